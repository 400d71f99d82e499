import { type JsonObject, readString } from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_FINDING_PARTS, MAX_REPORT_TEXT } from '../limits.ts';
import { object, objects, score, text, texts } from './fields.ts';
import { type Finding, finding, type VulnerabilityReport } from './report-shape.ts';

/** `osv-scanner --format json`. */
export const isOsvScanner = (report: JsonObject): boolean =>
  Array.isArray(report.results) && report.results.every((result) => typeof result === 'object' && result !== null && 'packages' in result);

/** OSV-Scanner writes neither its version nor the time of the scan. @throws JsonError */
export function readOsvScanner(report: JsonObject): VulnerabilityReport {
  const packages = objects(report.results, 'results', MAX_ELEMENTS).flatMap((result) => objects(result.packages, 'packages', MAX_ELEMENTS));
  return { scanner: { name: 'osv-scanner', uri: 'https://github.com/google/osv-scanner' }, findings: packages.flatMap(readPackage) };
}

function readPackage(one: JsonObject, index: number): Finding[] {
  const where = `packages[${index}]`;
  const { name, version } = object(one.package, where);
  // Indexed by the IDs in each group: searching all groups for each vulnerability would take quadratic time.
  const highest = new Map(
    objects(one.groups, where, MAX_FINDING_PARTS)
      .reverse()
      .flatMap((group) => texts(group.ids, where, MAX_FINDING_PARTS).map((id) => [id, score(group.max_severity, where)] as const)),
  );
  return objects(one.vulnerabilities, `${where}.vulnerabilities`, MAX_ELEMENTS).map((each) => {
    const id = readString(each.id, `${where}.vulnerabilities.id`, MAX_REPORT_TEXT);
    return finding({
      id,
      aliases: texts(each.aliases, where, MAX_FINDING_PARTS),
      name: text(name, where),
      version: text(version, where),
      severities: [
        { method: 'osv-scanner', score: highest.get(id) },
        { method: 'osv', score: text(object(each.database_specific, where).severity, where) },
        ...objects(each.severity, where, MAX_FINDING_PARTS).map((rating) => ({
          method: text(rating.type, where) ?? 'osv',
          score: text(rating.score, where),
        })),
      ],
    });
  });
}
