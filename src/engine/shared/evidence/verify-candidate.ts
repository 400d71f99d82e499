import { readProvenFacts } from '../../../identity/claims/proven-facts.ts';
import {
  checkProvenance,
  describeBuilder,
  describeContradiction,
  isSourceAsked,
  warnOfContradiction,
} from '../../../policy/check-provenance.ts';
import { decideSigner, type SignerDecision, trustOutcome } from '../../../policy/decide-signer.ts';
import { findDeniedBundle } from '../../../policy/deny.ts';
import { globSetOf } from '../../../policy/glob-set.ts';
import type { Policy, TrustEntry } from '../../../policy/parse/policy.ts';
import { isReleaseSigner, withReleaseClaims } from '../../../policy/release-claims.ts';
import { namePredicateTypes } from '../../../predicates/predicate-words.ts';
import { provenance, type ReadProvenance } from '../../../predicates/provenance.ts';
import type { BuildFacts, SignerId } from '../../../results/build-facts.ts';
import type { CheckedBundle, ResultProblem } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import type { BundleVerdict } from '../../../results/verdict.ts';
import { MAX_UNTRUSTED_STATEMENT } from '../../../sigstore/limits.ts';
import { parseStatement } from '../../../sigstore/statement.ts';
import type { Artifact } from '../../../verification/artifact.ts';
import { readCertificate } from '../../../x509/certificate.ts';
import type { Assessment } from './assessment.ts';
import type { Candidate } from './evidence.ts';
import type { OpenRoot } from './open-roots.ts';

/**
 * Verifies a candidate with each root that has an entry for its signer, and checks only the entries of that root, so that one authority
 * cannot replace another. If no root has such an entry, all roots are tried, so that false evidence is reported before a wrong signer.
 */
export async function verifyCandidate(
  candidate: Candidate,
  asked: Artifact,
  { policy, roots }: { policy: Policy; roots: readonly OpenRoot[] },
): Promise<Assessment> {
  const checked: CheckedBundle = {
    bundlePath: candidate.location,
    entries: [],
    timestamps: [],
    ...(candidate.predicateType !== undefined && { predicateType: candidate.predicateType }),
  };
  if (candidate.problem || !candidate.bundle)
    return { checked: { ...checked, ...(candidate.problem && { problem: candidate.problem }) }, entries: [] };
  const { bundle } = candidate;
  const { may, others } = routeCandidate(candidate, roots);
  let refused: Assessment | undefined;
  let believed: Assessment | undefined;
  for (const root of [...may, ...others]) {
    // Roots without an entry for the signer are tried only to find the reason.
    if (!may.includes(root) && (believed || refused?.verdict)) break;
    const found = await root.verifier.verifyBundle(bundle, asked).then(
      (verdict) => decide(candidate, checked, verdict, root, policy),
      (error): Assessment => ({ checked: { ...checked, problem: toProblem(error) }, entries: [] }),
    );
    if (found.checked.problem === undefined)
      believed = believed
        ? { ...believed, entries: [...believed.entries, ...found.entries], roots: [...(believed.roots ?? []), root] }
        : { ...found, roots: [root] };
    else if (!refused || (found.verdict && !refused.verdict)) refused = found;
  }
  return believed ?? refused ?? { checked, entries: [] };
}

/** The claimed signer of a bundle only selects the roots. It is not trusted yet. */
function routeCandidate({ bundle }: Candidate, roots: readonly OpenRoot[]): { may: OpenRoot[]; others: OpenRoot[] } {
  if (roots.length === 1) return { may: [...roots], others: [] };
  const issuer = bundle && bundle.material.kind !== 'public-key' ? issuerOf(bundle.material) : undefined;
  const isKey = bundle?.material.kind === 'public-key';
  const may = roots.filter((root) => (root.key ? isKey : issuer !== undefined && root.index.knows(issuer)));
  return { may, others: roots.filter((root) => !may.includes(root)) };
}

function issuerOf(material: { kind: 'certificate'; certificate: Buffer } | { kind: 'chain'; certificates: Buffer[] }): string | undefined {
  try {
    const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return der && readCertificate(der).identity.issuer;
  } catch {
    return undefined;
  }
}

