export const id = 6179;
export const ids = [6179,4700];
export const modules = {

/***/ 9246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ putBlob),
/* harmony export */   K9: () => (/* binding */ wrongDigest),
/* harmony export */   PM: () => (/* binding */ uploadBlob),
/* harmony export */   RV: () => (/* binding */ putManifest),
/* harmony export */   c2: () => (/* binding */ getManifest),
/* harmony export */   is: () => (/* binding */ hasBlob),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qW: () => (/* binding */ getBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28314);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40332);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84700);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9329);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73906);







const ACCEPT = [_media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_INDEX */ .$p, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .OCI_MANIFEST */ .EG, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCKER_INDEX */ .Mu, _media_types_js__WEBPACK_IMPORTED_MODULE_5__/* .DOCKER_MANIFEST */ .Vv, '*/*'].join(', ');
/**
 * Reads what a tag or digest names. What is asked for by digest must have it, whatever the registry says of it.
 *
 * @returns Undefined where there is none.
 * @throws ChopmarkError `STORE_…`
 */
async function getManifest(repository, reference) {
    const what = `the manifest ${reference}`;
    const answer = await repository.send({ path: `manifests/${reference}`, headers: { accept: ACCEPT }, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_MANIFEST */ .xZ_ });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, what);
    const { body, headers } = answer;
    const asked = /^(sha\d{3}):/.exec(reference)?.[1];
    const digest = digestOf(body, asked ?? 'sha256');
    if (asked !== undefined && digest !== reference)
        throw wrongDigest(repository, what);
    const etag = headers.get('etag');
    const contentType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    const manifest = readManifest(body, contentType, repository, what);
    return { digest, bytes: body, mediaType: manifest.mediaType, manifest, ...(etag && { etag }) };
}
function readManifest(bytes, contentType, repository, what) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .N)(bytes, contentType, what);
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonError */ .N3))
            throw error;
        throw garbled(repository, what, `${error.message}`);
    }
}
/** Reads a blob that a descriptor points to; it must have that size and digest. @throws ChopmarkError `STORE_…` */
async function getBlob(repository, { digest, size }, maxBytes) {
    const what = `the blob ${digest}`;
    if (size > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'STORE_ANSWER_TOO_LARGE',
            message: `In ${repository.name}, ${what} has ${size} bytes; ${maxBytes} are the most that are read.`,
            hint: WHAT_IS_IT,
        });
    const answer = await repository.send({ path: `blobs/${digest}`, maxBytes: Math.max(size, _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2M) });
    if (answer.status !== 200)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(answer, repository.registry, what);
    if (answer.body.length !== size || digestOf(answer.body, digest.slice(0, digest.indexOf(':'))) !== digest)
        throw wrongDigest(repository, what);
    return answer.body;
}
/** Writes a manifest; the caller looks at the status. */
const putManifest = (repository, bytes, { mediaType, reference, ifMatch }) => repository.send({
    path: `manifests/${reference}`,
    method: 'PUT',
    headers: { 'content-type': mediaType, ...(ifMatch && { 'if-match': ifMatch }) },
    body: bytes,
    maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2M,
});
/**
 * Writes a blob. One that is there already is written again all the same: asking first costs as much as writing.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function putBlob(repository, bytes) {
    const digest = digestOf(bytes);
    await uploadBlob(repository, digest, { body: bytes });
    return digest;
}
/** Uploads what has that digest, in one piece: not every registry takes several. @throws ChopmarkError `STORE_…` */
async function uploadBlob(repository, digest, content) {
    const what = `writing the blob ${digest}`;
    for (let left = UPLOADS;; left--) {
        const url = await beginUpload(repository, what);
        if (url === undefined)
            return;
        url.searchParams.set('digest', digest);
        const headers = { 'content-type': 'application/octet-stream' };
        const written = await repository.send({ ...content, path: url, method: 'PUT', headers, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2M });
        if (written.status === 201 || written.status === 204)
            return;
        // The upload ended without our hearing of it, or the registry lost it.
        if (written.status !== 404 || left <= 1)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(written, repository.registry, what);
    }
}
/** Uploads of one blob that are begun at most. */
const UPLOADS = 3;
/** Where to write to; undefined where the registry has the blob by now. */
async function beginUpload(repository, what) {
    const begun = await repository.send({ path: 'blobs/uploads/', method: 'POST', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2M });
    if (begun.status === 201)
        return undefined;
    if (begun.status !== 202)
        throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusal */ .G)(begun, repository.registry, what);
    const location = begun.headers.get('location');
    const url = location !== null && URL.canParse(location, repository.base) ? new URL(location, repository.base) : undefined;
    if (url && url.protocol === repository.base.protocol)
        return url;
    throw garbled(repository, what, 'it says no place to write to that could be used');
}
async function hasBlob(repository, digest) {
    const answer = await repository.send({ path: `blobs/${digest}`, method: 'HEAD', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_REGISTRY_ANSWER */ .O2M });
    return answer.status === 200;
}
const digestOf = (bytes, algorithm = 'sha256') => `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
const WHAT_IS_IT = 'Is it what was meant? Nothing of that size is an attestation.';
const wrongDigest = ({ name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_GARBLED',
    message: `The registry sent something else than ${what} of ${name}.`,
    hint: 'The registry, or a proxy before it, is broken or hostile.',
});
const garbled = ({ name }, what, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'STORE_GARBLED',
    message: `In ${name}, ${what} cannot be read: ${reason}.`,
    hint: 'Ask whoever pushed it, or runs the registry.',
});


/***/ }),

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

/***/ 9329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform),
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73906);




/**
 * Reads a manifest or index. A document that could be taken for both kinds is refused: two readers would see two images.
 *
 * @param contentType What the registry calls it; the document's own word must agree.
 * @throws JsonError
 */
function parseManifest(bytes, contentType, what) {
    const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_MANIFEST */ .xZ_ }), what);
    const stated = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.mediaType, 'mediaType', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9);
    const mediaType = stated ?? contentType;
    if (((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(contentType) || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(contentType)) && mediaType !== contentType)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${what} calls itself something else than the registry does`);
    if (!(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType) && !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return { kind: 'foreign', mediaType };
    if ('manifests' in document && ('layers' in document || 'config' in document))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${what} could be read as an index and as an image`);
    const artifactType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(document.artifactType, 'artifactType', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9);
    const subject = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(document.subject, 'subject');
    const common = {
        mediaType,
        annotations: readAnnotations(document.annotations, 'annotations') ?? {},
        ...(artifactType !== undefined && { artifactType }),
        ...(subject && { subject: readDescriptor(subject, 'subject') }),
    };
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType)) {
        const manifests = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(document.manifests, 'manifests', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INDEX_ENTRIES */ .VkL);
        return { kind: 'index', ...common, manifests: manifests.map((entry, at) => readDescriptor(entry, `manifests[${at}]`)) };
    }
    const layers = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(document.layers, 'layers', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LAYERS */ .UfK);
    return {
        kind: 'image',
        ...common,
        config: readDescriptor(document.config, 'config'),
        layers: layers.map((layer, at) => readDescriptor(layer, `layers[${at}]`)),
    };
}
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
function readDescriptor(value, where) {
    const descriptor = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.digest, `${where}.digest`, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9);
    if (!DIGEST.test(digest))
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where}.digest is no digest of a known algorithm`);
    const size = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(descriptor.size, `${where}.size`);
    if (size < 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `${where}.size is negative`);
    const artifactType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(descriptor.artifactType, `${where}.artifactType`, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9);
    const annotations = readAnnotations(descriptor.annotations, `${where}.annotations`);
    const platform = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalObject */ .gs)(descriptor.platform, `${where}.platform`);
    return {
        mediaType: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(descriptor.mediaType, `${where}.mediaType`, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9),
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations && { annotations }),
        ...(platform && { platform: readPlatform(platform, `${where}.platform`) }),
    };
}
/** `os` and `architecture` as they stand in an index and in the config of an image. */
function readPlatform(platform, where) {
    const variant = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.variant, `${where}.variant`, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9);
    return {
        os: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.os, `${where}.os`, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9) ?? '',
        architecture: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(platform.architecture, `${where}.architecture`, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DESCRIPTOR_TEXT */ .VL9) ?? '',
        ...(variant !== undefined && variant !== '' && { variant }),
    };
}
const readAnnotations = (value, where) => value === undefined || value === null ? undefined : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readStringMap */ .oI)(value, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ANNOTATIONS */ .KEB);


