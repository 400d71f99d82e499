export const id = 3451;
export const ids = [3451];
export const modules = {

/***/ 41710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ expandFiles),
/* harmony export */   T8: () => (/* binding */ expandFile),
/* harmony export */   g9: () => (/* binding */ expandEach)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _expand_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61803);




/**
 * The files that an option names, for options whose reader opens them itself. A path stays as it was given, also if there is nothing at it:
 * its reader reports that. The matches of a glob are relative to the working folder if they are below it.
 *
 * @param option For messages: `--bundle`, or what the arguments are.
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_EXCLUSION`, `INPUT_UNREADABLE`
 */
async function expandFiles(patterns, option, settings) {
    return (await expandEach(patterns, option, settings)).flatMap(({ files }) => files);
}
/** The same for each pattern that excludes nothing, in their order. A file that several name belongs to the first. */
async function expandEach(patterns, option, settings) {
    const { workingFolder, folders = false } = settings;
    const known = new Set();
    return (await (0,_expand_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPatterns */ .q)(patterns, settings)).map(({ pattern, kind, paths }) => {
        const found = kind === 'glob' && !folders ? paths.filter((path) => !isFolder(path)) : paths;
        if (kind === 'glob' && found.length === 0)
            throw noMatch(pattern, option, patterns);
        const named = kind === 'glob' ? found.map((path) => shorten(path, workingFolder)) : kind === 'missing' || found.length > 0 ? [pattern] : [];
        const files = named.filter((file) => !known.has(file));
        for (const file of files)
            known.add(file);
        return { pattern, files };
    });
}
/**
 * The one file that an option names.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_OPTION_VALUE` if a glob matches several files
 */
async function expandFile(pattern, option, settings) {
    // One value cannot exclude anything.
    if (pattern.startsWith('!'))
        return pattern;
    const [file = pattern, second] = await expandFiles([pattern], option, settings);
    if (second === undefined)
        return file;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: `${option} takes one file, but ${pattern} matches several: ${file}, ${second}.`,
        hint: 'Write a pattern that matches only one of them, or its name.',
    });
}
/** A file that matches and is a link to nothing is no folder: its reader reports it. */
const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
function shorten(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingFolder, path);
    return short === '' || short === '..' || short.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(short) ? path : short;
}
const noMatch = (pattern, option, patterns) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_NO_MATCH',
    message: `${option}: ${pattern} matches no file${patterns.some((each) => each.startsWith('!')) ? ' that is not excluded' : ''}.`,
    hint: 'Paths are relative to the working folder. Check that the step that writes the files ran before, in this job.',
});


/***/ }),

/***/ 61803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ expandPatterns),
  f: () => (/* binding */ settingsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/look.js
var look = __webpack_require__(44583);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/walk-folders.js
var walk_folders = __webpack_require__(85529);
;// CONCATENATED MODULE: ./build/base/fs/search-folders.js





/**
 * Everything that matches a glob and none of the patterns to ignore. Linked folders are not entered, unless the search says so.
 *
 * @returns Absolute, sorted.
 * @throws What `list` throws.
 */
async function searchFolders(search, ignore, list) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 93526));
    const failures = [];
    const matched = await glob([search.pattern], {
        cwd: search.workingFolder,
        ignore,
        absolute: true,
        dot: true,
        followSymbolicLinks: false,
        expandDirectories: false,
        onlyFiles: !search.folders,
        fs: presentEntries(search, list, failures),
    });
    // The glob library skips folders that cannot be listed, without an error.
    if (failures.length > 0)
        throw failures[0];
    return matched.map((path) => (0,external_node_path_.resolve)(path)).sort();
}
/** Empty if it is not there any more. @throws ChopmarkError `INPUT_UNREADABLE` */
const listFolder = (path) => new Promise((done, fail) => {
    (0,external_node_fs_.readdir)(path, { withFileTypes: true }, (error, entries = []) => {
        if (!error || ['ENOENT', 'ENOTDIR'].includes((0,file_error/* codeOf */.$N)(error) ?? ''))
            done(entries);
        else
            fail((0,look/* unreadable */.O$)(path, error));
    });
});
/** Presents links, sockets and devices to the glob library as files, so that each is examined. */
function presentEntries({ entered, pattern }, list, failures) {
    const mayMatch = foreseeNames(pattern);
    const read = (path, _, done) => {
        const present = (entry) => {
            const isDirectory = entry.isDirectory() || (entry.isSymbolicLink() && (0,walk_folders/* isEntered */.gb)((0,external_node_path_.resolve)(path, entry.name), entered));
            return { name: entry.name, isDirectory: () => isDirectory, isFile: () => !isDirectory, isSymbolicLink: () => false };
        };
        list(path).then((entries) => done(null, entries.map(present).filter((entry) => entry.isDirectory() || mayMatch(entry.name))), (error) => {
            failures.push(error);
            done(null, []);
        });
    };
    return { readdir: read };
}
/**
 * Whether a file with a name can match a pattern, by the last part of it: the glob library makes regular expressions, and for `*-*-*-*-*.zip` and
 * a long name full of hyphens, which does not match, they take minutes.
 */
function foreseeNames(pattern) {
    const last = pattern.split('/').at(-1) ?? '';
    return (0,walk_folders/* isPlain */.$i)(pattern) && last !== '' && !last.includes('**') ? (name) => (0,walk_folders/* fitsName */.gU)(name, last) : () => true;
}

;// CONCATENATED MODULE: ./build/base/fs/expand-patterns.js





/** The settings of a run. */
const settingsOf = ({ workingFolder, logger }) => ({
    workingFolder,
    warn: (message) => logger.warn(message),
});
/**
 * Expands the paths and patterns of an option. This is the one answer to "which files does this option name?", for every option:
 *
 * - If something with exactly the given name exists, it is meant, whatever characters its name has. With `bothMeanings`, what the name
 *   matches as a pattern is meant too.
 * - A leading `!` excludes, at any position in the list. If a file has that very name, `!` included, the run stops: a shell wrote the name
 *   for `*`, and neither the file nor what its name would exclude may be left out without a word.
 * - `**` enters folders and includes hidden files. A linked folder is entered if the pattern spells it out, and not otherwise.
 *
 * @returns One expansion for each pattern that excludes nothing, in their order, and another one for each that has two meanings.
 * @throws ChopmarkError `INPUT_EXCLUSION`, `INPUT_UNREADABLE`
 */
