/** A regular expression in a file, in the syntax of JavaScript. */
export interface FoundPattern {
  file: string;
  /** From 1. */
  line: number;
  source: string;
  flags: string;
}

/** A place where a pattern is made of what is known at run time alone, so that it cannot be judged before. */
export interface MadePattern {
  file: string;
  line: number;
  /** The call. */
  text: string;
}

export interface Found {
  patterns: FoundPattern[];
  made: MadePattern[];
}
