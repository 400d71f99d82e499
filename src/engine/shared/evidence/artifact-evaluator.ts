import { decideArtifact } from '../../../policy/decide-artifact.ts';
import { findDeniedArtifact } from '../../../policy/deny.ts';
import { matchName } from '../../../policy/match-name.ts';
import type { Policy } from '../../../policy/parse/policy.ts';
import type { Rego } from '../../../policy/rego/create-rego.ts';
import { type AcceptedStatement, signedAt } from '../../../policy/requirements/accepted-statement.ts';
import type { ResultProblem } from '../../../results/result.ts';
import { MAX_REFUSED_SUBJECTS } from '../../../sigstore/limits.ts';
import { findOtherMeaning, type OtherMeaning } from '../../../sigstore/other-meaning.ts';
import { parseStatement } from '../../../sigstore/statement.ts';
import { type DigestSet, EVIDENCE_ALGORITHMS, type Subject } from '../../../sigstore/subject.ts';
import { type Artifact, digestArtifact } from '../../../verification/artifact.ts';
import { indexSubjects, type SubjectIndex } from '../../../verification/match-subject.ts';
import type { Assessment } from './assessment.ts';
import type { Decided, Scoped } from './confirm-verdict.ts';
import type { Candidate } from './evidence.ts';
import type { OpenRoot } from './open-roots.ts';
import { selectFailure } from './select-failure.ts';
import { verifyCandidate } from './verify-candidate.ts';

/** Decides about one artifact from its candidates. */
export type ArtifactEvaluator = (
  artifact: string,
  asked: Artifact,
  candidates: readonly Candidate[],
  file?: ArtifactFile,
) => Promise<Decided>;

/** What is known about an artifact that is a file. */
export interface ArtifactFile {
  /** A second opinion about a signature needs the bytes. */
  path?: string | undefined;
  /** What its signature could mean otherwise. Absent if the content is not known. */
  content?: FileContent | undefined;
}

/** The content of an artifact that is a file: whether its signature has another meaning. */
export interface FileContent {
  meaning: OtherMeaning | undefined;
}

/** The basis for decisions. */
export interface EvaluatorSettings {
  policy: Policy;
  roots: readonly OpenRoot[];
  /** For the age of evidence, and for expiring exceptions. */
  now: Date;
  /** Present if the policy uses Rego. */
  rego?: Rego;
}

/**
 * Verifies bundles and decides by the policy. A statement is verified once, and the decision about its signer is made once, for any
 * number of its subjects.
 */
