export const id = 178;
export const ids = [178];
export const modules = {

/***/ 50178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planNpm: () => (/* binding */ planNpm)
});

// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/packages/limits.js
var limits = __webpack_require__(25534);
// EXTERNAL MODULE: ./build/packages/tar-entry.js
var tar_entry = __webpack_require__(7230);
;// CONCATENATED MODULE: ./build/packages/npm/npm-package.js





/** `npm pack` names the folder `package`. Other tools use other names, and npm accepts any first folder. */
const MANIFEST = /^[^/]+\/package\.json$/;
/** npm's rules (validate-npm-package-name), including old packages with capitals. */
const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[A-Za-z0-9~-][A-Za-z0-9._~-]*$/;
const VERSION = /^\d+\.\d+\.\d[0-9A-Za-z.+-]*$/;
/**
 * Reads the package.json of an npm tarball. A tarball with two of them is refused,
 * because tools differ in which one they use.
 *
 * @param path Absolute.
 * @throws ChopmarkError `INPUT_PACKAGE`
 */
async function readNpmPackage(path, signal) {
    const refuse = (reason, cause) => noPackage(path, reason, cause);
    const manifest = await (0,tar_entry/* readTarEntry */.m)(path, { pattern: MANIFEST, name: 'package.json', maxBytes: limits/* MAX_PACKAGE_MANIFEST */.Ag, refuse }, signal);
    try {
        const { name, version, repository } = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(manifest, { what: 'its package.json', maxBytes: limits/* MAX_PACKAGE_MANIFEST */.Ag, mayHaveMark: true }), 'its package.json');
        const [nameText, versionText] = [(0,json_shape/* readString */.E3)(name, 'name', 214), (0,json_shape/* readString */.E3)(version, 'version', 256)];
        if (!NAME.test(nameText))
            throw new json/* JsonError */.N3('shape', 'name is not a valid npm package name');
        if (!VERSION.test(versionText))
            throw new json/* JsonError */.N3('shape', 'version is not a semantic version');
        return { purl: `pkg:npm/${nameText.replace('@', '%40')}@${encodeURIComponent(versionText)}`, repository: readRepository(repository) };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw refuse(error.message);
    }
}
/** What is neither a text nor an object with one is ignored by npm too. */
function readRepository(repository) {
    const text = typeof repository === 'object' && repository !== null ? Reflect.get(repository, 'url') : repository;
    return typeof text === 'string' ? text.slice(0, limits/* MAX_REPOSITORY */.a5) : '';
}
const noPackage = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'INPUT_PACKAGE',
    message: `${path} is not a valid npm package: ${reason}.`,
    hint: 'Name the tarball that npm pack wrote.',
    cause,
});

;// CONCATENATED MODULE: ./build/packages/npm/npm-repository.js
/** The shorthands of npm (package.json, `repository`), each with its host. */
const SHORTHANDS = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org' };
/**
 * Reads the `repository` of a package.json as npm reads it before it publishes (normalize-package-data, hosted-git-info): shorthands become
 * addresses, `.git`, a commit and a folder do not count.
 *
 * @returns Undefined if it is not the address of a repository.
 */
