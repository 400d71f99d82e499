export const id = 2615;
export const ids = [2615];
export const modules = {

/***/ 42615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tb: () => (/* binding */ loadPolicy),
  ON: () => (/* binding */ parsePolicy),
  requirePolicy: () => (/* binding */ requirePolicy)
});

// UNUSED EXPORTS: notPinned

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/fs/read-file.js
var read_file = __webpack_require__(79919);
// EXTERNAL MODULE: ./build/base/fs/require-digest.js
var require_digest = __webpack_require__(63674);
// EXTERNAL MODULE: ./build/base/text-encoding.js
var text_encoding = __webpack_require__(85819);
// EXTERNAL MODULE: ./build/sigstore/limits.js
var limits = __webpack_require__(29131);
// EXTERNAL MODULE: ./build/policy/limits.js
var policy_limits = __webpack_require__(84855);
// EXTERNAL MODULE: ./build/identity/claims/clauses.js
var claims_clauses = __webpack_require__(34035);
// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
;// CONCATENATED MODULE: ./build/policy/parse/file-reference.js

const PINNED = /^(.+)@sha256:([0-9a-f]{64})$/;
/** `PATH`, or `PATH@sha256:HEX` for a pinned file. */
function parseFileReference(text, folder) {
    const [, path, digest] = PINNED.exec(text) ?? [];
    if (path === undefined || digest === undefined)
        return { path: text, absolute: (0,external_node_path_.resolve)(folder, text) };
    return { path, absolute: (0,external_node_path_.resolve)(folder, path), digest };
}

// EXTERNAL MODULE: ./build/policy/parse/name-pattern.js
var name_pattern = __webpack_require__(47135);
// EXTERNAL MODULE: ./build/policy/parse/read-yaml.js
var read_yaml = __webpack_require__(88259);
;// CONCATENATED MODULE: ./build/policy/parse/requirement-schema.js
const MAX_AGE = { kind: 'duration', help: 'The maximum age: 7d, 12h, 30m. An older statement counts as missing.' };
const provenance = {
    kind: 'object',
    help: 'SLSA provenance with a builder that is bound to the signer.',
    keys: {
        source: { kind: 'texts', help: 'The repository that was built, as a URL. Globs are allowed.' },
        ref: { kind: 'texts', help: 'The Git ref that was built. Globs are allowed.' },
        commit: { kind: 'texts', help: 'The commit that was built. If the artifact is a commit, subject means that commit.' },
        builder: { kind: 'texts', help: 'The builder. Globs are allowed. Required if the signer is not a CI.' },
        'build-type': { kind: 'texts', help: 'The build type. Globs are allowed.' },
        parameters: { kind: 'json', help: 'External parameters that must have exactly these values. Other parameters are allowed.' },
        level: { kind: 'integer', minimum: 1, maximum: 3, help: 'The required SLSA build level.' },
        'max-age': MAX_AGE,
    },
};
const sbom = {
    kind: 'object',
    help: 'A software bill of materials. Of several, the one with the newest signing time decides.',
    keys: {
        format: { kind: 'words', values: ['spdx', 'cyclonedx'], help: 'The accepted formats. Default: both.' },
        'max-age': MAX_AGE,
        'require-components': { kind: 'texts', help: 'Required components: name, name@version or purl. Globs are allowed.' },
        'allow-components': { kind: 'texts', help: 'Allowed components. No other component is accepted.' },
        'deny-components': { kind: 'texts', help: 'Denied components.' },
        'allow-licenses': { kind: 'texts', help: 'Allowed licenses: SPDX identifiers. Globs are allowed. No other license is accepted.' },
        'deny-licenses': { kind: 'texts', help: 'Denied licenses.' },
        'unknown-licenses': {
            kind: 'word',
            values: ['allow', 'refuse'],
            help: 'What to do with components without a license. Default: refuse, if licenses are checked.',
        },
    },
};
const vulnerabilities = {
    kind: 'object',
    help: 'A vulnerability scan. Of several, the one with the newest signing time decides.',
    keys: {
        'fail-on': {
            kind: 'word',
            values: ['low', 'medium', 'high', 'critical'],
            help: 'The lowest severity that refuses. A vulnerability without severity refuses too. Default: low.',
        },
        'max-age': MAX_AGE,
        'max-database-age': { kind: 'duration', help: 'The maximum age of the scanner’s database.' },
        'accept-vex': { kind: 'texts', help: 'Names of trust entries whose OpenVEX statements can exclude a vulnerability.' },
        except: {
            kind: 'list',
            maximum: 1_000,
            help: 'Vulnerabilities that are accepted temporarily.',
            of: {
                kind: 'object',
                help: 'One vulnerability.',
                keys: {
                    id: { kind: 'text', required: true, help: 'The id of the vulnerability, or an alias.' },
                    component: { kind: 'text', help: 'The component in which it is accepted: name or purl. Globs are allowed. Default: all.' },
                    until: {
                        kind: 'time',
                        required: true,
                        help: 'The last day of the exception, in UTC. After that, the vulnerability refuses again.',
                    },
                    reason: { kind: 'text', required: true, help: 'The reason.' },
                },
            },
        },
    },
};
const tests = {
    kind: 'object',
    help: 'Test results. Of several, the one with the newest signing time decides.',
    keys: {
        result: { kind: 'word', values: ['passed', 'warned'], help: 'The worst accepted result. Default: passed.' },
        configuration: { kind: 'texts', help: 'Only results with a configuration of this name or URI count. Globs are allowed.' },
        'max-age': MAX_AGE,
    },
};
const vsa = {
    kind: 'object',
    help: 'A verification summary with the result PASSED by a named verifier. Of several, the one with the newest signing time decides.',
    keys: {
        verifier: { kind: 'texts', required: true, help: 'The verifier. Globs are allowed.' },
        level: { kind: 'texts', help: 'The required verified levels, for example SLSA_BUILD_LEVEL_2. All of them are required.' },
        policy: { kind: 'text', pattern: '^sha256:[0-9a-f]{64}$', say: 'sha256:HEX', help: 'The digest of the policy that the verifier used.' },
        resource: { kind: 'texts', help: 'The resource of the summary. Globs are allowed.' },
        'max-age': MAX_AGE,
    },
};
const signers = {
    kind: 'object',
    help: 'Signatures of several trusted signers.',
    keys: {
        count: {
            kind: 'integer',
            minimum: 1,
            maximum: 100,
            required: true,
            help: 'The number of different signers. One repository or project of a CI counts as one signer.',
        },
        'predicate-type': { kind: 'texts', help: 'Only statements of these types count: URIs with globs, or words such as provenance.' },
    },
};
const predicate = {
    kind: 'object',
    short: 'type',
    help: 'A statement of any type. Of several, the one with the newest signing time decides.',
    keys: {
        type: { kind: 'texts', required: true, help: 'The predicate type: a URI with globs, or a word such as spdx.' },
        schema: { kind: 'text', help: 'A JSON schema file that the predicate must match, optionally with its digest: PATH@sha256:HEX.' },
        'max-age': MAX_AGE,
    },
};
const rego = {
    kind: 'object',
    short: 'file',
    help: 'A decision in Rego over all accepted statements.',
    keys: {
        file: {
            kind: 'text',
            required: true,
            help: 'A compiled policy (.wasm) or a source (.rego, which needs opa on PATH), optionally with its digest: PATH@sha256:HEX.',
        },
        query: {
            kind: 'text',
            pattern: '^data(\\.[A-Za-z_]\\w*)+$',
            say: 'a path such as data.chopmark.allow',
            help: 'The query that must be true. Default: data.chopmark.allow. For a compiled policy, it is an entry point.',
        },
    },
};
/** A requirement has exactly one of these. */
const REQUIREMENT_KINDS = { provenance, sbom, vulnerabilities, tests, vsa, signers, predicate, rego };
const REQUIREMENT_SCHEMA = {
    kind: 'object',
    help: 'A requirement for an artifact, with exactly one kind.',
    keys: {
        name: { kind: 'text', help: 'The name of the requirement in messages.' },
        artifacts: { kind: 'texts', help: 'Names of artifacts that the requirement applies to. Globs are allowed. Default: all.' },
        by: { kind: 'texts', help: 'Names of trust entries whose statements count. Default: all.' },
        ...REQUIREMENT_KINDS,
    },
};

