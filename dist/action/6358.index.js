export const id = 6358;
export const ids = [6358];
export const modules = {

/***/ 26358:
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
// EXTERNAL MODULE: ./build/adapters/action/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(95525);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
;// CONCATENATED MODULE: ./build/base/fs/cache-folder.js

/** The folder of each system for data that can be deleted safely: XDG Base Directory, Apple's Library/Caches, LOCALAPPDATA. Absolute. */
function findCacheFolder({ env, platform, home }) {
    if (platform === 'win32')
        return (0,external_node_path_.join)(env.LOCALAPPDATA || (0,external_node_path_.join)(home, 'AppData', 'Local'), 'chopmark', 'cache');
    if (platform === 'darwin')
        return (0,external_node_path_.join)(home, 'Library', 'Caches', 'chopmark');
    const xdg = env.XDG_CACHE_HOME;
    // The specification requires relative paths to be ignored.
    return (0,external_node_path_.join)(xdg?.startsWith('/') ? xdg : (0,external_node_path_.join)(home, '.cache'), 'chopmark');
}

// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/secrets/redact.js
var secrets_redact = __webpack_require__(16305);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/base/secrets/redact-document.js
var redact_document = __webpack_require__(47023);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
// EXTERNAL MODULE: ./build/options/schema/report-formats.js
var report_formats = __webpack_require__(70674);
;// CONCATENATED MODULE: ./build/report/render-report.js
/** Renders a result in one format. Each renderer is a pure function, loaded when needed. */
async function renderReport(format, result, { color, resultPath, run }) {
    switch (format) {
        case 'text':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 46224))).renderText(result, { color });
        case 'json':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9665))).serializeDocument(result);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 3096).then(__webpack_require__.bind(__webpack_require__, 13096))).renderMarkdown(result);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 7897).then(__webpack_require__.bind(__webpack_require__, 67897))).renderHtml(result, run);
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
function splitReports(text) {
    const [first = '', ...parts] = text.split(/([,\n])/);
    const items = [first];
    for (let at = 0; at < parts.length; at += 2) {
        const [separator = '', next = ''] = parts.slice(at, at + 2);
        const startsReport = report_formats/* REPORT_FORMATS */.E.includes((next.split('=', 1)[0] ?? '').trim());
        if (startsReport)
            items.push(next);
        else
            items.push(`${items.pop()}${separator}${next}`);
    }
    return items;
}
/**
 * Reads the option `report`: `FORMAT` is printed, `FORMAT=FILE` is written to a file.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for an unknown format, `INPUT_OPTION_CONFLICT` if two reports would be printed, or written
 *   to the same file.
 */
function planReports(items) {
    const asked = items.flatMap(splitReports).map((item) => parseItem(item.trim()));
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
    const format = report_formats/* REPORT_FORMATS */.E.find((name) => name === word);
    const path = at === -1 ? undefined : item.slice(at + 1);
    if (format && path !== '' && !path?.includes('\0'))
        return { format, ...(path !== undefined && { path }) };
    const closest = format ? undefined : (0,did_you_mean/* suggestWord */.v)(word, report_formats/* REPORT_FORMATS */.E);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: format ? `--report has no file for ${format}.` : `--report does not accept ${JSON.stringify(item.slice(0, 80))}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}Use FORMAT or FORMAT=FILE, where FORMAT is one of ${report_formats/* REPORT_FORMATS */.E.join(', ')}.`,
    });
}
const conflict = (message) => new errors/* ChopmarkError */.E({
    code: 'INPUT_OPTION_CONFLICT',
    message,
    hint: 'Print one report, and write the others to separate files: html=report.html.',
});
/**
 * Writes every report with a file, redacted, and creates folders. The JSON document is written first, so that other reports can name it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function writeReports({ files }, result, { workingFolder, redact, describeRun }) {
    // Before and after: a format that escapes characters would hide a secret from the redactor, and one that joins texts could make one.
    const told = (0,redact_document/* redactDocument */.r)(result, redact);
    const run = (0,redact_document/* redactDocument */.r)(describeRun?.(), redact);
    const resultPath = files.find(({ format }) => format === 'json')?.path;
    const ordered = [...files].sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
    for (const { format, path } of ordered) {
        const text = redact(await renderReport(format, told, { color: false, ...(resultPath !== undefined && { resultPath }), ...(run && { run }) }));
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

// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
// EXTERNAL MODULE: ./build/base/secrets/redact-argv.js
var redact_argv = __webpack_require__(20508);
;// CONCATENATED MODULE: ./build/adapters/describe-run.js


/**
 * The run that a report is about.
 *
 * @param words The words of the command line. Secrets in them are masked.
 * @param raw The options of the run, for the name of the policy.
 */
function describeRun(words, { policy }, date) {
    const command = (0,redact_argv/* redactArgv */.Q)(words).map(quote_for_shell/* quoteForShell */.e);
    const [named] = typeof policy === 'string' && policy !== '' ? (0,redact_argv/* redactArgv */.Q)([policy]) : [];
    return { date, command, ...(named !== undefined && { policy: named }) };
}
/** The command line that means the same as the inputs of an Action. */
const listWords = (command, raw) => [
    'chopmark',
    command,
    ...Object.entries(raw).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).flatMap((part) => (part === undefined ? [] : writeOption(name, String(part))))),
];
/** A value that begins with a dash is attached: alone it would be an option, also for who looks for the values of secrets. */
const writeOption = (name, value) => (value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value]);

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/foreign-input.js
var foreign_input = __webpack_require__(23809);
// EXTERNAL MODULE: ./build/base/limits.js
var limits = __webpack_require__(48806);
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

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/base/process/end-windows-tree.js

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
        const file = external_node_path_.win32.join(systemFolder(env), 'taskkill.exe');
        run(file, ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once('error', endAlone);
    }
    catch {
        endAlone();
    }
}
/** The folder of the programs of Windows, by its own variable. Names of variables have no case there. */
function systemFolder(env) {
    const root = Object.entries(env).find(([name]) => name.toUpperCase() === 'SYSTEMROOT')?.[1];
    return external_node_path_.win32.join(root ?? 'C:\\Windows', 'System32');
}

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
            endWindowsTree(child, machine);
    }
    catch {
        // It has ended by itself in the meantime.
    }
    return false;
}

;// CONCATENATED MODULE: ./build/base/process/plan-start.js





