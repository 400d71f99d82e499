export const id = 9924;
export const ids = [9924];
export const modules = {

/***/ 59924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/core/watch-memory.js


/**
 * Looks at what a process has in memory, by `/proc` (proc(5), VmRSS in kB), and says when it is too much. Where there is no `/proc`,
 * nothing is watched.
 *
 * @param maxBytes Bytes of resident memory.
 * @returns Ends the watch.
 */
function watchMemory(pid, maxBytes, onTooMuch) {
    const timer = setInterval(async () => {
        const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
        const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
        if (kilobytes * 1024 > maxBytes)
            onTooMuch();
    }, limits/* MEMORY_LOOKS */.jJW);
    return () => clearInterval(timer);
}

;// CONCATENATED MODULE: ./build/core/exec.js




/**
 * What a command needs to run at all, to speak the user's language and to reach the network; nothing a CI puts there. Upper case,
 * since Windows has its own idea of case.
 */
const HANDED_ON = new Set(`PATH HOME USER LOGNAME SHELL LANG TZ TMPDIR TEMP TMP
   SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES
   HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR`.split(/\s+/));
/** The rest of a locale's categories and of the XDG base directories, where credential helpers keep what they know. */
const HANDED_ON_FAMILIES = /^(?:LC|XDG)_[A-Z_]+$/;
const isHandedOn = (name) => HANDED_ON.has(name.toUpperCase()) || HANDED_ON_FAMILIES.test(name.toUpperCase());
/** As shells and timeout(1) number them. */
const TIMED_OUT = 124;
const NOT_RUNNABLE = 126;
const NOT_FOUND = 127;
const KILLED = 137;
/**
 * The real `Exec`: no shell, an allow-listed environment, bounded in time and output, and in memory where that is asked for. A command that is stopped for a
 * bound has an exit code of its own (124, 137), so that what it printed so far never passes for its answer, and takes with it what
 * it started. On Windows a command is an .exe: batch files (.cmd, .bat) need a shell to read their arguments and are not run (126).
 */
function createExec({ env, signal, workingFolder, timeout = limits/* EXEC_TIMEOUT */.Y3 }) {
    const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
    const onlyPath = Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() === 'PATH'));
    return async (command, args, { input, isolated = false, env: added = {}, maxBytes = limits/* MAX_EXEC_OUTPUT */.Xze, maxMemory, patience = timeout, signal: own, onOutput } = {}) => {
        // Most runs start no command, and loading this takes longer than verifying a bundle.
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const ended = own ? AbortSignal.any([signal, own]) : signal;
        return new Promise((resolve, reject) => {
            if (ended.aborted)
                return reject(ended.reason);
            const child = start(spawn, command, args, workingFolder, { ...(isolated ? onlyPath : inherited), ...added });
            if (child === undefined)
                return resolve({ exitCode: NOT_RUNNABLE, stdout: '', stderr: '' });
            const outputs = {
                stdout: collect(child.stdout, maxBytes, () => end(KILLED), onOutput),
                stderr: collect(child.stderr, maxBytes, () => end(KILLED)),
            };
            const timer = setTimeout(() => end(TIMED_OUT), patience);
            const unwatch = maxMemory && child.pid ? watchMemory(child.pid, maxMemory, () => end(KILLED)) : () => { };
            const abort = () => {
                reject(ended.reason);
                end(KILLED);
            };
            const settle = (exitCode) => {
                clearTimeout(timer);
                unwatch();
                ended.removeEventListener('abort', abort);
                resolve({ exitCode, stdout: outputs.stdout(), stderr: outputs.stderr() });
            };
            // What it started may outlive it and hold the pipes open, so a command that is ended is not waited for.
            const end = (exitCode) => {
                killGroup(child);
                child.stdout.destroy();
                child.stderr.destroy();
                settle(exitCode);
            };
            ended.addEventListener('abort', abort, { once: true });
            child.once('error', (error) => settle(error.code === 'ENOENT' ? NOT_FOUND : NOT_RUNNABLE));
            child.once('close', (exitCode) => settle(exitCode ?? KILLED));
            // A command need not read its input to the end.
            child.stdin.on('error', () => { });
            child.stdin.end(input);
        });
    };
}
const ON_WINDOWS = external_node_path_.sep === '\\';
/** Undefined where the platform refuses it outright: a batch file, an argument with a NUL in it. */
function start(run, command, args, cwd, env) {
    try {
        // Detached, it leads a group of its own, which can be ended as a whole.
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
        // It has ended by itself meanwhile.
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/secure-url.js
var secure_url = __webpack_require__(20721);
;// CONCATENATED MODULE: ./build/core/http-connections.js




/** They hand out tokens over plain HTTP to the machine they belong to: a proxy would read them, and answer for another machine. */
const METADATA_SERVERS = new Set(['169.254.169.254', 'metadata.google.internal']);
/** Chromium's word in NO_PROXY for asking that loopback goes through the proxy too. */
const PROXY_LOOPBACK = '<-loopback>';
/**
 * Pools of connections as the environment wants them: HTTPS_PROXY, HTTP_PROXY and NO_PROXY (lower case wins), the CA certificates
 * of SSL_CERT_FILE beside Node's own and those of NODE_EXTRA_CA_CERTS. Loopback is never proxied unless NO_PROXY holds `<-loopback>`,
 * and a cloud's metadata server never at all.
 *
 * @throws ChopmarkError `INPUT_PROXY`, `INPUT_UNREADABLE` for SSL_CERT_FILE
 */
async function openConnections(env) {
    // Takes 70 ms, which runs that open no connection should not spend.
    const [{ Agent, EnvHttpProxyAgent }, tls] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19)), readCertificates(env)]);
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
        to: (url) => (((0,secure_url/* isLoopback */.U)(url) && !proxyLoopback) || METADATA_SERVERS.has(url.hostname) ? direct : proxied),
        destroy: async () => {
            await Promise.all([direct.destroy(), proxied.destroy()]);
        },
    };
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
        message: `What ${name.toUpperCase()} holds is not the address of a proxy.`,
        hint: 'Write it as http://host:port, with user:password@ before the host where the proxy wants them.',
    });
}
async function readCertificates({ SSL_CERT_FILE: path }) {
    if (!path)
        return {};
    const [{ createSecureContext, getCACertificates }, pem] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19)),
        (0,read_file.readBoundedFile)(path, limits/* MAX_CA_FILE */.L3Z, 'the CA certificates of SSL_CERT_FILE'),
    ]);
    return { secureContext: createSecureContext({ ca: [...getCACertificates('default'), pem.toString('latin1')] }) };
}

// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
;// CONCATENATED MODULE: ./build/core/http-failure.js


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
    // undici tells a proxy's refusal, and its status, by its message alone.
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
/** Whether another try may go better. A name that does not exist, a certificate that is not trusted and credentials that a proxy wants stay so. */
const mayPass = ({ kind, code }) => kind === 'refused' ||
    kind === 'cut' ||
    kind === 'timeout' ||
    (kind === 'proxy' && !WRONG_CREDENTIALS.includes(code ?? '')) ||
    (kind === 'dns' && code !== 'ENOTFOUND');
/** What a proxy answers to credentials it does not take. */
const WRONG_CREDENTIALS = ['401', '403', '407'];
const WORDING = {
    dns: { what: 'its name could not be resolved', hint: 'Check the address and the DNS of this machine; behind a proxy, set HTTPS_PROXY.' },
    refused: {
        what: 'the connection was refused',
        hint: 'Is it running, and may this machine reach it? Firewalls and proxies (HTTPS_PROXY, NO_PROXY) are the usual reasons.',
    },
    cut: {
        what: 'the connection broke off',
        hint: 'Run again; where it stays so, look at what stands in between: a proxy, a firewall, a load balancer.',
    },
    tls: {
        what: 'its TLS certificate was not accepted',
        hint: 'For a private CA, name its PEM file in NODE_EXTRA_CA_CERTS; else compare host name, dates and the clock of this machine.',
    },
    proxy: { what: 'the proxy let nothing through', hint: 'Check HTTPS_PROXY and its credentials, or exempt the host with NO_PROXY.' },
    garbled: { what: 'what it sent is not HTTP', hint: 'Check the address, its port and whether it is https or http.' },
    timeout: { what: 'it did not answer in time', hint: 'Run again later, or give the run more time with --timeout.' },
    'too-large': {
        what: 'its answer is longer than any of its kind',
        hint: 'Is it the service that was meant? A proxy may have answered in its place.',
    },
    downgrade: {
        what: 'it redirects from https to something else',
        hint: 'Use the address it redirects to only if it can be had over https.',
    },
};
/** What OpenSSL says where the other side answers in plain HTTP. */
const NO_TLS = 'ERR_SSL_WRONG_VERSION_NUMBER';
const WITHOUT_TLS = {
    what: 'it does not speak TLS on that port',
    hint: 'Check the address. A registry or store that is meant to speak plain HTTP is named by --allow-insecure-registry HOST:PORT.',
};
/** The error for a request that got no answer. Names service and host; no path, query, header or body. */
function explainFailure({ stage, service, url }, { kind, code }, tries) {
    const { what, hint } = code === NO_TLS ? WITHOUT_TLS : WORDING[kind];
    const suffix = kind === 'timeout' ? 'TIMEOUT' : kind === 'too-large' ? 'ANSWER_TOO_LARGE' : 'UNREACHABLE';
    const detail = code === undefined ? what : `${what} (${code})`;
    return new errors/* ChopmarkError */.E({
        code: `${stage}_${suffix}`,
        message: `The ${service} ${url.host} gave no usable answer${tries > 1 ? ` in ${tries} tries` : ''}: ${detail}.`,
        hint,
        // The platform's error holds on to sockets and headers, so only its code goes on.
        cause: code === undefined ? undefined : new Error(code),
    });
}

;// CONCATENATED MODULE: ./build/core/http-pace.js
/** The request budget: requests in flight and requests per second, for each host. Turns are given in the order they were asked for. */
function createPace(clock, { signal, requestRate, concurrency }) {
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
                // The pause may have grown while waiting for it to end.
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

// EXTERNAL MODULE: ./build/core/http-retry.js
var http_retry = __webpack_require__(73615);
;// CONCATENATED MODULE: ./build/core/save-stream.js



/**
 * Writes a stream into a file, whatever was in it before; nothing of it is kept in memory.
 *
 * @param path Absolute; its folder exists.
 * @returns False where the stream is longer than `maxBytes`: what is in the file then is worth nothing.
 * @throws ChopmarkError `STORE_FILE_WRITE`; what the stream throws is thrown as it is
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
                message: `${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
                hint: 'Free some space, then run again: what is there already is not fetched twice.',
                cause: error,
            });
        }
    };
    try {
        await write(async () => {
            file = await (0,promises_.open)(path, 'w', 0o600);
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

// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
;// CONCATENATED MODULE: ./build/core/http-client.js










/** Headers that may follow a redirect to another origin; every other one could be a credential. */
const HARMLESS_HEADERS = ['accept', 'accept-encoding', 'user-agent', 'range'];
/**
 * The real `Http`. Nothing is loaded or connected before the first request. Where the run's signal was aborted with a
 * ChopmarkError, that is what requests fail with; any other reason counts as the deadline.
 */
function createHttp(options) {
    const { env, clock, logger, signal, random = Math.random } = options;
    const pace = createPace(clock, options);
    const send = createSender(signal);
    let opened;
    const tryOnce = async (request) => {
        const leave = await pace.enter(request.url.host);
        try {
            opened ??= openConnections(env);
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
                const pause = tries < limits/* MAX_TRIES */.N$x ? pauseBefore(request, outcome, tries, clock.now(), random) : undefined;
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
/** Milliseconds to wait before another try, and whether all requests to the host should; undefined where the outcome stands. */
function pauseBefore({ retry }, outcome, tries, now, random) {
    if (retry === 'none')
        return undefined;
    if (!('status' in outcome))
        return mayPass(outcome) ? { milliseconds: (0,http_retry/* backoff */.J)(tries, random), host: false } : undefined;
    if (outcome.status !== 429 && outcome.status < 500 && !retry?.includes(outcome.status))
        return undefined;
    const asked = (0,http_retry/* readRetryAfter */.D)(outcome.headers.get('retry-after'), now);
    if (asked !== undefined && asked > limits/* MAX_RETRY_AFTER */.t4Y)
        return undefined;
    return { milliseconds: (asked ?? 0) + (0,http_retry/* backoff */.J)(tries, random), host: asked !== undefined };
}
function explainEnd({ stage, service, url }, reason) {
    if (reason instanceof errors/* ChopmarkError */.E)
        return reason;
    return new errors/* ChopmarkError */.E({
        code: `${stage}_TIMEOUT`,
        message: `The ${service} ${url.host} did not answer before the time of the run was over.`,
        hint: 'Run again later, or give the run more time with --timeout.',
    });
}
/** One try: bounded in time and size, redirects included. */
function createSender(signal) {
    const running = new Set();
    signal.addEventListener('abort', () => {
        for (const controller of running)
            controller.abort();
    });
    return async (connections, request) => {
        const controller = new AbortController();
        const timer = setTimeout(() => controller.abort(), request.timeout ?? limits/* REQUEST_TIMEOUT */._h1);
        running.add(controller);
        try {
            return await follow(connections, request, controller.signal);
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
        // The try as a whole is timed.
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
/** Exactly as many bytes as were promised: a file that grew is cut where it ended, one that shrank ends the request. */
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
            message: `${path} changed while it was sent.`,
            hint: 'Wait for the build to finish writing it, then run again.',
        });
    }
}
const lowerCased = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
function collectHeaders(received) {
    const headers = new Headers();
    for (const [name, values] of Object.entries(received))
        for (const value of [values ?? []].flat())
            headers.append(name, value);
    return headers;
}

// EXTERNAL MODULE: ./build/core/neutralize.js
var neutralize = __webpack_require__(82707);
;// CONCATENATED MODULE: ./build/core/log.js

/** Milliseconds between two drawings of the progress line. */
const REDRAW = 100;
const ERASE_LINE = '\r\u001b[2K';
const YELLOW = '\u001b[33m';
const DIM = '\u001b[2m';
const PLAIN = '\u001b[0m';
/** A logger for people. Every text is redacted first, then neutralized; lines after the first are indented, so none can pose as another message. */
function createLogger({ write, redactor, level, terminal, colour, clock, columns = 80 }) {
    let drawn = false;
    let lastDrawing = Number.NEGATIVE_INFINITY;
    const erase = () => {
        if (drawn)
            write(ERASE_LINE);
        drawn = false;
    };
    const print = (message, style) => {
        erase();
        const text = (0,neutralize/* neutralizeForTerminal */.H)(redactor.redact(message)).replaceAll('\n', '\n  ');
        write(colour && style ? `${style}${text}${PLAIN}\n` : `${text}\n`);
    };
    return {
        debug: (message) => level === 'debug' && print(message, DIM),
        info: (message) => level !== 'silent' && print(message, ''),
        warn: (message) => level !== 'silent' && print(`warning: ${message}`, YELLOW),
        progress(task, done, total) {
            if (!terminal || level === 'silent')
                return;
            if (done >= total)
                return erase();
            const now = clock.now().getTime();
            if (now - lastDrawing < REDRAW)
                return;
            lastDrawing = now;
            const counted = ` ${done}/${total}`;
            write(`${ERASE_LINE}${(0,neutralize/* neutralizeLine */.a)(redactor.redact(task)).slice(0, Math.max(columns - 1 - counted.length, 0))}${counted}`);
            drawn = true;
        },
        secret: (value) => redactor.add(value),
    };
}

;// CONCATENATED MODULE: ./build/core/redact.js
/** Characters of a secret that may not be seen in a row. */
const PIECE = 16;
/** Every run of PIECE characters holds a whole block of this size at a multiple of it, so a search may step by it. */
const BLOCK = PIECE / 2;
/** Characters on each side of a block that decide whether it is in such a run; what is farther away is near another block. */
const AROUND = PIECE - 1;
const SHORTEST = 4;
const MASK = '***';
/**
 * Hides registered secrets (as they are, in base64 and base64url at any alignment, URL-encoded) and every run of 16 characters
 * of them, and whatever looks like a JWT or a PEM private key even when nobody registered it. Linear in the length of the text.
 */
function createRedactor() {
    const known = new Set();
    const short = [];
    const blocks = new Map();
    const addForm = (form) => {
        if (form.length < SHORTEST || known.has(form))
            return;
        known.add(form);
        if (form.length < PIECE)
            short.push(form);
        const padded = `${'\0'.repeat(AROUND)}${form}`;
        for (let at = 0; form.length >= PIECE && at + BLOCK <= form.length; at++) {
            const block = form.slice(at, at + BLOCK);
            const contexts = blocks.get(block) ?? new Set();
            blocks.set(block, contexts.add(padded.slice(at, at + AROUND + BLOCK + AROUND)));
        }
    };
    return {
        add(secret) {
            for (const form of formsOf(secret.trim()))
                addForm(form);
        },
        redact(text) {
            const spans = [
                ...findPieces(text, blocks),
                ...short.flatMap((form) => findAll(text, form)),
                ...findTokens(text),
                ...findPrivateKeys(text),
            ];
            return spans.length === 0 ? text : mask(text, spans);
        },
    };
}
function formsOf(secret) {
    if (secret.length < SHORTEST)
        return [];
    const encoded = encodeURIComponent(secret.toWellFormed());
    const forms = [secret, encoded, encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())];
    const bytes = Buffer.from(secret);
    for (const shift of [0, 1, 2]) {
        // Characters that also hold bits of what stands before or behind depend on it, so they are left out.
        const base64 = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const start = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        const form = base64.slice(start, end);
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form));
    }
    return forms;
}
/** `blocks`: each block of a secret with what stands around it there. A set, so that a secret of one repeated letter has few. */
function findPieces(text, blocks) {
    const spans = [];
    if (blocks.size === 0)
        return spans;
    for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
        const contexts = blocks.get(text.slice(at, at + BLOCK));
        if (!contexts)
            continue;
        const around = [at - AROUND, at + BLOCK + AROUND];
        const found = at >= AROUND && contexts.has(text.slice(...around)) ? [around] : Array.from(contexts, (context) => extend(text, at, context));
        spans.push(...found.filter(([start, end]) => end - start >= PIECE));
    }
    return spans;
}
/** The run around a common block that text and context share. */
function extend(text, at, context) {
    let before = 0;
    while (before < AROUND && before < at && text[at - before - 1] === context[AROUND - before - 1])
        before++;
    let after = BLOCK;
    while (at + after < text.length && AROUND + after < context.length && text[at + after] === context[AROUND + after])
        after++;
    return [at - before, at + after];
}
function findAll(text, form) {
    const spans = [];
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length))
        spans.push([at, at + form.length]);
    return spans;
}
/** JSON Web Tokens (RFC 7519, 7516): a base64url part that begins like `{"`, then more parts behind dots. */
function findTokens(text) {
    const spans = [];
    const run = /[\w-]*/y;
    const endOfRun = (from) => {
        run.lastIndex = from;
        run.test(text);
        return run.lastIndex;
    };
    for (let start = text.indexOf('eyJ'); start !== -1;) {
        let end = endOfRun(start);
        const headEnd = end;
        while (text[end] === '.' && endOfRun(end + 1) > end + 1)
            end = endOfRun(end + 1);
        if (end > headEnd)
            spans.push([start, end]);
        start = text.indexOf('eyJ', Math.max(end, start + 1));
    }
    return spans;
}
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,32}PRIVATE KEY-----|$)/g;
const findPrivateKeys = (text) => [...text.matchAll(PRIVATE_KEY)].map((found) => [found.index, found.index + found[0].length]);
function mask(text, spans) {
    spans.sort((a, b) => a[0] - b[0]);
    const pieces = [];
    let shownTo = 0;
    for (const [start, end] of spans) {
        if (start >= shownTo)
            pieces.push(text.slice(shownTo, start), MASK);
        shownTo = Math.max(shownTo, end);
    }
    pieces.push(text.slice(shownTo));
    return pieces.join('');
}

