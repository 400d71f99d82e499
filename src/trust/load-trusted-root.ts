import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { readBoundedFile } from '../base/fs/read-file.ts';
import { requireDigest } from '../base/fs/require-digest.ts';
import { isSecureUrl } from '../base/http/url.ts';
import { MAX_TRUST_FILE } from '../sigstore/limits.ts';
import { attributeServices, parseSigningConfig, type SigningConfig } from '../sigstore/signing-config.ts';
import { parseTrustConfig } from '../sigstore/trust-config.ts';
import { parseTrustedRoots, type TrustedRoot } from '../sigstore/trusted-root.ts';
import { isPreset, PRESETS, type Preset } from './presets.ts';
import { isPublicHost } from './public-host.ts';
import { rootsOf, type Trust, type TrustOptions, type TrustPorts } from './trust.ts';
import type { TufRepository } from './tuf.ts';

const TRUSTED_ROOT = 'trusted_root.json';
const SIGNING_CONFIG = 'signing_config.v0.2.json';

/**
 * Loads what a run trusts: the trusted root, and the signing config if one is known.
 *
 * With `trustedRoot`, no repository is asked. The signing config is then the one in the file, or the one in the instance's copy on
 * this machine. A signing config given as a file replaces the instance's.
 *
 * @throws ChopmarkError `INPUT_…` for a value or file of the user, `TRUST_…` for an answer of a repository
 */
export async function loadTrust(options: TrustOptions, ports: TrustPorts): Promise<Trust> {
  const trust =
    options.trustedRoot === undefined ? await loadInstance(options, ports) : await loadRootFile(options.trustedRoot, options, ports);
  if (options.signingConfig === undefined) return trust;
  const file = await readTrustFile(options.signingConfig, 'the signing config', ports);
  const signingConfig = parseSigningConfig(file.bytes, `the signing config ${options.signingConfig}`);
  return { ...trust, signingConfig, private: isPrivate(rootsOf(trust), signingConfig) };
}

/** Loads each trusted root once, however many artifacts and policy entries use it. */
export function createTrustLoader(ports: TrustPorts): (options: TrustOptions) => Promise<Trust> {
  const loaded = new Map<string, Promise<Trust>>();
  return (options) => {
    const key = JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));
    const earlier = loaded.get(key);
    if (earlier) return earlier;
    const trust = loadTrust(options, ports);
    loaded.set(key, trust);
    return trust;
  };
}