export function createArtifactEvaluator(settings: EvaluatorSettings): ArtifactEvaluator {
  const { policy, now, rego } = settings;
  const statements = new Map<Candidate, Promise<{ assessment: Assessment; subjects: SubjectIndex }>>();

  const assessStatement = (candidate: Candidate) => {
    const known = statements.get(candidate);
    if (known) return known;
    const about: Artifact = candidate.payload ? { kind: 'bytes', bytes: candidate.payload } : { kind: 'none' };
    const assessed = (candidate.assessed ? Promise.resolve(candidate.assessed) : verifyCandidate(candidate, about, settings)).then(
      (assessment) => ({
        assessment,
        subjects: indexSubjects(candidate.subjects),
      }),
    );
    statements.set(candidate, assessed);
    return assessed;
  };

  /** The assessment of a candidate for this artifact, and the matching subject. */
  const assess = async (
    candidate: Candidate,
    artifact: Artifact,
    content: FileContent | undefined,
  ): Promise<{ assessment: Assessment; subject?: Subject }> => {
    if (candidate.subjects.length === 0 && candidate.assessed) return { assessment: candidate.assessed };
    if (candidate.subjects.length === 0)
      return { assessment: checkMeaning(candidate, await verifyCandidate(candidate, artifact, settings), content) };
    const { assessment, subjects } = await assessStatement(candidate);
    const subject = subjects(artifact);
    if (subject) return { assessment, subject };
    const { bundlePath, entries, timestamps, predicateType } = assessment.checked;
    // A candidate that did not verify is reported as it is.
    if (!assessment.verdict || isCut(candidate)) return { assessment };
    return {
      assessment: {
        checked: { bundlePath, entries, timestamps, ...(predicateType !== undefined && { predicateType }), problem: OTHER_ARTIFACT },
        entries: [],
      },
    };
  };

  const decide = async (name: string, artifact: Artifact, scoped: readonly Scoped[]): Promise<Decided> => {
    const bundles = scoped.map(({ assessment }) => assessment.checked);
    const subjects = scoped.flatMap(({ subject, assessment }) => (subject && !assessment.checked.problem ? [subject] : []));
    const denial = findDeniedArtifact(policy.deny, [digestsOf(artifact), ...subjects.map(({ digest }) => digest)]);
    if (denial) return { verdict: 'refused', ...(denial.problem && { problem: denial.problem }), bundles, rules: [denial] };
    const accepted = scoped.flatMap(({ assessment }, position) => acceptedAt(position, assessment));
    if (accepted.length === 0) return { verdict: 'refused', problem: selectFailure(bundles) ?? missing(name), bundles };
    const names = new Set([name, ...subjects.map((subject) => subject.name)]);
    const { rules, problem, counts } = await decideArtifact(policy, {
      names: [...names],
      digests: Object.values(digestsOf(artifact)),
      accepted,
      now,
      ...(rego && { rego }),
    });
    const countOf = new Map(counts.map(({ statement, as }) => [statement.position, as]));
    const counted = bundles.map((bundle, position) => {
      const as = countOf.get(position);
      return as === undefined ? bundle : { ...bundle, counts: as };
    });
    return { verdict: problem ? 'refused' : 'verified', ...(problem && { problem }), bundles: counted, ...(rules.length > 0 && { rules }) };
  };

  return async (name, artifact, candidates, { path, content: known } = {}) => {
    const content = known ?? (artifact.kind === 'bytes' ? { meaning: findOtherMeaning(artifact.bytes) } : undefined);
    const found = await Promise.all(candidates.map((candidate) => assess(candidate, artifact, content)));
    const scoped = found.map(({ assessment, subject }, index): Scoped => {
      const candidate = candidates[index];
      return { ...(candidate && { candidate }), assessment: scopeToName(assessment, name), subject };
    });
    const warn = (decided: Decided) => (path === undefined ? decided : warnAboutName(decided, name, scoped));
    if (settings.roots.every(({ askSecondOpinion }) => askSecondOpinion === undefined)) return warn(await decide(name, artifact, scoped));
    const { confirmVerdict } = await import('./confirm-verdict.ts');
    return warn(await confirmVerdict(scoped, { artifact, path, decide: (assessed) => decide(name, artifact, assessed) }));
  };
}

/** Whether a refused candidate has more subjects than were kept, so that an artifact can be one of the others. */
const isCut = ({ assessed, subjects }: Candidate): boolean => assessed !== undefined && subjects.length >= MAX_REFUSED_SUBJECTS;

/** Warns if no accepted statement gives a file the name that it was asked for by: an old release can be offered under a new name. */
function warnAboutName(decided: Decided, name: string, scoped: readonly Scoped[]): Decided {
  const accepted = decided.bundles.flatMap(({ problem }, position) => {
    const { subject, candidate } = scoped[position] ?? {};
    return problem || !subject || !candidate ? [] : [{ position, subject, candidate }];
  });
  const [first] = accepted;
  if (!first || accepted.some(({ subject }) => couldBeName(subject.name, name))) return decided;
  // The same content can have several names. They are looked for only here, because a statement can have very many subjects.
  const isNamed = accepted.some(({ subject, candidate: { subjects } }) =>
    subjects.some((other) => sharesDigest(other, subject) && couldBeName(other.name, name)),
  );
  if (isNamed) return decided;
  const warning: ResultProblem = {
    code: 'VERIFICATION_SUBJECT_NAME',
    message: `The statement calls this file ${JSON.stringify(first.subject.name)}, not ${JSON.stringify(lastPart(name))}.`,
    hint: 'The content is what the signer signed. If you expected this name, check that it is not an old version under a new name.',
  };
  const bundles = decided.bundles.map((bundle, position) =>
    position === first.position ? { ...bundle, warnings: [...(bundle.warnings ?? []), warning] } : bundle,
  );
  return { ...decided, bundles };
}

/** Package URLs and other URIs are names of another kind, which cannot be compared. */
const couldBeName = (given: string, name: string): boolean => given === '' || given.includes(':') || lastPart(given) === lastPart(name);

