export const id = 4881;
export const ids = [4881,1490];
export const modules = {

/***/ 6231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ beginObject),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   wM: () => (/* binding */ hashObject)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The number of hex digits of an ID shows its hash algorithm. */
const formatOf = (id) => (id.length === 64 ? 'sha256' : 'sha1');
/** The hash of an object whose content follows: it starts with the type and size (in-toto, spec/v1/digest_set.md). */
const beginObject = (format, type, size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${type} ${size}\0`);
const hashObject = (format, type, content) => beginObject(format, type, content.length).update(content).digest('hex');


/***/ }),

/***/ 41323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ MAX_GIT_DEPTH),
/* harmony export */   LW: () => (/* binding */ MAX_LFS_POINTER),
/* harmony export */   Mo: () => (/* binding */ MAX_GIT_FILES),
/* harmony export */   Tm: () => (/* binding */ GIT_FILES_AT_ONCE),
/* harmony export */   X8: () => (/* binding */ MAX_GIT_NESTING),
/* harmony export */   Y3: () => (/* binding */ MAX_GIT_OBJECT),
/* harmony export */   a4: () => (/* binding */ MAX_GIT_CONTENT),
/* harmony export */   hL: () => (/* binding */ MAX_LINE_ENDINGS),
/* harmony export */   i3: () => (/* binding */ MAX_OWN_FILES),
/* harmony export */   oQ: () => (/* binding */ MAX_GIT_HEADER),
/* harmony export */   vO: () => (/* binding */ GIT_TIMEOUT)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Milliseconds for one git process, which may read everything in a commit. */
const GIT_TIMEOUT = 10 * 60_000;
/** Bytes. Git commits, tags and trees that are read at a time, and the trees of one commit. */
const MAX_GIT_OBJECT = 64 << 20;
/** Bytes. All files of one Git commit. */
const MAX_GIT_CONTENT = 64 * 2 ** 30;
/** Files, links and submodules of one Git commit, without those of its submodules. */
const MAX_GIT_FILES = 1_000_000;
/** Levels of nested folders in a Git commit. */
const MAX_GIT_DEPTH = 256;
/** Levels of nested submodules, and of tags of tags. */
const MAX_GIT_NESTING = 16;
/** Bytes. The line that git prints before each object: an ID, a type and a size. */
const MAX_GIT_HEADER = 256;
/** Bytes. A pointer of Git LFS (its specification). */
const MAX_LFS_POINTER = 1_024;
/** Bytes. A file of a checkout that is checked for its line endings, to explain a difference. */
const MAX_LINE_ENDINGS = 16 << 20;
/** Files that are checked in a folder of a checkout that contains files of this run. */
const MAX_OWN_FILES = 20_000;
/** Files of a checkout that are hashed at a time. */
const GIT_FILES_AT_ONCE = 16;


/***/ }),

/***/ 61490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit),
/* harmony export */   openGitAt: () => (/* binding */ openGitAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41323);




/**
 * The settings of a repository can name programs to run and files to read elsewhere. Settings that the commands here would use are cleared,
 * and everything that git reads in addition to the repository (settings of the user and the machine, replaced objects, grafts, remotes of
 * partial clones) is turned off.
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
 * The checkout that contains a folder: the folder itself or one above it. `.git` is searched here and passed to git, so that no setting of
 * the repository leads to other files, and a checkout of another owner (a container's) needs no `safe.directory`.
 *
 * @param folder Absolute.
 * @throws ChopmarkError `INPUT_GIT` if there is none.
 */
function openGit(exec, folder) {
    const top = findTop(folder);
    if (top === undefined) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `${folder} is not in a Git checkout: neither it nor a folder above it contains .git.`,
            hint: 'Run chopmark in the checkout, or give its folder: ./folder, or ./folder#v1.0.',
        });
    }
    return openGitAt(exec, top);
}
/** The same for a folder that is known to contain `.git`, or for a repository that is used with the files of another folder. */
function openGitAt(exec, top, gitFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git')) {
    const own = ['-C', top, `--git-dir=${gitFolder}`, `--work-tree=${top}`, '--no-replace-objects', ...SETTINGS];
    const run = (args, options = {}) => exec('git', [...own, ...args], { isolated: true, env: ENVIRONMENT, timeout: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .GIT_TIMEOUT */ .vO, ...options });
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
const noGit = () => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
    code: 'INPUT_GIT',
    message: 'The git command was not found, so the revision cannot be read.',
    hint: 'Install git and make sure that it is on PATH.',
});
function findTop(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? undefined : findTop(parent);
}


/***/ }),

/***/ 31012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readObjects),
  F: () => (/* binding */ streamObjects)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/git/limits.js
var limits = __webpack_require__(41323);
// EXTERNAL MODULE: ./build/git/hash-object.js
var hash_object = __webpack_require__(6231);
;// CONCATENATED MODULE: ./build/git/object-stream.js


const HEADER = /^([0-9a-f]{40,64}) (commit|tag|tree|blob) (\d{1,15})$/;
/**
 * Parses the output of `git cat-file --batch` object by object and compares the hash of each with the requested ID: whatever the repository
 * does, only content that matches its ID passes. Stops at the first fault and throws nothing, because a stream calls it.
 *
 * @param ids The requested objects, in the same order.
 * @param open Returns the receiver of an object's content, or the reason why the object is rejected.
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
            return fail('missing', 'the repository does not contain it');
        if (id === undefined || id !== wanted)
            return fail('false', 'git returned another object');
        const sink = open(id, type, Number(size));
        if (typeof sink === 'string')
            return fail('false', sink);
        current = { id, sink, hash: (0,hash_object/* beginObject */.Bk)((0,hash_object/* formatOf */.be)(id), type, Number(size)), left: Number(size) };
        if (current.left === 0)
            finish(current);
    };
    /** Returns how much of a piece was used; the line feed after the content is left to the next header. */
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
        if (header.length > limits/* MAX_GIT_HEADER */.oQ)
            fail('false', 'git returned an invalid header');
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
        fault: () => fault ??
            (next < ids.length ? { id: ids[next] ?? '', kind: 'missing', reason: 'git ended before it returned the object' } : undefined),
    };
}

;// CONCATENATED MODULE: ./build/git/read-objects.js



/**
 * Reads objects by their full IDs, in that order, and checks the hash of each. Together they may not exceed the limit of one object.
 *
 * @throws ChopmarkError `INPUT_GIT` if an object is missing, `VERIFICATION_GIT_OBJECT` if its content does not match its ID, or is too
 * large
 */
async function readObjects(git, ids) {
    const objects = [];
    let total = 0;
    await streamObjects(git, ids, (id, type, size) => {
        total += size;
        if (total > limits/* MAX_GIT_OBJECT */.Y3)
            return `it and the objects read with it have more than ${limits/* MAX_GIT_OBJECT */.Y3} bytes`;
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
        maxBytes: limits/* MAX_GIT_CONTENT */.a4,
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
            message: `The checkout ${top} lacks some objects: ${id} cannot be read, ${reason}.`,
            hint: 'Fetch the missing objects: run git fetch, in a partial clone with --refetch and without a filter, and for tags with --tags.',
        });
    return new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_GIT_OBJECT',
        message: `The object ${id} of the checkout ${top} does not match its ID: ${reason}.`,
        hint: 'The repository is damaged or was changed: clone it again, and run git fsck.',
    });
}


/***/ }),

/***/ 53752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/git/limits.js
var limits = __webpack_require__(41323);
;// CONCATENATED MODULE: ./build/git/parse-tree.js
const KINDS = new Map([
    ['100644', 'file'],
    // Old versions of git wrote this mode; it is checked out like the one before.
    ['100664', 'file'],
    ['100755', 'executable'],
    ['120000', 'link'],
    ['40000', 'folder'],
    ['160000', 'submodule'],
]);
/**
 * The entries of a tree object. Rejects what git itself never writes and what could lead out of the folder or into `.git` on some file
 * system, so that every path is one file below the checkout.
 *
 * @returns A string instead of the entries is the reason for the rejection.
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
            return 'it has an entry of an unknown kind';
        if (isUnfit(name))
            return 'it has a name that no checkout can have';
        if (names.has(name))
            return 'it has a duplicate name';
        names.add(name);
        entries.push({ kind, mode, name, id: content.toString('hex', end + 1, end + 1 + idLength) });
        at = end + 1 + idLength;
    }
    return entries;
}
/** The names that git rejects: `.git`, also as Windows (`git~1`, trailing dots and spaces, streams) and macOS (ignored code points) read it. */
function isUnfit(name) {
    if (name === '' || name === '.' || name === '..' || name.includes('/'))
        return true;
    const plain = Buffer.from(name, 'latin1').toString('utf8').replace(IGNORED, '').toLowerCase();
    return /^(?:\.git|git~1)[. ]*(?::.*)?$/.test(plain);
}
/** Code points that HFS+ ignores in comparisons. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

// EXTERNAL MODULE: ./build/git/read-objects.js + 1 modules
var read_objects = __webpack_require__(31012);
;// CONCATENATED MODULE: ./build/git/read-tree.js




/** Trees of one level that are requested at a time. */
const AT_ONCE = 5_000;
/**
 * Reads a tree and everything below it, and checks the hash of every object. A tree that occurs in several places counts each time: a few
 * objects can stand for billions of files.
 *
 * @param root Its hash has been checked.
 * @throws ChopmarkError `INPUT_GIT`, `VERIFICATION_GIT_OBJECT`
 */
async function readTree(git, root) {
    const trees = new Map();
    let bytes = 0;
    const { id } = root;
    const keep = (object) => {
        bytes += object.content.length;
        if (bytes > limits/* MAX_GIT_OBJECT */.Y3)
            throw tooLarge(id, `needs more than ${limits/* MAX_GIT_OBJECT */.Y3} bytes for the names of its files`);
        trees.set(object.id, entriesOf(object));
    };
    /** Folders in trees that have been read, which have not. */
    const foldersIn = (level) => {
        const below = level.flatMap((tree) => (trees.get(tree) ?? []).filter(({ kind }) => kind === 'folder').map((folder) => folder.id));
        return [...new Set(below)].filter((tree) => !trees.has(tree));
    };
    keep(root);
    for (let level = foldersIn([id]), depth = 1; level.length > 0; level = foldersIn(level), depth++) {
        if (depth > limits/* MAX_GIT_DEPTH */.Aj)
            throw tooLarge(id, `has folders nested deeper than ${limits/* MAX_GIT_DEPTH */.Aj} levels`);
        for (let at = 0; at < level.length; at += AT_ONCE) {
            for (const object of await (0,read_objects/* readObjects */.$)(git, level.slice(at, at + AT_ONCE)))
                keep(object);
        }
    }
    let count = 0;
    const grow = (tree, depth) => {
        const entries = trees.get(tree) ?? [];
        count += entries.length;
        if (count > limits/* MAX_GIT_FILES */.Mo)
            throw tooLarge(id, `has more than ${limits/* MAX_GIT_FILES */.Mo} files`);
        if (depth > limits/* MAX_GIT_DEPTH */.Aj)
            throw tooLarge(id, `has folders nested deeper than ${limits/* MAX_GIT_DEPTH */.Aj} levels`);
        return { entries: entries.map((entry) => (entry.kind === 'folder' ? { ...entry, folder: grow(entry.id, depth + 1) } : entry)) };
    };
    return grow(id, 0);
}
function entriesOf({ id, type, content }) {
    const entries = type === 'tree' ? parseTree(content, id.length === 64 ? 32 : 20) : `it is a ${type} and not a tree`;
    if (typeof entries !== 'string')
        return entries;
    throw new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_GIT_OBJECT',
        message: `The tree ${id} is not valid: ${entries}.`,
        hint: 'Run git fsck for details. Git itself never writes such a tree.',
    });
}
const tooLarge = (id, how) => new errors/* ChopmarkError */.E({
    code: 'INPUT_TOO_LARGE',
    message: `The tree ${id} ${how}.`,
    hint: 'Attest an archive of the tree instead: git archive -o source.tar HEAD.',
});


/***/ }),

/***/ 23390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ remoteUri)
/* harmony export */ });
/**
 * The origin of a checkout in the form of in-toto and SLSA: `git+https://host/owner/name`. Without the credentials that CI systems add to
 * the URL; undefined for a path on this machine, and for a host without one.
 */
function remoteUri(remote) {
    const [, host, path] = /^[\w.-]+@([\w.-]+):(.+)$/.exec(remote) ?? [];
    const address = host === undefined ? remote : `ssh://${host}/${path}`;
    if (!/^(?:https?|ssh|git):\/\//.test(address) || !URL.canParse(address))
        return undefined;
    const url = new URL(address);
    // A host alone is no repository.
    if (/^\/*$/.test(url.pathname))
        return undefined;
    url.username = '';
    url.password = '';
    url.search = '';
    url.hash = '';
    return `git+${url.href}`;
}


/***/ }),

/***/ 14033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   eZ: () => (/* binding */ resolveRevision),
/* harmony export */   jj: () => (/* binding */ digestOfRevision)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41323);
/* harmony import */ var _read_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31012);



