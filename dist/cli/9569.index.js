export const id = 9569;
export const ids = [9569,9548];
export const modules = {

/***/ 79569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signItems: () => (/* binding */ signItems)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/fs/make-folder.js
var make_folder = __webpack_require__(98599);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/fs/write-file.js
var write_file = __webpack_require__(94860);
// EXTERNAL MODULE: ./build/results/result.js
var result = __webpack_require__(98364);
// EXTERNAL MODULE: ./build/results/to-problem.js
var to_problem = __webpack_require__(93410);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/signing/fulcio/same-identity.js
var same_identity = __webpack_require__(57558);
// EXTERNAL MODULE: ./build/signing/batch/sign-item.js
var sign_item = __webpack_require__(39947);
;// CONCATENATED MODULE: ./build/signing/batch/resume.js



/**
 * Sorts the items of a run that follows an unfinished one.
 *
 * Done: the bundle in place verifies completely, has this session's identity and the same content. Pending: the journal has a
 * signature by this identity over the same content for the same logs. The same bytes are sent to the log again, which makes a new
 * entry or names the existing one. The key is gone and not needed. Fresh: everything else. A warning lists what was ignored.
 *
 * Nothing is signed twice, because a signature is in the journal before it is sent to a log, and the journal's items are completed
 * before any new item is signed. A signature of an earlier run stays without a bundle only if it is ignored: it was made by another
 * identity, over other content, or for other logs.
 */
async function planResume(options) {
    const { items, journal, logger } = options;
    const plan = { done: [], pending: [], fresh: [] };
    const ignored = new Map();
    const ignore = (item, reason) => {
        const names = ignored.get(reason);
        if (names)
            names.push(item.name);
        else
            ignored.set(reason, [item.name]);
    };
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
        logger.warn(`An earlier run left ${reason} for ${names.slice(0, 3).join(', ')}${more}. It is ignored.`);
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
            ignore(item, 'a bundle with other content');
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
        return (await saysTheSame(options, item, { content })) ? undefined : 'a signature over other content';
    }
    catch (error) {
        options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
        return 'an unusable journal record';
    }
}
async function saysTheSame({ samePayload }, item, { content }) {
    if (content.kind === 'message') {
        const wanted = item.content;
        return wanted.kind === 'message' && wanted.algorithm === content.algorithm && (content.digest?.equals(wanted.digest) ?? false);
    }
    const payload = await (0,sign_item.buildPayload)(item);
    if (item.content.kind !== 'envelope' || payload === undefined)
        return false;
    return content.envelope.payloadType === item.content.payloadType && (await samePayload(item, content.envelope.payload, payload));
}
/** Whether a recorded signer is this session's identity. Computed once for each signer, because verifying a chain takes time. */
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

// EXTERNAL MODULE: ./build/base/concurrency.js
var base_concurrency = __webpack_require__(64751);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/signing/limits.js
var limits = __webpack_require__(32066);
// EXTERNAL MODULE: ./build/sigstore/dsse.js
var dsse = __webpack_require__(93466);
// EXTERNAL MODULE: ./build/sigstore/log-body.js
var log_body = __webpack_require__(39866);
// EXTERNAL MODULE: ./build/x509/algorithms.js
var algorithms = __webpack_require__(17555);
// EXTERNAL MODULE: ./build/signing/service-response.js
var service_response = __webpack_require__(68643);
;// CONCATENATED MODULE: ./build/signing/rekor/client.js






/** The digest that the signature covers. For an envelope, that of the pre-authentication encoding. */
const digestContent = (content, algorithm) => content.kind === 'message'
    ? content.digest
    : (0,external_node_crypto_.createHash)(algorithms/* DIGEST_NAME */.v3[algorithm]).update((0,dsse/* encodeEnvelopeHead */.P3)(content.envelope)).update(content.envelope.payload).digest();
const signatureOf = (content) => content.kind === 'message' ? content.signature : content.envelope.signature;
/**
 * Checks that the body of an entry has our digest, signature and verifier. A log that returns any other entry is not trusted.
 *
 * @throws ChopmarkError `SIGNING_LOG_INVALID_RESPONSE`, `SIGNING_LOG_MISMATCH`
 */
function checkLogEntry(service, entry, submission, expected) {
    const body = readBody(service, entry);
    const same = body.digestOf === expected.digestOf &&
        body.algorithm === expected.algorithm &&
        body.digest.equals(expected.digest) &&
        body.signature?.equals(signatureOf(submission.content)) === true &&
        body.verifier.kind === submission.verifier.kind &&
        body.verifier.der.equals(submission.verifier.der) &&
        (body.keyDetails ?? submission.keyDetails) === submission.keyDetails;
    if (same)
        return entry;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_LOG_MISMATCH',
        message: `The transparency log ${service.url.host} returned an entry that does not match the submitted signature.`,
        hint: 'Check whether a proxy answers from its cache. Otherwise report it to the operator of the log.',
    });
}
const GARBLED = 'SIGNING_LOG_INVALID_RESPONSE';
function readBody(service, entry) {
    try {
        return (0,log_body/* parseLogBody */.Y2)(entry);
    }
    catch (error) {
        throw error instanceof log_body/* LogBodyError */.Vq ? (0,service_response/* invalidServiceResponse */.w$)(GARBLED, service, error.message) : error;
    }
}

// EXTERNAL MODULE: ./build/base/http/url.js
var url = __webpack_require__(2924);
// EXTERNAL MODULE: ./build/base/json/json.js
var json_json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var sigstore_limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/x509/pem.js
var x509_pem = __webpack_require__(84123);
// EXTERNAL MODULE: ./build/signing/signers/key-algorithm.js
var key_algorithm = __webpack_require__(17123);
;// CONCATENATED MODULE: ./build/signing/rekor/client-v1.js












const ENTRIES = 'api/v1/log/entries';
/** The UUID of an entry: its leaf hash. In a log of several shards, the id of the tree comes before it. */
const UUID = /(?<![0-9a-f])(?:[0-9a-f]{16})?[0-9a-f]{64}(?![0-9a-f])/;
/**
 * A Rekor v1 log (rekor, openapi.yaml): `dsse` 0.0.1 for envelopes, `hashedrekord` 0.0.1 for messages. Its entries have the time of
 * writing, which verifiers compare with the certificate.
 *
 * @throws ChopmarkError (from `write` and `find`) `SIGNING_LOG_TOO_LARGE`, `SIGNING_LOG_REFUSED`, `SIGNING_LOG_INVALID_RESPONSE`, `SIGNING_LOG_MISMATCH`
 */
