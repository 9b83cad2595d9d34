/**
 * What the sentences of the catalogs are called with, by the name of a parameter or of a field of it. A name that has no
 * sample fails the test of its sentence: add it here, after `area.` or `area.sentence.` where the bare name means
 * something else elsewhere.
 */
import { resultsSamples } from './results-samples.ts';
import type { Language } from '../../../shared/tables/program.ts';

export type Samples = Readonly<Record<string, readonly unknown[]>>;

const counts = [0, 1, 1.5, 8, 11, 80, 1000];
/** Rows, lines and limits, which are never fractions. */
const ordinals = [0, 1, 8, 11, 80, 1000];
const names = ['Anna', 'Elena', 'ROI', 'Teniamoci i clienti'];
const lists = [['Anna'], ['Anna', 'Elena'], ['Anna', 'Elena', 'ROI'], ['ROI', 'Teniamoci i clienti']];
const isoDays = ['2026-08-01', '2026-08-08', '2026-11-11', '2027-03-20'];
const rates = [0, 0.01, 0.08, 0.11, 0.5, 0.8, 1];
const shares = [
  { successes: 0, total: 1 },
  { successes: 1, total: 8 },
  { successes: 8, total: 11 },
  { successes: 11, total: 80 },
];
const intervals = [
  { lower: 0, upper: 0.08 },
  { lower: 0.01, upper: 0.11 },
  { lower: 0.08, upper: 0.8 },
  { lower: 0.11, upper: 0.5 },
];
const places = [
  { tab: 'Anna', row: 8, column: 'Elena' },
  { tab: 'ROI', row: 11, column: 'Teniamoci i clienti' },
];

/** What pages write in the language before they hand it to a sentence. */
const texts: Record<
  Language,
  Record<'day' | 'ago' | 'ends' | 'cadence' | 'figure' | 'percent' | 'window', string[]>
> = {
  en: {
    day: ['August 1, 2026', 'Aug 8', 'November 11, 2026'],
    ago: ['yesterday', '8 days ago', '11 days ago'],
    ends: ['tomorrow', 'in 8 days', 'in 11 days'],
    cadence: ['weekly', 'every 8 days', 'every 11 days'],
    figure: ['0', '1', '1.5', '8', '11', '80', '1,000'],
    percent: ['1%', '8%', '11%'],
    window: ['August 1, 2026 up to, not including, November 11, 2026', 'August 8, 2026 and after'],
  },
  it: {
    day: ['1 agosto 2026', '8 ago', '11 novembre 2026'],
    ago: ['ieri', '8 giorni fa', '11 giorni fa'],
    ends: ['domani', 'tra 8 giorni', 'tra 11 giorni'],
    cadence: ['ogni settimana', 'ogni 8 giorni', 'ogni 11 giorni'],
    figure: ['0', '1', '1,5', '8', '11', '80', '1.000'],
    percent: ['1%', '8%', '11%'],
    window: ['dal 1º agosto 2026 fino all’11 novembre 2026 escluso', 'dall’8 agosto 2026'],
  },
};

const each = (keys: string, values: readonly unknown[]): Samples =>
  Object.fromEntries(
    keys
      .trim()
      .split(/\s+/)
      .map((key) => [key, values]),
  );

