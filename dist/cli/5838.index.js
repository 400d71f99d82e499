export const id = 5838;
export const ids = [5838];
export const modules = {

/***/ 48933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether a folder is there, also behind a link. A path that cannot be looked at is none. */
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 99093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openOwnFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);



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
    // Opening a pipe that nobody else has open would wait forever. Windows has neither flag.
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

/***/ 5838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ readFound),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   TI: () => (/* binding */ isUnaddressed),
/* harmony export */   U2: () => (/* binding */ indexEvidence),
/* harmony export */   eV: () => (/* binding */ readBundleFolders),
/* harmony export */   lH: () => (/* binding */ readCandidates),
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony export readGiven */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _base_fs_is_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48933);
/* harmony import */ var _results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5918);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85790);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46422);
/* harmony import */ var _sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36409);
/* harmony import */ var _sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10243);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17286);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(511);
/* harmony import */ var _stores_local_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4369);
/* harmony import */ var _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79807);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5981);
/* harmony import */ var _run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50654);

















function indexEvidence(candidates) {
    const byDigest = new Map();
    const algorithms = new Set(['sha256']);
    const add = (algorithm, digest, candidate) => {
        const known = byDigest.get(`${algorithm}:${digest}`);
        if (!known)
            byDigest.set(`${algorithm}:${digest}`, [candidate]);
        // The digests of a candidate follow each other, so it is enough to compare the last one. A search would take quadratic time.
        else if (known.at(-1) !== candidate)
            known.push(candidate);
    };
    for (const candidate of candidates) {
        for (const { digest } of candidate.subjects) {
            for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .EVIDENCE_ALGORITHMS */ .Ff) {
                const hex = digest[algorithm];
                if (hex !== undefined)
                    add(algorithm, hex, candidate);
            }
            if (digest.sha256 !== undefined)
                continue;
            for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .MATCHING_ALGORITHMS */ .br)
                if (digest[algorithm] !== undefined)
                    algorithms.add(algorithm);
        }
        const stated = candidate.bundle && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .findStatedDigest */ .N)(candidate.bundle);
        if (!stated)
            continue;
        const algorithm = _x509_algorithms_js__WEBPACK_IMPORTED_MODULE_13__/* .DIGEST_NAME */ .v3[stated.algorithm];
        algorithms.add(algorithm);
        add(algorithm, stated.digest.toString('hex'), candidate);
    }
    const unaddressed = candidates.filter(isUnaddressed);
    if (unaddressed.length > 0)
        for (const algorithm of _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_11__/* .MATCHING_ALGORITHMS */ .br)
            algorithms.add(algorithm);
    return {
        all: candidates,
        unaddressed,
        algorithms,
        named: indexNames(candidates),
        about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [],
    };
}
/** Whether a candidate is a signature that does not state the digest of its file. */
const isUnaddressed = ({ bundle, subjects }) => bundle?.content.kind === 'message' && subjects.length === 0 && (0,_sigstore_message_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .findStatedDigest */ .N)(bundle) === undefined;
/** An index by base name, because paths are written in different ways. Built when first used, because most runs never use it. */
function indexNames(candidates) {
    let byName;
    return (name) => {
        if (!byName) {
            byName = new Map();
            for (const candidate of candidates)
                for (const key of new Set(candidate.subjects.map((subject) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(subject.name)))) {
                    const known = byName.get(key);
                    if (known)
                        known.push(candidate);
                    else
                        byName.set(key, [candidate]);
                }
        }
        return byName.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)) ?? [];
    };
}
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports) {
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 70451));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 57407));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the given bundle');
/** The bundle next to a file. */
const readBeside = async (path, ports) => (await (0,_stores_local_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readIfThere */ .qC)(`${path}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_15__/* .BUNDLE_SUFFIX */ .Zf}`)).flatMap((file) => parse(file, ports));
/**
 * Bundles of earlier steps: those in `bundle-dir`, else those of every job with a folder below `.chopmark`, and of the GitHub Action in
 * this job, which writes them to the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }) {
    const parents = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const named = folder === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder);
    const jobs = await Promise.all((named === undefined ? parents : [named]).map(listJobs));
    const folders = [...(named === undefined ? [] : [named]), ...jobs.flatMap(({ found }) => found)];
    const found = await Promise.all(folders.map(_stores_local_file_js__WEBPACK_IMPORTED_MODULE_12__/* .readFolder */ .j1));
    const candidates = found.flat().flatMap((file) => parse(file, { workingFolder }));
    const isMissing = named !== undefined && folder !== undefined && !(await (0,_base_fs_is_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .isFolder */ .l)(named));
    const problem = isMissing ? noSuchFolder(folder) : jobs.find((listed) => listed.problem)?.problem;
    return { candidates, ...(problem && { problem }) };
}
/** A folder that was named and does not exist was not asked: its path can be wrong, or an earlier step failed. */
const noSuchFolder = (folder) => ({
    code: 'STORE_NOT_FOUND',
    message: `The folder ${folder} does not exist, so it could not be searched for bundles.`,
    hint: 'Check the path in --bundle-dir.',
});
/** The folders of jobs in a folder. One that could not be listed, or has more than are read, was not asked in full. */
async function listJobs(folder) {
    let entries;
    try {
        entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return { found: [] };
        return { found: [], problem: unreadFolder(folder, `could not be read: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}`) };
    }
    const jobs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name));
    const isTooMany = jobs.length > _limits_js__WEBPACK_IMPORTED_MODULE_16__/* .MAX_JOB_FOLDERS */ .zs;
    return {
        found: jobs.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_16__/* .MAX_JOB_FOLDERS */ .zs),
        ...(isTooMany && { problem: unreadFolder(folder, `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_16__/* .MAX_JOB_FOLDERS */ .zs} folders of jobs, which is the limit`) }),
    };
}
const unreadFolder = (folder, why) => ({
    code: 'STORE_FILE_READ',
    message: `The folder ${folder} ${why}.`,
    hint: 'Check the folder and its permissions, join the bundles with chopmark merge, or name the bundle with --bundle.',
});
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,_run_describe_subjects_js__WEBPACK_IMPORTED_MODULE_14__/* .showPath */ .P)(location, workingFolder));
/** A line that cannot be read becomes a candidate with a problem, so that it is reported. It does not hide the others. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .toProblem */ .H)(error) });
    try {
        return (0,_sigstore_bundle_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .readBundleLines */ .w)(bytes, location).map((read) => read instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? unreadable(read) : describeBundle(read, location));
    }
    catch (error) {
        return [unreadable(error)];
    }
}
/** Reads the bundles of a store or registry, or an image signature in the format of cosign 1 and 2, over a document that names the image. */
function readFound({ bytes, location, payload }) {
    if (!payload)
        return readCandidates(bytes, location);
    try {
        const subjects = [{ name: '', digest: (0,_sigstore_simple_signing_js__WEBPACK_IMPORTED_MODULE_9__/* .readSimpleSigning */ .k)(payload).digest }];
        return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
    }
    catch (error) {
        return [{ location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .toProblem */ .H)(error) }];
    }
}
/** A bundle with its stated subjects. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_7__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_10__/* .parseStatement */ .By)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,_results_to_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .toProblem */ .H)(error) };
    }
}


