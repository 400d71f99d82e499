export const id = 9821;
export const ids = [9821];
export const modules = {

/***/ 96403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CLAUSE_NAMES),
/* harmony export */   GV: () => (/* binding */ withScheme),
/* harmony export */   ZB: () => (/* binding */ isIssuerOf),
/* harmony export */   fM: () => (/* binding */ withoutDoubleSlash),
/* harmony export */   pQ: () => (/* binding */ CERTIFICATE_CLAUSES)
/* harmony export */ });
/** Words in which a policy says who is believed. Each means the same on every CI that has it. */
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
/** One part of the alternative name, as the pattern's first group finds it. */
const partOfName = (pattern) => ({ san }) => pattern.exec(san)?.[1];
const name = ({ san }) => san;
/** CircleCI's certificates name repositories without a scheme. */
const withScheme = (uri) => uri === undefined || /^https?:\/\//.test(uri) ? uri : `https://${uri}`;
/** Fulcio joins a slash to a slash where it names a CircleCI job. */
const withoutDoubleSlash = (uri) => uri?.replace(/(?<!:)\/\/+/g, '/');
/** What GitHub and GitLab prove alike. */
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
        // The Build Config URI names a pipeline run, not a file, and there is no commit. The runner is never told, but for a rerun.
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
        // Every Jenkins is an issuer of its own, known to a private instance alone.
        issuers: [],
        issuerPrefixes: [],
        // The certificate authority may be configured to write more than the job, which is the subject in every configuration.
        proves: {
            job: name,
            signer: name,
            run: from('run-invocation-uri'),
            runner: from('runner-environment'),
            'token-subject': from('token-subject'),
        },
    },
};
/** Whether certificates under `issuer` are those of `ci` on the public instance. */
function isIssuerOf(ci, issuer) {
    const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
    const segment = (prefix) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
    return issuers.includes(issuer) || issuerPrefixes.some(segment);
}


/***/ }),

/***/ 20857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ encodeUtf8),
/* harmony export */   Dk: () => (/* binding */ TAG),
/* harmony export */   I4: () => (/* binding */ DerError),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   KZ: () => (/* binding */ readChildren),
/* harmony export */   LF: () => (/* binding */ contextPrimitive),
/* harmony export */   RN: () => (/* binding */ readElement),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   ZY: () => (/* binding */ encodeBoolean),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   e$: () => (/* binding */ encodeNull),
/* harmony export */   fM: () => (/* binding */ readOid),
/* harmony export */   iV: () => (/* binding */ encodeTime),
/* harmony export */   jP: () => (/* binding */ encodeOid),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   lp: () => (/* binding */ encodeInteger),
/* harmony export */   su: () => (/* binding */ encodeSequence),
/* harmony export */   tD: () => (/* binding */ encodeBitString),
/* harmony export */   xX: () => (/* binding */ encodeOctetString),
/* harmony export */   yi: () => (/* binding */ contextConstructed),
/* harmony export */   z9: () => (/* binding */ encodeSet)
/* harmony export */ });
/**
 * Distinguished Encoding Rules, the part that X.509, PKCS#10 and RFC 3161 need (ITU-T X.690).
 * A reader over slices of one buffer (no copies) and a writer that concatenates; strict: indefinite lengths, lengths, integers and
 * identifiers not in their shortest form, booleans other than 00 and FF, and bytes after an element are refused. A framework would
 * cost more start-up time than all of verifying.
 */
const TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    NULL: 0x05,
    OID: 0x06,
    UTF8_STRING: 0x0c,
    PRINTABLE_STRING: 0x13,
    IA5_STRING: 0x16,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
    SEQUENCE: 0x30,
    SET: 0x31,
};
/** `[n]` constructed, as in EXPLICIT tagging. */
const contextConstructed = (n) => 0xa0 | n;
/** `[n]` primitive, as in IMPLICIT tagging of a primitive type. */
const contextPrimitive = (n) => 0x80 | n;
/** Thrown for anything that is not DER; callers turn it into the error of their format. */
class DerError extends Error {
    name = 'DerError';
}
/** The element at `offset`; whatever follows it is not looked at. */
function readElement(bytes, offset = 0) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new DerError('an element is cut off');
    if ((tag & 0x1f) === 0x1f)
        throw new DerError('tags above 30 are not used here');
    let length = first;
    let start = offset + 2;
    if (first >= 0x80) {
        const count = first & 0x7f;
        if (count === 0 || count > 4)
            throw new DerError('a length is indefinite or absurd');
        if (start + count > bytes.length)
            throw new DerError('a length is cut off');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new DerError('a length is not in its shortest form');
        start += count;
    }
    if (start + length > bytes.length)
        throw new DerError('an element is cut off');
    return { tag, raw: bytes.subarray(offset, start + length), content: bytes.subarray(start, start + length) };
}
/** The one element that `bytes` are. */
function readOnly(bytes, tag) {
    const node = readElement(bytes);
    if (node.raw.length !== bytes.length)
        throw new DerError('bytes follow the element');
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    return node;
}
/** The elements inside a constructed one. */
function readChildren(node, tag) {
    if (tag !== undefined && node.tag !== tag)
        throw new DerError(`tag ${hex(tag)} expected, ${hex(node.tag)} found`);
    const children = [];
    for (let offset = 0; offset < node.content.length;) {
        const child = readElement(node.content, offset);
        children.push(child);
        offset += child.raw.length;
    }
    return children;
}
/** `1.3.6.1…` */
function readOid(node) {
    if (node.tag !== TAG.OID || node.content.length === 0)
        throw new DerError('an object identifier expected');
    const arcs = [];
    let value = 0;
    let starts = true;
    for (const byte of node.content) {
        if (starts && byte === 0x80)
            throw new DerError('an object identifier is not in its shortest form');
        starts = byte < 0x80;
        value = value * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 128)
            throw new DerError('an object identifier is absurd');
        if (starts) {
            arcs.push(value);
            value = 0;
        }
    }
    if ((node.content.at(-1) ?? 0x80) >= 0x80)
        throw new DerError('an object identifier is cut off');
    const first = arcs[0] ?? 0;
    const top = Math.min(Math.floor(first / 40), 2);
    return [top, first - top * 40, ...arcs.slice(1)].join('.');
}
function readInteger(node) {
    const { content } = node;
    if (node.tag !== TAG.INTEGER || content.length === 0)
        throw new DerError('an integer expected');
    const [first, second = 0] = content;
    const isPadded = content.length > 1 && (second < 0x80 ? first === 0x00 : first === 0xff);
    if (isPadded)
        throw new DerError('an integer is not in its shortest form');
    return BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString('hex')}`));
}
function readBoolean(node) {
    if (node.tag !== TAG.BOOLEAN || node.content.length !== 1)
        throw new DerError('a boolean expected');
    const [octet] = node.content;
    // Whoever took another octet for false would pass over an extension that is critical to those who take it for true.
    if (octet !== 0x00 && octet !== 0xff)
        throw new DerError('a boolean is neither true nor false');
    return octet === 0xff;
}
/** A bit string of whole octets. */
function readBitString(node) {
    if (node.tag !== TAG.BIT_STRING || node.content[0] !== 0)
        throw new DerError('a bit string of whole octets expected');
    return node.content.subarray(1);
}
/** UTCTime or GeneralizedTime, in UTC (RFC 5280, 4.1.2.5; fractions of a second as RFC 3161 allows). */
function readTime(node) {
    const text = node.content.toString('latin1');
    const short = node.tag === TAG.UTC_TIME;
    if (!short && node.tag !== TAG.GENERALIZED_TIME)
        throw new DerError('a time expected');
    const parts = (short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)()Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/).exec(text);
    if (!parts)
        throw new DerError('a time is not in UTC with seconds');
    const [, year = '', month, day, hour, minute, second, fraction] = parts;
    const full = short ? (Number(year) < 50 ? `20${year}` : `19${year}`) : year;
    const iso = `${full}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${(fraction || '.000').padEnd(4, '0').slice(0, 4)}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new DerError('a time is not on the calendar');
    return time;
}
/** One element from its tag and content. */
function encode(tag, ...content) {
    const length = content.reduce((sum, part) => sum + part.length, 0);
    return Buffer.concat([Buffer.from([tag]), encodeLength(length), ...content]);
}
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const octets = [];
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256))
        octets.unshift(rest & 0xff);
    return Buffer.from([0x80 | octets.length, ...octets]);
}
const encodeSequence = (...content) => encode(TAG.SEQUENCE, ...content);
/** Sorts, as DER wants of a SET OF. */
const encodeSet = (...content) => encode(TAG.SET, ...[...content].sort(Buffer.compare));
const encodeOctetString = (content) => encode(TAG.OCTET_STRING, content);
const encodeBitString = (content) => encode(TAG.BIT_STRING, Buffer.from([0]), content);
const encodeBoolean = (value) => encode(TAG.BOOLEAN, Buffer.from([value ? 0xff : 0]));
const encodeNull = () => encode(TAG.NULL);
const encodeUtf8 = (text) => encode(TAG.UTF8_STRING, Buffer.from(text));
function encodeInteger(value) {
    if (typeof value === 'object') {
        let start = 0;
        while (start < value.length - 1 && value[start] === 0)
            start++;
        const magnitude = value.subarray(start);
        return (magnitude[0] ?? 0) >= 0x80
            ? encode(TAG.INTEGER, Buffer.from([0]), magnitude)
            : encode(TAG.INTEGER, magnitude.length ? magnitude : Buffer.from([0]));
    }
    if (value < 0)
        throw new DerError('negative integers are not written here');
    const digits = BigInt(value).toString(16);
    return encodeInteger(Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex'));
}
function encodeOid(oid) {
    const arcs = oid.split('.').map(Number);
    const [top = 0, second = 0, ...rest] = arcs;
    const octets = [top * 40 + second, ...rest].flatMap((arc) => {
        const base128 = [arc & 0x7f];
        for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
            base128.unshift((left & 0x7f) | 0x80);
        return base128;
    });
    return encode(TAG.OID, Buffer.from(octets));
}
/** GeneralizedTime with whole seconds; RFC 5280 wants UTCTime before 2050. */
function encodeTime(time, kind = time.getUTCFullYear() < 2050 ? 'utc' : 'generalized') {
    const digits = `${time.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`;
    return kind === 'utc' ? encode(TAG.UTC_TIME, Buffer.from(digits.slice(2))) : encode(TAG.GENERALIZED_TIME, Buffer.from(digits));
}
const hex = (tag) => `0x${tag.toString(16).padStart(2, '0')}`;


/***/ }),

/***/ 39831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel)
/* harmony export */ });
/**
 * The results of `work` in the order of `items`, with at most `limit` in flight. The first failure starts nothing more, waits for
 * what is in flight, and is thrown.
 */
async function mapInParallel(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const takeTurns = async () => {
        while (next < items.length && failure === undefined) {
            const index = next++;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, takeTurns));
    if (failure)
        throw failure.error;
    return results;
}


/***/ }),

/***/ 23020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeFileInPlace)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62807);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32289);





/**
 * Puts a whole file in place or none: written and flushed under a name of its own in the same folder, then renamed. A symbolic
 * link at the target is replaced, never followed. `mode` (default 0644) is narrowed by the umask.
 *
 * @throws ChopmarkError `STORE_FILE_WRITE`; nothing is left behind.
 */
