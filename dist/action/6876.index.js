export const id = 6876;
export const ids = [6876];
export const modules = {

/***/ 26513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ execWithin)
/* harmony export */ });
/* harmony import */ var _explain_run_end_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96805);

/**
 * The same commands, each ended when the run ends: the port itself knows the end of the process alone, and not `timeout`.
 *
 * @throws ChopmarkError `INPUT_TIMEOUT` from each command that is under way then, or begun later
 */
const execWithin = (exec, signal) => async (command, args, options) => {
    try {
        return await exec(command, args, { ...options, signal });
    }
    catch (error) {
        throw signal.aborted ? (0,_explain_run_end_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRunEnd */ .y)(signal, `${command} was done`) : error;
    }
};


/***/ }),

/***/ 76876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ci/record-build.js
var record_build = __webpack_require__(60081);
// EXTERNAL MODULE: ./build/core/check-places.js
var check_places = __webpack_require__(72631);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/exec-within.js
var exec_within = __webpack_require__(26513);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(18614);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(59926);
// EXTERNAL MODULE: ./build/signing/sign-item.js
var sign_item = __webpack_require__(9199);
// EXTERNAL MODULE: ./build/subjects/collect.js + 2 modules
var collect = __webpack_require__(19907);
// EXTERNAL MODULE: ./build/engine/bundle-folder.js
var bundle_folder = __webpack_require__(85228);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(12701);
// EXTERNAL MODULE: ./build/engine/choose-images.js
var choose_images = __webpack_require__(80997);
// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(65666);
// EXTERNAL MODULE: ./build/engine/finish-bundles.js + 1 modules
var finish_bundles = __webpack_require__(83622);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/engine/predicate-type-at.js
var predicate_type_at = __webpack_require__(32237);
;// CONCATENATED MODULE: ./build/engine/keep-others.js



const SUFFIX = '.sigstore.json';
/**
 * Moves planned bundles out of the way of those that an earlier run of the job left: where a file of that name says something of
 * another kind, `.<kind>` goes into ours, as for several kinds in one run. A bundle of the same kind is replaced.
 */
async function keepOthers(planned) {
    const folder = planned[0] && (0,external_node_path_.dirname)(planned[0].path);
    const present = new Set(folder === undefined ? [] : await (0,promises_.readdir)(folder).catch(() => []));
    return Promise.all(planned.map(async (bundle) => {
        const name = (0,external_node_path_.basename)(bundle.path);
        if (!present.has(name) || (await (0,predicate_type_at/* predicateTypeAt */.R)(bundle.path)) === bundle.predicateType)
            return bundle;
        return { ...bundle, path: (0,external_node_path_.join)((0,external_node_path_.dirname)(bundle.path), `${name.slice(0, -SUFFIX.length)}.${bundle.kind}${SUFFIX}`) };
    }));
}

// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(19289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 18 modules
var open_signing = __webpack_require__(80017);
// EXTERNAL MODULE: ./build/engine/open-stores.js
var open_stores = __webpack_require__(89862);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(42594);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(53254);
// EXTERNAL MODULE: ./build/engine/sayings.js + 1 modules
var engine_sayings = __webpack_require__(37408);
;// CONCATENATED MODULE: ./build/engine/plan-statements.js











/** @throws ChopmarkError `INPUT_STATEMENT` */
async function readGivenStatement(path, { workingFolder }) {
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, path), limits/* MAX_STATEMENT */.VZu, 'the statement', { pipes: true });
    try {
        const { subjects, predicateType } = (0,statement/* readStatement */.cO)(bytes, path);
        return { bytes, subjects, predicateType };
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N3))
            throw error;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_STATEMENT',
            message: `${path} is no in-toto statement: ${error.message}.`,
            hint: 'A statement is one JSON object with _type, subject, predicateType and predicate.',
        });
    }
}
/**
 * The statements of a run, with the file each becomes. Payloads are built when they are signed, so that ten thousand are never in
 * memory at once.
 *
 * @throws ChopmarkError `INPUT_NO_BUILD`
 */
