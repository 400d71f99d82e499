export const id = 4366;
export const ids = [4366];
export const modules = {

/***/ 45114:
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
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js
var parse_bundle = __webpack_require__(3101);
;// CONCATENATED MODULE: ./build/sigstore/bundle-lines.js



/**
 * Parses every bundle of a file: a single JSON bundle in any layout, or JSON Lines with one bundle per line. @throws ChopmarkError as
 * `parseBundle` does
 */
function parseBundleLines(bytes, what = 'the bundle file') {
    return readBundleLines(bytes, what).map((read) => {
        if (read instanceof ChopmarkError)
            throw read;
        return read;
    });
}
/**
 * The same for a verifier, where one bad line must not hide the bundles on other lines: the error of a line takes its place.
 *
 * @throws ChopmarkError `VERIFICATION_BUNDLE_MALFORMED` for a file without lines, or with too many
 */
function readBundleLines(bytes, what = 'the bundle file') {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const first = splitLines(text).next().value?.line;
    // The first line of a bundle that spans several lines does not end with a closing brace.
    const whole = first === undefined || first.at(-1) === CLOSING_BRACE ? undefined : attempt(bytes, what);
    if (whole && !(whole instanceof errors/* ChopmarkError */.E))
        return [whole];
    const read = [];
    for (const { line, number } of splitLines(text)) {
        if (read.length === limits/* MAX_BUNDLES */.fI)
            throw malformed(`${what} has more than ${limits/* MAX_BUNDLES */.fI} bundles`);
        read.push(attempt(line, `${what}, line ${number}`));
    }
    if (read.length === 0)
        throw malformed(`${what} has no bundle`);
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
/** Non-blank lines with their numbers, without trailing white space. */
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
    hint: 'Check that the file is a complete Sigstore bundle in JSON, or JSON Lines with one bundle per line.',
});

// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/simple-signing.js
var simple_signing = __webpack_require__(56519);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/stores/local/file.js
var file = __webpack_require__(33045);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var x509_algorithms = __webpack_require__(17555);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var shared_limits = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(16834);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/evidence.js














function indexEvidence(candidates) {
    const byDigest = new Map();
    const algorithms = new Set(['sha256']);
    const add = (algorithm, digest, candidate) => {
        const known = byDigest.get(`${algorithm}:${digest}`);
        if (!known)
            byDigest.set(`${algorithm}:${digest}`, [candidate]);
        // The digests of a candidate follow each other, so it is enough to compare the last one. A search would take quadratic time.
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
            const algorithm = x509_algorithms/* DIGEST_NAME */.v3[content.algorithm];
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
/** An index by base name, because paths are written in different ways. Built when first used, because most runs never use it. */
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
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 79919));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29131));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,external_node_path_.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the given bundle');
/** The bundle next to a file. */
const readBeside = async (path, ports) => (await (0,file/* readIfThere */.qC)(`${path}${bundle/* BUNDLE_SUFFIX */.Zf}`)).flatMap((file) => parse(file, ports));
/**
 * Bundles of earlier steps: those in `bundle-dir`, else those of every job with a folder below `.chopmark`, and of the GitHub Action in
 * this job, which writes them to the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }) {
    const parents = [(0,external_node_path_.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,external_node_path_.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const folders = folder === undefined ? (await Promise.all(parents.map(listJobs))).flat() : await withJobs((0,external_node_path_.resolve)(workingFolder, folder));
    const found = await Promise.all(folders.map(file/* readFolder */.j1));
    return found.flat().flatMap((file) => parse(file, { workingFolder }));
}
/** A folder, and the folders of jobs below it. */
const withJobs = async (folder) => [folder, ...(await listJobs(folder))];
async function listJobs(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .slice(0, shared_limits/* MAX_JOB_FOLDERS */.zs)
        .map(({ name }) => (0,external_node_path_.resolve)(folder, name));
}
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,describe_subjects/* showPath */.P)(location, workingFolder));
/** A line that cannot be read becomes a candidate with a problem, so that it is reported. It does not hide the others. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,to_problem/* toProblem */.H)(error) });
    try {
        return readBundleLines(bytes, location).map((read) => read instanceof errors/* ChopmarkError */.E ? unreadable(read) : describeBundle(read, location));
    }
    catch (error) {
        return [unreadable(error)];
    }
}
/** Reads the bundles of a store or registry, or an image signature in the format of cosign 1 and 2, over a document that names the image. */
function readFound({ bytes, location, payload }) {
    if (!payload)
        return readCandidates(bytes, location);
    try {
        const subjects = [{ name: '', digest: (0,simple_signing/* readSimpleSigning */.k)(payload).digest }];
        return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
    }
    catch (error) {
        return [{ location, subjects: [], problem: (0,to_problem/* toProblem */.H)(error) }];
    }
}
/** A bundle with its stated subjects. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== dsse/* IN_TOTO_PAYLOAD_TYPE */.T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,statement/* parseStatement */.By)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,to_problem/* toProblem */.H)(error) };
    }
}


/***/ }),

/***/ 11985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/base/concurrency.js
var concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/fs/hash-files.js + 1 modules
var hash_files = __webpack_require__(75833);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/identity/claims/proven-facts.js
var proven_facts = __webpack_require__(22147);
// EXTERNAL MODULE: ./build/sigstore/subject.js
var subject = __webpack_require__(19139);
// EXTERNAL MODULE: ./build/policy/match-glob.js
var match_glob = __webpack_require__(36305);
;// CONCATENATED MODULE: ./build/policy/deny.js




/** The digest algorithms of the denials. Files must also be hashed with these. */
const deniedAlgorithms = (deny) => subject/* MATCHING_ALGORITHMS */.br.filter((algorithm) => deny.some(({ digest }) => digest?.algorithm === algorithm));
/** The first denial of the artifact itself, by its own digests or by digests in accepted statements. */
function findDeniedArtifact(deny, digests) {
    const entry = deny.find(({ digest: denied }) => denied && digests.some((digest) => digest[denied.algorithm] === denied.hex));
    return entry && denied(entry, 'The artifact');
}
/** The first denial of a bundle: by its signer, time, run or log entry. */
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
        const extension = (0,claims_clauses/* withoutDoubleSlash */.fM)(identity?.extensions['run-invocation-uri']);
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
    // A bundle without a proven time can be from any time.
    return times.length === 0 || times.some(({ time }) => (from === undefined || time >= from) && (until === undefined || time <= until));
}
/**
 * A denial ignores case, percent-encoding and final slashes, so that a different spelling does not escape it. Trusted signers are
 * compared exactly.
 */
function plain(text) {
    const decoded = decode(text).toLowerCase();
    return ((0,claims_clauses/* withoutDoubleSlash */.fM)(decoded) ?? decoded).replace(/\/+$/, '');
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
/** A run includes each of its attempts and jobs. */
const meansRun = (denied, run) => ['', '/**', '#**'].some((rest) => (0,match_glob/* matchGlob */.s)(`${plain(denied)}${rest}`, plain(run)));
function denied(entry, what) {
    const problem = {
        code: 'POLICY_DENIED',
        message: `${what} is denied by the policy (${entry.at ?? entry.name})${entry.reason === undefined ? '' : `: ${entry.reason}`}.`,
        hint: 'A denial applies to every signer. If it is wrong, remove it from the policy.',
    };
    const wanted = describe(entry);
    return {
        rule: 'deny',
        name: entry.name,
        ...(entry.at !== undefined && { at: entry.at }),
        satisfied: false,
        clauses: [{ clause: 'deny', satisfied: false, expected: `not ${wanted}`, actual: wanted, basis: 'proven', problem }],
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

// EXTERNAL MODULE: ./build/results/result.js
var results_result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/subjects/exclude-bundles.js
var exclude_bundles = __webpack_require__(56442);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/subjects/checksums.js
var subjects_checksums = __webpack_require__(43236);
// EXTERNAL MODULE: ./build/subjects/digest.js
var digest = __webpack_require__(54970);
// EXTERNAL MODULE: ./build/subjects/find-files.js
var find_files = __webpack_require__(74251);
;// CONCATENATED MODULE: ./build/subjects/list-artifacts.js





/**
 * Lists the artifacts to verify: paths and globs as in `findFiles`, digests as `sha256:HEX`, the lines of a checksums file, images
 * and checkouts, in this order. To name a file whose name looks like a digest, write `./sha256:…`.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and the errors of `findFiles` and `readChecksums`
 */
async function listArtifacts({ named, checksums, images = [], checkouts = [], }, workingFolder) {
    const digests = named.filter(digest/* looksLikeDigest */.yw);
    const files = named.filter((text) => !(0,digest/* looksLikeDigest */.yw)(text));
    const found = files.length === 0 ? [] : await (0,find_files/* findFiles */.l)(files, workingFolder);
    const listed = checksums === undefined ? [] : await (0,subjects_checksums/* readChecksums */.F)(checksums, workingFolder);
    const artifacts = [
        ...found.map(({ path }) => ({ artifact: shorten(path, workingFolder), path })),
        ...digests.map((text) => ({ artifact: text, digest: (0,digest/* parseDigest */.m)(text) })),
        ...listed.map(({ name, digest }) => ({ artifact: name, digest })),
        ...images.map((image) => ({ artifact: image.artifact, digest: image.digest, image })),
        ...checkouts,
    ];
    if (artifacts.length > 0)
        return artifacts;
    // An empty list must never look like a list without refusals.
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_NO_SUBJECTS',
        message: 'No artifact was given to verify.',
        hint: 'Name files, globs or digests. A checksums file must have lines, and exclusions must not exclude everything.',
    });
}
function shorten(path, workingFolder) {
    const short = (0,external_node_path_.relative)(workingFolder, path);
    return short.startsWith('..') || short === '' ? path : short;
}

;// CONCATENATED MODULE: ./build/policy/match-name.js

/** Whether globs match an artifact's name: the given name, or only its base name, so that `*.tgz` matches `dist/app.tgz`. */
function matchName(globs, name) {
    const written = name.replaceAll('\\', '/');
    const last = written.slice(written.lastIndexOf('/') + 1);
    return globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, written) || (0,match_glob/* matchGlob */.s)(glob, last));
}
/**
 * Whether globs can match an artifact: for requirements, which a different spelling of the name must not escape. They match whatever
 * `matchName` matches, and any number of last parts of its path, ignore case, and treat both Unicode forms of accents as equal.
 */
function couldMatchName(globs, name) {
    const path = fold(name);
    return matchName(globs, name) || globs.some((glob) => (0,match_glob/* matchGlob */.s)(`**/${fold(glob)}`, `/${path}`));
}
const fold = (path) => path
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

;// CONCATENATED MODULE: ./build/policy/requirements/evaluate.js

/** Whether a requirement applies to an artifact: by any of its names, so that a renamed file does not escape it. */
const isAskedOf = ({ artifacts }, names) => artifacts === undefined || names.some((name) => couldMatchName(artifacts, name));
/** Evaluates one requirement. The code for each kind is loaded if a policy has it. */
async function evaluateRequirement(requirement, context) {
    const { name, at, by } = requirement;
    const accepted = by === undefined ? context.all : context.all.flatMap((statement) => believedBy(by, statement));
    const { clauses, bundles } = await evaluate(requirement, { ...context, accepted });
    const problem = clauses.find(({ satisfied }) => !satisfied)?.problem;
    return {
        rule: 'require',
        name,
        ...(at !== undefined && { at }),
        satisfied: problem === undefined,
        clauses,
        bundles,
        ...(problem && { problem }),
    };
}
/** The statement with only these trust entries, so that the settings of other entries do not count. */
function believedBy(names, statement) {
    const entries = statement.entries.filter(({ name }) => names.includes(name));
    return entries.length === 0 ? [] : [{ ...statement, entries }];
}
async function evaluate(requirement, context) {
    switch (requirement.kind) {
        case 'provenance':
            return (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 7789))).evaluateProvenance(requirement.asks, context);
        case 'sbom':
            return (await __webpack_require__.e(/* import() */ 1299).then(__webpack_require__.bind(__webpack_require__, 61299))).evaluateSbom(requirement.asks, context);
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

;// CONCATENATED MODULE: ./build/policy/decide-artifact.js

/** Evaluates all requirements of the policy for an artifact, even after a failed one, because explanations show all of them. */
async function decideArtifact(policy, { names, digests, accepted, now, rego }) {
    const rules = [];
    for (const requirement of policy.require) {
        if (isAskedOf(requirement, names))
            rules.push(await evaluateRequirement(requirement, { accepted, all: accepted, names, digests, now, ...(rego && { rego }) }));
    }
    const refused = rules.find(({ satisfied }) => !satisfied);
    return {
        rules,
        ...(refused?.problem && {
            problem: { ...refused.problem, message: `${refused.at ? `${refused.at}: ` : ''}${refused.problem.message}` },
        }),
    };
}

;// CONCATENATED MODULE: ./build/policy/requirements/accepted-statement.js
/** The earliest proven time of a signature. */
function signedAt({ times }) {
    return times.reduce((first, { time }) => (first === undefined || time < first ? time : first), undefined);
}

