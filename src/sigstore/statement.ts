import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError, parseJson } from '../base/json/json.ts';
import { findMembers, groupElements } from '../base/json/json-parts.ts';
import {
  type JsonObject,
  readArray,
  readObject,
  readOptionalObject,
  readOptionalString,
  readString,
  readStringMap,
} from '../base/json/json-shape.ts';
import { MAX_BUNDLE, MAX_DIGESTS, MAX_SUBJECT, MAX_SUBJECTS, MAX_UNTRUSTED_STATEMENT } from './limits.ts';
import type { DigestSet, Subject } from './subject.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';

/** A claim about artifacts (in-toto attestation framework, spec/v1/statement.md). */
export interface Statement {
  type: typeof STATEMENT_TYPE | typeof OLD_STATEMENT_TYPE;
  subjects: Subject[];
  predicateType: string;
  predicate?: JsonObject;
}

export interface StatementParts {
  subjects: readonly Pick<Subject, 'name' | 'uri' | 'digest'>[];
  predicateType: string;
  /** Null if the type alone says everything. */
  predicate: JsonObject | null;
}

/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
export function buildStatement({ subjects, predicateType, predicate }: StatementParts): Buffer {
  return Buffer.from(
    JSON.stringify({
      _type: STATEMENT_TYPE,
      subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
      predicateType,
      predicate,
    }),
  );
}

function sortDigests(digest: DigestSet): DigestSet {
  const names = Object.keys(digest);
  return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}

/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
export const parseStatement = (bytes: Uint8Array): Statement => refuseMalformed(() => readStatement(bytes, 'the statement'));

function refuseMalformed<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'VERIFICATION_STATEMENT_MALFORMED',
      message: `The signed content is not an in-toto statement: ${error.message}.`,
      hint: 'The signature does not help without a valid statement: report this to the signer.',
      cause: error,
    });
  }
}

/** The same for a statement that is not signed yet. @throws JsonError */
export function readStatement(bytes: Uint8Array, what: string): Statement {
  const statement = readObject(parseJson(bytes, { what, maxBytes: MAX_BUNDLE }), what);
  const kind = readKind(statement);
  const subjects = readArray(statement.subject, 'subject', MAX_SUBJECTS).map(readSubject);
  if (subjects.length === 0) throw new JsonError('shape', 'subject is empty');
  const predicate = readOptionalObject(statement.predicate, 'predicate');
  return { ...kind, subjects, ...(predicate && { predicate }) };
}

function readKind(statement: JsonObject): Pick<Statement, 'type' | 'predicateType'> {
  const type = readString(statement._type, '_type', 200);
  if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
    throw new JsonError('shape', '_type is not the type of a statement of version 1 or 0.1');
  const predicateType = readString(statement.predicateType, 'predicateType', 2000);
  if (predicateType === '') throw new JsonError('shape', 'predicateType is empty');
  return { type, predicateType };
}

/** The same, without the predicate: what bundles are found and chosen by. */
export type StatementHead = Omit<Statement, 'predicate'>;

/**
 * Reads what a statement is about. A statement above `MAX_UNTRUSTED_STATEMENT` is only looked through for it: its predicate can take thirty
 * times its size in memory, and may be malformed, so `parseStatement` must follow before the statement counts.
 *
 * @param first How many subjects of such a statement are read. Default: all.
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
export function parseStatementHead(bytes: Uint8Array, first = Number.POSITIVE_INFINITY): StatementHead {
  return refuseMalformed(() => {
    if (bytes.length <= MAX_UNTRUSTED_STATEMENT) return readStatement(bytes, 'the statement');
    const { subjects, ...kind } = readLargeHead(bytes);
    return { ...kind, subjects: readSubjects(subjects, first) };
  });
}

/** The same for the predicate type alone. */
export const parsePredicateType = (bytes: Uint8Array): string =>
  refuseMalformed(
    () => (bytes.length <= MAX_UNTRUSTED_STATEMENT ? readStatement(bytes, 'the statement') : readLargeHead(bytes)).predicateType,
  );

function readLargeHead(bytes: Uint8Array): Pick<Statement, 'type' | 'predicateType'> & { subjects: Buffer } {
  const what = 'the statement';
  if (bytes.length > MAX_BUNDLE) throw new JsonError('too-large', `${what} is longer than ${MAX_BUNDLE} bytes`);
  const members = findMembers(bytes, ['_type', 'predicateType', 'subject'], what);
  const readText = (name: '_type' | 'predicateType') => {
    const text = members.get(name);
    if (text && text.length > MAX_SUBJECT) throw new JsonError('shape', `${name} is too long`);
    return text && parseJson(text, { what: name });
  };
  const subjects = members.get('subject');
  if (subjects === undefined) throw new JsonError('shape', 'subject is missing');
  return { ...readKind({ _type: readText('_type'), predicateType: readText('predicateType') }), subjects };
}

function readSubjects(list: Buffer, first: number): Subject[] {
  const subjects: Subject[] = [];
  for (const group of groupElements(list, { what: 'subject', maxBytes: MAX_SUBJECT })) {
    const values = parseJson(group, { what: 'subject' }) as readonly unknown[];
    if (subjects.length + values.length > MAX_SUBJECTS)
      throw new JsonError('shape', `subject has more than ${MAX_SUBJECTS} elements, which is the limit`);
    for (const value of values) subjects.push(readSubject(value, subjects.length));
    if (subjects.length >= first) return subjects.slice(0, first);
  }
  if (subjects.length === 0) throw new JsonError('shape', 'subject is empty');
  return subjects;
}

/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ } as const;

function readSubject(value: unknown, index: number): Subject {
  const where = `subject[${index}]`;
  const subject = readObject(value, where);
  const digest = readStringMap(subject.digest, `${where}.digest`, MAX_DIGESTS);
  if (Object.keys(digest).length === 0) throw new JsonError('shape', `${where}.digest is empty`);
  for (const algorithm of ['sha256', 'sha384', 'sha512'] as const) {
    const hex = digest[algorithm];
    if (hex !== undefined && !HEX[algorithm].test(hex))
      throw new JsonError('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
  }
  return { name: readOptionalString(subject.name, `${where}.name`, 8192) ?? '', digest };
}
