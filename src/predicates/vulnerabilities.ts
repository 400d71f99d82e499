import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import { type JsonObject, readObject, readString } from '../base/json/json-shape.ts';
import { type Document, type DocumentKind, parseDocumentValue } from './document.ts';
import { MAX_ELEMENTS, MAX_FINDING_PARTS, MAX_REPORT_TEXT } from './limits.ts';
import { type BuiltPredicate, readSigned, type TypeStyle } from './predicate-kind.ts';
import { dropUndefined, object, objects, score, text, texts, time } from './vulnerabilities/fields.ts';
import { isGrype, readGrype } from './vulnerabilities/grype.ts';
import { isOsvScanner, readOsvScanner } from './vulnerabilities/osv-scanner.ts';
import { type Finding, finding, type VulnerabilityReport } from './vulnerabilities/report-shape.ts';
import { isSarif, readSarif } from './vulnerabilities/sarif.ts';
import { isSnyk, readSnyk } from './vulnerabilities/snyk.ts';
import { isTrivy, readTrivy } from './vulnerabilities/trivy.ts';

export const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
export const COSIGN_VULN = 'https://cosign.sigstore.dev/attestation/vuln/v1';

const KIND: DocumentKind = {
  noun: 'The report',
  notJson: 'INPUT_REPORT_FORMAT',
  notObject: 'INPUT_REPORT_FORMAT',
  hint: 'Reports must be JSON of Grype, Trivy, Snyk or OSV-Scanner, SARIF 2.1.0, or OpenVEX.',
};

/** Vulnerability scans (in-toto attestation, spec/predicates/vulns_02.md), built from the reports of scanners. */
export const vulnerabilities = {
  types: [VULNS, 'https://in-toto.io/attestation/vulns/v0.1', COSIGN_VULN] as readonly string[],

  /**
   * @param style `cosign` keeps the report of the scanner unchanged, under cosign's own type.
   * @throws ChopmarkError `INPUT_REPORT_FORMAT`, `INPUT_REPORT_INVALID`, `INPUT_PREDICATE_TOO_LARGE`
   */
  build(document: Document, style: TypeStyle = 'in-toto'): BuiltPredicate {
    const report = parseDocumentValue(document, KIND);
    const read = readerOf(report);
    if (!read) throw unknownFormat(document.source);
    try {
      const found = read(report);
      return style === 'cosign' ? { type: COSIGN_VULN, predicate: writeCosign(found, report) } : { type: VULNS, predicate: write(found) };
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      throw new ChopmarkError({
        code: 'INPUT_REPORT_INVALID',
        message: `The report ${document.source} does not follow the format of its scanner: ${error.message}.`,
        hint: 'Create the report again. If it is unchanged output of the scanner, this version of the scanner may be too new.',
      });
    }
  },

  /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
  read: (predicate: JsonObject, type: string): VulnerabilityReport =>
    readSigned('a vulnerability report', () => (type === COSIGN_VULN ? readCosign(predicate) : readVulns(predicate))),
} as const;

type Reader = (report: unknown) => VulnerabilityReport;

function readerOf(report: unknown): Reader | undefined {
  if (isSnyk(report)) return readSnyk;
  if (typeof report !== 'object' || report === null || Array.isArray(report)) return undefined;
  const readers: readonly [(report: JsonObject) => boolean, (report: JsonObject) => VulnerabilityReport][] = [
    [isGrype, readGrype],
    [isTrivy, readTrivy],
    [isOsvScanner, readOsvScanner],
    [isSarif, readSarif],
  ];
  const found = readers.find(([fits]) => fits(report as JsonObject));
  return found && ((value) => found[1](value as JsonObject));
}