// EXTERNAL MODULE: ./build/sigstore/statement.js
var sigstore_statement = __webpack_require__(14922);
// EXTERNAL MODULE: ./build/verification/artifact.js
var verification_artifact = __webpack_require__(53014);
// EXTERNAL MODULE: ./build/verification/match-subject.js
var match_subject = __webpack_require__(82218);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/select-failure.js
/**
 * The order of refusals, most relevant first. Policy refusals count only for verified bundles, and among those, false evidence comes
 * before refused evidence, as for exit codes (specification, section 3).
 */
const PRECEDENCE = [
    ({ verified, code }) => verified && !code.startsWith('POLICY_'),
    ({ verified, code }) => verified && code === 'POLICY_DENIED',
    // The signer is trusted, but not for this name or type.
    ({ verified, code }) => verified && code === 'POLICY_ARTIFACT_NAME',
    ({ verified, code }) => verified && code === 'POLICY_PREDICATE_TYPE',
    ({ verified }) => verified,
    ({ code }) => code.startsWith('VERIFICATION_') && code !== 'VERIFICATION_ARTIFACT_MISMATCH',
    // Could not be read.
    ({ code }) => code !== 'VERIFICATION_ARTIFACT_MISMATCH',
];
/**
 * The reason for refusing an artifact without an accepted bundle. It does not depend on the order of bundles: among equal refusals, the
 * one whose signer fails the fewest clauses is chosen, then the first in alphabetical order.
 */
function selectFailure(bundles) {
    const refusals = bundles.flatMap(({ signer, trust, problem }) => {
        if (problem === undefined)
            return [];
        const rank = PRECEDENCE.findIndex((applies) => applies({ code: problem.code, verified: signer !== undefined }));
        return {
            problem,
            rank: rank < 0 ? PRECEDENCE.length : rank,
            lacking: trust?.clauses.filter(({ satisfied }) => !satisfied).length ?? 0,
            text: `${problem.code} ${problem.message}`,
        };
    });
    const [first] = refusals.sort((a, b) => a.rank - b.rank || a.lacking - b.lacking || (a.text < b.text ? -1 : 1));
    return first?.problem;
}

;// CONCATENATED MODULE: ./build/predicates/check-builder.js
/** The suffixes that `builder.id` may have after the identity: the names that platforms give their runners, and CircleCI's rerun. */
const RUNNERS = ['github-hosted', 'gitlab-hosted', 'buildkite-hosted', 'self-hosted', 'ssh-rerun'];
/**
 * Checks that the `builder.id` of a provenance belongs to the certificate that signed it: SLSA accepts only certain pairs of signer and
 * builder (verifying artifacts), and here the builder is the identity itself, followed by its runner.
 *
 * @param san The subject alternative name of the certificate.
 * @param runner The runner environment of the certificate, if it has one: the builder must name the same.
 */
function checkBuilder(builderId, san, runner) {
    if (builderId === san || builderId === `mailto:${san}`)
        return true;
    const place = RUNNERS.find((name) => builderId === `${san}#${name}`);
    return place !== undefined && (runner === undefined || runner === place);
}

;// CONCATENATED MODULE: ./build/policy/check-provenance.js


/** Facts that the builder's name already contains. */
const BUILDER_FACTS = ['signer', 'runner'];
/**
 * Compares a provenance with the facts in its certificate: a compromised job can write anything into a statement, but not into its
 * certificate. A value that only one of them has is no contradiction.
 */
function findContradiction(identity, ci, { builderId, facts }) {
    const proven = (0,proven_facts/* readProvenFacts */.K)(identity, ci);
    const runner = identity.extensions['runner-environment'] === '""' ? undefined : identity.extensions['runner-environment'];
    if (!checkBuilder(builderId, identity.san, runner) && !isNpmBuilder(builderId, ci, runner))
        return { fact: 'builder', stated: builderId, proven: identity.san };
    for (const [name, stated] of Object.entries(facts)) {
        const fact = name;
        const known = proven[fact];
        if (known !== undefined && known !== stated && !BUILDER_FACTS.includes(fact))
            return { fact, stated, proven: known };
    }
    return undefined;
}
/** npm uses the kind of runner as the builder id. Its identity is only in the certificate (libnpmpublish, provenance.js). */
const isNpmBuilder = (builderId, ci, runner) => ci === 'github' && runner !== undefined && builderId === `https://github.com/actions/runner/${runner}`;

// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
;// CONCATENATED MODULE: ./build/policy/clause-outcome.js

/** The option of `verify` for a clause. Other clauses are only in policy files, where the key is the name of the clause. */
const OPTIONS = {
    issuer: 'certificate-oidc-issuer',
    identity: 'certificate-identity',
    'identity-regexp': 'certificate-identity-regexp',
    repository: 'repository',
    workflow: 'workflow',
    signer: 'signer',
    ref: 'ref',
};
/** A satisfied clause about the signer. */
const passedClause = (clause, expected, actual) => ({
    clause,
    satisfied: true,
    expected,
    actual,
    basis: 'proven',
});
/** A failed clause about the signer. */
function failedClause({ code, clause, expected, actual, hint, message }) {
    const found = actual === undefined ? `but the certificate states no ${clause}` : `the certificate says ${actual}`;
    const problem = { code, message: message ?? `Wrong signer: expected ${clause} ${expected}, ${found}.`, hint };
    return { clause, satisfied: false, expected, ...(actual !== undefined && { actual, basis: 'proven' }), problem };
}
/** Where the expected value of a clause is set: an option of the command line, or a key of a trust entry in a policy file. */
const nameSetting = (clause, { name, at }) => at === undefined ? `--${OPTIONS[clause] ?? clause}` : `${clause} of the trust entry ${name} (${at})`;
/** What to change for a failed clause: the setting, and the value in the certificate. */
function hintToChange(clause, actual, entry, what = clause) {
    const setting = nameSetting(clause, entry);
    return actual === undefined
        ? `Leave out ${setting}, or use evidence whose certificate states the ${what}. chopmark inspect shows the certificate.`
        : `If you trust this ${what}, set ${setting} to ${entry.at === undefined ? (0,quote_for_shell/* quoteForTerminal */.u)(actual) : actual}. chopmark inspect shows the certificate.`;
}

// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 1 modules
var unsupported_clauses = __webpack_require__(45075);
;// CONCATENATED MODULE: ./build/policy/check-trust-entry.js





const CI_IDS = Object.keys(claims_clauses/* CERTIFICATE_CLAUSES */.pQ);
/** Issuers that an entry trusts, for messages. */
const issuersOf = ({ ci, issuer }) => issuer === undefined ? (ci ? [ci] : CI_IDS).flatMap((candidate) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[candidate].issuers) : [issuer];
/** Compares a certificate with all clauses of an entry about its signer. */
function checkTrustEntry(entry, identity) {
    const ci = entry.ci ?? (0,claims_clauses/* ciOfCertificateIssuer */.O8)(identity.issuer);
    const issuer = checkIssuer(entry, identity);
    if (!issuer.satisfied)
        return { clauses: [issuer] };
    const given = claims_clauses/* CLAUSE_NAMES */.$8.filter((clause) => entry.clauses[clause] !== undefined);
    const outcomes = [issuer, ...checkAttended(entry, identity), ...checkName(entry, identity)];
    if (ci === undefined)
        return { clauses: [...outcomes, ...given.map((clause) => withoutMeaning(clause, entry, identity))] };
    const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === 'circleci' && !named && !(0,unsupported_clauses/* isOwnerNamed */.R0)(entry.clauses, entry.issuer))
        outcomes.push(faulty((0,unsupported_clauses/* anybodysProject */.ng)(identity.san)));
    for (const clause of given)
        outcomes.push(checkClause(clause, entry, identity, ci));
    if (entry.ci !== undefined || given.length > 0)
        outcomes.push(...checkCaller(entry, identity, ci, named));
    return { ci, clauses: outcomes };
}
function checkIssuer(entry, { issuer }) {
    const wanted = issuersOf(entry).join(' or ');
    const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : CI_IDS).some((ci) => (0,claims_clauses/* isIssuerOf */.ZB)(ci, issuer)) : entry.issuer === issuer;
    return met ? passedClause('issuer', wanted, issuer) : wrongIssuer(entry, wanted, issuer);
}
/** An issuer that is not the expected one. If the entry names only a CI system, the wrong CI system is a possible reason. */
const wrongIssuer = (entry, expected, actual) => failedClause({
    code: 'POLICY_ISSUER_MISMATCH',
    clause: 'issuer',
    expected,
    actual,
    hint: `${hintToChange('issuer', actual, entry)}${entry.ci !== undefined && entry.issuer === undefined ? ` Or set ${nameSetting('ci', entry)} to another CI system.` : ''}`,
});
/** In a job that CircleCI reran with SSH, a person could have typed commands, whoever the expected signer is. */
function checkAttended({ allowSshRerun }, { extensions }) {
    if (extensions['runner-environment'] !== 'ssh-rerun' || allowSshRerun)
        return [];
    return [
        failedClause({
            code: 'POLICY_SSH_RERUN',
            clause: 'runner',
            expected: 'a job without SSH access',
            actual: 'ssh-rerun',
            message: 'Wrong signer: the job was rerun with SSH, so a person could have typed commands into it.',
            hint: 'Sign in a job that was not rerun with SSH, or set allow-ssh-rerun in the trust entry of a policy.',
        }),
    ];
}
function checkName(entry, { san }) {
    const { identities, identityPatterns } = entry;
    const compare = (key, expected, met) => met
        ? passedClause('identity', expected, san)
        : failedClause({
            code: 'POLICY_IDENTITY_MISMATCH',
            clause: 'identity',
            expected,
            actual: san,
            hint: key === 'identity'
                ? hintToChange(key, san, entry)
                : `If you trust this identity, change ${nameSetting(key, entry)} so that it matches ${san}. chopmark inspect shows the certificate.`,
        });
    return [
        ...(identities ? [compare('identity', identities.join(' or '), identities.includes(san))] : []),
        ...(identityPatterns
            ? [
                compare('identity-regexp', `like ${identityPatterns.map(({ text }) => text).join(' or ')}`, identityPatterns.some(({ matches }) => matches(san))),
            ]
            : []),
    ];
}
function withoutMeaning(clause, entry, { issuer }) {
    return faulty({
        code: 'INPUT_UNSUPPORTED_CLAUSE',
        message: `${issuer} is not the issuer of a known CI system, so ${Object.keys(entry.clauses).join(', ')} cannot be checked.`,
        hint: `Use ${nameSetting('ci', entry)} to name the CI system of this issuer.`,
        clause,
    });
}
function checkClause(clause, entry, identity, ci) {
    const proof = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].proves[clause];
    if (proof === undefined) {
        return faulty({
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
            hint: 'Use the identity in the certificate instead: --signer or --certificate-identity.',
            clause,
        });
    }
    const found = proof(identity);
    const asked = (entry.clauses[clause] ?? []).map((text) => writeOut(clause, text, identity, ci));
    const met = found !== undefined && asked.some((text) => compareClause(clause, text, found));
    const shown = asked.join(' or ');
    if (met)
        return passedClause(clause, shown, found);
    return failedClause({ code: MISMATCH[clause], clause, expected: shown, actual: found, hint: hintToChange(clause, found, entry) });
}
/** The value of a clause in the long form of the certificate. */
function writeOut(clause, text, identity, ci) {
    switch (clause) {
        case 'repository':
        case 'owner': {
            const base = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
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
/** Without `signer`, the signer must be the workflow that was started. A reusable workflow must be named. */
function checkCaller(entry, identity, ci, named) {
    const { clauses } = entry;
    const { proves, workflowSeparator } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    if (workflowSeparator === undefined)
        return [];
    const { san, extensions } = identity;
    if (clauses.signer === undefined && !named) {
        const config = proves.workflow?.(identity);
        if (config === san)
            return [passedClause('signer', 'the workflow itself', san)];
        return [
            failedClause({
                code: 'POLICY_SIGNER_MISMATCH',
                clause: 'signer',
                expected: 'the workflow itself',
                actual: san,
                message: `Wrong signer: expected the workflow itself (${config ?? 'not in the certificate'}), the certificate says ${san}.`,
                hint: hintToChange('signer', san, entry, 'reusable workflow'),
            }),
        ];
    }
    const repository = (0,claims_clauses/* withScheme */.GV)(extensions['source-repository-uri']);
    const outside = repository !== undefined && !san.startsWith(`${repository}/`);
    if (!outside || unsupported_clauses/* REPOSITORY_CLAUSES */.k5.some((clause) => clauses[clause] !== undefined))
        return [];
    return [
        faulty({
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `The signer ${san} is outside the repository that it signed for, and no expected repository was given.`,
            hint: `Also set ${nameSetting('repository', entry)}: a workflow that anyone can call signs for everyone.`,
            clause: 'signer',
        }),
    ];
}
const faulty = ({ clause = 'signer', ...problem }) => ({
    clause,
    satisfied: false,
    expected: 'a clause that a certificate can prove',
    problem,
});
/** The error code for a failed clause. */
const MISMATCH = {
    repository: 'POLICY_REPOSITORY_MISMATCH',
    'repository-id': 'POLICY_REPOSITORY_ID_MISMATCH',
    owner: 'POLICY_OWNER_MISMATCH',
    'owner-id': 'POLICY_OWNER_ID_MISMATCH',
    organization: 'POLICY_ORGANIZATION_MISMATCH',
    project: 'POLICY_PROJECT_MISMATCH',
    pipeline: 'POLICY_PIPELINE_MISMATCH',
    'pipeline-definition': 'POLICY_PIPELINE_DEFINITION_MISMATCH',
    job: 'POLICY_JOB_MISMATCH',
    workflow: 'POLICY_WORKFLOW_MISMATCH',
    'workflow-commit': 'POLICY_WORKFLOW_COMMIT_MISMATCH',
    signer: 'POLICY_SIGNER_MISMATCH',
    'signer-commit': 'POLICY_SIGNER_COMMIT_MISMATCH',
    ref: 'POLICY_REF_MISMATCH',
    commit: 'POLICY_COMMIT_MISMATCH',
    trigger: 'POLICY_TRIGGER_MISMATCH',
    environment: 'POLICY_ENVIRONMENT_MISMATCH',
    runner: 'POLICY_RUNNER_MISMATCH',
    visibility: 'POLICY_VISIBILITY_MISMATCH',
    run: 'POLICY_RUN_MISMATCH',
    'token-subject': 'POLICY_TOKEN_SUBJECT_MISMATCH',
};

;// CONCATENATED MODULE: ./build/policy/decide-signer.js

/** How many issuers and entries a message names. */
const NAMED = 5;
/** Checks every entry that can apply to the certificate of a verified bundle. */
function decideSigner(index, identity, all) {
    const asked = index.entriesFor(identity);
    // No entry is for this repository. The entries for this issuer give the best error.
    const candidates = asked.length > 0 ? asked : index.entriesOf(identity.issuer).slice(0, NAMED);
    const checked = candidates.map((entry) => ({ entry, ...checkTrustEntry(entry, identity) }));
    const met = checked.filter(({ clauses }) => clauses.every((clause) => clause.satisfied));
    const [best] = met.length > 0 ? met : checked.sort((a, b) => countUnmet(a.clauses) - countUnmet(b.clauses));
    if (best === undefined)
        return { entries: [], outcome: noIssuer(identity, all) };
    return {
        entries: met.map(({ entry }) => entry),
        ...(best.ci !== undefined && { ci: best.ci }),
        outcome: trustOutcome(best.entry, best.clauses),
    };
}
/** The outcome of a trust entry with its clauses. */
function trustOutcome({ name, at }, clauses) {
    const problem = clauses.find((clause) => !clause.satisfied)?.problem;
    return { rule: 'trust', name, ...(at !== undefined && { at }), satisfied: problem === undefined, clauses, ...(problem && { problem }) };
}
const countUnmet = (clauses) => clauses.filter(({ satisfied }) => !satisfied).length;
function noIssuer({ issuer }, all) {
    const asked = [...new Set(all.flatMap(issuersOf))];
    const shown = `${asked.slice(0, NAMED).join(' or ')}${asked.length > NAMED ? ' or another' : ''}`;
    const clause = wrongIssuer(all[0] ?? { name: 'trust' }, shown, issuer);
    return { rule: 'trust', name: 'trust', satisfied: false, clauses: [clause], ...(clause.problem && { problem: clause.problem }) };
}

// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/verify-candidate.js











/**
 * Verifies a candidate with each root that has an entry for its signer, and checks only the entries of that root, so that one authority
 * cannot replace another. If no root has such an entry, all roots are tried, so that false evidence is reported before a wrong signer.
 */
async function verifyCandidate(candidate, asked, { policy, roots }) {
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
        // Roots without an entry for the signer are tried only to find the reason.
        if (!may.includes(root) && (believed || refused?.verdict))
            break;
        const found = await root.verifier.verifyBundle(bundle, asked).then((verdict) => decide(candidate, checked, verdict, root, policy), (error) => ({ checked: { ...checked, problem: (0,to_problem/* toProblem */.H)(error) }, entries: [] }));
        if (found.checked.problem === undefined)
            believed = believed ? { ...believed, entries: [...believed.entries, ...found.entries] } : found;
        else if (!refused || (found.verdict && !refused.verdict))
            refused = found;
    }
    return believed ?? refused ?? { checked, entries: [] };
}
/** The claimed signer of a bundle only selects the roots. It is not trusted yet. */
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
    if (!decision.outcome.satisfied)
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
        return refuse((0,to_problem/* toProblem */.H)(error));
    }
}
function decideKey({ key, entries }, fingerprint) {
    const [entry] = entries;
    if (!entry || key === undefined)
        throw new TypeError('a key was accepted that no entry names');
    const clause = { clause: 'key', satisfied: true, expected: key, actual: fingerprint, basis: 'proven' };
    return { entries, outcome: trustOutcome(entry, [clause]) };
}
const allows = (globs, text) => globs === undefined || (text !== undefined && globs.some((glob) => (0,match_glob/* matchGlob */.s)(glob, text)));
function readProvenance(predicateType, { statement }) {
    return predicateType === provenance/* provenance */.a.type && statement ? provenance/* provenance */.a.read((0,sigstore_statement/* parseStatement */.By)(statement).predicate) : undefined;
}
/** @throws ChopmarkError `VERIFICATION_PROVENANCE_MISMATCH` */
function checkAgreement(identity, ci, stated) {
    const wrong = findContradiction(identity, ci, stated);
    if (!wrong)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'VERIFICATION_PROVENANCE_MISMATCH',
        message: `The provenance names a ${wrong.fact} that the certificate does not prove: the provenance says ${JSON.stringify(wrong.stated)}, the certificate proves ${wrong.proven}.`,
        hint: 'Find out why they differ before you use the artifact. chopmark inspect shows the statement and the certificate.',
    });
}
const wrongPredicate = (entries, found) => ({
    code: 'POLICY_PREDICATE_TYPE',
    message: `Wrong predicate type: expected ${(0,predicate_words/* namePredicateTypes */.kj)(entries.flatMap(({ predicateTypes = [] }) => predicateTypes))}, the bundle has ${found ?? 'a signature without a statement'}.`,
    hint: 'Check that the artifact was attested with the expected type. chopmark inspect shows the content of a bundle.',
});

