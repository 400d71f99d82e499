import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { formatTimestampRequest } from '../../../src/signing/tsa/timestamp.ts';

const imprint = createHash('sha256').update('a signature').digest();

test('openssl reads the request', () => {
  const request = formatTimestampRequest(imprint, Buffer.from('00ff', 'hex'));
  try {
    execFileSync('openssl', ['version']);
  } catch {
    console.warn('SKIPPED: no openssl here to check the timestamp request with');
    return;
  }
  const file = join(mkdtempSync(join(tmpdir(), 'chopmark-')), 'request.tsq');
  writeFileSync(file, request);
  const shown = execFileSync('openssl', ['ts', '-query', '-in', file, '-text'], { stdio: 'pipe' }).toString();
  rmSync(dirname(file), { recursive: true });
  expect(shown).toMatch(/Hash Algorithm: sha256/);
  expect(shown).toMatch(/Nonce: 0xFF/);
  expect(shown).toMatch(/Certificate required: yes/);
});
