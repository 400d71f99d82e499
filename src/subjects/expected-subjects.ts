import { resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import { explainEncoding } from '../base/text-encoding.ts';
import { type DigestSet, MATCHING_ALGORITHMS, type Subject } from '../sigstore/subject.ts';
import { parseChecksums } from './checksums.ts';
import { looksLikeDigest, parseDigest } from './digest.ts';
import { MAX_CHECKSUMS_FILE } from './limits.ts';
import { checkSubjectName } from './subject-name.ts';

/** A subject that a job planned: by its name, its digest, or both. */
export interface ExpectedSubject {
  name?: string;
  digest?: DigestSet;
}

/**
 * Reads the file of `expected-from`: one subject per line, as a name, as a digest (`sha256:HEX`), or as a line of a checksums file. Empty
 * lines, lines that begin with `#`, and white space around a line are ignored.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_NAME`, `INPUT_CHECKSUMS_LINE`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function readExpectedSubjects(path: string, workingFolder: string): Promise<ExpectedSubject[]> {
  const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_CHECKSUMS_FILE, 'the file of --expected-from', { pipes: true });
  const encoding = explainEncoding(bytes);
  if (encoding !== undefined)
    throw new ChopmarkError({
      code: 'INPUT_CHECKSUMS_LINE',
      message: `The file ${path} is ${encoding}.`,
      hint: 'Write one subject per line.',
    });
  const expected: ExpectedSubject[] = [];
  for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
    // trim() removes a byte order mark too.
    const text = line.trim();
    if (text !== '' && !text.startsWith('#')) expected.push(...readLine(text, `line ${index + 1} of ${path}`));
  }
  if (expected.length > 0) return expected;
  throw new ChopmarkError({
    code: 'INPUT_NO_SUBJECTS',
    message: `${path} lists no subject that is expected.`,
    hint: 'If nothing is to be built, skip this job. Otherwise check the job that writes the file.',
  });
}

/** How a line of a checksums file begins. */
const CHECKSUM = /^\\?(?:[0-9a-fA-F]{64,128} [ *]|SHA(?:2-)?(?:256|384|512) ?\()/;

function readLine(text: string, where: string): ExpectedSubject[] {
  if (looksLikeDigest(text)) return [{ digest: parseDigest(text) }];
  if (CHECKSUM.test(text)) return parseChecksums(text, where);
  return [{ name: checkSubjectName(text, where) }];
}

/** Sentences, each undefined if there is nothing to say. */
export interface ExpectedDifference {
  missing: string | undefined;
  unexpected: string | undefined;
}

/**
 * Compares subjects with those that are expected: names exactly, digests by the algorithms that both have.
 *
 * @param path Of the file with the expected subjects, for messages.
 */
export function compareExpected(
  expected: readonly ExpectedSubject[],
  found: readonly Pick<Subject, 'name' | 'digest'>[],
  path: string,
): ExpectedDifference {
  const byName = Map.groupBy(found, ({ name }) => name);
  const byDigest = Map.groupBy(
    found.flatMap((subject) => keysOf(subject.digest).map((key) => ({ key, subject }))),
    ({ key }) => key,
  );
  const planned = new Set<Pick<Subject, 'name' | 'digest'>>();
  const missing: string[] = [];
  for (const { name, digest } of expected) {
    const named =
      name === undefined
        ? keysOf(digest ?? {})
            .flatMap((key) => byDigest.get(key) ?? [])
            .map(({ subject }) => subject)
        : (byName.get(name) ?? []);
    const matching = named.filter((subject) => digest === undefined || agree(digest, subject.digest));
    if (matching.length === 0) missing.push(show({ ...(name !== undefined && { name }), ...(digest && { digest }) }));
    for (const subject of matching) planned.add(subject);
  }
  const unexpected = found.filter((subject) => !planned.has(subject)).map(show);
  return {
    missing: missing.length === 0 ? undefined : `${list(missing)} in ${path}, but ${missing.length === 1 ? 'was' : 'were'} not found.`,
    unexpected:
      unexpected.length === 0 ? undefined : `${list(unexpected)} not in ${path}, but ${unexpected.length === 1 ? 'was' : 'were'} found.`,
  };
}

const keysOf = (digest: DigestSet): string[] =>
  MATCHING_ALGORITHMS.flatMap((name) => (digest[name] === undefined ? [] : `${name}:${digest[name]}`));

/** Whether at least one algorithm is in both, and no digest differs. */
function agree(one: DigestSet, other: DigestSet): boolean {
  const shared = MATCHING_ALGORITHMS.filter((name) => one[name] !== undefined && other[name] !== undefined);
  return shared.length > 0 && shared.every((name) => one[name] === other[name]);
}

/** The name, and the digest of a subject that has no name. */
const show = ({ name, digest = {} }: ExpectedSubject): string => name || keysOf(digest)[0] || 'a subject without a name';

/** How many subjects a message names. */
const NAMED = 10;

const list = (names: readonly string[]): string =>
  names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more are`
    : `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;
