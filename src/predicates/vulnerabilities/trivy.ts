import { type JsonObject, readString } from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_FINDING_PARTS, MAX_REPORT_TEXT } from '../limits.ts';
import { dropUndefined, object, objects, score, text, texts, time } from './fields.ts';
import { type Finding, finding, type VulnerabilityReport } from './report-shape.ts';

/** `trivy --format json`. */
export const isTrivy = (report: JsonObject): boolean => typeof report.SchemaVersion === 'number' && 'ArtifactName' in report;

/** @throws JsonError */
export function readTrivy(report: JsonObject): VulnerabilityReport {
  return dropUndefined<VulnerabilityReport>({
    scanner: dropUndefined({
      name: 'trivy',
      version: text(object(report.Trivy, 'Trivy').Version, 'Trivy.Version'),
      uri: 'https://github.com/aquasecurity/trivy',
    }),
    databaseVersion: undefined,
    databaseTime: undefined,
    scanStarted: undefined,
    scanFinished: time(report.CreatedAt),
    findings: objects(report.Results, 'Results', MAX_ELEMENTS).flatMap((result, index) =>
      objects(result.Vulnerabilities, `Results[${index}].Vulnerabilities`, MAX_ELEMENTS).map(readVulnerability),
    ),
  });
}

function readVulnerability(one: JsonObject, index: number): Finding {
  const where = `Vulnerabilities[${index}]`;
  const ratings = Object.entries(object(one.CVSS, where)).slice(0, MAX_FINDING_PARTS);
  return finding({
    id: readString(one.VulnerabilityID, `${where}.VulnerabilityID`, MAX_REPORT_TEXT),
    aliases: texts(one.VendorIDs, where, MAX_FINDING_PARTS),
    name: text(one.PkgName, where),
    version: text(one.InstalledVersion, where),
    purl: text(object(one.PkgIdentifier, where).PURL, where),
    severities: [
      { method: text(one.SeveritySource, where) ?? 'trivy', score: text(one.Severity, where) },
      ...ratings.map(([source, rating]) => {
        const { V40Score, V3Score, V2Score } = object(rating, where);
        return { method: `cvss ${source}`, score: score(V40Score ?? V3Score ?? V2Score, where) };
      }),
    ],
    fixedIn: text(one.FixedVersion, where),
  });
}
