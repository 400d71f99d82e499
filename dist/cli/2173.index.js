export const id = 2173;
export const ids = [2173];
export const modules = {

/***/ 72173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planDebian: () => (/* binding */ planDebian)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/subjects/limits.js
var subjects_limits = __webpack_require__(31298);
// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/packages/debian/debian-fields.js


const ARMOUR = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
const FIELD = /^([!-,.-9;-~][!-9;-~]*):(.*)$/;
/**
 * The text of a file that can be clear-signed (RFC 9580, 7). The signature is not checked, so text outside of it is refused, because
 * a reader could take that text for signed.
 */
function readSignedText(text, refuse) {
    const unix = text.replaceAll('\r\n', '\n');
    if (!unix.includes('-----BEGIN PGP'))
        return unix;
    const start = unix.indexOf('\n\n');
    const end = unix.indexOf(SIGNATURE);
    const rest = unix.slice(end + SIGNATURE.length);
    const isWhole = unix.startsWith(`${ARMOUR}\n`) && start !== -1 && start < end;
    if (!isWhole || rest.includes(ARMOUR) || /-----END PGP SIGNATURE-----\s*\S/.test(rest))
        throw refuse('it has text outside of its signature');
    return unix.slice(start + 2, end + 1).replace(/^- /gm, '');
}
/** Yields the stanzas one by one, so that a large index is never in memory as fields. A duplicate field is refused (deb822(5)). */
function* readStanzas(text, refuse) {
    let fields = new Map();
    let last = '';
    let number = 0;
    for (let at = 0; at <= text.length;) {
        const newline = text.indexOf('\n', at);
        const line = text.slice(at, newline === -1 ? text.length : newline);
        at = newline === -1 ? text.length + 1 : newline + 1;
        number++;
        if (line.trim() === '') {
            if (fields.size > 0)
                yield fields;
            fields = new Map();
            last = '';
        }
        else if (/^[ \t]/.test(line)) {
            if (last === '')
                throw refuse(`line ${number} is a continuation line without a field`);
            fields.set(last, `${fields.get(last)}\n${line}`);
        }
        else if (!line.startsWith('#')) {
            const [, name, value = ''] = FIELD.exec(line) ?? [];
            if (name === undefined)
                throw refuse(`line ${number} is not a field`);
            last = name.toLowerCase();
            if (fields.has(last))
                throw refuse(`it has the field ${name} twice, and tools differ in which one they use`);
            fields.set(last, (0,trim/* trimBoth */.Yi)(value, ' \t'));
        }
    }
    if (fields.size > 0)
        yield fields;
}
/** The only stanza of a file. */
function readOneStanza(text, refuse) {
    const [first, second] = readStanzas(readSignedText(text, refuse), refuse);
    if (first === undefined || second !== undefined)
        throw refuse(first ? 'it has more than one paragraph' : 'it is empty');
    return first;
}
const LINE = /^[ \t]*([0-9a-f]{32,128})[ \t]+(\d{1,15})[ \t]+(?:\S+[ \t]+\S+[ \t]+)?(\S+)$/;
/** Lists other than the SHA-256 list: their digests are no evidence, but names and sizes must match. */
const OTHERS = ['files', 'checksums-md5', 'checksums-sha1', 'md5sum', 'sha1', 'sha512', 'checksums-sha512'];
/**
 * The files in a list of checksums.
 *
 * @param field `Checksums-Sha256` or `SHA256`.
 * @param path The path of the file, for messages about names.
 */
function readChecksumList(fields, field, { path, refuse }) {
    const list = readList(fields, field.toLowerCase(), refuse);
    if (list === undefined)
        throw refuse(`it has no list ${field}`);
    if (list.length === 0)
        throw refuse(`its list ${field} is empty`);
    if (list.some(({ hex }) => hex.length !== 64))
        throw refuse(`its list ${field} has a value that is not a SHA-256 digest`);
    const sizes = new Map(list.map(({ name, size }) => [name, size]));
    if (sizes.size < list.length)
        throw refuse(`its list ${field} names a file twice`);
    for (const other of OTHERS) {
        const listed = readList(fields, other, refuse) ?? [];
        const odd = listed.find(({ name, size }) => sizes.get(name) !== size);
        if (odd || (listed.length > 0 && listed.length !== list.length))
            throw refuse(`its lists ${field} and ${other} disagree${odd ? ` about ${odd.name}` : ''}`);
    }
    return list.map(({ hex, size, name }) => ({ name: (0,subject_name/* checkSubjectName */.S)(name, path), sha256: hex, size }));
}
function readList(fields, field, refuse) {
    const lines = fields
        .get(field)
        ?.split('\n')
        .filter((line) => line.trim() !== '');
    return lines?.map((line) => {
        const [, hex = '', size = '', name = ''] = LINE.exec(line) ?? [];
        if (name === '')
            throw refuse(`a line of its list ${field} is not a checksum, size and name`);
        return { hex, size: Number(size), name };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/packages/limits.js
var packages_limits = __webpack_require__(25534);
// EXTERNAL MODULE: ./build/packages/purl.js
var purl = __webpack_require__(87575);
;// CONCATENATED MODULE: ./build/packages/debian/debian-name.js


/** Policy Manual, 5.6.1 and 5.6.12. Package URLs use lower case, and package names have no capitals. */
const NAME = /^[a-z0-9][a-z0-9+.-]{1,127}$/;
const VERSION = /^(?:\d{1,9}:)?[0-9A-Za-z][0-9A-Za-z.+~:-]{0,255}$/;
const ARCH = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** File names as dpkg-name writes them: without the epoch. */
const PACKAGE_FILE = /^([^_/]+)_([^_/]+)_([^_/]+)\.(?:u?deb|ddeb)$/;
const DISTRIBUTION = /^[a-z0-9][a-z0-9.+-]{0,63}$/;
/** `pkg:deb/debian/widget@1:1.0-1?arch=amd64`. Files of a source package also have their file name. */
const toDebianPurl = ({ name, version, arch, file }, distribution) => (0,purl/* writePurl */.Z)({ type: 'deb', namespace: distribution, name, version, qualifiers: { arch, file_name: file } });
/** @throws ChopmarkError `INPUT_OPTION_VALUE` */
function checkDistribution(text) {
    const distribution = text.toLowerCase();
    if (DISTRIBUTION.test(distribution))
        return distribution;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: 'The value of debian-distribution is not a valid distribution name.',
        hint: 'Use the name in package URLs: debian, ubuntu, or the name of your own distribution.',
    });
}
/** Undefined if a part does not follow Debian's rules. */
function checkDebianName({ name, version, arch, file }) {
    if (!NAME.test(name) || !VERSION.test(version) || !ARCH.test(arch))
        return undefined;
    return { name, version, arch, ...(file !== undefined && { file }) };
}
/** The source package of a `.dsc`, `.changes` or `.buildinfo`: `Source: widget (1.0)` if its version differs. */
function sourceOf(fields) {
    const [, name = '', own] = /^(\S+)(?: \(([^()\s]+)\))?$/.exec(fields.get('source') ?? '') ?? [];
    return checkDebianName({ name, version: own ?? fields.get('version') ?? '', arch: 'source' });
}
/**
 * The name of a file that an upload lists.
 *
 * @param file The base name of the file.
 * @param fields The fields of the list. Its version has the epoch, which file names omit.
 */
function nameDebianFile(file, fields) {
    const [, name, bare = '', arch = ''] = PACKAGE_FILE.exec(file) ?? [];
    if (name !== undefined) {
        const versions = [fields?.get('version'), fields && sourceOf(fields)?.version];
        const version = versions.find((known) => known?.replace(/^\d+:/, '') === bare) ?? bare;
        return checkDebianName({ name, version, arch });
    }
    const source = fields && sourceOf(fields);
    return source && (file.endsWith('.dsc') ? source : { ...source, file });
}

;// CONCATENATED MODULE: ./build/packages/debian/debian-index.js









const INDEX = /^(.*?(?:Packages|Sources))(?:\.(gz|xz|bz2|lzma|zst))?$/;
/** The indices that a Release file lists, by their unpacked names. */
const listIndices = (listed) => [
    ...new Set(listed.flatMap(({ name }) => (/(?:^|\/)(?:Packages|Sources)(?:\.\w+)?$/.test(name) ? (INDEX.exec(name)?.[1] ?? []) : []))),
];
/**
 * Reads the packages of an index (Debian's repository format, "Packages" and "Sources" indices), uncompressed or in gzip.
 *
 * @param folder The folder of the Release file. Absolute.
 * @param listed The list in the Release file, which the index must match.
 * @returns Undefined if the index exists in neither form.
 */
async function readIndex(index, { folder, listed, refuse }) {
    const form = [index, `${index}.gz`].find((name) => {
        const isListed = listed.some((file) => file.name === name);
        return isListed && (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile();
    });
    if (form === undefined)
        return undefined;
    const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.join)(folder, form), packages_limits/* MAX_DEBIAN_INDEX */.Kk, 'the index');
    const expected = listed.find(({ name }) => name === form);
    if ((0,external_node_crypto_.hash)('sha256', bytes) !== expected?.sha256)
        throw refuse(`the checksum or size of ${form} does not match the list`);
    const text = (form === index ? bytes : unzip(bytes, form, refuse)).toString('utf8');
    const read = index.endsWith('Sources') ? readSource : readPackage;
    const files = [];
    for (const fields of readStanzas(text, (reason) => refuse(`in ${form}, ${reason}`)))
        files.push(...read(fields, form, refuse));
    return files;
}
function unzip(bytes, name, refuse) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: packages_limits/* MAX_DEBIAN_INDEX */.Kk });
    }
    catch {
        throw refuse(`${name} is not gzip, or unpacks to more than ${packages_limits/* MAX_DEBIAN_INDEX */.Kk} bytes`);
    }
}
function readPackage(fields, form, refuse) {
    const [file = '', sha256 = '', size = ''] = ['filename', 'sha256', 'size'].map((field) => fields.get(field) ?? '');
    const [name = '', version = '', arch = ''] = ['package', 'version', 'architecture'].map((field) => fields.get(field) ?? '');
    const called = checkDebianName({ name, version, arch });
    if (!called || !/^[0-9a-f]{64}$/.test(sha256) || !/^\d{1,15}$/.test(size))
        throw refuse(`${form} has a package without a valid name, version, architecture, size or SHA-256`);
    return [{ name: (0,subject_name/* checkSubjectName */.S)(file, form), sha256, size: Number(size), called }];
}
function readSource(fields, form, refuse) {
    const folder = fields.get('directory') ?? '';
    // The field Package of an index is the field Source of a .dsc.
    const source = new Map([...fields, ['source', fields.get('package') ?? '']]);
    return readChecksumList(fields, 'Checksums-Sha256', { path: form, refuse }).map((file) => {
        const called = nameDebianFile(file.name, source);
        return { ...file, name: (0,subject_name/* checkSubjectName */.S)(external_node_path_.posix.join(folder, file.name), form), ...(called && { called }) };
    });
}

