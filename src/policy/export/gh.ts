import { quoteForShell } from '../../base/process/quote-for-shell.ts';
import type { ClauseName } from '../../identity/claims/clauses.ts';
import type { ExportLoss } from '../../results/policy-report.ts';
import { lossesOf } from './cosign.ts';
import type { ExportContext, ExportedFiles } from './exported-policy.ts';
import { unite } from './matcher.ts';
import type { PortableEntry, PortablePolicy } from './portable-policy.ts';
import { writeScript } from './shell-script.ts';

const FLAGS: Readonly<Partial<Record<ClauseName, string>>> = {
  ref: '--source-ref',
  commit: '--source-digest',
  'signer-commit': '--signer-digest',
};

/** A script of `gh attestation verify` commands. GitHub's command always needs a repository or an owner in addition to the identity. */
export const exportToGh = (policy: PortablePolicy, context: ExportContext): ExportedFiles =>
  writeScript(policy, context, {
    tool: 'gh',
    rootsAsLines: true,
    typeFlag: '--predicate-type',
    usage: 'sh verify-with-gh.sh ARTIFACT BUNDLE',
    command(entry, rootFile) {
      const cannot = whyNot(entry);
      if (cannot) return ['false'];
      const subject = unite(entry.subjects);
      const issuer = unite(entry.issuers);
      const words = [
        'gh attestation verify "$artifact" "$@" --bundle "$bundle"',
        scopeOf(entry) ?? '',
        'exact' in subject ? `--cert-identity ${quoteForShell(subject.exact)}` : `--cert-identity-regex ${quoteForShell(subject.pattern)}`,
        'exact' in issuer ? `--cert-oidc-issuer ${quoteForShell(issuer.exact)}` : '',
        rootFile ? `--custom-trusted-root "$here/${rootFile}"` : '',
        ...askable(entry).map(([clause, value]) => `${FLAGS[clause]} ${quoteForShell(value)}`),
        isHosted(entry) ? '--deny-self-hosted-runners' : '',
      ];
      return words.filter(Boolean);
    },
    losses(entry) {
      const cannot = whyNot(entry);
      if (cannot) return [{ at: entry.at, what: cannot, effect: 'refuses more' } satisfies ExportLoss];
      const asked = new Set<string>([
        ...askable(entry).map(([clause]) => clause),
        'repository',
        'owner',
        ...(isHosted(entry) ? ['runner'] : []),
      ]);
      return lossesOf(entry, asked);
    },
  });

/** `--repo` or `--owner`: one of them is required. */
function scopeOf({ clauses }: PortableEntry): string | undefined {
  const nameOf = (url: string) => url.replace(/^https:\/\/github\.com\//, '');
  const only = (values: readonly string[] | undefined) => (values?.length === 1 && !values[0]?.includes('*') ? values[0] : undefined);
  const repository = only(clauses.repository);
  if (repository !== undefined) return `--repo ${quoteForShell(nameOf(repository))}`;
  const owner = only(clauses.owner);
  return owner === undefined ? undefined : `--owner ${quoteForShell(nameOf(owner))}`;
}

function whyNot(entry: PortableEntry): string | undefined {
  if (entry.source.root.key) return 'a key: gh supports only certificates';
  if (entry.ci !== undefined && entry.ci !== 'github') return `identities of ${entry.ci}: gh supports only those of GitHub Actions`;
  if (scopeOf(entry) === undefined) return 'the entry: gh needs one repository or one owner, without globs';
  if (!('exact' in unite(entry.issuers))) return 'several issuers: gh supports one';
  return undefined;
}

const askable = ({ clauses }: PortableEntry): [ClauseName, string][] =>
  (Object.keys(FLAGS) as ClauseName[]).flatMap((clause) => {
    const [value, ...more] = clauses[clause] ?? [];
    return value === undefined || more.length > 0 || value.includes('*') ? [] : [[clause, value]];
  });

const isHosted = ({ clauses }: PortableEntry): boolean => clauses.runner?.length === 1 && clauses.runner[0] === 'github-hosted';
