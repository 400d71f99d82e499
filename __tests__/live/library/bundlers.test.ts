import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { installedPackages } from '../../../tools/live/cache.ts';
import { mustRun } from '../../../tools/live/run.ts';
import { type BundledProject, createBundledProject, EXPECTED_RUN, runInSandbox } from '../../support/bundled-library.ts';
import { COMMAND } from '../support/chopmark.ts';

/** Webpack is not among the project's own tools. No service is needed: the program signs in a sandbox. */
const webpackTest = process.env.CI === 'true' || existsSync(installedPackages('bundlers')) ? test : test.skip;

let project: BundledProject;
beforeAll(() => {
  project = createBundledProject();
});
afterAll(() => project.remove());

const SCRIPT = `
const { createRequire } = require('node:module');
const [packages, settings] = process.argv.slice(2);
const webpack = createRequire(packages)('webpack');
webpack(JSON.parse(settings), (error, stats) => {
  if (error) throw error;
  console.log(JSON.stringify(stats.toJson({ all: false, errors: true, warnings: true })));
});
`;

const MODULE = { experiments: { outputModule: true }, output: { module: true, chunkFormat: 'module', filename: 'program.mjs' } };
/** To minify takes most of the time. */
const COMMON = { optimization: { minimize: false }, output: { filename: 'program.cjs' } };

webpackTest.each([
  ['an ES module, minified', 'program.mjs', MODULE],
  ['CommonJS', 'program.mjs', COMMON],
  ['CommonJS of a program in CommonJS', 'program.cjs', COMMON],
])('webpack: %s', async (_, program, { output, ...format }) => {
  const folder = project.emptyFolder();
  const script = join(project.folder, 'webpack.cjs');
  writeFileSync(script, SCRIPT);
  const settings = {
    ...format,
    mode: 'production',
    target: 'node22',
    context: project.folder,
    entry: `./${program}`,
    output: { ...output, path: folder },
  };
  const said = await mustRun(process.execPath, [script, join(installedPackages('bundlers'), 'package.json'), JSON.stringify(settings)], {
    cwd: project.folder,
  });
  expect(JSON.parse(said)).toMatchObject({ errors: [], warnings: [] });
  expect(await runInSandbox(COMMAND, join(folder, output.filename), folder)).toEqual(EXPECTED_RUN);
});
