import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { ChopmarkError } from '../core/errors.ts';
import { MAX_INCLUDE_DEPTH, MAX_POLICY, MAX_POLICY_FILES, MAX_REGO, MAX_SCHEMA } from '../core/limits.ts';
import { readBoundedFile } from '../core/read-file.ts';
import { buildPolicy, type PolicyPart } from './build-policy.ts';
import { parseReference } from './file-reference.ts';
import type { FileReference, Policy } from './policy.ts';
import { POLICY_SHAPE } from './policy-shape.ts';
import { readShape } from './read-shape.ts';
import { type Place, type PolicyFinding, readYaml, showPlace } from './read-yaml.ts';
import type { LoadedFile } from './requirement.ts';

/** A policy with everything it names, or what is wrong with it. */
export interface LoadedPolicy {
  /** Absent where there are findings. */
  policy?: Policy;
  findings: PolicyFinding[];
  /** Files that decide and whose bytes are not fixed by a digest. */
  unpinned: string[];
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/**
 * Reads a policy file and those it names. Everything that is wrong with them is found, with its place.
 *
 * @param written `FILE`, or `FILE@sha256:HEX`.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_POLICY_DIGEST` for the file itself
 */
export async function loadPolicy(written: string, workingFolder: string): Promise<LoadedPolicy> {
  const reference = parseReference(written, workingFolder);
  const bytes = await readBoundedFile(reference.absolute, MAX_POLICY, 'the policy file', { pipes: true });
  checkDigest(bytes, reference);
  const findings: PolicyFinding[] = [];
  const unpinned: string[] = [];
  const seen = new Set<string>([reference.absolute]);
  const top = await realpath(dirname(reference.absolute)).catch(() => dirname(reference.absolute));

  const readPart = async (content: Buffer, path: string, absolute: string, prefix: string, depth: number): Promise<PolicyPart> => {
    const part = await buildPolicy(readShape(POLICY_SHAPE, readYaml(decode(content), path)), dirname(absolute), prefix);
    for (const { reference: included, place } of part.include) {
      const inner = await readIncluded(included, place, depth);
      if (!inner) continue;
      const below = await readPart(inner, included.path, included.absolute, `${included.path} `, depth + 1);
      part.trust.push(...below.trust);
      part.deny.push(...below.deny);
      part.require.push(...below.require);
      part.findings.push(...below.findings);
    }
    return part;
  };

  const readIncluded = async (included: FileReference, place: Place, depth: number): Promise<Buffer | undefined> => {
    const fail = (message: string, hint?: string) => void findings.push({ place, message, ...(hint !== undefined && { hint }) });
    if (depth >= MAX_INCLUDE_DEPTH) return fail(`Policy files include each other more than ${MAX_INCLUDE_DEPTH} levels deep.`) as undefined;
    if (seen.has(included.absolute)) return fail(`${included.path} is included twice.`) as undefined;
    if (seen.size >= MAX_POLICY_FILES) return fail(`The policy is made of more than ${MAX_POLICY_FILES} files.`) as undefined;
    seen.add(included.absolute);
    const real = await realpath(included.absolute).catch(() => included.absolute);
    const below = relative(top, real);
    if (isAbsolute(included.path) || below === '' || below.startsWith(`..${sep}`) || below === '..' || isAbsolute(below))
      return fail(
        `${included.path} is not below the folder of the policy.`,
        'Keep what is included beside the policy, and name it by a relative path.',
      ) as undefined;
    return (await readNamed(included, place, MAX_POLICY, 'the included policy'))?.bytes;
  };

  const readNamed = async (named: FileReference, place: Place, maxBytes: number, what: string): Promise<LoadedFile | undefined> => {
    try {
      const content = await readBoundedFile(named.absolute, maxBytes, what);
      checkDigest(content, named);
      return { path: named.path, bytes: content };
    } catch (error) {
      if (!(error instanceof ChopmarkError)) throw error;
      findings.push({ place, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) });
      return undefined;
    }
  };

