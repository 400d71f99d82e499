export const id = 9070;
export const ids = [9070];
export const modules = {

/***/ 75846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ annotateProblems),
/* harmony export */   TF: () => (/* binding */ annotateError),
/* harmony export */   cj: () => (/* binding */ makeHarmless)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95525);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62945);
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57155);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7844);
/* harmony import */ var _options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6971);
/* harmony import */ var _results_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14935);







/** Annotations of one kind that GitHub shows for a step. Others are only in the log. */
const SHOWN = 10;
/** Maximum number of nested causes that are shown. */
const DEEPEST_CAUSE = 8;
/** Text for the output of a step: redacted, neutralized, and with input names instead of options. */
const say = (text, redact) => makeHarmless(redact((0,_options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInputs */ .z8)(text)));
/** The toolkit escapes only its own commands. This also neutralizes commands of other runners, and invisible characters. */
const makeHarmless = (text) => (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralizeCommands */ .Kw)((0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralizeForTerminal */ .Hr)(text));
/** Problems as annotations: the code is the title; the message, the hint and the page of the code are the text. */
function annotateProblems(problems, redact) {
    const told = new Set();
    for (const { code, message, hint } of problems) {
        const text = write(message, hint, code);
        if (told.size >= SHOWN || told.has(text))
            continue;
        told.add(text);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)(say(text, redact), { title: code });
    }
}
/** An error that ended the run. Its causes are shown with `RUNNER_DEBUG`. */
function annotateError(error, redact, command) {
    const isKnown = error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E;
    const { message, hint } = isKnown
        ? error
        : {
            message: `chopmark failed with an unexpected error, which is a bug: ${error instanceof Error ? error.message : error}`,
            hint: `Please report it at ${_base_project_js__WEBPACK_IMPORTED_MODULE_5__/* .PROJECT_URL */ .w5}/issues, with the log of a run with debug logging (version ${_base_version_js__WEBPACK_IMPORTED_MODULE_6__/* .VERSION */ .x}, Node.js ${process.versions.node}).`,
        };
    const errorCode = isKnown ? error.code : 'UNEXPECTED';
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3)(say(write(message, hint, isKnown ? errorCode : undefined), redact), { title: errorCode });
    if ((0,_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isDebug */ ._o)())
        for (const cause of listCauses(error))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq)(makeHarmless(redact(cause)));
    return { exitCode: (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfError */ .LL)(error, command), errorCode };
}
/** @param code Absent for an unexpected error, which has no page. */
const write = (message, hint, code) => [message, ...(hint ? [hint] : []), ...(code === undefined ? [] : [`More: ${(0,_base_project_js__WEBPACK_IMPORTED_MODULE_5__/* .addressOfError */ .Co)(code)}`])].join('\n');
function listCauses(error) {
    const told = [];
    let current = error;
    for (let depth = 0; depth < DEEPEST_CAUSE && current !== undefined; depth++) {
        told.push(current instanceof Error ? (current.stack ?? current.message) : String(current));
        current = current instanceof Error ? current.cause : undefined;
    }
    return told;
}


/***/ }),

/***/ 16171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ UNSET),
/* harmony export */   G: () => (/* binding */ ACTION_NAMES),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   SS: () => (/* binding */ listInputs),
/* harmony export */   Yu: () => (/* binding */ INPUTS_OF_STORE)
/* harmony export */ });
/* unused harmony exports COMMANDS_OF, ACTION_OPTIONS */
/* harmony import */ var _options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6971);
/* harmony import */ var _options_schema_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25900);
/* harmony import */ var _options_schema_report_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70674);



