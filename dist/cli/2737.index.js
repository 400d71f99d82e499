export const id = 2737;
export const ids = [2737,8626,3014];
export const modules = {

/***/ 63674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requireDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45479);


/**
 * Checks that a file has the digest that a policy states.
 *
 * @param digest SHA-256, lower-case hex; undefined if any content is accepted.
 * @throws ChopmarkError `INPUT_POLICY_DIGEST`
 */
function requireDigest(bytes, path, digest) {
    if (digest === undefined)
        return;
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    if (found === digest)
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ChopmarkError */ .E({
        code: 'INPUT_POLICY_DIGEST',
        message: `${path} has another digest than expected: expected sha256:${digest}, found sha256:${found}.`,
        hint: 'If the change is intended, update the digest.',
    });
}


/***/ }),

/***/ 24916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48806);

/**
 * Compiles a regular expression that a user or a document gives. RE2 takes time that is linear in the text, times the number of
 * instructions, so these are limited.
 *
 * @param re2 The engine, which only those load that need it.
 * @throws Error if the pattern is not valid, or too large.
 */
function compilePattern(re2, text) {
    const counts = [...text.matchAll(/\{\d{0,9},?(\d{1,9})\}/g)].map(([, count]) => Number(count));
    const largest = counts.reduce((one, other) => Math.max(one, other), 1);
    // Compiled, each repetition is there as many times as its count says.
    if (text.length * largest > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_EXPANSION */ .QQ)
        throw new Error('it repeats too long parts too often');
    const compiled = re2.compile(text);
    const { prog } = compiled.re2();
    if (prog.inst.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_INSTRUCTIONS */ .ak)
        throw new Error(`it has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERN_INSTRUCTIONS */ .ak} instructions`);
    return compiled;
}


/***/ }),

/***/ 84855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ MAX_REGO_PAGES),
/* harmony export */   DR: () => (/* binding */ MAX_REGO),
/* harmony export */   Dh: () => (/* binding */ MAX_NEW_GLOB_NODES),
/* harmony export */   Dx: () => (/* binding */ MAX_SCHEMA),
/* harmony export */   E1: () => (/* binding */ MAX_POLICY),
/* harmony export */   GT: () => (/* binding */ OPA_GRACE),
/* harmony export */   Jk: () => (/* binding */ OPA_MEMORY),
/* harmony export */   PF: () => (/* binding */ MAX_OPA_RESULTS),
/* harmony export */   PO: () => (/* binding */ MAX_POLICY_FINDINGS),
/* harmony export */   Sh: () => (/* binding */ MAX_GLOB_NODES),
/* harmony export */   Uj: () => (/* binding */ MAX_POLICY_FILES),
/* harmony export */   WH: () => (/* binding */ MAX_REGO_INPUT),
/* harmony export */   YM: () => (/* binding */ MAX_POLICY_TEXT),
/* harmony export */   _R: () => (/* binding */ MAX_OPA_MEMORY),
/* harmony export */   aB: () => (/* binding */ MAX_POLICY_DEPTH),
/* harmony export */   aQ: () => (/* binding */ MAX_LICENSE_EXPRESSION),
/* harmony export */   iP: () => (/* binding */ MAX_OPA_ERRORS),
/* harmony export */   kb: () => (/* binding */ MAX_INCLUDE_DEPTH),
/* harmony export */   qF: () => (/* binding */ REGO_TIMEOUT),
/* harmony export */   r4: () => (/* binding */ MAX_OPA_CAPABILITIES),
/* harmony export */   t$: () => (/* binding */ MAX_LICENSE_DEPTH),
/* harmony export */   uH: () => (/* binding */ MAX_POLICY_NODES)
/* harmony export */ });
/** Bounds on what comes from outside, each with its unit. */
/** Characters. One policy file. Three hundred repositories need 60 kB. */
const MAX_POLICY = 512 << 10;
/** Values in one policy file. Values of aliases count each time. */
const MAX_POLICY_NODES = 100_000;
/** Levels of nesting in a policy file. */
const MAX_POLICY_DEPTH = 24;
/** Policy files that one policy can consist of. */
const MAX_POLICY_FILES = 32;
/** Levels of policy files that include others. */
const MAX_INCLUDE_DEPTH = 4;
/** Bytes. A JSON schema that a policy names. */
const MAX_SCHEMA = 1 << 20;
/** Bytes. A Rego policy, compiled or not. */
const MAX_REGO = 16 << 20;
/** Bytes. The input of a Rego policy: all statements of one artifact. */
const MAX_REGO_INPUT = 32 << 20;
/** Pages of 64 KiB that a compiled Rego policy can use: 256 MiB. */
const MAX_REGO_PAGES = 4_096;
/** Milliseconds for one evaluation of a Rego policy. */
const REGO_TIMEOUT = 10_000;
/** Additional milliseconds for opa to start, to compile the policy, and to end by itself. */
const OPA_GRACE = 5_000;
/** Bytes. The memory limit that opa is given. */
const OPA_MEMORY = 512 << 20;
/** Bytes of memory at which opa is stopped. */
const MAX_OPA_MEMORY = 2 ** 30;
/** Results of a query to opa, and expressions of one result. */
const MAX_OPA_RESULTS = 10;
/** Errors in one answer of opa. */
const MAX_OPA_ERRORS = 10_000;
/** Bytes. The capabilities of opa. */
const MAX_OPA_CAPABILITIES = 8 << 20;
/** Findings of one policy file that are kept. The first ones are the most useful. */
const MAX_POLICY_FINDINGS = 50;
/** Characters of one text in a policy file. */
const MAX_POLICY_TEXT = 4096;
/** Nodes and transitions that the automaton of a list of globs keeps. Beyond that, it is made again when names reach it. */
const MAX_GLOB_NODES = 250_000;
/** Nodes that one name can add to such an automaton. A name that adds more is compared with one glob after the other. */
const MAX_NEW_GLOB_NODES = 50_000;
/** Characters of a license expression. A longer text is not treated as an expression. */
const MAX_LICENSE_EXPRESSION = 4_096;
/** Nested brackets of a license expression. A text with deeper nesting is not treated as an expression. */
const MAX_LICENSE_DEPTH = 64;


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
 * from policy files, texts from certificates. Lists of globs are compared at once, with `compileGlobs`.
 */
