export const id = 3562;
export const ids = [3562];
export const modules = {

/***/ 3001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ signItems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
// EXTERNAL MODULE: ./build/formats/algorithms.js
var algorithms = __webpack_require__(51345);
// EXTERNAL MODULE: ./build/formats/bundle.js
var formats_bundle = __webpack_require__(1947);
// EXTERNAL MODULE: ./build/formats/parse-bundle.js
var parse_bundle = __webpack_require__(47573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/file-error.js
var file_error = __webpack_require__(32289);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
;// CONCATENATED MODULE: ./build/signing/recorded-item.js



const nameSigner = (signer) => (0,external_node_crypto_.hash)('sha256', signer.verifier.der);
const formatSigner = ({ verifier, keyDetails, chain }) => ({
    kind: verifier.kind,
    der: verifier.der.toString('base64'),
    keyDetails,
    chain: chain.map((der) => der.toString('base64')),
});
function parseSigner(value) {
    const signer = (0,json_shape/* readObject */.Ag)(value, 'signer');
    return {
        verifier: { kind: (0,json_shape/* readOneOf */.Qk)(signer.kind, 'kind', ['certificate', 'public-key']), der: (0,json_shape/* readBase64 */.ss)(signer.der, 'der', limits/* MAX_DER */.n7p) },
        keyDetails: (0,json_shape/* readString */.E3)(signer.keyDetails, 'keyDetails', 64),
        chain: readDerList(signer.chain, 'chain'),
    };
}
const formatItem = ({ content, timestamps, logs }) => ({
    ...(content.kind === 'envelope'
        ? {
            envelope: {
                payloadType: content.envelope.payloadType,
                payload: content.envelope.payload.toString('base64'),
                signature: content.envelope.signature.toString('base64'),
            },
        }
        : {
            message: {
                algorithm: content.algorithm,
                digest: content.digest.toString('base64'),
                signature: content.signature.toString('base64'),
            },
        }),
    timestamps: timestamps.map((der) => der.toString('base64')),
    logs,
});
function parseItem(id, name, signer, value) {
    const item = (0,json_shape/* readObject */.Ag)(value, 'value');
    return {
        id,
        name,
        signer,
        content: item.envelope === undefined
            ? parseMessage((0,json_shape/* readObject */.Ag)(item.message, 'message'))
            : parseEnvelope((0,json_shape/* readObject */.Ag)(item.envelope, 'envelope')),
        timestamps: readDerList(item.timestamps, 'timestamps'),
        logs: (0,json_shape/* readArray */.oU)(item.logs, 'logs', limits/* MAX_BUNDLE_ENTRIES */.Fqk).map((url, index) => (0,json_shape/* readString */.E3)(url, `logs[${index}]`, 2048)),
    };
}
const parseEnvelope = (envelope) => ({
    kind: 'envelope',
    envelope: {
        payloadType: (0,json_shape/* readString */.E3)(envelope.payloadType, 'payloadType', 256),
        payload: (0,json_shape/* readBase64 */.ss)(envelope.payload, 'payload', limits/* MAX_BUNDLE */.mZD),
        signature: (0,json_shape/* readBase64 */.ss)(envelope.signature, 'signature', limits/* MAX_DER */.n7p),
    },
});
const parseMessage = (message) => ({
    kind: 'message',
    algorithm: (0,json_shape/* readOneOf */.Qk)(message.algorithm, 'algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']),
    digest: (0,json_shape/* readBase64 */.ss)(message.digest, 'digest', 64),
    signature: (0,json_shape/* readBase64 */.ss)(message.signature, 'signature', limits/* MAX_DER */.n7p),
});
const readDerList = (value, where) => (0,json_shape/* readArray */.oU)(value, where, limits/* MAX_BUNDLE_ENTRIES */.Fqk).map((der, index) => (0,json_shape/* readBase64 */.ss)(der, `${where}[${index}]`, limits/* MAX_DER */.n7p));

;// CONCATENATED MODULE: ./build/signing/journal.js






const JOURNAL_NAME = 'journal.jsonl';
const JOURNAL_FORMAT = 'chopmark.journal/1';
/**
 * Opens the journal of a bundle folder, to append: JSON Lines, mode 0600, one process at a time.
 *
 * After a crash the file holds every item whose `record` resolved, and possibly later ones; its last line may be torn, and is cut
 * off here. So whatever a log may have been asked for is in the journal. Lines that come while a flush is under way share the next
 * one (group commit): a thousand items cost some dozens of flushes.
 *
 * @throws ChopmarkError `STORE_JOURNAL_WRITE`; from then on every further `record` fails as well, so nothing goes unrecorded.
 */
async function openJournal(path) {
    const file = await openForAppending(path);
    const signers = new Set();
    let queue = [];
    let flushing;
    let broken;
    const flush = async () => {
        while (queue.length > 0) {
            const batch = queue;
            queue = [];
            try {
                if (broken)
                    throw broken;
                await file.appendFile(batch.map(({ text }) => text).join(''));
                await file.datasync();
                for (const { settle } of batch)
                    settle.resolve();
            }
            catch (error) {
                // After a write that failed midway the end of the file is unknown: nothing may follow it.
                broken ??= unwritable(path, error);
                for (const { settle } of batch)
                    settle.reject(broken);
            }
        }
        flushing = undefined;
    };
    const append = (...lines) => {
        const settle = Promise.withResolvers();
        queue.push({ text: lines.map((line) => `${JSON.stringify(line)}\n`).join(''), settle });
        flushing ??= Promise.resolve().then(flush);
        return settle.promise;
    };
    await append({ format: JOURNAL_FORMAT });
    return {
        record(item) {
            const by = nameSigner(item.signer);
            const line = { item: item.id, name: item.name, by, value: formatItem(item) };
            if (signers.has(by))
                return append(line);
            signers.add(by);
            return append({ signer: by, value: formatSigner(item.signer) }, line);
        },
        done(id) {
            append({ done: id }).catch(() => { });
        },
        async close() {
            await flushing;
            await file.close();
        },
    };
}
async function openForAppending(path) {
    const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW } = external_node_fs_.constants;
    let file;
    try {
        // Windows has no O_NOFOLLOW.
        file = await (0,promises_.open)(path, O_RDWR | O_CREAT | O_APPEND | (O_NOFOLLOW ?? 0), 0o600);
        await file.chmod(0o600);
        await cutTornLine(file);
        await syncFolder((0,external_node_path_.dirname)(path));
        return file;
    }
    catch (error) {
        await file?.close();
        throw unwritable(path, error);
    }
}
const PIECE = 64 << 10;
async function cutTornLine(file) {
    const { size } = await file.stat();
    for (let end = size; end > 0;) {
        const start = Math.max(end - PIECE, 0);
        const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
        const newline = buffer.lastIndexOf(0x0a);
        if (newline >= 0)
            return file.truncate(start + newline + 1);
        end = start;
    }
    await file.truncate(0);
}
/** A new file survives a crash of the machine once its folder does. Windows cannot flush folders, and needs not. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => { });
    await handle?.close();
}
const unwritable = (path, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_WRITE',
    message: `The journal ${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
    hint: 'Free some space or choose another folder with --bundle-dir, then run again: nothing was sent to a log that is not recorded.',
    cause,
});

// EXTERNAL MODULE: ./build/core/json.js
var core_json = __webpack_require__(28314);
;// CONCATENATED MODULE: ./build/signing/read-journal.js









const NEWLINE = 0x0a;
/**
 * The items that earlier runs recorded, by id; the last record of an id counts. A torn last line is left out silently, lines that
 * cannot be read with one warning. No journal is an empty one.
 *
 * @throws ChopmarkError `STORE_JOURNAL_READ` where it cannot be read at all, or is beyond its bounds.
 */
