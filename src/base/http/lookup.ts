import type { LookupAddress, LookupOptions } from 'node:dns';
import { codeOf } from '../errors/file-error.ts';
import { readBoundedFile } from '../fs/read-file.ts';
import { MAX_HOSTS_FILE, MAX_NAME_SERVERS_FILE, MAX_SEARCH_DOMAINS, SECOND_FAMILY_WAIT } from '../limits.ts';
import { familyOf, isInternalAddress } from './internal-address.ts';

/** As `net.connect` takes it in its option `lookup`. */
export type Lookup = (
  hostname: string,
  options: LookupOptions,
  callback: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
) => void;

/** Asks the name servers. Each function rejects with `ECANCELLED` after `cancel`. */
export interface Resolver {
  resolve4(name: string): Promise<string[]>;
  resolve6(name: string): Promise<string[]>;
  cancel(): void;
}

export interface LookupParts {
  resolver: Resolver;
  /** The look-up of the system, which cannot be canceled. */
  system: Lookup;
  /** The content of /etc/hosts and of /etc/resolv.conf; empty if there is none. */
  hosts: string;
  configuration: string;
}

export interface CancelableLookup {
  lookup: Lookup;
  /** Ends every look-up that waits for a name server. */
  cancel(): void;
}

/**
 * Name resolution that can be canceled: the hosts file, then the name servers, with the search domains of resolv.conf. The system's own
 * look-up (getaddrinfo) runs in a thread that nothing can end: for a name server that is silent it keeps the process alive for 10 to 12
 * seconds. So it is asked last, for names that only it may know (mDNS, LDAP, the machine's own name), after a name server said that it
 * knows no such name, or if resolv.conf names none.
 */
export function createLookup({ resolver, system, hosts, configuration }: LookupParts): CancelableLookup {
  const known = readHosts(hosts);
  const { domains, dots, hasServers } = readConfiguration(configuration);
  const unknown = hasServers ? NOT_KNOWN : [...NOT_KNOWN, 'ECONNREFUSED'];

  const resolve = async (hostname: string): Promise<LookupAddress[] | undefined> => {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    const fixed = findInHosts(known, name) ?? (LOCALHOST.test(name) ? LOOPBACK : undefined);
    if (fixed) return fixed;
    let failure: unknown;
    for (const candidate of listCandidates(hostname, domains, dots)) {
      try {
        const found = await resolveBoth(resolver, candidate, unknown);
        if (found.length > 0) return found;
      } catch (error) {
        // Another search domain may have another name server.
        failure ??= error;
        if (codeOf(error) === 'ECANCELLED') break;
      }
    }
    if (failure !== undefined) throw failure;
    return undefined;
  };

  return {
    lookup(hostname, options, callback) {
      resolve(hostname).then(
        (found) => {
          const wanted = found?.filter(({ family }) => matchesFamily(family, options.family));
          const [first] = wanted ?? [];
          if (wanted === undefined || first === undefined) system(hostname, options, callback);
          else if (options.all) callback(null, wanted);
          else callback(null, first.address, first.family);
        },
        (error: unknown) => callback(Object.assign(new Error(`${hostname} was not resolved`), { code: 'EAI_AGAIN', cause: error }), ''),
      );
    },
    cancel: () => resolver.cancel(),
  };
}

