export const id = 4352;
export const ids = [4352];
export const modules = {

/***/ 74352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askUnderAcceptingRoot: () => (/* binding */ askUnderAcceptingRoot),
  createSecondOpinions: () => (/* binding */ createSecondOpinions)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
// EXTERNAL MODULE: ./build/base/process/start-worker.js
var start_worker = __webpack_require__(95969);
// EXTERNAL MODULE: ./build/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(9267);
// EXTERNAL MODULE: ./build/sigstore/checkpoint.js
var checkpoint = __webpack_require__(94789);
// EXTERNAL MODULE: ./build/verification/refuse.js
var refuse = __webpack_require__(25204);
// EXTERNAL MODULE: ./build/verification/thresholds.js
var verification_thresholds = __webpack_require__(19564);
// EXTERNAL MODULE: ./build/sigstore/log-body.js
var log_body = __webpack_require__(39866);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var algorithms = __webpack_require__(17555);
// EXTERNAL MODULE: ./build/x509/certificate.js + 1 modules
var certificate = __webpack_require__(86928);
;// CONCATENATED MODULE: ./build/verification/second-opinion/find-algorithm.js



/** The key that signed a bundle: the user's own, or that of its certificate. */
function findKey({ material }, publicKey) {
    if (publicKey || material.kind === 'public-key')
        return publicKey;
    const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return der && (0,certificate/* readCertificate */.w)(der).publicKey;
}
/**
 * The digest algorithm of the signature of a file: what the bundle states, else what its log entry states, else what its key signs with.
 *
 * @param bundle Accepted by ours.
 */
function findAlgorithm(bundle, publicKey) {
    const { content, entries } = bundle;
    const stated = content.kind === 'message' ? content.algorithm : undefined;
    const [entry] = entries;
    return stated ?? (entry && (0,log_body/* parseLogBody */.Y2)(entry).algorithm) ?? ofKey(findKey(bundle, publicKey));
}
function ofKey(key) {
    const digest = key && (0,algorithms/* classifyKey */.eL)(key)?.digest;
    const names = Object.keys(algorithms/* DIGEST_NAME */.v3);
    return names.find((name) => algorithms/* DIGEST_NAME */.v3[name] === digest) ?? 'SHA2_256';
}

// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/x509/x509.js
var x509 = __webpack_require__(88257);
// EXTERNAL MODULE: ./build/verification/verify-signature.js
var verify_signature = __webpack_require__(50530);
;// CONCATENATED MODULE: ./build/verification/second-opinion/find-obstacle.js






/** What the bundle chose comes first: it decides, whatever the verifier chose. */
function findObstacle(asked) {
    const ofBundle = findInEntries(asked.bundle) ?? findInSignature(asked, 'bundle');
    if (ofBundle !== undefined)
        return { chosenBy: 'bundle', reason: ofBundle };
    const ofVerifier = findInArtifact(asked) ?? findInSignature(asked, 'verifier') ?? findInRoot(asked);
    return ofVerifier === undefined ? undefined : { chosenBy: 'verifier', reason: ofVerifier };
}
const findInArtifact = ({ bundle, hasBytes }) => bundle.content.kind === 'message' && !hasBytes ? 'only the digest of the artifact is known' : undefined;
function findInEntries({ entries, content }) {
    for (const entry of entries) {
        if (entry.kind === 'intoto' && entry.version === '0.0.1')
            return 'its log entry is of the kind intoto 0.0.1';
        if (entry.inclusionProof && !entry.inclusionProof.checkpoint)
            return 'the inclusion proof of its log entry has no checkpoint';
        if (content.kind === 'envelope' && entry.kind === 'hashedrekord' && (0,log_body/* parseLogBody */.Y2)(entry).algorithm !== 'SHA2_256')
            return 'its log entry has another digest of the envelope than SHA-256';
    }
    return undefined;
}
/**
 * The library verifies envelopes with SHA-256, or Ed25519, and files only with a digest. The user's own key is the choice of the verifier
 * if such a key never signs otherwise; the key in a certificate is not.
 */
function findInSignature({ bundle, publicKey }, chooser) {
    const key = findKey(bundle, publicKey);
    const kind = key && (0,algorithms/* classifyKey */.eL)(key);
    if (!kind)
        return undefined;
    const isOfKey = publicKey !== undefined && (kind.type === 'ed25519' || kind.digest !== 'sha256');
    if (isOfKey !== (chooser === 'verifier'))
        return undefined;
    const { content } = bundle;
    if (content.kind === 'message')
        return kind.type === 'ed25519' ? 'it is an Ed25519 signature of a file' : undefined;
    // P-256 signs with SHA-256 alone.
    if (kind.type === 'ed25519' || (kind.type === 'ec' && kind.digest === 'sha256'))
        return undefined;
    const { envelope } = content;
    const isSha256 = (0,verify_signature/* verifyBytes */.R)('sha256', [(0,dsse/* encodeEnvelopeHead */.P3)(envelope), envelope.payload], key, envelope.signature);
    return isSha256 ? undefined : 'its envelope is signed with another digest than SHA-256';
}
/** Only the authorities and logs that the bundle used count. Which certificate authority issued it is not known, so all of them do. */
function findInRoot({ bundle, verdict, trustedRoot }) {
    const { certificateAuthorities, timestampAuthorities, logs } = trustedRoot;
    const anchored = ({ chain }) => chain.at(-1)?.checkIssued(chain.at(-1));
    if (bundle.material.kind !== 'public-key' && !certificateAuthorities.every(anchored))
        return 'a certificate chain in the trusted root does not end with a self-signed certificate';
    const usedTimes = new Set(verdict.times.flatMap(({ source, authority }) => (source === 'timestamp-authority' ? [authority] : [])));
    const usedAuthorities = timestampAuthorities.filter(({ uri }) => usedTimes.has(uri));
    if (!usedAuthorities.every(anchored))
        return 'the chain of a timestamp authority in the trusted root does not end with a self-signed certificate';
    const signers = usedAuthorities.flatMap(({ chain: [first] }) => first ?? []);
    if (signers.some(({ raw }) => (0,x509/* readBasicConstraints */.t5)((0,x509/* parseX509 */.e2)(raw)).isAuthority))
        return 'the trusted root does not have the certificate of a timestamp authority that signs the timestamps';
    if (signers.some(({ publicKey }) => publicKey.asymmetricKeyType === 'rsa'))
        return 'a timestamp authority of the trusted root signs with RSA';
    const isUsed = ({ logId }) => bundle.entries.some((entry) => entry.logId.subarray(0, logId.length).equals(logId));
    const usedLogs = logs.filter(isUsed);
    const takes = ({ publicKey }) => {
        const kind = (0,algorithms/* classifyKey */.eL)(publicKey);
        return kind?.type === 'ed25519' || kind?.digest === 'sha256';
    };
    return usedLogs.every(takes) ? undefined : 'a transparency log of the trusted root signs with another digest than SHA-256';
}

;// CONCATENATED MODULE: ./build/verification/second-opinion/normalize-root.js

/**
 * The trusted root in the one shape that @sigstore/verify takes, whatever the file has: every log with a URL that contains the name in its
 * checkpoints, every log of Rekor v2 with its whole ID, every key as SubjectPublicKeyInfo.
 */
const normalizeRoot = ({ certificateAuthorities, timestampAuthorities, logs, ctLogs }) => ({
    certificateAuthorities: certificateAuthorities.map(normalizeAuthority),
    timestampAuthorities: timestampAuthorities.map(normalizeAuthority),
    logs: logs.flatMap(normalizeLog),
    ctLogs: ctLogs.flatMap(normalizeLog),
});
const normalizeAuthority = ({ uri, chain, validity }) => ({
    uri,
    chain: chain.map(({ raw }) => raw),
    validity,
});
/** A root can have only the first four bytes of an ID, and entries the whole or those, so such a log is there under both. */
function normalizeLog(log) {
    const origin = log.origin ?? '';
    const url = log.baseUrl ?? '';
    const whole = (0,checkpoint/* noteKeyId */.bp)(origin, log.publicKey);
    const isWhole = whole.subarray(0, log.logId.length).equals(log.logId);
    const ids = isWhole && log.logId.length < whole.length ? [whole, log.logId] : [log.logId];
    return ids.map((logId) => ({
        baseUrl: url.includes(origin) ? url : `https://${origin}`,
        logId,
        publicKey: log.publicKey.export({ type: 'spki', format: 'der' }),
        validity: log.validity,
        byKey: isWhole && (0,checkpoint/* noteKeyId */.bp)('', log.publicKey).equals(whole),
    }));
}

;// CONCATENATED MODULE: ./build/verification/second-opinion/question.js
/** Marks the data that the thread of second opinions is started with. */
const SECOND_OPINION_TASK = 'chopmark-second-opinion';

;// CONCATENATED MODULE: ./build/verification/second-opinion/second-opinion.js












/** Waiting questions per thread from which another thread is started: one starts in the time of about ten questions. */
const QUESTIONS_PER_THREAD = 16;
/** Each thread can hold a large file. */
const MOST_THREADS = 4;
/** Milliseconds without a question after which threads end. */
const IDLE = 1_000;
const TURN_OFF = 'decide without a second opinion: leave out --second-opinion, or set second-opinion: false in the GitHub Action';
/** Starts no thread: threads start with the first question, and load the library only then. */
function createSecondOpinions({ signal, threads: most = Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS), } = {}) {
    const threads = new Set();
    let lastRoot = 0;
    let lastQuestion = 0;
    let idle;
    const chooseThread = () => {
        const [least] = [...threads].sort((a, b) => a.pending.size - b.pending.size);
        if (least && (least.pending.size < QUESTIONS_PER_THREAD || threads.size >= most))
            return least;
        const worker = (0,start_worker.startWorker)('second-opinion-worker', import.meta.url, {
            workerData: { marker: SECOND_OPINION_TASK },
        });
        const thread = { worker, roots: new Set(), pending: new Map() };
        worker.on('message', (answer) => {
            thread.pending.get(answer.id)?.resolve(answer);
            thread.pending.delete(answer.id);
            rest();
        });
        worker.once('error', (error) => bury(thread, error.message));
        worker.once('exit', () => bury(thread, 'its thread ended'));
        threads.add(thread);
        return thread;
    };
    const rest = () => {
        if ([...threads].some(({ pending }) => pending.size > 0))
            return;
        for (const { worker } of threads)
            worker.unref();
        clearTimeout(idle);
        idle = setTimeout(() => end(), IDLE).unref();
    };
    const bury = (thread, reason) => {
        if (threads.delete(thread))
            for (const { reject } of thread.pending.values())
                reject(unanswered(reason));
    };
    const end = (reason) => {
        for (const { worker, pending } of threads) {
            for (const { reject } of pending.values())
                reject(reason);
            // The thread is no longer needed, so its errors are ignored.
            worker.removeAllListeners().on('error', () => { });
            void worker.terminate();
        }
        threads.clear();
    };
    signal?.addEventListener('abort', () => end(endError(signal)), { once: true });
    const ask = (root, question) => new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(endError(signal));
        clearTimeout(idle);
        const thread = chooseThread();
        const id = ++lastQuestion;
        thread.pending.set(id, { resolve, reject });
        thread.worker.ref();
        if (!thread.roots.has(root.root))
            thread.worker.postMessage(root);
        thread.roots.add(root.root);
        thread.worker.postMessage({ kind: 'question', id, root: root.root, ...question });
    });
    return (trustedRoot, options = {}) => {
        const message = describeRoot(++lastRoot, trustedRoot, options);
        /** An attestation is asked about once, for any number of its subjects. */
        const known = new WeakMap();
        const askOnce = async ({ bundle, verdict, artifact, path }) => {
            const bytes = artifact.kind === 'bytes' ? { bytes: artifact.bytes } : path === undefined ? undefined : { path };
            const { publicKey } = options;
            const obstacle = findObstacle({ bundle, verdict, hasBytes: bytes !== undefined, trustedRoot, publicKey });
            if (obstacle?.chosenBy === 'verifier')
                return { asked: false, reason: obstacle.reason };
            if (obstacle)
                throw unsupported(obstacle.reason);
            const { content } = bundle;
            const answer = await ask(message, {
                bundle: (0,sigstore_bundle/* serializeBundle */.fP)(bundle),
                logNames: listLogNames(bundle),
                ...(content.kind === 'message' && { algorithm: findAlgorithm(bundle, publicKey), ...(bytes && { artifact: bytes }) }),
            });
            if ('fault' in answer)
                return { asked: false, reason: `it cannot read the trusted root: ${answer.fault}` };
            if ('problem' in answer)
                throw answer.problem.code === 'INPUT_TOO_LARGE'
                    ? unsupported('it signs a file that is too large to be read as a whole')
                    : new errors/* ChopmarkError */.E(answer.problem);
            if (!answer.agrees)
                throw disagreement(answer.said);
            return { asked: true, agrees: true };
        };
        return (accepted) => {
            const { bundle } = accepted;
            const opinion = known.get(bundle) ?? askOnce(accepted);
            if (bundle.content.kind === 'envelope')
                known.set(bundle, opinion);
            return opinion;
        };
    };
}
/**
 * Asks under the root under which ours accepted the bundle, for trusted roots of which each is complete by itself. Under the others, the
 * library could only disagree.
 *
 * @param roots At least one.
 */
