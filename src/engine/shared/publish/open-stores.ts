import { isAbsolute } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Ports } from '../../../base/ports.ts';
import { bindClock } from '../../../base/run-clock.ts';
import { suggestWord } from '../../../base/text/did-you-mean.ts';
import { LOCAL_STORE } from '../../../results/result.ts';
import type { Store } from '../../../stores/store.ts';
import type { OpenStore, StoreContext } from '../../../stores/store-context.ts';
import { MAX_STORES, STORE_REQUESTS } from '../limits.ts';

/** An opened store. */
export interface OpenedStore {
  store: Store;
  /** Its name for a command line, without secrets. */
  written: string;
}

interface StoreKind {
  /** `github`, or `oci` in `oci:registry/repository`. */
  name: string;
  /** Loaded when used, so that no command loads unused stores. */
  load(): Promise<OpenStore>;
  /** Set if it is on this machine. */
  local?: true;
}

/** Stores with a name. Any other name is an input error. */
const NAMED: readonly StoreKind[] = [
  {
    name: 'github',
    async load() {
      const { createGithubStore } = await import('../../../stores/github/github.ts');
      return (context, target) => createGithubStore(context, target || undefined);
    },
  },
  {
    name: 'release',
    async load() {
      const { openGithubReleaseStore } = await import('../../../stores/github/github-release.ts');
      return openGithubReleaseStore;
    },
  },
  {
    name: 'oci',
    async load() {
      const [{ createOciStore }, { createRegistry }] = await Promise.all([
        import('../../../stores/oci/oci.ts'),
        import('../../../oci/registry/registry.ts'),
      ]);
      return ({ allowInsecureRegistry, ...context }, target) => {
        const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
        return createOciStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
      };
    },
  },
  {
    name: 'oci-cosign-v2',
    async load() {
      const [{ createLegacyStore }, { createRegistry }] = await Promise.all([
        import('../../../stores/oci/oci-cosign-v2.ts'),
        import('../../../oci/registry/registry.ts'),
      ]);
      return ({ allowInsecureRegistry, ...context }, target) => {
        const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
        return createLegacyStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
      };
    },
  },
  { name: 'oci-layout', local: true, load: async () => (await import('../../../stores/oci/oci-layout.ts')).openLayoutStore },
  { name: 'gitlab', load: async () => (await import('../../../stores/gitlab/gitlab.ts')).openGitlabStore },
  { name: 'gitlab-release', load: async () => (await import('../../../stores/gitlab/gitlab.ts')).openGitlabReleaseStore },
  { name: 'https', load: async () => (await import('../../../stores/http/http.ts')).openHttpStore },
  { name: 'http', load: async () => (await import('../../../stores/http/http.ts')).openHttpStore },
];

const FOLDER: StoreKind = {
  name: 'folder',
  local: true,
  load: async () => (await import('../../../stores/local/folder.ts')).openFolderStore,
};

const LINES: StoreKind = {
  name: 'lines',
  local: true,
  load: async () => (await import('../../../stores/local/jsonl-store.ts')).openJsonlStore,
};

/** The default of `release-asset-suffix`. */
export const DEFAULT_SUFFIX = 'sigstore.json';

export interface OpenStoresOptions {
  allowInsecureRegistry: readonly string[];
  releaseAssetSuffix?: string;
  /** Open no connection. */
  offline?: boolean;
}

/**
 * Opens the named stores, each once, before the work begins. Sends no request.
 *
 * @param option `store` or `from`, for messages.
 * @throws ChopmarkError `INPUT_STORE_…`, `INPUT_OPTION_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
export async function openStores(
  option: string,
  named: readonly string[],
  { allowInsecureRegistry, releaseAssetSuffix, offline = false }: OpenStoresOptions,
  { ports, signal }: { ports: Ports; signal: AbortSignal },
): Promise<OpenedStore[]> {
  const wanted = [...new Set(named)].filter((name) => name !== LOCAL_STORE);
  if (option === 'store') checkSuffix(releaseAssetSuffix, wanted);
  if (wanted.length === 0) return [];
  if (wanted.length > MAX_STORES) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_VALUE',
      message: `${option} names ${wanted.length} stores, and one run allows at most ${MAX_STORES}.`,
      hint: `Use at most ${MAX_STORES} stores per run.`,
    });
  }
  const { env, exec, logger, clock, workingFolder, openGithub } = ports;
  const http = ports.connect({ signal, requestRate: 0, concurrency: STORE_REQUESTS });
  const context: StoreContext = {
    env,
    exec,
    logger,
    clock: bindClock(clock, signal),
    workingFolder,
    openGithub,
    signal,
    http,
    allowInsecureRegistry,
    ...(releaseAssetSuffix !== undefined && { releaseAssetSuffix }),
  };
  const opened: OpenedStore[] = [];
  for (const name of wanted) {
    const { address, written } = resolveSecret(option, name, ports);
    const { kind, target } = findKind(option, address, written);
    if (offline && !kind.local) throw notOffline(option, written);
    const open = await kind.load();
    opened.push({ store: await open(context, target), written });
  }
  return opened;
}

/** Whether a store as it was written is a release. The address in a variable is read later. */
export const mayBeRelease = (written: string): boolean => /^(?:release|env)(?::|$)/.test(written);