/** The actions of the repository: `action.yml` attests, and the others are in folders of their names. */
const ACTION_NAMES = ['attest', 'sign', 'merge', 'verify'];
/** The engine commands of an action. Their options are its inputs. */
const COMMANDS_OF = {
    attest: ['attest', 'sign'],
    sign: ['sign'],
    merge: ['merge'],
    verify: ['verify'],
};
/** The options of `store push` that are inputs of the merging action too. */
const INPUTS_OF_STORE = ['store', 'allow-insecure-registry', 'timeout'];
/** Inputs that only the Action has. Most have the name and meaning of `actions/attest`. */
const ACTION_OPTIONS = [
    {
        name: 'command',
        kind: 'enum',
        values: ['attest', 'sign'],
        default: 'attest',
        help: 'attest: sign statements about artifacts. sign: sign each file and write <file>.sigstore.json next to it, as gh-action-sigstore-python does.',
        actions: ['attest'],
    },
    {
        name: 'push-to-registry',
        kind: 'boolean',
        default: false,
        help: 'Also push the bundle to the registry of the image in subject-name.',
        description: 'The image name is converted to lower case.',
        actions: ['attest'],
    },
    {
        name: 'create-storage-record',
        kind: 'boolean',
        default: true,
        help: 'With push-to-registry: record the location of the image in the artifact metadata of the organization.',
        description: 'A failure is only a warning.',
        actions: ['attest'],
    },
    {
        name: 'subject-version',
        kind: 'string',
        placeholder: 'VERSION',
        help: 'The version of the artifact, for the storage record.',
        actions: ['attest'],
    },
    {
        name: 'private-signing',
        kind: 'boolean',
        default: false,
        help: 'Sign with GitHub’s own Sigstore instance, even if the repository is public.',
        actions: ['attest'],
    },
    {
        name: 'release-signing-artifacts',
        kind: 'boolean',
        default: true,
        help: 'Attach the signatures of files to the release that started the workflow, if it was published.',
        actions: ['attest', 'sign'],
    },
    {
        name: 'report',
        kind: 'list',
        placeholder: 'FORMAT=FILE',
        help: 'Additional report files, as FORMAT=FILE.',
        description: `The formats are ${_options_schema_report_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FORMATS */ .E.join(', ')}.`,
        actions: ACTION_NAMES,
    },
    {
        name: 'show-summary',
        kind: 'boolean',
        default: true,
        help: 'Write a job summary on the page of the workflow run.',
        actions: ACTION_NAMES,
    },
    {
        name: 'github-token',
        kind: 'secret',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
        default: '${{ github.token }}',
        help: 'The token for GitHub’s API: attestations, releases, packages.',
        description: 'It is masked in the log.',
        actions: ACTION_NAMES,
    },
];
/** The variable name that the runner uses for an input. */
const variableOf = (input) => `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
/**
 * The default of inputs for the expected signer and the Sigstore instance that have no other default. It means: not set. A runner passes
 * an empty text for a missing input. Without this default, a variable that is empty by mistake would silently drop a condition. With
 * it, an empty text is refused.
 */
const UNSET = 'unset';
/** Defaults of the Action that differ from those of the command line, where a second more of each run is not welcome. */
const DEFAULTS = { 'second-opinion': 'true' };
/** Texts for defaults of the actions that differ from those of the command line. */
const DEFAULT_TEXTS = {
    attest: {
        'bundle-dir': 'a new folder below $RUNNER_TEMP/chopmark',
        store: 'github; with command sign: the release, if there is one',
    },
    sign: { 'bundle-dir': 'a new folder below $RUNNER_TEMP/chopmark', store: 'the release that started the workflow; otherwise local' },
    merge: { 'bundle-dir': 'a new folder below $RUNNER_TEMP/chopmark', store: 'local' },
    verify: { 'bundle-dir': 'all folders below $RUNNER_TEMP/chopmark' },
};
const EXEC = {
    kind: 'string',
    help: 'Build script to run first, like a run: step with bash, but without tokens in its environment.',
    description: 'The provenance records the script.',
};
/** Help of inputs that differ from the command line. */
const HELP = {
    attest: { exec: EXEC },
    sign: {},
    merge: {
        bundle: { help: 'Folders with the bundles of the jobs, or bundle files: usually the folder of actions/download-artifact.' },
        store: { help: 'Stores for the merged bundles, in addition to bundle-dir.' },
        timeout: { help: 'Time limit for storing, which covers all retries.' },
    },
    verify: {},
};
/** The inputs of one action, in the order of the options. Its own inputs come last. */
function listInputs(action) {
    const strict = new Set(_options_schema_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTION_GROUPS */ .F.filter(({ definesTrust }) => definesTrust)
        .flatMap(({ options }) => options)
        // Lists only name places of evidence, so they are no condition.
        .filter(({ kind }) => kind !== 'list'));
    const commands = COMMANDS_OF[action];
    const specs = new Map();
    for (const command of commands)
        for (const spec of (0,_options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listOptions */ .NM)(command))
            if (!specs.has(spec.name))
                specs.set(spec.name, spec);
    if (action === 'merge')
        for (const name of INPUTS_OF_STORE)
            addOption(specs, 'store', name);
    const own = ACTION_OPTIONS.filter(({ actions }) => actions.includes(action));
    return [
        ...[...specs.values()].map((spec) => {
            const ownText = DEFAULT_TEXTS[action][spec.name];
            const defaultText = ownText ?? spec.defaultText;
            const ownDefault = DEFAULTS[spec.name];
            const fallback = ownDefault ?? (ownText === undefined ? defaultOf(spec) : undefined) ?? (strict.has(spec) ? UNSET : undefined);
            return {
                spec: { ...spec, ...HELP[action][spec.name], ...(defaultText !== undefined && { defaultText }) },
                ...(fallback !== undefined && { default: fallback }),
                ...(ownDefault !== undefined && { isOwnDefault: true }),
                own: false,
            };
        }),
        ...own.map((spec) => {
            const fallback = defaultOf(spec);
            return { spec, ...(fallback !== undefined && { default: fallback }), own: true };
        }),
    ];
}
function addOption(specs, command, name) {
    const spec = (0,_options_schema_option_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listOptions */ .NM)(command).find((candidate) => candidate.name === name);
    if (spec)
        specs.set(name, spec);
}
const defaultOf = (spec) => spec.default === undefined ? undefined : String(spec.default);


/***/ }),

/***/ 95525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fM: () => (/* binding */ addPath),
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
;// CONCATENATED MODULE: ./build/adapters/action/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/adapters/action/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./build/adapters/action/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
;// CONCATENATED MODULE: ./build/adapters/action/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        file_command_issueFileCommand('PATH', inputPath);
    }
    else {
        command_issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ findFirstProblem),
/* harmony export */   _d: () => (/* binding */ describeOutputs),
/* harmony export */   c6: () => (/* binding */ ACTION_OUTPUTS),
/* harmony export */   fK: () => (/* binding */ SETUP_OUTPUTS),
/* harmony export */   pN: () => (/* binding */ listPages),
/* harmony export */   vz: () => (/* binding */ listProblems)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14935);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16171);



/** The actions that write bundles. */
const SIGNING = ['attest', 'sign', 'merge'];
/** The outputs for later steps. The first four are those of `actions/attest`. */
const ACTION_OUTPUTS = [
    {
        name: 'bundle-path',
        help: 'The bundle. If there are several, the JSON Lines file with all of them.',
        actions: SIGNING,
    },
    { name: 'attestation-id', help: 'The ids of the attestations that GitHub stored, separated by commas.', actions: ['attest', 'merge'] },
    {
        name: 'attestation-url',
        help: 'The page of the attestation on GitHub. If there are several, the page of the first one.',
        actions: ['attest', 'merge'],
    },
    { name: 'storage-record-ids', help: 'The ids of the storage records, separated by commas.', actions: ['attest'] },
    {
        name: 'bundle-dir',
        help: 'The folder with all bundles of this step, and with what a later run needs to continue. Set even if the step fails.',
        actions: SIGNING,
    },
    { name: 'certificate-identity', help: 'The identity in the certificate. Empty if a key signed.', actions: ['attest', 'sign'] },
    { name: 'certificate-oidc-issuer', help: 'The issuer of that identity.', actions: ['attest', 'sign'] },
    {
        name: 'trusted-root-path',
        help: 'The trusted root of the sandbox, if a sandbox signed because there was no identity (on-missing-identity: sandbox).',
        actions: ['attest', 'sign'],
    },
    { name: 'skipped', help: 'true if nothing was signed although nothing failed (on-missing-identity: skip).', actions: ['attest', 'sign'] },
    { name: 'verdict', help: 'verified, refused or inconclusive: the worst verdict of all artifacts.', actions: ['verify'] },
    { name: 'subjects', help: 'The number of subjects.', actions: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_NAMES */ .G },
    { name: 'result-path', help: 'The file with the whole result as one JSON document (chopmark.result/1).', actions: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_NAMES */ .G },
    { name: 'exit-code', help: 'The exit code of the command line: 0 to 7.', actions: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_NAMES */ .G },
    { name: 'error-code', help: 'The code of the first error. Empty if there is none.', actions: _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_NAMES */ .G },
];
/** The outputs of `setup/action.yml`. */
const SETUP_OUTPUTS = [
    { name: 'version', help: 'The version of chopmark.' },
    { name: 'path', help: 'The absolute path of the command. Its folder is on PATH in later steps.' },
];
/** The outputs of a result. Paths are absolute, because a later step can have another working folder. */
function describeOutputs(result, workingFolder) {
    const pages = listPages(result);
    const signer = result.statements[0]?.signer;
    return {
        subjects: String(result.subjects.length),
        ...(result.command === 'verify' && { verdict: worstVerdict(result) }),
        ...(result.bundlePath !== undefined && { 'bundle-path': (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingFolder, result.bundlePath) }),
        ...(pages.length > 0 && { 'attestation-id': pages.map(lastPart).join(','), 'attestation-url': pages[0] ?? '' }),
        ...(signer?.kind === 'certificate' && {
            'certificate-identity': signer.identity.san,
            'certificate-oidc-issuer': signer.identity.issuer,
        }),
        ...(result.skipped && { skipped: 'true' }),
    };
}
/** Pages of attestations on GitHub, each once. An attestation that was already stored has no known page. */
const listPages = ({ statements }) => [
    ...new Set(statements.flatMap(({ stores }) => stores.flatMap(({ store, url }) => (/^github(:|$)/.test(store) && /\/\d+$/.test(url ?? '') ? [url ?? ''] : [])))),
];
/** The problems of the run first, then those of stores and artifacts. */
const listProblems = ({ problems, statements, artifacts = [] }) => [
    ...problems,
    ...statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
    ...artifacts.flatMap(({ problem }) => problem ?? []),
];
/** The first problem with the exit code of the result. */
function findFirstProblem(result) {
    const problems = listProblems(result);
    const exitCode = (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(result);
    return problems.find((problem) => (0,_results_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)({ problems: [problem], statements: [] }) === exitCode) ?? problems[0];
}
function worstVerdict({ artifacts = [] }) {
    const verdicts = artifacts.map(({ verdict }) => verdict);
    return ['refused', 'inconclusive', 'verified'].find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive';
}
const lastPart = (url) => url.slice(url.lastIndexOf('/') + 1);


/***/ }),

/***/ 99355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ setSetupOutputs),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95525);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);


/** Sets outputs of a step, of those that its action has. */
function setOutputs(action, outputs) {
    for (const { name, actions } of _outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_OUTPUTS */ .c6)
        if (outputs[name] !== undefined && actions.includes(action))
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, outputs[name]);
}
/** Sets the outputs of the setup action. */
function setSetupOutputs(outputs) {
    for (const { name } of _outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .SETUP_OUTPUTS */ .fK)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, outputs[name]);
}


/***/ }),

/***/ 7421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ MAX_ARTIFACTS_LIST),
/* harmony export */   Py: () => (/* binding */ MAX_ENGINE_FILE),
/* harmony export */   Q2: () => (/* binding */ MAX_JOB_SUMMARY),
/* harmony export */   Um: () => (/* binding */ MAX_BUILD_OUTPUT),
/* harmony export */   YT: () => (/* binding */ MAX_ENGINE_FILES)
/* harmony export */ });
/* unused harmony exports MAX_QUERY, QUERY_TIMEOUT */
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. The list of artifacts that a GitHub runner passes to a step. */
const MAX_ARTIFACTS_LIST = 4 << 20;
/** Bytes. A job summary. GitHub allows one mebibyte per step, and refuses a longer one completely. */
const MAX_JOB_SUMMARY = 1_000_000;
/** Bytes. A query on standard input from an external data source: a few options. */
const MAX_QUERY = (/* unused pure expression or super */ null && (64 << 10));
/** Milliseconds to wait for the end of a query, which is normally written at once. */
const QUERY_TIMEOUT = 10_000;
/** Bytes. One file of the command line that the setup action puts on PATH. */
const MAX_ENGINE_FILE = 16 << 20;
/** Files of the command line that the setup action puts on PATH. */
const MAX_ENGINE_FILES = 1000;
/** Bytes. What the build command of the Action's `exec` may print. GitHub keeps less of a log. */
const MAX_BUILD_OUTPUT = 1 << 30;


/***/ }),

/***/ 14771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ EXIT_CODE),
/* harmony export */   OQ: () => (/* binding */ ERROR_CODES),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export ERROR_DESCRIPTIONS */
/**
 * Every error code with its summary: one line that says what the code means. Codes are stable: scripts branch on them.
 * Grouped by stage, alphabetical within a group.
 */
const ERROR_CODES = {
    INPUT_ARTIFACTS_LIST: 'The list of artifacts from the GitHub runner cannot be used.',
    INPUT_BATCH_ARGUMENT: 'An argument cannot be passed to a batch file on Windows unchanged.',
    INPUT_CHECKOUT: 'Dependencies were requested from a Git checkout, but the working folder is not one.',
    INPUT_CHECKSUMS_LINE: 'A line of a checksums file cannot be read.',
    INPUT_COMMAND_UNKNOWN: 'The command does not exist.',
    INPUT_DIGEST: 'A digest is not ALGORITHM:HEX, or its algorithm is not accepted.',
    INPUT_DOCUMENT_PATTERN: 'A document path pattern does not give each subject a document of its own.',
    INPUT_ENGINE_CHANGED: 'The files of chopmark in the setup action are not the ones that the action pins.',
    INPUT_EXCLUSION: 'An exclusion (!NAME) is also the name of a file.',
    INPUT_EXEC: 'The build command of --exec failed, or its files cannot be recorded.',
    INPUT_FILE_CHANGED: 'A file changed while it was hashed or uploaded.',
    INPUT_FILE_EXISTS: 'A file to create already exists.',
    INPUT_GIT: 'A Git revision cannot be read.',
    INPUT_IMAGE: 'A value is not an image reference.',
    INPUT_IMAGE_ATTESTATION: 'BuildKit attestations in an image are missing, or do not match the image.',
    INPUT_IMAGE_CONTENT: 'An image has an unsupported kind, size or structure.',
    INPUT_IMAGE_MISSING: 'The image does not exist in the registry or image layout.',
    INPUT_IMAGE_PLATFORM: 'A multi-platform image lacks a requested platform.',
    INPUT_INSTANCE_NEEDED: 'No Sigstore instance can be chosen for this job.',
    INPUT_INSTANCE_UNKNOWN: 'The Sigstore instance is neither a known name nor a file.',
    INPUT_KEY_DIGEST: 'The given key cannot sign this digest.',
    INPUT_KEY_UNREADABLE: 'The given key cannot be read.',
    INPUT_KEY_UNSUPPORTED: 'The given key has a type that no Sigstore service accepts.',
    INPUT_MODEL: 'A folder cannot be signed as a model.',
    INPUT_NO_BUILD: 'Provenance was requested, but no build of a known CI system was found.',
    INPUT_NO_MATCH: 'A path or pattern matches no file.',
    INPUT_NO_SUBJECTS: 'Nothing to sign or verify was found.',
    INPUT_OPTION_CONFLICT: 'Two options exclude each other.',
    INPUT_OPTION_MISSING: 'The command, or another option, needs an option that was not given.',
    INPUT_OPTION_UNKNOWN: 'The command does not have this option.',
    INPUT_OPTION_VALUE: 'An option has an invalid value.',
    INPUT_PACKAGE: 'A file is not a valid package of its kind, or its ecosystem would not accept the attestation.',
    INPUT_PATTERN: 'A regular expression is invalid, or cannot run in linear time.',
    INPUT_POLICY: 'A policy file is invalid.',
    INPUT_POLICY_DIGEST: 'A policy file, or a file that it names, does not have the expected digest.',
    INPUT_POLICY_SCHEMA: 'A JSON schema named by a policy cannot be used.',
    INPUT_POLICY_UNPINNED: 'A policy pinned by digest names a file without a digest.',
    INPUT_PREDICATE_INVALID: 'A predicate does not match its type or the given schema.',
    INPUT_PREDICATE_NOT_JSON: 'A predicate is not JSON, or is JSON that cannot be preserved exactly.',
    INPUT_PREDICATE_NOT_OBJECT: 'A predicate is JSON, but not an object.',
    INPUT_PREDICATE_SCHEMA: 'The schema for a predicate is not a usable JSON schema.',
    INPUT_PREDICATE_TOO_LARGE: 'A predicate exceeds the size limit.',
    INPUT_PREDICATE_TYPE: 'The predicate type is not an absolute URI.',
    INPUT_PROXY: 'A proxy variable of the environment does not hold a proxy address.',
    INPUT_PUBLIC_LOG: 'A public log would publish names of a repository that is not proven public.',
    INPUT_QUERY: 'The query on standard input is invalid.',
    INPUT_REPORT_FORMAT: 'A vulnerability or test report has an unsupported format.',
    INPUT_REPORT_INVALID: 'A vulnerability or test report does not follow its format.',
    INPUT_SANDBOX_FOLDER: 'The state folder of the sandbox cannot be used.',
    INPUT_SANDBOX_NOT_RUNNING: 'No sandbox of this user runs with the given state folder.',
    INPUT_SANDBOX_PORT: 'The sandbox cannot listen on the port.',
    INPUT_SBOM_FORMAT: 'An SBOM has an unsupported format or version.',
    INPUT_SBOM_INVALID: 'The components of an SBOM cannot be read, or a strict check found a fault.',
    INPUT_SECRET_EMPTY: 'The file or variable with a token or key is empty.',
    INPUT_SECRET_UNREADABLE: 'The file or variable with a token or key cannot be read.',
    INPUT_SERVICE_URL: 'A service URL is neither https nor http on loopback.',
    INPUT_SERVICE_VERSION: 'The API version of a service is unknown or unsupported.',
    INPUT_SIGNING_CONFIG_MALFORMED: 'A signing config is malformed, or has an unsupported version.',
    INPUT_STATEMENT: 'A file given as a statement is not an in-toto statement.',
    INPUT_STORE_SUBJECTS: 'A store does not keep bundles about any subject of this run.',
    INPUT_STORE_UNKNOWN: 'The store does not exist.',
    INPUT_STORE_URL: 'The store address is not safe for bundles and credentials.',
    INPUT_SUBJECT_CONFLICT: 'Two subjects have the same name but different digests.',
    INPUT_SUBJECT_COUNT: 'The number of subjects is not the one in --expected-subjects.',
    INPUT_SUBJECT_ENVELOPE: 'A file to sign is the signed payload of an attestation (DSSE).',
    INPUT_SUBJECT_IMAGE_SIGNATURE: 'A file to sign is the document that is signed for a container image.',
    INPUT_SUBJECT_EXPECTED: 'The subjects are not exactly those in --expected-from.',
    INPUT_SUBJECT_KIND: 'A subject path is not a regular file.',
    INPUT_SUBJECT_NAME: 'A subject name is missing or invalid.',
    INPUT_TIMEOUT: 'The run ended at its time limit before all input was read.',
    INPUT_TOO_LARGE: 'An input file exceeds the size limit for its kind.',
    INPUT_TOO_MANY_SUBJECTS: 'The run has more subjects than the limit.',
    INPUT_TRUSTED_ROOT_MALFORMED: 'A trusted root is malformed, incomplete, or of an unsupported version.',
    INPUT_TRUST_CONFIG_MALFORMED: 'A client trust config is malformed, or has an unsupported version.',
    INPUT_UNREADABLE: 'An input file cannot be read.',
    INPUT_UNSUPPORTED_CLAUSE: 'An option or policy clause about the signer does not apply to this CI system.',
    IDENTITY_ANSWER_TOO_LARGE: 'The response of a token service exceeds the size limit.',
    IDENTITY_AUDIENCE_REFUSED: 'The certificate authority expects identity tokens for another audience.',
    IDENTITY_BUILDKITE_NO_TOKEN: 'The Buildkite agent gave the job no identity token.',
    IDENTITY_CERTIFICATE_MISMATCH: 'The certificate does not match the identity token it was issued for.',
    IDENTITY_CHANGED: 'A renewed certificate names another identity than the first one.',
    IDENTITY_CIRCLECI_NO_TOKEN: 'The CircleCI job has no identity token.',
    IDENTITY_CI_AMBIGUOUS: 'The environment matches several CI systems.',
    IDENTITY_GITHUB_NO_TOKEN: 'The GitHub Actions job has no permission to request an identity token.',
    IDENTITY_GITLAB_NO_TOKEN: 'The GitLab job declares no identity token.',
    IDENTITY_GOOGLE_NO_TOKEN: 'The Google Cloud workload got no identity token.',
    IDENTITY_ISSUER_UNKNOWN: 'The certificate authority does not accept tokens of this issuer.',
    IDENTITY_JENKINS_NO_TOKEN: 'The Jenkins build has no bound identity token.',
    IDENTITY_KUBERNETES_NO_TOKEN: 'The file of the projected Kubernetes token holds no token.',
    IDENTITY_NONE: 'No identity token source was found on this machine.',
    IDENTITY_PUBLIC_AUDIENCE: 'A token for the public Sigstore instances would go to another recipient.',
    IDENTITY_SERVICE_ADDRESS: 'The address of a token service is not safe for a secret.',
    IDENTITY_SERVICE_INVALID_RESPONSE: 'A token service returned no valid token.',
    IDENTITY_SERVICE_REFUSED: 'A token service refused the request.',
    IDENTITY_SPIFFE_NO_TOKEN: 'The SPIFFE agent gave the workload no identity token.',
    IDENTITY_TIMEOUT: 'A token service did not respond in time.',
    IDENTITY_TOKEN_AUDIENCE: 'The identity token has another audience than the certificate authority expects.',
    IDENTITY_TOKEN_CHANGED: 'A renewed identity token names another identity than the first one.',
    IDENTITY_TOKEN_EXPIRED: 'The identity token expired, and no new one is available.',
    IDENTITY_TOKEN_MALFORMED: 'The identity token is not a JSON Web Token.',
    IDENTITY_TOKEN_NOT_YET_VALID: 'The identity token is not valid yet.',
    IDENTITY_TOKEN_REFUSED: 'The certificate authority did not accept the identity token.',
    IDENTITY_UNREACHABLE: 'A token service cannot be reached.',
    SIGNING_ADDRESS_REFUSED: 'A server names an address for a signing service that only you may name.',
    SIGNING_ANSWER_TOO_LARGE: 'The response of a signing service exceeds the size limit.',
    SIGNING_CERTIFICATE_INVALID_RESPONSE: 'The certificate authority did not return a certificate for the signing key.',
    SIGNING_CERTIFICATE_REFUSED: 'The certificate authority refused to issue a certificate.',
    SIGNING_CONFIGURATION_INVALID_RESPONSE: 'The certificate authority returned an invalid list of accepted issuers.',
    SIGNING_CONFIGURATION_REFUSED: 'The certificate authority did not return its list of accepted issuers.',
    SIGNING_INTERRUPTED: 'The run was interrupted before everything was signed.',
    SIGNING_LOG_CHECKPOINT_TIMEOUT: 'The transparency log published no checkpoint for an entry in time.',
    SIGNING_LOG_INVALID_RESPONSE: 'The transparency log returned an invalid log entry.',
    SIGNING_LOG_MISMATCH: 'The transparency log returned an entry that does not match the signature.',
    SIGNING_LOG_REFUSED: 'The transparency log refused an entry.',
    SIGNING_LOG_TOO_LARGE: 'The transparency log takes no request of the size of a statement.',
    SIGNING_LOG_UNKNOWN: 'The trusted root does not contain the log that holds an entry.',
    SIGNING_TIMEOUT: 'A signing service did not respond in time, or the run ended at its time limit.',
    SIGNING_TIMESTAMP_INVALID_RESPONSE: 'The timestamp authority returned an invalid timestamp.',
    SIGNING_TIMESTAMP_MISMATCH: 'The timestamp authority returned a timestamp that does not match the signature.',
    SIGNING_TIMESTAMP_REFUSED: 'The timestamp authority refused to issue a timestamp.',
    SIGNING_UNREACHABLE: 'A signing service cannot be reached.',
    TRUST_ADDRESS_REFUSED: 'A trust repository leads to an address that only you may name.',
    TRUST_ANSWER_TOO_LARGE: 'The response of a trust repository exceeds the size limit.',
    TRUST_METADATA_EXPIRED: 'The TUF metadata of the instance has expired.',
    TRUST_METADATA_REFUSED: 'TUF metadata, or a file it describes, failed verification against the signed root.',
    TRUST_NO_SERVICE: 'The signing config offers no usable service of a required kind.',
    TRUST_NO_TIMESTAMP_SOURCE: 'Neither a log nor a timestamp authority can prove the signing time.',
    TRUST_REPOSITORY_ANSWER: 'The TUF repository did not return the requested file.',
    TRUST_TIMEOUT: 'A trust repository did not respond in time.',
    TRUST_UNAVAILABLE: 'The trusted root of the instance cannot be fetched, and there is no cached copy.',
    TRUST_UNREACHABLE: 'A trust repository cannot be reached.',
    STORE_ADDRESS_REFUSED: 'A store leads to an address that only you may name.',
    STORE_ANSWER_TOO_LARGE: 'The response of a store exceeds the size limit.',
    STORE_CONTEXT: 'The location in a store is unknown.',
    STORE_CREDENTIALS: 'A store needs credentials, and none were found or they cannot be read.',
    STORE_FILE_READ: 'Bundles on disk cannot be read.',
    STORE_FILE_WRITE: 'A file cannot be written to disk.',
    STORE_FORBIDDEN: 'The credentials for a store lack a required permission.',
    STORE_INVALID_RESPONSE: 'A store returned an invalid response.',
    STORE_JOURNAL_READ: 'The journal of an earlier run cannot be read.',
    STORE_JOURNAL_WRITE: 'The signing journal cannot be written.',
    STORE_NOT_FOUND: 'The store, or the location in it, does not exist or is not visible with these credentials.',
    STORE_OUTPUT_WRITE: 'Standard output cannot be written.',
    STORE_RATE_LIMITED: 'A store reached its rate limit.',
    STORE_REFUSED: 'A store refused a bundle.',
    STORE_REPORT_WRITE: 'A report cannot be written to its file.',
    STORE_TIMEOUT: 'A store did not respond in time.',
    STORE_TOO_LARGE: 'A bundle is too large for a store, or has too many subjects, or the store is full.',
    STORE_UNAUTHORIZED: 'A store rejected the credentials, or needs some.',
    STORE_UNAVAILABLE: 'A store has a server error.',
    STORE_UNEXPECTED: 'A store failed unexpectedly. This is a bug in chopmark.',
    STORE_UNREACHABLE: 'A store cannot be reached.',
    VERIFICATION_ARTIFACT_DIGEST: 'The bundle signs a digest of another algorithm than the given one.',
    VERIFICATION_ARTIFACT_MISMATCH: 'The bundle is for another artifact.',
    VERIFICATION_BUNDLE_MALFORMED: 'The bundle is malformed.',
    VERIFICATION_BUNDLE_VERSION: 'The bundle has an unsupported version.',
    VERIFICATION_CERTIFICATE: 'The certificate in the bundle is not valid for signing.',
    VERIFICATION_CERTIFICATE_EXPIRED: 'The certificate, or one above it in its chain, was not valid at the signing time.',
    VERIFICATION_CERTIFICATE_UNTRUSTED: 'No certificate authority in the trusted root issued the certificate.',
    VERIFICATION_GIT_CHECKOUT: 'The checkout does not match the commit, tag or tree to verify.',
    VERIFICATION_GIT_OBJECT: 'The content of a Git object does not match its id.',
    VERIFICATION_KEY: 'The bundle was not signed with the expected key or kind of key.',
    VERIFICATION_LOG_BODY: 'A log entry does not match the bundle.',
    VERIFICATION_LOG_CHECKPOINT: 'A log checkpoint has an invalid signature, or does not match the inclusion proof.',
    VERIFICATION_LOG_DUPLICATE: 'The bundle has two entries of the same transparency log.',
    VERIFICATION_LOG_MISSING: 'The bundle has fewer log entries than required.',
    VERIFICATION_LOG_PROMISE: 'The log’s promise to include an entry has an invalid signature or time.',
    VERIFICATION_LOG_PROOF: 'The inclusion proof of a log entry is missing or invalid.',
    VERIFICATION_LOG_UNKNOWN: 'A log entry comes from a transparency log that is not in the trusted root.',
    VERIFICATION_NO_BUNDLE: 'No bundle for the artifact was found.',
    VERIFICATION_NO_TRUSTED_TIME: 'The bundle has no trusted signing time.',
    VERIFICATION_OTHER_MEANING: 'The signature of a file could be one of an attestation or of a container image.',
    VERIFICATION_PREDICATE_MALFORMED: 'The predicate does not match its type.',
    VERIFICATION_PROVENANCE_MALFORMED: 'The provenance is not valid SLSA provenance.',
    VERIFICATION_PROVENANCE_MISMATCH: 'The provenance contradicts the certificate of its signer.',
    VERIFICATION_SCT: 'The certificate has no valid SCT of a CT log in the trusted root.',
    VERIFICATION_SECOND_OPINION: 'Another Sigstore library does not accept the bundle.',
    VERIFICATION_SECOND_OPINION_UNANSWERED: 'The library for the second opinion failed.',
    VERIFICATION_SECOND_OPINION_UNSUPPORTED: 'The library for the second opinion cannot take this kind of bundle.',
    VERIFICATION_SIGNATURE: 'The signature does not match the key or the signed content.',
    VERIFICATION_STATEMENT_MALFORMED: 'The signed content is not an in-toto statement of a supported version.',
    VERIFICATION_SUBJECT_CONFLICT: 'Merged bundles give the same name different digests.',
    VERIFICATION_SUBJECT_MISSING: 'Merged bundles lack an expected subject.',
    VERIFICATION_SUBJECT_UNEXPECTED: 'Merged bundles have a subject that --expected-from does not list.',
    VERIFICATION_SUBJECT_NAME: 'The statement gives the artifact another name (a warning).',
    VERIFICATION_TIMEOUT: 'The run ended before an artifact was fully verified.',
    VERIFICATION_TIMESTAMP: 'A timestamp is invalid, or its authority is not in the trusted root.',
    POLICY_ARTIFACT_NAME: 'The policy does not trust the signer for artifacts of this name.',
    POLICY_COMMIT_MISMATCH: 'Wrong commit: the artifact was built from another commit than expected.',
    POLICY_DENIED: 'The policy denies the artifact, its signer, its run, its log entry or its signing time.',
    POLICY_ENVIRONMENT_MISMATCH: 'Wrong environment: the signing job deployed to another environment than expected.',
    POLICY_IDENTITY_MISMATCH: 'Wrong signer: the certificate has another identity (SAN) than expected.',
    POLICY_ISSUER_MISMATCH: 'Wrong issuer: the certificate names another OIDC issuer than expected.',
    POLICY_JOB_MISMATCH: 'Wrong job: another job signed than expected.',
    POLICY_MAX_AGE: 'A statement is older than the policy allows, or its age is unknown.',
    POLICY_NOTHING_VOUCHES: 'The expected signer signed statements about the artifact, but none that vouches for it.',
    POLICY_ORGANIZATION_MISMATCH: 'Wrong organization: a job of another organization signed than expected.',
    POLICY_OWNER_ID_MISMATCH: 'Wrong owner ID: the owner of the repository has another ID than expected.',
    POLICY_OWNER_MISMATCH: 'Wrong owner: the repository belongs to another owner than expected.',
    POLICY_PIPELINE_DEFINITION_MISMATCH: 'Wrong pipeline definition: another pipeline definition signed than expected.',
    POLICY_PIPELINE_MISMATCH: 'Wrong pipeline: another pipeline signed than expected.',
    POLICY_PREDICATE: 'The content of a statement does not meet the policy.',
    POLICY_PREDICATE_TYPE: 'The bundle holds another type of statement than expected.',
    POLICY_PROJECT_MISMATCH: 'Wrong project: another project signed than expected.',
    POLICY_PROVENANCE: 'The provenance does not meet the policy, or the certificate does not prove what it states.',
    POLICY_REF_MISMATCH: 'Wrong Git ref: the artifact was built from another ref than expected.',
    POLICY_REGO: 'A Rego policy did not allow the artifact, or exceeded its limits.',
    POLICY_REPOSITORY_ID_MISMATCH: 'Wrong repository ID: the repository has another ID than expected.',
    POLICY_REPOSITORY_MISMATCH: 'Wrong repository: the artifact was built from another repository than expected.',
    POLICY_RUNNER_MISMATCH: 'Wrong runner: the signing job ran on another kind of runner than expected.',
    POLICY_RUN_MISMATCH: 'Wrong run: another run signed than expected.',
    POLICY_SBOM: 'An SBOM does not meet the policy.',
    POLICY_SHARED_SIGNER: 'Wrong signer: other repositories can call the workflow that signed, and none was asked for.',
    POLICY_SIGNER_COMMIT_MISMATCH: 'Wrong signer commit: the signing workflow is at another commit than expected.',
    POLICY_SIGNER_MISMATCH: 'Wrong signer: another workflow signed than expected.',
    POLICY_SSH_RERUN: 'The signing job was rerun with SSH, so a person could run commands in it.',
    POLICY_STATEMENT_MISSING: 'A statement that the policy requires is missing, or comes from an untrusted signer.',
    POLICY_TESTS: 'The test results do not meet the policy.',
    POLICY_TOKEN_SUBJECT_MISMATCH: 'Wrong token subject: the identity token had another subject than expected.',
    POLICY_TOO_FEW_SIGNERS: 'Fewer trusted signers signed than the policy requires.',
    POLICY_TRIGGER_MISMATCH: 'Wrong trigger: another event started the build than expected.',
    POLICY_VISIBILITY_MISMATCH: 'Wrong visibility: the repository had another visibility than expected at signing time.',
    POLICY_VSA: 'A verification summary does not meet the policy.',
    POLICY_VULNERABILITIES: 'A scan found vulnerabilities that the policy does not allow.',
    POLICY_WORKFLOW_COMMIT_MISMATCH: 'Wrong workflow commit: the build configuration is at another commit than expected.',
    POLICY_WORKFLOW_MISMATCH: 'Wrong workflow: another file configured the build than expected.',
};
/** What a reader needs in addition to the summary; the reference prints it after the summary. */
const ERROR_DESCRIPTIONS = {
    INPUT_CHECKOUT: 'A checkout without a commit counts as none.',
    INPUT_DOCUMENT_PATTERN: 'The pattern matches no file, gives several subjects the same file, or finds a document for which there is no subject.',
    INPUT_FILE_EXISTS: 'The existing file is left unchanged.',
    INPUT_GIT: 'There is no checkout, the revision does not exist, or the checkout lacks some of its objects (a shallow or partial clone).',
    INPUT_INSTANCE_NEEDED: 'The CI server of the job (Jenkins, self-managed GitLab, GitHub Enterprise Server) is an issuer that no public instance accepts.',
    INPUT_KEY_UNREADABLE: 'The key is not in PEM, is not a private key for signing or a public key for verification, or is encrypted and cannot be decrypted.',
    INPUT_POLICY: 'The file is not YAML, has an unknown key, or has a requirement that cannot be evaluated.',
    INPUT_QUERY: 'Terraform’s external data source sends such queries.',
    INPUT_SUBJECT_ENVELOPE: 'A signature over such a file could be presented as an attestation by the signer.',
    TRUST_METADATA_EXPIRED: 'The repository is not maintained, or someone withholds newer metadata.',
    TRUST_NO_SERVICE: 'A service is usable if it is valid now and has a supported API version.',
    STORE_CONTEXT: 'Neither the options nor the environment state the project, release or artifact that the bundles belong to.',
    STORE_JOURNAL_WRITE: 'Nothing more was sent to a log.',
    VERIFICATION_ARTIFACT_DIGEST: 'Only the digest of the artifact is known, so no other digest can be computed.',
    POLICY_OWNER_ID_MISMATCH: 'The name may have passed to another owner.',
    POLICY_REPOSITORY_ID_MISMATCH: 'The name may have passed to another repository.',
};
/** The stage at which a run failed, and its exit code. A code starts with its stage, so both follow from the code. */
const EXIT_CODE = { INPUT: 2, IDENTITY: 3, SIGNING: 4, TRUST: 4, STORE: 5, VERIFICATION: 6, POLICY: 7 };
/** The part of a run that fails with a code: a code begins with its stage. */
const stageOf = (code) => code.slice(0, code.indexOf('_'));


/***/ }),

/***/ 45479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ChopmarkError)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _url_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98872);


/** The only error class that leaves the engine. Errors of other libraries are converted where the library is called, and nowhere else. */
class ChopmarkError extends Error {
    name = 'ChopmarkError';
    code;
    hint;
    constructor({ code, message, hint, cause }) {
        super((0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .hideUrlCredentials */ .y)(message), cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint === undefined ? undefined : (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .hideUrlCredentials */ .y)(hint);
    }
    get stage() {
        return (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(this.code);
    }
    get exitCode() {
        return _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[this.stage];
    }
}


/***/ }),

/***/ 59057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   HU: () => (/* binding */ explainFileCode),
/* harmony export */   Hv: () => (/* binding */ FileRefusal),
/* harmony export */   Yd: () => (/* binding */ explainFileError)
/* harmony export */ });
/** Why a file that could be opened is not used. The reason is the end of a sentence. */
class FileRefusal extends Error {
}
/** The meaning of a file system error for a user, without the path; the error code where there is no wording for it. */
const explainFileError = (error) => error instanceof FileRefusal ? error.message : explainFileCode(codeOf(error) ?? 'unknown error');
const explainFileCode = (code) => WORDING[code] ?? code;
/** The code of a platform error, such as `ENOENT` or `ECONNRESET`. */
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
const WORDING = {
    EACCES: 'permission denied',
    EBUSY: 'it is in use by another process',
    EDQUOT: 'the disk quota is exceeded',
    EIO: 'the disk reported an error',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a symbolic link, or symbolic links form a loop',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is not a folder',
    EPERM: 'the operation is not permitted',
    EROFS: 'the disk is read-only',
};


/***/ }),

/***/ 98872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findUrlCredentials),
/* harmony export */   y: () => (/* binding */ hideUrlCredentials)
/* harmony export */ });
/** Finds the credentials of all URLs in a text, also where a password has unescaped slashes. Linear in the length of the text. */
function findUrlCredentials(text) {
    const found = [];
    for (let at = text.indexOf('://'); at !== -1;) {
        const start = at + 3;
        const next = text.indexOf('://', start);
        const end = endOfCredentials(text.slice(start, next === -1 ? undefined : next));
        if (end !== undefined) {
            const credentials = text.slice(start, start + end);
            const isShell = /(?:ssh|sftp|scp)$/i.test(text.slice(Math.max(0, at - 16), at));
            found.push({ start, end: start + end, isSecret: credentials.includes(':') || (!isShell && credentials !== 'git') });
        }
        at = next;
    }
    return found;
}
/** A text in which `***` replaces the credentials of URLs. */
const hideUrlCredentials = (text) => findUrlCredentials(text).reduceRight((shown, { start, end, isSecret }) => (isSecret ? `${shown.slice(0, start)}***${shown.slice(end)}` : shown), text);
const NOT_IN_URL = /[\s"'<>`]/;
/** Where the credentials at the beginning of an address end: at the last `@` before its path. */
function endOfCredentials(text) {
    const stop = text.search(NOT_IN_URL);
    const address = stop === -1 ? text : text.slice(0, stop);
    const path = address.search(/[/?#\\]/);
    const authority = path === -1 ? address : address.slice(0, path);
    let at = authority.lastIndexOf('@');
    // `user:pa/ss@host`: what is after the colon is no port, so the password goes on.
    if (at === -1 && /^[^[\]:]*:(?!\d*$)/.test(authority))
        at = address.lastIndexOf('@');
    // `docker://image@sha256:HEX`
    return at <= 0 || /^@sha\d+:/.test(address.slice(at, at + 8)) ? undefined : at;
}


/***/ }),

