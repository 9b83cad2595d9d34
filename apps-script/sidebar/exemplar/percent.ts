/** A share as a whole number of percent, with the space that belongs before the sign. */
export const toPercent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;
