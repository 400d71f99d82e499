import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Workload } from './workload.ts';
import { fetchJwtSvid, WorkloadApiError } from './workload-api.ts';

/**
 * The workload's SPIFFE identity, as JWT-SVID from the agent's socket. Only a socket that SPIFFE_ENDPOINT_SOCKET names is
 * asked: the default one of SPIRE lies below /tmp, where anybody can put one.
 */
export const spiffe: Workload = {
  id: 'spiffe',
  name: 'SPIFFE',
  docs: 'https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Workload_API.md',
  variables: ['SPIFFE_ENDPOINT_SOCKET'],
  secrets: [],
  renewable: true,

  detect: async ({ env }) => Boolean(env.SPIFFE_ENDPOINT_SOCKET),

  async token({ env }, audience) {
    const socket = socketOf(env.SPIFFE_ENDPOINT_SOCKET ?? '');
    try {
      return await fetchJwtSvid(socket, audience);
    } catch (error) {
      if (!(error instanceof WorkloadApiError)) throw error;
      throw noToken(`The agent gave none: ${error.message}.`, error);
    }
  },

  tokenHint: (audience) => `A token for the audience ${audience} is asked of the agent anew each time: set audience to it.`,
};

/** `unix:///path` or `unix:/path` (SPIFFE_Workload_Endpoint.md, section 4). */
function socketOf(endpoint: string): string {
  const path = /^unix:(?:\/\/)?(\/.+)$/.exec(endpoint)?.[1];
  if (path) return path;
  throw noToken('SPIFFE_ENDPOINT_SOCKET does not name a Unix socket (unix:///path), the only kind that is spoken here.');
}

const noToken = (message: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'IDENTITY_SPIFFE_NO_TOKEN',
    message: `This SPIFFE workload gets no identity token. ${message}`,
    hint: 'Is the agent running, its socket readable, and an entry registered for this process? spire-agent api fetch jwt -audience sigstore asks the same.',
    cause,
  });
