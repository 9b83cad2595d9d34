/** The report tab of an amount of the owner's own: the same lines as the dialog, and every dot as a native chart. */
import type { AmountPicture } from '../../../shared/rules/exemplar/amount-picture.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { ExemplarReport, ReportCell } from '../../src/exemplar/exemplar-api.ts';
import { toNumberText } from './number-text.ts';
import type { AmountView } from './own-view.ts';
import { cell, type ReportHead } from './report.ts';
import type { ExemplarPageWords } from './words.ts';

const WIDTHS = [420, 90, 110, 110, 420];
/** Height of the chart: its frame, and each person's line. */
const FRAME_PIXELS = 170;
const LINE_PIXELS = 36;
const ROW_PIXELS = 21;

/** The report on amounts. */
export function toAmountReport(
  view: AmountView,
  { words, made, measured, language }: ReportHead & { language: Language },
): ExemplarReport {
  const { page } = words;
  const { picture } = view;
  const rows: ReportCell[][] = [];
  const add = (...cells: ReportCell[]): number => rows.push(cells) - 1;
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    add();
    add(cell(title, 'head'));
    for (const line of lines) add(cell(line));
  };
  const report = (charts: ExemplarReport['charts']): ExemplarReport => ({
    ...{ name: 'own-measure', rows, charts, widths: WIDTHS },
  });
  add(cell(page.title, 'title'));
  add(cell(view.headline, 'strong'));
  if (measured !== undefined) add(cell(measured));
  add(cell(made, 'quiet'));
  for (const line of view.periods) add(cell(line));
  const anchorRow = rows.length;
  const heightPixels = Math.max(360, FRAME_PIXELS + view.lines.length * LINE_PIXELS);
  if (picture) for (let row = 0; row <= heightPixels / ROW_PIXELS + 1; row += 1) add();
  const { columns, ownColumns } = page;
  add(
    ...[columns.person, ownColumns.values, ownColumns.mean, ownColumns.restMean, columns.standing].map(
      (text) => cell(text, 'head'),
    ),
  );
  for (const { name, values, mean, restMean, sentence } of view.lines) {
    add(cell(name), cell(values, 'count'), cell(mean, 'decimal'), cell(restMean, 'decimal'), cell(sentence));
  }
  section(page.sizeTitle, view.sizes);
  section(page.notesTitle, view.notes);
  section(page.methodTitle, [page.methodAmount]);
  if (!picture) return report([]);

  const { ownPicture } = page;
  const nameOf = new Map(view.lines.map(({ personId, name }) => [personId, name]));
  add();
  add(cell(page.chartData, 'head'));
  const headerRow = add(
    ...[ownPicture.amount, ownPicture.value, ownPicture.mean, ownPicture.overall, page.chart.name].map(
      (text) => cell(text, 'quiet'),
    ),
  );
  const blank = cell(null);
  const lines = picture.strips.length;
  picture.strips.forEach(({ dots }, index) => {
    for (const dot of dots) add(cell(dot, 'decimal'), cell(lines - index, 'count'));
  });
  picture.strips.forEach(({ personId, mean }, index) => {
    const label = `${nameOf.get(personId) ?? personId}: ${toNumberText(mean, language)}`;
    add(cell(mean, 'decimal'), blank, cell(lines - index, 'count'), blank, cell(label));
  });
  for (const end of [0.5, lines + 0.5]) {
    add(cell(picture.overallMean, 'decimal'), blank, blank, cell(end, 'decimal'));
  }
  return report([
    {
      kind: 'amounts',
      title: ownPicture.amounts,
      subtitle: [ownPicture.lines, ...(picture.isThinned ? [ownPicture.thinned] : [])].join(' '),
      altText: ownPicture.amountsAlt(toAmountWords(view, { words, language })),
      xTitle: ownPicture.amount,
      yTitle: '',
      headerRow,
      rows: rows.length - headerRow - 1,
      anchorRow,
      offsetXPixels: 0,
      heightPixels,
      range: toRange(picture),
      lines,
    },
  ]);
}

/** A twentieth more at each end that is not zero, so that the outermost dots are whole. */
function toRange({ lowest, highest }: AmountPicture): { lowest: number; highest: number } {
  const room = (highest - lowest) / 20;
  return { lowest: lowest < 0 ? lowest - room : 0, highest: highest > 0 ? highest + room : 0 };
}

/** Everybody's average as one text, for those who do not see the picture. */
export function toAmountWords(
  { lines }: AmountView,
  { words, language }: { words: ExemplarPageWords; language: Language },
): string {
  return lines
    .map(
      ({ name, values, mean }) =>
        `${name}: ${words.page.ownColumns.mean.toLowerCase()} ${toNumberText(mean, language)} (${values}).`,
    )
    .join(' ')
    .slice(0, 2000);
}
