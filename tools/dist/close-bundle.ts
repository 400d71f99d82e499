import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

/** How a package that makes itself a `require` stands in a bundle. */
const OWN_REQUIRE = /\bvar __require = (?:\/\* @__PURE__ \*\/ )?\(0,\s?\w+\.createRequire\)\(import\.meta\.url\);/g;
/** How a bundle loads what Node has, and how its own chunks get the means for it. */
const LOADS =
  /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("([a-z_/0-9:]+)"\)|createRequire as __WEBPACK_EXTERNAL_createRequire/g;

/** Closes every file of a bundle. @param folder Absolute. */
export function closeBundle(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const path = join(folder, name);
    writeFileSync(path, closeFile(readFileSync(path, 'utf8'), name));
  }
}

/**
 * Takes from a bundle every way to load code that is not in it. A package that looks for an optional one at run time (`fdir` for `picomatch`)
 * would find it in any folder `node_modules` above the bundle, where another job or user could have put it (docs/adr/0040).
 *
 * @throws Error If the file has such a way that is not known here.
 */
export function closeFile(text: string, name: string): string {
  const closed = text.replace(OWN_REQUIRE, 'var __require = undefined;');
  const left = closed
    .replace(LOADS, (load, name?: string) => (name === undefined || isBuiltin(name) ? '' : load))
    .match(/.{0,60}createRequire.{0,60}/);
  if (left) throw new Error(`${name} can load code that is not in the bundle: ${left[0]}`);
  return closed;
}
