import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTerraformInput } from '../../../src/adapters/cli/terraform-input.ts';
import { openOctokit } from '../../../src/adapters/open-octokit.ts';
import { readCandidates } from '../../../src/engine/shared/evidence/evidence.ts';
import { openStores } from '../../../src/engine/shared/publish/open-stores.ts';
import { readCopyDestinations } from '../../../src/engine/store/copy-destinations.ts';
import { readJournal } from '../../../src/signing/journal/read-journal.ts';
import { nameBundles } from '../../../src/stores/bundle-names.ts';
import { findGithubBundles } from '../../../src/stores/github/find-github-bundles.ts';
import { createGithubApi } from '../../../src/stores/github/github-api.ts';
import { createGithubRelease } from '../../../src/stores/github/github-release-assets.ts';
import { nameRepository, readGithubRepository } from '../../../src/stores/github/github-repository.ts';
import { decodeSnappy, SnappyError } from '../../../src/stores/github/snappy.ts';
import { findGitlabProject } from '../../../src/stores/gitlab/gitlab-project.ts';
import { createGitlabReleaseFiles } from '../../../src/stores/gitlab/gitlab-release-files.ts';
import { createHttpSlots } from '../../../src/stores/http/http-slots.ts';
import { readUrlTemplate } from '../../../src/stores/http/http-template.ts';
import { fingerprintLines } from '../../../src/stores/local/file.ts';
import { createBundleCollector } from '../../../src/stores/oci/bundle-collector.ts';
import { readLegacyBundles } from '../../../src/stores/oci/legacy-cosign.ts';
import { openReceipts } from '../../../src/stores/receipts.ts';
import type { FuzzTarget } from '../target.ts';
import { runCases } from './cases.ts';
import { answer, clock, logger, parseInput, parseTextMap, parseTexts, respond, signal, textOf, writeInput } from './fakes.ts';
import { BUNDLES } from './sigstore.ts';

