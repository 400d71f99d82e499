import type { BuildFacts } from '../results/build-facts.ts';
import type { ResultProblem, ResultSubject } from '../results/result.ts';
import type { BundleVerdict, TrustedTime } from '../results/verdict.ts';
import { alignRows, count, createColors, show } from './colors.ts';
import { describeProblem, describeSigner, showDigest, showTime } from './format.ts';

export type ExplainedContent =
  | { kind: 'statement'; predicateType: string; subjects: ResultSubject[] }
  | { kind: 'message'; digest: string }
  | { kind: 'envelope'; payloadType: string; size: number };

/** One entry of a transparency log, as it is in the bundle. */
export interface ExplainedEntry {
  /** The log's URL if a trusted root knows its key, else its id in hex. */
  log: string;
  index: bigint;
  kind: string;
  version: string;
  /** As the log states it. */
  integratedTime?: Date;
  /** The evidence in the bundle that the log has the entry. */
  inclusion: 'promise' | 'proof' | 'promise and proof' | 'nothing';
}

/** The content of a bundle, not verified. */
export interface BundleExplanation {
  bundlePath: string;
  /** Line of a JSON Lines file, from 1. */
  line?: number;
  /** Set if the bundle cannot be read. Then all other fields are absent. */
  problem?: ResultProblem;
  mediaType?: string;
  content?: ExplainedContent;
  signer?: BundleVerdict['signer'] | { kind: 'key-hint'; hint: string };
  entries?: ExplainedEntry[];
  timestamps?: TrustedTime[];
  /** The content of the predicate if its type is known: rows of name and value. */
  predicate?: [string, string][];
  facts?: {
    /** From the certificate: the authority took them from the identity token. */
    proven: BuildFacts;
    /** From the predicate: stated by the job. */
    declared: BuildFacts;
  };
}

const SHOWN_SUBJECTS = 10;

/** Explains bundles to people: signer, source, time, content, log. States that nothing was verified. */
export function explainBundles(explanations: readonly BundleExplanation[], { color }: { color: boolean }): string {
  const paint = createColors(color);
  const parts = explanations.map((explanation) => explainBundle(explanation, color));
  return `${parts.join('\n\n')}\n\n${paint.faint('This content was read but not verified. Use chopmark verify to verify it.')}\n`;
}

function explainBundle(bundle: BundleExplanation, color: boolean): string {
  const paint = createColors(color);
  const title = paint.strong(show(bundle.line ? `${bundle.bundlePath}, line ${bundle.line}` : bundle.bundlePath));
  if (bundle.problem) return [title, ...describeProblem(bundle.problem, paint)].join('\n');
  const rows: [string, string][] = [
    ...explainContent(bundle.content),
    ...(bundle.predicate ?? []).map(([name, text]): [string, string] => [show(name), show(text)]),
    ...explainSigner(bundle.signer),
    ...(bundle.timestamps ?? []).map(({ time, authority }): [string, string] => [
      'time',
      `${showTime(time)}, according to ${show(authority)}`,
    ]),
    ...(bundle.entries ?? []).map((entry): [string, string] => ['log', explainEntry(entry)]),
    ['format', show(bundle.mediaType ?? 'unknown')],
  ];
  return [
    title,
    ...alignRows(rows),
    ...explainFacts(
      isRelease(bundle.signer) ? 'In the statement, which GitHub itself signs:' : 'In the certificate, from the identity token:',
      bundle.facts?.proven,
    ),
    ...explainFacts('Declared by the job, in the predicate:', bundle.facts?.declared),
  ].join('\n');
}

function explainContent(content: ExplainedContent | undefined): [string, string][] {
  switch (content?.kind) {
    case undefined:
      return [];
    case 'message':
      return [['content', `signature of a file with ${show(content.digest)}`]];
    case 'envelope':
      return [['content', `${count(content.size, 'byte')} of ${show(content.payloadType)}`]];
    case 'statement': {
      const more = content.subjects.length - SHOWN_SUBJECTS;
      return [
        ['content', `statement of type ${show(content.predicateType)} about ${count(content.subjects.length, 'subject')}`],
        ...content.subjects
          .slice(0, SHOWN_SUBJECTS)
          .map(({ name, digest }): [string, string] => ['subject', `${show(name)}  ${showDigest(digest)}`]),
        ...(more > 0 ? [['', `and ${more} more`] satisfies [string, string]] : []),
      ];
    }
  }
}

/** The certificates of GitHub's release signer alone name no issuer, and nothing else. */
const isRelease = (signer: BundleExplanation['signer']): boolean => signer?.kind === 'certificate' && signer.identity.issuer === '';

function explainSigner(signer: BundleExplanation['signer']): [string, string][] {
  if (!signer) return [];
  if (signer.kind === 'key-hint') return [['signer', `a key${signer.hint ? ` with the hint ${show(signer.hint)}` : ''}`]];
  if (signer.kind === 'key') return [['signer', describeSigner(signer)]];
  const { identity } = signer;
  return [
    ['signer', show(identity.san)],
    ['issuer', identity.issuer === '' ? 'none: GitHub itself, for an immutable release' : show(identity.issuer)],
    ['certificate', `valid ${showTime(identity.notBefore)} to ${showTime(identity.notAfter)}`],
  ];
}

function explainEntry({ log, index, kind, version, integratedTime, inclusion }: ExplainedEntry): string {
  const time = integratedTime ? `, ${showTime(integratedTime)}` : '';
  return `${show(log)}, entry ${index}, ${show(kind)} ${show(version)}${time}, with ${inclusion}`;
}

function explainFacts(title: string, facts: BuildFacts | undefined): string[] {
  const rows = Object.entries(facts ?? {}).map(([name, value]): [string, string] => [name, show(value)]);
  return rows.length === 0 ? [] : ['', title, ...alignRows(rows)];
}
