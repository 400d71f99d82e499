export const id = 5959;
export const ids = [5959];
export const modules = {

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

/***/ 57453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ execWithin)
/* harmony export */ });
/* harmony import */ var _errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34238);

/**
 * The same `exec`, with each command ended when the run ends: the port itself knows only the end of the process, not `timeout`.
 *
 * @throws ChopmarkError `INPUT_TIMEOUT` from each command that is running then, or starts later
 */
const execWithin = (exec, signal) => async (command, args, options) => {
    try {
        return await exec(command, args, { ...options, signal });
    }
    catch (error) {
        throw signal.aborted ? (0,_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toTimeoutError */ .L8)(signal, `${command} ended`) : error;
    }
};


/***/ }),

/***/ 74353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ MAX_STORES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   O7: () => (/* binding */ STORE_TIMEOUT),
/* harmony export */   OT: () => (/* binding */ MAX_POLICY_CASES),
/* harmony export */   P1: () => (/* binding */ STORE_REQUESTS),
/* harmony export */   W3: () => (/* binding */ VERIFICATIONS_IN_FLIGHT),
/* harmony export */   aj: () => (/* binding */ SUBJECTS_OF_PEERS),
/* harmony export */   b5: () => (/* binding */ MAX_STATEMENT_V1),
/* harmony export */   b9: () => (/* binding */ PUBLIC_REQUEST_RATE),
/* harmony export */   eE: () => (/* binding */ MAX_FOLDER_DEPTH),
/* harmony export */   je: () => (/* binding */ MAX_FOLDERS),
/* harmony export */   s1: () => (/* binding */ BUNDLES_TO_STORE),
/* harmony export */   s2: () => (/* binding */ FILES_TO_STORE),
/* harmony export */   tu: () => (/* binding */ MAX_KEY),
/* harmony export */   wk: () => (/* binding */ MAX_BUILD_FILES),
/* harmony export */   zs: () => (/* binding */ MAX_JOB_FOLDERS)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A statement for Rekor v1, which gets the whole statement in base64 and accepts requests up to 32 MiB. Rekor v2 gets only a digest. */
const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that attest runs. They are listed before and after the build. */
const MAX_BUILD_FILES = 100_000;
/** Subjects of one statement that other verifiers accept: cosign and gh (sigstore-go) refuse a statement with more. */
const SUBJECTS_OF_PEERS = 1_024;
/** Requests per second to one public service. Its operators limit clients to 500 per minute. */
const PUBLIC_REQUEST_RATE = 8;
/** Stores in one run. */
const MAX_STORES = 16;
/** Bundles in flight to one store. */
const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, including all attempts and pauses. */
const STORE_TIMEOUT = 10 * 60_000;
/** Bytes. The bundles that one store can send for one artifact. */
const MAX_FOUND_BYTES = 256 << 20;
/** Files of a release that are uploaded to one store at the same time. */
const FILES_TO_STORE = 4;
/** Artifacts whose bundles are verified at the same time. Their bundles are already in memory. */
const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Cases in the folders of one `policy test`. */
const MAX_POLICY_CASES = 10_000;
/** Job folders that are read in one bundle folder. */
const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
const MAX_KEY = 64 << 10;
/** Levels of subfolders that are searched for bundles. */
const MAX_FOLDER_DEPTH = 8;
/** Folders below one folder that is searched for bundles. */
const MAX_FOLDERS = 10_000;


/***/ }),

/***/ 75645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
function checkCount(found, expected) {
    if (found === expected)
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_COUNT',
        message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, but --expected-subjects is ${expected}.`,
        hint: 'Check whether a file is missing, or left over from another build. Files with the same name and content count once.',
    });
}


/***/ }),

/***/ 88781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ chooseTrust),
  Un: () => (/* binding */ notInSandbox),
  V: () => (/* binding */ rekorVersionOf)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/identity/visibility.js
var identity_visibility = __webpack_require__(91375);
;// CONCATENATED MODULE: ./build/trust/choose-instance.js

/**
 * The instance that `auto` means for a job (docs/reference/specification.md, section 3): GitHub's own instance for a repository that
 * GitHub does not report as public, the public instance otherwise.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` if the public instance does not know the issuer of the job's identity.
 */
function chooseInstance({ ci, visibility, selfManaged = false }) {
    if (ci === 'jenkins')
        throw needed('A Jenkins controller issues its own identities');
    if (selfManaged && ci === 'gitlab')
        throw needed('A self-managed GitLab issues its own identities');
    if (selfManaged && ci === 'github')
        throw needed('GitHub Enterprise Server issues its own identities');
    if (ci === 'github' && visibility !== 'public')
        return 'github';
    return 'public-good';
}
const needed = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Use --instance to name a client trust config file of an instance whose Fulcio accepts that issuer. docs/explanation/trust.md shows how to write one.',
});

