/** With whom the mentor met: one or several of their mentees, and what was agreed with each last time. */
import { useId } from 'preact/hooks';
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toWeekdayText } from '../format.ts';
import type { MentorDraft } from './drafts.ts';
import type { PhoneWords } from './words.ts';

export interface PeopleFieldProps {
  words: PhoneWords;
  language: Language;
  draft: MentorDraft;
  page: OwnPage;
  onInput: (pairingIds: string[]) => void;
  issue: string | null;
}

const OVER = ['completed', 'ended-early'];

export function PeopleField({ words, language, draft, page, onInput, issue }: PeopleFieldProps) {
  const issueId = useId();
  const { pairings } = page.briefing;
  const isChosen = (id: string) => draft.pairingIds.includes(id);
  // A pairing that is over takes late notes: it stands last.
  const ordered = [...pairings].sort(
    (a, b) => Number(OVER.includes(a.status)) - Number(OVER.includes(b.status)),
  );
  const isOneOnly = Object.keys(draft.supersedes).length > 0;
  const lastSteps = pairings
    .filter(({ id }) => isChosen(id))
    .flatMap((pairing) => {
      const last = page.mentor.checkIns.find(
        ({ id, fields }) =>
          fields.pairingId === pairing.id && fields.nextStep !== null && draft.supersedes[pairing.id] !== id,
      );
      return last ? [{ id: pairing.id, name: pairing.partnerName, text: last.fields.nextStep! }] : [];
    });
  return (
    <fieldset
      class="ml-field ml-choices"
      aria-invalid={issue === null ? undefined : 'true'}
      aria-describedby={issue === null ? undefined : issueId}
    >
      <legend class="ml-label">{words.page.mentor.with}</legend>
      <div class="ml-segments">
        {ordered.map((pairing) => (
          <label key={pairing.id} class="ml-segment">
            <input
              type={isOneOnly ? 'radio' : 'checkbox'}
              name="with"
              checked={isChosen(pairing.id)}
              onChange={() => {
                if (isOneOnly) onInput([pairing.id]);
                else if (isChosen(pairing.id)) onInput(draft.pairingIds.filter((id) => id !== pairing.id));
                else onInput([...draft.pairingIds, pairing.id]);
              }}
            />
            <span>
              {pairing.partnerName}
              {OVER.includes(pairing.status) && pairing.endsOn !== null
                ? ` · ${toWeekdayText(pairing.endsOn, language)}`
                : ''}
            </span>
          </label>
        ))}
      </div>
      {lastSteps.map(({ id, name, text }) => (
        <p key={id} class="ml-help">
          {lastSteps.length > 1 ? `${name}: ` : ''}
          {words.page.mentor.lastStep(text)}
        </p>
      ))}
      {issue !== null && (
        <p class="ml-issue" id={issueId} role="alert">
          {issue}
        </p>
      )}
    </fieldset>
  );
}
