export const id = 9313;
export const ids = [9313];
export const modules = {

/***/ 89313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(18114);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(65136);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(31621);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(70451);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(25288);
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
    const [{ Agent, EnvHttpProxyAgent, Pool }, tls, own] = await Promise.all([loadDispatchers(), readCertificates(env), openLookup?.()]);
    const end = new AbortController();
    const connect = { ...tls, ...(own && { lookup: own.lookup }), signal: end.signal };
    const noProxy = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/);
    const direct = new Agent({ connect });
    const proxied = new EnvHttpProxyAgent({
        connect,
        requestTls: connect,
        proxyTls: connect,
        // Plain HTTP requests go to the proxy without a tunnel: many proxies refuse tunnels to port 80.
        proxyTunnel: false,
        clientFactory: (origin, options) => endAtClose(new Pool(origin, options)),
        httpProxy: readProxy(env, 'http_proxy'),
        httpsProxy: readProxy(env, 'https_proxy'),
        noProxy: noProxy.filter((entry) => entry !== PROXY_LOOPBACK).join(','),
    });
    const proxyLoopback = noProxy.includes(PROXY_LOOPBACK);
    return {
        to: (url) => (((0,http_url/* isLoopback */.U9)(url) && !proxyLoopback) || METADATA_SERVERS.has(url.hostname) ? direct : proxied),
        destroy: async () => {
            // undici leaves a socket alone until it is connected.
            end.abort();
            own?.cancel();
            await Promise.all([direct.destroy(), proxied.destroy()]);
        },
    };
}
/**
 * A client of a proxy whose tunnels fail if the proxy closes the connection without a complete answer. undici takes that for an error of
 * one socket, and would ask again at once, without pause and without end.
 */
function endAtClose(client) {
    const connect = client.connect.bind(client);
    const connectOnce = (asked) => connect(asked).catch((error) => {
        throw (0,file_error/* codeOf */.$N)(error) === 'UND_ERR_SOCKET' ? new Error('The proxy closed the connection: HTTP Tunneling failed.') : error;
    });
    return Object.assign(client, { connect: connectOnce });
}
/**
 * The parts of undici that send requests. Its main file would also load its `fetch`, caches, mocks and WebSockets, and with them Node's own
 * copy of undici, which takes three times as long.
 */
async function loadDispatchers() {
    const [dispatcher, api, agent, pool, proxyAgent] = await Promise.all([
        __webpack_require__.e(/* import() */ 1645).then(__webpack_require__.t.bind(__webpack_require__, 51645, 19)),
        Promise.all(/* import() */[__webpack_require__.e(6742), __webpack_require__.e(9373)]).then(__webpack_require__.t.bind(__webpack_require__, 29373, 19)),
        Promise.all(/* import() */[__webpack_require__.e(6742), __webpack_require__.e(1618), __webpack_require__.e(8807)]).then(__webpack_require__.t.bind(__webpack_require__, 38807, 19)),
        Promise.all(/* import() */[__webpack_require__.e(6742), __webpack_require__.e(1618)]).then(__webpack_require__.t.bind(__webpack_require__, 91618, 19)),
        Promise.all(/* import() */[__webpack_require__.e(6742), __webpack_require__.e(1618), __webpack_require__.e(6191)]).then(__webpack_require__.t.bind(__webpack_require__, 56191, 19)),
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
async function readCertificates({ SSL_CERT_FILE: path }) {
    if (!path)
        return {};
    const [{ createSecureContext, getCACertificates }, pem] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19)),
        (0,read_file.readBoundedFile)(path, limits/* MAX_CA_FILE */.L3, 'the CA certificates of SSL_CERT_FILE'),
    ]);
    return { secureContext: createSecureContext({ ca: [...getCACertificates('default'), pem.toString('latin1')] }) };
}

