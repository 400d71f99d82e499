export const id = 2401;
export const ids = [2401];
export const modules = {

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 90306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testPolicy: () => (/* binding */ testPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40332);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51345);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90239);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36098);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58893);
/* harmony import */ var _open_rego_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77319);
/* harmony import */ var _open_roots_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21100);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76434);












const CONCURRENCY = 4;
/**
 * Decides every case of a folder: `accept/CASE`, `refuse/CASE`, `refuse/CODE/CASE`, where a case is a file of bundles or a folder of such
 * files about one artefact.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…`
 */
async function testPolicy(options, ports) {
    const run = (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .startRun */ .A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const policy = await (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_5__.requirePolicy)(options.policy, ports.workingFolder);
    const { roots } = await (0,_open_roots_js__WEBPACK_IMPORTED_MODULE_8__/* .openRoots */ .M)(policy, options, { ports, run });
    const judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .createJudge */ .q)({ policy, roots, now: ports.clock.now(), ...(await (0,_open_rego_js__WEBPACK_IMPORTED_MODULE_10__/* .openRego */ .I)(policy, ports.exec)) });
    const cases = [];
    for (const { name, expected, files } of (await Promise.all(options.target.map((folder) => listCases(folder, ports)))).flat()) {
        const candidates = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .readNamed */ .Mk)(files, ports);
        const { artefact, asked } = artefactOf(candidates);
        const { verdict, problem } = await judge(artefact, asked, candidates);
        const found = verdict === 'verified' ? 'accept' : (problem?.code ?? 'refuse');
        const asExpected = expected === 'refuse' ? found !== 'accept' : found === expected;
        cases.push({ name, expected, found, asExpected, ...(problem && { problem }) });
    }
    return { schema: 'chopmark.policy/1', action: 'test', ...(policy.digest !== undefined && { policyDigest: policy.digest }), cases };
}
async function listCases(folder, { workingFolder }) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder);
    const accept = await casesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'accept'), 'accept', 'accept');
    const refuse = await casesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, 'refuse'), 'refuse', 'refuse');
    const cases = [...accept, ...refuse];
    if (cases.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_NO_SUBJECTS',
            message: `${folder} has no bundles in accept or refuse.`,
            hint: 'Put bundles that have to be accepted into accept, others into refuse, or into refuse/CODE to say with which code.',
        });
    if (cases.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_POLICY_CASES */ .OT$)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${folder} has ${cases.length} cases; ${_core_limits_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX_POLICY_CASES */ .OT$} are the most.`,
        });
    return cases;
}
async function casesIn(folder, path, expected) {
    const entries = await list(folder);
    const cases = await Promise.all(entries.map(async ({ name, isFolder }) => {
        const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (!isFolder)
            return [{ name: `${path}/${name}`, expected, files: [at] }];
        if (expected === 'refuse' && /^[A-Z]+(_[A-Z]+)+$/.test(name))
            return casesIn(at, `${path}/${name}`, name);
        const files = (await list(at)).filter((entry) => !entry.isFolder).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, entry.name));
        return files.length === 0 ? [] : [{ name: `${path}/${name}`, expected, files }];
    }));
    return cases.flat();
}
async function list(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || /\.jsonl?$/.test(entry.name)))
            .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
            .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${folder} failed: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check the path and its permissions.',
        });
    }
}
/** What the first bundle of a case is about: a subject of its statement, or the digest that it signs. */
function artefactOf(candidates) {
    for (const { bundle, subjects } of candidates) {
        const [subject] = subjects;
        if (subject)
            return { artefact: subject.name, asked: { kind: 'digests', ...subject.digest } };
        if (bundle?.content.kind === 'message' && bundle.content.digest) {
            const { algorithm, digest } = bundle.content;
            return {
                artefact: `${_formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[algorithm]}:${digest.toString('hex')}`,
                asked: { kind: 'digest', algorithm: _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGEST_NAME */ .v3[algorithm], digest: digest.toString('hex') },
            };
        }
    }
    return { artefact: 'an artefact that no bundle names', asked: { kind: 'digests' } };
}


/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
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


/***/ })

};
