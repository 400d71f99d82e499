export const id = 7599;
export const ids = [7599];
export const modules = {

/***/ 17599:
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
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/packages/limits.js
var limits = __webpack_require__(25534);
// EXTERNAL MODULE: ./build/packages/purl.js
var purl = __webpack_require__(87575);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
;// CONCATENATED MODULE: ./build/packages/maven/maven-coordinates.js


/** Maven's own rule for ids (model validation). */
const ID = /^[A-Za-z0-9_.-]+$/;
/** Versions can have more characters, but no path separator and nothing that Maven's validation refuses. */
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+~-]*$/;
/** Undefined if Maven does not accept one of the three. */
function checkCoordinates({ group = '', artifact = '', version = '' }) {
    const isFit = [group, artifact].every((id) => ID.test(id) && !/^\.+$/.test(id)) &&
        VERSION.test(version) &&
        [group, artifact, version].every((part) => part.length <= limits/* MAX_COORDINATE */.as);
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
        message: 'The value of package-coordinates is not GROUP:ARTIFACT:VERSION.',
        hint: 'Use the form of Maven: --package-coordinates org.acme:widget:1.0.0',
    });
}

;// CONCATENATED MODULE: ./build/packages/maven/jar-coordinates.js





/** The file that Maven adds to every jar (Maven Archiver). */
const PROPERTIES = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.properties$/;
class JarFault extends Error {
}
/**
 * The coordinates in the `pom.properties` files of a jar. A merged jar has one file for each module.
 *
 * @param path Absolute.
 * @param isOurs Whether the artifact can be the jar itself. The files of other modules are not read.
 * @returns The coordinates, or why the jar is not readable.
 */
