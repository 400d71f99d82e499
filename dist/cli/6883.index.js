export const id = 6883;
export const ids = [6883];
export const modules = {

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

/***/ 79919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   Mv: () => (/* binding */ readBoundedFile),
/* harmony export */   Pg: () => (/* binding */ readOpenFile),
/* harmony export */   Pq: () => (/* binding */ readInto),
/* harmony export */   aB: () => (/* binding */ openBounded)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _foreign_input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23809);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48806);







const FIRST_PIECE = 64 << 10;
/**
 * Reads a whole file of at most `maxBytes`. Counts while reading, because a file may grow and files below `/proc` report no size. Follows
 * symbolic links.
 *
 * @param what What the file is to the user: "the policy file".
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function readBoundedFile(path, maxBytes, what, options = {}) {
    const { file, size, isPipe } = await openBounded(path, what, options);
    try {
        return await readToEnd({ file, path, what, maxBytes, isPipe, read: 0 }, Math.min(size, maxBytes) + 1);
    }
    finally {
        await file.close();
    }
}
/** Opens a file to read it, and tells its size; 0 if it is not known. @throws ChopmarkError `INPUT_UNREADABLE` */
async function openBounded(path, what, { pipes = false } = {}) {
    let file;
    try {
        // Without O_NONBLOCK, a pipe without a writer would hold a thread that nothing can end, and the process with it.
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stat = await file.stat();
        if (stat.isDirectory())
            throw unreadable(path, what, 'it is a folder');
        if (!stat.isFile() && !pipes)
            throw unreadable(path, what, 'it is not a regular file');
        return { file, size: stat.size, isPipe: !stat.isFile() };
    }
    catch (error) {
        await file?.close();
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
}
/**
 * The first bytes of a file, without a wait: for a look at each of many files, four waits each would take most of the time.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_UNREADABLE`
 */
function readStart(path, bytes, what) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            throw unreadable(path, what, 'it is not a regular file');
        const start = Buffer.alloc(bytes);
        return start.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, start, 0, bytes, 0));
    }
    catch (error) {
        if (error instanceof _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E)
            throw error;
        throw unreadable(path, what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/**
 * Reads a whole file of at most `maxBytes` that is already open.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`, `INPUT_UNREADABLE`; errors of `stat`
 */
async function readOpenFile(file, path, maxBytes, what) {
    const { size } = await file.stat();
    return readToEnd({ file, path, what, maxBytes, isPipe: false, read: 0 }, Math.min(size, maxBytes) + 1);
}
/** Reads more of a file into a buffer, and counts it. @returns Bytes; 0 at the end. @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
async function readInto(open, buffer, at) {
    const bytesRead = await readAvailable(open, buffer, at).catch((error) => {
        throw unreadable(open.path, open.what, (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error), error);
    });
    open.read += bytesRead;
    if (open.read > open.maxBytes)
        throw tooLarge(open.path, open.what, open.maxBytes);
    return bytesRead;
}
/** Waits for a pipe without holding a thread. */
async function readAvailable({ file, isPipe, read }, buffer, at) {
    for (let waited = 0;; waited += _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_POLL */ .zC) {
        const count = await file.read(buffer, at, buffer.length - at).then(({ bytesRead }) => bytesRead, (error) => {
            if (isPipe && (0,_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'EAGAIN')
                return undefined;
            throw error;
        });
        const mayComeYet = count === undefined || (isPipe && count === 0 && read === 0 && waited < _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_WAIT */ .Nf);
        if (!mayComeYet)
            return count;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(_limits_js__WEBPACK_IMPORTED_MODULE_6__/* .PIPE_POLL */ .zC);
    }
}
async function readToEnd(open, expected) {
    const { maxBytes } = open;
    let buffer = Buffer.allocUnsafe(Math.max(expected, Math.min(FIRST_PIECE, maxBytes + 1)));
    let length = 0;
    for (;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes + 1));
        const bytesRead = await readInto(open, buffer, length);
        length += bytesRead;
        if (bytesRead > 0)
            continue;
        (0,_foreign_input_js__WEBPACK_IMPORTED_MODULE_5__/* .announceInput */ .c)(length);
        return buffer.subarray(0, length);
    }
}
const unreadable = (path, what, reason, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_UNREADABLE',
    message: `Cannot read ${what} ${path}: ${reason}.`,
    hint: 'Check the path and its permissions. Relative paths start at the working folder.',
    cause,
});
const tooLarge = (path, what, maxBytes) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
    code: 'INPUT_TOO_LARGE',
    message: `Cannot read ${what} ${path}: it is longer than ${maxBytes} bytes.`,
    hint: 'Check that this is the right file.',
});


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

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dW: () => (/* binding */ isPlainHost),
/* harmony export */   z3: () => (/* binding */ isSecureUrl)
/* harmony export */ });
/** `path` appended to the path of `base`: a private service may have a path prefix. */
const below = (base, path) => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** Whether the host can only be this machine. Names below localhost do not count: resolvers may differ on them. */
const isLoopback = (url) => LOOPBACK.test(url.hostname);
/** Host and port, with the port that the scheme implies. */
const placeOf = (url) => `${url.hostname}:${url.port || (url.protocol === 'http:' ? 80 : 443)}`;
/** Whether the user allowed plain HTTP to exactly the host and port of `url`. @param plainHosts As `registry.example:5000`; without a port, 80 is meant. */
const isPlainHost = (url, plainHosts) => plainHosts.some((host) => URL.canParse(`http://${host}`) && placeOf(new URL(`http://${host}`)) === placeOf(url));
/** https, or http on loopback; never with a user name or password in it. */
const isSecureUrl = (url) => url.username === '' && url.password === '' && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)));


/***/ }),

/***/ 42690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ locateValue),
/* harmony export */   TJ: () => (/* binding */ groupElements),
/* harmony export */   h8: () => (/* binding */ findMembers)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48806);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85819);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);



/*
 * Parts of large JSON, found without parsing the rest of it. What lies between the parts is only stepped over: text that is no JSON may be
 * taken for it, so these parts prove nothing until the whole text was parsed.
 */
/**
 * The values of some members of an object, as they are written.
 *
 * @param what What is read, for messages.
 * @throws JsonError if it is no object, ends too early, is nested too deeply, or has one of the members twice
 */
