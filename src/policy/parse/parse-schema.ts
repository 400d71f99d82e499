import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { suggestWord } from '../../base/text/did-you-mean.ts';
import { MAX_POLICY_DEPTH, MAX_POLICY_NODES, MAX_POLICY_TEXT } from '../limits.ts';
import { parseAge } from './parse-age.ts';
import type { Place, PolicyFinding, YamlFile } from './read-yaml.ts';
import type { Schema, ValueOf } from './schema.ts';

/** The parsed values, with their places in the file. */
export interface ReadPolicyFile<Of> {
  /** Absent if the file cannot be used. */
  value?: ValueOf<Of>;
  findings: PolicyFinding[];
  /** By path: `trust[0].repository`. */
  places: ReadonlyMap<string, Place>;
}

/** Reads a syntax tree by its schema. Finds all faults, not only the first. */
export function parseSchema<Of extends Schema>(shape: Of, yaml: YamlFile): ReadPolicyFile<Of> {
  const findings: PolicyFinding[] = [...yaml.findings];
  const places = new Map<string, Place>();
  if (findings.length > 0) return { findings, places };
  const anchors = new Map<string, Node>();
  let visited = 0;
  /** Told once, because merge keys can multiply. */
  let isMergeTooLarge = false;

  const fail = (node: Node | null, message: string, hint?: string): undefined => {
    findings.push({ place: yaml.placeOf(node), message, ...(hint !== undefined && { hint }) });
    return undefined;
  };

  /** Resolves an alias. For an alias without an anchor, adds a finding and returns undefined. */
  const resolve = (node: Node | null): Node | null | undefined => {
    if (node !== null && isAlias(node)) return anchors.get(node.source) ?? fail(node, `There is no &${node.source} before this alias.`);
    if (node !== null && 'anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    return node;
  };

  const read = (of: Schema, written: Node | null, path: string, depth: number): unknown => {
    visited++;
    if (visited > MAX_POLICY_NODES)
      return visited === MAX_POLICY_NODES + 1
        ? fail(written, `The file has more than ${MAX_POLICY_NODES} values, including those of aliases.`)
        : undefined;
    if (depth > MAX_POLICY_DEPTH) return fail(written, `The file is nested deeper than ${MAX_POLICY_DEPTH} levels.`);
    const node = resolve(written);
    if (node === undefined) return undefined;
    if (path !== '') places.set(path, yaml.placeOf(written));
    if (node !== null && 'tag' in node && typeof node.tag === 'string' && !/^tag:yaml\.org,2002:/.test(node.tag))
      return fail(node, `${path} has the tag ${node.tag}, which is not supported.`);
    switch (of.kind) {
      case 'object':
        return readObject(of, node, path, depth);
      case 'list':
        return readList(node, path, of.maximum, (element, at) => read(of.of, element, at, depth + 1));
      case 'texts':
        return isSeq(node)
          ? readList(node, path, 1_000, (element, at) => read({ ...of, kind: 'text' }, element, at, depth + 1))
          : wrap(readText(of, node, path));
      case 'words':
        return isSeq(node)
          ? readList(node, path, 1_000, (element, at) => read({ ...of, kind: 'word' }, element, at, depth + 1))
          : wrap(readWord(of.values, node, path));
      case 'text':
        return readText(of, node, path);
      case 'word':
        return readWord(of.values, node, path);
      case 'integer': {
        const value = scalarOf(node)?.value;
        if (typeof value === 'number' && Number.isInteger(value) && value >= of.minimum && value <= of.maximum) return value;
        return fail(
          node,
          `${path} must be a whole number${of.minimum === of.maximum ? `: ${of.minimum}` : ` from ${of.minimum} to ${of.maximum}`}.`,
        );
      }
      case 'flag': {
        const value = scalarOf(node)?.value;
        return typeof value === 'boolean' ? value : fail(node, `${path} must be true or false.`);
      }
      case 'duration': {
        const age = parseAge(textOf(node) ?? '');
        return age ?? fail(node, `${path} must be a time span.`, 'Write a number with a unit: 30m, 12h, 7d.');
      }
      case 'time': {
        const time = parseTime(textOf(node) ?? '', of.begins === true ? '00:00:00.000' : '23:59:59.999');
        return (
          time ??
          fail(
            node,
            `${path} must be a day or a time.`,
            `Write 2026-12-31, which means the ${of.begins === true ? 'start' : 'end'} of that day (UTC), or 2026-12-31T12:00:00Z.`,
          )
        );
      }
      case 'json': {
        if (!isMap(node)) return fail(node, `${path} must be an object.`);
        return readJson(node, path, depth);
      }
    }
  };

  const wrap = (value: string | undefined) => (value === undefined ? undefined : [value]);

  const readObject = (of: Extract<Schema, { kind: 'object' }>, node: Node | null, path: string, depth: number): unknown => {
    const shortKey = of.short;
    if (shortKey !== undefined && textOf(node) !== undefined) {
      const shape = of.keys[shortKey];
      return shape && { [shortKey]: read(shape, node, `${path}.${shortKey}`, depth + 1) };
    }
    const isEmpty = node === null || (isScalar(node) && node.value === null);
    if (!isEmpty && !isMap(node))
      return fail(node, `${path || 'The file'} must be an object.`, `Its keys are ${Object.keys(of.keys).join(', ')}.`);
    const result: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of isMap(node) ? mergePairs(node, path, depth) : []) {
      const name = textOf(pair.key);
      if (name === undefined) {
        fail(pair.key, `${path || 'The file'} has a key that is not a text.`);
        continue;
      }
      const shape = Object.hasOwn(of.keys, name) ? of.keys[name] : undefined;
      const at = path === '' ? name : `${path}.${name}`;
      if (seen.has(name)) fail(pair.key, `${at} is given twice.`, 'Give it once. Write several values as a list.');
      else if (shape === undefined) unknownKey(pair.key, name, path, Object.keys(of.keys));
      else {
        const value = read(shape, pair.value, at, depth + 1);
        if (value !== undefined) result[name] = value;
      }
      seen.add(name);
    }
    for (const [name, shape] of Object.entries(of.keys))
      if (shape.required && !seen.has(name)) fail(node, `${path || 'The file'} has no ${name}.`, shape.help);
    return result;
  };

  /** The pairs of an object with those of its merge key (`<<`) that it does not have itself. Merged values count for the limits. */
  const mergePairs = (node: YAMLMap, path: string, depth: number): YamlPair[] => {
    const pairs = node.items as YamlPair[];
    const merging = pairs.filter(isMerge);
    const own = pairs.filter((pair) => !isMerge(pair));
    if (merging.length > 1)
      fail(merging[1]?.key ?? node, `${path || 'The file'} has << twice.`, 'Give it once, with a list: <<: [*a, *b].');
    const [merge] = merging;
    if (merge === undefined) return own;
    const names = new Set(own.map(({ key }) => textOf(key)));
    const result = [...own];
    for (const merged of sourcesOf(merge.value)) {
      visited++;
      if (visited > MAX_POLICY_NODES || depth > MAX_POLICY_DEPTH) {
        if (!isMergeTooLarge) fail(merge.key, 'The file is too large or nested too deeply, with what << adds.');
        isMergeTooLarge = true;
        break;
      }
      const source = resolve(merged);
      if (source === undefined) continue;
      if (!isMap(source)) {
        fail(
          merge.key,
          `${path || 'The file'} has << with a value that is no object.`,
          'Name an object with an anchor: <<: *name, or a list of them.',
        );
        continue;
      }
      for (const pair of mergePairs(source, path, depth + 1)) {
        visited++;
        const name = textOf(pair.key);
        if (name !== undefined && names.has(name)) continue;
        names.add(name);
        result.push(pair);
      }
    }
    return result;
  };

  const unknownKey = (node: Node, name: string, path: string, known: readonly string[]) => {
    const closest = suggestWord(name, known);
    const shown = name.length > 60 ? `${name.slice(0, 60)}…` : name;
    fail(
      node,
      `${path || 'The file'} has no key ${JSON.stringify(shown)}.`,
      closest ? `Did you mean ${closest}?` : `The keys are ${known.join(', ')}.`,
    );
  };

  const readList = <Element>(
    node: Node | null,
    path: string,
    maximum: number,
    one: (element: Node | null, at: string) => Element,
  ): Element[] | undefined => {
    if (!isSeq(node)) return fail(node, `${path} must be a list.`);
    if (node.items.length > maximum) return fail(node, `${path} has ${node.items.length} elements, and at most ${maximum} are allowed.`);
    if (node.items.length === 0)
      return fail(
        node,
        `${path} is an empty list, which is ambiguous: it could mean nothing or everything.`,
        'Leave it out, or add an element.',
      );
    return node.items.map((element, index) => one(element as Node | null, `${path}[${index}]`));
  };

  const readText = ({ pattern, say }: { pattern?: string; say?: string }, node: Node | null, path: string): string | undefined => {
    const text = textOf(node);
    if (text === undefined) return fail(node, `${path} must be a text.`);
    if (text.trim() === '') return fail(node, `${path} is empty.`, 'Leave it out, or set a value.');
    if (text.length > MAX_POLICY_TEXT) return fail(node, `${path} is longer than ${MAX_POLICY_TEXT} characters.`);
    if (pattern !== undefined && !new RegExp(pattern).test(text)) return fail(node, `${path} is not ${say ?? 'valid'}.`);
    return text;
  };

  const readWord = (values: readonly string[], node: Node | null, path: string): string | undefined => {
    const text = textOf(node);
    if (text !== undefined && values.includes(text)) return text;
    const closest = text === undefined ? undefined : suggestWord(text, values);
    return fail(node, `${path} is not one of ${values.join(', ')}.`, closest && `Did you mean ${closest}?`);
  };

  /** Reads JSON values, with the same limits as all other values. */
  const readJson = (written: Node | null, path: string, depth: number): unknown => {
    visited++;
    if (visited > MAX_POLICY_NODES || depth > MAX_POLICY_DEPTH) return fail(written, 'The file is too large or nested too deeply.');
    const node = resolve(written);
    if (node === undefined) return undefined;
    if (isMap(node)) {
      const pairs = mergePairs(node, path, depth);
      const names = pairs.map(({ key }) => textOf(key));
      if (names.includes(undefined) || names.includes('__proto__') || new Set(names).size < names.length)
        return fail(node, `${path} has a key that is not a text, or a duplicate key.`);
      return Object.fromEntries(pairs.map(({ value }, index) => [names[index], readJson(value, path, depth + 1)]));
    }
    if (isSeq(node)) return node.items.map((element) => readJson(element as Node | null, path, depth + 1));
    return scalarOf(node)?.value ?? null;
  };

  const value = read(shape, yaml.root, '', 0);
  return { findings, places, ...(findings.length === 0 && { value: value as ValueOf<Of> }) };
}

