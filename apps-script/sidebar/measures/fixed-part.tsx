/** What was fixed: terms, people, the lot, and what it replaced; and the way to change it with a reason. */
import type { MeasureState } from '../../../shared/rules/measure/state.ts';
import type { Measure } from '../../../shared/tables/measures.ts';
import { Button } from '../../../shared/components/index.ts';
import { Section } from '../dialog/parts.tsx';
import type { MeasuresWords } from './words.ts';

export interface FixedPartProps {
  state: MeasureState & { readonly current: Measure };
  words: MeasuresWords;
  onChange: () => void;
}

export function FixedPart({ state, words, onChange }: FixedPartProps) {
  const { page, tables } = words;
  const { current, members, earlier } = state;
  const { columns, choices } = tables.measures;
  const facts: [string, string][] = [
    [columns.title.header, current.title],
    [columns.kind.header, choices.kind[current.kind]],
    [columns.better.header, choices.better[current.better]],
    [columns.windowMonths.header, String(current.windowMonths)],
    [columns.windowsBefore.header, String(current.windowsBefore)],
    [columns.windowsAfter.header, String(current.windowsAfter)],
  ];
  const out = members.filter(({ part }) => part === 'left-out');
  const lots = members.filter(({ lot }) => lot !== null).sort((a, b) => a.lot! - b.lot!);
  return (
    <Section title={page.sections.fixed}>
      <table class="facts">
        <tbody>
          {facts.map(([name, text]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lots.length > 0 && (
        <>
          <p>{page.seed(current.seed ?? 0)}</p>
          <ul class="sentences">
            {lots.map(({ personId, personName, lot, startsOn }) => (
              <li key={personId}>
                {page.lotOf({ name: personName ?? personId, lot: lot!, on: startsOn ?? current.startsOn })}
              </li>
            ))}
          </ul>
        </>
      )}
      {out.length > 0 && (
        <>
          <h2 class="group-title">{page.leftOut}</h2>
          <ul class="sentences">
            {out.map(({ personId, personName, reason }) => (
              <li key={personId}>{`${personName ?? personId}: ${reason ?? ''}`}</li>
            ))}
          </ul>
        </>
      )}
      {earlier.map((row, index) => (
        <p key={row.id} class="quiet">
          {page.replaced({
            title: row.title,
            on: row.fixedOn,
            reason: (index === 0 ? current : earlier[index - 1]!).reason ?? '',
          })}
        </p>
      ))}
      <Button onClick={onChange}>{page.changeIt}</Button>
    </Section>
  );
}
