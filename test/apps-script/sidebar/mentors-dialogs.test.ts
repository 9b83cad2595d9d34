/** What the dialogs on practices, candidates and pairings make of their drafts, without a page around it. */
import { describe, expect, it } from 'vitest';
import * as candidateDraft from '../../../apps-script/sidebar/mentors/draft.ts';
import { candidatesWords } from '../../../apps-script/sidebar/mentors/words.ts';
import { toBasis, toProposal } from '../../../apps-script/sidebar/pairings/proposal.ts';
import { findTermIssues, toNewPairings } from '../../../apps-script/sidebar/pairings/round-terms.ts';
import * as actDraft from '../../../apps-script/sidebar/pairings/act-draft.ts';
import * as termsDraft from '../../../apps-script/sidebar/pairings/terms-draft.ts';
import { pairingsWords } from '../../../apps-script/sidebar/pairings/words.ts';
import * as practiceDraft from '../../../apps-script/sidebar/practices/draft.ts';
import { findProblemIssues, toProblemDraft } from '../../../apps-script/sidebar/practices/problem-draft.ts';
import { toCandidatesView, toPairingsView, toPracticesView } from './mentors-views.ts';
import { NOW_MS } from './sample-views.ts';

let next = 0;
const newId = (prefix: string) => `${prefix}-${++next}`;

describe('the draft of practices', () => {
  const view = toPracticesView('en');
  const draft = practiceDraft.toDraft(view);

  it('asks nothing of the script while nothing is changed', () => {
    expect(practiceDraft.hasChanges(practiceDraft.toForm(view, draft))).toBe(false);
  });
  it('sends only the cells that were changed', () => {
    const [first] = draft.practices;
    const changed = { ...draft, practices: [{ ...first!, title: 'Cards' }, ...draft.practices.slice(1)] };
    expect(practiceDraft.toForm(view, changed)).toMatchObject({
      practices: [{ id: first!.id, fields: { title: 'Cards' } }],
      holders: [],
      ideas: [],
    });
  });
  it('counts “partly” as doing it and leaves out who was not asked', () => {
    const [, harry] = view.people;
    const unknown = practiceDraft.withHolder(draft, 'PRA-0', harry!.id, { does: 'unknown' }, newId);
    const others = (one: practiceDraft.PracticesDraft) => {
      const found = practiceDraft.toComparisons(one);
      return found.kind === 'compared' && found.practices.find((each) => each.practiceId === 'PRA-0')?.others;
    };
    expect(others(draft)).toEqual({ doing: 1, asked: 4 });
    expect(others(unknown)).toEqual({ doing: 0, asked: 3 });
  });
  it('tests a practice by counted customers and refuses counts that cannot be', () => {
    expect(practiceDraft.toTests(draft)).toMatchObject([
      { practiceId: 'PRA-0', withIt: { successes: 16, total: 20 }, conclusion: 'goes-with-success' },
    ]);
    const holder = { ...draft.holders[0]!, customersBackWith: 21 };
    expect(practiceDraft.findCountIssue(holder, 'customersBackWith')).toBe('more-than-total');
    expect(practiceDraft.findCountIssue({ ...holder, customersWith: 1.5 }, 'customersWith')).toBe(
      'not-whole',
    );
    expect(
      practiceDraft.toTests({ ...draft, holders: [{ ...holder, customersWith: Number.NaN }] }),
    ).toMatchObject([{ withIt: { total: 0 } }]);
  });
  it('says aloud that the exemplar does what is added, and takes who does it along when removed', () => {
    const added = practiceDraft.withPractice(draft, newId);
    const id = added.practices.at(-1)!.id;
    expect(practiceDraft.findHolder(added, id, draft.exemplarId!)).toMatchObject({ does: 'yes' });
    expect(practiceDraft.hasIssues(added)).toBe(true);
    const removed = { ...draft, practices: draft.practices.slice(1) };
    expect(practiceDraft.toForm(view, removed)).toMatchObject({ removedPractices: ['PRA-0'], holders: [] });
  });
});

describe('the draft of the problem', () => {
  it('tells a figure that cannot be', () => {
    const { fields } = toProblemDraft(toPracticesView('en'));
    expect(findProblemIssues(fields)).toEqual({});
    expect(findProblemIssues({ ...fields, statement: ' ', baselineSuccesses: 500 })).toEqual({
      statement: 'missing',
      baselineSuccesses: 'more-than-total',
    });
    expect(findProblemIssues({ ...fields, baselineTrials: -1 })).toMatchObject({
      baselineTrials: 'not-whole',
    });
  });
});

