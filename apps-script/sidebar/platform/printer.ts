/** Prints the window: what stands in `.on-paper` and nothing else, by the style sheet. */
export const printPage = (): void => {
  window.print();
};
