export const id = 1989;
export const ids = [1989,9665,7954];
export const modules = {

/***/ 61989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addPrinted: () => (/* binding */ addPrinted),
/* harmony export */   reportError: () => (/* binding */ reportError),
/* harmony export */   showOutcome: () => (/* binding */ showOutcome)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27954);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _report_render_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97566);




/**
 * Shows what a command came to: the files first, so that they are there also where nobody reads standard output.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`, `STORE_OUTPUT_WRITE`
 */
async function showOutcome(outcome, { plan, quiet }, { ports, print, stdout, stderr }) {
    if (outcome.result)
        await (0,_engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.writeReports)(plan, outcome.result, ports);
    const { printed } = plan;
    if (printed === undefined || printed === 'text') {
        if (!quiet)
            await print(outcome.text(stdout));
        // A gate that says nothing but "no" helps nobody.
        else if (outcome.exitCode !== 0)
            await stderr.write(outcome.text(stderr));
    }
    else if (outcome.result) {
        await print(await (0,_report_render_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReport */ .B)(printed, outcome.result, { colour: false }));
        // Terraform shows standard error alone where the program fails.
        if (printed === 'terraform' && outcome.exitCode !== 0)
            await stderr.write(outcome.text({ colour: false }));
    }
    else
        await print((0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__.serializeDocument)(outcome.document));
}
const REPORTED = ['attest', 'sign', 'verify', 'merge'];
/** A run that ended with an error still writes the files that were asked for: a later job reads them. */
async function reportError(command, error, { files }, ports) {
    if (files.length === 0 || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) || !REPORTED.includes(command))
        return;
    await (0,_engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.writeReports)({ files }, (0,_engine_write_reports_js__WEBPACK_IMPORTED_MODULE_1__.resultOfError)(command, error), ports);
}
/** `json` is `report` with that format; both at once would be two documents on one stream. */
function addPrinted(plan, option, format) {
    if (plan.printed !== undefined && plan.printed !== format)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `--${option} and --report ${plan.printed} exclude each other.`,
            hint: `Standard output carries one of them. Write the other to a file: --report ${plan.printed}=FILE.`,
        });
    return { ...plan, printed: format };
}


/***/ }),

/***/ 89831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * A folder with the ones above it, where they are not there yet. Step by step: Node's own recursive way never ends where a file
 * system says of every name that it does not exist, as /proc does.
 *
 * @param path Absolute.
 * @throws ChopmarkError `STORE_FILE_WRITE`
 */
