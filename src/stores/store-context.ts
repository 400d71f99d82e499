import type { Http, Ports, RunClock } from '../base/ports.ts';
import type { Store } from './store.ts';

/** What a store can use. Credentials come from `env`, and are passed to `logger.secret` before any other use. */
export interface StoreContext extends Pick<Ports, 'env' | 'exec' | 'logger' | 'workingFolder' | 'openGithub'> {
  clock: RunClock;
  /** Limits the number of requests to a host, and retries within the run's deadline. */
  http: Http;
  /** Ends the run. */
  signal: AbortSignal;
  /** `host:port` values for which plain HTTP is allowed. */
  allowInsecureRegistry: readonly string[];
  /** Suffix of the assets with statements in GitHub releases. Default: `sigstore.json`. */
  releaseAssetSuffix?: string;
}

/**
 * Opens a store. Sends no request, so that a dry run can call it. Reports missing settings before anything is signed.
 *
 * @param target The text after the store's name: `oci:registry/repository`, the URL, the folder. Empty if there is only the name.
 * @throws ChopmarkError `INPUT_STORE_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
export type OpenStore = (context: StoreContext, target: string) => Store | Promise<Store>;
