export const id = 8878;
export const ids = [8878];
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

/***/ 25918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/engine/shared/run/create-new-file.js
var create_new_file = __webpack_require__(85959);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
;// CONCATENATED MODULE: ./build/engine/init/detect-build.js


const CHART = 'Chart.yaml';
const findFirst = (...paths) => async (files) => {
    for (const path of paths)
        if (await files.has(path))
            return path;
    return undefined;
};
/** In order of preference if a repository has several: languages first, then the tools that package or run a build. */
const SYSTEMS = {
    node: { name: 'Node.js', find: findFirst('package.json'), describe: describeNode },
    python: {
        name: 'Python',
        async find(files) {
            // A pyproject.toml can also configure only linters, in repositories that are not a Python project.
            const project = await files.read('pyproject.toml');
            if (project !== undefined && /^\[(?:build-system|project|tool\.poetry)\]/m.test(project))
                return 'pyproject.toml';
            return findFirst('setup.py')(files);
        },
        describe: async () => ({ command: 'python -m pip install build && python -m build', artifacts: 'dist/*' }),
    },
    maven: {
        name: 'Maven',
        find: findFirst('pom.xml'),
        async describe(files) {
            const pom = (await files.read('pom.xml')) ?? '';
            const kind = /<packaging>\s*(war|ear)\s*<\/packaging>/.exec(pom)?.[1] ?? 'jar';
            return {
                command: `${(await files.has('mvnw')) ? './mvnw' : 'mvn'} --batch-mode verify`,
                artifacts: /<modules>/.test(pom) ? `**/target/*.${kind}` : `target/*.${kind}`,
            };
        },
    },
    gradle: {
        name: 'Gradle',
        find: findFirst('build.gradle.kts', 'build.gradle', 'settings.gradle.kts', 'settings.gradle'),
        async describe(files) {
            const settings = (await files.read('settings.gradle.kts')) ?? (await files.read('settings.gradle')) ?? '';
            return {
                command: `${(await files.has('gradlew')) ? './gradlew' : 'gradle'} build`,
                artifacts: /^[ \t]*include\b/m.test(settings) ? '**/build/libs/*.jar' : 'build/libs/*.jar',
            };
        },
    },
    go: {
        name: 'Go',
        find: findFirst('go.mod'),
        describe: async (files) => ({
            command: `go build -o dist/ ${(await files.has('cmd')) ? './cmd/...' : './...'}`,
            artifacts: 'dist/*',
        }),
    },
    cargo: { name: 'Cargo', find: findFirst('Cargo.toml'), describe: describeCargo },
    helm: {
        name: 'Helm',
        find: findChart,
        describe: async (_, sign = CHART) => ({
            command: `helm package ${sign === CHART ? '.' : (0,posix_.dirname)(sign)} --destination dist`,
            artifacts: 'dist/*.tgz',
        }),
    },
    docker: {
        name: 'a container image',
        find: findFirst('Dockerfile', 'Containerfile'),
        describe: async () => ({ command: 'docker build', artifacts: '' }),
    },
    make: {
        name: 'Make',
        find: findFirst('Makefile', 'makefile', 'GNUmakefile'),
        describe: async () => ({ command: 'make', artifacts: 'dist/*' }),
    },
};
/** The first chart found: at the top, or in a folder where `helm create` and chart repositories place it. */
async function findChart(files) {
    const inFolder = (await files.list('charts')).filter((name) => /^\w[\w.-]*$/.test(name)).map((name) => `charts/${name}/${CHART}`);
    return findFirst(CHART, `chart/${CHART}`, ...inFolder)(files);
}
/** If nothing was recognized: placeholders for the user's own command and artifacts. */
const UNKNOWN_BUILD = { command: './build.sh', artifacts: 'dist/*' };
const BUILD_SYSTEMS = Object.keys(SYSTEMS);
const nameBuildSystem = (system) => SYSTEMS[system].name;
/** The ways to build the repository, the most likely way first. */
async function detectBuilds(files) {
    const builds = await Promise.all(BUILD_SYSTEMS.map(async (system) => {
        const sign = await SYSTEMS[system].find(files);
        return sign === undefined ? [] : [{ system, sign, ...(await SYSTEMS[system].describe(files, sign)) }];
    }));
    return builds.flat();
}
/** A build system that the user named and the files do not show. */
const describeBuild = async (system, files) => ({
    system,
    ...(await SYSTEMS[system].describe(files, undefined)),
});
const NPM = { install: 'npm ci', run: 'npm run', pack: 'npm pack' };
const PNPM = { install: 'corepack enable && pnpm install --frozen-lockfile', run: 'pnpm run', pack: 'pnpm pack' };
const YARN = { install: 'corepack enable && yarn install --immutable', run: 'yarn run', pack: 'yarn pack' };
/** Yarn 1 has another name for this option. */
const YARN_CLASSIC = { ...YARN, install: 'corepack enable && yarn install --frozen-lockfile' };
/** Chosen by the lock file. */
async function choosePackageManager({ has }) {
    if (await has('yarn.lock'))
        return (await has('.yarnrc.yml')) ? YARN : YARN_CLASSIC;
    if (await has('pnpm-lock.yaml'))
        return PNPM;
    return (await has('package-lock.json')) || (await has('npm-shrinkwrap.json')) ? NPM : { ...NPM, install: 'npm install' };
}
/** The artifact of a package that can be published is its tarball. Otherwise the artifacts are the files that its build script writes. */
async function describeNode(files) {
    const { scripts, private: isPrivate, name, version } = readManifest(await files.read('package.json'));
    const { install, run, pack } = await choosePackageManager(files);
    const hasBuild = typeof scripts === 'object' && scripts !== null && Object.hasOwn(scripts, 'build');
    const isPacked = !hasBuild || (isPrivate !== true && typeof name === 'string' && typeof version === 'string');
    const steps = [install, ...(hasBuild ? [`${run} build`] : []), ...(isPacked ? [pack] : [])];
    return { command: steps.join(' && '), artifacts: isPacked ? '*.tgz' : 'dist/*' };
}
/** A build with `npm ci` and a build script, for the snippets of the README. */
const NPM_BUILD = { system: 'node', sign: 'package.json', command: 'npm ci && npm run build', artifacts: 'dist/*' };
function readManifest(text = '') {
    try {
        const manifest = (0,json/* parseJson */.qF)(text, { what: 'package.json' });
        return typeof manifest === 'object' && manifest !== null ? manifest : {};
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            return {};
        throw error;
    }
}
/** Binaries by name, because the release folder also contains other files. The artifact of a library is its crate. */
async function describeCargo(files) {
    const manifest = (await files.read('Cargo.toml')) ?? '';
    const locked = (await files.has('Cargo.lock')) ? ' --locked' : '';
    const binary = nameIn(manifest, '[[bin]]');
    const name = nameIn(manifest, '[package]');
    if (binary === undefined && name !== undefined && !(await files.has('src/main.rs')))
        return { command: `cargo package${locked}`, artifacts: 'target/package/*.crate' };
    return { command: `cargo build --release${locked}`, artifacts: `target/release/${binary ?? name ?? 'NAME'}` };
}
/** The `name` in a table of a TOML file, if it is a valid name of a package or a program. */
function nameIn(toml, table) {
    const lines = toml.split('\n');
    const start = lines.findIndex((line) => line.trimEnd() === table);
    if (start === -1)
        return undefined;
    const next = lines.findIndex((line, at) => at > start && line.startsWith('['));
    const body = lines.slice(start + 1, next === -1 ? lines.length : next);
    return body.map((line) => /^name\s*=\s*["']([\w-]{1,100})["']/.exec(line)?.[1]).find((name) => name !== undefined);
}

// EXTERNAL MODULE: ./build/identity/detect.js
var detect = __webpack_require__(62328);
;// CONCATENATED MODULE: ./build/engine/init/detect-ci.js

/** Paths that show which CI a repository uses, in the order of the output. */
const SIGNS = [
    ['.github/workflows', 'github'],
    ['.gitlab-ci.yml', 'gitlab'],
    ['.circleci', 'circleci'],
    ['Jenkinsfile', 'jenkins'],
    ['.buildkite', 'buildkite'],
];
/** The CI systems that the repository uses. If this is a job of one of them, only that CI is returned. */
async function detectCis(files, env) {
    const present = await Promise.all(SIGNS.map(([path]) => files.has(path)));
    const byFiles = SIGNS.flatMap(([sign, ci], index) => (present[index] ? [{ ci, sign }] : []));
    const byJob = (0,detect/* listDetected */.F)(env).map(({ id }) => ({ ci: id, sign: 'this job' }));
    const [job] = byJob;
    if (job && byJob.length === 1 && (byFiles.length === 0 || byFiles.some(({ ci }) => ci === job.ci)))
        return [job];
    return [...byFiles, ...byJob.filter(({ ci }) => !byFiles.some((found) => found.ci === ci))];
}
/** Whether this is a job of a CI. No person can answer a question in a job. */
const isInJob = (env) => (0,detect/* listDetected */.F)(env).length > 0 || !['', '0', 'false', undefined].includes(env.CI);

// EXTERNAL MODULE: ./build/base/project.js
var project = __webpack_require__(62945);
// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
;// CONCATENATED MODULE: ./build/engine/init/snippet.js
const UNKNOWN_VISIBILITY = 'The identity tokens of this platform do not state whether a project is public. With --allow-public-log, the names of the project enter the public log permanently. For a private project, use --instance with a private instance instead.';
const NODE_NEEDED = 'The agent needs Node.js 22.22.2 or later, and the tools of the build.';
const JENKINS_NEEDED = [
    'Install the plugin oidc-provider, and add a credential "OpenID Connect id token" with the id sigstore and the audience sigstore.',
    'Public instances do not accept tokens of Jenkins: sigstore.json is the client trust config of your private instance.',
];
const GITHUB_NEEDED = [
    'Pin the actions to the commits that your policy requires.',
    'GitHub keeps attestations of private repositories only on Enterprise Cloud. On other plans, add "store: file" to the step.',
];
const PLAIN_YAML = /^(?!(?:true|false|yes|no|on|off|null|y|n|\.inf|\.nan)$)[A-Z./_](?:[^:#\p{C}]|:(?=\S)|(?<=\S)#)*(?<![\s:])$/iu;
/** A YAML scalar on one line. A JSON string is also a YAML scalar. */
const writeYaml = (text) => (PLAIN_YAML.test(text) ? text : JSON.stringify(text));
/** A Groovy string. In double quotes, `$` begins an expression. */
const writeGroovy = (text) => (/['\\]/.test(text) ? `"${text.replace(/[\\"$]/g, '\\$&')}"` : `'${text}'`);
/** A command for CircleCI, where `<<` begins an expression. */
const writeCircleci = (command) => writeYaml(command.replaceAll('<<', '\\<<'));
/** A command for Buildkite. At the upload, the agent replaces `$NAME`, turns `$$NAME` into `$NAME` for the shell, and keeps `$(`. */
const writeBuildkite = (command) => writeYaml(command.replace(/\$(?!\()/g, '$$$$'));

;// CONCATENATED MODULE: ./build/engine/init/file-snippets.js



/** Images with the tools of a build. They have no Node.js, so the build is a separate job, and the next job attests its artifacts. */
const BUILD_IMAGES = {
    python: { gitlab: 'python:3.13', circleci: 'cimg/python:3.13' },
    maven: { gitlab: 'maven:3-eclipse-temurin-21', circleci: 'cimg/openjdk:21.0' },
    gradle: { gitlab: 'gradle:jdk21', circleci: 'cimg/openjdk:21.0' },
    go: { gitlab: 'golang:1.25', circleci: 'cimg/go:1.25' },
    cargo: { gitlab: 'rust:1', circleci: 'cimg/rust:1.90' },
    helm: { gitlab: 'alpine/helm:3.19.0', circleci: 'alpine/helm:3.19.0' },
};
const SETUP_JAVA = `      - uses: actions/setup-java@v5
        with:
          distribution: temurin
          java-version: 21
`;
/** Steps that install the tools of a build. Runners of GitHub include the other tools. */
const GITHUB_SETUP = {
    python: `      - uses: actions/setup-python@v6
        with:
          python-version: 3.x
`,
    maven: SETUP_JAVA,
    gradle: SETUP_JAVA,
    go: `      - uses: actions/setup-go@v6
        with:
          go-version-file: go.mod
          cache: false
`,
};
const verify = (ci, repository) => `Check an artifact: npx chopmark verify FILE --ci ${ci} --repository ${repository}`;
const attest = ({ version, build }) => `npx --yes chopmark@${version} attest ${(0,quote_for_shell/* quoteForShell */.e)(build.artifacts)}`;
/** Jobs that build files, attest the files and keep the bundles. */
const FILE_SNIPPETS = {
    github: ({ version, build }) => ({
        text: `name: attest
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  id-token: write # lets the job request its identity token
  attestations: write # lets the job store the bundles on GitHub
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
${(build.system && GITHUB_SETUP[build.system]) ?? ''}      - run: ${writeYaml(build.command)}
      - uses: ${project/* PROJECT_REPOSITORY */.l3}@v${version}
        id: attest
        with:
          subject-path: ${writeYaml(build.artifacts)}
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: attestations
          path: \${{ steps.attest.outputs.bundle-dir }}
`,
        next: [...GITHUB_NEEDED, verify('github', 'OWNER/NAME')],
    }),
    gitlab(request) {
        const image = request.build.system && BUILD_IMAGES[request.build.system]?.gitlab;
        return image === undefined ? writeGitlabJob(request) : writeGitlabJobs(request, image);
    },
    circleci(request) {
        const image = request.build.system && BUILD_IMAGES[request.build.system]?.circleci;
        return { text: image === undefined ? writeCircleciJob(request) : writeCircleciJobs(request, image), next: [UNKNOWN_VISIBILITY] };
    },
    jenkins: (request) => ({
        text: `pipeline {
  agent any
  stages {
    stage('attest') {
      steps {
        sh ${writeGroovy(request.build.command)}
        withCredentials([string(credentialsId: 'sigstore', variable: 'SIGSTORE_ID_TOKEN')]) {
          sh ${writeGroovy(`${attest(request)} --instance sigstore.json`)}
        }
      }
    }
  }
  post {
    always {
      archiveArtifacts artifacts: '.chopmark/**', allowEmptyArchive: true
    }
  }
}
`,
        next: [...JENKINS_NEEDED, NODE_NEEDED],
    }),
    buildkite: (request) => ({
        text: `steps:
  - label: attest
    if: build.tag != null
    commands:
      - ${writeBuildkite(request.build.command)}
      - ${writeBuildkite(`${attest(request)} --allow-public-log`)}
    artifact_paths:
      - .chopmark/**/*
`,
        next: [UNKNOWN_VISIBILITY, NODE_NEEDED],
    }),
};
const writeGitlabJob = (request) => ({
    text: `attest:
  image: node:24
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(request.build.command)}
    - ${writeYaml(attest(request))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
    next: [
        'The identity token is valid for as long as the timeout of the job. Use a separate job for a long build.',
        verify('gitlab', 'GROUP/NAME'),
    ],
});
const writeGitlabJobs = (request, image) => ({
    text: `attest-build:
  image:
    name: ${image}
    entrypoint: ['']
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - ${writeYaml(request.build.command)}
  artifacts:
    paths:
      - ${writeYaml(request.build.artifacts)}
attest:
  image: node:24
  needs: [attest-build]
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(attest(request))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
    next: [verify('gitlab', 'GROUP/NAME')],
});
const writeCircleciJob = (request) => `version: 2.1
jobs:
  attest:
    docker:
      - image: cimg/node:24.11
    steps:
      - checkout
      - run: ${writeCircleci(request.build.command)}
      - run: ${writeCircleci(`${attest(request)} --allow-public-log`)}
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`;
const writeCircleciJobs = (request, image) => `version: 2.1
jobs:
  attest-build:
    docker:
      - image: ${image}
    steps:
      - checkout
      - run: ${writeCircleci(request.build.command)}
      - persist_to_workspace:
          root: .
          paths:
            - ${writePersisted(request.build.artifacts)}
  attest:
    docker:
      - image: cimg/node:24.11
    steps:
      - checkout
      - attach_workspace:
          at: .
      - run: ${writeCircleci(`${attest(request)} --allow-public-log`)}
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest-build:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
      - attest:
          requires: [attest-build]
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`;
/** CircleCI has no pattern that matches any number of folders. */
const writePersisted = (artifacts) => (artifacts.includes('**') ? '.' : writeYaml(artifacts));

;// CONCATENATED MODULE: ./build/engine/init/image-snippets.js


/** A placeholder for the user's own image, for a CI without a registry. */
const IMAGE = 'registry.example.com/acme/widget';
const LOG_IN = `Replace \`${IMAGE}\` with the repository of your image, and log in to its registry before the build (docker login).`;
const image_snippets_verify = (image, ci, repository) => `Check an image: npx chopmark verify --subject-image ${image} --ci ${ci} --repository ${repository}`;
/** For a shell in which `IMAGE` is the repository. `tag` is the name of a variable with the tag. */
const buildImage = (tag) => [`docker build --tag "$IMAGE:$${tag}" .`, `docker push "$IMAGE:$${tag}"`];
/** The digest of the pushed image, as the registry returned it. A tag is not used, because it can move. */
const digestOf = (tag) => `$(docker inspect --format '{{index .RepoDigests 0}}' "$IMAGE:$${tag}")`;
const image_snippets_attest = ({ version }, image) => `npx --yes chopmark@${version} attest --subject-image "${image}" --store oci`;
/** Jobs that build and push a container image, attest it, and store the attestation next to it. */
const IMAGE_SNIPPETS = {
    github: ({ version }) => ({
        text: `name: attest
on:
  push:
    tags: ['v*']
permissions:
  contents: read
  packages: write # lets the job push the image and its attestation
  id-token: write # lets the job request its identity token
  attestations: write # lets the job store the bundles on GitHub
jobs:
  attest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: docker/login-action@v3
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ github.token }}
      - uses: docker/build-push-action@v6
        id: push
        with:
          push: true
          tags: ghcr.io/\${{ github.repository }}:\${{ github.ref_name }}
      - uses: ${project/* PROJECT_REPOSITORY */.l3}@v${version}
        id: attest
        with:
          subject-name: ghcr.io/\${{ github.repository }}
          subject-digest: \${{ steps.push.outputs.digest }}
          push-to-registry: true
      - uses: actions/upload-artifact@v5
        if: always()
        with:
          name: attestations
          path: \${{ steps.attest.outputs.bundle-dir }}
`,
        next: [
            'The name of an image must be in lower case. If the name of the repository has upper case letters, write `tags` by hand.',
            ...GITHUB_NEEDED,
            image_snippets_verify('ghcr.io/OWNER/NAME:TAG', 'github', 'OWNER/NAME'),
        ],
    }),
    gitlab: (request) => ({
        text: `attest-build:
  image: docker:28
  services:
    - docker:28-dind
  variables:
    IMAGE: $CI_REGISTRY_IMAGE
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - echo "$CI_REGISTRY_PASSWORD" | docker login --username "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
${listYaml(buildImage('CI_COMMIT_TAG'), '    ')}
    - echo "IMAGE_DIGEST=${digestOf('CI_COMMIT_TAG')}" > image.env
  artifacts:
    reports:
      dotenv: image.env
attest:
  image: node:24
  needs: [attest-build]
  rules:
    - if: $CI_COMMIT_TAG
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  script:
    - ${writeYaml(image_snippets_attest(request, '$IMAGE_DIGEST'))}
  artifacts:
    when: always
    paths:
      - .chopmark/
`,
        next: ['The build needs a runner that allows docker:dind (privileged).', image_snippets_verify('IMAGE', 'gitlab', 'GROUP/NAME')],
    }),
    circleci: (request) => ({
        text: `version: 2.1
jobs:
  attest:
    docker:
      - image: cimg/node:24.11
    environment:
      IMAGE: ${IMAGE}
    steps:
      - checkout
      - setup_remote_docker
${[...buildImage('CIRCLE_TAG'), `${image_snippets_attest(request, digestOf('CIRCLE_TAG'))} --allow-public-log`].map((command) => `      - run: ${writeCircleci(command)}`).join('\n')}
      - store_artifacts:
          path: .chopmark
workflows:
  attest:
    jobs:
      - attest:
          filters:
            branches:
              ignore: /.*/
            tags:
              only: /^v.*/
`,
        next: [LOG_IN, UNKNOWN_VISIBILITY],
    }),
    jenkins: (request) => ({
        text: `pipeline {
  agent any
  environment {
    IMAGE = '${IMAGE}'
  }
  stages {
    stage('attest') {
      steps {
${buildImage('GIT_COMMIT')
            .map((command) => `        sh ${writeGroovy(command)}`)
            .join('\n')}
        withCredentials([string(credentialsId: 'sigstore', variable: 'SIGSTORE_ID_TOKEN')]) {
          sh ${writeGroovy(`${image_snippets_attest(request, digestOf('GIT_COMMIT'))} --instance sigstore.json`)}
        }
      }
    }
  }
  post {
    always {
      archiveArtifacts artifacts: '.chopmark/**', allowEmptyArchive: true
    }
  }
}
`,
        next: [LOG_IN, ...JENKINS_NEEDED, NODE_NEEDED],
    }),
    buildkite: (request) => ({
        text: `steps:
  - label: attest
    if: build.tag != null
    env:
      IMAGE: ${IMAGE}
    commands:
${[...buildImage('BUILDKITE_TAG'), `${image_snippets_attest(request, digestOf('BUILDKITE_TAG'))} --allow-public-log`].map((command) => `      - ${writeBuildkite(command)}`).join('\n')}
    artifact_paths:
      - .chopmark/**/*
`,
        next: [LOG_IN, UNKNOWN_VISIBILITY, NODE_NEEDED],
    }),
};
const listYaml = (commands, indent) => commands.map((command) => `${indent}- ${writeYaml(command)}`).join('\n');

;// CONCATENATED MODULE: ./build/engine/init/init-snippets.js




/** The smallest pipeline that builds, attests and keeps its bundles on each CI. */
function writeSnippet(ci, version, build = NPM_BUILD) {
    const isImage = build.system === 'docker';
    const { text, next } = (isImage ? IMAGE_SNIPPETS : FILE_SNIPPETS)[ci]({ version, build });
    return { text, next: [...(isImage || build.isConfirmed ? [] : [checkBuild(build)]), ...next, ...describePackage(build)] };
}
const checkBuild = ({ system, sign, command, artifacts }) => system === undefined
    ? `Replace \`${command}\` with your build command, and \`${artifacts}\` with your artifacts.`
    : `Check the build command (\`${command}\`) and the artifacts (\`${artifacts}\`)${sign === undefined ? '' : `, which were guessed from ${sign}`}.`;
/** The value of `--package` for the packages of a build system. */
const PACKAGES = {
    node: 'npm',
    python: 'pypi',
    maven: 'maven',
    gradle: 'maven',
    helm: 'helm',
};
function describePackage({ system }) {
    const kind = system && PACKAGES[system];
    return kind === undefined ? [] : [`If you publish the artifacts as a package, see --package ${kind}: ${(0,project/* pageUrl */.fi)('how-to/packages.md')}`];
}

;// CONCATENATED MODULE: ./build/engine/init/limits.js
/** Limits for input from outside, each with its unit. */
/** Bytes. A file of a build system or a CI, such as package.json or .gitlab-ci.yml. */
const MAX_BUILD_FILE = 1 << 20;
/** Characters of a build command or a pattern that a person enters. */
const MAX_ANSWER = 2_000;

;// CONCATENATED MODULE: ./build/engine/init/place-snippet.js
const LAYOUTS = {
    github: {
        pipelines: ['.github/workflows/attest.yml'],
        separate: '.github/workflows/chopmark-attest.yml',
        describe: () => ({ next: [] }),
    },
    gitlab: {
        pipelines: ['.gitlab-ci.yml'],
        separate: '.gitlab/attest.gitlab-ci.yml',
        describe: (path, pipeline) => ({
            addition: { path, text: 'include:\n  - local: .gitlab/attest.gitlab-ci.yml\n' },
            next: [
                ...(/^include:/m.test(pipeline) ? [`${path} already has include: add only the line with local to it.`] : []),
                ...(/^stages:/m.test(pipeline)
                    ? [`${path} has stages: assign one of them to each new job (stage: NAME), in the order of the jobs.`]
                    : []),
                ...(/^attest(?:-build)?:/m.test(pipeline)
                    ? [`${path} has a job with the same name. GitLab would merge it with the new job: rename one of them.`]
                    : []),
            ],
        }),
    },
    circleci: {
        pipelines: ['.circleci/config.yml', '.circleci/config.yaml'],
        separate: '.circleci/attest.yml',
        describe: (path) => ({
            next: [
                `CircleCI reads only ${path}: copy the jobs and the workflow from the new file into it, or add a pipeline to the project (Project Settings, Pipelines) with the config file .circleci/attest.yml.`,
            ],
        }),
    },
    jenkins: {
        pipelines: ['Jenkinsfile'],
        separate: 'Jenkinsfile.attest',
        describe: (path) => ({
            next: [`Copy the stage from the new file into ${path}, or add a Pipeline job with the script path Jenkinsfile.attest.`],
        }),
    },
    buildkite: {
        pipelines: ['.buildkite/pipeline.yml', '.buildkite/pipeline.yaml', '.buildkite/pipeline.json'],
        separate: '.buildkite/attest.yml',
        describe: (path) => ({
            addition: { path, text: '  - label: upload attest\n    command: buildkite-agent pipeline upload .buildkite/attest.yml\n' },
            next: [`Add the step to the steps of ${path}.`],
        }),
    },
};
/** The CI's own file if it does not exist yet, else a new file next to it. Only names, and parts that could collide, are read. */
async function placeSnippet(ci, files) {
    const { pipelines, separate, describe } = LAYOUTS[ci];
    for (const path of pipelines) {
        const text = await files.read(path);
        if (text === undefined)
            continue;
        // If the new file were added too, both would attest the same artifacts.
        if (ci === 'github' && text.includes('chopmark'))
            return { path, next: [] };
        return { path: separate, ...describe(path, text) };
    }
    return { path: pipelines[0] ?? separate, next: [] };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
;// CONCATENATED MODULE: ./build/engine/init/repository-files.js





function openRepositoryFiles(folder) {
    const has = (path) => (0,promises_.access)((0,external_node_path_.join)(folder, path)).then(() => true, () => false);
    return {
        has,
        async read(path) {
            if (!(await has(path)))
                return undefined;
            try {
                return (await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.join)(folder, path), MAX_BUILD_FILE, path)).toString('utf8').replace(/^\uFEFF/, '');
            }
            catch (error) {
                // A file that cannot be read still exists.
                if (error instanceof errors/* ChopmarkError */.E)
                    return '';
                throw error;
            }
        },
        list: (path) => (0,promises_.readdir)((0,external_node_path_.join)(folder, path)).then((names) => names.sort(), () => []),
    };
}

;// CONCATENATED MODULE: ./build/engine/init/init.js









const CIS = {
    github: 'GitHub Actions',
    gitlab: 'GitLab CI/CD',
    circleci: 'CircleCI',
    jenkins: 'Jenkins',
    buildkite: 'Buildkite',
};
/**
 * Creates the pipeline that attests the artifacts of this repository, for the CI that the repository uses. The pipeline is written
 * only on request and never overwrites a file. If the files do not decide a point, init asks on a terminal; elsewhere it needs an
 * option.
 *
 * @throws ChopmarkError `INPUT_OPTION_MISSING` if no CI or several CIs were found, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function init(options, { env, workingFolder, prompts: given }) {
    const prompts = options.yes || isInJob(env) ? undefined : given;
    const files = openRepositoryFiles(workingFolder);
    const ci = options.ci ?? (await chooseCi(await detectCis(files, env), prompts));
    const { build, others } = await chooseBuild(options.buildSystem, files, prompts);
    const snippet = writeSnippet(ci, version/* VERSION */.x, build);
    const place = await placeSnippet(ci, files);
    const written = options.write || (prompts !== undefined && (await prompts.confirm({ message: `Write ${place.path}?` })));
    if (written)
        await (0,create_new_file/* createNewFile */.zE)(workingFolder, place.path, snippet.text, (0,create_new_file/* hintsToShow */.BW)('init'));
    return {
        schema: 'chopmark.init/1',
        ci,
        ...(build.system && { buildSystem: build.system }),
        path: place.path,
        snippet: snippet.text,
        written,
        ...(place.addition && { addition: place.addition }),
        next: [...place.next, ...describeOthers(others), ...snippet.next],
    };
}
async function chooseCi(detected, prompts) {
    const [only] = detected;
    if (only && detected.length === 1)
        return only.ci;
    if (prompts)
        return prompts.select({
            message: only
                ? 'This repository uses several CI systems. Which one is the pipeline for?'
                : 'Which CI system does this repository use?',
            choices: only
                ? detected.map(({ ci, sign }) => ({ value: ci, label: CIS[ci], hint: sign }))
                : Object.entries(CIS).map(([ci, label]) => ({ value: ci, label })),
        });
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_OPTION_MISSING',
        message: only
            ? `This repository uses several CI systems: ${detected.map(({ ci, sign }) => `${CIS[ci]} (${sign})`).join(', ')}.`
            : 'No file in this repository shows which CI system it uses.',
        hint: only
            ? `Name one of them: chopmark init ${detected.map(({ ci }) => `--ci ${ci}`).join(' or ')}`
            : 'Name the CI system: chopmark init --ci github (or gitlab, circleci, jenkins, buildkite).',
    });
}
async function chooseBuild(named, files, prompts) {
    const detected = await detectBuilds(files);
    if (named !== undefined) {
        const build = detected.find(({ system }) => system === named) ?? (await describeBuild(named, files));
        return { build: await editBuild(build, prompts), others: [] };
    }
    const [first = UNKNOWN_BUILD, ...others] = detected;
    if (!prompts)
        return { build: first, others };
    const chosen = others.length === 0 ? first : await selectBuild(detected, prompts);
    return { build: await editBuild(chosen, prompts), others: [] };
}
async function selectBuild(detected, prompts) {
    const system = await prompts.select({
        message: 'What do you want to attest?',
        choices: detected.flatMap(({ system, sign }) => system === undefined ? [] : [{ value: system, label: nameBuildSystem(system), ...(sign !== undefined && { hint: sign }) }]),
    });
    return detected.find((build) => build.system === system) ?? UNKNOWN_BUILD;
}
/** The command for an image is not asked, because each CI builds an image in its own way. */
async function editBuild(build, prompts) {
    if (!prompts || build.system === 'docker')
        return build;
    const command = await prompts.text({ message: 'Which command builds the artifacts?', initial: build.command, check: checkAnswer });
    const artifacts = await prompts.text({
        message: 'Which files are the artifacts (a path or pattern)?',
        initial: build.artifacts,
        check: checkAnswer,
    });
    return { ...build, command: command.trim(), artifacts: artifacts.trim(), isConfirmed: true };
}
function checkAnswer(answer) {
    if (answer.trim() === '')
        return 'An answer is required.';
    if (answer.length > MAX_ANSWER)
        return `The answer is longer than ${MAX_ANSWER} characters.`;
    return /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(answer) ? 'The answer contains a character that cannot be printed.' : undefined;
}
const describeOthers = (others) => others.length === 0
    ? []
    : [
        `This repository also has ${others.flatMap(({ sign }) => sign ?? []).join(', ')}. For another build, set --build-system ${BUILD_SYSTEMS.filter((system) => others.some((build) => build.system === system)).join(' or ')}.`,
    ];


/***/ }),

