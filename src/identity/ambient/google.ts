import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpResponse } from '../../base/ports.ts';
import type { TokenPorts } from '../claims/provider.ts';
import { invalidTokenResponse, readMember, requestToken } from '../claims/token-service.ts';
import type { Workload } from './workload.ts';

const PRODUCT_NAME = '/sys/class/dmi/id/product_name';
const PRODUCTS = ['Google', 'Google Compute Engine'];
const METADATA = 'metadata server of Google Cloud';
const CREDENTIALS = 'service account service of Google Cloud';
/** Milliseconds. The metadata server is next to the machine, so it responds fast or not at all. */
const METADATA_TIMEOUT = 5_000;
/** An email address or a unique ID; no characters that could change a URL. */
const ACCOUNT = /^[a-z0-9][a-z0-9.-]*(?:@[a-z0-9.-]+)?$/;

/** The service account of a machine, container or function on Google Cloud. */
export const google: Workload = {
  id: 'google',
  name: 'Google Cloud',
  docs: 'https://cloud.google.com/compute/docs/instances/verifying-instance-identity',
  variables: ['CLOUD_RUN_JOB', 'GCE_METADATA_HOST', 'GOOGLE_SERVICE_ACCOUNT_NAME', 'K_SERVICE'],
  secrets: [],
  renewable: true,

  // On machines the firmware names the product; Cloud Run hides it and sets variables instead.
  async detect({ env, readText }) {
    if (env.GCE_METADATA_HOST || env.K_SERVICE || env.CLOUD_RUN_JOB) return true;
    const product = await readText(PRODUCT_NAME, 256).catch(() => undefined);
    return product !== undefined && PRODUCTS.includes(product.trim());
  },

  async token(ports, audience) {
    const account = ports.env.GOOGLE_SERVICE_ACCOUNT_NAME;
    return account ? impersonate(ports, account, audience) : readToken(await askMetadata(ports, 'identity', { audience, format: 'full' }));
  },

  tokenHint: (audience) => `Set --audience to ${audience}: the metadata server issues a new token for it on each request.`,
};

/** `format=full` adds the email address, which becomes the identity in the certificate. */
async function askMetadata(ports: TokenPorts, path: 'identity' | 'token', query: Record<string, string>): Promise<HttpResponse> {
  // The metadata server uses plain HTTP: its address leads only to the machine's own host.
  const url = new URL(`http://${metadataHost(ports)}/computeMetadata/v1/instance/service-accounts/default/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const answer = await requestToken(ports, {
    url,
    headers: { 'metadata-flavor': 'Google' },
    service: METADATA,
    timeout: METADATA_TIMEOUT,
    refusal: (status) =>
      status === 404 || status === 403
        ? noToken(`The ${METADATA} has no service account for this workload (status ${status}).`)
        : undefined,
  });
  // A server without this header may be any server that uses the name.
  if (answer.headers.get('metadata-flavor') !== 'Google')
    throw invalidTokenResponse(METADATA, 'it does not identify itself as the metadata server');
  return answer;
}

function metadataHost({ env }: TokenPorts): string {
  const host = env.GCE_METADATA_HOST || 'metadata.google.internal';
  if (/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(host)) return host;
  throw noToken('The variable GCE_METADATA_HOST does not hold a host name.');
}

function readToken(answer: HttpResponse): string {
  const token = answer.body.toString('utf8').trim();
  if (token === '') throw invalidTokenResponse(METADATA, 'it is empty');
  return token;
}

/** The account of the machine requests a token for another account (IAM Credentials API, generateIdToken). */
async function impersonate(ports: TokenPorts, account: string, audience: string): Promise<string> {
  if (!ACCOUNT.test(account)) throw noToken('The variable GOOGLE_SERVICE_ACCOUNT_NAME does not hold the name of a service account.');
  const scopes = { scopes: 'https://www.googleapis.com/auth/cloud-platform' };
  const access = readMember(await askMetadata(ports, 'token', scopes), 'access_token', METADATA);
  ports.logger.secret(access);
  const answer = await requestToken(ports, {
    method: 'POST',
    url: new URL(`https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateIdToken`),
    headers: { authorization: `Bearer ${access}`, 'content-type': 'application/json' },
    body: JSON.stringify({ audience, includeEmail: true }),
    service: CREDENTIALS,
    refusal: (status) =>
      status === 403 || status === 404
        ? noToken(`The service account of the machine is not allowed to impersonate ${account} (status ${status}).`)
        : undefined,
  });
  return readMember(answer, 'token', CREDENTIALS);
}

const noToken = (message: string) =>
  new ChopmarkError({
    code: 'IDENTITY_GOOGLE_NO_TOKEN',
    message: `This Google Cloud workload got no identity token. ${message}`,
    hint: 'Attach a service account to the machine or service. To impersonate another one, set GOOGLE_SERVICE_ACCOUNT_NAME to its email address and grant roles/iam.serviceAccountOpenIdTokenCreator on it.',
  });
