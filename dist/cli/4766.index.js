export const id = 4766;
export const ids = [4766];
export const modules = {

/***/ 44766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bindPorts: () => (/* binding */ bindPorts)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/foreign-input.js
var foreign_input = __webpack_require__(23809);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/secrets/quote-words.js
var quote_words = __webpack_require__(30306);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
;// CONCATENATED MODULE: ./build/base/http/http-failure.js



/** What a client of a proxy throws where the proxy gave no tunnel. It has no code: undici would ask again at once for some of them. */
class TunnelError extends Error {
    name = 'TunnelError';
    failure;
    constructor(proxy, { status, cause }) {
        super('the proxy gave no tunnel', { cause });
        const code = (0,file_error/* codeOf */.$N)(cause);
        if (status !== undefined)
            this.failure = { kind: 'proxy', code: String(status), proxy };
        // It closed the connection without a complete answer.
        else if (code === 'UND_ERR_SOCKET')
            this.failure = { kind: 'proxy', code, proxy };
        else
            this.failure = { ...classifyFailure(cause), proxy };
    }
}
const KIND_OF_CODE = {
    EAI_AGAIN: 'dns',
    EAI_FAIL: 'dns',
    ENOTFOUND: 'dns',
    ECONNREFUSED: 'refused',
    EHOSTUNREACH: 'refused',
    ENETUNREACH: 'refused',
    ETIMEDOUT: 'timeout',
    UND_ERR_CONNECT_TIMEOUT: 'timeout',
    UND_ERR_HEADERS_OVERFLOW: 'garbled',
    EPROTO: 'tls',
};
const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_|INVALID_CA)/;
/** @param plainProxy The proxy for requests over plain HTTP, with its port, if there is one. */
function classifyFailure(error, plainProxy) {
    if (error instanceof TunnelError)
        return error.failure;
    // undici reports what a proxy answers to a request without a tunnel only in the message.
    if (textOf(error, 'message') === 'Proxy Authentication Required (407)')
        return { kind: 'proxy', code: '407', ...(plainProxy !== undefined && { proxy: { host: plainProxy } }) };
    const code = (0,file_error/* codeOf */.$N)(error);
    if (textOf(error, 'name') === 'HTTPParserError')
        return { kind: 'garbled', code };
    if (code === undefined)
        return { kind: 'cut' };
    if (TLS_CODE.test(code))
        return { kind: 'tls', code };
    return { kind: KIND_OF_CODE[code] ?? 'cut', code };
}
function textOf(error, property) {
    const text = typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
    return typeof text === 'string' ? text : '';
}
/** Whether another try may succeed. An unknown host name, an untrusted certificate and missing proxy credentials are permanent. */
const mayPass = ({ kind, code }) => kind === 'refused' ||
    kind === 'cut' ||
    kind === 'timeout' ||
    (kind === 'proxy' && !WRONG_CREDENTIALS.includes(code ?? '')) ||
    (kind === 'dns' && code !== 'ENOTFOUND');
