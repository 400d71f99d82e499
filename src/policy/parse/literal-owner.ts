import type { ClauseName } from '../../identity/claims/clauses.ts';
import { isUrl, readFullName } from './file-uri.ts';

/**
 * Whether each text names an owner literally: the host, and the first part after it, or CircleCI's project, without a star. Anybody can
 * register an owner that begins or ends like another one. Ids are always literal.
 */
export function hasLiteralOwner(clause: ClauseName, texts: readonly string[] | undefined): boolean {
  if (texts === undefined) return false;
  if (clause.endsWith('-id')) return true;
  return texts.every((text) => {
    // A path of a signer is in whichever repository was built.
    if (!isUrl(text)) return isLiteral((clause === 'signer' ? readFullName(text)?.name : text)?.split('/')[0]);
    const [host, first, ...others] = text.replace(/^https?:\/\//, '').split('/');
    const owner = host === 'circleci.com' && first === 'api' ? others[2] : first;
    return isLiteral(host) && isLiteral(owner);
  });
}

const isLiteral = (part: string | undefined): boolean => part !== undefined && part !== '' && !part.includes('*');
