export const id = 5681;
export const ids = [5681];
export const modules = {

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 35681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copyImages: () => (/* binding */ copyImages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/resolve-image.js
var resolve_image = __webpack_require__(5926);
// EXTERNAL MODULE: ./build/stores/attach-referrer.js + 1 modules
var attach_referrer = __webpack_require__(70625);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/stores/check-copy.js



/**
 * Looks at the place an image was copied to: every manifest is read and has its digest, every layer is there at its size (in a folder:
 * with its digest), what refers to something is found there, and tags name what they should.
 *
 * @param target The place, opened anew.
 * @throws ChopmarkError `STORE_GARBLED` for what is missing or another, `STORE_…`
 */
async function checkCopy(parts, target) {
    await (0,in_parallel/* mapInParallel */.H)([...parts.manifests], limits/* REFERRERS_IN_FLIGHT */.CXt, async (digest) => {
        if (!(await target.manifest(digest)))
            throw incomplete(target, digest);
    });
    await (0,in_parallel/* mapInParallel */.H)([...parts.blobs], limits/* REFERRERS_IN_FLIGHT */.CXt, async ([digest, size]) => {
        if (!(await target.hasBlob({ digest, size })))
            throw incomplete(target, digest);
    });
    for (const [tag, digest] of parts.tags)
        if ((await target.manifest(tag))?.digest !== digest)
            throw incomplete(target, `${tag} (${digest})`);
    for (const [subject, attached] of parts.attached) {
        const found = new Set(await digestsBeside(target, subject));
        const lost = [...attached].find((digest) => !found.has(digest));
        if (lost !== undefined)
            throw incomplete(target, `${lost}, which refers to ${subject}`);
    }
}
/** Some are listed by digest, some by a tag of their own. */
async function digestsBeside(target, subject) {
    const referrers = await target.referrers(subject);
    return (0,in_parallel/* mapInParallel */.H)(referrers, limits/* REFERRERS_IN_FLIGHT */.CXt, async ({ reference }) => reference.includes(':') ? reference : ((await target.manifest(reference))?.digest ?? ''));
}
const incomplete = ({ name }, what) => new errors/* ChopmarkError */.E({
    code: 'STORE_GARBLED',
    message: `${name} took the image, and does not have ${what}.`,
    hint: 'Run again: what is there is not sent twice. Does something remove things there, or answer from a cache?',
});

// EXTERNAL MODULE: ./build/registry/media-types.js
var media_types = __webpack_require__(73906);
// EXTERNAL MODULE: ./build/registry/own-tags.js
var own_tags = __webpack_require__(99714);
// EXTERNAL MODULE: ./build/registry/too-many-referrers.js
var too_many_referrers = __webpack_require__(24671);
// EXTERNAL MODULE: ./build/stores/memory.js
var memory = __webpack_require__(61528);
;// CONCATENATED MODULE: ./build/stores/copy-image.js







/** Tags beside an image that cosign 1 and 2 keep things under. */
const LEGACY = ['sig', 'att', 'sbom'];
/**
 * Copies images byte for byte: indexes with all that is in them, layers, whatever refers to any of them, and what cosign keeps under
 * tags. The tag comes last: until then nobody who asks for it finds half an image.
 *
 * @throws ChopmarkError `INPUT_IMAGE_…`, `STORE_…`
 */
async function copyImage(tops, copy) {
    const { source, target } = copy;
    const parts = {
        manifests: new Set(),
        blobs: new Map(),
        attached: new Map(),
        tags: new Map(),
        moved: { manifests: 0, blobs: 0, bytes: 0 },
    };
    const work = createWork(copy, parts);
    for (const { digest } of tops)
        await work.image(digest, 0);
    for (const { digest, tag } of tops) {
        const read = await source.manifest(digest);
        if (!read)
            throw missing(source, digest);
        await target.setName(read, tag);
        if (tag !== undefined)
            parts.tags.set(tag, digest);
    }
    await target.finish();
    return parts;
}
function createWork({ source, target, logger }, parts) {
    const { manifests, blobs, attached, tags, moved } = parts;
    const once = (0,memory/* createMemory */.I)();
    let images = 0;
    let referrers = 0;
    let bytes = 0;
    const count = (isNew) => {
        if (isNew)
            moved.manifests++;
    };
    // Who needs a blob that is on its way waits for it: a manifest comes after what it points to.
    const blob = (descriptor) => once(descriptor.digest, () => takeBlob(descriptor));
    const takeBlob = async (descriptor) => {
        blobs.set(descriptor.digest, descriptor.size);
        bytes += descriptor.size;
        if (bytes > limits/* MAX_IMAGE_BYTES */.J56)
            throw unfit(source, `has more than ${limits/* MAX_IMAGE_BYTES */.J56} bytes`);
        if (isElsewhere(descriptor) && !(await source.hasBlob(descriptor))) {
            blobs.delete(descriptor.digest);
            logger.warn(`${source.name} does not hold the layer ${descriptor.digest}, which may not be distributed: it is not copied.`);
            return;
        }
        if (!(await target.takeBlob(descriptor, source)))
            return;
        moved.blobs++;
        moved.bytes += descriptor.size;
    };
    /** What a manifest points to, before it. */
    const content = async ({ manifest }, depth) => {
        if (manifest.kind === 'index')
            for (const child of manifest.manifests)
                await entry(child, depth + 1);
        if (manifest.kind === 'image')
            await (0,in_parallel/* mapInParallel */.H)([manifest.config, ...manifest.layers], limits/* BLOBS_IN_FLIGHT */.UOc, blob);
    };
    /** An entry of an index. One of a type that nobody knows is taken as it is: what it points to, nobody knows either. */
    const entry = async (child, depth) => {
        if ((0,media_types/* isIndexType */.$U)(child.mediaType) || (0,media_types/* isManifestType */.Q3)(child.mediaType))
            return image(child.digest, depth);
        if (await source.hasBlob(child))
            return blob(child);
        logger.warn(`${source.name} holds ${child.digest}, which is no image: it is copied, but nothing that it may point to.`);
        return image(child.digest, depth);
    };
    const image = async (digest, depth) => {
        if (manifests.has(digest))
            return;
        if (depth > limits/* MAX_INDEX_DEPTH */.yMA)
            throw unfit(source, `has indexes more than ${limits/* MAX_INDEX_DEPTH */.yMA} deep`);
        if (++images > limits/* MAX_IMAGE_MANIFESTS */.kUM)
            throw unfit(source, `has more than ${limits/* MAX_IMAGE_MANIFESTS */.kUM} manifests`);
        const read = await source.manifest(digest);
        if (!read)
            throw missing(source, digest);
        manifests.add(digest);
        await content(read, depth);
        count(await target.takeManifest(read));
        await beside(digest, 1);
        for (const suffix of LEGACY)
            await legacy(`${(0,own_tags/* fallbackTag */.fH)(digest)}.${suffix}`);
    };
    const beside = async (subject, depth) => {
        await (0,in_parallel/* mapInParallel */.H)(await source.referrers(subject), limits/* REFERRERS_IN_FLIGHT */.CXt, async ({ reference }) => {
            const read = await source.manifest(reference);
            if (!read || read.manifest.kind === 'foreign' || read.manifest.subject?.digest !== subject)
                return;
            const known = attached.get(subject) ?? new Set();
            attached.set(subject, known);
            if (known.has(read.digest))
                return;
            if (depth > limits/* MAX_REFERRER_DEPTH */.vQ3)
                throw unfit(source, `has referrers of referrers more than ${limits/* MAX_REFERRER_DEPTH */.vQ3} deep`);
            known.add(read.digest);
            if (++referrers > limits/* MAX_REFERRERS */.OBs)
                throw (0,too_many_referrers/* tooManyReferrers */.S)(source);
            manifests.add(read.digest);
            await content(read, 0);
            count(await target.attach(read, subject));
            await beside(read.digest, depth + 1);
        });
    };
    const legacy = async (tag) => {
        const read = await source.manifest(tag);
        if (read?.manifest.kind !== 'image')
            return;
        await content(read, 0);
        count(await target.takeManifest(read));
        await target.setName(read, tag);
        manifests.add(read.digest);
        tags.set(tag, read.digest);
    };
    return { image };
}
/** Layers that registries need not have (image-spec, "non-distributable layers"; Docker's foreign layers). */
const isElsewhere = ({ mediaType }) => /\.nondistributable\.|\.foreign\./.test(mediaType);
const missing = ({ name }, digest) => new errors/* ChopmarkError */.E({
    code: 'INPUT_IMAGE_MISSING',
    message: `There is no ${digest} in ${name}, and the image needs it.`,
    hint: 'The image is there in part only. Name the platforms that are: --image-platforms linux/amd64.',
});
const unfit = ({ name }, what) => new errors/* ChopmarkError */.E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Name what is meant by its digest.' });

// EXTERNAL MODULE: ./build/subjects/locate-image.js
var locate_image = __webpack_require__(16044);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/registry/explain-refusal.js
var explain_refusal = __webpack_require__(84700);
// EXTERNAL MODULE: ./build/registry/large-blob.js
var large_blob = __webpack_require__(69009);
;// CONCATENATED MODULE: ./build/registry/image-target.js







/** @param scratch A folder for what is on its way. */
function registryTarget(repository, { scratch, attach }) {
    return {
        name: repository.name,
        attach,
        async takeBlob(descriptor, source) {
            if (await (0,contents/* hasBlob */.is)(repository, descriptor.digest))
                return false;
            const path = (0,external_node_path_.join)(scratch, (0,external_node_crypto_.randomUUID)());
            try {
                await source.saveBlob(descriptor, path);
                await (0,large_blob/* putBlobFile */.vM)(repository, descriptor, path);
            }
            finally {
                await (0,promises_.rm)(path, { force: true });
            }
            return true;
        },
        takeManifest: (manifest) => put(repository, manifest, manifest.digest),
        setName: async (manifest, tag) => tag !== undefined && put(repository, manifest, tag),
        finish: async () => undefined,
    };
}
async function put(repository, { bytes, digest, mediaType }, reference) {
    if ((await digestAt(repository, reference, mediaType)) === digest)
        return false;
    const answer = await (0,contents/* putManifest */.RV)(repository, bytes, { mediaType, reference });
    if (answer.status !== 201 && answer.status !== 200)
        throw (0,explain_refusal/* explainRefusal */.G)(answer, repository.registry, `writing ${reference}`);
    return true;
}
/** What a tag or digest names there, as the registry says. */
async function digestAt(repository, reference, mediaType) {
    const path = `manifests/${reference}`;
    const { status, headers } = await repository.send({
        path,
        method: 'HEAD',
        headers: { accept: mediaType },
        maxBytes: limits/* MAX_REGISTRY_ANSWER */.O2M,
    });
    if (status !== 200)
        return undefined;
    return headers.get('docker-content-digest') ?? (reference.includes(':') ? reference : undefined);
}

// EXTERNAL MODULE: ./build/registry/layout.js + 1 modules
var layout = __webpack_require__(92491);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/registry/blob-path.js
var blob_path = __webpack_require__(39915);
// EXTERNAL MODULE: ./build/registry/manifest.js
var manifest = __webpack_require__(9329);
;// CONCATENATED MODULE: ./build/registry/layout-target.js














const NAME = 'org.opencontainers.image.ref.name';
/**
 * A folder in the OCI image layout (image-spec, image-layout.md), made where it is not there. What it holds already stays, but for a
 * tag, which moves. Blobs are put in place by rename, and the index is written last: a copy that is cut short leaves the layout as it was.
 *
 * @param folder Absolute.
 */
function openLayoutTarget(folder) {
    const source = (0,layout/* openLayout */.B)(folder);
    const listed = [];
    let before;
    /** What it lists already; asked before anything is written, since it may be no layout at all. */
    const earlier = () => {
        before ??= readIndex(folder);
        return before;
    };
    const list = ({ mediaType, digest, bytes, manifest }, tag) => {
        const artifactType = manifest.kind === 'foreign' ? undefined : manifest.artifactType;
        listed.push({
            mediaType,
            digest,
            size: bytes.length,
            ...(artifactType !== undefined && { artifactType }),
            ...(tag !== undefined && { annotations: { [NAME]: tag } }),
        });
    };
    const write = async ({ digest, bytes }) => {
        await earlier();
        const path = placeOf(folder, digest);
        if (await source.hasBlob({ digest, size: bytes.length }))
            return false;
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,write_file/* writeFileInPlace */.a)(path, bytes);
        return true;
    };
    return {
        name: `oci-layout:${folder}`,
        async takeBlob(descriptor, from) {
            await earlier();
            if (await source.hasBlob(descriptor))
                return false;
            const path = placeOf(folder, descriptor.digest);
            await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
            const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.chopmark-${(0,external_node_crypto_.randomUUID)()}.tmp`);
            try {
                await from.saveBlob(descriptor, draft);
                await moveInto(draft, path);
            }
            finally {
                await (0,promises_.rm)(draft, { force: true });
            }
            return true;
        },
        takeManifest: write,
        async setName(manifest, tag) {
            list(manifest, tag);
            return false;
        },
        async attach(manifest) {
            list(manifest);
            return write(manifest);
        },
        async finish() {
            await (0,make_folder/* makeFolder */.f)(folder);
            await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.join)(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
            const manifests = addEntries(await earlier(), listed);
            await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, mediaType: media_types/* OCI_INDEX */.$p, manifests }));
        },
    };
}
/** Each manifest once for each of its names; a name belongs to one manifest. */
function addEntries(before, added) {
    const taken = new Set(added.flatMap(({ annotations }) => annotations?.[NAME] ?? []));
    const kept = before.map((entry) => {
        if (!taken.has(entry.annotations?.[NAME] ?? ''))
            return entry;
        const { [NAME]: _, ...annotations } = entry.annotations ?? {};
        return { ...entry, annotations };
    });
    const all = new Map([...kept, ...added].map((entry) => [`${entry.digest} ${entry.annotations?.[NAME] ?? ''}`, entry]));
    const named = new Set([...all.values()].flatMap(({ digest, annotations }) => (annotations?.[NAME] === undefined ? [] : digest)));
    return [...all.values()].filter(({ digest, annotations }) => annotations?.[NAME] !== undefined || !named.has(digest));
}
async function readIndex(folder) {
    const path = (0,external_node_path_.join)(folder, 'index.json');
    try {
        const bytes = await readIfThere(path);
        if (!bytes)
            return [];
        const index = (0,manifest/* parseManifest */.N)(bytes, media_types/* OCI_INDEX */.$p, 'index.json');
        if (index.kind === 'index' && (await readIfThere((0,external_node_path_.join)(folder, 'oci-layout'))))
            return index.manifests;
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_IMAGE_CONTENT',
        message: `${path} is there, and is no index of an image layout.`,
        hint: 'Nothing was written into it. Name another folder.',
    });
}
async function readIfThere(path) {
    try {
        return await (0,read_file.readBoundedFile)(path, limits/* MAX_MANIFEST */.xZ_, 'the index of the image layout');
    }
    catch (error) {
        if (error instanceof Error && (0,file_error/* codeOf */.$N)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function placeOf(folder, digest) {
    const path = (0,blob_path/* blobPath */.n)(folder, digest);
    if (path === undefined)
        throw new TypeError(`${digest} was read as a digest before`);
    return path;
}
async function moveInto(draft, path) {
    try {
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'Check permissions, and run again.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/registry/reference.js
var reference = __webpack_require__(26247);
;// CONCATENATED MODULE: ./build/engine/copy-places.js








const OCI = 'oci:';
/**
 * The places that `store` names for images.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_IMAGE`
 */
function readCopyPlaces({ store, from, target }) {
    const elsewhere = from.find((name) => name !== 'oci');
    if (elsewhere !== undefined || target.length > 0)
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `with-image takes along what lies beside the images, and ${elsewhere === undefined ? `${target[0]} is none` : `from names ${elsewhere}`}.`,
            hint: 'Name images with --subject-image. Put bundles from elsewhere beside them first: chopmark store copy --subject-image IMAGE --from STORE --store oci.',
        });
    return [...new Set(store)].map((written) => {
        const isFolder = written.startsWith(locate_image/* LAYOUT */.rs) && written !== locate_image/* LAYOUT */.rs;
        if (!isFolder && !(written.startsWith(OCI) && written !== OCI))
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_OPTION_CONFLICT',
                message: `with-image needs a place for images, and store names ${written}.`,
                hint: 'Give --store oci:REGISTRY/REPOSITORY[:TAG], --store oci:REGISTRY/ to keep the names, or --store oci-layout:FOLDER[:TAG].',
            });
        const keepsNames = !isFolder && written.endsWith('/');
        // Whether it can be read is told before anything is moved.
        if (!isFolder)
            (0,reference/* parseReference */.F2)(keepsNames ? `${written.slice(OCI.length)}name` : written.slice(OCI.length));
        return { written, keepsNames };
    });
}
/**
 * Where an image goes in a place: its tag stays, unless the place names another.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` where it should keep a name that it has not
 */