/** Statuses of a proxy that does not accept the credentials. */
const WRONG_CREDENTIALS = ['401', '403', '407'];
const WORDING = {
    dns: {
        what: 'the host name cannot be resolved',
        hint: 'Check the address and the DNS of this machine. Behind a proxy, set HTTPS_PROXY.',
    },
    refused: {
        what: 'the connection was refused',
        hint: 'Check that the service runs and that this machine can reach it. Firewalls and proxies (HTTPS_PROXY, NO_PROXY) are common causes.',
    },
    cut: {
        what: 'the connection was interrupted',
        hint: 'Run again. If the failure persists, check proxies, firewalls and load balancers on the way.',
    },
    tls: {
        what: 'its TLS certificate is not trusted',
        hint: 'For a private CA, set NODE_EXTRA_CA_CERTS to its PEM file. Otherwise check the host name, the dates of the certificate and the clock of this machine.',
    },
    proxy: { what: 'the proxy refused the connection', hint: 'Check HTTPS_PROXY, or exclude the host with NO_PROXY.' },
    garbled: { what: 'the response is not HTTP', hint: 'Check the address, the port and the scheme (https or http).' },
    timeout: { what: 'it did not respond in time', hint: 'Run again later, or set a longer time limit with --timeout.' },
    'too-large': {
        what: 'the response exceeds the size limit',
        hint: 'Check the address of the service. A proxy may have responded instead.',
    },
    downgrade: {
        what: 'it redirects from https to another scheme',
        hint: 'Use the target of the redirect only if it is available over https.',
    },
};
/** What to do about the statuses of a proxy, which are about the proxy and never about the service. */
const PROXY_HINTS = {
    '401': 'The proxy does not accept the user and the password in HTTPS_PROXY.',
    '407': 'The proxy wants a user and a password: put them before the host in HTTPS_PROXY (HTTP_PROXY for plain HTTP), or correct them.',
    '403': 'The rules of the proxy do not allow this host: ask its operator to allow it, or exclude the host with NO_PROXY.',
    '502': 'The proxy itself does not reach the host: check the address, and ask the operator of the proxy.',
    '503': 'The proxy itself does not reach the host: check the address, and ask the operator of the proxy.',
    '504': 'The proxy itself does not reach the host: check the address, and ask the operator of the proxy.',
};
/** The OpenSSL error where the server responds in plain HTTP. */
const NO_TLS = 'ERR_SSL_WRONG_VERSION_NUMBER';
const WITHOUT_TLS = {
    what: 'the port does not use TLS',
    hint: 'Check the address. To use a registry or store over plain HTTP, pass --allow-insecure-registry HOST:PORT.',
};
const CODES = {
    IDENTITY: { unreachable: 'IDENTITY_UNREACHABLE', timeout: 'IDENTITY_TIMEOUT', tooLarge: 'IDENTITY_ANSWER_TOO_LARGE' },
    SIGNING: { unreachable: 'SIGNING_UNREACHABLE', timeout: 'SIGNING_TIMEOUT', tooLarge: 'SIGNING_ANSWER_TOO_LARGE' },
    TRUST: { unreachable: 'TRUST_UNREACHABLE', timeout: 'TRUST_TIMEOUT', tooLarge: 'TRUST_ANSWER_TOO_LARGE' },
    STORE: { unreachable: 'STORE_UNREACHABLE', timeout: 'STORE_TIMEOUT', tooLarge: 'STORE_ANSWER_TOO_LARGE' },
};
/** The error for a request without a response. Names the service and the host, and no path, query, header or body. */
function explainFailure(request, { kind, code, proxy }, tries) {
    const { stage, service, url } = request;
    if (kind === 'cut' && proxy === undefined && request.ifCut !== undefined)
        return request.ifCut(`it closed the connection${tries > 1 ? ` in each of ${tries} tries` : ''}${code === undefined ? '' : ` (${code})`}`);
    const { what, hint } = proxy === undefined ? wordFailure(kind, code) : wordProxyFailure(kind, code, proxy);
    const codes = CODES[stage];
    const detail = code === undefined ? what : `${what} (${code})`;
    return new errors/* ChopmarkError */.E({
        code: kind === 'timeout' ? codes.timeout : kind === 'too-large' ? codes.tooLarge : codes.unreachable,
        message: `The ${service} ${url.host} gave no usable response${tries > 1 ? ` in ${tries} tries` : ''}: ${detail}${quote(request, proxy)}.`,
        hint,
        // The platform's error holds references to sockets and headers, so only its code is kept.
        cause: code === undefined ? undefined : new Error(code),
    });
}
const wordFailure = (kind, code) => (code === NO_TLS ? WITHOUT_TLS : WORDING[kind]);
function wordProxyFailure(kind, code, { host }) {
    if (kind === 'proxy')
        return { what: `the proxy ${host} refused the connection`, hint: PROXY_HINTS[code ?? ''] ?? WORDING.proxy.hint };
    const { what } = wordFailure(kind, code);
    return { what: `the proxy ${host} cannot be used: ${what}`, hint: 'Check HTTPS_PROXY, or exclude the host with NO_PROXY.' };
}
/** Characters of a proxy's own message that are shown. */
const SHOWN = 200;
const quote = ({ headers = {} }, proxy) => {
    const words = (0,quote_words/* quoteWords */.A)(proxy?.words ?? '', Object.values(headers), SHOWN);
    return words === '' ? '' : `, “${words}”`;
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
;// CONCATENATED MODULE: ./build/base/http/internal-address.js


/** Addresses that lead to this machine, to its link or to the metadata server of its cloud, with their prefix lengths. */
const INTERNAL_4 = [
    // Unspecified: connects to this machine (RFC 1122, 3.2.1.3).
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    // Link-local (RFC 3927): the metadata servers of AWS, Azure, Google Cloud, Oracle and others, and tokens of containers.
    ['169.254.0.0', 16],
    // Metadata servers elsewhere: Alibaba Cloud, Azure's platform services, Oracle Cloud.
    ['100.100.100.200', 32],
    ['168.63.129.16', 32],
    ['192.0.0.192', 32],
];
const INTERNAL_6 = [
    ['::', 128],
    ['::1', 128],
    ['fe80::', 10],
    // Metadata servers: AWS, AWS for containers, Google Cloud, Oracle Cloud.
    ['fd00:ec2::254', 128],
    ['fd00:ec2::23', 128],
    ['fd20:ce::254', 128],
    ['fd00:c1::a9fe:a9fe', 128],
];
/**
 * IPv6 prefixes of 96 bits that an IPv4 address follows: compatible (RFC 4291), translated (RFC 6052, 7915, 8215). `BlockList` knows
 * `::ffff:`. Networks may have NAT64 prefixes of their own, which nothing here can know.
 */
const CARRIERS = ['::', '::ffff:0:', '64:ff9b::', '64:ff9b:1::'];
/** 6to4 (RFC 3056): the IPv4 address follows these 16 bits. */
const SIX_TO_FOUR = '2002';
/** Names that mean such an address wherever they are resolved: here, or by a proxy. */
const INTERNAL_NAME = /^(?:(?:.+\.)?localhost|ip6-localhost|ip6-loopback|metadata|metadata\.google\.internal|metadata\.goog|metadata\.tencentyun\.com|instance-data(?:\.ec2\.internal)?)$/;
let blocked;
/**
 * The family of an IP address, `undefined` for a name. Node makes its pattern for IPv6 at the first question, which takes milliseconds, so it
 * is asked only where there is a colon.
 */
function familyOf(address) {
    if (address.includes(':'))
        return (0,external_node_net_.isIPv6)(address) ? 6 : undefined;
    return (0,external_node_net_.isIPv4)(address) ? 4 : undefined;
}
/** Whether an IP address is this machine's loopback, link-local, unspecified, or a cloud's metadata server; written as IPv4 in IPv6 too. */
function isInternalAddress(address) {
    const [plain = ''] = address.split('%');
    const family = familyOf(plain);
    if (family === undefined)
        return false;
    blocked ??= listBlocked();
    return blocked.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}
/** Whether the host of a URL is such an address, or a name that always means one. Other names are known only once they are resolved. */
function isInternalHost({ hostname }) {
    const host = hostname.replace(/^\[|\]$/g, '');
    return familyOf(host) === undefined ? INTERNAL_NAME.test((0,trim/* trimEnd */.s8)(host, '.')) : isInternalAddress(host);
}
function listBlocked() {
    const list = new external_node_net_.BlockList();
    for (const [address, bits] of INTERNAL_6)
        list.addSubnet(address, bits, 'ipv6');
    for (const [address, bits] of INTERNAL_4) {
        list.addSubnet(address, bits, 'ipv4');
        for (const carrier of CARRIERS)
            list.addSubnet(`${carrier}${address}`, 96 + bits, 'ipv6');
        const [first = 0, second = 0, third = 0, fourth = 0] = address.split('.').map(Number);
        const groups = [SIX_TO_FOUR, ((first << 8) | second).toString(16), ((third << 8) | fourth).toString(16)];
        list.addSubnet(`${groups.join(':')}::`, 16 + bits, 'ipv6');
    }
    return list;
}

;// CONCATENATED MODULE: ./build/base/http/lookup.js




/**
 * Name resolution that can be canceled: the hosts file, then the name servers, with the search domains of resolv.conf. The system's own
 * look-up (getaddrinfo) runs in a thread that nothing can end: for a name server that is silent it keeps the process alive for 10 to 12
 * seconds. So it is asked last, for names that only it may know (mDNS, LDAP, the machine's own name), after a name server said that it
 * knows no such name, or if resolv.conf names none.
 */
function createLookup({ resolver, system, hosts, configuration }) {
    const known = readHosts(hosts);
    const { domains, dots, hasServers } = readConfiguration(configuration);
    const unknown = hasServers ? NOT_KNOWN : [...NOT_KNOWN, 'ECONNREFUSED'];
    const resolve = async (hostname) => {
        const name = hostname.toLowerCase().replace(/\.$/, '');
        const fixed = findInHosts(known, name) ?? (LOCALHOST.test(name) ? LOOPBACK : undefined);
        if (fixed)
            return fixed;
        let failure;
        for (const candidate of listCandidates(hostname, domains, dots)) {
            try {
                const found = await resolveBoth(resolver, candidate, unknown);
                if (found.length > 0)
                    return found;
            }
            catch (error) {
                // Another search domain may have another name server.
                failure ??= error;
                if ((0,file_error/* codeOf */.$N)(error) === 'ECANCELLED')
                    break;
            }
        }
        if (failure !== undefined)
            throw failure;
        return undefined;
    };
    return {
        lookup(hostname, options, callback) {
            resolve(hostname).then((found) => {
                const wanted = found?.filter(({ family }) => matchesFamily(family, options.family));
                const [first] = wanted ?? [];
                if (wanted === undefined || first === undefined)
                    system(hostname, options, callback);
                else if (options.all)
                    callback(null, wanted);
                else
                    callback(null, first.address, first.family);
            }, (error) => callback(Object.assign(new Error(`${hostname} was not resolved`), { code: 'EAI_AGAIN', cause: error }), ''));
        },
        cancel: () => resolver.cancel(),
    };
}
/** These never go to a name server (RFC 6761, 6.3). */
const LOCALHOST = /^(?:.+\.)?localhost$/;
const LOOPBACK = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
];
/** A name that must not have an internal address has one. */
class InternalAddressError extends Error {
    name = 'InternalAddressError';
    address;
    constructor(address) {
        super(`${address} is internal`);
        this.address = address;
    }
}
/**
 * Fails for names that have an internal address, even among others. The connection is made to the addresses that this look-up returned, so
 * a name server cannot change its answer in between.
 */
const refuseInternal = (lookup) => (hostname, options, callback) => lookup(hostname, options, (error, address, family) => {
    const found = error ? [] : typeof address === 'string' ? [address] : address.map((each) => each.address);
    const internal = found.find(isInternalAddress);
    if (internal === undefined)
        callback(error, address, family);
    else
        callback(new InternalAddressError(internal), '');
});
/**
 * The look-up of this machine: cancelable on Linux. Elsewhere the system has name servers per network, which resolv.conf does not hold, so
 * its own look-up is the right one.
 */
async function openLookup(platform) {
    const { lookup, promises } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 40610, 19));
    const system = lookup;
    if (platform !== 'linux')
        return { lookup: system, cancel: () => { } };
    const read = (path, bound, what) => (0,read_file/* readBoundedFile */.Mv)(path, bound, what).then((content) => content.toString('latin1'), () => '');
    const [hosts, configuration] = await Promise.all([
        read('/etc/hosts', limits/* MAX_HOSTS_FILE */.AH, 'the hosts file'),
        read('/etc/resolv.conf', limits/* MAX_NAME_SERVERS_FILE */.rh, 'the name servers'),
    ]);
    return createLookup({ resolver: new promises.Resolver(), system, hosts, configuration });
}
const matchesFamily = (family, wanted) => wanted === undefined || wanted === 0 || wanted === family || wanted === `IPv${family}`;
/** Errors of a name server that answered: the system may know more. */
const NOT_KNOWN = ['ENOTFOUND', 'ENODATA', 'ENONAME', 'EBADNAME', 'EREFUSED', 'ESERVFAIL'];
/**
 * The addresses of one name, IPv4 first: on a network without IPv6 each attempt would cost time. Some name servers never answer questions
 * for IPv6, so after an answer for IPv4 the other one has a short time.
 */
