import { createHash, createPublicKey, randomBytes, sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { explainFileError } from '../base/errors/file-error.ts';
import { createFolder } from '../base/fs/make-folder.ts';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import type { Clock } from '../base/ports.ts';
import { bindClock } from '../base/run-clock.ts';
import { createCertificateAuthority } from './certificate-authority.ts';
import { CHILD_TOKEN_LIFETIME, sandboxVariables, tokenUrlOf } from './environment.ts';
import { createIdentityProvider, type SandboxTokenRequest } from './identity-provider.ts';
import { openLog } from './log.ts';
import { encodeLogBody } from './log-request.ts';
import { createLogService } from './log-service.ts';
import { createMemoryStore, folderProblem, openFileStore } from './log-store.ts';
import { openServer, type Server } from './server.ts';
import { AUTHORITY_NAME, bearerPath, createState, openState, type SandboxState, saveState } from './state.ts';
import { createTimestampAuthority } from './timestamp-authority.ts';
import { createTrustMaterial, type TrustMaterial } from './trust-material.ts';

export interface SandboxOptions {
  clock: Clock;
  /** Absolute. Keeps the keys and the log for the next start. Default: everything is deleted with the sandbox. */
  folder?: string;
  /** Default: the last port of a kept sandbox if it is free, else any free port. */
  port?: number;
  /** The expected audience of tokens. Default: `sigstore`. */
  audience?: string;
  /** Milliseconds between two checkpoints while entries wait. Default 50. */
  checkpointInterval?: number;
}

export interface Sandbox extends TrustMaterial {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** Absolute paths of the trust material, which goes when the sandbox closes, unless its folder is kept; and of the bearer secret. */
  files: { trustConfig: string; trustedRoot: string; signingConfig: string; bearer: string };
  /** Answers with `{"value": TOKEN}` to a GET with the bearer secret; `&audience=` may be appended. */
  tokenUrl: string;
  /** Bearer secret, random for each start: whoever holds it can mint any sandbox identity. */
  bearer: string;
  issueToken(request?: SandboxTokenRequest): string;
  /** Variables for a command inside the sandbox. `child-environment.ts` replaces the real ones with them. */
  environment(): Record<string, string>;
  close(): Promise<void>;
}

/**
 * An embedded Sigstore on loopback: OIDC issuers under `/oidc/`, certificate authority under `/fulcio/`, Rekor v2 under `/log/`,
 * timestamp authority under `/tsa/`. Its trusted root is temporary: no verifier accepts it unless its path is given.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`, `INPUT_SANDBOX_PORT`, `STORE_FILE_WRITE`
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, folder, audience = 'sigstore', checkpointInterval: interval = 50 } = options;
  const state = folder === undefined ? createState(clock.now()) : await openState(folder, clock.now());
  const undo: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const store = folder === undefined ? createMemoryStore() : await openFileStore(await makeLogFolder(folder));
    undo.push(() => store.close());
    const first = firstEntry(state);
    const log = await openLog({
      key: state.keys.log,
      origin: state.name,
      first,
      store,
      folder: folder ?? '',
      clock: bindClock(clock, new AbortController().signal),
      interval,
    });
    undo.push(() => log.close());
    const server = await openAt(options.port, state.port);
    undo.push(() => server.close());
    const { url } = server;
    if (folder !== undefined) await saveState(folder, { ...state, port: Number(new URL(url).port) });

    const bearer = randomBytes(32).toString('base64url');
    const identities = createIdentityProvider({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience, bearer, clock });
    const authority = createCertificateAuthority({ material: authorityMaterial(state), identities, audience, clock });
    server.serve({
      oidc: identities.service,
      fulcio: authority,
      // sigstore-python drops the path of a certificate authority's URL, so the authority is also served without its path.
      api: (request) => authority({ ...request, path: `api/${request.path}` }),
      log: createLogService(log),
      tsa: createTimestampAuthority({ material: timestampMaterial(state), clock }),
    });

    const trust = createTrustMaterial(state, url);
    const trustFolder = folder ?? (await mkdtemp(join(tmpdir(), 'chopmark-sandbox-')));
    if (folder === undefined) undo.push(() => rm(trustFolder, { recursive: true, force: true }));
    const files = { ...(await writeTrust(trustFolder, trust)), bearer: bearerPath(trustFolder) };
    await writeFileInPlace(files.bearer, bearer, { mode: 0o600 });
    undo.push(() => rm(files.bearer, { force: true }));
    return {
      url,
      ...trust,
      files,
      tokenUrl: tokenUrlOf(url),
      bearer,
      issueToken: identities.issue,
      environment: () =>
        sandboxVariables({
          url,
          trustConfigPath: files.trustConfig,
          bearer,
          token: identities.issue({ kind: 'github', lifetime: CHILD_TOKEN_LIFETIME }),
        }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeLogFolder(folder: string): Promise<string> {
  const path = join(folder, 'log');
  try {
    await createFolder(path, 0o700);
    return path;
  } catch (error) {
    throw folderProblem(folder, explainFileError(error), error);
  }
}

async function openAt(asked: number | undefined, kept: number): Promise<Server> {
  try {
    return await openServer(asked ?? kept);
  } catch (error) {
    const free = asked === undefined && kept !== 0 && error instanceof ChopmarkError && error.code === 'INPUT_SANDBOX_PORT';
    if (free) return openServer(0);
    throw error;
  }
}

async function writeTrust(
  folder: string,
  { trustConfig, trustedRoot, signingConfig }: TrustMaterial,
): Promise<Omit<Sandbox['files'], 'bearer'>> {
  const write = async (name: string, text: string) => {
    const path = join(folder, name);
    await writeFileInPlace(path, text);
    return path;
  };
  return {
    trustConfig: await write('trust-config.json', trustConfig),
    trustedRoot: await write('trusted-root.json', trustedRoot),
    signingConfig: await write('signing-config.json', signingConfig),
  };
}

/** A first entry that describes the log. Signed by its certificate authority, so that it is a normal entry. */
function firstEntry({ name, keys, certificates }: SandboxState): Buffer {
  const text = Buffer.from(`${name} is a sandbox: its keys are temporary, and nothing in its log can be trusted.\n`);
  return encodeLogBody('PKIX_ECDSA_P256_SHA_256', {
    digest: createHash('sha256').update(text).digest(),
    signature: sign('sha256', text, keys.authority),
    holder: { x509Certificate: { rawBytes: certificates.authority.toString('base64') } },
  });
}

const authorityMaterial = ({ keys, certificates }: SandboxState) => ({
  privateKey: keys.authority,
  certificate: certificates.authority,
  name: AUTHORITY_NAME,
  ctLog: { privateKey: keys.ctLog, publicKey: createPublicKey(keys.ctLog) },
});

const timestampMaterial = ({ keys, certificates }: SandboxState) => ({
  privateKey: keys.timestamp,
  chain: [certificates.timestamp, certificates.timestampRoot] as const,
});