async function loadInstance(options: TrustOptions, ports: TrustPorts): Promise<Trust> {
  const { instance, tufMirror } = options;
  if (tufMirror !== undefined) return loadMirror(tufMirror, options, ports);
  if (isPreset(instance)) return loadPreset(instance, PRESETS[instance], options, ports);
  if (instance === 'sandbox') throw sandboxNeedsPath();
  if (!/[./\\]/.test(instance) || /^\w+:\/\//.test(instance)) throw unknownInstance(instance);
  const file = await readTrustFile(instance, 'the client trust config', ports);
  requireDigest(file.bytes, instance, options.fileDigest);
  const { trustedRoot, signingConfig } = parseTrustConfig(file.bytes, `the client trust config ${instance}`);
  return trustOf({ name: instance, bytes: trustedRoot, source: 'file', taken: file.changed, warnings: [] }, signingConfig);
}

async function loadPreset(name: string, preset: Preset, options: TrustOptions, ports: TrustPorts): Promise<Trust> {
  const { root, copy } = await preset.pinned();
  const { signingConfigs, services } = preset;
  const configs = [signingConfigs.default, signingConfigs.rekorV2].filter((target) => target !== undefined);
  const repository: TufRepository = { url: preset.repository, pinnedRoot: root, required: [TRUSTED_ROOT, ...configs], optional: [] };
  const { loadRepository } = await import('./load-repository.ts');
  const { files, ...state } = await loadRepository(name, repository, copy, options, ports);
  const target = (options.rekorVersion === 2 ? signingConfigs.rekorV2 : undefined) ?? signingConfigs.default;
  const config =
    target === undefined
      ? services
      : attributeServices(parseSigningConfig(Buffer.from(files[target] ?? ''), `${target} of ${name}`), preset.repository);
  return trustOf({ name, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state }, config);
}

async function loadMirror(mirror: string, options: TrustOptions, ports: TrustPorts): Promise<Trust> {
  const url = URL.parse(mirror);
  if (!url || !isSecureUrl(url)) throw insecureMirror(mirror);
  if (options.tufRoot === undefined) throw mirrorWithoutRoot(url);
  const pinned = await readTrustFile(options.tufRoot, 'the TUF root', ports);
  const repository = { url, pinnedRoot: pinned.bytes.toString('utf8'), required: [TRUSTED_ROOT], optional: [SIGNING_CONFIG] };
  const { loadRepository } = await import('./load-repository.ts');
  const { files, ...state } = await loadRepository(url.host, repository, undefined, options, ports);
  const config = files[SIGNING_CONFIG];
  return trustOf(
    { name: url.host, bytes: Buffer.from(files[TRUSTED_ROOT] ?? ''), ...state },
    config === undefined ? undefined : attributeServices(parseSigningConfig(Buffer.from(config), `${SIGNING_CONFIG} of ${url.host}`), url),
  );
}

async function loadRootFile(path: string, options: TrustOptions, ports: TrustPorts): Promise<Trust> {
  const file = await readTrustFile(path, 'the trusted root', ports);
  requireDigest(file.bytes, path, options.fileDigest);
  const needsConfig = !options.verifiesOnly && options.signingConfig === undefined && options.instance !== 'sandbox';
  const instance = needsConfig ? await signingConfigAtHand(options, ports) : undefined;
  return trustOf({ name: path, bytes: file.bytes, source: 'file', taken: file.changed, warnings: [] }, instance);
}

/** Opens no connection. A run that only verifies needs no signing config. */
async function signingConfigAtHand(options: TrustOptions, ports: TrustPorts): Promise<SigningConfig | undefined> {
  try {
    return (await loadInstance({ ...options, fileDigest: undefined, offline: true, update: false }, ports)).signingConfig;
  } catch (error) {
    if (error instanceof ChopmarkError && error.code === 'TRUST_UNAVAILABLE') return undefined;
    throw error;
  }
}

async function readTrustFile(path: string, what: string, { workingFolder }: TrustPorts): Promise<{ bytes: Buffer; changed: Date }> {
  const absolute = resolve(workingFolder, path);
  const bytes = await readBoundedFile(absolute, MAX_TRUST_FILE, what, { pipes: true });
  return { bytes, changed: (await stat(absolute)).mtime };
}

function trustOf(known: Omit<Trust, 'trustedRoot' | 'alternatives' | 'private'>, signingConfig: SigningConfig | undefined): Trust {
  const [trustedRoot, ...alternatives] = parseTrustedRoots(known.bytes, `the trusted root of ${known.name}`);
  return {
    ...known,
    trustedRoot,
    alternatives,
    private: isPrivate([trustedRoot, ...alternatives], signingConfig),
    ...(signingConfig && { signingConfig }),
  };
}

/** Decided by the logs, not by the name: an exported public config, given as a file, also writes to the public log. */
function isPrivate(roots: readonly TrustedRoot[], config: SigningConfig | undefined): boolean {
  const hosts = [
    ...roots.flatMap(({ logs }) => logs).flatMap(({ baseUrl }) => (baseUrl && URL.parse(baseUrl)?.hostname) || []),
    ...(config?.logs.map(({ url }) => url.hostname) ?? []),
  ];
  return !hosts.some(isPublicHost);
}

const unknownInstance = (instance: string) =>
  new ChopmarkError({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: `Unknown instance ${JSON.stringify(instance)}.`,
    hint: 'Use public-good, staging, github, or the path of a client trust config with a slash or .json in it. For a TUF repository, use --tuf-mirror.',
  });

const sandboxNeedsPath = () =>
  new ChopmarkError({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: 'The trust of a sandbox cannot be loaded by name: each sandbox has its own trusted root.',
    hint: 'Pass the path of the client trust config that "chopmark sandbox" printed as instance.',
  });

const insecureMirror = (mirror: string) =>
  new ChopmarkError({
    code: 'INPUT_SERVICE_URL',
    message: `The TUF mirror ${JSON.stringify(mirror.replace(/\/\/[^@/]*@/, '//'))} is not an https URL without credentials.`,
    hint: 'Use an https address. Plain http is allowed only for loopback.',
  });

const mirrorWithoutRoot = (url: URL) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: `The TUF mirror ${url.host} cannot be authenticated: --tuf-root is missing.`,
    hint: 'Get root.json from the operators of the repository, and pass it with --tuf-root.',
  });
