export const id = 1602;
export const ids = [1602];
export const modules = {

/***/ 91602:
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
var provenance = __webpack_require__(98603);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js + 1 modules
var parse_bundle = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/sigstore/pep740.js
var pep740 = __webpack_require__(55017);
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


/***/ })

};
