/**
 * Names of columns that are none of an order's facts, although their values could be taken for them: other dates, other
 * amounts, other texts. A column with such a name is never asked about.
 */

const names = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

export const otherColumns: readonly string[] =
  names(`due date | due | payment date | paid on | delivery date | ship date
  shipped date | required date | last activity date | last modified date | modified date | updated at | valid until
  expiry date | start date | end date | scadenza | data scadenza | data pagamento | data consegna | falligkeit | fallig am
  zahldatum | lieferdatum | leistungsdatum | echeance | date d echeance | date de paiement | date de livraison
  vencimiento | fecha vencimiento | fecha de vencimiento | fecha de pago | vervaldatum | betaaldatum | leverdatum
  vencimento | data de vencimento | data de pagamento | forfallodatum | time | time zone | ora | uhrzeit | heure | hora
  tijd | vat | tax | taxes | tax total | iva | imposta | mwst | ust | steuer | tva | btw | impuesto | imposto | moms | vat rate
  aliquota | discount | discounts | discount amount | sconto | rabatt | remise | descuento | korting | desconto | shipping
  shipping amount | freight | spedizione | versand | frais de port | envio | verzendkosten | tip | tips | fee | fees
  service charges | cost | unit cost | costo | kosten | margin | margine | gross margin | profit | price | unit price
  sales price | lineitem price | prezzo | prezzo unitario | preis | einzelpreis | prix | prix unitaire | precio
  precio unitario | prijs | stuksprijs | preco | preco unitario | quantity | qty | lineitem quantity | quantita | q ta
  menge | anzahl | quantite | qte | cantidad | uds | aantal | quantidade | qtd | probability | weight | peso | balance
  open amount | open balance | amount due | amount paid | outstanding | residuo | saldo | offen | restbetrag | reste du
  solde | pendiente | openstaand | em aberto | exchange rate | cambio | item | product | product name | lineitem name
  lineitem sku | sku | description | item name | product service | memo description | memo | articolo | prodotto
  descrizione | artikel | produkt | bezeichnung | article | designation | produit | articulo | producto | descripcion
  omschrijving | artigo | produto | descricao | category | categoria | kategorie | categorie | warengruppe | payment method
  payment method title | paid by | payment | payment type | payment terms | tender | metodo pagamento | metodo di pagamento
  modalita pagamento | pagamento | zahlungsart | zahlweise | zahlungsbedingung | mode de reglement | moyen de paiement
  mode de paiement | forma de pago | metodo de pago | betaalwijze | betaalmethode | forma de pagamento | source
  lead source | channel | canale | quelle | origine | origen | city | town | country | state region | region | address
  billing city | billing country | billing state | billing zip | billing address | shipping city | zip | postal code
  ship name | ship city | ship region | ship postal code | ship country | ship via | ship address
  postcode | citta | comune | provincia | paese | indirizzo | cap | ort | stadt | land | plz | ville | pays | code postal
  ciudad | poblacion | pais | plaats | cidade | localidade | notes | note | comment | comments | remarks | annotazioni
  bemerkung | notiz | kommentar | remarques | commentaire | notas | observaciones | opmerking | notitie | observacoes
  subject | oggetto | betreff | objet | asunto | onderwerp | assunto | deal name | opportunity name | email | e mail
  phone | telephone | telefono | telefon | mobile | website | domain | tags | pipeline | location | store | shop | negozio
  filiale | magasin | tienda | winkel | loja | warehouse | fulfillment status | shipping status | delivery status
  line | line number | line item | posizione | riga | pos | payment id | payment reference | customer reference id
  staff id | device | register | account | conto | konto | compte | cuenta | rekening | conta | vat number | tax id
  cf p iva | p iva | partita iva | codice fiscale | ust idnr | nif | cif | btw nummer`);