function findMembers(bytes, names, what) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = new Map();
    const fail = () => new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
    let at = skipBlank(text, 0);
    if (text[at] !== OPEN_OBJECT)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not an object`);
    at = skipBlank(text, at + 1);
    if (text[at] === CLOSE_OBJECT)
        return found;
    for (;;) {
        if (text[at] !== QUOTE)
            throw fail();
        const endOfKey = skipValue(text, at, what);
        const name = readName(text.subarray(at, endOfKey), names, what);
        at = skipBlank(text, endOfKey);
        if (text[at] !== COLON)
            throw fail();
        const start = skipBlank(text, at + 1);
        const end = skipValue(text, start, what);
        if (name !== undefined && found.has(name))
            throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('duplicate-key', `${what} has a duplicate key in an object`);
        if (name !== undefined)
            found.set(name, text.subarray(start, end));
        at = skipBlank(text, end);
        if (text[at] === CLOSE_OBJECT)
            return found;
        if (text[at] !== COMMA)
            throw fail();
        at = skipBlank(text, at + 1);
    }
}
/** Characters of a name with every character escaped, and more. */
const LONGEST_KEY = 1024;
const readName = (key, names, what) => {
    if (key.length > LONGEST_KEY)
        return undefined;
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(key, { what });
    return names.find((candidate) => candidate === name);
};
/**
 * Where a value begins in JSON that was parsed before. Undefined if there is no such value.
 *
 * @param path The keys and positions that lead to it: `['components', '0', 'name']`.
 * @throws JsonError for other text
 */
function locateValue(bytes, path) {
    const unmarked = (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMark */ .E)(bytes);
    const text = Buffer.from(unmarked.buffer, unmarked.byteOffset, unmarked.length);
    let at = skipBlank(text, 0);
    for (const step of path) {
        const found = text[at] === OPEN_OBJECT ? findMember(text, at, step) : text[at] === OPEN_LIST ? findElement(text, at, Number(step)) : undefined;
        if (found === undefined)
            return undefined;
        at = found;
    }
    let line = 1;
    let start = 0;
    for (let end = text.indexOf(NEWLINE); end !== -1 && end < at; end = text.indexOf(NEWLINE, start)) {
        line++;
        start = end + 1;
    }
    return { line, column: text.toString('utf8', start, at).length + 1 };
}
const WHAT = 'the document';
function findMember(text, from, name) {
    for (let at = skipBlank(text, from + 1); text[at] === QUOTE;) {
        const endOfKey = skipValue(text, at, WHAT);
        const key = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text.subarray(at, endOfKey), { what: WHAT });
        const value = skipBlank(text, skipBlank(text, endOfKey) + 1);
        if (key === name)
            return value;
        const next = skipBlank(text, skipValue(text, value, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return undefined;
}
function findElement(text, from, index) {
    if (!Number.isSafeInteger(index))
        return undefined;
    let at = skipBlank(text, from + 1);
    for (let passed = 0; passed < index; passed++) {
        const next = skipBlank(text, skipValue(text, at, WHAT));
        if (text[next] !== COMMA)
            return undefined;
        at = skipBlank(text, next + 1);
    }
    return text[at] === CLOSE_LIST ? undefined : at;
}
/** Bytes that are parsed together. */
const GROUP = 64 << 10;
/**
 * The elements of a list, some at a time, as text of a list of their own.
 *
 * @throws JsonError if it is no list, ends too early, or has an element that is larger than `maxBytes` or nested too deeply
 */
function* groupElements(list, { what, maxBytes }) {
    const fail = () => new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
    let at = skipBlank(list, 0);
    if (list[at] !== OPEN_LIST)
        throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('shape', `${what} is not a list`);
    at = skipBlank(list, at + 1);
    if (list[at] === CLOSE_LIST)
        return;
    for (let start = at;;) {
        const end = skipValue(list, at, what);
        if (end - at > maxBytes)
            throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-large', `${what} has an element that is longer than ${maxBytes} bytes`);
        const next = skipBlank(list, end);
        const isLast = list[next] === CLOSE_LIST;
        if (!isLast && list[next] !== COMMA)
            throw fail();
        if (isLast || end - start >= GROUP) {
            yield Buffer.concat([BEFORE, list.subarray(start, end), AFTER]);
            start = next + 1;
        }
        if (isLast)
            return;
        at = skipBlank(list, next + 1);
    }
}
const BEFORE = Buffer.from('[');
const AFTER = Buffer.from(']');
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const NEWLINE = 0x0a;
function skipBlank(text, from) {
    let at = from;
    while (text[at] === 0x20 || text[at] === 0x0a || text[at] === 0x0d || text[at] === 0x09)
        at++;
    return at;
}
/** Where the value ends that begins at `from`. */
function skipValue(text, from, what) {
    let depth = 0;
    for (let at = from; at < text.length; at++) {
        switch (text[at]) {
            case QUOTE:
                at = endOfString(text, at + 1);
                if (depth === 0)
                    return at + 1;
                break;
            case OPEN_LIST:
            case OPEN_OBJECT:
                if (++depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX)
                    throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('too-deep', `${what} is nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_JSON_DEPTH */ .KX} levels`);
                break;
            case CLOSE_LIST:
            case CLOSE_OBJECT:
                if (depth === 0)
                    return at;
                if (--depth === 0)
                    return at + 1;
                break;
            case COMMA:
                if (depth === 0)
                    return at;
        }
    }
    throw new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('syntax', `${what} is not valid JSON`);
}
function endOfString(text, from) {
    for (let at = from; at < text.length; at++) {
        const byte = text[at];
        if (byte === QUOTE)
            return at;
        if (byte === BACKSLASH)
            at++;
    }
    return text.length;
}


/***/ }),

/***/ 77926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bindClock)
/* harmony export */ });
/** The clock of a run that `signal` ends. */
const bindClock = (clock, signal) => ({
    now: () => clock.now(),
    sleep: (milliseconds) => clock.sleep(milliseconds, signal).catch((error) => {
        if (!signal.aborted)
            throw error;
    }),
});


/***/ }),

/***/ 81536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ trimBoth),
/* harmony export */   s8: () => (/* binding */ trimEnd),
/* harmony export */   tm: () => (/* binding */ trimRepository)
/* harmony export */ });
/**
 * A text without some characters at its end. A pattern like `/\/+$/` would start again at each slash of a text, and take quadratic time.
 *
 * @param characters Each of them is left out.
 */
function trimEnd(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}
/** A text without some characters at both ends. */
function trimBoth(text, characters) {
    const trimmed = trimEnd(text, characters);
    let start = 0;
    while (start < trimmed.length && characters.includes(trimmed.charAt(start)))
        start++;
    return trimmed.slice(start);
}
/** The address of a repository without the `.git` and the slashes at its end, which clone URLs have and certificates have not. */
function trimRepository(url) {
    const trimmed = trimEnd(url, '/');
    return trimmed.endsWith('.git') ? trimmed.slice(0, -'.git'.length) : trimmed;
}


/***/ }),

/***/ 43519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportPolicyFile: () => (/* binding */ exportPolicyFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
;// CONCATENATED MODULE: ./build/policy/export/matcher.js
const quote = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (character) => (/[/-]/.test(character) ? character : `\\${character}`));
const hasStar = (glob) => glob.includes('*');
const translate = (glob, [star, twoStars]) => glob
    .split(/(\*\*|\*)/)
    .map((part) => (part === '**' ? twoStars : part === '*' ? star : quote(part)))
    .join('');
/** A glob of a policy (`matchGlob`) in the form that other tools support. */
const matcherOfGlob = (glob) => hasStar(glob) ? { pattern: `^${translate(glob, ['[^/]*', '.*'])}$` } : { exact: glob };
/** A workflow's URI (`matchesFile`): without `@` any ref matches, and no star matches an `@`. */
function matcherOfFile(glob, ref) {
    if (glob.includes('@'))
        return hasStar(glob) ? { pattern: `^${translate(glob, ['[^/@]*', '[^@]*'])}$` } : { exact: glob };
    const file = translate(glob, ['[^/@]*', '[^@]*']);
    if (ref === undefined)
        return { pattern: `^${file}(@(refs/[^@]*|[0-9a-f]{40}))?$` };
    return hasStar(glob) || hasStar(ref) ? { pattern: `^${file}@${translate(ref, ['[^/@]*', '[^@]*'])}$` } : { exact: `${glob}@${ref}` };
}
/** One expression for several alternatives, for tools that support only one. */
function unite(matchers) {
    const [first, ...others] = matchers;
    if (first && others.length === 0)
        return first;
    const bodies = matchers.map((matcher) => 'exact' in matcher ? quote(matcher.exact) : matcher.pattern.replace(/^\^/, '').replace(/\$$/, ''));
    return { pattern: `^(${bodies.join('|')})$` };
}

// EXTERNAL MODULE: ./build/base/secrets/neutralize.js
var neutralize = __webpack_require__(57155);
;// CONCATENATED MODULE: ./build/policy/export/shell-script.js


/** One comment line. Text from a policy must not become a command. */
const comment = (text) => `# ${(0,neutralize/* neutralizeLine */.a0)(text)}`.trimEnd();
const describeLosses = (losses) => losses.length === 0
    ? ['This file checks everything that the policy requires.']
    : ['Not checked here, or checked with a different meaning:', ...losses.map(({ at, what, effect }) => `- ${at}: ${what} (${effect})`)];
