export const id = 2174;
export const ids = [2174,7218,1710];
export const modules = {

/***/ 64751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ mapInParallel),
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   Rf: () => (/* binding */ runInFlight),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/**
 * Runs `work` on each item, at most `limit` at a time, and returns the results in the order of `items`. After the first failure nothing
 * more starts; when the running work has ended, the failure of the earliest item is thrown, whichever came first.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    const failures = [];
    const takeTurns = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    // Items start in order, so of the earliest that fails the failure is among these.
    const [earliest] = failures.sort((one, other) => one.index - other.index);
    if (earliest)
        throw earliest.error;
    return results;
}
/** Returns a function that runs at most `limit` pieces of work at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Work that ends hands its slot to the next one in the queue, so newly arriving work cannot take it.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/** Returns a cache of promises: work with the same key runs once. Failed work is removed, so the next caller tries again. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}
/**
 * Keeps jobs in flight within the bounds, in order. A job is prepared only when there is room for it, so it uses memory only while it runs.
 * Resolves when every started job has ended.
 *
 * @returns The jobs that were never prepared.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
}


/***/ }),

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
/* harmony import */ var _expand_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83793);




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

/***/ 83793:
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
;// CONCATENATED MODULE: ./build/base/fs/walk-folders.js


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
            const path = (0,external_node_path_.join)(next.folder, entry.name);
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
        return !(0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        // Listing it tells what is wrong with it.
        return false;
    }
}
/** Whether a link may be entered, and leads to a folder. */
const isEntered = (link, entered) => entered.has(link) && (0,external_node_fs_.statSync)(link, { throwIfNoEntry: false })?.isDirectory() === true;
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
            const isDirectory = entry.isDirectory() || (entry.isSymbolicLink() && isEntered((0,external_node_path_.resolve)(path, entry.name), entered));
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
    return isPlain(pattern) && last !== '' && !last.includes('**') ? (name) => fitsName(name, last) : () => true;
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
    const plain = exclusions.length === 0 && !settings.folders ? readPlainPattern(slashes) : undefined;
    if (plain !== undefined) {
        const start = (0,external_node_path_.resolve)(settings.workingFolder, plain.start);
        return { pattern, kind: 'glob', paths: await walkFolders(plain, { start, entered: listAncestors(start), list: listFolder }), start };
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

/***/ 98599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   vV: () => (/* binding */ createFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);





/**
 * Creates a folder and its parents where they do not exist.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await createFolder(path);
    }
    catch (error) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} cannot be created: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder, or check its permissions.',
            cause: error,
        });
    }
}
/**
 * As `makeFolder`, with the errors of the system. The one way to make a folder: Node's recursive mkdir never returns on a file system that
 * reports every name as missing, as /proc does, so the parents are made one by one.
 *
 * @param path Absolute.
 * @param mode Permissions of each folder that is made.
 */
const createFolder = (path, mode) => makeStep(path, mode, true);
async function makeStep(path, mode, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode });
    }
    catch (error) {
        const code = (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, mode, true);
            return makeStep(path, mode, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.isDirectory(), () => false);
/** Mode bits that let the group and others write. */
const OTHERS_WRITE = 0o022;
/**
 * Whether a folder belongs to this user and only this user can write to it. False for a symbolic link.
 *
 * @param user User ID of this process.
 * @throws Errors of `lstat`.
 */
function isPrivate(path, user) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stat.isDirectory() && stat.uid === user && (stat.mode & OTHERS_WRITE) === 0;
}


/***/ }),

/***/ 90144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);




/** Waits between tries, in milliseconds. On Windows a virus scanner or an indexer can hold a file open for a moment. */
const WAITS = [10, 50, 200, 500, 1_000];
const HELD_OPEN = ['EPERM', 'EBUSY', 'EACCES'];
/**
 * Renames a file; a file at `to` is replaced. On Windows, where another program can hold either file open, it tries six times within two
 * seconds.
 *
 * @throws the file system's error of the last try
 */
async function moveFile(from, to, { rename: move, wait, platform } = { rename: node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename, wait: node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, platform: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() }) {
    for (const milliseconds of platform === 'win32' ? WAITS : []) {
        try {
            return await move(from, to);
        }
        catch (error) {
            if (!HELD_OPEN.includes((0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
                throw error;
            await wait(milliseconds);
        }
    }
    await move(from, to);
}


/***/ }),

/***/ 94860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _move_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90144);






