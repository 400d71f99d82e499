import { describe, expect, test } from '@jest/globals';
import { ERROR_CODES, type ErrorCode } from '../../src/base/errors/error-codes.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { serializeDocument } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderText } from '../../src/report/text.ts';
import { writeVerifyCommand } from '../../src/report/verify-command.ts';
import { exitCodeOf } from '../../src/results/exit-code.ts';
import type { ArtifactVerdict, CheckedBundle, Result, SecondOpinion } from '../../src/results/result.ts';
import { bundleOf, identity, signedResult, verifiedResult } from './sample.ts';

test('what was signed, by whom, where it is logged, where it lies, and how to verify it', () => {
  const text = renderText(signedResult(['app.tar.gz']), { color: false });
  expect(text).toContain('Attested 1 subject in 1 bundle as https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1');
  expect(text).toContain('https://log.example, entry 12345678901234567890');
  expect(text).toContain('2026-01-31 12:00:01 UTC, proven by https://tsa.example');
  expect(text).toMatch(/bundle +app\.tar\.gz\.sigstore\.json/);
  expect(text).toContain(
    'chopmark verify app.tar.gz --bundle app.tar.gz.sigstore.json --certificate-identity ' +
      'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1 ' +
      '--certificate-oidc-issuer https://token.actions.githubusercontent.com --predicate-type https://slsa.dev/provenance/v1',
  );
});

test('color is there when told, and only then', () => {
  expect(renderText(verifiedResult(['a', 'b']), { color: true })).toContain('\u001b[31mrefused');
  expect(renderText(verifiedResult(['a', 'b']), { color: false })).not.toContain('\u001b');
});

test('each artifact has its verdict, and one that is refused its reason, code and hint', () => {
  const text = renderText(verifiedResult(['a', 'b']), { color: false });
  expect(text).toMatch(/^verified {2}a {2}sha256:3a3a/m);
  expect(text).toMatch(/^refused {3}b\n/);
  expect(text).toMatch(/b was signed by b\. \[POLICY_IDENTITY_MISMATCH\]\n +Ask b\./);
  expect(text).toMatch(/1 of 2 artifacts verified, 1 refused\.\n$/);
});

test('the word of a second opinion, where one was wanted', () => {
  const says = (secondOpinion: SecondOpinion) => {
    const result = verifiedResult(['a']);
    const artifacts = (result.artifacts ?? []).map((artifact) => ({
      ...artifact,
      bundles: artifact.bundles.map((bundle) => ({ ...bundle, secondOpinion })),
    }));
    const changed = { ...result, artifacts };
    return [renderText(changed, { color: false }), renderMarkdown(changed), renderHtml(changed)].map((text) =>
      text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
    );
  };
  for (const text of says({ asked: true, agrees: true })) expect(text).toMatch(/second opinion.*@sigstore\/verify agrees/);
  for (const text of says({ asked: false, reason: 'why' })) expect(text).toMatch(/second opinion.*not asked: why/);
  expect(renderText(verifiedResult(['a']), { color: false })).not.toContain('second opinion');
});