const asLine = (json) => `${JSON.stringify(JSON.parse(json))}\n`;
/**
 * A script that exits with 0 if an artifact is accepted: each required statement must verify with one of the entries that can sign it.
 */
function writeScript(policy, context, target) {
    const files = [];
    const losses = [...policy.losses, ...policy.entries.flatMap((entry) => target.losses(entry))];
    const functions = policy.entries.flatMap((entry, index) => {
        const root = context.rootOf(entry.source);
        const key = context.keyOf(entry.source);
        const rootFile = root && `trusted-root-${index + 1}.json${target.rootsAsLines ? 'l' : ''}`;
        const keyFile = key && `key-${index + 1}.pem`;
        if (root && rootFile)
            files.push({ name: rootFile, content: target.rootsAsLines ? asLine(root.json) : root.json });
        if (key && keyFile)
            files.push({ name: keyFile, content: key });
        return [
            '',
            comment(`${entry.at}: ${entry.name}`),
            `trust_${index + 1}() {`,
            `  ${target.command(entry, rootFile, keyFile).join(' ')}`,
            '}',
        ];
    });
    const call = (index, type) => `trust_${index + 1}${type === undefined ? '' : ` ${target.typeFlag} ${(0,quote_for_shell/* quoteForShell */.e)(type)}`}`;
    const anyOf = (types, by) => policy.entries
        .flatMap(({ name, types: believed }, index) => by && !by.includes(name) ? [] : types.filter((type) => !believed || believed.includes(type)).map((type) => call(index, type)))
        .join(' || ') || 'false';
    const checks = policy.statements.length > 0
        ? policy.statements.map(({ name, types, by }) => [comment(name), `{ ${anyOf(types, by)}; } || exit 1`])
        : [
            [
                comment('one statement of any entry'),
                `{ ${policy.entries.flatMap(({ types }, index) => (types ?? [undefined]).map((type) => call(index, type))).join(' || ') || 'false'}; } || exit 1`,
            ],
        ];
    const content = [
        '#!/bin/sh',
        comment(`Written by chopmark policy export --to ${target.tool} from ${context.name}.`),
        comment(`Usage: ${target.usage}`),
        '#',
        ...describeLosses(losses).map(comment),
        'set -u',
        'artifact=$1',
        'bundle=$2',
        'here=$(dirname -- "$0")',
        ...functions,
        '',
        ...checks.flat(),
        'exit 0',
        '',
    ].join('\n');
    return { files: [{ name: `verify-with-${target.tool}.sh`, content }, ...files], losses };
}

;// CONCATENATED MODULE: ./build/policy/export/cosign.js



