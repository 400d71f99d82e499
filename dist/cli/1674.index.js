export const id = 1674;
export const ids = [1674];
export const modules = {

/***/ 81674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COSIGN_VULN: () => (/* binding */ COSIGN_VULN),
  VULNS: () => (/* binding */ VULNS),
  vulnerabilities: () => (/* binding */ vulnerabilities)
});

// EXTERNAL MODULE: ./build/base/errors/errors.js
var errors = __webpack_require__(45479);
// EXTERNAL MODULE: ./build/base/json/json.js
var json = __webpack_require__(65129);
// EXTERNAL MODULE: ./build/base/json/json-shape.js
var json_shape = __webpack_require__(51437);
// EXTERNAL MODULE: ./build/predicates/document.js
var predicates_document = __webpack_require__(88626);
// EXTERNAL MODULE: ./build/predicates/limits.js
var limits = __webpack_require__(55711);
// EXTERNAL MODULE: ./build/predicates/predicate-kind.js
var predicate_kind = __webpack_require__(66929);
// EXTERNAL MODULE: ./build/predicates/vulnerabilities/fields.js
var fields = __webpack_require__(90329);
;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/report-shape.js
const LEVELS = ['unknown', 'none', 'low', 'medium', 'high', 'critical'];
const WORDS = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['error', 'high'],
    ['medium', 'medium'],
    ['moderate', 'medium'],
    ['warning', 'medium'],
    ['low', 'low'],
    ['minor', 'low'],
    ['negligible', 'low'],
    ['note', 'low'],
    ['none', 'none'],
]);
/** A word that scanners use, or a CVSS score by the ranges of CVSS 3 and 4. A vector alone is not computed: unknown. */
function levelOf(score) {
    const word = WORDS.get(score.trim().toLowerCase());
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
/** Removes repeated findings: some scanners report a finding once for each path to it. */
function withoutRepeats(findings) {
    const seen = new Map(findings.map((one) => [JSON.stringify([one.id, one.package]), one]));
    return [...seen.values()];
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/grype.js




/** `grype -o json`. */
const isGrype = ({ matches, descriptor }) => Array.isArray(matches) && typeof descriptor === 'object' && descriptor !== null && 'name' in descriptor && descriptor.name === 'grype';
/** @throws JsonError */
function readGrype(report) {
    const descriptor = (0,fields/* object */.Ik)(report.descriptor, 'descriptor');
    const database = (0,fields/* object */.Ik)(descriptor.db, 'descriptor.db');
    const status = (0,fields/* object */.Ik)(database.status, 'descriptor.db.status');
    const at = (0,fields/* time */.kB)(descriptor.timestamp);
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: 'grype',
            version: (0,fields/* text */.Qq)(descriptor.version, 'descriptor.version'),
            uri: 'https://github.com/anchore/grype',
        }),
        databaseVersion: (0,fields/* score */.fN)(status.schemaVersion ?? database.schemaVersion, 'descriptor.db'),
        databaseTime: (0,fields/* time */.kB)(status.built ?? database.built),
        scanStarted: undefined,
        scanFinished: at,
        findings: (0,fields/* objects */.JD)(report.matches, 'matches', limits/* MAX_ELEMENTS */.DU).map(readMatch),
    });
}
function readMatch(match, index) {
    const where = `matches[${index}]`;
    const vulnerability = (0,fields/* object */.Ik)(match.vulnerability, where);
    const artifact = (0,fields/* object */.Ik)(match.artifact, where);
    const related = (0,fields/* objects */.JD)(match.relatedVulnerabilities, where, limits/* MAX_FINDING_PARTS */.IC);
    const scores = [vulnerability, ...related].flatMap((each) => (0,fields/* objects */.JD)(each.cvss, where, limits/* MAX_FINDING_PARTS */.IC));
    return finding({
        id: (0,json_shape/* readString */.E3)(vulnerability.id, `${where}.vulnerability.id`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: related.map(({ id }) => (0,fields/* text */.Qq)(id, where)),
        name: (0,fields/* text */.Qq)(artifact.name, where),
        version: (0,fields/* text */.Qq)(artifact.version, where),
        purl: (0,fields/* text */.Qq)(artifact.purl, where),
        severities: [
            { method: 'grype', score: (0,fields/* text */.Qq)(vulnerability.severity, where) },
            ...scores.map((each) => ({
                method: `cvss-${(0,fields/* text */.Qq)(each.version, where) ?? ''} ${(0,fields/* text */.Qq)(each.source, where) ?? ''}`.trim(),
                score: (0,fields/* score */.fN)((0,fields/* object */.Ik)(each.metrics, where).baseScore, where),
            })),
        ],
        fixedIn: (0,fields/* texts */.Te)((0,fields/* object */.Ik)(vulnerability.fix, where).versions, where, limits/* MAX_FINDING_PARTS */.IC).join(', ') || undefined,
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/osv-scanner.js




/** `osv-scanner --format json`. */
const isOsvScanner = (report) => Array.isArray(report.results) && report.results.every((result) => typeof result === 'object' && result !== null && 'packages' in result);
/** OSV-Scanner writes neither its version nor the time of the scan. @throws JsonError */
function readOsvScanner(report) {
    const packages = (0,fields/* objects */.JD)(report.results, 'results', limits/* MAX_ELEMENTS */.DU).flatMap((result) => (0,fields/* objects */.JD)(result.packages, 'packages', limits/* MAX_ELEMENTS */.DU));
    return { scanner: { name: 'osv-scanner', uri: 'https://github.com/google/osv-scanner' }, findings: packages.flatMap(readPackage) };
}
function readPackage(one, index) {
    const where = `packages[${index}]`;
    const { name, version } = (0,fields/* object */.Ik)(one.package, where);
    // Indexed by the IDs in each group: searching all groups for each vulnerability would take quadratic time.
    const highest = new Map((0,fields/* objects */.JD)(one.groups, where, limits/* MAX_FINDING_PARTS */.IC)
        .reverse()
        .flatMap((group) => (0,fields/* texts */.Te)(group.ids, where, limits/* MAX_FINDING_PARTS */.IC).map((id) => [id, (0,fields/* score */.fN)(group.max_severity, where)])));
    return (0,fields/* objects */.JD)(one.vulnerabilities, `${where}.vulnerabilities`, limits/* MAX_ELEMENTS */.DU).map((each) => {
        const id = (0,json_shape/* readString */.E3)(each.id, `${where}.vulnerabilities.id`, limits/* MAX_REPORT_TEXT */.q$);
        return finding({
            id,
            aliases: (0,fields/* texts */.Te)(each.aliases, where, limits/* MAX_FINDING_PARTS */.IC),
            name: (0,fields/* text */.Qq)(name, where),
            version: (0,fields/* text */.Qq)(version, where),
            severities: [
                { method: 'osv-scanner', score: highest.get(id) },
                { method: 'osv', score: (0,fields/* text */.Qq)((0,fields/* object */.Ik)(each.database_specific, where).severity, where) },
                ...(0,fields/* objects */.JD)(each.severity, where, limits/* MAX_FINDING_PARTS */.IC).map((rating) => ({
                    method: (0,fields/* text */.Qq)(rating.type, where) ?? 'osv',
                    score: (0,fields/* text */.Qq)(rating.score, where),
                })),
            ],
        });
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/sarif.js





/** SARIF 2.1.0, which any analyzer can write: results become findings with the names of their rules. */
const isSarif = (report) => report.version === '2.1.0' && Array.isArray(report.runs);
/** @throws JsonError */
function readSarif(report) {
    const runs = (0,fields/* objects */.JD)(report.runs, 'runs', limits/* MAX_FINDING_PARTS */.IC);
    const first = runs[0];
    if (!first)
        throw new json/* JsonError */.N3('shape', 'runs is empty, so it is unknown whether anything was scanned');
    const driver = (0,fields/* object */.Ik)((0,fields/* object */.Ik)(first.tool, 'tool').driver, 'tool.driver');
    const invocation = (0,fields/* objects */.JD)(first.invocations, 'invocations', limits/* MAX_FINDING_PARTS */.IC)[0] ?? {};
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: (0,fields/* text */.Qq)(driver.name, 'driver.name') ?? 'unknown',
            version: (0,fields/* text */.Qq)(driver.semanticVersion ?? driver.version, 'driver.version'),
            uri: (0,fields/* text */.Qq)(driver.informationUri, 'driver.informationUri'),
        }),
        databaseVersion: undefined,
        databaseTime: undefined,
        scanStarted: (0,fields/* time */.kB)(invocation.startTimeUtc),
        scanFinished: (0,fields/* time */.kB)(invocation.endTimeUtc),
        findings: withoutRepeats(runs.flatMap(readRun)),
    });
}
function readRun(run, index) {
    const where = `runs[${index}]`;
    const listed = (0,fields/* objects */.JD)((0,fields/* object */.Ik)((0,fields/* object */.Ik)(run.tool, where).driver, where).rules, where, limits/* MAX_ELEMENTS */.DU);
    const rules = new Map(listed.map((rule) => [rule.id, rule]));
    const ruleAt = (at) => (typeof at === 'number' ? listed[at] : undefined);
    return (0,fields/* objects */.JD)(run.results, `${where}.results`, limits/* MAX_ELEMENTS */.DU).map((result, at) => {
        const id = (0,fields/* text */.Qq)(result.ruleId ?? (0,fields/* object */.Ik)(result.rule, where).id, where) ?? (0,fields/* text */.Qq)(ruleAt(result.ruleIndex)?.id, where);
        if (id === undefined)
            throw new json/* JsonError */.N3('shape', `${where}.results[${at}] names no rule`);
        const rule = rules.get(id) ?? {};
        const severity = (0,fields/* score */.fN)((0,fields/* object */.Ik)(result.properties, where)['security-severity'] ?? (0,fields/* object */.Ik)(rule.properties, where)['security-severity'], where);
        const level = (0,fields/* text */.Qq)(result.level ?? (0,fields/* object */.Ik)(rule.defaultConfiguration, where).level, where) ?? 'warning';
        const place = (0,fields/* objects */.JD)(result.locations, where, limits/* MAX_FINDING_PARTS */.IC)[0];
        return finding({
            id,
            name: place && (0,fields/* text */.Qq)((0,fields/* object */.Ik)((0,fields/* object */.Ik)((0,json_shape/* readObject */.Ag)(place, where).physicalLocation, where).artifactLocation, where).uri, where),
            // The level of a result is only its visibility; if a score is given, the score counts.
            severities: severity === undefined ? [{ method: 'sarif', score: level }] : [{ method: 'security-severity', score: severity }],
        });
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/snyk.js





const projectsOf = (report) => (Array.isArray(report) ? report : [report]);
/** `snyk test --json`: one project, or a list of them. */
const isSnyk = (report) => projectsOf(report).length > 0 &&
    projectsOf(report).every((project) => typeof project === 'object' && project !== null && 'vulnerabilities' in project && 'ok' in project && 'dependencyCount' in project);
/** Snyk writes neither its version, nor the time of the scan, nor the age of its database. @throws JsonError */
function readSnyk(report) {
    const projects = projectsOf(report);
    if (projects.length > limits/* MAX_FINDING_PARTS */.IC)
        throw new json/* JsonError */.N3('shape', `the report has more than ${limits/* MAX_FINDING_PARTS */.IC} projects`);
    const findings = projects.flatMap((project) => (0,fields/* objects */.JD)((0,json_shape/* readObject */.Ag)(project, 'the project').vulnerabilities, 'vulnerabilities', limits/* MAX_ELEMENTS */.DU).map(readVulnerability));
    return { scanner: { name: 'snyk', uri: 'https://snyk.io' }, findings: withoutRepeats(findings) };
}
function readVulnerability(one, index) {
    const where = `vulnerabilities[${index}]`;
    const { CVE, GHSA } = (0,fields/* object */.Ik)(one.identifiers, where);
    return finding({
        id: (0,json_shape/* readString */.E3)(one.id, `${where}.id`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: [...(0,fields/* texts */.Te)(CVE, where, limits/* MAX_FINDING_PARTS */.IC), ...(0,fields/* texts */.Te)(GHSA, where, limits/* MAX_FINDING_PARTS */.IC)],
        name: (0,fields/* text */.Qq)(one.packageName ?? one.moduleName ?? one.name, where),
        version: (0,fields/* text */.Qq)(one.version, where),
        severities: [
            { method: 'snyk', score: (0,fields/* text */.Qq)(one.severity, where) },
            { method: 'cvss snyk', score: (0,fields/* score */.fN)(one.cvssScore, where) },
        ],
        fixedIn: (0,fields/* texts */.Te)(one.fixedIn, where, limits/* MAX_FINDING_PARTS */.IC).join(', ') || undefined,
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities/trivy.js




/** `trivy --format json`. */
const isTrivy = (report) => typeof report.SchemaVersion === 'number' && 'ArtifactName' in report;
/** @throws JsonError */
function readTrivy(report) {
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: 'trivy',
            version: (0,fields/* text */.Qq)((0,fields/* object */.Ik)(report.Trivy, 'Trivy').Version, 'Trivy.Version'),
            uri: 'https://github.com/aquasecurity/trivy',
        }),
        databaseVersion: undefined,
        databaseTime: undefined,
        scanStarted: undefined,
        scanFinished: (0,fields/* time */.kB)(report.CreatedAt),
        findings: (0,fields/* objects */.JD)(report.Results, 'Results', limits/* MAX_ELEMENTS */.DU).flatMap((result, index) => (0,fields/* objects */.JD)(result.Vulnerabilities, `Results[${index}].Vulnerabilities`, limits/* MAX_ELEMENTS */.DU).map(trivy_readVulnerability)),
    });
}
function trivy_readVulnerability(one, index) {
    const where = `Vulnerabilities[${index}]`;
    const ratings = Object.entries((0,fields/* object */.Ik)(one.CVSS, where)).slice(0, limits/* MAX_FINDING_PARTS */.IC);
    return finding({
        id: (0,json_shape/* readString */.E3)(one.VulnerabilityID, `${where}.VulnerabilityID`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: (0,fields/* texts */.Te)(one.VendorIDs, where, limits/* MAX_FINDING_PARTS */.IC),
        name: (0,fields/* text */.Qq)(one.PkgName, where),
        version: (0,fields/* text */.Qq)(one.InstalledVersion, where),
        purl: (0,fields/* text */.Qq)((0,fields/* object */.Ik)(one.PkgIdentifier, where).PURL, where),
        severities: [
            { method: (0,fields/* text */.Qq)(one.SeveritySource, where) ?? 'trivy', score: (0,fields/* text */.Qq)(one.Severity, where) },
            ...ratings.map(([source, rating]) => {
                const { V40Score, V3Score, V2Score } = (0,fields/* object */.Ik)(rating, where);
                return { method: `cvss ${source}`, score: (0,fields/* score */.fN)(V40Score ?? V3Score ?? V2Score, where) };
            }),
        ],
        fixedIn: (0,fields/* text */.Qq)(one.FixedVersion, where),
    });
}

;// CONCATENATED MODULE: ./build/predicates/vulnerabilities.js













const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const COSIGN_VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';
const KIND = {
    noun: 'The report',
    notJson: 'INPUT_REPORT_FORMAT',
    notObject: 'INPUT_REPORT_FORMAT',
    hint: 'Reports must be JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF 2.1.0, or OpenVEX.',
};
/** Vulnerability scans (in-toto attestation, spec/predicates/vulns_02.md), built from the reports of scanners. */
const vulnerabilities = {
    types: [VULNS, 'https://in-toto.io/attestation/vulns/v0.1', COSIGN_VULN],
    /**
     * @param style `cosign` keeps the report of the scanner unchanged, under cosign's own type.
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
            if (!(error instanceof json/* JsonError */.N3))
                throw error;
            throw new errors/* ChopmarkError */.E({
                code: 'INPUT_REPORT_INVALID',
                message: `The report ${document.source} does not follow the format of its scanner: ${error.message}.`,
                hint: 'Create the report again. If it is unchanged output of the scanner, this version of the scanner may be too new.',
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
    const database = (0,fields/* dropUndefined */.i)({ version: databaseVersion, lastUpdate: databaseTime?.toISOString() });
    return {
        scanner: (0,fields/* dropUndefined */.i)({
            uri: scanner.uri ?? scanner.name,
            name: scanner.name,
            version: scanner.version,
            db: Object.keys(database).length > 0 ? database : undefined,
            result: findings.map(writeFinding),
        }),
        metadata: (0,fields/* dropUndefined */.i)({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
    };
}
const writeFinding = ({ id, aliases, package: affected, severities, fixedIn }) => ({
    id,
    severity: severities,
    annotations: [
        (0,fields/* dropUndefined */.i)({
            package: affected?.name,
            version: affected?.version,
            purl: affected?.purl,
            fixedIn,
            aliases: aliases.length > 0 ? aliases : undefined,
        }),
    ],
});
/** cosign's predicate keeps the report in the format of the scanner (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md). */
const writeCosign = ({ scanner, databaseVersion, scanStarted, scanFinished }, report) => ({
    invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
    scanner: {
        uri: scanner.uri ?? scanner.name,
        version: scanner.version ?? '',
        db: { uri: '', version: databaseVersion ?? '' },
        result: report,
    },
    metadata: (0,fields/* dropUndefined */.i)({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
});
function readVulns(predicate) {
    const scanner = (0,json_shape/* readObject */.Ag)(predicate.scanner, 'scanner');
    const database = (0,fields/* object */.Ik)(scanner.db, 'scanner.db');
    const metadata = (0,fields/* object */.Ik)(predicate.metadata, 'metadata');
    const uri = (0,fields/* text */.Qq)(scanner.uri, 'scanner.uri');
    if (!Array.isArray(scanner.result))
        throw new json/* JsonError */.N3('shape', 'scanner.result is not a list');
    return (0,fields/* dropUndefined */.i)({
        scanner: (0,fields/* dropUndefined */.i)({
            name: (0,fields/* text */.Qq)(scanner.name, 'scanner.name') ?? uri ?? 'unknown',
            version: (0,fields/* text */.Qq)(scanner.version, 'scanner.version'),
            uri,
        }),
        databaseVersion: (0,fields/* score */.fN)(database.version, 'scanner.db.version'),
        databaseTime: (0,fields/* time */.kB)(database.lastUpdate),
        scanStarted: (0,fields/* time */.kB)(metadata.scanStartedOn),
        scanFinished: (0,fields/* time */.kB)(metadata.scanFinishedOn),
        findings: (0,fields/* objects */.JD)(scanner.result, 'scanner.result', limits/* MAX_ELEMENTS */.DU).map(readFinding),
    });
}
function readFinding(result, index) {
    const where = `scanner.result[${index}]`;
    const notes = Object.assign({}, ...(0,fields/* objects */.JD)(result.annotations, where, limits/* MAX_FINDING_PARTS */.IC));
    // Version 0.1 has one severity, version 0.2 a list.
    const severities = Array.isArray(result.severity) ? (0,fields/* objects */.JD)(result.severity, where, limits/* MAX_FINDING_PARTS */.IC) : [(0,fields/* object */.Ik)(result.severity, where)];
    return finding({
        id: (0,json_shape/* readString */.E3)(result.id, `${where}.id`, limits/* MAX_REPORT_TEXT */.q$),
        aliases: Array.isArray(notes.aliases) ? (0,fields/* texts */.Te)(notes.aliases, where, limits/* MAX_FINDING_PARTS */.IC) : [],
        name: (0,fields/* text */.Qq)(notes.package, where),
        version: (0,fields/* text */.Qq)(notes.version, where),
        purl: (0,fields/* text */.Qq)(notes.purl, where),
        severities: severities.map((each) => ({ method: (0,fields/* text */.Qq)(each.method, where) ?? 'unknown', score: (0,fields/* score */.fN)(each.score, where) })),
        fixedIn: (0,fields/* text */.Qq)(notes.fixedIn, where),
    });
}
/** A report that cannot be read does not count as "no findings": it is rejected. */
function readCosign(predicate) {
    const scanner = (0,json_shape/* readObject */.Ag)(predicate.scanner, 'scanner');
    const read = readerOf(scanner.result);
    if (!read)
        throw new json/* JsonError */.N3('shape', 'scanner.result is not the report of a supported scanner');
    const metadata = (0,fields/* object */.Ik)(predicate.metadata, 'metadata');
    const [started, finished] = [(0,fields/* time */.kB)(metadata.scanStartedOn), (0,fields/* time */.kB)(metadata.scanFinishedOn)];
    return { ...read(scanner.result), ...(started && { scanStarted: started }), ...(finished && { scanFinished: finished }) };
}
const unknownFormat = (source) => new errors/* ChopmarkError */.E({
    code: 'INPUT_REPORT_FORMAT',
    message: `The report ${source} is JSON, but not of a supported scanner.`,
    hint: KIND.hint,
});


/***/ }),

/***/ 90329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   JD: () => (/* binding */ objects),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   fN: () => (/* binding */ score),
/* harmony export */   i: () => (/* binding */ dropUndefined),
/* harmony export */   kB: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51437);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55711);


/** A string in a report; null and empty mean unknown. */
const text = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalString */ .on)(value, where, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_REPORT_TEXT */ .q$) || undefined;
/** A score may be a number or a string. */
const score = (value, where) => typeof value === 'number' ? String(value) : text(value, where);
const objects = (value, where, max) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(value, where, max).map((each, index) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readObject */ .Ag)(each, `${where}[${index}]`));
const object = (value, where) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalObject */ .gs)(value, where) ?? {};
const texts = (value, where, max) => (0,_base_json_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .readOptionalArray */ .o8)(value, where, max).flatMap((each) => text(each, where) ?? []);
/** A time that a report states; an invalid one counts as unknown. */
function time(value) {
    if (typeof value !== 'string' || value.length > 64)
        return undefined;
    const read = new Date(value);
    // Go's zero time means that there is none.
    return Number.isNaN(read.getTime()) || read.getTime() < 0 ? undefined : read;
}
/** Leaves out members that are undefined. */
const dropUndefined = (parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));


/***/ })

};
