export const id = 9136;
export const ids = [9136];
export const modules = {

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   a: () => (/* binding */ parseDocumentValue)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96019);



/**
 * Parses a JSON object that will be signed unchanged: rejects content that could be read in two ways, or that reading would change.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
function parseDocument({ bytes, source }, kind) {
    const value = parseDocumentValue({ bytes, source }, kind);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but not an object.`, hint: kind.hint });
}
/** The same for documents that may be another JSON value. */
function parseDocumentValue({ bytes, source }, { noun, notJson, hint }) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK} bytes.`,
            hint: 'Check that this is the right file. Put large content into an artifact, and name it by digest in the predicate.',
        });
    }
    try {
        const value = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}` });
        // The signed document would differ from the given one.
        if ((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that a double does not hold exactly; write it as a string`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `; the file ends at ${endOf(bytes)}` : '';
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}${place}.`, hint });
    }
}
function endOf(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}


/***/ }),

/***/ 66021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSigned)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76093);


/**
 * Reads a signed predicate. Errors name the kind of predicate that is malformed. The content is untrusted.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
function readSigned(what, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_PREDICATE_MALFORMED',
            message: `The predicate is not ${what}, although its type says so: ${error.message}.`,
            hint: 'The signer must create and sign a corrected predicate.',
        });
    }
}


/***/ }),