// EXTERNAL MODULE: ./build/policy/parse/unmatchable-denial.js + 1 modules
var unmatchable_denial = __webpack_require__(21139);
// EXTERNAL MODULE: ./build/policy/parse/unsupported-clauses.js + 2 modules
var unsupported_clauses = __webpack_require__(38105);
;// CONCATENATED MODULE: ./build/policy/parse/build-policy.js









/** Instances with a known name. Any other value is a file. */
const PRESETS = ['public-good', 'staging', 'github'];
/**
 * Makes entries from a parsed file, and finds clauses that no certificate can prove.
 *
 * @param folder Absolute. Paths in the file are relative to it.
 * @param prefix Prefix of the generated names of entries without a name.
 */
async function buildPolicy({ value, findings, places }, folder, prefix = '') {
    const part = { trust: [], deny: [], require: [], include: [], files: [], findings: [...findings] };
    if (value === undefined)
        return part;
    const placeOf = (path) => places.get(path) ?? places.get(path.replace(/\.[^.]*$/, '')) ?? { file: '', line: 1, column: 1 };
    const found = (path, message, hint) => part.findings.push({ place: placeOf(path), message, ...(hint !== undefined && { hint }) });
    for (const [index, written] of (value.trust ?? []).entries()) {
        const path = `trust[${index}]`;
        const patterns = await compileAll(written['identity-regexp'], (message) => found(`${path}.identity-regexp`, message));
        const types = expandTypes(written['predicate-type'], (message, hint) => found(`${path}.predicate-type`, message, hint));
        const entry = {
            ...trustEntry(written, folder, patterns, types),
            name: written.name ?? `${prefix}${path}`,
            at: (0,read_yaml/* showPlace */.R)(placeOf(path)),
        };
        for (const fault of (0,unsupported_clauses/* findUnsupportedClauses */.lO)(entry))
            found(fault.clause ? `${path}.${fault.clause}` : path, fault.message, fault.hint);
        if (entry.root.key &&
            Object.keys(written).some((name) => !['name', 'key', 'artifacts', 'predicate-type', 'level', 'instance', 'trusted-root', 'accept-declared'].includes(name)))
            found(`${path}.key`, 'A key proves no identity.', 'Use separate entries for the key and for the identity.');
        if (written.instance !== undefined && written['trusted-root'] !== undefined)
            found(`${path}.instance`, 'instance and trusted-root exclude each other.');
        part.trust.push(entry);
        for (const [use, reference] of [
            ['instance', typeof entry.root.instance === 'object' ? entry.root.instance : undefined],
            ['trusted-root', entry.root.trustedRoot],
            ['key', entry.root.key],
        ])
            if (reference)
                part.files.push({ reference, place: placeOf(`${path}.${use}`), use });
    }
    for (const [index, written] of (value.deny ?? []).entries()) {
        const path = `deny[${index}]`;
        const { reason: _, ...conditions } = written;
        if (Object.keys(conditions).length === 0)
            found(path, 'This denial has no condition, so it would deny everything.', 'Add a condition: digest, run, identity, issuer, log, log-index, from, until.');
        if (conditions.digest !== undefined && Object.keys(conditions).length > 1)
            found(path, 'The denial of a digest applies to every signer, so it has no other conditions.', 'Keep only digest, or remove it.');
        const entry = { ...denyEntry(written), name: `${prefix}${path}`, at: (0,read_yaml/* showPlace */.R)(placeOf(path)) };
        for (const { condition, message, hint } of (0,unmatchable_denial/* findUnmatchable */.ih)(entry))
            found(`${path}.${condition}`, message, hint);
        part.deny.push(entry);
    }
    for (const [index, written] of (value.require ?? []).entries()) {
        const path = `require[${index}]`;
        const kinds = Object.keys(REQUIREMENT_KINDS).filter((kind) => written[kind] !== undefined);
        const [kind] = kinds;
        if (kind === undefined || kinds.length > 1) {
            found(path, kind === undefined ? 'The requirement has no kind.' : `The requirement has several kinds: ${kinds.join(', ')}.`, `Use exactly one of ${Object.keys(REQUIREMENT_KINDS).join(', ')}.`);
        }
        else {
            const asked = withTypes(requirement(kind, written, (0,read_yaml/* showPlace */.R)(placeOf(path))), (message, hint) => found(`${path}.${kind}`, message, hint));
            part.require.push(asked);
            const named = asked.kind === 'rego' ? asked.asks.file : asked.kind === 'predicate' ? asked.asks.schema : undefined;
            if (named !== undefined)
                part.files.push({
                    reference: parseFileReference(named, folder),
                    place: placeOf(path),
                    use: asked.kind === 'rego' ? 'rego' : 'schema',
                    requirement: asked,
                });
        }
    }
    for (const [index, text] of (value.include ?? []).entries())
        part.include.push({ reference: parseFileReference(text, folder), place: placeOf(`include[${index}]`) });
    return part;
}
async function compileAll(texts, fail) {
    if (texts === undefined)
        return undefined;
    const compiled = [];
    for (const text of texts) {
        try {
            compiled.push(await (0,name_pattern/* compileNamePattern */.t)(text));
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            fail(error.message);
        }
    }
    return compiled;
}
/** Replaces short words with the predicate types that they stand for. */
function expandTypes(asked, fail) {
    return asked?.flatMap((type) => {
        try {
            return [...(0,predicate_words/* expandPredicateType */.y1)(type)];
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            fail(error.message, error.hint);
            return [type];
        }
    });
}
function withTypes(asked, fail) {
    if (asked.kind === 'predicate')
        return { ...asked, asks: { ...asked.asks, type: expandTypes(asked.asks.type, fail) ?? [] } };
    if (asked.kind !== 'signers')
        return asked;
    const types = expandTypes(asked.asks['predicate-type'], fail);
    return { ...asked, asks: { ...asked.asks, ...(types !== undefined && { 'predicate-type': types }) } };
}
const SOURCE_FACTS = ['repository', 'ref', 'commit'];
function trustEntry(written, folder, identityPatterns, predicateTypes) {
    const { ci, issuer, identity, level, artifacts } = written;
    const clauses = Object.fromEntries(claims_clauses/* CLAUSE_NAMES */.$8.flatMap((clause) => (written[clause] === undefined ? [] : [[clause, written[clause]]])));
    const declared = (written['accept-declared'] ?? []).flatMap((fact) => (fact === 'source' ? SOURCE_FACTS : [fact]));
    return {
        root: rootOf(written, folder),
        clauses,
        acceptDeclared: [...new Set(declared)],
        ...(ci !== undefined && { ci }),
        ...(issuer !== undefined && { issuer }),
        ...(identity !== undefined && { identities: identity }),
        ...(identityPatterns !== undefined && { identityPatterns }),
        ...(written['allow-ssh-rerun'] && { allowSshRerun: true }),
        ...(written['any-caller'] && { anyCaller: true }),
        ...(written['deny-self-hosted-runners'] && { denySelfHostedRunners: true }),
        ...(level !== undefined && { level }),
        ...(artifacts !== undefined && { artifacts }),
        ...(predicateTypes !== undefined && { predicateTypes }),
    };
}
function rootOf({ instance, key, ...written }, folder) {
    const trustedRoot = written['trusted-root'];
    return {
        // GitHub's releases have no other root.
        ...(written.ci === 'github-release' && instance === undefined && trustedRoot === undefined && { instance: 'github' }),
        ...(instance !== undefined && { instance: PRESETS.includes(instance) ? instance : parseFileReference(instance, folder) }),
        ...(trustedRoot !== undefined && { trustedRoot: parseFileReference(trustedRoot, folder) }),
        ...(key !== undefined && { key: parseFileReference(key, folder) }),
    };
}
function denyEntry({ digest, ...written }) {
    const { 'log-index': logIndex, ...rest } = written;
    const [algorithm, hex] = digest?.split(':') ?? [];
    return {
        ...rest,
        ...(logIndex !== undefined && { logIndex: BigInt(logIndex) }),
        ...(algorithm !== undefined && hex !== undefined && { digest: { algorithm: algorithm, hex } }),
    };
}
function requirement(kind, { name, artifacts, by, ...written }, at) {
    return {
        kind,
        asks: written[kind],
        name: name ?? kind,
        at,
        ...(artifacts !== undefined && { artifacts }),
        ...(by !== undefined && { by }),
    };
}