function createRekorV1({ http, logger }, service) {
    const asked = { name: 'transparency log', url: service.url };
    const ask = (path, rest) => http({
        url: (0,url/* below */.Gz)(service.url, path),
        givenBy: service.givenBy,
        headers: { accept: 'application/json', ...(rest.body === undefined ? {} : { 'content-type': 'application/json' }) },
        maxBytes: limits/* MAX_LOG_ANSWER */.D,
        stage: 'SIGNING',
        service: asked.name,
        ...rest,
    });
    /** A request with the whole submission, which can be too large for the log or for a load balancer before it. */
    const send = async (path, proposal) => {
        const body = JSON.stringify(proposal);
        const isLarge = body.length >= limits/* LARGE_REQUEST */.ad;
        const explain = (what) => tooLarge(service.url, body.length, what);
        const answer = await ask(path, { method: 'POST', body, ...(isLarge && { ifCut: explain }) });
        if (answer.status !== 413 && !(isLarge && answer.status === 502))
            return answer;
        const words = (0,service_response/* showResponse */.RP)(logger, asked, answer);
        throw explain(`it answered ${answer.status}${words === '' ? '' : `, “${words}”`}`);
    };
    const refuse = (answer, what) => {
        const words = (0,service_response/* showResponse */.RP)(logger, asked, answer);
        return (0,service_response/* serviceRefusedError */.kw)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: what, words });
    };
    const accept = (entry, submission) => {
        if (entry === undefined)
            throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', asked, 'it has no entry');
        return checkLogEntry(asked, entry, submission, describe(submission));
    };
    const takeExisting = async (conflict) => {
        const uuid = (UUID.exec(conflict.headers.get('location') ?? '') ?? UUID.exec(conflict.body.toString('latin1', 0, 2000)))?.[0];
        if (uuid === undefined)
            throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', asked, 'it already has the entry, but does not state its id');
        // An entry that was just written is not in the tree yet, and cannot be found for a moment.
        const answer = await ask(`${ENTRIES}/${uuid}`, { retry: [404] });
        if (answer.status !== 200)
            throw refuse(answer, 'a request for an existing entry');
        return (0,service_response/* readServiceResponse */.re)('SIGNING_LOG_INVALID_RESPONSE', asked, answer.body, readEntry);
    };
    return {
        service,
        provesTime: true,
        checkKey(keyDetails, kinds) {
            // Rekor v1 checks every envelope signature with SHA-256, whatever the key (rekor, pkg/types/dsse). Ed25519 has its own hash.
            const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
            if (!kinds.has('envelope') || algorithm === undefined || algorithm === 'SHA2_256')
                return;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_KEY_DIGEST',
                message: `Rekor v1 does not accept statements signed with a ${keyDetails} key: it verifies them only with SHA-256.`,
                hint: 'Use a P-256, RSA or Ed25519 key, or an instance with Rekor v2 (rekor-version: 2).',
            });
        },
        async write(submission) {
            const answer = await send(ENTRIES, propose(submission));
            if (answer.status === 409)
                return accept(await takeExisting(answer), submission);
            if (answer.status !== 200 && answer.status !== 201)
                throw refuse(answer, 'a new entry');
            return accept((0,service_response/* readServiceResponse */.re)('SIGNING_LOG_INVALID_RESPONSE', asked, answer.body, readEntry), submission);
        },
        async find(submission) {
            const answer = await send(`${ENTRIES}/retrieve`, { entries: [propose(submission)] });
            if (answer.status !== 200)
                throw refuse(answer, 'a search for an entry');
            const found = (0,service_response/* readServiceResponse */.re)('SIGNING_LOG_INVALID_RESPONSE', asked, answer.body, (json) => (0,json_shape/* readArray */.oU)(json, 'answer', 16).map(readEntry));
            return found.length === 0 ? undefined : accept(found[0], submission);
        },
    };
}
const tooLarge = ({ host }, bytes, what) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_TOO_LARGE',
    message: `The transparency log ${host} did not take a request of ${bytes} bytes, which holds the whole statement: ${what}.`,
    hint: 'The statement is probably too large for this log, or for a proxy before it. Use --rekor-version 2 (an instance with a Rekor v2 log), which gets only a digest, or a smaller document.',
});
/** A hashedrekord entry has the digest of the signed data. A dsse entry has the SHA-256 of the payload. */
const describe = ({ content }) => content.kind === 'message'
    ? { digestOf: 'signed', algorithm: content.algorithm, digest: content.digest }
    : { digestOf: 'payload', algorithm: 'SHA2_256', digest: (0,external_node_crypto_.hash)('sha256', content.envelope.payload, 'buffer') };
/** Always the same bytes: the log recognizes an entry by their hash. */
function propose({ content, verifier }) {
    const label = verifier.kind === 'certificate' ? 'CERTIFICATE' : 'PUBLIC KEY';
    const pem = Buffer.from((0,x509_pem/* formatPem */.u)(label, verifier.der)).toString('base64');
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
/** `LogEntry` of the API: one member, whose name is the entry's UUID. */
function readEntry(json) {
    const [value] = Object.values((0,json_shape/* readObject */.Ag)(json, 'answer'));
    if (value === undefined)
        return undefined;
    const entry = (0,json_shape/* readObject */.Ag)(value, 'entry');
    const verification = (0,json_shape/* readObject */.Ag)(entry.verification, 'verification');
    const proof = (0,json_shape/* readObject */.Ag)(verification.inclusionProof, 'inclusionProof');
    const promise = (0,json_shape/* readOptionalBase64 */.uv)(verification.signedEntryTimestamp, 'signedEntryTimestamp', 4096);
    const canonicalizedBody = (0,json_shape/* readBase64 */.ss)(entry.body, 'body', sigstore_limits/* MAX_LOG_BODY */.hu);
    const { kind, apiVersion } = (0,json_shape/* readObject */.Ag)((0,json_json/* parseJson */.qF)(canonicalizedBody, { what: 'its body', maxDepth: 16 }), 'body');
    return {
        // The index over all shards. The proof has the index in its own tree.
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
            hashes: (0,json_shape/* readArray */.oU)(proof.hashes ?? [], 'hashes', sigstore_limits/* MAX_PROOF_HASHES */.XF).map((value, index) => readHex(value, `hashes[${index}]`)),
            checkpoint: (0,json_shape/* readString */.E3)(proof.checkpoint, 'checkpoint', sigstore_limits/* MAX_CHECKPOINT */.YV),
        },
        canonicalizedBody,
    };
}
function readHex(value, where) {
    const hex = (0,json_shape/* readString */.E3)(value, where, 64);
    if (!/^[0-9a-f]{64}$/.test(hex))
        throw new json_json/* JsonError */.N3('shape', `${where} is not 32 bytes in hex`);
    return Buffer.from(hex, 'hex');
}

