export const id = 3565;
export const ids = [3565];
export const modules = {

/***/ 41275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ copyBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23020);
/* harmony import */ var _predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32237);





/**
 * Copies the bundle of each statement beside the files that it is about, as `<file>.sigstore.json`, which is where `verify` looks
 * first. Of several about one file the first is copied; the others are in the bundle folder. A file of that name which is something
 * else, as a signature that `sign` put there, is left as it is.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function copyBeside(signed, subjects, { workingFolder, logger }) {
    const done = new Set();
    for (const { bundlePath, predicateType, subjects: about } of signed) {
        const paths = about.flatMap((index) => subjects[index]?.path ?? []).filter((path) => !done.has(path));
        if (paths.length === 0)
            continue;
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workingFolder, bundlePath));
        for (const path of paths) {
            done.add(path);
            const place = `${path}.sigstore.json`;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place) && (await (0,_predicate_type_at_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypeAt */ .R)(place)) !== predicateType)
                logger.warn(`${place} is there already and something else, so it is left as it is: the bundle is ${bundlePath}.`);
            else
                await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInPlace */ .a)(place, bytes);
        }
    }
}


/***/ }),

/***/ 43565:
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
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/debian-fields.js

const ARMOUR = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '\n-----BEGIN PGP SIGNATURE-----';
const FIELD = /^([!-,.-9;-~][!-9;-~]*):[ \t]*(.*?)[ \t]*$/;
/**
 * The text of a file that may be clear-signed (RFC 9580, 7). The signature is not checked, so nothing may stand outside of it that a
 * reader could take for signed.
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
/** Stanzas one after the other, so that a large index is never held as fields. A field that is there twice is refused (deb822(5)). */
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
                throw refuse(`line ${number} continues no field`);
            fields.set(last, `${fields.get(last)}\n${line}`);
        }
        else if (!line.startsWith('#')) {
            const [, name, value = ''] = FIELD.exec(line) ?? [];
            if (name === undefined)
                throw refuse(`line ${number} is no field`);
            last = name.toLowerCase();
            if (fields.has(last))
                throw refuse(`it has two fields ${name}, and readers differ in which they take`);
            fields.set(last, value);
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
/** Lists beside the one of SHA-256: their digests prove nothing, and names and sizes have to be the same. */
const OTHERS = ['files', 'checksums-md5', 'checksums-sha1', 'md5sum', 'sha1', 'sha512', 'checksums-sha512'];
/**
 * What a list of checksums names.
 *
 * @param field `Checksums-Sha256` or `SHA256`.
 * @param path For messages about names.
 */
function readChecksumList(fields, field, { path, refuse }) {
    const list = readList(fields, field.toLowerCase(), refuse);
    if (list === undefined)
        throw refuse(`it has no list ${field}`);
    if (list.length === 0)
        throw refuse(`its list ${field} is empty`);
    if (list.some(({ hex }) => hex.length !== 64))
        throw refuse(`its list ${field} holds what is no SHA-256`);
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
            throw refuse(`a line of its list ${field} is no checksum, size and name`);
        return { hex, size: Number(size), name };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/subjects/purl.js
var purl = __webpack_require__(73523);
;// CONCATENATED MODULE: ./build/subjects/debian-name.js


/** Policy Manual, 5.6.1 and 5.6.12; capitals are lowered in package URLs, and no package has any. */
const NAME = /^[a-z0-9][a-z0-9+.-]{1,127}$/;
const VERSION = /^(?:\d{1,9}:)?[0-9A-Za-z][0-9A-Za-z.+~:-]{0,255}$/;
const ARCH = /^[a-z0-9][a-z0-9-]{0,31}$/;
/** As dpkg-name writes them: without the epoch. */
const PACKAGE_FILE = /^([^_/]+)_([^_/]+)_([^_/]+)\.(?:u?deb|ddeb)$/;
const DISTRIBUTION = /^[a-z0-9][a-z0-9.+-]{0,63}$/;
/** `pkg:deb/debian/widget@1:1.0-1?arch=amd64`. Files of a source package say which of it they are. */
const toDebianPurl = ({ name, version, arch, file }, distribution) => (0,purl/* writePurl */.Z)({ type: 'deb', namespace: distribution, name, version, qualifiers: { arch, file_name: file } });
/** @throws ChopmarkError `INPUT_OPTION_VALUE` */
function checkDistribution(text) {
    const distribution = text.toLowerCase();
    if (DISTRIBUTION.test(distribution))
        return distribution;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_VALUE',
        message: 'package-distribution is not the name of a distribution.',
        hint: 'Write who the packages are from, as package URLs do: debian, ubuntu, or the name of your own.',
    });
}
/** Undefined where something in it is none of Debian. */
function checkDebianName({ name, version, arch, file }) {
    if (!NAME.test(name) || !VERSION.test(version) || !ARCH.test(arch))
        return undefined;
    return { name, version, arch, ...(file !== undefined && { file }) };
}
/** The source package that a `.dsc`, `.changes` or `.buildinfo` is about: `Source: widget (1.0)` where its version is another. */
function sourceOf(fields) {
    const [, name = '', own] = /^(\S+)(?: \(([^()\s]+)\))?$/.exec(fields.get('source') ?? '') ?? [];
    return checkDebianName({ name, version: own ?? fields.get('version') ?? '', arch: 'source' });
}
/**
 * What a file is called that an upload lists.
 *
 * @param file Its last part.
 * @param fields Of the list: a version of it tells the epoch, which names of files leave out.
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

;// CONCATENATED MODULE: ./build/subjects/debian-index.js









const INDEX = /^(.*?(?:Packages|Sources))(?:\.(gz|xz|bz2|lzma|zst))?$/;
/** The indices that a Release file lists, each by the name that it has unpacked. */
const listIndices = (listed) => [
    ...new Set(listed.flatMap(({ name }) => (/(?:^|\/)(?:Packages|Sources)(?:\.\w+)?$/.test(name) ? (INDEX.exec(name)?.[1] ?? []) : []))),
];
/**
 * The packages that an index names (Debian's repository format, "Packages" and "Sources" indices), as it is or in gzip.
 *
 * @param folder Absolute; of the Release file.
 * @param listed What the Release file lists: the index has to be that.
 * @returns Undefined where it is there in neither form.
 */
