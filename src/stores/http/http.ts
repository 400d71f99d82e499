import { mapInParallel } from '../../base/concurrency.ts';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { StoreReceipt } from '../../results/result.ts';
import type { Subject } from '../../sigstore/subject.ts';
import { MAX_HTTP_COPIES } from '../limits.ts';
import { failedReceipt } from '../receipts.ts';
import type { Store, StoreAnswer, StoredBundle } from '../store.ts';
import type { StoreContext } from '../store-context.ts';
import { findHttpCredentials, HOW_TO_GIVE_CREDENTIALS } from './http-credentials.ts';
import { createHttpSlots, isSuccess } from './http-slots.ts';
import { readUrlTemplate, type UrlTemplate } from './http-template.ts';

/** The values of `{predicate}` in a search. A server cannot list its files, so bundles of other types are not found. */
const KINDS = [
  'provenance',
  'signature',
  'spdx.dev-Document-v2.3',
  'spdx.dev-Document',
  'cyclonedx.org-bom',
  'slsa.dev-verification-summary-v1',
];
const COPIES_AT_ONCE = 4;

/**
 * A store on any server that supports PUT and GET: WebDAV, Artifactory generic and Nexus raw repositories, object storage with pre-signed URLs.
 *
 * A pre-signed URL (with a query and no placeholder) allows one request to one address, so the bundle is written there, whatever the
 * address has. At all other addresses, nothing is overwritten.
 *
 * @param target The URL, with `{sha256}`, `{name}` and `{predicate}`.
 * @throws ChopmarkError `INPUT_STORE_URL`, `STORE_CREDENTIALS`
 */
export async function openHttpStore(context: StoreContext, target: string): Promise<Store> {
  const template = readUrlTemplate(target, context.allowInsecureRegistry);
  const { shown: id, hasQuery, uses } = template;
  // A signature in the address is the credential, and servers refuse two credentials.
  const authorization = hasQuery ? undefined : await findHttpCredentials(template.host, context);
  const places = createHttpSlots(context, {
    store: id,
    headers: authorization === undefined ? {} : { authorization },
    credentials: HOW_TO_GIVE_CREDENTIALS,
  });
  const isOnePlace = !uses.subject && !uses.predicate;
  const isPreSigned = isOnePlace && hasQuery;

  const publish = async (bundle: StoredBundle): Promise<StoreReceipt> => {
    if (isPreSigned) {
      const answer = await places.send({ url: new URL(target), method: 'PUT', body: `${bundle.text}\n` });
      if (!isSuccess(answer)) throw places.refuse(answer, 'accept the bundle');
      return { store: id, status: 'stored', url: id };
    }
    const kept = await mapInParallel(addressesOf(template, bundle), COPIES_AT_ONCE, (address) => places.keep(address, bundle.text));
    const url = kept[0]?.url;
    return { store: id, status: kept.some(({ isNew }) => isNew) ? 'stored' : 'already-stored', ...(url !== undefined && { url }) };
  };

  const readPreSigned = async (): Promise<StoreAnswer> => {
    const answer = await places.send({ url: new URL(target) });
    if (answer.status === 404) return { found: [], unread: [] };
    if (answer.status !== 200) throw places.refuse(answer, 'return its bundles');
    return { found: [{ location: id, bytes: answer.body }], unread: [] };
  };

  return {
    id,
    place: { url: id, isPublic: false },
    async begin(count) {
      if (isOnePlace && count > 1) throw onePlace(id, count);
    },
    async publish(bundle) {
      try {
        return await publish(bundle);
      } catch (error) {
        return failedReceipt(id, error);
      }
    },
    async find(subject) {
      if (isPreSigned) return readPreSigned();
      const addresses = (uses.predicate ? KINDS : ['']).flatMap((kind) => template.fill(subject, kind) ?? []);
      return { found: (await mapInParallel(addresses, COPIES_AT_ONCE, (address) => places.list(address))).flat(), unread: [] };
    },
  };
}

/** One address for each subject, because a search knows only one of them. */
function addressesOf(template: UrlTemplate, { subjects, kind }: StoredBundle): URL[] {
  const about: (Subject | undefined)[] = template.uses.subject ? [...subjects] : [undefined];
  const addresses = new Map(about.flatMap((subject) => template.fill(subject, kind) ?? []).map((url) => [url.href, url]));
  if (addresses.size > MAX_HTTP_COPIES) throw tooManyCopies(template.shown, addresses.size);
  if (addresses.size === 0) throw noAddress(template.shown);
  return [...addresses.values()];
}

const onePlace = (id: string, count: number) =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: `The store ${id} is one address, but there are ${count} bundles.`,
    hint: 'Add {sha256}, {name} or {predicate} to the address. A pre-signed URL holds one bundle: use one statement about all subjects.',
  });

const noAddress = (id: string) =>
  new ChopmarkError({
    code: 'STORE_CONTEXT',
    message: `The bundle has no address in the store ${id}: none of its subjects has a SHA-256 digest.`,
    hint: 'Use {name}, or attest with sha256 digests.',
  });

const tooManyCopies = (id: string, count: number) =>
  new ChopmarkError({
    code: 'STORE_TOO_LARGE',
    message: `The bundle has ${count} subjects. The store ${id} keeps a copy for each subject, and at most ${MAX_HTTP_COPIES} copies.`,
    hint: 'Use --statements per-subject, or store to a folder or a .jsonl file.',
  });
