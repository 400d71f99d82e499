export const id = 3287;
export const ids = [3287];
export const modules = {

/***/ 23287:
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
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/cache-folder.js
var cache_folder = __webpack_require__(64097);
;// CONCATENATED MODULE: ./build/base/secrets/redact.js
/** Number of consecutive characters of a secret that are hidden. */
const PIECE = 16;
/** Every run of PIECE characters contains a whole block of this size at a multiple of this size, so a search can use it as its step. */
const BLOCK = PIECE / 2;
/** Characters on each side of a block that decide whether it is in such a run; characters farther away are near another block. */
const AROUND = PIECE - 1;
const SHORTEST = 4;
const MASK = '***';
/**
 * Hides registered secrets (as they are, in base64 and base64url at any alignment, URL-encoded), every run of 16 characters of them, and
 * anything that looks like a JWT or a PEM private key, registered or not. Linear in the length of the text.
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
        // Characters that also encode bits of the neighboring bytes depend on those bytes, so they are left out.
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
/** `blocks`: each block of a secret with the characters around it. A set, so that a secret of one repeated letter has few. */
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
/** JSON Web Tokens (RFC 7519, 7516): a base64url part that begins like `{"`, then more parts after dots. */
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

// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
;// CONCATENATED MODULE: ./build/options/schema/report-formats.js
/** The formats of a result. */
const REPORT_FORMATS = ['text', 'markdown', 'html', 'sarif', 'junit', 'json', 'dotenv', 'terraform'];

;// CONCATENATED MODULE: ./build/report/render-report.js
/** Renders a result in one format. Each renderer is a pure function, loaded when needed. */
async function renderReport(format, result, { color, resultPath }) {
    switch (format) {
        case 'text':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97379))).renderText(result, { color });
        case 'json':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9665))).serializeDocument(result);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4902).then(__webpack_require__.bind(__webpack_require__, 34902))).renderMarkdown(result);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 6230).then(__webpack_require__.bind(__webpack_require__, 16230))).renderHtml(result);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).renderSarif(result);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 44227))).renderJunit(result);
        case 'dotenv':
            return (await __webpack_require__.e(/* import() */ 8793).then(__webpack_require__.bind(__webpack_require__, 58793))).renderDotenv(result, resultPath);
        case 'terraform':
            return (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 819))).renderTerraform(result);
    }
}

// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
;// CONCATENATED MODULE: ./build/engine/write-reports.js









/** A comma separates two reports only if a format follows, because paths can contain commas. */
const SEPARATOR = new RegExp(`[,\\n](?=\\s*(?:${REPORT_FORMATS.join('|')})\\s*(?:[=,\\n]|$))`);
/**
 * Reads the option `report`: `FORMAT` is printed, `FORMAT=FILE` is written to a file.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for an unknown format, `INPUT_OPTION_CONFLICT` if two reports would be printed, or written
 *   to the same file.
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
    const closest = format ? undefined : (0,did_you_mean/* suggestWord */.v)(word, REPORT_FORMATS);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: format ? `--report has no file for ${format}.` : `--report does not accept ${JSON.stringify(item.slice(0, 80))}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}Use FORMAT or FORMAT=FILE, where FORMAT is one of ${REPORT_FORMATS.join(', ')}.`,
    });
}
const conflict = (message) => new errors/* ChopmarkError */.E({
    code: 'INPUT_OPTION_CONFLICT',
    message,
    hint: 'Print one report, and write the others to separate files: html=report.html.',
});
/**
 * Writes every report with a file, and creates folders. The JSON document is written first, so that other reports can name it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function writeReports({ files }, result, { workingFolder }) {
    const resultPath = files.find(({ format }) => format === 'json')?.path;
    const ordered = [...files].sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
    for (const { format, path } of ordered) {
        const text = await renderReport(format, result, { color: false, ...(resultPath !== undefined && { resultPath }) });
        const absolute = (0,external_node_path_.resolve)(workingFolder, path);
        try {
            await (0,make_folder/* makeFolder */.fc)((0,external_node_path_.dirname)(absolute));
            await (0,write_file/* writeFileInPlace */.a)(absolute, text);
        }
        catch (cause) {
            if (!(cause instanceof errors/* ChopmarkError */.E))
                throw cause;
            throw new errors/* ChopmarkError */.E({
                code: 'STORE_REPORT_WRITE',
                message: `The ${format} report could not be written: ${cause.message}`,
                hint: 'Free disk space or name another file. Signatures and verdicts of this run are not affected.',
                cause,
            });
        }
    }
}
/** The result for a run that ended with an error, for reports. */
const resultOfError = (command, { code, message, hint }) => ({
    schema: result/* RESULT_SCHEMA */.w,
    command,
    version: version/* VERSION */.x,
    subjects: [],
    statements: [],
    ...(command === 'verify' && { artifacts: [] }),
    problems: [{ code, message, ...(hint !== undefined && { hint }) }],
    timings: {},
});

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
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
async function openConnections(env) {
    // The import takes 30 ms, so runs without a connection skip it.
    const [{ Agent, EnvHttpProxyAgent }, tls] = await Promise.all([loadDispatchers(), readCertificates(env)]);
    const noProxy = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[,\s]+/);
    const direct = new Agent({ connect: tls });
    const proxied = new EnvHttpProxyAgent({
        connect: tls,
        requestTls: tls,
        proxyTls: tls,
        // Plain HTTP requests go to the proxy without a tunnel: many proxies refuse tunnels to port 80.
        proxyTunnel: false,
        httpProxy: readProxy(env, 'http_proxy'),
        httpsProxy: readProxy(env, 'https_proxy'),
        noProxy: noProxy.filter((entry) => entry !== PROXY_LOOPBACK).join(','),
    });
    const proxyLoopback = noProxy.includes(PROXY_LOOPBACK);
    return {
        to: (url) => (((0,http_url/* isLoopback */.U9)(url) && !proxyLoopback) || METADATA_SERVERS.has(url.hostname) ? direct : proxied),
        destroy: async () => {
            await Promise.all([direct.destroy(), proxied.destroy()]);
        },
    };
}
/**
 * The parts of undici that send requests. Its main file would also load its `fetch`, caches, mocks and WebSockets, and with them Node's own
 * copy of undici, which takes three times as long.
 */
async function loadDispatchers() {
    const [dispatcher, api, agent, proxyAgent] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 30883, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 56615, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 57405, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 53137, 19)),
    ]);
    // As its main file does it: `request`, and `connect` for tunnels, are methods of each dispatcher.
    Object.assign(dispatcher.default.prototype, api.default);
    return { Agent: agent.default, EnvHttpProxyAgent: proxyAgent.default };
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

// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
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
var http_retry = __webpack_require__(78430);
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
        const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
        const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
        if (kilobytes * 1024 > maxBytes)
            onTooMuch();
    }, limits/* MEMORY_POLL_INTERVAL */.Cr);
    return () => clearInterval(timer);
}

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
    sleep: (milliseconds, signal) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, signal ? { signal } : {}).catch((error) => {
        throw signal?.aborted ? signal.reason : error;
    }),
};
/** The engine's ports, bound to this process: its environment, its clock, the network, child processes, the working folder. */
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

;// CONCATENATED MODULE: ./build/adapters/signals.js

/** Signals that end a run cleanly, and the exit codes that shells expect for them. */
const signals_CODES = { SIGINT: 130, SIGTERM: 143 };
/** Lets work end cleanly after Ctrl-C, or when a runner cancels the job. */
function listenForSignals() {
    const controller = new AbortController();
    let received;
    for (const name of Object.keys(signals_CODES)) {
        process.on(name, () => {
            if (received)
                process.exit(signals_CODES[received]);
            received = name;
            // The run reports the reason of the signal: without it, an interruption would look like a timeout.
            controller.abort(new errors/* ChopmarkError */.E({
                code: 'SIGNING_INTERRUPTED',
                message: `Interrupted by ${name}.`,
                hint: 'Run the same command again to continue: finished signatures are kept.',
            }));
        });
    }
    return { signal: controller.signal, exitCode: () => received && signals_CODES[received], name: () => received };
}

// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
// EXTERNAL MODULE: ./build/options/schema/option-names.js + 1 modules
var option_names = __webpack_require__(6971);
// EXTERNAL MODULE: ./build/results/exit-code.js
var exit_code = __webpack_require__(14935);
;// CONCATENATED MODULE: ./build/adapters/action/annotate.js







/** Annotations of one kind that GitHub shows for a step. Others are only in the log. */
const SHOWN = 10;
/** Maximum number of nested causes that are shown. */
const DEEPEST_CAUSE = 8;
/** Text for the output of a step: redacted, neutralized, and with input names instead of options. */
const say = (text, redact) => makeHarmless(redact((0,option_names/* nameInputs */.z8)(text)));
/** The toolkit escapes only its own commands. This also neutralizes commands of other runners, and invisible characters. */
const makeHarmless = (text) => (0,neutralize/* neutralizeCommands */.Kw)((0,neutralize/* neutralizeForTerminal */.Hr)(text));
/** Problems as annotations: the code is the title, the message and the hint are the text. */
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
/** An error that ended the run. Its causes are shown with `RUNNER_DEBUG`. */
function annotateError(error, redact, command) {
    const isKnown = error instanceof errors/* ChopmarkError */.E;
    const { message, hint } = isKnown
        ? error
        : {
            message: `chopmark failed with an unexpected error, which is a bug: ${error instanceof Error ? error.message : error}`,
            hint: `Please report it at ${project/* PROJECT_URL */.w5}/issues, with the log of a run with debug logging (version ${version/* VERSION */.x}, Node.js ${process.versions.node}).`,
        };
    const errorCode = isKnown ? error.code : 'UNEXPECTED';
    (0,core/* error */.z3)(say(hint ? `${message}\n${hint}` : message, redact), { title: errorCode });
    if ((0,core/* isDebug */._o)())
        for (const cause of listCauses(error))
            (0,core/* info */.pq)(makeHarmless(redact(cause)));
    return { exitCode: (0,exit_code/* exitCodeOfError */.LL)(error, command), errorCode };
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

;// CONCATENATED MODULE: ./build/adapters/action/keep-artifact.js


/** Characters that artifact names must not have (`@actions/artifact`). */
const FORBIDDEN = /["\\:<>|*?\r\n/]/;
/** The artifact name for the bundles, if they are uploaded. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function nameArtifact({ bundleArtifact, uploadSigningArtifacts }, { GITHUB_JOB }) {
    if (bundleArtifact === undefined)
        return uploadSigningArtifacts ? `signing-artifacts-${GITHUB_JOB ?? 'job'}` : undefined;
    if (!FORBIDDEN.test(bundleArtifact))
        return bundleArtifact;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `bundle-artifact is ${JSON.stringify(bundleArtifact)}, which is not a valid artifact name.`,
        hint: 'Remove slashes, line breaks and the characters " : < > | * ?',
    });
}
/** Uploads the bundles of a step, however it ended. If the upload fails, the step fails. */
async function keepArtifact(name, { folder, result, ports, redact }, ending) {
    try {
        const { keepBundles } = await __webpack_require__.e(/* import() */ 5281).then(__webpack_require__.bind(__webpack_require__, 65281));
        const files = await keepBundles(name, folder, result, ports);
        if (files > 0)
            ports.logger.info(`Uploaded ${files} files as the artifact ${name} of this run.`);
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
;// CONCATENATED MODULE: ./build/adapters/action/outputs.js


/** The outputs for later steps. The first four are those of `actions/attest`. */
const ACTION_OUTPUTS = [
    {
        name: 'bundle-path',
        help: 'The bundle. If there are several, the JSON Lines file with all of them.',
        actions: ['attest'],
    },
    { name: 'attestation-id', help: 'The ids of the attestations that GitHub stored, separated by commas.', actions: ['attest'] },
    {
        name: 'attestation-url',
        help: 'The page of the attestation on GitHub. If there are several, the page of the first one.',
        actions: ['attest'],
    },
    { name: 'storage-record-ids', help: 'The ids of the storage records, separated by commas.', actions: ['attest'] },
    {
        name: 'bundle-dir',
        help: 'The folder with all bundles of this step, and with the journal for a later run. Set even if the step fails.',
        actions: ['attest'],
    },
    { name: 'certificate-identity', help: 'The identity in the certificate. Empty if a key signed.', actions: ['attest'] },
    { name: 'certificate-oidc-issuer', help: 'The issuer of that identity.', actions: ['attest'] },
    {
        name: 'trusted-root-path',
        help: 'The trusted root of the sandbox, if a sandbox signed because there was no identity (on-missing-identity: sandbox).',
        actions: ['attest'],
    },
    { name: 'skipped', help: 'true if nothing was signed although nothing failed (on-missing-identity: skip).', actions: ['attest'] },
    { name: 'verdict', help: 'verified, refused or inconclusive: the worst verdict of all artifacts.', actions: ['verify'] },
    { name: 'subjects', help: 'The number of subjects.', actions: ['attest', 'verify'] },
    { name: 'result-path', help: 'The file with the whole result as one JSON document (chopmark.result/1).', actions: ['attest', 'verify'] },
    { name: 'exit-code', help: 'The exit code of the command line: 0 to 7.', actions: ['attest', 'verify'] },
    { name: 'error-code', help: 'The code of the first error. Empty if there is none.', actions: ['attest', 'verify'] },
];
/** The outputs of a result. Paths are absolute, because a later step can have another working folder. */
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
/** Pages of attestations on GitHub, each once. An attestation that was already stored has no known page. */
const listPages = ({ statements }) => [
    ...new Set(statements.flatMap(({ stores }) => stores.flatMap(({ store, url }) => (/^github(:|$)/.test(store) && /\/\d+$/.test(url ?? '') ? [url ?? ''] : [])))),
];
/** The problems of the run first, then those of stores and artifacts. */
const listProblems = ({ problems, statements, artifacts = [] }) => [
    ...problems,
    ...statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
    ...artifacts.flatMap(({ problem }) => problem ?? []),
];
/** The first problem with the exit code of the result. */
function findFirstProblem(result) {
    const problems = listProblems(result);
    const exitCode = (0,exit_code/* exitCodeOf */.FO)(result);
    return problems.find((problem) => (0,exit_code/* exitCodeOf */.FO)({ problems: [problem], statements: [] }) === exitCode) ?? problems[0];
}
function worstVerdict({ artifacts = [] }) {
    const verdicts = artifacts.map(({ verdict }) => verdict);
    return ['refused', 'inconclusive', 'verified'].find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive';
}
const lastPart = (url) => url.slice(url.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/adapters/action/publish-result.js












/** The file in which `actions/attest` records its bundles, for other steps. */
const CREATED_PATHS = 'created_attestation_paths.txt';
/** The name that the engine uses (`engine/shared/signing/with-signing.ts`). */
const SANDBOX_CONFIG = 'sandbox-trust-config.json';
const SANDBOX_ROOT = 'sandbox-trusted-root.json';
/**
 * Publishes a result in every form that GitHub has: the log, outputs, annotations, the summary, and a file with the whole result.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function publishResult(result, { folder, ports, redact, reports, showSummary }) {
    const { env, workingFolder, logger } = ports;
    process.stdout.write((0,neutralize/* neutralizeCommands */.Kw)(redact((0,report_text.renderText)(result, { color: !env.NO_COLOR }))));
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
        const { writeSummary } = await __webpack_require__.e(/* import() */ 8412).then(__webpack_require__.bind(__webpack_require__, 98412));
        await writeSummary(result, { pages: listPages(result), redact }).catch(({ message }) => logger.warn(`The summary could not be written: ${message}`));
    }
    await writeReports(reports, result, ports);
    return { exitCode: (0,exit_code/* exitCodeOf */.FO)(result), errorCode: findFirstProblem(result)?.code ?? '' };
}
/** The output that a later step needs to verify bundles of a sandbox. */
const describeSandbox = ({ instance }) => instance !== undefined && (0,external_node_path_.basename)(instance) === SANDBOX_CONFIG ? { 'trusted-root-path': (0,external_node_path_.join)((0,external_node_path_.dirname)(instance), SANDBOX_ROOT) } : {};

// EXTERNAL MODULE: ./build/base/secrets/secret-source.js
var secret_source = __webpack_require__(94212);
;// CONCATENATED MODULE: ./build/options/parse-option-value.js


const UNIT_MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(?:\d{1,12}(?:ms|s|m|h))+$/;
/**
 * Parses one value by the kind of its option. An empty string is an error, never "not given": a variable that is unset by mistake must not
 * remove a condition. Secrets are never quoted.
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
        throw wrong(spec, origin, Array.isArray(value) ? 'may be given only once' : 'must be a string');
    if (value.trim() === '')
        throw wrong(spec, origin, 'is empty');
    if (value.includes('\0'))
        throw wrong(spec, origin, 'contains a NUL character');
    return value;
}
/** A list given as one string has a line feed or a comma between its items. The items of a list given as such are never split. */
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
    const closest = (0,did_you_mean/* suggestWord */.v)(word, words);
    throw wrong(spec, origin, `has the invalid value ${quote(word)}`, `${closest ? `Did you mean ${closest}? ` : ''}Valid values: ${words.join(', ')}.`);
}
function parseBoolean(spec, value, origin) {
    if (typeof value === 'boolean')
        return value;
    const word = parseText(spec, value, origin).toLowerCase();
    if (word === 'true' || word === '1')
        return true;
    if (word === 'false' || word === '0')
        return false;
    throw wrong(spec, origin, `has the invalid value ${quote(word)}`, 'Valid values: true, false.');
}
function parseInteger(spec, value, origin) {
    const number = typeof value === 'number' ? value : /^\d{1,15}$/.test(parseText(spec, value, origin)) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number))
        throw wrong(spec, origin, 'must be a whole number');
    return bounded(spec, number, origin, String);
}
function parseDuration(spec, value, origin) {
    if (typeof value === 'number')
        return bounded(spec, value, origin, showMilliseconds);
    const text = parseText(spec, value, origin);
    if (!DURATION.test(text))
        throw wrong(spec, origin, `has the invalid value ${quote(text)}`, 'Use numbers with units: 500ms, 90s, 15m, 1h30m.');
    const parts = [...text.matchAll(/(\d+)(ms|s|m|h)/g)];
    const milliseconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
    return bounded(spec, milliseconds, origin, showMilliseconds);
}
function bounded(spec, number, origin, show) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
    if (number >= minimum && number <= maximum)
        return number;
    if (number < minimum)
        throw wrong(spec, origin, 'is too small', `The minimum is ${show(minimum)}.`);
    throw wrong(spec, origin, Number.isNaN(number) ? 'is not a number' : 'is too large', `The maximum is ${show(maximum)}.`);
}
function showMilliseconds(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds % length === 0) ?? ['ms', 1];
    return `${milliseconds / size}${unit}`;
}
const LONGEST_QUOTE = 80;
const quote = (text) => JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
const wrong = ({ help }, origin, fault, hint = help) => new errors/* ChopmarkError */.E({ code: 'INPUT_OPTION_VALUE', message: `${origin} ${fault}.`, hint });

