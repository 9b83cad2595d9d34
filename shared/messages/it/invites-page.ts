import type * as en from '../en/invites-page.ts';
import type { Widen } from '../widen.ts';
import { decimal, withArticle } from './wording.ts';

export const invitesPage: Widen<typeof en.invitesPage> = {
  lead: 'Ogni mentore riceve un link per l’estensione nel proprio browser. Vale una volta e si vede una volta.',
  loading: 'Lettura degli inviti',
  none: 'Ancora nessun mentore',
  noneHelp: 'Aggiungi prima alla scheda Persone chi ha il ruolo Mentore.',
  openPeople: 'Apri Persone',
  notInvited: 'Senza invito',
  invitedUntil: (day) => `Invito valido fino ${withArticle('al', day)}`,
  expired: (day) => `Link scaduto: ${day}`,
  revoked: 'Link revocato',
  connected: 'Collegato',
  invite: 'Invita',
  inviteAgain: 'Nuovo link',
  inviteAll: (count) => `Crea un link per chi non lo ha (${decimal(count)})`,
  revoke: 'Revoca il link',
  disconnect: 'Scollega',
  device: (name, day) => `${name}, ${withArticle('dal', day)}`,
  confirmRevoke: (name) => `Revocare il link di ${name}? Smette di valere subito.`,
  confirmDisconnect: (device) =>
    `Scollegare ${device}? I resoconti ancora in attesa lì non arrivano finché non si ricollega.`,
  confirmNewLink: (name) => `Creare un nuovo link per ${name}? Il precedente non varrà più.`,
  linkFor: (name) => `Link per ${name}`,
  message: (p) =>
    [
      `Ciao ${p.name},`,
      p.owner === ''
        ? `ecco l’invito a fare da mentore in «${p.program}».`
        : `${p.owner} ti invita a fare da mentore in «${p.program}».`,
      'Dopo ogni incontro con chi segui scrivi un breve resoconto, direttamente dal calendario. Basta circa mezzo minuto. Per cominciare, sul computer:',
      [
        p.extensionAt === null
          ? '1. Installa l’estensione Mentor Ledger in Chrome, Edge o Firefox. Chiedimi dove trovarla.'
          : `1. Installa l’estensione Mentor Ledger in Chrome, Edge o Firefox: ${p.extensionAt}`,
        `2. Apri questo link e incollalo nelle opzioni dell’estensione. Vale una volta, fino ${withArticle('al', p.day)}: ${p.link}`,
      ].join('\n'),
      'Chiunque possa aprire il foglio del programma può leggere quello che invii. Una nota che tieni privata resta nel tuo browser.',
    ].join('\n\n'),
  messageFor: (name) => `Messaggio per ${name}`,
  copyMessage: 'Copia il messaggio',
  messageIn: 'Messaggio in',
  onlyLink: 'Solo il link',
  extensionTitle: 'Dove i mentori trovano l’estensione',
  extensionHelp:
    'L’indirizzo dell’estensione nello store, o dove la tiene la tua azienda. Entra in ogni messaggio e nella pagina d’invito.',
  extensionNone: 'Non ancora indicato: i messaggi dicono di chiederlo a te.',
  extensionSave: 'Conserva l’indirizzo',
  extensionSaved: 'Indirizzo conservato. Da ora i messaggi lo riportano.',
  linkNote: (day) =>
    `Vale una volta, fino ${withArticle('al', day)}. Copia ora il messaggio: il link non si vedrà più.`,
  linksMade: (count) => (count === 1 ? 'Il link è pronto' : `${decimal(count)} link pronti`),
  linksMadeHelp: (count) =>
    `${count === 1 ? 'Consegnalo' : 'Consegnali'} tu, meglio di persona o nella chat che usi di solito.`,
  linksDone: 'Link copiati',
  linkDone: 'Link copiato',
  revokedDone: (name) => `Il link di ${name} non vale più.`,
  secret: {
    title: 'Qualcun altro potrebbe avere un link o il collegamento di un browser',
    help: 'Chiude subito tutti i collegamenti e tutti i link aperti. Poi ogni mentore si collega di nuovo con un nuovo link; ciò che aspetta nei browser riparte da lì.',
    act: 'Scollega tutti',
    question:
      'Scollegare tutti? Nessun resoconto arriva finché il suo mentore non si è collegato di nuovo con un nuovo link.',
    done: (count) =>
      `${count === 1 ? '1 browser è scollegato' : `${decimal(count)} browser sono scollegati`} e tutti i link sono chiusi. Invita di nuovo i mentori.`,
  },
  disconnectedDone: (device) => `Browser scollegato: ${device}.`,
};
