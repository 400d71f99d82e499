/** The findings of a scan, whatever the scanner. */
export interface VulnerabilityReport {
  scanner: { name: string; version?: string; uri?: string };
  databaseVersion?: string;
  databaseTime?: Date;
  scanStarted?: Date;
  scanFinished?: Date;
  findings: Finding[];
}

export interface Finding {
  /** In the scanner's naming: `CVE-…`, `GHSA-…`. */
  id: string;
  /** Other names of the same vulnerability. */
  aliases: string[];
  package?: { name: string; version?: string; purl?: string };
  /** Who or what rates it, and the rating: `nvd` `9.8`, `grype` `High`. */
  severities: Severity[];
  /** The highest level of all severities; `unknown` if none can be read. */
  level: Level;
  fixedIn?: string;
}

export interface Severity {
  method: string;
  /** A word, a number, or a CVSS vector. */
  score: string;
}

export const LEVELS = ['unknown', 'none', 'low', 'medium', 'high', 'critical'] as const;
export type Level = (typeof LEVELS)[number];

const WORDS: ReadonlyMap<string, Level> = new Map([
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
export function levelOf(score: string): Level {
  const word = WORDS.get(score.trim().toLowerCase());
  if (word) return word;
  if (!/^\d{1,2}(\.\d+)?$/.test(score)) return 'unknown';
  const number = Number(score);
  if (number > 10) return 'unknown';
  return number >= 9 ? 'critical' : number >= 7 ? 'high' : number >= 4 ? 'medium' : number > 0 ? 'low' : 'none';
}

export const highestLevel = (severities: readonly Severity[]): Level =>
  severities
    .map(({ score }) => levelOf(score))
    .reduce((high, level) => (LEVELS.indexOf(level) > LEVELS.indexOf(high) ? level : high), 'unknown');

/** The parts of a finding that a parser knows; absent and empty mean unknown. */
export interface FindingParts {
  id: string;
  aliases?: readonly (string | undefined)[];
  name?: string | undefined;
  version?: string | undefined;
  purl?: string | undefined;
  severities: readonly { method: string; score: string | number | undefined }[];
  fixedIn?: string | undefined;
}

export function finding({ id, aliases = [], name, version, purl, severities, fixedIn }: FindingParts): Finding {
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
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [JSON.stringify([one.id, one.package]), one]));
  return [...seen.values()];
}
