export const id = 6603;
export const ids = [6603];
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

/***/ 46532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   Sb: () => (/* binding */ buildBundleManifest),
/* harmony export */   Xi: () => (/* binding */ describeReferrer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46422);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17286);
/* harmony import */ var _x509_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62697);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20986);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25908);







/** Media types of bundles of every version: `application/vnd.dev.sigstore.bundle.v0.3+json`, `…bundle+json;version=0.1`. */
const isBundleType = (mediaType) => mediaType?.startsWith('application/vnd.dev.sigstore.bundle') === true;
const CREATED = 'org.opencontainers.image.created';
const CONTENT = 'dev.sigstore.bundle.content';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
/**
 * The manifest with which a bundle refers to an image, field for field as cosign 3 writes it. Its time is the time of the signature, so the
 * same bundle has the same manifest, and pushing it again adds nothing.
 *
 * @param text The bundle, as it is stored.
 * @param subject Descriptor of the image.
 */
function buildBundleManifest(bundle, text, subject) {
    const predicateType = predicateTypeOf(bundle);
    const created = signedAt(bundle);
    return Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .OCI_MANIFEST */ .EG,
        config: { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.mediaType, size: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.size, digest: _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_CONFIG */ .$v.digest, artifactType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV },
        layers: [{ mediaType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV, size: text.length, digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(text) }],
        annotations: {
            [CONTENT]: bundle.content.kind === 'envelope' ? 'dsse-envelope' : 'message-signature',
            ...(predicateType !== undefined && { [PREDICATE_TYPE]: predicateType }),
            ...(created && { [CREATED]: `${created.toISOString().slice(0, 19)}Z` }),
        },
        subject,
        artifactType: _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_MEDIA_TYPE */ .NV,
    }));
}
/** The entry for a manifest in an index of referrers, with the type and annotations of the manifest (image-spec, "referrers tag schema"). */
function describeReferrer(manifest, bytes) {
    const artifactType = manifest.artifactType ?? (manifest.kind === 'image' ? manifest.config.mediaType : undefined);
    return {
        mediaType: manifest.mediaType,
        size: bytes.length,
        digest: (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOf */ .ol)(bytes),
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(manifest.annotations).length > 0 && { annotations: manifest.annotations }),
    };
}
function predicateTypeOf({ content }) {
    if (content.kind === 'message' || content.envelope.payloadType !== _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return undefined;
    return (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(content.envelope.payload).predicateType;
}
/** For people who read lists of referrers; the trusted time is in the bundle. */
function signedAt({ material, entries, timestamps }) {
    try {
        const integrated = entries.map(({ integratedTime = 0n }) => integratedTime).find((time) => time > 0n);
        if (integrated !== undefined)
            return new Date(Number(integrated) * 1000);
        if (timestamps[0])
            return (0,_x509_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimestampResponse */ .r)(timestamps[0]).time;
        return material.kind === 'certificate' ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(material.certificate).validFromDate : undefined;
    }
    catch {
        return undefined;
    }
}


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

/***/ 76603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOciStore: () => (/* binding */ createOciStore)
});

// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(52745);
// EXTERNAL MODULE: ./build/stores/limits.js
var limits = __webpack_require__(95971);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(11178);
// EXTERNAL MODULE: ./build/stores/oci/image-targets.js
var image_targets = __webpack_require__(93759);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(48579);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(20986);
// EXTERNAL MODULE: ./build/oci/limits.js
var oci_limits = __webpack_require__(34684);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(66873);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(25908);
// EXTERNAL MODULE: ./build/oci/registry/response-error.js
var response_error = __webpack_require__(57354);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(59269);
// EXTERNAL MODULE: ./build/oci/referrers/oci-manifest.js
var referrers_oci_manifest = __webpack_require__(46532);
;// CONCATENATED MODULE: ./build/oci/referrers/describe-tagged.js



/**
 * The descriptor of the manifest under a bundle's own tag, as in an index; undefined if the manifest does not match the tag. @throws
 * ChopmarkError `STORE_…`
 */
