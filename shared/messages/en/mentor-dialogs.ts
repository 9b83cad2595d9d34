/** What the dialogs on practices, candidates and pairings say alike. */
export const mentorDialogs = {
  takenBack: (what: string) => `Undone: ${what}.`,
  sections: 'Sections',
  filter: 'Find by name',
  noneFound: 'No one by that name.',
  remove: 'Remove',
  yes: 'Yes',
  no: 'No',
};