;// CONCATENATED MODULE: ./build/engine/shared/run/choose-trust.js



/**
 * Loads the trust of a run. `auto` depends on the identity: its platform, and the visibility in its token.
 *
 * @param signs Only a signing run can read its sandbox from a variable. The trust of a verifier never comes from a variable.
 */
async function chooseTrust(options, { ports, http, identity, signs }) {
    // Only now: the request for a token is on its way by then (docs/adr/0052).
    const { loadTrust } = await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 75040));
    return loadTrust({
        instance: nameInstance(options, { ports, identity, signs }),
        trustedRoot: options.trustedRoot,
        signingConfig: options.signingConfig,
        tufMirror: options.tufMirror,
        tufRoot: options.tufRoot,
        rekorVersion: rekorVersionOf(options.rekorVersion),
        offline: options.offline ?? false,
        verifiesOnly: !signs,
        fileDigest: options.fileDigest,
    }, { http, clock: ports.clock, logger: ports.logger, cacheFolder: ports.cacheFolder, workingFolder: ports.workingFolder });
}
const rekorVersionOf = (text) => text === undefined || text === 'none' ? text : text === '1' ? 1 : 2;
function nameInstance(options, { ports, identity, signs }) {
    const { instance } = options;
    // A private instance that is completely given by files or a mirror needs no name.
    const given = options.tufMirror !== undefined || (options.trustedRoot !== undefined && (options.signingConfig !== undefined || !signs));
    if (instance === 'auto')
        return given || !identity ? 'public-good' : autoInstance(identity);
    if (instance !== 'sandbox' || !signs)
        return instance;
    const config = ports.env.CHOPMARK_SANDBOX;
    if (config)
        return config;
    throw notInSandbox();
}
const notInSandbox = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: '--instance sandbox works only inside a sandbox.',
    hint: 'Run chopmark sandbox -- chopmark … --instance sandbox. Or set --instance to the path of a running sandbox’s trust config.',
});
const autoInstance = ({ platform, issuer, claims }) => {
    const visibility = (0,identity_visibility/* provenVisibility */.t)(claims, platform);
    return chooseInstance({
        ...(platform && { ci: platform }),
        ...(visibility !== 'unknown' && { visibility }),
        selfManaged: platform !== undefined && !isHosted(platform, issuer),
    });
};
/** Whether the platform's own cloud issued the token. GitHub and GitLab also have self-managed installations. */
const isHosted = (platform, issuer) => {
    const hostname = URL.parse(issuer)?.hostname ?? '';
    if (platform === 'github')
        return hostname === 'token.actions.githubusercontent.com' || hostname.endsWith('.ghe.com');
    if (platform === 'gitlab')
        return ['gitlab.com', 'dev.gitlab.org', 'ops.gitlab.net', 'gitlab.archlinux.org'].includes(hostname);
    return true;
};


/***/ }),

/***/ 16834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeSubjects),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Subjects in the form of a result. */
function describeSubjects(subjects, { workingFolder, allowInsecureRegistry }) {
    const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
    return subjects.map(({ name, digest, size, path, revision, image }) => ({
        name,
        digest,
        ...(size !== undefined && { size }),
        ...(path !== undefined && { path: showPath(path, workingFolder) }),
        ...(revision !== undefined && { revision }),
        ...(image !== undefined && { image }),
        ...(image !== undefined && insecure.includes(image.slice(0, image.indexOf('/')).toLowerCase()) && { plainHttp: true }),
    }));
}
/** The path for the user: relative if it is below the working folder. */
function showPath(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) || short === '' ? path : short;
}


/***/ }),

/***/ 16260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hintAtSandbox)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** Codes, or prefixes of codes, of errors that another instance can solve. */
const OF_INSTANCE = [
    'IDENTITY_',
    'TRUST_',
    'INPUT_INSTANCE_',
    'INPUT_PUBLIC_LOG',
    'SIGNING_CERTIFICATE_REFUSED',
    'SIGNING_CONFIGURATION_REFUSED',
    'SIGNING_TIMEOUT',
    'SIGNING_UNREACHABLE',
    'VERIFICATION_CERTIFICATE_UNTRUSTED',
    'VERIFICATION_LOG_UNKNOWN',
    'VERIFICATION_NO_TRUSTED_TIME',
    'VERIFICATION_TIMESTAMP',
];
/**
 * Runs a command. If the command fails or refuses an artifact because of the instance, and `CHOPMARK_SANDBOX` is set, the hint shows
 * how to name the sandbox. The variable itself decides nothing, because an earlier step of a job could have set it.
 */
