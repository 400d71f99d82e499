export const id = 9490;
export const ids = [9490];
export const modules = {

/***/ 66929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readSigned)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62807);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28314);


/**
 * Reads a predicate that somebody signed, and says which one is malformed. The shape is ours to know, the content is hostile.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
function readSigned(what, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof _core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ChopmarkError */ .E({
            code: 'VERIFICATION_PREDICATE_MALFORMED',
            message: `What is called ${what} by its type is none: ${error.message}.`,
            hint: 'Whoever made it has to make it anew.',
        });
    }
}


/***/ }),

/***/ 19490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildScan: () => (/* binding */ buildScan)
});

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(62807);
// EXTERNAL MODULE: ./build/core/json.js
var json = __webpack_require__(28314);
// EXTERNAL MODULE: ./build/core/json-shape.js
var json_shape = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/core/limits.js
var limits = __webpack_require__(40332);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/report-shape.js
const LEVELS = ['unknown', 'none', 'low', 'medium', 'high', 'critical'];
/** Characters. */
const MAX_TEXT = 4_096;
/** Aliases, severities or places of one finding. */
const MAX_PARTS = 10_000;
const WORDS = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    medium: 'medium',
    moderate: 'medium',
    warning: 'medium',
    low: 'low',
    minor: 'low',
    negligible: 'low',
    note: 'low',
    none: 'none',
};
/** A word as scanners use it, or a CVSS score by the bands of CVSS 3 and 4. A vector alone is not computed: unknown. */
function levelOf(score) {
    const word = WORDS[score.trim().toLowerCase()];
    if (word)
        return word;
    if (!/^\d{1,2}(\.\d+)?$/.test(score))
        return 'unknown';
    const number = Number(score);
    if (number > 10)
        return 'unknown';
    return number >= 9 ? 'critical' : number >= 7 ? 'high' : number >= 4 ? 'medium' : number > 0 ? 'low' : 'none';
}
const highestLevel = (severities) => severities
    .map(({ score }) => levelOf(score))
    .reduce((high, level) => (LEVELS.indexOf(level) > LEVELS.indexOf(high) ? level : high), 'unknown');
