export const id = 5073;
export const ids = [5073];
export const modules = {

/***/ 3281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);

/** @throws ChopmarkError `INPUT_SUBJECT_COUNT` */
function checkCount(found, expected) {
    if (found === expected)
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_COUNT',
        message: `${found === 1 ? '1 subject was' : `${found} subjects were`} found, but --expected-subjects is ${expected}.`,
        hint: 'Check whether a file is missing, or left over from another build. Files with the same name and content count once.',
    });
}


/***/ }),

/***/ 52320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ hintAtSandbox)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);


/** Codes, or prefixes of codes, of errors that another instance can solve. */
const OF_INSTANCE = [
    'IDENTITY_',
    'TRUST_',
    'INPUT_INSTANCE_',
    'INPUT_PUBLIC_LOG',
    'SIGNING_CERTIFICATE_REFUSED',
    'SIGNING_CONFIGURATION_REFUSED',
    'SIGNING_TIMEOUT',
    'SIGNING_UNREACHABLE',
    'VERIFICATION_CERTIFICATE_UNTRUSTED',
    'VERIFICATION_LOG_UNKNOWN',
    'VERIFICATION_NO_TRUSTED_TIME',
    'VERIFICATION_TIMESTAMP',
];
/**
 * Runs a command. If the command fails or refuses an artifact because of the instance, and `CHOPMARK_SANDBOX` is set, the hint shows
 * how to name the sandbox. The variable itself decides nothing, because an earlier step of a job could have set it.
 */
async function hintAtSandbox(command, options, ports, work) {
    const hint = chooseHint(command, options, ports);
    if (hint === undefined)
        return work();
    const add = (own) => (command === 'verify' ? [own, hint] : [hint, own]).filter(Boolean).join(' ');
    const addToVerdict = (verdict) => {
        const { problem } = verdict;
        return problem && isOfInstance(problem) ? { ...verdict, problem: { ...problem, hint: add(problem.hint) } } : verdict;
    };
    try {
        const result = await work();
        return { ...result, ...(result.artifacts && { artifacts: result.artifacts.map(addToVerdict) }) };
    }
    catch (error) {
        if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E) || !isOfInstance(error))
            throw error;
        const { code, message } = error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({ code, message, hint: add(error.hint), cause: error });
    }
}
const isOfInstance = ({ code }) => OF_INSTANCE.some((start) => code.startsWith(start));
function chooseHint(command, { instance, trustedRoot, tufMirror }, { env, workingFolder }) {
    const sandbox = env.CHOPMARK_SANDBOX;
    if (!sandbox || trustedRoot !== undefined || tufMirror !== undefined)
        return undefined;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, instance) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, sandbox))
        return undefined;
    if (command === 'verify')
        return 'CHOPMARK_SANDBOX is set: to verify bundles that your sandbox signed, add --instance "$CHOPMARK_SANDBOX".';
    return instance === 'sandbox' ? undefined : 'CHOPMARK_SANDBOX is set: to sign in the sandbox, add --instance sandbox.';
}


/***/ }),

/***/ 10672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LOCAL_STORE),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
const RESULT_SCHEMA = 'chopmark.result/1';
/** The name in results of the folder that every bundle is written to first. */
const LOCAL_STORE = 'local';


/***/ }),

/***/ 30344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readChecksums)
/* harmony export */ });
/* unused harmony export parseChecksums */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43243);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70451);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41230);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13678);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46702);






