// npm start: puts the program together, unless it is, and starts it.
import { startPart } from './part.ts';

await startPart('server', 'src/apps/server.ts');
