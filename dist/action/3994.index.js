export const id = 3994;
export const ids = [3994];
export const modules = {

/***/ 78050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  repairImages: () => (/* binding */ repairImages)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/oci/copy/image-source.js
var image_source = __webpack_require__(22733);
// EXTERNAL MODULE: ./build/oci/platform-choice.js
var platform_choice = __webpack_require__(36339);
// EXTERNAL MODULE: ./build/oci/reference.js
var oci_reference = __webpack_require__(20907);
// EXTERNAL MODULE: ./build/oci/referrers/describe-tagged.js
var describe_tagged = __webpack_require__(38389);
// EXTERNAL MODULE: ./build/oci/referrers/fallback-index.js
var fallback_index = __webpack_require__(17498);
// EXTERNAL MODULE: ./build/oci/referrers/referrers.js
var referrers = __webpack_require__(67141);
;// CONCATENATED MODULE: ./build/oci/referrers/repair-oci.js



/**
 * Restores the entries of an image's fallback index that other writers have overwritten: every bundle that has a tag of its own.
 *
 * @throws ChopmarkError `STORE_…`
 */
async function repairImage(image, { open, clock, random = Math.random }) {
    const repository = open(image, 'push');
    const subject = image.digest;
    if (await (0,referrers/* askReferrers */.i)(repository, subject))
        return { status: 'not-needed', added: [] };
    const describe = (tag) => (0,describe_tagged/* describeTagged */.I)(repository, tag, subject);
    const added = await (0,fallback_index/* repairFallbackIndex */.U)({ repository, subject, describe, clock, random });
    return { status: added.length === 0 ? 'whole' : 'repaired', added };
}

// EXTERNAL MODULE: ./build/oci/resolve-image.js
var resolve_image = __webpack_require__(45362);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(50034);
;// CONCATENATED MODULE: ./build/engine/store/store-repair.js








/** Repairs the fallback index of each named image, and of the platforms that `image-platforms` selects. The failure of one image does not affect the others. */
async function repairImages({ target, imagePlatforms, allowInsecureRegistry }, context) {
    const open = (0,open_images/* openImages */.x)(allowInsecureRegistry, context);
    const choice = (0,platform_choice/* readPlatformChoice */.le)(imagePlatforms);
    const { logger } = context.ports;
    const { clock } = context.run;
    const repaired = [];
    for (const [index, text] of target.entries()) {
        try {
            const reference = (0,oci_reference/* parseImageReference */.o_)(text);
            const { chosen } = await (0,resolve_image/* resolveImage */.A)((0,image_source/* registrySource */.B)(open(reference, 'pull')), reference.digest ?? reference.tag ?? '', choice);
            for (const { digest } of chosen) {
                const outcome = await repairImage({ ...reference, digest }, { open, clock });
                repaired.push({ image: chosen.length === 1 ? text : `${text} (${digest})`, ...outcome });
            }
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            repaired.push({ image: text, status: 'failed', added: [], problem: (0,to_problem/* toProblem */.H)(error) });
        }
        logger.progress('Repairing', index + 1, target.length);
    }
    return repaired;
}


/***/ }),

/***/ 38389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeTagged)
/* harmony export */ });
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61280);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50985);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63304);



/**
 * The descriptor of the manifest under a bundle's own tag, as in an index; undefined if the manifest does not match the tag. @throws
 * ChopmarkError `STORE_…`
 */
async function describeTagged(repository, tag, subject) {
    const read = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .getManifest */ .c2)(repository, tag);
    if (read?.manifest.kind !== 'image' || read.manifest.subject?.digest !== subject || !(0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnTagOf */ .kT)(tag, read.digest))
        return undefined;
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .describeReferrer */ .Xi)(read.manifest, read.bytes);
}


/***/ }),

/***/ 17498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ repairFallbackIndex),
/* harmony export */   r: () => (/* binding */ addToFallbackIndex)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61928);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54566);
/* harmony import */ var _registry_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61280);
/* harmony import */ var _registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71822);
/* harmony import */ var _fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50985);






/** Statuses of a registry if the index has changed since it was read. */
const CHANGED = [409, 412];
/**
 * Adds descriptors to the fallback index of a subject, and repeats this until they are still there after the settle window.
 *
 * Without the referrers API there is no operation to add an entry: an index is read, changed and written as a whole, and if the registry
 * ignores If-Match the last writer wins. So each check after a write looks for every bundle that has a tag of its own, not only for the
 * bundles of this run: the last writer sees what its write left out, and writes again. Each writer creates its tags before its first check,
 * so nothing is left out when the last writer is done.
 *
 * @throws ChopmarkError `STORE_…`; the manifests keep their tags in that case.
 */