async function writeFileInPlace(path, bytes, { mode = 0o644 } = {}) {
    const draft = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.chopmark-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    let created = false;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(draft, 'wx', mode);
        created = true;
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
    catch (error) {
        if (created)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Yd)(error)}.`,
            hint: 'Free some space or choose another folder with --bundle-dir, then run again: what is signed already is not signed twice.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 13351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createNewFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62807);
/* harmony import */ var _core_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32289);




/**
 * Writes a file that was shown before, and never over one that is there.
 *
 * @param command That shows it: `init`.
 * @throws ChopmarkError `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function createNewFile(folder, path, text, command) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)), { recursive: true });
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'wx', 0o644);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (error.code === 'EEXIST')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
                code: 'INPUT_FILE_EXISTS',
                message: `${path} is already there, and is left as it is.`,
                hint: `Run chopmark ${command} without --write, and take over what is missing by hand.`,
            });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ChopmarkError */ .E({
            code: 'STORE_FILE_WRITE',
            message: `${path} could not be written: ${(0,_core_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Yd)(error)}.`,
            hint: `Run chopmark ${command} without --write, and copy what it shows.`,
            cause: error,
        });
    }
}


/***/ }),

/***/ 21380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePolicy: () => (/* binding */ writePolicy)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/formats/certificate.js + 1 modules
var certificate = __webpack_require__(50798);
// EXTERNAL MODULE: ./build/ci/clauses.js
var clauses = __webpack_require__(96403);
// EXTERNAL MODULE: ./build/policy/check-entry.js
var check_entry = __webpack_require__(33842);
;// CONCATENATED MODULE: ./build/policy/draft-policy.js



/** Clauses that a draft has where the certificate proves them: who may sign, and not when or from which commit. */
const DRAFTED = [
    'repository',
    'repository-id',
    'owner-id',
    'organization',
    'project',
    'pipeline-definition',
    'pipeline',
    'job',
    'workflow',
    'signer',
    'ref',
    'environment',
];
const COMMENT = {
    instance: 'takes no other bytes; write the new digest when you take a new file',
    'repository-id': 'outlives renames, and refuses a name that somebody else took over',
    'owner-id': 'the same for the owner',
    ref: 'widen it to what you release from: refs/tags/v*',
};
/**
 * A policy file that believes the signers of some bundles, with what each clause is for.
 *
 * @param instance As a policy names it: `staging`, `sigstore.json@sha256:HEX`.
 */
function draftPolicy(inputs, instance) {
    const entries = new Set(inputs.map(({ identity }) => draftEntry(identity, instance)));
    const types = new Set(inputs.flatMap(({ predicateType }) => predicateType ?? []));
    const requirements = [
        ...(types.has('https://slsa.dev/provenance/v1') ? [draftProvenance(inputs)] : []),
        ...[...types].filter((type) => type !== 'https://slsa.dev/provenance/v1').map((type) => `  - predicate: ${quote(type)}`),
    ];
    return [
        '# Whom to believe, and what an artefact has to bring. Every line below comes from the bundles it was written from.',
        'version: 1',
        'trust:',
        ...entries,
        ...(requirements.length > 0 ? ['require:', ...requirements] : []),
        '',
    ].join('\n');
}
function draftEntry(identity, instance) {
    const ci = (0,check_entry/* platformOfIssuer */.iq)(identity.issuer) ?? guessPlatform(identity);
    const lines = [];
    if (ci !== undefined)
        lines.push(['ci', ci]);
    if (instance !== undefined)
        lines.push(['instance', quote(instance)]);
    if (ci === undefined || !clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers.includes(identity.issuer))
        lines.push(['issuer', quote(identity.issuer)]);
    if (ci === undefined)
        lines.push(['identity', quote(identity.san)]);
    else
        lines.push(...draftClauses(identity, ci));
    const [first, ...others] = lines.map(([name, value]) => {
        const comment = name === 'instance' && !value.includes('@sha256:') ? undefined : COMMENT[name];
        return `${name}: ${value}${comment === undefined ? '' : `  # ${comment}`}`;
    });
    return [`  - ${first}`, ...others.map((line) => `    ${line}`)].join('\n');
}
function draftClauses(identity, ci) {
    const { proves, workflowSeparator } = clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const repository = proves.repository?.(identity) ?? '';
    return DRAFTED.flatMap((clause) => {
        const text = proves[clause]?.(identity);
        if (text === undefined)
            return [];
        // Without a file of its own, the identity is said by project, pipeline or job already.
        if (clause === 'signer' && (workflowSeparator === undefined || text === proves.workflow?.(identity)))
            return [];
        if (clause === 'workflow')
            return [[clause, quote(withoutRef(text).replace(`${repository}${workflowSeparator}`, ''))]];
        return [[clause, quote(clause === 'signer' ? withoutRef(text) : text)]];
    });
}
/** Provenance of several sources needs a requirement of one's own making. */
function draftProvenance(inputs) {
    const sources = new Set(inputs.map(({ identity }) => {
        const ci = (0,check_entry/* platformOfIssuer */.iq)(identity.issuer) ?? guessPlatform(identity);
        return ci && clauses/* CERTIFICATE_CLAUSES */.pQ[ci].proves.repository?.(identity);
    }));
    const [source] = sources;
    return sources.size === 1 && source !== undefined ? `  - provenance: { source: ${quote(source)} }` : '  - provenance:';
}
/** Private installations have issuers of their own; what their certificates say tells whose words they are in. */
function guessPlatform({ san, extensions }) {
    const config = extensions['build-config-uri'];
    if (config !== undefined && extensions['source-repository-uri'] !== undefined)
        return config.slice(8).includes('//') ? 'gitlab' : 'github';
    return /^https?:\/\/[^/]+(\/.*)?\/job\//.test(san) ? 'jenkins' : undefined;
}
/** Only where it can be cut in one way; a policy pattern without `@` leaves the ref open. */
const withoutRef = (uri) => (uri.split('@').length === 2 ? (uri.split('@')[0] ?? uri) : uri);
/**
 * A text that means itself: plain where nothing in it could mean anything else to a reader of YAML.
 *
 * @throws ChopmarkError `INPUT_CLAUSE` for what the policy's globs would give another meaning
 */
