import { expect } from '@jest/globals';
import { checkCertificateClaims } from '../../../src/identity/check-certificate-claims.ts';
import { readClaims } from '../../../src/identity/claims/claims.ts';
import { CI_PROVIDERS } from '../../../src/identity/providers.ts';
import { recordBuild } from '../../../src/identity/record-build.ts';
import { platformOf } from '../../../src/identity/select.ts';
import type { CiId } from '../../../src/results/build-facts.ts';
import { readCertificate } from '../../../src/x509/certificate.ts';
import { ISSUER_KINDS } from '../../../tools/live/claims.ts';
import { leafOf, requestCertificate } from '../support/certificate-request.ts';
import { liveTest } from '../support/live-test.ts';
import { token } from '../support/token.ts';

/** The CI that a token of each issuer is from. */
const PLATFORMS: Record<(typeof ISSUER_KINDS)[number], CiId | undefined> = {
  github: 'github',
  gitlab: 'gitlab',
  circleci: 'circleci',
  buildkite: 'buildkite',
  jenkins: 'jenkins',
  'jenkins-facts': 'jenkins',
  spiffe: undefined,
  email: undefined,
};
const CIS = ISSUER_KINDS.filter((kind): kind is CiId => kind in CI_PROVIDERS);

async function issue(kind: (typeof ISSUER_KINDS)[number], changed: Record<string, unknown> = {}) {
  const jwt = await token(kind, { claims: changed });
  const { identity } = readCertificate(leafOf(await requestCertificate(jwt)).raw);
  return { claims: readClaims(jwt), identity };
}

liveTest.each(ISSUER_KINDS)('what the real authority writes for a %s token agrees with the token', async (kind) => {
  const { claims, identity } = await issue(kind);
  checkCertificateClaims(identity, claims, platformOf(claims));
  expect(platformOf(claims)).toBe(PLATFORMS[kind]);
});

liveTest.each(CIS)('every extension that we expect of a %s token is one that the real authority writes', async (kind) => {
  const { claims, identity } = await issue(kind);
  const { san, extensions } = CI_PROVIDERS[kind].certificate(claims);
  expect(san).toContain(identity.san);
  for (const [name, texts] of Object.entries(extensions))
    expect([name, texts]).toEqual([name, expect.arrayContaining([identity.extensions[name]])]);
});

const OTHER: [CiId, Record<string, unknown>][] = [
  ['github', { repository: 'evil/widget' }],
  ['github', { job_workflow_ref: 'evil/widget/.github/workflows/release.yml@refs/heads/main' }],
  ['gitlab', { project_path: 'evil/widget' }],
  ['circleci', { 'oidc.circleci.com/project-id': 'p2' }],
  ['buildkite', { pipeline_slug: 'evil' }],
  ['jenkins', { sub: 'http://127.0.0.1/job/evil/' }],
];

liveTest.each(OTHER)('a %s certificate of another job (%j) does not agree', async (kind, changed) => {
  const { claims } = await issue(kind);
  const { identity } = await issue(kind, changed);
  expect(() => checkCertificateClaims(identity, claims, kind)).toThrow(expect.objectContaining({ code: 'IDENTITY_CERTIFICATE_MISMATCH' }));
});

liveTest.each<[CiId, commit: string | undefined, ref: string | undefined]>([
  ['github', 'a'.repeat(40), 'refs/heads/main'],
  ['gitlab', 'b'.repeat(40), 'refs/heads/main'],
  ['circleci', undefined, 'refs/heads/main'],
  ['buildkite', 'c'.repeat(40), undefined],
  ['jenkins', undefined, undefined],
])('what a %s build proves of commit and ref is what its certificate carries, and nothing else', async (kind, commit, ref) => {
  const { claims, identity } = await issue(kind);
  const proven = recordBuild({ env: {}, token: { claims, platform: kind } })?.proven;
  expect(proven?.commit).toBe(commit);
  expect(proven?.ref).toBe(ref);
  expect(identity.extensions['source-repository-digest']).toBe(commit);
  expect(identity.extensions['source-repository-ref']).toBe(ref);
});
