export const id = 1590;
export const ids = [1590];
export const modules = {

/***/ 11590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  requirePolicy: () => (/* binding */ requirePolicy)
});

// UNUSED EXPORTS: loadPolicy, notPinned

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/core/read-file.js
var read_file = __webpack_require__(29199);
// EXTERNAL MODULE: ./build/core/require-digest.js
var require_digest = __webpack_require__(27738);
// EXTERNAL MODULE: ./build/ci/clauses.js
var ci_clauses = __webpack_require__(96403);
// EXTERNAL MODULE: ./build/predicates/predicate-words.js
var predicate_words = __webpack_require__(52062);
;// CONCATENATED MODULE: ./build/policy/file-reference.js

const PINNED = /^(.+)@sha256:([0-9a-f]{64})$/;
/** `PATH`, or `PATH@sha256:HEX` where the bytes are fixed. */
function parseReference(text, folder) {
    const [, path, digest] = PINNED.exec(text) ?? [];
    if (path === undefined || digest === undefined)
        return { path: text, absolute: (0,external_node_path_.resolve)(folder, text) };
    return { path, absolute: (0,external_node_path_.resolve)(folder, path), digest };
}

// EXTERNAL MODULE: ./build/policy/find-unaskable.js
var find_unaskable = __webpack_require__(13917);
// EXTERNAL MODULE: ./build/policy/name-pattern.js
var name_pattern = __webpack_require__(53679);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/policy/read-yaml.js


const showPlace = ({ file, line, column }) => `${file}:${line}:${column}`;
/**
 * Reads YAML 1.2 (core schema: no dates, no octal surprises, no merge keys) without making values of it: what aliases stand for is
 * not copied, so that nothing grows before it is bounded.
 */