async function expandPatterns(patterns, settings) {
    const { workingFolder } = settings;
    const exclusions = patterns.filter((pattern) => pattern.startsWith('!')).map((text) => openExclusion(text, workingFolder));
    const expansions = [];
    for (const pattern of patterns.filter((each) => !each.startsWith('!'))) {
        const path = (0,external_node_path_.resolve)(workingFolder, pattern);
        const isPath = (0,look/* look */.Op)(path) !== undefined;
        if (isPath)
            expansions.push({ pattern, kind: 'path', paths: [path] });
        if (isPath && !settings.bothMeanings)
            continue;
        const expansion = await expandGlob(pattern, exclusions, settings);
        if (!isPath || expansion.paths.some((each) => each !== path))
            expansions.push(expansion);
    }
    await excludePaths(expansions, exclusions, settings);
    for (const { text, hasEffect } of exclusions)
        if (!hasEffect)
            settings.warn?.(`${text} excludes nothing.`);
    return expansions;
}
function openExclusion(text, workingFolder) {
    const pattern = text.slice(1);
    if (!(0,look/* isThere */.$B)((0,external_node_path_.resolve)(workingFolder, text)))
        return { text, pattern, isPath: (0,look/* isThere */.$B)((0,external_node_path_.resolve)(workingFolder, pattern)), hasEffect: false };
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_EXCLUSION',
        message: `${text} is the name of a file, but a leading ! excludes files.`,
        hint: `To name the file, write ./${text}. To exclude ${pattern}, write !./${pattern}.`,
    });
}
async function expandGlob(pattern, exclusions, settings) {
    const slashes = slashed(pattern);
    const plain = exclusions.length === 0 && !settings.folders ? (0,walk_folders/* readPlainPattern */.RV)(slashes) : undefined;
    if (plain !== undefined) {
        const start = (0,external_node_path_.resolve)(settings.workingFolder, plain.start);
        return { pattern, kind: 'glob', paths: await (0,walk_folders/* walkFolders */.x0)(plain, { start, entered: listAncestors(start), list: listFolder }), start };
    }
    const { escapePath, isDynamicPattern } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 93526));
    if (!isDynamicPattern(slashes))
        return { pattern, kind: 'missing', paths: [] };
    const start = (0,external_node_path_.resolve)(settings.workingFolder, startOf(slashes, isDynamicPattern));
    const search = { pattern: slashes, entered: listAncestors(start), ...settings };
    const ignore = exclusions.map((exclusion) => (exclusion.isPath ? escapePath(slashed(exclusion.pattern)) : slashed(exclusion.pattern)));
    if (exclusions.length === 0)
        return { pattern, kind: 'glob', paths: await searchFolders(search, [], listFolder), start };
    const listed = new Map();
    const paths = await searchFolders(search, ignore, async (folder) => {
        const entries = await listFolder(folder);
        listed.set((0,external_node_path_.resolve)(folder), entries);
        return entries;
    });
    await findEffects(exclusions, ignore, search, listed);
    return { pattern, kind: 'glob', paths, start };
}
/** Removes paths that were spelt out. Globs apply exclusions themselves. */
async function excludePaths(expansions, exclusions, { workingFolder }) {
    const spelt = expansions.filter(({ kind }) => kind === 'path');
    if (spelt.length === 0)
        return;
    for (const exclusion of exclusions) {
        const path = (0,external_node_path_.resolve)(workingFolder, exclusion.pattern);
        const excluded = new Set([path, ...(exclusion.isPath ? [] : await findExcluded(exclusion, workingFolder))]);
        for (const expansion of spelt) {
            if (!expansion.paths.some((each) => excluded.has(each)))
                continue;
            exclusion.hasEffect = true;
            expansion.paths = [];
        }
    }
}
async function findExcluded({ pattern }, workingFolder) {
    const { isDynamicPattern } = await Promise.all(/* import() */[__webpack_require__.e(7949), __webpack_require__.e(3526)]).then(__webpack_require__.bind(__webpack_require__, 93526));
    const slashes = slashed(pattern);
    const start = (0,external_node_path_.resolve)(workingFolder, startOf(slashes, isDynamicPattern));
    return searchFolders({ pattern: slashes, entered: listAncestors(start), workingFolder, folders: true }, [], listFolder);
}
/** Searches once more, in what was listed before: an exclusion has an effect if without it a file or a folder more is found. */
async function findEffects(exclusions, ignore, search, listed) {
    const count = async (some) => {
        let folders = 0;
        const list = async (folder) => {
            folders++;
            return listed.get((0,external_node_path_.resolve)(folder)) ?? [];
        };
        const paths = await searchFolders(search, some, list);
        return paths.length + folders;
    };
    const all = await count([]);
    for (const [index, exclusion] of exclusions.entries())
        if (!exclusion.hasEffect && (await count([ignore[index] ?? ''])) < all)
            exclusion.hasEffect = true;
}
// ---------------------------------------------------------------- Paths
/** A backslash is a separator on Windows, where names cannot contain it. On other systems it escapes. */
const slashed = (pattern) => (external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
/** The folder a glob starts in: the parts before the first part that is a pattern. */
function startOf(pattern, isDynamicPattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => part.includes('{') || isDynamicPattern(part));
    const fixed = parts.slice(0, Math.max(first, 0)).join('/');
    return fixed === '' && pattern.startsWith('/') ? '/' : unescapeName(fixed);
}
/** What a pattern without special characters names. */
const unescapeName = (fixed) => fixed.replace(/\\([()[\]{}!*+?@|])/g, '$1');
function listAncestors(folder) {
    const ancestors = new Set();
    for (let path = folder; !ancestors.has(path); path = (0,external_node_path_.dirname)(path))
        ancestors.add(path);
    return ancestors;
}


/***/ }),

/***/ 44583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Op: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59057);



/** What is at a path; a link is not followed. Undefined if there is nothing. @throws ChopmarkError `INPUT_UNREADABLE` */
function look(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // A pattern can be longer than any path.
        if (['ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE', 'ENOENT'].includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) ?? ''))
            return undefined;
        throw unreadable(path, error);
    }
}
/** Whether something is at a path. A path that cannot be looked at is none: what is excluded may be in a folder that nobody may enter. */
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
const unreadable = (path, error) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Yd)(error)}.`,
    hint: 'Check the path and its permissions. If it is a link, check its target.',
    cause: error,
});


/***/ }),

/***/ 24002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPieces: () => (/* binding */ readPieces)
/* harmony export */ });
/* harmony import */ var _foreign_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23809);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79919);


/**
 * Reads a file of lines in pieces, so that a large one is never in memory as a whole. The parts of a line that is longer than a piece are
 * passed on as they are, which no reader of JSON accepts.
 *
 * @param what What the file is to the user.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function* readPieces(path, what, { maxBytes, maxPiece, pipes }) {
    const { file, size, isPipe } = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openBounded */ .aB)(path, what, { ...(pipes !== undefined && { pipes }) });
    try {
        const source = { file, path, what, maxBytes, isPipe, read: 0 };
        let buffer = Buffer.allocUnsafe(Math.max(1, Math.min(size, maxPiece) + 1));
        let firstLine = 1;
        let kept = 0;
        for (;;) {
            const filled = await fill(source, buffer, kept, maxPiece);
            buffer = filled.buffer;
            const { length, isEnd } = filled;
            const end = isEnd ? length : endOfLines(buffer, length);
            const bytes = buffer.subarray(0, end);
            (0,_foreign_input_js__WEBPACK_IMPORTED_MODULE_0__/* .announceInput */ .c)(end);
            if (length > 0)
                yield { bytes, firstLine };
            if (isEnd)
                return;
            firstLine += countLines(bytes);
            buffer.copyWithin(0, end, length);
            kept = length - end;
        }
    }
    finally {
        await file.close();
    }
}
/** Fills the buffer to one byte more than a piece, or to the end of the file. It grows only for a file whose size was not known. */
async function fill(source, into, kept, maxPiece) {
    let buffer = into;
    let length = kept;
    while (length <= maxPiece) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxPiece + 1));
        const count = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readInto */ .Pq)(source, buffer, length);
        if (count === 0)
            return { buffer, length, isEnd: true };
        length += count;
    }
    return { buffer, length, isEnd: false };
}
const NEWLINE = 0x0a;
/** After the last line that is there as a whole; without one, after everything. */
const endOfLines = (buffer, length) => buffer.lastIndexOf(NEWLINE, length - 1) + 1 || length;
function countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 85529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   RV: () => (/* binding */ readPlainPattern),
/* harmony export */   gU: () => (/* binding */ fitsName),
/* harmony export */   gb: () => (/* binding */ isEntered),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Characters of which only `*`, `**` and `?` mean something to the glob library. */
const PLAIN = /^[\w\-. /*?~+@=,:%#]+$/;
const isPlain = (pattern) => PLAIN.test(pattern);
/** Undefined for a plain path, and for a pattern that only the glob library reads. @param pattern With `/` between its parts. */
function readPlainPattern(pattern) {
    const all = pattern.split('/');
    const first = all.findIndex((part) => /[*?]/.test(part));
    const parts = all.slice(first);
    const isKnown = (part) => part === '**' || !(part.includes('**') || ['', '.'].includes(part));
    if (first < 0 || !isPlain(pattern) || all.some((part) => part.startsWith('..')) || !parts.every(isKnown))
        return undefined;
    // To the library, `**` at the end may stand for nothing behind some parts and not behind others.
    if (parts.at(-1) === '**' && parts.length > 1)
        return undefined;
    // With the slash, because `C:` without one is the current folder of that drive.
    return { start: first === 0 ? '.' : `${all.slice(0, first).join('/')}/`, parts };
}
/**
 * The files that a plain pattern matches, links among them, as the glob library finds them. The library takes longer to load than most such
 * searches take, and its expressions can take very long. Here each folder is listed once, and each name costs at most its length times that of
 * the pattern.
 *
 * @param start Absolute.
 * @param entered Folders that are entered, also if they are links. Absolute.
 * @returns Absolute, sorted.
 * @throws What `list` throws.
 */
async function walkFolders({ parts }, { start, entered, list }) {
    // `a/**` matches a file `a` too.
    const found = parts.at(-1) === '**' && isFile(start) ? [start] : [];
    const pending = [{ folder: start, places: skipFolders(parts, [0]) }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of await list(next.folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next.folder, entry.name);
            const matched = next.places.filter((place) => parts[place] === '**' || fitsName(entry.name, parts[place] ?? ''));
            if (entry.isDirectory() || (entry.isSymbolicLink() && isEntered(path, entered))) {
                const deeper = matched.map((place) => (parts[place] === '**' ? place : place + 1)).filter((place) => place < parts.length);
                if (deeper.length > 0)
                    pending.push({ folder: path, places: skipFolders(parts, deeper) });
            }
            else if (matched.includes(parts.length - 1))
                found.push(path);
        }
    }
    return found.sort();
}
/** With the places behind each `**`, which may stand for no folder at all. */
function skipFolders(parts, places) {
    const all = new Set();
    for (let place of places) {
        all.add(place);
        while (parts[place] === '**' && place + 1 < parts.length)
            all.add(++place);
    }
    return [...all];
}
function isFile(path) {
    try {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        // Listing it tells what is wrong with it.
        return false;
    }
}
/** Whether a link may be entered, and leads to a folder. */
const isEntered = (link, entered) => entered.has(link) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(link, { throwIfNoEntry: false })?.isDirectory() === true;
/** Whether a name fits `*` and `?`. Only the last star is ever tried again, so the time is at most that of both lengths multiplied. */
function fitsName(name, pattern) {
    let [at, here] = [0, 0];
    let [star, taken] = [-1, 0];
    while (at < name.length) {
        if (pattern[here] === '*') {
            [star, taken] = [here, at];
            here++;
        }
        else if (pattern[here] === '?' || pattern[here] === name[at]) {
            at++;
            here++;
        }
        else if (star >= 0) {
            taken++;
            [at, here] = [taken, star + 1];
        }
        else
            return false;
    }
    while (pattern[here] === '*')
        here++;
    return here === pattern.length;
}