/***/ 23809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ HEAVY_INPUT),
/* harmony export */   c: () => (/* binding */ announceInput)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);

/** Bytes. Less than this is read and evaluated in milliseconds. */
const LARGE = 64 << 10;
/**
 * Where it is announced that evaluating an input can take long. An adapter listens to it, to watch the run from then on, because this thread
 * notices no time limit and no signal while it evaluates.
 */
const HEAVY_INPUT = 'chopmark.heavy-input';
const announced = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)(HEAVY_INPUT);
/** Announces what was read, before it is evaluated. @param bytes Its size; infinite for what can take long at any size. */
function announceInput(bytes) {
    if (bytes >= LARGE && announced.hasSubscribers)
        announced.publish(bytes);
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

/***/ 48806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ MAX_HOSTS_FILE),
/* harmony export */   Cr: () => (/* binding */ MEMORY_POLL_INTERVAL),
/* harmony export */   K1: () => (/* binding */ MAX_BACKOFF),
/* harmony export */   KK: () => (/* binding */ MAX_TRIES_IF_CUT),
/* harmony export */   KX: () => (/* binding */ MAX_JSON_DEPTH),
/* harmony export */   Kr: () => (/* binding */ FIRST_BACKOFF),
/* harmony export */   L3: () => (/* binding */ MAX_CA_FILE),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   N1: () => (/* binding */ MAX_TOKEN),
/* harmony export */   Nf: () => (/* binding */ PIPE_WAIT),
/* harmony export */   QQ: () => (/* binding */ MAX_PATTERN_EXPANSION),
/* harmony export */   Sf: () => (/* binding */ SECOND_FAMILY_WAIT),
/* harmony export */   Tt: () => (/* binding */ MAX_PROXY_REFUSAL),
/* harmony export */   Xz: () => (/* binding */ MAX_EXEC_OUTPUT),
/* harmony export */   Y1: () => (/* binding */ MAX_SEARCH_DOMAINS),
/* harmony export */   Y3: () => (/* binding */ EXEC_TIMEOUT),
/* harmony export */   _h: () => (/* binding */ REQUEST_TIMEOUT),
/* harmony export */   aX: () => (/* binding */ MAX_TOKEN_ANSWER),
/* harmony export */   ak: () => (/* binding */ MAX_PATTERN_INSTRUCTIONS),
/* harmony export */   rh: () => (/* binding */ MAX_NAME_SERVERS_FILE),
/* harmony export */   t4: () => (/* binding */ MAX_RETRY_AFTER),
/* harmony export */   zC: () => (/* binding */ PIPE_POLL),
/* harmony export */   zz: () => (/* binding */ COMMAND_GRACE)
/* harmony export */ });
/** Limits on input from outside, each with its unit. */
/** Bytes. One response of the token service of a CI system or cloud. */
const MAX_TOKEN_ANSWER = 64 << 10;
/** Bytes. One identity token. */
const MAX_TOKEN = 16 << 10;
/** Levels of nesting in JSON. */
const MAX_JSON_DEPTH = 128;
/** Bytes of stdout, and bytes of stderr, of a child process. */
const MAX_EXEC_OUTPUT = 1 << 20;
/** Milliseconds for one child process. Commands that issue a token take seconds. */
const EXEC_TIMEOUT = 60_000;
/** Milliseconds for one try of one request. */
const REQUEST_TIMEOUT = 30_000;
/** Tries of one request, including the first. */
const MAX_TRIES = 6;
/** Tries of a large request whose connection is cut each time: more would send the same bytes to a server that does not take them. */
const MAX_TRIES_IF_CUT = 3;
/** Milliseconds before the second try, at most. The value doubles with each further try, up to MAX_BACKOFF. */
const FIRST_BACKOFF = 500;
/** Milliseconds between two tries, at most, unless the service asks for another pause. */
const MAX_BACKOFF = 20_000;
/** Milliseconds. If a service asks for a longer pause (Retry-After), there is no further try, and its response counts. */
const MAX_RETRY_AFTER = 5 * 60_000;
/** Milliseconds between two checks of the memory of a command. */
const MEMORY_POLL_INTERVAL = 50;
/** Bytes. The text with which a proxy refuses a connection. */
const MAX_PROXY_REFUSAL = 4 << 10;
/** Bytes. A file of CA certificates; the Mozilla set has 0.25 MB. */
const MAX_CA_FILE = 8 << 20;
/** Milliseconds to wait for the first byte of a pipe. A pipe that nothing has opened for writing looks like one that is empty. */
const PIPE_WAIT = 10_000;
/** Milliseconds between two looks at a pipe. */
const PIPE_POLL = 20;
/** Bytes. /etc/hosts; lists of blocked hosts have millions of lines. */
const MAX_HOSTS_FILE = 16 << 20;
/** Bytes. /etc/resolv.conf. */
const MAX_NAME_SERVERS_FILE = 64 << 10;
/** Search domains of resolv.conf. */
const MAX_SEARCH_DOMAINS = 32;
/** Milliseconds to wait for IPv6 addresses of a host after its IPv4 addresses are known. */
const SECOND_FAMILY_WAIT = 250;
/** Milliseconds that the user's own command has for a clean exit after the run ends. */
const COMMAND_GRACE = 10_000;
/** Characters of a user's regular expression times its largest count of repetitions. Compiling takes about as many steps. */
const MAX_PATTERN_EXPANSION = 200_000;
/** Instructions of a user's compiled regular expression. Each character of a text looks at each of them at most once. */
const MAX_PATTERN_INSTRUCTIONS = 10_000;