/***/ 59136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(43243);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(76093);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(8326);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66021);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(94833);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(96019);
;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-shape.js
/** Leaves out unknown members. */
const component = (parts) => ({
    name: parts.name,
    ...(parts.version ? { version: parts.version } : {}),
    ...(parts.purl ? { purl: parts.purl } : {}),
    licenses: parts.licenses,
});
/** A time that a document states for information; an invalid one counts as unknown. */
function readTime(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/cyclonedx.js




/** CycloneDX as JSON (ECMA-424), recognized by its `bomFormat`. @throws JsonError */
function readCycloneDx(document) {
    if (document.bomFormat !== 'CycloneDX')
        throw new json/* JsonError */.N3('shape', 'bomFormat is not CycloneDX');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.metadata, 'metadata')?.timestamp);
    const components = [];
    readComponents(document.components, 'components', components);
    return { format: 'cyclonedx', version: (0,json_shape/* readString */.E3)(document.specVersion, 'specVersion', 32), ...(created && { created }), components };
}
function readComponents(value, where, into) {
    for (const element of (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU)) {
        const one = (0,json_shape/* readObject */.Ag)(element, where);
        into.push(component({
            name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw),
            version: (0,json_shape/* readOptionalString */.on)(one.version, `${where}.version`, limits/* MAX_SBOM_TEXT */.nw),
            purl: (0,json_shape/* readOptionalString */.on)(one.purl, `${where}.purl`, limits/* MAX_SBOM_TEXT */.nw),
            licenses: readLicenses(one.licenses, `${where}.licenses`),
        }));
        if (into.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `${where} lists more than ${limits/* MAX_ELEMENTS */.DU} components`);
        readComponents(one.components, `${where}.components`, into);
    }
}
function readLicenses(value, where) {
    return (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_LICENSES */.KF).flatMap((element) => {
        const choice = (0,json_shape/* readObject */.Ag)(element, where);
        const license = (0,json_shape/* readOptionalObject */.gs)(choice.license, where) ?? {};
        return (0,json_shape/* readOptionalString */.on)(choice.expression ?? license.id ?? license.name, where, limits/* MAX_SBOM_TEXT */.nw) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/predicates/sbom/explain-format.js

const SPACE = [0x09, 0x0a, 0x0d, 0x20];
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;
/**
 * The error for an SBOM that is not JSON: names the format, with a command that converts it to JSON.
 *
 * @returns Undefined if the bytes look like JSON.
 */
function explainOtherFormat(bytes, source) {
    const start = bytes.findIndex((byte) => !SPACE.includes(byte));
    const head = Buffer.from(bytes.subarray(Math.max(start, 0), Math.max(start, 0) + HEAD)).toString('latin1');
    const isXml = head.startsWith('<') || head.startsWith('\u00ef\u00bb\u00bf<');
    if (isXml && /cyclonedx\.org\/schema\/bom/.test(head))
        return other(source, 'CycloneDX as XML', `cyclonedx convert --input-file ${source} --output-format json --output-file bom.json`);
    if (isXml && /spdx\.org/.test(head))
        return other(source, 'SPDX as RDF/XML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (isXml)
        return other(source, 'XML', 'cyclonedx convert --output-format json, or use the JSON option of your SBOM tool');
    if (/^(#.*\r?\n|\s)*SPDXVersion:/.test(head))
        return other(source, 'SPDX as tag-value', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (/^(#.*\r?\n|---|\s)*(SPDXID|spdxVersion|bomFormat):/.test(head))
        return other(source, 'YAML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    return undefined;
}
const other = (source, format, conversion) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} is ${format}, but a statement needs JSON.`,
    hint: `Use the JSON output of the tool that created it, or convert it: ${conversion}.`,
});

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-2.js



/** SPDX 2.2 and 2.3 as JSON. @throws JsonError */
function readSpdx2(document) {
    const version = (0,json_shape/* readString */.E3)(document.spdxVersion, 'spdxVersion', 32).replace(/^SPDX-/, '');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.creationInfo, 'creationInfo')?.created);
    const packages = (0,json_shape/* readOptionalArray */.o8)(document.packages, 'packages', limits/* MAX_ELEMENTS */.DU);
    return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}
function readPackage(value, index) {
    const where = `packages[${index}]`;
    const one = (0,json_shape/* readObject */.Ag)(value, where);
    const references = (0,json_shape/* readOptionalArray */.o8)(one.externalRefs, `${where}.externalRefs`, limits/* MAX_REFERENCES */.Ub).map((each) => (0,json_shape/* readObject */.Ag)(each, where));
    const purl = references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
    const license = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicense(each));
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.versionInfo, `${where}.versionInfo`, limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(purl, `${where}.externalRefs`, limits/* MAX_SBOM_TEXT */.nw),
        licenses: license === undefined ? [] : [(0,json_shape/* readString */.E3)(license, `${where}.licenseConcluded`, limits/* MAX_SBOM_TEXT */.nw)],
    });
}
const isLicense = (text) => !['', 'NOASSERTION', 'NONE'].includes(text);

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-3.js




const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.0(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENSE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];
/** The version in the context of SPDX 3 JSON-LD; undefined for other JSON. */
const versionOfSpdx3 = (document) => {
    const contexts = Array.isArray(document['@context']) ? document['@context'] : [document['@context']];
    return contexts.map((context) => (typeof context === 'string' ? CONTEXT.exec(context)?.[1] : undefined)).find((version) => version);
};
/**
 * SPDX 3 as JSON-LD in the only serialization that its specification defines: a graph of elements, each with type and identifier.
 *
 * @throws JsonError
 */
function readSpdx3(document) {
    const version = versionOfSpdx3(document);
    if (version === undefined)
        throw new json/* JsonError */.N3('shape', '@context is not the context of SPDX 3');
    const elements = (0,json_shape/* readArray */.oU)(document['@graph'], '@graph', limits/* MAX_ELEMENTS */.DU).map(readElement);
    const ofType = (type) => elements.filter((element) => element.type === type);
    if (ofType('SpdxDocument').length !== 1)
        throw new json/* JsonError */.N3('shape', '@graph does not have exactly one SpdxDocument');
    const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
    const creation = (0,json_shape/* readObject */.Ag)(info, 'CreationInfo');
    (0,json_shape/* readString */.E3)(creation.specVersion, 'CreationInfo.specVersion', 32);
    (0,json_shape/* readString */.E3)(creation.created, 'CreationInfo.created', 64);
    const created = readTime(creation.created);
    const licenses = findLicenses(elements);
    const packages = elements.filter(({ type }) => typeof type === 'string' && PACKAGES.has(type));
    return { format: 'spdx', version, ...(created && { created }), components: packages.map((one) => spdx_3_readPackage(one, licenses)) };
}
/** The classes of packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
function readElement(value, index) {
    const where = `@graph[${index}]`;
    const element = (0,json_shape/* readObject */.Ag)(value, where);
    (0,json_shape/* readString */.E3)(element.type ?? element['@type'], `${where}.type`, 200);
    (0,json_shape/* readString */.E3)(element.spdxId ?? element['@id'], `${where}.spdxId`, limits/* MAX_SBOM_TEXT */.nw);
    return element;
}
function spdx_3_readPackage(one, licenses) {
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, 'software_Package.name', limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.software_packageVersion, 'software_packageVersion', limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(one.software_packageUrl, 'software_packageUrl', limits/* MAX_SBOM_TEXT */.nw) ?? purlOf(one),
        licenses: licenses.get(one.spdxId) ?? [],
    });
}
/** The package URL from an external identifier. */
function purlOf(one) {
    const identifiers = (0,json_shape/* readOptionalArray */.o8)(one.externalIdentifier, 'externalIdentifier', limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((each) => (0,json_shape/* readObject */.Ag)(each, 'externalIdentifier'));
    const purl = identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl');
    return (0,json_shape/* readOptionalString */.on)(purl?.identifier, 'externalIdentifier', limits/* MAX_SBOM_TEXT */.nw);
}
/** Licenses by the identifier of the element that has them: concluded licenses, otherwise declared ones. */
function findLicenses(elements) {
    const expressions = new Map(elements.map((element) => [element.spdxId, element.simplelicensing_licenseExpression]));
    const found = new Map();
    for (const relation of LICENSE_RELATIONS) {
        for (const { from, to, relationshipType } of elements) {
            if (relationshipType !== relation || found.get(from)?.length)
                continue;
            const targets = (0,json_shape/* readOptionalArray */.o8)(to, 'Relationship.to', limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((target) => expressions.get(target));
            found.set(from, targets.flatMap((text) => (0,json_shape/* readOptionalString */.on)(text, 'simplelicensing_licenseExpression', limits/* MAX_SBOM_TEXT */.nw) ?? []));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/sbom.js








const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const KIND = {
    noun: 'The SBOM',
    notJson: 'INPUT_SBOM_FORMAT',
    notObject: 'INPUT_SBOM_FORMAT',
    hint: 'An SBOM must be one JSON document, in UTF-8 without a byte order mark: SPDX 2.2, 2.3 or 3.0, or CycloneDX 1.4 to 1.7.',
};
/** SBOMs: the document unchanged, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
const sbom = {
    types: [
        SPDX,
        `${SPDX}/v2.2`,
        `${SPDX}/v2.3`,
        `${SPDX}/v3.0`,
        CYCLONEDX,
        ...['1.4', '1.5', '1.6', '1.7'].map((version) => `${CYCLONEDX}/v${version}`),
    ],
    /**
     * Recognized by content and checked against the published schema of its format; SPDX 3 by its structure.
     *
     * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document, style = 'in-toto') {
        const foreign = explainOtherFormat(document.bytes, document.source);
        if (foreign)
            throw foreign;
        const predicate = (0,predicates_document/* parseDocument */.T)(document, KIND);
        const format = recognize(predicate, document.source);
        const { findFault } = await Promise.all(/* import() */[__webpack_require__.e(9801), __webpack_require__.e(5858)]).then(__webpack_require__.bind(__webpack_require__, 35858));
        const fault = format.schema && (await findFault(format.schema, predicate));
        if (fault)
            throw invalid(document.source, format.name, fault);
        try {
            const type = format.type !== SPDX || style === 'cosign' ? format.type : `${SPDX}/v${format.version}`;
            return { type, predicate, sbom: format.read(predicate) };
        }
        catch (error) {
            if (error instanceof json/* JsonError */.N3)
                throw invalid(document.source, format.name, error.message);
            throw error;
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read(predicate, type) {
        return (0,predicate_kind/* readSigned */.N)('an SBOM', () => {
            if (type.startsWith(CYCLONEDX))
                return readCycloneDx(predicate);
            return versionOfSpdx3(predicate) === undefined ? readSpdx2(predicate) : readSpdx3(predicate);
        });
    },
};
function recognize(document, source) {
    const spdx3 = versionOfSpdx3(document);
    if (spdx3)
        return { name: `SPDX ${spdx3}`, type: SPDX, version: '3.0', read: readSpdx3 };
    const { spdxVersion, bomFormat, specVersion } = document;
    if (spdxVersion === 'SPDX-2.2' || spdxVersion === 'SPDX-2.3') {
        const version = spdxVersion.slice('SPDX-'.length);
        return { name: `SPDX ${version}`, type: SPDX, version, schema: 'spdx-2.3', read: readSpdx2 };
    }
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string' && /^1\.[4-7]$/.test(specVersion))
        return {
            name: `CycloneDX ${specVersion}`,
            type: CYCLONEDX,
            version: specVersion,
            schema: `cyclonedx-${specVersion}`,
            read: readCycloneDx,
        };
    const known = spdxVersion !== undefined || bomFormat === 'CycloneDX';
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SBOM_FORMAT',
        message: `The SBOM ${source} is JSON ${known ? 'of an unsupported version' : 'that is neither SPDX nor CycloneDX'}.`,
        hint: 'Supported are SPDX 2.2, 2.3 and 3.0 (JSON-LD), and CycloneDX 1.4 to 1.7. To attest other JSON, use --predicate-type and --predicate-path.',
    });
}
const invalid = (source, format, fault) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_INVALID',
    message: `The SBOM ${source} is not valid ${format}: ${fault}.`,
    hint: 'Readers would reject the SBOM. Create it again, or update the tool that created it.',
});


/***/ })

};
