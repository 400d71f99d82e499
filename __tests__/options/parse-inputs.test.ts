import { expect, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { parseInputs, type RawInputs } from '../../src/options/parse-inputs.ts';
import { COMMANDS } from '../../src/options/schema/commands.ts';
import type { CommandName } from '../../src/options/schema/option.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';

const failure = (command: CommandName, raw: RawInputs): ChopmarkError => {
  try {
    parseInputs(command, raw);
  } catch (error) {
    if (error instanceof ChopmarkError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

test('text becomes what the contract says, and defaults fill the rest', () => {
  const options = parseInputs('attest', {
    'subject-path': ['a,b.txt', 'dist/*'],
    'expected-subjects': '3',
    timeout: '1m30s',
    'dry-run': 'TRUE',
    statements: 'per-subject',
  });
  expect(options).toEqual({
    releaseAssetSuffix: 'sigstore.json',
    subjectGit: [],
    subjectPath: ['a,b.txt', 'dist/*'],
    expectedSubjects: 3,
    timeout: 90_000,
    dryRun: true,
    statements: 'per-subject',
    provenance: false,
    exec: [],
    resolvedDependencies: [],
    sbomCheck: 'warn',
    sbomPath: [],
    subjectChecksums: [],
    store: [],
    vulnerabilityReportPath: [],
    testReportPath: [],
    predicateFormat: 'in-toto',
    audience: 'sigstore',
    allowPublicAudience: [],
    buildkitAttestations: false,
    instance: 'auto',
    onMissingIdentity: 'fail',
    allowPublicLog: false,
    allowInsecureRegistry: [],
    imagePlatforms: [],
    subjectImage: [],
    concurrency: 1024,
  });
});

test('lines of checksums given as one text keep their commas and spaces, and an empty text is an error', () => {
  const parse = (text: string) => parseInputs('attest', { 'subject-checksums': text }).subjectChecksums;
  expect(parse('a.sha256\r\n\n  b,c.sha256\n')).toEqual(['a.sha256', '  b,c.sha256']);
  expect(failure('attest', { 'subject-checksums': ' \n' })).toMatchObject({ code: 'INPUT_OPTION_VALUE' });
});

test.each([
  ['true', true],
  ['False', false],
  ['1', true],
  ['0', false],
  [true, true],
])('a boolean may be %j', (written, expected) => {
  expect(parseInputs('init', { write: written }).write).toBe(expected);
});

test('a list in one text has lines and commas between its items; a list is never split', () => {
  expect(parseInputs('attest', { 'subject-path': ' a\r\n\nb, !c ' }).subjectPath).toEqual(['a', 'b', '!c']);
  expect(parseInputs('attest', { 'subject-path': 'dist/a.{zip,none},b' }).subjectPath).toEqual(['dist/a.{zip,none}', 'b']);
  expect(parseInputs('attest', { 'subject-path': ['a, b'] }).subjectPath).toEqual(['a, b']);
});

test.each([
  ['500ms', 'trust', undefined],
  ['1000ms', 'trust', 1_000],
  ['90s', 'trust', 90_000],
  ['15m', 'trust', 900_000],
  ['1h', 'trust', 3_600_000],
  ['24h', 'trust', 86_400_000],
  ['24h1s', 'trust', undefined],
  ['15', 'trust', undefined],
  ['-1s', 'trust', undefined],
  ['1.5s', 'trust', undefined],
  ['1 s', 'trust', undefined],
] as const)('timeout %s', (timeout, command, expected) => {
  if (expected === undefined) expect(failure(command, { timeout }).code).toBe('INPUT_OPTION_VALUE');
  else expect(parseInputs(command, { timeout }).timeout).toBe(expected);
});

test.each<[CommandName, RawInputs, string, RegExp, RegExp]>([
  ['attest', { 'subject-pth': 'a' }, 'INPUT_OPTION_UNKNOWN', /attest has no option --subject-pth/, /Did you mean --subject-path\?/],
  ['sign', { 'subject-path': 'a', 'certificate-identity': 'x' }, 'INPUT_OPTION_UNKNOWN', /certificate-identity/, /belongs to verify/],
  ['sign', { 'subject-path': 'a', zzzzzzzzzzzz: 'x' }, 'INPUT_OPTION_UNKNOWN', /zzzz/, /sign --help/],
  ['attest', { 'subject-path': 'a', statements: 'per_subject' }, 'INPUT_OPTION_VALUE', /per_subject/, /Did you mean per-subject\?/],
  ['attest', { 'subject-path': 'a', ci: 'travis' }, 'INPUT_OPTION_VALUE', /travis/, /Valid values: github, gitlab/],
  ['attest', { 'subject-path': 'a', concurrency: '0' }, 'INPUT_OPTION_VALUE', /too small/, /minimum is 1\./],
  ['attest', { 'subject-path': 'a', concurrency: '5000' }, 'INPUT_OPTION_VALUE', /too large/, /maximum is 4096/],
  ['attest', { 'subject-path': 'a', concurrency: '1e3' }, 'INPUT_OPTION_VALUE', /whole number/, /./],
  ['attest', { 'subject-path': 'a', concurrency: Number.NaN }, 'INPUT_OPTION_VALUE', /whole number/, /./],
  ['attest', { 'subject-path': 'a', timeout: '1ms' }, 'INPUT_OPTION_VALUE', /too small/, /minimum is 1s/],
  ['attest', { 'subject-path': 'a', 'dry-run': 'yes' }, 'INPUT_OPTION_VALUE', /yes/, /true, false/],
  ['attest', { 'subject-path': ['a', ''] }, 'INPUT_OPTION_VALUE', /is empty/, /./],
  ['attest', { 'subject-path': ['a\0b'] }, 'INPUT_OPTION_VALUE', /NUL/, /./],
  ['attest', {}, 'INPUT_OPTION_MISSING', /No subject to attest/, /chopmark attest FILE/],
  ['attest', { 'subject-path': [] }, 'INPUT_OPTION_MISSING', /No subject to attest/, /./],
  ['attest', { 'subject-digest': 'sha256:00' }, 'INPUT_OPTION_MISSING', /needs --subject-name/, /./],
  ['attest', { 'subject-path': 'a', predicate: '{}' }, 'INPUT_OPTION_MISSING', /needs --predicate-type/, /URI/],
  ['attest', { 'subject-path': 'a', 'predicate-type': 'u' }, 'INPUT_OPTION_MISSING', /needs --predicate or --predicate-path/, /./],
  ['attest', { 'subject-path': 'a', 'statement-path': 's' }, 'INPUT_OPTION_CONFLICT', /exclude each other/, /./],
  ['attest', { 'subject-path': 'a', key: 'k', 'identity-token': 't' }, 'INPUT_OPTION_CONFLICT', /--key and --identity-token/, /./],
  ['verify', { 'subject-path': 'a' }, 'INPUT_OPTION_MISSING', /No expected signer was given/, /certificate-identity/],
  ['verify', { 'subject-path': 'a', ci: 'github' }, 'INPUT_OPTION_MISSING', /No expected signer was given/, /./],
  ['verify', { 'subject-path': 'a', 'certificate-identity': 'x' }, 'INPUT_OPTION_MISSING', /needs --certificate-oidc-issuer/, /./],
  ['verify', { 'subject-path': 'a', key: 'k', repository: 'x' }, 'INPUT_OPTION_CONFLICT', /--key and --repository/, /./],
  ['verify', { 'subject-path': 'a', key: 'k', ref: '' }, 'INPUT_OPTION_VALUE', /ref is empty/, /./],
  ['trust', { 'tuf-mirror': 'https://tuf.example' }, 'INPUT_OPTION_MISSING', /needs --tuf-root/, /cannot authenticate itself/],
  [
    'completion',
    {},
    'INPUT_OPTION_MISSING',
    /^The shell of the command completion is missing\. Valid values: bash, zsh, fish, powershell\.$/,
    /./,
  ],
  ['inspect', { bundle: [] }, 'INPUT_OPTION_MISSING', /--bundle of the command inspect is missing/, /./],
  ['sandbox', { env: true }, 'INPUT_OPTION_MISSING', /--env needs --state-dir/, /started with/],
  ['sandbox', { 'state-dir': 's', shell: 'fish' }, 'INPUT_OPTION_MISSING', /--shell needs --env/, /./],
  ['sandbox', { 'state-dir': 's', env: true, shell: 'csh' }, 'INPUT_OPTION_VALUE', /csh/, /sh, fish/],
  ['sandbox', { 'state-dir': 's', env: true, port: 0 }, 'INPUT_OPTION_CONFLICT', /--env and --port/, /starts no sandbox/],
  ['sandbox', { 'state-dir': 's', env: true, command: ['ls'] }, 'INPUT_OPTION_CONFLICT', /--env and command exclude/, /./],
])('%s %j is %s', (command, raw, code, message, hint) => {
  expect(failure(command, raw)).toMatchObject({
    code,
    exitCode: 2,
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  });
});

test('a variable stands in where the contract names one, and is named where it is wrong', () => {
  const raw = { 'subject-path': 'a' };
  const env = { CHOPMARK_CONCURRENCY: '7', CHOPMARK_TIMEOUT: '', CHOPMARK_INSTANCE: 'staging', CHOPMARK_ALLOW_PUBLIC_LOG: 'true' };
  expect(parseInputs('attest', raw, { env })).toMatchObject({ concurrency: 7, timeout: 900_000, instance: 'auto', allowPublicLog: false });
  expect(parseInputs('attest', { ...raw, concurrency: '8' }, { env }).concurrency).toBe(8);
  expect(() => parseInputs('attest', raw, { env: { CHOPMARK_CONCURRENCY: 'x' } })).toThrow(/^CHOPMARK_CONCURRENCY must be a whole number/);
});

test('no message quotes what was given as a secret', () => {
  const error = failure('attest', { 'subject-path': 'a', 'identity-token': ['eyJ.canary.x', 'b'] });
  expect(error.message).toBe('--identity-token may be given only once.');
  expect(JSON.stringify(error)).not.toContain('canary');
});

test.each((Object.keys(COMMANDS) as CommandName[]).flatMap((command) => listOptions(command).map(({ name }) => [command, name] as const)))(
  'a password in an address is refused and never told: %s --%s',
  (command, name) => {
    const { kind } = listOptions(command).find((option) => option.name === name) ?? {};
    const required = listOptions(command).filter((option) => option.required && option.name !== name);
    const others = Object.fromEntries(required.map(({ name: other, values }) => [other, values?.[0] ?? 'x']));
    for (const value of ['https://me:canary@acme.example/x', 'docker://me:can/ary@acme.example/x:1', 'https://canary@acme.example']) {
      if (name === 'exec' || kind === 'secret') continue;
      const { code, message, hint } = failure(command, { ...others, [name]: kind === 'list' ? [value] : value });
      expect(code).toBe('INPUT_OPTION_VALUE');
      expect(message).toContain(name);
      expect(`${message} ${hint}`).not.toMatch(/can\/?ary/);
    }
  },
);

test.each([
  'ssh://git@acme.example/w.git',
  'docker://alpine:3.20@sha256:abc',
  'https://acme.example/@scope/w',
  'http://localhost:5000/x@y',
])('%s has no password', (image) => {
  expect(parseInputs('attest', { 'subject-image': image }).subjectImage).toEqual([image]);
});