;// CONCATENATED MODULE: ./build/base/http/http-failure.js


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
function classifyFailure(error) {
    const code = (0,file_error/* codeOf */.$N)(error);
    // undici reports a refusal by the proxy, and its status, only in the message.
    const refusal = /Proxy response \((\d{3})\)|HTTP Tunneling/.exec(textOf(error, 'message'));
    if (refusal)
        return { kind: 'proxy', code: refusal[1] ?? code };
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
    proxy: { what: 'the proxy refused the connection', hint: 'Check HTTPS_PROXY and its credentials, or exclude the host with NO_PROXY.' },
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
function explainFailure({ stage, service, url }, { kind, code }, tries) {
    const { what, hint } = code === NO_TLS ? WITHOUT_TLS : WORDING[kind];
    const codes = CODES[stage];
    const detail = code === undefined ? what : `${what} (${code})`;
    return new errors/* ChopmarkError */.E({
        code: kind === 'timeout' ? codes.timeout : kind === 'too-large' ? codes.tooLarge : codes.unreachable,
        message: `The ${service} ${url.host} gave no usable response${tries > 1 ? ` in ${tries} tries` : ''}: ${detail}.`,
        hint,
        // The platform's error holds references to sockets and headers, so only its code is kept.
        cause: code === undefined ? undefined : new Error(code),
    });
}

// EXTERNAL MODULE: ./build/base/http/http-retry.js
var http_retry = __webpack_require__(32490);
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
                signal.throwIfAborted();
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
 * The real `Http`. Loads and connects nothing before the first request. If the run's signal was aborted with a ChopmarkError, requests fail
 * with that error; any other reason counts as the deadline.
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
                const pause = tries < limits/* MAX_TRIES */.N$ ? pauseBefore(request, outcome, tries, clock.now(), random) : undefined;
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
                throw explainEnd(request, signal.reason);
            throw error;
        }
    };
    return Object.assign(http, { close: async () => (await opened?.catch(() => undefined))?.destroy() });
}
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
function explainEnd({ stage, service, url }, reason) {
    if (reason instanceof errors/* ChopmarkError */.E)
        return reason;
    return new errors/* ChopmarkError */.E({
        code: `${stage}_TIMEOUT`,
        message: `The ${service} ${url.host} did not respond before the time limit of the run.`,
        hint: 'Run again later, or set a longer time limit with --timeout.',
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
        try {
            return await endWith(follow(connections, request, controller.signal), controller.signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof errors/* ChopmarkError */.E)
                throw error;
            return controller.signal.aborted ? { kind: 'timeout' } : classifyFailure(error);
        }
        finally {
            clearTimeout(timer);
            running.delete(controller);
        }
    };
}
/**
 * Rejects as soon as `signal` is aborted, whatever `work` waits for: undici leaves a request alone whose connection is still opening. What
 * then becomes of `work` is nobody's concern.
 */
function endWith(work, signal) {
    return new Promise((resolve, reject) => {
        const end = () => reject(signal.reason);
        signal.addEventListener('abort', end, { once: true });
        if (signal.aborted)
            end();
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
    });
}
async function follow(connections, request, signal) {
    const followable = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
    let { url, headers = {} } = request;
    for (let left = followable ? (request.redirects ?? 0) : 0;; left--) {
        const answer = await exchange(connections.to(url), { ...request, url, headers }, signal);
        if ('kind' in answer || left === 0)
            return answer;
        const target = redirectTarget(answer, url);
        if (!target)
            return answer;
        if (url.protocol === 'https:' && target.protocol !== 'https:')
            return { kind: 'downgrade' };
        if (target.origin !== url.origin)
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS_HEADERS.includes(name.toLowerCase())));
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
        const fixed = known.get(name);
        if (fixed)
            return fixed;
        for (const candidate of listCandidates(hostname, domains, dots)) {
            const found = await resolveBoth(resolver, candidate, unknown);
            if (found.length > 0)
                return found;
        }
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
/**
 * The look-up of this machine: cancelable on Linux. Elsewhere the system has name servers per network, which resolv.conf does not hold, so
 * its own look-up is the right one.
 */
async function openLookup(platform) {
    const { lookup, promises } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 18229, 19));
    const system = lookup;
    if (platform !== 'linux')
        return { lookup: system, cancel: () => { } };
    const read = (path, bound, what) => (0,read_file.readBoundedFile)(path, bound, what).then((content) => content.toString('latin1'), () => '');
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
    const fourth = await ask(4);
    if (fourth.length === 0)
        return sixth;
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, limits/* SECOND_FAMILY_WAIT */.Sf, []);
    });
    const others = await Promise.race([sixth.catch(() => []), late]).finally(() => clearTimeout(timer));
    return [...fourth, ...others];
}
/** Lines of `address name alias…`, as hosts(5) has them. */
function readHosts(text) {
    const known = new Map();
    for (const line of text.split('\n')) {
        const [address, ...names] = line.split('#', 1)[0]?.trim().split(/\s+/) ?? [];
        const family = familyOf(address ?? '');
        if (address === undefined || family === undefined)
            continue;
        for (const name of names) {
            const key = name.toLowerCase();
            known.set(key, [...(known.get(key) ?? []), { address, family }]);
        }
    }
    return known;
}
function familyOf(address) {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(address))
        return 4;
    return /^[0-9a-f:]*:[0-9a-f:.]*$/i.test(address) ? 6 : undefined;
}
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
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
 * are ended too. On Windows a command is an .exe: batch files (.cmd, .bat) need a shell to parse their arguments and are not run (126).
 */