function planStatements(plan) {
    const { sayings, given, folder } = plan;
    const known = [...plan.subjects, ...(plan.others ?? [])];
    const positions = new Map(known.map((subject, position) => [identityOf(subject), position]));
    const unnamed = [
        ...sayings.flatMap((saying) => planSaying(saying, plan, known, positions)),
        ...(given ? [planGiven(given, known.length)] : []),
    ];
    const all = [...known, ...(given?.subjects ?? [])];
    const names = (0,bundle_names/* nameBundles */.r6)(unnamed.map(({ kind, subjects: about }) => ({ kind, subjects: about.map((index) => all[index]?.name ?? '') })));
    return unnamed.map((bundle, position) => ({ ...bundle, path: (0,external_node_path_.join)(folder, names[position] ?? '') }));
}
function planSaying({ type, kind, predicate: said, about: one }, { subjects, statements, mostSubjects, record, extra }, known, positions) {
    const predicate = said === undefined ? buildProvenance(record, extra) : said;
    const groups = one
        ? [[positions.get(identityOf(one)) ?? -1]]
        : groupSubjects(subjects.length, statements === 'combined' ? (mostSubjects ?? subjects.length) : 1);
    return groups.map((group) => {
        // Mapped, not gathered: thousands of these lists are kept, and a gathered one keeps room to grow.
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
/** Subjects that sayings name, and are not in the list: each once. */
function findOthers(sayings, subjects) {
    const known = new Set(subjects.map(identityOf));
    const others = new Map(sayings.flatMap(({ about }) => (about ? [[identityOf(about), about]] : [])));
    return [...others].flatMap(([identity, subject]) => (known.has(identity) ? [] : [subject]));
}
/** What stays the same where a package gives a file another name. */
const identityOf = ({ path, image, name, digest }) => path ?? image ?? `${name}\0${JSON.stringify(digest)}`;
/** Positions in their order, so many in a group; where subjects stay the same, so do groups, and a run that is begun again knows them. */
function groupSubjects(count, most) {
    const size = Math.max(most, 1);
    return Array.from({ length: Math.ceil(count / size) }, (_, group) => Array.from({ length: Math.min(size, count - group * size) }, (_, index) => group * size + index));
}
function planGiven({ bytes, subjects, predicateType }, offset) {
    const kind = (0,engine_sayings/* kindOf */.I)(predicateType);
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
        message: 'There is no build here that provenance could tell of: neither the identity nor the environment is that of a known CI.',
        hint: 'Say something of your own with --predicate-type and --predicate, or sign the files: chopmark sign.',
    });
}
/** What a resumed run knows an item by: what it says about whom. */
function identify(type, kind, subjects) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(`${type}\0${kind}`);
    for (const { name, digest } of subjects)
        hash.update(`\0${name}\0${JSON.stringify(digest)}`);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/core/quote-for-shell.js
var quote_for_shell = __webpack_require__(37407);
;// CONCATENATED MODULE: ./build/engine/map-documents.js


const PLACEHOLDER = /\{(path|name|platform)\}/g;
/** Whether a path stands for one document for each subject. */
const isMapped = (path) => path.search(PLACEHOLDER) >= 0;
/**
 * The document of each subject, where the path of documents holds `{path}` (the subject's file), `{name}` (the last part of its name)
 * or `{platform}` (`linux-amd64`, of an image). An index is for no platform, and has no document by `{platform}`; everything else
 * has one, and one of its own.
 *
 * @param what What the documents are to the user: "the SBOM".
 * @throws ChopmarkError `INPUT_MAPPING`
 */
function mapDocuments(pattern, what, subjects) {
    const named = subjects.filter((subject) => !(pattern.includes('{platform}') && isIndex(subject)));
    if (named.length === 0)
        throw refuse(pattern, `is ${what} of no subject: none is for one platform`, 'Give --image-platforms all, or the platforms that are meant.');
    const users = new Map();
    return named.map((about) => {
        const path = pattern.replace(PLACEHOLDER, (placeholder) => fill(placeholder, about, pattern, what));
        const other = users.get(path);
        users.set(path, about);
        if (other === undefined)
            return { path, about };
        throw refuse(pattern, `is ${path} both for ${other.name} and for ${about.name}`, 'A document is about one subject: use {path}, or names that differ.');
    });
}
/** What an image names where it is none of its platforms. */
const isIndex = ({ image, platform }) => image !== undefined && platform === undefined;
function fill(placeholder, { name, path, platform }, pattern, what) {
    const value = placeholder === '{path}' ? path : placeholder === '{name}' ? lastPart(name) : platform?.replaceAll(/[^A-Za-z0-9._]/g, '-');
    if (value !== undefined)
        return value;
    const reason = placeholder === '{path}' ? 'is no file here' : placeholder === '{name}' ? 'has a name that leads elsewhere' : 'is for no platform';
    throw refuse(pattern, `has no place for ${what} of ${name}, which ${reason}`, 'Attest it in a run of its own.');
}
/** Without the digest that tells images of one repository apart, and nothing that is no name of a file. */
function lastPart(name) {
    const last = name
        .replace(/@sha\d{3}:[0-9a-f]+$/, '')
        .split(/[/\\]/)
        .at(-1) ?? '';
    return ['', '.', '..'].includes(last) || last.includes('\0') ? undefined : last;
}
const refuse = (pattern, fault, hint) => new errors/* ChopmarkError */.E({ code: 'INPUT_MAPPING', message: `${(0,quote_for_shell/* quoteForShell */.e)(pattern)} ${fault}.`, hint });

;// CONCATENATED MODULE: ./build/engine/read-documents.js





/** @param subjects Asked where a path is for each of them. */
function createDocumentSource(workingFolder, subjects) {
    let left = limits/* MAX_DOCUMENTS */.Ogh;
    const read = async (path, what) => {
        const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(workingFolder, path), limits/* MAX_PREDICATE */.LKj, what, { pipes: true });
        left -= bytes.length;
        if (left >= 0)
            return bytes;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TOO_LARGE',
            message: `The documents of this run are longer than ${limits/* MAX_DOCUMENTS */.Ogh} bytes together, at ${path}.`,
            hint: 'Attest fewer subjects in a run: chopmark merge joins what several jobs made.',
        });
    };
    return {
        read,
        async find(path, what) {
            if (!isMapped(path))
                return [{ path, read: () => read(path, what) }];
            const mapped = mapDocuments(path, what, await subjects());
            return mapped.map(({ path: each, about }) => ({ path: each, about, read: () => read(each, `${what} of ${about.name}`) }));
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/refuse-too-large.js



/**
 * Refuses what a log would refuse after it was signed: Rekor v1 is sent whole statements, Rekor v2 a digest. One statement of each
 * kind is looked at; those about other subjects differ by their names. Planned only where a log asks for it.
 *
 * @throws ChopmarkError `INPUT_TOO_LARGE`
 */
async function refuseTooLarge(plan, { logs }) {
    const v1 = logs.find(({ majorApiVersion }) => majorApiVersion === 1);
    if (!v1)
        return;
    const kinds = new Map(plan().map((bundle) => [bundle.kind, bundle]));
    for (const { item } of kinds.values()) {
        const size = (await (0,sign_item/* buildPayload */.n)(item))?.length ?? 0;
        if (size <= limits/* MAX_STATEMENT_V1 */.b5t)
            continue;
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TOO_LARGE',
            message: `The statement about ${item.name} has ${size} bytes, and ${v1.url.host} is a log of version 1, which is sent no more than ${limits/* MAX_STATEMENT_V1 */.b5t}.`,
            hint: 'A log of version 2 takes a digest alone: use an instance that has one, with --rekor-version 2.',
        });
    }
}

// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(76434);
// EXTERNAL MODULE: ./build/engine/show-dry-run.js
var show_dry_run = __webpack_require__(23642);
// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(39831);
;// CONCATENATED MODULE: ./build/engine/publish-files.js



/**
 * Puts the files of a release into every store that keeps such, before any bundle about them. The stores work side by side.
 *
 * @returns For each store that did not get all of them, by its id, why.
 */
async function publishFiles(files, stores, { logger, signal }) {
    const keepers = stores.filter(({ store }) => store.keepFile !== undefined);
    const lost = await Promise.all(keepers.map(({ store }) => publishTo(store, files, { logger, signal })));
    return new Map(lost.flatMap((problem, index) => (problem ? [[keepers[index]?.store.id ?? '', problem]] : [])));
}
async function publishTo(store, files, { logger, signal }) {
    let [there, sent, failed, inARow] = [0, 0, 0, 0];
    let first;
    await (0,in_parallel/* mapInParallel */.H)(files, limits/* FILES_TO_STORE */.s2X, async (file) => {
        if (inARow >= limits/* MAX_FAILURES_IN_A_ROW */.cok || signal.aborted)
            return void failed++;
        const receipt = await store.keepFile?.(file);
        if (receipt?.status === 'already-there')
            there++;
        else if (receipt?.status === 'stored')
            sent++;
        else
            failed++;
        inARow = receipt?.status === 'failed' ? inARow + 1 : 0;
        first ??= receipt?.problem;
        logger.progress('Uploading', there + sent + failed, files.length);
    });
    logger.info(`${store.id}: ${sent} files of the release were uploaded, ${there} were there.`);
    return failed === 0 ? undefined : incomplete(store.id, failed, files.length, first ?? explainEnd(signal));
}
function incomplete(store, failed, count, { code, message, hint = '' }) {
    return {
        code,
        message: `${failed} of the ${count} files of the release are not in ${store}, so no bundle was put there. ${message}`,
        hint: `${hint} Then run the same command again: what is there is not sent twice.`.trimStart(),
    };
}
const explainEnd = (signal) => signal.reason instanceof errors/* ChopmarkError */.E
    ? { code: signal.reason.code, message: signal.reason.message }
    : { code: 'STORE_TIMEOUT', message: 'The time of the run was over.', hint: 'Give it more with --timeout.' };

