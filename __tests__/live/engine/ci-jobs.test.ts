import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import type { CiId } from '../../../src/results/build-facts.ts';
import { readCertificate } from '../../../src/x509/certificate.ts';
import { CLAIMS } from '../../../tools/live/claims.ts';
import type { RunResult } from '../../../tools/live/run.ts';
import { chopmark } from '../support/chopmark.ts';
import { CI_IDS, JOB_SECRET, jobEnvironment, variablesOfCommand } from '../support/ci-jobs.ts';
import { liveTest, pythonTest } from '../support/live-test.ts';
import { SAN, verifyWithCosign, verifyWithPython } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf } from '../support/token.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const ATTESTED = 'bundles/app.tar.gz.sigstore.json';
const SIGNED = 'app.tar.gz.sigstore.json';

interface Job {
  folder: string;
  file: string;
  attest: RunResult;
  sign: RunResult;
}

async function runJob(ci: CiId, rekor: 1 | 2): Promise<Job> {
  const folder = temporaryFolder();
  const file = join(folder, 'app.tar.gz');
  writeFileSync(file, `${ci} ${rekor} ${Math.random()}`);
  const env = await jobEnvironment(ci, folder);
  const { trustConfig, trustConfigV1 } = stack().ready.files;
  const instance = `--instance=${rekor === 2 ? trustConfig : trustConfigV1}`;
  const [attest, sign] = await Promise.all([
    chopmark(['attest', 'app.tar.gz', instance, '--bundle-dir=bundles', '--json'], { cwd: folder, env }),
    chopmark(['sign', 'app.tar.gz', instance, '--bundle-dir=signatures', '--json'], { cwd: folder, env }),
  ]);
  return { folder, file, attest, sign };
}

const CASES = CI_IDS.flatMap((ci) => ([2, 1] as const).map((rekor) => ({ ci, rekor })));
const jobs = new Map<string, Promise<Job>>();

/** Each case runs once for all tests about it; all begin together, since a log answers once a second however many ask. */
function jobOf({ ci, rekor }: (typeof CASES)[number]): Promise<Job> {
  if (jobs.size === 0) for (const wanted of CASES) jobs.set(`${wanted.ci} ${wanted.rekor}`, runJob(wanted.ci, wanted.rekor));
  return jobs.get(`${ci} ${rekor}`) as Promise<Job>;
}

/** What a user types to ask for that repository, workflow or signer; and the same with one word wrong, and how that is refused. */
const SHORT_FORMS: Record<CiId, { right: string[]; wrong: [clause: string[], code: string][] }> = {
  github: {
    right: ['--repository=acme/widget', '--workflow=.github/workflows/release.yml', '--ref=refs/heads/main'],
    wrong: [
      [['--repository=acme/gadget'], 'POLICY_REPOSITORY_MISMATCH'],
      [['--repository=acme/widget', '--workflow=.github/workflows/test.yml'], 'POLICY_WORKFLOW_MISMATCH'],
      [['--repository=acme/widget', '--ref=refs/tags/v*'], 'POLICY_REF_MISMATCH'],
    ],
  },
  gitlab: {
    right: ['--repository=acme/widget', '--workflow=.gitlab-ci.yml', '--ref=refs/heads/main'],
    wrong: [
      [['--repository=acme/gadget'], 'POLICY_REPOSITORY_MISMATCH'],
      [['--repository=acme/widget', '--workflow=other.yml'], 'POLICY_WORKFLOW_MISMATCH'],
    ],
  },
  circleci: {
    right: ['--repository=https://github.com/acme/widget', '--ref=refs/heads/main'],
    wrong: [
      [['--repository=https://github.com/acme/gadget'], 'POLICY_REPOSITORY_MISMATCH'],
      [['--repository=acme/widget'], 'INPUT_UNSUPPORTED_CLAUSE'],
    ],
  },
  buildkite: {
    right: [`--signer=${SAN.buildkite}`],
    wrong: [
      [['--signer=https://buildkite.com/acme/gadget'], 'POLICY_SIGNER_MISMATCH'],
      [['--repository=https://github.com/acme/widget'], 'INPUT_UNSUPPORTED_CLAUSE'],
    ],
  },
  jenkins: {
    right: [`--signer=${SAN.jenkins}`],
    wrong: [
      [['--signer=http://127.0.0.1/job/gadget/job/main/'], 'POLICY_SIGNER_MISMATCH'],
      [['--repository=https://github.com/acme/widget'], 'INPUT_UNSUPPORTED_CLAUSE'],
    ],
  },
};

