/** What the script itself says about measures, the report, export and the end of a cycle. */
export const resultsScript = {
  titles: { measures: 'Measures', report: 'Report' },
  nextTooLong: (most: number) => `What comes next is too long. Keep it below ${most} characters.`,
  archive: {
    notEmpty:
      'This ledger has rows already, so nothing was written. Make a new spreadsheet, set it up, and fill that one.',
    wrongPart: 'This part of the file is not one of orders. Reload the page and choose the file again.',
    badValue: (p: { tab: string; row: number; column: string }) =>
      `Nothing was written: tab “${p.tab}”, row ${p.row}, column “${p.column}” holds something that does not fit there.`,
  },
  measure: {
    fixed: 'Measure fixed',
    changed: 'Measure changed',
    figures: 'Figures of the measure',
    titleNeeded: 'Say what is measured, for example: customers who ordered again.',
    startNeeded: 'Enter the day on which the mentoring starts.',
    menteeNeeded: 'Choose at least one mentee to measure.',
    othersForLots: (lots: number) =>
      `A start by lot in ${lots} groups needs at least ${lots} mentees. Choose more, or let everyone begin together.`,
    lotsWithinPeriods:
      'There must be more periods after the start than groups by lot, so that all have begun.',
    leftOutReason: (name: string) => `Say why ${name} is left out.`,
    reasonNeeded: 'Say why you change the measure. The earlier one stays and is shown.',
    isFixed: 'The measure is fixed already. Reload the page to see it.',
    gone: 'This measure is no longer in force. Reload the page to see the present one.',
    frozenFigure: (name: string) =>
      `The figures of ${name} from before the start are frozen. To change them, change the measure and say why.`,
    impossible: (name: string) => `More successes than cases for ${name}. Check the two numbers.`,
    stranger: 'One of these people is not part of the measure. Reload the page.',
  },
};
