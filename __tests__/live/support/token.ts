import type { IssuerKind } from '../../../tools/live/claims.ts';
import type { TokenRequest } from '../../../tools/live/issuer.ts';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { stack } from './stack.ts';

/** Issuer of a CI's tokens, as it stands in tokens and certificates. */
export const issuerOf = (kind: IssuerKind, of: ReadyStack = stack()): string => `${of.ready.urls.issuers}/${kind}`;

/** An identity token as a job of that CI gets one; wrong ones on request. */
export async function token(kind: IssuerKind, wanted: TokenRequest = {}, of: ReadyStack = stack()): Promise<string> {
  const answer = await fetch(`${issuerOf(kind, of)}/token`, { method: 'POST', body: JSON.stringify(wanted) });
  const { value } = (await answer.json()) as { value: string };
  return value;
}
