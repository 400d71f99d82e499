import { isAbsolute } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { Ports } from '../../../base/ports.ts';
import { suggestWord } from '../../../base/text/did-you-mean.ts';
import { LOCAL_STORE } from '../../../results/result.ts';
import type { Store } from '../../../stores/store.ts';
import type { OpenStore, StoreContext } from '../../../stores/store-context.ts';
import { MAX_STORES, STORE_REQUESTS } from '../limits.ts';

/** A store as it was named. */
export interface OpenedStore {
  store: Store;
  /** How a command line names it without any secret. */
  written: string;
}

interface StoreKind {
  /** `github`, or `oci` in `oci:registry/repository`. */
  name: string;
  /** Loaded when it is used: no command pays for the stores of others. */
  load(): Promise<OpenStore>;
  /** Whether it stays on this machine. */
  local?: true;
}

/** Stores that are called by a name. One that has no code in this version has no row, and is an input error like any other name. */
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

/** Every bundle is a file first, so naming it means: nowhere else. */

export interface OpenStoresOptions {
  allowInsecureRegistry: readonly string[];
  /** No connection may be opened. */
  offline?: boolean;
}

/**
 * Opens the stores that were named, each once, before anything is done that they are for. Nothing is sent.
 *
 * @param option `store` or `from`, for messages.
 * @throws ChopmarkError `INPUT_STORE_…`, `INPUT_OPTION_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
export async function openStores(
  option: string,
  named: readonly string[],
  { allowInsecureRegistry, offline = false }: OpenStoresOptions,
  { ports, signal }: { ports: Ports; signal: AbortSignal },
): Promise<OpenedStore[]> {
  const wanted = [...new Set(named)].filter((name) => name !== LOCAL_STORE);
  if (wanted.length === 0) return [];
  if (wanted.length > MAX_STORES) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_VALUE',
      message: `${option} names ${wanted.length} stores.`,
      hint: `${MAX_STORES} are the most for one run.`,
    });
  }
  const { env, exec, logger, clock, workingFolder } = ports;
  const http = ports.connect({ signal, requestRate: 0, concurrency: STORE_REQUESTS });
  const context: StoreContext = { env, exec, logger, clock, workingFolder, signal, http, allowInsecureRegistry };
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

/** What the name stands for, and how it may be shown: an address in a variable is taken for a secret, and so is any query. */
function resolveSecret(option: string, name: string, { env, logger }: Ports): { address: string; written: string } {
  const variable = /^env:(.*)$/s.exec(name)?.[1];
  if (variable === undefined) {
    const query = /^https?:[^?#]*[?](.+)$/is.exec(name)?.[1];
    if (query === undefined) return { address: name, written: name };
    logger.secret(query);
    logger.warn(`The query of an address in ${option} may be a secret, and shows in the process list: give env:NAME.`);
    return { address: name, written: 'env:STORE_URL' };
  }
  const isShown = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(variable);
  const address = env[variable]?.trim() ?? '';
  if (address === '') {
    throw new ChopmarkError({
      code: 'INPUT_SECRET_UNREADABLE',
      message: `The variable ${isShown ? `${variable} ` : ''}that ${option} names is not set.`,
      hint: 'Write env:NAME for the variable NAME that holds the address of the store.',
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
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(address)) throw unknownStore(option, written);
  // One word of several stores would become a file of that name.
  if (address.includes(',')) throw severalStores(option, written);
  if (address.endsWith('.jsonl')) return { kind: LINES, target: address };
  // A bare word may be a store of another version, or misspelt: it never silently becomes a folder.
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

function unknownStore(option: string, written: string): ChopmarkError {
  const names = [LOCAL_STORE, ...NAMED.map(({ name }) => (name.startsWith('http') ? `${name}://…` : name))];
  const closest = suggestWord(written, names);
  return new ChopmarkError({
    code: 'INPUT_STORE_UNKNOWN',
    message: `${option} names ${written}, which is no store.`,
    hint: `${closest ? `Did you mean ${closest}? ` : ''}Stores are ${names.join(', ')}, a file whose name ends in .jsonl, and a folder, written with a slash: ./attestations.`,
  });
}

const notOffline = (option: string, written: string) =>
  new ChopmarkError({
    code: 'INPUT_OPTION_CONFLICT',
    message: `offline opens no connection, and ${option} names ${written}.`,
    hint: 'Have the bundles at hand (chopmark store find), or leave offline out.',
  });
