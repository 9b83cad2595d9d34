/** The fields of a change: the new value, since when, for whom, why, from which talk. */
import type { ChangesView } from '../../src/changes/changes-api.ts';
import {
  Checkbox,
  ChoiceRow,
  DateInput,
  NumberInput,
  Paragraph,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import { toDayText } from '../format.ts';
import { isFromToday, isOfProgram, type ChangeDraft } from './draft.ts';
import type { ChangesWords } from './words.ts';

interface FieldsProps {
  view: ChangesView;
  draft: ChangeDraft;
  edit: (change: Partial<ChangeDraft>) => void;
  /** The field that the script has refused, and its sentence. */
  refused: { field: string; sentence: string } | null;
  words: ChangesWords;
}

export function ChangeFields(props: FieldsProps) {
  const { view, draft, edit, refused, words } = props;
  const { page } = words;
  const { term } = draft;
  const issueOf = (field: string) => (refused?.field === field ? refused.sentence : null);
  const day = (name: 'fromOn' | 'toOn', label: string, help?: string) => (
    <DateInput
      {...{ label, help }}
      value={draft[name]}
      issue={issueOf(name)}
      onInput={(value) => {
        edit({ [name]: value });
      }}
    />
  );
  const later = draft.fromOn > view.todayOn;
  return (
    <section class="stack" aria-label={page.change(page.terms[term])}>
      <h2 class="section-title">{page.change(page.terms[term])}</h2>
      <div class="pair">
        {(term === 'cadence' || term === 'hours' || term === 'length' || term === 'talks') && (
          <NumberInput
            label={page.newValue[term]}
            value={draft.value}
            issue={issueOf('value')}
            onInput={(value) => {
              edit({ value });
            }}
          />
        )}
        {term === 'procedure' && (
          <TextLine
            label={page.what}
            help={page.whatHelp}
            value={draft.what}
            issue={issueOf('what')}
            onInput={(what) => {
              edit({ what });
            }}
          />
        )}
        {term === 'period' && day('toOn', page.lastDay)}
        {term === 'break' && day('fromOn', page.breakFrom)}
        {term === 'break' && day('toOn', page.breakTo)}
        {term !== 'break' && !isFromToday(draft) && day('fromOn', page.fromOn, page.fromHelp)}
      </div>
      {!isOfProgram(draft) && <ForWhom {...props} issue={issueOf('pairingIds')} />}
      <Paragraph
        label={page.why}
        value={draft.why}
        issue={issueOf('why')}
        onInput={(why) => {
          edit({ why });
        }}
      />
      {view.talks.length > 0 && (
        <Select
          label={page.heardFrom}
          optional
          issue={issueOf('talkId')}
          value={draft.talkId}
          items={view.talks.slice(0, 60).map(({ id, personName, talkedOn }) => ({
            value: id,
            label: page.talk(personName, toDayText(talkedOn, view.todayOn, view.language)),
          }))}
          onInput={(talkId) => {
            edit({ talkId });
          }}
        />
      )}
      <p class="quiet">
        {isOfProgram(draft)
          ? page.stays.length
          : later && term !== 'break'
            ? page.stays.later(toDayText(draft.fromOn, view.todayOn, view.language))
            : page.stays.today}{' '}
        {page.marked}
      </p>
    </section>
  );
}

function ForWhom({
  view,
  draft,
  edit,
  words,
  issue,
}: Omit<FieldsProps, 'refused'> & { issue: string | null }) {
  const { page } = words;
  return (
    <>
      <ChoiceRow
        label={page.whom}
        items={[
          { value: 'everybody', label: page.everybody(view.pairings.length) },
          { value: 'some', label: page.somePairings },
        ]}
        value={draft.whom}
        onInput={(whom) => {
          edit({ whom });
        }}
      />
      {draft.whom === 'some' && (
        <fieldset class="some">
          <legend class="ml-unseen">{page.pairings}</legend>
          {view.pairings.map(({ id, label }, index) => (
            <Checkbox
              key={id}
              label={label}
              checked={draft.pairingIds.includes(id)}
              issue={index === 0 ? issue : null}
              onInput={(isChosen) => {
                const others = draft.pairingIds.filter((one) => one !== id);
                edit({ pairingIds: isChosen ? [...others, id] : others });
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
