import type { Dispatcher } from 'undici';
import { ChopmarkError } from '../errors/errors.ts';
import { readBoundedFile } from '../fs/read-file.ts';
import { MAX_CA_FILE } from '../limits.ts';
import type { Env } from '../ports.ts';
import { isLoopback } from './url.ts';

export interface Connections {
  to(url: URL): Dispatcher;
  destroy(): Promise<void>;
}

/** They hand out tokens over plain HTTP to the machine they belong to: a proxy would read them, and answer for another machine. */
const METADATA_SERVERS: ReadonlySet<string> = new Set(['169.254.169.254', 'metadata.google.internal']);
/** Chromium's word in NO_PROXY for asking that loopback goes through the proxy too. */
const PROXY_LOOPBACK = '<-loopback>';

/**
 * Pools of connections as the environment wants them: HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lower case wins), the CA certificates
 * of SSL_CERT_FILE beside Node's own and those of NODE_EXTRA_CA_CERTS. Loopback is never proxied unless NO_PROXY holds `<-loopback>`,
 * and a cloud's metadata server never at all.
 *
 * @throws ChopmarkError `INPUT_PROXY`, `INPUT_UNREADABLE` for SSL_CERT_FILE
 */
export async function openConnections(env: Env): Promise<Connections> {
  // Takes 70 ms, which runs that open no connection should not spend.
  const [{ Agent, EnvHttpProxyAgent }, tls] = await Promise.all([import('undici'), readCertificates(env)]);
  const noProxy = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/);
  const direct = new Agent({ connect: tls });
  const proxied = new EnvHttpProxyAgent({
    connect: tls,
    requestTls: tls,
    proxyTls: tls,
    // A plain request is handed to the proxy as such: many refuse tunnels to port 80.
    proxyTunnel: false,
    httpProxy: readProxy(env, 'http_proxy'),
    httpsProxy: readProxy(env, 'https_proxy'),
    noProxy: noProxy.filter((entry) => entry !== PROXY_LOOPBACK).join(','),
  });
  const proxyLoopback = noProxy.includes(PROXY_LOOPBACK);
  return {
    to: (url) => ((isLoopback(url) && !proxyLoopback) || METADATA_SERVERS.has(url.hostname) ? direct : proxied),
    destroy: async () => {
      await Promise.all([direct.destroy(), proxied.destroy()]);
    },
  };
}

function readProxy(env: Env, name: 'http_proxy' | 'https_proxy'): string {
  const value = env[name] ?? env[name.toUpperCase()] ?? '';
  if (value === '') return '';
  const url = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(url) && /^(?:https?|socks5?):/.test(url)) return url;
  // The value may hold a password.
  throw new ChopmarkError({
    code: 'INPUT_PROXY',
    message: `What ${name.toUpperCase()} holds is not the address of a proxy.`,
    hint: 'Write it as http://host:port, with user:password@ before the host where the proxy wants them.',
  });
}

async function readCertificates({ SSL_CERT_FILE: path }: Env): Promise<{ secureContext?: import('node:tls').SecureContext }> {
  if (!path) return {};
  const [{ createSecureContext, getCACertificates }, pem] = await Promise.all([
    import('node:tls'),
    readBoundedFile(path, MAX_CA_FILE, 'the CA certificates of SSL_CERT_FILE'),
  ]);
  return { secureContext: createSecureContext({ ca: [...getCACertificates('default'), pem.toString('latin1')] }) };
}