/***/ }),

/***/ 50654:
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

/***/ 85790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ parseBundleLines),
  w: () => (/* binding */ readBundleLines)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(76093);
;// CONCATENATED MODULE: ./build/sigstore/foreign-files.js
const ONE_BUNDLE = 'Name a Sigstore bundle: JSON with mediaType, or JSON Lines with one bundle per line.';
const OWN_BUNDLE = 'Name the bundle: NAME.sigstore.json, or attestations.jsonl in the same folder. To search the whole folder, use --bundle-dir.';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const mediaTypeOf = ({ mediaType, media_type: spelled }) => String(mediaType ?? spelled ?? '');
const hasAll = (object, ...names) => names.every((name) => Object.hasOwn(object, name));
const firstSignature = ({ signatures }) => {
    const first = Array.isArray(signatures) ? signatures[0] : undefined;
    return isObject(first) ? first : {};
};
/** In this order: what is more special comes first. */
const OBJECTS = [
    [
        (object) => mediaTypeOf(object).includes('trustedroot'),
        { what: 'a trusted root, with which bundles are verified', hint: 'Pass it with --trusted-root, and name the bundle with --bundle.' },
    ],
    [
        (object) => mediaTypeOf(object).includes('clienttrustconfig'),
        { what: 'a client trust config of a Sigstore instance', hint: 'Pass it with --instance, and name the bundle with --bundle.' },
    ],
    [
        (object) => mediaTypeOf(object).includes('signingconfig'),
        { what: 'a signing config of a Sigstore instance', hint: 'Pass it with --signing-config when you sign. It is not needed to verify.' },
    ],
    [
        (object) => hasAll(object, 'payload', 'payloadType', 'signatures') && Object.hasOwn(firstSignature(object), 'cert'),
        {
            what: 'a DSSE envelope with a certificate and without a log entry, as slsa-github-generator writes it (.intoto.jsonl)',
            hint: 'It does not prove when it was signed, so only a search in the log can verify it: use slsa-verifier verify-artifact --provenance-path FILE.',
        },
    ],
    [
        (object) => hasAll(object, 'payload', 'payloadType', 'signatures'),
        {
            what: 'a bare DSSE envelope: a signed statement without certificate, log entry and time',
            hint: 'Ask its signer for the Sigstore bundle. For an image, name the image with --subject-image, where cosign keeps the other parts.',
        },
    ],
    [
        (object) => hasAll(object, 'base64Signature') || hasAll(object, 'rekorBundle'),
        {
            what: 'a bundle of cosign 1 or 2, in the format of cosign itself (base64Signature, cert, rekorBundle)',
            hint: 'Convert it with cosign bundle create --artifact ARTIFACT --bundle FILE --out ARTIFACT.sigstore.json, or verify it with cosign verify-blob --bundle FILE.',
        },
    ],
    [
        (object) => hasAll(object, 'SignedEntryTimestamp', 'Payload'),
        {
            what: 'the log entry of a cosign signature, without the signature',
            hint: 'Convert the signature, its certificate and this entry with cosign bundle create.',
        },
    ],
    [
        (object) => Object.values(object).some((entry) => isObject(entry) && hasAll(entry, 'body', 'integratedTime', 'logID')),
        {
            what: 'an entry of a Rekor log, as its API answers',
            hint: 'An entry has neither the certificate chain nor the statement. Name the bundle that it belongs to.',
        },
    ],
    [
        ({ _type: type }) => typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/'),
        {
            what: 'an in-toto statement without a signature',
            hint: 'Anybody can write a statement. Name the bundle that signs it; to sign it yourself, use chopmark attest --statement-path FILE.',
        },
    ],
    [
        (object) => object.bomFormat === 'CycloneDX' || typeof object.spdxVersion === 'string' || /spdx/i.test(JSON.stringify(object['@context'] ?? '')),
        {
            what: 'an SBOM without a signature',
            hint: 'Name the bundle that signs it. To sign it about an artifact, use chopmark attest ARTIFACT --sbom-path FILE; to verify the file itself, name it as the artifact.',
        },
    ],
    [
        (object) => object.schemaVersion === 2 && (hasAll(object, 'layers') || hasAll(object, 'manifests')),
        { what: 'a manifest of a container image', hint: 'Name the image with --subject-image: its bundles are read from its registry.' },
    ],
    [
        ({ format, schema }) => [format, schema].some((kind) => typeof kind === 'string' && kind.startsWith('chopmark.')),
        {
            what: 'a document of chopmark itself: a result, or the journal of a run',
            hint: OWN_BUNDLE,
        },
    ],
    [
        (object) => hasAll(object, 'store', 'bundle') && typeof object.bundle === 'string',
        {
            what: 'a receipt of chopmark, which says where a bundle is stored',
            hint: OWN_BUNDLE,
        },
    ],
    [
        (object) => hasAll(object, 'message', 'documentation_url'),
        { what: 'an error of the GitHub API', hint: 'Read its message. Download the bundle again, for example with gh attestation download.' },
    ],
];
/** Names parsed JSON that is no bundle. Undefined if it is nothing that is known. */
function nameForeignJson(value) {
    if (Array.isArray(value))
        return { what: value.length === 0 ? 'an empty list' : 'a list of other things than bundles', hint: ONE_BUNDLE };
    if (!isObject(value))
        return { what: `a bare JSON ${value === null ? 'null' : typeof value}`, hint: ONE_BUNDLE };
    return OBJECTS.find(([applies]) => applies(value))?.[1];
}
const TEXTS = [
    [/^-----BEGIN (?:[A-Z]+ )*PUBLIC KEY-----/, { what: 'a public key', hint: 'Pass it with --key, and name the bundle with --bundle.' }],
    [
        /^-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
        { what: 'a private key', hint: 'A private key is not needed to verify. If others could read this file, replace the key.' },
    ],
    [
        /^-----BEGIN CERTIFICATE-----/,
        {
            what: 'a certificate in PEM',
            hint: 'A certificate alone proves no signature. Name the bundle, or make one with cosign bundle create.',
        },
    ],
    [/^-----BEGIN PGP /, { what: 'a signature or key of OpenPGP', hint: 'Verify it with gpg --verify.' }],
    [/^-----BEGIN SSH SIGNATURE-----/, { what: 'a signature of SSH', hint: 'Verify it with ssh-keygen -Y verify.' }],
    [/^(?:untrusted comment:|trusted comment:)/, { what: 'a signature or key of minisign or signify', hint: 'Verify it with minisign -V.' }],
    [/^-----BEGIN /, { what: 'a PEM file', hint: ONE_BUNDLE }],
    [
        /^<(?:!doctype html|html|\?xml|!--)/i,
        {
            what: 'a page of HTML or XML, probably an error or login page',
            hint: 'The download failed or needs a login. Download the bundle again, and look at it before you use it.',
        },
    ],
    [
        /^version https:\/\/git-lfs\.github\.com\//,
        { what: 'a pointer of Git LFS to a file that was not fetched', hint: 'Run git lfs pull, then try again.' },
    ],
    [
        /^[0-9a-f]{64}(?:[0-9a-f]{32})?(?:[0-9a-f]{32})?(?:\s+\*?\S|\s*$)/i,
        { what: 'a checksum or a file of checksums', hint: 'Pass it with --subject-checksums, and name the bundle with --bundle.' },
    ],
    [
        /^[A-Za-z0-9+/]{64,}={0,2}\s*$/,
        {
            what: 'a bare signature in base64, as cosign 1 and 2 write it',
            hint: 'Make a bundle of signature and certificate with cosign bundle create --artifact ARTIFACT --signature FILE --certificate CERTIFICATE.',
        },
    ],
];
/** How many bytes of a file are looked at. */
const HEAD = 1024;
/** Names a file that is no JSON, by how it begins. Undefined if it is nothing that is known. */
function nameForeignText(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
    if (head.includes(0))
        return { what: 'a binary file', hint: ONE_BUNDLE };
    const text = head.toString('utf8').trimStart();
    return TEXTS.find(([pattern]) => pattern.test(text))?.[1];
}

// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(72689);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/sigstore/pep740.js
var pep740 = __webpack_require__(39293);
;// CONCATENATED MODULE: ./build/sigstore/wrapped-bundles.js



/**
 * The bundles in a document of another format: the answers of the attestation APIs of npm and GitHub, what `gh attestation verify` prints,
 * a provenance object or an attestation of Python package indexes (PEP 740), a list of bundles.
 *
 * @returns Undefined if the document is none of these.
 * @throws JsonError for such a document in another shape, or with more than `MAX_BUNDLES`
 */
function unwrapBundles(document) {
    if (Array.isArray(document))
        return document.some(isBundleLike) ? unwrapList(document) : undefined;
    if (typeof document !== 'object' || document === null)
        return undefined;
    const object = document;
    if (Array.isArray(object.attestations) && object.attestations.every(isListed)) {
        return (0,json_shape/* readArray */.oU)(object.attestations, 'attestations', limits/* MAX_BUNDLES */.fI).map((item, index) => ({
            where: `attestations[${index}].bundle`,
            json: item.bundle ?? undefined,
        }));
    }
    if (Array.isArray(object.attestation_bundles))
        return unwrapProvenance(object.attestation_bundles);
    if ((0,pep740/* isPythonAttestation */.f2)(object))
        return [{ where: 'the attestation', json: (0,pep740/* fromPythonAttestation */.dz)(object, 'the attestation') }];
    return undefined;
}
/** An element of the answers of npm and GitHub. Large bundles of GitHub are left out there in favor of their address. */
const isListed = (item) => typeof item === 'object' && item !== null && (Object.hasOwn(item, 'bundle') || Object.hasOwn(item, 'bundle_url'));
/** An element of a list: a bundle, an attestation of PEP 740, or what `gh attestation verify --format json` prints for one. */
const isBundleLike = (item) => typeof item === 'object' &&
    item !== null &&
    (['mediaType', 'media_type', 'verificationMaterial', 'attestation'].some((name) => Object.hasOwn(item, name)) ||
        (0,pep740/* isPythonAttestation */.f2)(item) ||
        isListed(item));
