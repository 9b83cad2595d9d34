/** What the script answers to the Measures dialog, for the sample firm on a fixed day. */
import type { MeasuresView } from '../../../apps-script/src/measures/measures-api.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import { toSampleMeasure } from '../../../shared/sample/measure.ts';
import { toSeededRandom } from '../../../shared/statistics/random-source.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { NOW_MS, TODAY_ON } from './sample-views.ts';

const CHANGES = {
  en: ['talks every 30 days', '45 minutes instead of 60'],
  it: ['colloqui ogni 30 giorni', '45 minuti invece di 60'],
};

/** The dialog's answer; before anything is fixed, or with the sample's measure on a day. */
export function toMeasuresView(language: Language, isFixed: boolean, todayOn = TODAY_ON): MeasuresView {
  const { people, program, pairings } = toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });
  const rows = toSampleMeasure({
    ...{ startsOn: program.startsOn, todayOn, language, random: toSeededRandom(18) },
    nameOf: (personId) => people.find(({ id }) => id === personId)!.name,
  });
  return {
    ...{ language, todayOn, program, issues: [], takeBack: null, hasRecords: true, proposedTitle: null },
    people: people.filter(({ status }) => status === 'active'),
    measures: isFixed ? rows.measures : [],
    members: isFixed ? rows.measureMembers : [],
    figures: isFixed ? rows.measureFigures : [],
    everybody: people.map(({ id, name, status }) => ({ id, name, hasLeft: status === 'left' })),
    menteeIds: pairings.flatMap(({ menteeId, status }) => (status === 'active' ? [menteeId] : [])),
    marks: CHANGES[language].map((text, at) => ({ on: ['2026-08-10', '2026-10-12'][at]!, text })),
    tabs: [{ sheetId: 7, title: 'Retention', rowCount: 40 }],
  };
}
