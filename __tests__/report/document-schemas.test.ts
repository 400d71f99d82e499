import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { writeError } from '../../src/adapters/cli/print-error.ts';
import { runCommand } from '../../src/adapters/cli/run-command.ts';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { serializeDocument } from '../../src/report/json.ts';
import { ROOT } from '../support/markdown.ts';
import { type SandboxRun, startSandboxRun } from '../support/sandbox-run.ts';
import { createDecidedResult } from './decided-result.ts';
import { signedResult, verifiedResult } from './sample.ts';

/** `npm run docs:schemas` writes them. By the `schema` of their documents. */
const schemas = new Map<string, ValidateFunction>(
  globSync('docs/schemas/*.json', { cwd: ROOT }).map((path) => {
    const schema = JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    addFormats.default(ajv);
    return [schema.title, ajv.compile(schema)];
  }),
);

/** What the schema of the document says against it, as it is printed. */
function findFaults(document: unknown): string[] {
  const printed = JSON.parse(serializeDocument(document));
  const validate = schemas.get(printed.schema);
  if (!validate) return [`${printed.schema} has no schema`];
  validate(printed);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

test.each([
  ['signed', signedResult(['a', 'b'])],
  ['verified', verifiedResult(['a', 'b'])],
  ['decided', createDecidedResult()],
])('a result follows its schema: %s', (_, result) => {
  expect(findFaults(result)).toEqual([]);
});

test('a field that the schema does not have is a fault, wherever it is', () => {
  const result = createDecidedResult();
  expect(findFaults({ ...result, invented: 1 })).toEqual([' must NOT have additional properties {"additionalProperty":"invented"}']);
  const artifacts = result.artifacts?.map((artifact) => ({
    ...artifact,
    bundles: artifact.bundles.map((bundle) => ({ ...bundle, invented: 1 })),
  }));
  expect(findFaults({ ...result, artifacts })).not.toEqual([]);
  expect(findFaults({ ...result, subjects: undefined })).toEqual([
    ` must have required property 'subjects' {"missingProperty":"subjects"}`,
  ]);
  expect(findFaults({ ...result, artifacts: [{ artifact: 'a', verdict: 'accepted', bundles: [] }] })).not.toEqual([]);
});

test.each([
  ['a refusal', new ChopmarkError({ code: 'INPUT_DIGEST', message: 'It is none.', hint: 'Write one.' })],
  ['a bug', new TypeError('undefined is not a function')],
])('an error follows its schema: %s', (_, error) => {
  const { document } = writeError(error, { stderr: { color: false, write: () => {} } as never, debug: false, redact: (text) => text });
  expect(findFaults(document)).toEqual([]);
});

describe('what a command prints with --json follows its schema', () => {
  let run: SandboxRun;
  beforeAll(async () => {
    run = await startSandboxRun();
    await run.write('app.tgz');
    await run.write('policy.yml', 'version: 1\ntrust:\n  - ci: github\n    repository: acme/widget\n');
  });
  afterAll(() => run.close());

  const execute = async (line: string) => {
    const { trustConfig } = run.sandbox.files;
    const argv = line.replaceAll('SANDBOX', trustConfig).split(' ');
    const invocation = parseArguments(argv);
    if (invocation.kind !== 'run' || invocation.command === 'sandbox') throw new Error(`${line} runs nothing`);
    return (await runCommand(invocation.command, invocation.raw, run.ports, { isInteractive: false })).document;
  };

  const SIGNER = '--ci github --repository acme/widget --instance SANDBOX';

  // In this order: each uses what those before it made.
  test.each([
    `attest app.tgz --instance SANDBOX --identity-token env:TOKEN --dry-run`,
    `attest app.tgz --instance SANDBOX --identity-token env:TOKEN`,
    `sign app.tgz --instance SANDBOX --identity-token env:TOKEN`,
    `verify app.tgz ${SIGNER}`,
    `verify app.tgz --policy policy.yml --instance SANDBOX`,
    'merge .chopmark/local',
    'inspect app.tgz.sigstore.json',
    'store push .chopmark/local --store ./stored',
    'store find app.tgz --from ./stored',
    'policy check policy.yml',
    'policy export policy.yml --to cosign',
    'policy explain app.tgz --policy policy.yml --instance SANDBOX',
    'policy init app.tgz.sigstore.json --instance SANDBOX',
    'trust --instance SANDBOX',
    'doctor --instance SANDBOX',
    'init --ci gitlab',
    'explain INPUT_DIGEST',
    'completion bash',
  ])('%s', async (line) => {
    expect(findFaults(await execute(line))).toEqual([]);
  });
});