const unwrapList = (list) => (0,json_shape/* readArray */.oU)(list, 'the list', limits/* MAX_BUNDLES */.fI).map((item, index) => {
    const where = `[${index}]`;
    const { attestation, bundle } = (typeof item === 'object' && item !== null ? item : {});
    if (attestation !== undefined)
        return { where: `${where}.attestation.bundle`, json: (0,json_shape/* readObject */.Ag)(attestation, `${where}.attestation`).bundle };
    if (bundle !== undefined)
        return { where: `${where}.bundle`, json: bundle };
    if ((0,pep740/* isPythonAttestation */.f2)(item))
        return { where, json: (0,pep740/* fromPythonAttestation */.dz)(item, where) };
    return { where, json: item };
});
/** `dev.pypi.Provenance` version 1: for each publisher the attestations of a file (PEP 740, "Provenance objects"). */
function unwrapProvenance(publishers) {
    const found = [];
    publishers.forEach((publisher, at) => {
        const where = `attestation_bundles[${at}]`;
        (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(publisher, where).attestations, `${where}.attestations`, limits/* MAX_BUNDLES */.fI).forEach((attestation, index) => {
            const place = `${where}.attestations[${index}]`;
            found.push({ where: place, json: (0,pep740/* fromPythonAttestation */.dz)((0,json_shape/* readObject */.Ag)(attestation, place), place) });
        });
    });
    return [...(0,json_shape/* readArray */.oU)(found, 'attestation_bundles', limits/* MAX_BUNDLES */.fI)];
}

