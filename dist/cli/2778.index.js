export const id = 2778;
export const ids = [2778,9665,7954];
export const modules = {

/***/ 22778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPrinted: () => (/* binding */ addPrinted),
/* harmony export */   reportError: () => (/* binding */ reportError),
/* harmony export */   showOutcome: () => (/* binding */ showOutcome)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_secrets_redact_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47023);
/* harmony import */ var _engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27954);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9665);
/* harmony import */ var _report_render_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97566);





/**
 * Shows the outcome of a command. Files are written first, so that they exist even if standard output is not read.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`, `STORE_OUTPUT_WRITE`
 */
async function showOutcome(outcome, { plan, quiet }, { ports, stdout, stderr }) {
    if (outcome.result)
        await (0,_engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.writeReports)(plan, outcome.result, ports);
    const { printed } = plan;
    const print = (text) => stdout.write(ports.redact(text));
    if (printed === undefined || printed === 'text') {
        if (!quiet)
            await print(outcome.text(stdout));
        // Without this, a refusal would have no visible reason.
        else if (outcome.exitCode !== 0)
            await stderr.write(ports.redact(outcome.text(stderr)));
    }
    else if (outcome.result) {
        const run = (0,_base_secrets_redact_document_js__WEBPACK_IMPORTED_MODULE_2__/* .redactDocument */ .r)(ports.describeRun?.(), ports.redact);
        await print(await (0,_report_render_report_js__WEBPACK_IMPORTED_MODULE_3__/* .renderReport */ .B)(printed, (0,_base_secrets_redact_document_js__WEBPACK_IMPORTED_MODULE_2__/* .redactDocument */ .r)(outcome.result, ports.redact), { color: false, ...(run && { run }) }));
        // Terraform shows only standard error if the program fails.
        if (printed === 'terraform' && outcome.exitCode !== 0)
            await stderr.write(ports.redact(outcome.text({ color: false })));
    }
    else
        await print((0,_report_json_js__WEBPACK_IMPORTED_MODULE_4__.serializeDocument)(outcome.document));
}
const REPORTED = ['attest', 'sign', 'verify', 'merge'];
/** A run that ended with an error still writes the requested report files, for later jobs. */
async function reportError(command, error, { files }, ports) {
    if (files.length === 0 || !(error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || !REPORTED.includes(command))
        return;
    await (0,_engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.writeReports)({ files }, (0,_engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.resultOfError)(command, error), ports);
}
/** `--json` means `--report json`. Both with different formats would be two documents on one stream. */
function addPrinted(plan, option, format) {
    if (plan.printed !== undefined && plan.printed !== format)
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `--${option} and --report ${plan.printed} exclude each other.`,
            hint: `Standard output can have only one of them. Write the other one to a file: --report ${plan.printed}=FILE.`,
        });
    return { ...plan, printed: format };
}


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

/***/ 47023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ redactDocument)
/* harmony export */ });
/* unused harmony export isPlainData */
/**
 * A document of plain data whose strings are redacted. For texts that escape characters: what they write of a secret, of a token or of the
 * credentials of a URL no longer looks like one. Names of fields stay.
 */
function redactDocument(document, redact) {
    const read = (value) => {
        if (typeof value === 'string')
            return redact(value);
        if (Array.isArray(value))
            return value.map(read);
        if (!isPlainData(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, read(part)]));
    };
    return read(document);
}
/** Whether a value is plain data: no date and no bytes, which have no text. */
const isPlainData = (value) => typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));


/***/ }),

/***/ 27954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planReports: () => (/* binding */ planReports),
/* harmony export */   resultOfError: () => (/* binding */ resultOfError),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98599);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94860);
/* harmony import */ var _base_secrets_redact_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47023);
/* harmony import */ var _base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85575);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7844);
/* harmony import */ var _options_schema_report_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70674);
/* harmony import */ var _report_render_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97566);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98364);










/** A comma separates two reports only if a format follows, because paths can contain commas. */
function splitReports(text) {
    const [first = '', ...parts] = text.split(/([,\n])/);
    const items = [first];
    for (let at = 0; at < parts.length; at += 2) {
        const [separator = '', next = ''] = parts.slice(at, at + 2);
        const startsReport = _options_schema_report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FORMATS */ .E.includes((next.split('=', 1)[0] ?? '').trim());
        if (startsReport)
            items.push(next);
        else
            items.push(`${items.pop()}${separator}${next}`);
    }
    return items;
}
/**
 * Reads the option `report`: `FORMAT` is printed, `FORMAT=FILE` is written to a file.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for an unknown format, `INPUT_OPTION_CONFLICT` if two reports would be printed, or written
 *   to the same file.
 */