function readYaml(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const failed = (message) => ({
        root: null,
        findings: [{ place: { file, line: 1, column: 1 }, message }],
        placeOf: () => ({ file, line: 1, column: 1 }),
    });
    if (text.length > limits/* MAX_POLICY */.E1K)
        return failed(`The file is longer than ${limits/* MAX_POLICY */.E1K} bytes.`);
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            version: '1.2',
            schema: 'core',
            lineCounter: lines,
            prettyErrors: false,
            uniqueKeys: false,
            strict: true,
        });
        const findings = [...document.errors, ...document.warnings].slice(0, limits/* MAX_POLICY_FINDINGS */.POy).map(({ pos, message }) => ({
            place: placeAt(pos[0]),
            message: `It is not valid YAML: ${message}.`.replace(/\.\.$/, '.'),
        }));
        return { root: document.contents, findings, placeOf: (node) => placeAt(node?.range?.[0] ?? 0) };
    }
    catch (error) {
        // The parser calls itself for what is nested.
        if (error instanceof RangeError)
            return failed('It nests too deep.');
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/policy/requirement-shape.js
const MAX_AGE = { kind: 'duration', help: 'How old it may be: 7d, 12h, 30m. What is older counts as missing.' };
const provenance = {
    kind: 'object',
    help: 'SLSA provenance by a builder that is bound to the signer.',
    keys: {
        source: { kind: 'texts', help: 'The repository that was built, as a URL; with globs.' },
        ref: { kind: 'texts', help: 'The Git ref that was built; with globs.' },
        commit: { kind: 'texts', help: 'The commit that was built; subject for the one that is verified, where the artefact is a commit.' },
        builder: { kind: 'texts', help: 'The builder; with globs. Needed where the signer is no CI.' },
        'build-type': { kind: 'texts', help: 'The build type; with globs.' },
        parameters: { kind: 'json', help: 'External parameters that must have exactly these values; others may be there.' },
        level: { kind: 'integer', minimum: 1, maximum: 3, help: 'The SLSA build level that has to be reached.' },
        'max-age': MAX_AGE,
    },
};
const sbom = {
    kind: 'object',
    help: 'A software bill of materials. Of several the newest by signed time decides.',
    keys: {
        format: { kind: 'words', values: ['spdx', 'cyclonedx'], help: 'Formats that are accepted. Default: both.' },
        'max-age': MAX_AGE,
        'require-components': { kind: 'texts', help: 'Components that have to be there: name, name@version or purl; globs.' },
        'allow-components': { kind: 'texts', help: 'The only components that may be there.' },
        'deny-components': { kind: 'texts', help: 'Components that may not be there.' },
        'allow-licences': { kind: 'texts', help: 'The only licences that may be there: SPDX identifiers; globs.' },
        'deny-licences': { kind: 'texts', help: 'Licences that may not be there.' },
        'unknown-licences': {
            kind: 'word',
            values: ['allow', 'refuse'],
            help: 'Components without a licence. Default: refuse, where licences are asked about.',
        },
    },
};
const vulnerabilities = {
    kind: 'object',
    help: 'A scan for vulnerabilities. Of several the newest by signed time decides.',
    keys: {
        'fail-on': {
            kind: 'word',
            values: ['low', 'medium', 'high', 'critical'],
            help: 'The lowest severity that refuses. What has no severity refuses too. Default: low.',
        },
        'max-age': MAX_AGE,
        'max-database-age': { kind: 'duration', help: 'How old the scanner’s database may be.' },
        'accept-vex': { kind: 'texts', help: 'Names of trust entries whose OpenVEX statements may say that a vulnerability does not apply.' },
        except: {
            kind: 'list',
            maximum: 1_000,
            help: 'Vulnerabilities that are accepted for a time.',
            of: {
                kind: 'object',
                help: 'One vulnerability.',
                keys: {
                    id: { kind: 'text', required: true, help: 'Its identifier, or an alias.' },
                    component: { kind: 'text', help: 'The component it is accepted in: name or purl; globs. Default: all.' },
                    until: { kind: 'time', required: true, help: 'The last day, UTC; from then on it refuses again.' },
                    reason: { kind: 'text', required: true, help: 'Why.' },
                },
            },
        },
    },
};
const tests = {
    kind: 'object',
    help: 'Test results. Of several the newest by signed time decides.',
    keys: {
        result: { kind: 'word', values: ['passed', 'warned'], help: 'The worst result that is accepted. Default: passed.' },
        configuration: { kind: 'texts', help: 'Only results with a configuration of this name or URI count; globs.' },
        'max-age': MAX_AGE,
    },
};
const vsa = {
    kind: 'object',
    help: 'A verification summary that PASSED, by a named verifier. Of several the newest by signed time decides.',
    keys: {
        verifier: { kind: 'texts', required: true, help: 'The verifier; with globs.' },
        level: { kind: 'texts', help: 'Levels that have to be verified, all of them: SLSA_BUILD_LEVEL_2.' },
        policy: { kind: 'text', pattern: '^sha256:[0-9a-f]{64}$', say: 'sha256:HEX', help: 'The digest of the policy it was verified by.' },
        resource: { kind: 'texts', help: 'The resource it is about; with globs.' },
        'max-age': MAX_AGE,
    },
};
const signers = {
    kind: 'object',
    help: 'Signatures of several signers, each of them believed.',
    keys: {
        count: {
            kind: 'integer',
            minimum: 1,
            maximum: 100,
            required: true,
            help: 'How many different ones. A repository or project of a CI is one.',
        },
        'predicate-type': { kind: 'texts', help: 'Only statements of these types count: URIs with globs, or words such as provenance.' },
    },
};
const predicate = {
    kind: 'object',
    short: 'type',
    help: 'A statement of any type. Of several the newest by signed time decides.',
    keys: {
        type: { kind: 'texts', required: true, help: 'Its predicate type: a URI with globs, or a word such as spdx.' },
        schema: { kind: 'text', help: 'A JSON schema file that the predicate has to fit, optionally with its digest: PATH@sha256:HEX.' },
        'max-age': MAX_AGE,
    },
};
const rego = {
    kind: 'object',
    short: 'file',
    help: 'A decision in Rego, over everything that was accepted.',
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
            help: 'What has to be true. Default: data.chopmark.allow. In a compiled policy it is an entry point.',
        },
    },
};
/** Exactly one of these is in a requirement. */
const REQUIREMENT_KINDS = { provenance, sbom, vulnerabilities, tests, vsa, signers, predicate, rego };
const REQUIREMENT_SHAPE = {
    kind: 'object',
    help: 'Something that an artefact has to bring: exactly one kind.',
    keys: {
        name: { kind: 'text', help: 'What messages call it.' },
        artifacts: { kind: 'texts', help: 'Names of artefacts that it is asked of; globs. Default: all.' },
        by: { kind: 'texts', help: 'Names of trust entries whose statements count. Default: all.' },
        ...REQUIREMENT_KINDS,
    },
};

