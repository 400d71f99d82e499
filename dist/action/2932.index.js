export const id = 2932;
export const ids = [2932];
export const modules = {

/***/ 96403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CLAUSE_NAMES),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   fM: () => (/* binding */ withoutDoubleSlash),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
/** Words in which a policy says who is believed. Each means the same on every CI that has it. */
const CLAUSE_NAMES = [
    'repository',
    'repository-id',
    'owner',
    'owner-id',
    'organization',
    'project',
    'pipeline',
    'pipeline-definition',
    'job',
    'workflow',
    'workflow-commit',
    'signer',
    'signer-commit',
    'ref',
    'commit',
    'trigger',
    'environment',
    'runner',
    'visibility',
    'run',
    'token-subject',
];
const from = (extension) => ({ extensions }) => extensions[extension];
/** One part of the alternative name, as the pattern's first group finds it. */
const partOfName = (pattern) => ({ san }) => pattern.exec(san)?.[1];
const name = ({ san }) => san;
/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri) => uri === undefined || /^https?:\/\//.test(uri) ? uri : `https://${uri}`;
/** Fulcio joins a slash to a slash where it names a CircleCI job. */
const withoutDoubleSlash = (uri) => uri?.replace(/(?<!:)\/\/+/g, '/');
/** What GitHub and GitLab prove alike. */
const FORGE = {
    repository: from('source-repository-uri'),
    'repository-id': from('source-repository-identifier'),
    owner: from('source-repository-owner-uri'),
    'owner-id': from('source-repository-owner-identifier'),
    workflow: from('build-config-uri'),
    'workflow-commit': from('build-config-digest'),
    signer: name,
    'signer-commit': from('build-signer-digest'),
    ref: from('source-repository-ref'),
    commit: from('source-repository-digest'),
    trigger: from('build-trigger'),
    environment: from('deployment-environment'),
    runner: from('runner-environment'),
    visibility: from('source-repository-visibility-at-signing'),
    run: from('run-invocation-uri'),
    'token-subject': from('token-subject'),
};
const CIRCLECI_NAME = 'https://circleci\\.com/api/v2/projects/([^/]+)/pipeline-definitions/([^/]+)';
const BUILDKITE_NAME = 'https://buildkite\\.com/([^/]+)/([^/]+)';
const CERTIFICATE_CLAUSES = {
    github: {
        name: 'GitHub Actions',
        issuers: ['https://token.actions.githubusercontent.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://github.com',
        proves: FORGE,
        workflowSeparator: '/',
    },
    gitlab: {
        name: 'GitLab CI',
        issuers: ['https://gitlab.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://gitlab.com',
        proves: FORGE,
        // ci_config_ref_uri has two slashes, and they are part of the identity.
        workflowSeparator: '//',
    },
    circleci: {
        name: 'CircleCI',
        issuers: ['https://oidc.circleci.com'],
        issuerPrefixes: ['https://oidc.circleci.com/org/'],
        // The Build Config URI names a pipeline run, not a file, and there is no commit. The runner is never told, but for a rerun.
        proves: {
            repository: ({ extensions }) => withScheme(extensions['source-repository-uri']),
            ref: from('source-repository-ref'),
            organization: ({ issuer }) => /^https:\/\/oidc\.circleci\.com\/org\/([^/]+)$/.exec(issuer)?.[1],
            project: partOfName(new RegExp(`^${CIRCLECI_NAME}$`)),
            'pipeline-definition': ({ san }) => new RegExp(`^${CIRCLECI_NAME}$`).exec(san)?.[2],
            signer: name,
            run: ({ extensions }) => withoutDoubleSlash(extensions['run-invocation-uri']),
            'token-subject': from('token-subject'),
        },
    },
    buildkite: {
        name: 'Buildkite',
        issuers: ['https://agent.buildkite.com'],
        issuerPrefixes: [],
        proves: {
            organization: partOfName(new RegExp(`^${BUILDKITE_NAME}$`)),
            pipeline: ({ san }) => new RegExp(`^${BUILDKITE_NAME}$`).exec(san)?.[2],
            signer: name,
            commit: from('source-repository-digest'),
            trigger: from('build-trigger'),
            runner: from('runner-environment'),
            run: from('run-invocation-uri'),
            'token-subject': from('token-subject'),
        },
    },
    jenkins: {
        name: 'Jenkins',
        // Every Jenkins is an issuer of its own, known to a private instance alone.
        issuers: [],
        issuerPrefixes: [],
        // The certificate authority may be configured to write more than the job, which is the subject in every configuration.
        proves: {
            job: name,
            signer: name,
            run: from('run-invocation-uri'),
            runner: from('runner-environment'),
            'token-subject': from('token-subject'),
        },
    },
};
/** Whether certificates under `issuer` are those of `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}


/***/ }),

/***/ 13059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProvenFacts)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);

const FACT_OF_CLAUSE = {
    repository: 'repository',
    'repository-id': 'repositoryId',
    owner: 'owner',
    'owner-id': 'ownerId',
    ref: 'ref',
    commit: 'commit',
    workflow: 'workflow',
    'workflow-commit': 'workflowCommit',
    signer: 'signer',
    trigger: 'trigger',
    run: 'run',
    runner: 'runner',
    visibility: 'visibility',
    environment: 'environment',
};
/** Two quote characters stand where CircleCI tells nothing of its runners. */
const NOTHING = '""';
/** What a certificate proves of a build, in the words that compare across CIs. */
function readProvenFacts(identity, ci) {
    const { proves, workflowSeparator } = _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const facts = Object.entries(FACT_OF_CLAUSE).flatMap(([clause, fact]) => {
        const text = proves[clause]?.(identity);
        return text === undefined || text === NOTHING ? [] : [[fact, text]];
    });
    // Where no file is named, a definition or job configures the build, and it is the identity itself.
    return Object.fromEntries(workflowSeparator === undefined ? [...facts, ['workflow', identity.san]] : facts);
}


/***/ }),

/***/ 73359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U2: () => (/* binding */ indexEvidence),
  ri: () => (/* binding */ readBeside),
  eV: () => (/* binding */ readBundleFolders),
  $C: () => (/* binding */ readFound),
  Mk: () => (/* binding */ readNamed)
});

// UNUSED EXPORTS: describeBundle, readCandidates, readGiven

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var formats_algorithms = __webpack_require__(51345);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
;// CONCATENATED MODULE: ./build/formats/bundle-lines.js



/** Every bundle of a file: one in JSON however laid out, or JSON Lines with one a line. @throws ChopmarkError as `parseBundle` does */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof ChopmarkError)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, to which one bad line must not hide the bundles on the others: the line's error stands in its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    // The first line of a bundle laid out over several ends with something else.
    const whole = first === undefined || first.at(-1) === CLOSING_BRACE ? undefined : attempt(bytes, what);
    if (whole && !(whole instanceof errors/* ChopmarkError */.E))
        return [whole];
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length === limits/* MAX_BUNDLES */.fIX)
            throw malformed(`${what} holds more than ${limits/* MAX_BUNDLES */.fIX} bundles`);
        read.push(attempt(line, `${what}, line ${number}`));
    }
    if (read.length === 0)
        throw malformed(`${what} holds no bundle`);
    return whole && read.every((one) => one instanceof errors/* ChopmarkError */.E) ? [whole] : read;
}
function attempt(bytes, what) {
    try {
        return (0,parse_bundle/* parseBundle */.Q)(bytes, what);
    }
    catch (error) {
        if (error instanceof errors/* ChopmarkError */.E)
            return error;
        throw error;
    }
}
const NEWLINE = 0x0a;
const CLOSING_BRACE = 0x7d;
const isBlank = (byte) => byte === 0x20 || byte === 0x0d || byte === 0x09;
/** Lines that are not blank, without the white space at their end, by their number. */
function* splitLines(text) {
    for (let start = 0, number = 1; start < text.length; number++) {
        const found = text.indexOf(NEWLINE, start);
        const next = found < 0 ? text.length : found;
        let end = next;
        while (end > start && isBlank(text[end - 1]))
            end--;
        if (end > start)
            yield { line: text.subarray(start, end), number };
        start = next + 1;
    }
}
const malformed = (reason) => new errors/* ChopmarkError */.E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Is it the bundle, and whole? Bundles are JSON, or JSON Lines with one a line.',
});

// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/simple-signing.js
var simple_signing = __webpack_require__(43311);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(11947);
// EXTERNAL MODULE: ./build/stores/file.js
var file = __webpack_require__(42217);
// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
;// CONCATENATED MODULE: ./build/engine/evidence.js













function indexEvidence(candidates) {
    const byDigest = new Map();
    const algorithms = new Set(['sha256']);
    const add = (algorithm, digest, candidate) => {
        const known = byDigest.get(`${algorithm}:${digest}`);
        if (!known)
            byDigest.set(`${algorithm}:${digest}`, [candidate]);
        // A candidate's digests come one after the other: looking through all of a popular digest would take the square of their number.
        else if (known.at(-1) !== candidate)
            known.push(candidate);
    };
    for (const candidate of candidates) {
        for (const { digest } of candidate.subjects) {
            for (const algorithm of subject/* EVIDENCE_ALGORITHMS */.Ff) {
                const hex = digest[algorithm];
                if (hex !== undefined)
                    add(algorithm, hex, candidate);
            }
            if (digest.sha256 !== undefined)
                continue;
            for (const algorithm of subject/* MATCHING_ALGORITHMS */.br)
                if (digest[algorithm] !== undefined)
                    algorithms.add(algorithm);
        }
        const content = candidate.bundle?.content;
        if (content?.kind === 'message') {
            const algorithm = formats_algorithms/* DIGEST_NAME */.v3[content.algorithm];
            algorithms.add(algorithm);
            if (content.digest)
                add(algorithm, content.digest.toString('hex'), candidate);
        }
    }
    return {
        all: candidates,
        algorithms,
        named: indexNames(candidates),
        about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [],
    };
}
/** By the last part of names, since a path is told in different ways. Read when first asked: most runs never do. */
function indexNames(candidates) {
    let byName;
    return (name) => {
        if (!byName) {
            byName = new Map();
            for (const candidate of candidates)
                for (const key of new Set(candidate.subjects.map((subject) => (0,external_node_path_.basename)(subject.name)))) {
                    const known = byName.get(key);
                    if (known)
                        known.push(candidate);
                    else
                        byName.set(key, [candidate]);
                }
        }
        return byName.get((0,external_node_path_.basename)(name)) ?? [];
    };
}
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports) {
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29199));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40332));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,external_node_path_.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the bundle given');
/** The bundle beside a file. */
const readBeside = async (path, ports) => (await (0,file/* readIfThere */.qC)(`${path}.sigstore.json`)).flatMap((file) => parse(file, ports));
/**
 * Bundles of earlier steps: of `bundle-dir`, else of every job that left a folder below `.chopmark`, and of the steps of this job that
 * are the GitHub Action, which leaves them in the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }) {
    const parents = [(0,external_node_path_.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,external_node_path_.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const folders = folder === undefined ? (await Promise.all(parents.map(listJobs))).flat() : await withJobs((0,external_node_path_.resolve)(workingFolder, folder));
    const found = await Promise.all(folders.map(file/* readFolder */.j1));
    return found.flat().flatMap((file) => parse(file, { workingFolder }));
}
/** A folder, and those of the jobs below it: a later job finds them there, where each kept its own. */
const withJobs = async (folder) => [folder, ...(await listJobs(folder))];
async function listJobs(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .slice(0, limits/* MAX_JOB_FOLDERS */.zs0)
        .map(({ name }) => (0,external_node_path_.resolve)(folder, name));
}
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,show_path/* showPath */.P)(location, workingFolder));
/** A line that cannot be read is a candidate too, for what is wrong with it to be told; it hides no other. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,describe_failure/* describeFailure */.I)(error) });
    try {
        return readBundleLines(bytes, location).map((read) => read instanceof errors/* ChopmarkError */.E ? unreadable(read) : describeBundle(read, location));
    }
    catch (error) {
        return [unreadable(error)];
    }
}
/** What a store or registry has: bundles, or the signature of an image as cosign 1 and 2 made them, over a document that names it. */
function readFound({ bytes, location, payload }) {
    if (!payload)
        return readCandidates(bytes, location);
    try {
        const subjects = [{ name: '', digest: (0,simple_signing/* readSimpleSigning */.k)(payload).digest }];
        return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
    }
    catch (error) {
        return [{ location, subjects: [], problem: (0,describe_failure/* describeFailure */.I)(error) }];
    }
}
/** A bundle with what it says it is about. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== dsse/* IN_TOTO_PAYLOAD_TYPE */.T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,statement/* parseStatement */.By)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,describe_failure/* describeFailure */.I)(error) };
    }
}


/***/ }),

/***/ 92932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(88046);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/formats/result.js
var formats_result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(11947);
// EXTERNAL MODULE: ./build/ci/clauses.js
var ci_clauses = __webpack_require__(96403);
// EXTERNAL MODULE: ./build/ci/proven-facts.js
var proven_facts = __webpack_require__(13059);
// EXTERNAL MODULE: ./build/policy/match-glob.js
var match_glob = __webpack_require__(36305);
;// CONCATENATED MODULE: ./build/policy/deny.js