const ALGORITHMS = { commit: 'gitCommit', tag: 'gitTag', tree: 'gitTree' };
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const digestOfRevision = ({ algorithm, id }) => ({ [algorithm]: id });
/**
 * Resolves a revision of a checkout, and follows tags and commits to their tree. A tag object must contain the name by which it is called,
 * so that a repository cannot present an old release under the name of a new one.
 *
 * @throws ChopmarkError `INPUT_GIT`, `VERIFICATION_GIT_OBJECT`
 */
async function resolveRevision(git, { revision, text }) {
    const id = await git.ask('rev-parse', '--verify', '--quiet', revision);
    if (id === undefined || !ID.test(id)) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `The checkout ${git.top} has no revision ${text}.`,
            hint: 'To check, run git rev-parse --verify. A shallow checkout has no tags: fetch them (on GitHub: fetch-tags, fetch-depth).',
        });
    }
    const ref = await git.ask('rev-parse', '--symbolic-full-name', '--verify', '--quiet', revision);
    return { ...(ref?.startsWith('refs/') && { ref }), ...(await follow(git, id, ref)) };
}
/** @param ref The name that a tag object must contain. */
async function follow(git, id, ref) {
    const first = await read(git, id);
    if (first.type === 'blob') {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_GIT',
            message: `The object ${id} is a file, not a commit, tag or tree.`,
            hint: 'Attest the file itself: chopmark attest FILE.',
        });
    }
    if (first.type === 'tag' && ref?.startsWith('refs/tags/') && header(first, 'tag') !== ref.slice('refs/tags/'.length))
        throw falseObject(id, `it is a tag with another name than ${ref}`);
    let object = first;
    let contains = {};
    for (let steps = 0; object.type !== 'tree'; steps++) {
        if (steps > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GIT_NESTING */ .X8)
            throw falseObject(id, `it is nested in more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GIT_NESTING */ .X8} tags`);
        if (object.type === 'blob')
            throw falseObject(id, 'it is a tag of a file, not of a commit');
        if (object.type === 'commit')
            contains = { gitCommit: object.id };
        const next = header(object, object.type === 'commit' ? 'tree' : 'object');
        if (next === undefined || !ID.test(next))
            throw falseObject(object.id, 'it does not name the object it refers to');
        object = await read(git, next);
    }
    return { algorithm: ALGORITHMS[first.type], id, tree: object, contains: { ...contains, gitTree: object.id } };
}
async function read(git, id) {
    const [object] = await (0,_read_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$)(git, [id]);
    if (object === undefined)
        throw new TypeError('an object that was read is missing');
    return object;
}
/** The first header line of that name in a commit or tag. */
function header({ content }, name) {
    const end = content.indexOf('\n\n');
    const head = content.toString('utf8', 0, end === -1 ? content.length : end);
    return head
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length + 1);
}
const falseObject = (id, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_GIT_OBJECT',
    message: `The object ${id} is not valid here: ${reason}.`,
    hint: 'Report this to the owner of the repository, or clone it again. git fsck and git cat-file -p show its content.',
});


