// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TodayPage } from '../../../apps-script/sidebar/today/today-page.tsx';
import { QUIET_REFRESH_MS, REFRESH_MS } from '../../../apps-script/sidebar/today/use-today.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import { pages, stillConnected as connected, today as words } from '../../../shared/messages/en/index.ts';
import { toTodayView, toUnreadable } from './sample-views.ts';
import { ok, showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const view = toTodayView('en');
const without = (title: string): TodayView => ({
  ...view,
  today: { ...view.today, lines: view.today.lines.filter((line) => line.title !== title) },
});

const titlesOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.card-title')].map((element) => element.textContent);

test('A wish for a talk stands first and open, with its reason, facts, whom to talk to and what to ask', async () => {
  const page = await showPage(<TodayPage />, { getToday: ok(view) });
  const wished = view.today.lines.find((line) => line.state === 'talk-wanted')!;
  expect(view.today.lines[0]!.state, 'the rule itself sorts by urgency').not.toBe('talk-wanted');
  expect(titlesOf(page.root)[0]).toBe(wished.title);
  const open = page.root.querySelector('.card-open')!.textContent!;
  expect(open).toContain(`${wished.talkWith[0]!.name} asked for a talk 3 days ago.`);
  expect(open).toContain('Nov 20, met');
  expect(open).toContain('18.2 h; 11.5 h expected by now, 24 h in all');
  for (const person of wished.talkWith) expect(open).toContain(person.name);
  for (const question of words.questions.general) expect(open).toContain(question);
  expect(page.root.querySelectorAll('.card-open')).toHaveLength(1);
});

test('A check-in that arrives meanwhile makes its pairing leave the list, and the page says so', async () => {
  const page = await showPage(<TodayPage />, { getToday: ok(view) });
  const overdue = view.today.lines.find((line) => line.state === 'overdue')!;
  expect(page.text()).toContain(overdue.title);
  page.run.answer('getToday', ok(without(overdue.title)));
  await page.pass(REFRESH_MS + 100);
  expect(titlesOf(page.root)).not.toContain(overdue.title);
  expect(page.text()).toContain(words.left(overdue.title));
});

test('It looks again when the person comes back, rests while hidden, and grows quiet without change', async () => {
  const page = await showPage(<TodayPage />, { getToday: ok(view) });
  const count = () => page.callsOf('getToday').length;
  window.dispatchEvent(new Event('focus'));
  await page.pass(100);
  expect(count()).toBe(2);
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await page.pass(10 * REFRESH_MS);
  expect(count()).toBe(2);
  visibility.mockRestore();
  await page.pass(45 * REFRESH_MS);
  const before = count();
  await page.pass(4 * QUIET_REFRESH_MS);
  expect(count() - before).toBeLessThanOrEqual(5);
});

test('While a form is open nothing is refreshed, so that nothing typed is lost', async () => {
  const page = await showPage(<TodayPage />, { getToday: ok(view) });
  await page.press(words.dismiss);
  await page.fill(words.dismissal.reason, 'She would like');
  page.run.answer('getToday', ok(without(titlesOf(page.root)[0]!)));
  await page.pass(3 * REFRESH_MS);
  expect(page.root.querySelector('textarea')!.value).toBe('She would like');
  await page.press('Cancel');
  await page.pass(1);
  expect(document.activeElement?.textContent, 'focus is back').toContain(words.recordTalk);
  await page.pass(REFRESH_MS + 100);
  expect(page.root.querySelector('textarea')).toBeNull();
});

test('The form of a talk opens about the people and the pairing of the line', async () => {
  const failure = { ok: false, sentence: 'Busy.', issues: [], canRetry: true, needsSetUp: false };
  const page = await showPage(<TodayPage />, { getToday: ok(view), showTalkForm: failure });
  const line = view.today.lines.find((candidate) => candidate.state === 'talk-wanted')!;
  await page.press(`${words.recordTalk}: ${line.title}`);
  expect(page.text()).toContain('Busy.');
  page.run.answer('showTalkForm', ok(null));
  await page.press(pages.tryAgain);
  const about = { personIds: line.talkWith.map(({ personId }) => personId), pairingId: line.pairingId };
  expect(page.callsOf('showTalkForm')).toEqual([[about], [about]]);
  expect(page.text()).not.toContain('Busy.');
});

test('A calendar entry for the talk opens in a new tab: names and nothing private, no guests, no day guessed', async () => {
  const page = await showPage(<TodayPage />, { getToday: ok(view) });
  const line = view.today.lines.find((candidate) => candidate.state === 'talk-wanted')!;
  const link = page.root.querySelector<HTMLAnchorElement>('.card-open a.calendar-link')!;
  expect(link.textContent).toBe(words.calendar.open);
  expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  const url = new URL(link.href);
  expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
  const [first, second] = line.talkWith.map(({ name }) => name);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: `Talk with ${first!} and ${second!}`,
    details: words.calendar.details,
  });
});

