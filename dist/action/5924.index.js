export const id = 5924;
export const ids = [5924,7622];
export const modules = {

/***/ 25924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectGit: () => (/* binding */ collectGit),
  h: () => (/* binding */ nameRevision),
  I: () => (/* binding */ parseReferences)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(11947);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
// EXTERNAL MODULE: ./build/subjects/git/content-id.js
var content_id = __webpack_require__(63526);
// EXTERNAL MODULE: ./build/core/neutralize.js
var neutralize = __webpack_require__(82707);
;// CONCATENATED MODULE: ./build/subjects/git/git-reference.js



/** No name of a branch or tag begins so (git check-ref-format), so that folders and revisions cannot be mixed up. */
const FOLDER = /^(?:\.{0,2}[/\\]|\.{1,2}(?:#|$)|[A-Za-z]:[/\\])/;
/** Names, ids, `~2`, `^{tree}`, `@{1}`: no option, no path in a tree, no search, no range. */
const REVISION = /^(?![-.])(?!.*\.\.)[\p{L}\p{N}._/@{}^~+%#=,-]{1,1024}$/u;
/**
 * Reads `REVISION`, `FOLDER` (its HEAD) or `FOLDER#REVISION`. A folder begins with `./`, `../` or `/`.
 *
 * @throws ChopmarkError `INPUT_GIT`
 */
function parseGitReference(text, workingFolder) {
    const isFolder = FOLDER.test(text);
    const mark = isFolder ? text.lastIndexOf('#') : -1;
    const folder = isFolder ? text.slice(0, mark === -1 ? undefined : mark) : '.';
    const revision = isFolder ? (mark === -1 ? 'HEAD' : text.slice(mark + 1)) : text;
    if (REVISION.test(revision) && !folder.includes('\0'))
        return { text, folder: (0,external_node_path_.resolve)(workingFolder, folder), revision };
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_GIT',
        message: `${(0,neutralize/* neutralizeLine */.a)(text).slice(0, 200)} names no revision of git.`,
        hint: 'Give HEAD, a tag, a branch, a full id, or their tree (v1.0^{tree}); of another checkout as ./folder#v1.0.',
    });
}

// EXTERNAL MODULE: ./build/subjects/git/hash-object.js
var hash_object = __webpack_require__(75635);
// EXTERNAL MODULE: ./build/subjects/git/open-git.js
var open_git = __webpack_require__(37622);
// EXTERNAL MODULE: ./build/subjects/git/read-objects.js + 1 modules
var read_objects = __webpack_require__(33114);
// EXTERNAL MODULE: ./build/subjects/git/read-tree.js + 1 modules
var read_tree = __webpack_require__(1865);
// EXTERNAL MODULE: ./build/subjects/git/remote-uri.js
var remote_uri = __webpack_require__(4762);
// EXTERNAL MODULE: ./build/subjects/git/resolve-revision.js
var resolve_revision = __webpack_require__(55861);
;// CONCATENATED MODULE: ./build/subjects/git/collect-git.js













/**
 * Commits, tags and trees as subjects. An annotated tag is its tag object; a light one is the commit. A subject of SHA-1 also has the
 * SHA-256 id of its files (`gitTreeSha256`), for which all of them are read once.
 *
 * @param references What `subject-git` was given.
 * @throws ChopmarkError `INPUT_GIT`, `INPUT_TOO_LARGE`, `VERIFICATION_GIT_OBJECT`
 */
async function collectGit(references, { exec, workingFolder }) {
    const subjects = [];
    for (const reference of parseReferences(references, workingFolder)) {
        const git = (0,open_git.openGit)(exec, reference.folder);
        const resolved = await (0,resolve_revision/* resolveRevision */.eZ)(git, reference);
        const content = (0,hash_object/* formatOf */.be)(resolved.id) === 'sha1' ? { [subject/* GIT_CONTENT */.XV]: await readContentId(git, await (0,read_tree/* readTree */.Z)(git, resolved.tree)) } : {};
        subjects.push({
            ...(await nameRevision(git, resolved)),
            digest: { [resolved.algorithm]: resolved.id, ...content },
            revision: reference.text,
        });
    }
    return subjects;
}
/** @throws ChopmarkError `INPUT_GIT` */
function parseReferences(texts, workingFolder) {
    if (texts.length <= limits/* MAX_GIT_REVISIONS */.J$l)
        return texts.map((text) => parseGitReference(text, workingFolder));
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_GIT',
        message: `${texts.length} revisions were given; ${limits/* MAX_GIT_REVISIONS */.J$l} are the most of one run.`,
        hint: 'Spread them over several runs.',
    });
}
/** A tag by its name, everything else by its id: branches move on. */
async function nameRevision(git, { id, ref }) {
    const remote = await git.ask('config', '--local', '--get', 'remote.origin.url');
    const uri = remote === undefined ? undefined : (0,remote_uri/* remoteUri */.p)(remote)?.replace(/(?:\.git)?\/*$/, '');
    const repository = uri === undefined ? (0,external_node_path_.basename)(git.top) : new URL(uri.slice('git+'.length)).pathname.replace(/^\/+/, '');
    const tag = /^refs\/tags\/([^/]+)$/.exec(ref ?? '')?.[1];
    return {
        name: (0,subject_name/* checkSubjectName */.S)(`${repository}@${tag ?? id}`, `the checkout ${git.top}`),
        ...(uri !== undefined && { uri: `${uri}@${ref ?? id}` }),
    };
}
/** From the objects: nothing is said of the files of the checkout, which a build may have changed. */
async function readContentId(git, tree) {
    const strong = new Map();
    await (0,read_objects/* streamObjects */.F)(git, [...new Set(listBlobs(tree))], (id, type, size) => {
        if (type !== 'blob')
            return `it is a ${type} where a file belongs`;
        const hash = (0,hash_object/* beginObject */.Bk)('sha256', 'blob', size);
        return { take: (piece) => void hash.update(piece), end: () => void strong.set(id, hash.digest('hex')) };
    });
    return (0,content_id/* contentId */.f)(tree, (_, { id }) => strong.get(id) ?? '');
}
const listBlobs = ({ entries }) => entries.flatMap(({ kind, id, folder }) => (folder ? listBlobs(folder) : kind === 'submodule' ? [] : [id]));


