export const id = 1963;
export const ids = [1963];
export const modules = {

/***/ 5228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ bundleFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** What names a job on each CI, first found first; a re-run of the same job has the same name. */
const JOB_VARIABLES = [
    ['GITHUB_RUN_ID', 'GITHUB_JOB'],
    ['CI_JOB_ID'],
    ['CIRCLE_WORKFLOW_JOB_ID'],
    ['BUILDKITE_JOB_ID'],
    ['BUILD_TAG'],
];
/** Where bundles of this job are written first: `bundle-dir`, else `.chopmark/<job id>`; absolute. */
const bundleFolder = (option, ports) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.workingFolder, option ?? `.chopmark/${jobId(ports.env)}`);
function jobId(env) {
    const names = JOB_VARIABLES.find((variables) => variables.every((name) => env[name])) ?? [];
    const id = names.map((name) => env[name]).join('-');
    // It becomes a folder's name, and an earlier step may have written it.
    return (id
        .replace(/[^A-Za-z0-9._-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100) || 'local');
}


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeSubjects)
/* harmony export */ });
/* harmony import */ var _sign_items_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3001);

/** Subjects as a result carries them. */
const describeSubjects = (subjects, workingFolder) => subjects.map(({ name, digest, size, path }) => ({
    name,
    digest,
    ...(size !== undefined && { size }),
    ...(path !== undefined && { path: (0,_sign_items_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P)(path, workingFolder) }),
}));


/***/ }),

/***/ 3642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ showDryRun)
/* harmony export */ });
/* harmony import */ var _trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6903);

/** What signing would make public, and where; asked of nobody. */
function showDryRun({ identity, services }, statements, files) {
    const isPublic = (url) => (0,_trust_public_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isPublicHost */ .s)(url.hostname);
    return {
        statements,
        ...(identity && { claims: identity.claims }),
        places: [
            ...(identity
                ? [
                    {
                        name: 'certificate authority',
                        url: services.certificateAuthority.url.href,
                        learns: 'the identity token; the certificate, with the names that its claims prove, goes to its certificate transparency log',
                        isPublic: isPublic(services.certificateAuthority.url),
                    },
                ]
                : []),
            ...services.timestampAuthorities.map(({ url }) => ({
                name: 'timestamp authority',
                url: url.href,
                learns: 'a digest of each signature',
                isPublic: false,
            })),
            ...services.logs.map(({ url }) => ({
                name: 'transparency log',
                url: url.href,
                learns: `digest, signature and ${identity ? 'certificate' : 'public key'} of each statement`,
                isPublic: isPublic(url),
            })),
            ...files.map((path) => ({ name: 'file', url: path, learns: 'the whole bundle', isPublic: false })),
        ],
    };
}


/***/ }),

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/version.js
var version = __webpack_require__(8614);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(4114);
// EXTERNAL MODULE: ./build/formats/result.js
var result = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/formats/statement.js
var statement = __webpack_require__(2594);
// EXTERNAL MODULE: ./build/stores/bundle-names.js
var bundle_names = __webpack_require__(3254);
// EXTERNAL MODULE: ./build/subjects/collect.js + 3 modules
var collect = __webpack_require__(6515);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(2289);
;// CONCATENATED MODULE: ./build/subjects/refuse-envelopes.js



/** What the bytes under every signature of an envelope begin with (DSSE v1, protocol.md). */
const HEAD = Buffer.from('DSSEv1 ');
/**
 * Refuses files whose signature could be put into an envelope and then be the signer's statement about anything: a signature of the
 * file and one of an envelope are over the same bytes, and the log's entries for both are alike.
 *
 * @param paths Absolute.
 * @throws ChopmarkError `INPUT_SUBJECT_ENVELOPE`, `INPUT_UNREADABLE`
 */