;// CONCATENATED MODULE: ./build/core/run-command.js


/**
 * The real `RunCommand`: no shell, the user's own standard input, both outputs on standard error, so that standard output stays
 * the report's. When the run is over, the command is asked to end, and a while later it is ended.
 */
function createRunCommand({ signal, workingFolder, grace = limits/* COMMAND_GRACE */.zzN }) {
    return async (command, args, env, own) => {
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        const ended = own ? AbortSignal.any([signal, own]) : signal;
        return new Promise((resolve) => {
            const child = spawn(command, args, { stdio: ['inherit', 2, 2], env, cwd: workingFolder });
            let patience;
            const end = () => {
                child.kill('SIGTERM');
                patience = setTimeout(() => child.kill('SIGKILL'), grace);
            };
            if (ended.aborted)
                end();
            else
                ended.addEventListener('abort', end, { once: true });
            child.once('error', (error) => resolve(error.code === 'ENOENT' ? 127 : 126));
            child.once('exit', (code, name) => {
                clearTimeout(patience);
                ended.removeEventListener('abort', end);
                resolve(code ?? 128 + (name ? external_node_os_.constants.signals[name] : 0));
            });
        });
    };
}

;// CONCATENATED MODULE: ./build/bindings.js






const clock = {
    now: () => new Date(),
    sleep: (milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {}).catch((error) => {
        throw signal?.aborted ? signal.reason : error;
    }),
};
/** The engine's ports bound to this process: its environment, its clock, the network, child processes, the working folder. */
function bindPorts({ cacheFolder, signal, log, env = process.env }) {
    const workingFolder = process.cwd();
    const redactor = createRedactor();
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
            const http = createHttp({ ...settings, env, clock, logger });
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

// EXTERNAL MODULE: ./build/core/cache-folder.js
var cache_folder = __webpack_require__(29921);
;// CONCATENATED MODULE: ./build/contract/report-formats.js
/** What a result can be shown as. */
const REPORT_FORMATS = ['text', 'markdown', 'html', 'sarif', 'junit', 'json', 'dotenv', 'terraform'];

// EXTERNAL MODULE: ./build/core/closest-word.js
var closest_word = __webpack_require__(74082);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/formats/result.js
var formats_result = __webpack_require__(59926);
;// CONCATENATED MODULE: ./build/report/render-report.js
/** A result in one format. Each renderer is a pure function, loaded when it is asked for. */
async function renderReport(format, result, { colour, resultPath }) {
    switch (format) {
        case 'text':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97379))).renderText(result, { colour });
        case 'json':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9665))).serializeDocument(result);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4902).then(__webpack_require__.bind(__webpack_require__, 34902))).renderMarkdown(result);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 2475).then(__webpack_require__.bind(__webpack_require__, 82475))).renderHtml(result);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 7606).then(__webpack_require__.bind(__webpack_require__, 67606))).renderSarif(result);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 44227))).renderJunit(result);
        case 'dotenv':
            return (await __webpack_require__.e(/* import() */ 8793).then(__webpack_require__.bind(__webpack_require__, 58793))).renderDotenv(result, resultPath);
        case 'terraform':
            return (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 819))).renderTerraform(result);
    }
}

;// CONCATENATED MODULE: ./build/engine/write-reports.js









/** A comma parts two reports only where a format follows: paths may hold commas. */
const SEPARATOR = new RegExp(`[,\\n](?=\\s*(?:${REPORT_FORMATS.join('|')})\\s*(?:[=,\\n]|$))`);
/**
 * What `report` asks for: `FORMAT` is printed, `FORMAT=FILE` written.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for what is no format; `INPUT_OPTION_CONFLICT` where two would be printed, or one file
 *   written twice.
 */
function planReports(items) {
    const asked = items.flatMap((item) => item.split(SEPARATOR)).map((item) => parseItem(item.trim()));
    const printed = asked.filter(({ path }) => path === undefined).map(({ format }) => format);
    const files = asked.flatMap(({ format, path }) => (path === undefined ? [] : [{ format, path }]));
    if (new Set(printed).size > 1)
        throw conflict(`${printed[0]} and ${printed[1]} exclude each other on standard output.`);
    const twice = files.find(({ path }, index) => files.findIndex((file) => (0,external_node_path_.resolve)(file.path) === (0,external_node_path_.resolve)(path)) !== index);
    if (twice)
        throw conflict(`Two reports would be written to ${twice.path}.`);
    return { ...(printed[0] !== undefined && { printed: printed[0] }), files };
}
function parseItem(item) {
    const at = item.indexOf('=');
    const word = at === -1 ? item : item.slice(0, at);
    const format = REPORT_FORMATS.find((name) => name === word);
    const path = at === -1 ? undefined : item.slice(at + 1);
    if (format && path !== '' && !path?.includes('\0'))
        return { format, ...(path !== undefined && { path }) };
    const closest = format ? undefined : (0,closest_word/* findClosestWord */.p)(word, REPORT_FORMATS);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: format ? `--report names no file for ${format}.` : `--report cannot be ${JSON.stringify(item.slice(0, 80))}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}It is FORMAT or FORMAT=FILE, and a format is one of ${REPORT_FORMATS.join(', ')}.`,
    });
}
const conflict = (message) => new errors/* ChopmarkError */.E({
    code: 'INPUT_OPTION_CONFLICT',
    message,
    hint: 'Print one, and write the others to files of their own: html=report.html.',
});
/**
 * Writes every report that goes to a file, folders included; the JSON document first, so that others can name it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function writeReports({ files }, result, { workingFolder }) {
    const resultPath = files.find(({ format }) => format === 'json')?.path;
    const ordered = [...files].sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
    for (const { format, path } of ordered) {
        const text = await renderReport(format, result, { colour: false, ...(resultPath !== undefined && { resultPath }) });
        const absolute = (0,external_node_path_.resolve)(workingFolder, path);
        try {
            await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(absolute));
            await (0,write_file/* writeFileInPlace */.a)(absolute, text);
        }
        catch (cause) {
            if (!(cause instanceof errors/* ChopmarkError */.E))
                throw cause;
            throw new errors/* ChopmarkError */.E({
                code: 'STORE_REPORT_WRITE',
                message: `The ${format} report is missing: ${cause.message}`,
                hint: 'Free some space or name another file. What was signed or decided stands as it is.',
                cause,
            });
        }
    }
}
/** The result of a run that came to none: what a report says of an error. */
const resultOfError = (command, { code, message, hint }) => ({
    schema: formats_result/* RESULT_SCHEMA */.w,
    command,
    version: version/* VERSION */.x,
    subjects: [],
    statements: [],
    ...(command === 'verify' && { artefacts: [] }),
    problems: [{ code, message, ...(hint !== undefined && { hint }) }],
    timings: {},
});

;// CONCATENATED MODULE: ./build/signals.js
/** Signals that end a run in order, and the exit codes shells expect of them. */
const CODES = { SIGINT: 130, SIGTERM: 143 };
/** Lets work end in order when somebody presses Ctrl-C or a runner cancels the job. */
function listenForSignals() {
    const controller = new AbortController();
    let received;
    for (const name of Object.keys(CODES)) {
        process.on(name, () => {
            if (received)
                process.exit(CODES[received]);
            received = name;
            controller.abort(new Error(`interrupted by ${name}`));
        });
    }
    return { signal: controller.signal, exitCode: () => received && CODES[received], name: () => received };
}

// EXTERNAL MODULE: ./build/contract/option-names.js + 2 modules
var option_names = __webpack_require__(65994);
// EXTERNAL MODULE: ./build/core/neutralize-commands.js
var neutralize_commands = __webpack_require__(34426);
// EXTERNAL MODULE: ./build/core/project.js
var project = __webpack_require__(22591);
;// CONCATENATED MODULE: ./build/action/annotate.js







/** Annotations of one kind that GitHub shows of a step; more are in the log alone. */
const SHOWN = 10;
/** Causes of causes that are told. */
const DEEPEST_CAUSE = 8;
/** Foreign and own words as a step says them: options by the names of inputs. */
const say = (text, redact) => makeHarmless(redact((0,option_names/* nameInputs */.z8)(text)));
/** What the toolkit puts into a command it escapes; other runners' commands, and characters nobody sees, it leaves. */
const makeHarmless = (text) => (0,neutralize_commands/* neutralizeCommands */.K)((0,neutralize/* neutralizeForTerminal */.H)(text));
/** What went wrong, as annotations: the code is the title, message and remedy are the text. */
function annotateProblems(problems, redact) {
    const told = new Set();
    for (const { code, message, hint } of problems) {
        const text = hint ? `${message}\n${hint}` : message;
        if (told.size >= SHOWN || told.has(text))
            continue;
        told.add(text);
        (0,core/* error */.z3)(say(text, redact), { title: code });
    }
}
/** An error that ended the run; what is underneath shows with `RUNNER_DEBUG`. */
function annotateError(error, redact) {
    const isKnown = error instanceof errors/* ChopmarkError */.E;
    const { message, hint } = isKnown
        ? error
        : {
            message: `chopmark met something it did not expect, which is a bug: ${error instanceof Error ? error.message : error}`,
            hint: `Please report it at ${project/* PROJECT_URL */.w5}/issues, with the log of a run with debug logging (version ${version/* VERSION */.x}, Node.js ${process.versions.node}).`,
        };
    const errorCode = isKnown ? error.code : 'UNEXPECTED';
    (0,core/* error */.z3)(say(hint ? `${message}\n${hint}` : message, redact), { title: errorCode });
    if ((0,core/* isDebug */._o)())
        for (const cause of listCauses(error))
            (0,core/* info */.pq)(makeHarmless(redact(cause)));
    return { exitCode: isKnown ? error.exitCode : 1, errorCode };
}
function listCauses(error) {
    const told = [];
    let current = error;
    for (let depth = 0; depth < DEEPEST_CAUSE && current !== undefined; depth++) {
        told.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
        current = current instanceof Error ? current.cause : undefined;
    }
    return told;
}

;// CONCATENATED MODULE: ./build/action/keep-artifact.js


/** What artifacts may not be called (`@actions/artifact`). */
const FORBIDDEN = /["\\:<>|*?\r\n/]/;
/** Which artifact of the run the bundles become, if any. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function nameArtifact({ bundleArtifact, uploadSigningArtifacts }, { GITHUB_JOB }) {
    if (bundleArtifact === undefined)
        return uploadSigningArtifacts ? `signing-artifacts-${GITHUB_JOB ?? 'job'}` : undefined;
    if (!FORBIDDEN.test(bundleArtifact))
        return bundleArtifact;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `bundle-artifact is ${JSON.stringify(bundleArtifact)}, which no artifact of a workflow may be called.`,
        hint: 'Leave out slashes, line breaks and any of " : < > | * ?',
    });
}
/** Keeps the bundles of a step, however it ended; where that fails, so does the step. */
async function keepArtifact(name, { folder, result, ports, redact }, ending) {
    try {
        const { keepBundles } = await __webpack_require__.e(/* import() */ 1609).then(__webpack_require__.bind(__webpack_require__, 81609));
        const files = await keepBundles(name, folder, result, ports);
        if (files > 0)
            ports.logger.info(`Kept as the artifact ${name} of this run: ${files} files.`);
        return ending;
    }
    catch (error) {
        const failure = annotateError(error, redact);
        return ending.exitCode === 0 ? failure : ending;
    }
}

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/text.js + 1 modules
var report_text = __webpack_require__(97379);
;// CONCATENATED MODULE: ./build/action/outputs.js


/** What later steps can read; the first four are as `actions/attest` has them. */
const ACTION_OUTPUTS = [
    {
        name: 'bundle-path',
        help: 'The bundle; where there are several, the JSON Lines file that holds them all.',
        actions: ['attest'],
    },
    { name: 'attestation-id', help: 'The ids of what GitHub stored, separated by commas.', actions: ['attest'] },
    { name: 'attestation-url', help: 'The page of the attestation on GitHub; of the first, where there are several.', actions: ['attest'] },
    { name: 'storage-record-ids', help: 'The ids of storage records, separated by commas.', actions: ['attest'] },
    {
        name: 'bundle-dir',
        help: 'The folder with all bundles of this step and what a later run needs to go on; set also where the step fails.',
        actions: ['attest'],
    },
    { name: 'certificate-identity', help: 'Who signed, as the certificate has it; empty where a key signed.', actions: ['attest'] },
    { name: 'certificate-oidc-issuer', help: 'Who issued that identity.', actions: ['attest'] },
    {
        name: 'trusted-root-path',
        help: 'The trusted root of the sandbox that signed because there was no identity (without-identity: sandbox).',
        actions: ['attest'],
    },
    { name: 'skipped', help: 'true where nothing was signed though nothing failed (without-identity: skip).', actions: ['attest'] },
    { name: 'verdict', help: 'verified, refused or undecided: the worst of all artefacts.', actions: ['verify'] },
    { name: 'subjects', help: 'How many subjects there were.', actions: ['attest', 'verify'] },
    { name: 'result-path', help: 'The whole result as one JSON document (chopmark.result/1).', actions: ['attest', 'verify'] },
    { name: 'exit-code', help: 'What the command line would have ended with: 0 to 7.', actions: ['attest', 'verify'] },
    { name: 'error-code', help: 'The code of the first error; empty where there is none.', actions: ['attest', 'verify'] },
];
/** The outputs that a result decides. Paths are absolute, since a later step may have another working folder. */
function describeOutputs(result, workingFolder) {
    const pages = listPages(result);
    const signer = result.statements[0]?.signer;
    return {
        subjects: String(result.subjects.length),
        ...(result.command === 'verify' && { verdict: worstVerdict(result) }),
        ...(result.bundlePath !== undefined && { 'bundle-path': (0,external_node_path_.resolve)(workingFolder, result.bundlePath) }),
        ...(pages.length > 0 && { 'attestation-id': pages.map(lastPart).join(','), 'attestation-url': pages[0] ?? '' }),
        ...(signer?.kind === 'certificate' && {
            'certificate-identity': signer.identity.san,
            'certificate-oidc-issuer': signer.identity.issuer,
        }),
        ...(result.skipped && { skipped: 'true' }),
    };
}
/** Pages of attestations on GitHub, each once. One that was there already is known by no page of its own. */
const listPages = ({ statements }) => [
    ...new Set(statements.flatMap(({ stores }) => stores.flatMap(({ store, url }) => (/^github(:|$)/.test(store) && /\/\d+$/.test(url ?? '') ? [url ?? ''] : [])))),
];
/** What stopped the run first, then what stores and artefacts say. */
const listProblems = ({ problems, statements, artefacts = [] }) => [
    ...problems,
    ...statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
    ...artefacts.flatMap(({ problem }) => problem ?? []),
];
/** Of the problems, the first that stands for the exit code. */
function findFirstProblem(result) {
    const problems = listProblems(result);
    const exitCode = (0,formats_result/* exitCodeOf */.F)(result);
    return problems.find((problem) => (0,formats_result/* exitCodeOf */.F)({ problems: [problem], statements: [] }) === exitCode) ?? problems[0];
}
function worstVerdict({ artefacts = [] }) {
    const verdicts = artefacts.map(({ verdict }) => verdict);
    return ['refused', 'undecided', 'verified'].find((verdict) => verdicts.includes(verdict)) ?? 'undecided';
}
const lastPart = (url) => url.slice(url.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/action/publish-result.js












/** Where `actions/attest` writes down what it made; other steps read it. */
const CREATED_PATHS = 'created_attestation_paths.txt';
/** As the engine names them (`engine/sandbox-instead.ts`). */
const SANDBOX_CONFIG = 'sandbox-trust-config.json';
const SANDBOX_ROOT = 'sandbox-trusted-root.json';
/**
 * Tells a result in every way GitHub has: the log, outputs, annotations, the summary, a file with all of it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function publishResult(result, { folder, ports, redact, reports, showSummary }) {
    const { env, workingFolder, logger } = ports;
    process.stdout.write((0,neutralize_commands/* neutralizeCommands */.K)(redact((0,report_text.renderText)(result, { colour: !env.NO_COLOR }))));
    annotateProblems(listProblems(result), redact);
    const path = (0,external_node_path_.join)(folder, 'result.json');
    await (0,write_file/* writeFileInPlace */.a)(path, redact((0,json.serializeDocument)(result)));
    const outputs = { ...describeOutputs(result, workingFolder), 'result-path': path, ...describeSandbox(result) };
    for (const [name, value] of Object.entries(outputs))
        (0,core/* setOutput */.uH)(name, value);
    const bundle = outputs['bundle-path'];
    if (bundle !== undefined && env.RUNNER_TEMP)
        await (0,promises_.appendFile)((0,external_node_path_.join)(env.RUNNER_TEMP, CREATED_PATHS), `${bundle}${external_node_os_.EOL}`).catch(({ message }) => logger.warn(`${CREATED_PATHS} could not be written: ${message}`));
    if (showSummary && env.GITHUB_STEP_SUMMARY) {
        const { writeSummary } = await __webpack_require__.e(/* import() */ 6079).then(__webpack_require__.bind(__webpack_require__, 76079));
        await writeSummary(result, { pages: listPages(result), redact }).catch(({ message }) => logger.warn(`The summary could not be written: ${message}`));
    }
    await writeReports(reports, result, ports);
    return { exitCode: (0,formats_result/* exitCodeOf */.F)(result), errorCode: findFirstProblem(result)?.code ?? '' };
}
/** What a later step needs to verify what a sandbox signed. */
const describeSandbox = ({ instance }) => instance !== undefined && (0,external_node_path_.basename)(instance) === SANDBOX_CONFIG ? { 'trusted-root-path': (0,external_node_path_.join)((0,external_node_path_.dirname)(instance), SANDBOX_ROOT) } : {};

// EXTERNAL MODULE: ./build/core/secret-source.js
var secret_source = __webpack_require__(32724);
// EXTERNAL MODULE: ./build/engine/parse-option-value.js
var parse_option_value = __webpack_require__(63436);
// EXTERNAL MODULE: ./build/contract/options.js + 10 modules
var options = __webpack_require__(49847);
;// CONCATENATED MODULE: ./build/action/inputs.js