const isFileOnDisk = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
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
    const { platform = (0,external_node_os_.platform)(), env } = machine;
    if (platform !== 'win32')
        return { file: command, args, windowsVerbatimArguments: false };
    const file = findProgram(command, machine);
    if (file === undefined)
        return undefined;
    if (!isBatchFile(file))
        return { file, args, windowsVerbatimArguments: false };
    return {
        file: external_node_path_.win32.join(systemFolder(env), 'cmd.exe'),
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
const extensionOf = (path) => external_node_path_.win32.extname(path).toLowerCase();
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
        const found = endings.map((ending) => external_node_path_.win32.resolve(folder, command) + ending).find(isFile);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
const listFolders = (path) => path
    .split(';')
    .map((folder) => folder.replaceAll('"', ''))
    // `C:\`, `\\server\share\`: neither `\`, which depends on the drive, nor `C:`.
    .filter((folder) => external_node_path_.win32.parse(folder).root.length >= 'C:\\'.length);
/** Characters of a command line that cmd.exe takes (Microsoft, "Command prompt line string limitation"). */
const LONGEST_LINE = 8191;
function writeBatchLine(file, args) {
    const unsafe = [file, ...args].find((word) => !canQuote(word));
    if (unsafe !== undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_BATCH_ARGUMENT',
            message: `${file} is a batch file, and cmd.exe would change ${JSON.stringify(unsafe)}: it ${whatChanges(unsafe)}.`,
            hint: 'Start the program that the batch file starts (such as node with the path of a script), or pass the value in a file or an environment variable.',
        });
    }
    const line = [`"${file}"`, ...args.map(quoteForBatch)].join(' ');
    if (line.length <= LONGEST_LINE)
        return line;
    throw new errors/* ChopmarkError */.E({
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
        const plan = planStart(command, args, { env: { ...onlyPath, ...inherited, ...added }, workingFolder });
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
        const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
        const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
        if (kilobytes * 1024 > maxBytes)
            onTooMuch();
    }, limits/* MEMORY_POLL_INTERVAL */.Cr);
    return () => clearInterval(timer);
}

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
        const plan = planStart(command, args, { env, workingFolder });
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
const logger_PLAIN = '\u001b[0m';
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
        write(color && style ? `${style}${text}${logger_PLAIN}\n` : `${text}\n`);
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
function bindPorts({ cacheFolder, signal, log, openGithub, env = process.env, redactor = (0,secrets_redact/* createRedactor */.l)(), }) {
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

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./build/base/process/start-worker.js
var start_worker = __webpack_require__(95969);
// EXTERNAL MODULE: external "node:inspector"
var external_node_inspector_ = __webpack_require__(86592);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/adapters/watch-worker.js


/*
 * A thread that watches the main thread (watch-run.ts). It sees that the main thread evaluates something without a pause, and interrupts it:
 * V8 runs what the inspector asks for between two steps of any code, a regular expression included.
 */
/** Marks the data that the thread is started with. The file does nothing if anything else loads it. */
const WATCH_TASK = 'chopmark-watch';
/** The name of the symbol of the function that the main thread is asked to call. It does nothing if the main thread went on meanwhile. */
const BLOCKED = 'chopmark.blocked';
/** Milliseconds of a clock that all threads share, and that stands still while the machine sleeps. */
const readMilliseconds = () => Number(process.hrtime.bigint()) / 1e6;
/** Milliseconds between two beats of the main thread. */
const BEAT = 50;
/** Milliseconds without a beat after which signals act at once. */
const RELEASED_AFTER = 250;
function watch({ beat, deadline }) {
    let last = Atomics.load(beat, 0);
    let since = readMilliseconds();
    let released = false;
    let asked = 0;
    let session;
    /** Asks the main thread in the middle of its work. It answers when it gets there. */
    const ask = (what) => {
        if (!session) {
            session = new external_node_inspector_.Session();
            session.connectToMainThread();
        }
        asked++;
        const expression = `globalThis[Symbol.for('${BLOCKED}')]?.(${last}, '${what}')`;
        session.post('Runtime.evaluate', { expression }, () => asked--);
    };
    setInterval(() => {
        const now = readMilliseconds();
        const current = Atomics.load(beat, 0);
        if (current !== last) {
            [last, since, released] = [current, now, false];
            return;
        }
        if (now - since < RELEASED_AFTER || asked > 0)
            return;
        if (!released)
            ask('signals');
        released = true;
        const end = deadline[0] ?? 0;
        if (end > 0 && now >= end)
            ask('deadline');
    }, BEAT);
}
const task = external_node_worker_threads_.workerData;
if (task?.marker === WATCH_TASK)
    watch(task);

;// CONCATENATED MODULE: ./build/adapters/watch-worker-code.js
const WATCH_WORKER_CODE = "\"use strict\";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==\"object\"||typeof from==\"function\")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},\"__esModule\",{value:!0}),mod);var watch_worker_exports={};__export(watch_worker_exports,{BEAT:()=>BEAT,BLOCKED:()=>BLOCKED,WATCH_TASK:()=>WATCH_TASK,readMilliseconds:()=>readMilliseconds});module.exports=__toCommonJS(watch_worker_exports);var import_node_inspector=require(\"node:inspector\"),import_node_worker_threads=require(\"node:worker_threads\"),WATCH_TASK=\"chopmark-watch\",BLOCKED=\"chopmark.blocked\",readMilliseconds=()=>Number(process.hrtime.bigint())/1e6,BEAT=50,RELEASED_AFTER=250;function watch({beat,deadline}){let last=Atomics.load(beat,0),since=readMilliseconds(),released=!1,asked=0,session,ask=what=>{session||(session=new import_node_inspector.Session,session.connectToMainThread()),asked++;let expression=`globalThis[Symbol.for('${BLOCKED}')]?.(${last}, '${what}')`;session.post(\"Runtime.evaluate\",{expression},()=>asked--)};setInterval(()=>{let now=readMilliseconds(),current=Atomics.load(beat,0);if(current!==last){[last,since,released]=[current,now,!1];return}if(now-since<RELEASED_AFTER||asked>0)return;released||ask(\"signals\"),released=!0;let end=deadline[0]??0;end>0&&now>=end&&ask(\"deadline\")},BEAT)}var task=import_node_worker_threads.workerData;task?.marker===WATCH_TASK&&watch(task);0&&(module.exports={BEAT,BLOCKED,WATCH_TASK,readMilliseconds});\n";

;// CONCATENATED MODULE: ./build/adapters/watch-run.js








/** Milliseconds after the end of a run within which the main thread has to notice it. */
const GRACE = 1_000;
/** Milliseconds after the end of a run within which its work has to be over. What it waited for is left behind. */
const WAIT_GRACE = 1_500;
const ASKED = Symbol.for(BLOCKED);
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Ends the run if something in it notices neither its time limit nor a signal. A wait is left behind: whatever ends the run late, such as a
 * pipe without a writer, must not hold it. The evaluation of foreign input ends with the process, because nothing else runs in its thread;
 * another thread watches it from the first input on that can take long.
 *
 * Only for programs of our own: it ends the process.
 */
function watchRun({ signal, tell }) {
    const beat = new Int32Array(new SharedArrayBuffer(4));
    const deadline = new Float64Array(new SharedArrayBuffer(8));
    const kept = [];
    let thread;
    let timer;
    const waits = [];
    const overdue = Promise.withResolvers();
    overdue.promise.catch(() => { });
    let commands = 0;
    const leaveBehind = () => {
        // A command of the user has more time (COMMAND_GRACE), and then is killed.
        if (commands > 0)
            waits.push(setTimeout(leaveBehind, WAIT_GRACE));
        else
            overdue.reject(overdueError(signal, 'before everything that it waited for was over'));
    };
    const listenAgain = () => {
        for (const [name, listeners] of kept.splice(0))
            for (const listener of listeners)
                process.on(name, listener);
    };
    /** Without listeners, a signal ends the process by itself. What was signed is on disk. */
    const releaseSignals = () => {
        for (const name of SIGNALS) {
            kept.push([name, process.listeners(name)]);
            process.removeAllListeners(name);
        }
    };
    /** Runs between two steps of whatever the main thread does. */
    const interrupt = (seen, what) => {
        if (Atomics.load(beat, 0) !== seen)
            return;
        if (what === 'signals') {
            releaseSignals();
            return;
        }
        const exitCode = tell(overdueError(signal, 'while an input was evaluated, which did not come to an end', TOO_LARGE));
        // Node would print there that it waits for a debugger, which the other thread is to it.
        (0,external_node_fs_.closeSync)(2);
        process.exit(exitCode);
    };
    const start = () => {
        (0,external_node_diagnostics_channel_.unsubscribe)(foreign_input/* HEAVY_INPUT */.P, start);
        const task = { marker: WATCH_TASK, beat, deadline };
        Object.defineProperty(globalThis, ASKED, { value: interrupt, configurable: true });
        thread = (0,start_worker.startWorker)(WATCH_WORKER_CODE, {
            name: WATCH_TASK,
            workerData: task,
            resourceLimits: { maxYoungGenerationSizeMb: 1 },
        });
        // Without it, the run is as before.
        thread.on('error', () => { });
        thread.unref();
        timer = setInterval(() => {
            Atomics.add(beat, 0, 1);
            listenAgain();
        }, BEAT).unref();
    };
    const endNow = () => {
        deadline[0] = readMilliseconds() + GRACE;
        waits.push(setTimeout(leaveBehind, WAIT_GRACE));
    };
    const setLimit = (timeout) => {
        const end = readMilliseconds() + timeout + GRACE;
        deadline[0] = deadline[0] ? Math.min(deadline[0], end) : end;
        if (timeout + WAIT_GRACE <= LONGEST_TIMER)
            waits.push(setTimeout(leaveBehind, timeout + WAIT_GRACE));
    };
    return {
        setLimit,
        bind: ({ runCommand }) => ({
            setLimit,
            ...(runCommand && {
                async runCommand(...command) {
                    commands++;
                    try {
                        return await runCommand(...command);
                    }
                    finally {
                        commands--;
                    }
                },
            }),
        }),
        async guard(work) {
            (0,external_node_diagnostics_channel_.subscribe)(foreign_input/* HEAVY_INPUT */.P, start);
            signal.addEventListener('abort', endNow, { once: true });
            try {
                return await Promise.race([work(), overdue.promise]);
            }
            finally {
                for (const wait of waits)
                    clearTimeout(wait);
                (0,external_node_diagnostics_channel_.unsubscribe)(foreign_input/* HEAVY_INPUT */.P, start);
                signal.removeEventListener('abort', endNow);
                Reflect.deleteProperty(globalThis, ASKED);
                clearInterval(timer);
                listenAgain();
                void thread?.terminate();
            }
        },
    };
}
const TOO_LARGE = ' If no input is that large, one of them was made to take long.';
/** Milliseconds. Node runs a longer timer at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
const overdueError = (signal, when, hint = '') => {
    const ended = signal.aborted ? signal : AbortSignal.abort(new DOMException('', 'TimeoutError'));
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_TIMEOUT',
        message: `${(0,timeout_error/* describeRunEnd */.uJ)(ended)} ${when}.`,
        hint: `${(0,timeout_error/* hintAtRunEnd */.BB)(ended)}${hint}`,
    });
};

// EXTERNAL MODULE: ./build/adapters/action/annotate.js
var annotate = __webpack_require__(75846);
// EXTERNAL MODULE: ./build/adapters/action/inputs.js
var inputs = __webpack_require__(16171);
;// CONCATENATED MODULE: ./build/adapters/action/open-toolkit.js
/**
 * What `@actions/github` uses while it loads: it reads the event without a bound, prints or throws if it cannot, and makes an HTTP client
 * for the address and the proxy, which nothing uses here and which throws for a value that is no address.
 */
const READ_AT_LOAD = ['GITHUB_EVENT_PATH', 'GITHUB_API_URL', 'https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
let toolkit;
/** The client of GitHub's API of GitHub's own toolkit. */
const openToolkit = async ({ baseUrl, token, userAgent, fetch }) => {
    toolkit ??= load();
    const { GitHub, getOctokitOptions } = await toolkit;
    const options = { baseUrl, userAgent, request: { fetch } };
    // As its getOctokit(), which takes no options without a token.
    return new GitHub(token === undefined ? options : getOctokitOptions(token, options)).request;
};
async function load() {
    const { env } = process;
    const kept = READ_AT_LOAD.flatMap((name) => {
        const value = env[name];
        delete env[name];
        return value === undefined ? [] : [[name, value]];
    });
    try {
        return await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(3137), __webpack_require__.e(6615), __webpack_require__.e(4119), __webpack_require__.e(5054)]).then(__webpack_require__.bind(__webpack_require__, 55054));
    }
    finally {
        for (const [name, value] of kept)
            env[name] = value;
    }
}

// EXTERNAL MODULE: ./build/base/fs/own-file.js
var own_file = __webpack_require__(83553);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/text.js + 3 modules
var report_text = __webpack_require__(46224);
// EXTERNAL MODULE: ./build/results/exit-code.js
var exit_code = __webpack_require__(14935);
// EXTERNAL MODULE: ./build/adapters/action/outputs.js
var action_outputs = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/adapters/action/set-outputs.js
var set_outputs = __webpack_require__(99355);
;// CONCATENATED MODULE: ./build/adapters/action/publish-result.js













/** The file in which `actions/attest` records its bundles, for other steps. */
const CREATED_PATHS = 'created_attestation_paths.txt';
/** The name that the engine uses (`engine/shared/signing/with-signing.ts`). */
const SANDBOX_CONFIG = 'sandbox-trust-config.json';
const SANDBOX_ROOT = 'sandbox-trusted-root.json';
/** Lines of the report in the log. */
const FIRST_LINES = 200;
const LAST_LINES = 20;
/**
 * Publishes a result in every form that GitHub has: the log, outputs, annotations, the summary, and a file with the whole result.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function publishResult(result, { action, folder, ports, redact, reports, showSummary, describeRun }) {
    const { env, workingFolder, logger } = ports;
    process.stdout.write((0,neutralize/* neutralizeCommands */.Kw)(shortenLog(redact((0,report_text.renderText)(result, { color: !env.NO_COLOR })))));
    (0,annotate/* annotateProblems */.$9)((0,action_outputs/* listProblems */.vz)(result), redact);
    const path = (0,external_node_path_.join)(folder, 'result.json');
    await (0,write_file/* writeFileInPlace */.a)(path, redact((0,json.serializeDocument)(result)));
    const outputs = { ...(0,action_outputs/* describeOutputs */._d)(result, workingFolder), 'result-path': path, ...describeSandbox(result) };
    (0,set_outputs/* setOutputs */.n)(action, outputs);
    const bundle = outputs['bundle-path'];
    if (bundle !== undefined && result.command !== 'merge' && env.RUNNER_TEMP)
        await listCreatedPath((0,external_node_path_.join)(env.RUNNER_TEMP, CREATED_PATHS), bundle).catch((error) => logger.warn(`${CREATED_PATHS} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`));
    if (showSummary && env.GITHUB_STEP_SUMMARY) {
        const { writeSummary } = await __webpack_require__.e(/* import() */ 7685).then(__webpack_require__.bind(__webpack_require__, 47685));
        await writeSummary(result, { pages: (0,action_outputs/* listPages */.pN)(result), redact }).catch(({ message }) => logger.warn(`The summary could not be written: ${message}`));
    }
    await writeReports(reports, result, { workingFolder, redact, ...(describeRun && { describeRun }) });
    return { exitCode: (0,exit_code/* exitCodeOf */.FO)(result), errorCode: (0,action_outputs/* findFirstProblem */.VH)(result)?.code ?? '' };
}
/** The log of a step is for people: of a long report the beginning, which has what failed, and the end. */
function shortenLog(text) {
    const lines = text.split('\n');
    const left = lines.length - FIRST_LINES - LAST_LINES;
    if (left <= 0)
        return text;
    const note = `… ${left} lines are left out: the file of the output result-path has all.`;
    return [...lines.slice(0, FIRST_LINES), note, ...lines.slice(-LAST_LINES)].join('\n');
}
async function listCreatedPath(list, bundle) {
    const file = await (0,own_file/* openOwnFile */.Z)(list, 'append', { mode: 0o644 });
    try {
        await file.appendFile(`${bundle}${external_node_os_.EOL}`);
    }
    finally {
        await file.close();
    }
}
/** The output that a later step needs to verify bundles of a sandbox. */
const describeSandbox = ({ instance }) => instance !== undefined && (0,external_node_path_.basename)(instance) === SANDBOX_CONFIG ? { 'trusted-root-path': (0,external_node_path_.join)((0,external_node_path_.dirname)(instance), SANDBOX_ROOT) } : {};

// EXTERNAL MODULE: ./build/base/secrets/secret-source.js
var secret_source = __webpack_require__(94212);
// EXTERNAL MODULE: ./build/options/parse-option-value.js + 1 modules
var parse_option_value = __webpack_require__(2271);
// EXTERNAL MODULE: ./build/options/schema/option-names.js + 1 modules
var option_names = __webpack_require__(6971);
;// CONCATENATED MODULE: ./build/adapters/action/withdrawn-inputs.js


/**
 * Inputs that the actions that sign no longer have, or that `gh-action-sigstore-python` has. A runner only warns about an input that an
 * action does not have, so a workflow would lose its artifact of bundles unnoticed.
 */
const WITHDRAWN_INPUTS = ['upload-signing-artifacts', 'bundle-artifact'];
/** The step that takes their place. `docs/how-to/github.md` shows the same. */
const UPLOAD_STEP = [
    '- uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
    '  if: always()',
    '  with:',
    '    name: attestations',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    '    path: ${{ steps.ID.outputs.bundle-dir }}',
].join('\n');
/**
 * Refuses a withdrawn input before anything is signed. `false` and an empty value ask for nothing.
 *
 * @throws ChopmarkError `INPUT_OPTION_UNKNOWN`
 */
function refuseWithdrawnInputs(env) {
    const given = WITHDRAWN_INPUTS.find((name) => !['', 'false'].includes((env[(0,inputs/* variableOf */.Qn)(name)] ?? '').trim()));
    if (given === undefined)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_UNKNOWN',
        message: `The input ${given} does not exist: this action uploads no artifacts of the workflow run.`,
        hint: `Remove ${given}, and add this step after the action, whose id takes the place of ID:\n${UPLOAD_STEP}`,
    });
}

;// CONCATENATED MODULE: ./build/adapters/action/read-inputs.js






const OWN_DEFAULTS = {
    command: 'attest',
    pushToRegistry: false,
    createStorageRecord: true,
    privateSigning: false,
    releaseSigningArtifacts: true,
    report: [],
    showSummary: true,
};
/**
 * Reads the inputs of `with:`. White space around a value is ignored. As in `actions/attest`, an empty value counts as not given. If the
 * input has a default, an empty value is refused, because its expression was meant to have a value.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`, `INPUT_OPTION_UNKNOWN`
 */
