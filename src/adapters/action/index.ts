/**
 * The entry file of the actions. `sign.js`, `merge.js`, `verify.js` and `setup.js` in the same folder are the same with another argument. No
 * cache of compiled code is used: Node runs what is in one without comparing it with the source (docs/adr/0040).
 */
import { dirname } from 'node:path';
import { guardProcess } from '../guard-process.ts';
import type { ActionName } from './inputs.ts';

const OTHERS: readonly ActionName[] = ['sign', 'merge', 'verify'];

guardProcess();
if (process.argv[2] === 'setup') {
  const { setUpCommand } = await import('./setup-step.ts');
  await setUpCommand(dirname(process.argv[1] ?? ''));
} else {
  const { main } = await import('./main.ts');
  await main(OTHERS.find((name) => name === process.argv[2]) ?? 'attest');
}