/** cosign's flags for extensions that only GitHub certificates have. */
const FLAGS = {
    repository: '--certificate-github-workflow-repository',
    ref: '--certificate-github-workflow-ref',
    trigger: '--certificate-github-workflow-trigger',
    commit: '--certificate-github-workflow-sha',
};
/** A script of `cosign verify-blob-attestation` commands (cosign 3). */
const exportToCosign = (policy, context) => writeScript(policy, context, {
    tool: 'cosign',
    typeFlag: '--type',
    usage: 'sh verify-with-cosign.sh ARTIFACT BUNDLE',
    command(entry, rootFile, keyFile) {
        const words = ['cosign verify-blob-attestation "$@" --bundle "$bundle"'];
        if (rootFile)
            words.push(`--trusted-root "$here/${rootFile}"`);
        if (keyFile)
            words.push(`--key "$here/${keyFile}"`);
        else
            words.push(flagOf('--certificate-identity', entry.subjects), flagOf('--certificate-oidc-issuer', entry.issuers), ...askable(entry).map(([clause, value]) => `${FLAGS[clause]} ${(0,quote_for_shell/* quoteForShell */.e)(value)}`));
        return [...words, '"$artifact"'];
    },
    losses: (entry) => lossesOf(entry, new Set(askable(entry).map(([clause]) => clause))),
});
function flagOf(flag, matchers) {
    const matcher = unite(matchers);
    return 'exact' in matcher ? `${flag} ${(0,quote_for_shell/* quoteForShell */.e)(matcher.exact)}` : `${flag}-regexp ${(0,quote_for_shell/* quoteForShell */.e)(matcher.pattern)}`;
}
/** Clauses that have a flag. A flag accepts one exact value. */
function askable({ ci, clauses, issuers }) {
    const isGithub = ci === 'github' ||
        (issuers.length === 1 && issuers.some((issuer) => 'exact' in issuer && issuer.exact.includes('token.actions.githubusercontent.com')));
    if (!isGithub)
        return [];
    return Object.keys(FLAGS).flatMap((clause) => {
        const [value, ...more] = clauses[clause] ?? [];
        if (value === undefined || more.length > 0 || value.includes('*'))
            return [];
        return [[clause, clause === 'repository' ? value.replace(/^https:\/\/[^/]+\//, '') : value]];
    });
}
/** Clauses that the export does not check, unless a flag was found for them. */
const lossesOf = ({ at, clauses }, asked) => Object.entries(clauses).flatMap(([clause, values]) => values === undefined || asked.has(clause) ? [] : [{ at, what: `${clause}: ${values.join(' or ')}`, effect: 'accepts more' }]);

;// CONCATENATED MODULE: ./build/policy/export/gh.js




const gh_FLAGS = {
    ref: '--source-ref',
    commit: '--source-digest',
    'signer-commit': '--signer-digest',
};
/** A script of `gh attestation verify` commands. GitHub's command always needs a repository or an owner in addition to the identity. */
const exportToGh = (policy, context) => writeScript(policy, context, {
    tool: 'gh',
    rootsAsLines: true,
    typeFlag: '--predicate-type',
    usage: 'sh verify-with-gh.sh ARTIFACT BUNDLE',
    command(entry, rootFile) {
        const cannot = whyNot(entry);
        if (cannot)
            return ['false'];
        const subject = unite(entry.subjects);
        const issuer = unite(entry.issuers);
        const words = [
            'gh attestation verify "$artifact" "$@" --bundle "$bundle"',
            scopeOf(entry) ?? '',
            'exact' in subject ? `--cert-identity ${(0,quote_for_shell/* quoteForShell */.e)(subject.exact)}` : `--cert-identity-regex ${(0,quote_for_shell/* quoteForShell */.e)(subject.pattern)}`,
            'exact' in issuer ? `--cert-oidc-issuer ${(0,quote_for_shell/* quoteForShell */.e)(issuer.exact)}` : '',
            rootFile ? `--custom-trusted-root "$here/${rootFile}"` : '',
            ...gh_askable(entry).map(([clause, value]) => `${gh_FLAGS[clause]} ${(0,quote_for_shell/* quoteForShell */.e)(value)}`),
            isHosted(entry) ? '--deny-self-hosted-runners' : '',
        ];
        return words.filter(Boolean);
    },
    losses(entry) {
        const cannot = whyNot(entry);
        if (cannot)
            return [{ at: entry.at, what: cannot, effect: 'refuses more' }];
        const asked = new Set([
            ...gh_askable(entry).map(([clause]) => clause),
            'repository',
            'owner',
            ...(isHosted(entry) ? ['runner'] : []),
        ]);
        return lossesOf(entry, asked);
    },
});
/** `--repo` or `--owner`: one of them is required. */
function scopeOf({ clauses }) {
    const nameOf = (url) => url.replace(/^https:\/\/github\.com\//, '');
    const only = (values) => (values?.length === 1 && !values[0]?.includes('*') ? values[0] : undefined);
    const repository = only(clauses.repository);
    if (repository !== undefined)
        return `--repo ${(0,quote_for_shell/* quoteForShell */.e)(nameOf(repository))}`;
    const owner = only(clauses.owner);
    return owner === undefined ? undefined : `--owner ${(0,quote_for_shell/* quoteForShell */.e)(nameOf(owner))}`;
}
function whyNot(entry) {
    if (entry.source.root.key)
        return 'a key: gh supports only certificates';
    if (entry.ci !== undefined && entry.ci !== 'github')
        return `identities of ${entry.ci}: gh supports only those of GitHub Actions`;
    if (scopeOf(entry) === undefined)
        return 'the entry: gh needs one repository or one owner, without globs';
    if (!('exact' in unite(entry.issuers)))
        return 'several issuers: gh supports one';
    return undefined;
}
const gh_askable = ({ clauses }) => Object.keys(gh_FLAGS).flatMap((clause) => {
    const [value, ...more] = clauses[clause] ?? [];
    return value === undefined || more.length > 0 || value.includes('*') ? [] : [[clause, value]];
});
const isHosted = ({ clauses }) => clauses.runner?.length === 1 && clauses.runner[0] === 'github-hosted';

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/predicates/provenance-shape.js
var provenance_shape = __webpack_require__(35148);
;// CONCATENATED MODULE: ./build/policy/export/policy-controller.js






/** Alternatives of one requirement with several types. Each is an authority. */
const MOST_AUTHORITIES = 64;
/**
 * A ClusterImagePolicy of sigstore/policy-controller. The TrustRoot for an entry of a private instance is not written: with plain keys
 * (`sigstoreKeys`), version 0.13.1 does not find the log of a bundle, and the only alternative is a TUF repository.
 */
function exportToPolicyController(policy, context) {
    const losses = [
        ...policy.losses,
        { at: context.name, what: 'bundles with entries in Rekor v2 (version 0.13.1 does not support them)', effect: 'refuses more' },
    ];
    const authorities = policy.entries.flatMap((entry, index) => {
        losses.push(...lossesOf(entry, new Set()));
        const key = context.keyOf(entry.source);
        if (key)
            losses.push({ at: entry.at, what: 'a key: bundles are verified only by certificate', effect: 'refuses more' });
        const isPrivate = context.rootOf(entry.source) !== undefined;
        const trustRootRef = `trust-root-${index + 1}`;
        if (isPrivate && !key)
            losses.push({
                at: entry.at,
                what: `the trusted root: create a TrustRoot ${trustRootRef} from the TUF repository of the instance`,
                effect: 'refuses more',
            });
        if (key)
            return [];
        return alternatives(policy, entry, losses).map((types, at) => ({
            name: `trust-${index + 1}${at === 0 ? '' : `-${at + 1}`}`,
            keyless: { identities: identitiesOf(entry), ...(isPrivate && { trustRootRef }) },
            signatureFormat: 'bundle',
            attestations: types.map((type, position) => ({ name: `statement-${position + 1}`, predicateType: type })),
        }));
    });
    const resource = {
        apiVersion: 'policy.sigstore.dev/v1beta1',
        kind: 'ClusterImagePolicy',
        metadata: { name: resourceName(context.name) },
        spec: { images: context.images.map((glob) => ({ glob })), authorities: authorities.length > 0 ? authorities : [REFUSE] },
    };
    return { files: [{ name: 'cluster-image-policy.yaml', content: writeResource(resource, 'policy-controller', context, losses) }], losses };
}
const REFUSE = { name: 'nobody', static: { action: 'fail', message: 'No entry of the policy can be expressed here.' } };
/** Sets of statement types. Any one set from this entry is enough. */
function alternatives({ statements }, entry, losses) {
    const mine = statements.filter(({ by }) => by === undefined || by.includes(entry.name));
    if (mine.length < statements.length)
        losses.push({ at: entry.at, what: 'statements that another entry must sign', effect: 'accepts more' });
    if (mine.length > 0 && entry.source.name && statements.length > 1)
        losses.push({
            at: entry.at,
            what: 'statements of several signers together: one entry must have signed all of them',
            effect: 'refuses more',
        });
    if (mine.length === 0) {
        if (entry.types)
            return entry.types.map((type) => [type]);
        losses.push({ at: entry.at, what: 'statements of any other type than SLSA provenance', effect: 'refuses more' });
        return [[provenance_shape/* PROVENANCE_TYPE */.T]];
    }
    const sets = mine.reduce((before, { types }) => before.flatMap((set) => believed(entry, types).map((type) => [...set, type])), [[]]);
    if (sets.length > MOST_AUTHORITIES)
        losses.push({ at: entry.at, what: `more than ${MOST_AUTHORITIES} combinations of types`, effect: 'refuses more' });
    return sets.slice(0, MOST_AUTHORITIES);
}
const believed = ({ types: only }, types) => types.filter((type) => !only || only.includes(type));
/** Every issuer with every subject. Several values become one expression. */
function identitiesOf({ issuers, subjects }) {
    const say = (name, matcher) => ('exact' in matcher ? { [name]: matcher.exact } : { [`${name}RegExp`]: matcher.pattern });
    return [{ ...say('issuer', unite(issuers)), ...say('subject', unite(subjects)) }];
}
/** A name that Kubernetes accepts. */
const resourceName = (path) => (0,trim/* trimBoth */.Yi)(path
    .toLowerCase()
    .replace(/\.(ya?ml|json)$/, '')
    .replace(/[^a-z0-9]+/g, '-'), '-').slice(0, 50) || 'policy';
const writeResource = (resource, tool, { name }, losses) => `${[`Written by chopmark policy export --to ${tool} from ${name}.`, ...describeLosses(losses)].map(comment).join('\n')}\n${(0,dist/* stringify */.As)(resource, { lineWidth: 0 })}`;

;// CONCATENATED MODULE: ./build/policy/export/kyverno.js


/** The fields of a pod that name images. */
const IMAGES = ['containers', 'initContainers', 'ephemeralContainers'];
/** A Kyverno ImageValidatingPolicy (1.15 and later), which contains the trusted roots. */
function exportToKyverno(policy, context) {
    const losses = [...policy.losses, ...policy.entries.flatMap((entry) => lossesOf(entry, new Set()))];
    const types = [
        ...new Set([...policy.statements.flatMap((statement) => statement.types), ...policy.entries.flatMap((entry) => entry.types ?? [])]),
    ];
    const attestors = policy.entries.map((entry, index) => {
        const key = context.keyOf(entry.source);
        const root = context.rootOf(entry.source);
        return {
            name: attestorName(index),
            cosign: {
                ...(key ? { key: { data: key } } : { keyless: { identities: identitiesOf(entry) } }),
                ...(root && { trustedRoot: { value: root.json } }),
            },
        };
    });
    if (policy.entries.some((entry) => context.rootOf(entry.source)))
        losses.push({
            at: context.name,
            what: 'offline use: Kyverno also fetches the public root, or the one that its tuf field names',
            effect: 'refuses more',
        });
    const resource = {
        apiVersion: 'policies.kyverno.io/v1beta1',
        kind: 'ImageValidatingPolicy',
        metadata: { name: resourceName(context.name) },
        spec: {
            validationActions: ['Deny'],
            failurePolicy: 'Fail',
            matchConstraints: {
                resourceRules: [
                    { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['pods', 'pods/ephemeralcontainers'] },
                ],
            },
            matchImageReferences: context.images.map((glob) => ({ glob })),
            attestors,
            ...(types.length > 0 && { attestations: types.map((type, index) => ({ name: `statement${index + 1}`, intoto: { type } })) }),
            validations: IMAGES.flatMap((images) => conditionsOf(policy, types).map(({ name, condition }) => ({
                expression: `!has(images.${images}) || images.${images}.all(image, ${condition})`,
                message: `${name}: no statement about the image from a trusted signer.`,
            }))),
        },
    };
    return { files: [{ name: 'image-validating-policy.yaml', content: writeResource(resource, 'kyverno', context, losses) }], losses };
}
const attestorName = (index) => `trust${index + 1}`;
/** Each required statement, as an expression about one image. */
function conditionsOf({ statements, entries }, types) {
    const listed = (chosen) => `[${chosen.map((index) => `attestors.${attestorName(index)}`).join(', ')}]`;
    const believing = (type, by) => entries.flatMap((entry, index) => (isBelieved(entry, type) && (by === undefined || by.includes(entry.name)) ? [index] : []));
    const asks = (type, by) => {
        const chosen = believing(type, by);
        return chosen.length === 0
            ? []
            : [`verifyAttestationSignatures(image, attestations.statement${types.indexOf(type) + 1}, ${listed(chosen)}) > 0`];
    };
    if (statements.length > 0)
        return statements.map(({ name, types: any, by }) => ({
            name,
            condition: any.flatMap((type) => asks(type, by)).join(' || ') || 'false',
        }));
    const untyped = entries.flatMap((entry, index) => (entry.types ? [] : [index]));
    const typed = types.flatMap((type) => asks(type));
    const condition = [...(untyped.length > 0 ? [`verifyImageSignatures(image, ${listed(untyped)}) > 0`] : []), ...typed].join(' || ') || 'false';
    return [{ name: 'trust', condition }];
}
const isBelieved = ({ types }, type) => types === undefined || types.includes(type);

// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/identity/claims/signer-repository.js
var signer_repository = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
// EXTERNAL MODULE: ./build/policy/parse/literal-owner.js
var literal_owner = __webpack_require__(2098);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 2 modules
var unsupported_clauses = __webpack_require__(38105);
;// CONCATENATED MODULE: ./build/policy/export/portable-requirement.js

const SPDX = ['https://spdx.dev/Document', 'https://spdx.dev/Document/v2.3', 'https://spdx.dev/Document/v2.2'];
const CYCLONEDX = ['https://cyclonedx.org/bom'];
/** Statement types for a kind of requirement, and the key that this choice of types already expresses. */
const TYPES = {
    provenance: { types: [provenance_shape/* PROVENANCE_TYPE */.T] },
    sbom: { types: [...SPDX, ...CYCLONEDX], says: 'format' },
    vulnerabilities: {
        types: [
            'https://in-toto.io/attestation/vulns/v0.2',
            'https://in-toto.io/attestation/vulns/v0.1',
            'https://cosign.sigstore.dev/attestation/vuln/v1',
        ],
    },
    tests: { types: ['https://in-toto.io/attestation/test-result/v0.1'] },
    vsa: { types: ['https://slsa.dev/verification_summary/v1'] },
};
/** The statements that the requirements need. Their conditions on the content of a statement are lost. */
function listStatements(requirements) {
    const losses = [];
    const statements = requirements.flatMap(({ kind, name, at = name, artifacts, by, asks = {} }) => {
        const lose = (what, effect = 'accepts more') => void losses.push({ at, what, effect });
        if (artifacts)
            lose(`that it is required only for ${artifacts.join(', ')}`, 'refuses more');
        const types = typesOf(kind, asks);
        if (types.length === 0) {
            lose(kind === 'signature' ? 'a signature in addition to the statements' : `the requirement ${name}`);
            return [];
        }
        const said = kind === 'predicate' ? 'type' : TYPES[kind]?.says;
        const unsaid = Object.keys(asks).filter((wish) => wish !== said);
        if (kind === 'predicate' && types.length < listTexts(asks.type).length)
            lose('types with globs', 'refuses more');
        if (kind === 'provenance')
            lose('that provenance matches the certificate and its builder is bound to the signer');
        if (kind === 'vulnerabilities')
            lose('that no vulnerability is found');
        if (kind === 'tests' || kind === 'vsa')
            lose('that the result is good');
        if (unsaid.length > 0)
            lose(`conditions of ${name} on the statement: ${unsaid.join(', ')}`);
        return [{ name, types, ...(by && { by }) }];
    });
    return { statements, losses };
}
function typesOf(kind, asks) {
    if (kind === 'predicate')
        return listTexts(asks.type).filter((type) => !type.includes('*'));
    if (kind !== 'sbom' || asks.format === undefined)
        return TYPES[kind]?.types ?? [];
    const formats = listTexts(asks.format);
    return [...(formats.includes('spdx') ? SPDX : []), ...(formats.includes('cyclonedx') ? CYCLONEDX : [])];
}
const listTexts = (value) => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');

;// CONCATENATED MODULE: ./build/policy/export/portable-policy.js







/** Converts a policy to terms that all verifiers have, and lists what none of them can express. */
function portablePolicy({ trust, deny, require }) {
    const losses = [];
    const entries = trust.flatMap((entry) => {
        if (entry.ci !== 'github-release')
            return portableEntry(entry, losses);
        losses.push({
            at: entry.at ?? entry.name,
            what: 'the entry: only chopmark and gh know the release signer of GitHub',
            effect: 'refuses more',
        });
        return [];
    });
    for (const { at, name } of deny)
        losses.push({ at: at ?? name, what: 'the denial', effect: 'accepts more' });
    const asked = listStatements(require);
    losses.push(...asked.losses);
    return { entries, statements: asked.statements, losses };
}
function portableEntry(entry, losses) {
    const at = entry.at ?? entry.name;
    const lose = (what, effect = 'accepts more') => losses.push({ at, what, effect });
    const { subjects, left } = subjectsOf(entry);
    if (subjects.said === 'nothing')
        lose('the signer: no name in the certificate contains the clauses of the entry, so every signer of this issuer is trusted');
    if (subjects.said === 'file-of-run')
        lose('that the signing workflow is the one that was started: if other workflows can call it (workflow_call), it also signs for them');
    else if (couldBeCalled(entry))
        lose('that the signing workflow signed for its own repository: if other workflows can call it (workflow_call), it also signs for them');
    if (entry.artifacts)
        lose(`that the entry is trusted only for ${entry.artifacts.join(', ')}`);
    if (entry.acceptDeclared.length > 0)
        lose(`that the statement may declare ${entry.acceptDeclared.join(', ')}`, 'refuses more');
    if (entry.ci === 'circleci' && !entry.allowSshRerun)
        lose('that jobs rerun with SSH are refused');
    const types = entry.predicateTypes?.filter((type) => !type.includes('*'));
    if (entry.predicateTypes && types?.length !== entry.predicateTypes.length)
        lose('statement types with globs', 'refuses more');
    return {
        name: entry.name,
        at,
        issuers: issuersOf(entry),
        subjects: subjects.matchers,
        clauses: { ...left, ...hostedRunner(entry) },
        ...(entry.ci && { ci: entry.ci }),
        ...(types && { types }),
        source: entry,
    };
}
/** Whether the entry names workflows, but nobody for whom they sign. */
function couldBeCalled({ ci, issuer = '', identities, identityPatterns, clauses, anyCaller }) {
    if (anyCaller || unsupported_clauses/* REPOSITORY_CLAUSES */.k5.some((clause) => (0,literal_owner/* hasLiteralOwner */.j)(clause, clauses[clause])))
        return false;
    const forge = ci ?? (0,claims_clauses/* ciOfCertificateIssuer */.O8)(issuer);
    if (identities)
        return identities.some((san) => (0,signer_repository/* readSignerRepository */.JJ)({ san, sanType: 'uri', issuer, extensions: {} }, forge) !== undefined);
    return (identityPatterns ?? clauses.signer) !== undefined && (forge === 'github' || forge === 'gitlab');
}
/** What `deny-self-hosted-runners` asks for, as a clause, which some targets can check. */
function hostedRunner({ ci, denySelfHostedRunners, level, clauses }) {
    if ((!denySelfHostedRunners && level !== 3) || clauses.runner)
        return {};
    return { runner: ci === undefined ? claims_clauses/* HOSTED_RUNNERS */.iR : claims_clauses/* HOSTED_RUNNERS */.iR.filter((runner) => runner.startsWith(ci)) };
}
function issuersOf({ ci, issuer, clauses }) {
    if (issuer !== undefined)
        return [{ exact: issuer }];
    if (ci === 'circleci' && clauses.organization)
        return clauses.organization.map((id) => matcherOfGlob(`https://oidc.circleci.com/org/${id}`));
    const platforms = (ci ? [ci] : claims_clauses/* CI_IDS */.K4).map((id) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[id]);
    return platforms.flatMap(({ issuers, issuerPrefixes }) => [
        ...issuers.map((exact) => ({ exact })),
        ...issuerPrefixes.map((prefix) => ({ pattern: `^${prefix.replaceAll('.', '\\.')}[0-9a-f-]{1,64}$` })),
    ]);
}
/** The names that follow from the clauses, and the clauses that no name contains. */
function subjectsOf(entry) {
    const { identities, identityPatterns, clauses, ci } = entry;
    const { organization, ...beside } = clauses;
    if (identities) {
        const named = identities.filter((name) => !identityPatterns || identityPatterns.some(({ matches }) => matches(name)));
        return { subjects: { matchers: named.map((exact) => ({ exact })), said: 'all' }, left: clauses };
    }
    if (identityPatterns)
        return { subjects: { matchers: identityPatterns.map(({ text }) => ({ pattern: `^(?:${text})$` })), said: 'all' }, left: clauses };
    if (ci === 'circleci' ||
        ci === 'buildkite' ||
        ci === 'jenkins' ||
        (ci === undefined && clauses.signer === undefined && clauses.repository === undefined))
        return subjectsOfProject(entry);
    const repositories = (clauses.repository ?? []).map((text) => repositoryUrl(text, entry));
    const files = (paths, refs) => paths.flatMap((path) => fileUris(path, repositories, entry).flatMap((file) => refs.map((ref) => matcherOfFile(file, ref))));
    if (clauses.signer) {
        const { signer, ...left } = clauses;
        return { subjects: { matchers: files(signer, [undefined]), said: 'all' }, left };
    }
    // Without `signer`, the signer is the workflow that was started, so its name has the ref that was built.
    const { ref, workflow, ...left } = beside;
    return {
        subjects: { matchers: files(workflow ?? ['**'], ref ?? [undefined]), said: 'file-of-run' },
        left: { ...left, ...(organization && { organization }) },
    };
}
/** On other CI systems, a project, a pipeline or a job signs, not a file. */
function subjectsOfProject({ ci, clauses }) {
    const { signer, project, organization, job, pipeline, ...beside } = clauses;
    const { 'pipeline-definition': definition, ...left } = beside;
    const pairs = (base, middle, first, second) => (first ?? ['*']).flatMap((one) => (second ?? ['*']).map((two) => matcherOfGlob(`${base}${one}${middle}${two}`)));
    if (signer)
        return { subjects: { matchers: signer.map(matcherOfGlob), said: 'all' }, left: without(clauses, 'signer') };
    if (job)
        return { subjects: { matchers: job.map(matcherOfGlob), said: 'all' }, left: without(clauses, 'job') };
    if (ci === 'circleci' && (project ?? definition))
        return {
            subjects: { matchers: pairs('https://circleci.com/api/v2/projects/', '/pipeline-definitions/', project, definition), said: 'all' },
            left,
        };
    if (ci === 'buildkite' && (organization ?? pipeline))
        return { subjects: { matchers: pairs('https://buildkite.com/', '/', organization, pipeline), said: 'all' }, left };
    // CircleCI's organization is in its issuer.
    return { subjects: { matchers: [{ pattern: '^.+$' }], said: ci === 'circleci' && organization ? 'all' : 'nothing' }, left };
}
function fileUris(path, repositories, entry) {
    if ((0,file_uri/* isUrl */.gU)(path))
        return [path];
    const full = (0,file_uri/* readFullName */.Hw)(path);
    if (full === undefined)
        return repositories.map((repository) => `${repository}${separatorOf(entry)}${path}`);
    return [full.host === undefined ? repositoryUrl(full.name, entry) : `https://${full.host}/${full.name}`];
}
const without = (clauses, said) => Object.fromEntries(Object.entries(clauses).filter(([clause]) => clause !== said));
function repositoryUrl(text, { ci }) {
    return (0,file_uri/* isUrl */.gU)(text) || !ci ? text : `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase ?? ''}/${text}`;
}
const separatorOf = ({ ci, clauses }) => (ci
    ? claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].workflowSeparator
    : clauses.repository?.some((url) => url.startsWith('https://gitlab.com/'))
        ? '//'
        : '/') ?? '/';

;// CONCATENATED MODULE: ./build/policy/export/export-policy.js





const EXPORTERS = {
    cosign: exportToCosign,
    gh: exportToGh,
    'policy-controller': exportToPolicyController,
    kyverno: exportToKyverno,
};
/** A policy in the format of another tool. `losses` and the file itself list what the format cannot express. */
function exportPolicy(policy, target, context) {
    const { files, losses } = EXPORTERS[target](portablePolicy(policy), context);
    const seen = new Set();
    return { files, losses: losses.filter(({ at, what }) => !seen.has(`${at}\0${what}`) && seen.add(`${at}\0${what}`)) };
}

// EXTERNAL MODULE: ./build/policy/parse/load-policy.js + 6 modules
var load_policy = __webpack_require__(42615);
// EXTERNAL MODULE: ./build/x509/pem.js
var pem = __webpack_require__(84123);
// EXTERNAL MODULE: ./build/engine/shared/evidence/read-public-key.js
var read_public_key = __webpack_require__(13163);
// EXTERNAL MODULE: ./build/engine/shared/evidence/root-options.js
var root_options = __webpack_require__(99716);
// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(88781);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
;// CONCATENATED MODULE: ./build/engine/policy/policy-export.js











/** Requests in flight. Trusted roots are loaded one at a time, so a few are enough. */
const CONCURRENCY = 4;
/**
 * Exports a policy to the format of another tool. Trusted roots that the tool does not know, and keys, are separate files next to it.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`, `STORE_FILE_WRITE`
 */
async function exportPolicyFile(options, ports) {
    const { target, to, images, outputDir, timeout } = options;
    const [path, second] = target;
    if (path === undefined || second !== undefined || to === undefined)
        throw unclear(to === undefined);
    const policy = await (0,load_policy.requirePolicy)(path, ports.workingFolder);
    const run = (0,run_run/* startRun */.A)(ports, { timeout, requestRate: 0, concurrency: CONCURRENCY });
    const roots = await openPrivateRoots(policy, options, { ports, http: run.http });
    const keys = new Map();
    for (const entry of policy.trust)
        if (entry.root.key)
            keys.set(entry, await readKey(entry.root.key, ports));
    const { files, losses } = exportPolicy(policy, to, {
        name: path,
        images: images.length > 0 ? images : [ALL_IMAGES[to]],
        rootOf: (entry) => {
            const trust = roots.get(entry);
            return trust && { json: trust.bytes.toString(), root: trust.trustedRoot };
        },
        keyOf: (entry) => keys.get(entry),
    });
    if (outputDir !== undefined) {
        const folder = (0,external_node_path_.resolve)(ports.workingFolder, outputDir);
        await (0,make_folder/* makeFolder */.fc)(folder);
        for (const { name, content } of files)
            await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.resolve)(folder, name), content, { mode: name.endsWith('.sh') ? 0o755 : 0o644 });
    }
    const beside = files.slice(1).map(({ name }) => name);
    if (outputDir === undefined && beside.length > 0)
        ports.logger.warn(`The export also needs ${beside.join(', ')}. Use --output-dir FOLDER to write all files.`);
    return {
        schema: 'chopmark.policy/1',
        action: 'export',
        path,
        to,
        files: [...files],
        losses: [...losses],
        ...(outputDir !== undefined && { writtenTo: outputDir }),
    };
}
const ALL_IMAGES = { cosign: '**', gh: '**', 'policy-controller': '**', kyverno: '*' };
/** Trusted roots of entries that do not use the public instance, each loaded once. */
async function openPrivateRoots(policy, options, { ports, http }) {
    const loading = new Map();
    const roots = new Map();
    for (const entry of policy.trust) {
        const { key } = entry.root;
        const chosen = (0,root_options/* rootOptions */.f)(entry.root, options);
        const isPublic = ['auto', 'public-good'].includes(chosen.instance) && chosen.trustedRoot === undefined && chosen.tufMirror === undefined;
        if (isPublic || (key && chosen.instance === 'auto' && chosen.trustedRoot === undefined))
            continue;
        const id = JSON.stringify([chosen.instance, chosen.trustedRoot, chosen.tufMirror, chosen.fileDigest]);
        const trust = loading.get(id) ?? (0,choose_trust/* chooseTrust */.Ic)(chosen, { ports, http, signs: false });
        loading.set(id, trust);
        const { name, alternatives } = await trust;
        if (alternatives.length > 0)
            throw severalRoots(name);
        roots.set(entry, await trust);
    }
    return roots;
}
async function readKey({ absolute, digest }, ports) {
    const key = await (0,read_public_key/* readPublicKey */.R)(absolute, ports, digest);
    return (0,pem/* formatPem */.u)('PUBLIC KEY', key.export({ type: 'spki', format: 'der' }));
}
const severalRoots = (name) => new errors/* ChopmarkError */.E({
    code: 'INPUT_TRUSTED_ROOT_MALFORMED',
    message: `${name} has several trusted roots, and a policy of another tool has room for one per signer.`,
    hint: 'Put the root of each signer into a file of its own, and name it in the trust entry.',
});
const unclear = (withoutTarget) => new errors/* ChopmarkError */.E({
    code: 'INPUT_OPTION_MISSING',
    message: withoutTarget ? 'policy export needs a target tool (--to).' : 'policy export needs exactly one policy file.',
    hint: 'Run chopmark policy export policy.yml --to cosign|gh|policy-controller|kyverno.',
});


/***/ }),