/** Commands of the engine that an action runs; its inputs are their options. */
const COMMANDS_OF = { attest: ['attest', 'sign'], verify: ['verify'] };
/** What only the Action has. Most of it is as `actions/attest` has it, name and meaning. */
const ACTION_OPTIONS = [
    {
        name: 'command',
        kind: 'enum',
        values: ['attest', 'sign'],
        default: 'attest',
        help: 'attest: sign statements about artefacts. sign: sign each file and write <file>.sigstore.json beside it, as gh-action-sigstore-python does.',
        actions: ['attest'],
    },
    {
        name: 'push-to-registry',
        kind: 'boolean',
        default: false,
        help: 'Push the bundle to the registry of the image that subject-name names, beside the other stores; the name is written in lower case.',
        actions: ['attest'],
    },
    {
        name: 'create-storage-record',
        kind: 'boolean',
        default: true,
        help: 'With push-to-registry: tell the organization’s artifact metadata where the image is. Where that fails, it is a warning.',
        actions: ['attest'],
    },
    {
        name: 'subject-version',
        kind: 'string',
        placeholder: 'VERSION',
        help: 'The version of the artefact, for the storage record.',
        actions: ['attest'],
    },
    {
        name: 'private-signing',
        kind: 'boolean',
        default: false,
        help: 'Sign with GitHub’s own instance, also where the repository is public.',
        actions: ['attest'],
    },
    {
        name: 'release-signing-artifacts',
        kind: 'boolean',
        default: true,
        help: 'With command sign: attach the bundles to the release whose publication started the workflow.',
        actions: ['attest'],
    },
    {
        name: 'upload-signing-artifacts',
        kind: 'boolean',
        default: false,
        help: 'Keep the bundles as an artifact of the workflow run, also where the step fails; its name is signing-artifacts- and that of the job.',
        actions: ['attest'],
    },
    {
        name: 'bundle-artifact',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Keep the bundles as an artifact of the workflow run of this name, also where the step fails; each job of a matrix needs its own.',
        actions: ['attest'],
    },
    {
        name: 'report',
        kind: 'list',
        placeholder: 'FORMAT=FILE',
        help: `Files to write the result to besides, as FORMAT=FILE; a format is one of ${REPORT_FORMATS.join(', ')}.`,
        actions: ['attest', 'verify'],
    },
    {
        name: 'show-summary',
        kind: 'boolean',
        default: true,
        help: 'Write a summary of the run to the page of the workflow run.',
        actions: ['attest', 'verify'],
    },
    {
        name: 'github-token',
        kind: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        default: '${{ github.token }}',
        help: 'The token for GitHub’s API: attestations, releases, packages. It is masked in the log.',
        actions: ['attest', 'verify'],
    },
];
/**
 * The default of inputs that say whom to believe or which Sigstore signs, where there is none: it asks for nothing. A runner hands over an empty
 * text for an input that is not given, so without it a variable that is empty by mistake would drop a condition unseen; with it, an empty text is refused.
 */
const UNSET = 'unset';
/** Groups of the contract none of whose options has an environment variable, for the same reason. */
const STRICT_GROUPS = ['Evidence and whom to believe', 'Identity', 'Sigstore instance'];
/** Where the Action's default is another than the contract's; for readers. */
const DEFAULT_TEXTS = {
    'bundle-dir': 'attest: a fresh folder below $RUNNER_TEMP/chopmark; verify: all folders there',
    store: 'github; with command sign: the release, where there is one',
};
/** What an input says in place of the contract's sentence, where a runner has another custom than a command line. */
const HELP = {
    exec: {
        kind: 'string',
        help: 'Build with this script first, as a run: step in bash would, but in an environment without tokens; provenance tells of it.',
    },
};
/** The inputs of one action, in the order of the contract, its own last. */
function listInputs(action) {
    const strict = new Set(options/* OPTION_GROUPS */.F.filter(({ title }) => STRICT_GROUPS.includes(title))
        .flatMap(({ options }) => options)
        // Lists there say where evidence is looked for, which decides nothing.
        .filter(({ kind }) => kind !== 'list'));
    const commands = COMMANDS_OF[action];
    const specs = new Map();
    for (const command of commands)
        for (const spec of (0,option_names/* listOptions */.NM)(command))
            if (!specs.has(spec.name))
                specs.set(spec.name, spec);
    const own = ACTION_OPTIONS.filter(({ actions }) => actions.includes(action));
    return [
        ...[...specs.values()].map((spec) => {
            const defaultText = DEFAULT_TEXTS[spec.name] ?? spec.defaultText;
            const fallback = defaultOf(spec) ?? (strict.has(spec) ? UNSET : undefined);
            return {
                spec: { ...spec, ...HELP[spec.name], ...(defaultText !== undefined && { defaultText }) },
                ...(fallback !== undefined && { default: fallback }),
                own: false,
            };
        }),
        ...own.map((spec) => {
            const fallback = defaultOf(spec);
            return { spec, ...(fallback !== undefined && { default: fallback }), own: true };
        }),
    ];
}
const defaultOf = (spec) => spec.default === undefined ? undefined : String(spec.default);

;// CONCATENATED MODULE: ./build/action/split-list.js
/** `"…"` with `""` for a quotation mark in it, or what stands before the next comma or end of a line. */
const ITEM = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?=,|\r?\n|$)|([^,\n]*))(?:,|\n|$)/gy;
/**
 * Items of a list input: one a line, or separated by commas, as `actions/attest` reads `subject-path`. One in quotation marks may
 * hold both.
 */
function splitList(text) {
    const items = [];
    ITEM.lastIndex = 0;
    while (ITEM.lastIndex < text.length) {
        const [, quoted, plain = ''] = ITEM.exec(text) ?? [];
        items.push(quoted?.replaceAll('""', '"') ?? plain.trim());
    }
    return items.filter(Boolean);
}

;// CONCATENATED MODULE: ./build/action/read-inputs.js






const OWN_DEFAULTS = {
    command: 'attest',
    pushToRegistry: false,
    createStorageRecord: true,
    privateSigning: false,
    releaseSigningArtifacts: true,
    uploadSigningArtifacts: false,
    report: [],
    showSummary: true,
};
/** As the runner writes it. */
const variableOf = (input) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
/**
 * What `with:` says. White space around a value does not count. An empty value is not given, as in `actions/attest`; but where the
 * input has a default, it is refused: the expression it came from was to say something.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function readInputs(action, env) {
    const raw = {};
    const own = { ...OWN_DEFAULTS };
    for (const input of listInputs(action)) {
        const { name } = input.spec;
        const text = readText(input, env);
        if (text === undefined)
            continue;
        if (input.own)
            own[(0,option_names/* toCamelCase */.Cb)(name)] = (0,parse_option_value/* parseOptionValue */.q)({ ...input.spec, commands: [] }, rawValue(input, text), name);
        else
            raw[name] = rawValue(input, text);
    }
    return { raw, own: own };
}
function readText({ spec: { name, kind }, default: fallback, own }, env) {
    const text = env[variableOf(name)]?.trim();
    if (text === undefined || text === fallback)
        return undefined;
    if (text !== '')
        return text;
    if (fallback === undefined || (own && kind === 'secret'))
        return undefined;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `The input ${name} is empty.`,
        hint: fallback === UNSET
            ? `Is the expression right that it comes from? To ask for nothing, leave it out or write ${UNSET}.`
            : `Is the expression right that it comes from? Its default is ${fallback}.`,
    });
}
/** As a runner starts a script of `shell: bash`. */
const SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
function rawValue({ spec: { name, kind }, own }, text) {
    if (name === 'exec')
        return [...SHELL, text];
    if (kind === 'list')
        return splitList(text);
    // It is in a variable already, and no process list shows it.
    return kind === 'secret' && !own && (0,secret_source/* isLiteralSecret */.u)(text) ? `env:${variableOf(name)}` : text;
}

// EXTERNAL MODULE: ./build/engine/parse-inputs.js + 2 modules
var parse_inputs = __webpack_require__(73726);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/hold-memory.js

/**
 * Keeps the heap near what is alive. With a thousand items in flight everything survives the young generation, so V8 would let it
 * grow to 130 MB, and the old one to four times what it holds. Collecting more often costs processor time, half as much again, but a
 * batch mostly waits for services. Not for commands that sign one thing: they would only go through long lists of files more slowly.
 * Both flags are numbers that V8 reads anew at each collection, so they may be set in a running process.
 *
 * Measured: 1,000 attestations 330 MB without, 190 MB with; 10,000 of them 540 MB and 265 MB.
 */
function holdMemory() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=50');
}

;// CONCATENATED MODULE: ./build/action/run-engine.js


/** Runs the command that the inputs ask for. Each is loaded when it is used: a step pays for nothing else. */
async function runEngine(action, inputs, { ports, folder }) {
    const context = { env: ports.env, warn: ports.logger.warn };
    if (action === 'verify') {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(6763), __webpack_require__.e(8211), __webpack_require__.e(7133), __webpack_require__.e(2932)]).then(__webpack_require__.bind(__webpack_require__, 92932));
        return verify((0,parse_inputs/* parseInputs */.T)('verify', inputs.raw, context), ports);
    }
    const [{ completeAttestInputs }, { readEvent }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(6763), __webpack_require__.e(7769)]).then(__webpack_require__.bind(__webpack_require__, 27769)), __webpack_require__.e(/* import() */ 4490).then(__webpack_require__.bind(__webpack_require__, 44490))]);
    const raw = await completeAttestInputs(inputs, { ports, event: await readEvent(ports.env), bundleDir: folder });
    if (inputs.own.command === 'sign' || raw.statements === 'per-subject')
        holdMemory();
    if (inputs.own.command === 'sign') {
        const { sign } = await Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(9323), __webpack_require__.e(6763), __webpack_require__.e(8211), __webpack_require__.e(3515), __webpack_require__.e(8973), __webpack_require__.e(6889)]).then(__webpack_require__.bind(__webpack_require__, 36889));
        return sign((0,parse_inputs/* parseInputs */.T)('sign', raw, context), ports);
    }
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(9323), __webpack_require__.e(6763), __webpack_require__.e(8211), __webpack_require__.e(3515), __webpack_require__.e(8973), __webpack_require__.e(6876)]).then(__webpack_require__.bind(__webpack_require__, 76876));
    return attest((0,parse_inputs/* parseInputs */.T)('attest', raw, context), ports);
}

;// CONCATENATED MODULE: ./build/action/workflow-log.js



/** Characters below which a value is no secret: the runner would mask every such text in the log. */
const SHORTEST_SECRET = 4;
/**
 * The log of a step: warnings are annotations, details are shown where `RUNNER_DEBUG` asks for them, and every secret is masked by
 * the runner too, in what other steps print as well.
 *
 * @param write Takes text as it is.
 */
const createWorkflowLogger = (write) => (redactor) => {
    const safe = (message) => makeHarmless(redactor.redact(message));
    return {
        debug: (message) => (0,core/* debug */.Yz)(safe(message)),
        info: (message) => write(`${safe(message).replaceAll('\n', '\n  ')}\n`),
        warn: (message) => (0,core/* warning */.$e)(safe((0,option_names/* nameInputs */.z8)(message))),
        progress: () => { },
        secret(value) {
            redactor.add(value);
            if (value.trim().length >= SHORTEST_SECRET)
                (0,core/* setSecret */.Pq)(value);
        },
    };
};

;// CONCATENATED MODULE: ./build/action/main.js

