/***/ }),

/***/ 74353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ MAX_STORES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   O7: () => (/* binding */ STORE_TIMEOUT),
/* harmony export */   P1: () => (/* binding */ STORE_REQUESTS),
/* harmony export */   W3: () => (/* binding */ VERIFICATIONS_IN_FLIGHT),
/* harmony export */   aj: () => (/* binding */ SUBJECTS_OF_PEERS),
/* harmony export */   b5: () => (/* binding */ MAX_STATEMENT_V1),
/* harmony export */   b9: () => (/* binding */ PUBLIC_REQUEST_RATE),
/* harmony export */   eE: () => (/* binding */ MAX_FOLDER_DEPTH),
/* harmony export */   je: () => (/* binding */ MAX_FOLDERS),
/* harmony export */   s1: () => (/* binding */ BUNDLES_TO_STORE),
/* harmony export */   s2: () => (/* binding */ FILES_TO_STORE),
/* harmony export */   tu: () => (/* binding */ MAX_KEY),
/* harmony export */   wk: () => (/* binding */ MAX_BUILD_FILES),
/* harmony export */   zs: () => (/* binding */ MAX_JOB_FOLDERS)
/* harmony export */ });
/* unused harmony export MAX_POLICY_CASES */
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A statement for Rekor v1, which gets the whole statement in base64 and accepts requests up to 32 MiB. Rekor v2 gets only a digest. */
const MAX_STATEMENT_V1 = 16 << 20;
/** Files in the folder of a build that attest runs. They are listed before and after the build. */
const MAX_BUILD_FILES = 100_000;
/** Subjects of one statement that other verifiers accept: cosign and gh (sigstore-go) refuse a statement with more. */
const SUBJECTS_OF_PEERS = 1_024;
/** Requests per second to one public service. Its operators limit clients to 500 per minute. */
const PUBLIC_REQUEST_RATE = 8;
/** Stores in one run. */
const MAX_STORES = 16;
/** Bundles in flight to one store. */
const BUNDLES_TO_STORE = 8;
/** Requests in flight to one host of a store. */
const STORE_REQUESTS = 16;
/** Milliseconds for one bundle in one store, including all attempts and pauses. */
const STORE_TIMEOUT = 10 * 60_000;
/** Bytes. The bundles that one store can send for one artifact. */
const MAX_FOUND_BYTES = 256 << 20;
/** Files of a release that are uploaded to one store at the same time. */
const FILES_TO_STORE = 4;
/** Artifacts whose bundles are verified at the same time. Their bundles are already in memory. */
const VERIFICATIONS_IN_FLIGHT = 1_024;
/** Cases in the folders of one `policy test`. */
const MAX_POLICY_CASES = 10_000;
/** Job folders that are read in one bundle folder. */
const MAX_JOB_FOLDERS = 1_000;
/** Bytes. A public key in PEM. */
const MAX_KEY = 64 << 10;
/** Levels of subfolders that are searched for bundles. */
const MAX_FOLDER_DEPTH = 8;
/** Folders below one folder that is searched for bundles. */
const MAX_FOLDERS = 10_000;


/***/ }),

/***/ 16834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeSubjects),
/* harmony export */   P: () => (/* binding */ showPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Subjects in the form of a result. */
function describeSubjects(subjects, { workingFolder, allowInsecureRegistry }) {
    const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
    return subjects.map(({ name, digest, size, path, revision, image }) => ({
        name,
        digest,
        ...(size !== undefined && { size }),
        ...(path !== undefined && { path: showPath(path, workingFolder) }),
        ...(revision !== undefined && { revision }),
        ...(image !== undefined && { image }),
        ...(image !== undefined && insecure.includes(image.slice(0, image.indexOf('/')).toLowerCase()) && { plainHttp: true }),
    }));
}
/** The path for the user: relative if it is below the working folder. */
function showPath(path, workingFolder) {
    const short = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingFolder, path);
    return short.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(short) || short === '' ? path : short;
}


/***/ }),

/***/ 35148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ OLD_PROVENANCE_TYPE),
/* harmony export */   T: () => (/* binding */ PROVENANCE_TYPE)
/* harmony export */ });
/** SLSA build provenance v1 (slsa.dev/spec/v1.2/build-provenance): the parts that all build types share. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
/** Still written by slsa-github-generator, and by npm and cosign before they changed to v1. */
const OLD_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v0.2';


/***/ }),

/***/ 87080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readBundleLines)
});

// UNUSED EXPORTS: parseBundleLines

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/sigstore/foreign-files.js
var foreign_files = __webpack_require__(21565);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js + 1 modules
var parse_bundle = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/pep740.js
var pep740 = __webpack_require__(55017);
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
function parseBundleLines(bytes, what = 'the bundle file', firstLine = 1) {
    return readBundleLines(bytes, what, firstLine).map((read) => {
        if (read instanceof ChopmarkError)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place, for the first
 * `MAX_BAD_LINES`.
 *
 * @param firstLine The number of the first line, if these are only some lines of the file.
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file', firstLine = 1) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    if (first === undefined)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} is empty, so it has no bundle`);
    // The first line of a document that spans several lines does not end with a closing brace.
    const whole = first.at(-1) === CLOSING_BRACE ? undefined : readDocument(text, what);
    if (whole?.isJson)
        return whole.read;
    const { read, keep } = startReading();
    let count = 0;
    for (const { line, number } of splitLines(text)) {
        if (count > limits/* MAX_BUNDLES */.fI)
            break;
        // One by one, because a line can have more bundles than fit into the arguments of one call.
        for (const one of readDocument(line, `${what}, line ${number + firstLine - 1}`, { isLine: true }).read) {
            count++;
            keep(one);
        }
    }
    if (whole && read.every((one) => one instanceof errors/* ChopmarkError */.E))
        return whole.read;
    if (count > limits/* MAX_BUNDLES */.fI)
        throw (0,parse_bundle/* malformedBundle */.aB)(`${what} has more than ${limits/* MAX_BUNDLES */.fI} bundles`);
    return read;
}
/** What was read so far. An error takes more memory than the line that it is about, so they are counted. */
function startReading() {
    const read = [];
    let bad = 0;
    const keep = (one) => {
        if (!(one instanceof errors/* ChopmarkError */.E) || ++bad <= limits/* MAX_BAD_LINES */.Zs)
            read.push(one);
    };
    return { read, keep };
}
/** A file, or one line of it. */
function readDocument(bytes, what, { isLine = false } = {}) {
    try {
        const json = (0,parse_bundle/* parseBundleDocument */.Zo)(bytes, what, { isLine });
        return { read: readJson(json, what), isJson: true };
    }
    catch (error) {
        if (!(error instanceof json_json/* JsonError */.N3))
            throw error;
        const foreign = (0,foreign_files/* nameForeignText */.rn)(bytes);
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
        const { read, keep } = startReading();
        for (const { where, json: inner } of wrapped)
            keep(inner === undefined ? notIncluded(what, where) : readOne(inner, `${what}, ${where}`));
        return read;
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
        const foreign = (0,foreign_files/* nameForeignJson */.kb)(json);
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

/***/ 21565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ isForeignSignature),
/* harmony export */   kb: () => (/* binding */ nameForeignJson),
/* harmony export */   rn: () => (/* binding */ nameForeignText)
/* harmony export */ });
/* harmony import */ var _base_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85819);