/***/ }),

/***/ 91347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sha256TreeId)
/* harmony export */ });
/* harmony import */ var _hash_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6231);

/**
 * The tree ID that Git would give the same files in a repository with SHA-256 objects. The SHA-1 ID of a submodule, which has no SHA-256
 * ID, is padded with zeros at its end.
 *
 * @param idOf The SHA-256 ID of a file or link, by its path and node.
 */
function sha256TreeId(folder, idOf, prefix = '') {
    const parts = folder.entries.flatMap((node) => {
        const path = prefix + node.name;
        const id = node.folder
            ? sha256TreeId(node.folder, idOf, `${path}/`)
            : node.kind === 'submodule'
                ? node.id.padEnd(64, '0')
                : idOf(path, node);
        return [Buffer.from(`${node.kind === 'file' ? '100644' : node.mode} ${node.name}\0`, 'latin1'), Buffer.from(id, 'hex')];
    });
    return (0,_hash_object_js__WEBPACK_IMPORTED_MODULE_0__/* .hashObject */ .wM)('sha256', 'tree', Buffer.concat(parts));
}


/***/ }),

/***/ 74881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectGit: () => (/* binding */ collectGit),
  h: () => (/* binding */ nameRevision),
  I: () => (/* binding */ parseReferences)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(57155);
