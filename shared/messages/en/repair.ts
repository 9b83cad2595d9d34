/** In the check-in form where a page could not be read. */
export const repair = {
  offer: 'Something missing? Help to have it repaired.',
  make: 'Save diagnostics',
  switchedOff: (reason: string) => `Why it is not read: ${reason}`,
};
