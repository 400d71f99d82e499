import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { PUBLIC_ISSUERS } from '../../src/identity/public-issuers.ts';
import { checkAllowedHosts, checkRecipient, judgeRecipient } from '../../src/identity/token-recipient.ts';
import { EXAMPLE_CLAIMS, tokenOf } from './example-claims.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';
const tokenFor = (iss: unknown, aud: unknown = 'sigstore') => tokenOf({ iss, aud, sub: 'canary-subject' });
const judge = (token: string, url: string, allowed: readonly string[] = []) => judgeRecipient(token, new URL(url), allowed);
const thrown = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

/** One issuer for each entry of the list: a word in place of each star. */
const ISSUERS = PUBLIC_ISSUERS.map((pattern) => pattern.replaceAll('*', 'Some-word_7'));

describe('a token for the public audience, of an issuer that a public authority accepts', () => {
  test.each([
    'https://fulcio.sigstore.dev',
    'https://fulcio.sigstore.dev/',
    'https://fulcio.sigstore.dev:443/',
    'https://FULCIO.sigstore.DEV',
    'https://fulcio.sigstage.dev',
    'https://fulcio.githubapp.com',
  ])('may go to %s', (url) => {
    for (const issuer of ISSUERS) expect([issuer, judge(tokenFor(issuer), url)]).toEqual([issuer, 'fits']);
  });

  test.each([
    'https://fulcio.acme.example',
    'https://fulcio.sigstore.dev.acme.example',
    'https://fulcio.sigstore.dev@acme.example',
    'https://acme.example#fulcio.sigstore.dev',
    'https://acme.example?fulcio.sigstore.dev',
    'https://acme.example/fulcio.sigstore.dev',
    'https://acme.example\\@fulcio.sigstore.dev',
    'https://user@fulcio.sigstore.dev',
    'https://user:word@fulcio.sigstore.dev',
    'https://fulcio.sigstore.dev:8443',
    'https://fulcio.sigstore.dev.',
    'https://sigstore.dev',
    'https://evil.fulcio.sigstore.dev',
    'https://rekor.sigstore.dev',
    'https://xfulcio.sigstore.dev',
    'https://fulcio.sigstorе.dev',
    'https://fulcıo.sigstore.dev',
    'https://xn--fulco-q4a.sigstore.dev',
    'http://fulcio.sigstore.dev',
    'http://fulcio.sigstore.dev:443',
    'ftp://fulcio.sigstore.dev',
    'https://fulcio.acme.ghe.com',
    'http://127.0.0.1:5555',
    'http://localhost:5555',
    'https://[::1]:5555',
  ])('may not go to %s', (url) => {
    for (const issuer of ISSUERS) expect([issuer, judge(tokenFor(issuer), url)]).toEqual([issuer, 'refused']);
  });

  // The host is full-width or has a dot of another script, and comes to the same name.
  test.each(['https://fulcio。sigstore。dev', 'https://ｆｕｌｃｉｏ.sigstore.dev', 'https://fulcio.sig%73tore.dev'])(
    'may go to %s, which a browser and this program read as the public authority',
    (url) => {
      expect(new URL(url).origin).toBe('https://fulcio.sigstore.dev');
      expect(judge(tokenFor(GITHUB), url)).toBe('fits');
    },
  );

  test('is refused with what it is, where it would have gone, and what to do', () => {
    const refuse = () => checkRecipient(tokenFor(GITHUB), new URL('https://fulcio.acme.example:8443/x'), []);
    expect(thrown(refuse)).toMatchObject({
      code: 'IDENTITY_PUBLIC_AUDIENCE',
      exitCode: 3,
      message: expect.stringMatching(/fulcio\.acme\.example:8443.*sigstore.*https:\/\/token\.actions\.githubusercontent\.com/),
      hint: expect.stringMatching(/--audience.*--allow-public-audience fulcio\.acme\.example:8443/),
    });
    expect(inspect(thrown(refuse), { depth: null })).not.toContain('canary');
  });

  test.each([
    ['in a list', ['sigstore']],
    ['among others', ['https://vault.acme.example', 'sigstore']],
    ['twice', ['sigstore', 'sigstore']],
  ])('has this audience %s', (_, aud) => {
    expect(judge(tokenFor(GITHUB, aud), 'https://fulcio.acme.example')).toBe('refused');
  });

  test.each([
    'https://TOKEN.actions.githubusercontent.com',
    'HTTPS://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com/',
    'https://token.actions.githubusercontent.com/acme/',
    'https://gitlab.com//',
  ])('may be written in another way: %s', (issuer) => {
    expect(judge(tokenFor(issuer), 'https://fulcio.acme.example')).toBe('refused');
  });
});

