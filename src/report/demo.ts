import { createColors, show } from './colors.ts';

export interface DemoStep {
  /** What happens, as a sentence. */
  title: string;
  /** The command a person would type for it. */
  command: string;
  /** What came of it, line by line. */
  outcome: string[];
  /** Whether it came out as it should; refusing the tampered file is as it should. */
  asExpected: boolean;
}

export interface DemoReport {
  schema: 'chopmark.demo/1';
  steps: DemoStep[];
  /** Milliseconds. */
  duration: number;
  /** The folder with artifacts and bundles, where it is kept. */
  keptIn?: string;
}

/** The demo, step by step, as it would look typed by hand. */
export function renderDemoReport({ steps, duration, keptIn }: DemoReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const lines = steps.flatMap(({ title, command, outcome, asExpected }, index) => [
    paint.strong(`${index + 1}. ${show(title)}`),
    `   ${paint.faint(`$ ${show(command)}`)}`,
    ...outcome.map((line) => `   ${show(line)}`),
    `   ${asExpected ? paint.good('as it should be') : paint.bad('NOT as it should be')}`,
    '',
  ]);
  const kept = keptIn ? ` Artifacts and bundles are in ${show(keptIn)}.` : '';
  const note = paint.faint('The options that name the sandbox are left out of the commands: --instance and --certificate-oidc-issuer.');
  return `${[...lines, note, `Done in ${(duration / 1_000).toFixed(1)} s.${kept}`].join('\n')}\n`;
}
