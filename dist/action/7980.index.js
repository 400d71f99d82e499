export const id = 7980;
export const ids = [7980];
export const modules = {

/***/ 57980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/check-writable.js
var check_writable = __webpack_require__(30351);
// EXTERNAL MODULE: ./build/base/fs/expand-files.js
var expand_files = __webpack_require__(41710);
// EXTERNAL MODULE: ./build/base/fs/expand-patterns.js + 1 modules
var expand_patterns = __webpack_require__(61803);
// EXTERNAL MODULE: ./build/base/process/exec-within.js
var exec_within = __webpack_require__(57453);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: ./build/subjects/collect.js + 3 modules
var collect = __webpack_require__(61953);
// EXTERNAL MODULE: ./build/subjects/exclude-bundles.js + 1 modules
var exclude_bundles = __webpack_require__(69073);
// EXTERNAL MODULE: ./build/engine/shared/limits.js
var limits = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/engine/shared/publish/check-store-subjects.js
var check_store_subjects = __webpack_require__(53903);
// EXTERNAL MODULE: ./build/engine/shared/publish/open-stores.js
var open_stores = __webpack_require__(14132);
// EXTERNAL MODULE: ./build/engine/shared/publish/prepare-stores.js
var prepare_stores = __webpack_require__(43357);
// EXTERNAL MODULE: ./build/engine/shared/publish/publish.js + 1 modules
var publish = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/engine/shared/run/bundle-folder.js
var bundle_folder = __webpack_require__(98604);
// EXTERNAL MODULE: ./build/engine/shared/run/check-count.js
var check_count = __webpack_require__(75645);
// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(16834);
// EXTERNAL MODULE: ./build/engine/shared/run/open-images.js
var open_images = __webpack_require__(50034);
// EXTERNAL MODULE: ./build/engine/shared/run/run.js
var run_run = __webpack_require__(24658);
// EXTERNAL MODULE: ./build/engine/shared/run/sandbox-hint.js
var sandbox_hint = __webpack_require__(16260);
// EXTERNAL MODULE: ./build/engine/shared/signing/prepare-signing.js + 10 modules
var prepare_signing = __webpack_require__(83129);
// EXTERNAL MODULE: ./build/signing/batch/sign-item.js
var sign_item = __webpack_require__(62328);
;// CONCATENATED MODULE: ./build/engine/shared/signing/refuse-too-large.js



/**
 * Refuses a statement that a log would refuse after signing: Rekor v1 gets whole statements, Rekor v2 only a digest. One statement of
 * each kind is checked, because statements about other subjects differ only in names. Called only if a log needs it.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`
 */
async function refuseTooLarge(plan, { logs }) {
    const v1 = logs.find(({ majorApiVersion }) => majorApiVersion === 1);
    if (!v1)
        return;
    const kinds = new Map(plan().map((bundle) => [bundle.kind, bundle]));
    for (const { item } of kinds.values()) {
        const size = (await (0,sign_item.buildPayload)(item))?.length ?? 0;
        if (size <= limits/* MAX_STATEMENT_V1 */.b5)
            continue;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TOO_LARGE',
            message: `The statement about ${item.name} has ${size} bytes. ${v1.url.host} is a Rekor v1 log, which gets at most ${limits/* MAX_STATEMENT_V1 */.b5} bytes.`,
            hint: 'Use an instance with a Rekor v2 log, which gets only a digest, and --rekor-version 2.',
        });
    }
}

// EXTERNAL MODULE: ./build/engine/shared/signing/with-signing.js + 1 modules
var with_signing = __webpack_require__(72955);
// EXTERNAL MODULE: ./build/engine/shared/signing/write-bundle-list.js
var write_bundle_list = __webpack_require__(54524);
;// CONCATENATED MODULE: ./build/engine/attest/build/build-metadata.js
/**
 * The content of provenance in addition to the identity of the build: the build command, which is run here, and its dependencies. Done
 * before anything else, because the build can create the subjects.
 *
 * @throws ChopmarkError `INPUT_EXEC`, `INPUT_CHECKOUT`, `INPUT_SBOM_…`
 */
async function readBuildMetadata({ exec, resolvedDependencies }, ports) {
    const built = exec.length === 0 ? {} : await (await __webpack_require__.e(/* import() */ 3254).then(__webpack_require__.bind(__webpack_require__, 33254))).runBuild(exec, ports);
    if (resolvedDependencies.length === 0)
        return built;
    const { readDependencies } = await __webpack_require__.e(/* import() */ 6324).then(__webpack_require__.bind(__webpack_require__, 46324));
    return { ...built, resolvedDependencies: await readDependencies(resolvedDependencies, ports) };
}

