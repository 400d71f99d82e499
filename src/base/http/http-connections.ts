import type { Dispatcher, Pool } from 'undici';
import { ChopmarkError } from '../errors/errors.ts';
import { readBoundedFile } from '../fs/read-file.ts';
import { MAX_CA_FILE, MAX_PROXY_REFUSAL } from '../limits.ts';
import type { Env } from '../ports.ts';
import { hideSent } from '../secrets/quote-words.ts';
import { TunnelError } from './http-failure.ts';
import { type CancelableLookup, type Lookup, refuseInternal } from './lookup.ts';
import { isLoopback } from './url.ts';

export interface Connections {
  /** @param isNamed Whether the user named the host: any other must not have an internal address. A proxy resolves names itself. */
  to(url: URL, isNamed: boolean): Dispatcher;
  /** The proxy for requests over plain HTTP, with its port, if there is one: its answers look like those of the service. */
  plainProxy: string | undefined;
  /** Ends every connection, those that are still opening too: name resolution, CONNECT of a proxy, TLS handshake. */
  destroy(): Promise<void>;
}

/** These servers give tokens over plain HTTP to the machine that asks: a proxy would read the tokens, and would ask in its own name. */
const METADATA_SERVERS: ReadonlySet<string> = new Set(['169.254.169.254', 'metadata.google.internal']);
/** Chromium's value in NO_PROXY that sends requests to loopback through the proxy too. */
const PROXY_LOOPBACK = '<-loopback>';

/**
 * Connection pools configured by the environment: HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lower case has precedence), and the CA certificates
 * of SSL_CERT_FILE in addition to Node's own and those of NODE_EXTRA_CA_CERTS. Requests to loopback use no proxy unless NO_PROXY contains
 * `<-loopback>`; requests to a cloud's metadata server never do.
 *
 * @throws ChopmarkError `INPUT_PROXY`, `INPUT_UNREADABLE` for SSL_CERT_FILE
 */
export async function openConnections(env: Env, openLookup?: () => Promise<CancelableLookup>): Promise<Connections> {
  // The import takes 30 ms, so runs without a connection skip it.
  const [{ Agent, EnvHttpProxyAgent, Pool }, tls, own, { lookup: system }] = await Promise.all([
    loadDispatchers(),
    readCertificates(env),
    openLookup?.(),
    import('node:dns'),
  ]);
  const end = new AbortController();
  const lookup = own?.lookup ?? (system as Lookup);
  const connect = { ...tls, lookup, signal: end.signal };
  const noProxy = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/);
  const direct = new Agent({ connect });
  const httpProxy = readProxy(env, 'http_proxy');
  const httpsProxy = readProxy(env, 'https_proxy');
  const sent = [httpProxy, httpsProxy].flatMap(listCredentials);
  const openProxied = (unproxied: typeof connect) =>
    new EnvHttpProxyAgent({
      connect: unproxied,
      requestTls: connect,
      // The user named the proxy.
      proxyTls: connect,
      // Plain HTTP requests go to the proxy without a tunnel: many proxies refuse tunnels to port 80.
      proxyTunnel: false,
      clientFactory: (origin, options) => explainTunnels(new Pool(origin, options), new URL(origin).host, sent),
      httpProxy,
      httpsProxy,
      noProxy: noProxy.filter((entry) => entry !== PROXY_LOOPBACK).join(','),
    });
  const proxied = openProxied(connect);
  const guarded = openProxied({ ...connect, lookup: refuseInternal(lookup) });
  const proxyLoopback = noProxy.includes(PROXY_LOOPBACK);
  return {
    plainProxy: httpProxy === '' ? undefined : new URL(httpProxy).host,
    to(url, isNamed) {
      if (!isNamed) return guarded;
      return (isLoopback(url) && !proxyLoopback) || METADATA_SERVERS.has(url.hostname) ? direct : proxied;
    },
    destroy: async () => {
      // undici leaves a socket alone until it is connected.
      end.abort();
      own?.cancel();
      await Promise.all([direct.destroy(), proxied.destroy(), guarded.destroy()]);
    },
  };
}

