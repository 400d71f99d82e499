import { randomBytes } from 'node:crypto';
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { codeOf, explainFileError } from '../base/errors/file-error.ts';
import { isPrivate } from '../base/fs/make-folder.ts';
import { findReplaceableFolder } from '../base/fs/replaceable-folder.ts';
import { parseJson } from '../base/json/json.ts';
import { readObject, readString } from '../base/json/json-shape.ts';
import { MAX_TOKEN_ANSWER } from '../base/limits.ts';
import type { Clock, Http } from '../base/ports.ts';
import { quoteForShell, quoteForTerminal } from '../base/process/quote-for-shell.ts';
import { CHILD_TOKEN_LIFETIME, type SandboxAccess, tokenUrlOf } from './environment.ts';
import { createIdentityProvider } from './identity-provider.ts';
import { SANDBOX_ANSWER_TIMEOUT } from './limits.ts';
import { folderProblem, readStateFile } from './log-store.ts';
import { bearerPath, readState, type SandboxState, statePath } from './state.ts';

interface AttachPorts {
  http: Http;
  clock: Clock;
  /** The user ID of this process; undefined on Windows. */
  user: number | undefined;
}

/**
 * Finds the sandbox that runs on a state folder, for another process of the same user. Everything it returns comes from the folder.
 * The server on the port of the last start only has to prove that it holds the key of the folder's issuer. Another program on that
 * port therefore can neither pass for the sandbox nor put anything into an environment.
 *
 * @param named Absolute; a symbolic link is followed once, here.
 * @throws ChopmarkError `INPUT_SANDBOX_NOT_RUNNING`, `INPUT_SANDBOX_FOLDER`
 */
export async function attachToSandbox(named: string, { http, clock, user }: AttachPorts): Promise<SandboxAccess> {
  const folder = await findFolder(named);
  if (user !== undefined) await requirePrivate(folder, user);
  const state = await readState(folder);
  if (state === undefined) throw notRunning(folder, 'the folder contains no state of a sandbox');
  const bearer = await readBearer(folder);
  if (bearer === undefined) throw notRunning(folder, 'the last sandbox on it has ended');
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
    if (codeOf(error) === 'ENOENT') throw notRunning(named, 'the folder does not exist');
    throw folderProblem(named, explainFileError(error), error);
  }
}

/** The permission bits of group and others. */
const OTHERS = 0o077;

/**
 * Requires that this user owns the folder and the keys, that only this user can write to the folder and read the keys, and that nobody else
 * can put another folder in its place.
 */
async function requirePrivate(folder: string, user: number): Promise<void> {
  try {
    if (!isPrivate(folder, user)) throw notPrivate(folder, 'this user must own the folder, and no other user may write to it', 'go-w');
    const above = findReplaceableFolder(folder, user);
    if (above !== undefined) throw notPrivate(above, `another user could replace ${folder} by way of it`, 'go-w');
    for (const path of [statePath(folder), bearerPath(folder)]) {
      const found = await lstat(path).catch(absent);
      if (found && !(found.isFile() && found.uid === user && (found.mode & OTHERS) === 0))
        throw notPrivate(path, 'this user must own the file, and no other user may read it', 'go=');
    }
  } catch (error) {
    if (error instanceof ChopmarkError) throw error;
    throw folderProblem(folder, explainFileError(error), error);
  }
}

/** 32 random bytes in base64url. */
const BEARER = /^[\w-]{43}$/;

async function readBearer(folder: string): Promise<string | undefined> {
  const bytes = await readStateFile(bearerPath(folder)).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw folderProblem(folder, explainFileError(error), error);
  });
  const text = bytes?.toString('utf8');
  return text !== undefined && BEARER.test(text) ? text : undefined;
}

interface Question {
  state: SandboxState;
  url: string;
  bearer: string;
  http: Http;
  clock: Clock;
}

/** Requires a token for a new, random audience: only a server that holds the issuer's key now can issue it. */
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
    throw notRunning(folder, `the address of the last sandbox, ${host}, does not answer`, error);
  });
  const expected = createIdentityProvider({ key: state.keys.issuer, baseUrl: `${url}/oidc`, audience, bearer, clock });
  try {
    expected.verify(readString(readObject(parseJson(answer.body, { what: 'the answer' }), 'the answer').value, 'value'));
  } catch (cause) {
    throw notRunning(folder, `the server at ${host} is not the sandbox of this folder`, cause);
  }
}

const absent = (error: unknown): undefined => {
  if (codeOf(error) !== 'ENOENT') throw error;
};

const notRunning = (folder: string, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'INPUT_SANDBOX_NOT_RUNNING',
    message: `No sandbox runs on the state folder ${folder}: ${reason}.`,
    hint: `Start one in another shell and leave it running: chopmark sandbox --state-dir ${quoteForTerminal(folder)}`,
    cause,
  });

const notPrivate = (path: string, reason: string, mode: string) =>
  new ChopmarkError({
    code: 'INPUT_SANDBOX_FOLDER',
    message: `${path} was not used: ${reason}.`,
    hint: `Only the user who started the sandbox can use it from another shell. If that is you: chmod ${mode} ${quoteForShell(path)}`,
  });