function quote(text) {
    if (text.includes('*'))
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_CLAUSE',
            message: `${JSON.stringify(text)} has a * in it, which would be a pattern in a policy.`,
            hint: 'Write the policy by hand.',
        });
    if (/^[A-Za-z][\w./@-]*$|^https:\/\/[\w./@-]+$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text))
        return text;
    return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/engine/create-new-file.js
var create_new_file = __webpack_require__(13351);
// EXTERNAL MODULE: ./build/engine/evidence.js
var evidence = __webpack_require__(36098);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/trust/presets.js
var presets = __webpack_require__(44573);
// EXTERNAL MODULE: ./build/engine/choose-trust.js + 1 modules
var choose_trust = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/engine/run.js
var run = __webpack_require__(76434);
;// CONCATENATED MODULE: ./build/engine/pin-instance.js







/**
 * An instance as a policy names it: by name, or as the file with its digest, so that nobody who can write the file later decides whom
 * the policy believes. The file is read as what it has to be.
 *
 * @returns `public-good`, `sigstore.json@sha256:HEX`
 * @throws ChopmarkError `INPUT_INSTANCE_UNKNOWN`, `INPUT_UNREADABLE`, `INPUT_TRUST_CONFIG_MALFORMED`
 */
async function pinInstance(instance, timeout, ports) {
    if ((0,presets/* isPreset */.S)(instance))
        return instance;
    const { http } = (0,run/* startRun */.A)(ports, { timeout, requestRate: 0, concurrency: 1 });
    await (0,choose_trust/* chooseTrust */.Ic)({ instance }, { ports, http, signs: false });
    const bytes = await (0,read_file.readBoundedFile)((0,external_node_path_.resolve)(ports.workingFolder, instance), limits/* MAX_TRUST_FILE */.$IL, 'the client trust config');
    return `${instance}@sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./build/engine/policy-init.js






const PATH = 'policy.yml';
/**
 * A policy that believes whoever signed some bundles, as narrowly as their certificates allow; written only when asked to. Nothing is
 * verified: whether these are bundles to believe is for the reader to say.
 *
 * @throws ChopmarkError `INPUT_…`, `VERIFICATION_BUNDLE_MALFORMED`, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
async function writePolicy({ target, write, instance, timeout }, ports) {
    const candidates = await (0,evidence/* readNamed */.Mk)(target, ports);
    const broken = candidates.find(({ problem }) => problem !== undefined)?.problem;
    if (broken)
        throw new errors/* ChopmarkError */.E(broken);
    const policy = draftPolicy(candidates.map((candidate) => ({ identity: identityOf(candidate), predicateType: candidate.predicateType })), instance === 'auto' ? undefined : await pinInstance(instance, timeout, ports));
    if (write)
        await (0,create_new_file/* createNewFile */.z)(ports.workingFolder, PATH, policy, 'policy init');
    return {
        schema: 'chopmark.policy/1',
        action: 'init',
        path: PATH,
        policy,
        written: write,
        next: [
            ...(write ? [] : ['Read it: every line is something you will believe from now on. Then write it with --write.']),
            `chopmark policy check ${PATH}`,
            `chopmark policy explain FILE --policy ${PATH}`,
        ],
    };
}
function identityOf({ bundle, location }) {
    const material = bundle?.material;
    if (!material || material.kind === 'public-key')
        throw new errors/* ChopmarkError */.E({
            code: 'INPUT_CLAUSE',
            message: `${location} is signed with a key, which says nothing of who has it.`,
            hint: 'Write the entry by hand: trust: [{ key: public.pem }].',
        });
    const der = material.kind === 'chain' ? material.certificates[0] : material.certificate;
    return (0,certificate/* readCertificate */.w)(der ?? Buffer.alloc(0)).identity;
}


/***/ }),

/***/ 76434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ startRun)
/* harmony export */ });
function startRun(ports, { timeout, requestRate, concurrency }) {
    const signal = AbortSignal.any([ports.signal, AbortSignal.timeout(timeout)]);
    const timings = {};
    return {
        http: ports.connect({ signal, requestRate, concurrency }),
        signal,
        timings,
        async timed(step, work) {
            const started = ports.clock.now().getTime();
            try {
                return await work();
            }
            finally {
                timings[step] = (timings[step] ?? 0) + ports.clock.now().getTime() - started;
            }
        },
    };
}


/***/ }),

/***/ 50798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readCertificate)
});

// EXTERNAL MODULE: ./build/core/der.js
var core_der = __webpack_require__(20857);
;// CONCATENATED MODULE: ./build/formats/fulcio-extensions.js
/** Private enterprise arc of Sigstore's certificate extensions (fulcio, docs/oid-info.md). */
const FULCIO_ARC = '1.3.6.1.4.1.57264.1';
/** Type of the OtherName that holds a user name. */
const FULCIO_OTHER_NAME = `${FULCIO_ARC}.7`;
/** Name of each extension by its last arc. Those below 8 hold bare text, the others a DER UTF8String. */
const FULCIO_EXTENSIONS = {
    1: 'issuer',
    2: 'github-workflow-trigger',
    3: 'github-workflow-sha',
    4: 'github-workflow-name',
    5: 'github-workflow-repository',
    6: 'github-workflow-ref',
    8: 'issuer-v2',
    9: 'build-signer-uri',
    10: 'build-signer-digest',
    11: 'runner-environment',
    12: 'source-repository-uri',
    13: 'source-repository-digest',
    14: 'source-repository-ref',
    15: 'source-repository-identifier',
    16: 'source-repository-owner-uri',
    17: 'source-repository-owner-identifier',
    18: 'build-config-uri',
    19: 'build-config-digest',
    20: 'build-trigger',
    21: 'run-invocation-uri',
    22: 'source-repository-visibility-at-signing',
    23: 'deployment-environment',
    24: 'token-subject',
};
/** Extensions up to this one are deprecated and hold their text without DER. */
const LAST_BARE_EXTENSION = 6;

// EXTERNAL MODULE: ./build/formats/sct.js
var sct = __webpack_require__(59565);
// EXTERNAL MODULE: ./build/formats/x509.js
var x509 = __webpack_require__(47295);
;// CONCATENATED MODULE: ./build/formats/certificate.js




/**
 * Reads a leaf as Fulcio issues it: for digital signatures and code signing, no authority, one subject alternative name,
 * an OIDC issuer, and no critical extension we do not understand.
 *
 * @throws DerError with the reason
 */
function readCertificate(der) {
    const parts = (0,x509/* parseX509 */.e2)(der);
    (0,x509/* refuseUnknownCritical */.eG)(parts);
    if (!(0,x509/* hasKeyUsage */.pW)(parts, x509/* KEY_USAGE */.CC.DIGITAL_SIGNATURE))
        throw new core_der/* DerError */.I4('its key is not for digital signatures');
    if (!(0,x509/* readPurposes */.qZ)(parts)?.includes(x509/* PURPOSE */.F2.CODE_SIGNING))
        throw new core_der/* DerError */.I4('it is not for code signing');
    if ((0,x509/* readBasicConstraints */.t5)(parts).isAuthority)
        throw new core_der/* DerError */.I4('it is the certificate of an authority');
    const sctList = parts.extensions.get(x509/* EXTENSION */.Ys.SCT_LIST);
    return {
        ...parts,
        identity: readIdentity(parts),
        scts: sctList ? (0,sct/* parseSctList */.y3)(sctList.value) : [],
        precertificate: sctList ? withoutScts(parts) : parts.tbs.raw,
    };
}
function readIdentity(parts) {
    const extensions = {};
    for (const [oid, { value }] of parts.extensions) {
        const arc = Number(oid.slice(oid.lastIndexOf('.') + 1));
        // The whole identifier is compared: what stands below an extension's arc is another extension.
        const name = oid === `${FULCIO_ARC}.${arc}` ? FULCIO_EXTENSIONS[arc] : undefined;
        if (name)
            extensions[name] = decodeText(arc <= LAST_BARE_EXTENSION ? value : (0,core_der/* readOnly */.Tu)(value, core_der/* TAG */.Dk.UTF8_STRING).content, name);
    }
    const { issuer: bare, 'issuer-v2': issuer = bare } = extensions;
    if (!issuer)
        throw new core_der/* DerError */.I4('it names no OIDC issuer');
    if (bare !== undefined && bare !== issuer)
        throw new core_der/* DerError */.I4('it names two OIDC issuers, and they differ');
    const { serial, notBefore, notAfter } = parts;
    return { ...readAlternativeName(parts), issuer, extensions, serial, notBefore, notAfter };
}
function readAlternativeName({ extensions }) {
    const extension = extensions.get(x509/* EXTENSION */.Ys.SUBJECT_ALTERNATIVE_NAME);
    const [name, ...others] = extension ? (0,core_der/* readChildren */.KZ)((0,core_der/* readOnly */.Tu)(extension.value, core_der/* TAG */.Dk.SEQUENCE)) : [];
    if (!name || others.length > 0)
        throw new core_der/* DerError */.I4('it does not have exactly one subject alternative name');
    switch (name.tag) {
        case (0,core_der/* contextPrimitive */.LF)(6):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'uri' };
        case (0,core_der/* contextPrimitive */.LF)(1):
            return { san: decodeText(name.content, 'its alternative name'), sanType: 'email' };
        case (0,core_der/* contextConstructed */.yi)(0): {
            const [type, wrapper, ...rest] = (0,core_der/* readChildren */.KZ)(name);
            if (!type || !wrapper || rest.length > 0 || (0,core_der/* readOid */.fM)(type) !== FULCIO_OTHER_NAME || wrapper.tag !== (0,core_der/* contextConstructed */.yi)(0))
                break;
            return { san: decodeText((0,core_der/* readOnly */.Tu)(wrapper.content, core_der/* TAG */.Dk.UTF8_STRING).content, 'its alternative name'), sanType: 'other' };
        }
    }
    throw new core_der/* DerError */.I4('its subject alternative name is of a kind that names no signer');
}
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Text that is compared with what a policy says: a hidden character in it would be a trap. */
function decodeText(bytes, what) {
    let text;
    try {
        text = UTF8.decode(bytes);
    }
    catch {
        throw new core_der/* DerError */.I4(`${what} is not valid UTF-8`);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        throw new core_der/* DerError */.I4(`${what} is empty or has control characters`);
    return text;
}
/** The TBSCertificate with every extension but the SCT list, in order (RFC 6962, section 3.2). */
function withoutScts({ tbs }) {
    const fields = (0,core_der/* readChildren */.KZ)(tbs);
    const kept = fields.map((field) => {
        if (field.tag !== (0,core_der/* contextConstructed */.yi)(3))
            return field.raw;
        const extensions = (0,core_der/* readChildren */.KZ)((0,core_der/* readElement */.RN)(field.content), core_der/* TAG */.Dk.SEQUENCE).filter((extension) => {
            const [oid] = (0,core_der/* readChildren */.KZ)(extension);
            return !oid || (0,core_der/* readOid */.fM)(oid) !== x509/* EXTENSION */.Ys.SCT_LIST;
        });
        return (0,core_der/* encode */.lF)((0,core_der/* contextConstructed */.yi)(3), (0,core_der/* encodeSequence */.su)(...extensions.map(({ raw }) => raw)));
    });
    return (0,core_der/* encodeSequence */.su)(...kept);
}


/***/ }),

/***/ 59565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ encodeSctInput),
/* harmony export */   y3: () => (/* binding */ parseSctList)
/* harmony export */ });
/* unused harmony exports encodeSct, encodeSctList */
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20857);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40332);


/** Milliseconds: the last time that a Date can hold. */
const LAST_TIME = 8640000000000000n;
/** Reads the value of the SCT list extension. @throws DerError */
function parseSctList(extension) {
    const list = takeAll((0,_core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(extension, _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG */ .Dk.OCTET_STRING).content);
    const scts = [];
    for (let offset = 0; offset < list.length;) {
        const bytes = take(list, offset);
        scts.push(parseSct(bytes));
        offset += 2 + bytes.length;
    }
    if (scts.length > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZE)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCTS */ .LZE} SCTs`);
    return scts;
}
function parseSct(bytes) {
    if (bytes.length < 47 || bytes[0] !== 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is not of version 1');
    const extensions = take(bytes, 41);
    const end = 43 + extensions.length;
    const hashAlgorithm = bytes[end];
    const signatureAlgorithm = bytes[end + 1];
    if (hashAlgorithm === undefined || signatureAlgorithm === undefined)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is cut off');
    const timestamp = bytes.readBigUInt64BE(33);
    if (timestamp > LAST_TIME)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT is of a time beyond any calendar');
    return {
        logId: bytes.subarray(1, 33),
        timestamp,
        extensions,
        hashAlgorithm,
        signatureAlgorithm,
        signature: takeAll(bytes.subarray(end + 2)),
    };
}
/** A vector with a length of two octets, at `offset`. */
function take(bytes, offset) {
    if (offset + 2 > bytes.length)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is cut off');
    const end = offset + 2 + bytes.readUInt16BE(offset);
    if (end > bytes.length)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('an SCT list is cut off');
    return bytes.subarray(offset + 2, end);
}
function takeAll(bytes) {
    const content = take(bytes, 0);
    if (content.length + 2 !== bytes.length)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_0__/* .DerError */ .I4('bytes follow an SCT list');
    return content;
}
/** What a CT log signs for a certificate: its precertificate entry (RFC 6962, section 3.2). */
function encodeSctInput({ timestamp, extensions }, issuerKeyHash, precertificate) {
    const head = Buffer.alloc(12);
    head.writeBigUInt64BE(timestamp, 2); // after the version (v1 = 0) and the signature type (certificate_timestamp = 0)
    head.writeUInt16BE(1, 10); // precert_entry
    const length = Buffer.alloc(3);
    length.writeUIntBE(precertificate.length, 0, 3);
    const extensionsLength = Buffer.alloc(2);
    extensionsLength.writeUInt16BE(extensions.length);
    return Buffer.concat([head, issuerKeyHash, length, precertificate, extensionsLength, extensions]);
}
/** One SCT, as it stands in a list. */
function encodeSct({ logId, timestamp, extensions, hashAlgorithm, signatureAlgorithm, signature }) {
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(timestamp);
    return Buffer.concat([
        Buffer.from([0]),
        logId,
        time,
        vector(extensions),
        Buffer.from([hashAlgorithm, signatureAlgorithm]),
        vector(signature),
    ]);
}
/** The list as TLS has it; the extension wraps it into an octet string. */
const encodeSctList = (scts) => vector(Buffer.concat(scts.map((sct) => vector(encodeSct(sct)))));
function vector(content) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length);
    return Buffer.concat([length, content]);
}


