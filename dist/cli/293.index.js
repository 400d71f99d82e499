export const id = 293;
export const ids = [293];
export const modules = {

/***/ 70293:
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
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/packages/limits.js
var limits = __webpack_require__(25534);
;// CONCATENATED MODULE: ./build/packages/release/release-files.js



/** The file that lists all other files of a release, in the format of sha256sum. */
const CHECKSUMS_NAME = 'SHA256SUMS';
/** Names that GitHub and GitLab both keep unchanged. GitHub replaces other characters with dots, so checksums would not match the asset names. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+@-]{0,200}$/;
/** Names of the bundles of a release. */
const OURS = /^(?:attestations(?:\.[a-z0-9-]+)*\.(?:sigstore\.json|jsonl)|SHA256SUMS\.sigstore\.json)$/;
/**
 * The files of a release, without the SHA256SUMS file that an earlier run made for the same files.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
function checkReleaseFiles(found) {
    const files = found.filter(({ name }) => name !== CHECKSUMS_NAME && !OURS.test(name));
    const [given] = found.filter(({ name }) => name === CHECKSUMS_NAME);
    if (files.length === 0 || files.length > limits/* MAX_RELEASE_FILES */.FN)
        throw refuse(`it has ${files.length} files`, `A release has 1 to ${limits/* MAX_RELEASE_FILES */.FN} files.`);
    for (const { name, size = 0, path = name } of files) {
        if (!NAME.test(name))
            throw refuse(`${path} cannot have the name ${JSON.stringify(name)} in a release`, 'Rename the file. GitHub and GitLab allow only unique names of letters, digits and . _ + @ -, without folders.');
        if (size > limits/* MAX_RELEASE_FILE */.QQ)
            throw refuse(`${path} is longer than ${limits/* MAX_RELEASE_FILE */.QQ} bytes`, 'GitHub allows less than 2 GiB per file.');
    }
    const folded = new Set();
    for (const { name } of files) {
        if (folded.has(name.toLowerCase()))
            throw refuse(`it has two files whose names are ${name} except for case`, 'Rename one of them.');
        folded.add(name.toLowerCase());
    }
    if (given && given.digest.sha256 !== (0,external_node_crypto_.hash)('sha256', writeChecksums(files)))
        throw refuse(`the ${CHECKSUMS_NAME} among its files does not match the other files`, `Leave it out: chopmark writes a new ${CHECKSUMS_NAME}.`);
    return files;
}
/** Lines in the format of sha256sum, sorted by name, so that the same files always make the same bytes. */
const writeChecksums = (files) => files
    .map(({ name, digest }) => ({ name, line: `${digest.sha256}  ${name}\n` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ line }) => line)
    .join('');
const refuse = (reason, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_PACKAGE', message: `The release cannot be attested: ${reason}.`, hint });

// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/engine/attest/packages/plan-signatures.js
var plan_signatures = __webpack_require__(45430);
;// CONCATENATED MODULE: ./build/engine/attest/packages/plan-release.js






/**
 * A release: one signed checksums file over all files, and one statement about all files. Stores that keep releases get the files
 * first, and the bundles after all files are stored.
 */
async function planRelease({ collect, predicates, folder, ports }) {
    const files = checkReleaseFiles(await collect());
    const text = writeChecksums(files);
    const path = (0,external_node_path_.join)(folder, CHECKSUMS_NAME);
    const checksums = { name: CHECKSUMS_NAME, digest: { sha256: (0,external_node_crypto_.hash)('sha256', text) }, path, size: Buffer.byteLength(text) };
    // The checksums come first: if statements are split for a store, no statement is only about them, which would have the name of their signature.
    const subjects = [checksums, ...files];
    return {
        subjects,
        predicates: [...predicates],
        statements: 'combined',
        signatures: (0,plan_signatures/* planPackageSignatures */.P)([checksums], (place) => `${place}${bundle/* BUNDLE_SUFFIX */.Zf}`),
        files: subjects.map(({ name, path: place = '', size = 0, digest }) => ({ name, path: place, size, sha256: digest.sha256 ?? '' })),
        async begin() {
            await (0,write_file/* writeFileInPlace */.a)(path, text);
            ports.logger.info(`${CHECKSUMS_NAME} lists ${files.length} files.`);
        },
    };
}


/***/ }),

/***/ 45430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planPackageSignatures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Signatures of files, each next to its file, as `sign` makes them, with the certificate of the statements. */
const planPackageSignatures = (subjects, placeOf) => subjects.flatMap(({ name, digest: { sha256 }, path }, index) => path === undefined || sha256 === undefined
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


/***/ }),

/***/ 25534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   FN: () => (/* binding */ MAX_RELEASE_FILES),
/* harmony export */   Js: () => (/* binding */ MAX_CHART_VERSION),
/* harmony export */   Kk: () => (/* binding */ MAX_DEBIAN_INDEX),
/* harmony export */   PY: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   QQ: () => (/* binding */ MAX_RELEASE_FILE),
/* harmony export */   Ts: () => (/* binding */ MAX_POMS),
/* harmony export */   WD: () => (/* binding */ MAX_PACKAGE),
/* harmony export */   a5: () => (/* binding */ MAX_REPOSITORY),
/* harmony export */   ai: () => (/* binding */ MAX_IGNORED),
/* harmony export */   as: () => (/* binding */ MAX_COORDINATE),
/* harmony export */   oI: () => (/* binding */ MAX_POM_PROPERTIES),
/* harmony export */   tc: () => (/* binding */ MAX_PACKAGE_ENTRIES),
/* harmony export */   wE: () => (/* binding */ MAX_CHART_MANIFEST),
/* harmony export */   yL: () => (/* binding */ MAX_POM)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. An unpacked package, of which only the manifest is read. */
const MAX_PACKAGE = 4 * 2 ** 30;
/** Characters. The address of a repository in a package.json. The rest is left out. */
const MAX_REPOSITORY = 2048;
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are excluded from a model. Its manifest lists each of them. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A Maven POM. */
const MAX_POM = 4 << 20;
/** Characters. A Maven group, artifact or version. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = 64 << 10;
/** pom.properties files in one jar that can describe the jar itself. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, packed or unpacked. That of Debian itself has 50 MB. */
const MAX_DEBIAN_INDEX = 256 << 20;
/** Files of one release. GitHub allows a thousand assets, including the bundles. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release. GitHub allows less than 2 GiB. */
const MAX_RELEASE_FILE = 2 ** 31 - 1;


/***/ })

};
