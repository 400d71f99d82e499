import { createHash } from 'node:crypto';
import { openOctokit } from '../../../src/adapters/open-octokit.ts';
import { ChopmarkError } from '../../../src/base/errors/errors.ts';
import type { Env, Http, HttpRequest } from '../../../src/base/ports.ts';
import type { StoredBundle } from '../../../src/stores/store.ts';
import { createGithubService, type ServiceOptions } from '../../../tools/live/github/service.ts';
import { readBody } from '../../support/read-body.ts';

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const DIGEST = 'a'.repeat(64);

/** One literal: the least that the block format asks for. */
const compress = (bytes: Buffer): Buffer => {
  const lengths: number[] = [];
  for (let left = bytes.length; ; left = Math.floor(left / 128)) {
    lengths.push((left % 128) + (left > 127 ? 128 : 0));
    if (left < 128) break;
  }
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length - 1);
  return Buffer.concat([Buffer.from(lengths), Buffer.from([0xfc]), size, bytes]);
};

/** GitHub as a service in memory, the ports to reach it, and what was said on the way. */
export function githubWorld({ env = {}, ...options }: Partial<ServiceOptions> & { env?: Env } = {}) {
  const service = createGithubService({
    origin: 'https://api.github.com',
    repository: 'acme/widget',
    tokens: { [TOKEN]: { attestations: 'write', contents: 'write', 'artifact-metadata': 'write' } },
    compress,
    digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    ...options,
  });
  const asked: HttpRequest[] = [];
  const secrets: string[] = [];
  const warnings: string[] = [];
  const pauses: number[] = [];
  const http: Http = async (request) => {
    asked.push(request);
    const { url, method = 'GET', headers = {} } = request;
    const answer = service.answer({ method, url, headers, body: readBody(request.body) });
    if (answer === 'cut') throw new ChopmarkError({ code: 'STORE_UNREACHABLE', message: 'the connection was interrupted' });
    return { status: answer.status, headers: new Headers(answer.headers), body: answer.body };
  };
  const ports = {
    env: { GITHUB_REPOSITORY: 'acme/widget', GITHUB_TOKEN: TOKEN, ...env },
    http,
    openGithub: openOctokit,
    clock: { now: () => new Date('2026-11-25T00:00:00Z'), sleep: async (milliseconds: number) => void pauses.push(milliseconds) },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      progress: () => undefined,
      warn: (message: string) => void warnings.push(message),
      secret: (value: string) => void secrets.push(value),
    },
    workingFolder: '/work',
  };
  return { service, ports, asked, secrets, warnings, pauses };
}

/** A bundle as the engine hands it to a store; told apart by `mark`. */
export function attestation(mark = 'one', { digests = [DIGEST] }: { digests?: string[] } = {}): StoredBundle {
  const subjects = digests.map((sha256, index) => ({ name: `app-${index}`, digest: { sha256 } }));
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: subjects,
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {},
  };
  const text = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'AA==' } },
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: Buffer.from(mark).toString('base64') }],
    },
  });
  return { name: 'app.sigstore.json', text, kind: 'provenance', predicateType: statement.predicateType, subjects };
}
