export const id = 4957;
export const ids = [4957];
export const modules = {

/***/ 52745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44561);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25908);
/* harmony import */ var _large_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23573);



const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    saveBlob: (descriptor, path) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .saveBlob */ .H4)(repository, descriptor, path),
    hasBlob: (descriptor) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWholeBlob */ .Vi)(repository, descriptor),
    referrers: (digest) => (0,_referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__/* .listReferrers */ .x)(repository, digest),
});


/***/ }),

/***/ 23573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob)
/* harmony export */ });
/* unused harmony export putBlobFile */
/* harmony import */ var _base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54616);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18114);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34684);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25908);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57354);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39800);






/** Milliseconds for one try to transfer that many bytes. */
const timeFor = (size) => _base_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .REQUEST_TIMEOUT */ ._h + Math.ceil(size / _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MIN_TRANSFER_RATE */ .UI) * 1000;
/** Writes a blob to a file, never to memory as a whole; checks its size and digest. @throws ChopmarkError `STORE_…` */
async function saveBlob(repository, { digest, size }, path) {
    if (size > _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_IMAGE_BLOB */ .Dg)
        throw (0,_refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLargeBlob */ .j)(repository.name, { digest, size });
    const answer = await repository.send({
        path: `blobs/${digest}`,
        maxBytes: Math.max(size, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2),
        saveTo: path,
        timeout: timeFor(size),
    });
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    if (!(await isBlob(path, { digest, size })))
        throw (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongDigest */ .K9)(repository, `the blob ${digest}`);
}
/** Uploads a file as a blob. @throws ChopmarkError `STORE_…` */
const putBlobFile = (repository, { digest, size }, path) => uploadBlob(repository, digest, { body: { path, size }, timeout: timeFor(size) });
/** Whether the registry reports the blob with its full size. @throws ChopmarkError `STORE_…` */
async function hasWholeBlob(repository, { digest, size }) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REGISTRY_ANSWER */ .O2 });
    if (answer.status === 404)
        return false;
    if (answer.status !== 200)
        throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toRegistryError */ .p)(answer, repository.registry, `the blob ${digest}`);
    const length = answer.headers.get('content-length');
    return length === null || Number(length) === size;
}
/** Whether the file has that size and digest. @throws ChopmarkError `INPUT_…` if the file cannot be read */
async function isBlob(path, { digest, size }) {
    const [algorithm = '', hex] = digest.split(':');
    const [hashed] = await (0,_base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hashFiles */ .y)([path], {
        algorithms: [algorithm],
        signal: new AbortController().signal,
        followLinks: false,
    });
    return hashed?.size === size && hashed.digest[algorithm] === hex;
}


/***/ }),

/***/ 39800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34684);


