import { quoteForShell } from '../../base/process/quote-for-shell.ts';
import type { ClauseName } from '../../identity/claims/clauses.ts';
import type { ExportLoss } from '../../results/policy-report.ts';
import type { ExportContext, ExportedFiles } from './exported-policy.ts';
import { type Matcher, unite } from './matcher.ts';
import type { PortableEntry, PortablePolicy } from './portable-policy.ts';
import { writeScript } from './shell-script.ts';

/** cosign's flags for extensions that only GitHub certificates have. */
const FLAGS: Readonly<Partial<Record<ClauseName, string>>> = {
  repository: '--certificate-github-workflow-repository',
  ref: '--certificate-github-workflow-ref',
  trigger: '--certificate-github-workflow-trigger',
  commit: '--certificate-github-workflow-sha',
};

/** A script of `cosign verify-blob-attestation` commands (cosign 3). */
export const exportToCosign = (policy: PortablePolicy, context: ExportContext): ExportedFiles =>
  writeScript(policy, context, {
    tool: 'cosign',
    typeFlag: '--type',
    usage: 'sh verify-with-cosign.sh ARTIFACT BUNDLE',
    command(entry, rootFile, keyFile) {
      const words = ['cosign verify-blob-attestation "$@" --bundle "$bundle"'];
      if (rootFile) words.push(`--trusted-root "$here/${rootFile}"`);
      if (keyFile) words.push(`--key "$here/${keyFile}"`);
      else
        words.push(
          flagOf('--certificate-identity', entry.subjects),
          flagOf('--certificate-oidc-issuer', entry.issuers),
          ...askable(entry).map(([clause, value]) => `${FLAGS[clause]} ${quoteForShell(value)}`),
        );
      return [...words, '"$artifact"'];
    },
    losses: (entry) => lossesOf(entry, new Set(askable(entry).map(([clause]) => clause))),
  });

function flagOf(flag: string, matchers: readonly Matcher[]): string {
  const matcher = unite(matchers);
  return 'exact' in matcher ? `${flag} ${quoteForShell(matcher.exact)}` : `${flag}-regexp ${quoteForShell(matcher.pattern)}`;
}

/** Clauses that have a flag. A flag accepts one exact value. */
function askable({ ci, clauses, issuers }: PortableEntry): [ClauseName, string][] {
  const isGithub =
    ci === 'github' ||
    (issuers.length === 1 && issuers.some((issuer) => 'exact' in issuer && issuer.exact.includes('token.actions.githubusercontent.com')));
  if (!isGithub) return [];
  return (Object.keys(FLAGS) as ClauseName[]).flatMap((clause) => {
    const [value, ...more] = clauses[clause] ?? [];
    if (value === undefined || more.length > 0 || value.includes('*')) return [];
    return [[clause, clause === 'repository' ? value.replace(/^https:\/\/[^/]+\//, '') : value]];
  });
}

/** Clauses that the export does not check, unless a flag was found for them. */
export const lossesOf = ({ at, clauses }: PortableEntry, asked: ReadonlySet<string>): ExportLoss[] =>
  Object.entries(clauses).flatMap(([clause, values]) =>
    values === undefined || asked.has(clause) ? [] : [{ at, what: `${clause}: ${values.join(' or ')}`, effect: 'accepts more' as const }],
  );
