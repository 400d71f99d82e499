export const id = 8790;
export const ids = [8790,1710];
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

/***/ 78790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41710);
/* harmony import */ var _base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83793);



/**
 * Writes, checks, tests, explains or exports a policy.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`
 */
async function policy(given, ports) {
    const { action } = given;
    if (given.target.length === 0)
        throw missingTarget(action);
    const target = await listTargets(given, ports);
    const options = { ...given, target };
    switch (action) {
        case 'init': {
            const { writePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(7849), __webpack_require__.e(804), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(8586), __webpack_require__.e(5159), __webpack_require__.e(4579), __webpack_require__.e(2737), __webpack_require__.e(1983), __webpack_require__.e(2615), __webpack_require__.e(54)]).then(__webpack_require__.bind(__webpack_require__, 33891));
            return writePolicy(options, ports);
        }
        case 'check': {
            const { checkPolicies } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1437), __webpack_require__.e(7849), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(5159), __webpack_require__.e(2737), __webpack_require__.e(2615), __webpack_require__.e(7145)]).then(__webpack_require__.bind(__webpack_require__, 67328));
            return checkPolicies(target, ports);
        }
        case 'test': {
            const { testPolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(7849), __webpack_require__.e(804), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(8586), __webpack_require__.e(5159), __webpack_require__.e(4579), __webpack_require__.e(2737), __webpack_require__.e(1983), __webpack_require__.e(2615), __webpack_require__.e(6946)]).then(__webpack_require__.bind(__webpack_require__, 96315));
            return testPolicy({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'explain': {
            const { explainArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(1437), __webpack_require__.e(8582), __webpack_require__.e(77), __webpack_require__.e(2964), __webpack_require__.e(7849), __webpack_require__.e(804), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(8586), __webpack_require__.e(5159), __webpack_require__.e(4579), __webpack_require__.e(2737), __webpack_require__.e(3849), __webpack_require__.e(1983), __webpack_require__.e(4516), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 42652));
            return explainArtifacts({ ...options, policy: needPolicy(options) }, ports);
        }
        case 'export': {
            const { exportPolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1437), __webpack_require__.e(7849), __webpack_require__.e(804), __webpack_require__.e(8603), __webpack_require__.e(1674), __webpack_require__.e(5159), __webpack_require__.e(2737), __webpack_require__.e(2615), __webpack_require__.e(6883)]).then(__webpack_require__.bind(__webpack_require__, 43519));
            return exportPolicyFile(options, ports);
        }
    }
}
/** Artifacts to explain are named like those to verify, digests included, which `verify` reads. */
const listTargets = async ({ action, target }, ports) => action === 'explain' ? target : (0,_base_fs_expand_files_js__WEBPACK_IMPORTED_MODULE_1__/* .expandFiles */ .CC)(target, `policy ${action}`, { ...(0,_base_fs_expand_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(ports), folders: action === 'test' });
const NEEDS = {
    init: 'a bundle with a trusted signer',
    check: 'the policy files to check',
    test: 'the folder with bundles to accept and to refuse',
    explain: 'the artifacts to explain',
    export: 'the policy file to export',
};
const missingTarget = (action) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_MISSING',
    message: `policy ${action} needs ${NEEDS[action]}.`,
    hint: 'Run chopmark policy --help to see the usage.',
});
function needPolicy({ action, policy: path }) {
    if (path !== undefined)
        return path;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_MISSING',
        message: `policy ${action} needs a policy.`,
        hint: 'Name the policy with --policy FILE.',
    });
}


/***/ })

};