// EXTERNAL MODULE: ./build/options/schema/options.js + 10 modules
var options = __webpack_require__(25900);
;// CONCATENATED MODULE: ./build/adapters/action/inputs.js



/** The engine commands of an action. Their options are its inputs. */
const COMMANDS_OF = { attest: ['attest', 'sign'], verify: ['verify'] };
/** Inputs that only the Action has. Most have the name and meaning of `actions/attest`. */
const ACTION_OPTIONS = [
    {
        name: 'command',
        kind: 'enum',
        values: ['attest', 'sign'],
        default: 'attest',
        help: 'attest: sign statements about artifacts. sign: sign each file and write <file>.sigstore.json next to it, as gh-action-sigstore-python does.',
        actions: ['attest'],
    },
    {
        name: 'push-to-registry',
        kind: 'boolean',
        default: false,
        help: 'Also push the bundle to the registry of the image in subject-name.',
        description: 'The image name is converted to lower case.',
        actions: ['attest'],
    },
    {
        name: 'create-storage-record',
        kind: 'boolean',
        default: true,
        help: 'With push-to-registry: record the location of the image in the artifact metadata of the organization.',
        description: 'A failure is only a warning.',
        actions: ['attest'],
    },
    {
        name: 'subject-version',
        kind: 'string',
        placeholder: 'VERSION',
        help: 'The version of the artifact, for the storage record.',
        actions: ['attest'],
    },
    {
        name: 'private-signing',
        kind: 'boolean',
        default: false,
        help: 'Sign with GitHub’s own Sigstore instance, even if the repository is public.',
        actions: ['attest'],
    },
    {
        name: 'release-signing-artifacts',
        kind: 'boolean',
        default: true,
        help: 'With command sign: attach the bundles to the release that started the workflow.',
        actions: ['attest'],
    },
    {
        name: 'upload-signing-artifacts',
        kind: 'boolean',
        default: false,
        help: 'Upload the bundles as an artifact of the workflow run, even if the step fails.',
        description: 'The name of the artifact is signing-artifacts- with the name of the job.',
        actions: ['attest'],
    },
    {
        name: 'bundle-artifact',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Upload the bundles as an artifact of the workflow run with this name, even if the step fails.',
        description: 'Each job of a matrix needs its own name.',
        actions: ['attest'],
    },
    {
        name: 'report',
        kind: 'list',
        placeholder: 'FORMAT=FILE',
        help: 'Additional report files, as FORMAT=FILE.',
        description: `The formats are ${REPORT_FORMATS.join(', ')}.`,
        actions: ['attest', 'verify'],
    },
    {
        name: 'show-summary',
        kind: 'boolean',
        default: true,
        help: 'Write a job summary on the page of the workflow run.',
        actions: ['attest', 'verify'],
    },
    {
        name: 'github-token',
        kind: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        default: '${{ github.token }}',
        help: 'The token for GitHub’s API: attestations, releases, packages.',
        description: 'It is masked in the log.',
        actions: ['attest', 'verify'],
    },
];
/**
 * The default of inputs for the expected signer and the Sigstore instance that have no other default. It means: not set. A runner passes
 * an empty text for a missing input. Without this default, a variable that is empty by mistake would silently drop a condition. With
 * it, an empty text is refused.
 */
const UNSET = 'unset';
/** Defaults of the Action that differ from those of the command line, where a second more of each run is not welcome. */
const DEFAULTS = { 'second-opinion': 'true' };
/** Texts for defaults of the Action that differ from those of the command line. */
const DEFAULT_TEXTS = {
    'bundle-dir': 'attest: a new folder below $RUNNER_TEMP/chopmark; verify: all folders there',
    store: 'github; with command sign: the release, if there is one',
};
/** Help of inputs that differ from the command line. */
const HELP = {
    exec: {
        kind: 'string',
        help: 'Build script to run first, like a run: step with bash, but without tokens in its environment.',
        description: 'The provenance records the script.',
    },
};
/** The inputs of one action, in the order of the options. Its own inputs come last. */
function listInputs(action) {
    const strict = new Set(options/* OPTION_GROUPS */.F.filter(({ definesTrust }) => definesTrust)
        .flatMap(({ options }) => options)
        // Lists only name places of evidence, so they are no condition.
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
            const ownDefault = DEFAULTS[spec.name];
            const fallback = ownDefault ?? defaultOf(spec) ?? (strict.has(spec) ? UNSET : undefined);
            return {
                spec: { ...spec, ...HELP[spec.name], ...(defaultText !== undefined && { defaultText }) },
                ...(fallback !== undefined && { default: fallback }),
                ...(ownDefault !== undefined && { isOwnDefault: true }),
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

;// CONCATENATED MODULE: ./build/adapters/action/split-list.js
/** `"…"`, with `""` for a quotation mark inside, or the text before the next comma or line end. */
const ITEM = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?=,|\r?\n|$)|([^,\n]*))(?:,|\n|$)/gy;
/**
 * Items of a list input: one per line, or separated by commas, as `actions/attest` reads `subject-path`. An item in quotation marks can
 * contain both.
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

;// CONCATENATED MODULE: ./build/adapters/action/read-inputs.js






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
/** The variable name that the runner uses. */
const variableOf = (input) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
/**
 * Reads the inputs of `with:`. White space around a value is ignored. As in `actions/attest`, an empty value counts as not given. If the
 * input has a default, an empty value is refused, because its expression was meant to have a value.
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
            own[(0,option_names/* toCamelCase */.Cb)(name)] = parseOptionValue({ ...input.spec, commands: [] }, rawValue(input, text), name);
        else
            raw[name] = rawValue(input, text);
    }
    return { raw, own: own };
}
function readText({ spec: { name, kind }, default: fallback, isOwnDefault, own }, env) {
    const text = env[variableOf(name)]?.trim();
    if (text === undefined || text === fallback)
        return isOwnDefault ? fallback : undefined;
    if (text !== '')
        return text;
    if (fallback === undefined || (own && kind === 'secret'))
        return undefined;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `The input ${name} is empty.`,
        hint: fallback === UNSET
            ? `Check the expression that it comes from. To leave it unset, remove it or write ${UNSET}.`
            : `Check the expression that it comes from. Its default is ${fallback}.`,
    });
}
/** The command with which a runner starts a script of `shell: bash`. */
const SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
function rawValue({ spec: { name, kind }, own }, text) {
    if (name === 'exec')
        return [...SHELL, text];
    if (kind === 'list')
        return splitList(text);
    // The value is already in a variable, so it is not visible in the process list.
    return kind === 'secret' && !own && (0,secret_source/* isLiteralSecret */.u)(text) ? `env:${variableOf(name)}` : text;
}

;// CONCATENATED MODULE: ./build/options/schema/rules.js
const IDENTITY_CLAUSES = [
    'ci',
    'repository',
    'owner',
    'workflow',
    'signer',
    'signer-commit',
    'any-caller',
    'ref',
    'commit',
    'trigger',
    'deny-self-hosted-runners',
];
const CERTIFICATE_CLAUSES = ['certificate-identity', 'certificate-identity-regexp', 'certificate-oidc-issuer'];
/** The options that name the subjects of a statement; `statement-path` brings its own. */
const SUBJECTS = ['subject-path', 'subject-checksums', 'subject-digest', 'subject-image', 'subject-git'];
/** The options that select the predicates. */
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
        message: 'No subject to attest was given.',
        hint: 'Name files (chopmark attest FILE…), or set --subject-image, --subject-git, --subject-checksums, --subject-digest or --statement-path.',
    },
    {
        commands: ['sign'],
        kind: 'one-of',
        options: ['subject-path', 'subject-image'],
        message: 'No file or image to sign was given.',
        hint: 'Name the files to sign (chopmark sign FILE…), or an image (--subject-image).',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['subject-path', 'subject-checksums', 'subject-image', 'subject-git'],
        message: 'No artifact to verify was given.',
        hint: 'Name files or digests (chopmark verify FILE…), or set --subject-image, --subject-git or --subject-checksums.',
    },
    {
        commands: ['verify'],
        kind: 'one-of',
        options: ['policy', 'repository', 'owner', 'signer', 'certificate-identity', 'certificate-identity-regexp', 'key'],
        message: 'No expected signer was given.',
        hint: 'Set --ci and --repository, or --policy (chopmark policy init makes one from a bundle), or --certificate-identity and --certificate-oidc-issuer, or --key.',
    },
    {
        commands: ['verify'],
        kind: 'exclusive',
        options: ['certificate-identity', 'certificate-identity-regexp'],
        hint: 'If you know the exact identity, use --certificate-identity.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity is unique only together with its issuer.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'certificate-identity-regexp',
        needs: ['certificate-oidc-issuer'],
        hint: 'An identity is unique only together with its issuer.',
    },
    {
        commands: ['verify'],
        kind: 'needs',
        option: 'vsa',
        needs: ['policy'],
        hint: 'A verification summary names the policy that was applied.',
    },
    ...['vsa-key', 'vsa-verifier-id', 'identity-token', 'key-passphrase'].map((option) => ({
        commands: ['verify'],
        kind: 'needs',
        option,
        needs: ['vsa'],
        hint: 'Verification signs nothing but a verification summary.',
    })),
    {
        commands: ['verify'],
        kind: 'exclusive',
        options: ['vsa', 'offline'],
        hint: 'Signing a verification summary needs the Sigstore services.',
    },
    { commands: ['verify'], kind: 'exclusive', options: ['vsa-key', 'identity-token'], hint: 'Sign either with a key or with an identity.' },
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type'].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['policy', clause],
        hint: 'A policy defines the expected signers: add the condition to the policy file, or verify without a policy.',
    })),
    ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES].map((clause) => ({
        commands: ['verify'],
        kind: 'exclusive',
        options: ['key', clause],
        hint: 'A signature with a key proves no identity: verify either against the key or against an identity.',
    })),
    ...['policy', ...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type', 'instance', 'trusted-root'].map((option) => ({
        commands: ['store'],
        kind: 'needs',
        option,
        needs: ['include-image'],
        hint: 'The store command verifies only images that it copies. To verify other artifacts, run chopmark verify.',
    })),
    {
        commands: ['store'],
        kind: 'needs',
        option: 'include-image',
        needs: ['subject-image'],
        hint: 'Name the images to copy with --subject-image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-digest',
        needs: ['subject-name'],
        hint: 'A digest alone does not name its subject.',
    },
    {
        commands: ['attest', 'sign', 'verify'],
        kind: 'needs',
        option: 'image-platforms',
        needs: ['subject-image'],
        hint: 'This option selects platforms of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'buildkit-attestations',
        needs: ['subject-image'],
        hint: 'BuildKit stores attestations in the index of an image.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'subject-name',
        needs: ['subject-digest', 'subject-path'],
        hint: 'This option names the subject of --subject-digest, or the single file of --subject-path. Checksums files contain their own names.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-type',
        needs: ['predicate', 'predicate-path'],
        hint: 'Give the predicate as JSON (--predicate) or as a file (--predicate-path).',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate',
        needs: ['predicate-type'],
        hint: 'Set --predicate-type to the URI of the predicate type.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-path',
        needs: ['predicate-type'],
        hint: 'Set --predicate-type to the URI of the predicate type.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'predicate-schema',
        needs: ['predicate-type'],
        hint: 'The schema applies to a custom predicate.',
    },
    ...['exec', 'resolved-dependencies'].flatMap((option) => ['sbom-path', 'vulnerability-report-path', 'test-report-path', 'predicate-type', 'buildkit-attestations', 'statement-path'].map((other) => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: [option, other],
        unless: ['provenance'],
        hint: 'This option is recorded in provenance only: add --provenance.',
    }))),
    { commands: ['attest'], kind: 'needs', option: 'package', needs: ['subject-path'], hint: 'Name the files or the folder of the package.' },
    { commands: ['attest'], kind: 'needs', option: 'package-coordinates', needs: ['package'], hint: 'Use this option with --package maven.' },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'debian-distribution',
        needs: ['package'],
        hint: 'Use this option with --package debian.',
    },
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
        hint: 'The statement contains its own subjects. To attest other subjects in the same run, add --provenance, --sbom-path or another predicate.',
    })),
    ...SAYINGS.map((option) => ({
        commands: ['attest'],
        kind: 'needs',
        option,
        needs: SUBJECTS,
        hint: 'A predicate needs a subject: name files (chopmark attest FILE…), or set --subject-image, --subject-git, --subject-checksums or --subject-digest.',
    })),
    {
        commands: ['attest', 'sign'],
        kind: 'exclusive',
        options: ['key', 'identity-token'],
        hint: 'Sign either with a key or with an identity.',
    },
    {
        commands: ['attest', 'sign'],
        kind: 'needs',
        option: 'key-passphrase',
        needs: ['key'],
        hint: 'Name the key that the passphrase decrypts.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'exclusive',
        options: ['trusted-root', 'tuf-mirror'],
        hint: 'Give either the trusted root, or the TUF repository that contains it.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-mirror',
        needs: ['tuf-root'],
        hint: 'Set --tuf-root to the root.json that you obtained in a trusted way: a mirror cannot authenticate itself.',
    },
    {
        commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
        kind: 'needs',
        option: 'tuf-root',
        needs: ['tuf-mirror'],
        hint: 'Set --tuf-mirror to the TUF repository that this root authenticates.',
    },
    {
        commands: ['sandbox'],
        kind: 'needs',
        option: 'env',
        needs: ['state-dir'],
        hint: 'Name the folder that the running sandbox was started with.',
    },
    { commands: ['sandbox'], kind: 'needs', option: 'shell', needs: ['env'], hint: 'This option selects the shell that --env prints for.' },
    ...['command', 'port'].map((option) => ({
        commands: ['sandbox'],
        kind: 'exclusive',
        options: ['env', option],
        hint: '--env starts no sandbox: it prints the environment of a running one.',
    })),
];

