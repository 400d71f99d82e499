export const id = 6538;
export const ids = [6538];
export const modules = {

/***/ 50034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ chooseImages),
/* harmony export */   x: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36339);
/* harmony import */ var _oci_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71711);


/**
 * Opens registries with the network, deadline and credentials of a run.
 *
 * @param insecure `host:port` of registries for which plain HTTP is allowed.
 */
function openImages(insecure, { ports, run }) {
    const { env, exec, logger } = ports;
    return (0,_oci_registry_registry_js__WEBPACK_IMPORTED_MODULE_1__.createRegistry)({ http: run.http, env, exec, logger, clock: run.clock, insecure: insecure.map((host) => host.toLowerCase()) });
}
/** The named images, and which platforms of each to use. Undefined if none was named. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function chooseImages({ subjectImage, imagePlatforms, allowInsecureRegistry }, context) {
    if (subjectImage.length === 0)
        return {};
    return {
        images: { references: subjectImage, choice: (0,_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlatformChoice */ .le)(imagePlatforms), open: openImages(allowInsecureRegistry, context) },
    };
}


/***/ }),

/***/ 71028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readBuildkitStatements),
/* harmony export */   f: () => (/* binding */ isBuildkitAttestation)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29131);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14922);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61928);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54566);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36339);







const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';
const IN_TOTO = 'application/vnd.in-toto+json';
/** Whether an entry of an index is BuildKit's attestation for another entry, and not an image. */
const isBuildkitAttestation = ({ annotations }) => annotations?.[REFERENCE_TYPE] === 'attestation-manifest';
/**
 * The statements that BuildKit added to the images of an index (moby/buildkit, docs/attestations/attestation-storage.md). Each statement
 * must be about the image that its manifest refers to, that image must be in the same index, and the type of the statement must be the
 * announced one.
 *
 * @param top The manifest of the reference.
 * @param choice `index` and `all` mean every image of it.
 * @throws ChopmarkError `INPUT_IMAGE_ATTESTATION`, `INPUT_IMAGE_CONTENT`, `STORE_…`
 */