;// CONCATENATED MODULE: ./build/policy/build-policy.js








/** Instances that are known by name; everything else is a file. */
const PRESETS = ['public-good', 'staging', 'github'];
/**
 * Makes entries of what was read, and finds what no certificate could answer.
 *
 * @param folder Absolute; paths in the file are relative to it.
 * @param prefix Before the names of entries that have none of their own.
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
            at: showPlace(placeOf(path)),
        };
        for (const fault of (0,find_unaskable/* findUnaskable */.ar)(entry))
            found(fault.clause ? `${path}.${fault.clause}` : path, fault.message, fault.hint);
        if (entry.root.key &&
            Object.keys(written).some((name) => !['name', 'key', 'artifacts', 'predicate-type', 'level', 'instance', 'trusted-root', 'accept-declared'].includes(name)))
            found(`${path}.key`, 'A key proves no identity.', 'Name the key, or an identity, in an entry of its own.');
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
            found(path, 'This denies everything.', 'Say what is denied: digest, run, identity, issuer, log, log-index, from, until.');
        if (conditions.digest !== undefined && Object.keys(conditions).length > 1)
            found(path, 'A digest is denied whoever signed it.', 'Give digest alone.');
        part.deny.push({ ...denyEntry(written), name: `${prefix}${path}`, at: showPlace(placeOf(path)) });
    }
    for (const [index, written] of (value.require ?? []).entries()) {
        const path = `require[${index}]`;
        const kinds = Object.keys(REQUIREMENT_KINDS).filter((kind) => written[kind] !== undefined);
        const [kind] = kinds;
        if (kind === undefined || kinds.length > 1) {
            found(path, kind === undefined ? 'The requirement asks nothing.' : `The requirement asks for ${kinds.join(' and ')}.`, `Give exactly one of ${Object.keys(REQUIREMENT_KINDS).join(', ')}.`);
        }
        else {
            const asked = withTypes(requirement(kind, written, showPlace(placeOf(path))), (message, hint) => found(`${path}.${kind}`, message, hint));
            part.require.push(asked);
            const named = asked.kind === 'rego' ? asked.asks.file : asked.kind === 'predicate' ? asked.asks.schema : undefined;
            if (named !== undefined)
                part.files.push({
                    reference: parseReference(named, folder),
                    place: placeOf(path),
                    use: asked.kind === 'rego' ? 'rego' : 'schema',
                    requirement: asked,
                });
        }
    }
    for (const [index, text] of (value.include ?? []).entries())
        part.include.push({ reference: parseReference(text, folder), place: placeOf(`include[${index}]`) });
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
/** Words stand for the types that they mean. */
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
    const clauses = Object.fromEntries(ci_clauses/* CLAUSE_NAMES */.$8.flatMap((clause) => (written[clause] === undefined ? [] : [[clause, written[clause]]])));
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
        ...(level !== undefined && { level }),
        ...(artifacts !== undefined && { artifacts }),
        ...(predicateTypes !== undefined && { predicateTypes }),
    };
}
function rootOf({ instance, key, ...written }, folder) {
    const trustedRoot = written['trusted-root'];
    return {
        ...(instance !== undefined && { instance: PRESETS.includes(instance) ? instance : parseReference(instance, folder) }),
        ...(trustedRoot !== undefined && { trustedRoot: parseReference(trustedRoot, folder) }),
        ...(key !== undefined && { key: parseReference(key, folder) }),
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
;// CONCATENATED MODULE: ./build/policy/find-name-faults.js


/** Entries that a message names. */
const NAMED = 8;
/**
 * `by` and `accept-vex` have to name entries that are there, and names have to be somebody's alone. A summary only says who verified, so
 * that a policy with several entries has to say which of them speaks for the verifier.
 */
function findNameFaults({ trust, require }) {
    const names = new Set();
    const faults = [];
    for (const { name, at } of trust) {
        if (names.has(name))
            faults.push({ place: placeFrom(at), message: `There are two trust entries of the name ${name}.`, hint: 'Give each its own.' });
        names.add(name);
    }
    const summarizing = trust.filter(maySummarize).map(({ name }) => name);
    for (const requirement of require) {
        const excusing = requirement.kind === 'vulnerabilities' ? (requirement.asks['accept-vex'] ?? []) : [];
        for (const name of [...(requirement.by ?? []), ...excusing])
            if (!names.has(name))
                faults.push({
                    place: placeFrom(requirement.at),
                    message: `There is no trust entry of the name ${name}.`,
                    hint: `There are ${[...names].slice(0, NAMED).join(', ') || 'none'}.`,
                });
        if (requirement.kind === 'vsa' && requirement.by === undefined && summarizing.length > 1)
            faults.push({
                place: placeFrom(requirement.at),
                message: `${summarizing.slice(0, NAMED).join(', ')} could each claim to be the verifier ${requirement.asks.verifier.join(' or ')}.`,
                hint: 'Say with by which trust entry is the verifier.',
            });
    }
    return faults;
}
const maySummarize = ({ predicateTypes }) => predicateTypes === undefined || predicates_vsa/* vsa */.d.types.some((type) => predicateTypes.some((glob) => (0,match_glob/* matchGlob */.s)(glob, type)));
/** Undoes `showPlace`. */
function placeFrom(at = '') {
    const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
    return { file, line: Number(line), column: Number(column) };
}

;// CONCATENATED MODULE: ./build/policy/policy-shape.js


const CLAUSE_HELP = {
    repository: 'The source repository: OWNER/NAME, or a URL; with globs.',
    'repository-id': 'Its identifier, which outlives renames and refuses a name that somebody else took over.',
    owner: 'The owner of the repository: a name, or a URL; with globs.',
    'owner-id': 'The identifier of the owner.',
    organization: 'The organization, on CircleCI (its identifier) and Buildkite (its slug).',
    project: 'The identifier of the CircleCI project.',
    pipeline: 'The slug of the Buildkite pipeline.',
    'pipeline-definition': 'The identifier of the CircleCI pipeline definition.',
    job: 'The URL of the Jenkins job; with globs.',
    workflow: 'The file that configured the build: a path in the repository, or a URL; with globs.',
    'workflow-commit': 'The commit of that file.',
    signer: 'Who signed, where it is not that file: a reusable workflow, by path or URL; with globs.',
    'signer-commit': 'The commit of the workflow that signed.',
    ref: 'The Git ref that was built; with globs.',
    commit: 'The commit that was built.',
    trigger: 'What started the build: push, schedule…; with globs.',
    environment: 'The deployment environment of the job; with globs.',
    runner: 'The kind of runner, as the platform words it: github-hosted, self-hosted…',
    visibility: 'Of the repository, when it was signed.',
    run: 'The URL of the run; with globs.',
    'token-subject': 'The subject of the identity token; with globs. It is no name of a repository.',
};
const CLAUSES = Object.fromEntries(ci_clauses/* CLAUSE_NAMES */.$8.map((clause) => [clause, { kind: 'texts', help: CLAUSE_HELP[clause] }]));
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
    help: 'Who is believed. Everything given must hold, of what the certificate proves; of several texts for one clause, one must.',
    keys: {
        name: { kind: 'text', help: 'What by and messages call the entry.' },
        ci: { kind: 'word', values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'], help: 'The CI system that signed.' },
        instance: {
            kind: 'text',
            help: 'The Sigstore instance it is verified under: public-good, staging, github, or a client trust config file. Default: that of the run.',
        },
        'trusted-root': { kind: 'text', help: 'A trusted root file, in place of an instance.' },
        key: { kind: 'text', help: 'A public key (PEM) that signed, in place of an identity.' },
        issuer: { kind: 'text', help: 'The issuer of the identity, in place of the CI’s own: of a private installation.' },
        identity: { kind: 'texts', help: 'The exact identity in the certificate.' },
        'identity-regexp': { kind: 'texts', help: 'A regular expression (RE2) for the whole identity in the certificate.' },
        ...CLAUSES,
        'accept-declared': {
            kind: 'words',
            values: FACTS,
            help: 'Facts that are believed though no certificate proves them; source is repository, ref and commit.',
        },
        'allow-ssh-rerun': { kind: 'flag', help: 'Believe CircleCI jobs that a person could have typed into.' },
        level: { kind: 'integer', minimum: 1, maximum: 3, help: 'The SLSA build level that this builder is believed to reach.' },
        artifacts: { kind: 'texts', help: 'Names of artefacts that it is believed about; globs. Default: all.' },
        'predicate-type': {
            kind: 'texts',
            help: 'Types of statements that it is believed about: URIs with globs, or words such as spdx. Default: all.',
        },
    },
};
const DENY_SHAPE = {
    kind: 'object',
    help: 'What is refused whoever signed it. Everything given must apply.',
    keys: {
        digest: { kind: 'text', ...DIGEST, help: 'An artefact.' },
        run: { kind: 'text', help: 'A run, by its URL; with globs.' },
        identity: { kind: 'text', help: 'Who signed: the identity in the certificate, or the fingerprint of a key; with globs.' },
        issuer: { kind: 'text', help: 'The issuer of the identity.' },
        log: { kind: 'text', help: 'The URL of a transparency log.' },
        'log-index': { kind: 'text', pattern: '^\\d{1,18}$', say: 'a number', help: 'An entry in a log.' },
        from: { kind: 'time', begins: true, help: 'Signed at this time or later.' },
        until: { kind: 'time', help: 'Signed at this time or earlier.' },
        reason: { kind: 'text', help: 'Shown to whoever meets the denial.' },
    },
};
/** Elements of one list of a policy. */
const MANY = 10_000;
/** The whole file. */
const POLICY_SHAPE = {
    kind: 'object',
    help: 'Whom to believe, what to refuse, what to ask for.',
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
            help: 'Policy files whose entries are added to those of this one.',
        },
        trust: { kind: 'list', of: TRUST_SHAPE, maximum: MANY, help: 'Who is believed: any of these, each under its own root.' },
        deny: { kind: 'list', of: DENY_SHAPE, maximum: MANY, help: 'What is refused: any of these.' },
        require: { kind: 'list', of: REQUIREMENT_SHAPE, maximum: 256, help: 'What an artefact has to bring: all of these.' },
    },
};

