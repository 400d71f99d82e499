import { dirname, join, resolve } from 'node:path';
import { writeFileInPlace } from '../base/fs/write-file.ts';
import type { Env, Ports } from '../base/ports.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import type { SandboxDetails } from '../report/sandbox.ts';
import { startSandbox } from '../sandbox/start.ts';
import { buildChildEnvironment } from './shared/child-environment.ts';

/** A sandbox whose services answer. */
export interface RunningSandbox {
  details: SandboxDetails;
  /** The whole environment for a command inside it: without the identity of the real CI. */
  environment: Env;
  close(): Promise<void>;
}

/**
 * Starts a Sigstore on loopback, for trials.
 *
 * @throws ChopmarkError `INPUT_SANDBOX_FOLDER`, `INPUT_SANDBOX_PORT`, `STORE_FILE_WRITE`
 */
export async function sandbox({ stateDir, port }: OptionsOf<'sandbox'>, { clock, env, workingFolder }: Ports): Promise<RunningSandbox> {
  const folder = stateDir === undefined ? undefined : resolve(workingFolder, stateDir);
  const running = await startSandbox({ clock, ...(folder !== undefined && { folder }), ...(port !== 0 && { port }) });
  const tokenPath = join(dirname(running.files.trustConfig), 'bearer');
  await writeFileInPlace(tokenPath, running.bearer, { mode: 0o600 });
  return {
    details: {
      schema: 'chopmark.sandbox/1',
      services: [
        { role: 'issuer of identities', url: running.tokenUrl },
        { role: 'certificate authority', url: `${running.url}/fulcio` },
        { role: 'transparency log', url: `${running.url}/log` },
        { role: 'timestamp authority', url: `${running.url}/tsa` },
      ],
      trustedRootPath: running.files.trustedRoot,
      clientTrustConfigPath: running.files.trustConfig,
      tokenPath,
      ...(folder !== undefined && { stateFolder: folder }),
    },
    environment: buildChildEnvironment(env, running.environment()),
    close: () => running.close(),
  };
}