;// CONCATENATED MODULE: ./build/options/check-option-rules.js



/**
 * Checks the combinations of the options that were given.
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
                throw new errors/* ChopmarkError */.E({
                    code: 'INPUT_OPTION_CONFLICT',
                    message: `--${first} and ${(0,option_names/* writtenName */.lD)(command, second)} exclude each other.`,
                    hint,
                });
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

;// CONCATENATED MODULE: ./build/options/peer-options.js
const GITHUB = '--ci github';
const GH = 'gh attestation verify';
const COSIGN = 'cosign verify-blob-attestation';
const SLSA = 'slsa-verifier';
/** The options with which other verifiers ask for a signer. */
const PEER_OPTIONS = [
    { tool: GH, name: 'owner', write: `${GITHUB} --owner OWNER` },
    { tool: GH, name: 'repo', write: `${GITHUB} --repository OWNER/NAME` },
    {
        tool: GH,
        name: 'signer-workflow',
        write: '--signer OWNER/NAME/.github/workflows/FILE',
        note: 'Also name the repository or owner that it signed for.',
    },
    {
        tool: GH,
        name: 'signer-repo',
        write: "--signer 'https://github.com/OWNER/NAME/**'",
        note: 'Also name the repository or owner that it signed for.',
    },
    { tool: GH, name: 'signer-digest', write: '--signer-commit COMMIT' },
    { tool: GH, name: 'source-ref', write: '--ref REF' },
    { tool: GH, name: 'source-digest', write: '--commit COMMIT' },
    { tool: GH, name: 'cert-identity', write: '--certificate-identity SAN' },
    {
        tool: GH,
        name: 'cert-identity-regex',
        write: '--certificate-identity-regexp PATTERN',
        note: 'The pattern must match the whole identity.',
    },
    { tool: GH, name: 'cert-oidc-issuer', write: '--certificate-oidc-issuer URL' },
    { tool: GH, name: 'deny-self-hosted-runners', write: '--deny-self-hosted-runners' },
    { tool: GH, name: 'custom-trusted-root', write: '--trusted-root FILE' },
    { tool: GH, name: 'bundle-from-oci', write: '--from oci' },
    { tool: COSIGN, name: 'certificate-github-workflow-trigger', write: `${GITHUB} --trigger EVENT` },
    { tool: COSIGN, name: 'certificate-github-workflow-sha', write: `${GITHUB} --commit COMMIT` },
    {
        tool: COSIGN,
        name: 'certificate-github-workflow-name',
        write: `${GITHUB} --workflow .github/workflows/FILE`,
        note: 'Every workflow can give itself any name, so name its file.',
    },
    { tool: COSIGN, name: 'certificate-github-workflow-repository', write: `${GITHUB} --repository OWNER/NAME` },
    { tool: COSIGN, name: 'certificate-github-workflow-ref', write: `${GITHUB} --ref REF` },
    { tool: COSIGN, name: 'type', write: '--predicate-type WORD' },
    { tool: SLSA, name: 'source-uri', write: '--repository https://github.com/OWNER/NAME' },
    { tool: SLSA, name: 'source-tag', write: '--ref refs/tags/TAG' },
    { tool: SLSA, name: 'source-branch', write: '--ref refs/heads/BRANCH' },
    { tool: SLSA, name: 'builder-id', write: '--signer URL', note: 'Also name the repository that it signed for.' },
    { tool: SLSA, name: 'provenance-path', write: '--bundle FILE' },
];
/** The option of another verifier with this name, if it is called something else here. */
const findPeerOption = (name) => PEER_OPTIONS.find((option) => option.name === name && !option.write.split(' ').includes(`--${name}`));

// EXTERNAL MODULE: ./build/options/schema/commands.js
var commands = __webpack_require__(26831);
;// CONCATENATED MODULE: ./build/options/parse-inputs.js







/**
 * Turns the values that an adapter collected into the typed options of a command: applies defaults and checks values and combinations.
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
        const typed = value === undefined ? parse_inputs_defaultOf(spec) : parseOptionValue(spec, value, origin);
        if (typed !== undefined)
            parsed[(0,option_names/* toCamelCase */.Cb)(spec.name)] = typed;
        // A boolean that is false and an empty list count as not given.
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
            warn(`--${written} is deprecated: use --${name}.`);
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
function parse_inputs_defaultOf(spec) {
    if (spec.default !== undefined)
        return parseOptionValue(spec, spec.default, spec.name);
    return spec.kind === 'list' ? [] : undefined;
}
/** The error for an option that a command does not have; adapters that detect one themselves throw it too. */
function unknownOption(command, name, specs) {
    const peer = findPeerOption(name);
    if (peer !== undefined && (0,option_names/* listOptions */.NM)(command).some((own) => peer.write.includes(`--${own.name} `)))
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_UNKNOWN',
            message: `${command} has no option --${name}: that is an option of ${peer.tool}.`,
            hint: `Write ${peer.write}.${peer.note === undefined ? '' : ` ${peer.note}`}`,
        });
    const elsewhere = (0,option_names/* listCommandsWith */.z_)(name);
    const closest = (0,did_you_mean/* suggestWord */.v)(name, specs.map((spec) => spec.name));
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_UNKNOWN',
        message: `${command} has no option --${name}.`,
        hint: elsewhere.length > 0
            ? `This option belongs to ${elsewhere.join(', ')}.`
            : closest
                ? `Did you mean --${closest}?`
                : `For the list of options, run chopmark ${command} --help.`,
    });
}
function missingOption(command, { name, help, values }) {
    const written = (0,option_names/* writtenName */.lD)(command, name);
    const what = written === name ? `The ${name}` : written;
    const choice = values === undefined ? '' : ` Valid values: ${values.join(', ')}.`;
    const [{ line }] = commands/* COMMANDS */.L[command].examples;
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_MISSING',
        message: `${what} of the command ${command} is missing.${choice}`,
        hint: `${help} Example: ${line}`,
    });
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./build/adapters/hold-memory.js

/**
 * Keeps the heap close to the size of live data. With a thousand items in flight, everything survives the young generation, so V8 would
 * let it grow to 130 MB, and the old generation to four times its content. More frequent collections need 50 % more processor time, but a
 * batch mostly waits for services. Not used for commands that sign one item: it would only make them slower with long lists of files.
 * V8 reads both flags again at each collection, so they can be set in a running process.
 *
 * Measured: 1,000 attestations 330 MB without, 190 MB with; 10,000 of them 540 MB and 265 MB.
 */
function holdMemory() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=50');
}

;// CONCATENATED MODULE: ./build/adapters/action/run-engine.js


/** Runs the command of the inputs. Its code is loaded only when used. */
async function runEngine(action, inputs, { ports, folder }) {
    const context = { env: ports.env, warn: ports.logger.warn };
    if (action === 'verify') {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(632), __webpack_require__.e(5312), __webpack_require__.e(191), __webpack_require__.e(9199)]).then(__webpack_require__.bind(__webpack_require__, 49199));
        return verify(parseInputs('verify', inputs.raw, context), ports);
    }
    const [{ completeAttestInputs }, { readEvent }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(632), __webpack_require__.e(3843)]).then(__webpack_require__.bind(__webpack_require__, 73843)), __webpack_require__.e(/* import() */ 3507).then(__webpack_require__.bind(__webpack_require__, 3507))]);
    const raw = await completeAttestInputs(inputs, { ports, event: await readEvent(ports.env), bundleDir: folder });
    if (inputs.own.command === 'sign' || raw.statements === 'per-subject')
        holdMemory();
    if (inputs.own.command === 'sign') {
        const { sign } = await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(632), __webpack_require__.e(1711), __webpack_require__.e(5312), __webpack_require__.e(3414), __webpack_require__.e(1985), __webpack_require__.e(718)]).then(__webpack_require__.bind(__webpack_require__, 80718));
        return sign(parseInputs('sign', raw, context), ports);
    }
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(632), __webpack_require__.e(1711), __webpack_require__.e(5312), __webpack_require__.e(3414), __webpack_require__.e(191), __webpack_require__.e(1985), __webpack_require__.e(6820)]).then(__webpack_require__.bind(__webpack_require__, 36820));
    return attest(parseInputs('attest', raw, context), ports);
}

;// CONCATENATED MODULE: ./build/adapters/action/workflow-log.js





/** Minimum length of a secret. The runner would mask every occurrence of a shorter text in the log. */
const SHORTEST_SECRET = 4;
/**
 * The log of a step: warnings are annotations, details are shown if `RUNNER_DEBUG` is set, and the runner also masks every secret, in
 * the output of other steps too.
 *
 * @param write Writes text unchanged.
 */
const createWorkflowLogger = (write, clock) => (redactor) => {
    const measure = createProgressMeter(clock);
    const isLineDue = createLineSchedule();
    const safe = (message) => makeHarmless(redactor.redact(message));
    return {
        debug: (message) => (0,core/* debug */.Yz)(safe(message)),
        info: (message) => write(`${safe(message).replaceAll('\n', '\n  ')}\n`),
        warn: (message) => (0,core/* warning */.$e)(safe((0,option_names/* nameInputs */.z8)(message))),
        progress(task, done, total) {
            const state = measure(task, done, total);
            if (isLineDue(state, clock.now().getTime()))
                write(`${safe(describeProgress(state))}\n`);
        },
        secret(value) {
            redactor.add(value);
            if (value.trim().length >= SHORTEST_SECRET)
                (0,core/* setSecret */.Pq)(value);
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/action/main.js

















/** Runs a step of a workflow, from its inputs to its outputs. */
async function main(action) {
    const { redact } = createRedactor();
    // Node itself would print unhandled errors, including secrets.
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
    // Exit only after all output was written.
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
        log: createWorkflowLogger((text) => void process.stdout.write(text), { now: () => new Date() }),
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
            const { recordStorage } = await __webpack_require__.e(/* import() */ 2600).then(__webpack_require__.bind(__webpack_require__, 12600));
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
                await (await __webpack_require__.e(/* import() */ 8412).then(__webpack_require__.bind(__webpack_require__, 98412))).writeFailure(failure, redact).catch((trouble) => ports.logger.warn(String(trouble)));
        }
        if (!signal)
            return await keep(annotateError(error, redact, command));
        process.stdout.write(`Interrupted by ${signal}.\n`);
        return { exitCode: interruption.exitCode() ?? 1, errorCode: 'SIGNING_INTERRUPTED' };
    }
    finally {
        await close();
    }
}
/** `bundle-dir`, else a new folder in the runner's temporary folder, which the runner empties after the job. Absolute. */
async function chooseFolder(action, { raw }, { RUNNER_TEMP }) {
    const given = raw['bundle-dir'];
    if (action === 'attest' && typeof given === 'string')
        return (0,external_node_path_.resolve)(given);
    const parent = RUNNER_TEMP ? (0,external_node_path_.join)(RUNNER_TEMP, 'chopmark') : (0,external_node_path_.resolve)('.chopmark');
    await (0,promises_.mkdir)(parent, { recursive: true });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${action}-`));
}


/***/ }),

/***/ 90144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);




/** Waits between tries, in milliseconds. On Windows a virus scanner or an indexer can hold a file open for a moment. */
const WAITS = [10, 50, 200, 500, 1_000];
const HELD_OPEN = ['EPERM', 'EBUSY', 'EACCES'];
/**
 * Renames a file; a file at `to` is replaced. On Windows, where another program can hold either file open, it tries six times within two
 * seconds.
 *
 * @throws the file system's error of the last try
 */
async function moveFile(from, to, { rename: move, wait, platform } = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() }) {
    for (const milliseconds of platform === 'win32' ? WAITS : []) {
        try {
            return await move(from, to);
        }
        catch (error) {
            if (!HELD_OPEN.includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
                throw error;
            await wait(milliseconds);
        }
    }
    await move(from, to);
}


/***/ }),

/***/ 79919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBoundedFile: () => (/* binding */ readBoundedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);




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

/***/ 94860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _move_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90144);






/**
 * Writes a file completely or not at all: writes and flushes a temporary file in the same folder, then renames it. A symbolic link at the
 * target is replaced, never followed. The umask narrows `mode` (default 0644).
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; no temporary file is left.
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
        await (0,_move_file_js__WEBPACK_IMPORTED_MODULE_5__/* .moveFile */ .m)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} cannot be written: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some disk space or choose another folder with --bundle-dir, then run again. What is already signed is not signed twice.',
            cause: error,
        });
    }
}


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

/***/ 48806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ MEMORY_POLL_INTERVAL),
/* harmony export */   K1: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kr: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1: () => (/* binding */ MAX_TOKEN),
/* harmony export */   Xz: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   _h: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aX: () => (/* binding */ MAX_TOKEN_ANSWER),
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
/** Milliseconds that the user's own command has for a clean exit after the run ends. */
const COMMAND_GRACE = 10_000;


/***/ }),

/***/ 52179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ quoteForShell),
/* harmony export */   u: () => (/* binding */ quoteForTerminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/** Characters without a special meaning in a POSIX shell. */
const PLAIN = /^[A-Za-z0-9_\-./:@=+,]+$/;
/** One argument for a POSIX shell, quoted if necessary. */
const quoteForShell = (text) => (PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
const quoteForTerminal = (text, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) => platform !== 'win32' || PLAIN.test(text) ? quoteForShell(text) : `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;


/***/ }),

/***/ 62945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
/* unused harmony export PROJECT_REPOSITORY */
/** The repository's name, defined only here: build types, and messages that link to the project's pages, contain it. */
const PROJECT_REPOSITORY = 'chopmark/chopmark';
const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;
/** Stable URL of a page of this project. A page name that is part of what verifiers compare carries its version. */
const pageUrl = (path) => `${PROJECT_URL}/blob/main/docs/${path}`;


/***/ }),

/***/ 57155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ neutralizeForTerminal),
/* harmony export */   Kw: () => (/* binding */ neutralizeCommands),
/* harmony export */   a0: () => (/* binding */ neutralizeLine)
/* harmony export */ });
/**
 * Characters that act on a terminal or are invisible: control characters except line feed and tab, format characters (bidirectional
 * controls, zero-width characters, tags), line and paragraph separators, lone surrogates.
 */
const ACTIVE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Untrusted text made harmless for a terminal: each such character becomes a visible escape. Line feeds and tabs stay. */
const neutralizeForTerminal = (text) => text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same, on one line. */
const neutralizeLine = (text) => neutralizeForTerminal(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');
/**
 * CI runners execute some of what a step prints: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 * U+0085 is white space to .NET, in which the runner of GitHub is written, and not to JavaScript.
 */
const LINE_COMMAND = /^((?:[^\S\n\r\u2028\u2029]|\u0085)*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;
/** Untrusted text without commands for a CI runner: the start of a command becomes a visible escape. */
const neutralizeCommands = (text) => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');


/***/ }),

/***/ 94212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readSecret),
/* harmony export */   u: () => (/* binding */ isLiteralSecret)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59057);
/* harmony import */ var _fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79919);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48806);





const LITERAL = /^\s*(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN [\s\S]+)\s*$/;
/** Whether an option holds a JWT or PEM itself, and not its location. */
const isLiteralSecret = (source) => LITERAL.test(source);
/** Only a name that looks like a variable is shown: with `env:$TOKEN` the shell puts the token in its place. */
const SHOWN_NAME = /^[A-Z_][A-Z0-9_]{0,63}$/;
/** Only what is certainly a path is shown: it says where it starts, or ends like a file of keys or tokens. */
const SHOWN_PATH = /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/]).{1,300}$|^[\w./\\-]{1,300}\.(?:jwt|key|pem|token|txt)$/;
/** A part of a path that may itself be a token: long, of mixed letters and digits. */
const OPAQUE = /(?=[\w+=.~-]*[a-z])(?=[\w+=.~-]*[A-Z])(?=[\w+=.~-]*\d)[\w+=.~-]{20}/;
/**
 * Reads a token or key from the location that an option states: `env:NAME`, the path of a file (or pipe), or the text itself if it is
 * a JWT or PEM. Messages quote a name or path only if it looks like one, because a user may pass the secret itself by mistake.
 *
 * @throws ChopmarkError `INPUT_SECRET_UNREADABLE`, `INPUT_SECRET_EMPTY`
 */
