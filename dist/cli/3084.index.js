export const id = 3084;
export const ids = [3084];
export const modules = {

/***/ 63084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(70451);
// EXTERNAL MODULE: ./build/identity/claims/read-extension.js
var read_extension = __webpack_require__(67801);
// EXTERNAL MODULE: ./build/policy/release-claims.js
var release_claims = __webpack_require__(28426);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(76093);
;// CONCATENATED MODULE: ./build/predicates/explain-predicate.js

const SHOWN = 5;
/**
 * The content of a predicate in a few rows; empty for unknown types. Parsers are loaded when they are needed.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
async function explainPredicate(type, predicate) {
    const [{ sbom }, { vulnerabilities }, { openvex }, { testResult }, { vsa }, { findKindByType }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9136).then(__webpack_require__.bind(__webpack_require__, 59136)),
        __webpack_require__.e(/* import() */ 6250).then(__webpack_require__.bind(__webpack_require__, 56250)),
        __webpack_require__.e(/* import() */ 8064).then(__webpack_require__.bind(__webpack_require__, 68064)),
        __webpack_require__.e(/* import() */ 2138).then(__webpack_require__.bind(__webpack_require__, 52138)),
        __webpack_require__.e(/* import() */ 9637).then(__webpack_require__.bind(__webpack_require__, 59637)),
        __webpack_require__.e(/* import() */ 9727).then(__webpack_require__.bind(__webpack_require__, 29727)),
    ]);
    if (sbom.types.includes(type)) {
        const { format, version, created, components } = sbom.read(predicate, type);
        return [
            ['SBOM', `${format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${version}${created ? ` of ${created.toISOString()}` : ''}`],
            [
                'lists',
                `${components.length} components${listFirst(components.map((one) => one.purl ?? [one.name, one.version].filter(Boolean).join(' ')))}`,
            ],
        ];
    }
    if (vulnerabilities.types.includes(type)) {
        const { scanner, databaseTime, scanFinished, findings } = vulnerabilities.read(predicate, type);
        const counts = Object.entries(Object.groupBy(findings, ({ level }) => level)).map(([level, some = []]) => `${some.length} ${level}`);
        return [
            [
                'scanner',
                `${scanner.name}${scanner.version ? ` ${scanner.version}` : ''}${scanFinished ? `, on ${scanFinished.toISOString()}` : ''}`,
            ],
            ['database', databaseTime ? databaseTime.toISOString() : 'of unknown age'],
            ['findings', findings.length === 0 ? 'none' : `${counts.join(', ')}${listFirst(findings.map(({ id }) => id))}`],
        ];
    }
    if (openvex.types.includes(type)) {
        const { author, statements } = openvex.read(predicate);
        return [
            ['author', author],
            ...statements
                .slice(0, SHOWN)
                .map(({ vulnerability, status, justification }) => [
                vulnerability,
                `${status}${justification ? `: ${justification}` : ''}`,
            ]),
            ...(statements.length > SHOWN ? [['', `and ${statements.length - SHOWN} more`]] : []),
        ];
    }
    if (testResult.types.includes(type)) {
        const { result, passed, warned, failed } = testResult.read(predicate);
        return [
            ['tests', `${result}: ${passed.length} passed, ${warned.length} warned, ${failed.length} failed`],
            ...failed.slice(0, SHOWN).map((name) => ['failed', name]),
        ];
    }
    if (vsa.types.includes(type)) {
        const { verifier, result, resourceUri, policy, levels } = vsa.read(predicate);
        return [
            ['verdict', `${result}${levels.length > 0 ? `: ${levels.slice(0, SHOWN).join(', ')}` : ''}`],
            ['verifier', verifier],
            ['of', resourceUri],
            ['policy', policy.uri ?? policy.name ?? 'not named'],
        ];
    }
    const known = findKindByType(type);
    if (!known)
        return [];
    try {
        return [[known.name, known.summarize(predicate, type)]];
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return [[known.name, `malformed: ${error.message}`]];
        throw error;
    }
}
const listFirst = (names) => names.length === 0 ? '' : `: ${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(5918);
// EXTERNAL MODULE: ./build/sigstore/bundle-lines.js + 2 modules
var bundle_lines = __webpack_require__(85790);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(46422);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/sigstore/message-digest.js
var message_digest = __webpack_require__(36409);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var sigstore_statement = __webpack_require__(17286);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var algorithms = __webpack_require__(79807);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(24673);
// EXTERNAL MODULE: ./build/x509/der.js
var der = __webpack_require__(69306);
// EXTERNAL MODULE: ./build/x509/timestamp-token.js
var timestamp_token = __webpack_require__(62697);
;// CONCATENATED MODULE: ./build/engine/inspect.js

















/**
 * Explains bundles, which are read but not verified. A file that cannot be read gets an explanation with its problem.
 *
 * @throws Nothing: every file gets its explanation.
 */
async function inspect({ bundle: paths }, ports) {
    const explained = await Promise.all(paths.map((path) => inspectFile(path, ports)));
    return explained.flat();
}
async function inspectFile(path, { workingFolder }) {
    const absolute = (0,external_node_path_.resolve)(workingFolder, path);
    const bundlePath = (0,external_node_path_.relative)(workingFolder, absolute) || path;
    try {
        const bytes = await (0,read_file.readBoundedFile)(absolute, limits.MAX_BUNDLE_FILE, 'the bundle file', { pipes: true });
        const bundles = (0,bundle_lines/* parseBundleLines */.d)(bytes, path);
        return await Promise.all(bundles.map(async (bundle, index) => ({ bundlePath, ...(bundles.length > 1 && { line: index + 1 }), ...(await explain(bundle)) })));
    }
    catch (error) {
        return [{ bundlePath, problem: (0,to_problem/* toProblem */.H)(error) }];
    }
}
async function explain(bundle) {
    const { mediaType, content, material } = bundle;
    try {
        const identity = identityOf(bundle);
        const payload = content.kind === 'envelope' && content.envelope.payloadType === dsse/* IN_TOTO_PAYLOAD_TYPE */.T4 ? content.envelope.payload : undefined;
        const statement = payload && (0,sigstore_statement/* parseStatement */.By)(payload);
        return {
            mediaType,
            content: explainContent(bundle, statement),
            signer: identity
                ? { kind: 'certificate', identity }
                : { kind: 'key-hint', hint: material.kind === 'public-key' ? material.hint : '' },
            entries: bundle.entries.map(explainEntry),
            timestamps: bundle.timestamps.map((der) => ({
                time: (0,timestamp_token/* parseTimestampResponse */.r)(der).time,
                source: 'timestamp-authority',
                authority: 'a timestamp authority',
            })),
            predicate: await explainSaid(statement),
            facts: { proven: identity ? factsOf((0,release_claims/* withReleaseClaims */.l)(identity, true, payload)) : {}, declared: declaredIn(statement) },
        };
    }
    catch (error) {
        return { mediaType, problem: (0,to_problem/* toProblem */.H)(asMalformed(error)) };
    }
}
/** A malformed predicate does not hide the signer. */
async function explainSaid(statement) {
    if (!statement?.predicate)
        return [];
    try {
        return await explainPredicate(statement.predicateType, statement.predicate);
    }
    catch (error) {
        return [['predicate', (0,to_problem/* toProblem */.H)(error).message]];
    }
}
function identityOf({ material }) {
    if (material.kind === 'public-key')
        return undefined;
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return (0,certificate/* readCertificate */.w)(leaf ?? Buffer.alloc(0)).identity;
}
function explainContent(bundle, statement) {
    const { content } = bundle;
    if (statement)
        return { kind: 'statement', predicateType: statement.predicateType, subjects: statement.subjects };
    if (content.kind === 'envelope')
        return { kind: 'envelope', payloadType: content.envelope.payloadType, size: content.envelope.payload.length };
    const stated = (0,message_digest/* findStatedDigest */.N)(bundle);
    return {
        kind: 'message',
        digest: stated ? `${algorithms/* DIGEST_NAME */.v3[stated.algorithm]}:${stated.digest.toString('hex')}` : 'a digest that it does not state',
    };
}
const explainEntry = ({ logId, logIndex, kind, version, integratedTime, inclusionPromise, inclusionProof }) => ({
    log: logId.toString('hex'),
    index: logIndex,
    kind,
    version,
    ...(integratedTime !== undefined && { integratedTime: new Date(Number(integratedTime) * 1000) }),
    inclusion: inclusionPromise ? (inclusionProof ? 'promise and proof' : 'promise') : inclusionProof ? 'proof' : 'nothing',
});
/** The claims that the authority took from the token, as build facts. */
function factsOf(identity) {
    const named = Object.entries(FACT_OF_EXTENSION).flatMap(([extension, fact]) => {
        const text = (0,read_extension/* readExtension */.e)(identity, extension);
        return text === undefined ? [] : [[fact, text]];
    });
    return Object.fromEntries(named);
}
const FACT_OF_EXTENSION = {
    'source-repository-uri': 'repository',
    'source-repository-identifier': 'repositoryId',
    'source-repository-owner-uri': 'owner',
    'source-repository-owner-identifier': 'ownerId',
    'source-repository-ref': 'ref',
    'source-repository-digest': 'commit',
    'source-repository-visibility-at-signing': 'visibility',
    'build-config-uri': 'workflow',
    'build-config-digest': 'workflowCommit',
    'build-signer-uri': 'signer',
    'build-trigger': 'trigger',
    'run-invocation-uri': 'run',
    'runner-environment': 'runner',
    'deployment-environment': 'environment',
};
const declaredIn = (statement) => statement?.predicate && provenance/* provenance */.a.types.includes(statement.predicateType)
    ? provenance/* provenance */.a.read(statement.predicate, statement.predicateType).declared
    : {};
const asMalformed = (error) => error instanceof der/* DerError */.I4
    ? new errors/* ChopmarkError */.E({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `A part of the bundle cannot be read: ${error.message}.` })
    : error;


/***/ }),

/***/ 67801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readExtension)
/* harmony export */ });
/** The extensions of Fulcio before spring 2023, which were written for GitHub's tokens only (fulcio, docs/oid-info.md, .2 to .6). */
const DEPRECATED = [
    'github-workflow-trigger',
    'github-workflow-sha',
    'github-workflow-name',
    'github-workflow-repository',
    'github-workflow-ref',
];
/** Extensions about the issuer and the token that say nothing about the build. */
const OTHERS = ['issuer', 'issuer-v2', 'token-subject'];
/**
 * One fact in a certificate. Certificates of Fulcio before spring 2023 have the deprecated extensions alone, and these are read instead.
 * As soon as a certificate has one of the later extensions, the deprecated ones are never read: nothing in it can then be asked for
 * in two ways with two answers.
 *
 * @param name The documented name of the later extension, e.g. `source-repository-uri`.
 */
function readExtension({ san, extensions }, name) {
    if (extensions[name] !== undefined)
        return extensions[name];
    const isOld = Object.keys(extensions).every((known) => DEPRECATED.includes(known) || OTHERS.includes(known));
    // GitHub's server is named only in the identity: https://HOST/OWNER/NAME/.github/workflows/FILE@REF.
    const [, host] = /^(https:\/\/[^/]+)\/[^/]+\/[^/]+\/\.github\/workflows\//.exec(san) ?? [];
    return isOld && host !== undefined ? readDeprecated(name, host, extensions) : undefined;
}
function readDeprecated(name, host, extensions) {
    const repository = extensions['github-workflow-repository'];
    switch (name) {
        case 'source-repository-uri':
            return repository && `${host}/${repository}`;
        case 'source-repository-owner-uri':
            return repository && `${host}/${repository.split('/')[0]}`;
        case 'source-repository-ref':
            return extensions['github-workflow-ref'];
        case 'source-repository-digest':
            return extensions['github-workflow-sha'];
        case 'build-trigger':
            return extensions['github-workflow-trigger'];
        default:
            return undefined;
    }
}


/***/ }),

/***/ 28426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withReleaseClaims),
/* harmony export */   y: () => (/* binding */ isReleaseSigner)
/* harmony export */ });
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17286);
/* harmony import */ var _x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24673);
/* harmony import */ var _vouching_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88020);



/** Whether a certificate is one of GitHub's release signer. It is believed under GitHub's own root alone. */
const isReleaseSigner = ({ san, issuer }) => san === _x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_SIGNER */ .N && issuer === '';
/**
 * The identity of GitHub's release signer with what its statement says about the release, under the names of certificate extensions. It
 * signs for every repository, so its name alone means nothing; and its statement is as good as a certificate, because GitHub writes and
 * signs it, not a job.
 *
 * @param isGithub Whether the certificate was verified under GitHub's own root. Otherwise, nothing is believed.
 * @param statement The signed bytes.
 */
function withReleaseClaims(identity, isGithub, statement) {
    if (!isReleaseSigner(identity))
        return identity;
    // Extensions of such a certificate mean nothing: GitHub writes none, and another authority could write any.
    const bare = { ...identity, extensions: {} };
    if (!isGithub || statement === undefined)
        return bare;
    const { predicateType, predicate = {} } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatement */ .By)(statement);
    return predicateType.startsWith(_vouching_types_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_TYPES */ ._) ? { ...identity, extensions: readReleaseClaims(predicate) } : bare;
}
/** `OWNER/NAME`, in the characters that GitHub allows. */
const REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
/** The fields of the predicate that GitHub adds to those of in-toto: repository, repositoryId, ownerId, tag. */
function readReleaseClaims({ repository, repositoryId, ownerId, tag }) {
    const name = textOf(repository) ?? '';
    const isNamed = REPOSITORY.test(name);
    const claims = {
        'source-repository-uri': isNamed ? `https://github.com/${name}` : undefined,
        'source-repository-owner-uri': isNamed ? `https://github.com/${name.split('/')[0]}` : undefined,
        'source-repository-identifier': textOf(repositoryId),
        'source-repository-owner-identifier': textOf(ownerId),
        'source-repository-ref': textOf(tag) === undefined ? undefined : `refs/tags/${textOf(tag)}`,
    };
    return Object.fromEntries(Object.entries(claims).flatMap(([claim, text]) => (text === undefined ? [] : [[claim, text]])));
}
/** GitHub writes ids as texts. */
const textOf = (value) => {
    const text = Number.isSafeInteger(value) ? String(value) : value;
    return typeof text === 'string' && text !== '' ? text : undefined;
};


