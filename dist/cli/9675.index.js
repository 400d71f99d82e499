export const id = 9675;
export const ids = [9675];
export const modules = {

/***/ 26247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const DOCKER_HUB = 'docker.io';
/** Characters of a name without tag and digest; registries take 255. */
const MAX_NAME = 255;
const HUB_ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const PATH_PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/**
 * Reads `[HOST[:PORT]/]PATH[:TAG][@DIGEST]` as container engines do: what stands before the first `/` is a registry where it has a
 * dot or a port or is `localhost`; everything else is on Docker Hub. Repositories have lower-case names in every registry, so upper
 * case is turned into it: `ghcr.io/Acme/App` is what CI variables give. Without tag and digest the tag is `latest`.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function parseReference(text) {
    const [named = '', digest, ...more] = text.split('@');
    if (more.length > 0)
        throw refuse(text, 'it has more than one @');
    if (digest !== undefined && !DIGEST.test(digest))
        throw refuse(text, 'what stands behind @ is no sha256 or sha512 digest');
    const colon = named.lastIndexOf(':');
    const hasTag = colon > named.lastIndexOf('/') && colon > 0;
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag))
        throw refuse(text, 'what stands behind the last : is no tag');
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
        throw refuse(text, 'its registry is no host name');
    if (!path.split('/').every((part) => PATH_PART.test(part)))
        throw refuse(text, 'its repository is no path of letters, digits, dots, dashes and underscores');
    return { registry, repository: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
/** As addresses are read: `1.0` would be another name for 1.0.0.0, and nothing ends in a number but an address. */
function isHostName(host) {
    if (!HOST.test(host) || !URL.canParse(`https://${host}`))
        return false;
    return host.startsWith('[') || new URL(`https://${host}`).hostname === host.replace(/:\d+$/, '');
}
/** `ghcr.io/acme/app`, without tag and digest: the name of the subject. */
const imageName = ({ registry, repository }) => `${registry}/${repository}`;
const refuse = (text, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_IMAGE',
    message: `${text.slice(0, MAX_NAME)} names no image: ${reason}.`,
    hint: 'Write it as registry.example/path/name:tag or registry.example/path/name@sha256:HEX.',
});


/***/ }),

/***/ 70625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createAttacher)
});

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/registry/explain-refusal.js
var explain_refusal = __webpack_require__(84700);
// EXTERNAL MODULE: ./build/registry/manifest.js
var registry_manifest = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/registry/own-tags.js
var own_tags = __webpack_require__(99714);
// EXTERNAL MODULE: ./build/registry/referrers.js
var referrers = __webpack_require__(40890);
// EXTERNAL MODULE: ./build/stores/memory.js
var memory = __webpack_require__(61528);
// EXTERNAL MODULE: ./build/registry/fallback-index.js
var fallback_index = __webpack_require__(52823);
// EXTERNAL MODULE: ./build/stores/describe-tagged.js
var describe_tagged = __webpack_require__(86191);
;// CONCATENATED MODULE: ./build/stores/oci-index-queue.js


