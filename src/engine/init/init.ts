import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import { VERSION } from '../../base/version.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { InitReport } from '../../report/init.ts';
import type { CiId } from '../../results/build-facts.ts';
import { createNewFile, hintsToShow } from '../shared/run/create-new-file.ts';
import { BUILD_SYSTEMS, type Build, describeBuild, detectBuilds, nameBuildSystem, UNKNOWN_BUILD } from './detect-build.ts';
import { type DetectedCi, detectCis, isInJob } from './detect-ci.ts';
import { writeSnippet } from './init-snippets.ts';
import { MAX_ANSWER } from './limits.ts';
import { placeSnippet } from './place-snippet.ts';
import type { InitPrompts } from './prompts.ts';
import { openRepositoryFiles, type RepositoryFiles } from './repository-files.ts';

export type InitPorts = Pick<Ports, 'env' | 'workingFolder'> & {
  /** Absent if no person can answer. */
  prompts?: InitPrompts;
};

const CIS: Readonly<Record<CiId, string>> = {
  github: 'GitHub Actions',
  gitlab: 'GitLab CI/CD',
  circleci: 'CircleCI',
  jenkins: 'Jenkins',
  buildkite: 'Buildkite',
};

/**
 * Creates the pipeline that attests the artifacts of this repository, for the CI that the repository uses. The pipeline is written
 * only on request and never overwrites a file. If the files do not decide a point, init asks on a terminal; elsewhere it needs an
 * option.
 *
 * @throws ChopmarkError `INPUT_OPTION_MISSING` if no CI or several CIs were found, `INPUT_FILE_EXISTS`, `STORE_FILE_WRITE`
 */
export async function init(options: OptionsOf<'init'>, { env, workingFolder, prompts: given }: InitPorts): Promise<InitReport> {
  const prompts = options.yes || isInJob(env) ? undefined : given;
  const files = openRepositoryFiles(workingFolder);
  const ci = options.ci ?? (await chooseCi(await detectCis(files, env), prompts));
  const { build, others } = await chooseBuild(options.buildSystem, files, prompts);
  const snippet = writeSnippet(ci, VERSION, build);
  const place = await placeSnippet(ci, files);
  const written = options.write || (prompts !== undefined && (await prompts.confirm({ message: `Write ${place.path}?` })));
  if (written) await createNewFile(workingFolder, place.path, snippet.text, hintsToShow('init'));
  return {
    schema: 'chopmark.init/1',
    ci,
    ...(build.system && { buildSystem: build.system }),
    path: place.path,
    snippet: snippet.text,
    written,
    ...(place.addition && { addition: place.addition }),
    next: [...place.next, ...describeOthers(others), ...snippet.next],
  };
}

async function chooseCi(detected: readonly DetectedCi[], prompts: InitPrompts | undefined): Promise<CiId> {
  const [only] = detected;
  if (only && detected.length === 1) return only.ci;
  if (prompts)
    return prompts.select({
      message: only
        ? 'This repository uses several CI systems. Which one is the pipeline for?'
        : 'Which CI system does this repository use?',
      choices: only
        ? detected.map(({ ci, sign }) => ({ value: ci, label: CIS[ci], hint: sign }))
        : Object.entries(CIS).map(([ci, label]) => ({ value: ci as CiId, label })),
    });
  throw new ChopmarkError({
    code: 'INPUT_OPTION_MISSING',
    message: only
      ? `This repository uses several CI systems: ${detected.map(({ ci, sign }) => `${CIS[ci]} (${sign})`).join(', ')}.`
      : 'No file in this repository shows which CI system it uses.',
    hint: only
      ? `Name one of them: chopmark init ${detected.map(({ ci }) => `--ci ${ci}`).join(' or ')}`
      : 'Name the CI system: chopmark init --ci github (or gitlab, circleci, jenkins, buildkite).',
  });
}

interface ChosenBuild {
  build: Build;
  /** Other ways to build that the files show. */
  others: readonly Build[];
}

async function chooseBuild(
  named: OptionsOf<'init'>['buildSystem'],
  files: RepositoryFiles,
  prompts: InitPrompts | undefined,
): Promise<ChosenBuild> {
  const detected = await detectBuilds(files);
  if (named !== undefined) {
    const build = detected.find(({ system }) => system === named) ?? (await describeBuild(named, files));
    return { build: await editBuild(build, prompts), others: [] };
  }
  const [first = UNKNOWN_BUILD, ...others] = detected;
  if (!prompts) return { build: first, others };
  const chosen = others.length === 0 ? first : await selectBuild(detected, prompts);
  return { build: await editBuild(chosen, prompts), others: [] };
}

async function selectBuild(detected: readonly Build[], prompts: InitPrompts): Promise<Build> {
  const system = await prompts.select({
    message: 'What do you want to attest?',
    choices: detected.flatMap(({ system, sign }) =>
      system === undefined ? [] : [{ value: system, label: nameBuildSystem(system), ...(sign !== undefined && { hint: sign }) }],
    ),
  });
  return detected.find((build) => build.system === system) ?? UNKNOWN_BUILD;
}

/** The command for an image is not asked, because each CI builds an image in its own way. */
async function editBuild(build: Build, prompts: InitPrompts | undefined): Promise<Build> {
  if (!prompts || build.system === 'docker') return build;
  const command = await prompts.text({ message: 'Which command builds the artifacts?', initial: build.command, check: checkAnswer });
  const artifacts = await prompts.text({
    message: 'Which files are the artifacts (a path or pattern)?',
    initial: build.artifacts,
    check: checkAnswer,
  });
  return { ...build, command: command.trim(), artifacts: artifacts.trim(), isConfirmed: true };
}

function checkAnswer(answer: string): string | undefined {
  if (answer.trim() === '') return 'An answer is required.';
  if (answer.length > MAX_ANSWER) return `The answer is longer than ${MAX_ANSWER} characters.`;
  return /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(answer) ? 'The answer contains a character that cannot be printed.' : undefined;
}

const describeOthers = (others: readonly Build[]): string[] =>
  others.length === 0
    ? []
    : [
        `This repository also has ${others.flatMap(({ sign }) => sign ?? []).join(', ')}. For another build, set --build-system ${BUILD_SYSTEMS.filter((system) => others.some((build) => build.system === system)).join(' or ')}.`,
      ];
