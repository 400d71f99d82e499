export const id = 6854;
export const ids = [6854,1710];
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

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/expand-files.js
var expand_files = __webpack_require__(41710);
// EXTERNAL MODULE: ./build/base/fs/expand-patterns.js + 2 modules
var expand_patterns = __webpack_require__(83793);
// EXTERNAL MODULE: ./build/base/fs/read-pieces.js
var read_pieces = __webpack_require__(24002);
// EXTERNAL MODULE: ./build/identity/claims/read-extension.js
var read_extension = __webpack_require__(1309);
// EXTERNAL MODULE: ./build/policy/release-claims.js
var release_claims = __webpack_require__(66902);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
;// CONCATENATED MODULE: ./build/predicates/explain-predicate.js

const SHOWN = 5;
/**
 * The content of a predicate in a few rows; empty for unknown types. Parsers are loaded when they are needed.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
async function explainPredicate(type, predicate) {
    const [{ sbom }, { vulnerabilities }, { openvex }, { testResult }, { vsa }, { findKindByType }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7849), __webpack_require__.e(8626)]).then(__webpack_require__.bind(__webpack_require__, 97849)),
        Promise.all(/* import() */[__webpack_require__.e(1674), __webpack_require__.e(7688)]).then(__webpack_require__.bind(__webpack_require__, 81674)),
        __webpack_require__.e(/* import() */ 1508).then(__webpack_require__.bind(__webpack_require__, 1508)),
        __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 60463)),
        __webpack_require__.e(/* import() */ 6057).then(__webpack_require__.bind(__webpack_require__, 66057)),
        __webpack_require__.e(/* import() */ 3014).then(__webpack_require__.bind(__webpack_require__, 83014)),
    ]);
    if (sbom.types.includes(type)) {
        const { format, version, created, components } = sbom.read(predicate, type);
        return [
            ['SBOM', `${format === 'spdx' ? 'SPDX' : 'CycloneDX'} ${version}${created ? ` of ${created.toISOString()}` : ''}`],
            [
                'lists',
                `${components.length} components${listFirst(components.map((one) => one.purls[0] ?? [one.name, one.version].filter(Boolean).join(' ')))}`,
            ],
        ];
    }
    if (vulnerabilities.types.includes(type)) {
        const { scanner, databaseTime, scanFinished, findings } = vulnerabilities.read(predicate, type);
        const counts = Object.entries(Object.groupBy(findings, ({ level }) => level)).map(([level, some = []]) => `${some.length} ${level}`);
        return [
            [
                'scanner',
                `${scanner.name}${scanner.version ? ` ${scanner.version}` : ''}${scanFinished ? `, on ${scanFinished.toISOString()}` : ''}`,
            ],
            ['database', databaseTime ? databaseTime.toISOString() : 'of unknown age'],
            ['findings', findings.length === 0 ? 'none' : `${counts.join(', ')}${listFirst(findings.map(({ id }) => id))}`],
        ];
    }
    if (openvex.types.includes(type)) {
        const { author, statements } = openvex.read(predicate);
        return [
            ['author', author],
            ...statements
                .slice(0, SHOWN)
                .map(({ vulnerability, status, justification }) => [
                vulnerability,
                `${status}${justification ? `: ${justification}` : ''}`,
            ]),
            ...(statements.length > SHOWN ? [['', `and ${statements.length - SHOWN} more`]] : []),
        ];
    }
    if (testResult.types.includes(type)) {
        const { result, passed, warned, failed } = testResult.read(predicate);
        return [
            ['tests', `${result}: ${passed.length} passed, ${warned.length} warned, ${failed.length} failed`],
            ...failed.slice(0, SHOWN).map((name) => ['failed', name]),
        ];
    }
    if (vsa.types.includes(type)) {
        const { verifier, result, resourceUri, policy, levels } = vsa.read(predicate);
        return [
            ['verdict', `${result}${levels.length > 0 ? `: ${levels.slice(0, SHOWN).join(', ')}` : ''}`],
            ['verifier', verifier],
            ['of', resourceUri],
            ['policy', policy.uri ?? policy.name ?? 'not named'],
        ];
    }
    const known = findKindByType(type);
    if (!known)
        return [];
    try {
        return [[known.name, known.summarize(predicate, type)]];
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return [[known.name, `malformed: ${error.message}`]];
        throw error;
    }
}
const listFirst = (names) => names.length === 0 ? '' : `: ${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''}`;

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(98603);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/sigstore/bundle-lines.js + 1 modules
var bundle_lines = __webpack_require__(87080);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/message-digest.js
var message_digest = __webpack_require__(1893);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var sigstore_statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var algorithms = __webpack_require__(17555);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
// EXTERNAL MODULE: ./build/x509/der.js
var der = __webpack_require__(99950);
// EXTERNAL MODULE: ./build/x509/timestamp-token.js
var timestamp_token = __webpack_require__(60077);
;// CONCATENATED MODULE: ./build/engine/inspect.js



