const EXIT_CODE: Record<string, number> = { INPUT: 2, VERIFICATION: 6, POLICY: 7 };

const verify = async ({ folder }: Job, args: string[]) => {
  const result = await chopmark(['verify', 'app.tar.gz', `--trusted-root=${stack().ready.files.trustedRoot}`, '--json', ...args], {
    cwd: folder,
  });
  const document = JSON.parse(result.stdout) as { code?: string; artifacts?: { verdict: string; problem?: { code: string } }[] };
  const [artifact] = document.artifacts ?? [];
  return { exitCode: result.exitCode, verdict: artifact?.verdict, code: document.code ?? artifact?.problem?.code };
};

describe.each(CASES)('a job of $ci with Rekor v$rekor', (wanted) => {
  const { ci, rekor } = wanted;

  liveTest('attests and signs, and cosign verifies both', async () => {
    const { file, folder, attest, sign } = await jobOf(wanted);
    expect(attest).toMatchObject({ exitCode: 0 });
    expect(sign).toMatchObject({ exitCode: 0 });
    const identity = [`--certificate-identity=${SAN[ci]}`, `--certificate-oidc-issuer=${issuerOf(ci)}`];
    const common = [...identity, `--trusted-root=${stack().ready.files.trustedRoot}`];
    const [attested, signed] = await Promise.all([
      cosign(['verify-blob-attestation', '--type=slsaprovenance1', ...common, `--bundle=${join(folder, ATTESTED)}`, file]),
      verifyWithCosign(file, join(folder, SIGNED), { kind: ci }),
    ]);
    expect(attested).toMatchObject({ exitCode: 0 });
    expect(signed).toMatchObject({ exitCode: 0 });
  });

  pythonTest('sigstore-python verifies both', async () => {
    const { file, folder } = await jobOf(wanted);
    const [attested, signed] = await Promise.all(
      [ATTESTED, SIGNED].map((bundle) => verifyWithPython(file, join(folder, bundle), { kind: ci })),
    );
    expect(attested).toMatchObject({ exitCode: 0 });
    expect(signed).toMatchObject({ exitCode: 0 });
  });

  liveTest('the result names the log, the time and the bundle that is there', async () => {
    const { attest } = await jobOf(wanted);
    const { statements, problems } = JSON.parse(attest.stdout);
    expect(problems).toEqual([]);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      predicateType: PROVENANCE,
      bundlePath: ATTESTED,
      signer: { kind: 'certificate', identity: { san: SAN[ci], issuer: issuerOf(ci) } },
      entries: [{ log: rekor === 2 ? 'http://rekor.local' : 'http://rekor1.local' }],
    });
    expect(statements[0].timestamps.length).toBeGreaterThanOrEqual(1);
  });

  liveTest('we verify it by the short form and by the exact identity', async () => {
    const job = await jobOf(wanted);
    const issuer = `--certificate-oidc-issuer=${issuerOf(ci)}`;
    const bundle = `--bundle=${ATTESTED}`;
    const good = { exitCode: 0, verdict: 'verified', code: undefined };
    expect(await verify(job, [bundle, `--ci=${ci}`, ...SHORT_FORMS[ci].right, issuer, `--predicate-type=${PROVENANCE}`])).toEqual(good);
    expect(await verify(job, [`--bundle=${SIGNED}`, `--certificate-identity=${SAN[ci]}`, issuer])).toEqual(good);
  });
});

