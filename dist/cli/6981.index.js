export const id = 6981;
export const ids = [6981];
export const modules = {

/***/ 66981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listCheckoutsToVerify: () => (/* binding */ listCheckoutsToVerify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/process/exec-within.js
var exec_within = __webpack_require__(57453);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(57155);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/git/hash-object.js
var hash_object = __webpack_require__(6231);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/git/limits.js
var limits = __webpack_require__(41323);
;// CONCATENATED MODULE: ./build/git/hash-working-file.js





/**
 * @param path Absolute. A link is not followed.
 * @returns Undefined if it is not a file, or if it changes while it is read.
 */
async function hashWorkingFile(path, format) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const { size, mode, isFile } = await file.stat().then((stat) => ({ size: stat.size, mode: stat.mode, isFile: stat.isFile() }));
        if (!isFile)
            return undefined;
        const hash = (0,hash_object/* beginObject */.Bk)(format, 'blob', size);
        const strong = (0,hash_object/* beginObject */.Bk)('sha256', 'blob', size);
        const plain = (0,external_node_crypto_.createHash)('sha256');
        const kept = [];
        let length = 0;
        for await (const piece of file.createReadStream({ autoClose: false })) {
            hash.update(piece);
            strong.update(piece);
            plain.update(piece);
            length += piece.length;
            if (size <= limits/* MAX_LINE_ENDINGS */.hL)
                kept.push(piece);
        }
        if (length !== size)
            return undefined;
        const unixId = toUnix(Buffer.concat(kept), format);
        return {
            id: hash.digest('hex'),
            strong: strong.digest('hex'),
            sha256: plain.digest('hex'),
            size,
            executable: (mode & 0o100) !== 0,
            ...(unixId !== undefined && { unixId }),
        };
    }
    finally {
        await file.close();
    }
}
function toUnix(content, format) {
    if (!content.includes('\r\n'))
        return undefined;
    const text = Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    return (0,hash_object/* beginObject */.Bk)(format, 'blob', text.length).update(text).digest('hex');
}

// EXTERNAL MODULE: ./build/git/sha256-tree-id.js
var sha256_tree_id = __webpack_require__(91347);
;// CONCATENATED MODULE: ./build/git/compare-checkout.js









/** Windows has no executable bit. */
const HAS_MODES = external_node_path_.sep === '/';
/**
 * Compares the files of a checkout with a tree, each byte of them. Git's index and filters are not used: the repository controls both. A
 * link is compared as a link and never followed. Only a file of Git LFS may replace the stored content, if the pointer in the commit states
 * its SHA-256.
 *
 * @param top Absolute.
 * @throws ChopmarkError `INPUT_TOO_LARGE`, `INPUT_TIMEOUT`, errors of the file system
 */
