/** What the measure says, in sentences: counts first, what can be said and what cannot. */
import { amountText, grouped, inList, longDate, percent, plural, type CountWords } from './wording.ts';

/** P-values as papers print them: two figures, no zero in front. */
const pText = (p: number): string =>
  p >= 0.995
    ? '1'
    : Number(p.toPrecision(p < 0.001 ? 1 : 2))
        .toFixed(8)
        .replace(/0+$/, '')
        .replace(/^0/, '');

const rounded = (value: number): string => amountText(Math.round(value * 100) / 100).replace('-', '−');

/** A difference in points or in the unit, with its sign. */
const signed = (value: number, unit: string | null, isShare: boolean): string => {
  const shown = isShare ? Math.round(value * 100) : Math.round(value * 100) / 100;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  const figure = `${sign}${amountText(Math.abs(shown))}`;
  if (isShare) return `${figure} ${Math.abs(shown) === 1 ? 'point' : 'points'}`;
  return unit ? `${figure} ${unit}` : figure;
};

const bare = (value: number, unit: string | null, isShare: boolean): string =>
  signed(Math.abs(value), unit, isShare).replace(/^\+/, '');

export const measure = {
  signed: (p: { value: number; unit: string | null; isShare: boolean }) => signed(p.value, p.unit, p.isShare),
  /** A group's figure in a period: counts first for a share. */
  level: (p: { value: number; unit: string | null; count: CountWords | null }) =>
    p.count
      ? `${grouped(p.count.successes)} of ${grouped(p.count.total)}`
      : `${rounded(p.value)}${p.unit ? ` ${p.unit}` : ''}`,
  share: (value: number) => percent(value),
  mentees: 'Mentees',
  others: 'Others',
  both: (p: { mine: number; theirs: number; unit: string | null; isShare: boolean }) => {
    const difference = p.mine - p.theirs;
    const of = (value: number) => signed(value, p.unit, p.isShare);
    return `Mentees ${of(p.mine)}, others ${of(p.theirs)}: ${bare(difference, p.unit, p.isShare)} ${difference >= 0 ? 'more' : 'less'}.`;
  },
  alone: (p: { mine: number; unit: string | null; isShare: boolean }) =>
    `Mentees ${signed(p.mine, p.unit, p.isShare)}, with no one to compare.`,
  onePerson: (p: { mine: number; unit: string | null; isShare: boolean }) =>
    `One mentee: ${signed(p.mine, p.unit, p.isShare)}.`,
  byLot: (p: { effect: number; unit: string | null; isShare: boolean }) =>
    `Average since the start: ${signed(p.effect, p.unit, p.isShare)} against those who had not begun.`,
  notYet: (p: { on: string }) => `Nothing can be said before ${longDate(p.on)}, when the first period ends.`,
  noFigures: 'No figures of a period after the start yet.',
  ways: (p: { ways: number; mentees: number; people: number; asMuch: number; p: number; least: number }) =>
    `Of the ${grouped(p.ways)} ways to pick ${p.mentees} of these ${p.people} people, ${p.asMuch === 1 ? 'one gives' : `${grouped(p.asMuch)} give`} as much or more (p = ${pText(p.p)}; smallest possible ${pText(p.least)}).`,
  waysDrawn: (p: { ways: number; asMuch: number; p: number; error: number }) =>
    `Of ${grouped(p.ways)} ways to pick as many people, drawn at random, ${p.asMuch === 1 ? 'one gives' : `${grouped(p.asMuch)} give`} as much or more (p about ${pText(p.p)}, between ${pText(Math.max(0.0001, p.p - 2 * p.error))} and ${pText(p.p + 2 * p.error)}).`,
  orders: (p: { orders: number; asMuch: number; p: number }) =>
    `Of the ${grouped(p.orders)} orders the lot could have given, ${p.asMuch === 1 ? 'one gives' : `${grouped(p.asMuch)} give`} as much or more (p = ${pText(p.p)}; smallest possible ${pText(1 / p.orders)}).`,
  signs: (p: { patterns: number; asMuch: number; p: number }) =>
    `If each could as well have gone the other way, in ${grouped(p.asMuch)} of ${grouped(p.patterns)} cases the rise is as large (p = ${pText(p.p)}). Everything else that changed counts too.`,
  verdict: {
    'not-yet': 'Too early to tell.',
    'one-mentee': 'One person: no conclusion is possible.',
    'nobody-to-compare': 'Without anyone to compare, a change of the whole company looks the same.',
    'too-few': 'Too few people to tell: even the most extreme result could be chance.',
    'as-much': 'The others changed as much or more.',
    'not-shown': 'A difference is not shown: chance alone produces as much too often.',
    shown: 'More than chance alone usually produces.',
  },
  halfTime: 'Not the final period yet.',
  fits: (p: { lower: number; upper: number; unit: string | null; isShare: boolean }) => {
    const side = (value: number): string =>
      `${bare(value, p.unit, p.isShare)} ${value < 0 ? 'less' : 'more'}`;
    return `The data fit anything between ${side(p.lower)} and ${side(p.upper)}.`;
  },
  noLimits: 'With so few people there are no 95% limits.',
  byCustomers: (p: { lower: number; upper: number }) =>
    `Counted by customer: between ${signed(p.lower, null, true)} and ${signed(p.upper, null, true)}. Customers of one person are alike, so this is too narrow.`,
  regression: 'They were chosen when low. Part of the rise would have come anyway.',
  notByLot: 'Mentees were not drawn by lot. A start by lot gives a fair comparison.',
  drawnByLot: 'The start was drawn by lot: chance is the only rival explanation we know.',
  earlier: (p: { value: number; unit: string | null; isShare: boolean }) =>
    `Before the start the difference changed by ${signed(p.value, p.unit, p.isShare)} from one period to the next.`,
  changedOnTheWay: (p: { texts: readonly string[] }) => `Changed on the way: ${p.texts.join('; ')}.`,
  missing: (p: { name: string; lacks: 'before' | 'after' | 'both'; hasLeft: boolean }) =>
    `${p.name}: ${{ before: 'no figure before', after: 'no figure after', both: 'no figures' }[p.lacks]}${p.hasLeft ? ', has left' : ''}`,
  missingList: (p: { people: number }) =>
    `Not counted, a figure is missing: ${plural(p.people, 'person', 'people')}`,
  edited: (p: { parts: readonly ('terms' | 'people' | 'baseline')[] }) =>
    `Edited by hand since it was fixed: ${inList(p.parts.map((part) => ({ terms: 'what is measured', people: 'the people', baseline: 'the figures before the start' })[part]))}.`,
  before: {
    ways: (p: { mentees: number; people: number; ways: number; least: number }) =>
      `${p.mentees} of these ${p.people} people can be picked in ${grouped(p.ways)} ways: no p smaller than ${pText(p.least)} can come out.`,
    orders: (p: { lots: number; orders: number; least: number }) =>
      `A lot in ${p.lots} groups can fall in ${grouped(p.orders)} ways: no p smaller than ${pText(p.least)} can come out.`,
    visible: (p: { value: number; unit: string | null; isShare: boolean }) =>
      `Only a difference of about ${bare(p.value, p.unit, p.isShare)} or more would show, in 4 of 5 cases.`,
    deviations: (p: { value: number }) =>
      `Only a difference of about ${p.value.toFixed(1)} times the usual spread between people would show. Fill in two periods before the start to see it in your own figures.`,
    tooFew:
      'With so few people even the most extreme result could be chance. You can still count and compare.',
    none: 'Choose at least two mentees and someone to compare with.',
  },
};
