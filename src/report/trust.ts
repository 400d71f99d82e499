import { alignRows, createColors, show } from './colors.ts';
import { showTime } from './format.ts';

export interface TrustReportRow {
  role: 'certificate authority' | 'certificate transparency log' | 'transparency log' | 'timestamp authority';
  /** URL or name, as the trusted root has it. */
  name: string;
  /** SHA-256 of the root certificate, or the log's id, hex. */
  fingerprint: string;
  from: Date;
  to?: Date;
}

/** What `trust` shows, exported or fetched. */
export interface TrustReport {
  schema: 'chopmark.trust/1';
  action: 'show' | 'export' | 'update';
  /** Name of the instance, or path of its file. */
  instance: string;
  source: 'tuf' | 'cache' | 'shipped' | 'file' | 'sandbox';
  /** When the material was confirmed last. */
  confirmed?: Date;
  /** Days since then. */
  ageInDays?: number;
  /** When its TUF metadata ends. */
  expires?: Date;
  parties: TrustReportRow[];
  /** Services that new signatures would use. */
  services?: { role: string; url: string; majorApiVersion: number }[];
  /** Where `export` wrote to; absent where the document goes to standard output. */
  writtenTo?: string;
  /** Of `export` without `output`: the trusted root document, to be printed as it is. */
  document?: string;
}

const SOURCES: Readonly<Record<TrustReport['source'], string>> = {
  tuf: 'fetched through TUF',
  cache: 'from the cache, confirmed through TUF',
  shipped: 'the copy that chopmark ships, confirmed through TUF when it was made',
  file: 'a file',
  sandbox: 'a sandbox: throwaway',
};

/** Whom this machine believes, since when, and how old that knowledge is. */
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