function readInputs(action, env) {
    if (action !== 'verify')
        refuseWithdrawnInputs(env);
    const raw = {};
    const own = { ...OWN_DEFAULTS, ...(action === 'sign' && { command: 'sign' }) };
    for (const input of (0,inputs/* listInputs */.SS)(action)) {
        const { name } = input.spec;
        const text = readText(input, env);
        if (text === undefined)
            continue;
        const value = rawValue(input, text);
        const parse = () => (0,parse_option_value/* parseOptionValue */.q)({ ...input.spec, commands: [] }, value, name);
        if (input.own)
            own[(0,option_names/* toCamelCase */.Cb)(name)] = parse();
        // A list is split here, because inputs are completed by their items.
        else
            raw[name] = input.spec.kind === 'list' ? parse() : value;
    }
    return { raw, own: own };
}
function readText({ spec: { name, kind }, default: fallback, isOwnDefault, own }, env) {
    const text = env[(0,inputs/* variableOf */.Qn)(name)]?.trim();
    if (text === undefined || text === fallback)
        return isOwnDefault ? fallback : undefined;
    if (text !== '')
        return text;
    if (fallback === undefined || (own && kind === 'secret'))
        return undefined;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: `The input ${name} is empty.`,
        hint: fallback === inputs/* UNSET */.Ag
            ? `Check the expression that it comes from. To leave it unset, remove it or write ${inputs/* UNSET */.Ag}.`
            : `Check the expression that it comes from. Its default is ${fallback}.`,
    });
}
/** The command with which a runner starts a script of `shell: bash`. */
const SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c'];
function rawValue({ spec: { name, kind }, own }, text) {
    if (name === 'exec')
        return [...SHELL, text];
    // The value is already in a variable, so it is not visible in the process list.
    return kind === 'secret' && !own && (0,secret_source/* isLiteralSecret */.u)(text) ? `env:${(0,inputs/* variableOf */.Qn)(name)}` : text;
}

// EXTERNAL MODULE: ./build/options/parse-inputs.js + 3 modules
var parse_inputs = __webpack_require__(42580);
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
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(5145), __webpack_require__.e(2168), __webpack_require__.e(3451), __webpack_require__.e(80), __webpack_require__.e(7849), __webpack_require__.e(8586), __webpack_require__.e(4579), __webpack_require__.e(2554), __webpack_require__.e(7133), __webpack_require__.e(191), __webpack_require__.e(837), __webpack_require__.e(3672)]).then(__webpack_require__.bind(__webpack_require__, 33711));
        return verify((0,parse_inputs/* parseInputs */.T)('verify', inputs.raw, context), ports);
    }
    if (action === 'merge') {
        const { mergeAndStore } = await __webpack_require__.e(/* import() */ 6800).then(__webpack_require__.bind(__webpack_require__, 66800));
        return mergeAndStore({ 'bundle-dir': folder, ...inputs.raw }, ports, context);
    }
    const [{ completeAttestInputs }, { readEvent }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(3843)]).then(__webpack_require__.bind(__webpack_require__, 73843)), Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(3507)]).then(__webpack_require__.bind(__webpack_require__, 3507))]);
    const raw = await completeAttestInputs(inputs, { ports, event: await readEvent(ports.env), bundleDir: folder });
    if (inputs.own.command === 'sign' || raw.statements === 'per-subject')
        holdMemory();
    if (inputs.own.command === 'sign') {
        const { sign } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(2168), __webpack_require__.e(3451), __webpack_require__.e(1711), __webpack_require__.e(6538), __webpack_require__.e(80), __webpack_require__.e(4579), __webpack_require__.e(2554), __webpack_require__.e(8555), __webpack_require__.e(9569), __webpack_require__.e(8350), __webpack_require__.e(4181), __webpack_require__.e(8414), __webpack_require__.e(4004)]).then(__webpack_require__.bind(__webpack_require__, 44004));
        return sign((0,parse_inputs/* parseInputs */.T)('sign', raw, context), ports);
    }
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2344), __webpack_require__.e(5145), __webpack_require__.e(2168), __webpack_require__.e(3451), __webpack_require__.e(1711), __webpack_require__.e(6538), __webpack_require__.e(80), __webpack_require__.e(2554), __webpack_require__.e(8555), __webpack_require__.e(8350), __webpack_require__.e(8414), __webpack_require__.e(7980)]).then(__webpack_require__.bind(__webpack_require__, 57980));
    return attest((0,parse_inputs/* parseInputs */.T)('attest', raw, context), ports);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/adapters/limits.js
var adapters_limits = __webpack_require__(7421);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/action/kill-tree.js


/** Ends a process and everything that it started, on Windows, which has no process groups. Imports nothing but node:, as `command-supervisor.ts`. */
function killTree(pid) {
    const taskkill = (0,external_node_path_.join)(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    // If it cannot be started, there is nothing else to try.
    (0,external_node_child_process_.spawn)(taskkill, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).on('error', () => { });
}

;// CONCATENATED MODULE: ./build/adapters/action/supervised-command.js






const supervised_command_TIMED_OUT = 124;
const supervised_command_NOT_RUNNABLE = 126;
const supervised_command_KILLED = 137;
/** Milliseconds for the supervisor to end after its command. */
const SUPERVISOR_GRACE = 1_000;
/** Milliseconds to wait for more output, where a process that outlives the command keeps it open. */
const OUTPUT_GRACE = 1_000;
/**
 * The Action's `RunCommand`, with `@actions/exec`: no shell, no standard input, exactly the given environment. A program between the two
 * (`command-supervisor.ts`) can be ended, and ends the command with everything that it started. A command that is ended for exceeding a
 * limit has an exit code of its own (124, 137).
 */
function createSupervisedCommand({ signal, workingFolder, write, warn, grace = limits/* COMMAND_GRACE */.zz, timeout, maxBytes = adapters_limits/* MAX_BUILD_OUTPUT */.Um, }) {
    return async (command, args, env, own) => {
        const runSignal = own ? AbortSignal.any([signal, own]) : signal;
        const { exec } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
        if (runSignal.aborted)
            return supervised_command_KILLED;
        const task = { command, args, env, cwd: workingFolder, grace };
        const supervisor = createSupervisorHandle();
        let printed = 0;
        let isOver = false;
        let reason;
        const givenUp = Promise.withResolvers();
        let giveUp;
        const end = (how, exitCode) => {
            if (reason !== undefined)
                return;
            reason = exitCode;
            supervisor.send(how);
            clearTimeout(giveUp);
            giveUp = setTimeout(() => {
                supervisor.send('SIGKILL');
                givenUp.resolve(undefined);
            }, (how === 'SIGTERM' ? grace : 0) + SUPERVISOR_GRACE);
        };
        const take = (piece) => {
            // A process that outlives the command may print without end. The process ID is no longer that of the supervisor.
            if (isOver)
                return;
            printed += piece.length;
            if (printed <= maxBytes)
                return write(piece);
            if (reason === undefined)
                warn(`The command was ended, because it printed more than ${maxBytes} bytes.`);
            end('SIGINT', supervised_command_KILLED);
        };
        const abort = () => end('SIGTERM');
        const timer = timeout === undefined ? undefined : setTimeout(() => end('SIGINT', supervised_command_TIMED_OUT), timeout);
        runSignal.addEventListener('abort', abort, { once: true });
        try {
            const running = exec(supervised_command_quote(process.execPath), [fileBeside(import.meta.url)], {
                cwd: workingFolder,
                env: supervisorEnvironment(process.env),
                input: Buffer.from(JSON.stringify(task)),
                ignoreReturnCode: true,
                // It would print its command line, and hand outputs to the log without their bound.
                silent: true,
                delay: OUTPUT_GRACE,
                listeners: { stdout: (data) => take(withhold(data)), stderr: (data) => supervisor.read(withhold(data), take) },
            });
            const exitCode = await Promise.race([running, givenUp.promise]);
            return reason ?? exitCode ?? supervised_command_KILLED;
        }
        catch {
            // The working folder or Node itself is gone.
            return supervised_command_NOT_RUNNABLE;
        }
        finally {
            isOver = true;
            clearTimeout(timer);
            clearTimeout(giveUp);
            runSignal.removeEventListener('abort', abort);
        }
    };
}
/** Sends signals to the supervisor, as soon as its process ID is known. */
function createSupervisorHandle() {
    let pid;
    let head = Buffer.alloc(0);
    const waiting = [];
    const kill = (signal) => {
        try {
            if (pid === undefined)
                return;
            if (process.platform === 'win32')
                killTree(pid);
            else
                process.kill(pid, signal);
        }
        catch {
            // It has ended by itself in the meantime.
        }
    };
    return {
        send: (signal) => (pid === undefined ? void waiting.push(signal) : kill(signal)),
        /** Takes standard error: the first line is the process ID, everything else is of the command. */
        read(piece, take) {
            if (pid !== undefined) {
                take(piece);
                return;
            }
            head = Buffer.concat([head, piece]);
            const at = head.indexOf('\n');
            if (at < 0)
                return;
            pid = Number(head.toString('latin1', 0, at));
            for (const signal of waiting.splice(0))
                kill(signal);
            if (at + 1 < head.length)
                take(head.subarray(at + 1));
        },
    };
}
/**
 * A copy of a piece of output. `@actions/exec` goes on to look for lines in the piece itself, and keeps an unfinished line, in a
 * text that it searches again with each piece: the piece becomes one empty line.
 */
function withhold(piece) {
    const copy = Buffer.from(piece);
    piece.fill(0);
    piece.write(external_node_os_.EOL, Math.max(0, piece.length - external_node_os_.EOL.length), 'latin1');
    return copy;
}
/** What Node needs to start. Variables of Node itself, such as NODE_OPTIONS, are for the command alone. */
function supervisorEnvironment(env) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && ['PATH', 'SYSTEMROOT', 'TEMP', 'TMP', 'LD_LIBRARY_PATH'].includes(name.toUpperCase()) ? [[name, value]] : []));
}
/** As `argStringToArray` of `@actions/exec` reads it. */
const supervised_command_quote = (path) => `"${path.replaceAll('"', '\\"')}"`;
/** Computed from the whole URL, so that no bundler tries to resolve the file as a module. */
const fileBeside = (here) => (0,external_node_path_.join)((0,external_node_url_.fileURLToPath)(here), '..', `command-supervisor${here.endsWith('.ts') ? '.ts' : '.js'}`);

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
    const isNews = createMilestones();
    const safe = (message) => (0,annotate/* makeHarmless */.cj)(redactor.redact(message));
    return {
        debug: (message) => (0,core/* debug */.Yz)(safe(message)),
        info: (message) => write(`${safe(message).replaceAll('\n', '\n  ')}\n`),
        warn: (message) => (0,core/* warning */.$e)(safe((0,option_names/* nameInputs */.z8)(message))),
        progress(task, done, total) {
            const state = measure(task, done, total);
            const isDue = isLineDue(state, clock.now().getTime());
            if (isNews(state) || isDue)
                write(`${safe(describeProgress(state))}\n`);
        },
        secret(value) {
            redactor.add(value);
            if (value.trim().length >= SHORTEST_SECRET)
                (0,core/* setSecret */.Pq)(value);
        },
    };
};
/** Where a task begins and where it ends, each once: a person who watches the log sees at once what is being done. */
function createMilestones() {
    const told = new Set();
    return ({ task, done, total }) => {
        const milestones = total === 0 ? [] : [`${task} begins`, ...(done >= total ? [`${task} ends`] : [])];
        const news = milestones.filter((milestone) => !told.has(milestone));
        for (const milestone of news)
            told.add(milestone);
        return news.length > 0;
    };
}

