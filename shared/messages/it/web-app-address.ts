import type * as en from '../en/web-app-address.ts';
import type { Widen } from '../widen.ts';

export const webAppAddress: Widen<typeof en.webAppAddress> = {
  title: 'Per i link serve l’app web dello script',
  steps: [
    'Nel foglio scegli Estensioni → Apps Script.',
    'Lì scegli Esegui il deployment → Nuovo deployment e, in “Seleziona tipo”, App web.',
    'Esegui come: Me. Chi ha accesso: Chiunque. Premi Esegui il deployment e concedi ciò che Google chiede.',
    'Copia l’indirizzo sotto “App web” (finisce con /exec) e incollalo qui.',
  ],
  field: 'Indirizzo dell’app web',
  help: 'Se è già pubblicata: Estensioni → Apps Script → Esegui il deployment → Gestisci deployment.',
  keep: 'Controlla e salva',
  asking: 'Controllo dell’indirizzo',
  kept: 'L’indirizzo è quello di questo programma ed è salvato.',
  unanswered: 'L’indirizzo non ha risposto',
  unansweredHelp:
    'Se la tua azienda lascia entrare solo chi ne fa parte, aprilo una volta tu. Quando dice che l’indirizzo è giusto, torna qui e guarda di nuovo. Se dice altro, pubblica una nuova versione (Esegui il deployment → Gestisci deployment → Modifica → Nuova versione) o incolla un altro indirizzo.',
  open: 'Apri l’indirizzo',
  lookAgain: 'Guarda di nuovo',
  change: 'Indirizzo dell’app web',
};
