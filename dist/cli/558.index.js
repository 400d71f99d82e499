export const id = 558;
export const ids = [558,254];
export const modules = {

/***/ 8745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ describeBundle),
  U2: () => (/* binding */ indexEvidence),
  ri: () => (/* binding */ readBeside),
  eV: () => (/* binding */ readBundleFolders),
  Mk: () => (/* binding */ readNamed)
});

// UNUSED EXPORTS: readGiven

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var formats_algorithms = __webpack_require__(6107);
// EXTERNAL MODULE: ./build/formats/bundle-lines.js
var bundle_lines = __webpack_require__(4865);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(4114);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(2594);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(1947);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(3020);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(3254);
;// CONCATENATED MODULE: ./build/stores/file.js










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
                if (!(error instanceof ChopmarkError))
                    throw error;
                const { code, message, hint } = error;
                return { store: 'file', status: 'failed', problem: { code, message, hint } };
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
    const all = await readIfThere((0,external_node_path_.join)(folder, bundle_names/* ALL_BUNDLES */.m));
    const names = await listFolder(folder);
    if (names.length > limits/* MAX_BUNDLE_FILES */.ow) {
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} holds more than ${limits/* MAX_BUNDLE_FILES */.ow} bundles.`,
            hint: 'Join them with chopmark merge, or name the bundle with bundle.',
        });
    }
    const files = await (0,in_parallel/* mapInParallel */.H)(names.sort(), OPEN, (name) => readIfThere((0,external_node_path_.join)(folder, name)));
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
            lines.push((0,external_node_crypto_.hash)('sha256', bytes.subarray(start, end)));
        start = end + 1;
    }
    return lines;
}
/** One file of bundles; nothing where there is no such file. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,read_file.readBoundedFile)(path, limits.MAX_BUNDLE_FILE, `the bundle ${(0,external_node_path_.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,file_error/* codeOf */.$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
async function listFolder(folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(SUFFIX)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,file_error/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw new errors/* ChopmarkError */.E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,file_error/* explainFileError */.Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with bundle.',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(3613);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
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
            for (const algorithm of subject/* MATCHING_ALGORITHMS */.b) {
                const hex = digest[algorithm];
                if (hex === undefined)
                    continue;
                if (digest.sha256 === undefined)
                    algorithms.add(algorithm);
                add(algorithm, hex, candidate);
            }
        }
        const content = candidate.bundle?.content;
        if (content?.kind === 'message') {
            const algorithm = formats_algorithms/* DIGEST_NAME */.v3[content.algorithm];
            algorithms.add(algorithm);
            if (content.digest)
                add(algorithm, content.digest.toString('hex'), candidate);
        }
    }
    return { all: candidates, algorithms, about: (algorithm, digest) => byDigest.get(`${algorithm}:${digest}`) ?? [] };
}
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports) {
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9199));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 332));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,external_node_path_.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the bundle given');
/** The bundle beside a file. */
const readBeside = async (path, ports) => (await readIfThere(`${path}.sigstore.json`)).flatMap((file) => parse(file, ports));
/** Bundles of earlier steps: of `bundle-dir`, else of every job that left a folder below `.chopmark`. */
async function readBundleFolders(folder, ports) {
    const folders = folder === undefined ? await listJobs((0,external_node_path_.resolve)(ports.workingFolder, '.chopmark')) : [(0,external_node_path_.resolve)(ports.workingFolder, folder)];
    const found = await Promise.all(folders.map(readFolder));
    return found.flat().flatMap((file) => parse(file, ports));
}
/** Folders of jobs that are looked through where nobody says which. */
const MAX_JOBS = 1_000;
async function listJobs(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .slice(0, MAX_JOBS)
        .map(({ name }) => (0,external_node_path_.resolve)(folder, name));
}
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,sign_items/* showPath */.P)(location, workingFolder));
/** A line that cannot be read is a candidate too, for what is wrong with it to be told; it hides no other. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,describe_failure/* describeFailure */.I)(error) });
    try {
        return (0,bundle_lines/* readBundleLines */.w)(bytes, location).map((read) => read instanceof errors/* ChopmarkError */.E ? unreadable(read) : describeBundle(read, location));
    }
    catch (error) {
        return [unreadable(error)];
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

/***/ 1558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/core/hash-files.js + 1 modules
var hash_files = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(1947);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/subjects/checksums.js
var subjects_checksums = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/subjects/digest.js
var digest = __webpack_require__(4970);
// EXTERNAL MODULE: ./build/subjects/find-files.js + 1 modules
var find_files = __webpack_require__(7661);
;// CONCATENATED MODULE: ./build/subjects/list-artefacts.js





/**
 * What `verify` was asked about: paths and globs as in `findFiles`, digests written `sha256:HEX`, and the lines of a checksums file,
 * in this order. A file whose name looks like a digest is named `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what `findFiles` and `readChecksums` throw
 */
async function listArtefacts({ named, checksums }, workingFolder) {
    const digests = named.filter(isDigest);
    const files = named.filter((text) => !isDigest(text));
    const found = files.length === 0 ? [] : await (0,find_files/* findFiles */.l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,subjects_checksums/* readChecksums */.F)(checksums, workingFolder);
    const artefacts = [
        ...found.map(({ path }) => ({ artefact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artefact: text, digest: (0,digest/* parseDigest */.m)(text) })),
        ...listed.map(({ name, digest }) => ({ artefact: name, digest })),
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
const isDigest = (text) => /^sha(256|384|512):/i.test(text);
function shorten(path, workingFolder) {
    const short = (0,external_node_path_.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}

// EXTERNAL MODULE: ./build/verification/verifier.js + 11 modules
var verifier = __webpack_require__(4642);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/engine/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(3613);
// EXTERNAL MODULE: ./build/engine/evidence.js + 1 modules
var evidence = __webpack_require__(8745);
;// CONCATENATED MODULE: ./build/ci/clauses.js
const CERTIFICATE_CLAUSES = {
    github: {
        name: 'GitHub Actions',
        issuers: ['https://token.actions.githubusercontent.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://github.com',
        proves: { repository: true, workflow: true, ref: true },
        workflowSeparator: '/',
    },
    gitlab: {
        name: 'GitLab CI',
        issuers: ['https://gitlab.com'],
        issuerPrefixes: [],
        repositoryBase: 'https://gitlab.com',
        proves: { repository: true, workflow: true, ref: true },
        // ci_config_ref_uri has two slashes, and they are part of the identity.
        workflowSeparator: '//',
    },
    circleci: {
        name: 'CircleCI',
        issuers: ['https://oidc.circleci.com'],
        issuerPrefixes: ['https://oidc.circleci.com/org/'],
        // The Build Config URI names a pipeline run, not a file.
        proves: { repository: true, workflow: false, ref: true },
        workflowSeparator: '/',
    },
    buildkite: {
        name: 'Buildkite',
        issuers: ['https://agent.buildkite.com'],
        issuerPrefixes: [],
        proves: { repository: false, workflow: false, ref: false },
        workflowSeparator: '/',
    },
    jenkins: {
        name: 'Jenkins',
        // Every Jenkins is an issuer of its own, known to a private instance alone.
        issuers: [],
        issuerPrefixes: [],
        proves: { repository: false, workflow: false, ref: false },
        workflowSeparator: '/',
    },
};
/** Whether certificates under `issuer` are those of `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}

;// CONCATENATED MODULE: ./build/policy/match-glob.js
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

;// CONCATENATED MODULE: ./build/policy/short-form.js



/**
 * Refuses, before any bundle is looked at, to ask what no certificate can answer.
 *
 * @throws ChopmarkError `INPUT_CLAUSE`, `INPUT_OPTION_MISSING`
 */
function checkAskable({ ci, repository, workflow, signer, ref, issuer }) {
    if (ci === undefined && repository !== undefined && !isUrl(repository)) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_MISSING',
            message: `${repository} could be a repository of any host.`,
            hint: 'Say whose with ci, or give the repository as a URL.',
        });
    }
    if (signer !== undefined && !isUrl(signer) && repository === undefined)
        throw signerWithoutRepository(signer);
    if (ci === undefined)
        return;
    const { proves, issuers } = CERTIFICATE_CLAUSES[ci];
    if (issuer === undefined && issuers.length === 0)
        throw noIssuerOfItsOwn(ci);
    if (repository !== undefined) {
        provable(proves.repository, 'repository', ci);
        repositoryUrl(repository, ci);
    }
    if (ref !== undefined)
        provable(proves.ref, 'ref', ci);
    if (workflow !== undefined)
        provable(proves.workflow, 'workflow', ci);
}
/**
 * Refuses a certificate that does not prove what is asked for (contract, section 5).
 *
 * @throws ChopmarkError `INPUT_CLAUSE` for a clause that no certificate of that CI can prove; `POLICY_ISSUER_MISMATCH`,
 *   `POLICY_REPOSITORY_MISMATCH`, `POLICY_WORKFLOW_MISMATCH`, `POLICY_SIGNER_MISMATCH`, `POLICY_REF_MISMATCH`, `POLICY_SSH_RERUN`.
 */
function checkShortForm(wanted, identity) {
    checkAskable(wanted);
    const ci = platformOf(wanted, identity);
    const clauses = CERTIFICATE_CLAUSES[ci];
    const extension = (name) => identity.extensions[name];
    if (ci === 'circleci')
        checkOwnerNamed(wanted, identity);
    const repository = wanted.repository === undefined ? undefined : repositoryUrl(wanted.repository, ci);
    if (repository !== undefined) {
        provable(clauses.proves.repository, 'repository', ci);
        const proven = withScheme(extension('source-repository-uri'));
        if (proven !== repository)
            throw mismatch('POLICY_REPOSITORY_MISMATCH', 'repository', repository, proven);
    }
    if (wanted.ref !== undefined) {
        provable(clauses.proves.ref, 'ref', ci);
        const proven = extension('source-repository-ref');
        if (proven === undefined || !matchGlob(wanted.ref, proven))
            throw mismatch('POLICY_REF_MISMATCH', 'ref', wanted.ref, proven);
    }
    checkWorkflow(wanted, identity, ci);
    checkSigner(wanted, identity, ci);
}
/**
 * Refuses a signature from a job that a person could type into (CircleCI's "rerun with SSH"), whoever was asked for.
 *
 * @throws ChopmarkError `POLICY_SSH_RERUN`
 */
function checkUnattended({ extensions }) {
    if (extensions['runner-environment'] !== 'ssh-rerun')
        return;
    throw refusal('POLICY_SSH_RERUN', 'a person could have typed into the job that signed: it was rerun with SSH.', 'Sign from a job that was not rerun with SSH.');
}
/** A project of anybody's can build a public repository, and CircleCI's certificates name the project, not its owner. */
function checkOwnerNamed({ signer, issuer }, { san }) {
    const anybodys = issuer === undefined || CERTIFICATE_CLAUSES.circleci.issuers.includes(issuer);
    if (signer !== undefined || !anybodys)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_CLAUSE',
        message: 'A project of any CircleCI organization can build this repository, and nothing says which project may sign.',
        hint: `Name the project with signer: ${san} is the one that signed. Or give the issuer of your organization with certificate-oidc-issuer.`,
    });
}
function checkWorkflow({ workflow }, identity, ci) {
    if (workflow === undefined)
        return;
    provable(CERTIFICATE_CLAUSES[ci].proves.workflow, 'workflow', ci);
    const proven = identity.extensions['build-config-uri'];
    const pattern = fileUri(workflow, identity, ci);
    if (proven === undefined || !matchesFile(pattern, proven))
        throw mismatch('POLICY_WORKFLOW_MISMATCH', 'workflow', pattern, proven);
}
/** Without `signer`, who signed must be the very file that was asked to build: a reusable workflow must be named. */
function checkSigner({ signer, repository }, identity, ci) {
    if (signer !== undefined) {
        if (!isUrl(signer) && repository === undefined)
            throw signerWithoutRepository(signer);
        const pattern = isUrl(signer) ? signer : fileUri(signer, identity, ci);
        if (!matchesFile(pattern, identity.san))
            throw mismatch('POLICY_SIGNER_MISMATCH', 'signer', pattern, identity.san);
        const proven = withScheme(identity.extensions['source-repository-uri']);
        const outside = proven !== undefined && !identity.san.startsWith(`${proven}/`);
        if (CERTIFICATE_CLAUSES[ci].proves.workflow && outside && repository === undefined) {
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_CLAUSE',
                message: `The signer ${identity.san} is outside the repository that it signed for, and no repository was asked for.`,
                hint: 'Give repository too: a workflow that anybody can call signs for everybody.',
            });
        }
        return;
    }
    const config = identity.extensions['build-config-uri'];
    if (CERTIFICATE_CLAUSES[ci].proves.workflow && config !== identity.san) {
        throw refusal('POLICY_SIGNER_MISMATCH', `${identity.san} signed, called by ${config ?? 'an unknown workflow'}, and no other signer than the workflow was asked for.`, 'If this reusable workflow may sign, name it with signer.');
    }
}
function platformOf({ ci, issuer }, identity) {
    const candidates = ci ? [ci] : Object.keys(CERTIFICATE_CLAUSES);
    if (issuer !== undefined) {
        if (identity.issuer !== issuer)
            throw mismatch('POLICY_ISSUER_MISMATCH', 'issuer', issuer, identity.issuer);
        const platform = ci ?? candidates.find((candidate) => isIssuerOf(candidate, issuer));
        if (platform)
            return platform;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_CLAUSE',
            message: `${issuer} is no issuer of a known CI, so repository, workflow, signer and ref have no meaning yet.`,
            hint: 'Say which CI it serves with ci.',
        });
    }
    if (ci && CERTIFICATE_CLAUSES[ci].issuers.length === 0)
        throw noIssuerOfItsOwn(ci);
    const platform = candidates.find((candidate) => isIssuerOf(candidate, identity.issuer));
    if (platform === undefined) {
        const asked = candidates.flatMap((candidate) => CERTIFICATE_CLAUSES[candidate].issuers).join(' or ');
        throw mismatch('POLICY_ISSUER_MISMATCH', 'issuer', asked, identity.issuer);
    }
    return platform;
}
const noIssuerOfItsOwn = (ci) => new errors/* ChopmarkError */.E({
    code: 'INPUT_CLAUSE',
    message: `${CERTIFICATE_CLAUSES[ci].name} has no issuer of its own: every installation is one.`,
    hint: 'Name yours with certificate-oidc-issuer.',
});
const signerWithoutRepository = (signer) => new errors/* ChopmarkError */.E({
    code: 'INPUT_CLAUSE',
    message: `The signer ${signer} is a path, and nothing says in which repository.`,
    hint: 'Give repository too, or the signer as a URL: every repository can have a file of that name.',
});
function repositoryUrl(repository, ci) {
    if (isUrl(repository))
        return repository.replace(/(\.git)?\/*$/, '');
    const { repositoryBase, name } = CERTIFICATE_CLAUSES[ci];
    if (repositoryBase !== undefined)
        return `${repositoryBase}/${repository}`;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_CLAUSE',
        message: `${name} builds repositories of several hosts, so ${repository} could be any of them.`,
        hint: 'Give the repository as a URL: https://github.com/OWNER/NAME',
    });
}
const fileUri = (path, identity, ci) => isUrl(path)
    ? path
    : `${withScheme(identity.extensions['source-repository-uri']) ?? ''}${CERTIFICATE_CLAUSES[ci].workflowSeparator}${path}`;
/**
 * A pattern without `@ref` leaves the ref open: `ref` is the clause for it. Only where the URI can be cut in one way alone: a file
 * called `release.yml@x.yml` is not `release.yml`.
 */
function matchesFile(pattern, uri) {
    if (pattern.includes('@'))
        return matchGlob(pattern, uri);
    const [file = '', ref, ...more] = uri.split('@');
    return matchGlob(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}
/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri) => (uri === undefined || isUrl(uri) ? uri : `https://${uri}`);
const isUrl = (text) => /^https?:\/\//.test(text);
function provable(proven, clause, ci) {
    if (proven)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_CLAUSE',
        message: `No certificate of ${CERTIFICATE_CLAUSES[ci].name} proves a ${clause}, so it cannot be asked for.`,
        hint: 'Ask for the identity in the certificate instead: signer, or certificate-identity.',
    });
}
const mismatch = (code, clause, wanted, proven) => refusal(code, `the ${clause} is ${proven ?? 'not in the certificate'}, and ${wanted} was asked for.`);
const refusal = (code, why, hint) => new errors/* ChopmarkError */.E({
    code,
    message: `Signed by somebody else than asked for: ${why}`,
    hint: hint ?? 'chopmark inspect shows who signed. If that is whom you expect, change what you ask for.',
});