const HEX = '0'.repeat(64);
const subject = { name: 'app', digest: { sha256: HEX } };
const exec = async () => ({ exitCode: 1, stdout: '', stderr: '' });
const contextFor = (body: Buffer, env: Readonly<Record<string, string>> = {}) => ({
  env,
  exec,
  logger,
  clock,
  workingFolder: '/nowhere/chopmark-fuzz',
  signal,
  http: answer(body, { 'content-type': 'application/json' }),
  openGithub: openOctokit,
  allowInsecureRegistry: [],
});
const repository = readGithubRepository({ env: { GITHUB_REPOSITORY: 'acme/widget' }, logger });
const githubFor = (body: Buffer) => createGithubApi({ http: answer(body), openGithub: openOctokit, clock, logger }, repository);
const der = Buffer.from('3000', 'hex').toString('base64');
const JOURNAL = [
  { format: 'chopmark.journal/1' },
  { signer: 's', value: { kind: 'certificate', der, keyDetails: 'PKIX_ECDSA_P256_SHA_256', chain: [der] } },
  {
    item: 'i',
    by: 's',
    name: 'app',
    value: { envelope: { payloadType: 'a', payload: 'YQ==', signature: 'YQ==' }, timestamps: [der], logs: ['https://rekor.example'] },
  },
  {
    item: 'j',
    by: 's',
    name: 'app',
    value: { message: { algorithm: 'SHA2_256', digest: 'YQ==', signature: 'YQ==' }, timestamps: [], logs: [] },
  },
  { done: 'i' },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');
const asset = {
  id: 1,
  name: 'app.sigstore.json',
  size: 2,
  digest: `sha256:${HEX}`,
  state: 'uploaded',
  url: 'https://api.github.com/1',
  browser_download_url: 'https://github.com/acme/widget/releases/download/v1/app',
};
const LEGACY = {
  mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
  content: '{"critical":{}}',
  annotations: {
    'dev.cosignproject.cosign/signature': 'YQ==',
    'dev.sigstore.cosign/certificate': '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n',
    'dev.sigstore.cosign/chain': '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n',
    'dev.sigstore.cosign/bundle': JSON.stringify({
      SignedEntryTimestamp: 'YQ==',
      Payload: { body: Buffer.from('{"kind":"a","apiVersion":"1"}').toString('base64'), integratedTime: 1, logIndex: 1, logID: '00' },
    }),
    'dev.sigstore.cosign/rfc3161timestamp': '{"SignedRFC3161Timestamp":"YQ=="}',
  },
};

export const STORE_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'snappy',
    shape: 'bytes',
    seeds: () => [Buffer.from([5, 16, 1, 2, 3, 4, 5]), Buffer.from([12, 12, 97, 98, 99, 100, 33, 4]), Buffer.from([20, 0, 97, 74, 1, 0])],
    read: (input) => decodeSnappy(input, 64 << 20),
    mayThrow: [SnappyError],
  },
  {
    name: 'github-attestations',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        attestations: [
          { bundle: JSON.parse(BUNDLES[0]?.toString() ?? '{}'), bundle_url: 'https://storage.example/1' },
          { bundle: null, bundle_url: 'https://storage.example/2' },
        ],
      }),
    ],
    async read(input) {
      const { found } = await findGithubBundles(githubFor(input), answer(input), subject);
      for (const { bytes, location } of found) readCandidates(bytes, location);
    },
  },
  {
    name: 'github-release',
    shape: 'json',
    seeds: () => [
      JSON.stringify({ id: 1, tag_name: 'v1', upload_url: 'https://uploads.github.com/repos/acme/widget/releases/1/assets{?name,label}' }),
      JSON.stringify([asset]),
    ],
    words: ['{?name,label}', 'uploads.github.com', 'browser_download_url'],
    async read(input) {
      // The release, then its assets: an input that is a list is the answer to the second.
      const isList = Array.isArray(parseInput(input));
      const release = Buffer.from(JSON.stringify({ id: 1, tag_name: 'v1', upload_url: 'https://uploads.github.com/a{?name}' }));
      const http = async ({ url }: { url: URL }) => respond(isList && !url.pathname.includes('/assets') ? release : input);
      const ports = { http, openGithub: openOctokit, clock, logger };
      const found = createGithubRelease(createGithubApi(ports, repository), 'v1');
      await found.listAssets();
      await found.upload('app', Buffer.from('a'), { type: 'a/b', timeout: 1 });
    },
  },
  {
    name: 'github-errors',
    shape: 'json',
    seeds: () => ['{"message":"Not Found","documentation_url":"https://docs.github.com","errors":[{"code":"already_exists"}]}'],
    async read(input) {
      for (const status of [400, 401, 403, 404, 422, 429, 500]) {
        const http = async () => respond(input, { status, headers: { 'retry-after': '1' } });
        await runCases(
          ['x'],
          [
            () =>
              createGithubApi({ http, openGithub: openOctokit, clock, logger }, repository).ask({
                purpose: 'a',
                permission: 'b',
                route: 'GET /repos/{owner}/{repo}',
                parameters: {},
                accept: [200],
              }),
          ],
        );
      }
    },
  },
  {
    name: 'gitlab-release',
    shape: 'json',
    seeds: () => ['[{"id":1,"name":"app","url":"https://gitlab.com/a","file_name":"app","size":2,"file_sha256":"00"}]'],
    async read(input) {
      const context = contextFor(input);
      const places = createHttpSlots(context, { store: 'gitlab', headers: {}, credentials: 'none' });
      const files = createGitlabReleaseFiles({ places, api: 'https://gitlab.com/api/v4/projects/1', tag: 'v1', id: 'a' });
      await files.keep({ name: 'app', path: writeInput('app', Buffer.from('ab')), size: 2, sha256: HEX } as never);
    },
  },
  {
    name: 'http-store',
    shape: 'text',
    seeds: () => [`${JSON.stringify(JSON.parse(BUNDLES[0]?.toString() ?? '{}'))}\n`],
    async read(input) {
      const places = createHttpSlots(contextFor(input), { store: 'https', headers: {}, credentials: 'none' });
      await places.list(new URL('https://store.example/app'));
    },
  },
  {
    name: 'store-names',
    shape: 'json',
    seeds: () => [
      '["github","github:acme/widget","gitlab:https://gitlab.example/a/b","oci:ghcr.io/a/b","https://a.example/{sha256}/{name}?q","./folder","a.jsonl","env:STORE"]',
    ],
    words: [
      '{sha256}',
      '{name}',
      '{predicate}',
      'github-release:',
      'gitlab-release:',
      'https://user:pass@a.example/',
      'oci-layout:',
      'env:',
    ],
    async read(input) {
      const env = {
        GITHUB_REPOSITORY: 'acme/widget',
        CI_API_V4_URL: 'https://gitlab.com/api/v4',
        CI_PROJECT_ID: '1',
        STORE: 'https://a.example/{name}',
      };
      const context = contextFor(Buffer.alloc(0), env);
      const ports = { ...context, cacheFolder: '/nowhere', connect: () => context.http };
      await runCases(parseTexts(input).slice(0, 50), [
        (text) => openStores('store', [text], { allowInsecureRegistry: [] }, { ports, signal }),
        (text) => readUrlTemplate(text, ['a.example'])?.fill({ ...subject, name: text }, text),
        (text) => readCopyDestinations({ store: [text], from: [], target: [] }),
        (text) => readGithubRepository({ env: {}, logger }, text),
        (text) => findGitlabProject(context, text),
        (text) => nameBundles([{ subjects: [text], kind: text }]),
      ]);
    },
    largest: 128 << 10,
  },
  {
    name: 'store-environment',
    shape: 'json',
    seeds: () => [
      JSON.stringify({
        GITHUB_REPOSITORY: 'acme/widget',
        GITHUB_SERVER_URL: 'https://ghe.example',
        GITHUB_API_URL: 'https://ghe.example/api/v3',
        CI_API_V4_URL: 'https://gitlab.example/api/v4',
        CI_PROJECT_ID: '1',
        CI_PROJECT_PATH: 'a/b',
        CI_JOB_TOKEN: 't',
        GITLAB_HOST: 'gitlab.example',
        GITHUB_TOKEN: 'x',
      }),
    ],
    read(input) {
      const env = parseTextMap(input);
      return runCases(
        ['', 'acme/widget', 'https://gitlab.example/a/b'],
        [
          (target) => nameRepository(readGithubRepository({ env, logger }, target || undefined)),
          (target) => findGitlabProject({ env, logger, allowInsecureRegistry: [] }, target),
        ],
      );
    },
  },
  {
    name: 'legacy-signatures',
    shape: 'json',
    seeds: () => [
      JSON.stringify(LEGACY),
      JSON.stringify({
        ...LEGACY,
        mediaType: 'application/vnd.dsse.envelope.v1+json',
        content: '{"payload":"YQ==","payloadType":"a","signatures":[{"sig":"YQ=="}]}',
      }),
    ],
    words: ['-----BEGIN CERTIFICATE-----', '-----END CERTIFICATE-----', 'AAAA\n'],
    async read(input) {
      const { mediaType, content, annotations } = Object(parseInput(input));
      if (typeof mediaType !== 'string' || typeof annotations !== 'object' || annotations === null) return;
      const texts = Object.fromEntries(Object.entries(annotations).filter(([, text]) => typeof text === 'string')) as Record<
        string,
        string
      >;
      const bytes = Buffer.from(textOf(content));
      const layer = { mediaType, digest: `sha256:${HEX}`, size: bytes.length, annotations: texts };
      const manifest = { kind: 'image' as const, mediaType: 'a', annotations: {}, config: layer, layers: [layer] };
      const reading = createBundleCollector('image');
      const source = { name: 'image', manifest: async () => ({ digest: HEX, bytes, mediaType: 'a', manifest }), blob: async () => bytes };
      await readLegacyBundles(source as never, `sha256:${HEX}`, reading);
      for (const found of reading.found) readCandidates(found.bytes, found.location);
    },
  },
  {
    name: 'journal',
    shape: 'text',
    seeds: () => [JOURNAL],
    words: JOURNAL.split('\n').map((line) => `${line}\n`),
    async read(input) {
      const entries = await readJournal(writeInput('journal.jsonl', input), logger);
      await runCases([...entries.keys()], [(id) => loadEntry(entries.get(id)?.load)]);
    },
  },
  {
    name: 'receipts',
    shape: 'text',
    seeds: () => [`{"store":"github","bundle":"${HEX}","url":"https://a.example"}\n{"store":"oci","bundle":"${HEX}"}\n`],
    async read(input) {
      const path = writeInput('receipts.jsonl', input);
      const receipts = await openReceipts(dirname(path), logger);
      receipts.find('github', HEX);
      await receipts.close();
      rmSync(join(dirname(path), 'receipts.jsonl'), { force: true });
    },
  },
  { name: 'stored-lines', shape: 'text', seeds: () => ['{"a":1}\n{"b":2}\n'], read: (input) => fingerprintLines(input), largest: 4 << 20 },
  {
    name: 'candidates',
    shape: 'text',
    seeds: () => [BUNDLES.map((bytes) => JSON.stringify(JSON.parse(bytes.toString()))).join('\n')],
    read: (input) => readCandidates(input, 'bundles.jsonl'),
  },
  {
    name: 'terraform-query',
    shape: 'json',
    seeds: () => ['{"path":"a","repository":"acme/widget","bundle":"b"}'],
    read: (input) =>
      readTerraformInput(
        (async function* () {
          yield input;
        })() as never,
        {},
      ),
  },
];

/** Loading an item says that it cannot be read with an error of JSON, which the caller turns into a warning. */
async function loadEntry(load: (() => Promise<unknown>) | undefined): Promise<void> {
  const { JsonError } = await import('../../../src/base/json/json.ts');
  try {
    await load?.();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
  }
}
