import { relative, resolve } from 'node:path';
import { ChopmarkError } from '../base/errors/errors.ts';
import { expandFiles } from '../base/fs/expand-files.ts';
import { settingsOf } from '../base/fs/expand-patterns.ts';
import { readPieces } from '../base/fs/read-pieces.ts';
import type { Ports } from '../base/ports.ts';
import { readExtension } from '../identity/claims/read-extension.ts';
import type { OptionsOf } from '../options/schema/options.ts';
import { withReleaseClaims } from '../policy/release-claims.ts';
import { explainPredicate, type PredicateRow } from '../predicates/explain-predicate.ts';
import { provenance } from '../predicates/provenance.ts';
import type { BundleExplanation, ExplainedContent, ExplainedEntry } from '../report/inspect.ts';
import type { BuildFacts } from '../results/build-facts.ts';
import { toProblem } from '../results/to-problem.ts';
import type { Bundle, LogEntry } from '../sigstore/bundle.ts';
import { parseBundleLines } from '../sigstore/bundle-lines.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../sigstore/dsse.ts';
import { MAX_BUNDLE, MAX_BUNDLE_FILE, MAX_UNTRUSTED_STATEMENT } from '../sigstore/limits.ts';
import { findStatedDigest } from '../sigstore/message-digest.ts';
import { parseStatement, parseStatementHead, type Statement } from '../sigstore/statement.ts';
import { DIGEST_NAME } from '../x509/algorithms.ts';
import type { CertificateIdentity } from '../x509/certificate.ts';
import { readCertificate } from '../x509/certificate.ts';
import { DerError } from '../x509/der.ts';
import { parseTimestampResponse } from '../x509/timestamp-token.ts';

/**
 * Explains bundles, which are read but not verified. A file that cannot be read gets an explanation with its problem.
 *
 * @throws ChopmarkError `INPUT_NO_MATCH`, `INPUT_EXCLUSION`. Otherwise every file gets its explanation.
 */
export async function inspect({ bundle }: OptionsOf<'inspect'>, ports: Ports): Promise<BundleExplanation[]> {
  const paths = await expandFiles(bundle, '--bundle', settingsOf(ports));
  const explained = await Promise.all(paths.map((path) => inspectFile(path, ports)));
  return explained.flat();
}

async function inspectFile(path: string, { workingFolder }: Ports): Promise<BundleExplanation[]> {
  const absolute = resolve(workingFolder, path);
  const bundlePath = relative(workingFolder, absolute) || path;
  try {
    const explained: Omit<BundleExplanation, 'bundlePath' | 'line'>[] = [];
    const pieces = readPieces(absolute, 'the bundle file', { maxBytes: MAX_BUNDLE_FILE, maxPiece: MAX_BUNDLE, pipes: true });
    for await (const { bytes, firstLine } of pieces)
      for (const bundle of parseBundleLines(bytes, path, firstLine)) explained.push(await explain(bundle));
    return explained.map((each, index) => ({ bundlePath, ...(explained.length > 1 && { line: index + 1 }), ...each }));
  } catch (error) {
    return [{ bundlePath, problem: toProblem(error) }];
  }
}

async function explain(bundle: Bundle): Promise<Omit<BundleExplanation, 'bundlePath' | 'line'>> {
  const { mediaType, content, material } = bundle;
  try {
    const identity = identityOf(bundle);
    const payload =
      content.kind === 'envelope' && content.envelope.payloadType === IN_TOTO_PAYLOAD_TYPE ? content.envelope.payload : undefined;
    // What a large statement says is not read, because nothing is verified here.
    const isLarge = payload !== undefined && payload.length > MAX_UNTRUSTED_STATEMENT;
    const statement: Statement | undefined = payload && (isLarge ? parseStatementHead(payload) : parseStatement(payload));
    return {
      mediaType,
      content: explainContent(bundle, statement),
      signer: identity
        ? { kind: 'certificate', identity }
        : { kind: 'key-hint', hint: material.kind === 'public-key' ? material.hint : '' },
      entries: bundle.entries.map(explainEntry),
      timestamps: bundle.timestamps.map((der) => ({
        time: parseTimestampResponse(der).time,
        source: 'timestamp-authority' as const,
        authority: 'a timestamp authority',
      })),
      predicate: isLarge ? [['predicate', `not read: the statement has ${payload.length} bytes`]] : await explainSaid(statement),
      facts: {
        proven: identity ? factsOf(withReleaseClaims(identity, true, isLarge ? undefined : payload)) : {},
        declared: declaredIn(statement),
      },
    };
  } catch (error) {
    return { mediaType, problem: toProblem(asMalformed(error)) };
  }
}