;// CONCATENATED MODULE: ./build/sigstore/bundle-lines.js






/**
 * Parses every bundle of a file: a single JSON bundle in any layout, JSON Lines with one bundle per line, or a document that has bundles in
 * it (`unwrapBundles`). @throws ChopmarkError as `parseBundle` does; the error names a file of another kind for what it is
 */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof errors/* ChopmarkError */.E)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    if (first === undefined)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} is empty, so it has no bundle`);
    // The first line of a document that spans several lines does not end with a closing brace.
    const whole = first.at(-1) === CLOSING_BRACE ? undefined : readDocument(text, what);
    if (whole?.isJson)
        return whole.read;
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length > limits/* MAX_BUNDLES */.fI)
            break;
        // One by one, because a line can have more bundles than fit into the arguments of one call.
        for (const one of readDocument(line, `${what}, line ${number}`).read)
            read.push(one);
    }
    if (whole && read.every((one) => one instanceof errors/* ChopmarkError */.E))
        return whole.read;
    if (read.length > limits/* MAX_BUNDLES */.fI)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} has more than ${limits/* MAX_BUNDLES */.fI} bundles`);
    return read;
}
/** A file, or one line of it. */
function readDocument(bytes, what) {
    try {
        const json = (0,json_json/* parseJson */.qF)(bytes, { what, maxBytes: limits/* MAX_BUNDLE */.mZ });
        return { read: readJson(json, what), isJson: true };
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        const foreign = nameForeignText(bytes);
        return { read: [foreign ? foreignFile(what, foreign) : (0,parse_bundle/* malformedBundle */.aB)(error.message, error)], isJson: false };
    }
}
function readJson(json, what) {
    try {
        const wrapped = unwrapBundles(json);
        if (!wrapped)
            return [readOne(json, what)];
        if (wrapped.length === 0)
            return [(0,parse_bundle/* malformedBundle */.aB)(`${what} has an empty list of attestations`)];
        return wrapped.map(({ where, json: inner }) => (inner === undefined ? notIncluded(what, where) : readOne(inner, `${what}, ${where}`)));
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        return [(0,parse_bundle/* malformedBundle */.aB)(`${what}: ${error.message}`, error)];
    }
}
function readOne(json, what) {
    try {
        return (0,parse_bundle/* parseBundleJson */.mn)(json, what);
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            throw error;
        const foreign = nameForeignJson(json);
        return foreign ? foreignFile(what, foreign) : error;
    }
}
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0d || byte === 0x09;
/** Non-blank lines with their numbers, without trailing white space. */
function* splitLines(text) {
    for (let start = 0, number = 1; start < text.length; number++) {
        const found = text.indexOf(NEWLINE, start);
        const next = found < 0 ? text.length : found;
        let end = next;
        while (end > start && isBlank(text[end - 1]))
            end--;
        if (end > start)
            yield { line: text.subarray(start, end), number };
        start = next + 1;
    }
}
const foreignFile = (what, { what: kind, hint }) => new errors/* ChopmarkError */.E({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `Not a Sigstore bundle: ${what} is ${kind}.`, hint });
const notIncluded = (what, where) => new errors/* ChopmarkError */.E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `${what} does not include ${where}, only its address.`,
    hint: 'Download the bundle from its address (bundle_url), for example with gh attestation download.',
});


