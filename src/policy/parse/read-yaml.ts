import { LineCounter, type Node, parseDocument } from 'yaml';
import { MAX_POLICY, MAX_POLICY_FINDINGS } from '../limits.ts';

/** A place in a policy file, counted from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** A fault of a policy file, or advice about it, with its place. */
export interface PolicyFinding {
  place: Place;
  message: string;
  hint?: string;
}

export const showPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** The syntax tree of a policy file, with the places of its nodes. */
export interface YamlFile {
  root: Node | null;
  findings: PolicyFinding[];
  placeOf(node: Node | null | undefined): Place;
}

/**
 * Reads YAML 1.2 (core schema: no dates, no implicit octal numbers; `parseSchema` reads merge keys) without converting it to values: aliases are not
 * expanded, so that nothing grows before the limits are checked.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const failed = (message: string): YamlFile => ({
    root: null,
    findings: [{ place: { file, line: 1, column: 1 }, message }],
    placeOf: () => ({ file, line: 1, column: 1 }),
  });
  if (text.length > MAX_POLICY) return failed(`The file is longer than ${MAX_POLICY} bytes.`);
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      strict: true,
    });
    const findings = [...document.errors, ...document.warnings].slice(0, MAX_POLICY_FINDINGS).map(({ pos, message }) => ({
      place: placeAt(pos[0]),
      message: `The file is not valid YAML: ${message}.`.replace(/\.\.$/, '.'),
    }));
    return { root: document.contents as Node | null, findings, placeOf: (node) => placeAt(node?.range?.[0] ?? 0) };
  } catch (error) {
    // The parser is recursive, so deep nesting causes a RangeError.
    if (error instanceof RangeError) return failed('The file is nested too deeply.');
    throw error;
  }
}