function decide(candidate: Candidate, checked: CheckedBundle, verdict: BundleVerdict, root: OpenRoot, policy: Policy): Assessment {
  const { entries, times } = verdict;
  const signer = believeRelease(verdict, root);
  const decision: SignerDecision =
    signer.kind === 'key' ? decideKey(root, signer.fingerprint) : decideSigner(root.index, signer.identity, policy.trust);
  const { ci } = decision;
  const proven: CheckedBundle = { ...checked, signer: verdict.signer, entries, timestamps: times, trust: decision.outcome };
  const refuse = (problem: ResultProblem | undefined): Assessment => ({
    checked: { ...proven, ...(problem && { problem }) },
    verdict,
    entries: [],
    ...(ci !== undefined && { ci }),
  });
  if (!decision.outcome.satisfied) return refuse(explainRelease(decision.outcome.problem, verdict, root));
  const denial = findDeniedBundle(policy.deny, verdict, ci);
  if (denial) return refuse(denial.problem);
  const believing = decision.entries.filter(({ predicateTypes }) => allows(predicateTypes, candidate.predicateType));
  if (believing.length === 0) return refuse(wrongPredicate(decision.entries, candidate.predicateType));
  try {
    // Of a large statement, only what it is about was read so far.
    if (verdict.statement && verdict.statement.length > MAX_UNTRUSTED_STATEMENT) parseStatement(verdict.statement);
    const stated = readProvenance(candidate.predicateType, verdict);
    const claims = stated && checkProvenance(signer, ci, stated);
    const [contradiction] = claims?.contradictions ?? [];
    const agreeing = contradiction ? believing.filter((entry) => !isSourceAsked(entry)) : believing;
    if (contradiction && agreeing.length === 0) return refuse(describeContradiction(contradiction));
    const warnings = [...(decision.warnings ?? []), ...(claims?.contradictions ?? []).map(warnOfContradiction)];
    return {
      checked: {
        ...proven,
        facts: gatherFacts(signer, ci, stated),
        ...(claims && { builder: describeBuilder(claims) }),
        ...(warnings.length > 0 && { warnings }),
      },
      verdict,
      entries: agreeing,
      ...(ci !== undefined && { ci }),
    };
  } catch (error) {
    return refuse(toProblem(error));
  }
}

/** The signer, with the claims of its statement if it is GitHub's release signer, under GitHub's root. */
function believeRelease({ signer, statement }: BundleVerdict, root: OpenRoot): BundleVerdict['signer'] {
  if (signer.kind === 'key' || !isReleaseSigner(signer.identity)) return signer;
  return { kind: 'certificate', identity: withReleaseClaims(signer.identity, isGithubRoot(root), statement) };
}

const isGithubRoot = ({ name, isGithub = name === 'github' }: OpenRoot): boolean => isGithub;

/** Under another root, nothing about the release is believed, and the clauses alone would not say why. */
function explainRelease(problem: ResultProblem | undefined, { signer }: BundleVerdict, root: OpenRoot): ResultProblem | undefined {
  const isUnbelieved = signer.kind === 'certificate' && isReleaseSigner(signer.identity) && !isGithubRoot(root);
  return problem && isUnbelieved
    ? { ...problem, hint: 'Releases of GitHub are accepted only with the trusted root of GitHub: --instance github.' }
    : problem;
}

function decideKey({ key, entries }: OpenRoot, fingerprint: string): SignerDecision {
  const [entry] = entries;
  if (!entry || key === undefined) throw new TypeError('a key was accepted that no entry names');
  const clause = { clause: 'key', satisfied: true, expected: key, actual: fingerprint, basis: 'proven' as const };
  return { entries, outcome: trustOutcome(entry, [clause]) };
}

const allows = (globs: readonly string[] | undefined, text: string | undefined): boolean =>
  globs === undefined || (text !== undefined && globSetOf(globs).matches(text));

function readProvenance(predicateType: string | undefined, { statement }: BundleVerdict): ReadProvenance | undefined {
  if (predicateType === undefined || !provenance.types.includes(predicateType) || !statement) return undefined;
  return provenance.read(parseStatement(statement).predicate, predicateType);
}

/** What the certificate proves about the build, and what the statement declares beyond that. */
function gatherFacts(signer: BundleVerdict['signer'], ci: SignerId | undefined, stated: ReadProvenance | undefined) {
  const proven: BuildFacts = signer.kind === 'certificate' && ci ? readProvenFacts(signer.identity, ci) : {};
  const stands = Object.entries({ ...stated?.facts, ...stated?.declared }).filter(([fact]) => !(fact in proven) && fact !== 'signer');
  return { proven, declared: Object.fromEntries(stands) as BuildFacts };
}

const wrongPredicate = (entries: readonly TrustEntry[], found: string | undefined): ResultProblem => ({
  code: 'POLICY_PREDICATE_TYPE',
  message: `Wrong predicate type: expected ${namePredicateTypes(entries.flatMap(({ predicateTypes = [] }) => predicateTypes))}, the bundle has ${found ?? 'a signature without a statement'}.`,
  hint: 'Check that the artifact was attested with the expected type. chopmark inspect shows the content of a bundle.',
});