/**
 * Explains bundles, which are read but not verified. A file that cannot be read gets an explanation with its problem.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_EXCLUSION`. Otherwise every file gets its explanation.
 */
async function inspect({ bundle }, ports) {
    const paths = await (0,expand_files/* expandFiles */.CC)(bundle, '--bundle', (0,expand_patterns/* settingsOf */.f)(ports));
    const explained = await Promise.all(paths.map((path) => inspectFile(path, ports)));
    return explained.flat();
}
async function inspectFile(path, { workingFolder }) {
    const absolute = (0,external_node_path_.resolve)(workingFolder, path);
    const bundlePath = (0,external_node_path_.relative)(workingFolder, absolute) || path;
    try {
        const explained = [];
        const pieces = (0,read_pieces.readPieces)(absolute, 'the bundle file', { maxBytes: limits.MAX_BUNDLE_FILE, maxPiece: limits.MAX_BUNDLE, pipes: true });
        for await (const { bytes, firstLine } of pieces)
            for (const bundle of (0,bundle_lines/* parseBundleLines */.d)(bytes, path, firstLine))
                explained.push(await explain(bundle));
        return explained.map((each, index) => ({ bundlePath, ...(explained.length > 1 && { line: index + 1 }), ...each }));
    }
    catch (error) {
        return [{ bundlePath, problem: (0,to_problem/* toProblem */.H)(error) }];
    }
}
async function explain(bundle) {
    const { mediaType, content, material } = bundle;
    try {
        const identity = identityOf(bundle);
        const payload = content.kind === 'envelope' && content.envelope.payloadType === dsse/* IN_TOTO_PAYLOAD_TYPE */.T4 ? content.envelope.payload : undefined;
        // What a large statement says is not read, because nothing is verified here.
        const isLarge = payload !== undefined && payload.length > limits/* MAX_UNTRUSTED_STATEMENT */.mP;
        const statement = payload && (isLarge ? (0,sigstore_statement/* parseStatementHead */.vi)(payload) : (0,sigstore_statement/* parseStatement */.By)(payload));
        return {
            mediaType,
            content: explainContent(bundle, statement),
            signer: identity
                ? { kind: 'certificate', identity }
                : { kind: 'key-hint', hint: material.kind === 'public-key' ? material.hint : '' },
            entries: bundle.entries.map(explainEntry),
            timestamps: bundle.timestamps.map((der) => ({
                time: (0,timestamp_token/* parseTimestampResponse */.r)(der).time,
                source: 'timestamp-authority',
                authority: 'a timestamp authority',
            })),
            predicate: isLarge ? [['predicate', `not read: the statement has ${payload.length} bytes`]] : await explainSaid(statement),
            facts: {
                proven: identity ? factsOf((0,release_claims/* withReleaseClaims */.l)(identity, true, isLarge ? undefined : payload)) : {},
                declared: declaredIn(statement),
            },
        };
    }
    catch (error) {
        return { mediaType, problem: (0,to_problem/* toProblem */.H)(asMalformed(error)) };
    }
}
/** A malformed predicate does not hide the signer. */
async function explainSaid(statement) {
    if (!statement?.predicate)
        return [];
    try {
        return await explainPredicate(statement.predicateType, statement.predicate);
    }
    catch (error) {
        return [['predicate', (0,to_problem/* toProblem */.H)(error).message]];
    }
}
function identityOf({ material }) {
    if (material.kind === 'public-key')
        return undefined;
    const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return (0,certificate/* readCertificate */.w)(leaf ?? Buffer.alloc(0)).identity;
}
function explainContent(bundle, statement) {
    const { content } = bundle;
    if (statement)
        return { kind: 'statement', predicateType: statement.predicateType, subjects: statement.subjects };
    if (content.kind === 'envelope')
        return { kind: 'envelope', payloadType: content.envelope.payloadType, size: content.envelope.payload.length };
    const stated = (0,message_digest/* findStatedDigest */.N)(bundle);
    return {
        kind: 'message',
        digest: stated ? `${algorithms/* DIGEST_NAME */.v3[stated.algorithm]}:${stated.digest.toString('hex')}` : 'a digest that it does not state',
    };
}
const explainEntry = ({ logId, logIndex, kind, version, integratedTime, inclusionPromise, inclusionProof }) => ({
    log: logId.toString('hex'),
    index: logIndex,
    kind,
    version,
    ...(integratedTime !== undefined && { integratedTime: new Date(Number(integratedTime) * 1000) }),
    inclusion: inclusionPromise ? (inclusionProof ? 'promise and proof' : 'promise') : inclusionProof ? 'proof' : 'nothing',
});
/** The claims that the authority took from the token, as build facts. */
function factsOf(identity) {
    const named = Object.entries(FACT_OF_EXTENSION).flatMap(([extension, fact]) => {
        const text = (0,read_extension/* readExtension */.e)(identity, extension);
        return text === undefined ? [] : [[fact, text]];
    });
    return Object.fromEntries(named);
}
const FACT_OF_EXTENSION = {
    'source-repository-uri': 'repository',
    'source-repository-identifier': 'repositoryId',
    'source-repository-owner-uri': 'owner',
    'source-repository-owner-identifier': 'ownerId',
    'source-repository-ref': 'ref',
    'source-repository-digest': 'commit',
    'source-repository-visibility-at-signing': 'visibility',
    'build-config-uri': 'workflow',
    'build-config-digest': 'workflowCommit',
    'build-signer-uri': 'signer',
    'build-trigger': 'trigger',
    'run-invocation-uri': 'run',
    'runner-environment': 'runner',
    'deployment-environment': 'environment',
};
const declaredIn = (statement) => statement?.predicate && provenance/* provenance */.a.types.includes(statement.predicateType)
    ? provenance/* provenance */.a.read(statement.predicate, statement.predicateType).declared
    : {};
