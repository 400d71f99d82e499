import { listPlaces } from './mutate.ts';

/** How often an input is tried. */
const TRIES = 3000;

/**
 * The smallest input found for which `fails` still holds: parts of it are left out, as JSON and as bytes, as long as that works.
 *
 * @param input One for which it holds.
 */
export async function shrink(input: Buffer, fails: (input: Buffer) => Promise<boolean>): Promise<Buffer> {
  let best = input;
  let left = TRIES;
  const accept = async (candidate: Buffer) => {
    if (candidate.length >= best.length || left-- <= 0 || !(await fails(candidate))) return false;
    best = candidate;
    return true;
  };
  await shrinkJson(() => best, accept);
  for (let size = best.length >> 1; size > 0 && left > 0; size >>= 1)
    for (let at = 0; at < best.length && left > 0; )
      if (!(await accept(Buffer.concat([best.subarray(0, at), best.subarray(at + size)])))) at += size;
  return best;
}

async function shrinkJson(best: () => Buffer, accept: (candidate: Buffer) => Promise<boolean>): Promise<void> {
  for (let at = 0; ; at++) {
    let root: unknown;
    try {
      root = { value: JSON.parse(best().toString('utf8')) };
    } catch {
      return;
    }
    const place = listPlaces(root)[at];
    if (!place) return;
    const { holder, key } = place;
    const found = holder[key];
    const write = () => Buffer.from(JSON.stringify((root as { value: unknown }).value) ?? '');
    // Places after this one move up where it is left out.
    if (Array.isArray(holder)) {
      holder.splice(Number(key), 1);
      if (await accept(write())) at--;
      continue;
    }
    if (holder === root) continue;
    delete holder[key];
    if (await accept(write())) {
      at--;
      continue;
    }
    if (typeof found === 'string' && found.length > 8) {
      for (const shorter of ['', found.slice(0, 8), found.slice(0, found.length >> 1)]) {
        holder[key] = shorter;
        if (await accept(write())) break;
      }
    }
  }
}
