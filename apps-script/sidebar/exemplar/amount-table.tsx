/** A comparison of amounts: the answer first, then the picture, averages by person, and what to keep in mind. */
import type { Language } from '../../../shared/tables/program.ts';
import { AmountPicture } from './amount-picture.tsx';
import { Answer, Section } from './comparison.tsx';
import { toNumberText } from './number-text.ts';
import type { AmountView } from './own-view.ts';
import { toAmountWords } from './own-report.ts';
import type { ExemplarPageWords } from './words.ts';

export interface AmountTableProps {
  view: AmountView;
  words: ExemplarPageWords;
  language: Language;
}

export function AmountTable({ view, words, language }: AmountTableProps) {
  const { page } = words;
  const number = (value: number): string => toNumberText(value, language);
  const nameOf = new Map(view.lines.map(({ personId, name }) => [personId, name]));
  return (
    <>
      <Answer headline={view.headline} tone={view.tone} words={words} />
      {view.picture && (
        <AmountPicture
          picture={view.picture}
          toName={(personId) => nameOf.get(personId) ?? personId}
          title={page.ownPicture.amounts}
          description={page.ownPicture.amountsAlt(toAmountWords(view, { words, language }))}
          words={page.ownPicture}
          language={language}
        />
      )}
      <div class="table-frame" role="region" aria-label={page.tableTitle} tabIndex={0}>
        <table>
          <caption>{page.tableTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{page.columns.person}</th>
              <th scope="col" class="number">
                {page.ownColumns.values}
              </th>
              <th scope="col" class="number">
                {page.ownColumns.mean}
              </th>
              <th scope="col" class="number">
                {page.ownColumns.restMean}
              </th>
              <th scope="col">{page.columns.standing}</th>
            </tr>
          </thead>
          <tbody>
            {view.lines.map((line) => (
              <tr key={line.personId}>
                <th scope="row">{line.name}</th>
                <td class="number">{line.values}</td>
                <td class="number">{number(line.mean)}</td>
                <td class="number">{number(line.restMean)}</td>
                <td>{line.sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Section title={page.sizeTitle} lines={view.sizes} />
      <Section title={page.windowsTitle} lines={view.periods} />
      <Section title={page.notesTitle} lines={view.notes} />
      <Section title={page.methodTitle} lines={[page.methodAmount]} isQuiet />
    </>
  );
}
