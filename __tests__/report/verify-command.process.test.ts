import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { writeVerifyCommand } from '../../src/report/verify-command.ts';
import { bundleOf, signedResult } from './sample.ts';

test.each([
  ["it's; $(touch x) `y` \\ \n*.txt", './'],
  ['-rf', './'],
  ['plain.txt', './'],
])('the command to verify %j is one a shell takes as it is meant', (name) => {
  const result = signedResult([name]);
  const line = writeVerifyCommand(result, bundleOf(0, `${name}.sigstore.json`));
  const words = execFileSync('sh', ['-c', `chopmark() { printf '%s\\0' "$@"; }; ${line}`], { encoding: 'utf8' }).split('\0');
  expect(words.slice(0, 4)).toEqual(['verify', name.startsWith('-') ? `./${name}` : name, '--bundle', `${name}.sigstore.json`]);
});