/** By which algorithms files are denied: they have to be known by those, too. */
const deniedAlgorithms = (deny) => subject/* MATCHING_ALGORITHMS */.br.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));
/** The first denial of the artefact itself, by its own digests or by those that statements which are believed give it. */
function findDeniedArtefact(deny, digests) {
    const entry = deny.find(({ digest: denied }) => denied && digests.some((digest) => digest[denied.algorithm] === denied.hex));
    return entry && denied(entry, 'The artefact');
}
/** The first denial of a bundle: of who signed it, when, in which run, or where it is logged. */
function findDeniedBundle(deny, verdict, ci) {
    const entry = deny.find((candidate) => candidate.digest === undefined && applies(candidate, verdict, ci));
    return entry && denied(entry, 'The bundle');
}
function applies(entry, { signer, entries, times }, ci) {
    const identity = signer.kind === 'certificate' ? signer.identity : undefined;
    if (entry.issuer !== undefined && (identity === undefined || plain(identity.issuer) !== plain(entry.issuer)))
        return false;
    const name = signer.kind === 'certificate' ? signer.identity.san : signer.fingerprint;
    if (entry.identity !== undefined && !(0,match_glob/* matchGlob */.s)(plain(entry.identity), plain(name)))
        return false;
    if (entry.run !== undefined) {
        const extension = (0,ci_clauses/* withoutDoubleSlash */.fM)(identity?.extensions['run-invocation-uri']);
        const run = identity && ci ? ((0,proven_facts/* readProvenFacts */.K)(identity, ci).run ?? extension) : extension;
        if (run === undefined || !meansRun(entry.run, run))
            return false;
    }
    const { log, logIndex, from, until } = entry;
    if (log !== undefined || logIndex !== undefined) {
        const isThere = entries.some((logged) => (log === undefined || withoutScheme(logged.log) === withoutScheme(log)) && (logIndex === undefined || logged.index === logIndex));
        if (!isThere)
            return false;
    }
    if (from === undefined && until === undefined)
        return true;
    // What nothing dates could be of any time.
    return times.length === 0 || times.some(({ time }) => (from === undefined || time >= from) && (until === undefined || time <= until));
}
/**
 * What is denied stays denied however it is written: in capital or small letters, percent-encoded, with a slash more or less. Who is
 * believed is compared letter by letter; here, to be generous is to be strict.
 */
function plain(text) {
    const decoded = decode(text).toLowerCase();
    return ((0,ci_clauses/* withoutDoubleSlash */.fM)(decoded) ?? decoded).replace(/\/+$/, '');
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const withoutScheme = (url) => plain(url).replace(/^https?:\/\//, '');
/** A run means each of its attempts and jobs. */
const meansRun = (denied, run) => ['', '/**', '#**'].some((rest) => (0,match_glob/* matchGlob */.s)(`${plain(denied)}${rest}`, plain(run)));
function denied(entry, what) {
    const problem = {
        code: 'POLICY_DENIED',
        message: `${what} is denied by the policy (${entry.at ?? entry.name})${entry.reason === undefined ? '' : `: ${entry.reason}`}.`,
        hint: 'It stays refused whoever signed it. If the denial is a mistake, take it out of the policy.',
    };
    const wanted = describe(entry);
    return {
        rule: 'deny',
        name: entry.name,
        ...(entry.at !== undefined && { at: entry.at }),
        met: false,
        clauses: [{ clause: 'deny', met: false, wanted: `not ${wanted}`, found: wanted, basis: 'proven', problem }],
        problem,
    };
}
function describe({ digest, run, identity, issuer, log, logIndex, from, until }) {
    const parts = {
        digest: digest && `${digest.algorithm}:${digest.hex}`,
        run,
        identity,
        issuer,
        log,
        'log-index': logIndex?.toString(),
        from: from?.toISOString(),
        until: until?.toISOString(),
    };
    return Object.entries(parts)
        .flatMap(([name, text]) => (text === undefined ? [] : [`${name} ${text}`]))
        .join(', ');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/subjects/checksums.js
var subjects_checksums = __webpack_require__(43236);
// EXTERNAL MODULE: ./build/subjects/digest.js
var digest = __webpack_require__(54970);
// EXTERNAL MODULE: ./build/subjects/find-files.js + 1 modules
var find_files = __webpack_require__(47661);
;// CONCATENATED MODULE: ./build/subjects/list-artefacts.js





/**
 * What `verify` was asked about: paths and globs as in `findFiles`, digests written `sha256:HEX`, the lines of a checksums file,
 * images and checkouts, in this order. A file whose name looks like a digest is named `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what `findFiles` and `readChecksums` throw
 */
async function listArtefacts({ named, checksums, images = [], checkouts = [], }, workingFolder) {
    const digests = named.filter(digest/* looksLikeDigest */.yw);
    const files = named.filter((text) => !(0,digest/* looksLikeDigest */.yw)(text));
    const found = files.length === 0 ? [] : await (0,find_files/* findFiles */.l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,subjects_checksums/* readChecksums */.F)(checksums, workingFolder);
    const artefacts = [
        ...found.map(({ path }) => ({ artefact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artefact: text, digest: (0,digest/* parseDigest */.m)(text) })),
        ...listed.map(({ name, digest }) => ({ artefact: name, digest })),
        ...images.map((image) => ({ artefact: image.artefact, digest: image.digest, image })),
        ...checkouts,
    ];
    if (artefacts.length > 0)
        return artefacts;
    // Nothing to refuse must never come out as nothing refused.
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_NO_SUBJECTS',
        message: 'Nothing was named to verify.',
        hint: 'Name files, globs or digests; a checksums file must have lines, and exclusions must leave something.',
    });
}
function shorten(path, workingFolder) {
    const short = (0,external_node_path_.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}

// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/policy/find-unaskable.js
var find_unaskable = __webpack_require__(13917);
// EXTERNAL MODULE: ./build/policy/name-pattern.js
var name_pattern = __webpack_require__(53679);
;// CONCATENATED MODULE: ./build/policy/short-form.js





/**
 * The options as a policy of one entry, so that both forms are decided by the same code.
 *
 * @throws ChopmarkError `INPUT_CLAUSE`, `INPUT_OPTION_MISSING` for what no certificate could answer; `INPUT_PATTERN`, `INPUT_PREDICATE_TYPE`
 */
async function policyOfOptions(options, workingFolder) {
    const { ci, certificateOidcIssuer: issuer, certificateIdentity: identity, certificateIdentityRegexp: pattern, key, predicateType, } = options;
    const { repository, workflow, signer, ref } = options;
    const clauses = Object.entries({ repository, workflow, signer, ref }).flatMap(([name, text]) => text === undefined ? [] : [[name, [text]]]);
    const entry = {
        name: 'options',
        root: key === undefined ? {} : { key: { path: key, absolute: (0,external_node_path_.resolve)(workingFolder, key) } },
        clauses: Object.fromEntries(clauses),
        acceptDeclared: [],
        ...(ci !== undefined && { ci }),
        ...(issuer !== undefined && { issuer }),
        ...(identity !== undefined && { identities: [identity] }),
        ...(pattern !== undefined && { identityPatterns: [await (0,name_pattern/* compileNamePattern */.t)(pattern)] }),
        ...(predicateType !== undefined && { predicateTypes: (0,predicate_words/* expandPredicateType */.y1)(predicateType) }),
    };
    const [fault] = (0,find_unaskable/* findUnaskable */.ar)(entry);
    if (fault)
        throw new errors/* ChopmarkError */.E(fault);
    return { trust: [entry], deny: [], require: [] };
}

;// CONCATENATED MODULE: ./build/engine/choose-policy.js

/**
 * Whom a run believes: the policy file, or what the options say in short. The file's parser is loaded where there is a file.
 *
 * @throws ChopmarkError `INPUT_POLICY…`, `INPUT_CLAUSE`, `INPUT_OPTION_MISSING`, `INPUT_PATTERN`
 */
async function choosePolicy({ policy, vsa, ...options }, { workingFolder }) {
    if (policy === undefined)
        return policyOfOptions(options, workingFolder);
    const { requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1590)]).then(__webpack_require__.bind(__webpack_require__, 11590));
    return requirePolicy(policy, workingFolder, vsa === undefined ? {} : { pinned: true });
}

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/evidence.js + 1 modules
var evidence = __webpack_require__(73359);
// EXTERNAL MODULE: ./build/formats/statement.js
var formats_statement = __webpack_require__(42594);
;// CONCATENATED MODULE: ./build/policy/accepted-statement.js
/** Since when a signature is known to exist. */
function signedAt({ times }) {
    return times.reduce((first, { time }) => (first === undefined || time < first ? time : first), undefined);
}

;// CONCATENATED MODULE: ./build/policy/match-name.js

/** Whether globs describe an artefact's name: as it was given, or its last part alone, as `*.tgz` means `dist/app.tgz`. */
function matchName(globs, name) {
    const written = name.replaceAll('\\', '/');
    const last = written.slice(written.lastIndexOf('/') + 1);
    return globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, written) || (0,match_glob/* matchGlob */.s)(glob, last));
}
/**
 * Whether globs may mean an artefact: for what is asked of it, where a name that is only written otherwise must not escape. They
 * describe any number of last parts of its path, in capital or small letters, and accents in either of their two forms.
 */
function couldMatchName(globs, name) {
    const path = fold(name);
    return globs.some((glob) => (0,match_glob/* matchGlob */.s)(`**/${fold(glob)}`, `/${path}`));
}
const fold = (path) => path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

;// CONCATENATED MODULE: ./build/policy/requirements/evaluate.js

/** Whether a requirement is asked of an artefact: under any name that it goes by, so that a renamed file escapes nothing. */
const isAskedOf = ({ artifacts }, names) => artifacts === undefined || names.some((name) => couldMatchName(artifacts, name));
/** How one requirement came out. Each kind is loaded where a policy has it. */
async function evaluateRequirement(requirement, context) {
    const { name, at, by } = requirement;
    const accepted = by === undefined ? context.all : context.all.flatMap((statement) => believedBy(by, statement));
    const { clauses, bundles } = await evaluate(requirement, { ...context, accepted });
    const problem = clauses.find(({ met }) => !met)?.problem;
    return {
        rule: 'require',
        name,
        ...(at !== undefined && { at }),
        met: problem === undefined,
        clauses,
        bundles,
        ...(problem && { problem }),
    };
}
/** The statement as those entries alone believe it: what another one says of its signer does not count either. */
function believedBy(names, statement) {
    const entries = statement.entries.filter(({ name }) => names.includes(name));
    return entries.length === 0 ? [] : [{ ...statement, entries }];
}
async function evaluate(requirement, context) {
    switch (requirement.kind) {
        case 'provenance':
            return (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 7789))).evaluateProvenance(requirement.asks, context);
        case 'sbom':
            return (await __webpack_require__.e(/* import() */ 9091).then(__webpack_require__.bind(__webpack_require__, 59091))).evaluateSbom(requirement.asks, context);
        case 'vulnerabilities':
            return (await __webpack_require__.e(/* import() */ 2798).then(__webpack_require__.bind(__webpack_require__, 92798))).evaluateVulnerabilities(requirement.asks, context);
        case 'tests':
            return (await __webpack_require__.e(/* import() */ 5117).then(__webpack_require__.bind(__webpack_require__, 25117))).evaluateTests(requirement.asks, context);
        case 'vsa':
            return (await __webpack_require__.e(/* import() */ 5766).then(__webpack_require__.bind(__webpack_require__, 35766))).evaluateVsa(requirement.asks, context);
        case 'signers':
            return (await __webpack_require__.e(/* import() */ 3543).then(__webpack_require__.bind(__webpack_require__, 43543))).evaluateSigners(requirement.asks, context);
        case 'predicate':
            return (await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(2856), __webpack_require__.e(2210), __webpack_require__.e(713)]).then(__webpack_require__.bind(__webpack_require__, 80713))).evaluatePredicate(requirement.asks, context, requirement.file);
        case 'rego':
            return (await __webpack_require__.e(/* import() */ 3769).then(__webpack_require__.bind(__webpack_require__, 63769))).evaluateRego(requirement.asks, context, requirement.file);
    }
}

;// CONCATENATED MODULE: ./build/policy/decide-artefact.js

/** Asks for everything that the policy requires of an artefact, all of it even where something is missing: explanations need it. */
async function decideArtefact(policy, { names, digests, accepted, now, rego }) {
    const rules = [];
    for (const requirement of policy.require) {
        if (isAskedOf(requirement, names))
            rules.push(await evaluateRequirement(requirement, { accepted, all: accepted, names, digests, now, ...(rego && { rego }) }));
    }
    const refused = rules.find(({ met }) => !met);
    return {
        rules,
        ...(refused?.problem && {
            problem: { ...refused.problem, message: `${refused.at ? `${refused.at}: ` : ''}${refused.problem.message}` },
        }),
    };
}