async function readIndex(index, { folder, listed, refuse }) {
    const form = [index, `${index}.gz`].find((name) => {
        const isListed = listed.some((file) => file.name === name);
        return isListed && (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile();
    });
    if (form === undefined)
        return undefined;
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.join)(folder, form), limits/* MAX_DEBIAN_INDEX */.KkS, 'the index');
    const expected = listed.find(({ name }) => name === form);
    if ((0,external_node_crypto_.hash)('sha256', bytes) !== expected?.sha256)
        throw refuse(`${form} is not the file that it lists: its checksum or size is another`);
    const text = (form === index ? bytes : unzip(bytes, form, refuse)).toString('utf8');
    const read = index.endsWith('Sources') ? readSource : readPackage;
    const files = [];
    for (const fields of readStanzas(text, (reason) => refuse(`in ${form}, ${reason}`)))
        files.push(...read(fields, form, refuse));
    return files;
}
function unzip(bytes, name, refuse) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: limits/* MAX_DEBIAN_INDEX */.KkS });
    }
    catch {
        throw refuse(`${name} is no gzip, or unpacks to more than ${limits/* MAX_DEBIAN_INDEX */.KkS} bytes`);
    }
}
function readPackage(fields, form, refuse) {
    const [file = '', sha256 = '', size = ''] = ['filename', 'sha256', 'size'].map((field) => fields.get(field) ?? '');
    const [name = '', version = '', arch = ''] = ['package', 'version', 'architecture'].map((field) => fields.get(field) ?? '');
    const called = checkDebianName({ name, version, arch });
    if (!called || !/^[0-9a-f]{64}$/.test(sha256) || !/^\d{1,15}$/.test(size))
        throw refuse(`${form} has a package without a name, version, architecture, size or SHA-256 that is one`);
    return [{ name: (0,subject_name/* checkSubjectName */.S)(file, form), sha256, size: Number(size), called }];
}
function readSource(fields, form, refuse) {
    const folder = fields.get('directory') ?? '';
    // An index calls it Package what a .dsc calls Source.
    const source = new Map([...fields, ['source', fields.get('package') ?? '']]);
    return readChecksumList(fields, 'Checksums-Sha256', { path: form, refuse }).map((file) => {
        const called = nameDebianFile(file.name, source);
        return { ...file, name: (0,subject_name/* checkSubjectName */.S)(external_node_path_.posix.join(folder, file.name), form), ...(called && { called }) };
    });
}

// EXTERNAL MODULE: ./build/subjects/merge.js
var merge = __webpack_require__(6144);
;// CONCATENATED MODULE: ./build/subjects/debian-files.js










/**
 * Debian's files: what was named, what `.dsc`, `.changes` and `.buildinfo` files among it and in their lists name, and for a `Release`
 * file its indices and every package in them, each once. Files that are there are hashed, and have to be what the lists say.
 *
 * @param files Hashed, with their paths.
 * @throws ChopmarkError `INPUT_PACKAGE`, `INPUT_SUBJECT_NAME`, `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_LARGE`, `INPUT_OPTION_VALUE`
 */