async function readJarCoordinates(path, isOurs, signal) {
    let archive;
    try {
        archive = await (0,yauzl/* openPromise */.sO)(path, { autoClose: false, lazyEntries: true, strictFileNames: true });
        if (archive.entryCount > limits/* MAX_PACKAGE_ENTRIES */.tc)
            throw new JarFault(`it has more than ${limits/* MAX_PACKAGE_ENTRIES */.tc} files`);
        const found = new Map();
        for await (const entry of archive.eachEntry()) {
            (0,timeout_error/* throwIfEnded */.sH)(signal, 'a jar was read');
            const [, group = '', artifact = ''] = PROPERTIES.exec(entry.fileName) ?? [];
            if (artifact === '' || !isOurs(artifact))
                continue;
            if (found.has(entry.fileName))
                throw new JarFault(`it has ${entry.fileName} twice`);
            if (found.size === limits/* MAX_POMS_OF_A_JAR */.PY)
                throw new JarFault(`it has more than ${limits/* MAX_POMS_OF_A_JAR */.PY} pom.properties files`);
            const said = parseProperties(await readEntry(archive, entry), entry.fileName);
            if (said.group !== group || said.artifact !== artifact)
                throw new JarFault(`${entry.fileName} names another module than its path`);
            found.set(entry.fileName, said);
        }
        return [...found.values()];
    }
    catch (error) {
        (0,timeout_error/* throwIfEnded */.sH)(signal, 'a jar was read');
        return { fault: error instanceof JarFault ? error.message : 'it is not a readable zip archive' };
    }
    finally {
        archive?.close();
    }
}
/** The size is checked during unpacking: the library throws if an entry unpacks to more than its stated size. */
async function readEntry(archive, entry) {
    if (entry.uncompressedSize > limits/* MAX_POM_PROPERTIES */.oI)
        throw new JarFault(`${entry.fileName} is longer than ${limits/* MAX_POM_PROPERTIES */.oI} bytes`);
    return (await (0,consumers_.buffer)(await archive.openReadStreamPromise(entry))).toString('utf8');
}
/** `key=value` lines of java.util.Properties. Escapes are not supported, because no coordinate needs them. */
function parseProperties(text, name) {
    const values = new Map();
    for (const line of text.split(/\r?\n|\r/)) {
        const [, key = '', value = ''] = /^([^#!\s=:][^\s=:]*)\s*[=:](.*)$/.exec(line.trim()) ?? [];
        if (!['groupId', 'artifactId', 'version'].includes(key))
            continue;
        if (values.has(key))
            throw new JarFault(`${name} has ${key} twice`);
        values.set(key, value.trim());
    }
    const said = { group: values.get('groupId') ?? '', artifact: values.get('artifactId') ?? '', version: values.get('version') ?? '' };
    const coordinates = checkCoordinates(said);
    if (coordinates)
        return coordinates;
    throw new JarFault(`${name} does not have a valid Maven group, artifact and version`);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/limits.js
var base_limits = __webpack_require__(48806);
;// CONCATENATED MODULE: ./build/packages/maven/read-pom.js





/** Characters that the parser gets at once. */
const PIECE = 1 << 16;
/** Paths of the elements with the coordinates of the module. */
const FIELDS = ['groupId', 'artifactId', 'version', 'parent/groupId', 'parent/version'].map((field) => `project/${field}`);
class PomFault extends Error {
}
/**
 * The coordinates in a POM. As in Maven, a missing group or version is that of the parent.
 *
 * @param path Absolute.
 * @returns The coordinates, or why the POM has none.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readPom(path) {
    const text = (await (0,read_file/* readBoundedFile */.Mv)(path, limits/* MAX_POM */.yL, 'the POM')).toString('utf8');
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
const NOT_FIT = { fault: 'it does not have a valid Maven group, artifact and version' };
/** A DOCTYPE is refused, so there are no entities to expand. */
function readFields(text) {
    const fields = new Map();
    const open = [];
    const parser = new saxes/* SaxesParser */.wT();
    parser.on('doctype', () => {
        throw new PomFault('it has a DOCTYPE, which is not allowed in a POM');
    });
    parser.on('error', () => {
        throw new PomFault('it is not well-formed XML');
    });
    parser.on('opentag', ({ name }) => {
        open.push(name);
        if (open.length > base_limits/* MAX_JSON_DEPTH */.KX)
            throw new PomFault(`it is nested deeper than ${base_limits/* MAX_JSON_DEPTH */.KX} levels`);
        const field = open.join('/');
        if (!FIELDS.includes(field))
            return;
        if (fields.has(field))
            throw new PomFault(`it has ${field.slice('project/'.length)} twice`);
        fields.set(field, '');
    });
    const add = (piece) => {
        const field = open.join('/');
        const known = fields.get(field);
        if (known === undefined)
            return;
        if (known.length + piece.length > limits/* MAX_COORDINATE */.as)
            throw new PomFault(`it has a coordinate of more than ${limits/* MAX_COORDINATE */.as} characters`);
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

;// CONCATENATED MODULE: ./build/packages/maven/maven-files.js










/** Files that are read at the same time. */
const AT_ONCE = 8;
const ARCHIVE = /\.(?:jar|war|ear|aar|rar|hpi|jpi)$/;
/** Names of POMs before they are deployed. */
const UNNAMED_POM = /^pom(?:-default)?\.xml$/;
const EXTENSION = /\.(tar\.(?:gz|bz2|xz)|[A-Za-z0-9]{1,16})$/;
/** Files next to a Maven artifact that are not artifacts. */
const COMPANION = /\.(?:asc|md5|sha1|sha256|sha512)$/;
/** Whether the file is a signature or checksum of another file, which builds write next to it. */
const isMavenCompanion = ({ name }) => COMPANION.test(name);
/**
 * Names the jars, POMs and other files that Maven deploys by their package URLs. The coordinates come from the option, else from the
 * POMs in the list or next to the files, and from `META-INF/maven` in the jars. They must match the file name:
 * `<artifact>-<version>[-<classifier>].<type>`. If two sources contradict each other, nothing is signed.
 *
 * @param files With their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_CONFLICT`, `INPUT_OPTION_VALUE`
 */
async function nameMavenFiles(files, { coordinates, signal }) {
    const given = coordinates === undefined ? undefined : parseCoordinates(coordinates);
    const known = given ? [given] : await gather(files, signal);
    const named = await (0,concurrency/* mapInParallel */.HH)(files, AT_ONCE, async (file) => {
        const path = file.path ?? '';
        const own = given ?? (UNNAMED_POM.test((0,external_node_path_.basename)(path)) ? await readPomOf(path) : choose(path, known));
        return { ...file, name: purlOf((0,external_node_path_.basename)(path), own) };
    });
    return (0,merge/* mergeSubjects */.W)(named);
}
async function gather(files, signal) {
    const paths = files.map(({ path }) => path ?? '');
    const poms = new Set([...paths.filter((path) => isPom(path)), ...findPomsBeside(paths)]);
    if (poms.size > limits/* MAX_POMS */.Ts)
        throw refuse([...poms][limits/* MAX_POMS */.Ts] ?? '', `there are more than ${limits/* MAX_POMS */.Ts} POMs next to the files`);
    const fromPoms = await (0,concurrency/* mapInParallel */.HH)([...poms], AT_ONCE, readPomOf);
    const fromJars = await (0,concurrency/* mapInParallel */.HH)(paths.filter((path) => ARCHIVE.test(path)), AT_ONCE, async (path) => {
        const name = (0,external_node_path_.basename)(path);
        const said = await readJarCoordinates(path, (artifact) => name.startsWith(`${artifact}-`), signal);
        if ('fault' in said)
            throw refuse(path, said.fault);
        return said.filter((each) => isCalledAfter(name, each));
    });
    return [...new Map([...fromPoms, ...fromJars.flat()].map((each) => [showCoordinates(each), each])).values()];
}
const isPom = (path) => path.endsWith('.pom') || UNNAMED_POM.test((0,external_node_path_.basename)(path));
/** Only POMs that can match the name of a file. */
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
/** The longest coordinates that match the file name: `1.0-2` before `1.0`. */
function choose(path, known) {
    const name = (0,external_node_path_.basename)(path);
    const fitting = known.filter((each) => isCalledAfter(name, each)).sort((a, b) => stemOf(b).length - stemOf(a).length);
    const [first, second] = fitting;
    if (first === undefined)
        throw refuse(path, 'neither a POM nor META-INF/maven has coordinates that match the file name');
    if (second === undefined || stemOf(second).length < stemOf(first).length)
        return first;
    throw refuse(path, `its name matches both ${showCoordinates(first)} and ${showCoordinates(second)}`);
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
    hint: 'Also name its POM, or set --package-coordinates org.acme:widget:1.0.0. Files must have their Maven names: widget-1.0.0-sources.jar.',
});

// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/subjects/reject-other-meanings.js
var reject_other_meanings = __webpack_require__(90747);
// EXTERNAL MODULE: ./build/engine/attest/packages/plan-signatures.js
var plan_signatures = __webpack_require__(45430);
;// CONCATENATED MODULE: ./build/engine/attest/packages/plan-maven.js




/** Maven Central accepts a signature next to each file. The statements are for all other verifiers. */
async function planMaven({ collect, options, predicates, ports, run }) {
    const files = await collect();
    const own = files.filter((file) => !isMavenCompanion(file));
    if (own.length < files.length)
        ports.logger.info(`${files.length - own.length} of the named files are signatures or checksums of other files. They are not attested.`);
    const { packageCoordinates: coordinates } = options;
    const subjects = await nameMavenFiles(own, { ...(coordinates !== undefined && { coordinates }), signal: run.signal });
    (0,reject_other_meanings/* rejectOtherMeanings */.gx)(subjects.flatMap(({ path }) => path ?? []));
    return {
        subjects,
        predicates: [...predicates],
        statements: options.statements,
        signatures: (0,plan_signatures/* planPackageSignatures */.P)(subjects, (path) => `${path}${bundle/* BUNDLE_SUFFIX */.Zf}`),
    };
}


/***/ }),

