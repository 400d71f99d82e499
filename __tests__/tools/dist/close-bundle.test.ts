import { describe, expect, test } from '@jest/globals';
import { closeFile } from '../../../tools/dist/close-bundle.ts';

describe('a file of a bundle', () => {
  test('loses the require of a package that looks for others at run time', () => {
    const text =
      'a();\nvar __require = /* @__PURE__ */ (0,external_module_.createRequire)(import.meta.url);\ntry { __require("picomatch") } catch {}';
    expect(closeFile(text, 'a.js')).toBe('a();\nvar __require = undefined;\ntry { __require("picomatch") } catch {}');
  });

  test.each([
    'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";',
    'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");',
    'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");',
  ])('keeps what Node has: %s', (text) => {
    expect(closeFile(text, 'a.js')).toBe(text);
  });

  test.each([
    'const load = createRequire(import.meta.url);',
    'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./addon.node");',
    'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("picomatch");',
    'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:picomatch");',
    'const other = (0,module_.createRequire)("/tmp/x");',
  ])('is refused with another way to load code: %s', (text) => {
    expect(() => closeFile(text, 'a.js')).toThrow('a.js can load code that is not in the bundle');
  });
});
