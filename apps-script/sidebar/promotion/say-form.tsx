/** What was said, where, of whom: a draft to edit and copy. Naming somebody in public needs their yes. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import {
  Button,
  Checkbox,
  DateInput,
  Notice,
  Paragraph,
  Select,
  TextLine,
} from '../../../shared/components/index.ts';
import { toNamedIds } from '../../../shared/rules/promotion/consent.ts';
import { isPublicPlace, promotions, type Promotion } from '../../../shared/tables/promotions.ts';
import type { PromotionForm, SpreadView } from '../../src/promotion/promotion-api.ts';
import { useKept } from '../frame/kept.ts';
import { copyText } from '../platform/browser.ts';
import type { SpreadWords } from './words.ts';

const PLACES = (promotions.columns.place.choices ?? []) as readonly Promotion['place'][];

export interface SayFormProps {
  view: SpreadView;
  words: SpreadWords;
  /** What the form begins with. */
  begin: Pick<PromotionForm, 'place' | 'personId' | 'words' | 'factKey'>;
  isBusy: boolean;
  onClose: () => void;
  onSend: (form: Omit<PromotionForm, 'requestId'>) => void;
}

export function SayForm({ view, words, begin, isBusy, onClose, onSend }: SayFormProps) {
  const { form } = words.page;
  const [typed, setTyped] = useKept('say', {
    ...begin,
    ...{ about: '', saidOn: view.todayOn, saidYesIds: [] as string[] },
  });
  const [isCopied, setCopied] = useState(false);
  const edit = (change: Partial<typeof typed>) => {
    setTyped((now) => ({ ...now, ...change }));
    setCopied(false);
  };
  const named = isPublicPlace(typed.place)
    ? toNamedIds(view.people, typed.personId, `${typed.personId === null ? typed.about : ''}\n${typed.words}`)
    : [];
  const unasked = view.people.filter(
    ({ id }) => named.includes(id) && view.answers.find(({ personId }) => personId === id)?.answer !== 'yes',
  );
  const saidYesIds = unasked.map(({ id }) => id).filter((id) => typed.saidYesIds.includes(id));
  const canSend = typed.words.trim() !== '' && typed.saidOn !== '' && saidYesIds.length === unasked.length;
  return (
    <form
      class="stack"
      aria-label={form.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!canSend) return;
        onSend({
          ...{ saidOn: typed.saidOn, place: typed.place, personId: typed.personId },
          about: typed.personId === null ? typed.about : '',
          ...{ words: typed.words, factKey: typed.factKey },
          ...{ saidYesIds, saidYesOn: saidYesIds.length > 0 ? typed.saidOn : '' },
        });
      }}
    >
      <h2 class="section-title">{form.title}</h2>
      <Select
        label={form.place}
        required
        value={typed.place}
        items={PLACES.map((value) => ({ value, label: words.tabs.promotions.choices.place[value] }))}
        onInput={(place) => {
          if (place) edit({ place });
        }}
      />
      <Select
        label={form.person}
        value={typed.personId}
        items={view.people
          .filter(({ role }) => role !== 'owner')
          .map(({ id, name }) => ({ value: id, label: name }))}
        onInput={(personId) => {
          // A fact is one of whom it was drawn from.
          edit({ personId, factKey: personId === begin.personId ? begin.factKey : null });
        }}
      />
      {typed.personId === null && (
        <TextLine
          label={form.about}
          optional
          value={typed.about}
          onInput={(about) => {
            edit({ about });
          }}
        />
      )}
      <Paragraph
        label={form.words}
        help={form.wordsHelp}
        rows={4}
        value={typed.words}
        onInput={(text) => {
          edit({ words: text });
        }}
      />
      <div>
        <Button
          look="link"
          onClick={() => {
            void copyText(typed.words, null).then(setCopied);
          }}
        >
          {isCopied ? form.copied : form.copy}
        </Button>
      </div>
      {unasked.map(({ id, name }) => (
        <Fragment key={id}>
          <Notice kind="warn">{form.needsYes(name)}</Notice>
          <Checkbox
            label={form.saidYes(name)}
            checked={saidYesIds.includes(id)}
            onInput={(saidYes) => {
              const others = typed.saidYesIds.filter((one) => one !== id);
              edit({ saidYesIds: saidYes ? [...others, id] : others });
            }}
          />
        </Fragment>
      ))}
      <DateInput
        label={form.day}
        value={typed.saidOn}
        onInput={(saidOn) => {
          edit({ saidOn });
        }}
      />
      <div class="ml-actions">
        <Button type="submit" look="primary" busy={isBusy} disabled={!canSend}>
          {form.log}
        </Button>
        <Button onClick={onClose}>{form.close}</Button>
      </div>
    </form>
  );
}
