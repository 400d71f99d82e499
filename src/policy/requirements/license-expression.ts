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

/** Deprecated identifiers of the GNU licenses, which say neither that later versions are allowed nor that they are not. */
const GNU = /^(?:AGPL-[13]\.0|GPL-[123]\.0|LGPL-(?:2\.0|2\.1|3\.0)|GFDL-1\.[123])$/i;

/** Other deprecated identifiers and what SPDX replaced them with, in lower case (spdx.org/licenses, "Deprecated License Identifiers"). */
const REPLACED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'bsd-2-clause-freebsd': 'BSD-2-Clause-Views',
    'bsd-2-clause-netbsd': 'BSD-2-Clause',
    'bzip2-1.0.5': 'bzip2-1.0.6',
    'ecos-2.0': 'GPL-2.0-or-later WITH eCos-exception-2.0',
    'gpl-2.0-with-autoconf-exception': 'GPL-2.0-only WITH Autoconf-exception-2.0',
    'gpl-2.0-with-bison-exception': 'GPL-2.0-only WITH Bison-exception-2.2',
    'gpl-2.0-with-classpath-exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
    'gpl-2.0-with-font-exception': 'GPL-2.0-only WITH Font-exception-2.0',
    'gpl-2.0-with-gcc-exception': 'GPL-2.0-only WITH GCC-exception-2.0',
    'gpl-3.0-with-autoconf-exception': 'GPL-3.0-only WITH Autoconf-exception-3.0',
    'gpl-3.0-with-gcc-exception': 'GPL-3.0-only WITH GCC-exception-3.1',
    'standardml-nj': 'SMLNJ',
    wxwindows: 'LGPL-2.0-or-later WITH WxWindows-exception-3.1',
  }),
);

/**
 * All names of a license with its exception: SPDX renamed some, and documents have both names.
 *
 * @returns `GPL-2.0+` and `GPL-2.0-or-later`; with an exception, first the names without it.
 */
export function licenseNames(identifier: string, exception?: string): string[] {
  const replaced = REPLACED.get(identifier.toLowerCase())?.split(' WITH ');
  if (replaced) return [identifier, ...licenseNames(replaced[0] ?? '', replaced[1] ?? exception)];
  const [, bare = identifier, ending = ''] = /^(.*?)(-only|-or-later|\+)?$/is.exec(identifier) ?? [];
  const isLater = ending === '+' || /^-or-later$/i.test(ending);
  const names = [
    ...new Set(GNU.test(bare) ? [identifier, ...(isLater ? [`${bare}+`, `${bare}-or-later`] : [bare, `${bare}-only`])] : [identifier]),
  ];
  return [...names, ...(exception === undefined ? [] : names.map((name) => `${name} WITH ${exception}`))];
}