async function addToFallbackIndex(added, writer) {
    const { repository, subject, clock, random } = writer;
    const tag = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject);
    let wanted = added;
    for (let looks = 0; looks < _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rp; looks++) {
        const index = await readIndex(repository, tag);
        const missing = findMissing(wanted, index?.listed ?? []);
        if (missing.length > 0)
            await writeIndex(repository, tag, [...(index?.listed ?? []), ...missing], index);
        await clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .SETTLE_WINDOW */ .DW * (0.5 + random() / 2));
        const left = await findLeftOut(writer, wanted);
        if (left.length === 0)
            return;
        wanted = [...new Map([...wanted, ...left].map((descriptor) => [descriptor.digest, descriptor])).values()];
    }
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_REFUSED',
        message: `The index of referrers of ${subject} in ${repository.name} was overwritten after each of ${_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_INDEX_WRITES */ .Rp} writes.`,
        hint: 'The attestations are stored under tags of their own, and chopmark finds them. For other tools, run chopmark store repair when no other job writes.',
    });
}
/**
 * Rewrites the index from its entries and everything that has a tag of its own.
 *
 * @returns Digests that were missing.
 * @throws ChopmarkError `STORE_…`
 */
async function repairFallbackIndex(writer) {
    const left = await findLeftOut(writer, []);
    if (left.length > 0)
        await addToFallbackIndex(left, writer);
    return left.map(({ digest }) => digest);
}
/** Those whose digest is not among the others. */
function findMissing(wanted, listed) {
    const known = new Set(listed.map(({ digest }) => digest));
    return wanted.filter(({ digest }) => !known.has(digest));
}
/** The entries that the index lacks: from `wanted`, and from everything that has a tag of its own. */
async function findLeftOut({ repository, subject, describe }, wanted) {
    const [index, tags] = await Promise.all([readIndex(repository, (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .fallbackTag */ .fH)(subject)), (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .listOwnTags */ .GF)(repository, subject)]);
    const listed = index?.listed ?? [];
    const ours = findMissing(wanted, listed);
    const findKnown = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .findByOwnTag */ .vg)([...listed, ...ours]);
    const findWanted = (0,_fallback_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .findByOwnTag */ .vg)(wanted);
    const others = [];
    for (const tag of tags) {
        if (findKnown(tag))
            continue;
        const descriptor = findWanted(tag) ?? (await describe(tag));
        if (descriptor)
            others.push(descriptor);
    }
    return [...ours, ...others];
}
async function readIndex(repository, tag) {
    const read = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .getManifest */ .c2)(repository, tag);
    if (read === undefined)
        return undefined;
    if (read.manifest.kind === 'index')
        return { read, listed: read.manifest.manifests };
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'STORE_INVALID_RESPONSE',
        message: `The tag ${tag} of ${repository.name} is not an index of attestations.`,
        hint: 'Move the other content to another tag: the OCI specification reserves this one for referrers.',
    });
}
async function writeIndex(repository, tag, manifests, { read } = {}) {
    const annotations = read?.manifest.kind === 'index' && Object.keys(read.manifest.annotations).length > 0 ? { annotations: read.manifest.annotations } : {};
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_INDEX */ .$p, manifests, ...annotations }));
    const answer = await (0,_registry_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .putManifest */ .RV)(repository, bytes, { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_INDEX */ .$p, reference: tag, ...(read?.etag && { ifMatch: read.etag }) });
    // Changed in the meantime: the next check detects it and writes again.
    if (answer.status === 201 || answer.status === 200 || CHANGED.includes(answer.status))
        return;
    throw (0,_registry_response_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toRegistryError */ .p)(answer, repository.registry, `writing the index ${tag}`);
}


/***/ }),

/***/ 60077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseTimestampResponse)
/* harmony export */ });
/* harmony import */ var _algorithms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17555);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82073);
/* harmony import */ var _x509_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88257);




const OID = {
    SIGNED_DATA: '1.2.840.113549.1.7.2',
    TST_INFO: '1.2.840.113549.1.9.16.1.4',
    CONTENT_TYPE: '1.2.840.113549.1.9.3',
    MESSAGE_DIGEST: '1.2.840.113549.1.9.4',
    SIGNING_CERTIFICATE: '1.2.840.113549.1.9.16.2.12',
    SIGNING_CERTIFICATE_V2: '1.2.840.113549.1.9.16.2.47',
};
/**
 * Reads a TimeStampResp (RFC 3161, section 2.4.2) whose token is CMS signed data with one signer, all in DER.
 *
 * @throws DerError with the reason
 */
