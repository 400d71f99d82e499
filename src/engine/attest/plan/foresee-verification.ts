import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { JsonObject } from '../../../base/json/json-shape.ts';
import { findContradictions } from '../../../policy/check-provenance.ts';
import { findKnownPair } from '../../../policy/known-builders.ts';
import { VOUCHING_TYPES } from '../../../policy/vouching-types.ts';
import { checkBuilder } from '../../../predicates/check-builder.ts';
import { wordForPredicateType } from '../../../predicates/predicate-words.ts';
import { provenance } from '../../../predicates/provenance.ts';
import { findNo } from '../../../predicates/says-no.ts';
import type { BuildRecord } from '../../../results/build-facts.ts';

/** A statement before it is signed. */
export interface ForeseenStatement {
  type: string;
  /** Absent for provenance of this build, which always agrees with its certificate. Null if the type has no content. */
  predicate?: JsonObject | null;
}

/**
 * What `verify` will say about statements, before they are signed: that a statement is no reason to accept an artifact, or that
 * provenance of the user names another builder or source than its certificate proves.
 *
 * @param signsFiles Whether the run also signs the files themselves, which vouches for them.
 * @returns A warning for each.
 * @throws ChopmarkError `INPUT_PREDICATE_INVALID` for a statement that nobody could accept
 */
export function foreseeVerification(
  statements: readonly ForeseenStatement[],
  record: BuildRecord | undefined,
  signsFiles: boolean,
): string[] {
  const vouches = signsFiles || statements.some(({ type }) => VOUCHING_TYPES.has(type));
  return [
    ...new Set(
      statements.flatMap(({ type, predicate }) => {
        const no = findNo(type, predicate ?? {});
        if (no !== undefined)
          return `The statement ${type} says no (${no}). chopmark verify never accepts an artifact because of it, and refuses where its type is asked for.`;
        if (!VOUCHING_TYPES.has(type))
          return vouches
            ? []
            : `The statement ${type} does not vouch for the artifact. chopmark verify accepts the artifact because of it only with --predicate-type ${wordForPredicateType(type)}, or if a policy names the type.`;
        return predicate && provenance.types.includes(type) ? foreseeProvenance(type, predicate, record) : [];
      }),
    ),
  ];
}

function foreseeProvenance(type: string, predicate: JsonObject, record: BuildRecord | undefined): string[] {
  const stated = readProvenance(type, predicate);
  const { builderId } = stated;
  const { signer, runner } = record?.proven ?? {};
  const isSigner =
    builderId === undefined ||
    (signer !== undefined && (checkBuilder(builderId, signer, runner) || findKnownPair(builderId, signer) !== undefined));
  return [
    ...(isSigner
      ? []
      : [
          `The provenance names the builder ${builderId}, which the signature does not prove${signer === undefined ? '' : `: it proves ${signer}`}. Policies that require provenance accept it only if they name this builder.`,
        ]),
    ...findContradictions(record?.proven ?? {}, stated).map(
      ({ fact, field, stated: text, proven }) =>
        `The provenance declares ${JSON.stringify(text)} in ${field}, and the certificate proves the ${fact} ${proven}. chopmark verify refuses it where the repository is asked for.`,
    ),
  ];
}

function readProvenance(type: string, predicate: JsonObject) {
  try {
    return provenance.read(predicate, type);
  } catch (error) {
    if (!(error instanceof ChopmarkError)) throw error;
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_INVALID',
      message: `Nothing was signed, because no verifier could accept the statement: ${error.message}`,
      hint: 'Compare the predicate with the specification: https://slsa.dev/spec/v1.2/build-provenance.',
      cause: error,
    });
  }
}
