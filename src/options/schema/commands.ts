import type { CommandName } from './option.ts';

export interface CommandSpec {
  /** One line, for the list of commands. */
  summary: string;
  /** A paragraph or two, for `chopmark COMMAND --help`. */
  description: string;
  /** Command lines that work as they stand, each with what it does. */
  examples: readonly { line: string; does: string }[];
  /** The option that takes what is written without a flag. */
  positional?: {
    option: string;
    placeholder: string;
    many: boolean;
    /** The option of words that says what to do: the first argument is for it, the others are for `option`. Both have no flag. */
    action?: string;
    /** There is no flag for it on the command line. */
    flagless?: true;
  };
}

export const COMMANDS = {
  attest: {
    summary: 'sign a statement about how artifacts were built',
    description:
      'Takes the identity of this CI job, gets a short-lived certificate for it, and signs an in-toto statement about the artifacts: by default SLSA provenance of this build. Bundles are logged, verified and written to disk before anything else is done with them.',
    examples: [
      { line: 'chopmark attest dist/*', does: 'one statement: this job built these files' },
      { line: "chopmark attest 'dist/**' '!dist/**/*.map' --statements per-subject", does: 'a bundle for each file' },
      { line: 'chopmark attest app.tar.gz --dry-run', does: 'show what would be signed and who would see it' },
      {
        line: 'chopmark attest app.tar.gz --predicate-type https://acme.example/review/v1 --predicate-path review.json',
        does: 'say something of your own',
      },
    ],
    positional: { option: 'subject-path', placeholder: 'FILE', many: true },
  },
  sign: {
    summary: 'sign files',
    description:
      'Signs each file with the identity of this CI job, or with a key, and writes FILE.sigstore.json beside it. The bundle says who signed the bytes, and nothing about how they came to be: attest does that.',
    examples: [
      { line: 'chopmark sign app.tar.gz', does: 'writes app.tar.gz.sigstore.json' },
      { line: 'chopmark sign app.tar.gz --key env:SIGNING_KEY', does: 'sign with a key of your own' },
    ],
    positional: { option: 'subject-path', placeholder: 'FILE', many: true },
  },
  verify: {
    summary: 'check artifacts against their bundles and an expected signer',
    description:
      'Finds the bundles of each artifact and checks signature, certificate, log and timestamps against the trusted root, then whether the signer is the one that was asked for. Nothing is trusted by default: say whom to believe by ci and repository, by certificate identity and issuer, or by key.',
    examples: [
      { line: 'chopmark verify app.tar.gz --ci github --repository acme/widget', does: 'was it built in that repository?' },
      {
        line: 'chopmark verify app.tar.gz --certificate-identity release@acme.example --certificate-oidc-issuer https://accounts.google.com',
        does: 'was it signed by exactly this identity?',
      },
      { line: 'chopmark verify dist/* --key public.pem --offline', does: 'many files, one key, no network' },
    ],
    positional: { option: 'subject-path', placeholder: 'FILE|DIGEST', many: true },
  },
  inspect: {
    summary: 'explain a bundle: who, where, when, what, which log',
    description:
      'Reads bundles and says what is in them, proven and declared facts apart. It verifies nothing: what it prints is what the bundle claims.',
    examples: [{ line: 'chopmark inspect app.tar.gz.sigstore.json', does: 'explain one bundle' }],
    positional: { option: 'bundle', placeholder: 'FILE', many: true },
  },
  merge: {
    summary: 'join the bundles and results of many jobs',
    description:
      'Joins what the jobs of a matrix have written into one attestations.jsonl and one result, and checks that nothing is missing or double.',
    examples: [
      { line: 'chopmark merge jobs/*/attestations.jsonl --expected-subjects 12', does: 'fail unless twelve subjects came together' },
    ],
    positional: { option: 'bundle', placeholder: 'FILE|FOLDER', many: true },
  },
  policy: {
    summary: 'write, check, test, explain or export a policy file',
    description:
      'init writes a policy from a bundle that you believe, and shows it first. check reads policy files and lists what is wrong, with line and column. test decides a folder of bundles by a policy and compares with what is expected of each. explain says of each artifact, clause by clause, what it meets and what it lacks. export says a policy in the words of another tool, as far as it has them, and lists what it cannot say.',
    examples: [
      { line: 'chopmark policy init app.tar.gz.sigstore.json', does: 'show a policy that believes whoever signed this' },
      { line: 'chopmark policy init app.tar.gz.sigstore.json --write', does: 'write it to policy.yml' },
      { line: 'chopmark policy check policy.yml', does: 'list what is wrong with it' },
      {
        line: 'chopmark policy test bundles --policy policy.yml',
        does: 'what is in bundles/accept must be accepted, what is in bundles/refuse refused',
      },
      { line: 'chopmark policy explain app.tar.gz --policy policy.yml', does: 'say what it meets and what it lacks' },
      { line: 'chopmark policy export policy.yml --to kyverno', does: 'the same decision as a policy of Kyverno' },
    ],
    positional: { option: 'target', placeholder: 'init|check|test|explain|export TARGET', many: true, flagless: true, action: 'action' },
  },
  store: {
    summary: 'put bundles into stores, find them there, copy them, repair an index',
    description:
      'push puts bundles into stores, each in all of them, and none twice: what is stored where is kept in receipts.jsonl. find asks stores for bundles by the digest of artifacts and writes them to attestations.jsonl. copy does both, and with --include-image takes images along. repair puts back into the index of an image what other writers have overwritten. Nothing is verified but copied images, where a policy or an identity is given.',
    examples: [
      { line: 'chopmark store push dist --store ./attestations', does: 'put every bundle of a folder into a store' },
      { line: 'chopmark store find app.tar.gz --from github', does: 'fetch the bundles of a file' },
      {
        line: 'chopmark store copy app.tar.gz --from github --store https://repo.acme.example/attestations/{sha256}.json',
        does: 'bring the bundles of a file elsewhere',
      },
      {
        line: 'chopmark store copy --include-image --subject-image ghcr.io/acme/app:v1 --store oci-layout:./app',
        does: 'take an image and its attestations along in a folder',
      },
      {
        line: 'chopmark store copy --include-image --subject-image oci-layout:./app:v1 --store oci:registry.acme.example/app --policy policy.yml',
        does: 'bring them into another registry, and verify them there',
      },
      { line: 'chopmark store repair registry.acme.example/app:v1', does: 'rebuild the index of an image' },
    ],
    positional: { option: 'target', placeholder: 'push|find|copy|repair TARGET', many: true, flagless: true, action: 'action' },
  },
  trust: {
    summary: 'show, export or update the trusted root',
    description:
      'Shows which certificate authorities, logs and timestamp authorities are believed, since when, and how old that knowledge is; writes it as a trusted root file; or fetches it anew through TUF.',
    examples: [
      { line: 'chopmark trust', does: 'what is trusted now' },
      { line: 'chopmark trust export --output trusted_root.json', does: 'a file for machines without a network' },
      {
        line: 'chopmark trust export --output-format trust-config --output instance.json',
        does: 'the same with the services, to sign with',
      },
      { line: 'chopmark trust update --instance github', does: 'fetch the root of GitHub’s own instance' },
    ],
    positional: { option: 'action', placeholder: 'show|export|update', many: false, flagless: true },
  },
  doctor: {
    summary: 'say whether this job can sign, and if not, what to do',
    description:
      'Looks for an identity token and its claims, asks what the instance accepts, whether its services can be reached, and compares clocks. Nothing is signed, and no token is shown or sent. With --support-file it also writes a report for a bug report, which has the findings, versions and names of variables, but no secret, no value of a variable, and no name of a project, person, machine or file.',
    examples: [
      { line: 'chopmark doctor', does: 'every finding with its remedy' },
      { line: 'chopmark doctor --support-file report.json', does: 'also write a report for a bug report' },
    ],
  },
  sandbox: {
    summary: 'run a throwaway Sigstore on this machine',
    description:
      'Runs an issuer of identities, a certificate authority, a transparency log and a timestamp authority on loopback, for trials and tests. Its root is throwaway: no verifier accepts its bundles unless handed that root by path.',
    examples: [
      { line: 'chopmark sandbox', does: 'run until interrupted' },
      { line: 'chopmark sandbox -- chopmark sign app.tar.gz --instance sandbox', does: 'run one command inside it' },
      { line: 'chopmark sandbox --state-dir .sandbox', does: 'keep keys and log, and let other shells use it' },
      { line: 'eval "$(chopmark sandbox --env --state-dir .sandbox)"', does: 'use it from another shell' },
    ],
    positional: { option: 'command', placeholder: 'COMMAND', many: true, flagless: true },
  },
  demo: {
    summary: 'sign, attest and verify real files in a sandbox, and see a tampered one refused',
    description: 'Shows the whole flow in a few seconds, without any identity or network.',
    examples: [{ line: 'chopmark demo', does: 'see it happen' }],
  },
  init: {
    summary: 'show or write the snippet that signs in your CI',
    description:
      'Shows the pipeline that attests your artifacts in the CI system that this repository uses, with the permissions it needs and the command of your build system. On a terminal it asks for what the files do not show; elsewhere it asks nothing. With --write the snippet becomes a new file. Next to an existing pipeline the file has its own name, and the output states what to add to the pipeline. An existing file is never changed.',
    examples: [
      { line: 'chopmark init', does: 'show the snippet' },
      { line: 'chopmark init --ci gitlab --write', does: 'create the file' },
      { line: 'chopmark init --ci github --build-system docker --yes', does: 'show the snippet for a container image, without questions' },
    ],
  },
  completion: {
    summary: 'print a completion script for bash, zsh, fish or PowerShell',
    description:
      'Prints a script that completes commands, actions, options and their values, file names and error codes. The script needs no network and does not start chopmark.',
    examples: [
      { line: 'source <(chopmark completion bash)', does: 'complete in this shell; for zsh, write zsh' },
      { line: 'chopmark completion fish > ~/.config/fish/completions/chopmark.fish', does: 'complete in every fish' },
      {
        line: 'chopmark completion powershell | Out-String | Invoke-Expression',
        does: 'complete in this PowerShell; in $PROFILE: in every one',
      },
    ],
    positional: { option: 'shell', placeholder: 'bash|zsh|fish|powershell', many: false, flagless: true },
  },
  explain: {
    summary: 'explain an error code',
    description:
      'Shows what an error code means, which exit code it leads to, and what to do, without a network: the same text as the page of errors.',
    examples: [{ line: 'chopmark explain POLICY_REF_MISMATCH', does: 'what the code of a refusal means' }],
    positional: { option: 'code', placeholder: 'CODE', many: false, flagless: true },
  },
} as const satisfies Record<CommandName, CommandSpec>;
