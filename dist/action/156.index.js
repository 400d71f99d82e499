export const id = 156;
export const ids = [156];
export const modules = {

/***/ 50156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPackage: () => (/* binding */ planPackage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/formats/pep740.js

/**
 * A bundle as package indexes of Python take it (PEP 740): certificate, log entry, statement and signature. There is no field for
 * timestamps, so it can only be verified where the log entry tells a time: Rekor v1.
 *
 * @param entry The first log entry of the same bundle, as its JSON has it.
 * @returns Nothing where the bundle has no certificate, envelope or integrated time.
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

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
;// CONCATENATED MODULE: ./build/engine/package-work.js










/** Files that are read at once. */
const AT_ONCE = 8;
const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';
/** @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_MODEL`, and what collecting throws */
function planPackage(input) {
    switch (input.options.package) {
        case 'npm':
            return planNpm(input);
        case 'pypi':
            return planPython(input);
        case 'debian':
            return planDebian(input);
        default:
            return planModel(input);
    }
}
/** npm compares package URL and SHA-512, and takes one statement about one package. */
async function planNpm({ collect, sayings, ports, run }) {
    const { readNpmPurl } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(8588)]).then(__webpack_require__.bind(__webpack_require__, 18588));
    const files = await collect();
    const paths = files.map(({ path }) => path ?? '');
    const [purls, hashed] = await Promise.all([
        (0,in_parallel/* mapInParallel */.H)(paths, AT_ONCE, (path) => readNpmPurl(path, run.signal)),
        (0,hash_files/* hashFiles */.y)(paths, { algorithms: ['sha256', 'sha512'], signal: run.signal }),
    ]);
    const subjects = files.map((file, index) => ({ ...file, name: purls[index] ?? '', digest: hashed[index]?.digest ?? {} }));
    return {
        subjects,
        sayings: [...sayings],
        statements: 'per-subject',
        check({ identity }) {
            if (identity?.platform === 'github' || identity?.platform === 'gitlab')
                return;
            ports.logger.warn('The public npm registry takes provenance of GitHub Actions and GitLab CI/CD alone: publish without --provenance-file, and hand the bundle out beside the package.');
        },
    };
}
/** One statement about each distribution; without another wish the one that says who published it. Beside it what twine uploads. */
async function planPython({ collect, options, sayings, ports }) {
    const { checkDistributionName } = await __webpack_require__.e(/* import() */ 5495).then(__webpack_require__.bind(__webpack_require__, 15495));
    const subjects = (await collect()).filter(({ name }) => !name.endsWith('.attestation'));
    for (const { name } of subjects)
        checkDistributionName(name);
    const isAsked = options.provenance || sayings.some(({ type }) => type !== provenance/* provenance */.a.type);
    const publish = { type: PUBLISH, kind: 'publish', predicate: null };
    return {
        subjects,
        sayings: isAsked ? [publish, ...sayings] : [publish],
        statements: 'per-subject',
        check({ services: { logs } }) {
            if (logs.length === 1 && logs[0]?.majorApiVersion === 1)
                return;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_PACKAGE',
                message: 'Attestations of Python packages (PEP 740) need the time that one log of version 1 tells; they have no field for timestamps.',
                hint: 'Sign with --rekor-version 1, at an instance that has such a log.',
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
/** One statement about all that an upload or a repository lists. */
async function planDebian({ collect, options, sayings, run }) {
    const { readDebianFiles } = await __webpack_require__.e(/* import() */ 7141).then(__webpack_require__.bind(__webpack_require__, 47141));
    return { subjects: await readDebianFiles(await collect(), run.signal), sayings: [...sayings], statements: options.statements };
}
/** One folder, one statement with every file of it: what model-signing writes and verifies. */
async function planModel({ options, sayings, folder, ports, run }) {
    const { readModelFolder } = await __webpack_require__.e(/* import() */ 9034).then(__webpack_require__.bind(__webpack_require__, 89034));
    const [path, second] = options.subjectPath;
    if (path === undefined || second !== undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_MODEL',
            message: `One model is signed at a time, and ${options.subjectPath.length} paths were given.`,
            hint: 'Name one folder; ignore what does not belong to it by keeping it elsewhere.',
        });
    }
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(1, options.expectedSubjects);
    const model = (0,external_node_path_.resolve)(ports.workingFolder, path);
    const { subject, predicate } = await readModelFolder(model, { ignored: [folder], signal: run.signal });
    ports.logger.info(`${(0,external_node_path_.basename)(model)} is a model of ${predicate.resources.length} files.`);
    const isAsked = options.provenance || sayings.some(({ type }) => type !== provenance/* provenance */.a.type);
    const manifest = { type: 'https://model_signing/signature/v1.0', kind: 'model', predicate };
    return { subjects: [subject], sayings: isAsked ? [manifest, ...sayings] : [manifest], statements: 'combined' };
}


/***/ })

};
