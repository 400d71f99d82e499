import { expect } from '@jest/globals';
import { requestCertificate } from './support/certificate-request.ts';
import { liveTest } from './support/live-test.ts';
import { stack } from './support/stack.ts';
import { issuerOf, token } from './support/token.ts';

const get = async (url: string) => {
  const answer = await fetch(url);
  return { status: answer.status, text: await answer.text() };
};

liveTest('the certificate authority names its issuers in the answer that a client checks before it sends a token', async () => {
  const { text } = await get(`${stack().ready.urls.fulcio}/api/v2/configuration`);
  const issuers = (JSON.parse(text) as { issuers: { issuerUrl: string; audience: string }[] }).issuers;
  expect(issuers.map(({ issuerUrl }) => issuerUrl).sort()).toEqual(
    (['buildkite', 'circleci', 'email', 'github', 'gitlab', 'jenkins', 'jenkins-facts', 'spiffe'] as const).map((kind) => issuerOf(kind)),
  );
  expect(new Set(issuers.map(({ audience }) => audience))).toEqual(new Set(['sigstore']));
});

liveTest('the CT log has a signed tree head', async () => {
  expect(JSON.parse((await get(`${stack().ready.urls.ctLog}/ct/v1/get-sth`)).text)).toHaveProperty('tree_head_signature');
});

liveTest('Rekor v1 has a checkpoint of the origin that the trusted root names', async () => {
  const info = JSON.parse((await get(`${stack().ready.urls.rekorV1}/api/v1/log`)).text) as { signedTreeHead: string };
  expect(info.signedTreeHead).toMatch(/^rekor1\.local - \d+\n/);
});

liveTest('Rekor v2 has its checkpoint at the read path, and no file beside the tiles', async () => {
  const { rekor } = stack().ready.urls;
  expect((await get(`${rekor}/api/v2/checkpoint`)).text).toMatch(/^rekor\.local\n\d+\n/);
  for (const path of ['tile/../../rekor.key.pem', '..%2frekor.key.pem', '.state/treeState', 'tile/0/999']) {
    expect((await get(`${rekor}/api/v2/${path}`)).status).toBe(404);
  }
});

liveTest('the timestamp authority shows its chain', async () => {
  expect((await get(`${stack().ready.urls.timestampAuthority}/certchain`)).text.match(/BEGIN CERTIFICATE/g)?.length).toBeGreaterThan(1);
});

liveTest.each([
  ['expired', { expiresIn: -10 }],
  ['for another audience', { audience: 'somebody-else' }],
  ['signed with a key that the issuer does not publish', { unknownKey: true }],
  ['without the claims of a job', { claims: { job_workflow_ref: null } }],
])('a token that is %s gets no certificate', async (_, wanted) => {
  const { status } = await requestCertificate(await token('github', wanted));
  expect(status).toBeGreaterThanOrEqual(400);
  expect((await requestCertificate(await token('github'))).status).toBe(200);
});