/** Writes of one run to one index go together: those that wait while one is under way are written with the next. */
function createIndexQueue(options) {
    const lines = new Map();
    const work = async (repository, subject, line) => {
        while (line.waiting.length > 0) {
            // Each write of an index is read again after a while, so those that are on their way are waited for, but not for ever.
            for (let looks = 0; line.expected > 0 && looks < LOOKS; looks++)
                await options.clock.sleep(GATHER);
            const batch = line.waiting.splice(0);
            const added = batch.map(({ descriptor }) => descriptor);
            const writer = { ...options, repository, subject, describe: (tag) => (0,describe_tagged/* describeTagged */.I)(repository, tag, subject) };
            try {
                await (0,fallback_index/* addToFallbackIndex */.r)(added, writer);
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
/** Milliseconds between looks whether those that are on their way have come. */
const GATHER = 50;
/** Looks before an index is written without them: five seconds. */
const LOOKS = 100;

// EXTERNAL MODULE: ./build/stores/oci-manifest.js
var oci_manifest = __webpack_require__(37338);
;// CONCATENATED MODULE: ./build/stores/attach-referrer.js









function createAttacher(options) {
    const once = (0,memory/* createMemory */.I)();
    const index = createIndexQueue(options);
    // The header that announces the API (OCI-Subject) comes from registries too that do not have it, so the API itself is asked, for
    // each repository: one host can have some of either kind (Artifactory, mirrors). What it answers is what is there already.
    const lookBeside = (repository, subject) => once(`${repository.name}@${subject}`, async () => {
        const listed = await (0,referrers/* askReferrers */.i)(repository, subject);
        if (listed)
            return { hasApi: true, known: new Set(listed.map(({ digest }) => digest)) };
        return { hasApi: false, known: new Set(await (0,own_tags/* listOwnTags */.GF)(repository, subject)) };
    });
    return async (repository, subject, make, prepare) => {
        const leave = index.expect(repository, subject);
        try {
            const { bytes, mediaType } = await make();
            const { hasApi, known } = await lookBeside(repository, subject);
            const digest = (0,contents/* digestOf */.ol)(bytes);
            const reference = hasApi ? digest : (0,own_tags/* ownTag */.Zc)(subject, digest);
            // A tag says what it names, and need not name it.
            const wasThere = known.has(reference) && (await isThere(repository, reference, { digest, mediaType }));
            if (!wasThere) {
                await prepare();
                const answer = await (0,contents/* putManifest */.RV)(repository, bytes, { mediaType, reference });
                if (answer.status !== 201 && answer.status !== 200)
                    throw (0,explain_refusal/* explainRefusal */.G)(answer, repository.registry, 'writing an attestation');
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
    const manifest = (0,registry_manifest/* parseManifest */.N)(bytes, mediaType, 'the manifest');
    if (manifest.kind === 'foreign')
        throw new TypeError('what refers to something is a manifest');
    return (0,oci_manifest/* describeReferrer */.Xi)(manifest, bytes);
}
async function isThere(repository, reference, { digest, mediaType }) {
    const path = `manifests/${reference}`;
    const { status, headers } = await repository.send({
        path,
        method: 'HEAD',
        headers: { accept: mediaType },
        maxBytes: limits/* MAX_REGISTRY_ANSWER */.O2M,
    });
    return status === 200 && (headers.get('docker-content-digest') ?? reference) === digest;
}


/***/ }),

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 40131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createImageReading)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** @param name Of the source, for messages. */
function createImageReading(name) {
    const found = [];
    const unreadable = [];
    const tooMuch = new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_ANSWER_TOO_LARGE',
        message: `What refers to one image in ${name} is more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .SjU} bytes, or ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OBs} bundles.`,
        hint: 'What is beyond the bound is not read, so nothing is decided: remove what nobody needs, or verify with --bundle.',
    });
    let bytes = 0;
    let bundles = 0;
    return {
        found,
        unreadable,
        count(read) {
            bytes += read.length;
            if (bytes > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS_BYTES */ .SjU)
                throw tooMuch;
        },
        async attempt(location, read) {
            try {
                const these = await read();
                bundles += these.length;
                if (bundles > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REFERRERS */ .OBs)
                    throw tooMuch;
                found.push(...these);
            }
            catch (error) {
                if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || error === tooMuch)
                    throw error;
                const { code, message, hint } = error;
                unreadable.push({ location, problem: { code, message, hint } });
            }
        },
    };
}


/***/ }),

/***/ 94538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ readLegacyBundles),
/* harmony export */   P_: () => (/* binding */ LEGACY_ENVELOPE),
/* harmony export */   S3: () => (/* binding */ LEGACY_ANNOTATION),
/* harmony export */   zY: () => (/* binding */ LEGACY_SIGNATURE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99714);





/** Kinds of layers that cosign 1 and 2 keep under the tags `sha256-HEX.sig` and `sha256-HEX.att`. */
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
 * Signatures and attestations as cosign kept them before bundles (cosign, specs/SIGNATURE_SPEC.md and ATTESTATION_SPEC.md), put
 * together to bundles of version 0.1. What cannot be put together is passed over: it could not be verified.
 *
 * @param reading Gets what was found, and what could not be read.
 * @throws ChopmarkError `STORE_ANSWER_TOO_LARGE` where all that lies beside the image is too much
 */
