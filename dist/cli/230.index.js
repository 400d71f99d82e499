export const id = 230;
export const ids = [230];
export const modules = {

/***/ 64751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ mapInParallel),
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   Rf: () => (/* binding */ runInFlight),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/**
 * Runs `work` on each item, at most `limit` at a time, and returns the results in the order of `items`. After the first failure nothing
 * more starts; when the running work has ended, the failure of the earliest item is thrown, whichever came first.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    const failures = [];
    const takeTurns = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    // Items start in order, so of the earliest that fails the failure is among these.
    const [earliest] = failures.sort((one, other) => one.index - other.index);
    if (earliest)
        throw earliest.error;
    return results;
}
/** Returns a function that runs at most `limit` pieces of work at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Work that ends hands its slot to the next one in the queue, so newly arriving work cannot take it.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/** Returns a cache of promises: work with the same key runs once. Failed work is removed, so the next caller tries again. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}
/**
 * Keeps jobs in flight within the bounds, in order. A job is prepared only when there is room for it, so it uses memory only while it runs.
 * Resolves when every started job has ended.
 *
 * @returns The jobs that were never prepared.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
}


/***/ }),

/***/ 98599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);





/**
 * Creates a folder and its parents where they do not exist.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await createFolder(path);
    }
    catch (error) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} cannot be created: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder, or check its permissions.',
            cause: error,
        });
    }
}
/**
 * As `makeFolder`, with the errors of the system. The one way to make a folder: Node's recursive mkdir never returns on a file system that
 * reports every name as missing, as /proc does, so the parents are made one by one.
 *
 * @param path Absolute.
 * @param mode Permissions of each folder that is made.
 */
const createFolder = (path, mode) => makeStep(path, mode, true);
async function makeStep(path, mode, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode });
    }
    catch (error) {
        const code = (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, mode, true);
            return makeStep(path, mode, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
/** Mode bits that let the group and others write. */
const OTHERS_WRITE = 0o022;
/**
 * Whether a folder belongs to this user and only this user can write to it. False for a symbolic link.
 *
 * @param user User ID of this process.
 * @throws Errors of `lstat`.
 */
function isPrivate(path, user) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}


/***/ }),

/***/ 90144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);




/** Waits between tries, in milliseconds. On Windows a virus scanner or an indexer can hold a file open for a moment. */
const WAITS = [10, 50, 200, 500, 1_000];
const HELD_OPEN = ['EPERM', 'EBUSY', 'EACCES'];
/**
 * Renames a file; a file at `to` is replaced. On Windows, where another program can hold either file open, it tries six times within two
 * seconds.
 *
 * @throws the file system's error of the last try
 */
async function moveFile(from, to, { rename: move, wait, platform } = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() }) {
    for (const milliseconds of platform === 'win32' ? WAITS : []) {
        try {
            return await move(from, to);
        }
        catch (error) {
            if (!HELD_OPEN.includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
                throw error;
            await wait(milliseconds);
        }
    }
    await move(from, to);
}


/***/ }),

/***/ 94860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _move_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90144);






/**
 * Writes a file completely or not at all: writes and flushes a temporary file in the same folder, then renames it. A symbolic link at the
 * target is replaced, never followed. The umask narrows `mode` (default 0644).
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; no temporary file is left.
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
        await (0,_move_file_js__WEBPACK_IMPORTED_MODULE_5__/* .moveFile */ .m)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} cannot be written: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some disk space or choose another folder with --bundle-dir, then run again. What is already signed is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 81536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tm: () => (/* binding */ trimRepository)
/* harmony export */ });
/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** A text without some characters at both ends. */
function trimBoth(text, characters) {
    const trimmed = trimEnd(text, characters);
    let start = 0;
    while (start < trimmed.length && characters.includes(trimmed.charAt(start)))
        start++;
    return trimmed.slice(start);
}
/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
function trimRepository(url) {
    const trimmed = trimEnd(url, '/');
    return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}


/***/ }),

/***/ 69172:
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
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(61928);
;// CONCATENATED MODULE: ./build/oci/copy/check-copy.js



/**
 * Checks the copy of an image: every manifest can be read and has its digest, every layer exists with its size (in a folder: with its
 * digest), referrers are found, and tags name the right manifests.
 *
 * @param target The target, opened again.
 * @throws ChopmarkError `STORE_INVALID_RESPONSE` for a missing or different part, `STORE_…`
 */
