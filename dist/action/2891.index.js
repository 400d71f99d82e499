export const id = 2891;
export const ids = [2891];
export const modules = {

/***/ 62891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setUpCommand: () => (/* binding */ setUpCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/action/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(95525);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/secrets/redact.js
var secrets_redact = __webpack_require__(16305);
// EXTERNAL MODULE: ./build/base/version.js
var base_version = __webpack_require__(7844);
;// CONCATENATED MODULE: ./build/adapters/launcher-scripts.js


/**
 * Writes the command `chopmark` into a folder: a shell script, and on Windows a batch file in addition, because the shells of Git and MSYS
 * use the script there.
 *
 * @param folder Absolute. Nothing in it has one of these names.
 * @param program The absolute path of a program, then its first arguments.
 * @returns The path of the file that the platform itself runs.
 */
async function writeLauncher(folder, program, { platform, removed }) {
    const path = (0,external_node_path_.join)(folder, 'chopmark');
    await (0,promises_.writeFile)(path, writeShellScript(program, removed), { flag: 'wx' });
    await (0,promises_.chmod)(path, 0o700);
    if (platform !== 'win32')
        return path;
    await (0,promises_.writeFile)(`${path}.cmd`, writeBatchFile(program, removed), { flag: 'wx' });
    return `${path}.cmd`;
}
const writeShellScript = (program, removed) => `#!/bin/sh\n${removed === undefined ? '' : `unset ${removed}\n`}exec ${program.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')} "$@"\n`;
/** `%` is doubled, because it begins a variable. The code page is set to UTF-8 if a path needs it. */
function writeBatchFile(program, removed) {
    const line = `@${program.map((word) => `"${word.replaceAll('%', '%%')}"`).join(' ')} %*\r\n`;
    // A variable of a batch file stays set in the shell that calls it, except after setlocal.
    const before = removed === undefined ? '' : `@setlocal\r\n@set "${removed}="\r\n`;
    return /^[\x20-\x7e\r\n]*$/.test(line) ? `${before}${line}` : `${before}@chcp 65001 >nul\r\n${line}`;
}

// EXTERNAL MODULE: ./build/adapters/action/annotate.js
var annotate = __webpack_require__(75846);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/base/fs/replaceable-folder.js


/** Mode bits that let the group and others write, and the one that lets only owners rename what is in a folder. */
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
const ROOT = 0;
/**
 * The first folder above a path in which another user could put something else in the place of what leads to the path. A folder that only
 * its owner can write to is no protection there: it is renamed with everything in it.
 *
 * @param path Absolute, without symbolic links.
 * @param user User ID of this process.
 * @returns Undefined if all belong to this user or to root, and no other user may rename what is in them.
 * @throws Errors of `lstat`.
 */
function findReplaceableFolder(path, user) {
    for (let folder = (0,external_node_path_.dirname)(path), below = path; folder !== below; below = folder, folder = (0,external_node_path_.dirname)(folder)) {
        const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
        const isOthers = uid !== user && uid !== ROOT;
        if (isOthers || ((mode & OTHERS_WRITE) !== 0 && (mode & STICKY) === 0))
            return folder;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/adapters/limits.js
var limits = __webpack_require__(7421);
;// CONCATENATED MODULE: ./build/adapters/action/engine-files.js





/**
 * Reads a folder with the command line, whole.
 *
 * @param folder Absolute.
 * @returns Undefined if there is no such folder, or if it holds what no build makes: a link, a pipe, too many files.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readEngine(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
    const found = entries?.filter((entry) => !entry.isDirectory());
    if (found === undefined || found.length > limits/* MAX_ENGINE_FILES */.YT || !found.every((entry) => entry.isFile()))
        return undefined;
    const files = [];
    for (const { parentPath, name } of found) {
        const path = (0,external_node_path_.join)(parentPath, name);
        const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, limits/* MAX_ENGINE_FILE */.Py, 'the file of chopmark');
        files.push({ name: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), bytes });
    }
    return files;
}
/** The digest of all names and contents: SHA-256 over one line of each file, `SHA-256  NAME`, sorted by the bytes of the names. */
function digestEngine(files) {
    const sorted = [...files].sort((one, other) => Buffer.compare(Buffer.from(one.name), Buffer.from(other.name)));
    return sha256(sorted.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''));
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');

