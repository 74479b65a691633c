import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { mailerFrom } from './mail.ts';

const servers: Server[] = [];
afterEach(() => { for (const server of servers.splice(0)) server.close(); });

/** A mail server that takes everything, or refuses every receiver; keeps what was said to it. */
async function mailServer(receiverAnswer = '250 ok'): Promise<{ url: string; said: string[] }> {
  const said: string[] = [];
  const talk = (socket: Socket) => {
    let inData = false;
    socket.write('220 test\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        if (inData) {
          if (line === '.') { inData = false; socket.write('250 taken\r\n'); }
        } else if (/^DATA/i.test(line)) { inData = true; socket.write('354 go on\r\n'); }
        else if (/^RCPT/i.test(line)) socket.write(`${receiverAnswer}\r\n`);
        else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  };
  const server = createServer(talk);
  servers.push(server);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, said };
}

const letter = { to: 'clerk@town.example', subject: '清河镇', words: '有 2 件事待看', approvalNumber: null, params: {} };

test('there is no mailer where none is configured', () => expect(mailerFrom({})).toBeNull());

test('mail goes out from the address of the town', async () => {
  const { url, said } = await mailServer();
  await mailerFrom({ XIANGYI_MAIL_URL: url, XIANGYI_MAIL_FROM: 'office@town.example' })?.send(letter);
  expect(said.join('')).toMatch(/MAIL FROM:<office@town\.example>[\s\S]*RCPT TO:<clerk@town\.example>/);
});

test('mail that is refused fails without saying to whom', async () => {
  const { url } = await mailServer('550 unknown');
  const failed = mailerFrom({ XIANGYI_MAIL_URL: url, XIANGYI_MAIL_FROM: 'office@town.example' })?.send(letter);
  await expect(failed).rejects.toThrow(/^mail not taken: \w+$/);
});

test.each([{ XIANGYI_MAIL_URL: 'http://x' }, { XIANGYI_MAIL_URL: 'smtp://x' }])('a setting that cannot be meant is refused at the start: %o', (env) => {
  expect(() => mailerFrom(env)).toThrow(/XIANGYI_MAIL_/);
});