function createExec({ env, signal, workingFolder, timeout = limits/* EXEC_TIMEOUT */.Y3 }) {
    const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
    const onlyPath = Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() === 'PATH'));
    return async (command, args, { input, isolated = false, env: added = {}, maxBytes = limits/* MAX_EXEC_OUTPUT */.Xz, maxMemory, timeout: ownTimeout = timeout, signal: own, onOutput, } = {}) => {
        // Most runs start no command, and this import takes longer than verifying a bundle.
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const runSignal = own ? AbortSignal.any([signal, own]) : signal;
        return new Promise((resolve, reject) => {
            if (runSignal.aborted)
                return reject(runSignal.reason);
            const child = start(spawn, command, args, workingFolder, { ...(isolated ? onlyPath : inherited), ...added });
            if (child === undefined)
                return resolve({ exitCode: NOT_RUNNABLE, stdout: '', stderr: '' });
            const outputs = {
                stdout: collect(child.stdout, maxBytes, () => end(KILLED), onOutput),
                stderr: collect(child.stderr, maxBytes, () => end(KILLED)),
            };
            const timer = setTimeout(() => end(TIMED_OUT), ownTimeout);
            const unwatch = maxMemory && child.pid ? watchMemory(child.pid, maxMemory, () => end(KILLED)) : () => { };
            const abort = () => {
                reject(runSignal.reason);
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
                killGroup(child);
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
const ON_WINDOWS = external_node_path_.sep === '\\';
/** Undefined if the platform rejects the command: a batch file, an argument with a NUL. */
function start(run, command, args, cwd, env) {
    try {
        // A detached command leads its own process group, which can be ended as a whole.
        return run(command, args, { cwd, env, stdio: 'pipe', windowsHide: true, detached: !ON_WINDOWS });
    }
    catch {
        return undefined;
    }
}
function killGroup(child) {
    try {
        if (ON_WINDOWS || child.pid === undefined)
            child.kill('SIGKILL');
        else
            (0,external_node_process_.kill)(-child.pid, 'SIGKILL');
    }
    catch {
        // It has ended by itself in the meantime.
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
;// CONCATENATED MODULE: ./build/base/process/run-command.js


/**
 * The real `RunCommand`: no shell, the user's own standard input, both outputs on standard error, so that standard output is left for the
 * report. When the run ends, the command is asked to end, and is killed after the grace period.
 */
function createRunCommand({ signal, workingFolder, grace = limits/* COMMAND_GRACE */.zz }) {
    return async (command, args, env, own) => {
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const runSignal = own ? AbortSignal.any([signal, own]) : signal;
        return new Promise((resolve) => {
            const child = spawn(command, args, { stdio: ['inherit', 2, 2], env, cwd: workingFolder });
            let killTimer;
            const end = () => {
                child.kill('SIGTERM');
                killTimer = setTimeout(() => child.kill('SIGKILL'), grace);
            };
            if (runSignal.aborted)
                end();
            else
                runSignal.addEventListener('abort', end, { once: true });
            child.once('error', (error) => resolve(error.code === 'ENOENT' ? 127 : 126));
            child.once('exit', (code, name) => {
                clearTimeout(killTimer);
                runSignal.removeEventListener('abort', end);
                resolve(code ?? 128 + (name ? external_node_os_.constants.signals[name] : 0));
            });
        });
    };
}

// EXTERNAL MODULE: ./build/base/secrets/redact.js
var redact = __webpack_require__(56765);
// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(14567);
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
function bindPorts({ cacheFolder, signal, log, env = process.env, redactor = (0,redact/* createRedactor */.l)() }) {
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

/***/ 70451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOpenFile),
/* harmony export */   readBoundedFile: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);




const FIRST_PIECE = 64 << 10;
/**
 * Reads a whole file of at most `maxBytes`. Counts while reading, because a file may grow and files below `/proc` report no size. Follows
 * symbolic links.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe without a writer would hang before it can be rejected.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (pipes ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return await readToEnd(file, Math.min(stat.size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        await file?.close();
    }
}
/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`; errors of the file system
 */
async function readOpenFile(file, path, maxBytes, what) {
    const { size } = await file.stat();
    return readToEnd(file, Math.min(size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
}
async function readToEnd(file, expected, maxBytes, refuse) {
    let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
    let length = 0;
    for (;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (length > maxBytes)
            throw refuse();
        if (bytesRead === 0)
            return buffer.subarray(0, length);
    }
}
const unreadable = (path, what, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Cannot read ${what} ${path}: ${reason}.`,
    hint: 'Check the path and its permissions. Relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Cannot read ${what} ${path}: it is longer than ${maxBytes} bytes.`,
    hint: 'Check that this is the right file.',
});


/***/ }),

/***/ 32490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter),
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18114);

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

/***/ 25288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 18114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ MAX_HOSTS_FILE),
/* harmony export */   Cr: () => (/* binding */ MEMORY_POLL_INTERVAL),
/* harmony export */   K1: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kr: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1: () => (/* binding */ MAX_TOKEN),
/* harmony export */   Sf: () => (/* binding */ SECOND_FAMILY_WAIT),
/* harmony export */   Xz: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y1: () => (/* binding */ MAX_SEARCH_DOMAINS),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   _h: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aX: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   rh: () => (/* binding */ MAX_NAME_SERVERS_FILE),
/* harmony export */   t4: () => (/* binding */ MAX_RETRY_AFTER),
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
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two checks of the memory of a command. */
const MEMORY_POLL_INTERVAL = 50;
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
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


/***/ })

};
