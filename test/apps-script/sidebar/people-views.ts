/** What the script answers to the dialogs on people and on erasing one, for the sample firm in either language. */
import type { ErasePreview, PeopleView } from '../../../apps-script/src/people/people-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { NOW_MS, TODAY_ON } from './sample-views.ts';

/** The people of the sample firm. */
export function toPeopleView(language: Language): PeopleView {
  const firm = toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });
  return {
    ...{ language, programName: firm.program.name, todayOn: TODAY_ON },
    people: firm.people.map(
      ({ id, name, email, role, status, jobTitle, department, employeeId, managerId, leftOn }) => ({
        ...{ id, name, email, role, status, jobTitle },
        ...{ department, employeeId, managerId, leftOn },
      }),
    ),
    pairings: firm.pairings
      .filter(({ status }) => ['planned', 'active', 'paused'].includes(status))
      .map(({ id, label, mentorId, menteeId, status }) => ({
        ...{ pairingId: id, title: label ?? id, mentorId, menteeId, status },
      })),
    issues: [],
    takeBack: null,
    stillConnected: [],
  };
}

/** What erasing the first mentor would do. */
export function toErasePreview(language: Language): ErasePreview {
  const { people, pairings } = toPeopleView(language);
  const { id: personId, name, email } = people.find(({ role }) => role === 'mentor')!;
  const { tables, script } = catalogs[language];
  return {
    ...{ language, personId, name, email, replacement: script.people.erased(1) },
    emptied: [
      { title: tables.people.title, table: 'people', rows: 1, cells: 4 },
      { title: tables.checkIns.title, table: 'checkIns', rows: 53, cells: 212 },
      { title: 'Ours', table: null, rows: 2, cells: 2 },
    ],
    renamed: [{ title: tables.audit.title, table: 'audit', rows: 31, cells: 31 }],
    objects: [{ kind: 'chart', count: 1 }],
    words: [
      { word: name.split(' ')[0]!, cells: 6, isShared: false },
      { word: name.split(' ')[1]!, cells: 1, isShared: true },
    ],
    ...{ devices: 1, invites: 2 },
    openPairings: pairings.filter((one) => one.mentorId === personId).map(({ title }) => title),
    stays: { pairings: 2, checkIns: 31, minutes: 1395, talks: 3, feedback: 12 },
  };
}
