export const id = 7813;
export const ids = [7813];
export const modules = {

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

/***/ 39575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createHttpSlots),
  o: () => (/* binding */ isSuccess)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/stores/limits.js
var stores_limits = __webpack_require__(53607);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/base/secrets/quote-words.js
var quote_words = __webpack_require__(30306);
;// CONCATENATED MODULE: ./build/stores/response-error.js




/** Characters of a store's own message that are shown. */
const SHOWN = 200;
/** The error for an unsuccessful response: what it means, the store's own message if it has one, and what to do. */
function toStoreError(answer, asked) {
    const { code, hint } = judge(answer, asked);
    const words = (0,quote_words/* quoteWords */.A)(readWords(answer), asked.sent, SHOWN);
    return new errors/* ChopmarkError */.E({
        code,
        message: `The store ${asked.store} did not ${asked.purpose}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
        hint,
    });
}
function judge({ status, headers }, { sent, credentials }) {
    if (status === 401)
        return sent.length > 0
            ? {
                code: 'STORE_UNAUTHORIZED',
                hint: `The store does not accept the credentials. Check that they are for this store and still valid. ${credentials}`,
            }
            : { code: 'STORE_CREDENTIALS', hint: credentials };
    if (status === 403)
        return {
            code: 'STORE_FORBIDDEN',
            hint: `The credentials lack the permission, or the signature in the address has expired. ${credentials}`,
        };
    if (status === 404 || status === 410)
        return { code: 'STORE_NOT_FOUND', hint: 'Check the address. Some servers also answer this if the credentials lack read permission.' };
    if (status === 409)
        return {
            code: 'STORE_REFUSED',
            hint: 'Either the address already has other content, or its folder does not exist: WebDAV servers need the folder first.',
        };
    if (status === 413)
        return { code: 'STORE_TOO_LARGE', hint: 'The server limits the size of uploads (nginx: client_max_body_size).' };
    if (status === 429)
        return { code: 'STORE_RATE_LIMITED', hint: 'Run again later, or with fewer bundles per run.' };
    if (status >= 500)
        return {
            code: 'STORE_UNAVAILABLE',
            hint: 'Run again later, or check the log of the server: nginx also answers this if a folder does not exist (create_full_put_path on).',
        };
    if (status >= 300 && status < 400)
        return {
            code: 'STORE_REFUSED',
            hint: `The server redirects${headers.get('location') !== null ? ' to another address' : ''}, often to a login page. A bundle is sent only to the given address.`,
        };
    return { code: 'STORE_REFUSED', hint: 'Check the address, and that the server accepts PUT there.' };
}
/** `message` or `error` of a JSON document. Empty for HTML pages, which may come from another server. */
function readWords({ body, headers }) {
    if (!/json/i.test(headers.get('content-type') ?? ''))
        return '';
    try {
        const { message, error } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
        const words = message ?? error;
        return typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words);
    }
    catch (failure) {
        if (failure instanceof json/* JsonError */.N3)
            return '';
        throw failure;
    }
}

;// CONCATENATED MODULE: ./build/stores/http/http-slots.js





function createHttpSlots({ http, allowInsecureRegistry }, { store, headers, credentials }) {
    const send = (request) => http({
        ...request,
        headers: { ...headers, ...request.headers },
        maxBytes: limits.MAX_BUNDLE,
        stage: 'STORE',
        service: 'store',
        plainHosts: allowInsecureRegistry,
    });
    const refuse = (answer, purpose) => toStoreError(answer, { store, purpose, sent: Object.values(headers), credentials });
    const get = async (url) => {
        const answer = await send({ url, redirects: stores_limits/* MAX_DOWNLOAD_REDIRECTS */.WE });
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        if (answer.status !== 200)
            throw refuse(answer, 'return its bundles');
        return answer.body;
    };
    const look = async (url, text) => {
        const there = await get(url);
        return there === undefined ? 'nothing' : there.toString('utf8').trimEnd() === text ? 'this' : 'another';
    };
    return {
        send,
        refuse,
        async keep(address, text) {
            for (let place = 1; place <= stores_limits/* MAX_HTTP_PLACES */.H_; place++) {
                const url = placeOf(address, place);
                const before = await look(url, text);
                if (before === 'another')
                    continue;
                if (before === 'this')
                    return { url: showUrl(url), isNew: false };
                const answer = await send({
                    url,
                    method: 'PUT',
                    body: `${text}\n`,
                    headers: { 'content-type': bundle/* BUNDLE_MEDIA_TYPE */.NV, 'if-none-match': '*' },
                });
                // Also after a refusal: a first attempt may have succeeded although its response was lost, or another writer was faster.
                const after = await look(url, text);
                if (after === 'this')
                    return { url: showUrl(url), isNew: true };
                if (after === 'nothing')
                    throw isSuccess(answer) ? vanished(store) : refuse(answer, 'accept the bundle');
            }
            throw crowded(store);
        },
        async list(address) {
            const found = [];
            for (let place = 1; place <= stores_limits/* MAX_HTTP_PLACES */.H_; place++) {
                const url = placeOf(address, place);
                const bytes = await get(url);
                if (bytes === undefined)
                    break;
                found.push({ location: showUrl(url), bytes });
            }
            return found;
        },
    };
}
const isSuccess = ({ status }) => status >= 200 && status < 300;
/** Without the query, which can be a secret. */
const showUrl = ({ origin, pathname }) => `${origin}${pathname}`;
function placeOf(address, place) {
    const url = new URL(address);
    if (place > 1)
        url.pathname += `.${place}`;
    return url;
}
const crowded = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The store ${store} already has other content at all ${stores_limits/* MAX_HTTP_PLACES */.H_} addresses of the bundle.`,
    hint: 'Check whether the server answers every request with the same page, such as a login page. Otherwise add {name} or {predicate} to the address.',
});
const vanished = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_INVALID_RESPONSE',
    message: `The store ${store} accepted the bundle, but does not return it.`,
    hint: 'Check that the credentials can also read there, and whether a cache or proxy answers instead.',
});


