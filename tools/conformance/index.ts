#!/usr/bin/env node
/**
 * The command that the conformance suite of Sigstore clients calls (sigstore-conformance, docs/cli_protocol.md), over the built
 * command line:
 *
 *   sign-bundle [--staging] [--in-toto] --identity-token TOKEN --bundle FILE [--trusted-root FILE] [--signing-config FILE] FILE
 *   verify-bundle [--staging] --bundle FILE (--certificate-identity NAME --certificate-oidc-issuer URL | --key FILE)
 *                 [--trusted-root FILE] FILE_OR_DIGEST
 *
 * Exits with 0 where it was signed, or verified. What the suite signs is public, so public logs are allowed.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const COMMAND = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const TOKEN = 'CHOPMARK_CONFORMANCE_TOKEN';

const [verb, ...words] = process.argv.slice(2);
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const { values, positionals } = parseArgs({
  args: words,
  allowPositionals: true,
  options: {
    staging: flag,
    'in-toto': flag,
    'identity-token': text,
    bundle: text,
    'trusted-root': text,
    'signing-config': text,
    'certificate-identity': text,
    'certificate-oidc-issuer': text,
    key: text,
  },
});
const [subject, ...more] = positionals;
if (!subject || more.length > 0 || !values.bundle) usage('one FILE, and --bundle, are needed');

/** Options that the command line calls the same; files as absolute paths, since it may run elsewhere. */
const handOn = (...names: (keyof typeof values)[]): string[] =>
  names.flatMap((name) => (typeof values[name] === 'string' ? [`--${name}=${values[name]}`] : []));
const instance = values.staging
  ? ['--instance=staging']
  : values['signing-config'] && values['trusted-root']
    ? []
    : ['--instance=public-good'];

switch (verb) {
  case 'sign-bundle':
    process.exitCode = sign(subject, values.bundle);
    break;
  case 'verify-bundle':
    process.exitCode = chopmark([
      'verify',
      isDigest(subject) ? subject : resolve(subject),
      ...handOn('bundle', 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root'),
      ...instance,
    ]);
    break;
  default:
    usage(`${verb ?? 'nothing'} is no command of the protocol`);
}

function sign(file: string, bundle: string): number {
  if (values['identity-token'] === undefined) usage('--identity-token is needed');
  const common = [`--identity-token=env:${TOKEN}`, '--allow-public-log', ...handOn('trusted-root', 'signing-config'), ...instance];
  if (!values['in-toto']) return chopmark(['sign', resolve(file), ...common, `--bundle=${bundle}`]);
  // A statement is attested; its bundle is in a folder, under a name that follows from its subjects.
  const folder = mkdtempSync(join(tmpdir(), 'chopmark-conformance-'));
  try {
    const code = chopmark(['attest', `--statement-path=${resolve(file)}`, ...common, `--bundle-dir=${folder}`]);
    if (code === 0) copyFileSync(join(folder, 'attestations.jsonl'), bundle);
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the protocol has it: whatever is no whole digest, or a path on disk too, is a path. */
function isDigest(word: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(word) && !existsSync(word);
}

/** The token is handed on by a variable, so that the process list does not show it once more. */
function chopmark(args: readonly string[]): number {
  const env = { ...process.env, ...(values['identity-token'] !== undefined && { [TOKEN]: values['identity-token'] }) };
  return spawnSync(process.execPath, [COMMAND, ...args], { stdio: 'inherit', env }).status ?? 1;
}

function usage(reason: string): never {
  console.error(`conformance: ${reason}; see the head of tools/conformance/index.ts`);
  process.exit(2);
}
