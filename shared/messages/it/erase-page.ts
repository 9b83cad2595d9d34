import type * as en from '../en/erase-page.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, inList } from './wording.ts';

export const erasePage: Widen<typeof en.erasePage> = {
  lead: 'Per chi chiede di cancellare i propri dati. Per chi lascia soltanto l’azienda basta segnarlo in Persone.',
  loading: 'Lettura della scheda Persone',
  who: 'I dati di chi?',
  none: 'Nella scheda Persone non c’è nessuno.',
  preview: 'Mostra che cosa si cancella e che cosa resta',
  searching: 'Ricerca in tutte le schede',
  goes: 'Questo viene cancellato',
  emptied: {
    people: () => 'L’indirizzo, il lavoro e le annotazioni sulla persona in Persone',
    checkIns: (count) =>
      `Note in ${plural(count, 'resoconto', 'resoconti')} di questa persona o che la riguardano`,
    feedback: (count) =>
      `Testi in ${plural(count, 'feedback', 'feedback')} di questa persona o che la riguardano`,
    talks: (count) => `I tuoi appunti di ${plural(count, 'colloquio', 'colloqui')} con questa persona`,
    candidates: (count) =>
      `Che cosa hai visto della persona come mentore, e il motivo, in ${plural(count, 'valutazione', 'valutazioni')}`,
    pairings: (count) => `Perché ${plural(count, 'coppia è stata formata', 'coppie sono state formate')} `,
    other: (count, tab) => `Testi in ${plural(count, 'riga', 'righe')} della scheda «${tab}»`,
  },
  renamed: (places, tabs) => `Il nome e l’indirizzo, in ${plural(places, 'punto', 'punti')}: ${inList(tabs)}`,
  objectKinds: {
    validation: 'Elenchi a discesa',
    'named-range': 'Intervalli denominati',
    'conditional-format': 'Regole di colore delle celle',
    chart: 'Grafici',
    filter: 'Filtri',
    protection: 'Intervalli protetti',
    file: 'Il titolo del foglio',
  },
  objects: (kind, count) => `${kind} con il nome o l’indirizzo (${decimal(count)})`,
  devices: (count) => plural(count, 'browser collegato', 'browser collegati'),
  invites: (count) => plural(count, 'invito', 'inviti'),
  openPairings: (titles) => `Queste coppie si concludono oggi: ${titles}.`,
  replacement: (name) => `Il nome diventa «${name}».`,
  stays: 'Questo resta, senza nome',
  staysText: (s) =>
    `${plural(s.pairings, 'coppia', 'coppie')}, ${plural(s.checkIns, 'incontro', 'incontri')} per ${decimal(s.hours)} h, ${plural(s.talks, 'colloquio', 'colloqui')} e ${plural(s.feedback, 'feedback', 'feedback')}: date, durate e codici.`,
  words: 'Nomi singoli altrove',
  wordsHelp: 'Seleziona ciò che indica questa persona. Lascia ciò che è un’altra persona o un’altra parola.',
  word: (word, cells) => `Sostituisci «${word}» (${plural(cells, 'cella', 'celle')})`,
  wordShared: 'Anche un’altra persona si chiama così.',
  warning: 'Questo passo non si può annullare',
  warningText:
    'Né con Mentor Ledger né con Annulla. Neppure il passo precedente si potrà più annullare. Google conserva le versioni precedenti del foglio: chi può modificarlo le trova ancora lì. Calendari, e-mail e copie non vengono toccati.',
  confirm: (name) => `Scrivi ${name} per confermare`,
  mismatch: (name) => `Scrivi il nome proprio così: ${name}`,
  erase: 'Cancella per sempre',
  back: 'Scegli un’altra persona',
  done: (name) => `Dati cancellati. Ciò che resta è conservato come «${name}».`,
  doneFigures: (cells, devices, invites) =>
    [
      plural(cells, 'punto cambiato', 'punti cambiati'),
      ...(devices > 0 ? [plural(devices, 'browser scollegato', 'browser scollegati')] : []),
      ...(invites > 0 ? [plural(invites, 'invito chiuso', 'inviti chiusi')] : []),
    ].join(', ') + '.',
  nobodyChosen: 'Prima scegli una persona.',
};