const asMalformed = (error) => error instanceof der/* DerError */.I4
    ? new errors/* ChopmarkError */.E({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `A part of the bundle cannot be read: ${error.message}.` })
    : error;


/***/ }),

/***/ 1309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readExtension)
/* harmony export */ });
/** The extensions of Fulcio before spring 2023, which were written for GitHub's tokens only (fulcio, docs/oid-info.md, .2 to .6). */
const DEPRECATED = [
    'github-workflow-trigger',
    'github-workflow-sha',
    'github-workflow-name',
    'github-workflow-repository',
    'github-workflow-ref',
];
/** Extensions about the issuer and the token that say nothing about the build. */
const OTHERS = ['issuer', 'issuer-v2', 'token-subject'];
/**
 * One fact in a certificate. Certificates of Fulcio before spring 2023 have the deprecated extensions alone, and these are read instead.
 * As soon as a certificate has one of the later extensions, the deprecated ones are never read: nothing in it can then be asked for
 * in two ways with two answers.
 *
 * @param name The documented name of the later extension, e.g. `source-repository-uri`.
 */
function readExtension({ san, extensions }, name) {
    if (extensions[name] !== undefined)
        return extensions[name];
    const isOld = Object.keys(extensions).every((known) => DEPRECATED.includes(known) || OTHERS.includes(known));
    // GitHub's server is named only in the identity: https://HOST/OWNER/NAME/.github/workflows/FILE@REF.
    const [, host] = /^(https:\/\/[^/]+)\/[^/]+\/[^/]+\/\.github\/workflows\//.exec(san) ?? [];
    return isOld && host !== undefined ? readDeprecated(name, host, extensions) : undefined;
}
function readDeprecated(name, host, extensions) {
    const repository = extensions['github-workflow-repository'];
    switch (name) {
        case 'source-repository-uri':
            return repository && `${host}/${repository}`;
        case 'source-repository-owner-uri':
            return repository && `${host}/${repository.split('/')[0]}`;
        case 'source-repository-ref':
            return extensions['github-workflow-ref'];
        case 'source-repository-digest':
            return extensions['github-workflow-sha'];
        case 'build-trigger':
            return extensions['github-workflow-trigger'];
        default:
            return undefined;
    }
}


/***/ }),

/***/ 66902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withReleaseClaims),
/* harmony export */   y: () => (/* binding */ isReleaseSigner)
/* harmony export */ });
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14922);
/* harmony import */ var _x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86928);
/* harmony import */ var _vouching_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76856);