async function compareCheckout(top, tree, { format, readSmall, signal }) {
    const comparison = { differences: [], untracked: [], submodules: [] };
    const strong = new Map();
    const files = [];
    const root = Buffer.from(top);
    const at = (path) => Buffer.concat([root, Buffer.from(`/${path}`, 'latin1')]);
    const others = [];
    const differ = (path, reason) => void comparison.differences.push({ path, reason });
    const visit = async (folder, prefix) => {
        (0,timeout_error/* throwIfEnded */.sH)(signal, 'the checkout was compared');
        const found = await list(at(prefix));
        for (const node of folder.entries) {
            const path = prefix + node.name;
            const entry = found.get(node.name);
            found.delete(node.name);
            if (node.kind === 'submodule')
                comparison.submodules.push({ path, id: node.id, isEmpty: !entry || (await isEmpty(entry, at(path))) });
            if (node.kind === 'submodule' && (!entry || entry.isDirectory()))
                continue;
            if (!entry)
                differ(path, 'it does not exist');
            else if (!isOfKind(entry, node))
                differ(path, 'it has another type than in the commit');
            else if (node.folder)
                await visit(node.folder, `${path}/`);
            else if (node.kind === 'link')
                await compareLink(path, node);
            else
                files.push({ path, node });
        }
        if (comparison.untracked.length + found.size > limits/* MAX_GIT_FILES */.Mo)
            throw tooMany(top);
        for (const [name, entry] of found)
            if (prefix !== '' || name !== '.git')
                comparison.untracked.push(`${prefix}${name}${entry.isDirectory() ? '/' : ''}`);
    };
    const compareLink = async (path, { id }) => {
        const target = await (0,promises_.readlink)(at(path), { encoding: 'buffer' });
        if ((0,hash_object/* hashObject */.wM)(format, 'blob', target) !== id)
            differ(path, 'its link target differs from the commit');
        strong.set(path, (0,hash_object/* hashObject */.wM)('sha256', 'blob', target));
    };
    const compareFile = async ({ path, node }) => {
        (0,timeout_error/* throwIfEnded */.sH)(signal, 'the checkout was compared');
        const found = await hashWorkingFile(at(path), format).catch(() => undefined);
        if (!found)
            return differ(path, 'it cannot be read, or it changed while it was read');
        strong.set(path, found.strong);
        if (found.unixId === node.id)
            return differ(path, 'it differs only in its line endings');
        if (found.id !== node.id)
            others.push({ path, id: node.id, found });
        if (HAS_MODES && found.executable !== (node.kind === 'executable'))
            differ(path, `it is ${found.executable ? '' : 'not '}executable, unlike in the commit`);
    };
    await visit(tree, '');
    await (0,concurrency/* mapInParallel */.HH)(files, limits/* GIT_FILES_AT_ONCE */.Tm, compareFile);
    const stored = others.length === 0 ? new Map() : await readSmall(others.map(({ id }) => id));
    for (const { path, id, found } of others) {
        const pointer = stored.get(id);
        if (pointer && isPointerTo(pointer, found))
            strong.set(path, (0,hash_object/* hashObject */.wM)('sha256', 'blob', pointer));
        else
            differ(path, 'its content differs from the commit');
    }
    const absent = (0,hash_object/* beginObject */.Bk)('sha256', 'blob', 0).digest('hex');
    return { ...comparison, content: (0,sha256_tree_id/* sha256TreeId */.r)(tree, (path) => strong.get(path) ?? absent) };
}
async function list(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, encoding: 'buffer' });
    return new Map(entries.map((entry) => [entry.name.toString('latin1'), entry]));
}
async function isEmpty(entry, path) {
    return entry.isDirectory() && (await (0,promises_.readdir)(path)).length === 0;
}
function isOfKind(entry, { kind }) {
    if (kind === 'link')
        return entry.isSymbolicLink();
    return kind === 'folder' ? entry.isDirectory() : kind !== 'submodule' && entry.isFile();
}
/** A pointer as Git LFS writes it (docs/spec.md, "The Pointer"): sorted lines, in which the hash and the size identify the file. */
function isPointerTo(pointer, { sha256, size }) {
    return pointer.toString('latin1') === `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
}
const tooMany = (top) => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_LARGE',
    message: `The checkout ${top} has more than ${limits/* MAX_GIT_FILES */.Mo} files that are not part of the commit.`,
    hint: 'Verify a fresh clone.',
});

// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var sigstore_limits = __webpack_require__(29131);
;// CONCATENATED MODULE: ./build/git/exclude-run-files.js






const EVIDENCE = /(?:\.sigstore\.json|\.jsonl|\.lock)$/;
/**
 * Untracked paths without the files of this run. A folder with files of this run is listed file by file, so that nothing else in it is
 * excluded.
 *
 * @param untracked Below `top`; folders end with `/`.
 */
async function excludeRunFiles(top, untracked, { files, folders }) {
    // A checkout can have a million untracked files, and a run thousands of its own.
    const known = new Set(files);
    const withParents = new Set([...files, ...folders].flatMap((path) => [path, ...parentsOf(path)]));
    const own = new Set(folders);
    const isNear = (path) => withParents.has(path) || isIn(path);
    const isIn = (path) => parentsOf(path).some((parent) => own.has(parent));
    const left = [];
    for (const path of untracked) {
        const absolute = (0,external_node_path_.join)(top, ...Buffer.from(path, 'latin1').toString('utf8').split('/'));
        const near = isNear(absolute.endsWith(external_node_path_.sep) ? absolute.slice(0, -1) : absolute);
        if (!near)
            left.push(path);
        else if (!path.endsWith('/'))
            left.push(...((await isOwn(absolute, known, isIn)) ? [] : [path]));
        else
            for (const inside of await listFiles(absolute))
                if (!(await isOwn((0,external_node_path_.join)(absolute, inside), known, isIn)))
                    left.push(path + Buffer.from(inside.split(external_node_path_.sep).join('/')).toString('latin1'));
    }
    return left;
}
/** The folders above a path. */
function parentsOf(path) {
    const parents = [];
    for (let at = path.lastIndexOf(external_node_path_.sep); at > 0; at = path.lastIndexOf(external_node_path_.sep, at - 1))
        parents.push(path.slice(0, at));
    return parents;
}
async function listFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    if (entries.length > limits/* MAX_OWN_FILES */.i3)
        return ['.'];
    return entries
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name).slice((0,external_node_path_.join)(folder, '.').length + 1));
}
const isOwn = async (path, files, isIn) => files.has(path) || (isIn(path) && EVIDENCE.test(path) && (await holdsJson(path)));
/** Bundles, receipts and journals are JSON or lines of JSON; locks are empty. A link is neither. */
async function holdsJson(path) {
    if (!(await (0,promises_.lstat)(path)).isFile())
        return false;
    const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, sigstore_limits.MAX_BUNDLE_FILE, 'a file of evidence').catch(() => undefined);
    const text = bytes?.toString('utf8').trim();
    return text !== undefined && (text === '' || isJson(text) || text.split('\n').every(isJson));
}
function isJson(text) {
    try {
        (0,json/* parseJson */.qF)(text, { what: 'a line', maxBytes: sigstore_limits.MAX_BUNDLE_FILE });
        return true;
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/git/open-git.js
var open_git = __webpack_require__(61490);
;// CONCATENATED MODULE: ./build/git/list-ignored.js






/** Prefix of each path, so that no path is read as a pattern of git. */
const HERE = './';
/**
 * The paths that the `.gitignore` files of a checkout ignore. Uses an empty repository instead of the checkout's own, so that neither its
 * settings nor `.git/info/exclude`, which are not part of a commit, have an effect.
 *
 * @param top Absolute.
 * @param paths Below it, as Latin-1 text.
 * @throws ChopmarkError `INPUT_GIT`
 */
async function listGitIgnored(exec, top, paths) {
    if (paths.length === 0)
        return new Set();
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-git-'));
    try {
        const made = await (0,open_git.openGitAt)(exec, folder).run(['init', '-q', '--template=']);
        const pieces = [];
        const { exitCode } = await (0,open_git.openGitAt)(exec, top, (0,external_node_path_.join)(folder, '.git')).run(['check-ignore', '--no-index', '-z', '--stdin'], {
            input: Buffer.from(paths.map((path) => `${HERE}${path}\0`).join(''), 'latin1'),
            maxBytes: limits/* MAX_GIT_CONTENT */.a4,
            onOutput: (piece) => void pieces.push(piece),
        });
        // Exit code 1 means that no path is ignored.
        if (made.exitCode === 0 && exitCode <= 1) {
            const ignored = Buffer.concat(pieces).toString('latin1').split('\0');
            return new Set(ignored.map((path) => path.slice(HERE.length)));
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_GIT',
        message: `git check-ignore failed for the checkout ${top}.`,
        hint: 'Remove the files that are not part of the commit, or check the .gitignore files: git status shows both.',
    });
}

// EXTERNAL MODULE: ./build/git/read-objects.js + 1 modules
var read_objects = __webpack_require__(31012);
// EXTERNAL MODULE: ./build/git/read-tree.js + 1 modules
var read_tree = __webpack_require__(53752);
// EXTERNAL MODULE: ./build/git/resolve-revision.js
var resolve_revision = __webpack_require__(14033);
;// CONCATENATED MODULE: ./build/git/check-checkout.js















/**
 * Checks that the files of a checkout are those of a tree: each byte, link and mode, no other files except those that the tree's own
 * `.gitignore` files ignore, and each submodule with files at its recorded commit, checked in the same way.
 *
 * @param tree Its hash has been checked.
 * @throws ChopmarkError `INPUT_GIT`, `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`, `VERIFICATION_GIT_OBJECT`
 */
async function checkCheckout(git, tree, context) {
    try {
        return await check(git, tree, context);
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            throw error;
        (0,timeout_error/* throwIfEnded */.sH)(context.signal, 'the checkout was compared');
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_UNREADABLE',
            message: `The checkout ${git.top} cannot be read: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'Check its permissions, and that no other process works in it.',
            cause: error,
        });
    }
}
async function check(git, tree, { exec, own, signal, depth = 0 }) {
    const compared = await compareCheckout(git.top, await (0,read_tree/* readTree */.Z)(git, tree), {
        format: (0,hash_object/* formatOf */.be)(tree.id),
        readSmall: (ids) => readSmall(git, ids),
        signal,
    });
    const candidates = await excludeRunFiles(git.top, compared.untracked, own);
    const ignored = await listGitIgnored(exec, git.top, candidates.map(withoutSlash));
    const checked = { differences: [...compared.differences], content: compared.content, ignored: [], absent: [] };
    for (const path of candidates) {
        // A .gitignore that is not part of the commit could ignore itself.
        if (ignored.has(withoutSlash(path)) && !/(?:^|\/)\.gitignore$/.test(path))
            checked.ignored.push(path);
        else if (!path.endsWith('/') || (await holdsFiles((0,external_node_path_.join)(git.top, decode(path)))))
            checked.differences.push({ path, reason: 'it is not part of the commit' });
    }
    for (const { path, id, isEmpty } of compared.submodules) {
        if (isEmpty)
            checked.absent.push(path);
        else {
            const inside = await checkSubmodule(git, path, id, { exec, own, signal, depth: depth + 1 });
            const below = (name) => (name === '' ? path : `${path}/${name}`);
            checked.differences.push(...inside.differences.map((each) => ({ ...each, path: below(each.path) })));
            checked.ignored.push(...inside.ignored.map(below));
            checked.absent.push(...inside.absent.map(below));
        }
    }
    // Files are hashed side by side, and folders list in the file system's order: neither decides what is named first.
    checked.differences.sort((a, b) => compareBytes(a.path, b.path));
    checked.ignored.sort(compareBytes);
    checked.absent.sort(compareBytes);
    return checked;
}
/** Of paths as Latin-1 text: a character is a byte. */
const compareBytes = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
async function checkSubmodule(git, path, id, context) {
    const fault = (reason) => ({ differences: [{ path: '', reason }], ignored: [], absent: [] });
    const top = (0,external_node_path_.join)(git.top, decode(path));
    if (context.depth > limits/* MAX_GIT_NESTING */.X8)
        return fault(`it is a submodule nested deeper than ${limits/* MAX_GIT_NESTING */.X8} levels`);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, '.git')))
        return fault('it is a submodule with files, but not a Git checkout');
    const inner = (0,open_git.openGitAt)(context.exec, top);
    const recorded = await (0,resolve_revision/* follow */.e6)(inner, id).catch((error) => {
        // The end of the run is not a fault of the submodule.
        if (error instanceof errors/* ChopmarkError */.E && !context.signal.aborted)
            return error;
        throw error;
    });
    if (recorded instanceof errors/* ChopmarkError */.E)
        return fault(`it is a submodule that lacks its recorded commit ${id}`);
    return checkCheckout(inner, recorded.tree, context);
}
/** The short ones among these objects. A missing object is left out, because nothing is compared with it. */
async function readSmall(git, ids) {
    const small = new Map();
    await (0,read_objects/* streamObjects */.F)(git, [...new Set(ids)], (id, _, size) => {
        const pieces = [];
        return {
            take: (piece) => void (size <= limits/* MAX_LFS_POINTER */.LW && pieces.push(piece)),
            end: () => void (size <= limits/* MAX_LFS_POINTER */.LW && small.set(id, Buffer.concat(pieces))),
        };
    }).catch((error) => {
        if (!(error instanceof errors/* ChopmarkError */.E) || error.code !== 'INPUT_GIT')
            throw error;
    });
    return small;
}
async function holdsFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    if (entries.some((entry) => !entry.isDirectory()))
        return true;
    for (const { name } of entries)
        if (await holdsFiles((0,external_node_path_.join)(folder, name)))
            return true;
    return false;
}
const withoutSlash = (path) => path.replace(/\/$/, '');
/** Names are bytes; names written by people are UTF-8. */
const decode = (path) => Buffer.from(path, 'latin1').toString('utf8');

// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/subjects/git/collect-git.js + 1 modules
var collect_git = __webpack_require__(74881);
;// CONCATENATED MODULE: ./build/subjects/git/list-checkouts.js








/** How many files a refusal names. */
const NAMED = 5;
/**
 * Lists checkouts to verify: each revision, with the digests of the files that are on disk. If a checkout differs from its
 * revision, the result carries the fault, and is refused whatever its bundles state.
 *
 * @param references The values of `subject-git`.
 * @throws ChopmarkError `INPUT_GIT`, `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`
 */
async function listCheckouts(references, { exec, logger, workingFolder, own, signal }) {
    const artifacts = [];
    for (const reference of (0,collect_git/* parseReferences */.I)(references, workingFolder)) {
        try {
            artifacts.push(await check(reference));
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E) || !error.code.startsWith('VERIFICATION_'))
                throw error;
            const { code, message, hint } = error;
            artifacts.push({ artifact: reference.text, digest: {}, fault: { code, message, ...(hint !== undefined && { hint }) } });
        }
    }
    return artifacts;
    async function check(reference) {
        const git = (0,open_git.openGit)(exec, reference.folder);
        const resolved = await (0,resolve_revision/* resolveRevision */.eZ)(git, reference);
        const checked = await checkCheckout(git, resolved.tree, { exec, own, signal });
        tell(reference, resolved, checked);
        const { name } = await (0,collect_git/* nameRevision */.h)(git, resolved);
        return {
            artifact: reference.text,
            revision: name,
            contains: resolved.contains,
            digest: { ...(0,resolve_revision/* digestOfRevision */.jj)(resolved), ...((0,hash_object/* formatOf */.be)(resolved.id) === 'sha1' && { [subject/* GIT_CONTENT */.XV]: checked.content }) },
            ...(checked.differences.length > 0 && { fault: explain(reference.text, resolved, checked) }),
        };
    }
    function tell({ text }, { ref, algorithm, id }, { ignored, absent }) {
        logger.info(`${text} is ${algorithm}:${id}`);
        if (ref?.startsWith('refs/tags/') && algorithm === 'gitCommit')
            logger.warn(`${text} is a lightweight tag: no signature proves that this commit has this tag. Use --ref ${ref} to require it in the certificate.`);
        if (absent.length > 0)
            logger.info(`${text}: ${absent.length} submodules are not checked out (${show(absent)}).`);
        if (ignored.length > 0)
            logger.warn(`${text}: files that .gitignore excludes are in no commit and are not verified: ${show(ignored)}.`);
    }
}
function explain(text, { algorithm, id }, { differences }) {
    const named = differences.slice(0, NAMED).map(({ path, reason }) => `${readable(path)} (${reason})`);
    const more = differences.length > NAMED ? `, and ${differences.length - NAMED} more` : '';
    return {
        code: 'VERIFICATION_GIT_CHECKOUT',
        message: `The checkout is not ${text} (${algorithm}:${id}): ${named.join(', ')}${more}.`,
        hint: HINTS.find(([pattern]) => differences.some(({ reason }) => pattern.test(reason)))?.[1] ?? OTHERWISE,
    };
}
const HINTS = [
    [/line endings/, 'Git changed them at checkout. Clone with -c core.autocrlf=false -c core.eol=lf.'],
    [/submodule/, 'Check out the recorded submodules with git submodule update --init --recursive.'],
];
const OTHERWISE = 'See the changes with git status, and set them aside with git stash --include-untracked. Write files of this run (reports, results) outside the checkout. To verify only the commit, run chopmark verify gitCommit:ID.';
const show = (paths) => `${paths.slice(0, NAMED).map(readable).join(', ')}${paths.length > NAMED ? `, and ${paths.length - NAMED} more` : ''}`;
const readable = (path) => (0,neutralize/* neutralizeLine */.a0)(Buffer.from(path, 'latin1').toString('utf8')).slice(0, 300);

;// CONCATENATED MODULE: ./build/engine/shared/evidence/list-checkouts.js



/**
 * Lists checkouts to verify. Files of this run can be in them: the files that its options name, and the evidence in bundle folders.
 *
 * @throws ChopmarkError `INPUT_…`, `INPUT_TIMEOUT` if the run ends before
 */
function listCheckoutsToVerify(options, { exec, logger, workingFolder }, signal) {
    const { bundle, bundleDir, policy, trustedRoot, tufRoot, key, instance } = options;
    // A policy can be pinned by its digest: policy.yml@sha256:…
    const files = [...bundle, policy?.replace(/@sha256:[0-9a-f]+$/, ''), trustedRoot, tufRoot, key, instance];
    const absolute = (paths) => paths.flatMap((path) => (path === undefined ? [] : (0,external_node_path_.resolve)(workingFolder, path)));
    return listCheckouts(options.subjectGit, {
        exec: (0,exec_within/* execWithin */.z)(exec, signal),
        logger,
        workingFolder,
        signal,
        own: { files: absolute(files), folders: absolute(['.chopmark', bundleDir]) },
    });
}


/***/ })

};