/***/ 13163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63674);
/* harmony import */ var _base_text_encoding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85819);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74353);







/**
 * @param digest SHA-256 of the file in lower-case hex, if the file is pinned.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
async function readPublicKey(path, { workingFolder }, digest) {
    const bytes = await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBoundedFile */ .Mv)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, path), _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_KEY */ .tu, 'the public key', { pipes: true });
    (0,_base_fs_require_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .requireDigest */ .m)(bytes, path, digest);
    const encoding = (0,_base_text_encoding_js__WEBPACK_IMPORTED_MODULE_5__/* .explainEncoding */ .f)(bytes);
    const text = bytes.toString('utf8');
    // Node would silently derive the public key from a private key, which a verifier must not need.
    if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(text);
        }
        catch {
            // Reported like any text that is not a key.
        }
    }
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
        code: 'INPUT_KEY_UNREADABLE',
        message: encoding === undefined ? `${path} does not contain a public key in PEM.` : `The public key ${path} is ${encoding}.`,
        hint: 'Use only the public key: openssl pkey -in private.pem -pubout',
    });
}


/***/ }),

/***/ 99716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rootOptions)
/* harmony export */ });
/**
 * The trusted root options of a trust entry: those in the entry, which then replace all of the run's options, or else the run's. Two
 * entries with the same options share a root.
 */