const ONE_BUNDLE = 'Name a Sigstore bundle: JSON with mediaType, or JSON Lines with one bundle per line.';
const OWN_BUNDLE = 'Name the bundle: NAME.sigstore.json, or attestations.jsonl in the same folder. To search the whole folder, use --bundle-dir.';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const mediaTypeOf = ({ mediaType, media_type: spelled }) => {
    const stated = mediaType ?? spelled;
    return typeof stated === 'string' ? stated : '';
};
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
/** Whether parsed JSON is a DSSE envelope, or a bundle of cosign 1 or 2, and holds nothing else. */
function isForeignSignature(value) {
    if (!isObject(value))
        return false;
    const only = (...names) => Object.keys(value).every((name) => names.includes(name));
    if (hasAll(value, 'payload', 'payloadType', 'signatures'))
        return only('payload', 'payloadType', 'signatures');
    return hasAll(value, 'base64Signature') && only('base64Signature', 'cert', 'rekorBundle', 'rfc3161Timestamp');
}
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
    const encoding = (0,_base_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEncoding */ .f)(head);
    if (encoding !== undefined)
        return { what: encoding, hint: 'Save the file as UTF-8. What is signed in it does not change.' };
    if (head.includes(0))
        return { what: 'a binary file', hint: ONE_BUNDLE };
    const text = head.toString('utf8').trimStart();
    return TEXTS.find(([pattern]) => pattern.test(text))?.[1];
}


/***/ }),

/***/ 39866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ DIGEST_LENGTH),
/* harmony export */   Vq: () => (/* binding */ LogBodyError),
/* harmony export */   Y2: () => (/* binding */ parseLogBody)
/* harmony export */ });
/* unused harmony export formatHashedRekordV2 */
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _x509_pem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84123);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);





/** Thrown for a body of an unknown kind; callers map it to the code of their stage. */
class LogBodyError extends Error {
    name = 'LogBodyError';
}
/**
 * Reads the canonicalized body of a log entry: `hashedrekord` 0.0.1, `dsse` 0.0.1, `intoto` 0.0.1 and 0.0.2 of Rekor v1, `hashedrekord`
 * and `dsse` 0.0.2 of Rekor v2.
 *
 * @throws LogBodyError
 */
function parseLogBody({ kind, version, canonicalizedBody }) {
    const read = READERS[`${kind} ${version}`];
    if (read === undefined)
        throw new LogBodyError(`entries of the kind ${quote(kind)} ${quote(version)} are not supported`);
    try {
        const body = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(canonicalizedBody, { what: 'the body', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LOG_BODY */ .hu, maxDepth: 16 }), 'body');
        (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(body, ['apiVersion', 'kind', 'spec'], 'body');
        if (body.kind !== kind || body.apiVersion !== version)
            throw new LogBodyError('the kind in the body differs from the kind of the entry');
        return read((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(body.spec, 'spec'));
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3 ? new LogBodyError(error.message) : error;
    }
}
const READERS = {
    'hashedrekord 0.0.1': readHashedRekordV1,
    'dsse 0.0.1': readDsseV1,
    'intoto 0.0.1': readFirstInToto,
    'intoto 0.0.2': readInTotoV1,
    'hashedrekord 0.0.2': readHashedRekordV2,
    'dsse 0.0.2': readDsseV2,
};
function readHashedRekordV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['data', 'signature'], 'spec');
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.signature, 'signature');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'publicKey'], 'signature');
    const data = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.data, 'data');
    return {
        generation: 1,
        digestOf: 'signed',
        ...readHexDigest(data.hash, 'data.hash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, 'signature.content', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.publicKey, 'signature.publicKey').content, 'signature.publicKey'),
    };
}
function readDsseV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['envelopeHash', 'payloadHash', 'signatures'], 'spec');
    const signature = readOnly(spec.signatures, 'signatures');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(spec.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.signature, 'signatures[0].signature', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.verifier, 'signatures[0].verifier'),
    };
}
/**
 * What cosign before 2.2 logged for attestations. The log keeps neither envelope nor signature, but the digest of the envelope's JSON (rekor,
 * pkg/types/intoto/v0.0.1). It also keeps the digest of the payload, which this one covers.
 */
function readFirstInToto(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content', 'publicKey'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(content, ['hash', 'payloadHash'], 'content');
    return {
        generation: 1,
        digestOf: 'envelope',
        ...readHexDigest(content.hash, 'content.hash'),
        verifier: readPemVerifier(spec.publicKey, 'publicKey'),
    };
}
function readInTotoV1(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['content'], 'spec');
    const content = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.content, 'content');
    const signature = readOnly((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(content.envelope, 'envelope').signatures, 'signatures');
    // The log base64-encodes once more what was already base64.
    const encoded = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.sig, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1');
    return {
        generation: 1,
        digestOf: 'payload',
        ...readHexDigest(content.payloadHash, 'payloadHash'),
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(encoded, 'signatures[0].sig', _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        verifier: readPemVerifier(signature.publicKey, 'signatures[0].publicKey'),
    };
}
function readHashedRekordV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['hashedRekordV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.hashedRekordV002, 'hashedRekordV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['data', 'signature'], 'hashedRekordV002');
    return { generation: 2, digestOf: 'signed', ...readHashOutput(record.data, 'data'), ...readSignatureV2(record.signature, 'signature') };
}
function readDsseV2(spec) {
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(spec, ['dsseV002'], 'spec');
    const record = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(spec.dsseV002, 'dsseV002');
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(record, ['payloadHash', 'signatures'], 'dsseV002');
    return {
        generation: 2,
        digestOf: 'payload',
        ...readHashOutput(record.payloadHash, 'payloadHash'),
        ...readSignatureV2(readOnly(record.signatures, 'signatures'), 'signatures[0]'),
    };
}
function readSignatureV2(value, where) {
    const signature = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(signature, ['content', 'verifier'], where);
    const verifier = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(signature.verifier, `${where}.verifier`);
    (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(verifier, ['keyDetails', 'publicKey', 'x509Certificate'], `${where}.verifier`);
    const { publicKey, x509Certificate } = verifier;
    const keyDetails = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptionalString */ .on)(verifier.keyDetails, `${where}.keyDetails`, 64);
    if ((publicKey === undefined) === (x509Certificate === undefined))
        throw new LogBodyError('it does not name exactly one verifier');
    return {
        signature: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(signature.content, `${where}.content`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        ...(keyDetails && { keyDetails }),
        verifier: {
            kind: publicKey === undefined ? 'certificate' : 'public-key',
            der: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(publicKey ?? x509Certificate, where).rawBytes, `${where}.rawBytes`, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7),
        },
    };
}
/** The single signature: a bundle has one, and so has its log entry. */
function readOnly(value, where) {
    const [only, ...others] = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readArray */ .oU)(value, where, 16);
    if (others.length > 0)
        throw new LogBodyError('it has more than one signature');
    return (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(only, where);
}
const HEX_ALGORITHMS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
const DIGEST_LENGTH = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function readHexDigest(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const name = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['sha256', 'sha384', 'sha512']);
    const hex = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(hash.value, `${where}.value`, 128);
    const algorithm = HEX_ALGORITHMS[name];
    if (!/^[0-9a-f]+$/.test(hex))
        throw new LogBodyError(`${where} is not lower-case hex`);
    return sized(algorithm, Buffer.from(hex, 'hex'), where);
}
function readHashOutput(value, where) {
    const hash = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(value, where);
    const algorithm = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readOneOf */ .Qk)(hash.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    return sized(algorithm, (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(hash.digest, `${where}.digest`, 64), where);
}
function sized(algorithm, digest, where) {
    if (digest.length !== DIGEST_LENGTH[algorithm])
        throw new LogBodyError(`${where} has the wrong length`);
    return { algorithm, digest };
}
function readPemVerifier(value, where) {
    const blocks = (0,_x509_pem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePem */ .o)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readBase64 */ .ss)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DER */ .n7).toString('latin1'));
    const [block] = blocks;
    if (block === undefined || blocks.length > 1)
        throw new LogBodyError(`${where} is not one PEM block`);
    if (block.label !== 'CERTIFICATE' && block.label !== 'PUBLIC KEY')
        throw new LogBodyError(`${where} is not a certificate or public key`);
    return { kind: block.label === 'CERTIFICATE' ? 'certificate' : 'public-key', der: block.der };
}
const quote = (text) => JSON.stringify(text.slice(0, 40));
/** The body that Rekor v2 stores, and hashes as leaf, for a `hashedrekord` request (rekor-tiles, CLIENTS.md). */
function formatHashedRekordV2({ algorithm, digest, signature, verifier, keyDetails }) {
    const rawBytes = verifier.der.toString('base64');
    return Buffer.from(canonicalizeJson({
        apiVersion: '0.0.2',
        kind: 'hashedrekord',
        spec: {
            hashedRekordV002: {
                data: { algorithm, digest: digest.toString('base64') },
                signature: {
                    content: signature.toString('base64'),
                    verifier: {
                        keyDetails,
                        ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
                    },
                },
            },
        },
    }));
}