/***/ }),

/***/ 62945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ addressOfError),
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   w5: () => (/* binding */ PROJECT_URL)
/* harmony export */ });
/* unused harmony exports PROJECT_REPOSITORY, siteUrl */
/** The repository's name, defined only here: build types, and messages that link to the project's pages, contain it. */
const PROJECT_REPOSITORY = 'chopmark/chopmark';
const PROJECT_URL = `https://github.com/${PROJECT_REPOSITORY}`;
/** Stable URL of a page of this project. A page name that is part of what verifiers compare carries its version. */
const pageUrl = (path) => `${PROJECT_URL}/blob/main/docs/${path}`;
/** The documentation site, with a slash at its end. */
const SITE_URL = 'https://chopmark.github.io/chopmark/';
/** Address of a page of the documentation site. @param path Below the site, without a slash at its start */
const siteUrl = (path) => `${SITE_URL}${path}`;
/** The page of an error code, with its meaning and its remedy. */
const addressOfError = (code) => siteUrl(`errors/${code}`);


/***/ }),

/***/ 57155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ neutralizeForTerminal),
/* harmony export */   Kw: () => (/* binding */ neutralizeCommands),
/* harmony export */   a0: () => (/* binding */ neutralizeLine)
/* harmony export */ });
/**
 * Characters that act on a terminal or are invisible: control characters except line feed and tab, format characters (bidirectional
 * controls, zero-width characters, tags), line and paragraph separators, lone surrogates.
 */
