export const id = 1092;
export const ids = [1092];
export const modules = {

/***/ 21988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var _ci_read_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29961);
/* harmony import */ var _ci_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97998);
/* harmony import */ var _ci_visibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27645);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_http_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95688);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40332);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18614);
/* harmony import */ var _signing_accepted_issuers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72186);
/* harmony import */ var _open_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58845);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76434);










/** Milliseconds. Fulcio takes no token from the future, and certificates live ten minutes. */
const SKEW = 60_000;
const CONCURRENCY = 8;
/**
 * Whether this job can sign, and if not, what to do. Nothing is signed and no token leaves this process, but for the one with
 * which a CI is asked for it.
 *
 * @throws Nothing that signing would fail with: that becomes a finding.
 */
async function doctor(options, ports) {
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const findings = [...describeProxy(ports), await describeSources(ports)];
    const report = (claims) => ({
        schema: 'chopmark.doctor/1',
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
        findings,
        ...(claims && { claims }),
    });
    try {
        const prepared = await (0,_open_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .prepareSigning */ .v)({
            ...options,
            subjectPath: [],
            subjectImage: [],
            imagePlatforms: [],
            store: [],
            allowInsecureRegistry: [],
            withoutIdentity: 'fail',
            allowPublicLog: false,
            dryRun: true,
            concurrency: CONCURRENCY,
            timeout: options.timeout,
        }, { ports, run });
        const { identity, services, trust } = prepared;
        if (!identity)
            return report();
        findings.push(...describeIdentity(identity, options.audience, trust.private, ports));
        findings.push({
            check: 'instance',
            status: 'good',
            detail: `${trust.name}, ${trust.private ? 'private' : 'public'}, known from ${trust.source}.`,
        });
        findings.push(...(await askServices(services, identity, { http: run.http, ports })));
        return report(identity.claims);
    }
    catch (error) {
        findings.push(failed(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E && error.stage === 'IDENTITY' ? 'identity' : 'instance', error));
        return report();
    }
}
function describeProxy({ env }) {
    const named = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter((name) => env[name]);
    if (named.length === 0)
        return [{ check: 'proxy', status: 'good', detail: 'No proxy is set.' }];
    const exceptions = env.NO_PROXY ?? env.no_proxy;
    return [
        {
            check: 'proxy',
            status: 'good',
            detail: `Requests go through the proxy of ${named.join(', ')}${exceptions ? `, but for ${exceptions}` : ''}.`,
        },
    ];
}
async function describeSources({ env }) {
    const sources = await (0,_ci_select_js__WEBPACK_IMPORTED_MODULE_1__/* .listIdentitySources */ .d)({ env, readText: _ci_read_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .y });
    const names = sources.map(({ name }) => name);
    return names.length === 0
        ? {
            check: 'source',
            status: 'warning',
            detail: 'No CI and no workload identity was found here.',
            remedy: 'Run it in the job that signs, or give identity-token.',
        }
        : { check: 'source', status: 'good', detail: `Identity is to be had from ${names.join(', ')}; the first is asked.` };
}
function describeIdentity(identity, audience, isPrivate, { clock }) {
    const { issuer, subject, expires, claims, platform, renew } = identity;
    const left = Math.round((expires.getTime() - clock.now().getTime()) / 1000);
    return [
        { check: 'identity', status: 'good', detail: `${subject}, of ${issuer}.` },
        {
            check: 'token',
            status: left < 60 ? 'warning' : 'good',
            detail: `Valid for ${left} more seconds; ${renew ? 'another can be had later' : 'there is only this one'}.`,
            ...(left < 60 && { remedy: 'Have the token live longer, or sign earlier in the job.' }),
        },
        audience === 'sigstore' && isPrivate
            ? {
                check: 'audience',
                status: 'warning',
                detail: 'The token is for the audience sigstore, as those of the public instance are.',
                remedy: 'Give the private instance an audience of its own (audience): a token that it receives could be replayed at the public one.',
            }
            : { check: 'audience', status: 'good', detail: `The token is for ${audience}.` },
        isPrivate || (0,_ci_visibility_js__WEBPACK_IMPORTED_MODULE_2__/* .isProvenPublic */ .Q)(claims, platform)
            ? { check: 'visibility', status: 'good', detail: isPrivate ? 'Names stay in the private instance.' : 'The project is public.' }
            : {
                check: 'visibility',
                status: 'warning',
                detail: `Visibility of the project by its token: ${(0,_ci_visibility_js__WEBPACK_IMPORTED_MODULE_2__/* .provenVisibility */ .t)(claims, platform)}. A public log would show its names for ever.`,
                remedy: 'Give allow-public-log if that is all right, or use a private instance.',
            },
    ];
}
async function askServices(services, identity, { http, ports }) {
    const { certificateAuthority, logs, timestampAuthorities } = services;
    const reach = (check, url, probe) => askService(check, url, probe, { http, ports });
    const found = await Promise.all([
        askAuthority(certificateAuthority.url, identity, http, ports),
        ...logs.map(({ url, majorApiVersion }) => reach('transparency log', url, majorApiVersion === 1 ? 'api/v1/log' : 'healthz')),
        ...timestampAuthorities.map(({ url }) => reach('timestamp authority', url, 'timestamp/certchain')),
    ]);
    return found.flat();
}
async function askAuthority(url, { issuer, audiences }, http, { logger }) {
    try {
        (0,_signing_accepted_issuers_js__WEBPACK_IMPORTED_MODULE_4__/* .checkIssuerAccepted */ .f3)(url, await (0,_signing_accepted_issuers_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchAcceptedIssuers */ .q9)({ http, logger }, { url }), { issuer, audiences });
        return [{ check: 'certificate authority', status: 'good', detail: `${url.host} accepts tokens of ${issuer} for this audience.` }];
    }
    catch (error) {
        return [failed('certificate authority', error)];
    }
}
/** Any answer shows that it can be reached, and what time it is there. */
async function askService(check, url, probe, { http, ports }) {
    try {
        const target = probe.startsWith('timestamp') ? new URL(`${url.href.replace(/\/$/, '')}/certchain`) : (0,_core_http_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(url, probe);
        const answer = await http({ url: target, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_LOG_ANSWER */ .D, stage: 'SIGNING', service: check, retry: 'none' });
        const there = Date.parse(answer.headers.get('date') ?? '');
        const skew = Number.isNaN(there) ? 0 : ports.clock.now().getTime() - there;
        const reached = { check, status: 'good', detail: `${url.host} answers.` };
        if (Math.abs(skew) <= SKEW)
            return [reached];
        const seconds = Math.round(Math.abs(skew) / 1000);
        return [
            reached,
            {
                check: 'clock',
                status: 'warning',
                detail: `This machine is ${seconds} seconds ${skew > 0 ? 'ahead of' : 'behind'} ${url.host}.`,
                remedy: 'Set the clock: tokens and certificates live for minutes.',
            },
        ];
    }
    catch (error) {
        return [failed(check, error)];
    }
}
function failed(check, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E))
        throw error;
    return { check, status: 'bad', detail: error.message, code: error.code, ...(error.hint !== undefined && { remedy: error.hint }) };
}


/***/ }),

/***/ 11947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/** Algorithms whose agreement is evidence; others are carried, never matched (design, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ })

};