/***/ }),

/***/ 97813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttpStore: () => (/* binding */ openHttpStore)
});

// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/stores/limits.js
var limits = __webpack_require__(53607);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
;// CONCATENATED MODULE: ./build/stores/http/http-credentials.js



/** How to set credentials, for hints. */
const HOW_TO_GIVE_CREDENTIALS = 'Set CHOPMARK_STORE_HOST with CHOPMARK_STORE_TOKEN, or with CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD. Or set NETRC to the path of a netrc file.';
/**
 * The `authorization` header for a host, from the environment: from the variables `CHOPMARK_STORE_…`, which name their host, else from
 * the entry of the host in the file that `NETRC` names. No other host gets them. A `default` entry of netrc is ignored.
 *
 * @throws ChopmarkError `STORE_CREDENTIALS` if only a part of the credentials is set, `INPUT_…` if the file cannot be read
 */
async function findHttpCredentials(host, { env, logger }) {
    const { CHOPMARK_STORE_HOST: bound, CHOPMARK_STORE_TOKEN: token, CHOPMARK_STORE_USER: user, CHOPMARK_STORE_PASSWORD: password } = env;
    if ((token || user || password) && !bound) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_CREDENTIALS',
            message: 'The credentials of a store are set, but CHOPMARK_STORE_HOST is not.',
            hint: 'Set CHOPMARK_STORE_HOST to the host of the credentials, with its port if it has one. No other host gets them.',
        });
    }
    if (bound?.toLowerCase() === host) {
        if (token) {
            logger.secret(token);
            return `Bearer ${token}`;
        }
        if (user && password)
            return basic(user, password, logger);
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_CREDENTIALS',
            message: `CHOPMARK_STORE_HOST is set to ${host}, but its credentials are not set.`,
            hint: HOW_TO_GIVE_CREDENTIALS,
        });
    }
    if (!env.NETRC)
        return undefined;
    const entry = readNetrc((await (0,read_file/* readBoundedFile */.Mv)(env.NETRC, limits/* MAX_NETRC */.S3, 'the file of NETRC')).toString('utf8'), host);
    return entry && basic(entry.login, entry.password, logger);
}
function basic(user, password, logger) {
    const value = Buffer.from(`${user}:${password}`).toString('base64');
    logger.secret(password);
    logger.secret(value);
    return `Basic ${value}`;
}
/** The first `machine` entry of a host, with its port if it has one, as curl and git read the file. */
function readNetrc(text, host) {
    const words = text.replace(/^[ \t]*#.*$/gm, '').split(/\s+/);
    for (let at = 0; at < words.length; at++) {
        if (words[at] !== 'machine' || words[at + 1]?.toLowerCase() !== host)
            continue;
        const found = {};
        for (let next = at + 2; next + 1 < words.length && words[next] !== 'machine' && words[next] !== 'default'; next += 2)
            found[words[next] ?? ''] = words[next + 1] ?? '';
        if (found.login !== undefined && found.password !== undefined)
            return { login: found.login, password: found.password };
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/stores/http/http-slots.js + 1 modules
var http_slots = __webpack_require__(39575);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/http/url.js
var http_url = __webpack_require__(2924);
;// CONCATENATED MODULE: ./build/stores/http/http-template.js



const PLACEHOLDERS = ['sha256', 'name', 'predicate'];
/** Maximum bytes of a name in an address. */
const MAX_NAME = 150;
/**
 * Reads `https://host/path/{sha256}/{name}.{predicate}.json`: the SHA-256 of a subject, its name, the short name of the predicate type.
 * An inserted value stays within its path segment: separators and dots that would change the folder are replaced, other characters
 * are percent-encoded.
 *
 * @throws ChopmarkError `INPUT_STORE_URL`
 */
function readUrlTemplate(text, allowInsecure) {
    const [written = '', query = ''] = splitQuery(text);
    const wrong = (fault, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_STORE_URL', message: `The address of a store ${fault}.`, hint });
    const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !PLACEHOLDERS.some((known) => known === name));
    if (unknown)
        throw wrong('has an unknown placeholder', 'Use {sha256}, {name} or {predicate}.');
    if (!/^https?:\/\/[^/?#{}]+(?:[/?#]|$)/i.test(text) || !URL.canParse(text))
        throw wrong('is not a URL, or has a placeholder in its host', 'Write https://HOST/PATH/{sha256}.json.');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw wrong(`on ${url.host} has credentials in it`, 'Addresses are shown in output. Set CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD instead.');
    if (url.hash !== '')
        throw wrong(`on ${url.host} has a fragment`, 'Leave out # and the text after it.');
    if (!(0,http_url/* isSecureUrl */.z3)(url) && !(0,http_url/* isPlainHost */.dW)(url, allowInsecure))
        throw wrong(`on ${url.host} does not use https`, `Use https, or allow the host with --allow-insecure-registry ${url.host}.`);
    const uses = (name) => text.includes(`{${name}}`);
    return {
        shown: written,
        host: url.host,
        hasQuery: query !== '',
        uses: { subject: uses('sha256') || uses('name'), predicate: uses('predicate') },
        fill(subject, kind) {
            const sha256 = subject?.digest.sha256;
            if (uses('sha256') && (sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)))
                return undefined;
            const values = { sha256: sha256 ?? '', name: safeName(subject?.name ?? ''), predicate: safeName(kind) };
            return new URL(text.replace(/\{(sha256|name|predicate)\}/g, (_, name) => values[name]));
        },
    };
}
function splitQuery(text) {
    const at = text.indexOf('?');
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
function safeName(name) {
    const flat = name
        .toWellFormed()
        .replace(/[/\\]/g, '_')
        .replace(/^\.+/, (dots) => '_'.repeat(dots.length));
    const short = Buffer.byteLength(flat) <= MAX_NAME
        ? flat
        : `${Buffer.from(flat).subarray(0, MAX_NAME).toString('utf8').replaceAll('\ufffd', '')}~${(0,external_node_crypto_.hash)('sha256', name).slice(0, 12)}`;
    return encodeURIComponent(short || '_').replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/stores/http/http.js







/** The values of `{predicate}` in a search. A server cannot list its files, so bundles of other types are not found. */
const KINDS = [
    'provenance',
    'signature',
    'spdx.dev-Document-v2.3',
    'spdx.dev-Document',
    'cyclonedx.org-bom',
    'slsa.dev-verification-summary-v1',
];
const COPIES_AT_ONCE = 4;
/**
 * A store on any server that supports PUT and GET: WebDAV, Artifactory generic and Nexus raw repositories, object storage with pre-signed URLs.
 *
 * A pre-signed URL (with a query and no placeholder) allows one request to one address, so the bundle is written there, whatever the
 * address has. At all other addresses, nothing is overwritten.
 *
 * @param target The URL, with `{sha256}`, `{name}` and `{predicate}`.
 * @throws ChopmarkError `INPUT_STORE_URL`, `STORE_CREDENTIALS`
 */
async function openHttpStore(context, target) {
    const template = readUrlTemplate(target, context.allowInsecureRegistry);
    const { shown: id, hasQuery, uses } = template;
    // A signature in the address is the credential, and servers refuse two credentials.
    const authorization = hasQuery ? undefined : await findHttpCredentials(template.host, context);
    const places = (0,http_slots/* createHttpSlots */.s)(context, {
        store: id,
        headers: authorization === undefined ? {} : { authorization },
        credentials: HOW_TO_GIVE_CREDENTIALS,
    });
    const isOnePlace = !uses.subject && !uses.predicate;
    const isPreSigned = isOnePlace && hasQuery;
    const publish = async (bundle) => {
        if (isPreSigned) {
            const answer = await places.send({ url: new URL(target), method: 'PUT', body: `${bundle.text}\n` });
            if (!(0,http_slots/* isSuccess */.o)(answer))
                throw places.refuse(answer, 'accept the bundle');
            return { store: id, status: 'stored', url: id };
        }
        const kept = await (0,concurrency/* mapInParallel */.HH)(addressesOf(template, bundle), COPIES_AT_ONCE, (address) => places.keep(address, bundle.text));
        const url = kept[0]?.url;
        return { store: id, status: kept.some(({ isNew }) => isNew) ? 'stored' : 'already-stored', ...(url !== undefined && { url }) };
    };
    const readPreSigned = async () => {
        const answer = await places.send({ url: new URL(target) });
        if (answer.status === 404)
            return { found: [], unread: [] };
        if (answer.status !== 200)
            throw places.refuse(answer, 'return its bundles');
        return { found: [{ location: id, bytes: answer.body }], unread: [] };
    };
    return {
        id,
        place: { url: id, isPublic: false },
        async begin(count) {
            if (isOnePlace && count > 1)
                throw onePlace(id, count);
        },
        async publish(bundle) {
            try {
                return await publish(bundle);
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async find(subject) {
            if (isPreSigned)
                return readPreSigned();
            const addresses = (uses.predicate ? KINDS : ['']).flatMap((kind) => template.fill(subject, kind) ?? []);
            return { found: (await (0,concurrency/* mapInParallel */.HH)(addresses, COPIES_AT_ONCE, (address) => places.list(address))).flat(), unread: [] };
        },
    };
}
/** One address for each subject, because a search knows only one of them. */
function addressesOf(template, { subjects, kind }) {
    const about = template.uses.subject ? [...subjects] : [undefined];
    const addresses = new Map(about.flatMap((subject) => template.fill(subject, kind) ?? []).map((url) => [url.href, url]));
    if (addresses.size > limits/* MAX_HTTP_COPIES */.mj)
        throw tooManyCopies(template.shown, addresses.size);
    if (addresses.size === 0)
        throw noAddress(template.shown);
    return [...addresses.values()];
}
const onePlace = (id, count) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `The store ${id} is one address, but there are ${count} bundles.`,
    hint: 'Add {sha256}, {name} or {predicate} to the address. A pre-signed URL holds one bundle: use one statement about all subjects.',
});
const noAddress = (id) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `The bundle has no address in the store ${id}: none of its subjects has a SHA-256 digest.`,
    hint: 'Use {name}, or attest with sha256 digests.',
});
const tooManyCopies = (id, count) => new errors/* ChopmarkError */.E({
    code: 'STORE_TOO_LARGE',
    message: `The bundle has ${count} subjects. The store ${id} keeps a copy for each subject, and at most ${limits/* MAX_HTTP_COPIES */.mj} copies.`,
    hint: 'Use --statements per-subject, or store to a folder or a .jsonl file.',
});


/***/ })

};
