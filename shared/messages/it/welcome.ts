import type * as en from '../en/welcome.ts';
import type { Widen } from '../widen.ts';

export const welcome: Widen<typeof en.welcome> = {
  title: 'Mentor Ledger è installato',
  lead: 'Dopo un incontro di mentoring annoti in circa mezzo minuto che cosa ha funzionato e che cosa no. Finisce nel foglio in cui la tua azienda tiene il programma di mentoring.',
  leavesTitle: 'Che cosa esce da questo browser',
  leaves: [
    'Quando premi Invia: data, ora, durata e titolo dell’incontro, il suo link, gli identificativi dati dal calendario, chi hai incontrato del programma e quello che scrivi.',
    'Quando ti colleghi: il codice d’invito e il nome del tuo browser e sistema, per esempio «Chrome on Linux».',
  ],
  whereTo:
    'Va direttamente al servizio di script di Google, dove gira il foglio della tua azienda, e da nessun’altra parte. Nessun altro server salvo un calendario che aggiungi per i promemoria, nessuna pubblicità, nessun conteggio delle visite.',
  staysTitle: 'Che cosa resta qui',
  stays: [
    'Le note che tieni private, finché l’estensione è installata. In «I tuoi resoconti» si possono cercare, salvare e cancellare.',
    'Gli indirizzi degli invitati. Servono solo a proporre la persona giusta. L’identificativo che il calendario dà all’incontro, che può essere un indirizzo, parte con il resoconto.',
    'Ogni pagina su cui non fai clic. Una pagina viene letta solo quando premi il pulsante, una volta.',
  ],
  permissionTitle: 'Che cosa ti chiederà il browser',
  permission:
    'Per inviare, l’estensione deve raggiungere script.google.com e script.googleusercontent.com. Firefox te lo chiede quando ti colleghi; puoi revocarlo quando vuoi nelle impostazioni delle estensioni.',
  question: 'Accetti che quello che invii esca da questo browser in questo modo?',
  agree: 'Accetta e collega',
  later: 'Non ora',
  laterText:
    'Da questo browser non esce niente. Puoi rimuovere l’estensione, o tornare a questa pagina dalle opzioni.',
  agreedText: (on: string) => `Consenso dato: ${on}.`,
  connect: 'Collega questo browser',
  pin: 'Consiglio: tieni il pulsante in vista. Apri l’elenco delle estensioni nella barra degli strumenti e fissa Mentor Ledger.',
};