async function readLegacyBundles(source, digest, reading) {
    for (const suffix of ['att', 'sig']) {
        const location = `${source.name}:${(0,_registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`;
        let layers = [];
        await reading.attempt(location, async () => {
            const read = await source.manifest(`${(0,_registry_own_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .fallbackTag */ .fH)(digest)}.${suffix}`);
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
                const content = await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD);
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
            const { payload, payloadType, signatures } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content, { what: 'the envelope' }), 'the envelope');
            return { bytes: toBundle(material, { dsseEnvelope: { payload, payloadType, signatures } }) };
        }
        const signature = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(annotations[LEGACY_ANNOTATION.signature], 'signature', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REGISTRY_ANSWER */ .O2M);
        const messageDigest = { algorithm: 'SHA2_256', digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('base64') };
        return { bytes: toBundle(material, { messageSignature: { messageDigest, signature } }), payload: content };
    }
    catch (error) {
        if (error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
const toBundle = (verificationMaterial, content) => Buffer.from(JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1', verificationMaterial, ...content }));
function readMaterial(annotations) {
    const certificates = [annotations[LEGACY_ANNOTATION.certificate], annotations[LEGACY_ANNOTATION.chain]].flatMap((pem) => readCertificates(pem ?? ''));
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
/** What Rekor v1 promised, in cosign's own writing. */
function readRekorBundle(text) {
    const bundle = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the log entry' }), 'the log entry');
    const payload = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(bundle.Payload, 'Payload');
    const body = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.body, 'body', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD);
    const { kind, apiVersion } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(body, 'body', _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD), { what: 'body' }), 'body');
    return {
        logIndex: String((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.logIndex, 'logIndex')),
        logId: { keyId: Buffer.from((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(payload.logID, 'logID', 64), 'hex').toString('base64') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: String((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInteger */ .JI)(payload.integratedTime, 'integratedTime')),
        inclusionPromise: { signedEntryTimestamp: bundle.SignedEntryTimestamp },
        canonicalizedBody: body,
    };
}
function readTimestamp(text) {
    return { signedTimestamp: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text, { what: 'the timestamp' }), 'the timestamp').SignedRFC3161Timestamp };
}


/***/ }),

/***/ 61528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createMemory)
/* harmony export */ });
/** Work that many need is done once, by its name; what failed is done again by the next who needs it. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}


/***/ }),

/***/ 97251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ placeImages)
/* harmony export */ });
/* harmony import */ var _registry_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26247);

/** A name that begins with a registry's: `ghcr.io/acme/app`. What a file is called is no name of an image. */
const WITH_REGISTRY = /^(?:[^/]*[.:][^/]*|localhost)\/./i;
/**
 * The images among subjects: those that were given as images, and those that are named like one (`subject-name` with
 * `subject-digest`, as for actions/attest).
 *
 * @param target `registry/repository` in place of each image's own.
 */
function placeImages(subjects, open, access, target) {
    const places = subjects.flatMap((subject) => {
        const { sha256, sha512 } = subject.digest;
        const digest = sha256 === undefined ? sha512 && `sha512:${sha512}` : `sha256:${sha256}`;
        // A file is called what its path is called: `v1.example/app.tgz` is a folder.
        const name = subject.image ?? (subject.path === undefined ? subject.name : '');
        const named = digest === undefined ? undefined : readReference(name);
        // A file has no place in a registry, and can have its bundles in one only where somebody put them there.
        const reference = target !== undefined && (named || access === 'pull') ? readReference(target) : named;
        return reference && digest !== undefined ? [{ repository: open(reference, access), digest }] : [];
    });
    return [...new Map(places.map((place) => [`${place.repository.name}@${place.digest}`, place])).values()];
}
function readReference(name) {
    if (!WITH_REGISTRY.test(name))
        return undefined;
    try {
        return (0,_registry_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    }
    catch {
        // A file can be called anything.
        return undefined;
    }
}


/***/ }),

/***/ 49675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOciStore: () => (/* binding */ createOciStore)
});

// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: ./build/stores/failed-receipt.js
var failed_receipt = __webpack_require__(59587);
// EXTERNAL MODULE: ./build/stores/oci-places.js
var oci_places = __webpack_require__(97251);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/registry/explain-refusal.js
var explain_refusal = __webpack_require__(84700);
// EXTERNAL MODULE: ./build/registry/media-types.js
var media_types = __webpack_require__(73906);
// EXTERNAL MODULE: ./build/stores/attach-referrer.js + 1 modules
var attach_referrer = __webpack_require__(70625);
// EXTERNAL MODULE: ./build/stores/memory.js
var memory = __webpack_require__(61528);
// EXTERNAL MODULE: ./build/stores/oci-manifest.js
var oci_manifest = __webpack_require__(37338);
;// CONCATENATED MODULE: ./build/stores/oci-push.js







/** What is the same for all bundles of a run is asked, and written, once. */
function createBundlePusher(options) {
    const once = (0,memory/* createMemory */.I)();
    const attach = (0,attach_referrer/* createAttacher */.Z)(options);
    const describeSubject = ({ repository, digest }) => once(`subject ${repository.name}@${digest}`, async () => {
        const found = await (0,contents/* getManifest */.c2)(repository, digest);
        if (found)
            return { mediaType: found.mediaType, size: found.bytes.length, digest };
        throw (0,explain_refusal/* explainRefusal */.G)({ status: 404, body: Buffer.alloc(0) }, repository.registry, `the image ${repository.name}@${digest}`);
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
            const bytes = (0,oci_manifest/* buildBundleManifest */.Sb)((0,parse_bundle/* parseBundle */.Q)(bundle), bundle, subject);
            pushed = (0,contents/* digestOf */.ol)(bytes);
            return { bytes, mediaType: media_types/* OCI_MANIFEST */.EG };
        };
        const wasThere = await attach(repository, digest, make, async () => void (await (0,contents/* putBlob */.HT)(repository, bundle)));
        return { location: `${repository.name}@${pushed}`, wasThere };
    };
}

