export const id = 3237;
export const ids = [3237];
export const modules = {

/***/ 36098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ readFound),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   U2: () => (/* binding */ indexEvidence),
/* harmony export */   eV: () => (/* binding */ readBundleFolders),
/* harmony export */   lH: () => (/* binding */ readCandidates),
/* harmony export */   ri: () => (/* binding */ readBeside),
/* harmony export */   wN: () => (/* binding */ describeBundle)
/* harmony export */ });
/* unused harmony export readGiven */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40332);
/* harmony import */ var _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51345);
/* harmony import */ var _formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74865);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74114);
/* harmony import */ var _formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43311);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42594);
/* harmony import */ var _formats_subject_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11947);
/* harmony import */ var _stores_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42217);
/* harmony import */ var _describe_failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33613);
/* harmony import */ var _show_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95948);













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
            for (const algorithm of _formats_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .EVIDENCE_ALGORITHMS */ .Ff) {
                const hex = digest[algorithm];
                if (hex !== undefined)
                    add(algorithm, hex, candidate);
            }
            if (digest.sha256 !== undefined)
                continue;
            for (const algorithm of _formats_subject_js__WEBPACK_IMPORTED_MODULE_8__/* .MATCHING_ALGORITHMS */ .br)
                if (digest[algorithm] !== undefined)
                    algorithms.add(algorithm);
        }
        const content = candidate.bundle?.content;
        if (content?.kind === 'message') {
            const algorithm = _formats_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .DIGEST_NAME */ .v3[content.algorithm];
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
                for (const key of new Set(candidate.subjects.map((subject) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(subject.name)))) {
                    const known = byName.get(key);
                    if (known)
                        known.push(candidate);
                    else
                        byName.set(key, [candidate]);
                }
        }
        return byName.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name)) ?? [];
    };
}
/** Bundles that the user named: files, JSON or JSON Lines. @throws ChopmarkError `INPUT_UNREADABLE` */
async function readNamed(paths, ports) {
    const { readBoundedFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 29199));
    const { MAX_BUNDLE_FILE } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40332));
    const found = await Promise.all(paths.map(async (path) => {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.workingFolder, path);
        return { location: absolute, bytes: await readBoundedFile(absolute, MAX_BUNDLE_FILE, 'the bundle file', { pipes: true }) };
    }));
    return found.flatMap((file) => parse(file, ports));
}
/** Bundles in memory, JSON or JSON Lines. */
const readGiven = (bundles) => readCandidates(typeof bundles === 'string' ? Buffer.from(bundles) : bundles, 'the bundle given');
/** The bundle beside a file. */
const readBeside = async (path, ports) => (await (0,_stores_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)(`${path}.sigstore.json`)).flatMap((file) => parse(file, ports));
/**
 * Bundles of earlier steps: of `bundle-dir`, else of every job that left a folder below `.chopmark`, and of the steps of this job that
 * are the GitHub Action, which leaves them in the runner's temporary folder.
 */