function matchGlob(pattern, text) {
    if (!text.startsWith(pattern.split('*', 1)[0] ?? ''))
        return false;
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

/***/ 46905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   QO: () => (/* binding */ normalizeLog),
/* harmony export */   aZ: () => (/* binding */ normalizeIdentity),
/* harmony export */   hn: () => (/* binding */ normalizeIssuer),
/* harmony export */   xg: () => (/* binding */ normalizeRun)
/* harmony export */ });
/*
 * Denials are written by people, often in a hurry, and often from what a browser shows. Certificates have one form for each name. Both are
 * brought into one form here: without scheme, in lower case, decoded, and without final and double slashes. Trusted signers are compared
 * exactly instead.
 */
/** A name as a certificate or log has it. */
function plainName(text) {
    return decode(text)
        .toLowerCase()
        .replace(/^(?:https?:)?\/\//, '')
        .replace(/\/\/+/g, '/')
        .replace(/:443(?=\/|$)/, '')
        .replace(/\/$/, '');
}
/** Each sequence of escapes is decoded by itself: a wrong one elsewhere in the text does not protect it. */
const decode = (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
        return decodeURIComponent(escaped);
    }
    catch {
        return escaped;
    }
});
function readPage(text) {
    const [, address = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text.trim()) ?? [];
    const plain = plainName(address)
        .replace(/^[^/@]*@/, '')
        .replace(/^www\./, '')
        .replace(/^([^/:]+):80(?=\/|$)/, '$1');
    return { address: plain, query, fragment: fragment.toLowerCase() };
}
/**
 * A denied run in the form of certificates, from any page that a browser shows for it. A page about a job of which certificates do not
 * state the id means the whole run.
 *
 * @returns `github.com/acme/widget/actions/runs/77`
 */
function normalizeRun(text) {
    const page = readPage(text);
    return PLATFORMS.map((read) => read(page)).find((run) => run !== undefined) ?? page.address;
}
/** Also GitHub Enterprise Server, and the addresses of its API. */
const readGithubRun = ({ address }) => {
    const [, before, run, attempt = ''] = /^(.*?)(\/actions\/runs\/[^/]+)(\/attempts\/[^/]+)?(?:\/.*)?$/s.exec(address) ?? [];
    if (before === undefined || run === undefined)
        return undefined;
    return `${before.replace(/^api\.github\.com\/repos\//, 'github.com/').replace(/^([^/]+)\/api\/v3\/repos\//, '$1/')}${run}${attempt}`;
};
/** Also self-managed GitLab. GitLab redirects from addresses without `-`. */
const readGitlabRun = ({ address }) => {
    const [, project, job] = /^(.*?)\/-\/jobs\/([^/]+)(?:\/.*)?$/s.exec(address) ??
        /^(gitlab\.com\/(?!api\/).+?)\/(?:jobs|builds)\/([^/]+)(?:\/.*)?$/s.exec(address) ??
        [];
    return project === undefined ? undefined : `${project}/-/jobs/${job}`;
};
/** Pages name a job by its number in the project, and certificates by its id. */
const readCircleciRun = ({ address }) => {
    if (!/^(?:app\.)?circleci\.com\//.test(address))
        return undefined;
    const [, workflow, job] = /\/workflow(?:s|-run)?\/([^/]+)(?:\/jobs?\/([^/]+))?/.exec(address) ?? [];
    if (workflow === undefined)
        return undefined;
    return `app.circleci.com/workflow/${workflow}${job === undefined || /^\d+$/.test(job) ? '' : `/job/${job}`}`;
};
/** The id of a job is in the fragment, in the query, or below the build. */
const readBuildkiteRun = ({ address, query, fragment }) => {
    const [, build, below = ''] = /^(buildkite\.com\/[^/]+\/[^/]+\/builds\/[^/]+)(\/.*)?$/s.exec(address) ?? [];
    if (build === undefined)
        return undefined;
    const job = /^[0-9a-f*-]+(?=\/|$)/.exec(fragment)?.[0] ??
        /(?:^|&)jid=([0-9a-f-]+)/i.exec(query)?.[1]?.toLowerCase() ??
        /^\/jobs\/([^/]+)/.exec(below)?.[1];
    return job === undefined ? build : `${build}#${job}`;
};
/** Jenkins shows a build below views, with pages of its own, and in Blue Ocean. */
const readJenkinsRun = ({ address }) => readBlueOceanRun(address.split('/')) ?? readJobRun(address.replace(/\/view\/[^/]+(?=\/)/g, '').split('/'));
const isNumber = (text = '') => /^\d+$/.test(text);
/** `HOST/blue/organizations/NAME/PATH/detail/BRANCH/NUMBER`. The first such start and the last such end count. */
function readBlueOceanRun(parts) {
    const start = parts.findIndex((part, at) => at > 0 && part === 'blue' && parts[at + 1] === 'organizations' && parts[at + 2]);
    const end = parts.findLastIndex((part, at) => part === 'detail' && parts[at + 1] && isNumber(parts[at + 2]));
    if (start === -1 || end <= start + 3)
        return undefined;
    const names = parts.slice(start + 3, end);
    const [branch = '', number] = parts.slice(end + 1);
    // A job that is no pipeline of several branches has its own name in place of the branch.
    const jobs = names.at(-1) === branch ? names : [...names, branch];
    return `${parts.slice(0, start).join('/')}${jobs.map((name) => `/job/${name}`).join('')}/${number}`;
}
/** `HOST/job/NAME/job/NAME/NUMBER`: the first row of jobs that is followed by a number or by nothing. */
function readJobRun(parts) {
    // Where the row of jobs that begins at a part ends. Filled from behind, so that each part is looked at once.
    const ends = parts.map((_, at) => at);
    for (let at = parts.length - 2; at > 0; at--)
        if (parts[at] === 'job' && parts[at + 1])
            ends[at] = ends[at + 2] ?? parts.length;
    const start = ends.findIndex((end, at) => end > at && (end === parts.length || isNumber(parts[end])));
    return start === -1 ? undefined : parts.slice(0, (ends[start] ?? start) + 1).join('/');
}
const PLATFORMS = [readGithubRun, readGitlabRun, readCircleciRun, readBuildkiteRun, readJenkinsRun];
/** A denied identity in the form of `plainName`: a name in a certificate, or the fingerprint of a key with or without its algorithm. */
function normalizeIdentity(text) {
    const key = text.trim().replace(/^sha256:/i, '');
    if (/^(?:[0-9a-f]{2}:){31}[0-9a-f]{2}$/i.test(key))
        return key.replaceAll(':', '').toLowerCase();
    if (/^[0-9a-f]{64}$/i.test(key))
        return key.toLowerCase();
    return plainName(text.trim().replace(/^mailto:/i, ''));
}
/** A denied issuer, also by the address of its configuration. */
const normalizeIssuer = (text) => plainName(text.trim()).replace(/\/\.well-known\/openid-configuration$/, '');
/** A denied log, also by an address of its API. */
const normalizeLog = (text) => readPage(text).address.replace(/\/api\/v[12](?:\/.*)?$/s, '');


/***/ }),

