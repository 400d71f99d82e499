import type { FuzzTarget } from '../target.ts';
import { GIT_TARGETS } from './git.ts';
import { IDENTITY_TARGETS } from './identity.ts';
import { OPTION_TARGETS } from './options.ts';
import { PACKAGE_TARGETS } from './packages.ts';
import { POLICY_TARGETS } from './policy.ts';
import { REGISTRY_TARGETS } from './registries.ts';
import { REPORT_TARGETS } from './reports.ts';
import { SERVICE_TARGETS } from './services.ts';
import { SIGSTORE_TARGETS } from './sigstore.ts';
import { STORE_TARGETS } from './stores.ts';
import { X509_TARGETS } from './x509.ts';

/** Every parser of foreign input, by the module in this folder that holds its target. */
export const GROUPS: Readonly<Record<string, readonly FuzzTarget[]>> = {
  sigstore: SIGSTORE_TARGETS,
  x509: X509_TARGETS,
  reports: REPORT_TARGETS,
  policy: POLICY_TARGETS,
  registries: REGISTRY_TARGETS,
  git: GIT_TARGETS,
  packages: PACKAGE_TARGETS,
  services: SERVICE_TARGETS,
  stores: STORE_TARGETS,
  identity: IDENTITY_TARGETS,
  options: OPTION_TARGETS,
};

export const TARGETS: readonly FuzzTarget[] = Object.values(GROUPS).flat();