async function readJournal(path, logger) {
    const entries = new Map();
    const signers = new Map();
    let unreadable = 0;
    const take = (line, offset) => {
        const object = readLine(line);
        if (object.format !== undefined && object.format !== JOURNAL_FORMAT)
            throw new core_json/* JsonError */.N3('shape', 'it is of another version');
        if (object.signer !== undefined)
            signers.set((0,json_shape/* readString */.E3)(object.signer, 'signer', limits/* MAX_JOURNAL_ID */.FFI), parseSigner(object.value));
        if (object.item !== undefined) {
            const id = (0,json_shape/* readString */.E3)(object.item, 'item', limits/* MAX_JOURNAL_ID */.FFI);
            const signer = signers.get((0,json_shape/* readString */.E3)(object.by, 'by', limits/* MAX_JOURNAL_ID */.FFI));
            if (signer === undefined)
                throw new core_json/* JsonError */.N3('shape', 'it names a signer that is not there');
            const name = (0,json_shape/* readString */.E3)(object.name, 'name');
            const load = async () => parseItem(id, name, signer, readLine(await readPart(path, offset, line.length)).value);
            entries.set(id, { name, signer, done: false, load });
        }
        const finished = object.done === undefined ? undefined : entries.get((0,json_shape/* readString */.E3)(object.done, 'done', limits/* MAX_JOURNAL_ID */.FFI));
        if (finished)
            finished.done = true;
    };
    for await (const { line, offset } of readLines(path)) {
        try {
            take(line, offset);
        }
        catch (error) {
            if (!(error instanceof core_json/* JsonError */.N3))
                throw error;
            unreadable++;
        }
    }
    if (unreadable > 0)
        logger.warn(`${unreadable} lines of the journal ${path} cannot be read and are ignored.`);
    return entries;
}
const readLine = (line) => (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.qF)(line, { what: 'a line of the journal', maxDepth: 8 }), 'line');
async function* readLines(path) {
    let rest = [];
    let restLength = 0;
    let offset = 0;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 256 << 10 })) {
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
                const line = Buffer.concat([...rest, chunk.subarray(start, end)]);
                yield { line, offset };
                offset += line.length + 1;
                start = end + 1;
                rest = [];
                restLength = 0;
            }
            rest.push(chunk.subarray(start));
            restLength += chunk.length - start;
            if (restLength > limits/* MAX_BUNDLE */.mZD || offset > limits/* MAX_JOURNAL */.rL_)
                throw new core_json/* JsonError */.N3('too-large', 'it is longer than any journal');
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw unusable(path, error instanceof core_json/* JsonError */.N3 ? error.message : (0,file_error/* explainFileError */.Yd)(error), error);
    }
}
async function readPart(path, offset, length) {
    const file = await (0,promises_.open)(path, 'r').catch((error) => {
        throw unusable(path, (0,file_error/* explainFileError */.Yd)(error), error);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        if (bytesRead < length)
            throw unusable(path, 'it became shorter');
        return buffer;
    }
    finally {
        await file.close();
    }
}
const unusable = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_READ',
    message: `The journal ${path} of an earlier run could not be read: ${reason}.`,
    hint: 'Choose another --bundle-dir to begin anew; entries of the log that have no bundle yet will then stay without one.',
    cause,
});

// EXTERNAL MODULE: ./build/signing/same-identity.js
var same_identity = __webpack_require__(15651);
// EXTERNAL MODULE: ./build/signing/sign-item.js
var sign_item = __webpack_require__(9199);
;// CONCATENATED MODULE: ./build/signing/resume.js



/**
 * Sorts the items of a run that follows an unfinished one.
 *
 * Done: the bundle in place verifies in full, under this session's identity, and says the same. Pending: the journal has the
 * signature, made by this identity, over the same, for the same logs; the same bytes go to the log again, which makes a new entry or
 * names the one it has. The key is gone, and not needed. Fresh: everything else; what was ignored is told in a warning.
 *
 * Nothing is signed twice, since a signature reaches a log only after the journal, and what is in the journal is completed before
 * anything new is signed. A signature of an earlier run stays without a bundle only where it is ignored: made by another identity,
 * over other content, or for other logs.
 */
