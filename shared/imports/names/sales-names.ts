/**
 * The names that programs give to the columns of a sales file, by role, in the languages of most exports. Normalized:
 * lower case, no accents, no punctuation. An `owner` keeps the customer, a `rep` took the order.
 */

const names = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

export const salesColumns = {
  customerId:
    names(`customer id | customer number | customer no | customer code | client id | client number | client no
    client code | account id | account code | account number | company id | codice cliente | id cliente | numero cliente
    cod cliente | kundennummer | kundennr | kunden nr | kd nr | kdnr | debitorennummer | code client | numero client
    n client | codigo cliente | codigo de cliente | codigo do cliente | numero de cliente | klantnummer | klantnr
    debiteurnr | debiteurnummer | relatienummer | kundnummer | numer klienta`),
  customer:
    names(`customer | customer name | customer full name | client | client name | client full name | account name
    company | company name | associated company | billing name | billing company | company billing | cliente
    ragione sociale | denominazione | intestatario | azienda | kunde | kundenname | firma | auftraggeber | debitor
    nome cliente | nome del cliente | nombre del cliente | nombre cliente | nom du client | nom client | client nom
    raison sociale | tiers | societe | razon social | comprador | empresa | buyer | buyer name | bill to | bill to name
    sold to | sold to name | klant | klantnaam | debiteur | relatie | bedrijf | bedrijfsnaam | nome do cliente
    razao social | contact name | customer company | contact company | acheteur | acquirente | kaufer | kund | kundnamn
    klient | nabywca`),
  firstName:
    names(`first name | billing first name | customer first name | contact first name | nome | vorname | prenom
    nombre | voornaam | given name | nome proprio | fornavn | imie`),
  lastName:
    names(`last name | billing last name | customer last name | contact last name | surname | family name | cognome
    nachname | nom de famille | apellidos | apellido | achternaam | apelido | sobrenome | familienname | etternavn
    nazwisko`),
  rep: names(`rep | sales rep | salesperson | deal owner | opportunity owner | staff name | cashier name | nome cassiere
    employee | employee id | employee name | agente | venditore | commerciale | vendedor | sales person
    sales representative | sales agent | sales executive | account executive | sold by | seller | handled by | served by
    agent | sales employee | rappresentante | operatore | gestito da | addetto vendite | verkaufer | vertreter
    vertriebsmitarbeiter | aussendienst | sachbearbeiter | bediener | vendeur | commercial | representant | suivi par
    comercial | atendido por | agente comercial | representante | asesor | verkoper | vertegenwoordiger
    behandeld door | accountmanager | saljare | selger | saelger | sprzedawca | handlowiec`),
  owner:
    names(`owner | company owner | account owner | customer owner | contact owner | support rep | support rep id
    account manager | responsabile cliente | kundenbetreuer | charge de compte | gestor de cuenta | gestor de cliente
    klantbeheerder`),
  date: names(`date | transaction date | order date | invoice date | issue date | document date | sale date | sales date
    booked on | booking date | posting date | purchase date | close date | closed date | created at | created date
    date created | created on | paid at | data | data documento | data ordine | data fattura | data emissione
    data vendita | data operazione | datum | rechnungsdatum | belegdatum | bestelldatum | auftragsdatum
    buchungsdatum | date de facture | date facture | date de commande | date commande | date de vente | date d emission
    date piece | fecha | fecha de factura | fecha factura | fecha pedido | fecha de pedido | fecha emision
    fecha de emision | fecha de venta | fecha documento | factuurdatum | orderdatum | besteldatum | boekdatum
    data de emissao | data do pedido | data da fatura | data da venda | data do documento | fakturadatum | dato
    data wystawienia | data sprzedazy`),
  amount:
    names(`amount | total | total amount | grand total | order total | order total amount | order value | order amount
    invoice total | invoice amount | net sales | gross sales | net amount | gross amount | net | total price
    total incl vat | total excl vat | sales amount | line total | vendite nette | vendite lorde | subtotal | order subtotal
    totale | totale documento | totale fattura | totale ordine | imponibile | importo | importo totale | netto
    totale imponibile | valore | betrag | umsatz | rechnungsbetrag | gesamtbetrag | rechnungssumme | gesamt | gesamtpreis
    gesamtsumme | summe | nettobetrag | bruttobetrag | nettowert | auftragswert | brutto | montant | montant ht
    montant ttc | montant total | total ht | total ttc | valeur | importe | importe total | base imponible | neto | valor
    monto | monto total | valor total | revenue | sales | value | debit | credit | soll | haben | dare | avere | debe
    haber | totaal | bedrag | totaalbedrag | orderwaarde | bedrag excl btw | bedrag incl btw | omzet | debet
    valor liquido | montante | valor da fatura | belopp | summa | belob | kwota | wartosc`),
  refund:
    names(`partial refunds | refunded amount | refund amount | amount refunded | importo rimborsato | rimborso
    erstattet | montant rembourse | importe reembolsado | terugbetaald | valor reembolsado`),
  currency:
    names(`currency | currency code | currency iso code | valuta | divisa | wahrung | wkz | wkz umsatz | devise
    moneda | moeda | valutakod | waluta`),
  status:
    names(`status | stage | state | deal stage | order status | invoice status | payment status | document status
    financial status | event type | transaction type | receipt type | document type | type | order type | invoice type
    kind | tipo di ricevuta | stato | stato ordine | stato documento | stato pagamento | situazione | tipo documento
    tipo | zustand | auftragsstatus | zahlungsstatus | rechnungsstatus | belegart | vorgangsart | art | statut | etat
    type de piece | type de document | type piece | estado | situacion | tipo de documento | tipo documento | toestand
    soort | documenttype | soort document | orderstatus | betaalstatus | situacao | estado do pedido | tillstand`),
  cancelled:
    names(`cancelled at | canceled at | cancelled on | canceled on | cancelled | canceled | cancelled date
    cancellation date | voided on | voided at | voided | void | data annullamento | annullato il | annullato | annullata
    storniert am | stornodatum | storniert | storno | annule le | date d annulation | annule | anulado el
    fecha de anulacion | anulado | cancelado | geannuleerd op | geannuleerd | cancelado em | anulado em | deleted
    deleted at`),
  mark: names(`debit credit | credit debit | d c | dr cr | debit credit indicator | debit credit mark | soll haben
    soll haben kennzeichen | soll haben kz | s h | sh kennzeichen | dare avere | d a | debit credit | sens | debe haber
    d h | debito credito | debet credit | af bij`),
  orderId:
    names(`order id | order number | order no | order | order reference | num | invoice id | invoice number | invoice no
    invoice | transaction id | receipt number | receipt no | opportunity id | record id | deal id | reference | doc
    document no | document number | doc number | reference number | numero | numero ricevuta | numero ordine
    numero fattura | num fattura | numero documento | n ordine | n fattura | n documento | rif | rechnungsnummer
    rechnungsnr | belegnummer | belegnr | beleg nr | bestellnummer | auftragsnummer | auftragsnr | n facture | no facture
    numero de facture | numero facture | n commande | numero de commande | n piece | numero de factura | n factura
    numero de pedido | n pedido | referencia | factuurnummer | factuurnr | ordernummer | bonnummer | n documento
    no documento | n do pedido | no do pedido | fatura n | numero da fatura | numero do pedido | n fatura
    fakturanummer | ordrenummer | numer faktury | numer`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SalesRole = keyof typeof salesColumns;