/***/ }),

/***/ 63526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ contentId)
/* harmony export */ });
/* harmony import */ var _hash_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75635);

/**
 * The id that git gives the same files in a repository of SHA-256 objects. A submodule's SHA-1 id, for which there is no other, is
 * filled up with zeros behind.
 *
 * @param idOf The SHA-256 id of a file or link, by its path and node.
 */
function contentId(folder, idOf, prefix = '') {
    const parts = folder.entries.flatMap((node) => {
        const path = prefix + node.name;
        const id = node.folder
            ? contentId(node.folder, idOf, `${path}/`)
            : node.kind === 'submodule'
                ? node.id.padEnd(64, '0')
                : idOf(path, node);
        return [Buffer.from(`${node.kind === 'file' ? '100644' : node.mode} ${node.name}\0`, 'latin1'), Buffer.from(id, 'hex')];
    });
    return (0,_hash_object_js__WEBPACK_IMPORTED_MODULE_0__/* .hashObject */ .wM)('sha256', 'tree', Buffer.concat(parts));
}


/***/ }),

/***/ 75635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ beginObject),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   wM: () => (/* binding */ hashObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Hex digits of an id say which hash it is of. */
const formatOf = (id) => (id.length === 64 ? 'sha256' : 'sha1');
/** The hash of an object whose content is still to come: it begins with its type and size (in-toto, spec/v1/digest_set.md). */
const beginObject = (format, type, size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${size}\0`);
const hashObject = (format, type, content) => beginObject(format, type, content.length).update(content).digest('hex');


/***/ }),

/***/ 37622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   openGitAt: () => (/* binding */ openGitAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);




/**
 * A repository's own settings can name programs to run and files to read elsewhere. What the commands here would look at is set to
 * nothing, and what git reads beside the repository (settings of the user and the machine, replaced objects, grafts, partial clones'
 * remotes) is left out.
 */
const SETTINGS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.commitGraph=false',
    'core.untrackedCache=false',
    'core.sparseCheckout=false',
    'core.attributesFile=/dev/null',
    'core.excludesFile=/dev/null',
    'core.ignoreCase=false',
    'core.quotePath=false',
    'core.sshCommand=false',
    'core.alternateRefsCommand=false',
    'credential.helper=',
    'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);
const ENVIRONMENT = {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
};
/**
 * The checkout that a folder is in, the folder itself or one above it. `.git` is looked for here and named to git, so that no setting
 * of the repository leads to other files than these, and a checkout of another owner (a container's) needs no `safe.directory`.
 *
 * @param folder Absolute.
 * @throws ChopmarkError `INPUT_GIT` where there is none.
 */
function openGit(exec, folder) {
    const top = findTop(folder);
    if (top === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `${folder} is in no checkout of git: neither it nor a folder above it holds .git.`,
            hint: 'Run in the checkout, or name its folder: ./folder, or ./folder#v1.0.',
        });
    }
    return openGitAt(exec, top);
}
/** The same for a folder that is known to hold `.git`, or to be a repository for another's files. */
function openGitAt(exec, top, gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')) {
    const own = ['-C', top, `--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-replace-objects', ...SETTINGS];
    const run = (args, options = {}) => exec('git', [...own, ...args], { isolated: true, env: ENVIRONMENT, patience: _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_TIMEOUT */ .vON, ...options });
    return {
        top,
        run,
        async ask(...args) {
            const { exitCode, stdout } = await run(args);
            if (exitCode === NOT_FOUND)
                throw noGit();
            return exitCode === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
        },
    };
}
const NOT_FOUND = 127;
const noGit = () => new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_GIT',
    message: 'There is no git to ask for the revision.',
    hint: 'Install git, and let PATH name its folder.',
});
function findTop(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? undefined : findTop(parent);
}