const ACTIVE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Untrusted text made harmless for a terminal: each such character becomes a visible escape. Line feeds and tabs stay. */
const neutralizeForTerminal = (text) => text.replace(ACTIVE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
/** The same, on one line. */
const neutralizeLine = (text) => neutralizeForTerminal(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');
/**
 * CI runners execute some of what a step prints: a line that begins with `::` after white space (GitHub Actions,
 * `ActionCommand.TryParseV2`), and `##[…]`, `##vso[…]`, `##teamcity[…]` anywhere in a line (GitHub's older form, Azure, TeamCity).
 * U+0085 is white space to .NET, in which the runner of GitHub is written, and not to JavaScript.
 */
const LINE_COMMAND = /^((?:[^\S\n\r\u2028\u2029]|\u0085)*):(?=:)/gm;
const INLINE_COMMAND = /#(?=#\w*\[)/g;
/** Untrusted text without commands for a CI runner: the start of a command becomes a visible escape. */
const neutralizeCommands = (text) => text.replace(LINE_COMMAND, '$1\\u{3a}').replace(INLINE_COMMAND, '\\u{23}');


/***/ }),

/***/ 16305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98872);

/** Number of consecutive characters of a secret that are hidden. */
const PIECE = 16;
/** Every run of PIECE characters contains a whole block of this size at a multiple of this size, so a search can use it as its step. */
const BLOCK = PIECE / 2;
/** Characters on each side of a block that decide whether it is in such a run; characters farther away are near another block. */
const AROUND = PIECE - 1;
const SHORTEST = 4;
const MASK = '***';
/**
 * Hides registered secrets (as they are, in base64 and base64url at any alignment, URL-encoded), every run of 16 characters of them, and
 * anything that looks like a JWT, a PEM private key or the credentials of a URL, registered or not. Linear in the length of the text.
 */
function createRedactor() {
    const known = new Set();
    const short = [];
    const blocks = new Map();
    const addForm = (form) => {
        if (form.length < SHORTEST || known.has(form))
            return;
        known.add(form);
        if (form.length < PIECE)
            short.push(form);
        const padded = `${'\0'.repeat(AROUND)}${form}`;
        for (let at = 0; form.length >= PIECE && at + BLOCK <= form.length; at++) {
            const block = form.slice(at, at + BLOCK);
            const contexts = blocks.get(block) ?? new Set();
            blocks.set(block, contexts.add(padded.slice(at, at + AROUND + BLOCK + AROUND)));
        }
    };
    return {
        add(secret) {
            for (const form of formsOf(secret.trim()))
                addForm(form);
        },
        redact(text) {
            const spans = [
                ...findPieces(text, blocks),
                ...short.flatMap((form) => findAll(text, form)),
                ...findTokens(text),
                ...findPrivateKeys(text),
                ...(0,_errors_url_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findUrlCredentials */ .R)(text).flatMap(({ start, end, isSecret }) => (isSecret ? [[start, end]] : [])),
            ];
            return spans.length === 0 ? text : mask(text, spans);
        },
    };
}
function formsOf(secret) {
    if (secret.length < SHORTEST)
        return [];
    const encoded = encodeURIComponent(secret.toWellFormed());
    const forms = [secret, encoded, encoded.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())];
    const bytes = Buffer.from(secret);
    for (const shift of [0, 1, 2]) {
        // Characters that also encode bits of the neighboring bytes depend on those bytes, so they are left out.
        const base64 = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString('base64')
            .replace(/={1,2}$/, '');
        const start = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        const form = base64.slice(start, end);
        forms.push(form, form.replaceAll('+', '-').replaceAll('/', '_'), encodeURIComponent(form));
    }
    return forms;
}
/** `blocks`: each block of a secret with the characters around it. A set, so that a secret of one repeated letter has few. */
function findPieces(text, blocks) {
    const spans = [];
    if (blocks.size === 0)
        return spans;
    for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
        const contexts = blocks.get(text.slice(at, at + BLOCK));
        if (!contexts)
            continue;
        const around = [at - AROUND, at + BLOCK + AROUND];
        const found = at >= AROUND && contexts.has(text.slice(...around)) ? [around] : Array.from(contexts, (context) => extend(text, at, context));
        spans.push(...found.filter(([start, end]) => end - start >= PIECE));
    }
    return spans;
}
/** The run around a common block that text and context share. */
function extend(text, at, context) {
    let before = 0;
    while (before < AROUND && before < at && text[at - before - 1] === context[AROUND - before - 1])
        before++;
    let after = BLOCK;
    while (at + after < text.length && AROUND + after < context.length && text[at + after] === context[AROUND + after])
        after++;
    return [at - before, at + after];
}
function findAll(text, form) {
    const spans = [];
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length))
        spans.push([at, at + form.length]);
    return spans;
}
/** JSON Web Tokens (RFC 7519, 7516): a base64url part that begins like `{"`, then more parts after dots. */
function findTokens(text) {
    const spans = [];
    const run = /[\w-]*/y;
    const endOfRun = (from) => {
        run.lastIndex = from;
        run.test(text);
        return run.lastIndex;
    };
    for (let start = text.indexOf('eyJ'); start !== -1;) {
        let end = endOfRun(start);
        const headEnd = end;
        while (text[end] === '.' && endOfRun(end + 1) > end + 1)
            end = endOfRun(end + 1);
        if (end > headEnd)
            spans.push([start, end]);
        start = text.indexOf('eyJ', Math.max(end, start + 1));
    }
    return spans;
}
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,32}PRIVATE KEY-----|$)/g;
const findPrivateKeys = (text) => [...text.matchAll(PRIVATE_KEY)].map((found) => [found.index, found.index + found[0].length]);
function mask(text, spans) {
    spans.sort((a, b) => a[0] - b[0]);
    const pieces = [];
    let shownTo = 0;
    for (const [start, end] of spans) {
        if (start >= shownTo)
            pieces.push(text.slice(shownTo, start), MASK);
        shownTo = Math.max(shownTo, end);
    }
    pieces.push(text.slice(shownTo));
    return pieces.join('');
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the package, stored here because a bundled program has no package.json next to it. */
const VERSION = '0.1.0';


/***/ }),

/***/ 26831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const COMMANDS = {
    attest: {
        summary: 'attest provenance, SBOMs, scans, test reports or custom predicates',
        description: 'Gets a short-lived certificate for the identity of this CI job and signs an in-toto statement about the artifacts: by default SLSA provenance of this build. Each bundle is logged, verified and written to disk before it is uploaded to a store, so a failed upload loses nothing.',
        examples: [
            { line: 'chopmark attest dist/*', does: 'one statement: this job built these files' },
            { line: "chopmark attest 'dist/**' '!dist/**/*.map' --statements per-subject", does: 'one bundle per file' },
            { line: 'chopmark attest app.tar.gz --dry-run', does: 'show what would be signed and who could see it' },
            {
                line: 'chopmark attest app.tar.gz --predicate-type https://acme.example/review/v1 --predicate-path review.json',
                does: 'attest a custom predicate',
            },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    sign: {
        summary: 'sign files and images',
        description: 'Signs each file with the identity of this CI job, or with a key, and writes FILE.sigstore.json next to it. The bundle states who signed the bytes. It does not state how they were built: use attest for that.',
        examples: [
            { line: 'chopmark sign app.tar.gz', does: 'write app.tar.gz.sigstore.json' },
            { line: 'chopmark sign app.tar.gz --key env:SIGNING_KEY', does: 'sign with your own key' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE', many: true },
    },
    verify: {
        summary: 'verify artifacts against their bundles and an expected signer',
        description: 'Finds the bundles of each artifact, checks signature, certificate, log and timestamps against the trusted root, and then checks that the expected signer signed. No signer is trusted by default. Set the expected signer with ci and repository, with certificate-identity and certificate-oidc-issuer, with a policy, or with a key.',
        examples: [
            { line: 'chopmark verify app.tar.gz --ci github --repository acme/widget', does: 'accept a build of this repository only' },
            {
                line: 'chopmark verify app.tar.gz --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.google.com',
                does: 'accept exactly this identity',
            },
            { line: 'chopmark verify dist/* --key public.pem --offline', does: 'many files, one key, no network' },
        ],
        positional: { option: 'subject-path', placeholder: 'FILE|DIGEST', many: true },
    },
    inspect: {
        summary: 'show the contents of a bundle: signer, source, time, statement, log',
        description: 'Shows what is in bundles, and which facts are proven and which are declared. It verifies nothing: the output is what the bundle claims.',
        examples: [{ line: 'chopmark inspect app.tar.gz.sigstore.json', does: 'show one bundle' }],
        positional: { option: 'bundle', placeholder: 'FILE', many: true },
    },
    merge: {
        summary: 'merge the bundles and results of several jobs',
        description: 'Merges the output of the jobs of a matrix into one attestations.jsonl and one result, and checks that no subject is missing or has two different digests. If jobs built different files with the same name, the result names them by the folders of the jobs. A bundle that cannot be read fails the command.',
        examples: [
            {
                line: "chopmark merge 'jobs/*' --expected-subjects 12",
                does: 'fail unless the result has exactly twelve subjects',
            },
            {
                line: "chopmark merge 'jobs/*' --expected-from expected.txt",
                does: 'fail unless it has exactly the subjects that a first job planned',
            },
        ],
        positional: { option: 'bundle', placeholder: 'FILE|FOLDER', many: true },
    },
    policy: {
        summary: 'write, check, test, explain or export a policy file',
        description: 'init verifies a bundle that you trust, and shows a policy made from it. check lists the errors of policy files, with line and column. test evaluates a policy on a folder of bundles and compares the results with the expected ones. explain shows for each artifact which clauses it meets and which it does not. export converts a policy for another tool and lists what that tool cannot express.',
        examples: [
            { line: 'chopmark policy init app.tar.gz.sigstore.json', does: 'show a policy that trusts the signer of this bundle' },
            { line: 'chopmark policy init app.tar.gz.sigstore.json --write', does: 'write it to policy.yml' },
            { line: 'chopmark policy check policy.yml', does: 'list the errors of the file' },
            {
                line: 'chopmark policy test bundles --policy policy.yml',
                does: 'accept everything in bundles/accept, refuse everything in bundles/refuse',
            },
            { line: 'chopmark policy explain app.tar.gz --policy policy.yml', does: 'show which clauses it meets and which it does not' },
            { line: 'chopmark policy export policy.yml --to kyverno', does: 'the same rules as a Kyverno policy' },
        ],
        positional: { option: 'target', placeholder: 'init|check|test|explain|export TARGET', many: true, flagless: true, action: 'action' },
    },
    store: {
        summary: 'push bundles to stores, find or copy them, repair an image index',
        description: 'push uploads bundles to stores: each bundle to each store, and none twice, because receipts.jsonl records what is stored where. find searches stores for bundles by the digest of artifacts and writes them to attestations.jsonl. copy does both, and with --include-image also copies images. repair restores entries of an image index that other writers have overwritten. Nothing is verified, except copied images if a policy or an identity is given.',
        examples: [
            { line: 'chopmark store push dist --store ./attestations', does: 'push every bundle of a folder to a store' },
            { line: 'chopmark store find app.tar.gz --from github', does: 'fetch the bundles of a file' },
            {
                line: 'chopmark store copy app.tar.gz --from github --store https://repo.acme.example/attestations/{sha256}.json',
                does: 'copy the bundles of a file to another store',
            },
            {
                line: 'chopmark store copy --include-image --subject-image ghcr.io/acme/app:v1 --store oci-layout:./app',
                does: 'copy an image and its attestations to a folder',
            },
            {
                line: 'chopmark store copy --include-image --subject-image oci-layout:./app:v1 --store oci:registry.acme.example/app --policy policy.yml',
                does: 'copy them to another registry, and verify them there',
            },
            { line: 'chopmark store repair registry.acme.example/app:v1', does: 'rebuild the index of an image' },
        ],
        positional: { option: 'target', placeholder: 'push|find|copy|repair TARGET', many: true, flagless: true, action: 'action' },
    },
    trust: {
        summary: 'show, export or update the trusted root',
        description: 'Shows which certificate authorities, logs and timestamp authorities are trusted, since when, and how old this information is. It can also write the trusted root to a file, or update it through TUF.',
        examples: [
            { line: 'chopmark trust', does: 'show what is trusted now' },
            { line: 'chopmark trust export --output trusted_root.json', does: 'write a file for machines without a network' },
            {
                line: 'chopmark trust export --output-format trust-config --output instance.json',
                does: 'the same with the service addresses, for signing',
            },
            { line: 'chopmark trust update --instance github', does: 'fetch the trusted root of GitHub’s own instance' },
        ],
        positional: { option: 'action', placeholder: 'show|export|update', many: false, flagless: true },
    },
    doctor: {
        summary: 'check whether this job can sign, and show what to fix',
        description: 'Looks for an identity token and checks its claims, the issuers that the instance accepts, the reachability of its services, and the clocks. Nothing is signed, and no token is shown or sent. With --support-file it also writes a report for a bug report. The report has the findings, versions and names of variables, but no secret, no value of a variable, and no name of a project, person, machine or file.',
        examples: [
            { line: 'chopmark doctor', does: 'show every finding and what to do about it' },
            { line: 'chopmark doctor --support-file report.json', does: 'also write a report for a bug report' },
        ],
    },
    sandbox: {
        summary: 'run a throwaway Sigstore on this machine',
        description: 'Runs an identity provider, a certificate authority, a transparency log and a timestamp authority on loopback, for trials and tests. Its trusted root is throwaway: no verifier accepts its bundles unless you pass that root by path.',
        examples: [
            { line: 'chopmark sandbox', does: 'run until interrupted' },
            { line: 'chopmark sandbox -- chopmark sign app.tar.gz --instance sandbox', does: 'run one command inside the sandbox' },
            { line: 'chopmark sandbox --state-dir .sandbox', does: 'keep keys and log, and let other shells use the sandbox' },
            { line: 'eval "$(chopmark sandbox --env --state-dir .sandbox)"', does: 'use the sandbox from another shell' },
        ],
        positional: { option: 'command', placeholder: 'COMMAND', many: true, flagless: true },
    },
    demo: {
        summary: 'sign, attest and verify files in a sandbox, and refuse a tampered one',
        description: 'Shows the whole flow in a few seconds, without an identity or a network.',
        examples: [{ line: 'chopmark demo', does: 'run the demo' }],
    },
    init: {
        summary: 'show or write the configuration that signs in your CI system',
        description: 'Shows the pipeline that attests your artifacts in the CI system that this repository uses, with the permissions it needs and the command of your build system. On a terminal it asks for what the files do not show; elsewhere it asks nothing. With --write the snippet becomes a new file. Next to an existing pipeline the file has its own name, and the output states what to add to the pipeline. An existing file is never changed.',
        examples: [
            { line: 'chopmark init', does: 'show the configuration' },
            { line: 'chopmark init --ci gitlab --write', does: 'create the file' },
            { line: 'chopmark init --ci github --build-system docker --yes', does: 'show the snippet for a container image, without questions' },
        ],
    },
    completion: {
        summary: 'print a completion script for bash, zsh, fish or PowerShell',
        description: 'Prints a script that completes commands, actions, options and their values, file names and error codes. The script needs no network and does not start chopmark.',
        examples: [
            { line: 'source <(chopmark completion bash)', does: 'enable completion in this shell; for zsh, write zsh' },
            { line: 'chopmark completion fish > ~/.config/fish/completions/chopmark.fish', does: 'enable completion in every fish shell' },
            {
                line: 'chopmark completion powershell | Out-String | Invoke-Expression',
                does: 'enable completion in this PowerShell; for every PowerShell, add it to $PROFILE',
            },
        ],
        positional: { option: 'shell', placeholder: 'bash|zsh|fish|powershell', many: false, flagless: true },
    },
    explain: {
        summary: 'explain an error code',
        description: 'Shows what an error code means, its exit code, and what to do, without a network: the same text as the page of errors.',
        examples: [{ line: 'chopmark explain POLICY_REF_MISMATCH', does: 'show what the code of a refusal means' }],
        positional: { option: 'code', placeholder: 'CODE', many: false, flagless: true },
    },
};


/***/ }),

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z_: () => (/* binding */ listCommandsWith),
  NM: () => (/* binding */ listOptions),
  z8: () => (/* binding */ nameInputs),
  Cb: () => (/* binding */ toCamelCase),
  lD: () => (/* binding */ writtenName)
});