/***/ 85959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ hintsToShow),
/* harmony export */   Q_: () => (/* binding */ refuseExistingFile),
/* harmony export */   zE: () => (/* binding */ createNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98599);





/** The hints of a command that shows the file first and writes it with --write. */
const hintsToShow = (command) => ({
    exists: `Run chopmark ${command} without --write, and add the missing parts by hand.`,
    unwritable: `Run chopmark ${command} without --write, and copy the text that it shows.`,
});
/**
 * Writes a new file and never overwrites an existing file. Missing folders are created.
 *
 * @param path Absolute, or relative to `folder`.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function createNewFile(folder, path, text, hints) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
    await (0,_base_fs_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute));
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(absolute, 'wx', 0o644);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'EEXIST')
            throw existsError(path, hints.exists);
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `Writing ${path} failed: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: hints.unwritable,
            cause: error,
        });
    }
}
/** The same refusal, before the text to write exists. @throws ChopmarkError `INPUT_FILE_EXISTS` */
async function refuseExistingFile(folder, path, hint) {
    const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path)).then(() => true, () => false);
    if (isThere)
        throw existsError(path, hint);
}
const existsError = (path, hint) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({ code: 'INPUT_FILE_EXISTS', message: `${path} already exists, and was not changed.`, hint });


/***/ }),

/***/ 62328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ detectCi),
/* harmony export */   F: () => (/* binding */ listDetected)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _providers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(804);


/** Every CI system whose variables are set. More than one if a job of one system runs inside a job of another. */
const listDetected = (env) => Object.values(_providers_js__WEBPACK_IMPORTED_MODULE_1__/* .CI_PROVIDERS */ .a).filter((provider) => provider.detect(env));
/**
 * The CI system of this job, if any. A variable that only a runner sets outweighs the two of Jenkins, which are set by hand in other
 * systems too. For two runners, it is unknown which one is the inner one.
 *
 * @throws ChopmarkError `IDENTITY_CI_AMBIGUOUS`
 */
function detectCi(env) {
    const detected = listDetected(env);
    const certain = detected.length > 1 ? detected.filter(({ id }) => id !== 'jenkins') : detected;
    if (certain.length < 2)
        return certain[0];
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'IDENTITY_CI_AMBIGUOUS',
        message: `The environment matches several CI systems: ${certain.map(({ name }) => name).join(' and ')}.`,
        hint: `Choose the CI system whose identity signs: --ci ${certain.map(({ id }) => id).join(' or --ci ')}.`,
    });
}


/***/ })

};