async function resolveBoth(resolver, name, unknown) {
    const ask = (family) => resolver[`resolve${family}`](name).then((addresses) => addresses.map((address) => ({ address, family })), (error) => {
        if (unknown.includes((0,file_error/* codeOf */.$N)(error) ?? ''))
            return [];
        throw error;
    });
    const sixth = ask(6);
    sixth.catch(() => { });
    const fourth = await ask(4).catch(async (error) => {
        if ((await sixth.catch(() => [])).length === 0)
            throw error;
        return [];
    });
    if (fourth.length === 0)
        return sixth;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, limits/* SECOND_FAMILY_WAIT */.Sf, []);
    });
    const others = await Promise.race([sixth.catch(() => []), late]).finally(() => clearTimeout(timer));
    return [...fourth, ...others];
}
/** The addresses of a name in lines of `address name alias…`, as hosts(5) has them. */
function findInHosts(lines, name) {
    const found = lines.flatMap(([address = '', ...names]) => {
        const family = names.includes(name) ? familyOf(address) : undefined;
        return family === undefined ? [] : [{ address, family }];
    });
    return found.length > 0 ? found : undefined;
}
/** The names are in lower case. An address is as it was written: in its zone (`%Eth0`), the case counts. */
const readHosts = (text) => text.split('\n').map((line) => {
    const [address = '', ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
    return [address, ...names.map((name) => name.toLowerCase())];
});
/** `search` (or `domain`, the last one counts), `options ndots:N` and whether a name server is named, of resolv.conf(5). */
function readConfiguration(text) {
    let hasServers = false;
    let domains = [];
    let dots = 1;
    for (const line of text.split('\n')) {
        const [key, ...values] = line.trim().split(/\s+/);
        if (key === 'nameserver')
            hasServers = true;
        if (key === 'search' || key === 'domain')
            domains = values.slice(0, limits/* MAX_SEARCH_DOMAINS */.Y1);
        if (key === 'options')
            for (const value of values)
                dots = Number(/^ndots:(\d{1,2})$/.exec(value)?.[1] ?? dots);
    }
    return { domains: domains.map((domain) => domain.replace(/\.$/, '')).filter((domain) => domain !== ''), dots, hasServers };
}
/** A name that ends with a dot is whole; one with enough dots is tried as it is first. */
function listCandidates(hostname, domains, dots) {
    if (hostname.endsWith('.'))
        return [hostname.slice(0, -1)];
    const searched = domains.map((domain) => `${hostname}.${domain}`);
    return hostname.split('.').length - 1 >= dots ? [hostname, ...searched] : [...searched, hostname];
}

// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
;// CONCATENATED MODULE: ./build/base/http/http-connections.js







/** These servers give tokens over plain HTTP to the machine that asks: a proxy would read the tokens, and would ask in its own name. */
const METADATA_SERVERS = new Set(['169.254.169.254', 'metadata.google.internal']);
/** Chromium's value in NO_PROXY that sends requests to loopback through the proxy too. */
const PROXY_LOOPBACK = '<-loopback>';
/**
 * Connection pools configured by the environment: HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lower case has precedence), and the CA certificates
 * of SSL_CERT_FILE in addition to Node's own and those of NODE_EXTRA_CA_CERTS. Requests to loopback use no proxy unless NO_PROXY contains
 * `<-loopback>`; requests to a cloud's metadata server never do.
 *
 * @throws ChopmarkError `INPUT_PROXY`, `INPUT_UNREADABLE` for SSL_CERT_FILE
 */
async function openConnections(env, openLookup) {
    // The import takes 30 ms, so runs without a connection skip it.
    const [{ Agent, EnvHttpProxyAgent, Pool }, tls, own, { lookup: system }] = await Promise.all([
        loadDispatchers(),
        readCertificates(env),
        openLookup?.(),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 40610, 19)),
    ]);
    const end = new AbortController();
    const lookup = own?.lookup ?? system;
    const connect = { ...tls, lookup, signal: end.signal };
    const noProxy = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/);
    const direct = new Agent({ connect });
    const httpProxy = readProxy(env, 'http_proxy');
    const httpsProxy = readProxy(env, 'https_proxy');
    const sent = [httpProxy, httpsProxy].flatMap(listCredentials);
    const openProxied = (unproxied) => new EnvHttpProxyAgent({
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
            if (!isNamed)
                return guarded;
            return ((0,http_url/* isLoopback */.U9)(url) && !proxyLoopback) || METADATA_SERVERS.has(url.hostname) ? direct : proxied;
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
function explainTunnels(client, host, sent) {
    const connect = client.connect.bind(client);
    const connectOnce = async (asked) => {
        const tunnel = await connect(asked).catch((cause) => {
            throw new TunnelError({ host }, { cause });
        });
        if (tunnel.statusCode === 200)
            return tunnel;
        const words = (0,quote_words/* hideSent */.H)(readRefusal(tunnel), sent);
        tunnel.socket.on('error', () => undefined).destroy();
        throw new TunnelError({ host, words }, { status: tunnel.statusCode });
    };
    return Object.assign(client, { connect: connectOnce });
}
/** Why a proxy gives no tunnel, in its own words: `Proxy-Status` (RFC 9209), Squid's header, or a text that came with the answer. No page. */
function readRefusal({ headers, socket }) {
    const read = (name) => [headers[name] ?? []].flat().join(', ');
    const header = read('proxy-status') || read('x-squid-error');
    if (header !== '' || !/^text\/plain\b/i.test(read('content-type')))
        return header;
    const text = socket.read();
    return Buffer.isBuffer(text) ? text.toString('utf8', 0, limits/* MAX_PROXY_REFUSAL */.Tt).trim() : '';
}
/**
 * The parts of undici that send requests. Its main file would also load its `fetch`, caches, mocks and WebSockets, and with them Node's own
 * copy of undici, which takes three times as long.
 */
async function loadDispatchers() {
    const [dispatcher, api, agent, pool, proxyAgent] = await Promise.all([
        __webpack_require__.e(/* import() */ 883).then(__webpack_require__.t.bind(__webpack_require__, 30883, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(6615)]).then(__webpack_require__.t.bind(__webpack_require__, 56615, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(7405)]).then(__webpack_require__.t.bind(__webpack_require__, 57405, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628)]).then(__webpack_require__.t.bind(__webpack_require__, 30628, 19)),
        Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(3137)]).then(__webpack_require__.t.bind(__webpack_require__, 53137, 19)),
    ]);
    // As its main file does it: `request`, and `connect` for tunnels, are methods of each dispatcher.
    Object.assign(dispatcher.default.prototype, api.default);
    return { Agent: agent.default, Pool: pool.default, EnvHttpProxyAgent: proxyAgent.default };
}
function readProxy(env, name) {
    const value = env[name] ?? env[name.toUpperCase()] ?? '';
    if (value === '')
        return '';
    const url = value.includes('://') ? value : `http://${value}`;
    if (URL.canParse(url) && /^(?:https?|socks5?):/.test(url))
        return url;
    // The value may hold a password.
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PROXY',
        message: `The variable ${name.toUpperCase()} does not hold a proxy address.`,
        hint: 'Set it to http://host:port. If the proxy needs credentials, use http://user:password@host:port.',
    });
}
/** What a proxy is sent to log in, as it is written in its address, as it is, and encoded. */
function listCredentials(proxy) {
    const { username, password } = URL.canParse(proxy) ? new URL(proxy) : { username: '', password: '' };
    if (username === '' && password === '')
        return [];
    try {
        const plain = decodeURIComponent(password);
        return [password, plain, Buffer.from(`${decodeURIComponent(username)}:${plain}`).toString('base64')];
    }
    catch {
        // A percent sign that encodes nothing, as in a password that was not encoded.
        return [password];
    }
}
async function readCertificates({ SSL_CERT_FILE: path }) {
    if (!path)
        return {};
    const [{ createSecureContext, getCACertificates }, pem] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19)),
        (0,read_file/* readBoundedFile */.Mv)(path, limits/* MAX_CA_FILE */.L3, 'the CA certificates of SSL_CERT_FILE'),
    ]);
    return { secureContext: createSecureContext({ ca: [...getCACertificates('default'), pem.toString('latin1')] }) };
}

// EXTERNAL MODULE: ./build/base/http/http-retry.js
var http_retry = __webpack_require__(78430);
;// CONCATENATED MODULE: ./build/base/http/named-addresses.js