/** `HASH  name` or `HASH *name`. A leading backslash marks an escaped name (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+) [ *](.+)$/s;
/** `SHA256 (name) = HASH`: written with `--tag`, or on BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/s;
/**
 * Reads subjects from the output of `sha256sum`, `shasum`, `sha512sum --tag` and similar tools. The value is a file's path, or the
 * lines themselves if it has several lines or one line in such a format. Lines end with LF or CRLF. Empty lines are skipped. Any
 * other line that cannot be read is an error, because a missing subject would go unnoticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(source, workingFolder) {
    if (/[\r\n]/.test(source) || GNU.test(source) || BSD.test(source))
        return parseChecksums(source, 'subject-checksums');
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__.readBoundedFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, source), _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_CHECKSUMS_FILE */ .hY, 'the checksums file', { pipes: true });
    return parseChecksums(decode(bytes, source), source);
}
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        const broken = bytes
            .toString('latin1')
            .split('\n')
            .findIndex((line) => Buffer.from(line, 'latin1').includes(0) || !isUtf8(line));
        throw unreadable(broken + 1, where, 'it is not UTF-8');
    }
}
const isUtf8 = (line) => {
    const bytes = Buffer.from(line, 'latin1');
    return Buffer.from(bytes.toString('utf8')).equals(bytes);
};
/** @param where The name of the file, for messages. */
function parseChecksums(text, where) {
    const subjects = [];
    for (const [index, ended] of text.split('\n').entries()) {
        const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
        if (line !== '')
            subjects.push(parseLine(line, index + 1, where));
    }
    if (subjects.length === 0) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} is empty: it names no subjects.`,
            hint: 'Check that the step that writes the checksums found its files.',
        });
    }
    return subjects;
}
function parseLine(line, number, where) {
    const gnu = GNU.exec(line);
    const bsd = gnu ? undefined : BSD.exec(line);
    const [escaped, hex, written, tag] = gnu ? [gnu[1], gnu[2], gnu[3]] : bsd ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`] : [];
    if (hex === undefined || written === undefined)
        throw unreadable(number, where, 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"');
    const algorithm = _digest_js__WEBPACK_IMPORTED_MODULE_3__/* .ALGORITHM_BY_LENGTH */ .l7.get(hex.length);
    if (algorithm === undefined || (tag !== undefined && tag !== algorithm)) {
        throw unreadable(number, where, `${hex.length} hex digits are not a ${tag ?? 'sha256, sha384 or sha512'} digest`);
    }
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        throw unreadable(number, where, 'its name has an unknown escape sequence');
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_4__/* .checkSubjectName */ .S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex.toLowerCase() } };
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined if a backslash escapes anything other than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}
const unreadable = (number, where, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 41230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46702);


/** From the number of hex digits of a digest to its algorithm. */
const ALGORITHM_BY_LENGTH = new Map([
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
/**
 * Reads a subject that is not available as a file, from `subject-digest` and `subject-name`.
 *
 * @throws ChopmarkError `INPUT_DIGEST`, `INPUT_SUBJECT_NAME`
 */
function readDigestSubject(digest, name) {
    if (digest === undefined)
        throw refuse('subject-name was given without subject-digest.');
    const digests = parseDigest(digest);
    if (name === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_SUBJECT_NAME',
            message: '--subject-digest was given without --subject-name.',
            hint: 'Use --subject-name to name the subject that has this digest.',
        });
    }
    return { name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSubjectName */ .S)(name, 'subject-name'), digest: digests };
}
/** A Git object id, as in-toto names it: SHA-1 or SHA-256. */
const GIT_ID = /^(gitCommit|gitTag|gitTree):([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** Whether a text is meant as a digest, even if it is malformed. */
const looksLikeDigest = (text) => /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
/**
 * Parses `ALGORITHM:HEX` to a digest set in lower case.
 *
 * @throws ChopmarkError `INPUT_DIGEST`
 */
function parseDigest(text) {
    const [, name = '', id = ''] = GIT_ID.exec(text) ?? [];
    if (name !== '')
        return { [name]: id };
    const [, algorithm = '', hex = ''] = /^(sha\d{3}):([0-9a-f]+)$/i.exec(text) ?? [];
    if (ALGORITHM_BY_LENGTH.get(hex.length) === algorithm.toLowerCase())
        return { [algorithm.toLowerCase()]: hex.toLowerCase() };
    throw refuse(`Not a valid ${algorithm === '' ? '' : `${algorithm.toLowerCase()} `}digest: the form or the length is wrong.`);
}
const refuse = (message) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_DIGEST',
    message,
    hint: 'Write it as sha256:HEX with 64 hex digits, or sha384: or sha512: with 96 or 128. Write a Git object as gitCommit:, gitTag: or gitTree: with its full id.',
});


/***/ }),

/***/ 25470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ excludeBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48579);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70451);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59239);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57407);
/* harmony import */ var _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72689);





/** How many files are read at the same time. Each takes up to the size of a bundle in memory. */
const FILES_AT_ONCE = 8;
/**
 * Leaves out the files that are the bundles of other files in the list: `dist/*` matches both, and the artifacts are meant. Only a
 * file whose content is a bundle is left out, so that no artifact is skipped because of its name.
 *
 * @param files Each with its path, if it has one. The paths are absolute, or all relative to the same folder.
 */