/** The error for a layer above the size limit of copying. */
const refuseLargeBlob = (name, { digest, size }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The blob ${digest} of ${name} has ${size} bytes; the limit for copying is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg}.`,
    hint: 'Check that this is the right image. To copy it anyway, use oras copy -r, and chopmark store copy for its bundles.',
});


/***/ }),

/***/ 66527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

const DOCKER_HUB = 'docker.io';
/** Characters of a name without tag and digest; the limit of registries is 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: the part before the first `/` is a registry if it has a dot or a port
 * or is `localhost`; everything else is on Docker Hub. Repository names are lower case in every registry, so upper case is converted: CI
 * variables contain names such as `ghcr.io/Acme/App`. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function parseImageReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw refuse(text, 'it has more than one @');
    if (digest !== undefined && !DIGEST.test(digest))
        throw refuse(text, 'the part after @ is not a sha256 or sha512 digest');
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/') && colon > 0;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        throw refuse(text, 'the part after the last : is not a valid tag');
    const place = splitName(hasTag ? named.slice(0, colon) : named, text);
    if (digest !== undefined)
        return { ...place, ...(tag !== undefined && { tag }), digest };
    return { ...place, tag: tag ?? 'latest' };
}
function splitName(name, text) {
    if (name.includes('://'))
        throw refuse(text, 'it is a URL');
    if (name.length > MAX_NAME)
        throw refuse(text, `its name is longer than ${MAX_NAME} characters`);
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0)).toLowerCase();
    const isHost = /[.:]/.test(first) || first === 'localhost';
    const registry = !isHost || HUB_ALIASES.has(first) ? DOCKER_HUB : first;
    const path = (isHost ? name.slice(slash + 1) : name).toLowerCase();
    if (isHost && !isHostName(first))
        throw refuse(text, 'its registry is not a host name');
    if (!path.split('/').every((part) => PATH_PART.test(part)))
        throw refuse(text, 'its repository is not a path of letters, digits, dots, dashes and underscores');
    return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
/** As URLs are parsed: `1.0` would be another name for 1.0.0.0, and only addresses end in a number. */
function isHostName(host) {
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        return false;
    return host.startsWith('[') || new URL(`https://${host}`).hostname === host.replace(/:\d+$/, '');
}
/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
const imageName = ({ registry, repository }) => `${registry}/${repository}`;
const refuse = (text, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} is not an image reference: ${reason}.`,
    hint: 'Use registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
});


/***/ }),

/***/ 44561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askReferrers),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34684);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66873);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20986);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25908);
/* harmony import */ var _registry_next_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60775);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57354);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59269);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52302);










/** Statuses of registries without the referrers API. */
const WITHOUT_API = [400, 403, 404, 405, 406, 501];
/**
 * Referrers of a manifest (distribution-spec, "listing referrers"): those that the registry lists, or, if it does not support referrers,
 * those of the fallback index and those with a tag of their own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listReferrers(repository, digest) {
    const known = await askReferrers(repository, digest);
    if (known)
        return bounded(known.map(byDigest), repository);
    const index = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .getManifest */ .c2)(repository, (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .fallbackTag */ .fH)(digest));
    const listed = index?.manifest.kind === 'index' ? index.manifest.manifests : [];
    const tags = await (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .listOwnTags */ .GF)(repository, digest);
    const tagged = tags.filter((tag) => !listed.some((descriptor) => (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwnTagOf */ .kT)(tag, descriptor.digest)));
    return bounded([...listed.map(byDigest), ...tagged.map((reference) => ({ reference }))], repository);
}
const byDigest = (descriptor) => ({ reference: descriptor.digest, descriptor });
/** @returns Undefined if the registry has no referrers API. */
async function askReferrers(repository, digest) {
    const found = [];
    const read = (path) => repository.send({ path, headers: { accept: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p }, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
    for await (const answer of (0,_registry_next_page_js__WEBPACK_IMPORTED_MODULE_5__/* .readPages */ .n)(repository, `referrers/${digest}`, read)) {
        // GHCR and others respond with a page of their own.
        const isIndex = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p;
        if (WITHOUT_API.includes(answer.status) || (answer.status === 200 && !isIndex))
            return undefined;
        if (answer.status !== 200)
            throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_6__/* .toRegistryError */ .p)(answer, repository.registry, `the referrers of ${digest}`);
        found.push(...readIndex(answer.body, repository));
        if (found.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    }
    return found;
}
function readIndex(bytes, repository) {
    try {
        // An empty page may lack its media type.
        (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: 'the list of referrers', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_MANIFEST */ .xZ });
        const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .N)(bytes, _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .OCI_INDEX */ .$p, 'the list of referrers');
        return manifest.kind === 'index' ? manifest.manifests : [];
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'STORE_INVALID_RESPONSE',
            message: `The registry ${repository.registry} returned an invalid list of referrers: ${error.message}.`,
            hint: 'The registry, or a proxy in front of it, is faulty or malicious. Report this to its operator.',
        });
    }
}
function bounded(referrers, repository) {
    const once = [...new Map(referrers.map((referrer) => [referrer.reference, referrer])).values()];
    if (once.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_REFERRERS */ .OB)
        throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__/* .tooManyReferrers */ .S)(repository);
    return once;
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

/***/ 51307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createBundleCollector)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _oci_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34684);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95971);



/** @param name The name of the source, for messages. */
function createBundleCollector(name) {
    const found = [];
    const unread = [];
    const tooMuch = new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_ANSWER_TOO_LARGE',
        message: `The referrers of one image in ${name} exceed the limit of ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .Sj} bytes or ${_oci_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REFERRERS */ .OB} bundles.`,
        hint: 'Some referrers were not read, so no decision is possible. Remove referrers that are not needed, or verify with --bundle.',
    });
    let bytes = 0;
    let bundles = 0;
    return {
        found,
        unread,
        count(read) {
            bytes += read.length;
            if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .Sj)
                throw tooMuch;
        },
        async attempt(location, read) {
            try {
                const these = await read();
                bundles += these.length;
                if (bundles > _oci_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REFERRERS */ .OB)
                    throw tooMuch;
                found.push(...these);
            }
            catch (error) {
                if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || error === tooMuch)
                    throw error;
                const { code, message, hint } = error;
                unread.push({ location, problem: { code, message, hint } });
            }
        },
    };
}


/***/ }),

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveImageTargets)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66527);

/** A name that begins with a registry: `ghcr.io/acme/app`. A file name is not an image name. */
const WITH_REGISTRY = /^(?:[^/]*[.:][^/]*|localhost)\/./i;
/**
 * Finds the images among subjects: subjects given as images, and subjects whose name is an image name (`subject-name` with
 * `subject-digest`, as for actions/attest).
 *
 * @param target `registry/repository`, to replace that of each image.
 */
function resolveImageTargets(subjects, open, access, target) {
    const places = subjects.flatMap((subject) => {
        const { sha256, sha512 } = subject.digest;
        const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
        // The name of a file comes from its path, so in `v1.example/app.tgz` the first part is a folder.
        const name = subject.image ?? (subject.path === undefined ? subject.name : '');
        const named = digest === undefined ? undefined : readReference(name);
        // A file is in no registry. Its bundles can be in one only if they were put there explicitly.
        const reference = target !== undefined && (named || access === 'pull') ? readReference(target) : named;
        return reference && digest !== undefined ? [{ repository: open(reference, access), digest }] : [];
    });
    return [...new Map(places.map((place) => [`${place.repository.name}@${place.digest}`, place])).values()];
}
function readReference(name) {
    if (!WITH_REGISTRY.test(name))
        return undefined;
    try {
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o_)(name);
    }
    catch {
        // A file can have any name.
        return undefined;
    }
}


/***/ }),

/***/ 42524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ readLegacyBundles),
/* harmony export */   P_: () => (/* binding */ LEGACY_ENVELOPE),
/* harmony export */   S3: () => (/* binding */ LEGACY_ANNOTATION),
/* harmony export */   zY: () => (/* binding */ LEGACY_SIGNATURE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _oci_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34684);
/* harmony import */ var _oci_referrers_fallback_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59269);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57407);
/* harmony import */ var _x509_x509_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78205);







/** Media types of the layers that cosign 1 and 2 store under the tags `sha256-HEX.sig` and `sha256-HEX.att`. */
const LEGACY_SIGNATURE = 'application/vnd.dev.cosign.simplesigning.v1+json';
const LEGACY_ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
const LEGACY_ANNOTATION = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    chain: 'dev.sigstore.cosign/chain',
    rekor: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
};
/**
 * Reads signatures and attestations as cosign stored them before bundles (cosign, specs/SIGNATURE_SPEC.md and ATTESTATION_SPEC.md), and
 * converts them to bundles of version 0.1. A layer that cannot be converted is skipped, because it could not be verified.
 *
 * @param reading Receives what was found, and what could not be read.
 * @throws ChopmarkError `STORE_ANSWER_TOO_LARGE` if everything that refers to the image exceeds the limit
 */
async function readLegacyBundles(source, digest, reading) {
    for (const suffix of ['att', 'sig']) {
        const location = `${source.name}:${(0,_oci_referrers_fallback_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`;
        let layers = [];
        await reading.attempt(location, async () => {
            const read = await source.manifest(`${(0,_oci_referrers_fallback_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`);
            if (read)
                reading.count(read.bytes);
            if (read?.manifest.kind === 'image')
                layers = read.manifest.layers;
            return [];
        });
        for (const [index, layer] of layers.entries()) {
            if (layer.mediaType !== LEGACY_SIGNATURE && layer.mediaType !== LEGACY_ENVELOPE)
                continue;
            await reading.attempt(`${location}#${index}`, async () => {
                const content = await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .mZ);
                reading.count(content);
                const bundle = convert(content, layer);
                return bundle ? [{ location: `${location}#${index}`, ...bundle }] : [];
            });
        }
    }
}
function convert(content, layer) {
    try {
        const annotations = layer.annotations ?? {};
        const material = readMaterial(annotations);
        if (layer.mediaType === LEGACY_ENVELOPE) {
            const { payload, payloadType, signatures } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content, { what: 'the envelope' }), 'the envelope');
            return { bytes: toBundle(material, { dsseEnvelope: { payload, payloadType, signatures } }) };
        }
        const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(annotations[LEGACY_ANNOTATION.signature], 'signature', _oci_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2);
        const messageDigest = { algorithm: 'SHA2_256', digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64') };
        return { bytes: toBundle(material, { messageSignature: { messageDigest, signature } }), payload: content };
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
const toBundle = (verificationMaterial, content) => Buffer.from(JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', verificationMaterial, ...content }));
function readMaterial(annotations) {
    const chain = readCertificates(annotations[LEGACY_ANNOTATION.chain] ?? '');
    // cosign stores the chain with its root, which a bundle must not have.
    const others = chain.filter(({ rawBytes }) => !(0,_x509_x509_js__WEBPACK_IMPORTED_MODULE_4__/* .isSelfIssued */ .Cb)(Buffer.from(rawBytes, 'base64')));
    const certificates = [...readCertificates(annotations[LEGACY_ANNOTATION.certificate] ?? ''), ...others];
    const [rekor, timestamp] = [annotations[LEGACY_ANNOTATION.rekor], annotations[LEGACY_ANNOTATION.timestamp]];
    return {
        ...(certificates.length > 0 ? { x509CertificateChain: { certificates } } : { publicKey: { hint: '' } }),
        tlogEntries: rekor === undefined ? [] : [readRekorBundle(rekor)],
        ...(timestamp !== undefined && { timestampVerificationData: { rfc3161Timestamps: [readTimestamp(timestamp)] } }),
    };
}
const readCertificates = (pem) => [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, body = '']) => ({
    rawBytes: body.replace(/\s+/g, ''),
}));
/** The inclusion promise of Rekor v1 in cosign's own format. */
function readRekorBundle(text) {
    const bundle = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the log entry' }), 'the log entry');
    const payload = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(bundle.Payload, 'Payload');
    const body = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.body, 'body', _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .mZ);
    const { kind, apiVersion } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(body, 'body', _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .mZ), { what: 'body' }), 'body');
    return {
        logIndex: String((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.logIndex, 'logIndex')),
        logId: { keyId: Buffer.from((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.logID, 'logID', 64), 'hex').toString('base64') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.integratedTime, 'integratedTime')),
        inclusionPromise: { signedEntryTimestamp: bundle.SignedEntryTimestamp },
        canonicalizedBody: body,
    };
}
function readTimestamp(text) {
    return { signedTimestamp: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the timestamp' }), 'the timestamp').SignedRFC3161Timestamp };
}


/***/ }),