async function hintAtSandbox(command, options, ports, work) {
    const hint = chooseHint(command, options, ports);
    if (hint === undefined)
        return work();
    const add = (own) => (command === 'verify' ? [own, hint] : [hint, own]).filter(Boolean).join(' ');
    const addToVerdict = (verdict) => {
        const { problem } = verdict;
        return problem && isOfInstance(problem) ? { ...verdict, problem: { ...problem, hint: add(problem.hint) } } : verdict;
    };
    try {
        const result = await work();
        return { ...result, ...(result.artifacts && { artifacts: result.artifacts.map(addToVerdict) }) };
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E) || !isOfInstance(error))
            throw error;
        const { code, message } = error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code, message, hint: add(error.hint), cause: error });
    }
}
const isOfInstance = ({ code }) => OF_INSTANCE.some((start) => code.startsWith(start));
function chooseHint(command, { instance, trustedRoot, tufMirror }, { env, workingFolder }) {
    const sandbox = env.CHOPMARK_SANDBOX;
    if (!sandbox || trustedRoot !== undefined || tufMirror !== undefined)
        return undefined;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, instance) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, sandbox))
        return undefined;
    if (command === 'verify')
        return 'CHOPMARK_SANDBOX is set: to verify bundles that your sandbox signed, add --instance "$CHOPMARK_SANDBOX".';
    return instance === 'sandbox' ? undefined : 'CHOPMARK_SANDBOX is set: to sign in the sandbox, add --instance sandbox.';
}


/***/ }),

/***/ 48189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ planDocuments),
/* harmony export */   i: () => (/* binding */ writeDocuments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94860);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93083);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56519);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);









/**
 * For each image, the document that cosign 1 and 2 sign (`sigstore/simple-signing.ts`). It is signed like a file.
 *
 * @param folder The folder for documents and their bundles. Absolute.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` before anything is signed, if the format of cosign 1 and 2 cannot represent the signature
 */
function planDocuments(subjects, folder, { key, services }) {
    const names = (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .nameBundles */ .r6)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    const planned = subjects.flatMap((subject, index) => subject.image === undefined ? [] : [planDocument(subject, subject.image, index, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names[index] ?? ''))]);
    if (planned.length > 0)
        checkOldForm(services, key !== undefined);
    return planned;
}
function planDocument({ name, digest: { sha256 } }, image, index, path) {
    if (sha256 === undefined)
        throw noForm(`names images by sha256, but ${name} has no sha256`, 'Use --store oci.');
    // A folder of this machine is not the name of an image.
    const [reference = ''] = (image.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_7__/* .LAYOUT */ .r) ? name : image).split('@');
    const document = (0,_sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeSimpleSigning */ .P)(reference, sha256);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', document, 'buffer');
    const documentPath = `${path.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_SUFFIX */ .Zf.length)}${_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .DOCUMENT_SUFFIX */ .q}`;
    return {
        document,
        documentPath,
        path: `${documentPath}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .BUNDLE_SUFFIX */ .Zf}`,
        subjects: [index],
        item: {
            id: digest.toString('hex'),
            name: `${name} (in the format of cosign 1 and 2)`,
            content: { kind: 'message', algorithm: 'SHA2_256', digest },
        },
    };
}
/** A signature that the store would refuse is not made: it would have no other use, and would stay in the log permanently. */
function checkOldForm({ logs }, byKey) {
    if (byKey)
        throw noForm('needs a certificate, but this run signs with a key', 'Use --store oci.');
    if (logs.length > 1)
        throw noForm('supports one log, but this run uses several', 'Use --store oci.');
    if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1))
        throw noForm('needs the inclusion promise of Rekor v1, which Rekor v2 does not issue', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
}
const noForm = (reason, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `The store oci-cosign-v2 keeps image signatures in a format that ${reason}.`,
    hint,
});
/** Writes documents to disk before they are signed, so that signatures can be stored even after the run ends early. @throws ChopmarkError `STORE_FILE_WRITE` */
async function writeDocuments(documents) {
    for (const { document, documentPath } of documents) {
        await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(documentPath));
        await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileInPlace */ .a)(documentPath, document);
    }
}


/***/ }),

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

/***/ 44004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/check-writable.js
var check_writable = __webpack_require__(30351);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/subjects/collect.js + 3 modules
var collect = __webpack_require__(61953);
// EXTERNAL MODULE: ./build/subjects/exclude-bundles.js + 1 modules
var exclude_bundles = __webpack_require__(69073);
// EXTERNAL MODULE: ./build/subjects/reject-other-meanings.js
var reject_other_meanings = __webpack_require__(90747);
// EXTERNAL MODULE: ./build/engine/shared/publish/check-store-subjects.js
var check_store_subjects = __webpack_require__(53903);
// EXTERNAL MODULE: ./build/engine/shared/publish/open-stores.js
var open_stores = __webpack_require__(14132);
// EXTERNAL MODULE: ./build/engine/shared/publish/prepare-stores.js
var prepare_stores = __webpack_require__(43357);
// EXTERNAL MODULE: ./build/engine/shared/publish/publish.js + 1 modules
var publish = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/engine/shared/run/bundle-folder.js
var bundle_folder = __webpack_require__(98604);
// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(16834);
// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(50034);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/engine/shared/run/sandbox-hint.js
var sandbox_hint = __webpack_require__(16260);
// EXTERNAL MODULE: ./build/engine/shared/signing/open-signing.js + 4 modules
var open_signing = __webpack_require__(7432);
// EXTERNAL MODULE: ./build/engine/shared/signing/plan-documents.js
var plan_documents = __webpack_require__(48189);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/image-signature.js
var image_signature = __webpack_require__(2377);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
;// CONCATENATED MODULE: ./build/engine/shared/signing/plan-signatures.js