/***/ }),

/***/ 33114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readObjects),
  F: () => (/* binding */ streamObjects)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/subjects/git/hash-object.js
var hash_object = __webpack_require__(75635);
;// CONCATENATED MODULE: ./build/subjects/git/object-stream.js


const HEADER = /^([0-9a-f]{40,64}) (commit|tag|tree|blob) (\d{1,15})$/;
/**
 * Reads what `git cat-file --batch` prints, object by object, and compares the hash of each with the id that was asked for: whatever the
 * repository does, what passes is what the id says. Stops at the first fault and throws nothing, for it is called by a stream.
 *
 * @param ids What was asked for, in the same order.
 * @param open Where an object's content goes; a text in its place is why it is not taken.
 */
function createObjectStream(ids, open) {
    let next = 0;
    let header = '';
    let current;
    let fault;
    const fail = (kind, reason) => {
        fault = { id: ids[next] ?? '', kind, reason };
    };
    const finish = ({ id, sink, hash }) => {
        if (hash.digest('hex') !== id)
            return fail('false', 'its content has another hash');
        sink.end();
        next++;
        current = undefined;
    };
    const begin = (line) => {
        const wanted = ids[next] ?? '';
        const [, id, type, size] = HEADER.exec(line) ?? [];
        if (line === `${wanted} missing`)
            return fail('missing', 'the repository does not hold it');
        if (id === undefined || id !== wanted)
            return fail('false', 'the repository answers with something else');
        const sink = open(id, type, Number(size));
        if (typeof sink === 'string')
            return fail('false', sink);
        current = { id, sink, hash: (0,hash_object/* beginObject */.Bk)((0,hash_object/* formatOf */.be)(id), type, Number(size)), left: Number(size) };
        if (current.left === 0)
            finish(current);
    };
    /** How much of a piece was used; the line feed behind the content is left to the next header. */
    const step = (piece) => {
        if (current) {
            const part = piece.subarray(0, current.left);
            current.hash.update(part);
            current.sink.take(part);
            current.left -= part.length;
            if (current.left === 0)
                finish(current);
            return part.length;
        }
        const end = piece.indexOf('\n');
        header += piece.toString('latin1', 0, end === -1 ? piece.length : end);
        if (header.length > limits/* MAX_GIT_HEADER */.oQ8)
            fail('false', 'the repository answers with something else');
        if (end === -1)
            return piece.length;
        const line = header;
        header = '';
        if (line !== '')
            begin(line);
        return end + 1;
    };
    return {
        take(piece) {
            for (let at = 0; at < piece.length && !fault;)
                at += step(piece.subarray(at));
        },
        fault: () => fault ?? (next < ids.length ? { id: ids[next] ?? '', kind: 'missing', reason: 'git ended before it came' } : undefined),
    };
}

