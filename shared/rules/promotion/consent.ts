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

/** Whether somebody may be named in public. */
export const mayBeNamed = (consents: readonly Consent[], personId: string): boolean =>
  toAnswers(consents).get(personId)?.answer === 'yes';