function destinationOf({ written, keepsNames }, image, workingFolder) {
    if (written.startsWith(locate_image/* LAYOUT */.rs)) {
        const { folder: path, tag = image.tag } = (0,locate_image/* readLayoutName */.Mn)(written);
        const folder = (0,external_node_path_.resolve)(workingFolder, path);
        return { name: `${locate_image/* LAYOUT */.rs}${folder}`, folder, ...named(`${locate_image/* LAYOUT */.rs}${path}`, tag) };
    }
    if (keepsNames && image.repository === undefined)
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `${written} keeps the names of repositories, and ${image.source.name} has none.`,
            hint: 'Name the repository: --store oci:REGISTRY/REPOSITORY.',
        });
    const text = `${written.slice(OCI.length)}${keepsNames ? image.repository : ''}`;
    const { registry, repository, tag } = (0,reference/* parseReference */.F2)(text);
    // Without a tag of its own, a reference means "latest"; a copy keeps what it had.
    const isTagged = /:[^/]+$/.test(text);
    const name = (0,reference/* imageName */.tO)({ registry, repository });
    return { name, place: { registry, repository }, ...named(name, isTagged ? tag : image.tag) };
}
const named = (name, tag) => ({
    shown: tag === undefined ? name : `${name}:${tag}`,
    ...(tag !== undefined && { tag }),
});
/** To write there. */
function openTarget({ place, folder = '' }, { open, attach, scratch }) {
    if (!place)
        return openLayoutTarget(folder);
    const repository = open(place, 'push');
    return registryTarget(repository, {
        scratch,
        attach: async (manifest, subject) => !(await attach(repository, subject, async () => manifest, async () => undefined)),
    });
}
/** To read what is there now. */
const openPlace = ({ place, folder = '' }, open) => place ? (0,image_source/* registrySource */.B)(open(place, 'pull')) : (0,layout/* openLayout */.B)(folder);

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/open-images.js
var open_images = __webpack_require__(28722);
// EXTERNAL MODULE: ./build/engine/parse-inputs.js + 2 modules
var parse_inputs = __webpack_require__(73726);
;// CONCATENATED MODULE: ./build/engine/verify-copy.js