;// CONCATENATED MODULE: ./build/engine/attest/build/commit-mismatch-warning.js
/**
 * Warns if a run attests another commit than its own: the certificate proves the run's commit, and a policy with `commit: subject`
 * refuses. This is intended for a run that creates the commit, for example a release that raises a version.
 */
function warnOfCommitMismatch(subjects, record, logger) {
    const proven = record?.proven.commit;
    const other = subjects.find(({ digest: { gitCommit } }) => gitCommit !== undefined && gitCommit !== proven);
    if (proven === undefined || other === undefined)
        return;
    logger.warn(`${other.name} is not the commit of this run. The certificate proves the commit ${proven}, and only the job declares the other one.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/engine/shared/run/predicate-type-at.js
var predicate_type_at = __webpack_require__(56557);
;// CONCATENATED MODULE: ./build/engine/attest/plan/avoid-name-collisions.js




/**
 * Renames planned bundles that would replace a bundle of another kind from an earlier run of the job: the new name includes `.<kind>`,
 * as for several kinds in one run. A bundle of the same kind is replaced.
 *
 * @param fixed Bundles with a fixed name, because other tools look there.
 */
async function avoidNameCollisions(planned, fixed = []) {
    const folder = planned[0] && (0,external_node_path_.dirname)(planned[0].path);
    const present = new Set(folder === undefined ? [] : await (0,promises_.readdir)(folder).catch(() => []));
    return Promise.all(planned.map(async (bundle) => {
        if (fixed.includes(bundle))
            return bundle;
        const name = (0,external_node_path_.basename)(bundle.path);
        if (!present.has(name) || (await (0,predicate_type_at/* predicateTypeAt */.R)(bundle.path)) === bundle.predicateType)
            return bundle;
        return { ...bundle, path: (0,external_node_path_.join)((0,external_node_path_.dirname)(bundle.path), `${name.slice(0, -sigstore_bundle/* BUNDLE_SUFFIX */.Zf.length)}.${bundle.kind}${sigstore_bundle/* BUNDLE_SUFFIX */.Zf}`) };
    }));
}

// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/in-toto.js + 6 modules
var in_toto = __webpack_require__(83014);
// EXTERNAL MODULE: ./build/predicates/limits.js
var predicates_limits = __webpack_require__(55711);
;// CONCATENATED MODULE: ./build/predicates/custom.js





const KIND = {
    noun: 'The predicate',
    notJson: 'INPUT_PREDICATE_NOT_JSON',
    notObject: 'INPUT_PREDICATE_NOT_OBJECT',
    hint: 'A predicate must be one JSON object, in UTF-8 and without duplicate keys. Put any other value into a member of an object.',
};
/**
 * A predicate of any type that the user provides: it is signed unchanged. If in-toto specifies its type, it must have the fields that the
 * type requires, because readers need them.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`,
 * `INPUT_PREDICATE_INVALID`
 */
function readCustomPredicate({ type, bytes, source, style = 'in-toto' }) {
    const predicate = (0,predicates_document/* parseDocument */.T)({ bytes, source }, KIND);
    try {
        const named = (0,in_toto/* findKindByWord */.Hx)(type);
        if (named)
            return named.build(predicate, style);
        (0,in_toto/* findKindByType */.HR)(readPredicateType(type))?.summarize(predicate, type);
        return { type, predicate };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_PREDICATE_INVALID',
            message: `The predicate ${source} does not match its type ${type}: ${error.message}.`,
            hint: 'Compare it with the specification of the type.',
        });
    }
}
/**
 * An absolute URI, unchanged: verifiers compare it byte by byte.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`
 */