;// CONCATENATED MODULE: ./build/packages/debian/debian-files.js











/**
 * Reads Debian files: the named files, the files that their `.dsc`, `.changes` and `.buildinfo` files list (also nested), and for a
 * `Release` file its indices and every package in them, each once. Existing files are hashed and must match the lists.
 *
 * @param files Hashed, with their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_NAME`, `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_LARGE`, `INPUT_OPTION_VALUE`
 */
async function readDebianFiles(files, { distribution, signal }) {
    const vendor = distribution === undefined ? undefined : checkDistribution(distribution);
    const [other] = files.flatMap(({ path }) => (path !== undefined && !isOfDebian(path) ? [path] : []));
    if (other !== undefined)
        throw notOfDebian(other);
    const found = { files: [], beside: files.flatMap(({ path }) => path ?? []), unread: [] };
    const waiting = [...found.beside];
    const seen = new Set(waiting);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const isNamed = files.some((file) => file.path === path);
        if (isUpload(path))
            await readUpload(path, found, { isNamed, signal });
        else if (isRelease(path))
            await readRelease(path, found, signal);
        if (found.files.length > limits/* MAX_SUBJECTS */.Vn)
            throw refuse(path, `it lists, together with similar files, more than ${limits/* MAX_SUBJECTS */.Vn} files`);
        for (const next of found.beside) {
            if (seen.has(next) || !isUpload(next))
                continue;
            seen.add(next);
            waiting.push(next);
        }
    }
    const merged = (0,merge/* mergeSubjects */.W)([...found.files, ...files]);
    return {
        subjects: (0,merge/* mergeSubjects */.W)(merged.map((file) => rename(file, vendor))),
        beside: new Set(found.beside),
        unread: found.unread,
    };
}
/** Files that Debian's tools make: packages, sources and their parts, and what lists them. */
const isOfDebian = (path) => /\.(?:u?deb|ddeb|dsc|changes|buildinfo|asc|sign|gpg|diff(?:\.\w+)?|tar(?:\.\w+)?|tar\.\w+\.(?:asc|sig))$/.test(path) ||
    isRelease(path) ||
    /^(?:Packages|Sources|Contents|Translation)(?:[-.].*)?$/.test((0,external_node_path_.basename)(path));
