export const id = 391;
export const ids = [391];
export const modules = {

/***/ 60391:
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
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
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
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(3101);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/sigstore/pep740.js

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
            certificate: new external_node_crypto_.X509Certificate(certificate).raw.toString('base64'),
            transparency_entries: [entry],
        },
        envelope: {
            statement: content.envelope.payload.toString('base64'),
            signature: content.envelope.signature.toString('base64'),
        },
    };
}

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
                const attestation = toPythonAttestation((0,parse_bundle/* parseBundle */.Q)(bytes), document.verificationMaterial.tlogEntries?.[0] ?? {});
                if (attestation)
                    await (0,write_file/* writeFileInPlace */.a)(`${path}.${kind}.attestation`, `${JSON.stringify(attestation)}\n`);
            }
        },
    };
}


/***/ })

};
