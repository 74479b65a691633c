// npm run bench -- letters: 200 replies with form and seal as one PDF, in a thread of its own, against the same printed one by one.
import { availableParallelism } from 'node:os';
import { printApart } from '#platform/print/apart.ts';
import { type Letter, letterPdf } from '#platform/print/letter.ts';
import { sampleLetter } from '#platform/print/testing/sample-letter.ts';

const count = 200;
const letters: Letter[] = Array.from({ length: count }, (_, place) => ({ ...sampleLetter, number: `清政函〔2026〕${place + 1}号` }));

async function measured(what: string, print: () => Promise<number>): Promise<void> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const bytes = await print();
  const { user, system } = process.cpuUsage(used);
  console.log(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s CPU, ${(bytes / 1024).toFixed(0)} kB`);
}

console.log(`${count} letters, ${availableParallelism()} cores`);
await measured('together, thread and fonts included', async () => (await printApart({ letters })).length);
await letterPdf(sampleLetter);
await measured('one by one', async () => {
  let bytes = 0;
  for (const letter of letters) bytes += (await letterPdf(letter)).length;
  return bytes;
});