const isUpload = (path) => /\.(?:dsc|changes|buildinfo)$/.test(path);
const isRelease = (path) => /^(?:In)?Release$/.test((0,external_node_path_.basename)(path));
function rename({ called, ...file }, vendor) {
    const known = called ?? nameDebianFile((0,external_node_path_.basename)(file.name), undefined);
    return vendor === undefined || known === undefined ? file : { ...file, name: toDebianPurl(known, vendor) };
}
/** All files of an upload must exist. Files that a build record inside an upload lists can be elsewhere. */
async function readUpload(path, found, { isNamed, signal }) {
    const fields = await readFields(path);
    const listed = readChecksumList(fields, 'Checksums-Sha256', { path, refuse: (reason) => refuse(path, reason) });
    const checked = await checkFiles(listed, (0,external_node_path_.dirname)(path), { path, signal });
    const missing = checked.find((file) => file.path === undefined);
    if (missing && (isNamed || !path.endsWith('.buildinfo')))
        throw refuse(path, `it lists ${missing.name}, which is not in the same folder`);
    for (const file of [...checked, ...(await hashItself(path, signal))]) {
        const called = nameDebianFile(file.name, fields);
        found.files.push({ ...file, ...(called && { called }) });
        if (file.path !== undefined)
            found.beside.push(file.path);
    }
}
/** A Release file lists its indices in every compression, but a mirror has only some of them. */
async function readRelease(path, found, signal) {
    const refuseThis = (reason) => refuse(path, reason);
    const folder = (0,external_node_path_.dirname)(path);
    const listed = readChecksumList(await readFields(path), 'SHA256', { path, refuse: refuseThis });
    found.files.push(...(await checkFiles(listed, folder, { path, signal })));
    for (const index of listIndices(listed)) {
        const packages = await readIndex(index, { folder, listed, refuse: refuseThis });
        if (packages === undefined)
            found.unread.push(index);
        else
            found.files.push(...(await checkFiles(packages, rootOf(folder), { path: (0,external_node_path_.join)(folder, index), signal })));
        if (found.files.length > limits/* MAX_SUBJECTS */.Vn)
            throw refuse(path, `it lists, together with similar files, more than ${limits/* MAX_SUBJECTS */.Vn} files`);
    }
}
/** Packages are below the parent folder of `dists`. Without such a folder, they are below the folder of the Release file. */
function rootOf(folder) {
    const parts = (0,external_node_path_.resolve)(folder).split(external_node_path_.sep);
    const at = parts.lastIndexOf('dists');
    return at === -1 ? folder : parts.slice(0, at).join(external_node_path_.sep) || external_node_path_.sep;
}
const readFields = async (path) => readOneStanza((await (0,read_file/* readBoundedFile */.Mv)(path, subjects_limits/* MAX_CHECKSUMS_FILE */.hY, 'the list')).toString('utf8'), (reason) => refuse(path, reason));
async function hashItself(path, signal) {
    const [hashed] = await (0,hash_files/* hashFiles */.y)([path], { signal, followLinks: false });
    return hashed ? [{ name: (0,external_node_path_.basename)(path), ...hashed, path }] : [];
}
/** The digests and sizes of existing files must match the list. */
async function checkFiles(listed, folder, { path, signal }) {
    const places = listed.map(({ name }) => (0,external_node_path_.join)(folder, name));
    const present = [...new Set(places.filter((place) => (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isFile() === true))];
    const hashed = await (0,hash_files/* hashFiles */.y)(present, { signal, followLinks: false });
    const found = new Map(present.map((place, index) => [place, hashed[index]]));
    return listed.map(({ name, sha256, size, called }, index) => {
        const place = places[index] ?? '';
        const file = found.get(place);
        if (file && (file.digest.sha256 !== sha256 || file.size !== size))
            throw refuse(path, `the checksum or size of ${name} does not match the list`);
        return { name, digest: { sha256 }, size, ...(file && { path: place }), ...(called && { called }) };
    });
}
const notOfDebian = (path) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} is not a Debian file: its name has the form of no package, source, upload or repository file.`,
    hint: 'Name .deb, .changes, .dsc, .buildinfo or Release files. For other files, leave out --package debian.',
});
const refuse = (path, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} cannot be attested: ${reason}.`,
    hint: 'Build it again with dpkg-buildpackage, or write the Release file again, and attest the result.',
});