;// CONCATENATED MODULE: ./build/subjects/git/read-objects.js



/**
 * Objects by their full ids, in that order, each with a content of that hash; together no more than one may have.
 *
 * @throws ChopmarkError `INPUT_GIT` where one is not there, `VERIFICATION_GIT_OBJECT` where one is not what its id says, or too large
 */
async function readObjects(git, ids) {
    const objects = [];
    let total = 0;
    await streamObjects(git, ids, (id, type, size) => {
        total += size;
        if (total > limits/* MAX_GIT_OBJECT */.Y36)
            return `it takes, with those beside it, more than ${limits/* MAX_GIT_OBJECT */.Y36} bytes`;
        const pieces = [];
        return { take: (piece) => void pieces.push(piece), end: () => void objects.push({ id, type, content: Buffer.concat(pieces) }) };
    });
    return objects;
}
/** The same for objects that are not kept in memory. */
async function streamObjects(git, ids, open) {
    if (ids.length === 0)
        return;
    const stream = createObjectStream(ids, open);
    await git.run(['cat-file', '--batch'], {
        input: `${ids.join('\n')}\n`,
        maxBytes: limits/* MAX_GIT_CONTENT */.a4Q,
        onOutput: (piece) => stream.take(piece),
    });
    const fault = stream.fault();
    if (fault)
        throw explain(fault, git.top);
}
function explain({ id, kind, reason }, top) {
    if (kind === 'missing')
        return new errors/* ChopmarkError */.E({
            code: 'INPUT_GIT',
            message: `The checkout ${top} has not all of the objects: ${id} cannot be read, ${reason}.`,
            hint: 'Fetch it whole: git fetch, in a partial clone with --refetch and no filter, and with --tags for tags.',
        });
    return new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_GIT_OBJECT',
        message: `The object ${id} of the checkout ${top} is not what its id says: ${reason}.`,
        hint: 'The repository is damaged, or somebody changed it: clone it again, and ask git fsck.',
    });
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/subjects/git/parse-tree.js
const KINDS = new Map([
    ['100644', 'file'],
    // Old versions of git wrote it; it is checked out as the one before.
    ['100664', 'file'],
    ['100755', 'executable'],
    ['120000', 'link'],
    ['40000', 'folder'],
    ['160000', 'submodule'],
]);
/**
 * The entries of a tree object. Refused is what git itself never writes and what could lead out of the folder or into `.git` on some file
 * system, so that every path is one file below the checkout.
 *
 * @returns A text in place of the entries is what is wrong with it.
 */
