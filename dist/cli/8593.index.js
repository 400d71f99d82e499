export const id = 8593;
export const ids = [8593];
export const modules = {

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

/***/ 64039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trust: () => (/* binding */ trust)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/trust/describe-age.js
var describe_age = __webpack_require__(46442);
// EXTERNAL MODULE: ./build/trust/trust.js
var trust_trust = __webpack_require__(84691);
;// CONCATENATED MODULE: ./build/trust/describe-trust.js


/** The content of `trust show`: the trusted authorities and logs, their validity, and the age of this information. */
function describeTrust(trust, now) {
    const config = trust.signingConfig;
    return {
        name: trust.name,
        source: trust.source,
        taken: trust.taken,
        age: (0,describe_age/* daysSince */.M)(trust.taken, now),
        summary: `${(0,describe_age/* describeAge */.H)(trust.name, trust.taken, now)}.`,
        parties: (0,trust_trust/* rootsOf */.R)(trust).flatMap((root) => listParties(root, now)),
        services: [
            ...(config?.certificateAuthorities ?? []).map((service) => ({ kind: 'certificate authority', service })),
            ...(config?.logs ?? []).map((service) => ({ kind: 'transparency log', service })),
            ...(config?.timestampAuthorities ?? []).map((service) => ({ kind: 'timestamp authority', service })),
        ]
            .filter(({ service }) => stateAt(service.validity, now) === 'in use')
            .map(({ kind, service }) => ({ kind, url: service.url.href, version: service.majorApiVersion, operator: service.operator })),
        warnings: trust.warnings,
    };
}
const listParties = ({ certificateAuthorities, ctLogs, logs, timestampAuthorities }, now) => [
    ...certificateAuthorities.map((authority) => describeAuthority('certificate authority', authority, now)),
    ...ctLogs.map((log) => describeLog('CT log', log, now)),
    ...logs.map((log) => describeLog('transparency log', log, now)),
    ...timestampAuthorities.map((authority) => describeAuthority('timestamp authority', authority, now)),
];
function describeAuthority(kind, { uri, chain, validity }, now) {
    const expiries = chain.map(({ validTo }) => new Date(validTo)).sort((a, b) => a.getTime() - b.getTime());
    return {
        kind,
        uri,
        subject: (chain[0]?.subject ?? '').replaceAll('\n', ', '),
        ...during(validity, now),
        ...(expiries[0] && { expires: expiries[0] }),
    };
}
const describeLog = (kind, { name, logId, keyDetails, validity }, now) => ({
    kind,
    uri: name,
    logId: logId.toString('hex'),
    keyDetails,
    ...during(validity, now),
});
const during = (validity, now) => ({
    since: validity.start,
    ...(validity.end && { until: validity.end }),
    state: stateAt(validity, now),
});
function stateAt({ start, end }, now) {
    if (now < start)
        return 'not yet';
    return end && now > end ? 'retired' : 'in use';
}

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/sigstore/trust-config.js
var trust_config = __webpack_require__(15088);
;// CONCATENATED MODULE: ./build/trust/export-trust.js


/**
 * The output of `trust export`: the trusted root as it was read, for `trusted-root` and other Sigstore clients; or a client trust
 * config, for `instance`.
 *
 * @throws ChopmarkError `TRUST_NO_SERVICE`, or `INPUT_TRUSTED_ROOT_MALFORMED` for several roots in one trust config
 */
function exportTrust({ name, bytes, signingConfig, alternatives }, kind) {
    if (kind === 'trusted-root')
        return bytes;
    if (alternatives.length > 0)
        throw severalRoots(name, alternatives.length + 1);
    if (signingConfig)
        return Buffer.from((0,trust_config/* formatTrustConfig */.aN)(bytes, signingConfig));
    throw new errors/* ChopmarkError */.E({
        code: 'TRUST_NO_SERVICE',
        message: `The trust config of ${name} cannot be written: its signing config is not known.`,
        hint: 'Export only the trusted root, or give --signing-config.',
    });
}
const severalRoots = (name, count) => new errors/* ChopmarkError */.E({
    code: 'INPUT_TRUSTED_ROOT_MALFORMED',
    message: `${name} has ${count} trusted roots, and a client trust config has room for one.`,
    hint: 'Export only the trusted root, or put the root that you need into a file of its own.',
});

// EXTERNAL MODULE: ./build/trust/load-trusted-root.js
var load_trusted_root = __webpack_require__(75040);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run = __webpack_require__(24658);
;// CONCATENATED MODULE: ./build/engine/trust.js






/** Requests in flight while fetching through TUF. */
const CONCURRENCY = 4;
/**
 * Shows the trusted authorities and logs with the age of this information, exports them to a file, or fetches them again.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`, `STORE_FILE_WRITE`
 */
async function trust(options, ports) {
    const { clock, logger, cacheFolder, workingFolder } = ports;
    const { http } = (0,run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const loaded = await (0,load_trusted_root.loadTrust)({
        instance: options.instance === 'auto' ? 'public-good' : options.instance,
        trustedRoot: options.trustedRoot,
        signingConfig: options.signingConfig,
        tufMirror: options.tufMirror,
        tufRoot: options.tufRoot,
        offline: options.offline,
        update: options.action === 'update',
    }, { http, clock, logger, cacheFolder, workingFolder });
    for (const warning of loaded.warnings)
        logger.warn(warning);
    const described = describeTrust(loaded, clock.now());
    const report = {
        schema: 'chopmark.trust/1',
        action: options.action,
        instance: described.name,
        source: described.source === 'snapshot' ? 'shipped' : described.source,
        // For a file, the time of its confirmation is not known. Its modification time does not show it.
        ...(described.source !== 'file' && { confirmed: described.taken, ageInDays: described.age }),
        parties: described.parties.map(({ kind, uri, logId, subject, since, until }) => ({
            role: kind === 'CT log' ? 'certificate transparency log' : kind,
            name: uri,
            fingerprint: logId ?? subject ?? '',
            from: since,
            ...(until && { to: until }),
        })),
        services: described.services.map(({ kind, url, version }) => ({ role: kind, url, majorApiVersion: version })),
    };
    if (options.action !== 'export')
        return report;
    const document = exportTrust(loaded, options.outputFormat);
    if (options.output === undefined)
        return { ...report, document: document.toString('utf8') };
    const path = (0,external_node_path_.resolve)(workingFolder, options.output);
    await (0,write_file/* writeFileInPlace */.a)(path, document);
    return { ...report, writtenTo: path };
}


/***/ }),

/***/ 46442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ describeAge),
/* harmony export */   M: () => (/* binding */ daysSince)
/* harmony export */ });
const DAY = 24 * 60 * 60_000;
/** Whole days since `taken`; never negative. */
const daysSince = (taken, now) => Math.max(0, Math.floor((now.getTime() - taken.getTime()) / DAY));
/** "The trusted root of public-good, of 2026-08-29 (86 days old)". */
function describeAge(name, taken, now) {
    const days = daysSince(taken, now);
    return `The trusted root of ${name}, of ${taken.toISOString().slice(0, 10)} (${days === 1 ? '1 day' : `${days} days`} old)`;
}


/***/ })

};
