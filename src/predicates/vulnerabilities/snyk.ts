import { JsonError } from '../../base/json/json.ts';
import { type JsonObject, readObject, readString } from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_FINDING_PARTS, MAX_REPORT_TEXT } from '../limits.ts';
import { object, objects, score, text, texts } from './fields.ts';
import { type Finding, finding, type VulnerabilityReport, withoutRepeats } from './report-shape.ts';

const projectsOf = (report: unknown): readonly unknown[] => (Array.isArray(report) ? report : [report]);

/** `snyk test --json`: one project, or a list of them. */
export const isSnyk = (report: unknown): boolean =>
  projectsOf(report).length > 0 &&
  projectsOf(report).every(
    (project) =>
      typeof project === 'object' && project !== null && 'vulnerabilities' in project && 'ok' in project && 'dependencyCount' in project,
  );

/** Snyk writes neither its version, nor the time of the scan, nor the age of its database. @throws JsonError */
export function readSnyk(report: unknown): VulnerabilityReport {
  const projects = projectsOf(report);
  if (projects.length > MAX_FINDING_PARTS) throw new JsonError('shape', `the report has more than ${MAX_FINDING_PARTS} projects`);
  const findings = projects.flatMap((project) =>
    objects(readObject(project, 'the project').vulnerabilities, 'vulnerabilities', MAX_ELEMENTS).map(readVulnerability),
  );
  return { scanner: { name: 'snyk', uri: 'https://snyk.io' }, findings: withoutRepeats(findings) };
}

function readVulnerability(one: JsonObject, index: number): Finding {
  const where = `vulnerabilities[${index}]`;
  const { CVE, GHSA } = object(one.identifiers, where);
  return finding({
    id: readString(one.id, `${where}.id`, MAX_REPORT_TEXT),
    aliases: [...texts(CVE, where, MAX_FINDING_PARTS), ...texts(GHSA, where, MAX_FINDING_PARTS)],
    name: text(one.packageName ?? one.moduleName ?? one.name, where),
    version: text(one.version, where),
    severities: [
      { method: 'snyk', score: text(one.severity, where) },
      { method: 'cvss snyk', score: score(one.cvssScore, where) },
    ],
    fixedIn: texts(one.fixedIn, where, MAX_FINDING_PARTS).join(', ') || undefined,
  });
}
