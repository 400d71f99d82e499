import { createColors, show } from './colors.ts';

export interface DemoStep {
  /** What the step does, as a sentence. */
  title: string;
  /** The command that a user would type for it. */
  command: string;
  /** The output, line by line. */
  outcome: string[];
  /** Whether the outcome is the expected one. To refuse the tampered file is expected. */
  asExpected: boolean;
}

export interface DemoReport {
  schema: 'chopmark.demo/1';
  steps: DemoStep[];
  /** Milliseconds. */
  duration: number;
  /** The folder with artifacts and bundles, if it is kept. */
  keptIn?: string;
}

/** The demo, step by step, as if it were typed by hand. */
export function renderDemoReport({ steps, duration, keptIn }: DemoReport, { color }: { color: boolean }): string {
  const paint = createColors(color);
  const lines = steps.flatMap(({ title, command, outcome, asExpected }, index) => [
    paint.strong(`${index + 1}. ${show(title)}`),
    `   ${paint.faint(`$ ${show(command)}`)}`,
    ...outcome.map((line) => `   ${show(line)}`),
    `   ${asExpected ? paint.good('ok') : paint.bad('failed')}`,
    '',
  ]);
  const kept = keptIn ? ` Artifacts and bundles are in ${show(keptIn)}.` : '';
  const note = paint.faint('The commands are shown without the options that name the sandbox: --instance and --certificate-oidc-issuer.');
  return `${[...lines, note, `Done in ${(duration / 1_000).toFixed(1)} s.${kept}`].join('\n')}\n`;
}
