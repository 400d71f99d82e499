import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { QUESTIONS } from '../../src/results/questions.ts';
import type { ArtifactVerdict, Result, SignedBundle } from '../../src/results/result.ts';
import { bundleOf, identity, signedResult, verifiedResult } from './sample.ts';

const decode = (html: string): string => html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
/** What a reader copies. */
const plain = (html: string): string => decode(html.replaceAll(/<\/?code>/g, ''));

const NAME = `widget-${'x'.repeat(90)}.tar.gz`;
const FOLDER = '/home/runner/work/_temp/chopmark/attest-Xy12Ab';
const COMMIT = 'c0ffee'.repeat(7).slice(0, 40);

const signer = {
  kind: 'certificate' as const,
  identity: {
    ...identity,
    extensions: {
      'source-repository-uri': 'https://github.com/acme/widget',
      'source-repository-ref': 'refs/tags/v1',
      'source-repository-digest': COMMIT,
      'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1',
      'build-config-digest': COMMIT,
      'run-invocation-uri': 'https://github.com/acme/widget/actions/runs/17123456789/attempts/1',
      'runner-environment': 'github-hosted',
    },
  },
};
const signed = (change: Partial<SignedBundle> = {}): Result => ({
  ...signedResult([NAME]),
  statements: [{ ...bundleOf(0, `${FOLDER}/${NAME}.sigstore.json`), signer, ...change }],
});
const verified = (): Result => ({
  ...verifiedResult([]),
  artifacts: (verifiedResult([NAME, 'b']).artifacts ?? []).map((artifact) => ({
    ...artifact,
    questions: QUESTIONS.map((question) => ({ question, answer: 'not asked' })),
  })),
});

test('whole digests and bundles are there to open', () => {
  const text = renderMarkdown(signed());
  const [, opened = ''] = /<details><summary>Digests and bundles<\/summary>\n\n([\s\S]*?)\n\n<\/details>/.exec(text) ?? [];
  expect(plain(opened)).toBe(`- ${NAME} sha256:${'3a'.repeat(32)}, bundle ${FOLDER}/${NAME}.sigstore.json`);
  expect(plain(renderMarkdown(verified()))).toContain(`sha256:${'3a'.repeat(32)}`);
});

test('what failed comes before what succeeded, each reason once', () => {
  const problem = { code: 'STORE_FORBIDDEN', message: 'GitHub refused it.', hint: 'Give the permission.' } as const;
  const [bundle] = signed({ stores: [{ store: 'github', status: 'failed', problem }] }).statements;
  const text = decode(renderMarkdown({ ...signed(), statements: bundle ? [bundle, bundle] : [], retryCommand: 'chopmark store push x' }));
  const words = ['## Attested 1 subject, but not all bundles are stored', 'GitHub refused it.', 'in 2 bundles', 'store push x', 'proves'];
  const places = words.map((word) => text.indexOf(word));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text.split('GitHub refused it.')).toHaveLength(2);
});

describe('links of what the certificate proves lead to pages', () => {
  const linksOf = (extensions: Record<string, string>) =>
    [
      ...renderMarkdown(
        signed({ signer: { kind: 'certificate', identity: { ...identity, extensions } }, entries: [], stores: [] }),
      ).matchAll(/<a href="([^"]*)">/g),
    ].map(([, url = '']) => decode(url));

  test('on GitHub', () => {
    expect(linksOf(signer.identity.extensions)).toEqual([
      'https://github.com/acme/widget',
      `https://github.com/acme/widget/commit/${COMMIT}`,
      `https://github.com/acme/widget/blob/${COMMIT}/.github/workflows/release.yml`,
      'https://github.com/acme/widget/actions/runs/17123456789/attempts/1',
    ]);
  });

  test('on GitLab', () => {
    expect(
      linksOf({
        'source-repository-uri': 'https://gitlab.com/acme/apps/widget',
        'source-repository-digest': COMMIT,
        'build-config-uri': 'https://gitlab.com/acme/apps/widget//.gitlab-ci.yml@refs/heads/main',
        'build-config-digest': COMMIT,
      }),
    ).toEqual([
      'https://gitlab.com/acme/apps/widget',
      `https://gitlab.com/acme/apps/widget/-/commit/${COMMIT}`,
      `https://gitlab.com/acme/apps/widget/-/blob/${COMMIT}/.gitlab-ci.yml`,
    ]);
  });

  test.each([
    ['of another form', { 'build-config-uri': 'https://ci.example/acme@1', 'build-config-digest': COMMIT }],
    ['without a commit', { 'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1' }],
    [
      'with a commit that is none',
      { 'build-config-uri': 'https://github.com/a/b/.github/workflows/c.yml@x', 'build-config-digest': '../..' },
    ],
  ])('a workflow %s is text', (_, extensions) => {
    expect(linksOf(extensions)).toEqual([]);
  });
});

