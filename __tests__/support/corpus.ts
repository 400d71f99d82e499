import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { canonicalizeJson } from '../../src/base/json/canonical-json.ts';
import { parseBundle } from '../../src/sigstore/parse-bundle.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createVerifier, type Verifier } from '../../src/verification/verifier.ts';
import { createVerifierPool } from '../../src/verification/verifier-pool.ts';
import { codesFor } from './expected-codes.ts';
import { createDice, type Json, mutateAtRandom, mutateEveryField } from './mutate-bundle.ts';
import { saysNoMoreThan } from './no-more-than.ts';

/** Valid bundles about one artifact, as `tools/corpus/write.ts` writes them. */
export interface Corpus {
  folder: string;
  artifact: string;
  trustedRoot: string;
  signer: { identity: string; issuer: string };
  /** Lower-case hex. */
  sha256: string;
  bundles: CorpusBundle[];
}

export interface CorpusBundle {
  name: string;
  json: Json;
  /** One of the same kind, to take parts from. */
  other: Json;
}

const SUFFIX = '.sigstore.json';

export function readCorpus(folder: string): Corpus {
  const names = readdirSync(folder).filter((name) => name.endsWith(SUFFIX));
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const kindOf = (name: string) => name.slice(name.search(/message|statement/), name.search(/-v\d/) + 3);
  const artifact = join(folder, 'artefact.txt');
  return {
    folder,
    artifact,
    trustedRoot: join(folder, 'trusted-root.json'),
    signer: read('signer.json'),
    sha256: createHash('sha256').update(readFileSync(artifact)).digest('hex'),
    bundles: names.map((name) => {
      const other = names.find((candidate) => candidate !== name && kindOf(candidate) === kindOf(name)) ?? name;
      return { name: name.slice(0, -SUFFIX.length), json: read(name), other: read(other) };
    }),
  };
}

/** A bundle of the corpus that was broken. */
export interface Broken {
  of: CorpusBundle;
  what: string;
  text: string;
}

export const breakEveryField = (bundles: readonly CorpusBundle[]): Broken[] =>
  bundles.flatMap((of) => [...mutateEveryField(of.json, of.other)].map(({ what, json }) => ({ of, what, text: JSON.stringify(json) })));

/** `count` random changes, the same for the same seed. */
export function breakAtRandom(bundles: readonly CorpusBundle[], seed: number, count: number): Broken[] {
  const dice = createDice(seed);
  return Array.from({ length: count }, () => {
    const of = bundles[dice(bundles.length)] as CorpusBundle;
    return { of, ...mutateAtRandom(of.json, of.other, dice) };
  });
}

/** What our verifier says of a text: nothing where it accepts it, else the code. */
export async function refusalOf(verifier: Verifier, text: string, { sha256 }: Corpus): Promise<string | undefined> {
  try {
    await verifier.verifyBundle(parseBundle(text), { kind: 'digests', sha256 });
    return undefined;
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    return error.code;
  }
}

/** @param threads Default: one a core; with one, none is started. */
export const verifierOf = ({ trustedRoot }: Corpus, threads?: number): Verifier =>
  createVerifierPool({ ...(threads !== undefined && { threads }) })(parseTrustedRoot(readFileSync(trustedRoot)));

/** What came of a text. What was accepted has no code. */
export interface Outcome {
  code?: string;
  /** The whole verdict or error as one text, the same for the same. */
  said: string;
}

const write = (value: unknown): string =>
  canonicalizeJson(JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part))));

async function outcomeOf(verifier: Verifier, text: string, sha256: string): Promise<Outcome> {
  try {
    return { said: write(await verifier.verifyBundle(parseBundle(text), { kind: 'digests', sha256 })) };
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    const { code, message, hint } = error;
    return { code, said: write({ code, message, hint }) };
  }
}

/** What one thread says of texts, and what a pool of two says that starts them at once. */
export async function verdictsOfBoth(
  { trustedRoot, sha256 }: Corpus,
  texts: readonly string[],
): Promise<{ alone: Outcome[]; pooled: Outcome[] }> {
  const root = parseTrustedRoot(readFileSync(trustedRoot));
  const ask = (verifier: Verifier) => Promise.all(texts.map((text) => outcomeOf(verifier, text, sha256)));
  return { alone: await ask(createVerifier(root)), pooled: await ask(createVerifierPool({ threads: 2, threadsFrom: 1 })(root)) };
}

export interface Judged extends Broken {
  /** Absent where it was accepted. */
  code?: string;
  /** Accepted, and it says nothing that the whole bundle does not say. */
  isHarmless: boolean;
  /** Refused with a code that names the fault. */
  isNamed: boolean;
}

export function judgeAll(corpus: Corpus, broken: readonly Broken[], verifier = verifierOf(corpus)): Promise<Judged[]> {
  return Promise.all(
    broken.map(async (each): Promise<Judged> => {
      const code = await refusalOf(verifier, each.text, corpus);
      if (code !== undefined) return { ...each, code, isHarmless: false, isNamed: codesFor(each.of.json, each.text).has(code) };
      return { ...each, isHarmless: saysNoMoreThan(parseBundle(each.text), parseBundle(JSON.stringify(each.of.json))), isNamed: false };
    }),
  );
}

const describe = ({ of, what, code }: Judged) => `${of.name}: ${what}: ${code ?? 'accepted'}`;

/** What there is to say about judged bundles. */
export function sumUp(judged: readonly Judged[]) {
  const refused = judged.filter(({ code }) => code !== undefined);
  const named = refused.filter(({ isNamed }) => isNamed);
  return {
    /** Accepted though they say something else: none may be. */
    harmful: judged.filter(({ code, isHarmless }) => code === undefined && !isHarmless).map(describe),
    refused: refused.length,
    harmless: judged.filter(({ isHarmless }) => isHarmless).length,
    /** Of the refused. */
    named: named.length / refused.length,
    misnamed: refused.filter(({ isNamed }) => !isNamed).map(describe),
  };
}
