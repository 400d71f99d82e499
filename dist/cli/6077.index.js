export const id = 6077;
export const ids = [6077];
export const modules = {

/***/ 46077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bindPorts: () => (/* binding */ bindPorts)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
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
        const status = await (0,external_node_fs_promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
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
    const [{ Agent, EnvHttpProxyAgent }, tls] = await Promise.all([__webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19)), readCertificates(env)]);
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

// EXTERNAL MODULE: ./build/core/redact.js
var redact = __webpack_require__(193);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
    sleep: (milliseconds, signal) => (0,promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {}).catch((error) => {
        throw signal?.aborted ? signal.reason : error;
    }),
};
/** The engine's ports bound to this process: its environment, its clock, the network, child processes, the working folder. */
function bindPorts({ cacheFolder, signal, log, env = process.env }) {
    const workingFolder = process.cwd();
    const redactor = (0,redact/* createRedactor */.l)();
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


/***/ })

};
