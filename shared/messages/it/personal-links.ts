import type * as en from '../en/personal-links.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, withArticle } from './wording.ts';

export const personalLinks: Widen<typeof en.personalLinks> = {
  title: 'Pagine sul telefono',
  lead: 'Ogni mentee racconta la sua parte in una pagina sua; un mentore senza estensione vi scrive i resoconti. A ciascuno serve un link personale.',
  loading: 'Lettura di chi ha una pagina',
  none: 'Ancora nessun mentee. Aggiungi prima persone con il ruolo Mentee nella scheda Persone.',
  mentee: 'mentee',
  mentor: 'mentore',
  both: 'mentore e mentee',
  make: 'Crea un link',
  another: 'Un altro link',
  makeAll: (count: number) => `Crea un link per ogni mentee che non l’ha (${decimal(count)})`,
  noLink: 'Ancora senza link',
  openUntil: (day: string) => `Link valido fino ${withArticle('al', day)}`,
  expired: (day: string) => `Link scaduto ${withArticle('il', day)}`,
  revoked: 'Link revocato',
  used: 'Link usato, nessun browser collegato',
  connected: (count: number) =>
    count === 1 ? 'Un browser collegato' : `${plural(count, 'browser collegato', 'browser collegati')}`,
  device: (name: string, day: string) => `${name}, ${withArticle('dal', day)}`,
  revoke: 'Revoca il link',
  disconnect: 'Scollega',
  askRevoke: (name: string) => `Revocare il link di ${name}? Smette subito di valere.`,
  askDisconnect: (device: string, name: string) =>
    `Scollegare ${device}? Da lì ${name} non potrà più inviare. Quello che vi è in attesa riparte con un nuovo link.`,
  askAnother: (name: string) =>
    `Creare un altro link per ${name}? Serve per un secondo browser, o per uno che non conserva più il collegamento. Un link non ancora usato smette di valere.`,
  revokedDone: (name: string) => `Il link di ${name} non vale più.`,
  disconnectedDone: (device: string) => `${device} è scollegato.`,
  made: (count: number) =>
    count === 1 ? 'Il messaggio è pronto' : `${plural(count, 'messaggio pronto', 'messaggi pronti')}`,
  madeHelp:
    'Manda ciascuno solo alla sua persona, nella chat che usate di solito. I link non vengono più mostrati.',
  messageFor: (name: string) => `Messaggio per ${name}`,
  until: (day: string) => `Il link vale fino ${withArticle('al', day)}, per un solo browser.`,
  language: 'Messaggio in',
  languages: { en: 'Inglese', it: 'Italiano' },
  copied: 'Li ho copiati',
  message: {
    mentee: (p: { name: string; program: string; link: string }) =>
      `Ciao ${p.name}, questa è la tua pagina in «${p.program}». Dopo ogni incontro con il tuo mentore raccontami lì com’è andata: venti secondi, dal telefono. Il tuo mentore non lo vede. Il link è solo tuo: ${p.link}`,
    mentor: (p: { name: string; program: string; link: string }) =>
      `Ciao ${p.name}, questa è la tua pagina in «${p.program}». Dopo ogni incontro scrivi lì il tuo resoconto, dal telefono. Il link è solo tuo: ${p.link}`,
  },
};