describe('what the reader of an accepted artifact should know', () => {
  const plain = (text: string) => text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const reports = (result: Result) =>
    [renderText(result, { color: false }), renderMarkdown(result), renderHtml(result), renderJunit(result)].map(plain);
  const [accepted] = verifiedResult(['app']).artifacts ?? [];
  const [bundle] = accepted?.bundles ?? [];
  if (!accepted || !bundle) throw new TypeError('nothing is accepted');
  const judged = (artifact: Partial<ArtifactVerdict>): Result => ({ ...verifiedResult([]), artifacts: [{ ...accepted, ...artifact }] });
  const warning = { code: 'VERIFICATION_SUBJECT_NAME', message: 'It has another name.' } as const;

  test('is in every report: the builder, warnings, places that were not asked', () => {
    const builder = { id: 'https://builder.example', basis: 'declared' } as const;
    const unasked = [{ code: 'STORE_UNREACHABLE', message: 'The store is away.' } as const];
    const result = judged({ bundles: [{ ...bundle, builder, warnings: [warning] }], unasked });
    for (const text of reports(result)) {
      expect(text).toContain('https://builder.example (declared)');
      expect(text).toContain('It has another name.');
      expect(text).toContain('The store is away.');
    }
    const [run] = JSON.parse(renderSarif(result)).runs;
    expect(run.results).toEqual([]);
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: 'app: It has another name.' } },
      { level: 'warning', message: { text: 'app: The store is away.' } },
    ]);
  });

  test('a builder that is the signer is not told twice, and a known one has its level', () => {
    for (const text of reports(judged({ bundles: [{ ...bundle, builder: { id: identity.san, basis: 'proven' } }] })))
      expect(text).not.toContain('(proven)');
    const known = { id: 'https://builder.example', basis: 'proven', level: 3 } as const;
    for (const text of reports(judged({ bundles: [{ ...bundle, builder: known }] })))
      expect(text).toContain('https://builder.example (proven, SLSA build level 3)');
  });

  test('a warning about several bundles is told once, and one about a refused bundle not at all', () => {
    const refused = { ...bundle, problem: { code: 'VERIFICATION_SIGNATURE', message: 'No.' } as const };
    const [, markdown = ''] = reports(
      judged({
        bundles: [
          { ...bundle, warnings: [warning] },
          { ...bundle, warnings: [warning] },
          { ...refused, warnings: [{ ...warning, message: 'Of a refused one.' }] },
        ],
      }),
    );
    expect(markdown.match(/It has another name\./g)).toHaveLength(1);
    expect(markdown).not.toContain('Of a refused one.');
  });

  test('the statement that vouches comes first, and the others say why they are no reason', () => {
    const typed = (predicateType: string, counts: NonNullable<CheckedBundle['counts']>) => ({ ...bundle, predicateType, counts });
    const bundles = [
      typed('https://a.example', 'evidence'),
      typed('https://b.example', 'no'),
      typed('https://c.example', 'older'),
      typed('https://d.example', 'vouches'),
    ];
    const [text = '', , page = ''] = reports(judged({ bundles }));
    expect(text.match(/https:\/\/[a-d]\.example.*/g)).toEqual([
      'https://d.example',
      'https://a.example (evidence only)',
      'https://b.example (says no)',
      'https://c.example (a newer one decides)',
    ]);
    expect(page).toContain('https://b.example (says no)<br>');
  });

  test('a job summary stays below its limit', () => {
    const warnings = Array.from({ length: 9 }, (_, index) => ({ ...warning, message: `${'<'.repeat(5_000)}${index}` }));
    const builder = { id: '<'.repeat(5_000), basis: 'declared' } as const;
    const artifacts = Array.from({ length: 500 }, () => ({ ...accepted, bundles: [{ ...bundle, builder, warnings }] }));
    expect(renderMarkdown({ ...verifiedResult([]), artifacts }).length).toBeLessThan(1 << 20);
  });
});

test('a group of refusals tells once what was checked, if that is the same for all', () => {
  const [, refused] = verifiedResult(['good', 'bad']).artifacts ?? [];
  const [first, second] = ['one', 'two'].map((artifact): ArtifactVerdict => {
    const { bundlePath, ...evidence } = bundleOf(0, artifact);
    const problem = { code: 'POLICY_REPOSITORY_MISMATCH', message: 'Wrong repository.' } as const;
    return { ...refused, artifact, verdict: 'refused', problem, bundles: [{ bundlePath, ...evidence, problem }] };
  });
  if (!first || !second) throw new TypeError('there is no artifact');
  const told = (artifacts: ArtifactVerdict[]) => renderText({ ...verifiedResult([]), artifacts }, { color: false });
  const missed = { questions: [{ question: 'signer', answer: 'missed' }] } satisfies Partial<ArtifactVerdict>;
  expect(
    told([
      { ...first, ...missed },
      { ...second, ...missed },
    ]),
  ).toMatch(/MISMATCH\]\n +More: .*\n +checked {2}missed: signer\n +- one\n +- two\n/);
  expect(told([{ ...first, ...missed }, second])).not.toContain('checked');
});