;// CONCATENATED MODULE: ./build/verification/identity-policy.js

/**
 * Refuses a verified bundle of another signer. Nothing is trusted by default: a policy that asks for nobody is a mistake.
 *
 * @throws ChopmarkError `POLICY_IDENTITY_MISMATCH`, `POLICY_ISSUER_MISMATCH`, `POLICY_KEY_MISMATCH`; `INPUT_PATTERN`
 */
async function checkIdentity({ signer }, policy) {
    const { identity, identityPattern, issuer, keyFingerprint } = policy;
    if (identity === undefined && identityPattern === undefined && issuer === undefined && keyFingerprint === undefined) {
        throw identity_policy_mismatch('POLICY_IDENTITY_MISMATCH', 'nobody in particular', describe(signer));
    }
    if (keyFingerprint !== undefined && (signer.kind !== 'key' || signer.fingerprint !== keyFingerprint)) {
        throw identity_policy_mismatch('POLICY_KEY_MISMATCH', `the key ${keyFingerprint}`, describe(signer));
    }
    const proven = signer.kind === 'certificate' ? signer.identity : undefined;
    if (issuer !== undefined && proven?.issuer !== issuer) {
        throw identity_policy_mismatch('POLICY_ISSUER_MISMATCH', `an identity of ${issuer}`, proven ? `one of ${proven.issuer}` : describe(signer));
    }
    if (identity !== undefined && proven?.san !== identity)
        throw identity_policy_mismatch('POLICY_IDENTITY_MISMATCH', identity, describe(signer));
    if (identityPattern === undefined)
        return;
    if (!(await matchesWhole(identityPattern, proven?.san))) {
        throw identity_policy_mismatch('POLICY_IDENTITY_MISMATCH', `a name like ${identityPattern}`, describe(signer));
    }
}
/** Anchored at both ends, and in linear time: a name is chosen by whoever signed. The engine is loaded for patterns alone. */
async function matchesWhole(pattern, text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(pattern);
        return text !== undefined && compiled.matches(text);
    }
    catch (cause) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_PATTERN',
            message: `The pattern ${JSON.stringify(pattern)} is not a regular expression that can be run in linear time.`,
            hint: 'It is RE2 syntax: no backreferences and no look-around.',
            cause,
        });
    }
}
const describe = (signer) => signer.kind === 'certificate' ? signer.identity.san : `the key ${signer.fingerprint}`;
const identity_policy_mismatch = (code, asked, found) => new errors/* ChopmarkError */.E({
    code,
    message: `Signed by somebody else: asked for was ${asked}, found was ${found}.`,
    hint: 'If the signer found is the right one, ask for it; "chopmark inspect" shows everything its certificate proves.',
});

