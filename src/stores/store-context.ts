import type { Http, Ports } from '../base/ports.ts';
import type { Store } from './store.ts';

/** What a store may use. Credentials come from `env`, and are told to `logger.secret` before anything else is done with them. */
export interface StoreContext extends Pick<Ports, 'env' | 'exec' | 'logger' | 'clock' | 'workingFolder'> {
  /** Paced: a bounded number of requests to a host, retried within the run's deadline. */
  http: Http;
  /** Ends the run. */
  signal: AbortSignal;
  /** `host:port` that may be spoken to over plain HTTP. */
  allowInsecureRegistry: readonly string[];
}

/**
 * Opens a store. Nothing is sent yet, so that a dry run may do it; what is missing is told, before anything is signed.
 *
 * @param target What stands behind the store's name: `oci:registry/repository`, the URL, the folder; empty for the name alone.
 * @throws ChopmarkError `INPUT_STORE_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
export type OpenStore = (context: StoreContext, target: string) => Store | Promise<Store>;
