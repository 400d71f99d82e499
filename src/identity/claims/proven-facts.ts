import type { BuildFacts, Fact, SignerId } from '../../results/build-facts.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { CERTIFICATE_CLAUSES, type ClauseName } from './clauses.ts';

const FACT_OF_CLAUSE: Readonly<Partial<Record<ClauseName, Fact>>> = {
  repository: 'repository',
  'repository-id': 'repositoryId',
  owner: 'owner',
  'owner-id': 'ownerId',
  ref: 'ref',
  commit: 'commit',
  workflow: 'workflow',
  'workflow-commit': 'workflowCommit',
  signer: 'signer',
  trigger: 'trigger',
  run: 'run',
  runner: 'runner',
  visibility: 'visibility',
  environment: 'environment',
};

/** CircleCI writes two quote characters instead of a runner environment. */
const NOTHING = '""';

/** The facts about a build that a certificate proves, in terms that can be compared across CI systems. */
export function readProvenFacts(identity: Pick<CertificateIdentity, 'san' | 'issuer' | 'extensions'>, ci: SignerId): BuildFacts {
  const { proves, workflowSeparator } = CERTIFICATE_CLAUSES[ci];
  const facts = Object.entries(FACT_OF_CLAUSE).flatMap(([clause, fact]) => {
    const text = proves[clause as ClauseName]?.(identity);
    return text === undefined || text === NOTHING ? [] : [[fact, text]];
  });
  // If no file is named, a definition or job configures the build, and it is the identity itself.
  const isJob = ci !== 'github-release';
  return Object.fromEntries(workflowSeparator === undefined && isJob ? [...facts, ['workflow', identity.san]] : facts);
}
