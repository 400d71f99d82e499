import { JsonError } from '../../base/json/json.ts';
import { type JsonObject, readObject } from '../../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_FINDING_PARTS } from '../limits.ts';
import { dropUndefined, object, objects, score, text, time } from './fields.ts';
import { type Finding, finding, type VulnerabilityReport, withoutRepeats } from './report-shape.ts';

/** SARIF 2.1.0, which any analyzer can write: results become findings with the names of their rules. */
export const isSarif = (report: JsonObject): boolean => report.version === '2.1.0' && Array.isArray(report.runs);

/** @throws JsonError */
export function readSarif(report: JsonObject): VulnerabilityReport {
  const runs = objects(report.runs, 'runs', MAX_FINDING_PARTS);
  const first = runs[0];
  if (!first) throw new JsonError('shape', 'runs is empty, so it is unknown whether anything was scanned');
  const driver = object(object(first.tool, 'tool').driver, 'tool.driver');
  const invocation = objects(first.invocations, 'invocations', MAX_FINDING_PARTS)[0] ?? {};
  return dropUndefined<VulnerabilityReport>({
    scanner: dropUndefined({
      name: text(driver.name, 'driver.name') ?? 'unknown',
      version: text(driver.semanticVersion ?? driver.version, 'driver.version'),
      uri: text(driver.informationUri, 'driver.informationUri'),
    }),
    databaseVersion: undefined,
    databaseTime: undefined,
    scanStarted: time(invocation.startTimeUtc),
    scanFinished: time(invocation.endTimeUtc),
    findings: withoutRepeats(runs.flatMap(readRun)),
  });
}

function readRun(run: JsonObject, index: number): Finding[] {
  const where = `runs[${index}]`;
  const listed = objects(object(object(run.tool, where).driver, where).rules, where, MAX_ELEMENTS);
  const rules = new Map(listed.map((rule) => [rule.id, rule]));
  const ruleAt = (at: unknown) => (typeof at === 'number' ? listed[at] : undefined);
  return objects(run.results, `${where}.results`, MAX_ELEMENTS).map((result, at) => {
    const id = text(result.ruleId ?? object(result.rule, where).id, where) ?? text(ruleAt(result.ruleIndex)?.id, where);
    if (id === undefined) throw new JsonError('shape', `${where}.results[${at}] names no rule`);
    const rule = rules.get(id) ?? {};
    const severity = score(
      object(result.properties, where)['security-severity'] ?? object(rule.properties, where)['security-severity'],
      where,
    );
    const level = text(result.level ?? object(rule.defaultConfiguration, where).level, where) ?? 'warning';
    const place = objects(result.locations, where, MAX_FINDING_PARTS)[0];
    return finding({
      id,
      name: place && text(object(object(readObject(place, where).physicalLocation, where).artifactLocation, where).uri, where),
      // The level of a result is only its visibility; if a score is given, the score counts.
      severities: severity === undefined ? [{ method: 'sarif', score: level }] : [{ method: 'security-severity', score: severity }],
    });
  });
}