async function readBuildkitStatements(source, top, choice) {
    const found = [];
    let bytesLeft = _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og;
    for (const { image, attestation } of await listAttestations(source, top)) {
        const isMeant = choice.index || choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesPlatform */ .pC)(image.platform, wanted));
        if (!isMeant)
            continue;
        const read = await source.manifest(attestation.digest);
        if (read?.manifest.kind !== 'image')
            throw refuse(source, `the BuildKit attestation ${attestation.digest} is missing or is not a manifest`);
        for (const layer of read.manifest.layers.filter(({ mediaType }) => mediaType === IN_TOTO)) {
            bytesLeft -= layer.size;
            if (bytesLeft < 0 || found.length >= _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUILDKIT_STATEMENTS */ .Vw)
                throw refuse(source, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_BUILDKIT_STATEMENTS */ .Vw} statements or ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DOCUMENTS */ .Og} bytes of them`);
            found.push(checkStatement(source, image, layer, await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_STATEMENT */ .VZ)));
        }
    }
    return found;
}
/** Each index is processed on its own: a reference to an image outside of it is invalid. */
async function listAttestations(source, top) {
    const found = [];
    const waiting = [{ index: top, depth: 1 }];
    let seen = 0;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (next.index.manifest.kind !== 'index')
            continue;
        const { manifests } = next.index.manifest;
        seen += manifests.length;
        if (seen > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU || next.depth > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM)
            throw refuse(source, `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests, or indexes nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_INDEX_DEPTH */ .yM} levels`);
        const images = new Map(manifests
            .filter((entry) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(entry.mediaType) && entry.annotations?.[REFERENCE_TYPE] === undefined)
            .map((entry) => [entry.digest, entry]));
        for (const attestation of manifests.filter(isBuildkitAttestation)) {
            const image = images.get(attestation.annotations?.[REFERENCE_DIGEST] ?? '');
            if (!image)
                throw refuse(source, `the BuildKit attestation ${attestation.digest} refers to an image that is not in the same index`);
            found.push({ image, attestation });
        }
        for (const entry of manifests.filter(({ mediaType }) => (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(mediaType))) {
            const index = await source.manifest(entry.digest);
            if (index)
                waiting.push({ index, depth: next.depth + 1 });
        }
    }
    return found;
}
function checkStatement(source, image, layer, bytes) {
    const what = `the BuildKit statement ${layer.digest}`;
    try {
        const { subjects, predicateType } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(bytes, what);
        if ((layer.annotations?.[PREDICATE_TYPE] ?? predicateType) !== predicateType)
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} does not have the predicate type that its layer announces`);
        const [algorithm = '', hex] = image.digest.split(':');
        if (!subjects.every(({ digest }) => digest[algorithm] === hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not about ${image.digest}, the image that its manifest refers to`);
        return { image, predicateType, bytes };
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw refuse(source, error.message);
    }
}
const refuse = ({ name }, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_ATTESTATION',
    message: `The BuildKit attestations of ${name} cannot be signed: ${reason}.`,
    hint: 'Build and push the image again. A signed attestation for another image would mislead its readers.',
});


/***/ }),

/***/ 22733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registrySource)
/* harmony export */ });
/* harmony import */ var _referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67141);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61280);
/* harmony import */ var _large_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92913);



const registrySource = (repository) => ({
    name: repository.name,
    manifest: (reference) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getManifest */ .c2)(repository, reference),
    blob: (descriptor, maxBytes) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .getBlob */ .qW)(repository, descriptor, maxBytes),
    saveBlob: (descriptor, path) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .saveBlob */ .H4)(repository, descriptor, path),
    hasBlob: (descriptor) => (0,_large_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .hasWholeBlob */ .Vi)(repository, descriptor),
    referrers: (digest) => (0,_referrers_referrers_js__WEBPACK_IMPORTED_MODULE_0__/* .listReferrers */ .x)(repository, digest),
});


/***/ }),

/***/ 92913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ saveBlob),
/* harmony export */   Vi: () => (/* binding */ hasWholeBlob),
/* harmony export */   qf: () => (/* binding */ isBlob),
/* harmony export */   vM: () => (/* binding */ putBlobFile)
/* harmony export */ });
/* harmony import */ var _base_fs_hash_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75833);
/* harmony import */ var _base_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48806);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61928);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61280);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71822);
/* harmony import */ var _refuse_large_blob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36596);






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
const putBlobFile = (repository, { digest, size }, path) => (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadBlob */ .PM)(repository, digest, { body: { path, size }, timeout: timeFor(size) });
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

/***/ 36596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseLargeBlob)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61928);


/** The error for a layer above the size limit of copying. */
const refuseLargeBlob = (name, { digest, size }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `The blob ${digest} of ${name} has ${size} bytes; the limit for copying is ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_IMAGE_BLOB */ .Dg}.`,
    hint: 'Check that this is the right image. To copy it anyway, use oras copy -r, and chopmark store copy for its bundles.',
});


/***/ }),

/***/ 36339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ showPlatform),
/* harmony export */   le: () => (/* binding */ readPlatformChoice),
/* harmony export */   pC: () => (/* binding */ matchesPlatform)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/**
 * Reads `image-platforms`: `index` (the default) is the manifest that the reference names, `all` adds every child, `linux/amd64` the
 * children for that platform; several values add up.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE`
 */
function readPlatformChoice(words) {
    const wanted = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
    const platforms = wanted.filter((word) => word !== '' && word !== 'index' && word !== 'all').map(readOne);
    const all = wanted.includes('all');
    return { all, index: all || wanted.includes('index') || platforms.length === 0, platforms };
}
function readOne(word) {
    const [, os = '', architecture = '', variant] = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/([a-z0-9.]+))?$/.exec(word) ?? [];
    if (os !== '')
        return { os, architecture, ...(variant !== undefined && { variant }) };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `--image-platforms has the invalid value ${word}.`,
        hint: 'Valid values: index, all, or platforms such as linux/amd64, linux/arm64, linux/arm/v7.',
    });
}
/** Without a variant, every variant matches; arm64 without a variant is v8. */
function matchesPlatform(platform, wanted) {
    if (platform?.os !== wanted.os || platform.architecture !== wanted.architecture)
        return false;
    return wanted.variant === undefined || variantOf(platform) === variantOf(wanted);
}
const variantOf = ({ architecture, variant }) => variant ?? (architecture === 'arm64' ? 'v8' : '');
const showPlatform = ({ os, architecture, variant }) => [os, architecture, ...(variant ? [variant] : [])].join('/');


/***/ }),

/***/ 63304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   Sb: () => (/* binding */ buildBundleManifest),
/* harmony export */   Xi: () => (/* binding */ describeReferrer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93466);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14922);
/* harmony import */ var _x509_timestamp_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60077);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54566);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61280);







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