/** A malformed predicate does not hide the signer. */
async function explainSaid(statement: Statement | undefined): Promise<PredicateRow[]> {
  if (!statement?.predicate) return [];
  try {
    return await explainPredicate(statement.predicateType, statement.predicate);
  } catch (error) {
    return [['predicate', toProblem(error).message]];
  }
}

function identityOf({ material }: Bundle): CertificateIdentity | undefined {
  if (material.kind === 'public-key') return undefined;
  const leaf = material.kind === 'chain' ? material.certificates[0] : material.certificate;
  return readCertificate(leaf ?? Buffer.alloc(0)).identity;
}

function explainContent(bundle: Bundle, statement: Statement | undefined): ExplainedContent {
  const { content } = bundle;
  if (statement) return { kind: 'statement', predicateType: statement.predicateType, subjects: statement.subjects };
  if (content.kind === 'envelope')
    return { kind: 'envelope', payloadType: content.envelope.payloadType, size: content.envelope.payload.length };
  const stated = findStatedDigest(bundle);
  return {
    kind: 'message',
    digest: stated ? `${DIGEST_NAME[stated.algorithm]}:${stated.digest.toString('hex')}` : 'a digest that it does not state',
  };
}

const explainEntry = ({ logId, logIndex, kind, version, integratedTime, inclusionPromise, inclusionProof }: LogEntry): ExplainedEntry => ({
  log: logId.toString('hex'),
  index: logIndex,
  kind,
  version,
  ...(integratedTime !== undefined && { integratedTime: new Date(Number(integratedTime) * 1000) }),
  inclusion: inclusionPromise ? (inclusionProof ? 'promise and proof' : 'promise') : inclusionProof ? 'proof' : 'nothing',
});

/** The claims that the authority took from the token, as build facts. */
function factsOf(identity: CertificateIdentity): BuildFacts {
  const named = Object.entries(FACT_OF_EXTENSION).flatMap(([extension, fact]) => {
    const text = readExtension(identity, extension);
    return text === undefined ? [] : [[fact, text]];
  });
  return Object.fromEntries(named);
}

const FACT_OF_EXTENSION: Readonly<Record<string, keyof BuildFacts>> = {
  'source-repository-uri': 'repository',
  'source-repository-identifier': 'repositoryId',
  'source-repository-owner-uri': 'owner',
  'source-repository-owner-identifier': 'ownerId',
  'source-repository-ref': 'ref',
  'source-repository-digest': 'commit',
  'source-repository-visibility-at-signing': 'visibility',
  'build-config-uri': 'workflow',
  'build-config-digest': 'workflowCommit',
  'build-signer-uri': 'signer',
  'build-trigger': 'trigger',
  'run-invocation-uri': 'run',
  'runner-environment': 'runner',
  'deployment-environment': 'environment',
};

const declaredIn = (statement: Statement | undefined): BuildFacts =>
  statement?.predicate && provenance.types.includes(statement.predicateType)
    ? provenance.read(statement.predicate, statement.predicateType).declared
    : {};

const asMalformed = (error: unknown): unknown =>
  error instanceof DerError
    ? new ChopmarkError({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: `A part of the bundle cannot be read: ${error.message}.` })
    : error;