/**
 * Writes a file completely or not at all: writes and flushes a temporary file in the same folder, then renames it. A symbolic link at the
 * target is replaced, never followed. The umask narrows `mode` (default 0644).
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; no temporary file is left.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,_move_file_js__WEBPACK_IMPORTED_MODULE_5__/* .moveFile */ .m)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} cannot be written: ${(0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some disk space or choose another folder with --bundle-dir, then run again. What is already signed is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 97663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/expand-files.js
var expand_files = __webpack_require__(41710);
// EXTERNAL MODULE: ./build/base/fs/expand-patterns.js + 2 modules
var expand_patterns = __webpack_require__(83793);
// EXTERNAL MODULE: ./build/base/fs/is-folder.js
var is_folder = __webpack_require__(71057);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/message-digest.js
var message_digest = __webpack_require__(1893);
// EXTERNAL MODULE: ./build/stores/bundle-index.js
var bundle_index = __webpack_require__(22814);
// EXTERNAL MODULE: ./build/subjects/expected-subjects.js
var expected_subjects = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/subjects/read-checksum-files.js
var read_checksum_files = __webpack_require__(99954);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var algorithms = __webpack_require__(17555);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
// EXTERNAL MODULE: ./build/x509/der.js
var der = __webpack_require__(99950);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/engine/name-by-job.js



/**
 * Tells apart different files that jobs built under one name: `app` in `jobs/linux` and `app` in `jobs/mac` become `linux/app` and
 * `mac/app`. The content decides: the same file in several jobs keeps its name, and two files with one name in one folder are a conflict,
 * because one job built both.
 */
function nameByJob(stated) {
    const byName = new Map();
    for (const { name, digest, location } of stated) {
        // A signature has no name.
        if (name === '')
            continue;
        const byDigest = byName.get(name) ?? new Map();
        byName.set(name, byDigest);
        const text = JSON.stringify(digest);
        const locations = byDigest.get(text);
        if (locations)
            locations.push(location);
        else
            byDigest.set(text, [location]);
    }
    const names = new Map();
    const conflicts = [];
    const apart = new Set();
    for (const [name, byDigest] of byName) {
        if (byDigest.size < 2)
            continue;
        const jobs = findJobs([...byDigest.values()]);
        const own = jobs?.map((job) => nameInJob(job, name));
        // A job can have signed such a name itself, and two jobs can come to the same one: `a/b` and `c`, `a` and `b/c`.
        if (!own || own.some((each) => each === undefined || byName.has(each) || apart.has(each)))
            conflicts.push(describeConflict(name, [...byDigest.values()]));
        else
            for (const [index, text] of [...byDigest.keys()].entries()) {
                const shown = own[index] ?? name;
                names.set(`${name}\0${text}`, shown);
                apart.add(shown);
            }
    }
    return { nameOf: (name, digest) => names.get(`${name}\0${JSON.stringify(digest)}`) ?? name, conflicts, apart: [...apart] };
}
/**
 * What tells apart the folders of several files: the first part of the path in which they all differ, else the whole path below the folder
 * that they share.
 *
 * @param files For each file, the locations of its bundles.
 * @returns Undefined if two files have bundles in the same folder, or one of them in the shared folder itself.
 */
function findJobs(files) {
    const folders = files.map((locations) => [...new Set(locations.map((location) => (0,external_node_path_.dirname)(location).replaceAll('\\', '/')))].sort());
    const all = folders.flat();
    if (new Set(all).size < all.length)
        return undefined;
    const parts = folders.map(([first = '']) => first.split('/'));
    const everyPart = all.map((folder) => folder.split('/'));
    const [shortest = []] = everyPart.toSorted((a, b) => a.length - b.length);
    const shared = shortest.findIndex((part, index) => everyPart.some((other) => other[index] !== part));
    if (shared < 0)
        return undefined;
    const firstParts = parts.map((path) => path[shared] ?? '');
    return new Set(firstParts).size === firstParts.length ? firstParts : parts.map((path) => path.slice(shared).join('/'));
}
/** Undefined if that is no name for a subject. */
function nameInJob(job, name) {
    try {
        return (0,subject_name/* checkSubjectName */.S)(`${job}/${name}`, job);
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            return undefined;
        throw error;
    }
}
function describeConflict(name, [one = [], other = []]) {
    const both = one.find((location) => other.includes(location));
    return both === undefined ? conflict(name, one[0] ?? '', other[0] ?? '') : conflict(name, both, both);
}
/** If both are from one job, that job built twice. Otherwise they can be from two jobs, or two runs of one job. */
const conflict = (name, first, second) => first === second
    ? {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has two digests in ${first}.`,
        hint: 'The job built the file more than once. Start it with an empty bundle folder, or leave out the older bundle.',
    }
    : {
        code: 'VERIFICATION_SUBJECT_CONFLICT',
        message: `${name} has one digest in ${first} and another in ${second}.`,
        hint: 'Two jobs, or two runs of one job, built different files with the same name. Pass on only one of them, or use different names.',
    };

// EXTERNAL MODULE: ./build/engine/shared/evidence/evidence.js
var evidence = __webpack_require__(38586);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var shared_limits = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(16834);
;// CONCATENATED MODULE: ./build/engine/merge.js
























/**
 * Joins the bundles of the jobs of a matrix into one `attestations.jsonl`, each bundle once, and checks that no subject is missing
 * (`subject-checksums`, `expected-subjects`, `expected-from`) or has two digests. Different files that jobs built under one name are kept apart by the
 * folders of these jobs. It verifies nothing, and it writes nothing if there is a problem: a bundle that cannot be read is one.
 *
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_NO_MATCH`, `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_…`, `VERIFICATION_BUNDLE_…`, `STORE_FILE_WRITE`
 */
async function merge(options, ports) {
    const { workingFolder, signal, logger } = ports;
    const targets = await (0,expand_files/* expandFiles */.CC)(options.bundle, '--bundle', { ...(0,expand_patterns/* settingsOf */.f)(ports), folders: true, bothMeanings: true });
    const candidates = [];
    const empty = [];
    for (const target of targets) {
        const found = await readTarget(target, ports);
        if (found.length === 0)
            empty.push(target);
        for (const candidate of found)
            candidates.push(candidate);
        if (candidates.length > limits/* MAX_BUNDLES */.fI)
            throw tooMany();
    }
    const { lines, joined } = joinCandidates(candidates);
    if (joined.length === 0)
        throw nothingThere(options.bundle);
    for (const target of empty)
        logger.warn(`${target} has no bundle.`);
    const { subjects, statements, problems, apart } = joinSubjects(joined);
    if (apart.length > 0)
        logger.warn(describeApart(apart));
    if (options.subjectChecksums.length > 0) {
        const wanted = await (0,read_checksum_files/* readChecksumFiles */.n)(options.subjectChecksums, workingFolder);
        problems.push(...findMissing(wanted, subjects));
    }
    if (options.expectedFrom !== undefined)
        problems.push(...(await findUnplanned(options.expectedFrom, subjects, ports)));
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    // A contradictory or incomplete set is not written, because the next step would take it for complete.
    const bundlePath = problems.length > 0 ? undefined : await writeJoined(lines, options.bundleDir, { workingFolder, signal });
    return {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'merge',
        version: version/* VERSION */.x,
        subjects,
        statements,
        ...(bundlePath !== undefined && { bundlePath }),
        problems,
        timings: {},
    };
}
/** Each bundle once, and everything that cannot be read. */
function joinCandidates(candidates) {
    const joined = new Map();
    const unreadable = [];
    for (const candidate of candidates) {
        if (!candidate.bundle)
            unreadable.push(candidate);
        else if (!joined.has((0,bundle/* serializeBundle */.fP)(candidate.bundle)))
            joined.set((0,bundle/* serializeBundle */.fP)(candidate.bundle), candidate);
    }
    return { lines: [...joined.keys()], joined: [...joined.values(), ...unreadable] };
}
async function writeJoined(lines, bundleDir, { workingFolder, signal }) {
    const folder = (0,external_node_path_.resolve)(workingFolder, bundleDir);
    await (0,make_folder/* makeFolder */.fc)(folder);
    return (0,describe_subjects/* showPath */.P)(await (0,bundle_index/* addToBundleIndex */.R)(folder, each(lines), signal), workingFolder);
}
/** The bundles of a file, or of a folder and its subfolders. */
async function readTarget(path, ports) {
    const absolute = (0,external_node_path_.resolve)(ports.workingFolder, path);
    const kind = await (0,promises_.stat)(absolute).catch((cause) => {
        throw unreadable(absolute, cause);
    });
    return kind.isDirectory() ? (0,evidence/* readFolders */.iz)(await listFolders(absolute, 0, new Set()), ports) : (0,evidence/* readNamed */.Mk)([path], ports);
}
/** A folder and its subfolders. A link to a folder counts, but no folder counts twice. */
async function listFolders(folder, depth, seen) {
    const [target, entries] = await Promise.all([(0,promises_.realpath)(folder), (0,promises_.readdir)(folder, { withFileTypes: true })]).catch((cause) => {
        throw unreadable(folder, cause);
    });
    if (seen.has(target))
        return [];
    seen.add(target);
    if (depth > shared_limits/* MAX_FOLDER_DEPTH */.eE)
        throw tooDeep(folder);
    if (seen.size > shared_limits/* MAX_FOLDERS */.je)
        throw tooManyFolders(folder);
    const folders = [folder];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (!entry.isDirectory() && !(entry.isSymbolicLink() && (await (0,is_folder/* isFolder */.l)(path))))
            continue;
        for (const each of await listFolders(path, depth + 1, seen))
            folders.push(each);
    }
    return folders;
}
function joinSubjects(candidates) {
    const readable = candidates.filter(({ problem }) => problem === undefined);
    const stated = readable.flatMap((candidate) => subjectsOf(candidate).map((subject) => ({ ...subject, location: candidate.location })));
    const { nameOf, conflicts, apart } = nameByJob(stated);
    const subjects = [];
    const positions = new Map();
    const statements = readable.map((candidate) => {
        const at = subjectsOf(candidate).map(({ name, digest }) => {
            const shown = nameOf(name, digest);
            const key = `${shown}\0${JSON.stringify(digest)}`;
            const known = positions.get(key);
            if (known !== undefined)
                return known;
            positions.set(key, subjects.push({ name: shown, digest }) - 1);
            return subjects.length - 1;
        });
        const { predicateType, location } = candidate;
        return {
            ...(predicateType !== undefined && { predicateType }),
            subjects: at,
            bundlePath: location,
            signer: signerOf(candidate),
            entries: [],
            timestamps: [],
            stores: [],
            reused: false,
        };
    });
    return { subjects, statements, problems: [...candidates.flatMap(({ problem }) => problem ?? []), ...conflicts], apart };
}
/** A signature has no file name, only a digest. */
function subjectsOf({ bundle, subjects }) {
    const stated = bundle && (0,message_digest/* findStatedDigest */.N)(bundle);
    if (!stated)
        return subjects;
    return [{ name: '', digest: { [algorithms/* DIGEST_NAME */.v3[stated.algorithm]]: stated.digest.toString('hex') } }];
}
function signerOf({ bundle, location }) {
    const material = bundle?.material;
    if (material === undefined || material.kind === 'public-key')
        return { kind: 'key', fingerprint: material?.hint ?? '' };
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    try {
        return { kind: 'certificate', identity: (0,certificate/* readCertificate */.w)(leaf ?? Buffer.alloc(0)).identity };
    }
    catch (error) {
        if (!(error instanceof der/* DerError */.I4))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'VERIFICATION_BUNDLE_MALFORMED',
            message: `The certificate of a bundle in ${location} cannot be read: ${error.message}.`,
            hint: 'Sign again in the job that wrote it, or leave out the file.',
        });
    }
}
function findMissing(wanted, found) {
    const known = new Set(found.flatMap(({ digest }) => Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)));
    const missing = wanted.filter(({ digest }) => !Object.entries(digest).some(([algorithm, hex]) => known.has(`${algorithm}:${hex}`)));
    if (missing.length === 0)
        return [];
    const names = missing.slice(0, 10).map(({ name }) => name);
    return [
        {
            code: 'VERIFICATION_SUBJECT_MISSING',
            message: `${missing.length} of ${wanted.length} subjects have no bundle: ${names.join(', ')}${missing.length > 10 ? '…' : ''}.`,
            hint: LOST,
        },
    ];
}
const NAMED = 6;
const describeApart = (apart) => `Jobs built different files with the same name. The result names them by the folders of the jobs: ${apart.slice(0, NAMED).join(', ')}${apart.length > NAMED ? ` and ${apart.length - NAMED} more` : ''}. For such names in the statements, attest with --name-prefix.`;
const unreadable = (path, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_UNREADABLE',
    message: `Reading ${path} failed: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
    hint: 'Name bundles, attestations.jsonl files, or folders of them.',
    cause,
});
/** Differences from what a job planned. */
async function findUnplanned(pattern, subjects, ports) {
    const path = await (0,expand_files/* expandFile */.T8)(pattern, '--expected-from', (0,expand_patterns/* settingsOf */.f)(ports));
    const { missing, unexpected } = (0,expected_subjects.compareExpected)(await (0,expected_subjects.readExpectedSubjects)(path, ports.workingFolder), subjects, path);
    return [
        ...(missing === undefined ? [] : [{ code: 'VERIFICATION_SUBJECT_MISSING', message: missing, hint: LOST }]),
        ...(unexpected === undefined ? [] : [{ code: 'VERIFICATION_SUBJECT_UNEXPECTED', message: unexpected, hint: NOT_PLANNED }]),
    ];
}
const LOST = 'Check whether a job of the matrix failed, and whether the bundle folders of all jobs were passed on.';
const NOT_PLANNED = 'Check whether bundles of an earlier run are left, or whether the job that wrote the file left something out.';
async function* each(lines) {
    yield* lines;
}
const nothingThere = (named) => new errors/* ChopmarkError */.E({
    code: 'INPUT_NO_SUBJECTS',
    message: `No bundle was found in ${named.join(', ')}.`,
    hint: 'Name attestations.jsonl files, *.sigstore.json files, or folders that contain them.',
});
const tooDeep = (path) => new errors/* ChopmarkError */.E({
    code: 'INPUT_UNREADABLE',
    message: `${path} is more than ${shared_limits/* MAX_FOLDER_DEPTH */.eE} folders deep.`,
    hint: 'Name the folder that contains the bundles.',
});
const tooManyFolders = (path) => new errors/* ChopmarkError */.E({
    code: 'INPUT_UNREADABLE',
    message: `There are more than ${shared_limits/* MAX_FOLDERS */.je} folders to search for bundles, up to ${path}.`,
    hint: 'Name the folders that contain the bundles. Links to folders are followed.',
});
const tooMany = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_MANY_SUBJECTS',
    message: `There are more than ${limits/* MAX_BUNDLES */.fI} bundles to join.`,
    hint: 'Merge in parts.',
});


/***/ }),

/***/ 75645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkCount)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

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

/***/ 98364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LOCAL_STORE),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
const RESULT_SCHEMA = 'chopmark.result/1';
/** The name in results of the folder that every bundle is written to first. */
const LOCAL_STORE = 'local';


/***/ }),

/***/ 22814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ addToBundleIndex)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53254);
/* harmony import */ var _local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56124);



/**
 * Adds bundles to `attestations.jsonl`, one per line. Bundles of earlier runs stay, and each bundle is listed once.
 *
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run in the same folder.
 * @returns The path of the file.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function addToBundleIndex(folder, lines, signal) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_BUNDLES */ .mD);
    await (0,_local_append_jsonl_js__WEBPACK_IMPORTED_MODULE_2__/* .appendJsonl */ .z)(path, lines, signal);
    return path;
}


/***/ }),

/***/ 56124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ appendJsonl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80481);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90144);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(29131);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48222);
/* harmony import */ var _file_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59101);











/** Bytes that are collected before a write. */
const PIECE = 1 << 20;
/**
 * Adds bundles to a JSON Lines file, one per line. Bundles of earlier runs stay, and each bundle is in the file once. The file is
 * replaced completely or not at all, and is never in memory as a whole. Runs that end at the same time in one folder take turns, so
 * that no run overwrites what another run added.
 *
 * @param path Absolute. Its folder must exist.
 * @param lines Bundles as one line of JSON each.
 * @param signal Ends the wait for another run that writes to the same file.
 * @returns The fingerprint of each line that the file already had.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function appendJsonl(path, lines, signal) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path, '.jsonl')}.lock`);
    return (0,_file_lock_js__WEBPACK_IMPORTED_MODULE_9__/* .withFileLock */ .U)(lock, (stillAtWork) => replace(path, lines, stillAtWork), signal);
}
async function replace(path, lines, stillAtWork) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(draft, 'wx', 0o644);
        let gathered = '';
        const earlier = new Set();
        const added = new Set();
        for await (const { line, isNew } of both(readEarlier(path), lines)) {
            const text = line.trimEnd();
            const fingerprint = (0,_receipts_js__WEBPACK_IMPORTED_MODULE_8__/* .fingerprintBundle */ .zu)(text);
            if (text === '' || earlier.has(fingerprint) || added.has(fingerprint))
                continue;
            (isNew ? added : earlier).add(fingerprint);
            gathered += `${text}\n`;
            if (gathered.length >= PIECE) {
                await file.writeFile(gathered);
                await stillAtWork();
                gathered = '';
            }
        }
        await file.writeFile(gathered);
        await file.sync();
        await file.close();
        await (0,_base_fs_move_file_js__WEBPACK_IMPORTED_MODULE_7__/* .moveFile */ .m)(draft, path);
        return earlier;
    }
    catch (error) {
        await file?.close().catch(() => { });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true }).catch(() => { });
        if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E)
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'The separate bundle files are in the same folder. Free disk space and run again.',
            cause: error,
        });
    }
}
async function* both(first, second) {
    for await (const line of first)
        yield { line, isNew: false };
    for await (const line of second)
        yield { line, isNew: true };
}
/** The current lines of the file, or none if it does not exist. A link is not followed, because its target is not our file. */
async function* readEarlier(path) {
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(() => undefined);
    if (!kind?.isFile())
        return;
    if (kind.size > _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__.MAX_BUNDLE_FILE) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} is longer than ${_sigstore_limits_js__WEBPACK_IMPORTED_MODULE_10__.MAX_BUNDLE_FILE} bytes, so no bundle was added to it.`,
            hint: 'Start a new file: choose another --bundle-dir, or another name.',
        });
    }
    yield* (0,node_readline__WEBPACK_IMPORTED_MODULE_4__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), crlfDelay: Number.POSITIVE_INFINITY });
}


/***/ }),

/***/ 59101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ withFileLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53607);





/** Milliseconds between two checks of a lock that another process holds. */
const PAUSE = 25;
/** Checks of an unchanged lock after which its holder counts as dead: five seconds. */
const STALE_AFTER_POLLS = 200;
/** Signs of life of a holder within that time. */
const BEATS = 5;
/**
 * Does `work` while no other process holds the same lock file. A timer shows that the holder is alive; work that lets no timer run shows it
 * with `stillAtWork`. The lock of a killed process is taken over.
 *
 * @param signal Ends the wait for a lock that another process holds. A free lock is taken all the same: work that is finished is kept.
 * @param pause Milliseconds between two checks of a lock that another process holds.
 * @throws ChopmarkError `STORE_FILE_WRITE` if the lock cannot be taken
 */
async function withFileLock(lock, work, signal, pause = PAUSE) {
    await take(lock, signal, pause);
    let beat = 0;
    // Not the target of a link that somebody put in its place.
    const stillAtWork = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lutimes)(lock, ++beat, beat).catch(() => { });
    const timer = setInterval(stillAtWork, (pause * STALE_AFTER_POLLS) / BEATS);
    try {
        return await work(stillAtWork);
    }
    finally {
        clearInterval(timer);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true }).catch(() => { });
    }
}
async function take(lock, signal, pause) {
    let seen = '';
    let pollsLeft = STALE_AFTER_POLLS;
    for (let looks = 0; looks < _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_LOCK_POLLS */ .oP; looks++) {
        try {
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx', 0o600)).close();
            return;
        }
        catch (error) {
            if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EEXIST')
                throw refuse(lock, (0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error), error);
        }
        const now = await describe(lock);
        pollsLeft = now === seen ? pollsLeft - 1 : STALE_AFTER_POLLS;
        seen = now;
        if (pollsLeft === 0)
            await remove(lock);
        if (signal.aborted)
            throw refuse(lock, 'another run holds it, and this run has ended');
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause, undefined, { signal }).catch(() => { });
    }
    throw refuse(lock, 'other runs held it for the whole time');
}
/** Distinguishes a lock from an earlier and a later one in its place. No run makes a folder there, so none would remove it. */
async function describe(lock) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(lock).catch(() => undefined);
    if (found?.isDirectory())
        throw refuse(lock, 'it is a folder');
    return found === undefined ? '' : `${found.ino} ${found.mtimeMs}`;
}
async function remove(lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
    }
    catch (error) {
        throw refuse(lock, `it was left by a run that ended, and it cannot be removed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}`, error);
    }
}
const refuse = (lock, reason, cause) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'STORE_FILE_WRITE',
    message: `The lock ${lock} could not be taken: ${reason}.`,
    hint: 'The separate bundle files are in the same folder. Run again, or choose another folder with --bundle-dir.',
    cause,
});


/***/ }),

/***/ 61522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NE: () => (/* binding */ isChecksumText),
  yk: () => (/* binding */ parseChecksums),
  FN: () => (/* binding */ readChecksums)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/text-encoding.js
var text_encoding = __webpack_require__(85819);
// EXTERNAL MODULE: ./build/subjects/digest.js
var digest = __webpack_require__(54970);
;// CONCATENATED MODULE: ./build/subjects/checksum-line.js

/** A digest, then a name or nothing. A leading backslash marks an escaped name (GNU coreutils, cksum output modes). */
const GNU = /^(\\?)([0-9a-fA-F]+)([ \t].*|)$/s;
/** `SHA256 (name) = HASH`: written with `--tag`, or on BSD. */
const BSD = /^(\\?)SHA(?:2-)?(256|384|512) ?\((.+)\) ?= ?([0-9a-fA-F]+)$/is;
/**
 * Reads a line of a checksums file: `HASH  NAME`, `HASH *NAME` (binary mode), `HASH NAME` and `HASH<tab>NAME` of other tools,
 * `SHA256 (NAME) = HASH`, or the digest alone.
 *
 * @param line Without its end.
 * @returns Why the line cannot be read, if it cannot.
 */
function parseChecksumLine(line) {
    const gnu = GNU.exec(line);
    const bsd = gnu ? undefined : BSD.exec(line);
    const [escaped, hex, written, tag] = gnu
        ? [gnu[1], gnu[2], dropSeparator(gnu[3] ?? '')]
        : bsd
            ? [bsd[1], bsd[4], bsd[3], `sha${bsd[2]}`]
            : [];
    if (hex === undefined || written === undefined)
        return describeStranger(line);
    const algorithm = digest/* ALGORITHM_BY_LENGTH */.l7.get(hex.length);
    if (algorithm === undefined || (tag !== undefined && tag !== algorithm))
        return `${hex.length} hex digits are not a ${tag ?? 'sha256, sha384 or sha512'} digest`;
    const name = escaped ? unescapeName(written) : written;
    if (name === undefined)
        return 'its name has an unknown escape sequence';
    // What a tool reads from its standard input has no name: sha256sum < app.zip.
    const isNamed = name !== '' && !(gnu && name === '-');
    return { algorithm, hex: hex.toLowerCase(), ...(isNamed && { name }) };
}
/** A digest that is meant as one, and a name: neither is likely in a path. */
const DIGEST_AND_NAME = /^\\?[0-9a-fA-F]{32,}[ \t]+[^ \t]/;
/** Whether a text is meant as a line of a checksums file, even if it is malformed, and not as a path. */
const looksLikeChecksum = (text) => DIGEST_AND_NAME.test(text) || BSD.test(text);
/**
 * The name after a digest. GNU coreutils put two characters between them, the second of which is a star for binary mode, so that a name can
 * begin with a space. Other tools put one space, or tabs.
 */
function dropSeparator(rest) {
    if (rest.startsWith('  ') || rest.startsWith(' *'))
        return rest.slice(2);
    let at = 0;
    while (rest[at] === ' ' || rest[at] === '\t')
        at++;
    return rest.slice(at);
}
const TABLE = ['algorithm', 'hash', 'path'];
function describeStranger(line) {
    const words = line.toLowerCase().split(' ').filter(Boolean);
    if (words.length === TABLE.length && TABLE.every((word, at) => words[at] === word))
        return 'it is the table of Get-FileHash, which can cut off paths. Write it with | Export-Csv -NoTypeInformation -Encoding utf8';
    return 'it is neither "HASH  NAME" nor "SHA256 (NAME) = HASH"';
}
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };
/** Undefined if a backslash escapes anything other than itself or the end of a line. */
function unescapeName(written) {
    const parts = written.match(/\\.?|[^\\]+/gs) ?? [];
    const characters = parts.map((part) => (part.startsWith('\\') ? ESCAPES[part] : part));
    return characters.includes(undefined) ? undefined : characters.join('');
}

;// CONCATENATED MODULE: ./build/subjects/file-hash-csv.js

/**
 * The records of `Get-FileHash FILES | Export-Csv`: columns Algorithm, Hash and Path, in any order. Paths are absolute there, so a subject
 * is named after the last part of its path.
 *
 * @param lines Without their ends, and without comments.
 * @returns Undefined if the first line is not the heading of such a file.
 */
function readFileHashCsv(lines) {
    const [heading, ...records] = lines;
    const columns = heading && splitFields(heading.line)?.map((column) => column.toLowerCase());
    const [algorithmAt, hashAt, pathAt] = ['algorithm', 'hash', 'path'].map((name) => columns?.indexOf(name) ?? -1);
    if (columns === undefined || Math.min(algorithmAt, hashAt, pathAt) < 0)
        return undefined;
    return records.map(({ line, number }) => {
        const fields = splitFields(line);
        if (fields?.length !== columns.length)
            return { number, record: `it does not have the ${columns.length} fields of the heading` };
        const name = (fields[pathAt] ?? '').split(/[\\/]/).at(-1) ?? '';
        if (name === '')
            return { number, record: 'it names no file' };
        const [algorithm = '', hash = ''] = [fields[algorithmAt], fields[hashAt]];
        if (!/^SHA(?:256|384|512)$/i.test(algorithm))
            return { number, record: 'its algorithm is none of SHA256, SHA384 and SHA512' };
        if (!/^[0-9a-f]+$/i.test(hash))
            return { number, record: 'its hash is not in hex digits' };
        return { number, record: parseChecksumLine(`${algorithm} (${name}) = ${hash}`) };
    });
}
/** The fields of a record on one line, with or without quotes, separated by commas or semicolons. Undefined if a quote is not closed. */
function splitFields(line) {
    const fields = [];
    for (let at = 0; at <= line.length;) {
        let field = '';
        if (line[at] === '"') {
            for (at++; line[at] !== '"' || line[at + 1] === '"'; at++) {
                if (at >= line.length)
                    return undefined;
                field += line[at];
                if (line[at] === '"')
                    at++;
            }
            at++;
        }
        else {
            while (at < line.length && !isSeparator(line[at]))
                field += line[at++];
        }
        if (at < line.length && !isSeparator(line[at]))
            return undefined;
        fields.push(field);
        at++;
    }
    return fields;
}
const isSeparator = (character) => character === ',' || character === ';';

// EXTERNAL MODULE: ./build/subjects/limits.js
var limits = __webpack_require__(31298);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/checksums.js








/** The option, where the lines themselves are its value. */
const OPTION = 'subject-checksums';
/**
 * Reads subjects from the output of `sha256sum`, `shasum`, `sha512sum --tag`, `Get-FileHash | Export-Csv` and similar tools. The values are
 * paths of files, or the lines themselves: then one of them has several lines or is a line in such a format. Lines end with LF or CRLF.
 * Empty lines and comments (`# …`) are skipped. Any other line that cannot be read is an error, because a missing subject would go
 * unnoticed.
 *
 * @throws ChopmarkError `INPUT_CHECKSUMS_LINE`, `INPUT_SUBJECT_NAME`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readChecksums(sources, workingFolder) {
    if (sources.some(isChecksumText))
        return parseChecksums(sources.join('\n'), OPTION);
    const subjects = [];
    let left = limits/* MAX_CHECKSUMS */.CZ;
    for (const source of sources) {
        const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.resolve)(workingFolder, source), limits/* MAX_CHECKSUMS_FILE */.hY, 'the checksums file', { pipes: true });
        left -= bytes.length;
        if (left < 0)
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_TOO_LARGE',
                message: `The checksums files of this run, up to ${source}, exceed the limit of ${limits/* MAX_CHECKSUMS */.CZ} bytes.`,
                hint: 'Use fewer checksums files per run. chopmark merge joins the bundles of several jobs.',
            });
        for (const subject of parseChecksums(decode(bytes, source), source))
            subjects.push(subject);
    }
    return subjects;
}
/** Whether a value of `subject-checksums` is lines, and no path. */
const isChecksumText = (source) => /[\r\n]/.test(source) || looksLikeChecksum(source);
function decode(bytes, where) {
    const encoding = (0,text_encoding/* explainEncoding */.f)(bytes);
    if (encoding !== undefined)
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_CHECKSUMS_LINE',
            message: `The checksums file ${where} is ${encoding}.`,
            hint: 'With Get-FileHash, write | Export-Csv -NoTypeInformation -Encoding utf8 FILE.',
        });
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
/** @param where The path of the file, for messages, and for the name of a digest that stands alone. */
function parseChecksums(text, where) {
    const lines = splitLines(text);
    if (lines.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} is empty: it names no subjects.`,
            hint: 'Check that the step that writes the checksums found its files.',
        });
    }
    const records = readFileHashCsv(lines);
    if (records) {
        if (records.length > 0)
            return records.map(({ record, number }) => toSubject(record, number, where));
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${where} has only a heading: it names no subjects.`,
            hint: 'Check that Get-FileHash found its files.',
        });
    }
    const only = lines.length === 1 ? nameDigest(parseChecksumLine(lines[0]?.line ?? ''), where) : undefined;
    return lines.map(({ line, number }) => toSubject(only ?? parseChecksumLine(line), number, where));
}
/** The lines that say something, without their ends. */
function splitLines(text) {
    return text
        .split('\n')
        .map((ended, index) => ({ line: ended.endsWith('\r') ? ended.slice(0, -1) : ended, number: index + 1 }))
        .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
}
/** Endings of a file with the digest of one other file, whose name comes before. */
const SUFFIX = /\.sha(256|384|512)(?:sum)?(?:\.txt)?$/i;
/** A digest alone is that of the file next to it: `app.zip.sha256` has the digest of `app.zip`. */
function nameDigest(line, where) {
    if (typeof line === 'string' || line.name !== undefined || where === OPTION)
        return line;
    const file = (0,external_node_path_.basename)(where);
    const suffix = SUFFIX.exec(file);
    if (!suffix)
        return 'it has a digest without a name. Call the file like its artifact: app.zip.sha256';
    if (`sha${suffix[1]}` !== line.algorithm)
        return `${line.hex.length} hex digits are not a sha${suffix[1]} digest, which its file name states`;
    return { ...line, name: file.slice(0, suffix.index) };
}
function toSubject(read, number, where) {
    if (typeof read === 'string')
        throw unreadable(number, where, read);
    const { algorithm, hex, name } = read;
    if (name === undefined)
        throw unreadable(number, where, 'it has a digest and no name');
    return { name: (0,subject_name/* checkSubjectName */.S)(name, `line ${number} of ${where}`), digest: { [algorithm]: hex } };
}
const unreadable = (number, where, reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_CHECKSUMS_LINE',
    message: `Line ${number} of ${where} cannot be read: ${reason}.`,
    hint: 'Write the file with sha256sum, sha512sum or shasum -a 256, with or without --tag.',
});