/** Whether a certificate is one of GitHub's release signer. It is believed under GitHub's own root alone. */
const isReleaseSigner = ({ san, issuer }) => san === _x509_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .RELEASE_SIGNER */ .N && issuer === '';
/**
 * The identity of GitHub's release signer with what its statement says about the release, under the names of certificate extensions. It
 * signs for every repository, so its name alone means nothing; and its statement is as good as a certificate, because GitHub writes and
 * signs it, not a job.
 *
 * @param isGithub Whether the certificate was verified under GitHub's own root. Otherwise, nothing is believed.
 * @param statement The signed bytes.
 */
function withReleaseClaims(identity, isGithub, statement) {
    if (!isReleaseSigner(identity))
        return identity;
    // Extensions of such a certificate mean nothing: GitHub writes none, and another authority could write any.
    const bare = { ...identity, extensions: {} };
    if (!isGithub || statement === undefined)
        return bare;
    const { predicateType, predicate = {} } = (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatement */ .By)(statement);
    return predicateType.startsWith(_vouching_types_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASE_TYPES */ ._) ? { ...identity, extensions: readReleaseClaims(predicate) } : bare;
}
/** `OWNER/NAME`, in the characters that GitHub allows. */
const REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/[A-Za-z0-9._-]{1,100}$/;
/** The fields of the predicate that GitHub adds to those of in-toto: repository, repositoryId, ownerId, tag. */
function readReleaseClaims({ repository, repositoryId, ownerId, tag }) {
    const name = textOf(repository) ?? '';
    const isNamed = REPOSITORY.test(name);
    const claims = {
        'source-repository-uri': isNamed ? `https://github.com/${name}` : undefined,
        'source-repository-owner-uri': isNamed ? `https://github.com/${name.split('/')[0]}` : undefined,
        'source-repository-identifier': textOf(repositoryId),
        'source-repository-owner-identifier': textOf(ownerId),
        'source-repository-ref': textOf(tag) === undefined ? undefined : `refs/tags/${textOf(tag)}`,
    };
    return Object.fromEntries(Object.entries(claims).flatMap(([claim, text]) => (text === undefined ? [] : [[claim, text]])));
}
/** GitHub writes ids as texts. */
const textOf = (value) => {
    const text = Number.isSafeInteger(value) ? String(value) : value;
    return typeof text === 'string' && text !== '' ? text : undefined;
};


/***/ }),

/***/ 76856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ VOUCHING_TYPES),
/* harmony export */   _: () => (/* binding */ RELEASE_TYPES)
/* harmony export */ });
/* harmony import */ var _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35148);
/* harmony import */ var _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2377);


/**
 * The statement types by which a signer vouches for an artifact, whoever asks in whatever way. Every other type says something about
 * the artifact (what is in it, what a scan found), and counts only where it is asked for. Signatures without a statement, of files and of
 * images (cosign 1 and 2, "simple signing"), vouch too.
 */
const VOUCHING_TYPES = new Set([
    // The signature of an image (cosign 3).
    _sigstore_image_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .IMAGE_SIGNATURE */ .H,
    // Who built it (slsa.dev).
    _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVENANCE_TYPE */ .T,
    _predicates_provenance_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .OLD_PROVENANCE_TYPE */ .J,
    // Who published it, signed by the publisher for the index (PEP 740), and by the registry (npm).
    'https://docs.pypi.org/attestations/publish/v1',
    'https://github.com/npm/attestation/tree/main/specs/publish/v0.1',
]);
/** The types, in every version, that vouch only if GitHub's own release signer signed them. Anybody else can write one. */
const RELEASE_TYPES = 'https://in-toto.io/attestation/release/';


/***/ }),

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image signature: a statement that only names the image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 1893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findStatedDigest)
/* harmony export */ });
/* harmony import */ var _log_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39866);

/**
 * The digest that the bundle of a file's signature states: in its message, where it may be absent, or else in a log entry. Undefined if it
 * states none, or for an envelope.
 */
function findStatedDigest({ content, entries }) {
    if (content.kind !== 'message')
        return undefined;
    if (content.digest)
        return { algorithm: content.algorithm, digest: content.digest };
    for (const entry of entries) {
        try {
            const { digestOf, algorithm, digest } = (0,_log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLogBody */ .Y2)(entry);
            if (digestOf === 'signed')
                return { algorithm, digest };
        }
        catch (error) {
            // An entry that cannot be read is reported when it is verified.
            if (!(error instanceof _log_body_js__WEBPACK_IMPORTED_MODULE_0__/* .LogBodyError */ .Vq))
                throw error;
        }
    }
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


/***/ })

};
