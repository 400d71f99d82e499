export const id = 8990;
export const ids = [8990];
export const modules = {

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

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 82962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createHttpPlaces),
  o: () => (/* binding */ isSuccess)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/neutralize.js
var neutralize = __webpack_require__(82707);
;// CONCATENATED MODULE: ./build/stores/explain-answer.js




/** Characters of a store's own words that are repeated. */
const SHOWN = 200;
/** The error for an answer that is no success: what it means, in the store's own words where it has any, and what to do. */
function explainAnswer(answer, asked) {
    const { code, hint } = judge(answer, asked);
    const words = readWords(answer);
    return new errors/* ChopmarkError */.E({
        code,
        message: `The store ${asked.store} did not ${asked.purpose}: status ${answer.status}${words ? `, “${words}”` : ''}.`,
        hint,
    });
}
function judge({ status, headers }, { hasCredentials, credentials }) {
    if (status === 401)
        return hasCredentials
            ? { code: 'STORE_UNAUTHORIZED', hint: `It does not accept the credentials: are they of this store, and still valid? ${credentials}` }
            : { code: 'STORE_CREDENTIALS', hint: credentials };
    if (status === 403)
        return {
            code: 'STORE_FORBIDDEN',
            hint: `The credentials may not do this, or a signature in the address is past its end. ${credentials}`,
        };
    if (status === 404 || status === 410)
        return { code: 'STORE_NOT_FOUND', hint: 'Check the address; some servers also say this where credentials may not see a place.' };
    if (status === 409)
        return {
            code: 'STORE_REFUSED',
            hint: 'Either something else is there already, or the folder above is not: WebDAV servers want it made first.',
        };
    if (status === 413)
        return { code: 'STORE_TOO_LARGE', hint: 'The server bounds what it takes (nginx: client_max_body_size).' };
    if (status === 429)
        return { code: 'STORE_RATE_LIMITED', hint: 'Run again later, or with fewer bundles at a time.' };
    if (status >= 500)
        return {
            code: 'STORE_UNAVAILABLE',
            hint: 'Run again later, or look at its log: nginx also says this where a folder is not there (create_full_put_path on).',
        };
    if (status >= 300 && status < 400)
        return {
            code: 'STORE_REFUSED',
            hint: `It redirects${headers.has('location') ? ' elsewhere' : ''}, often to a login: a bundle is sent to the address that was named alone.`,
        };
    return { code: 'STORE_REFUSED', hint: 'Check the address, and that the server takes PUT there.' };
}
/** `message` or `error` of a JSON document; nothing of pages, which could be anybody's. */
function readWords({ body, headers }) {
    if (!/json/i.test(headers.get('content-type') ?? ''))
        return '';
    try {
        const { message, error } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(body, { what: 'the answer', maxBytes: 64 << 10, maxDepth: 8 }), 'the answer');
        const words = message ?? error;
        return (0,neutralize/* neutralizeLine */.a)((typeof words === 'string' ? words : words === undefined ? '' : JSON.stringify(words)).slice(0, SHOWN));
    }
    catch (failure) {
        if (failure instanceof json/* JsonError */.N3)
            return '';
        throw failure;
    }
}

;// CONCATENATED MODULE: ./build/stores/http-places.js



