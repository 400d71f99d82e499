export const id = 2156;
export const ids = [2156];
export const modules = {

/***/ 62156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planRelease: () => (/* binding */ planRelease)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/subjects/release-files.js



/** The file that names all others of a release, as sha256sum writes and reads it. */
const CHECKSUMS_NAME = 'SHA256SUMS';
/** What GitHub and GitLab both keep as it is; the first would put dots for everything else, and checksums would name no asset. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+@-]{0,200}$/;
/** What bundles of a release are called. */
const OURS = /^(?:attestations(?:\.[a-z0-9-]+)*\.(?:sigstore\.json|jsonl)|SHA256SUMS\.sigstore\.json)$/;
/**
 * The files of a release, without the checksums that an earlier run made of the same ones.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
function checkReleaseFiles(found) {
    const files = found.filter(({ name }) => name !== CHECKSUMS_NAME && !OURS.test(name));
    const [given] = found.filter(({ name }) => name === CHECKSUMS_NAME);
    if (files.length === 0 || files.length > limits/* MAX_RELEASE_FILES */.FN_)
        throw refuse(`it has ${files.length} files`, `1 to ${limits/* MAX_RELEASE_FILES */.FN_} are those of a release.`);
    for (const { name, size = 0, path = name } of files) {
        if (!NAME.test(name))
            throw refuse(`${path} cannot be called ${JSON.stringify(name)} in a release`, 'GitHub and GitLab keep names of letters, digits and . _ + @ -, each once, and know no folders: rename the file.');
        if (size > limits/* MAX_RELEASE_FILE */.QQA)
            throw refuse(`${path} is longer than ${limits/* MAX_RELEASE_FILE */.QQA} bytes`, 'GitHub takes less than 2 GiB a file.');
    }
    const folded = new Set();
    for (const { name } of files) {
        if (folded.has(name.toLowerCase()))
            throw refuse(`it has two files called ${name} but for capitals`, 'Rename one of them.');
        folded.add(name.toLowerCase());
    }
    if (given && given.digest.sha256 !== (0,external_node_crypto_.hash)('sha256', writeChecksums(files)))
        throw refuse(`the ${CHECKSUMS_NAME} among its files does not name them all`, 'Leave it out: it is made anew.');
    return files;
}
/** Lines of sha256sum, in the order of names, so that the same files make the same bytes. */
const writeChecksums = (files) => files
    .map(({ name, digest }) => ({ name, line: `${digest.sha256}  ${name}\n` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ line }) => line)
    .join('');
const refuse = (reason, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_PACKAGE', message: `The release cannot be attested: ${reason}.`, hint });

// EXTERNAL MODULE: ./build/engine/packages/plan-signatures.js
var plan_signatures = __webpack_require__(20024);
;// CONCATENATED MODULE: ./build/engine/packages/plan-release.js





/**
 * A release: one checksums file over every file, signed, and one statement about them all. Stores that keep releases get the files
 * first, and the bundles when all of them are there.
 */
async function planRelease({ collect, sayings, folder, ports }) {
    const files = checkReleaseFiles(await collect());
    const text = writeChecksums(files);
    const path = (0,external_node_path_.join)(folder, CHECKSUMS_NAME);
    const checksums = { name: CHECKSUMS_NAME, digest: { sha256: (0,external_node_crypto_.hash)('sha256', text) }, path, size: Buffer.byteLength(text) };
    // The checksums stand first: where a store takes fewer subjects, no statement is about them alone, with the name of their signature.
    const subjects = [checksums, ...files];
    return {
        subjects,
        sayings: [...sayings],
        statements: 'combined',
        signatures: (0,plan_signatures/* planSignatures */.b)([checksums], (place) => `${place}.sigstore.json`),
        files: subjects.map(({ name, path: place = '', size = 0, digest }) => ({ name, path: place, size, sha256: digest.sha256 ?? '' })),
        async begin() {
            await (0,write_file/* writeFileInPlace */.a)(path, text);
            ports.logger.info(`${CHECKSUMS_NAME} names ${files.length} files.`);
        },
    };
}


/***/ }),

/***/ 20024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ planSignatures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Signatures of files, each beside its own: what `sign` makes, under the certificate of the statements. */
const planSignatures = (subjects, placeOf) => subjects.flatMap(({ name, digest: { sha256 }, path }, index) => path === undefined || sha256 === undefined
    ? []
    : [
        {
            path: placeOf(path),
            subjects: [index],
            item: {
                id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`signature\0${path}\0${sha256}`).digest('hex'),
                name,
                content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(sha256, 'hex') },
            },
        },
    ]);


/***/ })

};