;// CONCATENATED MODULE: ./build/adapters/action/place-engine.js







/** In the tool cache: of its folders, and of everything in them. */
const place_engine_OTHERS_WRITE = 0o022;
/**
 * Puts the command line where steps of this job can run it: into the tool cache of the runner if no other user can change anything there,
 * else into the folder of this job. What runs has the pinned digest. What an earlier job left in the tool cache is read and hashed, and
 * replaced if it differs.
 *
 * @returns The folder of the command line.
 * @throws ChopmarkError `INPUT_ENGINE_CHANGED` if the checkout of the action has another digest.
 */
async function placeEngine({ source, pin, folder, toolCache, user, log }) {
    const cache = await openToolCache(toolCache, pin, user);
    if (cache === undefined)
        log('The tool cache of this runner is not used: there is none, or another user could change what is in it.');
    else if (await cache.holds(pin)) {
        log(`Using ${cache.entry}, whose digest is the pinned one.`);
        return cache.entry;
    }
    else if (await cache.exists())
        log(`Replacing ${cache.entry}: it is not the pinned chopmark ${base_version/* VERSION */.x}.`);
    const own = await copyPinned(source, pin, folder);
    if (cache === undefined)
        return own;
    await cache.put(own);
    if (!(await cache.holds(pin))) {
        log(`Not using ${cache.entry}: it is not what was just written there.`);
        return own;
    }
    await (0,promises_.rm)(own, { recursive: true, force: true });
    return cache.entry;
}
/** Writes the bytes that were hashed, so that nothing can change them in between. */
async function copyPinned(source, pin, folder) {
    const files = (await readEngine(source)) ?? [];
    if (digestEngine(files) !== pin)
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_ENGINE_CHANGED',
            message: `The files in ${source} are not those of chopmark ${base_version/* VERSION */.x}: their digest is not the one that this action pins.`,
            hint: 'An earlier step changed the files of the action, or a checkout converted their line endings. Use the action by a commit of chopmark/chopmark, or check out its files unchanged.',
        });
    const engine = (0,external_node_path_.join)(folder, 'engine');
    for (const { name, bytes } of files) {
        await (0,make_folder/* createFolder */.vV)((0,external_node_path_.dirname)((0,external_node_path_.join)(engine, name)), 0o700);
        await (0,promises_.writeFile)((0,external_node_path_.join)(engine, name), bytes, { flag: 'wx', mode: 0o600 });
    }
    return engine;
}
/** Undefined if there is no tool cache, or if another user could change what is in it or put another folder in its place. */
async function openToolCache(path, pin, user) {
    if (!path || user === undefined)
        return undefined;
    const root = await (0,promises_.realpath)(path).catch(() => undefined);
    if (root === undefined || !(0,make_folder/* isPrivate */.Gw)(root, user) || findReplaceableFolder(root, user) !== undefined)
        return undefined;
    // The first part of the digest is in the version: actions of several commits can share a tool cache, each with its own entry.
    const version = `${base_version/* VERSION */.x}-sha256-${pin.slice(0, 16)}`;
    const above = [(0,external_node_path_.join)(root, TOOL), (0,external_node_path_.join)(root, TOOL, version)];
    const entry = (0,external_node_path_.join)(root, TOOL, version, process.arch);
    for (const each of [...above, entry])
        if (await (0,promises_.lstat)(each).catch(() => undefined))
            if (!(0,make_folder/* isPrivate */.Gw)(each, user))
                return undefined;
    const { cacheDir, find } = await Promise.all(/* import() */[__webpack_require__.e(3440), __webpack_require__.e(628), __webpack_require__.e(3137), __webpack_require__.e(6615), __webpack_require__.e(4119), __webpack_require__.e(1955), __webpack_require__.e(5183)]).then(__webpack_require__.bind(__webpack_require__, 55183));
    const exists = async () => find(TOOL, version) !== '';
    return {
        entry,
        exists,
        holds: async (wanted) => (await exists()) && [...above, entry].every((each) => (0,make_folder/* isPrivate */.Gw)(each, user)) && (await isPinned(entry, wanted, user)),
        put: async (folder) => void (await cacheDir(folder, TOOL, version)),
    };
}
const TOOL = 'chopmark';
async function isPinned(folder, pin, user) {
    for (const { parentPath, name } of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true })) {
        const stat = await (0,promises_.lstat)((0,external_node_path_.join)(parentPath, name));
        const isAlone = stat.isDirectory() || (stat.isFile() && stat.nlink === 1);
        if (!isAlone || stat.uid !== user || (stat.mode & place_engine_OTHERS_WRITE) !== 0)
            return false;
    }
    return digestEngine((await readEngine(folder)) ?? []) === pin;
}

