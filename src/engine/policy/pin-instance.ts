import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { readBoundedFile } from '../../base/fs/read-file.ts';
import type { Ports } from '../../base/ports.ts';
import { MAX_TRUST_FILE } from '../../sigstore/limits.ts';
import { isPreset } from '../../trust/presets.ts';
import { chooseTrust } from '../shared/run/choose-trust.ts';
import { startRun } from '../shared/run/run.ts';

/**
 * An instance as a policy names it: by name, or as the file with its digest, so that nobody who can write the file later decides whom
 * the policy believes. The file is read as what it has to be.
 *
 * @returns `public-good`, `sigstore.json@sha256:HEX`
 * @throws ChopmarkError `INPUT_INSTANCE_UNKNOWN`, `INPUT_UNREADABLE`, `INPUT_TRUST_CONFIG_MALFORMED`
 */
export async function pinInstance(instance: string, timeout: number, ports: Ports): Promise<string> {
  if (isPreset(instance)) return instance;
  const { http } = startRun(ports, { timeout, requestRate: 0, concurrency: 1 });
  await chooseTrust({ instance }, { ports, http, signs: false });
  const bytes = await readBoundedFile(resolve(ports.workingFolder, instance), MAX_TRUST_FILE, 'the client trust config');
  return `${instance}@sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