/***/ }),

/***/ 54970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ readDigestSubject),
/* harmony export */   l7: () => (/* binding */ ALGORITHM_BY_LENGTH),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   yw: () => (/* binding */ looksLikeDigest)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95554);


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
/** Whether a text is meant as a digest, even if it is malformed. `gh attestation download` names its files `sha256:HEX.jsonl`. */
const looksLikeDigest = (text) => !text.endsWith('.jsonl') && /^(?:sha(?:256|384|512)|git(?:Commit|Tag|Tree)):/i.test(text);
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

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareExpected: () => (/* binding */ compareExpected),
/* harmony export */   readExpectedSubjects: () => (/* binding */ readExpectedSubjects)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79919);
/* harmony import */ var _base_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85819);
/* harmony import */ var _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19139);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61522);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54970);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31298);
/* harmony import */ var _subject_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95554);









/**
 * Reads the file of `expected-from`: one subject per line, as a name, as a digest (`sha256:HEX`), or as a line of a checksums file. Empty
 * lines, lines that begin with `#`, and white space around a line are ignored.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, `INPUT_SUBJECT_NAME`, `INPUT_CHECKSUMS_LINE`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readExpectedSubjects(path, workingFolder) {
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoundedFile */ .Mv)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path), _limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_CHECKSUMS_FILE */ .hY, 'the file of --expected-from', { pipes: true });
    const encoding = (0,_base_text_encoding_js__WEBPACK_IMPORTED_MODULE_3__/* .explainEncoding */ .f)(bytes);
    if (encoding !== undefined)
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_CHECKSUMS_LINE',
            message: `The file ${path} is ${encoding}.`,
            hint: 'Write one subject per line.',
        });
    const expected = [];
    for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
        // trim() removes a byte order mark too.
        const text = line.trim();
        if (text !== '' && !text.startsWith('#'))
            expected.push(...readLine(text, `line ${index + 1} of ${path}`));
    }
    if (expected.length > 0)
        return expected;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_NO_SUBJECTS',
        message: `${path} lists no subject that is expected.`,
        hint: 'If nothing is to be built, skip this job. Otherwise check the job that writes the file.',
    });
}
/** How a line of a checksums file begins. */
const CHECKSUM = /^\\?(?:[0-9a-fA-F]{64,128} [ *]|SHA(?:2-)?(?:256|384|512) ?\()/;
function readLine(text, where) {
    if ((0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .looksLikeDigest */ .yw)(text))
        return [{ digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(text) }];
    if (CHECKSUM.test(text))
        return (0,_checksums_js__WEBPACK_IMPORTED_MODULE_5__/* .parseChecksums */ .yk)(text, where);
    return [{ name: (0,_subject_name_js__WEBPACK_IMPORTED_MODULE_8__/* .checkSubjectName */ .S)(text, where) }];
}
/**
 * Compares subjects with those that are expected: names exactly, digests by the algorithms that both have.
 *
 * @param path Of the file with the expected subjects, for messages.
 */
function compareExpected(expected, found, path) {
    const byName = Map.groupBy(found, ({ name }) => name);
    const byDigest = Map.groupBy(found.flatMap((subject) => keysOf(subject.digest).map((key) => ({ key, subject }))), ({ key }) => key);
    const planned = new Set();
    const missing = [];
    for (const { name, digest } of expected) {
        const named = name === undefined
            ? keysOf(digest ?? {})
                .flatMap((key) => byDigest.get(key) ?? [])
                .map(({ subject }) => subject)
            : (byName.get(name) ?? []);
        const matching = named.filter((subject) => digest === undefined || agree(digest, subject.digest));
        if (matching.length === 0)
            missing.push(show({ ...(name !== undefined && { name }), ...(digest && { digest }) }));
        for (const subject of matching)
            planned.add(subject);
    }
    const unexpected = found.filter((subject) => !planned.has(subject)).map(show);
    return {
        missing: missing.length === 0 ? undefined : `${list(missing)} in ${path}, but ${missing.length === 1 ? 'was' : 'were'} not found.`,
        unexpected: unexpected.length === 0 ? undefined : `${list(unexpected)} not in ${path}, but ${unexpected.length === 1 ? 'was' : 'were'} found.`,
    };
}
const keysOf = (digest) => _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .MATCHING_ALGORITHMS */ .br.flatMap((name) => (digest[name] === undefined ? [] : `${name}:${digest[name]}`));
/** Whether at least one algorithm is in both, and no digest differs. */
function agree(one, other) {
    const shared = _sigstore_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .MATCHING_ALGORITHMS */ .br.filter((name) => one[name] !== undefined && other[name] !== undefined);
    return shared.length > 0 && shared.every((name) => one[name] === other[name]);
}
/** The name, and the digest of a subject that has no name. */
const show = ({ name, digest = {} }) => name || keysOf(digest)[0] || 'a subject without a name';
/** How many subjects a message names. */
const NAMED = 10;
const list = (names) => names.length > NAMED
    ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more are`
    : `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'}`;


/***/ }),

