import { neutralizeLine } from './neutralize.ts';
import { createRedactor } from './redact.ts';

/**
 * A service's own words, for an error message: one line, shortened, without what it was sent as a credential. Some servers repeat it.
 *
 * @param sent Headers with credentials, such as `Basic …`, or the credentials themselves.
 * @param most Characters that are shown.
 */
export const quoteWords = (words: string, sent: readonly string[], most: number): string =>
  neutralizeLine(hideSent(words, sent).slice(0, most));

/** A text without what was sent as a credential. */
export function hideSent(text: string, sent: readonly string[]): string {
  const redactor = createRedactor();
  for (const value of sent) {
    const credential = value.slice(value.lastIndexOf(' ') + 1);
    redactor.add(credential);
    // A password can have spaces.
    if (!/^(?:basic|bearer|token) /i.test(value)) redactor.add(value);
    if (/^basic /i.test(value))
      redactor.add(
        Buffer.from(credential, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, ''),
      );
  }
  return redactor.redact(text);
}