function listNamedAddresses(request) {
    const { givenBy, plainHosts = [] } = request;
    const own = givenBy ?? request.url;
    const isOwn = (url) => {
        if ((0,http_url/* placeOf */.$t)(url) === (0,http_url/* placeOf */.$t)(own))
            return url.protocol === 'https:' || own.protocol === 'http:';
        // Its certificate proves that another port of a name belongs to it, too. Loopback has no owner.
        return url.protocol === 'https:' && url.hostname === own.hostname && !isInternalHost(url);
    };
    const includes = (url) => (0,http_url/* isPlainHost */.dW)(url, plainHosts) || isOwn(url);
    return {
        includes,
        check(url, by) {
            if (includes(url))
                return;
            if (url.protocol !== 'https:')
                throw refuse(request, url, by, 'does not use https');
            if (isInternalHost(url))
                throw refuse(request, url, by, `is ${INTERNAL}`);
        },
        explain: (error, url, by) => error instanceof InternalAddressError ? refuse(request, url, by, `has the address ${error.address}, ${INTERNAL}`) : error,
    };
}
const INTERNAL = 'an address of this machine, of its link or of a metadata server';
/** No server names the token service of a job. */
const named_addresses_CODES = {
    IDENTITY: 'IDENTITY_UNREACHABLE',
    SIGNING: 'SIGNING_ADDRESS_REFUSED',
    TRUST: 'TRUST_ADDRESS_REFUSED',
    STORE: 'STORE_ADDRESS_REFUSED',
};
function refuse({ stage, service, url, plainHosts }, at, by, why) {
    return new errors/* ChopmarkError */.E({
        code: named_addresses_CODES[stage],
        message: `${by === url ? `The ${service} ${by.host}` : `A response of ${by.host}`} names ${at.host}, which ${why}. Nothing was sent there.`,
        hint: `Report this to the operator of ${by.host}. Only if you trust that address, ${howToName(stage, plainHosts && (0,http_url/* placeOf */.$t)(at))}.`,
    });
}
/** @param place Host and port, if an option can name them. */
function howToName(stage, place) {
    if (place !== undefined)
        return `name it with --allow-insecure-registry ${place}`;
    if (stage === 'SIGNING')
        return 'name the services yourself: --signing-config, or --fulcio-url, --rekor-url and --tsa-url';
    return 'use it as the address of the service itself';
}

;// CONCATENATED MODULE: ./build/base/http/rate-limiter.js

