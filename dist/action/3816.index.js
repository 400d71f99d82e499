export const id = 3816;
export const ids = [3816];
export const modules = {

/***/ 23816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planMaven: () => (/* binding */ planMaven)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/subjects/maven-coordinates.js


/** Maven's own rule for ids (model validation). */
const ID = /^[A-Za-z0-9_.-]+$/;
/** Versions may hold more, but no separator of paths and nothing that Maven's validation refuses. */
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+~-]*$/;
/** Undefined where one of the three is none that Maven takes. */
function checkCoordinates({ group = '', artifact = '', version = '' }) {
    const isFit = [group, artifact].every((id) => ID.test(id) && !/^\.+$/.test(id)) &&
        VERSION.test(version) &&
        [group, artifact, version].every((part) => part.length <= limits/* MAX_COORDINATE */.asP);
    return isFit ? { group, artifact, version } : undefined;
}
const showCoordinates = ({ group, artifact, version }) => `${group}:${artifact}:${version}`;
/** `GROUP:ARTIFACT:VERSION`. @throws ChopmarkError `INPUT_OPTION_VALUE` */
function parseCoordinates(text) {
    const [group = '', artifact = '', version = '', more] = text.split(':');
    const coordinates = more === undefined ? checkCoordinates({ group, artifact, version }) : undefined;
    if (coordinates)
        return coordinates;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: 'package-coordinates is not GROUP:ARTIFACT:VERSION.',
        hint: 'Write it as Maven does: --package-coordinates org.acme:widget:1.0.0',
    });
}

;// CONCATENATED MODULE: ./build/subjects/jar-coordinates.js




/** What Maven puts into every jar that it packs (Maven Archiver). */
const PROPERTIES = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.properties$/;
class JarFault extends Error {
}
/**
 * What the `pom.properties` files of a jar say; one that was joined with others has one of each.
 *
 * @param path Absolute.
 * @param isOurs Whether the artifact could be the jar itself; the files of others are not read.
 * @returns The coordinates, or why the jar is none.
 */