/***/ 14957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLegacyStore: () => (/* binding */ createLegacyStore)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(76093);
// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(52745);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(59269);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(72689);
// EXTERNAL MODULE: ./build/sigstore/simple-signing.js
var simple_signing = __webpack_require__(10243);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(33538);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(11178);
// EXTERNAL MODULE: ./build/stores/oci/bundle-collector.js
var bundle_collector = __webpack_require__(51307);
// EXTERNAL MODULE: ./build/stores/oci/image-targets.js
var image_targets = __webpack_require__(93759);
// EXTERNAL MODULE: ./build/stores/oci/legacy-cosign.js
var legacy_cosign = __webpack_require__(42524);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(46422);
// EXTERNAL MODULE: ./build/sigstore/image-signature.js
var image_signature = __webpack_require__(31461);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(17286);
;// CONCATENATED MODULE: ./build/stores/oci/legacy-layer.js








/**
 * Converts a bundle to the format of cosign 1 and 2: a layer under the tag `.att` with the envelope, or under `.sig` with the signed
 * document. Its annotations have the certificate and the promise of the log.
 *
 * @param document The signed document, whose digest is in the bundle.
 * @throws ChopmarkError `STORE_REFUSED` if the format cannot represent the bundle: signatures of files, and entries of Rekor v2
 */
