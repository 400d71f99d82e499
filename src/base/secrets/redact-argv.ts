const MASK = '***';

/** Names that are common for secrets, in options and variables. */
const SECRET_NAME = /token|secret|passw(?:or)?d|passphrase|credential|api[-_]?key|private[-_]?key|access[-_]?key|auth/i;
/** Tokens of well-known services, and JSON Web Tokens. */
const SECRET_VALUE =
  /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|gl(?:pat|ptt|dt|rt|cbt)-[\w-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[\w-]{20,}|AKIA[A-Z0-9]{16}|xox[abpr]-[\w-]{10,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*)|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/**
 * The words of a command in a form that may be published: `***` replaces values of options and variables with names of secrets, values that
 * look like a secret, passwords in URLs, and known masked values.
 *
 * @param masked Values that are known to be secret.
 */
export function redactArgv(words: readonly string[], masked: readonly string[] = []): string[] {
  return words.map((word, index) => {
    const before = words[index - 1];
    if (before !== undefined && /^--?[\w-]+$/.test(before) && SECRET_NAME.test(before) && !word.startsWith('-')) return MASK;
    const [, name, value] = /^(-{0,2}[\w.-]+)=(.*)$/s.exec(word) ?? [];
    if (name !== undefined && value !== undefined && SECRET_NAME.test(name)) return `${name}=${MASK}`;
    if (SECRET_VALUE.test(word) || masked.some((secret) => secret.length >= 4 && word.includes(secret))) return MASK;
    return word.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^/@\s]+@/gi, `$1${MASK}@`);
  });
}