/***/ }),

/***/ 88020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ VOUCHING_TYPES),
/* harmony export */   _: () => (/* binding */ RELEASE_TYPES)
/* harmony export */ });
/* harmony import */ var _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6328);
/* harmony import */ var _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31461);


/**
 * The statement types by which a signer vouches for an artifact, whoever asks in whatever way. Every other type says something about
 * the artifact (what is in it, what a scan found), and counts only where it is asked for. Signatures without a statement, of files and of
 * images (cosign 1 and 2, "simple signing"), vouch too.
 */
const VOUCHING_TYPES = new Set([
    // The signature of an image (cosign 3).
    _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIGNATURE */ .H,
    // Who built it (slsa.dev).
    _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPE */ .T,
    _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .OLD_PROVENANCE_TYPE */ .J,
    // Who published it, signed by the publisher for the index (PEP 740), and by the registry (npm).
    'https://docs.pypi.org/attestations/publish/v1',
    'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
]);
/** The types, in every version, that vouch only if GitHub's own release signer signed them. Anybody else can write one. */
const RELEASE_TYPES = 'https://in-toto.io/attestation/release/';


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ toProblem)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** An expected failure as a result contains it. Any other error is a bug, and is thrown again. */
function toProblem(error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { code, message, ...(hint !== undefined && { hint }) };
}


