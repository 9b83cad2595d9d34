/** The last day of one person and what becomes of each of their pairings. */
import type { PeopleView } from '../../src/people/people-api.ts';
import { ChoiceRow, DateInput, Paragraph } from '../../../shared/components/index.ts';
import { choiceOf, isPastDay, reasonOf, toAffected, type Leaving, type PairingChoice } from './leaving.ts';
import type { PeopleWords } from './words.ts';

const CHOICES: readonly PairingChoice[] = ['ended-early', 'paused', 'keep'];

export interface LeavingFieldsProps {
  personId: string;
  name: string;
  leaving: Leaving;
  view: PeopleView;
  words: PeopleWords;
  isAsked: boolean;
  onChange: (leaving: Leaving) => void;
}

export function LeavingFields(props: LeavingFieldsProps) {
  const { personId, name, leaving, view, onChange } = props;
  const { page } = props.words;
  const leftOn = leaving.leftOn[personId] ?? '';
  const own = toAffected(view.pairings, leaving).filter((one) => one.personId === personId);
  return (
    <div class="leaving">
      <DateInput
        label={page.leftOn(name)}
        required
        issue={props.isAsked && !isPastDay(leftOn, view.todayOn) ? page.dayMissing : null}
        value={leftOn}
        onInput={(day) => {
          onChange({ ...leaving, leftOn: { ...leaving.leftOn, [personId]: day } });
        }}
      />
      {own.map(({ pairing }) => {
        const { pairingId } = pairing;
        const reason = reasonOf(leaving, pairing, page.reasonLeft(name));
        return (
          <div key={pairingId} class="rows">
            <ChoiceRow
              label={page.pairing(pairing.title)}
              value={choiceOf(leaving, pairing)}
              items={CHOICES.map((value) => ({ value, label: page.pairingChoices[value] }))}
              onInput={(choice) => {
                onChange({ ...leaving, choices: { ...leaving.choices, [pairingId]: choice } });
              }}
            />
            {choiceOf(leaving, pairing) !== 'keep' && (
              <Paragraph
                label={page.reason}
                required
                issue={props.isAsked && reason.trim() === '' ? page.reasonMissing : null}
                value={reason}
                onInput={(text) => {
                  onChange({ ...leaving, reasons: { ...leaving.reasons, [pairingId]: text } });
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