async function planResume(options) {
    const { items, journal, logger } = options;
    const plan = { done: [], pending: [], fresh: [] };
    const ignored = new Map();
    const ignore = (item, reason) => ignored.set(reason, [...(ignored.get(reason) ?? []), item.name]);
    const isOurs = createSignerCheck(options);
    for (const item of items) {
        const placed = await reuseBundle(options, item, ignore);
        if (placed) {
            plan.done.push({ id: item.id, name: item.name, placed: placed.value });
            continue;
        }
        const entry = journal.get(item.id);
        const reason = entry && (await explainUnusable(options, item, entry, isOurs));
        if (entry && reason === undefined)
            plan.pending.push({ item, load: entry.load });
        else
            plan.fresh.push(item);
        if (reason)
            ignore(item, reason);
    }
    for (const [reason, names] of ignored) {
        const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
        logger.warn(`From an earlier run, ${reason}: ignored for ${names.slice(0, 3).join(', ')}${more}.`);
    }
    return plan;
}
async function reuseBundle(options, item, ignore) {
    try {
        const bundle = await options.findPlaced(item);
        if (bundle === undefined)
            return undefined;
        const verdict = await options.verify(bundle, item);
        if (!isByThisSession(options.session, bundle, verdict))
            ignore(item, 'a bundle by another identity');
        else if (!(await saysTheSame(options, item, bundle)))
            ignore(item, 'a bundle that says something else');
        else
            return { value: await options.describePlaced(item, bundle, verdict) };
    }
    catch (error) {
        options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
        ignore(item, 'a bundle that does not verify');
    }
    return undefined;
}
function isByThisSession({ identity }, { material }, { signer }) {
    if (signer.kind === 'certificate')
        return identity !== undefined && (0,same_identity/* sameIdentity */.B)(signer.identity, identity);
    return identity === undefined && material.kind === 'public-key';
}
async function explainUnusable(options, item, entry, isOurs) {
    try {
        if (!(await isOurs(entry.signer)))
            return 'a signature by another identity';
        const { content, logs } = await entry.load();
        if ([...logs].sort().join() !== [...options.logs].sort().join())
            return 'a signature for other logs';
        return (await saysTheSame(options, item, { content })) ? undefined : 'a signature over something else';
    }
    catch (error) {
        options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
        return 'a record that cannot be used';
    }
}
async function saysTheSame({ samePayload }, item, { content }) {
    if (content.kind === 'message') {
        const wanted = item.content;
        return wanted.kind === 'message' && wanted.algorithm === content.algorithm && (content.digest?.equals(wanted.digest) ?? false);
    }
    const payload = await (0,sign_item/* buildPayload */.n)(item);
    if (item.content.kind !== 'envelope' || payload === undefined)
        return false;
    return content.envelope.payloadType === item.content.payloadType && (await samePayload(item, content.envelope.payload, payload));
}
/** Whether a recorded signer is this session's identity; asked once for each, since verifying a chain is work. */
function createSignerCheck({ session, readIdentity }) {
    const known = new Map();
    const check = async ({ verifier, chain }) => {
        if (verifier.kind === 'public-key')
            return verifier.der.equals((await session.credential()).verifier.der);
        if (session.identity === undefined || !chain[0]?.equals(verifier.der))
            return false;
        return (0,same_identity/* sameIdentity */.B)(await readIdentity(chain), session.identity);
    };
    return (signer) => {
        const name = (0,external_node_crypto_.hash)('sha256', signer.verifier.der);
        const answer = known.get(name) ?? check(signer);
        known.set(name, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/signing/batch-course.js

/** Codes that say at once that nothing more will succeed. */
const FATAL = ['IDENTITY_TOKEN_EXPIRED', 'IDENTITY_CHANGED', 'IDENTITY_TOKEN_REFUSED', 'STORE_JOURNAL_WRITE'];
/** Names that an error lists. */
const LISTED = 10;
function createBatchCourse(logger, total, maxFailures, signal) {
    const result = { signed: [], failed: [] };
    let inARow = 0;
    let reason;
    const advance = () => logger.progress('Signing', result.signed.length + result.failed.length, total);
    return {
        signed(item) {
            result.signed.push(item);
            inARow = 0;
            advance();
        },
        failed({ id, name }, thrown, recorded) {
            const error = signal?.aborted ? ended(signal) : asError(thrown);
            result.failed.push({ id, name, error, recorded });
            advance();
            // What is wrong with one input says nothing about the others.
            if (error instanceof errors/* ChopmarkError */.E && error.stage === 'INPUT')
                return;
            inARow++;
            const fatal = !(error instanceof errors/* ChopmarkError */.E) || FATAL.includes(error.code);
            if (fatal || inARow >= maxFailures)
                reason ??= error;
        },
        anySigned: () => result.signed.length > 0,
        stopped() {
            if (signal?.aborted)
                reason ??= ended(signal);
            return reason !== undefined;
        },
        conclude(untried) {
            if (reason === undefined)
                return result;
            const error = reason;
            for (const { item, recorded } of untried)
                result.failed.push({ id: item.id, name: item.name, error, recorded });
            return { ...result, stopped: describe(error, result) };
        },
    };
}
function describe(error, { signed, failed }) {
    if (!(error instanceof errors/* ChopmarkError */.E))
        return error;
    const names = failed.slice(0, LISTED).map(({ name }) => name);
    const more = failed.length > LISTED ? ` and ${failed.length - LISTED} more` : '';
    return new errors/* ChopmarkError */.E({
        code: error.code,
        message: `${error.message} Signed: ${signed.length} of ${signed.length + failed.length}. Not signed: ${names.join(', ')}${more}.`,
        hint: error.hint,
        cause: error,
    });
}
const asError = (thrown) => thrown instanceof Error ? thrown : new Error('something that is no error was thrown', { cause: thrown });
/** Why a run ended early. Requests that were cut off by it would blame the service they were put to. */
function ended({ reason }) {
    if (reason instanceof errors/* ChopmarkError */.E)
        return reason;
    if (reason instanceof DOMException && reason.name === 'TimeoutError') {
        return new errors/* ChopmarkError */.E({
            code: 'SIGNING_TIMEOUT',
            message: 'The time of the run was over before everything was signed.',
            hint: 'Run again with the same --bundle-dir, where what is signed is kept, or give the run more time with --timeout.',
            cause: reason,
        });
    }
    return new errors/* ChopmarkError */.E({
        code: 'SIGNING_INTERRUPTED',
        message: 'The run was ended before everything was signed.',
        hint: 'Run again with the same bundle-dir: what is signed is kept.',
        cause: reason,
    });
}

;// CONCATENATED MODULE: ./build/signing/complete-item.js



/**
 * Witnesses a recorded item in every log and makes its bundle.
 *
 * An item that an earlier run recorded is sent as it was: a log that has it already answers with that entry. Only a log whose entries
 * prove their time (Rekor v1) must not be written once the certificate has run out, since no verifier would take that time; there the
 * entry is searched for.
 *
 * @returns Nothing where the certificate has run out and such a log never heard of the item: it can be signed anew, and no log holds
 *   an entry without a bundle.
 */
async function completeItem(clock, logs, recorded, { earlierRun }) {
    const submission = { content: recorded.content, ...recorded.signer };
    const expired = earlierRun && hasExpired(recorded, clock);
    // Searched before anything is written elsewhere: a find that comes back empty must leave no trace.
    const found = new Map();
    for (const log of logs.filter(({ provesTime }) => provesTime && expired)) {
        const entry = await log.find?.(submission);
        if (entry === undefined)
            return undefined;
        found.set(log, entry);
    }
    const entries = await settleAll(logs.map(async (log) => found.get(log) ?? log.write(submission)));
    return assemble(recorded, entries);
}
function hasExpired({ signer }, clock) {
    if (signer.verifier.kind !== 'certificate')
        return false;
    return new external_node_crypto_.X509Certificate(signer.verifier.der).validToDate.getTime() - limits/* SIGN_BEFORE */.KFe <= clock.now().getTime();
}
const assemble = ({ signer, content, timestamps }, entries) => ({
    mediaType: formats_bundle/* BUNDLE_MEDIA_TYPE */.N,
    version: '0.3',
    material: signer.verifier.kind === 'certificate'
        ? { kind: 'certificate', certificate: signer.verifier.der }
        : { kind: 'public-key', hint: (0,external_node_crypto_.hash)('sha256', signer.verifier.der, 'base64') },
    entries,
    timestamps: [...timestamps],
    content,
});
/** All results, or the first failure once nothing is under way any more. */
async function settleAll(works) {
    const settled = await Promise.allSettled(works);
    return settled.map((outcome) => {
        if (outcome.status === 'rejected')
            throw outcome.reason;
        return outcome.value;
    });
}

// EXTERNAL MODULE: ./build/core/http.js
var core_http = __webpack_require__(95688);
// EXTERNAL MODULE: ./build/formats/pem.js
var formats_pem = __webpack_require__(57925);
// EXTERNAL MODULE: ./build/signing/key-algorithm.js
var key_algorithm = __webpack_require__(68027);
// EXTERNAL MODULE: ./build/formats/dsse.js
var dsse = __webpack_require__(74114);
// EXTERNAL MODULE: ./build/formats/log-body.js
var log_body = __webpack_require__(79154);
// EXTERNAL MODULE: ./build/signing/service-answer.js
var service_answer = __webpack_require__(68890);
;// CONCATENATED MODULE: ./build/signing/log.js






/** The digest that a signature over an envelope's pre-authentication encoding is about. */
const digestContent = (content, algorithm) => content.kind === 'message'
    ? content.digest
    : (0,external_node_crypto_.createHash)(algorithms/* DIGEST_NAME */.v3[algorithm]).update((0,dsse/* encodeEnvelopeHead */.P3)(content.envelope)).update(content.envelope.payload).digest();
const signatureOf = (content) => content.kind === 'message' ? content.signature : content.envelope.signature;
/**
 * An entry is ours when its body holds our digest, signature and verifier; a log that returns another one is not believed.
 *
 * @throws ChopmarkError `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`
 */
function checkEntry(service, entry, submission, expected) {
    const body = readBody(service, entry);
    const same = body.digestOf === expected.digestOf &&
        body.algorithm === expected.algorithm &&
        body.digest.equals(expected.digest) &&
        body.signature.equals(signatureOf(submission.content)) &&
        body.verifier.kind === submission.verifier.kind &&
        body.verifier.der.equals(submission.verifier.der) &&
        (body.keyDetails ?? submission.keyDetails) === submission.keyDetails;
    if (same)
        return entry;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_LOG_FOREIGN',
        message: `The transparency log ${service.url.host} returned an entry of something else than was sent.`,
        hint: 'Report it to the operator of the log. A proxy that answers from its cache does this too.',
    });
}
const GARBLED = 'SIGNING_LOG_GARBLED';
function readBody(service, entry) {
    try {
        return (0,log_body/* parseLogBody */.Y2)(entry);
    }
    catch (error) {
        throw error instanceof log_body/* LogBodyError */.Vq ? (0,service_answer/* garbled */.aD)(GARBLED, service, error.message) : error;
    }
}

;// CONCATENATED MODULE: ./build/signing/log-v1.js











const ENTRIES = 'api/v1/log/entries';
/** Of an entry: its leaf hash, with the tree's id before it in a log of several shards. */
const UUID = /(?<![0-9a-f])(?:[0-9a-f]{16})?[0-9a-f]{64}(?![0-9a-f])/;
/**
 * A Rekor v1 log (rekor, openapi.yaml): `dsse` 0.0.1 for envelopes, `hashedrekord` 0.0.1 for messages. Its entries carry the time of
 * writing, which verifiers hold against the certificate.
 *
 * @throws ChopmarkError (from `write` and `find`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`
 */
function createLogV1({ http, logger }, service) {
    const asked = { name: 'transparency log', url: service.url };
    const ask = (path, rest) => http({
        url: (0,core_http/* below */.G)(service.url, path),
        headers: { accept: 'application/json', ...(rest.body === undefined ? {} : { 'content-type': 'application/json' }) },
        maxBytes: limits/* MAX_LOG_ANSWER */.DaS,
        stage: 'SIGNING',
        service: asked.name,
        ...rest,
    });
    const refuse = (answer, what) => {
        (0,service_answer/* showAnswer */.IC)(logger, asked, answer);
        return (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: what });
    };
    const accept = (entry, submission) => {
        if (entry === undefined)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it holds no entry');
        return checkEntry(asked, entry, submission, log_v1_describe(submission));
    };
    const takeExisting = async (conflict) => {
        const uuid = (UUID.exec(conflict.headers.get('location') ?? '') ?? UUID.exec(conflict.body.toString('latin1', 0, 2000)))?.[0];
        if (uuid === undefined)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it has the entry already, and does not say where');
        // An entry that was just written is not yet in the tree, and not found for a moment.
        const answer = await ask(`${ENTRIES}/${uuid}`, { retry: [404] });
        if (answer.status !== 200)
            throw refuse(answer, 'the question for an entry it has');
        return (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, readEntry);
    };
    return {
        service,
        provesTime: true,
        checkKey(keyDetails, kinds) {
            // It checks every signature in an envelope with SHA-256, whatever the key (rekor, pkg/types/dsse); Ed25519 has its own hash.
            const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
            if (!kinds.has('envelope') || algorithm === undefined || algorithm === 'SHA2_256')
                return;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_KEY_DIGEST',
                message: `Rekor v1 takes no statement that is signed with a key of the kind ${keyDetails}: it checks them with SHA-256 alone.`,
                hint: 'Use a P-256, RSA or Ed25519 key, or an instance with Rekor v2 (rekor-version: 2).',
            });
        },
        async write(submission) {
            const answer = await ask(ENTRIES, { method: 'POST', body: JSON.stringify(propose(submission)) });
            if (answer.status === 409)
                return accept(await takeExisting(answer), submission);
            if (answer.status !== 200 && answer.status !== 201)
                throw refuse(answer, 'a new entry');
            return accept((0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, readEntry), submission);
        },
        async find(submission) {
            const answer = await ask(`${ENTRIES}/retrieve`, { method: 'POST', body: JSON.stringify({ entries: [propose(submission)] }) });
            if (answer.status !== 200)
                throw refuse(answer, 'a search for an entry');
            const found = (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', asked, answer.body, (json) => (0,json_shape/* readArray */.oU)(json, 'answer', 16).map(readEntry));
            return found.length === 0 ? undefined : accept(found[0], submission);
        },
    };
}
/** A hashedrekord has the digest of what was signed; a dsse entry that of the payload, always SHA-256. */
const log_v1_describe = ({ content }) => content.kind === 'message'
    ? { digestOf: 'signed', algorithm: content.algorithm, digest: content.digest }
    : { digestOf: 'payload', algorithm: 'SHA2_256', digest: (0,external_node_crypto_.hash)('sha256', content.envelope.payload, 'buffer') };