// EXTERNAL MODULE: ./build/verification/match-subject.js
var match_subject = __webpack_require__(2218);
;// CONCATENATED MODULE: ./build/engine/judge.js





/**
 * Verifies bundles and asks whether their signer is the one that was asked for. A statement is verified once, however many of its
 * subjects are asked about.
 *
 * @throws ChopmarkError `INPUT_CLAUSE`, `INPUT_OPTION_MISSING` for what no certificate could answer
 */
function createJudge(verifier, clauses) {
    const asked = shortFormOf(clauses);
    if (asked)
        checkAskable(asked);
    const statements = new Map();
    const verifyStatement = (candidate) => {
        const known = statements.get(candidate);
        if (known)
            return known;
        const verified = (async () => {
            if (!candidate.bundle)
                throw new TypeError('a candidate that cannot be read is not verified');
            return { verdict: await verifier.verifyBundle(candidate.bundle, { kind: 'none' }), subjects: (0,match_subject/* indexSubjects */.G)(candidate.subjects) };
        })();
        statements.set(candidate, verified);
        return verified;
    };
    const verifyCandidate = async (candidate, artefact) => {
        if (!candidate.bundle)
            throw new TypeError('a candidate that cannot be read is not verified');
        if (candidate.subjects.length === 0)
            return verifier.verifyBundle(candidate.bundle, artefact);
        const { verdict, subjects } = await verifyStatement(candidate);
        if (subjects(artefact))
            return verdict;
        throw new errors/* ChopmarkError */.E({
            code: 'VERIFICATION_ARTEFACT_MISMATCH',
            message: 'The artefact is none of the subjects of the statement.',
            hint: 'The file was changed after it was attested, or the bundle belongs to another file. Only sha256, sha384 and sha512 are compared.',
        });
    };
    const check = async (candidate, artefact) => {
        const { location, predicateType, problem } = candidate;
        const checked = {
            bundlePath: location,
            entries: [],
            timestamps: [],
            ...(predicateType !== undefined && { predicateType }),
        };
        if (problem)
            return { ...checked, problem };
        try {
            const verdict = await verifyCandidate(candidate, artefact);
            const proven = { ...checked, signer: verdict.signer, entries: verdict.entries, timestamps: verdict.times };
            return { ...proven, ...(await refusalOf(verdict, predicateType, clauses)) };
        }
        catch (error) {
            return { ...checked, problem: (0,describe_failure/* describeFailure */.I)(error) };
        }
    };
    return async (name, artefact, candidates) => {
        const bundles = [];
        for (const candidate of candidates)
            bundles.push(await check(candidate, artefact));
        if (bundles.some(({ problem }) => problem === undefined))
            return { verdict: 'verified', bundles };
        const problem = closest(bundles) ?? missing(name);
        return { verdict: 'refused', problem, bundles };
    };
}
/** Whom the certificate or key proves, against whom was asked for. */
async function refusalOf(verdict, predicateType, clauses) {
    const { certificateIdentity, certificateIdentityRegexp, certificateOidcIssuer, key } = clauses;
    try {
        if (verdict.signer.kind === 'certificate')
            checkUnattended(verdict.signer.identity);
        // With a key, the verifier has already refused every other signer.
        if (key === undefined && (certificateIdentity !== undefined || certificateIdentityRegexp !== undefined)) {
            await checkIdentity(verdict, {
                ...(certificateIdentity !== undefined && { identity: certificateIdentity }),
                ...(certificateIdentityRegexp !== undefined && { identityPattern: certificateIdentityRegexp }),
                ...(certificateOidcIssuer !== undefined && { issuer: certificateOidcIssuer }),
            });
        }
        const wanted = shortFormOf(clauses);
        if (wanted)
            checkClauses(verdict, wanted);
        if (clauses.predicateType !== undefined && predicateType !== clauses.predicateType)
            throw wrongPredicate(clauses.predicateType, predicateType);
        return {};
    }
    catch (error) {
        return { problem: (0,describe_failure/* describeFailure */.I)(error) };
    }
}
/** The clauses about the CI, where any was given. */
function shortFormOf({ ci, repository, workflow, signer, ref, certificateOidcIssuer: issuer }) {
    const given = Object.entries({ ci, repository, workflow, signer, ref }).filter(([, clause]) => clause !== undefined);
    if (given.length === 0)
        return undefined;
    return { ...Object.fromEntries(given), ...(issuer !== undefined && { issuer }) };
}
function checkClauses({ signer }, wanted) {
    if (signer.kind === 'key') {
        throw new errors/* ChopmarkError */.E({
            code: 'POLICY_IDENTITY_MISMATCH',
            message: `Signed by the key ${signer.fingerprint}, which proves no CI and no repository.`,
            hint: 'Verify it with key.',
        });
    }
    checkShortForm(wanted, signer.identity);
}
/** The reason that says most: of the bundle that came furthest. Policy speaks only of what was verified. */
const closest = (bundles) => (bundles.find(({ signer }) => signer !== undefined) ??
    bundles.find(({ problem }) => problem?.code !== 'VERIFICATION_ARTEFACT_MISMATCH') ??
    bundles[0])?.problem;
