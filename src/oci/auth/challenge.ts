import { MAX_CHALLENGE } from '../limits.ts';
/** The authentication that a registry requires with status 401 (RFC 9110, 11.6.1; distribution-spec, token authentication). */
export type Challenge = { scheme: 'basic' } | { scheme: 'bearer'; realm: string; service?: string; scope?: string };

const PARAMETER = /\s*(?:,\s*)?([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))/y;
const SCHEME = /\s*(?:,\s*)?([\w-]+)(?=\s+[\w-]+\s*=|\s*(?:,|$))/y;

/**
 * Reads `WWW-Authenticate`, which may contain several challenges: Bearer is preferred to Basic, because its tokens can do less.
 *
 * @returns Undefined if no challenge is supported.
 */
export function readChallenge(header: string | null): Challenge | undefined {
  const challenges = [...readChallenges((header ?? '').slice(0, MAX_CHALLENGE))];
  const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
  if (bearer) {
    const [service, scope] = [bearer.parameters.get('service'), bearer.parameters.get('scope')];
    return { scheme: 'bearer', realm: bearer.parameters.get('realm') ?? '', ...(service && { service }), ...(scope && { scope }) };
  }
  return challenges.some(({ scheme }) => scheme === 'basic') ? { scheme: 'basic' } : undefined;
}

function* readChallenges(header: string): Generator<{ scheme: string; parameters: Map<string, string> }> {
  for (let at = 0; at < header.length; ) {
    SCHEME.lastIndex = at;
    const scheme = SCHEME.exec(header);
    if (!scheme) return;
    at = SCHEME.lastIndex;
    const parameters = new Map<string, string>();
    for (;;) {
      PARAMETER.lastIndex = at;
      const parameter = PARAMETER.exec(header);
      if (!parameter) break;
      at = PARAMETER.lastIndex;
      parameters.set((parameter[1] ?? '').toLowerCase(), (parameter[2] ?? parameter[3] ?? '').replace(/\\(.)/g, '$1'));
    }
    yield { scheme: (scheme[1] ?? '').toLowerCase(), parameters };
  }
}