function refuseEnvelopes(paths) {
    const path = paths.find((each) => readHead(each).equals(HEAD));
    if (path === undefined)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_ENVELOPE',
        message: `${path} begins as what an attestation is signed over (DSSE), so its signature could pass for an attestation of yours.`,
        hint: 'Pack the file, or name it by its digest in an attestation (chopmark attest). If you did not make it, somebody may be after your signature.',
    });
}
function readHead(path) {
    const head = Buffer.alloc(HEAD.length);
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            return head.subarray(0, (0,external_node_fs_.readSync)(file, head));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch (cause) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_UNREADABLE',
            message: `Reading ${path} failed: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
            hint: 'Check the path and its permissions.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./build/engine/bundle-folder.js
var bundle_folder = __webpack_require__(5228);
// EXTERNAL MODULE: ./build/engine/check-count.js
var check_count = __webpack_require__(2701);
// EXTERNAL MODULE: ./build/engine/choose-images.js + 7 modules
var choose_images = __webpack_require__(4210);
// EXTERNAL MODULE: ./build/engine/describe-subjects.js
var describe_subjects = __webpack_require__(5666);
// EXTERNAL MODULE: ./build/engine/leave-bundles-out.js
var leave_bundles_out = __webpack_require__(9289);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(8845);
// EXTERNAL MODULE: ./build/engine/run.js
var engine_run = __webpack_require__(6434);
// EXTERNAL MODULE: ./build/engine/show-dry-run.js
var show_dry_run = __webpack_require__(3642);
// EXTERNAL MODULE: ./build/engine/sign-items.js + 16 modules
var sign_items = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/engine/with-signing.js + 2 modules
var with_signing = __webpack_require__(722);
;// CONCATENATED MODULE: ./build/engine/sign.js




















/**
 * Signs each file and writes its bundle beside it; the bundle of an image goes to `bundle-dir`.
 *
 * @throws ChopmarkError Where nothing was signed: `INPUT_…`, `IDENTITY_…`, `TRUST_…`, `SIGNING_…`
 * @example
 * ```ts
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * ```
 */
async function sign(options, ports) {
    const { workingFolder, logger } = ports;
    const run = (0,engine_run/* startRun */.A)(ports, { timeout: options.timeout, requestRate: 0, concurrency: options.concurrency });
    const folder = (0,bundle_folder/* bundleFolder */.L)(options.bundleDir, ports);
    const subjects = await run.timed('subjects', async () => {
        const found = await (0,collect/* collectSubjects */.c)({ paths: options.subjectPath, each: true, ...(0,choose_images/* chooseImages */.s)(options, { ports, run }) }, { workingFolder, logger, signal: run.signal });
        return (0,leave_bundles_out/* leaveBundlesOut */.H)(found, logger);
    });
    if (options.expectedSubjects !== undefined)
        (0,check_count/* checkCount */.w)(subjects.length, options.expectedSubjects);
    refuseEnvelopes(subjects.flatMap(({ path }) => path ?? []));
    const planned = planSignatures(subjects, options.bundle, { workingFolder, folder });
    const base = {
        schema: result/* RESULT_SCHEMA */.w,
        command: 'sign',
        version: version/* VERSION */.x,
        subjects: (0,describe_subjects/* describeSubjects */.$)(subjects, ports.workingFolder),
        statements: [],
        problems: [],
        timings: run.timings,
    };
    const outcome = await (0,with_signing/* withSigning */.i)(options, { ports, run, folder }, async (prepared, chosen) => {
        const instance = prepared.trust.name;
        const paths = planned.map(({ path }) => (0,sign_items/* showPath */.P)(path, workingFolder));
        if (options.dryRun)
            return { instance, dryRun: (0,show_dry_run/* showDryRun */.W)(prepared, [], paths) };
        const signing = await run.timed('certificate', () => (0,open_signing/* openSigning */.O)(prepared, chosen, { ports, run }));
        const signed = await run.timed('signing', () => (0,sign_items/* signItems */.u)(planned, folder, signing, ports));
        const only = signed.statements.length === 1 ? signed.statements[0]?.bundlePath : undefined;
        return { instance, ...signed, ...(only !== undefined && { bundlePath: only }) };
    });
    return { ...base, ...outcome };
}
function planSignatures(subjects, bundle, { workingFolder, folder }) {
    if (bundle !== undefined && subjects.length !== 1) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_OPTION_CONFLICT',
            message: `bundle names one file, and ${subjects.length} signatures are to be made.`,
            hint: 'Leave --bundle out: each bundle goes beside its file, those of images to --bundle-dir.',
        });
    }
    const names = (0,bundle_names/* nameBundles */.r)(subjects.map(({ name }) => ({ kind: 'signature', subjects: [name] })));
    return subjects.map((subject, index) => {
        if (subject.image !== undefined)
            return planImageSignature(subject, index, (0,external_node_path_.resolve)(workingFolder, bundle ?? (0,external_node_path_.join)(folder, names[index] ?? '')));
        return planFileSignature(subject, index, (0,external_node_path_.resolve)(workingFolder, bundle ?? `${subject.path}.sigstore.json`));
    });
}
const planFileSignature = ({ name, digest, path: file }, index, path) => ({
    path,
    subjects: [index],
    item: {
        id: (0,external_node_crypto_.createHash)('sha256')
            .update(`${file ?? name}\0${digest.sha256}`)
            .digest('hex'),
        name,
        content: { kind: 'message', algorithm: 'SHA2_256', digest: Buffer.from(digest.sha256 ?? '', 'hex') },
    },
});
/** The signature of an image is a statement that says nothing but which image: cosign 3's form, which `cosign verify` reads. */
function planImageSignature(subject, index, path) {
    const payload = (0,statement/* buildStatement */.Y5)({ subjects: [subject], predicateType: IMAGE_SIGNATURE, predicate: {} });
    return {
        path,
        subjects: [index],
        predicateType: IMAGE_SIGNATURE,
        item: {
            id: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex'),
            name: subject.name,
            content: { kind: 'envelope', payloadType: dsse/* IN_TOTO_PAYLOAD_TYPE */.T4, payload },
        },
    };
}
const IMAGE_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';


/***/ }),

/***/ 722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ withSigning)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
;// CONCATENATED MODULE: ./build/ci/identity-missing.js

/**
 * Whether a job simply has no identity, as in pull requests from forks: what `without-identity` is for. A token service in
 * trouble or a token that is refused is something else, and not to be passed over.
 */
const isIdentityMissing = (error) => error instanceof errors/* ChopmarkError */.E && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(3613);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(8845);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(9831);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(3020);
;// CONCATENATED MODULE: ./build/engine/sandbox-instead.js



/**
 * Starts a sandbox in place of the instance: `without-identity: sandbox`, for pull requests from forks.
 *
 * @param folder Absolute; where the bundles go.
 */
async function signInSandbox(folder, { clock, logger }) {
    // Loaded here alone: no run with an identity needs it.
    const { startSandbox } = await __webpack_require__.e(/* import() */ 6785).then(__webpack_require__.bind(__webpack_require__, 6785));
    const sandbox = await startSandbox({ clock });
    await (0,make_folder/* makeFolder */.f)(folder);
    const trustConfigPath = (0,external_node_path_.join)(folder, 'sandbox-trust-config.json');
    await (0,write_file/* writeFileInPlace */.a)(trustConfigPath, sandbox.trustConfig);
    await (0,write_file/* writeFileInPlace */.a)((0,external_node_path_.join)(folder, 'sandbox-trusted-root.json'), sandbox.trustedRoot);
    logger.warn(`There is no identity, so a throwaway sandbox signs. Nobody accepts these bundles unless handed its root: ${trustConfigPath}`);
    return { token: sandbox.issueToken(), trustConfigPath, close: () => sandbox.close() };
}

;// CONCATENATED MODULE: ./build/engine/with-signing.js




/**
 * Prepares signing and hands it to `work`; where no identity is to be had, does what `without-identity` says. An outage is no
 * absence: only where nothing here offers a token, or the job may have none, is another way taken.
 *
 * @param folder Absolute; where a sandbox leaves its root.
 * @returns What `work` returns, or why nothing was signed.
 */
async function withSigning(options, { ports, run, folder }, work) {
    let prepared;
    try {
        prepared = await (0,open_signing/* prepareSigning */.v)(options, { ports, run });
    }
    catch (error) {
        if (options.withoutIdentity === 'fail' || !isIdentityMissing(error))
            throw error;
        if (options.withoutIdentity === 'skip')
            return { skipped: (0,describe_failure/* describeFailure */.I)(error) };
        const substitute = await signInSandbox(folder, ports);
        try {
            const inside = intoSandbox(options, substitute.trustConfigPath);
            return await work(await (0,open_signing/* prepareSigning */.v)(inside, { ports, run, token: substitute.token }), inside);
        }
        finally {
            await substitute.close();
        }
    }
    return work(prepared, options);
}
/** Options that name another instance's services, none of which the sandbox has. */
const OF_AN_INSTANCE = ['trustedRoot', 'signingConfig', 'tufMirror', 'tufRoot', 'fulcioUrl', 'rekorUrl', 'rekorVersion', 'tsaUrl'];
function intoSandbox(options, instance) {
    const kept = Object.entries(options).filter(([name]) => !OF_AN_INSTANCE.includes(name));
    return { ...Object.fromEntries(kept), instance };
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ collectSubjects)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/hash-files.js + 2 modules
var hash_files = __webpack_require__(2883);
// EXTERNAL MODULE: ./build/formats/subject.js
var subject = __webpack_require__(1947);
// EXTERNAL MODULE: ./build/subjects/checksums.js
var subjects_checksums = __webpack_require__(3236);
// EXTERNAL MODULE: ./build/core/in-parallel.js
var in_parallel = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/registry/image-source.js + 1 modules
var image_source = __webpack_require__(9477);
// EXTERNAL MODULE: ./build/registry/platform-choice.js
var platform_choice = __webpack_require__(7759);
// EXTERNAL MODULE: ./build/registry/reference.js
var registry_reference = __webpack_require__(6247);
// EXTERNAL MODULE: ./build/registry/resolve-image.js
var resolve_image = __webpack_require__(5926);
;// CONCATENATED MODULE: ./build/subjects/collect-images.js





/** Images that are resolved at the same time. */
const AT_ONCE = 8;
/**
 * Images as subjects. Each tag is resolved once, and what it was is said: the digest is what is signed. A subject is called by its
 * repository; where two of them would have one name, the digest goes into it.
 *
 * @throws ChopmarkError `INPUT_IMAGE…`, `STORE_…`
 */
async function collectImages(references, choice, { open, logger }) {
    const parsed = references.map((text) => ({ text, reference: (0,registry_reference/* parseReference */.F2)(text) }));
    const resolved = await (0,in_parallel/* mapInParallel */.H)(parsed, AT_ONCE, async ({ text, reference }) => {
        const { digest, chosen, foreign } = await (0,resolve_image/* resolveImage */.A)((0,image_source/* registrySource */.B)(open(reference, 'pull')), reference.digest ?? reference.tag ?? '', choice);
        if (reference.digest === undefined)
            logger.info(`${text} is ${(0,registry_reference/* imageName */.tO)(reference)}@${digest}`);
        if (foreign > 0)
            logger.warn(`${text} holds ${foreign} things that are no images; they are left out.`);
        return chosen.map((manifest) => describe(reference, manifest));
    });
    const subjects = [...new Map(resolved.flat().map((subject) => [subject.image, subject])).values()];
    const names = Map.groupBy(subjects, ({ name }) => name);
    return subjects.map((subject) => ((names.get(subject.name)?.length ?? 0) > 1 ? { ...subject, name: subject.image } : subject));
}
function describe(reference, { digest, platform }) {
    const [algorithm = '', hex = ''] = digest.split(':');
    const name = (0,registry_reference/* imageName */.tO)(reference);
    return { name, digest: { [algorithm]: hex }, image: `${name}@${digest}`, ...(platform && { platform: (0,platform_choice/* showPlatform */.hr)(platform) }) };
}

// EXTERNAL MODULE: ./build/subjects/digest.js
var subjects_digest = __webpack_require__(4970);
// EXTERNAL MODULE: ./build/subjects/find-files.js + 1 modules
var find_files = __webpack_require__(7661);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(332);
;// CONCATENATED MODULE: ./build/subjects/merge.js


/**
 * One subject a name: the same name with the same digest counts once, digests of different algorithms (a SHA256SUMS beside a
 * SHA512SUMS) come together, and two digests of one algorithm are a conflict.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT`, `INPUT_TOO_MANY_SUBJECTS`
 */
function mergeSubjects(subjects) {
    const byName = new Map();
    for (const subject of subjects) {
        const known = byName.get(subject.name);
        byName.set(subject.name, known ? join(known, subject) : subject);
    }
    if (byName.size > limits/* MAX_SUBJECTS */.Vn) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_TOO_MANY_SUBJECTS',
            message: `${byName.size} subjects were found; one run takes ${limits/* MAX_SUBJECTS */.Vn} at most.`,
            hint: 'Narrow the patterns, or spread the work over several jobs and join them with chopmark merge.',
        });
    }
    return [...byName.values()];
}
function join(known, other) {
    const conflict = Object.keys(other.digest).find((name) => known.digest[name] !== undefined && known.digest[name] !== other.digest[name]);
    if (conflict === undefined)
        return { ...other, ...known, digest: { ...known.digest, ...other.digest } };
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `Two subjects are called ${known.name} and have different ${conflict} digests.`,
        hint: 'Give them different names, for instance by their paths below one folder.',
    });
}

