import { madeByUs } from './wording.ts';
import type * as en from '../en/check-in-table.ts';
import type { Widen } from '../widen.ts';

export const checkInTable: Widen<typeof en.checkInTable> = {
  title: 'Resoconti',
  columns: {
    id: { header: 'Id', help: madeByUs },
    metOn: { header: 'Data', help: 'Giorno dell’incontro.' },
    pairingLabel: { header: 'Coppia', help: '' },
    outcome: {
      header: 'Vi siete visti?',
      help: 'Fatto, spostato a un altro giorno, o qualcuno non è venuto.',
    },
    minutes: { header: 'Minuti', help: 'Quanto è durato, confermato dal mentore.' },
    worked: { header: 'Che cosa ha funzionato', help: 'Basta una riga.' },
    didNotWork: { header: 'Che cosa no', help: 'Basta una riga.' },
    nextStep: { header: 'Prossimo passo', help: '' },
    nextOn: { header: 'Prossimo incontro', help: '' },
    rating: { header: 'Voto', help: '1 è scarso, 4 è ottimo.' },
    talkWanted: {
      header: 'Colloquio richiesto',
      help: 'Il mentore vorrebbe un colloquio con il responsabile del programma.',
    },
    notePrivate: { header: 'Nota privata', help: 'La nota è rimasta nel browser del mentore.' },
    fit: { header: 'Intesa', help: 'Si chiede dopo il primo incontro.' },
    title: { header: 'Evento', help: 'Titolo nel calendario.' },
    pairingId: { header: 'Id coppia', help: '' },
    startsAt: { header: 'Inizio', help: 'Inizio con il suo fuso orario.' },
    meetingUrl: { header: 'Link della riunione', help: '' },
    eventId: { header: 'Id evento', help: '' },
    calendarId: { header: 'Id calendario', help: '' },
    source: { header: 'Origine', help: '' },
    capturedAt: { header: 'Inviato', help: '' },
    recordedAt: { header: 'Registrato', help: '' },
    byPersonId: { header: 'Da', help: 'Id di chi lo ha inviato.' },
    supersedesId: { header: 'Corregge', help: 'Id della riga che questa sostituisce.' },
  },
  choices: {
    outcome: { held: 'Fatto', moved: 'Spostato', 'no-show': 'Mancato', withdrawn: 'Ritirato' },
    fit: { good: 'Buona intesa', undecided: 'Ancora da vedere', 'not-good': 'Intesa mancata' },
    source: { extension: 'Estensione', sheet: 'Foglio', 'web-page': 'Pagina web' },
  },
};