/** The request budget: requests in flight and requests per second, for each host. Requests start in the order in which they asked. */
function createRateLimiter(clock, { signal, requestRate, concurrency }) {
    const hosts = new Map();
    const interval = requestRate > 0 ? 1000 / requestRate : 0;
    const burst = Math.max(1000 - interval, 0);
    const stateOf = (host) => {
        const state = hosts.get(host) ?? { inFlight: 0, waiting: [], pausedUntil: 0, fullAt: 0 };
        hosts.set(host, state);
        return state;
    };
    const leave = (state) => {
        const next = state.waiting.shift();
        if (next)
            next();
        else
            state.inFlight--;
    };
    const takeToken = (state, now) => {
        const start = Math.max(now, state.fullAt - burst);
        state.fullAt = Math.max(state.fullAt, start) + interval;
        return start;
    };
    const waitUntil = async (time) => {
        const left = time - clock.now().getTime();
        if (left > 0)
            await clock.sleep(left, signal);
    };
    return {
        async enter(host) {
            const state = stateOf(host);
            if (state.inFlight < Math.max(concurrency, 1))
                state.inFlight++;
            else
                await new Promise((resolve) => state.waiting.push(resolve));
            try {
                (0,timeout_error/* throwIfEnded */.sH)(signal, `a request to ${host} was sent`);
                if (interval > 0)
                    await waitUntil(takeToken(state, clock.now().getTime()));
                // Another response may have extended the pause during the wait.
                while (state.pausedUntil > clock.now().getTime())
                    await waitUntil(state.pausedUntil);
            }
            catch (error) {
                leave(state);
                throw error;
            }
            return () => leave(state);
        },
        pause(host, milliseconds) {
            const state = stateOf(host);
            state.pausedUntil = Math.max(state.pausedUntil, clock.now().getTime() + milliseconds);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/base/http/save-stream.js



/**
 * Writes a stream to a file and replaces its content; keeps none of it in memory.
 *
 * @param path Absolute; its folder exists.
 * @returns False if the stream is longer than `maxBytes`; the content of the file is then unusable.
 * @throws ChopmarkError `STORE_FILE_WRITE`; errors of the stream are passed on unchanged
 */
async function saveStream(stream, path, maxBytes) {
    let file;
    const write = async (work) => {
        try {
            await work();
        }
        catch (error) {
            throw new errors/* ChopmarkError */.E({
                code: 'STORE_FILE_WRITE',
                message: `${path} cannot be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
                hint: 'Free some disk space, then run again. Content that is already there is not fetched twice.',
                cause: error,
            });
        }
    };
    try {
        await write(async () => {
            file = await (0,external_node_fs_promises_.open)(path, 'w', 0o600);
        });
        let length = 0;
        for await (const piece of stream) {
            length += piece.length;
            if (length > maxBytes)
                return false;
            await write(async () => file?.writeFile(piece));
        }
        return true;
    }
    finally {
        await file?.close().catch(() => { });
    }
}

;// CONCATENATED MODULE: ./build/base/http/http-client.js













/** Headers that may follow a redirect to another origin; any other header could be a credential. */
const HARMLESS_HEADERS = ['accept', 'accept-encoding', 'user-agent', 'range'];
/**
 * The real `Http`. Loads and connects nothing before the first request. When the run ends, requests fail with the
 * reason of the run's signal if it is a ChopmarkError, else with an error that tells the time limit from an interruption.
 */
function createHttp(options) {
    const { env, clock, logger, signal, random = Math.random } = options;
    const pace = createRateLimiter(clock, options);
    const send = createSender(signal);
    let opened;
    const tryOnce = async (request) => {
        const leave = await pace.enter(request.url.host);
        try {
            opened ??= openConnections(env, options.openLookup);
            return await send(await opened, request);
        }
        finally {
            leave();
        }
    };
    const http = async (request) => {
        try {
            for (let tries = 1;; tries++) {
                const outcome = await tryOnce(request);
                const described = 'status' in outcome ? String(outcome.status) : `${outcome.kind} ${outcome.code ?? ''}`;
                logger.debug(`${request.method ?? 'GET'} ${request.url.host}${request.url.pathname}: ${described}`);
                const pause = tries < mostTries(request, outcome) ? pauseBefore(request, outcome, tries, clock.now(), random) : undefined;
                if (pause !== undefined) {
                    if (pause.host)
                        pace.pause(request.url.host, pause.milliseconds);
                    await clock.sleep(pause.milliseconds, signal);
                }
                else if ('status' in outcome)
                    return outcome;
                else
                    throw explainFailure(request, outcome, tries);
            }
        }
        catch (error) {
            if (signal.aborted)
                throw explainEnd(request, signal);
            throw error;
        }
    };
    return Object.assign(http, { close: async () => (await opened?.catch(() => undefined))?.destroy() });
}
/** Fewer where the server may hang up because of the size of what it is sent, as a load balancer does that answers 502. */
const mostTries = ({ ifCut }, outcome) => {
    const isCut = 'status' in outcome ? outcome.status === 502 : outcome.kind === 'cut' && outcome.proxy === undefined;
    return ifCut !== undefined && isCut ? limits/* MAX_TRIES_IF_CUT */.KK : limits/* MAX_TRIES */.N$;
};
/** Milliseconds to wait before another try, and whether the pause applies to all requests to the host; undefined if the outcome is final. */
function pauseBefore({ retry }, outcome, tries, now, random) {
    if (retry === 'none')
        return undefined;
    if (!('status' in outcome))
        return mayPass(outcome) ? { milliseconds: (0,http_retry/* backoff */.J)(tries, random), host: false } : undefined;
    if (outcome.status !== 429 && outcome.status < 500 && !retry?.includes(outcome.status))
        return undefined;
    const asked = (0,http_retry/* readRetryAfter */.D)(outcome.headers.get('retry-after'), now);
    if (asked !== undefined && asked > limits/* MAX_RETRY_AFTER */.t4)
        return undefined;
    return { milliseconds: (asked ?? 0) + (0,http_retry/* backoff */.J)(tries, random), host: asked !== undefined };
}
function explainEnd({ stage, service, url }, signal) {
    if (signal.reason instanceof errors/* ChopmarkError */.E)
        return signal.reason;
    const asked = `${service} ${url.host}`;
    return new errors/* ChopmarkError */.E({
        code: `${stage}_TIMEOUT`,
        message: (0,timeout_error/* isTimeLimit */.rM)(signal)
            ? `The ${asked} did not respond before the time limit of the run.`
            : `${(0,timeout_error/* describeRunEnd */.uJ)(signal)} before the ${asked} responded.`,
        hint: (0,timeout_error/* isTimeLimit */.rM)(signal) ? 'Run again later, or set a longer time limit with --timeout.' : (0,timeout_error/* hintAtRunEnd */.BB)(signal),
        cause: signal.reason,
    });
}
/** One try, redirects included, bounded in time and size. */
function createSender(signal) {
    const running = new Set();
    signal.addEventListener('abort', () => {
        for (const controller of running)
            controller.abort();
    });
    return async (connections, request) => {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), request.timeout ?? limits/* REQUEST_TIMEOUT */._h);
        running.add(controller);
        // It may have ended while the connection pools were opened.
        if (signal.aborted)
            controller.abort();
        try {
            return await endWith(follow(connections, request, controller.signal), controller.signal);
        }
        catch (error) {
            if (signal.aborted)
                throw explainEnd(request, signal);
            if (error instanceof errors/* ChopmarkError */.E)
                throw error;
            return controller.signal.aborted ? { kind: 'timeout' } : classifyFailure(error, connections.plainProxy);
        }
        finally {
            clearTimeout(timer);
            running.delete(controller);
        }
    };
}
/**
 * Rejects as soon as `signal` is aborted, whatever `work` waits for: undici leaves a request alone whose connection is still opening. What
 * then becomes of `work` is not looked at.
 */
function endWith(work, signal) {
    return new Promise((resolve, reject) => {
        // Not the reason: the caller tells how the run ended.
        const end = () => reject(new Error('ended'));
        signal.addEventListener('abort', end, { once: true });
        if (signal.aborted)
            end();
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
    });
}
async function follow(connections, request, signal) {
    const followable = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
    const named = listNamedAddresses(request);
    let { url, headers = {} } = request;
    let by = request.givenBy ?? url;
    for (let left = followable ? (request.redirects ?? 0) : 0;; left--) {
        named.check(url, by);
        const answer = await exchange(connections.to(url, named.includes(url)), { ...request, url, headers }, signal).catch((error) => {
            throw named.explain(error, url, by);
        });
        if ('kind' in answer || left === 0)
            return answer;
        const target = redirectTarget(answer, url);
        if (!target)
            return answer;
        if (url.protocol === 'https:' && target.protocol !== 'https:')
            return { kind: 'downgrade' };
        if (target.origin !== url.origin)
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS_HEADERS.includes(name.toLowerCase())));
        by = url;
        url = target;
    }
}
function redirectTarget({ status, headers }, from) {
    const location = headers.get('location');
    if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, from))
        return undefined;
    const target = new URL(location, from);
    return /^https?:$/.test(target.protocol) ? target : undefined;
}
async function exchange(dispatcher, request, signal) {
    const { url, method = 'GET', headers = {}, body, maxBytes, saveTo } = request;
    const file = isFile(body) ? body : undefined;
    const answer = await dispatcher.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers: {
            'user-agent': `chopmark/${version/* VERSION */.x}`,
            'accept-encoding': 'identity',
            ...(file && { 'content-length': String(file.size) }),
            ...lowerCased(headers),
        },
        body: file ? external_node_stream_.Readable.from(readFile(file)) : (body ?? null),
        signal,
        // The time limit covers the whole try.
        headersTimeout: 0,
        bodyTimeout: 0,
    });
    if (saveTo !== undefined && answer.statusCode === 200) {
        if (!(await saveStream(answer.body, saveTo, maxBytes)))
            return { kind: 'too-large' };
        return { status: 200, headers: collectHeaders(answer.headers), body: Buffer.alloc(0) };
    }
    const pieces = [];
    let length = 0;
    for await (const piece of answer.body) {
        length += piece.length;
        // Leaving the loop destroys the stream.
        if (length > maxBytes)
            return { kind: 'too-large' };
        pieces.push(piece);
    }
    (0,foreign_input/* announceInput */.c)(length);
    return { status: answer.statusCode, headers: collectHeaders(answer.headers), body: Buffer.concat(pieces, length) };
}
const isFile = (body) => typeof body === 'object' && 'path' in body;
/** Sends exactly the promised number of bytes: a file that grew is cut there, a file that shrank fails the request. */
async function* readFile({ path, size }) {
    let left = size;
    if (left > 0) {
        for await (const piece of (0,external_node_fs_.createReadStream)(path, { end: size - 1 })) {
            left -= piece.length;
            yield piece;
        }
    }
    if (left > 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_FILE_CHANGED',
            message: `${path} changed while it was being sent.`,
            hint: 'Run chopmark after the build has finished writing the file.',
        });
    }
}
const lowerCased = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
function collectHeaders(received) {
    const headers = new Map(Object.entries(received).map(([name, value]) => [name.toLowerCase(), [value ?? []].flat()]));
    return {
        get(name) {
            const values = headers.get(name.toLowerCase()) ?? [];
            return values.length === 0 ? null : values.join(', ');
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/base/process/end-windows-tree.js
var end_windows_tree = __webpack_require__(62656);
;// CONCATENATED MODULE: ./build/base/process/end-group.js



const ON_WINDOWS = external_node_path_.sep === '\\';
/** Whether a command can lead a process group of its own (`detached`), which can be ended as a whole. Windows has none. */
const HAS_GROUPS = !ON_WINDOWS;
/**
 * Sends a signal to a command that leads its own process group, and to everything in the group. On Windows, where no signal asks a program
 * to end, the tree of processes is ended.
 *
 * @param signal 0 sends nothing.
 * @returns Whether the group had a process; on Windows always false.
 */
function signalGroup(child, signal, machine) {
    try {
        if (HAS_GROUPS)
            return child.pid === undefined ? false : (0,external_node_process_.kill)(-child.pid, signal);
        if (signal !== 0)
            (0,end_windows_tree/* endWindowsTree */.P)(child, machine);
    }
    catch {
        // It has ended by itself in the meantime.
    }
    return false;
}

// EXTERNAL MODULE: ./build/base/process/plan-start.js
var plan_start = __webpack_require__(53646);
;// CONCATENATED MODULE: ./build/base/process/exec.js





/**
 * What a command needs to run at all, to use the user's language and to reach the network; no variable of a CI system. Upper case, because
 * Windows ignores the case of names.
 */
const HANDED_ON = new Set(`PATH HOME USER LOGNAME SHELL LANG TZ TMPDIR TEMP TMP
   SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES
   HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR`.split(/\s+/));
/** The other locale categories and XDG base directories, in which credential helpers keep their data. */
const HANDED_ON_FAMILIES = /^(?:LC|XDG)_[A-Z_]+$/;
const isHandedOn = (name) => HANDED_ON.has(name.toUpperCase()) || HANDED_ON_FAMILIES.test(name.toUpperCase());
/** The exit codes that shells and timeout(1) use. */
const TIMED_OUT = 124;
const NOT_RUNNABLE = 126;
const NOT_FOUND = 127;
const KILLED = 137;
/**
 * The real `Exec`: no shell, an allow-listed environment, limits on time, output and, if requested, memory. A command that is ended for
 * exceeding a limit has an exit code of its own (124, 137), so that its partial output is never taken for its result; its child processes
 * are ended too.
 */
function createExec({ env, signal, workingFolder, timeout = limits/* EXEC_TIMEOUT */.Y3 }) {
    const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
    const onlyPath = Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() === 'PATH'));
    return async (command, args, { input, isolated = false, env: added = {}, maxBytes = limits/* MAX_EXEC_OUTPUT */.Xz, maxMemory, timeout: ownTimeout = timeout, signal: own, onOutput, } = {}) => {
        // Most runs start no command, and this import takes longer than verifying a bundle.
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const runSignal = own ? AbortSignal.any([signal, own]) : signal;
        const commandEnv = { ...(isolated ? onlyPath : inherited), ...added };
        const plan = (0,plan_start/* planStart */.g)(command, args, { env: { ...onlyPath, ...inherited, ...added }, workingFolder });
        if (plan === undefined)
            return { exitCode: NOT_FOUND, stdout: '', stderr: '' };
        return new Promise((resolve, reject) => {
            if (runSignal.aborted)
                return reject((0,timeout_error/* toTimeoutError */.L8)(runSignal, `${command} ended`));
            const child = start(spawn, plan, workingFolder, commandEnv);
            if (child === undefined)
                return resolve({ exitCode: NOT_RUNNABLE, stdout: '', stderr: '' });
            const outputs = {
                stdout: collect(child.stdout, maxBytes, () => end(KILLED), onOutput),
                stderr: collect(child.stderr, maxBytes, () => end(KILLED)),
            };
            const timer = setTimeout(() => end(TIMED_OUT), ownTimeout);
            const unwatch = maxMemory && child.pid ? watchMemory(child.pid, maxMemory, () => end(KILLED)) : () => { };
            const abort = () => {
                reject((0,timeout_error/* toTimeoutError */.L8)(runSignal, `${command} ended`));
                end(KILLED);
            };
            const settle = (exitCode) => {
                clearTimeout(timer);
                unwatch();
                runSignal.removeEventListener('abort', abort);
                resolve({ exitCode, stdout: outputs.stdout(), stderr: outputs.stderr() });
            };
            // A child process of the command may outlive it and keep the pipes open, so an ended command is not awaited.
            const end = (exitCode) => {
                signalGroup(child, 'SIGKILL', { run: spawn, env });
                child.stdout.destroy();
                child.stderr.destroy();
                settle(exitCode);
            };
            runSignal.addEventListener('abort', abort, { once: true });
            child.once('error', (error) => settle(error.code === 'ENOENT' ? NOT_FOUND : NOT_RUNNABLE));
            child.once('close', (exitCode) => settle(exitCode ?? KILLED));
            // A command may exit without reading its input to the end.
            child.stdin.on('error', () => { });
            child.stdin.end(input);
        });
    };
}
/** Undefined if the platform rejects the command: an argument with a NUL. */
function start(run, { file, args, windowsVerbatimArguments }, cwd, env) {
    try {
        // A detached command leads its own process group, which can be ended as a whole.
        return run(file, args, { cwd, env, stdio: 'pipe', windowsHide: true, windowsVerbatimArguments, detached: HAS_GROUPS });
    }
    catch {
        return undefined;
    }
}
function collect(stream, maxBytes, overflow, take) {
    const chunks = [];
    const keep = take ?? ((chunk) => void chunks.push(chunk));
    let length = 0;
    stream.on('data', (chunk) => {
        length += chunk.length;
        if (length > maxBytes)
            overflow();
        else
            keep(chunk);
    });
    return () => Buffer.concat(chunks).toString('utf8');
}
/**
 * Checks the memory of a process in `/proc` (proc(5), VmRSS in kB), and calls `onTooMuch` above the limit. Without `/proc` nothing is
 * checked.
 *
 * @param maxBytes Bytes of resident memory.
 * @returns A function that ends the checks.
 */
function watchMemory(pid, maxBytes, onTooMuch) {
    const timer = setInterval(async () => {
        const status = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
        const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
        if (kilobytes * 1024 > maxBytes)
            onTooMuch();
    }, limits/* MEMORY_POLL_INTERVAL */.Cr);
    return () => clearInterval(timer);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
;// CONCATENATED MODULE: ./build/base/process/run-command.js





/** Milliseconds between two checks for processes of a command that has ended. */
const GROUP_POLL = 20;
/**
 * The real `RunCommand`: no shell, the user's own standard input, both outputs on standard error, so that standard output is left for the
 * report. When the run ends, the command and everything that it started are asked to end, and are killed after the grace period; on Windows
 * they are killed at once. On a terminal, the command stays in the foreground group, so that it can ask questions there: then only the
 * command itself is ended, and Ctrl-C reaches the others.
 *
 * @throws ChopmarkError `INPUT_BATCH_ARGUMENT` if an argument cannot be passed to a batch file unchanged
 */
function createRunCommand({ signal, workingFolder, grace = limits/* COMMAND_GRACE */.zz, hasTerminal = (0,external_node_tty_.isatty)(0), }) {
    return async (command, args, env, own) => {
        const plan = (0,plan_start/* planStart */.g)(command, args, { env, workingFolder });
        if (plan === undefined)
            return 127;
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const runSignal = own ? AbortSignal.any([signal, own]) : signal;
        const isLeader = HAS_GROUPS && !hasTerminal;
        return new Promise((resolve) => {
            const child = spawn(plan.file, plan.args, {
                stdio: ['inherit', 2, 2],
                env,
                cwd: workingFolder,
                windowsVerbatimArguments: plan.windowsVerbatimArguments,
                detached: isLeader,
            });
            let killTimer;
            let pollTimer;
            let exitCode;
            const send = (name) => isLeader || !HAS_GROUPS ? signalGroup(child, name, { run: spawn, env }) : name !== 0 && child.kill(name);
            const settle = (code) => {
                clearTimeout(killTimer);
                clearInterval(pollTimer);
                runSignal.removeEventListener('abort', end);
                resolve(code);
            };
            const end = () => {
                send('SIGTERM');
                killTimer = setTimeout(() => {
                    send('SIGKILL');
                    if (exitCode !== undefined)
                        settle(exitCode);
                }, grace);
            };
            if (runSignal.aborted)
                end();
            else
                runSignal.addEventListener('abort', end, { once: true });
            child.once('error', (error) => settle(error.code === 'ENOENT' ? 127 : 126));
            child.once('exit', (code, name) => {
                const ended = code ?? 128 + (name ? external_node_os_.constants.signals[name] : 0);
                exitCode = ended;
                // What the command started has the rest of the grace period, if it was asked to end.
                if (killTimer === undefined || !send(0))
                    return settle(ended);
                pollTimer = setInterval(() => send(0) || settle(ended), GROUP_POLL);
            });
        });
    };
}

// EXTERNAL MODULE: ./build/base/secrets/redact.js
var redact = __webpack_require__(16305);
// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(57155);
;// CONCATENATED MODULE: ./build/base/text/progress.js
/** Milliseconds before a rate is shown: the first items are not representative. */
const SETTLING = 1_000;
/** Measures tasks from their first report. One task at a time: a new name starts a new measurement. */
function createProgressMeter(clock) {
    let current;
    return (task, done, total) => {
        const now = clock.now().getTime();
        if (current?.task !== task || done < current.offset)
            current = { task, started: now, offset: done };
        const elapsed = now - current.started;
        const made = done - current.offset;
        if (done >= total)
            current = undefined;
        if (elapsed < SETTLING || made <= 0)
            return { task, done, total };
        const rate = (made * 1_000) / elapsed;
        return { task, done, total, rate, left: Math.ceil((total - done) / rate) };
    };
}
const CELLS = 20;
/** A line for a terminal, cut to `columns`: `Signing [#####---------------] 250/1000, 38/s, 20 s left`. */
function drawProgress(state, columns) {
    const { task, done, total } = state;
    const filled = total > 0 ? Math.min(CELLS, Math.floor((done / total) * CELLS)) : 0;
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(CELLS - filled)}]`;
    const counts = ` ${done}/${total}`;
    const wide = `${task} ${bar}${counts}${describePace(state)}`;
    if (wide.length < columns)
        return wide;
    return `${task.slice(0, Math.max(columns - 1 - counts.length, 0))}${counts}`;
}
/** The same as a line of a log: `Signing: 250 of 1000, 38/s, 20 s left`. */
const describeProgress = (state) => `${state.task}: ${state.done} of ${state.total}${describePace(state)}`;
function describePace({ rate, left }) {
    if (rate === undefined || left === undefined)
        return '';
    const shown = rate >= 10 ? Math.round(rate) : Number(rate.toPrecision(2));
    return `, ${shown}/s, ${describeSeconds(left)} left`;
}
function describeSeconds(seconds) {
    if (seconds < 100)
        return `${seconds} s`;
    const minutes = Math.ceil(seconds / 60);
    return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}

;// CONCATENATED MODULE: ./build/base/text/logger.js


/** Milliseconds between two updates of the progress line. */
const REDRAW = 100;
/** Milliseconds between two progress lines in a log. */
const PROGRESS_LINE_INTERVAL = 10_000;
const ERASE_LINE = '\r\u001b[2K';
const YELLOW = '\u001b[33m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';
/**
 * A logger for people. Every text is redacted first, then neutralized. Lines after the first are indented, so that no line can pose as
 * another message.
 */
function createLogger({ write, redactor, level, progress, color, clock, columns = 80 }) {
    let drawn = false;
    let lastDrawing = Number.NEGATIVE_INFINITY;
    const measure = createProgressMeter(clock);
    const isLineDue = createLineSchedule();
    const erase = () => {
        if (drawn)
            write(ERASE_LINE);
        drawn = false;
    };
    const print = (message, style) => {
        erase();
        const text = (0,neutralize/* neutralizeForTerminal */.Hr)(redactor.redact(message)).replaceAll('\n', '\n  ');
        write(color && style ? `${style}${text}${PLAIN}\n` : `${text}\n`);
    };
    return {
        debug: (message) => level === 'debug' && print(message, DIM),
        info: (message) => level !== 'silent' && print(message, ''),
        warn: (message) => level !== 'silent' && print(`warning: ${message}`, YELLOW),
        progress(task, done, total) {
            if (progress === 'none' || level === 'silent')
                return;
            const state = measure(task, done, total);
            const now = clock.now().getTime();
            if (progress === 'lines') {
                const isDue = isLineDue(state, now);
                if (isDue)
                    print(describeProgress({ ...state, task: (0,neutralize/* neutralizeLine */.a0)(task) }), '');
                return;
            }
            if (done >= total)
                return erase();
            if (now - lastDrawing < REDRAW)
                return;
            lastDrawing = now;
            write(`${ERASE_LINE}${drawProgress({ ...state, task: (0,neutralize/* neutralizeLine */.a0)(redactor.redact(task)) }, columns)}`);
            drawn = true;
        },
        secret: (value) => redactor.add(value),
    };
}
/** Decides when a log gets a progress line: ten seconds after a task began, and every ten seconds after that. Short tasks get none. */
function createLineSchedule() {
    let task;
    let last = 0;
    return (state, now) => {
        if (state.task !== task) {
            task = state.task;
            last = now;
            return false;
        }
        if (now - last < PROGRESS_LINE_INTERVAL)
            return false;
        last = now;
        return true;
    };
}

;// CONCATENATED MODULE: ./build/adapters/node-ports.js







const clock = {
    now: () => new Date(),
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {}).catch((error) => {
        throw signal?.aborted ? signal.reason : error;
    }),
};
/** The engine's ports, bound to this process: its environment, its clock, the network, child processes, the working folder. */
function bindPorts({ cacheFolder, signal, log, openGithub, env = process.env, redactor = (0,redact/* createRedactor */.l)(), }) {
    const workingFolder = process.cwd();
    const logger = typeof log === 'function' ? log(redactor) : createLogger({ ...log, redactor, clock });
    const opened = [];
    const ports = {
        env,
        clock,
        logger,
        signal,
        workingFolder,
        cacheFolder,
        exec: createExec({ env, signal, workingFolder }),
        openGithub,
        runCommand: createRunCommand({ signal, workingFolder }),
        connect(settings) {
            const http = createHttp({ ...settings, env, clock, logger, openLookup: () => openLookup(process.platform) });
            opened.push(http);
            return http;
        },
    };
    return {
        ports,
        redactor,
        close: async () => {
            await Promise.all(opened.map((http) => http.close()));
        },
    };
}


/***/ }),

/***/ 79919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   Pg: () => (/* binding */ readOpenFile),
/* harmony export */   Pq: () => (/* binding */ readInto),
/* harmony export */   aB: () => (/* binding */ openBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _foreign_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23809);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48806);







const FIRST_PIECE = 64 << 10;
/**
 * Reads a whole file of at most `maxBytes`. Counts while reading, because a file may grow and files below `/proc` report no size. Follows
 * symbolic links.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, options = {}) {
    const { file, size, isPipe } = await openBounded(path, what, options);
    try {
        return await readToEnd({ file, path, what, maxBytes, isPipe, read: 0 }, Math.min(size, maxBytes) + 1);
    }
    finally {
        await file.close();
    }
}
/** Opens a file to read it, and tells its size; 0 if it is not known. @throws ChopmarkError `INPUT_UNREADABLE` */
async function openBounded(path, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, a pipe without a writer would hold a thread that nothing can end, and the process with it.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return { file, size: stat.size, isPipe: !stat.isFile() };
    }
    catch (error) {
        await file?.close();
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
}
/**
 * The first bytes of a file, without a wait: for a look at each of many files, four waits each would take most of the time.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
function readStart(path, bytes, what) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            throw unreadable(path, what, 'it is not a regular file');
        const start = Buffer.alloc(bytes);
        return start.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, start, 0, bytes, 0));
    }
    catch (error) {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`; errors of `stat`
 */
async function readOpenFile(file, path, maxBytes, what) {
    const { size } = await file.stat();
    return readToEnd({ file, path, what, maxBytes, isPipe: false, read: 0 }, Math.min(size, maxBytes) + 1);
}
/** Reads more of a file into a buffer, and counts it. @returns Bytes; 0 at the end. @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
async function readInto(open, buffer, at) {
    const bytesRead = await readAvailable(open, buffer, at).catch((error) => {
        throw unreadable(open.path, open.what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    });
    open.read += bytesRead;
    if (open.read > open.maxBytes)
        throw tooLarge(open.path, open.what, open.maxBytes);
    return bytesRead;
}
/** Waits for a pipe without holding a thread. */
async function readAvailable({ file, isPipe, read }, buffer, at) {
    for (let waited = 0;; waited += _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_POLL */ .zC) {
        const count = await file.read(buffer, at, buffer.length - at).then(({ bytesRead }) => bytesRead, (error) => {
            if (isPipe && (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EAGAIN')
                return undefined;
            throw error;
        });
        const mayComeYet = count === undefined || (isPipe && count === 0 && read === 0 && waited < _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_WAIT */ .Nf);
        if (!mayComeYet)
            return count;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_POLL */ .zC);
    }
}
async function readToEnd(open, expected) {
    const { maxBytes } = open;
    let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
    let length = 0;
    for (;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
        const bytesRead = await readInto(open, buffer, length);
        length += bytesRead;
        if (bytesRead > 0)
            continue;
        (0,_foreign_input_js__WEBPACK_IMPORTED_MODULE_5__/* .announceInput */ .c)(length);
        return buffer.subarray(0, length);
    }
}
const unreadable = (path, what, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Cannot read ${what} ${path}: ${reason}.`,
    hint: 'Check the path and its permissions. Relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Cannot read ${what} ${path}: it is longer than ${maxBytes} bytes.`,
    hint: 'Check that this is the right file.',
});


/***/ }),

/***/ 78430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter),
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48806);

/** Milliseconds to wait after the given number of tries: exponential with full jitter, so that many clients do not return at once. */
const backoff = (tries, random) => random() * Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_BACKOFF */ .Kr * 2 ** (tries - 1), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BACKOFF */ .K1);
/**
 * Milliseconds that a Retry-After header asks for, in seconds or as an HTTP date (RFC 9110, 10.2.3); undefined if the header is absent or
 * invalid.
 */
function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,10}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dW: () => (/* binding */ isPlainHost),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** Host and port, with the port that the scheme implies. */
const placeOf = (url) => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
/** Whether the user allowed plain HTTP to exactly the host and port of `url`. @param plainHosts As `registry.example:5000`; without a port, 80 is meant. */
const isPlainHost = (url, plainHosts) => plainHosts.some((host) => URL.canParse(`http://${host}`) && placeOf(new URL(`http://${host}`)) === placeOf(url));
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 48806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ MAX_HOSTS_FILE),
/* harmony export */   Cr: () => (/* binding */ MEMORY_POLL_INTERVAL),
/* harmony export */   K1: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   KK: () => (/* binding */ MAX_TRIES_IF_CUT),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kr: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1: () => (/* binding */ MAX_TOKEN),
/* harmony export */   Nf: () => (/* binding */ PIPE_WAIT),
/* harmony export */   QQ: () => (/* binding */ MAX_PATTERN_EXPANSION),
/* harmony export */   Sf: () => (/* binding */ SECOND_FAMILY_WAIT),
/* harmony export */   Tt: () => (/* binding */ MAX_PROXY_REFUSAL),
/* harmony export */   Xz: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y1: () => (/* binding */ MAX_SEARCH_DOMAINS),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   _h: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aX: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   ak: () => (/* binding */ MAX_PATTERN_INSTRUCTIONS),
/* harmony export */   rh: () => (/* binding */ MAX_NAME_SERVERS_FILE),
/* harmony export */   t4: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   zC: () => (/* binding */ PIPE_POLL),
/* harmony export */   zz: () => (/* binding */ COMMAND_GRACE)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One response of the token service of a CI system or cloud. */
const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
const MAX_TOKEN = 16 << 10;
/** Levels of nesting in JSON. */
const MAX_JSON_DEPTH = 128;
/** Bytes of stdout, and bytes of stderr, of a child process. */
const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process. Commands that issue a token take seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, including the first. */
const MAX_TRIES = 6;
/** Tries of a large request whose connection is cut each time: more would send the same bytes to a server that does not take them. */
const MAX_TRIES_IF_CUT = 3;
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two checks of the memory of a command. */
const MEMORY_POLL_INTERVAL = 50;
/** Bytes. The text with which a proxy refuses a connection. */
const MAX_PROXY_REFUSAL = 4 << 10;
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
/** Milliseconds to wait for the first byte of a pipe. A pipe that nothing has opened for writing looks like one that is empty. */
const PIPE_WAIT = 10_000;
/** Milliseconds between two looks at a pipe. */
const PIPE_POLL = 20;
/** Bytes. /etc/hosts; lists of blocked hosts have millions of lines. */
const MAX_HOSTS_FILE = 16 << 20;
/** Bytes. /etc/resolv.conf. */
const MAX_NAME_SERVERS_FILE = 64 << 10;
/** Search domains of resolv.conf. */
const MAX_SEARCH_DOMAINS = 32;
/** Milliseconds to wait for IPv6 addresses of a host after its IPv4 addresses are known. */
const SECOND_FAMILY_WAIT = 250;
/** Milliseconds that the user's own command has for a clean exit after the run ends. */
const COMMAND_GRACE = 10_000;
/** Characters of a user's regular expression times its largest count of repetitions. Compiling takes about as many steps. */
const MAX_PATTERN_EXPANSION = 200_000;
/** Instructions of a user's compiled regular expression. Each character of a text looks at each of them at most once. */
const MAX_PATTERN_INSTRUCTIONS = 10_000;


/***/ }),