async function readSecret(source, { env, what, workingFolder, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TOKEN */ .N1 }) {
    if (isLiteralSecret(source))
        return { value: source.trim(), literal: true };
    const value = source.startsWith('env:')
        ? readVariable(source.slice(4), env, what)
        : await readSecretFile(source, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), what, maxBytes);
    if (value.trim() === '')
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code: 'INPUT_SECRET_EMPTY', message: `--${what}: ${showSource(source)} is empty.`, hint: hintFor(what) });
    return { value: value.trim(), literal: false };
}
function readVariable(name, env, what) {
    const value = env[name];
    if (value !== undefined)
        return value;
    const message = `--${what}: ${showSource(`env:${name}`)} is not set.`;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code: 'INPUT_SECRET_UNREADABLE', message, hint: hintFor(what) });
}
async function readSecretFile(source, path, what, maxBytes) {
    try {
        return (await (0,_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__.readBoundedFile)(path, maxBytes, 'the file', { pipes: true })).toString('utf8');
    }
    catch (error) {
        // Not kept as the cause: its message contains the path.
        const message = `--${what}: ${showSource(source)} cannot be read: ${explain(error, maxBytes)}.`;
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code: 'INPUT_SECRET_UNREADABLE', message, hint: hintFor(what) });
    }
}
function explain(error, maxBytes) {
    if (!(error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E))
        return (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(error);
    if (error.code === 'INPUT_TOO_LARGE')
        return `it is longer than ${maxBytes} bytes`;
    return error.cause === undefined ? 'it is a folder' : (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(error.cause);
}
function showSource(source) {
    if (source.startsWith('env:')) {
        const name = source.slice(4);
        return SHOWN_NAME.test(name) ? `the variable ${name}` : 'the variable (its name is not shown, because it may be a secret)';
    }
    const isShown = SHOWN_PATH.test(source) && !OPAQUE.test(source);
    return isShown ? `the file ${source}` : 'the file (its path is not shown, because it may be a secret)';
}
const hintFor = (what) => `Set --${what} to the path of a file that holds the secret, or to env:NAME for the variable NAME.`;


/***/ }),

/***/ 85575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ suggestWord)
/* harmony export */ });
/** Longer words are not compared: they are not typing errors. */
const LONGEST = 64;
/** The word that was probably meant, or undefined: at most a third of it may differ (optimal string alignment distance). */
function suggestWord(written, words) {
    if (written.length > LONGEST)
        return undefined;
    const near = words
        .map((word) => ({ word, distance: measureDistance(written, word) }))
        .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(Math.max(word.length, written.length) / 3)))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.word;
}
/** Insertions, deletions, replacements and swaps of neighbors between two words. */
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

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the package, stored here because a bundled program has no package.json next to it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 34035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CLAUSE_NAMES),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   K4: () => (/* binding */ CI_IDS),
/* harmony export */   O8: () => (/* binding */ ciOfCertificateIssuer),
/* harmony export */   Sf: () => (/* binding */ SIGNER_IDS),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   iR: () => (/* binding */ HOSTED_RUNNERS),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
/* unused harmony export withoutDoubleSlash */
/* harmony import */ var _read_extension_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1309);

/** The words with which a policy describes an expected signer. Each has the same meaning on every CI system that supports it. */
const CLAUSE_NAMES = [
    'repository',
    'repository-id',
    'owner',
    'owner-id',
    'organization',
    'project',
    'pipeline',
    'pipeline-definition',
    'job',
    'workflow',
    'workflow-commit',
    'signer',
    'signer-commit',
    'ref',
    'commit',
    'trigger',
    'environment',
    'runner',
    'visibility',
    'run',
    'token-subject',
];
const from = (extension) => (identity) => (0,_read_extension_js__WEBPACK_IMPORTED_MODULE_0__/* .readExtension */ .e)(identity, extension);
/** One part of the alternative name, as the first group of the pattern captures it. */
const partOfName = (pattern) => ({ san }) => pattern.exec(san)?.[1];
const name = ({ san }) => san;
/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri) => uri === undefined || /^https?:\/\//.test(uri) ? uri : `https://${uri}`;
/** Fulcio writes a double slash in the names of CircleCI jobs. */
const withoutDoubleSlash = (uri) => uri?.replace(/(?<!:)\/\/+/g, '/');
/** What GitHub and GitLab both prove. */
const FORGE = {
    repository: from('source-repository-uri'),
    'repository-id': from('source-repository-identifier'),
    owner: from('source-repository-owner-uri'),
    'owner-id': from('source-repository-owner-identifier'),
    workflow: from('build-config-uri'),
    'workflow-commit': from('build-config-digest'),
    signer: name,
    'signer-commit': from('build-signer-digest'),
    ref: from('source-repository-ref'),
    commit: from('source-repository-digest'),
    trigger: from('build-trigger'),
    environment: from('deployment-environment'),
    runner: from('runner-environment'),
    visibility: from('source-repository-visibility-at-signing'),
    run: from('run-invocation-uri'),
    'token-subject': from('token-subject'),
};
const CIRCLECI_NAME = 'https://circleci\\.com/api/v2/projects/([^/]+)/pipeline-definitions/([^/]+)';
const BUILDKITE_NAME = 'https://buildkite\\.com/([^/]+)/([^/]+)';
const CERTIFICATE_CLAUSES = {
    github: {
        name: 'GitHub Actions',
        issuers: ['https://token.actions.githubusercontent.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://github.com',
        proves: FORGE,
        workflowSeparator: '/',
    },
    gitlab: {
        name: 'GitLab CI',
        issuers: ['https://gitlab.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://gitlab.com',
        proves: FORGE,
        // ci_config_ref_uri has two slashes, and they are part of the identity.
        workflowSeparator: '//',
    },
    circleci: {
        name: 'CircleCI',
        issuers: ['https://oidc.circleci.com'],
        issuerPrefixes: ['https://oidc.circleci.com/org/'],
        // The Build Config URI names a pipeline run, not a file, and there is no commit. Nothing is stated about the runner, except for a
        // rerun.
        proves: {
            repository: ({ extensions }) => withScheme(extensions['source-repository-uri']),
            ref: from('source-repository-ref'),
            organization: ({ issuer }) => /^https:\/\/oidc\.circleci\.com\/org\/([^/]+)$/.exec(issuer)?.[1],
            project: partOfName(new RegExp(`^${CIRCLECI_NAME}$`)),
            'pipeline-definition': ({ san }) => new RegExp(`^${CIRCLECI_NAME}$`).exec(san)?.[2],
            signer: name,
            run: ({ extensions }) => withoutDoubleSlash(extensions['run-invocation-uri']),
            'token-subject': from('token-subject'),
        },
    },
    buildkite: {
        name: 'Buildkite',
        issuers: ['https://agent.buildkite.com'],
        issuerPrefixes: [],
        proves: {
            organization: partOfName(new RegExp(`^${BUILDKITE_NAME}$`)),
            pipeline: ({ san }) => new RegExp(`^${BUILDKITE_NAME}$`).exec(san)?.[2],
            signer: name,
            commit: from('source-repository-digest'),
            trigger: from('build-trigger'),
            runner: from('runner-environment'),
            run: from('run-invocation-uri'),
            'token-subject': from('token-subject'),
        },
    },
    jenkins: {
        name: 'Jenkins',
        // Every Jenkins is an issuer of its own, known only to a private instance.
        issuers: [],
        issuerPrefixes: [],
        // A certificate authority can be configured to write more than the job; the job is the subject in every configuration.
        proves: {
            job: name,
            signer: name,
            run: from('run-invocation-uri'),
            runner: from('runner-environment'),
            'token-subject': from('token-subject'),
        },
    },
    // It signs for every repository. Its certificates prove nothing but its name, and its statement has the rest, as extensions.
    'github-release': {
        name: 'GitHub releases',
        // Its certificates name no issuer.
        issuers: [''],
        issuerPrefixes: [],
        repositoryBase: 'https://github.com',
        proves: {
            repository: from('source-repository-uri'),
            'repository-id': from('source-repository-identifier'),
            owner: from('source-repository-owner-uri'),
            'owner-id': from('source-repository-owner-identifier'),
            signer: name,
            ref: from('source-repository-ref'),
        },
    },
};
/** Whether certificates with `issuer` belong to `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}
const SIGNER_IDS = Object.keys(CERTIFICATE_CLAUSES);
/** Without a named signer, an entry is about the jobs of any CI, and never about a signer of its own. */
const CI_IDS = SIGNER_IDS.filter((id) => id !== 'github-release');
/** The CI system to which certificates with an issuer belong, on the public instance. */
const ciOfCertificateIssuer = (issuer) => CI_IDS.find((ci) => isIssuerOf(ci, issuer));
/** The runners of platforms whose users do not control them, in the words of their certificates. */
const HOSTED_RUNNERS = ['github-hosted', 'gitlab-hosted'];


/***/ }),

/***/ 52707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ foldAscii),
/* harmony export */   Hi: () => (/* binding */ foldGithubNames),
/* harmony export */   JM: () => (/* binding */ equalNames)
/* harmony export */ });
/** Lower-cases A to Z alone: Unicode has other letters whose lower case is one of these (U+212A becomes k), and no GitHub name has them. */
const foldAscii = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
/**
 * A URL or a pattern of URLs on GitHub with its host, owner and repository in lower case, which GitHub compares without case. Paths and
 * refs are left as they are, and so is everything after a `**`, which can stand for several segments.
 */
function foldGithubNames(url) {
    const names = /^https?:\/\/[^/*]*(?:\/(?:[^/*]|\*(?!\*))*){0,2}/.exec(url)?.[0] ?? '';
    return `${foldAscii(names)}${url.slice(names.length)}`;
}
/** Whether two URLs on GitHub have the same name. */
const equalNames = (one, other) => foldGithubNames(one) === foldGithubNames(other);


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readExtension)
/* harmony export */ });
/** The extensions of Fulcio before spring 2023, which were written for GitHub's tokens only (fulcio, docs/oid-info.md, .2 to .6). */
const DEPRECATED = [
    'github-workflow-trigger',
    'github-workflow-sha',
    'github-workflow-name',
    'github-workflow-repository',
    'github-workflow-ref',
];
/** Extensions about the issuer and the token that say nothing about the build. */
const OTHERS = ['issuer', 'issuer-v2', 'token-subject'];
/**
 * One fact in a certificate. Certificates of Fulcio before spring 2023 have the deprecated extensions alone, and these are read instead.
 * As soon as a certificate has one of the later extensions, the deprecated ones are never read: nothing in it can then be asked for
 * in two ways with two answers.
 *
 * @param name The documented name of the later extension, e.g. `source-repository-uri`.
 */
function readExtension({ san, extensions }, name) {
    if (extensions[name] !== undefined)
        return extensions[name];
    const isOld = Object.keys(extensions).every((known) => DEPRECATED.includes(known) || OTHERS.includes(known));
    // GitHub's server is named only in the identity: https://HOST/OWNER/NAME/.github/workflows/FILE@REF.
    const [, host] = /^(https:\/\/[^/]+)\/[^/]+\/[^/]+\/\.github\/workflows\//.exec(san) ?? [];
    return isOld && host !== undefined ? readDeprecated(name, host, extensions) : undefined;
}
function readDeprecated(name, host, extensions) {
    const repository = extensions['github-workflow-repository'];
    switch (name) {
        case 'source-repository-uri':
            return repository && `${host}/${repository}`;
        case 'source-repository-owner-uri':
            return repository && `${host}/${repository.split('/')[0]}`;
        case 'source-repository-ref':
            return extensions['github-workflow-ref'];
        case 'source-repository-digest':
            return extensions['github-workflow-sha'];
        case 'build-trigger':
            return extensions['github-workflow-trigger'];
        default:
            return undefined;
    }
}


/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jH: () => (/* binding */ guessForge),
/* harmony export */   kF: () => (/* binding */ readSourceRepository),
/* harmony export */   wW: () => (/* binding */ readCaller)
/* harmony export */ });
/* unused harmony export readSignerRepository */
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52707);
/* harmony import */ var _read_extension_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1309);



/** A workflow on GitHub, and one on GitLab, whose two slashes end the repository. */
const GITHUB_NAME = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\//;
const GITHUB_FILE = /^(https?:\/\/.+?)\/\.github\/workflows\//;
const GITLAB_FILE = /^(https?:\/\/.+?)\/\/[^/]/;
/**
 * The repository whose file is the signer, as a URL. Undefined for signers that are no file of a repository: other CI systems, emails,
 * service accounts.
 *
 * @param ci What is known about the issuer, if it is not a public one.
 */
function readSignerRepository({ san, sanType, issuer }, ci = (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ciOfCertificateIssuer */ .O8)(issuer)) {
    if (sanType !== 'uri' || (ci !== undefined && _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].workflowSeparator === undefined))
        return undefined;
    if (ci === 'github')
        return GITHUB_NAME.exec(san)?.[1];
    if (ci === 'gitlab')
        return GITLAB_FILE.exec(san)?.[1];
    // Under an issuer that is not known, a name of a GitLab file is recognized by its ref.
    return GITHUB_FILE.exec(san)?.[1] ?? (/@[^/]/.test(san) ? GITLAB_FILE.exec(san)?.[1] : undefined);
}
/** The repository that was built, as a URL. Undefined if the certificate does not prove it. */
const readSourceRepository = (identity) => (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)((0,_read_extension_js__WEBPACK_IMPORTED_MODULE_1__/* .readExtension */ .e)(identity, 'source-repository-uri'));
/** The CI system of a certificate of a private installation, recognized by the form of the signer's name. */
function guessForge({ san, sanType, issuer }) {
    const known = (0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .ciOfCertificateIssuer */ .O8)(issuer);
    if (known !== undefined || sanType !== 'uri')
        return known;
    if (GITHUB_FILE.test(san))
        return 'github';
    return GITLAB_FILE.test(san) && /@[^/]/.test(san) ? 'gitlab' : undefined;
}
/**
 * For whom a workflow signed, if that is not the repository that the workflow is in: anybody can call it, so the signer alone does not say
 * whose artifact it is. `unknown`: the certificate proves no source repository.
 */
function readCaller(identity, ci) {
    const signer = readSignerRepository(identity, ci);
    if (signer === undefined)
        return undefined;
    const source = readSourceRepository(identity);
    if (source === undefined)
        return { signer, source: 'unknown' };
    const isGithub = (ci ?? guessForge(identity)) === 'github';
    return (isGithub ? (0,_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .equalNames */ .JM)(signer, source) : signer === source) ? undefined : { signer, source };
}


/***/ }),

