import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect } from '@jest/globals';
import { parse } from 'yaml';
import { actTest, runWorkflow, type WorkflowOptions } from '../../support/act.ts';
import { chopmark } from '../../support/chopmark.ts';
import { stack } from '../../support/stack.ts';
import { ARTIFACT_ACTIONS, createStandIns, type StandIn } from '../../support/stand-in-actions.ts';
import { issuerOf } from '../../support/token.ts';

const OWN_COMMIT = 'c0ffee'.padEnd(40, '0');
const OWN_REF = `chopmark/chopmark/.github/workflows/attest.yml@${OWN_COMMIT}`;
const SIGNER = `https://github.com/${OWN_REF}`;
const ROOT = resolve(import.meta.dirname, '../../../..');
const workflow = readFileSync(join(ROOT, '.github/workflows/attest.yml'), 'utf8');
const INSTANCE = 'instance: $'.concat('{{ inputs.instance }}');
const CHECKSUMS = '      checksums: $'.concat('{{ needs.build.outputs.checksums }}');

const STAND_INS: Record<string, StandIn> = {
  ...ARTIFACT_ACTIONS,
  // It gets the files of the commit that was asked for: here, of the one there is.
  'actions/checkout': {
    inputs: ['repository', 'ref', 'path', 'persist-credentials', 'sparse-checkout', 'sparse-checkout-cone-mode'],
    run: 'printf "%s %s" "$IN_REPOSITORY" "$IN_REF" > "$SHARED/checked-out" && mkdir "$IN_PATH" && cp "$SOURCE/action.yml" "$IN_PATH/" && mkdir "$IN_PATH/dist" && cp -r "$SOURCE/dist/action" "$IN_PATH/dist/"',
  },
};

/** Under the very references that the workflow pins. */
function standIns(): Record<string, string> {
  const { jobs } = parse(workflow) as { jobs: { attest: { steps: { uses?: string }[] } } };
  const pinned = jobs.attest.steps.flatMap(({ uses = '' }) => (uses.includes('@') ? [uses] : []));
  return createStandIns(pinned, STAND_INS);
}

/** The instance of the live tests is a private one, so it is the workflow of a copy that signs: docs/how-to/reusable-workflow.md. */
function fork(text: string): string {
  const [before, after, ...more] = text.split(INSTANCE);
  if (after === undefined || more.length > 0) throw new Error('the workflow does not hand on its instance in one place');
  return `${before}instance: ${stack().ready.files.trustConfig}${after}`;
}

const options = (): WorkflowOptions => ({
  fork,
  claims: { job_workflow_ref: OWN_REF, job_workflow_sha: OWN_COMMIT },
  actions: standIns(),
  env: { SOURCE: ROOT },
});

const call = (inputs: string) => `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      checksums: \${{ steps.hash.outputs.checksums }}
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: mkdir -p "$SHARED/artifacts/built/bin" && echo one > "$SHARED/artifacts/built/app" && echo two > "$SHARED/artifacts/built/bin/tool" && cp -r "$SHARED/artifacts/built" .
      - id: hash
        run: cd built && { echo 'checksums<<END'; sha256sum app bin/tool; echo END; } >> "$GITHUB_OUTPUT"
  attest:
    needs: build
    permissions:
      contents: read
      id-token: write
      attestations: write
    uses: ./.github/workflows/attest.yml
    with:
      store: local
${inputs}`;

interface Bundle {
  dsseEnvelope: { payload: string };
}

const statementsOf = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(Buffer.from((JSON.parse(line) as Bundle).dsseEnvelope.payload, 'base64').toString('utf8')));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the reusable workflow', () => {
  actTest('signs digests that another job hands it, as itself, with the code of its own commit', async () => {
    const run = await runWorkflow(call(`${CHECKSUMS}\n      expected-subjects: 2`), options());
    expect(run.exitCode).toBe(0);
    expect(run.read('checked-out')).toBe(`chopmark/chopmark ${OWN_COMMIT}`);
    const [statement, ...more] = statementsOf(run.read('artifacts/attestations/attestations.jsonl'));
    expect(more).toEqual([]);
    expect(statement.subject).toEqual([
      { name: 'app', digest: { sha256: sha256('one\n') } },
      { name: 'bin/tool', digest: { sha256: sha256('two\n') } },
    ]);
    expect(statement.predicate.runDetails.builder.id).toBe(SIGNER);
    // What was built is the caller's.
    expect(statement.predicate.buildDefinition.externalParameters.workflow).toMatchObject({
      repository: 'https://github.com/acme/widget',
      path: '.github/workflows/release.yml',
    });

    const file = join(run.shared, 'artifacts/built/app');
    const verify = (...clauses: string[]) =>
      chopmark(
        [
          'verify',
          file,
          `--bundle=${run.shared}/artifacts/attestations/attestations.jsonl`,
          `--trusted-root=${stack().ready.files.trustedRoot}`,
          `--certificate-oidc-issuer=${issuerOf('github')}`,
          '--ci=github',
          '--repository=acme/widget',
          ...clauses,
        ],
        { cwd: run.shared },
      );
    expect((await verify('--signer=https://github.com/chopmark/chopmark/.github/workflows/attest.yml')).exitCode).toBe(0);
    // A verifier who names no signer wants the caller's own workflow, and this is another's.
    expect((await verify()).exitCode).toBe(7);
    expect(run.log).not.toContain('canary-of-the-job');
    expect(run.log).not.toContain(Buffer.from('{"alg":"ES256","kid":"only"').toString('base64url').slice(0, 24));
  });

  actTest('signs the files of an artifact, a statement for each, on a runner that is named by a list', async () => {
    const run = await runWorkflow(
      call('      runs-on: \'["ubuntu-latest"]\'\n      artifact: built\n      statements: per-subject\n      expected-subjects: 2'),
      options(),
    );
    expect(run.exitCode).toBe(0);
    const statements = statementsOf(run.read('artifacts/attestations/attestations.jsonl'));
    expect(statements.map(({ subject }) => subject[0].digest.sha256).sort()).toEqual([sha256('one\n'), sha256('two\n')].sort());
  });

  actTest('signs nothing where it is handed nothing, or both', async () => {
    for (const inputs of ['', `      artifact: built\n${CHECKSUMS}`]) {
      const run = await runWorkflow(call(inputs), options());
      expect(run.exitCode).not.toBe(0);
      expect(run.log).toContain('Give either checksums or artifact.');
    }
  });

  actTest('signs nothing where the caller names an instance of its own, and asks for no token', async () => {
    const run = await runWorkflow(call(`      artifact: built\n      instance: ${stack().ready.files.trustConfig}`), options());
    expect(run.exitCode).not.toBe(0);
    expect(run.log).toContain('is not auto, public-good, github or staging');
    expect(run.log).not.toContain('Find out which commit this workflow is of');
  });

  actTest('signs nothing where the token names another workflow', async () => {
    const other = { job_workflow_ref: 'acme/widget/.github/workflows/release.yml@refs/heads/main' };
    const run = await runWorkflow(call('      artifact: built'), { ...options(), claims: other });
    expect(run.exitCode).not.toBe(0);
    expect(run.log).toContain('The token does not name this workflow.');
  });
});
