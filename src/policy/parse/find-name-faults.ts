import { vsa } from '../../predicates/vsa.ts';
import { matchGlob } from '../match-glob.ts';
import type { PolicyPart } from './build-policy.ts';
import type { TrustEntry } from './policy.ts';
import type { Place, PolicyFinding } from './read-yaml.ts';

/** Entries that a message names. */
const NAMED = 8;

/**
 * `by` and `accept-vex` have to name entries that are there, and names have to be somebody's alone. A summary only says who verified, so
 * that a policy with several entries has to say which of them speaks for the verifier.
 */
export function findNameFaults({ trust, require }: Pick<PolicyPart, 'trust' | 'require'>): PolicyFinding[] {
  const names = new Set<string>();
  const faults: PolicyFinding[] = [];
  for (const { name, at } of trust) {
    if (names.has(name))
      faults.push({ place: placeFrom(at), message: `There are two trust entries of the name ${name}.`, hint: 'Give each its own.' });
    names.add(name);
  }
  const summarizing = trust.filter(maySummarize).map(({ name }) => name);
  for (const requirement of require) {
    const excusing = requirement.kind === 'vulnerabilities' ? (requirement.asks['accept-vex'] ?? []) : [];
    for (const name of [...(requirement.by ?? []), ...excusing])
      if (!names.has(name))
        faults.push({
          place: placeFrom(requirement.at),
          message: `There is no trust entry of the name ${name}.`,
          hint: `There are ${[...names].slice(0, NAMED).join(', ') || 'none'}.`,
        });
    if (requirement.kind === 'vsa' && requirement.by === undefined && summarizing.length > 1)
      faults.push({
        place: placeFrom(requirement.at),
        message: `${summarizing.slice(0, NAMED).join(', ')} could each claim to be the verifier ${requirement.asks.verifier.join(' or ')}.`,
        hint: 'Say with by which trust entry is the verifier.',
      });
  }
  return faults;
}

const maySummarize = ({ predicateTypes }: TrustEntry): boolean =>
  predicateTypes === undefined || vsa.types.some((type) => predicateTypes.some((glob) => matchGlob(glob, type)));

/** Undoes `showPlace`. */
function placeFrom(at = ''): Place {
  const [, file = '', line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at) ?? [];
  return { file, line: Number(line), column: Number(column) };
}