async function makeFolder(path) {
    try {
        await makeStep(path, true);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `The folder ${path} could not be made: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Choose another folder.',
            cause: error,
        });
    }
}
async function makeStep(path, mayClimb) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const code = (0,_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (code === 'ENOENT' && mayClimb && parent !== path) {
            await makeStep(parent, true);
            return makeStep(path, false);
        }
        if (!(await isFolder(path)))
            throw error;
    }
}
const isFolder = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((found) => found.isDirectory(), () => false);


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

/***/ 27954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planReports: () => (/* binding */ planReports),
/* harmony export */   resultOfError: () => (/* binding */ resultOfError),
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _contract_report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17012);
/* harmony import */ var _core_closest_word_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74082);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62807);
/* harmony import */ var _core_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89831);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18614);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23020);
/* harmony import */ var _formats_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59926);
/* harmony import */ var _report_render_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97566);









/** A comma parts two reports only where a format follows: paths may hold commas. */
const SEPARATOR = new RegExp(`[,\\n](?=\\s*(?:${_contract_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FORMATS */ .E.join('|')})\\s*(?:[=,\\n]|$))`);
/**
 * What `report` asks for: `FORMAT` is printed, `FORMAT=FILE` written.
 *
 * @throws ChopmarkError `INPUT_OPTION_VALUE` for what is no format; `INPUT_OPTION_CONFLICT` where two would be printed, or one file
 *   written twice.
 */
function planReports(items) {
    const asked = items.flatMap((item) => item.split(SEPARATOR)).map((item) => parseItem(item.trim()));
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
    const format = _contract_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FORMATS */ .E.find((name) => name === word);
    const path = at === -1 ? undefined : item.slice(at + 1);
    if (format && path !== '' && !path?.includes('\0'))
        return { format, ...(path !== undefined && { path }) };
    const closest = format ? undefined : (0,_core_closest_word_js__WEBPACK_IMPORTED_MODULE_6__/* .findClosestWord */ .p)(word, _contract_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FORMATS */ .E);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_OPTION_VALUE',
        message: format ? `--report names no file for ${format}.` : `--report cannot be ${JSON.stringify(item.slice(0, 80))}.`,
        hint: `${closest ? `Did you mean ${closest}? ` : ''}It is FORMAT or FORMAT=FILE, and a format is one of ${_contract_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .REPORT_FORMATS */ .E.join(', ')}.`,
    });
}
const conflict = (message) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
    code: 'INPUT_OPTION_CONFLICT',
    message,
    hint: 'Print one, and write the others to files of their own: html=report.html.',
});
/**
 * Writes every report that goes to a file, folders included; the JSON document first, so that others can name it.
 *
 * @throws ChopmarkError `STORE_REPORT_WRITE`
 */
async function writeReports({ files }, result, { workingFolder }) {
    const resultPath = files.find(({ format }) => format === 'json')?.path;
    const ordered = [...files].sort((a, b) => Number(b.format === 'json') - Number(a.format === 'json'));
    for (const { format, path } of ordered) {
        const text = await (0,_report_render_report_js__WEBPACK_IMPORTED_MODULE_7__/* .renderReport */ .B)(format, result, { colour: false, ...(resultPath !== undefined && { resultPath }) });
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, path);
        try {
            await (0,_core_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute));
            await (0,_core_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileInPlace */ .a)(absolute, text);
        }
        catch (cause) {
            if (!(cause instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E))
                throw cause;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
                code: 'STORE_REPORT_WRITE',
                message: `The ${format} report is missing: ${cause.message}`,
                hint: 'Free some space or name another file. What was signed or decided stands as it is.',
                cause,
            });
        }
    }
}
/** The result of a run that came to none: what a report says of an error. */
const resultOfError = (command, { code, message, hint }) => ({
    schema: _formats_result_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULT_SCHEMA */ .w,
    command,
    version: _core_version_js__WEBPACK_IMPORTED_MODULE_8__/* .VERSION */ .x,
    subjects: [],
    statements: [],
    ...(command === 'verify' && { artefacts: [] }),
    problems: [{ code, message, ...(hint !== undefined && { hint }) }],
    timings: {},
});


/***/ }),

/***/ 59926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   w: () => (/* binding */ RESULT_SCHEMA)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

const RESULT_SCHEMA = 'chopmark.result/1';
/** Which of several exit codes is the one to end with: false evidence first, then policy, services, stores, and what the user gave. */
const PRECEDENCE = [6, 7, 4, 5, 3, 2];
const exitCodeOfProblem = ({ code }) => _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F[code.slice(0, code.indexOf('_'))];
/** The exit code of a run that ended with a result; 0 where nothing failed. */
function exitCodeOf(result) {
    const problems = [
        ...result.problems,
        ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...(result.artefacts ?? []).flatMap(({ problem }) => problem ?? []),
    ];
    const codes = new Set(problems.map(exitCodeOfProblem));
    // An artefact without a verdict for it is none, whether or not anybody says why.
    if ((result.artefacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined))
        codes.add(6);
    return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serializeDocument: () => (/* binding */ serializeDocument)
/* harmony export */ });
/** Keys that say what an object is come first; the others follow by the alphabet. */
const FIRST_KEYS = ['schema', 'command', 'version', 'instance', 'kind', 'name', 'code', 'message', 'hint', 'artefact', 'verdict'];
/**
 * What a terminal would act on though JSON lets it stand (C1 controls, bidirectional and other format characters, separators), and
 * what begins a command to some CI runners anywhere in a line (`core/neutralize-commands.ts`).
 */
const ACTIVE = /[\u007f-\u009f]|\p{Cf}|\p{Zl}|\p{Zp}|#(?=#\w*\[)/gu;
/**
 * A result as one JSON document with a final line feed: keys in a stable order, big integers as decimal strings, times as RFC 3339,
 * bytes as base64. It holds nothing that acts on a terminal or in a CI's log, and parses to what was put in.
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
    // fromEntries defines properties, so a foreign key named __proto__ stays a key.
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
/** A result in one format. Each renderer is a pure function, loaded when it is asked for. */
async function renderReport(format, result, { colour, resultPath }) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 7379).then(__webpack_require__.bind(__webpack_require__, 97379))).renderText(result, { colour });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9665).then(__webpack_require__.bind(__webpack_require__, 9665))).serializeDocument(result);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4902).then(__webpack_require__.bind(__webpack_require__, 34902))).renderMarkdown(result);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 2475).then(__webpack_require__.bind(__webpack_require__, 82475))).renderHtml(result);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 7606).then(__webpack_require__.bind(__webpack_require__, 67606))).renderSarif(result);
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4227).then(__webpack_require__.bind(__webpack_require__, 44227))).renderJunit(result);
        case 'dotenv':
            return (await __webpack_require__.e(/* import() */ 8793).then(__webpack_require__.bind(__webpack_require__, 58793))).renderDotenv(result, resultPath);
        case 'terraform':
            return (await __webpack_require__.e(/* import() */ 819).then(__webpack_require__.bind(__webpack_require__, 819))).renderTerraform(result);
    }
}


/***/ })

};