test('A talk that is due besides is said in the line itself', async () => {
  const longAgo = toTodayView('en', (facts) => ({ ...facts, talks: [] }));
  const page = await showPage(<TodayPage />, { getToday: ok(longAgo) });
  const line = longAgo.today.lines.find(({ alsoDue }) => alsoDue.length > 0)!;
  expect(page.text()).toContain(words.alsoDue(line.alsoDue[0]!));
});

test('A line is put off for three days, or dismissed with a reason and not without', async () => {
  const page = await showPage(<TodayPage />, {
    getToday: ok(view),
    snooze: ok(view),
    dismiss: ok(view),
  });
  const { key, title } = view.today.lines.find((line) => line.state === 'talk-wanted')!;
  await page.press(words.snooze);
  expect(page.callsOf('snooze')).toEqual([[{ key }]]);
  expect(page.text()).toContain(words.snoozed(title));
  await page.press(words.dismiss);
  await page.press(words.dismissal.save);
  expect(page.callsOf('dismiss')).toEqual([]);
  expect(page.text()).toContain(words.dismissal.missing);
  await page.fill(words.dismissal.reason, '  Both are on leave ');
  await page.press(words.dismissal.save);
  expect(page.callsOf('dismiss')[0]).toMatchObject([{ reason: 'Both are on leave' }]);
});

test('The row of a pairing opens, and the row of a person where the line is about a person', async () => {
  const longAgo = toTodayView('en', (facts) => ({ ...facts, talks: [] }));
  const page = await showPage(<TodayPage />, {
    getToday: ok(longAgo),
    openPairing: ok(null),
    openPerson: ok(null),
  });
  await page.press(words.openRow);
  expect(page.callsOf('openPairing')).toHaveLength(1);
  const person = longAgo.today.lines.find((line) => line.state === 'talk-due')!;
  const head = [...page.root.querySelectorAll<HTMLElement>('.card-head')].find(
    (button) => button.querySelector('.card-title')!.textContent === person.title,
  )!;
  await page.click(head);
  await page.press(words.openRow);
  expect(page.callsOf('openPerson')).toEqual([[person.personId]]);
});

test('A place in doubt shows what its mend would do, and is mended by one press', async () => {
  const issue = { ...toUnreadable('en', 14), mend: 'column:people.email' };
  const page = await showPage(<TodayPage />, {
    getToday: ok({ ...view, issues: [issue] }),
    getMend: ok({ key: issue.mend, sentence: 'No cell changes.' }),
    mend: ok(null),
  });
  await page.press(`${pages.mendThis}: ${issue.sentence}`);
  expect(page.callsOf('getMend')).toEqual([[issue.mend]]);
  expect(page.text()).toContain('No cell changes.');
  expect(page.callsOf('mend')).toEqual([]);
  page.run.answer('getToday', ok(view));
  await page.press(pages.mend);
  await page.pass(100);
  expect(page.callsOf('mend')).toEqual([[issue.mend]]);
  expect(page.text()).not.toContain(issue.sentence);
});

test('An unreadable row is told with its place and leads to its cell', async () => {
  const issue = toUnreadable('en', 14);
  const page = await showPage(<TodayPage />, {
    getToday: ok({ ...view, issues: [issue] }),
    openCell: ok(null),
  });
  expect(page.text()).toContain('tab “Pairings”, row 14, column “Starts on”');
  await page.press(`${words.show}: ${issue.sentence}`);
  expect(page.callsOf('openCell')).toEqual([[issue.cell]]);
});

test('A failure says its sentence and goes away with the next answer; what was read before stays', async () => {
  const page = await showPage(<TodayPage />, { getToday: { throws: 'NetworkError' } });
  expect(page.text()).toContain(pages.unreachable);
  page.run.answer('getToday', ok(view));
  await page.press(pages.tryAgain);
  expect(page.text()).not.toContain(pages.unreachable);
  page.run.answer('getToday', { throws: 'NetworkError' });
  await page.pass(REFRESH_MS + 100);
  expect(page.text()).toContain(pages.unreachable);
  expect(page.text()).toContain(words.notFresh);
  expect(titlesOf(page.root).length).toBeGreaterThan(0);
});

