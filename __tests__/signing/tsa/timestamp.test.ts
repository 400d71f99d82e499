import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { HttpRequest, HttpResponse } from '../../../src/base/ports.ts';
import { obtainTimestamp } from '../../../src/signing/tsa/timestamp.ts';
import { answer, createClock, createLogger, TSA, timestampFor } from '../services.fixture.ts';

const signature = Buffer.from('a signature');
const imprint = createHash('sha256').update(signature).digest();
const now = createClock().now();

const ask = (respond: (request: HttpRequest) => HttpResponse) => {
  const asked: HttpRequest[] = [];
  const http = async (request: HttpRequest) => {
    asked.push(request);
    return respond(request);
  };
  return { asked, result: obtainTimestamp({ http, logger: createLogger() }, TSA, signature) };
};
const body = (request: HttpRequest) => Buffer.from(request.body as Uint8Array);

test('asks with digest, nonce and the wish for certificates, and returns the answer as it is', async () => {
  let given: Buffer | undefined;
  const { asked, result } = ask((request) => {
    given = timestampFor(body(request), now);
    return answer(201, given);
  });
  expect(await result).toEqual(given);
  expect(asked[0]?.url).toEqual(TSA.url);
  expect(asked[0]?.headers).toMatchObject({ 'content-type': 'application/timestamp-query' });
  expect(body(asked[0] as HttpRequest).includes(imprint)).toBe(true);
});

test('no two requests share a nonce', async () => {
  const requests = [1, 2].map(() => ask((request) => answer(201, timestampFor(body(request), now))).asked[0]);
  expect(body(requests[0] as HttpRequest).equals(body(requests[1] as HttpRequest))).toBe(false);
});

test.each<[string, string, (request: Buffer) => HttpResponse]>([
  ['another imprint', 'SIGNING_TIMESTAMP_MISMATCH', (request) => answer(201, timestampFor(request, now, { imprint: Buffer.alloc(32) }))],
  ['another nonce', 'SIGNING_TIMESTAMP_MISMATCH', (request) => answer(201, timestampFor(request, now, { nonce: Buffer.from([1]) }))],
  ['a refusal in DER', 'SIGNING_TIMESTAMP_REFUSED', (request) => answer(200, timestampFor(request, now, { status: 2 }))],
  ['a web page', 'SIGNING_TIMESTAMP_INVALID_RESPONSE', () => answer(200, '<html>')],
  ['nothing', 'SIGNING_TIMESTAMP_INVALID_RESPONSE', () => answer(200)],
  ['half an answer', 'SIGNING_TIMESTAMP_INVALID_RESPONSE', (request) => answer(200, timestampFor(request, now).subarray(0, 60))],
  [
    'bytes too many',
    'SIGNING_TIMESTAMP_INVALID_RESPONSE',
    (request) => answer(200, Buffer.concat([timestampFor(request, now), Buffer.from([0])])),
  ],
  ['400', 'SIGNING_TIMESTAMP_REFUSED', () => answer(400)],
  ['409', 'SIGNING_TIMESTAMP_REFUSED', () => answer(409)],
  ['429', 'SIGNING_TIMESTAMP_REFUSED', () => answer(429)],
  ['500', 'SIGNING_TIMESTAMP_REFUSED', () => answer(500)],
])('an answer of %s is %s', async (_, code, respond) => {
  const { result } = ask((request) => respond(body(request)));
  await expect(result).rejects.toMatchObject({ code, exitCode: 4, message: expect.stringContaining('tsa.example') });
});