/***/ }),

/***/ 73906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   EG: () => (/* binding */ OCI_MANIFEST),
/* harmony export */   Mu: () => (/* binding */ DOCKER_INDEX),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Vv: () => (/* binding */ DOCKER_MANIFEST)
/* harmony export */ });
/** Media types of manifests that registries keep (OCI image-spec, Docker image manifest v2 schema 2). */
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_INDEX = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const isIndexType = (mediaType) => mediaType === OCI_INDEX || mediaType === DOCKER_INDEX;
const isManifestType = (mediaType) => mediaType === OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
/** The empty config of an artefact that needs none (OCI image-spec, "empty descriptor"). */
const EMPTY_CONFIG = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    size: 2,
    bytes: Buffer.from('{}'),
};


/***/ }),

/***/ 65281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/**
 * All pages of a list (distribution-spec, RFC 5988 `Link: <…>; rel="next"`), one after the other. A page lies in the registry
 * itself, no page comes twice, and there are not too many.
 *
 * @throws ChopmarkError `STORE_GARBLED`, `STORE_ANSWER_TOO_LARGE`
 */
async function* readPages(repository, first, read) {
    const seen = new Set();
    let next = first;
    while (next !== undefined) {
        if (seen.size >= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGISTRY_PAGES */ .mLE)
            throw fault('STORE_ANSWER_TOO_LARGE', repository, `a list of more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REGISTRY_PAGES */ .mLE} pages`);
        seen.add(String(next));
        const answer = await read(next);
        yield answer;
        next = nextOf(answer.headers.get('link'), repository.base);
        if (next !== undefined && seen.has(String(next)))
            throw fault('STORE_GARBLED', repository, 'a list that leads back to itself');
    }
}
function nextOf(link, base) {
    const target = /<([^<>]{1,2048})>\s*;[^,]*\brel="?next"?/.exec((link ?? '').slice(0, 8192))?.[1];
    if (target === undefined || !URL.canParse(target, base))
        return undefined;
    const url = new URL(target, base);
    // Some registries behind a proxy name themselves by http, or by their inner name; the page is asked for where we are.
    return new URL(url.pathname + url.search, base);
}
const fault = (code, { registry, name }, what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `For ${name}, the registry ${registry} gives ${what}.`,
    hint: 'Ask whoever runs the registry, or remove what nobody needs from the repository.',
});


