/** Small files in the shape of real exports, and shortcuts to import them. Names are invented. */
import { prepareSalesImport } from '../../../shared/imports/prepare-sales-import.ts';
import type { SalesImport, SalesImportContext } from '../../../shared/imports/prepare-sales-import.ts';

/** Imports a text with answers, as of 2026-11-23, in a firm that writes the day first. */
export function importText(text: string, context: Partial<SalesImportContext> = {}): SalesImport {
  return prepareSalesImport(
    { kind: 'text', text },
    { answers: {}, todayOn: '2026-11-23', localeDateOrder: 'day-first', ...context },
  );
}

type Ready = Extract<SalesImport, { kind: 'ready' }>;

/** The import, which must be ready. */
export function importReady(text: string, context: Partial<SalesImportContext> = {}): Ready {
  const result = importText(text, context);
  if (result.kind !== 'ready')
    throw new Error(JSON.stringify(result.kind === 'asking' ? result.questions : result.refusals));
  return result;
}

/** Ids of what an import asks. */
export function toQuestionIds(result: SalesImport): string[] {
  return result.kind === 'refused' ? [] : result.questions.map(({ id }) => id);
}

/** Orders as short lines. */
export function toShort(result: Ready): string[] {
  return result.orders.map(({ orderId, customerName, repName, orderedOn, amount }) =>
    [orderId, customerName, repName ?? '', orderedOn, amount ?? ''].join(' / '),
  );
}

/** Reasons with their rows. */
export function toReasons(result: Ready): Record<string, number> {
  return Object.fromEntries(result.summary.leftOut.map(({ reason, rows }) => [reason, rows]));
}

