import { afterEach, expect, test } from '@jest/globals';
import { createHttp } from '../../src/base/http/http-client.ts';
import { fetchAcceptedIssuers } from '../../src/signing/fulcio/accepted-issuers.ts';
import { obtainCertificate } from '../../src/signing/fulcio/certificate.ts';
import type { Submission } from '../../src/signing/rekor/client.ts';
import { createRekorClient } from '../../src/signing/rekor/create-client.ts';
import { createTileReader } from '../../src/signing/rekor/tiles.ts';
import { createEphemeralSigner } from '../../src/signing/signers/local-signer.ts';
import { obtainTimestamp } from '../../src/signing/tsa/timestamp.ts';
import type { Service } from '../../src/sigstore/signing-config.ts';
import { createClock, createLogger, service, TOKEN } from './services.fixture.ts';

/** A signing config comes from a TUF repository, and so do the addresses in it: each client has to say so with its requests. */

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

const clock = createClock();
const logger = createLogger();
const connect = () => {
  const http = createHttp({ env: {}, clock, logger, signal: new AbortController().signal, requestRate: 0, concurrency: 1 });
  opened.push(http);
  return { http, clock, logger };
};
const SUBMISSION: Submission = {
  content: { kind: 'envelope', envelope: { payloadType: 'text/plain', payload: Buffer.from('hello'), signature: Buffer.from('sig') } },
  verifier: { kind: 'public-key', der: Buffer.from('key') },
  keyDetails: 'PKIX_ECDSA_P256_SHA_256',
};
const applicant = { token: TOKEN, issuer: 'https://ci.example', audiences: ['sigstore'] };

test.each<[string, 1 | 2, (named: Service) => Promise<unknown>]>([
  ['issuers of an authority', 1, (named) => fetchAcceptedIssuers(connect(), named)],
  ['certificates', 1, (named) => obtainCertificate(connect(), named, applicant, createEphemeralSigner())],
  ['timestamps', 1, (named) => obtainTimestamp(connect(), named, Buffer.from('signature'))],
  ['a log of version 1', 1, (named) => createRekorClient(connect(), named, () => undefined).write(SUBMISSION)],
  ['a log of version 2', 2, (named) => createRekorClient(connect(), named, () => undefined).write(SUBMISSION)],
  ['tiles of a log', 2, (named) => createTileReader(connect(), named).readEntry(0n)],
])('%s: nothing is sent to an address of this machine that a TUF repository names', async (_, version, ask) => {
  const named = { ...service('https://169.254.169.254/', version), givenBy: new URL('https://tuf.example') };
  await expect(ask(named)).rejects.toMatchObject({
    code: 'SIGNING_ADDRESS_REFUSED',
    exitCode: 4,
    message: expect.stringContaining('A response of tuf.example names 169.254.169.254'),
    hint: expect.stringContaining('--signing-config'),
  });
});
