/** When something was last said in public and in private, when it is due again, and how often that is to be. */
import { useState } from 'preact/hooks';
import { Button, NumberInput } from '../../../shared/components/index.ts';
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import type { CadenceForm, SpreadView } from '../../src/promotion/promotion-api.ts';
import type { SpreadWords } from './words.ts';

export interface CadencePartProps {
  view: SpreadView;
  words: SpreadWords;
  isBusy: boolean;
  onSave: (form: CadenceForm) => Promise<boolean>;
}

const isDays = (value: number | null): value is number =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= 92;

export function CadencePart({ view, words, isBusy, onSave }: CadencePartProps) {
  const { cadence } = words.page;
  const [days, setDays] = useState<{ public: number | null; private: number | null } | null>(null);
  return (
    <section class="reward-sums">
      {(['public', 'private'] as const).map((side) => {
        const { lastOn, isDue, dueOn } = view.cadences[side];
        const last = lastOn === null ? cadence.never : cadence.last(toDateText(lastOn, view.language));
        return (
          <p key={side}>
            <b>{cadence[side]}</b>: {last};{' '}
            {isDue ? (
              <span class="is-pay">{cadence.due}</span>
            ) : (
              cadence.next(toDateText(dueOn, view.language))
            )}
          </p>
        );
      })}
      {days === null ? (
        <div>
          <Button
            look="link"
            onClick={() => {
              setDays({ public: view.cadences.public.everyDays, private: view.cadences.private.everyDays });
            }}
          >
            {cadence.change}
          </Button>
        </div>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isDays(days.public) || !isDays(days.private)) return;
            void onSave({ publicEveryDays: days.public, privateEveryDays: days.private }).then((isDone) => {
              if (isDone) setDays(null);
            });
          }}
        >
          {(['public', 'private'] as const).map((side) => (
            <NumberInput
              key={side}
              label={side === 'public' ? cadence.publicDays : cadence.privateDays}
              value={days[side]}
              onInput={(value) => {
                setDays({ ...days, [side]: value });
              }}
            />
          ))}
          <div class="ml-actions">
            <Button
              type="submit"
              look="primary"
              busy={isBusy}
              disabled={!isDays(days.public) || !isDays(days.private)}
            >
              {cadence.save}
            </Button>
            <Button
              onClick={() => {
                setDays(null);
              }}
            >
              {words.common.close}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
