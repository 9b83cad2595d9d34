/** The terms as they hold: each a button that leads to its change. */
import type { ChangesView, FormTerm } from '../../src/changes/changes-api.ts';
import { FORM_TERMS } from '../../src/changes/changes-api.ts';
import { toAmountText, toDayText } from '../format.ts';
import type { ChangesWords } from './words.ts';

interface TermsNowProps {
  view: ChangesView;
  chosen: FormTerm;
  onChoose: (term: FormTerm) => void;
  words: ChangesWords;
}

export function TermsNow({ view, chosen, onChoose, words }: TermsNowProps) {
  const { page } = words;
  return (
    <section class="stack" aria-label={page.termsNow}>
      <h2 class="section-title">{page.termsNow}</h2>
      <ul class="terms">
        {FORM_TERMS.map((term) => (
          <li key={term}>
            <button
              type="button"
              aria-pressed={term === chosen}
              onClick={() => {
                onChoose(term);
              }}
            >
              <span>{page.terms[term]}</span>
              <span>{toNowText(term, view, words)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toNowText(
  term: FormTerm,
  { program, language, changes, todayOn }: ChangesView,
  words: ChangesWords,
) {
  const { now } = words.page;
  switch (term) {
    case 'cadence':
      return now.cadence(program.cadenceDays);
    case 'hours':
      return now.hours(toAmountText(program.minimumHours, language));
    case 'period':
      return now.period(program.periodMonths);
    case 'length':
      return now.length(program.meetingMinutes);
    case 'talks':
      return now.talks(program.talkEveryDays);
    case 'break': {
      const next = changes.find(
        (entry) => entry.term === 'break' && typeof entry.after === 'string' && entry.after >= todayOn,
      );
      return next ? now.until(toDayText(String(next.after), todayOn, language)) : now.none;
    }
    case 'procedure':
      return now.procedure;
  }
}