/**
 * One bundle for each subject: next to a file, or in `folder` for an image and for data that is not a file.
 *
 * @param bundle The file for a single bundle.
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` if one file is named for several bundles
 */
function planSignatures(subjects, bundle, { workingFolder, folder }) {
    if (bundle !== undefined && subjects.length !== 1) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `--bundle names one file, but ${subjects.length} signatures are made.`,
            hint: 'Leave out --bundle: each bundle is written next to its file, and bundles of images to --bundle-dir.',
        });
    }
    const names = (0,bundle_names/* nameBundles */.r6)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    return subjects.map((subject, index) => {
        const beside = subject.path === undefined ? (0,external_node_path_.join)(folder, names[index] ?? '') : `${subject.path}${sigstore_bundle/* BUNDLE_SUFFIX */.Zf}`;
        const path = (0,external_node_path_.resolve)(workingFolder, bundle ?? beside);
        return subject.image === undefined ? planFileSignature(subject, index, path) : planImageSignature(subject, index, path);
    });
}
const planFileSignature = ({ name, digest, path: file }, index, path) => ({
    path,
    subjects: [index],
    item: {
        id: (0,external_node_crypto_.createHash)('sha256')
            .update(`${file ?? name}\0${digest.sha256}`)
            .digest('hex'),
        name,
        content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(digest.sha256 ?? '', 'hex') },
    },
});
/** The signature of an image is a statement without content about the image: the format of cosign 3, which `cosign verify` reads. */
function planImageSignature(subject, index, path) {
    const payload = (0,statement/* buildStatement */.Y5)({ subjects: [subject], predicateType: image_signature/* IMAGE_SIGNATURE */.H, predicate: {} });
    return {
        path,
        subjects: [index],
        predicateType: image_signature/* IMAGE_SIGNATURE */.H,
        item: {
            id: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex'),
            name: subject.name,
            content: { kind: 'envelope', payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4, payload },
        },
    };
}

// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 4 modules
var prepare_signing = __webpack_require__(24158);
// EXTERNAL MODULE: ./build/engine/shared/signing/show-dry-run.js
var show_dry_run = __webpack_require__(31340);
// EXTERNAL MODULE: ./build/engine/shared/signing/sign-items.js + 14 modules
var sign_items = __webpack_require__(79569);
// EXTERNAL MODULE: ./build/engine/shared/signing/with-signing.js + 1 modules
var with_signing = __webpack_require__(72955);
// EXTERNAL MODULE: ./build/engine/shared/signing/write-bundle-list.js
var write_bundle_list = __webpack_require__(54524);
;// CONCATENATED MODULE: ./build/engine/sign/sign.js

