function parseTree(content, idLength) {
    const entries = [];
    const names = new Set();
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const end = content.indexOf(0, at);
        if (space === -1 || end === -1 || space > end || end + 1 + idLength > content.length)
            return 'it ends in the middle of an entry';
        const mode = content.toString('latin1', at, space);
        const name = content.toString('latin1', space + 1, end);
        const kind = KINDS.get(mode);
        if (kind === undefined)
            return 'it holds an entry of a kind that is not known';
        if (isUnfit(name))
            return 'it holds a name that no checkout can have';
        if (names.has(name))
            return 'it holds a name twice';
        names.add(name);
        entries.push({ kind, mode, name, id: content.toString('hex', end + 1, end + 1 + idLength) });
        at = end + 1 + idLength;
    }
    return entries;
}
/** As git refuses them: `.git` also as Windows (`git~1`, trailing dots and spaces, streams) and macOS (ignored code points) read it. */
function isUnfit(name) {
    if (name === '' || name === '.' || name === '..' || name.includes('/'))
        return true;
    const plain = Buffer.from(name, 'latin1').toString('utf8').replace(IGNORED, '').toLowerCase();
    return /^(?:\.git|git~1)[. ]*(?::.*)?$/.test(plain);
}
/** Code points that HFS+ does not compare. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

// EXTERNAL MODULE: ./build/subjects/git/read-objects.js + 1 modules
var read_objects = __webpack_require__(33114);
;// CONCATENATED MODULE: ./build/subjects/git/read-tree.js




/** Trees of one level that are asked for at once. */
const AT_ONCE = 5_000;
/**
 * A tree and all below it, every object of it of the hash that is its id. A tree that is in many places (a bomb of a few objects
 * stands for billions of files) counts in each.
 *
 * @param id Of a tree.
 * @throws ChopmarkError `INPUT_GIT`, `VERIFICATION_GIT_OBJECT`
 */
async function readTree(git, id) {
    const trees = new Map();
    let bytes = 0;
    for (let level = [id], depth = 0; level.length > 0; depth++) {
        if (depth > limits/* MAX_GIT_DEPTH */.Aj_)
            throw tooLarge(id, `has more than ${limits/* MAX_GIT_DEPTH */.Aj_} folders within each other`);
        for (let at = 0; at < level.length; at += AT_ONCE) {
            for (const object of await (0,read_objects/* readObjects */.$)(git, level.slice(at, at + AT_ONCE))) {
                bytes += object.content.length;
                if (bytes > limits/* MAX_GIT_OBJECT */.Y36)
                    throw tooLarge(id, `takes more than ${limits/* MAX_GIT_OBJECT */.Y36} bytes for the names of its files`);
                trees.set(object.id, entriesOf(object));
            }
        }
        const below = level.flatMap((tree) => (trees.get(tree) ?? []).filter(({ kind }) => kind === 'folder').map((folder) => folder.id));
        level = [...new Set(below)].filter((tree) => !trees.has(tree));
    }
    let count = 0;
    const grow = (tree, depth) => {
        const entries = trees.get(tree) ?? [];
        count += entries.length;
        if (count > limits/* MAX_GIT_FILES */.MoL)
            throw tooLarge(id, `stands for more than ${limits/* MAX_GIT_FILES */.MoL} files`);
        if (depth > limits/* MAX_GIT_DEPTH */.Aj_)
            throw tooLarge(id, `has more than ${limits/* MAX_GIT_DEPTH */.Aj_} folders within each other`);
        return { entries: entries.map((entry) => (entry.kind === 'folder' ? { ...entry, folder: grow(entry.id, depth + 1) } : entry)) };
    };
    return grow(id, 0);
}
function entriesOf({ id, type, content }) {
    const entries = type === 'tree' ? parseTree(content, id.length === 64 ? 32 : 20) : `it is a ${type} where a tree belongs`;
    if (typeof entries !== 'string')
        return entries;
    throw new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_GIT_OBJECT',
        message: `The tree ${id} cannot be believed: ${entries}.`,
        hint: 'git fsck says more. No tool that is meant to write commits writes such a tree.',
    });
}
const tooLarge = (id, how) => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_LARGE',
    message: `The tree ${id} ${how}.`,
    hint: 'Attest an archive of it in its place: git archive -o source.tar HEAD.',
});