/** A step of a workflow, from its inputs to its outputs. */
async function main(action) {
    const { redact } = createRedactor();
    // What nobody waited for would be printed by Node itself, secrets included.
    process.on('uncaughtException', (error) => leave(annotateError(error, redact)));
    let ending;
    try {
        ending = await run(action, readInputs(action, process.env));
    }
    catch (error) {
        ending = annotateError(error, redact);
    }
    leave(ending);
}
function leave({ exitCode, errorCode }) {
    (0,core/* setOutput */.uH)('exit-code', exitCode);
    (0,core/* setOutput */.uH)('error-code', errorCode);
    // Only when everything that was printed has arrived.
    process.stdout.write('', () => process.exit(exitCode));
}
async function run(action, inputs) {
    const { env } = process;
    const interruption = listenForSignals();
    const token = inputs.own.githubToken ?? env.GITHUB_TOKEN;
    if (token)
        (0,core/* setSecret */.Pq)(token);
    const { ports, redactor, close } = bindPorts({
        cacheFolder: (0,cache_folder/* findCacheFolder */.U)({ env, platform: process.platform, home: (0,external_node_os_.homedir)() }),
        signal: interruption.signal,
        log: createWorkflowLogger((text) => void process.stdout.write(text)),
        env: { ...env, ...(token && { GITHUB_TOKEN: token }) },
    });
    if (token)
        redactor.add(token);
    const redact = (text) => redactor.redact(text);
    const reports = planReports(inputs.own.report);
    const command = action === 'attest' ? inputs.own.command : action;
    let folder;
    const keep = (ending, result) => folder === undefined || artifact === undefined ? ending : keepArtifact(artifact, { folder, result, ports, redact }, ending);
    let artifact;
    try {
        artifact = nameArtifact(inputs.own, env);
        folder = await chooseFolder(action, inputs, env);
        // Before anything can fail: a later step that keeps the folder runs always().
        if (action === 'attest')
            (0,core/* setOutput */.uH)('bundle-dir', folder);
        (0,core/* startGroup */.Oh)(`chopmark ${command} ${version/* VERSION */.x}`);
        const result = await runEngine(action, inputs, { ports, folder }).finally(core/* endGroup */.N4);
        if (inputs.own.pushToRegistry && inputs.own.createStorageRecord) {
            const { recordStorage } = await __webpack_require__.e(/* import() */ 2659).then(__webpack_require__.bind(__webpack_require__, 92659));
            const { subjectVersion: version } = inputs.own;
            const ids = await recordStorage(result, { ...(version !== undefined && { version }) }, ports);
            if (ids.length > 0)
                (0,core/* setOutput */.uH)('storage-record-ids', ids.join(','));
        }
        return await keep(await publishResult(result, { folder, ports, redact, reports, showSummary: inputs.own.showSummary }), result);
    }
    catch (error) {
        const signal = interruption.name();
        if (error instanceof errors/* ChopmarkError */.E && error.code !== 'STORE_REPORT_WRITE') {
            const failure = resultOfError(command, error);
            await writeReports(reports, failure, ports).catch((trouble) => annotateError(trouble, redact));
            if (inputs.own.showSummary && env.GITHUB_STEP_SUMMARY)
                await (await __webpack_require__.e(/* import() */ 6079).then(__webpack_require__.bind(__webpack_require__, 76079))).writeFailure(failure, redact).catch((trouble) => ports.logger.warn(String(trouble)));
        }
        if (!signal)
            return await keep(annotateError(error, redact));
        process.stdout.write(`Interrupted by ${signal}.\n`);
        return { exitCode: interruption.exitCode() ?? 1, errorCode: 'SIGNING_INTERRUPTED' };
    }
    finally {
        await close();
    }
}
/** `bundle-dir`, else a fresh folder of the runner's temporary folder, which the runner empties after the job; absolute. */
async function chooseFolder(action, { raw }, { RUNNER_TEMP }) {
    const given = raw['bundle-dir'];
    if (action === 'attest' && typeof given === 'string')
        return (0,external_node_path_.resolve)(given);
    const parent = RUNNER_TEMP ? (0,external_node_path_.join)(RUNNER_TEMP, 'chopmark') : (0,external_node_path_.resolve)('.chopmark');
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${action}-`));
}


/***/ }),

/***/ 65994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z_: () => (/* binding */ listCommandsWith),
  NM: () => (/* binding */ listOptions),
  z8: () => (/* binding */ nameInputs),
  Cb: () => (/* binding */ toCamelCase),
  lD: () => (/* binding */ writtenName)
});

// UNUSED EXPORTS: toKebabCase

;// CONCATENATED MODULE: ./build/contract/commands.js
const COMMANDS = {
    attest: {
        summary: 'sign a statement about how artefacts were built',
        description: 'Takes the identity of this CI job, gets a short-lived certificate for it, and signs an in-toto statement about the artefacts: by default SLSA provenance of this build. Bundles are logged, verified and written to disk before anything else is done with them.',
        examples: [
            { line: 'chopmark attest dist/*', does: 'one statement: this job built these files' },
            { line: "chopmark attest 'dist/**' '!dist/**/*.map' --statements per-subject", does: 'a bundle for each file' },
            { line: 'chopmark attest app.tar.gz --dry-run', does: 'show what would be signed and who would see it' },
            {
                line: 'chopmark attest app.tar.gz --predicate-type https://acme.example/review/v1 --predicate-path review.json',
                does: 'say something of your own',
            },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    sign: {
        summary: 'sign files',
        description: 'Signs each file with the identity of this CI job, or with a key, and writes FILE.sigstore.json beside it. The bundle says who signed the bytes, and nothing about how they came to be: attest does that.',
        examples: [
            { line: 'chopmark sign app.tar.gz', does: 'writes app.tar.gz.sigstore.json' },
            { line: 'chopmark sign app.tar.gz --key env:SIGNING_KEY', does: 'sign with a key of your own' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    verify: {
        summary: 'check artefacts against their bundles and an expected signer',
        description: 'Finds the bundles of each artefact and checks signature, certificate, log and timestamps against the trusted root, then whether the signer is the one that was asked for. Nothing is trusted by default: say whom to believe by ci and repository, by certificate identity and issuer, or by key.',
        examples: [
            { line: 'chopmark verify app.tar.gz --ci github --repository acme/widget', does: 'was it built in that repository?' },
            {
                line: 'chopmark verify app.tar.gz --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.google.com',
                does: 'was it signed by exactly this identity?',
            },
            { line: 'chopmark verify dist/* --key public.pem --offline', does: 'many files, one key, no network' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE|DIGEST', many: true },
    },
    inspect: {
        summary: 'explain a bundle: who, where, when, what, which log',
        description: 'Reads bundles and says what is in them, proven and declared facts apart. It verifies nothing: what it prints is what the bundle claims.',
        examples: [{ line: 'chopmark inspect app.tar.gz.sigstore.json', does: 'explain one bundle' }],
        positional: { option: 'bundle', placeholder: 'FILE', many: true },
    },
    merge: {
        summary: 'join the bundles and results of many jobs',
        description: 'Joins what the jobs of a matrix have written into one attestations.jsonl and one result, and checks that nothing is missing or double.',
        examples: [
            { line: 'chopmark merge jobs/*/attestations.jsonl --expected-subjects 12', does: 'fail unless twelve subjects came together' },
        ],
        positional: { option: 'bundle', placeholder: 'FILE|FOLDER', many: true },
    },
    policy: {
        summary: 'write, check, test, explain or export a policy file',
        description: 'init writes a policy from a bundle that you believe, and shows it first. check reads policy files and lists what is wrong, with line and column. test decides a folder of bundles by a policy and compares with what is expected of each. explain says of each artefact, clause by clause, what it meets and what it lacks. export says a policy in the words of another tool, as far as it has them, and lists what it cannot say.',
        examples: [
            { line: 'chopmark policy init app.tar.gz.sigstore.json', does: 'show a policy that believes whoever signed this' },
            { line: 'chopmark policy init app.tar.gz.sigstore.json --write', does: 'write it to policy.yml' },
            { line: 'chopmark policy check policy.yml', does: 'list what is wrong with it' },
            {
                line: 'chopmark policy test bundles --policy policy.yml',
                does: 'what is in bundles/accept must be accepted, what is in bundles/refuse refused',
            },
            { line: 'chopmark policy explain app.tar.gz --policy policy.yml', does: 'say what it meets and what it lacks' },
            { line: 'chopmark policy export policy.yml --to kyverno', does: 'the same decision as a policy of Kyverno' },
        ],
        positional: { option: 'target', placeholder: 'init|check|test|explain|export TARGET', many: true, flagless: true, action: 'action' },
    },
    store: {
        summary: 'put bundles into stores, find them there, copy them, repair an index',
        description: 'push puts bundles into stores, each in all of them, and none twice: what is stored where is kept in receipts.jsonl. find asks stores for bundles by the digest of artefacts and writes them to attestations.jsonl. copy does both, and with --with-image takes images along. repair puts back into the index of an image what other writers have overwritten. Nothing is verified but copied images, where a policy or an identity is given.',
        examples: [
            { line: 'chopmark store push dist --store ./attestations', does: 'put every bundle of a folder into a store' },
            { line: 'chopmark store find app.tar.gz --from github', does: 'fetch the bundles of a file' },
            {
                line: 'chopmark store copy app.tar.gz --from github --store https://repo.acme.example/attestations/{sha256}.json',
                does: 'bring the bundles of a file elsewhere',
            },
            {
                line: 'chopmark store copy --with-image --subject-image ghcr.io/acme/app:v1 --store oci-layout:./app',
                does: 'take an image and its attestations along in a folder',
            },
            {
                line: 'chopmark store copy --with-image --subject-image oci-layout:./app:v1 --store oci:registry.acme.example/app --policy policy.yml',
                does: 'bring them into another registry, and verify them there',
            },
            { line: 'chopmark store repair registry.acme.example/app:v1', does: 'rebuild the index of an image' },
        ],
        positional: { option: 'target', placeholder: 'push|find|copy|repair TARGET', many: true, flagless: true, action: 'action' },
    },
    trust: {
        summary: 'show, export or update the trusted root',
        description: 'Shows which certificate authorities, logs and timestamp authorities are believed, since when, and how old that knowledge is; writes it as a trusted root file; or fetches it anew through TUF.',
        examples: [
            { line: 'chopmark trust', does: 'what is trusted now' },
            { line: 'chopmark trust export --output trusted_root.json', does: 'a file for machines without a network' },
            { line: 'chopmark trust export --as trust-config --output instance.json', does: 'the same with the services, to sign with' },
            { line: 'chopmark trust update --instance github', does: 'fetch the root of GitHub’s own instance' },
        ],
        positional: { option: 'action', placeholder: 'show|export|update', many: false, flagless: true },
    },
    doctor: {
        summary: 'say whether this job can sign, and if not, what to do',
        description: 'Looks for an identity token and its claims, asks what the instance accepts, whether its services can be reached, and compares clocks. Nothing is signed, and no token is shown or sent.',
        examples: [{ line: 'chopmark doctor', does: 'every finding with its remedy' }],
    },
    sandbox: {
        summary: 'run a throwaway Sigstore on this machine',
        description: 'Runs an issuer of identities, a certificate authority, a transparency log and a timestamp authority on loopback, for trials and tests. Its root is throwaway: no verifier accepts its bundles unless handed that root by path.',
        examples: [
            { line: 'chopmark sandbox', does: 'run until interrupted' },
            { line: 'chopmark sandbox -- chopmark sign app.tar.gz --instance sandbox', does: 'run one command inside it' },
        ],
        positional: { option: 'command', placeholder: 'COMMAND', many: true, flagless: true },
    },
    demo: {
        summary: 'sign, attest and verify real files in a sandbox, and see a tampered one refused',
        description: 'Shows the whole flow in a few seconds, without any identity or network.',
        examples: [{ line: 'chopmark demo', does: 'see it happen' }],
    },
    init: {
        summary: 'show or write the snippet that signs in your CI',
        description: 'Shows the job that attests your artefacts in the CI system this repository uses, with the permissions it needs. With --write the file is created; an existing file is never changed.',
        examples: [
            { line: 'chopmark init', does: 'show the snippet' },
            { line: 'chopmark init --ci gitlab --write', does: 'create the file' },
        ],
    },
    completion: {
        summary: 'print a completion script for bash, zsh or fish',
        description: 'Prints a script that completes commands, options and their values.',
        examples: [
            { line: 'source <(chopmark completion bash)', does: 'complete in this shell' },
            { line: 'chopmark completion fish > ~/.config/fish/completions/chopmark.fish', does: 'complete in every fish' },
        ],
        positional: { option: 'shell', placeholder: 'bash|zsh|fish', many: false, flagless: true },
    },
};

;// CONCATENATED MODULE: ./build/contract/option.js
/** The commands a person can type, and the names of their engine modules. */
const COMMAND_NAMES = [
    'attest',
    'sign',
    'verify',
    'inspect',
    'merge',
    'policy',
    'store',
    'trust',
    'doctor',
    'sandbox',
    'demo',
    'init',
    'completion',
];

// EXTERNAL MODULE: ./build/contract/options.js + 10 modules
var options = __webpack_require__(49847);
;// CONCATENATED MODULE: ./build/contract/option-names.js



/** Every option, group by group. */
const ALL = options/* OPTION_GROUPS */.F.flatMap(({ options }) => options);
/** The options of one command, in the order of the contract. */
const listOptions = (command) => ALL.filter(({ commands }) => commands.includes(command));
/** Commands that have an option of this name. */
const listCommandsWith = (option) => COMMAND_NAMES.filter((command) => listOptions(command).some(({ name }) => name === option));
/** `subject-path` as code writes it: `subjectPath`. */
const toCamelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** `subjectPath` as the contract writes it: `subject-path`. */
const toKebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const NAMES = new Set(ALL.map(({ name }) => name));
/** A command line ends where its sentence or parenthesis goes on. */
const FLAG = /(chopmark [^.,;)]*)|--([a-z][a-z-]*)/g;
/**
 * A message for adapters whose options are inputs: `--bundle` becomes `bundle`. Command lines in it stay what they are.
 */
const nameInputs = (text) => text.replace(FLAG, (flag, command, name) => command === undefined && NAMES.has(name ?? '') ? (name ?? '') : flag);
/** An option as a message names it: with dashes, but where the command line takes it without a flag. */
function writtenName(command, name) {
    const { positional } = COMMANDS[command];
    return positional?.flagless && (positional.option === name || positional.action === name) ? name : `--${name}`;
}


/***/ }),

/***/ 49847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ OPTION_GROUPS)
});

;// CONCATENATED MODULE: ./build/contract/identity.js
/** Who signs. None of these has an environment variable: an earlier step of a job could write it. */
const IDENTITY_OPTIONS = [
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'detected',
        help: 'The CI system whose identity signs, where detection would choose another.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'identity-token',
        kind: 'secret',
        defaultText: 'from the CI or the cloud',
        help: 'The identity token to sign with: a file, or env:NAME.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'audience',
        kind: 'string',
        placeholder: 'NAME',
        default: 'sigstore',
        help: 'Whom identity tokens are made out to; give a private instance its own, so that a token it receives works nowhere else.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'key',
        kind: 'secret',
        help: 'Sign with this private key (PEM) in place of an identity: a file, or env:NAME.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'key-passphrase',
        kind: 'secret',
        help: 'The passphrase of the key: a file, or env:NAME.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'without-identity',
        kind: 'enum',
        values: ['fail', 'sandbox', 'skip'],
        default: 'fail',
        help: 'What to do where no identity is to be had, as in pull requests from forks.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/contract/local.js
/** Options of the commands that work on this machine alone. */
const LOCAL_OPTIONS = [
    {
        name: 'state-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'A folder that keeps the keys and the log of the sandbox between runs.',
        commands: ['sandbox'],
    },
    {
        name: 'port',
        kind: 'integer',
        minimum: 0,
        maximum: 65_535,
        default: 0,
        help: 'The port on loopback; 0 takes a free one.',
        commands: ['sandbox'],
    },
    {
        name: 'command',
        kind: 'list',
        placeholder: 'COMMAND',
        help: 'A command to run inside the sandbox, after --, without the identity of the real CI; the sandbox ends with it.',
        commands: ['sandbox'],
    },
    {
        name: 'keep',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'A folder to leave the artefacts and bundles of the demo in.',
        commands: ['demo'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'from the files of the repository',
        help: 'The CI system to write the snippet for.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the file that was shown; a file that is already there is never changed.',
        commands: ['init', 'policy'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['bash', 'zsh', 'fish'],
        required: true,
        help: 'The shell to complete commands and options in.',
        commands: ['completion'],
    },
];

;// CONCATENATED MODULE: ./build/contract/output.js
/** Where bundles go, and how much is done at once. */
const OUTPUT_OPTIONS = [
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder bundles are written to; a resumed run takes up what it finds there.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder bundles are looked for in, beside <file>.sigstore.json.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        default: '.chopmark/merged',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder the joined attestations.jsonl is written to.',
        commands: ['merge'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'The folder that keeps the receipts of what is stored where, and gets what was found as attestations.jsonl.',
        commands: ['store'],
    },
    {
        name: 'bundle',
        kind: 'file',
        defaultText: '<file>.sigstore.json',
        help: 'The output file; for one subject only.',
        commands: ['sign'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        required: true,
        help: 'Bundle files to explain, JSON or JSON Lines.',
        commands: ['inspect'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE|FOLDER',
        required: true,
        help: 'Bundles, attestations.jsonl files, result documents and folders of them, from any number of jobs.',
        commands: ['merge'],
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        default: false,
        help: 'Show the statement, the identity claims and every place they would become public; sign nothing.',
        commands: ['attest', 'sign'],
    },
];
/** Bounds of a run. */
const RUN_OPTIONS = [
    {
        name: 'timeout',
        kind: 'duration',
        default: '15m',
        minimum: 1_000,
        maximum: 24 * 60 * 60_000,
        env: 'CHOPMARK_TIMEOUT',
        help: 'How long the whole run may take.',
        commands: ['attest', 'sign', 'verify', 'policy', 'store', 'trust'],
    },
    {
        name: 'timeout',
        kind: 'duration',
        default: '10s',
        minimum: 1_000,
        maximum: 60 * 60_000,
        help: 'How long to wait for all answers.',
        commands: ['doctor'],
    },
    {
        name: 'concurrency',
        kind: 'integer',
        default: 1_024,
        minimum: 1,
        maximum: 4_096,
        env: 'CHOPMARK_CONCURRENCY',
        help: 'Requests in flight to one service.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'request-rate',
        kind: 'integer',
        minimum: 0,
        maximum: 100_000,
        defaultText: 'what the public services allow; elsewhere unbounded',
        env: 'CHOPMARK_REQUEST_RATE',
        help: 'Requests per second to one service; 0 sets no bound.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/contract/export-targets.js
/** Tools whose words a policy can be said in. */
const EXPORT_TARGETS = ['cosign', 'gh', 'policy-controller', 'kyverno'];

;// CONCATENATED MODULE: ./build/contract/policy.js

/** What `policy` does, and to what; both are arguments without a flag. */
const POLICY_OPTIONS = [
    {
        name: 'action',
        kind: 'enum',
        values: ['init', 'check', 'test', 'explain', 'export'],
        required: true,
        help: 'Write a policy from a bundle, check policy files, test a policy by a folder of bundles, explain what artefacts meet, or say a policy in the words of another tool.',
        commands: ['policy'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'The bundle (init), the policy files (check), the folder (test), the artefacts (explain), the policy file (export).',
        commands: ['policy'],
    },
    {
        name: 'to',
        kind: 'enum',
        values: EXPORT_TARGETS,
        help: 'The tool that policy export writes for.',
        commands: ['policy'],
    },
    {
        name: 'images',
        kind: 'list',
        placeholder: 'GLOB',
        defaultText: 'all',
        help: 'Images that an exported policy is asked about, by admission controllers.',
        commands: ['policy'],
    },
    {
        name: 'output',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'standard output',
        help: 'The folder policy export writes to, with the trusted roots and keys that belong beside the policy.',
        commands: ['policy'],
    },
];

;// CONCATENATED MODULE: ./build/contract/statements.js
/** What is said about the subjects; several are several statements under one certificate. Without any: how this job built them (SLSA provenance). */
const STATEMENT_OPTIONS = [
    {
        name: 'provenance',
        kind: 'boolean',
        default: false,
        help: 'Say how this job built the subjects, beside what else is said; where nothing else is, it is said anyway.',
        commands: ['attest'],
    },
    {
        name: 'exec',
        kind: 'list',
        placeholder: '-- COMMAND',
        help: 'Build with this command first, in an environment without tokens, and let provenance tell of it: --exec -- make.',
        commands: ['attest'],
    },
    {
        name: 'resolved-dependencies',
        kind: 'list',
        placeholder: 'checkout|SBOM',
        help: 'What went into the build, for provenance: the commits of this checkout and its submodules, or what an SBOM lists.',
        commands: ['attest'],
    },
    {
        name: 'sbom-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'SBOMs of the subjects, SPDX or CycloneDX as JSON: each becomes a statement. {path}, {name} or {platform} in it: one for each subject.',
        commands: ['attest'],
    },
    {
        name: 'vulnerability-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Scans of the subjects: JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF, or OpenVEX; each becomes a statement. One for each subject as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'test-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Test runs of the subjects: JUnit XML, TAP, or the JSON of Jest; each becomes a statement. One for each subject as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'buildkit-attestations',
        kind: 'boolean',
        default: false,
        help: 'Sign the SBOMs and the provenance that BuildKit left unsigned in the images, each about the platform it is of.',
        commands: ['attest'],
    },
    {
        name: 'predicate-style',
        kind: 'enum',
        values: ['in-toto', 'cosign'],
        default: 'in-toto',
        help: 'Whose types SBOMs, scans and links get where two are in use; cosign keeps the report of a scan as it is.',
        commands: ['attest'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        help: 'The type of a predicate of your own, by its URI or as scai, release, link or reference; needs predicate or predicate-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate',
        kind: 'string',
        placeholder: 'JSON',
        help: 'A predicate of your own, as JSON.',
        commands: ['attest'],
    },
    {
        name: 'predicate-path',
        kind: 'file',
        help: 'A predicate of your own, as a JSON file. One for each subject as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate-schema',
        kind: 'file',
        help: 'A JSON schema that a predicate of your own has to fit before it is signed.',
        commands: ['attest'],
    },
    {
        name: 'statement-path',
        kind: 'file',
        help: 'A complete in-toto statement to sign as it is; it brings its own subjects.',
        commands: ['attest'],
    },
    {
        name: 'statements',
        kind: 'enum',
        values: ['combined', 'per-subject'],
        default: 'combined',
        help: 'One statement about all subjects, or one for each.',
        commands: ['attest'],
    },
];

;// CONCATENATED MODULE: ./build/contract/stores.js
/** Where bundles go and come from. None of these has a variable: an earlier step could send evidence, and credentials, elsewhere. */
const STORE_OPTIONS = [
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        defaultText: 'file',
        help: 'Where bundles go besides the file: github, oci, gitlab, an https:// URL, a folder, a .jsonl file; several at once; file: nowhere else.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        defaultText: 'file: <file>.sigstore.json and bundle-dir',
        help: 'Stores to look for bundles in, by the digest of each artefact: as for store, and file.',
        commands: ['verify'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['push', 'find', 'copy', 'repair'],
        required: true,
        help: 'Put bundles into stores, find those about artefacts, copy them from store to store, or repair the index of images.',
        commands: ['store'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'The bundles: files, .jsonl files, folders (push); the artefacts: files, sha256:HEX (find, copy); the images (repair).',
        commands: ['store'],
    },
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        help: 'Where bundles go (push, copy): github, oci, gitlab, an https:// URL, a folder, a .jsonl file; several at once.',
        commands: ['store'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        help: 'Where bundles are looked for (find, copy): the same places, and file, which is bundle-dir and beside the artefact.',
        commands: ['store'],
    },
    {
        name: 'with-image',
        kind: 'boolean',
        default: false,
        help: 'Copy the images themselves too, with all that refers to them, to oci:REGISTRY/REPOSITORY or oci-layout:FOLDER, and check them there.',
        commands: ['store'],
    },
];

;// CONCATENATED MODULE: ./build/contract/subjects.js
/** What is attested, signed or verified. */
const SUBJECT_OPTIONS = [
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to attest: paths and globs, where a leading ! excludes.',
        commands: ['attest'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to sign, each with a signature of its own: paths and globs, where a leading ! excludes.',
        commands: ['sign'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Artefacts to verify: paths, globs, or digests written sha256:HEX (gitCommit:HEX for a commit without its files).',
        commands: ['verify'],
    },
    {
        name: 'subject-checksums',
        kind: 'file',
        help: 'A checksums file, as sha256sum or shasum --tag write it, that names the subjects and their digests.',
        commands: ['attest', 'verify', 'merge'],
    },
    {
        name: 'subject-digest',
        kind: 'string',
        placeholder: 'ALGORITHM:HEX',
        help: 'The digest of one subject that is not at hand, as sha256:HEX; needs subject-name.',
        commands: ['attest'],
    },
    {
        name: 'subject-name',
        kind: 'string',
        placeholder: 'NAME',
        help: 'The name of the subject given by subject-digest, or of the one file of subject-path in place of its own.',
        commands: ['attest'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images in a registry, by tag or digest; a tag is resolved once, and its digest is what is signed.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images to verify, by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
        commands: ['verify', 'store'],
    },
    {
        name: 'image-platforms',
        kind: 'list',
        placeholder: 'PLATFORM',
        defaultText: 'index',
        help: 'What of an image for several platforms is meant: index, all, or platforms such as linux/amd64.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Revisions of git: HEAD, a tag, a full id, v1.0^{tree}; of another checkout as ./folder#v1.0. An annotated tag is attested as the tag.',
        commands: ['attest'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Checkouts to verify: HEAD, v1.0, ./folder or ./folder#v1.0. Its files must be those of the revision, byte for byte.',
        commands: ['verify'],
    },
    {
        name: 'allow-insecure-registry',
        kind: 'list',
        placeholder: 'HOST:PORT',
        help: 'Registries that may be spoken to over plain HTTP, each by its name.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'package',
        kind: 'enum',
        values: ['npm', 'pypi', 'maven', 'helm', 'debian', 'release', 'model'],
        help: 'Attest packages as their registries and tools expect it: npm, Python, Maven, Helm, Debian, the files of a release, or a model folder.',
        commands: ['attest'],
    },
    {
        name: 'package-coordinates',
        kind: 'string',
        placeholder: 'GROUP:ARTIFACT:VERSION',
        help: 'Maven coordinates of the files of package maven, where no POM or META-INF/maven says them.',
        commands: ['attest'],
    },
    {
        name: 'package-distribution',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Who the Debian packages of package debian are from, as package URLs have it: debian, ubuntu, your own name. Without it subjects have file names.',
        commands: ['attest'],
    },
    {
        name: 'expected-subjects',
        kind: 'integer',
        minimum: 1,
        help: 'Fail unless exactly this many subjects were found.',
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
];

;// CONCATENATED MODULE: ./build/contract/trust.js
const URL_OF = 'URL';
/** Which Sigstore is used and believed. None of these has an environment variable: they define trust. */
const TRUST_OPTIONS = [
    {
        name: 'instance',
        kind: 'string',
        placeholder: 'NAME|FILE',
        default: 'auto',
        help: 'The Sigstore instance: auto, public-good, staging, github, sandbox, or a client trust config file.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'trusted-root',
        kind: 'file',
        help: 'A trusted root to use in place of the one of the instance; nothing is then asked of a Sigstore service to verify.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'signing-config',
        kind: 'file',
        help: 'A signing config to use in place of the one of the instance.',
        commands: ['attest', 'sign', 'trust', 'doctor'],
    },
    {
        name: 'tuf-mirror',
        kind: 'string',
        placeholder: URL_OF,
        help: 'A TUF repository that holds the trusted root of a private instance; needs tuf-root.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'tuf-root',
        kind: 'file',
        help: 'The root.json that authenticates tuf-mirror.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'fulcio-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'The certificate authority, in place of the one of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'The transparency log, in place of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-version',
        kind: 'enum',
        values: ['1', '2', 'none'],
        defaultText: 'as the signing config says',
        help: 'The API version of the transparency log; none logs nowhere, which needs a timestamp authority.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'tsa-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'The timestamp authority, in place of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'allow-public-log',
        kind: 'boolean',
        default: false,
        help: 'Let the names of a private, internal or possibly private project enter a public log, where they stay for ever.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'offline',
        kind: 'boolean',
        default: false,
        help: 'Open no connection at all; the trusted root comes from a file, the cache or the copy that is shipped.',
        commands: ['verify', 'trust', 'policy'],
    },
    {
        name: 'output',
        kind: 'file',
        defaultText: 'standard output',
        help: 'Where trust export writes to.',
        commands: ['trust'],
    },
    {
        name: 'as',
        kind: 'enum',
        values: ['trusted-root', 'trust-config'],
        default: 'trusted-root',
        help: 'What trust export writes: the trusted root, for trusted-root and other Sigstore clients, or with the services too, for instance.',
        commands: ['trust'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['show', 'export', 'update'],
        default: 'show',
        help: 'Show what is trusted and how old it is, export it as a trusted root file, or update it through TUF.',
        commands: ['trust'],
    },
];

;// CONCATENATED MODULE: ./build/contract/verify.js
/** What evidence is looked at, and whom to believe. Whom to believe has no environment variables. */
const VERIFY_OPTIONS = [
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        defaultText: '<file>.sigstore.json, then bundle-dir',
        help: 'Bundle files to look in, JSON or JSON Lines.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'policy',
        kind: 'string',
        placeholder: 'FILE[@sha256:HEX]',
        help: 'The policy file that says whom to believe and what to ask for; with its digest, no other bytes are taken.',
        commands: ['verify', 'policy', 'store'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        help: 'The CI system that must have signed.',
        commands: ['verify', 'store'],
    },
    {
        name: 'repository',
        kind: 'string',
        placeholder: 'OWNER/NAME|URL',
        help: 'The source repository; a name needs ci beside it, a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'workflow',
        kind: 'string',
        placeholder: 'PATH',
        help: 'The file that configured the build, with globs: .github/workflows/release.yml.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer',
        kind: 'string',
        placeholder: 'PATH|URL',
        help: 'The identity that signed, where it is not the workflow itself, as with reusable workflows.',
        commands: ['verify', 'store'],
    },
    {
        name: 'ref',
        kind: 'string',
        placeholder: 'REF',
        help: 'The Git ref that was built, with globs: refs/tags/v*.',
        commands: ['verify', 'store'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        help: 'The type of predicate that is asked for, by its URI or as provenance, sbom, spdx, cyclonedx, vulnerabilities, openvex, tests, vsa, scai, release, link or reference.',
        commands: ['verify'],
    },
    {
        name: 'certificate-identity',
        kind: 'string',
        placeholder: 'SAN',
        help: 'The exact identity in the certificate; needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity-regexp',
        kind: 'string',
        placeholder: 'PATTERN',
        help: 'A regular expression for the whole identity in the certificate; needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-oidc-issuer',
        kind: 'string',
        placeholder: 'URL',
        help: 'The exact issuer of the identity in the certificate.',
        commands: ['verify', 'store'],
    },
    {
        name: 'key',
        kind: 'file',
        help: 'The public key (PEM) that must have signed, in place of an identity.',
        commands: ['verify', 'store'],
    },
    {
        name: 'vsa',
        kind: 'file',
        help: 'Where to write signed verification summaries (SLSA VSA v1) of what was decided: one line an artefact. Needs policy.',
        commands: ['verify'],
    },
    {
        name: 'vsa-verifier',
        kind: 'string',
        placeholder: 'URI',
        defaultText: 'the identity that signs',
        help: 'Who says so in the summaries.',
        commands: ['verify'],
    },
    {
        name: 'vsa-key',
        kind: 'secret',
        help: 'Sign the summaries with this private key (PEM) in place of an identity: a file, or env:NAME.',
        commands: ['verify'],
    },
];

;// CONCATENATED MODULE: ./build/contract/options.js









/** Every option the engine understands, in the order and under the titles that help and reference print. */
const OPTION_GROUPS = [
    { title: 'What', options: SUBJECT_OPTIONS },
    { title: 'Policy', options: POLICY_OPTIONS },
    { title: 'Statement', options: STATEMENT_OPTIONS },
    { title: 'Evidence and whom to believe', options: VERIFY_OPTIONS },
    { title: 'Identity', options: IDENTITY_OPTIONS },
    { title: 'Sigstore instance', options: TRUST_OPTIONS },
    { title: 'Bundles', options: OUTPUT_OPTIONS },
    { title: 'Stores', options: STORE_OPTIONS },
    { title: 'Local', options: LOCAL_OPTIONS },
    { title: 'Bounds', options: RUN_OPTIONS },
];


/***/ }),

/***/ 74082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findClosestWord)
/* harmony export */ });
/** Characters beyond which no word is compared: a name that long is no slip of the finger. */
const LONGEST = 64;
/** The word that was probably meant, or none: at most a third of it may differ (optimal string alignment distance). */
function findClosestWord(written, words) {
    if (written.length > LONGEST)
        return undefined;
    const near = words
        .map((word) => ({ word, distance: measureDistance(written, word) }))
        .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.max(word.length, written.length) / 3)))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.word;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function measureDistance(from, to) {
    const rows = Array.from({ length: from.length + 1 }, (_, index) => [index]);
    for (let column = 1; column <= to.length; column++)
        set(0, column, column);
    for (let row = 1; row <= from.length; row++) {
        for (let column = 1; column <= to.length; column++) {
            const replaced = at(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1] ? at(row - 2, column - 2) + 1 : replaced;
            set(row, column, Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, replaced, swapped));
        }
    }
    return at(from.length, to.length);
    function at(row, column) {
        return rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    }
    function set(row, column, value) {
        const cells = rows[row];
        if (cells)
            cells[column] = value;
    }
}


/***/ }),

/***/ 62807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ChopmarkError),
/* harmony export */   F: () => (/* binding */ EXIT_CODE)
/* harmony export */ });
/** Where in the flow something failed, and the exit code that says so. A code starts with its stage, so both follow from the code. */
const EXIT_CODE = { INPUT: 2, IDENTITY: 3, SIGNING: 4, TRUST: 4, STORE: 5, VERIFICATION: 6, POLICY: 7 };
/** The one error that leaves the engine. Foreign errors become one where their library is called, and nowhere else. */
class ChopmarkError extends Error {
    name = 'ChopmarkError';
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
    get stage() {
        return this.code.slice(0, this.code.indexOf('_'));
    }
    get exitCode() {
        return EXIT_CODE[this.stage];
    }
}


/***/ }),

/***/ 32289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HU: () => (/* binding */ explainFileCode),
/* harmony export */   Yd: () => (/* binding */ explainFileError)
/* harmony export */ });
/** What an error of the file system means to a person, without the path in it; its code where it has no wording here. */
const explainFileError = (error) => explainFileCode(codeOf(error) ?? 'unknown error');
const explainFileCode = (code) => WORDING[code] ?? code;
/** `ENOENT`, `ECONNRESET`…: the code of an error of the platform. */
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
const WORDING = {
    EACCES: 'permission denied',
    EBUSY: 'it is in use',
    EDQUOT: 'the disk quota is used up',
    EIO: 'the disk reported an error',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link, or a loop of them',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is no folder',
    EPERM: 'the system does not permit it',
    EROFS: 'the disk is read-only',
};


/***/ }),

/***/ 73615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRetryAfter),
/* harmony export */   J: () => (/* binding */ backoff)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40332);

/** Milliseconds before the try after the `tries`-th: exponential, with full jitter, so that many clients do not return at once. */
const backoff = (tries, random) => random() * Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_BACKOFF */ .KrU * 2 ** (tries - 1), _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BACKOFF */ .K1U);
/** Milliseconds that a Retry-After header asks for, in seconds or as an HTTP date (RFC 9110, 10.2.3); undefined where it says nothing readable. */
function readRetryAfter(header, now) {
    const text = header?.trim() ?? '';
    if (/^\d{1,10}$/.test(text))
        return Number(text) * 1000;
    const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(date - now.getTime(), 0);
}


/***/ }),

/***/ 40332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $IL: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   $kV: () => (/* binding */ MAX_SANDBOX_REQUEST),
/* harmony export */   $sQ: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   A7H: () => (/* binding */ MAX_LICENCE_EXPRESSION),
/* harmony export */   Ags: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   Aj_: () => (/* binding */ MAX_GIT_DEPTH),
/* harmony export */   Amg: () => (/* binding */ IN_FLIGHT_AT_FIRST),
/* harmony export */   C01: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   CFk: () => (/* binding */ MAX_REGO_PAGES),
/* harmony export */   CXt: () => (/* binding */ REFERRERS_IN_FLIGHT),
/* harmony export */   Cib: () => (/* binding */ MAX_TEST_NAME),
/* harmony export */   Ct7: () => (/* binding */ MAX_CHECKPOINTS_KEPT),
/* harmony export */   DRm: () => (/* binding */ MAX_REGO),
/* harmony export */   DUD: () => (/* binding */ MAX_ELEMENTS),
/* harmony export */   DW_: () => (/* binding */ SETTLE_WINDOW),
/* harmony export */   DaS: () => (/* binding */ MAX_LOG_ANSWER),
/* harmony export */   Dg6: () => (/* binding */ MAX_IMAGE_BLOB),
/* harmony export */   Dxj: () => (/* binding */ MAX_SCHEMA),
/* harmony export */   E1K: () => (/* binding */ MAX_POLICY),
/* harmony export */   EcC: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   EdX: () => (/* binding */ MAX_TILES_KEPT),
/* harmony export */   FFI: () => (/* binding */ MAX_JOURNAL_ID),
/* harmony export */   FN_: () => (/* binding */ MAX_RELEASE_FILES),
/* harmony export */   FQs: () => (/* binding */ MAX_DOCKER_CONFIG),
/* harmony export */   Fqk: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   GQt: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   GRW: () => (/* binding */ MAX_ARTIFACTS_LIST),
/* harmony export */   GTW: () => (/* binding */ OPA_GRACE),
/* harmony export */   Gce: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   GuQ: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF6: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   H_Q: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   I5C: () => (/* binding */ MAX_FACT),
/* harmony export */   ICW: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   ICb: () => (/* binding */ MAX_FINDING_PARTS),
/* harmony export */   J$l: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   J2e: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   JkU: () => (/* binding */ OPA_MEMORY),
/* harmony export */   JsN: () => (/* binding */ MAX_CHART_VERSION),
/* harmony export */   K1U: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   K7G: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   KEB: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   KFe: () => (/* binding */ SIGN_BEFORE),
/* harmony export */   KX7: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   K_d: () => (/* binding */ MAX_RECEIPT_DEPTH),
/* harmony export */   KcY: () => (/* binding */ MAX_STORES),
/* harmony export */   KkS: () => (/* binding */ MAX_DEBIAN_INDEX),
/* harmony export */   KrU: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3Z: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   LKj: () => (/* binding */ MAX_PREDICATE),
/* harmony export */   LW0: () => (/* binding */ MAX_LFS_POINTER),
/* harmony export */   LZE: () => (/* binding */ MAX_SCTS),
/* harmony export */   LkK: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   Lkb: () => (/* binding */ MAX_SANDBOX_STATE),
/* harmony export */   M6d: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   MoL: () => (/* binding */ MAX_GIT_FILES),
/* harmony export */   N$x: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1E: () => (/* binding */ MAX_TOKEN),
/* harmony export */   N4R: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6M: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   O2M: () => (/* binding */ MAX_REGISTRY_ANSWER),
/* harmony export */   OBs: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   OW4: () => (/* binding */ MAX_PREDICATE_TYPE),
/* harmony export */   Ogh: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   P1P: () => (/* binding */ STORE_REQUESTS),
/* harmony export */   POy: () => (/* binding */ MAX_POLICY_FINDINGS),
/* harmony export */   PQF: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   PQz: () => (/* binding */ MAX_PREDICATE_TEXT),
/* harmony export */   PY5: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   PdR: () => (/* binding */ MAX_SANDBOX_PENDING),
/* harmony export */   Q2C: () => (/* binding */ MAX_JOB_SUMMARY),
/* harmony export */   QHA: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   QQA: () => (/* binding */ MAX_RELEASE_FILE),
/* harmony export */   QTg: () => (/* binding */ MAX_ARTIFACT),
/* harmony export */   QeO: () => (/* binding */ MAX_LOOKS),
/* harmony export */   Rpm: () => (/* binding */ MAX_INDEX_WRITES),
/* harmony export */   S2Y: () => (/* binding */ MAX_CERTIFICATE_ANSWER),
/* harmony export */   S37: () => (/* binding */ MAX_NETRC),
/* harmony export */   SCw: () => (/* binding */ MAX_TRUST_COPY),
/* harmony export */   SjU: () => (/* binding */ MAX_REFERRERS_BYTES),
/* harmony export */   Sl4: () => (/* binding */ MAX_LICENCES),
/* harmony export */   Snd: () => (/* binding */ MAX_TUF_KEYS),
/* harmony export */   TbQ: () => (/* binding */ MAX_RELATIONSHIP_TARGETS),
/* harmony export */   Tcg: () => (/* binding */ MAX_EVENT_PAYLOAD),
/* harmony export */   Tmy: () => (/* binding */ GIT_FILES_AT_ONCE),
/* harmony export */   To4: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   TsD: () => (/* binding */ MAX_POMS),
/* harmony export */   UIR: () => (/* binding */ MIN_TRANSFER_RATE),
/* harmony export */   Ub1: () => (/* binding */ MAX_REFERENCES),
/* harmony export */   UfK: () => (/* binding */ MAX_LAYERS),
/* harmony export */   UjY: () => (/* binding */ MAX_POLICY_FILES),
/* harmony export */   Ult: () => (/* binding */ MAX_SENT),
/* harmony export */   VL9: () => (/* binding */ MAX_DESCRIPTOR_TEXT),
/* harmony export */   VZu: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   VkL: () => (/* binding */ MAX_INDEX_ENTRIES),
/* harmony export */   Vno: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Vw4: () => (/* binding */ MAX_BUILDKIT_STATEMENTS),
/* harmony export */   W3b: () => (/* binding */ VERIFICATIONS_IN_FLIGHT),
/* harmony export */   WDp: () => (/* binding */ MAX_PACKAGE),
/* harmony export */   WEm: () => (/* binding */ MAX_DOWNLOAD_REDIRECTS),
/* harmony export */   WHC: () => (/* binding */ MAX_REGO_INPUT),
/* harmony export */   X6P: () => (/* binding */ MAX_REGISTRY_REDIRECTS),
/* harmony export */   X8Z: () => (/* binding */ MAX_GIT_NESTING),
/* harmony export */   XFq: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   XK: () => (/* binding */ MAX_CHALLENGE),
/* harmony export */   Xze: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   Y36: () => (/* binding */ MAX_GIT_OBJECT),
/* harmony export */   YMD: () => (/* binding */ MAX_POLICY_TEXT),
/* harmony export */   YVu: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   Yv5: () => (/* binding */ MAX_EXTENSIONS),
/* harmony export */   ZKz: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   Zl8: () => (/* binding */ MAX_TIMESTAMP_CERTIFICATES),
/* harmony export */   _2M: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   _4L: () => (/* binding */ STORE_PATIENCE),
/* harmony export */   _8k: () => (/* binding */ TUF_TIMEOUT),
/* harmony export */   _RI: () => (/* binding */ MAX_OPA_MEMORY),
/* harmony export */   _h1: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   a4Q: () => (/* binding */ MAX_GIT_CONTENT),
/* harmony export */   aBS: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aXU: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   aiR: () => (/* binding */ MAX_IGNORED),
/* harmony export */   ajf: () => (/* binding */ SUBJECTS_OF_PEERS),
/* harmony export */   asP: () => (/* binding */ MAX_COORDINATE),
/* harmony export */   b5t: () => (/* binding */ MAX_STATEMENT_V1),
/* harmony export */   b90: () => (/* binding */ PUBLIC_REQUEST_RATE),
/* harmony export */   bdx: () => (/* binding */ TRUST_FRESHNESS),
/* harmony export */   bz8: () => (/* binding */ MAX_PROVENANCE_TEXT),
/* harmony export */   cg2: () => (/* binding */ MAX_ROOT_ROTATIONS),
/* harmony export */   cok: () => (/* binding */ MAX_FAILURES_IN_A_ROW),
/* harmony export */   dF6: () => (/* binding */ MAX_CHAIN),
/* harmony export */   dkT: () => (/* binding */ MAX_TILE_ENTRY),
/* harmony export */   eWr: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   fIX: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hLp: () => (/* binding */ MAX_LINE_ENDINGS),
/* harmony export */   hYG: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   hc0: () => (/* binding */ MAX_AUDIENCES),
/* harmony export */   hud: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   i3A: () => (/* binding */ MAX_OWN_FILES),
/* harmony export */   i7S: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   iio: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   iwb: () => (/* binding */ MAX_SUMMARY_TEXT),
/* harmony export */   jJW: () => (/* binding */ MEMORY_LOOKS),
/* harmony export */   jMc: () => (/* binding */ MAX_LICENCE_DEPTH),
/* harmony export */   jrr: () => (/* binding */ MAX_RATE_LIMIT_WAITS),
/* harmony export */   kUM: () => (/* binding */ MAX_IMAGE_MANIFESTS),
/* harmony export */   kZI: () => (/* binding */ GITHUB_POST_PAUSE),
/* harmony export */   kby: () => (/* binding */ MAX_INCLUDE_DEPTH),
/* harmony export */   lJT: () => (/* binding */ MAX_HASH_TILE),
/* harmony export */   lhR: () => (/* binding */ IN_FLIGHT_V1),
/* harmony export */   m0b: () => (/* binding */ MAX_CLAIM_DEPTH),
/* harmony export */   mLE: () => (/* binding */ MAX_REGISTRY_PAGES),
/* harmony export */   mZD: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   mjP: () => (/* binding */ MAX_HTTP_COPIES),
/* harmony export */   n7p: () => (/* binding */ MAX_DER),
/* harmony export */   nAv: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   nCJ: () => (/* binding */ MAX_TEST_CONFIGURATION),
/* harmony export */   nmT: () => (/* binding */ PAYLOADS_IN_FLIGHT),
/* harmony export */   nw2: () => (/* binding */ MAX_SBOM_TEXT),
/* harmony export */   oEZ: () => (/* binding */ MAX_SUMMARY_INPUTS),
/* harmony export */   oIA: () => (/* binding */ MAX_POM_PROPERTIES),
/* harmony export */   oIy: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   oQ8: () => (/* binding */ MAX_GIT_HEADER),
/* harmony export */   ot0: () => (/* binding */ MAX_SUBJECT_NAME),
/* harmony export */   owQ: () => (/* binding */ MAX_BUNDLE_FILES),
/* harmony export */   pTF: () => (/* binding */ MAX_ARTIFACT_ANSWER),
/* harmony export */   puZ: () => (/* binding */ ARTIFACT_BLOCK),
/* harmony export */   q$g: () => (/* binding */ MAX_REPORT_TEXT),
/* harmony export */   qFX: () => (/* binding */ REGO_TIMEOUT),
/* harmony export */   qWZ: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   r4B: () => (/* binding */ MAX_OPA_CAPABILITIES),
/* harmony export */   rL_: () => (/* binding */ MAX_JOURNAL),
/* harmony export */   rQb: () => (/* binding */ MAX_CERTIFICATES_KEPT),
/* harmony export */   s1U: () => (/* binding */ BUNDLES_TO_STORE),
/* harmony export */   s2X: () => (/* binding */ FILES_TO_STORE),
/* harmony export */   sAS: () => (/* binding */ IN_FLIGHT_V2),
/* harmony export */   sPP: () => (/* binding */ MAX_RECEIPT_URL),
/* harmony export */   sl2: () => (/* binding */ SLOWEST_UPLOAD),
/* harmony export */   t4Y: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   tX1: () => (/* binding */ GITHUB_BURST),
/* harmony export */   tcJ: () => (/* binding */ MAX_PACKAGE_ENTRIES),
/* harmony export */   tpX: () => (/* binding */ MAX_DEPENDENCIES),
/* harmony export */   tuw: () => (/* binding */ MAX_KEY),
/* harmony export */   uHO: () => (/* binding */ MAX_POLICY_NODES),
/* harmony export */   uT6: () => (/* binding */ MAX_IMAGE_CONFIG),
/* harmony export */   vDy: () => (/* binding */ TIMESTAMPS_IN_FLIGHT),
/* harmony export */   vON: () => (/* binding */ GIT_TIMEOUT),
/* harmony export */   wEv: () => (/* binding */ MAX_CHART_MANIFEST),
/* harmony export */   wUr: () => (/* binding */ MAX_GITLAB_PAGES),
/* harmony export */   wk_: () => (/* binding */ MAX_BUILD_FILES),
/* harmony export */   x3T: () => (/* binding */ MAX_TAGS),
/* harmony export */   xI8: () => (/* binding */ CHECKPOINT_WAIT),
/* harmony export */   xOh: () => (/* binding */ MAX_TRUST_SERVICES),
/* harmony export */   xZ_: () => (/* binding */ MAX_MANIFEST),
/* harmony export */   yE: () => (/* binding */ MAX_CREDENTIALS),
/* harmony export */   yLF: () => (/* binding */ MAX_POM),
/* harmony export */   yMA: () => (/* binding */ MAX_INDEX_DEPTH),
/* harmony export */   zs0: () => (/* binding */ MAX_JOB_FOLDERS),
/* harmony export */   zzN: () => (/* binding */ COMMAND_GRACE)
/* harmony export */ });
/* unused harmony exports RUN_TIMEOUT, GITHUB_MAX_PREDICATE, MAX_IMAGE_BYTES, BLOBS_IN_FLIGHT, MAX_REFERRER_DEPTH, MAX_QUERY, QUERY_TIMEOUT, MAX_POLICY_CASES, MAX_FOLDER_DEPTH */
/** Every bound on what comes from outside, with its unit. Nothing is read, fetched, parsed or kept in flight beyond these. */
/** Bytes. One answer of a certificate authority: a chain and an SCT are a few kB. */
const MAX_CERTIFICATE_ANSWER = 1 << 20;
/** Bytes. One entry of a log: canonical body, inclusion proof, checkpoint. */
const MAX_LOG_ANSWER = 4 << 20;
/** Bytes. One RFC 3161 answer. */
const MAX_TIMESTAMP_ANSWER = 64 << 10;
/** Bytes. One token answer of a CI's or cloud's token service. */
const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
const MAX_TOKEN = 16 << 10;
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const MAX_TRUST_FILE = 4 << 20;
/** Bytes. The document that a signature of cosign 1 and 2 is over; cosign writes some hundred. */
const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
const MAX_TRUST_SERVICES = 64;
/** Milliseconds after which trust material from a TUF repository is asked for anew: one day. */
const TRUST_FRESHNESS = 24 * 60 * 60_000;
/** Milliseconds for one try of a request to a TUF repository: its files are small and lie on a content network. */
const TUF_TIMEOUT = 10_000;
/** Bytes. The TUF metadata and targets of one instance that are kept on disk. */
const MAX_TRUST_COPY = 16 << 20;
/** TUF roots between the pinned and the newest one. */
const MAX_ROOT_ROTATIONS = 256;
/** Bytes. A file that becomes a predicate: an SBOM, a report, a predicate of one's own. What fits into a bundle beside its subjects. */
const MAX_PREDICATE = 40 << 20;
/** Bytes. All documents of one run: each subject may have its own. */
const MAX_DOCUMENTS = 256 << 20;
/** Bytes. A statement for Rekor v1, which is sent the whole of it, in base64, and reads requests up to 32 MiB. Rekor v2 is sent a digest. */
const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that is run by attest: looked at before and after. */
const MAX_BUILD_FILES = 100_000;
/** Dependencies that provenance names. */
const MAX_DEPENDENCIES = 100_000;
/** Bytes. A package when unpacked, of which its manifest is read. */
const MAX_PACKAGE = 4 * 2 ** 30;
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are left out of a model: its manifest names each. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A POM of Maven. */
const MAX_POM = 4 << 20;
/** Characters. A group, artifact or version of Maven. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = 64 << 10;
/** Files pom.properties in one jar that could be its own. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, as it is and unpacked: that of Debian itself is 50 MB. */
const MAX_DEBIAN_INDEX = 256 << 20;
/** Components of an SBOM, findings of a report, tests of a run. */
const MAX_ELEMENTS = 500_000;
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Levels of nesting in any JSON we parse. */
const MAX_JSON_DEPTH = 128;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of stdout, and of stderr, of a child process. */
const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process: commands that mint a token answer within seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one run of git: it may read all that a commit holds. */
const GIT_TIMEOUT = 10 * 60_000;
/** Bytes. Commits, tags and trees of git that are read at once, and the trees of one commit. */
const MAX_GIT_OBJECT = 64 << 20;
/** Bytes. All files of one commit of git. */
const MAX_GIT_CONTENT = 64 * 2 ** 30;
/** Files, links and submodules of one commit of git, those of its submodules not counted. */
const MAX_GIT_FILES = 1_000_000;
/** Folders within folders in a commit of git. */
const MAX_GIT_DEPTH = 256;
/** Submodules within submodules, and tags of tags. */
const MAX_GIT_NESTING = 16;
/** Revisions of git in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes. The line before each object that git prints: an id, a type and a size. */
const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is looked at for its line endings, to say what is wrong with it. */
const MAX_LINE_ENDINGS = 16 << 20;
/** Files that are looked at in a folder of a checkout that holds what this run has there. */
const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at once. */
const GIT_FILES_AT_ONCE = 16;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, the first included. */
const MAX_TRIES = 6;
/** Milliseconds before the second try at most; doubles with each further one, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries at most, where the service asks for no other pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. A service that wants a longer pause (Retry-After) is not waited for: its answer counts as it is. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds of a whole run, where `timeout` says nothing. */
const RUN_TIMEOUT = (/* unused pure expression or super */ null && (15 * 60_000));
/** Bytes. One request to a service of the sandbox: what Rekor v2 takes by default. */
const MAX_SANDBOX_REQUEST = 4 << 20;
/** Bytes. One entry of a tiled log: its length is written in two bytes (C2SP tlog-tiles, log entries). */
const MAX_TILE_ENTRY = 65_535;
/** Entries that wait for a checkpoint of the sandbox's log: where Rekor v2 pushes back. */
const MAX_SANDBOX_PENDING = 4096;
/** Bytes. The state file of a sandbox: a few keys and certificates. */
const MAX_SANDBOX_STATE = 64 << 10;
/** Milliseconds to wait for a checkpoint that covers an entry the log holds already; intervals of public logs are seconds. */
const CHECKPOINT_WAIT = 60_000;
/** Milliseconds between two looks at a checkpoint. */
const CHECKPOINT_INTERVAL = 1_000;
/** Bytes. A full tile of hashes: 256 of 32 bytes. */
const MAX_HASH_TILE = 8 << 10;
/** Bytes. A full tile of entries: 256, each at most 64 KiB behind its length. */
const MAX_ENTRY_TILE = 256 * ((1 << 16) + 2);
/** Tiles of one log kept in memory; a batch that is resumed lies in few. */
const MAX_TILES_KEPT = 16;
/** Items in flight to Rekor v2, which answers with its next checkpoint: 1,000 fit into one interval, and it pushes back beyond 4,096. */
const IN_FLIGHT_V2 = 1_024;
/** Items in flight to Rekor v1, which answers at once and takes 500 requests a minute. */
const IN_FLIGHT_V1 = 16;
/** Items in flight where there is no log. */
const IN_FLIGHT_WITHOUT_LOG = 32;
/** Items in flight until the first one is in place: what a service that is down gets to feel. */
const IN_FLIGHT_AT_FIRST = 64;
/** Requests in flight to one timestamp authority. */
const TIMESTAMPS_IN_FLIGHT = 32;
/** Bytes. One payload to sign: in base64 and with its certificate it still fits into a bundle. */
const MAX_PAYLOAD = 44 << 20;
/** Subjects of one statement that other verifiers take: cosign and gh (sigstore-go) refuse more, in a statement that is whole. */
const SUBJECTS_OF_PEERS = 1_024;
/** Bytes of payloads in flight; one larger than that goes alone. */
const PAYLOADS_IN_FLIGHT = 64 << 20;
/** Items that fail in a row before a batch gives up. */
const MAX_FAILURES_IN_A_ROW = 8;
/** Milliseconds before its end at which a certificate is renewed, and a quarter of its life at most. */
const RENEW_BEFORE = 120_000;
/** Milliseconds before its end from which on a certificate signs nothing more, and a tenth of its life at most. */
const SIGN_BEFORE = 30_000;
/** Milliseconds between two attempts to renew a certificate. */
const RENEWAL_PAUSE = 15_000;
/** Bytes. The journal of one bundle folder: 10,000 statements of 100 kB. */
const MAX_JOURNAL = 2 ** 30;
/** Requests a second to one public service: its operators bound clients at 500 a minute. */
const PUBLIC_REQUEST_RATE = 8;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = 1 << 30;
/** Bundle files that are looked through in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Stores in one run. */
const MAX_STORES = 16;
/** Bundles in flight to one store. */
const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, all tries and pauses included: what a store that hangs can hold up. */
const STORE_PATIENCE = 10 * 60_000;
/** Bytes. What is kept in a bundle folder of what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store may have for one artefact; a store with more is not believed to be read. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. The bundles that one store may send for one artefact. */
const MAX_FOUND_BYTES = 256 << 20;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = 44 << 20;
/** Bytes. One answer of GitHub's API: a page of a list that holds its bundles itself. */
const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API; a list that goes on is refused. */
const MAX_GITHUB_PAGES = 10;
/** Rate limits that one request to GitHub waits out. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub takes. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bytes of one predicate that GitHub takes. */
const GITHUB_MAX_PREDICATE = (/* unused pure expression or super */ null && (16 << 20));
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub as fast as it answers; those after them keep its pace. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after those: GitHub takes 80 requests a minute that create something. */
const GITHUB_POST_PAUSE = 750;
/** Milliseconds for one try to send a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes a second. What uploads faster than that is not given up. */
const SLOWEST_UPLOAD = 256 << 10;
/** Files of a release that are sent to one store at once. */
const FILES_TO_STORE = 4;
/** Files of one release: GitHub takes a thousand assets, and bundles are among them. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release: GitHub takes less than 2 GiB. */
const MAX_RELEASE_FILE = 2 ** 31 - 1;
/** Bytes. The payload of the event that started a workflow of GitHub: webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bytes. The list of artifacts that a runner of GitHub hands to a step. */
const MAX_ARTIFACTS_LIST = 4 << 20;
/** Bytes. A job summary: GitHub takes a mebibyte a step, and refuses a longer one whole. */
const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. What a step keeps as an artifact of its workflow run, before it is compressed. */
const MAX_ARTIFACT = 256 << 20;
/** Bytes. What is sent of such an artifact at once. */
const ARTIFACT_BLOCK = 8 << 20;
/** Bytes. One answer of the service that keeps artifacts of workflow runs. */
const MAX_ARTIFACT_ANSWER = 1 << 20;
/** Bytes. One manifest or index of a registry: what the distribution specification asks registries to take. */
const MAX_MANIFEST = 4 << 20;
/** Bytes. What a registry answers beside manifests and blobs: errors, mostly. */
const MAX_REGISTRY_ANSWER = 64 << 10;
/** Layers of one manifest. */
const MAX_LAYERS = 1_000;
/** Entries of one index: 4 MiB of descriptors are fewer. */
const MAX_INDEX_ENTRIES = 20_000;
/** Annotations of one manifest or descriptor. */
const MAX_ANNOTATIONS = 256;
/** Indexes within indexes. */
const MAX_INDEX_DEPTH = 4;
/** Manifests of one image that are attested or verified, over all its platforms. */
const MAX_IMAGE_MANIFESTS = 1_000;
/** Statements that BuildKit may have left in one image. */
const MAX_BUILDKIT_STATEMENTS = 1_000;
/** Bytes. The configuration of one image. */
const MAX_IMAGE_CONFIG = 4 << 20;
/** Bytes. One layer of an image that is copied. */
const MAX_IMAGE_BLOB = 64 * 2 ** 30;
/** Bytes. All layers of an image that is copied, its platforms and attestations together. */
const MAX_IMAGE_BYTES = (/* unused pure expression or super */ null && (256 * 2 ** 30));
/** Bytes a second below which moving a layer counts as hanging. */
const MIN_TRANSFER_RATE = 128 << 10;
/** Layers of an image that are copied at the same time. */
const BLOBS_IN_FLIGHT = 4;
/** What refers to an image, what refers to that, and so on: so deep it is copied. */
const MAX_REFERRER_DEPTH = 4;
/** Referrers of one image that are read. */
const MAX_REFERRERS = 2_048;
/** Bundles that are read of one referrer; writers put one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Pages of a list of referrers or tags. */
const MAX_REGISTRY_PAGES = 64;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = 256 << 20;
/** Manifests and blobs of one image that are fetched at the same time. */
const REFERRERS_IN_FLIGHT = 8;
/** Bytes. A file of registry credentials. */
const MAX_DOCKER_CONFIG = 1 << 20;
/** Bytes. What a credential helper answers. */
const MAX_CREDENTIALS = 64 << 10;
/** Milliseconds that a fallback index has to stay as it was written, before it counts. */
const SETTLE_WINDOW = 1_000;
/** Times that a fallback index is looked at and written, before others are taken to be stronger. */
const MAX_INDEX_WRITES = 40;
/** Bytes. A query on standard input, as an external data source sends it: a few options. */
const MAX_QUERY = (/* unused pure expression or super */ null && (64 << 10));
/** Milliseconds to wait for the end of a query: it is written at once. */
const QUERY_TIMEOUT = 10_000;
/** Artefacts whose bundles are verified at once; their bundles are in memory already. */
const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Characters. One policy file; three hundred repositories take 60 kB. */
const MAX_POLICY = 512 << 10;
/** Values in one policy file, those that aliases repeat counted each time. */
const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy may be made of. */
const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
const MAX_REGO = 16 << 20;
/** Cases in the folders of one `policy test`. */
const MAX_POLICY_CASES = 10_000;
/** Bundles at one address of an HTTP store: the address itself, then with .2, .3 and so on behind it. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bytes. What a Rego policy is asked about: all statements of one artefact that it may judge. */
const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy may have: 256 MiB. */
const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one question to a Rego policy. */
const REGO_TIMEOUT = 10_000;
/** Milliseconds beyond that which opa may take to start, to compile the policy, and to end by itself. */
const OPA_GRACE = 5_000;
/** Bytes of memory that opa is asked to keep to. */
const OPA_MEMORY = 512 << 20;
/** Bytes of memory with which opa is stopped. */
const MAX_OPA_MEMORY = 2 ** 30;
/** Milliseconds between two looks at the memory of a command. */
const MEMORY_LOOKS = 50;
/** Bundles in flight to registries; each is a few requests, and those are bounded by themselves. */
const BUNDLES_TO_REGISTRY = 64;
/** Characters. One certificate of an answer, in PEM. */
const MAX_CERTIFICATE_PEM = 64 << 10;
/** Hashes of one inclusion proof: those of a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Characters. What the journal knows an item by. */
const MAX_JOURNAL_ID = 1024;
/** Bytes. One certificate, key or signature in DER: kilobytes. */
const MAX_DER = 64 << 10;
/** Issuers that one certificate authority may accept. */
const MAX_ISSUERS = 10_000;
/** Characters. The URL of one issuer. */
const MAX_ISSUER_URL = 2048;
/** Certificates kept by a verifier: a batch has one, a release by many signers some. */
const MAX_CERTIFICATES_KEPT = 1024;
/** Checkpoints kept by a verifier: a batch meets one a second. */
const MAX_CHECKPOINTS_KEPT = 256;
/** Bytes. The list of what opa can do. */
const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept: the first say what is wrong. */
const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
const MAX_POLICY_TEXT = 4096;
/** Folders of jobs that are looked through in one folder of bundles. */
const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
const MAX_KEY = 64 << 10;
/** Folders within folders that are looked through for bundles. */
const MAX_FOLDER_DEPTH = 8;
/** Levels of nesting in the claims of a token; the deepest known (Kubernetes) have four. */
const MAX_CLAIM_DEPTH = 16;
/** Audiences of one token. */
const MAX_AUDIENCES = 16;
/** Characters; longer texts are no facts of a build. */
const MAX_FACT = 2048;
/** Bytes. A certificate, a signature or a timestamp in a bundle: kilobytes. */
const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Certificates in one chain, the root included. */
const MAX_CHAIN = 8;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Characters. Notes of logs with a dozen witnesses are below 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;
/** Bytes. The body of a log entry holds a signature and a certificate, never the artefact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;
/** Descriptors of what tests were run with. */
const MAX_TEST_CONFIGURATION = 10_000;
/** Characters of one text in a vulnerability report. */
const MAX_REPORT_TEXT = 4_096;
/** Aliases, severities or places of one finding. */
const MAX_FINDING_PARTS = 10_000;
/** External references of one SPDX package. */
const MAX_REFERENCES = 10_000;
/** Licences of one component. */
const MAX_LICENCES = 1_000;
/** Characters of a licence expression that is taken apart; a longer text is no expression. */
const MAX_LICENCE_EXPRESSION = 4_096;
/** Brackets within brackets of a licence expression; a deeper text is no expression. */
const MAX_LICENCE_DEPTH = 64;
/** Characters of a name, version, purl or licence in an SBOM. */
const MAX_SBOM_TEXT = 16_384;
/** Targets of one SPDX relationship. */
const MAX_RELATIONSHIP_TARGETS = 10_000;
/** Characters of one field of provenance. */
const MAX_PROVENANCE_TEXT = 8192;
/** Characters of one field of the smaller in-toto predicates. */
const MAX_PREDICATE_TEXT = 16_384;
/** Characters of the name of a test. */
const MAX_TEST_NAME = 2_048;
/** Characters of a predicate type. */
const MAX_PREDICATE_TYPE = 2048;
/** Characters of one field of a verification summary. */
const MAX_SUMMARY_TEXT = 8_192;
/** Attestations that a verification summary names. */
const MAX_SUMMARY_INPUTS = 250_000;
/** Bytes of UTF-8. Paths end there on most systems. */
const MAX_SUBJECT_NAME = 4096;
/** Keys of one TUF role. */
const MAX_TUF_KEYS = 256;
/** Bytes. A file of CA certificates; the Mozilla set is 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
/** Pages of 100 that are read of the links, or the files, of one release of GitLab. */
const MAX_GITLAB_PAGES = 10;
/** Looks at a file that another process holds, 25 ms apart: five minutes. */
const MAX_LOOKS = 12_000;
/** Bytes. A netrc file: one line a host. */
const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Characters. What a registry asks for authentication with, in one header. */
const MAX_CHALLENGE = 4096;
/** Characters of a media type or platform. */
const MAX_DESCRIPTOR_TEXT = 255;
/** Redirects of a blob to where it is kept. */
const MAX_REGISTRY_REDIRECTS = 3;
/** Tags of one repository that are looked through where the registry does not sort them. */
const MAX_TAGS = 100_000;
/** Redirects of a download to where it lies: stores hand it to their content network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Bytes. A payload that is sent to a verifying thread: a larger one would cost more, in time and memory, than hashing it here. */
const MAX_SENT = 1 << 20;
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;
/** Milliseconds that the user's own command has to end in order, once the run is over. */
const COMMAND_GRACE = 10_000;


/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 34426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ neutralizeCommands)
/* harmony export */ });
/**
 * CI runners read what a step prints and obey some of it: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 */
const LINE_COMMAND = /^([^\S\n\r\u2028\u2029]*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;
/** Foreign text in which no CI runner finds a command; what would begin one becomes its visible escape. */
const neutralizeCommands = (text) => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');


/***/ }),

/***/ 82707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ neutralizeForTerminal),
/* harmony export */   a: () => (/* binding */ neutralizeLine)
/* harmony export */ });
/**
 * What a terminal acts on or a reader cannot see: control characters but line feed and tab, format characters (bidirectional
 * controls, zero-width characters, tags), line and paragraph separators, lone surrogates.
 */
const ACTIVE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Foreign text made harmless on a terminal: each active character becomes its visible escape. Line feeds and tabs stay. */
const neutralizeForTerminal = (text) => text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same, and on one line. */
const neutralizeLine = (text) => neutralizeForTerminal(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');


/***/ }),

/***/ 22591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
/* unused harmony export PROJECT_REPOSITORY */
/** The repository's name, in this one place: build types and messages that point to the project's pages are made from it. */
const PROJECT_REPOSITORY = 'chopmark/chopmark';
const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;
/** Stable URL of a page of ours: the name of a page that means something to a verifier carries its version. */
const pageUrl = (path) => `${PROJECT_URL}/blob/main/docs/${path}`;


/***/ }),

/***/ 37407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell)
/* harmony export */ });
/** Characters a POSIX shell takes as they are. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted where it has to be. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);


/***/ }),

/***/ 29199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBoundedFile: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




const FIRST_PIECE = 64 << 10;
/**
 * A whole file of at most `maxBytes`, counted while reading: a file may grow, and `/proc` tells no size. Symbolic links are followed.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would hang before it can be refused.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (pipes ? 0 : (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return await readToEnd(file, Math.min(stat.size, maxBytes) + 1, maxBytes, () => tooLarge(path, what, maxBytes));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        await file?.close();
    }
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
const unreadable = (path, what, reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${what} ${path} failed: ${reason}.`,
    hint: 'Check the path and its permissions; relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Reading ${what} ${path} stopped: it is longer than ${maxBytes} bytes.`,
    hint: 'Is it the file that was meant?',
});


