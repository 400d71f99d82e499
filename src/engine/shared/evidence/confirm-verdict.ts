import type { ErrorCode } from '../../../base/errors/error-codes.ts';
import type { ArtifactVerdict, CheckedBundle, SecondOpinion } from '../../../results/result.ts';
import { toProblem } from '../../../results/to-problem.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import type { Artifact } from '../../../verification/artifact.ts';
import type { Assessment } from './assessment.ts';
import type { Candidate } from './evidence.ts';

/** The verdict on an artifact without its name and digest. */
export type Decided = Omit<ArtifactVerdict, 'artifact' | 'digest'>;

/** A candidate that was assessed for an artifact, and the matching subject. */
export interface Scoped {
  candidate?: Candidate;
  assessment: Assessment;
  subject: Subject | undefined;
}

/** What is asked about an artifact, and how it is decided from assessed candidates. */
export interface Confirmed {
  artifact: Artifact;
  /** The file, if the artifact is one. */
  path: string | undefined;
  decide(scoped: readonly Scoped[]): Promise<Decided>;
}

/** Reasons that decide nothing about the bundle. */
const UNDECIDED: readonly ErrorCode[] = ['VERIFICATION_TIMEOUT', 'VERIFICATION_SECOND_OPINION_UNANSWERED', 'INPUT_UNREADABLE'];

/**
 * Decides, and asks for a second opinion about the bundles that an accepting verdict rests on. A bundle that it does not confirm counts no
 * longer, as any bundle that is not authentic, so it is decided again without it. A missing answer leaves the verdict open.
 */
export async function confirmVerdict(scoped: readonly Scoped[], { artifact, path, decide }: Confirmed): Promise<Decided> {
  const asked = new Set<number>();
  let current = [...scoped];
  for (;;) {
    const decided = await decide(current);
    if (decided.verdict !== 'verified') return decided;
    const open = listDeciding(decided).filter((position) => !asked.has(position));
    for (const position of open) asked.add(position);
    const answers = new Map<number, Scoped>();
    const asking = open.map(async (position) => {
      const known = current[position];
      if (known) answers.set(position, await ask(known, artifact, path));
    });
    await Promise.all(asking);
    current = current.map((known, position) => answers.get(position) ?? known);
    const bundles = decided.bundles.map((bundle, position) => addOpinion(bundle, answers.get(position)));
    const problems = [...answers.values()].flatMap(({ assessment }) => assessment.checked.problem ?? []);
    const undecided = problems.find(({ code }) => UNDECIDED.includes(code));
    if (undecided) return { ...decided, verdict: 'inconclusive', problem: undecided, bundles };
    if (problems.length === 0) return { ...decided, bundles };
  }
}

/** The bundles that met the requirements; without requirements, and for one that names no bundles, every accepted bundle. */
function listDeciding({ bundles, rules = [] }: Decided): number[] {
  const accepted = bundles.flatMap(({ problem }, position) => (problem ? [] : [position]));
  const required = rules.filter(({ rule, satisfied }) => rule === 'require' && satisfied);
  const named = required.map((rule) => rule.bundles ?? []);
  return named.length === 0 || named.some((positions) => positions.length === 0) ? accepted : [...new Set(named.flat())];
}

/** What was decided about a bundle, with the opinion about it. */
function addOpinion(decided: CheckedBundle, answer: Scoped | undefined): CheckedBundle {
  const { secondOpinion, problem } = answer?.assessment.checked ?? {};
  return { ...decided, ...(secondOpinion && { secondOpinion }), ...(problem && { problem }) };
}

async function ask(scoped: Scoped, artifact: Artifact, path: string | undefined): Promise<Scoped> {
  const { candidate, assessment } = scoped;
  const { verdict, roots = [], checked } = assessment;
  if (!candidate?.bundle || !verdict) return scoped;
  const { bundle, payload } = candidate;
  const about: Artifact = payload ? { kind: 'bytes', bytes: payload } : artifact;
  const answered = (secondOpinion: SecondOpinion) => ({ ...scoped, assessment: { ...assessment, checked: { ...checked, secondOpinion } } });
  try {
    const opinions = await Promise.all(
      roots.flatMap(({ askSecondOpinion }) => askSecondOpinion?.({ bundle, verdict, artifact: about, path }) ?? []),
    );
    const [first] = [...opinions].sort((a, b) => Number(a.asked) - Number(b.asked));
    return first ? answered(first) : scoped;
  } catch (error) {
    const problem = toProblem(error);
    const opinion = problem.code === 'VERIFICATION_SECOND_OPINION' ? { secondOpinion: { asked: true, agrees: false } as const } : {};
    return { ...scoped, assessment: { ...assessment, checked: { ...checked, ...opinion, problem }, entries: [] } };
  }
}
