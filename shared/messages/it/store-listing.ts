import type * as en from '../en/store-listing.ts';
import type { Widen } from '../widen.ts';

export const storeListing: Widen<typeof en.storeListing> = {
  category: 'Produttività: strumenti',
  purpose:
    'Scrivere i resoconti di mentoring dalle pagine di calendario e registrarli nel registro di mentoring dell’azienda.',
  headings: {
    summary: 'In breve',
    description: 'Descrizione',
    purpose: 'Scopo unico',
    permissions: 'Perché serve ogni autorizzazione',
    data: 'Quali dati vengono trattati',
    remoteCode: 'Codice remoto',
    privacy: 'Privacy',
    screenshots: 'Immagini',
  },
  description: [
    'Per i mentori la cui azienda tiene il programma di mentoring con il componente aggiuntivo Mentor Ledger per fogli di calcolo.',
    'Dopo un incontro premi il pulsante sulla pagina del calendario. Il modulo mostra titolo, data e ora dell’incontro e la persona che segui, per quanto la pagina li mostra. Tu confermi se vi siete visti e per quanto tempo, scrivi una riga su che cosa ha funzionato o no, e invii. Basta circa mezzo minuto, anche solo con la tastiera.',
    'Il resoconto finisce nel foglio della tua azienda. Se sei offline aspetta nel browser e parte quando sei in linea, con il browser aperto; fino ad allora lo vedi, con il motivo. Per dieci secondi dopo che premi Invia puoi annullarlo; più tardi puoi correggerlo.',
    'Le note che tieni private restano nel tuo browser e si perdono se l’estensione viene rimossa.',
    'Funziona con Google Calendar, Outlook sul web e Nextcloud Calendar per quanto queste pagine mostrano gli incontri; con le pagine che descrivono il loro evento in forma standard; e a mano ovunque. Dove la pagina lascia dubbi su data o ora, il modulo ti chiede di controllare.',
    'Serve un link d’invito di chi guida il programma. Senza non si può inviare niente.',
  ],
  permissions: {
    activeTab:
      'Per leggere titolo, orario e invitati dell’incontro dalla pagina del calendario quando, e solo quando, la persona preme il pulsante o la sua scorciatoia.',
    scripting:
      'Per eseguire il lettore su quella pagina a quel clic. Fa parte del pacchetto, legge una volta, non cambia niente e non lascia niente.',
    storage: 'Per tenere in questo browser bozze, resoconti in attesa d’invio, note private e impostazioni.',
    alarms:
      'Per inviare quello che è in attesa, per esempio dopo essere stati offline, e per aggiornare i promemoria se sono attivi.',
    sidePanel: 'Per mostrare il modulo accanto al calendario a chi lo preferisce alla finestrella.',
    'https://script.google.com/macros/*':
      'Il registro dell’azienda è un’applicazione web di Google Apps Script; i resoconti si inviano qui.',
    'https://script.googleusercontent.com/*':
      'Da qui arrivano le risposte dell’applicazione web, dopo un reindirizzamento.',
    'https://*/*':
      'Facoltativo e mai chiesto all’installazione: solo se la persona attiva i promemoria da un indirizzo di calendario, e solo per l’host di quell’indirizzo.',
  },
  remoteCode: 'Nessuno. Tutto il codice è nel pacchetto; le risposte del registro sono dati.',
  data: {
    personallyIdentifyingInfo:
      'I nomi delle persone del programma, come li dà il registro dell’azienda, per proporre la persona giusta; l’identificativo che il calendario dà a un incontro, che può essere un indirizzo e-mail.',
    websiteContent:
      'Titolo, orario, link e invitati dell’incontro sulla pagina al momento del clic. Titolo, orario e link partono con il resoconto; gli indirizzi degli invitati restano nel browser, salvo quando l’identificativo che il calendario dà all’incontro è un indirizzo.',
    personalCommunications: 'Quello che il mentore scrive sull’incontro, se non lo tiene privato.',
  },
  privacy: [
    'L’estensione invia dati solo quando la persona preme Invia, si collega o si scollega, e chiede al registro della propria azienda l’elenco delle proprie coppie.',
    'Tutto va dal browser direttamente al registro dell’azienda su script.google.com. Chi ha fatto l’estensione non riceve niente: nessun altro server salvo un calendario che la persona aggiunge per i promemoria, nessuna pubblicità, nessuna misurazione dell’uso.',
    'Con un resoconto partono: data, ora e durata, titolo e link dell’incontro, gli identificativi dati dal calendario, con chi del programma, com’è andata, quello che il mentore scrive e quando è stato inviato.',
    'Restano solo nel browser: bozze, note private, indirizzi degli invitati, impostazioni e, se i promemoria sono attivi, gli incontri degli ultimi due giorni e l’indirizzo segreto del calendario. Rimuovendo l’estensione si cancella tutto.',
    'Una pagina viene letta solo al clic, una volta. «Salva la diagnosi» crea un file in cui nomi, indirizzi, identificativi e numeri sono sostituiti; prima viene mostrato, e l’estensione non lo invia mai.',
    'I dati non vengono venduti né ceduti, e non servono ad altro che allo scopo qui sopra. Di ciò che l’azienda fa del suo registro risponde l’azienda: chiedi a chi guida il programma.',
  ],
  screenshots: {
    popup: 'Il modulo su una pagina di calendario, subito dopo l’incontro',
    options: 'Collegato al programma; che cosa è in attesa e che cosa esce dal browser',
    owner: 'Il resoconto nel foglio dell’azienda',
  },
};