/***/ }),

/***/ 85790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ parseBundleLines),
  w: () => (/* binding */ readBundleLines)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(76093);
;// CONCATENATED MODULE: ./build/sigstore/foreign-files.js
const ONE_BUNDLE = 'Name a Sigstore bundle: JSON with mediaType, or JSON Lines with one bundle per line.';
const OWN_BUNDLE = 'Name the bundle: NAME.sigstore.json, or attestations.jsonl in the same folder. To search the whole folder, use --bundle-dir.';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const mediaTypeOf = ({ mediaType, media_type: spelled }) => String(mediaType ?? spelled ?? '');
const hasAll = (object, ...names) => names.every((name) => Object.hasOwn(object, name));
const firstSignature = ({ signatures }) => {
    const first = Array.isArray(signatures) ? signatures[0] : undefined;
    return isObject(first) ? first : {};
};
/** In this order: what is more special comes first. */
const OBJECTS = [
    [
        (object) => mediaTypeOf(object).includes('trustedroot'),
        { what: 'a trusted root, with which bundles are verified', hint: 'Pass it with --trusted-root, and name the bundle with --bundle.' },
    ],
    [
        (object) => mediaTypeOf(object).includes('clienttrustconfig'),
        { what: 'a client trust config of a Sigstore instance', hint: 'Pass it with --instance, and name the bundle with --bundle.' },
    ],
    [
        (object) => mediaTypeOf(object).includes('signingconfig'),
        { what: 'a signing config of a Sigstore instance', hint: 'Pass it with --signing-config when you sign. It is not needed to verify.' },
    ],
    [
        (object) => hasAll(object, 'payload', 'payloadType', 'signatures') && Object.hasOwn(firstSignature(object), 'cert'),
        {
            what: 'a DSSE envelope with a certificate and without a log entry, as slsa-github-generator writes it (.intoto.jsonl)',
            hint: 'It does not prove when it was signed, so only a search in the log can verify it: use slsa-verifier verify-artifact --provenance-path FILE.',
        },
    ],
    [
        (object) => hasAll(object, 'payload', 'payloadType', 'signatures'),
        {
            what: 'a bare DSSE envelope: a signed statement without certificate, log entry and time',
            hint: 'Ask its signer for the Sigstore bundle. For an image, name the image with --subject-image, where cosign keeps the other parts.',
        },
    ],
    [
        (object) => hasAll(object, 'base64Signature') || hasAll(object, 'rekorBundle'),
        {
            what: 'a bundle of cosign 1 or 2, in the format of cosign itself (base64Signature, cert, rekorBundle)',
            hint: 'Convert it with cosign bundle create --artifact ARTIFACT --bundle FILE --out ARTIFACT.sigstore.json, or verify it with cosign verify-blob --bundle FILE.',
        },
    ],
    [
        (object) => hasAll(object, 'SignedEntryTimestamp', 'Payload'),
        {
            what: 'the log entry of a cosign signature, without the signature',
            hint: 'Convert the signature, its certificate and this entry with cosign bundle create.',
        },
    ],
    [
        (object) => Object.values(object).some((entry) => isObject(entry) && hasAll(entry, 'body', 'integratedTime', 'logID')),
        {
            what: 'an entry of a Rekor log, as its API answers',
            hint: 'An entry has neither the certificate chain nor the statement. Name the bundle that it belongs to.',
        },
    ],
    [
        ({ _type: type }) => typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/'),
        {
            what: 'an in-toto statement without a signature',
            hint: 'Anybody can write a statement. Name the bundle that signs it; to sign it yourself, use chopmark attest --statement-path FILE.',
        },
    ],
    [
        (object) => object.bomFormat === 'CycloneDX' || typeof object.spdxVersion === 'string' || /spdx/i.test(JSON.stringify(object['@context'] ?? '')),
        {
            what: 'an SBOM without a signature',
            hint: 'Name the bundle that signs it. To sign it about an artifact, use chopmark attest ARTIFACT --sbom-path FILE; to verify the file itself, name it as the artifact.',
        },
    ],
    [
        (object) => object.schemaVersion === 2 && (hasAll(object, 'layers') || hasAll(object, 'manifests')),
        { what: 'a manifest of a container image', hint: 'Name the image with --subject-image: its bundles are read from its registry.' },
    ],
    [
        ({ format, schema }) => [format, schema].some((kind) => typeof kind === 'string' && kind.startsWith('chopmark.')),
        {
            what: 'a document of chopmark itself: a result, or the journal of a run',
            hint: OWN_BUNDLE,
        },
    ],
    [
        (object) => hasAll(object, 'store', 'bundle') && typeof object.bundle === 'string',
        {
            what: 'a receipt of chopmark, which says where a bundle is stored',
            hint: OWN_BUNDLE,
        },
    ],
    [
        (object) => hasAll(object, 'message', 'documentation_url'),
        { what: 'an error of the GitHub API', hint: 'Read its message. Download the bundle again, for example with gh attestation download.' },
    ],
];
/** Names parsed JSON that is no bundle. Undefined if it is nothing that is known. */
function nameForeignJson(value) {
    if (Array.isArray(value))
        return { what: value.length === 0 ? 'an empty list' : 'a list of other things than bundles', hint: ONE_BUNDLE };
    if (!isObject(value))
        return { what: `a bare JSON ${value === null ? 'null' : typeof value}`, hint: ONE_BUNDLE };
    return OBJECTS.find(([applies]) => applies(value))?.[1];
}
const TEXTS = [
    [/^-----BEGIN (?:[A-Z]+ )*PUBLIC KEY-----/, { what: 'a public key', hint: 'Pass it with --key, and name the bundle with --bundle.' }],
    [
        /^-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/,
        { what: 'a private key', hint: 'A private key is not needed to verify. If others could read this file, replace the key.' },
    ],
    [
        /^-----BEGIN CERTIFICATE-----/,
        {
            what: 'a certificate in PEM',
            hint: 'A certificate alone proves no signature. Name the bundle, or make one with cosign bundle create.',
        },
    ],
    [/^-----BEGIN PGP /, { what: 'a signature or key of OpenPGP', hint: 'Verify it with gpg --verify.' }],
    [/^-----BEGIN SSH SIGNATURE-----/, { what: 'a signature of SSH', hint: 'Verify it with ssh-keygen -Y verify.' }],
    [/^(?:untrusted comment:|trusted comment:)/, { what: 'a signature or key of minisign or signify', hint: 'Verify it with minisign -V.' }],
    [/^-----BEGIN /, { what: 'a PEM file', hint: ONE_BUNDLE }],
    [
        /^<(?:!doctype html|html|\?xml|!--)/i,
        {
            what: 'a page of HTML or XML, probably an error or login page',
            hint: 'The download failed or needs a login. Download the bundle again, and look at it before you use it.',
        },
    ],
    [
        /^version https:\/\/git-lfs\.github\.com\//,
        { what: 'a pointer of Git LFS to a file that was not fetched', hint: 'Run git lfs pull, then try again.' },
    ],
    [
        /^[0-9a-f]{64}(?:[0-9a-f]{32})?(?:[0-9a-f]{32})?(?:\s+\*?\S|\s*$)/i,
        { what: 'a checksum or a file of checksums', hint: 'Pass it with --subject-checksums, and name the bundle with --bundle.' },
    ],
    [
        /^[A-Za-z0-9+/]{64,}={0,2}\s*$/,
        {
            what: 'a bare signature in base64, as cosign 1 and 2 write it',
            hint: 'Make a bundle of signature and certificate with cosign bundle create --artifact ARTIFACT --signature FILE --certificate CERTIFICATE.',
        },
    ],
];
/** How many bytes of a file are looked at. */
const HEAD = 1024;
/** Names a file that is no JSON, by how it begins. Undefined if it is nothing that is known. */
function nameForeignText(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
    if (head.includes(0))
        return { what: 'a binary file', hint: ONE_BUNDLE };
    const text = head.toString('utf8').trimStart();
    return TEXTS.find(([pattern]) => pattern.test(text))?.[1];
}

// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(57407);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(72689);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/sigstore/pep740.js
var pep740 = __webpack_require__(39293);
;// CONCATENATED MODULE: ./build/sigstore/wrapped-bundles.js



/**
 * The bundles in a document of another format: the answers of the attestation APIs of npm and GitHub, what `gh attestation verify` prints,
 * a provenance object or an attestation of Python package indexes (PEP 740), a list of bundles.
 *
 * @returns Undefined if the document is none of these.
 * @throws JsonError for such a document in another shape, or with more than `MAX_BUNDLES`
 */
function unwrapBundles(document) {
    if (Array.isArray(document))
        return document.some(isBundleLike) ? unwrapList(document) : undefined;
    if (typeof document !== 'object' || document === null)
        return undefined;
    const object = document;
    if (Array.isArray(object.attestations) && object.attestations.every(isListed)) {
        return (0,json_shape/* readArray */.oU)(object.attestations, 'attestations', limits/* MAX_BUNDLES */.fI).map((item, index) => ({
            where: `attestations[${index}].bundle`,
            json: item.bundle ?? undefined,
        }));
    }
    if (Array.isArray(object.attestation_bundles))
        return unwrapProvenance(object.attestation_bundles);
    if ((0,pep740/* isPythonAttestation */.f2)(object))
        return [{ where: 'the attestation', json: (0,pep740/* fromPythonAttestation */.dz)(object, 'the attestation') }];
    return undefined;
}
/** An element of the answers of npm and GitHub. Large bundles of GitHub are left out there in favor of their address. */
const isListed = (item) => typeof item === 'object' && item !== null && (Object.hasOwn(item, 'bundle') || Object.hasOwn(item, 'bundle_url'));
/** An element of a list: a bundle, an attestation of PEP 740, or what `gh attestation verify --format json` prints for one. */
const isBundleLike = (item) => typeof item === 'object' &&
    item !== null &&
    (['mediaType', 'media_type', 'verificationMaterial', 'attestation'].some((name) => Object.hasOwn(item, name)) ||
        (0,pep740/* isPythonAttestation */.f2)(item) ||
        isListed(item));