/***/ 31298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ MAX_CHECKSUMS),
/* harmony export */   J$: () => (/* binding */ MAX_GIT_REVISIONS),
/* harmony export */   hY: () => (/* binding */ MAX_CHECKSUMS_FILE),
/* harmony export */   ot: () => (/* binding */ MAX_SUBJECT_NAME)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. A checksums file: 100,000 lines of 256 bytes. */
const MAX_CHECKSUMS_FILE = 32 << 20;
/** Bytes. All checksums files of one run: one file for each algorithm. */
const MAX_CHECKSUMS = 3 * MAX_CHECKSUMS_FILE;
/** Git revisions in one run. */
const MAX_GIT_REVISIONS = 1_000;
/** Bytes of UTF-8. Most systems allow no longer paths. */
const MAX_SUBJECT_NAME = 4096;


/***/ }),

/***/ 99954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readChecksumFiles)
/* harmony export */ });
/* harmony import */ var _base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41710);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61522);


/**
 * Reads `subject-checksums`: the lines themselves, or paths and patterns of checksums files.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, and the errors of `readChecksums`
 */
async function readChecksumFiles(sources, workingFolder) {
    // Lines that name a file such as `a[1].zip` look like a pattern.
    if (sources.length === 0 || sources.some(_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .isChecksumText */ .NE))
        return (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecksums */ .FN)(sources, workingFolder);
    const paths = await (0,_base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_0__/* .expandFiles */ .CC)(sources.map((source) => source.trim()), '--subject-checksums', { workingFolder });
    return (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .readChecksums */ .FN)(paths, workingFolder);
}


