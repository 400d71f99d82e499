/**
 * `node write-schemas.ts FOLDER`: writes a JSON schema for each document of documents.ts, from its TypeScript type and comments.
 * Unknown fields are errors: a field that is added to a document is added to its type, and so to its schema.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  type Schema,
  SchemaGenerator,
  StringType,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import ts from 'typescript';
import { siteUrl } from '../src/base/project.ts';

/** The document in `schema`, by the name of its type. */
const DOCUMENTS = {
  CompletionReport: 'completion',
  DemoReport: 'demo',
  DoctorReport: 'doctor',
  ErrorReport: 'error',
  ExplainedCode: 'explain',
  InitReport: 'init',
  InspectReport: 'inspect',
  PolicyReport: 'policy',
  Result: 'result',
  SandboxDetails: 'sandbox',
  SandboxEnvironment: 'sandbox-environment',
  StoreReport: 'store',
  TrustReport: 'trust',
};

/** A big integer is a decimal string in JSON (src/report/json.ts). */
const bigIntegers: SubNodeParser = {
  supportsNode: ({ kind }) => kind === ts.SyntaxKind.BigIntKeyword,
  createType: () => new StringType(),
};

const config = {
  ...DEFAULT_CONFIG,
  path: resolve(import.meta.dirname, 'documents.ts'),
  tsconfig: resolve(import.meta.dirname, 'tsconfig.library.json'),
  // TypeScript 7 checks the types of this project.
  skipTypeCheck: true,
  topRef: false,
};
const program = createProgram(config);
const parser = createParser(program, config, (chain) => chain.addNodeParser(bigIntegers));
const generator = new SchemaGenerator(program, parser, createFormatter(config), config);

const folder = resolve(process.argv[2] ?? 'schemas');
mkdirSync(folder, { recursive: true });
for (const [type, name] of Object.entries(DOCUMENTS)) {
  const file = `${name}-1.schema.json`;
  const { $schema, ...schema }: Schema = generator.createSchema(type);
  const text = JSON.stringify({ $schema, $id: siteUrl(`schemas/${file}`), title: `chopmark.${name}/1`, ...schema }, null, 2);
  writeFileSync(join(folder, file), `${text}\n`);
}
