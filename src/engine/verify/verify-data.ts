import type { Ports } from '../../base/ports.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { withAnswers } from '../../results/answer-questions.ts';
import type { ArtifactVerdict } from '../../results/result.ts';
import { parseDigest } from '../../subjects/digest.ts';
import type { Artifact } from '../../verification/artifact.ts';
import type { Thresholds } from '../../verification/thresholds.ts';
import { createArtifactEvaluator } from '../shared/evidence/artifact-evaluator.ts';
import { choosePolicy } from '../shared/evidence/choose-policy.ts';
import { indexEvidence, readGiven } from '../shared/evidence/evidence.ts';
import { openRego } from '../shared/evidence/open-rego.ts';
import { openRoots } from '../shared/evidence/open-roots.ts';
import { chooseThresholds } from '../shared/evidence/thresholds.ts';
import { startRun } from '../shared/run/run.ts';

/** Data in memory to verify: bytes, or a digest. */
export interface GivenData {
  /** Bundles: JSON or JSON Lines. */
  bundle: string | Uint8Array;
  /** The artifact itself, or its digest as `sha256:HEX`. */
  artifact: Uint8Array | string;
  /** How much evidence each bundle must have, at least. The trusted root can require more. */
  thresholds?: Thresholds;
}

const CONCURRENCY = 4;

/**
 * `verify` for data in memory. Reads no artifact or bundle files.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`. A refusal is a verdict, not an error.
 */
export async function verifyData(
  { bundle, artifact, thresholds }: GivenData,
  options: OptionsOf<'verify'>,
  ports: Ports,
): Promise<ArtifactVerdict> {
  const run = startRun(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
  const policy = await choosePolicy(options, ports);
  const { secondOpinion } = options;
  const { roots } = await openRoots(policy, options, { ports, run, thresholds: chooseThresholds(options, thresholds), secondOpinion });
  const { all } = indexEvidence(readGiven(bundle));
  const asked: Artifact = typeof artifact === 'string' ? { kind: 'digests', ...parseDigest(artifact) } : { kind: 'bytes', bytes: artifact };
  const name = typeof artifact === 'string' ? artifact : `${artifact.length} bytes`;
  return withAnswers({
    artifact: name,
    ...(await createArtifactEvaluator({ policy, roots, now: ports.clock.now(), ...(await openRego(policy, ports.exec, run.signal)) })(
      name,
      asked,
      all,
    )),
  });
}