async function readJarCoordinates(path, isOurs, signal) {
    let archive;
    try {
        archive = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
        if (archive.entryCount > limits/* MAX_PACKAGE_ENTRIES */.tcJ)
            throw new JarFault(`it holds more than ${limits/* MAX_PACKAGE_ENTRIES */.tcJ} files`);
        const found = new Map();
        for await (const entry of archive.eachEntry()) {
            signal.throwIfAborted();
            const [, group = '', artifact = ''] = PROPERTIES.exec(entry.fileName) ?? [];
            if (artifact === '' || !isOurs(artifact))
                continue;
            if (found.has(entry.fileName))
                throw new JarFault(`it holds ${entry.fileName} twice`);
            if (found.size === limits/* MAX_POMS_OF_A_JAR */.PY5)
                throw new JarFault(`it holds more than ${limits/* MAX_POMS_OF_A_JAR */.PY5} files pom.properties`);
            const said = parseProperties(await readEntry(archive, entry), entry.fileName);
            if (said.group !== group || said.artifact !== artifact)
                throw new JarFault(`${entry.fileName} names another module than its path`);
            found.set(entry.fileName, said);
        }
        return [...found.values()];
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        return { fault: error instanceof JarFault ? error.message : 'it is no zip archive that can be read' };
    }
    finally {
        archive?.close();
    }
}
/** Its size is checked while it is unpacked: what unpacks to more than it says is an error of the library. */
async function readEntry(archive, entry) {
    if (entry.uncompressedSize > limits/* MAX_POM_PROPERTIES */.oIA)
        throw new JarFault(`${entry.fileName} is longer than ${limits/* MAX_POM_PROPERTIES */.oIA} bytes`);
    return (await (0,consumers_.buffer)(await archive.openReadStreamPromise(entry))).toString('utf8');
}
/** `key=value` lines of java.util.Properties, without its escapes: no coordinate needs one. */
function parseProperties(text, name) {
    const values = new Map();
    for (const line of text.split(/\r?\n|\r/)) {
        const [, key = '', value = ''] = /^\s*([^#!\s=:][^\s=:]*)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
        if (!['groupId', 'artifactId', 'version'].includes(key))
            continue;
        if (values.has(key))
            throw new JarFault(`${name} says ${key} twice`);
        values.set(key, value);
    }
    const said = { group: values.get('groupId') ?? '', artifact: values.get('artifactId') ?? '', version: values.get('version') ?? '' };
    const coordinates = checkCoordinates(said);
    if (coordinates)
        return coordinates;
    throw new JarFault(`${name} does not say group, artifact and version as Maven takes them`);
}

// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/subjects/purl.js
var purl = __webpack_require__(73523);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
;// CONCATENATED MODULE: ./build/subjects/read-pom.js




/** Characters given to the parser at once. */
const PIECE = 1 << 16;
/** Elements that say what the module is called, by their path. */
const FIELDS = ['groupId', 'artifactId', 'version', 'parent/groupId', 'parent/version'].map((field) => `project/${field}`);
class PomFault extends Error {
}
/**
 * What a POM calls its module; group and version are the parent's where it has none of its own, as Maven has it.
 *
 * @param path Absolute.
 * @returns The coordinates, or why there are none.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readPom(path) {
    const text = (await (0,read_file.readBoundedFile)(path, limits/* MAX_POM */.yLF, 'the POM')).toString('utf8');
    try {
        const fields = readFields(text);
        const said = (name) => fields.get(`project/${name}`)?.trim() || undefined;
        const [group, artifact, version] = [
            said('groupId') ?? said('parent/groupId'),
            said('artifactId'),
            said('version') ?? said('parent/version'),
        ];
        if ([group, artifact, version].some((value) => value?.includes('${')))
            return { fault: 'it has placeholders for its coordinates' };
        return checkCoordinates({ ...(group && { group }), ...(artifact && { artifact }), ...(version && { version }) }) ?? NOT_FIT;
    }
    catch (error) {
        if (error instanceof PomFault)
            return { fault: error.message };
        throw error;
    }
}
const NOT_FIT = { fault: 'it does not say group, artifact and version as Maven takes them' };
/** A DOCTYPE is refused, so there are no entities to expand. */
function readFields(text) {
    const fields = new Map();
    const open = [];
    const parser = new saxes/* SaxesParser */.wT();
    parser.on('doctype', () => {
        throw new PomFault('it has a DOCTYPE, which no POM needs');
    });
    parser.on('error', () => {
        throw new PomFault('it is not well-formed XML');
    });
    parser.on('opentag', ({ name }) => {
        open.push(name);
        if (open.length > limits/* MAX_JSON_DEPTH */.KX7)
            throw new PomFault(`it nests deeper than ${limits/* MAX_JSON_DEPTH */.KX7} levels`);
        const field = open.join('/');
        if (!FIELDS.includes(field))
            return;
        if (fields.has(field))
            throw new PomFault(`it says ${field.slice('project/'.length)} twice`);
        fields.set(field, '');
    });
    const add = (piece) => {
        const field = open.join('/');
        const known = fields.get(field);
        if (known === undefined)
            return;
        if (known.length + piece.length > limits/* MAX_COORDINATE */.asP)
            throw new PomFault('a coordinate in it is longer than any');
        fields.set(field, known + piece);
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => void open.pop());
    for (let at = 0; at < text.length; at += PIECE)
        parser.write(text.slice(at, at + PIECE));
    parser.close();
    return fields;
}

;// CONCATENATED MODULE: ./build/subjects/maven-files.js










/** Files that are read at once. */
const AT_ONCE = 8;
const ARCHIVE = /\.(?:jar|war|ear|aar|rar|hpi|jpi)$/;
/** As they are called before they are deployed. */
const UNNAMED_POM = /^pom(?:-default)?\.xml$/;
const EXTENSION = /\.(tar\.(?:gz|bz2|xz)|[A-Za-z0-9]{1,16})$/;
/** What lies beside an artefact of Maven and is none. */
const COMPANION = /\.(?:asc|md5|sha1|sha256|sha512)$/;
/** Whether it is a signature or checksum of another file, as builds leave them beside it. */
const isMavenCompanion = ({ name }) => COMPANION.test(name);
/**
 * Jars, POMs and what else Maven deploys of a module, called by their package URLs. The coordinates come from the option, or else
 * from the POMs among the files and beside them and from `META-INF/maven` in the jars, and have to be what the file is called:
 * `<artifact>-<version>[-<classifier>].<type>`. Where two of those disagree, nothing is signed.
 *
 * @param files With their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_CONFLICT`, `INPUT_OPTION_VALUE`
 */
