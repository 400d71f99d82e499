import { buildPolicy, type PolicyPart } from '../../src/policy/parse/build-policy.ts';
import { parseSchema } from '../../src/policy/parse/parse-schema.ts';
import { POLICY_SCHEMA } from '../../src/policy/parse/policy-schema.ts';
import { readYaml, showPlace } from '../../src/policy/parse/read-yaml.ts';

/** A policy from text, and what is wrong with it, each with its place. */
export async function readPolicy(text: string): Promise<PolicyPart & { told: string[] }> {
  const part = await buildPolicy(parseSchema(POLICY_SCHEMA, readYaml(text, 'policy.yml')), '/policies');
  return {
    ...part,
    told: part.findings.map(({ place, message, hint }) => `${showPlace(place)}: ${message}${hint === undefined ? '' : ` ${hint}`}`),
  };
}
