import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import { type JsonObject, readArray, readObject, readOneOf, readString } from '../base/json/json-shape.ts';
import { MAX_ELEMENTS, MAX_FINDING_PARTS, MAX_REPORT_TEXT } from './limits.ts';
import { orderVex } from './order-vex.ts';
import { type BuiltPredicate, readSigned } from './predicate-kind.ts';
import { dropUndefined, object, objects, text, texts, time } from './vulnerabilities/fields.ts';

const TYPE = 'https://openvex.dev/ns';
const STATUSES = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const;

/** The status of vulnerabilities in a product, as the author of the document states it. */
export interface Vex {
  author: string;
  timestamp?: Date;
  /** The later ones replace the earlier ones. */
  statements: VexStatement[];
}

export interface VexStatement {
  vulnerability: string;
  aliases: string[];
  /** Absent: everything that the document is about. */
  products?: VexProduct[];
  status: (typeof STATUSES)[number];
  justification?: string;
  timestamp?: Date;
}

export interface VexProduct {
  /** Identifier and package URL. */
  names: string[];
  /** Names of the affected parts; empty means the whole product. */
  parts: string[];
}

/** OpenVEX documents (openvex.dev, spec 0.2.0), under the type that cosign and vexctl use. */
export const openvex = {
  types: [TYPE, `${TYPE}/v0.2.0`, `${TYPE}/v0.0.1`] as readonly string[],

  /** Whether a JSON document declares itself as OpenVEX. */
  fits: (document: unknown): document is JsonObject =>
    typeof document === 'object' && document !== null && contextOf(document as JsonObject).startsWith(TYPE),

  /** @throws ChopmarkError `INPUT_REPORT_INVALID` */
  build(document: JsonObject, source: string): BuiltPredicate {
    try {
      readVex(document);
      return { type: TYPE, predicate: document };
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      throw new ChopmarkError({
        code: 'INPUT_REPORT_INVALID',
        message: `The report ${source} is not valid OpenVEX: ${error.message}.`,
        hint: 'Readers would reject the document. Create it with vexctl, which validates it.',
      });
    }
  },

  /** @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED` */
  read: (predicate: JsonObject): Vex => readSigned('OpenVEX', () => readVex(predicate)),
} as const;

const contextOf = ({ '@context': context }: JsonObject): string => (typeof context === 'string' ? context : '');

function readVex(document: JsonObject): Vex {
  const timestamp = time(document.timestamp);
  const statements = objects(document.statements, 'statements', MAX_ELEMENTS).map(readStatement);
  return dropUndefined<Vex>({
    author: readString(document.author, 'author', MAX_REPORT_TEXT),
    timestamp,
    statements: orderVex(statements, (statement) => statement.timestamp, timestamp),
  });
}

function readStatement(statement: JsonObject, index: number): VexStatement {
  const where = `statements[${index}]`;
  const status = readOneOf(statement.status, `${where}.status`, STATUSES);
  const justification = text(statement.justification, where);
  if (status === 'not_affected' && !justification && !text(statement.impact_statement, where))
    throw new JsonError('shape', `${where} has the status not_affected without justification or impact_statement`);
  const vulnerability =
    typeof statement.vulnerability === 'string' ? { name: statement.vulnerability } : object(statement.vulnerability, where);
  return dropUndefined<VexStatement>({
    vulnerability: readString(vulnerability.name ?? vulnerability['@id'], `${where}.vulnerability`, MAX_REPORT_TEXT),
    aliases: texts(vulnerability.aliases, where, MAX_FINDING_PARTS),
    products: statement.products === undefined ? undefined : readList(statement.products, where).map((one) => readProduct(one, where)),
    status,
    justification,
    timestamp: time(statement.timestamp),
  });
}

function readProduct(product: unknown, where: string): VexProduct {
  if (typeof product === 'string') return { names: [product], parts: [] };
  const { '@id': id, identifiers, subcomponents } = readObject(product, where);
  const parts = subcomponents === undefined ? [] : readList(subcomponents, where).map((part) => readProduct(part, where));
  if (parts.some(({ names }) => names.length === 0)) throw new JsonError('shape', `${where} has a subcomponent without a name`);
  return {
    names: [text(id, where) ?? [], text(object(identifiers, where).purl, where) ?? []].flat(),
    parts: parts.flatMap(({ names }) => names),
  };
}

const readList = (value: unknown, where: string) => readArray(value, `${where}.products`, MAX_FINDING_PARTS);