const missing = (artefact) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `There is no bundle about ${artefact}.`,
    hint: 'Name it with bundle, or put it beside the artefact as <file>.sigstore.json.',
});
const wrongPredicate = (wanted, found) => new errors/* ChopmarkError */.E({
    code: 'POLICY_PREDICATE_TYPE',
    message: `The bundle holds ${found ?? 'a signature without a statement'}, and ${wanted} was asked for.`,
    hint: 'Was the artefact attested with that predicate? chopmark inspect shows what a bundle says.',
});

// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(9289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(9199);
;// CONCATENATED MODULE: ./build/engine/read-public-key.js




/** Bytes. A public key in PEM. */
const MAX_KEY = 64 << 10;
/** @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE` */
async function readPublicKey(path, { workingFolder }) {
    const text = (await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, path), MAX_KEY, 'the public key', { pipes: true })).toString('utf8');
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

// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(6434);
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
    const publicKey = options.key === undefined ? undefined : await readPublicKey(options.key, ports);
    const named = await listArtefacts({ named: options.subjectPath, ...(options.subjectChecksums !== undefined && { checksums: options.subjectChecksums }) }, ports.workingFolder);
    const artefacts = await (0,leave_bundles_out/* leaveBundlesOut */.H)(named, ports.logger);
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(artefacts.length, options.expectedSubjects);
    const trust = await run.timed('trust', () => (0,choose_trust/* chooseTrust */.Ic)(options, { ports, http: run.http, signs: false }));
    for (const warning of trust.warnings)
        ports.logger.warn(warning);
    const judge = createJudge((0,verifier/* createVerifier */.$)(trust.trustedRoot, { ...(publicKey && { publicKey }) }), options);
    const evidence = await run.timed('bundles', () => gatherEvidence(options, artefacts, ports));
    const digests = await run.timed('subjects', () => digestArtefacts(artefacts, evidence, run.signal));
    const verdicts = [];
    await run.timed('verification', async () => {
        for (const [index, artefact] of artefacts.entries()) {
            if (run.signal.aborted)
                verdicts.push({ artefact: artefact.artefact, verdict: 'undecided', problem: OUT_OF_TIME, bundles: [] });
            else
                verdicts.push(await decide(artefact, digests[index] ?? {}, { ...evidence, near: evidence.beside[index] ?? [] }, judge));
            ports.logger.progress('Verifying', index + 1, artefacts.length);
        }
    });
    return {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'verify',
        version: version/* VERSION */.x,
        instance: trust.name,
        subjects: artefacts.map(({ artefact }, index) => ({ name: artefact, digest: digestOf(digests[index]) })),
        statements: [],
        artefacts: verdicts,
        problems: [],
        timings: run.timings,
    };
}
const OUT_OF_TIME = {
    code: 'VERIFICATION_TIMEOUT',
    message: 'The run ended before this artefact was looked at.',
    hint: 'Give it more time (timeout), or verify in parts.',
};
/** What was named; else the bundle beside each file, and those of earlier steps. */
async function gatherEvidence({ bundle, bundleDir }, artefacts, ports) {
    if (bundle.length > 0)
        return { evidence: (0,evidence/* indexEvidence */.U2)(await (0,evidence/* readNamed */.Mk)(bundle, ports)), beside: [] };
    const [beside, folders] = await Promise.all([
        Promise.all(artefacts.map(({ path }) => (path === undefined ? [] : (0,evidence/* readBeside */.ri)(path, ports)))),
        (0,evidence/* readBundleFolders */.eV)(bundleDir, ports),
    ]);
    return { evidence: (0,evidence/* indexEvidence */.U2)([...beside.flat(), ...folders]), beside };
}
async function digestArtefacts(artefacts, { evidence }, signal) {
    const paths = artefacts.flatMap(({ path }) => path ?? []);
    const algorithms = [...evidence.algorithms];
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
async function decide({ artefact }, digest, { evidence, beside, near }, judge) {
    if ('problem' in digest && typeof digest.problem === 'object')
        return { artefact, verdict: 'undecided', problem: digest.problem, bundles: [] };
    const digests = digest;
    const about = subject/* MATCHING_ALGORITHMS */.b.flatMap((algorithm) => digests[algorithm] === undefined ? [] : evidence.about(algorithm, digests[algorithm]));
    const others = beside.length === 0 ? evidence.all : near;
    const candidates = [...new Set([...about, ...(about.length > 0 ? [] : others.slice(0, TRIED_BESIDE))])];
    return { artefact, digest: digests, ...(await judge(artefact, { kind: 'digests', ...digests }, candidates)) };
}


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseBundleLines),
/* harmony export */   w: () => (/* binding */ readBundleLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(332);
/* harmony import */ var _parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7573);



