import { neutralizeLine } from './neutralize.ts';
import { createRedactor } from './redact.ts';

/**
 * A service's own words, for an error message: one line, shortened, without what it was sent as a credential. Some servers repeat it.
 *
 * @param sent Headers with credentials, such as `Basic …`, or the credentials themselves.
 * @param most Characters that are shown.
 */
export function quoteWords(words: string, sent: readonly string[], most: number): string {
  const redactor = createRedactor();
  for (const value of sent) {
    const credential = value.slice(value.lastIndexOf(' ') + 1);
    redactor.add(credential);
    if (/^basic /i.test(value))
      redactor.add(
        Buffer.from(credential, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, ''),
      );
  }
  return neutralizeLine(redactor.redact(words).slice(0, most));
}
