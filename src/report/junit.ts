import { decidingBundle } from '../results/answer-questions.ts';
import type { ArtifactVerdict, Result, ResultProblem } from '../results/result.ts';
import { show } from './colors.ts';
import { describeOtherBuilder, describeSigner, listWarnings, showAnswers, showDigest } from './format.ts';

/** Characters of one attribute. Consumers store names in database columns. */
const LONGEST_ATTRIBUTE = 400;

interface TestCase {
  name: string;
  outcome?: { kind: 'failure' | 'error' | 'skipped'; problem: ResultProblem };
  output?: string;
}

/**
 * A result as JUnit XML for Jenkins, GitLab and CircleCI: a test case for each artifact or bundle. A refused artifact is a failure, an
 * inconclusive one an error.
 */
export function renderJunit(result: Result): string {
  const cases = listCases(result);
  const countOf = (kind: string) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${countOf('failure')}" errors="${countOf('error')}" skipped="${countOf('skipped')}"`;
  const seconds = (Object.values(result.timings).reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000).toFixed(3);
  const suite = `chopmark ${result.command}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="chopmark" ${counts.replace(/ skipped="\d+"$/, '')} time="${seconds}">`,
    `  <testsuite name="${suite}" ${counts} time="${seconds}">`,
    ...writeProperties(result),
    ...cases.flatMap((testCase) => writeCase(testCase, `chopmark.${result.command}`)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

const listCases = (result: Result): TestCase[] => [
  ...(result.artifacts ?? []).map(describeVerdict),
  ...result.statements.map(({ bundlePath, stores, signer }): TestCase => {
    const problem = stores.find((receipt) => receipt.problem)?.problem;
    return { name: bundlePath, output: `signed by ${describeSigner(signer)}`, ...(problem && { outcome: { kind: 'failure', problem } }) };
  }),
  ...(result.skipped ? [{ name: result.command, outcome: { kind: 'skipped', problem: result.skipped } } satisfies TestCase] : []),
  ...result.problems.map((problem): TestCase => ({ name: problem.code, outcome: { kind: 'error', problem } })),
];

function describeVerdict(judged: ArtifactVerdict): TestCase {
  const { artifact, digest, verdict, problem, questions = [], unasked = [] } = judged;
  const bundle = decidingBundle(judged);
  const signer = bundle?.problem ? undefined : bundle?.signer;
  const builder = bundle && describeOtherBuilder(bundle);
  const output = [
    ...(digest ? [showDigest(digest)] : []),
    ...(signer ? [`signed by ${describeSigner(signer)}`] : []),
    ...(builder ? [`builder ${builder}`] : []),
    ...(questions.length > 0 ? [showAnswers(questions)] : []),
    ...listWarnings(judged).map(({ message }) => `warning: ${message}`),
    ...unasked.map(({ message }) => `not asked: ${message}`),
  ].join(', ');
  if (verdict === 'verified') return { name: artifact, output };
  const told: ResultProblem = problem ?? { code: 'VERIFICATION_NO_BUNDLE', message: `${artifact} is ${verdict}.` };
  return { name: artifact, output, outcome: { kind: verdict === 'refused' ? 'failure' : 'error', problem: told } };
}

function writeProperties({ version, instance, policyDigest }: Result): string[] {
  const known = Object.entries({ version, instance, policyDigest }).filter(([, value]) => value !== undefined);
  const lines = known.map(([name, value]) => `      <property name="${name}" value="${attribute(value ?? '')}"/>`);
  return ['    <properties>', ...lines, '    </properties>'];
}

function writeCase({ name, outcome, output }: TestCase, classname: string): string[] {
  const head = `    <testcase classname="${classname}" name="${attribute(name) || 'artifact'}" time="0"`;
  if (!outcome && !output) return [`${head}/>`];
  return [
    `${head}>`,
    ...(outcome ? [writeOutcome(outcome)] : []),
    ...(output ? [`      <system-out>${escapeXml(output)}</system-out>`] : []),
    '    </testcase>',
  ];
}

function writeOutcome({ kind, problem: { code, message, hint } }: NonNullable<TestCase['outcome']>): string {
  const text = escapeXml([message, hint, `[${code}]`].filter(Boolean).join(' '));
  return `      <${kind} type="${attribute(code)}" message="${attribute(message)}">${text}</${kind}>`;
}

const attribute = (text: string): string => escapeXml(text.length > LONGEST_ATTRIBUTE ? `${text.slice(0, LONGEST_ATTRIBUTE)}…` : text);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** XML 1.0 cannot represent U+FFFE and U+FFFF. All other unsupported characters were already replaced by visible escapes. */
const escapeXml = (text: string): string =>
  show(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
