import { resolve } from 'node:path';
import { ChopmarkError } from '../../base/errors/errors.ts';
import type { ClauseName } from '../../identity/claims/clauses.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { expandPredicateType } from '../../predicates/predicate-words.ts';
import { compileNamePattern } from './name-pattern.ts';
import type { Policy, RootChoice, TrustEntry } from './policy.ts';
import { findUnsupportedClauses } from './unsupported-clauses.ts';

/** The expected signer in the options of `verify`. Everything given must hold. */
export type ShortForm = Pick<
  OptionsOf<'verify'>,
  | 'ci'
  | 'repository'
  | 'owner'
  | 'workflow'
  | 'signer'
  | 'signerCommit'
  | 'ref'
  | 'commit'
  | 'trigger'
  | 'predicateType'
  | 'certificateIdentity'
  | 'certificateIdentityRegexp'
  | 'certificateOidcIssuer'
  | 'key'
> &
  Partial<Pick<OptionsOf<'verify'>, 'anyCaller' | 'denySelfHostedRunners'>> & { instance?: string; trustedRoot?: string };

/**
 * Converts the options to a policy with one entry, so that the same code decides both forms.
 *
 * @throws ChopmarkError `INPUT_UNSUPPORTED_CLAUSE`, `INPUT_OPTION_MISSING` for options that no certificate can prove, `INPUT_PATTERN`, `INPUT_PREDICATE_TYPE`
 */
export async function policyOfOptions(options: ShortForm, workingFolder: string): Promise<Policy> {
  const { ci, certificateOidcIssuer: issuer, certificateIdentity: identity, certificateIdentityRegexp: pattern, predicateType } = options;
  const { repository, owner, workflow, signer, signerCommit, ref, commit, trigger, anyCaller, denySelfHostedRunners } = options;
  const given: Partial<Record<ClauseName, string | undefined>> = {
    repository,
    owner,
    workflow,
    signer,
    'signer-commit': signerCommit,
    ref,
    commit,
    trigger,
  };
  const clauses = Object.entries(given).flatMap(([name, text]) => (text === undefined ? [] : [[name, [text]]]));
  const entry: TrustEntry = {
    name: 'options',
    root: chooseRoot(options, workingFolder),
    clauses: Object.fromEntries(clauses) as Partial<Record<ClauseName, readonly string[]>>,
    acceptDeclared: [],
    ...(ci !== undefined && { ci }),
    ...(issuer !== undefined && { issuer }),
    ...(identity !== undefined && { identities: [identity] }),
    ...(pattern !== undefined && { identityPatterns: [await compileNamePattern(pattern)] }),
    ...(anyCaller && { anyCaller }),
    ...(denySelfHostedRunners && { denySelfHostedRunners }),
    ...(predicateType !== undefined && { predicateTypes: expandPredicateType(predicateType) }),
  };
  const [fault] = findUnsupportedClauses(entry);
  if (fault) throw new ChopmarkError(fault);
  return { trust: [entry], deny: [], require: [] };
}

/** GitHub's releases have GitHub's root. It replaces the default instance, and no other that was named. */
function chooseRoot({ key, ci, instance = 'auto', trustedRoot }: ShortForm, workingFolder: string): RootChoice {
  if (key !== undefined) return { key: { path: key, absolute: resolve(workingFolder, key) } };
  if (ci !== 'github-release' || instance === 'github' || trustedRoot !== undefined) return {};
  return instance === 'auto' ? { instance: 'github' } : { instance: { path: instance, absolute: resolve(workingFolder, instance) } };
}
