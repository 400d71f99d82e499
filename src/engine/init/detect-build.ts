import { dirname } from 'node:path/posix';
import { JsonError, parseJson } from '../../base/json/json.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { RepositoryFiles } from './repository-files.ts';

export type BuildSystem = NonNullable<OptionsOf<'init'>['buildSystem']>;

/** How a repository is built: files by a command, or a container image. Its names contain no characters that a shell or YAML interprets. */
export interface Build {
  /** Absent if no build system was recognized. */
  system?: BuildSystem;
  /** The file that shows the build system, for example `package.json`. */
  sign?: string;
  /** One line for a POSIX shell. For an image, each CI uses its own command. */
  command: string;
  /** The value for `subject-path`. Empty for an image. */
  artifacts: string;
  /** Whether a person entered the command and the artifacts. */
  isConfirmed?: boolean;
}

const CHART = 'Chart.yaml';

interface System {
  name: string;
  /** The first of these files that exists, or undefined. */
  find(files: RepositoryFiles): Promise<string | undefined>;
  /** The command and the artifacts, as far as the files show them. */
  describe(files: RepositoryFiles, sign: string | undefined): Promise<Pick<Build, 'command' | 'artifacts'>>;
}

const findFirst =
  (...paths: string[]) =>
  async (files: RepositoryFiles): Promise<string | undefined> => {
    for (const path of paths) if (await files.has(path)) return path;
    return undefined;
  };

/** In order of preference if a repository has several: languages first, then the tools that package or run a build. */
const SYSTEMS: Readonly<Record<BuildSystem, System>> = {
  node: { name: 'Node.js', find: findFirst('package.json'), describe: describeNode },
  python: {
    name: 'Python',
    async find(files) {
      // A pyproject.toml can also configure only linters, in repositories that are not a Python project.
      const project = await files.read('pyproject.toml');
      if (project !== undefined && /^\[(?:build-system|project|tool\.poetry)\]/m.test(project)) return 'pyproject.toml';
      return findFirst('setup.py')(files);
    },
    describe: async () => ({ command: 'python -m pip install build && python -m build', artifacts: 'dist/*' }),
  },
  maven: {
    name: 'Maven',
    find: findFirst('pom.xml'),
    async describe(files) {
      const pom = (await files.read('pom.xml')) ?? '';
      const kind = /<packaging>\s*(war|ear)\s*<\/packaging>/.exec(pom)?.[1] ?? 'jar';
      return {
        command: `${(await files.has('mvnw')) ? './mvnw' : 'mvn'} --batch-mode verify`,
        artifacts: /<modules>/.test(pom) ? `**/target/*.${kind}` : `target/*.${kind}`,
      };
    },
  },
  gradle: {
    name: 'Gradle',
    find: findFirst('build.gradle.kts', 'build.gradle', 'settings.gradle.kts', 'settings.gradle'),
    async describe(files) {
      const settings = (await files.read('settings.gradle.kts')) ?? (await files.read('settings.gradle')) ?? '';
      return {
        command: `${(await files.has('gradlew')) ? './gradlew' : 'gradle'} build`,
        artifacts: /^[ \t]*include\b/m.test(settings) ? '**/build/libs/*.jar' : 'build/libs/*.jar',
      };
    },
  },
  go: {
    name: 'Go',
    find: findFirst('go.mod'),
    describe: async (files) => ({
      command: `go build -o dist/ ${(await files.has('cmd')) ? './cmd/...' : './...'}`,
      artifacts: 'dist/*',
    }),
  },
  cargo: { name: 'Cargo', find: findFirst('Cargo.toml'), describe: describeCargo },
  helm: {
    name: 'Helm',
    find: findChart,
    describe: async (_, sign = CHART) => ({
      command: `helm package ${sign === CHART ? '.' : dirname(sign)} --destination dist`,
      artifacts: 'dist/*.tgz',
    }),
  },
  docker: {
    name: 'a container image',
    find: findFirst('Dockerfile', 'Containerfile'),
    describe: async () => ({ command: 'docker build', artifacts: '' }),
  },
  make: {
    name: 'Make',
    find: findFirst('Makefile', 'makefile', 'GNUmakefile'),
    describe: async () => ({ command: 'make', artifacts: 'dist/*' }),
  },
};

/** The first chart found: at the top, or in a folder where `helm create` and chart repositories place it. */
async function findChart(files: RepositoryFiles): Promise<string | undefined> {
  const inFolder = (await files.list('charts')).filter((name) => /^\w[\w.-]*$/.test(name)).map((name) => `charts/${name}/${CHART}`);
  return findFirst(CHART, `chart/${CHART}`, ...inFolder)(files);
}