function write({ scanner, databaseVersion, databaseTime, scanStarted, scanFinished, findings }: VulnerabilityReport): JsonObject {
  const database = dropUndefined({ version: databaseVersion, lastUpdate: databaseTime?.toISOString() });
  return {
    scanner: dropUndefined({
      uri: scanner.uri ?? scanner.name,
      name: scanner.name,
      version: scanner.version,
      db: Object.keys(database).length > 0 ? database : undefined,
      result: findings.map(writeFinding),
    }),
    metadata: dropUndefined({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
  };
}

const writeFinding = ({ id, aliases, package: affected, severities, fixedIn }: Finding) => ({
  id,
  severity: severities,
  annotations: [
    dropUndefined({
      package: affected?.name,
      version: affected?.version,
      purl: affected?.purl,
      fixedIn,
      aliases: aliases.length > 0 ? aliases : undefined,
    }),
  ],
});

/** cosign's predicate keeps the report in the format of the scanner (cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md). */
const writeCosign = ({ scanner, databaseVersion, scanStarted, scanFinished }: VulnerabilityReport, report: unknown): JsonObject => ({
  invocation: { parameters: null, uri: '', event_id: '', 'builder.id': '' },
  scanner: {
    uri: scanner.uri ?? scanner.name,
    version: scanner.version ?? '',
    db: { uri: '', version: databaseVersion ?? '' },
    result: report,
  },
  metadata: dropUndefined({ scanStartedOn: scanStarted?.toISOString(), scanFinishedOn: scanFinished?.toISOString() }),
});

function readVulns(predicate: JsonObject): VulnerabilityReport {
  const scanner = readObject(predicate.scanner, 'scanner');
  const database = object(scanner.db, 'scanner.db');
  const metadata = object(predicate.metadata, 'metadata');
  const uri = text(scanner.uri, 'scanner.uri');
  if (!Array.isArray(scanner.result)) throw new JsonError('shape', 'scanner.result is not a list');
  return dropUndefined<VulnerabilityReport>({
    scanner: dropUndefined({
      name: text(scanner.name, 'scanner.name') ?? uri ?? 'unknown',
      version: text(scanner.version, 'scanner.version'),
      uri,
    }),
    databaseVersion: score(database.version, 'scanner.db.version'),
    databaseTime: time(database.lastUpdate),
    scanStarted: time(metadata.scanStartedOn),
    scanFinished: time(metadata.scanFinishedOn),
    findings: objects(scanner.result, 'scanner.result', MAX_ELEMENTS).map(readFinding),
  });
}

function readFinding(result: JsonObject, index: number): Finding {
  const where = `scanner.result[${index}]`;
  const notes = Object.assign({}, ...objects(result.annotations, where, MAX_FINDING_PARTS)) as JsonObject;
  // Version 0.1 has one severity, version 0.2 a list.
  const severities = Array.isArray(result.severity) ? objects(result.severity, where, MAX_FINDING_PARTS) : [object(result.severity, where)];
  return finding({
    id: readString(result.id, `${where}.id`, MAX_REPORT_TEXT),
    aliases: Array.isArray(notes.aliases) ? texts(notes.aliases, where, MAX_FINDING_PARTS) : [],
    name: text(notes.package, where),
    version: text(notes.version, where),
    purl: text(notes.purl, where),
    severities: severities.map((each) => ({ method: text(each.method, where) ?? 'unknown', score: score(each.score, where) })),
    fixedIn: text(notes.fixedIn, where),
  });
}

/** A report that cannot be read does not count as "no findings": it is rejected. */
function readCosign(predicate: JsonObject): VulnerabilityReport {
  const scanner = readObject(predicate.scanner, 'scanner');
  const read = readerOf(scanner.result);
  if (!read) throw new JsonError('shape', 'scanner.result is not the report of a supported scanner');
  const metadata = object(predicate.metadata, 'metadata');
  const [started, finished] = [time(metadata.scanStartedOn), time(metadata.scanFinishedOn)];
  return { ...read(scanner.result), ...(started && { scanStarted: started }), ...(finished && { scanFinished: finished }) };
}

const unknownFormat = (source: string) =>
  new ChopmarkError({
    code: 'INPUT_REPORT_FORMAT',
    message: `The report ${source} is JSON, but not of a supported scanner.`,
    hint: KIND.hint,
  });