function parseNpmRepository(text) {
    const trimmed = text.trim();
    if (/^[\w.-]+\/[\w.-]+(?:#|$)/.test(trimmed))
        return inHost('github.com', trimmed, true);
    const [, shorthand = '', path = ''] = /^([a-z]+):(?!\/\/)([^@]+)$/.exec(trimmed) ?? [];
    const host = Object.hasOwn(SHORTHANDS, shorthand) ? SHORTHANDS[shorthand] : undefined;
    if (host !== undefined)
        return inHost(host, path, true);
    const [, scpHost, scpPath = ''] = /^[\w.-]+@([\w.-]+)[:/](?!\/\/)(.+)$/.exec(trimmed) ?? [];
    if (scpHost !== undefined)
        return inHost(scpHost, scpPath, false);
    const address = withPath(trimmed.startsWith('git+') ? trimmed.slice('git+'.length) : trimmed);
    if (!URL.canParse(address))
        return undefined;
    const { protocol, hostname, port, pathname } = new URL(address);
    if (hostname === '' || !['https:', 'http:', 'ssh:', 'git:'].includes(protocol))
        return undefined;
    const isHttps = protocol === 'https:' || protocol === 'http:';
    return inHost(isHttps && port !== '' ? `${hostname}:${port}` : hostname, pathname, isHttps);
}
/** `ssh://git@github.com:owner/name` is a mixture of two forms, which npm accepts. */
function withPath(address) {
    if (URL.canParse(address))
        return address;
    const host = Math.max(address.indexOf('://') + '://'.length, address.indexOf('@'));
    const colon = address.indexOf(':', host);
    return colon < 0 ? address : `${address.slice(0, colon)}/${address.slice(colon + 1)}`;
}
function inHost(written, path, isHttps) {
    const lower = written.toLowerCase();
    const bare = lower.startsWith('www.') ? lower.slice('www.'.length) : lower;
    const host = Object.values(SHORTHANDS).includes(bare) ? bare : lower;
    const [plain = ''] = path.split(/[#?]/, 1);
    const parts = plain.split('/').filter((part) => part !== '');
    // A project of GitLab can be below several groups, and `-` ends it.
    const end = host === 'github.com' ? 2 : parts.indexOf('-');
    const named = end < 0 ? parts : parts.slice(0, end);
    if (named.length < 2)
        return undefined;
    const name = named.join('/');
    return { url: `https://${host}/${name.endsWith('.git') ? name.slice(0, -'.git'.length) : name}`, isHttps };
}

// EXTERNAL MODULE: ./build/trust/public-host.js
var public_host = __webpack_require__(66903);
;// CONCATENATED MODULE: ./build/engine/attest/packages/plan-npm.js






/** Files that are read at the same time. */
const AT_ONCE = 8;
/** npm compares the package URL and the SHA-512, and accepts one statement about one package. */
async function planNpm({ collect, predicates, ports, run }) {
    const files = await collect();
    const paths = files.map(({ path }) => path ?? '');
    const [packages, hashed] = await Promise.all([
        (0,concurrency/* mapInParallel */.HH)(paths, AT_ONCE, (path) => readNpmPackage(path, run.signal)),
        (0,hash_files/* hashFiles */.y)(paths, { algorithms: ['sha256', 'sha512'], signal: run.signal }),
    ]);
    const subjects = files.map((file, index) => ({ ...file, name: packages[index]?.purl ?? '', digest: hashed[index]?.digest ?? {} }));
    return {
        subjects,
        predicates: [...predicates],
        statements: 'per-subject',
        check({ identity, record, services: { logs, certificateAuthority } }) {
            const proven = identity && record?.proven.repository;
            const isPublic = (0,public_host/* isPublicHost */.s)(certificateAuthority.url.hostname);
            for (const [index, { repository }] of proven === undefined ? [] : packages.entries())
                compareRepository({ path: paths[index] ?? '', repository, proven: proven ?? '' }, isPublic, ports.logger);
            if (logs.some(({ majorApiVersion }) => majorApiVersion !== 1)) {
                ports.logger.warn('npm 11 cannot verify entries of a Rekor v2 log and refuses such provenance. For npm publish --provenance-file, sign with --rekor-version 1.');
            }
            if (identity?.platform === 'github' || identity?.platform === 'gitlab')
                return;
            ports.logger.warn('The public npm registry accepts provenance only from GitHub Actions and GitLab CI/CD. Publish without --provenance-file, and distribute the bundle next to the package.');
        },
    };
}
/**
 * npm compares `repository` in package.json with the repository that the certificate proves, case included, and refuses a package after its
 * provenance was signed and logged. npm trusts the public instance alone, so with another one the package may go elsewhere.
 *
 * @throws ChopmarkError `INPUT_PACKAGE` with the public instance
 */
function compareRepository({ path, repository, proven }, isPublic, logger) {
    const stated = parseNpmRepository(repository);
    const remedy = `Set "repository" in package.json to {"type": "git", "url": "git+${proven}.git"}, and pack again.`;
    if (stated?.url === proven) {
        if (!stated.isHttps)
            logger.warn(`${path}: npm may not take the "repository" of its package.json, because it is no https address. ${remedy}`);
        return;
    }
    const message = `${path}: its package.json ${state(repository, stated?.url, proven)}, but this job runs in ${proven}. npm refuses its provenance.`;
    const hint = `${remedy} For another registry than npm, sign the tarball without --package npm.`;
    if (isPublic)
        throw new errors/* ChopmarkError */.E({ code: 'INPUT_PACKAGE', message, hint });
    logger.warn(`${message} ${remedy}`);
}
function state(repository, url, proven) {
    if (repository === '')
        return 'has no "repository"';
    const differs = url?.toLowerCase() === proven.toLowerCase() ? ', which differs only in case, and npm compares case' : '';
    return `has the "repository" ${JSON.stringify(repository)}${differs}`;
}


/***/ }),

/***/ 25534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ MAX_PACKAGE_MANIFEST),
/* harmony export */   FN: () => (/* binding */ MAX_RELEASE_FILES),
/* harmony export */   Js: () => (/* binding */ MAX_CHART_VERSION),
/* harmony export */   Kk: () => (/* binding */ MAX_DEBIAN_INDEX),
/* harmony export */   PY: () => (/* binding */ MAX_POMS_OF_A_JAR),
/* harmony export */   QQ: () => (/* binding */ MAX_RELEASE_FILE),
/* harmony export */   Ts: () => (/* binding */ MAX_POMS),
/* harmony export */   WD: () => (/* binding */ MAX_PACKAGE),
/* harmony export */   a5: () => (/* binding */ MAX_REPOSITORY),
/* harmony export */   ai: () => (/* binding */ MAX_IGNORED),
/* harmony export */   as: () => (/* binding */ MAX_COORDINATE),
/* harmony export */   oI: () => (/* binding */ MAX_POM_PROPERTIES),
/* harmony export */   tc: () => (/* binding */ MAX_PACKAGE_ENTRIES),
/* harmony export */   wE: () => (/* binding */ MAX_CHART_MANIFEST),
/* harmony export */   yL: () => (/* binding */ MAX_POM)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Bytes. An unpacked package, of which only the manifest is read. */
const MAX_PACKAGE = 4 * 2 ** 30;
/** Characters. The address of a repository in a package.json. The rest is left out. */
const MAX_REPOSITORY = 2048;
/** Bytes. The package.json of a package. */
const MAX_PACKAGE_MANIFEST = 4 << 20;
/** Paths that are excluded from a model. Its manifest lists each of them. */
const MAX_IGNORED = 1_000;
/** Files in a package. */
const MAX_PACKAGE_ENTRIES = 250_000;
/** Bytes. The Chart.yaml of a Helm chart. */
const MAX_CHART_MANIFEST = 1 << 20;
/** Bytes. A Maven POM. */
const MAX_POM = 4 << 20;
/** Characters. A Maven group, artifact or version. */
const MAX_COORDINATE = 256;
/** Characters. The version of a Helm chart. */
const MAX_CHART_VERSION = 256;
/** POMs of one run. */
const MAX_POMS = 1_000;
/** Bytes. A pom.properties in a jar: three lines. */
const MAX_POM_PROPERTIES = 64 << 10;
/** pom.properties files in one jar that can describe the jar itself. */
const MAX_POMS_OF_A_JAR = 100;
/** Bytes. One index of a Debian repository, packed or unpacked. That of Debian itself has 50 MB. */
const MAX_DEBIAN_INDEX = 256 << 20;
/** Files of one release. GitHub allows a thousand assets, including the bundles. */
const MAX_RELEASE_FILES = 900;
/** Bytes. One file of a release. GitHub allows less than 2 GiB. */
const MAX_RELEASE_FILE = 2 ** 31 - 1;


/***/ }),