async function describeTagged(repository, tag, subject) {
    const read = await (0,contents/* getManifest */.c2)(repository, tag);
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !(0,fallback_tags/* isOwnTagOf */.kT)(tag, read.digest))
        return undefined;
    return (0,referrers_oci_manifest/* describeReferrer */.Xi)(read.manifest, read.bytes);
}

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
;// CONCATENATED MODULE: ./build/oci/referrers/fallback-index.js






/** Statuses of a registry if the index has changed since it was read. */
const CHANGED = [409, 412];
/**
 * Adds descriptors to the fallback index of a subject, and repeats this until they are still there after the settle window.
 *
 * Without the referrers API there is no operation to add an entry: an index is read, changed and written as a whole, and if the registry
 * ignores If-Match the last writer wins. So each check after a write looks for every bundle that has a tag of its own, not only for the
 * bundles of this run: the last writer sees what its write left out, and writes again. Each writer creates its tags before its first check,
 * so nothing is left out when the last writer is done.
 *
 * @throws ChopmarkError `STORE_…`; the manifests keep their tags in that case.
 */
async function addToFallbackIndex(added, writer) {
    const { repository, subject, clock, random } = writer;
    const tag = (0,fallback_tags/* fallbackTag */.fH)(subject);
    let wanted = added;
    for (let looks = 0; looks < oci_limits/* MAX_INDEX_WRITES */.Rp; looks++) {
        const index = await readIndex(repository, tag);
        const missing = wanted.filter(({ digest }) => !index?.listed.some((known) => known.digest === digest));
        if (missing.length > 0)
            await writeIndex(repository, tag, [...(index?.listed ?? []), ...missing], index);
        await clock.sleep(oci_limits/* SETTLE_WINDOW */.DW * (0.5 + random() / 2));
        const left = await findLeftOut(writer, wanted);
        if (left.length === 0)
            return;
        wanted = [...new Map([...wanted, ...left].map((descriptor) => [descriptor.digest, descriptor])).values()];
    }
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_REFUSED',
        message: `The index of referrers of ${subject} in ${repository.name} was overwritten after each of ${oci_limits/* MAX_INDEX_WRITES */.Rp} writes.`,
        hint: 'The attestations are stored under tags of their own, and chopmark finds them. For other tools, run chopmark store repair when no other job writes.',
    });
}
/**
 * Rewrites the index from its entries and everything that has a tag of its own.
 *
 * @returns Digests that were missing.
 * @throws ChopmarkError `STORE_…`
 */
async function repairFallbackIndex(writer) {
    const left = await findLeftOut(writer, []);
    if (left.length > 0)
        await addToFallbackIndex(left, writer);
    return left.map(({ digest }) => digest);
}
/** The entries that the index lacks: from `wanted`, and from everything that has a tag of its own. */
async function findLeftOut({ repository, subject, describe }, wanted) {
    const [index, tags] = await Promise.all([readIndex(repository, (0,fallback_tags/* fallbackTag */.fH)(subject)), (0,fallback_tags/* listOwnTags */.GF)(repository, subject)]);
    const listed = index?.listed ?? [];
    const ours = wanted.filter(({ digest }) => !listed.some((known) => known.digest === digest));
    const others = [];
    for (const tag of tags) {
        if ([...listed, ...ours].some(({ digest }) => (0,fallback_tags/* isOwnTagOf */.kT)(tag, digest)))
            continue;
        const descriptor = wanted.find(({ digest }) => (0,fallback_tags/* isOwnTagOf */.kT)(tag, digest)) ?? (await describe(tag));
        if (descriptor)
            others.push(descriptor);
    }
    return [...ours, ...others];
}
async function readIndex(repository, tag) {
    const read = await (0,contents/* getManifest */.c2)(repository, tag);
    if (read === undefined)
        return undefined;
    if (read.manifest.kind === 'index')
        return { read, listed: read.manifest.manifests };
    throw new errors/* ChopmarkError */.E({
        code: 'STORE_INVALID_RESPONSE',
        message: `The tag ${tag} of ${repository.name} is not an index of attestations.`,
        hint: 'Move the other content to another tag: the OCI specification reserves this one for referrers.',
    });
}
async function writeIndex(repository, tag, manifests, { read } = {}) {
    const annotations = read?.manifest.kind === 'index' && Object.keys(read.manifest.annotations).length > 0 ? { annotations: read.manifest.annotations } : {};
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: media_types/* OCI_INDEX */.$p, manifests, ...annotations }));
    const answer = await (0,contents/* putManifest */.RV)(repository, bytes, { mediaType: media_types/* OCI_INDEX */.$p, reference: tag, ...(read?.etag && { ifMatch: read.etag }) });
    // Changed in the meantime: the next check detects it and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,response_error/* toRegistryError */.p)(answer, repository.registry, `writing the index ${tag}`);
}

