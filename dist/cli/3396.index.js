export const id = 3396;
export const ids = [3396];
export const modules = {

/***/ 13351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * Writes a file that was shown before, and never over one that is there.
 *
 * @param command That shows it: `init`.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function createNewFile(folder, path, text, command) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'wx', 0o644);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error.code === 'EEXIST')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
                code: 'INPUT_FILE_EXISTS',
                message: `${path} is already there, and is left as it is.`,
                hint: `Run chopmark ${command} without --write, and take over what is missing by hand.`,
            });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: `Run chopmark ${command} without --write, and copy what it shows.`,
            cause: error,
        });
    }
}


/***/ }),

/***/ 33613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** An expected failure as a result carries it. Anything else is a bug, and goes on upwards. */
function describeFailure(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 90684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePolicy: () => (/* binding */ writePolicy)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/formats/certificate.js + 1 modules
var certificate = __webpack_require__(50798);
// EXTERNAL MODULE: ./build/ci/clauses.js
var clauses = __webpack_require__(96403);
// EXTERNAL MODULE: ./build/policy/check-entry.js
var check_entry = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/policy/draft-policy.js



/** Clauses that a draft has where the certificate proves them: who may sign, and not when or from which commit. */
const DRAFTED = [
    'repository',
    'repository-id',
    'owner-id',
    'organization',
    'project',
    'pipeline-definition',
    'pipeline',
    'job',
    'workflow',
    'signer',
    'ref',
    'environment',
];
const COMMENT = {
    'repository-id': 'outlives renames, and refuses a name that somebody else took over',
    'owner-id': 'the same for the owner',
    ref: 'widen it to what you release from: refs/tags/v*',
};
/** A policy file that believes the signers of some bundles, with what each clause is for. */
function draftPolicy(inputs, instance) {
    const entries = new Set(inputs.map(({ identity }) => draftEntry(identity, instance)));
    const types = new Set(inputs.flatMap(({ predicateType }) => predicateType ?? []));
    const requirements = [
        ...(types.has('https://slsa.dev/provenance/v1') ? [draftProvenance(inputs)] : []),
        ...[...types].filter((type) => type !== 'https://slsa.dev/provenance/v1').map((type) => `  - predicate: ${quote(type)}`),
    ];
    return [
        '# Whom to believe, and what an artefact has to bring. Every line below comes from the bundles it was written from.',
        'version: 1',
        'trust:',
        ...entries,
        ...(requirements.length > 0 ? ['require:', ...requirements] : []),
        '',
    ].join('\n');
}
function draftEntry(identity, instance) {
    const ci = (0,check_entry/* platformOfIssuer */.iq)(identity.issuer) ?? guessPlatform(identity);
    const lines = [];
    if (ci !== undefined)
        lines.push(['ci', ci]);
    if (instance !== undefined)
        lines.push(['instance', quote(instance)]);
    if (ci === undefined || !clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers.includes(identity.issuer))
        lines.push(['issuer', quote(identity.issuer)]);
    if (ci === undefined)
        lines.push(['identity', quote(identity.san)]);
    else
        lines.push(...draftClauses(identity, ci));
    const [first, ...others] = lines.map(([name, value]) => {
        const comment = COMMENT[name];
        return `${name}: ${value}${comment === undefined ? '' : `  # ${comment}`}`;
    });
    return [`  - ${first}`, ...others.map((line) => `    ${line}`)].join('\n');
}
function draftClauses(identity, ci) {
    const { proves, workflowSeparator } = clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const repository = proves.repository?.(identity) ?? '';
    return DRAFTED.flatMap((clause) => {
        const text = proves[clause]?.(identity);
        if (text === undefined)
            return [];
        // Without a file of its own, the identity is said by project, pipeline or job already.
        if (clause === 'signer' && (workflowSeparator === undefined || text === proves.workflow?.(identity)))
            return [];
        if (clause === 'workflow')
            return [[clause, quote(withoutRef(text).replace(`${repository}${workflowSeparator}`, ''))]];
        return [[clause, quote(clause === 'signer' ? withoutRef(text) : text)]];
    });
}
/** Provenance of several sources needs a requirement of one's own making. */
function draftProvenance(inputs) {
    const sources = new Set(inputs.map(({ identity }) => {
        const ci = (0,check_entry/* platformOfIssuer */.iq)(identity.issuer) ?? guessPlatform(identity);
        return ci && clauses/* CERTIFICATE_CLAUSES */.pQ[ci].proves.repository?.(identity);
    }));
    const [source] = sources;
    return sources.size === 1 && source !== undefined ? `  - provenance: { source: ${quote(source)} }` : '  - provenance:';
}
/** Private installations have issuers of their own; what their certificates say tells whose words they are in. */
function guessPlatform({ san, extensions }) {
    const config = extensions['build-config-uri'];
    if (config !== undefined && extensions['source-repository-uri'] !== undefined)
        return config.slice(8).includes('//') ? 'gitlab' : 'github';
    return /^https?:\/\/[^/]+(\/.*)?\/job\//.test(san) ? 'jenkins' : undefined;
}
/** Only where it can be cut in one way; a policy pattern without `@` leaves the ref open. */
const withoutRef = (uri) => (uri.split('@').length === 2 ? (uri.split('@')[0] ?? uri) : uri);
/**
 * A text that means itself: plain where nothing in it could mean anything else to a reader of YAML.
 *
 * @throws ChopmarkError `INPUT_CLAUSE` for what the policy's globs would give another meaning
 */
function quote(text) {
    if (text.includes('*'))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_CLAUSE',
            message: `${JSON.stringify(text)} has a * in it, which would be a pattern in a policy.`,
            hint: 'Write the policy by hand.',
        });
    if (/^[A-Za-z][\w./@-]*$|^https:\/\/[\w./@-]+$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/engine/create-new-file.js
var create_new_file = __webpack_require__(13351);
// EXTERNAL MODULE: ./build/engine/evidence.js + 1 modules
var evidence = __webpack_require__(86758);
;// CONCATENATED MODULE: ./build/engine/policy-init.js





const PATH = 'policy.yml';
/**
 * A policy that believes whoever signed some bundles, as narrowly as their certificates allow; written only when asked to. Nothing is
 * verified: whether these are bundles to believe is for the reader to say.
 *
 * @throws ChopmarkError `INPUT_…`, `VERIFICATION_BUNDLE_MALFORMED`, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function writePolicy({ target, write, instance }, ports) {
    const candidates = await (0,evidence/* readNamed */.Mk)(target, ports);
    const broken = candidates.find(({ problem }) => problem !== undefined)?.problem;
    if (broken)
        throw new errors/* ChopmarkError */.E(broken);
    const policy = draftPolicy(candidates.map((candidate) => ({ identity: identityOf(candidate), predicateType: candidate.predicateType })), instance === 'auto' ? undefined : instance);
    if (write)
        await (0,create_new_file/* createNewFile */.z)(ports.workingFolder, PATH, policy, 'policy init');
    return {
        schema: 'chopmark.policy/1',
        action: 'init',
        path: PATH,
        policy,
        written: write,
        next: [
            ...(write ? [] : ['Read it: every line is something you will believe from now on. Then write it with --write.']),
            `chopmark policy check ${PATH}`,
            `chopmark policy explain FILE --policy ${PATH}`,
        ],
    };
}
function identityOf({ bundle, location }) {
    const material = bundle?.material;
    if (!material || material.kind === 'public-key')
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_CLAUSE',
            message: `${location} is signed with a key, which says nothing of who has it.`,
            hint: 'Write the entry by hand: trust: [{ key: public.pem }].',
        });
    const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return (0,certificate/* readCertificate */.w)(der ?? Buffer.alloc(0)).identity;
}


