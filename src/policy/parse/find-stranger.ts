import { foldAscii } from '../../identity/claims/github-names.ts';
import type { NamePattern } from './name-pattern.ts';

/** What names look like under an issuer from which anybody can get an identity: the beginning of all, then an owner, then a slash. */
const BEGINNING: Readonly<Record<string, string>> = {
  'https://token.actions.githubusercontent.com': 'https://github.com/',
  'https://gitlab.com': 'https://gitlab.com/',
  'https://oidc.circleci.com': 'https://circleci.com/api/v2/projects/',
  'https://agent.buildkite.com': 'https://buildkite.com/',
  'https://oidc.codefresh.io': 'https://g.codefresh.io/',
  'https://issuer.enforce.dev': 'https://issuer.enforce.dev/',
};

/** Names that anybody could get from the other issuers: addresses at no host and at providers of mail, and service accounts. */
const STRANGERS: readonly string[] = [
  'nobody@nowhere.invalid',
  'https://nowhere.invalid/nobody/0',
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'live.com', 'yahoo.com', 'icloud.com', 'proton.me', 'gmx.net'].map(
    (host) => `nobody@${host}`,
  ),
  'nobody@nowhere.iam.gserviceaccount.com',
  'nobody@users.noreply.github.com',
];

/** Owners that are tried before those that the pattern itself leads to. */
const OWNERS: readonly string[] = ['nobody', 'x', '0-nobody'];
/** What is put into an owner wherever the pattern takes it. */
const NOBODY = '-nobody';
/** Up to this many owners, a pattern is a list of owners that somebody wrote. */
const MOST_OWNERS = 32;
const LONGEST_OWNER = 39;
/** Places at which owners are followed: enough for every list. A pattern with more is taken as one that does not spell out its owners. */
const MOST_PLACES = MOST_OWNERS * LONGEST_OWNER + 1;
const OWNER_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-_.ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FOLDED: ReadonlyMap<string, string> = new Map(OWNER_CHARACTERS.map((character) => [character, foldAscii(character)]));

/**
 * A name that a pattern accepts and that anybody could get from an issuer. Undefined if the pattern leaves nobody but the owners that
 * it spells out.
 *
 * A pattern of URLs is asked for all owners with which it accepts a name, by walking through its program. It leaves a bounded number of
 * them only if it spells them out, up to the slash.
 */
export function findStranger(issuer: string, pattern: Pick<NamePattern, 'steps' | 'matches'>): string | undefined {
  const beginning = BEGINNING[issuer];
  if (beginning === undefined) return STRANGERS.find((name) => pattern.matches(name)) ?? findStrangerAtHost(pattern);
  const walk = createWalk(pattern.steps);
  const start = walk.read(walk.start, beginning);
  const accepted = (owner: string): string | undefined => {
    const end = walk.finish(walk.read(start, `${owner}/`));
    const name = `${beginning}${owner}/${end}`;
    return end !== undefined && pattern.matches(name) ? name : undefined;
  };
  const { first, unfollowed } = followOwners(walk, start);
  if (unfollowed === undefined && countOwners(first) <= MOST_OWNERS) return undefined;
  return [...OWNERS, writeStranger(first)].map(accepted).find((name) => name !== undefined) ?? finishUnfollowed();

  /** A name that begins as an owner that was not followed to its end. */
  function finishUnfollowed(): string | undefined {
    const name = unfollowed && `${beginning}${unfollowed.text}${walk.finish(unfollowed.positions) ?? ''}`;
    return name !== undefined && pattern.matches(name) ? name : undefined;
  }
}

/** What a host that anybody can register begins with, where a pattern does not say where the name of its own host begins. */
const REGISTERED = 'nobody@nobody-';
const HOST_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
/** The part of a host below which everybody registers names: one label, or two as in `co.uk`. */
const SUFFIX = /^(?:(?:com?|net|org|ac|edu|gov)\.[a-z]{2}|[a-z0-9-]+)$/;