function parseTimestampResponse(der) {
    const [status, token, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    const [code] = status ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(status, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    if (!code || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a timestamp response');
    const granted = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(code);
    if (granted !== 0n && granted !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the authority refused with the status ${granted}`);
    if (!token)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it contains no token');
    return parseToken(token);
}
/**
 * The version of signed data whose content is not plain data, and of a signer identified by issuer and serial number (RFC 5652, sections
 * 5.1 and 5.3).
 */
const CONTENT_VERSION = 3n;
const SIGNER_VERSION = 1n;
function parseToken(token) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(token, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.SIGNED_DATA)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its token is not signed data');
    const signedData = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    const [version, digestAlgorithms, content, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(signedData, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !digestAlgorithms || !content)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is truncated');
    const signers = rest.pop();
    const certificates = rest.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    // Revocation lists ([1]) are allowed here by the standard, but are not written by authorities and not needed.
    if (!signers || rest.some(({ tag }) => tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data is malformed');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== CONTENT_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data has an unsupported version');
    const info = readContent(content);
    const embedded = certificates ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(certificates, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0)) : [];
    if (embedded.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it contains more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_TIMESTAMP_CERTIFICATES */ .Zl} certificates`);
    const signer = readSigner(only(signers, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    if (!(0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(digestAlgorithms, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET).some((algorithm) => readDigest(algorithm) === signer.digestAlgorithm))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signed data does not list the digest algorithm of its signer');
    return { info, ...readInfo(info), certificates: embedded.map(({ raw }) => raw), signer };
}
function readContent(node) {
    const [type, wrapper] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!type || !wrapper || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the signed content is not a timestamp');
    const octets = only(wrapper, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (octets.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its content is not an octet string');
    return octets.content;
}
function readInfo(der) {
    const [version, policy, imprint, serial, time, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!version || !policy || !imprint || !serial || !time)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== 1n)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp is not of version 1');
    if (time.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.GENERALIZED_TIME)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its time is not a GeneralizedTime');
    const [algorithm, digest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(imprint, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!algorithm || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its message imprint is malformed');
    const extensions = optional.find(({ tag }) => tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(1));
    if (extensions)
        refuseCritical(extensions);
    const nonce = optional.find(({ tag }) => tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.INTEGER);
    return {
        time: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(time),
        policy: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(policy),
        imprint: { algorithm: readDigest(algorithm), digest: digest.content },
        ...(nonce && { nonce: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(nonce) }),
    };
}
function refuseCritical(extensions) {
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extensions)) {
        const [, flag, value] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (flag && value && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its timestamp has a critical extension');
    }
}
function readSigner(node) {
    const [version, sid, digestAlgorithm, attributes, signatureAlgorithm, signature] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !sid || !digestAlgorithm || !attributes || !signatureAlgorithm || !signature)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is truncated');
    if ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(version) !== SIGNER_VERSION)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer has an unsupported version');
    if (sid.tag === (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextPrimitive */ .LF)(0))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is identified by key, not by issuer and serial number');
    const [issuer, serial] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(sid, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!issuer || !serial || signature.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signer is malformed');
    const values = readAttributes(attributes);
    const contentType = values.get(OID.CONTENT_TYPE);
    const messageDigest = values.get(OID.MESSAGE_DIGEST);
    if (!contentType || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(contentType) !== OID.TST_INFO)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not cover a timestamp');
    if (messageDigest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature covers no digest');
    return {
        issuer: issuer.raw,
        serial: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSerial */ .C5)(serial),
        digestAlgorithm: readDigest(digestAlgorithm),
        messageDigest: messageDigest.content,
        certificateDigest: readCertificateDigest(values),
        // The signature covers the SET OF itself, not the [0] under which it is sent (RFC 5652, section 5.4).
        signedAttributes: Buffer.concat([Buffer.from([_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET]), attributes.raw.subarray(1)]),
        signatureAlgorithm: (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(signatureAlgorithm),
        signature: signature.content,
    };
}
/** The single value of each attribute. */
function readAttributes(node) {
    const values = new Map();
    for (const attribute of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0))) {
        const [type, set, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(attribute, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        if (!type || !set || rest.length > 0)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a signed attribute is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(type);
        if (values.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the signed attribute ${name} is duplicated`);
        values.set(name, only(set, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SET));
    }
    return values;
}
/**
 * Reads ESSCertIDv2 (RFC 5816, section 2.2.1), otherwise ESSCertID, which uses SHA-1 only. That is acceptable because it only selects the
 * certificate, which is verified itself.
 */
function readCertificateDigest(values) {
    const modern = values.get(OID.SIGNING_CERTIFICATE_V2);
    const value = modern ?? values.get(OID.SIGNING_CERTIFICATE);
    if (!value)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature does not identify the certificate of its signer');
    const [list] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    const [id] = list ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const [first, second] = id ? (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(id, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE) : [];
    const named = modern && first?.tag === _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE;
    const digest = named ? second : first;
    if (!first || digest?.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('the certificate of its signer is identified in an unknown way');
    return { algorithm: named ? readDigest(first) : modern ? 'sha256' : 'sha1', digest: digest.content };
}
function readDigest(algorithm) {
    const oid = (0,_x509_js__WEBPACK_IMPORTED_MODULE_2__/* .readAlgorithm */ .wu)(algorithm);
    const name = _algorithms_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_OID */ .oU[oid];
    if (!name)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its digest algorithm ${oid} is not accepted`);
    return name;
}
function only(node, tag) {
    const [child, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, tag);
    if (!child || others.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('expected exactly one element');
    return child;
}


/***/ })

};
