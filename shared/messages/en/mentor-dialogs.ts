/** What the dialogs on practices, candidates and pairings say alike. */
export const mentorDialogs = {
  takeBack: (what: string) => `Take back: ${what}`,
  takenBack: (what: string) => `Taken back: ${what}.`,
  discard: 'Close without saving? What you typed here is lost.',
  discardYes: 'Close without saving',
  discardNo: 'Keep editing',
  unsaved: 'Not saved yet',
  sections: 'Sections',
  filter: 'Find by name',
  noneFound: 'Nobody is called so.',
  remove: 'Remove',
  yes: 'Yes',
  no: 'No',
};
