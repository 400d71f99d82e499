import { readFileSync } from 'node:fs';
import { moduleFilePath } from './cache.ts';
import { ISSUER_KINDS, type IssuerKind } from './claims.ts';

const TYPES: Record<IssuerKind, string> = {
  github: 'type: ci-provider, ci-provider: github-workflow',
  gitlab: 'type: ci-provider, ci-provider: gitlab-pipeline',
  circleci: 'type: ci-provider, ci-provider: circleci-job',
  buildkite: 'type: ci-provider, ci-provider: buildkite-job',
  jenkins: 'type: uri, subject-domain: "http://127.0.0.1"',
  spiffe: 'type: spiffe, spiffe-trust-domain: "acme.example"',
  email: 'type: email',
};

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
    ISSUER_KINDS.map((kind) => `  "${base}/${kind}": {issuer-url: "${base}/${kind}", client-id: "${audience}", ${TYPES[kind]}}\n`),
  );
  return `${preamble}oidc-issuers:\n${issuers.join('')}${metadata}`;
}
