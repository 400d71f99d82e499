export const id = 5308;
export const ids = [5308];
export const modules = {

/***/ 75308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPython: () => (/* binding */ planPython)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(90592);
;// CONCATENATED MODULE: ./build/packages/pypi/python-distribution.js

/** Binary distribution format (packaging.python.org): name, version, optional build tag, then Python, ABI and platform tags. */
const WHEEL = /^[A-Za-z0-9](?:[A-Za-z0-9._]*[A-Za-z0-9])?-[A-Za-z0-9._!+]+(?:-\d[A-Za-z0-9._]*)?-[A-Za-z0-9._]+-[A-Za-z0-9._]+-[A-Za-z0-9._]+\.whl$/;
const SDIST = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?-\d[A-Za-z0-9._!+]*\.(?:tar\.gz|zip)$/;
/**
 * Checks that the index accepts the file name: a wheel or a source distribution.
 *
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
function checkDistributionName(name) {
    if (WHEEL.test(name) || SDIST.test(name))
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PACKAGE',
        message: `${name} has neither the file name of a wheel nor that of a source distribution.`,
        hint: 'Name the files that python -m build wrote: chopmark attest --package pypi dist/*.whl dist/*.tar.gz',
    });
}

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(72689);
// EXTERNAL MODULE: ./build/sigstore/pep740.js
var pep740 = __webpack_require__(39293);
;// CONCATENATED MODULE: ./build/engine/attest/packages/plan-python.js








const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';
/** One statement about each distribution, by default the one that states its publisher. Next to it, the attestation file that twine uploads. */
async function planPython({ collect, options, predicates, ports }) {
    const subjects = (await collect()).filter(({ name }) => !name.endsWith('.attestation'));
    for (const { name } of subjects)
        checkDistributionName(name);
    const isAsked = options.provenance || predicates.some(({ type }) => type !== provenance/* provenance */.a.type);
    const publish = { type: PUBLISH, kind: 'publish', predicate: null };
    return {
        subjects,
        predicates: isAsked ? [publish, ...predicates] : [publish],
        statements: 'per-subject',
        check({ services: { logs } }) {
            if (logs.length === 1 && logs[0]?.majorApiVersion === 1)
                return;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_PACKAGE',
                message: 'Attestations of Python packages (PEP 740) need the time of exactly one Rekor v1 log, because they have no field for timestamps.',
                hint: 'Sign with --rekor-version 1, and with an instance that has such a log.',
            });
        },
        async finish(signed) {
            const kinds = new Map([
                [PUBLISH, 'publish'],
                [provenance/* provenance */.a.type, 'provenance'],
            ]);
            for (const { bundlePath, predicateType = '', subjects: [index = -1], } of signed) {
                const [kind, path] = [kinds.get(predicateType), subjects[index]?.path];
                if (kind === undefined || path === undefined)
                    continue;
                const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(ports.workingFolder, bundlePath));
                const document = JSON.parse(bytes.toString('utf8'));
                const attestation = (0,pep740/* toPythonAttestation */.Mv)((0,parse_bundle/* parseBundle */.QN)(bytes), document.verificationMaterial.tlogEntries?.[0] ?? {});
                if (attestation)
                    await (0,write_file/* writeFileInPlace */.a)(`${path}.${kind}.attestation`, `${JSON.stringify(attestation)}\n`);
            }
        },
    };
}


/***/ }),

/***/ 39293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ toPythonAttestation),
/* harmony export */   dz: () => (/* binding */ fromPythonAttestation),
/* harmony export */   f2: () => (/* binding */ isPythonAttestation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59239);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46422);





/**
 * A bundle in the format of Python package indexes (PEP 740): certificate, log entry, statement and signature. There is no field for
 * timestamps, so the attestation can be verified only if the log entry proves a time: Rekor v1.
 *
 * @param entry The first log entry of the same bundle, in JSON.
 * @returns Undefined if the bundle has no certificate, envelope or integrated time.
 */
function toPythonAttestation({ content, material, entries }, entry) {
    const certificate = material.kind === 'chain' ? material.certificates[0] : material.kind === 'certificate' ? material.certificate : undefined;
    if (content.kind !== 'envelope' || !certificate || entries[0]?.integratedTime === undefined)
        return undefined;
    return {
        version: 1,
        verification_material: {
            certificate: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw.toString('base64'),
            transparency_entries: [entry],
        },
        envelope: {
            statement: content.envelope.payload.toString('base64'),
            signature: content.envelope.signature.toString('base64'),
        },
    };
}
/** Whether JSON is an attestation of PEP 740, of any version. */
const isPythonAttestation = (value) => typeof value === 'object' && value !== null && ['verification_material', 'envelope'].every((name) => Object.hasOwn(value, name));
/**
 * The JSON of the bundle that an attestation of PEP 740 has the parts of. The parts are not read.
 *
 * @throws JsonError for another version than 1, and unknown or missing fields
 */
function fromPythonAttestation(attestation, where) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(attestation, ['version', 'verification_material', 'envelope'], where);
    if (attestation.version !== 1)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.version is not 1, which is the only version of PEP 740`);
    const material = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(attestation.verification_material, `${where}.verification_material`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(material, ['certificate', 'transparency_entries'], `${where}.verification_material`);
    const envelope = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(attestation.envelope, `${where}.envelope`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(envelope, ['statement', 'signature'], `${where}.envelope`);
    return {
        mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_MEDIA_TYPE */ .NV,
        verificationMaterial: { certificate: { rawBytes: material.certificate }, tlogEntries: material.transparency_entries },
        dsseEnvelope: { payload: envelope.statement, payloadType: _dsse_js__WEBPACK_IMPORTED_MODULE_3__/* .IN_TOTO_PAYLOAD_TYPE */ .T4, signatures: [{ sig: envelope.signature }] },
    };
}


/***/ })

};