/** Deterministic to the byte: the log knows an entry again by the hash of this. */
function propose({ content, verifier }) {
    const label = verifier.kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY';
    const pem = Buffer.from((0,formats_pem/* formatPem */.u)(label, verifier.der)).toString('base64');
    if (content.kind === 'message') {
        const digest = { algorithm: algorithms/* DIGEST_NAME */.v3[content.algorithm], value: content.digest.toString('hex') };
        const signature = { content: content.signature.toString('base64'), publicKey: { content: pem } };
        return { apiVersion: '0.0.1', kind: 'hashedrekord', spec: { data: { hash: digest }, signature } };
    }
    const { payload, payloadType, signature } = content.envelope;
    const envelope = JSON.stringify({
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64') }],
    });
    return { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [pem] } } };
}
/** `LogEntry` of the API: one member, named by the entry's UUID. */
function readEntry(json) {
    const [value] = Object.values((0,json_shape/* readObject */.Ag)(json, 'answer'));
    if (value === undefined)
        return undefined;
    const entry = (0,json_shape/* readObject */.Ag)(value, 'entry');
    const verification = (0,json_shape/* readObject */.Ag)(entry.verification, 'verification');
    const proof = (0,json_shape/* readObject */.Ag)(verification.inclusionProof, 'inclusionProof');
    const promise = (0,json_shape/* readOptionalBase64 */.uv)(verification.signedEntryTimestamp, 'signedEntryTimestamp', 4096);
    const canonicalizedBody = (0,json_shape/* readBase64 */.ss)(entry.body, 'body', limits/* MAX_LOG_BODY */.hud);
    const { kind, apiVersion } = (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.qF)(canonicalizedBody, { what: 'its body', maxDepth: 16 }), 'body');
    return {
        // Global over all shards; the proof has the place in its own tree.
        logIndex: (0,json_shape/* readInt64 */.OU)(entry.logIndex, 'logIndex'),
        logId: readHex(entry.logID, 'logID'),
        kind: (0,json_shape/* readString */.E3)(kind, 'body.kind', 40),
        version: (0,json_shape/* readString */.E3)(apiVersion, 'body.apiVersion', 40),
        integratedTime: (0,json_shape/* readInt64 */.OU)(entry.integratedTime, 'integratedTime'),
        ...(promise ? { inclusionPromise: promise } : {}),
        inclusionProof: {
            logIndex: (0,json_shape/* readInt64 */.OU)(proof.logIndex, 'inclusionProof.logIndex'),
            rootHash: readHex(proof.rootHash, 'rootHash'),
            treeSize: (0,json_shape/* readInt64 */.OU)(proof.treeSize, 'treeSize'),
            hashes: (0,json_shape/* readArray */.oU)(proof.hashes ?? [], 'hashes', limits/* MAX_PROOF_HASHES */.XFq).map((value, index) => readHex(value, `hashes[${index}]`)),
            checkpoint: (0,json_shape/* readString */.E3)(proof.checkpoint, 'checkpoint', limits/* MAX_CHECKPOINT */.YVu),
        },
        canonicalizedBody,
    };
}
function readHex(value, where) {
    const hex = (0,json_shape/* readString */.E3)(value, where, 64);
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw new core_json/* JsonError */.N3('shape', `${where} is not the hex of 32 bytes`);
    return Buffer.from(hex, 'hex');
}