async function excludeBundles(files, logger) {
    const paths = new Set(files.flatMap(({ path }) => path ?? []));
    const isBeside = ({ path }) => path?.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf) === true && paths.has(path.slice(0, -_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_SUFFIX */ .Zf.length));
    const isBundle = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_3__/* .mapInParallel */ .HH)(files, FILES_AT_ONCE, async (file) => isBeside(file) && (await holdsBundle(file.path ?? '')));
    const left = files.filter((_, index) => !isBundle[index]);
    const count = files.length - left.length;
    if (count > 0)
        logger.info(`${count} of the named files ${count === 1 ? 'is a bundle' : 'are bundles'} of other named files: not treated as artifacts.`);
    return left;
}
async function holdsBundle(path) {
    try {
        (0,_sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .QN)(await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_0__.readBoundedFile)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZ, 'the bundle'));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 50391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43243);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31621);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57407);





/**
 * Finds the files that paths and globs name, in that order, each once. The rules:
 *
 * - A leading `!` excludes, at any position in the list. `**` enters folders and includes hidden files.
 * - If a file with exactly the given name exists, the name is a path, whatever characters it has.
 * - Every glob must match a file that is not excluded, and every path must exist.
 * - A folder named as a path is refused (write `folder/**`). Folders that a glob matches are skipped. Pipes, sockets, devices and
 *   files that cannot be opened by their name are always refused, because a missing subject would go unnoticed.
 * - A link to a file that is named as a path is followed anywhere. A link that a glob matches is followed if its target is within
 *   the working folder or the folder the glob starts in, and is refused otherwise. Links to folders are not entered.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_SUBJECT_KIND`, `INPUT_UNREADABLE`, `INPUT_TOO_MANY_SUBJECTS`
 */