/***/ 26831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const COMMANDS = {
    attest: {
        summary: 'attest provenance, SBOMs, scans, test reports or custom predicates',
        description: 'Gets a short-lived certificate for the identity of this CI job and signs an in-toto statement about the artifacts: by default SLSA provenance of this build. Each bundle is logged, verified and written to disk before it is uploaded to a store, so a failed upload loses nothing.',
        examples: [
            { line: 'chopmark attest dist/*', does: 'one statement: this job built these files' },
            { line: "chopmark attest 'dist/**' '!dist/**/*.map' --statements per-subject", does: 'one bundle per file' },
            { line: 'chopmark attest app.tar.gz --dry-run', does: 'show what would be signed and who could see it' },
            {
                line: 'chopmark attest app.tar.gz --predicate-type https://acme.example/review/v1 --predicate-path review.json',
                does: 'attest a custom predicate',
            },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    sign: {
        summary: 'sign files and images',
        description: 'Signs each file with the identity of this CI job, or with a key, and writes FILE.sigstore.json next to it. The bundle states who signed the bytes. It does not state how they were built: use attest for that.',
        examples: [
            { line: 'chopmark sign app.tar.gz', does: 'write app.tar.gz.sigstore.json' },
            { line: 'chopmark sign app.tar.gz --key env:SIGNING_KEY', does: 'sign with your own key' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    verify: {
        summary: 'verify artifacts against their bundles and an expected signer',
        description: 'Finds the bundles of each artifact, checks signature, certificate, log and timestamps against the trusted root, and then checks that the expected signer signed. No signer is trusted by default. Set the expected signer with ci and repository, with certificate-identity and certificate-oidc-issuer, with a policy, or with a key.',
        examples: [
            { line: 'chopmark verify app.tar.gz --ci github --repository acme/widget', does: 'accept a build of this repository only' },
            {
                line: 'chopmark verify app.tar.gz --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.google.com',
                does: 'accept exactly this identity',
            },
            { line: 'chopmark verify dist/* --key public.pem --offline', does: 'many files, one key, no network' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE|DIGEST', many: true },
    },
    inspect: {
        summary: 'show the contents of a bundle: signer, source, time, statement, log',
        description: 'Shows what is in bundles, and which facts are proven and which are declared. It verifies nothing: the output is what the bundle claims.',
        examples: [{ line: 'chopmark inspect app.tar.gz.sigstore.json', does: 'show one bundle' }],
        positional: { option: 'bundle', placeholder: 'FILE', many: true },
    },
    merge: {
        summary: 'merge the bundles and results of several jobs',
        description: 'Merges the output of the jobs of a matrix into one attestations.jsonl and one result, and checks that no subject is missing or has two different digests.',
        examples: [
            {
                line: 'chopmark merge jobs/*/attestations.jsonl --expected-subjects 12',
                does: 'fail unless the result has exactly twelve subjects',
            },
        ],
        positional: { option: 'bundle', placeholder: 'FILE|FOLDER', many: true },
    },
    policy: {
        summary: 'write, check, test, explain or export a policy file',
        description: 'init verifies a bundle that you trust, and shows a policy made from it. check lists the errors of policy files, with line and column. test evaluates a policy on a folder of bundles and compares the results with the expected ones. explain shows for each artifact which clauses it meets and which it does not. export converts a policy for another tool and lists what that tool cannot express.',
        examples: [
            { line: 'chopmark policy init app.tar.gz.sigstore.json', does: 'show a policy that trusts the signer of this bundle' },
            { line: 'chopmark policy init app.tar.gz.sigstore.json --write', does: 'write it to policy.yml' },
            { line: 'chopmark policy check policy.yml', does: 'list the errors of the file' },
            {
                line: 'chopmark policy test bundles --policy policy.yml',
                does: 'accept everything in bundles/accept, refuse everything in bundles/refuse',
            },
            { line: 'chopmark policy explain app.tar.gz --policy policy.yml', does: 'show which clauses it meets and which it does not' },
            { line: 'chopmark policy export policy.yml --to kyverno', does: 'the same rules as a Kyverno policy' },
        ],
        positional: { option: 'target', placeholder: 'init|check|test|explain|export TARGET', many: true, flagless: true, action: 'action' },
    },
    store: {
        summary: 'push bundles to stores, find or copy them, repair an image index',
        description: 'push uploads bundles to stores: each bundle to each store, and none twice, because receipts.jsonl records what is stored where. find searches stores for bundles by the digest of artifacts and writes them to attestations.jsonl. copy does both, and with --include-image also copies images. repair restores entries of an image index that other writers have overwritten. Nothing is verified, except copied images if a policy or an identity is given.',
        examples: [
            { line: 'chopmark store push dist --store ./attestations', does: 'push every bundle of a folder to a store' },
            { line: 'chopmark store find app.tar.gz --from github', does: 'fetch the bundles of a file' },
            {
                line: 'chopmark store copy app.tar.gz --from github --store https://repo.acme.example/attestations/{sha256}.json',
                does: 'copy the bundles of a file to another store',
            },
            {
                line: 'chopmark store copy --include-image --subject-image ghcr.io/acme/app:v1 --store oci-layout:./app',
                does: 'copy an image and its attestations to a folder',
            },
            {
                line: 'chopmark store copy --include-image --subject-image oci-layout:./app:v1 --store oci:registry.acme.example/app --policy policy.yml',
                does: 'copy them to another registry, and verify them there',
            },
            { line: 'chopmark store repair registry.acme.example/app:v1', does: 'rebuild the index of an image' },
        ],
        positional: { option: 'target', placeholder: 'push|find|copy|repair TARGET', many: true, flagless: true, action: 'action' },
    },
    trust: {
        summary: 'show, export or update the trusted root',
        description: 'Shows which certificate authorities, logs and timestamp authorities are trusted, since when, and how old this information is. It can also write the trusted root to a file, or update it through TUF.',
        examples: [
            { line: 'chopmark trust', does: 'show what is trusted now' },
            { line: 'chopmark trust export --output trusted_root.json', does: 'write a file for machines without a network' },
            {
                line: 'chopmark trust export --output-format trust-config --output instance.json',
                does: 'the same with the service addresses, for signing',
            },
            { line: 'chopmark trust update --instance github', does: 'fetch the trusted root of GitHub’s own instance' },
        ],
        positional: { option: 'action', placeholder: 'show|export|update', many: false, flagless: true },
    },
    doctor: {
        summary: 'check whether this job can sign, and show what to fix',
        description: 'Looks for an identity token and checks its claims, the issuers that the instance accepts, the reachability of its services, and the clocks. Nothing is signed, and no token is shown or sent. With --support-file it also writes a report for a bug report. The report has the findings, versions and names of variables, but no secret, no value of a variable, and no name of a project, person, machine or file.',
        examples: [
            { line: 'chopmark doctor', does: 'show every finding and what to do about it' },
            { line: 'chopmark doctor --support-file report.json', does: 'also write a report for a bug report' },
        ],
    },
    sandbox: {
        summary: 'run a throwaway Sigstore on this machine',
        description: 'Runs an identity provider, a certificate authority, a transparency log and a timestamp authority on loopback, for trials and tests. Its trusted root is throwaway: no verifier accepts its bundles unless you pass that root by path.',
        examples: [
            { line: 'chopmark sandbox', does: 'run until interrupted' },
            { line: 'chopmark sandbox -- chopmark sign app.tar.gz --instance sandbox', does: 'run one command inside the sandbox' },
            { line: 'chopmark sandbox --state-dir .sandbox', does: 'keep keys and log, and let other shells use the sandbox' },
            { line: 'eval "$(chopmark sandbox --env --state-dir .sandbox)"', does: 'use the sandbox from another shell' },
        ],
        positional: { option: 'command', placeholder: 'COMMAND', many: true, flagless: true },
    },
    demo: {
        summary: 'sign, attest and verify files in a sandbox, and refuse a tampered one',
        description: 'Shows the whole flow in a few seconds, without an identity or a network.',
        examples: [{ line: 'chopmark demo', does: 'run the demo' }],
    },
    init: {
        summary: 'show or write the configuration that signs in your CI system',
        description: 'Shows the pipeline that attests your artifacts in the CI system that this repository uses, with the permissions it needs and the command of your build system. On a terminal it asks for what the files do not show; elsewhere it asks nothing. With --write the snippet becomes a new file. Next to an existing pipeline the file has its own name, and the output states what to add to the pipeline. An existing file is never changed.',
        examples: [
            { line: 'chopmark init', does: 'show the configuration' },
            { line: 'chopmark init --ci gitlab --write', does: 'create the file' },
            { line: 'chopmark init --ci github --build-system docker --yes', does: 'show the snippet for a container image, without questions' },
        ],
    },
    completion: {
        summary: 'print a completion script for bash, zsh, fish or PowerShell',
        description: 'Prints a script that completes commands, actions, options and their values, file names and error codes. The script needs no network and does not start chopmark.',
        examples: [
            { line: 'source <(chopmark completion bash)', does: 'enable completion in this shell; for zsh, write zsh' },
            { line: 'chopmark completion fish > ~/.config/fish/completions/chopmark.fish', does: 'enable completion in every fish shell' },
            {
                line: 'chopmark completion powershell | Out-String | Invoke-Expression',
                does: 'enable completion in this PowerShell; for every PowerShell, add it to $PROFILE',
            },
        ],
        positional: { option: 'shell', placeholder: 'bash|zsh|fish|powershell', many: false, flagless: true },
    },
    explain: {
        summary: 'explain an error code',
        description: 'Shows what an error code means, its exit code, and what to do, without a network: the same text as the page of errors.',
        examples: [{ line: 'chopmark explain POLICY_REF_MISMATCH', does: 'show what the code of a refusal means' }],
        positional: { option: 'code', placeholder: 'CODE', many: false, flagless: true },
    },
};


/***/ }),

/***/ 6971:
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

// EXTERNAL MODULE: ./build/options/schema/commands.js
var commands = __webpack_require__(26831);
;// CONCATENATED MODULE: ./build/options/schema/option.js
/** The commands of the command line, which are also the names of their engine modules. */
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
    'explain',
];
/** The whole help of an option: its summary, then its description. Errors and completions show the summary alone. */
const describeOption = ({ help, description }) => description === undefined ? help : `${help} ${description}`;

// EXTERNAL MODULE: ./build/options/schema/options.js + 10 modules
var options = __webpack_require__(25900);
;// CONCATENATED MODULE: ./build/options/schema/option-names.js



/** Every option, group by group. */
const ALL = options/* OPTION_GROUPS */.F.flatMap(({ options }) => options);
/** The options of one command, in the order of the schema. */
const listOptions = (command) => ALL.filter(({ commands }) => commands.includes(command));
/** Commands that have an option of this name. */
const listCommandsWith = (option) => COMMAND_NAMES.filter((command) => listOptions(command).some(({ name }) => name === option));
/** `subject-path` as code spells it: `subjectPath`. */
const toCamelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** `subjectPath` as the schema spells it: `subject-path`. */
const toKebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const NAMES = new Set(ALL.map(({ name }) => name));
/** A command line ends at a period, comma, semicolon or closing parenthesis. */
const FLAG = /(chopmark [^.,;)]*)|--([a-z][a-z-]*)/g;
/** A message for adapters whose options are inputs: `--bundle` becomes `bundle`. Command lines in the message stay unchanged. */
const nameInputs = (text) => text.replace(FLAG, (flag, command, name) => command === undefined && NAMES.has(name ?? '') ? (name ?? '') : flag);
/** An option as a message names it: with dashes, unless the command line takes it without a flag. */
function writtenName(command, name) {
    const { positional } = commands/* COMMANDS */.L[command];
    return positional?.flagless && (positional.option === name || positional.action === name) ? name : `--${name}`;
}


/***/ }),

/***/ 25900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ OPTION_GROUPS)
});

