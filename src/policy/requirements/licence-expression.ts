/** Characters and parts of an expression that is taken apart; longer ones are judged as one identifier. */
const LONGEST = 4096;

/**
 * Whether an SPDX licence expression can be met with good licences alone (SPDX 2.3, annex D): of `OR` one side is enough, of `AND` both
 * are needed, `WITH` an exception belongs to its licence. What is no expression is one identifier.
 */
export function judgeLicence(expression: string, isGood: (identifier: string) => boolean): boolean {
  if (isGood(expression)) return true;
  const words = expression.length > LONGEST ? [] : (expression.match(/[()]|[^\s()]+/g) ?? []);
  if (words.length < 2) return false;
  let at = 0;
  let broken = false;

  const either = (): boolean => {
    let good = both();
    while (words[at]?.toUpperCase() === 'OR') {
      at++;
      const other = both();
      good = good || other;
    }
    return good;
  };
  const both = (): boolean => {
    let good = one();
    while (words[at]?.toUpperCase() === 'AND') {
      at++;
      const other = one();
      good = good && other;
    }
    return good;
  };
  const one = (): boolean => {
    const word = words[at++];
    if (word === '(') {
      const good = either();
      if (words[at++] !== ')') broken = true;
      return good;
    }
    if (word === undefined || word === ')' || /^(AND|OR|WITH)$/i.test(word)) {
      broken = true;
      return false;
    }
    if (words[at]?.toUpperCase() !== 'WITH') return isGood(word);
    const exception = words[at + 1];
    at += 2;
    return exception !== undefined && (isGood(`${word} WITH ${exception}`) || isGood(word));
  };

  const good = either();
  return good && !broken && at === words.length;
}
