import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, posix, relative, sep } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { requireDigest } from '../../base/fs/require-digest.ts';
import { explainEncoding } from '../../base/text-encoding.ts';
import { MAX_TRUST_FILE } from '../../sigstore/limits.ts';
import { MAX_INCLUDE_DEPTH, MAX_POLICY, MAX_POLICY_FILES, MAX_REGO, MAX_SCHEMA } from '../limits.ts';
import { buildPolicy, type NamedFile, type PolicyPart } from './build-policy.ts';
import { parseFileReference } from './file-reference.ts';
import { findNameFaults } from './find-name-faults.ts';
import { parseSchema } from './parse-schema.ts';
import type { FileReference, Policy } from './policy.ts';
import { POLICY_SCHEMA } from './policy-schema.ts';
import { type Place, type PolicyFinding, readYaml, showPlace } from './read-yaml.ts';
import type { LoadedFile } from './requirement.ts';

/** A policy with the files that it names, or its faults. */
export interface LoadedPolicy {
  /** Absent if there are findings. */
  policy?: Policy;
  findings: PolicyFinding[];
  /** Files that affect decisions and are not pinned by a digest. */
  unpinned: string[];
}

/** Maximum bytes of a file by its use, and its name in messages. */
const FILES: Readonly<Record<NamedFile['use'], readonly [maxBytes: number, what: string]>> = {
  instance: [MAX_TRUST_FILE, 'the client trust config'],
  'trusted-root': [MAX_TRUST_FILE, 'the trusted root'],
  key: [MAX_TRUST_FILE, 'the public key'],
  schema: [MAX_SCHEMA, 'the JSON schema'],
  rego: [MAX_REGO, 'the Rego policy'],
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a policy file and the files that it names. Finds all faults, with their places.
 *
 * @param written `FILE`, or `FILE@sha256:HEX`.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_POLICY_DIGEST` for the file itself
 */
export async function loadPolicy(written: string, workingFolder: string): Promise<LoadedPolicy> {
  const reference = parseFileReference(written, workingFolder);
  const bytes = await readBoundedFile(reference.absolute, MAX_POLICY, 'the policy file', { pipes: true });
  requireDigest(bytes, reference.path, reference.digest);
  const findings: PolicyFinding[] = [];
  const unpinned: string[] = [];
  const seen = new Set<string>([reference.absolute]);
  const top = await realpath(dirname(reference.absolute)).catch(() => dirname(reference.absolute));

  const readPart = async (content: Buffer, shown: string, absolute: string, prefix: string, depth: number): Promise<PolicyPart> => {
    const part = await buildPolicy(parseSchema(POLICY_SCHEMA, readYaml(decode(content, shown), shown)), dirname(absolute), prefix);
    for (const { reference: included, place } of part.include) {
      const inner = await readIncluded(included, place, depth);
      if (!inner) continue;
      // The path from the user's point of view, whichever file includes it.
      const path = posix.join(posix.dirname(shown), included.path.replaceAll('\\', '/'));
      const below = await readPart(inner, path, included.absolute, `${path} `, depth + 1);
      part.trust.push(...below.trust);
      part.deny.push(...below.deny);
      part.require.push(...below.require);
      part.files.push(...below.files);
      part.findings.push(...below.findings);
    }
    return part;
  };

  const readIncluded = async (included: FileReference, place: Place, depth: number): Promise<Buffer | undefined> => {
    const fail = (message: string, hint?: string) => void findings.push({ place, message, ...(hint !== undefined && { hint }) });
    if (depth >= MAX_INCLUDE_DEPTH)
      return fail(`Includes of policy files are nested more than ${MAX_INCLUDE_DEPTH} levels deep.`) as undefined;
    if (seen.has(included.absolute)) return fail(`${included.path} is included twice.`) as undefined;
    if (seen.size >= MAX_POLICY_FILES) return fail(`The policy consists of more than ${MAX_POLICY_FILES} files.`) as undefined;
    seen.add(included.absolute);
    const real = await realpath(included.absolute).catch(() => included.absolute);
    const below = relative(top, real);
    if (isAbsolute(included.path) || below === '' || below.startsWith(`..${sep}`) || below === '..' || isAbsolute(below))
      return fail(
        `${included.path} is not below the folder of the policy.`,
        'Put included files into the folder of the policy or below, and use a relative path.',
      ) as undefined;
    return (await readNamed(included, place, MAX_POLICY, 'the included policy'))?.bytes;
  };

  const readNamed = async (named: FileReference, place: Place, maxBytes: number, what: string): Promise<LoadedFile | undefined> => {
    try {
      const content = await readBoundedFile(named.absolute, maxBytes, what);
      requireDigest(content, named.path, named.digest);
      return { path: named.path, bytes: content };
    } catch (error) {
      if (!(error instanceof ChopmarkError)) throw error;
      findings.push({ place, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) });
      return undefined;
    }
  };

  const whole = await readPart(bytes, reference.path, reference.absolute, '', 0);
  findings.unshift(...whole.findings);
  for (const { reference: named, place, use, requirement } of whole.files) {
    if (named.digest === undefined) unpinned.push(named.path);
    // A file that is not pinned is read once, when it is needed.
    if (named.digest === undefined && !requirement) continue;
    const [maxBytes, what] = FILES[use];
    const file = await readNamed(named, place, maxBytes, what);
    if (!file || !requirement) continue;
    requirement.file = file;
    if (use === 'schema') findings.push(...(await findSchemaFaults(file, place)));
  }
  findings.push(...findNameFaults(whole));
  const { trust, deny, require } = whole;
  return {
    findings,
    unpinned: [...new Set(unpinned)],
    ...(findings.length === 0 && { policy: { trust, deny, require, digest: `sha256:${sha256(bytes)}`, path: reference.path } }),
  };
}

/** A schema that could accept anything, or nothing, is found when the policy is read. The library for schemas is loaded only for one. */
async function findSchemaFaults(file: LoadedFile, place: Place): Promise<PolicyFinding[]> {
  const { compileSchema } = await import('./predicate-schema.ts');
  try {
    compileSchema(file);
    return [];
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    return [{ place, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) }];
  }
}

/**
 * Returns a policy that can decide.
 *
 * @param pinned Whether all files that the policy names must be pinned by a digest. Default: if the policy itself is pinned.
 * @throws ChopmarkError `INPUT_POLICY` with the faults, `INPUT_POLICY_UNPINNED` if the policy is pinned but files that it names are not
 */
export async function requirePolicy(
  written: string,
  workingFolder: string,
  { pinned = parseFileReference(written, workingFolder).digest !== undefined }: { pinned?: boolean } = {},
): Promise<Policy> {
  const { policy, findings, unpinned } = await loadPolicy(written, workingFolder);
  if (!policy) throw invalidPolicy(written, findings);
  if (policy.trust.length === 0) throw trustsNobody(policy.path ?? written);
  if (pinned && unpinned.length > 0) throw notPinned(unpinned);
  return policy;
}

/**
 * Returns the policy in a text that names no files but those of instances, roots and keys, such as a draft.
 *
 * @throws ChopmarkError `INPUT_POLICY`
 */
export async function parsePolicy(text: string, path: string, workingFolder: string): Promise<Policy> {
  const part = await buildPolicy(parseSchema(POLICY_SCHEMA, readYaml(text, path)), workingFolder);
  const { trust, deny, require } = part;
  const findings = [...part.findings, ...findNameFaults(part)];
  if (findings.length > 0) throw invalidPolicy(path, findings);
  return { trust, deny, require, path };
}

/** How many findings a message lists. */
const TOLD = 5;

const invalidPolicy = (written: string, findings: readonly PolicyFinding[]) =>
  new ChopmarkError({
    code: 'INPUT_POLICY',
    message: findings
      .slice(0, TOLD)
      .map(({ place, message, hint }) => `${showPlace(place)}: ${message}${hint === undefined ? '' : ` ${hint}`}`)
      .join('\n'),
    hint: `Run chopmark policy check ${written} to list all faults.`,
  });

const trustsNobody = (path: string) =>
  new ChopmarkError({
    code: 'INPUT_POLICY',
    message: `${path} has no trust entry, so it cannot accept any signer.`,
    hint: 'Add an entry under trust. chopmark policy init writes one from a bundle.',
  });

export const notPinned = (unpinned: readonly string[]) =>
  new ChopmarkError({
    code: 'INPUT_POLICY_UNPINNED',
    message: `The policy is pinned by its digest, but it names ${unpinned.join(', ')} without a digest: a change of those files changes the policy.`,
    hint: 'Write them as PATH@sha256:HEX in the policy.',
  });

const decode = (bytes: Buffer, path: string): string => {
  const encoding = explainEncoding(bytes);
  if (encoding !== undefined) throw notUtf8(`The policy ${path} is ${encoding}.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw notUtf8(`The policy ${path} is not valid UTF-8.`);
  }
};

const notUtf8 = (message: string) => new ChopmarkError({ code: 'INPUT_POLICY', message, hint: 'Save it as UTF-8.' });