// EXTERNAL MODULE: ./build/formats/checkpoint.js
var checkpoint = __webpack_require__(48733);
// EXTERNAL MODULE: ./build/formats/merkle.js
var merkle = __webpack_require__(3025);
;// CONCATENATED MODULE: ./build/signing/log-tiles.js






/** Entries, or hashes, of a full tile; a tile of level L + 1 holds the roots of 256 tiles of level L. */
const WIDTH = 256n;
const LEVELS = 8;
/**
 * Reads a log from its static files (C2SP tlog-tiles): what Rekor v2 leaves to clients whose entry was there already. Rekor serves
 * them below `api/v2/`; a bare file server has them below the log's own address. Full tiles never change, and are kept.
 *
 * @throws ChopmarkError (from `readEntry`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`; `SIGNING_LOG_LATE` where no checkpoint covers
 *   the index in time.
 */
function createTileReader({ http, clock }, log) {
    const service = { name: 'transparency log', url: log };
    const kept = new Map();
    let prefix;
    let newest;
    let fetching;
    const get = (path, maxBytes) => http({ url: (0,core_http/* below */.G)(log, path), maxBytes, stage: 'SIGNING', service: service.name });
    async function fetchCheckpoint() {
        let status = 404;
        for (const candidate of prefix === undefined ? ['api/v2/', ''] : [prefix]) {
            const answer = await get(`${candidate}checkpoint`, limits/* MAX_CHECKPOINT */.YVu);
            status = answer.status;
            if (status !== 200)
                continue;
            prefix = candidate;
            return readNote(answer.body.toString('utf8'));
        }
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'the question for its checkpoint' });
    }
    function readNote(text) {
        try {
            return { text, checkpoint: (0,checkpoint/* parseCheckpoint */.S7)(text) };
        }
        catch (error) {
            throw error instanceof checkpoint/* CheckpointError */.jg ? (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, `its checkpoint: ${error.message}`) : error;
        }
    }
    async function awaitCheckpoint(index) {
        for (let waited = 0;; waited += limits/* CHECKPOINT_INTERVAL */.ZKz) {
            if (newest && newest.checkpoint.size > index)
                return newest;
            // Many wait at once; one question answers them all.
            fetching ??= fetchCheckpoint().finally(() => {
                fetching = undefined;
            });
            newest = await fetching;
            if (newest.checkpoint.size > index)
                return newest;
            if (waited >= limits/* CHECKPOINT_WAIT */.xI8)
                throw late(log, index);
            await clock.sleep(limits/* CHECKPOINT_INTERVAL */.ZKz);
        }
    }
    /** A tile of which `size` nodes of its row exist: the partial one where it is the last, else the full one. */
    async function fetchTile(row, number, rowLength, maxBytes) {
        const full = `${prefix}tile/${row}/${tilePath(number)}`;
        const width = rowLength - number * WIDTH;
        if (width >= WIDTH)
            return keep(full, () => fetchFile(full, maxBytes));
        const partial = await get(`${full}.p/${width}`, maxBytes);
        // Logs may drop a partial tile once the full one is there.
        return partial.status === 404 ? keep(full, () => fetchFile(full, maxBytes)) : unwrap(partial);
    }
    const fetchFile = async (path, maxBytes) => unwrap(await get(path, maxBytes));
    function unwrap({ status, body }) {
        if (status === 200)
            return body;
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'the question for a tile' });
    }
    function keep(path, fetch) {
        const known = kept.get(path);
        if (known)
            return known;
        const fetched = fetch();
        kept.set(path, fetched);
        fetched.catch(() => kept.delete(path));
        if (kept.size > limits/* MAX_TILES_KEPT */.EdX)
            for (const oldest of kept.keys())
                if (kept.delete(oldest))
                    break;
        return fetched;
    }
    /** Root of the complete subtree over the leaves from `number * 2^height` on. */
    async function readSubtree(height, number, treeSize) {
        const level = Math.floor(height / LEVELS);
        const count = 1 << (height % LEVELS);
        const first = number * BigInt(count);
        const tile = await fetchTile(String(level), first / WIDTH, treeSize >> BigInt(level * LEVELS), limits/* MAX_HASH_TILE */.lJT);
        const start = Number(first % WIDTH) * 32;
        if (tile.length < start + count * 32)
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'a tile is too short');
        let row = Array.from({ length: count }, (_, at) => tile.subarray(start + at * 32, start + at * 32 + 32));
        while (row.length > 1)
            row = Array.from({ length: row.length / 2 }, (_, at) => hashPair(row[2 * at], row[2 * at + 1]));
        return row[0];
    }
    /** MTH(D[begin:end]) of RFC 6962, section 2.1. */
    async function readRange(begin, end, treeSize) {
        const size = end - begin;
        const height = size.toString(2).length - 1;
        if (size === 1n << BigInt(height))
            return readSubtree(height, begin >> BigInt(height), treeSize);
        const split = begin + largestPowerBelow(size);
        return (0,merkle/* hashChildren */.UA)(await readRange(begin, split, treeSize), await readRange(split, end, treeSize));
    }
    /** PATH(index, D[begin:end]) of RFC 6962, section 2.1.1. */
    async function readPath(index, begin, end, treeSize) {
        if (end - begin === 1n)
            return [];
        const split = begin + largestPowerBelow(end - begin);
        return index < split
            ? [...(await readPath(index, begin, split, treeSize)), await readRange(split, end, treeSize)]
            : [...(await readPath(index, split, end, treeSize)), await readRange(begin, split, treeSize)];
    }
    return {
        async readEntry(index) {
            const { text, checkpoint } = await awaitCheckpoint(index);
            const { size: treeSize, rootHash } = checkpoint;
            const bundle = await fetchTile('entries', index / WIDTH, treeSize, limits/* MAX_ENTRY_TILE */.To4);
            const body = readEntryOf(bundle, Number(index % WIDTH));
            if (body === undefined)
                throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'a tile of entries is too short');
            const hashes = await readPath(index, 0n, treeSize, treeSize);
            const root = (0,merkle/* computeInclusionRoot */.gP)({ leafHash: (0,merkle/* hashLeaf */.lG)(body), index, size: treeSize, hashes });
            if (!root?.equals(rootHash))
                throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'its tiles do not add up to its checkpoint');
            return { body, proof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: text } };
        },
    };
}
const hashPair = (left, right) => (0,merkle/* hashChildren */.UA)(left, right);
/** Largest power of two smaller than `size`, which is above 1. */
const largestPowerBelow = (size) => 1n << BigInt((size - 1n).toString(2).length - 1);
/** `1234067` is `x001/x234/067`: groups of three digits, all but the last marked. */
function tilePath(number) {
    const digits = number.toString();
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
    return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}
/** Entries stand one after the other, each behind its length in two bytes, big-endian. */
function readEntryOf(bundle, place) {
    let offset = 0;
    for (let at = 0; offset + 2 <= bundle.length; at++) {
        const length = bundle.readUInt16BE(offset);
        const end = offset + 2 + length;
        if (at === place)
            return end <= bundle.length ? bundle.subarray(offset + 2, end) : undefined;
        offset = end;
    }
    return undefined;
}
const late = (log, index) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_LATE',
    message: `The transparency log ${log.host} holds the entry ${index}, but published no checkpoint that covers it within ${limits/* CHECKPOINT_WAIT */.xI8 / 1000} s.`,
    hint: 'Run again later: the recorded signature will be completed, and nothing is signed twice.',
});

