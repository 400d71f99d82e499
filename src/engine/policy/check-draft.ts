import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { parsePolicy } from '../../policy/parse/load-policy.ts';
import { createArtifactEvaluator } from '../shared/evidence/artifact-evaluator.ts';
import type { Candidate } from '../shared/evidence/evidence.ts';
import { openRoots } from '../shared/evidence/open-roots.ts';
import type { InstanceOptions } from '../shared/run/choose-trust.ts';
import type { Run } from '../shared/run/run.ts';
import type { DraftedArtifact } from './drafted-artifacts.ts';

interface Drafted {
  candidates: readonly Candidate[];
  artifacts: readonly DraftedArtifact[];
  options: InstanceOptions;
  ports: Ports;
  run: Run;
}

/**
 * Verifies the bundles of a draft with the draft itself, so that it accepts what it was drafted from.
 *
 * @throws ChopmarkError with the reason for the first bundle that is refused
 */
export async function checkDraft(text: string, path: string, { candidates, artifacts, options, ports, run }: Drafted): Promise<void> {
  const policy = await parsePolicy(text, path, ports.workingFolder);
  const { roots } = await openRoots(policy, options, { ports, run });
  const judge = createArtifactEvaluator({ policy, roots, now: ports.clock.now() });
  const judged = new Set<Candidate>();
  for (const { name, asked, candidates: about } of artifacts) {
    const { verdict, problem, bundles } = await judge(name, asked, about);
    const reason = bundles.find((bundle) => bundle.problem)?.problem ?? (verdict === 'verified' ? undefined : problem);
    if (reason) throw new ChopmarkError({ ...reason, message: `No policy is drafted: ${reason.message}` });
    for (const candidate of about) judged.add(candidate);
  }
  const unknown = candidates.find((candidate) => !judged.has(candidate));
  if (unknown) throw withoutArtifact(unknown.location);
}

const withoutArtifact = (location: string) =>
  new ChopmarkError({
    code: 'VERIFICATION_ARTIFACT_MISMATCH',
    message: `No policy is drafted from ${location}: it has no digest of the artifact that it is about, so it cannot be verified.`,
    hint: 'Draft a policy from another bundle of this signer. Or use --no-verify, and verify the artifact with the draft.',
  });