;// CONCATENATED MODULE: ./build/engine/shared/evidence/artifact-evaluator.js










/**
 * Verifies bundles and decides by the policy. A statement is verified once, and the decision about its signer is made once, for any
 * number of its subjects.
 */
function createArtifactEvaluator(settings) {
    const { policy, now, rego } = settings;
    const statements = new Map();
    const assessStatement = (candidate) => {
        const known = statements.get(candidate);
        if (known)
            return known;
        const about = candidate.payload ? { kind: 'bytes', bytes: candidate.payload } : { kind: 'none' };
        const assessed = verifyCandidate(candidate, about, settings).then((assessment) => ({
            assessment,
            subjects: (0,match_subject/* indexSubjects */.G)(candidate.subjects),
        }));
        statements.set(candidate, assessed);
        return assessed;
    };
    /** The assessment of a candidate for this artifact, and the matching subject. */
    const assess = async (candidate, artifact) => {
        if (candidate.subjects.length === 0)
            return { assessment: await verifyCandidate(candidate, artifact, settings) };
        const { assessment, subjects } = await assessStatement(candidate);
        const subject = subjects(artifact);
        if (subject)
            return { assessment, subject };
        const { bundlePath, entries, timestamps, predicateType } = assessment.checked;
        // A candidate that did not verify is reported as it is.
        if (!assessment.verdict)
            return { assessment };
        return {
            assessment: {
                checked: { bundlePath, entries, timestamps, ...(predicateType !== undefined && { predicateType }), problem: OTHER_ARTIFACT },
                entries: [],
            },
        };
    };
    return async (name, artifact, candidates) => {
        const found = await Promise.all(candidates.map((candidate) => assess(candidate, artifact)));
        const scoped = found.map(({ assessment, subject }) => ({ assessment: scopeToName(assessment, name), subject }));
        const bundles = scoped.map(({ assessment }) => assessment.checked);
        const subjects = scoped.flatMap(({ subject, assessment }) => (subject && !assessment.checked.problem ? [subject] : []));
        const denial = findDeniedArtifact(policy.deny, [digestsOf(artifact), ...subjects.map(({ digest }) => digest)]);
        if (denial)
            return { verdict: 'refused', ...(denial.problem && { problem: denial.problem }), bundles, rules: [denial] };
        const accepted = scoped.flatMap(({ assessment }, position) => acceptedAt(position, assessment));
        if (accepted.length === 0)
            return { verdict: 'refused', problem: selectFailure(bundles) ?? missing(name), bundles };
        const names = new Set([name, ...subjects.map((subject) => subject.name)]);
        const { rules, problem } = await decideArtifact(policy, {
            names: [...names],
            digests: Object.values(digestsOf(artifact)),
            accepted,
            now,
            ...(rego && { rego }),
        });
        return { verdict: problem ? 'refused' : 'verified', ...(problem && { problem }), bundles, ...(rules.length > 0 && { rules }) };
    };
}
/** An entry with `artifacts` is trusted only for these names. Only the user's own name for the artifact counts. */
function scopeToName(assessment, name) {
    if (assessment.entries.length === 0 || assessment.entries.every(({ artifacts }) => artifacts === undefined))
        return assessment;
    const entries = assessment.entries.filter(({ artifacts }) => artifacts === undefined || matchName(artifacts, name));
    if (entries.length > 0)
        return { ...assessment, entries };
    const problem = {
        code: 'POLICY_ARTIFACT_NAME',
        message: `The signer is trusted only for ${assessment.entries.flatMap(({ artifacts = [] }) => artifacts).join(', ')}, but the artifact is ${name}.`,
        hint: 'If you trust this signer for the artifact, add its name to artifacts of the trust entry.',
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
            predicate: () => (statement && (0,sigstore_statement/* parseStatement */.By)(statement).predicate) ?? {},
        },
    ];
}
const digestsOf = (artifact) => Object.fromEntries(subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => {
    const digest = (0,verification_artifact/* digestArtifact */.D)(artifact, algorithm);
    return digest === undefined ? [] : [[algorithm, digest]];
}));
const OTHER_ARTIFACT = {
    code: 'VERIFICATION_ARTIFACT_MISMATCH',
    message: 'The artifact is not a subject of the statement.',
    hint: 'The file was changed after it was attested, or the bundle is for another file. Only sha256, sha384 and sha512 are compared, and Git ids for Git objects.',
};
const missing = (artifact) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `No bundle for ${artifact} was found.`,
    hint: 'Name the bundle with --bundle, or put it next to the artifact as <file>.sigstore.json.',
});

// EXTERNAL MODULE: ./build/policy/parse/name-pattern.js
var name_pattern = __webpack_require__(47135);
;// CONCATENATED MODULE: ./build/policy/parse/options-to-policy.js





/**
 * Converts the options to a policy with one entry, so that the same code decides both forms.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE`, `INPUT_OPTION_MISSING` for options that no certificate can prove, `INPUT_PATTERN`, `INPUT_PREDICATE_TYPE`
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
    const [fault] = (0,unsupported_clauses/* findUnsupportedClauses */.lO)(entry);
    if (fault)
        throw new errors/* ChopmarkError */.E(fault);
    return { trust: [entry], deny: [], require: [] };
}

;// CONCATENATED MODULE: ./build/engine/shared/evidence/choose-policy.js

/**
 * The policy of a run: from the policy file, or from the options. The parser for policy files is loaded only if there is a file.
 *
 * @throws ChopmarkError `INPUT_POLICY…`, `INPUT_UNSUPPORTED_CLAUSE`, `INPUT_OPTION_MISSING`, `INPUT_PATTERN`
 */
async function choosePolicy({ policy, vsa, ...options }, { workingFolder }) {
    if (policy === undefined)
        return policyOfOptions(options, workingFolder);
    const { requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2750)]).then(__webpack_require__.bind(__webpack_require__, 12750));
    return requirePolicy(policy, workingFolder, vsa === undefined ? {} : { pinned: true });
}

// EXTERNAL MODULE: ./build/engine/shared/evidence/evidence.js + 1 modules
var evidence = __webpack_require__(45114);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/open-rego.js
/** The evaluator for Rego policies, loaded only if the policy has one. */
async function openRego({ require }, exec) {
    if (!require.some(({ kind }) => kind === 'rego'))
        return {};
    const { createRego } = await Promise.all(/* import() */[__webpack_require__.e(7774), __webpack_require__.e(8434)]).then(__webpack_require__.bind(__webpack_require__, 78434));
    return { rego: createRego(exec) };
}

;// CONCATENATED MODULE: ./build/policy/trust-index.js


const trust_index_CI_IDS = Object.keys(claims_clauses/* CERTIFICATE_CLAUSES */.pQ);
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
    const shelvesFor = (issuer) => [`issuer ${issuer}`, ...trust_index_CI_IDS.filter((ci) => (0,claims_clauses/* isIssuerOf */.ZB)(ci, issuer)).map((ci) => `ci ${ci}`)].flatMap((key) => shelves.get(key) ?? []);
    return {
        knows: (issuer) => shelvesFor(issuer).length > 0,
        entriesOf: (issuer) => shelvesFor(issuer).flatMap(({ all }) => all),
        entriesFor({ issuer, extensions }) {
            const repository = (0,claims_clauses/* withScheme */.GV)(extensions['source-repository-uri']) ?? '';
            return shelvesFor(issuer).flatMap(({ byRepository, others }) => [...(byRepository.get(repository) ?? []), ...others]);
        },
    };
}
/** The repository URLs of an entry, if it has only complete names. */
function listRepositories({ ci, clauses }) {
    const base = ci && claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].repositoryBase;
    const named = clauses.repository?.map((text) => ((0,file_uri/* isUrl */.gU)(text) || base === undefined ? text : `${base}/${text}`).replace(/(\.git)?\/*$/, ''));
    return named?.some((url) => url.includes('*') || !(0,file_uri/* isUrl */.gU)(url)) ? undefined : named;
}

