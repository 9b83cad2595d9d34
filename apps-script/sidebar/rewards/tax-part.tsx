/** Cash or what can be spent like it: the accountant is to be asked; dated facts of the country, nothing computed. */
import { Notice, Select } from '../../../shared/components/index.ts';
import { taxNotes, type Country } from '../../../shared/rules/rewards/tax-notes.ts';
import type { RewardsWords } from './words.ts';

const COUNTRIES: readonly Country[] = ['us', 'uk', 'italy', 'other'];

interface TaxPartProps {
  country: Country | null;
  words: RewardsWords;
  /** Left out where the country is only shown. */
  onInput?: (country: Country | null) => void;
}

export function TaxPart({ country, words, onInput }: TaxPartProps) {
  const { plan, tax } = words.page;
  const names = words.tabs.rewardPlans.choices.country;
  return (
    <div class="stack">
      <Notice kind="warn" title={plan.taxTitle}>
        {country !== null && (
          <ul class="sentences">
            {taxNotes[country].map(({ code, source, asOf }) => (
              <li key={code}>
                {tax[code]} {source !== null && <span class="quiet">({tax.source(source, asOf)})</span>}
              </li>
            ))}
          </ul>
        )}
      </Notice>
      {onInput && (
        <Select
          label={plan.country}
          value={country}
          items={COUNTRIES.map((value) => ({ value, label: names[value] }))}
          onInput={onInput}
        />
      )}
    </div>
  );
}