type YamlPair = Pair<Node, Node | null>;

/** Unquoted. In quotes, it is a name like others. */
const isMerge = ({ key }: YamlPair): boolean => isScalar(key) && key.value === '<<' && key.type === 'PLAIN';

/** The objects that a merge key names: one, or a list in which the first has precedence. */
const sourcesOf = (value: Node | null): readonly (Node | null)[] => (isSeq(value) ? (value.items as (Node | null)[]) : [value]);

const scalarOf = (node: Node | null): Scalar | undefined => (node !== null && isScalar(node) ? node : undefined);

/** A text, or a number as it is written, because users often do not quote identifiers and refs. */
function textOf(node: Node | null): string | undefined {
  const scalar = scalarOf(node);
  if (typeof scalar?.value === 'string') return scalar.value;
  return typeof scalar?.value === 'number' ? scalar.source : undefined;
}

function parseTime(text: string, clock: string): Date | undefined {
  const [, day, rest] = /^(\d{4}-\d\d-\d\d)([Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return undefined;
  const time = new Date(rest === undefined ? `${day}T${clock}Z` : text.toUpperCase());
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** Whether the day exists. Date accepts some days that do not exist, as days of the next month. */
function isDay(day: string): boolean {
  const start = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(start.getTime()) && start.toISOString().startsWith(day);
}