const unwrapList = (list) => (0,json_shape/* readArray */.oU)(list, 'the list', limits/* MAX_BUNDLES */.fI).map((item, index) => {
    const where = `[${index}]`;
    const { attestation, bundle } = (typeof item === 'object' && item !== null ? item : {});
    if (attestation !== undefined)
        return { where: `${where}.attestation.bundle`, json: (0,json_shape/* readObject */.Ag)(attestation, `${where}.attestation`).bundle };
    if (bundle !== undefined)
        return { where: `${where}.bundle`, json: bundle };
    if ((0,pep740/* isPythonAttestation */.f2)(item))
        return { where, json: (0,pep740/* fromPythonAttestation */.dz)(item, where) };
    return { where, json: item };
});
/** `dev.pypi.Provenance` version 1: for each publisher the attestations of a file (PEP 740, "Provenance objects"). */
function unwrapProvenance(publishers) {
    const found = [];
    publishers.forEach((publisher, at) => {
        const where = `attestation_bundles[${at}]`;
        (0,json_shape/* readArray */.oU)((0,json_shape/* readObject */.Ag)(publisher, where).attestations, `${where}.attestations`, limits/* MAX_BUNDLES */.fI).forEach((attestation, index) => {
            const place = `${where}.attestations[${index}]`;
            found.push({ where: place, json: (0,pep740/* fromPythonAttestation */.dz)((0,json_shape/* readObject */.Ag)(attestation, place), place) });
        });
    });
    return [...(0,json_shape/* readArray */.oU)(found, 'attestation_bundles', limits/* MAX_BUNDLES */.fI)];
}

;// CONCATENATED MODULE: ./build/sigstore/bundle-lines.js






