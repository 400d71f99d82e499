/** `path` appended to the path of `base`: a private service may have a path prefix. */
export const below = (base: URL, path: string): URL => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
export const isLoopback = (url: URL): boolean => LOOPBACK.test(url.hostname);

/** Host and port, with the port that the scheme implies. */
export const placeOf = (url: URL): string => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;

/** Whether the user allowed plain HTTP to exactly the host and port of `url`. @param plainHosts As `registry.example:5000`; without a port, 80 is meant. */
export const isPlainHost = (url: URL, plainHosts: readonly string[]): boolean =>
  plainHosts.some((host) => URL.canParse(`http://${host}`) && placeOf(new URL(`http://${host}`)) === placeOf(url));

/** https, or http on loopback; never with a user name or password in it. */
export const isSecureUrl = (url: URL): boolean =>
  url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));
