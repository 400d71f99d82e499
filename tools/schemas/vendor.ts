/**
 * `node tools/schemas/vendor.ts [--spdx FILE]`: writes the JSON schemas of SBOM formats into src/predicates/schemas.
 *
 * CycloneDX comes from the schemas that `@cyclonedx/cyclonedx-library` brings, SPDX from the file of its specification. Titles,
 * descriptions and examples are left out: they check nothing, and are two thirds of the text. So is `uniqueItems`, which takes the
 * square of the time for a list of objects.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const SOURCES = resolve(root, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');
const INTO = resolve(root, 'src/predicates/schemas');

const CYCLONEDX = ['1.4', '1.5', '1.6', '1.7'];
const SHARED = ['jsf-0.82', 'cryptography-defs'];

/** Keywords that are left out. */
const PROSE = ['title', 'description', '$comment', 'examples', 'meta:enum', 'deprecated', 'default', 'uniqueItems'];

/** The schema without what explains it. A property that has the name of such a keyword is an object, and stays. */
export function withoutProse(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => name !== 'meta:enum' && (!PROSE.includes(name) || isSchema(value)))
      .map(([name, value]) => [name, name === 'enum' || name === 'const' ? value : withoutProse(value)]),
  );
}

const isSchema = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A module with the schema as a text, so that the compiler has no type to find for it. */
export function writeModule(schemas: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(schemas).map(([name, schema]) => {
    const text = JSON.stringify(withoutProse(schema)).replace(/\\/g, '\\\\').replace(/'/g, "\\'");
    return `export const ${name} =\n  '${text}';\n`;
  });
  return `// Written by tools/schemas/vendor.ts; sources and licenses are in README.md.\n${lines.join('\n')}`;
}

export const readCycloneDx = (name: string): unknown => JSON.parse(readFileSync(`${SOURCES}/${name}.SNAPSHOT.schema.json`, 'utf8'));

export const cycloneDxModules = (): [string, string][] => [
  ...CYCLONEDX.map((version): [string, string] => [
    `cyclonedx-${version.replace('.', '-')}.ts`,
    writeModule({ schema: readCycloneDx(`bom-${version}`) }),
  ]),
  [
    'cyclonedx-shared.ts',
    writeModule(
      Object.fromEntries(
        SHARED.map((name) => [name.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase()), readCycloneDx(name)]),
      ),
    ),
  ],
];

if (import.meta.main) {
  const { values } = parseArgs({ options: { spdx: { type: 'string' } } });
  for (const [name, text] of cycloneDxModules()) writeFileSync(resolve(INTO, name), text);
  if (values.spdx) writeFileSync(resolve(INTO, 'spdx-2-3.ts'), writeModule({ schema: JSON.parse(readFileSync(values.spdx, 'utf8')) }));
}