// UNUSED EXPORTS: nameProperties, toKebabCase

// EXTERNAL MODULE: ./build/options/schema/commands.js
var commands = __webpack_require__(26831);
;// CONCATENATED MODULE: ./build/options/schema/option.js
/** The commands of the command line, which are also the names of their engine modules. */
const COMMAND_NAMES = [
    'attest',
    'sign',
    'verify',
    'inspect',
    'merge',
    'policy',
    'store',
    'trust',
    'doctor',
    'sandbox',
    'demo',
    'init',
    'completion',
    'explain',
];
/** The whole help of an option: its summary, then its description. Errors and completions show the summary alone. */
const describeOption = ({ help, description }) => description === undefined ? help : `${help} ${description}`;

// EXTERNAL MODULE: ./build/options/schema/options.js + 10 modules
var options = __webpack_require__(25900);
;// CONCATENATED MODULE: ./build/options/schema/option-names.js



/** Every option, group by group. */
const ALL = options/* OPTION_GROUPS */.F.flatMap(({ options }) => options);
/** The options of one command, in the order of the schema. */
const listOptions = (command) => ALL.filter(({ commands }) => commands.includes(command));
/** Commands that have an option of this name. */
const listCommandsWith = (option) => COMMAND_NAMES.filter((command) => listOptions(command).some(({ name }) => name === option));
/** `subject-path` as code spells it: `subjectPath`. */
const toCamelCase = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** `subjectPath` as the schema spells it: `subject-path`. */
const toKebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const NAMES = new Set(ALL.map(({ name }) => name));
/** A command line ends at a period, comma, semicolon or closing parenthesis. */
const FLAG = /(chopmark [^.,;)]*)|--([a-z][a-z-]*)/g;
/** A message for adapters whose options are inputs: `--bundle` becomes `bundle`. Command lines in the message stay unchanged. */
const nameInputs = (text) => renameFlags(text, (name) => name);
/**
 * A message for callers of the library: `--subject-path` becomes `subjectPath`. A name of one word could be read as a plain word, so `--key`
 * becomes `option key`. Command lines in the message stay unchanged.
 */
const nameProperties = (text) => renameFlags(text, (name, before) => {
    if (name.includes('-'))
        return toCamelCase(name);
    if (/\boption $/.test(before))
        return name;
    return before === '' || before.endsWith('. ') ? `Option ${name}` : `option ${name}`;
});
const renameFlags = (text, rename) => text.replace(FLAG, (flag, command, name, offset) => command === undefined && name !== undefined && NAMES.has(name) ? rename(name, text.slice(0, offset)) : flag);
/** An option as a message names it: with dashes, unless the command line takes it without a flag. */
function writtenName(command, name) {
    const { positional } = commands/* COMMANDS */.L[command];
    return positional?.flagless && (positional.option === name || positional.action === name) ? name : `--${name}`;
}


/***/ }),

/***/ 25900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ OPTION_GROUPS)
});