/***/ 45430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planPackageSignatures)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Signatures of files, each next to its file, as `sign` makes them, with the certificate of the statements. */
const planPackageSignatures = (subjects, placeOf) => subjects.flatMap(({ name, digest: { sha256 }, path }, index) => path === undefined || sha256 === undefined
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

/***/ 25534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   FN: () => (/* binding */ MAX_RELEASE_FILES),
/* harmony export */   Js: () => (/* binding */ MAX_CHART_VERSION),
/* harmony export */   Kk: () => (/* binding */ MAX_DEBIAN_INDEX),
/* harmony export */   PY: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   QQ: () => (/* binding */ MAX_RELEASE_FILE),
/* harmony export */   Ts: () => (/* binding */ MAX_POMS),
/* harmony export */   WD: () => (/* binding */ MAX_PACKAGE),
/* harmony export */   a5: () => (/* binding */ MAX_REPOSITORY),
/* harmony export */   ai: () => (/* binding */ MAX_IGNORED),
/* harmony export */   as: () => (/* binding */ MAX_COORDINATE),
/* harmony export */   oI: () => (/* binding */ MAX_POM_PROPERTIES),
/* harmony export */   tc: () => (/* binding */ MAX_PACKAGE_ENTRIES),
/* harmony export */   wE: () => (/* binding */ MAX_CHART_MANIFEST),
/* harmony export */   yL: () => (/* binding */ MAX_POM)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. An unpacked package, of which only the manifest is read. */
const MAX_PACKAGE = 4 * 2 ** 30;
/** Characters. The address of a repository in a package.json. The rest is left out. */
const MAX_REPOSITORY = 2048;
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are excluded from a model. Its manifest lists each of them. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A Maven POM. */
const MAX_POM = 4 << 20;
/** Characters. A Maven group, artifact or version. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = 64 << 10;
/** pom.properties files in one jar that can describe the jar itself. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, packed or unpacked. That of Debian itself has 50 MB. */
const MAX_DEBIAN_INDEX = 256 << 20;
/** Files of one release. GitHub allows a thousand assets, including the bundles. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release. GitHub allows less than 2 GiB. */
const MAX_RELEASE_FILE = 2 ** 31 - 1;


/***/ }),