async function findFiles(patterns, workingFolder) {
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => slashed(pattern.slice(1)));
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const isExcluded = await readExclusions(excluded, included, workingFolder);
    const found = new Map();
    for (const pattern of included) {
        const files = findSpelt(pattern, workingFolder) ?? (await findMatching(pattern, excluded, workingFolder));
        if (files.length === 0)
            throw noMatch(pattern, excluded.length > 0);
        for (const file of files)
            if (!isExcluded(file.path))
                found.set(file.path, file);
        if (found.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn)
            throw tooMany();
    }
    return [...found.values()];
}
/** A backslash is a separator on Windows, where names cannot contain it. On other systems it escapes. */
const slashed = (pattern) => (node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** Whether a file that was named as a path is excluded. Globs apply exclusions themselves. */
async function readExclusions(excluded, included, workingFolder) {
    const spelt = included.some((pattern) => look((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern)) !== undefined);
    if (excluded.length === 0 || !spelt)
        return () => false;
    const paths = new Set(excluded.map((pattern) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern)));
    for (const path of await expand(excluded, [], workingFolder))
        paths.add(path);
    return (path) => paths.has(path);
}
async function expand(patterns, ignore, cwd) {
    const { glob } = await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 24204));
    const unlisted = [];
    const options = { ignore, absolute: true, dot: true, followSymbolicLinks: false, expandDirectories: false };
    const paths = await glob(patterns, { ...options, cwd, fs: listFoldersInto(unlisted) });
    const [first] = unlisted;
    if (first)
        throw unreadable(first.path, first.error);
    return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)).sort();
}
function findSpelt(pattern, workingFolder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, pattern);
    const stat = look(path);
    if (stat === undefined)
        return undefined;
    const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
    if (file.stat.isDirectory())
        throw wrongKind(pattern, 'is a folder', `To select all files below it, write ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pattern, '**')}.`);
    if (!file.stat.isFile())
        throw wrongKind(pattern, 'is not a regular file', 'Name regular files. Save the output of a pipe or device to a file first.');
    return [file];
}
async function findMatching(pattern, excluded, workingFolder) {
    // Plain paths do not need it.
    const { isDynamicPattern } = await __webpack_require__.e(/* import() */ 4204).then(__webpack_require__.bind(__webpack_require__, 24204));
    const slashes = slashed(pattern);
    if (!isDynamicPattern(slashes))
        return [];
    const paths = await expand([slashes], excluded, workingFolder);
    if (paths.length > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn)
        throw tooMany();
    const mayLeadTo = (target) => [workingFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, startOf(slashes, isDynamicPattern))].some((root) => isWithin(resolveLink(root), target));
    return paths.flatMap((path) => {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        // Its name is not UTF-8, or the file has disappeared. In both cases a subject would be missing.
        if (stat === undefined)
            throw wrongKind(path, 'matches, but cannot be opened by that name', 'Give it a name in UTF-8, or exclude it with !.');
        const file = stat.isSymbolicLink() ? follow(path) : { path, target: path, size: stat.size, stat };
        if (file.stat.isDirectory())
            return [];
        if (!file.stat.isFile())
            throw wrongKind(path, 'is not a regular file', 'Exclude it with !, or save its output to a file first.');
        if (!stat.isSymbolicLink())
            return [file];
        if (mayLeadTo(file.target))
            return [file];
        throw wrongKind(path, `is a link to a target outside the working folder and the folder where ${pattern} starts`, 'Name the file itself, or exclude the link with !.');
    });
}
/** The folder a glob starts in: the parts before the first part that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const fixed = parts
        .slice(0, Math.max(parts.findIndex((part) => isDynamicPattern(part)), 0))
        .join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : fixed;
}
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
function follow(path) {
    try {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target);
        return { path, target, size: stat.size, stat };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function resolveLink(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
const wrongKind = (path, is, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'INPUT_SUBJECT_KIND', message: `${path} ${is}.`, hint });
const unreadable = (path, error) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
    hint: 'Check the path and its permissions. If it is a link, check its target.',
    cause: error,
});
const noMatch = (pattern, excluding) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_MATCH',
    message: `${pattern} matches no file${excluding ? ' that is not excluded' : ''}.`,
    hint: hintFor(pattern),
});
/** The algorithm of a hexadecimal digest, by its length. */
const ALGORITHMS = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };
function hintFor(pattern) {
    const algorithm = /^[0-9a-fA-F]+$/.test(pattern) ? ALGORITHMS[pattern.length] : undefined;
    if (algorithm !== undefined)
        return `To name a digest instead of a file, write ${algorithm}:${pattern.toLowerCase()}.`;
    return 'Paths are relative to the working folder. Check that the build ran before, in this job.';
}
const tooMany = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `More than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUBJECTS */ .Vn} files were found.`,
    hint: 'Narrow the patterns, or split the files over several jobs and join the results with chopmark merge.',
});
/** Presents links, sockets and devices to the glob library as files, so that each is examined. Linked folders are not entered. */
function listFoldersInto(unlisted) {
    const list = (path, _, done) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
            if (error && !['ENOENT', 'ENOTDIR'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) ?? ''))
                unlisted.push({ path, error });
            done(null, entries.map(asFileOrFolder));
        });
    };
    return { readdir: list };
}
const asFileOrFolder = (entry) => ({
    name: entry.name,
    isDirectory: () => entry.isDirectory(),
    isFile: () => !entry.isDirectory(),
    isSymbolicLink: () => false,
});


/***/ }),

/***/ 13678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   hY: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   ot: () => (/* binding */ MAX_SUBJECT_NAME)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Git revisions in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
const MAX_SUBJECT_NAME = 4096;


/***/ }),

/***/ 46702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43243);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13678);


/** Control characters, line separators, lone surrogates, the replacement character, and characters that change the text direction. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
/**
 * Checks a name for use in a statement. A leading `./` is dropped, nothing else is changed. A name that could mislead a reader, or
 * a tool that unpacks by name, is refused: an empty name, control and bidirectional characters, text that is not Unicode, an
 * absolute path, a part `..`, or more than 4096 bytes.
 *
 * @param where Where the name comes from, for the message: "line 7 of SHA256SUMS".
 * @throws ChopmarkError `INPUT_SUBJECT_NAME`
 */
function checkSubjectName(given, where) {
    const name = given.replace(/^(?:\.\/+)+/, '');
    const fault = findFault(name);
    if (fault === undefined)
        return name;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_SUBJECT_NAME',
        message: `The subject name in ${where} ${fault}.`,
        hint: 'Use the file name, or a path below the folder that the files are released from.',
    });
}
function findFault(name) {
    if (name === '')
        return 'is empty';
    if (UNFIT.test(name))
        return 'contains a character that could mislead a reader';
    if (Buffer.byteLength(name) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot)
        return `is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECT_NAME */ .ot} bytes`;
    if (/^[/\\]|^[A-Za-z]:[/\\]/.test(name))
        return 'is an absolute path';
    if (name.split(/[/\\]/).includes('..'))
        return 'leads outside its folder';
    return undefined;
}


/***/ })

};