/** If nothing was recognized: placeholders for the user's own command and artifacts. */
export const UNKNOWN_BUILD: Build = { command: './build.sh', artifacts: 'dist/*' };

export const BUILD_SYSTEMS = Object.keys(SYSTEMS) as BuildSystem[];

export const nameBuildSystem = (system: BuildSystem): string => SYSTEMS[system].name;

/** The ways to build the repository, the most likely way first. */
export async function detectBuilds(files: RepositoryFiles): Promise<Build[]> {
  const builds = await Promise.all(
    BUILD_SYSTEMS.map(async (system) => {
      const sign = await SYSTEMS[system].find(files);
      return sign === undefined ? [] : [{ system, sign, ...(await SYSTEMS[system].describe(files, sign)) }];
    }),
  );
  return builds.flat();
}

/** A build system that the user named and the files do not show. */
export const describeBuild = async (system: BuildSystem, files: RepositoryFiles): Promise<Build> => ({
  system,
  ...(await SYSTEMS[system].describe(files, undefined)),
});

interface PackageManager {
  install: string;
  run: string;
  pack: string;
}

const NPM: PackageManager = { install: 'npm ci', run: 'npm run', pack: 'npm pack' };
const PNPM: PackageManager = { install: 'corepack enable && pnpm install --frozen-lockfile', run: 'pnpm run', pack: 'pnpm pack' };
const YARN: PackageManager = { install: 'corepack enable && yarn install --immutable', run: 'yarn run', pack: 'yarn pack' };
/** Yarn 1 has another name for this option. */
const YARN_CLASSIC: PackageManager = { ...YARN, install: 'corepack enable && yarn install --frozen-lockfile' };

/** Chosen by the lock file. */
async function choosePackageManager({ has }: RepositoryFiles): Promise<PackageManager> {
  if (await has('yarn.lock')) return (await has('.yarnrc.yml')) ? YARN : YARN_CLASSIC;
  if (await has('pnpm-lock.yaml')) return PNPM;
  return (await has('package-lock.json')) || (await has('npm-shrinkwrap.json')) ? NPM : { ...NPM, install: 'npm install' };
}

/** The artifact of a package that can be published is its tarball. Otherwise the artifacts are the files that its build script writes. */
async function describeNode(files: RepositoryFiles): Promise<Pick<Build, 'command' | 'artifacts'>> {
  const { scripts, private: isPrivate, name, version } = readManifest(await files.read('package.json'));
  const { install, run, pack } = await choosePackageManager(files);
  const hasBuild = typeof scripts === 'object' && scripts !== null && Object.hasOwn(scripts, 'build');
  const isPacked = !hasBuild || (isPrivate !== true && typeof name === 'string' && typeof version === 'string');
  const steps = [install, ...(hasBuild ? [`${run} build`] : []), ...(isPacked ? [pack] : [])];
  return { command: steps.join(' && '), artifacts: isPacked ? '*.tgz' : 'dist/*' };
}

/** A build with `npm ci` and a build script, for the snippets of the README. */
export const NPM_BUILD: Build = { system: 'node', sign: 'package.json', command: 'npm ci && npm run build', artifacts: 'dist/*' };

function readManifest(text = ''): Readonly<Record<string, unknown>> {
  try {
    const manifest = parseJson(text, { what: 'package.json' });
    return typeof manifest === 'object' && manifest !== null ? (manifest as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof JsonError) return {};
    throw error;
  }
}

/** Binaries by name, because the release folder also contains other files. The artifact of a library is its crate. */
async function describeCargo(files: RepositoryFiles): Promise<Pick<Build, 'command' | 'artifacts'>> {
  const manifest = (await files.read('Cargo.toml')) ?? '';
  const locked = (await files.has('Cargo.lock')) ? ' --locked' : '';
  const binary = nameIn(manifest, '[[bin]]');
  const name = nameIn(manifest, '[package]');
  if (binary === undefined && name !== undefined && !(await files.has('src/main.rs')))
    return { command: `cargo package${locked}`, artifacts: 'target/package/*.crate' };
  return { command: `cargo build --release${locked}`, artifacts: `target/release/${binary ?? name ?? 'NAME'}` };
}

/** The `name` in a table of a TOML file, if it is a valid name of a package or a program. */
function nameIn(toml: string, table: string): string | undefined {
  const lines = toml.split('\n');
  const start = lines.findIndex((line) => line.trimEnd() === table);
  if (start === -1) return undefined;
  const next = lines.findIndex((line, at) => at > start && line.startsWith('['));
  const body = lines.slice(start + 1, next === -1 ? lines.length : next);
  return body.map((line) => /^name\s*=\s*["']([\w-]{1,100})["']/.exec(line)?.[1]).find((name) => name !== undefined);
}
