import { resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { makeFolder } from '../../base/fs/make-folder.ts';
import { writeFileInPlace } from '../../base/fs/write-file.ts';
import type { Ports } from '../../base/ports.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { exportPolicy } from '../../policy/export/export-policy.ts';
import { requirePolicy } from '../../policy/parse/load-policy.ts';
import type { FileReference, Policy, TrustEntry } from '../../policy/parse/policy.ts';
import type { PolicyReport } from '../../results/policy-report.ts';
import type { Trust } from '../../trust/trust.ts';
import { formatPem } from '../../x509/pem.ts';
import { readPublicKey } from '../shared/evidence/read-public-key.ts';
import { rootOptions } from '../shared/evidence/root-options.ts';
import { chooseTrust, type InstanceOptions } from '../shared/run/choose-trust.ts';
import { startRun } from '../shared/run/run.ts';

/** Requests in flight. Trusted roots are loaded one at a time, so a few are enough. */
const CONCURRENCY = 4;

/**
 * Exports a policy to the format of another tool. Trusted roots that the tool does not know, and keys, are separate files next to it.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`, `STORE_FILE_WRITE`
 */
export async function exportPolicyFile(options: OptionsOf<'policy'>, ports: Ports): Promise<PolicyReport> {
  const { target, to, images, outputDir, timeout } = options;
  const [path, second] = target;
  if (path === undefined || second !== undefined || to === undefined) throw unclear(to === undefined);
  const policy = await requirePolicy(path, ports.workingFolder);
  const run = startRun(ports, { timeout, requestRate: 0, concurrency: CONCURRENCY });
  const roots = await openPrivateRoots(policy, options, { ports, http: run.http });
  const keys = new Map<TrustEntry, string>();
  for (const entry of policy.trust) if (entry.root.key) keys.set(entry, await readKey(entry.root.key, ports));
  const { files, losses } = exportPolicy(policy, to, {
    name: path,
    images: images.length > 0 ? images : [ALL_IMAGES[to]],
    rootOf: (entry) => {
      const trust = roots.get(entry);
      return trust && { json: trust.bytes.toString(), root: trust.trustedRoot };
    },
    keyOf: (entry) => keys.get(entry),
  });
  if (outputDir !== undefined) {
    const folder = resolve(ports.workingFolder, outputDir);
    await makeFolder(folder);
    for (const { name, content } of files)
      await writeFileInPlace(resolve(folder, name), content, { mode: name.endsWith('.sh') ? 0o755 : 0o644 });
  }
  const beside = files.slice(1).map(({ name }) => name);
  if (outputDir === undefined && beside.length > 0)
    ports.logger.warn(`The export also needs ${beside.join(', ')}. Use --output-dir FOLDER to write all files.`);
  return {
    schema: 'chopmark.policy/1',
    action: 'export',
    path,
    to,
    files: [...files],
    losses: [...losses],
    ...(outputDir !== undefined && { writtenTo: outputDir }),
  };
}

const ALL_IMAGES = { cosign: '**', gh: '**', 'policy-controller': '**', kyverno: '*' } as const;

/** Trusted roots of entries that do not use the public instance, each loaded once. */
async function openPrivateRoots(
  policy: Policy,
  options: InstanceOptions,
  { ports, http }: Pick<Parameters<typeof chooseTrust>[1], 'ports' | 'http'>,
): Promise<Map<TrustEntry, Trust>> {
  const loading = new Map<string, Promise<Trust>>();
  const roots = new Map<TrustEntry, Trust>();
  for (const entry of policy.trust) {
    const { key } = entry.root;
    const chosen = rootOptions(entry.root, options);
    const isPublic =
      ['auto', 'public-good'].includes(chosen.instance) && chosen.trustedRoot === undefined && chosen.tufMirror === undefined;
    if (isPublic || (key && chosen.instance === 'auto' && chosen.trustedRoot === undefined)) continue;
    const id = JSON.stringify([chosen.instance, chosen.trustedRoot, chosen.tufMirror, chosen.fileDigest]);
    const trust = loading.get(id) ?? chooseTrust(chosen, { ports, http, signs: false });
    loading.set(id, trust);
    const { name, alternatives } = await trust;
    if (alternatives.length > 0) throw severalRoots(name);
    roots.set(entry, await trust);
  }
  return roots;
}

async function readKey({ absolute, digest }: FileReference, ports: Ports): Promise<string> {
  const key = await readPublicKey(absolute, ports, digest);
  return formatPem('PUBLIC KEY', key.export({ type: 'spki', format: 'der' }));
}

const severalRoots = (name: string) =>
  new ChopmarkError({
    code: 'INPUT_TRUSTED_ROOT_MALFORMED',
    message: `${name} has several trusted roots, and a policy of another tool has room for one per signer.`,
    hint: 'Put the root of each signer into a file of its own, and name it in the trust entry.',
  });

const unclear = (withoutTarget: boolean) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: withoutTarget ? 'policy export needs a target tool (--to).' : 'policy export needs exactly one policy file.',
    hint: 'Run chopmark policy export policy.yml --to cosign|gh|policy-controller|kyverno.',
  });