;// CONCATENATED MODULE: ./build/oci/referrers/oci-index-queue.js


/** Groups the writes of one run to one index: those that arrive during a write are written with the next one. */
function createIndexQueue(options) {
    const lines = new Map();
    const work = async (repository, subject, line) => {
        while (line.waiting.length > 0) {
            // Each write of an index is followed by a later check, so expected descriptors are awaited, but only for a limited time.
            for (let looks = 0; line.expected > 0 && looks < LOOKS; looks++)
                await options.clock.sleep(GATHER);
            const batch = line.waiting.splice(0);
            const added = batch.map(({ descriptor }) => descriptor);
            const writer = { ...options, repository, subject, describe: (tag) => describeTagged(repository, tag, subject) };
            try {
                await addToFallbackIndex(added, writer);
                for (const { resolve } of batch)
                    resolve();
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        line.atWork = false;
    };
    const lineOf = (repository, subject) => {
        const key = `${repository.name}@${subject}`;
        const line = lines.get(key) ?? { expected: 0, waiting: [], atWork: false };
        lines.set(key, line);
        return line;
    };
    return {
        expect(repository, subject) {
            const line = lineOf(repository, subject);
            line.expected++;
            let isOver = false;
            return () => {
                if (!isOver)
                    line.expected--;
                isOver = true;
            };
        },
        add: (repository, subject, descriptor) => new Promise((resolve, reject) => {
            const line = lineOf(repository, subject);
            line.waiting.push({ descriptor, resolve, reject });
            if (line.atWork)
                return;
            line.atWork = true;
            work(repository, subject, line).catch((error) => {
                line.atWork = false;
                for (const waiting of line.waiting.splice(0))
                    waiting.reject(error);
            });
        }),
    };
}
/** Milliseconds between checks for expected descriptors. */
const GATHER = 50;
/** Checks before an index is written without them: five seconds. */
const LOOKS = 100;

// EXTERNAL MODULE: ./build/oci/referrers/referrers.js
var referrers = __webpack_require__(44561);
;// CONCATENATED MODULE: ./build/oci/referrers/attach-referrer.js









function createAttacher(options) {
    const once = (0,concurrency/* createMemory */.IG)();
    const index = createIndexQueue(options);
    // Registries without the referrers API may also send the header that announces it (OCI-Subject), so the API itself is called, for each
    // repository: one host can have repositories with and without it (Artifactory, mirrors). Its response lists what already exists.
    const lookBeside = (repository, subject) => once(`${repository.name}@${subject}`, async () => {
        const listed = await (0,referrers/* askReferrers */.i)(repository, subject);
        if (listed)
            return { hasApi: true, known: new Set(listed.map(({ digest }) => digest)) };
        return { hasApi: false, known: new Set(await (0,fallback_tags/* listOwnTags */.GF)(repository, subject)) };
    });
    return async (repository, subject, make, prepare) => {
        const leave = index.expect(repository, subject);
        try {
            const { bytes, mediaType } = await make();
            const { hasApi, known } = await lookBeside(repository, subject);
            const digest = (0,contents/* digestOf */.ol)(bytes);
            const reference = hasApi ? digest : (0,fallback_tags/* ownTag */.Zc)(subject, digest);
            // The tag contains the digest, but the registry may have another manifest under it.
            const wasThere = known.has(reference) && (await isThere(repository, reference, { digest, mediaType }));
            if (!wasThere) {
                await prepare();
                const answer = await (0,contents/* putManifest */.RV)(repository, bytes, { mediaType, reference });
                if (answer.status !== 201 && answer.status !== 200)
                    throw (0,response_error/* toRegistryError */.p)(answer, repository.registry, 'writing an attestation');
            }
            if (hasApi)
                return wasThere;
            const added = index.add(repository, subject, describe(bytes, mediaType));
            leave();
            await added;
            return wasThere;
        }
        finally {
            leave();
        }
    };
}
function describe(bytes, mediaType) {
    const manifest = (0,oci_manifest/* parseManifest */.N)(bytes, mediaType, 'the manifest');
    if (manifest.kind === 'foreign')
        throw new TypeError('a referrer must be a manifest');
    return (0,referrers_oci_manifest/* describeReferrer */.Xi)(manifest, bytes);
}
async function isThere(repository, reference, { digest, mediaType }) {
    const path = `manifests/${reference}`;
    const { status, headers } = await repository.send({
        path,
        method: 'HEAD',
        headers: { accept: mediaType },
        maxBytes: oci_limits/* MAX_REGISTRY_ANSWER */.O2,
    });
    return status === 200 && (headers.get('docker-content-digest') ?? reference) === digest;
}

// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(72689);
;// CONCATENATED MODULE: ./build/stores/oci/oci-push.js







/** Requests and writes that are the same for all bundles of a run are done once. */
function createBundlePusher(options) {
    const once = (0,concurrency/* createMemory */.IG)();
    const attach = createAttacher(options);
    const describeSubject = ({ repository, digest }) => once(`subject ${repository.name}@${digest}`, async () => {
        const found = await (0,contents/* getManifest */.c2)(repository, digest);
        if (found)
            return { mediaType: found.mediaType, size: found.bytes.length, digest };
        throw (0,response_error/* toRegistryError */.p)({ status: 404, body: Buffer.alloc(0) }, repository.registry, `the image ${repository.name}@${digest}`);
    });
    const ensureConfig = (repository) => once(`config ${repository.name}`, async () => {
        if (!(await (0,contents/* hasBlob */.is)(repository, media_types/* EMPTY_CONFIG */.$v.digest)))
            await (0,contents/* putBlob */.HT)(repository, media_types/* EMPTY_CONFIG */.$v.bytes);
    });
    return async (text, place) => {
        const { repository, digest } = place;
        const bundle = Buffer.from(text);
        let pushed = '';
        const make = async () => {
            const subject = await describeSubject(place);
            await ensureConfig(repository);
            const bytes = (0,referrers_oci_manifest/* buildBundleManifest */.Sb)((0,parse_bundle/* parseBundle */.QN)(bundle), bundle, subject);
            pushed = (0,contents/* digestOf */.ol)(bytes);
            return { bytes, mediaType: media_types/* OCI_MANIFEST */.EG };
        };
        const wasThere = await attach(repository, digest, make, async () => void (await (0,contents/* putBlob */.HT)(repository, bundle)));
        return { location: `${repository.name}@${pushed}`, wasThere };
    };
}

// EXTERNAL MODULE: ./build/stores/oci/read-image-bundles.js
var read_image_bundles = __webpack_require__(6617);
;// CONCATENATED MODULE: ./build/stores/oci/oci.js






/**
 * Stores bundles with their images: each is a manifest that refers to its image, in the format of cosign 3 (OCI 1.1 referrers). If the
 * registry does not support referrers, the fallback index is maintained, and each bundle gets its own tag. Subjects that are not
 * images are skipped.
 */
function createOciStore({ open, clock, random = Math.random, target }) {
    const push = createBundlePusher({ clock, random });
    const id = target ? `oci:${target}` : 'oci';
    return {
        id,
        // No registry states whether a repository is public.
        place: { url: target ?? 'the repository of each image', isPublic: true },
        // Bundles about one image share the writes of its index.
        atOnce: limits/* BUNDLES_TO_REGISTRY */.QH,
        keyOf: ({ subjects: [first] }) => first?.image ?? first?.name ?? '',
        takesWhat: 'images',
        takes: (subject) => (0,image_targets/* resolveImageTargets */.S)([subject], open, 'push', target).length > 0,
        async publish({ text, subjects }) {
            const receipt = { store: id };
            try {
                const places = (0,image_targets/* resolveImageTargets */.S)(subjects, open, 'push', target);
                if (places.length === 0)
                    return { ...receipt, status: 'skipped', reason: 'it is not about an image' };
                const pushed = await Promise.all(places.map((place) => push(text, place)));
                return {
                    ...receipt,
                    status: pushed.every(({ wasThere }) => wasThere) ? 'already-stored' : 'stored',
                    url: pushed[0]?.location ?? '',
                };
            }
            catch (error) {
                return (0,receipts/* failedReceipt */.UF)(id, error);
            }
        },
        async find(subject) {
            const places = (0,image_targets/* resolveImageTargets */.S)([subject], open, 'pull', target);
            const read = await Promise.all(places.map(({ repository, digest }) => (0,read_image_bundles/* readImageBundles */.h)((0,image_source/* registrySource */.B)(repository), digest)));
            return { found: read.flatMap(({ found }) => found), unread: read.flatMap(({ unread }) => unread) };
        },
    };
}


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readImageBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48579);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _oci_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34684);
/* harmony import */ var _oci_referrers_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46532);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57407);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95971);
/* harmony import */ var _bundle_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51307);
/* harmony import */ var _legacy_cosign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42524);