/**
 * Parses every bundle of a file: a single JSON bundle in any layout, JSON Lines with one bundle per line, or a document that has bundles in
 * it (`unwrapBundles`). @throws ChopmarkError as `parseBundle` does; the error names a file of another kind for what it is
 */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof errors/* ChopmarkError */.E)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    if (first === undefined)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} is empty, so it has no bundle`);
    // The first line of a document that spans several lines does not end with a closing brace.
    const whole = first.at(-1) === CLOSING_BRACE ? undefined : readDocument(text, what);
    if (whole?.isJson)
        return whole.read;
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length > limits/* MAX_BUNDLES */.fI)
            break;
        // One by one, because a line can have more bundles than fit into the arguments of one call.
        for (const one of readDocument(line, `${what}, line ${number}`).read)
            read.push(one);
    }
    if (whole && read.every((one) => one instanceof errors/* ChopmarkError */.E))
        return whole.read;
    if (read.length > limits/* MAX_BUNDLES */.fI)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} has more than ${limits/* MAX_BUNDLES */.fI} bundles`);
    return read;
}
/** A file, or one line of it. */
function readDocument(bytes, what) {
    try {
        const json = (0,json_json/* parseJson */.qF)(bytes, { what, maxBytes: limits/* MAX_BUNDLE */.mZ });
        return { read: readJson(json, what), isJson: true };
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        const foreign = nameForeignText(bytes);
        return { read: [foreign ? foreignFile(what, foreign) : (0,parse_bundle/* malformedBundle */.aB)(error.message, error)], isJson: false };
    }
}
function readJson(json, what) {
    try {
        const wrapped = unwrapBundles(json);
        if (!wrapped)
            return [readOne(json, what)];
        if (wrapped.length === 0)
            return [(0,parse_bundle/* malformedBundle */.aB)(`${what} has an empty list of attestations`)];
        return wrapped.map(({ where, json: inner }) => (inner === undefined ? notIncluded(what, where) : readOne(inner, `${what}, ${where}`)));
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        return [(0,parse_bundle/* malformedBundle */.aB)(`${what}: ${error.message}`, error)];
    }
}
function readOne(json, what) {
    try {
        return (0,parse_bundle/* parseBundleJson */.mn)(json, what);
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            throw error;
        const foreign = nameForeignJson(json);
        return foreign ? foreignFile(what, foreign) : error;
    }
}
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0d || byte === 0x09;
/** Non-blank lines with their numbers, without trailing white space. */
function* splitLines(text) {
    for (let start = 0, number = 1; start < text.length; number++) {
        const found = text.indexOf(NEWLINE, start);
        const next = found < 0 ? text.length : found;
        let end = next;
        while (end > start && isBlank(text[end - 1]))
            end--;
        if (end > start)
            yield { line: text.subarray(start, end), number };
        start = next + 1;
    }
}
const foreignFile = (what, { what: kind, hint }) => new errors/* ChopmarkError */.E({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `Not a Sigstore bundle: ${what} is ${kind}.`, hint });
const notIncluded = (what, where) => new errors/* ChopmarkError */.E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `${what} does not include ${where}, only its address.`,
    hint: 'Download the bundle from its address (bundle_url), for example with gh attestation download.',
});


/***/ }),

/***/ 59239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   Zf: () => (/* binding */ BUNDLE_SUFFIX),
/* harmony export */   fP: () => (/* binding */ serializeBundle)
/* harmony export */ });
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The suffix of files that hold one bundle, as Sigstore's clients write them. */
const BUNDLE_SUFFIX = '.sigstore.json';
/** The bundle in protobuf JSON on one line, without a line end: the content of a file, or a line of a JSON Lines file. */
function serializeBundle(bundle) {
    return JSON.stringify({
        mediaType: bundle.mediaType,
        verificationMaterial: {
            ...serializeMaterial(bundle.material),
            ...(bundle.entries.length > 0 && { tlogEntries: bundle.entries.map(serializeLogEntry) }),
            ...(bundle.timestamps.length > 0 && {
                timestampVerificationData: { rfc3161Timestamps: bundle.timestamps.map((token) => ({ signedTimestamp: base64(token) })) },
            }),
        },
        ...serializeContent(bundle.content),
    });
}
const base64 = (bytes) => bytes.toString('base64');
function serializeMaterial(material) {
    switch (material.kind) {
        case 'certificate':
            return { certificate: { rawBytes: base64(material.certificate) } };
        case 'chain':
            return { x509CertificateChain: { certificates: material.certificates.map((der) => ({ rawBytes: base64(der) })) } };
        case 'public-key':
            return { publicKey: { hint: material.hint } };
    }
}
/** 64-bit integers are strings in protobuf JSON. Zero is written too, because some readers do not accept that it may be left out. */
function serializeLogEntry(entry) {
    const { integratedTime, inclusionPromise, inclusionProof } = entry;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: base64(entry.logId) },
        kindVersion: { kind: entry.kind, version: entry.version },
        ...(integratedTime !== undefined && { integratedTime: String(integratedTime) }),
        ...(inclusionPromise && { inclusionPromise: { signedEntryTimestamp: base64(inclusionPromise) } }),
        ...(inclusionProof && {
            inclusionProof: {
                logIndex: String(inclusionProof.logIndex),
                rootHash: base64(inclusionProof.rootHash),
                treeSize: String(inclusionProof.treeSize),
                hashes: inclusionProof.hashes.map(base64),
                ...(inclusionProof.checkpoint !== undefined && { checkpoint: { envelope: inclusionProof.checkpoint } }),
            },
        }),
        canonicalizedBody: base64(entry.canonicalizedBody),
    };
}
function serializeContent(content) {
    if (content.kind === 'message') {
        const { algorithm, digest, signature } = content;
        return {
            messageSignature: { ...(digest && { messageDigest: { algorithm, digest: base64(digest) } }), signature: base64(signature) },
        };
    }
    const { payload, payloadType, signature, keyid } = content.envelope;
    return {
        dsseEnvelope: {
            payload: base64(payload),
            payloadType,
            signatures: [{ sig: base64(signature), ...(keyid !== undefined && { keyid }) }],
        },
    };
}


/***/ }),

