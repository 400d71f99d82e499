export const id = 8124;
export const ids = [8124];
export const modules = {

/***/ 43460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createAttacher)
});

// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(61928);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(61280);
// EXTERNAL MODULE: ./build/oci/registry/response-error.js
var response_error = __webpack_require__(71822);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(50985);
// EXTERNAL MODULE: ./build/oci/referrers/describe-tagged.js
var describe_tagged = __webpack_require__(38389);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-index.js
var fallback_index = __webpack_require__(17498);
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
/** Milliseconds between checks for expected descriptors. */
const GATHER = 50;
/** Checks before an index is written without them: five seconds. */
const LOOKS = 100;

// EXTERNAL MODULE: ./build/oci/referrers/oci-manifest.js
var referrers_oci_manifest = __webpack_require__(63304);
// EXTERNAL MODULE: ./build/oci/referrers/referrers.js
var referrers = __webpack_require__(67141);
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
        maxBytes: limits/* MAX_REGISTRY_ANSWER */.O2,
    });
    return status === 200 && (headers.get('docker-content-digest') ?? reference) === digest;
}


/***/ }),

/***/ 38389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeTagged)
/* harmony export */ });
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61280);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50985);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63304);



/**
 * The descriptor of the manifest under a bundle's own tag, as in an index; undefined if the manifest does not match the tag. @throws
 * ChopmarkError `STORE_…`
 */
async function describeTagged(repository, tag, subject) {
    const read = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, tag);
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !(0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnTagOf */ .kT)(tag, read.digest))
        return undefined;
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .describeReferrer */ .Xi)(read.manifest, read.bytes);
}


/***/ }),

/***/ 17498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repairFallbackIndex),
/* harmony export */   r: () => (/* binding */ addToFallbackIndex)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61928);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54566);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61280);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71822);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50985);






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
    const tag = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject);
    let wanted = added;
    for (let looks = 0; looks < _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rp; looks++) {
        const index = await readIndex(repository, tag);
        const missing = findMissing(wanted, index?.listed ?? []);
        if (missing.length > 0)
            await writeIndex(repository, tag, [...(index?.listed ?? []), ...missing], index);
        await clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTLE_WINDOW */ .DW * (0.5 + random() / 2));
        const left = await findLeftOut(writer, wanted);
        if (left.length === 0)
            return;
        wanted = [...new Map([...wanted, ...left].map((descriptor) => [descriptor.digest, descriptor])).values()];
    }
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_REFUSED',
        message: `The index of referrers of ${subject} in ${repository.name} was overwritten after each of ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rp} writes.`,
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
/** Those whose digest is not among the others. */
function findMissing(wanted, listed) {
    const known = new Set(listed.map(({ digest }) => digest));
    return wanted.filter(({ digest }) => !known.has(digest));
}
/** The entries that the index lacks: from `wanted`, and from everything that has a tag of its own. */
async function findLeftOut({ repository, subject, describe }, wanted) {
    const [index, tags] = await Promise.all([readIndex(repository, (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject)), (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .listOwnTags */ .GF)(repository, subject)]);
    const listed = index?.listed ?? [];
    const ours = findMissing(wanted, listed);
    const findKnown = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .findByOwnTag */ .vg)([...listed, ...ours]);
    const findWanted = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .findByOwnTag */ .vg)(wanted);
    const others = [];
    for (const tag of tags) {
        if (findKnown(tag))
            continue;
        const descriptor = findWanted(tag) ?? (await describe(tag));
        if (descriptor)
            others.push(descriptor);
    }
    return [...ours, ...others];
}
async function readIndex(repository, tag) {
    const read = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(repository, tag);
    if (read === undefined)
        return undefined;
    if (read.manifest.kind === 'index')
        return { read, listed: read.manifest.manifests };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_INVALID_RESPONSE',
        message: `The tag ${tag} of ${repository.name} is not an index of attestations.`,
        hint: 'Move the other content to another tag: the OCI specification reserves this one for referrers.',
    });
}
async function writeIndex(repository, tag, manifests, { read } = {}) {
    const annotations = read?.manifest.kind === 'index' && Object.keys(read.manifest.annotations).length > 0 ? { annotations: read.manifest.annotations } : {};
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_INDEX */ .$p, manifests, ...annotations }));
    const answer = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(repository, bytes, { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_INDEX */ .$p, reference: tag, ...(read?.etag && { ifMatch: read.etag }) });
    // Changed in the meantime: the next check detects it and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toRegistryError */ .p)(answer, repository.registry, `writing the index ${tag}`);
}


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