;// CONCATENATED MODULE: ./build/git/git-reference.js



/** No branch or tag name begins like this (git check-ref-format), so folders and revisions cannot be confused. */
const FOLDER = /^(?:\.{0,2}[/\\]|\.{1,2}(?:#|$)|[A-Za-z]:[/\\])/;
/** Names, IDs, `~2`, `^{tree}`, `@{1}`: no option, no path in a tree, no search, no range. */
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
        message: `${(0,neutralize/* neutralizeLine */.a0)(text).slice(0, 200)} is not a Git revision.`,
        hint: 'Use HEAD, a tag, a branch, a full object ID, or their tree (v1.0^{tree}). For another checkout, use ./folder#v1.0.',
    });
}

// EXTERNAL MODULE: ./build/git/hash-object.js
var hash_object = __webpack_require__(6231);
// EXTERNAL MODULE: ./build/git/open-git.js
var open_git = __webpack_require__(61490);
// EXTERNAL MODULE: ./build/git/read-objects.js + 1 modules
var read_objects = __webpack_require__(31012);
// EXTERNAL MODULE: ./build/git/read-tree.js + 1 modules
var read_tree = __webpack_require__(53752);
// EXTERNAL MODULE: ./build/git/remote-uri.js
var remote_uri = __webpack_require__(23390);
// EXTERNAL MODULE: ./build/git/resolve-revision.js
var resolve_revision = __webpack_require__(14033);
// EXTERNAL MODULE: ./build/git/sha256-tree-id.js
var sha256_tree_id = __webpack_require__(91347);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/subjects/limits.js
var limits = __webpack_require__(31298);
// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(95554);
;// CONCATENATED MODULE: ./build/subjects/git/collect-git.js