// EXTERNAL MODULE: ./build/sigstore/parse-bundle.js + 1 modules
var parse_bundle = __webpack_require__(70669);
// EXTERNAL MODULE: ./build/sigstore/checkpoint.js
var checkpoint = __webpack_require__(94789);
// EXTERNAL MODULE: ./build/sigstore/merkle.js
var merkle = __webpack_require__(60057);
;// CONCATENATED MODULE: ./build/signing/rekor/tiles.js







/** Entries, or hashes, of a full tile. A tile of level L + 1 has the roots of 256 tiles of level L. */
const WIDTH = 256n;
const LEVELS = 8;
/**
 * Reads a log from its static files (C2SP tlog-tiles). With Rekor v2, clients need this for an entry that already existed. Rekor
 * serves the files below `api/v2/`, a plain file server below the log's own address. Full tiles never change and are cached.
 *
 * @throws ChopmarkError (from `readEntry`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_INVALID_RESPONSE`; `SIGNING_LOG_CHECKPOINT_TIMEOUT` if no checkpoint covers
 *   the index in time.
 */
function createTileReader({ http, clock }, { url: log, givenBy }) {
    const service = { name: 'transparency log', url: log };
    const kept = new Map();
    let prefix;
    let newest;
    let fetching;
    const get = (path, maxBytes) => http({ url: (0,url/* below */.Gz)(log, path), givenBy, maxBytes, stage: 'SIGNING', service: service.name });
    async function fetchCheckpoint() {
        let status = 404;
        for (const candidate of prefix === undefined ? ['api/v2/', ''] : [prefix]) {
            const answer = await get(`${candidate}checkpoint`, sigstore_limits/* MAX_CHECKPOINT */.YV);
            status = answer.status;
            if (status !== 200)
                continue;
            prefix = candidate;
            return readNote(answer.body.toString('utf8'));
        }
        throw (0,service_response/* serviceRefusedError */.kw)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'a request for its checkpoint' });
    }
    function readNote(text) {
        try {
            return { text, checkpoint: (0,checkpoint/* parseCheckpoint */.S7)(text) };
        }
        catch (error) {
            throw error instanceof checkpoint/* CheckpointError */.jg
                ? (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', service, `its checkpoint: ${error.message}`)
                : error;
        }
    }
    async function awaitCheckpoint(index) {
        for (let waited = 0;; waited += limits/* CHECKPOINT_INTERVAL */.ZK) {
            if (newest && newest.checkpoint.size > index)
                return newest;
            // Many callers wait at once. One request serves them all.
            fetching ??= fetchCheckpoint().finally(() => {
                fetching = undefined;
            });
            newest = await fetching;
            if (newest.checkpoint.size > index)
                return newest;
            if (waited >= limits/* CHECKPOINT_WAIT */.xI)
                throw late(log, index);
            await clock.sleep(limits/* CHECKPOINT_INTERVAL */.ZK);
        }
    }
    /** A tile of a row with `rowLength` nodes: the partial tile if it is the last one, else the full tile. */
    async function fetchTile(row, number, rowLength, maxBytes) {
        const full = `${prefix}tile/${row}/${tilePath(number)}`;
        const width = rowLength - number * WIDTH;
        if (width >= WIDTH)
            return keep(full, () => fetchFile(full, maxBytes));
        const partial = await get(`${full}.p/${width}`, maxBytes);
        // Logs can delete a partial tile when the full one exists.
        return partial.status === 404 ? keep(full, () => fetchFile(full, maxBytes)) : unwrap(partial);
    }
    const fetchFile = async (path, maxBytes) => unwrap(await get(path, maxBytes));
    function unwrap({ status, body }) {
        if (status === 200)
            return body;
        throw (0,service_response/* serviceRefusedError */.kw)({ code: 'SIGNING_LOG_REFUSED', service, status, asked: 'a request for a tile' });
    }
    function keep(path, fetch) {
        const known = kept.get(path);
        if (known !== undefined)
            return known;
        const fetched = fetch();
        kept.set(path, fetched);
        fetched.catch(() => kept.delete(path));
        if (kept.size > limits/* MAX_TILES_KEPT */.Ed)
            for (const oldest of kept.keys())
                if (kept.delete(oldest))
                    break;
        return fetched;
    }
    /** Root of the complete subtree over the leaves that begin at `number * 2^height`. */
    async function readSubtree(height, number, treeSize) {
        const level = Math.floor(height / LEVELS);
        const count = 1 << (height % LEVELS);
        const first = number * BigInt(count);
        const tile = await fetchTile(String(level), first / WIDTH, treeSize >> BigInt(level * LEVELS), limits/* MAX_HASH_TILE */.lJ);
        const start = Number(first % WIDTH) * 32;
        if (tile.length < start + count * 32)
            throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', service, 'a tile is too short');
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
            const bundle = await fetchTile('entries', index / WIDTH, treeSize, limits/* MAX_ENTRY_TILE */.To);
            const body = readEntryOf(bundle, Number(index % WIDTH));
            if (body === undefined)
                throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', service, 'a tile of entries is too short');
            const hashes = await readPath(index, 0n, treeSize, treeSize);
            const root = (0,merkle/* computeInclusionRoot */.gP)({ leafHash: (0,merkle/* hashLeaf */.lG)(body), index, size: treeSize, hashes });
            if (!root?.equals(rootHash))
                throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', service, 'its tiles do not match its checkpoint');
            return { body, proof: { logIndex: index, rootHash, treeSize, hashes, checkpoint: text } };
        },
    };
}
const hashPair = (left, right) => (0,merkle/* hashChildren */.UA)(left, right);
/** Largest power of two smaller than `size`, which is greater than 1. */
const largestPowerBelow = (size) => 1n << BigInt((size - 1n).toString(2).length - 1);
/** `1234067` is `x001/x234/067`: groups of three digits, all except the last with an `x`. */
function tilePath(number) {
    const digits = number.toString();
    const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
    return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}
/** Entries follow each other, each after its length in two bytes, big-endian. */
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
    code: 'SIGNING_LOG_CHECKPOINT_TIMEOUT',
    message: `The transparency log ${log.host} has the entry ${index}, but published no checkpoint that covers it within ${limits/* CHECKPOINT_WAIT */.xI / 1000} s.`,
    hint: 'Run again later: the recorded signature is completed then, and nothing is signed twice.',
});

