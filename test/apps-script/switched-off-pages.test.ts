/** The owner's cell that switches page readers off reaches mentors' devices with the briefing, by the built script. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystemClock } from '../../apps-script/host/runtime/clock.ts';
import type { TodayView } from '../../apps-script/src/today/today-api.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import type { Briefing } from '../../shared/protocol/messages/briefing.ts';
import type { Enrollment } from '../../shared/protocol/messages/enroll.ts';
import { enroll, openProgram, toEnvelope, type LedgerHost } from './ledger-host.ts';

describe('a page reader that the owner switches off', () => {
  let host: LedgerHost;
  let harry: Enrollment;
  const clock = createSystemClock();
  const { title, columns } = catalogs.en.tables.program;

  beforeAll(async () => {
    host = await openProgram({ clock });
    harry = (await enroll(host, 'P-HARRY')).device;
  }, 60_000);
  afterAll(() => host.project.close());

  const askBriefing = async (id: string): Promise<Briefing> => {
    const { reply } = await host.post(toEnvelope(harry, [{ type: 'briefing', id, data: {} }], clock.now()));
    return (reply.results[0] as { data: Briefing }).data;
  };
  const readCells = () =>
    host.sheets.Spreadsheets.Values.get(host.spreadsheetId, `'${title}'`)['values'] as string[][];

  it('is not in the briefing while the cell is blank, and is with its reason once it is not', async () => {
    expect(await askBriefing('B-1')).not.toHaveProperty('disabledExtractors');
    const column = readCells()[0]!.indexOf(columns.switchedOffPages.header);
    expect(column, 'the set-up makes the column').toBeGreaterThan(0);
    const cell = `'${title}'!${String.fromCharCode(65 + column)}2`;
    const text =
      'google-calendar: reads wrong days since Monday\noutlook-web below 0.2.0: guests are missing';
    host.sheets.Spreadsheets.Values.update({ values: [[text]] }, host.spreadsheetId, cell, {
      valueInputOption: 'USER_ENTERED',
    });
    expect((await askBriefing('B-2')).disabledExtractors).toEqual([
      { name: 'google-calendar', reason: 'reads wrong days since Monday' },
      { name: 'outlook-web', reason: 'guests are missing', belowVersion: '0.2.0' },
    ]);
  });

  it('is told to the owner, with its place, where a line switches nothing off', async () => {
    const column = readCells()[0]!.indexOf(columns.switchedOffPages.header);
    const cell = `'${title}'!${String.fromCharCode(65 + column)}2`;
    host.sheets.Spreadsheets.Values.update(
      { values: [['google-calendar: wrong days\ngoogle is broken']] },
      host.spreadsheetId,
      cell,
      { valueInputOption: 'USER_ENTERED' },
    );
    const today = await host.call<TodayView>('getToday');
    if (!today.ok) throw new Error('The list of the day cannot be read.');
    const { issues } = today.value;
    expect(issues.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(
        /Nothing is switched off by line 2.*Program.*2.*Readers: google-calendar, outlook-web/,
      ),
    ]);
    expect((await askBriefing('B-3')).disabledExtractors).toEqual([
      { name: 'google-calendar', reason: 'wrong days' },
    ]);
  });
});