/***/ 62656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ systemFolder),
/* harmony export */   P: () => (/* binding */ endWindowsTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Ends a process of Windows and the processes that it started, such as the program that a batch file runs. Ending cmd.exe alone would leave
 * that program running. If taskkill cannot be started, the process alone is ended.
 */
function endWindowsTree(child, { run, env }) {
    const endAlone = () => void child.kill('SIGKILL');
    if (child.pid === undefined) {
        endAlone();
        return;
    }
    try {
        const file = node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(systemFolder(env), 'taskkill.exe');
        run(file, ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once('error', endAlone);
    }
    catch {
        endAlone();
    }
}
/** The folder of the programs of Windows, by its own variable. Names of variables have no case there. */
function systemFolder(env) {
    const root = Object.entries(env).find(([name]) => name.toUpperCase() === 'SYSTEMROOT')?.[1];
    return node_path__WEBPACK_IMPORTED_MODULE_0__.win32.join(root ?? 'C:\\Windows', 'System32');
}


/***/ }),

/***/ 53646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ planStart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _end_windows_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62656);





const isFileOnDisk = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
/**
 * Plans how to start a command without a shell. Outside Windows that is the command as it is.
 *
 * On Windows, the program is looked for as cmd.exe does (PATH, PATHEXT), but never in the working folder and in no folder of PATH that is
 * not absolute. A batch file (.cmd, .bat) cannot be started directly: it is started by cmd.exe, which expands and splits its command line.
 * docs/adr/0052 has the rules.
 *
 * @returns Undefined if there is no such program.
 * @throws ChopmarkError `INPUT_BATCH_ARGUMENT` if an argument cannot be passed to a batch file unchanged
 */
