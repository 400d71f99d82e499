export const id = 9746;
export const ids = [9746];
export const modules = {

/***/ 79746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listImagesToVerify: () => (/* binding */ listImagesToVerify)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(48579);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(75431);
// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(51486);
// EXTERNAL MODULE: ./build/subjects/locate-image.js
var locate_image = __webpack_require__(34464);
;// CONCATENATED MODULE: ./build/subjects/list-images.js




const AT_ONCE = 8;
/**
 * Lists images to verify, in a registry or in a layout on disk (`oci-layout:FOLDER[:TAG|@DIGEST]`). A tag is resolved once.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_UNREADABLE`, `STORE_…`
 */
async function listImages(references, choice, { open, logger, workingFolder }) {
    const listed = await (0,concurrency/* mapInParallel */.HH)(references, AT_ONCE, async (text) => {
        const { source, reference } = (0,locate_image/* locateImage */.kl)(text, { open, workingFolder });
        const { digest, chosen } = await (0,resolve_image/* resolveImage */.A)(source, reference, choice);
        if (!reference.includes(':'))
            logger.info(`${text} is ${digest}`);
        return chosen.map(({ digest: each, platform }) => {
            const [algorithm = '', hex = ''] = each.split(':');
            const name = each === digest ? text : `${text} (${platform ? (0,platform_choice/* showPlatform */.hr)(platform) : each})`;
            return { artifact: name, digest: { [algorithm]: hex }, reference: each, source };
        });
    });
    return listed.flat();
}

// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(88814);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/list-images.js




/** Lists the images to verify. @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_OPTION_CONFLICT`, `STORE_…` */
async function listImagesToVerify(options, ports, run) {
    const { images } = (0,open_images/* chooseImages */.s)(options, { ports, run });
    if (!images)
        return [];
    if (options.offline && !images.references.every((text) => text.startsWith(locate_image/* LAYOUT */.rs)))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: 'An image in a registry cannot be verified with --offline.',
            hint: 'Copy it with its attestations (oras copy -r --to-oci-layout), and name the folder: --subject-image oci-layout:FOLDER.',
        });
    return run.timed('subjects', () => listImages(images.references, images.choice, { open: images.open, ...ports }));
}


/***/ })

};