const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
function createHttpPlaces({ http }, { store, headers, credentials }) {
    const send = (request) => http({ ...request, headers: { ...headers, ...request.headers }, maxBytes: limits/* MAX_BUNDLE */.mZD, stage: 'STORE', service: 'store' });
    const refuse = (answer, purpose) => explainAnswer(answer, { store, purpose, hasCredentials: Object.keys(headers).length > 0, credentials });
    const get = async (url) => {
        const answer = await send({ url, redirects: limits/* MAX_DOWNLOAD_REDIRECTS */.WEm });
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        if (answer.status !== 200)
            throw refuse(answer, 'show what it has');
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
            for (let place = 1; place <= limits/* MAX_HTTP_PLACES */.H_Q; place++) {
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
                    headers: { 'content-type': MEDIA_TYPE, 'if-none-match': '*' },
                });
                // Also where it was refused: a first try may have got there though its answer did not, or somebody else was faster.
                const after = await look(url, text);
                if (after === 'this')
                    return { url: showUrl(url), isNew: true };
                if (after === 'nothing')
                    throw isSuccess(answer) ? vanished(store) : refuse(answer, 'take the bundle');
            }
            throw crowded(store);
        },
        async list(address) {
            const found = [];
            for (let place = 1; place <= limits/* MAX_HTTP_PLACES */.H_Q; place++) {
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
/** Without its query, which may be a secret. */
const showUrl = ({ origin, pathname }) => `${origin}${pathname}`;
function placeOf(address, place) {
    const url = new URL(address);
    if (place > 1)
        url.pathname += `.${place}`;
    return url;
}
const crowded = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The store ${store} holds ${limits/* MAX_HTTP_PLACES */.H_Q} other things at the address of the bundle already.`,
    hint: 'Does it answer everything with the same page, as logins do? Else put {name} or {predicate} into the address too.',
});
const vanished = (store) => new errors/* ChopmarkError */.E({
    code: 'STORE_GARBLED',
    message: `The store ${store} said that it took the bundle, and does not have it.`,
    hint: 'Can the credentials also read there? Does a cache or proxy stand before it?',
});


/***/ }),

/***/ 88990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHttpStore: () => (/* binding */ openHttpStore)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/stores/failed-receipt.js
var failed_receipt = __webpack_require__(59587);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
;// CONCATENATED MODULE: ./build/stores/http-credentials.js



/** How a user gives them, for hints. */
const HOW_TO_GIVE_CREDENTIALS = 'Give CHOPMARK_STORE_HOST with CHOPMARK_STORE_TOKEN, or with CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD, or a file in netrc format as NETRC.';
/**
 * The `authorization` header for a host, from the environment: `CHOPMARK_STORE_…`, which name the host they are for, else the entry
 * of the host in the file that `NETRC` names. Another host never gets them, and a `default` entry of netrc is not read.
 *
 * @throws ChopmarkError `STORE_CREDENTIALS` for half of what is needed, `INPUT_…` where the file cannot be read
 */
async function findHttpCredentials(host, { env, logger }) {
    const { CHOPMARK_STORE_HOST: bound, CHOPMARK_STORE_TOKEN: token, CHOPMARK_STORE_USER: user, CHOPMARK_STORE_PASSWORD: password } = env;
    if ((token || user || password) && !bound) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_CREDENTIALS',
            message: 'There are credentials for a store, and nothing says for which host.',
            hint: 'Set CHOPMARK_STORE_HOST to the host, with its port where it has one: no other host gets them.',
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
            message: `CHOPMARK_STORE_HOST names ${host}, and there are no credentials beside it.`,
            hint: HOW_TO_GIVE_CREDENTIALS,
        });
    }
    if (!env.NETRC)
        return undefined;
    const entry = readNetrc((await (0,read_file.readBoundedFile)(env.NETRC, limits/* MAX_NETRC */.S37, 'the file of NETRC')).toString('utf8'), host);
    return entry && basic(entry.login, entry.password, logger);
}
function basic(user, password, logger) {
    const value = Buffer.from(`${user}:${password}`).toString('base64');
    logger.secret(password);
    logger.secret(value);
    return `Basic ${value}`;
}
/** The first `machine` entry of a host, with its port where it has one, as curl and git read the file. */
function readNetrc(text, host) {
    const words = text.replace(/^\s*#.*$/gm, '').split(/\s+/);
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

// EXTERNAL MODULE: ./build/stores/http-places.js + 1 modules
var http_places = __webpack_require__(82962);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/secure-url.js
var secure_url = __webpack_require__(20721);
;// CONCATENATED MODULE: ./build/stores/http-template.js



const PLACEHOLDERS = ['sha256', 'name', 'predicate'];
/** Bytes of a name that stand in an address. */
const MAX_NAME = 150;
/**
 * `https://host/path/{sha256}/{name}.{predicate}.json`: the SHA-256 of a subject, its name, the short name of the predicate type. What
 * is put in never reaches beyond its own place: separators and dots that would climb are replaced, all else is percent-encoded.
 *
 * @throws ChopmarkError `INPUT_STORE_URL`
 */
function readUrlTemplate(text, allowInsecure) {
    const [written = '', query = ''] = splitQuery(text);
    const wrong = (fault, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_STORE_URL', message: `The address of a store ${fault}.`, hint });
    const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !PLACEHOLDERS.some((known) => known === name));
    if (unknown)
        throw wrong('has a placeholder that is not known', 'There are {sha256}, {name} and {predicate}.');
    if (!/^https?:\/\/[^/?#{}]+(?:[/?#]|$)/i.test(text) || !URL.canParse(text))
        throw wrong('is no URL, or has a placeholder in its host', 'Write https://HOST/PATH/{sha256}.json.');
    const url = new URL(text);
    if (url.username !== '' || url.password !== '')
        throw wrong(`on ${url.host} has credentials in it`, 'Give them as CHOPMARK_STORE_USER and CHOPMARK_STORE_PASSWORD: addresses are shown.');
    if (url.hash !== '')
        throw wrong(`on ${url.host} has a fragment`, 'Leave out what stands behind #.');
    if (!(0,secure_url/* isSecureUrl */.z)(url) && !allowInsecure.some((host) => host.toLowerCase() === url.host))
        throw wrong(`on ${url.host} is not https`, `Use https, or name the host: --allow-insecure-registry ${url.host}.`);
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

;// CONCATENATED MODULE: ./build/stores/http.js







/** What is put in for `{predicate}` when bundles are looked for: a server cannot be asked what it has, so other types are not found. */
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
 * Any server that takes PUT and GET: WebDAV, Artifactory generic and Nexus raw repositories, object storage by pre-signed URLs.
 *
 * A pre-signed URL (it has a query and no placeholder) allows one request to one place, so that place gets the bundle, whatever is
 * there; everywhere else nothing is written over.
 *
 * @param target The URL, with `{sha256}`, `{name}` and `{predicate}`.
 * @throws ChopmarkError `INPUT_STORE_URL`, `STORE_CREDENTIALS`
 */
async function openHttpStore(context, target) {
    const template = readUrlTemplate(target, context.allowInsecureRegistry);
    const { shown: id, hasQuery, uses } = template;
    // A signature in the address is the credential, and servers refuse two of them.
    const authorization = hasQuery ? undefined : await findHttpCredentials(template.host, context);
    const places = (0,http_places/* createHttpPlaces */.$)(context, {
        store: id,
        headers: authorization === undefined ? {} : { authorization },
        credentials: HOW_TO_GIVE_CREDENTIALS,
    });
    const isOnePlace = !uses.subject && !uses.predicate;
    const isPreSigned = isOnePlace && hasQuery;
    const publish = async (bundle) => {
        if (isPreSigned) {
            const answer = await places.send({ url: new URL(target), method: 'PUT', body: `${bundle.text}\n` });
            if (!(0,http_places/* isSuccess */.o)(answer))
                throw places.refuse(answer, 'take the bundle');
            return { store: id, status: 'stored', url: id };
        }
        const kept = await (0,in_parallel/* mapInParallel */.H)(addressesOf(template, bundle), COPIES_AT_ONCE, (address) => places.keep(address, bundle.text));
        const url = kept[0]?.url;
        return { store: id, status: kept.some(({ isNew }) => isNew) ? 'stored' : 'already-there', ...(url !== undefined && { url }) };
    };
    const readPreSigned = async () => {
        const answer = await places.send({ url: new URL(target) });
        if (answer.status === 404)
            return [];
        if (answer.status !== 200)
            throw places.refuse(answer, 'show what it has');
        return [{ location: id, bytes: answer.body }];
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
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        async find(subject) {
            if (isPreSigned)
                return readPreSigned();
            const addresses = (uses.predicate ? KINDS : ['']).flatMap((kind) => template.fill(subject, kind) ?? []);
            return (await (0,in_parallel/* mapInParallel */.H)(addresses, COPIES_AT_ONCE, (address) => places.list(address))).flat();
        },
    };
}
/** A place for each subject: whoever looks for a bundle knows one of them. */
function addressesOf(template, { subjects, kind }) {
    const about = template.uses.subject ? [...subjects] : [undefined];
    const addresses = new Map(about.flatMap((subject) => template.fill(subject, kind) ?? []).map((url) => [url.href, url]));
    if (addresses.size > limits/* MAX_HTTP_COPIES */.mjP)
        throw tooManyCopies(template.shown, addresses.size);
    if (addresses.size === 0)
        throw noAddress(template.shown);
    return [...addresses.values()];
}
const onePlace = (id, count) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `The store ${id} is one place, and there are ${count} bundles.`,
    hint: 'Put {sha256}, {name} or {predicate} into the address; a pre-signed URL takes one bundle: one statement about all subjects.',
});
const noAddress = (id) => new errors/* ChopmarkError */.E({
    code: 'STORE_CONTEXT',
    message: `No address in the store ${id} can be made for the bundle: none of its subjects has a SHA-256.`,
    hint: 'Use {name}, or attest with sha256 digests.',
});
const tooManyCopies = (id, count) => new errors/* ChopmarkError */.E({
    code: 'STORE_TOO_LARGE',
    message: `The bundle is about ${count} subjects, and the store ${id} would get a copy for each.`,
    hint: `${limits/* MAX_HTTP_COPIES */.mjP} copies are the most: attest with statements per-subject, or use a folder or .jsonl file.`,
});


/***/ })

};
