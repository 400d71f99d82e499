import { foldAscii } from '../../identity/claims/github-names.ts';
import type { NamePattern } from './name-pattern.ts';

/** What names look like under an issuer from which anybody can get an identity: the beginning of all, then an owner, then a slash. */
const BEGINNING: Readonly<Record<string, string>> = {
  'https://token.actions.githubusercontent.com': 'https://github.com/',
  'https://gitlab.com': 'https://gitlab.com/',
  'https://oidc.circleci.com': 'https://circleci.com/api/v2/projects/',
  'https://agent.buildkite.com': 'https://buildkite.com/',
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
/** Up to this many owners, a pattern is a list of owners that somebody wrote. */
const MOST_OWNERS = 32;
/** Characters of an owner, and characters of all owners together that are tried. */
const LONGEST_OWNER = 40;
const MOST_STEPS = 5_000;
const OWNER_CHARACTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789-_.ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * A name that a pattern accepts and that anybody could get from an issuer. Undefined if the pattern leaves nobody but the owners that
 * it spells out.
 *
 * A pattern of URLs is asked for all owners with which it accepts a name, by walking through its program. It leaves a bounded number of
 * them only if it spells them out, up to the slash.
 */
export function findStranger(issuer: string, pattern: Pick<NamePattern, 'steps' | 'matches'>): string | undefined {
  const beginning = BEGINNING[issuer];
  if (beginning === undefined) return STRANGERS.find((name) => pattern.matches(name));
  const walk = createWalk(pattern.steps);
  const start = walk.read(walk.start, beginning);
  const accepted = (owner: string): string | undefined => {
    const end = walk.finish(walk.read(start, `${owner}/`));
    const name = `${beginning}${owner}/${end}`;
    return end !== undefined && pattern.matches(name) ? name : undefined;
  };
  const owners = listOwners(walk, start);
  const isBounded = owners.length <= MOST_OWNERS;
  const longestFirst = owners.toSorted((one, other) => other.length - one.length);
  return isBounded ? undefined : [...OWNERS, ...longestFirst].map(accepted).find((name) => name !== undefined);
}

/** How to name one owner or one host under an issuer, as the end of a sentence. */
export function patternForOwner(issuer: string): string {
  const beginning = BEGINNING[issuer];
  return beginning === undefined
    ? 'with the @ before a host of your own: .*@acme\\.example'
    : `up to the slash after the owner: ${beginning.replaceAll('.', '\\.')}acme/.*`;
}

/** The owners with which a pattern goes on, each in one spelling, and one more than `MOST_OWNERS` if there are more. */
function listOwners(walk: Walk, start: Positions): string[] {
  const owners = new Map<string, string>();
  let steps = 0;
  const follow = (positions: Positions, owner: string): void => {
    if (positions.length === 0 || owner.length > LONGEST_OWNER || owners.size > MOST_OWNERS || steps++ > MOST_STEPS) return;
    if (owner !== '' && walk.finish(walk.read(positions, '/')) !== undefined) owners.set(foldAscii(owner), owner);
    const followed = new Set<string>();
    for (const character of OWNER_CHARACTERS) {
      const next = walk.read(positions, character);
      const way = `${foldAscii(character)} ${next.join()}`;
      if (!followed.has(way)) follow(next, owner + character);
      followed.add(way);
    }
  };
  follow(start, '');
  return [...owners.values()];
}

/** The places in a pattern's program that have been reached: those that read a character or end the name. */
type Positions = readonly number[];

interface Walk {
  start: Positions;
  /** Where the program is after a text. Empty: no name begins with it. */
  read(from: Positions, text: string): Positions;
  /** The shortest text with which a name ends. Assertions such as `\b` are passed over, so the name has to be matched once more. */
  finish(from: Positions): string | undefined;
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
  const readOne = (from: Positions, character: string): Positions => {
    if (from.length === 0) return from;
    return settle(from.flatMap((place) => (all[place]?.accepts?.(character) ? all[place].next : [])));
  };
  return {
    start: settle([start]),
    read: (from, text) => [...text].reduce(readOne, from),
    finish(from) {
      const seen = new Set(from);
      let ways = from.map((place) => ({ place, text: '' }));
      while (ways.length > 0) {
        const ended = ways.find(({ place }) => all[place]?.isEnd);
        if (ended) return ended.text;
        ways = ways.flatMap(({ place, text }) =>
          settle(all[place]?.next ?? []).flatMap((next) => {
            if (seen.has(next)) return [];
            seen.add(next);
            return [{ place: next, text: text + (all[place]?.example ?? '') }];
          }),
        );
      }
      return undefined;
    },
  };
}
