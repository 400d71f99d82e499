/**
 * The entry file of the Action. `verify.js` in the same folder is the same with another argument. No cache of compiled code is used: Node
 * runs what is in one without comparing it with the source (docs/adr/0040).
 */
import { guardProcess } from '../guard-process.ts';

guardProcess();
const { main } = await import('./main.ts');
await main(process.argv[2] === 'verify' ? 'verify' : 'attest');