/***/ 7230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readTarEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98697);
/* harmony import */ var _base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34238);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25534);





/**
 * Reads one file of a tar archive in gzip without unpacking anything to disk. Refuses an archive with two such files, because tools
 * differ in which one they use, an archive with names that lead outside its folder, and one that unpacks to more than the limit.
 *
 * @param path Absolute.
 */
async function readTarEntry(path, wanted, signal) {
    const { pattern, name, maxBytes, refuse } = wanted;
    const pieces = [];
    let [found, entries] = [0, 0];
    let fault;
    const parser = new tar__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .iX({
        strict: true,
        onReadEntry(entry) {
            entries++;
            if (entries > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE_ENTRIES */ .tc)
                fault ??= `it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE_ENTRIES */ .tc} files`;
            if (leadsOut(entry.path))
                fault ??= 'it has a name that leads outside the folder that it is unpacked in';
            if (!pattern.test(entry.path) || entry.type !== 'File')
                return void entry.resume();
            found++;
            if (entry.size > maxBytes)
                fault ??= `its ${name} is longer than ${maxBytes} bytes`;
            if (found > 1 || fault)
                return void entry.resume();
            entry.on('data', (piece) => void pieces.push(piece));
        },
    });
    try {
        await unpack(path, parser, signal);
    }
    catch (error) {
        (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfEnded */ .sH)(signal, `the ${name} of a package was read`);
        throw refuse(error instanceof TooLarge ? error.message : 'it is not a tar archive in gzip', error);
    }
    if (fault)
        throw refuse(fault);
    if (found !== 1)
        throw refuse(found === 0 ? `it has no ${name} in its top folder` : `it has more than one ${name}`);
    return Buffer.concat(pieces);
}
class TooLarge extends Error {
}
const leadsOut = (path) => /^[/\\]|^[A-Za-z]:[/\\]/.test(path) || path.split(/[/\\]/).includes('..');
/** Decompresses and reads the complete archive within limits. The parser gets plain tar data, which it does not decompress itself. */
async function unpack(path, parser, signal) {
    const ended = new Promise((resolve, reject) => {
        parser.on('end', () => resolve());
        parser.on('error', reject);
    });
    // It can fail before it is awaited.
    ended.catch(() => { });
    let size = 0;
    const unzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on('error', (error) => unzip.destroy(error));
    try {
        for await (const piece of file.pipe(unzip)) {
            (0,_base_errors_timeout_error_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfEnded */ .sH)(signal, 'a package was read');
            if (size === 0 && piece.toString('latin1', MAGIC, MAGIC + 5) !== 'ustar')
                throw new Error('not an archive');
            size += piece.length;
            if (size > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE */ .WD)
                throw new TooLarge(`it unpacks to more than ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_PACKAGE */ .WD} bytes`);
            parser.write(piece);
        }
    }
    finally {
        file.destroy();
    }
    parser.end();
    await ended;
}
/** The offset of the magic number in the header of an archive. */
const MAGIC = 257;


/***/ }),

/***/ 66903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isPublicHost)
/* harmony export */ });
/** Whether a host belongs to an instance with public logs. A host name with a final dot is the same name. */
const isPublicHost = (hostname) => /(?:^|\.)(?:sigstore|sigstage)\.dev\.?$/.test(hostname);


/***/ })

};
