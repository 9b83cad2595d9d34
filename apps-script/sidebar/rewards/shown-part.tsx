/** Who has been shown the plan, and when; and a small form to note it. */
import { useState } from 'preact/hooks';
import { Button, Checkbox, ChoiceRow, DateInput } from '../../../shared/components/index.ts';
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import type { PlanShown } from '../../../shared/tables/plans-shown.ts';
import type { RewardsView, ShownForm } from '../../src/rewards/rewards-api.ts';
import { toChecks } from './checks.ts';
import type { RewardsWords } from './words.ts';

export interface ShownPartProps {
  view: RewardsView;
  words: RewardsWords;
  isBusy: boolean;
  onNote: (form: Omit<ShownForm, 'requestId'>) => void;
}

export function ShownPart({ view, words, isBusy, onNote }: ShownPartProps) {
  const { plan } = words.page;
  const { nameOf, plan: terms } = toChecks(view);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [shownOn, setShownOn] = useState(view.todayOn);
  const [how, setHow] = useState<PlanShown['how']>('talk');
  const first = new Map<string, string>();
  for (const one of view.shown) {
    if (!terms?.ids.has(one.planId)) continue;
    const known = first.get(one.personId);
    if (known === undefined || one.shownOn < known) first.set(one.personId, one.shownOn);
  }
  const missing = view.participantIds.filter((id) => !first.has(id));
  const shown = view.participantIds.filter((id) => first.has(id));
  const people = chosen ?? missing;
  return (
    <section class="stack" aria-labelledby="plan-shown">
      <h2 class="group-title" id="plan-shown">
        {plan.shownTitle(shown.length, view.participantIds.length)}
      </h2>
      <p class="quiet">{plan.shownLead}</p>
      {shown.length > 0 && (
        <p>
          {shown.map((id) => plan.shownOn(nameOf(id), toDateText(first.get(id)!, view.language))).join('; ')}
        </p>
      )}
      {missing.length > 0 && <p>{plan.notShown(missing.map(nameOf))}</p>}
      {missing.length > 0 && !isOpen && (
        <Button
          onClick={() => {
            setOpen(true);
          }}
        >
          {plan.note}
        </Button>
      )}
      {isOpen && missing.length > 0 && (
        <div class="stack" role="group" aria-label={plan.note}>
          <div class="columns">
            {missing.map((id) => (
              <Checkbox
                key={id}
                label={nameOf(id)}
                checked={people.includes(id)}
                onInput={(isOn) => {
                  setChosen(isOn ? [...people, id] : people.filter((other) => other !== id));
                }}
              />
            ))}
          </div>
          <div class="columns">
            <DateInput label={plan.shownDay} value={shownOn} onInput={setShownOn} />
            <ChoiceRow
              label={plan.how}
              required
              value={how}
              items={(['talk', 'paper', 'page'] as const).map((value) => ({
                ...{ value, label: words.tabs.plansShown.choices.how[value] },
              }))}
              onInput={(value) => {
                if (value) setHow(value);
              }}
            />
          </div>
          <Button
            busy={isBusy}
            disabled={people.length === 0 || shownOn === ''}
            onClick={() => {
              onNote({ personIds: people, shownOn, how });
              setChosen(null);
            }}
          >
            {plan.note}
          </Button>
        </div>
      )}
    </section>
  );
}
