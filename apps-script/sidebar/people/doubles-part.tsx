/** Lines with one address and people who look alike: the owner decides; until then nobody is merged. */
import { toDoubledAnswerId, type RosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import type { LookAlikePeople } from '../../../shared/imports/roster-look-alikes.ts';
import type { RosterPlan } from '../../../shared/imports/roster-plan.ts';
import { ChoiceRow } from '../../../shared/components/index.ts';
import { Part } from '../records/part.tsx';
import type { PartProps } from './part-props.ts';

export function DoublesPart({
  file,
  plan,
  review,
  view,
  words,
  onReview,
}: PartProps & { file: Extract<RosterImport, { kind: 'ready' }>; plan: RosterPlan }) {
  const { page } = words;
  const count = file.doubled.length + plan.lookAlikes.length;
  if (count === 0) return null;
  const inFile = new Map(file.added.map((person) => [person.line, person]));
  const detail = (email: string | null | undefined, place: string): string =>
    [email ?? '', place].filter(Boolean).join(', ');
  const otherOf = ({ personId, otherLine }: LookAlikePeople): string => {
    const known = view.people.find(({ id }) => id === personId);
    if (known) return `${known.name} (${detail(known.email, page.inTheLedger)})`;
    const other = inFile.get(otherLine ?? 0);
    return other ? `${other.name} (${detail(other.email, page.line(other.line))})` : '';
  };
  return (
    <Part title={page.doublesTitle(count)} isOpen>
      {file.doubled.map(({ lines, name, people, usedLine }) => (
        <ChoiceRow
          key={lines[0]}
          label={page.whichLine(name)}
          value={String(usedLine)}
          items={people.map((person) => ({
            value: String(person.line),
            label: `${person.name} (${detail(person.jobTitle, page.line(person.line))})`,
          }))}
          onInput={(value) => {
            onReview({ ...review, answers: { ...review.answers, [toDoubledAnswerId(lines[0]!)]: value } });
          }}
        />
      ))}
      {plan.lookAlikes.map((pair) => {
        const person = inFile.get(pair.line);
        const name = person ? `${person.name} (${detail(person.email, page.line(pair.line))})` : '';
        return (
          <ChoiceRow
            key={pair.line}
            label={page.sameAs(name, otherOf(pair))}
            help={page.sameWhy[pair.why]}
            value={review.decisions[pair.line] ?? 'other'}
            items={(['same', 'other'] as const).map((value) => ({ value, label: page[value] }))}
            onInput={(value) => {
              onReview({ ...review, decisions: { ...review.decisions, [pair.line]: value } });
            }}
          />
        );
      })}
    </Part>
  );
}
