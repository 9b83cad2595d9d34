/**
 * The report tab of a comparison: the same lines as the dialog, with the data of its native charts below. Texts and
 * numbers only; the script writes them as such.
 */
import type { ExemplarReport, ReportCell, ReportChart } from '../../src/exemplar/exemplar-api.ts';
import type { ComparisonView } from './comparison-view.ts';
import { toFreeNames } from './free-names.ts';
import { toMeasureWords, type Measure } from './measure-words.ts';
import { toPercent } from './percent.ts';
import type { ExemplarPageWords } from './words.ts';

/** Rows left free for the charts. */
const CHART_ROWS = 19;
/** Left edge of the second chart. */
const SECOND_CHART_PIXELS = 580;
const WIDTHS = [420, 90, 90, 90, 90, 90, 110, 90, 130];

export type Look = NonNullable<ReportCell['look']>;

export const cell = (value: string | number | null, look?: Look): ReportCell => ({
  value,
  ...(look && { look }),
});

/** What a report says of itself, above its figures. */
export interface ReportHead {
  words: ExemplarPageWords;
  /** When and from what it was made, as a sentence. */
  made: string;
  /** What was measured, where it is of the owner's own. */
  measured?: string;
}

/** The report on shares. */
export function toReport(view: ComparisonView, options: ReportHead & { measure: Measure }): ExemplarReport {
  const { words, made, measured, measure } = options;
  const { page, exemplar } = words;
  const say = toMeasureWords(words, measure);
  const { picture } = view;
  const name = measure === 'own' ? 'own-measure' : 'exemplar';
  const hasSameRep = view.people.some(({ sameRep }) => sameRep !== null);
  const rows: ReportCell[][] = [];
  const add = (...cells: ReportCell[]): number => rows.push(cells) - 1;
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length === 0) return;
    add();
    add(cell(title, 'head'));
    for (const line of lines) add(cell(line));
  };
  add(cell(page.title, 'title'));
  add(cell(view.headline, 'strong'));
  if (measured !== undefined) add(cell(measured));
  add(cell(made, 'quiet'));
  for (const line of view.periods) add(cell(line));
  for (const line of view.flags) add(cell(line, 'strong'));
  const anchorRow = rows.length;
  if (picture) for (let row = 0; row < CHART_ROWS; row += 1) add();

  add();
  const { columns } = page;
  add(
    ...[
      columns.person,
      say.total,
      say.successes,
      columns.share,
      columns.from,
      columns.to,
      columns.leveled,
      columns.rank,
      ...(hasSameRep ? [columns.sameRep] : []),
    ].map((text) => cell(text, 'head')),
  );
  for (const person of view.people) {
    const share = (value: number | null): ReportCell =>
      value === null ? cell(page.noRank, 'quiet') : cell(value, 'percent');
    add(
      cell(person.name),
      cell(person.total, 'count'),
      cell(person.successes, 'count'),
      share(person.rate),
      share(person.lower),
      share(person.upper),
      person.isTooFew ? cell(page.tooFew, 'quiet') : share(person.leveled),
      person.rank === null ? cell(page.noRank, 'quiet') : cell(person.rank, 'count'),
      ...(hasSameRep ? [cell(person.sameRep ?? page.noRank)] : []),
    );
  }
  section(
    columns.standing,
    view.people.map(({ sentence }) => sentence).filter((text) => text !== ''),
  );
  section(page.sizeTitle, view.sizes);
  section(page.notesTitle, view.notes);
  if (view.acquisition) {
    const { help, lines, warning } = view.acquisition;
    section(page.acquisitionTitle, [help, ...(warning === null ? [] : [warning]), ...lines]);
  }
  section(page.methodTitle, [page.method]);
  if (!picture) return { name, rows, charts: [], widths: WIDTHS };

  const nameOf = new Map(view.people.map(({ personId, name }) => [personId, name]));
  const rankOf = new Map(view.people.map(({ personId, rank }) => [personId, rank]));
  add();
  add(cell(page.chartData, 'head'));
  const { chart } = page;
  const intervalRow = add(
    ...[chart.person, chart.lower, chart.range, chart.share].map((text) => cell(text, 'quiet')),
  );
  for (const { personId, lower, upper, rate } of picture.dots) {
    add(
      cell(nameOf.get(personId) ?? personId),
      cell(lower, 'percent'),
      cell(upper - lower, 'percent'),
      cell(rate, 'percent'),
    );
  }
  add();
  const funnelRow = add(
    ...[
      say.total,
      chart.innerLow,
      chart.innerHigh,
      chart.outerLow,
      chart.outerHigh,
      chart.overall,
      chart.share,
      chart.name,
    ].map((text) => cell(text, 'quiet')),
  );
  for (const { total, lowerInner, upperInner, lowerOuter, upperOuter } of picture.bands) {
    add(
      cell(total, 'count'),
      ...[lowerInner, upperInner, lowerOuter, upperOuter, picture.overallRate].map((value) =>
        cell(value, 'percent'),
      ),
    );
  }
  const blank = cell(null);
  // A third more than the largest group: names stand to the right of their dots.
  const highest = Math.ceil(Math.max(...picture.dots.map(({ total }) => total)) * 1.34);
  const names = toFreeNames(
    picture.dots.map((dot) => ({
      ...dot,
      name: nameOf.get(dot.personId) ?? dot.personId,
      rank: rankOf.get(dot.personId) ?? null,
    })),
    highest,
  );
  for (const [index, { total, rate }] of picture.dots.entries()) {
    add(
      cell(total, 'count'),
      ...[blank, blank, blank, blank, blank],
      cell(rate, 'percent'),
      names[index] === '' ? blank : cell(names[index]!),
    );
  }
  const overall = toPercent(picture.overallRate);
  const base = { anchorRow, subtitle: `${exemplar.picture.overall}: ${overall}` };
  const charts: ReportChart[] = [
    {
      ...base,
      kind: 'intervals',
      title: say.dots,
      altText: say.intervalAlt(toIntervalWords(view, words)),
      xTitle: '',
      yTitle: chart.share,
      headerRow: intervalRow,
      rows: picture.dots.length,
      offsetXPixels: 0,
    },
    {
      ...base,
      kind: 'funnel',
      title: say.funnel,
      altText: say.funnelAlt({ overall, people: picture.dots.length }),
      xTitle: say.total,
      yTitle: chart.share,
      headerRow: funnelRow,
      rows: picture.bands.length + picture.dots.length,
      range: { lowest: 0, highest },
      offsetXPixels: SECOND_CHART_PIXELS,
    },
  ];
  return { name, rows, charts, widths: WIDTHS };
}

/** Everybody's figures as one text, for those who do not see the picture. */
export function toIntervalWords({ people }: ComparisonView, { exemplar }: ExemplarPageWords): string {
  return people
    .map(({ name, successes, total, lower, upper }) => {
      const range = lower === null || upper === null ? '' : `, ${exemplar.between({ lower, upper })}`;
      return `${name}: ${exemplar.count({ successes, total })}${range}.`;
    })
    .join(' ')
    .slice(0, 2000);
}