export const files = {
  quickBooksOnline: [
    'Bright Tools Ltd,,,,,,,,,',
    'Sales by Customer Detail,,,,,,,,,',
    '"January - December, 2026",,,,,,,,,',
    ',,,,,,,,,',
    ',Transaction date,Transaction type,Num,Product/Service full name,Description,Quantity,Sales price,Amount,Balance',
    'Acme Stores,,,,,,,,,',
    ',01/15/2026,Invoice,1001,Drill,"Drill, 18 V",2,100.00,200.00,200.00',
    ',01/15/2026,Invoice,1001,Bits,Set of bits,1,50.00,50.00,250.00',
    ',03/02/2026,Credit Memo,1044,Drill,Returned,1,-100.00,-100.00,150.00',
    'Total for Acme Stores,,,,,,,$150.00,,',
    'Total Fitness,,,,,,,,,',
    ',02/20/2026,Sales Receipt,1002,Saw,,1,"1,250.00","1,250.00","1,250.00"',
    'Total for Total Fitness,,,,,,,"$1,250.00",,',
    'TOTAL,,,,,,,"$1,400.00",,',
  ].join('\r\n'),
  quickBooksOlder: [
    'Bright Tools Ltd',
    ',Date,Transaction Type,Num,Product/Service,Memo/Description,Qty,Sales Price,Amount,Balance',
    'Acme Stores,,,,,,,,,',
    ',01/15/2026,Invoice,1001,Drill,,2,100.00,200.00,200.00',
    'Total for Acme Stores,,,,,,,,$200.00,',
  ].join('\n'),
  quickBooksJournal: [
    'Bright Tools Ltd,,,,,,,',
    'Journal,,,,,,,',
    '"January, 2026",,,,,,,',
    ',,,,,,,',
    'Date,Transaction Type,Num,Name,Memo/Description,Account,Debit,Credit',
    '01/15/2026,Invoice,1001,Acme Stores,,Accounts Receivable,"1,250.00",',
    ',,,Acme Stores,Drill,Sales,,"1,250.00"',
    ',,,,,,"1,250.00","1,250.00"',
    '01/20/2026,Payment,,Acme Stores,,Bank,"1,250.00",',
    ',,,Acme Stores,,Accounts Receivable,,"1,250.00"',
    ',,,,,,"1,250.00","1,250.00"',
    'TOTAL,,,,,,"2,500.00","2,500.00"',
  ].join('\n'),
  hubspotDeals: [
    'Record ID,Deal Name,Deal Stage,Amount,Deal owner,Close Date,Last Activity Date,Pipeline,Associated Company',
    '9001,Acme renewal,Closed Won,1200,Ana Ruiz,2026-02-03 10:15,2026-02-01 09:00,Sales,Acme Stores',
    '9002,Acme upsell,Closed Lost,300,Ana Ruiz,2026-03-03 10:15,2026-03-01 09:00,Sales,Acme Stores',
    '9003,Bolt start,Appointment scheduled,500,Ben Okoro,2026-12-03 10:15,,Sales,Bolt Works',
  ].join('\n'),
  hubspotCompanies: [
    'Record ID,Company name,Domain,Company owner,Industry',
    '1,Acme Stores,acme.example,Ana Ruiz,Retail',
    '2,Bolt Works,bolt.example,,Metal',
  ].join('\n'),
  salesforce: [
    'Opportunity Owner,Account Name,Opportunity Name,Stage,Amount,Close Date,Created Date,Lead Source,Type,Probability (%),Opportunity ID',
    'Ana Ruiz,Acme Stores,Acme 1,Closed Won,"$1,200.50",2/14/2026,1/10/2026,Web,New,100,006A1',
    'Ben Okoro,Bolt Works,Bolt 1,Closed Lost,$90.00,2/15/2026,1/11/2026,Web,New,0,006A2',
  ].join('\n'),
  shopify: [
    'Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Zip,Refunded Amount,Employee',
    "#1001,a@x.example,paid,2026-05-02 09:00:00 +0200,fulfilled,EUR,90.00,5.00,0.00,95.00,2026-05-01 23:30:00 +0200,1,Cup,40.00,C1,Acme Stores,'00184,0.00,Ana Ruiz",
    '#1001,a@x.example,,,,,,,,,2026-05-01 23:30:00 +0200,2,Plate,25.00,P1,,,,',
    "#1002,b@x.example,partially_refunded,2026-05-03 09:00:00 +0200,fulfilled,EUR,60.00,0.00,0.00,60.00,2026-05-03 08:00:00 +0200,1,Bowl,60.00,B1,Bolt Works,'10115,20.00,Ben Okoro",
    '#1003,c@x.example,refunded,2026-05-04 09:00:00 +0200,,EUR,10.00,0.00,0.00,10.00,2026-05-04 08:00:00 +0200,1,Fork,10.00,F1,Cole Cafe,,10.00,Ben Okoro',
    '#1004,d@x.example,voided,,,EUR,10.00,0.00,0.00,10.00,2026-05-05 08:00:00 +0200,1,Fork,10.00,F1,Cole Cafe,,0.00,Ben Okoro',
  ].join('\n'),
  squareTransactions: [
    'Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Tax,Partial Refunds,Total Collected,Source,Transaction ID,Payment ID,Staff Name,Staff ID,Details,Event Type,Location,Customer ID,Customer Name,Customer Reference ID',
    '2026-04-13,10:00:00,Rome,$30.00,$0.00,$0.00,$30.00,$2.00,$0.00,$32.00,Register,T1,P1,Ana Ruiz,S1,x,Payment,Shop,C1,Acme Stores,',
    '2026-04-14,10:00:00,Rome,$50.00,$0.00,$0.00,$50.00,$2.00,$0.00,$52.00,Register,T2,P2,Ana Ruiz,S1,x,Payment,Shop,C2,Bolt Works,',
    '2026-04-15,10:00:00,Rome,-$10.00,$0.00,$0.00,-$10.00,$0.00,$0.00,-$10.00,Register,T2,P3,Ana Ruiz,S1,x,Refund,Shop,C2,Bolt Works,',
    '2026-04-16,10:00:00,Rome,-$3.00,$0.00,$0.00,-$3.00,$0.00,$0.00,-$3.00,Register,T9,P9,Ana Ruiz,S1,x,Refund,Shop,C2,Bolt Works,',
    '2026-04-17,10:00:00,Rome,$8.00,$0.00,$0.00,$8.00,$0.00,$0.00,$8.00,Register,T4,P4,Ben Okoro,S2,x,Payment,Shop,,,',
  ].join('\n'),
  squareItems: [
    'Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Customer Name',
    '2026-04-13,10:00:00,Rome,Food,Bread,1,Regular,B,,$4.00,$0.00,$4.00,$0.00,T1,P1,Acme Stores',
    '2026-04-13,10:00:00,Rome,Food,Cake,1,Regular,C,,$6.50,$0.00,$6.50,$0.00,T1,P1,Acme Stores',
  ].join('\n'),
  loyverse: [
    'Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Store,Cashier name,Customer name,Customer contacts,Status',
    '01/10/2026 23:50,1-1001,Sale,20.00,0.00,20.00,0.00,Centro,Ana Ruiz,Acme Stores,,Closed',
    '03/10/2026 10:05,1-1002,Refund,5.00,0.00,5.00,0.00,Centro,Ana Ruiz,Acme Stores,,Closed',
    '02/10/2026 09:00,1-1003,Sale,12.00,2.00,10.00,0.00,Centro,Ben Okoro,Bolt Works,,Canceled',
  ].join('\n'),
  italianInvoices: [
    '\uFEFFNumero;Data;Cliente;CF/P.IVA;Imponibile;IVA;Totale;Stato;Data Pagamento;Metodo Pagamento',
    '1;2026-01-15;Rossi srl;01234567890;100.00;22.00;122.00;Pagata;2026-02-01;Bonifico',
    '2;2026-02-15;Rossi S.r.l.;01234567890;200.50;44.11;244.61;Pagata;2026-03-01;Bonifico',
    '3;2026-03-15;Città Viva;09876543210;50.00;11.00;61.00;Da incassare;;Bonifico',
    '4;2026-03-20;Città Viva;09876543210;50.00;11.00;61.00;Annullata;;Bonifico',
  ].join('\r\n'),
  italianQuotes: [
    'Numero;Data;Cliente;Oggetto;Agente;Importo;Stato',
    '1;15/01/2026;Rossi srl;Infissi;Anna Bianchi;1.500,75;Accettato',
    '2;03/02/2026;Città Viva;Porte;Bruno Neri;999,00;Rifiutato',
  ].join('\n'),
} as const;