;// CONCATENATED MODULE: ./build/signing/log-v2.js








const KIND = 'hashedrekord';
const VERSION = '0.0.2';
/**
 * A Rekor v2 log. It knows no DSSE entries: it holds a hashedrekord over the envelope's pre-authentication encoding
 * (rekor-tiles, CLIENTS.md). It answers once a checkpoint covers the entry, which takes seconds: keep many in flight.
 *
 * @param findLogId The checkpoint key id of the log of that origin, from the trusted root: tiles do not tell it, so an entry that
 *   exists already can be completed only where it is known.
 * @throws ChopmarkError (from `write`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_GARBLED`, `SIGNING_LOG_FOREIGN`, `SIGNING_LOG_LATE`,
 *   `SIGNING_LOG_UNKNOWN`, `INPUT_KEY_DIGEST`
 */
function createLogV2(ports, service, findLogId) {
    const asked = { name: 'transparency log', url: service.url };
    const tiles = createTileReader(ports, service.url);
    const takeExisting = async (answer) => {
        const index = answer.headers.get('x-log-index') ?? '';
        if (!/^(?:0|[1-9]\d{0,17})$/.test(index))
            throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', asked, 'it has the entry already, and does not say where');
        const { body, proof } = await tiles.readEntry(BigInt(index));
        const logId = findLogId(proof.checkpoint?.split('\n', 1)[0] ?? '');
        if (logId === undefined)
            throw unknownLog(service.url);
        return { logIndex: BigInt(index), logId, kind: KIND, version: VERSION, inclusionProof: proof, canonicalizedBody: body };
    };
    return {
        service,
        provesTime: false,
        checkKey: (keyDetails) => void hashOf(keyDetails),
        async write(submission) {
            const expected = log_v2_describe(submission);
            const answer = await ports.http({
                method: 'POST',
                url: (0,core_http/* below */.G)(service.url, 'api/v2/log/entries'),
                headers: { 'content-type': 'application/json', accept: 'application/json' },
                body: formatRequest(submission, expected.digest),
                maxBytes: limits/* MAX_LOG_ANSWER */.DaS,
                stage: 'SIGNING',
                service: asked.name,
            });
            if (answer.status === 409)
                return checkEntry(asked, await takeExisting(answer), submission, expected);
            if (answer.status !== 200 && answer.status !== 201) {
                (0,service_answer/* showAnswer */.IC)(ports.logger, asked, answer);
                throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: 'a new entry' });
            }
            return checkEntry(asked, parseEntry(asked, answer.body), submission, expected);
        },
    };
}
function log_v2_describe({ content, keyDetails }) {
    const algorithm = hashOf(keyDetails);
    return { digestOf: 'signed', algorithm, digest: digestContent(content, algorithm) };
}
function hashOf(keyDetails) {
    const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
    if (algorithm !== undefined)
        return algorithm;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_KEY_DIGEST',
        message: `Rekor v2 takes signatures over digests, which a key of the kind ${keyDetails} cannot make.`,
        hint: 'Use an ECDSA or RSA key, or an instance with Rekor v1 (rekor-version: 1).',
    });
}
const formatRequest = ({ content, verifier, keyDetails }, digest) => {
    const rawBytes = verifier.der.toString('base64');
    return JSON.stringify({
        hashedRekordRequestV002: {
            digest: digest.toString('base64'),
            signature: {
                content: signatureOf(content).toString('base64'),
                verifier: { ...(verifier.kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }), keyDetails },
            },
        },
    });
};
const parseEntry = (service, body) => {
    const entry = (0,service_answer/* readAnswer */.JN)('SIGNING_LOG_GARBLED', service, body, (json) => (0,parse_bundle/* readLogEntry */.J)(json, 'entry'));
    if (entry.inclusionProof?.checkpoint !== undefined)
        return entry;
    throw (0,service_answer/* garbled */.aD)('SIGNING_LOG_GARBLED', service, 'the entry comes without the proof that it is in the log');
};
const unknownLog = (url) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_UNKNOWN',
    message: `The transparency log ${url.host} has the entry already, but the trusted root does not name that log, so its proof cannot be completed.`,
    hint: 'Use a trusted root and a signing config of the same instance.',
});

;// CONCATENATED MODULE: ./build/signing/create-log.js



/**
 * The log in the API version that the signing config names.
 *
 * @throws ChopmarkError `INPUT_SERVICE_VERSION`
 */
function createLog(ports, service, findLogId) {
    if (service.majorApiVersion === 1)
        return createLogV1(ports, service);
    if (service.majorApiVersion === 2)
        return createLogV2(ports, service, findLogId);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_VERSION',
        message: `The transparency log ${service.url.host} is said to speak version ${service.majorApiVersion} of its API; 1 and 2 are spoken here.`,
        hint: 'Correct --rekor-version or the signing config, or choose a newer release of this tool.',
    });
}

;// CONCATENATED MODULE: ./build/signing/gate.js
/** Lets at most `limit` works run at a time; the others wait in order. */
function createGate(limit) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < limit)
            running++;
        // Who leaves hands its place over, so that nobody slips in between.
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

;// CONCATENATED MODULE: ./build/signing/run-in-flight.js
/**
 * Keeps jobs in flight within the bounds, in order; each is made ready only when there is room for it, so what it holds in memory
 * exists only while it runs. Resolves when everything that was started has ended.
 *
 * @returns The jobs that were never made ready.
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

// EXTERNAL MODULE: ./build/core/der.js
var der = __webpack_require__(20857);
// EXTERNAL MODULE: ./build/formats/timestamp-token.js
var timestamp_token = __webpack_require__(12823);
;// CONCATENATED MODULE: ./build/signing/timestamp.js






const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/** Bytes. Enough that no two requests ever share a nonce. */
const NONCE_LENGTH = 16;
/**
 * Has a timestamp authority witness a signature (RFC 3161, section 2.4): its SHA-256, a fresh nonce, and its certificates in the answer.
 *
 * @returns The whole TimeStampResp in DER, as bundles carry it. Granted, and over this signature and nonce; who signed it is for
 *   verification to say.
 * @throws ChopmarkError `SIGNING_TIMESTAMP_REFUSED`, `SIGNING_TIMESTAMP_GARBLED`, `SIGNING_TIMESTAMP_FOREIGN`
 */
