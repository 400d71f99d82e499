import { ChopmarkError } from '../base/errors/errors.ts';
import { describeAge } from './describe-age.ts';
import { TRUST_FRESHNESS } from './limits.ts';
import { isPreset } from './presets.ts';
import type { TrustOptions, TrustPorts } from './trust.ts';
import { refreshCopy, type TufRepository } from './tuf.ts';
import { type CachedCopy, readCache, writeCache } from './tuf-cache.ts';
import { proveSnapshot, type TufSnapshot } from './tuf-snapshot.ts';

export interface RepositoryState {
  files: TufSnapshot['files'];
  source: 'tuf' | 'cache' | 'snapshot';
  taken: Date;
  warnings: string[];
}

/** If the repository does not answer, a verified copy is still usable. If the answer is wrong, nothing is used. */
const NO_ANSWER = ['TRUST_UNREACHABLE', 'TRUST_TIMEOUT', 'TRUST_REPOSITORY_ANSWER'];

/**
 * Loads the targets of a TUF repository: from the cache if the repository was asked within a day, else from the repository, else
 * from the newest verified copy with a warning. With `offline`: from the newest verified copy.
 *
 * @throws ChopmarkError `TRUST_UNAVAILABLE` if the repository does not answer and there is no copy, and the errors of `refreshCopy`
 */
export async function loadRepository(
  name: string,
  repository: TufRepository,
  shipped: TufSnapshot | undefined,
  { offline, update = false }: Pick<TrustOptions, 'offline' | 'update'>,
  ports: TrustPorts,
): Promise<RepositoryState> {
  const now = ports.clock.now();
  const cached = await readCache(ports, repository);
  const known = newest(cached, shipped, repository);
  if (known && (offline || (!update && known === cached && isFresh(cached, now)))) {
    const state = stateOf(known);
    const warning = describeAge(name, state.taken, now);
    return {
      ...state,
      warnings:
        now > known.proven.vouchedUntil ? [`${warning}, has expired TUF metadata. Its repository was not asked for a newer one.`] : [],
    };
  }
  if (offline) throw unavailable(name, repository, 'offline is set');
  try {
    const copy = await refreshCopy(repository, { http: ports.http, known: known?.copy });
    await writeCache(ports, repository, copy, now);
    return { files: copy.files, source: 'tuf', taken: now, warnings: [] };
  } catch (error) {
    if (!(error instanceof ChopmarkError) || !NO_ANSWER.includes(error.code) || update) throw error;
    if (!known) throw unavailable(name, repository, error.message, error);
    const state = stateOf(known);
    return {
      ...state,
      warnings: [`${describeAge(name, state.taken, now)}, is used, because its repository is not available: ${error.message}`],
    };
  }
}

interface KnownCopy extends Omit<CachedCopy, 'asked'> {
  asked?: Date;
}

/** The later timestamp wins: an old copy placed in the cache does not replace the shipped copy. */
function newest(
  cached: CachedCopy | undefined,
  shipped: TufSnapshot | undefined,
  { pinnedRoot, required }: TufRepository,
): KnownCopy | undefined {
  const known: KnownCopy[] = cached ? [cached] : [];
  if (shipped) known.push({ copy: shipped, proven: proveSnapshot(pinnedRoot, shipped) });
  return known
    .filter(({ copy }) => required.every((name) => copy.files[name] !== undefined))
    .reduce<KnownCopy | undefined>(
      (best, next) => (best && best.proven.versions.timestamp >= next.proven.versions.timestamp ? best : next),
      undefined,
    );
}

function isFresh({ asked, proven }: CachedCopy, now: Date): boolean {
  const age = now.getTime() - asked.getTime();
  return age >= 0 && age < TRUST_FRESHNESS && now <= proven.vouchedUntil;
}

/** The time in the cache file counts only within the period that the repository signed. */
function stateOf({ copy, proven: { taken, vouchedUntil }, asked }: KnownCopy): Omit<RepositoryState, 'warnings'> {
  const { files } = copy;
  if (!asked) return { files, source: 'snapshot', taken: taken ?? vouchedUntil };
  const isPossible = asked <= vouchedUntil && (!taken || asked >= taken);
  return { files, source: 'cache', taken: isPossible ? asked : (taken ?? vouchedUntil) };
}

const unavailable = (name: string, { url }: TufRepository, reason: string, cause?: unknown) =>
  new ChopmarkError({
    code: 'TRUST_UNAVAILABLE',
    message: `The trusted root of ${name} is not available: ${reason.replace(/\.$/, '')}, and this machine has no copy.`,
    hint: `Run "chopmark trust export ${isPreset(name) ? `--instance ${name}` : `--tuf-mirror ${url.href} --tuf-root FILE`} --output root.json" on a machine with a connection, and pass the file with --trusted-root.`,
    cause,
  });