/** These never go to a name server (RFC 6761, 6.3). */
const LOCALHOST = /^(?:.+\.)?localhost$/;
const LOOPBACK: LookupAddress[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/** A name that must not have an internal address has one. */
export class InternalAddressError extends Error {
  override readonly name = 'InternalAddressError';
  readonly address: string;

  constructor(address: string) {
    super(`${address} is internal`);
    this.address = address;
  }
}

/**
 * Fails for names that have an internal address, even among others. The connection is made to the addresses that this look-up returned, so
 * a name server cannot change its answer in between.
 */
export const refuseInternal =
  (lookup: Lookup): Lookup =>
  (hostname, options, callback) =>
    lookup(hostname, options, (error, address, family) => {
      const found = error ? [] : typeof address === 'string' ? [address] : address.map((each) => each.address);
      const internal = found.find(isInternalAddress);
      if (internal === undefined) callback(error, address, family);
      else callback(new InternalAddressError(internal), '');
    });

/**
 * The look-up of this machine: cancelable on Linux. Elsewhere the system has name servers per network, which resolv.conf does not hold, so
 * its own look-up is the right one.
 */
export async function openLookup(platform: string): Promise<CancelableLookup> {
  const { lookup, promises } = await import('node:dns');
  const system = lookup as Lookup;
  if (platform !== 'linux') return { lookup: system, cancel: () => {} };
  const read = (path: string, bound: number, what: string) =>
    readBoundedFile(path, bound, what).then(
      (content) => content.toString('latin1'),
      () => '',
    );
  const [hosts, configuration] = await Promise.all([
    read('/etc/hosts', MAX_HOSTS_FILE, 'the hosts file'),
    read('/etc/resolv.conf', MAX_NAME_SERVERS_FILE, 'the name servers'),
  ]);
  return createLookup({ resolver: new promises.Resolver(), system, hosts, configuration });
}

const matchesFamily = (family: number, wanted: LookupOptions['family']): boolean =>
  wanted === undefined || wanted === 0 || wanted === family || wanted === `IPv${family}`;

/** Errors of a name server that answered: the system may know more. */
const NOT_KNOWN: readonly string[] = ['ENOTFOUND', 'ENODATA', 'ENONAME', 'EBADNAME', 'EREFUSED', 'ESERVFAIL'];

/**
 * The addresses of one name, IPv4 first: on a network without IPv6 each attempt would cost time. Some name servers never answer questions
 * for IPv6, so after an answer for IPv4 the other one has a short time.
 */
async function resolveBoth(resolver: Resolver, name: string, unknown: readonly string[]): Promise<LookupAddress[]> {
  const ask = (family: 4 | 6) =>
    resolver[`resolve${family}`](name).then(
      (addresses) => addresses.map((address) => ({ address, family })),
      (error: unknown) => {
        if (unknown.includes(codeOf(error) ?? '')) return [];
        throw error;
      },
    );
  const sixth = ask(6);
  sixth.catch(() => {});
  const fourth = await ask(4).catch(async (error: unknown) => {
    if ((await sixth.catch(() => [])).length === 0) throw error;
    return [];
  });
  if (fourth.length === 0) return sixth;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<LookupAddress[]>((resolve) => {
    timer = setTimeout(resolve, SECOND_FAMILY_WAIT, []);
  });
  const others = await Promise.race([sixth.catch(() => []), late]).finally(() => clearTimeout(timer));
  return [...fourth, ...others];
}

/** The addresses of a name in lines of `address name alias…`, as hosts(5) has them. */
function findInHosts(lines: readonly (readonly string[])[], name: string): LookupAddress[] | undefined {
  const found = lines.flatMap(([address = '', ...names]) => {
    const family = names.includes(name) ? familyOf(address) : undefined;
    return family === undefined ? [] : [{ address, family }];
  });
  return found.length > 0 ? found : undefined;
}

/** The names are in lower case. An address is as it was written: in its zone (`%Eth0`), the case counts. */
const readHosts = (text: string): string[][] =>
  text.split('\n').map((line) => {
    const [address = '', ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
    return [address, ...names.map((name) => name.toLowerCase())];
  });

/** `search` (or `domain`, the last one counts), `options ndots:N` and whether a name server is named, of resolv.conf(5). */
function readConfiguration(text: string): { domains: readonly string[]; dots: number; hasServers: boolean } {
  let hasServers = false;
  let domains: readonly string[] = [];
  let dots = 1;
  for (const line of text.split('\n')) {
    const [key, ...values] = line.trim().split(/\s+/);
    if (key === 'nameserver') hasServers = true;
    if (key === 'search' || key === 'domain') domains = values.slice(0, MAX_SEARCH_DOMAINS);
    if (key === 'options') for (const value of values) dots = Number(/^ndots:(\d{1,2})$/.exec(value)?.[1] ?? dots);
  }
  return { domains: domains.map((domain) => domain.replace(/\.$/, '')).filter((domain) => domain !== ''), dots, hasServers };
}

/** A name that ends with a dot is whole; one with enough dots is tried as it is first. */
function listCandidates(hostname: string, domains: readonly string[], dots: number): readonly string[] {
  if (hostname.endsWith('.')) return [hostname.slice(0, -1)];
  const searched = domains.map((domain) => `${hostname}.${domain}`);
  return hostname.split('.').length - 1 >= dots ? [hostname, ...searched] : [...searched, hostname];
}