/** An address at a host that ends like the host of a pattern: `nobody@nobody-acme.example` for `.*acme\.example`. */
function findStrangerAtHost(pattern: Pick<NamePattern, 'steps' | 'matches'>): string | undefined {
  const walk = createWalk(pattern.steps);
  const start = walk.read(walk.start, REGISTERED);
  if (start.length === 0) return undefined;
  for (const character of HOST_CHARACTERS) {
    const end = walk.finish(walk.read(start, character), '@');
    const name = `${REGISTERED}${character}${end}`;
    const suffix = name.slice(name.indexOf('.') + 1);
    if (end?.includes('.') && SUFFIX.test(suffix) && pattern.matches(name)) return name;
  }
  return undefined;
}

/** How to name one owner or one host under an issuer, as the end of a sentence. */
export function patternForOwner(issuer: string): string {
  const beginning = BEGINNING[issuer];
  return beginning === undefined
    ? 'with the @ before a host of your own: .*@acme\\.example'
    : `up to the slash after the owner: ${beginning.replaceAll('.', '\\.')}acme/.*`;
}

/** A place that owners lead to: the characters that lead on from it, each to one place, and whether the owner can end there. */
interface OwnerPlace {
  next: Map<string, OwnerPlace>;
  canEnd: boolean;
}

/** A place with the text that leads to it. */
interface FoundPlace extends OwnerPlace {
  positions: Positions;
  text: string;
}

/**
 * The places that owners lead to, from the first one on, without those from which no owner ends.
 *
 * @returns `unfollowed`: one of the places that were left, if there are too many.
 */
function followOwners(walk: Walk, start: Positions): { first: OwnerPlace; unfollowed?: FoundPlace } {
  const known = new Map<string, FoundPlace>();
  const placeOf = (positions: Positions, text: string) => {
    const key = positions.join();
    const place = known.get(key) ?? { positions, text, next: new Map(), canEnd: walk.canFinish(walk.read(positions, '/')) };
    known.set(key, place);
    return place;
  };
  const first = placeOf(start, '');
  // Places that are found in this loop are visited by it too.
  for (const place of known.values()) {
    if (known.size > MOST_PLACES) break;
    for (const character of OWNER_CHARACTERS) {
      const positions = walk.read(place.positions, character);
      if (positions.length > 0) place.next.set(character, placeOf(positions, place.text + character));
    }
  }
  const places = [...known.values()];
  const unfollowed = places.length > MOST_PLACES ? places.at(-1) : undefined;
  removeDeadEnds(places);
  return { first, ...(unfollowed && { unfollowed }) };
}

function removeDeadEnds(places: readonly OwnerPlace[]): void {
  const alive = new Set(places.filter(({ canEnd }) => canEnd));
  for (let before = -1; before !== alive.size; ) {
    before = alive.size;
    for (const place of places) if ([...place.next.values()].some((next) => alive.has(next))) alive.add(place);
  }
  for (const { next } of places) for (const [character, place] of next) if (!alive.has(place)) next.delete(character);
}

/** How many owners there are, without case. Infinite if there is a way around. */
function countOwners(first: OwnerPlace): number {
  const counts = new Map<OwnerPlace, number>();
  const count = (place: OwnerPlace): number => {
    const known = counts.get(place);
    if (known !== undefined) return known;
    counts.set(place, Number.POSITIVE_INFINITY);
    const ways = new Map<string, Set<OwnerPlace>>();
    for (const [character, next] of place.next) {
      const folded = FOLDED.get(character) ?? character;
      ways.set(folded, (ways.get(folded) ?? new Set()).add(next));
    }
    const following = [...ways.values()].flatMap((places) => [...places]).reduce((sum, next) => sum + count(next), place.canEnd ? 1 : 0);
    counts.set(place, following);
    return following;
  };
  return count(first);
}