/***/ }),

/***/ 32724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readSecret),
/* harmony export */   u: () => (/* binding */ isLiteralSecret)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29199);




const LITERAL = /^\s*(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN [\s\S]+)\s*$/;
/** Whether an option holds a JWT or PEM itself, not where one is. */
const isLiteralSecret = (source) => LITERAL.test(source);
/** Only a name that looks like one is shown: `env:$TOKEN` puts the token in its place. */
const SHOWN_NAME = /^[A-Z_][A-Z0-9_]{0,63}$/;
/**
 * A token or key from where an option says: `env:NAME`, a file's path (pipes too), or the text itself where it is a JWT or PEM.
 * No message quotes the option, since what was meant as a secret may have been taken for a path.
 *
 * @throws ChopmarkError `INPUT_SECRET_UNREADABLE`, `INPUT_SECRET_EMPTY`
 */
async function readSecret(source, { env, what, workingFolder, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN */ .N1E }) {
    if (isLiteralSecret(source))
        return { value: source.trim(), literal: true };
    const value = source.startsWith('env:')
        ? readVariable(source.slice(4), env, what)
        : await readSecretFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), what, maxBytes);
    if (value.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code: 'INPUT_SECRET_EMPTY', message: `What ${what} points to is empty.`, hint: remedy(what) });
    return { value: value.trim(), literal: false };
}
function readVariable(name, env, what) {
    const value = env[name];
    if (value !== undefined)
        return value;
    const shown = SHOWN_NAME.test(name) ? `The variable ${name}` : 'The variable';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code: 'INPUT_SECRET_UNREADABLE', message: `${shown} that ${what} names is not set.`, hint: remedy(what) });
}
async function readSecretFile(path, what, maxBytes) {
    try {
        return (await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)(path, maxBytes, `the file of ${what}`, { pipes: true })).toString('utf8');
    }
    catch (error) {
        // Its message names the path.
        const reason = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E && error.code === 'INPUT_TOO_LARGE' ? `is longer than ${maxBytes} bytes` : 'could not be read';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code: 'INPUT_SECRET_UNREADABLE', message: `The file that ${what} names ${reason}.`, hint: remedy(what) });
    }
}
const remedy = (what) => `Give ${what} the path of a file that holds the secret, or env:NAME for the variable NAME.`;


