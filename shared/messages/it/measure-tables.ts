/** The tabs of the measure. */
const madeByUs = 'Assegnato da Mentor Ledger. Lascialo com’è.';

export const measureTables = {
  measures: {
    title: 'Indicatori',
    columns: {
      id: { header: 'Id', help: madeByUs },
      fixedOn: { header: 'Fissato il', help: 'Da questo giorno ogni modifica è una riga nuova.' },
      title: { header: 'Indicatore', help: 'Che cosa si conta.' },
      kind: { header: 'Tipo', help: '' },
      better: { header: 'È meglio', help: '' },
      unit: { header: 'Unità', help: 'Per i valori, per esempio € o chiamate.' },
      startsOn: { header: 'Inizio', help: 'Primo giorno del primo periodo dopo l’avvio.' },
      windowMonths: { header: 'Mesi per periodo', help: '' },
      windowsBefore: { header: 'Periodi prima', help: '' },
      windowsAfter: { header: 'Periodi dopo', help: 'L’ultimo è il risultato.' },
      lots: { header: 'Gruppi a sorte', help: 'Vuoto: si comincia tutti lo stesso giorno.' },
      seed: { header: 'Seme del sorteggio', help: 'Lo stesso seme dà lo stesso ordine.' },
      chosenLow: {
        header: 'Scelti perché bassi',
        help: 'I mentee sono stati scelti perché il loro dato era basso.',
      },
      reason: { header: 'Motivo della modifica', help: '' },
      programId: { header: 'Id programma', help: '' },
      fixedContent: { header: 'Come fissato', help: 'Mostra se una riga è stata modificata dopo.' },
      supersedesId: { header: 'Sostituisce', help: 'Id della riga sostituita da questa.' },
    },
    choices: {
      kind: {
        'came-back': 'Percentuale di clienti tornati',
        'new-customers': 'Clienti nuovi',
        'amount-sold': 'Importo venduto',
        'own-share': 'Altra percentuale',
        'own-amount': 'Altro valore',
      },
      better: { higher: 'Più alto', lower: 'Più basso' },
    },
  },
  measureMembers: {
    title: 'Persone confrontate',
    columns: {
      id: { header: 'Id', help: madeByUs },
      personName: { header: 'Nome', help: '' },
      part: { header: 'Gruppo', help: '' },
      lot: { header: 'Gruppo a sorte', help: '' },
      startsOn: { header: 'Comincia il', help: '' },
      reason: { header: 'Perché escluso', help: '' },
      personId: { header: 'Persona', help: 'Id dalla scheda Persone.' },
      measureId: { header: 'Id indicatore', help: '' },
    },
    choices: { part: { mentee: 'Mentee', other: 'A confronto', 'left-out': 'Fuori dal confronto' } },
  },
  measureFigures: {
    title: 'Dati degli indicatori',
    columns: {
      id: { header: 'Id', help: madeByUs },
      personName: { header: 'Nome', help: '' },
      fromOn: { header: 'Dal', help: 'Primo giorno del periodo.' },
      beforeOn: { header: 'Fino al', help: 'Primo giorno che non conta più.' },
      successes: { header: 'Riusciti', help: 'Per una percentuale: quanti.' },
      trials: { header: 'Su', help: 'Per una percentuale: su quanti.' },
      amount: { header: 'Valore', help: 'Per un valore invece di una percentuale.' },
      source: { header: 'Origine', help: '' },
      keptOn: { header: 'Annotato il', help: '' },
      frozenOn: { header: 'Bloccato il', help: 'Dati del tempo prima dell’avvio.' },
      personId: { header: 'Persona', help: 'Id dalla scheda Persone.' },
      measureId: { header: 'Id indicatore', help: '' },
    },
    choices: { source: { records: 'Dati di vendita', tab: 'Una scheda', typed: 'A mano' } },
  },
};
