import { plural, inWords, longDate, percent, ofTotal, inList, type CountWords } from './wording.ts';

/** The exemplar analysis. Counts first; never proves, caused, best, worst; nobody with low figures is pointed at. */
export const exemplar = {
  count: (count: CountWords) =>
    count.total < 5 ? ofTotal(count) : `${ofTotal(count)} (${percent(count.successes / count.total)})`,
  between: (interval: { lower: number; upper: number }) =>
    `between ${percent(interval.lower)} and ${percent(interval.upper)}`,
  window: (window: { startsOn: string; endsBeforeOn: string }) =>
    `${longDate(window.startsOn)} up to, not including, ${longDate(window.endsBeforeOn)}`,
  headline: {
    named: ({ names }: { names: readonly string[] }) =>
      `${inList(names)} ${names.length === 1 ? 'stands' : 'stand'} out in both periods. Luck alone is an unlikely explanation.`,
    'proven-once': ({ names, on }: { names: readonly string[]; on: string }) =>
      `Confirmed once: ${inList(names)}. No second period confirms it yet. Check again on ${longDate(on)}.`,
    promising: ({ names, on }: { names: readonly string[]; on: string }) =>
      `${inList(names)} ${names.length === 1 ? 'looks' : 'look'} promising, and it can still be luck. Look again after ${longDate(on)}.`,
    'nobody-beyond-chance': ({ people, isSpread }: { people: number; isSpread: boolean }) =>
      isSpread
        ? `Nobody stands out above the others by more than chance alone would produce among ${inWords(people)} people.`
        : `Nobody stands out beyond chance. The differences are what chance alone would produce among ${inWords(people)} people.`,
    'in-doubt': ({ reasons }: { reasons: readonly string[] }) =>
      `These records can’t name anybody. ${reasons.join(' ')}`,
    'too-few-everywhere': ({ leastTotal }: { leastTotal: number }) =>
      `Too few customers per person to tell. Below ${leastTotal} even a perfect record could be luck.`,
    nobody: 'No active customer in the base period belongs to anybody. Check the columns of the import.',
    'one-person': 'All customers belong to one person: there is nobody to compare with.',
    'all-succeed': 'Every customer came back: there is no difference to explain.',
    'none-succeed': 'No customer came back: there is no difference to explain.',
  },
  /** Why a difference may come from the records alone. */
  doubt: {
    'owner-today':
      'They say who looks after the customers today, not who did then: accounts are handed on because they live.',
    'part-of-window': 'Whoever stands out had customers in one part of the base period only.',
    'handed-over':
      'Whoever stands out does so with customers that somebody else had earlier in the base period.',
  },
  verdict: {
    'too-few': ({ name, total, leastTotal }: { name: string; total: number; leastTotal: number }) =>
      `${name} has ${plural(total, 'customer', 'customers')}. Below ${leastTotal} even a perfect record could be luck.`,
    'as-expected': ({ name, people }: { name: string; people: number }) =>
      `${name}’s figure is what chance alone would produce among ${inWords(people)} people.`,
    'not-ahead': ({ name, count }: { name: string; count: CountWords }) =>
      `${name}: ${ofTotal(count)}. No better than the others.`,
    promising: (facts: { name: string; count: CountWords; rest: CountWords; people: number; on: string }) =>
      `${facts.name} stands out (${ofTotal(facts.count)}; others ${ofTotal(facts.rest)}). With ${inWords(facts.people)} people compared, that can still be luck. Look again after ${longDate(facts.on)}.`,
    'proven-once': (facts: {
      name: string;
      count: CountWords;
      rest: CountWords;
      people: number;
      on: string;
    }) =>
      `Confirmed once: ${facts.name}, ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}. More than chance alone would produce among ${inWords(facts.people)} people, in one period; no other confirms it yet. Check again on ${longDate(facts.on)}.`,
    'in-doubt': {
      'owner-today': ({ name, count, rest }: { name: string; count: CountWords; rest: CountWords }) =>
        `${name}: ${ofTotal(count)}, others ${ofTotal(rest)}, by who looks after them today. Not named: nothing shows that ${name} took their orders in the base period.`,
      'part-of-window': ({ name, count, rest }: { name: string; count: CountWords; rest: CountWords }) =>
        `${name}: ${ofTotal(count)}, others ${ofTotal(rest)}. Not named: ${name} had customers in one part of the base period only, and customers who ordered late in it come back more often, whoever serves them.`,
      'handed-over': ({ name, count, rest }: { name: string; count: CountWords; rest: CountWords }) =>
        `${name}: ${ofTotal(count)}, others ${ofTotal(rest)}. Not named: it rests on customers that somebody else had earlier in the base period, and accounts are handed on because they live.`,
    },
    'not-confirmed': (facts: {
      name: string;
      count: CountWords;
      rest: CountWords;
      second: CountWords;
      secondRest: CountWords;
      on: string;
    }) =>
      `${facts.name} stands out in one period (${ofTotal(facts.count)}; others ${ofTotal(facts.rest)}), not in the other (${ofTotal(facts.second)}; others ${ofTotal(facts.secondRest)}). That can still be luck. Look again after ${longDate(facts.on)}.`,
    proven: (facts: { name: string; count: CountWords; rest: CountWords; ratio?: number }) =>
      `${facts.name}: ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${facts.ratio.toFixed(1)} times as often`}. In both periods. Luck alone is an unlikely explanation.`,
  },
  size: (facts: {
    ratio?: number;
    interval: { lower: number; upper: number };
    restInterval: { lower: number; upper: number };
    lost: number;
    restLost: number;
  }) =>
    `${facts.ratio === undefined ? '' : `${facts.ratio.toFixed(1)} times as often as the others. `}Between ${percent(facts.interval.lower)} and ${percent(facts.interval.upper)}, others between ${percent(facts.restInterval.lower)} and ${percent(facts.restInterval.upper)}. Customers lost: ${percent(facts.lost)}, others ${percent(facts.restLost)}.`,
  allEqual: 'The differences are what chance alone would produce.',
  allLeveled:
    'Over everybody together the spread is too small to adjust by, so the adjusted shares are alike. What is said of one person rests on the exact test.',
  farBelow:
    'Figures far below are left out of what the others are held against, so that nobody looks good beside them.',
  noShrinkage: 'Too few figures to adjust small numbers: plain shares are shown.',
  homogeneity: ({ p }: { p: number }) =>
    p <= 0.05
      ? 'Taken together, the people differ by more than chance alone would produce.'
      : 'Taken together, the people differ no more than chance alone would produce.',
  sameRep: ({ count }: { count: CountWords }) => `Came back to the same person: ${ofTotal(count)}.`,
  sameRepWarning: 'Accounts may have been handed over, so nobody is named on this figure.',
  attribution: {
    byOwner: ({ customers }: { customers: number }) =>
      `${plural(customers, 'customer', 'customers')} by who looked after them at the end of the base period.`,
    byOwnerToday: ({ customers }: { customers: number }) =>
      `${plural(customers, 'customer', 'customers')} by who looks after them today. To name somebody, import orders with who took them.`,
    ownersUnused:
      'The records say who looks after customers today, which tells nothing of that time: who took the orders counts.',
    ownersUnchanged: 'You said that no customer changed hands since then.',
    ofHouse: ({ customers }: { customers: number }) =>
      `${plural(customers, 'customer', 'customers')} of the company itself or a shop ${customers === 1 ? 'is' : 'are'} not compared: that is no person.`,
    ofSeveral: ({ customers }: { customers: number }) =>
      `${plural(customers, 'customer', 'customers')} of several people together ${customers === 1 ? 'is' : 'are'} not compared.`,
    byMainRep: ({ customers }: { customers: number }) =>
      `${plural(customers, 'customer', 'customers')} by who took most of their orders.`,
    withoutPerson: ({ customers }: { customers: number }) =>
      `${plural(customers, 'active customer belongs', 'active customers belong')} to nobody known at the time and ${customers === 1 ? 'is' : 'are'} left out.`,
  },
  flag: {
    'base-starts-before-file': ({ on }: { on: string }) =>
      `The file starts on ${longDate(on)}, after the base period begins: some customers are missing.`,
    'next-ends-after-file': ({ on }: { on: string }) =>
      `The file ends on ${longDate(on)}, before the next period does: the shares are too low.`,
    'shorter-than-usual-gap': ({ days }: { days: number }) =>
      `The period is shorter than the ${plural(days, 'day', 'days')} within which most customers order again: the shares are too low.`,
    'no-second-window': ({ on }: { on: string }) =>
      `The file has no second period to confirm a result. One is possible on ${longDate(on)}.`,
    'newer-records-would-do': ({ on }: { on: string }) =>
      `The file ends on ${longDate(on)}. With newer records one more period can be looked at today.`,
  },
  ordersAfterToday: (p: { orders: number; examples: readonly string[] }) =>
    `${plural(p.orders, 'order is', 'orders are')} dated after today and left out: ${p.examples.join('; ')}${p.orders > p.examples.length ? '; …' : '.'} Check the dates.`,
  strayOrders: (p: { orders: number; examples: readonly string[] }) =>
    `${plural(p.orders, 'order is', 'orders are')} dated far from all others and left out: ${p.examples.join('; ')}${p.orders > p.examples.length ? '; …' : '.'} Check the dates.`,
  oddOrder: (p: { orderId: string; customer: string; on: string }) =>
    `${p.orderId} of ${p.customer} (${longDate(p.on)})`,
  noAnalysis: {
    'no-orders': 'There are no orders yet. Import sales records first.',
    'file-too-short': 'The file covers less than two months. Import a longer period.',
    'ends-in-future': 'These periods end after today. Choose an earlier start or a shorter length.',
  },
  acquisition: ({ name, count, all }: { name: string; count: number; all: number }) =>
    `${name}: ${count} of ${plural(all, 'new customer', 'new customers')}.`,
  unseenBefore: 'Earlier orders are not in the file: a customer counted as new may be an old one.',
  amount: {
    figure: (facts: { name: string; mean: string; values: number; restMean: string; restValues: number }) =>
      `${facts.name}: ${facts.mean} on average (${facts.values}), others ${facts.restMean} (${facts.restValues}).`,
    clustered: 'Values of one person are alike, so this leans toward a difference.',
  },
  picture: {
    dots: 'Share who came back, with the range of what it may really be',
    funnel: 'Share who came back against the number of customers',
    overall: 'Everybody together',
    inner: 'Inside: what chance alone would produce for one person looked at alone',
    outer: 'Inside: what chance alone would produce for somebody among all who are compared',
  },
};
