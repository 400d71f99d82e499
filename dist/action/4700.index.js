export const id = 4700;
export const ids = [4700];
export const modules = {

/***/ 84700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5327);


const EXPLAINED = {
    401: { code: 'STORE_UNAUTHORIZED', hint: (registry) => (0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .LOG_IN */ .dQ)(registry) },
    403: {
        code: 'STORE_FORBIDDEN',
        hint: (registry) => `The login for ${registry} may not do this: pushing needs write permission for the repository.`,
    },
    404: {
        code: 'STORE_NOT_FOUND',
        hint: () => 'Was the image pushed, and to this name? Some registries answer so for lack of permission, too.',
    },
    413: { code: 'STORE_TOO_LARGE', hint: () => 'Registries and the proxies before them bound the size of what is pushed.' },
    429: { code: 'STORE_RATE_LIMITED', hint: () => 'Log in, which raises the limit of most registries, or run again later.' },
};
/**
 * The error for a status that does not let the work go on. Of what the registry says only its code is shown: the rest is text of
 * its choice.
 *
 * @param what What was asked for: a repository, "the manifest sha256:…".
 */
function explainRefusal({ status, body }, registry, what) {
    const said = /"code"\s*:\s*"([A-Z_]{2,40})"/.exec(body.subarray(0, 4096).toString('latin1'))?.[1];
    const { code, hint } = EXPLAINED[status] ?? (status >= 500 ? TROUBLE : REFUSED);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code,
        message: `The registry ${registry} answered ${status}${said ? ` (${said})` : ''} where ${what} was asked for.`,
        hint: hint(registry),
    });
}
const TROUBLE = {
    code: 'STORE_UNAVAILABLE',
    hint: () => 'Run again later; bundles are on disk, and nothing needs signing again.',
};
const REFUSED = {
    code: 'STORE_REFUSED',
    hint: () => 'See what the registry allows for this repository: immutable tags, quotas, policies.',
};


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   dQ: () => (/* binding */ LOG_IN),
/* harmony export */   eY: () => (/* binding */ fetchToken)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




/** Seconds a token is good for where its answer does not say (distribution-spec, token authentication). */
const DEFAULT_LIFE = 60;
/** Seconds before its end at which a token is not used any more. */
const MARGIN = 5;
const LONGEST_LIFE = 3600;
/**
 * A token for `scope` from the service that the registry names. A password goes there as Basic, an identity token as OAuth 2
 * refresh token; without credentials the service is asked for what anybody may do.
 *
 * @throws ChopmarkError `STORE_UNAUTHORIZED`, `STORE_FORBIDDEN`, `STORE_GARBLED`, `STORE_UNAVAILABLE`
 */
async function fetchToken(request) {
    const { http, registry, now } = request;
    const answer = await http({ ...tokenRequest(request), maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TOKEN_ANSWER */ .aXU, stage: 'STORE', service: 'token service' });
    if (answer.status !== 200)
        throw refused(answer.status, registry, request.credentials !== undefined);
    try {
        const body = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(answer.body, { what: 'the token' }), 'the token');
        const value = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.token, 'token') || (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(body.access_token, 'access_token');
        // Printable ASCII, since it becomes a header.
        if (!value || !/^[\x21-\x7e]+$/.test(value))
            throw new Error('no token');
        const life = typeof body.expires_in === 'number' && body.expires_in > 0 ? Math.min(body.expires_in, LONGEST_LIFE) : DEFAULT_LIFE;
        return { value, goodUntil: now.getTime() + Math.max(life - MARGIN, 1) * 1000 };
    }
    catch {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_GARBLED',
            message: `The token service of ${registry} answered with something that is no token.`,
            hint: 'Is it a proxy that answers in its place?',
        });
    }
}
function tokenRequest({ challenge, scope, credentials, registry, plain, }) {
    const url = checkRealm(challenge.realm, registry, plain);
    const service = challenge.service === undefined ? {} : { service: challenge.service };
    if (credentials?.kind === 'identity-token') {
        const body = new URLSearchParams({
            grant_type: 'refresh_token',
            refresh_token: credentials.token,
            client_id: 'chopmark',
            ...service,
            scope,
        });
        return { url, method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() };
    }
    for (const [name, value] of Object.entries({ ...service, scope }))
        url.searchParams.set(name, value);
    return { url, headers: credentials ? { authorization: basic(credentials) } : {} };
}
/** A registry that is spoken to over TLS must not have the password sent in clear. */
function checkRealm(realm, registry, plain) {
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const safe = url?.protocol === 'https:' || (plain && url?.protocol === 'http:');
    if (url && safe && url.username === '' && url.password === '')
        return url;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_GARBLED',
        message: `The registry ${registry} names a token service that credentials are not sent to: its address is not https.`,
        hint: 'Ask whoever runs the registry.',
    });
}
const basic = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
function refused(status, registry, withCredentials) {
    const service = `The token service of ${registry}`;
    if (status === 429 || status >= 500)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'STORE_UNAVAILABLE', message: `${service} answered ${status}.`, hint: 'Run again later.' });
    if (!withCredentials)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_UNAUTHORIZED',
            message: `${service} gives nothing to anybody without credentials (${status}).`,
            hint: LOG_IN(registry),
        });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: status === 403 ? 'STORE_FORBIDDEN' : 'STORE_UNAUTHORIZED',
        message: `${service} does not accept the credentials (${status}).`,
        hint: LOG_IN(registry),
    });
}
const LOG_IN = (registry) => `Log in before: docker login ${registry}, or a credential helper; for ghcr.io give the job GITHUB_TOKEN and packages: write.`;


/***/ })

};