// EXTERNAL MODULE: ./build/verification/artefact.js
var verification_artefact = __webpack_require__(72858);
// EXTERNAL MODULE: ./build/verification/match-subject.js
var match_subject = __webpack_require__(82218);
// EXTERNAL MODULE: ./build/formats/certificate.js + 1 modules
var certificate = __webpack_require__(50798);
// EXTERNAL MODULE: ./build/policy/file-uri.js
var file_uri = __webpack_require__(38378);
;// CONCATENATED MODULE: ./build/policy/refusal.js
const ASK_AGAIN = 'chopmark inspect shows who signed. If that is whom you expect, change what you ask for.';
/** A clause of the signer that holds. */
const metClause = (clause, wanted, found) => ({
    clause,
    met: true,
    wanted,
    found,
    basis: 'proven',
});
/** A clause of the signer that does not. */
function unmetClause(code, clause, wanted, found, more) {
    return {
        clause,
        met: false,
        wanted,
        ...(found !== undefined && { found, basis: 'proven' }),
        problem: {
            code,
            message: `Signed by somebody else than asked for: the ${clause} is ${found ?? 'not in the certificate'}, and ${wanted} was asked for.`,
            hint: ASK_AGAIN,
            ...more,
        },
    };
}

;// CONCATENATED MODULE: ./build/policy/check-entry.js





const CI_IDS = Object.keys(ci_clauses/* CERTIFICATE_CLAUSES */.pQ);
/** The CI whose certificates an issuer's are, on the public instance. */
const platformOfIssuer = (issuer) => CI_IDS.find((ci) => (0,ci_clauses/* isIssuerOf */.ZB)(ci, issuer));
/** Issuers that an entry believes, for messages. */
const issuersOf = ({ ci, issuer }) => issuer === undefined ? (ci ? [ci] : CI_IDS).flatMap((candidate) => ci_clauses/* CERTIFICATE_CLAUSES */.pQ[candidate].issuers) : [issuer];
/** Compares what a certificate proves with everything that an entry asks of its signer, clause by clause. */
function checkEntry(entry, identity) {
    const ci = entry.ci ?? platformOfIssuer(identity.issuer);
    const issuer = checkIssuer(entry, identity);
    if (!issuer.met)
        return { clauses: [issuer] };
    const given = ci_clauses/* CLAUSE_NAMES */.$8.filter((clause) => entry.clauses[clause] !== undefined);
    const outcomes = [issuer, ...checkAttended(entry, identity), ...checkName(entry, identity)];
    if (ci === undefined)
        return { clauses: [...outcomes, ...given.map((clause) => withoutMeaning(clause, entry, identity))] };
    const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === 'circleci' && !named && !(0,find_unaskable/* isOwnerNamed */.R0)(entry.clauses, entry.issuer))
        outcomes.push(faulty((0,find_unaskable/* anybodysProject */.ng)(identity.san)));
    for (const clause of given)
        outcomes.push(checkClause(clause, entry.clauses[clause] ?? [], identity, ci));
    if (entry.ci !== undefined || given.length > 0)
        outcomes.push(...checkCaller(entry, identity, ci, named));
    return { ci, clauses: outcomes };
}
function checkIssuer(entry, { issuer }) {
    const wanted = issuersOf(entry).join(' or ');
    const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : CI_IDS).some((ci) => (0,ci_clauses/* isIssuerOf */.ZB)(ci, issuer)) : entry.issuer === issuer;
    return met ? metClause('issuer', wanted, issuer) : unmetClause('POLICY_ISSUER_MISMATCH', 'issuer', wanted, issuer);
}
/** A person could type into a job that CircleCI reran with SSH, whoever was asked for. */
function checkAttended({ allowSshRerun }, { extensions }) {
    if (extensions['runner-environment'] !== 'ssh-rerun' || allowSshRerun)
        return [];
    return [
        unmetClause('POLICY_SSH_RERUN', 'runner', 'a job that nobody can type into', 'ssh-rerun', {
            message: 'Signed by somebody else than asked for: a person could have typed into the job that signed: it was rerun with SSH.',
            hint: 'Sign from a job that was not rerun with SSH.',
        }),
    ];
}
function checkName({ identities, identityPatterns }, { san }) {
    const compare = (wanted, met) => met
        ? metClause('identity', wanted, san)
        : unmetClause('POLICY_IDENTITY_MISMATCH', 'identity', wanted, san, {
            message: `Signed by somebody else: asked for was ${wanted}, found was ${san}.`,
            hint: 'If the signer found is the right one, ask for it; "chopmark inspect" shows everything its certificate proves.',
        });
    return [
        ...(identities ? [compare(identities.join(' or '), identities.includes(san))] : []),
        ...(identityPatterns
            ? [
                compare(`a name like ${identityPatterns.map(({ text }) => text).join(' or ')}`, identityPatterns.some(({ matches }) => matches(san))),
            ]
            : []),
    ];
}
function withoutMeaning(clause, entry, { issuer }) {
    return faulty({
        code: 'INPUT_CLAUSE',
        message: `${issuer} is no issuer of a known CI, so ${Object.keys(entry.clauses).join(', ')} have no meaning yet.`,
        hint: 'Say which CI it serves with --ci.',
        clause,
    });
}
function checkClause(clause, wanted, identity, ci) {
    const proof = ci_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].proves[clause];
    if (proof === undefined) {
        return faulty({
            code: 'INPUT_CLAUSE',
            message: `No certificate of ${ci_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} proves a ${clause}, so it cannot be asked for.`,
            hint: 'Ask for the identity in the certificate instead: --signer, or --certificate-identity.',
            clause,
        });
    }
    const found = proof(identity);
    const asked = wanted.map((text) => writeOut(clause, text, identity, ci));
    const met = found !== undefined && asked.some((text) => compareClause(clause, text, found));
    const shown = asked.join(' or ');
    return met ? metClause(clause, shown, found) : unmetClause(mismatchCode(clause), clause, shown, found);
}
/** What a clause says in short, as the certificate has it. */
function writeOut(clause, text, identity, ci) {
    switch (clause) {
        case 'repository':
        case 'owner': {
            const base = ci_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
            return (0,file_uri/* isUrl */.gU)(text) || base === undefined ? text.replace(/(\.git)?\/*$/, '') : `${base}/${text}`;
        }
        case 'workflow':
        case 'signer':
            return (0,file_uri/* fileUri */.bO)(text, identity, ci);
        default:
            return text;
    }
}
function compareClause(clause, wanted, found) {
    switch (clause) {
        case 'workflow':
        case 'signer':
            return (0,file_uri/* matchesFile */.gZ)(wanted, found);
        case 'job':
            return (0,match_glob/* matchGlob */.s)(wanted.replace(/\/+$/, ''), found.replace(/\/+$/, ''));
        case 'repository-id':
        case 'owner-id':
        case 'project':
        case 'pipeline-definition':
        case 'commit':
        case 'workflow-commit':
        case 'signer-commit':
            return wanted === found;
        default:
            return (0,match_glob/* matchGlob */.s)(wanted, found);
    }
}
/** Without `signer`, who signed must be the very file that was asked to build: a reusable workflow must be named. */
function checkCaller({ clauses }, identity, ci, named) {
    const { proves, workflowSeparator } = ci_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    if (workflowSeparator === undefined)
        return [];
    const { san, extensions } = identity;
    if (clauses.signer === undefined && !named) {
        const config = proves.workflow?.(identity);
        if (config === san)
            return [metClause('signer', 'the workflow itself', san)];
        return [
            unmetClause('POLICY_SIGNER_MISMATCH', 'signer', 'the workflow itself', san, {
                message: `Signed by somebody else than asked for: ${san} signed, called by ${config ?? 'an unknown workflow'}, and no other signer than the workflow was asked for.`,
                hint: 'If this reusable workflow may sign, name it with --signer.',
            }),
        ];
    }
    const repository = (0,ci_clauses/* withScheme */.GV)(extensions['source-repository-uri']);
    const outside = repository !== undefined && !san.startsWith(`${repository}/`);
    if (!outside || find_unaskable/* REPOSITORY_CLAUSES */.k5.some((clause) => clauses[clause] !== undefined))
        return [];
    return [
        faulty({
            code: 'INPUT_CLAUSE',
            message: `The signer ${san} is outside the repository that it signed for, and no repository was asked for.`,
            hint: 'Give repository too: a workflow that anybody can call signs for everybody.',
            clause: 'signer',
        }),
    ];
}
const faulty = ({ clause = 'signer', ...problem }) => ({
    clause,
    met: false,
    wanted: 'what a certificate can prove',
    problem,
});
const mismatchCode = (clause) => `POLICY_${clause.toUpperCase().replaceAll('-', '_')}_MISMATCH`;

;// CONCATENATED MODULE: ./build/policy/decide-signer.js


/** Issuers and entries that a message names. */
const NAMED = 5;
/** Asks every entry that may apply to the certificate of a verified bundle. */
function decideSigner(index, identity, all) {
    const asked = index.entriesFor(identity);
    // None for this repository: what else is asked of this issuer says best what is wrong.
    const candidates = asked.length > 0 ? asked : index.entriesOf(identity.issuer).slice(0, NAMED);
    const checked = candidates.map((entry) => ({ entry, ...checkEntry(entry, identity) }));
    const met = checked.filter(({ clauses }) => clauses.every((clause) => clause.met));
    const [best] = met.length > 0 ? met : checked.sort((a, b) => countUnmet(a.clauses) - countUnmet(b.clauses));
    if (best === undefined)
        return { entries: [], outcome: noIssuer(identity, all) };
    return {
        entries: met.map(({ entry }) => entry),
        ...(best.ci !== undefined && { ci: best.ci }),
        outcome: trustOutcome(best.entry, best.clauses),
    };
}
/** A trust entry with its clauses as a rule that came out. */
function trustOutcome({ name, at }, clauses) {
    const problem = clauses.find((clause) => !clause.met)?.problem;
    return { rule: 'trust', name, ...(at !== undefined && { at }), met: problem === undefined, clauses, ...(problem && { problem }) };
}
const countUnmet = (clauses) => clauses.filter(({ met }) => !met).length;
function noIssuer({ issuer }, all) {
    const asked = [...new Set(all.flatMap(issuersOf))];
    const shown = `${asked.slice(0, NAMED).join(' or ')}${asked.length > NAMED ? ' or another' : ''}`;
    const clause = unmetClause('POLICY_ISSUER_MISMATCH', 'issuer', shown || 'a key', issuer);
    return { rule: 'trust', name: 'trust', met: false, clauses: [clause], ...(clause.problem && { problem: clause.problem }) };
}

;// CONCATENATED MODULE: ./build/predicates/builder-agrees.js
/** Where a job ran, as `builder.id` may say behind the identity: what platforms name their runners, and CircleCI's rerun. */
const RUNNERS = ['github-hosted', 'gitlab-hosted', 'buildkite-hosted', 'self-hosted', 'ssh-rerun'];
/**
 * Whether a provenance's `builder.id` is that of the certificate which signed it: only certain pairs of signer and builder may be
 * accepted (SLSA, verifying artifacts), and here a builder is the identity itself, with where it ran behind it.
 *
 * @param san The certificate's subject alternative name.
 * @param runner The certificate's runner environment, where it has one: the builder must name the same.
 */
function builderAgrees(builderId, san, runner) {
    if (builderId === san || builderId === `mailto:${san}`)
        return true;
    const place = RUNNERS.find((name) => builderId === `${san}#${name}`);
    return place !== undefined && (runner === undefined || runner === place);
}

;// CONCATENATED MODULE: ./build/policy/provenance-agrees.js


/** What a builder's name says already. */
const BUILDER_FACTS = ['signer', 'runner'];
/**
 * Compares what a provenance says with what its certificate proves: a job that was taken over can write what it likes into a
 * statement, but not into its certificate. What only one of them says is no disagreement.
 */
function findDisagreement(identity, ci, { builderId, facts }) {
    const proven = (0,proven_facts/* readProvenFacts */.K)(identity, ci);
    const runner = identity.extensions['runner-environment'] === '""' ? undefined : identity.extensions['runner-environment'];
    if (!builderAgrees(builderId, identity.san, runner) && !isNpmBuilder(builderId, ci, runner))
        return { fact: 'builder', stated: builderId, proven: identity.san };
    for (const [name, stated] of Object.entries(facts)) {
        const fact = name;
        const known = proven[fact];
        if (known !== undefined && known !== stated && !BUILDER_FACTS.includes(fact))
            return { fact, stated, proven: known };
    }
    return undefined;
}
/** npm names the kind of runner as the builder, and leaves the identity to the certificate (libnpmpublish, provenance.js). */
const isNpmBuilder = (builderId, ci, runner) => ci === 'github' && runner !== undefined && builderId === `https://github.com/actions/runner/${runner}`;

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/engine/assess-candidate.js











/**
 * Verifies a candidate under each root of whose entries one may believe its signer, and asks those entries alone: no authority
 * vouches for what another one was to vouch for. Where none may, all are tried, so that false evidence is told before a wrong signer.
 */
async function assessCandidate(candidate, asked, { policy, roots }) {
    const checked = {
        bundlePath: candidate.location,
        entries: [],
        timestamps: [],
        ...(candidate.predicateType !== undefined && { predicateType: candidate.predicateType }),
    };
    if (candidate.problem || !candidate.bundle)
        return { checked: { ...checked, ...(candidate.problem && { problem: candidate.problem }) }, entries: [] };
    const { bundle } = candidate;
    const { may, others } = routeCandidate(candidate, roots);
    let refused;
    let believed;
    for (const root of [...may, ...others]) {
        // Roots without an entry for it are asked only to tell what is wrong.
        if (!may.includes(root) && (believed || refused?.verdict))
            break;
        const found = await root.verifier.verifyBundle(bundle, asked).then((verdict) => decide(candidate, checked, verdict, root, policy), (error) => ({ checked: { ...checked, problem: (0,describe_failure/* describeFailure */.I)(error) }, entries: [] }));
        if (found.checked.problem === undefined)
            believed = believed ? { ...believed, entries: [...believed.entries, ...found.entries] } : found;
        else if (!refused || (found.verdict && !refused.verdict))
            refused = found;
    }
    return believed ?? refused ?? { checked, entries: [] };
}
/** Whom a bundle claims to be of decides where it is looked at, and nothing else: it is not believed yet. */
function routeCandidate({ bundle }, roots) {
    if (roots.length === 1)
        return { may: [...roots], others: [] };
    const issuer = bundle && bundle.material.kind !== 'public-key' ? issuerOf(bundle.material) : undefined;
    const isKey = bundle?.material.kind === 'public-key';
    const may = roots.filter((root) => (root.key ? isKey : issuer !== undefined && root.index.knows(issuer)));
    return { may, others: roots.filter((root) => !may.includes(root)) };
}
function issuerOf(material) {
    try {
        const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
        return der && (0,certificate/* readCertificate */.w)(der).identity.issuer;
    }
    catch {
        return undefined;
    }
}
function decide(candidate, checked, verdict, root, policy) {
    const { signer, entries, times } = verdict;
    const decision = signer.kind === 'key' ? decideKey(root, signer.fingerprint) : decideSigner(root.index, signer.identity, policy.trust);
    const { ci } = decision;
    const proven = { ...checked, signer, entries, timestamps: times, trust: decision.outcome };
    const refuse = (problem) => ({
        checked: { ...proven, ...(problem && { problem }) },
        verdict,
        entries: [],
        ...(ci !== undefined && { ci }),
    });
    if (!decision.outcome.met)
        return refuse(decision.outcome.problem);
    const denial = findDeniedBundle(policy.deny, verdict, ci);
    if (denial)
        return refuse(denial.problem);
    const believing = decision.entries.filter(({ predicateTypes }) => allows(predicateTypes, candidate.predicateType));
    if (believing.length === 0)
        return refuse(wrongPredicate(decision.entries, candidate.predicateType));
    try {
        const stated = readProvenance(candidate.predicateType, verdict);
        const identity = signer.kind === 'certificate' ? signer.identity : undefined;
        if (stated && identity && ci)
            checkAgreement(identity, ci, stated);
        const facts = { proven: identity && ci ? (0,proven_facts/* readProvenFacts */.K)(identity, ci) : {}, declared: stated?.declared ?? {} };
        return { checked: { ...proven, facts }, verdict, entries: believing, ...(ci !== undefined && { ci }) };
    }
    catch (error) {
        return refuse((0,describe_failure/* describeFailure */.I)(error));
    }
}
function decideKey({ key, entries }, fingerprint) {
    const [entry] = entries;
    if (!entry || key === undefined)
        throw new TypeError('a key was believed that no entry names');
    const clause = { clause: 'key', met: true, wanted: key, found: fingerprint, basis: 'proven' };
    return { entries, outcome: trustOutcome(entry, [clause]) };
}
const allows = (globs, text) => globs === undefined || (text !== undefined && globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, text)));
function readProvenance(predicateType, { statement }) {
    return predicateType === provenance/* provenance */.a.type && statement ? provenance/* provenance */.a.read((0,formats_statement/* parseStatement */.By)(statement).predicate) : undefined;
}
/** @throws ChopmarkError `VERIFICATION_PROVENANCE_DISAGREES` */
function checkAgreement(identity, ci, stated) {
    const wrong = findDisagreement(identity, ci, stated);
    if (!wrong)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_PROVENANCE_DISAGREES',
        message: `The provenance says of its ${wrong.fact} ${JSON.stringify(wrong.stated)}, and its certificate proves ${wrong.proven}.`,
        hint: 'The job that signed wrote something else than what it is: do not use the artefact before you know why.',
    });
}
const wrongPredicate = (entries, found) => ({
    code: 'POLICY_PREDICATE_TYPE',
    message: `The bundle holds ${found ?? 'a signature without a statement'}, and ${(0,predicate_words/* namePredicateTypes */.kj)(entries.flatMap(({ predicateTypes = [] }) => predicateTypes))} was asked for.`,
    hint: 'Was the artefact attested with that predicate? chopmark inspect shows what a bundle says.',
});