const sharesDigest = (one: Subject, other: Subject): boolean =>
  EVIDENCE_ALGORITHMS.some((algorithm) => one.digest[algorithm] !== undefined && one.digest[algorithm] === other.digest[algorithm]);

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/**
 * Refuses the signature of a file whose content is signed for another purpose: an attestation can be re-wrapped as the signature of a file,
 * and an image signature too. A digest does not show the content.
 */
function checkMeaning({ bundle }: Candidate, assessment: Assessment, content: FileContent | undefined): Assessment {
  const { checked, verdict } = assessment;
  if (!verdict || checked.problem || bundle?.content.kind !== 'message') return assessment;
  if (content === undefined) return { ...assessment, checked: { ...checked, warnings: [...(checked.warnings ?? []), UNSEEN] } };
  if (content.meaning === undefined) return assessment;
  return { ...assessment, checked: { ...checked, problem: OTHER_MEANING[content.meaning] }, entries: [] };
}

const OTHER_MEANING: Readonly<Record<OtherMeaning, ResultProblem>> = {
  envelope: {
    code: 'VERIFICATION_OTHER_MEANING',
    message:
      'The file is the signed data of an attestation (DSSE), so its signature can be that of the attestation, and says nothing about the file.',
    hint: 'Verify the artifact that the attestation is about, with the attestation itself.',
  },
  'image-signature': {
    code: 'VERIFICATION_OTHER_MEANING',
    message:
      'The file is the document that is signed for a container image, so its signature is that of the image, and says nothing about the file.',
    hint: 'Verify the image: --subject-image.',
  },
};

const UNSEEN: ResultProblem = {
  code: 'VERIFICATION_OTHER_MEANING',
  message: 'The digest alone does not show whether the signature was made for a file, or for an attestation or a container image.',
  hint: 'Verify the file itself, or verify a statement about it.',
};

/** An entry with `artifacts` is trusted only for these names. Only the user's own name for the artifact counts. */
function scopeToName(assessment: Assessment, name: string): Assessment {
  if (assessment.entries.length === 0 || assessment.entries.every(({ artifacts }) => artifacts === undefined)) return assessment;
  const entries = assessment.entries.filter(({ artifacts }) => artifacts === undefined || matchName(artifacts, name));
  if (entries.length > 0) return { ...assessment, entries };
  const problem: ResultProblem = {
    code: 'POLICY_ARTIFACT_NAME',
    message: `The signer is trusted only for ${assessment.entries.flatMap(({ artifacts = [] }) => artifacts).join(', ')}, but the artifact is ${name}.`,
    hint: 'If you trust this signer for the artifact, add its name to artifacts of the trust entry.',
  };
  return { ...assessment, checked: { ...assessment.checked, problem }, entries: [] };
}

function acceptedAt(position: number, { checked, verdict, ci, entries }: Assessment): AcceptedStatement[] {
  if (!verdict || checked.problem) return [];
  const { statement } = verdict;
  const predicate = () => (statement && parseStatement(statement).predicate) ?? {};
  const since = signedAt(verdict, predicate);
  return [
    {
      position,
      verdict,
      entries,
      ...(ci !== undefined && { ci }),
      ...(since && { signedAt: since }),
      ...(checked.predicateType !== undefined && { predicateType: checked.predicateType }),
      predicate,
    },
  ];
}

const digestsOf = (artifact: Artifact): DigestSet =>
  Object.fromEntries(
    EVIDENCE_ALGORITHMS.flatMap((algorithm) => {
      const digest = digestArtifact(artifact, algorithm);
      return digest === undefined ? [] : [[algorithm, digest]];
    }),
  );

const OTHER_ARTIFACT: ResultProblem = {
  code: 'VERIFICATION_ARTIFACT_MISMATCH',
  message: 'The artifact is not a subject of the statement.',
  hint: 'The file was changed after it was attested, or the bundle is for another file. Only sha256, sha384 and sha512 are compared, and Git ids for Git objects.',
};

const missing = (artifact: string): ResultProblem => ({
  code: 'VERIFICATION_NO_BUNDLE',
  message: `No bundle for ${artifact} was found.`,
  hint: 'Name the bundle with --bundle, or put it next to the artifact as <file>.sigstore.json.',
});