/***/ 78124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createOciStore: () => (/* binding */ createOciStore)
});

// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(22733);
// EXTERNAL MODULE: ./build/stores/limits.js
var limits = __webpack_require__(53607);
// EXTERNAL MODULE: ./build/stores/receipts.js
var receipts = __webpack_require__(48222);
// EXTERNAL MODULE: ./build/stores/oci/image-targets.js
var image_targets = __webpack_require__(52691);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/referrers/attach-referrer.js + 1 modules
var attach_referrer = __webpack_require__(43460);
// EXTERNAL MODULE: ./build/oci/referrers/oci-manifest.js
var oci_manifest = __webpack_require__(63304);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(61280);
// EXTERNAL MODULE: ./build/oci/registry/response-error.js
var response_error = __webpack_require__(71822);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js + 1 modules
var parse_bundle = __webpack_require__(70669);
;// CONCATENATED MODULE: ./build/stores/oci/oci-push.js







/** Requests and writes that are the same for all bundles of a run are done once. */
function createBundlePusher(options) {
    const once = (0,concurrency/* createMemory */.IG)();
    const attach = (0,attach_referrer/* createAttacher */.Z)(options);
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
            const bytes = (0,oci_manifest/* buildBundleManifest */.Sb)((0,parse_bundle/* parseBundle */.QN)(bundle), bundle, subject);
            pushed = (0,contents/* digestOf */.ol)(bytes);
            return { bytes, mediaType: media_types/* OCI_MANIFEST */.EG };
        };
        const wasThere = await attach(repository, digest, make, async () => void (await (0,contents/* putBlob */.HT)(repository, bundle)));
        return { location: `${repository.name}@${pushed}`, wasThere };
    };
}

// EXTERNAL MODULE: ./build/stores/oci/read-image-bundles.js
var read_image_bundles = __webpack_require__(40501);
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

/***/ 40501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readImageBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _oci_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61928);
/* harmony import */ var _oci_referrers_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63304);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29131);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53607);
/* harmony import */ var _bundle_collector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42087);
/* harmony import */ var _legacy_cosign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13224);








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
        const bytes = await source.blob(layer, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_7__.MAX_BUNDLE);
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


/***/ }),

/***/ 60077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseTimestampResponse)
/* harmony export */ });
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17555);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82073);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88257);




const OID = {
    SIGNED_DATA: '1.2.840.113549.1.7.2',
    TST_INFO: '1.2.840.113549.1.9.16.1.4',
    CONTENT_TYPE: '1.2.840.113549.1.9.3',
    MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
    SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
    SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
};
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer, all in DER.
 *
 * @throws DerError with the reason
 */
