/** The fields of a talk: with whom, when, how, what is in the way, what was heard and agreed, when it comes back. */
import type { TalkView } from '../../src/talks/talks-api.ts';
import { talks } from '../../../shared/tables/talks.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { ChoiceRow, DateInput, Paragraph, Select } from '../../../shared/components/index.ts';
import { toDayText } from '../format.ts';
import type { TalkDraft, TalkIssues } from './draft.ts';
import type { TalkWords } from './words.ts';

interface FieldsProps {
  view: TalkView;
  draft: TalkDraft;
  edit: (change: Partial<TalkDraft>) => void;
  /** Null before somebody tried to save. */
  issues: TalkIssues | null;
  words: TalkWords;
}

const CHANNELS = talks.columns.channel.choices as readonly TalkDraft['channel'][];
const SIGNALS = talks.columns.signal.choices as readonly TalkDraft['signal'][];

export function TalkFields({ view, draft, edit, issues, words }: FieldsProps) {
  const { page, tables } = words;
  const { todayOn, language } = view;
  const dayIn = (days: number) => toDayText(addDays(todayOn, days), todayOn, language);
  return (
    <>
      <div class="pair">
        <WithWhom {...{ view, draft, edit, words }} issue={issues?.nobody ? page.nobody : null} />
        <div class="stack">
          <ChoiceRow
            label={page.when}
            items={(['today', 'yesterday', 'other'] as const).map((value) => ({
              value,
              label: value === 'other' ? page.otherDay : page[value],
            }))}
            value={draft.when}
            onInput={(when) => {
              edit({ when });
            }}
          />
          {draft.when === 'other' && (
            <DateInput
              label={page.day}
              value={draft.otherOn}
              issue={issues?.future ? page.future : null}
              onInput={(otherOn) => {
                edit({ otherOn });
              }}
            />
          )}
        </div>
      </div>
      <div class="pair">
        <ChoiceRow
          label={page.inTheWay}
          items={SIGNALS.map((value) => ({ value, label: page.signals[value] }))}
          value={draft.signal}
          onInput={(signal) => {
            edit({ signal });
          }}
        />
        <ChoiceRow
          label={page.how}
          items={CHANNELS.map((value) => ({ value, label: tables.talks.choices.channel[value] }))}
          value={draft.channel}
          onInput={(channel) => {
            edit({ channel });
          }}
        />
      </div>
      {(['heard', 'agreed'] as const).map((name) => (
        <Paragraph
          key={name}
          label={page[name]}
          optional
          value={draft[name]}
          onInput={(text) => {
            edit({ [name]: text });
          }}
        />
      ))}
      <ChoiceRow
        label={page.follow}
        help={draft.follow === 'next' ? undefined : page.followHelp}
        items={[
          { value: 'next', label: page.nextTalk },
          { value: '7', label: page.inDays(7, dayIn(7)) },
          { value: '14', label: page.inDays(14, dayIn(14)) },
          { value: 'other', label: page.otherDay },
        ]}
        value={draft.follow}
        onInput={(follow) => {
          edit({ follow });
        }}
      />
      {draft.follow === 'other' && (
        <DateInput
          label={page.followDay}
          value={draft.followOn}
          issue={issues?.followEarly ? page.followEarly : null}
          onInput={(followOn) => {
            edit({ followOn });
          }}
        />
      )}
      <p class="quiet">{page.reads}</p>
    </>
  );
}

function WithWhom({
  view,
  draft,
  edit,
  words,
  issue,
}: Omit<FieldsProps, 'issues'> & { issue: string | null }) {
  const { page } = words;
  const shown = [...new Set([...view.proposedIds, ...draft.personIds])];
  const others = view.people.filter(({ id, role }) => !shown.includes(id) && role !== 'owner');
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? id;
  const toggle = (id: string) => {
    const { personIds } = draft;
    edit({ personIds: personIds.includes(id) ? personIds.filter((one) => one !== id) : [...personIds, id] });
  };
  return (
    <div class="stack">
      <fieldset class="ml-field ml-choices" aria-describedby={issue === null ? undefined : 'with-issue'}>
        <legend class="ml-label">{page.with}</legend>
        <div class="ml-segments">
          {shown.map((id) => (
            <label key={id} class="ml-segment">
              <input
                type="checkbox"
                checked={draft.personIds.includes(id)}
                onChange={() => {
                  toggle(id);
                }}
              />
              <span>{nameOf(id)}</span>
            </label>
          ))}
        </div>
        {issue !== null && (
          <p class="ml-issue" id="with-issue">
            {issue}
          </p>
        )}
      </fieldset>
      {others.length > 0 && (
        <Select
          label={page.someoneElse}
          value={null}
          items={others.map(({ id, name }) => ({ value: id, label: name }))}
          onInput={(id) => {
            if (id !== null) edit({ personIds: [...draft.personIds, id] });
          }}
        />
      )}
    </div>
  );
}