async function readBundleFolders(folder, { workingFolder, env }) {
    const parents = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, '.chopmark'), ...(env.RUNNER_TEMP ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.RUNNER_TEMP, 'chopmark')] : [])];
    const folders = folder === undefined ? (await Promise.all(parents.map(listJobs))).flat() : await withJobs((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingFolder, folder));
    const found = await Promise.all(folders.map(_stores_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readFolder */ .j1));
    return found.flat().flatMap((file) => parse(file, { workingFolder }));
}
/** A folder, and those of the jobs below it: a later job finds them there, where each kept its own. */
const withJobs = async (folder) => [folder, ...(await listJobs(folder))];
async function listJobs(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory())
        .slice(0, _core_limits_js__WEBPACK_IMPORTED_MODULE_12__/* .MAX_JOB_FOLDERS */ .zs0)
        .map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name));
}
const parse = ({ location, bytes }, { workingFolder }) => readCandidates(bytes, (0,_show_path_js__WEBPACK_IMPORTED_MODULE_11__/* .showPath */ .P)(location, workingFolder));
/** A line that cannot be read is a candidate too, for what is wrong with it to be told; it hides no other. */
function readCandidates(bytes, location) {
    const unreadable = (error) => ({ location, subjects: [], problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFailure */ .I)(error) });
    try {
        return (0,_formats_bundle_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundleLines */ .w)(bytes, location).map((read) => read instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E ? unreadable(read) : describeBundle(read, location));
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
        const subjects = [{ name: '', digest: (0,_formats_simple_signing_js__WEBPACK_IMPORTED_MODULE_6__/* .readSimpleSigning */ .k)(payload).digest }];
        return readCandidates(bytes, location).map((candidate) => ({ ...candidate, payload, subjects }));
    }
    catch (error) {
        return [{ location, subjects: [], problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFailure */ .I)(error) }];
    }
}
/** A bundle with what it says it is about. */
function describeBundle(bundle, location) {
    const { content } = bundle;
    if (content.kind === 'message' || content.envelope.payloadType !== _formats_dsse_js__WEBPACK_IMPORTED_MODULE_5__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
        return { location, bundle, subjects: [] };
    try {
        const { predicateType, subjects } = (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .parseStatement */ .By)(content.envelope.payload);
        return { location, bundle, predicateType, subjects };
    }
    catch (error) {
        return { location, subjects: [], problem: (0,_describe_failure_js__WEBPACK_IMPORTED_MODULE_10__/* .describeFailure */ .I)(error) };
    }
}


/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseBundleLines),
/* harmony export */   w: () => (/* binding */ readBundleLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _parse_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47573);



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
        if (read.length === _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fIX)
            throw malformed(`${what} holds more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BUNDLES */ .fIX} bundles`);
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

/***/ 33842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ issuersOf),
/* harmony export */   Tr: () => (/* binding */ checkEntry),
/* harmony export */   iq: () => (/* binding */ platformOfIssuer)
/* harmony export */ });
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38378);
/* harmony import */ var _find_unaskable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13917);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36305);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67363);





