import { randomBytes } from 'node:crypto';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError } from '../base/errors/file-error.ts';
import { isPrivate } from '../base/fs/make-folder.ts';
import { parseJson } from '../base/json/json.ts';
import { readObject, readString } from '../base/json/json-shape.ts';
import { MAX_TOKEN_ANSWER } from '../base/limits.ts';
import type { Clock, Http } from '../base/ports.ts';
import { quoteForShell } from '../base/process/quote-for-shell.ts';
import { CHILD_TOKEN_LIFETIME, type SandboxAccess, tokenUrlOf } from './environment.ts';
import { createIdentityProvider } from './identity-provider.ts';
import { SANDBOX_ANSWER_TIMEOUT } from './limits.ts';
import { folderProblem } from './log-store.ts';
import { bearerPath, readState, type SandboxState, statePath } from './state.ts';

interface AttachPorts {
  http: Http;
  clock: Clock;
  /** Number of this process's user; undefined on Windows. */
  user: number | undefined;
}

/**
 * Finds the sandbox that runs on a state folder, for another process of the same user. What it returns comes from the folder: the
 * server on the port of the last start only has to prove that it holds the key of the folder's issuer. So a stranger on that port
 * can neither pass for the sandbox nor put anything into an environment.
 *
 * @param named Absolute; a symbolic link is followed once, here.
 * @throws ChopmarkError `INPUT_SANDBOX_NOT_RUNNING`, `INPUT_SANDBOX_FOLDER`
 */
export async function attachToSandbox(named: string, { http, clock, user }: AttachPorts): Promise<SandboxAccess> {
  const folder = await findFolder(named);
  if (user !== undefined) await requirePrivate(folder, user);
  const state = await readState(folder);
  if (state === undefined) throw notRunning(folder, 'it holds no state of a sandbox');
  const bearer = await readBearer(folder);
  if (bearer === undefined) throw notRunning(folder, 'the last one has ended');
  const url = `http://127.0.0.1:${state.port}`;
  await requireAnswer(folder, { state, url, bearer, http, clock });
  const identities = createIdentityProvider({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience: 'sigstore', bearer, clock });
  const token = identities.issue({ kind: 'github', lifetime: CHILD_TOKEN_LIFETIME });
  return { url, trustConfigPath: join(folder, 'trust-config.json'), bearer, token };
}

async function findFolder(named: string): Promise<string> {
  try {
    return await realpath(named);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw notRunning(named, 'there is no such folder');
    throw folderProblem(named, explainFileError(error), error);
  }
}

/** Bits of a mode by which group and others may do anything at all. */
const OTHERS = 0o077;

/** The folder is this user's own and no one else can write to it; its keys are this user's own and no one else can read them. */
async function requirePrivate(folder: string, user: number): Promise<void> {
  try {
    if (!isPrivate(folder, user)) throw notPrivate(folder, 'it is not a folder of this user that no one else can write to', 'go-w');
    for (const path of [statePath(folder), bearerPath(folder)]) {
      const found = await lstat(path).catch(absent);
      if (found && !(found.isFile() && found.uid === user && (found.mode & OTHERS) === 0))
        throw notPrivate(path, 'it is not a file of this user that no one else can read', 'go=');
    }
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw folderProblem(folder, explainFileError(error), error);
  }
}

/** As `randomBytes` of 32 bytes is written. */
const BEARER = /^[\w-]{43}$/;

async function readBearer(folder: string): Promise<string | undefined> {
  const text = await readFile(bearerPath(folder), 'utf8').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw folderProblem(folder, explainFileError(error), error);
  });
  return text !== undefined && BEARER.test(text) ? text : undefined;
}

interface Question {
  state: SandboxState;
  url: string;
  bearer: string;
  http: Http;
  clock: Clock;
}

/** A token for an audience that was never asked for before can only come from the holder of the issuer's key, who has it now. */
async function requireAnswer(folder: string, { state, url, bearer, http, clock }: Question): Promise<void> {
  const { host } = new URL(url);
  const audience = randomBytes(16).toString('base64url');
  const answer = await http({
    url: new URL(`${tokenUrlOf(url)}&audience=${audience}`),
    headers: { authorization: `Bearer ${bearer}` },
    maxBytes: MAX_TOKEN_ANSWER,
    stage: 'IDENTITY',
    service: 'sandbox',
    timeout: SANDBOX_ANSWER_TIMEOUT,
    retry: 'none',
  }).catch((error: unknown) => {
    if (!(error instanceof ChopmarkError) || error.stage !== 'IDENTITY') throw error;
    throw notRunning(folder, `nothing answers at ${host}, where the last one was`, error);
  });
  const expected = createIdentityProvider({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience, bearer, clock });
  try {
    expected.verify(readString(readObject(parseJson(answer.body, { what: 'the answer' }), 'the answer').value, 'value'));
  } catch (cause) {
    throw notRunning(folder, `what answers at ${host} is not the sandbox of this folder`, cause);
  }
}

const absent = (error: unknown): undefined => {
  if (codeOf(error) !== 'ENOENT') throw error;
};

const notRunning = (folder: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_SANDBOX_NOT_RUNNING',
    message: `No sandbox runs on the state folder ${folder}: ${reason}.`,
    hint: `Start one in another shell and leave it running: chopmark sandbox --state-dir ${quoteForShell(folder)}`,
    cause,
  });

const notPrivate = (path: string, reason: string, mode: string) =>
  new ChopmarkError({
    code: 'INPUT_SANDBOX_FOLDER',
    message: `${path} is not used: ${reason}.`,
    hint: `Only the user who started the sandbox can use it from another shell. If that is you: chmod ${mode} ${quoteForShell(path)}`,
  });