/**
 * Signs each file and writes its bundle next to it. The bundle of an image is written to `bundle-dir`, which also gets one file with all
 * bundles, as does the bundle of data that is not a file. For a store in the format of cosign 1 and 2, the document in that format is signed in addition to each image's statement.
 *
 * @param data What to sign that is not a file: its bytes, or its sha256.
 * @throws ChopmarkError If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
const sign = (options, ports, data = []) => (0,sandbox_hint/* hintAtSandbox */.M)('sign', options, ports, () => signArtifacts(options, ports, data));
async function signArtifacts(options, ports, data) {
    const run = (0,run_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const context = { ports, run, folder };
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const subjects = await run.timed('subjects', () => sign_collect({ ...options, data }, context));
    const signatures = planSignatures(subjects, options.bundle, { workingFolder: ports.workingFolder, folder });
    (0,check_store_subjects/* checkStoreSubjects */.T)(stores, subjects);
    const choices = (0,prepare_signing/* pickSigningChoices */.Z)(options);
    const { onMissingIdentity, dryRun } = options;
    const outcome = await (0,with_signing/* withSigning */.i)(choices, { onMissingIdentity, ...context }, async (prepared) => {
        const instance = prepared.trust.name;
        const targets = prepared.throwaway ? [] : stores;
        const documents = targets.some(({ store }) => store.takesDocuments) ? (0,plan_documents/* planDocuments */.a)(subjects, folder, prepared) : [];
        const planned = [...signatures, ...documents];
        if (dryRun)
            return { instance, dryRun: (0,show_dry_run.showDryRun)(prepared, [], showPaths(planned, context), stores) };
        await (0,check_writable/* checkWritable */.Z)(planned.map(({ path }) => path));
        await (0,prepare_stores/* prepareStores */.w)(targets, { bundles: planned }, ports);
        await (0,plan_documents/* writeDocuments */.i)(documents);
        const signed = await signPlan(planned, prepared, context);
        const published = await (0,publish/* publishSigned */.y)(signed.statements, targets, {
            bundlePath: isOneFile(signed.statements, subjects) ? signed.bundlePath : undefined,
            payloads: new Map(documents.map(({ path, document }) => [(0,describe_subjects/* showPath */.P)(path, ports.workingFolder), document])),
            subjects,
            options,
            ...context,
        });
        return { instance, ...signed, ...published };
    });
    return {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'sign',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(subjects, { ...ports, ...options }),
        statements: [],
        problems: [],
        timings: run.timings,
        ...outcome,
    };
}
async function sign_collect(options, { ports, run }) {
    const { workingFolder, logger } = ports;
    const found = await (0,collect/* collectSubjects */.c)({ paths: options.subjectPath, data: options.data, each: true, ...(0,open_images/* chooseImages */.s)(options, { ports, run }) }, { workingFolder, logger, signal: run.signal });
    const subjects = await (0,exclude_bundles/* excludeBundles */.i)(found, { purpose: 'sign', workingFolder, logger });
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    (0,reject_other_meanings/* rejectOtherMeanings */.gx)(subjects.flatMap(({ path }) => path ?? []));
    for (const { name, bytes } of options.data)
        if (bytes !== undefined)
            (0,reject_other_meanings/* rejectOtherMeaningOf */.sy)(bytes, name);
    const unfit = subjects.find(({ digest, image }) => image === undefined && digest.sha256 === undefined);
    if (unfit !== undefined)
        throw noSha256(unfit);
    return subjects;
}
const noSha256 = ({ name, digest }) => new errors/* ChopmarkError */.E({
    code: 'INPUT_DIGEST',
    message: `The digest of ${name} is a ${Object.keys(digest).join(', ')}, and a signature covers a sha256.`,
    hint: 'Give the digest as sha256:HEX, or give the bytes.',
});
/** Signs, logs and verifies every bundle, and writes it and the list of all bundles. */
async function signPlan(planned, prepared, { ports, run, folder }) {
    const signing = await run.timed('certificate', () => (0,open_signing.openSigning)(prepared, { ports, run }));
    const signed = await run.timed('signing', () => (0,sign_items.signItems)(planned, folder, signing, ports));
    return (0,write_bundle_list/* writeBundleList */.Y)(signed, planned, { folder, ports, signal: run.signal });
}
/** Unlike a statement, the signature of a file does not contain its name. A store gets the name only from the bundle's file name. */
const isOneFile = (statements, subjects) => statements.length === 1 || subjects.every(({ image }) => image !== undefined);
const showPaths = (planned, { ports }) => planned.map(({ path }) => (0,describe_subjects/* showPath */.P)(path, ports.workingFolder));


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isProvenPublic),
/* harmony export */   t: () => (/* binding */ provenVisibility)
/* harmony export */ });
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(804);

/**
 * The visibility of the repository, as far as the token proves it. Tokens of GitHub and GitLab state it; those of CircleCI, Buildkite,
 * Jenkins and other workloads do not. The environment is not used: if nothing is proven, the user decides with `allow-public-log`.
 */
const provenVisibility = (claims, platform) => (platform && _providers_js__WEBPACK_IMPORTED_MODULE_0__/* .CI_PROVIDERS */ .a[platform].facts(claims, {}).proven.visibility) ?? 'unknown';
/** Whether names may enter a public log without the user's consent. */
const isProvenPublic = (claims, platform) => provenVisibility(claims, platform) === 'public';


/***/ }),

/***/ 65103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ mayBeDocument),
/* harmony export */   TG: () => (/* binding */ MEANING_HEAD),
/* harmony export */   zs: () => (/* binding */ findOtherMeaning)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29131);

