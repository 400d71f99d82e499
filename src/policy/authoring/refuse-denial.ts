import { ChopmarkError } from '../../base/errors/errors.ts';
import type { JsonObject } from '../../base/json/json-shape.ts';
import { openvex } from '../../predicates/openvex.ts';
import { testResult } from '../../predicates/test-result.ts';
import { vsa } from '../../predicates/vsa.ts';

/**
 * Refuses a statement that says no about its artifact: no policy can be drafted that accepts the artifact because of it.
 *
 * @throws ChopmarkError `POLICY_VSA`, `POLICY_TESTS`, `POLICY_VULNERABILITIES`, `VERIFICATION_PREDICATE_MALFORMED`
 */
export function refuseDenial(type: string, predicate: JsonObject, location: string): void {
  if (vsa.types.includes(type)) {
    const { result, verifier } = vsa.read(predicate);
    if (result === 'FAILED') throw denial('POLICY_VSA', location, `${verifier} did not accept the artifact`);
  } else if (testResult.types.includes(type)) {
    const { result, failed } = testResult.read(predicate);
    if (result === 'FAILED')
      throw denial('POLICY_TESTS', location, `the tests FAILED${failed.length > 0 ? ` (${failed.slice(0, NAMED).join(', ')})` : ''}`);
  } else if (openvex.types.includes(type)) {
    const affecting = openvex.read(predicate).statements.filter(({ status }) => status === 'affected');
    const names = affecting.slice(0, NAMED).map(({ vulnerability }) => vulnerability);
    if (affecting.length > 0) throw denial('POLICY_VULNERABILITIES', location, `the artifact is affected by ${names.join(', ')}`);
  }
}

/** How many tests or vulnerabilities a message names. */
const NAMED = 3;

const denial = (code: 'POLICY_VSA' | 'POLICY_TESTS' | 'POLICY_VULNERABILITIES', location: string, what: string) =>
  new ChopmarkError({
    code,
    message: `No policy is drafted from ${location}, because its statement says no: ${what}.`,
    hint: 'Draft a policy from a bundle that speaks for its artifact.',
  });