;// CONCATENATED MODULE: ./build/engine/choose-refusal.js
/**
 * What says most about an artefact, first to last. Policy speaks only of what was verified, and of that, what is false comes before
 * what is refused, as among exit codes (contract, section 3).
 */
const PRECEDENCE = [
    ({ verified, code }) => verified && !code.startsWith('POLICY_'),
    ({ verified, code }) => verified && code === 'POLICY_DENIED',
    // Its signer is believed: only the name, or the type, is another.
    ({ verified, code }) => verified && code === 'POLICY_ARTEFACT_NAME',
    ({ verified, code }) => verified && code === 'POLICY_PREDICATE_TYPE',
    ({ verified }) => verified,
    ({ code }) => code.startsWith('VERIFICATION_') && code !== 'VERIFICATION_ARTEFACT_MISMATCH',
    // Not read at all.
    ({ code }) => code !== 'VERIFICATION_ARTEFACT_MISMATCH',
];
/**
 * Why an artefact is refused that no bundle speaks for. It does not depend on the order in which bundles were found: of those alike
 * it is the one whose signer lacks least, and then the first by its text.
 */
function chooseRefusal(bundles) {
    const refusals = bundles.flatMap(({ signer, trust, problem }) => {
        if (problem === undefined)
            return [];
        const rank = PRECEDENCE.findIndex((applies) => applies({ code: problem.code, verified: signer !== undefined }));
        return {
            problem,
            rank: rank < 0 ? PRECEDENCE.length : rank,
            lacking: trust?.clauses.filter(({ met }) => !met).length ?? 0,
            text: `${problem.code} ${problem.message}`,
        };
    });
    const [first] = refusals.sort((a, b) => a.rank - b.rank || a.lacking - b.lacking || (a.text < b.text ? -1 : 1));
    return first?.problem;
}

;// CONCATENATED MODULE: ./build/engine/judge.js










/**
 * Verifies bundles and decides by the policy. A statement is verified and its signer decided about once, however many of its
 * subjects are asked about.
 */
function createJudge(settings) {
    const { policy, now, rego } = settings;
    const statements = new Map();
    const assessStatement = (candidate) => {
        const known = statements.get(candidate);
        if (known)
            return known;
        const about = candidate.payload ? { kind: 'bytes', bytes: candidate.payload } : { kind: 'none' };
        const assessed = assessCandidate(candidate, about, settings).then((assessment) => ({
            assessment,
            subjects: (0,match_subject/* indexSubjects */.G)(candidate.subjects),
        }));
        statements.set(candidate, assessed);
        return assessed;
    };
    /** What a candidate is worth for this artefact, and what it calls it. */
    const assess = async (candidate, artefact) => {
        if (candidate.subjects.length === 0)
            return { assessment: await assessCandidate(candidate, artefact, settings) };
        const { assessment, subjects } = await assessStatement(candidate);
        const subject = subjects(artefact);
        if (subject)
            return { assessment, subject };
        const { bundlePath, entries, timestamps, predicateType } = assessment.checked;
        // What did not verify at all is told as that.
        if (!assessment.verdict)
            return { assessment };
        return {
            assessment: {
                checked: { bundlePath, entries, timestamps, ...(predicateType !== undefined && { predicateType }), problem: OTHER_ARTEFACT },
                entries: [],
            },
        };
    };
    return async (name, artefact, candidates) => {
        const found = await Promise.all(candidates.map((candidate) => assess(candidate, artefact)));
        const scoped = found.map(({ assessment, subject }) => ({ assessment: scopeToName(assessment, name), subject }));
        const bundles = scoped.map(({ assessment }) => assessment.checked);
        const subjects = scoped.flatMap(({ subject, assessment }) => (subject && !assessment.checked.problem ? [subject] : []));
        const denial = findDeniedArtefact(policy.deny, [digestsOf(artefact), ...subjects.map(({ digest }) => digest)]);
        if (denial)
            return { verdict: 'refused', ...(denial.problem && { problem: denial.problem }), bundles, rules: [denial] };
        const accepted = scoped.flatMap(({ assessment }, position) => acceptedAt(position, assessment));
        if (accepted.length === 0)
            return { verdict: 'refused', problem: chooseRefusal(bundles) ?? missing(name), bundles };
        const names = new Set([name, ...subjects.map((subject) => subject.name)]);
        const { rules, problem } = await decideArtefact(policy, {
            names: [...names],
            digests: Object.values(digestsOf(artefact)),
            accepted,
            now,
            ...(rego && { rego }),
        });
        return { verdict: problem ? 'refused' : 'verified', ...(problem && { problem }), bundles, ...(rules.length > 0 && { rules }) };
    };
}
/** An entry that is believed about some names says nothing of others; only the user's own name for the artefact counts. */
function scopeToName(assessment, name) {
    if (assessment.entries.length === 0 || assessment.entries.every(({ artifacts }) => artifacts === undefined))
        return assessment;
    const entries = assessment.entries.filter(({ artifacts }) => artifacts === undefined || matchName(artifacts, name));
    if (entries.length > 0)
        return { ...assessment, entries };
    const problem = {
        code: 'POLICY_ARTEFACT_NAME',
        message: `Its signer is believed about ${assessment.entries.flatMap(({ artifacts = [] }) => artifacts).join(', ')}, and the artefact is ${name}.`,
        hint: 'If that signer may sign it, add its name to artifacts of the trust entry.',
    };
    return { ...assessment, checked: { ...assessment.checked, problem }, entries: [] };
}
function acceptedAt(position, { checked, verdict, ci, entries }) {
    if (!verdict || checked.problem)
        return [];
    const { statement } = verdict;
    const since = signedAt(verdict);
    return [
        {
            position,
            verdict,
            entries,
            ...(ci !== undefined && { ci }),
            ...(since && { signedAt: since }),
            ...(checked.predicateType !== undefined && { predicateType: checked.predicateType }),
            predicate: () => (statement && (0,formats_statement/* parseStatement */.By)(statement).predicate) ?? {},
        },
    ];
}
const digestsOf = (artefact) => Object.fromEntries(subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => {
    const digest = (0,verification_artefact/* digestArtefact */.v)(artefact, algorithm);
    return digest === undefined ? [] : [[algorithm, digest]];
}));
const OTHER_ARTEFACT = {
    code: 'VERIFICATION_ARTEFACT_MISMATCH',
    message: 'The artefact is none of the subjects of the statement.',
    hint: 'The file was changed after it was attested, or the bundle belongs to another file. Only sha256, sha384 and sha512 are compared, and the ids of git for git.',
};
const missing = (artefact) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `There is no bundle about ${artefact}.`,
    hint: 'Name it with --bundle, or put it beside the artefact as <file>.sigstore.json.',
});

// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
;// CONCATENATED MODULE: ./build/engine/open-rego.js
/** What asks the Rego policies of a policy, loaded where it has one. */
async function openRego({ require }, exec) {
    if (!require.some(({ kind }) => kind === 'rego'))
        return {};
    const { createRego } = await Promise.all(/* import() */[__webpack_require__.e(7774), __webpack_require__.e(8434)]).then(__webpack_require__.bind(__webpack_require__, 78434));
    return { rego: createRego(exec) };
}

;// CONCATENATED MODULE: ./build/policy/trust-index.js


