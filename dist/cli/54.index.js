export const id = 54;
export const ids = [54];
export const modules = {

/***/ 64751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ mapInParallel),
/* harmony export */   IG: () => (/* binding */ createMemory),
/* harmony export */   Rf: () => (/* binding */ runInFlight),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/**
 * Runs `work` on each item, at most `limit` at a time, and returns the results in the order of `items`. After the first failure nothing
 * more starts; when the running work has ended, the failure of the earliest item is thrown, whichever came first.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    const failures = [];
    const takeTurns = async () => {
        while (next < items.length && failures.length === 0) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failures.push({ index, error });
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    // Items start in order, so of the earliest that fails the failure is among these.
    const [earliest] = failures.sort((one, other) => one.index - other.index);
    if (earliest)
        throw earliest.error;
    return results;
}
/** Returns a function that runs at most `limit` pieces of work at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Work that ends hands its slot to the next one in the queue, so newly arriving work cannot take it.
        else
            await new Promise((enter) => waiting.push(enter));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running--;
        }
    };
}
/** Returns a cache of promises: work with the same key runs once. Failed work is removed, so the next caller tries again. */
function createMemory() {
    const known = new Map();
    return (key, work) => {
        const running = known.get(key) ?? work();
        known.set(key, running);
        running.catch(() => known.delete(key));
        return running;
    };
}
/**
 * Keeps jobs in flight within the bounds, in order. A job is prepared only when there is room for it, so it uses memory only while it runs.
 * Resolves when every started job has ended.
 *
 * @returns The jobs that were never prepared.
 */
