export const id = 1609;
export const ids = [1609,4132,1710];
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

/***/ 14132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_SUFFIX: () => (/* binding */ DEFAULT_SUFFIX),
/* harmony export */   mayBeRelease: () => (/* binding */ mayBeRelease),
/* harmony export */   openStores: () => (/* binding */ openStores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77926);
/* harmony import */ var _base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85575);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98364);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74353);






/** Stores with a name. Any other name is an input error. */
const NAMED = [
    {
        name: 'github',
        async load() {
            const { createGithubStore } = await __webpack_require__.e(/* import() */ 3276).then(__webpack_require__.bind(__webpack_require__, 33276));
            return (context, target) => createGithubStore(context, target || undefined);
        },
    },
    {
        name: 'release',
        async load() {
            const { openGithubReleaseStore } = await __webpack_require__.e(/* import() */ 2435).then(__webpack_require__.bind(__webpack_require__, 72435));
            return openGithubReleaseStore;
        },
    },
    {
        name: 'oci',
        async load() {
            const [{ createOciStore }, { createRegistry }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(77), __webpack_require__.e(2344), __webpack_require__.e(7181), __webpack_require__.e(8124)]).then(__webpack_require__.bind(__webpack_require__, 78124)),
                Promise.all(/* import() */[__webpack_require__.e(1711), __webpack_require__.e(7221)]).then(__webpack_require__.bind(__webpack_require__, 71711)),
            ]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createOciStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    {
        name: 'oci-cosign-v2',
        async load() {
            const [{ createLegacyStore }, { createRegistry }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(7181), __webpack_require__.e(4378)]).then(__webpack_require__.bind(__webpack_require__, 55480)),
                Promise.all(/* import() */[__webpack_require__.e(1711), __webpack_require__.e(7221)]).then(__webpack_require__.bind(__webpack_require__, 71711)),
            ]);
            return ({ allowInsecureRegistry, ...context }, target) => {
                const insecure = allowInsecureRegistry.map((host) => host.toLowerCase());
                return createLegacyStore({ ...context, open: createRegistry({ ...context, insecure }), ...(target && { target }) });
            };
        },
    },
    { name: 'oci-layout', local: true, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(77), __webpack_require__.e(2344), __webpack_require__.e(2406), __webpack_require__.e(6943)]).then(__webpack_require__.bind(__webpack_require__, 9375))).openLayoutStore },
    { name: 'gitlab', load: async () => (await __webpack_require__.e(/* import() */ 5287).then(__webpack_require__.bind(__webpack_require__, 75287))).openGitlabStore },
    { name: 'gitlab-release', load: async () => (await __webpack_require__.e(/* import() */ 5287).then(__webpack_require__.bind(__webpack_require__, 75287))).openGitlabReleaseStore },
    { name: 'https', load: async () => (await __webpack_require__.e(/* import() */ 7813).then(__webpack_require__.bind(__webpack_require__, 97813))).openHttpStore },
    { name: 'http', load: async () => (await __webpack_require__.e(/* import() */ 7813).then(__webpack_require__.bind(__webpack_require__, 97813))).openHttpStore },
];
const FOLDER = {
    name: 'folder',
    local: true,
    load: async () => (await __webpack_require__.e(/* import() */ 5151).then(__webpack_require__.bind(__webpack_require__, 25151))).openFolderStore,
};
const LINES = {
    name: 'lines',
    local: true,
    load: async () => (await __webpack_require__.e(/* import() */ 5293).then(__webpack_require__.bind(__webpack_require__, 45293))).openJsonlStore,
};
/** The default of `release-asset-suffix`. */
const DEFAULT_SUFFIX = 'sigstore.json';
/**
 * Opens the named stores, each once, before the work begins. Sends no request.
 *
 * @param option `store` or `from`, for messages.
 * @throws ChopmarkError `INPUT_STORE_…`, `INPUT_OPTION_…`, `STORE_CONTEXT`, `STORE_CREDENTIALS`
 */