/***/ 67141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ askReferrers),
/* harmony export */   x: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61928);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95669);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54566);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61280);
/* harmony import */ var _registry_next_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50555);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71822);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50985);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92434);










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
    const findListed = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_7__/* .findByOwnTag */ .vg)(listed);
    const tagged = tags.filter((tag) => findListed(tag) === undefined);
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

/***/ 45362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveImage)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _buildkit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71028);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61928);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95669);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54566);
/* harmony import */ var _platform_choice_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36339);








/**
 * Resolves a reference once: a tag is read one time, and everything after that uses the digest. Children are selected by platform.
 * Attestations inside an index (BuildKit) are about other children and are never selected.
 *
 * @param reference Tag or digest.
 * @throws ChopmarkError `INPUT_IMAGE_MISSING`, `INPUT_IMAGE_CONTENT`, `INPUT_IMAGE_PLATFORM`, `STORE_…`
 */
async function resolveImage(source, reference, choice) {
    const top = await source.manifest(reference);
    if (!top)
        throw missing(source, reference);
    if (top.manifest.kind !== 'index') {
        await checkOwnPlatform(source, top, choice);
        return { digest: top.digest, chosen: [{ digest: top.digest }], foreign: 0 };
    }
    const children = choice.index && !choice.all && choice.platforms.length === 0
        ? { images: [], foreign: 0 }
        : await walk(source, top, 1, new Set([top.digest]));
    const { images, foreign } = children;
    for (const wanted of choice.platforms)
        if (!images.some(({ platform }) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
            throw noPlatform(source, (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(wanted), images);
    const chosen = images.filter(({ platform }) => choice.all || choice.platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)));
    return { digest: top.digest, chosen: [...(choice.index ? [{ digest: top.digest, isIndex: true }] : []), ...chosen], foreign };
}
async function walk(source, { manifest }, depth, seen) {
    const found = { images: [], foreign: 0 };
    if (manifest.kind !== 'index')
        return found;
    if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM)
        throw unfit(source, `has indexes nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_INDEX_DEPTH */ .yM} levels`);
    for (const child of manifest.manifests) {
        if (seen.has(child.digest) || (0,_buildkit_js__WEBPACK_IMPORTED_MODULE_3__/* .isBuildkitAttestation */ .f)(child))
            continue;
        seen.add(child.digest);
        if (seen.size > _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU)
            throw unfit(source, `has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_MANIFESTS */ .kU} manifests`);
        if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isManifestType */ .Q3)(child.mediaType))
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) });
        else if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .isIndexType */ .$U)(child.mediaType)) {
            const nested = await source.manifest(child.digest);
            if (!nested)
                throw missing(source, child.digest);
            const below = await walk(source, nested, depth + 1, seen);
            found.images.push({ digest: child.digest, ...(child.platform && { platform: child.platform }) }, ...below.images);
            found.foreign += below.foreign;
        }
        else
            found.foreign++;
    }
    return found;
}
/** An image that is not an index states its own platform. */
async function checkOwnPlatform(source, { manifest, digest }, { platforms, index, all }) {
    if (platforms.length === 0 || index || all)
        return;
    if (manifest.kind !== 'image')
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), []);
    const config = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(await source.blob(manifest.config, _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_IMAGE_CONFIG */ .uT), { what: 'the configuration of the image' }), 'config');
    const platform = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .K)(config, 'config');
    if (!platforms.some((wanted) => (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .matchesPlatform */ .pC)(platform, wanted)))
        throw noPlatform(source, platforms.map(_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr).join(', '), [{ digest, platform }]);
}
const missing = ({ name }, reference) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_MISSING',
    message: `${name} has no ${reference === '' ? 'single image' : reference.includes(':') ? reference : `tag ${reference}`}.`,
    hint: reference === ''
        ? 'The layout has several images: name one by its tag or digest, oci-layout:FOLDER:TAG.'
        : 'Check that the image was pushed under this name. Some registries also return this status for missing permissions.',
});
const unfit = ({ name }, what) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Give the image by its digest.' });
const noPlatform = ({ name }, wanted, images) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE_PLATFORM',
    message: `The image in ${name} has no variant for ${wanted}.`,
    hint: images.length === 0
        ? 'The image names no platforms.'
        : `Its platforms are ${images.flatMap(({ platform }) => (platform ? (0,_platform_choice_js__WEBPACK_IMPORTED_MODULE_6__/* .showPlatform */ .hr)(platform) : [])).join(', ')}.`,
});


/***/ })

};