describe('verdicts', () => {
  const [accepted] = verified().artifacts ?? [];
  const [bundle] = accepted?.bundles ?? [];
  if (!accepted || !bundle) throw new TypeError('nothing is accepted');
  type Change = (index: number) => Partial<ArtifactVerdict>;
  const many = (number: number, change: Change = () => ({})): ArtifactVerdict[] =>
    Array.from({ length: number }, (_, index) => ({ ...accepted, artifact: `file-${index}`, ...change(index) }));
  const refusedFor =
    (say: (index: number) => string): Change =>
    (index) => ({ verdict: 'refused', bundles: [], problem: { code: 'POLICY_MAX_AGE', message: say(index), hint: 'Scan again.' } });
  const write = (artifacts: ArtifactVerdict[]) =>
    plain(renderMarkdown({ ...verifiedResult([]), artifacts })).replaceAll(/<a [^>]*>|<\/a>/g, '');
  /** What is visible before anything is opened. */
  const visible = (text: string) => text.replaceAll(/<details>[\s\S]*?<\/details>/g, '');

  test('begin with what is refused, each cause once with its code, reason and hint, visible at once', () => {
    const text = write([
      ...many(3),
      ...many(
        40,
        refusedFor(() => 'Too old.'),
      ),
    ]);
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      '## 3 of 43 artifacts verified, 40 refused',
      '### Refused: 40 artifacts',
      'POLICY_MAX_AGE Too old.<br>\nScan again.',
    ]);
    expect(text.match(/Too old\./g)).toHaveLength(1);
    expect(visible(text).match(/^- file-/gm)).toHaveLength(23);
    expect(text).toContain('<details><summary>20 more</summary>');
  });

  test('of one cause with several reasons have each reason once, with its artifacts', () => {
    const text = write(
      many(
        30,
        refusedFor((index) => `Older than ${index % 2} days.`),
      ),
    );
    expect(text).toMatch(
      /\n- Older than 0 days\.\n {2}- file-0 .*\n {2}- file-2 [\s\S]*\n {2}- and 5 more\n- Older than 1 days\.\n {2}- file-1 /,
    );
  });

  test('that are verified are below their signer, with the facts that all have and links to them', () => {
    const run = (index: number) => ({
      ...signer.identity.extensions,
      'run-invocation-uri': `https://github.com/acme/widget/actions/runs/${index}`,
    });
    const signedBy = (index: number) => ({ ...signer, identity: { ...identity, extensions: run(index) } });
    const questions: ArtifactVerdict['questions'] = [
      { question: 'authentic', answer: 'proven' },
      { question: 'signer', answer: 'met' },
      { question: 'caller', answer: 'not asked' },
    ];
    const text = write(many(3, (index) => ({ bundles: [{ ...bundle, signer: signedBy(index) }], questions })));
    expect(text).toContain(
      `### Verified: 3 artifacts\n\nSigned by ${identity.san} (issuer ${identity.issuer})<br>\nstatement: https://slsa.dev/provenance/v1<br>\nchecked: authentic (proven), signer (met)\n\nThe certificate proves:<br>\n`,
    );
    expect(text).toMatch(/\n\nThe certificate proves:<br>\nrepository: [^\n]*<br>\nref: refs\/tags\/v1<br>\ncommit: c0ffee/);
    expect(text).not.toContain('run: ');
  });

  test('that differ in a fact have its values with their number', () => {
    const text = write(many(3, (index) => ({ bundles: [{ ...bundle, predicateType: `https://${index > 0}.example` }] })));
    expect(text).toContain('statement: https://true.example (2 artifacts)<br>\nstatement: https://false.example (1 artifact)\n');
  });

  test('of many are no longer than a job page takes, and hide no cause', () => {
    const long = '<'.repeat(5_000);
    const artifacts = many(3_000, (index) => ({ ...refusedFor((number) => `${number} ${long}`)(index), artifact: `${index}${long}` }));
    const text = renderMarkdown({ ...verifiedResult([]), artifacts: [...artifacts, ...many(300)] });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1 << 20);
    expect(text).toMatch(/### Refused: 3000 artifacts[\s\S]*\nand \d+ more\.\n[\s\S]*### Verified: 300 artifacts/);
  });
});
