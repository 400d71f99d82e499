import { expect, test } from '@jest/globals';
import { quoteWords } from '../../../src/base/secrets/quote-words.ts';

const PASSWORD = 'a password with : and spaces';
const BASIC = `Basic ${Buffer.from(`user:${PASSWORD}`).toString('base64')}`;

test.each([
  ['a bearer', 'Bearer glpat-0123456789', 'not for glpat-0123456789', 'not for ***'],
  ['a token alone', 'ghs_0123456789abcdef', 'ghs_0123456789abcdef may not', '*** may not'],
  ['a token in base64', 'glpat-0123456789abc', Buffer.from('glpat-0123456789abc').toString('base64'), '***w=='],
  ['credentials as they were sent', BASIC, `who is ${BASIC}?`, 'who is Basic ***?'],
  ['the password', BASIC, `not ${PASSWORD}!`, 'not ***!'],
  ['a password alone', PASSWORD, `not ${PASSWORD}!`, 'not ***!'],
  ['nothing of it', BASIC, 'go away', 'go away'],
])('words that repeat %s', (_, sent, words, quoted) => expect(quoteWords(words, [sent], 200)).toBe(quoted));

test('a secret at the end of what is shown is hidden before it is cut', () => {
  const secret = 'glpat-0123456789abcdef';
  expect(quoteWords(`${'x'.repeat(90)}${secret}`, [secret], 100)).toBe(`${'x'.repeat(90)}***`);
});
