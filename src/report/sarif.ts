import { createHash } from 'node:crypto';
import { ERROR_CODES } from '../base/errors/error-codes.ts';
import { addressOfError, PROJECT_URL } from '../base/project.ts';
import { decidingBundle } from '../results/answer-questions.ts';
import { exitCodeOf } from '../results/exit-code.ts';
import type { ArtifactVerdict, CheckedBundle, Result, ResultProblem } from '../results/result.ts';
import { show } from './colors.ts';
import { describeOtherBuilder, listWarnings, showDigest } from './format.ts';
import { serializeDocument } from './json.ts';

/** Results of one run: GitHub shows no more. A notification states the number of omitted results. */
const MOST_RESULTS = 5_000;
/** Notifications about accepted artifacts. The JSON document has all. */
const MOST_NOTIFICATIONS = 100;
/** Characters of a name. As a URL, it can become nine times as long. */
const LONGEST_NAME = 200;

interface Finding {
  name: string;
  level: 'error' | 'warning';
  problem: ResultProblem;
  properties?: Readonly<Record<string, unknown>>;
}

/**
 * A result as SARIF 2.1.0 (OASIS): one result for each refused or inconclusive artifact and each problem, with its code as the rule.
 * Verified artifacts are omitted, because code scanning would show them as alerts.
 */
export function renderSarif(result: Result): string {
  const findings = listFindings(result);
  const told = findings.slice(0, MOST_RESULTS);
  const codes = [...new Set(told.map(({ problem }) => problem.code))].sort();
  const more = findings.length - told.length;
  const notifications = [...(more > 0 ? [notify(`${more} more results are omitted.`)] : []), ...listNotifications(result.artifacts ?? [])];
  return serializeDocument({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'chopmark', version: result.version, informationUri: PROJECT_URL, rules: codes.map(describeRule) } },
        automationDetails: { id: `chopmark/${result.command}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            exitCode: exitCodeOf(result),
            ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
          },
        ],
        results: told.map((finding) => describeFinding(finding, codes)),
        properties: {
          ...(result.policyDigest !== undefined && { policyDigest: result.policyDigest }),
          verified: (result.artifacts ?? []).filter(({ verdict }) => verdict === 'verified').length,
          artifacts: (result.artifacts ?? []).length,
        },
      },
    ],
  });
}

const listFindings = ({ command, artifacts = [], statements, problems }: Result): Finding[] => [
  ...artifacts.flatMap(({ artifact, digest, verdict, problem, bundles, questions = [] }): Finding[] =>
    verdict === 'verified'
      ? []
      : [
          {
            name: artifact,
            level: verdict === 'refused' ? 'error' : 'warning',
            problem: problem ?? { code: 'VERIFICATION_NO_BUNDLE', message: `${artifact} is ${verdict}.` },
            properties: {
              verdict,
              ...(digest && { digest: showDigest(digest) }),
              ...describeBuilderOf(decidingBundle({ bundles, ...(problem && { problem }) })),
              questions: Object.fromEntries(questions.map(({ question, answer }) => [question, answer])),
            },
          },
        ],
  ),
  ...statements.flatMap(({ bundlePath, stores }) =>
    stores.flatMap(({ problem }): Finding[] => (problem ? [{ name: bundlePath, level: 'error', problem }] : [])),
  ),
  ...problems.map((problem): Finding => ({ name: command, level: 'error', problem })),
];

const describeBuilderOf = (bundle: CheckedBundle | undefined) => {
  const builder = bundle && describeOtherBuilder(bundle);
  return builder === undefined ? {} : { builder };
};

/** Warnings about accepted artifacts, which are no results: an alert is for what was refused. */
const listNotifications = (artifacts: readonly ArtifactVerdict[]) =>
  artifacts
    .filter(({ verdict }) => verdict === 'verified')
    .flatMap((verdict) => [...listWarnings(verdict), ...(verdict.unasked ?? [])].map(({ message }) => `${verdict.artifact}: ${message}`))
    .slice(0, MOST_NOTIFICATIONS)
    .map(notify);

const notify = (text: string) => ({ level: 'warning', message: { text: escapeMessage(text) } });

const describeRule = (code: ResultProblem['code']) => ({
  id: code,
  shortDescription: { text: ERROR_CODES[code] ?? code },
  helpUri: addressOfError(code),
  defaultConfiguration: { level: 'error' },
});

function describeFinding({ name, level, problem, properties }: Finding, codes: readonly string[]) {
  const { code, message, hint } = problem;
  const shown = name.slice(0, LONGEST_NAME).toWellFormed();
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level,
    message: { text: escapeMessage(hint ? `${message} ${hint}` : message) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: toRelativeUri(shown) }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: show(shown) || 'artifact', kind: 'resource' }],
      },
    ],
    // The same refusal of the same artifact is one alert across runs.
    partialFingerprints: { 'artifactAndCode/v1': createHash('sha256').update(`${name.toWellFormed()}\0${code}`).digest('hex') },
    ...(properties && { properties }),
  };
}

/** In a plain message, brackets are links and braces are placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6). */
const escapeMessage = (text: string): string =>
  show(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');

/** A path below the working folder is kept. Any other path becomes the name of a file in the working folder. */
function toRelativeUri(name: string): string {
  const segments = name.split('/');
  const isBelow = segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return isBelow ? segments.map(encodeURIComponent).join('/') : encodeURIComponent(name.replaceAll('..', '%2E%2E')) || 'artifact';
}