// EXTERNAL MODULE: ./build/verification/verifier.js + 9 modules
var verification_verifier = __webpack_require__(44118);
// EXTERNAL MODULE: ./build/verification/verifier-pool.js
var verifier_pool = __webpack_require__(86525);
// EXTERNAL MODULE: ./build/engine/shared/run/choose-trust.js + 5 modules
var choose_trust = __webpack_require__(31720);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/fs/require-digest.js
var require_digest = __webpack_require__(63674);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var limits = __webpack_require__(74353);
;// CONCATENATED MODULE: ./build/engine/shared/evidence/read-public-key.js






/**
 * @param digest SHA-256 of the file in lower-case hex, if the file is pinned.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_KEY_UNREADABLE`, `INPUT_POLICY_DIGEST`
 */
async function readPublicKey(path, { workingFolder }, digest) {
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, path), limits/* MAX_KEY */.tu, 'the public key', { pipes: true });
    (0,require_digest/* requireDigest */.m)(bytes, path, digest);
    const text = bytes.toString('utf8');
    // Node would silently derive the public key from a private key, which a verifier must not need.
    if (/-----BEGIN (RSA )?PUBLIC KEY-----/.test(text) && !/PRIVATE KEY/.test(text)) {
        try {
            return (0,external_node_crypto_.createPublicKey)(text);
        }
        catch {
            // Reported like any text that is not a key.
        }
    }
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_KEY_UNREADABLE',
        message: `${path} does not contain a public key in PEM.`,
        hint: 'Use only the public key: openssl pkey -in private.pem -pubout',
    });
}

;// CONCATENATED MODULE: ./build/engine/shared/evidence/root-options.js
/**
 * The trusted root options of a trust entry: those in the entry, which then replace all of the run's options, or else the run's. Two
 * entries with the same options share a root.
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

;// CONCATENATED MODULE: ./build/engine/shared/evidence/open-roots.js






/**
 * Loads each distinct trusted root of the policy's entries once.
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

// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/engine/shared/run/sandbox-hint.js
var sandbox_hint = __webpack_require__(16260);
;// CONCATENATED MODULE: ./build/engine/verify/verify.js




















/** Other bundles that are tried for an artifact without a bundle for its digest, to report their faults. */
const TRIED_BESIDE = 8;
const CONCURRENCY = 4;
/** The number of files whose size is read at the same time. */
const STATS_IN_FLIGHT = 64;
/**
 * Verifies artifacts with their bundles and an expected signer. Each artifact gets a verdict. An invalid bundle does not affect a valid
 * one.
 *
 * @throws ChopmarkError `INPUT_…`, `TRUST_…` if no verdict was possible
 * @example
 * ```ts
 * const { artifacts } = await verify({ subjectPath: ['app.tar.gz'], ci: 'github', repository: 'acme/widget' });
 * ```
 */
const verify = (options, ports) => (0,sandbox_hint/* hintAtSandbox */.M)('verify', options, ports, () => verifyArtifacts(options, ports));
async function verifyArtifacts(options, ports) {
    const run = (0,run_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: CONCURRENCY });
    const context = { ports, run };
    const policy = await choosePolicy(options, ports);
    const artifacts = (await collectArtifacts(options, context)).map((artifact) => denyContained(artifact, policy));
    const { roots, instance } = await run.timed('trust', () => openRoots(policy, options, context));
    const gathered = await run.timed('bundles', () => gatherEvidence(options, artifacts, context));
    const digests = await run.timed('subjects', () => digestArtifacts(artifacts, gathered, context, deniedAlgorithms(policy.deny)));
    const evaluate = createArtifactEvaluator({ policy, roots, now: ports.clock.now(), ...(await openRego(policy, ports.exec)) });
    const verdicts = await run.timed('verification', () => decideAll(artifacts, digests, gathered, evaluate, context));
    const result = {
        schema: results_result/* RESULT_SCHEMA */.w,
        command: 'verify',
        version: version/* VERSION */.x,
        ...(instance !== undefined && { instance }),
        subjects: artifacts.map(({ artifact }, index) => ({ name: artifact, digest: digestOf(digests[index]) })),
        statements: [],
        artifacts: verdicts,
        ...(policy.digest !== undefined && { policyDigest: policy.digest }),
        problems: [],
        timings: run.timings,
    };
    if (options.vsa === undefined)
        return result;
    const { writeSummaries } = await Promise.all(/* import() */[__webpack_require__.e(3414), __webpack_require__.e(9715)]).then(__webpack_require__.bind(__webpack_require__, 69715));
    return writeSummaries(result, { policy, options: { ...options, vsa: options.vsa }, ...context });
}
/** The artifacts to verify, by the names that the user gave. The code for images and checkouts is loaded only if needed. */
async function collectArtifacts(options, { ports, run }) {
    const images = options.subjectImage.length === 0
        ? []
        : await (await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(1711), __webpack_require__.e(2577)]).then(__webpack_require__.bind(__webpack_require__, 82577))).listImagesToVerify(options, ports, run);
    const checkouts = options.subjectGit.length === 0
        ? []
        : await (await Promise.all(/* import() */[__webpack_require__.e(4881), __webpack_require__.e(6981)]).then(__webpack_require__.bind(__webpack_require__, 66981))).listCheckoutsToVerify(options, ports, run.signal);
    const { subjectPath: named, subjectChecksums: checksums } = options;
    const listed = await listArtifacts({ named, images, checkouts, ...(checksums !== undefined && { checksums }) }, ports.workingFolder);
    const artifacts = await (0,exclude_bundles/* excludeBundles */.i)(listed, ports.logger);
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(artifacts.length, options.expectedSubjects);
    return artifacts;
}
/** A tag of a denied commit is denied too. */
function denyContained(artifact, { deny }) {
    const denial = artifact.contains && !artifact.fault ? findDeniedArtifact(deny, [artifact.contains]) : undefined;
    return denial?.problem ? { ...artifact, fault: denial.problem } : artifact;
}
const ended = (signal) => ({
    code: 'VERIFICATION_TIMEOUT',
    message: `${(0,timeout_error/* describeRunEnd */.uJ)(signal)} before all evidence about this artifact was checked.`,
    hint: (0,timeout_error/* isTimeLimit */.rM)(signal) ? 'Set a longer time limit with --timeout, or verify fewer artifacts per run.' : (0,timeout_error/* hintAtRunEnd */.BB)(signal),
});
const NOTHING = { evidence: (0,evidence/* indexEvidence */.U2)([]), beside: [], unasked: [] };
/** The bundles that can be about the artifacts: those on this machine and those of images, then those in the stores of `from`. */
async function gatherEvidence(options, artifacts, context) {
    const found = await gatherNearby(options, artifacts, context.ports);
    return addStores(found, options, artifacts, context);
}
/** The named bundles, else the bundle next to each file and those of earlier steps, unless `from` names other places. */
async function gatherNearby({ bundle, bundleDir, from }, artifacts, ports) {
    if (bundle.length > 0)
        return { evidence: (0,evidence/* indexEvidence */.U2)(await (0,evidence/* readNamed */.Mk)(bundle, ports)), beside: [], unasked: [] };
    const looksIn = (store) => from.length === 0 || from.includes(store);
    const [besideFiles, ofImages, folders] = await Promise.all([
        Promise.all(artifacts.map(({ path }) => (path === undefined || !looksIn(results_result/* LOCAL_STORE */.K) ? [] : (0,evidence/* readBeside */.ri)(path, ports)))),
        looksIn('oci') ? readBesideImages(artifacts) : [],
        looksIn(results_result/* LOCAL_STORE */.K) ? (0,evidence/* readBundleFolders */.eV)(bundleDir, ports) : [],
    ]);
    const beside = artifacts.map((_, index) => [...(besideFiles[index] ?? []), ...(ofImages[index]?.candidates ?? [])]);
    return { evidence: (0,evidence/* indexEvidence */.U2)([...beside.flat(), ...folders]), beside, unasked: ofImages.map(({ problem }) => problem) };
}
/** The code for this is loaded only for images. */
async function readBesideImages(artifacts) {
    if (artifacts.every(({ image }) => image === undefined))
        return [];
    const { readEvidenceOfImages } = await Promise.all(/* import() */[__webpack_require__.e(2344), __webpack_require__.e(1965)]).then(__webpack_require__.bind(__webpack_require__, 31965));
    return readEvidenceOfImages(artifacts.map(({ image }) => image));
}
/** Adds the bundles of the stores in `from` to the bundles that were already found. */
async function addStores(gathered, options, artifacts, { ports, run }) {
    // Bundles in the registry of an image were already read with the image.
    const elsewhere = options.from.filter((store) => store !== 'oci');
    if (elsewhere.length === 0)
        return gathered;
    const [{ openStores }, { readEvidenceOfStores }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4132).then(__webpack_require__.bind(__webpack_require__, 14132)),
        __webpack_require__.e(/* import() */ 9601).then(__webpack_require__.bind(__webpack_require__, 9601)),
    ]);
    const stores = await openStores('from', elsewhere, options, { ports, signal: run.signal });
    const digests = await digestArtifacts(artifacts, NOTHING, { ports, run });
    const subjects = artifacts.map(({ artifact }, index) => {
        const digest = digestOf(digests[index]);
        return Object.keys(digest).length === 0 ? undefined : { name: artifact, digest };
    });
    const answers = await readEvidenceOfStores(stores.map(({ store }) => store), subjects);
    const beside = artifacts.map((_, index) => [...(gathered.beside[index] ?? []), ...(answers[index]?.candidates ?? [])]);
    return {
        // The same file can be the answer for every artifact.
        evidence: (0,evidence/* indexEvidence */.U2)([...new Set([gathered.evidence.all, ...answers.map(({ candidates }) => candidates)].flat())]),
        beside,
        unasked: artifacts.map((_, index) => gathered.unasked[index] ?? answers[index]?.problem),
    };
}
async function digestArtifacts(artifacts, { evidence }, { ports, run }, denied = []) {
    const paths = artifacts.flatMap(({ path }) => path ?? []);
    const algorithms = [...new Set([...evidence.algorithms, ...denied])];
    const total = Math.ceil((await sizeOf(paths)) / MEGABYTE);
    const onProgress = (bytes) => ports.logger.progress('Hashing (MB)', Math.floor(bytes / MEGABYTE), total);
    const options = { algorithms, signal: run.signal, onProgress };
    try {
        const hashed = await (0,hash_files/* hashFiles */.y)(paths, options);
        let next = 0;
        return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : (hashed[next++]?.digest ?? {})));
    }
    catch (error) {
        if (paths.length <= 1)
            return artifacts.map(({ path, digest }) => (path === undefined ? (digest ?? {}) : { problem: (0,to_problem/* toProblem */.H)(error) }));
    }
    // One unreadable file must not affect the others, so each is hashed separately.
    return Promise.all(artifacts.map(async ({ path, digest }) => {
        if (path === undefined)
            return digest ?? {};
        return (0,hash_files/* hashFiles */.y)([path], options).then(([hashed]) => hashed?.digest ?? {}, (error) => ({ problem: (0,to_problem/* toProblem */.H)(error) }));
    }));
}
const MEGABYTE = 1_000_000;
/** The bytes of all files. A file that cannot be read here is reported when it is hashed. */
const sizeOf = async (paths) => {
    const sizes = await (0,concurrency/* mapInParallel */.HH)(paths, STATS_IN_FLIGHT, (path) => (0,promises_.stat)(path).then(({ size }) => size, () => 0));
    return sizes.reduce((sum, size) => sum + size, 0);
};
const digestOf = (digest) => (digest === undefined || 'problem' in digest ? {} : digest);
/** One verdict for each artifact, in their order. */
async function decideAll(artifacts, digests, gathered, evaluate, { ports, run }) {
    let decided = 0;
    return (0,concurrency/* mapInParallel */.HH)(artifacts, limits/* VERIFICATIONS_IN_FLIGHT */.W3, async (artifact, index) => {
        if (run.signal.aborted)
            return { artifact: artifact.artifact, verdict: 'inconclusive', problem: ended(run.signal), bundles: [] };
        const near = gathered.beside[index] ?? [];
        const verdict = await verify_decide(artifact, digests[index] ?? {}, { ...gathered, near }, evaluate, run.signal);
        ports.logger.progress('Verifying', ++decided, artifacts.length);
        const problem = gathered.unasked[index];
        return problem && verdict.verdict !== 'verified' ? { ...verdict, verdict: 'inconclusive', problem } : verdict;
    });
}
async function verify_decide({ artifact, revision, fault }, digest, { evidence, beside, near }, evaluate, signal) {
    if ('problem' in digest && typeof digest.problem === 'object')
        return { artifact, verdict: 'inconclusive', problem: digest.problem, bundles: [] };
    const digests = digest;
    if (fault)
        return { artifact, digest: digests, verdict: 'refused', problem: fault, bundles: [] };
    const about = subject/* EVIDENCE_ALGORITHMS */.Ff.flatMap((algorithm) => digests[algorithm] === undefined ? [] : evidence.about(algorithm, digests[algorithm]));
    const others = beside.length === 0 ? evidence.all : near;
    const candidates = [...new Set([...about, ...(about.length > 0 ? [] : others.slice(0, TRIED_BESIDE))])];
    const judged = await evaluate(artifact, { kind: 'digests', ...digests }, candidates);
    // A bundle that was not checked could be a newer scan, or a denied one.
    if (judged.bundles.some(({ problem }) => problem?.code === 'VERIFICATION_TIMEOUT'))
        return { artifact, digest: digests, verdict: 'inconclusive', problem: ended(signal), bundles: judged.bundles };
    const namesakes = judged.bundles.length === 0 ? evidence.named(revision ?? artifact) : [];
    if (judged.verdict === 'refused' && namesakes.length > 0)
        return { artifact, digest: digests, ...judged, problem: otherDigest(artifact, namesakes, revision ? OTHER_REVISION : OTHER_FILE) };
    return { artifact, digest: digests, ...judged, ...(revision && judged.problem && { problem: hintRevision(artifact, judged.problem) }) };
}
const OTHER_FILE = {
    what: 'a file',
    hint: 'The file was changed after it was attested, or it is another build.',
};
const OTHER_REVISION = {
    what: 'a revision',
    hint: 'The tag was moved or created again after it was attested.',
};
/** A change after attesting is the most likely reason if there is no bundle for the digest. */
const otherDigest = (artifact, [first, ...others], { what, hint }) => ({
    code: 'VERIFICATION_NO_BUNDLE',
    message: `No bundle for the digest of ${artifact} was found, but ${first?.location ?? ''}${others.length > 0 ? ` and ${others.length} more are` : ' is'} about ${what} with the same name and another digest.`,
    hint,
});
/** A tag and its commit are different objects, and often only one of them is attested. */
const hintRevision = (artifact, problem) => ['VERIFICATION_NO_BUNDLE', 'VERIFICATION_ARTIFACT_MISMATCH'].includes(problem.code) ? { ...problem, hint: hintFor(artifact) } : problem;
const hintFor = (artifact) => `Name the bundle of exactly this object with --bundle or --from. An annotated tag is a different object than its commit: if the commit was attested, verify ${artifact.startsWith('.') && !artifact.includes('#') ? `${artifact}#HEAD` : artifact}^{commit}.`;