function planStart(command, args, machine) {
    const { platform = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)(), env } = machine;
    if (platform !== 'win32')
        return { file: command, args, windowsVerbatimArguments: false };
    const file = findProgram(command, machine);
    if (file === undefined)
        return undefined;
    if (!isBatchFile(file))
        return { file, args, windowsVerbatimArguments: false };
    return {
        file: node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join((0,_end_windows_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .systemFolder */ .E)(env), 'cmd.exe'),
        // Extensions on, no expansion of !NAME!, no commands of AutoRun; with /s, exactly the outer quotes are removed.
        args: ['/e:on', '/v:off', '/d', '/s', '/c', `"${writeBatchLine(file, args)}"`],
        windowsVerbatimArguments: true,
    };
}
/** Names of variables have no case on Windows. */
const readVariable = (env, name) => Object.entries(env).find(([candidate]) => candidate.toUpperCase() === name)?.[1];
const BATCH = ['.bat', '.cmd'];
/** What Windows and cmd.exe can run; PATHEXT has scripts of other hosts too. */
const RUNNABLE = ['.com', '.exe', ...BATCH];
const extensionOf = (path) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.extname(path).toLowerCase();
const isBatchFile = (path) => BATCH.includes(extensionOf(path));
function findProgram(command, { env, workingFolder, isFile = isFileOnDisk }) {
    // Windows would drop these and start another file than the one whose name was checked.
    if (/[. ]$/.test(command))
        return undefined;
    const extensions = (readVariable(env, 'PATHEXT') ?? '.COM;.EXE;.BAT;.CMD')
        .toLowerCase()
        .split(';')
        .filter((extension) => RUNNABLE.includes(extension));
    const folders = /[\\/:]/.test(command) ? [workingFolder] : listFolders(readVariable(env, 'PATH') ?? '');
    const endings = [...(RUNNABLE.includes(extensionOf(command)) ? [''] : []), ...extensions];
    for (const folder of folders) {
        const found = endings.map((ending) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.resolve(folder, command) + ending).find(isFile);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const listFolders = (path) => path
    .split(';')
    .map((folder) => folder.replaceAll('"', ''))
    // `C:\`, `\\server\share\`: neither `\`, which depends on the drive, nor `C:`.
    .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.parse(folder).root.length >= 'C:\\'.length);
/** Characters of a command line that cmd.exe takes (Microsoft, "Command prompt line string limitation"). */
const LONGEST_LINE = 8191;
function writeBatchLine(file, args) {
    const unsafe = [file, ...args].find((word) => !canQuote(word));
    if (unsafe !== undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'INPUT_BATCH_ARGUMENT',
            message: `${file} is a batch file, and cmd.exe would change ${JSON.stringify(unsafe)}: it ${whatChanges(unsafe)}.`,
            hint: 'Start the program that the batch file starts (such as node with the path of a script), or pass the value in a file or an environment variable.',
        });
    }
    const line = [`"${file}"`, ...args.map(quoteForBatch)].join(' ');
    if (line.length <= LONGEST_LINE)
        return line;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
        code: 'INPUT_BATCH_ARGUMENT',
        message: `${file} is a batch file, and its command line has ${line.length} characters, but cmd.exe takes at most ${LONGEST_LINE}.`,
        hint: 'Pass the arguments in a file, or start the program that the batch file starts.',
    });
}
/** `%` begins a variable, also between quotes, and again at each `call` in the batch file. No control character has a place in a line. */
const canQuote = (word) => ![...word].some((character) => character === '%' || (character < ' ' && character !== '\t') || character === '\u007f');
const whatChanges = (word) => word.includes('%') ? 'expands variables between % signs' : 'ends a command at a line break or another control character';
/** Means nothing to cmd.exe outside quotes, and separates no arguments. */
const PLAIN = /^[A-Za-z0-9#$*+\-./:@_\\]*[A-Za-z0-9#$*+\-./:@_]$/;
/**
 * Between quotes, all other characters are literal for cmd.exe. A quote is doubled, so that what follows is between quotes too; the C
 * library of the program reads that as one quote. It also needs backslashes before a quote doubled.
 */
function quoteForBatch(word) {
    if (PLAIN.test(word))
        return word;
    let quoted = '';
    let backslashes = '';
    for (const character of word) {
        if (character === '"')
            quoted += `${backslashes}"`;
        backslashes = character === '\\' ? `${backslashes}\\` : '';
        quoted += character;
    }
    return `"${quoted}${backslashes}"`;
}


/***/ }),