function planReports(items) {
    const asked = items.flatMap(splitReports).map((item) => parseItem(item.trim()));
    const printed = asked.filter(({ path }) => path === undefined).map(({ format }) => format);
    const files = asked.flatMap(({ format, path }) => (path === undefined ? [] : [{ format, path }]));
    if (new Set(printed).size > 1)
        throw conflict(`${printed[0]} and ${printed[1]} exclude each other on standard output.`);
    const twice = files.find(({ path }, index) => files.findIndex((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file.path) === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)) !== index);
    if (twice)
        throw conflict(`Two reports would be written to ${twice.path}.`);
    return { ...(printed[0] !== undefined && { printed: printed[0] }), files };
}
function parseItem(item) {
    const at = item.indexOf('=');
    const word = at === -1 ? item : item.slice(0, at);
    const format = _options_schema_report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FORMATS */ .E.find((name) => name === word);
    const path = at === -1 ? undefined : item.slice(at + 1);
    if (format && path !== '' && !path?.includes('\0'))
        return { format, ...(path !== undefined && { path }) };
    const closest = format ? undefined : (0,_base_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestWord */ .v)(word, _options_schema_report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FORMATS */ .E);
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: format ? `--report has no file for ${format}.` : `--report does not accept ${JSON.stringify(item.slice(0, 80))}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}Use FORMAT or FORMAT=FILE, where FORMAT is one of ${_options_schema_report_formats_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FORMATS */ .E.join(', ')}.`,
    });
}
const conflict = (message) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message,
    hint: 'Print one report, and write the others to separate files: html=report.html.',
});
/**
 * Writes every report with a file, redacted, and creates folders. The JSON document is written first, so that other reports can name it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function writeReports({ files }, result, { workingFolder, redact, describeRun }) {
    // Before and after: a format that escapes characters would hide a secret from the redactor, and one that joins texts could make one.
    const told = (0,_base_secrets_redact_document_js__WEBPACK_IMPORTED_MODULE_6__/* .redactDocument */ .r)(result, redact);
    const run = (0,_base_secrets_redact_document_js__WEBPACK_IMPORTED_MODULE_6__/* .redactDocument */ .r)(describeRun?.(), redact);
    const resultPath = files.find(({ format }) => format === 'json')?.path;
    const ordered = [...files].sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
    for (const { format, path } of ordered) {
        const text = redact(await (0,_report_render_report_js__WEBPACK_IMPORTED_MODULE_7__/* .renderReport */ .B)(format, told, { color: false, ...(resultPath !== undefined && { resultPath }), ...(run && { run }) }));
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path);
        try {
            await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute));
            await (0,_base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInPlace */ .a)(absolute, text);
        }
        catch (cause) {
            if (!(cause instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E))
                throw cause;
            throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
                code: 'STORE_REPORT_WRITE',
                message: `The ${format} report could not be written: ${cause.message}`,
                hint: 'Free disk space or name another file. Signatures and verdicts of this run are not affected.',
                cause,
            });
        }
    }
}
/** The result for a run that ended with an error, for reports. */
const resultOfError = (command, { code, message, hint }) => ({
    schema: _results_result_js__WEBPACK_IMPORTED_MODULE_8__/* .RESULT_SCHEMA */ .w,
    command,
    version: _base_version_js__WEBPACK_IMPORTED_MODULE_9__/* .VERSION */ .x,
    subjects: [],
    statements: [],
    ...(command === 'verify' && { artifacts: [] }),
    problems: [{ code, message, ...(hint !== undefined && { hint }) }],
    timings: {},
});


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that identify an object come first. The others follow in alphabetical order. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artifact', 'verdict'];
/**
 * Characters that JSON allows but a terminal would interpret (C1 controls, bidirectional and other format characters, separators), and
 * the start of commands that some CI runners execute anywhere in a line (`base/secrets/neutralize.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It contains nothing that a terminal or a CI log would interpret, and parses to the original values.
 */
function serializeDocument(document) {
    const text = JSON.stringify(toPlain(document), null, 2);
    return `${text.replace(ACTIVE, escapeUnits)}\n`;
}
const escapeUnits = (character) => Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
function toPlain(value) {
    if (typeof value === 'bigint')
        return value.toString();
    if (value instanceof Date)
        return Number.isNaN(value.getTime()) ? null : value.toISOString();
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString('base64');
    if (Array.isArray(value))
        return value.map(toPlain);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    entries.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
    // fromEntries defines properties, so an untrusted key named __proto__ stays a key.
    return Object.fromEntries(entries.map(([key, entry]) => [key, toPlain(entry)]));
}
const rankOf = (key) => {
    const rank = FIRST_KEYS.indexOf(key);
    return rank === -1 ? FIRST_KEYS.length : rank;
};


/***/ }),

/***/ 97566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport)
/* harmony export */ });
/** Renders a result in one format. Each renderer is a pure function, loaded when needed. */
async function renderReport(format, result, { color, resultPath, run }) {
    switch (format) {
        case 'text':
            return (await Promise.all(/* import() */[__webpack_require__.e(1851), __webpack_require__.e(6224)]).then(__webpack_require__.bind(__webpack_require__, 46224))).renderText(result, { color });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).serializeDocument(result);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(1851), __webpack_require__.e(3096)]).then(__webpack_require__.bind(__webpack_require__, 13096))).renderMarkdown(result);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(1851), __webpack_require__.e(7897)]).then(__webpack_require__.bind(__webpack_require__, 67897))).renderHtml(result, run);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5150).then(__webpack_require__.bind(__webpack_require__, 35150))).renderSarif(result);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 44227))).renderJunit(result);
        case 'dotenv':
            return (await __webpack_require__.e(/* import() */ 8793).then(__webpack_require__.bind(__webpack_require__, 58793))).renderDotenv(result, resultPath);
        case 'terraform':
            return (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 819))).renderTerraform(result);
    }
}


/***/ }),

/***/ 98364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LOCAL_STORE),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
const RESULT_SCHEMA = 'chopmark.result/1';
/** The name in results of the folder that every bundle is written to first. */
const LOCAL_STORE = 'local';


/***/ })

};