/***/ }),

/***/ 34035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CLAUSE_NAMES),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   O8: () => (/* binding */ ciOfCertificateIssuer),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   fM: () => (/* binding */ withoutDoubleSlash),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
/** The words with which a policy describes an expected signer. Each has the same meaning on every CI system that supports it. */
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
/** One part of the alternative name, as the first group of the pattern captures it. */
const partOfName = (pattern) => ({ san }) => pattern.exec(san)?.[1];
const name = ({ san }) => san;
/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri) => uri === undefined || /^https?:\/\//.test(uri) ? uri : `https://${uri}`;
/** Fulcio writes a double slash in the names of CircleCI jobs. */
const withoutDoubleSlash = (uri) => uri?.replace(/(?<!:)\/\/+/g, '/');
/** What GitHub and GitLab both prove. */
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
        // The Build Config URI names a pipeline run, not a file, and there is no commit. Nothing is stated about the runner, except for a
        // rerun.
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
        // Every Jenkins is an issuer of its own, known only to a private instance.
        issuers: [],
        issuerPrefixes: [],
        // A certificate authority can be configured to write more than the job; the job is the subject in every configuration.
        proves: {
            job: name,
            signer: name,
            run: from('run-invocation-uri'),
            runner: from('runner-environment'),
            'token-subject': from('token-subject'),
        },
    },
};
/** Whether certificates with `issuer` belong to `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}
const CI_IDS = Object.keys(CERTIFICATE_CLAUSES);
/** The CI system to which certificates with an issuer belong, on the public instance. */
const ciOfCertificateIssuer = (issuer) => CI_IDS.find((ci) => isIssuerOf(ci, issuer));


/***/ }),

/***/ 22147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProvenFacts)
/* harmony export */ });
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);

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
/** CircleCI writes two quote characters instead of a runner environment. */
const NOTHING = '""';
/** The facts about a build that a certificate proves, in terms that can be compared across CI systems. */
function readProvenFacts(identity, ci) {
    const { proves, workflowSeparator } = _clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const facts = Object.entries(FACT_OF_CLAUSE).flatMap(([clause, fact]) => {
        const text = proves[clause]?.(identity);
        return text === undefined || text === NOTHING ? [] : [[fact, text]];
    });
    // If no file is named, a definition or job configures the build, and it is the identity itself.
    return Object.fromEntries(workflowSeparator === undefined ? [...facts, ['workflow', identity.san]] : facts);
}


/***/ }),

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matchGlob)
/* harmony export */ });
/**
 * Whether `pattern` matches the whole `text`: `*` matches anything except `/`, `**` matches anything, all other characters match themselves.
 *
 * It takes one pass over the text per star, without backtracking, so no pattern takes more than pattern × text steps: patterns come
 * from policy files, texts from certificates.
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

/***/ 56922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ fileUri),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gZ: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36305);


const isUrl = (text) => /^https?:\/\//.test(text);
/** The URI of a path in a certificate: in the repository that was built. */
function fileUri(path, { extensions }, ci) {
    if (isUrl(path))
        return path;
    return `${(0,_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)(extensions['source-repository-uri']) ?? ''}${_identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].workflowSeparator ?? '/'}${path}`;
}
/**
 * A pattern without `@ref` matches any ref, for which there is the clause `ref`. This applies only if the URI can be split in one way:
 * a file called `release.yml@x.yml` is not `release.yml`. No star matches an `@`: a branch can be called `evil@refs/heads/main`.
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

/***/ 47135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileNamePattern)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);

/**
 * Compiles a pattern that is anchored at both ends and runs in linear time, because the signer chooses the name. The engine is loaded only for patterns.
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
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PATTERN',
            message: `The pattern ${JSON.stringify(text)} is not a valid RE2 regular expression.`,
            hint: 'Use RE2 syntax, which runs in linear time: no backreferences and no look-around.',
            cause,
        });
    }
}


/***/ }),

/***/ 45075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k5: () => (/* binding */ REPOSITORY_CLAUSES),
  ng: () => (/* binding */ anybodysProject),
  lO: () => (/* binding */ findUnsupportedClauses),
  R0: () => (/* binding */ isOwnerNamed)
});

// UNUSED EXPORTS: noIssuerOfItsOwn

// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/policy/parse/file-uri.js
var file_uri = __webpack_require__(56922);
;// CONCATENATED MODULE: ./build/policy/parse/clause-spelling.js


/**
 * Finds values in a form that no certificate has: `acme` or `git@github.com:acme/widget.git` as repository, `v1.0.0` as ref. Without
 * this check, verification would report a wrong signer for a valid artifact.
 */
function findMisspeltClauses({ ci, issuer, clauses }) {
    const issuerFaults = issuer !== undefined && !/^https?:\/\/./.test(issuer) ? [notAnIssuer(issuer)] : [];
    const clauseFaults = Object.keys(clauses).flatMap((clause) => (clauses[clause] ?? []).flatMap((text) => CHECKS[clause]?.(text, ci) ?? []));
    return [...issuerFaults, ...clauseFaults];
}
const CHECKS = {
    repository: checkRepository,
    owner: (text) => !(0,file_uri/* isUrl */.gU)(text) && text.includes('/') && !text.includes('*')
        ? fault('owner', text, 'is a repository', `Write only the owner: ${text.split('/')[0]}. For one repository use repository.`)
        : undefined,
    ref: (text) => /^(?:refs\/|\*)/.test(text)
        ? undefined
        : fault('ref', text, 'is not a full git ref', `Write refs/heads/${text} for a branch, or refs/tags/${text} for a tag.`),
    commit: checkCommit('commit'),
    'workflow-commit': checkCommit('workflow-commit'),
    'signer-commit': checkCommit('signer-commit'),
    'repository-id': checkNumber('repository-id'),
    'owner-id': checkNumber('owner-id'),
};
function checkRepository(text, ci) {
    const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)?([^/:\s]+)[:/](.+?)(?:\.git)?\/*$/.exec(/^(?:ssh:|[^/]*@)/.test(text) ? text : '') ?? [];
    if (host !== undefined && path !== undefined)
        return fault('repository', text, 'is a clone URL', `Write it in the form of a certificate: https://${host}/${path}`);
    const short = (0,file_uri/* isUrl */.gU)(text) ? readPath(text, ci) : text;
    if (short === undefined || short.includes('**'))
        return undefined;
    const segments = short.split('/');
    if (segments.some((segment) => segment === '' || /\s/.test(segment)))
        return fault('repository', text, 'contains an empty part or a space', 'Write OWNER/NAME, or the URL that a browser shows.');
    const isGithub = ci === 'github' || ((0,file_uri/* isUrl */.gU)(text) && /^https:\/\/github\.com\//i.test(text));
    if (segments.length < 2 && (ci === 'github' || ci === 'gitlab' || (0,file_uri/* isUrl */.gU)(text)))
        return fault('repository', text, 'does not name a repository', `Write OWNER/NAME, for example ${segments[0]}/NAME. For all repositories of an owner use owner.`);
    if (segments.length > 2 && isGithub)
        return fault('repository', text, 'is longer than OWNER/NAME', `Write ${segments.slice(0, 2).join('/')}. Write a path within the repository in workflow or signer.`);
    return undefined;
}
/** The part after the host, for hosts whose repositories have a known form. */
function readPath(url, ci) {
    const known = Object.values(claims_clauses/* CERTIFICATE_CLAUSES */.pQ).some(({ repositoryBase }) => repositoryBase !== undefined && url.startsWith(`${repositoryBase}/`));
    if (!known && ci !== 'github' && ci !== 'gitlab')
        return undefined;
    return url
        .replace(/^https?:\/\/[^/]+\//, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
}
function checkCommit(clause) {
    return (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64}|subject)$/.test(text)
        ? undefined
        : fault(clause, text, 'is not a full commit id', 'Write all 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits: git rev-parse REVISION.');
}
function checkNumber(clause) {
    return (text) => /^[0-9]+$/.test(text) ? undefined : fault(clause, text, 'is not a number', `Write the numeric id that the platform's API shows.`);
}
const notAnIssuer = (issuer) => fault('issuer', issuer, 'is not a URL', `An OIDC issuer is a URL: https://${issuer.replace(/^\/*/, '')}`);
const fault = (clause, text, what, hint) => ({
    code: 'INPUT_OPTION_VALUE',
    message: `The ${clause} ${JSON.stringify(text.slice(0, 200))} ${what}, so no certificate can match it.`,
    hint,
    clause,
});

;// CONCATENATED MODULE: ./build/policy/parse/unsupported-clauses.js



/** Clauses that bind a signature to a repository or its owner. */
const REPOSITORY_CLAUSES = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Clauses of which an entry needs at least one to name a signer. */
const NAMING = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];
const CI_IDS = Object.keys(claims_clauses/* CERTIFICATE_CLAUSES */.pQ);
/** Issuers, other than those of the CIs, from which anyone can get an identity. */
const OPEN_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
const isOpen = (issuer) => OPEN_ISSUERS.includes(issuer) || CI_IDS.some((ci) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers.includes(issuer));
/** Names that do not exist. A pattern that matches both of them matches anyone. */
const NOBODY = ['nobody@nowhere.invalid', 'https://nowhere.invalid/nobody/0'];
/** Whether an entry names a specific signer. If anyone can get an identity from the issuer, plain stars match everyone. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }) {
    const open = issuer === undefined || isOpen(issuer);
    if (identities !== undefined)
        return true;
    if (identityPatterns !== undefined && !(open && identityPatterns.some(({ matches }) => NOBODY.every(matches))))
        return true;
    return NAMING.some((clause) => clauses[clause] !== undefined && (!open || isNamed(clauses[clause])));
}
/** Whether the owner part of each text is more than stars: the first part after the host, or CircleCI's project. */
const isNamed = (texts = []) => texts.every((text) => /[^*]/.test(text.replace(/^(https:\/\/circleci\.com\/api\/v2\/projects|https?:\/\/[^/]*)\/?/, '').split('/')[0] ?? ''));
/** Finds clauses that no certificate can prove, and entries that would trust anyone, before any bundle is read. */
function findUnsupportedClauses(entry) {
    if (entry.root.key !== undefined)
        return [];
    const { ci, issuer, clauses } = entry;
    const given = Object.keys(clauses);
    const faults = [...findMisspeltClauses(entry)];
    const hasName = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === undefined) {
        const short = clauses.repository?.find((text) => !(0,file_uri/* isUrl */.gU)(text)) ?? clauses.owner?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
        if (short !== undefined)
            faults.push(anyHost(short));
    }
    if (hasName && ci === undefined && issuer === undefined)
        faults.push(identityWithoutIssuer());
    if (!namesSomebody(entry))
        faults.push(nobodyInParticular(ci));
    const other = issuer === undefined ? undefined : CI_IDS.find((candidate) => (0,claims_clauses/* isIssuerOf */.ZB)(candidate, issuer));
    if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci)
        faults.push(othersIssuer(issuer, other, ci));
    const path = clauses.signer?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
    if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause)))
        faults.push(signerWithoutRepository(path));
    return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}