/** Every bundle of a file: one in JSON however laid out, or JSON Lines with one a line. @throws ChopmarkError as `parseBundle` does */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
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
    if (whole && !(whole instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E))
        return [whole];
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI)
            throw malformed(`${what} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fI} bundles`);
        read.push(attempt(line, `${what}, line ${number}`));
    }
    if (read.length === 0)
        throw malformed(`${what} holds no bundle`);
    return whole && read.every((one) => one instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E) ? [whole] : read;
}
function attempt(bytes, what) {
    try {
        return (0,_parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBundle */ .Q)(bytes, what);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E)
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
const malformed = (reason) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code: 'VERIFICATION_BUNDLE_MALFORMED',
    message: `Not a Sigstore bundle: ${reason}.`,
    hint: 'Is it the bundle, and whole? Bundles are JSON, or JSON Lines with one a line.',
});


/***/ }),

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ALL_BUNDLES),
/* harmony export */   r: () => (/* binding */ nameBundles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const SUFFIX = '.sigstore.json';
const ALL_BUNDLES = 'attestations.jsonl';
const COMBINED = 'attestations';
/** Bytes of UTF-8 before the suffix: file systems take 255 for the whole name, and drafts need some. */
const MAX_STEM = 180;
/**
 * File names for the bundles of one run, in their order (contract, row `bundle-dir`): `<name>.sigstore.json` for one subject,
 * `attestations.sigstore.json` for many; several kinds insert `.<kind>`; names that would clash keep their relative path, escaped.
 *
 * Safe on Linux, macOS and Windows whatever the subjects are called: no separator, no reserved name, no control character, nothing
 * that differs from another by case alone, nothing too long.
 */
function nameBundles(bundles) {
    const severalKinds = new Set(bundles.map(({ kind }) => kind)).size > 1;
    const stems = bundles.map(({ subjects }) => (subjects.length === 1 ? (subjects[0] ?? '') : COMBINED));
    const short = bundles.map(({ kind }, index) => finish(baseName(stems[index] ?? ''), kind, severalKinds));
    const clashing = clashes(short);
    const long = short.map((name, index) => clashing.has(key(name)) ? finish(stems[index] ?? '', bundles[index]?.kind ?? '', severalKinds) : name);
    const still = clashes(long);
    const seen = new Map();
    return long.map((name, index) => {
        if (!still.has(key(name)))
            return name;
        // Names that differ by case alone, or in what was escaped or cut: told apart by what they were.
        const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(`${stems[index]}\0${bundles[index]?.subjects.join('\0')}`)
            .digest('hex')
            .slice(0, 12);
        const marked = `${name.slice(0, -SUFFIX.length)}.${mark}${SUFFIX}`;
        const times = seen.get(key(marked)) ?? 0;
        seen.set(key(marked), times + 1);
        return times === 0 ? marked : `${marked.slice(0, -SUFFIX.length)}.${times + 1}${SUFFIX}`;
    });
}
const finish = (name, kind, severalKinds) => `${escapeName(name)}${severalKinds ? `.${escapeName(kind)}` : ''}${SUFFIX}`;
const baseName = (name) => name.split(/[/\\]/).findLast((part) => part !== '') ?? '';
const key = (name) => name.normalize('NFC').toLowerCase();
function clashes(names) {
    const seen = new Set();
    const twice = new Set([key(`${COMBINED}.jsonl`), key('journal.jsonl')]);
    for (const name of names) {
        if (seen.has(key(name)))
            twice.add(key(name));
        seen.add(key(name));
    }
    return twice;
}
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Percent-encodes what some file system refuses or reads as more than a name. */
function escapeName(name) {
    let escaped = name
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
        .replace(/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*%\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, percentEncode)
        .replace(/^[.~-]/, percentEncode)
        .replace(/[. ]$/, percentEncode);
    if (RESERVED.test(escaped))
        escaped = percentEncode(escaped.charAt(0)) + escaped.slice(1);
    return cut(escaped.toWellFormed()) || '%00';
}
const percentEncode = (character) => [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
/** The end is where versions and extensions are, so the middle goes. */
function cut(name) {
    if (Buffer.byteLength(name) <= MAX_STEM)
        return name;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    const characters = [...name];
    const half = (list) => {
        let bytes = 0;
        return list.filter((character) => {
            bytes += Buffer.byteLength(character);
            return bytes <= (MAX_STEM - 16) / 2;
        });
    };
    return `${half(characters).join('')}~${mark}~${half(characters.reverse()).reverse().join('')}`;
}


/***/ })

};
