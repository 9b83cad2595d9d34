/** The report as a tab: the same sections, with native charts over their figures. Widths fit an A4 or Letter page. */
import { isShareKind } from '../../../shared/rules/measure/model.ts';
import type { ReportFacts } from '../../../shared/rules/report/facts.ts';
import type { ReportModel } from '../../../shared/rules/report/model.ts';
import type { ExemplarReport, ReportCell, ReportChart } from '../../src/exemplar/exemplar-api.ts';
import { toPeriodText } from '../charts/period-text.ts';
import type { ReportPageWords } from './words.ts';

/** Together not more than a page is wide. */
const WIDTHS = [270, 180, 180];
/** Rows that a chart covers, at 21 pixels. */
const CHART_ROWS = 18;

/** The tab's cells and charts. */
export function toTabReport(model: ReportModel, facts: ReportFacts, words: ReportPageWords): ExemplarReport {
  const { page } = words;
  const rows: ReportCell[][] = [];
  const charts: ReportChart[] = [];
  const add = (...cells: (ReportCell | string)[]) => {
    rows.push(cells.map((cell) => (typeof cell === 'string' ? { value: cell } : cell)));
  };
  const addChart = (
    head: string[],
    data: ReportCell[][],
    chart: Omit<ReportChart, 'headerRow' | 'rows' | 'anchorRow' | 'offsetXPixels'>,
  ) => {
    const headerRow = rows.length;
    add(...head.map((value): ReportCell => ({ value, look: 'head' })));
    rows.push(...data);
    const anchorRow = rows.length;
    for (let row = 0; row < CHART_ROWS; row += 1) add();
    charts.push({ ...chart, headerRow, rows: data.length, anchorRow, offsetXPixels: 0 });
  };
  add({ value: model.eyebrow, look: 'quiet' });
  add({ value: model.title, look: 'title' });
  add(model.lead);
  add();
  for (const { value, label } of model.numbers) add(label, { value, look: 'strong' });
  for (const section of model.sections) {
    add();
    add({ value: section.title, look: 'title' });
    for (const block of section.blocks) {
      if (block.kind === 'text') add(block.text);
      else if (block.kind === 'quiet') add({ value: block.text, look: 'quiet' });
      else if (block.kind === 'list')
        block.items.forEach((item) => {
          add(`• ${item}`);
        });
      else if (block.kind === 'table') {
        if (block.head) add(...block.head.map((value): ReportCell => ({ value, look: 'head' })));
        block.rows.forEach((cells) => {
          add(...cells);
        });
      } else if (block.kind === 'months') {
        if (facts.held + facts.moved + facts.noShows === 0) continue;
        addChart(
          [page.monthWord, page.heldWord, page.missedWord],
          facts.months.map(({ monthOn, held, missed }) => [
            { value: page.month(monthOn) },
            { value: held, look: 'count' },
            { value: missed, look: 'count' },
          ]),
          {
            ...{ kind: 'months', title: page.monthsTitle, subtitle: '', xTitle: '', yTitle: '' },
            altText: page.monthsOf({ held: facts.held, missed: facts.moved + facts.noShows }),
          },
        );
      } else if (model.measure && facts.measure) {
        const { design } = facts.measure;
        const { result, told } = model.measure;
        const isShare = isShareKind(design.kind);
        const look = isShare ? 'percent' : 'decimal';
        addChart(
          ['', words.measure.mentees, words.measure.others],
          result.windows.map((window, index) => [
            { value: toPeriodText(window, words.measures) },
            { value: result.mentees.points[index]!.value, look },
            { value: result.others.points[index]!.value, look },
          ]),
          {
            ...{ kind: 'groups', title: design.title, subtitle: words.measures.start(design.startsOn) },
            ...{ altText: told.headline, xTitle: '', yTitle: '' },
            ...(isShare ? { range: { lowest: 0, highest: 1 } } : {}),
          },
        );
      }
    }
  }
  add();
  add({ value: model.foot, look: 'quiet' });
  return {
    name: 'report',
    rows: rows.map((cells) => [
      ...cells,
      ...Array.from({ length: WIDTHS.length - cells.length }, () => ({ value: null })),
    ]),
    charts,
    widths: WIDTHS,
  };
}