;// CONCATENATED MODULE: ./build/signing/rekor/client-v2.js








const KIND = 'hashedrekord';
const VERSION = '0.0.2';
/**
 * A Rekor v2 log. It has no DSSE entries: for an envelope, it holds a hashedrekord over the pre-authentication encoding
 * (rekor-tiles, CLIENTS.md). It answers when a checkpoint covers the entry, which takes seconds, so keep many requests in flight.
 *
 * @param findLogId The checkpoint key id of the log with that origin, from the trusted root. Tiles do not contain it, so an existing
 *   entry can be completed only if the id is known.
 * @throws ChopmarkError (from `write`) `SIGNING_LOG_REFUSED`, `SIGNING_LOG_INVALID_RESPONSE`, `SIGNING_LOG_MISMATCH`, `SIGNING_LOG_CHECKPOINT_TIMEOUT`,
 *   `SIGNING_LOG_UNKNOWN`, `INPUT_KEY_DIGEST`
 */
function createRekorV2(ports, service, findLogId) {
    const asked = { name: 'transparency log', url: service.url };
    const tiles = createTileReader(ports, service);
    const takeExisting = async (answer) => {
        const index = answer.headers.get('x-log-index') ?? '';
        if (!/^(?:0|[1-9]\d{0,17})$/.test(index))
            throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', asked, 'it already has the entry, but does not state its index');
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
            const expected = client_v2_describe(submission);
            const answer = await ports.http({
                method: 'POST',
                url: (0,url/* below */.Gz)(service.url, 'api/v2/log/entries'),
                givenBy: service.givenBy,
                headers: { 'content-type': 'application/json', accept: 'application/json' },
                body: formatRequest(submission, expected.digest),
                maxBytes: limits/* MAX_LOG_ANSWER */.D,
                stage: 'SIGNING',
                service: asked.name,
            });
            if (answer.status === 409)
                return checkLogEntry(asked, await takeExisting(answer), submission, expected);
            if (answer.status !== 200 && answer.status !== 201) {
                const words = (0,service_response/* showResponse */.RP)(ports.logger, asked, answer);
                throw (0,service_response/* serviceRefusedError */.kw)({ code: 'SIGNING_LOG_REFUSED', service: asked, status: answer.status, asked: 'a new entry', words });
            }
            return checkLogEntry(asked, parseEntry(asked, answer.body), submission, expected);
        },
    };
}
function client_v2_describe({ content, keyDetails }) {
    const algorithm = hashOf(keyDetails);
    return { digestOf: 'signed', algorithm, digest: digestContent(content, algorithm) };
}
function hashOf(keyDetails) {
    const algorithm = key_algorithm/* HASH_OF_KEY */.H[keyDetails];
    if (algorithm !== undefined)
        return algorithm;
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_KEY_DIGEST',
        message: `Rekor v2 accepts only signatures over digests, which a ${keyDetails} key cannot make.`,
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
    const entry = (0,service_response/* readServiceResponse */.re)('SIGNING_LOG_INVALID_RESPONSE', service, body, (json) => (0,parse_bundle/* readLogEntry */.J3)(json, 'entry'));
    if (entry.inclusionProof?.checkpoint !== undefined)
        return entry;
    throw (0,service_response/* invalidServiceResponse */.w$)('SIGNING_LOG_INVALID_RESPONSE', service, 'the entry has no proof that it is in the log');
};
const unknownLog = (url) => new errors/* ChopmarkError */.E({
    code: 'SIGNING_LOG_UNKNOWN',
    message: `The transparency log ${url.host} already has the entry, but its proof cannot be completed: the trusted root does not list this log.`,
    hint: 'Use a trusted root and a signing config of the same instance.',
});

;// CONCATENATED MODULE: ./build/signing/rekor/create-client.js



/**
 * Creates a client for the API version that the signing config states.
 *
 * @throws ChopmarkError `INPUT_SERVICE_VERSION`
 */
function createRekorClient(ports, service, findLogId) {
    if (service.majorApiVersion === 1)
        return createRekorV1(ports, service);
    if (service.majorApiVersion === 2)
        return createRekorV2(ports, service, findLogId);
    throw new errors/* ChopmarkError */.E({
        code: 'INPUT_SERVICE_VERSION',
        message: `Version ${service.majorApiVersion} of the Rekor API, configured for the transparency log ${service.url.host}, is not supported. Versions 1 and 2 are.`,
        hint: 'Correct --rekor-version or the signing config, or use a newer release of chopmark.',
    });
}

// EXTERNAL MODULE: ./build/x509/der.js
var der = __webpack_require__(99950);
// EXTERNAL MODULE: ./build/x509/timestamp-token.js
var timestamp_token = __webpack_require__(60077);
;// CONCATENATED MODULE: ./build/signing/tsa/timestamp.js






const SHA256_OID = '2.16.840.1.101.3.4.2.1';
/** Bytes. Long enough that no two requests have the same nonce. */
const NONCE_LENGTH = 16;
/**
 * Requests a timestamp for a signature (RFC 3161, section 2.4): sends its SHA-256 and a new nonce, and asks for the certificates of
 * the authority.
 *
 * @returns The whole TimeStampResp in DER, as it is stored in bundles. It is granted, and over this signature and nonce. Its signer is
 *   checked later, by verification.
 * @throws ChopmarkError `SIGNING_TIMESTAMP_REFUSED`, `SIGNING_TIMESTAMP_INVALID_RESPONSE`, `SIGNING_TIMESTAMP_MISMATCH`
 */
