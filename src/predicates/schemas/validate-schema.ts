import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';

/** Loaded one by one: each is tens of kilobytes. */
const SCHEMAS: Readonly<Record<string, () => Promise<{ schema: string }>>> = {
  'spdx-2.3': () => import('./spdx-2-3.ts'),
  'cyclonedx-1.4': () => import('./cyclonedx-1-4.ts'),
  'cyclonedx-1.5': () => import('./cyclonedx-1-5.ts'),
  'cyclonedx-1.6': () => import('./cyclonedx-1-6.ts'),
  'cyclonedx-1.7': () => import('./cyclonedx-1-7.ts'),
};

const compiled = new Map<string, ValidateFunction>();

/**
 * What is wrong with a document by a published schema: the first fault, with its place. Nothing where it is valid.
 *
 * @param name One of the schemas that are shipped.
 */
export async function findFault(name: string, document: unknown): Promise<string | undefined> {
  const validate = compiled.get(name) ?? (await compile(name));
  compiled.set(name, validate);
  return validate(document) ? undefined : describeFault(validate.errors ?? []);
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

/** As schemas are read here: nothing is fetched, and what a schema has beside its rules is no fault. */
export const OPTIONS = { strict: false, logger: false, validateSchema: false } as const;

const createAjv = (): Ajv => configure(new Ajv(OPTIONS));

export function configure<Validator extends Ajv | Ajv2020>(ajv: Validator): Validator {
  (addFormats as unknown as (ajv: Ajv | Ajv2020) => void)(ajv);
  // Formats of internationalized names, which no tool agrees on: what has spaces or no @ is none.
  ajv.addFormat('iri-reference', /^[^\s<>"{}|\\^`]*$/);
  ajv.addFormat('idn-email', /^[^\s@]+@[^\s@]+$/);
  return ajv;
}

/** The place and what is wrong, without a word of the document but its keys. */
export function describeFault([first]: readonly ErrorObject[]): string {
  const { instancePath = '', message = 'it does not fit its schema', keyword = '', params = {} } = first ?? {};
  const place = instancePath === '' ? 'the document' : instancePath.slice(1).replaceAll('/', '.');
  const detail = keyword === 'additionalProperties' ? ` (${String((params as Record<string, unknown>).additionalProperty)})` : '';
  return `${place} ${message}${detail}`;
}