/***/ 30306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quoteWords),
/* harmony export */   H: () => (/* binding */ hideSent)
/* harmony export */ });
/* harmony import */ var _neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57155);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16305);


/**
 * A service's own words, for an error message: one line, shortened, without what it was sent as a credential. Some servers repeat it.
 *
 * @param sent Headers with credentials, such as `Basic …`, or the credentials themselves.
 * @param most Characters that are shown.
 */
const quoteWords = (words, sent, most) => (0,_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a0)(hideSent(words, sent).slice(0, most));
/** A text without what was sent as a credential. */
function hideSent(text, sent) {
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    for (const value of sent) {
        const credential = value.slice(value.lastIndexOf(' ') + 1);
        redactor.add(credential);
        // A password can have spaces.
        if (!/^(?:basic|bearer|token) /i.test(value))
            redactor.add(value);
        if (/^basic /i.test(value))
            redactor.add(Buffer.from(credential, 'base64')
                .toString('utf8')
                .replace(/^[^:]*:/, ''));
    }
    return redactor.redact(text);
}


/***/ }),

/***/ 81536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tm: () => (/* binding */ trimRepository)
/* harmony export */ });
/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** A text without some characters at both ends. */
function trimBoth(text, characters) {
    const trimmed = trimEnd(text, characters);
    let start = 0;
    while (start < trimmed.length && characters.includes(trimmed.charAt(start)))
        start++;
    return trimmed.slice(start);
}
/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
function trimRepository(url) {
    const trimmed = trimEnd(url, '/');
    return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}


/***/ })

};