;// CONCATENATED MODULE: ./build/adapters/action/main.js























/** Runs a step of a workflow, from its inputs to its outputs. */
async function main(action) {
    // It learns the secrets of the run, so that an unhandled error cannot show them either, as Node itself would.
    const redactor = (0,secrets_redact/* createRedactor */.l)();
    const { redact } = redactor;
    process.on('uncaughtException', (error) => leave(action, (0,annotate/* annotateError */.TF)(error, redact)));
    let ending;
    try {
        const folder = await chooseFolder(action, process.env);
        // Before anything can fail: a later step that keeps the folder runs always().
        (0,set_outputs/* setOutputs */.n)(action, { 'bundle-dir': folder });
        ending = await run(action, readInputs(action, process.env), { folder, redactor });
    }
    catch (error) {
        // An input that is refused: no run has begun.
        ending = (0,annotate/* annotateError */.TF)(error, redact);
        if (error instanceof errors/* ChopmarkError */.E && process.env[(0,inputs/* variableOf */.Qn)('show-summary')]?.trim() !== 'false')
            await summarizeFailure(resultOfError(action, error), redact);
    }
    leave(action, ending);
}
function leave(action, ending) {
    setEnding(action, ending);
    // Exit only after all output was written.
    process.stdout.write('', () => process.exit(ending.exitCode));
}
const setEnding = (action, { exitCode, errorCode }) => (0,set_outputs/* setOutputs */.n)(action, { 'exit-code': String(exitCode), 'error-code': errorCode });
/** The reason on the page of the run. That it cannot be written there is only a warning. */
async function summarizeFailure(failure, redact) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    const { writeFailure } = await __webpack_require__.e(/* import() */ 7685).then(__webpack_require__.bind(__webpack_require__, 47685));
    await writeFailure(failure, redact).catch((trouble) => (0,core/* warning */.$e)((0,annotate/* makeHarmless */.cj)(redact(String(trouble)))));
}
async function run(action, inputs, { folder, redactor }) {
    const { env } = process;
    const interruption = listenForSignals();
    const token = inputs.own.githubToken ?? env.GITHUB_TOKEN;
    if (token)
        (0,core/* setSecret */.Pq)(token);
    const watch = watchRun({
        signal: interruption.signal,
        tell(error) {
            const ending = (0,annotate/* annotateError */.TF)(error, redact, command);
            setEnding(action, ending);
            return interruption.exitCode() ?? ending.exitCode;
        },
    });
    const { ports: bound, close } = bindPorts({
        redactor,
        openGithub: openToolkit,
        cacheFolder: findCacheFolder({ env, platform: process.platform, home: (0,external_node_os_.homedir)() }),
        signal: interruption.signal,
        log: createWorkflowLogger((text) => void process.stdout.write(text), { now: () => new Date() }),
        env: { ...env, ...(token && { GITHUB_TOKEN: token }) },
    });
    const runCommand = createSupervisedCommand({
        signal: bound.signal,
        workingFolder: bound.workingFolder,
        write: (piece) => void process.stderr.write(piece),
        warn: bound.logger.warn,
    });
    const ports = { ...bound, ...watch.bind({ runCommand }) };
    if (token)
        redactor.add(token);
    const redact = (text) => redactor.redact(text);
    const reports = planReports(inputs.own.report);
    const command = action === 'attest' ? inputs.own.command : action;
    const describe = () => describeRun(listWords(command, inputs.raw), inputs.raw, ports.clock.now());
    try {
        (0,core/* startGroup */.Oh)(`chopmark ${command} ${version/* VERSION */.x}`);
        const result = await watch.guard(() => runEngine(action, inputs, { ports, folder })).finally(core/* endGroup */.N4);
        if (inputs.own.pushToRegistry && inputs.own.createStorageRecord) {
            const { recordStorage } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(2600)]).then(__webpack_require__.bind(__webpack_require__, 90219));
            const { subjectVersion: version } = inputs.own;
            const ids = await recordStorage(result, { ...(version !== undefined && { version }) }, ports);
            if (ids.length > 0)
                (0,set_outputs/* setOutputs */.n)(action, { 'storage-record-ids': ids.join(',') });
        }
        return await publishResult(result, {
            action,
            folder,
            ports,
            redact,
            reports,
            showSummary: inputs.own.showSummary,
            describeRun: describe,
        });
    }
    catch (error) {
        const signal = interruption.name();
        if (error instanceof errors/* ChopmarkError */.E && error.code !== 'STORE_REPORT_WRITE') {
            const failure = resultOfError(command, error);
            await writeReports(reports, failure, { ...ports, redact, describeRun: describe }).catch((trouble) => (0,annotate/* annotateError */.TF)(trouble, redact));
            if (inputs.own.showSummary)
                await summarizeFailure(failure, redact);
        }
        if (!signal)
            return (0,annotate/* annotateError */.TF)(error, redact, command);
        process.stdout.write(`Interrupted by ${signal}.\n`);
        return { exitCode: interruption.exitCode() ?? 1, errorCode: 'SIGNING_INTERRUPTED' };
    }
    finally {
        await close();
    }
}
/** `bundle-dir`, else a new folder in the runner's temporary folder, which the runner empties after the job. Absolute. */
async function chooseFolder(action, env) {
    const given = env[(0,inputs/* variableOf */.Qn)('bundle-dir')]?.trim();
    if (action !== 'verify' && given)
        return (0,external_node_path_.resolve)(given);
    const { RUNNER_TEMP } = env;
    const parent = RUNNER_TEMP ? (0,external_node_path_.join)(RUNNER_TEMP, 'chopmark') : (0,external_node_path_.resolve)('.chopmark');
    await (0,make_folder/* makeFolder */.fc)(parent);
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${action}-`));
}


/***/ }),

/***/ 34238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ hintAtRunEnd),
/* harmony export */   L8: () => (/* binding */ toTimeoutError),
/* harmony export */   rM: () => (/* binding */ isTimeLimit),
/* harmony export */   sH: () => (/* binding */ throwIfEnded),
/* harmony export */   uJ: () => (/* binding */ describeRunEnd)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/** Whether a run ended at its time limit. Every other reason is an interruption: a signal, a canceled job, or the caller of the library. */
const isTimeLimit = ({ reason }) => reason instanceof DOMException && reason.name === 'TimeoutError';
/** How a run ended early, as the start of a sentence: "Interrupted by SIGINT" or "The run reached its time limit". */
function describeRunEnd(signal) {
    if (isTimeLimit(signal))
        return 'The run reached its time limit';
    const { reason } = signal;
    return reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? reason.message.replace(/\.$/, '') : 'The run was interrupted';
}
/** What to do about a run that ended early. Only a time limit can be raised. */
const hintAtRunEnd = (signal) => isTimeLimit(signal) ? 'Set a longer time limit with --timeout.' : 'Run the same command again.';
/**
 * The error for work on the input that ended because the run ended: the adapter's own reason, otherwise the time limit or an
 * interruption.
 *
 * @param signal Aborted. The reason of a caller of the library becomes the cause.
 * @param before What was not done by then: "all files were read".
 */
const toTimeoutError = (signal, before) => signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E
    ? signal.reason
    : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TIMEOUT',
        message: `${describeRunEnd(signal)} before ${before}.`,
        hint: hintAtRunEnd(signal),
        cause: signal.reason,
    });
/** Throws that error if the run has ended. The reason of a signal is never thrown as it is: it would look like a bug. */
function throwIfEnded(signal, before) {
    if (signal.aborted)
        throw toTimeoutError(signal, before);
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

/***/ 83553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);



// The namespace, because Windows has no geteuid.


/**
 * Opens a file in which runs keep their state, in a folder that a user names and that others may be able to write to. It must be a regular
 * file with this name alone, and belong to this user or to the owner of its folder. So nothing is followed, waited for, or appended to
 * another file under a second name.
 *
 * @param path Absolute.
 * @param purpose `append` creates the file if it does not exist, and allows to read it too.
 * @param options.mode Of a new file; by default for this user alone.
 * @param options.user The effective user ID of this process; undefined on Windows.
 * @throws FileRefusal, or the error of the file system
 */
async function openOwnFile(path, purpose, { mode = 0o600, user = node_process__WEBPACK_IMPORTED_MODULE_3__.geteuid?.() } = {}) {
    const { O_RDONLY, O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    // Opening a pipe that no other process has open would wait forever. Windows has neither flag.
    const careful = (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, careful | (purpose === 'read' ? O_RDONLY : O_RDWR | O_CREAT | O_APPEND), mode);
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv(stat.isDirectory() ? 'it is a folder' : 'it is not a regular file');
        if (stat.nlink > 1)
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv('the same file has another name (a hard link)');
        if (user !== undefined && stat.uid !== user && stat.uid !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))).uid)
            throw new _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .FileRefusal */ .Hv('it belongs to another user');
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}


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
/** PowerShell makes a list of `a,b`, and variables of `@a`. */
const PLAIN_IN_POWERSHELL = /^[A-Za-z0-9_\-./:=+]+$/;
/** PowerShell splits an option of a program at its first dot or colon. */
const isSplitByPowerShell = (text) => text.startsWith('-') && (text.includes('.') || text.includes(':'));
/** One argument for the shell of the person who reads it: PowerShell on Windows, a POSIX shell elsewhere. */
function quoteForTerminal(text, platform = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.platform)()) {
    if (platform !== 'win32')
        return quoteForShell(text);
    if (PLAIN_IN_POWERSHELL.test(text) && !isSplitByPowerShell(text))
        return text;
    return `'${text.replaceAll(/['\u2018-\u201b]/g, (quote) => quote + quote)}'`;
}


