import { ChopmarkError } from '../../base/errors/errors.ts';
import { toTimeoutError } from '../../base/errors/timeout-error.ts';
import type { Workload } from './workload.ts';
import { fetchJwtSvid, WorkloadApiError } from './workload-api.ts';

/**
 * The workload's SPIFFE identity, as a JWT-SVID from the agent's socket. Only the socket in SPIFFE_ENDPOINT_SOCKET is used: the default
 * socket of SPIRE is below /tmp, where any user can create one.
 */
export const spiffe: Workload = {
  id: 'spiffe',
  name: 'SPIFFE',
  docs: 'https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Workload_API.md',
  variables: ['SPIFFE_ENDPOINT_SOCKET'],
  secrets: [],
  renewable: true,

  detect: async ({ env }) => Boolean(env.SPIFFE_ENDPOINT_SOCKET),

  async token({ env, signal }, audience) {
    const socket = socketOf(env.SPIFFE_ENDPOINT_SOCKET ?? '');
    try {
      return await fetchJwtSvid(socket, audience, signal);
    } catch (error) {
      if (signal.aborted) throw toTimeoutError(signal, 'the agent issued a token');
      if (!(error instanceof WorkloadApiError)) throw error;
      throw noToken(`The agent issued no token: ${error.message}.`, error);
    }
  },

  tokenHint: (audience) => `Set --audience to ${audience}: the agent issues a new token for it on each request.`,
};

/** `unix:///path` or `unix:/path` (SPIFFE_Workload_Endpoint.md, section 4). */
function socketOf(endpoint: string): string {
  const path = /^unix:(?:\/\/)?(\/.+)$/.exec(endpoint)?.[1];
  if (path) return path;
  throw noToken('SPIFFE_ENDPOINT_SOCKET does not name a Unix socket (unix:///path); other sockets are not supported.');
}

const noToken = (message: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'IDENTITY_SPIFFE_NO_TOKEN',
    message: `This SPIFFE workload got no identity token. ${message}`,
    hint: 'Check that the agent runs, that its socket is readable, and that an entry is registered for this workload. To test it, run spire-agent api fetch jwt -audience sigstore.',
    cause,
  });
