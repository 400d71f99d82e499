import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
import { canonicalizeJson } from '../base/json/canonical-json.ts';
import { evaluateWithin } from '../base/process/bound-evaluation.ts';
import { compilePattern } from '../base/text/compile-pattern.ts';
import { SCHEMA_TIMEOUT } from './limits.ts';
import { configure, describeFault } from './schemas/validate-schema.ts';

/** The fault of a document. Undefined if it matches. @throws Error if the schema does not come to an end */
export type FindSchemaFault = (document: unknown) => string | undefined;

/** Validates one document against a schema and returns the fault. @throws Error if the schema is invalid. */
export const findFaultIn = (schema: object, document: unknown): string | undefined => compileOwnSchema(schema)(document);

/**
 * Compiles a user's schema into a function that returns the fault of a document. A schema is 2020-12, or draft 7 if `$schema` says so.
 * References to the outside are not followed, and validation takes time linear in the size of the document. Patterns are those of RE2.
 *
 * A schema decides what is accepted, so everything in it must have an effect: unknown keywords and formats are errors, and so are answers
 * that come later (`$async`, which is not part of JSON Schema). Only a document's own members count.
 *
 * @param milliseconds The most that it may take to compile the schema, and to validate one document.
 * @throws Error if the schema is invalid, or takes longer
 */
export function compileOwnSchema(schema: object, milliseconds = SCHEMA_TIMEOUT): FindSchemaFault {
  const bounded = <Result>(work: () => Result, prefix?: string): Result => endless(milliseconds, work, prefix);
  const draft = draftOf(schema);
  // One of its own for each schema, so that no schema can refer to another by its $id.
  const ajv = createLibrary(draft);
  checkKeywords(schema, ajv);
  const validate = bounded(() => {
    void draftValidator(draft).validateSchema({ ...schema, $schema: draft }, true);
    return ajv.compile({ ...schema, $schema: draft });
  }, 'strict mode: ');
  const findFault: FindSchemaFault = (document) => {
    const answer: unknown = bounded(() => validate(document));
    return answer === true ? undefined : describeFault(validate.errors ?? []);
  };
  // A schema that refers to itself without end is found before there is a document.
  for (const sample of [null, true, 0, '', [], {}]) findFault(sample);
  return findFault;
}

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';
const DRAFT_2020_12 = 'https://json-schema.org/draft/2020-12/schema';
type Draft = typeof DRAFT_7 | typeof DRAFT_2020_12;

/** What is passed over in other schemas is an error, but parts without a type are allowed, as in all drafts. */
const OPTIONS = {
  strictSchema: true,
  strictNumbers: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  allowMatchingProperties: true,
  // By `draftValidator`, before.
  validateSchema: false,
  ownProperties: true,
  logger: false,
  code: { regExp: patternCompiler() },
} as const satisfies Options;

function createLibrary(draft: Draft): Ajv | Ajv2020 {
  const ajv = configure(draft === DRAFT_7 ? new Ajv(OPTIONS) : new Ajv2020(OPTIONS));
  // The library resolves it, and does not count it as known.
  if (draft === DRAFT_2020_12) ajv.addKeyword('$anchor');
  replaceComparisons(ajv);
  return ajv;
}

const draftValidators = new Map<Draft, Ajv | Ajv2020>();

/** Validates schemas against their draft and keeps none of them. Shared, because the draft takes longer to compile than most schemas. */
function draftValidator(draft: Draft): Ajv | Ajv2020 {
  const validator = draftValidators.get(draft) ?? createLibrary(draft);
  draftValidators.set(draft, validator);
  return validator;
}

