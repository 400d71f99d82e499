/** Questions to a person. They reject where the person gives up. */
export interface InitPrompts {
  select<Value extends string>(question: SelectQuestion<Value>): Promise<Value>;
  text(question: TextQuestion): Promise<string>;
  confirm(question: { message: string }): Promise<boolean>;
}

export interface SelectQuestion<Value extends string> {
  message: string;
  /** The first one is selected at the start. */
  choices: readonly { value: Value; label: string; hint?: string }[];
}

export interface TextQuestion {
  message: string;
  /** What the text is at the start. */
  initial: string;
  /** What is wrong with an answer; nothing where it is right. */
  check(answer: string): string | undefined;
}