const trust_index_CI_IDS = Object.keys(ci_clauses/* CERTIFICATE_CLAUSES */.pQ);
function indexTrust(entries) {
    const shelves = new Map();
    const shelfOf = (key) => {
        const known = shelves.get(key) ?? { all: [], byRepository: new Map(), others: [] };
        shelves.set(key, known);
        return known;
    };
    for (const entry of entries) {
        const keys = entry.issuer !== undefined ? [`issuer ${entry.issuer}`] : (entry.ci ? [entry.ci] : trust_index_CI_IDS).map((ci) => `ci ${ci}`);
        for (const key of keys) {
            const shelf = shelfOf(key);
            shelf.all.push(entry);
            const repositories = listRepositories(entry);
            if (repositories === undefined)
                shelf.others.push(entry);
            for (const url of repositories ?? [])
                shelf.byRepository.set(url, [...(shelf.byRepository.get(url) ?? []), entry]);
        }
    }
    const shelvesFor = (issuer) => [`issuer ${issuer}`, ...trust_index_CI_IDS.filter((ci) => (0,ci_clauses/* isIssuerOf */.ZB)(ci, issuer)).map((ci) => `ci ${ci}`)].flatMap((key) => shelves.get(key) ?? []);
    return {
        knows: (issuer) => shelvesFor(issuer).length > 0,
        entriesOf: (issuer) => shelvesFor(issuer).flatMap(({ all }) => all),
        entriesFor({ issuer, extensions }) {
            const repository = (0,ci_clauses/* withScheme */.GV)(extensions['source-repository-uri']) ?? '';
            return shelvesFor(issuer).flatMap(({ byRepository, others }) => [...(byRepository.get(repository) ?? []), ...others]);
        },
    };
}
/** The URLs an entry is about, where it names each in full. */
function listRepositories({ ci, clauses }) {
    const base = ci && ci_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
    const named = clauses.repository?.map((text) => ((0,file_uri/* isUrl */.gU)(text) || base === undefined ? text : `${base}/${text}`).replace(/(\.git)?\/*$/, ''));
    return named?.some((url) => url.includes('*') || !(0,file_uri/* isUrl */.gU)(url)) ? undefined : named;
}

// EXTERNAL MODULE: ./build/verification/verifier.js + 9 modules
var verification_verifier = __webpack_require__(44118);
// EXTERNAL MODULE: ./build/verification/verifier-pool.js
var verifier_pool = __webpack_require__(86525);
// EXTERNAL MODULE: ./build/engine/choose-trust.js + 5 modules
var choose_trust = __webpack_require__(44967);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/require-digest.js
var require_digest = __webpack_require__(27738);
;// CONCATENATED MODULE: ./build/engine/read-public-key.js






/**
 * @param digest SHA-256 of the file, lower-case hex, where its bytes are fixed.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
async function readPublicKey(path, { workingFolder }, digest) {
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, path), limits/* MAX_KEY */.tuw, 'the public key', { pipes: true });
    (0,require_digest/* requireDigest */.m)(bytes, path, digest);
    const text = bytes.toString('utf8');
    // Node would quietly derive the public key from a private one; a verifier has no business with those.
    if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
        try {
            return (0,external_node_crypto_.createPublicKey)(text);
        }
        catch {
            // The same as text that is no key.
        }
    }
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_KEY_UNREADABLE',
        message: `${path} holds no public key in PEM.`,
        hint: 'Give the public key alone: openssl pkey -in private.pem -pubout',
    });
}

;// CONCATENATED MODULE: ./build/engine/root-options.js
/**
 * What a trust entry is verified under: the root it names, and then none of those that the run is given; without one, the run's. Two
 * entries with the same answer share a root.
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

;// CONCATENATED MODULE: ./build/engine/open-roots.js






/**
 * Loads each distinct root that the policy's entries rest on, once.
 *
 * @throws ChopmarkError `INPUT_…` for files that cannot be used, `TRUST_…`
 */
async function openRoots(policy, options, { ports, run, thresholds }) {
    const openVerifier = (0,verifier_pool/* createVerifierPool */.r)({ signal: run.signal });
    const groups = new Map();
    for (const entry of policy.trust) {
        const key = JSON.stringify(entry.root);
        groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    const trusts = new Map();
    const roots = await Promise.all([...groups.values()].map(async (entries) => {
        const { key, ...choice } = entries[0]?.root ?? {};
        const chosen = rootOptions(choice, options);
        const id = JSON.stringify(chosen);
        const loading = trusts.get(id) ?? (0,choose_trust/* chooseTrust */.Ic)(chosen, { ports, http: run.http, signs: false });
        trusts.set(id, loading);
        const trust = await loading;
        const publicKey = key && (await readPublicKey(key.absolute, ports, key.digest));
        const verifier = openVerifier(trust.trustedRoot, { ...(publicKey && { publicKey }), ...(thresholds && { thresholds }) });
        const index = indexTrust(key ? [] : entries);
        return { name: trust.name, verifier, index, entries, ...(publicKey && { key: (0,verification_verifier/* fingerprintKey */.S)(publicKey) }) };
    }));
    for (const warning of new Set((await Promise.all(trusts.values())).flatMap(({ warnings }) => warnings)))
        ports.logger.warn(warning);
    return { roots, ...(roots[0] && { instance: roots[0].name }) };
}

// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(76434);
;// CONCATENATED MODULE: ./build/engine/verify.js

















/** Bundles that are tried for an artefact beyond those about its digest, to say what is wrong with them. */
const TRIED_BESIDE = 8;
const CONCURRENCY = 4;
/**
 * Checks artefacts against their bundles and an expected signer. Each artefact gets a verdict; an invalid bundle beside a valid one
 * does no harm.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…` where nothing could be decided at all
 * @example
 * ```ts
 * const { artefacts } = await verify({ subjectPath: ['app.tar.gz'], ci: 'github', repository: 'acme/widget' });
 * ```
 */
async function verify(options, ports) {
    const run = (0,engine_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const policy = await choosePolicy(options, ports);
    const named = await listArtefacts({
        named: options.subjectPath,
        images: options.subjectImage.length === 0 ? [] : await (await Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(9323), __webpack_require__.e(3109)]).then(__webpack_require__.bind(__webpack_require__, 73109))).namedImages(options, ports, run),
        checkouts: options.subjectGit.length === 0 ? [] : await (await Promise.all(/* import() */[__webpack_require__.e(5924), __webpack_require__.e(1404)]).then(__webpack_require__.bind(__webpack_require__, 91404))).namedCheckouts(options, ports, run.signal),
        ...(options.subjectChecksums !== undefined && { checksums: options.subjectChecksums }),
    }, ports.workingFolder);
    const artefacts = (await (0,leave_bundles_out/* leaveBundlesOut */.H)(named, ports.logger)).map((artefact) => denyContained(artefact, policy));
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(artefacts.length, options.expectedSubjects);
    const { roots, instance } = await run.timed('trust', () => openRoots(policy, options, { ports, run }));
    const judge = createJudge({ policy, roots, now: ports.clock.now(), ...(await openRego(policy, ports.exec)) });
    const evidence = await run.timed('bundles', async () => addStores(await gatherEvidence(options, artefacts, ports), options, artefacts, { ports, run }));
    const digests = await run.timed('subjects', () => digestArtefacts(artefacts, evidence, run.signal, deniedAlgorithms(policy.deny)));
    let decided = 0;
    const verdicts = await run.timed('verification', () => (0,in_parallel/* mapInParallel */.H)(artefacts, limits/* VERIFICATIONS_IN_FLIGHT */.W3b, async (artefact, index) => {
        if (run.signal.aborted)
            return undecided(artefact);
        const verdict = await verify_decide(artefact, digests[index] ?? {}, { ...evidence, near: evidence.beside[index] ?? [] }, judge);
        ports.logger.progress('Verifying', ++decided, artefacts.length);
        const problem = evidence.unasked[index];
        return problem && verdict.verdict !== 'verified' ? { ...verdict, verdict: 'undecided', problem } : verdict;
    }));
    const result = {
        schema: formats_result/* RESULT_SCHEMA */.w,
        command: 'verify',
        version: version/* VERSION */.x,
        ...(instance !== undefined && { instance }),
        subjects: artefacts.map(({ artefact }, index) => ({ name: artefact, digest: digestOf(digests[index]) })),
        statements: [],
        artefacts: verdicts,
        ...(policy.digest !== undefined && { policyDigest: policy.digest }),
        problems: [],
        timings: run.timings,
    };
    if (options.vsa === undefined)
        return result;
    const { writeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(3515), __webpack_require__.e(5201)]).then(__webpack_require__.bind(__webpack_require__, 5201));
    return writeSummaries(result, { policy, options: { ...options, vsa: options.vsa }, ports, run });
}
/** A tag of a commit that is denied is as bad as the commit. */
function denyContained(artefact, { deny }) {
    const denial = artefact.contains && !artefact.fault ? findDeniedArtefact(deny, [artefact.contains]) : undefined;
    return denial?.problem ? { ...artefact, fault: denial.problem } : artefact;
}
const OUT_OF_TIME = {
    code: 'VERIFICATION_TIMEOUT',
    message: 'The run ended before all evidence about this artefact was looked at.',
    hint: 'Give it more time (--timeout), or verify in parts.',
};
const undecided = ({ artefact }) => ({ artefact, verdict: 'undecided', problem: OUT_OF_TIME, bundles: [] });
const NOTHING = { evidence: (0,evidence/* indexEvidence */.U2)([]), beside: [], unasked: [] };
/** What was named; else the bundle beside each file, and those of earlier steps, unless other places are to be looked in. */
async function gatherEvidence({ bundle, bundleDir, from }, artefacts, ports) {
    if (bundle.length > 0)
        return { evidence: (0,evidence/* indexEvidence */.U2)(await (0,evidence/* readNamed */.Mk)(bundle, ports)), beside: [], unasked: [] };
    const looksIn = (store) => from.length === 0 || from.includes(store);
    const [besideFiles, ofImages, folders] = await Promise.all([
        Promise.all(artefacts.map(({ path }) => (path === undefined || !looksIn('file') ? [] : (0,evidence/* readBeside */.ri)(path, ports)))),
        looksIn('oci') ? readBesideImages(artefacts) : [],
        looksIn('file') ? (0,evidence/* readBundleFolders */.eV)(bundleDir, ports) : [],
    ]);
    const beside = artefacts.map((_, index) => [...(besideFiles[index] ?? []), ...(ofImages[index]?.candidates ?? [])]);
    return { evidence: (0,evidence/* indexEvidence */.U2)([...beside.flat(), ...folders]), beside, unasked: ofImages.map(({ problem }) => problem) };
}
/** What it takes is loaded for images alone. */
async function readBesideImages(artefacts) {
    if (artefacts.every(({ image }) => image === undefined))
        return [];
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(6179), __webpack_require__.e(9621)]).then(__webpack_require__.bind(__webpack_require__, 89621));
    return readEvidenceOfImages(artefacts.map(({ image }) => image));
}
/** What the stores of `from` have about each artefact, beside what is there already. */
async function addStores(gathered, options, artefacts, { ports, run }) {
    // What lies beside an image in its own registry was read with it.
    const elsewhere = options.from.filter((store) => store !== 'oci');
    if (elsewhere.length === 0)
        return gathered;
    const [{ openStores }, { readEvidenceOfStores }] = await Promise.all([__webpack_require__.e(/* import() */ 9862).then(__webpack_require__.bind(__webpack_require__, 89862)), __webpack_require__.e(/* import() */ 3257).then(__webpack_require__.bind(__webpack_require__, 73257))]);
    const stores = await openStores('from', elsewhere, options, { ports, signal: run.signal });
    const digests = await digestArtefacts(artefacts, NOTHING, run.signal);
    const subjects = artefacts.map(({ artefact }, index) => {
        const digest = digestOf(digests[index]);
        return Object.keys(digest).length === 0 ? undefined : { name: artefact, digest };
    });
    const answers = await readEvidenceOfStores(stores.map(({ store }) => store), subjects);
    const beside = artefacts.map((_, index) => [...(gathered.beside[index] ?? []), ...(answers[index]?.candidates ?? [])]);
    return {
        // One file may be the answer about every artefact.
        evidence: (0,evidence/* indexEvidence */.U2)([...new Set([gathered.evidence.all, ...answers.map(({ candidates }) => candidates)].flat())]),
        beside,
        unasked: artefacts.map((_, index) => gathered.unasked[index] ?? answers[index]?.problem),
    };
}
async function digestArtefacts(artefacts, { evidence }, signal, denied = []) {
    const paths = artefacts.flatMap(({ path }) => path ?? []);
    const algorithms = [...new Set([...evidence.algorithms, ...denied])];
    const options = { algorithms, signal };
    try {
        const hashed = await (0,hash_files/* hashFiles */.y)(paths, options);
        let next = 0;
        return artefacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
    }
    catch (error) {
        if (paths.length <= 1)
            return artefacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : { problem: (0,describe_failure/* describeFailure */.I)(error) }));
    }
    // One that cannot be read says nothing of the others: each by itself.
    return Promise.all(artefacts.map(async ({ path, digest }) => {
        if (path === undefined)
            return digest ?? {};
        return (0,hash_files/* hashFiles */.y)([path], options).then(([hashed]) => hashed?.digest ?? {}, (error) => ({ problem: (0,describe_failure/* describeFailure */.I)(error) }));
    }));
}
const digestOf = (digest) => (digest === undefined || 'problem' in digest ? {} : digest);
async function verify_decide({ artefact, revision, fault }, digest, { evidence, beside, near }, judge) {
    if ('problem' in digest && typeof digest.problem === 'object')
        return { artefact, verdict: 'undecided', problem: digest.problem, bundles: [] };
    const digests = digest;
    if (fault)
        return { artefact, digest: digests, verdict: 'refused', problem: fault, bundles: [] };
    const about = subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => digests[algorithm] === undefined ? [] : evidence.about(algorithm, digests[algorithm]));
    const others = beside.length === 0 ? evidence.all : near;
    const candidates = [...new Set([...about, ...(about.length > 0 ? [] : others.slice(0, TRIED_BESIDE))])];
    const judged = await judge(artefact, { kind: 'digests', ...digests }, candidates);
    // What was not looked at could be the newer scan, or the one that is denied.
    if (judged.bundles.some(({ problem }) => problem?.code === 'VERIFICATION_TIMEOUT'))
        return { artefact, digest: digests, verdict: 'undecided', problem: OUT_OF_TIME, bundles: judged.bundles };
    const namesakes = judged.bundles.length === 0 ? evidence.named(revision ?? artefact) : [];
    if (judged.verdict === 'refused' && namesakes.length > 0)
        return { artefact, digest: digests, ...judged, problem: otherDigest(artefact, namesakes, revision ? OTHER_REVISION : OTHER_FILE) };
    return { artefact, digest: digests, ...judged, ...(revision && judged.problem && { problem: hintRevision(artefact, judged.problem) }) };
}
const OTHER_FILE = {
    what: 'a file',
    hint: 'The file was changed after it was attested, or is another build of it.',
};
const OTHER_REVISION = {
    what: 'a revision',
    hint: 'The tag was moved, or made anew, after it was attested.',
};
/** What was changed after it was attested is the likeliest reason for no bundle. */
const otherDigest = (artefact, [first, ...others], { what, hint }) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `There is no bundle about ${artefact} as it is; ${first?.location ?? ''}${others.length > 0 ? ` and ${others.length} more are` : ' is'} about ${what} of that name with another digest.`,
    hint,
});
/** A tag and its commit are two things, and often one of them is attested. */
const hintRevision = (artefact, problem) => ['VERIFICATION_NO_BUNDLE', 'VERIFICATION_ARTEFACT_MISMATCH'].includes(problem.code) ? { ...problem, hint: hintFor(artefact) } : problem;
const hintFor = (artefact) => `Name the bundle of this very object with --bundle or --from. An annotated tag is another object than its commit: where the commit was attested, verify ${artefact.startsWith('.') && !artefact.includes('#') ? `${artefact}#HEAD` : artefact}^{commit}.`;