test('Before set-up it leads there', async () => {
  const failure = { ok: false, sentence: 'Not set up yet.', issues: [], canRetry: false, needsSetUp: true };
  const page = await showPage(<TodayPage />, { getToday: failure, showDialog: ok(null) });
  await page.press(pages.setUp);
  expect(page.callsOf('showDialog')).toEqual([['set-up']]);
});

test('An empty program shows its first steps, the next one foremost', async () => {
  const empty = toTodayView('en', (facts) => ({ ...facts, pairings: [], checkIns: [] }));
  const page = await showPage(<TodayPage />, {
    getToday: ok({ ...empty, counts: { people: 4, mentors: 2, pairings: 0, connectedMentors: 0 } }),
    openTab: ok(null),
  });
  expect(page.root.querySelector('.ml-button-primary')!.textContent).toBe(words.firstSteps.openPairings);
  await page.press(words.firstSteps.openPairings);
  expect(page.callsOf('openTab')).toEqual([['pairings']]);
});

test('When nothing needs the owner it says so in one line', async () => {
  const calm = { ...view, today: { ...view.today, lines: [], onTrackCount: view.today.activeCount } };
  const page = await showPage(<TodayPage />, { getToday: ok(calm) });
  expect(page.text()).toContain(words.nothing);
  expect(page.text()).toContain(words.onTrack(view.today.activeCount, view.today.activeCount, 0));
});

test('Names that hold HTML stay names', async () => {
  const hostile = '<img src=x onerror="alert(1)">';
  const poisoned = toTodayView('en', (facts) => ({
    ...facts,
    program: { ...facts.program, name: hostile },
    people: facts.people.map((person) => ({ ...person, name: hostile })),
    pairings: facts.pairings.map((pairing) => ({ ...pairing, label: hostile })),
  }));
  const page = await showPage(<TodayPage />, {
    getToday: ok({ ...poisoned, issues: [{ ...toUnreadable('en', 3), sentence: hostile }] }),
  });
  expect(page.root.querySelector('img')).toBeNull();
  expect(page.text()).toContain(hostile);
});

test('The ledger’s language is spoken as soon as it is known', async () => {
  const page = await showPage(<TodayPage />, { getToday: ok(toTodayView('it')) });
  expect(page.root.querySelector('h1')!.textContent).toBe('Oggi');
  expect(document.documentElement.lang).toBe('it');
  expect(page.text()).toContain('lunedì 23 novembre');
});

const exMentor = {
  ...{ personId: 'P-9', name: 'Tom <b>Becker</b>', why: 'left' as const, browsers: ['Chrome on Linux'] },
  lateUntilOn: '2026-12-05',
};

test('Who mentors no longer and is still connected is disconnected by one press; a failure offers it again', async () => {
  const page = await showPage(<TodayPage />, {
    getToday: ok({ ...view, stillConnected: [exMentor] }),
    disconnectPerson: { throws: 'NetworkError' },
  });
  expect(page.text()).toContain(connected.left(exMentor.name));
  expect(page.text()).toContain(connected.lateUntil('December 5, 2026'));
  const disconnect = `${connected.disconnect}: ${exMentor.name}`;
  await page.press(disconnect);
  expect(page.text()).toContain(pages.unreachable);
  page.run.answer('disconnectPerson', ok({ personId: 'P-9', browsers: 1 }));
  page.run.answer('getToday', ok(view));
  await page.press(pages.tryAgain);
  expect(page.callsOf('disconnectPerson')).toEqual([['P-9'], ['P-9']]);
  await page.pass(100);
  expect(page.text()).toContain(connected.done(exMentor.name));
  expect(page.text()).not.toContain(connected.left(exMentor.name));
});

test('What only the owner can mend stands on Today, with Set up where that mends it', async () => {
  const sinceAt = '2026-11-20T10:00:00Z';
  for (const kind of ['forbidden', 'missing', 'nights-missed', 'full', 'store-full', 'day-quota'] as const) {
    const page = await showPage(<TodayPage />, {
      getToday: ok({ ...view, troubles: [{ kind, sinceAt }] }),
      showDialog: ok(null),
    });
    expect(page.text()).toContain(words.troubles[kind]('Nov 20, 2026'));
    if (kind === 'full' || kind === 'store-full' || kind === 'day-quota') continue;
    await page.press(pages.setUp);
    expect(page.callsOf('showDialog')).toEqual([['set-up']]);
  }
});
