import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, type test } from '@jest/globals';
import { ERROR_CODES } from '../../src/base/errors/error-codes.ts';
import { writeCompletion } from '../../src/engine/completion/completion.ts';
import { COMMAND_NAMES } from '../../src/options/schema/option.ts';
import { completeLines, listMissing, listOffers, type Session, type TestedShell } from './complete-in-shell.ts';

const CIS = ['buildkite', 'circleci', 'github', 'github-release', 'gitlab', 'jenkins'];
const FILES = ['a b.json', 'app.tar.gz', 'dist', 'root.json'];
const SHOWN = ['--debug', '--help', '--json', '--no-color', '--quiet'];
const sorted = (words: readonly string[]) => [...words].sort();
const ROOTS = ['--instance', '--offline', '--trusted-root', '--tuf-mirror', '--tuf-root'];
const DRAFTING = sorted([...SHOWN, ...ROOTS, '--no-verify', '--timeout', '--write']);

/** A line, and what is offered for its last word. */
const OFFERS: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['chopmark ', sorted([...COMMAND_NAMES, 'help', 'version'])],
  ['chopmark ver', ['verify', 'version']],
  ['chopmark --json ver', ['verify', 'version']],
  ['chopmark -', ['--help', '--version', '-h', '-v']],

  ['chopmark policy ', ['check', 'explain', 'export', 'init', 'test']],
  ['chopmark store ', ['copy', 'find', 'push', 'repair']],
  ['chopmark trust ', ['export', 'show', 'update']],
  ['chopmark policy check --', SHOWN],
  ['chopmark policy init --', DRAFTING],
  ['chopmark policy --policy policy.yml init --', DRAFTING],
  [
    'chopmark store push --',
    sorted([...SHOWN, '--allow-insecure-registry', '--bundle-dir', '--release-asset-suffix', '--store', '--timeout']),
  ],
  ['chopmark trust update --t', ['--timeout', '--tuf-mirror', '--tuf-root']],
  ['chopmark trust --output', ['--output', '--output-format']],
  ['chopmark policy unknown --', []],
  ['chopmark unknown --', []],

  ['chopmark verify --re', ['--ref', '--report', '--repository', '--require-logs', '--require-scts', '--require-timestamps']],
  ['chopmark verify app.tar.gz --re', ['--ref', '--report', '--repository', '--require-logs', '--require-scts', '--require-timestamps']],
  ['chopmark init -', sorted([...SHOWN, '--build-system', '--ci', '--write', '--yes', '-h', '-q'])],
  ['chopmark demo ', sorted([...SHOWN, '--output-dir', '-h', '-q'])],

  ['chopmark verify --ci ', CIS],
  ['chopmark verify --ci=', CIS],
  ['chopmark verify --ci gi', ['github', 'github-release', 'gitlab']],
  ['chopmark verify --ci=gi', ['github', 'github-release', 'gitlab']],
  ['chopmark policy export --to ', ['cosign', 'gh', 'kyverno', 'policy-controller']],
  ['chopmark trust export --output-format=', ['trust-config', 'trusted-root']],
  ['chopmark verify --predicate-type s', ['sbom', 'scai', 'spdx']],
  ['chopmark attest --predicate-type s', ['scai']],
  ['chopmark verify --repository ', []],
  ['chopmark verify --timeout=', []],

  // What is given is not offered again, but for what may be given several times.
  ['chopmark verify --ci gitlab --c', ['--certificate-identity', '--certificate-identity-regexp', '--certificate-oidc-issuer', '--commit']],
  ['chopmark verify --ci=gitlab --c', ['--certificate-identity', '--certificate-identity-regexp', '--certificate-oidc-issuer', '--commit']],
  ['chopmark verify --bundle root.json --bund', ['--bundle', '--bundle-dir']],
  ['chopmark verify -q --q', []],
  ['chopmark store copy --from https://store.example:8443/x --fr', ['--from']],
  ['chopmark store copy --policy policy.yml@sha256:00 --po', []],

  ['chopmark verify ', FILES],
  ['chopmark verify root.json a', ['a b.json', 'app.tar.gz']],
  ['chopmark verify --trusted-root r', ['root.json']],
  ['chopmark verify --trusted-root=r', ['root.json']],
  ['chopmark verify --trusted-root=', FILES],
  ['chopmark verify --key ', FILES],
  ['chopmark verify --bundle-dir ', ['dist']],
  ['chopmark verify --bundle-dir=', ['dist']],
  ['chopmark policy test ', ['dist']],
  ['chopmark policy init ', FILES],
  ['chopmark store repair ', []],
  ['chopmark verify --instance s', ['sandbox', 'staging']],
  ['chopmark verify --instance ', sorted([...FILES, 'auto', 'github', 'public-good', 'sandbox', 'staging'])],
  ['chopmark verify --instance=r', ['root.json']],
  ['chopmark verify --report h', ['html']],
  ['chopmark verify --report=h', ['html']],
  ['chopmark verify --report html=r', ['html=root.json']],

  ['chopmark help ', sorted(COMMAND_NAMES)],
  ['chopmark help policy ', ['check', 'explain', 'export', 'init', 'test']],
  ['chopmark help verify ', []],
  ['chopmark version ', []],
  ['chopmark explain ', sorted(Object.keys(ERROR_CODES))],
  ['chopmark explain POLICY_REF_', ['POLICY_REF_MISMATCH']],
  ['chopmark completion ', ['bash', 'fish', 'powershell', 'zsh']],
  ['chopmark completion bash --', SHOWN],

  // What follows -- is not for chopmark to complete: the shell offers files.
  ['chopmark verify -- --re', []],
  ['chopmark verify --key -- --re', []],
  ['chopmark sandbox -- chopmark ver', []],
  ['chopmark attest --exec -- --st', []],
  ['chopmark verify -- r', ['root.json']],
];

