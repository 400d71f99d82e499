/** The result of a test run, whatever the format of its report. */
export interface TestOutcome {
  passed: string[];
  /** Failed as expected, or passed with a reservation. */
  warned: string[];
  failed: string[];
  /** The report states a failure that it does not name, or that the run did not finish. */
  isBroken: boolean;
}

export const emptyOutcome = (): TestOutcome => ({ passed: [], warned: [], failed: [], isBroken: false });
