import type * as en from '../en/still-connected.ts';
import type { Widen } from '../widen.ts';
import { decimal, withArticle } from './wording.ts';

export const stillConnected: Widen<typeof en.stillConnected> = {
  title: 'Ancora collegati',
  left: (name) => `${name} ha lasciato l’azienda.`,
  ended: (name) => `${name} non segue più nessuno.`,
  gone: (id) => `${id} non è più nella scheda Persone.`,
  browsers: (count, names) => `${decimal(count)} browser: ${names}.`,
  lateUntil: (day) =>
    `I resoconti di incontri precedenti si accettano fino ${withArticle('al', day)}; se scolleghi, nemmeno quelli.`,
  disconnect: 'Scollega',
  done: (name) => `${name}: browser scollegati.`,
};
