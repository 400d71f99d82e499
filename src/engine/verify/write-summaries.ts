import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import { writeFileInPlace } from '../../base/fs/write-file.ts';
import type { Ports } from '../../base/ports.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { Policy } from '../../policy/parse/policy.ts';
import { vsa } from '../../predicates/vsa.ts';
import type { ArtifactVerdict, Result } from '../../results/result.ts';
import { toProblem } from '../../results/to-problem.ts';
import { BUNDLE_SUFFIX } from '../../sigstore/bundle.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../sigstore/dsse.ts';
import { MAX_BUNDLE } from '../../sigstore/limits.ts';
import { buildStatement } from '../../sigstore/statement.ts';
import { bundleFolder } from '../shared/run/bundle-folder.ts';
import type { Run } from '../shared/run/run.ts';
import { openSigning } from '../shared/signing/open-signing.ts';
import type { SigningChoices } from '../shared/signing/prepare-signing.ts';
import { type PlannedBundle, signItems } from '../shared/signing/sign-items.ts';
import { withSigning } from '../shared/signing/with-signing.ts';

const STATEMENTS_IN_FLIGHT = 64;

/** Options for the folder, the verifier and the signer of summaries. */
type SummaryOptions = { vsa: string } & Pick<
  OptionsOf<'verify'>,
  | 'vsaVerifierId'
  | 'vsaKey'
  | 'keyPassphrase'
  | 'identityToken'
  | 'audience'
  | 'allowPublicAudience'
  | 'allowPublicLog'
  | 'instance'
  | 'trustedRoot'
  | 'tufMirror'
  | 'tufRoot'
>;

/**
 * Signs the decision about each artifact, so that others can rely on it: a verification summary (SLSA VSA v1) that names the policy by
 * its digest. An inconclusive artifact has none. If signing fails, that is a problem in the result, because the run has verified.
 */
export async function writeSummaries(
  result: Result,
  { policy, options, ports, run }: { policy: Policy; options: SummaryOptions; ports: Ports; run: Run },
): Promise<Result> {
  try {
    return { ...result, ...(await sign(result, { policy, options, ports, run })) };
  } catch (error) {
    return { ...result, problems: [...result.problems, toProblem(error)] };
  }
}

async function sign(
  { artifacts = [], problems }: Result,
  { policy, options, ports, run }: { policy: Policy; options: SummaryOptions; ports: Ports; run: Run },
): Promise<Partial<Result>> {
  const { digest: policyDigest } = policy;
  if (policyDigest === undefined) throw new TypeError('a summary without a policy file');
  const decided = artifacts.flatMap((artifact, position) =>
    artifact.verdict === 'inconclusive' || !artifact.digest ? [] : [{ artifact, position }],
  );
  const folder = join(bundleFolder(undefined, ports), 'vsa');
  const now = ports.clock.now();

  const outcome = await withSigning(
    signingChoices(options),
    { onMissingIdentity: 'fail', ports, run, folder },
    async (prepared): Promise<Partial<Result>> => {
      const signing = await openSigning(prepared, { ports, run });
      const verifier = options.vsaVerifierId ?? signing.session.identity?.san;
      if (verifier === undefined) throw verifierNeeded();
      const planned = decided.map(({ artifact, position }) => plan(artifact, position, { verifier, policy, policyDigest, folder, now }));
      const signed = await signItems(planned, folder, signing, ports);
      const lines = await Promise.all(
        planned.map(({ path }) => readBoundedFile(path, MAX_BUNDLE, 'the signed summary').catch(() => undefined)),
      );
      if (signed.problems.length === 0)
        await writeFileInPlace(resolve(ports.workingFolder, options.vsa), Buffer.concat(lines.flatMap((line) => line ?? [])));
      return { statements: signed.statements, problems: [...problems, ...signed.problems] };
    },
  );
  return 'skipped' in outcome ? {} : outcome;
}

/** The signing options that follow from the options of `verify`. */
const signingChoices = (options: SummaryOptions): SigningChoices => ({
  instance: options.instance,
  audience: options.audience,
  allowPublicAudience: options.allowPublicAudience,
  allowPublicLog: options.allowPublicLog,
  concurrency: STATEMENTS_IN_FLIGHT,
  ...(options.trustedRoot !== undefined && { trustedRoot: options.trustedRoot }),
  ...(options.tufMirror !== undefined && { tufMirror: options.tufMirror }),
  ...(options.tufRoot !== undefined && { tufRoot: options.tufRoot }),
  ...(options.identityToken !== undefined && { identityToken: options.identityToken }),
  ...(options.vsaKey !== undefined && { key: options.vsaKey }),
  ...(options.vsaKey !== undefined && options.keyPassphrase !== undefined && { keyPassphrase: options.keyPassphrase }),
});

interface Summarized {
  verifier: string;
  policy: Policy;
  policyDigest: string;
  folder: string;
  now: Date;
}

function plan(artifact: ArtifactVerdict, position: number, { verifier, policy, policyDigest, folder, now }: Summarized): PlannedBundle {
  const digest = artifact.digest ?? {};
  const passed = artifact.verdict === 'verified';
  const { type, predicate } = vsa.build({
    verifier,
    verifierVersion: { chopmark: VERSION },
    timeVerified: now,
    resourceUri: resourceOf(artifact.artifact, digest),
    policy: { uri: policy.path ?? 'policy', digest: { sha256: policyDigest.replace('sha256:', '') } },
    result: passed ? 'PASSED' : 'FAILED',
    levels: passed ? [levelOf(artifact)] : ['FAILED'],
    inputs: [],
  });
  const payload = buildStatement({ subjects: [{ name: artifact.artifact, digest }], predicateType: type, predicate });
  const id = createHash('sha256').update(payload).digest('hex');
  return {
    item: { id, name: artifact.artifact, content: { kind: 'envelope', payloadType: IN_TOTO_PAYLOAD_TYPE, payload } },
    path: join(folder, `${id}.vsa${BUNDLE_SUFFIX}`),
    subjects: [position],
    predicateType: type,
    kind: 'vsa',
  };
}

/** A package URL with the digest, because the name alone does not identify the bytes. */
const resourceOf = (name: string, digest: Readonly<Record<string, string>>): string => {
  const [algorithm, hex] = Object.entries(digest)[0] ?? ['sha256', ''];
  const last = name.replaceAll('\\', '/').split('/').at(-1) ?? name;
  return `pkg:generic/${encodeURIComponent(last)}?checksum=${algorithm}:${hex}`;
};

/** The level that the policy required and found in the provenance. Without a requirement, no level was evaluated. */
function levelOf({ rules = [] }: ArtifactVerdict): string {
  const found = rules
    .flatMap(({ satisfied, clauses }) => (satisfied ? clauses : []))
    .flatMap(({ clause, actual: text }) => (clause === 'level' ? (/^SLSA Build L(\d)$/.exec(text ?? '')?.[1] ?? []) : []));
  return found[0] === undefined ? 'SLSA_BUILD_LEVEL_UNEVALUATED' : `SLSA_BUILD_LEVEL_${found[0]}`;
}

const verifierNeeded = () =>
  new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: 'The verifier of the summary is not known: a key has no identity.',
    hint: 'Name the verifier with a URI: --vsa-verifier-id https://gate.acme.example.',
  });
