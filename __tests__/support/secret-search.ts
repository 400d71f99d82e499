import { randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Characters of a secret in a row that must be seen nowhere. */
const PIECE = 16;
/** Every run of PIECE characters holds a whole block of this size at a multiple of it, so a search may step by it. */
const BLOCK = PIECE / 2;

/** Text that must not be seen, and how it can be told from what may. */
interface Secret {
  name: string;
  value: string;
  /** Start and end of the parts whose pieces are this secret's own. Default: all of it. */
  own?: readonly (readonly [start: number, end: number])[];
}

export interface SecretSearch {
  /** Names of the secrets of which 16 characters in a row are in `bytes`, with the form they were in. */
  find(bytes: Buffer | string): string[];
  /** As `find`, over every file below a folder and the names of files; each with its path. */
  findInFolder(folder: string): string[];
}

/** A value for a claim that is in no certificate: more than half of the token, and unlike anything else. */
export const createCanaryClaim = (): string => `canary${randomBytes(384).toString('hex')}`;

/**
 * A token as a secret. Of its payload only the canary is looked for in pieces: what a certificate carries too, a statement may say
 * in base64 as well. Header and signature are looked for as they are.
 */
export function tokenSecret(name: string, token: string, canary: string): Secret {
  const [header = '', payload = ''] = token.split('.');
  const at = Buffer.from(payload, 'base64url').indexOf(canary);
  if (at < 0) throw new Error('the token does not hold the canary');
  const start = header.length + 1;
  return {
    name,
    value: token,
    own: [
      [0, header.length],
      [start + Math.ceil((at * 8) / 6), start + Math.floor(((at + canary.length) * 8) / 6)],
      [start + payload.length, token.length],
    ],
  };
}

/** A private key as secrets: the number that nobody may know, since the rest of a PEM file is in every public key. */
export function keySecrets(name: string, pem: string, privateNumber: Buffer): Secret[] {
  const body = pem.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
  const wanted = privateNumber.toString('latin1');
  // Where in the file the number is depends on its format; any line that holds 12 of its bytes is a secret.
  const lines = body.filter((line) => contains(wanted, Buffer.from(line, 'base64').toString('latin1'), 12));
  return [
    { name: `${name} as bytes`, value: wanted },
    { name: `${name} in hex`, value: privateNumber.toString('hex') },
    ...lines.slice(1).map((value, index) => ({ name: `${name}, line ${index + 2}`, value: value.slice(0, 28) })),
  ];
}

const contains = (whole: string, text: string, length: number): boolean => {
  for (let at = 0; at + length <= whole.length; at++) if (text.includes(whole.slice(at, at + length))) return true;
  return false;
};

/** Looks for secrets raw, in base64 and base64url at any alignment, and URL-encoded, whole or in pieces. */
export function createSecretSearch(secrets: readonly Secret[]): SecretSearch {
  const pieces = new Map<string, string>();
  const blocks = new Set<string>();
  for (const secret of secrets) for (const { form, text, own } of formsOf(secret)) add(`${secret.name} (${form})`, text, own);

  function add(name: string, text: string, own: NonNullable<Secret['own']>): void {
    for (const [start, end] of own) {
      for (let at = Math.max(start - PIECE + 1, 0); at + PIECE <= text.length && at < end; at++) {
        // A piece that only touches its part is mostly something else; half of it has to be in there.
        if (Math.min(at + PIECE, end) - Math.max(at, start) < BLOCK) continue;
        pieces.set(text.slice(at, at + PIECE), name);
      }
    }
  }
  for (const piece of pieces.keys()) for (let at = 0; at + BLOCK <= PIECE; at++) blocks.add(piece.slice(at, at + BLOCK));

  const find = (bytes: Buffer | string): string[] => {
    const text = typeof bytes === 'string' ? bytes : bytes.toString('latin1');
    const found = new Set<string>();
    for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
      if (!blocks.has(text.slice(at, at + BLOCK))) continue;
      for (let start = Math.max(at - BLOCK, 0); start <= at; start++) {
        const name = pieces.get(text.slice(start, start + PIECE));
        if (name !== undefined) found.add(name);
      }
    }
    return [...found];
  };

  return {
    find,
    findInFolder: (folder) =>
      listAll(folder).flatMap((path) => {
        const inside = lstatSync(path).isFile() ? find(readFileSync(path)) : [];
        return [...inside, ...find(path)].map((name) => `${name} in ${path}`);
      }),
  };
}

function formsOf({ value, own = [[0, value.length]] }: Secret): { form: string; text: string; own: NonNullable<Secret['own']> }[] {
  const encoded = encodeURIComponent(value);
  const whole = (form: string, text: string) => ({ form, text, own: [[0, text.length]] as const });
  return [
    { form: 'raw', text: value, own },
    ...(encoded === value ? [] : [whole('URL-encoded', encoded)]),
    ...own.flatMap(([start, end]) => base64Forms(value.slice(start, end)).map((text) => whole('base64', text))),
  ];
}

/** At every alignment, without the characters that also hold bits of what stands before or behind. */
const base64Forms = (text: string): string[] =>
  [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.from(text, 'latin1');
    const base64 = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const form = base64.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    return [form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form)];
  });

const listAll = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) => join(parentPath, name));