/***/ }),

/***/ 70669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aB: () => (/* binding */ malformedBundle),
  QN: () => (/* binding */ parseBundle),
  Zo: () => (/* binding */ parseBundleDocument),
  mn: () => (/* binding */ parseBundleJson),
  J3: () => (/* binding */ readLogEntry)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(65129);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/json/long-text.js
var long_text = __webpack_require__(34833);
;// CONCATENATED MODULE: ./build/base/json/json-outline.js



/** Characters from which a string in the alphabet of base64 is left where it is. */
const LONG = 1024;
/**
 * JSON as `parseJson` reads it, from bytes that can be large and hostile: long strings in the alphabet of base64 become a `LongText`, so
 * that the memory that it takes depends on `maxOutline` and `maxValues`. The readers of `json-shape.ts` read a `LongText` as the string that
 * it is.
 *
 * @param bytes Must stay unchanged until the value was read.
 * @throws JsonError
 */
function parseJsonOutline(bytes, { maxOutline, ...bounds }) {
    const { what, maxBytes = Number.POSITIVE_INFINITY } = bounds;
    if (bytes.length > maxBytes)
        throw new json_json/* JsonError */.N3('too-large', `${what} is longer than ${maxBytes} bytes`);
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const long = findLongTexts(source);
    // No text that was written before can be a mark.
    const mark = `${(0,external_node_crypto_.randomBytes)(16).toString('hex')}:`;
    const pieces = [];
    let done = 0;
    for (const [index, { start, end }] of long.entries()) {
        pieces.push(source.subarray(done, start), Buffer.from(`${mark}${index}`));
        done = end;
    }
    pieces.push(source.subarray(done));
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (length > maxOutline)
        throw new json_json/* JsonError */.N3('too-large', `${what} has more than ${maxOutline} bytes without its long texts`);
    if (long.length === 0)
        return (0,json_json/* parseJson */.qF)(source, bounds);
    const value = parseShortened(Buffer.concat(pieces, length), source, bounds);
    const restore = (found) => {
        if (typeof found === 'string') {
            if (!found.startsWith(mark))
                return found;
            const { start, end } = long[Number(found.slice(mark.length))];
            return new long_text/* LongText */.W(source.subarray(start, end));
        }
        if (typeof found !== 'object' || found === null)
            return found;
        const object = found;
        for (const key of Object.keys(object))
            object[key] = restore(object[key]);
        return object;
    };
    return restore(value);
}
/** The place of a fault is that in the whole text. */
function parseShortened(shortened, source, bounds) {
    try {
        return (0,json_json/* parseJson */.qF)(shortened, bounds);
    }
    catch (error) {
        throw error instanceof json_json/* JsonError */.N3 && error.reason === 'syntax'
            ? (0,json_json/* explainSyntax */.hD)(source.toString('utf8'), bounds.what, bounds.isLine)
            : error;
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const ALPHABET = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
    ALPHABET[character.charCodeAt(0)] = 1;
/** Exact for valid JSON. For other text, what is found leaves it invalid. A key is never one, because a mark is not its name. */
function findLongTexts(source) {
    const found = [];
    for (let at = source.indexOf(QUOTE); at !== -1; at = source.indexOf(QUOTE, at + 1)) {
        const start = at + 1;
        let end = start;
        while (ALPHABET[source[end] ?? 0] === 1)
            end++;
        for (let padding = 0; padding < 2 && source[end] === EQUALS; padding++)
            end++;
        if (source[end] === QUOTE) {
            if (end - start >= LONG && !isKey(source, end + 1))
                found.push({ start, end });
            at = end;
        }
        else
            at = endOfString(source, end);
    }
    return found;
}
const isKey = (source, after) => {
    let at = after;
    while (isBlank(source[at]))
        at++;
    return source[at] === 0x3a;
};
const isBlank = (byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
function endOfString(source, from) {
    for (let at = from; at < source.length; at++) {
        const byte = source[at];
        if (byte === QUOTE)
            return at;
        if (byte === BACKSLASH)
            at++;
    }
    return source.length;
}

// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/log-body.js
var log_body = __webpack_require__(39866);
;// CONCATENATED MODULE: ./build/sigstore/parse-bundle.js






const VERSIONS = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
/**
 * Reads a Sigstore bundle of version 0.1, 0.2 or 0.3 (protobuf-specs, sigstore_bundle.proto) in protobuf JSON, with either of the names
 * that its fields have there. Rejects unknown fields, two members of one oneof, and anything that the version forbids or that lacks what
 * it requires.
 *
 * @param what What is read, for messages: "app.sigstore.json".
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED`, `VERIFICATION_BUNDLE_VERSION`
 */
function parseBundle(bytes, what = 'the bundle') {
    try {
        return readBundle(typeof bytes === 'string' ? (0,json_json/* parseJson */.qF)(bytes, { what, maxBytes: limits.MAX_BUNDLE, mayHaveMark: true }) : parseBundleDocument(bytes, what), what);
    }
    catch (error) {
        throw error instanceof json_json/* JsonError */.N3 ? malformedBundle(error.message, error) : error;
    }
}
/** The JSON of bundles, with long texts left where they are. @throws JsonError */
const parseBundleDocument = (bytes, what, { isLine = false } = {}) => parseJsonOutline(bytes, {
    what,
    isLine,
    maxBytes: limits.MAX_BUNDLE,
    maxOutline: limits/* MAX_BUNDLE_OUTLINE */.Hi,
    maxValues: limits/* MAX_BUNDLE_VALUES */.$V,
    mayHaveMark: true,
});
/** The same for parsed JSON. */
function parseBundleJson(json, what) {
    try {
        return readBundle(json, what);
    }
    catch (error) {
        throw error instanceof json_json/* JsonError */.N3 ? malformedBundle(error.message, error) : error;
    }
}
function readBundle(value, what) {
    const { mediaType: stated, media_type: spelled } = (0,json_shape/* readObject */.Ag)(value, what);
    const mediaType = (0,json_shape/* readString */.E3)(stated ?? spelled, `${what}: mediaType`, 200);
    const version = Object.hasOwn(VERSIONS, mediaType) ? VERSIONS[mediaType] : undefined;
    if (version === undefined) {
        throw new errors/* ChopmarkError */.E({
            code: 'VERIFICATION_BUNDLE_VERSION',
            message: `${what} has the media type ${JSON.stringify(mediaType)}, which is not a bundle of version 0.1, 0.2 or 0.3.`,
            hint: 'For bundles of other versions, use another release of chopmark. A file that is not a Sigstore bundle cannot be read.',
        });
    }
    const object = (0,json_shape/* readMessage */._8)(value, what, ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope']);
    const where = 'verificationMaterial';
    const known = ['publicKey', 'x509CertificateChain', 'certificate', 'tlogEntries', 'timestampVerificationData'];
    const material = (0,json_shape/* readMessage */._8)(object.verificationMaterial, where, known);
    const timestamps = (0,json_shape/* readOptionalMessage */.QH)(material.timestampVerificationData, `${where}.timestampVerificationData`, ['rfc3161Timestamps']) ?? {};
    const bundle = {
        mediaType,
        version,
        material: readMaterial(material),
        entries: (0,json_shape/* readOptionalArray */.o8)(material.tlogEntries, 'tlogEntries', limits/* MAX_BUNDLE_ENTRIES */.Fq).map((entry, index) => readLogEntry(entry, `tlogEntries[${index}]`)),
        timestamps: (0,json_shape/* readOptionalArray */.o8)(timestamps.rfc3161Timestamps, 'rfc3161Timestamps', limits/* MAX_BUNDLE_ENTRIES */.Fq).map((item, index) => readPart(item, 'signedTimestamp', `rfc3161Timestamps[${index}]`)),
        content: readContent(object, what),
    };
    refuseWhatVersionForbids(bundle);
    return bundle;
}
/** The one member of a oneof that is present. */
function readChoice(object, where, names) {
    const [found, ...others] = names.filter((name) => object[name] !== undefined && object[name] !== null);
    if (found === undefined)
        throw new json_json/* JsonError */.N3('shape', `${where} has none of ${names.join(', ')}`);
    if (others.length > 0)
        throw new json_json/* JsonError */.N3('shape', `${where} has ${[found, ...others].join(' and ')}, but only one of them is allowed`);
    return { name: found, value: object[found] };
}
function readMaterial(object) {
    const { name, value } = readChoice(object, 'verificationMaterial', ['publicKey', 'x509CertificateChain', 'certificate']);
    switch (name) {
        case 'publicKey':
            return { kind: 'public-key', hint: (0,json_shape/* readOptionalString */.on)((0,json_shape/* readMessage */._8)(value, name, ['hint']).hint, 'publicKey.hint', 1000) ?? '' };
        case 'certificate':
            return { kind: 'certificate', certificate: readPart(value, 'rawBytes', name) };
        case 'x509CertificateChain': {
            const chain = (0,json_shape/* readMessage */._8)(value, name, ['certificates']);
            const certificates = (0,json_shape/* readArray */.oU)(chain.certificates, `${name}.certificates`, limits/* MAX_BUNDLE_ENTRIES */.Fq).map((item, index) => readPart(item, 'rawBytes', `${name}.certificates[${index}]`));
            if (certificates.length === 0)
                throw new json_json/* JsonError */.N3('shape', `${name} is empty`);
            return { kind: 'chain', certificates };
        }
    }
}
function readContent(object, what) {
    const { name, value } = readChoice(object, what, ['messageSignature', 'dsseEnvelope']);
    return name === 'messageSignature' ? readMessageSignature(value, name) : readEnvelope((0,json_shape/* readObject */.Ag)(value, name), name);
}
/** The digest is a hint and may be absent (sigstore_common.proto, `MessageSignature`). The verifier computes the digest itself. */
function readMessageSignature(value, name) {
    const message = (0,json_shape/* readMessage */._8)(value, name, ['messageDigest', 'signature']);
    const signature = readFilled(message.signature, `${name}.signature`, limits/* MAX_BUNDLE_PART */.K7);
    const where = `${name}.messageDigest`;
    const stated = (0,json_shape/* readOptionalMessage */.QH)(message.messageDigest, where, ['algorithm', 'digest']) ?? {};
    if (Object.keys(stated).length === 0)
        return { kind: 'message', signature };
    const algorithm = (0,json_shape/* readOneOf */.Qk)(stated.algorithm, `${where}.algorithm`, ['SHA2_256', 'SHA2_384', 'SHA2_512']);
    const digest = (0,json_shape/* readBase64 */.ss)(stated.digest, `${where}.digest`, limits/* MAX_BUNDLE_PART */.K7);
    if (digest.length !== log_body/* DIGEST_LENGTH */.On[algorithm])
        throw new json_json/* JsonError */.N3('shape', `${where}.digest does not have the length of its algorithm`);
    return { kind: 'message', algorithm, digest, signature };
}
/** A DSSE envelope has one name for each field, in JSON and in protobuf alike (envelope.proto). */
function readEnvelope(value, name) {
    (0,json_shape/* refuseUnknown */.BW)(value, ['payload', 'payloadType', 'signatures'], name);
    const signatures = (0,json_shape/* readArray */.oU)(value.signatures, `${name}.signatures`, limits/* MAX_BUNDLE_ENTRIES */.Fq);
    if (signatures.length !== 1)
        throw new json_json/* JsonError */.N3('shape', `${name}.signatures has ${signatures.length} signatures instead of one`);
    const signature = (0,json_shape/* readObject */.Ag)(signatures[0], `${name}.signatures[0]`);
    (0,json_shape/* refuseUnknown */.BW)(signature, ['sig', 'keyid'], `${name}.signatures[0]`);
    const keyid = (0,json_shape/* readOptionalString */.on)(signature.keyid, 'keyid', 1000);
    const payloadType = (0,json_shape/* readString */.E3)(value.payloadType, `${name}.payloadType`, 1000);
    if (payloadType === '')
        throw new json_json/* JsonError */.N3('shape', `${name}.payloadType is empty`);
    return {
        kind: 'envelope',
        envelope: {
            payloadType,
            payload: readFilled(value.payload, `${name}.payload`, limits.MAX_BUNDLE),
            signature: readFilled(signature.sig, `${name}.signatures[0].sig`, limits/* MAX_BUNDLE_PART */.K7),
            ...(keyid && { keyid }),
        },
    };
}
const ENTRY_FIELDS = ['logIndex', 'logId', 'kindVersion', 'integratedTime', 'inclusionPromise', 'inclusionProof', 'canonicalizedBody'];
const PROOF_FIELDS = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];
/** A log entry in protobuf JSON (`dev.sigstore.rekor.v1.TransparencyLogEntry`), as in bundles and in responses of Rekor v2. @throws JsonError */
function readLogEntry(value, where) {
    const entry = (0,json_shape/* readMessage */._8)(value, where, ENTRY_FIELDS);
    const kindVersion = (0,json_shape/* readMessage */._8)(entry.kindVersion, `${where}.kindVersion`, ['kind', 'version']);
    const integratedTime = (0,json_shape/* readOptionalInt64 */.uA)(entry.integratedTime, `${where}.integratedTime`);
    if (integratedTime !== undefined && (integratedTime < 0n || integratedTime > MAX_TIME)) {
        throw new json_json/* JsonError */.N3('shape', `${where}.integratedTime is out of range`);
    }
    const promise = entry.inclusionPromise ?? undefined;
    const proof = (0,json_shape/* readOptionalMessage */.QH)(entry.inclusionProof, `${where}.inclusionProof`, PROOF_FIELDS);
    return {
        logIndex: readIndex(entry.logIndex, `${where}.logIndex`),
        logId: readPart(entry.logId, 'keyId', `${where}.logId`),
        kind: (0,json_shape/* readString */.E3)(kindVersion.kind, `${where}.kindVersion.kind`, 100),
        version: (0,json_shape/* readString */.E3)(kindVersion.version, `${where}.kindVersion.version`, 100),
        ...(integratedTime && { integratedTime }),
        ...(promise !== undefined && { inclusionPromise: readPart(promise, 'signedEntryTimestamp', `${where}.inclusionPromise`) }),
        ...(proof && { inclusionProof: readProof(proof, `${where}.inclusionProof`) }),
        canonicalizedBody: readFilled(entry.canonicalizedBody, `${where}.canonicalizedBody`, limits/* MAX_LOG_BODY */.hu),
    };
}
/** Seconds: the last time that RFC 3339 can express. */
const MAX_TIME = 253402300799n;
function readProof(proof, where) {
    const checkpoint = (0,json_shape/* readOptionalMessage */.QH)(proof.checkpoint, `${where}.checkpoint`, ['envelope']);
    const envelope = (0,json_shape/* readOptionalString */.on)(checkpoint?.envelope, `${where}.checkpoint.envelope`, limits/* MAX_CHECKPOINT */.YV);
    return {
        logIndex: readIndex(proof.logIndex, `${where}.logIndex`),
        rootHash: readHash(proof.rootHash, `${where}.rootHash`),
        treeSize: (0,json_shape/* readInt64 */.OU)(proof.treeSize, `${where}.treeSize`),
        hashes: (0,json_shape/* readOptionalArray */.o8)(proof.hashes, `${where}.hashes`, limits/* MAX_PROOF_HASHES */.XF).map((hash, index) => readHash(hash, `${where}.hashes[${index}]`)),
        ...(envelope && { checkpoint: envelope }),
    };
}
/** ProtoJSON omits zero. */
function readIndex(value, where) {
    const index = (0,json_shape/* readOptionalInt64 */.uA)(value, where) ?? 0n;
    if (index < 0n)
        throw new json_json/* JsonError */.N3('shape', `${where} is negative`);
    return index;
}
function readHash(value, where) {
    const hash = (0,json_shape/* readBase64 */.ss)(value, where, 32);
    if (hash.length !== 32)
        throw new json_json/* JsonError */.N3('shape', `${where} is not 32 bytes long`);
    return hash;
}
/** The bytes in the single field of an object. */
function readPart(value, field, where) {
    return readFilled((0,json_shape/* readMessage */._8)(value, where, [field])[field], `${where}.${field}`, limits/* MAX_BUNDLE_PART */.K7);
}
function readFilled(value, where, maxBytes) {
    const bytes = (0,json_shape/* readBase64 */.ss)(value, where, maxBytes);
    if (bytes.length === 0)
        throw new json_json/* JsonError */.N3('shape', `${where} is empty`);
    return bytes;
}
/** The notes about versions in sigstore_bundle.proto. */
function refuseWhatVersionForbids({ version, material, entries }) {
    if (version === '0.3' && material.kind === 'chain')
        throw new json_json/* JsonError */.N3('shape', 'version 0.3 does not allow a certificate chain');
    entries.forEach((entry, index) => {
        if (version === '0.1') {
            if (!entry.inclusionPromise)
                throw new json_json/* JsonError */.N3('shape', `tlogEntries[${index}] lacks the inclusion promise that version 0.1 requires`);
        }
        else if (!entry.inclusionProof?.checkpoint) {
            throw new json_json/* JsonError */.N3('shape', `tlogEntries[${index}] lacks an inclusion proof with a checkpoint`);
        }
    });
}
/** The error for what is no bundle, for a reason that completes "Not a Sigstore bundle:". */
const malformedBundle = (reason, cause) => new errors/* ChopmarkError */.E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
    cause,
});


/***/ }),