/***/ 56922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ readFullName),
/* harmony export */   bO: () => (/* binding */ fileUri),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   gZ: () => (/* binding */ matchesFile)
/* harmony export */ });
/* harmony import */ var _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34035);
/* harmony import */ var _identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8956);
/* harmony import */ var _match_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36305);



const isUrl = (text) => /^https?:\/\//.test(text);
/**
 * The name of a file with its repository, as OWNER/REPO/.github/workflows/FILE or GROUP/PROJECT//FILE, with or without the host.
 * GitHub has workflows at the top of a repository only, so no path within one looks like this.
 */
const FULL_NAME = /^(?:[^/]+\/[^/]+\/\.github\/workflows\/.+|[^/]+(?:\/[^/]+)+\/\/.+)$/;
/** A file with its repository, and the host if it is written. Undefined for a path in the repository that was built, and for a URL. */
function readFullName(text) {
    if (isUrl(text))
        return undefined;
    const slash = text.indexOf('/');
    const [host, rest] = [text.slice(0, Math.max(slash, 0)), text.slice(slash + 1)];
    // A host has a dot, and not at an end.
    if (host.slice(1, -1).includes('.') && !host.includes('*') && FULL_NAME.test(rest))
        return { host, name: rest };
    return FULL_NAME.test(text) ? { host: undefined, name: text } : undefined;
}
/** The URI of a file in a certificate: a path is in the repository that was built, and a full name on the host of that repository. */
function fileUri(path, identity, ci) {
    if (isUrl(path))
        return path;
    const { repositoryBase = '', workflowSeparator = '/' } = _identity_claims_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFICATE_CLAUSES */ .pQ[ci];
    const source = (0,_identity_claims_signer_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .readSourceRepository */ .kF)(identity) ?? '';
    const full = readFullName(path);
    if (full === undefined)
        return `${source}${workflowSeparator}${path}`;
    const base = full.host === undefined ? (/^https?:\/\/[^/]+/.exec(source)?.[0] ?? repositoryBase) : `https://${full.host}`;
    return `${base}/${full.name}`;
}
/**
 * A pattern without `@ref` matches any ref, for which there is the clause `ref`. This applies only if the URI can be split in one way:
 * a file called `release.yml@x.yml` is not `release.yml`. No star matches an `@`: a branch can be called `evil@refs/heads/main`.
 */
function matchesFile(pattern, uri) {
    const parts = uri.split('@');
    if (pattern.includes('@')) {
        const wanted = pattern.split('@');
        return wanted.length === parts.length && wanted.every((part, at) => (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(part, parts[at] ?? ''));
    }
    const [file = '', ref, ...more] = parts;
    return (0,_match_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .matchGlob */ .s)(pattern, file) && more.length === 0 && (ref === undefined || /^(refs\/|[0-9a-f]{40}$)/.test(ref));
}


/***/ }),

/***/ 2098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ hasLiteralOwner)
/* harmony export */ });
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56922);

/**
 * Whether each text names an owner literally: the host, and the first part after it, or CircleCI's project, without a star. Anybody can
 * register an owner that begins or ends like another one. Ids are always literal.
 */
function hasLiteralOwner(clause, texts) {
    if (texts === undefined)
        return false;
    if (clause.endsWith('-id'))
        return true;
    return texts.every((text) => {
        // A path of a signer is in whichever repository was built.
        if (!(0,_file_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .isUrl */ .gU)(text))
            return isLiteral((clause === 'signer' ? (0,_file_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .readFullName */ .Hw)(text)?.name : text)?.split('/')[0]);
        const [host, first, ...others] = text.replace(/^https?:\/\//, '').split('/');
        const owner = host === 'circleci.com' && first === 'api' ? others[2] : first;
        return isLiteral(host) && isLiteral(owner);
    });
}
const isLiteral = (part) => part !== undefined && part !== '' && !part.includes('*');


/***/ }),

/***/ 47135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileNamePattern)
/* harmony export */ });
/* harmony import */ var _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45479);
/* harmony import */ var _base_text_compile_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24916);


/**
 * Compiles a pattern that is anchored at both ends and runs in linear time, because the signer chooses the name. The engine is loaded only for patterns.
 *
 * @throws ChopmarkError `INPUT_PATTERN`
 */
async function compileNamePattern(text) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = (0,_base_text_compile_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(RE2JS, text);
        const { prog } = compiled.re2();
        return { text, matches: (name) => compiled.matches(name), steps: { all: prog.inst.map(readStep), start: prog.start } };
    }
    catch (cause) {
        throw new _base_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'INPUT_PATTERN',
            message: `The pattern ${JSON.stringify(text)} is not a valid RE2 regular expression: ${cause instanceof Error ? cause.message : String(cause)}.`,
            hint: 'Use RE2 syntax, which runs in linear time: no backreferences and no look-around.',
            cause,
        });
    }
}
/** Numbers of the operations that are told apart (re2js, Inst.js). */
const ALTERNATIVES = [1, 2];
const FAIL = 5;
const MATCH = 6;
const RUNES = [8, 9];
const ANY = [10, 11];
function readStep(instruction) {
    const { op, out, arg, runes } = instruction;
    const step = { example: '', next: [out], isEnd: false };
    if (op === MATCH)
        return { ...step, next: [], isEnd: true };
    if (op === FAIL)
        return { ...step, next: [] };
    if (ALTERNATIVES.includes(op))
        return { ...step, next: [out, arg] };
    if (ANY.includes(op))
        return { ...step, accepts: () => true, example: 'x' };
    if (!RUNES.includes(op))
        return step;
    const accepts = (character) => instruction.matchRune(character.codePointAt(0) ?? 0);
    return { ...step, accepts, example: accepts('x') ? 'x' : String.fromCodePoint(runes[0] ?? 0) };
}