describe.each(CI_IDS)('%s', (ci) => {
  const wanted = { ci, rekor: 2 } as const;

  liveTest.each(SHORT_FORMS[ci].wrong)('we refuse what it signed where %j is asked for: %s', async (clauses, code) => {
    const job = await jobOf(wanted);
    const issuer = `--certificate-oidc-issuer=${issuerOf(ci)}`;
    const exitCode = EXIT_CODE[code.split('_')[0] ?? ''];
    expect(await verify(job, [`--bundle=${ATTESTED}`, `--ci=${ci}`, ...clauses, issuer])).toMatchObject({ exitCode, code });
  });

  liveTest("we refuse it for another identity, another issuer, and the CI's public issuer", async () => {
    const job = await jobOf(wanted);
    const other = ci === 'github' ? 'gitlab' : 'github';
    const bundle = `--bundle=${SIGNED}`;
    const refused = { exitCode: 7, verdict: 'refused', code: expect.stringMatching(/^POLICY_/) };
    const issuer = `--certificate-oidc-issuer=${issuerOf(ci)}`;
    expect(await verify(job, [bundle, `--certificate-identity=${SAN[ci]}x`, issuer])).toEqual(refused);
    expect(await verify(job, [bundle, `--certificate-identity=${SAN[ci]}`, `--certificate-oidc-issuer=${issuerOf(other)}`])).toEqual(
      refused,
    );
    if (ci === 'jenkins') return;
    const short = SHORT_FORMS[ci].right;
    expect(await verify(job, [bundle, `--ci=${ci}`, ...short])).toEqual({ ...refused, code: 'POLICY_ISSUER_MISMATCH' });
  });

  liveTest("nothing that is left behind or was said has the job's secret or its token in it", async () => {
    const { folder, attest, sign } = await jobOf(wanted);
    const said = [attest, sign].flatMap(({ stdout, stderr }) => [stdout, stderr]);
    const files = ['bundles/journal.jsonl', ATTESTED, SIGNED].map((name) => readFileSync(join(folder, name), 'utf8'));
    for (const text of [...said, ...files]) {
      expect(text).not.toContain(JOB_SECRET);
      // The head of every token of the live issuer.
      expect(text).not.toContain(Buffer.from('{"alg":"ES256","kid":"only"').toString('base64url').slice(0, 24));
    }
  });
});

type Extensions = Record<string, string>;

/** The whole predicate, every proven fact taken from the certificate: what stands beside these is declared, and in a field that says so. */
const PROVENANCE_OF: Record<CiId, (extensions: Extensions, san: string) => { definition: object; builder: string; invocation: unknown }> = {
  github: (of, san) => ({
    definition: {
      buildType: 'https://actions.github.io/buildtypes/workflow/v1',
      externalParameters: {
        workflow: { repository: of['source-repository-uri'], path: '.github/workflows/release.yml', ref: of['source-repository-ref'] },
      },
      internalParameters: {
        github: {
          event_name: of['build-trigger'],
          repository_id: of['source-repository-identifier'],
          repository_owner_id: of['source-repository-owner-identifier'],
          runner_environment: of['runner-environment'],
        },
      },
      resolvedDependencies: [
        {
          uri: `git+${of['source-repository-uri']}@${of['source-repository-ref']}`,
          digest: { gitCommit: of['source-repository-digest'] },
        },
      ],
    },
    builder: san,
    invocation: of['run-invocation-uri'],
  }),
  gitlab: (of, san) => ({
    definition: {
      buildType: 'https://docs.gitlab.com/ci/pipeline_security/slsa/provenance_v1',
      externalParameters: { source: of['source-repository-uri'] },
      internalParameters: {
        job: '99',
        chopmark_proven: {
          repositoryId: of['source-repository-identifier'],
          owner: of['source-repository-owner-uri'],
          ownerId: of['source-repository-owner-identifier'],
          ref: of['source-repository-ref'],
          workflow: of['build-config-uri'],
          workflowCommit: of['build-config-digest'],
          trigger: of['build-trigger'],
          runner: of['runner-environment'],
          visibility: of['source-repository-visibility-at-signing'],
        },
        chopmark_declared: { job: 'release', startedOn: '2026-01-02T03:04:05Z' },
      },
      resolvedDependencies: [{ uri: of['source-repository-uri'], digest: { gitCommit: of['source-repository-digest'] } }],
    },
    builder: `${san}#gitlab-hosted`,
    invocation: of['run-invocation-uri']?.split('/').pop(),
  }),
  circleci: (of, san) => ({
    definition: {
      buildType: OWN_TYPE('circleci-job-v1'),
      externalParameters: {
        pipelineDefinition: of['build-signer-uri'],
        repository: `https://${of['source-repository-uri']}`,
        ref: of['source-repository-ref'],
      },
      // No certificate of CircleCI names a commit.
      internalParameters: { chopmark_declared: { commit: 'd'.repeat(40), job: 'release' } },
      resolvedDependencies: [{ name: 'source', uri: `git+https://${of['source-repository-uri']}@${of['source-repository-ref']}` }],
    },
    builder: san,
    invocation: of['run-invocation-uri']?.replace('circleci.com//', 'circleci.com/'),
  }),
  buildkite: (of, san) => ({
    definition: {
      buildType: OWN_TYPE('buildkite-job-v1'),
      externalParameters: { pipeline: san },
      internalParameters: {
        trigger: of['build-trigger'],
        runner: of['runner-environment'],
        chopmark_declared: { repository: 'https://github.com/acme/widget', ref: 'refs/heads/main' },
      },
      resolvedDependencies: [{ name: 'source', digest: { gitCommit: of['source-repository-digest'] } }],
    },
    builder: `${san}#self-hosted`,
    invocation: of['run-invocation-uri'],
  }),
  jenkins: (_, san) => ({
    definition: {
      buildType: OWN_TYPE('jenkins-build-v1'),
      externalParameters: { job: san },
      internalParameters: {
        chopmark_declared: { repository: 'https://github.com/acme/widget', commit: 'e'.repeat(40), job: 'widget/main' },
      },
    },
    builder: san,
    invocation: `${san}${CLAIMS.jenkins.build_number}/`,
  }),
};

