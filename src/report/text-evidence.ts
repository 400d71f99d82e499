import type { SignedBundle } from '../results/result.ts';
import { show } from './colors.ts';
import { showTime } from './format.ts';

/** The log entries and signing times of a bundle, as rows of a text report. */
export const renderEvidence = ({ entries, timestamps }: Pick<SignedBundle, 'entries' | 'timestamps'>): [label: string, value: string][] => [
  ...entries.map(({ log, index }): [string, string] => ['log', `${show(log)}, entry ${index}`]),
  ...timestamps.map(({ time, authority }): [string, string] => ['time', `${showTime(time)}, proven by ${show(authority)}`]),
];
