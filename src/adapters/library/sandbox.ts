import type { Env, Ports } from '../../base/ports.ts';
import type { SandboxDetails } from '../../report/sandbox.ts';
import { callEngine } from './call-engine.ts';
import type { StartSandboxOptions } from './command-options.ts';

/** A running sandbox. It keeps the process alive until it is closed. */
export interface OpenSandbox extends AsyncDisposable {
  /** The addresses of its services, and the paths of its trust material. */
  details: SandboxDetails;
  /**
   * The environment of code inside the sandbox, without the identity of the real CI job: the port `env` of {@link attest} or {@link sign}
   * with `instance: 'sandbox'`, or the environment of a child process. It contains a secret of the sandbox.
   */
  environment: Env;
  /** Ends the services and deletes the trust material, unless `stateDir` keeps it. */
  close(): Promise<void>;
}

/**
 * Starts a Sigstore on loopback, with its own identities: for tests of code that signs and verifies, without a network. No verifier accepts
 * its bundles unless the path of its trusted root is given.
 *
 * @param options Where to keep its state, and its port. By default nothing is kept, and the port is free.
 * @param ports Replacements for parts of the environment of this process.
 * @returns The sandbox. Close it, or declare it with `await using`.
 * @throws {@link ChopmarkError} `INPUT_SANDBOX_FOLDER`, `INPUT_SANDBOX_PORT`, `STORE_FILE_WRITE`.
 * @example
 * ```ts
 * import { attestData, startSandbox, verifyData } from 'chopmark';
 *
 * const sandbox = await startSandbox();
 * try {
 *   const artifact = Buffer.from('the output of a build');
 *   const { bundles } = await attestData([{ name: 'app', bytes: artifact }], { instance: 'sandbox' }, { env: sandbox.environment });
 *   const [bundle] = bundles;
 *   if (bundle === undefined) throw new Error('nothing was signed');
 *   const instance = sandbox.details.clientTrustConfigPath;
 *   const issuer = sandbox.details.services[0]?.url;
 *   console.log(await verifyData({ bundle, artifact }, { instance, certificateIdentityRegexp: '.*', certificateOidcIssuer: `${issuer}` }));
 * } finally {
 *   await sandbox.close();
 * }
 * ```
 */
export async function startSandbox(options: StartSandboxOptions = {}, ports: Partial<Ports> = {}): Promise<OpenSandbox> {
  const engine = await import('../../engine/sandbox.ts');
  const { details, environment, close } = await callEngine({ command: 'sandbox', options, ports }, engine.sandbox);
  return { details, environment, close, [Symbol.asyncDispose]: close };
}
