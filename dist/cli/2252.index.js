export const id = 2252;
export const ids = [2252];
export const modules = {

/***/ 12252:
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
 * The real `Exec`: no shell, an allow-listed environment, bounded in time and output. A command that is stopped for either
 * bound has an exit code of its own (124, 137), so that what it printed so far never passes for its answer, and takes with it what
 * it started. On Windows a command is an .exe: batch files (.cmd, .bat) need a shell to read their arguments and are not run (126).
 */
function createExec({ env, signal, workingFolder, timeout = limits/* EXEC_TIMEOUT */.Y3 }) {
    const inherited = Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
    const onlyPath = Object.fromEntries(Object.entries(env).filter(([name]) => name.toUpperCase() === 'PATH'));
    return async (command, args, { input, isolated = false, env: added = {}, maxBytes = limits/* MAX_EXEC_OUTPUT */.Xze } = {}) => {
        // Most runs start no command, and loading this takes longer than verifying a bundle.
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        return new Promise((resolve, reject) => {
            if (signal.aborted)
                return reject(signal.reason);
            const child = start(spawn, command, args, workingFolder, { ...(isolated ? onlyPath : inherited), ...added });
            if (child === undefined)
                return resolve({ exitCode: NOT_RUNNABLE, stdout: '', stderr: '' });
            const outputs = {
                stdout: collect(child.stdout, maxBytes, () => end(KILLED)),
                stderr: collect(child.stderr, maxBytes, () => end(KILLED)),
            };
            const timer = setTimeout(() => end(TIMED_OUT), timeout);
            const abort = () => {
                reject(signal.reason);
                end(KILLED);
            };
            const settle = (exitCode) => {
                clearTimeout(timer);
                signal.removeEventListener('abort', abort);
                resolve({ exitCode, stdout: outputs.stdout(), stderr: outputs.stderr() });
            };
            // What it started may outlive it and hold the pipes open, so a command that is ended is not waited for.
            const end = (exitCode) => {
                killGroup(child);
                child.stdout.destroy();
                child.stderr.destroy();
                settle(exitCode);
            };
            signal.addEventListener('abort', abort, { once: true });
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
function collect(stream, maxBytes, overflow) {
    const chunks = [];
    let length = 0;
    stream.on('data', (chunk) => {
        length += chunk.length;
        if (length > maxBytes)
            overflow();
        else
            chunks.push(chunk);
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
/** The error for a request that got no answer. Names service and host; no path, query, header or body. */
function explainFailure({ stage, service, url }, { kind, code }, tries) {
    const { what, hint } = WORDING[kind];
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
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
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
 * the report's.
 */
function createRunCommand({ signal, workingFolder }) {
    return async (command, args, env) => {
        const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
        return new Promise((resolve) => {
            const child = spawn(command, args, { stdio: ['inherit', 2, 2], env, cwd: workingFolder });
            signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
            child.once('error', (error) => resolve(error.code === 'ENOENT' ? 127 : 126));
            child.once('exit', (code, name) => resolve(code ?? 128 + (name ? external_node_os_.constants.signals[name] : 0)));
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

/***/ 40332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $IL: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   $kV: () => (/* binding */ MAX_SANDBOX_REQUEST),
/* harmony export */   $sQ: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ags: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   Amg: () => (/* binding */ IN_FLIGHT_AT_FIRST),
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
/* harmony export */   Gce: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   GuQ: () => (/* binding */ MAX_CERTIFICATE_PEM),
/* harmony export */   HF6: () => (/* binding */ MAX_TIMESTAMP_ANSWER),
/* harmony export */   H_Q: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   I5C: () => (/* binding */ MAX_FACT),
/* harmony export */   ICW: () => (/* binding */ RENEWAL_PAUSE),
/* harmony export */   ICb: () => (/* binding */ MAX_FINDING_PARTS),
/* harmony export */   J2e: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   J56: () => (/* binding */ MAX_IMAGE_BYTES),
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
/* harmony export */   LZE: () => (/* binding */ MAX_SCTS),
/* harmony export */   LkK: () => (/* binding */ MAX_ISSUER_URL),
/* harmony export */   Lkb: () => (/* binding */ MAX_SANDBOX_STATE),
/* harmony export */   M6d: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   N$x: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1E: () => (/* binding */ MAX_TOKEN),
/* harmony export */   N4R: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6M: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   O2M: () => (/* binding */ MAX_REGISTRY_ANSWER),
/* harmony export */   OBs: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   OT$: () => (/* binding */ MAX_POLICY_CASES),
/* harmony export */   OW4: () => (/* binding */ MAX_PREDICATE_TYPE),
/* harmony export */   Od$: () => (/* binding */ MAX_QUERY),
/* harmony export */   Ogh: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   P1P: () => (/* binding */ STORE_REQUESTS),
/* harmony export */   POy: () => (/* binding */ MAX_POLICY_FINDINGS),
/* harmony export */   PQF: () => (/* binding */ IN_FLIGHT_WITHOUT_LOG),
/* harmony export */   PQz: () => (/* binding */ MAX_PREDICATE_TEXT),
/* harmony export */   PY5: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   PdR: () => (/* binding */ MAX_SANDBOX_PENDING),
/* harmony export */   QHA: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   QQA: () => (/* binding */ MAX_RELEASE_FILE),
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
/* harmony export */   To4: () => (/* binding */ MAX_ENTRY_TILE),
/* harmony export */   TsD: () => (/* binding */ MAX_POMS),
/* harmony export */   UIR: () => (/* binding */ MIN_TRANSFER_RATE),
/* harmony export */   UOc: () => (/* binding */ BLOBS_IN_FLIGHT),
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
/* harmony export */   XFq: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   XK: () => (/* binding */ MAX_CHALLENGE),
/* harmony export */   Xze: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   YMD: () => (/* binding */ MAX_POLICY_TEXT),
/* harmony export */   YVu: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   Yv5: () => (/* binding */ MAX_EXTENSIONS),
/* harmony export */   ZKz: () => (/* binding */ CHECKPOINT_INTERVAL),
/* harmony export */   ZNd: () => (/* binding */ QUERY_TIMEOUT),
/* harmony export */   Zl8: () => (/* binding */ MAX_TIMESTAMP_CERTIFICATES),
/* harmony export */   _2M: () => (/* binding */ MAX_PAYLOAD),
/* harmony export */   _4L: () => (/* binding */ STORE_PATIENCE),
/* harmony export */   _8k: () => (/* binding */ TUF_TIMEOUT),
/* harmony export */   _h1: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aBS: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aXU: () => (/* binding */ MAX_TOKEN_ANSWER),
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
/* harmony export */   eE0: () => (/* binding */ MAX_FOLDER_DEPTH),
/* harmony export */   eWr: () => (/* binding */ RENEW_BEFORE),
/* harmony export */   fIX: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hYG: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   hc0: () => (/* binding */ MAX_AUDIENCES),
/* harmony export */   hud: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   i7S: () => (/* binding */ MAX_ISSUERS),
/* harmony export */   iio: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   iwb: () => (/* binding */ MAX_SUMMARY_TEXT),
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
/* harmony export */   ot0: () => (/* binding */ MAX_SUBJECT_NAME),
/* harmony export */   owQ: () => (/* binding */ MAX_BUNDLE_FILES),
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
/* harmony export */   vQ3: () => (/* binding */ MAX_REFERRER_DEPTH),
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
/* harmony export */   zs0: () => (/* binding */ MAX_JOB_FOLDERS)
/* harmony export */ });
/* unused harmony exports RUN_TIMEOUT, GITHUB_MAX_PREDICATE, MAX_ARTIFACTS_LIST, MAX_JOB_SUMMARY */
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
const MAX_ARTIFACTS_LIST = (/* unused pure expression or super */ null && (4 << 20));
/** Bytes. A job summary: GitHub takes a mebibyte a step, and refuses a longer one whole. */
const MAX_JOB_SUMMARY = 1_000_000;
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
const MAX_IMAGE_BYTES = 256 * 2 ** 30;
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
const MAX_QUERY = 64 << 10;
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