test('refusals come first, in groups by cause with their number, and each artifact keeps its own reason', () => {
  const [accepted] = verifiedResult(['good']).artifacts ?? [];
  const fail = (artifact: string, code: ErrorCode, message: string, verdict: 'refused' | 'inconclusive' = 'refused'): ArtifactVerdict => ({
    artifact,
    verdict,
    problem: { code, message, hint: 'Do this.' },
    bundles: [],
  });
  const artifacts = [
    ...(accepted ? [accepted] : []),
    fail('late', 'VERIFICATION_TIMEOUT', 'The run reached its time limit.', 'inconclusive'),
    fail('alone', 'POLICY_SIGNER_MISMATCH', 'Wrong signer.'),
    fail('a', 'POLICY_REPOSITORY_MISMATCH', 'Wrong repository.'),
    fail('one', 'VERIFICATION_NO_BUNDLE', 'No bundle for one.'),
    fail('b', 'POLICY_REPOSITORY_MISMATCH', 'Wrong repository.'),
    fail('two', 'VERIFICATION_NO_BUNDLE', 'No bundle for two, but one for another digest.'),
    fail('three', 'VERIFICATION_NO_BUNDLE', 'No bundle for three.'),
  ];
  const lines = renderText({ ...verifiedResult([]), artifacts }, { color: false }).split('\n');
  expect(lines.slice(0, 20)).toEqual([
    `refused   3 artifacts: ${ERROR_CODES.VERIFICATION_NO_BUNDLE} [VERIFICATION_NO_BUNDLE]`,
    '          Do this.',
    '          More: https://chopmark.github.io/chopmark/errors/VERIFICATION_NO_BUNDLE',
    '          - one',
    '            No bundle for one.',
    '          - two',
    '            No bundle for two, but one for another digest.',
    '          - three',
    '            No bundle for three.',
    'refused   2 artifacts: Wrong repository. [POLICY_REPOSITORY_MISMATCH]',
    '          Do this.',
    '          More: https://chopmark.github.io/chopmark/errors/POLICY_REPOSITORY_MISMATCH',
    '          - a',
    '          - b',
    'refused   alone',
    '          Wrong signer. [POLICY_SIGNER_MISMATCH]',
    '          Do this.',
    '          More: https://chopmark.github.io/chopmark/errors/POLICY_SIGNER_MISMATCH',
    'inconclusive late',
    '          The run reached its time limit. [VERIFICATION_TIMEOUT]',
  ]);
  expect(lines.at(-2)).toBe('1 of 8 artifacts verified, 6 refused, 1 inconclusive.');
});

test('artifacts with the same cause and different hints keep their hints', () => {
  const { artifacts = [] } = verifiedResult(['good', 'x', 'good', 'y']);
  const text = renderText({ ...verifiedResult([]), artifacts }, { color: false });
  expect(text).toMatch(
    /^refused {3}2 artifacts: .* \[POLICY_IDENTITY_MISMATCH\]\n +More: .*\n +- x\n +x was signed by x\.\n +Ask x\.\n +- y\n/,
  );
});

describe('many artifacts', () => {
  const [accepted] = verifiedResult(['good']).artifacts ?? [];
  const [bundle] = accepted?.bundles ?? [];
  if (!accepted || !bundle) throw new TypeError('nothing is accepted');
  const tell = (artifacts: ArtifactVerdict[]) => renderText({ ...verifiedResult([]), artifacts }, { color: false });
  const many = (number: number, change: (index: number) => Partial<ArtifactVerdict> = () => ({})) =>
    Array.from({ length: number }, (_, index) => ({ ...accepted, artifact: `widget-${index}-linux-x64.tar.gz`, ...change(index) }));
  const refusedFor = (message: (index: number) => string) => (index: number) => ({
    verdict: 'refused' as const,
    problem: { code: 'VERIFICATION_NO_BUNDLE' as const, message: message(index) },
    bundles: [],
  });

  test('with one signer are listed below it, within 80 columns, and bounded', () => {
    const text = tell(many(300));
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe('verified  300 artifacts');
    expect(text.match(/signed by/g)).toHaveLength(1);
    expect(text).toMatch(/signed by {2}https:.*\n +statement {2}https:\/\/slsa.*\n +bundle {5}good\.sigstore\.json\n/);
    expect(lines.filter((line) => line.startsWith('          - '))).toHaveLength(20);
    expect(lines.filter((line) => line.startsWith('          - ') && line.length > 80)).toEqual([]);
    expect(lines.slice(-3)).toEqual(['          and 280 more artifacts. The JSON result lists all.', '', '300 of 300 artifacts verified.']);
  });

  test('of several signers are in a group for each, the largest first', () => {
    const key = { ...bundle, signer: { kind: 'key', fingerprint: 'ff' } } as const;
    const text = tell(many(10, (index) => (index < 3 ? { bundles: [key] } : {})));
    expect(text).toMatch(/^verified {2}7 artifacts\n +signed by {2}https:[\s\S]*\nverified {2}3 artifacts\n +signed by {2}key ff\n/);
  });

  test('keep each warning once, with its number', () => {
    const warning = { code: 'VERIFICATION_SUBJECT_NAME', message: 'It has another name.' } as const;
    const text = tell(many(10, (index) => (index > 7 ? { bundles: [{ ...bundle, warnings: [warning] }] } : {})));
    expect(text.match(/warning: It has another name\. \(2 artifacts\)/g)).toHaveLength(1);
  });

  test('refused for one cause are bounded, and come before the verified ones', () => {
    const text = tell([
      ...many(1),
      ...many(
        300,
        refusedFor((index) => `No bundle for widget-${index}-linux-x64.tar.gz.`),
      ),
    ]);
    expect(text.split('\n').length).toBeLessThan(40);
    expect(text).toMatch(/^refused {3}300 artifacts: No bundle for the artifact\. \[VERIFICATION_NO_BUNDLE\]\n/);
    expect(text).not.toContain('No bundle for widget-1-');
    expect(text).toContain('and 280 more artifacts.');
    expect(text).toMatch(/\n1 of 301 artifacts verified, 300 refused\.\n$/);
  });

  test('with a few reasons follow their reason', () => {
    const text = tell(
      many(
        30,
        refusedFor((index) => `Reason ${index % 2}.`),
      ),
    );
    expect(text).toMatch(
      /\n {10}Reason 0\.\n(?: {10}- widget.*\n){15} {10}Reason 1\.\n(?: {10}- widget.*\n){5} {10}and 10 more artifacts\./,
    );
  });
});

