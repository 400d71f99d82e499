import { alignRows, createColors, show } from './colors.ts';
import { showTime } from './format.ts';

export interface TrustReportRow {
  role: 'certificate authority' | 'certificate transparency log' | 'transparency log' | 'timestamp authority';
  /** URL or name in the trusted root. */
  name: string;
  /** SHA-256 of the root certificate, or the log's id, in hex. */
  fingerprint: string;
  from: Date;
  to?: Date;
}

/** The result of `trust show`, `trust export` and `trust update`. */
export interface TrustReport {
  schema: 'chopmark.trust/1';
  action: 'show' | 'export' | 'update';
  /** Name of the instance, or the path of its file. */
  instance: string;
  source: 'tuf' | 'cache' | 'shipped' | 'file' | 'sandbox';
  /** When the trusted root was last confirmed. */
  confirmed?: Date;
  /** Days since then. */
  ageInDays?: number;
  /** When its TUF metadata expires. */
  expires?: Date;
  parties: TrustReportRow[];
  /** Services for new signatures. */
  services?: { role: string; url: string; majorApiVersion: number }[];
  /** The file that `export` wrote. Absent if the document is written to standard output. */
  writtenTo?: string;
  /** For `export` without `output`: the trusted root document, printed unchanged. */
  document?: string;
}

const SOURCES: Readonly<Record<TrustReport['source'], string>> = {
  tuf: 'fetched through TUF',
  cache: 'from the cache, confirmed through TUF',
  shipped: 'the copy that is part of this chopmark release, confirmed through TUF when the release was made',
  file: 'a file',
  sandbox: 'a sandbox: temporary',
};

/** The trusted authorities and logs, their validity, and the age of this information. */
export function renderTrustReport(report: TrustReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const age = report.ageInDays === undefined ? '' : `, ${report.ageInDays === 1 ? '1 day' : `${report.ageInDays} days`} old`;
  const head: [string, string][] = [
    ['instance', show(report.instance)],
    ['source', `${SOURCES[report.source]}${age}`],
    ...(report.confirmed ? [['confirmed', showTime(report.confirmed)] satisfies [string, string]] : []),
    ...(report.expires ? [['expires', showTime(report.expires)] satisfies [string, string]] : []),
  ];
  const parties = report.parties.flatMap(({ role, name, fingerprint, from, to }) => [
    `${paint.strong(role)}  ${show(name)}`,
    ...alignRows([
      ['id', show(fingerprint)],
      ['in use', `${showTime(from)} to ${to ? showTime(to) : 'now'}`],
    ]),
  ]);
  const services = (report.services ?? []).map(({ role, url, majorApiVersion }): [string, string] => [
    show(role),
    `${show(url)} (API v${majorApiVersion})`,
  ]);
  const written = report.writtenTo ? ['', `Written to ${show(report.writtenTo)}.`] : [];
  return `${[
    ...alignRows(head, ''),
    '',
    ...parties,
    ...(services.length === 0 ? [] : ['', 'New signatures use:', ...alignRows(services)]),
    ...written,
  ].join('\n')}\n`;
}