/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatedDigest)
/* harmony export */ });
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58742);

/**
 * The digest that the bundle of a file's signature states: in its message, where it may be absent, or else in a log entry. Undefined if it
 * states none, or for an envelope.
 */
function findStatedDigest({ content, entries }) {
    if (content.kind !== 'message')
        return undefined;
    if (content.digest)
        return { algorithm: content.algorithm, digest: content.digest };
    for (const entry of entries) {
        try {
            const { digestOf, algorithm, digest } = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLogBody */ .Y2)(entry);
            if (digestOf === 'signed')
                return { algorithm, digest };
        }
        catch (error) {
            // An entry that cannot be read is reported when it is verified.
            if (!(error instanceof _log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .LogBodyError */ .Vq))
                throw error;
        }
    }
    return undefined;
}


/***/ }),

/***/ 39293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ toPythonAttestation),
/* harmony export */   dz: () => (/* binding */ fromPythonAttestation),
/* harmony export */   f2: () => (/* binding */ isPythonAttestation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59239);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46422);





/**
 * A bundle in the format of Python package indexes (PEP 740): certificate, log entry, statement and signature. There is no field for
 * timestamps, so the attestation can be verified only if the log entry proves a time: Rekor v1.
 *
 * @param entry The first log entry of the same bundle, in JSON.
 * @returns Undefined if the bundle has no certificate, envelope or integrated time.
 */
function toPythonAttestation({ content, material, entries }, entry) {
    const certificate = material.kind === 'chain' ? material.certificates[0] : material.kind === 'certificate' ? material.certificate : undefined;
    if (content.kind !== 'envelope' || !certificate || entries[0]?.integratedTime === undefined)
        return undefined;
    return {
        version: 1,
        verification_material: {
            certificate: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw.toString('base64'),
            transparency_entries: [entry],
        },
        envelope: {
            statement: content.envelope.payload.toString('base64'),
            signature: content.envelope.signature.toString('base64'),
        },
    };
}
/** Whether JSON is an attestation of PEP 740, of any version. */
const isPythonAttestation = (value) => typeof value === 'object' && value !== null && ['verification_material', 'envelope'].every((name) => Object.hasOwn(value, name));
/**
 * The JSON of the bundle that an attestation of PEP 740 has the parts of. The parts are not read.
 *
 * @throws JsonError for another version than 1, and unknown or missing fields
 */
