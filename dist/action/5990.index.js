export const id = 5990;
export const ids = [5990];
export const modules = {

/***/ 85990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadRepository: () => (/* binding */ loadRepository)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
;// CONCATENATED MODULE: ./build/trust/describe-age.js
const DAY = 24 * 60 * 60_000;
/** Whole days since `taken`; never negative. */
const daysSince = (taken, now) => Math.max(0, Math.floor((now.getTime() - taken.getTime()) / DAY));
/** "The trusted root of public-good, of 2026-08-29 (86 days old)". */
function describeAge(name, taken, now) {
    const days = daysSince(taken, now);
    return `The trusted root of ${name}, of ${taken.toISOString().slice(0, 10)} (${days === 1 ? '1 day' : `${days} days`} old)`;
}

;// CONCATENATED MODULE: ./build/trust/limits.js
/** Bounds on what comes from outside, each with its unit. */
/** Milliseconds after which trust material is requested again from a TUF repository: one day. */
const TRUST_FRESHNESS = 24 * 60 * 60_000;
/** Milliseconds for one attempt of a request to a TUF repository. Its files are small and served by a CDN. */
const TUF_TIMEOUT = 10_000;
/** Bytes. The TUF metadata and targets of one instance in the cache on disk. */
const MAX_TRUST_COPY = 16 << 20;
/** TUF roots between the pinned and the newest one. */
const MAX_ROOT_ROTATIONS = 256;
/** Keys of one TUF role. */
const MAX_TUF_KEYS = 256;

// EXTERNAL MODULE: ./build/trust/presets.js
var presets = __webpack_require__(44573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
;// CONCATENATED MODULE: ./build/trust/tuf-metadata.js






/** Parses a metadata file and checks its role (TUF specification, section 4). @throws ChopmarkError `TRUST_METADATA_REFUSED` */
function readTufDocument(bytes, role) {
    try {
        const file = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(bytes, { what: `${role}.json`, maxBytes: limits/* MAX_TRUST_FILE */.$I }), `${role}.json`);
        const signed = (0,json_shape/* readObject */.Ag)(file.signed, 'signed');
        if (signed._type !== role)
            throw new json/* JsonError */.N3('shape', `${role}.json has the metadata of another role`);
        const signatures = new Map();
        for (const element of (0,json_shape/* readArray */.oU)(file.signatures, 'signatures', MAX_TUF_KEYS)) {
            const { keyid, sig } = (0,json_shape/* readObject */.Ag)(element, 'a signature');
            signatures.set((0,json_shape/* readString */.E3)(keyid, 'keyid', 200), (0,json_shape/* readString */.E3)(sig, 'sig', 4096));
        }
        return { version: (0,json_shape/* readInteger */.JI)(signed.version, 'version'), expires: (0,json_shape/* readTimestamp */.L2)(signed.expires, 'expires'), signed, signatures };
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw refuseMetadata(error.message, error);
        throw error;
    }
}
/**
 * Checks that enough of the keys that `root` names for `role` signed `document`: as many different keys as the threshold requires
 * (section 5.2 to 5.6).
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED`
 */
function verifyRole(root, role, document) {
    try {
        const assigned = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(root.signed.roles, 'roles')[role], `roles.${role}`);
        const threshold = (0,json_shape/* readInteger */.JI)(assigned.threshold, 'threshold');
        if (threshold < 1)
            throw new json/* JsonError */.N3('shape', `roles.${role}.threshold is below 1`);
        const keys = (0,json_shape/* readObject */.Ag)(root.signed.keys, 'keys');
        const message = Buffer.from(encodeCanonically(document.signed));
        const valid = new Set();
        for (const id of (0,json_shape/* readArray */.oU)(assigned.keyids, 'keyids', MAX_TUF_KEYS)) {
            const signature = document.signatures.get((0,json_shape/* readString */.E3)(id, 'keyid', 200));
            const key = readKey((0,json_shape/* readObject */.Ag)(keys[id], 'a key'));
            if (signature && isSignedBy(key, message, Buffer.from(signature, 'hex')))
                valid.add(fingerprint(key.key));
        }
        if (valid.size < threshold)
            throw refuseMetadata(`${role}.json has ${valid.size} valid signatures but needs ${threshold}`);
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw refuseMetadata(error.message, error);
        throw error;
    }
}
/** The newest root of `later`. Each must be signed by the keys of the root before it and by its own, and be one version higher (section 5.3). */
function followRoots(pinned, later) {
    let root = readTufDocument(pinned, 'root');
    verifyRole(root, 'root', root);
    for (const bytes of later) {
        const next = readTufDocument(bytes, 'root');
        if (next.version !== root.version + 1)
            throw refuseMetadata(`root ${next.version} does not follow root ${root.version}`);
        verifyRole(root, 'root', next);
        verifyRole(next, 'root', next);
        root = next;
    }
    return root;
}
function readKey(key) {
    const scheme = (0,json_shape/* readString */.E3)(key.scheme, 'scheme', 100);
    const text = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(key.keyval, 'keyval').public, 'keyval.public', 10_000);
    try {
        const isRaw = scheme === 'ed25519' && /^[0-9a-f]{64}$/.test(text);
        return { scheme, key: (0,external_node_crypto_.createPublicKey)(isRaw ? { key: Buffer.from(ED25519_HEAD + text, 'hex'), format: 'der', type: 'spki' } : text) };
    }
    catch (cause) {
        throw refuseMetadata('a key cannot be read', cause);
    }
}
/** The bytes of an Ed25519 SubjectPublicKeyInfo before the key (RFC 8410, section 10.1). */
const ED25519_HEAD = '302a300506032b6570032100';
function isSignedBy({ key, scheme }, message, signature) {
    if (scheme === 'ecdsa-sha2-nistp256')
        return key.asymmetricKeyType === 'ec' && (0,external_node_crypto_.verify)('sha256', message, key, signature);
    if (scheme === 'ed25519')
        return key.asymmetricKeyType === 'ed25519' && (0,external_node_crypto_.verify)(undefined, message, key, signature);
    if (scheme === 'rsassa-pss-sha256') {
        const padding = { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
        return key.asymmetricKeyType === 'rsa' && (0,external_node_crypto_.verify)('sha256', message, padding, signature);
    }
    return false;
}
/** The same key under two names counts once. */
const fingerprint = (key) => key.export({ format: 'der', type: 'spki' }).toString('base64');
/** OLPC canonical JSON, the form that TUF signs: sorted members, only quote and backslash escaped, no fractions. */
function encodeCanonically(value) {
    if (typeof value === 'string')
        return `"${value.replace(/["\\]/g, '\\$&')}"`;
    if (Array.isArray(value))
        return `[${value.map(encodeCanonically).join(',')}]`;
    if (typeof value === 'object' && value !== null) {
        const members = Object.keys(value).sort();
        return `{${members.map((key) => `${encodeCanonically(key)}:${encodeCanonically(value[key])}`).join(',')}}`;
    }
    if (typeof value === 'number' && !Number.isSafeInteger(value))
        throw refuseMetadata('a number is not an integer');
    return String(value);
}
const refuseMetadata = (reason, cause) => new errors/* ChopmarkError */.E({
    code: 'TRUST_METADATA_REFUSED',
    message: `TUF metadata was refused: ${reason}.`,
    hint: 'None of it is used. Check whether a proxy changes downloads, and whether --tuf-root is the root of this repository.',
    cause,
});

;// CONCATENATED MODULE: ./build/trust/tuf-snapshot.js




const tuf_snapshot_DAY = 24 * 60 * 60_000;
/**
 * Verifies a copy from the pinned root alone: the chain of roots, the signatures of all four roles, the versions that bind them, and
 * the length and SHA-256 of every file. The caller checks expiry: an old copy is still authentic.
 *
 * Delegated targets are not followed. The targets used here are not delegated.
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED`
 */
function proveSnapshot(pinnedRoot, copy) {
    const root = followRoots(pinnedRoot, copy.roots);
    const timestamp = readTufDocument(copy.timestamp, 'timestamp');
    const snapshot = readTufDocument(copy.snapshot, 'snapshot');
    const targets = readTufDocument(copy.targets, 'targets');
    verifyRole(root, 'timestamp', timestamp);
    verifyRole(root, 'snapshot', snapshot);
    verifyRole(root, 'targets', targets);
    try {
        proveLink(timestamp, 'snapshot.json', snapshot, copy.snapshot);
        proveLink(snapshot, 'targets.json', targets, copy.targets);
        for (const [name, text] of Object.entries(copy.files))
            proveTarget(targets, name, text);
        const days = timestampPeriod(root);
        return {
            vouchedUntil: timestamp.expires,
            ...(days !== undefined && { taken: new Date(timestamp.expires.getTime() - days * tuf_snapshot_DAY) }),
            versions: { root: root.version, timestamp: timestamp.version, snapshot: snapshot.version, targets: targets.version },
        };
    }
    catch (error) {
        if (error instanceof json/* JsonError */.N3)
            throw refuseMetadata(error.message, error);
        throw error;
    }
}
/** The validity of a timestamp in days, which repositories maintained with tuf-on-ci state in their root. */
function timestampPeriod(root) {
    const role = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(root.signed.roles, 'roles').timestamp, 'roles.timestamp');
    const days = role['x-tuf-on-ci-expiry-period'];
    return days === undefined ? undefined : (0,json_shape/* readInteger */.JI)(days, 'x-tuf-on-ci-expiry-period');
}
function proveLink(from, name, to, text) {
    const meta = (0,json_shape/* readObject */.Ag)((0,json_shape/* readObject */.Ag)(from.signed.meta, 'meta')[name], name);
    if ((0,json_shape/* readInteger */.JI)(meta.version, `${name}: version`) !== to.version)
        throw refuseMetadata(`${name} does not have the version that the signed metadata states`);
    if (meta.hashes !== undefined)
        proveHash(meta.hashes, name, text);
}
/** Checks that `text` is the target of this name. @throws ChopmarkError `TRUST_METADATA_REFUSED`, JsonError for malformed metadata */
function proveTarget(targets, name, text) {
    const listed = (0,json_shape/* readObject */.Ag)(targets.signed.targets, 'targets');
    if (!Object.hasOwn(listed, name))
        throw refuseMetadata(`${name} is not a target`);
    const target = (0,json_shape/* readObject */.Ag)(listed[name], name);
    if ((0,json_shape/* readInteger */.JI)(target.length, `${name}: length`) !== Buffer.byteLength(text))
        throw refuseMetadata(`${name} does not have the length that the signed metadata states`);
    proveHash(target.hashes, name, text);
}
function proveHash(hashes, name, text) {
    const expected = (0,json_shape/* readString */.E3)((0,json_shape/* readObject */.Ag)(hashes, `${name}: hashes`).sha256, `${name}: sha256`, 64);
    if ((0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') !== expected)
        throw refuseMetadata(`${name} does not have the digest that the signed metadata states`);
}

;// CONCATENATED MODULE: ./build/trust/tuf.js









/**
 * Asks a TUF repository for its current state with the TUF client workflow of tuf-js. Requests go through our own `http`, so that
 * proxies, private certificate authorities, limits and the run's deadline apply. tuf-js takes about 25 ms to load, so it is loaded
 * only here.
 *
 * Each refresh starts from the pinned root and works in a new folder, so that no unverified file of an earlier run is used.
 *
 * @throws ChopmarkError `TRUST_METADATA_REFUSED` (signatures, rollback, hashes), `TRUST_METADATA_EXPIRED`, `TRUST_REPOSITORY_ANSWER`,
 * and the errors of `http`
 */
async function refreshCopy(repository, { http, known }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'chopmark-tuf-'));
    const newRoots = [];
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), known?.roots.at(-1) ?? repository.pinnedRoot);
        for (const role of ['timestamp', 'snapshot', 'targets']) {
            if (known)
                await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${role}.json`), known[role]);
        }
        const files = await update(repository, folder, await fetcherOf(http, folder, newRoots, known === undefined), known?.files ?? {});
        const read = (role) => (0,promises_.readFile)((0,external_node_path_.join)(folder, `${role}.json`), 'utf8');
        const [timestamp, snapshot, targets] = await Promise.all([read('timestamp'), read('snapshot'), read('targets')]);
        const copy = { roots: [...(known?.roots ?? []), ...newRoots], timestamp, snapshot, targets, files };
        proveSnapshot(repository.pinnedRoot, copy);
        return copy;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function update({ url, required, optional }, folder, fetcher, known) {
    const { Updater } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19));
    const base = (0,trim/* trimEnd */.s8)(url.href, '/');
    const files = {};
    try {
        const updater = new Updater({
            metadataDir: folder,
            metadataBaseUrl: base,
            targetDir: folder,
            targetBaseUrl: `${base}/targets`,
            fetcher,
            config: { maxRootRotations: MAX_ROOT_ROTATIONS },
        });
        await updater.refresh();
        for (const name of [...required, ...optional]) {
            const target = await updater.getTargetInfo(name);
            if (!target && optional.includes(name))
                continue;
            if (!target)
                throw refuseMetadata(`${url.host} has no target ${name}`);
            if (target.length > limits/* MAX_TRUST_FILE */.$I)
                throw refuseMetadata(`${name} is longer than ${limits/* MAX_TRUST_FILE */.$I} bytes`);
            const path = (0,external_node_path_.join)(folder, `target-${encodeURIComponent(name)}`);
            if (known[name] !== undefined)
                await (0,promises_.writeFile)(path, known[name]);
            if (!(await updater.findCachedTarget(target, path)))
                await updater.downloadTarget(target, path);
            files[name] = await (0,promises_.readFile)(path, 'utf8');
        }
        return files;
    }
    catch (error) {
        throw fetcher.failure() ?? explain(error, url);
    }
}
async function fetcherOf(http, folder, newRoots, isOnlySource) {
    // tuf-js accepts only this class as the sign that the next root does not exist. The package's entry point does not export it.
    const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
    let failure;
    let count = 0;
    const downloadBytes = async (address, maxBytes) => {
        const url = new URL(address);
        const isRoot = /\/\d+\.root\.json$/.test(url.pathname);
        const answer = await http({
            url,
            maxBytes,
            stage: 'TRUST',
            service: 'TUF repository',
            timeout: TUF_TIMEOUT,
            redirects: 3,
            // If there is a copy, the run does not wait for a repository that is down.
            ...(isOnlySource ? {} : { retry: 'none' }),
        }).catch((error) => {
            if (error instanceof errors/* ChopmarkError */.E)
                failure = error;
            throw error;
        });
        if (answer.status !== 200) {
            const isLastRoot = isRoot && (answer.status === 404 || answer.status === 403);
            if (!isLastRoot)
                failure = unexpectedAnswer(url, answer.status);
            throw new DownloadHTTPError(`status ${answer.status}`, answer.status);
        }
        if (isRoot)
            newRoots.push(answer.body.toString('utf8'));
        return answer.body;
    };
    return {
        downloadBytes,
        async downloadFile(address, maxBytes, handle) {
            const path = (0,external_node_path_.join)(folder, `download-${count++}`);
            await (0,promises_.writeFile)(path, await downloadBytes(address, maxBytes));
            return handle(path);
        },
        failure: () => failure,
    };
}
function explain(error, url) {
    if (error instanceof errors/* ChopmarkError */.E)
        return error;
    const reason = error instanceof Error ? error.message : String(error);
    if (!/\bexpired\b/i.test(reason))
        return refuseMetadata(`${reason} (${url.host})`, error);
    return new errors/* ChopmarkError */.E({
        code: 'TRUST_METADATA_EXPIRED',
        message: `The TUF metadata of ${url.host} has expired: ${reason}.`,
        hint: 'Check that the clock is right and that the mirror is still updated. With --offline, the last verified copy is used instead.',
        cause: error,
    });
}
const unexpectedAnswer = (url, status) => new errors/* ChopmarkError */.E({
    code: 'TRUST_REPOSITORY_ANSWER',
    message: `The TUF repository ${url.host} answered ${status} for ${url.pathname}.`,
    hint: 'Check the address of the repository, and whether a proxy blocks it. With --offline, the last verified copy is used.',
});

// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
;// CONCATENATED MODULE: ./build/trust/tuf-cache.js










/**
 * Reads the copy of an earlier run and verifies it again from the pinned root: an earlier step of a job can write to the cache, and
 * must not be able to place a trusted root there. Undefined if there is no copy, or if it cannot be verified.
 */
async function readCache(ports, repository) {
    const path = cachePath(ports, repository);
    try {
        const file = (0,json_shape/* readObject */.Ag)((0,json/* parseJson */.qF)(await (0,read_file/* readBoundedFile */.Mv)(path, MAX_TRUST_COPY, 'the trust cache'), { what: path }), path);
        const copy = {
            roots: (0,json_shape/* readArray */.oU)(file.roots, 'roots', MAX_ROOT_ROTATIONS).map((root) => (0,json_shape/* readString */.E3)(root, 'a root')),
            timestamp: (0,json_shape/* readString */.E3)(file.timestamp, 'timestamp'),
            snapshot: (0,json_shape/* readString */.E3)(file.snapshot, 'snapshot'),
            targets: (0,json_shape/* readString */.E3)(file.targets, 'targets'),
            files: (0,json_shape/* readStringMap */.oI)(file.files, 'files', limits/* MAX_TRUST_SERVICES */.xO),
        };
        return { copy, proven: proveSnapshot(repository.pinnedRoot, copy), asked: (0,json_shape/* readTimestamp */.L2)(file.asked, 'asked') };
    }
    catch (error) {
        ports.logger.debug(`The cached trusted root ${path} is not used: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
/** Saves a copy for later runs. A failure is only logged, because the next run asks the repository again. */
async function writeCache(ports, repository, copy, asked) {
    const path = cachePath(ports, repository);
    try {
        await (0,make_folder/* makeFolder */.fc)((0,external_node_path_.join)(ports.cacheFolder, 'trust'));
        await (0,write_file/* writeFileInPlace */.a)(path, JSON.stringify({ asked: asked.toISOString(), ...copy }));
    }
    catch (error) {
        ports.logger.debug(`The trusted root was not cached in ${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A different pinned root means a different repository, even at the same address. */
function cachePath({ cacheFolder }, { url, pinnedRoot }) {
    const name = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([url.href, pinnedRoot]))
        .digest('hex')
        .slice(0, 32);
    return (0,external_node_path_.join)(cacheFolder, 'trust', `${name}.json`);
}

;// CONCATENATED MODULE: ./build/trust/load-repository.js







/** If the repository does not answer, a verified copy is still usable. If the answer is wrong, nothing is used. */
const NO_ANSWER = ['TRUST_UNREACHABLE', 'TRUST_TIMEOUT', 'TRUST_REPOSITORY_ANSWER'];
/**
 * Loads the targets of a TUF repository: from the cache if the repository was asked within a day, else from the repository, else
 * from the newest verified copy with a warning. With `offline`: from the newest verified copy.
 *
 * @throws ChopmarkError `TRUST_UNAVAILABLE` if the repository does not answer and there is no copy, and the errors of `refreshCopy`
 */
async function loadRepository(name, repository, shipped, { offline, update = false }, ports) {
    const now = ports.clock.now();
    const cached = await readCache(ports, repository);
    const known = newest(cached, shipped, repository);
    if (known && (offline || (!update && known === cached && isFresh(cached, now)))) {
        const state = stateOf(known);
        const warning = describeAge(name, state.taken, now);
        return {
            ...state,
            warnings: now > known.proven.vouchedUntil ? [`${warning}, has expired TUF metadata. Its repository was not asked for a newer one.`] : [],
        };
    }
    if (offline)
        throw unavailable(name, repository, 'offline is set');
    try {
        const copy = await refreshCopy(repository, { http: ports.http, known: known?.copy });
        await writeCache(ports, repository, copy, now);
        return { files: copy.files, source: 'tuf', taken: now, warnings: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E) || !NO_ANSWER.includes(error.code) || update)
            throw error;
        if (!known)
            throw unavailable(name, repository, error.message, error);
        const state = stateOf(known);
        return {
            ...state,
            warnings: [`${describeAge(name, state.taken, now)}, is used, because its repository is not available: ${error.message}`],
        };
    }
}
/** The later timestamp wins: an old copy placed in the cache does not replace the shipped copy. */
function newest(cached, shipped, { pinnedRoot, required }) {
    const known = cached ? [cached] : [];
    if (shipped)
        known.push({ copy: shipped, proven: proveSnapshot(pinnedRoot, shipped) });
    return known
        .filter(({ copy }) => required.every((name) => copy.files[name] !== undefined))
        .reduce((best, next) => (best && best.proven.versions.timestamp >= next.proven.versions.timestamp ? best : next), undefined);
}
function isFresh({ asked, proven }, now) {
    const age = now.getTime() - asked.getTime();
    return age >= 0 && age < TRUST_FRESHNESS && now <= proven.vouchedUntil;
}
/** The time in the cache file counts only within the period that the repository signed. */
function stateOf({ copy, proven: { taken, vouchedUntil }, asked }) {
    const { files } = copy;
    if (!asked)
        return { files, source: 'snapshot', taken: taken ?? vouchedUntil };
    const isPossible = asked <= vouchedUntil && (!taken || asked >= taken);
    return { files, source: 'cache', taken: isPossible ? asked : (taken ?? vouchedUntil) };
}
const unavailable = (name, { url }, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'TRUST_UNAVAILABLE',
    message: `The trusted root of ${name} is not available: ${reason.replace(/\.$/, '')}, and this machine has no copy.`,
    hint: `Run "chopmark trust export ${(0,presets/* isPreset */.S)(name) ? `--instance ${name}` : `--tuf-mirror ${url.href} --tuf-root FILE`} --output root.json" on a machine with a connection, and pass the file with --trusted-root.`,
    cause,
});


/***/ })

};
