import type * as en from '../en/imports.ts';
import type { Widen } from '../widen.ts';
import {
  decimal,
  pluralLarge,
  grouped,
  withDay,
  withPluralArticle,
  amountText,
  dateText,
} from './wording.ts';

const rowsText = (value: string | number | undefined): string => pluralLarge(Number(value), 'riga', 'righe');

const separatorName = (value: string | number | undefined): string =>
  ({ ',': 'virgola', ';': 'punto e virgola', '\t': 'tabulazione', '|': 'barra verticale' })[String(value)] ??
  String(value);

export const imports: Widen<typeof en.imports> = {
  role: {
    customerId: 'il codice del cliente',
    customer: 'il cliente',
    rep: 'chi ha preso l’ordine',
    owner: 'chi segue il cliente',
    date: 'la data dell’ordine',
    amount: 'l’importo dell’ordine',
    refund: 'l’importo rimborsato',
    currency: 'la valuta',
    status: 'lo stato',
    orderId: 'il numero dell’ordine',
    firstName: 'il nome di un cliente privato',
    lastName: 'il cognome di un cliente privato',
    fullName: 'il nome della persona',
    cancelled: 'l’annullamento',
    mark: 'dare o avere',
  },
  question: {
    encoding: (p) => `Come si legge la riga ${p['line']}? Il file non dice come sono scritte le lettere.`,
    separator: () => 'Che cosa separa le colonne? Due caratteri vanno ugualmente bene.',
    'header-row': () => 'Quale riga contiene i nomi delle colonne?',
    column: (p) => `Quale colonna indica ${imports.role[String(p['role'])] ?? ''}? Ce n’è più di una adatta.`,
    'column-missing': (p) =>
      `Quale colonna indica ${imports.role[String(p['role'])] ?? ''}? Nessun nome conosciuto.`,
    'rep-missing': () => 'Chi seguiva i clienti? Nessuna colonna lo dice.',
    'decimal-mark': () => 'Quale carattere separa i decimali? Ogni importo ha tre cifre dopo.',
    'date-order': (p) =>
      `Che data è ${p['raw']} (riga ${p['line']})? Giorno e mese potrebbero essere invertiti.`,
    'serial-dates': (p) =>
      `${p['raw']} (riga ${p['line']}) è una data? Un foglio di calcolo mostra così le sue date quando il formato si è perso.`,
    statuses: () => 'Quali di questi contano come ordini? Seleziona quelli che contano.',
    'statuses-left': () => 'Chi ha lasciato l’azienda? Seleziona le parole che lo dicono.',
    'standing-missing': () =>
      'Quale colonna dice chi ha lasciato l’azienda? Nessun nome conosciuto. Può contenere parole, segni di spunta o ultimi giorni.',
    'manager-missing': () => 'Quale colonna indica il capo diretto? Nessun nome conosciuto.',
    'last-name-missing': () => 'Quale colonna contiene i cognomi?',
    'owner-missing': () => 'Quale colonna dice chi segue il cliente?',
    'status-missing': () =>
      'Quale colonna dice che un ordine non conta, per esempio perché è annullato, è una bozza o una nota di credito? Nessun nome conosciuto.',
    'status-more': () => 'C’è un’altra colonna che dice che un ordine non conta?',
    'number-missing': () =>
      'Quale colonna è il numero dell’ordine? Nessun nome conosciuto. Le righe con lo stesso numero sono un ordine solo.',
    'sale-mark': (p) => `Gli importi hanno i segni ${p['marks']}. Quali sono le vendite?`,
    'short-amounts': (p) => `${p['raw']} (riga ${p['line']}) è un importo in migliaia o milioni?`,
    'mangled-numbers': (p) =>
      `Il numero d’ordine ${p['raw']} (riga ${p['line']}) è stato accorciato da un foglio di calcolo. Distingue ancora gli ordini?`,
    status: (p) => `Gli ordini con stato «${p['status']}» contano?`,
    'line-amounts': (p) =>
      `L’ordine ${p['order']} ripete l’importo in ${rowsText(p['rows'])} (dalla riga ${p['line']}). È il totale o l’importo di ogni riga?`,
    'order-numbers': (p) =>
      `L’ordine ${p['order']} compare con data ${dateText(p['date1'])} (riga ${p['line1']}) e ${dateText(p['date2'])} (riga ${p['line2']}), per lo stesso cliente. È un ordine solo?`,
    'order-numbers-known': (p) =>
      `L’ordine ${p['order']} è nel registro con data ${dateText(p['date1'])}, in questo file con data ${dateText(p['date2'])} (riga ${p['line2']}), per lo stesso cliente. È lo stesso ordine?`,
    'same-customer-known': (p) => `«${p['one']}» di questo file è il cliente «${p['other']}» del registro?`,
    'same-customer': (p) => `«${p['one']}» e «${p['other']}» sono lo stesso cliente?`,
  },
  effect: {
    'reads-as': (p) => `${p['text']}`,
    'splits-into': (p) =>
      `Con ${separatorName(p['separator'])}: ${pluralLarge(Number(p['columns']), 'colonna', 'colonne')}`,
    'header-is': (p) => `Riga ${p['line']}`,
    'no-header': () => 'Nessuna: le colonne non hanno nomi',
    'uses-column': (p) => `«${p['column']}»`,
    'uses-no-column': () => 'Nessuna: ogni riga conta',
    'asks-each': (p) =>
      `Questa colonna: ${Number(p['values']) === 1 ? 'chiedi del suo unico valore' : `chiedi di ognuno ${withPluralArticle('dei', decimal(Number(p['values'])))} valori`}`,
    'no-other-column': () => 'Nessuna di queste',
    'status-rows': (p) => `${p['status']}: ${rowsText(p['rows'])}`,
    'sales-are': (p) =>
      `${p['mark']}: ${pluralLarge(Number(p['rows']), 'riga è una vendita', 'righe sono vendite')}, ${pluralLarge(Number(p['others']), 'riga è un rimborso', 'righe sono rimborsi')}`,
    'no-mark': () => 'Nessuno dei due: il segno dice altro, ogni riga è una vendita',
    'short-in-full': (p) => `Sì: K sta per migliaia, M per milioni (${rowsText(p['rows'])})`,
    'short-left-out': (p) =>
      `No: ${pluralLarge(Number(p['rows']), 'riga resta fuori', 'righe restano fuori')}`,
    'ignores-numbers': (p) => `No: ogni riga (${rowsText(p['rows'])}) è un ordine a sé`,
    'keeps-numbers': () => 'Sì: le righe con lo stesso numero sono un ordine solo',
    'status-people': (p) => `${p['status']}: ${pluralLarge(Number(p['people']), 'persona', 'persone')}`,
    'none-of-these': () => 'Nessuno di questi',
    'owners-later': () => 'Nessuna: lo dice un secondo file, oppure da scrivere per ogni cliente',
    'reads-amounts': (p) =>
      `${[p['value1'], p['value2']]
        .filter((value) => value !== undefined)
        .map(amountText)
        .join(' e ')}; in tutto ${amountText(p['total'])}`,
    'reads-dates': (p) =>
      `${[p['date1'], p['date2']]
        .filter((value) => value !== undefined)
        .map(dateText)
        .join(' e ')}; il file va ${withDay('dal', String(p['fromOn']))} ${withDay('al', String(p['toOn']))}`,
    'no-dates': (p) =>
      `No: ${pluralLarge(Number(p['rows']), 'riga senza data leggibile resta fuori', 'righe senza data leggibile restano fuori')}`,
    counts: (p) => `Sì: ${pluralLarge(Number(p['rows']), 'riga conta', 'righe contano')}`,
    'does-not-count': (p) =>
      `No: ${pluralLarge(Number(p['rows']), 'riga resta fuori', 'righe restano fuori')}`,
    'order-total': (p) => `Il totale: l’ordine ${p['order']} vale ${amountText(p['amount'])}`,
    'line-amount': (p) => `Ogni riga: l’ordine ${p['order']} vale ${amountText(p['amount'])}`,
    'new-orders': (p) =>
      `No, la numerazione ricomincia: ${pluralLarge(Number(p['orders']), 'ordine conta come nuovo', 'ordini contano come nuovi')}`,
    'same-orders': (p) =>
      `Sì: ${pluralLarge(Number(p['orders']), 'ordine si unisce', 'ordini si uniscono')} a quello precedente con lo stesso numero`,
    same: (p) =>
      `Sì: un cliente con ${pluralLarge(Number(p['orders1']) + Number(p['orders2']), 'ordine', 'ordini')}`,
    different: (p) =>
      `No: due clienti con ${decimal(Number(p['orders1']))} e ${pluralLarge(Number(p['orders2']), 'ordine', 'ordini')}`,
  },
  refusal: {
    'empty-file': () => 'Il file è vuoto. Esportalo di nuovo e scegli quello nuovo.',
    'spreadsheet-file': () =>
      'È una cartella di lavoro, non un file di testo. Salvala come CSV, oppure aprila in Fogli Google e importa la scheda.',
    'not-text': () => 'Questo file non è una tabella di testo. Esporta i dati come CSV e scegli quel file.',
    'not-a-table': () =>
      'Nel file non ci sono colonne. Una tabella di ordini ha una riga per ordine, con data e cliente una accanto all’altro. Esporta i dati in CSV e scegli quel file.',
    'unclosed-quote': (p) =>
      `Le virgolette aperte alla riga ${p['line']} non sono chiuse. Correggi il file e sceglilo di nuovo.`,
    'no-rows': () => 'Il file ha i nomi delle colonne ma nessuna riga. Esporta un periodo più lungo.',
    'discount-unclear': (p) =>
      `Lo sconto ${p['raw']} alla riga ${p['line']} può essere una percentuale o un importo. Scrivi gli sconti come 15% o 0,15, oppure esporta l’importo di ogni riga.`,
    'two-currencies': (p) =>
      `Il file mescola due valute: ${p['currency1']} (riga ${p['line1']}), ${p['currency2']} (riga ${p['line2']}). Esporta una valuta alla volta.`,
    'mixed-dates': (p) =>
      `La riga ${p['line1']} ha prima il giorno (${p['raw1']}), la riga ${p['line2']} prima il mese (${p['raw2']}). Esporta di nuovo con un solo formato di data.`,
    'mixed-decimal-marks': (p) =>
      `La riga ${p['line1']} ha il punto decimale (${p['raw1']}), la riga ${p['line2']} la virgola (${p['raw2']}). Esporta di nuovo con un solo formato dei numeri.`,
    'dates-unreadable': (p) =>
      `«${p['raw']}» alla riga ${p['line']} non è una data, né lo è altro in quella colonna. Scegli un’altra colonna o esporta di nuovo.`,
    'nothing-counts': (p) =>
      `Nessuna riga su ${grouped(Number(p['rows']))} conta come ordine. Controlla quale colonna è lo stato e che cosa conta.`,
  },
  leftOut: {
    title: 'Righe di titolo sopra i nomi delle colonne',
    blank: 'Righe vuote',
    subtotal: 'Totali e subtotali',
    'customer-heading': 'Righe con il solo cliente, usate per le righe sotto',
    'no-customer': 'Senza cliente',
    'no-date': 'Senza data',
    'unreadable-date': 'Data inesistente o illeggibile',
    'unreadable-amount': 'Importo illeggibile',
    'too-long': 'Nome o numero più lungo di quanto il registro possa tenere',
    'too-wide': 'Più celle che nomi di colonne: un separatore di troppo',
    canceled: 'Ordini annullati',
    status: 'Stato che non conta',
    refund: 'Rimborsi e ordini rimborsati per intero',
    negative: 'Totali negativi',
  },
  leftOutLine: (facts) =>
    `${facts.what}: ${rowsText(facts.rows)} (${facts.lines.length < facts.rows ? 'tra cui ' : ''}${facts.lines.length === 1 ? 'riga' : 'righe'} ${facts.lines.join(', ')})`,
  summary: {
    read: (p) =>
      `${pluralLarge(p.rows, 'riga letta', 'righe lette')}, ${pluralLarge(p.orders, 'ordine conta', 'ordini contano')}.`,
    who: (p) =>
      `${pluralLarge(p.customers, 'cliente', 'clienti')}, ${pluralLarge(p.people, 'persona', 'persone')}.`,
    period: (p) => `Periodo: ${withDay('dal', p.fromOn)} ${withDay('al', p.toOn)}.`,
    again: (p) =>
      `${pluralLarge(p.known, 'già presente', 'già presenti')}, ${pluralLarge(p.added, 'nuovo', 'nuovi')}${p.changed > 0 ? `, ${pluralLarge(p.changed, 'cambiato', 'cambiati')}` : ''}.`,
    afterToday: (p) =>
      `${pluralLarge(p.orders, 'ordine ha', 'ordini hanno')} una data futura (${p.lines.length === 1 ? 'riga' : 'righe'} ${p.lines.join(', ')}). Controlla le date.`,
    withoutPerson: (p) =>
      `${pluralLarge(p.orders, 'ordine non ha', 'ordini non hanno')} nessuno che l’abbia preso o segua il cliente.`,
    sameDay: (p) =>
      `Il file non ha un numero d’ordine, e ${pluralLarge(p.orders, 'riga ha', 'righe hanno')} cliente e giorno in comune con un’altra. Ognuna conta come un ordine. Se sono righe di un solo ordine, scegli qui sotto la colonna con il suo numero.`,
    ownersChanged: (p) =>
      `${pluralLarge(p.customers, 'cliente è passato', 'clienti sono passati')} di mano; vale chi compare nell’ordine più recente.`,
    joined: (p) =>
      `${decimal(p.matched)} su ${pluralLarge(p.matched + p.unmatched, 'cliente trovato', 'clienti trovati')} nel secondo file.`,
    known: (p) => `Riconosciuto: ${p.label}.`,
  },
};
