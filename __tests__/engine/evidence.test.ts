import { expect, test } from '@jest/globals';
import { type Candidate, indexEvidence } from '../../src/engine/evidence.ts';

const DIGEST = 'a'.repeat(64);
const candidate = (location: string, digests: readonly string[]): Candidate => ({
  location,
  subjects: digests.map((sha256, index) => ({ name: String(index), digest: { sha256 } })),
});

test('a bundle is found once for a digest that several of its subjects have', () => {
  const [one, other] = [candidate('one', [DIGEST, 'b', DIGEST]), candidate('other', ['b', DIGEST])];
  const { about } = indexEvidence([one, other]);
  expect(about('sha256', DIGEST).map(({ location }) => location)).toEqual(['one', 'other']);
});