async function obtainTimestamp({ http, logger }, authority, signature) {
    const service = { name: 'timestamp authority', url: authority.url };
    const imprint = (0,external_node_crypto_.hash)('sha256', signature, 'buffer');
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE_LENGTH);
    const answer = await http({
        method: 'POST',
        url: authority.url,
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: formatTimestampRequest(imprint, nonce),
        maxBytes: limits/* MAX_TIMESTAMP_ANSWER */.HF6,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status !== 200 && answer.status !== 201) {
        (0,service_answer/* showAnswer */.IC)(logger, service, answer);
        throw (0,service_answer/* refusal */.x5)({ code: 'SIGNING_TIMESTAMP_REFUSED', service, status: answer.status, asked: 'a request for a timestamp' });
    }
    return checkAnswer(service, answer, imprint, nonce);
}
/** TimeStampReq: version, message imprint, nonce, certReq. */
const formatTimestampRequest = (imprint, nonce) => (0,der/* encodeSequence */.su)((0,der/* encodeInteger */.lp)(1), (0,der/* encodeSequence */.su)((0,der/* encodeSequence */.su)((0,der/* encodeOid */.jP)(SHA256_OID), (0,der/* encodeNull */.e$)()), (0,der/* encodeOctetString */.xX)(imprint)), (0,der/* encodeInteger */.lp)(nonce), (0,der/* encodeBoolean */.ZY)(true));
function checkAnswer(service, { body }, imprint, nonce) {
    try {
        refuseUngranted(service, body);
        const token = (0,timestamp_token/* parseTimestampResponse */.r)(body);
        const same = token.imprint.algorithm === 'sha256' && token.imprint.digest.equals(imprint);
        if (same && token.nonce === BigInt(`0x${nonce.toString('hex')}`))
            return body;
    }
    catch (error) {
        throw error instanceof der/* DerError */.I4 ? (0,service_answer/* garbled */.aD)('SIGNING_TIMESTAMP_GARBLED', service, error.message) : error;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_FOREIGN',
        message: `The timestamp authority ${service.url.host} answered with a timestamp of something else.`,
        hint: 'A proxy that answers from its cache does this; else report it to the operator.',
    });
}
/** PKIStatus 0 is granted, 1 granted with modifications. */
function refuseUngranted(service, body) {
    const [info] = (0,der/* readChildren */.KZ)((0,der/* readOnly */.Tu)(body, der/* TAG */.Dk.SEQUENCE));
    const [status] = info ? (0,der/* readChildren */.KZ)(info, der/* TAG */.Dk.SEQUENCE) : [];
    if (status === undefined)
        throw new der/* DerError */.I4('it has no status');
    const code = (0,der/* readInteger */.JI)(status);
    if (code === 0n || code === 1n)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_REFUSED',
        message: `The timestamp authority ${service.url.host} refused with the status ${code}.`,
        hint: 'It may not accept SHA-256, or want other parameters: ask its operator.',
    });
}

;// CONCATENATED MODULE: ./build/signing/sign-batch.js










/**
 * Signs a batch under one session. For each item: signature, timestamps, journal (flushed), logs, bundle, verification, place.
 *
 * The timestamps come before the log, though they could be had beside it: with them in the journal, what a log holds can be completed
 * to a bundle at any later time, also after the certificate has run out. So log entries and bundles stay in step wherever a run ends.
 *
 * An item that fails takes no other with it. What would fail for all (a service that is down, a full disk, a token that ran out)
 * ends the batch after a few; what is in flight is brought to its end.
 *
 * @throws ChopmarkError `TRUST_NO_TIME`, `INPUT_SERVICE_VERSION`, `INPUT_KEY_DIGEST`, before anything is signed; later failures are
 *   in the result.
 */
async function signBatch(options) {
    const { session, services, clock, logger, journal, signal } = options;
    const logs = services.logs.map((service) => createLog(options, service, options.logId));
    const authorities = services.timestampAuthorities.map((service) => ({ service, gate: createGate(limits/* TIMESTAMPS_IN_FLIGHT */.vDy) }));
    if (authorities.length === 0 && !logs.some(({ provesTime }) => provesTime))
        throw timeless();
    const kinds = new Set(options.items.map(({ content }) => content.kind));
    for (const log of logs)
        log.checkKey(session.keyDetails, kinds);
    const jobs = [...(options.pending ?? []), ...options.items.map((item) => ({ item }))];
    const course = createBatchCourse(logger, jobs.length, limits/* MAX_FAILURES_IN_A_ROW */.cok, signal);
    const concurrency = options.concurrency ?? defaultConcurrency(services);
    const sign = async (item, payload) => {
        const { signer, verifier, chain } = await session.credential();
        const content = await (0,sign_item/* signContent */.f)(signer, item, payload);
        const timestamps = await settleAll(authorities.map(({ service, gate }) => gate(() => obtainTimestamp(options, service, signatureOf(content)))));
        const recorded = {
            id: item.id,
            name: item.name,
            signer: { verifier, keyDetails: signer.keyDetails, chain },
            content,
            timestamps,
            logs: services.logs.map(({ url }) => url.href),
        };
        await journal.record(recorded);
        return recorded;
    };
    const finish = async (item, bundle) => {
        const placed = await options.place(item, bundle, await options.verify(bundle, item));
        journal.done(item.id);
        course.signed({ id: item.id, name: item.name, placed });
    };
    const signAnew = async (item, payload) => {
        let recorded;
        try {
            recorded = await sign(item, payload);
            const bundle = await completeItem(clock, logs, recorded, { earlierRun: false });
            if (bundle)
                await finish(item, bundle);
        }
        catch (error) {
            course.failed(item, error, recorded !== undefined);
        }
    };
    const complete = async (item, recorded) => {
        try {
            const bundle = await completeItem(clock, logs, recorded, { earlierRun: true });
            if (bundle)
                return await finish(item, bundle);
        }
        catch (error) {
            return course.failed(item, error, true);
        }
        logger.warn(`${item.name}: an earlier signature was never logged, and its certificate has run out; it is signed anew.`);
        await (0,sign_item/* buildPayload */.n)(item).then((payload) => signAnew(item, payload), (error) => course.failed(item, error, false));
    };
    const prepare = async ({ item, load }) => {
        try {
            const recorded = await load?.();
            if (recorded)
                return { weight: weighRecorded(recorded), run: () => complete(item, recorded) };
            const payload = await (0,sign_item/* buildPayload */.n)(item);
            return { weight: payload?.length ?? 0, run: () => signAnew(item, payload) };
        }
        catch (error) {
            course.failed(item, error, load !== undefined);
            return undefined;
        }
    };
    const untried = await runInFlight(jobs, prepare, {
        limit: () => (course.anySigned() ? concurrency : Math.min(concurrency, limits/* IN_FLIGHT_AT_FIRST */.Amg)),
        maxWeight: limits/* PAYLOADS_IN_FLIGHT */.nmT,
        stopped: course.stopped,
    });
    return course.conclude(untried.map(({ item, load }) => ({ item, recorded: load !== undefined })));
}
const weighRecorded = ({ content }) => (content.kind === 'envelope' ? content.envelope.payload.length : 0);
const defaultConcurrency = ({ logs }) => {
    if (logs.length === 0)
        return limits/* IN_FLIGHT_WITHOUT_LOG */.PQF;
    return logs.every(({ majorApiVersion }) => majorApiVersion === 2) ? limits/* IN_FLIGHT_V2 */.sAS : limits/* IN_FLIGHT_V1 */.lhR;
};
const timeless = () => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_TIME',
    message: 'Neither a log that proves time nor a timestamp authority would witness these signatures.',
    hint: 'Name a timestamp authority with --tsa-url, or in the signing config.',
});

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(14870);
;// CONCATENATED MODULE: ./build/engine/same-statement.js





/**
 * Whether an earlier statement says the same as one of this run, but for a provenance's run metadata: which run it was, when it
 * began and ended. Then a resumed run keeps what is signed. Fields that nobody here reads count as well: somebody else may.
 *
 * @throws JsonError for what is no JSON object
 */
function isSameStatement(earlier, now) {
    return earlier.equals(now) || (0,external_node_util_.isDeepStrictEqual)(withoutRun(earlier), withoutRun(now));
}
function withoutRun(bytes) {
    const statement = (0,json_shape/* readObject */.Ag)((0,core_json/* parseJson */.qF)(bytes, { what: 'a statement', maxBytes: limits/* MAX_BUNDLE */.mZD }), 'a statement');
    if (statement.predicateType !== provenance/* provenance */.a.type)
        return statement;
    const predicate = (0,json_shape/* readObject */.Ag)(statement.predicate, 'predicate');
    const { metadata: _, ...details } = (0,json_shape/* readObject */.Ag)(predicate.runDetails, 'runDetails');
    return { ...statement, predicate: { ...predicate, runDetails: details } };
}

