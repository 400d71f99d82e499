/** What a test run came to, whatever wrote its report. */
export interface TestOutcome {
  passed: string[];
  /** Failed as expected, or passed with a reservation. */
  warned: string[];
  failed: string[];
  /** The report itself says that something failed which it does not name, or was not run to its end. */
  isBroken: boolean;
}

export const emptyOutcome = (): TestOutcome => ({ passed: [], warned: [], failed: [], isBroken: false });