function finding({ id, aliases = [], name, version, purl, severities, fixedIn }) {
    const known = severities.flatMap(({ method, score }) => (score === undefined || score === '' ? [] : [{ method, score: String(score) }]));
    return {
        id,
        aliases: [...new Set(aliases.flatMap((alias) => (alias && alias !== id ? [alias] : [])))],
        ...(name ? { package: { name, ...(version ? { version } : {}), ...(purl ? { purl } : {}) } } : {}),
        severities: known,
        level: highestLevel(known),
        ...(fixedIn ? { fixedIn } : {}),
    };
}
/** Findings that are told once for each path to them. */
function withoutRepeats(findings) {
    const seen = new Map(findings.map((one) => [JSON.stringify([one.id, one.package]), one]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/fields.js


/** A text of a report; null and empty are unknown. */
const fields_text = (value, where) => (0,json_shape/* readOptionalString */.on)(value, where, MAX_TEXT) || undefined;
/** A score may be a number or a text. */
const score = (value, where) => typeof value === 'number' ? String(value) : fields_text(value, where);
const objects = (value, where, max) => (0,json_shape/* readOptionalArray */.o8)(value, where, max).map((each, index) => (0,json_shape/* readObject */.Ag)(each, `${where}[${index}]`));
const object = (value, where) => (0,json_shape/* readOptionalObject */.gs)(value, where) ?? {};
const texts = (value, where, max) => (0,json_shape/* readOptionalArray */.o8)(value, where, max).flatMap((each) => fields_text(each, where) ?? []);
/** A time that a report states; one that is none is unknown. */
function time(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const read = new Date(value);
    // The zero time of Go stands for none.
    return Number.isNaN(read.getTime()) || read.getTime() < 0 ? undefined : read;
}
/** Without members that are undefined. */
const known = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

;// CONCATENATED MODULE: ./build/predicates/openvex.js







const TYPE = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'];
/** OpenVEX documents (openvex.dev, spec 0.2.0), under the type that cosign and vexctl know. */
const openvex = {
    types: [TYPE, `${TYPE}/v0.2.0`, `${TYPE}/v0.0.1`],
    /** Whether JSON says of itself that it is OpenVEX. */
    fits: (document) => typeof document === 'object' && document !== null && String(document['@context']).startsWith(TYPE),
    /** @throws ChopmarkError `INPUT_REPORT_INVALID` */
    build(document, source) {
        try {
            readVex(document);
            return { type: TYPE, predicate: document };
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${source} is not valid OpenVEX: ${error.message}.`,
                hint: 'Readers would refuse it: write it with vexctl, which checks it.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate) => (0,predicate_kind/* readSigned */.N)('OpenVEX', () => readVex(predicate)),
};
function readVex(document) {
    return known({
        author: (0,json_shape/* readString */.E3)(document.author, 'author', MAX_TEXT),
        timestamp: time(document.timestamp),
        statements: objects(document.statements, 'statements', limits/* MAX_ELEMENTS */.DU).map(readStatement),
    });
}
function readStatement(statement, index) {
    const where = `statements[${index}]`;
    const status = (0,json_shape/* readOneOf */.Qk)(statement.status, `${where}.status`, STATUSES);
    const justification = fields_text(statement.justification, where);
    if (status === 'not_affected' && !justification && !fields_text(statement.impact_statement, where))
        throw new json/* JsonError */.N('shape', `${where} says not_affected and neither justification nor impact_statement`);
    const vulnerability = typeof statement.vulnerability === 'string' ? { name: statement.vulnerability } : object(statement.vulnerability, where);
    return known({
        vulnerability: (0,json_shape/* readString */.E3)(vulnerability.name ?? vulnerability['@id'], `${where}.vulnerability`, MAX_TEXT),
        aliases: texts(vulnerability.aliases, where, MAX_PARTS),
        products: namesOf(statement.products, where),
        status,
        justification,
        timestamp: time(statement.timestamp),
    });
}
function namesOf(value, where) {
    const list = Array.isArray(value) ? value.slice(0, MAX_PARTS) : [];
    return list.flatMap((product) => {
        if (typeof product === 'string')
            return [product];
        const { '@id': id, identifiers, subcomponents } = (0,json_shape/* readObject */.Ag)(product, where);
        return [fields_text(id, where) ?? [], fields_text(object(identifiers, where).purl, where) ?? [], namesOf(subcomponents, where)].flat();
    });
}

// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/grype.js




/** `grype -o json`. */
const isGrype = (report) => Array.isArray(report.matches) && object(report.descriptor, 'descriptor').name === 'grype';
/** @throws JsonError */
function readGrype(report) {
    const descriptor = object(report.descriptor, 'descriptor');
    const database = object(descriptor.db, 'descriptor.db');
    const status = object(database.status, 'descriptor.db.status');
    const at = time(descriptor.timestamp);
    return known({
        scanner: known({ name: 'grype', version: fields_text(descriptor.version, 'descriptor.version'), uri: 'https://github.com/anchore/grype' }),
        databaseVersion: score(status.schemaVersion ?? database.schemaVersion, 'descriptor.db'),
        databaseTime: time(status.built ?? database.built),
        scanStarted: undefined,
        scanFinished: at,
        findings: objects(report.matches, 'matches', limits/* MAX_ELEMENTS */.DU).map(readMatch),
    });
}
function readMatch(match, index) {
    const where = `matches[${index}]`;
    const vulnerability = object(match.vulnerability, where);
    const artifact = object(match.artifact, where);
    const related = objects(match.relatedVulnerabilities, where, MAX_PARTS);
    const scores = [vulnerability, ...related].flatMap((each) => objects(each.cvss, where, MAX_PARTS));
    return finding({
        id: (0,json_shape/* readString */.E3)(vulnerability.id, `${where}.vulnerability.id`, MAX_TEXT),
        aliases: related.map(({ id }) => fields_text(id, where)),
        name: fields_text(artifact.name, where),
        version: fields_text(artifact.version, where),
        purl: fields_text(artifact.purl, where),
        severities: [
            { method: 'grype', score: fields_text(vulnerability.severity, where) },
            ...scores.map((each) => ({
                method: `cvss-${fields_text(each.version, where) ?? ''} ${fields_text(each.source, where) ?? ''}`.trim(),
                score: score(object(each.metrics, where).baseScore, where),
            })),
        ],
        fixedIn: texts(object(vulnerability.fix, where).versions, where, MAX_PARTS).join(', ') || undefined,
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/osv-scanner.js




/** `osv-scanner --format json`. */
const isOsvScanner = (report) => Array.isArray(report.results) && report.results.every((result) => typeof result === 'object' && result !== null && 'packages' in result);
/** OSV-Scanner writes neither its version nor when it looked. @throws JsonError */
function readOsvScanner(report) {
    const packages = objects(report.results, 'results', limits/* MAX_ELEMENTS */.DU).flatMap((result) => objects(result.packages, 'packages', limits/* MAX_ELEMENTS */.DU));
    return { scanner: { name: 'osv-scanner', uri: 'https://github.com/google/osv-scanner' }, findings: packages.flatMap(readPackage) };
}
function readPackage(one, index) {
    const where = `packages[${index}]`;
    const { name, version } = object(one.package, where);
    const groups = objects(one.groups, where, MAX_PARTS).map((group) => ({
        ids: texts(group.ids, where, MAX_PARTS),
        highest: score(group.max_severity, where),
    }));
    return objects(one.vulnerabilities, `${where}.vulnerabilities`, limits/* MAX_ELEMENTS */.DU).map((each) => {
        const id = (0,json_shape/* readString */.E3)(each.id, `${where}.vulnerabilities.id`, MAX_TEXT);
        return finding({
            id,
            aliases: texts(each.aliases, where, MAX_PARTS),
            name: fields_text(name, where),
            version: fields_text(version, where),
            severities: [
                { method: 'osv-scanner', score: groups.find(({ ids }) => ids.includes(id))?.highest },
                { method: 'osv', score: fields_text(object(each.database_specific, where).severity, where) },
                ...objects(each.severity, where, MAX_PARTS).map((rating) => ({
                    method: fields_text(rating.type, where) ?? 'osv',
                    score: fields_text(rating.score, where),
                })),
            ],
        });
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/sarif.js





/** SARIF 2.1.0, which any analyser may write: results become findings under the names of their rules. */
const isSarif = (report) => report.version === '2.1.0' && Array.isArray(report.runs);
/** @throws JsonError */
function readSarif(report) {
    const runs = objects(report.runs, 'runs', MAX_PARTS);
    const first = runs[0];
    if (!first)
        throw new json/* JsonError */.N('shape', 'runs is empty: nothing says that anything was scanned');
    const driver = object(object(first.tool, 'tool').driver, 'tool.driver');
    const invocation = objects(first.invocations, 'invocations', MAX_PARTS)[0] ?? {};
    return known({
        scanner: known({
            name: fields_text(driver.name, 'driver.name') ?? 'unknown',
            version: fields_text(driver.semanticVersion ?? driver.version, 'driver.version'),
            uri: fields_text(driver.informationUri, 'driver.informationUri'),
        }),
        databaseVersion: undefined,
        databaseTime: undefined,
        scanStarted: time(invocation.startTimeUtc),
        scanFinished: time(invocation.endTimeUtc),
        findings: withoutRepeats(runs.flatMap(readRun)),
    });
}
function readRun(run, index) {
    const where = `runs[${index}]`;
    const listed = objects(object(object(run.tool, where).driver, where).rules, where, limits/* MAX_ELEMENTS */.DU);
    const rules = new Map(listed.map((rule) => [rule.id, rule]));
    return objects(run.results, `${where}.results`, limits/* MAX_ELEMENTS */.DU).map((result, at) => {
        const id = fields_text(result.ruleId ?? object(result.rule, where).id, where) ?? fields_text(listed[Number(result.ruleIndex)]?.id, where);
        if (id === undefined)
            throw new json/* JsonError */.N('shape', `${where}.results[${at}] names no rule`);
        const rule = rules.get(id) ?? {};
        const severity = score(object(result.properties, where)['security-severity'] ?? object(rule.properties, where)['security-severity'], where);
        const level = fields_text(result.level ?? object(rule.defaultConfiguration, where).level, where) ?? 'warning';
        const place = objects(result.locations, where, MAX_PARTS)[0];
        return finding({
            id,
            name: place && fields_text(object(object((0,json_shape/* readObject */.Ag)(place, where).physicalLocation, where).artifactLocation, where).uri, where),
            // The level of a result tells how loud it is; where a score is given, that one counts.
            severities: severity === undefined ? [{ method: 'sarif', score: level }] : [{ method: 'security-severity', score: severity }],
        });
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/snyk.js





const projectsOf = (report) => (Array.isArray(report) ? report : [report]);
/** `snyk test --json`: one project, or a list of them. */
const isSnyk = (report) => projectsOf(report).length > 0 &&
    projectsOf(report).every((project) => typeof project === 'object' && project !== null && 'vulnerabilities' in project && 'ok' in project && 'dependencyCount' in project);
/** Snyk writes neither its version, nor when it looked, nor how old its database is. @throws JsonError */
function readSnyk(report) {
    const projects = projectsOf(report);
    if (projects.length > MAX_PARTS)
        throw new json/* JsonError */.N('shape', `the report has more than ${MAX_PARTS} projects`);
    const findings = projects.flatMap((project) => objects((0,json_shape/* readObject */.Ag)(project, 'the project').vulnerabilities, 'vulnerabilities', limits/* MAX_ELEMENTS */.DU).map(readVulnerability));
    return { scanner: { name: 'snyk', uri: 'https://snyk.io' }, findings: withoutRepeats(findings) };
}
function readVulnerability(one, index) {
    const where = `vulnerabilities[${index}]`;
    const { CVE, GHSA } = object(one.identifiers, where);
    return finding({
        id: (0,json_shape/* readString */.E3)(one.id, `${where}.id`, MAX_TEXT),
        aliases: [...texts(CVE, where, MAX_PARTS), ...texts(GHSA, where, MAX_PARTS)],
        name: fields_text(one.packageName ?? one.moduleName ?? one.name, where),
        version: fields_text(one.version, where),
        severities: [
            { method: 'snyk', score: fields_text(one.severity, where) },
            { method: 'cvss snyk', score: score(one.cvssScore, where) },
        ],
        fixedIn: texts(one.fixedIn, where, MAX_PARTS).join(', ') || undefined,
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/trivy.js




/** `trivy --format json`. */
const isTrivy = (report) => typeof report.SchemaVersion === 'number' && 'ArtifactName' in report;
/** @throws JsonError */
function readTrivy(report) {
    return known({
        scanner: known({
            name: 'trivy',
            version: fields_text(object(report.Trivy, 'Trivy').Version, 'Trivy.Version'),
            uri: 'https://github.com/aquasecurity/trivy',
        }),
        databaseVersion: undefined,
        databaseTime: undefined,
        scanStarted: undefined,
        scanFinished: time(report.CreatedAt),
        findings: objects(report.Results, 'Results', limits/* MAX_ELEMENTS */.DU).flatMap((result, index) => objects(result.Vulnerabilities, `Results[${index}].Vulnerabilities`, limits/* MAX_ELEMENTS */.DU).map(trivy_readVulnerability)),
    });
}
function trivy_readVulnerability(one, index) {
    const where = `Vulnerabilities[${index}]`;
    const ratings = Object.entries(object(one.CVSS, where)).slice(0, MAX_PARTS);
    return finding({
        id: (0,json_shape/* readString */.E3)(one.VulnerabilityID, `${where}.VulnerabilityID`, MAX_TEXT),
        aliases: texts(one.VendorIDs, where, MAX_PARTS),
        name: fields_text(one.PkgName, where),
        version: fields_text(one.InstalledVersion, where),
        purl: fields_text(object(one.PkgIdentifier, where).PURL, where),
        severities: [
            { method: fields_text(one.SeveritySource, where) ?? 'trivy', score: fields_text(one.Severity, where) },
            ...ratings.map(([source, rating]) => {
                const { V40Score, V3Score, V2Score } = object(rating, where);
                return { method: `cvss ${source}`, score: score(V40Score ?? V3Score ?? V2Score, where) };
            }),
        ],
        fixedIn: fields_text(one.FixedVersion, where),
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities.js













const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const COSIGN_VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Reports are read as the JSON of Grype, Trivy, Snyk or OSV-Scanner, as SARIF 2.1.0, or as OpenVEX.',
};
/** Vulnerability scans (in-toto attestation, spec/predicates/vulns_02.md), made of what scanners write. */
const vulnerabilities = {
    types: [VULNS, 'https://in-toto.io/attestation/vulns/v0.1', COSIGN_VULN],
    /**
     * @param style `cosign` keeps the scanner's report as it is, under cosign's own type.
     * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
     */
    build(document, style = 'in-toto') {
        const report = (0,predicates_document/* parseDocumentValue */.a)(document, KIND);
        const read = readerOf(report);
        if (!read)
            throw unknownFormat(document.source);
        try {
            const found = read(report);
            return style === 'cosign' ? { type: COSIGN_VULN, predicate: writeCosign(found, report) } : { type: VULNS, predicate: write(found) };
        }
        catch (error) {
            if (!(error instanceof json/* JsonError */.N))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${document.source} is not what its scanner writes: ${error.message}.`,
                hint: 'Make it anew; if it is as the scanner wrote it, its version may be too new to be read here.',
            });
        }
    },
    /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
    read: (predicate, type) => (0,predicate_kind/* readSigned */.N)('a vulnerability report', () => (type === COSIGN_VULN ? readCosign(predicate) : readVulns(predicate))),
};
function readerOf(report) {
    if (isSnyk(report))
        return readSnyk;
    if (typeof report !== 'object' || report === null || Array.isArray(report))
        return undefined;
    const readers = [
        [isGrype, readGrype],
        [isTrivy, readTrivy],
        [isOsvScanner, readOsvScanner],
        [isSarif, readSarif],
    ];
    const found = readers.find(([fits]) => fits(report));
    return found && ((value) => found[1](value));
}
function write({ scanner, databaseVersion, databaseTime, scanStarted, scanFinished, findings }) {
    const database = known({ version: databaseVersion, lastUpdate: databaseTime?.toISOString() });
    return {
        scanner: known({
            uri: scanner.uri ?? scanner.name,
            name: scanner.name,
            version: scanner.version,
            db: Object.keys(database).length > 0 ? database : undefined,
            result: findings.map(writeFinding),
        }),
        metadata: known({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
    };
}
const writeFinding = ({ id, aliases, package: affected, severities, fixedIn }) => ({
    id,
    severity: severities,
    annotations: [
        known({
            package: affected?.name,
            version: affected?.version,
            purl: affected?.purl,
            fixedIn,
            aliases: aliases.length > 0 ? aliases : undefined,
        }),
    ],
});
/** cosign's predicate keeps the report in the scanner's own words (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md). */
const writeCosign = ({ scanner, databaseVersion, scanStarted, scanFinished }, report) => ({
    invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
    scanner: {
        uri: scanner.uri ?? scanner.name,
        version: scanner.version ?? '',
        db: { uri: '', version: databaseVersion ?? '' },
        result: report,
    },
    metadata: known({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
});
function readVulns(predicate) {
    const scanner = (0,json_shape/* readObject */.Ag)(predicate.scanner, 'scanner');
    const database = object(scanner.db, 'scanner.db');
    const metadata = object(predicate.metadata, 'metadata');
    const uri = fields_text(scanner.uri, 'scanner.uri');
    if (!Array.isArray(scanner.result))
        throw new json/* JsonError */.N('shape', 'scanner.result is not a list');
    return known({
        scanner: known({
            name: fields_text(scanner.name, 'scanner.name') ?? uri ?? 'unknown',
            version: fields_text(scanner.version, 'scanner.version'),
            uri,
        }),
        databaseVersion: score(database.version, 'scanner.db.version'),
        databaseTime: time(database.lastUpdate),
        scanStarted: time(metadata.scanStartedOn),
        scanFinished: time(metadata.scanFinishedOn),
        findings: objects(scanner.result, 'scanner.result', limits/* MAX_ELEMENTS */.DU).map(readFinding),
    });
}
function readFinding(result, index) {
    const where = `scanner.result[${index}]`;
    const notes = Object.assign({}, ...objects(result.annotations, where, MAX_PARTS));
    // Version 0.1 has one severity, version 0.2 a list of them.
    const severities = Array.isArray(result.severity) ? objects(result.severity, where, MAX_PARTS) : [object(result.severity, where)];
    return finding({
        id: (0,json_shape/* readString */.E3)(result.id, `${where}.id`, MAX_TEXT),
        aliases: Array.isArray(notes.aliases) ? texts(notes.aliases, where, MAX_PARTS) : [],
        name: fields_text(notes.package, where),
        version: fields_text(notes.version, where),
        purl: fields_text(notes.purl, where),
        severities: severities.map((each) => ({ method: fields_text(each.method, where) ?? 'unknown', score: score(each.score, where) })),
        fixedIn: fields_text(notes.fixedIn, where),
    });
}
/** A report that cannot be read has not "no findings": it is refused. */
function readCosign(predicate) {
    const scanner = (0,json_shape/* readObject */.Ag)(predicate.scanner, 'scanner');
    const read = readerOf(scanner.result);
    if (!read)
        throw new json/* JsonError */.N('shape', 'scanner.result is the report of no scanner that is known');
    const metadata = object(predicate.metadata, 'metadata');
    const [started, finished] = [time(metadata.scanStartedOn), time(metadata.scanFinishedOn)];
    return { ...read(scanner.result), ...(started && { scanStarted: started }), ...(finished && { scanFinished: finished }) };
}
const unknownFormat = (source) => new errors/* ChopmarkError */.E({
    code: 'INPUT_REPORT_FORMAT',
    message: `The report ${source} is JSON of no scanner that is known.`,
    hint: KIND.hint,
});

;// CONCATENATED MODULE: ./build/predicates/scan.js




/**
 * What somebody says of the vulnerabilities of a thing: a scanner's report, or OpenVEX, told apart by content.
 *
 * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
 */
function buildScan(document, style) {
    const vex = scan_readVex(document);
    return vex
        ? { ...openvex.build(vex, document.source), kind: 'openvex' }
        : { ...vulnerabilities.build(document, style), kind: 'vulnerabilities' };
}
function scan_readVex({ bytes, source }) {
    // Small beside reports, and named in its first line.
    const mentions = Buffer.from(bytes.subarray(0, HEAD)).includes('openvex.dev');
    if (!mentions)
        return undefined;
    try {
        const document = (0,json/* parseJson */.q)(bytes, { what: source });
        return openvex.fits(document) ? document : undefined;
    }
    catch (error) {
        if (!(error instanceof json/* JsonError */.N))
            throw error;
        throw new errors/* ChopmarkError */.E({ code: 'INPUT_REPORT_FORMAT', message: `The report ${error.message}.`, hint: 'OpenVEX is one JSON object.' });
    }
}
/** Bytes. */
const HEAD = 4_096;


/***/ })

};
