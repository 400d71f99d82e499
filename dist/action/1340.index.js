export const id = 1340;
export const ids = [1340];
export const modules = {

/***/ 31340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showDryRun: () => (/* binding */ showDryRun)
/* harmony export */ });
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98364);
/* harmony import */ var _trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66903);


/** The data that signing would send, and its recipients. Sends no request. */
function showDryRun({ identity, services }, statements, files, stores) {
    const isPublic = (url) => (0,_trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicHost */ .s)(url.hostname);
    return {
        statements,
        ...(identity && { claims: identity.claims }),
        disclosures: [
            ...(identity
                ? [
                    {
                        name: 'certificate authority',
                        url: services.certificateAuthority.url.href,
                        data: 'the identity token. Its certificate transparency log gets the certificate, with the names that the claims prove',
                        isPublic: isPublic(services.certificateAuthority.url),
                    },
                ]
                : []),
            ...services.timestampAuthorities.map(({ url }) => ({
                name: 'timestamp authority',
                url: url.href,
                data: 'a digest of each signature',
                isPublic: false,
            })),
            ...services.logs.map(({ url }) => ({
                name: 'transparency log',
                url: url.href,
                data: `digest, signature and ${identity ? 'certificate' : 'public key'} of each statement`,
                isPublic: isPublic(url),
            })),
            ...stores.map(({ store: { id, place }, written }) => ({
                name: `store ${id}`,
                url: place?.url ?? written,
                data: 'the whole bundle',
                isPublic: place?.isPublic ?? false,
            })),
            ...files.map((path) => ({ name: _results_result_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCAL_STORE */ .K, url: path, data: 'the whole bundle', isPublic: false })),
        ],
    };
}


/***/ }),

/***/ 66903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPublicHost)
/* harmony export */ });
/** Whether a host belongs to an instance with public logs. A host name with a final dot is the same name. */
const isPublicHost = (hostname) => /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/.test(hostname);


/***/ })

};
