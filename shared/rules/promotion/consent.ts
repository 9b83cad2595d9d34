/** Who may be named in public: whoever said yes and did not take it back. The last answer of a person holds. */
import type { Consent } from '../../tables/consents.ts';

/** The answer that holds for each person; of one day the row that stands last. */
export function toAnswers(consents: readonly Consent[]): Map<string, Consent> {
  const answers = new Map<string, Consent>();
  for (const row of consents) {
    const known = answers.get(row.personId);
    if (!known || row.answeredOn >= known.answeredOn) answers.set(row.personId, row);
  }
  return answers;
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * The ids of whom a text names: who it is said of, and whoever's full name stands in the words. Case and spaces do not
 * matter; a name inside of a longer word is none.
 */
export function toNamedIds(
  people: readonly { id: string; name: string }[],
  personId: string | null,
  words: string,
): string[] {
  const text = ` ${fold(words).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const isIn = (name: string): boolean => {
    const wanted = fold(name)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    return wanted !== '' && text.includes(` ${wanted} `);
  };
  return people.filter(({ id, name }) => id === personId || isIn(name)).map(({ id }) => id);
}

/** Whether somebody may be named in public. */
export const mayBeNamed = (consents: readonly Consent[], personId: string): boolean =>
  toAnswers(consents).get(personId)?.answer === 'yes';