;// CONCATENATED MODULE: ./build/options/schema/identity.js
/** Options about the signing identity. None has an environment variable: an earlier step of a job could set it. */
const IDENTITY_OPTIONS = [
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'detected',
        help: 'CI system whose identity signs.',
        description: 'Set this if another CI system is detected.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'identity-token',
        kind: 'secret',
        defaultText: 'from the CI system or the cloud',
        help: 'Identity token to sign with: a file, or env:NAME.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'audience',
        kind: 'string',
        placeholder: 'NAME',
        default: 'sigstore',
        help: 'OIDC audience (aud) of the identity token.',
        description: 'For a private instance, use an audience of its own, so that no other service accepts the token.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'key',
        kind: 'secret',
        help: 'Private key (PEM) to sign with, instead of an identity: a file, or env:NAME.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'key-passphrase',
        kind: 'secret',
        help: 'Passphrase of the key: a file, or env:NAME.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'on-missing-identity',
        kind: 'enum',
        values: ['fail', 'sandbox', 'skip'],
        default: 'fail',
        help: 'What to do if no identity is available, as in pull requests from forks.',
        description: 'fail: end with an error. skip: sign nothing and end with exit code 0. sandbox: sign with a throwaway Sigstore that verifiers do not trust.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/local.js
/** Options of the commands that work only on this machine. */
const LOCAL_OPTIONS = [
    {
        name: 'state-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'Folder that keeps the keys and the log of the sandbox between runs.',
        commands: ['sandbox'],
    },
    {
        name: 'port',
        kind: 'integer',
        minimum: 0,
        maximum: 65_535,
        default: 0,
        help: 'Port on loopback; 0 selects a free port.',
        commands: ['sandbox'],
    },
    {
        name: 'env',
        kind: 'boolean',
        default: false,
        help: 'Print the environment of the sandbox that runs on --state-dir, for a shell to evaluate.',
        description: 'The output contains a secret of the sandbox.',
        commands: ['sandbox'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['sh', 'fish', 'powershell'],
        default: 'sh',
        help: 'Shell that --env prints for; sh also works in bash and zsh.',
        commands: ['sandbox'],
    },
    {
        name: 'command',
        kind: 'list',
        placeholder: 'COMMAND',
        help: 'Command to run inside the sandbox, after --.',
        description: 'It runs without the identity of the real CI job, and the sandbox ends with it.',
        commands: ['sandbox'],
    },
    {
        name: 'output-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'Folder for the artifacts and bundles of the demo.',
        commands: ['demo'],
    },
    {
        name: 'support-file',
        kind: 'file',
        help: 'Also write a report for bug reports to this new file, without secrets and names.',
        commands: ['doctor'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'from the job, or from the files of the repository',
        help: 'CI system to generate the snippet for; needed if the repository uses more than one.',
        commands: ['init'],
    },
    {
        name: 'build-system',
        kind: 'enum',
        values: ['node', 'python', 'maven', 'gradle', 'go', 'cargo', 'helm', 'docker', 'make'],
        defaultText: 'from the files of the repository',
        help: 'Build system whose build command and artifacts go into the snippet.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the snippet to a new file; an existing file is never changed.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the file instead of only showing it.',
        description: 'An existing file is never changed.',
        commands: ['policy'],
    },
    {
        name: 'no-verify',
        kind: 'boolean',
        default: false,
        help: 'Do not verify the bundles before a policy is made from them (init).',
        description: 'Without it, a bundle that is not valid gives no policy.',
        commands: ['policy'],
    },
    {
        name: 'yes',
        kind: 'boolean',
        default: false,
        help: 'Ask no questions on a terminal: use what was detected.',
        commands: ['init'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['bash', 'zsh', 'fish', 'powershell'],
        required: true,
        help: 'Shell to generate the completion script for.',
        commands: ['completion'],
    },
    {
        name: 'code',
        kind: 'string',
        placeholder: 'CODE',
        required: true,
        help: 'Error code to explain, as errors print it in brackets.',
        commands: ['explain'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/output.js
/** Where bundles are written, and how much work is done at a time. */
const OUTPUT_OPTIONS = [
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the bundles.',
        description: 'A resumed run continues with the files that it finds there.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder to search for bundles, in addition to <file>.sigstore.json.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        default: '.chopmark/merged',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the merged attestations.jsonl.',
        commands: ['merge'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the receipts of stored bundles, and for found bundles (attestations.jsonl).',
        commands: ['store'],
    },
    {
        name: 'bundle',
        kind: 'file',
        defaultText: '<file>.sigstore.json',
        help: 'Output file, for a single subject.',
        commands: ['sign'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        required: true,
        help: 'Bundle files to show, JSON or JSON Lines.',
        commands: ['inspect'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE|FOLDER',
        required: true,
        help: 'Bundles, attestations.jsonl files, result documents, or folders of them, from any number of jobs.',
        commands: ['merge'],
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        default: false,
        help: 'Show the statement, the identity claims and where they would become public; sign nothing.',
        commands: ['attest', 'sign'],
    },
];
/** Limits of a run. */
const RUN_OPTIONS = [
    {
        name: 'timeout',
        kind: 'duration',
        default: '15m',
        minimum: 1_000,
        maximum: 24 * 60 * 60_000,
        env: 'CHOPMARK_TIMEOUT',
        help: 'Time limit of the whole run.',
        commands: ['attest', 'sign', 'verify', 'policy', 'store', 'trust'],
    },
    {
        name: 'timeout',
        kind: 'duration',
        default: '10s',
        minimum: 1_000,
        maximum: 60 * 60_000,
        help: 'Time limit for all responses.',
        commands: ['doctor'],
    },
    {
        name: 'concurrency',
        kind: 'integer',
        default: 1_024,
        minimum: 1,
        maximum: 4_096,
        env: 'CHOPMARK_CONCURRENCY',
        help: 'Maximum number of concurrent requests to one service.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'request-rate',
        kind: 'integer',
        minimum: 0,
        maximum: 100_000,
        defaultText: 'the limit of the public services; no limit elsewhere',
        env: 'CHOPMARK_REQUEST_RATE',
        help: 'Maximum number of requests per second to one service; 0 for no limit.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/export-targets.js
/** Tools that a policy can be exported to. */
const EXPORT_TARGETS = ['cosign', 'gh', 'policy-controller', 'kyverno'];

;// CONCATENATED MODULE: ./build/options/schema/policy.js

/** What `policy` does, and its arguments; both have no flag. */
const POLICY_OPTIONS = [
    {
        name: 'action',
        kind: 'enum',
        values: ['init', 'check', 'test', 'explain', 'export'],
        required: true,
        help: 'Show a new policy (init), or check, test, explain or export a policy.',
        description: 'init makes a policy from a bundle, check lists the errors of policy files, test evaluates a policy on a folder of bundles, explain shows which clauses artifacts meet, export converts a policy for another tool.',
        commands: ['policy'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'Bundle (init), policy files (check), folder (test), artifacts (explain) or policy file (export).',
        commands: ['policy'],
    },
    {
        name: 'to',
        kind: 'enum',
        values: EXPORT_TARGETS,
        help: 'Tool to export the policy for.',
        commands: ['policy'],
    },
    {
        name: 'images',
        kind: 'list',
        placeholder: 'GLOB',
        defaultText: 'all',
        help: 'Images that the exported policy applies to, in admission controllers.',
        commands: ['policy'],
    },
    {
        name: 'output-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'standard output',
        help: 'Folder for the exported policy, with the trusted roots and keys that it needs.',
        commands: ['policy'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/statements.js
/** The predicates; several predicates become several statements under one certificate. Without any: SLSA provenance of this build. */
const STATEMENT_OPTIONS = [
    {
        name: 'provenance',
        kind: 'boolean',
        default: false,
        help: 'Also attest SLSA provenance (the default when no other predicate is given).',
        commands: ['attest'],
    },
    {
        name: 'exec',
        kind: 'list',
        placeholder: '-- COMMAND',
        suggestions: ['--'],
        help: 'Build command to run first, in an environment without tokens: --exec -- make.',
        description: 'The provenance records the command.',
        commands: ['attest'],
    },
    {
        name: 'resolved-dependencies',
        kind: 'list',
        placeholder: 'checkout|SBOM',
        suggestions: ['checkout'],
        help: 'Build inputs to record in the provenance: checkout, or SBOM files.',
        description: 'checkout records the commits of this Git checkout and its submodules; an SBOM file records the components that it lists.',
        commands: ['attest'],
    },
    {
        name: 'sbom-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'SBOMs of the subjects, SPDX or CycloneDX as JSON; each becomes a statement.',
        description: 'A path with {path}, {name} or {platform} selects one file per subject.',
        commands: ['attest'],
    },
    {
        name: 'vulnerability-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Vulnerability scans of the subjects; each becomes a statement.',
        description: 'Formats: JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF, or OpenVEX. A path can have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'test-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Test reports of the subjects: JUnit XML, TAP, or the JSON of Jest; each becomes a statement.',
        description: 'A path can have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'buildkit-attestations',
        kind: 'boolean',
        default: false,
        help: 'Sign the SBOMs and the provenance that BuildKit attached to the images without a signature.',
        description: 'Each statement is about the image of its platform.',
        commands: ['attest'],
    },
    {
        name: 'predicate-format',
        kind: 'enum',
        values: ['in-toto', 'cosign'],
        default: 'in-toto',
        help: 'Predicate types for SBOMs, scans and links: in-toto or cosign.',
        description: 'cosign keeps the report of a scan unchanged.',
        commands: ['attest'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        suggestions: ['scai', 'release', 'link', 'reference'],
        help: 'Type of a custom predicate: a URI, or scai, release, link or reference.',
        description: 'Needs predicate or predicate-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate',
        kind: 'string',
        placeholder: 'JSON',
        help: 'Custom predicate, as JSON.',
        commands: ['attest'],
    },
    {
        name: 'predicate-path',
        kind: 'file',
        help: 'JSON file with a custom predicate.',
        description: 'The path can have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate-schema',
        kind: 'file',
        help: 'JSON schema that the custom predicate must match before it is signed.',
        commands: ['attest'],
    },
    {
        name: 'statement-path',
        kind: 'file',
        help: 'Complete in-toto statement to sign unchanged.',
        description: 'The statement contains its own subjects.',
        commands: ['attest'],
    },
    {
        name: 'statements',
        kind: 'enum',
        values: ['combined', 'per-subject'],
        default: 'combined',
        help: 'One statement for all subjects (combined), or one for each subject (per-subject).',
        commands: ['attest'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/stores.js
/** Where bundles are written to and read from. None has an environment variable: an earlier step could redirect bundles and credentials. */
const STORE_OPTIONS = [
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        defaultText: 'local',
        help: 'Stores for the bundles, in addition to bundle-dir.',
        description: 'github, release, oci, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed. local means bundle-dir only.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        defaultText: 'local: <file>.sigstore.json and bundle-dir',
        help: 'Stores to search for bundles, by the digest of each artifact.',
        description: 'The values are those of store, and local.',
        commands: ['verify'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['push', 'find', 'copy', 'repair'],
        required: true,
        help: 'Push bundles to stores, find them, copy them between stores, or repair the index of images.',
        commands: ['store'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'Bundles to push, artifacts whose bundles to find or copy, or images to repair.',
        description: 'push takes files, .jsonl files and folders; find and copy take files and sha256:HEX; repair takes images.',
        commands: ['store'],
    },
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['github', 'oci', 'gitlab'],
        help: 'Stores to write bundles to (push, copy).',
        description: 'github, release, oci, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed.',
        commands: ['store'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        help: 'Stores to read bundles from (find, copy).',
        description: 'The values are those of store, and local, which means bundle-dir and the files next to the artifact.',
        commands: ['store'],
    },
    {
        name: 'include-image',
        kind: 'boolean',
        default: false,
        help: 'Also copy the images, with everything that refers to them.',
        description: 'The target is oci:REGISTRY/REPOSITORY or oci-layout:FOLDER, and the copy is checked there.',
        commands: ['store'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/subjects.js
/** The subjects: what is attested, signed or verified. */
const SUBJECT_OPTIONS = [
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to attest: paths and glob patterns; a leading ! excludes files.',
        commands: ['attest'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to sign: paths and glob patterns; a leading ! excludes files.',
        description: 'Each file gets its own signature.',
        commands: ['sign'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Artifacts to verify: paths, glob patterns, or digests as sha256:HEX.',
        description: 'Write gitCommit:HEX for a commit without its files.',
        commands: ['verify'],
    },
    {
        name: 'subject-checksums',
        kind: 'file',
        help: 'Checksums file with the names and digests of the subjects, as sha256sum or shasum --tag write it.',
        commands: ['attest', 'verify', 'merge'],
    },
    {
        name: 'subject-digest',
        kind: 'string',
        placeholder: 'ALGORITHM:HEX',
        help: 'Digest of a subject that is not available as a file, as sha256:HEX.',
        description: 'Needs subject-name.',
        commands: ['attest'],
    },
    {
        name: 'subject-name',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Name of the subject of subject-digest, or of the single file of subject-path.',
        description: 'For a file, it replaces the name of the file.',
        commands: ['attest'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images in a registry, by tag or digest.',
        description: 'A tag is resolved once, and the digest is signed.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
        commands: ['verify', 'store'],
    },
    {
        name: 'image-platforms',
        kind: 'list',
        placeholder: 'PLATFORM',
        suggestions: ['index', 'all'],
        defaultText: 'index',
        help: 'For multi-platform images: index, all, or platforms such as linux/amd64.',
        description: 'index is the image index itself; all is the index and each of its images.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Git revisions to attest: HEAD, a tag, a full object ID, or v1.0^{tree}.',
        description: 'For another checkout, write ./folder#v1.0. An annotated tag is attested as a tag object.',
        commands: ['attest'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Git checkouts to verify: HEAD, v1.0, ./folder or ./folder#v1.0.',
        description: 'The files of the checkout must match the revision byte for byte.',
        commands: ['verify'],
    },
    {
        name: 'allow-insecure-registry',
        kind: 'list',
        placeholder: 'HOST:PORT',
        help: 'Registries and stores that may be used over plain HTTP, by host and port.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'package',
        kind: 'enum',
        values: ['npm', 'pypi', 'maven', 'helm', 'debian', 'release', 'model'],
        help: 'Attest packages in the form that their registries and tools expect.',
        description: 'npm, pypi (Python), maven, helm, debian, release (the files of a release) or model (a model folder).',
        commands: ['attest'],
    },
    {
        name: 'package-coordinates',
        kind: 'string',
        placeholder: 'GROUP:ARTIFACT:VERSION',
        help: 'Maven coordinates of files that have no POM and no META-INF/maven.',
        description: 'For package maven.',
        commands: ['attest'],
    },
    {
        name: 'debian-distribution',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Distribution of the Debian packages, for package URLs: debian, ubuntu or your own name.',
        description: 'For package debian. Without it, subjects are named by their file names.',
        commands: ['attest'],
    },
    {
        name: 'expected-subjects',
        kind: 'integer',
        minimum: 1,
        help: 'Fail unless exactly this many subjects are found.',
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/trust.js
const URL_OF = 'URL';
/** Which Sigstore instance is used and trusted. None has an environment variable: these options define trust. */
const TRUST_OPTIONS = [
    {
        name: 'instance',
        kind: 'string',
        placeholder: 'NAME|FILE',
        suggestions: ['auto', 'public-good', 'staging', 'github', 'sandbox'],
        default: 'auto',
        help: 'Sigstore instance: auto, public-good, staging, github, sandbox, or a client trust config file.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'trusted-root',
        kind: 'file',
        help: 'Trusted root file to use instead of the one of the instance.',
        description: 'Verification then contacts no Sigstore service.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'signing-config',
        kind: 'file',
        help: 'Signing config file to use instead of the one of the instance.',
        commands: ['attest', 'sign', 'trust', 'doctor'],
    },
    {
        name: 'tuf-mirror',
        kind: 'string',
        placeholder: URL_OF,
        help: 'TUF repository with the trusted root of a private instance.',
        description: 'Needs tuf-root.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'tuf-root',
        kind: 'file',
        help: 'TUF root.json that authenticates tuf-mirror.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'fulcio-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Certificate authority (Fulcio) to use instead of the one of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Transparency log (Rekor) to use instead of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-version',
        kind: 'enum',
        values: ['1', '2', 'none'],
        defaultText: 'from the signing config',
        help: 'API version of the transparency log, or none to use no log.',
        description: 'none needs a timestamp authority.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'tsa-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Timestamp authority to use instead of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'allow-public-log',
        kind: 'boolean',
        default: false,
        help: 'Allow the names of a private, internal or possibly private project in a public log.',
        description: 'Log entries are permanent.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'offline',
        kind: 'boolean',
        default: false,
        help: 'Open no network connection.',
        description: 'The trusted root comes from a file, the cache or the embedded copy.',
        commands: ['verify', 'trust', 'policy'],
    },
    {
        name: 'output',
        kind: 'file',
        defaultText: 'standard output',
        help: 'Output file of trust export.',
        commands: ['trust'],
    },
    {
        name: 'output-format',
        kind: 'enum',
        values: ['trusted-root', 'trust-config'],
        default: 'trusted-root',
        help: 'Content of trust export: the trusted root, or a client trust config, which includes the services.',
        description: 'Use trusted-root for the option trusted-root and other Sigstore clients, and trust-config for the option instance.',
        commands: ['trust'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['show', 'export', 'update'],
        default: 'show',
        help: 'Show what is trusted and how old it is, export it to a file, or update it through TUF.',
        commands: ['trust'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/verify.js
/** Bundles and the expected signer. The options about the expected signer have no environment variables. */
const VERIFY_OPTIONS = [
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        defaultText: '<file>.sigstore.json, then bundle-dir',
        help: 'Bundle files to search, JSON or JSON Lines.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'policy',
        kind: 'string',
        placeholder: 'FILE[@sha256:HEX]',
        help: 'Policy file with the trusted signers and the requirements.',
        description: 'With @sha256:HEX, the file must have this digest.',
        commands: ['verify', 'policy', 'store'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'github-release'],
        help: 'CI system of the expected signer; or github-release.',
        description: 'github-release is GitHub itself, which signs immutable releases. It needs the repository.',
        commands: ['verify', 'store'],
    },
    {
        name: 'repository',
        kind: 'string',
        placeholder: 'OWNER/NAME|URL',
        help: 'Expected source repository, as OWNER/NAME or URL.',
        description: 'OWNER/NAME needs ci; a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'owner',
        kind: 'string',
        placeholder: 'OWNER|URL',
        help: 'Expected owner of the source repository, as a name or URL.',
        description: 'A name needs ci; a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'workflow',
        kind: 'string',
        placeholder: 'PATH',
        help: 'Expected file that configured the build: .github/workflows/release.yml.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer',
        kind: 'string',
        placeholder: 'PATH|URL',
        help: 'Expected signer, if it is not the workflow itself, as with reusable workflows.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer-commit',
        kind: 'string',
        placeholder: 'COMMIT',
        help: 'Expected commit of the workflow that signed.',
        commands: ['verify', 'store'],
    },
    {
        name: 'any-caller',
        kind: 'boolean',
        default: false,
        help: 'Accept a reusable workflow as signer, whichever repository called it.',
        description: 'Without it, a signer that other repositories can call needs repository or owner.',
        commands: ['verify', 'store'],
    },
    {
        name: 'ref',
        kind: 'string',
        placeholder: 'REF',
        help: 'Expected Git ref of the build: refs/tags/v*.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'commit',
        kind: 'string',
        placeholder: 'COMMIT',
        help: 'Expected commit of the build.',
        commands: ['verify', 'store'],
    },
    {
        name: 'trigger',
        kind: 'string',
        placeholder: 'EVENT',
        help: 'Expected event that started the build: push, release or schedule.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'deny-self-hosted-runners',
        kind: 'boolean',
        default: false,
        help: 'Accept only jobs that provably ran on a runner of GitHub or GitLab.',
        commands: ['verify', 'store'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        suggestions: [
            'provenance',
            'sbom',
            'spdx',
            'cyclonedx',
            'vulnerabilities',
            'openvex',
            'tests',
            'vsa',
            'scai',
            'release',
            'link',
            'reference',
        ],
        help: 'Expected predicate type: a URI or a short name.',
        description: 'Short names: provenance, sbom, spdx, cyclonedx, vulnerabilities, openvex, tests, vsa, scai, release, link, reference.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity',
        kind: 'string',
        placeholder: 'SAN',
        help: 'Expected identity (SAN) in the certificate, compared exactly.',
        description: 'Needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity-regexp',
        kind: 'string',
        placeholder: 'PATTERN',
        help: 'Regular expression that must match the whole identity (SAN) in the certificate.',
        description: 'Needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-oidc-issuer',
        kind: 'string',
        placeholder: 'URL',
        help: 'Expected OIDC issuer in the certificate, compared exactly.',
        commands: ['verify', 'store'],
    },
    {
        name: 'key',
        kind: 'file',
        help: 'Public key (PEM) of the expected signer, instead of an identity.',
        commands: ['verify', 'store'],
    },
    {
        name: 'require-logs',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1 if the trusted root has a log',
        help: 'Fewest transparency logs, of different operators, that each bundle must be in.',
        description: 'Never lowers what the trusted root requires.',
        commands: ['verify'],
    },
    {
        name: 'require-timestamps',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1, or none with a key',
        help: 'Fewest sources of trusted time for each bundle: timestamp authorities, and Rekor v1 logs.',
        description: 'Never lowers what is required without it.',
        commands: ['verify'],
    },
    {
        name: 'require-scts',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1 if the trusted root has a CT log',
        help: 'Fewest certificate transparency logs that each certificate must be in.',
        description: 'Never lowers what the trusted root requires.',
        commands: ['verify'],
    },
    {
        name: 'second-opinion',
        kind: 'boolean',
        default: false,
        help: 'Ask a second library (@sigstore/verify), and accept only what both accept.',
        description: 'It is asked about the bundles that decide, and only whether they are authentic, not who signed them.',
        commands: ['verify'],
    },
    {
        name: 'vsa',
        kind: 'file',
        help: 'File for signed verification summaries (SLSA VSA v1), one line per artifact.',
        description: 'Needs policy.',
        commands: ['verify'],
    },
    {
        name: 'vsa-verifier-id',
        kind: 'string',
        placeholder: 'URI',
        defaultText: 'the signing identity',
        help: 'Verifier ID in the verification summaries.',
        commands: ['verify'],
    },
    {
        name: 'vsa-key',
        kind: 'secret',
        help: 'Private key (PEM) to sign the summaries with, instead of an identity: a file, or env:NAME.',
        commands: ['verify'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/options.js









/** Every option of the engine, in the order in which help and reference print them. */
const OPTION_GROUPS = [
    { title: 'Subjects', options: SUBJECT_OPTIONS },
    { title: 'Policy', options: POLICY_OPTIONS },
    { title: 'Statement', options: STATEMENT_OPTIONS },
    { title: 'Bundles and expected signer', options: VERIFY_OPTIONS, definesTrust: true },
    { title: 'Identity', options: IDENTITY_OPTIONS, definesTrust: true },
    { title: 'Sigstore instance', options: TRUST_OPTIONS, definesTrust: true },
    { title: 'Bundles', options: OUTPUT_OPTIONS },
    { title: 'Stores', options: STORE_OPTIONS },
    { title: 'Local', options: LOCAL_OPTIONS },
    { title: 'Limits', options: RUN_OPTIONS },
];


/***/ }),

/***/ 35711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ createColors),
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   P6: () => (/* binding */ showLines),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57155);

const wrap = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text) => text;
/** Colors for a terminal. Without `color` the text is unchanged. The text must already be neutralized. */
const createColors = (color) => color
    ? { good: wrap(32), bad: wrap(31), warn: wrap(33), strong: wrap(1), faint: wrap(2) }
    : { good: plain, bad: plain, warn: plain, strong: plain, faint: plain };
/** Characters of one untrusted value in a report for people. JSON has the whole value. */
const LONGEST_VALUE = 2_000;
/** Neutralizes untrusted text: one line, nothing that a terminal or a CI runner executes, limited length. */
function show(value) {
    const text = String(value);
    return (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeCommands */ .Kw)((0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralizeLine */ .a0)(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text));
}
/**
 * Foreign text of several lines, each made harmless.
 *
 * @param following Before every line but the first; never empty, so that no line can pass for one of ours.
 */
const showLines = (value, indent, following = `${indent}  `) => value
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? indent : following) + show(line));
/** `label  value` lines with the values in one column. */
function alignRows(rows, indent = '  ') {
    const width = Math.max(0, ...rows.map(([label]) => label.length));
    return rows.map(([label, value]) => `${indent}${label.padEnd(width)}  ${value}`.trimEnd());
}
/** `1 file`, `2 files`. */
const count = (number, singular, plural = `${singular}s`) => `${number} ${number === 1 ? singular : plural}`;


/***/ }),

/***/ 92772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   CG: () => (/* binding */ showDigest),
/* harmony export */   EB: () => (/* binding */ listWarnings),
/* harmony export */   K9: () => (/* binding */ describeSecondOpinion),
/* harmony export */   Zc: () => (/* binding */ describeStatement),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   lh: () => (/* binding */ showAnswers),
/* harmony export */   zb: () => (/* binding */ describeOtherBuilder)
/* harmony export */ });
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35711);

/** `2026-01-31 12:00:00 UTC`, or "an invalid time". */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The preferred digest of a set: `sha256:…`. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
const describeSigner = (signer) => signer.kind === 'key'
    ? `key ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.fingerprint)}`
    : `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.san)} (${signer.identity.issuer === '' ? 'without issuer' : `issuer ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(signer.identity.issuer)}`})`;
/** Why a statement is no reason to accept its artifact. */
const NO_REASON = {
    evidence: 'evidence only',
    no: 'says no',
    older: 'a newer one decides',
};
/** The type of a statement, and why it is no reason to accept, if it is none. Undefined for a signature. */
function describeStatement({ predicateType, counts }) {
    if (predicateType === undefined)
        return undefined;
    const reason = counts && NO_REASON[counts];
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(predicateType)}${reason === undefined ? '' : ` (${reason})`}`;
}
/** The builder of a provenance, if it is not the signer: `https://builder.example (declared)`. */
function describeOtherBuilder({ builder, signer }) {
    if (builder?.id === undefined || (signer?.kind === 'certificate' && signer.identity.san === builder.id))
        return undefined;
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(builder.id)} (${builder.basis}${builder.level === undefined ? '' : `, SLSA build level ${builder.level}`})`;
}
/** What the user should know about an artifact, although it refuses nothing: warnings about accepted bundles, each once. */
const listWarnings = ({ bundles }) => [
    ...new Map(bundles.flatMap(({ problem, warnings = [] }) => (problem ? [] : warnings.map((warning) => [warning.message, warning])))).values(),
];
/** The answer to each question in one line, by answer: `proven: authentic, artifact; met: signer; not asked: caller`. */
const showAnswers = (questions) => [...Map.groupBy(questions, ({ answer }) => answer)]
    .map(([answer, of]) => `${answer}: ${of.map(({ question }) => question).join(', ')}`)
    .join('; ');
/** What the other library says, in a word: "@sigstore/verify agrees". */
const describeSecondOpinion = (opinion) => opinion.asked ? `@sigstore/verify ${opinion.agrees ? 'agrees' : 'disagrees'}` : `not asked: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(opinion.reason)}`;
/** The lines for a problem: the message with the code, then the hint. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? (0,_colors_js__WEBPACK_IMPORTED_MODULE_0__/* .showLines */ .P6)(hint, indent) : []),
];


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that identify an object come first. The others follow in alphabetical order. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artifact', 'verdict'];
/**
 * Characters that JSON allows but a terminal would interpret (C1 controls, bidirectional and other format characters, separators), and
 * the start of commands that some CI runners execute anywhere in a line (`base/secrets/neutralize.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It contains nothing that a terminal or a CI log would interpret, and parses to the original values.
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
    // fromEntries defines properties, so an untrusted key named __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, entry]) => [key, toPlain(entry)]));
}
const rankOf = (key) => {
    const rank = FIRST_KEYS.indexOf(key);
    return rank === -1 ? FIRST_KEYS.length : rank;
};


/***/ }),

/***/ 97379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/base/errors/error-codes.js
var error_codes = __webpack_require__(14771);
// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(24279);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/report/colors.js
var colors = __webpack_require__(35711);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/report/dry-run.js


/** Statements that are printed completely. */
const PRINTED_STATEMENTS = 3;
/** Characters of one printed statement. */
const LONGEST_STATEMENT = 20_000;
/** What would be signed, the claims of the signer, and which services would receive data. */
function renderDryRun({ statements, claims, disclosures }, paint) {
    const claimRows = Object.entries(claims ?? {}).map(([name, value]) => [
        (0,colors/* show */.WU)(name),
        (0,colors/* show */.WU)(typeof value === 'string' ? value : JSON.stringify(value)),
    ]);
    const more = statements.length - PRINTED_STATEMENTS;
    return [
        paint.strong('Nothing was signed: this is a dry run.'),
        ...statements.slice(0, PRINTED_STATEMENTS).flatMap((statement) => ['', 'Would be signed:', ...printStatement(statement)]),
        ...(more > 0 ? ['', `and ${(0,colors/* count */.U9)(more, 'more statement')}.`] : []),
        ...(claimRows.length > 0 ? ['', 'Claims of the identity token:', ...(0,colors/* alignRows */.P4)(claimRows)] : []),
        '',
        'Services that would receive data:',
        ...disclosures.flatMap(({ name, url, data, isPublic }) => [
            `  ${(0,colors/* show */.WU)(name)}  ${(0,colors/* show */.WU)(url)}`,
            `    ${(0,colors/* show */.WU)(data)}${isPublic ? paint.warn(' (public permanently)') : ''}`,
        ]),
    ];
}
/** The serializer neutralizes the text. The line feeds are those of the serializer. */
function printStatement(statement) {
    const text = (0,json.serializeDocument)(statement);
    const lines = text.slice(0, LONGEST_STATEMENT).trimEnd().split('\n');
    return text.length > LONGEST_STATEMENT ? [...lines, '… (complete with --json)'] : lines;
}

// EXTERNAL MODULE: ./build/report/format.js
var format = __webpack_require__(92772);
// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/text.js







/** Bundles, and subjects of one bundle, that are listed in full. The JSON document has all. */
const TOLD_IN_FULL = 10;
/** Up to this number of artifacts, verified ones get more than one line. */
const DETAILED_ARTIFACTS = 20;
/** Below a verdict. */
const INDENT = ' '.repeat(10);
/** A result for people: the signed subjects with signer, log entry, path and the command to verify them; or the verdicts with their reasons. */
function renderText(result, { color }) {
    const paint = (0,colors/* createColors */.D1)(color);
    const lines = result.dryRun
        ? renderDryRun(result.dryRun, paint)
        : result.command === 'verify'
            ? renderVerdicts(result.artifacts ?? [], paint)
            : renderSigned(result, paint);
    const skipped = result.skipped ? [paint.warn('Nothing was signed:'), ...(0,format/* describeProblem */.BJ)(result.skipped, paint)] : [];
    const problems = result.problems.flatMap((problem) => (0,format/* describeProblem */.BJ)(problem, paint, ''));
    const finish = result.retryCommand === undefined
        ? []
        : ['', paint.warn('To store the bundles that could not be stored:'), `  ${(0,colors/* show */.WU)(result.retryCommand)}`];
    return `${[...skipped, ...lines, ...finish, ...(problems.length > 0 ? ['', ...problems] : [])].join('\n').trim()}\n`;
}
function renderSigned(result, paint) {
    const { statements, subjects } = result;
    const first = statements[0];
    if (!first)
        return [];
    const covered = new Set(statements.flatMap((bundle) => bundle.subjects)).size;
    const which = covered < subjects.length ? `${covered} of ${(0,colors/* count */.U9)(subjects.length, 'subject')}` : (0,colors/* count */.U9)(subjects.length, 'subject');
    const reused = statements.filter((bundle) => bundle.reused).length;
    const verb = { attest: 'Attested', sign: 'Signed', merge: 'Joined', verify: 'Verified' }[result.command];
    const by = statements.every(({ signer }) => (0,format/* describeSigner */.cg)(signer) === (0,format/* describeSigner */.cg)(first.signer))
        ? ` as ${(0,format/* describeSigner */.cg)(first.signer)}`
        : '';
    return [
        isUnfinished(result)
            ? paint.bad(`Not joined: ${(0,colors/* count */.U9)(result.problems.length, 'problem')} in ${(0,colors/* count */.U9)(statements.length, 'bundle')}.`)
            : paint.good(`${verb} ${which} in ${(0,colors/* count */.U9)(statements.length, 'bundle')}${by}.`),
        ...(reused > 0 ? [`${(0,colors/* count */.U9)(reused, 'bundle')} of an earlier run ${reused === 1 ? 'was' : 'were'} verified and kept.`] : []),
        ...statements.slice(0, TOLD_IN_FULL).flatMap((bundle) => ['', ...renderBundle(result, bundle, paint)]),
        ...(statements.length > TOLD_IN_FULL ? ['', `and ${(0,colors/* count */.U9)(statements.length - TOLD_IN_FULL, 'more bundle')}.`] : []),
        '',
        ...(result.bundlePath && (statements.length > 1 || result.command === 'merge') ? [`All bundles: ${(0,colors/* show */.WU)(result.bundlePath)}`, ''] : []),
        // Joined bundles can be from any instance.
        ...(result.command === 'merge' ? [] : ['To verify:', `  ${(0,colors/* show */.WU)((0,verify_command/* writeVerifyCommand */.G)(result, first))}`]),
    ];
}
/** A merge with a problem writes nothing. */
const isUnfinished = ({ command, problems }) => command === 'merge' && problems.length > 0;
function renderBundle({ subjects }, bundle, paint) {
    const about = bundle.subjects.flatMap((index) => subjects[index] ?? []);
    const more = about.length - TOLD_IN_FULL;
    return [
        ...about.slice(0, TOLD_IN_FULL).map(({ name, digest }) => `${paint.strong((0,colors/* show */.WU)(name))}  ${paint.faint((0,format/* showDigest */.CG)(digest))}`),
        ...(more > 0 ? [`and ${(0,colors/* count */.U9)(more, 'more subject')}`] : []),
        ...(0,colors/* alignRows */.P4)([
            ...(bundle.predicateType ? [['statement', (0,colors/* show */.WU)(bundle.predicateType)]] : []),
            ...renderEvidence(bundle),
            ['bundle', (0,colors/* show */.WU)(bundle.bundlePath)],
            ...bundle.stores
                .filter(({ store }) => store !== result/* LOCAL_STORE */.K)
                .map(({ store, status, url, reason }) => [(0,colors/* show */.WU)(store), `${status}${url ? `: ${(0,colors/* show */.WU)(url)}` : reason ? `: ${(0,colors/* show */.WU)(reason)}` : ''}`]),
        ]),
        ...bundle.stores.flatMap(({ problem }) => (problem ? (0,format/* describeProblem */.BJ)(problem, paint) : [])),
    ];
}
const renderEvidence = ({ entries, timestamps }) => [
    ...entries.map(({ log, index }) => ['log', `${(0,colors/* show */.WU)(log)}, entry ${index}`]),
    ...timestamps.map(({ time, authority }) => ['time', `${(0,format/* showTime */.lY)(time)}, proven by ${(0,colors/* show */.WU)(authority)}`]),
];
/** Refused artifacts come first, then inconclusive ones, both grouped by cause. Verified artifacts follow. */
function renderVerdicts(artifacts, paint) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
    const summary = `${verified.length} of ${(0,colors/* count */.U9)(artifacts.length, 'artifact')} verified.`;
    const isDetailed = artifacts.length <= DETAILED_ARTIFACTS;
    return [
        ...groupByCause(artifacts).flatMap((group) => renderGroup(group, paint)),
        ...verified.flatMap((artifact) => renderVerified(artifact, isDetailed, paint)),
        '',
        verified.length === artifacts.length && verified.length > 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
/** The artifacts that are not verified, in groups with the same verdict and error code. Large groups come first. */
function groupByCause(artifacts) {
    const open = artifacts.filter(({ verdict }) => verdict !== 'verified');
    const groups = [...Map.groupBy(open, ({ verdict, problem }) => `${verdict} ${problem?.code}`).values()];
    const rank = ([first]) => (first?.verdict === 'refused' ? 0 : 1);
    return groups.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}
/** One artifact with its reason; or the number of artifacts with their common cause, then each artifact with what differs. */
function renderGroup(group, paint) {
    const [first] = group;
    if (!first)
        return [];
    const { verdict, problem } = first;
    if (group.length === 1 || !problem)
        return group.flatMap((artifact) => [
            renderHead(artifact, paint),
            ...(problem ? (0,format/* describeProblem */.BJ)(problem, paint, INDENT) : []),
            ...renderAnswers(artifact),
        ]);
    const isCommon = (part) => group.every((artifact) => artifact.problem?.[part] === problem[part]);
    const [sameMessage, sameHint] = [isCommon('message'), isCommon('hint')];
    const cause = sameMessage ? problem.message : error_codes/* ERROR_CODES */.OQ[problem.code];
    return [
        `${paintVerdict(verdict, paint)} ${(0,colors/* count */.U9)(group.length, 'artifact')}: ${paint.bad((0,colors/* show */.WU)(cause))} ${paint.faint(`[${(0,colors/* show */.WU)(problem.code)}]`)}`,
        ...(sameHint && problem.hint ? [`${INDENT}${(0,colors/* show */.WU)(problem.hint)}`] : []),
        ...renderCommonAnswers(group),
        ...group.flatMap((artifact) => [
            `${INDENT}- ${nameArtifact(artifact, paint)}`,
            ...(sameMessage ? [] : [`${INDENT}  ${(0,colors/* show */.WU)(artifact.problem?.message)}`]),
            ...(sameHint || !artifact.problem?.hint ? [] : [`${INDENT}  ${(0,colors/* show */.WU)(artifact.problem.hint)}`]),
        ]),
    ];
}
function renderVerified(artifact, isDetailed, paint) {
    const deciding = (0,answer_questions/* decidingBundle */.C7)(artifact);
    const accepted = isDetailed ? artifact.bundles.filter((bundle) => !bundle.problem) : [];
    const ordered = accepted.sort((a, b) => Number(b === deciding) - Number(a === deciding));
    return [
        renderHead(artifact, paint),
        ...ordered.slice(0, TOLD_IN_FULL).flatMap((bundle, index) => renderAccepted(bundle, index === 0 ? artifact.questions : undefined)),
        ...(artifact.unasked ?? []).map(({ message }) => `${INDENT}${paint.warn('not asked:')} ${(0,colors/* show */.WU)(message)}`),
    ];
}
/** Nothing was asked about an artifact without any bundle. */
const renderAnswers = ({ questions = [], bundles }) => questions.length === 0 || bundles.length === 0 ? [] : (0,colors/* alignRows */.P4)([['checked', (0,format/* showAnswers */.lh)(questions)]], INDENT);
/** The answers of a group, if all of its artifacts have the same ones. */
function renderCommonAnswers(group) {
    const [answers = [], ...others] = group.map(renderAnswers);
    return others.every((other) => other.join() === answers.join()) ? answers : [];
}
const paintVerdict = (verdict, paint) => ({ verified: paint.good, refused: paint.bad, inconclusive: paint.warn })[verdict](verdict.padEnd(9));
const nameArtifact = ({ artifact, digest }, paint) => `${(0,colors/* show */.WU)(artifact)}${digest ? `  ${paint.faint((0,format/* showDigest */.CG)(digest))}` : ''}`;
const renderHead = (artifact, paint) => `${paintVerdict(artifact.verdict, paint)} ${nameArtifact(artifact, paint)}`;
function renderAccepted(bundle, questions) {
    const [statement, builder] = [(0,format/* describeStatement */.Zc)(bundle), (0,format/* describeOtherBuilder */.zb)(bundle)];
    return (0,colors/* alignRows */.P4)([
        ...(bundle.signer ? [['signed by', (0,format/* describeSigner */.cg)(bundle.signer)]] : []),
        ...(statement ? [['statement', statement]] : []),
        ...(builder ? [['builder', builder]] : []),
        ...renderEvidence(bundle),
        ['bundle', (0,colors/* show */.WU)(bundle.bundlePath)],
        ...(questions ? [['checked', (0,format/* showAnswers */.lh)(questions)]] : []),
        ...(bundle.secondOpinion ? [['second opinion', (0,format/* describeSecondOpinion */.K9)(bundle.secondOpinion)]] : []),
        ...(bundle.warnings ?? []).map(({ message }) => ['warning', (0,colors/* show */.WU)(message)]),
    ], INDENT);
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeVerifyCommand)
/* harmony export */ });
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52179);
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19139);




/**
 * The command line that verifies the first subject of a bundle. Not neutralized: the caller must do that.
 *
 * @param elsewhere For another machine: artifact and bundle are named without the folders of this machine.
 */
function writeVerifyCommand({ subjects, instance }, bundle, { elsewhere = false } = {}) {
    const subject = subjects[bundle.subjects[0] ?? -1];
    const place = (path) => (elsewhere ? path.slice(path.search(/[^/\\]*$/)) : path);
    const artifact = subject?.path ? [guardDash(place(subject.path))] : nameWithoutFile(subject, elsewhere);
    const words = ['chopmark', 'verify', ...artifact, '--bundle', place(bundle.bundlePath)];
    if (bundle.signer.kind === 'key')
        words.push('--key', 'PUBLIC_KEY.pem');
    else
        words.push(...nameSigner(bundle.signer.identity));
    if (bundle.predicateType)
        words.push('--predicate-type', bundle.predicateType);
    if (instance && instance !== 'public-good')
        words.push('--instance', place(instance));
    return words.map(_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForShell */ .e).join(' ');
}
/** Identity and issuer; for a workflow of another repository also the repository, because anybody can call it. */
function nameSigner(identity) {
    const { san, issuer } = identity;
    const named = ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
    const caller = (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readCaller */ .wW)(identity);
    if (caller === undefined)
        return named;
    // The clauses about an issuer that is not a public one need its CI system.
    const ci = (0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ciOfCertificateIssuer */ .O8)(issuer) === undefined ? (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .guessForge */ .jH)(identity) : undefined;
    return [...named, ...(ci === undefined ? [] : ['--ci', ci]), ...(caller.source === 'unknown' ? [] : ['--repository', caller.source])];
}
/** A revision as it was given, so that the checkout is verified, not only its id. On another machine, its name can mean another revision. */
function nameWithoutFile(subject, elsewhere) {
    const { revision, image, plainHttp, digest, name } = subject ?? {};
    const known = firstDigest(digest);
    if (revision !== undefined)
        return ['--subject-git', (elsewhere && known?.slice(known.indexOf(':') + 1)) || revision];
    if (image === undefined)
        return [guardDash(known ?? name ?? 'FILE')];
    return ['--subject-image', image, ...(plainHttp ? ['--allow-insecure-registry', image.slice(0, image.indexOf('/'))] : [])];
}
/** Keeps a file name that looks like a flag from being read as a flag. */
const guardDash = (artifact) => (artifact.startsWith('-') ? `./${artifact}` : artifact);
const firstDigest = (digest) => {
    const algorithm = _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .EVIDENCE_ALGORITHMS */ .Ff.find((name) => digest?.[name] !== undefined);
    return algorithm && `${algorithm}:${digest?.[algorithm]}`;
};


/***/ }),

/***/ 24279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ decidingBundle),
/* harmony export */   mk: () => (/* binding */ withAnswers)
/* harmony export */ });
/* unused harmony export answerQuestions */
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67884);

/** The question that a refusal answers, where it is not whether the bundle is authentic (VERIFICATION) or who signed (POLICY). */
const MISSED_BY = {
    VERIFICATION_ARTIFACT_DIGEST: 'artifact',
    VERIFICATION_ARTIFACT_MISMATCH: 'artifact',
    VERIFICATION_GIT_CHECKOUT: 'artifact',
    VERIFICATION_GIT_OBJECT: 'artifact',
    VERIFICATION_NO_BUNDLE: 'artifact',
    VERIFICATION_SUBJECT_NAME: 'artifact',
    VERIFICATION_OTHER_MEANING: 'statement',
    VERIFICATION_PREDICATE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MALFORMED: 'claims',
    VERIFICATION_PROVENANCE_MISMATCH: 'claims',
    POLICY_MAX_AGE: 'claims',
    POLICY_NOTHING_VOUCHES: 'statement',
    POLICY_PREDICATE: 'claims',
    POLICY_PREDICATE_TYPE: 'statement',
    POLICY_PROVENANCE: 'claims',
    POLICY_REGO: 'claims',
    POLICY_SBOM: 'claims',
    POLICY_SHARED_SIGNER: 'caller',
    POLICY_STATEMENT_MISSING: 'statement',
    POLICY_TESTS: 'claims',
    POLICY_VSA: 'claims',
    POLICY_VULNERABILITIES: 'claims',
};
/**
 * The most relevant bundle: an accepted one, and of those one that is a reason to accept the artifact; else the one with the artifact's
 * problem, else the one whose verification got furthest.
 */
const decidingBundle = ({ bundles, problem: told }) => bundles.find(({ problem, counts }) => !problem && (counts === 'vouches' || counts === 'named')) ??
    bundles.find(({ problem }) => !problem) ??
    bundles.find(({ problem }) => problem?.code === told?.code && problem?.message === told?.message) ??
    bundles.find(({ signer }) => signer !== undefined) ??
    bundles[0];
/** The answer to each question, of the bundle that decided. */
function answerQuestions(verdict) {
    const bundle = decidingBundle(verdict);
    const missed = findMissed(bundle?.problem?.code ?? (verdict.verdict === 'verified' ? undefined : verdict.problem?.code));
    const reached = missed === undefined ? _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.length : _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.indexOf(missed);
    return _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .c.map((question, position) => {
        if (question === missed)
            return { question, answer: 'missed', ...describe(question, bundle) };
        // Without a signer, the first question ended it, or no bundle was there.
        if (!bundle?.signer || (position > reached && question !== 'artifact'))
            return { question, answer: 'not asked' };
        if (question === 'artifact')
            return { question, answer: bundle.problem && reached < 3 ? 'not asked' : 'proven' };
        return { question, ...answerOf(question, bundle) };
    });
}
const withAnswers = (verdict) => ({ ...verdict, questions: answerQuestions(verdict) });
function findMissed(code) {
    if (code === undefined)
        return undefined;
    const known = MISSED_BY[code];
    return known ?? (code.startsWith('VERIFICATION_') ? 'authentic' : code.startsWith('POLICY_') ? 'signer' : undefined);
}
function answerOf(question, bundle) {
    const about = describe(question, bundle);
    switch (question) {
        case 'caller':
            return { answer: callerClause(bundle) ? 'met' : 'not asked', ...about };
        case 'claims':
            return { answer: answerOfClaims(bundle), ...about };
        case 'authentic':
        case 'artifact':
            return { answer: 'proven', ...about };
        default:
            return { answer: 'met', ...about };
    }
}
/** What the certificate proves counts more than what the statement declares beyond it. */
function answerOfClaims({ predicateType, facts, builder }) {
    if (builder?.basis === 'declared')
        return 'declared';
    if (predicateType === undefined || facts === undefined)
        return 'not asked';
    return Object.keys(facts.proven).length > 0 ? 'proven' : 'declared';
}
const callerClause = ({ trust }) => trust?.clauses.find(({ clause }) => clause === 'caller');
function describe(question, bundle) {
    const about = bundle && aboutOf(question, bundle);
    return about === undefined ? {} : { about };
}
function aboutOf(question, bundle) {
    const { signer, predicateType } = bundle;
    switch (question) {
        case 'signer':
            return signer?.kind === 'certificate' ? signer.identity.san : signer?.fingerprint;
        case 'caller':
            return callerClause(bundle)?.actual;
        case 'statement':
            return signer && (predicateType ?? 'signature');
        default:
            return undefined;
    }
}


/***/ }),

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LL: () => (/* binding */ exitCodeOfError)
/* harmony export */ });
/* unused harmony exports exitCodeOfProblems, exitCodeOfFindings, exitCodeOfPolicy, exitCodeOfStore, exitCodeOfDemo */
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** The order in which exit codes take precedence: a bug, invalid evidence, policy, services, stores, identity, input. */
const PRECEDENCE = [1, 6, 7, 4, 5, 3, 2];
/** The run ended at its time limit, or waited only for this machine, or a part of it failed: nothing is decided. */
const TIMEOUTS = ['INPUT_TIMEOUT', 'VERIFICATION_SECOND_OPINION_UNANSWERED', 'VERIFICATION_TIMEOUT'];
/** The store cannot be reached or used at the moment; every other store problem is one of the input: an address, credentials, a folder. */
const OUTAGES = [
    'STORE_UNREACHABLE',
    'STORE_TIMEOUT',
    'STORE_ANSWER_TOO_LARGE',
    'STORE_INVALID_RESPONSE',
    'STORE_RATE_LIMITED',
    'STORE_UNAVAILABLE',
];
/** The work is done; only its report could not be written. */
const REPORTS = ['STORE_OUTPUT_WRITE', 'STORE_REPORT_WRITE'];
function exitCodeOfCode(code, standing) {
    if (TIMEOUTS.includes(code))
        return standing === 'asking' ? 5 : 4;
    if (standing === 'unsigned' && code.startsWith('STORE_') && !REPORTS.includes(code))
        return OUTAGES.includes(code) ? 4 : 2;
    return _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[code.slice(0, code.indexOf('_'))];
}
const standingOf = ({ command, statements }) => {
    if (command !== 'attest' && command !== 'sign')
        return command === 'verify' ? 'asking' : 'signed';
    return statements.length === 0 ? 'unsigned' : 'signed';
};
/** The exit code of a run that ended with a result; 0 if nothing failed. */
function exitCodeOf(result) {
    const problems = [
        ...result.problems,
        ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...(result.artifacts ?? []).flatMap(({ problem }) => problem ?? []),
    ];
    const standing = standingOf(result);
    const codes = new Set(problems.map(({ code }) => exitCodeOfCode(code, standing)));
    // An artifact that is not verified counts as missing evidence, with or without a stated problem.
    if ((result.artifacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined))
        codes.add(6);
    return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}
/** The exit code of an error that ended a run of that command; an error that is not a ChopmarkError is a bug. */
const exitCodeOfError = (error, command) => error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E ? exitCodeOfCode(error.code, standingOf({ command, statements: [] })) : 1;
/** The exit code for problems alone. */
const exitCodeOfProblems = (problems) => exitCodeOf({ problems: [...problems], statements: [] });
/**
 * The exit code of `doctor`: the one that signing would have, from the codes of the bad findings. A bad finding without a code counts as an
 * identity error.
 */
function exitCodeOfFindings(findings) {
    const bad = findings.filter(({ status }) => status === 'bad');
    return exitCodeOfProblems(bad.map(({ code = 'IDENTITY_NONE', detail }) => ({ code, message: detail })));
}
/** 2 for invalid policies, 7 for test cases with an unexpected result, otherwise the exit code of the artifacts. */
function exitCodeOfPolicy(report) {
    if (report.action === 'check')
        return report.files.some(({ findings }) => findings.length > 0) ? 2 : 0;
    if (report.action === 'test')
        return report.cases.some(({ asExpected }) => !asExpected) ? 7 : 0;
    return report.action === 'explain' ? exitCodeOf({ problems: [], statements: [], artifacts: report.artifacts }) : 0;
}
/** 5 if a store failed, 6 if find or copy found nothing for an artifact, or a bundle could not be read. */
function exitCodeOfStore({ bundles, artifacts = [], images = [], copies = [], problems }) {
    const told = [
        ...problems,
        ...bundles.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...artifacts.flatMap(({ problem }) => problem ?? []),
        ...[...images, ...copies].flatMap(({ problem }) => problem ?? []),
    ];
    if (told.length > 0)
        return exitCodeOfProblems(told);
    return artifacts.some((artifact) => artifact.bundles === 0) ? 6 : 0;
}
/** The exit code of `demo`: a step with an unexpected result is a bug. */
const exitCodeOfDemo = (steps) => (steps.every(({ asExpected }) => asExpected) ? 0 : 1);


/***/ }),

/***/ 67884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ QUESTIONS)
/* harmony export */ });
/** What verification asks, in this order (docs/explanation/verification-model.md). */
const QUESTIONS = ['authentic', 'signer', 'caller', 'statement', 'claims', 'artifact'];