// EXTERNAL MODULE: ./build/predicates/vsa.js
var predicates_vsa = __webpack_require__(66057);
// EXTERNAL MODULE: ./build/policy/match-glob.js
var match_glob = __webpack_require__(36305);
;// CONCATENATED MODULE: ./build/policy/parse/find-name-faults.js


/** How many entries a message names. */
const NAMED = 8;
/**
 * `by` and `accept-vex` must name existing entries, and names must be unique. A verification summary only states its verifier, so a
 * policy with several entries must name the entry that is the verifier.
 */
function findNameFaults({ trust, require }) {
    const names = new Set();
    const faults = [];
    for (const { name, at } of trust) {
        if (names.has(name))
            faults.push({ place: placeFrom(at), message: `Two trust entries have the name ${name}.`, hint: 'Use unique names.' });
        names.add(name);
    }
    const summarizing = trust.filter(maySummarize).map(({ name }) => name);
    for (const requirement of require) {
        const excusing = requirement.kind === 'vulnerabilities' ? (requirement.asks['accept-vex'] ?? []) : [];
        for (const name of [...(requirement.by ?? []), ...excusing])
            if (!names.has(name))
                faults.push({
                    place: placeFrom(requirement.at),
                    message: `No trust entry has the name ${name}.`,
                    hint: `The names are: ${[...names].slice(0, NAMED).join(', ') || 'none'}.`,
                });
        if (requirement.kind === 'vsa' && requirement.by === undefined && summarizing.length > 1)
            faults.push({
                place: placeFrom(requirement.at),
                message: `${summarizing.slice(0, NAMED).join(', ')} can each sign as the verifier ${requirement.asks.verifier.join(' or ')}.`,
                hint: 'Use by to name the trust entry of the verifier.',
            });
    }
    return faults;
}
const maySummarize = ({ predicateTypes }) => predicateTypes === undefined || predicates_vsa.vsa.types.some((type) => predicateTypes.some((glob) => (0,match_glob/* matchGlob */.s)(glob, type)));
/** The reverse of `showPlace`. */
function placeFrom(at = '') {
    const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
    return { file, line: Number(line), column: Number(column) };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/base/text/did-you-mean.js
var did_you_mean = __webpack_require__(85575);
// EXTERNAL MODULE: ./build/policy/parse/parse-age.js
var parse_age = __webpack_require__(1370);
;// CONCATENATED MODULE: ./build/policy/parse/parse-schema.js




/** Reads a syntax tree by its schema. Finds all faults, not only the first. */
function parseSchema(shape, yaml) {
    const findings = [...yaml.findings];
    const places = new Map();
    if (findings.length > 0)
        return { findings, places };
    const anchors = new Map();
    let visited = 0;
    /** Told once, because merge keys can multiply. */
    let isMergeTooLarge = false;
    const fail = (node, message, hint) => {
        findings.push({ place: yaml.placeOf(node), message, ...(hint !== undefined && { hint }) });
        return undefined;
    };
    /** Resolves an alias. For an alias without an anchor, adds a finding and returns undefined. */
    const resolve = (node) => {
        if (node !== null && (0,dist/* isAlias */.Vj)(node))
            return anchors.get(node.source) ?? fail(node, `There is no &${node.source} before this alias.`);
        if (node !== null && 'anchor' in node && typeof node.anchor === 'string')
            anchors.set(node.anchor, node);
        return node;
    };
    const read = (of, written, path, depth) => {
        visited++;
        if (visited > policy_limits/* MAX_POLICY_NODES */.uH)
            return visited === policy_limits/* MAX_POLICY_NODES */.uH + 1
                ? fail(written, `The file has more than ${policy_limits/* MAX_POLICY_NODES */.uH} values, including those of aliases.`)
                : undefined;
        if (depth > policy_limits/* MAX_POLICY_DEPTH */.aB)
            return fail(written, `The file is nested deeper than ${policy_limits/* MAX_POLICY_DEPTH */.aB} levels.`);
        const node = resolve(written);
        if (node === undefined)
            return undefined;
        if (path !== '')
            places.set(path, yaml.placeOf(written));
        if (node !== null && 'tag' in node && typeof node.tag === 'string' && !/^tag:yaml\.org,2002:/.test(node.tag))
            return fail(node, `${path} has the tag ${node.tag}, which is not supported.`);
        switch (of.kind) {
            case 'object':
                return readObject(of, node, path, depth);
            case 'list':
                return readList(node, path, of.maximum, (element, at) => read(of.of, element, at, depth + 1));
            case 'texts':
                return (0,dist/* isSeq */.oP)(node)
                    ? readList(node, path, 1_000, (element, at) => read({ ...of, kind: 'text' }, element, at, depth + 1))
                    : wrap(readText(of, node, path));
            case 'words':
                return (0,dist/* isSeq */.oP)(node)
                    ? readList(node, path, 1_000, (element, at) => read({ ...of, kind: 'word' }, element, at, depth + 1))
                    : wrap(readWord(of.values, node, path));
            case 'text':
                return readText(of, node, path);
            case 'word':
                return readWord(of.values, node, path);
            case 'integer': {
                const value = scalarOf(node)?.value;
                if (typeof value === 'number' && Number.isInteger(value) && value >= of.minimum && value <= of.maximum)
                    return value;
                return fail(node, `${path} must be a whole number${of.minimum === of.maximum ? `: ${of.minimum}` : ` from ${of.minimum} to ${of.maximum}`}.`);
            }
            case 'flag': {
                const value = scalarOf(node)?.value;
                return typeof value === 'boolean' ? value : fail(node, `${path} must be true or false.`);
            }
            case 'duration': {
                const age = (0,parse_age/* parseAge */.F)(textOf(node) ?? '');
                return age ?? fail(node, `${path} must be a time span.`, 'Write a number with a unit: 30m, 12h, 7d.');
            }
            case 'time': {
                const time = parseTime(textOf(node) ?? '', of.begins === true ? '00:00:00.000' : '23:59:59.999');
                return (time ??
                    fail(node, `${path} must be a day or a time.`, `Write 2026-12-31, which means the ${of.begins === true ? 'start' : 'end'} of that day (UTC), or 2026-12-31T12:00:00Z.`));
            }
            case 'json': {
                if (!(0,dist/* isMap */.jh)(node))
                    return fail(node, `${path} must be an object.`);
                return readJson(node, path, depth);
            }
        }
    };
    const wrap = (value) => (value === undefined ? undefined : [value]);
    const readObject = (of, node, path, depth) => {
        const shortKey = of.short;
        if (shortKey !== undefined && textOf(node) !== undefined) {
            const shape = of.keys[shortKey];
            return shape && { [shortKey]: read(shape, node, `${path}.${shortKey}`, depth + 1) };
        }
        const isEmpty = node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null);
        if (!isEmpty && !(0,dist/* isMap */.jh)(node))
            return fail(node, `${path || 'The file'} must be an object.`, `Its keys are ${Object.keys(of.keys).join(', ')}.`);
        const result = {};
        const seen = new Set();
        for (const pair of (0,dist/* isMap */.jh)(node) ? mergePairs(node, path, depth) : []) {
            const name = textOf(pair.key);
            if (name === undefined) {
                fail(pair.key, `${path || 'The file'} has a key that is not a text.`);
                continue;
            }
            const shape = Object.hasOwn(of.keys, name) ? of.keys[name] : undefined;
            const at = path === '' ? name : `${path}.${name}`;
            if (seen.has(name))
                fail(pair.key, `${at} is given twice.`, 'Give it once. Write several values as a list.');
            else if (shape === undefined)
                unknownKey(pair.key, name, path, Object.keys(of.keys));
            else {
                const value = read(shape, pair.value, at, depth + 1);
                if (value !== undefined)
                    result[name] = value;
            }
            seen.add(name);
        }
        for (const [name, shape] of Object.entries(of.keys))
            if (shape.required && !seen.has(name))
                fail(node, `${path || 'The file'} has no ${name}.`, shape.help);
        return result;
    };
    /** The pairs of an object with those of its merge key (`<<`) that it does not have itself. Merged values count for the limits. */
    const mergePairs = (node, path, depth) => {
        const pairs = node.items;
        const merging = pairs.filter(isMerge);
        const own = pairs.filter((pair) => !isMerge(pair));
        if (merging.length > 1)
            fail(merging[1]?.key ?? node, `${path || 'The file'} has << twice.`, 'Give it once, with a list: <<: [*a, *b].');
        const [merge] = merging;
        if (merge === undefined)
            return own;
        const names = new Set(own.map(({ key }) => textOf(key)));
        const result = [...own];
        for (const merged of sourcesOf(merge.value)) {
            visited++;
            if (visited > policy_limits/* MAX_POLICY_NODES */.uH || depth > policy_limits/* MAX_POLICY_DEPTH */.aB) {
                if (!isMergeTooLarge)
                    fail(merge.key, 'The file is too large or nested too deeply, with what << adds.');
                isMergeTooLarge = true;
                break;
            }
            const source = resolve(merged);
            if (source === undefined)
                continue;
            if (!(0,dist/* isMap */.jh)(source)) {
                fail(merge.key, `${path || 'The file'} has << with a value that is no object.`, 'Name an object with an anchor: <<: *name, or a list of them.');
                continue;
            }
            for (const pair of mergePairs(source, path, depth + 1)) {
                visited++;
                const name = textOf(pair.key);
                if (name !== undefined && names.has(name))
                    continue;
                names.add(name);
                result.push(pair);
            }
        }
        return result;
    };
    const unknownKey = (node, name, path, known) => {
        const closest = (0,did_you_mean/* suggestWord */.v)(name, known);
        const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
        fail(node, `${path || 'The file'} has no key ${JSON.stringify(shown)}.`, closest ? `Did you mean ${closest}?` : `The keys are ${known.join(', ')}.`);
    };
    const readList = (node, path, maximum, one) => {
        if (!(0,dist/* isSeq */.oP)(node))
            return fail(node, `${path} must be a list.`);
        if (node.items.length > maximum)
            return fail(node, `${path} has ${node.items.length} elements, and at most ${maximum} are allowed.`);
        if (node.items.length === 0)
            return fail(node, `${path} is an empty list, which is ambiguous: it could mean nothing or everything.`, 'Leave it out, or add an element.');
        return node.items.map((element, index) => one(element, `${path}[${index}]`));
    };
    const readText = ({ pattern, say }, node, path) => {
        const text = textOf(node);
        if (text === undefined)
            return fail(node, `${path} must be a text.`);
        if (text.trim() === '')
            return fail(node, `${path} is empty.`, 'Leave it out, or set a value.');
        if (text.length > policy_limits/* MAX_POLICY_TEXT */.YM)
            return fail(node, `${path} is longer than ${policy_limits/* MAX_POLICY_TEXT */.YM} characters.`);
        if (pattern !== undefined && !new RegExp(pattern).test(text))
            return fail(node, `${path} is not ${say ?? 'valid'}.`);
        return text;
    };
    const readWord = (values, node, path) => {
        const text = textOf(node);
        if (text !== undefined && values.includes(text))
            return text;
        const closest = text === undefined ? undefined : (0,did_you_mean/* suggestWord */.v)(text, values);
        return fail(node, `${path} is not one of ${values.join(', ')}.`, closest && `Did you mean ${closest}?`);
    };
    /** Reads JSON values, with the same limits as all other values. */
    const readJson = (written, path, depth) => {
        visited++;
        if (visited > policy_limits/* MAX_POLICY_NODES */.uH || depth > policy_limits/* MAX_POLICY_DEPTH */.aB)
            return fail(written, 'The file is too large or nested too deeply.');
        const node = resolve(written);
        if (node === undefined)
            return undefined;
        if ((0,dist/* isMap */.jh)(node)) {
            const pairs = mergePairs(node, path, depth);
            const names = pairs.map(({ key }) => textOf(key));
            if (names.includes(undefined) || names.includes('__proto__') || new Set(names).size < names.length)
                return fail(node, `${path} has a key that is not a text, or a duplicate key.`);
            return Object.fromEntries(pairs.map(({ value }, index) => [names[index], readJson(value, path, depth + 1)]));
        }
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((element) => readJson(element, path, depth + 1));
        return scalarOf(node)?.value ?? null;
    };
    const value = read(shape, yaml.root, '', 0);
    return { findings, places, ...(findings.length === 0 && { value: value }) };
}
/** Unquoted. In quotes, it is a name like others. */
const isMerge = ({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
/** The objects that a merge key names: one, or a list in which the first has precedence. */
const sourcesOf = (value) => ((0,dist/* isSeq */.oP)(value) ? value.items : [value]);
const scalarOf = (node) => (node !== null && (0,dist/* isScalar */.jn)(node) ? node : undefined);
/** A text, or a number as it is written, because users often do not quote identifiers and refs. */
function textOf(node) {
    const scalar = scalarOf(node);
    if (typeof scalar?.value === 'string')
        return scalar.value;
    return typeof scalar?.value === 'number' ? scalar.source : undefined;
}
function parseTime(text, clock) {
    const [, day, rest] = /^(\d{4}-\d\d-\d\d)([Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
    if (day === undefined || !isDay(day))
        return undefined;
    const time = new Date(rest === undefined ? `${day}T${clock}Z` : text.toUpperCase());
    return Number.isNaN(time.getTime()) ? undefined : time;
}
/** Whether the day exists. Date accepts some days that do not exist, as days of the next month. */
function isDay(day) {
    const start = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
}

;// CONCATENATED MODULE: ./build/policy/parse/policy-schema.js


const CLAUSE_HELP = {
    repository: 'The source repository: OWNER/NAME or a URL. Globs are allowed.',
    'repository-id': 'The id of the repository. It stays the same after renames, and protects against a name taken over by another owner.',
    owner: 'The owner of the repository: a name or a URL. Globs are allowed.',
    'owner-id': 'The id of the owner.',
    organization: 'The CircleCI organization (its id) or Buildkite organization (its slug).',
    project: 'The id of the CircleCI project.',
    pipeline: 'The slug of the Buildkite pipeline.',
    'pipeline-definition': 'The id of the CircleCI pipeline definition.',
    job: 'The URL of the Jenkins job. Globs are allowed.',
    workflow: 'The file that configured the build: a path in the repository, or a URL. Globs are allowed.',
    'workflow-commit': 'The commit of that file.',
    signer: 'The signer, if it is not the workflow itself: a reusable workflow, by path or URL. Globs are allowed.',
    'signer-commit': 'The commit of the workflow that signed.',
    ref: 'The Git ref that was built. Globs are allowed.',
    commit: 'The commit that was built.',
    trigger: 'The event that started the build: push, schedule… Globs are allowed.',
    environment: 'The deployment environment of the job. Globs are allowed.',
    runner: 'The kind of runner, in the words of the platform: github-hosted, self-hosted…',
    visibility: 'The visibility of the repository at signing time.',
    run: 'The URL of the run. Globs are allowed.',
    'token-subject': 'The subject of the identity token. Globs are allowed. It does not prove the repository.',
};
const CLAUSES = Object.fromEntries(claims_clauses/* CLAUSE_NAMES */.$8.map((clause) => [clause, { kind: 'texts', help: CLAUSE_HELP[clause] }]));
const DIGEST = {
    pattern: '^(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128}|git(Commit|Tag|Tree):[0-9a-f]{40}([0-9a-f]{24})?)$',
    say: 'a digest: sha256:HEX, sha384:HEX, sha512:HEX, gitCommit:HEX, gitTag:HEX, gitTree:HEX',
};
const FACTS = [
    'source',
    'repository',
    'ref',
    'commit',
    'trigger',
    'run',
    'environment',
    'runner',
    'visibility',
    'workflow',
    'job',
];
const TRUST_SHAPE = {
    kind: 'object',
    help: 'A trusted signer. All given clauses must match the certificate. If a clause has several values, one of them must match.',
    keys: {
        name: { kind: 'text', help: 'The name of the entry, for by and for messages.' },
        ci: {
            kind: 'word',
            values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'github-release'],
            help: 'The CI system that signed; or github-release: GitHub itself, for its immutable releases.',
        },
        instance: {
            kind: 'text',
            help: 'The Sigstore instance of the bundles: public-good, staging, github, or a client trust config file. Default: that of the run.',
        },
        'trusted-root': { kind: 'text', help: 'A trusted root file, instead of an instance.' },
        key: { kind: 'text', help: 'A public key (PEM) of the signer, instead of an identity.' },
        issuer: { kind: 'text', help: 'The issuer of the identity, instead of the CI’s public issuer. For private installations.' },
        identity: { kind: 'texts', help: 'The exact identity in the certificate.' },
        'identity-regexp': { kind: 'texts', help: 'A regular expression (RE2) for the whole identity in the certificate.' },
        ...CLAUSES,
        'accept-declared': {
            kind: 'words',
            values: FACTS,
            help: 'Facts that are accepted although no certificate proves them. source means repository, ref and commit.',
        },
        'allow-ssh-rerun': { kind: 'flag', help: 'Accept CircleCI jobs that were rerun with SSH, where a person could have typed commands.' },
        'any-caller': {
            kind: 'flag',
            help: 'Accept a reusable workflow whoever called it. Otherwise an entry whose signer other repositories can call must name a repository or an owner.',
        },
        'deny-self-hosted-runners': {
            kind: 'flag',
            help: 'Accept only jobs whose certificate proves that they ran on a runner of GitHub or GitLab.',
        },
        level: {
            kind: 'integer',
            minimum: 1,
            maximum: 3,
            help: 'The SLSA build level that this builder is trusted to reach. Level 3 accepts only runners of GitHub or GitLab.',
        },
        artifacts: { kind: 'texts', help: 'Names of artifacts that the entry is trusted for. Globs are allowed. Default: all.' },
        'predicate-type': {
            kind: 'texts',
            help: 'Statement types that the entry is trusted for: URIs with globs, or words such as spdx. Default: all.',
        },
    },
};
const DENY_SHAPE = {
    kind: 'object',
    help: 'A denial, which applies to every signer. All given conditions must match.',
    keys: {
        digest: { kind: 'text', ...DIGEST, help: 'The digest of an artifact.' },
        run: { kind: 'text', help: 'The URL of a run, also as a browser shows it. Globs are allowed.' },
        identity: { kind: 'text', help: 'The signer: the identity in the certificate, or the fingerprint of a key. Globs are allowed.' },
        issuer: { kind: 'text', help: 'The issuer of the identity. Globs are allowed.' },
        log: { kind: 'text', help: 'The URL of a transparency log. Globs are allowed.' },
        'log-index': { kind: 'text', pattern: '^\\d{1,18}$', say: 'a number', help: 'The index of an entry in the log.' },
        from: { kind: 'time', begins: true, help: 'Signed at this time or later.' },
        until: { kind: 'time', help: 'Signed at this time or earlier.' },
        reason: { kind: 'text', help: 'The reason, shown in the refusal.' },
    },
};
/** Maximum number of elements of one list of a policy. */
const MANY = 10_000;
/** The whole file. */
const POLICY_SCHEMA = {
    kind: 'object',
    help: 'The trusted signers, the denials, and the requirements.',
    keys: {
        version: { kind: 'integer', minimum: 1, maximum: 1, required: true, help: 'The version of this format.' },
        include: {
            kind: 'list',
            maximum: 32,
            of: {
                kind: 'text',
                pattern: '^[^@]+@sha256:[0-9a-f]{64}$',
                say: 'a path with the digest of its file: PATH@sha256:HEX',
                help: 'A policy file below the folder of this one, with its digest: PATH@sha256:HEX.',
            },
            help: 'Policy files whose entries are added to this policy.',
        },
        trust: {
            kind: 'list',
            of: TRUST_SHAPE,
            maximum: MANY,
            help: 'The trusted signers. One of them must match. Each is verified with its own trusted root.',
        },
        deny: { kind: 'list', of: DENY_SHAPE, maximum: MANY, help: 'The denials. Any one of them refuses.' },
        require: {
            kind: 'list',
            of: REQUIREMENT_SCHEMA,
            maximum: 256,
            help: 'The requirements for an artifact. All of them must be satisfied.',
        },
    },
};

;// CONCATENATED MODULE: ./build/policy/parse/load-policy.js















/** Maximum bytes of a file by its use, and its name in messages. */
const FILES = {
    instance: [limits/* MAX_TRUST_FILE */.$I, 'the client trust config'],
    'trusted-root': [limits/* MAX_TRUST_FILE */.$I, 'the trusted root'],
    key: [limits/* MAX_TRUST_FILE */.$I, 'the public key'],
    schema: [policy_limits/* MAX_SCHEMA */.Dx, 'the JSON schema'],
    rego: [policy_limits/* MAX_REGO */.DR, 'the Rego policy'],
};
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/**
 * Reads a policy file and the files that it names. Finds all faults, with their places.
 *
 * @param written `FILE`, or `FILE@sha256:HEX`.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_POLICY_DIGEST` for the file itself
 */
async function loadPolicy(written, workingFolder) {
    const reference = parseFileReference(written, workingFolder);
    const bytes = await (0,read_file/* readBoundedFile */.Mv)(reference.absolute, policy_limits/* MAX_POLICY */.E1, 'the policy file', { pipes: true });
    (0,require_digest/* requireDigest */.m)(bytes, reference.path, reference.digest);
    const findings = [];
    const unpinned = [];
    const seen = new Set([reference.absolute]);
    const top = await (0,promises_.realpath)((0,external_node_path_.dirname)(reference.absolute)).catch(() => (0,external_node_path_.dirname)(reference.absolute));
    const readPart = async (content, shown, absolute, prefix, depth) => {
        const part = await buildPolicy(parseSchema(POLICY_SCHEMA, (0,read_yaml/* readYaml */.g)(decode(content, shown), shown)), (0,external_node_path_.dirname)(absolute), prefix);
        for (const { reference: included, place } of part.include) {
            const inner = await readIncluded(included, place, depth);
            if (!inner)
                continue;
            // The path from the user's point of view, whichever file includes it.
            const path = external_node_path_.posix.join(external_node_path_.posix.dirname(shown), included.path.replaceAll('\\', '/'));
            const below = await readPart(inner, path, included.absolute, `${path} `, depth + 1);
            part.trust.push(...below.trust);
            part.deny.push(...below.deny);
            part.require.push(...below.require);
            part.files.push(...below.files);
            part.findings.push(...below.findings);
        }
        return part;
    };
    const readIncluded = async (included, place, depth) => {
        const fail = (message, hint) => void findings.push({ place, message, ...(hint !== undefined && { hint }) });
        if (depth >= policy_limits/* MAX_INCLUDE_DEPTH */.kb)
            return fail(`Includes of policy files are nested more than ${policy_limits/* MAX_INCLUDE_DEPTH */.kb} levels deep.`);
        if (seen.has(included.absolute))
            return fail(`${included.path} is included twice.`);
        if (seen.size >= policy_limits/* MAX_POLICY_FILES */.Uj)
            return fail(`The policy consists of more than ${policy_limits/* MAX_POLICY_FILES */.Uj} files.`);
        seen.add(included.absolute);
        const real = await (0,promises_.realpath)(included.absolute).catch(() => included.absolute);
        const below = (0,external_node_path_.relative)(top, real);
        if ((0,external_node_path_.isAbsolute)(included.path) || below === '' || below.startsWith(`..${external_node_path_.sep}`) || below === '..' || (0,external_node_path_.isAbsolute)(below))
            return fail(`${included.path} is not below the folder of the policy.`, 'Put included files into the folder of the policy or below, and use a relative path.');
        return (await readNamed(included, place, policy_limits/* MAX_POLICY */.E1, 'the included policy'))?.bytes;
    };
    const readNamed = async (named, place, maxBytes, what) => {
        try {
            const content = await (0,read_file/* readBoundedFile */.Mv)(named.absolute, maxBytes, what);
            (0,require_digest/* requireDigest */.m)(content, named.path, named.digest);
            return { path: named.path, bytes: content };
        }
        catch (error) {
            if (!(error instanceof errors/* ChopmarkError */.E))
                throw error;
            findings.push({ place, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) });
            return undefined;
        }
    };
    const whole = await readPart(bytes, reference.path, reference.absolute, '', 0);
    findings.unshift(...whole.findings);
    for (const { reference: named, place, use, requirement } of whole.files) {
        if (named.digest === undefined)
            unpinned.push(named.path);
        // A file that is not pinned is read once, when it is needed.
        if (named.digest === undefined && !requirement)
            continue;
        const [maxBytes, what] = FILES[use];
        const file = await readNamed(named, place, maxBytes, what);
        if (!file || !requirement)
            continue;
        requirement.file = file;
        if (use === 'schema')
            findings.push(...(await findSchemaFaults(file, place)));
    }
    findings.push(...findNameFaults(whole));
    const { trust, deny, require } = whole;
    return {
        findings,
        unpinned: [...new Set(unpinned)],
        ...(findings.length === 0 && { policy: { trust, deny, require, digest: `sha256:${sha256(bytes)}`, path: reference.path } }),
    };
}
/** A schema that could accept anything, or nothing, is found when the policy is read. The library for schemas is loaded only for one. */
async function findSchemaFaults(file, place) {
    const { compileSchema } = await Promise.all(/* import() */[__webpack_require__.e(2815), __webpack_require__.e(2856), __webpack_require__.e(2210), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 836));
    try {
        compileSchema(file);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* ChopmarkError */.E))
            throw error;
        return [{ place, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) }];
    }
}
/**
 * Returns a policy that can decide.
 *
 * @param pinned Whether all files that the policy names must be pinned by a digest. Default: if the policy itself is pinned.
 * @throws ChopmarkError `INPUT_POLICY` with the faults, `INPUT_POLICY_UNPINNED` if the policy is pinned but files that it names are not
 */