async function openStores(option, named, { allowInsecureRegistry, releaseAssetSuffix, offline = false }, { ports, signal }) {
    const wanted = [...new Set(named)].filter((name) => name !== _results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_STORE */ .K);
    if (option === 'store')
        checkSuffix(releaseAssetSuffix, wanted);
    if (wanted.length === 0)
        return [];
    if (wanted.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_VALUE',
            message: `${option} names ${wanted.length} stores, and one run allows at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc}.`,
            hint: `Use at most ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_STORES */ .Kc} stores per run.`,
        });
    }
    const { env, exec, logger, clock, workingFolder, openGithub } = ports;
    const http = ports.connect({ signal, requestRate: 0, concurrency: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_REQUESTS */ .P1 });
    const context = {
        env,
        exec,
        logger,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .bindClock */ .i)(clock, signal),
        workingFolder,
        openGithub,
        signal,
        http,
        allowInsecureRegistry,
        ...(releaseAssetSuffix !== undefined && { releaseAssetSuffix }),
    };
    const opened = [];
    for (const name of wanted) {
        const { address, written } = resolveSecret(option, name, ports);
        const { kind, target } = findKind(option, address, written);
        if (offline && !kind.local)
            throw notOffline(option, written);
        const open = await kind.load();
        opened.push({ store: await open(context, target), written });
    }
    return opened;
}
/** Whether a store as it was written is a release. The address in a variable is read later. */
const mayBeRelease = (written) => /^(?:release|env)(?::|$)/.test(written);
/** A suffix without a release would be ignored. @throws ChopmarkError `INPUT_OPTION_MISSING` */
function checkSuffix(suffix, wanted) {
    if (suffix === undefined || suffix === DEFAULT_SUFFIX || wanted.some(mayBeRelease))
        return;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_MISSING',
        message: `--release-asset-suffix ${suffix} needs --store release: it names the assets of a GitHub release.`,
        hint: 'Add --store release, or leave out --release-asset-suffix.',
    });
}
/** The address of a store, and its form for output: an address in a variable, and any query, count as secret. */
function resolveSecret(option, name, { env, logger }) {
    const variable = /^env:(.*)$/s.exec(name)?.[1];
    if (variable === undefined) {
        const query = /^https?:[^?#]*[?](.+)$/is.exec(name)?.[1];
        if (query === undefined)
            return { address: name, written: name };
        logger.secret(query);
        logger.warn(`The query of an address in ${option} can be a secret and is visible in the process list. Use env:NAME instead.`);
        return { address: name, written: 'env:STORE_URL' };
    }
    const isShown = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(variable);
    const address = env[variable]?.trim() ?? '';
    if (address === '') {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
            code: 'INPUT_SECRET_UNREADABLE',
            message: `The environment variable ${isShown ? `${variable} ` : ''}in ${option} is not set.`,
            hint: 'Write env:NAME, where the variable NAME has the address of the store.',
        });
    }
    const query = /[?](.+)$/s.exec(address)?.[1];
    if (query !== undefined)
        logger.secret(query);
    return { address, written: name };
}
function findKind(option, address, written) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+-]*)(?::(.*))?$/s.exec(address) ?? [];
    const named = NAMED.find(({ name }) => name === scheme);
    if (named)
        return { kind: named, target: /^https?$/.test(scheme) ? address : rest.replace(/^\/\//, '') };
    // A misspelled prefix would become a folder of that name. One letter is a drive of Windows.
    const prefix = /^([a-z][a-z0-9+._-]+):/i.exec(address)?.[1];
    if (prefix !== undefined)
        throw unknownPrefix(option, written, prefix);
    // One word of several stores would become a file of that name.
    if (address.includes(','))
        throw severalStores(option, written);
    if (address.endsWith('.jsonl'))
        return { kind: LINES, target: address };
    // A plain word can be a store of another version, or misspelled, so it is never treated as a folder.
    if (/[/\\]/.test(address) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(address) || /^\.{1,2}$/.test(address))
        return { kind: FOLDER, target: address };
    throw unknownStore(option, written);
}
const severalStores = (option, written) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_STORE_UNKNOWN',
    message: `${option} does not take several stores in one value: ${written}.`,
    hint: `Give the option once for each store: ${written
        .split(',')
        .map((each) => `--${option} ${each.trim()}`)
        .join(' ')}`,
});
function unknownPrefix(option, written, prefix) {
    const closest = (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestWord */ .v)(prefix.toLowerCase(), NAMED.map(({ name }) => name));
    // What a variable has is not shown.
    const isShown = written.startsWith(prefix);
    const meant = isShown ? `${closest}${written.slice(prefix.length)}` : closest;
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_UNKNOWN',
        message: `${option} names an unknown store: ${written}.`,
        hint: `${closest ? `Did you mean ${meant}? ` : ''}Prefixes of stores: ${NAMED.map(({ name }) => name).join(', ')}. A folder or file whose name has a colon is written with ./${isShown && !written.includes('://') ? `: ./${written}` : ''}.`,
    });
}
function unknownStore(option, written) {
    const names = [_results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCAL_STORE */ .K, ...NAMED.map(({ name }) => (name.startsWith('http') ? `${name}://…` : name))];
    const closest = (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestWord */ .v)(written, names);
    return new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_STORE_UNKNOWN',
        message: `${option} names an unknown store: ${written}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}Use ${names.join(', ')}, a file whose name ends in .jsonl, or a folder with a slash in its path: ./attestations.`,
    });
}
const notOffline = (option, written) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message: `--offline opens no connection, but ${option} names ${written}.`,
    hint: 'Download the bundles first (chopmark store find), or leave out --offline.',
});


