// `down.ts [FOLDER]`: ends the instance in FOLDER, or in CHOPMARK_LIVE_STACK, or the only one this machine runs.
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopStack } from './stack.ts';

const running = () =>
  readdirSync(tmpdir())
    .filter((name) => name.startsWith('chopmark-live-'))
    .map((name) => join(tmpdir(), name))
    .filter((folder) => existsSync(join(folder, 'stack.json')));

const named = process.argv[2] ?? process.env.CHOPMARK_LIVE_STACK;
const folders = named === undefined ? running() : [named];
if (folders.length > 1) {
  console.error(`live: several instances run; say which one to end:\n${folders.join('\n')}`);
  process.exitCode = 2;
} else if (folders[0] === undefined) {
  console.error('live: no instance runs');
} else {
  await stopStack(folders[0]);
  console.error(`live: ended ${folders[0]}`);
}
