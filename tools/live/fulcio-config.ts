import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { moduleFilePath } from './cache.ts';
import { ISSUER_KINDS, type IssuerKind } from './claims.ts';

const TYPES: Record<Exclude<IssuerKind, 'jenkins' | 'jenkins-facts'>, string> = {
  github: 'type: ci-provider, ci-provider: github-workflow',
  gitlab: 'type: ci-provider, ci-provider: gitlab-pipeline',
  circleci: 'type: ci-provider, ci-provider: circleci-job',
  buildkite: 'type: ci-provider, ci-provider: buildkite-job',
  spiffe: 'type: spiffe, spiffe-trust-domain: "acme.example"',
  email: 'type: email',
};

/** The files that users of Jenkins start from, by the issuer that is configured with each. */
const JENKINS = { jenkins: 'job-url.yaml', 'jenkins-facts': 'build-facts.yaml' } as const;
const EXAMPLE = 'https://jenkins.example.com';

/** What such a file says, of our issuer in place of the one it shows. */
function readJenkins(kind: keyof typeof JENKINS, base: string, audience: string): { entry: object; metadata: object } {
  const text = readFileSync(join(import.meta.dirname, '../../jenkins/fulcio', JENKINS[kind]), 'utf8');
  const { 'oidc-issuers': issuers, 'ci-issuer-metadata': metadata = {} } = parse(text);
  const entry = { ...issuers[`${EXAMPLE}/oidc`], 'issuer-url': `${base}/${kind}`, 'client-id': audience };
  return { entry: 'subject-domain' in entry ? { ...entry, 'subject-domain': 'http://127.0.0.1' } : entry, metadata };
}

const isJenkins = (kind: IssuerKind): kind is keyof typeof JENKINS => kind in JENKINS;

/**
 * The configuration of the public Fulcio, its issuers replaced by ours: what becomes of each claim is
 * what the public instance makes of it.
 */
export function fulcioConfig(issuerBases: readonly string[], audience: string): string {
  const [preamble = '', rest = ''] = readFileSync(moduleFilePath('fulcio', 'config/identity/config.yaml'), 'utf8').split(
    /^oidc-issuers:\n/m,
  );
  const metadata = rest.slice(rest.search(/^ci-issuer-metadata:/m));
  const issuers = issuerBases.flatMap((base) =>
    ISSUER_KINDS.map((kind) => {
      const issuer = `${base}/${kind}`;
      const entry = isJenkins(kind)
        ? JSON.stringify(readJenkins(kind, base, audience).entry)
        : `{issuer-url: "${issuer}", client-id: "${audience}", ${TYPES[kind]}}`;
      return `  "${issuer}": ${entry}\n`;
    }),
  );
  const own = stringify(readJenkins('jenkins-facts', '', audience).metadata).replace(/^(?=.)/gm, '  ');
  return `${preamble}oidc-issuers:\n${issuers.join('')}${metadata.trimEnd()}\n${own}`;
}