/***/ }),

/***/ 4762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ remoteUri)
/* harmony export */ });
/**
 * Where a checkout came from, as in-toto and SLSA write it: `git+https://host/owner/name`. Without the credentials that CI systems put
 * into the URL; nothing for a path of this machine.
 */
function remoteUri(remote) {
    const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
    const address = host === undefined ? remote : `ssh://${host}/${path}`;
    if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return `git+${url.href}`;
}


/***/ }),

/***/ 55861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33114);



const ALGORITHMS = { commit: 'gitCommit', tag: 'gitTag', tree: 'gitTree' };
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const digestOf = ({ algorithm, id }) => ({ [algorithm]: id });
/**
 * Asks a checkout what a revision is, and follows tags and commits down to their tree. A tag object has to bear the name that it is
 * called by: a repository that calls an old release by the name of a new one is found out.
 *
 * @throws ChopmarkError `INPUT_GIT`, `VERIFICATION_GIT_OBJECT`
 */
async function resolveRevision(git, { revision, text }) {
    const id = await git.ask('rev-parse', '--verify', '--quiet', revision);
    if (id === undefined || !ID.test(id)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `There is no revision ${text} in the checkout ${git.top}.`,
            hint: 'git rev-parse --verify says the same. A shallow checkout has no tags: fetch them (on GitHub: fetch-tags, fetch-depth).',
        });
    }
    const ref = await git.ask('rev-parse', '--symbolic-full-name', '--verify', '--quiet', revision);
    return { ...(ref?.startsWith('refs/') && { ref }), ...(await follow(git, id, ref)) };
}
/** @param ref The name that the object has to bear where it is a tag. */
async function follow(git, id, ref) {
    const first = await read(git, id);
    if (first.type === 'blob') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `The object ${id} is a file of git, no commit, tag or tree.`,
            hint: 'Attest the file itself: chopmark attest FILE.',
        });
    }
    if (first.type === 'tag' && ref?.startsWith('refs/tags/') && header(first, 'tag') !== ref.slice('refs/tags/'.length))
        throw falseObject(id, `it is a tag of another name than ${ref}`);
    let object = first;
    let contains = {};
    for (let steps = 0; object.type !== 'tree'; steps++) {
        if (steps > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GIT_NESTING */ .X8Z)
            throw falseObject(id, `it is more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GIT_NESTING */ .X8Z} tags away from any files`);
        if (object.type === 'blob')
            throw falseObject(id, 'it is a tag of a file, not of a commit');
        if (object.type === 'commit')
            contains = { gitCommit: object.id };
        const next = header(object, object.type === 'commit' ? 'tree' : 'object');
        if (next === undefined || !ID.test(next))
            throw falseObject(object.id, 'it does not say what it is about');
        object = await read(git, next);
    }
    return { algorithm: ALGORITHMS[first.type], id, tree: object.id, contains: { ...contains, gitTree: object.id } };
}
async function read(git, id) {
    const [object] = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$)(git, [id]);
    if (object === undefined)
        throw new TypeError('an object that was read is not there');
    return object;
}
/** The first line of that name in the head of a commit or tag. */
function header({ content }, name) {
    const end = content.indexOf('\n\n');
    const head = content.toString('utf8', 0, end === -1 ? content.length : end);
    return head
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length + 1);
}
const falseObject = (id, reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_GIT_OBJECT',
    message: `The object ${id} is not what it is given for: ${reason}.`,
    hint: 'Ask whoever made the repository, or clone it again; git fsck and git cat-file -p show what it holds.',
});


/***/ })

};