/** Lines that one key finishes, with what the line is then: quotes, a blank behind a word, none behind a folder. */
const FINISHED: readonly (readonly [line: string, finished: string])[] = [
  ['chopmark verify --ci=gitl', 'chopmark verify --ci=gitlab '],
  ['chopmark verify --rep', 'chopmark verify --repo'],
  ['chopmark verify a\\ ', 'chopmark verify a\\ b.json '],
  ['chopmark verify --trusted-root=r', 'chopmark verify --trusted-root=root.json '],
  ['chopmark verify --bundle-dir=d', 'chopmark verify --bundle-dir=dist/'],
  ['chopmark verify --report=html=r', 'chopmark verify --report=html=root.json '],
  ['chopmark policy ini', 'chopmark policy init '],
];

/** Another way to load the script, or another setting of the shell. */
const OTHERWISE: Readonly<Record<'bash' | 'zsh', { how: string; script: string; session: Omit<Session, 'cwd'> }>> = {
  // As the completion script of npm leaves it.
  bash: {
    how: 'where = is not in COMP_WORDBREAKS',
    script: writeCompletion('bash'),
    session: { setup: 'COMP_WORDBREAKS="$(tr -d = <<< "$COMP_WORDBREAKS")"' },
  },
  zsh: {
    how: 'where the script is a file of fpath',
    script: '',
    session: {
      setup: 'fpath+=("$HOME"); autoload -Uz _chopmark; compdef _chopmark chopmark',
      files: { _chopmark: writeCompletion('zsh') },
    },
  },
};

/**
 * Registers the tests that complete lines in a shell itself.
 *
 * @param run Of Jest: `test`, or `test.skip` where the shell is missing.
 */
export function testCompletion(shell: TestedShell, run: typeof test | typeof test.skip): void {
  let cwd = '';
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'chopmark-completion-'));
    for (const name of ['a b.json', 'app.tar.gz', 'root.json']) writeFileSync(join(cwd, name), '');
    mkdirSync(join(cwd, 'dist'));
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));
  const lines = OFFERS.map(([line]) => line);
  const pair = (answers: readonly (readonly string[])[]) => lines.map((line, index) => [line, answers[index]]);

  run(`${shell} offers what can follow`, async () => {
    expect(pair(await listOffers(shell, writeCompletion(shell), lines, { cwd }))).toEqual(OFFERS);
  });
  if (shell === 'fish') return;

  run(`${shell} finishes a line`, async () => {
    const finished = await completeLines(
      shell,
      writeCompletion(shell),
      FINISHED.map(([line]) => line),
      { cwd, key: 'tab' },
    );
    expect(finished).toEqual(FINISHED.map(([, line]) => line));
  });

  const { how, script, session } = OTHERWISE[shell];
  run(`${shell} offers the same ${how}`, async () => {
    expect(pair(await listOffers(shell, script, lines, { cwd, ...session }))).toEqual(OFFERS);
    const finished = await completeLines(
      shell,
      script,
      FINISHED.map(([line]) => line),
      { cwd, ...session, key: 'tab' },
    );
    expect(finished).toEqual(FINISHED.map(([, line]) => line));
  });
}

/** A note about what a machine lacks; undefined where the shell can be tried. */
export function describeMissing(shell: TestedShell): string | undefined {
  const missing = listMissing(shell);
  return missing.length === 0 ? undefined : `completion in ${shell} is not tried: apt-get install ${missing.join(' ')}`;
}
