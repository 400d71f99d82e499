import type { CommandName } from './option.ts';

export interface CommandSpec {
  /** One line, for the list of commands. */
  summary: string;
  /** One or two paragraphs, for `chopmark COMMAND --help`. */
  description: string;
  /** Command lines that work as they are, each with its effect. */
  examples: readonly { line: string; does: string }[];
  /** The option that takes the arguments without a flag. */
  positional?: {
    option: string;
    placeholder: string;
    many: boolean;
    /** The enum option that selects what to do: it takes the first argument, and `option` takes the others. Neither has a flag. */
    action?: string;
    /** The option has no flag on the command line. */
    flagless?: true;
  };
}

export const COMMANDS = {
  attest: {
    summary: 'attest provenance, SBOMs, scans, test reports or custom predicates',
    description:
      'Gets a short-lived certificate for the identity of this CI job and signs an in-toto statement about the artifacts: by default SLSA provenance of this build. Each bundle is logged, verified and written to disk before it is uploaded to a store, so a failed upload loses nothing.',
    examples: [
      { line: 'chopmark attest dist/*', does: 'one statement: this job built these files' },
      { line: "chopmark attest 'dist/**' '!dist/**/*.map' --statements per-subject", does: 'one bundle per file' },
      { line: 'chopmark attest app.tar.gz --dry-run', does: 'show what would be signed and who could see it' },
      {
        line: 'chopmark attest app.tar.gz --predicate-type https://acme.example/review/v1 --predicate-path review.json',
        does: 'attest a custom predicate',
      },
    ],
    positional: { option: 'subject-path', placeholder: 'FILE', many: true },
  },
  sign: {
    summary: 'sign files and images',
    description:
      'Signs each file with the identity of this CI job, or with a key, and writes FILE.sigstore.json next to it. The bundle states who signed the bytes. It does not state how they were built: use attest for that.',
    examples: [
      { line: 'chopmark sign app.tar.gz', does: 'write app.tar.gz.sigstore.json' },
      { line: 'chopmark sign app.tar.gz --key env:SIGNING_KEY', does: 'sign with your own key' },
    ],
    positional: { option: 'subject-path', placeholder: 'FILE', many: true },
  },
  verify: {
    summary: 'verify artifacts against their bundles and an expected signer',
    description:
      'Finds the bundles of each artifact, checks signature, certificate, log and timestamps against the trusted root, and then checks that the expected signer signed. No signer is trusted by default. Set the expected signer with ci and repository, with certificate-identity and certificate-oidc-issuer, with a policy, or with a key.',
    examples: [
      { line: 'chopmark verify app.tar.gz --ci github --repository acme/widget', does: 'accept a build of this repository only' },
      {
        line: 'chopmark verify app.tar.gz --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.google.com',
        does: 'accept exactly this identity',
      },
      { line: 'chopmark verify dist/* --key public.pem --offline', does: 'many files, one key, no network' },
    ],
    positional: { option: 'subject-path', placeholder: 'FILE|DIGEST', many: true },
  },
  inspect: {
    summary: 'show the contents of a bundle: signer, source, time, statement, log',
    description:
      'Shows what is in bundles, and which facts are proven and which are declared. It verifies nothing: the output is what the bundle claims.',
    examples: [{ line: 'chopmark inspect app.tar.gz.sigstore.json', does: 'show one bundle' }],
    positional: { option: 'bundle', placeholder: 'FILE', many: true },
  },
  merge: {
    summary: 'merge the bundles and results of several jobs',
    description:
      'Merges the output of the jobs of a matrix into one attestations.jsonl and one result, and checks that no subject is missing or has two different digests. If jobs built different files with the same name, the result names them by the folders of the jobs. A bundle that cannot be read fails the command.',
    examples: [
      {
        line: "chopmark merge 'jobs/*' --expected-subjects 12",
        does: 'fail unless the result has exactly twelve subjects',
      },
      {
        line: "chopmark merge 'jobs/*' --expected-from expected.txt",
        does: 'fail unless it has exactly the subjects that a first job planned',
      },
    ],
    positional: { option: 'bundle', placeholder: 'FILE|FOLDER', many: true },
  },
  policy: {
    summary: 'write, check, test, explain or export a policy file',
    description:
      'init verifies a bundle that you trust, and shows a policy made from it. check lists the errors of policy files, with line and column. test evaluates a policy on a folder of bundles and compares the results with the expected ones. explain shows for each artifact which clauses it meets and which it does not. export converts a policy for another tool and lists what that tool cannot express.',
    examples: [
      { line: 'chopmark policy init app.tar.gz.sigstore.json', does: 'show a policy that trusts the signer of this bundle' },
      { line: 'chopmark policy init app.tar.gz.sigstore.json --write', does: 'write it to policy.yml' },
      { line: 'chopmark policy check policy.yml', does: 'list the errors of the file' },
      {
        line: 'chopmark policy test bundles --policy policy.yml',
        does: 'accept everything in bundles/accept, refuse everything in bundles/refuse',
      },
      { line: 'chopmark policy explain app.tar.gz --policy policy.yml', does: 'show which clauses it meets and which it does not' },
      { line: 'chopmark policy export policy.yml --to kyverno', does: 'the same rules as a Kyverno policy' },
    ],
    positional: { option: 'target', placeholder: 'init|check|test|explain|export TARGET', many: true, flagless: true, action: 'action' },
  },
  store: {
    summary: 'push bundles to stores, find or copy them, repair an image index',
    description:
      'push uploads bundles to stores: each bundle to each store, and none twice, because receipts.jsonl records what is stored where. find searches stores for bundles by the digest of artifacts and writes them to attestations.jsonl. copy does both, and with --include-image also copies images. repair restores entries of an image index that other writers have overwritten. Nothing is verified, except copied images if a policy or an identity is given.',
    examples: [
      { line: 'chopmark store push dist --store ./attestations', does: 'push every bundle of a folder to a store' },
      { line: 'chopmark store find app.tar.gz --from github', does: 'fetch the bundles of a file' },
      {
        line: 'chopmark store copy app.tar.gz --from github --store https://repo.acme.example/attestations/{sha256}.json',
        does: 'copy the bundles of a file to another store',
      },
      {
        line: 'chopmark store copy --include-image --subject-image ghcr.io/acme/app:v1 --store oci-layout:./app',
        does: 'copy an image and its attestations to a folder',
      },
      {
        line: 'chopmark store copy --include-image --subject-image oci-layout:./app:v1 --store oci:registry.acme.example/app --policy policy.yml',
        does: 'copy them to another registry, and verify them there',
      },
      { line: 'chopmark store repair registry.acme.example/app:v1', does: 'rebuild the index of an image' },
    ],
    positional: { option: 'target', placeholder: 'push|find|copy|repair TARGET', many: true, flagless: true, action: 'action' },
  },
  trust: {
    summary: 'show, export or update the trusted root',
    description:
      'Shows which certificate authorities, logs and timestamp authorities are trusted, since when, and how old this information is. It can also write the trusted root to a file, or update it through TUF.',
    examples: [
      { line: 'chopmark trust', does: 'show what is trusted now' },
      { line: 'chopmark trust export --output trusted_root.json', does: 'write a file for machines without a network' },
      {
        line: 'chopmark trust export --output-format trust-config --output instance.json',
        does: 'the same with the service addresses, for signing',
      },
      { line: 'chopmark trust update --instance github', does: 'fetch the trusted root of GitHub’s own instance' },
    ],
    positional: { option: 'action', placeholder: 'show|export|update', many: false, flagless: true },
  },
  doctor: {
    summary: 'check whether this job can sign, and show what to fix',
    description:
      'Looks for an identity token and checks its claims, the issuers that the instance accepts, the reachability of its services, and the clocks. Nothing is signed, and no token is shown or sent. With --support-file it also writes a report for a bug report. The report has the findings, versions and names of variables, but no secret, no value of a variable, and no name of a project, person, machine or file.',
    examples: [
      { line: 'chopmark doctor', does: 'show every finding and what to do about it' },
      { line: 'chopmark doctor --support-file report.json', does: 'also write a report for a bug report' },
    ],
  },
  sandbox: {
    summary: 'run a throwaway Sigstore on this machine',
    description:
      'Runs an identity provider, a certificate authority, a transparency log and a timestamp authority on loopback, for trials and tests. Its trusted root is throwaway: no verifier accepts its bundles unless you pass that root by path.',
    examples: [
      { line: 'chopmark sandbox', does: 'run until interrupted' },
      { line: 'chopmark sandbox -- chopmark sign app.tar.gz --instance sandbox', does: 'run one command inside the sandbox' },
      { line: 'chopmark sandbox --state-dir .sandbox', does: 'keep keys and log, and let other shells use the sandbox' },
      { line: 'eval "$(chopmark sandbox --env --state-dir .sandbox)"', does: 'use the sandbox from another shell' },
    ],
    positional: { option: 'command', placeholder: 'COMMAND', many: true, flagless: true },
  },
  demo: {
    summary: 'sign, attest and verify files in a sandbox, and refuse a tampered one',
    description: 'Shows the whole flow in a few seconds, without an identity or a network.',
    examples: [{ line: 'chopmark demo', does: 'run the demo' }],
  },
  init: {
    summary: 'show or write the configuration that signs in your CI system',
    description:
      'Shows the pipeline that attests your artifacts in the CI system that this repository uses, with the permissions it needs and the command of your build system. On a terminal it asks for what the files do not show; elsewhere it asks nothing. With --write the snippet becomes a new file. Next to an existing pipeline the file has its own name, and the output states what to add to the pipeline. An existing file is never changed.',
    examples: [
      { line: 'chopmark init', does: 'show the configuration' },
      { line: 'chopmark init --ci gitlab --write', does: 'create the file' },
      { line: 'chopmark init --ci github --build-system docker --yes', does: 'show the snippet for a container image, without questions' },
    ],
  },
  completion: {
    summary: 'print a completion script for bash, zsh, fish or PowerShell',
    description:
      'Prints a script that completes commands, actions, options and their values, file names and error codes. The script needs no network and does not start chopmark.',
    examples: [
      { line: 'source <(chopmark completion bash)', does: 'enable completion in this shell; for zsh, write zsh' },
      { line: 'chopmark completion fish > ~/.config/fish/completions/chopmark.fish', does: 'enable completion in every fish shell' },
      {
        line: 'chopmark completion powershell | Out-String | Invoke-Expression',
        does: 'enable completion in this PowerShell; for every PowerShell, add it to $PROFILE',
      },
    ],
    positional: { option: 'shell', placeholder: 'bash|zsh|fish|powershell', many: false, flagless: true },
  },
  explain: {
    summary: 'explain an error code',
    description: 'Shows what an error code means, its exit code, and what to do, without a network: the same text as the page of errors.',
    examples: [{ line: 'chopmark explain POLICY_REF_MISMATCH', does: 'show what the code of a refusal means' }],
    positional: { option: 'code', placeholder: 'CODE', many: false, flagless: true },
  },
} as const satisfies Record<CommandName, CommandSpec>;