/**
 * Collects commits, tags and trees as subjects. An annotated tag stands for its tag object, a lightweight tag for the commit. A
 * SHA-1 subject also has the SHA-256 id of its files (`gitTreeSha256`), for which all files are read once.
 *
 * @param references The values of `subject-git`.
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
    if (texts.length <= limits/* MAX_GIT_REVISIONS */.J$)
        return texts.map((text) => parseGitReference(text, workingFolder));
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_GIT',
        message: `${texts.length} Git revisions were given. One run takes at most ${limits/* MAX_GIT_REVISIONS */.J$}.`,
        hint: 'Split them over several runs.',
    });
}
/** A tag is named by its name. Everything else is named by its id, because branches move. */
async function nameRevision(git, { id, ref }) {
    const remote = await git.ask('config', '--local', '--get', 'remote.origin.url');
    const address = remote === undefined ? undefined : (0,remote_uri/* remoteUri */.p)(remote);
    const uri = address === undefined ? undefined : (0,trim/* trimRepository */.tm)(address);
    const repository = uri === undefined ? (0,external_node_path_.basename)(git.top) : new URL(uri.slice('git+'.length)).pathname.replace(/^\/+/, '');
    const tag = /^refs\/tags\/([^/]+)$/.exec(ref ?? '')?.[1];
    return {
        name: (0,subject_name/* checkSubjectName */.S)(`${repository}@${tag ?? id}`, `the checkout ${git.top}`),
        ...(uri !== undefined && { uri: `${uri}@${ref ?? id}` }),
    };
}
/** Computed from the Git objects. The files of the checkout are not read, because a build may have changed them. */
async function readContentId(git, tree) {
    const strong = new Map();
    await (0,read_objects/* streamObjects */.F)(git, [...new Set(listBlobs(tree))], (id, type, size) => {
        if (type !== 'blob')
            return `it is a ${type}, but a file is expected`;
        const hash = (0,hash_object/* beginObject */.Bk)('sha256', 'blob', size);
        return { take: (piece) => void hash.update(piece), end: () => void strong.set(id, hash.digest('hex')) };
    });
    return (0,sha256_tree_id/* sha256TreeId */.r)(tree, (_, { id }) => strong.get(id) ?? '');
}
const listBlobs = ({ entries }) => entries.flatMap(({ kind, id, folder }) => (folder ? listBlobs(folder) : kind === 'submodule' ? [] : [id]));


/***/ })

};