/** An owner that the pattern does not spell out, as far as it leaves a choice. */
function writeStranger(first: OwnerPlace): string {
  let owner = '';
  let place = first;
  for (let used = 0; used < NOBODY.length && place.next.size > 0 && owner.length < MOST_PLACES; ) {
    const wanted = NOBODY[used] ?? '';
    const isChoice = place.next.size > 1;
    const character = isChoice && place.next.has(wanted) ? wanted : ([...place.next.keys()][0] ?? '');
    if (isChoice) used++;
    owner += character;
    place = place.next.get(character) ?? place;
  }
  return owner + finishOwner(place);
}

/** The shortest end of an owner. */
function finishOwner(place: OwnerPlace): string {
  const seen = new Set([place]);
  let ways = [{ place, text: '' }];
  while (ways.length > 0) {
    const ended = ways.find((way) => way.place.canEnd);
    if (ended) return ended.text;
    ways = ways.flatMap((way) =>
      [...way.place.next].flatMap(([character, next]) => {
        if (seen.has(next)) return [];
        seen.add(next);
        return [{ place: next, text: way.text + character }];
      }),
    );
  }
  return '';
}

/** The places in a pattern's program that have been reached: those that read a character or end the name. */
type Positions = readonly number[];

interface Walk {
  start: Positions;
  /** Where the program is after a text. Empty: no name begins with it. */
  read(from: Positions, text: string): Positions;
  /**
   * The shortest text with which a name ends, without a character. Assertions such as `\b` are passed over, so the name has to be matched
   * once more.
   */
  finish(from: Positions, without?: string): string | undefined;
  /** Whether there is such a text. */
  canFinish(from: Positions): boolean;
}

function createWalk({ all, start }: NamePattern['steps']): Walk {
  /** Follows the steps that read nothing. */
  const settle = (places: readonly number[]): Positions => {
    const reached = new Set<number>();
    const open = [...places];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (reached.has(place)) continue;
      reached.add(place);
      const step = all[place];
      if (step !== undefined && step.accepts === undefined) open.push(...step.next);
    }
    return [...reached].filter((place) => all[place]?.accepts !== undefined || all[place]?.isEnd).sort((one, other) => one - other);
  };
  /** Where the program goes on, by the places that read. Most characters are read by the same ones. */
  const after = new Map<string, Positions>();
  const readOne = (from: Positions, character: string): Positions => {
    const reading = from.filter((place) => all[place]?.accepts?.(character));
    const key = reading.join();
    const positions = after.get(key) ?? settle(reading.flatMap((place) => all[place]?.next ?? []));
    after.set(key, positions);
    return positions;
  };
  const ending = findEnding(all);
  return {
    start: settle([start]),
    read: (from, text) => [...text].reduce(readOne, from),
    finish(from, without) {
      const seen = new Set(from);
      let ways = from.map((place) => ({ place, text: '' }));
      while (ways.length > 0) {
        const ended = ways.find(({ place }) => all[place]?.isEnd);
        if (ended) return ended.text;
        ways = ways.flatMap(({ place, text }) =>
          (without !== undefined && all[place]?.example === without ? [] : settle(all[place]?.next ?? [])).flatMap((next) => {
            if (seen.has(next)) return [];
            seen.add(next);
            return [{ place: next, text: text + (all[place]?.example ?? '') }];
          }),
        );
      }
      return undefined;
    },
    canFinish: (from) => from.some((place) => ending.has(place)),
  };
}

/** The places from which the program can get to its end. */
function findEnding(all: NamePattern['steps']['all']): ReadonlySet<number> {
  const before = new Map<number, number[]>();
  all.forEach(({ next }, place) => {
    for (const following of next) {
      const places = before.get(following) ?? [];
      places.push(place);
      before.set(following, places);
    }
  });
  const ending = new Set(all.flatMap(({ isEnd }, place) => (isEnd ? [place] : [])));
  // Places that are added in this loop are visited by it too.
  for (const place of ending) for (const previous of before.get(place) ?? []) ending.add(previous);
  return ending;
}
