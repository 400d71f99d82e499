export const id = 2185;
export const ids = [2185];
export const modules = {

/***/ 72185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listImagesToVerify: () => (/* binding */ listImagesToVerify)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/oci/layout/layout-name.js
var layout_name = __webpack_require__(93083);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(36339);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(45362);
// EXTERNAL MODULE: ./build/subjects/locate-image.js
var locate_image = __webpack_require__(16044);
;// CONCATENATED MODULE: ./build/subjects/list-images.js




const AT_ONCE = 8;
/**
 * Lists images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
async function listImages(references, choice, { open, logger, workingFolder }) {
    const listed = await (0,concurrency/* mapInParallel */.HH)(references, AT_ONCE, async (text) => {
        const { source, reference, locate } = (0,locate_image/* locateImage */.k)(text, { open, workingFolder });
        const { digest, chosen } = await (0,resolve_image/* resolveImage */.A)(source, reference, choice);
        if (!reference.includes(':'))
            logger.info(`${text} is ${digest}`);
        return chosen.map(({ digest: each, platform, isIndex = false }) => {
            const [algorithm = '', hex = ''] = each.split(':');
            const name = each === digest ? text : `${text} (${platform ? (0,platform_choice/* showPlatform */.hr)(platform) : each})`;
            const leavesOutPlatforms = isIndex && chosen.length === 1;
            return {
                artifact: name,
                digest: { [algorithm]: hex },
                reference: each,
                location: locate(each),
                source,
                ...(leavesOutPlatforms && { leavesOutPlatforms }),
            };
        });
    });
    return listed.flat();
}

// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(50034);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/list-images.js




/** Lists the images to verify. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
async function listImagesToVerify(options, ports, run) {
    const { images } = (0,open_images/* chooseImages */.s)(options, { ports, run });
    if (!images)
        return [];
    if (options.offline && !images.references.every((text) => text.startsWith(layout_name/* LAYOUT */.r)))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: 'An image in a registry cannot be verified with --offline.',
            hint: 'Copy it with its attestations (oras copy -r --to-oci-layout), and name the folder: --subject-image oci-layout:FOLDER.',
        });
    return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
}


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The path of a blob in a layout on disk (OCI image-spec, image-layout.md); undefined for an invalid digest, which could be any path. */
function blobPath(folder, digest) {
    const [algorithm = '', hex = ''] = digest.split(':');
    return /^sha(?:256|384|512)$/.test(algorithm) && /^[0-9a-f]+$/.test(hex) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'blobs', algorithm, hex) : undefined;
}


/***/ }),

/***/ 93083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readLayoutName),
/* harmony export */   r: () => (/* binding */ LAYOUT)
/* harmony export */ });
/** The beginning of the name of an image in a layout on disk. */
const LAYOUT = 'oci-layout:';
/**
 * Splits `oci-layout:FOLDER[:TAG|@DIGEST]`. A colon after the last separator begins a tag. On Windows, a colon after a drive letter does not.
 */
function readLayoutName(text) {
    const name = text.slice(LAYOUT.length);
    const [, folder = name, digest, tag] = /^(.+?)(?:@(sha\d{3}:[0-9a-f]+)|:([\w][\w.-]{0,127}))?$/.exec(name) ?? [];
    return { folder, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}


/***/ }),

/***/ 77544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openLayout)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/base/fs/copy-file.js