;// CONCATENATED MODULE: ./build/options/schema/identity.js
/** Options about the signing identity. None has an environment variable: an earlier step of a job could set it. */
const IDENTITY_OPTIONS = [
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'detected',
        help: 'CI system whose identity signs.',
        description: 'Set this if another CI system is detected.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'identity-token',
        kind: 'secret',
        defaultText: 'from the CI system or the cloud',
        help: 'Identity token to sign with: a file, or env:NAME.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'audience',
        kind: 'string',
        placeholder: 'NAME',
        default: 'sigstore',
        help: 'OIDC audience (aud) of the identity token.',
        description: 'For a private instance, use an audience of its own, so that no other service accepts the token.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'allow-public-audience',
        kind: 'list',
        placeholder: 'HOST',
        help: 'Certificate authorities of other instances that may get a token with the audience sigstore, by host.',
        description: 'Whoever gets such a token can sign as this job at a public instance. Prefer another audience.',
        commands: ['attest', 'sign', 'doctor', 'verify'],
    },
    {
        name: 'key',
        kind: 'secret',
        help: 'Private key (PEM) to sign with, instead of an identity: a file, or env:NAME.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'key-passphrase',
        kind: 'secret',
        help: 'Passphrase of the key: a file, or env:NAME.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'on-missing-identity',
        kind: 'enum',
        values: ['fail', 'sandbox', 'skip'],
        default: 'fail',
        help: 'What to do if no identity is available, as in pull requests from forks.',
        description: 'fail: end with an error. skip: sign nothing and end with exit code 0. sandbox: sign with a throwaway Sigstore that verifiers do not trust.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/local.js
/** Options of the commands that work only on this machine. */
const LOCAL_OPTIONS = [
    {
        name: 'state-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'Folder that keeps the keys and the log of the sandbox between runs.',
        commands: ['sandbox'],
    },
    {
        name: 'port',
        kind: 'integer',
        minimum: 0,
        maximum: 65_535,
        default: 0,
        help: 'Port on loopback; 0 selects a free port.',
        commands: ['sandbox'],
    },
    {
        name: 'env',
        kind: 'boolean',
        default: false,
        help: 'Print the environment of the sandbox that runs on --state-dir, for a shell to evaluate.',
        description: 'The output contains a secret of the sandbox.',
        commands: ['sandbox'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['sh', 'fish', 'powershell'],
        default: 'sh',
        help: 'Shell that --env prints for; sh also works in bash and zsh.',
        commands: ['sandbox'],
    },
    {
        name: 'command',
        kind: 'list',
        placeholder: 'COMMAND',
        help: 'Command to run inside the sandbox, after --.',
        description: 'It runs without the identity of the real CI job, and the sandbox ends with it.',
        commands: ['sandbox'],
    },
    {
        name: 'output-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'a temporary folder, removed at the end',
        help: 'Folder for the artifacts and bundles of the demo.',
        commands: ['demo'],
    },
    {
        name: 'support-file',
        kind: 'file',
        help: 'Also write a report for bug reports to this new file, without secrets and names.',
        commands: ['doctor'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
        defaultText: 'from the job, or from the files of the repository',
        help: 'CI system to generate the snippet for; needed if the repository uses more than one.',
        commands: ['init'],
    },
    {
        name: 'build-system',
        kind: 'enum',
        values: ['node', 'python', 'maven', 'gradle', 'go', 'cargo', 'helm', 'docker', 'make'],
        defaultText: 'from the files of the repository',
        help: 'Build system whose build command and artifacts go into the snippet.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the snippet to a new file; an existing file is never changed.',
        commands: ['init'],
    },
    {
        name: 'write',
        kind: 'boolean',
        default: false,
        help: 'Write the file instead of only showing it.',
        description: 'An existing file is never changed.',
        commands: ['policy'],
    },
    {
        name: 'no-verify',
        kind: 'boolean',
        default: false,
        help: 'Do not verify the bundles before a policy is made from them (init).',
        description: 'Without it, a bundle that is not valid gives no policy.',
        commands: ['policy'],
    },
    {
        name: 'yes',
        kind: 'boolean',
        default: false,
        help: 'Ask no questions on a terminal: use what was detected.',
        commands: ['init'],
    },
    {
        name: 'shell',
        kind: 'enum',
        values: ['bash', 'zsh', 'fish', 'powershell'],
        required: true,
        help: 'Shell to generate the completion script for.',
        commands: ['completion'],
    },
    {
        name: 'code',
        kind: 'string',
        placeholder: 'CODE',
        required: true,
        help: 'Error code to explain, as errors print it in brackets.',
        commands: ['explain'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/output.js
/** Where bundles are written, and how much work is done at a time. */
const OUTPUT_OPTIONS = [
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the bundles.',
        description: 'A resumed run continues with the files that it finds there.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder to search for bundles, in addition to <file>.sigstore.json.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        default: '.chopmark/merged',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the merged attestations.jsonl.',
        commands: ['merge'],
    },
    {
        name: 'bundle-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: '.chopmark/<job id>',
        env: 'CHOPMARK_BUNDLE_DIR',
        help: 'Folder for the receipts of stored bundles, and for found bundles (attestations.jsonl).',
        commands: ['store'],
    },
    {
        name: 'bundle',
        kind: 'file',
        defaultText: '<file>.sigstore.json',
        help: 'Output file, for a single subject.',
        commands: ['sign'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        required: true,
        help: 'Bundle files to show, JSON or JSON Lines: paths and glob patterns.',
        commands: ['inspect'],
    },
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE|FOLDER',
        required: true,
        help: 'Bundles, attestations.jsonl files, or folders of them: paths and glob patterns.',
        description: 'A folder stands for its bundles and those of its subfolders.',
        commands: ['merge'],
    },
    {
        name: 'dry-run',
        kind: 'boolean',
        default: false,
        help: 'Show the statement, the identity claims and where they would become public; sign nothing.',
        commands: ['attest', 'sign'],
    },
];
/** Limits of a run. */
const RUN_OPTIONS = [
    {
        name: 'timeout',
        kind: 'duration',
        default: '15m',
        minimum: 1_000,
        maximum: 24 * 60 * 60_000,
        env: 'CHOPMARK_TIMEOUT',
        help: 'Time limit of the whole run.',
        commands: ['attest', 'sign', 'verify', 'policy', 'store', 'trust'],
    },
    {
        name: 'timeout',
        kind: 'duration',
        default: '10s',
        minimum: 1_000,
        maximum: 60 * 60_000,
        help: 'Time limit for all responses.',
        commands: ['doctor'],
    },
    {
        name: 'concurrency',
        kind: 'integer',
        default: 1_024,
        minimum: 1,
        maximum: 4_096,
        env: 'CHOPMARK_CONCURRENCY',
        help: 'Maximum number of concurrent requests to one service.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'request-rate',
        kind: 'integer',
        minimum: 0,
        maximum: 100_000,
        defaultText: 'the limit of the public services; no limit elsewhere',
        env: 'CHOPMARK_REQUEST_RATE',
        help: 'Maximum number of requests per second to one service; 0 for no limit.',
        commands: ['attest', 'sign'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/export-targets.js
/** Tools that a policy can be exported to. */
const EXPORT_TARGETS = ['cosign', 'gh', 'policy-controller', 'kyverno'];

;// CONCATENATED MODULE: ./build/options/schema/policy.js

/** What `policy` does, and its arguments; both have no flag. */
const POLICY_OPTIONS = [
    {
        name: 'action',
        kind: 'enum',
        values: ['init', 'check', 'test', 'explain', 'export'],
        required: true,
        help: 'Show a new policy (init), or check, test, explain or export a policy.',
        description: 'init makes a policy from a bundle, check lists the errors of policy files, test evaluates a policy on a folder of bundles, explain shows which clauses artifacts meet, export converts a policy for another tool.',
        commands: ['policy'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'Bundle (init), policy files (check), folder (test), artifacts (explain) or policy file (export).',
        commands: ['policy'],
    },
    {
        name: 'to',
        kind: 'enum',
        values: EXPORT_TARGETS,
        help: 'Tool to export the policy for.',
        commands: ['policy'],
    },
    {
        name: 'images',
        kind: 'list',
        placeholder: 'GLOB',
        defaultText: 'all',
        help: 'Images that the exported policy applies to, in admission controllers.',
        commands: ['policy'],
    },
    {
        name: 'output-dir',
        kind: 'file',
        placeholder: 'FOLDER',
        defaultText: 'standard output',
        help: 'Folder for the exported policy, with the trusted roots and keys that it needs.',
        commands: ['policy'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/statements.js
/** The predicates; several predicates become several statements under one certificate. Without any: SLSA provenance of this build. */
const STATEMENT_OPTIONS = [
    {
        name: 'provenance',
        kind: 'boolean',
        default: false,
        help: 'Also attest SLSA provenance (the default when no other predicate is given).',
        commands: ['attest'],
    },
    {
        name: 'exec',
        kind: 'list',
        placeholder: '-- COMMAND',
        suggestions: ['--'],
        help: 'Build command to run first, in an environment without tokens: --exec -- make.',
        description: 'The provenance records the command, without what looks like a secret.',
        commands: ['attest'],
    },
    {
        name: 'resolved-dependencies',
        kind: 'list',
        placeholder: 'checkout|SBOM',
        suggestions: ['checkout'],
        help: 'Build inputs to record in the provenance: checkout, or SBOM files.',
        description: 'checkout records the commits of this Git checkout and its submodules; SBOM files, as paths or glob patterns, record the components that they list.',
        commands: ['attest'],
    },
    {
        name: 'sbom-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'SBOMs of the subjects, SPDX or CycloneDX as JSON; each becomes a statement.',
        description: 'Paths and glob patterns. A path with {path}, {name} or {platform} selects one file per subject.',
        commands: ['attest'],
    },
    {
        name: 'sbom-check',
        kind: 'enum',
        values: ['warn', 'strict'],
        default: 'warn',
        help: 'What to do with an SBOM that does not follow its schema: warn (sign it), or strict (refuse it).',
        description: 'An SBOM whose components cannot be read is always refused.',
        commands: ['attest'],
    },
    {
        name: 'vulnerability-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Vulnerability scans of the subjects; each becomes a statement.',
        description: 'Formats: JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF, or OpenVEX. Paths can be glob patterns or have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'test-report-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Test reports of the subjects: JUnit XML, TAP, or the JSON of Jest; each becomes a statement.',
        description: 'Paths can be glob patterns or have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'buildkit-attestations',
        kind: 'boolean',
        default: false,
        help: 'Sign the SBOMs and the provenance that BuildKit attached to the images without a signature.',
        description: 'Each statement is about the image of its platform.',
        commands: ['attest'],
    },
    {
        name: 'predicate-format',
        kind: 'enum',
        values: ['in-toto', 'cosign'],
        default: 'in-toto',
        help: 'Predicate types for SBOMs, scans and links: in-toto or cosign.',
        description: 'cosign keeps the report of a scan unchanged.',
        commands: ['attest'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        suggestions: ['scai', 'release', 'link', 'reference'],
        help: 'Type of a custom predicate: a URI, or scai, release, link or reference.',
        description: 'Needs predicate or predicate-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate',
        kind: 'string',
        placeholder: 'JSON',
        help: 'Custom predicate, as JSON.',
        commands: ['attest'],
    },
    {
        name: 'predicate-path',
        kind: 'file',
        help: 'JSON file with a custom predicate.',
        description: 'The path can be a glob pattern or have placeholders as in sbom-path.',
        commands: ['attest'],
    },
    {
        name: 'predicate-schema',
        kind: 'file',
        help: 'JSON schema that the custom predicate must match before it is signed.',
        commands: ['attest'],
    },
    {
        name: 'statement-path',
        kind: 'file',
        help: 'Complete in-toto statement to sign unchanged.',
        description: 'The statement contains its own subjects.',
        commands: ['attest'],
    },
    {
        name: 'statements',
        kind: 'enum',
        values: ['combined', 'per-subject'],
        default: 'combined',
        help: 'One statement for all subjects (combined), or one for each subject (per-subject).',
        commands: ['attest'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/stores.js
/** Where bundles are written to and read from. None has an environment variable: an earlier step could redirect bundles and credentials. */
const STORE_OPTIONS = [
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        defaultText: 'local',
        help: 'Stores for the bundles, in addition to bundle-dir.',
        description: 'github, release, oci, oci-layout, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed. local means bundle-dir only.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'release-asset-suffix',
        kind: 'enum',
        values: ['sigstore.json', 'intoto.jsonl'],
        default: 'sigstore.json',
        help: 'Suffix of the assets with statements in a GitHub release (store release).',
        description: 'OpenSSF Scorecard and slsa-verifier look for NAME.intoto.jsonl. The content is the same.',
        commands: ['attest', 'store'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        defaultText: 'local: <file>.sigstore.json and bundle-dir',
        help: 'Stores to search for bundles, by the digest of each artifact.',
        description: 'The values are those of store, and local.',
        commands: ['verify'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['push', 'find', 'copy', 'repair'],
        required: true,
        help: 'Push bundles to stores, find them, copy them between stores, or repair the index of images.',
        commands: ['store'],
    },
    {
        name: 'target',
        kind: 'list',
        placeholder: 'TARGET',
        help: 'Bundles to push, artifacts whose bundles to find or copy, or images to repair.',
        description: 'push takes files, .jsonl files and folders; find and copy take files and sha256:HEX; repair takes images.',
        commands: ['store'],
    },
    {
        name: 'store',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['github', 'oci', 'gitlab'],
        help: 'Stores to write bundles to (push, copy).',
        description: 'github, release, oci, oci-layout, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed.',
        commands: ['store'],
    },
    {
        name: 'from',
        kind: 'list',
        placeholder: 'STORE',
        suggestions: ['local', 'github', 'oci', 'gitlab'],
        help: 'Stores to read bundles from (find, copy).',
        description: 'The values are those of store, and local, which means bundle-dir and the files next to the artifact.',
        commands: ['store'],
    },
    {
        name: 'include-image',
        kind: 'boolean',
        default: false,
        help: 'Also copy the images, with everything that refers to them.',
        description: 'The target is oci:REGISTRY/REPOSITORY or oci-layout:FOLDER, and the copy is checked there.',
        commands: ['store'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/subjects.js
/** The subjects: what is attested, signed or verified. */
const SUBJECT_OPTIONS = [
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to attest: paths and glob patterns; a leading ! excludes files.',
        commands: ['attest'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Files to sign: paths and glob patterns; a leading ! excludes files.',
        description: 'Each file gets its own signature.',
        commands: ['sign'],
    },
    {
        name: 'subject-path',
        kind: 'list',
        placeholder: 'FILE',
        help: 'Artifacts to verify: paths, glob patterns, or digests as sha256:HEX.',
        description: 'Write gitCommit:HEX for a commit without its files.',
        commands: ['verify'],
    },
    {
        name: 'subject-checksums',
        kind: 'list',
        separator: 'lines',
        placeholder: 'FILE',
        help: 'Checksums files with the names and digests of the subjects, as sha256sum or shasum --tag write them.',
        description: 'A glob pattern selects several files. A file with one digest alone is named after its artifact: app.zip.sha256. The lines themselves are accepted too.',
        commands: ['attest', 'verify', 'merge'],
    },
    {
        name: 'subject-digest',
        kind: 'string',
        placeholder: 'ALGORITHM:HEX',
        help: 'Digest of a subject that is not available as a file, as sha256:HEX.',
        description: 'Needs subject-name.',
        commands: ['attest'],
    },
    {
        name: 'subject-name',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Name of the subject of subject-digest, or of the single file or OCI layout.',
        description: 'For a file, it replaces the name of the file; for a layout, the name that the layout states for its image.',
        commands: ['attest'],
    },
    {
        name: 'name-prefix',
        kind: 'string',
        placeholder: 'PREFIX',
        help: 'Prefix of the names of files and of checksums, such as linux/.',
        description: 'For the jobs of a matrix that build different files with the same name.',
        commands: ['attest'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
        description: 'A tag is resolved once, and the digest is signed.',
        commands: ['attest', 'sign'],
    },
    {
        name: 'subject-image',
        kind: 'list',
        placeholder: 'IMAGE',
        help: 'Images by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
        commands: ['verify', 'store'],
    },
    {
        name: 'image-platforms',
        kind: 'list',
        placeholder: 'PLATFORM',
        suggestions: ['index', 'all'],
        defaultText: 'index',
        help: 'For multi-platform images: index, all, or platforms such as linux/amd64.',
        description: 'index is the image index itself; all is the index and each of its images.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Git revisions to attest: HEAD, a tag, a full object ID, or v1.0^{tree}.',
        description: 'For another checkout, write ./folder#v1.0. An annotated tag is attested as a tag object.',
        commands: ['attest'],
    },
    {
        name: 'subject-git',
        kind: 'list',
        placeholder: 'REVISION',
        help: 'Git checkouts to verify: HEAD, v1.0, ./folder or ./folder#v1.0.',
        description: 'The files of the checkout must match the revision byte for byte.',
        commands: ['verify'],
    },
    {
        name: 'allow-insecure-registry',
        kind: 'list',
        placeholder: 'HOST:PORT',
        help: 'Registries and stores that may be used over plain HTTP, by host and port.',
        description: 'A token service or storage that such a registry names needs an entry of its own, if it has no https.',
        commands: ['attest', 'sign', 'verify', 'store'],
    },
    {
        name: 'package',
        kind: 'enum',
        values: ['npm', 'pypi', 'maven', 'helm', 'debian', 'release', 'model'],
        help: 'Attest packages in the form that their registries and tools expect.',
        description: 'npm, pypi (Python), maven, helm, debian, release (the files of a release) or model (a model folder).',
        commands: ['attest'],
    },
    {
        name: 'package-coordinates',
        kind: 'string',
        placeholder: 'GROUP:ARTIFACT:VERSION',
        help: 'Maven coordinates of files that have no POM and no META-INF/maven.',
        description: 'For package maven.',
        commands: ['attest'],
    },
    {
        name: 'debian-distribution',
        kind: 'string',
        placeholder: 'NAME',
        help: 'Distribution of the Debian packages, for package URLs: debian, ubuntu or your own name.',
        description: 'For package debian. Without it, subjects are named by their file names.',
        commands: ['attest'],
    },
    {
        name: 'expected-subjects',
        kind: 'integer',
        minimum: 1,
        help: 'Fail unless exactly this many subjects are found.',
        commands: ['attest', 'sign', 'verify', 'merge'],
    },
    {
        name: 'expected-from',
        kind: 'file',
        help: 'Fail unless exactly the subjects in this file are found: one name, digest or checksum per line.',
        description: 'For a matrix or a monorepo in which a first job plans what the others build.',
        commands: ['attest', 'merge'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/trust.js
const URL_OF = 'URL';
/** Which Sigstore instance is used and trusted. None has an environment variable: these options define trust. */
const TRUST_OPTIONS = [
    {
        name: 'instance',
        kind: 'string',
        placeholder: 'NAME|FILE',
        suggestions: ['auto', 'public-good', 'staging', 'github', 'sandbox'],
        default: 'auto',
        help: 'Sigstore instance: auto, public-good, staging, github, sandbox, or a client trust config file.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'trusted-root',
        kind: 'file',
        help: 'Trusted root file to use instead of the one of the instance.',
        description: 'Verification then contacts no Sigstore service.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
    },
    {
        name: 'signing-config',
        kind: 'file',
        help: 'Signing config file to use instead of the one of the instance.',
        commands: ['attest', 'sign', 'trust', 'doctor'],
    },
    {
        name: 'tuf-mirror',
        kind: 'string',
        placeholder: URL_OF,
        help: 'TUF repository with the trusted root of a private instance.',
        description: 'Needs tuf-root.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'tuf-root',
        kind: 'file',
        help: 'TUF root.json that authenticates tuf-mirror.',
        commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
    },
    {
        name: 'fulcio-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Certificate authority (Fulcio) to use instead of the one of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Transparency log (Rekor) to use instead of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'rekor-version',
        kind: 'enum',
        values: ['1', '2', 'none'],
        defaultText: 'from the signing config',
        help: 'API version of the transparency log, or none to use no log.',
        description: 'none needs a timestamp authority.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'tsa-url',
        kind: 'string',
        placeholder: URL_OF,
        help: 'Timestamp authority to use instead of those of the instance.',
        commands: ['attest', 'sign', 'doctor'],
    },
    {
        name: 'allow-public-log',
        kind: 'boolean',
        default: false,
        help: 'Allow the names of a private, internal or possibly private project in a public log.',
        description: 'Log entries are permanent.',
        commands: ['attest', 'sign', 'verify'],
    },
    {
        name: 'offline',
        kind: 'boolean',
        default: false,
        help: 'Open no network connection.',
        description: 'The trusted root comes from a file, the cache or the embedded copy.',
        commands: ['verify', 'trust', 'policy'],
    },
    {
        name: 'output',
        kind: 'file',
        defaultText: 'standard output',
        help: 'Output file of trust export.',
        commands: ['trust'],
    },
    {
        name: 'output-format',
        kind: 'enum',
        values: ['trusted-root', 'trust-config'],
        default: 'trusted-root',
        help: 'Content of trust export: the trusted root, or a client trust config, which includes the services.',
        description: 'Use trusted-root for the option trusted-root and other Sigstore clients, and trust-config for the option instance.',
        commands: ['trust'],
    },
    {
        name: 'action',
        kind: 'enum',
        values: ['show', 'export', 'update'],
        default: 'show',
        help: 'Show what is trusted and how old it is, export it to a file, or update it through TUF.',
        commands: ['trust'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/verify.js
/** Bundles and the expected signer. The options about the expected signer have no environment variables. */
const VERIFY_OPTIONS = [
    {
        name: 'bundle',
        kind: 'list',
        placeholder: 'FILE',
        defaultText: '<file>.sigstore.json, then bundle-dir',
        help: 'Bundle files to search, JSON or JSON Lines: paths and glob patterns.',
        commands: ['verify', 'policy'],
    },
    {
        name: 'policy',
        kind: 'string',
        placeholder: 'FILE[@sha256:HEX]',
        help: 'Policy file with the trusted signers and the requirements.',
        description: 'With @sha256:HEX, the file must have this digest.',
        commands: ['verify', 'policy', 'store'],
    },
    {
        name: 'ci',
        kind: 'enum',
        values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'github-release'],
        help: 'CI system of the expected signer; or github-release.',
        description: 'github-release is GitHub itself, which signs immutable releases. It needs the repository.',
        commands: ['verify', 'store'],
    },
    {
        name: 'repository',
        kind: 'string',
        placeholder: 'OWNER/NAME|URL',
        help: 'Expected source repository, as OWNER/NAME or URL.',
        description: 'OWNER/NAME needs ci; a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'owner',
        kind: 'string',
        placeholder: 'OWNER|URL',
        help: 'Expected owner of the source repository, as a name or URL.',
        description: 'A name needs ci; a URL does not.',
        commands: ['verify', 'store'],
    },
    {
        name: 'workflow',
        kind: 'string',
        placeholder: 'PATH',
        help: 'Expected file that configured the build: .github/workflows/release.yml.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer',
        kind: 'string',
        placeholder: 'PATH|URL',
        help: 'Expected signer, if it is not the workflow itself, as with reusable workflows.',
        commands: ['verify', 'store'],
    },
    {
        name: 'signer-commit',
        kind: 'string',
        placeholder: 'COMMIT',
        help: 'Expected commit of the workflow that signed.',
        commands: ['verify', 'store'],
    },
    {
        name: 'any-caller',
        kind: 'boolean',
        default: false,
        help: 'Accept a reusable workflow as signer, whichever repository called it.',
        description: 'Without it, a signer that other repositories can call needs repository or owner.',
        commands: ['verify', 'store'],
    },
    {
        name: 'ref',
        kind: 'string',
        placeholder: 'REF',
        help: 'Expected Git ref of the build: refs/tags/v*.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'commit',
        kind: 'string',
        placeholder: 'COMMIT',
        help: 'Expected commit of the build.',
        commands: ['verify', 'store'],
    },
    {
        name: 'trigger',
        kind: 'string',
        placeholder: 'EVENT',
        help: 'Expected event that started the build: push, release or schedule.',
        description: 'Glob patterns are accepted.',
        commands: ['verify', 'store'],
    },
    {
        name: 'deny-self-hosted-runners',
        kind: 'boolean',
        default: false,
        help: 'Accept only jobs that provably ran on a runner of GitHub or GitLab.',
        commands: ['verify', 'store'],
    },
    {
        name: 'predicate-type',
        kind: 'string',
        placeholder: 'URI|WORD',
        suggestions: [
            'provenance',
            'sbom',
            'spdx',
            'cyclonedx',
            'vulnerabilities',
            'openvex',
            'tests',
            'vsa',
            'scai',
            'release',
            'link',
            'reference',
        ],
        help: 'Expected predicate type: a URI or a short name.',
        description: 'Short names: provenance, sbom, spdx, cyclonedx, vulnerabilities, openvex, tests, vsa, scai, release, link, reference.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity',
        kind: 'string',
        placeholder: 'SAN',
        help: 'Expected identity (SAN) in the certificate, compared exactly.',
        description: 'Needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-identity-regexp',
        kind: 'string',
        placeholder: 'PATTERN',
        help: 'Regular expression that must match the whole identity (SAN) in the certificate.',
        description: 'Needs certificate-oidc-issuer.',
        commands: ['verify', 'store'],
    },
    {
        name: 'certificate-oidc-issuer',
        kind: 'string',
        placeholder: 'URL',
        help: 'Expected OIDC issuer in the certificate, compared exactly.',
        commands: ['verify', 'store'],
    },
    {
        name: 'key',
        kind: 'file',
        help: 'Public key (PEM) of the expected signer, instead of an identity.',
        commands: ['verify', 'store'],
    },
    {
        name: 'require-logs',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1 if the trusted root has a log',
        help: 'Fewest transparency logs, of different operators, that each bundle must be in.',
        description: 'Never lowers what the trusted root requires.',
        commands: ['verify'],
    },
    {
        name: 'require-timestamps',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1, or none with a key',
        help: 'Fewest sources of trusted time for each bundle: timestamp authorities, and Rekor v1 logs.',
        description: 'Never lowers what is required without it.',
        commands: ['verify'],
    },
    {
        name: 'require-scts',
        kind: 'integer',
        minimum: 1,
        maximum: 32,
        defaultText: '1 if the trusted root has a CT log',
        help: 'Fewest certificate transparency logs that each certificate must be in.',
        description: 'Never lowers what the trusted root requires.',
        commands: ['verify'],
    },
    {
        name: 'second-opinion',
        kind: 'boolean',
        default: false,
        help: 'Ask a second library (@sigstore/verify), and accept only what both accept.',
        description: 'It is asked about the bundles that decide, and only whether they are authentic, not who signed them.',
        commands: ['verify'],
    },
    {
        name: 'vsa',
        kind: 'file',
        help: 'File for signed verification summaries (SLSA VSA v1), one line per artifact.',
        description: 'Needs policy.',
        commands: ['verify'],
    },
    {
        name: 'vsa-verifier-id',
        kind: 'string',
        placeholder: 'URI',
        defaultText: 'the signing identity',
        help: 'Verifier ID in the verification summaries.',
        commands: ['verify'],
    },
    {
        name: 'vsa-key',
        kind: 'secret',
        help: 'Private key (PEM) to sign the summaries with, instead of an identity: a file, or env:NAME.',
        commands: ['verify'],
    },
];

;// CONCATENATED MODULE: ./build/options/schema/options.js









/** Every option of the engine, in the order in which help and reference print them. */
const OPTION_GROUPS = [
    { title: 'Subjects', options: SUBJECT_OPTIONS },
    { title: 'Policy', options: POLICY_OPTIONS },
    { title: 'Statement', options: STATEMENT_OPTIONS },
    { title: 'Bundles and expected signer', options: VERIFY_OPTIONS, definesTrust: true },
    { title: 'Identity', options: IDENTITY_OPTIONS, definesTrust: true },
    { title: 'Sigstore instance', options: TRUST_OPTIONS, definesTrust: true },
    { title: 'Bundles', options: OUTPUT_OPTIONS },
    { title: 'Stores', options: STORE_OPTIONS },
    { title: 'Local', options: LOCAL_OPTIONS },
    { title: 'Limits', options: RUN_OPTIONS },
];


/***/ }),

/***/ 70674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ REPORT_FORMATS)
/* harmony export */ });
/** The formats of a result. */
const REPORT_FORMATS = ['text', 'markdown', 'html', 'sarif', 'junit', 'json', 'dotenv', 'terraform'];


/***/ }),

/***/ 14935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LL: () => (/* binding */ exitCodeOfError)
/* harmony export */ });
/* unused harmony exports exitCodeOfProblems, exitCodeOfFindings, exitCodeOfPolicy, exitCodeOfStore, exitCodeOfDemo */
/* harmony import */ var _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14771);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/** The order in which exit codes take precedence: a bug, invalid evidence, policy, services, stores, identity, input. */
const PRECEDENCE = [1, 6, 7, 4, 5, 3, 2];
/** The run ended at its time limit, or waited only for this machine, or a part of it failed: nothing is decided. */
const TIMEOUTS = ['INPUT_TIMEOUT', 'VERIFICATION_SECOND_OPINION_UNANSWERED', 'VERIFICATION_TIMEOUT'];
/** The store cannot be reached or used at the moment; every other store problem is one of the input: an address, credentials, a folder. */
const OUTAGES = [
    'STORE_UNREACHABLE',
    'STORE_TIMEOUT',
    'STORE_ADDRESS_REFUSED',
    'STORE_ANSWER_TOO_LARGE',
    'STORE_INVALID_RESPONSE',
    'STORE_RATE_LIMITED',
    'STORE_UNAVAILABLE',
];
/** The work is done; only its report could not be written. */
const REPORTS = ['STORE_OUTPUT_WRITE', 'STORE_REPORT_WRITE'];
function exitCodeOfCode(code, standing) {
    if (TIMEOUTS.includes(code))
        return standing === 'asking' ? 5 : 4;
    if (standing === 'unsigned' && code.startsWith('STORE_') && !REPORTS.includes(code))
        return OUTAGES.includes(code) ? 4 : 2;
    return _base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[(0,_base_errors_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(code)];
}
const standingOf = ({ command, statements }) => {
    if (command !== 'attest' && command !== 'sign')
        return command === 'verify' ? 'asking' : 'signed';
    return statements.length === 0 ? 'unsigned' : 'signed';
};
/** The exit code of a run that ended with a result; 0 if nothing failed. */
function exitCodeOf(result) {
    const problems = [
        ...result.problems,
        ...result.statements.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...(result.artifacts ?? []).flatMap(({ problem }) => problem ?? []),
    ];
    const standing = standingOf(result);
    const codes = new Set(problems.map(({ code }) => exitCodeOfCode(code, standing)));
    // An artifact that is not verified counts as missing evidence, with or without a stated problem.
    if ((result.artifacts ?? []).some(({ verdict, problem }) => verdict !== 'verified' && problem === undefined))
        codes.add(6);
    return PRECEDENCE.find((code) => codes.has(code)) ?? (problems.length > 0 ? 1 : 0);
}
/** The exit code of an error that ended a run of that command; an error that is not a ChopmarkError is a bug. */
const exitCodeOfError = (error, command) => error instanceof _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E ? exitCodeOfCode(error.code, standingOf({ command, statements: [] })) : 1;
/** The exit code for problems alone. */
const exitCodeOfProblems = (problems) => exitCodeOf({ problems: [...problems], statements: [] });
/**
 * The exit code of `doctor`: the one that signing would have, from the codes of the bad findings. A bad finding without a code counts as an
 * identity error.
 */
function exitCodeOfFindings(findings) {
    const bad = findings.filter(({ status }) => status === 'bad');
    return exitCodeOfProblems(bad.map(({ code = 'IDENTITY_NONE', detail }) => ({ code, message: detail })));
}
/** 2 for invalid policies, 7 for test cases with an unexpected result, otherwise the exit code of the artifacts. */
function exitCodeOfPolicy(report) {
    if (report.action === 'check')
        return report.files.some(({ findings }) => findings.length > 0) ? 2 : 0;
    if (report.action === 'test')
        return report.cases.some(({ asExpected }) => !asExpected) ? 7 : 0;
    return report.action === 'explain' ? exitCodeOf({ problems: [], statements: [], artifacts: report.artifacts }) : 0;
}
/** 5 if a store failed, 6 if find or copy found nothing for an artifact, or a bundle could not be read. */
function exitCodeOfStore({ bundles, artifacts = [], images = [], copies = [], problems }) {
    const told = [
        ...problems,
        ...bundles.flatMap(({ stores }) => stores.flatMap(({ problem }) => problem ?? [])),
        ...artifacts.flatMap(({ problem }) => problem ?? []),
        ...[...images, ...copies].flatMap(({ problem }) => problem ?? []),
    ];
    if (told.length > 0)
        return exitCodeOfProblems(told);
    return artifacts.some((artifact) => artifact.bundles === 0) ? 6 : 0;
}
/** The exit code of `demo`: a step with an unexpected result is a bug. */
const exitCodeOfDemo = (steps) => (steps.every(({ asExpected }) => asExpected) ? 0 : 1);


/***/ })

};
