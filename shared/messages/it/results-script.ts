/** Che cosa dice lo script di indicatori, report, esportazione e fine del ciclo. */
export const resultsScript = {
  titles: { measures: 'Indicatori', report: 'Report' },
  nextTooLong: (most: number) =>
    `Il testo su che cosa viene dopo è troppo lungo. Resta sotto ${most} caratteri.`,
  archive: {
    notEmpty:
      'Questo registro contiene già delle righe, quindi non è stato scritto nulla. Crea un nuovo foglio, configuralo e riempi quello.',
    wrongPart: 'Questa parte del file non contiene ordini. Ricarica la pagina e scegli di nuovo il file.',
    badValue: (p: { tab: string; row: number; column: string }) =>
      `Non è stato scritto nulla: scheda «${p.tab}», colonna «${p.column}», riga ${p.row}: contiene un valore che lì non va bene.`,
  },
  measure: {
    fixed: 'Indicatore fissato',
    changed: 'Indicatore modificato',
    figures: 'Dati dell’indicatore',
    titleNeeded: 'Scrivi che cosa si conta, per esempio: clienti che hanno ordinato di nuovo.',
    startNeeded: 'Indica il giorno in cui comincia il mentoring.',
    menteeNeeded: 'Scegli almeno un mentee da confrontare.',
    othersForLots: (lots: number) =>
      `Un inizio a sorte in ${lots} gruppi richiede almeno ${lots} mentee. Scegline altri, oppure fai cominciare tutti insieme.`,
    lotsWithinPeriods:
      'I periodi dopo l’avvio devono essere più dei gruppi a sorte, così che tutti abbiano cominciato.',
    leftOutReason: (name: string) => `Scrivi perché il confronto non comprende ${name}.`,
    reasonNeeded: 'Scrivi perché modifichi l’indicatore. Quello di prima resta e si vede.',
    isFixed: 'L’indicatore è già fissato. Ricarica la pagina per vederlo.',
    gone: 'Questo indicatore non vale più. Ricarica la pagina per vedere quello attuale.',
    frozenFigure: (name: string) =>
      `I dati di ${name} prima dell’avvio sono bloccati. Per cambiarli modifica l’indicatore e scrivi perché.`,
    impossible: (name: string) => `Per ${name} ci sono più riusciti che casi. Controlla i due numeri.`,
    stranger: 'Una di queste persone non fa parte dell’indicatore. Ricarica la pagina.',
  },
};
