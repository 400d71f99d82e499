import { siteUrl } from '../../base/project.ts';
import { POLICY_SCHEMA } from '../parse/policy-schema.ts';
import { REQUIREMENT_KINDS, REQUIREMENT_SCHEMA } from '../parse/requirement-schema.ts';
import type { Schema } from '../parse/schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON schema (draft 7) of the policy file, for editors. Made from the schema of the parser. */
export function writePolicySchema(): string {
  const head = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: siteUrl('schemas/policy-file-1.schema.json'),
    title: 'chopmark policy',
  };
  return `${JSON.stringify({ ...head, ...describe(POLICY_SCHEMA) }, null, 2)}\n`;
}

function describe(shape: Schema): JsonSchema {
  const { help: description } = shape;
  switch (shape.kind) {
    case 'text':
      return { description, ...text(shape.pattern) };
    case 'texts':
      return { description, ...oneOrMany(text(shape.pattern)) };
    case 'word':
      return { description, enum: shape.values };
    case 'words':
      return { description, ...oneOrMany({ enum: shape.values }) };
    case 'integer':
      return { description, type: 'integer', minimum: shape.minimum, maximum: shape.maximum };
    case 'flag':
      return { description, type: 'boolean' };
    case 'duration':
      return { description, type: 'string', pattern: '^(\\d{1,6}[smhd])+$' };
    case 'time':
      return { description, type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d([Tt].*)?$' };
    case 'json':
      return { description, type: 'object' };
    case 'list':
      return { description, type: 'array', minItems: 1, maxItems: shape.maximum, items: describe(shape.of) };
    case 'object':
      return describeObject(shape);
  }
}

function describeObject(shape: Extract<Schema, { kind: 'object' }>): JsonSchema {
  const { help: description, keys, short } = shape;
  const required = Object.entries(keys).flatMap(([name, key]) => (key.required ? [name] : []));
  const object: JsonSchema = {
    type: required.length > 0 ? 'object' : ['object', 'null'],
    properties: Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, describe(key)])),
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    ...(Object.keys(keys).some((name) => REQUIREMENT_SCHEMA.keys === keys && name in REQUIREMENT_KINDS) && {
      oneOf: Object.keys(REQUIREMENT_KINDS).map((kind) => ({ required: [kind] })),
    }),
  };
  return short === undefined ? { description, ...object } : { description, anyOf: [{ type: 'string', minLength: 1 }, object] };
}

/** A number is read as the text that it is written as. */
const text = (pattern: string | undefined): JsonSchema =>
  pattern === undefined ? { type: ['string', 'number'], minLength: 1 } : { type: ['string', 'number'], pattern };

const oneOrMany = (one: JsonSchema): JsonSchema => ({ anyOf: [one, { type: 'array', minItems: 1, maxItems: 1_000, items: one }] });