/***/ }),

/***/ 20721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   z: () => (/* binding */ isSecureUrl)
/* harmony export */ });
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can be nothing but this machine; names below localhost are left to resolvers, which need not agree. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the package, kept here because a bundle has no package.json beside it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 73726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: unknownOption

// EXTERNAL MODULE: ./build/contract/option-names.js + 2 modules
var option_names = __webpack_require__(65994);
// EXTERNAL MODULE: ./build/core/closest-word.js
var closest_word = __webpack_require__(74082);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/contract/rules.js
const IDENTITY_CLAUSES = ['ci', 'repository', 'workflow', 'signer', 'ref'];
const CERTIFICATE_CLAUSES = ['certificate-identity', 'certificate-identity-regexp', 'certificate-oidc-issuer'];
/** What names the subjects of a statement that does not bring its own. */
const SUBJECTS = ['subject-path', 'subject-checksums', 'subject-digest', 'subject-image', 'subject-git'];
/** What is said about them. */
const SAYINGS = [
    'provenance',
    'sbom-path',
    'vulnerability-report-path',
    'test-report-path',
    'predicate-type',
    'buildkit-attestations',
];
const OPTION_RULES = [
    {
        commands: ['attest'],
        kind: 'one-of',
        options: [...SUBJECTS, 'statement-path'],
        message: 'There is nothing to attest.',
        hint: 'Name files (chopmark attest FILE…), or give --subject-image, --subject-git, --subject-checksums, --subject-digest or --statement-path.',
    },
    {
        commands: ['sign'],
        kind: 'one-of',
        options: ['subject-path', 'subject-image'],
        message: 'There is nothing to sign.',
        hint: 'Name the files to sign (chopmark sign FILE…), or an image (--subject-image).',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['subject-path', 'subject-checksums', 'subject-image', 'subject-git'],
        message: 'There is nothing to verify.',
        hint: 'Name files or digests (chopmark verify FILE…), or give --subject-image, --subject-git or --subject-checksums.',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['policy', 'repository', 'signer', 'certificate-identity', 'certificate-identity-regexp', 'key'],
        message: 'Nothing is trusted by default, and nothing says whom to believe.',
        hint: 'Give --ci and --repository, or --policy (chopmark policy init writes one from a bundle), or --certificate-identity and --certificate-oidc-issuer, or --key.',
    },
    {
        commands: ['verify'],
        kind: 'exclusive',
        options: ['certificate-identity', 'certificate-identity-regexp'],
        hint: 'Give the exact identity where you know it.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity means something only together with who issued it.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity-regexp',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity means something only together with who issued it.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'vsa',
        needs: ['policy'],
        hint: 'A summary names the policy that decided.',
    },
    ...['vsa-key', 'vsa-verifier', 'identity-token', 'key-passphrase'].map((option) => ({
        commands: ['verify'],
        kind: 'needs',
        option,
        needs: ['vsa'],
        hint: 'Nothing else is signed while verifying.',
    })),
    { commands: ['verify'], kind: 'exclusive', options: ['vsa', 'offline'], hint: 'Signing a summary asks the Sigstore services.' },
    { commands: ['verify'], kind: 'exclusive', options: ['vsa-key', 'identity-token'], hint: 'Sign with a key, or with an identity.' },
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type'].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['policy', clause],
        hint: 'A policy says whom to believe: add it to the file, or do without the file.',
    })),
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['key', clause],
        hint: 'A key proves no identity: verify against the key, or against an identity.',
    })),
    ...['policy', ...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'instance', 'trusted-root'].map((option) => ({
        commands: ['store'],
        kind: 'needs',
        option,
        needs: ['with-image'],
        hint: 'Bundles are verified where an image is copied; else verify does that.',
    })),
    {
        commands: ['store'],
        kind: 'needs',
        option: 'with-image',
        needs: ['subject-image'],
        hint: 'Name the images to copy: --subject-image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-digest',
        needs: ['subject-name'],
        hint: 'A digest has no name of its own.',
    },
    {
        commands: ['attest', 'sign', 'verify'],
        kind: 'needs',
        option: 'image-platforms',
        needs: ['subject-image'],
        hint: 'Platforms are those of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'buildkit-attestations',
        needs: ['subject-image'],
        hint: 'BuildKit leaves them in the index of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-name',
        needs: ['subject-digest', 'subject-path'],
        hint: 'It names what --subject-digest is the digest of, or the one file of --subject-path; checksum files bring their own names.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-type',
        needs: ['predicate', 'predicate-path'],
        hint: 'Give the predicate as JSON (--predicate) or as a file (--predicate-path).',
    },
    { commands: ['attest'], kind: 'needs', option: 'predicate', needs: ['predicate-type'], hint: 'Give the URI that names its type.' },
    { commands: ['attest'], kind: 'needs', option: 'predicate-path', needs: ['predicate-type'], hint: 'Give the URI that names its type.' },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-schema',
        needs: ['predicate-type'],
        hint: 'It is about a predicate of your own.',
    },
    ...['exec', 'resolved-dependencies'].flatMap((option) => ['sbom-path', 'vulnerability-report-path', 'test-report-path', 'predicate-type', 'buildkit-attestations', 'statement-path'].map((other) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: [option, other],
        unless: ['provenance'],
        hint: 'It is told in provenance alone: give --provenance too.',
    }))),
    { commands: ['attest'], kind: 'needs', option: 'package', needs: ['subject-path'], hint: 'Name the files or the folder of the package.' },
    { commands: ['attest'], kind: 'needs', option: 'package-coordinates', needs: ['package'], hint: 'It is about --package maven.' },
    { commands: ['attest'], kind: 'needs', option: 'package-distribution', needs: ['package'], hint: 'It is about --package debian.' },
    ...['subject-checksums', 'subject-digest', 'subject-image', 'subject-git', 'statement-path'].map((option) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: ['package', option],
        hint: 'A package is read from its files: name them with --subject-path.',
    })),
    { commands: ['attest'], kind: 'exclusive', options: ['predicate', 'predicate-path'], hint: 'Give the predicate once.' },
    ...SUBJECTS.map((option) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: ['statement-path', option],
        unless: SAYINGS,
        hint: 'A statement brings its own subjects. To say something about these too, give --provenance, --sbom-path or another predicate.',
    })),
    ...SAYINGS.map((option) => ({
        commands: ['attest'],
        kind: 'needs',
        option,
        needs: SUBJECTS,
        hint: 'It is said about subjects: name files (chopmark attest FILE…), or give --subject-image, --subject-git, --subject-checksums or --subject-digest.',
    })),
    {
        commands: ['attest', 'sign'],
        kind: 'exclusive',
        options: ['key', 'identity-token'],
        hint: 'Sign with a key, or with an identity.',
    },
    {
        commands: ['attest', 'sign'],
        kind: 'needs',
        option: 'key-passphrase',
        needs: ['key'],
        hint: 'Name the key that it opens.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'exclusive',
        options: ['trusted-root', 'tuf-mirror'],
        hint: 'Give the trusted root, or the repository it comes from.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-mirror',
        needs: ['tuf-root'],
        hint: 'Give the root.json that you obtained by a way you trust: a mirror cannot vouch for itself.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-root',
        needs: ['tuf-mirror'],
        hint: 'Name the TUF repository that this root authenticates.',
    },
];