function rootOptions({ instance, trustedRoot }, options) {
    if (instance === undefined && trustedRoot === undefined)
        return options;
    const { trustedRoot: _root, tufMirror: _mirror, tufRoot: _pinned, ...others } = options;
    const file = trustedRoot ?? (typeof instance === 'object' ? instance : undefined);
    return {
        ...others,
        ...(instance !== undefined && { instance: typeof instance === 'string' ? instance : instance.absolute }),
        ...(trustedRoot && { trustedRoot: trustedRoot.absolute }),
        ...(file?.digest !== undefined && { fileDigest: file.digest }),
    };
}


/***/ }),

/***/ 74353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ MAX_STORES),
/* harmony export */   M6: () => (/* binding */ MAX_FOUND_BYTES),
/* harmony export */   O7: () => (/* binding */ STORE_TIMEOUT),
/* harmony export */   OT: () => (/* binding */ MAX_POLICY_CASES),
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

/***/ 88781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* binding */ chooseTrust),
  Un: () => (/* binding */ notInSandbox),
  V: () => (/* binding */ rekorVersionOf)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/identity/visibility.js
var identity_visibility = __webpack_require__(91375);
;// CONCATENATED MODULE: ./build/trust/choose-instance.js

/**
 * The instance that `auto` means for a job (docs/reference/specification.md, section 3): GitHub's own instance for a repository that
 * GitHub does not report as public, the public instance otherwise.
 *
 * @throws ChopmarkError `INPUT_INSTANCE_NEEDED` if the public instance does not know the issuer of the job's identity.
 */