/** What says whom to believe, by the names of the contract. */
const WHOM = [
    ['policy', 'policy'],
    ['ci', 'ci'],
    ['repository', 'repository'],
    ['workflow', 'workflow'],
    ['signer', 'signer'],
    ['ref', 'ref'],
    ['certificate-identity', 'certificateIdentity'],
    ['certificate-identity-regexp', 'certificateIdentityRegexp'],
    ['certificate-oidc-issuer', 'certificateOidcIssuer'],
    ['key', 'key'],
];
/**
 * The check of copied images by `verify`, with what the options say of whom to believe. Options are checked now.
 *
 * @returns Undefined where nothing says whom to believe.
 * @throws ChopmarkError `INPUT_…`
 */
function createCopyVerifier(options, ports) {
    const whom = Object.fromEntries(WHOM.map(([name, property]) => [name, options[property]]));
    if (Object.values(whom).every((value) => value === undefined))
        return undefined;
    const { instance, trustedRoot, allowInsecureRegistry } = options;
    const given = { ...whom, instance, 'trusted-root': trustedRoot, 'allow-insecure-registry': [...allowInsecureRegistry], from: ['oci'] };
    const optionsFor = (images) => (0,parse_inputs/* parseInputs */.T)('verify', { ...given, 'subject-image': [...images] });
    optionsFor(['registry.example/image']);
    return async (images) => {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(5040), __webpack_require__.e(1317), __webpack_require__.e(5935), __webpack_require__.e(1674), __webpack_require__.e(6525), __webpack_require__.e(704), __webpack_require__.e(3237), __webpack_require__.e(3734), __webpack_require__.e(7798)]).then(__webpack_require__.bind(__webpack_require__, 97798));
        refuseUnlessVerified(await verify({ ...optionsFor(images), timeout: options.timeout }, ports));
    };
}
function refuseUnlessVerified({ artefacts = [], problems }) {
    const refused = artefacts.find(({ verdict }) => verdict !== 'verified');
    const problem = refused?.problem ?? problems[0];
    if (problem)
        throw new errors/* ChopmarkError */.E(problem);
    // Without a verdict for it, an image is not accepted, whether or not anybody says why.
    if (refused || artefacts.length === 0)
        throw new errors/* ChopmarkError */.E({
            code: 'VERIFICATION_NO_BUNDLE',
            message: `${refused?.artefact ?? 'What was copied'} is not accepted where it is now.`,
            hint: 'chopmark verify says why.',
        });
}