/***/ }),

/***/ 47573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLogEntry),
/* harmony export */   Q: () => (/* binding */ parseBundle)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40332);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48733);
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79154);






const VERSIONS = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/** Bytes. A certificate, a signature, a timestamp: kilobytes. */
const MAX_PART = 64 << 10;
const MAX_HASHES = 64;
/**
 * Reads a Sigstore bundle of version 0.1, 0.2 or 0.3 (protobuf-specs, sigstore_bundle.proto) in protobuf JSON with its
 * lowerCamelCase names. Unknown fields, two members of one choice, and what the version forbids or lacks are refused.
 *
 * @param what What is read, for messages: "app.sigstore.json".
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED`, `VERIFICATION_BUNDLE_VERSION`
 */
function parseBundle(bytes, what = 'the bundle') {
    try {
        return readBundle((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what, maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .mZ }), what);
    }
    catch (error) {
        throw error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N ? malformed(error.message, error) : error;
    }
}
function readBundle(value, what) {
    const object = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, what);
    const mediaType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(object.mediaType, 'mediaType', 200);
    const version = Object.hasOwn(VERSIONS, mediaType) ? VERSIONS[mediaType] : undefined;
    if (version === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_BUNDLE_VERSION',
            message: `The media type of ${what}, ${JSON.stringify(mediaType)}, is not of a bundle of version 0.1, 0.2 or 0.3.`,
            hint: 'Bundles of other versions need another release of chopmark; files that are no Sigstore bundles need another tool.',
        });
    }
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(object, ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope'], what);
    const where = 'verificationMaterial';
    const material = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(object.verificationMaterial, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(material, ['publicKey', 'x509CertificateChain', 'certificate', 'tlogEntries', 'timestampVerificationData'], where);
    const timestamps = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(material.timestampVerificationData, `${where}.timestampVerificationData`) ?? {};
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(timestamps, ['rfc3161Timestamps'], `${where}.timestampVerificationData`);
    const bundle = {
        mediaType,
        version,
        material: readMaterial(material),
        entries: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(material.tlogEntries, 'tlogEntries', _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_ENTRIES */ .Fq).map((entry, index) => readLogEntry(entry, `tlogEntries[${index}]`)),
        timestamps: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(timestamps.rfc3161Timestamps, 'rfc3161Timestamps', _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_ENTRIES */ .Fq).map((item, index) => readPart(item, 'signedTimestamp', `rfc3161Timestamps[${index}]`)),
        content: readContent(object),
    };
    refuseWhatVersionForbids(bundle);
    return bundle;
}
/** The one member of a choice that is there. */
function readChoice(object, names) {
    const [found, ...others] = names.filter((name) => object[name] !== undefined && object[name] !== null);
    if (found === undefined || others.length > 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `exactly one of ${names.join(', ')} has to be there`);
    return { name: found, value: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(object[found], found) };
}
function readMaterial(object) {
    const { name, value } = readChoice(object, ['publicKey', 'x509CertificateChain', 'certificate']);
    switch (name) {
        case 'publicKey':
            (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['hint'], name);
            return { kind: 'public-key', hint: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(value.hint, 'publicKey.hint', 1000) ?? '' };
        case 'certificate':
            return { kind: 'certificate', certificate: readPart(value, 'rawBytes', name) };
        case 'x509CertificateChain': {
            (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['certificates'], name);
            const certificates = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value.certificates, `${name}.certificates`, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_ENTRIES */ .Fq).map((item, index) => readPart(item, 'rawBytes', `${name}.certificates[${index}]`));
            if (certificates.length === 0)
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${name} is empty`);
            return { kind: 'chain', certificates };
        }
    }
}
function readContent(object) {
    const { name, value } = readChoice(object, ['messageSignature', 'dsseEnvelope']);
    if (name === 'messageSignature') {
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['messageDigest', 'signature'], name);
        const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value.messageDigest, 'messageDigest');
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(digest, ['algorithm', 'digest'], 'messageDigest');
        const algorithm = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOneOf */ .Qk)(digest.algorithm, 'messageDigest.algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']);
        const bytes = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(digest.digest, 'messageDigest.digest', MAX_PART);
        if (bytes.length !== _log_body_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_LENGTH */ .On[algorithm])
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', 'messageDigest.digest is not as long as its algorithm makes it');
        return { kind: 'message', algorithm, digest: bytes, signature: readFilled(value.signature, 'signature', MAX_PART) };
    }
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(value, ['payload', 'payloadType', 'signatures'], name);
    const signatures = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(value.signatures, `${name}.signatures`, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE_ENTRIES */ .Fq);
    if (signatures.length !== 1)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${name}.signatures has ${signatures.length} signatures instead of one`);
    const signature = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(signatures[0], `${name}.signatures[0]`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(signature, ['sig', 'keyid'], `${name}.signatures[0]`);
    const keyid = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(signature.keyid, 'keyid', 1000);
    const payloadType = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(value.payloadType, `${name}.payloadType`, 1000);
    if (payloadType === '')
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${name}.payloadType is empty`);
    return {
        kind: 'envelope',
        envelope: {
            payloadType,
            payload: readFilled(value.payload, `${name}.payload`, _core_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_BUNDLE */ .mZ),
            signature: readFilled(signature.sig, `${name}.signatures[0].sig`, MAX_PART),
            ...(keyid && { keyid }),
        },
    };
}
/** An entry of a log in protobuf JSON (`dev.sigstore.rekor.v1.TransparencyLogEntry`), as bundles hold and Rekor v2 answers it. @throws JsonError */
function readLogEntry(value, where) {
    const entry = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(entry, ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'], where);
    const kindVersion = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(entry.kindVersion, `${where}.kindVersion`);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(kindVersion, ['kind', 'version'], `${where}.kindVersion`);
    const integratedTime = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalInt64 */ .uA)(entry.integratedTime, `${where}.integratedTime`);
    if (integratedTime !== undefined && (integratedTime < 0n || integratedTime > MAX_TIME)) {
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where}.integratedTime is not on the calendar`);
    }
    const promise = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(entry.inclusionPromise, `${where}.inclusionPromise`);
    const proof = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(entry.inclusionProof, `${where}.inclusionProof`);
    return {
        logIndex: readIndex(entry.logIndex, `${where}.logIndex`),
        logId: readPart(entry.logId, 'keyId', `${where}.logId`),
        kind: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(kindVersion.kind, `${where}.kindVersion.kind`, 100),
        version: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(kindVersion.version, `${where}.kindVersion.version`, 100),
        ...(integratedTime && { integratedTime }),
        ...(promise && { inclusionPromise: readPart(promise, 'signedEntryTimestamp', `${where}.inclusionPromise`) }),
        ...(proof && { inclusionProof: readProof(proof, `${where}.inclusionProof`) }),
        canonicalizedBody: readFilled(entry.canonicalizedBody, `${where}.canonicalizedBody`, _log_body_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOG_BODY */ .hu),
    };
}
/** Seconds: the last that RFC 3339 can write. */
const MAX_TIME = 253402300799n;
function readProof(proof, where) {
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(proof, ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'], where);
    const checkpoint = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(proof.checkpoint, `${where}.checkpoint`);
    if (checkpoint)
        (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(checkpoint, ['envelope'], `${where}.checkpoint`);
    const envelope = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(checkpoint?.envelope, `${where}.checkpoint.envelope`, _checkpoint_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CHECKPOINT */ .YV);
    return {
        logIndex: readIndex(proof.logIndex, `${where}.logIndex`),
        rootHash: readHash(proof.rootHash, `${where}.rootHash`),
        treeSize: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readInt64 */ .OU)(proof.treeSize, `${where}.treeSize`),
        hashes: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalArray */ .o8)(proof.hashes, `${where}.hashes`, MAX_HASHES).map((hash, index) => readHash(hash, `${where}.hashes[${index}]`)),
        ...(envelope && { checkpoint: envelope }),
    };
}
/** Zero is left out by ProtoJSON. */
function readIndex(value, where) {
    const index = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalInt64 */ .uA)(value, where) ?? 0n;
    if (index < 0n)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where} is negative`);
    return index;
}
function readHash(value, where) {
    const hash = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(value, where, 32);
    if (hash.length !== 32)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where} is not 32 bytes long`);
    return hash;
}
/** The bytes in the one field of an object. */
function readPart(value, field, where) {
    const object = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(object, [field], where);
    return readFilled(object[field], `${where}.${field}`, MAX_PART);
}
function readFilled(value, where, maxBytes) {
    const bytes = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readBase64 */ .ss)(value, where, maxBytes);
    if (bytes.length === 0)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `${where} is empty`);
    return bytes;
}
/** The notes on versions in sigstore_bundle.proto. */
function refuseWhatVersionForbids({ version, material, entries }) {
    if (version === '0.3' && material.kind === 'chain')
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', 'a chain of certificates is not part of version 0.3');
    entries.forEach((entry, index) => {
        if (version === '0.1') {
            if (!entry.inclusionPromise)
                throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `tlogEntries[${index}] lacks the inclusion promise of version 0.1`);
        }
        else if (!entry.inclusionProof?.checkpoint) {
            throw new _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N('shape', `tlogEntries[${index}] lacks an inclusion proof with checkpoint`);
        }
    });
}
const malformed = (reason, cause) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Is it the bundle, and whole? Bundles are JSON, or JSON Lines with one a line.',
    cause,
});


/***/ }),

/***/ 11947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MATCHING_ALGORITHMS)
/* harmony export */ });
/** Algorithms whose agreement is evidence; others are carried, never matched (design, section 5). */
const MATCHING_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ })

};
