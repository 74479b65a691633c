// The least a server can do: node:http answering the same bytes. Started by requests.ts, which sends it what to answer.
import { createServer } from 'node:http';

/** What the program answered to one request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

let answers: Readonly<Record<string, Answer>> = {};

const server = createServer((request, response) => {
  const answer = answers[request.url?.slice(1).split('?')[0] ?? ''];
  // A body has to be read before anybody can answer to it.
  request.resume().on('end', () => response.writeHead(answer?.status ?? 404, answer?.headers).end(answer?.body));
});

process.on('message', (message: Readonly<Record<string, Answer>>) => {
  answers = message;
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
});
