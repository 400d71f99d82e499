/** What a page says about the run that made its result. The result itself does not contain it. */
export interface RunDetails {
  /** When the result was ready. */
  date: Date;
  /** The command line, without secrets. Absent for runs without one. */
  command?: string;
  /** The policy file, as the user named it. */
  policy?: string;
}