// EXTERNAL MODULE: ./build/engine/attest/packages/write-adjacent-bundles.js
var write_adjacent_bundles = __webpack_require__(50907);
;// CONCATENATED MODULE: ./build/engine/attest/packages/plan-debian.js


/** One statement about all files that an upload or a repository lists. Its bundle is copied next to each file of an upload. */
async function planDebian({ collect, options, predicates, ports, run }) {
    const { debianDistribution: distribution } = options;
    const read = await readDebianFiles(await collect(), { ...(distribution !== undefined && { distribution }), signal: run.signal });
    const { subjects, beside, unread } = read;
    if (unread.length > 0) {
        ports.logger.warn(`${unread.length} package indices exist neither uncompressed nor in gzip (${unread[0]}). The statement covers the indices, but not their packages.`);
    }
    const keepPlace = ({ path, ...file }) => (path !== undefined && beside.has(path) ? { ...file, path } : file);
    return {
        subjects,
        predicates: [...predicates],
        statements: options.statements,
        finish: (signed) => (0,write_adjacent_bundles/* writeAdjacentBundles */.J)(signed, subjects.map(keepPlace), ports),
    };
}


/***/ }),

/***/ 50907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writeAdjacentBundles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94860);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9267);
/* harmony import */ var _shared_run_predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56557);






/**
 * Copies the bundle of each statement next to its files, as `<file>${BUNDLE_SUFFIX}`, where `verify` looks first. If there are several
 * bundles about one file, the first is copied, and the others are in the bundle folder. An existing file with other content, such as a
 * signature by `sign`, is not changed.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function writeAdjacentBundles(signed, subjects, { workingFolder, logger }) {
    const done = new Set();
    for (const { bundlePath, predicateType, subjects: about } of signed) {
        const paths = about.flatMap((index) => subjects[index]?.path ?? []).filter((path) => !done.has(path));
        if (paths.length === 0)
            continue;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, bundlePath));
        for (const path of paths) {
            done.add(path);
            const place = `${path}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .BUNDLE_SUFFIX */ .Zf}`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (await (0,_shared_run_predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypeAt */ .R)(place)) !== predicateType)
                logger.warn(`${place} already exists with other content and is not changed. The bundle is ${bundlePath}.`);
            else
                await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInPlace */ .a)(place, bytes);
        }
    }
}


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


/***/ })

};
