import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { explainOldNode } from '../../src/adapters/node-version.ts';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace('>=', '');

test.each(['16.20.2', '20.20.2', '22.9.0', '22.22.1', '9.11.2', '21.99.99', '22.21.10-pre'])(
  'Node %s is too old, and is told so',
  (version) => {
    expect(explainOldNode(version)).toBe(`chopmark needs Node.js ${needed} or later, but this is Node.js ${version}.`);
  },
);

test.each([needed, '22.22.10', '22.100.0', '24.0.0', '100.0.0', '24.0.0-nightly', '22.23.0-rc.1'])('Node %s is not', (version) => {
  expect(explainOldNode(version)).toBeUndefined();
});
