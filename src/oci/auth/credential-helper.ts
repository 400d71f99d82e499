import { ChopmarkError } from '../../base/errors/errors.ts';
import { parseJson } from '../../base/json/json.ts';
import { readObject, readString } from '../../base/json/json-shape.ts';
import type { Env, Exec } from '../../base/ports.ts';
import { MAX_CREDENTIALS } from '../limits.ts';
import { DOCKER_HUB } from '../reference.ts';
import type { Credentials } from './credential.ts';

/** Variables that any helper may need to find its own store; locations, not secrets. */
const FOR_ALL = ['DOCKER_CONFIG', 'GNUPGHOME', 'PASSWORD_STORE_DIR', 'DBUS_SESSION_BUS_ADDRESS'];

/** The variables of a cloud go to the helper of that cloud, which needs them, and to no other. */
const FOR_HELPER: readonly (readonly [helper: RegExp, variables: RegExp])[] = [
  [/^ecr-login$/, /^AWS_/],
  [/^(?:gcloud|gcr)$/, /^(?:CLOUDSDK_[A-Z_]+|GOOGLE_APPLICATION_CREDENTIALS)$/],
  [/^acr/, /^(?:AZURE_|ACR_)/],
];

/**
 * Asks a docker credential helper (`docker-credential-NAME get`) for the credentials of a registry.
 *
 * @returns Undefined if the helper has no credentials for the registry.
 * @throws ChopmarkError `STORE_CREDENTIALS` if the helper is missing or fails
 */
export async function askCredentialHelper(
  name: string,
  registry: string,
  { env, exec }: { env: Env; exec: Exec },
): Promise<Credentials | undefined> {
  // A path separator would allow any program.
  if (!/^[\w.-]+$/.test(name)) throw failed(name, registry, 'its name is not a valid helper name');
  const server = registry === DOCKER_HUB ? 'https://index.docker.io/v1/' : registry;
  const { exitCode, stdout } = await exec(`docker-credential-${name}`, ['get'], {
    input: server,
    env: variablesFor(name, env),
    maxBytes: MAX_CREDENTIALS,
  });
  if (exitCode === 127) throw failed(name, registry, 'the command is not on PATH');
  if (exitCode !== 0) {
    if (/credentials not found|no credentials|not found/i.test(stdout)) return undefined;
    throw failed(name, registry, `it exited with code ${exitCode}`);
  }
  try {
    const answer = readObject(parseJson(stdout, { what: 'the response' }), 'the response');
    const [username, secret] = [readString(answer.Username, 'Username'), readString(answer.Secret, 'Secret')];
    if (username === '' && secret === '') return undefined;
    return username === '<token>' ? { kind: 'identity-token', token: secret } : { kind: 'password', username, password: secret };
  } catch {
    // The message of the parser could quote the secret.
    throw failed(name, registry, 'its output is not the response of a credential helper');
  }
}

function variablesFor(name: string, env: Env): Env {
  const ofHelper = FOR_HELPER.find(([helper]) => helper.test(name))?.[1];
  return Object.fromEntries(Object.entries(env).filter(([variable]) => FOR_ALL.includes(variable) || ofHelper?.test(variable)));
}

const failed = (name: string, registry: string, reason: string) =>
  new ChopmarkError({
    code: 'STORE_CREDENTIALS',
    message: `The credential helper ${JSON.stringify(name)} gave no credentials for ${registry}: ${reason}.`,
    hint: `To test it, run: echo ${registry} | docker-credential-${/^[\w.-]+$/.test(name) ? name : 'NAME'} get. Or log in without a helper: docker login.`,
  });
