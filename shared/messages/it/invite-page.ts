import type * as en from '../en/invite-page.ts';
import type { Widen } from '../widen.ts';
import { withArticle } from './wording.ts';

export const invitePage: Widen<typeof en.invitePage> = {
  title: (program, owner) =>
    owner === null ? `Ecco il tuo invito a «${program}»` : `${owner} ti invita a «${program}»`,
  hello: (name) => `Ciao ${name}.`,
  lead: 'Da mentore tieni un breve resoconto di ogni incontro. Con l’estensione basta circa mezzo minuto, direttamente dal calendario.',
  stepsTitle: 'Tre passi',
  steps: {
    install: 'Installa l’estensione Mentor Ledger',
    installHelp: 'Sul computer, in Chrome, Edge o Firefox. Chi ti ha invitato sa dirti dove trovarla.',
    installFrom: 'Sul computer, in Chrome, Edge o Firefox. La trovi qui:',
    options: 'Apri le sue opzioni',
    optionsHelp: 'Fai clic destro sull’icona di Mentor Ledger accanto all’indirizzo e scegli Opzioni.',
    paste: 'Incolla questo link',
    pasteHelp: 'Vale una volta, per un browser.',
  },
  link: 'Il tuo link d’invito',
  until: (day) => `Vale fino ${withArticle('al', day)}.`,
  phone: {
    title: 'Sei al telefono?',
    text: 'L’estensione funziona su un computer, in Chrome, Edge o Firefox. Invia il link a te e aprilo lì; guardarlo non lo consuma.',
    email: 'Inviamelo per e-mail',
    subject: (program) => `Il mio invito a «${program}»`,
  },
  privacyTitle: 'Chi legge quello che scrivi',
  privacy:
    'Chiunque possa aprire il foglio del programma può leggere i tuoi resoconti: il responsabile del programma e le persone a cui dà accesso. Una nota che tieni privata resta nel tuo browser e si perde se l’estensione viene rimossa.',
  states: {
    used: {
      title: 'Questo link è già stato usato',
      text: 'Vale una volta sola. Se eri tu, il collegamento c’è già. Altrimenti chiedi un nuovo link a chi ti ha invitato.',
    },
    expired: {
      title: 'Questo link è scaduto',
      text: 'Chiedine uno nuovo a chi ti ha invitato.',
    },
    revoked: {
      title: 'Questo link non vale più',
      text: 'È stato sostituito o revocato. Chiedine uno nuovo a chi ti ha invitato.',
    },
    unknown: {
      title: 'Questo link qui non risulta',
      text: 'Forse ne manca una parte. Copialo di nuovo per intero, o chiedine uno nuovo a chi ti ha invitato.',
    },
    missing: {
      title: 'Manca una parte del link',
      text: 'Copia il link intero dal messaggio e aprilo di nuovo.',
    },
    'not-set-up': {
      title: 'Il programma non è ancora pronto',
      text: 'Chiedi a chi ti ha invitato di completare la configurazione, poi riapri il link.',
    },
    'address-right': {
      title: 'L’indirizzo è giusto',
      text: 'È quello di questo programma, ed è salvato. Chiudi questa pagina, torna al foglio e premi Guarda di nuovo.',
    },
    'address-unproved': {
      title: 'Impossibile confermare l’indirizzo',
      text: 'Qui risponde un altro programma, oppure il link ha più di un quarto d’ora. Torna al foglio e controlla di nuovo l’indirizzo.',
    },
    failed: {
      title: 'Non è stato possibile creare questa pagina',
      text: 'Riprova tra un minuto. Il tuo link non è stato consumato.',
    },
  },
};