// EXTERNAL MODULE: ./build/engine/store-signed.js + 4 modules
var store_signed = __webpack_require__(60371);
;// CONCATENATED MODULE: ./build/engine/store-work.js


/**
 * Brings what was signed into the stores of a run: the files of a release first and its bundles last, so that where a bundle is,
 * everything is that it is about. A store that did not get all files gets no bundle. Signatures of files lie beside them, and go
 * into stores that keep the files too.
 */
async function storeWork(signed, stores, { files, ...context }) {
    const { ports, run, bundlePath, ...rest } = context;
    const about = signed.filter(({ predicateType }) => predicateType !== undefined);
    const signatures = signed.filter(({ predicateType }) => predicateType === undefined);
    const lost = files.length === 0
        ? new Map()
        : await run.timed('files', () => publishFiles(files, stores, { logger: ports.logger, signal: run.signal }));
    const able = stores.filter(({ store }) => !lost.has(store.id));
    const keepers = files.length === 0 ? [] : able.filter(({ store }) => store.keepFile !== undefined);
    const stored = await (0,store_signed/* storeSigned */.u)(about, able, { ...rest, ports, run, ...(signatures.length === 0 && { bundlePath }) });
    const beside = await (0,store_signed/* storeSigned */.u)(signatures, keepers, { ...rest, ports, run });
    const refused = [...lost].map(([store, problem]) => ({ store, status: 'failed', problem }));
    const finish = [stored.finish, beside.finish].filter((command) => command !== undefined);
    return {
        statements: [...stored.statements, ...beside.statements].map((each) => ({ ...each, stores: [...each.stores, ...refused] })),
        ...(finish.length > 0 && { finish: finish.join(' && ') }),
    };
}

;// CONCATENATED MODULE: ./build/engine/tell-build.js
/**
 * What provenance says beside who ran the build: the command that is run here, and what went into it. Done before anything else,
 * since it may make the subjects.
 *
 * @throws ChopmarkError `INPUT_EXEC`, `INPUT_CHECKOUT`, `INPUT_SBOM_…`
 */
async function tellBuild({ exec, resolvedDependencies }, ports) {
    const built = exec.length === 0 ? {} : await (await __webpack_require__.e(/* import() */ 9389).then(__webpack_require__.bind(__webpack_require__, 79389))).runBuild(exec, ports);
    if (resolvedDependencies.length === 0)
        return built;
    const { readDependencies } = await __webpack_require__.e(/* import() */ 1869).then(__webpack_require__.bind(__webpack_require__, 51869));
    return { ...built, resolvedDependencies: await readDependencies(resolvedDependencies, ports) };
}

;// CONCATENATED MODULE: ./build/engine/warn-of-other-commit.js
/**
 * Warns where a commit is attested by a run of another one: the certificate will prove that other one, and a policy that asks for
 * `commit: subject` refuses. A run that made the commit (a release that raises a version) means it so.
 */
