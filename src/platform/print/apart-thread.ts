// The thread behind apart.ts: prints one bundle, answers it and ends.
import { parentPort, workerData } from 'node:worker_threads';
import type { Bundle, Printed } from './apart.ts';
import { formsPdf } from './form-pdf.ts';
import { lettersPdf } from './letter.ts';
import { tablePdf } from './table-pdf.ts';
import { UnprintableText } from './typst.ts';

const bundle = workerData as Bundle;
const answer = (said: Printed): void => parentPort?.postMessage(said, []);

try {
  answer({ pdf: 'letters' in bundle ? await lettersPdf(bundle.letters) : 'table' in bundle ? await tablePdf(bundle.table) : await formsPdf(bundle.forms) });
} catch (error) {
  if (!(error instanceof UnprintableText)) throw error;
  answer({ missing: error.characters });
}
