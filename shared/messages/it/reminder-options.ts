import type * as en from '../en/reminder-options.ts';
import type { Widen } from '../widen.ts';
import { decimal, toName } from './wording.ts';

export const reminderOptions: Widen<typeof en.reminderOptions> = {
  title: 'Promemoria',
  text: 'Se vuoi, il pulsante nella barra conta gli incontri di oggi con i tuoi mentee che sono finiti e non hanno ancora un resoconto. Niente finestre, niente suoni.',
  fromPages: 'Promemoria degli incontri sulle pagine di calendario in cui hai aperto Mentor Ledger',
  fromPagesHelp:
    'Titolo, orario e invitati di questi incontri restano in questo browser per due giorni, poi vengono cancellati.',
  fromAddress: 'Controlla in automatico anche il calendario',
  fromAddressHelp:
    'Con l’indirizzo segreto del tuo calendario in formato iCal l’estensione trova anche gli incontri che non hai aperto. Lo legge solo questo browser, alcune volte al giorno. Chi ha questo indirizzo può leggere il tuo calendario: resta qui e non viene mai inviato al registro.',
  whereToFind:
    'In Google Calendar: Impostazioni, il tuo calendario, «Indirizzo segreto in formato iCal». Outlook: Impostazioni, Calendario, Calendari condivisi, Pubblica, link ICS.',
  address: 'Indirizzo iCal segreto',
  notAnAddress:
    'Questo non è l’indirizzo di un calendario. Comincia con https:// e di solito finisce con .ics; copialo per intero.',
  askAccess: (host: string) => `Il browser ora ti chiederà se l’estensione può leggere ${host}.`,
  denied: (host: string) =>
    `Senza accesso ${toName(host)} il calendario resta illeggibile. I promemoria dalle pagine aperte funzionano lo stesso.`,
  use: 'Usa questo calendario',
  remove: 'Togli il calendario',
  inUse: (host: string) => `Controllo di un calendario su ${host}.`,
  lastRead: (when: string) => `Letto l’ultima volta ${when}.`,
  problems: {
    unreachable: 'Il calendario non era raggiungibile. Si riprova in automatico.',
    refused:
      'L’indirizzo non funziona più: il calendario l’ha ritirato o vuole un accesso. Copia quello attuale dalle impostazioni del calendario.',
    'not-a-calendar': 'Quello che è arrivato non è un calendario. Copia di nuovo l’indirizzo segreto.',
    unreadable:
      'Il calendario è arrivato, ma è illeggibile. Scrivi i resoconti a mano e avvisa il responsabile del programma.',
    'too-large': 'Il calendario è troppo lungo per essere letto qui. Usane uno con i soli tuoi incontri.',
    'permission-missing':
      'Il browser non permette più all’estensione di leggere questo indirizzo. Consentilo di nuovo.',
  },
  unreadable: (count: number) =>
    count === 1
      ? 'Una voce di questi giorni è illeggibile: per quella non c’è promemoria.'
      : `${decimal(count)} voci di questi giorni sono illeggibili: per quelle non c’è promemoria.`,
  allow: 'Consenti',
};
