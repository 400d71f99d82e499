import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cycloneDxModules, withoutProse } from '../../tools/schemas/vendor.ts';

const shipped = join(import.meta.dirname, '../../src/predicates/schemas');

test.each(cycloneDxModules())('%s is what the package of the specification has', (name, text) => {
  expect(readFileSync(join(shipped, name), 'utf8')).toBe(text);
});

test('what explains goes, a property of that name stays', () => {
  expect(withoutProse({ title: 'T', properties: { title: { type: 'string', description: 'D' } }, enum: ['title'] })).toEqual({
    properties: { title: { type: 'string' } },
    enum: ['title'],
  });
});