/***/ }),

/***/ 95969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startWorker: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);

/**
 * Starts a thread. It gets no environment and none of the flags of this process.
 *
 * @param code A file, or a script in CommonJS that needs nothing but Node: wherever a bundler puts our code, a text is in it.
 */
function startWorker(code, options) {
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(code, { ...options, env: {}, execArgv: [], eval: typeof code === 'string' });
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

/***/ 20508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ redactArgv)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98872);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16305);
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17923);



const MASK = '***';
/**
 * Options that are secrets of some programs, and other things of most: the name of the program, the option, and whether the value may be
 * attached to it, separate, or both. `login` is a command that has to come first.
 */
const PROGRAMS = [
    { name: /^(?:mysql|mariadb)/, option: '-p', value: 'attached' },
    { name: /^sshpass$/, option: '-p', value: 'both' },
    { name: /^mongo/, option: '-p', value: 'both' },
    { name: /^redis-cli$/, option: '-a', value: 'both' },
    { name: /^7z/, option: '-p', value: 'attached' },
    { name: /^rar$/, option: '-p', value: 'attached' },
    { name: /^rar$/, option: '-hp', value: 'attached' },
    { name: /^(?:un)?zip$/, option: '-P', value: 'both' },
    { name: /^ldap/, option: '-w', value: 'both' },
    { name: /^security$/, option: '-p', value: 'separate' },
    { name: /^signtool$/, option: '/p', value: 'separate' },
    { name: /^(?:docker|podman|buildah|nerdctl|helm|oras|crane|skopeo|cosign|az|regctl)$/, option: '-p', value: 'both', command: 'login' },
];
/**
 * The words of a command in a form that may be published. `***` replaces values of options, variables and headers with names of secrets,
 * credentials of URLs and of `-u user:password`, tokens of well-known services, and what contains a known secret. In a script, a secret
 * hides the rest of its line. A secret that looks like nothing of that kind stays: it cannot be recognized.
 *
 * @param known Values that are known to be secret.
 */
function redactArgv(words, known = []) {
    const redactor = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)();
    for (const secret of known)
        redactor.add(secret);
    // The credentials of URLs are masked by themselves.
    const holdsKnown = (text) => {
        const rest = maskUrls(text);
        return redactor.redact(rest) !== rest;
    };
    const hides = watchOptions();
    return words.map((word) => {
        if (hides(word))
            return MASK;
        if (/\s/.test(word))
            return redactScript(word, holdsKnown);
        return redactWord(word, holdsKnown) ?? word;
    });
}
/** The lines of a script, or of another argument with white space, such as a header. */
function redactScript(script, holdsKnown) {
    if (script.includes('PRIVATE KEY-----'))
        return MASK;
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(script) || holdsKnown(script)) {
        const lines = script.split('\n').map((line) => ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(line) || holdsKnown(line) ? MASK : redactLine(line, holdsKnown)));
        const text = lines.join('\n');
        // A known secret can have several lines.
        return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(text) || holdsKnown(text) ? MASK : text;
    }
    return script
        .split('\n')
        .map((line) => redactLine(line, holdsKnown))
        .join('\n');
}
function redactLine(line, holdsKnown) {
    const hides = watchOptions();
    let shown = '';
    for (const [piece] of line.matchAll(/\s+|\S+/g)) {
        if (/\s/.test(piece)) {
            shown += piece;
            continue;
        }
        const word = withoutQuotes(piece);
        if (isReference(word)) {
            hides(word);
            shown += piece;
            continue;
        }
        if (hides(word))
            return shown + MASK;
        const redacted = redactWord(word, holdsKnown);
        if (redacted?.endsWith(MASK))
            return shown + redacted;
        shown += redacted === undefined ? piece : piece.replace(word, () => redacted);
    }
    return shown;
}
/** Without the quotes of a shell, and the end of a command. */
function withoutQuotes(piece) {
    let start = 0;
    let end = piece.length;
    while (start < end && `"'(`.includes(piece[start] ?? ' '))
        start++;
    while (end > start && `"');`.includes(piece[end - 1] ?? ' '))
        end--;
    return piece.slice(start, end);
}
/** A variable of a shell, whose value is not in the script. */
const isReference = (text) => /^["']?\$(?:\w+|\{\w+\})["']?$/.test(text);
/** One word without its secrets; undefined if it has none. */
function redactWord(word, holdsKnown) {
    const value = findNamedValue(word);
    if (value !== undefined && !isReference(word.slice(value))) {
        const name = word.slice(0, value);
        return (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(name) || holdsKnown(name) ? MASK : `${name}${MASK}`;
    }
    if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasToken */ .y0)(word) || holdsKnown(word))
        return MASK;
    const withoutCredentials = maskUrls(word);
    if (withoutCredentials !== word)
        return withoutCredentials;
    const login = (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .findLogin */ .B7)(word);
    if (login !== undefined)
        return `${MASK}${word.slice(login.length)}`;
    const [, user] = ATTACHED_USER.exec(word) ?? [];
    return user === undefined ? undefined : `${user}:${MASK}`;
}
const maskUrls = (text) => (0,_errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .findUrlCredentials */ .R)(text).reduceRight((shown, { start, end }) => `${shown.slice(0, start)}${MASK}${shown.slice(end)}`, text);
/** `-uuser:password`, `--user=user:password`. Numbers are ids of a user and a group. */
const ATTACHED_USER = /^((?:-[uU]|--(?:proxy-)?user=)(?!\d+:\d+$)[^\s:=/]+):.+$/;
const USER_OPTION = /^(?:-[uU]|--(?:proxy-)?user)$/;
/** The place of a value behind `NAME=` or `NAME:` with the name of a secret. */
function findNamedValue(word) {
    for (let at = 0; at < word.length; at++) {
        if (!'=:'.includes(word[at] ?? ' '))
            continue;
        const { start, name } = readNameBefore(word, at);
        const end = at + 1;
        // The scheme of a URL, and a name without a value in this word.
        if (name === '' || end === word.length || (word[at] === ':' && word.startsWith('//', end)))
            continue;
        if ((0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(name) || ('?&'.includes(word[start - 1] ?? ' ') && IN_QUERY.test(name)))
            return end;
    }
    return undefined;
}
/** Characters of a name, and quotes between it and its sign, that are looked at. */
const LONGEST_NAME = 128;
const MOST_QUOTES = 4;
/** The name in front of a `=` or `:`, with the quotes and backslashes of a script between them; empty if there is none. */
function readNameBefore(word, sign) {
    let end = sign;
    while (sign - end < MOST_QUOTES && `"'\\`.includes(word[end - 1] ?? ' '))
        end--;
    let start = end;
    while (end - start < LONGEST_NAME && /[\w.-]/.test(word[start - 1] ?? ' '))
        start--;
    return { start, name: word.slice(start, end) };
}
/** Signatures and keys in the query of an address, which are as good as a password. */
const IN_QUERY = /^(?:sig|signature|key|code|x-(?:amz|goog)-(?:signature|credential))$/i;
/** Watches the words of one command, and says of each whether it is the value of an option before it that is a secret. */
function watchOptions() {
    const programs = new Set();
    const seen = new Set();
    let before = '';
    const isSecretValue = (word) => {
        if (before === '')
            return false;
        if (isOption(before) && !before.includes('=') && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(before.replace(/^-+/, '')) && !isOption(word))
            return true;
        // A header, and what follows the word for its kind.
        if (/^["']?[\w-]+["']?:$/.test(before) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(before.replace(/\W/g, '')))
            return true;
        if (/^bearer$/i.test(before))
            return true;
        // `aws configure set aws_secret_access_key VALUE`
        if ((seen.has('set') || seen.has('config')) && /[_:.]/.test(before) && (0,_secret_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSecretName */ .eh)(before))
            return true;
        if (USER_OPTION.test(before) && /^[^:]+:./.test(word) && !/^\d+:\d+$/.test(word))
            return true;
        for (const { option, value, command } of programs)
            if (value !== 'attached' && before === option && (command === undefined || seen.has(command)))
                return true;
        return false;
    };
    const isAttachedSecret = (word) => [...programs].some(({ option, value, command }) => value !== 'separate' && word.startsWith(option) && word.length > option.length && (command === undefined || seen.has(command)));
    return (word) => {
        const hidden = isSecretValue(word) || isAttachedSecret(word);
        const name = word.replace(/^.*[\\/]/s, '').replace(/\.exe$/i, '');
        for (const program of PROGRAMS)
            if (program.name.test(name))
                programs.add(program);
        seen.add(word);
        before = hidden ? '' : word;
        return hidden;
    };
}
/** Not a password that begins with a dash. */
const isOption = (word) => /^-{1,2}[A-Za-z][\w.-]*(?:=.*)?$/s.test(word);


/***/ }),

/***/ 47023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ redactDocument)
/* harmony export */ });
/* unused harmony export isPlainData */
/**
 * A document of plain data whose strings are redacted. For texts that escape characters: what they write of a secret, of a token or of the
 * credentials of a URL no longer looks like one. Names of fields stay.
 */
function redactDocument(document, redact) {
    const read = (value) => {
        if (typeof value === 'string')
            return redact(value);
        if (Array.isArray(value))
            return value.map(read);
        if (!isPlainData(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, read(part)]));
    };
    return read(document);
}
/** Whether a value is plain data: no date and no bytes, which have no text. */
const isPlainData = (value) => typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));


/***/ }),

/***/ 17923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ findLogin),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   w2: () => (/* binding */ isSecretValue),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98872);