function chooseInstance({ ci, visibility, selfManaged = false }) {
    if (ci === 'jenkins')
        throw needed('A Jenkins controller issues its own identities');
    if (selfManaged && ci === 'gitlab')
        throw needed('A self-managed GitLab issues its own identities');
    if (selfManaged && ci === 'github')
        throw needed('GitHub Enterprise Server issues its own identities');
    if (ci === 'github' && visibility !== 'public')
        return 'github';
    return 'public-good';
}
const needed = (reason) => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_NEEDED',
    message: `${reason}, which no public Sigstore instance accepts.`,
    hint: 'Use --instance to name a client trust config file of an instance whose Fulcio accepts that issuer. docs/explanation/trust.md shows how to write one.',
});

;// CONCATENATED MODULE: ./build/engine/shared/run/choose-trust.js



/**
 * Loads the trust of a run. `auto` depends on the identity: its platform, and the visibility in its token.
 *
 * @param signs Only a signing run can read its sandbox from a variable. The trust of a verifier never comes from a variable.
 */
async function chooseTrust(options, { ports, http, identity, signs }) {
    // Only now: the request for a token is on its way by then (docs/adr/0052).
    const { loadTrust } = await __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.bind(__webpack_require__, 75040));
    return loadTrust({
        instance: nameInstance(options, { ports, identity, signs }),
        trustedRoot: options.trustedRoot,
        signingConfig: options.signingConfig,
        tufMirror: options.tufMirror,
        tufRoot: options.tufRoot,
        rekorVersion: rekorVersionOf(options.rekorVersion),
        offline: options.offline ?? false,
        verifiesOnly: !signs,
        fileDigest: options.fileDigest,
    }, { http, clock: ports.clock, logger: ports.logger, cacheFolder: ports.cacheFolder, workingFolder: ports.workingFolder });
}
const rekorVersionOf = (text) => text === undefined || text === 'none' ? text : text === '1' ? 1 : 2;
function nameInstance(options, { ports, identity, signs }) {
    const { instance } = options;
    // A private instance that is completely given by files or a mirror needs no name.
    const given = options.tufMirror !== undefined || (options.trustedRoot !== undefined && (options.signingConfig !== undefined || !signs));
    if (instance === 'auto')
        return given || !identity ? 'public-good' : autoInstance(identity);
    if (instance !== 'sandbox' || !signs)
        return instance;
    const config = ports.env.CHOPMARK_SANDBOX;
    if (config)
        return config;
    throw notInSandbox();
}
const notInSandbox = () => new errors/* ChopmarkError */.E({
    code: 'INPUT_INSTANCE_UNKNOWN',
    message: '--instance sandbox works only inside a sandbox.',
    hint: 'Run chopmark sandbox -- chopmark … --instance sandbox. Or set --instance to the path of a running sandbox’s trust config.',
});
const autoInstance = ({ platform, issuer, claims }) => {
    const visibility = (0,identity_visibility/* provenVisibility */.t)(claims, platform);
    return chooseInstance({
        ...(platform && { ci: platform }),
        ...(visibility !== 'unknown' && { visibility }),
        selfManaged: platform !== undefined && !isHosted(platform, issuer),
    });
};
/** Whether the platform's own cloud issued the token. GitHub and GitLab also have self-managed installations. */
const isHosted = (platform, issuer) => {
    const hostname = URL.parse(issuer)?.hostname ?? '';
    if (platform === 'github')
        return hostname === 'token.actions.githubusercontent.com' || hostname.endsWith('.ghe.com');
    if (platform === 'gitlab')
        return ['gitlab.com', 'dev.gitlab.org', 'ops.gitlab.net', 'gitlab.archlinux.org'].includes(hostname);
    return true;
};