/***/ }),

/***/ 98364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LOCAL_STORE),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
const RESULT_SCHEMA = 'chopmark.result/1';
/** The name in results of the folder that every bundle is written to first. */
const LOCAL_STORE = 'local';


/***/ }),

/***/ 19139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ EVIDENCE_ALGORITHMS),
/* harmony export */   XV: () => (/* binding */ GIT_CONTENT),
/* harmony export */   br: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/* unused harmony export GIT_ALGORITHMS */
/** Algorithms that match files as evidence; other digests are kept but never compared (specification, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];
/** IDs of Git objects, SHA-1 or SHA-256 (in-toto, spec/v1/digest_set.md). They never match a file. */
const GIT_ALGORITHMS = ['gitCommit', 'gitTag', 'gitTree'];
/** Every algorithm by which bundles are found and matched. */
const EVIDENCE_ALGORITHMS = [...MATCHING_ALGORITHMS, ...GIT_ALGORITHMS];
/**
 * The SHA-256 tree ID that Git would give the same files in a repository with SHA-256 objects (docs/how-to/git.md). In addition to a SHA-1
 * ID, it makes SHA-1 collisions useless to an attacker. It must agree if both sides know it, and proves nothing by itself.
 */
const GIT_CONTENT = 'gitTreeSha256';


/***/ })

};
