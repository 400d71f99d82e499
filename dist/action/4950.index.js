export const id = 4950;
export const ids = [4950];
export const modules = {

/***/ 64950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBuildkit: () => (/* binding */ readBuildkit)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _oci_buildkit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71028);
/* harmony import */ var _oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36339);
/* harmony import */ var _predicates_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88626);
/* harmony import */ var _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98603);
/* harmony import */ var _predicates_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97849);
/* harmony import */ var _stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53254);
/* harmony import */ var _subjects_identify_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28138);
/* harmony import */ var _shared_run_open_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50034);









/**
 * Reads the unsigned BuildKit attestations in the images of a run, to sign them. An SBOM is checked like an SBOM from a file.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `INPUT_SBOM_…`, `INPUT_PREDICATE_…`, `STORE_…`
 */
async function readBuildkit(options, { ports, run }) {
    const { subjectImage, imagePlatforms, allowInsecureRegistry } = options;
    const open = (0,_shared_run_open_images_js__WEBPACK_IMPORTED_MODULE_8__/* .openImages */ .x)(allowInsecureRegistry, { ports, run });
    const choice = (0,_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlatformChoice */ .le)(imagePlatforms);
    const pinned = [];
    const predicates = [];
    for (const text of subjectImage) {
        const image = (0,_subjects_identify_image_js__WEBPACK_IMPORTED_MODULE_7__/* .identifyImage */ .c)(text, { open, workingFolder: ports.workingFolder });
        const { digest, statements } = await readImage(text, image, choice);
        if (!image.isPinned)
            ports.logger.info(`${text} is ${image.locate(digest)}`);
        pinned.push(image.locate(digest));
        const subjects = nameSubjects(image, await image.name(), statements);
        for (const [index, statement] of statements.entries())
            predicates.push(await readSaying(statement, subjects[index], options, ports.logger));
    }
    return { subjectImage: pinned, predicates };
}
async function readImage(text, { source, reference }, choice) {
    const top = await source.manifest(reference);
    const statements = top ? await (0,_oci_buildkit_js__WEBPACK_IMPORTED_MODULE_1__/* .readBuildkitStatements */ .R)(source, top, choice) : [];
    if (top && statements.length > 0)
        return { digest: top.digest, statements };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: top ? 'INPUT_IMAGE_ATTESTATION' : 'INPUT_IMAGE_MISSING',
        message: top ? `${text} has no BuildKit attestation for the selected platforms.` : `The image ${text} does not exist.`,
        hint: 'Build the image with docker buildx build --provenance=true --sbom=true --push, which pushes an index with both attestations.',
    });
}
/** Named after the repository, like other images. If there are several, the name includes the digest. */
function nameSubjects(location, name, statements) {
    const several = new Set(statements.map(({ image }) => image.digest)).size > 1;
    const subjects = new Map(statements.map(({ image: { digest, platform } }) => {
        const [algorithm = '', hex = ''] = digest.split(':');
        const image = location.locate(digest);
        return [
            digest,
            {
                name: several ? `${name}@${digest}` : name,
                digest: { [algorithm]: hex },
                image,
                ...(platform && { platform: (0,_oci_platform_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .showPlatform */ .hr)(platform) }),
            },
        ];
    }));
    return statements.map(({ image }) => subjects.get(image.digest));
}
async function readSaying({ bytes, predicateType }, about, { predicateFormat, sbomCheck }, logger) {
    const source = `of BuildKit in ${about.image}`;
    const statement = (0,_predicates_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .T)({ bytes, source }, { noun: 'The statement', notJson: 'INPUT_IMAGE_ATTESTATION', notObject: 'INPUT_IMAGE_ATTESTATION', hint: 'Build the image again.' });
    const predicate = (statement.predicate ?? {});
    if (!_predicates_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_5__.sbom.types.includes(predicateType))
        return {
            type: predicateType,
            kind: predicateType === _predicates_provenance_js__WEBPACK_IMPORTED_MODULE_4__/* .provenance */ .a.type ? 'buildkit-provenance' : (0,_stores_bundle_names_js__WEBPACK_IMPORTED_MODULE_6__/* .kindOf */ .I)(predicateType),
            predicate,
            about,
        };
    const built = await _predicates_sbom_sbom_js__WEBPACK_IMPORTED_MODULE_5__.sbom.build({ bytes: Buffer.from(JSON.stringify(predicate)), source }, predicateFormat, sbomCheck);
    for (const warning of built.warnings)
        logger.warn(warning);
    return { type: built.type, kind: built.sbom.format, predicate: built.predicate, about };
}


/***/ })

};
