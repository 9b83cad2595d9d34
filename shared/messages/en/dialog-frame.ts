/** The frame of every dialog: where it leads next, and what it asks before typed words would be lost. */
export const dialogFrame = {
  next: (name: string) => `Next: ${name}`,
  unsaved: 'Not saved yet',
  unsavedQuestion: 'What you entered here is not saved.',
  saveAndGoOn: 'Save and go on',
  goOnWithout: 'Go on without',
  saveAndClose: 'Save and close',
  closeWithout: 'Close without saving',
  stay: 'Stay',
  undo: 'Undo',
  undoQuestion: (what: string) => `Undo “${what}”?`,
  keepIt: 'Keep it',
  nothingChanged: 'Nothing has changed yet.',
};
