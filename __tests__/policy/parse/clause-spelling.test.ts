import { describe, expect, test } from '@jest/globals';
import { findMisspeltClauses } from '../../../src/policy/parse/clause-spelling.ts';
import { policyOfOptions } from '../../../src/policy/parse/options-to-policy.ts';
import type { TrustEntry } from '../../../src/policy/parse/policy.ts';

type Entry = Pick<TrustEntry, 'ci' | 'issuer' | 'clauses'>;
const hints = (entry: Entry) => findMisspeltClauses(entry).map(({ hint }) => hint);
const github = (clauses: Entry['clauses']): Entry => ({ ci: 'github', clauses });
const gitlab = (clauses: Entry['clauses']): Entry => ({ ci: 'gitlab', clauses });

describe('what no certificate could match is a fault of input, with the way to write it', () => {
  test.each<[string, Entry, RegExp]>([
    ['an owner as repository', github({ repository: ['acme'] }), /OWNER\/NAME, for example acme\/NAME.*owner/],
    ['an owner as repository, as a URL', github({ repository: ['https://github.com/acme'] }), /OWNER\/NAME/],
    [
      'an address for git over SSH',
      github({ repository: ['git@github.com:acme/widget.git'] }),
      /^Write it .*https:\/\/github\.com\/acme\/widget$/,
    ],
    ['the same as ssh://', github({ repository: ['ssh://git@github.com/acme/widget'] }), /https:\/\/github\.com\/acme\/widget$/],
    ['the address of a page within', github({ repository: ['https://github.com/acme/widget/tree/main'] }), /Write acme\/widget\. Write/],
    ['a space', github({ repository: ['acme/ widget'] }), /OWNER\/NAME/],
    ['an empty part', github({ repository: ['/acme/widget'] }), /OWNER\/NAME/],
    ['a group alone on GitLab', gitlab({ repository: ['acme'] }), /OWNER\/NAME/],
    ['a repository as owner', github({ owner: ['acme/widget'] }), /only the owner: acme\./],
    ['a tag as ref', github({ ref: ['v1.4.0'] }), /refs\/tags\/v1\.4\.0 for a tag/],
    ['a branch as ref', gitlab({ ref: ['main'] }), /refs\/heads\/main for a branch/],
    ['a short commit', github({ commit: ['c0ffee1'] }), /git rev-parse/],
    ['a commit in capitals', github({ 'signer-commit': ['A'.repeat(40)] }), /lower-case/],
    ['a name as id', github({ 'owner-id': ['acme'] }), /numeric id/],
    ['an issuer without a scheme', { issuer: 'token.actions.githubusercontent.com', clauses: {} }, /https:\/\/token\.actions/],
  ])('%s', (_, entry, hint) => {
    expect(hints(entry)).toEqual([expect.stringMatching(hint)]);
  });
});

describe('what a certificate could have passes', () => {
  test.each<[string, Entry]>([
    ['OWNER/NAME', github({ repository: ['acme/widget'] })],
    ['patterns', github({ repository: ['acme/*', '*/widget', 'acme/**', '**'], ref: ['*', 'refs/tags/v*'] })],
    ['a URL as one clones it', github({ repository: ['https://github.com/acme/widget.git', 'https://github.com/acme/widget/'] })],
    ['another host', github({ repository: ['https://git.acme.example/acme/widget'] })],
    ['groups within groups', gitlab({ repository: ['acme/tools/build/widget', 'https://gitlab.com/acme/tools/widget'] })],
    ['CircleCI, which builds from any host', { ci: 'circleci', clauses: { repository: ['https://github.com/acme/widget'] } }],
    ['a URL of a host that is not known, without a CI', { clauses: { repository: ['https://git.acme.example/widget'] } }],
    ['commits of both kinds', github({ commit: ['a'.repeat(40), 'b'.repeat(64), 'subject'] })],
    ['numbers', github({ 'repository-id': ['4711'] })],
    ['issuers by URL', { issuer: 'http://127.0.0.1:4000/oidc', clauses: {} }],
  ])('%s', (_, entry) => {
    expect(hints(entry)).toEqual([]);
  });
});

test('the options of verify end with 2 for it, before any bundle is read', async () => {
  await expect(policyOfOptions({ ci: 'github', repository: 'acme' }, '/')).rejects.toMatchObject({
    code: 'INPUT_OPTION_VALUE',
    exitCode: 2,
    message: 'The repository "acme" does not name a repository, so no certificate can match it.',
  });
});