/***/ }),

/***/ 24658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
/* harmony import */ var _base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77926);

function startRun(ports, { timeout, requestRate, concurrency }) {
    ports.setLimit?.(timeout);
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        clock: (0,_base_run_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .bindClock */ .i)(ports.clock, signal),
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 91375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isProvenPublic),
/* harmony export */   t: () => (/* binding */ provenVisibility)
/* harmony export */ });
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(804);

/**
 * The visibility of the repository, as far as the token proves it. Tokens of GitHub and GitLab state it; those of CircleCI, Buildkite,
 * Jenkins and other workloads do not. The environment is not used: if nothing is proven, the user decides with `allow-public-log`.
 */
const provenVisibility = (claims, platform) => (platform && _providers_js__WEBPACK_IMPORTED_MODULE_0__/* .CI_PROVIDERS */ .a[platform].facts(claims, {}).proven.visibility) ?? 'unknown';
/** Whether names may enter a public log without the user's consent. */
const isProvenPublic = (claims, platform) => provenVisibility(claims, platform) === 'public';


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

/***/ 29131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ MAX_TRUST_FILE),
/* harmony export */   $V: () => (/* binding */ MAX_BUNDLE_VALUES),
/* harmony export */   C0: () => (/* binding */ MAX_SIMPLE_SIGNING),
/* harmony export */   FH: () => (/* binding */ MAX_TRUSTED_ROOTS),
/* harmony export */   Fq: () => (/* binding */ MAX_BUNDLE_ENTRIES),
/* harmony export */   Hi: () => (/* binding */ MAX_BUNDLE_OUTLINE),
/* harmony export */   K7: () => (/* binding */ MAX_BUNDLE_PART),
/* harmony export */   MAX_BUNDLE: () => (/* binding */ MAX_BUNDLE),
/* harmony export */   MAX_BUNDLE_FILE: () => (/* binding */ MAX_BUNDLE_FILE),
/* harmony export */   Og: () => (/* binding */ MAX_DOCUMENTS),
/* harmony export */   VZ: () => (/* binding */ MAX_STATEMENT),
/* harmony export */   Vn: () => (/* binding */ MAX_SUBJECTS),
/* harmony export */   Wl: () => (/* binding */ MAX_SUBJECT),
/* harmony export */   XF: () => (/* binding */ MAX_PROOF_HASHES),
/* harmony export */   YV: () => (/* binding */ MAX_CHECKPOINT),
/* harmony export */   Zs: () => (/* binding */ MAX_BAD_LINES),
/* harmony export */   dF: () => (/* binding */ MAX_CHAIN),
/* harmony export */   fI: () => (/* binding */ MAX_BUNDLES),
/* harmony export */   hu: () => (/* binding */ MAX_LOG_BODY),
/* harmony export */   mP: () => (/* binding */ MAX_UNTRUSTED_STATEMENT),
/* harmony export */   n7: () => (/* binding */ MAX_DER),
/* harmony export */   nA: () => (/* binding */ MAX_DIGESTS),
/* harmony export */   oI: () => (/* binding */ MAX_CHECKPOINT_SIGNATURES),
/* harmony export */   wu: () => (/* binding */ MAX_REFUSED_SUBJECTS),
/* harmony export */   xO: () => (/* binding */ MAX_TRUST_SERVICES)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One bundle file or one line of a JSON Lines file. */
const MAX_BUNDLE = 64 << 20;
/** Bytes. The same without what is in base64: names, numbers, checkpoints. */
const MAX_BUNDLE_OUTLINE = 32 << 20;
/** Values of all kinds in the JSON of one bundle, or of one document with several; one bundle has a few hundred. */
const MAX_BUNDLE_VALUES = 1_000_000;
/** Bundles in one JSON Lines file. */
const MAX_BUNDLES = 250_000;
/** Bytes. A trusted root, signing config or client trust config. */
const MAX_TRUST_FILE = 4 << 20;
/** Trusted roots in one file in JSON Lines. */
const MAX_TRUSTED_ROOTS = 16;
/** Bytes. The document signed by cosign 1 and 2; cosign writes a few hundred. */
const MAX_SIMPLE_SIGNING = 4 << 20;
/** Services of one kind in a signing config. */
const MAX_TRUST_SERVICES = 64;
/** Bytes. All documents of one run; each subject may have one of its own. */
const MAX_DOCUMENTS = 256 << 20;
/** Subjects in one run. */
const MAX_SUBJECTS = 250_000;
/** Log entries, timestamps, certificates, inclusion hashes in one bundle. */
const MAX_BUNDLE_ENTRIES = 32;
/** Bytes of one file of bundles, JSON or JSON Lines. */
const MAX_BUNDLE_FILE = 1 << 30;
/** Bytes. A complete statement given as a file: 100,000 subjects and a predicate. */
const MAX_STATEMENT = 44 << 20;
/** Bytes. A larger statement is not parsed as a whole before its signature is verified and its signer is trusted. */
const MAX_UNTRUSTED_STATEMENT = 1 << 20;
/** Bytes. One subject of a larger statement, and one of its own texts; usually a few hundred. */
const MAX_SUBJECT = 64 << 10;
/** Subjects of a larger statement that are kept when it is refused. For other artifacts, the refusal is the reason too. */
const MAX_REFUSED_SUBJECTS = 50_000;
/** Lines of one file that are reported as no bundles. The others are left out, and hide no bundle. */
const MAX_BAD_LINES = 1_000;
/** Hashes of one inclusion proof; enough for a log with 2^64 entries. */
const MAX_PROOF_HASHES = 64;
/** Bytes. One certificate, key or signature in DER; usually a few kilobytes. */
const MAX_DER = 64 << 10;
/** Bytes. A certificate, a signature or a timestamp in a bundle; usually a few kilobytes. */
const MAX_BUNDLE_PART = 64 << 10;
/** Certificates in one chain, including the root. */
const MAX_CHAIN = 8;
/** Characters. A note of a log with a dozen witnesses has less than 4 kB. */
const MAX_CHECKPOINT = 64 << 10;
/** Signatures under one checkpoint. */
const MAX_CHECKPOINT_SIGNATURES = 64;
/** Bytes. The body of a log entry, which contains a signature and a certificate, never the artifact. */
const MAX_LOG_BODY = 256 << 10;
/** Digests of one subject. */
const MAX_DIGESTS = 32;


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