;// CONCATENATED MODULE: ./build/engine/check-option-rules.js


/**
 * Whether the options that were given go together.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`
 */
function checkOptionRules(command, given) {
    for (const rule of OPTION_RULES) {
        if (!rule.commands.includes(command))
            continue;
        const { hint } = rule;
        if (rule.kind === 'exclusive') {
            if (rule.unless?.some((option) => given.has(option)))
                continue;
            const [first, second] = rule.options.filter((option) => given.has(option));
            if (second)
                throw new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_CONFLICT', message: `--${first} and --${second} exclude each other.`, hint });
        }
        else if (rule.kind === 'needs') {
            if (given.has(rule.option) && !rule.needs.some((option) => given.has(option)))
                throw new errors/* ChopmarkError */.E({
                    code: 'INPUT_OPTION_MISSING',
                    message: `--${rule.option} needs ${rule.needs.map((option) => `--${option}`).join(' or ')}.`,
                    hint,
                });
        }
        else if (!rule.options.some((option) => given.has(option))) {
            throw new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_MISSING', message: rule.message, hint });
        }
    }
}

// EXTERNAL MODULE: ./build/engine/parse-option-value.js
var parse_option_value = __webpack_require__(63436);
;// CONCATENATED MODULE: ./build/engine/parse-inputs.js





/**
 * What an adapter collected, as the typed options of a command: defaults applied, values and combinations checked.
 *
 * @throws ChopmarkError `INPUT_OPTION_UNKNOWN`, `INPUT_OPTION_VALUE`, `INPUT_OPTION_CONFLICT`, `INPUT_OPTION_MISSING`
 */
function parseInputs(command, raw, { env = {}, warn = () => { } } = {}) {
    const specs = (0,option_names/* listOptions */.NM)(command);
    const given = renameFormer(specs, raw, warn);
    for (const name of given.keys())
        if (!specs.some((spec) => spec.name === name))
            throw unknownOption(command, name, specs);
    const parsed = {};
    const names = new Set();
    for (const spec of specs) {
        const fromEnv = spec.env && env[spec.env] ? env[spec.env] : undefined;
        const value = given.get(spec.name) ?? fromEnv;
        const origin = given.has(spec.name) || !spec.env ? (0,option_names/* writtenName */.lD)(command, spec.name) : spec.env;
        const typed = value === undefined ? defaultOf(spec) : (0,parse_option_value/* parseOptionValue */.q)(spec, value, origin);
        if (typed !== undefined)
            parsed[(0,option_names/* toCamelCase */.Cb)(spec.name)] = typed;
        // What was turned off, or has nothing in it, was not asked for.
        if (value !== undefined && typed !== false && !isEmptyList(typed))
            names.add(spec.name);
        if (spec.required && (typed === undefined || isEmptyList(typed)))
            throw missingOption(command, spec);
    }
    checkOptionRules(command, names);
    return parsed;
}
function renameFormer(specs, raw, warn) {
    const given = new Map();
    for (const [written, value] of Object.entries(raw)) {
        if (value === undefined)
            continue;
        const name = specs.find(({ formerly }) => formerly === written)?.name ?? written;
        if (name !== written)
            warn(`--${written} is now called --${name}.`);
        if (given.has(name))
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_OPTION_CONFLICT',
                message: `--${written} and --${name} are the same option, and both are given.`,
                hint: `Give --${name} alone.`,
            });
        given.set(name, value);
    }
    return given;
}
const isEmptyList = (value) => Array.isArray(value) && value.length === 0;
function defaultOf(spec) {
    if (spec.default !== undefined)
        return (0,parse_option_value/* parseOptionValue */.q)(spec, spec.default, spec.name);
    return spec.kind === 'list' ? [] : undefined;
}
/** The error for an option that a command does not have; adapters that meet one on their own throw it too. */
function unknownOption(command, name, specs) {
    const elsewhere = (0,option_names/* listCommandsWith */.z_)(name);
    const closest = (0,closest_word/* findClosestWord */.p)(name, specs.map((spec) => spec.name));
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_UNKNOWN',
        message: `${command} has no option --${name}.`,
        hint: elsewhere.length > 0
            ? `It belongs to ${elsewhere.join(', ')}.`
            : closest
                ? `Did you mean --${closest}?`
                : `chopmark ${command} --help lists its options.`,
    });
}
const missingOption = (command, { name, help }) => new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_MISSING', message: `${command} needs ${(0,option_names/* writtenName */.lD)(command, name)}.`, hint: help });


