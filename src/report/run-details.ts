/** What a page says about the run that made its result. The result itself does not contain it. */
export interface RunDetails {
  /** When the report was written. */
  date: Date;
  /** The words of the command line, quoted for a POSIX shell, without secrets. */
  command?: readonly string[];
  /** The policy file, as the user named it. */
  policy?: string;
}