/**
 * Reads the bundles that refer to a manifest. The manifest of every candidate is read, because lists can state a wrong type (some
 * registries state the type of the config, some none): it must have the listed digest, name this subject, and contain a bundle. The
 * bundles that cosign 1 and 2 stored under tags follow.
 *
 * @throws ChopmarkError `STORE_…` if the candidates cannot be listed, or exceed the limit
 */
async function readImageBundles(source, digest) {
    const referrers = await source.referrers(digest);
    const reading = (0,_bundle_collector_js__WEBPACK_IMPORTED_MODULE_2__/* .createBundleCollector */ .E)(source.name);
    await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .HH)(referrers, _oci_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REFERRERS_IN_FLIGHT */ .CX, ({ reference }) => {
        const location = `${source.name}${reference.includes(':') ? '@' : ':'}${reference}`;
        return reading.attempt(location, () => readCandidate(source, reference, digest, { location, reading }));
    });
    await (0,_legacy_cosign_js__WEBPACK_IMPORTED_MODULE_3__/* .readLegacyBundles */ .ND)(source, digest, reading);
    // The registry chooses the order of the list, and the order of the responses is random. So they are sorted.
    const byPlace = (a, b) => (a.location < b.location ? -1 : 1);
    return { found: reading.found.sort(byPlace), unread: reading.unread.sort(byPlace) };
}
async function readCandidate(source, reference, subject, { location, reading }) {
    const read = await source.manifest(reference);
    if (read)
        reading.count(read.bytes);
    // Listed but not found: the registry has deleted it.
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject)
        return [];
    const layers = read.manifest.layers.filter(({ mediaType }) => (0,_oci_referrers_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(mediaType));
    if (layers.length > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLES_OF_REFERRER */ .J2)
        throw tooMany(location, layers.length);
    const found = [];
    for (const layer of layers) {
        const bytes = await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_BUNDLE */ .mZ);
        reading.count(bytes);
        found.push({ location, bytes });
    }
    return found;
}
const tooMany = (location, count) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `${location} has ${count} bundles, and at most ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUNDLES_OF_REFERRER */ .J2} are read of one manifest.`,
    hint: 'Known tools write one bundle into each manifest. Ask the owner of the manifest.',
});


/***/ })

};