// EXTERNAL MODULE: ./build/core/closest-word.js
var closest_word = __webpack_require__(74082);
// EXTERNAL MODULE: ./build/policy/parse-age.js
var parse_age = __webpack_require__(56106);
;// CONCATENATED MODULE: ./build/policy/read-shape.js




/** Reads a syntax tree as its shape says. Everything that is wrong is found, not the first alone. */
function readShape(shape, yaml) {
    const findings = [...yaml.findings];
    const places = new Map();
    if (findings.length > 0)
        return { findings, places };
    const anchors = new Map();
    let visited = 0;
    const fail = (node, message, hint) => {
        findings.push({ place: yaml.placeOf(node), message, ...(hint !== undefined && { hint }) });
        return undefined;
    };
    /** Nothing where an alias names nothing; that is told. */
    const resolve = (node) => {
        if (node !== null && (0,dist/* isAlias */.Vj)(node))
            return anchors.get(node.source) ?? fail(node, `There is no &${node.source} before this alias.`);
        if (node !== null && 'anchor' in node && typeof node.anchor === 'string')
            anchors.set(node.anchor, node);
        return node;
    };
    const read = (of, written, path, depth) => {
        visited++;
        if (visited > limits/* MAX_POLICY_NODES */.uHO)
            return visited === limits/* MAX_POLICY_NODES */.uHO + 1
                ? fail(written, `The file has more than ${limits/* MAX_POLICY_NODES */.uHO} values, aliases counted.`)
                : undefined;
        if (depth > limits/* MAX_POLICY_DEPTH */.aBS)
            return fail(written, `It nests deeper than ${limits/* MAX_POLICY_DEPTH */.aBS} levels.`);
        const node = resolve(written);
        if (node === undefined)
            return undefined;
        if (path !== '')
            places.set(path, yaml.placeOf(written));
        if (node !== null && 'tag' in node && typeof node.tag === 'string' && !/^tag:yaml\.org,2002:/.test(node.tag))
            return fail(node, `${path} has the tag ${node.tag}, which means nothing here.`);
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
                return fail(node, `${path} has to be a whole number${of.minimum === of.maximum ? `: ${of.minimum}` : ` from ${of.minimum} to ${of.maximum}`}.`);
            }
            case 'flag': {
                const value = scalarOf(node)?.value;
                return typeof value === 'boolean' ? value : fail(node, `${path} has to be true or false.`);
            }
            case 'duration': {
                const age = (0,parse_age/* parseAge */.F)(textOf(node) ?? '');
                return age ?? fail(node, `${path} has to be a time span.`, 'Write a number and its unit: 30m, 12h, 7d.');
            }
            case 'time': {
                const time = parseTime(textOf(node) ?? '', of.begins === true ? '00:00:00.000' : '23:59:59.999');
                return (time ??
                    fail(node, `${path} has to be a day or a time.`, `Write 2026-12-31, which means the ${of.begins === true ? 'start' : 'end'} of that day (UTC), or 2026-12-31T12:00:00Z.`));
            }
            case 'json': {
                if (!(0,dist/* isMap */.jh)(node))
                    return fail(node, `${path} has to be an object.`);
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
            return fail(node, `${path || 'The file'} has to be an object.`, `Its keys are ${Object.keys(of.keys).join(', ')}.`);
        const result = {};
        const seen = new Set();
        for (const pair of (0,dist/* isMap */.jh)(node) ? node.items : []) {
            const name = textOf(pair.key);
            if (name === undefined) {
                fail(pair.key, `${path || 'The file'} has a key that is no text.`);
                continue;
            }
            const shape = Object.hasOwn(of.keys, name) ? of.keys[name] : undefined;
            const at = path === '' ? name : `${path}.${name}`;
            if (seen.has(name))
                fail(pair.key, `${at} is there twice.`, 'Give it once; several values make a list.');
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
    const unknownKey = (node, name, path, known) => {
        const closest = (0,closest_word/* findClosestWord */.p)(name, known);
        const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
        fail(node, `${path || 'The file'} has no key ${JSON.stringify(shown)}.`, closest ? `Did you mean ${closest}?` : `The keys are ${known.join(', ')}.`);
    };
    const readList = (node, path, maximum, one) => {
        if (!(0,dist/* isSeq */.oP)(node))
            return fail(node, `${path} has to be a list.`);
        if (node.items.length > maximum)
            return fail(node, `${path} has ${node.items.length} elements; ${maximum} are the most.`);
        if (node.items.length === 0)
            return fail(node, `${path} is an empty list, which could mean nothing or everything.`, 'Leave it out, or say what is meant.');
        return node.items.map((element, index) => one(element, `${path}[${index}]`));
    };
    const readText = ({ pattern, say }, node, path) => {
        const text = textOf(node);
        if (text === undefined)
            return fail(node, `${path} has to be a text.`);
        if (text.trim() === '')
            return fail(node, `${path} is empty.`, 'Leave it out, or say what is meant.');
        if (text.length > limits/* MAX_POLICY_TEXT */.YMD)
            return fail(node, `${path} is longer than ${limits/* MAX_POLICY_TEXT */.YMD} characters.`);
        if (pattern !== undefined && !new RegExp(pattern).test(text))
            return fail(node, `${path} is not ${say ?? 'what it should be'}.`);
        return text;
    };
    const readWord = (values, node, path) => {
        const text = textOf(node);
        if (text !== undefined && values.includes(text))
            return text;
        const closest = text === undefined ? undefined : (0,closest_word/* findClosestWord */.p)(text, values);
        return fail(node, `${path} is not one of ${values.join(', ')}.`, closest && `Did you mean ${closest}?`);
    };
    /** Values as JSON has them, with the bounds of everything else. */
    const readJson = (written, path, depth) => {
        visited++;
        if (visited > limits/* MAX_POLICY_NODES */.uHO || depth > limits/* MAX_POLICY_DEPTH */.aBS)
            return fail(written, 'The file is too large or nests too deep.');
        const node = resolve(written);
        if (node === undefined)
            return undefined;
        if ((0,dist/* isMap */.jh)(node)) {
            const pairs = node.items;
            const names = pairs.map(({ key }) => textOf(key));
            if (names.includes(undefined) || names.includes('__proto__') || new Set(names).size < names.length)
                return fail(node, `${path} has a key that is no text, or one twice.`);
            return Object.fromEntries(pairs.map(({ value }, index) => [names[index], readJson(value, path, depth + 1)]));
        }
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((element) => readJson(element, path, depth + 1));
        return scalarOf(node)?.value ?? null;
    };
    const value = read(shape, yaml.root, '', 0);
    return { findings, places, ...(findings.length === 0 && { value: value }) };
}
const scalarOf = (node) => (node !== null && (0,dist/* isScalar */.jn)(node) ? node : undefined);
/** A text, or a number as it is written: identifiers and refs are easily forgotten to be quoted. */
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
/** Whether some calendar has it: Date takes some days that none has for the next month's. */
function isDay(day) {
    const start = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
}

;// CONCATENATED MODULE: ./build/policy/load-policy.js













/** Bytes of a file by its use, and what people call it. */
const FILES = {
    instance: [limits/* MAX_TRUST_FILE */.$IL, 'the client trust config'],
    'trusted-root': [limits/* MAX_TRUST_FILE */.$IL, 'the trusted root'],
    key: [limits/* MAX_TRUST_FILE */.$IL, 'the public key'],
    schema: [limits/* MAX_SCHEMA */.Dxj, 'the JSON schema'],
    rego: [limits/* MAX_REGO */.DRm, 'the Rego policy'],
};
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/**
 * Reads a policy file and those it names. Everything that is wrong with them is found, with its place.
 *
 * @param written `FILE`, or `FILE@sha256:HEX`.
 * @throws ChopmarkError `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`, `INPUT_POLICY_DIGEST` for the file itself
 */
async function loadPolicy(written, workingFolder) {
    const reference = parseReference(written, workingFolder);
    const bytes = await (0,read_file.readBoundedFile)(reference.absolute, limits/* MAX_POLICY */.E1K, 'the policy file', { pipes: true });
    (0,require_digest/* requireDigest */.m)(bytes, reference.path, reference.digest);
    const findings = [];
    const unpinned = [];
    const seen = new Set([reference.absolute]);
    const top = await (0,promises_.realpath)((0,external_node_path_.dirname)(reference.absolute)).catch(() => (0,external_node_path_.dirname)(reference.absolute));
    const readPart = async (content, shown, absolute, prefix, depth) => {
        const part = await buildPolicy(readShape(POLICY_SHAPE, readYaml(decode(content), shown)), (0,external_node_path_.dirname)(absolute), prefix);
        for (const { reference: included, place } of part.include) {
            const inner = await readIncluded(included, place, depth);
            if (!inner)
                continue;
            // As the user would name it, whichever file it is included by.
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
        if (depth >= limits/* MAX_INCLUDE_DEPTH */.kby)
            return fail(`Policy files include each other more than ${limits/* MAX_INCLUDE_DEPTH */.kby} levels deep.`);
        if (seen.has(included.absolute))
            return fail(`${included.path} is included twice.`);
        if (seen.size >= limits/* MAX_POLICY_FILES */.UjY)
            return fail(`The policy is made of more than ${limits/* MAX_POLICY_FILES */.UjY} files.`);
        seen.add(included.absolute);
        const real = await (0,promises_.realpath)(included.absolute).catch(() => included.absolute);
        const below = (0,external_node_path_.relative)(top, real);
        if ((0,external_node_path_.isAbsolute)(included.path) || below === '' || below.startsWith(`..${external_node_path_.sep}`) || below === '..' || (0,external_node_path_.isAbsolute)(below))
            return fail(`${included.path} is not below the folder of the policy.`, 'Keep what is included beside the policy, and name it by a relative path.');
        return (await readNamed(included, place, limits/* MAX_POLICY */.E1K, 'the included policy'))?.bytes;
    };
    const readNamed = async (named, place, maxBytes, what) => {
        try {
            const content = await (0,read_file.readBoundedFile)(named.absolute, maxBytes, what);
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
        // What is not fixed is read when it is needed, once.
        if (named.digest === undefined && !requirement)
            continue;
        const [maxBytes, what] = FILES[use];
        const file = await readNamed(named, place, maxBytes, what);
        if (file && requirement)
            requirement.file = file;
    }
    findings.push(...findNameFaults(whole));
    const { trust, deny, require } = whole;
    return {
        findings,
        unpinned: [...new Set(unpinned)],
        ...(findings.length === 0 && { policy: { trust, deny, require, digest: `sha256:${sha256(bytes)}`, path: reference.path } }),
    };
}
/**
 * The policy, fit to decide.
 *
 * @param pinned Whether everything the policy names has to be fixed by a digest. Default: where the policy itself is.
 * @throws ChopmarkError `INPUT_POLICY` with all that is wrong; `INPUT_POLICY_UNPINNED` where its own bytes are fixed and those of what
 *   it names are not
 */
async function requirePolicy(written, workingFolder, { pinned = parseReference(written, workingFolder).digest !== undefined } = {}) {
    const { policy, findings, unpinned } = await loadPolicy(written, workingFolder);
    if (!policy)
        throw invalidPolicy(written, findings);
    if (policy.trust.length === 0)
        throw trustsNobody(policy.path ?? written);
    if (pinned && unpinned.length > 0)
        throw notPinned(unpinned);
    return policy;
}
/** Findings that a message tells. */
const TOLD = 5;
const invalidPolicy = (written, findings) => new errors/* ChopmarkError */.E({
    code: 'INPUT_POLICY',
    message: findings
        .slice(0, TOLD)
        .map(({ place, message, hint }) => `${showPlace(place)}: ${message}${hint === undefined ? '' : ` ${hint}`}`)
        .join('\n'),
    hint: `chopmark policy check ${written} lists everything that is wrong.`,
});
const trustsNobody = (path) => new errors/* ChopmarkError */.E({
    code: 'INPUT_POLICY',
    message: `${path} trusts nobody, so nothing could be verified by it.`,
    hint: 'Add an entry below trust; chopmark policy init writes one from a bundle.',
});
const notPinned = (unpinned) => new errors/* ChopmarkError */.E({
    code: 'INPUT_POLICY_UNPINNED',
    message: `The policy is named by its digest, and names ${unpinned.join(', ')} without one: whoever changes those changes the policy.`,
    hint: 'Write them as PATH@sha256:HEX in the policy.',
});
const decode = (bytes) => {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    }
    catch {
        throw new errors/* ChopmarkError */.E({ code: 'INPUT_POLICY', message: 'A policy file is not valid UTF-8.', hint: 'Save it as UTF-8.' });
    }
};


/***/ }),

/***/ 56106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge),
/* harmony export */   r: () => (/* binding */ showAge)
/* harmony export */ });
const UNIT_MILLISECONDS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `7d`, `12h30m`: milliseconds; nothing for other text. */
function parseAge(text) {
    if (!/^(?:\d{1,6}[smhd])+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+)([smhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNIT_MILLISECONDS[unit ?? ''] ?? Number.NaN), 0);
}
/** Milliseconds in the largest unit that says them exactly enough. */
function showAge(milliseconds) {
    const [unit, size] = Object.entries(UNIT_MILLISECONDS).findLast(([, length]) => milliseconds >= 2 * length) ?? ['s', 1_000];
    return `${Math.floor(milliseconds / size)}${unit}`;
}


/***/ })

};