/** A suffix without a release would be ignored. @throws ChopmarkError `INPUT_OPTION_MISSING` */
function checkSuffix(suffix: string | undefined, wanted: readonly string[]): void {
  if (suffix === undefined || suffix === DEFAULT_SUFFIX || wanted.some(mayBeRelease)) return;
  throw new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: `--release-asset-suffix ${suffix} needs --store release: it names the assets of a GitHub release.`,
    hint: 'Add --store release, or leave out --release-asset-suffix.',
  });
}

/** The address of a store, and its form for output: an address in a variable, and any query, count as secret. */
function resolveSecret(option: string, name: string, { env, logger }: Ports): { address: string; written: string } {
  const variable = /^env:(.*)$/s.exec(name)?.[1];
  if (variable === undefined) {
    const query = /^https?:[^?#]*[?](.+)$/is.exec(name)?.[1];
    if (query === undefined) return { address: name, written: name };
    logger.secret(query);
    logger.warn(`The query of an address in ${option} can be a secret and is visible in the process list. Use env:NAME instead.`);
    return { address: name, written: 'env:STORE_URL' };
  }
  const isShown = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(variable);
  const address = env[variable]?.trim() ?? '';
  if (address === '') {
    throw new ChopmarkError({
      code: 'INPUT_SECRET_UNREADABLE',
      message: `The environment variable ${isShown ? `${variable} ` : ''}in ${option} is not set.`,
      hint: 'Write env:NAME, where the variable NAME has the address of the store.',
    });
  }
  const query = /[?](.+)$/s.exec(address)?.[1];
  if (query !== undefined) logger.secret(query);
  return { address, written: name };
}

function findKind(option: string, address: string, written: string): { kind: StoreKind; target: string } {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+-]*)(?::(.*))?$/s.exec(address) ?? [];
  const named = NAMED.find(({ name }) => name === scheme);
  if (named) return { kind: named, target: /^https?$/.test(scheme) ? address : rest.replace(/^\/\//, '') };
  // A misspelled prefix would become a folder of that name. One letter is a drive of Windows.
  const prefix = /^([a-z][a-z0-9+._-]+):/i.exec(address)?.[1];
  if (prefix !== undefined) throw unknownPrefix(option, written, prefix);
  // One word of several stores would become a file of that name.
  if (address.includes(',')) throw severalStores(option, written);
  if (address.endsWith('.jsonl')) return { kind: LINES, target: address };
  // A plain word can be a store of another version, or misspelled, so it is never treated as a folder.
  if (/[/\\]/.test(address) || isAbsolute(address) || /^\.{1,2}$/.test(address)) return { kind: FOLDER, target: address };
  throw unknownStore(option, written);
}

const severalStores = (option: string, written: string) =>
  new ChopmarkError({
    code: 'INPUT_STORE_UNKNOWN',
    message: `${option} does not take several stores in one value: ${written}.`,
    hint: `Give the option once for each store: ${written
      .split(',')
      .map((each) => `--${option} ${each.trim()}`)
      .join(' ')}`,
  });

function unknownPrefix(option: string, written: string, prefix: string): ChopmarkError {
  const closest = suggestWord(
    prefix.toLowerCase(),
    NAMED.map(({ name }) => name),
  );
  // What a variable has is not shown.
  const isShown = written.startsWith(prefix);
  const meant = isShown ? `${closest}${written.slice(prefix.length)}` : closest;
  return new ChopmarkError({
    code: 'INPUT_STORE_UNKNOWN',
    message: `${option} names an unknown store: ${written}.`,
    hint: `${closest ? `Did you mean ${meant}? ` : ''}Prefixes of stores: ${NAMED.map(({ name }) => name).join(', ')}. A folder or file whose name has a colon is written with ./${isShown && !written.includes('://') ? `: ./${written}` : ''}.`,
  });
}

function unknownStore(option: string, written: string): ChopmarkError {
  const names = [LOCAL_STORE, ...NAMED.map(({ name }) => (name.startsWith('http') ? `${name}://…` : name))];
  const closest = suggestWord(written, names);
  return new ChopmarkError({
    code: 'INPUT_STORE_UNKNOWN',
    message: `${option} names an unknown store: ${written}.`,
    hint: `${closest ? `Did you mean ${closest}? ` : ''}Use ${names.join(', ')}, a file whose name ends in .jsonl, or a folder with a slash in its path: ./attestations.`,
  });
}

const notOffline = (option: string, written: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `--offline opens no connection, but ${option} names ${written}.`,
    hint: 'Download the bundles first (chopmark store find), or leave out --offline.',
  });
