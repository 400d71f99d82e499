import { vsa } from '../../predicates/vsa.ts';
import { matchGlob } from '../match-glob.ts';
import type { PolicyPart } from './build-policy.ts';
import type { TrustEntry } from './policy.ts';
import type { Place, PolicyFinding } from './read-yaml.ts';

/** How many entries a message names. */
const NAMED = 8;

/**
 * `by` and `accept-vex` must name existing entries, and names must be unique. A verification summary only states its verifier, so a
 * policy with several entries must name the entry that is the verifier.
 */
export function findNameFaults({ trust, require }: Pick<PolicyPart, 'trust' | 'require'>): PolicyFinding[] {
  const names = new Set<string>();
  const faults: PolicyFinding[] = [];
  for (const { name, at } of trust) {
    if (names.has(name))
      faults.push({ place: placeFrom(at), message: `Two trust entries have the name ${name}.`, hint: 'Use unique names.' });
    names.add(name);
  }
  const summarizing = trust.filter(maySummarize).map(({ name }) => name);
  for (const requirement of require) {
    const excusing = requirement.kind === 'vulnerabilities' ? (requirement.asks['accept-vex'] ?? []) : [];
    for (const name of [...(requirement.by ?? []), ...excusing])
      if (!names.has(name))
        faults.push({
          place: placeFrom(requirement.at),
          message: `No trust entry has the name ${name}.`,
          hint: `The names are: ${[...names].slice(0, NAMED).join(', ') || 'none'}.`,
        });
    if (requirement.kind === 'vsa' && requirement.by === undefined && summarizing.length > 1)
      faults.push({
        place: placeFrom(requirement.at),
        message: `${summarizing.slice(0, NAMED).join(', ')} can each sign as the verifier ${requirement.asks.verifier.join(' or ')}.`,
        hint: 'Use by to name the trust entry of the verifier.',
      });
  }
  return faults;
}

const maySummarize = ({ predicateTypes }: TrustEntry): boolean =>
  predicateTypes === undefined || vsa.types.some((type) => predicateTypes.some((glob) => matchGlob(glob, type)));

/** The reverse of `showPlace`. */
function placeFrom(at = ''): Place {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
  return { file, line: Number(line), column: Number(column) };
}
