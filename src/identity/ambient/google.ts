import { ChopmarkError } from '../../base/errors/errors.ts';
import type { HttpResponse } from '../../base/ports.ts';
import type { TokenPorts } from '../claims/provider.ts';
import { invalidTokenResponse, readMember, requestToken } from '../claims/token-service.ts';
import type { Workload } from './workload.ts';

const PRODUCT_NAME = '/sys/class/dmi/id/product_name';
const PRODUCTS = ['Google', 'Google Compute Engine'];
const METADATA = 'metadata server of Google Cloud';
const CREDENTIALS = 'service account service of Google Cloud';
/** Milliseconds. It stands beside the machine: a slow answer is none. */
const METADATA_TIMEOUT = 5_000;
/** An e-mail address or a unique id; nothing that could lead elsewhere in a URL. */
const ACCOUNT = /^[a-z0-9][a-z0-9.-]*(?:@[a-z0-9.-]+)?$/;

/** The service account of a machine, container or function on Google Cloud. */
export const google: Workload = {
  id: 'google',
  name: 'Google Cloud',
  docs: 'https://cloud.google.com/compute/docs/instances/verifying-instance-identity',
  variables: ['CLOUD_RUN_JOB', 'GCE_METADATA_HOST', 'GOOGLE_SERVICE_ACCOUNT_NAME', 'K_SERVICE'],
  secrets: [],
  renewable: true,

  // The firmware names the product on machines; Cloud Run hides it and sets variables.
  async detect({ env, readText }) {
    if (env.GCE_METADATA_HOST || env.K_SERVICE || env.CLOUD_RUN_JOB) return true;
    const product = await readText(PRODUCT_NAME, 256).catch(() => undefined);
    return product !== undefined && PRODUCTS.includes(product.trim());
  },

  async token(ports, audience) {
    const account = ports.env.GOOGLE_SERVICE_ACCOUNT_NAME;
    return account ? impersonate(ports, account, audience) : readToken(await askMetadata(ports, 'identity', { audience, format: 'full' }));
  },

  tokenHint: (audience) => `A token for the audience ${audience} is asked of the metadata server anew each time: set audience to it.`,
};

/** `format=full` in the question brings the e-mail address that becomes the certificate's identity. */
async function askMetadata(ports: TokenPorts, path: 'identity' | 'token', query: Record<string, string>): Promise<HttpResponse> {
  // Plain HTTP is how the metadata server is spoken to: its address leads to the machine's own host and nowhere else.
  const url = new URL(`http://${metadataHost(ports)}/computeMetadata/v1/instance/service-accounts/default/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const answer = await requestToken(ports, {
    url,
    headers: { 'metadata-flavor': 'Google' },
    service: METADATA,
    timeout: METADATA_TIMEOUT,
    refusal: (status) =>
      status === 404 || status === 403 ? noToken(`The ${METADATA} has no service account for it (status ${status}).`) : undefined,
  });
  // What does not say that it is the metadata server may be anything that answers to its name.
  if (answer.headers.get('metadata-flavor') !== 'Google')
    throw invalidTokenResponse(METADATA, 'it does not say that it is the metadata server');
  return answer;
}

function metadataHost({ env }: TokenPorts): string {
  const host = env.GCE_METADATA_HOST || 'metadata.google.internal';
  if (/^[A-Za-z0-9.-]+(?::\d{1,5})?$/.test(host)) return host;
  throw noToken('The variable GCE_METADATA_HOST holds no host name.');
}

function readToken(answer: HttpResponse): string {
  const token = answer.body.toString('utf8').trim();
  if (token === '') throw invalidTokenResponse(METADATA, 'it is empty');
  return token;
}

/** The machine's account makes a token of another one (IAM Credentials API, generateIdToken). */
async function impersonate(ports: TokenPorts, account: string, audience: string): Promise<string> {
  if (!ACCOUNT.test(account)) throw noToken('The variable GOOGLE_SERVICE_ACCOUNT_NAME names no service account.');
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
      status === 403 || status === 404 ? noToken(`The machine's service account may not act as ${account} (status ${status}).`) : undefined,
  });
  return readMember(answer, 'token', CREDENTIALS);
}

const noToken = (message: string) =>
  new ChopmarkError({
    code: 'IDENTITY_GOOGLE_NO_TOKEN',
    message: `This workload on Google Cloud gets no identity token. ${message}`,
    hint: 'Attach a service account to the machine or service. To act as another one, set GOOGLE_SERVICE_ACCOUNT_NAME to its e-mail address and grant roles/iam.serviceAccountOpenIdTokenCreator on it.',
  });