async function nameMavenFiles(files, { coordinates, signal }) {
    const given = coordinates === undefined ? undefined : parseCoordinates(coordinates);
    const known = given ? [given] : await gather(files, signal);
    const named = await (0,in_parallel/* mapInParallel */.H)(files, AT_ONCE, async (file) => {
        const path = file.path ?? '';
        const own = given ?? (UNNAMED_POM.test((0,external_node_path_.basename)(path)) ? await readPomOf(path) : choose(path, known));
        return { ...file, name: purlOf((0,external_node_path_.basename)(path), own) };
    });
    return (0,merge/* mergeSubjects */.W)(named);
}
async function gather(files, signal) {
    const paths = files.map(({ path }) => path ?? '');
    const poms = new Set([...paths.filter((path) => isPom(path)), ...findPomsBeside(paths)]);
    if (poms.size > limits/* MAX_POMS */.TsD)
        throw refuse([...poms][limits/* MAX_POMS */.TsD] ?? '', `more than ${limits/* MAX_POMS */.TsD} POMs lie beside the files`);
    const fromPoms = await (0,in_parallel/* mapInParallel */.H)([...poms], AT_ONCE, readPomOf);
    const fromJars = await (0,in_parallel/* mapInParallel */.H)(paths.filter((path) => ARCHIVE.test(path)), AT_ONCE, async (path) => {
        const name = (0,external_node_path_.basename)(path);
        const said = await readJarCoordinates(path, (artifact) => name.startsWith(`${artifact}-`), signal);
        if ('fault' in said)
            throw refuse(path, said.fault);
        return said.filter((each) => isCalledAfter(name, each));
    });
    return [...new Map([...fromPoms, ...fromJars.flat()].map((each) => [showCoordinates(each), each])).values()];
}
const isPom = (path) => path.endsWith('.pom') || UNNAMED_POM.test((0,external_node_path_.basename)(path));
/** Those alone that a file could be called after. */
function findPomsBeside(paths) {
    return [...new Set(paths.map(external_node_path_.dirname))].flatMap((folder) => {
        const names = paths.filter((path) => (0,external_node_path_.dirname)(path) === folder).map((path) => (0,external_node_path_.basename)(path));
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((pom) => pom.endsWith('.pom') && names.some((name) => name.startsWith(pom.slice(0, -'.pom'.length))))
            .map((pom) => (0,external_node_path_.join)(folder, pom));
    });
}
async function readPomOf(path) {
    const said = await readPom(path);
    if ('fault' in said)
        throw refuse(path, said.fault);
    return said;
}
const stemOf = ({ artifact, version }) => `${artifact}-${version}`;
const isCalledAfter = (name, coordinates) => name.startsWith(stemOf(coordinates)) && /^[-.]/.test(name.slice(stemOf(coordinates).length));
/** Of those that a file is called after the longest: `1.0-2` before `1.0`. */
function choose(path, known) {
    const name = (0,external_node_path_.basename)(path);
    const fitting = known.filter((each) => isCalledAfter(name, each)).sort((a, b) => stemOf(b).length - stemOf(a).length);
    const [first, second] = fitting;
    if (first === undefined)
        throw refuse(path, 'neither a POM nor META-INF/maven says which module a file of that name belongs to');
    if (second === undefined || stemOf(second).length < stemOf(first).length)
        return first;
    throw refuse(path, `it could be of ${showCoordinates(first)} and of ${showCoordinates(second)}`);
}
function purlOf(name, { group, artifact, version }) {
    const stem = `${artifact}-${version}`;
    const rest = name.startsWith(stem) ? name.slice(stem.length) : name;
    const type = UNNAMED_POM.test(name) ? 'pom' : EXTENSION.exec(rest)?.[1];
    const classifier = rest.startsWith('-') ? rest.slice(1, type === undefined ? undefined : -type.length - 1) : undefined;
    return (0,purl/* writePurl */.Z)({ type: 'maven', namespace: group, name: artifact, version, qualifiers: { classifier, type } });
}
const refuse = (path, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} has no Maven coordinates: ${reason}.`,
    hint: 'Name its POM too, or give them: --package-coordinates org.acme:widget:1.0.0. Files are called as Maven calls them: widget-1.0.0-sources.jar.',
});

// EXTERNAL MODULE: ./build/subjects/refuse-envelopes.js
var refuse_envelopes = __webpack_require__(73122);
// EXTERNAL MODULE: ./build/engine/packages/plan-signatures.js
var plan_signatures = __webpack_require__(20024);
;// CONCATENATED MODULE: ./build/engine/packages/plan-maven.js



/** What Maven Central takes is a signature of each file beside it; the statements are for everybody else. */
async function planMaven({ collect, options, sayings, ports, run }) {
    const files = await collect();
    const own = files.filter((file) => !isMavenCompanion(file));
    if (own.length < files.length)
        ports.logger.info(`${files.length - own.length} of the files named are signatures or checksums of others: not attested.`);
    const { packageCoordinates: coordinates } = options;
    const subjects = await nameMavenFiles(own, { ...(coordinates !== undefined && { coordinates }), signal: run.signal });
    (0,refuse_envelopes/* refuseEnvelopes */.e)(subjects.flatMap(({ path }) => path ?? []));
    return {
        subjects,
        sayings: [...sayings],
        statements: options.statements,
        signatures: (0,plan_signatures/* planSignatures */.b)(subjects, (path) => `${path}.sigstore.json`),
    };
}


/***/ }),

/***/ 20024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ planSignatures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Signatures of files, each beside its own: what `sign` makes, under the certificate of the statements. */
const planSignatures = (subjects, placeOf) => subjects.flatMap(({ name, digest: { sha256 }, path }, index) => path === undefined || sha256 === undefined
    ? []
    : [
        {
            path: placeOf(path),
            subjects: [index],
            item: {
                id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`signature\0${path}\0${sha256}`).digest('hex'),
                name,
                content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(sha256, 'hex') },
            },
        },
    ]);


/***/ }),

/***/ 73523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writePurl)
/* harmony export */ });
/** `pkg:maven/org.acme/widget@1.0?classifier=sources&type=jar` (purl-spec, "How to build purl string"). */
function writePurl({ type, namespace, name, version, qualifiers = {} }) {
    const pairs = Object.entries(qualifiers)
        .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encode(value)}`]))
        .sort();
    const path = [type, ...(namespace === undefined ? [] : [encode(namespace)]), encode(name)].join('/');
    return `pkg:${path}@${encode(version)}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
/** A colon stays, as epochs of Debian have it; everything else that is not plain is percent-encoded. */
const encode = (text) => encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 73122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ refuseEnvelopes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32289);



/** What the bytes under every signature of an envelope begin with (DSSE v1, protocol.md). */
const HEAD = Buffer.from('DSSEv1 ');
/**
 * Refuses files whose signature could be put into an envelope and then be the signer's statement about anything: a signature of the
 * file and one of an envelope are over the same bytes, and the log's entries for both are alike.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_UNREADABLE`
 */
function refuseEnvelopes(paths) {
    const path = paths.find((each) => readHead(each).equals(HEAD));
    if (path === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins as what an attestation is signed over (DSSE), so its signature could pass for an attestation of yours.`,
        hint: 'Pack the file, or name it by its digest in an attestation (chopmark attest). If you did not make it, somebody may be after your signature.',
    });
}
function readHead(path) {
    const head = Buffer.alloc(HEAD.length);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Check the path and its permissions.',
            cause,
        });
    }
}


/***/ })

};