function toLegacyLayer(bundle, document) {
    return bundle.content.kind === 'message' ? toSignature(bundle, bundle.content, document) : toAttestation(bundle, bundle.content);
}
function toSignature(bundle, { algorithm, digest, signature }, document) {
    if (!document)
        throw noForm('it is the signature of a file', 'That format supports only signatures and attestations of images.');
    if (algorithm !== 'SHA2_256' || !digest?.equals((0,external_node_crypto_.hash)('sha256', document, 'buffer')))
        throw noForm('its signature is not over the document next to it', 'Sign again with chopmark sign --store oci-cosign-v2.');
    return {
        mediaType: legacy_cosign/* LEGACY_SIGNATURE */.zY,
        content: document,
        annotations: { [legacy_cosign/* LEGACY_ANNOTATION */.S3.signature]: signature.toString('base64'), ...describeMaterial(bundle) },
    };
}
function toAttestation(bundle, { envelope }) {
    const { predicateType } = (0,statement/* parseStatement */.By)(envelope.payload);
    if (predicateType === image_signature/* IMAGE_SIGNATURE */.H)
        throw noForm('it is the signature of an image, for which that format signs a different document', 'Sign again with chopmark sign --store oci-cosign-v2, which also signs that document, or use --store oci.');
    const material = describeMaterial(bundle);
    return {
        mediaType: legacy_cosign/* LEGACY_ENVELOPE */.P_,
        content: Buffer.from(writeEnvelope(envelope, bundle.entries[0])),
        annotations: { [legacy_cosign/* LEGACY_ANNOTATION */.S3.signature]: '', ...material, predicateType },
    };
}
function describeMaterial({ material, entries, timestamps }) {
    if (material.kind === 'public-key')
        throw noForm('it is signed with a key without a certificate', 'Use --store oci.');
    const [entry, ...more] = entries;
    const promise = entry && toRekorBundle(entry);
    if (more.length > 0)
        throw noForm('it is in several logs', 'Use --store oci.');
    const [certificate, ...chain] = material.kind === 'certificate' ? [material.certificate] : material.certificates;
    return {
        ...(certificate && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.certificate]: toPem(certificate) }),
        ...(chain.length > 0 && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.chain]: chain.map(toPem).join('') }),
        ...(promise && { [legacy_cosign/* LEGACY_ANNOTATION */.S3.rekor]: JSON.stringify(promise) }),
        ...(timestamps[0] && {
            [legacy_cosign/* LEGACY_ANNOTATION */.S3.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: timestamps[0].toString('base64') }),
        }),
    };
}
/** Writes the envelope in the exact form whose hash is in the log: cosign compares that hash with the layer (rekor, pkg/types/dsse, `envelopeHash`; pkg/types/intoto, `content.hash`). */
function writeEnvelope(envelope, entry) {
    const logged = entry && loggedHash(entry);
    for (const writing of (0,dsse/* writeEnvelopes */.Zm)(envelope))
        if (!entry || (0,external_node_crypto_.hash)('sha256', writing) === logged)
            return writing;
    throw noForm('the original JSON of its envelope, whose hash is in the log, is not known', 'Use --store oci.');
}
function loggedHash({ canonicalizedBody }) {
    try {
        const { spec } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(canonicalizedBody, { what: 'the entry' }), 'the entry');
        const { envelopeHash, content } = (0,json_shape/* readObject */.Ag)(spec, 'spec');
        const { value } = (0,json_shape/* readObject */.Ag)(envelopeHash ?? (0,json_shape/* readObject */.Ag)(content, 'content').hash, 'envelopeHash');
        return (0,json_shape/* readString */.E3)(value, 'value');
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return undefined;
        throw error;
    }
}
function toRekorBundle({ inclusionPromise, canonicalizedBody, integratedTime = 0n, logIndex, logId }) {
    if (!inclusionPromise)
        throw noForm('its log entry has no inclusion promise, which Rekor v2 does not issue', 'Sign with --rekor-version 1, or use --store oci: cosign 2.6 and later read bundles.');
    return {
        SignedEntryTimestamp: inclusionPromise.toString('base64'),
        Payload: {
            body: canonicalizedBody.toString('base64'),
            integratedTime: Number(integratedTime),
            logIndex: Number(logIndex),
            logID: logId.toString('hex'),
        },
    };
}
const toPem = (der) => `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
const noForm = (reason, hint) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The bundle cannot be stored in the format of cosign 1 and 2: ${reason}.`,
    hint,
});

// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(34684);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(20986);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(25908);
// EXTERNAL MODULE: ./build/oci/registry/response-error.js
var response_error = __webpack_require__(57354);
;// CONCATENATED MODULE: ./build/stores/oci/write-legacy.js





const CONFIG = 'application/vnd.oci.image.config.v1+json';
/** Status codes of a registry if the manifest changed after it was read. */
const CHANGED = [409, 412];
const NO_TIME = '0001-01-01T00:00:00Z';
/**
 * Adds a layer to the signature image under a tag, in the format of cosign 1 and 2 (cosign, specs/SIGNATURE_SPEC.md). Existing layers
 * stay. Every writer replaces the whole image, so it is read again after the settle window, and written again until the layer stays.
 *
 * @returns Whether the layer already existed.
 * @throws ChopmarkError `STORE_…`
 */
async function addLegacyLayer(layer, { repository, tag, clock }) {
    const { mediaType, content, annotations } = layer;
    const descriptor = { mediaType, digest: (0,contents/* digestOf */.ol)(content), size: content.length, annotations };
    for (let looks = 0; looks < limits/* MAX_INDEX_WRITES */.Rp; looks++) {
        const read = await (0,contents/* getManifest */.c2)(repository, tag);
        const layers = read?.manifest.kind === 'image' ? read.manifest.layers : [];
        if (layers.some((each) => isSame(each, descriptor)))
            return looks === 0;
        if (looks === 0)
            await (0,contents/* putBlob */.HT)(repository, content);
        await write(repository, { tag, layers: [...layers, descriptor] }, read);
        await clock.sleep(limits/* SETTLE_WINDOW */.DW);
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The signature could not be added to ${tag} in ${repository.name}: another writer replaced the tag after each of ${limits/* MAX_INDEX_WRITES */.Rp} attempts.`,
        hint: 'Run again later. The bundle is on disk.',
    });
}
/** The same content can be signed twice, so the annotations are compared too. */
const isSame = (one, other) => one.digest === other.digest && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = ({ annotations = {} }) => Object.entries(annotations).sort();
async function write(repository, { tag, layers }, read) {
    const config = Buffer.from(JSON.stringify({
        architecture: '',
        created: NO_TIME,
        history: layers.map(() => ({ created: NO_TIME })),
        os: '',
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
        config: {},
    }));
    const digest = await (0,contents/* putBlob */.HT)(repository, config);
    const manifest = { schemaVersion: 2, mediaType: media_types/* OCI_MANIFEST */.EG, config: { mediaType: CONFIG, size: config.length, digest }, layers };
    const options = { mediaType: media_types/* OCI_MANIFEST */.EG, reference: tag, ...(read?.etag && { ifMatch: read.etag }) };
    const answer = await (0,contents/* putManifest */.RV)(repository, Buffer.from(JSON.stringify(manifest)), options);
    // The tag changed in the meantime. The next check notices it and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,response_error/* toRegistryError */.p)(answer, repository.registry, `writing the signatures ${tag}`);
}

;// CONCATENATED MODULE: ./build/stores/oci/oci-cosign-v2.js













/**
 * Stores attestations and signatures with their images in the format of cosign 1 and 2, under the tags `sha256-….att` and `.sig`, for
 * verifiers that read no newer format. They are written one after the other, because each write replaces the whole tag.
 */
function createLegacyStore({ open, clock, target }) {
    const id = target ? `oci-cosign-v2:${target}` : 'oci-cosign-v2';
    return {
        id,
        place: { url: target ?? 'the repository of each image', isPublic: true },
        atOnce: 1,
        takesDocuments: true,
        takesWhat: 'images',
        takes: (subject) => (0,image_targets/* resolveImageTargets */.S)([subject], open, 'push', target).length > 0,
        async publish({ text, subjects, payload }) {
            const receipt = { store: id };
            try {
                const places = (0,image_targets/* resolveImageTargets */.S)(subjects, open, 'push', target);
                if (!payload)
                    for (const { name } of subjects)
                        if (name.endsWith(bundle_names/* DOCUMENT_SUFFIX */.q))
                            throw documentMissing(name);
                if (places.length === 0)
                    return { ...receipt, status: 'skipped', reason: 'it is not about an image' };
                const layer = toLegacyLayer((0,parse_bundle/* parseBundle */.QN)(text), payload);
                const suffix = payload ? 'sig' : 'att';
                let status = 'already-stored';
                for (const { repository, digest } of places) {
                    if (payload)
                        checkNames(payload, digest);
                    if (!(await addLegacyLayer(layer, { repository, tag: tagOf(digest, suffix), clock })))
                        status = 'stored';
                }
                const [first] = places;
                return { ...receipt, status, url: first ? `${first.repository.name}:${tagOf(first.digest, suffix)}` : '' };
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async find(subject) {
            const read = await Promise.all((0,image_targets/* resolveImageTargets */.S)([subject], open, 'pull', target).map(async ({ repository, digest }) => {
                const reading = (0,bundle_collector/* createBundleCollector */.E)(repository.name);
                await (0,legacy_cosign/* readLegacyBundles */.ND)((0,image_source/* registrySource */.B)(repository), digest, reading);
                return reading;
            }));
            return { found: read.flatMap(({ found }) => found), unread: read.flatMap(({ unread }) => unread) };
        },
    };
}
const tagOf = (digest, suffix) => `${(0,fallback_tags/* fallbackTag */.fH)(digest)}.${suffix}`;
/** A document is stored only with the image that it names. */
function checkNames(document, digest) {
    const { sha256 } = readDocument(document);
    if (`sha256:${sha256}` === digest)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The signed document names the image sha256:${sha256}, not ${digest}.`,
        hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-cosign-v2.',
    });
}
function readDocument(document) {
    try {
        return (0,simple_signing/* readSimpleSigning */.k)(document).digest;
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_REFUSED',
            message: `The signed document does not name an image: ${error.message}.`,
            hint: 'Sign the image itself: chopmark sign --subject-image … --store oci-cosign-v2.',
            cause: error,
        });
    }
}
const documentMissing = (name) => new errors/* ChopmarkError */.E({
    code: 'STORE_REFUSED',
    message: `The signed document ${name} is not next to its signature, so the image of the signature is not known.`,
    hint: 'Push the signature from the folder that it was written to, which also has the document, or sign again.',
});


/***/ })

};
