/** Averages by person with what can be said about each. */
import type { Language } from '../../../shared/tables/program.ts';
import { Answer, Section } from './comparison.tsx';
import type { AmountView } from './own-view.ts';
import type { ExemplarPageWords } from './words.ts';

export interface AmountTableProps {
  view: AmountView;
  words: ExemplarPageWords;
  language: Language;
}

export function AmountTable({ view, words, language }: AmountTableProps) {
  const { page } = words;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (
    <>
      <Answer headline={view.headline} tone={view.tone} words={words} />
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
                <td class="number">{format.format(line.mean)}</td>
                <td class="number">{format.format(line.restMean)}</td>
                <td>{line.sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Section title={page.notesTitle} lines={view.notes} />
      <Section title={page.methodTitle} lines={[page.methodAmount]} isQuiet />
    </>
  );
}