;// CONCATENATED MODULE: ./build/engine/store-copy-images.js














/**
 * Copies images with all that refers to them, each to every place, and checks them there: bytes and digests always, signatures where
 * a policy or an identity was given. One image's trouble is not another's.
 *
 * @throws ChopmarkError `INPUT_…`
 */
async function copyImages(options, context) {
    const { ports } = context;
    const { subjectImage, imagePlatforms, allowInsecureRegistry } = options;
    const choice = (0,platform_choice/* readPlatformChoice */.le)(imagePlatforms);
    const verifier = createCopyVerifier(options, ports);
    const open = (0,open_images/* openImages */.x)(allowInsecureRegistry, context);
    const images = subjectImage.map((image) => ({ image, located: (0,locate_image/* locateImage */.kl)(image, { open, workingFolder: ports.workingFolder }) }));
    const places = readCopyPlaces(options);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-copy-'));
    const attach = (0,attach_referrer/* createAttacher */.Z)({ clock: ports.clock, random: Math.random });
    const copies = [];
    try {
        for (const { image, located } of images) {
            const begun = { image, status: 'failed', manifests: 0, referrers: 0, moved: { manifests: 0, blobs: 0, bytes: 0 } };
            const resolved = await settle(() => (0,resolve_image/* resolveImage */.A)(located.source, located.reference, choice));
            if ('problem' in resolved)
                copies.push({ ...begun, ...resolved });
            else
                for (const place of places) {
                    const at = destinationOf(place, located, ports.workingFolder);
                    const copied = await settle(() => copyOne(resolved, located, at, { open, attach, scratch, ports, verifier }));
                    copies.push({ ...begun, to: at.shown, digest: resolved.digest, ...copied });
                }
            ports.logger.progress('Copying', copies.length, images.length * places.length);
        }
        return copies;
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function copyOne({ digest, chosen }, { source }, place, { open, attach, scratch, ports, verifier }) {
    const { logger } = ports;
    // The name of an image for several platforms is no name for one of them, unless that one is all.
    const only = chosen.length === 1 ? chosen[0]?.digest : undefined;
    const named = chosen.some((each) => each.digest === digest) ? digest : only;
    const tops = chosen.map((each) => ({ digest: each.digest, ...(each.digest === named && place.tag !== undefined && { tag: place.tag }) }));
    const parts = await copyImage(tops, { source, target: openTarget(place, { open, attach, scratch }), logger });
    await checkCopy(parts, openPlace(place, open));
    if (verifier)
        await verifier(chosen.map((each) => `${place.name}@${each.digest}`));
    return { ...describeParts(parts), checked: verifier ? 'identity' : 'content' };
}
function describeParts({ manifests, attached, moved }) {
    const referrers = new Set([...attached.values()].flatMap((digests) => [...digests])).size;
    return { status: moved.manifests + moved.blobs > 0 ? 'copied' : 'already-there', manifests: manifests.size, referrers, moved };
}
/** What cannot be done is told of that image, and hides no other. */
async function settle(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            throw error;
        return { problem: (0,describe_failure/* describeFailure */.I)(error) };
    }
}


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


/***/ })

};