/** Words that mean a secret wherever they stand in a name, also joined with others: `DBPASSWORD`, `apitoken2`. */
const WITHIN = /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|API|ACCESS|SIGNING|COSIGN|DEPLOY)[_.-]?KEY|CONNECTION[_.-]?STRING|WEBHOOK|AUTHORIZATION/;
/** Words that mean a secret where they are a whole word of a name: `GH_PAT` but not `PATH`. */
const AS_WORD = /(?:^|[^A-Z0-9])(?:PAT|JWT|BEARER|DSN|PWD|PW|PASS|CREDS?|COOKIES?|SAS|OTP|PASSIN|PASSOUT|STOREPASS|KEYPASS)(?:[0-9]|[^A-Z0-9]|$)/;
/** Words that mean a secret at the end of a name. Keys that are none are for caches, databases and everybody. */
const AT_END = /(?:^|[^A-Z0-9])AUTH$|(?<!(?:^|[^A-Z0-9])(?:PUBLIC|PUB|CACHE|SORT|PARTITION|PRIMARY|FOREIGN|OBJECT))[_.-]KEY$/;
/** The folder that a shell is in, and was in. */
const FOLDERS = ['PWD', 'OLDPWD', 'INIT_CWD'];
const LONGEST_NAME = 256;
/** Whether a name of a variable, an option or a header looks like that of a secret. Case and the writing of `camelCase` do not count. */
function isSecretName(name) {
    if (name.length > LONGEST_NAME)
        return true;
    const upper = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
    return !FOLDERS.includes(upper) && (WITHIN.test(upper) || AS_WORD.test(upper) || AT_END.test(upper));
}
/**
 * Tokens of well-known services by their prefixes (their documentation, and the rules of GitHub's secret scanning), the beginning of JSON
 * Web Tokens, and private keys.
 */
const TOKENS = [
    /\bgh[pousr]_[A-Za-z0-9]{20}/,
    /\bgithub_pat_\w{20}/,
    /\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|soat|imt|agent|oas|ffct|wt)-[\w-]{16}/,
    /\bCCIPAT_\w{20}/,
    /\bbk[a-z]{2}_[a-f0-9]{20}/,
    /\bnpm_[A-Za-z0-9]{30}/,
    /\bpypi-[\w-]{20}/,
    /\brubygems_[a-f0-9]{32}/,
    /\boy2[a-z0-9]{43}/,
    /\bdckr_(?:pat|oat)_[\w-]{20}/,
    /\b(?:AKIA|ASIA)[A-Z0-9]{16}/,
    /\bAIza[\w-]{35}/,
    /\bya29\.[\w-]{20}/,
    /\bGOCSPX-[\w-]{20}/,
    /\bxox[a-z]-[\w-]{10}/,
    /\bxapp-[\w-]{10}/,
    /\bhv[sbr]\.[\w-]{20}/,
    /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16}/,
    /\bsk-[\w-]{32}/,
    /\bhf_[A-Za-z]{30}/,
    /\bdop_v1_[a-f0-9]{32}/,
    /\bSG\.[\w-]{20,64}\.[\w-]{20}/,
    /\bATATT3[\w-]{20}/,
    /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
    /\beyJ[\w-]{8}/,
    /\bAGE-SECRET-KEY-1/,
    /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY/,
];
/** Whether a text contains a token of a well-known service, a JSON Web Token, or a private key. */
const hasToken = (text) => TOKENS.some((token) => token.test(text));
/** Parts of a connection string: `Server=db;Password=X`. */
const IN_CONNECTION = /(?:^|[;\s])(?:password|passwd|pwd|(?:account|sharedaccess|access)key|token)\s?=\s?\S/i;
/** Whether the value of a variable looks like a secret, whatever its name: a token, or an address or a connection string with credentials. */
const isSecretValue = (value) => hasToken(value) ||
    (0,_errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findUrlCredentials */ .R)(value).some(({ isSecret }) => isSecret) ||
    findLogin(value) !== undefined ||
    IN_CONNECTION.test(value);
/** Other names with a colon before an `@` are packages, images and addresses. */
const LOGIN = /^(?!(?:pkg|npm|jsr|mailto|sips?|xmpp|acct|urn):)([^\s/:@=]{1,128}:[^\s@]{1,512})@(?!sha\d+:)(?:[a-z0-9-]+\.)*(?:[a-z0-9-]*[a-z]|\d+\.\d+\.\d+\.\d+|(?:tcp|unix)\(.*)(?:[:/?(].*)?$/i;
/** The credentials of an address without a scheme: `user:password` of `user:password@host.example/path`. */
const findLogin = (text) => (text.includes('://') ? undefined : LOGIN.exec(text)?.[1]);


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
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48806);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85819);






const LITERAL = /^\s*(?:eyJ[\w-]+\.[\w-]+\.[\w-]*|-----BEGIN [\s\S]+)\s*$/;
/** Whether an option holds a JWT or PEM itself, and not its location. */
const isLiteralSecret = (source) => LITERAL.test(source);
/** Only a name that looks like a variable is shown: with `env:$TOKEN` the shell puts the token in its place. */
const SHOWN_NAME = /^[A-Z_][A-Z0-9_]{0,63}$/;
/** Only what is certainly a path is shown: it says where it starts, or ends like a file of keys or tokens. */
const SHOWN_PATH = /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/]).{1,300}$|^[\w./\\-]{1,300}\.(?:jwt|key|pem|token|txt)$/;
/** A part of a path that may itself be a token: long, of mixed letters and digits. */
const isOpaque = (path) => (path.match(/[\w+=.~-]{20,}/g) ?? []).some((run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run));
/**
 * Reads a token or key from the location that an option states: `env:NAME`, the path of a file (or pipe), or the text itself if it is
 * a JWT or PEM. Messages quote a name or path only if it looks like one, because a user may pass the secret itself by mistake.
 *
 * @throws ChopmarkError `INPUT_SECRET_UNREADABLE`, `INPUT_SECRET_EMPTY`
 */
async function readSecret(source, { env, what, workingFolder, maxBytes = _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TOKEN */ .N1 }) {
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
        const bytes = await (0,_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .Mv)(path, maxBytes, 'the file', { pipes: true });
        const encoding = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_4__/* .explainEncoding */ .f)(bytes);
        if (encoding === undefined)
            return bytes.toString('utf8');
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_SECRET_UNREADABLE',
            message: `--${what}: ${showSource(source)} is ${encoding}.`,
            hint: hintFor(what),
        });
    }
    catch (error) {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E && error.code === 'INPUT_SECRET_UNREADABLE')
            throw error;
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
    const isShown = SHOWN_PATH.test(source) && !isOpaque(source);
    return isShown ? `the file ${source}` : 'the file (its path is not shown, because it may be a secret)';
}
const hintFor = (what) => `Set --${what} to the path of a file that holds the secret, or to env:NAME for the variable NAME.`;


/***/ }),

/***/ 85819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withoutMark),
/* harmony export */   f: () => (/* binding */ explainEncoding)
/* harmony export */ });
const UTF8_MARK = [0xef, 0xbb, 0xbf];
/**
 * The bytes of a text without the byte order mark of UTF-8, which .NET and Windows PowerShell put before it. Only for documents: where
 * bytes are hashed or signed, the mark is one of them.
 */
const withoutMark = (bytes) => UTF8_MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes;
/**
 * The encoding of a text that is not UTF-8, with the remedy: "UTF-16; save it as …". Recognized by its byte order mark, or, without one, by the
 * zero byte of a first character that is ASCII.
 *
 * @returns Undefined for UTF-8 and for anything that is not recognized.
 */
function explainEncoding(bytes) {
    const head = Buffer.from(bytes.subarray(0, 4));
    // A character of ASCII, a zero byte, or another byte.
    const shape = [...head].map((byte) => (byte === 0 ? '0' : byte < 0x80 ? 'a' : '?')).join('');
    const isUtf32 = shape === 'a000' || shape === '000a' || head.equals(LITTLE_32) || head.equals(BIG_32);
    if (isUtf32)
        return `UTF-32; ${REMEDY}`;
    const isUtf16 = shape === 'a0a0' || shape === '0a0a' || shape === 'a0' || shape === '0a' || hasMark16(head);
    return isUtf16 ? `UTF-16, as > in Windows PowerShell 5 writes it; ${REMEDY}` : undefined;
}
const LITTLE_32 = Buffer.from('fffe0000', 'hex');
const BIG_32 = Buffer.from('0000feff', 'hex');
const hasMark16 = (head) => ['fffe', 'feff'].includes(head.toString('hex', 0, 2));
const REMEDY = 'save it as UTF-8, in PowerShell with | Out-File -Encoding utf8 FILE';


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
/* harmony export */   fM: () => (/* binding */ withoutDoubleSlash),
/* harmony export */   iR: () => (/* binding */ HOSTED_RUNNERS),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
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

/***/ 42580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: unknownOption

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
// EXTERNAL MODULE: ./build/options/schema/option-names.js + 1 modules
var option_names = __webpack_require__(6971);
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
    ...['vsa-key', 'vsa-verifier-id', 'identity-token', 'allow-public-audience', 'key-passphrase'].map((option) => ({
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
        needs: ['subject-digest', 'subject-path', 'subject-image'],
        hint: 'This option names the subject of --subject-digest, the single file of --subject-path, or the single OCI layout of --subject-image. Checksums files contain their own names.',
    },
    {
        commands: ['attest'],
        kind: 'needs',
        option: 'name-prefix',
        needs: ['subject-path', 'subject-checksums'],
        hint: 'The prefix applies to the names of files and of checksums.',
    },
    {
        commands: ['attest'],
        kind: 'exclusive',
        options: ['package', 'name-prefix'],
        hint: 'The ecosystem of a package determines the names of its subjects.',
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

// EXTERNAL MODULE: ./build/options/parse-option-value.js + 1 modules
var parse_option_value = __webpack_require__(2271);
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
        const typed = value === undefined ? defaultOf(spec) : (0,parse_option_value/* parseOptionValue */.q)(spec, value, origin);
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
function defaultOf(spec) {
    if (spec.default !== undefined)
        return (0,parse_option_value/* parseOptionValue */.q)(spec, spec.default, spec.name);
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


/***/ }),

/***/ 2271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseOptionValue)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/url-credentials.js
var url_credentials = __webpack_require__(98872);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
;// CONCATENATED MODULE: ./build/options/split-list.js
/**
 * Items of a list that is given as one text: one per line, or separated by commas. A comma within braces belongs to a pattern:
 * `dist/a.{zip,tar}` is one item. An item in quotation marks, with `""` for a quotation mark inside, can contain anything.
 */
function splitList(text) {
    const items = [];
    const isInBraces = findCommasInBraces(text);
    for (let at = 0; at < text.length;) {
        const { item, next } = readQuoted(text, at) ?? readPlain(text, at, isInBraces);
        if (item !== '')
            items.push(item);
        at = next;
    }
    return items;
}
/** Undefined if the item does not begin with a quotation mark, or if more than white space follows the last one. */
function readQuoted(text, start) {
    const open = skipSpace(text, start);
    if (text[open] !== '"')
        return undefined;
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text[close + 1] === '"')
        close = text.indexOf('"', close + 2);
    if (close < 0)
        return undefined;
    const end = skipSpace(text, close + 1);
    if (end < text.length && text[end] !== ',' && text[end] !== '\n')
        return undefined;
    return { item: text.slice(open + 1, close).replaceAll('""', '"'), next: end + 1 };
}
/** White space, but no line end. */
function skipSpace(text, start) {
    let at = start;
    while (at < text.length && text[at] !== '\n' && (text[at] ?? '').trim() === '')
        at++;
    return at;
}
function readPlain(text, start, isInBraces) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && (text[end] !== ',' || isInBraces.has(end)))
        end++;
    return { item: text.slice(start, end).trim(), next: end + 1 };
}
/** The positions of commas between braces of one line. A brace that its line does not close is a character like others. */
function findCommasInBraces(text) {
    const found = new Set();
    /** The open braces of this line, each with the commas after it that no inner pair has. */
    let open = [];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '\n')
            open = [];
        else if (character === '{')
            open.push([]);
        else if (character === ',')
            open.at(-1)?.push(at);
        else if (character === '}')
            for (const comma of open.pop() ?? [])
                found.add(comma);
    }
    return found;
}

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
    refuseCredentials(spec, value, origin);
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
/**
 * Options are quoted in messages, commands and signed statements, so none may hold a password. A build command is recorded without the
 * passwords in it, and messages never quote secrets.
 */