async function obtainTimestamp({ http, logger }, authority, signature) {
    const service = { name: 'timestamp authority', url: authority.url };
    const imprint = (0,external_node_crypto_.hash)('sha256', signature, 'buffer');
    const nonce = (0,external_node_crypto_.randomBytes)(NONCE_LENGTH);
    const answer = await http({
        method: 'POST',
        url: authority.url,
        givenBy: authority.givenBy,
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: formatTimestampRequest(imprint, nonce),
        maxBytes: limits/* MAX_TIMESTAMP_ANSWER */.HF,
        stage: 'SIGNING',
        service: service.name,
    });
    if (answer.status !== 200 && answer.status !== 201) {
        const words = (0,service_response/* showResponse */.RP)(logger, service, answer);
        throw (0,service_response/* serviceRefusedError */.kw)({
            code: 'SIGNING_TIMESTAMP_REFUSED',
            service,
            status: answer.status,
            asked: 'a request for a timestamp',
            words,
        });
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
        throw error instanceof der/* DerError */.I4 ? (0,service_response/* invalidServiceResponse */.w$)('SIGNING_TIMESTAMP_INVALID_RESPONSE', service, error.message) : error;
    }
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_MISMATCH',
        message: `The timestamp authority ${service.url.host} returned a timestamp that does not match the signature or the nonce.`,
        hint: 'Check whether a proxy answers from its cache. Otherwise report it to the operator.',
    });
}
/** PKIStatus 0 is granted, 1 granted with modifications. */
function refuseUngranted(service, body) {
    const [info] = (0,der/* readChildren */.KZ)((0,der/* readOnly */.Tu)(body, der/* TAG */.Dk.SEQUENCE));
    const [status] = info ? (0,der/* readChildren */.KZ)(info, der/* TAG */.Dk.SEQUENCE) : [];
    if (status === undefined)
        throw new der/* DerError */.I4('it has no status');
    const code = (0,der/* readDerInteger */.cc)(status);
    if (code === 0n || code === 1n)
        return;
    throw new errors/* ChopmarkError */.E({
        code: 'SIGNING_TIMESTAMP_REFUSED',
        message: `The timestamp authority ${service.url.host} refused the request with PKIStatus ${code}.`,
        hint: 'It possibly does not accept SHA-256 or these parameters. Ask its operator.',
    });
}

// EXTERNAL MODULE: ./build/base/errors/timeout-error.js
var timeout_error = __webpack_require__(34238);
;// CONCATENATED MODULE: ./build/signing/batch/batch-progress.js


/** Codes after which no other item can succeed. */
const FATAL = ['IDENTITY_TOKEN_EXPIRED', 'IDENTITY_CHANGED', 'IDENTITY_TOKEN_REFUSED', 'STORE_JOURNAL_WRITE'];
/** How many names an error lists. */
const LISTED = 10;
function createBatchProgress(logger, total, maxFailures, signal) {
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
            const error = signal?.aborted ? abortError(signal) : asError(thrown);
            result.failed.push({ id, name, error, recorded });
            advance();
            // A fault of one input does not affect the others.
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
                reason ??= abortError(signal);
            return reason !== undefined;
        },
        conclude(untried) {
            if (reason === undefined)
                return result;
            const error = reason;
            for (const { item, recorded } of untried)
                result.failed.push({ id: item.id, name: item.name, error, recorded });
            return { ...result, stopped: batch_progress_describe(error, result) };
        },
    };
}
function batch_progress_describe(error, { signed, failed }) {
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
const asError = (thrown) => thrown instanceof Error ? thrown : new Error('a value that is not an error was thrown', { cause: thrown });
/** Why a run ended early. The errors of the requests that it cut off would blame the services. */
function abortError(signal) {
    if (signal.reason instanceof errors/* ChopmarkError */.E)
        return signal.reason;
    const late = (0,timeout_error/* isTimeLimit */.rM)(signal);
    return new errors/* ChopmarkError */.E({
        code: late ? 'SIGNING_TIMEOUT' : 'SIGNING_INTERRUPTED',
        message: `${(0,timeout_error/* describeRunEnd */.uJ)(signal)} before everything was signed.`,
        hint: `Run again with the same --bundle-dir: finished signatures are kept.${late ? ' Or set a longer time limit with --timeout.' : ''}`,
        cause: signal.reason,
    });
}

// EXTERNAL MODULE: ./build/sigstore/bundle.js
var sigstore_bundle = __webpack_require__(9267);
;// CONCATENATED MODULE: ./build/signing/batch/log-and-bundle.js



/**
 * Adds a recorded item to every log and makes its bundle.
 *
 * An item that an earlier run recorded is sent unchanged: a log that already has it answers with that entry. A log whose entries prove
 * their time (Rekor v1) must not be written after the certificate has expired, because no verifier would accept that time. There,
 * the entry is searched instead.
 *
 * @returns Undefined if the certificate has expired and such a log does not have the item. The item can then be signed again, and no
 *   log holds an entry without a bundle.
 */
async function logAndBundle(clock, logs, recorded, { earlierRun }) {
    const submission = { content: recorded.content, ...recorded.signer };
    const expired = earlierRun && hasExpired(recorded, clock);
    // The search comes before any write to another log: if it finds nothing, no log must have been written.
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
    return new external_node_crypto_.X509Certificate(signer.verifier.der).validToDate.getTime() - limits/* SIGN_BEFORE */.KF <= clock.now().getTime();
}
const assemble = ({ signer, content, timestamps }, entries) => ({
    mediaType: sigstore_bundle/* BUNDLE_MEDIA_TYPE */.NV,
    version: '0.3',
    material: signer.verifier.kind === 'certificate'
        ? { kind: 'certificate', certificate: signer.verifier.der }
        : { kind: 'public-key', hint: (0,external_node_crypto_.hash)('sha256', signer.verifier.der, 'base64') },
    entries,
    timestamps: [...timestamps],
    content,
});
/** All results, or the first failure after all work has ended. */
async function settleAll(works) {
    const settled = await Promise.allSettled(works);
    return settled.map((outcome) => {
        if (outcome.status === 'rejected')
            throw outcome.reason;
        return outcome.value;
    });
}

;// CONCATENATED MODULE: ./build/signing/batch/sign-batch.js









/**
 * Signs a batch with one session. For each item: signature, timestamps, journal (flushed), logs, bundle, verification, place.
 *
 * The timestamps come before the log, although both could be requested at the same time. With the timestamps in the journal, a log
 * entry can be completed to a bundle at any later time, even after the certificate has expired. So log entries and bundles match,
 * wherever a run ends.
 *
 * A failed item does not affect the others. A failure that affects all items (a service that is down, a full disk, an expired token)
 * ends the batch after a few items. Items in flight are finished.
 *
 * @throws ChopmarkError `TRUST_NO_TIMESTAMP_SOURCE`, `INPUT_SERVICE_VERSION`, `INPUT_KEY_DIGEST`, before anything is signed. Later failures are
 *   in the result.
 */
async function signBatch(options) {
    const { session, services, clock, logger, journal, signal } = options;
    const logs = services.logs.map((service) => createRekorClient(options, service, options.logId));
    const authorities = services.timestampAuthorities.map((service) => ({ service, gate: (0,base_concurrency/* createGate */.qD)(limits/* TIMESTAMPS_IN_FLIGHT */.vD) }));
    if (authorities.length === 0 && !logs.some(({ provesTime }) => provesTime))
        throw noTimestampSourceError();
    const kinds = new Set(options.items.map(({ content }) => content.kind));
    for (const log of logs)
        log.checkKey(session.keyDetails, kinds);
    const jobs = [...(options.pending ?? []), ...options.items.map((item) => ({ item }))];
    const course = createBatchProgress(logger, jobs.length, limits/* MAX_FAILURES_IN_A_ROW */.co, signal);
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
            const bundle = await logAndBundle(clock, logs, recorded, { earlierRun: false });
            if (bundle)
                await finish(item, bundle);
        }
        catch (error) {
            course.failed(item, error, recorded !== undefined);
        }
    };
    const complete = async (item, recorded) => {
        try {
            const bundle = await logAndBundle(clock, logs, recorded, { earlierRun: true });
            if (bundle)
                return await finish(item, bundle);
        }
        catch (error) {
            return course.failed(item, error, true);
        }
        logger.warn(`${item.name}: the signature of an earlier run was never logged, and its certificate has expired. The item is signed again.`);
        await (0,sign_item.buildPayload)(item).then((payload) => signAnew(item, payload), (error) => course.failed(item, error, false));
    };
    const prepare = async ({ item, load }) => {
        try {
            const recorded = await load?.();
            if (recorded)
                return { weight: weighRecorded(recorded), run: () => complete(item, recorded) };
            const payload = await (0,sign_item.buildPayload)(item);
            return { weight: payload?.length ?? 0, run: () => signAnew(item, payload) };
        }
        catch (error) {
            course.failed(item, error, load !== undefined);
            return undefined;
        }
    };
    const untried = await (0,base_concurrency/* runInFlight */.Rf)(jobs, prepare, {
        limit: () => (course.anySigned() ? concurrency : Math.min(concurrency, limits/* IN_FLIGHT_AT_FIRST */.Am)),
        maxWeight: limits/* PAYLOADS_IN_FLIGHT */.nm,
        stopped: course.stopped,
    });
    return course.conclude(untried.map(({ item, load }) => ({ item, recorded: load !== undefined })));
}
const weighRecorded = ({ content }) => (content.kind === 'envelope' ? content.envelope.payload.length : 0);
const defaultConcurrency = ({ logs }) => {
    if (logs.length === 0)
        return limits/* IN_FLIGHT_WITHOUT_LOG */.PQ;
    return logs.every(({ majorApiVersion }) => majorApiVersion === 2) ? limits/* IN_FLIGHT_V2 */.sA : limits/* IN_FLIGHT_V1 */.lh;
};
const noTimestampSourceError = () => new errors/* ChopmarkError */.E({
    code: 'TRUST_NO_TIMESTAMP_SOURCE',
    message: 'The signing time cannot be proven: there is neither a log that proves time nor a timestamp authority.',
    hint: 'Name a timestamp authority with --tsa-url or in the signing config.',
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/base/errors/file-error.js
var file_error = __webpack_require__(59057);
// EXTERNAL MODULE: ./build/base/fs/own-file.js
var own_file = __webpack_require__(83553);
;// CONCATENATED MODULE: ./build/signing/journal/journal-record.js



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
        verifier: { kind: (0,json_shape/* readOneOf */.Qk)(signer.kind, 'kind', ['certificate', 'public-key']), der: (0,json_shape/* readBase64 */.ss)(signer.der, 'der', sigstore_limits/* MAX_DER */.n7) },
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
        logs: (0,json_shape/* readArray */.oU)(item.logs, 'logs', sigstore_limits/* MAX_BUNDLE_ENTRIES */.Fq).map((url, index) => (0,json_shape/* readString */.E3)(url, `logs[${index}]`, 2048)),
    };
}
const parseEnvelope = (envelope) => ({
    kind: 'envelope',
    envelope: {
        payloadType: (0,json_shape/* readString */.E3)(envelope.payloadType, 'payloadType', 256),
        payload: (0,json_shape/* readBase64 */.ss)(envelope.payload, 'payload', sigstore_limits.MAX_BUNDLE),
        signature: (0,json_shape/* readBase64 */.ss)(envelope.signature, 'signature', sigstore_limits/* MAX_DER */.n7),
    },
});
const parseMessage = (message) => ({
    kind: 'message',
    algorithm: (0,json_shape/* readOneOf */.Qk)(message.algorithm, 'algorithm', ['SHA2_256', 'SHA2_384', 'SHA2_512']),
    digest: (0,json_shape/* readBase64 */.ss)(message.digest, 'digest', 64),
    signature: (0,json_shape/* readBase64 */.ss)(message.signature, 'signature', sigstore_limits/* MAX_DER */.n7),
});
const readDerList = (value, where) => (0,json_shape/* readArray */.oU)(value, where, sigstore_limits/* MAX_BUNDLE_ENTRIES */.Fq).map((der, index) => (0,json_shape/* readBase64 */.ss)(der, `${where}[${index}]`, sigstore_limits/* MAX_DER */.n7));

