/** The forms that a plan allows, a line each: whether it is pay, up to how much, how often. */
import { Button, Checkbox, Icon, Select, TextLine } from '../../../shared/components/index.ts';
import { isAlwaysPay } from '../../../shared/rules/rewards/plan-terms.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { REWARD_FORMS, rewardForms, type RewardFormRow } from '../../../shared/tables/reward-forms.ts';
import { MoneyField } from './money-field.tsx';
import type { FormDraft } from './plan-draft.ts';
import type { RewardsWords } from './words.ts';

const OFTEN = (rewardForms.columns.howOften.choices ?? []) as readonly RewardFormRow['howOften'][];

export interface FormRowsProps {
  rows: FormDraft[];
  currency: string;
  language: Language;
  words: RewardsWords;
  newId: () => string;
  onInput: (rows: FormDraft[]) => void;
}

export function FormRows({ rows, currency, language, words, newId, onInput }: FormRowsProps) {
  const { plan } = words.page;
  const names = words.tabs.rewards.choices.form;
  const often = words.tabs.rewardForms.choices.howOften;
  const change = (id: string, fields: Partial<FormDraft>) => {
    onInput(rows.map((row) => (row.id === id ? { ...row, ...fields } : row)));
  };
  const free = REWARD_FORMS.filter((form) => form === 'own' || rows.every((row) => row.form !== form));
  return (
    <section class="stack" aria-labelledby="plan-forms">
      <h2 class="group-title" id="plan-forms">
        {plan.formsTitle}
      </h2>
      {rows.length > 0 && (
        <ul class="plan-forms">
          {rows.map((row, index) => {
            const name = row.form === 'own' && row.title !== '' ? row.title : names[row.form];
            return (
              <li key={row.id} class="plan-form" aria-label={name}>
                <div class="plan-form-name">
                  {row.form === 'own' ? (
                    <TextLine
                      label={plan.ownName}
                      value={row.title}
                      onInput={(title) => {
                        change(row.id, { title });
                      }}
                    />
                  ) : (
                    <span class="plan-form-title">{name}</span>
                  )}
                  {isAlwaysPay(row.form) ? (
                    <span class="is-pay">
                      <Icon name="warn" /> {plan.pay}
                    </span>
                  ) : row.form === 'own' ? (
                    <Checkbox
                      label={plan.isPay}
                      checked={row.isPay}
                      onInput={(isPay) => {
                        change(row.id, { isPay });
                      }}
                    />
                  ) : (
                    <span class="quiet">
                      {plan.isPay} {plan.noPay}
                    </span>
                  )}
                </div>
                <MoneyField
                  label={plan.upTo}
                  labelUnseen={index > 0}
                  {...{ currency, language, words }}
                  value={row.upTo}
                  onInput={(upTo) => {
                    change(row.id, { upTo });
                  }}
                />
                <Select
                  label={plan.howOften}
                  labelUnseen={index > 0}
                  required
                  value={row.howOften}
                  items={OFTEN.map((value) => ({ value, label: often[value] }))}
                  onInput={(howOften) => {
                    if (howOften) change(row.id, { howOften });
                  }}
                />
                <Button
                  look="link"
                  label={plan.remove(name)}
                  onClick={() => {
                    onInput(rows.filter(({ id }) => id !== row.id));
                  }}
                >
                  {plan.removeWord}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Select
        label={plan.add}
        value={null}
        items={free.map((value) => ({ value, label: names[value] }))}
        onInput={(form) => {
          if (!form) return;
          const howOften = form === 'lunch' || form === 'event' ? 'monthly' : 'once';
          onInput([
            ...rows,
            { ...{ id: newId(), form, title: '', upTo: '', isPay: isAlwaysPay(form) }, howOften },
          ]);
        }}
      />
    </section>
  );
}
