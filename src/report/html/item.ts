import { decidingBundle } from '../../results/answer-questions.ts';
import type { AnsweredQuestion } from '../../results/questions.ts';
import type {
  ArtifactVerdict,
  CheckedBundle,
  Result,
  ResultProblem,
  ResultSubject,
  RuleOutcome,
  SignedBundle,
  StoreReceipt,
} from '../../results/result.ts';
import type { DigestSet } from '../../sigstore/subject.ts';
import { asCheckedBundle, type Chain, describeChain, describeSignedChain } from '../chain.ts';
import { listWarnings } from '../format.ts';

/** What a subject is, as far as the result says. */
export type ItemKind = 'file' | 'image' | 'revision' | 'digest';

/** One row of a page: an artifact that was verified, or a subject that was signed, with its evidence. */
export interface Item {
  name: string;
  kind: ItemKind;
  digest?: DigestSet;
  /** The bundle that decided, or that was made. */
  bundle?: CheckedBundle;
  /** Other bundles that were checked for it. */
  others: readonly CheckedBundle[];
  chain: Chain;
  rules: readonly RuleOutcome[];
  questions: readonly AnsweredQuestion[];
  problem?: ResultProblem;
  /** What refuses nothing, and the reader should know: warnings, and places that were not asked. */
  notes: readonly ResultProblem[];
  /** Of a signed bundle. */
  stores: readonly StoreReceipt[];
}

/** The row of an artifact that was verified. */
export function describeVerdict(verdict: ArtifactVerdict, subject: ResultSubject | undefined): Item {
  const { artifact, digest, problem, bundles, rules = [], questions = [], unasked = [] } = verdict;
  const bundle = decidingBundle(verdict);
  return {
    name: artifact,
    kind: kindOf({ ...subject, name: artifact }),
    ...(digest && { digest }),
    ...(bundle && { bundle }),
    others: bundles.filter((other) => other !== bundle),
    chain: describeChain({ ...(bundle && { bundle }), ...(problem && { problem }) }),
    rules: [...(bundle?.trust ? [bundle.trust] : []), ...rules],
    questions: bundles.length === 0 ? [] : questions,
    ...(problem && { problem }),
    notes: [...listWarnings(verdict), ...unasked],
    stores: [],
  };
}

/** The rows of a bundle that was signed or joined: one for each subject. */
export function describeSigned({ command, subjects }: Pick<Result, 'command' | 'subjects'>, bundle: SignedBundle): Item[] {
  const shared = {
    bundle: asCheckedBundle(bundle),
    others: [],
    chain: describeSignedChain(command !== 'merge'),
    rules: [],
    questions: [],
    notes: [],
    stores: bundle.stores,
  };
  return bundle.subjects.flatMap((index) => {
    const subject = subjects[index];
    return subject ? [{ ...shared, name: subject.name, kind: kindOf(subject), digest: subject.digest }] : [];
  });
}

function kindOf({ name, image, revision }: Pick<ResultSubject, 'name' | 'image' | 'revision'>): ItemKind {
  if (image !== undefined) return 'image';
  if (revision !== undefined) return 'revision';
  return isDigest(name) ? 'digest' : 'file';
}

/** Whether a name is nothing but a digest: `sha256:HEX`. */
export const isDigest = (name: string): boolean => /^sha\d+:[0-9a-f]+$/.test(name);
