import { ERROR_CODES, type ErrorCode } from '../base/errors/error-codes.ts';
import { decidingBundle } from './answer-questions.ts';
import type { ArtifactVerdict, CheckedBundle } from './result.ts';

/** Artifacts that are not verified for one cause, so that a report states the cause once. */
export interface CauseGroup {
  verdict: Exclude<ArtifactVerdict['verdict'], 'verified'>;
  /** Absent if the result names no problem. */
  code?: ErrorCode;
  /** The message, if every artifact has the same one; else the meaning of the code. */
  message: string;
  /** The hint, if every artifact has the same one. */
  hint?: string;
  /** In the order of the result. */
  artifacts: ArtifactVerdict[];
  /** The artifacts by message and hint, the largest first. One reason, if every artifact has the same one. */
  reasons: CauseReason[];
}

/** One message about some artifacts of a group. Where messages differ only in the name of their artifact, it says "the artifact". */
export interface CauseReason {
  message: string;
  hint?: string;
  artifacts: ArtifactVerdict[];
}

/** Verified artifacts whose deciding bundle has one signer, so that a report shows its evidence once. */
export interface SignerGroup {
  /** Absent if the result names no signer. */
  signer?: NonNullable<CheckedBundle['signer']>;
  /** In the order of the result. */
  artifacts: ArtifactVerdict[];
}

/** What a report shows, in its order. Every artifact is in exactly one group. */
export interface VerdictGroups {
  /** Refused artifacts first, then inconclusive ones; of each the largest group first. */
  causes: CauseGroup[];
  /** The largest group first. */
  signers: SignerGroup[];
}

/** The verdicts by cause, for artifacts that are not verified, and by signer, for verified ones. */
export function groupVerdicts(artifacts: readonly ArtifactVerdict[]): VerdictGroups {
  const notVerified = (verdict: CauseGroup['verdict']): CauseGroup[] =>
    group(
      artifacts.filter((artifact) => artifact.verdict === verdict),
      ({ problem }) => problem?.code ?? '',
    ).map((members) => describeCause(verdict, members));
  return {
    causes: [...notVerified('refused'), ...notVerified('inconclusive')],
    signers: group(
      artifacts.filter(({ verdict }) => verdict === 'verified'),
      (artifact) => signerKey(decidingBundle(artifact)?.signer),
    ).map(describeSignerGroup),
  };
}

const NO_REASON = 'The result names no reason.';

function describeCause(verdict: CauseGroup['verdict'], artifacts: ArtifactVerdict[]): CauseGroup {
  const reasons = group(artifacts, reasonKey).map(describeReason);
  const [first, ...others] = reasons;
  const code = artifacts[0]?.problem?.code;
  const sameMessage = others.every(({ message }) => message === first?.message);
  const sameHint = others.every(({ hint }) => hint === first?.hint);
  return {
    verdict,
    ...(code !== undefined && { code }),
    message: first && (sameMessage || code === undefined) ? first.message : meaningOf(code),
    ...(sameHint && first?.hint !== undefined && { hint: first.hint }),
    artifacts,
    reasons,
  };
}

const meaningOf = (code: ErrorCode | undefined): string => (code === undefined ? NO_REASON : ERROR_CODES[code]);

function describeReason(artifacts: ArtifactVerdict[]): CauseReason {
  const read = (part: 'message' | 'hint'): string | undefined => {
    const [first, ...others] = artifacts;
    const text = first?.problem?.[part];
    return others.every(({ problem }) => problem?.[part] === text) ? text : first && withoutName(first, part);
  };
  const [message = NO_REASON, hint] = [read('message'), read('hint')];
  return { message, ...(hint !== undefined && { hint }), artifacts };
}

const reasonKey = (artifact: ArtifactVerdict): string => JSON.stringify([withoutName(artifact, 'message'), withoutName(artifact, 'hint')]);

function withoutName({ artifact, problem }: ArtifactVerdict, part: 'message' | 'hint'): string | undefined {
  const text = problem?.[part];
  return text === undefined ? undefined : replaceName(text, artifact, 'the artifact');
}

/** Shorter names, and names that are words, can mean something else in a message: a branch, an owner. */
const TELLING_NAME = /[^\p{L}]/u;
const SHORTEST_NAME = 4;
const BEFORE = /^[\s"'`(]?$/u;
const AFTER = /^(?:[\s"'`),;]|[.:?!](?:\s|$)|$)/u;

/** A message without the name of its artifact, where it stands alone: not in a path, an address or a longer name. */
export function replaceName(text: string, name: string, replacement: string): string {
  if (name.length < SHORTEST_NAME || !TELLING_NAME.test(name)) return text;
  let replaced = '';
  let end = 0;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const next = at + name.length;
    if (!BEFORE.test(text.slice(Math.max(0, at - 1), at)) || !AFTER.test(text.slice(next, next + 2))) continue;
    replaced += text.slice(end, at) + replacement;
    end = next;
  }
  return replaced + text.slice(end);
}

function describeSignerGroup(artifacts: ArtifactVerdict[]): SignerGroup {
  const signer = artifacts[0] && decidingBundle(artifacts[0])?.signer;
  return { ...(signer && { signer }), artifacts };
}

/** The same identity of the same issuer, or the same key. Other claims of its certificates can differ: every run has its own. */
function signerKey(signer: CheckedBundle['signer']): string {
  if (!signer) return '';
  return JSON.stringify(signer.kind === 'key' ? [signer.fingerprint] : [signer.identity.san, signer.identity.issuer]);
}

/** The members with the same key, the largest group first. Groups of the same size stay in the order of their first member. */
const group = (members: readonly ArtifactVerdict[], keyOf: (member: ArtifactVerdict) => string): ArtifactVerdict[][] =>
  [...Map.groupBy(members, keyOf).values()].sort((a, b) => b.length - a.length);