/***/ }),

/***/ 43357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ prepareStores)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** A store that fails in another way can have recovered when the bundles are signed. */
const FINAL = [
    'STORE_CONTEXT',
    'STORE_CREDENTIALS',
    'STORE_FORBIDDEN',
    'STORE_NOT_FOUND',
    'STORE_REFUSED',
    'STORE_TOO_LARGE',
    'STORE_UNAUTHORIZED',
];
/**
 * Asks every store that can tell whether it will take the bundles and files of the run, before anything is signed or logged.
 *
 * @throws ChopmarkError `STORE_…` if a store will refuse them. An outage is only a warning.
 */
async function prepareStores(stores, { bundles, files = [] }, { logger }) {
    const work = {
        bundles: bundles.map(({ path, predicateType }) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), ...(predicateType !== undefined && { predicateType }) })),
        files,
    };
    await Promise.all(stores.map(async ({ store }) => {
        try {
            await store.prepare?.(work);
        }
        catch (error) {
            if (!(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E) || FINAL.includes(error.code))
                throw error;
            logger.warn(`${store.id} could not be asked whether it accepts the bundles: ${error.message}`);
        }
    }));
}


/***/ }),

/***/ 25414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ publishBundles)
/* harmony export */ });
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34238);
/* harmony import */ var _signing_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32066);
/* harmony import */ var _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2377);
/* harmony import */ var _stores_receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48222);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74353);







/**
 * Puts every bundle into every store. The stores work in parallel, each at its own pace, and report the outcome for each bundle. A store
 * that fails, throws or hangs does not affect the other stores or the bundles on disk. Bundles that an earlier run stored are not
 * stored again.
 *
 * @returns For each bundle, in order, the receipts of the stores, in the order of the stores.
 */
