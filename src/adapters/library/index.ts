/**
 * The engine as a library: the same options, results and errors as the command line.
 *
 * @packageDocumentation
 */
import './check-node.ts';

export { ERROR_CODES, type ErrorCode, EXIT_CODE, type Stage } from '../../base/errors/error-codes.ts';
export { ChopmarkError, type Problem } from '../../base/errors/errors.ts';
export type { Clock, Env, Exec, ExecOptions, ExecResult, HttpSettings, Logger, Ports } from '../../base/ports.ts';
export { VERSION } from '../../base/version.ts';
export type { BundleExplanation, ExplainedContent, ExplainedEntry } from '../../report/inspect.ts';
export type { SandboxDetails } from '../../report/sandbox.ts';
export type { TrustReport, TrustReportRow } from '../../report/trust.ts';
export type { BuildFacts } from '../../results/build-facts.ts';
export type { CheckedPolicyFile, ExportLoss, PolicyFindingReport, PolicyReport, TestedCase } from '../../results/policy-report.ts';
export type {
  ArtifactVerdict,
  CheckedBundle,
  ClauseOutcome,
  DryRun,
  ResultProblem,
  ResultSubject,
  RuleOutcome,
  SignedBundle,
  StoreReceipt,
} from '../../results/result.ts';
export type { CopiedImage, MovedBundle, RepairedImage, SearchedArtifact, StoreReport } from '../../results/store-report.ts';
export type { BundleVerdict, TrustedTime } from '../../results/verdict.ts';
export type { NamedData } from '../../subjects/named-data.ts';
export type { Thresholds } from '../../verification/thresholds.ts';
export type { CertificateIdentity } from '../../x509/certificate.ts';
export { type AttestDataOptions, attest, attestData } from './attest.ts';
export type { SigstoreBundle } from './bundles.ts';
export type {
  AttestOptions,
  InspectOptions,
  MergeOptions,
  PolicyOptions,
  SignOptions,
  StartSandboxOptions,
  StoreOptions,
  TrustOptions,
  VerifyOptions,
} from './command-options.ts';
export type { DataToVerify } from './data-to-verify.ts';
export { serializeDocument } from './document.ts';
export { type AnyResult, exitCodeOf } from './exit-code.ts';
export { inspect } from './inspect.ts';
export { merge } from './merge.ts';
export { type PolicyReportOf, policy } from './policy.ts';
export type {
  AttestResult,
  CommandResult,
  MergeResult,
  SignedData,
  SignedDataResult,
  SigningResult,
  SignResult,
  VerifyResult,
} from './results.ts';
export { type OpenSandbox, startSandbox } from './sandbox.ts';
export { type SignDataOptions, sign, signData } from './sign.ts';
export { store } from './store.ts';
export { trust } from './trust.ts';
export { type VerifyDataOptions, verify, verifyData } from './verify.ts';