describe('the draft of a scorecard', () => {
  const view = toCandidatesView('en');
  const [harry] = view.people;
  const draft = candidateDraft.toDraft(view, harry!.id);

  it('is unchanged as read, and keeps its result while nothing is', () => {
    expect(candidateDraft.isChanged(view, draft)).toBe(false);
    expect(candidateDraft.toOutcome(draft).result).toBe('accept');
  });
  it('needs a reason against the score and a number of mentees to accept', () => {
    const fields = { ...draft.fields, generosity: 0, capacity: null };
    const against = { ...draft, fields, decision: 'accept' as const };
    expect(candidateDraft.findIssues(against)).toEqual({ decisionReason: true, capacity: true });
    expect(candidateDraft.findIssues({ ...against, decision: 'not-now' })).toEqual({});
    const words = candidatesWords.en;
    expect(candidateDraft.toReasonTexts(candidateDraft.toOutcome(against), words)).toContain(
      words.rules.reason['nothing-shown']({ item: words.rules.item.generosity }),
    );
  });
  it('asks anew why when the decision changes', () => {
    const decided = {
      ...view,
      candidates: view.candidates.map((row) => ({ ...row, decisionReason: 'Tried it' })),
    };
    const kept = candidateDraft.toDraft(decided, harry!.id);
    const other = candidateDraft.withDecision(decided, kept, 'not-now');
    expect(other).toMatchObject({ decision: 'not-now', decisionReason: null });
    expect(candidateDraft.findIssues(other)).toEqual({ decisionReason: true });
    expect(candidateDraft.withDecision(decided, other, 'accept').decisionReason).toBe('Tried it');
    const written = { ...kept, decisionReason: 'Left for another team' };
    expect(candidateDraft.withDecision(decided, written, 'not-now').decisionReason).toBe(
      written.decisionReason,
    );
  });
  it('lists the accepted first, with the places taken', () => {
    const lines = candidateDraft.toLines(view);
    expect(lines.slice(0, 2).every(({ load }) => load !== null)).toBe(true);
    expect(lines.filter(({ load }) => load !== null)).toHaveLength(2);
  });
});

describe('the draft of terms', () => {
  const [pairing] = toPairingsView('en').pairings;
  const blank = termsDraft.toTermsDraft(pairing!, newId);
  const wrongIn = (change: Partial<termsDraft.TermsDraft>) =>
    Object.entries(termsDraft.findIssues({ ...blank, ...change }, pairing!)).flatMap(([name, isWrong]) =>
      isWrong ? [name] : [],
    );

  it('is right as it stands, and sends no status that did not change', () => {
    expect(wrongIn({})).toEqual([]);
    const { fields, ...rest } = termsDraft.toPairingForm(blank, pairing!);
    expect(fields).not.toHaveProperty('status');
    expect(rest).toEqual({ pairingId: 'PAIR-1', newCadences: [], newBreaks: [], removedIds: [] });
  });
  it('names what is missing or cannot be', () => {
    expect(wrongIn({ startsOn: '' })).toEqual(['startsOn']);
    expect(wrongIn({ endsOn: '2020-01-01', minimumHours: -1 })).toEqual(['endsOn', 'minimumHours']);
    // A reason alone is a row half filled in: it would vanish in silence.
    expect(wrongIn({ cadence: { ...blank.cadence, why: 'Settled in' } })).toEqual(['cadence']);
    expect(wrongIn({ pause: { ...blank.pause, reason: 'Holidays' } })).toEqual(['pause']);
  });
});

describe('the draft of an act on a pairing', () => {
  const view = toPairingsView('en');
  const [pairing] = view.pairings;
  const wrongIn = (act: actDraft.ActName, change: Partial<actDraft.ActDraft>, asksPausedOn = false) =>
    Object.entries(
      actDraft.findActIssues(act, { ...actDraft.toActDraft(act, pairing!, view), ...change }, asksPausedOn),
    ).flatMap(([name, isWrong]) => (isWrong ? [name] : []));

  it.each<[actDraft.ActName, Partial<actDraft.ActDraft>, string[]]>([
    ['pause', {}, ['reason']],
    ['pause', { reason: 'Leave' }, []],
    ['resume', {}, ['then']],
    ['resume', { then: 'minimum' }, []],
    ['extend', {}, ['dayOn']],
    ['end', { how: null }, ['how']],
    ['end', { how: 'ended-early' }, ['reason']],
    ['end', { how: 'completed' }, []],
    ['reopen', { dayOn: '2027-01-01' }, []],
  ])('%s with %o asks for %o', (act, change, missing) => {
    expect(wrongIn(act, change)).toEqual(missing);
  });
  it('asks since when a pairing is paused that somebody paused by hand', () => {
    expect(wrongIn('resume', { then: 'period' }, true)).toEqual(['pausedOn']);
  });
  it('offers what makes sense', () => {
    const offered = (status: 'planned' | 'active' | 'paused' | 'completed' | 'ended-early') =>
      actDraft.actsOf({ ...pairing!, status });
    expect(offered('active')).toEqual(['pause', 'extend', 'end']);
    expect(offered('paused')).toEqual(['resume', 'extend', 'end']);
    expect([offered('completed'), offered('ended-early')]).toEqual([['reopen'], ['reopen']]);
    expect(offered('planned')).toEqual(['end']);
  });
});