;// CONCATENATED MODULE: ./build/signing/journal/journal.js






const JOURNAL_NAME = 'journal.jsonl';
const JOURNAL_FORMAT = 'chopmark.journal/1';
/**
 * Opens the journal of a bundle folder for appending: JSON Lines, mode 0600, one process at a time.
 *
 * After a crash the file has every item whose `record` resolved, and possibly later items. The last line can be incomplete and is cut
 * off here. So every item that was possibly sent to a log is in the journal. Lines that arrive during a flush share the next flush
 * (group commit): a thousand items need some dozens of flushes.
 *
 * @throws ChopmarkError `STORE_JOURNAL_WRITE`. After that, every `record` fails, so nothing is signed without a record.
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
                // After a write that failed midway, the end of the file is unknown, so nothing more is written.
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
    let file;
    try {
        file = await (0,own_file/* openOwnFile */.Z)(path, 'append');
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
/** A new file survives a crash of the machine only after its folder is flushed. Windows cannot flush folders, and does not need it. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => { });
    await handle?.close();
}
const unwritable = (path, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_WRITE',
    message: `The journal ${path} could not be written: ${(0,file_error/* explainFileError */.Yd)(cause)}.`,
    hint: 'Free disk space, or choose another folder with --bundle-dir, then run again. Only recorded signatures were sent to a log.',
    cause,
});

;// CONCATENATED MODULE: ./build/signing/journal/read-journal.js









const NEWLINE = 0x0a;
/**
 * Reads the items that earlier runs recorded, by id. The last record of an id counts. An incomplete last line is skipped silently,
 * other unreadable lines are skipped with one warning. A missing journal counts as empty.
 *
 * @throws ChopmarkError `STORE_JOURNAL_READ` if the file cannot be read or exceeds its limits.
 */
async function readJournal(path, logger) {
    const entries = new Map();
    const signers = new Map();
    let unreadable = 0;
    const take = (line, offset) => {
        const object = readLine(line);
        if (object.format !== undefined && object.format !== JOURNAL_FORMAT)
            throw new json_json/* JsonError */.N3('shape', 'it has another version');
        if (object.signer !== undefined)
            signers.set((0,json_shape/* readString */.E3)(object.signer, 'signer', limits/* MAX_JOURNAL_ID */.FF), parseSigner(object.value));
        if (object.item !== undefined) {
            const id = (0,json_shape/* readString */.E3)(object.item, 'item', limits/* MAX_JOURNAL_ID */.FF);
            const signer = signers.get((0,json_shape/* readString */.E3)(object.by, 'by', limits/* MAX_JOURNAL_ID */.FF));
            if (signer === undefined)
                throw new json_json/* JsonError */.N3('shape', 'it names a signer that the journal does not have');
            const name = (0,json_shape/* readString */.E3)(object.name, 'name');
            const load = async () => parseItem(id, name, signer, readLine(await readPart(path, offset, line.length)).value);
            entries.set(id, { name, signer, done: false, load });
        }
        const finished = object.done === undefined ? undefined : entries.get((0,json_shape/* readString */.E3)(object.done, 'done', limits/* MAX_JOURNAL_ID */.FF));
        if (finished)
            finished.done = true;
    };
    for await (const { line, offset } of readLines(path)) {
        try {
            take(line, offset);
        }
        catch (error) {
            if (!(error instanceof json_json/* JsonError */.N3))
                throw error;
            unreadable++;
        }
    }
    if (unreadable > 0)
        logger.warn(`${unreadable} lines of the journal ${path} cannot be read. They are ignored.`);
    return entries;
}
const readLine = (line) => (0,json_shape/* readObject */.Ag)((0,json_json/* parseJson */.qF)(line, { what: 'a line of the journal', maxDepth: 8 }), 'line');
async function* readLines(path) {
    let rest = [];
    let restLength = 0;
    let offset = 0;
    try {
        const file = await (0,own_file/* openOwnFile */.Z)(path, 'read');
        for await (const chunk of file.createReadStream({ highWaterMark: 256 << 10 })) {
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
            if (restLength > sigstore_limits.MAX_BUNDLE || offset > limits/* MAX_JOURNAL */.rL)
                throw new json_json/* JsonError */.N3('too-large', 'it is longer than a journal can be');
        }
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw unusable(path, error instanceof json_json/* JsonError */.N3 ? error.message : (0,file_error/* explainFileError */.Yd)(error), error);
    }
}
async function readPart(path, offset, length) {
    const file = await (0,own_file/* openOwnFile */.Z)(path, 'read').catch((error) => {
        throw unusable(path, (0,file_error/* explainFileError */.Yd)(error), error);
    });
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        if (bytesRead < length)
            throw unusable(path, 'it became shorter while it was read');
        return buffer;
    }
    finally {
        await file.close();
    }
}
const unusable = (path, reason, cause) => new errors/* ChopmarkError */.E({
    code: 'STORE_JOURNAL_READ',
    message: `The journal ${path} of an earlier run could not be read: ${reason}.`,
    hint: 'Choose another --bundle-dir to start again. Log entries of the earlier run that have no bundle yet then stay without one.',
    cause,
});

// EXTERNAL MODULE: ./build/trust/trust.js
var trust = __webpack_require__(84691);
// EXTERNAL MODULE: ./build/engine/shared/run/describe-subjects.js
var describe_subjects = __webpack_require__(16834);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/predicates/provenance.js + 4 modules
var provenance = __webpack_require__(98603);
;// CONCATENATED MODULE: ./build/engine/shared/signing/same-statement.js





/**
 * Whether an earlier statement equals one of this run, except for the run metadata of provenance: the run, its start and its end. Then
 * a resumed run keeps the signed statement. Unknown fields are compared too, because other tools can read them.
 *
 * @throws JsonError if it is not a JSON object
 */
function isSameStatement(earlier, now) {
    return earlier.equals(now) || (0,external_node_util_.isDeepStrictEqual)(withoutRun(earlier), withoutRun(now));
}
function withoutRun(bytes) {
    const statement = (0,json_shape/* readObject */.Ag)((0,json_json/* parseJson */.qF)(bytes, { what: 'a statement', maxBytes: sigstore_limits.MAX_BUNDLE }), 'a statement');
    if (statement.predicateType !== provenance/* provenance */.a.type)
        return statement;
    const predicate = (0,json_shape/* readObject */.Ag)(statement.predicate, 'predicate');
    const { metadata: _, ...details } = (0,json_shape/* readObject */.Ag)(predicate.runDetails, 'runDetails');
    return { ...statement, predicate: { ...predicate, runDetails: details } };
}

;// CONCATENATED MODULE: ./build/engine/shared/signing/sign-items.js

















/**
 * Signs the planned items, and continues an earlier run: journal first, then logs, then verification, then the file by rename.
 *
 * @param folder The folder of the journal. Absolute.
 * @throws ChopmarkError `STORE_JOURNAL_…`, `STORE_FILE_WRITE` if signing could not begin. All later errors are in `problems`.
 */
async function signItems(planned, folder, signing, ports) {
    const { session, services, verifier, run } = signing;
    const { logger } = ports;
    for (const needed of new Set([folder, ...planned.map(({ path }) => (0,external_node_path_.dirname)(path))]))
        await (0,make_folder/* makeFolder */.fc)(needed);
    const pathOf = new Map(planned.map(({ item, path }) => [item.id, path]));
    const place = async (item, bundle, verdict) => {
        await (0,write_file/* writeFileInPlace */.a)(pathOf.get(item.id) ?? '', `${(0,sigstore_bundle/* serializeBundle */.fP)(bundle)}\n`);
        return describePlaced(verdict, { store: result/* LOCAL_STORE */.K, status: 'stored', url: pathOf.get(item.id) ?? '' }, false);
    };
    const verify = (bundle, item) => verifier.verifyBundle(bundle, artifactOf(item));
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
        describePlaced: async (item, _, verdict) => describePlaced(verdict, { store: result/* LOCAL_STORE */.K, status: 'already-stored', url: pathOf.get(item.id) ?? '' }, true),
        samePayload: (_, earlier, now) => isSameStatement(earlier, now),
        readIdentity: ([certificate]) => verifier.verifyCertificate(certificate ?? Buffer.alloc(0), ports.clock.now()),
    });
    if (plan.done.length > 0)
        logger.info(`Already signed by an earlier run: ${plan.done.length} of ${items.length}. The bundles of that run are kept.`);
    const journal = await openJournal(journalPath);
    try {
        const batch = await signBatch({
            session,
            services,
            items: plan.fresh,
            pending: plan.pending,
            http: run.http,
            clock: run.clock,
            logger,
            journal,
            verify,
            place,
            signal: run.signal,
            logId: (origin) => (0,trust/* rootsOf */.R)(signing.trust)
                .flatMap(({ logs }) => logs)
                .find((log) => log.origin === origin)?.logId,
        });
        const placed = new Map([...plan.done, ...batch.signed].map(({ id, placed }) => [id, placed]));
        const statements = planned.flatMap(({ item, path, subjects, predicateType }) => {
            const made = placed.get(item.id);
            return made
                ? [{ ...made, subjects, bundlePath: (0,describe_subjects/* showPath */.P)(path, ports.workingFolder), ...(predicateType !== undefined && { predicateType }) }]
                : [];
        });
        return { statements, problems: explainFailures(batch) };
    }
    finally {
        await journal.close();
    }
}
/** The artifact that a bundle must match: for a signature the digest of its file, for a statement none. */
const artifactOf = ({ content }) => content.kind === 'message'
    ? { kind: 'digest', algorithm: algorithms/* DIGEST_NAME */.v3[content.algorithm], digest: content.digest.toString('hex') }
    : { kind: 'none' };
/** Omits the statement, which would keep every payload of a batch in memory. */
const describePlaced = ({ signer, entries, times }, receipt, reused) => ({
    signer,
    entries,
    // A copy has no spare capacity, which matters for thousands of items.
    timestamps: times.slice(),
    stores: [receipt],
    reused,
});
async function findPlaced(path) {
    const bytes = await (0,read_file/* readBoundedFile */.Mv)(path, sigstore_limits.MAX_BUNDLE, 'the bundle').catch(() => undefined);
    return bytes && (0,parse_bundle/* parseBundle */.QN)(bytes, path);
}
/** One problem if the batch ended early, because it covers all items, else one for each item. A bug is thrown as it is. */
function explainFailures({ stopped, failed }) {
    if (stopped)
        return [(0,to_problem/* toProblem */.H)(stopped)];
    return failed.map(({ name, error }) => {
        const problem = (0,to_problem/* toProblem */.H)(error);
        return failed.length === 1 ? problem : { ...problem, message: `${name}: ${problem.message}` };
    });
}


/***/ }),

/***/ 57558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sameIdentity)
/* harmony export */ });
/** Differs in every run of the same job, like the run metadata of a statement. */
const OF_ONE_RUN = 'run-invocation-uri';
/** Whether two certificates have the same identity: the SAN, the issuer, and all other claims except the run. */
function sameIdentity(one, other) {
    const names = new Set([...Object.keys(one.extensions), ...Object.keys(other.extensions)]);
    names.delete(OF_ONE_RUN);
    return (one.issuer === other.issuer &&
        one.san === other.san &&
        one.sanType === other.sanType &&
        [...names].every((name) => one.extensions[name] === other.extensions[name]));
}


/***/ }),

/***/ 68643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ showResponse),
/* harmony export */   kw: () => (/* binding */ serviceRefusedError),
/* harmony export */   re: () => (/* binding */ readServiceResponse),
/* harmony export */   w$: () => (/* binding */ invalidServiceResponse)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65129);
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51437);
/* harmony import */ var _base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57155);
/* harmony import */ var _base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30306);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32066);






/** The error for a response with an error status. Of the body of the response only `words` are part of it. */
const serviceRefusedError = ({ code, service, status, asked, hint, words = '' }) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} answered ${status} to ${asked}${words === '' ? '' : `: “${words}”`}.`,
    hint: remedyFor(status) ?? hint ?? 'The service did not accept the request. Run with --debug to see its response.',
});
function remedyFor(status) {
    if (status === 429)
        return 'The service limits requests. Lower --request-rate or --concurrency, then run again: finished signatures are kept.';
    if (status >= 500)
        return 'The service has a failure. Check its status page and run again later: finished signatures are kept.';
    if (status >= 300 && status < 400)
        return 'Redirects are not followed here. Configure the address that the redirect points to.';
    if (status === 404 || status === 405)
        return 'Check the address. It must be the base URL of the service, without an API path.';
    return undefined;
}
/** The error for a response that cannot be read. */
const invalidServiceResponse = (code, service, reason) => new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
    code,
    message: `The ${service.name} ${service.url.host} sent a response that cannot be used: ${reason}.`,
    hint: 'Check whether a proxy or login page answers instead. Run with --debug to see the response, or try again later.',
});
/** Reads the JSON of a response. Anything unexpected becomes an error with `code`. */
function readServiceResponse(code, service, body, read) {
    try {
        return read((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxDepth: 16 }));
    }
    catch (error) {
        throw error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3 ? invalidServiceResponse(code, service, error.message) : error;
    }
}
/** Characters of a response that debug output shows. */
const SHOWN = 300;
/** Characters in a row that count as a part of a secret. */
const PIECE = 12;
/**
 * Writes the response of a refused request to debug output, shortened and neutralized. It is not shown if it repeats a part of `secret`.
 *
 * @returns The message in it (gRPC and go-swagger services answer with JSON that has one), for the error. Empty if there is none.
 */
function showResponse(logger, service, { status, body }, secret = '') {
    const text = body
        .subarray(0, SHOWN * 4)
        .toString('utf8')
        .slice(0, SHOWN);
    const isHidden = repeats(text, secret);
    const shown = isHidden ? '(not shown: it repeats the token)' : (0,_base_secrets_neutralize_js__WEBPACK_IMPORTED_MODULE_4__/* .neutralizeLine */ .a0)(text);
    logger.debug(`${service.name} ${service.url.host} answered ${status}: ${shown}`);
    return isHidden ? '' : (0,_base_secrets_quote_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWords */ .A)(readMessage(body), secret === '' ? [] : [secret], SHOWN);
}
function readMessage(body) {
    try {
        const { message } = (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readObject */ .Ag)((0,_base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body, { what: 'the answer', maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_SERVICE_WORDS */ .pT, maxDepth: 8 }), 'the answer');
        return typeof message === 'string' ? message : '';
    }
    catch (error) {
        if (error instanceof _base_json_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N3)
            return '';
        throw error;
    }
}
function repeats(text, secret) {
    for (let at = 0; at + PIECE <= text.length; at++)
        if (secret.includes(text.slice(at, at + PIECE)))
            return true;
    return false;
}


/***/ })

};