/** The first bytes of the data that every envelope signature covers (DSSE v1, protocol.md). */
const ENVELOPE_HEAD = Buffer.from('DSSEv1 ');
/** Bytes of the beginning of a file that show whether it can have another meaning, so that the rest has to be read. */
const MEANING_HEAD = 64;
/** Whether the rest has to be read: only a JSON document can be about an image, and only a small one is read as such. */
const mayBeDocument = (head, size) => size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SIMPLE_SIGNING */ .C0 && /^[\s\ufeff]*(?:\{|$)/.test(Buffer.from(head).toString('utf8'));
/** The other meaning of the content of a file. Undefined for nearly every file. */
function findOtherMeaning(bytes) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (content.subarray(0, ENVELOPE_HEAD.length).equals(ENVELOPE_HEAD))
        return 'envelope';
    return mayBeDocument(content.subarray(0, MEANING_HEAD), content.length) && isImageSignature(content) ? 'image-signature' : undefined;
}
/**
 * Whether a document names the digest of a manifest as simple signing does. As lenient as its readers, which are written in Go: keys in
 * any case, the last of two, and no look at the type.
 */
function isImageSignature(content) {
    try {
        const image = memberOf(memberOf(JSON.parse(content.toString('utf8').replace(/^\ufeff/, '')), 'critical'), 'image');
        return memberOf(image, 'docker-manifest-digest') !== undefined;
    }
    catch {
        return false;
    }
}
const memberOf = (value, name) => Object.entries(value ?? {}).findLast(([key]) => key.toLowerCase() === name)?.[1];


/***/ }),

/***/ 56519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);



const TYPE = 'cosign container image signature';
/**
 * Reads the document that cosign 1 and 2 sign for an image (containers/image, "simple signing").
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C0 }), 'what was signed');
    const critical = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is not a sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document for an image, in cosign's formatting: the same image gives the same bytes, so a resumed run recognizes it.
 *
 * @param reference `registry/repository`.
 * @param sha256 Hex, of the manifest.
 */
const writeSimpleSigning = (reference, sha256) => Buffer.from(JSON.stringify({
    critical: {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': `sha256:${sha256}` },
        type: TYPE,
    },
    optional: null,
}));


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


/***/ }),

/***/ 53254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ markName),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KF: () => (/* binding */ COMBINED),
/* harmony export */   mD: () => (/* binding */ ALL_BUNDLES),
/* harmony export */   q: () => (/* binding */ DOCUMENT_SUFFIX),
/* harmony export */   r6: () => (/* binding */ nameBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35148);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);



const ALL_BUNDLES = 'attestations.jsonl';
/** Suffix of the signed documents of image signatures (cosign 1 and 2). The bundle is next to its document. */
const DOCUMENT_SUFFIX = '.simple-signing.json';
/** The name of bundles about many subjects, before the suffix. */
const COMBINED = 'attestations';
/** Bytes of UTF-8 before the suffix. File systems allow 255 for the whole name, and temporary names need some of them. */
const MAX_STEM = 180;
/**
 * File names for the bundles of one run, in their order (specification, row `bundle-dir`): `<name>.sigstore.json` for one subject,
 * `attestations.sigstore.json` for many. If there are several kinds, the name has `.<kind>`. Names that would collide keep their
 * relative path, escaped.
 *
 * The names are safe on Linux, macOS and Windows for any subject name: no separator, no reserved name, no control character, no two
 * names that differ only in case, no name that is too long.
 */
function nameBundles(bundles) {
    const severalKinds = new Set(bundles.map(({ kind }) => kind)).size > 1;
    const stems = bundles.map(({ subjects }) => (subjects.length === 1 ? (subjects[0] ?? '') : COMBINED));
    const short = bundles.map(({ kind }, index) => finish(baseName(stems[index] ?? ''), kind, severalKinds));
    const clashing = clashes(short);
    const long = short.map((name, index) => clashing.has(key(name)) ? finish(stems[index] ?? '', bundles[index]?.kind ?? '', severalKinds) : name);
    const still = clashes(long);
    const seen = new Map();
    return long.map((name, index) => {
        if (!still.has(key(name)))
            return name;
        // Names that differ only in case, or in a part that was escaped or cut, get a hash of the original name.
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(`${stems[index]}\0${bundles[index]?.subjects.join('\0')}`)
            .digest('hex');
        const marked = markName(name, { mark });
        const time = (seen.get(key(marked)) ?? 0) + 1;
        seen.set(key(marked), time);
        return markName(name, { mark, time });
    });
}
/** Hex digits of a mark. */
const MARK = 12;
/**
 * The name of a bundle whose own name another bundle has: `app.sigstore.json` becomes `app.0123456789ab.sigstore.json`, and where that is
 * taken too, `app.0123456789ab.2.sigstore.json`.
 *
 * @param mark Hex, of a digest of what the bundle is about.
 * @param time The first, the second bundle with that mark and so on.
 */