async function readDebianFiles(files, { distribution, signal }) {
    const vendor = distribution === undefined ? undefined : checkDistribution(distribution);
    const found = { files: [], beside: files.flatMap(({ path }) => path ?? []), unread: [] };
    const waiting = [...found.beside];
    const seen = new Set(waiting);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const isNamed = files.some((file) => file.path === path);
        if (isUpload(path))
            await readUpload(path, found, { isNamed, signal });
        else if (isRelease(path))
            await readRelease(path, found, signal);
        if (found.files.length > limits/* MAX_SUBJECTS */.Vno)
            throw refuse(path, `it and its like list more than ${limits/* MAX_SUBJECTS */.Vno} files`);
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
const isUpload = (path) => /\.(?:dsc|changes|buildinfo)$/.test(path);
const isRelease = (path) => /^(?:In)?Release$/.test((0,external_node_path_.basename)(path));
function rename({ called, ...file }, vendor) {
    const known = called ?? nameDebianFile((0,external_node_path_.basename)(file.name), undefined);
    return vendor === undefined || known === undefined ? file : { ...file, name: toDebianPurl(known, vendor) };
}
/** All of an upload has to be there; of what a record of a build lists that was found in one, some may be elsewhere. */
async function readUpload(path, found, { isNamed, signal }) {
    const fields = await readFields(path);
    const listed = readChecksumList(fields, 'Checksums-Sha256', { path, refuse: (reason) => refuse(path, reason) });
    const checked = await checkFiles(listed, (0,external_node_path_.dirname)(path), { path, signal });
    const missing = checked.find((file) => file.path === undefined);
    if (missing && (isNamed || !path.endsWith('.buildinfo')))
        throw refuse(path, `${missing.name}, which it lists, is not beside it`);
    for (const file of [...checked, ...(await hashItself(path, signal))]) {
        const called = nameDebianFile(file.name, fields);
        found.files.push({ ...file, ...(called && { called }) });
        if (file.path !== undefined)
            found.beside.push(file.path);
    }
}
/** A Release file lists indices in every compression, and a mirror has some of them. */
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
        if (found.files.length > limits/* MAX_SUBJECTS */.Vno)
            throw refuse(path, `it and its like list more than ${limits/* MAX_SUBJECTS */.Vno} files`);
    }
}
/** Packages lie below the folder that holds `dists`, or, where there is none, beside the Release file. */
function rootOf(folder) {
    const parts = (0,external_node_path_.resolve)(folder).split(external_node_path_.sep);
    const at = parts.lastIndexOf('dists');
    return at === -1 ? folder : parts.slice(0, at).join(external_node_path_.sep) || external_node_path_.sep;
}
const readFields = async (path) => readOneStanza((await (0,read_file.readBoundedFile)(path, limits/* MAX_CHECKSUMS_FILE */.hYG, 'the list')).toString('utf8'), (reason) => refuse(path, reason));
async function hashItself(path, signal) {
    const [hashed] = await (0,hash_files/* hashFiles */.y)([path], { signal, followLinks: false });
    return hashed ? [{ name: (0,external_node_path_.basename)(path), ...hashed, path }] : [];
}
/** Of those that are there, digests and sizes have to be what the list says. */
async function checkFiles(listed, folder, { path, signal }) {
    const places = listed.map(({ name }) => (0,external_node_path_.join)(folder, name));
    const present = [...new Set(places.filter((place) => (0,external_node_fs_.statSync)(place, { throwIfNoEntry: false })?.isFile() === true))];
    const hashed = await (0,hash_files/* hashFiles */.y)(present, { signal, followLinks: false });
    const found = new Map(present.map((place, index) => [place, hashed[index]]));
    return listed.map(({ name, sha256, size, called }, index) => {
        const place = places[index] ?? '';
        const file = found.get(place);
        if (file && (file.digest.sha256 !== sha256 || file.size !== size))
            throw refuse(path, `${name} is not the file that it lists: its checksum or size is another`);
        return { name, digest: { sha256 }, size, ...(file && { path: place }), ...(called && { called }) };
    });
}
const refuse = (path, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} cannot be attested: ${reason}.`,
    hint: 'Build it anew with dpkg-buildpackage, or make the Release file anew, and attest what that wrote.',
});

// EXTERNAL MODULE: ./build/engine/packages/copy-beside.js
var copy_beside = __webpack_require__(41275);
;// CONCATENATED MODULE: ./build/engine/packages/plan-debian.js


/** One statement about all that an upload or a repository lists, and its bundle beside each file of an upload. */
async function planDebian({ collect, options, sayings, ports, run }) {
    const { packageDistribution: distribution } = options;
    const read = await readDebianFiles(await collect(), { ...(distribution !== undefined && { distribution }), signal: run.signal });
    const { subjects, beside, unread } = read;
    if (unread.length > 0) {
        ports.logger.warn(`${unread.length} package indices are here neither plain nor in gzip (${unread[0]}): the statement names them, and not the packages in them.`);
    }
    const keepPlace = ({ path, ...file }) => (path !== undefined && beside.has(path) ? { ...file, path } : file);
    return {
        subjects,
        sayings: [...sayings],
        statements: options.statements,
        finish: (signed) => (0,copy_beside/* copyBeside */.w)(signed, subjects.map(keepPlace), ports),
    };
}


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


/***/ })

};