async function checkCopy(parts, target) {
    await (0,concurrency/* mapInParallel */.HH)([...parts.manifests], limits/* REFERRERS_IN_FLIGHT */.CX, async (digest) => {
        if (!(await target.manifest(digest)))
            throw incomplete(target, digest);
    });
    await (0,concurrency/* mapInParallel */.HH)([...parts.blobs], limits/* REFERRERS_IN_FLIGHT */.CX, async ([digest, size]) => {
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
    return (0,concurrency/* mapInParallel */.HH)(referrers, limits/* REFERRERS_IN_FLIGHT */.CX, async ({ reference }) => reference.includes(':') ? reference : ((await target.manifest(reference))?.digest ?? ''));
}
const incomplete = ({ name }, what) => new errors/* ChopmarkError */.E({
    code: 'STORE_INVALID_RESPONSE',
    message: `The copy in ${name} is incomplete: it lacks ${what}.`,
    hint: 'Run again: existing parts are not sent twice. If this repeats, check for cleanup jobs and caches of the registry.',
});

// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(50985);
// EXTERNAL MODULE: ./build/oci/referrers/too-many-referrers.js
var too_many_referrers = __webpack_require__(92434);
;// CONCATENATED MODULE: ./build/oci/copy/copy-image.js






/** Suffixes of the tags that cosign 1 and 2 use for an image. */
const LEGACY = ['sig', 'att', 'sbom'];
/**
 * Copies images byte for byte: indexes with everything in them, layers, all referrers, and what cosign stores under tags. The tag is
 * written last, so that no reader of the tag finds an incomplete image.
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
    const once = (0,concurrency/* createMemory */.IG)();
    let images = 0;
    let referrers = 0;
    let bytes = 0;
    const count = (isNew) => {
        if (isNew)
            moved.manifests++;
    };
    // A blob that is already being copied is awaited: a manifest is written after everything it points to.
    const blob = (descriptor) => once(descriptor.digest, () => takeBlob(descriptor));
    const takeBlob = async (descriptor) => {
        blobs.set(descriptor.digest, descriptor.size);
        bytes += descriptor.size;
        if (bytes > limits/* MAX_IMAGE_BYTES */.J5)
            throw unfit(source, `has more than ${limits/* MAX_IMAGE_BYTES */.J5} bytes`);
        if (isElsewhere(descriptor) && !(await source.hasBlob(descriptor))) {
            blobs.delete(descriptor.digest);
            logger.warn(`${source.name} lacks the layer ${descriptor.digest}, which is marked as not distributable: it is not copied.`);
            return;
        }
        if (!(await target.takeBlob(descriptor, source)))
            return;
        moved.blobs++;
        moved.bytes += descriptor.size;
    };
    /** Everything a manifest points to, before the manifest. */
    const content = async ({ manifest }, depth) => {
        if (manifest.kind === 'index')
            for (const child of manifest.manifests)
                await entry(child, depth + 1);
        if (manifest.kind === 'image')
            await (0,concurrency/* mapInParallel */.HH)([manifest.config, ...manifest.layers], limits/* BLOBS_IN_FLIGHT */.UO, blob);
    };
    /** An entry of an index. An entry of unknown type is copied as it is; what it points to is unknown. */
    const entry = async (child, depth) => {
        if ((0,media_types/* isIndexType */.$U)(child.mediaType) || (0,media_types/* isManifestType */.Q3)(child.mediaType))
            return image(child.digest, depth);
        if (await source.hasBlob(child))
            return blob(child);
        logger.warn(`${source.name} contains ${child.digest}, which is not an image: it is copied, but nothing that it may point to.`);
        return image(child.digest, depth);
    };
    const image = async (digest, depth) => {
        if (manifests.has(digest))
            return;
        if (depth > limits/* MAX_INDEX_DEPTH */.yM)
            throw unfit(source, `has indexes nested deeper than ${limits/* MAX_INDEX_DEPTH */.yM} levels`);
        if (++images > limits/* MAX_IMAGE_MANIFESTS */.kU)
            throw unfit(source, `has more than ${limits/* MAX_IMAGE_MANIFESTS */.kU} manifests`);
        const read = await source.manifest(digest);
        if (!read)
            throw missing(source, digest);
        manifests.add(digest);
        await content(read, depth);
        count(await target.takeManifest(read));
        await beside(digest, 1);
        for (const suffix of LEGACY)
            await legacy(`${(0,fallback_tags/* fallbackTag */.fH)(digest)}.${suffix}`);
    };
    const beside = async (subject, depth) => {
        await (0,concurrency/* mapInParallel */.HH)(await source.referrers(subject), limits/* REFERRERS_IN_FLIGHT */.CX, async ({ reference }) => {
            const read = await source.manifest(reference);
            if (!read || read.manifest.kind === 'foreign' || read.manifest.subject?.digest !== subject)
                return;
            const known = attached.get(subject) ?? new Set();
            attached.set(subject, known);
            if (known.has(read.digest))
                return;
            if (depth > limits/* MAX_REFERRER_DEPTH */.vQ)
                throw unfit(source, `has referrers nested deeper than ${limits/* MAX_REFERRER_DEPTH */.vQ} levels`);
            known.add(read.digest);
            if (++referrers > limits/* MAX_REFERRERS */.OB)
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
/** Layers that registries need not store (image-spec, "non-distributable layers"; Docker's foreign layers). */
const isElsewhere = ({ mediaType }) => /\.nondistributable\.|\.foreign\./.test(mediaType);
const missing = ({ name }, digest) => new errors/* ChopmarkError */.E({
    code: 'INPUT_IMAGE_MISSING',
    message: `${name} lacks ${digest}, which is part of the image.`,
    hint: 'The image is incomplete there. Select platforms that are complete: --image-platforms linux/amd64.',
});
const unfit = ({ name }, what) => new errors/* ChopmarkError */.E({ code: 'INPUT_IMAGE_CONTENT', message: `The image in ${name} ${what}.`, hint: 'Give the image by its digest.' });

// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(36339);
// EXTERNAL MODULE: ./build/oci/referrers/attach-referrer.js + 1 modules
var attach_referrer = __webpack_require__(43460);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(45362);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/subjects/locate-image.js
var locate_image = __webpack_require__(16044);
// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(50034);
// EXTERNAL MODULE: ./build/options/parse-inputs.js + 3 modules
var parse_inputs = __webpack_require__(42580);
;// CONCATENATED MODULE: ./build/engine/verify/verify-copy.js


/** The options that name the expected signer. */
const WHOM = [
    ['policy', 'policy'],
    ['ci', 'ci'],
    ['repository', 'repository'],
    ['owner', 'owner'],
    ['workflow', 'workflow'],
    ['signer', 'signer'],
    ['signer-commit', 'signerCommit'],
    ['any-caller', 'anyCaller'],
    ['ref', 'ref'],
    ['commit', 'commit'],
    ['trigger', 'trigger'],
    ['deny-self-hosted-runners', 'denySelfHostedRunners'],
    ['predicate-type', 'predicateType'],
    ['certificate-identity', 'certificateIdentity'],
    ['certificate-identity-regexp', 'certificateIdentityRegexp'],
    ['certificate-oidc-issuer', 'certificateOidcIssuer'],
    ['key', 'key'],
];
/**
 * Verifies copied images with `verify` and the expected signer of the options. The options are checked at once.
 *
 * @returns Undefined if no expected signer was given.
 * @throws ChopmarkError `INPUT_…`
 */
function createCopyVerifier(options, ports) {
    const whom = Object.fromEntries(WHOM.map(([name, property]) => [name, options[property]]));
    const { 'predicate-type': _, ...signer } = whom;
    if (Object.values(signer).every((value) => value === undefined || value === false))
        return undefined;
    const { instance, trustedRoot, allowInsecureRegistry } = options;
    const given = { ...whom, instance, 'trusted-root': trustedRoot, 'allow-insecure-registry': [...allowInsecureRegistry], from: ['oci'] };
    const optionsFor = (images) => (0,parse_inputs/* parseInputs */.T)('verify', { ...given, 'subject-image': [...images] });
    optionsFor(['registry.example/image']);
    return async (images) => {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(2964), __webpack_require__.e(7849), __webpack_require__.e(804), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(8586), __webpack_require__.e(5159), __webpack_require__.e(4579), __webpack_require__.e(2737), __webpack_require__.e(3849), __webpack_require__.e(1983), __webpack_require__.e(4516), __webpack_require__.e(1710)]).then(__webpack_require__.bind(__webpack_require__, 14516));
        refuseUnlessVerified(await verify({ ...optionsFor(images), timeout: options.timeout }, ports));
    };
}
function refuseUnlessVerified({ artifacts = [], problems }) {
    const refused = artifacts.find(({ verdict }) => verdict !== 'verified');
    const problem = refused?.problem ?? problems[0];
    if (problem)
        throw new errors/* ChopmarkError */.E(problem);
    // An image without a verdict is not accepted, even if there is no reason.
    if (refused || artifacts.length === 0)
        throw new errors/* ChopmarkError */.E({
            code: 'VERIFICATION_NO_BUNDLE',
            message: `The copy ${refused?.artifact ?? 'of the image'} is not accepted.`,
            hint: 'Run chopmark verify on the copy to see the reason.',
        });
}

// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(22733);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(61280);
// EXTERNAL MODULE: ./build/oci/registry/response-error.js
var response_error = __webpack_require__(71822);
// EXTERNAL MODULE: ./build/oci/copy/large-blob.js
var large_blob = __webpack_require__(92913);
;// CONCATENATED MODULE: ./build/oci/copy/image-target.js







/** @param scratch A folder for blobs in transit. */
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
        throw (0,response_error/* toRegistryError */.p)(answer, repository.registry, `writing ${reference}`);
    return true;
}
/** The digest of a tag or digest at the target, as the registry reports it. */
async function digestAt(repository, reference, mediaType) {
    const path = `manifests/${reference}`;
    const { status, headers } = await repository.send({
        path,
        method: 'HEAD',
        headers: { accept: mediaType },
        maxBytes: limits/* MAX_REGISTRY_ANSWER */.O2,
    });
    if (status !== 200)
        return undefined;
    return headers.get('docker-content-digest') ?? (reference.includes(':') ? reference : undefined);
}

// EXTERNAL MODULE: ./build/oci/layout/layout.js + 1 modules
var layout = __webpack_require__(77544);
// EXTERNAL MODULE: ./build/oci/layout/layout-name.js
var layout_name = __webpack_require__(93083);
// EXTERNAL MODULE: ./build/oci/layout/layout-target.js
var layout_target = __webpack_require__(79189);
// EXTERNAL MODULE: ./build/oci/reference.js
var reference = __webpack_require__(20907);
;// CONCATENATED MODULE: ./build/engine/store/copy-destinations.js








const OCI = 'oci:';
/**
 * The destinations for images in `store`.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT`, `INPUT_IMAGE`
 */
function readCopyDestinations({ store, from, target }) {
    const elsewhere = from.find((name) => name !== 'oci');
    if (elsewhere !== undefined || target.length > 0)
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `--include-image copies images with the bundles that refer to them, but ${elsewhere === undefined ? `${target[0]} is not an image` : `--from names ${elsewhere}`}.`,
            hint: 'Name images with --subject-image. To attach bundles of another store first, run chopmark store copy --subject-image IMAGE --from STORE --store oci.',
        });
    return [...new Set(store)].map((written) => {
        const isFolder = written.startsWith(layout_name/* LAYOUT */.r) && written !== layout_name/* LAYOUT */.r;
        if (!isFolder && !(written.startsWith(OCI) && written !== OCI))
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_OPTION_CONFLICT',
                message: `--include-image needs a store for images, but --store names ${written}.`,
                hint: 'Use --store oci:REGISTRY/REPOSITORY[:TAG], --store oci:REGISTRY/ to keep the names, or --store oci-layout:FOLDER[:TAG].',
            });
        const keepsNames = !isFolder && written.endsWith('/');
        // A malformed reference is reported before anything is copied.
        if (!isFolder)
            (0,reference/* parseImageReference */.o_)(keepsNames ? `${written.slice(OCI.length)}name` : written.slice(OCI.length));
        return { written, keepsNames };
    });
}
/**
 * The destination of one image. It keeps its tag, unless the destination names another one.
 *
 * @throws ChopmarkError `INPUT_OPTION_CONFLICT` if it should keep its name but has none
 */