function askUnderAcceptingRoot(roots) {
    const [first, ...others] = roots;
    if (!first)
        throw new TypeError('a second opinion needs a trusted root');
    if (others.length === 0)
        return first.ask;
    return async (accepted) => {
        for (const { verifier, ask } of roots) {
            const isAccepted = await verifier.verifyBundle(accepted.bundle, accepted.artifact).then(() => true, () => false);
            if (isAccepted)
                return ask(accepted);
        }
        return first.ask(accepted);
    };
}
/** A threshold of ours counts logs and sources of time, so what meets it has at least as many entries and timestamps. */
function describeRoot(root, trustedRoot, { publicKey, thresholds = {} }) {
    return {
        kind: 'root',
        root,
        trustedRoot: normalizeRoot(trustedRoot),
        ...(publicKey && { publicKey: publicKey.export({ type: 'spki', format: 'der' }) }),
        thresholds: (0,verification_thresholds/* requiredEvidence */.D)(trustedRoot, thresholds, publicKey ? 'key' : 'certificate'),
    };
}
/** The names under which logs signed the checkpoints of the bundle. */
const listLogNames = ({ entries }) => [
    ...new Set(entries.flatMap(({ inclusionProof, logId }) => inclusionProof?.checkpoint === undefined
        ? []
        : (0,checkpoint/* parseCheckpoint */.S7)(inclusionProof.checkpoint).signatures.flatMap(({ name, keyHint }) => keyHint.equals(logId.subarray(0, keyHint.length)) ? [name] : []))),
];
const disagreement = (said) => (0,refuse/* refuse */.T)('VERIFICATION_SECOND_OPINION', `@sigstore/verify does not accept the bundle, although chopmark does. It says: ${said}.`, `One of them is wrong, so find out which before you use the artifact, and report it (SECURITY.md). To override it, ${TURN_OFF}.`);
const unsupported = (reason) => (0,refuse/* refuse */.T)('VERIFICATION_SECOND_OPINION_UNSUPPORTED', `@sigstore/verify was to give a second opinion, but it cannot take the bundle: ${reason}.`, `Ask the signer for a bundle in a common format. To accept this one, ${TURN_OFF}.`);
const unanswered = (reason) => (0,refuse/* refuse */.T)('VERIFICATION_SECOND_OPINION_UNANSWERED', `@sigstore/verify gave no answer: ${reason}.`, `Run the same command again. If that does not help, ${TURN_OFF}.`);
const endError = (signal) => (0,refuse/* refuse */.T)('VERIFICATION_TIMEOUT', `${(0,timeout_error/* describeRunEnd */.uJ)(signal)} before @sigstore/verify gave its second opinion.`, (0,timeout_error/* isTimeLimit */.rM)(signal) ? 'Set a longer time limit with --timeout, or verify fewer artifacts per run.' : (0,timeout_error/* hintAtRunEnd */.BB)(signal));


/***/ })

};
