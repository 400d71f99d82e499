import type { OptionsOf } from '../contract/options.ts';
import { ChopmarkError } from '../core/errors.ts';
import type { ArtefactVerdict, CheckedBundle, ResultProblem } from '../formats/result.ts';
import type { BundleVerdict } from '../formats/verdict.ts';
import { checkAskable, checkShortForm, checkUnattended, type ShortForm } from '../policy/short-form.ts';
import type { Artefact } from '../verification/artefact.ts';
import { checkIdentity } from '../verification/identity-policy.ts';
import { indexSubjects, type SubjectIndex } from '../verification/match-subject.ts';
import type { Verifier } from '../verification/verifier.ts';
import { describeFailure } from './describe-failure.ts';
import type { Candidate } from './evidence.ts';

/** What the candidates come to for one artefact. */
export type Judge = (
  artefact: string,
  asked: Artefact,
  candidates: readonly Candidate[],
) => Promise<Omit<ArtefactVerdict, 'artefact' | 'digest'>>;

type Clauses = Pick<
  OptionsOf<'verify'>,
  | 'ci'
  | 'repository'
  | 'workflow'
  | 'signer'
  | 'ref'
  | 'predicateType'
  | 'certificateIdentity'
  | 'certificateIdentityRegexp'
  | 'certificateOidcIssuer'
  | 'key'
>;

/**
 * Verifies bundles and asks whether their signer is the one that was asked for. A statement is verified once, however many of its
 * subjects are asked about.
 *
 * @throws ChopmarkError `INPUT_CLAUSE`, `INPUT_OPTION_MISSING` for what no certificate could answer
 */
export function createJudge(verifier: Verifier, clauses: Clauses): Judge {
  const asked = shortFormOf(clauses);
  if (asked) checkAskable(asked);
  const statements = new Map<Candidate, Promise<{ verdict: BundleVerdict; subjects: SubjectIndex }>>();

  const verifyStatement = (candidate: Candidate) => {
    const known = statements.get(candidate);
    if (known) return known;
    const verified = (async () => {
      if (!candidate.bundle) throw new TypeError('a candidate that cannot be read is not verified');
      return { verdict: await verifier.verifyBundle(candidate.bundle, { kind: 'none' }), subjects: indexSubjects(candidate.subjects) };
    })();
    statements.set(candidate, verified);
    return verified;
  };

  const verifyCandidate = async (candidate: Candidate, artefact: Artefact): Promise<BundleVerdict> => {
    if (!candidate.bundle) throw new TypeError('a candidate that cannot be read is not verified');
    if (candidate.subjects.length === 0) return verifier.verifyBundle(candidate.bundle, artefact);
    const { verdict, subjects } = await verifyStatement(candidate);
    if (subjects(artefact)) return verdict;
    throw new ChopmarkError({
      code: 'VERIFICATION_ARTEFACT_MISMATCH',
      message: 'The artefact is none of the subjects of the statement.',
      hint: 'The file was changed after it was attested, or the bundle belongs to another file. Only sha256, sha384 and sha512 are compared.',
    });
  };

  const check = async (candidate: Candidate, artefact: Artefact): Promise<CheckedBundle> => {
    const { location, predicateType, problem } = candidate;
    const checked: CheckedBundle = {
      bundlePath: location,
      entries: [],
      timestamps: [],
      ...(predicateType !== undefined && { predicateType }),
    };
    if (problem) return { ...checked, problem };
    try {
      const verdict = await verifyCandidate(candidate, artefact);
      const proven = { ...checked, signer: verdict.signer, entries: verdict.entries, timestamps: verdict.times };
      return { ...proven, ...(await refusalOf(verdict, predicateType, clauses)) };
    } catch (error) {
      return { ...checked, problem: describeFailure(error) };
    }
  };

  return async (name, artefact, candidates) => {
    const bundles: CheckedBundle[] = [];
    for (const candidate of candidates) bundles.push(await check(candidate, artefact));
    if (bundles.some(({ problem }) => problem === undefined)) return { verdict: 'verified', bundles };
    const problem = closest(bundles) ?? missing(name);
    return { verdict: 'refused', problem, bundles };
  };
}

/** Whom the certificate or key proves, against whom was asked for. */
async function refusalOf(
  verdict: BundleVerdict,
  predicateType: string | undefined,
  clauses: Clauses,
): Promise<{ problem?: ResultProblem }> {
  const { certificateIdentity, certificateIdentityRegexp, certificateOidcIssuer, key } = clauses;
  try {
    if (verdict.signer.kind === 'certificate') checkUnattended(verdict.signer.identity);
    // With a key, the verifier has already refused every other signer.
    if (key === undefined && (certificateIdentity !== undefined || certificateIdentityRegexp !== undefined)) {
      await checkIdentity(verdict, {
        ...(certificateIdentity !== undefined && { identity: certificateIdentity }),
        ...(certificateIdentityRegexp !== undefined && { identityPattern: certificateIdentityRegexp }),
        ...(certificateOidcIssuer !== undefined && { issuer: certificateOidcIssuer }),
      });
    }
    const wanted = shortFormOf(clauses);
    if (wanted) checkClauses(verdict, wanted);
    if (clauses.predicateType !== undefined && predicateType !== clauses.predicateType)
      throw wrongPredicate(clauses.predicateType, predicateType);
    return {};
  } catch (error) {
    return { problem: describeFailure(error) };
  }
}

/** The clauses about the CI, where any was given. */
function shortFormOf({ ci, repository, workflow, signer, ref, certificateOidcIssuer: issuer }: Clauses): ShortForm | undefined {
  const given = Object.entries({ ci, repository, workflow, signer, ref }).filter(([, clause]) => clause !== undefined);
  if (given.length === 0) return undefined;
  return { ...(Object.fromEntries(given) as ShortForm), ...(issuer !== undefined && { issuer }) };
}

function checkClauses({ signer }: BundleVerdict, wanted: ShortForm): void {
  if (signer.kind === 'key') {
    throw new ChopmarkError({
      code: 'POLICY_IDENTITY_MISMATCH',
      message: `Signed by the key ${signer.fingerprint}, which proves no CI and no repository.`,
      hint: 'Verify it with key.',
    });
  }
  checkShortForm(wanted, signer.identity);
}

/** The reason that says most: of the bundle that came furthest. Policy speaks only of what was verified. */
const closest = (bundles: readonly CheckedBundle[]): ResultProblem | undefined =>
  (
    bundles.find(({ signer }) => signer !== undefined) ??
    bundles.find(({ problem }) => problem?.code !== 'VERIFICATION_ARTEFACT_MISMATCH') ??
    bundles[0]
  )?.problem;

const missing = (artefact: string): ResultProblem => ({
  code: 'VERIFICATION_NO_BUNDLE',
  message: `There is no bundle about ${artefact}.`,
  hint: 'Name it with bundle, or put it beside the artefact as <file>.sigstore.json.',
});

const wrongPredicate = (wanted: string, found: string | undefined) =>
  new ChopmarkError({
    code: 'POLICY_PREDICATE_TYPE',
    message: `The bundle holds ${found ?? 'a signature without a statement'}, and ${wanted} was asked for.`,
    hint: 'Was the artefact attested with that predicate? chopmark inspect shows what a bundle says.',
  });
