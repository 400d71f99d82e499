import { expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import type { ArtifactVerdict, SignedBundle } from '../../src/results/result.ts';
import { resultOf, verifiedFile } from './release-result.ts';

const decode = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

const signedBy = (index: number, signer: number): ArtifactVerdict => {
  const verdict = verifiedFile(index);
  return {
    ...verdict,
    bundles: verdict.bundles.map((bundle) => ({ ...bundle, signer: { kind: 'key', fingerprint: `fingerprint-${signer}` } })),
  };
};

test('artifacts of very many signers have a short report that names and counts them', () => {
  const result = resultOf(Array.from({ length: 2_000 }, (_, index) => signedBy(index, index)));
  const text = renderText(result, { color: false });
  expect(text).toContain('verified  1980 artifacts of 1980 more signers. The JSON result lists all.');
  expect(text.split('\n').length).toBeLessThan(300);
  const markdown = decode(renderMarkdown(result));
  expect(Buffer.byteLength(markdown)).toBeLessThan(500_000);
  expect(markdown).toContain('### Verified: 1970 artifacts of 1970 more signers');
  expect(markdown).toMatch(/<br>signed by <code>key fingerprint-31</u);
});

test('warnings about artifacts of signers that are not listed are told', () => {
  const warning = { code: 'POLICY_SHARED_SIGNER' as const, message: 'Everybody can call this signer.' };
  const result = resultOf(
    Array.from({ length: 40 }, (_, index) => {
      const verdict = signedBy(index, index);
      return index === 39 ? { ...verdict, unasked: [warning] } : verdict;
    }),
  );
  expect(renderText(result, { color: false })).toContain(`${warning.message} (1 artifact)`);
  expect(decode(renderMarkdown(result))).toContain(warning.message);
});

test('what the artifacts of a signer do not have in common is said not to be', () => {
  const types = Array.from({ length: 8 }, (_, index): ArtifactVerdict => {
    const verdict = signedBy(index, 0);
    return { ...verdict, bundles: verdict.bundles.map((bundle) => ({ ...bundle, predicateType: `https://type-${index}.example` })) };
  });
  expect(renderText(resultOf(types), { color: false })).toMatch(/statement +not the same for all/);
  expect(decode(renderMarkdown(resultOf(types)))).toContain('statement: and 5 more');
});

test('an address with credentials is no link', () => {
  const [verdict] = [verifiedFile(0)];
  const bundles = verdict.bundles.map((bundle) =>
    bundle.signer?.kind === 'certificate'
      ? {
          ...bundle,
          signer: {
            kind: 'certificate' as const,
            identity: {
              ...bundle.signer.identity,
              extensions: { ...bundle.signer.identity.extensions, 'run-invocation-uri': 'https://github.com@evil.example/run' },
            },
          },
        }
      : bundle,
  );
  const markdown = decode(renderMarkdown(resultOf([{ ...verdict, bundles }])));
  expect(markdown).toContain('run: <code>https://github.com@evil.example/run</code>');
  expect(markdown).not.toContain('href="https://github.com@');
});

test('joined bundles of several signers are not all told as those of the first', () => {
  const { artifacts: _, ...result } = resultOf([]);
  const statements = [0, 1, 1].map((signer, index): SignedBundle => {
    const [bundle] = signedBy(index, signer).bundles;
    if (!bundle?.signer) throw new TypeError('no bundle');
    return { ...bundle, signer: bundle.signer, subjects: [index], stores: [], reused: false };
  });
  const subjects = statements.map((_, index) => ({ name: `file-${index}`, digest: { sha256: 'aa' } }));
  const markdown = decode(renderMarkdown({ ...result, command: 'merge', subjects, statements }));
  expect(markdown).toContain(
    'Signed by <code>key fingerprint-1</code> (2 bundles)<br>\nSigned by <code>key fingerprint-0</code> (1 bundle)',
  );
});