/***/ }),

/***/ 43311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28314);
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const TYPE = 'cosign container image signature';
/**
 * The image that a signature of cosign 1 and 2 is about (containers/image, "simple signing"): what is signed is this document.
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C01 }), 'what was signed');
    const critical = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is no sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document about an image, in cosign's own writing: the same image makes the same bytes, so a resumed run knows it again.
 *
 * @param reference `registry/repository`.
 * @param sha256 Hex, of the manifest.
 */
const writeSimpleSigning = (reference, sha256) => Buffer.from(JSON.stringify({
    critical: {
        identity: { 'docker-reference': reference },
        image: { 'docker-manifest-digest': `sha256:${sha256}` },
        type: TYPE,
    },
    optional: null,
}));


/***/ }),

/***/ 38378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ fileUri),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gZ: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36305);


const isUrl = (text) => /^https?:\/\//.test(text);
/** A path as the URI that a certificate names it by: in the repository that was built. */
function fileUri(path, { extensions }, ci) {
    if (isUrl(path))
        return path;
    return `${(0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)(extensions['source-repository-uri']) ?? ''}${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].workflowSeparator ?? '/'}${path}`;
}
/**
 * A pattern without `@ref` leaves the ref open: `ref` is the clause for it. Only where the URI can be cut in one way alone: a file
 * called `release.yml@x.yml` is not `release.yml`. No star stands for an `@`: a branch can be called `evil@refs/heads/main`.
 */
function matchesFile(pattern, uri) {
    const parts = uri.split('@');
    if (pattern.includes('@')) {
        const wanted = pattern.split('@');
        return wanted.length === parts.length && wanted.every((part, at) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .s)(part, parts[at] ?? ''));
    }
    const [file = '', ref, ...more] = parts;
    return (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchGlob */ .s)(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}


/***/ }),

/***/ 13917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ isOwnerNamed),
/* harmony export */   ar: () => (/* binding */ findUnaskable),
/* harmony export */   k5: () => (/* binding */ REPOSITORY_CLAUSES),
/* harmony export */   ng: () => (/* binding */ anybodysProject)
/* harmony export */ });
/* unused harmony export noIssuerOfItsOwn */
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38378);


/** Clauses that tie a signature to somebody's repository. */
const REPOSITORY_CLAUSES = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Clauses of which one has to be there for an entry to name anybody. */
const NAMING = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];
const CI_IDS = Object.keys(_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ);
/** Issuers from which anybody can have an identity, beside those of the CIs. */
const OPEN_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
const isOpen = (issuer) => OPEN_ISSUERS.includes(issuer) || CI_IDS.some((ci) => _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].issuers.includes(issuer));
/** Names of nobody; a pattern that has both in it is for anybody. */
const NOBODY = ['nobody@nowhere.invalid', 'https://nowhere.invalid/nobody/0'];
/** Whether an entry is about somebody: where anybody can have an identity, stars alone are a name of everybody. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }) {
    const open = issuer === undefined || isOpen(issuer);
    if (identities !== undefined)
        return true;
    if (identityPatterns !== undefined && !(open && identityPatterns.some(({ matches }) => NOBODY.every(matches))))
        return true;
    return NAMING.some((clause) => clauses[clause] !== undefined && (!open || isNamed(clauses[clause])));
}
/** Whether each text has more than stars for the owner: the first part behind the host, or CircleCI's project. */
const isNamed = (texts = []) => texts.every((text) => /[^*]/.test(text.replace(/^(https:\/\/circleci\.com\/api\/v2\/projects|https?:\/\/[^/]*)\/?/, '').split('/')[0] ?? ''));
/** Finds, before any bundle is looked at, what no certificate could answer, and entries that would believe anybody. */
function findUnaskable(entry) {
    if (entry.root.key !== undefined)
        return [];
    const { ci, issuer, clauses } = entry;
    const given = Object.keys(clauses);
    const faults = [];
    const hasName = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === undefined) {
        const short = clauses.repository?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text)) ?? clauses.owner?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
        if (short !== undefined)
            faults.push(anyHost(short));
    }
    if (hasName && ci === undefined && issuer === undefined)
        faults.push(identityWithoutIssuer());
    if (!namesSomebody(entry))
        faults.push(nobodyInParticular(ci));
    const other = issuer === undefined ? undefined : CI_IDS.find((candidate) => (0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuerOf */ .ZB)(candidate, issuer));
    if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci)
        faults.push(othersIssuer(issuer, other, ci));
    const path = clauses.signer?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
    if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause)))
        faults.push(signerWithoutRepository(path));
    return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}
function findUnprovable({ issuer, clauses }, ci, hasName) {
    const { proves, issuers, repositoryBase, name } = _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const faults = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
    for (const clause of Object.keys(clauses)) {
        if (proves[clause] === undefined)
            faults.push(unprovable(clause, ci));
        else if (clause === 'repository' || clause === 'owner') {
            const short = clauses[clause]?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
            if (short !== undefined && repositoryBase === undefined)
                faults.push(severalHosts(short, name, clause));
        }
    }
    if (ci === 'circleci' && issuer !== undefined && !hasName && !isOwnerNamed(clauses, issuer))
        faults.push(anybodysProject());
    return faults;
}
/** A project of anybody's can build a public repository, and CircleCI's certificates name the project, not its owner. */
function isOwnerNamed(clauses, issuer) {
    const named = ['signer', 'project', 'organization', 'pipeline-definition'].some((clause) => clauses[clause] !== undefined && isNamed(clauses[clause]));
    return named || (issuer !== undefined && !_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ.circleci.issuers.includes(issuer));
}
const anybodysProject = (signed) => ({
    code: 'INPUT_CLAUSE',
    message: 'A project of any CircleCI organization can build this repository, and nothing says which project may sign.',
    hint: `Name the project with project or signer${signed === undefined ? '' : `: ${signed} is the one that signed`}. Or give the issuer of your organization, https://oidc.circleci.com/org/ID.`,
    clause: 'repository',
});
const othersIssuer = (issuer, other, ci) => ({
    code: 'INPUT_CLAUSE',
    message: `${issuer} is the issuer of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[other].name}, not of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name}.`,
    hint: 'Name the CI whose issuer it is: its words would be read wrongly.',
    clause: 'issuer',
});
const noIssuerOfItsOwn = (ci) => ({
    code: 'INPUT_CLAUSE',
    message: `${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} has no issuer of its own: every installation is one.`,
    hint: 'Name yours with --certificate-oidc-issuer, or with issuer in a policy file.',
    clause: 'ci',
});
const anyHost = (repository) => ({
    code: 'INPUT_OPTION_MISSING',
    message: `${repository} could be a repository of any host.`,
    hint: 'Say whose with --ci, or give the repository as a URL.',
    clause: 'repository',
});
const severalHosts = (repository, ci, clause) => ({
    code: 'INPUT_CLAUSE',
    message: `${ci} builds repositories of several hosts, so ${repository} could be any of them.`,
    hint: 'Give the repository as a URL: https://github.com/OWNER/NAME',
    clause,
});
const identityWithoutIssuer = () => ({
    code: 'INPUT_OPTION_MISSING',
    message: 'An identity means something only together with who issued it.',
    hint: 'Give issuer, or ci.',
    clause: 'identity',
});
const nobodyInParticular = (ci) => ({
    code: 'INPUT_CLAUSE',
    message: `This believes everybody who can run a job${ci === undefined ? '' : ` on ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name}`}.`,
    hint: 'Say whose: repository, owner, signer, organization, project, job, identity.',
});
const signerWithoutRepository = (signer) => ({
    code: 'INPUT_CLAUSE',
    message: `The signer ${signer} is a path, and nothing says in which repository.`,
    hint: 'Give repository too, or the signer as a URL: every repository can have a file of that name.',
    clause: 'signer',
});
/** What people call a thing that has another word here. */
const OTHER_WORDS = {
    gitlab: { project: 'A GitLab project is its repository.' },
    buildkite: { project: 'A Buildkite job is named by organization and pipeline.', workflow: 'Name it by organization and pipeline.' },
    circleci: {
        workflow: 'What configures a CircleCI job is a pipeline-definition.',
        commit: 'Ask for the commit in a provenance requirement, and accept it as declared.',
    },
    jenkins: { repository: 'Ask for the source in a provenance requirement, and accept it with accept-declared: [source].' },
};
const unprovable = (clause, ci) => ({
    code: 'INPUT_CLAUSE',
    message: `No certificate of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} proves a ${clause}, so it cannot be asked for.`,
    hint: OTHER_WORDS[ci]?.[clause] ?? 'Ask for the identity in the certificate instead: --signer, or --certificate-identity.',
    clause,
});


/***/ }),

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matchGlob)
/* harmony export */ });
/**
 * Whether the whole of `text` is described by `pattern`: `*` stands for anything but `/`, `**` for anything, all else for itself.
 *
 * One pass over the text per star and no backtracking beyond the last one of a kind, so that no pattern takes more than
 * pattern × text steps: patterns come from policy files, texts from certificates.
 */
function matchGlob(pattern, text) {
    // reached[i]: the pattern up to the current part can end before text[i].
    let reached = new Array(text.length + 1).fill(false);
    reached[0] = true;
    for (const part of pattern.split(/(\*\*|\*)/)) {
        if (part === '')
            continue;
        const next = new Array(text.length + 1).fill(false);
        if (part === '*' || part === '**') {
            for (let i = 0, open = false; i <= text.length; i++) {
                open = reached[i] === true || (open && (part === '**' || text[i - 1] !== '/'));
                next[i] = open;
            }
        }
        else {
            for (let i = 0; i + part.length <= text.length; i++)
                if (reached[i] && text.startsWith(part, i))
                    next[i + part.length] = true;
        }
        reached = next;
    }
    return reached[text.length] === true;
}


/***/ }),

/***/ 53679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileNamePattern)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/**
 * Anchored at both ends, and in linear time: a name is chosen by whoever signed. The engine is loaded for patterns alone.
 *
 * @throws ChopmarkError `INPUT_PATTERN`
 */
async function compileNamePattern(text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(text);
        return { text, matches: (name) => compiled.matches(name) };
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PATTERN',
            message: `The pattern ${JSON.stringify(text)} is not a regular expression that can be run in linear time.`,
            hint: 'It is RE2 syntax: no backreferences and no look-around.',
            cause,
        });
    }
}


/***/ }),

/***/ 52062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kj: () => (/* binding */ namePredicateTypes),
/* harmony export */   y1: () => (/* binding */ expandPredicateType)
/* harmony export */ });
/* unused harmony export PREDICATE_WORDS */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _openvex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1508);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14870);
/* harmony import */ var _sbom_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12832);
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60463);
/* harmony import */ var _vsa_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66057);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81674);








