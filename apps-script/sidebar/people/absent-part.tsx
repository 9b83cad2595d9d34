/** Who is in the ledger and not in the list. Nobody is ended by a list: the owner ticks who has left. */
import type { RosterPlan } from '../../../shared/imports/roster-plan.ts';
import { Checkbox } from '../../../shared/components/index.ts';
import { Part } from '../records/part.tsx';
import { LeavingFields } from './leaving-fields.tsx';
import type { PartProps } from './part-props.ts';

export function AbsentPart({
  plan,
  review,
  view,
  words,
  onReview,
  isAsked,
}: PartProps & { plan: RosterPlan; isAsked: boolean }) {
  const { page } = words;
  if (plan.absent.length === 0) return null;
  const { leaving } = review;
  return (
    <Part title={page.absentTitle(plan.absent.length)} isOpen>
      <p class="quiet">{page.absentHelp}</p>
      <div class="rows">
        {plan.absent.map(({ personId, name, why }) => (
          <div key={personId}>
            <Checkbox
              label={name}
              help={why === 'inactive' ? page.inactive : undefined}
              checked={personId in leaving.leftOn}
              onInput={(hasLeft) => {
                const others = Object.entries(leaving.leftOn).filter(([id]) => id !== personId);
                const leftOn = Object.fromEntries(
                  hasLeft ? [...others, [personId, view.todayOn]] : others,
                ) as Record<string, string>;
                onReview({ ...review, leaving: { ...leaving, leftOn } });
              }}
            />
            {personId in leaving.leftOn && (
              <LeavingFields
                {...{ personId, name, leaving, view, words, isAsked }}
                onChange={(next) => {
                  onReview({ ...review, leaving: next });
                }}
              />
            )}
          </div>
        ))}
      </div>
    </Part>
  );
}
