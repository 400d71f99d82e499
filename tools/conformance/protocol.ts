import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The protocol by which the conformance suite of Sigstore clients calls a client (sigstore-conformance, docs/cli_protocol.md):
 *
 *   sign-bundle [--staging] [--in-toto] --identity-token TOKEN --bundle FILE [--trusted-root FILE] [--signing-config FILE] FILE
 *   verify-bundle [--staging] --bundle FILE (--certificate-identity NAME --certificate-oidc-issuer URL | --key FILE)
 *                 [--trusted-root FILE] FILE_OR_DIGEST
 */
export type Request =
  | { kind: 'sign'; argv: string[]; token: string }
  /** The bundle of a statement is in a folder, under a name that follows from its subjects. `argv` lacks that folder. */
  | { kind: 'attest'; argv: string[]; token: string; bundle: string }
  | { kind: 'verify'; argv: string[] };

/** Thrown for words that are not of the protocol. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/** The variable that has the identity token, so that the process list does not show it once more. */
export const TOKEN_VARIABLE = 'CHOPMARK_CONFORMANCE_TOKEN';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  'sign-bundle': { staging: flag, 'in-toto': flag, 'identity-token': text, bundle: text, 'trusted-root': text, 'signing-config': text },
  'verify-bundle': {
    staging: flag,
    bundle: text,
    'certificate-identity': text,
    'certificate-oidc-issuer': text,
    key: text,
    'trusted-root': text,
  },
} as const satisfies Record<string, ParseArgsConfig['options']>;

/**
 * What chopmark has to do for a request of the suite: the arguments of its command line.
 *
 * @throws ProtocolError
 */
export function translateRequest([verb, ...words]: readonly string[]): Request {
  if (verb === 'sign-bundle') return translateSigning(words);
  if (verb === 'verify-bundle') return translateVerifying(words);
  throw new ProtocolError(`${verb ?? 'nothing'} is no command of the protocol`);
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function translateSigning(words: readonly string[]): Request {
  const { values, subject, bundle } = read('sign-bundle', words);
  const token = values['identity-token'];
  if (typeof token !== 'string') throw new ProtocolError('--identity-token is needed');
  // What the suite signs is public, so public logs are allowed.
  const common = [
    `--identity-token=env:${TOKEN_VARIABLE}`,
    '--allow-public-log',
    ...handOn(values, 'trusted-root', 'signing-config'),
    ...chooseInstance(values),
  ];
  return values['in-toto']
    ? { kind: 'attest', argv: ['attest', `--statement-path=${resolve(subject)}`, ...common], token, bundle }
    : { kind: 'sign', argv: ['sign', resolve(subject), ...common, `--bundle=${bundle}`], token };
}

function translateVerifying(words: readonly string[]): Request {
  const { values, subject, bundle } = read('verify-bundle', words);
  const artifact = isDigest(subject) ? subject : resolve(subject);
  const trust = handOn(values, 'certificate-identity', 'certificate-oidc-issuer', 'key', 'trusted-root');
  return { kind: 'verify', argv: ['verify', artifact, `--bundle=${bundle}`, ...trust, ...askForType(bundle), ...chooseInstance(values)] };
}

function read(verb: keyof typeof OPTIONS, words: readonly string[]): { values: Values; subject: string; bundle: string } {
  const { values, positionals } = parse(verb, words);
  const [subject, ...more] = positionals;
  const { bundle } = values;
  if (subject === undefined || more.length > 0 || typeof bundle !== 'string') throw new ProtocolError('one FILE, and --bundle, are needed');
  return { values, subject, bundle };
}

function parse(verb: keyof typeof OPTIONS, words: readonly string[]): { values: Values; positionals: string[] } {
  try {
    const options: ParseArgsConfig['options'] = OPTIONS[verb];
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new ProtocolError(error instanceof Error ? error.message : String(error));
  }
}

/** Options that chopmark calls the same. */
const handOn = (values: Values, ...names: string[]): string[] =>
  names.flatMap((name) => (typeof values[name] === 'string' ? [`--${name}=${values[name]}`] : []));

const chooseInstance = (values: Values): string[] => {
  if (values.staging) return ['--instance=staging'];
  return values['signing-config'] && values['trusted-root'] ? [] : ['--instance=public-good'];
};

/** As the protocol has it: whatever is no whole digest, or a path on disk too, is a path. */
const isDigest = (word: string): boolean => /^sha256:[0-9a-f]{64}$/.test(word) && !existsSync(word);

/**
 * The suite asks whether a bundle is valid, whatever its statement says. chopmark counts only statements that vouch for an artifact, or are
 * asked for by their type, so the type that the statement states is asked for.
 */
function askForType(bundle: string): string[] {
  try {
    const { dsseEnvelope } = JSON.parse(readFileSync(bundle, 'utf8'));
    const { predicateType } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'));
    return typeof predicateType === 'string' && URL.canParse(predicateType) ? [`--predicate-type=${predicateType}`] : [];
  } catch {
    // No statement, or none that can be read: chopmark says what is wrong.
    return [];
  }
}
