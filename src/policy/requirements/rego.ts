import { MAX_REGO_INPUT } from '../limits.ts';
import type { Asks, LoadedFile } from '../parse/requirement.ts';
import type { AcceptedStatement } from './accepted-statement.ts';
import { compare, type Evaluation, type RequirementContext } from './evaluation.ts';

const DEFAULT_QUERY = 'data.chopmark.allow';

/** A Rego policy has to say `true`, about everything that is believed of the artifact. Whatever else it says refuses. */
export async function evaluateRego(wanted: Asks<'rego'>, context: RequirementContext, file: LoadedFile | undefined): Promise<Evaluation> {
  const query = wanted.query ?? DEFAULT_QUERY;
  const bundles = context.accepted.map(({ position }) => position);
  const refuse = (found: string, message: string, hint: string): Evaluation => ({
    clauses: [compare('rego', { satisfied: false, expected: `${query} is true`, actual: found, code: 'POLICY_REGO', message, hint })],
    bundles,
  });
  const { rego } = context;
  if (!file || !rego) throw new TypeError('a Rego requirement without its file');
  const input = JSON.stringify(describe(context));
  if (input.length > MAX_REGO_INPUT)
    return refuse(
      'too much to ask about',
      `The statements are larger than ${MAX_REGO_INPUT} bytes, more than a Rego policy is given.`,
      'Scope it with by.',
    );
  const verdict = await rego(file, query, input);
  if ('fault' in verdict)
    return refuse(verdict.fault, `${file.path} could not decide: ${verdict.fault}.`, 'A policy that cannot decide refuses.');
  if (verdict.result !== true) {
    const found = (JSON.stringify(verdict.result) ?? 'undefined').slice(0, 200);
    return refuse(
      found,
      `${file.path} did not allow it: ${query} is ${found}.`,
      'The policy is yours: opa eval shows why it does not allow an input.',
    );
  }
  return { clauses: [compare('rego', { satisfied: true, expected: `${query} is true`, actual: 'true', code: 'POLICY_REGO' })], bundles };
}

/** What a policy is asked about (docs/how-to/policy.md, "Rego"). Its names are a contract with whoever writes policies. */
const describe = ({ accepted, names, digests, now }: RequirementContext) => ({
  artifact: { names, digests },
  now: now.toISOString(),
  statements: accepted.map(describeStatement),
});

function describeStatement({ verdict: { signer, entries: logged }, ci, entries, signedAt, predicateType, predicate }: AcceptedStatement) {
  return {
    predicateType,
    predicate: predicateType === undefined ? undefined : predicate(),
    signedAt: signedAt?.toISOString(),
    ci,
    trustedBy: entries.map(({ name }) => name),
    signer:
      signer.kind === 'key'
        ? { key: signer.fingerprint }
        : { identity: signer.identity.san, issuer: signer.identity.issuer, extensions: signer.identity.extensions },
    log: logged.map(({ log, index }) => ({ log, index: index.toString() })),
  };
}