test('nothing verified is never good news', () => {
  expect(renderText(verifiedResult([]), { color: true })).toContain('\u001b[31m0 of 0 artifacts verified.');
});

test('what is not signed is not counted as attested', () => {
  const whole = signedResult(['a', 'b', 'c']);
  const text = renderText({ ...whole, statements: whole.statements.slice(0, 2) }, { color: false });
  expect(text).toContain('Attested 2 of 3 subjects in 2 bundles');
});

test('many bundles are counted, not listed', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `file-${index}`);
  const text = renderText({ ...signedResult(names), bundlePath: 'out/attestations.jsonl' }, { color: false });
  expect(text).toContain('and 4990 more bundles.');
  expect(text).toContain('All bundles: out/attestations.jsonl');
  expect(text.length).toBeLessThan(20_000);
  const hostile = names.map((name) => '<'.repeat(5_000) + name);
  expect(renderMarkdown(signedResult(hostile)).length).toBeLessThan(1 << 20);
  expect(renderMarkdown(verifiedResult(hostile)).length).toBeLessThan(1 << 20);
});

test('a bound on rows hides no refusal', () => {
  const artifacts =
    verifiedResult(Array.from({ length: 2_000 }, (_, index) => `v${index}`)).artifacts?.filter(({ verdict }) => verdict === 'verified') ??
    [];
  const refused = verifiedResult(['x', 'evil']).artifacts?.[1];
  const markdown = renderMarkdown({ ...verifiedResult([]), artifacts: [...artifacts, ...(refused ? [refused] : [])] });
  expect(markdown).toContain('## 1000 of 1001 artifacts verified');
  expect(markdown).toContain('### Refused: 1 artifact\n');
  expect(markdown).toContain('- <code>evil</code>');
});

test('a key names the public key, another instance is named, a subject without a file is its digest', () => {
  const result: Result = { ...signedResult(['a']), instance: 'staging', subjects: [{ name: 'a', digest: { sha256: 'ab' } }] };
  const { predicateType: _, ...rest } = bundleOf(0, 'a.json');
  expect(writeVerifyCommand(result, { ...rest, signer: { kind: 'key', fingerprint: 'ff' } })).toBe(
    'chopmark verify sha256:ab --bundle a.json --key PUBLIC_KEY.pem --instance staging',
  );
});

test.each([
  [{ revision: 'HEAD' }, false, '--subject-git HEAD'],
  [{ revision: './widget#v1.0^{tree}' }, false, "--subject-git './widget#v1.0^{tree}'"],
  // Read elsewhere, HEAD is another one.
  [{ revision: 'HEAD' }, true, '--subject-git abcd'],
  [{ image: 'ghcr.io/acme/app@sha256:ab' }, false, '--subject-image ghcr.io/acme/app@sha256:ab'],
  [{ image: 'ghcr.io/acme/app@sha256:ab' }, true, '--subject-image ghcr.io/acme/app@sha256:ab'],
  [
    { image: '127.0.0.1:5000/app@sha256:ab', plainHttp: true as const },
    false,
    '--subject-image 127.0.0.1:5000/app@sha256:ab --allow-insecure-registry 127.0.0.1:5000',
  ],
])('%j is verified as what it is; elsewhere: %j', (subject, elsewhere, expected) => {
  const result: Result = { ...signedResult(['a']), subjects: [{ name: 'acme/app', digest: { gitCommit: 'abcd' }, ...subject }] };
  expect(writeVerifyCommand(result, bundleOf(0, 'a.json'), { elsewhere })).toContain(`chopmark verify ${expected} --bundle a.json --`);
});

