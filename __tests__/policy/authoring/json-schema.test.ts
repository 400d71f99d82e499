import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { writePolicySchema } from '../../../src/policy/authoring/json-schema.ts';
import { readPolicy } from '../read-policy.ts';

const fits = new Ajv({ strict: false }).compile(JSON.parse(writePolicySchema()));

test.each<[boolean, string]>([
  [true, 'version: 1\ntrust:\n  - {ci: github, repository: acme/widget, repository-id: 4711, ref: [refs/heads/main, refs/tags/v*]}\n'],
  [true, 'version: 1\nrequire:\n  - provenance:\n  - rego: a.rego\n  - {rego: {file: a.wasm, query: data.a.b}, artifacts: "*.tgz"}\n'],
  [true, 'version: 1\nrequire:\n  - vulnerabilities: {fail-on: high, max-age: 7d, except: [{id: CVE-1, until: 2026-12-31, reason: x}]}\n'],
  [true, 'version: 1\ndeny:\n  - {log-index: 12, from: 2026-01-01, until: "2026-01-02T00:00:00Z"}\n'],
  [false, 'trust: []\n'],
  [false, 'version: 2\n'],
  [false, 'version: 1\ntrust:\n  - {ci: github, repositry: acme/widget}\n'],
  [false, 'version: 1\nrequire:\n  - {sbom: {}, tests: {}}\n'],
  [false, 'version: 1\nrequire:\n  - sbom: {max-age: 7}\n'],
  [false, 'version: 1\nrequire:\n  - vsa: {level: SLSA_BUILD_LEVEL_2}\n'],
  [false, 'version: 1\nrequire: []\n'],
  [false, `version: 1\ndeny:\n  - digest: sha256:abc\n`],
])('the published schema and the parser agree: %p', async (expected, text) => {
  expect((await readPolicy(text)).told.length === 0).toBe(expected);
  expect(fits(parse(text, { version: '1.2' }))).toBe(expected);
});