async function requirePolicy(written, workingFolder, { pinned = parseFileReference(written, workingFolder).digest !== undefined } = {}) {
    const { policy, findings, unpinned } = await loadPolicy(written, workingFolder);
    if (!policy)
        throw invalidPolicy(written, findings);
    if (policy.trust.length === 0)
        throw trustsNobody(policy.path ?? written);
    if (pinned && unpinned.length > 0)
        throw notPinned(unpinned);
    return policy;
}
/**
 * Returns the policy in a text that names no files but those of instances, roots and keys, such as a draft.
 *
 * @throws ChopmarkError `INPUT_POLICY`
 */
async function parsePolicy(text, path, workingFolder) {
    const part = await buildPolicy(parseSchema(POLICY_SCHEMA, (0,read_yaml/* readYaml */.g)(text, path)), workingFolder);
    const { trust, deny, require } = part;
    const findings = [...part.findings, ...findNameFaults(part)];
    if (findings.length > 0)
        throw invalidPolicy(path, findings);
    return { trust, deny, require, path };
}
/** How many findings a message lists. */
const TOLD = 5;
const invalidPolicy = (written, findings) => new errors/* ChopmarkError */.E({
    code: 'INPUT_POLICY',
    message: findings
        .slice(0, TOLD)
        .map(({ place, message, hint }) => `${(0,read_yaml/* showPlace */.R)(place)}: ${message}${hint === undefined ? '' : ` ${hint}`}`)
        .join('\n'),
    hint: `Run chopmark policy check ${written} to list all faults.`,
});
const trustsNobody = (path) => new errors/* ChopmarkError */.E({
    code: 'INPUT_POLICY',
    message: `${path} has no trust entry, so it cannot accept any signer.`,
    hint: 'Add an entry under trust. chopmark policy init writes one from a bundle.',
});
const notPinned = (unpinned) => new errors/* ChopmarkError */.E({
    code: 'INPUT_POLICY_UNPINNED',
    message: `The policy is pinned by its digest, but it names ${unpinned.join(', ')} without a digest: a change of those files changes the policy.`,
    hint: 'Write them as PATH@sha256:HEX in the policy.',
});
const decode = (bytes, path) => {
    const encoding = (0,text_encoding/* explainEncoding */.f)(bytes);
    if (encoding !== undefined)
        throw notUtf8(`The policy ${path} is ${encoding}.`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        throw notUtf8(`The policy ${path} is not valid UTF-8.`);
    }
};
const notUtf8 = (message) => new errors/* ChopmarkError */.E({ code: 'INPUT_POLICY', message, hint: 'Save it as UTF-8.' });


