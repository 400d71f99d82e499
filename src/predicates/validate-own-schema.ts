import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RE2JS } from 're2js';
import { canonicalizeJson } from '../base/json/canonical-json.ts';
import { configure, describeFault, OPTIONS } from './schemas/validate-schema.ts';

/** Validates one document against a schema and returns the fault. @throws Error if the schema is invalid. */
export const findFaultIn = (schema: object, document: unknown): string | undefined => compileOwnSchema(schema)(document);

/**
 * Compiles a user's schema (draft 7 or 2020-12) into a function that returns the fault of a document. References to the outside are not
 * followed, and validation takes time linear in the size of the document. Patterns are those of RE2.
 *
 * @throws Error if the schema is invalid.
 */
export function compileOwnSchema(schema: object): (document: unknown) => string | undefined {
  const is2020 = String((schema as { $schema?: unknown }).$schema).includes('2020-12');
  const options = { ...OPTIONS, validateSchema: true, code: { regExp: compilePattern } };
  const ajv = is2020 ? configure(new Ajv2020(options)) : configure(new Ajv(options));
  // The library compares each element with every other element.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: { message: 'must not have duplicate elements' },
    validate: (wanted: boolean, list: readonly unknown[]) => !wanted || new Set(list.map(canonicalizeJson)).size === list.length,
  });
  const validate = ajv.compile(schema);
  return (document) => (validate(document) ? undefined : describeFault(validate.errors ?? []));
}

/** With backtracking, a string of thirty characters could take minutes. */
function compile(pattern: string) {
  const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
  return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern };
}

// The library names the engine in code that it would write to a file.
const compilePattern = Object.assign(compile, { code: 'new RegExp' }) as unknown as {
  (pattern: string, flags: string): RegExp;
  code: string;
};