function readPredicateType(type) {
    if (type.length <= predicates_limits/* MAX_PREDICATE_TYPE */.OW && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(type) && URL.canParse(type))
        return type;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_PREDICATE_TYPE',
        message: 'The predicate type is not an absolute URI.',
        hint: `Set --predicate-type to the URI that defines the type, such as https://spdx.dev/Document/v2.3, or to one of ${in_toto/* IN_TOTO_WORDS */.BA.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(98603);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/base/process/quote-for-shell.js
var quote_for_shell = __webpack_require__(52179);
;// CONCATENATED MODULE: ./build/engine/attest/plan/map-documents.js


const PLACEHOLDER = /\{(path|name|platform)\}/g;
/** Whether a path is a pattern for one document per subject. */
const isMapped = (path) => path.search(PLACEHOLDER) >= 0;
/**
 * The document of each subject, if the path has `{path}` (the subject's file), `{name}` (the last part of its name) or `{platform}`
 * (`linux-amd64`, of an image). An index has no platform, and so no document with `{platform}`. Every other subject must have its own
 * document.
 *
 * @param what The kind of document, for messages: "the SBOM".
 * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`
 */
function mapDocuments(pattern, what, subjects) {
    const named = subjects.filter((subject) => !(pattern.includes('{platform}') && isIndex(subject)));
    if (named.length === 0)
        throw refuse(pattern, `matches no subject for ${what}: no subject has a platform`, 'Set --image-platforms to all, or to the platforms.');
    const users = new Map();
    return named.map((about) => {
        const path = pattern.replace(PLACEHOLDER, (placeholder) => fill(placeholder, about, pattern, what));
        const other = users.get(path);
        users.set(path, about);
        if (other === undefined)
            return { path, about };
        throw refuse(pattern, `is ${path} for both ${other.name} and ${about.name}`, 'Each subject needs its own document: use {path}, or different names.');
    });
}
/** Whether a subject is an image index, not one of its platforms. */
const isIndex = ({ image, platform }) => image !== undefined && platform === undefined;
function fill(placeholder, { name, path, platform }, pattern, what) {
    const value = placeholder === '{path}' ? path : placeholder === '{name}' ? lastPart(name) : platform?.replaceAll(/[^A-Za-z0-9._]/g, '-');
    if (value !== undefined)
        return value;
    const reason = placeholder === '{path}'
        ? 'is not a file here'
        : placeholder === '{name}'
            ? 'has a name that leads outside the folder'
            : 'has no platform';
    throw refuse(pattern, `cannot name ${what} of ${name}, which ${reason}`, 'Attest this subject in a separate run.');
}
/** The last part of a name without the digest of an image. Undefined if it is not a file name. */
function lastPart(name) {
    const last = name
        .replace(/@sha\d{3}:[0-9a-f]+$/, '')
        .split(/[/\\]/)
        .at(-1) ?? '';
    return ['', '.', '..'].includes(last) || last.includes('\0') ? undefined : last;
}
const refuse = (pattern, fault, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_DOCUMENT_PATTERN', message: `${(0,quote_for_shell/* quoteForShell */.e)(pattern)} ${fault}.`, hint });

;// CONCATENATED MODULE: ./build/engine/attest/plan/plan-predicates.js






/**
 * All predicates of a run, in the order of the specification: provenance if it is requested or there is no other predicate, then
 * documents, then a custom predicate of the user.
 *
 * @param logger Gets what strict readers of the documents could refuse.
 * @param others Additional predicates about some of the subjects.
 * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`, `INPUT_NO_MATCH`, `INPUT_PREDICATE_…`, `INPUT_SBOM_…`, `INPUT_REPORT_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
async function planPredicates(options, source, logger, others = []) {
    const documents = [
        ...(await readSboms(options, source, logger)),
        ...(await readScans(options, source)),
        ...(await readTests(options, source)),
        ...(await readOwn(options, source)),
        ...others,
    ];
    const isProvenance = options.provenance || (documents.length === 0 && options.statementPath === undefined);
    return numberKinds([...(isProvenance ? [{ type: provenance/* provenance */.a.type, kind: 'provenance' }] : []), ...documents]);
}
async function readSboms({ sbomPath, sbomCheck, predicateFormat }, source, logger) {
    if (sbomPath.length === 0)
        return [];
    const { sbom } = await __webpack_require__.e(/* import() */ 7849).then(__webpack_require__.bind(__webpack_require__, 97849));
    return readEach(sbomPath, ['the SBOM', '--sbom-path'], source, async (document) => {
        const { sbom: read, type, predicate, warnings, notice } = await sbom.build(document, predicateFormat, sbomCheck);
        if (notice !== undefined)
            logger.info(notice);
        for (const warning of warnings)
            logger.warn(warning);
        return { type, predicate, kind: read.format };
    });
}
async function readScans({ vulnerabilityReportPath, predicateFormat }, source) {
    if (vulnerabilityReportPath.length === 0)
        return [];
    const { buildScan } = await Promise.all(/* import() */[__webpack_require__.e(7133), __webpack_require__.e(1362)]).then(__webpack_require__.bind(__webpack_require__, 58178));
    return readEach(vulnerabilityReportPath, ['the report', '--vulnerability-report-path'], source, (document) => buildScan(document, predicateFormat));
}
async function readTests({ testReportPath }, source) {
    if (testReportPath.length === 0)
        return [];
    const { testResult } = await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.bind(__webpack_require__, 60463));
    return readEach(testReportPath, ['the report', '--test-report-path'], source, async (document) => ({
        ...(await testResult.build(document)),
        kind: 'tests',
    }));
}
/** Reads one document after the other, because each can have tens of megabytes. */
async function readEach(paths, [what, option], source, build) {
    const predicates = [];
    for (const { path, read, about } of await source.find(paths, what, option))
        predicates.push({ ...(await build({ bytes: await read(), source: (0,external_node_path_.basename)(path) })), ...(about && { about }) });
    return predicates;
}
async function readOwn(options, source) {
    const { predicateType, predicate, predicatePath, predicateSchema, predicateFormat } = options;
    if (predicateType === undefined)
        return [];
    refuseSwapped(options, source);
    const given = predicatePath === undefined
        ? [{ path: 'in the option predicate', read: async () => Buffer.from(predicate ?? '') }]
        : await source.find([predicatePath], 'the predicate', '--predicate-path');
    const schema = predicateSchema && { bytes: await source.read(predicateSchema, 'the schema'), source: predicateSchema };
    const predicates = [];
    for (const { path, read, about } of given) {
        const own = readCustomPredicate({ type: predicateType, bytes: await read(), source: path, style: predicateFormat });
        if (schema)
            (await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(2856), __webpack_require__.e(2210), __webpack_require__.e(6374)]).then(__webpack_require__.bind(__webpack_require__, 96374))).checkAgainstSchema(own.predicate, path, schema);
        predicates.push({ ...own, kind: (0,bundle_names/* kindOf */.I)(predicateType), ...(about && { about }) });
    }
    return predicates;
}
/** Refuses a path that was given as JSON or as a type, and JSON that was given as a path, with the option that was meant. */
function refuseSwapped({ predicate, predicatePath, predicateType = '' }, source) {
    const refuse = (option, is, meant) => new errors/* ChopmarkError */.E({ code: 'INPUT_PREDICATE_NOT_JSON', message: `The value of --${option} is ${is}.`, hint: `Use --${meant}.` });
    const isPath = (text) => looksLikePath(text) || (!/[:{[]/.test(text) && /[./]/.test(text) && source.has(text));
    if (predicate !== undefined && isPath(predicate))
        throw refuse('predicate', 'the path of a file, and not JSON', 'predicate-path for a file');
    if (predicatePath !== undefined && /^\s*[{[]/.test(predicatePath) && !isMapped(predicatePath) && !source.has(predicatePath))
        throw refuse('predicate-path', 'JSON, and not the path of a file', 'predicate for JSON');
    if (isPath(predicateType))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_PREDICATE_TYPE',
            message: 'The value of --predicate-type is the path of a file, and not a type.',
            hint: 'Use --predicate-path for the file, and --predicate-type for the URI of its type.',
        });
}
/** A name of a JSON file, also of one that does not exist. */
const looksLikePath = (text) => /^[^\s:{}[\]"]+\.json$/i.test(text);
/** `spdx`, `spdx-2`: several predicates of one kind about one subject are numbered in the given order. */
function numberKinds(predicates) {
    const ofAll = new Map();
    const ofOne = new Map();
    return predicates.map((planned) => {
        const { kind, about } = planned;
        const counts = ofOne.get(kind) ?? new Map();
        ofOne.set(kind, counts);
        const before = about ? [counts.get(about) ?? 0] : [...counts.values()];
        const count = Math.max(ofAll.get(kind) ?? 0, ...before) + 1;
        if (about)
            counts.set(about, count);
        else
            ofAll.set(kind, count);
        return count === 1 ? planned : { ...planned, kind: `${kind}-${count}` };
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var sigstore_limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/sigstore/statement.js
var statement = __webpack_require__(14922);
;// CONCATENATED MODULE: ./build/engine/attest/plan/plan-statements.js












/** @throws ChopmarkError `INPUT_STATEMENT`, `INPUT_NO_MATCH`, `INPUT_UNREADABLE` */
async function readGivenStatement(pattern, ports) {
    const path = await (0,expand_files/* expandFile */.T8)(pattern, '--statement-path', (0,expand_patterns/* settingsOf */.f)(ports));
    const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.resolve)(ports.workingFolder, path), sigstore_limits/* MAX_STATEMENT */.VZ, 'the statement', { pipes: true });
    try {
        const { subjects, predicateType, predicate } = (0,statement/* readStatement */.cO)(bytes, path);
        return { bytes, subjects, predicateType, ...(predicate && { predicate }) };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_STATEMENT',
            message: `${path} is not an in-toto statement: ${error.message}.`,
            hint: 'A statement is one JSON object with _type, subject, predicateType and predicate, in UTF-8. Its bytes are signed unchanged, so they cannot begin with a byte order mark, which other verifiers refuse.',
        });
    }
}
/**
 * The statements of a run, with their files. Payloads are built when they are signed, so that ten thousand of them are never in memory
 * at once.
 *
 * @throws ChopmarkError `INPUT_NO_BUILD`
 */
function planStatements(plan) {
    const { predicates, given, folder } = plan;
    const known = [...plan.subjects, ...(plan.others ?? [])];
    const positions = new Map(known.map((subject, position) => [identityOf(subject), position]));
    const unnamed = [
        ...predicates.flatMap((planned) => planPredicateStatements(planned, plan, known, positions)),
        ...(given ? [planGiven(given, known.length)] : []),
    ];
    const all = [...known, ...(given?.subjects ?? [])];
    const names = (0,bundle_names/* nameBundles */.r6)(unnamed.map(({ kind, subjects: about }) => ({ kind, subjects: about.map((index) => all[index]?.name ?? '') })));
    return unnamed.map((bundle, position) => ({ ...bundle, path: (0,external_node_path_.join)(folder, names[position] ?? '') }));
}
function planPredicateStatements({ type, kind, predicate: said, about: one }, { subjects, statements, mostSubjects, record, extra }, known, positions) {
    const predicate = said === undefined ? buildProvenance(record, extra) : said;
    const groups = one
        ? [[positions.get(identityOf(one)) ?? -1]]
        : groupSubjects(subjects.length, statements === 'combined' ? (mostSubjects ?? subjects.length) : 1);
    return groups.map((group) => {
        // map() creates a list without spare capacity, which matters because thousands of these lists are kept.
        const about = group.map((index) => known[index]);
        return {
            kind,
            subjects: group,
            predicateType: type,
            item: {
                id: identify(type, kind, about),
                name: about.length === 1 ? (about[0]?.name ?? '') : `${about.length} subjects`,
                content: {
                    kind: 'envelope',
                    payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4,
                    payload: () => (0,statement/* buildStatement */.Y5)({ subjects: about, predicateType: type, predicate }),
                },
            },
        };
    });
}
/** Subjects that only predicates name, each once. */
function findExtraSubjects(predicates, subjects) {
    const known = new Set(subjects.map(identityOf));
    const others = new Map(predicates.flatMap(({ about }) => (about ? [[identityOf(about), about]] : [])));
    return [...others].flatMap(([identity, subject]) => (known.has(identity) ? [] : [subject]));
}
/** An identifier that stays the same if a package renames a file. */
const identityOf = ({ path, image, name, digest }) => path ?? image ?? `${name}\0${JSON.stringify(digest)}`;
/** Positions in order, in groups of at most `most`. The same subjects always give the same groups, so that a resumed run recognizes them. */
function groupSubjects(count, most) {
    const size = Math.max(most, 1);
    return Array.from({ length: Math.ceil(count / size) }, (_, group) => Array.from({ length: Math.min(size, count - group * size) }, (_, index) => group * size + index));
}
function planGiven({ bytes, subjects, predicateType }, offset) {
    const kind = (0,bundle_names/* kindOf */.I)(predicateType);
    return {
        kind,
        subjects: subjects.map((_, index) => offset + index),
        predicateType,
        item: {
            id: identify(predicateType, kind, subjects),
            name: subjects.length === 1 ? (subjects[0]?.name ?? '') : `${subjects.length} subjects`,
            content: { kind: 'envelope', payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4, payload: bytes },
        },
    };
}
function buildProvenance(record, extra) {
    if (record)
        return provenance/* provenance */.a.build(record, extra);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_NO_BUILD',
        message: 'Provenance cannot be made: neither the identity nor the environment is that of a known CI system.',
        hint: 'Use a custom predicate (--predicate-type and --predicate), or sign the files with chopmark sign.',
    });
}
/** The identifier of an item in a resumed run, made from its type, kind and subjects. */
function identify(type, kind, subjects) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${type}\0${kind}`);
    for (const { name, digest } of subjects)
        hash.update(`\0${name}\0${JSON.stringify(digest)}`);
    return hash.digest('hex');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/engine/attest/plan/read-documents.js








function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        // Longer than any path, for example.
        return false;
    }
}
/** @param subjects Called if a path is a pattern for each subject. */
function createDocumentSource(settings, subjects) {
    const { workingFolder } = settings;
    let left = sigstore_limits/* MAX_DOCUMENTS */.Og;
    const read = async (path, what) => {
        const bytes = await (0,read_file/* readBoundedFile */.Mv)((0,external_node_path_.resolve)(workingFolder, path), predicates_limits/* MAX_PREDICATE */.LK, what, { pipes: true });
        left -= bytes.length;
        if (left >= 0)
            return bytes;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TOO_LARGE',
            message: `The documents of this run, up to ${path}, exceed the limit of ${sigstore_limits/* MAX_DOCUMENTS */.Og} bytes.`,
            hint: 'Attest fewer subjects per run. chopmark merge joins the bundles of several jobs.',
        });
    };
    return {
        read,
        has: (path) => path !== '' && isFile((0,external_node_path_.resolve)(workingFolder, path)),
        async find(patterns, what, option) {
            const plain = patterns.filter((pattern) => !isMapped(pattern));
            const expanded = new Map();
            // A file that is named twice belongs to the first pattern, which can be the same text.
            for (const { pattern, files } of await (0,expand_files/* expandEach */.g9)(plain, option, settings))
                expanded.set(pattern, [...(expanded.get(pattern) ?? []), ...files]);
            const found = [];
            for (const pattern of patterns) {
                if (isMapped(pattern))
                    for (const { path, about } of mapDocuments(pattern, what, await subjects()))
                        found.push({ path, about, read: () => read(path, `${what} of ${about.name}`) });
                for (const path of expanded.get(pattern) ?? [])
                    found.push({ path, read: () => read(path, what) });
                expanded.delete(pattern);
            }
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/attest/attest.js
































/**
 * Signs statements about artifacts with the identity of this job, or with a key. The default statement is SLSA provenance of this
 * build. Bundles are logged, verified and written to disk before the function returns.
 *
 * @param data Subjects that are not files, in addition to those of the options.
 * @returns The result. Errors after the first signature are in its `problems`, together with the signed statements.
 * @throws ChopmarkError If nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements, problems } = await attest({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
const attest = (options, ports, data = []) => (0,sandbox_hint/* hintAtSandbox */.M)('attest', options, ports, () => attestArtifacts(options, ports, data));
async function attestArtifacts(options, ports, data) {
    const run = (0,run_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const context = { ports, run, folder };
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const given = options.statementPath === undefined ? undefined : await readGivenStatement(options.statementPath, ports);
    const extra = await build(options, context);
    const content = await run.timed('subjects', () => collectContent({ ...options, data }, context));
    const plan = planAttestation({ content, given, extra, stores, folder }, ports);
    if (options.expectedFrom !== undefined)
        await checkExpected(options.expectedFrom, plan.subjects, ports);
    (0,check_store_subjects/* checkStoreSubjects */.T)(stores, plan.subjects);
    const choices = (0,prepare_signing/* pickSigningChoices */.Z)(options);
    const { onMissingIdentity, dryRun } = options;
    const outcome = await (0,with_signing/* withSigning */.i)(choices, { onMissingIdentity, ...context }, async (prepared) => {
        const instance = prepared.trust.name;
        const { foreseeVerification } = await Promise.all(/* import() */[__webpack_require__.e(7849), __webpack_require__.e(7133), __webpack_require__.e(191), __webpack_require__.e(5690)]).then(__webpack_require__.bind(__webpack_require__, 45690));
        content.check?.(prepared);
        warnOfCommitMismatch(content.subjects, prepared.record, ports.logger);
        for (const warning of foreseeVerification(listStatements(content, given), prepared.record, plan.signatures.length > 0))
            ports.logger.warn(warning);
        if (dryRun)
            return { instance, dryRun: await rehearse(plan.bundles(prepared.record), prepared, stores, ports) };
        const targets = prepared.throwaway ? [] : stores;
        await checkBeforeSigning(plan, prepared);
        await (0,prepare_stores/* prepareStores */.w)(targets, { bundles: plan.bundles(prepared.record), files: content.files }, ports);
        await content.begin?.();
        const signed = await signPlan(plan, prepared, context);
        const published = await (0,publish/* publishWithFiles */.J)(signed.statements, targets, {
            files: content.files ?? [],
            bundlePath: signed.bundlePath,
            subjects: plan.subjects,
            options,
            ...context,
        });
        const unwritten = await writePackageFiles(content, signed.statements);
        return { instance, ...signed, problems: [...signed.problems, ...unwritten], ...published };
    });
    return {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'attest',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(plan.subjects, { ...ports, ...options }),
        statements: [],
        problems: [],
        timings: run.timings,
        ...outcome,
    };
}
/** The statements of the run that the user gave, or that are made of documents. */
const listStatements = ({ predicates }, given) => [
    ...predicates,
    ...(given ? [{ type: given.predicateType, predicate: given.predicate ?? null }] : []),
];
/** Runs the build command, if there is one, and reads the dependencies of the build. */
function build(options, { ports, run }) {
    const bounded = { ...ports, exec: (0,exec_within/* execWithin */.z)(ports.exec, run.signal), signal: run.signal };
    const read = () => readBuildMetadata(options, bounded);
    return options.exec.length === 0 ? read() : run.timed('build', read);
}
/** Finds the subjects of the run and reads the documents about them. */
async function collectContent(options, context) {
    const { ports, run } = context;
    const { subjectImage, predicates: unsigned } = options.buildkitAttestations
        ? await (await Promise.all(/* import() */[__webpack_require__.e(7849), __webpack_require__.e(4950)]).then(__webpack_require__.bind(__webpack_require__, 64950))).readBuildkit(options, { ports, run })
        : { subjectImage: options.subjectImage, predicates: [] };
    let collected;
    const collectOnce = () => {
        collected ??= attest_collect({ ...options, subjectImage }, context);
        return collected;
    };
    const predicates = await planPredicates(options, createDocumentSource((0,expand_patterns/* settingsOf */.f)(ports), collectOnce), ports.logger, unsigned);
    if (options.package !== undefined) {
        const { planPackage } = await __webpack_require__.e(/* import() */ 7081).then(__webpack_require__.bind(__webpack_require__, 57081));
        const plan = await planPackage(options.package, { options, predicates, collect: collectOnce, ...context });
        refuseUnmapped(findExtraSubjects(predicates, plan.subjects), options.package);
        return plan;
    }
    const subjects = predicates.some(({ about }) => about === undefined) ? await collectOnce() : [];
    const { expectedSubjects } = options;
    if (!collected && predicates.length > 0 && expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(findExtraSubjects(predicates, subjects).length, expectedSubjects);
    return { subjects, predicates, statements: options.statements };
}
async function attest_collect(options, { ports, run }) {
    const { workingFolder, logger } = ports;
    const found = await (0,collect/* collectSubjects */.c)({
        paths: options.subjectPath,
        data: options.data,
        checksums: options.subjectChecksums,
        ...(options.subjectDigest !== undefined && { digest: options.subjectDigest }),
        ...(options.subjectName !== undefined && { name: options.subjectName }),
        ...(options.namePrefix !== undefined && { namePrefix: options.namePrefix }),
        ...(0,open_images/* chooseImages */.s)(options, { ports, run }),
        ...(options.subjectGit.length > 0 && { git: { references: options.subjectGit, exec: (0,exec_within/* execWithin */.z)(ports.exec, run.signal) } }),
    }, { workingFolder, logger, signal: run.signal });
    const subjects = await (0,exclude_bundles/* excludeBundles */.i)(found, { purpose: 'sign', workingFolder, logger });
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    return subjects;
}
/** The package determines its subjects, so a document for another file has no subject. */
function refuseUnmapped([lost], kind) {
    if (lost === undefined)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_DOCUMENT_PATTERN',
        message: `There is a document for ${lost.name}, which is not a subject of this ${kind} package.`,
        hint: 'Use one document for the whole package, without {path} and {name}.',
    });
}
/** @throws ChopmarkError `INPUT_SUBJECT_EXPECTED`, and the errors of `readExpectedSubjects` */
async function checkExpected(pattern, subjects, ports) {
    const { compareExpected, readExpectedSubjects } = await __webpack_require__.e(/* import() */ 7218).then(__webpack_require__.bind(__webpack_require__, 7218));
    const path = await (0,expand_files/* expandFile */.T8)(pattern, '--expected-from', (0,expand_patterns/* settingsOf */.f)(ports));
    const difference = compareExpected(await readExpectedSubjects(path, ports.workingFolder), subjects, path);
    const found = [difference.missing, difference.unexpected].filter((message) => message !== undefined);
    if (found.length === 0)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_EXPECTED',
        message: found.join(' '),
        hint: 'Check what the job that wrote the file planned, and what this job built. Names are compared exactly, with the prefix of --name-prefix.',
    });
}
function planAttestation({ content, given, extra, stores, folder }, ports) {
    const { subjects, predicates, statements, signatures = [] } = content;
    const others = findExtraSubjects(predicates, subjects);
    const mostSubjects = Math.min(...stores.map(({ store }) => store.mostSubjects ?? subjects.length), subjects.length);
    warnOfPeers(statements === 'combined' ? mostSubjects : 1, ports);
    warnOfPeers(given?.subjects.length ?? 1, ports);
    return {
        subjects: [...subjects, ...others, ...(given?.subjects ?? [])],
        bundles: (record) => [
            ...planStatements({ subjects, others, predicates, given, statements, mostSubjects, folder, record, extra }),
            ...signatures,
        ],
        signatures,
    };
}
function warnOfPeers(subjects, { logger }) {
    if (subjects <= limits/* SUBJECTS_OF_PEERS */.aj)
        return;
    logger.warn(`The statement has ${subjects} subjects. chopmark verifies it, but cosign and gh refuse more than ${limits/* SUBJECTS_OF_PEERS */.aj}. For these tools, use --statements per-subject.`);
}
// ---------------------------------------------------------------- Check, sign, write
/** Refuses what a log or a folder would only refuse after the first signature. */
async function checkBeforeSigning(plan, { services, record }) {
    await refuseTooLarge(() => plan.bundles(record), services);
    await (0,check_writable/* checkWritable */.Z)(plan.signatures.map(({ path }) => path));
}
/** Signs, logs and verifies every bundle, and writes it and the list of all bundles to the bundle folder. */
async function signPlan(plan, prepared, { ports, run, folder }) {
    // What signs is loaded when the token is there, so that the request for it goes out early (docs/adr/0052).
    const [{ openSigning }, { signItems }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4579), __webpack_require__.e(4181), __webpack_require__.e(9548)]).then(__webpack_require__.bind(__webpack_require__, 4181)),
        Promise.all(/* import() */[__webpack_require__.e(9569), __webpack_require__.e(9119)]).then(__webpack_require__.bind(__webpack_require__, 79569)),
    ]);
    const signing = await run.timed('certificate', () => openSigning(prepared, { ports, run }));
    const planned = await avoidNameCollisions(plan.bundles(signing.record), plan.signatures);
    const signed = await run.timed('signing', () => signItems(planned, folder, signing, ports));
    return (0,write_bundle_list/* writeBundleList */.Y)(signed, planned, { folder, ports, signal: run.signal });
}
/** Writes the additional files of a package next to its bundles. A failure is a problem in the result, because the run has signed. */
async function writePackageFiles({ finish }, signed) {
    try {
        await finish?.(signed.filter(({ predicateType }) => predicateType !== undefined));
        return [];
    }
    catch (error) {
        return [(0,to_problem/* toProblem */.H)(error)];
    }
}
// ---------------------------------------------------------------- Dry run
/** How many statements a dry run shows. */
const SHOWN_STATEMENTS = 20;
async function rehearse(planned, prepared, stores, { workingFolder }) {
    const { buildPayload } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 62328));
    const payloads = await Promise.all(planned.slice(0, SHOWN_STATEMENTS).map(({ item }) => buildPayload(item)));
    // The signature of a file has no statement.
    const statements = payloads.flatMap((payload) => (payload ? [JSON.parse(payload.toString('utf8'))] : []));
    const paths = planned.slice(0, SHOWN_STATEMENTS).map(({ path }) => (0,describe_subjects/* showPath */.P)(path, workingFolder));
    const more = planned.length > SHOWN_STATEMENTS ? [`… ${(0,external_node_path_.basename)(paths[0] ?? '')} and ${planned.length} files in all`] : [];
    const { showDryRun } = await __webpack_require__.e(/* import() */ 1340).then(__webpack_require__.bind(__webpack_require__, 31340));
    return showDryRun(prepared, statements, [...paths, ...more], stores);
}


/***/ }),

/***/ 56557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ predicateTypeAt)
/* harmony export */ });
/* harmony import */ var _base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79919);
/* harmony import */ var _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93466);
/* harmony import */ var _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29131);
/* harmony import */ var _sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70669);
/* harmony import */ var _sigstore_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14922);





/** The predicate type of the bundle in a file. Undefined if it cannot be read. */
async function predicateTypeAt(path) {
    try {
        const { content } = (0,_sigstore_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(await (0,_base_fs_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoundedFile */ .Mv)(path, _sigstore_limits_js__WEBPACK_IMPORTED_MODULE_4__.MAX_BUNDLE, 'the bundle'), path);
        if (content.kind === 'message' || content.envelope.payloadType !== _sigstore_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
            return undefined;
        return (0,_sigstore_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(content.envelope.payload).predicateType;
    }
    catch {
        return undefined;
    }
}


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
        const value = (0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(bytes, { what: `${noun} ${source}`, mayHaveMark: true });
        // The signed document would differ from the given one.
        if ((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasInexactInteger */ .R5)(new TextDecoder().decode(bytes)))
            throw new _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3('bad-value', `${noun} ${source} has an integer that a double does not hold exactly; write it as a string`);
        return value;
    }
    catch (error) {
        if (!(error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3))
            throw error;
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({ code: notJson, message: `${error.message}.`, hint });
    }
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


/***/ })

};