/***/ }),

/***/ 1370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   r: () => (/* binding */ showAge)
/* harmony export */ });
const UNIT_MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `7d`, `12h30m`. Undefined for other text. */
function parseAge(text) {
    if (!/^(?:\d{1,6}[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d{1,6})([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Milliseconds as text, in the largest suitable unit. */
function showAge(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds >= 2 * length) ?? ['s', 1_000];
    return `${Math.floor(milliseconds / size)}${unit}`;
}


/***/ }),

/***/ 21139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JK: () => (/* binding */ IDENTITY_INCLUDES),
  oW: () => (/* binding */ RUN_INCLUDES),
  ih: () => (/* binding */ findUnmatchable)
});

;// CONCATENATED MODULE: ./build/policy/globs-overlap.js
/** Whether there is a text that both globs match. Takes at most the product of their lengths. */
function globsOverlap(one, other) {
    const [a, b] = [tokensOf(one), tokensOf(other)];
    const seen = new Set();
    const open = [[0, 0]];
    for (let at = open.pop(); at; at = open.pop()) {
        const [i, j] = at;
        if (i === a.length && j === b.length)
            return true;
        const key = i * (b.length + 1) + j;
        if (seen.has(key))
            continue;
        seen.add(key);
        const [left, right] = [a[i], b[j]];
        if (isStar(left))
            open.push([i + 1, j]);
        if (isStar(right))
            open.push([i, j + 1]);
        if (isStar(left) && right !== undefined && !isStar(right) && takes(left, right))
            open.push([i, j + 1]);
        if (isStar(right) && left !== undefined && !isStar(left) && takes(right, left))
            open.push([i + 1, j]);
        if (left !== undefined && left === right)
            open.push([i + 1, j + 1]);
    }
    return false;
}
const tokensOf = (glob) => glob.match(/\*\*|[\s\S]/g) ?? [];
const isStar = (token) => token === '*' || token === '**';
const takes = (star, character) => star === '**' || character !== '/';

// EXTERNAL MODULE: ./build/policy/parse/denied-names.js
var denied_names = __webpack_require__(46905);
;// CONCATENATED MODULE: ./build/policy/parse/unmatchable-denial.js