/***/ 55017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ toPythonAttestation),
/* harmony export */   dz: () => (/* binding */ fromPythonAttestation),
/* harmony export */   f2: () => (/* binding */ isPythonAttestation)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9267);
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93466);





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

/***/ 53254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ markName),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KF: () => (/* binding */ COMBINED),
/* harmony export */   mD: () => (/* binding */ ALL_BUNDLES),
/* harmony export */   q: () => (/* binding */ DOCUMENT_SUFFIX),
/* harmony export */   r6: () => (/* binding */ nameBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35148);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9267);



const ALL_BUNDLES = 'attestations.jsonl';
/** Suffix of the signed documents of image signatures (cosign 1 and 2). The bundle is next to its document. */
const DOCUMENT_SUFFIX = '.simple-signing.json';
/** The name of bundles about many subjects, before the suffix. */
const COMBINED = 'attestations';
/** Bytes of UTF-8 before the suffix. File systems allow 255 for the whole name, and temporary names need some of them. */
const MAX_STEM = 180;
/**
 * File names for the bundles of one run, in their order (specification, row `bundle-dir`): `<name>.sigstore.json` for one subject,
 * `attestations.sigstore.json` for many. If there are several kinds, the name has `.<kind>`. Names that would collide keep their
 * relative path, escaped.
 *
 * The names are safe on Linux, macOS and Windows for any subject name: no separator, no reserved name, no control character, no two
 * names that differ only in case, no name that is too long.
 */
