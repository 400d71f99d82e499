import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Judged } from './corpus.ts';
import { differences, type Json } from './mutate-bundle.ts';

/** A line of the table in docs/explanation/differences-from-other-verifiers.md: what we refuse and another client accepts. */
export interface ExplainedDifference {
  /** The last two names of a path, with `*` for anything; or `a key twice`. */
  field: string;
  /** What we may refuse it with. */
  codes: string[];
  /** Clients that accept it. */
  clients: string[];
  why: string;
}

const PAGE = fileURLToPath(new URL('../../docs/explanation/differences-from-other-verifiers.md', import.meta.url));
const HEAD = '| field | what chopmark says | accepted by | why |';

/** Reads the table, every line of it: one that cannot be read is an error, never a line less. */
export function readExplainedDifferences(): ExplainedDifference[] {
  const lines = readFileSync(PAGE, 'utf8').split('\n');
  const start = lines.indexOf(HEAD) + 2;
  const end = lines.findIndex((line, at) => at >= start && !line.startsWith('|'));
  return lines.slice(start, end).map((line) => {
    const [before, field = '', codes = '', clients = '', why = '', after, ...more] = line.split(/(?:^| )\|(?: |$)/);
    if (before !== '' || after !== '' || more.length > 0) throw new Error(`this line of the table cannot be read: ${line}`);
    const words = (cell: string) => cell.split(', ').map((word) => word.replace(/^`(.*)`$/, '$1'));
    return { field: words(field).join(', '), codes: words(codes), clients: words(clients), why };
  });
}

/** Fields of bundles (sigstore_bundle.proto, sigstore_rekor.proto) that some bundles have and others have not. */
const SOMETIMES = [
  'inclusionPromise',
  'integratedTime',
  'timestampVerificationData',
  'rfc3161Timestamps',
  'x509CertificateChain',
  'publicKey',
];

/** The first field that differs, by its last two names; one that bundles do not have is called `unknown`, whatever chance called it. */
export function fieldOf({ of, text }: Pick<Judged, 'of' | 'text'>): string {
  const [path = []] = differences(of.json, JSON.parse(text) as Json);
  const known = new Set([...SOMETIMES, ...namesIn(of.json)]);
  return (
    path
      .map(String)
      .filter((key) => !/^\d+$/.test(key))
      .slice(-2)
      .map((key) => (known.has(key) ? key : 'unknown'))
      .join('.') || 'a key twice'
  );
}

function namesIn(json: Json): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => [name, ...namesIn(value as Json)]);
}

/** Whether the page says that this client accepts what we refuse with this code. */
export function isExplained(judged: Judged, peer: string, rows: readonly ExplainedDifference[]): boolean {
  const field = fieldOf(judged);
  return rows.some((row) => row.clients.includes(peer) && row.codes.includes(judged.code ?? '') && asPattern(row.field).test(field));
}

const asPattern = (field: string) => new RegExp(`^${field.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
