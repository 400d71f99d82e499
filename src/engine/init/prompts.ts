/** Questions to a person. They reject if the person cancels. */
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
  /** The text at the start. */
  initial: string;
  /** The reason why an answer is wrong, or undefined if it is right. */
  check(answer: string): string | undefined;
}