function refuseCredentials(spec, value, origin) {
    if (spec.kind === 'secret' || spec.name === 'exec' || (typeof value !== 'string' && !Array.isArray(value)))
        return;
    const items = typeof value === 'string' ? [value] : value;
    if (items.some((item) => typeof item === 'string' && (0,url_credentials/* findUrlCredentials */.R)(item).some(({ isSecret }) => isSecret)))
        throw wrong(spec, origin, 'contains a URL with credentials, which is not shown here', 'Write the URL without user and password. Credentials come from variables, from a netrc file, or from docker login (docs/how-to/stores.md, docs/how-to/images.md).');
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
/**
 * A list given as one string has a line feed between its items, or a comma if no item can have one. The items of a list given as such are
 * never split.
 */
function parseList(spec, value, origin) {
    const items = typeof value === 'string' ? splitValue(spec, value) : value;
    if (!Array.isArray(items))
        throw wrong(spec, origin, 'must be a list');
    return items.map((item) => parseText(spec, item, origin));
}
const splitValue = ({ separator }, text) => separator === 'lines' ? text.split(/\r?\n/).filter((line) => line.trim() !== '' || text.trim() === '') : splitList(text);
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
    const parts = [...text.matchAll(/(\d{1,12})(ms|s|m|h)/g)];
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
/* harmony export */   YI: () => (/* binding */ shortenDigest),
/* harmony export */   Zc: () => (/* binding */ describeStatement),
/* harmony export */   _1: () => (/* binding */ pageOfCode),
/* harmony export */   cg: () => (/* binding */ describeSigner),
/* harmony export */   lY: () => (/* binding */ showTime),
/* harmony export */   lh: () => (/* binding */ showAnswers),
/* harmony export */   qX: () => (/* binding */ countVerdicts),
/* harmony export */   qf: () => (/* binding */ listReasons),
/* harmony export */   rK: () => (/* binding */ cutDigest),
/* harmony export */   zb: () => (/* binding */ describeOtherBuilder)
/* harmony export */ });
/* harmony import */ var _base_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62945);
/* harmony import */ var _results_group_verdicts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31677);
/* harmony import */ var _colors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35711);



/** `2026-01-31 12:00:00 UTC`, or "an invalid time". */
function showTime(time) {
    if (Number.isNaN(time.getTime()))
        return 'an invalid time';
    return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
/** The preferred digest of a set: `sha256:…`. */
function showDigest(digest) {
    const algorithm = ['sha256', 'sha512', 'sha384'].find((name) => digest[name] !== undefined) ?? Object.keys(digest)[0];
    return algorithm === undefined ? 'no digest' : (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(`${algorithm}:${digest[algorithm]}`);
}
/** Hex digits of a digest that is shortened: enough to tell the artifacts of one report apart. */
const SHORT_DIGEST = 12;
/** The preferred digest, shortened: `sha256:3a3a3a3a3a3a…`. */
const shortenDigest = (digest) => cutDigest(showDigest(digest));
/** The same for a digest in one text: `sha256:…`. */
function cutDigest(shown) {
    const end = shown.indexOf(':') + 1 + SHORT_DIGEST;
    return shown.length > end + 1 ? `${shown.slice(0, end)}…` : shown;
}
const describeSigner = (signer) => signer.kind === 'key'
    ? `key ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.fingerprint)}`
    : `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.identity.san)} (${signer.identity.issuer === '' ? 'without issuer' : `issuer ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(signer.identity.issuer)}`})`;
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
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(predicateType)}${reason === undefined ? '' : ` (${reason})`}`;
}
/** The builder of a provenance, if it is not the signer: `https://builder.example (declared)`. */
function describeOtherBuilder({ builder, signer }) {
    if (builder?.id === undefined || (signer?.kind === 'certificate' && signer.identity.san === builder.id))
        return undefined;
    return `${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(builder.id)} (${builder.basis}${builder.level === undefined ? '' : `, SLSA build level ${builder.level}`})`;
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
const describeSecondOpinion = (opinion) => opinion.asked ? `@sigstore/verify ${opinion.agrees ? 'agrees' : 'disagrees'}` : `not asked: ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(opinion.reason)}`;
/** The lines for a problem: the message with the code, then the hint. */
const describeProblem = ({ code, message, hint }, paint, indent = '  ') => [
    `${indent}${paint.bad((0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(message))} ${paint.faint(`[${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(code)}]`)}`,
    ...(hint ? (0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .showLines */ .P6)(hint, indent) : []),
];
/** Where the meaning and the remedy of a code are: `More: https://…`. */
const pageOfCode = (code) => `More: ${(0,_base_project_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOfError */ .Co)(code)}`;
/** `2 of 5 artifacts verified, 2 refused, 1 inconclusive`. What is not verified is counted only if it is not clear from the rest. */
function countVerdicts(artifacts) {
    const number = (verdict) => artifacts.filter((artifact) => artifact.verdict === verdict).length;
    const parts = ['refused', 'inconclusive'].flatMap((verdict) => artifacts.length > 1 && number(verdict) > 0 ? [`${number(verdict)} ${verdict}`] : []);
    return [`${number('verified')} of ${(0,_colors_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(artifacts.length, 'artifact')} verified`, ...parts].join(', ');
}
/**
 * The reasons within a group that say more than its cause. None, if all artifacts have the same reason, or messages that differ only in
 * the name of the artifact.
 */
function listReasons({ reasons, hint }) {
    const isHintCommon = hint !== undefined || reasons.every((reason) => reason.hint === undefined);
    const general = ({ message, artifacts: [first, ...others] }) => first && others.length === 0 ? (0,_results_group_verdicts_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceName */ .o)(message, first.artifact, 'the artifact') : message;
    return isHintCommon && new Set(reasons.map(general)).size === 1 ? [] : reasons;
}


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

/***/ 46224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderText: () => (/* binding */ renderText)
});

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
;// CONCATENATED MODULE: ./build/report/text-evidence.js


/** The log entries and signing times of a bundle, as rows of a text report. */
const renderEvidence = ({ entries, timestamps }) => [
    ...entries.map(({ log, index }) => ['log', `${(0,colors/* show */.WU)(log)}, entry ${index}`]),
    ...timestamps.map(({ time, authority }) => ['time', `${(0,format/* showTime */.lY)(time)}, proven by ${(0,colors/* show */.WU)(authority)}`]),
];

// EXTERNAL MODULE: ./build/results/answer-questions.js
var answer_questions = __webpack_require__(24279);
// EXTERNAL MODULE: ./build/results/group-verdicts.js
var group_verdicts = __webpack_require__(31677);
;// CONCATENATED MODULE: ./build/report/verdict-text.js





