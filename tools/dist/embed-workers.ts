import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { buildSync, type Plugin } from 'esbuild';

/*
 * The code of a thread travels as text (docs/adr/0060). Each `x-worker.ts` has an `x-worker-code.ts` in its folder, which names the file among
 * the sources; in whatever is built, it has the text of one script with all that the thread imports.
 */

const root = resolve(import.meta.dirname, '../..');

export interface Script {
  text: string;
  /** Folders of the packages whose code is part of it, relative to the repository. */
  packages: string[];
}

/**
 * The script of a thread: everything that it imports, in CommonJS.
 *
 * @param worker `x-worker.ts`, relative to `src` and without its ending.
 * @throws Error If the script would load something that Node does not have.
 */
export function bundleWorker(worker: string): Script {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [`src/${worker}.ts`],
    bundle: true,
    platform: 'node',
    // A thread that is started from a text is a script and no module.
    format: 'cjs',
    target: 'node22',
    // Paths of modules become part of the bundle: of a linked node_modules, they would tell where it is.
    preserveSymlinks: true,
    legalComments: 'none',
    // Names stay, for traces of what went wrong.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
    metafile: true,
    write: false,
  });
  // A script resolves packages in the working folder, where another could have put them (docs/adr/0040).
  const missing = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ external, path }) => external && !isBuiltin(path)),
  );
  if (missing.length > 0) throw new Error(`${worker} needs what is not in its script: ${missing.map(({ path }) => path).join(', ')}`);
  const files = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
  return { text: outputFiles[0]?.text ?? '', packages: [...new Set(files.map(packageOf))].sort() };
}

/**
 * Puts the texts of the threads in place of the files' names, and copies what is no TypeScript.
 *
 * @param build What the compiler made of `src`.
 * @returns Folders of the packages in the texts.
 */
export function completeBuild(build: string): string[] {
  for (const path of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (each) => each.endsWith('.cjs') || each.endsWith('.d.cts'),
  ))
    copyFileSync(join(root, 'src', path), join(build, path));
  const paths = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('-worker-code.js'));
  const packages = paths.flatMap((path) => {
    const { text, packages } = bundleWorker(workerOf(path, '.js'));
    writeFileSync(join(build, path), toModule(path, text));
    return packages;
  });
  return [...new Set(packages)].sort();
}

/** The same for bundles that esbuild makes of the sources. */
export const workersAsText: Plugin = {
  name: 'workers as text',
  setup({ onLoad }) {
    onLoad({ filter: /-worker-code\.ts$/ }, ({ path }) => ({
      contents: toModule(path, bundleWorker(workerOf(relative(join(root, 'src'), path), '.ts')).text),
    }));
  },
};

/** The licenses of packages whose code is part of a bundle, in the form in which ncc writes them: name, license and text. */
export function readLicenses(packages: readonly string[]): Map<string, string> {
  return new Map(
    packages.map((path) => {
      const folder = join(root, path);
      const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; license: string };
      const file = readdirSync(folder).find((path) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(path));
      return [name, `${name}\n${license}\n${file ? readFileSync(join(folder, file), 'utf8') : ''}\n`];
    }),
  );
}

const workerOf = (path: string, ending: string): string => path.slice(0, -`-code${ending}`.length).replaceAll('\\', '/');

const toModule = (path: string, text: string): string => {
  const name = path.split(/[\\/]/).pop()?.split('.')[0] ?? '';
  return `export const ${name.replaceAll('-', '_').toUpperCase()} = ${JSON.stringify(text)};\n`;
};

const packageOf = (path: string): string => {
  const at = path.lastIndexOf('node_modules/') + 'node_modules/'.length;
  const [first = '', second = ''] = path.slice(at).split('/');
  return `${path.slice(0, at)}${first.startsWith('@') ? `${first}/${second}` : first}`;
};