// EXTERNAL MODULE: ./build/stores/read-image-bundles.js
var read_image_bundles = __webpack_require__(39611);
;// CONCATENATED MODULE: ./build/stores/oci.js






/**
 * Bundles beside the images they are about: each is a manifest that refers to its image, as cosign 3 writes it (OCI 1.1 referrers).
 * Where the registry keeps no account of referrers, the fallback index is kept for it, and each bundle gets a tag of its own.
 * Subjects that are no images are passed over.
 */
function createOciStore({ open, clock, random = Math.random, target }) {
    const push = createBundlePusher({ clock, random });
    const id = target ? `oci:${target}` : 'oci';
    return {
        id,
        // Whether a repository is public, no registry tells.
        place: { url: target ?? 'the repository of each image', isPublic: true },
        // Those about one image share the writes of its index, and wait for it together.
        atOnce: limits/* BUNDLES_TO_REGISTRY */.QHA,
        keyOf: ({ subjects: [first] }) => first?.image ?? first?.name ?? '',
        async publish({ text, subjects }) {
            const receipt = { store: id };
            try {
                const places = (0,oci_places/* placeImages */.a)(subjects, open, 'push', target);
                if (places.length === 0)
                    return { ...receipt, status: 'skipped' };
                const pushed = await Promise.all(places.map((place) => push(text, place)));
                return {
                    ...receipt,
                    status: pushed.every(({ wasThere }) => wasThere) ? 'already-there' : 'stored',
                    url: pushed[0]?.location ?? '',
                };
            }
            catch (error) {
                return (0,failed_receipt/* failedReceipt */.U)(id, error);
            }
        },
        async find(subject) {
            const places = (0,oci_places/* placeImages */.a)([subject], open, 'pull', target);
            const read = await Promise.all(places.map(({ repository, digest }) => (0,read_image_bundles/* readImageBundles */.h)((0,image_source/* registrySource */.B)(repository), digest)));
            return read.flatMap(({ found }) => found);
        },
    };
}


/***/ }),

/***/ 39611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readImageBundles)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _image_reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40131);
/* harmony import */ var _legacy_cosign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94538);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37338);






/**
 * The bundles that refer to a manifest. Every candidate's own manifest is read, since lists lie about types (some registries name
 * the config's, some nothing): it must have the digest it was listed by, name this subject, and hold a bundle. Those that cosign 1
 * and 2 left under tags come after them.
 *
 * @throws ChopmarkError `STORE_…` where the candidates cannot be listed, or are more than is read
 */
async function readImageBundles(source, digest) {
    const referrers = await source.referrers(digest);
    const reading = (0,_image_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .createImageReading */ .i)(source.name);
    await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .H)(referrers, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .REFERRERS_IN_FLIGHT */ .CXt, ({ reference }) => {
        const location = `${source.name}${reference.includes(':') ? '@' : ':'}${reference}`;
        return reading.attempt(location, () => readCandidate(source, reference, digest, { location, reading }));
    });
    await (0,_legacy_cosign_js__WEBPACK_IMPORTED_MODULE_2__/* .readLegacyBundles */ .ND)(source, digest, reading);
    // The order of a list is the registry's choice; that of the answers is chance.
    const byPlace = (a, b) => (a.location < b.location ? -1 : 1);
    return { found: reading.found.sort(byPlace), unreadable: reading.unreadable.sort(byPlace) };
}
async function readCandidate(source, reference, subject, { location, reading }) {
    const read = await source.manifest(reference);
    if (read)
        reading.count(read.bytes);
    // Listed and gone: garbage that a registry collected.
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject)
        return [];
    const layers = read.manifest.layers.filter(({ mediaType }) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleType */ .Jo)(mediaType));
    if (layers.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLES_OF_REFERRER */ .J2e)
        throw tooMany(location, layers.length);
    const found = [];
    for (const layer of layers) {
        const bytes = await source.blob(layer, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .mZD);
        reading.count(bytes);
        found.push({ location, bytes });
    }
    return found;
}
const tooMany = (location, count) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_ANSWER_TOO_LARGE',
    message: `${location} holds ${count} bundles; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLES_OF_REFERRER */ .J2e} are the most that are read of one manifest.`,
    hint: 'Every tool writes one. Ask whoever pushed it.',
});


/***/ })

};
