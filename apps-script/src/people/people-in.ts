/** A person of the People tab who has not left; anybody else refuses the whole action. */
import type { Person } from '../../../shared/tables/people.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { Refusal, type OwnerContext } from '../calls/answer.ts';
import { catalogs } from '../words.ts';

/** The person of that id. */
export function toPersonIn({ language }: OwnerContext, ledger: Ledger, personId: string): Person {
  const person = ledger.rows('people').byId.get(personId);
  if (person?.status === 'active') return person;
  throw new Refusal(catalogs[language].script.failures.personGone);
}