/***/ }),

/***/ 95554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkSubjectName)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31298);


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


/***/ }),

/***/ 86928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ RELEASE_SIGNER),
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(99950);
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
var sct = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/x509/x509.js
var x509 = __webpack_require__(88257);
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

/***/ 99950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   FQ: () => (/* binding */ readDerTime),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   cc: () => (/* binding */ readDerInteger),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   iI: () => (/* binding */ readDerBoolean),
/* harmony export */   iV: () => (/* binding */ encodeTime),
/* harmony export */   jP: () => (/* binding */ encodeOid),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   su: () => (/* binding */ encodeSequence),
/* harmony export */   tD: () => (/* binding */ encodeBitString),
/* harmony export */   xX: () => (/* binding */ encodeOctetString),
/* harmony export */   yi: () => (/* binding */ contextConstructed),
/* harmony export */   z9: () => (/* binding */ encodeSet)
/* harmony export */ });
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690): a reader over slices of one buffer (no
 * copies) and a writer that concatenates. Strict: rejects indefinite lengths; lengths, integers and identifiers that are not in their
 * shortest form; booleans other than 00 and FF; and bytes after an element. A framework would take longer to load than a whole verification
 * takes.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers convert it to the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; bytes after it are ignored. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is truncated');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not supported');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or too large');
        if (start + count > bytes.length)
            throw new DerError('a length is truncated');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is truncated');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The single element that makes up `bytes`. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new DerError('expected an object identifier');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is too large');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is truncated');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readDerInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('expected an integer');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readDerBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('expected a boolean');
    const [octet] = node.content;
    // A parser that read another octet as false would ignore an extension that is critical for parsers that read it as true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('expected a bit string of whole octets');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readDerTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('expected a time');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time does not exist');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorted, as DER requires for a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new DerError('negative integers are not supported');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 requires UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 82073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ MAX_SCTS),