// EXTERNAL MODULE: ./build/engine/show-path.js
var show_path = __webpack_require__(95948);
;// CONCATENATED MODULE: ./build/engine/sign-items.js















/**
 * Signs what is planned, and takes up what an earlier run left: journal first, then logs, then verified, then in place by rename.
 *
 * @param folder Absolute; holds the journal.
 * @throws ChopmarkError `STORE_JOURNAL_…`, `STORE_FILE_WRITE` where nothing could be begun; everything later is in `problems`.
 */
async function signItems(planned, folder, signing, ports) {
    const { session, services, verifier, run } = signing;
    const { logger } = ports;
    for (const needed of new Set([folder, ...planned.map(({ path }) => (0,external_node_path_.dirname)(path))]))
        await (0,make_folder/* makeFolder */.f)(needed);
    const pathOf = new Map(planned.map(({ item, path }) => [item.id, path]));
    const place = async (item, bundle, verdict) => {
        await (0,write_file/* writeFileInPlace */.a)(pathOf.get(item.id) ?? '', `${(0,formats_bundle/* serializeBundle */.f)(bundle)}\n`);
        return describePlaced(verdict, { store: 'file', status: 'stored', url: pathOf.get(item.id) ?? '' }, false);
    };
    const verify = (bundle, item) => verifier.verifyBundle(bundle, artefactOf(item));
    const journalPath = (0,external_node_path_.join)(folder, JOURNAL_NAME);
    const items = planned.map(({ item }) => item);
    const plan = await planResume({
        session,
        items,
        journal: await readJournal(journalPath, logger),
        logs: services.logs.map(({ url }) => url.href),
        logger,
        verify,
        findPlaced: (item) => findPlaced(pathOf.get(item.id) ?? ''),
        describePlaced: async (item, _, verdict) => describePlaced(verdict, { store: 'file', status: 'already-there', url: pathOf.get(item.id) ?? '' }, true),
        samePayload: (_, earlier, now) => isSameStatement(earlier, now),
        readIdentity: ([certificate]) => verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now()),
    });
    if (plan.done.length > 0)
        logger.info(`${plan.done.length} of ${items.length} are signed already: an earlier run's bundles are kept.`);
    const journal = await openJournal(journalPath);
    try {
        const batch = await signBatch({
            session,
            services,
            items: plan.fresh,
            pending: plan.pending,
            http: run.http,
            clock: ports.clock,
            logger,
            journal,
            verify,
            place,
            signal: run.signal,
            logId: (origin) => signing.trust.trustedRoot.logs.find((log) => log.origin === origin)?.logId,
        });
        const placed = new Map([...plan.done, ...batch.signed].map(({ id, placed }) => [id, placed]));
        const statements = planned.flatMap(({ item, path, subjects, predicateType }) => {
            const made = placed.get(item.id);
            return made
                ? [{ ...made, subjects, bundlePath: (0,show_path/* showPath */.P)(path, ports.workingFolder), ...(predicateType !== undefined && { predicateType }) }]
                : [];
        });
        return { statements, problems: explainFailures(batch) };
    }
    finally {
        await journal.close();
    }
}
/** What a bundle has to be about to be put in place: a signature about its file's digest, a statement about itself. */
const artefactOf = ({ content }) => content.kind === 'message'
    ? { kind: 'digest', algorithm: algorithms/* DIGEST_NAME */.v3[content.algorithm], digest: content.digest.toString('hex') }
    : { kind: 'none' };
/** Without the statement, which would keep every payload of a batch in memory. */
const describePlaced = ({ signer, entries, times }, receipt, reused) => ({
    signer,
    entries,
    // A copy has no room to grow, which thousands of them would keep.
    timestamps: times.slice(),
    stores: [receipt],
    reused,
});
async function findPlaced(path) {
    const bytes = await (0,read_file.readBoundedFile)(path, limits/* MAX_BUNDLE */.mZD, 'the bundle').catch(() => undefined);
    return bytes && (0,parse_bundle/* parseBundle */.Q)(bytes, path);
}
/** One problem where the batch ended early, for it tells of all; else one for each item. What is a bug stays one. */
function explainFailures({ stopped, failed }) {
    if (stopped)
        return [(0,describe_failure/* describeFailure */.I)(stopped)];
    return failed.map(({ name, error }) => {
        const problem = (0,describe_failure/* describeFailure */.I)(error);
        return failed.length === 1 ? problem : { ...problem, message: `${name}: ${problem.message}` };
    });
}


/***/ }),

/***/ 70722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ withSigning)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
;// CONCATENATED MODULE: ./build/ci/identity-missing.js

/**
 * Whether a job simply has no identity, as in pull requests from forks: what `without-identity` is for. A token service in
 * trouble or a token that is refused is something else, and not to be passed over.
 */
const isIdentityMissing = (error) => error instanceof errors/* ChopmarkError */.E && (error.code === 'IDENTITY_NONE' || /^IDENTITY_[A-Z]+_NO_TOKEN$/.test(error.code));

// EXTERNAL MODULE: ./build/engine/describe-failure.js
var describe_failure = __webpack_require__(33613);
// EXTERNAL MODULE: ./build/engine/open-signing.js + 10 modules
var open_signing = __webpack_require__(58845);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/make-folder.js
var make_folder = __webpack_require__(89831);
// EXTERNAL MODULE: ./build/core/write-file.js
var write_file = __webpack_require__(23020);
;// CONCATENATED MODULE: ./build/engine/sandbox-instead.js



/**
 * Starts a sandbox in place of the instance: `without-identity: sandbox`, for pull requests from forks.
 *
 * @param folder Absolute; where the bundles go.
 */
async function signInSandbox(folder, { clock, logger }) {
    // Loaded here alone: no run with an identity needs it.
    const { startSandbox } = await __webpack_require__.e(/* import() */ 6785).then(__webpack_require__.bind(__webpack_require__, 76785));
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
    // What a sandbox signed is worth nothing to anybody else, so no store gets it.
    return { ...Object.fromEntries(kept), instance, store: [] };
}


/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ signContent),
/* harmony export */   n: () => (/* binding */ buildPayload)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);
/* harmony import */ var _formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74114);



/** The payload, built now where it was not yet; built anew each time, so that it need not stay in memory. @throws ChopmarkError `INPUT_TOO_LARGE` */
const buildPayload = async ({ name, content }) => {
    if (content.kind === 'message')
        return undefined;
    const payload = typeof content.payload === 'function' ? await content.payload() : content.payload;
    if (payload.length <= _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2M)
        return payload;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
        code: 'INPUT_TOO_LARGE',
        message: `${name} is too large to sign: ${payload.length} bytes, and ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PAYLOAD */ ._2M} fit into a bundle.`,
        hint: 'Put what is large into a file of its own, and attest that file.',
    });
};
/** Signs an item whose payload was built. */
async function signContent(signer, { content }, payload) {
    if (content.kind === 'message') {
        const { algorithm, digest } = content;
        return { kind: 'message', algorithm, digest, signature: await signer.sign({ kind: 'digest', algorithm, digest }) };
    }
    const unsigned = { payloadType: content.payloadType, payload: payload ?? Buffer.alloc(0) };
    const signature = await signer.sign({ kind: 'bytes', head: (0,_formats_dsse_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeEnvelopeHead */ .P3)(unsigned), bytes: unsigned.payload });
    return { kind: 'envelope', envelope: { ...unsigned, signature } };
}


/***/ })

};