/**
 * A client of a proxy that says of each tunnel that fails that it was the proxy, and which. If the proxy closes the connection without a
 * complete answer, undici takes that for an error of one socket, and would ask again at once, without pause and without end.
 *
 * @param sent Credentials of proxies, which a refusal can repeat.
 */
function explainTunnels(client: Pool, host: string, sent: readonly string[]): Pool {
  const connect = client.connect.bind(client) as (asked: Dispatcher.ConnectOptions) => Promise<Dispatcher.ConnectData>;
  const connectOnce = async (asked: Dispatcher.ConnectOptions) => {
    const tunnel = await connect(asked).catch((cause: unknown) => {
      throw new TunnelError({ host }, { cause });
    });
    if (tunnel.statusCode === 200) return tunnel;
    const words = hideSent(readRefusal(tunnel), sent);
    tunnel.socket.on('error', () => undefined).destroy();
    throw new TunnelError({ host, words }, { status: tunnel.statusCode });
  };
  return Object.assign(client, { connect: connectOnce });
}

/** Why a proxy gives no tunnel, in its own words: `Proxy-Status` (RFC 9209), Squid's header, or a text that came with the answer. No page. */
function readRefusal({ headers, socket }: Dispatcher.ConnectData): string {
  const read = (name: string) => [headers[name] ?? []].flat().join(', ');
  const header = read('proxy-status') || read('x-squid-error');
  if (header !== '' || !/^text\/plain\b/i.test(read('content-type'))) return header;
  const text: unknown = socket.read();
  return Buffer.isBuffer(text) ? text.toString('utf8', 0, MAX_PROXY_REFUSAL).trim() : '';
}

/**
 * The parts of undici that send requests. Its main file would also load its `fetch`, caches, mocks and WebSockets, and with them Node's own
 * copy of undici, which takes three times as long.
 */
async function loadDispatchers() {
  const [dispatcher, api, agent, pool, proxyAgent] = await Promise.all([
    import('undici/lib/dispatcher/dispatcher.js'),
    import('undici/lib/api/index.js'),
    import('undici/lib/dispatcher/agent.js'),
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/dispatcher/env-http-proxy-agent.js'),
  ]);
  // As its main file does it: `request`, and `connect` for tunnels, are methods of each dispatcher.
  Object.assign(dispatcher.default.prototype, api.default);
  return { Agent: agent.default, Pool: pool.default, EnvHttpProxyAgent: proxyAgent.default };
}

function readProxy(env: Env, name: 'http_proxy' | 'https_proxy'): string {
  const value = env[name] ?? env[name.toUpperCase()] ?? '';
  if (value === '') return '';
  const url = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(url) && /^(?:https?|socks5?):/.test(url)) return url;
  // The value may hold a password.
  throw new ChopmarkError({
    code: 'INPUT_PROXY',
    message: `The variable ${name.toUpperCase()} does not hold a proxy address.`,
    hint: 'Set it to http://host:port. If the proxy needs credentials, use http://user:password@host:port.',
  });
}

/** What a proxy is sent to log in, as it is written in its address, as it is, and encoded. */
function listCredentials(proxy: string): string[] {
  const { username, password } = URL.canParse(proxy) ? new URL(proxy) : { username: '', password: '' };
  if (username === '' && password === '') return [];
  try {
    const plain = decodeURIComponent(password);
    return [password, plain, Buffer.from(`${decodeURIComponent(username)}:${plain}`).toString('base64')];
  } catch {
    // A percent sign that encodes nothing, as in a password that was not encoded.
    return [password];
  }
}

async function readCertificates({ SSL_CERT_FILE: path }: Env): Promise<{ secureContext?: import('node:tls').SecureContext }> {
  if (!path) return {};
  const [{ createSecureContext, getCACertificates }, pem] = await Promise.all([
    import('node:tls'),
    readBoundedFile(path, MAX_CA_FILE, 'the CA certificates of SSL_CERT_FILE'),
  ]);
  return { secureContext: createSecureContext({ ca: [...getCACertificates('default'), pem.toString('latin1')] }) };
}