function fromPythonAttestation(attestation, where) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(attestation, ['version', 'verification_material', 'envelope'], where);
    if (attestation.version !== 1)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.version is not 1, which is the only version of PEP 740`);
    const material = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(attestation.verification_material, `${where}.verification_material`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(material, ['certificate', 'transparency_entries'], `${where}.verification_material`);
    const envelope = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(attestation.envelope, `${where}.envelope`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(envelope, ['statement', 'signature'], `${where}.envelope`);
    return {
        mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_MEDIA_TYPE */ .NV,
        verificationMaterial: { certificate: { rawBytes: material.certificate }, tlogEntries: material.transparency_entries },
        dsseEnvelope: { payload: envelope.statement, payloadType: _dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, signatures: [{ sig: envelope.signature }] },
    };
}


/***/ }),

/***/ 10243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57407);



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

/***/ 33538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ COMBINED_BUNDLES),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   mD: () => (/* binding */ ALL_BUNDLES),
/* harmony export */   q: () => (/* binding */ DOCUMENT_SUFFIX),
/* harmony export */   r6: () => (/* binding */ nameBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59239);



const ALL_BUNDLES = 'attestations.jsonl';
/** Suffix of the signed documents of image signatures (cosign 1 and 2). The bundle is next to its document. */
const DOCUMENT_SUFFIX = '.simple-signing.json';
const COMBINED = 'attestations';
/** The name of the single bundle about many subjects. */
const COMBINED_BUNDLES = `${COMBINED}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf}`;
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
            .digest('hex')
            .slice(0, 12);
        const marked = `${name.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf.length)}.${mark}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf}`;
        const times = seen.get(key(marked)) ?? 0;
        seen.set(key(marked), times + 1);
        return times === 0 ? marked : `${marked.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf.length)}.${times + 1}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf}`;
    });
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

/***/ 95971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ec: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   GQ: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   Gc: () => (/* binding */ UPLOAD_TIMEOUT),
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
/* harmony export */   wU: () => (/* binding */ MAX_GITLAB_PAGES)
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

/***/ 4369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   uM: () => (/* binding */ noSuchPlace)
/* harmony export */ });
/* unused harmony exports createFileStore, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(48579);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31621);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70451);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90592);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(57407);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33538);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95971);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11178);














/**
 * Stores bundles in a folder of this machine. Every bundle is stored here before any other store is used. A bundle is put in place by
 * rename, so a reader sees a complete bundle or none.
 *
 * @param folder Absolute. Must exist.
 */
function createFileStore(folder) {
    return {
        id: LOCAL_STORE,
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: LOCAL_STORE, status: 'stored', url: path };
            }
            catch (error) {
                return failedReceipt(LOCAL_STORE, error);
            }
        },
        /** `<file>.sigstore.json` next to the file, and all bundles of the folder. The verifier finds out which of them match. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${BUNDLE_SUFFIX}`);
            return { found: [...beside, ...(await readFolder(folder))], unread: [] };
        },
    };
}
/** Files that are open at the same time. */
const OPEN = 64;
/** Every bundle of a folder, once: those in `attestations.jsonl`, and files that are not in it, which an interrupted run can leave. */
async function readFolder(folder) {
    const all = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_BUNDLES */ .mD));
    const names = await listFolder(folder);
    if (names.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow} bundle files, which is the limit.`,
            hint: 'Join the bundles with chopmark merge, or name the bundle with --bundle.',
        });
    }
    const files = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .HH)(names.sort(), OPEN, (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
/** Digests of the lines of a file, to recognize the same bundle in another file. */
function fingerprintLines(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (end > start)
            lines.push((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}
/** Reads one file of bundles. Empty if the file does not exist. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
/** A place that does not exist was not asked: the path can be wrong, or an earlier step failed. */
const noSuchPlace = (what, path) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'STORE_NOT_FOUND',
    message: `The ${what} ${path} does not exist, so it could not be searched for bundles.`,
    hint: 'Check the path in --from. It is created with the first bundle that is stored there.',
});
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .BUNDLE_SUFFIX */ .Zf)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with --bundle.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 11178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ failedReceipt),
/* harmony export */   W2: () => (/* binding */ openReceipts),
/* harmony export */   zu: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* unused harmony export RECEIPTS_NAME */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4875);
/* harmony import */ var _base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99093);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70451);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95971);










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
        return (await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readOpenFile */ .P)(file, path, _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPTS */ .$s, 'the receipts')).toString('utf8');
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


/***/ })

};