function markName(name, { mark, time = 1, suffix = _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf }) {
    return `${name.slice(0, -suffix.length)}.${mark.slice(0, MARK)}${time === 1 ? '' : `.${time}`}${suffix}`;
}
const finish = (name, kind, severalKinds) => `${escapeName(name)}${severalKinds ? `.${escapeName(kind)}` : ''}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf}`;
const baseName = (name) => name.split(/[/\\]/).findLast((part) => part !== '') ?? '';
const key = (name) => name.normalize('NFC').toLowerCase();
function clashes(names) {
    const seen = new Set();
    const twice = new Set([key(ALL_BUNDLES), key('journal.jsonl')]);
    for (const name of names) {
        if (seen.has(key(name)))
            twice.add(key(name));
        seen.add(key(name));
    }
    return twice;
}
/** The kind in file names: "provenance", else the words of the predicate type. */
const kindOf = (type) => type === _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_TYPE */ .T
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Percent-encodes characters that a file system refuses, or does not treat as part of a name. */
function escapeName(name) {
    let escaped = name
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are escaped here
        .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, percentEncode)
        .replace(/^[.~-]/, percentEncode)
        .replace(/[. ]$/, percentEncode);
    if (RESERVED.test(escaped))
        escaped = percentEncode(escaped.charAt(0)) + escaped.slice(1);
    return cut(escaped.toWellFormed()) || '%00';
}
const percentEncode = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
/** Cuts the middle, because versions and extensions are at the end. */
function cut(name) {
    if (Buffer.byteLength(name) <= MAX_STEM)
        return name;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    const characters = [...name];
    const half = (list) => {
        let bytes = 0;
        return list.filter((character) => {
            bytes += Buffer.byteLength(character);
            return bytes <= (MAX_STEM - 16) / 2;
        });
    };
    return `${half(characters).join('')}~${mark}~${half(characters.reverse()).reverse().join('')}`;
}


/***/ }),

/***/ 53607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ec: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   GQ: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   Gc: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   H$: () => (/* binding */ MAX_ASSET_NAMES),
/* harmony export */   H_: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   J2: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   K_: () => (/* binding */ MAX_RECEIPT_DEPTH),
/* harmony export */   N4: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   QH: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   S3: () => (/* binding */ MAX_NETRC),
/* harmony export */   Sj: () => (/* binding */ MAX_REFERRERS_BYTES),
/* harmony export */   Tc: () => (/* binding */ MAX_EVENT_PAYLOAD),
/* harmony export */   WE: () => (/* binding */ MAX_DOWNLOAD_REDIRECTS),
/* harmony export */   ii: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   jr: () => (/* binding */ MAX_RATE_LIMIT_WAITS),
/* harmony export */   kZ: () => (/* binding */ GITHUB_POST_PAUSE),
/* harmony export */   mj: () => (/* binding */ MAX_HTTP_COPIES),
/* harmony export */   oP: () => (/* binding */ MAX_LOCK_POLLS),
/* harmony export */   ow: () => (/* binding */ MAX_BUNDLE_FILES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   sP: () => (/* binding */ MAX_RECEIPT_URL),
/* harmony export */   sl: () => (/* binding */ SLOWEST_UPLOAD),
/* harmony export */   tX: () => (/* binding */ GITHUB_BURST),
/* harmony export */   wU: () => (/* binding */ MAX_GITLAB_PAGES),
/* harmony export */   zf: () => (/* binding */ MAX_RELEASE_ASSETS)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bundle files that are read in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Bytes. The receipts in a bundle folder, which record what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store can have for one artifact. A store with more is refused. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. One response of GitHub's API: a page of a list that contains the bundles. */
const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API. A longer list is refused. */
const MAX_GITHUB_PAGES = 10;
/** How often one request to GitHub waits at a rate limit. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub accepts. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub without a pause. After that, `GITHUB_POST_PAUSE` applies. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after `GITHUB_BURST`: GitHub accepts 80 requests per minute that create content. */
const GITHUB_POST_PAUSE = 750;
/** Assets of one release that GitHub allows. */
const MAX_RELEASE_ASSETS = 1_000;
/** Names that the asset of one bundle can get: its own, the one with its mark, and that one with a number. */
const MAX_ASSET_NAMES = 8;
/** Milliseconds for one attempt to upload a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes per second. An upload that is faster is not aborted. */
const SLOWEST_UPLOAD = 256 << 10;
/** Bytes. The payload of the event that started a GitHub workflow. Webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bundles that are read of one referrer. Tools write one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = 256 << 20;
/** Bundles at one address of an HTTP store: the address itself, then with the suffix .2, .3 and so on. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bundles in flight to registries. Each needs a few requests, which have their own limit. */
const BUNDLES_TO_REGISTRY = 64;
/** Pages of 100 that are read of the links, or the files, of one GitLab release. */
const MAX_GITLAB_PAGES = 10;
/** Checks of a lock file that another process holds, 25 ms apart: five minutes. */
const MAX_LOCK_POLLS = 12_000;
/** Bytes. A netrc file: one line per host. */
const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Redirects of a download. Stores redirect to their content delivery network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;


/***/ }),