/** Finds conditions of a denial that no bundle can meet. Spellings that can be brought into the form of certificates are no fault. */
function findUnmatchable(entry) {
    const { run, identity, issuer, log, from, until } = entry;
    const faults = [
        run === undefined ? undefined : checkRun(run),
        identity === undefined ? undefined : checkIdentity(identity),
        issuer === undefined ? undefined : checkIssuer(issuer),
        log === undefined ? undefined : checkLog(log),
        from !== undefined && until !== undefined && from > until
            ? { condition: 'from', message: 'The denial begins after its end, so it denies nothing.', hint: 'Exchange from and until.' }
            : undefined,
    ];
    const found = faults.flatMap((fault) => fault ?? []);
    return found.length > 0 ? found : checkTogether(entry);
}
const HOSTS = {
    'github.com': 'GitHub Actions',
    'gitlab.com': 'GitLab CI',
    'circleci.com': 'CircleCI',
    'app.circleci.com': 'CircleCI',
    'buildkite.com': 'Buildkite',
};
const ISSUERS = {
    'token.actions.githubusercontent.com': 'GitHub Actions',
    'gitlab.com': 'GitLab CI',
    'oidc.circleci.com': 'CircleCI',
    'agent.buildkite.com': 'Buildkite',
};
const kindOf = (kinds, name) => {
    const [host = ''] = name.split('/');
    return Object.hasOwn(kinds, host) ? kinds[host] : undefined;
};
function kindOfIdentity(identity) {
    if (/^[0-9a-f]{64}$/.test(identity))
        return 'a key';
    return /^[^/*@]+@[^/*@]+$/.test(identity) ? 'an email address' : kindOf(HOSTS, identity);
}
/** Conditions that bundles can meet, but none can meet together. */
function checkTogether({ run, identity, issuer }) {
    const given = {
        identity: identity === undefined ? undefined : kindOfIdentity((0,denied_names/* normalizeIdentity */.aZ)(identity)),
        run: run === undefined ? undefined : kindOf(HOSTS, (0,denied_names/* normalizeRun */.xg)(run)),
        issuer: issuer === undefined ? undefined : kindOf(ISSUERS, (0,denied_names/* normalizeIssuer */.hn)(issuer)),
    };
    // A key has no issuer and no run, wherever they are.
    if (given.identity === 'a key' && (run ?? issuer) !== undefined)
        return [together('identity', 'a key', run === undefined ? 'an issuer' : 'a run')];
    const [[condition, kind] = [], ...others] = Object.entries(given).filter((entry) => entry[1] !== undefined);
    const other = others.find(([, found]) => found !== kind)?.[1];
    return condition === undefined || kind === undefined || other === undefined ? [] : [together(condition, kind, other)];
}
const together = (condition, one, other) => ({
    condition,
    message: `No bundle meets all of these conditions, because one is about ${one} and another about ${other}, so it denies nothing.`,
    hint: 'Write a denial for each of them.',
});
/** The form of runs in certificates of hosts that everybody knows, and what to write. Other hosts are installations with their own forms. */
const RUNS = {
    'github.com': ['github.com/*/*/actions/runs/*/attempts/*', 'https://github.com/OWNER/NAME/actions/runs/NUMBER'],
    'gitlab.com': ['gitlab.com/**/-/jobs/*', 'https://gitlab.com/GROUP/PROJECT/-/jobs/NUMBER: certificates name the job, not its pipeline'],
    'circleci.com': ['app.circleci.com/workflow/*/job/*', 'https://app.circleci.com/workflow/ID: certificates name the workflow by its id'],
    'app.circleci.com': [
        'app.circleci.com/workflow/*/job/*',
        'https://app.circleci.com/workflow/ID: certificates name the workflow by its id',
    ],
    'buildkite.com': ['buildkite.com/*/*/builds/*#*', 'https://buildkite.com/ORGANIZATION/PIPELINE/builds/NUMBER'],
};
/** A run includes what is below it. */
const RUN_INCLUDES = ['', '/**', '#**'];
/** An identity without a ref means each of its refs. */
const IDENTITY_INCLUDES = ['', '@**'];
const overlaps = (glob, includes, shapes) => includes.some((rest) => shapes.some((shape) => globsOverlap(`${glob}${rest}`, shape)));
function checkRun(text) {
    const run = (0,denied_names/* normalizeRun */.xg)(text);
    const host = hostOf(run);
    if (isOtherScheme(text) || host === undefined)
        return never('run', text, 'is not the URL of a run', 'Write the URL of the run, as the browser shows it.');
    const known = Object.hasOwn(RUNS, host) ? RUNS[host] : undefined;
    if (known && (!overlaps(run, RUN_INCLUDES, [known[0]]) || isOtherPage(run)))
        return never('run', text, 'is not the URL of a run', `Write ${known[1]}.`);
    if (OTHER_GITLAB_PAGE.test(run))
        return never('run', text, 'is not the URL of a job', 'Write …/-/jobs/NUMBER: certificates of GitLab name the job, not its pipeline.');
    if (JENKINS_PERMALINK.test(run))
        return never('run', text, 'stands for another build each time', 'Write the number of the build: …/job/NAME/NUMBER. Without a number, all builds of the job are meant.');
    return undefined;
}
/** Runs of GitHub and GitLab have numbers, and certificates do not name addresses of an API. */
const isOtherPage = (run) => /\/(?:actions\/runs|-\/jobs)\/\d*[^/*\d][^/*]*(?:\/|$)/.test(run) || run.startsWith('gitlab.com/api/') || OTHER_GITLAB_PAGE.test(run);
const OTHER_GITLAB_PAGE = /\/-\/(?!jobs(?:\/|$))[^*/]/;
const JENKINS_PERMALINK = /\/job\/[^/]+\/last[a-z]*build(?:\/|$)/;
/** The form of signers in certificates. */
const IDENTITIES = {
    'github.com': [
        'github.com/*/*/.github/workflows/*@**',
        'https://github.com/OWNER/NAME/.github/workflows/FILE, or https://github.com/OWNER/NAME/** for all workflows of a repository',
    ],
    'gitlab.com': [
        'gitlab.com/*/**@**',
        'https://gitlab.com/GROUP/PROJECT//.gitlab-ci.yml, or https://gitlab.com/GROUP/PROJECT/** for all of a project',
    ],
    'circleci.com': [
        'circleci.com/api/v2/projects/*/pipeline-definitions/*',
        'https://circleci.com/api/v2/projects/ID/pipeline-definitions/ID, or …/projects/ID/** for a project',
    ],
    'app.circleci.com': ['', 'https://circleci.com/api/v2/projects/ID/pipeline-definitions/ID'],
    'buildkite.com': ['buildkite.com/*/*', 'https://buildkite.com/ORGANIZATION/PIPELINE, or …/ORGANIZATION/** for an organization'],
};
const FORGES = ['github.com', 'gitlab.com'];
/** Whether what is behind an `@` can be a ref or a commit, or there is no `@`. File names and branches can have one too. */
function hasRef(identity) {
    const [, ...rests] = identity.split('@').map((_, index, parts) => parts.slice(index).join('@'));
    return rests.length === 0 || rests.some((rest) => globsOverlap(rest, 'refs/**') || /^[0-9a-f*]{1,40}$/.test(rest));
}
function checkIdentity(text) {
    const identity = (0,denied_names/* normalizeIdentity */.aZ)(text);
    const [host = ''] = identity.split('/');
    const known = Object.hasOwn(IDENTITIES, host) ? IDENTITIES[host] : undefined;
    // A path in a project of GitLab with no file in it is a project.
    const isProject = host === 'gitlab.com' && !/[*@]|\.ya?ml$/.test(identity);
    if (known && (isProject || !overlaps(identity, [''], [known[0], known[0].replace('@**', '')])))
        return never('identity', text, 'is not the name of a signer', `Write ${known[1]}.`);
    if (FORGES.includes(host) && !hasRef(identity))
        return never('identity', text, 'has a ref that no certificate has', 'Write the whole ref, as in …@refs/heads/main or …@refs/tags/v1, or leave it out to deny all refs.');
    const isKey = /^[0-9a-f]{64}$/.test(identity);
    // Addresses, other names (user!domain) and names with a scheme or host. A single word is none of these.
    if (/\s/.test(identity) || !(isKey || /[@!*]|:\/|^spiffe:/.test(identity) || hostOf(identity) !== undefined))
        return never('identity', text, 'is not the name of a signer', 'Write the identity in the certificate, which chopmark inspect shows, or the fingerprint of a key: 64 hexadecimal digits.');
    return undefined;
}
function checkIssuer(text) {
    const issuer = (0,denied_names/* normalizeIssuer */.hn)(text);
    if (!isOtherScheme(text) && hostOf(issuer) !== undefined && !/[?#@]/.test(issuer))
        return undefined;
    return never('issuer', text, 'is not the issuer of an identity', 'Write its URL: https://token.actions.githubusercontent.com');
}
/** A page for people about the entries of the public log. */
const SEARCH = 'search.sigstore.dev';
function checkLog(text) {
    const log = (0,denied_names/* normalizeLog */.QO)(text);
    // The name of a log without a URL. In base64, as bundles have it, an id is no name of any log.
    const isId = /^[0-9a-f]{8,64}$/.test(log);
    if (isId || (!isOtherScheme(text) && hostOf(log) !== undefined && hostOf(log) !== SEARCH))
        return undefined;
    return never('log', text, 'is not a transparency log', 'Write its URL, and the index of the entry in log-index: https://rekor.sigstore.dev');
}
const isOtherScheme = (text) => /^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim()) && !/^https?:\/\//i.test(text.trim());
/** The host of an address without scheme, which can have a port. A pattern can stand for a host. */
function hostOf(address) {
    const [host = ''] = address.split('/');
    if (host.includes('*'))
        return host;
    return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+(?::\d+)?$|^localhost(?::\d+)?$|^[a-z0-9-]+:\d+$|^\[[0-9a-f:]+\](?::\d+)?$/.test(host)
        ? host
        : undefined;
}
const never = (condition, text, what, hint) => ({
    condition,
    message: `${JSON.stringify(text.slice(0, 200))} ${what}, so it denies nothing.`,
    hint,
});


/***/ }),

/***/ 38105:
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
// EXTERNAL MODULE: ./build/base/text/trim.js
var trim = __webpack_require__(81536);
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
    const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/\s]+@)?([^/:\s]+)[:/](.+)$/.exec(/^(?:ssh:|[^/]*@)/.test(text) ? text : '') ?? [];
    if (host !== undefined && path !== undefined)
        return fault('repository', text, 'is a clone URL', `Write it in the form of a certificate: https://${host}/${(0,trim/* trimRepository */.tm)(path)}`);
    const short = (0,file_uri/* isUrl */.gU)(text) ? readPath(text, ci) : text;
    if (short === undefined || short.includes('**'))
        return undefined;
    const segments = short.split('/');
    if (segments.some((segment) => segment === '' || /\s/.test(segment)))
        return fault('repository', text, 'contains an empty part or a space', 'Write OWNER/NAME, or the URL that a browser shows.');
    const isGithub = ci === 'github' || ci === 'github-release' || ((0,file_uri/* isUrl */.gU)(text) && /^https:\/\/github\.com\//i.test(text));
    if (segments.length < 2 && (isGithub || ci === 'gitlab' || (0,file_uri/* isUrl */.gU)(text)))
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
    return (0,trim/* trimRepository */.tm)(url.replace(/^https?:\/\/[^/]+\//, ''));
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

// EXTERNAL MODULE: ./build/identity/claims/github-names.js
var github_names = __webpack_require__(52707);
;// CONCATENATED MODULE: ./build/policy/parse/find-stranger.js

/** What names look like under an issuer from which anybody can get an identity: the beginning of all, then an owner, then a slash. */
const BEGINNING = {
    'https://token.actions.githubusercontent.com': 'https://github.com/',
    'https://gitlab.com': 'https://gitlab.com/',
    'https://oidc.circleci.com': 'https://circleci.com/api/v2/projects/',
    'https://agent.buildkite.com': 'https://buildkite.com/',
    'https://oidc.codefresh.io': 'https://g.codefresh.io/',
    'https://issuer.enforce.dev': 'https://issuer.enforce.dev/',
};
/** Names that anybody could get from the other issuers: addresses at no host and at providers of mail, and service accounts. */
const STRANGERS = [
    'nobody@nowhere.invalid',
    'https://nowhere.invalid/nobody/0',
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'proton.me', 'gmx.net'].map((host) => `nobody@${host}`),
    'nobody@nowhere.iam.gserviceaccount.com',
    'nobody@users.noreply.github.com',
];
/** Owners that are tried before those that the pattern itself leads to. */
const OWNERS = ['nobody', 'x', '0-nobody'];
/** What is put into an owner wherever the pattern takes it. */
const NOBODY = '-nobody';
/** Up to this many owners, a pattern is a list of owners that somebody wrote. */
const MOST_OWNERS = 32;
const LONGEST_OWNER = 39;
/** Places at which owners are followed: enough for every list. A pattern with more is taken as one that does not spell out its owners. */
const MOST_PLACES = MOST_OWNERS * LONGEST_OWNER + 1;
const OWNER_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-_.ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FOLDED = new Map(OWNER_CHARACTERS.map((character) => [character, (0,github_names/* foldAscii */.Dr)(character)]));
/**
 * A name that a pattern accepts and that anybody could get from an issuer. Undefined if the pattern leaves nobody but the owners that
 * it spells out.
 *
 * A pattern of URLs is asked for all owners with which it accepts a name, by walking through its program. It leaves a bounded number of
 * them only if it spells them out, up to the slash.
 */
function findStranger(issuer, pattern) {
    const beginning = BEGINNING[issuer];
    if (beginning === undefined)
        return STRANGERS.find((name) => pattern.matches(name)) ?? findStrangerAtHost(pattern);
    const walk = createWalk(pattern.steps);
    const start = walk.read(walk.start, beginning);
    const accepted = (owner) => {
        const end = walk.finish(walk.read(start, `${owner}/`));
        const name = `${beginning}${owner}/${end}`;
        return end !== undefined && pattern.matches(name) ? name : undefined;
    };
    const { first, unfollowed } = followOwners(walk, start);
    if (unfollowed === undefined && countOwners(first) <= MOST_OWNERS)
        return undefined;
    return [...OWNERS, writeStranger(first)].map(accepted).find((name) => name !== undefined) ?? finishUnfollowed();
    /** A name that begins as an owner that was not followed to its end. */
    function finishUnfollowed() {
        const name = unfollowed && `${beginning}${unfollowed.text}${walk.finish(unfollowed.positions) ?? ''}`;
        return name !== undefined && pattern.matches(name) ? name : undefined;
    }
}
/** What a host that anybody can register begins with, where a pattern does not say where the name of its own host begins. */
const REGISTERED = 'nobody@nobody-';
const HOST_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
/** The part of a host below which everybody registers names: one label, or two as in `co.uk`. */
const SUFFIX = /^(?:(?:com?|net|org|ac|edu|gov)\.[a-z]{2}|[a-z0-9-]+)$/;
/** An address at a host that ends like the host of a pattern: `nobody@nobody-acme.example` for `.*acme\.example`. */
function findStrangerAtHost(pattern) {
    const walk = createWalk(pattern.steps);
    const start = walk.read(walk.start, REGISTERED);
    if (start.length === 0)
        return undefined;
    for (const character of HOST_CHARACTERS) {
        const end = walk.finish(walk.read(start, character), '@');
        const name = `${REGISTERED}${character}${end}`;
        const suffix = name.slice(name.indexOf('.') + 1);
        if (end?.includes('.') && SUFFIX.test(suffix) && pattern.matches(name))
            return name;
    }
    return undefined;
}
/** How to name one owner or one host under an issuer, as the end of a sentence. */
function patternForOwner(issuer) {
    const beginning = BEGINNING[issuer];
    return beginning === undefined
        ? 'with the @ before a host of your own: .*@acme\\.example'
        : `up to the slash after the owner: ${beginning.replaceAll('.', '\\.')}acme/.*`;
}
/**
 * The places that owners lead to, from the first one on, without those from which no owner ends.
 *
 * @returns `unfollowed`: one of the places that were left, if there are too many.
 */
function followOwners(walk, start) {
    const known = new Map();
    const placeOf = (positions, text) => {
        const key = positions.join();
        const place = known.get(key) ?? { positions, text, next: new Map(), canEnd: walk.canFinish(walk.read(positions, '/')) };
        known.set(key, place);
        return place;
    };
    const first = placeOf(start, '');
    // Places that are found in this loop are visited by it too.
    for (const place of known.values()) {
        if (known.size > MOST_PLACES)
            break;
        for (const character of OWNER_CHARACTERS) {
            const positions = walk.read(place.positions, character);
            if (positions.length > 0)
                place.next.set(character, placeOf(positions, place.text + character));
        }
    }
    const places = [...known.values()];
    const unfollowed = places.length > MOST_PLACES ? places.at(-1) : undefined;
    removeDeadEnds(places);
    return { first, ...(unfollowed && { unfollowed }) };
}
function removeDeadEnds(places) {
    const alive = new Set(places.filter(({ canEnd }) => canEnd));
    for (let before = -1; before !== alive.size;) {
        before = alive.size;
        for (const place of places)
            if ([...place.next.values()].some((next) => alive.has(next)))
                alive.add(place);
    }
    for (const { next } of places)
        for (const [character, place] of next)
            if (!alive.has(place))
                next.delete(character);
}
/** How many owners there are, without case. Infinite if there is a way around. */
function countOwners(first) {
    const counts = new Map();
    const count = (place) => {
        const known = counts.get(place);
        if (known !== undefined)
            return known;
        counts.set(place, Number.POSITIVE_INFINITY);
        const ways = new Map();
        for (const [character, next] of place.next) {
            const folded = FOLDED.get(character) ?? character;
            ways.set(folded, (ways.get(folded) ?? new Set()).add(next));
        }
        const following = [...ways.values()].flatMap((places) => [...places]).reduce((sum, next) => sum + count(next), place.canEnd ? 1 : 0);
        counts.set(place, following);
        return following;
    };
    return count(first);
}
/** An owner that the pattern does not spell out, as far as it leaves a choice. */
function writeStranger(first) {
    let owner = '';
    let place = first;
    for (let used = 0; used < NOBODY.length && place.next.size > 0 && owner.length < MOST_PLACES;) {
        const wanted = NOBODY[used] ?? '';
        const isChoice = place.next.size > 1;
        const character = isChoice && place.next.has(wanted) ? wanted : ([...place.next.keys()][0] ?? '');
        if (isChoice)
            used++;
        owner += character;
        place = place.next.get(character) ?? place;
    }
    return owner + finishOwner(place);
}
/** The shortest end of an owner. */
function finishOwner(place) {
    const seen = new Set([place]);
    let ways = [{ place, text: '' }];
    while (ways.length > 0) {
        const ended = ways.find((way) => way.place.canEnd);
        if (ended)
            return ended.text;
        ways = ways.flatMap((way) => [...way.place.next].flatMap(([character, next]) => {
            if (seen.has(next))
                return [];
            seen.add(next);
            return [{ place: next, text: way.text + character }];
        }));
    }
    return '';
}
function createWalk({ all, start }) {
    /** Follows the steps that read nothing. */
    const settle = (places) => {
        const reached = new Set();
        const open = [...places];
        for (let place = open.pop(); place !== undefined; place = open.pop()) {
            if (reached.has(place))
                continue;
            reached.add(place);
            const step = all[place];
            if (step !== undefined && step.accepts === undefined)
                open.push(...step.next);
        }
        return [...reached].filter((place) => all[place]?.accepts !== undefined || all[place]?.isEnd).sort((one, other) => one - other);
    };
    /** Where the program goes on, by the places that read. Most characters are read by the same ones. */
    const after = new Map();
    const readOne = (from, character) => {
        const reading = from.filter((place) => all[place]?.accepts?.(character));
        const key = reading.join();
        const positions = after.get(key) ?? settle(reading.flatMap((place) => all[place]?.next ?? []));
        after.set(key, positions);
        return positions;
    };
    const ending = findEnding(all);
    return {
        start: settle([start]),
        read: (from, text) => [...text].reduce(readOne, from),
        finish(from, without) {
            const seen = new Set(from);
            let ways = from.map((place) => ({ place, text: '' }));
            while (ways.length > 0) {
                const ended = ways.find(({ place }) => all[place]?.isEnd);
                if (ended)
                    return ended.text;
                ways = ways.flatMap(({ place, text }) => (without !== undefined && all[place]?.example === without ? [] : settle(all[place]?.next ?? [])).flatMap((next) => {
                    if (seen.has(next))
                        return [];
                    seen.add(next);
                    return [{ place: next, text: text + (all[place]?.example ?? '') }];
                }));
            }
            return undefined;
        },
        canFinish: (from) => from.some((place) => ending.has(place)),
    };
}
/** The places from which the program can get to its end. */
function findEnding(all) {
    const before = new Map();
    all.forEach(({ next }, place) => {
        for (const following of next) {
            const places = before.get(following) ?? [];
            places.push(place);
            before.set(following, places);
        }
    });
    const ending = new Set(all.flatMap(({ isEnd }, place) => (isEnd ? [place] : [])));
    // Places that are added in this loop are visited by it too.
    for (const place of ending)
        for (const previous of before.get(place) ?? [])
            ending.add(previous);
    return ending;
}

// EXTERNAL MODULE: ./build/policy/parse/literal-owner.js
var literal_owner = __webpack_require__(2098);
;// CONCATENATED MODULE: ./build/policy/parse/unsupported-clauses.js





/** Clauses that bind a signature to a repository or its owner. */
const REPOSITORY_CLAUSES = ['repository', 'repository-id', 'owner', 'owner-id'];
/** Clauses of which an entry needs at least one to name a signer. */
const NAMING = [...REPOSITORY_CLAUSES, 'signer', 'organization', 'project', 'pipeline-definition', 'job'];
/** CI systems whose certificates can prove that the platform hosts the runner. */
const HOSTING = ['github', 'gitlab'];
/**
 * Issuers, other than those of the CIs, from which anyone can get an identity that the public instance accepts (Fulcio's configuration,
 * config/identity/config.yaml, and the connectors of its login page).
 */
const OPEN_ISSUERS = [
    'https://accounts.google.com',
    'https://github.com/login/oauth',
    'https://issuer.enforce.dev',
    'https://issuer.hello.coop',
    'https://login.microsoftonline.com',
    'https://oauth2.sigstore.dev/auth',
    'https://oidc.codefresh.io',
    'https://sigstore.verify.ibm.com/oauth2',
    'https://www.kaggle.com/api/v1/models/signing',
];
const isOpen = (issuer) => OPEN_ISSUERS.includes(issuer) || claims_clauses/* CI_IDS */.K4.some((ci) => claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers.includes(issuer));
/** Whether an entry names a specific signer. If anyone can get an identity from the issuer, the owner must be literal. */
function namesSomebody({ issuer, clauses, identities, identityPatterns }) {
    const open = issuer === undefined || isOpen(issuer);
    if (identities !== undefined || identityPatterns !== undefined)
        return true;
    return NAMING.some((clause) => clauses[clause] !== undefined && (!open || (0,literal_owner/* hasLiteralOwner */.j)(clause, clauses[clause])));
}
/** Patterns through which anybody could become the expected signer. */
function findOpenPatterns({ ci, issuer, identities, identityPatterns = [] }) {
    if (identities !== undefined)
        return [];
    const issuers = (issuer === undefined ? (ci ? claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].issuers : []) : [issuer]).filter(isOpen);
    return identityPatterns.flatMap(({ text, ...pattern }) => issuers.flatMap((open) => {
        const stranger = findStranger(open, pattern);
        return stranger === undefined ? [] : [anybodysPattern(text, stranger, open)];
    }));
}
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
    if (ci === 'github-release')
        faults.push(...findReleaseFaults(entry));
    if (!namesSomebody(entry))
        faults.push(nobodyInParticular(entry));
    faults.push(...findOpenPatterns(entry));
    const other = issuer === undefined ? undefined : claims_clauses/* CI_IDS */.K4.find((candidate) => (0,claims_clauses/* isIssuerOf */.ZB)(candidate, issuer));
    if (issuer !== undefined && ci !== undefined && other !== undefined && other !== ci)
        faults.push(othersIssuer(issuer, other, ci));
    const path = clauses.signer?.find((text) => !(0,file_uri/* isUrl */.gU)(text) && (0,file_uri/* readFullName */.Hw)(text) === undefined);
    if (path !== undefined && !given.some((clause) => REPOSITORY_CLAUSES.includes(clause)))
        faults.push(signerWithoutRepository(path));
    return ci === undefined ? faults : [...faults, ...findUnprovable(entry, ci, hasName)];
}
function findUnprovable({ issuer, clauses, denySelfHostedRunners }, ci, hasName) {
    const { proves, issuers, repositoryBase, name } = claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci];
    const faults = issuer === undefined && issuers.length === 0 ? [noIssuerOfItsOwn(ci)] : [];
    if (denySelfHostedRunners && !HOSTING.includes(ci))
        faults.push(unprovableRunner(name));
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
/** GitHub signs the releases of everybody, so the repository has to be named, and its certificates can only be verified with its root. */
function findReleaseFaults({ clauses, issuer, root }) {
    const named = REPOSITORY_CLAUSES.some((clause) => (0,literal_owner/* hasLiteralOwner */.j)(clause, clauses[clause]));
    return [
        ...(named ? [] : [releaseOfAnybody()]),
        ...(issuer === undefined ? [] : [releaseWithIssuer(issuer)]),
        ...(root.instance === undefined || root.instance === 'github' ? [] : [releaseElsewhere()]),
    ];
}
const releaseOfAnybody = () => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: 'GitHub signs the releases of every repository, and no expected repository was given.',
    hint: 'Name the repository with repository, repository-id, owner or owner-id.',
    clause: 'repository',
});
const releaseWithIssuer = (issuer) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The certificates of GitHub releases name no issuer, so none of them has the issuer ${issuer}.`,
    hint: 'Leave out the issuer.',
    clause: 'issuer',
});
const releaseElsewhere = () => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: 'GitHub releases are verified only with the trusted root of GitHub.',
    hint: 'Leave out instance, or set it to github.',
    clause: 'ci',
});
/** Any project can build a public repository, and CircleCI's certificates name the project, not its owner. */
function isOwnerNamed(clauses, issuer) {
    const named = ['signer', 'project', 'organization', 'pipeline-definition'].some((clause) => (0,literal_owner/* hasLiteralOwner */.j)(clause, clauses[clause]));
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
    hint: 'Set issuer or ci. For https://dotcom.releases.github.com, which has no issuer, set ci to github-release.',
    clause: 'identity',
});
function nobodyInParticular({ ci, clauses }) {
    const where = ci === undefined ? '' : ` on ${claims_clauses/* CERTIFICATE_CLAUSES */.pQ[ci].name}`;
    const vague = NAMING.find((clause) => clauses[clause]?.some((text) => text.includes('*')));
    if (vague === undefined)
        return {
            code: 'INPUT_UNSUPPORTED_CLAUSE',
            message: `This would trust everyone who can run a job${where}.`,
            hint: 'Name the expected signer with repository, owner, signer, organization, project, job or identity.',
        };
    return {
        code: 'INPUT_UNSUPPORTED_CLAUSE',
        message: `The ${vague} ${clauses[vague]?.find((text) => text.includes('*'))} would trust everyone who can run a job${where}: anybody can register an owner that it matches.`,
        hint: `Write the owner without a star, and each owner of its own: ${vague === 'owner' ? '[acme, acme-labs]' : 'acme/*'}.`,
        clause: vague,
    };
}
const anybodysPattern = (pattern, stranger, issuer) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `The pattern ${pattern} would trust everyone: it also matches ${stranger}.`,
    hint: `Spell out the signer, ${patternForOwner(issuer)}`,
    clause: 'identity-regexp',
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
const unprovableRunner = (ci) => ({
    code: 'INPUT_UNSUPPORTED_CLAUSE',
    message: `${ci} certificates do not prove on whose runner a job ran, so no job could be accepted.`,
    hint: 'Leave out deny-self-hosted-runners.',
    clause: 'deny-self-hosted-runners',
});
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

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IN_TOTO_WORDS: () => (/* binding */ IN_TOTO_WORDS),
  findKindByType: () => (/* binding */ findKindByType),
  findKindByWord: () => (/* binding */ findKindByWord)
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