function destinationOf({ written, keepsNames }, image, workingFolder) {
    if (written.startsWith(layout_name/* LAYOUT */.r)) {
        const { folder: path, tag = image.tag } = (0,layout_name/* readLayoutName */.M)(written);
        const folder = (0,external_node_path_.resolve)(workingFolder, path);
        return { name: `${layout_name/* LAYOUT */.r}${folder}`, folder, ...named(`${layout_name/* LAYOUT */.r}${path}`, tag) };
    }
    if (keepsNames && image.repository === undefined)
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `${written} keeps the names of repositories, but ${image.source.name} has none.`,
            hint: 'Name the repository: --store oci:REGISTRY/REPOSITORY.',
        });
    const text = `${written.slice(OCI.length)}${keepsNames ? image.repository : ''}`;
    const { registry, repository, tag } = (0,reference/* parseImageReference */.o_)(text);
    // A reference without a tag means "latest". A copy keeps its own tag.
    const isTagged = /:./.test(text.slice(text.lastIndexOf('/') + 1));
    const name = (0,reference/* imageName */.tO)({ registry, repository });
    return { name, place: { registry, repository }, ...named(name, isTagged ? tag : image.tag) };
}
const named = (name, tag) => ({
    shown: tag === undefined ? name : `${name}:${tag}`,
    ...(tag !== undefined && { tag }),
});
/** Opens the destination for writing. */
function openTarget({ place, folder = '' }, { open, attach, scratch }) {
    if (!place)
        return (0,layout_target/* openLayoutTarget */.y)(folder);
    const repository = open(place, 'push');
    return registryTarget(repository, {
        scratch,
        attach: async (manifest, subject) => !(await attach(repository, subject, async () => manifest, async () => undefined)),
    });
}
/** Opens the destination for reading. */
const openPlace = ({ place, folder = '' }, open) => place ? (0,image_source/* registrySource */.B)(open(place, 'pull')) : (0,layout/* openLayout */.B)(folder);

