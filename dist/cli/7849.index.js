export const id = 7849;
export const ids = [7849];
export const modules = {

/***/ 66929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSigned)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);


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

/***/ 97849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-parts.js
var json_parts = __webpack_require__(42690);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-shape.js
/** Leaves out unknown members. */
const component = (parts) => ({
    name: parts.name,
    ...(parts.version ? { version: parts.version } : {}),
    purls: parts.purls.flatMap((purl) => (purl ? [purl] : [])),
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
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.metadata, '/metadata')?.timestamp);
    const components = [];
    readComponents(document.components, '/components', components);
    return { format: 'cyclonedx', version: (0,json_shape/* readString */.E3)(document.specVersion, '/specVersion', 32), ...(created && { created }), components };
}
/** @param where A JSON pointer. */
function readComponents(value, where, into) {
    for (const [index, element] of (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU).entries()) {
        const at = `${where}/${index}`;
        const one = (0,json_shape/* readObject */.Ag)(element, at);
        into.push(component({
            name: (0,json_shape/* readString */.E3)(one.name, `${at}/name`, limits/* MAX_SBOM_TEXT */.nw),
            version: (0,json_shape/* readOptionalString */.on)(one.version, `${at}/version`, limits/* MAX_SBOM_TEXT */.nw),
            purls: [(0,json_shape/* readOptionalString */.on)(one.purl, `${at}/purl`, limits/* MAX_SBOM_TEXT */.nw)],
            licenses: readLicenses(one.licenses, `${at}/licenses`),
        }));
        if (into.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `${where} lists more than ${limits/* MAX_ELEMENTS */.DU} components`);
        readComponents(one.components, `${at}/components`, into);
    }
}
function readLicenses(value, where) {
    return (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_LICENSES */.KF).flatMap((element, index) => {
        const at = `${where}/${index}`;
        const choice = (0,json_shape/* readObject */.Ag)(element, at);
        const license = (0,json_shape/* readOptionalObject */.gs)(choice.license, `${at}/license`) ?? {};
        // The schema allows only one of the two. Where both are stated, readers differ, so both count.
        return [choice.expression, license.id ?? license.name].flatMap((text) => (0,json_shape/* readOptionalString */.on)(text, at, limits/* MAX_SBOM_TEXT */.nw) ?? []);
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
    const version = (0,json_shape/* readString */.E3)(document.spdxVersion, '/spdxVersion', 32).replace(/^SPDX-/, '');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.creationInfo, '/creationInfo')?.created);
    const packages = (0,json_shape/* readOptionalArray */.o8)(document.packages, '/packages', limits/* MAX_ELEMENTS */.DU);
    return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}