/***/ 48222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ failedReceipt),
/* harmony export */   W2: () => (/* binding */ openReceipts),
/* harmony export */   zu: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* unused harmony export RECEIPTS_NAME */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83553);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79919);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53607);










const RECEIPTS_NAME = 'receipts.jsonl';
/**
 * Opens the receipts of a bundle folder for reading and appending. Lines are short and appended in one write, so runs in one folder
 * do not disturb each other. An incomplete line of a killed run, or a line that cannot be read, is ignored.
 *
 * @param folder Absolute. Created if it does not exist.
 */
async function openReceipts(folder, logger) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPTS_NAME);
    const known = new Map();
    const key = (store, bundle) => `${bundle} ${store}`;
    let file;
    let warned = false;
    const warn = (reason) => {
        if (!warned)
            logger.warn(`The receipts ${path} cannot be used (${reason}). A later run may send bundles again that stores already have.`);
        warned = true;
    };
    const text = await readText(path).catch((error) => {
        warn(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? error.message : (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
        return '';
    });
    for (const line of text.split('\n')) {
        const receipt = readReceipt(line);
        if (receipt)
            known.set(key(receipt.store, receipt.bundle), receipt.url);
    }
    try {
        await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        file = await (0,_base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openOwnFile */ .Z)(path, 'append');
        if (text !== '' && !text.endsWith('\n'))
            await file.appendFile('\n');
    }
    catch (error) {
        warn((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
    }
    return {
        find(store, bundle) {
            const at = key(store, bundle);
            const url = known.get(at);
            return known.has(at) ? (url === undefined ? {} : { url }) : undefined;
        },
        async add(store, bundle, url) {
            known.set(key(store, bundle), url);
            try {
                await file?.appendFile(`${JSON.stringify({ store, bundle, ...(url !== undefined && { url }) })}\n`);
            }
            catch (error) {
                warn((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
            }
        },
        async close() {
            await file?.close().catch(() => { });
        },
    };
}
async function readText(path) {
    let file;
    try {
        file = await (0,_base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openOwnFile */ .Z)(path, 'read');
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return '';
        throw error;
    }
    try {
        return (await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readOpenFile */ .Pg)(file, path, _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPTS */ .$s, 'the receipts')).toString('utf8');
    }
    finally {
        await file.close();
    }
}
function readReceipt(line) {
    if (line === '')
        return undefined;
    try {
        const receipt = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(Buffer.from(line), { what: 'a receipt', maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_DEPTH */ .K_ }), 'receipt');
        const url = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptionalString */ .on)(receipt.url, 'url', _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_URL */ .sP);
        const store = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readString */ .E3)(receipt.store, 'store', _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_STORE */ .ii);
        return { store, bundle: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readString */ .E3)(receipt.bundle, 'bundle', 64), ...(url !== undefined && { url }) };
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
/** The receipt of a bundle that a store did not accept. A bug is thrown as it is. */
function failedReceipt(store, error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}
/** The identifier of a bundle in every store: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ }),

/***/ 90747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gx: () => (/* binding */ rejectOtherMeanings),
/* harmony export */   qQ: () => (/* binding */ readOtherMeaning),
/* harmony export */   sy: () => (/* binding */ rejectOtherMeaningOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59057);
/* harmony import */ var _sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65103);




/**
 * Refuses files whose signature could be reused: as that of a DSSE envelope, and so as a statement by the signer about any subject, or as
 * that of a container image. The signatures cover the same bytes, and their log entries look the same.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`, `INPUT_UNREADABLE`
 */
function rejectOtherMeanings(paths) {
    for (const path of paths) {
        const meaning = readOtherMeaning(path);
        if (meaning !== undefined)
            throw refuse(path, meaning);
    }
}
/**
 * The other meaning of the content of a file.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
function readOtherMeaning(path) {
    try {
        const head = readHead(path);
        return (0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .findOtherMeaning */ .zs)((0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeDocument */ .EQ)(head, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : head);
    }
    catch (cause) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Check the path and its permissions.',
            cause,
        });
    }
}
/**
 * The same for bytes in memory.
 *
 * @param name For messages.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`
 */
function rejectOtherMeaningOf(bytes, name) {
    const meaning = (0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .findOtherMeaning */ .zs)(bytes);
    if (meaning !== undefined)
        throw refuse(name, meaning);
}
function readHead(path) {
    const head = Buffer.alloc(_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .MEANING_HEAD */ .TG);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const refuse = (path, meaning) => meaning === 'envelope'
    ? new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins like the signed data of an attestation (DSSE), so its signature could be misused as an attestation by you.`,
        hint: 'Pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
    })
    : new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_IMAGE_SIGNATURE',
        message: `${path} is the document that cosign signs for a container image (simple signing), so its signature would be a signature of that image by you.`,
        hint: 'To sign the image, name it with --subject-image. Otherwise pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
    });


/***/ })

};
