import { hash } from 'node:crypto';
import type { Logger } from '../../base/ports.ts';
import type { BundleVerdict } from '../../results/verdict.ts';
import type { Bundle } from '../../sigstore/bundle.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { sameIdentity } from '../fulcio/same-identity.ts';
import type { Session } from '../fulcio/session.ts';
import type { RecordedSigner } from '../journal/journal-record.ts';
import type { JournalEntry } from '../journal/read-journal.ts';
import type { PendingItem } from './sign-batch.ts';
import { buildPayload, type SignItem } from './sign-item.ts';

export interface ResumeOptions<Placed> {
  session: Session;
  items: readonly SignItem[];
  journal: ReadonlyMap<string, JournalEntry>;
  /** Base URLs of this run's logs. */
  logs: readonly string[];
  logger: Logger;
  /** The bundle at the place of the item's bundle; undefined if there is none. Can throw if the bundle cannot be read. */
  findPlaced(item: SignItem): Promise<Bundle | undefined>;
  /** Verifies the bundle completely, as for a new bundle. */
  verify(bundle: Bundle, item: SignItem): BundleVerdict | Promise<BundleVerdict>;
  /** What `place` returned for a bundle that is in place. */
  describePlaced(item: SignItem, bundle: Bundle, verdict: BundleVerdict): Promise<Placed>;
  /** Whether an earlier payload equals the one of this run, except for run metadata. */
  samePayload(item: SignItem, earlier: Buffer, now: Buffer): boolean | Promise<boolean>;
  /** As in `openSession`, for the certificate of an earlier run. */
  readIdentity(chain: readonly Buffer[]): CertificateIdentity | Promise<CertificateIdentity>;
}

export interface ResumePlan<Placed> {
  done: { id: string; name: string; placed: Placed }[];
  pending: PendingItem[];
  fresh: SignItem[];
}

/**
 * Sorts the items of a run that follows an unfinished one.
 *
 * Done: the bundle in place verifies completely, has this session's identity and the same content. Pending: the journal has a
 * signature by this identity over the same content for the same logs. The same bytes are sent to the log again, which makes a new
 * entry or names the existing one. The key is gone and not needed. Fresh: everything else. A warning lists what was ignored.
 *
 * Nothing is signed twice, because a signature is in the journal before it is sent to a log, and the journal's items are completed
 * before any new item is signed. A signature of an earlier run stays without a bundle only if it is ignored: it was made by another
 * identity, over other content, or for other logs.
 */
export async function planResume<Placed>(options: ResumeOptions<Placed>): Promise<ResumePlan<Placed>> {
  const { items, journal, logger } = options;
  const plan: ResumePlan<Placed> = { done: [], pending: [], fresh: [] };
  const ignored = new Map<string, string[]>();
  const ignore = (item: SignItem, reason: string) => {
    const names = ignored.get(reason);
    if (names) names.push(item.name);
    else ignored.set(reason, [item.name]);
  };
  const isOurs = createSignerCheck(options);

  for (const item of items) {
    const placed = await reuseBundle(options, item, ignore);
    if (placed) {
      plan.done.push({ id: item.id, name: item.name, placed: placed.value });
      continue;
    }
    const entry = journal.get(item.id);
    const reason = entry && (await explainUnusable(options, item, entry, isOurs));
    if (entry && reason === undefined) plan.pending.push({ item, load: entry.load });
    else plan.fresh.push(item);
    if (reason) ignore(item, reason);
  }
  for (const [reason, names] of ignored) {
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    logger.warn(`An earlier run left ${reason} for ${names.slice(0, 3).join(', ')}${more}. It is ignored.`);
  }
  return plan;
}

async function reuseBundle<Placed>(
  options: ResumeOptions<Placed>,
  item: SignItem,
  ignore: (item: SignItem, reason: string) => void,
): Promise<{ value: Placed } | undefined> {
  try {
    const bundle = await options.findPlaced(item);
    if (bundle === undefined) return undefined;
    const verdict = await options.verify(bundle, item);
    if (!isByThisSession(options.session, bundle, verdict)) ignore(item, 'a bundle by another identity');
    else if (!(await saysTheSame(options, item, bundle))) ignore(item, 'a bundle with other content');
    else return { value: await options.describePlaced(item, bundle, verdict) };
  } catch (error) {
    options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
    ignore(item, 'a bundle that does not verify');
  }
  return undefined;
}

function isByThisSession({ identity }: Session, { material }: Bundle, { signer }: BundleVerdict): boolean {
  if (signer.kind === 'certificate') return identity !== undefined && sameIdentity(signer.identity, identity);
  return identity === undefined && material.kind === 'public-key';
}

async function explainUnusable<Placed>(
  options: ResumeOptions<Placed>,
  item: SignItem,
  entry: JournalEntry,
  isOurs: (signer: RecordedSigner) => Promise<boolean>,
): Promise<string | undefined> {
  try {
    if (!(await isOurs(entry.signer))) return 'a signature by another identity';
    const { content, logs } = await entry.load();
    if ([...logs].sort().join() !== [...options.logs].sort().join()) return 'a signature for other logs';
    return (await saysTheSame(options, item, { content })) ? undefined : 'a signature over other content';
  } catch (error) {
    options.logger.debug(`${item.name}: ${error instanceof Error ? error.message : 'unknown error'}`);
    return 'an unusable journal record';
  }
}

async function saysTheSame<Placed>(
  { samePayload }: ResumeOptions<Placed>,
  item: SignItem,
  { content }: Pick<Bundle, 'content'>,
): Promise<boolean> {
  if (content.kind === 'message') {
    const wanted = item.content;
    return wanted.kind === 'message' && wanted.algorithm === content.algorithm && (content.digest?.equals(wanted.digest) ?? false);
  }
  const payload = await buildPayload(item);
  if (item.content.kind !== 'envelope' || payload === undefined) return false;
  return content.envelope.payloadType === item.content.payloadType && (await samePayload(item, content.envelope.payload, payload));
}

/** Whether a recorded signer is this session's identity. Computed once for each signer, because verifying a chain takes time. */
function createSignerCheck<Placed>({ session, readIdentity }: ResumeOptions<Placed>): (signer: RecordedSigner) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const check = async ({ verifier, chain }: RecordedSigner): Promise<boolean> => {
    if (verifier.kind === 'public-key') return verifier.der.equals((await session.credential()).verifier.der);
    if (session.identity === undefined || !chain[0]?.equals(verifier.der)) return false;
    return sameIdentity(await readIdentity(chain), session.identity);
  };
  return (signer) => {
    const name = hash('sha256', signer.verifier.der);
    const answer = known.get(name) ?? check(signer);
    known.set(name, answer);
    return answer;
  };
}
