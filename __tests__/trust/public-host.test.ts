import { expect, test } from '@jest/globals';
import { isPublicHost } from '../../src/trust/public-host.ts';

test.each([
  ['https://rekor.sigstore.dev', true],
  ['https://REKOR.Sigstore.DEV:443/x', true],
  ['https://rekor.sigstore.dev./', true],
  ['https://log2026-1.rekor.sigstage.dev', true],
  ['https://sigstore.dev', true],
  ['https://sigstore.dev.example', false],
  ['https://mysigstore.dev', false],
  ['https://rekor.acme.example', false],
])('whether everybody reads what %s logs: %p', (url, expected) => {
  expect(isPublicHost(new URL(url).hostname)).toBe(expected);
});