;// CONCATENATED MODULE: ./build/engine/store/store-copy-images.js














/**
 * Copies images with everything that refers to them, each to every destination, and checks them there: always bytes and digests, and
 * also signatures if a policy or an identity was given. The failure of one image does not affect the others.
 *
 * @throws ChopmarkError `INPUT_…`
 */
async function copyImages(options, context) {
    const { ports } = context;
    const { subjectImage, imagePlatforms, allowInsecureRegistry } = options;
    const choice = (0,platform_choice/* readPlatformChoice */.le)(imagePlatforms);
    const verifier = createCopyVerifier(options, ports);
    const open = (0,open_images/* openImages */.x)(allowInsecureRegistry, context);
    const images = subjectImage.map((image) => ({ image, located: (0,locate_image/* locateImage */.k)(image, { open, workingFolder: ports.workingFolder }) }));
    const places = readCopyDestinations(options);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-copy-'));
    const attach = (0,attach_referrer/* createAttacher */.Z)({ clock: context.run.clock, random: Math.random });
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
    // The tag of a multi-platform image is not used for one of its platforms, unless it is the only one.
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
    return { status: moved.manifests + moved.blobs > 0 ? 'copied' : 'already-stored', manifests: manifests.size, referrers, moved };
}
/** A failure is reported for its image, and does not affect the others. */
async function settle(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            throw error;
        return { problem: (0,to_problem/* toProblem */.H)(error) };
    }
}


