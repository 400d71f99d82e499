/**
 * `node tools/generate/index.ts [--check] [--into FOLDER]`: the pages of docs/reference and the metadata of the wrappers from what they
 * are about. `--check` writes nothing and fails on drift.
 */
import { readDeclarations } from './declarations.ts';
import { generate } from './generate.ts';

process.exitCode = await generate(process.argv.slice(2), {
  readDeclarations,
  print: (stream, line) => process[stream].write(`${line}\n`),
});
