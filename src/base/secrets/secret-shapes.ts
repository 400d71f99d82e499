import { findUrlCredentials } from '../errors/url-credentials.ts';

/** Words that mean a secret wherever they stand in a name, also joined with others: `DBPASSWORD`, `apitoken2`. */
const WITHIN =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|(?:PRIVATE|API|ACCESS|SIGNING|COSIGN|DEPLOY)[_.-]?KEY|CONNECTION[_.-]?STRING|WEBHOOK|AUTHORIZATION/;
/** Words that mean a secret where they are a whole word of a name: `GH_PAT` but not `PATH`. */
const AS_WORD =
  /(?:^|[^A-Z0-9])(?:PAT|JWT|BEARER|DSN|PWD|PW|PASS|CREDS?|COOKIES?|SAS|OTP|PASSIN|PASSOUT|STOREPASS|KEYPASS)(?:[0-9]|[^A-Z0-9]|$)/;
/** Words that mean a secret at the end of a name. Keys that are none are for caches, databases and everybody. */
const AT_END = /(?:^|[^A-Z0-9])AUTH$|(?<!(?:^|[^A-Z0-9])(?:PUBLIC|PUB|CACHE|SORT|PARTITION|PRIMARY|FOREIGN|OBJECT))[_.-]KEY$/;
/** The folder that a shell is in, and was in. */
const FOLDERS: readonly string[] = ['PWD', 'OLDPWD', 'INIT_CWD'];
const LONGEST_NAME = 256;

/** Whether a name of a variable, an option or a header looks like that of a secret. Case and the writing of `camelCase` do not count. */
export function isSecretName(name: string): boolean {
  if (name.length > LONGEST_NAME) return true;
  const upper = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return !FOLDERS.includes(upper) && (WITHIN.test(upper) || AS_WORD.test(upper) || AT_END.test(upper));
}

/**
 * Tokens of well-known services by their prefixes (their documentation, and the rules of GitHub's secret scanning), the beginning of JSON
 * Web Tokens, and private keys.
 */
const TOKENS: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{20}/,
  /\bgithub_pat_\w{20}/,
  /\bgl(?:pat|ptt|dt|rt|rtr|cbt|ft|soat|imt|agent|oas|ffct|wt)-[\w-]{16}/,
  /\bCCIPAT_\w{20}/,
  /\bbk[a-z]{2}_[a-f0-9]{20}/,
  /\bnpm_[A-Za-z0-9]{30}/,
  /\bpypi-[\w-]{20}/,
  /\brubygems_[a-f0-9]{32}/,
  /\boy2[a-z0-9]{43}/,
  /\bdckr_(?:pat|oat)_[\w-]{20}/,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}/,
  /\bAIza[\w-]{35}/,
  /\bya29\.[\w-]{20}/,
  /\bGOCSPX-[\w-]{20}/,
  /\bxox[a-z]-[\w-]{10}/,
  /\bxapp-[\w-]{10}/,
  /\bhv[sbr]\.[\w-]{20}/,
  /\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16}/,
  /\bsk-[\w-]{32}/,
  /\bhf_[A-Za-z]{30}/,
  /\bdop_v1_[a-f0-9]{32}/,
  /\bSG\.[\w-]{20,64}\.[\w-]{20}/,
  /\bATATT3[\w-]{20}/,
  /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
  /\beyJ[\w-]{8}/,
  /\bAGE-SECRET-KEY-1/,
  /-----BEGIN [A-Z0-9 ]{0,32}PRIVATE KEY/,
];

/** Whether a text contains a token of a well-known service, a JSON Web Token, or a private key. */
export const hasToken = (text: string): boolean => TOKENS.some((token) => token.test(text));

/** Parts of a connection string: `Server=db;Password=X`. */
const IN_CONNECTION = /(?:^|[;\s])(?:password|passwd|pwd|(?:account|sharedaccess|access)key|token)\s?=\s?\S/i;

/** Whether the value of a variable looks like a secret, whatever its name: a token, or an address or a connection string with credentials. */
export const isSecretValue = (value: string): boolean =>
  hasToken(value) ||
  findUrlCredentials(value).some(({ isSecret }) => isSecret) ||
  findLogin(value) !== undefined ||
  IN_CONNECTION.test(value);

/** Other names with a colon before an `@` are packages, images and addresses. */
const LOGIN =
  /^(?!(?:pkg|npm|jsr|mailto|sips?|xmpp|acct|urn):)([^\s/:@=]{1,128}:[^\s@]{1,512})@(?!sha\d+:)(?:[a-z0-9-]+\.)*(?:[a-z0-9-]*[a-z]|\d+\.\d+\.\d+\.\d+|(?:tcp|unix)\(.*)(?:[:/?(].*)?$/i;

/** The credentials of an address without a scheme: `user:password` of `user:password@host.example/path`. */
export const findLogin = (text: string): string | undefined => (text.includes('://') ? undefined : LOGIN.exec(text)?.[1]);
