import { type JsonObject, readString } from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_FINDING_PARTS, MAX_REPORT_TEXT } from '../limits.ts';
import { dropUndefined, object, objects, score, text, texts, time } from './fields.ts';
import { type Finding, finding, type VulnerabilityReport } from './report-shape.ts';

/** `grype -o json`. */
export const isGrype = ({ matches, descriptor }: JsonObject): boolean =>
  Array.isArray(matches) && typeof descriptor === 'object' && descriptor !== null && 'name' in descriptor && descriptor.name === 'grype';

/** @throws JsonError */
export function readGrype(report: JsonObject): VulnerabilityReport {
  const descriptor = object(report.descriptor, 'descriptor');
  const database = object(descriptor.db, 'descriptor.db');
  const status = object(database.status, 'descriptor.db.status');
  const at = time(descriptor.timestamp);
  return dropUndefined<VulnerabilityReport>({
    scanner: dropUndefined({
      name: 'grype',
      version: text(descriptor.version, 'descriptor.version'),
      uri: 'https://github.com/anchore/grype',
    }),
    databaseVersion: score(status.schemaVersion ?? database.schemaVersion, 'descriptor.db'),
    databaseTime: time(status.built ?? database.built),
    scanStarted: undefined,
    scanFinished: at,
    findings: objects(report.matches, 'matches', MAX_ELEMENTS).map(readMatch),
  });
}

function readMatch(match: JsonObject, index: number): Finding {
  const where = `matches[${index}]`;
  const vulnerability = object(match.vulnerability, where);
  const artifact = object(match.artifact, where);
  const related = objects(match.relatedVulnerabilities, where, MAX_FINDING_PARTS);
  const scores = [vulnerability, ...related].flatMap((each) => objects(each.cvss, where, MAX_FINDING_PARTS));
  return finding({
    id: readString(vulnerability.id, `${where}.vulnerability.id`, MAX_REPORT_TEXT),
    aliases: related.map(({ id }) => text(id, where)),
    name: text(artifact.name, where),
    version: text(artifact.version, where),
    purl: text(artifact.purl, where),
    severities: [
      { method: 'grype', score: text(vulnerability.severity, where) },
      ...scores.map((each) => ({
        method: `cvss-${text(each.version, where) ?? ''} ${text(each.source, where) ?? ''}`.trim(),
        score: score(object(each.metrics, where).baseScore, where),
      })),
    ],
    fixedIn: texts(object(vulnerability.fix, where).versions, where, MAX_FINDING_PARTS).join(', ') || undefined,
  });
}