test('the document begins with what it is, and is the same however it was put together', () => {
  const result = signedResult(['a']);
  const reversed = Object.fromEntries(Object.entries(result).reverse());
  expect(serializeDocument(reversed)).toBe(serializeDocument(result));
  expect(serializeDocument(result)).toMatch(/^{\n {2}"schema": "chopmark\.result\/1",\n {2}"command": "attest",/);
  expect(JSON.parse(serializeDocument(result)).statements[0]).toMatchObject({
    entries: [{ index: '12345678901234567890' }],
    signer: { identity: { notBefore: '2026-01-31T12:00:00.000Z' } },
  });
});

const problem = (code: ErrorCode) => ({ code, message: '' });

test.each<[ErrorCode[], number]>([
  [[], 0],
  [['STORE_FILE_WRITE'], 5],
  [['STORE_FILE_WRITE', 'SIGNING_LOG_REFUSED'], 4],
  [['TRUST_UNAVAILABLE', 'STORE_FILE_WRITE'], 4],
  [['STORE_FILE_WRITE', 'SIGNING_LOG_REFUSED', 'POLICY_IDENTITY_MISMATCH'], 7],
  [['POLICY_IDENTITY_MISMATCH', 'VERIFICATION_BUNDLE_MALFORMED', 'SIGNING_LOG_REFUSED'], 6],
  [['INPUT_UNREADABLE', 'IDENTITY_NONE'], 3],
  [['INPUT_UNREADABLE', 'VERIFICATION_BUNDLE_MALFORMED'], 6],
])('%j ends with %i, wherever in the result it stands', (codes, expected) => {
  const base = { problems: [], statements: [], artifacts: [] };
  const artifacts = codes.map((code) => ({ artifact: 'a', verdict: 'refused' as const, problem: problem(code), bundles: [] }));
  const stores = codes.map((code) => ({ store: 'local', status: 'failed' as const, problem: problem(code) }));
  expect(exitCodeOf({ ...base, problems: codes.map(problem) })).toBe(expected);
  expect(exitCodeOf({ ...base, artifacts })).toBe(expected);
  expect(exitCodeOf({ ...base, statements: [{ ...bundleOf(0, 'b'), stores }] })).toBe(expected);
});

test.each(['refused', 'inconclusive'] as const)('an artifact that is %s for no reason given is never a success', (verdict) => {
  const good = { artifact: 'a', verdict: 'verified' as const, bundles: [] };
  expect(exitCodeOf({ problems: [], statements: [], artifacts: [good] })).toBe(0);
  expect(exitCodeOf({ problems: [], statements: [], artifacts: [good, { artifact: 'b', verdict, bundles: [] }] })).toBe(6);
});

test('a problem of a stage that is not known is never a success', () => {
  expect(exitCodeOf({ problems: [{ code: 'NEWER_THAN_THIS' as ErrorCode, message: '' }], statements: [] })).toBe(1);
});

test('a summary links to the entry in the public log, to what stores keep, and to the run', () => {
  const bundle = {
    ...bundleOf(0, 'a.sigstore.json'),
    signer: {
      kind: 'certificate' as const,
      identity: { ...identity, extensions: { 'run-invocation-uri': 'https://github.com/acme/widget/actions/runs/1' } },
    },
    entries: [{ log: 'https://rekor.sigstore.dev', index: 17n, kind: 'dsse', version: '0.0.1' }],
    stores: [
      { store: 'github', status: 'stored' as const, url: 'https://github.com/acme/widget/attestations/5' },
      { store: 'release', status: 'failed' as const, url: 'javascript:alert(1)', problem: problem('STORE_FORBIDDEN') },
    ],
  };
  const markdown = renderMarkdown({ ...signedResult(['dist/a']), statements: [bundle] });
  const links = [...markdown.matchAll(/<a href="([^"]*)">/g)].map(([, url = '']) =>
    url.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
  );
  expect(links).toEqual([
    'https://chopmark.github.io/chopmark/errors/STORE_FORBIDDEN',
    'https://github.com/acme/widget/actions/runs/1',
    'https://search.sigstore.dev/?logIndex=17',
    'https://github.com/acme/widget/attestations/5',
  ]);
  expect(markdown).toContain('<code>release</code> **failed**');
  expect(markdown).toContain('To verify: <code>chopmark verify a --bundle a&#46;sigstore&#46;json');
});
