import { generateKeyPairSync } from 'node:crypto';
import { readRetryAfter } from '../../../src/base/http/http-retry.ts';
import { fetchAcceptedIssuers, matchesIssuer } from '../../../src/signing/fulcio/accepted-issuers.ts';
import { obtainCertificate } from '../../../src/signing/fulcio/certificate.ts';
import type { Submission } from '../../../src/signing/rekor/client.ts';
import { createRekorV1 } from '../../../src/signing/rekor/client-v1.ts';
import { createRekorV2 } from '../../../src/signing/rekor/client-v2.ts';
import { createTileReader } from '../../../src/signing/rekor/tiles.ts';
import { showResponse } from '../../../src/signing/service-response.ts';
import { createLocalSigner } from '../../../src/signing/signers/local-signer.ts';
import { obtainTimestamp } from '../../../src/signing/tsa/timestamp.ts';
import { parseBundle } from '../../../src/sigstore/parse-bundle.ts';
import { github } from '../../../src/trust/snapshots/github.ts';
import { encodeCanonically, followRoots, readTufDocument, type TufRole, verifyRole } from '../../../src/trust/tuf-metadata.ts';
import type { FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { answer, clock, logger, NOW, parseInput, parseTexts, respond } from './fakes.ts';
import { BUNDLES } from './sigstore.ts';

const url = new URL('https://service.example');
const ports = (body: Buffer, headers?: Readonly<Record<string, string>>) => ({ http: answer(body, headers), clock, logger });
const service = { url, majorApiVersion: 1, operator: 'acme', validity: { start: new Date(0) } };
const signature = Buffer.from('a signature');
const submission: Submission = {
  content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.alloc(32), signature },
  verifier: { kind: 'public-key', der: Buffer.alloc(4) },
  keyDetails: 'PKIX_ECDSA_P256_SHA_256',
};
const bundles = BUNDLES.map((bytes) => parseBundle(bytes));
const v1 = bundles
  .flatMap(({ entries }) => entries)
  .filter(({ integratedTime, inclusionProof }) => integratedTime && inclusionProof?.checkpoint);
const hex = (bytes: Buffer) => bytes.toString('hex');
const REKOR_V1 = v1.map((entry) =>
  JSON.stringify({
    [hex(entry.logId)]: {
      body: entry.canonicalizedBody.toString('base64'),
      integratedTime: Number(entry.integratedTime),
      logID: hex(entry.logId),
      logIndex: Number(entry.logIndex),
      verification: {
        signedEntryTimestamp: entry.inclusionPromise?.toString('base64'),
        inclusionProof: {
          checkpoint: entry.inclusionProof?.checkpoint,
          hashes: entry.inclusionProof?.hashes.map(hex),
          logIndex: Number(entry.inclusionProof?.logIndex),
          rootHash: hex(entry.inclusionProof?.rootHash ?? Buffer.alloc(0)),
          treeSize: Number(entry.inclusionProof?.treeSize),
        },
      },
    },
  }),
);
const REKOR_V2 = BUNDLES.flatMap((bytes) => {
  const { verificationMaterial } = JSON.parse(bytes.toString());
  return (verificationMaterial?.tlogEntries ?? []).map((entry: unknown) => JSON.stringify(entry));
});
const CONFIGURATION = {
  issuers: [
    { issuerUrl: 'https://token.actions.githubusercontent.com', audience: 'sigstore' },
    { wildcardIssuerUrl: 'https://oidc.eks.*.amazonaws.com/id/*', audience: 'sigstore' },
  ],
};
const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const ROLES: readonly TufRole[] = ['root', 'timestamp', 'snapshot', 'targets'];
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

export const SERVICE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'rekor-v1-answer',
    shape: 'json',
    seeds: () => REKOR_V1,
    async read(input) {
      const client = createRekorV1(ports(input), service);
      await client.write(submission);
    },
  },
  {
    name: 'rekor-v2-answer',
    shape: 'json',
    seeds: () => REKOR_V2,
    read: (input) => createRekorV2(ports(input), service, () => undefined).write(submission),
  },
  {
    name: 'log-tiles',
    shape: 'text',
    seeds: () => bundles.flatMap(({ entries }) => entries.flatMap(({ inclusionProof }) => inclusionProof?.checkpoint ?? [])),
    read: (input) =>
      createTileReader(
        { http: answer(input), clock: { now: () => NOW, sleep: () => Promise.reject(new DOMException('over', 'TimeoutError')) } },
        { url },
      ).readEntry(0n),
    mayThrow: [DOMException],
  },
  {
    name: 'fulcio-issuers',
    shape: 'json',
    seeds: () => [JSON.stringify(CONFIGURATION)],
    words: ['*', '**', 'https://*.*.*'],
    async read(input) {
      const issuers = await fetchAcceptedIssuers(ports(input), { url });
      for (const { issuer } of issuers)
        matchesIssuer(issuer, 'https://oidc.eks.eu-west-1.amazonaws.com/id/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!');
    },
  },
  {
    name: 'fulcio-answer',
    shape: 'json',
    seeds: () => [
      JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates: [PEM, PEM] } } }),
      JSON.stringify({ signedCertificateDetachedSct: { chain: { certificates: [PEM] } } }),
    ],
    async read(input) {
      const http = async ({ method }: { method?: string }) =>
        respond(method === 'POST' ? input : Buffer.from(JSON.stringify(CONFIGURATION)), { headers: { date: NOW.toUTCString() } });
      const applicant = { token: 'a.b.c', issuer: 'https://token.actions.githubusercontent.com', audiences: ['sigstore'] };
      await obtainCertificate({ http, clock, logger }, { url }, applicant, createLocalSigner(privateKey));
    },
  },
  {
    name: 'timestamp-answer',
    shape: 'bytes',
    seeds: () => bundles.flatMap(({ timestamps }) => timestamps),
    read: (input) => obtainTimestamp(ports(input, { 'content-type': 'application/timestamp-reply' }), { url }, signature),
    largest: 64 << 10,
  },
  {
    name: 'tuf-metadata',
    shape: 'json',
    seeds: () => [
      github.root,
      JSON.stringify({
        signed: {
          _type: 'timestamp',
          spec_version: '1.0',
          version: 1,
          expires: '2027-01-01T00:00:00Z',
          meta: { 'snapshot.json': { version: 1 } },
        },
        signatures: [{ keyid: 'a', sig: '00' }],
      }),
    ],
    words: ['root', 'timestamp', 'snapshot', 'targets', 'ecdsa', 'ed25519', 'rsassa-pss-sha256'],
    async read(input) {
      await runCases(ROLES, [
        (role) => {
          const document = readTufDocument(input, role as TufRole);
          encodeCanonically(document.signed);
          for (const other of ROLES) verifyRole(document, other, document);
        },
        () => followRoots(github.root, [input]),
        () => followRoots(input, [github.root]),
      ]);
    },
  },
  {
    name: 'service-errors',
    shape: 'json',
    seeds: () => ['["Wed, 21 Oct 2026 07:28:00 GMT","120","<html>error</html>"]'],
    read(input) {
      for (const text of parseTexts(input)) {
        readRetryAfter(text, NOW);
        showResponse(logger, { name: 'log', url }, respond(Buffer.from(text), { status: 500 }), 'secret-secret-secret');
      }
      return parseInput(input);
    },
  },
];