const CI_IDS = Object.keys(_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ);
/** The CI whose certificates an issuer's are, on the public instance. */
const platformOfIssuer = (issuer) => CI_IDS.find((ci) => (0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuerOf */ .ZB)(ci, issuer));
/** Issuers that an entry believes, for messages. */
const issuersOf = ({ ci, issuer }) => issuer === undefined ? (ci ? [ci] : CI_IDS).flatMap((candidate) => _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[candidate].issuers) : [issuer];
/** Compares what a certificate proves with everything that an entry asks of its signer, clause by clause. */
function checkEntry(entry, identity) {
    const ci = entry.ci ?? platformOfIssuer(identity.issuer);
    const issuer = checkIssuer(entry, identity);
    if (!issuer.met)
        return { clauses: [issuer] };
    const given = _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAUSE_NAMES */ .$8.filter((clause) => entry.clauses[clause] !== undefined);
    const outcomes = [issuer, ...checkAttended(entry, identity), ...checkName(entry, identity)];
    if (ci === undefined)
        return { clauses: [...outcomes, ...given.map((clause) => withoutMeaning(clause, entry, identity))] };
    const named = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === 'circleci' && !named && !(0,_find_unaskable_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnerNamed */ .R0)(entry.clauses, entry.issuer))
        outcomes.push(faulty((0,_find_unaskable_js__WEBPACK_IMPORTED_MODULE_2__/* .anybodysProject */ .ng)(identity.san)));
    for (const clause of given)
        outcomes.push(checkClause(clause, entry.clauses[clause] ?? [], identity, ci));
    if (entry.ci !== undefined || given.length > 0)
        outcomes.push(...checkCaller(entry, identity, ci, named));
    return { ci, clauses: outcomes };
}
function checkIssuer(entry, { issuer }) {
    const wanted = issuersOf(entry).join(' or ');
    const met = entry.issuer === undefined ? (entry.ci ? [entry.ci] : CI_IDS).some((ci) => (0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuerOf */ .ZB)(ci, issuer)) : entry.issuer === issuer;
    return met ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .metClause */ .o)('issuer', wanted, issuer) : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetClause */ .t)('POLICY_ISSUER_MISMATCH', 'issuer', wanted, issuer);
}
/** A person could type into a job that CircleCI reran with SSH, whoever was asked for. */
function checkAttended({ allowSshRerun }, { extensions }) {
    if (extensions['runner-environment'] !== 'ssh-rerun' || allowSshRerun)
        return [];
    return [
        (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetClause */ .t)('POLICY_SSH_RERUN', 'runner', 'a job that nobody can type into', 'ssh-rerun', {
            message: 'Signed by somebody else than asked for: a person could have typed into the job that signed: it was rerun with SSH.',
            hint: 'Sign from a job that was not rerun with SSH.',
        }),
    ];
}
function checkName({ identities, identityPatterns }, { san }) {
    const compare = (wanted, met) => met
        ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .metClause */ .o)('identity', wanted, san)
        : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetClause */ .t)('POLICY_IDENTITY_MISMATCH', 'identity', wanted, san, {
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
    const proof = _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].proves[clause];
    if (proof === undefined) {
        return faulty({
            code: 'INPUT_CLAUSE',
            message: `No certificate of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} proves a ${clause}, so it cannot be asked for.`,
            hint: 'Ask for the identity in the certificate instead: --signer, or --certificate-identity.',
            clause,
        });
    }
    const found = proof(identity);
    const asked = wanted.map((text) => writeOut(clause, text, identity, ci));
    const met = found !== undefined && asked.some((text) => compareClause(clause, text, found));
    const shown = asked.join(' or ');
    return met ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .metClause */ .o)(clause, shown, found) : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetClause */ .t)(mismatchCode(clause), clause, shown, found);
}
/** What a clause says in short, as the certificate has it. */
function writeOut(clause, text, identity, ci) {
    switch (clause) {
        case 'repository':
        case 'owner': {
            const base = _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].repositoryBase;
            return (0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text) || base === undefined ? text.replace(/(\.git)?\/*$/, '') : `${base}/${text}`;
        }
        case 'workflow':
        case 'signer':
            return (0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .fileUri */ .bO)(text, identity, ci);
        default:
            return text;
    }
}
function compareClause(clause, wanted, found) {
    switch (clause) {
        case 'workflow':
        case 'signer':
            return (0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesFile */ .gZ)(wanted, found);
        case 'job':
            return (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchGlob */ .s)(wanted.replace(/\/+$/, ''), found.replace(/\/+$/, ''));
        case 'repository-id':
        case 'owner-id':
        case 'project':
        case 'pipeline-definition':
        case 'commit':
        case 'workflow-commit':
        case 'signer-commit':
            return wanted === found;
        default:
            return (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchGlob */ .s)(wanted, found);
    }
}
/** Without `signer`, who signed must be the very file that was asked to build: a reusable workflow must be named. */
function checkCaller({ clauses }, identity, ci, named) {
    const { proves, workflowSeparator } = _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    if (workflowSeparator === undefined)
        return [];
    const { san, extensions } = identity;
    if (clauses.signer === undefined && !named) {
        const config = proves.workflow?.(identity);
        if (config === san)
            return [(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .metClause */ .o)('signer', 'the workflow itself', san)];
        return [
            (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .unmetClause */ .t)('POLICY_SIGNER_MISMATCH', 'signer', 'the workflow itself', san, {
                message: `Signed by somebody else than asked for: ${san} signed, called by ${config ?? 'an unknown workflow'}, and no other signer than the workflow was asked for.`,
                hint: 'If this reusable workflow may sign, name it with --signer.',
            }),
        ];
    }
    const repository = (0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)(extensions['source-repository-uri']);
    const outside = repository !== undefined && !san.startsWith(`${repository}/`);
    if (!outside || _find_unaskable_js__WEBPACK_IMPORTED_MODULE_2__/* .REPOSITORY_CLAUSES */ .k5.some((clause) => clauses[clause] !== undefined))
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


/***/ }),

/***/ 67363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ metClause),
/* harmony export */   t: () => (/* binding */ unmetClause)
/* harmony export */ });
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