describe('a tenant of ghe.com', () => {
  const TENANT = 'https://token.actions.acme-1.ghe.com';

  test.each([TENANT, `${TENANT}/some-enterprise`])('has an authority of its own: %s', (issuer) => {
    expect(judge(tokenFor(issuer), 'https://fulcio.acme-1.ghe.com')).toBe('fits');
    expect(judge(tokenFor(issuer), 'https://fulcio.githubapp.com')).toBe('fits');
  });

  test.each([
    ['another tenant', TENANT, 'https://fulcio.other.ghe.com'],
    ['a tenant whose name begins alike', TENANT, 'https://fulcio.acme-1x.ghe.com'],
    ['github.com', GITHUB, 'https://fulcio.acme-1.ghe.com'],
    ['GitLab', 'https://gitlab.com', 'https://fulcio.acme-1.ghe.com'],
    ['another port', TENANT, 'https://fulcio.acme-1.ghe.com:8443'],
    ['another service of the tenant', TENANT, 'https://pages.acme-1.ghe.com'],
    ['a private authority', TENANT, 'https://fulcio.acme.example'],
    ['no tenant', 'https://token.actions..ghe.com', 'https://fulcio..ghe.com'],
    ['two labels', 'https://token.actions.a.b.ghe.com', 'https://fulcio.a.b.ghe.com'],
  ])('shares it with no other: %s', (_, issuer, url) => {
    expect(judge(tokenFor(issuer), url)).not.toBe('fits');
  });
});

describe('an issuer that no public authority accepts', () => {
  test.each([
    EXAMPLE_CLAIMS.jenkins.iss,
    'https://gitlab.acme.example',
    'https://github.acme.example/_services/token',
    'https://kubernetes.default.svc',
    'https://kubernetes.default.svc.cluster.local',
    'https://token.actions.githubusercontent.com.acme.example',
    'https://gitlab.com.acme.example',
    'https://acme.example/https://gitlab.com',
    'https://token.actions.githubusercontent.com/a/b',
    'https://oidc.eks.a.b.amazonaws.com/id/X',
    'http://gitlab.com',
    'https://user@gitlab.com',
    'no URL',
  ])('has a warning: %s', (issuer) => {
    expect(judge(tokenFor(issuer), 'https://fulcio.acme.example')).toBe('unlisted');
    const warning = checkRecipient(tokenFor(issuer), new URL('https://fulcio.acme.example'), []);
    expect(warning).toMatch(/fulcio\.acme\.example.*audience sigstore.*--audience/);
  });

  test('has none where issuer and authority are on this machine, as in the sandbox', () => {
    expect(judge(tokenFor('http://127.0.0.1:4000/oidc/github'), 'http://127.0.0.1:4000/fulcio')).toBe('fits');
    expect(judge(tokenFor('http://127.0.0.1:4000/oidc/github'), 'https://fulcio.acme.example')).toBe('unlisted');
    expect(judge(tokenFor('https://jenkins.acme.example/oidc'), 'http://127.0.0.1:4000/fulcio')).toBe('unlisted');
    expect(judge(tokenFor('http://127.0.0.1.acme.example/oidc'), 'http://127.0.0.1:4000')).toBe('unlisted');
    expect(judge(tokenFor('http://127.0.0.1@acme.example/oidc'), 'http://127.0.0.1:4000')).toBe('unlisted');
  });

  test('has none at a public authority, which refuses it', () => {
    expect(judge(tokenFor('https://jenkins.acme.example/oidc'), 'https://fulcio.sigstore.dev')).toBe('fits');
  });
});

