/** Names for sellers that the file knows by number, and owners for customers that it gives to nobody. */
import type { ReadyImport } from './order-cells.ts';
import { TextLine } from '../../../shared/components/index.ts';
import { OWNER_ANSWER, PERSON_ANSWER } from './prepare.ts';
import type { ImportWords } from './words.ts';

export interface PeopleFieldsProps {
  ready: ReadyImport;
  answers: Readonly<Record<string, string>>;
  words: ImportWords;
  onAnswer: (answers: Record<string, string>) => void;
}

/** Customers shown at most: more are a matter for a file. */
export const MOST_OWNERS = 200;

export function PersonNames({ ready, answers, words, onAnswer }: PeopleFieldsProps) {
  const { page } = words;
  return (
    <div class="pairs">
      {ready.people.map(({ key, rawName, name, orders }) => (
        <TextLine
          key={key}
          label={page.personLabel(rawName, orders)}
          value={answers[`${PERSON_ANSWER}${key}`] ?? name}
          onInput={(value) => {
            onAnswer({ [`${PERSON_ANSWER}${key}`]: value });
          }}
        />
      ))}
    </div>
  );
}

/** Customers without anybody, or with a typed name, in the order of the file. */
export function toOwnerless(
  ready: ReadyImport,
  answers: Readonly<Record<string, string>>,
): { customerId: string; name: string }[] {
  const found = new Map<string, string>();
  for (const { customerId, customerName, repId } of ready.orders) {
    const isTyped = answers[`${OWNER_ANSWER}${customerId}`] !== undefined;
    if (isTyped || (repId === undefined && !ready.owners.has(customerId)))
      found.set(customerId, customerName);
  }
  return [...found].map(([customerId, name]) => ({ customerId, name }));
}

export function OwnerFields({ ready, answers, words, onAnswer }: PeopleFieldsProps) {
  const { page } = words;
  const customers = toOwnerless(ready, answers);
  const done = customers.filter(({ customerId }) => (answers[`${OWNER_ANSWER}${customerId}`] ?? '') !== '');
  return (
    <>
      <p>{page.ownersHelp}</p>
      <p role="status">{page.ownersSet({ done: done.length, all: customers.length })}</p>
      {customers.length > MOST_OWNERS && <p>{page.ownersTooMany(MOST_OWNERS)}</p>}
      <div class="pairs">
        {customers.slice(0, MOST_OWNERS).map(({ customerId, name }) => (
          <TextLine
            key={customerId}
            label={name}
            value={answers[`${OWNER_ANSWER}${customerId}`] ?? ''}
            onInput={(value) => {
              onAnswer({ [`${OWNER_ANSWER}${customerId}`]: value });
            }}
          />
        ))}
      </div>
    </>
  );
}