/** Up to this number of verified artifacts, each has its evidence. More are listed by signer. */
const DETAILED_ARTIFACTS = 5;
/** Artifacts of one group, signers, bundles of one artifact, and warnings of one group, that are listed. The JSON document has all. */
const LISTED_ARTIFACTS = 20;
const LISTED_SIGNERS = 20;
const LISTED_BUNDLES = 10;
const LISTED_WARNINGS = 10;
/** Below a verdict. */
const INDENT = ' '.repeat(10);
/** The verdicts for people: what is refused, by cause; then what is inconclusive; then what is verified, by signer; then the numbers. */
function renderVerdicts(artifacts, paint) {
    const verified = artifacts.filter(({ verdict }) => verdict === 'verified');
    const { causes, signers } = (0,group_verdicts/* groupVerdicts */.c)(artifacts);
    const summary = `${(0,format/* countVerdicts */.qX)(artifacts)}.`;
    return [
        ...causes.flatMap((cause) => renderCause(cause, paint)),
        ...(verified.length <= DETAILED_ARTIFACTS
            ? verified.flatMap((artifact) => renderVerified(artifact, paint))
            : [
                ...signers.slice(0, LISTED_SIGNERS).flatMap((group) => renderSigner(group, paint)),
                ...renderOtherSigners(signers.slice(LISTED_SIGNERS), paint),
            ]),
        '',
        verified.length === artifacts.length && verified.length > 0 ? paint.good(summary) : paint.bad(summary),
    ];
}
/** One artifact with its reason; or the number of artifacts with their common cause, then each artifact with what differs. */
function renderCause(cause, paint) {
    const { verdict, code, message, hint, artifacts } = cause;
    const [first, ...others] = artifacts;
    if (first && others.length === 0)
        return renderAlone(first, paint);
    const reasons = (0,format/* listReasons */.qf)(cause);
    return [
        `${paintVerdict(verdict, paint)} ${(0,colors/* count */.U9)(artifacts.length, 'artifact')}: ${paint.bad((0,colors/* show */.WU)(message))}${code === undefined ? '' : ` ${paint.faint(`[${code}]`)}`}`,
        ...(hint === undefined ? [] : (0,colors/* showLines */.P6)(hint, INDENT)),
        ...renderPage(code, paint),
        ...renderChecked(findCommonAnswers(artifacts)),
        ...(reasons.length > 0
            ? renderReasons(reasons, hint !== undefined, paint)
            : listAll(artifacts, (artifact) => `- ${nameArtifact(artifact, paint)}`)),
    ];
}
/** The only artifact of its cause. */
const renderAlone = (artifact, paint) => [
    renderHead(artifact, paint),
    ...(artifact.problem ? [...(0,format/* describeProblem */.BJ)(artifact.problem, paint, INDENT), ...renderPage(artifact.problem.code, paint)] : []),
    ...renderChecked(describeAnswers(artifact)),
];
/** Artifacts with one reason follow it; a single one comes before its reason. */
function renderReasons(reasons, isSameHint, paint) {
    let left = LISTED_ARTIFACTS;
    const lines = [];
    for (const { message, hint, artifacts } of reasons) {
        if (left <= 0)
            break;
        const names = artifacts.slice(0, left).map((artifact) => `${INDENT}- ${nameArtifact(artifact, paint)}`);
        left -= names.length;
        const indent = `${INDENT}${artifacts.length === 1 ? '  ' : ''}`;
        const told = [`${indent}${(0,colors/* show */.WU)(message)}`, ...(isSameHint || hint === undefined ? [] : (0,colors/* showLines */.P6)(hint, indent))];
        lines.push(...(artifacts.length === 1 ? [...names, ...told] : [...told, ...names]));
    }
    const total = reasons.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
    return [...lines, ...countMore(total - LISTED_ARTIFACTS)];
}
function listAll(artifacts, write) {
    return [
        ...artifacts.slice(0, LISTED_ARTIFACTS).map((artifact) => INDENT + write(artifact)),
        ...countMore(artifacts.length - LISTED_ARTIFACTS),
    ];
}
const countMore = (more) => more > 0 ? [`${INDENT}and ${(0,colors/* count */.U9)(more, 'more artifact')}. The JSON result lists all.`] : [];
/** Where the code of a refusal is explained. */
const renderPage = (code, paint) => code === undefined ? [] : [`${INDENT}${paint.faint((0,format/* pageOfCode */._1)(code))}`];
function renderVerified(artifact, paint) {
    const deciding = (0,answer_questions/* decidingBundle */.C7)(artifact);
    const accepted = artifact.bundles.filter((bundle) => !bundle.problem);
    const ordered = accepted.sort((a, b) => Number(b === deciding) - Number(a === deciding));
    return [
        renderHead(artifact, paint),
        ...ordered.slice(0, LISTED_BUNDLES).flatMap((bundle, index) => renderAccepted(bundle, index === 0 ? artifact.questions : undefined)),
        ...(artifact.unasked ?? []).map(({ message }) => `${INDENT}${paint.warn('not asked:')} ${(0,colors/* show */.WU)(message)}`),
    ];
}
const DIFFERS = 'not the same for all; the JSON result has each';
/** Verified artifacts of more signers than are listed. */
function renderOtherSigners(signers, paint) {
    if (signers.length === 0)
        return [];
    const artifacts = signers.flatMap((group) => group.artifacts);
    const title = `${(0,colors/* count */.U9)(artifacts.length, 'artifact')} of ${(0,colors/* count */.U9)(signers.length, 'more signer')}. The JSON result lists all.`;
    return [`${paintVerdict('verified', paint)} ${title}`, ...renderWarnings(artifacts, paint)];
}
/** Verified artifacts of one signer: what their evidence has in common, what the reader should know, and their names. */
function renderSigner({ signer, artifacts }, paint) {
    const bundles = artifacts.map(answer_questions/* decidingBundle */.C7);
    const common = (describe, otherwise) => {
        const values = new Set(bundles.map((bundle) => bundle && describe(bundle)));
        return values.size === 1 ? [...values][0] : otherwise;
    };
    const rows = [
        ['signed by', signer && (0,format/* describeSigner */.cg)(signer)],
        ['statement', common(format/* describeStatement */.Zc, DIFFERS)],
        ['builder', common(format/* describeOtherBuilder */.zb, DIFFERS)],
        ['bundle', common(({ bundlePath }) => (0,colors/* show */.WU)(bundlePath))],
        ['checked', findCommonAnswers(artifacts, DIFFERS)],
        ['second opinion', common(({ secondOpinion }) => secondOpinion && (0,format/* describeSecondOpinion */.K9)(secondOpinion), DIFFERS)],
    ];
    return [
        `${paintVerdict('verified', paint)} ${(0,colors/* count */.U9)(artifacts.length, 'artifact')}`,
        ...(0,colors/* alignRows */.P4)(rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])), INDENT),
        ...renderWarnings(artifacts, paint),
        ...listAll(artifacts, (artifact) => `- ${nameArtifact(artifact, paint)}`),
    ];
}
/** Each warning once, with the number of artifacts that it is about. */
function renderWarnings(artifacts, paint) {
    const told = artifacts.flatMap((artifact) => [
        ...(0,format/* listWarnings */.EB)(artifact).map(({ message }) => `${paint.warn('warning:')} ${(0,colors/* show */.WU)(message)}`),
        ...(artifact.unasked ?? []).map(({ message }) => `${paint.warn('not asked:')} ${(0,colors/* show */.WU)(message)}`),
    ]);
    const lines = [...Map.groupBy(told, (line) => line)].map(([line, same]) => `${INDENT}${line} (${(0,colors/* count */.U9)(same.length, 'artifact')})`);
    const more = lines.length - LISTED_WARNINGS;
    return [...lines.slice(0, LISTED_WARNINGS), ...(more > 0 ? [`${INDENT}and ${(0,colors/* count */.U9)(more, 'more warning')}.`] : [])];
}
const renderChecked = (answers) => (answers === undefined ? [] : (0,colors/* alignRows */.P4)([['checked', answers]], INDENT));
/** Nothing was asked about an artifact without any bundle. */
const describeAnswers = ({ questions = [], bundles }) => questions.length === 0 || bundles.length === 0 ? undefined : (0,format/* showAnswers */.lh)(questions);
/** The answers of a group, if all of its artifacts have the same ones. */
function findCommonAnswers(group, otherwise) {
    const [answers, ...others] = group.map(describeAnswers);
    return others.every((other) => other === answers) ? answers : otherwise;
}
const paintVerdict = (verdict, paint) => ({ verified: paint.good, refused: paint.bad, inconclusive: paint.warn })[verdict](verdict.padEnd(9));
/** In a list: its digest is shortened, so that the line fits a terminal. */
const nameArtifact = ({ artifact, digest }, paint) => `${(0,colors/* show */.WU)(artifact)}${digest ? `  ${paint.faint((0,format/* shortenDigest */.YI)(digest))}` : ''}`;
const renderHead = ({ artifact, digest, verdict }, paint) => `${paintVerdict(verdict, paint)} ${(0,colors/* show */.WU)(artifact)}${digest ? `  ${paint.faint((0,format/* showDigest */.CG)(digest))}` : ''}`;
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

// EXTERNAL MODULE: ./build/report/verify-command.js
var verify_command = __webpack_require__(2878);
;// CONCATENATED MODULE: ./build/report/text.js







/** Bundles, and subjects of one bundle, that are listed in full. The JSON document has all. */
const TOLD_IN_FULL = 10;
/** A result for people: the signed subjects with signer, log entry, path and the command to verify them; or the verdicts with their reasons. */
function renderText(result, { color }) {
    const paint = (0,colors/* createColors */.D1)(color);
    const lines = result.dryRun
        ? renderDryRun(result.dryRun, paint)
        : result.command === 'verify'
            ? renderVerdicts(result.artifacts ?? [], paint)
            : renderSigned(result, paint);
    const skipped = result.skipped
        ? [paint.warn('Nothing was signed:'), ...(0,format/* describeProblem */.BJ)(result.skipped, paint), `  ${paint.faint((0,format/* pageOfCode */._1)(result.skipped.code))}`]
        : [];
    const problems = result.problems.flatMap((problem) => [...(0,format/* describeProblem */.BJ)(problem, paint, ''), paint.faint((0,format/* pageOfCode */._1)(problem.code))]);
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
 * The command line that verifies the first subject of a bundle. Not neutralized: the caller must do that. Quoted for the terminal of this
 * machine, or for a POSIX shell elsewhere.
 *
 * @param elsewhere For another machine: artifact and bundle are named without the folders of this machine.
 */
function writeVerifyCommand({ subjects, instance }, bundle, { elsewhere = false, platform } = {}) {
    const subject = subjects[bundle.subjects[0] ?? -1];
    const place = (path) => (elsewhere ? path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : path);
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
    return words.map((word) => (elsewhere ? (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForShell */ .e)(word) : (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteForTerminal */ .u)(word, platform))).join(' ');
}
/**
 * Identity and issuer. A workflow of another repository can be called by anybody, on a runner of their own, so for one also the repository, and
 * that the runner was not theirs.
 */
function nameSigner(identity) {
    const { san, issuer } = identity;
    const named = ['--certificate-identity', san, '--certificate-oidc-issuer', issuer];
    const caller = (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readCaller */ .wW)(identity);
    if (caller === undefined)
        return named;
    // The clauses about an issuer that is not a public one need its CI system.
    const ci = (0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .ciOfCertificateIssuer */ .O8)(issuer) === undefined ? (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .guessForge */ .jH)(identity) : undefined;
    const isHosted = _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .HOSTED_RUNNERS */ .iR.includes(identity.extensions['runner-environment'] ?? '');
    return [
        ...named,
        ...(ci === undefined ? [] : ['--ci', ci]),
        ...(caller.source === 'unknown' ? [] : ['--repository', caller.source]),
        ...(isHosted ? ['--deny-self-hosted-runners'] : []),
    ];
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

/***/ 31677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupVerdicts),
/* harmony export */   o: () => (/* binding */ replaceName)
/* harmony export */ });
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _answer_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24279);


/** The verdicts by cause, for artifacts that are not verified, and by signer, for verified ones. */
function groupVerdicts(artifacts) {
    const notVerified = (verdict) => group(artifacts.filter((artifact) => artifact.verdict === verdict), ({ problem }) => problem?.code ?? '').map((members) => describeCause(verdict, members));
    return {
        causes: [...notVerified('refused'), ...notVerified('inconclusive')],
        signers: group(artifacts.filter(({ verdict }) => verdict === 'verified'), (artifact) => signerKey((0,_answer_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C7)(artifact)?.signer)).map(describeSignerGroup),
    };
}
const NO_REASON = 'The result names no reason.';
function describeCause(verdict, artifacts) {
    const reasons = group(artifacts, reasonKey).map(describeReason);
    const [first, ...others] = reasons;
    const code = artifacts[0]?.problem?.code;
    const sameMessage = others.every(({ message }) => message === first?.message);
    const sameHint = others.every(({ hint }) => hint === first?.hint);
    return {
        verdict,
        ...(code !== undefined && { code }),
        message: first && (sameMessage || code === undefined) ? first.message : meaningOf(code),
        ...(sameHint && first?.hint !== undefined && { hint: first.hint }),
        artifacts,
        reasons,
    };
}
const meaningOf = (code) => (code === undefined ? NO_REASON : _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .ERROR_CODES */ .OQ[code]);
function describeReason(artifacts) {
    const read = (part) => {
        const [first, ...others] = artifacts;
        const text = first?.problem?.[part];
        return others.every(({ problem }) => problem?.[part] === text) ? text : first && withoutName(first, part);
    };
    const [message = NO_REASON, hint] = [read('message'), read('hint')];
    return { message, ...(hint !== undefined && { hint }), artifacts };
}
const reasonKey = (artifact) => JSON.stringify([withoutName(artifact, 'message'), withoutName(artifact, 'hint')]);
function withoutName({ artifact, problem }, part) {
    const text = problem?.[part];
    return text === undefined ? undefined : replaceName(text, artifact, 'the artifact');
}
/** Shorter names, and names that are words, can mean something else in a message: a branch, an owner. */
const TELLING_NAME = /[^\p{L}]/u;
const SHORTEST_NAME = 4;
const BEFORE = /^[\s"'`(]?$/u;
const AFTER = /^(?:[\s"'`),;]|[.:?!](?:\s|$)|$)/u;
/** A message without the name of its artifact, where it stands alone: not in a path, an address or a longer name. */
function replaceName(text, name, replacement) {
    if (name.length < SHORTEST_NAME || !TELLING_NAME.test(name))
        return text;
    let replaced = '';
    let end = 0;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const next = at + name.length;
        if (!BEFORE.test(text.slice(Math.max(0, at - 1), at)) || !AFTER.test(text.slice(next, next + 2)))
            continue;
        replaced += text.slice(end, at) + replacement;
        end = next;
    }
    return replaced + text.slice(end);
}
function describeSignerGroup(artifacts) {
    const signer = artifacts[0] && (0,_answer_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C7)(artifacts[0])?.signer;
    return { ...(signer && { signer }), artifacts };
}
/** The same identity of the same issuer, or the same key. Other claims of its certificates can differ: every run has its own. */
function signerKey(signer) {
    if (!signer)
        return '';
    return JSON.stringify(signer.kind === 'key' ? [signer.fingerprint] : [signer.identity.san, signer.identity.issuer]);
}
/** The members with the same key, the largest group first. Groups of the same size stay in the order of their first member. */
const group = (members, keyOf) => [...Map.groupBy(members, keyOf).values()].sort((a, b) => b.length - a.length);


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