/* harmony export */   Yv: () => (/* binding */ MAX_EXTENSIONS),
/* harmony export */   Zl: () => (/* binding */ MAX_TIMESTAMP_CERTIFICATES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Certificates in one timestamp. */
const MAX_TIMESTAMP_CERTIFICATES = 16;
/** Signed certificate timestamps in one certificate. */
const MAX_SCTS = 16;
/** Extensions of one certificate. */
const MAX_EXTENSIONS = 64;


/***/ }),

/***/ 92771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ encodeSctInput),
/* harmony export */   y3: () => (/* binding */ parseSctList)
/* harmony export */ });
/* unused harmony exports encodeSct, encodeSctList */
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82073);


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


/***/ }),

/***/ 88257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatSerial),
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   Cb: () => (/* binding */ isSelfIssued),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   e2: () => (/* binding */ parseX509),
/* harmony export */   eG: () => (/* binding */ refuseUnknownCritical),
/* harmony export */   pW: () => (/* binding */ hasKeyUsage),
/* harmony export */   qZ: () => (/* binding */ readPurposes),
/* harmony export */   t5: () => (/* binding */ readBasicConstraints),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99950);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82073);



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a readable key. */
function parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [number] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(version, (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (!number || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(number) !== V3)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature algorithms differ');
    const [notBefore, notAfter] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(validity, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its validity is truncated');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) come before extensions ([3]); they are no longer in use (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(3) || more.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notBefore),
        notAfter: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerTime */ .FQ)(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. In every allowed algorithm the parameters are absent or NULL, so they are ignored. */
function readAlgorithm(node) {
    const [oid] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!oid)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an algorithm is missing');
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
}
function formatSerial(node) {
    const serial = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(node);
    if (serial < 0n || node.content.length > 21)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a serial number is negative or too long');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node);
    if (!list || rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its extensions are malformed');
    const found = new Map();
    for (const extension of (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)) {
        const [oid, ...parts] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an extension is malformed');
        const name = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
        if (found.has(name))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the extension ${name} is duplicated`);
        found.set(name, { critical: flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag), value: value.content });
    }
    if (found.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv} extensions`);
    return found;
}
const EXTENSION = {
    SUBJECT_KEY_ID: '2.5.29.14',
    KEY_USAGE: '2.5.29.15',
    SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
    BASIC_CONSTRAINTS: '2.5.29.19',
    AUTHORITY_KEY_ID: '2.5.29.35',
    EXTENDED_KEY_USAGE: '2.5.29.37',
    SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
};
/**
 * Extensions that are evaluated, or may be ignored because they only help to find an issuer. Any other critical extension is rejected (RFC
 * 5280, 4.2).
 */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its critical extension ${oid} is not supported`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Undefined if the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Undefined if the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)).map(_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (rest.length > 0)
        throw new _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its basic constraints are malformed');
    const isAuthority = flag !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerBoolean */ .iI)(flag);
    return length ? { isAuthority, pathLength: Number((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readDerInteger */ .cc)(length)) } : { isAuthority };
}
/** Whether a certificate names itself as its issuer, as roots do. Bytes that are no certificate do not. */
function isSelfIssued(der) {
    try {
        const { subject, issuer } = parseX509(der);
        return subject.equals(issuer);
    }
    catch (error) {
        if (error instanceof _der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4)
            return false;
        throw error;
    }
}


/***/ })

};
