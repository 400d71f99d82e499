import { MAX_LICENSE_DEPTH, MAX_LICENSE_EXPRESSION } from '../limits.ts';

/**
 * Whether an SPDX license expression can be satisfied with only good licenses (SPDX 2.3, annex D): `OR` needs one side, `AND` needs
 * both, and a `WITH` exception belongs to its license.
 *
 * @param isGood Whether a license, with its exception, is good.
 * @returns Undefined if the text is not an expression.
 */
export function judgeLicense(expression: string, isGood: (identifier: string, exception?: string) => boolean): boolean | undefined {
  if (expression.length > MAX_LICENSE_EXPRESSION) return undefined;
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  let broken = false;

  const either = (depth: number): boolean => {
    let good = both(depth);
    while (words[at]?.toUpperCase() === 'OR') {
      at++;
      const other = both(depth);
      good = good || other;
    }
    return good;
  };
  const both = (depth: number): boolean => {
    let good = one(depth);
    while (words[at]?.toUpperCase() === 'AND') {
      at++;
      const other = one(depth);
      good = good && other;
    }
    return good;
  };
  const one = (depth: number): boolean => {
    const word = words[at++];
    if (word === '(' && depth < MAX_LICENSE_DEPTH) {
      const good = either(depth + 1);
      if (words[at++] !== ')') broken = true;
      return good;
    }
    if (word === undefined || /^([()]|AND|OR|WITH)$/i.test(word)) {
      broken = true;
      return false;
    }
    if (words[at]?.toUpperCase() !== 'WITH') return isGood(word);
    const exception = words[at + 1];
    at += 2;
    if (exception === undefined || /^[()]$/.test(exception)) broken = true;
    return isGood(word, exception);
  };

  const good = either(0);
  return broken || at !== words.length ? undefined : good;
}