/***/ }),

/***/ 88259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showPlace),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84855);


const showPlace = ({ file, line, column }) => `${file}:${line}:${column}`;
/**
 * Reads YAML 1.2 (core schema: no dates, no implicit octal numbers; `parseSchema` reads merge keys) without converting it to values: aliases are not
 * expanded, so that nothing grows before the limits are checked.
 */
function readYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const failed = (message) => ({
        root: null,
        findings: [{ place: { file, line: 1, column: 1 }, message }],
        placeOf: () => ({ file, line: 1, column: 1 }),
    });
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY */ .E1)
        return failed(`The file is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY */ .E1} bytes.`);
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: '1.2',
            schema: 'core',
            lineCounter: lines,
            prettyErrors: false,
            uniqueKeys: false,
            strict: true,
        });
        const findings = [...document.errors, ...document.warnings].slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_POLICY_FINDINGS */ .PO).map(({ pos, message }) => ({
            place: placeAt(pos[0]),
            message: `The file is not valid YAML: ${message}.`.replace(/\.\.$/, '.'),
        }));
        return { root: document.contents, findings, placeOf: (node) => placeAt(node?.range?.[0] ?? 0) };
    }
    catch (error) {
        // The parser is recursive, so deep nesting causes a RangeError.
        if (error instanceof RangeError)
            return failed('The file is nested too deeply.');
        throw error;
    }
}


/***/ })

};
