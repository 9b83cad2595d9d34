/**
 * Words by which programs say what an order is. `open` ones are sales in one firm and none in the next, so they are
 * asked; whatever stands in no list is asked too.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

export const statusWords = {
  counts:
    words(`won | closed won | closedwon | paid | fully paid | completed | complete | closed | fulfilled | delivered
    shipped | sale | sales | payment | invoice | sales invoice | sales receipt | receipt | order | partially refunded
    partial refund | succeeded | captured | vinto | vinta | chiuso vinto | chiusa vinta | pagato | pagata | saldato
    saldata | incassata | incassato | completato | completata | accettato | accettata | evaso | evasa | vendita | fattura
    td01 | td24 | td25 | bezahlt | erledigt | abgeschlossen | gewonnen | geliefert | rechnung | verkauf | payee | paye
    reglee | regle | termine | terminee | gagne | gagnee | livre | livree | facture | vente | pagada | cobrada | cobrado
    completada | ganado | ganada | entregado | entregada | factura | venta | betaald | afgerond | voltooid | gewonnen
    geleverd | factuur | verkoop | pago | paga | concluido | concluida | ganho | ganha | entregue | fatura | venda
    betald | betalt | faktura`),
  refund:
    words(`refund | refunded | credit memo | credit note | sales credit note | refund receipt | return | returned
    chargeback | rimborso | rimborsato | rimborsata | nota di credito | nota credito | reso | td04 | erstattet
    gutschrift | retoure | ruckerstattung | rechnungskorrektur | avoir | rembourse | remboursee | retour
    nota de credito | abono | devolucion | reembolsado | reembolsada | factura rectificativa | creditnota
    credit factuur | creditfactuur | terugbetaald | reembolso | devolvido | devolucao | reembolsado | kreditnota
    kreditfaktura`),
  'left-out':
    words(`void | voided | draft | lost | closed lost | closedlost | canceled | cancelled | expired | declined
    rejected | failed | deleted | estimate | quote | quotation | proforma | pro forma | delivery note | purchase order
    bozza | perso | persa | chiuso perso | chiusa persa | annullato | annullata | stornato | stornata | rifiutato
    rifiutata | scaduto | preventivo | ddt | storniert | entwurf | abgelehnt | verloren | angebot | lieferschein
    annulee | annule | brouillon | refuse | refusee | perdu | perdue | devis | bon de livraison | anulada | anulado
    cancelada | cancelado | borrador | rechazado | rechazada | perdido | perdida | presupuesto | albaran | geannuleerd
    concept | vervallen | afgewezen | verloren | offerte | pakbon | rascunho | recusado | recusada | orcamento
    annullerad | makulerad | utkast | offert`),
  open: words(`open | overdue | sent | pending | unpaid | processing | on hold | awaiting payment | awaiting fulfillment
    partially paid | partial | authorized | authorised | approved | confirmed | issued | in progress | not paid | due
    negotiation review | contract sent | submitted | da incassare | emessa | emesso | in lavorazione | inviata
    inviato | aperto | aperta | in attesa | non pagata | parzialmente pagata | confermato | scaduta | offen | uberfallig
    in bearbeitung | versendet | teilbezahlt | bestatigt | ausstehend | en attente | envoyee | envoye | en cours
    impayee | emise | en retard | confirmee | pendiente | vencida | enviada | enviado | en proceso | emitida | abierto
    parcialmente pagada | openstaand | verzonden | in behandeling | te laat | verstuurd | pendente | em aberto
    em processamento | vencido | emitido`),
} as const;

/** Beginnings that a shop puts before each of its statuses. */
export const STATUS_PREFIX = /^(?:wc|order|status)[-_ ](?=\p{L})/u;