/***/ }),

/***/ 99714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ listOwnTags),
/* harmony export */   Zc: () => (/* binding */ ownTag),
/* harmony export */   fH: () => (/* binding */ fallbackTag),
/* harmony export */   kT: () => (/* binding */ isOwnTagOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84700);
/* harmony import */ var _next_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65281);
/* harmony import */ var _too_many_referrers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24671);






/** Tags on one page. */
const PAGE = 1_000;
/** Hex digits of the bundle's manifest in its tag; a tag has at most 128 characters. */
const MARK = 32;
/** Tag of the index of a manifest's referrers where the registry keeps none (distribution-spec, "referrers tag schema"). */
const fallbackTag = (digest) => digest.replace(':', '-').slice(0, 128);
/** Characters of the digest that go into a tag: all of sha256, and of a longer one what leaves room. */
const prefixOf = (subject) => `${subject.replace(':', '-').slice(0, 71)}.chopmark-`;
/**
 * The tag that a bundle's manifest gets of its own, beside the index: writers of an index who did not see the others overwrite
 * them, but nobody overwrites a tag that is made of the digest of what it names.
 */
const ownTag = (subject, digest) => `${prefixOf(subject)}${digest.slice(digest.indexOf(':') + 1).slice(0, MARK)}`;
/** Whether the tag is that of a manifest with this digest. */
const isOwnTagOf = (tag, digest) => tag.endsWith(`.chopmark-${digest.slice(digest.indexOf(':') + 1).slice(0, MARK)}`);
/**
 * The tags of bundles about a subject. Lists are sorted (distribution-spec), so one question finds them; a registry that sorts
 * otherwise has its whole list looked through, within bounds.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function listOwnTags(repository, subject) {
    const prefix = prefixOf(subject);
    const found = [];
    let looked = 0;
    let last = prefix;
    let sorted = true;
    const read = (path) => repository.send({ path, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST */ .xZ_ });
    for await (const answer of (0,_next_page_js__WEBPACK_IMPORTED_MODULE_3__/* .readPages */ .n)(repository, `tags/list?n=${PAGE}&last=${encodeURIComponent(prefix)}`, read)) {
        if (answer.status === 404)
            return found;
        if (answer.status !== 200)
            throw (0,_explain_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(answer, repository.registry, 'the list of tags');
        for (const tag of readTags(answer.body)) {
            sorted &&= tag > last;
            last = tag;
            looked++;
            if (tag.startsWith(prefix))
                found.push(tag);
        }
        // Each of them is a manifest to be read.
        if (found.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_REFERRERS */ .OBs)
            throw (0,_too_many_referrers_js__WEBPACK_IMPORTED_MODULE_4__/* .tooManyReferrers */ .S)(repository);
        if ((sorted && !last.startsWith(prefix)) || looked > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TAGS */ .x3T)
            return found;
    }
    return found;
}
function readTags(bytes) {
    try {
        const list = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(bytes, { what: 'the list of tags', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST */ .xZ_ }), 'the list of tags');
        return (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalArray */ .o8)(list.tags, 'tags', _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_TAGS */ .x3T).map((tag) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(tag, 'tags', 256));
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3))
            throw error;
        return [];
    }
}


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


/***/ }),

/***/ 24671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tooManyReferrers)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** More refers to one manifest than is looked at. */
const tooManyReferrers = ({ name }) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `More than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OBs} things in ${name} refer to one image.`,
    hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with --bundle.',
});


/***/ })

};