/***/ }),

/***/ 63436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseOptionValue)
/* harmony export */ });
/* harmony import */ var _core_closest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);


const UNIT_MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(?:\d{1,12}(?:ms|s|m|h))+$/;
/**
 * One value as the contract's kind says. An empty text is refused, never taken for "not given": a variable that is unset by
 * mistake must not drop a condition. A secret is never quoted.
 *
 * @param origin The option or variable to name in messages.
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function parseOptionValue(spec, value, origin) {
    switch (spec.kind) {
        case 'boolean':
            return parseBoolean(spec, value, origin);
        case 'integer':
            return parseInteger(spec, value, origin);
        case 'duration':
            return parseDuration(spec, value, origin);
        case 'enum':
            return parseWord(spec, value, origin);
        case 'list':
            return parseList(spec, value, origin);
        case 'string':
        case 'file':
        case 'secret':
            return parseText(spec, value, origin);
    }
}
function parseText(spec, value, origin) {
    if (typeof value !== 'string')
        throw wrong(spec, origin, Array.isArray(value) ? 'may be given only once' : 'must be text');
    if (value.trim() === '')
        throw wrong(spec, origin, 'is empty');
    if (value.includes('\0'))
        throw wrong(spec, origin, 'holds a NUL character');
    return value;
}
/** A list written as one text has a line or a comma between its items; items that come apart already are never split. */
function parseList(spec, value, origin) {
    const items = typeof value === 'string'
        ? value
            .split(/[\n,]/)
            .map((item) => item.trim())
            .filter(Boolean)
        : value;
    if (!Array.isArray(items))
        throw wrong(spec, origin, 'must be a list');
    return items.map((item) => parseText(spec, item, origin));
}
function parseWord(spec, value, origin) {
    const words = spec.values ?? [];
    const word = parseText(spec, typeof value === 'number' ? String(value) : value, origin);
    if (words.includes(word))
        return word;
    const closest = (0,_core_closest_word_js__WEBPACK_IMPORTED_MODULE_1__/* .findClosestWord */ .p)(word, words);
    throw wrong(spec, origin, `cannot be ${quote(word)}`, `${closest ? `Did you mean ${closest}? ` : ''}It is one of ${words.join(', ')}.`);
}
function parseBoolean(spec, value, origin) {
    if (typeof value === 'boolean')
        return value;
    const word = parseText(spec, value, origin).toLowerCase();
    if (word === 'true' || word === '1')
        return true;
    if (word === 'false' || word === '0')
        return false;
    throw wrong(spec, origin, `cannot be ${quote(word)}`, 'It is true or false.');
}
function parseInteger(spec, value, origin) {
    const number = typeof value === 'number' ? value : /^\d{1,15}$/.test(parseText(spec, value, origin)) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number))
        throw wrong(spec, origin, 'is not a whole number');
    return bounded(spec, number, origin, String);
}
function parseDuration(spec, value, origin) {
    if (typeof value === 'number')
        return bounded(spec, value, origin, showMilliseconds);
    const text = parseText(spec, value, origin);
    if (!DURATION.test(text))
        throw wrong(spec, origin, `cannot be ${quote(text)}`, 'Write a number and its unit: 500ms, 90s, 15m, 1h30m.');
    const parts = [...text.matchAll(/(\d+)(ms|s|m|h)/g)];
    const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
    return bounded(spec, milliseconds, origin, showMilliseconds);
}
function bounded(spec, number, origin, show) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
    if (number >= minimum && number <= maximum)
        return number;
    if (number < minimum)
        throw wrong(spec, origin, 'is too small', `It is at least ${show(minimum)}.`);
    throw wrong(spec, origin, Number.isNaN(number) ? 'is not a number' : 'is too large', `It is at most ${show(maximum)}.`);
}
function showMilliseconds(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds % length === 0) ?? ['ms', 1];
    return `${milliseconds / size}${unit}`;
}
const LONGEST_QUOTE = 80;
const quote = (text) => JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
const wrong = ({ help }, origin, fault, hint = help) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_OPTION_VALUE', message: `${origin} ${fault}.`, hint });


/***/ }),

/***/ 59926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const RESULT_SCHEMA = 'chopmark.result/1';
/** Which of several exit codes is the one to end with: false evidence first, then policy, services, stores, and what the user gave. */
const PRECEDENCE = [6, 7, 4, 5, 3, 2];
const exitCodeOfProblem = ({ code }) => _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F[code.slice(0, code.indexOf('_'))];
/** The exit code of a run that ended with a result; 0 where nothing failed. */
function exitCodeOf(result) {
    const problems = [
        ...result.problems,
        ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...(result.artefacts ?? []).flatMap(({ problem }) => problem ?? []),
    ];
    const codes = new Set(problems.map(exitCodeOfProblem));
    // An artefact without a verdict for it is none, whether or not anybody says why.
    if ((result.artefacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined))
        codes.add(6);
    return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}


/***/ }),

/***/ 11947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ EVIDENCE_ALGORITHMS),
/* harmony export */   XV: () => (/* binding */ GIT_CONTENT),
/* harmony export */   br: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/* unused harmony export GIT_ALGORITHMS */
/** Algorithms whose agreement is evidence for files; others are carried, never matched (contract, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** Ids of objects of git, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). No file is known by one, so none is matched by one. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which something is found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 id that git gives the same files in a repository of SHA-256 objects (docs/git.md): beside a SHA-1 id, whose collisions
 * it makes worthless. It must agree where both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that say what an object is come first; the others follow by the alphabet. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artefact', 'verdict'];
/**
 * What a terminal would act on though JSON lets it stand (C1 controls, bidirectional and other format characters, separators), and
 * what begins a command to some CI runners anywhere in a line (`core/neutralize-commands.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It holds nothing that acts on a terminal or in a CI's log, and parses to what was put in.
 */
function serializeDocument(document) {
    const text = JSON.stringify(toPlain(document), null, 2);
    return `${text.replace(ACTIVE, escapeUnits)}\n`;
}
const escapeUnits = (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
function toPlain(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('base64');
    if (Array.isArray(value))
        return value.map(toPlain);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    // fromEntries defines properties, so a foreign key named __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, entry]) => [key, toPlain(entry)]));
}
const rankOf = (key) => {
    const rank = FIRST_KEYS.indexOf(key);
    return rank === -1 ? FIRST_KEYS.length : rank;
};


/***/ }),

/***/ 78495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   XG: () => (/* binding */ createPaint)
/* harmony export */ });
/* harmony import */ var _core_neutralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82707);
/* harmony import */ var _core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34426);


const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text) => text;
/** Colours for a terminal; without `colour` the text stays as it is. Paint what is neutralized already. */
const createPaint = (colour) => colour
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };
/** Characters of one foreign value in a report for people; JSON has it whole. */
const LONGEST_VALUE = 2_000;
/** Foreign text made harmless: one line, nothing a terminal or a CI runner acts on, no longer than a person reads. */
function show(value) {
    const text = String(value);
    return (0,_core_neutralize_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .K)((0,_core_neutralize_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralizeLine */ .a)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}
/** `label  value` lines with the values in one column. */
function alignRows(rows, indent = '  ') {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}
/** `1 file`, `2 files`. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 58937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   CG: () => (/* binding */ showDigest),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime)
/* harmony export */ });
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78495);

/** `2026-01-31 12:00:00 UTC`; a time that is none is shown as that. */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** `sha256:…`, the strongest of a set. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
const describeSigner = (signer) => signer.kind === 'key' ? `key ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.fingerprint)}` : `${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.san)} (issuer ${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.issuer)})`;
/** A problem on lines of its own: what, its code, and what to do. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? [`${indent}${(0,_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(hint)}`] : []),
];


/***/ }),

/***/ 97379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(78495);
;// CONCATENATED MODULE: ./build/report/dry-run.js


/** Statements that are printed whole. */
const PRINTED_STATEMENTS = 3;
/** Characters of one printed statement. */
const LONGEST_STATEMENT = 20_000;
/** What would be signed, by whom, and who would learn of it. */
function renderDryRun({ statements, claims, places }, paint) {
    const claimRows = Object.entries(claims ?? {}).map(([name, value]) => [
        (0,report_paint/* show */.WU)(name),
        (0,report_paint/* show */.WU)(typeof value === 'string' ? value : JSON.stringify(value)),
    ]);
    const more = statements.length - PRINTED_STATEMENTS;
    return [
        paint.strong('Nothing was signed: this is a dry run.'),
        ...statements.slice(0, PRINTED_STATEMENTS).flatMap((statement) => ['', 'Would be signed:', ...printStatement(statement)]),
        ...(more > 0 ? ['', `and ${more} more like it.`] : []),
        ...(claimRows.length > 0 ? ['', 'Claims of the identity token:', ...(0,report_paint/* alignRows */.P4)(claimRows)] : []),
        '',
        'Would learn of it:',
        ...places.flatMap(({ name, url, learns, isPublic }) => [
            `  ${(0,report_paint/* show */.WU)(name)}  ${(0,report_paint/* show */.WU)(url)}`,
            `    ${(0,report_paint/* show */.WU)(learns)}${isPublic ? paint.warn(' (public for ever)') : ''}`,
        ]),
    ];
}
/** The serializer leaves nothing in it that acts; its line feeds are its own. */
function printStatement(statement) {
    const text = (0,json.serializeDocument)(statement);
    const lines = text.slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return text.length > LONGEST_STATEMENT ? [...lines, '… (--json has all of it)'] : lines;
}

// EXTERNAL MODULE: ./build/report/phrases.js
var phrases = __webpack_require__(58937);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/text.js




/** Bundles, and subjects of one bundle, that are told in full; the JSON document has all. */
const TOLD_IN_FULL = 10;
/** Verified artefacts that get more than a line. */
const DETAILED_ARTEFACTS = 20;
/** A result for people: what was signed by whom, where it is logged, where it lies, how to verify it; or what was verified and why not. */
function renderText(result, { colour }) {
    const paint = (0,report_paint/* createPaint */.XG)(colour);
    const lines = result.dryRun
        ? renderDryRun(result.dryRun, paint)
        : result.command === 'verify'
            ? tellVerdicts(result.artefacts ?? [], paint)
            : tellSigned(result, paint);
    const skipped = result.skipped ? [paint.warn('Nothing was signed:'), ...(0,phrases/* describeProblem */.BJ)(result.skipped, paint)] : [];
    const problems = result.problems.flatMap((problem) => (0,phrases/* describeProblem */.BJ)(problem, paint, ''));
    const finish = result.finish === undefined ? [] : ['', paint.warn('To store what could not be stored:'), `  ${(0,report_paint/* show */.WU)(result.finish)}`];
    return `${[...skipped, ...lines, ...finish, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n').trim()}\n`;
}
function tellSigned(result, paint) {
    const { statements, subjects } = result;
    const first = statements[0];
    if (!first)
        return [];
    const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
    const which = covered < subjects.length ? `${covered} of ${(0,report_paint/* count */.U9)(subjects.length, 'subject')}` : (0,report_paint/* count */.U9)(subjects.length, 'subject');
    const reused = statements.filter((bundle) => bundle.reused).length;
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[result.command];
    const by = statements.every(({ signer }) => (0,phrases/* describeSigner */.cg)(signer) === (0,phrases/* describeSigner */.cg)(first.signer))
        ? ` as ${(0,phrases/* describeSigner */.cg)(first.signer)}`
        : '';
    return [
        isUnfinished(result)
            ? paint.bad(`Not joined: ${(0,report_paint/* count */.U9)(result.problems.length, 'problem')} in ${(0,report_paint/* count */.U9)(statements.length, 'bundle')}.`)
            : paint.good(`${verb} ${which} in ${(0,report_paint/* count */.U9)(statements.length, 'bundle')}${by}.`),
        ...(reused > 0 ? [`${(0,report_paint/* count */.U9)(reused, 'bundle')} of an earlier run verified and ${reused === 1 ? 'was' : 'were'} kept.`] : []),
        ...statements.slice(0, TOLD_IN_FULL).flatMap((bundle) => ['', ...tellBundle(result, bundle, paint)]),
        ...(statements.length > TOLD_IN_FULL ? ['', `and ${(0,report_paint/* count */.U9)(statements.length - TOLD_IN_FULL, 'more bundle')}.`] : []),
        '',
        ...(result.bundlePath && (statements.length > 1 || result.command === 'merge') ? [`All bundles: ${(0,report_paint/* show */.WU)(result.bundlePath)}`, ''] : []),
        // What was joined may be of any instance.
        ...(result.command === 'merge' ? [] : ['To verify:', `  ${(0,report_paint/* show */.WU)((0,verify_command/* writeVerifyCommand */.G)(result, first))}`]),
    ];
}
/** A merge that found a problem wrote nothing. */
const isUnfinished = ({ command, problems }) => command === 'merge' && problems.length > 0;
function tellBundle({ subjects }, bundle, paint) {
    const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
    const more = about.length - TOLD_IN_FULL;
    return [
        ...about.slice(0, TOLD_IN_FULL).map(({ name, digest }) => `${paint.strong((0,report_paint/* show */.WU)(name))}  ${paint.faint((0,phrases/* showDigest */.CG)(digest))}`),
        ...(more > 0 ? [`and ${(0,report_paint/* count */.U9)(more, 'more subject')}`] : []),
        ...(0,report_paint/* alignRows */.P4)([
            ...(bundle.predicateType ? [['statement', (0,report_paint/* show */.WU)(bundle.predicateType)]] : []),
            ...tellEvidence(bundle),
            ['bundle', (0,report_paint/* show */.WU)(bundle.bundlePath)],
            ...bundle.stores
                .filter(({ store }) => store !== 'file')
                .map(({ store, status, url }) => [(0,report_paint/* show */.WU)(store), `${status}${url ? `: ${(0,report_paint/* show */.WU)(url)}` : ''}`]),
        ]),
        ...bundle.stores.flatMap(({ problem }) => (problem ? (0,phrases/* describeProblem */.BJ)(problem, paint) : [])),
    ];
}
const tellEvidence = ({ entries, timestamps }) => [
    ...entries.map(({ log, index }) => ['log', `${(0,report_paint/* show */.WU)(log)}, entry ${index}`]),
    ...timestamps.map(({ time, authority }) => ['time', `${(0,phrases/* showTime */.lY)(time)}, says ${(0,report_paint/* show */.WU)(authority)}`]),
];
function tellVerdicts(artefacts, paint) {
    const verified = artefacts.filter(({ verdict }) => verdict === 'verified').length;
    const summary = `${verified} of ${(0,report_paint/* count */.U9)(artefacts.length, 'artefact')} verified.`;
    const isDetailed = artefacts.length <= DETAILED_ARTEFACTS;
    return [
        ...artefacts.flatMap((artefact) => tellVerdict(artefact, isDetailed, paint)),
        '',
        verified === artefacts.length && verified > 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
function tellVerdict({ artefact, digest, verdict, problem, bundles }, isDetailed, paint) {
    const painted = { verified: paint.good, refused: paint.bad, undecided: paint.warn }[verdict](verdict.padEnd(9));
    const head = `${painted} ${(0,report_paint/* show */.WU)(artefact)}${digest ? `  ${paint.faint((0,phrases/* showDigest */.CG)(digest))}` : ''}`;
    if (problem)
        return [head, ...(0,phrases/* describeProblem */.BJ)(problem, paint, '          ')];
    const accepted = bundles.filter((bundle) => !bundle.problem);
    return isDetailed ? [head, ...accepted.slice(0, TOLD_IN_FULL).flatMap((bundle) => tellAccepted(bundle))] : [head];
}
const tellAccepted = (bundle) => (0,report_paint/* alignRows */.P4)([
    ...(bundle.signer ? [['signed by', (0,phrases/* describeSigner */.cg)(bundle.signer)]] : []),
    ...(bundle.predicateType ? [['statement', (0,report_paint/* show */.WU)(bundle.predicateType)]] : []),
    ...tellEvidence(bundle),
    ['bundle', (0,report_paint/* show */.WU)(bundle.bundlePath)],
], '          ');


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeVerifyCommand)
/* harmony export */ });
/* harmony import */ var _core_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37407);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11947);


/**
 * The command line that verifies the first subject of a bundle. Not neutralized: whoever prints it does that.
 *
 * @param elsewhere It is read on another machine: artefact and bundle are named without the folders of this one.
 */
function writeVerifyCommand({ subjects, instance }, bundle, { elsewhere = false } = {}) {
    const subject = subjects[bundle.subjects[0] ?? -1];
    const place = (path) => (elsewhere ? path.slice(path.search(/[^/\\]*$/)) : path);
    const artefact = subject?.path ? [guardDash(place(subject.path))] : nameWithoutFile(subject, elsewhere);
    const words = ['chopmark', 'verify', ...artefact, '--bundle', place(bundle.bundlePath)];
    if (bundle.signer.kind === 'key')
        words.push('--key', 'PUBLIC_KEY.pem');
    else
        words.push('--certificate-identity', bundle.signer.identity.san, '--certificate-oidc-issuer', bundle.signer.identity.issuer);
    if (bundle.predicateType)
        words.push('--predicate-type', bundle.predicateType);
    if (instance && instance !== 'public-good')
        words.push('--instance', place(instance));
    return words.map(_core_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForShell */ .e).join(' ');
}
/** A revision as it was given: what is checked is the checkout, and not its id alone. Elsewhere a name may be another revision. */
function nameWithoutFile(subject, elsewhere) {
    const { revision, image, plainHttp, digest, name } = subject ?? {};
    const known = firstDigest(digest);
    if (revision !== undefined)
        return ['--subject-git', (elsewhere && known?.slice(known.indexOf(':') + 1)) || revision];
    if (image === undefined)
        return [guardDash(known ?? name ?? 'FILE')];
    return ['--subject-image', image, ...(plainHttp ? ['--allow-insecure-registry', image.slice(0, image.indexOf('/'))] : [])];
}
/** A file named like a flag is still a file. */
const guardDash = (artefact) => (artefact.startsWith('-') ? `./${artefact}` : artefact);
const firstDigest = (digest) => {
    const algorithm = _formats_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ALGORITHMS */ .Ff.find((name) => digest?.[name] !== undefined);
    return algorithm && `${algorithm}:${digest?.[algorithm]}`;
};


/***/ })

};