/** The samples of a language; `params` and `place` are those of an issue. */
export function toSamples(language: Language): Samples {
  const text = texts[language];
  return {
    ...resultsSamples,
    ...each(
      `count rows orders customers people all added changed known gone merged earlier matched unmatched done given wanted
      mentees mentors capacity asked doing answered connected accepted cells devices invites days months hours minutes
      seconds total leastTotal points most pairs shown putOff browsers talkDays sinceDays overdueDays ended pairings checkIns
      talks feedback analytical intuitive ruleBreaking strength checkInForm.tooLong.left phonePage.tooLong.left min number columns others
      orders1 orders2 values restValues erasePage.places acquisition.count script.audit.tabs importPage.linesUnreadable.lines max score`,
      counts,
    ),
    ...each(
      `name names program owner link extensionAt label title titles person mentor mentee host file tab category measure criterion
      practice topic language challenger bucket item one other role text field device section zone column heading
      manager reason statement decision status what why word task id key keys kind act instead order orderId customer customers.name
      peoplePage.columns currency1 currency2 mark marks texts reminder waiting size before after raw raw1 raw2 examples.text
      today.reasons.left script.place pairingsPage.row browser system here named link`,
      names,
    ),
    ...each(
      `criteria items fields exemplar.names exemplarPage.names priorities.names today.reasons.names
      rewardsPage.names importPage.names importPage.columns erasePage.tabs examples reasons versions
      today.reasons.follow-up.agreements script.failures.tabs`,
      lists,
    ),
    ...each(
      `exemplar.on exemplarPage.on practices.on importPage.on startsOn endsBeforeOn fromOn toOn date1 date2 endedOn
      untilOn newestOn issues.params.startsOn issues.params.metOn`,
      isoDays,
    ),
    ...each('row line line1 line2 issues.params.row issues.params.line', ordinals),
    ...each('pairingActs.endedOn', text.day),
    ...each('day on from to nextFrom nextTo first last since date time when', text.day),
    ...each('lost restLost lower upper exemplar.homogeneity.p', rates),
    ...each('priorities.share priorities.now', [0.08, 0.11, 0.5, 0.8]),
    ...each('exemplar.verdict.count exemplar.sameRep.count rest second secondRest withIt without', shares),
    ...each('exemplarPage.own.inPeriods.count', shares),
    ...each('interval restInterval', intervals),
    ...each('ratio', [1.04, 2.1, 8, 11.5]),
    ...each('imports.lines', [[1], [3, 5], [8, 11, 80]]),
    ...each('isFull isSpread', [false, true]),
    ...each(
      `exemplarPage.own.lines peoplePage.lines importPage.takenBackKept.rows script.takeBack.importKept.rows`,
      ['1', '3, 5', '8, 11, 80'],
    ),
    ...each('exemplarPage.intervalAlt.lines exemplarPage.ownPicture.lines', names),
    ...each('share overall', text.percent),
    ...each(
      `rewards.amount rewards.sum rewards.over rewards.most rewards.asked rewards.done rewards.hours rewardsPage.amount
      rewardsPage.sum rewardsPage.most rewardsPage.over rewardsPage.left rewardsPage.hours rewardsPage.fee
      rewardsPage.done rewardsPage.low rewardsPage.experienced spreadPage.due.hours`,
      text.figure.map((figure) => `${figure} €`),
    ),
    ...each('rewards.hours.hours', ordinals),
    ...each('rewards.hours.minutes', [0, 8, 11, 59]),
    ...each('rewards.reasons code forms source', names),
    ...each('year', [2012, 2011]),
    ...each('ago', text.ago),
    ...each('ends', text.ends),
    ...each('cadence', text.cadence),
    ...each('window', text.window),
    ...each(
      `mean restMean practicesPage.offer.value practicesPage.offer.rows practicesPage.offer.successes
      practicesPage.offer.total owed minimum today.done rating setUpPage.hours erasePage.staysText.hours
      designPage.facts.orders.count designPage.facts.ordersBetween.count checkInForm.tooLong.most script.at participants.done
      issues.params.at`,
      text.figure,
    ),
    ...each('mean1 mean2 rating1 rating2', text.figure),
    ...each('told words term', names),
    ...each('meetings', counts),
    ...each('today.agreement.agreed', ['', 'Martedì alle nove']),
    ...each('successes', [0, 1, 8]),
    ...each('value value1 value2 amount imports.effect.total', [1, 1.5, 8, 11, 80, 1000]),
    ...each('separator', [',', ';', '\t']),
    ...each('issues.params.instead', ['program', 'spreadsheet']),
    ...each('imports.role', ['customer', 'date', 'amount']),
    ...each('place', places),
    ...each('issues.params.max issues.params.min', counts),
    ...each('issues.params.allowed issues.params.other issues.params.readers', names),
  };
}