/** Copies a file, sharing its blocks where the file system can. @throws ChopmarkError `STORE_FILE_WRITE` */
async function copyFileInto(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    }
    catch (error) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_WRITE',
            message: `${from} cannot be copied to ${to}: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'Check permissions and free disk space, then run again.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/oci/blob-path.js
var blob_path = __webpack_require__(9087);
// EXTERNAL MODULE: ./build/oci/copy/large-blob.js
var large_blob = __webpack_require__(92913);
// EXTERNAL MODULE: ./build/oci/copy/refuse-large-blob.js
var refuse_large_blob = __webpack_require__(36596);
// EXTERNAL MODULE: ./build/oci/limits.js
var limits = __webpack_require__(61928);
// EXTERNAL MODULE: ./build/oci/manifest.js
var oci_manifest = __webpack_require__(95669);
// EXTERNAL MODULE: ./build/oci/media-types.js
var media_types = __webpack_require__(54566);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-tags.js
var fallback_tags = __webpack_require__(50985);
// EXTERNAL MODULE: ./build/oci/referrers/oci-manifest.js
var referrers_oci_manifest = __webpack_require__(63304);
// EXTERNAL MODULE: ./build/oci/registry/contents.js
var contents = __webpack_require__(61280);
;// CONCATENATED MODULE: ./build/oci/layout/layout.js
















const NAME = 'org.opencontainers.image.ref.name';
const CONTAINERD_NAME = 'io.containerd.image.name';
/** How `cosign save` marks what is in its folder: one image, and what was stored about it under tags (cosign, pkg/oci/layout/index.go). */
const KIND = 'kind';
const SAVED = 'dev.cosignproject.cosign/';
const SAVED_IMAGES = [`${SAVED}image`, `${SAVED}imageIndex`];
const SAVED_BESIDE = { sig: `${SAVED}sigs`, att: `${SAVED}atts` };
/**
 * An image layout on disk (OCI image-spec, image-layout.md): `index.json` and blobs by digest, as `oras copy --to-oci-layout`, `crane pull
 * --format=oci`, skopeo, buildah and `cosign save` write it. Opens no connection. Every manifest in the index may be a referrer.
 *
 * @param folder Absolute.
 */
function openLayout(folder) {
    let index;
    const listed = () => {
        index ??= readIndex(folder);
        return index;
    };
    const manifestAt = async (descriptor) => {
        const bytes = await readBlob(folder, descriptor.digest, limits/* MAX_MANIFEST */.xZ);
        if (bytes === undefined)
            return undefined;
        const manifest = understand(folder, () => (0,oci_manifest/* parseManifest */.N)(bytes, descriptor.mediaType, `the manifest ${descriptor.digest}`));
        return { digest: descriptor.digest, bytes, mediaType: manifest.mediaType, manifest };
    };
    return {
        name: `oci-layout:${folder}`,
        async manifest(reference) {
            const found = find(await listed(), reference);
            if (found)
                return manifestAt(found);
            return reference.includes(':') ? manifestAt({ digest: reference, mediaType: '' }) : undefined;
        },
        async statedName(reference) {
            const { annotations } = find(await listed(), reference) ?? {};
            return annotations?.[CONTAINERD_NAME] ?? annotations?.[NAME];
        },
        async blob({ digest, size }, maxBytes) {
            const bytes = await readBlob(folder, digest, Math.min(size, maxBytes));
            if (bytes?.length === size)
                return bytes;
            throw broken(folder, `the blob ${digest} is missing or has another size`);
        },
        async saveBlob(descriptor, path) {
            if (descriptor.size > limits/* MAX_IMAGE_BLOB */.Dg)
                throw (0,refuse_large_blob/* refuseLargeBlob */.j)(`oci-layout:${folder}`, descriptor);
            const from = (0,blob_path/* blobPath */.n)(folder, descriptor.digest);
            if (from === undefined || !(await isThere(from)))
                throw broken(folder, `the blob ${descriptor.digest} is missing`);
            await copyFileInto(from, path);
            // The copied file is checked, because the folder may have changed since.
            if (!(await (0,large_blob/* isBlob */.qf)(path, descriptor)))
                throw broken(folder, `the blob ${descriptor.digest} has another content`);
        },
        async hasBlob(descriptor) {
            const path = (0,blob_path/* blobPath */.n)(folder, descriptor.digest);
            return path !== undefined && (await isThere(path)) && (0,large_blob/* isBlob */.qf)(path, descriptor);
        },
        async referrers(subject) {
            const known = await listed();
            const fallback = known.find(({ annotations }) => annotations?.[NAME] === (0,fallback_tags/* fallbackTag */.fH)(subject));
            const more = fallback ? (await manifestAt(fallback))?.manifest : undefined;
            const all = [...known, ...(more?.kind === 'index' ? more.manifests : [])].filter(({ digest }) => digest !== subject);
            if (all.length > limits/* MAX_REFERRERS */.OB)
                throw broken(folder, `it lists more than ${limits/* MAX_REFERRERS */.OB} manifests`);
            return [...new Set(all.map(({ digest }) => digest))].map((reference) => ({ reference }));
        },
    };
}
/** The entry of the index that a digest or tag means. */
function find(known, reference) {
    if (reference.includes(':'))
        return known.find(({ digest }) => digest === reference);
    const images = known.filter(({ annotations }) => !Object.values(SAVED_BESIDE).includes(annotations?.[KIND]));
    const tagged = images.filter(({ annotations }) => nameMatches(annotations?.[NAME], reference));
    return tagged[0] ?? findSaved(known, reference) ?? (reference === '' ? findOnly(images) : undefined);
}
/** A layout with a single image need not name it. What was attached to it is not another image. */
function findOnly(images) {
    const others = images.filter(({ artifactType }) => !(0,referrers_oci_manifest/* isBundleType */.Jo)(artifactType));
    return others.length === 1 ? others[0] : undefined;
}
/** The manifest that cosign stored under the tag of an image (`sha256-HEX.sig`, `.att`), in a folder that `cosign save` wrote for that image. */
function findSaved(known, tag) {
    const [, digest = '', suffix = ''] = /^(.+)\.(sig|att)$/.exec(tag) ?? [];
    const ofKind = (...kinds) => known.filter(({ annotations }) => kinds.includes(annotations?.[KIND] ?? ''));
    if (!ofKind(...SAVED_IMAGES).some((image) => (0,fallback_tags/* fallbackTag */.fH)(image.digest) === digest))
        return undefined;
    return ofKind(SAVED_BESIDE[suffix])[0];
}
const isThere = (path) => (0,promises_.lstat)(path).then((found) => found.isFile(), () => false);
/** Some tools write the tag alone, others the whole reference. */
const nameMatches = (name, tag) => tag !== '' && (name === tag || name?.endsWith(`:${tag}`) === true);
async function readIndex(folder) {
    const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.join)(folder, 'index.json'), limits/* MAX_MANIFEST */.xZ, 'the index of the image layout');
    const index = understand(folder, () => (0,oci_manifest/* parseManifest */.N)(bytes, media_types/* OCI_INDEX */.$p, 'index.json'));
    return index.kind === 'index' ? index.manifests : [];
}
async function readBlob(folder, digest, maxBytes) {
    const path = (0,blob_path/* blobPath */.n)(folder, digest);
    if (path === undefined)
        return undefined;
    try {
        const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, maxBytes, 'a blob of the image layout');
        if ((0,contents/* digestOf */.ol)(bytes, digest.slice(0, digest.indexOf(':'))) === digest)
            return bytes;
    }
    catch (error) {
        if (error instanceof Error && (0,file_error/* codeOf */.$N)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
    throw broken(folder, `the blob ${digest} has another content`);
}
function understand(folder, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw broken(folder, error.message);
    }
}
const broken = (folder, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_IMAGE_CONTENT',
    message: `The image layout ${folder} cannot be read: ${reason}.`,
    hint: 'Copy the image again, for example with oras copy -r --to-oci-layout.',
});


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