function parseTimestampResponse(der) {
    const [status, token, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    const [code] = status ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(status, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    if (!code || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a timestamp response');
    const granted = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(code);
    if (granted !== 0n && granted !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the authority refused with the status ${granted}`);
    if (!token)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it contains no token');
    return parseToken(token);
}
/**
 * The version of signed data whose content is not plain data, and of a signer identified by issuer and serial number (RFC 5652, sections
 * 5.1 and 5.3).
 */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;
function parseToken(token) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(token, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.SIGNED_DATA)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its token is not signed data');
    const signedData = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    const [version, digestAlgorithms, content, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(signedData, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !digestAlgorithms || !content)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is truncated');
    const signers = rest.pop();
    const certificates = rest.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    // Revocation lists ([1]) are allowed here by the standard, but are not written by authorities and not needed.
    if (!signers || rest.some(({ tag }) => tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is malformed');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== CONTENT_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data has an unsupported version');
    const info = readContent(content);
    const embedded = certificates ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(certificates, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)) : [];
    if (embedded.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it contains more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl} certificates`);
    const signer = readSigner(only(signers, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(digestAlgorithms, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data does not list the digest algorithm of its signer');
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}
function readContent(node) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the signed content is not a timestamp');
    const octets = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (octets.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its content is not an octet string');
    return octets.content;
}
function readInfo(der) {
    const [version, policy, imprint, serial, time, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!version || !policy || !imprint || !serial || !time)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is not of version 1');
    if (time.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.GENERALIZED_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its time is not a GeneralizedTime');
    const [algorithm, digest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(imprint, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!algorithm || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its message imprint is malformed');
    const extensions = optional.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(1));
    if (extensions)
        refuseCritical(extensions);
    const nonce = optional.find(({ tag }) => tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.INTEGER);
    return {
        time: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(time),
        policy: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(policy),
        imprint: { algorithm: readDigest(algorithm), digest: digest.content },
        ...(nonce && { nonce: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(nonce) }),
    };
}
function refuseCritical(extensions) {
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extensions)) {
        const [, flag, value] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (flag && value && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp has a critical extension');
    }
}
function readSigner(node) {
    const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== SIGNER_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer has an unsupported version');
    if (sid.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextPrimitive */ .LF)(0))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is identified by key, not by issuer and serial number');
    const [issuer, serial] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(sid, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!issuer || !serial || signature.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is malformed');
    const values = readAttributes(attributes);
    const contentType = values.get(OID.CONTENT_TYPE);
    const messageDigest = values.get(OID.MESSAGE_DIGEST);
    if (!contentType || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(contentType) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not cover a timestamp');
    if (messageDigest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature covers no digest');
    return {
        issuer: issuer.raw,
        serial: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSerial */ .C5)(serial),
        digestAlgorithm: readDigest(digestAlgorithm),
        messageDigest: messageDigest.content,
        certificateDigest: readCertificateDigest(values),
        // The signature covers the SET OF itself, not the [0] under which it is sent (RFC 5652, section 5.4).
        signedAttributes: Buffer.concat([Buffer.from([_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET]), attributes.raw.subarray(1)]),
        signatureAlgorithm: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(signatureAlgorithm),
        signature: signature.content,
    };
}
/** The single value of each attribute. */
function readAttributes(node) {
    const values = new Map();
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0))) {
        const [type, set, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (!type || !set || rest.length > 0)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a signed attribute is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type);
        if (values.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the signed attribute ${name} is duplicated`);
        values.set(name, only(set, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    }
    return values;
}
/**
 * Reads ESSCertIDv2 (RFC 5816, section 2.2.1), otherwise ESSCertID, which uses SHA-1 only. That is acceptable because it only selects the
 * certificate, which is verified itself.
 */
function readCertificateDigest(values) {
    const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
    const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
    if (!value)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not identify the certificate of its signer');
    const [list] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    const [id] = list ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const [first, second] = id ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(id, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const named = modern && first?.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE;
    const digest = named ? second : first;
    if (!first || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the certificate of its signer is identified in an unknown way');
    return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}
function readDigest(algorithm) {
    const oid = (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(algorithm);
    const name = _algorithms_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_OID */ .oU[oid];
    if (!name)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its digest algorithm ${oid} is not accepted`);
    return name;
}
function only(node, tag) {
    const [child, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, tag);
    if (!child || others.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('expected exactly one element');
    return child;
}


/***/ })

};