async function publishBundles(bundles, stores, publication) {
    let done = 0;
    const total = bundles.length * stores.length;
    const tell = () => publication.ports.logger.progress('Storing', ++done, total);
    const columns = await Promise.all(stores.map(({ store }) => publishToStore(bundles, store, publication, tell)));
    return bundles.map((_, index) => columns.flatMap((column) => column[index] ?? []));
}
async function publishToStore(bundles, store, { ports: { logger }, receipts, signal, timeout = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .STORE_TIMEOUT */ .O7 }, tell) {
    const failed = (error) => ({ store: store.id, status: 'failed', problem: explain(error, store.id) });
    const bounds = { timeout, signal, store: store.id };
    const results = new Array(bundles.length);
    const fingerprints = new Array(bundles.length);
    const open = [];
    const isForStore = chooseForStore(bundles, store);
    for (const [index, bundle] of bundles.entries()) {
        try {
            if (!isForStore(bundle)) {
                results[index] = { store: store.id, status: 'skipped', reason: 'another bundle of this run takes its place there' };
                tell();
                continue;
            }
            const fingerprint = (0,_stores_receipts_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintBundle */ .zu)(await bundle.read());
            fingerprints[index] = fingerprint;
            const known = receipts.find(store.id, fingerprint);
            if (known)
                results[index] = { store: store.id, status: 'already-stored', ...known };
            else
                open.push(index);
        }
        catch (error) {
            results[index] = failed(error);
        }
        if (results[index])
            tell();
    }
    try {
        if (open.length > 0)
            await withPatience(async () => store.begin?.(open.length), bounds);
    }
    catch (error) {
        for (const index of open) {
            results[index] = failed(error);
            tell();
        }
        open.length = 0;
    }
    let failuresInARow = 0;
    await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .mapInParallel */ .HH)(inGroups(open, bundles, store), store.atOnce ?? _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLES_TO_STORE */ .s1, async (index) => {
        const bundle = bundles[index];
        // After several failures in a row, the store is not asked again.
        if (failuresInARow >= _signing_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FAILURES_IN_A_ROW */ .co) {
            results[index] = failed(storeDisabledError(store.id));
            return tell();
        }
        try {
            const receipt = await withPatience(async () => store.publish({ ...bundle, text: (await bundle.read()).trimEnd() }), bounds);
            results[index] = receipt;
            if (receipt.status === 'stored' || receipt.status === 'already-stored')
                await receipts.add(store.id, fingerprints[index] ?? '', receipt.url);
        }
        catch (error) {
            results[index] = failed(error);
        }
        failuresInARow = results[index]?.status === 'failed' ? failuresInARow + 1 : 0;
        tell();
    });
    try {
        if (open.length > 0)
            await withPatience(async () => store.finish?.(), bounds);
    }
    catch (error) {
        const { message, hint = '' } = explain(error, store.id);
        logger.warn(`${store.id}: ${message} ${hint}`.trimEnd());
    }
    return results.map((receipt) => receipt ?? failed(endError(signal, store.id)));
}
/** Groups bundles that share work. Groups are in the order of their first bundle. */
function inGroups(open, bundles, { keyOf }) {
    if (!keyOf)
        return open;
    return [...Map.groupBy(open, (index) => keyOf(bundles[index])).values()].flat();
}
/** Runs the work of a store within its time limit and that of the run. */
async function withPatience(work, { timeout, signal, store }) {
    const late = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    if (late.aborted)
        throw endError(late, store);
    return new Promise((resolve, reject) => {
        const giveUp = () => reject(endError(late, store));
        late.addEventListener('abort', giveUp, { once: true });
        void work()
            .then(resolve, reject)
            .finally(() => late.removeEventListener('abort', giveUp));
    });
}
const storeDisabledError = (store) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_UNAVAILABLE',
    message: `The bundle was not sent to the store ${store}, because the store failed ${_signing_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FAILURES_IN_A_ROW */ .co} times in a row.`,
    hint: 'The bundle is on disk. See the errors of the other bundles.',
});
/** Why nothing more is awaited from a store: its time limit or that of the run, or an interruption. */
const endError = (signal, store) => signal.reason instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E ? signal.reason : storeTimeoutError(signal, store);
const storeTimeoutError = (signal, store) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'STORE_TIMEOUT',
    message: (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeLimit */ .rM)(signal)
        ? `The store ${store} did not respond in time after a bundle was sent.`
        : `${(0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRunEnd */ .uJ)(signal)} before the store ${store} responded.`,
    hint: `The bundle is on disk. ${(0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isTimeLimit */ .rM)(signal) ? 'Set a longer time limit with --timeout, or store it later.' : 'Store it later.'}`,
    cause: signal.reason,
});
/** Even an unexpected error of a store affects only that store. */
function explain(error, store) {
    if (error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) {
        const { code, message, hint } = error;
        return { code, message, ...(hint !== undefined && { hint }) };
    }
    return {
        code: 'STORE_UNEXPECTED',
        message: `The store ${store} failed with an unexpected error (${error instanceof Error ? error.name : typeof error}).`,
        hint: 'The bundle is on disk. Please report this as a bug.',
    };
}
/**
 * The bundles of a run for a store. An image can be signed in two forms at once: with a statement, and with a document in the format of
 * cosign 1 and 2. The signature of the document goes only into stores that keep documents, and replaces the statement there.
 */