function readPackage(value, index) {
    const where = `/packages/${index}`;
    const one = (0,json_shape/* readObject */.Ag)(value, where);
    const references = (0,json_shape/* readOptionalArray */.o8)(one.externalRefs, `${where}/externalRefs`, limits/* MAX_REFERENCES */.Ub).map((each, at) => (0,json_shape/* readObject */.Ag)(each, `${where}/externalRefs/${at}`));
    const purls = references.filter(({ referenceType }) => referenceType === 'purl').map(({ referenceLocator }) => referenceLocator);
    const license = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicense(each));
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}/name`, limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.versionInfo, `${where}/versionInfo`, limits/* MAX_SBOM_TEXT */.nw),
        purls: purls.map((purl) => (0,json_shape/* readOptionalString */.on)(purl, `${where}/externalRefs`, limits/* MAX_SBOM_TEXT */.nw)),
        licenses: license === undefined ? [] : [(0,json_shape/* readString */.E3)(license, `${where}/licenseConcluded`, limits/* MAX_SBOM_TEXT */.nw)],
    });
}
const isLicense = (text) => !['', 'NOASSERTION', 'NONE'].includes(text);

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-3.js




const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.\d+(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENSE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];
/** The version in the context of SPDX 3 as JSON-LD: 3.0.1; undefined for other JSON. */
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
        throw new json/* JsonError */.N3('shape', '/@context is not the context of SPDX 3');
    const elements = (0,json_shape/* readArray */.oU)(document['@graph'], '/@graph', limits/* MAX_ELEMENTS */.DU).map(readElement);
    const ofType = (type) => elements.filter((element) => element.type === type);
    if (ofType('SpdxDocument').length !== 1)
        throw new json/* JsonError */.N3('shape', '/@graph does not have exactly one SpdxDocument');
    const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
    const creation = (0,json_shape/* readObject */.Ag)(info, 'CreationInfo');
    (0,json_shape/* readString */.E3)(creation.specVersion, 'CreationInfo.specVersion', 32);
    (0,json_shape/* readString */.E3)(creation.created, 'CreationInfo.created', 64);
    const created = readTime(creation.created);
    const licenses = findLicenses(elements);
    const components = elements.flatMap((one, index) => typeof one.type === 'string' && PACKAGES.has(one.type) ? [spdx_3_readPackage(one, `/@graph/${index}`, licenses)] : []);
    return { format: 'spdx', version, ...(created && { created }), components };
}
/** The classes of packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
function readElement(value, index) {
    const where = `/@graph/${index}`;
    const element = (0,json_shape/* readObject */.Ag)(value, where);
    const type = (0,json_shape/* readString */.E3)(readAlias(element, 'type', where), `${where}/type`, 200);
    // Other readers expand names, and would find a package that is not seen here.
    if (LONG_NAME.test(type))
        throw new json/* JsonError */.N3('shape', `${where}/type is not written as in the context of SPDX 3: software_Package`);
    const spdxId = (0,json_shape/* readString */.E3)(readAlias(element, 'spdxId', where), `${where}/spdxId`, limits/* MAX_SBOM_TEXT */.nw);
    return { ...element, type, spdxId };
}
/** A class of SPDX by its address, or by a prefix for it. */
const LONG_NAME = /^(?:https?:\/\/spdx\.org\/|spdx:)/;
/** What the context of SPDX 3 makes of these names. JSON-LD has both, and refuses an object with both. */
const KEYWORDS = { type: '@type', spdxId: '@id' };
function readAlias(element, name, where) {
    const [alias, keyword] = [element[name], element[KEYWORDS[name]]];
    if (alias !== undefined && keyword !== undefined)
        throw new json/* JsonError */.N3('shape', `${where}/${name} is there twice, as ${KEYWORDS[name]} too`);
    return alias ?? keyword;
}
function spdx_3_readPackage(one, where, licenses) {
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}/name`, limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.software_packageVersion, `${where}/software_packageVersion`, limits/* MAX_SBOM_TEXT */.nw),
        purls: [(0,json_shape/* readOptionalString */.on)(one.software_packageUrl, `${where}/software_packageUrl`, limits/* MAX_SBOM_TEXT */.nw), ...purlsOf(one, where)],
        licenses: licenses.get(one.spdxId) ?? [],
    });
}
/** The package URLs among the external identifiers. */
function purlsOf(one, where) {
    const identifiers = (0,json_shape/* readOptionalArray */.o8)(one.externalIdentifier, `${where}/externalIdentifier`, limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((each, index) => (0,json_shape/* readObject */.Ag)(each, `${where}/externalIdentifier/${index}`));
    return identifiers
        .filter(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')
        .map(({ identifier }) => (0,json_shape/* readOptionalString */.on)(identifier, `${where}/externalIdentifier`, limits/* MAX_SBOM_TEXT */.nw));
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

;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-format.js



const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
/** Versions of CycloneDX whose schema is included. */
const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'];
/** Versions of SPDX that have a type of their own. The schema of 2.3 is that of 2.2 too; the others have none that is included. */
const SPDX_VERSIONS = ['2.0', '2.1', '2.2', '2.3', '3.0'];
const CHECKED_SPDX_2 = ['2.2', '2.3'];
/** The predicate types of SBOMs. */
const SBOM_TYPES = [
    SPDX,
    ...SPDX_VERSIONS.map((version) => `${SPDX}/v${version}`),
    CYCLONEDX,
    ...CYCLONEDX_VERSIONS.map((version) => `${CYCLONEDX}/v${version}`),
];
/** The versions that are checked in full, for messages. */
const CHECKED_VERSIONS = 'SPDX 2.2, 2.3 and 3.0, and CycloneDX 1.4 to 1.7';
/** Recognizes a format by the fields that state it, in any version. Undefined if the document is no SBOM. */
function recognizeFormat(document) {
    const spdx3 = versionOfSpdx3(document);
    if (spdx3 !== undefined)
        return spdxFormat(spdx3, spdx3.split('.').slice(0, 2).join('.') === '3.0', readSpdx3);
    const { spdxVersion, bomFormat, specVersion } = document;
    const [, spdx2] = typeof spdxVersion === 'string' ? (/^SPDX-(\d+\.\d+)$/.exec(spdxVersion) ?? []) : [];
    if (spdx2 !== undefined) {
        const isChecked = CHECKED_SPDX_2.includes(spdx2);
        return { ...spdxFormat(spdx2, isChecked, readSpdx2), ...(isChecked && { schema: 'spdx-2.3' }) };
    }
    if (bomFormat !== 'CycloneDX' || typeof specVersion !== 'string' || !/^\d+\.\d+$/.test(specVersion))
        return undefined;
    const isChecked = CYCLONEDX_VERSIONS.includes(specVersion);
    return {
        name: `CycloneDX ${specVersion}`,
        type: CYCLONEDX,
        cosignType: CYCLONEDX,
        isChecked,
        ...(isChecked && { schema: `cyclonedx-${specVersion}` }),
        read: readCycloneDx,
    };
}
/**
 * Whether a document states several formats. Each reader would take the one that it looks for first, and the components of that one: what one
 * of them refuses, another would not see.
 */
const statesSeveralFormats = (document) => [versionOfSpdx3(document), document.spdxVersion, document.bomFormat].filter((stated) => stated !== undefined).length > 1;
/** A version that is not known gets the type without a version, which readers of other versions find too. */
function spdxFormat(version, isChecked, read) {
    const short = version.split('.').slice(0, 2).join('.');
    const type = SPDX_VERSIONS.includes(short) ? `${SPDX}/v${short}` : SPDX;
    return { name: `SPDX ${version}`, type, cosignType: SPDX, isChecked, read };
}

;// CONCATENATED MODULE: ./build/predicates/sbom/open-wrapper.js

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Members that hold the SBOM in a document that has nothing else. */
const ONLY_MEMBERS = [
    ['sbom', "an answer of GitHub's dependency graph"],
    ['SPDX', 'an answer of docker buildx imagetools inspect'],
];
/**
 * The SBOM in a document that wraps it: the export of GitHub's dependency graph (`{"sbom": …}`), what `docker buildx imagetools inspect`
 * prints (`{"SPDX": …}`), or an unsigned in-toto statement, as BuildKit writes it into a folder. Undefined for anything else: what
 * stands next to an SBOM could be a part of it.
 */
function openWrapper(document) {
    // It is an SBOM itself, whatever else is in it.
    if (recognizeFormat(document) !== undefined)
        return undefined;
    const { _type: type, predicate } = document;
    const isStatement = typeof type === 'string' && type.startsWith('https://in-toto.io/Statement/');
    if (isStatement)
        return isSbom(predicate) ? { sbom: predicate, member: 'predicate', wrapper: 'an in-toto statement' } : undefined;
    if (Object.keys(document).length !== 1)
        return undefined;
    for (const [member, wrapper] of ONLY_MEMBERS) {
        const sbom = document[member];
        if (isSbom(sbom))
            return { sbom, member, wrapper };
    }
    return undefined;
}
const isSbom = (value) => isObject(value) && recognizeFormat(value) !== undefined;

;// CONCATENATED MODULE: ./build/predicates/sbom/sbom.js











const KIND = {
    noun: 'The SBOM',
    notJson: 'INPUT_SBOM_FORMAT',
    notObject: 'INPUT_SBOM_FORMAT',
    hint: `An SBOM must be one JSON document, in UTF-8: ${CHECKED_VERSIONS}.`,
};
/** SBOMs: the document unchanged, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
const sbom = {
    types: SBOM_TYPES,
    /**
     * Recognized by content, taken out of a known wrapper, and checked against the published schema of its format; SPDX 3 by its structure. An
     * SBOM whose components chopmark cannot read is always refused, because no policy could accept it.
     *
     * @param check Default: warn.
     * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document, style = 'in-toto', check = 'warn') {
        const foreign = explainOtherFormat(document.bytes, document.source);
        if (foreign)
            throw foreign;
        const whole = (0,predicates_document/* parseDocument */.T)(document, KIND);
        const wrapped = openWrapper(whole);
        const predicate = wrapped?.sbom ?? whole;
        const format = recognizeFormat(predicate);
        if (!format || statesSeveralFormats(predicate))
            throw notAnSbom(predicate, document.source);
        const input = { ...document, format, predicate, path: wrapped ? [wrapped.member] : [] };
        const warnings = await findFaults(input, check);
        const read = sbom_readComponents(input);
        return {
            type: style === 'cosign' ? format.cosignType : format.type,
            predicate,
            sbom: read,
            warnings,
            ...(wrapped && {
                notice: `${document.source} is ${wrapped.wrapper}. The SBOM in its member ${wrapped.member} is signed, without what surrounds it.`,
            }),
        };
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read(predicate, type) {
        return (0,predicate_kind/* readSigned */.N)('an SBOM', () => {
            if (statesSeveralFormats(predicate))
                throw new json/* JsonError */.N3('shape', 'it states several formats');
            if (type.startsWith('https://cyclonedx.org/'))
                return readCycloneDx(predicate);
            return versionOfSpdx3(predicate) === undefined ? readSpdx2(predicate) : readSpdx3(predicate);
        });
    },
};
/** @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID` for a strict check */
async function findFaults(input, check) {
    const { format, source, predicate } = input;
    if (!format.isChecked) {
        const message = `The SBOM ${source} is ${format.name}, which is not one of the versions that chopmark checks: ${CHECKED_VERSIONS}.`;
        if (check === 'warn')
            return [`${message} It is signed unchanged, and only the fields that chopmark itself reads were checked.`];
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_SBOM_FORMAT',
            message,
            hint: 'Create the SBOM in one of these versions, or sign it unchecked with --sbom-check warn.',
        });
    }
    const { findFault } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(1366)]).then(__webpack_require__.bind(__webpack_require__, 61366));
    const fault = format.schema && (await findFault(format.schema, predicate));
    if (!fault)
        return [];
    const described = describe(fault.path, fault.message, input);
    if (check === 'warn')
        return [
            `The SBOM ${source} does not follow ${format.name}: ${described}. It is signed unchanged. Most readers pass over such a field; tools that validate the schema refuse the document. To refuse it before signing, use --sbom-check strict.`,
        ];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SBOM_INVALID',
        message: `The SBOM ${source} is not valid ${format.name}: ${described}.`,
        hint: 'Tools that validate the schema refuse the SBOM. Update the tool that created it, or sign it unchanged with --sbom-check warn.',
    });
}
/** @throws ChopmarkError `INPUT_SBOM_INVALID` */
function sbom_readComponents(input) {
    const { format, source, predicate } = input;
    try {
        return format.read(predicate);
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        const [pointer = ''] = /^\/[^ ]*/.exec(error.message) ?? [];
        const path = pointer.split('/').slice(1);
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_SBOM_INVALID',
            message: `The components of the SBOM ${source} (${format.name}) cannot be read: ${describe(path, error.message.slice(pointer.length).trim(), input)}.`,
            hint: `No policy could accept this SBOM, because chopmark verify reads the same fields. Create it again, or sign it as a custom predicate: --predicate-type ${format.type} --predicate-path FILE.`,
        });
    }
}
/** Characters of a JSON pointer in a message. */
const LONGEST_POINTER = 300;
/** The field as a JSON pointer, its fault, and its place in the file. */
function describe(path, fault, { bytes, path: outer }) {
    if (path.length === 0)
        return fault;
    const place = (0,json_parts/* locateValue */.QZ)(bytes, [...outer, ...path]);
    const pointer = path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    const shown = pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer;
    return `${shown} ${fault}${place ? ` (line ${place.line}, column ${place.column})` : ''}`;
}
function notAnSbom(document, source) {
    const fault = statesSeveralFormats(document)
        ? 'says that it is of several formats (bomFormat, spdxVersion, @context), and each reader would choose one'
        : document.bomFormat === 'CycloneDX'
            ? 'says that it is CycloneDX, but its specVersion is not a version'
            : document.spdxVersion !== undefined
                ? 'has a spdxVersion that is not a version of SPDX'
                : 'is JSON that is neither SPDX nor CycloneDX';
    return new errors/* ChopmarkError */.E({
        code: 'INPUT_SBOM_FORMAT',
        message: `The SBOM ${source} ${fault}.`,
        hint: `Supported are ${CHECKED_VERSIONS}; other versions of both are signed with a warning. To attest other JSON, use --predicate-type and --predicate-path.`,
    });
}


/***/ })

};