test.each(['acme-sigstore', ['acme-sigstore'], 'Sigstore', 'sigstore ', 'sigstore.acme.example'])(
  'a token for another audience may go to any authority: %j',
  (aud) => {
    expect(judge(tokenFor(GITHUB, aud), 'https://fulcio.acme.example')).toBe('fits');
    expect(checkRecipient(tokenFor(GITHUB, aud), new URL('https://fulcio.acme.example'), [])).toBeUndefined();
  },
);

test.each([
  ['no token', 'canary'],
  ['a payload that is no JSON', `e30.${Buffer.from('canary').toString('base64url')}.eA`],
  ['no audience', tokenOf({ iss: GITHUB, canary: 1 })],
  ['an audience that is a number', tokenFor(GITHUB, 7)],
  ['an audience that is an object', tokenFor(GITHUB, { 0: 'sigstore' })],
  ['an empty list', tokenFor(GITHUB, [])],
  ['a list in a list', tokenFor(GITHUB, [['sigstore']])],
  ['a list with null', tokenFor(GITHUB, ['sigstore', null])],
  ['no issuer', tokenFor(undefined)],
  ['an issuer that is a list', tokenFor([GITHUB])],
])('what cannot be read goes nowhere, not even to the public authority: %s', (_, token) => {
  for (const url of ['https://fulcio.sigstore.dev', 'https://fulcio.acme.example']) {
    const error = thrown(() => checkRecipient(token, new URL(url), ['fulcio.acme.example']));
    expect(error).toMatchObject({ code: 'IDENTITY_TOKEN_MALFORMED', exitCode: 3 });
    expect(inspect(error, { depth: null })).not.toContain('canary');
  }
});

describe('--allow-public-audience', () => {
  test.each([
    ['fulcio.acme.example', 'https://fulcio.acme.example/path'],
    ['fulcio.acme.example', 'https://fulcio.acme.example:443'],
    ['fulcio.acme.example:443', 'https://fulcio.acme.example'],
    ['FULCIO.Acme.Example', 'https://fulcio.acme.example'],
    ['fulcio.acme.example:8443', 'https://fulcio.acme.example:8443'],
    ['bücher.example', 'https://xn--bcher-kva.example'],
    ['127.0.0.1:5555', 'http://127.0.0.1:5555'],
    ['[::1]:5555', 'http://[::1]:5555'],
    ['localhost', 'http://localhost'],
    ['localhost:80', 'http://localhost'],
  ])('%s allows %s', (host, url) => {
    checkAllowedHosts([host]);
    expect(judge(tokenFor(GITHUB), url, ['other.example', host])).toBe('allowed');
    expect(checkRecipient(tokenFor(GITHUB), new URL(url), [host])).toBeUndefined();
  });

  test.each([
    ['fulcio.acme.example', 'https://fulcio.acme.example:8443'],
    ['fulcio.acme.example:8443', 'https://fulcio.acme.example'],
    ['fulcio.acme.example', 'https://fulcio.acme.example.'],
    ['fulcio.acme.example', 'https://x.fulcio.acme.example'],
    ['acme.example', 'https://fulcio.acme.example'],
    ['fulcio.acme.example', 'https://fulcio.acme.example@evil.example'],
    ['fulcio.acme.example', 'https://user@fulcio.acme.example'],
    ['localhost:443', 'http://localhost'],
  ])('%s does not allow %s', (host, url) => {
    expect(judge(tokenFor(GITHUB), url, [host])).toBe('refused');
  });

  test.each([
    'https://fulcio.acme.example',
    'fulcio.acme.example/',
    'a@b.example',
    '*',
    '*.acme.example',
    'a b',
    '',
    ':443',
    'a:b',
    'a?b',
    'a#b',
    'a\\b',
    'a:99999',
  ])('is no host: %j', (host) => {
    expect(thrown(() => checkAllowedHosts(['fulcio.acme.example', host]))).toMatchObject({ code: 'INPUT_OPTION_VALUE', exitCode: 2 });
    expect(judge(tokenFor(GITHUB), 'https://fulcio.acme.example', [host])).toBe('refused');
  });
});

test('an issuer of endless length is judged at once', () => {
  const issuer = `https://container.googleapis.com/v1/projects/${'a'.repeat(15_000)}/locations/`;
  expect(judge(tokenOf({ iss: issuer.slice(0, 9_000), aud: 'sigstore' }), 'https://fulcio.acme.example')).toBe('unlisted');
});
