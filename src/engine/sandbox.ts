import { resolve } from 'node:path';
import type { Env, Ports } from '../base/ports.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import type { SandboxDetails, SandboxEnvironment } from '../report/sandbox.ts';
import { sandboxVariables } from '../sandbox/environment.ts';
import { startSandbox } from '../sandbox/start.ts';
import { buildChildEnvironment, listEnvironmentChanges } from './shared/child-environment.ts';

/** A running sandbox. */
export interface RunningSandbox {
  details: SandboxDetails;
  /** The complete environment for a command inside it, without the identity of the real CI. */
  environment: Env;
  close(): Promise<void>;
}

/**
 * Starts a Sigstore on loopback, for tests.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`, `INPUT_SANDBOX_PORT`, `STORE_FILE_WRITE`
 */
export async function sandbox({ stateDir, port }: OptionsOf<'sandbox'>, { clock, env, workingFolder }: Ports): Promise<RunningSandbox> {
  const folder = stateDir === undefined ? undefined : resolve(workingFolder, stateDir);
  const running = await startSandbox({ clock, ...(folder !== undefined && { folder }), ...(port !== 0 && { port }) });
  return {
    details: {
      schema: 'chopmark.sandbox/1',
      services: [
        { role: 'identity issuer', url: running.tokenUrl },
        { role: 'certificate authority', url: `${running.url}/fulcio` },
        { role: 'transparency log', url: `${running.url}/log` },
        { role: 'timestamp authority', url: `${running.url}/tsa` },
      ],
      trustedRootPath: running.files.trustedRoot,
      clientTrustConfigPath: running.files.trustConfig,
      tokenPath: running.files.bearer,
      ...(folder !== undefined && { stateFolder: folder }),
    },
    environment: buildChildEnvironment(env, running.environment()),
    close: () => running.close(),
  };
}

/**
 * What another shell of the same user needs, to use the sandbox that runs on `stateDir` as a command inside it does.
 *
 * @param user Number of this process's user; undefined on Windows.
 * @throws ChopmarkError `INPUT_SANDBOX_NOT_RUNNING`, `INPUT_SANDBOX_FOLDER`
 */
export async function readSandboxEnvironment(
  { stateDir = '.' }: Pick<OptionsOf<'sandbox'>, 'stateDir'>,
  { clock, connect, env, logger, signal, workingFolder }: Ports,
  user: number | undefined,
): Promise<SandboxEnvironment> {
  const { attachToSandbox } = await import('../sandbox/attach.ts');
  const http = connect({ signal, requestRate: 0, concurrency: 1 });
  const access = await attachToSandbox(resolve(workingFolder, stateDir), { http, clock, user });
  for (const secret of [access.bearer, access.token]) logger.secret(secret);
  return { schema: 'chopmark.sandbox-environment/1', ...listEnvironmentChanges(env, sandboxVariables(access)) };
}