const sbomTypes = (host) => _sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types.filter((type) => new URL(type).host === host);
/** Every type that is called so, old versions and those of cosign too: whoever asks for an SBOM asks for one of any version. */
const TYPES = new Map([
    ['provenance', [_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.type]],
    ['sbom', _sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types],
    ['spdx', sbomTypes('spdx.dev')],
    ['cyclonedx', sbomTypes('cyclonedx.org')],
    ['vulnerabilities', _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__/* .vulnerabilities */ .pe.types],
    ['openvex', _openvex_js__WEBPACK_IMPORTED_MODULE_2__/* .openvex */ .Q.types],
    ['tests', _test_result_js__WEBPACK_IMPORTED_MODULE_5__.testResult.types],
    ['vsa', _vsa_js__WEBPACK_IMPORTED_MODULE_6__/* .vsa */ .d.types],
    ..._in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_WORDS */ .BA.map((word) => [word, (0,_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .findKindByWord */ .Hx)(word)?.types ?? []]),
]);
/** What predicate types may be called where they are asked for. */
const PREDICATE_WORDS = [...TYPES.keys()];
/**
 * The predicate types that are asked for: a URI or a glob for URIs as it is, a word as all types that it stands for.
 *
 * @param asked As the user wrote it: `https://slsa.dev/provenance/v1`, `spdx`.
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE` for a word that is none of them: no type is called so
 */
function expandPredicateType(asked) {
    const types = TYPES.get(asked);
    if (types)
        return types;
    if (/[^\w\s-]/.test(asked))
        return [asked];
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_PREDICATE_TYPE',
        message: `${JSON.stringify(asked)} is no type of a predicate.`,
        hint: `Give the URI of the type, or one of ${PREDICATE_WORDS.join(', ')}.`,
    });
}
/** Types as a message names them: by the word, where all are there that it stands for and they are more than one. */
function namePredicateTypes(types) {
    let left = types;
    const words = [...TYPES].flatMap(([word, meant]) => {
        if (meant.length < 2 || !meant.every((type) => left.includes(type)))
            return [];
        left = left.filter((type) => !meant.includes(type));
        return [word];
    });
    return [...words, ...left].join(' or ');
}


/***/ }),

/***/ 12832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-shape.js
/** Without what is unknown. */
const component = (parts) => ({
    name: parts.name,
    ...(parts.version ? { version: parts.version } : {}),
    ...(parts.purl ? { purl: parts.purl } : {}),
    licences: parts.licences,
});
/** A time that a document states for people; one that is none is not known. */
function readTime(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/cyclonedx.js




/** CycloneDX as JSON (ECMA-424), told by its `bomFormat`. @throws JsonError */
function readCycloneDx(document) {
    if (document.bomFormat !== 'CycloneDX')
        throw new json/* JsonError */.N3('shape', 'bomFormat is not CycloneDX');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.metadata, 'metadata')?.timestamp);
    const components = [];
    readComponents(document.components, 'components', components);
    return { format: 'cyclonedx', version: (0,json_shape/* readString */.E3)(document.specVersion, 'specVersion', 32), ...(created && { created }), components };
}
function readComponents(value, where, into) {
    for (const element of (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DUD)) {
        const one = (0,json_shape/* readObject */.Ag)(element, where);
        into.push(component({
            name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw2),
            version: (0,json_shape/* readOptionalString */.on)(one.version, `${where}.version`, limits/* MAX_SBOM_TEXT */.nw2),
            purl: (0,json_shape/* readOptionalString */.on)(one.purl, `${where}.purl`, limits/* MAX_SBOM_TEXT */.nw2),
            licences: readLicences(one.licenses, `${where}.licenses`),
        }));
        if (into.length > limits/* MAX_ELEMENTS */.DUD)
            throw new json/* JsonError */.N3('shape', `${where} lists more than ${limits/* MAX_ELEMENTS */.DUD} components`);
        readComponents(one.components, `${where}.components`, into);
    }
}
function readLicences(value, where) {
    return (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_LICENCES */.Sl4).flatMap((element) => {
        const choice = (0,json_shape/* readObject */.Ag)(element, where);
        const licence = (0,json_shape/* readOptionalObject */.gs)(choice.license, where) ?? {};
        return (0,json_shape/* readOptionalString */.on)(choice.expression ?? licence.id ?? licence.name, where, limits/* MAX_SBOM_TEXT */.nw2) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/predicates/sbom/explain-format.js

const SPACE = [0x09, 0x0a, 0x0d, 0x20];
/** Bytes that are looked at to tell a format. */
const HEAD = 4_096;
/**
 * Why bytes that are no JSON are no SBOM to sign: formats people have, with the command that makes JSON of them.
 *
 * @returns Nothing where they look like JSON.
 */
function explainOtherFormat(bytes, source) {
    const start = bytes.findIndex((byte) => !SPACE.includes(byte));
    const head = Buffer.from(bytes.subarray(Math.max(start, 0), Math.max(start, 0) + HEAD)).toString('latin1');
    const isXml = head.startsWith('<') || head.startsWith('\u00ef\u00bb\u00bf<');
    if (isXml && /cyclonedx\.org\/schema\/bom/.test(head))
        return other(source, 'CycloneDX as XML', `cyclonedx convert --input-file ${source} --output-format json --output-file bom.json`);
    if (isXml && /spdx\.org/.test(head))
        return other(source, 'SPDX as RDF/XML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (isXml)
        return other(source, 'XML', 'cyclonedx convert --output-format json, or the option of your SBOM tool for JSON');
    if (/^(#.*\r?\n|\s)*SPDXVersion:/.test(head))
        return other(source, 'SPDX as tag-value', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (/^(#.*\r?\n|---|\s)*(SPDXID|spdxVersion|bomFormat):/.test(head))
        return other(source, 'YAML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    return undefined;
}
const other = (source, format, conversion) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} is ${format}; a statement carries an SBOM as JSON.`,
    hint: `Convert it: ${conversion}. Better, let the tool that made it write JSON.`,
});

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-2.js



/** SPDX 2.2 and 2.3 as JSON. @throws JsonError */
function readSpdx2(document) {
    const version = (0,json_shape/* readString */.E3)(document.spdxVersion, 'spdxVersion', 32).replace(/^SPDX-/, '');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.creationInfo, 'creationInfo')?.created);
    const packages = (0,json_shape/* readOptionalArray */.o8)(document.packages, 'packages', limits/* MAX_ELEMENTS */.DUD);
    return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}
function readPackage(value, index) {
    const where = `packages[${index}]`;
    const one = (0,json_shape/* readObject */.Ag)(value, where);
    const references = (0,json_shape/* readOptionalArray */.o8)(one.externalRefs, `${where}.externalRefs`, limits/* MAX_REFERENCES */.Ub1).map((each) => (0,json_shape/* readObject */.Ag)(each, where));
    const purl = references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
    const licence = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicence(each));
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw2),
        version: (0,json_shape/* readOptionalString */.on)(one.versionInfo, `${where}.versionInfo`, limits/* MAX_SBOM_TEXT */.nw2),
        purl: (0,json_shape/* readOptionalString */.on)(purl, `${where}.externalRefs`, limits/* MAX_SBOM_TEXT */.nw2),
        licences: licence === undefined ? [] : [(0,json_shape/* readString */.E3)(licence, `${where}.licenseConcluded`, limits/* MAX_SBOM_TEXT */.nw2)],
    });
}
const isLicence = (text) => !['', 'NOASSERTION', 'NONE'].includes(text);

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-3.js




const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.0(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENCE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];
/** The version that the context of SPDX 3 JSON-LD names; nothing for other JSON. */
const versionOfSpdx3 = (document) => {
    const contexts = Array.isArray(document['@context']) ? document['@context'] : [document['@context']];
    return contexts.map((context) => (typeof context === 'string' ? CONTEXT.exec(context)?.[1] : undefined)).find((version) => version);
};
/**
 * SPDX 3 as JSON-LD in the one serialization that its specification gives: a graph of elements, each with type and identifier.
 *
 * @throws JsonError
 */
function readSpdx3(document) {
    const version = versionOfSpdx3(document);
    if (version === undefined)
        throw new json/* JsonError */.N3('shape', '@context is not that of SPDX 3');
    const elements = (0,json_shape/* readArray */.oU)(document['@graph'], '@graph', limits/* MAX_ELEMENTS */.DUD).map(readElement);
    const ofType = (type) => elements.filter((element) => element.type === type);
    if (ofType('SpdxDocument').length !== 1)
        throw new json/* JsonError */.N3('shape', '@graph has not exactly one SpdxDocument');
    const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
    const creation = (0,json_shape/* readObject */.Ag)(info, 'CreationInfo');
    (0,json_shape/* readString */.E3)(creation.specVersion, 'CreationInfo.specVersion', 32);
    (0,json_shape/* readString */.E3)(creation.created, 'CreationInfo.created', 64);
    const created = readTime(creation.created);
    const licences = findLicences(elements);
    const packages = elements.filter(({ type }) => typeof type === 'string' && PACKAGES.has(type));
    return { format: 'spdx', version, ...(created && { created }), components: packages.map((one) => spdx_3_readPackage(one, licences)) };
}
/** The classes that are packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
function readElement(value, index) {
    const where = `@graph[${index}]`;
    const element = (0,json_shape/* readObject */.Ag)(value, where);
    (0,json_shape/* readString */.E3)(element.type ?? element['@type'], `${where}.type`, 200);
    (0,json_shape/* readString */.E3)(element.spdxId ?? element['@id'], `${where}.spdxId`, limits/* MAX_SBOM_TEXT */.nw2);
    return element;
}
function spdx_3_readPackage(one, licences) {
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, 'software_Package.name', limits/* MAX_SBOM_TEXT */.nw2),
        version: (0,json_shape/* readOptionalString */.on)(one.software_packageVersion, 'software_packageVersion', limits/* MAX_SBOM_TEXT */.nw2),
        purl: (0,json_shape/* readOptionalString */.on)(one.software_packageUrl, 'software_packageUrl', limits/* MAX_SBOM_TEXT */.nw2) ?? purlOf(one),
        licences: licences.get(one.spdxId) ?? [],
    });
}
/** Where the package URL is an external identifier. */
function purlOf(one) {
    const identifiers = (0,json_shape/* readOptionalArray */.o8)(one.externalIdentifier, 'externalIdentifier', limits/* MAX_RELATIONSHIP_TARGETS */.TbQ).map((each) => (0,json_shape/* readObject */.Ag)(each, 'externalIdentifier'));
    const purl = identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl');
    return (0,json_shape/* readOptionalString */.on)(purl?.identifier, 'externalIdentifier', limits/* MAX_SBOM_TEXT */.nw2);
}
/** Licences by the identifier of what has them: concluded ones, else declared ones. */
function findLicences(elements) {
    const expressions = new Map(elements.map((element) => [element.spdxId, element.simplelicensing_licenseExpression]));
    const found = new Map();
    for (const relation of LICENCE_RELATIONS) {
        for (const { from, to, relationshipType } of elements) {
            if (relationshipType !== relation || found.get(from)?.length)
                continue;
            const targets = (0,json_shape/* readOptionalArray */.o8)(to, 'Relationship.to', limits/* MAX_RELATIONSHIP_TARGETS */.TbQ).map((target) => expressions.get(target));
            found.set(from, targets.flatMap((text) => (0,json_shape/* readOptionalString */.on)(text, 'simplelicensing_licenseExpression', limits/* MAX_SBOM_TEXT */.nw2) ?? []));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/predicates/sbom.js








const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const KIND = {
    noun: 'The SBOM',
    notJson: 'INPUT_SBOM_FORMAT',
    notObject: 'INPUT_SBOM_FORMAT',
    hint: 'An SBOM is one JSON document in UTF-8 without a byte order mark: SPDX 2.2, 2.3 or 3.0, or CycloneDX 1.4 to 1.7.',
};
/** SBOMs: the document as it is, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
const sbom = {
    types: [
        SPDX,
        `${SPDX}/v2.2`,
        `${SPDX}/v2.3`,
        `${SPDX}/v3.0`,
        CYCLONEDX,
        ...['1.4', '1.5', '1.6', '1.7'].map((version) => `${CYCLONEDX}/v${version}`),
    ],
    /**
     * Told apart by content, checked against the schema that its format publishes; SPDX 3 by its structure.
     *
     * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document, style = 'in-toto') {
        const foreign = explainOtherFormat(document.bytes, document.source);
        if (foreign)
            throw foreign;
        const predicate = (0,predicates_document/* parseDocument */.T)(document, KIND);
        const format = recognize(predicate, document.source);
        const { findFault } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 90565));
        const fault = format.schema && (await findFault(format.schema, predicate));
        if (fault)
            throw invalid(document.source, format.name, fault);
        try {
            const type = format.type !== SPDX || style === 'cosign' ? format.type : `${SPDX}/v${format.version}`;
            return { type, predicate, sbom: format.read(predicate) };
        }
        catch (error) {
            if (error instanceof json/* JsonError */.N3)
                throw invalid(document.source, format.name, error.message);
            throw error;
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read(predicate, type) {
        return (0,predicate_kind/* readSigned */.N)('an SBOM', () => {
            if (type.startsWith(CYCLONEDX))
                return readCycloneDx(predicate);
            return versionOfSpdx3(predicate) === undefined ? readSpdx2(predicate) : readSpdx3(predicate);
        });
    },
};
function recognize(document, source) {
    const spdx3 = versionOfSpdx3(document);
    if (spdx3)
        return { name: `SPDX ${spdx3}`, type: SPDX, version: '3.0', read: readSpdx3 };
    const { spdxVersion, bomFormat, specVersion } = document;
    if (spdxVersion === 'SPDX-2.2' || spdxVersion === 'SPDX-2.3') {
        const version = spdxVersion.slice('SPDX-'.length);
        return { name: `SPDX ${version}`, type: SPDX, version, schema: 'spdx-2.3', read: readSpdx2 };
    }
    if (bomFormat === 'CycloneDX' && typeof specVersion === 'string' && /^1\.[4-7]$/.test(specVersion))
        return {
            name: `CycloneDX ${specVersion}`,
            type: CYCLONEDX,
            version: specVersion,
            schema: `cyclonedx-${specVersion}`,
            read: readCycloneDx,
        };
    const known = spdxVersion !== undefined || bomFormat === 'CycloneDX';
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SBOM_FORMAT',
        message: `The SBOM ${source} is JSON ${known ? 'of a version that is not known' : 'that is neither SPDX nor CycloneDX'}.`,
        hint: 'SPDX 2.2, 2.3 and 3.0 (JSON-LD), and CycloneDX 1.4 to 1.7 are read. Other JSON can be said with --predicate-type and --predicate-path.',
    });
}
const invalid = (source, format, fault) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_INVALID',
    message: `The SBOM ${source} is not valid ${format}: ${fault}.`,
    hint: 'Readers would refuse it: make it anew, or update the tool that made it.',
});


/***/ }),

/***/ 60463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testResult: () => (/* binding */ testResult)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/predicates/tests/test-outcome.js
var test_outcome = __webpack_require__(94812);
;// CONCATENATED MODULE: ./build/predicates/tests/jest.js





/** `jest --json`, and what Vitest writes in its manner. */
const isJest = (report) => Array.isArray(report.testResults) && typeof report.success === 'boolean';
/** @throws JsonError */
function readJest(report) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    for (const [index, value] of (0,json_shape/* readArray */.oU)(report.testResults, 'testResults', limits/* MAX_ELEMENTS */.DUD).entries()) {
        const where = `testResults[${index}]`;
        const suite = (0,json_shape/* readObject */.Ag)(value, where);
        const tests = (0,json_shape/* readArray */.oU)(suite.assertionResults, `${where}.assertionResults`, limits/* MAX_ELEMENTS */.DUD);
        for (const test of tests)
            take((0,json_shape/* readObject */.Ag)(test, where), where, outcome);
        // A file that could not be loaded has no tests. Its folder is of no interest to those who read the statement.
        if (suite.status === 'failed' && tests.length === 0)
            outcome.failed.push((0,external_node_path_.basename)((0,json_shape/* readOptionalString */.on)(suite.name, `${where}.name`, limits/* MAX_TEST_NAME */.Cib) ?? 'unknown'));
        if (outcome.passed.length + outcome.failed.length > limits/* MAX_ELEMENTS */.DUD)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DUD} tests`);
    }
    outcome.isBroken = report.success !== true && outcome.failed.length === 0;
    return outcome;
}
function take(test, where, { passed, failed }) {
    const name = (0,json_shape/* readString */.E3)(test.fullName ?? test.title, `${where}.fullName`, limits/* MAX_TEST_NAME */.Cib);
    if (test.status === 'passed')
        passed.push(name);
    if (test.status === 'failed')
        failed.push(name);
}

;// CONCATENATED MODULE: ./build/predicates/tests/tap.js



const POINT = /^(not )?ok\b(?: +(\d+))?(?: +- +| +)?(.*)$/;
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/;
const DIRECTIVE = /\s#\s*(todo|skip\S*)\b.*$/i;
/** Lines that are empty or comments, then what only TAP begins with. One way to read each line, so that no file takes long to be none. */
const START = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:TAP version 1[34]\b|1\.\.\d+|(?:not )?ok\b)/;
const isTap = (text) => START.test(text);
/**
 * TAP 13 and 14 (testanything.org): the test points of the top level; those of subtests are in them.
 *
 * @throws JsonError Where there is no plan to compare with.
 */
function readTap(text) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    let planned;
    let run = 0;
    for (const line of text.split(/\r?\n/)) {
        if (line.startsWith('Bail out!'))
            outcome.isBroken = true;
        const plan = PLAN.exec(line)?.[1];
        if (plan !== undefined && planned !== undefined)
            throw new json/* JsonError */.N3('shape', 'it has two plans');
        if (plan !== undefined)
            planned = Number(plan);
        const point = POINT.exec(line);
        if (!point)
            continue;
        run++;
        if (run > limits/* MAX_ELEMENTS */.DUD)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DUD} tests`);
        const [, not, number, description = ''] = point;
        const directive = DIRECTIVE.exec(` ${description}`)?.[1]?.toLowerCase();
        const name = ` ${description}`.replace(DIRECTIVE, '').trim().slice(0, limits/* MAX_TEST_NAME */.Cib) || `test ${number ?? run}`;
        if (directive?.startsWith('skip'))
            continue;
        if (directive === 'todo')
            outcome.warned.push(name);
        else if (not)
            outcome.failed.push(name);
        else
            outcome.passed.push(name);
    }
    if (planned === undefined)
        throw new json/* JsonError */.N3('shape', 'it has no plan (1..N), so nothing says whether it is whole');
    if (planned !== run)
        outcome.isBroken = true;
    return outcome;
}

;// CONCATENATED MODULE: ./build/predicates/test-result.js









const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = ['PASSED', 'WARNED', 'FAILED'];
/** Bytes that are looked at to tell a format. */
const HEAD = 4_096;
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Test reports are read as JUnit XML, TAP 13 or 14, or the JSON of Jest.',
};
/** Test runs (in-toto attestation, spec/predicates/test-result.md), made of what test runners write. */
const testResult = {
    types: [TYPE],
    /**
     * FAILED where a test failed, or the report counts a failure it does not name, or was cut short. WARNED where tests have
     * reservations, or none ran. Skipped tests are named nowhere.
     *
     * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document) {
        try {
            const { passed, warned, failed, isBroken } = await readReport(document);
            const hasRun = passed.length + failed.length > 0;
            const result = isBroken || failed.length > 0 ? 'FAILED' : warned.length > 0 || !hasRun ? 'WARNED' : 'PASSED';
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(document.bytes).digest('hex');
            const configuration = [{ name: document.source, digest: { sha256 } }];
            return { type: TYPE, predicate: { result, configuration, passedTests: passed, warnedTests: warned, failedTests: failed } };
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${document.source} is not as its format has it: ${error.message}.`,
                hint: 'Did the test run end while it was written? Make it anew.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,predicate_kind/* readSigned */.N)('a test result', () => {
        const url = (0,json_shape/* readOptionalString */.on)(predicate.url, 'url', limits/* MAX_TEST_NAME */.Cib);
        return {
            result: (0,json_shape/* readOneOf */.Qk)(predicate.result, 'result', RESULTS),
            passed: readNames(predicate.passedTests, 'passedTests'),
            warned: readNames(predicate.warnedTests, 'warnedTests'),
            failed: readNames(predicate.failedTests, 'failedTests'),
            configuration: (0,json_shape/* readArray */.oU)(predicate.configuration, 'configuration', limits/* MAX_TEST_CONFIGURATION */.nCJ).map(readDescriptor),
            ...(url ? { url } : {}),
        };
    }),
};
async function readReport(document) {
    const head = Buffer.from(document.bytes.subarray(0, HEAD))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    if (/^\s*</.test(head)) {
        const { readJunit } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(7533)]).then(__webpack_require__.bind(__webpack_require__, 67533));
        return readJunit(decode(document));
    }
    if (isTap(head))
        return readTap(decode(document));
    const report = (0,predicates_document/* parseDocument */.T)(document, KIND);
    if (isJest(report))
        return readJest(report);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_REPORT_FORMAT',
        message: `The report ${document.source} is JSON of no test runner that is known.`,
        hint: KIND.hint,
    });
}
function decode({ bytes }) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new json/* JsonError */.N3('not-utf8', 'it is not valid UTF-8');
    }
}
const readNames = (value, where) => (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DUD).map((name, index) => (0,json_shape/* readString */.E3)(name, `${where}[${index}]`, limits/* MAX_TEST_NAME */.Cib));
function readDescriptor(value, index) {
    const where = `configuration[${index}]`;
    const { name, uri, digest } = (0,json_shape/* readObject */.Ag)(value, where);
    const [nameText, uriText] = [(0,json_shape/* readOptionalString */.on)(name, where, limits/* MAX_TEST_NAME */.Cib), (0,json_shape/* readOptionalString */.on)(uri, where, limits/* MAX_TEST_NAME */.Cib)];
    return {
        ...(nameText ? { name: nameText } : {}),
        ...(uriText ? { uri: uriText } : {}),
        ...(digest == null ? {} : { digest: (0,json_shape/* readStringMap */.oI)(digest, where, 32) }),
    };
}