  const whole = await readPart(bytes, reference.path, reference.absolute, '', 0);
  findings.unshift(...whole.findings);
  const noteUnpinned = (named: FileReference | undefined) => {
    if (named && named.digest === undefined) unpinned.push(named.path);
  };
  for (const { root } of whole.trust) {
    noteUnpinned(typeof root.instance === 'string' ? undefined : root.instance);
    noteUnpinned(root.trustedRoot);
    noteUnpinned(root.key);
  }
  for (const requirement of whole.require) {
    const text =
      requirement.kind === 'rego' ? requirement.asks.file : requirement.kind === 'predicate' ? requirement.asks.schema : undefined;
    if (text === undefined) continue;
    const place = placeFrom(requirement.at);
    const named = parseReference(text, folderOf(place.file, reference));
    noteUnpinned(named);
    const file = await readNamed(
      named,
      place,
      requirement.kind === 'rego' ? MAX_REGO : MAX_SCHEMA,
      requirement.kind === 'rego' ? 'the Rego policy' : 'the JSON schema',
    );
    if (file) requirement.file = file;
  }
  findings.push(...findNameFaults(whole));
  const { trust, deny, require } = whole;
  return {
    findings,
    unpinned: [...new Set(unpinned)],
    ...(findings.length === 0 && { policy: { trust, deny, require, digest: `sha256:${sha256(bytes)}`, path: reference.path } }),
  };
}

/**
 * The policy, fit to decide.
 *
 * @param pinned Whether everything the policy names has to be fixed by a digest. Default: where the policy itself is.
 * @throws ChopmarkError `INPUT_POLICY` with all that is wrong; `INPUT_POLICY_UNPINNED` where its own bytes are fixed and those of what
 *   it names are not
 */
export async function requirePolicy(
  written: string,
  workingFolder: string,
  { pinned = parseReference(written, workingFolder).digest !== undefined }: { pinned?: boolean } = {},
): Promise<Policy> {
  const { policy, findings, unpinned } = await loadPolicy(written, workingFolder);
  if (!policy) throw invalidPolicy(written, findings);
  if (policy.trust.length === 0) throw trustsNobody(policy.path ?? written);
  if (pinned && unpinned.length > 0) throw notPinned(unpinned);
  return policy;
}

/** Findings that a message tells. */
const TOLD = 5;

const invalidPolicy = (written: string, findings: readonly PolicyFinding[]) =>
  new ChopmarkError({
    code: 'INPUT_POLICY',
    message: findings
      .slice(0, TOLD)
      .map(({ place, message, hint }) => `${showPlace(place)}: ${message}${hint === undefined ? '' : ` ${hint}`}`)
      .join('\n'),
    hint: `chopmark policy check ${written} lists everything that is wrong.`,
  });

const trustsNobody = (path: string) =>
  new ChopmarkError({
    code: 'INPUT_POLICY',
    message: `${path} trusts nobody, so nothing could be verified by it.`,
    hint: 'Add an entry below trust; chopmark policy init writes one from a bundle.',
  });

export const notPinned = (unpinned: readonly string[]) =>
  new ChopmarkError({
    code: 'INPUT_POLICY_UNPINNED',
    message: `The policy is named by its digest, and names ${unpinned.join(', ')} without one: whoever changes those changes the policy.`,
    hint: 'Write them as PATH@sha256:HEX in the policy.',
  });

function checkDigest(bytes: Uint8Array, { path, digest }: FileReference): void {
  if (digest === undefined || sha256(bytes) === digest) return;
  throw new ChopmarkError({
    code: 'INPUT_POLICY_DIGEST',
    message: `${path} has the digest sha256:${sha256(bytes)}, and sha256:${digest} was asked for.`,
    hint: 'If the change is meant, write down the new digest.',
  });
}

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new ChopmarkError({ code: 'INPUT_POLICY', message: 'A policy file is not valid UTF-8.', hint: 'Save it as UTF-8.' });
  }
};

/** `by` and `accept-vex` have to name entries that are there, and names have to be somebody's alone. */
function findNameFaults({ trust, require }: PolicyPart): PolicyFinding[] {
  const names = new Set<string>();
  const faults: PolicyFinding[] = [];
  for (const { name, at } of trust) {
    if (names.has(name))
      faults.push({ place: placeFrom(at), message: `There are two trust entries of the name ${name}.`, hint: 'Give each its own.' });
    names.add(name);
  }
  for (const requirement of require) {
    const vex = requirement.kind === 'vulnerabilities' ? (requirement.asks['accept-vex'] ?? []) : [];
    for (const name of [...(requirement.by ?? []), ...vex])
      if (!names.has(name))
        faults.push({
          place: placeFrom(requirement.at),
          message: `There is no trust entry of the name ${name}.`,
          hint: `There are ${[...names].slice(0, 8).join(', ') || 'none'}.`,
        });
  }
  return faults;
}

/** Undoes `showPlace`. */
function placeFrom(at = ''): Place {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
  return { file, line: Number(line), column: Number(column) };
}

/** Paths are relative to the file that has them; included files name themselves relative to theirs, all below one folder. */
const folderOf = (file: string, top: FileReference): string =>
  file === top.path ? dirname(top.absolute) : dirname(parseReference(file, dirname(top.absolute)).absolute);