/***/ 46422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ encodeEnvelopeHead),
/* harmony export */   T4: () => (/* binding */ IN_TOTO_PAYLOAD_TYPE),
/* harmony export */   Zm: () => (/* binding */ writeEnvelopes),
/* harmony export */   h4: () => (/* binding */ digestEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Payload type of in-toto statements. */
const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** The pre-authentication encoding in pieces, so that a large payload is never copied (DSSE v1, protocol.md). */
const encodeEnvelopeHead = ({ payloadType, payload }) => Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `);
/**
 * The JSON of an envelope in each form that known signers write it in: Go's order of fields and the alphabetical one, with `keyid` and
 * without. Logs keep the digest of these bytes, which the envelope alone does not tell.
 */
function* writeEnvelopes({ payload, payloadType, signature, keyid = '' }) {
    const [body, sig] = [payload.toString('base64'), signature.toString('base64')];
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig }] });
    yield JSON.stringify({ payload: body, payloadType, signatures: [{ sig, keyid }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ keyid, sig }] });
    yield JSON.stringify({ payloadType, payload: body, signatures: [{ sig }] });
}
/** SHA-256 of the pre-authentication encoding of DSSE v1: the digest that is signed, logged and verified. Copies no payload. */
const digestEnvelope = (envelope) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encodeEnvelopeHead(envelope)).update(envelope.payload).digest();


/***/ }),

/***/ 31461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image signature: a statement that only names the image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 36409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatedDigest)
/* harmony export */ });
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58742);

/**
 * The digest that the bundle of a file's signature states: in its message, where it may be absent, or else in a log entry. Undefined if it
 * states none, or for an envelope.
 */
function findStatedDigest({ content, entries }) {
    if (content.kind !== 'message')
        return undefined;
    if (content.digest)
        return { algorithm: content.algorithm, digest: content.digest };
    for (const entry of entries) {
        try {
            const { digestOf, algorithm, digest } = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLogBody */ .Y2)(entry);
            if (digestOf === 'signed')
                return { algorithm, digest };
        }
        catch (error) {
            // An entry that cannot be read is reported when it is verified.
            if (!(error instanceof _log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .LogBodyError */ .Vq))
                throw error;
        }
    }
    return undefined;
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


/***/ }),

/***/ 17286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Y5: () => (/* binding */ buildStatement),
/* harmony export */   cO: () => (/* binding */ readStatement)
/* harmony export */ });
/* unused harmony export STATEMENT_TYPE */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94833);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57407);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const OLD_STATEMENT_TYPE = 'https://in-toto.io/Statement/v0.1';
/**
 * The bytes of a statement of version 1. The same parts give the same bytes: members in the order of the specification, digests in the
 * order of their names, the predicate unchanged. Paths and sizes of subjects are left out.
 */
function buildStatement({ subjects, predicateType, predicate }) {
    return Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: subjects.map(({ name, uri, digest }) => ({ name, ...(uri !== undefined && { uri }), digest: sortDigests(digest) })),
        predicateType,
        predicate,
    }));
}
function sortDigests(digest) {
    const names = Object.keys(digest);
    return names.length < 2 ? digest : Object.fromEntries(names.sort().map((name) => [name, digest[name] ?? '']));
}
/**
 * Reads a statement of version 1, or of version 0.1 as older signers wrote it. Other fields than those of the specification are ignored, as
 * it requires.
 *
 * @throws ChopmarkError `VERIFICATION_STATEMENT_MALFORMED`
 */
function parseStatement(bytes) {
    try {
        return readStatement(bytes, 'the statement');
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_STATEMENT_MALFORMED',
            message: `The signed content is not an in-toto statement: ${error.message}.`,
            hint: 'The signature does not help without a valid statement: report this to the signer.',
            cause: error,
        });
    }
}
/** The same for a statement that is not signed yet. @throws JsonError */
function readStatement(bytes, what) {
    const statement = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BUNDLE */ .mZ }), what);
    const type = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement._type, '_type', 200);
    if (type !== STATEMENT_TYPE && type !== OLD_STATEMENT_TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', '_type is not the type of a statement of version 1 or 0.1');
    const predicateType = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readString */ .E3)(statement.predicateType, 'predicateType', 2000);
    if (predicateType === '')
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'predicateType is empty');
    const subjects = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readArray */ .oU)(statement.subject, 'subject', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUBJECTS */ .Vn).map(readSubject);
    if (subjects.length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', 'subject is empty');
    const predicate = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalObject */ .gs)(statement.predicate, 'predicate');
    return { type, subjects, predicateType, ...(predicate && { predicate }) };
}
/** The form of digests that are compared; a digest in another form would never match, so it is rejected. */
const HEX = { sha256: /^[0-9a-f]{64}$/, sha384: /^[0-9a-f]{96}$/, sha512: /^[0-9a-f]{128}$/ };
function readSubject(value, index) {
    const where = `subject[${index}]`;
    const subject = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)(value, where);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readStringMap */ .oI)(subject.digest, `${where}.digest`, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DIGESTS */ .nA);
    if (Object.keys(digest).length === 0)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest is empty`);
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
        const hex = digest[algorithm];
        if (hex !== undefined && !HEX[algorithm].test(hex))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${where}.digest.${algorithm} is not a digest in lower-case hex`);
    }
    return { name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalString */ .on)(subject.name, `${where}.name`, 8192) ?? '', digest };
}


/***/ }),

/***/ 24673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ RELEASE_SIGNER),
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(69306);
;// CONCATENATED MODULE: ./build/x509/fulcio-extensions.js
/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
/** Type of the OtherName that contains a user name. */
const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;
/** Name of each extension by its last arc. Those below 8 contain bare text, the others a DER UTF8String. */
const FULCIO_EXTENSIONS = {
    1: 'issuer',
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    8: 'issuer-v2',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility-at-signing',
    23: 'deployment-environment',
    24: 'token-subject',
};
/** Extensions up to this one are deprecated and contain their text without DER. */
const LAST_BARE_EXTENSION = 6;

// EXTERNAL MODULE: ./build/x509/sct.js
var sct = __webpack_require__(95415);
// EXTERNAL MODULE: ./build/x509/x509.js
var x509 = __webpack_require__(78205);
;// CONCATENATED MODULE: ./build/x509/certificate.js




/**
 * The name of GitHub's own signer of immutable releases (cli/cli, pkg/cmd/release/shared). Its certificates have no OIDC issuer: only
 * GitHub's own authority issues them, and nothing but this name identifies it.
 */
const RELEASE_SIGNER = 'https://dotcom.releases.github.com';
/**
 * Reads a leaf certificate as Fulcio issues it: for digital signatures and code signing, not a CA, one subject alternative name, an OIDC
 * issuer (but for GitHub's release signer), and no unknown critical extension.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = (0,x509/* parseX509 */.e2)(der);
    (0,x509/* refuseUnknownCritical */.eG)(parts);
    if (!(0,x509/* hasKeyUsage */.pW)(parts, x509/* KEY_USAGE */.CC.DIGITAL_SIGNATURE))
        throw new x509_der/* DerError */.I4('its key usage does not allow digital signatures');
    if (!(0,x509/* readPurposes */.qZ)(parts)?.includes(x509/* PURPOSE */.F2.CODE_SIGNING))
        throw new x509_der/* DerError */.I4('its extended key usage does not allow code signing');
    if ((0,x509/* readBasicConstraints */.t5)(parts).isAuthority)
        throw new x509_der/* DerError */.I4('it is a CA certificate');
    const sctList = parts.extensions.get(x509/* EXTENSION */.Ys.SCT_LIST);
    return {
        ...parts,
        identity: readIdentity(parts),
        scts: sctList ? (0,sct/* parseSctList */.y3)(sctList.value) : [],
        precertificate: sctList ? withoutScts(parts) : parts.tbs.raw,
    };
}
function readIdentity(parts) {
    const extensions = {};
    for (const [oid, { value }] of parts.extensions) {
        const arc = Number(oid.slice(oid.lastIndexOf('.') + 1));
        // The whole identifier is compared: an identifier below the arc of an extension is another extension.
        const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
        if (name)
            extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : (0,x509_der/* readOnly */.Tu)(value, x509_der/* TAG */.Dk.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    const named = readAlternativeName(parts);
    const isRelease = named.sanType === 'uri' && named.san === RELEASE_SIGNER;
    if (!issuer && !isRelease)
        throw new x509_der/* DerError */.I4('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new x509_der/* DerError */.I4('it names two different OIDC issuers');
    const { serial, notBefore, notAfter } = parts;
    return { ...named, issuer: issuer ?? '', extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(x509/* EXTENSION */.Ys.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? (0,x509_der/* readChildren */.KZ)((0,x509_der/* readOnly */.Tu)(extension.value, x509_der/* TAG */.Dk.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new x509_der/* DerError */.I4('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case (0,x509_der/* contextPrimitive */.LF)(6):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case (0,x509_der/* contextPrimitive */.LF)(1):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case (0,x509_der/* contextConstructed */.yi)(0): {
            const [type, wrapper, ...rest] = (0,x509_der/* readChildren */.KZ)(name);
            if (!type || !wrapper || rest.length > 0 || (0,x509_der/* readOid */.fM)(type) !== FULCIO_OTHER_NAME || wrapper.tag !== (0,x509_der/* contextConstructed */.yi)(0))
                break;
            return { san: decodeText((0,x509_der/* readOnly */.Tu)(wrapper.content, x509_der/* TAG */.Dk.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new x509_der/* DerError */.I4('its subject alternative name has a type that does not name a signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with a policy: a hidden character in it could deceive a reader. */
function decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new x509_der/* DerError */.I4(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the text must not contain control characters
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new x509_der/* DerError */.I4(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate without the SCT list, with the other extensions in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = (0,x509_der/* readChildren */.KZ)(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== (0,x509_der/* contextConstructed */.yi)(3))
            return field.raw;
        const extensions = (0,x509_der/* readChildren */.KZ)((0,x509_der/* readElement */.RN)(field.content), x509_der/* TAG */.Dk.SEQUENCE).filter((extension) => {
            const [oid] = (0,x509_der/* readChildren */.KZ)(extension);
            return !oid || (0,x509_der/* readOid */.fM)(oid) !== x509/* EXTENSION */.Ys.SCT_LIST;
        });
        return (0,x509_der/* encode */.lF)((0,x509_der/* contextConstructed */.yi)(3), (0,x509_der/* encodeSequence */.su)(...extensions.map(({ raw }) => raw)));
    });
    return (0,x509_der/* encodeSequence */.su)(...kept);
}


/***/ }),

/***/ 95415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ encodeSctInput),
/* harmony export */   y3: () => (/* binding */ parseSctList)
/* harmony export */ });
/* unused harmony exports encodeSct, encodeSctList */
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69306);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43653);


/** Milliseconds: the last time that a Date can represent. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extension, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZ} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is truncated');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT has a time out of range');
    return {
        logId: bytes.subarray(1, 33),
        timestamp,
        extensions,
        hashAlgorithm,
        signatureAlgorithm,
        signature: takeAll(bytes.subarray(end + 2)),
    };
}
/** A vector with a length of two octets, at `offset`. */
function take(bytes, offset) {
    if (offset + 2 > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is truncated');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('bytes follow an SCT list');
    return content;
}
/** What a CT log signs for a certificate: its precertificate entry (RFC 6962, section 3.2). */
function encodeSctInput({ timestamp, extensions }, issuerKeyHash, precertificate) {
    const head = Buffer.alloc(12);
    head.writeBigUInt64BE(timestamp, 2); // after the version (v1 = 0) and the signature type (certificate_timestamp = 0)
    head.writeUInt16BE(1, 10); // precert_entry
    const length = Buffer.alloc(3);
    length.writeUIntBE(precertificate.length, 0, 3);
    const extensionsLength = Buffer.alloc(2);
    extensionsLength.writeUInt16BE(extensions.length);
    return Buffer.concat([head, issuerKeyHash, length, precertificate, extensionsLength, extensions]);
}
/** One SCT, in the encoding of a list. */
function encodeSct({ logId, timestamp, extensions, hashAlgorithm, signatureAlgorithm, signature }) {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(timestamp);
    return Buffer.concat([
        Buffer.from([0]),
        logId,
        time,
        vector(extensions),
        Buffer.from([hashAlgorithm, signatureAlgorithm]),
        vector(signature),
    ]);
}
/** The list in TLS encoding; the extension wraps it in an octet string. */
const encodeSctList = (scts) => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));
function vector(content) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
}


/***/ })

};