/***/ 87575:
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
/** A colon stays, because Debian epochs have it. Every other special character is percent-encoded. */
const encode = (text) => encodeURIComponent(text)
    .replaceAll('%3A', ':')
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 65103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ mayBeDocument),
/* harmony export */   TG: () => (/* binding */ MEANING_HEAD),
/* harmony export */   zs: () => (/* binding */ findOtherMeaning)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29131);

/** The first bytes of the data that every envelope signature covers (DSSE v1, protocol.md). */
const ENVELOPE_HEAD = Buffer.from('DSSEv1 ');
/** Bytes of the beginning of a file that show whether it can have another meaning, so that the rest has to be read. */
const MEANING_HEAD = 64;
/** Whether the rest has to be read: only a JSON document can be about an image, and only a small one is read as such. */
const mayBeDocument = (head, size) => size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SIMPLE_SIGNING */ .C0 && /^[\s\ufeff]*(?:\{|$)/.test(Buffer.from(head).toString('utf8'));
/** The other meaning of the content of a file. Undefined for nearly every file. */
function findOtherMeaning(bytes) {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (content.subarray(0, ENVELOPE_HEAD.length).equals(ENVELOPE_HEAD))
        return 'envelope';
    return mayBeDocument(content.subarray(0, MEANING_HEAD), content.length) && isImageSignature(content) ? 'image-signature' : undefined;
}
/**
 * Whether a document names the digest of a manifest as simple signing does. As lenient as its readers, which are written in Go: keys in
 * any case, the last of two, and no look at the type.
 */
function isImageSignature(content) {
    try {
        const image = memberOf(memberOf(JSON.parse(content.toString('utf8').replace(/^\ufeff/, '')), 'critical'), 'image');
        return memberOf(image, 'docker-manifest-digest') !== undefined;
    }
    catch {
        return false;
    }
}
const memberOf = (value, name) => Object.entries(value ?? {}).findLast(([key]) => key.toLowerCase() === name)?.[1];


/***/ }),

/***/ 90747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gx: () => (/* binding */ rejectOtherMeanings),
/* harmony export */   qQ: () => (/* binding */ readOtherMeaning),
/* harmony export */   sy: () => (/* binding */ rejectOtherMeaningOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59057);
/* harmony import */ var _sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65103);




/**
 * Refuses files whose signature could be reused: as that of a DSSE envelope, and so as a statement by the signer about any subject, or as
 * that of a container image. The signatures cover the same bytes, and their log entries look the same.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`, `INPUT_UNREADABLE`
 */
function rejectOtherMeanings(paths) {
    for (const path of paths) {
        const meaning = readOtherMeaning(path);
        if (meaning !== undefined)
            throw refuse(path, meaning);
    }
}
/**
 * The other meaning of the content of a file.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
function readOtherMeaning(path) {
    try {
        const head = readHead(path);
        return (0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .findOtherMeaning */ .zs)((0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeDocument */ .EQ)(head, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : head);
    }
    catch (cause) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(cause)}.`,
            hint: 'Check the path and its permissions.',
            cause,
        });
    }
}
/**
 * The same for bytes in memory.
 *
 * @param name For messages.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_SUBJECT_IMAGE_SIGNATURE`
 */
function rejectOtherMeaningOf(bytes, name) {
    const meaning = (0,_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .findOtherMeaning */ .zs)(bytes);
    if (meaning !== undefined)
        throw refuse(name, meaning);
}
function readHead(path) {
    const head = Buffer.alloc(_sigstore_other_meaning_js__WEBPACK_IMPORTED_MODULE_3__/* .MEANING_HEAD */ .TG);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, head));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const refuse = (path, meaning) => meaning === 'envelope'
    ? new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins like the signed data of an attestation (DSSE), so its signature could be misused as an attestation by you.`,
        hint: 'Pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
    })
    : new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_IMAGE_SIGNATURE',
        message: `${path} is the document that cosign signs for a container image (simple signing), so its signature would be a signature of that image by you.`,
        hint: 'To sign the image, name it with --subject-image. Otherwise pack the file into an archive, or attest its digest (chopmark attest). If you did not create the file, someone may be trying to misuse your signature.',
    });


/***/ })

};
