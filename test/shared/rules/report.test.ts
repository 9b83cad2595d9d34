/** Health and report over the sample firm: the numbers of the list of the day, nothing due is nothing said, no names for outside. */
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../../shared/messages/registry.ts';
import { toHealth } from '../../../shared/rules/health/health.ts';
import { toHealthMonths } from '../../../shared/rules/health/months.ts';
import { toReportModel } from '../../../shared/rules/report/model.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import { toReportView } from '../../apps-script/sidebar/report-views.ts';
import { NOW_MS, TODAY_ON } from '../../apps-script/sidebar/sample-views.ts';

const firm = toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language: 'en' });
const facts = { ...firm, followUps: [] };
const health = toHealth(facts, TODAY_ON);
const of = (id: string) => health.find((one) => one.id === id)!;

describe('program health', () => {
  it('says the numbers of the list of the day', () => {
    const today = toToday(facts, TODAY_ON);
    expect([of('on-track').done, of('on-track').of]).toEqual([today.onTrackCount, today.activeCount]);
    expect(of('on-track').rows).toHaveLength(today.needsYouCount + today.putOffCount);
    const late = new Set(
      today.lines.flatMap((line) => [
        ...(line.state === 'talk-due' ? [line.personId] : []),
        ...line.alsoDue.map(({ personId }) => personId),
      ]),
    );
    expect(
      of('talks')
        .rows.map(({ personId }) => personId)
        .sort(),
    ).toEqual([...late].sort());
  });

  it('keeps pairings that ended early in, and its rows are those that fall short', () => {
    expect([of('completed').done, of('completed').of]).toEqual([0, 1]);
    for (const { done, of: all, rows } of health) {
      expect(done).toBeLessThanOrEqual(all);
      if (done < all) expect(rows.length).toBeGreaterThan(0);
    }
  });

  it('says nothing where nothing is due', () => {
    const none = toHealth({ ...facts, pairings: [], checkIns: [], feedback: [], talks: [] }, TODAY_ON);
    expect(none.every(({ done, of: all, rows }) => done === 0 && all === 0 && rows.length === 0)).toBe(true);
    expect(toHealthMonths({ ...facts, pairings: [], talks: [] }, TODAY_ON)).toEqual([]);
  });

  it('adds up over the months', () => {
    const months = toHealthMonths(facts, TODAY_ON);
    const sum = (name: 'held' | 'talks') => months.reduce((all, month) => all + month[name], 0);
    expect(sum('held')).toBe(of('held').done);
    expect(sum('talks')).toBe(firm.talks.length);
  });
});

describe('the report', () => {
  const model = (withNames: boolean, pairings?: number) => {
    const view = toReportView('en', pairings);
    const words = { page: catalogs.en.reportPage, measure: catalogs.en.measure };
    return toReportModel({ facts: view.facts, words, withNames, next: view.facts.next });
  };
  const texts = (withNames: boolean) => {
    const { eyebrow, title, lead, numbers, sections, foot } = model(withNames);
    return JSON.stringify([eyebrow, title, lead, numbers, sections, foot]);
  };

  it('names nobody for outside, and holds no note either way', () => {
    const [outside, inside] = [texts(false), texts(true)];
    for (const { name } of firm.people) expect(outside).not.toContain(name);
    expect(inside).toContain('Harry Bauer');
    const notes = [...firm.checkIns, ...firm.feedback].flatMap(({ worked, didNotWork }) => [
      worked,
      didNotWork,
    ]);
    const heard = firm.talks.flatMap(({ heard: one, agreed }) => [one, agreed]);
    for (const note of [...notes, ...heard]) if (note) expect(inside).not.toContain(note);
  });

  it.each([0, 1, 60, 500])('is whole with %i pairings', (pairings) => {
    const { sections, numbers } = model(true, pairings);
    expect(sections.map(({ id }) => id)).toContain('run');
    expect(JSON.stringify([sections, numbers])).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says the measure’s finding first, and what it cannot tell', () => {
    const { title, sections } = model(true);
    expect(title).toMatch(/^Mentees \+\d+ points?, others/);
    const last = sections.find(({ id }) => id === 'cannot-tell')!;
    expect(JSON.stringify(last.blocks)).toContain('not drawn by lot');
  });
});
