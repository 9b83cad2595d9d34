import type * as en from '../en/dialog-frame.ts';
import type { Widen } from '../widen.ts';

export const dialogFrame: Widen<typeof en.dialogFrame> = {
  next: (name: string) => `Poi: ${name}`,
  unsaved: 'Non ancora salvato',
  unsavedQuestion: 'Quello che hai inserito qui non è salvato.',
  saveAndGoOn: 'Salva e continua',
  goOnWithout: 'Continua senza salvare',
  saveAndClose: 'Salva e chiudi',
  closeWithout: 'Chiudi senza salvare',
  stay: 'Resta qui',
  undo: 'Annulla',
  undoQuestion: (what: string) => `Annullare «${what}»?`,
  keepIt: 'Lascia così',
  nothingChanged: 'Non hai ancora cambiato nulla.',
};