function nameBundles(bundles) {
    const severalKinds = new Set(bundles.map(({ kind }) => kind)).size > 1;
    const stems = bundles.map(({ subjects }) => (subjects.length === 1 ? (subjects[0] ?? '') : COMBINED));
    const short = bundles.map(({ kind }, index) => finish(baseName(stems[index] ?? ''), kind, severalKinds));
    const clashing = clashes(short);
    const long = short.map((name, index) => clashing.has(key(name)) ? finish(stems[index] ?? '', bundles[index]?.kind ?? '', severalKinds) : name);
    const still = clashes(long);
    const seen = new Map();
    return long.map((name, index) => {
        if (!still.has(key(name)))
            return name;
        // Names that differ only in case, or in a part that was escaped or cut, get a hash of the original name.
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(`${stems[index]}\0${bundles[index]?.subjects.join('\0')}`)
            .digest('hex');
        const marked = markName(name, { mark });
        const time = (seen.get(key(marked)) ?? 0) + 1;
        seen.set(key(marked), time);
        return markName(name, { mark, time });
    });
}
/** Hex digits of a mark. */
const MARK = 12;
/**
 * The name of a bundle whose own name another bundle has: `app.sigstore.json` becomes `app.0123456789ab.sigstore.json`, and where that is
 * taken too, `app.0123456789ab.2.sigstore.json`.
 *
 * @param mark Hex, of a digest of what the bundle is about.
 * @param time The first, the second bundle with that mark and so on.
 */
function markName(name, { mark, time = 1, suffix = _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf }) {
    return `${name.slice(0, -suffix.length)}.${mark.slice(0, MARK)}${time === 1 ? '' : `.${time}`}${suffix}`;
}
const finish = (name, kind, severalKinds) => `${escapeName(name)}${severalKinds ? `.${escapeName(kind)}` : ''}${_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_SUFFIX */ .Zf}`;
const baseName = (name) => name.split(/[/\\]/).findLast((part) => part !== '') ?? '';
const key = (name) => name.normalize('NFC').toLowerCase();
function clashes(names) {
    const seen = new Set();
    const twice = new Set([key(ALL_BUNDLES), key('journal.jsonl')]);
    for (const name of names) {
        if (seen.has(key(name)))
            twice.add(key(name));
        seen.add(key(name));
    }
    return twice;
}
/** The kind in file names: "provenance", else the words of the predicate type. */
const kindOf = (type) => type === _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVENANCE_TYPE */ .T
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Percent-encodes characters that a file system refuses, or does not treat as part of a name. */
function escapeName(name) {
    let escaped = name
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are escaped here
        .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, percentEncode)
        .replace(/^[.~-]/, percentEncode)
        .replace(/[. ]$/, percentEncode);
    if (RESERVED.test(escaped))
        escaped = percentEncode(escaped.charAt(0)) + escaped.slice(1);
    return cut(escaped.toWellFormed()) || '%00';
}
const percentEncode = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
/** Cuts the middle, because versions and extensions are at the end. */
function cut(name) {
    if (Buffer.byteLength(name) <= MAX_STEM)
        return name;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    const characters = [...name];
    const half = (list) => {
        let bytes = 0;
        return list.filter((character) => {
            bytes += Buffer.byteLength(character);
            return bytes <= (MAX_STEM - 16) / 2;
        });
    };
    return `${half(characters).join('')}~${mark}~${half(characters.reverse()).reverse().join('')}`;
}


/***/ }),