const OWN_TYPE = (page: string) => `https://github.com/chopmark/chopmark/blob/main/docs/buildtypes/${page}.md`;

liveTest.each(CI_IDS)('what the provenance of a %s job says is what its certificate proves', async (ci) => {
  const { folder } = await jobOf({ ci, rekor: 2 });
  const bundle = JSON.parse(readFileSync(join(folder, ATTESTED), 'utf8'));
  const { predicate } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
  const { identity } = readCertificate(Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64'));
  const { definition, builder, invocation } = PROVENANCE_OF[ci](identity.extensions, identity.san);
  expect(predicate).toEqual({
    buildDefinition: definition,
    runDetails: { builder: { id: builder }, metadata: expect.objectContaining({ invocationId: invocation }) },
  });
});

liveTest.each([
  ['circleci', 'circleci', 'CIRCLE_OIDC_TOKEN_V2', 'CIRCLE_JOB'],
  ['buildkite', 'buildkite-agent', 'CI', 'BUILDKITE_AGENT_ACCESS_TOKEN'],
] as const)('the command of %s gets what it needs to ask for a token, and no token for others', async (ci, command, kept, handedOn) => {
  const { folder } = await jobOf({ ci, rekor: 2 });
  const variables = variablesOfCommand(folder, command);
  expect(variables).toContain(handedOn);
  expect(variables).not.toContain(kept);
});

liveTest('what was changed after it was attested is refused, and so is a file nobody attested', async () => {
  const job = await jobOf({ ci: 'github', rekor: 2 });
  const other = temporaryFolder();
  writeFileSync(join(other, 'app.tar.gz'), `${readFileSync(job.file, 'utf8')}x`);
  const identity = [`--certificate-identity=${SAN.github}`, `--certificate-oidc-issuer=${issuerOf('github')}`];
  for (const name of [ATTESTED, SIGNED]) {
    const verdict = await verify({ ...job, folder: other }, [`--bundle=${join(job.folder, name)}`, ...identity]);
    expect(verdict).toEqual({ exitCode: 6, verdict: 'refused', code: 'VERIFICATION_ARTIFACT_MISMATCH' });
  }
  expect(await verify({ ...job, folder: other }, identity)).toMatchObject({ exitCode: 6, code: 'VERIFICATION_NO_BUNDLE' });
});
