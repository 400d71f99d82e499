import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';

/** Loaded one at a time: each has tens of kilobytes. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ schema: string }>>> = {
  'spdx-2.3': () => import('./spdx-2-3.ts'),
  'cyclonedx-1.4': () => import('./cyclonedx-1-4.ts'),
  'cyclonedx-1.5': () => import('./cyclonedx-1-5.ts'),
  'cyclonedx-1.6': () => import('./cyclonedx-1-6.ts'),
  'cyclonedx-1.7': () => import('./cyclonedx-1-7.ts'),
};

const compiled = new Map<string, ValidateFunction>();

/** A field that does not match a schema. */
export interface SchemaFault {
  /** The keys and positions that lead to the field. */
  path: string[];
  /** What the field must be. It quotes only the schema. */
  message: string;
}

/**
 * A fault of a document against a published schema: of several, the first in the deepest place, because the alternatives of a schema are
 * reported before what none of them accepts. Undefined if the document is valid.
 *
 * @param name One of the included schemas.
 */
export async function findFault(name: string, document: unknown): Promise<SchemaFault | undefined> {
  const validate = compiled.get(name) ?? (await compile(name));
  compiled.set(name, validate);
  return validate(document) ? undefined : locateFault(validate.errors ?? [], document);
}

function locateFault(errors: readonly ErrorObject[], document: unknown): SchemaFault {
  const faults = errors.map(({ instancePath, keyword, params, message = 'does not match its schema' }): SchemaFault => {
    const path = instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const extra = keyword === 'additionalProperties' ? String((params as Record<string, unknown>).additionalProperty) : undefined;
    if (extra !== undefined) return { path: [...path, extra], message: 'is not a field of this version' };
    return { path, message: isNull(document, path) ? `${message}, not null` : message };
  });
  const [first = { path: [], message: 'it does not match its schema' }, ...others] = faults;
  return others.reduce((deepest, fault) => (fault.path.length > deepest.path.length ? fault : deepest), first);
}

function isNull(document: unknown, path: readonly string[]): boolean {
  let value = document;
  for (const step of path) value = (value as Record<string, unknown>)[step];
  return value === null;
}

async function compile(name: string): Promise<ValidateFunction> {
  const load = SCHEMAS[name];
  if (!load) throw new TypeError(`there is no schema ${name}`);
  const [{ schema }, { jsf082, cryptographyDefs }] = await Promise.all([load(), import('./cyclonedx-shared.ts')]);
  const ajv = createAjv();
  const parsed = JSON.parse(schema) as { $id: string };
  ajv.addSchema(JSON.parse(jsf082), beside(parsed.$id, 'jsf-0.82.SNAPSHOT.schema.json'));
  ajv.addSchema(JSON.parse(cryptographyDefs), beside(parsed.$id, 'cryptography-defs.SNAPSHOT.schema.json'));
  ajv.addSchema({ type: 'string' }, beside(parsed.$id, 'spdx.SNAPSHOT.schema.json'));
  return ajv.compile(parsed);
}

const beside = (id: string, file: string) => new URL(file, id).href;

/** Options for reading schemas: nothing is fetched, and unknown keywords are not errors. */
export const OPTIONS = { strict: false, logger: false, validateSchema: false } as const;

const createAjv = (): Ajv => configure(new Ajv(OPTIONS));

export function configure<Validator extends Ajv | Ajv2020>(ajv: Validator): Validator {
  (addFormats as unknown as (ajv: Ajv | Ajv2020) => void)(ajv);
  // Formats of internationalized names, on which tools disagree: values with spaces, or without @ for emails, are rejected.
  ajv.addFormat('iri-reference', /^[^\s<>"{}|\\^`]*$/);
  ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/);
  return ajv;
}

/** The location of the fault and its description, quoting only keys of the document. */
export function describeFault([first]: readonly ErrorObject[]): string {
  const { instancePath = '', message = 'it does not match its schema', keyword = '', params = {} } = first ?? {};
  const place = instancePath === '' ? 'the document' : instancePath.slice(1).replaceAll('/', '.');
  const detail = keyword === 'additionalProperties' ? ` (${String((params as Record<string, unknown>).additionalProperty)})` : '';
  return `${place} ${message}${detail}`;
}