// EXTERNAL MODULE: ./build/subjects/subject-name.js
var subject_name = __webpack_require__(5554);
;// CONCATENATED MODULE: ./build/subjects/name-files.js



/**
 * Subjects of files, called by their last part, as actions/attest does it. Files of the same last part and content are one
 * subject; where the content differs, each of them is called by its path below the working folder, with `/` on every system.
 *
 * @throws ChopmarkError `INPUT_SUBJECT_CONFLICT` where such a file is not below the working folder, `INPUT_SUBJECT_NAME`
 */
function nameFiles(files, workingFolder) {
    const groups = Map.groupBy(files, ({ path }) => (0,external_node_path_.basename)(path));
    return files.flatMap((file) => {
        const name = (0,external_node_path_.basename)(file.path);
        const group = groups.get(name) ?? [file];
        const [first = file] = group;
        const differ = group.some(({ digest }) => digest.sha256 !== first.digest.sha256);
        if (!differ && file !== first)
            return [];
        return [{ ...file, name: (0,subject_name/* checkSubjectName */.S)(differ ? pathBelow(workingFolder, file.path) : name, file.path) }];
    });
}
function pathBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    if (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`))
        return way.split(external_node_path_.sep).join('/');
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `${path} is not below the working folder, and another subject of different content has its name.`,
        hint: 'Run in a folder that holds both, so that their paths tell them apart, or attest them in two runs.',
    });
}

;// CONCATENATED MODULE: ./build/subjects/collect.js











/** Bytes. Files from this size on are hashed first, so that no core waits for the last of them. */
const LARGE = 8 << 20;
const MEGABYTE = 1_000_000;
/**
 * What is attested or signed: files first, then checksums, the digest and images, each in the order given. Files have a sha256.
 *
 * @throws ChopmarkError `INPUT_NO_SUBJECTS`, and what the parts throw
 */
async function collectSubjects(options, ports) {
    const { paths = [], checksums, digest, name, images, each = false } = options;
    const namesFile = digest === undefined && paths.length > 0;
    const listed = [
        ...(checksums === undefined ? [] : await (0,subjects_checksums/* readChecksums */.F)(checksums, ports.workingFolder)),
        ...(digest === undefined && (name === undefined || namesFile) ? [] : [(0,subjects_digest/* readDigestSubject */.Ly)(digest, name)]),
        ...(images === undefined ? [] : await collectImages(images.references, images.choice, { open: images.open, logger: ports.logger })),
    ];
    const digested = paths.length === 0 ? [] : await digestFiles(paths, listClaimed(listed), ports);
    const subjects = each
        ? [...digested.map((file) => ({ ...file, name: (0,subject_name/* checkSubjectName */.S)((0,external_node_path_.basename)(file.path), file.path) })), ...listed]
        : mergeSubjects([
            ...(namesFile && name !== undefined ? nameOnly(digested, name) : nameFiles(digested, ports.workingFolder)),
            ...listed,
        ]);
    ports.logger.debug(`${subjects.length} subjects`);
    if (subjects.length === 0) {
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_NO_SUBJECTS',
            message: 'Nothing was named to work on.',
            hint: 'Name files or globs, or use --subject-image, --subject-checksums, or --subject-digest with --subject-name.',
        });
    }
    return subjects;
}
/** One name is for one file; copies of it count once. */
function nameOnly(files, name) {
    const [first] = files;
    if (first !== undefined && files.every(({ digest }) => digest.sha256 === first.digest.sha256))
        return [{ ...first, name: (0,subject_name/* checkSubjectName */.S)(name, 'subject-name') }];
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SUBJECT_CONFLICT',
        message: `subject-name is one name, and ${files.length} different files were found.`,
        hint: 'Leave subject-name out, so that each file keeps its own name, or attest one file in a run.',
    });
}
/** Files get every digest that a list claims of something, so that a wrong claim about one of them is found out. */
const listClaimed = (listed) => subject/* MATCHING_ALGORITHMS */.b.filter((algorithm) => algorithm === 'sha256' || listed.some(({ digest }) => digest[algorithm] !== undefined));
async function digestFiles(patterns, algorithms, { workingFolder, logger, signal, threads }) {
    const found = await (0,find_files/* findFiles */.l)(patterns, workingFolder);
    const large = found.filter(({ size }) => size >= LARGE).sort((a, b) => b.size - a.size);
    const order = [...large, ...found.filter(({ size }) => size < LARGE)];
    const total = Math.ceil(found.reduce((sum, { size }) => sum + size, 0) / MEGABYTE);
    const tell = (bytes) => logger.progress('hashing, megabytes', Math.floor(bytes / MEGABYTE), total);
    const hashed = await (0,hash_files/* hashFiles */.y)(order.map(({ target }) => target), { algorithms, signal, onProgress: tell, followLinks: false, ...(threads !== undefined && { threads }) });
    logger.progress('hashing, megabytes', total, total);
    const digests = new Map(order.map(({ path }, index) => [path, hashed[index]]));
    return found.flatMap(({ path }) => {
        const file = digests.get(path);
        return file ? [{ path, ...file }] : [];
    });
}


/***/ })

};