// EXTERNAL MODULE: ./build/adapters/action/set-outputs.js
var set_outputs = __webpack_require__(99355);
;// CONCATENATED MODULE: ./build/adapters/action/setup-step.js











/**
 * The step of `setup/action.yml`: puts the command `chopmark` on the PATH of later steps. It is the command line in the checkout of the
 * action, run by the Node of the runner, so nothing is downloaded (docs/adr/0050).
 *
 * @param home Absolute. The folder of the entry file, with the pinned digest beside it.
 */
async function setUpCommand(home) {
    const { redact } = (0,secrets_redact/* createRedactor */.l)();
    process.on('uncaughtException', (error) => leave((0,annotate/* annotateError */.TF)(error, redact).exitCode));
    try {
        await placeCommand(home);
    }
    catch (error) {
        leave((0,annotate/* annotateError */.TF)(error, redact).exitCode);
    }
}
/** Exits only after all output was written. */
const leave = (exitCode) => void process.stdout.write('', () => process.exit(exitCode));
async function placeCommand(home) {
    const { env, platform } = process;
    const parent = (0,external_node_path_.join)(env.RUNNER_TEMP ? (0,external_node_path_.resolve)(env.RUNNER_TEMP) : (0,external_node_os_.tmpdir)(), 'chopmark');
    await (0,make_folder/* createFolder */.vV)(parent);
    // For this user alone, and gone with the job.
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'setup-'));
    const log = (message) => void process.stdout.write(`${(0,annotate/* makeHarmless */.cj)(message)}\n`);
    const engine = await placeEngine({
        source: (0,external_node_path_.resolve)(home, '../cli'),
        pin: (await (0,promises_.readFile)((0,external_node_path_.join)(home, 'engine.sha256'), 'utf8')).trim(),
        folder,
        toolCache: env.RUNNER_TOOL_CACHE,
        user: process.geteuid?.(),
        log,
    });
    const bin = (0,external_node_path_.join)(folder, 'bin');
    await (0,make_folder/* createFolder */.vV)(bin, 0o700);
    // Node runs the code in that cache without comparing it with its source, before it runs anything of chopmark (docs/adr/0040).
    const path = await writeLauncher(bin, [process.execPath, (0,external_node_path_.join)(engine, 'index.js')], { platform, removed: 'NODE_COMPILE_CACHE' });
    (0,core/* addPath */.fM)((0,external_node_path_.dirname)(path));
    (0,set_outputs/* setSetupOutputs */.g)({ version: base_version/* VERSION */.x, path });
    log(`chopmark ${base_version/* VERSION */.x} is on PATH: ${path}`);
}


/***/ })

};
