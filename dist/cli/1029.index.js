export const id = 1029;
export const ids = [1029];
export const modules = {

/***/ 71029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedImages: () => (/* binding */ namedImages)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/registry/image-source.js
var image_source = __webpack_require__(93037);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/registry/contents.js
var contents = __webpack_require__(9246);
// EXTERNAL MODULE: ./build/registry/manifest.js
var registry_manifest = __webpack_require__(9329);
// EXTERNAL MODULE: ./build/registry/media-types.js
var media_types = __webpack_require__(73906);
// EXTERNAL MODULE: ./build/registry/own-tags.js
var own_tags = __webpack_require__(99714);
;// CONCATENATED MODULE: ./build/registry/layout.js










const NAME = 'org.opencontainers.image.ref.name';
/**
 * An image layout on disk (OCI image-spec, image-layout.md): `index.json` and blobs by digest, as `oras copy --to-oci-layout`,
 * `crane pull --format=oci`, skopeo and buildah write it. Nothing is fetched. Whatever the index lists may refer to an image.
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
        const manifest = understand(folder, () => (0,registry_manifest/* parseManifest */.N)(bytes, descriptor.mediaType, `the manifest ${descriptor.digest}`));
        return { digest: descriptor.digest, bytes, mediaType: manifest.mediaType, manifest };
    };
    return {
        name: `oci-layout:${folder}`,
        async manifest(reference) {
            const known = await listed();
            if (reference.includes(':'))
                return manifestAt(known.find(({ digest }) => digest === reference) ?? { digest: reference, mediaType: '' });
            const tagged = known.filter(({ annotations }) => nameMatches(annotations?.[NAME], reference));
            // A layout of one image need not name it.
            const found = tagged[0] ?? (reference === '' && known.length === 1 ? known[0] : undefined);
            return found && manifestAt(found);
        },
        async blob({ digest, size }, maxBytes) {
            const bytes = await readBlob(folder, digest, Math.min(size, maxBytes));
            if (bytes?.length === size)
                return bytes;
            throw broken(folder, `the blob ${digest} is not there, or of another size`);
        },
        async referrers(subject) {
            const known = await listed();
            const fallback = known.find(({ annotations }) => annotations?.[NAME] === (0,own_tags/* fallbackTag */.fH)(subject));
            const more = fallback ? (await manifestAt(fallback))?.manifest : undefined;
            const all = [...known, ...(more?.kind === 'index' ? more.manifests : [])].filter(({ digest }) => digest !== subject);
            if (all.length > limits/* MAX_REFERRERS */.OB)
                throw broken(folder, `it lists more than ${limits/* MAX_REFERRERS */.OB} manifests`);
            return [...new Set(all.map(({ digest }) => digest))].map((reference) => ({ reference }));
        },
    };
}
/** Some write the tag alone, some the whole reference. */
const nameMatches = (name, tag) => tag !== '' && (name === tag || name?.endsWith(`:${tag}`) === true);
async function readIndex(folder) {
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, 'index.json'), limits/* MAX_MANIFEST */.xZ, 'the index of the image layout');
    const index = understand(folder, () => (0,registry_manifest/* parseManifest */.N)(bytes, media_types/* OCI_INDEX */.$p, 'index.json'));
    return index.kind === 'index' ? index.manifests : [];
}
async function readBlob(folder, digest, maxBytes) {
    const [algorithm = '', hex = ''] = digest.split(':');
    if (!/^sha(?:256|384|512)$/.test(algorithm) || !/^[0-9a-f]+$/.test(hex))
        return undefined;
    try {
        const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, 'blobs', algorithm, hex), maxBytes, 'a blob of the image layout');
        if ((0,contents/* digestOf */.ol)(bytes, algorithm) === digest)
            return bytes;
    }
    catch (error) {
        if (error instanceof Error && (0,file_error/* codeOf */.$N)(error.cause) === 'ENOENT')
            return undefined;
        throw error;
    }
    throw broken(folder, `the blob ${digest} holds something else`);
}
function understand(folder, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N))
            throw error;
        throw broken(folder, error.message);
    }
}
const broken = (folder, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_IMAGE_CONTENT',
    message: `The image layout ${folder} cannot be read: ${reason}.`,
    hint: 'Copy the image anew, for instance with oras copy -r --to-oci-layout.',
});

// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(47759);
// EXTERNAL MODULE: ./build/registry/reference.js
var registry_reference = __webpack_require__(26247);
// EXTERNAL MODULE: ./build/registry/resolve-image.js
var resolve_image = __webpack_require__(5926);
;// CONCATENATED MODULE: ./build/subjects/list-images.js







const LAYOUT = 'oci-layout:';
const AT_ONCE = 8;
/**
 * Images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
async function listImages(references, choice, { open, logger, workingFolder }) {
    const listed = await (0,in_parallel/* mapInParallel */.H)(references, AT_ONCE, async (text) => {
        const { source, reference } = text.startsWith(LAYOUT) ? locateLayout(text.slice(LAYOUT.length), workingFolder) : locate(text, open);
        const { digest, chosen } = await (0,resolve_image/* resolveImage */.A)(source, reference, choice);
        if (!reference.includes(':'))
            logger.info(`${text} is ${digest}`);
        return chosen.map(({ digest: each, platform }) => {
            const [algorithm = '', hex = ''] = each.split(':');
            const name = each === digest ? text : `${text} (${platform ? (0,platform_choice/* showPlatform */.hr)(platform) : each})`;
            return { artefact: name, digest: { [algorithm]: hex }, reference: each, source };
        });
    });
    return listed.flat();
}
function locate(text, open) {
    const reference = (0,registry_reference/* parseReference */.F2)(text);
    return { source: (0,image_source/* registrySource */.B)(open(reference, 'pull')), reference: reference.digest ?? reference.tag ?? '' };
}
/** A colon behind the last separator begins a tag; on Windows, one behind a drive's letter does not. */
function locateLayout(text, workingFolder) {
    const [, path = text, digest, tag] = /^(.+?)(?:@(sha\d{3}:[0-9a-f]+)|:([\w][\w.-]{0,127}))?$/.exec(text) ?? [];
    return { source: openLayout((0,external_node_path_.resolve)(workingFolder, path)), reference: digest ?? tag ?? '' };
}

// EXTERNAL MODULE: ./build/engine/choose-images.js + 1 modules
var choose_images = __webpack_require__(30563);
;// CONCATENATED MODULE: ./build/engine/named-images.js



/** The images that `verify` was asked about. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
async function namedImages(options, ports, run) {
    const { images } = (0,choose_images/* chooseImages */.s)(options, { ports, run });
    if (!images)
        return [];
    if (options.offline && !images.references.every((text) => text.startsWith(LAYOUT)))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: 'An image in a registry cannot be verified offline.',
            hint: 'Copy it with its attestations (oras copy -r --to-oci-layout) and name the folder: --subject-image oci-layout:FOLDER.',
        });
    return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
}


/***/ })

};