/** @throws Error for another draft */
function draftOf({ $schema }: { $schema?: unknown }): Draft {
  if ($schema === undefined) return DRAFT_2020_12;
  const written = typeof $schema === 'string' ? $schema.replace(/^https?:\/\//, '').replace(/#$/, '') : undefined;
  if (written === 'json-schema.org/draft-07/schema') return DRAFT_7;
  if (written === 'json-schema.org/draft/2020-12/schema') return DRAFT_2020_12;
  throw new Error(`its $schema is ${JSON.stringify($schema).slice(0, 200)}, which is neither draft 7 nor 2020-12`);
}

/** Keywords with one schema, with a list of schemas, or with schemas by name. Some take several of these. */
const ONE = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
];
const LIST = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const NAMED = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'];

/** Keywords and formats that the library knows and the drafts do not: they would allow what other readers of the schema refuse, or anything. */
const FOREIGN_KEYWORDS = ['nullable', '$recursiveAnchor', '$recursiveRef'];
const FOREIGN_FORMATS = ['binary', 'byte', 'double', 'float', 'int32', 'int64', 'password', 'url'];

/**
 * Checks the keywords and formats of every part, also of parts that nothing refers to, which the library does not look at.
 *
 * @throws Error
 */
function checkKeywords(schema: unknown, ajv: Ajv | Ajv2020): void {
  if (Array.isArray(schema)) for (const part of schema) checkKeywords(part, ajv);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$async') throw new Error('it has $async, which is not part of JSON Schema');
    if (FOREIGN_KEYWORDS.includes(keyword) || !Object.hasOwn(ajv.RULES.keywords, keyword))
      throw new Error(`unknown keyword: ${JSON.stringify(keyword)}`);
    if (keyword === 'format' && typeof value === 'string' && (FOREIGN_FORMATS.includes(value) || !Object.hasOwn(ajv.formats, value)))
      throw new Error(`unknown format ${JSON.stringify(value)}`);
    if (ONE.includes(keyword) || LIST.includes(keyword)) checkKeywords(value, ajv);
    if (NAMED.includes(keyword) && typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) if (!isNames(part)) checkKeywords(part, ajv);
  }
}

/** A dependency of draft 7 can be a list of names. */
const isNames = (part: unknown): boolean => Array.isArray(part);

/** @throws Error with a message for users */
function endless<Result>(milliseconds: number, work: () => Result, prefix = ''): Result {
  try {
    return evaluateWithin(milliseconds, work, () => new Error(`it takes more than ${milliseconds / 1_000} s to evaluate`));
  } catch (error) {
    if (error instanceof RangeError) throw new Error('it refers to itself without end', { cause: error });
    if (error instanceof Error && prefix !== '' && error.message.startsWith(prefix))
      throw new Error(error.message.slice(prefix.length), { cause: error });
    throw error;
  }
}

/**
 * Replaces keywords that compare values. The library compares each element of a list with every other element, and calls methods that
 * documents can bring (`valueOf`).
 */
function replaceComparisons(ajv: Ajv | Ajv2020): void {
  for (const keyword of ['uniqueItems', 'const', 'enum']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must not have duplicate elements' },
    validate: (wanted: boolean, list: readonly unknown[]) => !wanted || new Set(list.map(canonicalizeJson)).size === list.length,
  });
  ajv.addKeyword({
    keyword: 'const',
    error: { message: 'must be equal to constant' },
    compile: (wanted: unknown) => isOneOf([wanted]),
  });
  ajv.addKeyword({
    keyword: 'enum',
    schemaType: 'array',
    error: { message: 'must be equal to one of the allowed values' },
    compile: (wanted: readonly unknown[]) => isOneOf(wanted),
  });
}

function isOneOf(wanted: readonly unknown[]): (value: unknown) => boolean {
  const texts = new Set(wanted.map(canonicalizeJson));
  return (value) => texts.has(canonicalizeJson(value));
}

/** With backtracking, a string of thirty characters could take minutes. */
function compile(pattern: string) {
  const compiled = compilePattern(RE2JS, RE2JS.translateRegExp(pattern));
  return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern };
}

/** The library names the engine in code that it would write to a file. */
function patternCompiler() {
  return Object.assign(compile, { code: 'new RegExp' }) as unknown as { (pattern: string, flags: string): RegExp; code: string };
}
