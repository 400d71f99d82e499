import { expect, test } from '@jest/globals';
import { ERROR_CODES } from '../../src/base/errors/error-codes.ts';
import { type ExplainedDifference, fieldOf, isExplained, readExplainedDifferences } from '../support/explained-differences.ts';

const rows = readExplainedDifferences();
const CLIENTS = ['sigstore-js', 'sigstore-go', 'sigstore-python'];

test('every line of the table of differences is read, with codes and clients that there are, and says why', () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const { field, codes, clients, why } of rows) {
    expect([field, codes.filter((code) => !Object.hasOwn(ERROR_CODES, code) || !code.startsWith('VERIFICATION_'))]).toEqual([field, []]);
    expect([field, clients.filter((client) => !CLIENTS.includes(client))]).toEqual([field, []]);
    expect(why).not.toBe('');
  }
  expect(new Set(rows.map(({ field }) => field)).size).toBe(rows.length);
});

test('a difference is explained for its field, its codes and its clients alone', () => {
  const row: ExplainedDifference = { field: '*.rootHash', codes: ['VERIFICATION_A', 'VERIFICATION_B'], clients: ['sigstore-go'], why: 'x' };
  const json = { inclusionProof: [{ rootHash: 'a', treeSize: '1' }] };
  const judged = (change: object, code: string) => ({
    of: { name: 'x', json, other: json },
    what: 'x',
    text: JSON.stringify({ inclusionProof: [{ ...json.inclusionProof[0], ...change }] }),
    code,
    isHarmless: false,
    isNamed: true,
  });
  expect(isExplained(judged({ rootHash: 'b' }, 'VERIFICATION_B'), 'sigstore-go', [row])).toBe(true);
  expect(isExplained(judged({ rootHash: 'b' }, 'VERIFICATION_C'), 'sigstore-go', [row])).toBe(false);
  expect(isExplained(judged({ rootHash: 'b' }, 'VERIFICATION_B'), 'sigstore-js', [row])).toBe(false);
  expect(fieldOf(judged({ chance: '2' }, 'VERIFICATION_B'))).toBe('inclusionProof.unknown');
  expect(isExplained(judged({ treeSize: '2' }, 'VERIFICATION_B'), 'sigstore-go', [row])).toBe(false);
});