/***/ 53607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ MAX_RECEIPTS),
/* harmony export */   Ec: () => (/* binding */ MAX_GITHUB_PAGES),
/* harmony export */   GQ: () => (/* binding */ MAX_GITHUB_ANSWER),
/* harmony export */   Gc: () => (/* binding */ UPLOAD_TIMEOUT),
/* harmony export */   H$: () => (/* binding */ MAX_ASSET_NAMES),
/* harmony export */   H_: () => (/* binding */ MAX_HTTP_PLACES),
/* harmony export */   J2: () => (/* binding */ MAX_BUNDLES_OF_REFERRER),
/* harmony export */   K_: () => (/* binding */ MAX_RECEIPT_DEPTH),
/* harmony export */   N4: () => (/* binding */ GITHUB_FETCHES),
/* harmony export */   N6: () => (/* binding */ GITHUB_MAX_SUBJECTS),
/* harmony export */   QH: () => (/* binding */ BUNDLES_TO_REGISTRY),
/* harmony export */   S3: () => (/* binding */ MAX_NETRC),
/* harmony export */   Sj: () => (/* binding */ MAX_REFERRERS_BYTES),
/* harmony export */   Tc: () => (/* binding */ MAX_EVENT_PAYLOAD),
/* harmony export */   WE: () => (/* binding */ MAX_DOWNLOAD_REDIRECTS),
/* harmony export */   ii: () => (/* binding */ MAX_RECEIPT_STORE),
/* harmony export */   jr: () => (/* binding */ MAX_RATE_LIMIT_WAITS),
/* harmony export */   kZ: () => (/* binding */ GITHUB_POST_PAUSE),
/* harmony export */   mj: () => (/* binding */ MAX_HTTP_COPIES),
/* harmony export */   oP: () => (/* binding */ MAX_LOCK_POLLS),
/* harmony export */   ow: () => (/* binding */ MAX_BUNDLE_FILES),
/* harmony export */   qW: () => (/* binding */ MAX_FOUND_BUNDLES),
/* harmony export */   sP: () => (/* binding */ MAX_RECEIPT_URL),
/* harmony export */   sl: () => (/* binding */ SLOWEST_UPLOAD),
/* harmony export */   tX: () => (/* binding */ GITHUB_BURST),
/* harmony export */   wU: () => (/* binding */ MAX_GITLAB_PAGES),
/* harmony export */   zf: () => (/* binding */ MAX_RELEASE_ASSETS)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bundle files that are read in one folder. */
const MAX_BUNDLE_FILES = 20_000;
/** Bytes. The receipts in a bundle folder, which record what is stored where: 250,000 lines of 250 bytes. */
const MAX_RECEIPTS = 64 << 20;
/** Characters of an address in a receipt. */
const MAX_RECEIPT_URL = 4_096;
/** Bundles that one store can have for one artifact. A store with more is refused. */
const MAX_FOUND_BUNDLES = 1_000;
/** Bytes. One response of GitHub's API: a page of a list that contains the bundles. */
const MAX_GITHUB_ANSWER = 64 << 20;
/** Pages of 100 that are read of one list of GitHub's API. A longer list is refused. */
const MAX_GITHUB_PAGES = 10;
/** How often one request to GitHub waits at a rate limit. */
const MAX_RATE_LIMIT_WAITS = 3;
/** Subjects of one attestation that GitHub accepts. */
const GITHUB_MAX_SUBJECTS = 1_024;
/** Bundles that are fetched at once for one subject. */
const GITHUB_FETCHES = 8;
/** Attestations that are sent to GitHub without a pause. After that, `GITHUB_POST_PAUSE` applies. */
const GITHUB_BURST = 50;
/** Milliseconds between two attestations after `GITHUB_BURST`: GitHub accepts 80 requests per minute that create content. */
const GITHUB_POST_PAUSE = 750;
/** Assets of one release that GitHub allows. */
const MAX_RELEASE_ASSETS = 1_000;
/** Names that the asset of one bundle can get: its own, the one with its mark, and that one with a number. */
const MAX_ASSET_NAMES = 8;
/** Milliseconds for one attempt to upload a bundle of any size. */
const UPLOAD_TIMEOUT = 120_000;
/** Bytes per second. An upload that is faster is not aborted. */
const SLOWEST_UPLOAD = 256 << 10;
/** Bytes. The payload of the event that started a GitHub workflow. Webhooks send at most 25 MB. */
const MAX_EVENT_PAYLOAD = 25 << 20;
/** Bundles that are read of one referrer. Tools write one into each. */
const MAX_BUNDLES_OF_REFERRER = 16;
/** Bytes of all bundles read for one image. */
const MAX_REFERRERS_BYTES = 256 << 20;
/** Bundles at one address of an HTTP store: the address itself, then with the suffix .2, .3 and so on. */
const MAX_HTTP_PLACES = 32;
/** Copies of one bundle in an HTTP store: one for each of its subjects. */
const MAX_HTTP_COPIES = 1_024;
/** Bundles in flight to registries. Each needs a few requests, which have their own limit. */
const BUNDLES_TO_REGISTRY = 64;
/** Pages of 100 that are read of the links, or the files, of one GitLab release. */
const MAX_GITLAB_PAGES = 10;
/** Checks of a lock file that another process holds, 25 ms apart: five minutes. */
const MAX_LOCK_POLLS = 12_000;
/** Bytes. A netrc file: one line per host. */
const MAX_NETRC = 64 << 10;
/** Characters. The name of a store in a receipt. */
const MAX_RECEIPT_STORE = 2_048;
/** Redirects of a download. Stores redirect to their content delivery network. */
const MAX_DOWNLOAD_REDIRECTS = 5;
/** Levels of nesting in a receipt. */
const MAX_RECEIPT_DEPTH = 4;


/***/ }),

/***/ 48222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ failedReceipt),
/* harmony export */   W2: () => (/* binding */ openReceipts),
/* harmony export */   zu: () => (/* binding */ fingerprintBundle)
/* harmony export */ });
/* unused harmony export RECEIPTS_NAME */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83553);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79919);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53607);










const RECEIPTS_NAME = 'receipts.jsonl';
/**
 * Opens the receipts of a bundle folder for reading and appending. Lines are short and appended in one write, so runs in one folder
 * do not disturb each other. An incomplete line of a killed run, or a line that cannot be read, is ignored.
 *
 * @param folder Absolute. Created if it does not exist.
 */
async function openReceipts(folder, logger) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RECEIPTS_NAME);
    const known = new Map();
    const key = (store, bundle) => `${bundle} ${store}`;
    let file;
    let warned = false;
    const warn = (reason) => {
        if (!warned)
            logger.warn(`The receipts ${path} cannot be used (${reason}). A later run may send bundles again that stores already have.`);
        warned = true;
    };
    const text = await readText(path).catch((error) => {
        warn(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? error.message : (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
        return '';
    });
    for (const line of text.split('\n')) {
        const receipt = readReceipt(line);
        if (receipt)
            known.set(key(receipt.store, receipt.bundle), receipt.url);
    }
    try {
        await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)(folder);
        file = await (0,_base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openOwnFile */ .Z)(path, 'append');
        if (text !== '' && !text.endsWith('\n'))
            await file.appendFile('\n');
    }
    catch (error) {
        warn((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
    }
    return {
        find(store, bundle) {
            const at = key(store, bundle);
            const url = known.get(at);
            return known.has(at) ? (url === undefined ? {} : { url }) : undefined;
        },
        async add(store, bundle, url) {
            known.set(key(store, bundle), url);
            try {
                await file?.appendFile(`${JSON.stringify({ store, bundle, ...(url !== undefined && { url }) })}\n`);
            }
            catch (error) {
                warn((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error));
            }
        },
        async close() {
            await file?.close().catch(() => { });
        },
    };
}
async function readText(path) {
    let file;
    try {
        file = await (0,_base_fs_own_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openOwnFile */ .Z)(path, 'read');
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT')
            return '';
        throw error;
    }
    try {
        return (await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readOpenFile */ .Pg)(file, path, _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPTS */ .$s, 'the receipts')).toString('utf8');
    }
    finally {
        await file.close();
    }
}
function readReceipt(line) {
    if (line === '')
        return undefined;
    try {
        const receipt = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .parseJson */ .qF)(Buffer.from(line), { what: 'a receipt', maxDepth: _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_DEPTH */ .K_ }), 'receipt');
        const url = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptionalString */ .on)(receipt.url, 'url', _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_URL */ .sP);
        const store = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readString */ .E3)(receipt.store, 'store', _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_RECEIPT_STORE */ .ii);
        return { store, bundle: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .readString */ .E3)(receipt.bundle, 'bundle', 64), ...(url !== undefined && { url }) };
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonError */ .N3)
            return undefined;
        throw error;
    }
}
/** The receipt of a bundle that a store did not accept. A bug is thrown as it is. */
function failedReceipt(store, error) {
    if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}
/** The identifier of a bundle in every store: the SHA-256 of its line, in hex. */
const fingerprintBundle = (line) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', line.trimEnd());


/***/ }),

/***/ 84123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parsePem),
/* harmony export */   u: () => (/* binding */ formatPem)
/* harmony export */ });
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n([A-Za-z0-9+/=\r\n]+?)\r?\n?-----END \1-----/g;
/** Every block of a text in textual encoding (RFC 7468), without headers. Text between blocks is ignored, as in other tools. */
const parsePem = (text) => [...text.matchAll(BLOCK)].map(([, label = '', body = '']) => ({ label, der: Buffer.from(body, 'base64') }));
const formatPem = (label, der) => `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;


/***/ })

};
