import type { Ports } from '../../../base/ports.ts';
import { createRegistry, type OpenRepository } from '../../../oci/registry/registry.ts';
import type { Run } from './run.ts';

/**
 * Registries as a run reaches them: over its network and deadline, with the credentials of its environment.
 *
 * @param insecure `host:port` of those that may be spoken to over plain HTTP.
 */
export function openImages(insecure: readonly string[], { ports, run }: { ports: Ports; run: Pick<Run, 'http'> }): OpenRepository {
  const { env, exec, logger, clock } = ports;
  return createRegistry({ http: run.http, env, exec, logger, clock, insecure: insecure.map((host) => host.toLowerCase()) });
}