/***/ }),

/***/ 47295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ formatSerial),
/* harmony export */   CC: () => (/* binding */ KEY_USAGE),
/* harmony export */   F2: () => (/* binding */ PURPOSE),
/* harmony export */   Ys: () => (/* binding */ EXTENSION),
/* harmony export */   e2: () => (/* binding */ parseX509),
/* harmony export */   eG: () => (/* binding */ refuseUnknownCritical),
/* harmony export */   pW: () => (/* binding */ hasKeyUsage),
/* harmony export */   qZ: () => (/* binding */ readPurposes),
/* harmony export */   t5: () => (/* binding */ readBasicConstraints),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20857);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40332);



const V3 = 2n;
/** @throws DerError for anything but one well-formed version 3 certificate with a key that can be read. */
function parseX509(der) {
    const [tbs, algorithm, signature, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (!tbs || !algorithm || !signature || rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [version, serial, innerAlgorithm, issuer, validity, subject, spki, ...optional] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(tbs, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!version || !serial || !innerAlgorithm || !issuer || !validity || !subject || !spki)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a certificate');
    const [number] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(version, (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(0));
    if (!number || (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(number) !== V3)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('not a version 3 certificate');
    if (!innerAlgorithm.raw.equals(algorithm.raw))
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its signature algorithms differ');
    const [notBefore, notAfter] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(validity, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!notBefore || !notAfter)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its validity is cut off');
    const [extensions, ...more] = optional;
    // Unique identifiers ([1], [2]) stand before extensions ([3]); nobody writes them any more (RFC 5280, 4.1.2.8).
    if (extensions?.tag !== (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .contextConstructed */ .yi)(3) || more.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('it has no extensions');
    return {
        der,
        tbs,
        signatureAlgorithm: readAlgorithm(algorithm),
        signature: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(signature),
        serial: formatSerial(serial),
        issuer: issuer.raw,
        subject: subject.raw,
        notBefore: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(notBefore),
        notAfter: (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readTime */ .aQ)(notAfter),
        spki: spki.raw,
        publicKey: importPublicKey(spki.raw),
        extensions: readExtensions(extensions),
    };
}
/** The identifier of an AlgorithmIdentifier. Parameters are none or NULL in every algorithm we allow, and are not looked at. */
function readAlgorithm(node) {
    const [oid] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
    if (!oid)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an algorithm is missing');
    return (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
}
function formatSerial(node) {
    const serial = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(node);
    if (serial < 0n || node.content.length > 21)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('a serial number is absurd');
    return serial.toString(16);
}
function importPublicKey(spki) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: spki, format: 'der', type: 'spki' });
    }
    catch {
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its public key cannot be read');
    }
}
function readExtensions(node) {
    const [list, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(node);
    if (!list || rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its extensions are malformed');
    const found = new Map();
    for (const extension of (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(list, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)) {
        const [oid, ...parts] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)(extension, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE);
        const value = parts.at(-1);
        const flag = parts.length === 2 ? parts[0] : undefined;
        if (!oid || !value || parts.length > 2 || value.tag !== _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.OCTET_STRING)
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('an extension is malformed');
        const name = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM)(oid);
        if (found.has(name))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`the extension ${name} stands there twice`);
        found.set(name, { critical: flag !== undefined && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(flag), value: value.content });
    }
    if (found.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv5)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EXTENSIONS */ .Yv5} extensions`);
    return found;
}
const EXTENSION = {
    SUBJECT_KEY_ID: '2.5.29.14',
    KEY_USAGE: '2.5.29.15',
    SUBJECT_ALTERNATIVE_NAME: '2.5.29.17',
    BASIC_CONSTRAINTS: '2.5.29.19',
    AUTHORITY_KEY_ID: '2.5.29.35',
    EXTENDED_KEY_USAGE: '2.5.29.37',
    SCT_LIST: '1.3.6.1.4.1.11129.2.4.2',
};
/** What we act on, or may pass over since it only helps to find an issuer. A critical extension beside these is refused (RFC 5280, 4.2). */
const UNDERSTOOD = new Set(Object.values(EXTENSION));
function refuseUnknownCritical({ extensions }) {
    for (const [oid, { critical }] of extensions) {
        if (critical && !UNDERSTOOD.has(oid))
            throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4(`its critical extension ${oid} is not known here`);
    }
}
/** Bits of the key usage by their number (RFC 5280, 4.2.1.3). */
const KEY_USAGE = { DIGITAL_SIGNATURE: 0, KEY_CERT_SIGN: 5 };
/** Nothing where the certificate does not restrict its key. */
function hasKeyUsage({ extensions }, bit) {
    const extension = extensions.get(EXTENSION.KEY_USAGE);
    if (!extension)
        return undefined;
    const { content } = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.BIT_STRING);
    return (((content[1 + (bit >> 3)] ?? 0) << (bit & 7)) & 0x80) !== 0;
}
const PURPOSE = { CODE_SIGNING: '1.3.6.1.5.5.7.3.3', TIME_STAMPING: '1.3.6.1.5.5.7.3.8', ANY: '2.5.29.37.0' };
/** Nothing where the certificate does not restrict its purposes. */
function readPurposes({ extensions }) {
    const extension = extensions.get(EXTENSION.EXTENDED_KEY_USAGE);
    return extension && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE)).map(_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOid */ .fM);
}
function readBasicConstraints({ extensions }) {
    const extension = extensions.get(EXTENSION.BASIC_CONSTRAINTS);
    if (!extension)
        return { isAuthority: false };
    const [flag, length, ...rest] = (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readChildren */ .KZ)((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG */ .Dk.SEQUENCE));
    if (rest.length > 0)
        throw new _core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .DerError */ .I4('its basic constraints are malformed');
    const isAuthority = flag !== undefined && (0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoolean */ .Vf)(flag);
    return length ? { isAuthority, pathLength: Number((0,_core_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readInteger */ .JI)(length)) } : { isAuthority };
}


/***/ }),

/***/ 38378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bO: () => (/* binding */ fileUri),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gZ: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36305);


const isUrl = (text) => /^https?:\/\//.test(text);
/** A path as the URI that a certificate names it by: in the repository that was built. */
function fileUri(path, { extensions }, ci) {
    if (isUrl(path))
        return path;
    return `${(0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .withScheme */ .GV)(extensions['source-repository-uri']) ?? ''}${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].workflowSeparator ?? '/'}${path}`;
}
/**
 * A pattern without `@ref` leaves the ref open: `ref` is the clause for it. Only where the URI can be cut in one way alone: a file
 * called `release.yml@x.yml` is not `release.yml`. No star stands for an `@`: a branch can be called `evil@refs/heads/main`.
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

/***/ 13917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ isOwnerNamed),
/* harmony export */   ar: () => (/* binding */ findUnaskable),
/* harmony export */   k5: () => (/* binding */ REPOSITORY_CLAUSES),
/* harmony export */   ng: () => (/* binding */ anybodysProject)
/* harmony export */ });
/* unused harmony export noIssuerOfItsOwn */
/* harmony import */ var _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96403);
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38378);


/** Clauses that tie a signature to somebody's repository. */
const REPOSITORY_CLAUSES = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Clauses of which one has to be there for an entry to name anybody. */
const NAMING = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];
const CI_IDS = Object.keys(_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ);
/** Issuers from which anybody can have an identity, beside those of the CIs. */
const OPEN_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
];
const isOpen = (issuer) => OPEN_ISSUERS.includes(issuer) || CI_IDS.some((ci) => _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].issuers.includes(issuer));
/** Names of nobody; a pattern that has both in it is for anybody. */
const NOBODY = ['nobody@nowhere.invalid', 'https://nowhere.invalid/nobody/0'];
/** Whether an entry is about somebody: where anybody can have an identity, stars alone are a name of everybody. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }) {
    const open = issuer === undefined || isOpen(issuer);
    if (identities !== undefined)
        return true;
    if (identityPatterns !== undefined && !(open && identityPatterns.some(({ matches }) => NOBODY.every(matches))))
        return true;
    return NAMING.some((clause) => clauses[clause] !== undefined && (!open || isNamed(clauses[clause])));
}
/** Whether each text has more than stars for the owner: the first part behind the host, or CircleCI's project. */
const isNamed = (texts = []) => texts.every((text) => /[^*]/.test(text.replace(/^(https:\/\/circleci\.com\/api\/v2\/projects|https?:\/\/[^/]*)\/?/, '').split('/')[0] ?? ''));
/** Finds, before any bundle is looked at, what no certificate could answer, and entries that would believe anybody. */
function findUnaskable(entry) {
    if (entry.root.key !== undefined)
        return [];
    const { ci, issuer, clauses } = entry;
    const given = Object.keys(clauses);
    const faults = [];
    const hasName = entry.identities !== undefined || entry.identityPatterns !== undefined;
    if (ci === undefined) {
        const short = clauses.repository?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text)) ?? clauses.owner?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
        if (short !== undefined)
            faults.push(anyHost(short));
    }
    if (hasName && ci === undefined && issuer === undefined)
        faults.push(identityWithoutIssuer());
    if (!namesSomebody(entry))
        faults.push(nobodyInParticular(ci));
    const other = issuer === undefined ? undefined : CI_IDS.find((candidate) => (0,_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .isIssuerOf */ .ZB)(candidate, issuer));
    if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci)
        faults.push(othersIssuer(issuer, other, ci));
    const path = clauses.signer?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
    if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause)))
        faults.push(signerWithoutRepository(path));
    return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}
function findUnprovable({ issuer, clauses }, ci, hasName) {
    const { proves, issuers, repositoryBase, name } = _ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const faults = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
    for (const clause of Object.keys(clauses)) {
        if (proves[clause] === undefined)
            faults.push(unprovable(clause, ci));
        else if (clause === 'repository' || clause === 'owner') {
            const short = clauses[clause]?.find((text) => !(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__/* .isUrl */ .gU)(text));
            if (short !== undefined && repositoryBase === undefined)
                faults.push(severalHosts(short, name, clause));
        }
    }
    if (ci === 'circleci' && issuer !== undefined && !hasName && !isOwnerNamed(clauses, issuer))
        faults.push(anybodysProject());
    return faults;
}
/** A project of anybody's can build a public repository, and CircleCI's certificates name the project, not its owner. */
function isOwnerNamed(clauses, issuer) {
    const named = ['signer', 'project', 'organization', 'pipeline-definition'].some((clause) => clauses[clause] !== undefined && isNamed(clauses[clause]));
    return named || (issuer !== undefined && !_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ.circleci.issuers.includes(issuer));
}
const anybodysProject = (signed) => ({
    code: 'INPUT_CLAUSE',
    message: 'A project of any CircleCI organization can build this repository, and nothing says which project may sign.',
    hint: `Name the project with project or signer${signed === undefined ? '' : `: ${signed} is the one that signed`}. Or give the issuer of your organization, https://oidc.circleci.com/org/ID.`,
    clause: 'repository',
});
const othersIssuer = (issuer, other, ci) => ({
    code: 'INPUT_CLAUSE',
    message: `${issuer} is the issuer of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[other].name}, not of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name}.`,
    hint: 'Name the CI whose issuer it is: its words would be read wrongly.',
    clause: 'issuer',
});
const noIssuerOfItsOwn = (ci) => ({
    code: 'INPUT_CLAUSE',
    message: `${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} has no issuer of its own: every installation is one.`,
    hint: 'Name yours with --certificate-oidc-issuer, or with issuer in a policy file.',
    clause: 'ci',
});
const anyHost = (repository) => ({
    code: 'INPUT_OPTION_MISSING',
    message: `${repository} could be a repository of any host.`,
    hint: 'Say whose with --ci, or give the repository as a URL.',
    clause: 'repository',
});
const severalHosts = (repository, ci, clause) => ({
    code: 'INPUT_CLAUSE',
    message: `${ci} builds repositories of several hosts, so ${repository} could be any of them.`,
    hint: 'Give the repository as a URL: https://github.com/OWNER/NAME',
    clause,
});
const identityWithoutIssuer = () => ({
    code: 'INPUT_OPTION_MISSING',
    message: 'An identity means something only together with who issued it.',
    hint: 'Give issuer, or ci.',
    clause: 'identity',
});
const nobodyInParticular = (ci) => ({
    code: 'INPUT_CLAUSE',
    message: `This believes everybody who can run a job${ci === undefined ? '' : ` on ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name}`}.`,
    hint: 'Say whose: repository, owner, signer, organization, project, job, identity.',
});
const signerWithoutRepository = (signer) => ({
    code: 'INPUT_CLAUSE',
    message: `The signer ${signer} is a path, and nothing says in which repository.`,
    hint: 'Give repository too, or the signer as a URL: every repository can have a file of that name.',
    clause: 'signer',
});
/** What people call a thing that has another word here. */
const OTHER_WORDS = {
    gitlab: { project: 'A GitLab project is its repository.' },
    buildkite: { project: 'A Buildkite job is named by organization and pipeline.', workflow: 'Name it by organization and pipeline.' },
    circleci: {
        workflow: 'What configures a CircleCI job is a pipeline-definition.',
        commit: 'Ask for the commit in a provenance requirement, and accept it as declared.',
    },
    jenkins: { repository: 'Ask for the source in a provenance requirement, and accept it with accept-declared: [source].' },
};
const unprovable = (clause, ci) => ({
    code: 'INPUT_CLAUSE',
    message: `No certificate of ${_ci_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci].name} proves a ${clause}, so it cannot be asked for.`,
    hint: OTHER_WORDS[ci]?.[clause] ?? 'Ask for the identity in the certificate instead: --signer, or --certificate-identity.',
    clause,
});


/***/ }),

/***/ 36305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ matchGlob)
/* harmony export */ });
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


/***/ })

};