describe('the proposal of pairings', () => {
  const view = toPairingsView('en');
  const words = pairingsWords.en;
  const none = { mentorOf: {}, whyOf: {} };
  const [harriet, harry, needsCalls] = view.people;
  const basis = toBasis(view, {}, NOW_MS);
  const { lines } = toProposal(basis, none, words);

  it('gives the mentee the mentor who is strong in what they need, with the reason', () => {
    const line = lines.find(({ menteeId }) => menteeId === needsCalls!.id)!;
    expect(line).toMatchObject({
      mentorId: harriet!.id,
      isChanged: false,
      secondBest: { mentorId: harry!.id },
    });
    expect(line.why).toContain('follow-up calls');
  });
  it('takes a blank time zone for the program’s', () => {
    const away = { ...needsCalls!, timeZone: 'America/New_York' };
    const people = view.people.map((one) => (one.id === away.id ? away : { ...one, timeZone: null }));
    const [line] = toProposal(toBasis({ ...view, people }, {}, NOW_MS), none, words).lines;
    expect(line!.menteeId).toBe(away.id);
    expect(line!.fit!.reasons).toContainEqual({ code: 'common-hours', hours: 2 });
  });
  it('leaves nobody out in silence, and respects places', () => {
    expect(lines.filter(({ mentorId }) => mentorId === harriet!.id)).toHaveLength(1);
    const alone = lines.filter(({ mentorId }) => mentorId === null);
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.every(({ unpaired }) => unpaired !== null)).toBe(true);
  });
  it('follows the owner, and tells who then has too many', () => {
    const mentorOf = Object.fromEntries(lines.map(({ menteeId }) => [menteeId, harry!.id]));
    const chosen = toProposal(basis, { ...none, mentorOf }, words);
    expect(chosen.lines.every(({ mentorId }) => mentorId === harry!.id)).toBe(true);
    expect(chosen.over).toEqual([{ mentorId: harry!.id, mentees: lines.length, capacity: 1 }]);
  });
  it('proposes the others anew around what the owner settled', () => {
    const taker = lines.find(({ mentorId }) => mentorId === harriet!.id)!;
    const alone = lines.find(({ mentorId }) => mentorId === null)!;
    const mentorOf = { [alone.menteeId]: harriet!.id };
    const unsettled = toProposal(basis, { ...none, mentorOf }, words);
    expect(unsettled.over).toEqual([{ mentorId: harriet!.id, mentees: 3, capacity: 2 }]);
    const settled = toProposal(toBasis(view, mentorOf, NOW_MS), { ...none, mentorOf }, words);
    expect(settled.over).toEqual([]);
    expect(settled.lines.find(({ menteeId }) => menteeId === alone.menteeId)).toMatchObject({
      mentorId: harriet!.id,
      isChanged: true,
    });
    expect(settled.lines.find(({ menteeId }) => menteeId === taker.menteeId)!.mentorId).not.toBe(harriet!.id);
  });
  it('names the best other mentor beside the owner’s own choice too', () => {
    const line = lines.find(({ menteeId }) => menteeId === needsCalls!.id)!;
    const mentorOf = { [line.menteeId]: harry!.id };
    const changed = toProposal(basis, { ...none, mentorOf }, words);
    expect(changed.lines.find(({ menteeId }) => menteeId === line.menteeId)).toMatchObject({
      isChanged: true,
      secondBest: { mentorId: harriet!.id, isFull: false },
    });
  });
  it('writes only pairs with a mentor, and blank terms as the program’s', () => {
    const terms = { startsOn: '2026-12-01', endsOn: '', cadenceDays: null, minimumHours: null };
    const rows = toNewPairings(lines, terms, (key) => `PAIR-${key}`);
    expect(rows).toHaveLength(lines.filter(({ mentorId }) => mentorId !== null).length);
    expect(rows[0]).toMatchObject({ startsOn: '2026-12-01', endsOn: null, cadenceDays: null });
    expect(findTermIssues(terms)).toEqual({});
    expect(findTermIssues({ ...terms, endsOn: '2026-11-01', cadenceDays: 200 })).toEqual({
      endsOn: true,
      cadenceDays: true,
    });
  });
});
