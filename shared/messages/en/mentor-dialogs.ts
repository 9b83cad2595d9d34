/** What the dialogs on practices, candidates and pairings say alike. */
export const mentorDialogs = {
  takeBack: (what: string) => `Undo: ${what}`,
  takenBack: (what: string) => `Undone: ${what}.`,
  discard: 'Close without saving? What you typed here is lost.',
  discardYes: 'Close without saving',
  discardNo: 'Keep editing',
  unsaved: 'Not saved yet',
  sections: 'Sections',
  filter: 'Find by name',
  noneFound: 'No one by that name.',
  remove: 'Remove',
  yes: 'Yes',
  no: 'No',
};