/***/ }),

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

/***/ 16044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ locateImage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22733);
/* harmony import */ var _oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77544);
/* harmony import */ var _oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93083);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20907);





/**
 * Locates an image in a registry, or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). Sends no request.
 *
 * @throws ChopmarkError `INPUT_IMAGE`
 */
function locateImage(text, { open, workingFolder }) {
    if (text.startsWith(_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYOUT */ .r)) {
        const { folder, tag, digest } = (0,_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__/* .readLayoutName */ .M)(text);
        return {
            source: (0,_oci_layout_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .openLayout */ .B)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, folder)),
            reference: digest ?? tag ?? '',
            ...(tag !== undefined && { tag }),
            locate: (each) => `${_oci_layout_layout_name_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYOUT */ .r}${folder}@${each}`,
        };
    }
    const parsed = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(text);
    const { registry, repository, tag, digest } = parsed;
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .imageName */ .tO)(parsed);
    const source = (0,_oci_copy_image_source_js__WEBPACK_IMPORTED_MODULE_1__/* .registrySource */ .B)(open({ registry, repository }, 'pull'));
    return {
        source,
        repository,
        reference: digest ?? tag ?? '',
        ...(tag !== undefined && { tag }),
        locate: (each) => `${name}@${each}`,
    };
}


/***/ })

};