function findUnprovable({ issuer, clauses }, ci, hasName) {
    const { proves, issuers, repositoryBase, name } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const faults = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
    for (const clause of Object.keys(clauses)) {
        if (proves[clause] === undefined)
            faults.push(unprovable(clause, ci));
        else if (clause === 'repository' || clause === 'owner') {
            const short = clauses[clause]?.find((text) => !(0,file_uri/* isUrl */.gU)(text));
            if (short !== undefined && repositoryBase === undefined)
                faults.push(severalHosts(short, name, clause));
        }
    }
    if (ci === 'circleci' && issuer !== undefined && !hasName && !isOwnerNamed(clauses, issuer))
        faults.push(anybodysProject());
    return faults;
}
/** Any project can build a public repository, and CircleCI's certificates name the project, not its owner. */
function isOwnerNamed(clauses, issuer) {
    const named = ['signer', 'project', 'organization', 'pipeline-definition'].some((clause) => clauses[clause] !== undefined && isNamed(clauses[clause]));
    return named || (issuer !== undefined && !claims_clauses/* CERTIFICATE_CLAUSES */.pQ.circleci.issuers.includes(issuer));
}
const anybodysProject = (signed) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: 'Projects of any CircleCI organization can build this repository, and no project is named as the expected signer.',
    hint: `Name the project with project or signer${signed === undefined ? '' : ` (${signed} signed)`}. Or set the issuer of your organization, https://oidc.circleci.com/org/ID.`,
    clause: 'repository',
});
const othersIssuer = (issuer, other, ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${issuer} is the issuer of ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[other].name}, not of ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name}.`,
    hint: 'Set ci to the CI system of the issuer, because the clauses depend on it.',
    clause: 'issuer',
});
const noIssuerOfItsOwn = (ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} has no common issuer: every installation has its own.`,
    hint: 'Name the issuer of your installation with --certificate-oidc-issuer, or with issuer in a policy file.',
    clause: 'ci',
});
const anyHost = (repository) => ({
    code: 'INPUT_OPTION_MISSING',
    message: `The repository ${repository} is ambiguous: its host is not known.`,
    hint: 'Set --ci, or write the repository as a URL.',
    clause: 'repository',
});
const severalHosts = (repository, ci, clause) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The ${clause} ${repository} is ambiguous: ${ci} builds repositories of several hosts.`,
    hint: 'Write the repository as a URL: https://github.com/OWNER/NAME',
    clause,
});
const identityWithoutIssuer = () => ({
    code: 'INPUT_OPTION_MISSING',
    message: 'The identity has no issuer: an identity is only unique together with its issuer.',
    hint: 'Set issuer or ci.',
    clause: 'identity',
});
const nobodyInParticular = (ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `This would trust everyone who can run a job${ci === undefined ? '' : ` on ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name}`}.`,
    hint: 'Name the expected signer with repository, owner, signer, organization, project, job or identity.',
});
const signerWithoutRepository = (signer) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The signer ${signer} is a path, but its repository is not known.`,
    hint: 'Also set repository, or write the signer as a URL: every repository can have a file with that name.',
    clause: 'signer',
});
/** Hints for clauses that have another name on a CI system. */
const OTHER_WORDS = {
    gitlab: { project: 'Use repository: a GitLab project is a repository.' },
    buildkite: { project: 'Use organization and pipeline to name a Buildkite job.', workflow: 'Use organization and pipeline.' },
    circleci: {
        workflow: 'Use pipeline-definition: it configures a CircleCI job.',
        commit: 'Require the commit in a provenance requirement, and accept it as declared.',
    },
    jenkins: { repository: 'Require the source in a provenance requirement, and accept it with accept-declared: [source].' },
};
const unprovable = (clause, ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name} certificates do not prove a ${clause}, so it cannot be checked.`,
    hint: OTHER_WORDS[ci]?.[clause] ?? 'Use the identity in the certificate instead: --signer or --certificate-identity.',
    clause,
});


/***/ }),

/***/ 88626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument),
/* harmony export */   a: () => (/* binding */ parseDocumentValue)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55711);



/**
 * Parses a JSON object that will be signed unchanged: rejects content that could be read in two ways, or that reading would change.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
function parseDocument({ bytes, source }, kind) {
    const value = parseDocumentValue({ bytes, source }, kind);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but not an object.`, hint: kind.hint });
}
/** The same for documents that may be another JSON value. */
function parseDocumentValue({ bytes, source }, { noun, notJson, hint }) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PREDICATE_TOO_LARGE',
            message: `${noun} ${source} is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PREDICATE */ .LK} bytes.`,
            hint: 'Check that this is the right file. Put large content into an artifact, and name it by digest in the predicate.',
        });
    }
    try {
        const value = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}` });
        // The signed document would differ from the given one.
        if ((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that a double does not hold exactly; write it as a string`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        const place = error.reason === 'syntax' && !error.message.includes('line ') ? `; the file ends at ${endOf(bytes)}` : '';
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}${place}.`, hint });
    }
}
function endOf(bytes) {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}


/***/ }),

/***/ 83014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BA: () => (/* binding */ IN_TOTO_WORDS),
  HR: () => (/* binding */ findKindByType),
  Hx: () => (/* binding */ findKindByWord)
});

// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/predicates/limits.js
var predicates_limits = __webpack_require__(55711);
;// CONCATENATED MODULE: ./build/predicates/resource-descriptor.js




/**
 * A resource that a predicate refers to (in-toto attestation, spec/v1/resource_descriptor.md), with the fields that are used here.
 *
 * @throws JsonError if it is not a descriptor, or lacks all of `uri`, `digest` and `content`.
 */
function readResource(value, where) {
    const { uri, digest, name, mediaType, content, downloadLocation } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = Object.entries({ uri, name, mediaType, content, downloadLocation }).flatMap(([field, text]) => {
        // Only content may have any length: the size of the whole document is limited.
        const known = (0,json_shape/* readOptionalString */.on)(text, `${where}.${field}`, field === 'content' ? undefined : predicates_limits/* MAX_PREDICATE_TEXT */.PQ);
        return known ? [[field, known]] : [];
    });
    const digests = digest == null ? {} : (0,json_shape/* readStringMap */.oI)(digest, `${where}.digest`, limits/* MAX_DIGESTS */.nA);
    const descriptor = { ...Object.fromEntries(read), ...(Object.keys(digests).length > 0 && { digest: digests }) };
    if (descriptor.uri ?? descriptor.digest ?? descriptor.content)
        return descriptor;
    throw new json/* JsonError */.N3('shape', `${where} needs uri, digest or content`);
}

;// CONCATENATED MODULE: ./build/predicates/link.js





const TYPE = 'https://in-toto.io/attestation/link/v0.3';
/** The type that cosign reads: materials are one object keyed by name, as in links before the attestation framework. */
const OLD_TYPE = 'https://in-toto.io/Link/v1';
/** Links (in-toto attestation, spec/predicates/link.md). */
const link_link = {
    word: 'link',
    name: 'link',
    types: [TYPE, OLD_TYPE],
    /** @param style `cosign`: the older type, which cosign supports. */
    build(predicate, style) {
        const type = style === 'cosign' ? OLD_TYPE : TYPE;
        link_link.read(predicate, type);
        return { type, predicate };
    },
    read(predicate, type) {
        const materials = type === OLD_TYPE ? readOldMaterials(predicate) : readMaterials(predicate);
        if (new Set(materials.map(({ name }) => name)).size < materials.length)
            throw new json/* JsonError */.N3('shape', 'materials has a duplicate name');
        (0,json_shape/* readOptionalObject */.gs)(predicate.byproducts, 'byproducts');
        (0,json_shape/* readOptionalObject */.gs)(predicate.environment, 'environment');
        return {
            name: (0,json_shape/* readString */.E3)(predicate.name, 'name', predicates_limits/* MAX_PREDICATE_TEXT */.PQ),
            command: (0,json_shape/* readOptionalArray */.o8)(predicate.command, 'command', predicates_limits/* MAX_ELEMENTS */.DU).map((word) => (0,json_shape/* readString */.E3)(word, 'command', predicates_limits/* MAX_PREDICATE_TEXT */.PQ)),
            materials,
        };
    },
    explain: ({ name, command, materials }) => `step ${name}${command.length > 0 ? `, by ${command.join(' ')}` : ''}, of ${materials.length} materials`,
};
const readMaterials = ({ materials }) => (materials == null ? [] : (0,json_shape/* readArray */.oU)(materials, 'materials', predicates_limits/* MAX_ELEMENTS */.DU)).map((value, index) => {
    const where = `materials[${index}]`;
    const { name, digest } = readResource(value, where);
    if (name === undefined || digest === undefined)
        throw new json/* JsonError */.N3('shape', `${where} needs both name and digest`);
    return { name, digest };
});
const readOldMaterials = ({ materials }) => Object.entries((0,json_shape/* readOptionalObject */.gs)(materials, 'materials') ?? {}).map(([name, digest]) => ({
    name,
    digest: (0,json_shape/* readStringMap */.oI)(digest, `materials.${name.slice(0, 100)}`, limits/* MAX_DIGESTS */.nA),
}));

;// CONCATENATED MODULE: ./build/predicates/in-toto-kind.js
/** Maximum number of items that a line names. */
const SHOWN = 5;

;// CONCATENATED MODULE: ./build/predicates/reference.js





const reference_TYPE = 'https://in-toto.io/attestation/reference/v0.1';
/** References (in-toto attestation, spec/predicates/reference.md). */
const reference = {
    word: 'reference',
    name: 'references',
    types: [reference_TYPE],
    build(predicate) {
        reference.read(predicate, reference_TYPE);
        return { type: reference_TYPE, predicate };
    },
    read: (predicate) => ({
        attester: (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(predicate.attester, 'attester').id, 'attester.id', predicates_limits/* MAX_PREDICATE_TEXT */.PQ),
        references: (0,json_shape/* readArray */.oU)(predicate.references, 'references', predicates_limits/* MAX_ELEMENTS */.DU).map((value, index) => {
            const where = `references[${index}]`;
            const descriptor = readResource(value, where);
            if (descriptor.downloadLocation && descriptor.mediaType)
                return descriptor;
            throw new json/* JsonError */.N3('shape', `${where} needs both downloadLocation and mediaType`);
        }),
    }),
    explain: ({ references }) => references
        .slice(0, SHOWN)
        .map(({ downloadLocation }) => downloadLocation)
        .join(', '),
};

;// CONCATENATED MODULE: ./build/predicates/release.js



const release_TYPE = 'https://in-toto.io/attestation/release/v0.2';
const release_OLD_TYPE = 'https://in-toto.io/attestation/release/v0.1';
/** Releases (in-toto attestation, spec/predicates/release.md). */
const release = {
    word: 'release',
    name: 'release',
    types: [release_TYPE, release_OLD_TYPE],
    build(predicate) {
        release.read(predicate, release_TYPE);
        return { type: release_TYPE, predicate };
    },
    read(predicate, type) {
        const purl = (0,json_shape/* readString */.E3)(predicate.purl, 'purl', predicates_limits/* MAX_PREDICATE_TEXT */.PQ);
        const last = /^pkg:\/*[a-z][a-z0-9.+-]*\/(?:[^?#]*\/)?([^?#/]+)(?:[?#]|$)/i.exec(purl)?.[1];
        if (last === undefined)
            throw new json/* JsonError */.N3('shape', 'purl is not a package URL');
        if (!/[^@]@[^@]+$/.test(last))
            throw new json/* JsonError */.N3('shape', 'purl has no version');
        const field = type === release_OLD_TYPE ? 'releaseId' : 'packageId';
        const packageId = (0,json_shape/* readOptionalString */.on)(predicate[field], field, predicates_limits/* MAX_PREDICATE_TEXT */.PQ);
        return { purl, ...(packageId ? { packageId } : {}) };
    },
    explain: ({ purl, packageId }) => `${purl}${packageId ? ', with the ID from its registry' : ''}`,
};

;// CONCATENATED MODULE: ./build/predicates/scai.js





const scai_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
/** SCAI attribute reports (in-toto attestation, spec/predicates/scai.md). */
const scai = {
    word: 'scai',
    name: 'SCAI attributes',
    types: [scai_TYPE, 'https://in-toto.io/attestation/scai/attribute-report/v0.2'],
    build(predicate) {
        scai.read(predicate, scai_TYPE);
        return { type: scai_TYPE, predicate };
    },
    read(predicate) {
        const attributes = (0,json_shape/* readArray */.oU)(predicate.attributes, 'attributes', predicates_limits/* MAX_ELEMENTS */.DU).map(readAssertion);
        if (attributes.length === 0)
            throw new json/* JsonError */.N3('shape', 'attributes is empty');
        return { attributes, ...(predicate.producer != null && { producer: readResource(predicate.producer, 'producer') }) };
    },
    explain: ({ attributes }) => attributes
        .slice(0, SHOWN)
        .map(({ attribute }) => attribute)
        .join(', '),
};
function readAssertion(value, index) {
    const where = `attributes[${index}]`;
    const { attribute, target, conditions, evidence } = (0,json_shape/* readObject */.Ag)(value, where);
    const read = (0,json_shape/* readOptionalObject */.gs)(conditions, `${where}.conditions`);
    return {
        attribute: (0,json_shape/* readString */.E3)(attribute, `${where}.attribute`, predicates_limits/* MAX_PREDICATE_TEXT */.PQ),
        ...(target != null && { target: readResource(target, `${where}.target`) }),
        ...(read && { conditions: read }),
        ...(evidence != null && { evidence: readResource(evidence, `${where}.evidence`) }),
    };
}

;// CONCATENATED MODULE: ./build/predicates/in-toto.js




const in_toto_open = ({ word, name, types, build, read, explain }) => ({
    word,
    name,
    types,
    build,
    summarize: (predicate, type) => explain(read(predicate, type)),
});
/** In-toto predicate types that have a short name and are checked before they are signed. */
const KINDS = [in_toto_open(scai), in_toto_open(release), in_toto_open(link_link), in_toto_open(reference)];
const IN_TOTO_WORDS = KINDS.map(({ word }) => word);
const findKindByWord = (word) => KINDS.find((kind) => kind.word === word);
const findKindByType = (type) => KINDS.find(({ types }) => types.includes(type));


/***/ }),

/***/ 52062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kj: () => (/* binding */ namePredicateTypes),
/* harmony export */   y1: () => (/* binding */ expandPredicateType)
/* harmony export */ });
/* unused harmony export PREDICATE_WORDS */
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _in_toto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83014);
/* harmony import */ var _openvex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1508);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14870);
/* harmony import */ var _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53352);
/* harmony import */ var _test_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60463);
/* harmony import */ var _vsa_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66057);
/* harmony import */ var _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81674);








const sbomTypes = (host) => _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types.filter((type) => new URL(type).host === host);
/** The types behind each short name, with older versions and those of cosign: a request for an SBOM accepts any version. */
const TYPES = new Map([
    ['provenance', [_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenance */ .a.type]],
    ['sbom', _sbom_sbom_js__WEBPACK_IMPORTED_MODULE_4__.sbom.types],
    ['spdx', sbomTypes('spdx.dev')],
    ['cyclonedx', sbomTypes('cyclonedx.org')],
    ['vulnerabilities', _vulnerabilities_js__WEBPACK_IMPORTED_MODULE_7__/* .vulnerabilities */ .pe.types],
    ['openvex', _openvex_js__WEBPACK_IMPORTED_MODULE_2__/* .openvex */ .Q.types],
    ['tests', _test_result_js__WEBPACK_IMPORTED_MODULE_5__.testResult.types],
    ['vsa', _vsa_js__WEBPACK_IMPORTED_MODULE_6__/* .vsa */ .d.types],
    ..._in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_WORDS */ .BA.map((word) => [word, (0,_in_toto_js__WEBPACK_IMPORTED_MODULE_1__/* .findKindByWord */ .Hx)(word)?.types ?? []]),
]);
/** The short names of predicate types. */
const PREDICATE_WORDS = [...TYPES.keys()];
/**
 * The predicate types for a request: a URI or a glob for URIs unchanged, a short name as all its types.
 *
 * @param asked As the user wrote it: `https://slsa.dev/provenance/v1`, `spdx`.
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE` for an unknown short name
 */
function expandPredicateType(asked) {
    const types = TYPES.get(asked);
    if (types)
        return types;
    if (/[^\w\s-]/.test(asked))
        return [asked];
    throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_PREDICATE_TYPE',
        message: `${JSON.stringify(asked)} is not a predicate type.`,
        hint: `Use the URI of the type, or one of ${PREDICATE_WORDS.join(', ')}.`,
    });
}
/** Predicate types for a message: by the short name, if all of its types are present and there is more than one. */
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

/***/ 53352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbom: () => (/* binding */ sbom)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
;// CONCATENATED MODULE: ./build/predicates/sbom/sbom-shape.js
/** Leaves out unknown members. */
const component = (parts) => ({
    name: parts.name,
    ...(parts.version ? { version: parts.version } : {}),
    ...(parts.purl ? { purl: parts.purl } : {}),
    licenses: parts.licenses,
});
/** A time that a document states for information; an invalid one counts as unknown. */
function readTime(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/cyclonedx.js




/** CycloneDX as JSON (ECMA-424), recognized by its `bomFormat`. @throws JsonError */
function readCycloneDx(document) {
    if (document.bomFormat !== 'CycloneDX')
        throw new json/* JsonError */.N3('shape', 'bomFormat is not CycloneDX');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.metadata, 'metadata')?.timestamp);
    const components = [];
    readComponents(document.components, 'components', components);
    return { format: 'cyclonedx', version: (0,json_shape/* readString */.E3)(document.specVersion, 'specVersion', 32), ...(created && { created }), components };
}
function readComponents(value, where, into) {
    for (const element of (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU)) {
        const one = (0,json_shape/* readObject */.Ag)(element, where);
        into.push(component({
            name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw),
            version: (0,json_shape/* readOptionalString */.on)(one.version, `${where}.version`, limits/* MAX_SBOM_TEXT */.nw),
            purl: (0,json_shape/* readOptionalString */.on)(one.purl, `${where}.purl`, limits/* MAX_SBOM_TEXT */.nw),
            licenses: readLicenses(one.licenses, `${where}.licenses`),
        }));
        if (into.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `${where} lists more than ${limits/* MAX_ELEMENTS */.DU} components`);
        readComponents(one.components, `${where}.components`, into);
    }
}
function readLicenses(value, where) {
    return (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_LICENSES */.KF).flatMap((element) => {
        const choice = (0,json_shape/* readObject */.Ag)(element, where);
        const license = (0,json_shape/* readOptionalObject */.gs)(choice.license, where) ?? {};
        return (0,json_shape/* readOptionalString */.on)(choice.expression ?? license.id ?? license.name, where, limits/* MAX_SBOM_TEXT */.nw) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/predicates/sbom/explain-format.js

const SPACE = [0x09, 0x0a, 0x0d, 0x20];
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;
/**
 * The error for an SBOM that is not JSON: names the format, with a command that converts it to JSON.
 *
 * @returns Undefined if the bytes look like JSON.
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
        return other(source, 'XML', 'cyclonedx convert --output-format json, or use the JSON option of your SBOM tool');
    if (/^(#.*\r?\n|\s)*SPDXVersion:/.test(head))
        return other(source, 'SPDX as tag-value', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    if (/^(#.*\r?\n|---|\s)*(SPDXID|spdxVersion|bomFormat):/.test(head))
        return other(source, 'YAML', `pyspdxtools -i ${source} -o sbom.spdx.json`);
    return undefined;
}
const other = (source, format, conversion) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_FORMAT',
    message: `The SBOM ${source} is ${format}, but a statement needs JSON.`,
    hint: `Use the JSON output of the tool that created it, or convert it: ${conversion}.`,
});

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-2.js



/** SPDX 2.2 and 2.3 as JSON. @throws JsonError */
function readSpdx2(document) {
    const version = (0,json_shape/* readString */.E3)(document.spdxVersion, 'spdxVersion', 32).replace(/^SPDX-/, '');
    const created = readTime((0,json_shape/* readOptionalObject */.gs)(document.creationInfo, 'creationInfo')?.created);
    const packages = (0,json_shape/* readOptionalArray */.o8)(document.packages, 'packages', limits/* MAX_ELEMENTS */.DU);
    return { format: 'spdx', version, ...(created && { created }), components: packages.map(readPackage) };
}
function readPackage(value, index) {
    const where = `packages[${index}]`;
    const one = (0,json_shape/* readObject */.Ag)(value, where);
    const references = (0,json_shape/* readOptionalArray */.o8)(one.externalRefs, `${where}.externalRefs`, limits/* MAX_REFERENCES */.Ub).map((each) => (0,json_shape/* readObject */.Ag)(each, where));
    const purl = references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator;
    const license = [one.licenseConcluded, one.licenseDeclared].find((each) => typeof each === 'string' && isLicense(each));
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, `${where}.name`, limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.versionInfo, `${where}.versionInfo`, limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(purl, `${where}.externalRefs`, limits/* MAX_SBOM_TEXT */.nw),
        licenses: license === undefined ? [] : [(0,json_shape/* readString */.E3)(license, `${where}.licenseConcluded`, limits/* MAX_SBOM_TEXT */.nw)],
    });
}
const isLicense = (text) => !['', 'NOASSERTION', 'NONE'].includes(text);

;// CONCATENATED MODULE: ./build/predicates/sbom/spdx-3.js




const CONTEXT = /^https:\/\/spdx\.org\/rdf\/(3\.0(?:\.\d+)?)\/spdx-context\.jsonld$/;
const LICENSE_RELATIONS = ['hasConcludedLicense', 'hasDeclaredLicense'];
/** The version in the context of SPDX 3 JSON-LD; undefined for other JSON. */
const versionOfSpdx3 = (document) => {
    const contexts = Array.isArray(document['@context']) ? document['@context'] : [document['@context']];
    return contexts.map((context) => (typeof context === 'string' ? CONTEXT.exec(context)?.[1] : undefined)).find((version) => version);
};
/**
 * SPDX 3 as JSON-LD in the only serialization that its specification defines: a graph of elements, each with type and identifier.
 *
 * @throws JsonError
 */
function readSpdx3(document) {
    const version = versionOfSpdx3(document);
    if (version === undefined)
        throw new json/* JsonError */.N3('shape', '@context is not the context of SPDX 3');
    const elements = (0,json_shape/* readArray */.oU)(document['@graph'], '@graph', limits/* MAX_ELEMENTS */.DU).map(readElement);
    const ofType = (type) => elements.filter((element) => element.type === type);
    if (ofType('SpdxDocument').length !== 1)
        throw new json/* JsonError */.N3('shape', '@graph does not have exactly one SpdxDocument');
    const info = ofType('CreationInfo')[0] ?? elements.find(({ creationInfo }) => typeof creationInfo === 'object')?.creationInfo;
    const creation = (0,json_shape/* readObject */.Ag)(info, 'CreationInfo');
    (0,json_shape/* readString */.E3)(creation.specVersion, 'CreationInfo.specVersion', 32);
    (0,json_shape/* readString */.E3)(creation.created, 'CreationInfo.created', 64);
    const created = readTime(creation.created);
    const licenses = findLicenses(elements);
    const packages = elements.filter(({ type }) => typeof type === 'string' && PACKAGES.has(type));
    return { format: 'spdx', version, ...(created && { created }), components: packages.map((one) => spdx_3_readPackage(one, licenses)) };
}
/** The classes of packages (Software, AI and Dataset profiles). */
const PACKAGES = new Set(['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']);
function readElement(value, index) {
    const where = `@graph[${index}]`;
    const element = (0,json_shape/* readObject */.Ag)(value, where);
    (0,json_shape/* readString */.E3)(element.type ?? element['@type'], `${where}.type`, 200);
    (0,json_shape/* readString */.E3)(element.spdxId ?? element['@id'], `${where}.spdxId`, limits/* MAX_SBOM_TEXT */.nw);
    return element;
}
function spdx_3_readPackage(one, licenses) {
    return component({
        name: (0,json_shape/* readString */.E3)(one.name, 'software_Package.name', limits/* MAX_SBOM_TEXT */.nw),
        version: (0,json_shape/* readOptionalString */.on)(one.software_packageVersion, 'software_packageVersion', limits/* MAX_SBOM_TEXT */.nw),
        purl: (0,json_shape/* readOptionalString */.on)(one.software_packageUrl, 'software_packageUrl', limits/* MAX_SBOM_TEXT */.nw) ?? purlOf(one),
        licenses: licenses.get(one.spdxId) ?? [],
    });
}
/** The package URL from an external identifier. */
function purlOf(one) {
    const identifiers = (0,json_shape/* readOptionalArray */.o8)(one.externalIdentifier, 'externalIdentifier', limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((each) => (0,json_shape/* readObject */.Ag)(each, 'externalIdentifier'));
    const purl = identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl');
    return (0,json_shape/* readOptionalString */.on)(purl?.identifier, 'externalIdentifier', limits/* MAX_SBOM_TEXT */.nw);
}
/** Licenses by the identifier of the element that has them: concluded licenses, otherwise declared ones. */
function findLicenses(elements) {
    const expressions = new Map(elements.map((element) => [element.spdxId, element.simplelicensing_licenseExpression]));
    const found = new Map();
    for (const relation of LICENSE_RELATIONS) {
        for (const { from, to, relationshipType } of elements) {
            if (relationshipType !== relation || found.get(from)?.length)
                continue;
            const targets = (0,json_shape/* readOptionalArray */.o8)(to, 'Relationship.to', limits/* MAX_RELATIONSHIP_TARGETS */.Tb).map((target) => expressions.get(target));
            found.set(from, targets.flatMap((text) => (0,json_shape/* readOptionalString */.on)(text, 'simplelicensing_licenseExpression', limits/* MAX_SBOM_TEXT */.nw) ?? []));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/predicates/sbom/sbom.js








const SPDX = 'https://spdx.dev/Document';
const CYCLONEDX = 'https://cyclonedx.org/bom';
const KIND = {
    noun: 'The SBOM',
    notJson: 'INPUT_SBOM_FORMAT',
    notObject: 'INPUT_SBOM_FORMAT',
    hint: 'An SBOM must be one JSON document, in UTF-8 without a byte order mark: SPDX 2.2, 2.3 or 3.0, or CycloneDX 1.4 to 1.7.',
};
/** SBOMs: the document unchanged, under the predicate type of its format (in-toto attestation, spec/predicates/spdx.md and cyclonedx.md). */
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
     * Recognized by content and checked against the published schema of its format; SPDX 3 by its structure.
     *
     * @throws ChopmarkError `INPUT_SBOM_FORMAT`, `INPUT_SBOM_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    async build(document, style = 'in-toto') {
        const foreign = explainOtherFormat(document.bytes, document.source);
        if (foreign)
            throw foreign;
        const predicate = (0,predicates_document/* parseDocument */.T)(document, KIND);
        const format = recognize(predicate, document.source);
        const { findFault } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(1366)]).then(__webpack_require__.bind(__webpack_require__, 61366));
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
        message: `The SBOM ${source} is JSON ${known ? 'of an unsupported version' : 'that is neither SPDX nor CycloneDX'}.`,
        hint: 'Supported are SPDX 2.2, 2.3 and 3.0 (JSON-LD), and CycloneDX 1.4 to 1.7. To attest other JSON, use --predicate-type and --predicate-path.',
    });
}
const invalid = (source, format, fault) => new errors/* ChopmarkError */.E({
    code: 'INPUT_SBOM_INVALID',
    message: `The SBOM ${source} is not valid ${format}: ${fault}.`,
    hint: 'Readers would reject the SBOM. Create it again, or update the tool that created it.',
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
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/predicates/tests/test-outcome.js
var test_outcome = __webpack_require__(94812);
;// CONCATENATED MODULE: ./build/predicates/tests/jest.js





/** `jest --json`, and the same format from Vitest. */
const isJest = (report) => Array.isArray(report.testResults) && typeof report.success === 'boolean';
/** @throws JsonError */
function readJest(report) {
    const outcome = (0,test_outcome/* emptyOutcome */.w)();
    for (const [index, value] of (0,json_shape/* readArray */.oU)(report.testResults, 'testResults', limits/* MAX_ELEMENTS */.DU).entries()) {
        const where = `testResults[${index}]`;
        const suite = (0,json_shape/* readObject */.Ag)(value, where);
        const tests = (0,json_shape/* readArray */.oU)(suite.assertionResults, `${where}.assertionResults`, limits/* MAX_ELEMENTS */.DU);
        for (const test of tests)
            take((0,json_shape/* readObject */.Ag)(test, where), where, outcome);
        // A file that could not be loaded has no tests. Its folder is left out: it means nothing to readers of the statement.
        if (suite.status === 'failed' && tests.length === 0)
            outcome.failed.push((0,external_node_path_.basename)((0,json_shape/* readOptionalString */.on)(suite.name, `${where}.name`, limits/* MAX_TEST_NAME */.Ci) ?? 'unknown'));
        if (outcome.passed.length + outcome.failed.length > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DU} tests`);
    }
    outcome.isBroken = report.success !== true && outcome.failed.length === 0;
    return outcome;
}
function take(test, where, { passed, failed }) {
    const name = (0,json_shape/* readString */.E3)(test.fullName ?? test.title, `${where}.fullName`, limits/* MAX_TEST_NAME */.Ci);
    if (test.status === 'passed')
        passed.push(name);
    if (test.status === 'failed')
        failed.push(name);
}

;// CONCATENATED MODULE: ./build/predicates/tests/tap.js



const POINT = /^(not )?ok\b(?: +(\d+))?(?: +- +| +)?(.*)$/;
const PLAN = /^1\.\.(\d+)(?:\s*#.*)?$/;
const DIRECTIVE = /\s#\s*(todo|skip\S*)\b.*$/i;
/**
 * Empty lines and comments, then a line that only TAP starts with. There is only one way to match each line, so that no file takes long to
 * be rejected.
 */
const START = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*(?:TAP version 1[34]\b|1\.\.\d+|(?:not )?ok\b)/;
const isTap = (text) => START.test(text);
/**
 * TAP 13 and 14 (testanything.org): the test points of the top level, which include those of subtests.
 *
 * @throws JsonError if there is no plan to compare with.
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
        if (run > limits/* MAX_ELEMENTS */.DU)
            throw new json/* JsonError */.N3('shape', `it has more than ${limits/* MAX_ELEMENTS */.DU} tests`);
        const [, not, number, description = ''] = point;
        const directive = DIRECTIVE.exec(` ${description}`)?.[1]?.toLowerCase();
        const name = ` ${description}`.replace(DIRECTIVE, '').trim().slice(0, limits/* MAX_TEST_NAME */.Ci) || `test ${number ?? run}`;
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
        throw new json/* JsonError */.N3('shape', 'it has no plan (1..N), so it may be incomplete');
    if (planned !== run)
        outcome.isBroken = true;
    return outcome;
}

;// CONCATENATED MODULE: ./build/predicates/test-result.js









const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const RESULTS = ['PASSED', 'WARNED', 'FAILED'];
/** Bytes that are examined to recognize a format. */
const HEAD = 4_096;
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Test reports must be JUnit XML, TAP 13 or 14, or the JSON of Jest.',
};
/** Test results (in-toto attestation, spec/predicates/test-result.md), built from the reports of test runners. */
const testResult = {
    types: [TYPE],
    /**
     * FAILED if a test failed, if the report counts a failure that it does not name, or if it was cut short. WARNED if tests have
     * reservations, or if no test ran. Skipped tests are not listed.
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
                message: `The report ${document.source} does not follow its format: ${error.message}.`,
                hint: 'The test run may have ended while it wrote the report. Create the report again.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,predicate_kind/* readSigned */.N)('a test result', () => {
        const url = (0,json_shape/* readOptionalString */.on)(predicate.url, 'url', limits/* MAX_TEST_NAME */.Ci);
        return {
            result: (0,json_shape/* readOneOf */.Qk)(predicate.result, 'result', RESULTS),
            passed: readNames(predicate.passedTests, 'passedTests'),
            warned: readNames(predicate.warnedTests, 'warnedTests'),
            failed: readNames(predicate.failedTests, 'failedTests'),
            configuration: (0,json_shape/* readArray */.oU)(predicate.configuration, 'configuration', limits/* MAX_TEST_CONFIGURATION */.nC).map(readDescriptor),
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
        message: `The report ${document.source} is JSON, but not of a supported test runner.`,
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
const readNames = (value, where) => (0,json_shape/* readOptionalArray */.o8)(value, where, limits/* MAX_ELEMENTS */.DU).map((name, index) => (0,json_shape/* readString */.E3)(name, `${where}[${index}]`, limits/* MAX_TEST_NAME */.Ci));
function readDescriptor(value, index) {
    const where = `configuration[${index}]`;
    const { name, uri, digest } = (0,json_shape/* readObject */.Ag)(value, where);
    const [nameText, uriText] = [(0,json_shape/* readOptionalString */.on)(name, where, limits/* MAX_TEST_NAME */.Ci), (0,json_shape/* readOptionalString */.on)(uri, where, limits/* MAX_TEST_NAME */.Ci)];
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
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55711);
/* harmony import */ var _predicate_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66929);
/* harmony import */ var _vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90329);




const TYPE = 'https://slsa.dev/verification_summary/v1';
const vsa = {
    types: [TYPE],
    build: ({ verifier, verifierVersion, timeVerified, resourceUri, policy, result, levels, inputs, }) => ({
        type: TYPE,
        predicate: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
            verifier: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({ id: verifier, version: verifierVersion }),
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
        const verifier = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(predicate.verifier, 'verifier');
        return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
            verifier: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(verifier.id, 'verifier.id', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
            verifierVersion: verifier.version == null ? undefined : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(verifier.version, 'verifier.version', 100),
            timeVerified: (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB)(predicate.timeVerified),
            resourceUri: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(predicate.resourceUri, 'resourceUri', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
            policy: readDescriptor((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(predicate.policy, 'policy') ?? {}, 'policy'),
            result: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOneOf */ .Qk)(predicate.verificationResult, 'verificationResult', ['PASSED', 'FAILED']),
            levels: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.verifiedLevels, 'verifiedLevels', 1_000).map((level) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readString */ .E3)(level, 'verifiedLevels', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw)),
            inputs: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(predicate.inputAttestations, 'inputAttestations', _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_INPUTS */ .oE).map((input) => readDescriptor(input, 'inputAttestations')),
        });
    }),
};
function readDescriptor(value, where) {
    const { name, uri, digest } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(value, where);
    return (0,_vulnerabilities_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .dropUndefined */ .i)({
        name: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(name, where, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
        uri: (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(uri, where, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SUMMARY_TEXT */ .iw),
        digest: digest == null ? undefined : (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readStringMap */ .oI)(digest, where, 32),
    });
}


/***/ }),

/***/ 56519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ writeSimpleSigning),
/* harmony export */   k: () => (/* binding */ readSimpleSigning)
/* harmony export */ });
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29131);



const TYPE = 'cosign container image signature';
/**
 * Reads the document that cosign 1 and 2 sign for an image (containers/image, "simple signing").
 *
 * @throws JsonError
 */
function readSimpleSigning(payload) {
    const document = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(payload, { what: 'what was signed', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SIMPLE_SIGNING */ .C0 }), 'what was signed');
    const critical = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(document.critical, 'critical');
    if (critical.type !== TYPE)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', `critical.type is not "${TYPE}"`);
    const digest = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)((0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(critical.image, 'critical.image')['docker-manifest-digest'], 'docker-manifest-digest', 200);
    const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (hex === undefined)
        throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonError */ .N3('shape', 'docker-manifest-digest is not a sha256 digest');
    return { reference: readReference(critical.identity), digest: { sha256: hex } };
}
function readReference(identity) {
    const { 'docker-reference': reference } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readObject */ .Ag)(identity ?? {}, 'critical.identity');
    return typeof reference === 'string' ? reference : '';
}
/**
 * The document for an image, in cosign's formatting: the same image gives the same bytes, so a resumed run recognizes it.
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

/***/ 33045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   qC: () => (/* binding */ readIfThere)
/* harmony export */ });
/* unused harmony exports createFileStore, fingerprintLines */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64751);
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45479);
/* harmony import */ var _base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59057);
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79919);
/* harmony import */ var _base_fs_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94860);
/* harmony import */ var _sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9267);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(29131);
/* harmony import */ var _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53254);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53607);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48222);














/**
 * Stores bundles in a folder of this machine. Every bundle is stored here before any other store is used. A bundle is put in place by
 * rename, so a reader sees a complete bundle or none.
 *
 * @param folder Absolute. Must exist.
 */
function createFileStore(folder) {
    return {
        id: LOCAL_STORE,
        async publish({ name, text }) {
            const path = join(folder, name);
            try {
                await writeFileInPlace(path, `${text}\n`);
                return { store: LOCAL_STORE, status: 'stored', url: path };
            }
            catch (error) {
                return failedReceipt(LOCAL_STORE, error);
            }
        },
        /** `<file>.sigstore.json` next to the file, and all bundles of the folder. The verifier finds out which of them match. */
        async find({ path }) {
            const beside = path === undefined ? [] : await readIfThere(`${path}${BUNDLE_SUFFIX}`);
            return [...beside, ...(await readFolder(folder))];
        },
    };
}
/** Files that are open at the same time. */
const OPEN = 64;
/** Every bundle of a folder, once: those in `attestations.jsonl`, and files that are not in it, which an interrupted run can leave. */
async function readFolder(folder) {
    const all = await readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _bundle_names_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL_BUNDLES */ .mD));
    const names = await listFolder(folder);
    if (names.length > _limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_BUNDLE_FILES */ .ow} bundle files, which is the limit.`,
            hint: 'Join the bundles with chopmark merge, or name the bundle with --bundle.',
        });
    }
    const files = await (0,_base_concurrency_js__WEBPACK_IMPORTED_MODULE_10__/* .mapInParallel */ .HH)(names.sort(), OPEN, (name) => readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    const known = new Set(all.flatMap(({ bytes }) => fingerprintLines(bytes)));
    return [...all, ...files.flat().filter(({ bytes }) => !fingerprintLines(bytes).every((line) => known.has(line)))];
}
/** Digests of the lines of a file, to recognize the same bundle in another file. */
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
/** Reads one file of bundles. Empty if the file does not exist. */
async function readIfThere(path) {
    try {
        return [{ location: path, bytes: await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_5__.readBoundedFile)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_11__.MAX_BUNDLE_FILE, `the bundle ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`) }];
    }
    catch (error) {
        if (error instanceof Error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error.cause) ?? ''))
            return [];
        throw error;
    }
}
async function listFolder(folder) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isFile() && entry.name.endsWith(_sigstore_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .BUNDLE_SUFFIX */ .Zf)).map(({ name }) => name);
    }
    catch (error) {
        if ((0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return [];
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_READ',
            message: `The folder ${folder} could not be read: ${(0,_base_errors_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Check its permissions, or name the bundle with --bundle.',
            cause: error,
        });
    }
}


/***/ })

};