/***/ }),

/***/ 94812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ emptyOutcome)
/* harmony export */ });
const emptyOutcome = () => ({ passed: [], warned: [], failed: [], isBroken: false });


/***/ }),

/***/ 66057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ vsa)
/* harmony export */ });
/* harmony import */ var _core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15394);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40332);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90329);




const TYPE = 'https://slsa.dev/verification_summary/v1';
const vsa = {
    types: [TYPE],
    build: ({ verifier, verifierVersion, timeVerified, resourceUri, policy, result, levels, inputs, }) => ({
        type: TYPE,
        predicate: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
            verifier: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({ id: verifier, version: verifierVersion }),
            timeVerified: timeVerified?.toISOString(),
            resourceUri,
            policy,
            inputAttestations: inputs.length > 0 ? inputs : undefined,
            verificationResult: result,
            verifiedLevels: levels,
            slsaVersion: '1.2',
        }),
    }),
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,_predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readSigned */ .N)('a verification summary', () => {
        const verifier = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(predicate.verifier, 'verifier');
        return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
            verifier: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(verifier.id, 'verifier.id', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
            verifierVersion: verifier.version == null ? undefined : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(verifier.version, 'verifier.version', 100),
            timeVerified: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(predicate.timeVerified),
            resourceUri: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(predicate.resourceUri, 'resourceUri', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
            policy: readDescriptor((0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(predicate.policy, 'policy') ?? {}, 'policy'),
            result: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOf */ .Qk)(predicate.verificationResult, 'verificationResult', ['PASSED', 'FAILED']),
            levels: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.verifiedLevels, 'verifiedLevels', 1_000).map((level) => (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(level, 'verifiedLevels', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb)),
            inputs: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.inputAttestations, 'inputAttestations', _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_INPUTS */ .oEZ).map((input) => readDescriptor(input, 'inputAttestations')),
        });
    }),
};
function readDescriptor(value, where) {
    const { name, uri, digest } = (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(value, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)({
        name: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(name, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
        uri: (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(uri, where, _core_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iwb),
        digest: digest == null ? undefined : (0,_core_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(digest, where, 32),
    });
}


/***/ }),

/***/ 59587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ failedReceipt)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);

/** What became of a bundle that a store could not take. What is a bug stays one, and is thrown. */
function failedReceipt(store, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        throw error;
    const { code, message, hint } = error;
    return { store, status: 'failed', problem: { code, message, hint } };
}


/***/ }),

/***/ 42217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* unused harmony exports createFileStore, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);
/* harmony import */ var _core_in_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39831);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29199);
/* harmony import */ var _core_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23020);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53254);
/* harmony import */ var _failed_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59587);











const SUFFIX = '.sigstore.json';
/**
 * Bundles in a folder of this machine: where every bundle is before any other store is asked. A bundle is put in place by rename,
 * so a reader sees a whole one or none.
 *
 * @param folder Absolute; exists.
 */
function createFileStore(folder) {
    return {
        id: 'file',
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: 'file', status: 'stored', url: path };
            }
            catch (error) {
                return failedReceipt('file', error);
            }
        },
        /** `<file>.sigstore.json` beside the file, and all of the folder: whose they are, the verifier finds out. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${SUFFIX}`);
            return [...beside, ...(await readFolder(folder))];
        },
    };
}
/** Files that are open at once. */
const OPEN = 64;
/** Every bundle of a folder, once: `attestations.jsonl`, and the files that are not in it, as a run that was cut short leaves them. */
async function readFolder(folder) {
    const all = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_BUNDLES */ .mD));
    const names = await listFolder(folder);
    if (names.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .owQ) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .owQ} bundles.`,
            hint: 'Join them with chopmark merge, or name the bundle with --bundle.',
        });
    }
    const files = await (0,_core_in_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .H)(names.sort(), OPEN, (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
/** Digests of the lines of a file, so that the same bundle is known in another file. */
function fingerprintLines(bytes) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (end > start)
            lines.push((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}
/** One file of bundles; nothing where there is no such file. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_9__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with --bundle.',
            cause: error,
        });
    }
}


/***/ })

};