function chooseForStore(bundles, { takesDocuments }) {
    if (!takesDocuments)
        return ({ payload }) => !payload;
    const documented = new Set(bundles.flatMap(({ payload, subjects }) => (payload ? subjects.map(({ digest }) => digest.sha256) : [])));
    return ({ predicateType, subjects }) => predicateType !== _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .IMAGE_SIGNATURE */ .H || !subjects.every(({ digest: { sha256 } }) => sha256 !== undefined && documented.has(sha256));
}


/***/ }),

/***/ 50847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ writePushCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52179);
/* harmony import */ var _open_stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14132);



/** Maximum number of files in the command. More files are named by their folders, and then other bundles in these folders are stored too. */
const NAMED_FILES = 1_000;
/** The command line that stores bundles in the stores that failed. It contains no secrets. */
function writePushCommand(files, stores, { bundleDir, allowInsecureRegistry, releaseAssetSuffix }) {
    const places = files.length > NAMED_FILES ? [...new Set(files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file)))] : files;
    const named = places.map((place) => (place.startsWith('-') ? `./${place}` : place));
    const hasSuffix = releaseAssetSuffix !== undefined && releaseAssetSuffix !== _open_stores_js__WEBPACK_IMPORTED_MODULE_2__.DEFAULT_SUFFIX && stores.some(({ written }) => (0,_open_stores_js__WEBPACK_IMPORTED_MODULE_2__.mayBeRelease)(written));
    const words = [
        'chopmark',
        'store',
        'push',
        ...named,
        ...stores.flatMap(({ written }) => ['--store', written]),
        // Its receipts show what is already stored.
        ...(bundleDir === undefined ? [] : [`--bundle-dir=${bundleDir}`]),
        ...(hasSuffix ? ['--release-asset-suffix', releaseAssetSuffix] : []),
        ...allowInsecureRegistry.flatMap((host) => ['--allow-insecure-registry', host]),
    ];
    return words.map((word) => (0,_base_process_quote_for_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteForTerminal */ .u)(word)).join(' ');
}


/***/ }),

/***/ 98604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Variables that name a job on each CI, in order of preference. A re-run of the same job has the same name. */
const JOB_VARIABLES = [
    ['GITHUB_RUN_ID', 'GITHUB_JOB'],
    ['CI_JOB_ID'],
    // Parallel containers of a job share its id.
    ['CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_NODE_INDEX'],
    ['CIRCLE_WORKFLOW_JOB_ID'],
    ['BUILDKITE_JOB_ID'],
    ['BUILD_TAG'],
];
/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`. Absolute. */
const bundleFolder = (option, ports) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);
function jobId(env) {
    const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
    // The id becomes a folder name, and an earlier step may have set it.
    const id = names
        .map((name) => env[name])
        .join('-')
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^\.+/, '_');
    return id.length <= LONGEST_ID ? id || 'local' : `${id.slice(0, LONGEST_ID)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', id).slice(0, LENGTH_OF_HASH)}`;
}
/** Characters of a job id. A longer id is shortened with its hash, because ids can differ only at the end. */
const LONGEST_ID = 100;
const LENGTH_OF_HASH = 16;


/***/ })

};