function warnOfOtherCommit(subjects, record, logger) {
    const proven = record?.proven.commit;
    const other = subjects.find(({ digest: { gitCommit } }) => gitCommit !== undefined && gitCommit !== proven);
    if (proven === undefined || other === undefined)
        return;
    logger.warn(`${other.name} is not the commit of this run, which is ${proven}: the certificate proves that one, and for the other there is the job's word alone.`);
}

// EXTERNAL MODULE: ./build/engine/with-signing.js + 2 modules
var with_signing = __webpack_require__(70722);
;// CONCATENATED MODULE: ./build/engine/attest.js
































/**
 * Signs statements about artefacts with the identity of this job (or a key): by default SLSA provenance of this build. Bundles are
 * logged, verified and on disk before this returns.
 *
 * @returns The result; what went wrong after the first signature is in its `problems`, with what was signed all the same.
 * @throws ChopmarkError Where nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements, problems } = await attest({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
async function attest(options, ports) {
    const run = (0,engine_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const stores = await (0,open_stores.openStores)('store', options.store, options, { ports, signal: run.signal });
    const given = options.statementPath === undefined ? undefined : await readGivenStatement(options.statementPath, ports);
    const bounded = { ...ports, exec: (0,exec_within/* execWithin */.z)(ports.exec, run.signal), signal: run.signal };
    const extra = options.exec.length === 0 ? await tellBuild(options, bounded) : await run.timed('build', () => tellBuild(options, bounded));
    const work = await run.timed('subjects', () => planWork(options, { ports, run, folder }));
    const { subjects, sayings, statements, signatures = [] } = work;
    const others = findOthers(sayings, subjects);
    const all = [...subjects, ...others, ...(given?.subjects ?? [])];
    const mostSubjects = Math.min(...stores.map(({ store }) => store.mostSubjects ?? subjects.length), subjects.length);
    warnOfPeers(statements === 'combined' ? mostSubjects : 1, ports);
    warnOfPeers(given?.subjects.length ?? 1, ports);
    const plan = (record) => planStatements({ subjects, others, sayings, given, statements, mostSubjects, folder, record, extra });
    const base = {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'attest',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(all, { ...ports, ...options }),
        statements: [],
        problems: [],
        timings: run.timings,
    };
    const outcome = await (0,with_signing/* withSigning */.i)(options, { ports, run, folder }, async (prepared, chosen) => {
        const instance = prepared.trust.name;
        work.check?.(prepared);
        warnOfOtherCommit(subjects, recordOf(prepared, ports), ports.logger);
        if (options.dryRun)
            return { instance, dryRun: await rehearse(prepared, [...plan(recordOf(prepared, ports)), ...signatures], stores, ports) };
        await refuseTooLarge(() => plan(recordOf(prepared, ports)), prepared.services);
        await (0,check_places/* checkPlaces */.p)(signatures.map(({ path }) => path));
        await work.begin?.();
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const planned = [...(await keepOthers(plan(signing.record))), ...signatures];
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(planned, folder, signing, ports));
        const finished = await (0,finish_bundles/* finishBundles */.z)(signed, planned, { folder, ports });
        const { bundlePath, problems } = finished;
        const stored = await storeWork(finished.statements, chosen.store.length > 0 ? stores : [], {
            files: work.files ?? [],
            folder,
            bundlePath,
            subjects: all,
            ports,
            run,
            options,
        });
        return { instance, ...finished, problems: [...problems, ...(await finishWork(work, finished.statements))], ...stored };
    });
    return { ...base, ...outcome };
}
async function planWork(options, { ports, run, folder }) {
    const { subjectImage, sayings: unsigned } = options.buildkitAttestations
        ? await (await __webpack_require__.e(/* import() */ 5316).then(__webpack_require__.bind(__webpack_require__, 95316))).readBuildkit(options, { ports, run })
        : { subjectImage: options.subjectImage, sayings: [] };
    let collected;
    const collectOnce = () => {
        collected ??= attest_collect({ ...options, subjectImage }, ports, run);
        return collected;
    };
    const sayings = await (0,engine_sayings/* readSayings */.D)(options, createDocumentSource(ports.workingFolder, collectOnce), unsigned);
    if (options.package !== undefined) {
        const { planPackage } = await __webpack_require__.e(/* import() */ 7582).then(__webpack_require__.bind(__webpack_require__, 65201));
        const work = await planPackage(options.package, { options, sayings, collect: collectOnce, folder, ports, run });
        refuseUnmapped(findOthers(sayings, work.subjects), options.package);
        return work;
    }
    const subjects = sayings.some(({ about }) => about === undefined) ? await collectOnce() : [];
    const { expectedSubjects } = options;
    if (!collected && sayings.length > 0 && expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(findOthers(sayings, subjects).length, expectedSubjects);
    return { subjects, sayings, statements: options.statements };
}
/** A package has subjects of its own making. */
function refuseUnmapped([lost], kind) {
    if (lost === undefined)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_MAPPING',
        message: `There is a document for ${lost.name}, which is no subject of this package of ${kind}.`,
        hint: 'Give one document for the whole package, without {path} and {name}.',
    });
}
/** What could not be written beside the bundles is a problem of a run that has signed. */
async function finishWork(work, signed) {
    try {
        await work.finish?.(signed.filter(({ predicateType }) => predicateType !== undefined));
        return [];
    }
    catch (error) {
        return [(0,describe_failure/* describeFailure */.I)(error)];
    }
}
function warnOfPeers(subjects, { logger }) {
    if (subjects <= limits/* SUBJECTS_OF_PEERS */.ajf)
        return;
    logger.warn(`One statement about ${subjects} subjects: chopmark verifies it, but cosign and gh refuse more than ${limits/* SUBJECTS_OF_PEERS */.ajf}. For them, give statements per-subject.`);
}
async function attest_collect(options, ports, run) {
    const { workingFolder, logger } = ports;
    const found = await (0,collect/* collectSubjects */.c)({
        paths: options.subjectPath,
        ...(options.subjectChecksums !== undefined && { checksums: options.subjectChecksums }),
        ...(options.subjectDigest !== undefined && { digest: options.subjectDigest }),
        ...(options.subjectName !== undefined && { name: options.subjectName }),
        ...(0,choose_images/* chooseImages */.s)(options, { ports, run }),
        ...(options.subjectGit.length > 0 && { git: { references: options.subjectGit, exec: (0,exec_within/* execWithin */.z)(ports.exec, run.signal) } }),
    }, { workingFolder, logger, signal: run.signal });
    const subjects = await (0,leave_bundles_out/* leaveBundlesOut */.H)(found, logger);
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    return subjects;
}
/** What would be proven, if the authority accepts the token. */
const recordOf = ({ identity }, { env }) => (0,record_build/* recordBuild */._)({ env, ...(identity && { token: { claims: identity.claims, ...(identity.platform && { platform: identity.platform }) } }) });
async function rehearse(prepared, planned, stores, { workingFolder }) {
    const payloads = await Promise.all(planned.slice(0, SHOWN_STATEMENTS).map(({ item }) => (0,sign_item/* buildPayload */.n)(item)));
    // The signature of a file has none.
    const statements = payloads.flatMap((payload) => (payload ? [JSON.parse(payload.toString('utf8'))] : []));
    const places = planned.slice(0, SHOWN_STATEMENTS).map(({ path }) => (0,show_path/* showPath */.P)(path, workingFolder));
    return (0,show_dry_run/* showDryRun */.W)(prepared, statements, planned.length > SHOWN_STATEMENTS ? [...places, `… ${(0,external_node_path_.basename)(places[0] ?? '')} and ${planned.length} files in all`] : places, stores);
}
/** Statements that a dry run shows: enough to see what they are. */
const SHOWN_STATEMENTS = 20;


/***/ }),

/***/ 32237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ predicateTypeAt)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40332);
/* harmony import */ var _core_read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29199);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74114);
/* harmony import */ var _formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47573);
/* harmony import */ var _formats_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42594);





/** What the bundle in a file says; undefined where it says nothing that can be read. */
async function predicateTypeAt(path) {
    try {
        const { content } = (0,_formats_parse_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .Q)(await (0,_core_read_file_js__WEBPACK_IMPORTED_MODULE_0__.readBoundedFile)(path, _core_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_BUNDLE */ .mZD, 'the bundle'), path);
        if (content.kind === 'message' || content.envelope.payloadType !== _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .IN_TOTO_PAYLOAD_TYPE */ .T4)
            return undefined;
        return (0,_formats_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)(content.envelope.payload).predicateType;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
