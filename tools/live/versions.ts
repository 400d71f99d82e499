/** A program built from its Go module; bumping the version builds it anew beside the old one. */
export interface GoProgram {
  name: string;
  module: string;
  version: string;
  /** Command within the module; empty for its root. Absent where the program's main file is ours. */
  command?: string;
  /** Our own main file, beside this one, for a module whose command cannot run here as it is. */
  source?: string;
  /** The module replaces some of its dependencies, which `go install` refuses: it is built in a copy of its folder. */
  replaces?: true;
  /** Files of the module that the stack needs beside the program, relative to the module. */
  files?: readonly string[];
}

/** The real services and the peer client. Newer versions of some need Go 1.27. */
export const PROGRAMS = [
  {
    name: 'trillian_log_server',
    module: 'github.com/google/trillian',
    version: 'v1.7.3',
    command: 'cmd/trillian_log_server',
    files: ['storage/mysql/schema/storage.sql'],
  },
  { name: 'trillian_log_signer', module: 'github.com/google/trillian', version: 'v1.7.3', command: 'cmd/trillian_log_signer' },
  { name: 'createtree', module: 'github.com/google/trillian', version: 'v1.7.3', command: 'cmd/createtree' },
  { name: 'ct_server', module: 'github.com/google/certificate-transparency-go', version: 'v1.4.0', command: 'trillian/ctfe/ct_server' },
  { name: 'fulcio', module: 'github.com/sigstore/fulcio', version: 'v1.8.8', command: '', files: ['config/identity/config.yaml'] },
  { name: 'rekor-tiles', module: 'github.com/sigstore/rekor-tiles/v2', version: 'v2.3.0', command: 'cmd/rekor-server/posix' },
  { name: 'rekor-server', module: 'github.com/sigstore/rekor', version: 'v1.5.3', command: 'cmd/rekor-server' },
  {
    name: 'timestamp-authority',
    module: 'github.com/sigstore/timestamp-authority/v2',
    version: 'v2.1.3',
    source: 'timestamp-authority/main.go',
  },
  // Answers 404 where referrers are asked for, as GHCR does: the fallback tag.
  { name: 'registry', module: 'github.com/distribution/distribution/v3', version: 'v3.1.2', command: 'cmd/registry' },
  {
    name: 'referrers-registry',
    module: 'github.com/google/go-containerregistry',
    version: 'v0.22.1',
    source: 'referrers-registry/main.go',
  },
  { name: 'crane', module: 'github.com/google/go-containerregistry', version: 'v0.22.1', command: 'cmd/crane' },
  { name: 'oras', module: 'oras.land/oras', version: 'v1.3.6', command: 'cmd/oras' },
  { name: 'helm', module: 'helm.sh/helm/v3', version: 'v3.22.0', command: 'cmd/helm' },
  { name: 'cosign', module: 'github.com/sigstore/cosign/v3', version: 'v3.1.3', command: 'cmd/cosign' },
  { name: 'syft', module: 'github.com/anchore/syft', version: 'v1.57.0', command: 'cmd/syft' },
  { name: 'grype', module: 'github.com/anchore/grype', version: 'v0.121.2', command: 'cmd/grype' },
  // Writes a database of one vulnerability for it.
  { name: 'grype-database', module: 'github.com/anchore/grype', version: 'v0.121.2', source: 'grype-database/main.go' },
  // The library that cosign verifies with, for many bundles in one process.
  { name: 'sigstore-go', module: 'github.com/sigstore/sigstore-go', version: 'v1.2.2', source: 'sigstore-go/main.go' },
  { name: 'policy-tester', module: 'github.com/sigstore/policy-controller', version: 'v0.13.1', command: 'cmd/tester', replaces: true },
  { name: 'initialize-tuf', module: 'github.com/sigstore/sigstore', version: 'v1.9.4', source: 'initialize-tuf/main.go' },
  { name: 'kyverno', module: 'github.com/kyverno/kyverno', version: 'v1.19.1', command: 'cmd/cli/kubectl-kyverno', replaces: true },
  { name: 'opa', module: 'github.com/open-policy-agent/opa', version: 'v1.22.2', command: '' },
  // Its releases are tags that Go does not read as versions, so it is named by a commit.
  { name: 'minio', module: 'github.com/minio/minio', version: 'v0.0.0-20260212201848-7aac2a2c5b7c', command: '' },
  { name: 'act', module: 'github.com/nektos/act', version: 'v0.2.89', command: '' },
  { name: 'actionlint', module: 'github.com/rhysd/actionlint', version: 'v1.7.12', command: 'cmd/actionlint' },
] as const satisfies readonly GoProgram[];

export type ProgramName = (typeof PROGRAMS)[number]['name'];

/** The second peer client, from the Python package index. */
export const PYTHON_SIGSTORE = '4.5.1';

/** Auditor of workflows, from the Python package index. */
export const ZIZMOR = '1.32.0';

/** Readers of what goes to package indexes and model hubs, from the Python package index; each in an environment of its own. */
export const PYTHON_CONSUMERS = {
  'pypi-attestations': 'pypi-attestations==0.0.30',
  twine: 'twine==7.0.0',
  'model-signing': 'model-signing==1.1.1 pyopenssl==26.4.0',
} as const;

/**
 * What scanners recorded of their own output, in folders of their Go modules: Trivy wants an experiment of Go and half an hour of two
 * cores to be built, OSV-Scanner a newer Go.
 */
export const RECORDINGS = {
  trivy: { module: 'github.com/aquasecurity/trivy', version: 'v0.74.0', folder: 'integration/testdata' },
  'osv-scanner': { module: 'github.com/google/osv-scanner/v2', version: 'v2.6.0', folder: 'internal/output/__snapshots__' },
} as const;

export type Recording = keyof typeof RECORDINGS;

export type PythonConsumer = keyof typeof PYTHON_CONSUMERS;