async function runInFlight(jobs, prepare, { limit, maxWeight, stopped }) {
    let running = 0;
    let weight = 0;
    let wake = () => { };
    const change = () => new Promise((resolve) => (wake = resolve));
    let next = 0;
    for (; next < jobs.length; next++) {
        while (!stopped() && running > 0 && (running >= limit() || weight >= maxWeight))
            await change();
        if (stopped())
            break;
        const ready = await prepare(jobs[next]);
        if (ready === undefined)
            continue;
        running++;
        weight += ready.weight;
        void ready.run().finally(() => {
            running--;
            weight -= ready.weight;
            wake();
        });
    }
    while (running > 0)
        await change();
    return jobs.slice(next);
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

/***/ 33891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePolicy: () => (/* binding */ writePolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(98603);
// EXTERNAL MODULE: ./build/predicates/provenance-shape.js
var provenance_shape = __webpack_require__(35148);
// EXTERNAL MODULE: ./build/predicates/test-result.js + 2 modules
var test_result = __webpack_require__(60463);
// EXTERNAL MODULE: ./build/predicates/vsa.js
var vsa = __webpack_require__(66057);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 2 modules
var unsupported_clauses = __webpack_require__(38105);
// EXTERNAL MODULE: ./build/policy/release-claims.js
var release_claims = __webpack_require__(66902);
// EXTERNAL MODULE: ./build/policy/vouching-types.js
var vouching_types = __webpack_require__(76856);
;// CONCATENATED MODULE: ./build/policy/authoring/draft-policy.js









/** Clauses that a draft has if the certificate proves them: the signer, but not the time or the commit. */
const DRAFTED = [
    'repository',
    'repository-id',
    'owner-id',
    'organization',
    'project',
    'pipeline-definition',
    'pipeline',
    'job',
    'workflow',
    'signer',
    'ref',
    'environment',
];
const PINNED = 'accepts only these bytes; update the digest when you change the file';
const COMMENT = {
    instance: PINNED,
    'trusted-root': PINNED,
    'repository-id': 'stays valid after renames, and refuses a name that was taken over by another owner',
    'owner-id': 'the same for the owner',
    ref: 'extend it to the refs that you release from: refs/tags/v*',
    'allow-ssh-rerun': 'a person could have typed commands into this job',
};
/**
 * A policy file that trusts the signers of some bundles, with a comment on the purpose of clauses.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE` for a text that would be a glob in a policy
 */
function draftPolicy(inputs) {
    const entries = [...new Set(inputs.map(draftEntry))];
    // A verification summary only states its verifier, so a policy with several entries must name the entry that is the verifier.
    const isNamed = entries.length > 1 && inputs.some(({ predicateType }) => vsa.vsa.types.includes(predicateType ?? ''));
    const nameOf = (input) => `signer-${entries.indexOf(draftEntry(input)) + 1}`;
    const requirements = draftRequirements(inputs, isNamed ? nameOf : undefined);
    return [
        '# The trusted signers, and the requirements for an artifact. Every line below comes from the given bundles.',
        'version: 1',
        'trust:',
        ...entries.map((lines, index) => `  - ${isNamed ? `name: signer-${index + 1}\n` : ''}${lines}`.replaceAll('\n', '\n    ')),
        ...(requirements.length > 0 ? ['require:', ...requirements] : []),
        '',
    ].join('\n');
}
/** The lines of a trust entry, without indentation. */
function draftEntry({ identity, root }) {
    const lines = [
        ...draftSigner(identity).lines,
        ...(isSshRerun(identity) ? [['allow-ssh-rerun', 'true']] : []),
        ...Object.entries(root ?? {}),
    ];
    // The CI system is the best heading of an entry, and then its root.
    const order = ['ci', ...ROOTS];
    const rank = ([name]) => (order.includes(name) ? order.indexOf(name) : order.length);
    return lines
        .sort((one, other) => rank(one) - rank(other))
        .map(([name, text]) => {
        const isUnpinned = ROOTS.includes(name) && !text.includes('@sha256:');
        const comment = isUnpinned ? undefined : COMMENT[name];
        return `${name}: ${PLAIN.includes(name) ? text : quote(text)}${comment === undefined ? '' : `  # ${comment}`}`;
    })
        .join('\n');
}
/**
 * The lines about the signer: its clauses if they are enough. Certificates that lack what a clause needs, such as old
 * ones, are named by their whole identity.
 *
 * @returns The CI system that the entry is about, if it is known from the entry or from the issuer.
 */
function draftSigner(identity) {
    const { issuer, san } = identity;
    const known = (0,claims_clauses/* ciOfCertificateIssuer */.O8)(issuer);
    const ci = signerOf(identity);
    const clauses = ci === undefined ? [] : draftClauses(identity, ci);
    if (ci !== undefined && areEnough(clauses, identity, ci))
        return {
            ci,
            lines: [['ci', ci], ...(claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers.includes(issuer) ? [] : [['issuer', issuer]]), ...clauses],
        };
    return {
        ci: known,
        lines: [
            ['issuer', issuer],
            ['identity', san],
        ],
    };
}
const ROOTS = ['instance', 'trusted-root'];
/** Keys whose values are words of the policy language. */
const PLAIN = ['ci', 'allow-ssh-rerun'];
/**
 * Whether an entry with these clauses can be written, and says for whom the signer acted: a file that signs can be called from other
 * repositories, so its repository must be in the certificate.
 */
function areEnough(clauses, { issuer }, ci) {
    const { issuers, workflowSeparator } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const entry = {
        name: 'draft',
        root: {},
        ci,
        clauses: Object.fromEntries(clauses.map(([clause, text]) => [clause, [text]])),
        acceptDeclared: [],
        ...(issuers.includes(issuer) ? {} : { issuer }),
    };
    const namesRepository = workflowSeparator === undefined || clauses.some(([clause]) => clause === 'repository');
    return namesRepository && (0,unsupported_clauses/* findUnsupportedClauses */.lO)(entry).length === 0;
}
const isSshRerun = ({ extensions }) => extensions['runner-environment'] === 'ssh-rerun';
function draftClauses(identity, ci) {
    const { proves, workflowSeparator } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const repository = proves.repository?.(identity) ?? '';
    return DRAFTED.flatMap((clause) => {
        const text = proves[clause]?.(identity);
        if (text === undefined)
            return [];
        // Each release has a tag of its own.
        if (clause === 'ref' && ci === 'github-release')
            return [];
        // If the signer is not a file, project, pipeline or job already state the identity.
        if (clause === 'signer' && (workflowSeparator === undefined || text === proves.workflow?.(identity)))
            return [];
        if (clause === 'workflow')
            return [[clause, withoutRef(text).replace(`${repository}${workflowSeparator}`, '')]];
        return [[clause, clause === 'signer' ? withoutRef(text) : text]];
    });
}
/** One requirement is for provenance of every version. */
const requiredAs = (type) => type !== undefined && provenance/* provenance */.a.types.includes(type) ? provenance_shape/* PROVENANCE_TYPE */.T : type;
const isRelease = (type, inputs) => type.startsWith(vouching_types/* RELEASE_TYPES */._) && inputs.every(({ identity, predicateType }) => predicateType !== type || (0,release_claims/* isReleaseSigner */.y)(identity));
/** One requirement for each type of statement. */
function draftRequirements(inputs, nameOf) {
    // A release counts by its signer, in any version.
    const types = [...new Set(inputs.flatMap(({ predicateType }) => requiredAs(predicateType) ?? []))].filter((type) => !isRelease(type, inputs));
    // What an artifact is made of comes first.
    types.sort((one, other) => Number(other === provenance_shape/* PROVENANCE_TYPE */.T) - Number(one === provenance_shape/* PROVENANCE_TYPE */.T));
    return types.map((type) => {
        const ofType = inputs.filter(({ predicateType }) => requiredAs(predicateType) === type);
        const names = ofType.some(({ artifacts }) => artifacts === undefined)
            ? []
            : [...new Set(ofType.flatMap(({ artifacts = [] }) => artifacts))];
        const by = nameOf && vsa.vsa.types.includes(type) ? [...new Set(ofType.map(nameOf))] : [];
        return [
            `  - ${draftRequirement(type, ofType)}`,
            ...(by.length > 0 ? [`    by: ${listOf(by)}`] : []),
            ...(names.length > 0 ? [`    artifacts: ${listOf(names)}  # other artifacts have no such statement`] : []),
        ].join('\n');
    });
}
function draftRequirement(type, inputs) {
    const predicates = inputs.flatMap(({ predicate }) => (predicate === undefined ? [] : [predicate]));
    if (type === provenance_shape/* PROVENANCE_TYPE */.T)
        return draftProvenance(inputs);
    if (vsa.vsa.types.includes(type) && predicates.length > 0)
        return `vsa: { verifier: ${listOf([...new Set(predicates.map((predicate) => vsa.vsa.read(predicate).verifier))])} }`;
    if (test_result.testResult.types.includes(type) && predicates.length > 0)
        return predicates.some((predicate) => test_result.testResult.read(predicate).result === 'WARNED') ? 'tests: { result: warned }' : 'tests:';
    return `predicate: ${quote(type)}`;
}
/**
 * Builders are named if a certificate does not prove them. If there are several sources, the user must write the source requirement.
 * Provenance whose builder is neither named nor proven is only required as a statement.
 */
function draftProvenance(inputs) {
    const builders = inputs.flatMap(({ builder }) => builder ?? []);
    if (builders.some(({ basis, id }) => basis === 'declared' && id === undefined))
        return `predicate: ${quote(provenance_shape/* PROVENANCE_TYPE */.T)}`;
    const isProven = builders.every(({ basis }) => basis === 'proven');
    const sources = new Set(inputs.map(({ identity }) => {
        const { ci } = draftSigner(identity);
        return ci && claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].proves.repository?.(identity);
    }));
    const [source] = sources;
    const clauses = [
        ...(sources.size === 1 && source !== undefined ? [`source: ${quote(source)}`] : []),
        ...(isProven ? [] : [`builder: ${listOf([...new Set(builders.flatMap(({ id }) => id ?? []))])}`]),
    ];
    return clauses.length === 0 ? 'provenance:' : `provenance: { ${clauses.join(', ')} }`;
}
const listOf = (texts) => (texts.length === 1 ? quote(texts[0] ?? '') : `[${texts.map(quote).join(', ')}]`);
const signerOf = (identity) => (0,release_claims/* isReleaseSigner */.y)(identity) ? 'github-release' : ((0,claims_clauses/* ciOfCertificateIssuer */.O8)(identity.issuer) ?? guessPlatform(identity));
/** Private installations have their own issuers. The claims in their certificates show the platform. */
function guessPlatform({ san, extensions }) {
    const config = extensions['build-config-uri'];
    if (config !== undefined && extensions['source-repository-uri'] !== undefined)
        return config.slice(8).includes('//') ? 'gitlab' : 'github';
    return /^https?:\/\/[^/]+(\/.*)?\/job\//.test(san) ? 'jenkins' : undefined;
}
/** Removes the ref if the URI can be split in only one way. A policy pattern without `@` matches any ref. */
const withoutRef = (uri) => (uri.split('@').length === 2 ? (uri.split('@')[0] ?? uri) : uri);
/**
 * A YAML text with this value: unquoted if it has no special meaning in YAML.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE` for a text that would be a glob in a policy
 */
function quote(text) {
    if (text.includes('*'))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `No policy can be written for ${JSON.stringify(text)}: its * would be a pattern in a policy.`,
            hint: 'Write the policy by hand.',
        });
    if (/^[A-Za-z][\w./@-]*$|^https:\/\/[\w./@-]+$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/predicates/openvex.js
var openvex = __webpack_require__(1508);
;// CONCATENATED MODULE: ./build/policy/authoring/refuse-denial.js




/**
 * Refuses a statement that says no about its artifact: no policy can be drafted that accepts the artifact because of it.
 *
 * @throws ChopmarkError `POLICY_VSA`, `POLICY_TESTS`, `POLICY_VULNERABILITIES`, `VERIFICATION_PREDICATE_MALFORMED`
 */
function refuseDenial(type, predicate, location) {
    if (vsa.vsa.types.includes(type)) {
        const { result, verifier } = vsa.vsa.read(predicate);
        if (result === 'FAILED')
            throw denial('POLICY_VSA', location, `${verifier} did not accept the artifact`);
    }
    else if (test_result.testResult.types.includes(type)) {
        const { result, failed } = test_result.testResult.read(predicate);
        if (result === 'FAILED')
            throw denial('POLICY_TESTS', location, `the tests FAILED${failed.length > 0 ? ` (${failed.slice(0, NAMED).join(', ')})` : ''}`);
    }
    else if (openvex.openvex.types.includes(type)) {
        const affecting = openvex.openvex.read(predicate).statements.filter(({ status }) => status === 'affected');
        const names = affecting.slice(0, NAMED).map(({ vulnerability }) => vulnerability);
        if (affecting.length > 0)
            throw denial('POLICY_VULNERABILITIES', location, `the artifact is affected by ${names.join(', ')}`);
    }
}
/** How many tests or vulnerabilities a message names. */
const NAMED = 3;
const denial = (code, location, what) => new errors/* ChopmarkError */.E({
    code,
    message: `No policy is drafted from ${location}, because its statement says no: ${what}.`,
    hint: 'Draft a policy from a bundle that speaks for its artifact.',
});

// EXTERNAL MODULE: ./build/policy/check-provenance.js
var check_provenance = __webpack_require__(6563);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/trust/presets.js
var presets = __webpack_require__(44573);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
// EXTERNAL MODULE: ./build/x509/der.js
var x509_der = __webpack_require__(99950);
// EXTERNAL MODULE: ./build/engine/shared/evidence/evidence.js
var evidence_evidence = __webpack_require__(38586);
// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(88781);
// EXTERNAL MODULE: ./build/engine/shared/run/create-new-file.js
var create_new_file = __webpack_require__(85959);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/policy/parse/load-policy.js + 6 modules
var load_policy = __webpack_require__(42615);
// EXTERNAL MODULE: ./build/engine/shared/evidence/artifact-evaluator.js + 6 modules
var artifact_evaluator = __webpack_require__(72029);
// EXTERNAL MODULE: ./build/engine/shared/evidence/open-roots.js + 1 modules
var open_roots = __webpack_require__(12539);
;// CONCATENATED MODULE: ./build/engine/policy/check-draft.js




/**
 * Verifies the bundles of a draft with the draft itself, so that it accepts what it was drafted from.
 *
 * @throws ChopmarkError with the reason for the first bundle that is refused
 */
async function checkDraft(text, path, { candidates, artifacts, options, ports, run }) {
    const policy = await (0,load_policy/* parsePolicy */.ON)(text, path, ports.workingFolder);
    const { roots } = await (0,open_roots/* openRoots */.M)(policy, options, { ports, run });
    const judge = (0,artifact_evaluator/* createArtifactEvaluator */.y)({ policy, roots, now: ports.clock.now() });
    const judged = new Set();
    for (const { name, asked, candidates: about } of artifacts) {
        const { verdict, problem, bundles } = await judge(name, asked, about);
        const reason = bundles.find((bundle) => bundle.problem)?.problem ?? (verdict === 'verified' ? undefined : problem);
        if (reason)
            throw new errors/* ChopmarkError */.E({ ...reason, message: `No policy is drafted: ${reason.message}` });
        for (const candidate of about)
            judged.add(candidate);
    }
    const unknown = candidates.find((candidate) => !judged.has(candidate));
    if (unknown)
        throw withoutArtifact(unknown.location);
}
const withoutArtifact = (location) => new errors/* ChopmarkError */.E({
    code: 'VERIFICATION_ARTIFACT_MISMATCH',
    message: `No policy is drafted from ${location}: it has no digest of the artifact that it is about, so it cannot be verified.`,
    hint: 'Draft a policy from another bundle of this signer. Or use --no-verify, and verify the artifact with the draft.',
});

// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var algorithms = __webpack_require__(17555);
;// CONCATENATED MODULE: ./build/engine/policy/drafted-artifacts.js



/** The artifacts of bundles, by one subject of each: a requirement of a draft must hold for every one of them. */
function groupByArtifact(candidates) {
    const evidence = (0,evidence_evidence/* indexEvidence */.U2)(candidates);
    const byDigest = new Map();
    for (const candidate of candidates) {
        const found = artifactOf(candidate);
        if (!found)
            continue;
        const { algorithm, digest, ...artifact } = found;
        byDigest.set(`${algorithm}:${digest}`, { ...artifact, candidates: evidence.about(algorithm, digest) });
    }
    const all = [...byDigest.values()];
    return {
        all,
        limitsOf({ predicateType }) {
            const having = all.filter((artifact) => artifact.candidates.some((other) => other.predicateType === predicateType));
            return predicateType === undefined || having.length === all.length ? undefined : having.map(({ name }) => name);
        },
    };
}
function artifactOf({ bundle, subjects }) {
    const [first] = subjects.flatMap((subject) => digestOf(subject) ?? []);
    if (first)
        return first;
    if (bundle?.content.kind !== 'message' || !bundle.content.digest)
        return undefined;
    const algorithm = algorithms/* DIGEST_NAME */.v3[bundle.content.algorithm];
    const digest = bundle.content.digest.toString('hex');
    return { name: `${algorithm}:${digest}`, asked: { kind: 'digest', algorithm, digest }, algorithm, digest };
}
function digestOf({ name, digest }) {
    const algorithm = subject/* EVIDENCE_ALGORITHMS */.Ff.find((candidate) => digest[candidate] !== undefined);
    if (algorithm === undefined)
        return undefined;
    return { name, asked: { kind: 'digests', ...digest }, algorithm, digest: digest[algorithm] ?? '' };
}

// EXTERNAL MODULE: ./build/verification/verifier.js + 8 modules
var verifier = __webpack_require__(84111);
;// CONCATENATED MODULE: ./build/engine/policy/find-instance.js



/** In the order in which they are tried. */
const NAMES = ['public-good', 'github', 'staging'];
/**
 * Looks in the copies of the trusted roots on this machine. Nothing is decided by the answer: the bundle is verified afterwards, with the
 * current trusted root.
 */
function createInstanceFinder({ ports, run }) {
    const verifiers = new Map();
    const open = async (instance) => (0,verifier/* createVerifier */.$)((await (0,choose_trust/* chooseTrust */.Ic)({ instance, offline: true }, { ports, http: run.http, signs: false })).trustedRoot);
    return async ({ bundle }) => {
        const material = bundle?.material;
        if (!material || material.kind === 'public-key')
            return undefined;
        const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
        for (const instance of NAMES) {
            const opening = verifiers.get(instance) ?? open(instance);
            verifiers.set(instance, opening);
            try {
                (await opening).verifyCertificate(der ?? Buffer.alloc(0), ports.clock.now());
                return instance;
            }
            catch (error) {
                if (!(error instanceof errors/* ChopmarkError */.E))
                    throw error;
            }
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ./build/engine/policy/policy-init.js






















const PATH = 'policy.yml';
/**
 * Drafts a policy that trusts the signers of some bundles, as narrowly as their certificates allow. Written only on request. The bundles
 * are verified first, unless the user says not to, and the draft must accept each of them.
 *
 * @throws ChopmarkError `INPUT_…`, `VERIFICATION_…`, `POLICY_…`, `TRUST_…`, `STORE_FILE_WRITE`
 */
async function writePolicy(options, ports) {
    const { target, write, timeout, noVerify } = options;
    const run = (0,run_run/* startRun */.A)(ports, { timeout, requestRate: 0, concurrency: 1 });
    const candidates = await (0,evidence_evidence/* readNamed */.Mk)(target, ports);
    const broken = candidates.find(({ problem }) => problem !== undefined)?.problem;
    if (broken)
        throw new errors/* ChopmarkError */.E(broken);
    const artifacts = groupByArtifact(candidates);
    const root = await rootOf(options, { ports, run });
    const findInstance = createInstanceFinder({ ports, run });
    const rootOfBundle = async (candidate) => {
        if (root !== undefined || options.tufMirror !== undefined)
            return root;
        // The public instance needs no mention, because it is the default of every run.
        const instance = await findInstance(candidate);
        return instance === undefined || instance === 'public-good' ? undefined : { instance };
    };
    const inputs = [];
    for (const candidate of candidates)
        inputs.push({ ...describe(candidate), root: await rootOfBundle(candidate), artifacts: artifacts.limitsOf(candidate) });
    const policy = draftPolicy(inputs);
    if (!noVerify)
        await checkDraft(policy, PATH, { candidates, artifacts: artifacts.all, options, ports, run });
    if (write)
        await (0,create_new_file/* createNewFile */.zE)(ports.workingFolder, PATH, policy, (0,create_new_file/* hintsToShow */.BW)('policy init'));
    return {
        schema: 'chopmark.policy/1',
        action: 'init',
        path: PATH,
        policy,
        written: write,
        next: [
            ...(noVerify ? ['Nothing was verified: anyone can have made these bundles. Check who signed them in another way.'] : []),
            ...(write ? [] : ['Check every line, because the policy decides what you trust. Then write it with --write.']),
            `chopmark policy check ${PATH}`,
            `chopmark policy explain FILE --policy ${PATH}`,
        ],
    };
}
/** The signer and the statement of a bundle, which must not say no. */
function describe(candidate) {
    const identity = identityOf(candidate);
    const { bundle, predicateType, location } = candidate;
    if (predicateType === undefined || bundle?.content.kind !== 'envelope')
        return { identity };
    const predicate = (0,statement/* parseStatement */.By)(bundle.content.envelope.payload).predicate ?? {};
    refuseDenial(predicateType, predicate, location);
    return { identity, predicateType, predicate, builder: builderOf(identity, predicateType, predicate) };
}
/** The identity in the certificate. For GitHub's release signer, with the claims of its statement, which nothing verifies here either. */
function identityOf({ bundle, location }) {
    const material = bundle?.material;
    if (!material || material.kind === 'public-key')
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `No trust entry can be drafted for ${location}: it is signed with a key, which has no identity.`,
            hint: 'Write the entry by hand: trust: [{ key: public.pem }].',
        });
    const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    const content = bundle.content.kind === 'envelope' ? bundle.content.envelope.payload : undefined;
    return (0,release_claims/* withReleaseClaims */.l)(readIdentity(der ?? Buffer.alloc(0), location), true, content);
}
/** The builder of a provenance: a policy has to name it where its certificate does not prove it. */
function builderOf(identity, predicateType, predicate) {
    if (!provenance/* provenance */.a.types.includes(predicateType))
        return undefined;
    const stated = provenance/* provenance */.a.read(predicate, predicateType);
    return (0,check_provenance/* describeBuilder */.nG)((0,check_provenance/* checkProvenance */.ch)({ kind: 'certificate', identity }, (0,claims_clauses/* ciOfCertificateIssuer */.O8)(identity.issuer), stated));
}
function readIdentity(der, location) {
    try {
        return (0,certificate/* readCertificate */.w)(der).identity;
    }
    catch (error) {
        if (!(error instanceof x509_der/* DerError */.I4))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'VERIFICATION_CERTIFICATE',
            message: `No trust entry can be drafted for ${location}: its certificate is not a signing certificate, because ${error.message}.`,
            hint: 'Leave out this bundle. chopmark inspect shows its content.',
            cause: error,
        });
    }
}
/** The root that the user named, in the form of a policy. */
async function rootOf({ instance, trustedRoot }, { ports, run }) {
    if (trustedRoot !== undefined) {
        await (0,choose_trust/* chooseTrust */.Ic)({ instance, trustedRoot }, { ports, http: run.http, signs: false });
        return { 'trusted-root': await pin(trustedRoot, 'the trusted root', ports) };
    }
    if (instance === 'auto')
        return undefined;
    if ((0,presets/* isPreset */.S)(instance))
        return { instance };
    await (0,choose_trust/* chooseTrust */.Ic)({ instance }, { ports, http: run.http, signs: false });
    return { instance: await pin(instance, 'the client trust config', ports) };
}
/** A file with its digest, so that a later change of the file does not change which signers the policy trusts. */
async function pin(path, what, { workingFolder }) {
    const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.resolve)(workingFolder, path), limits/* MAX_TRUST_FILE */.$I, what);
    return `${path}@sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}


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

/***/ 2377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ IMAGE_SIGNATURE)
/* harmony export */ });
/** The predicate type of an image signature: a statement that only names the image (cosign 3; `cosign verify` reads it). */
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 44573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isPreset),
/* harmony export */   f: () => (/* binding */ PRESETS)
/* harmony export */ });
const SINCE_ALWAYS = { start: new Date(0) };
const PRESETS = {
    'public-good': {
        repository: new URL('https://tuf-repo-cdn.sigstore.dev'),
        // The public log that most verifiers know has version 1. The other config adds the version 2 shard.
        signingConfigs: { default: 'signing_config.v0.2.json', rekorV2: 'signing_config_rekor_v2.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 4014).then(__webpack_require__.bind(__webpack_require__, 84014))).publicGood,
    },
    staging: {
        repository: new URL('https://tuf-repo-cdn.sigstage.dev'),
        signingConfigs: { default: 'signing_config.v0.2.json' },
        pinned: async () => (await __webpack_require__.e(/* import() */ 9134).then(__webpack_require__.bind(__webpack_require__, 99134))).staging,
    },
    github: {
        repository: new URL('https://tuf-repo.github.com'),
        signingConfigs: {},
        // As actions/attest uses it: no log, one timestamp.
        services: {
            certificateAuthorities: [
                { url: new URL('https://fulcio.githubapp.com'), majorApiVersion: 1, operator: 'github.com', validity: SINCE_ALWAYS },
            ],
            oidcIssuers: [],
            logs: [],
            logSelector: 'ANY',
            timestampAuthorities: [
                {
                    url: new URL('https://timestamp.githubapp.com/api/v1/timestamp'),
                    majorApiVersion: 1,
                    operator: 'github.com',
                    validity: SINCE_ALWAYS,
                },
            ],
            timestampSelector: 'ANY',
        },
        pinned: async () => (await __webpack_require__.e(/* import() */ 7448).then(__webpack_require__.bind(__webpack_require__, 87448))).github,
    },
};
const isPreset = (name) => Object.hasOwn(PRESETS, name);


/***/ })

};
