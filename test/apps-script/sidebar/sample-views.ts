/** What the script answers for the sample firm, on a fixed day, in either language: the pages' tests show these. */
import type { InvitesView } from '../../../apps-script/src/invites/invites-api.ts';
import type { LedgerIssue } from '../../../apps-script/src/calls/answers-api.ts';
import type { SetUpView } from '../../../apps-script/src/set-up/set-up-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import type { TodayFacts } from '../../../shared/rules/today/model.ts';
import { toToday } from '../../../shared/rules/today/today.ts';
import { toSampleFirm } from '../../../shared/sample/sample-firm.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { tableNames } from '../../../shared/tables/registry.ts';

export const NOW_MS = Date.parse('2026-11-23T10:00:00Z');
export const TODAY_ON = '2026-11-23';

const LINK =
  'https://script.google.com/macros/s/AKfycbx0000000000000000000000000000000000000000000000/exec?invite=';

/** The Today view as the script computes it; `change` edits the facts first. */
export function toTodayView(
  language: Language,
  change: (facts: TodayFacts) => TodayFacts = (f) => f,
): TodayView {
  const firm = toSampleFirm({ nowMs: NOW_MS, timeZone: 'Europe/Rome', language });
  const facts = change({ ...firm, followUps: [] });
  const mentors = facts.people.filter(({ role }) => role === 'mentor' || role === 'both').length;
  return {
    language,
    programName: facts.program.name,
    today: toToday(facts, TODAY_ON),
    issues: [],
    awaiting: [],
    troubles: [],
    stillConnected: [],
    unusedInvites: [],
    counts: { people: facts.people.length, mentors, pairings: facts.pairings.length, connectedMentors: 3 },
  };
}

/** A row that cannot be read, as the script tells it. */
export function toUnreadable(language: Language, row: number): LedgerIssue {
  const words = catalogs[language];
  const place = {
    tab: words.tables.pairings.title,
    row,
    column: words.tables.pairings.columns.startsOn.header,
  };
  return {
    code: 'row-unreadable',
    place,
    sentence: words.issues['row-unreadable']({ code: 'row-unreadable', place }),
    table: 'pairings',
    cell: { sheetId: 3, rowIndex: row - 1, columnIndex: 5 },
    mend: null,
  };
}

/** Set-up before or after there is a ledger. */
export function toSetUpView(language: Language, isSetUp: boolean): SetUpView {
  return {
    answers: {
      programName: isSetUp ? 'Keep our customers' : '',
      language,
      timeZone: 'Europe/Rome',
      startsOn: TODAY_ON,
      periodMonths: 9,
      minimumHours: 24,
      cadenceDays: 7,
      meetingMinutes: 45,
      talkEveryDays: 30,
      ownerName: isSetUp ? 'Elena Ferri' : '',
    },
    isSetUp,
    tabs: tableNames.map((table) => ({
      table,
      title: catalogs[language].tables[table].title,
      exists: isSetUp,
    })),
    found: [],
    ownerEmail: 'elena@brightwell.example',
  };
}

/** Mentors in each state: not invited, invited, expired, connected. */
export function toInvitesView(language: Language): InvitesView {
  const person = (personId: string, name: string) => ({
    personId,
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@brightwell.example`,
    role: 'mentor' as const,
    language: null,
    invite: null,
    devices: [],
  });
  const invitedAt = '2026-11-20T09:00:00+01:00';
  return {
    language,
    programName: 'Keep our customers',
    ownerName: 'Elena Ferri',
    extensionAt: 'https://example.com/mentor-ledger',
    people: [
      person('P-02', 'Harriet Lindqvist'),
      {
        ...person('P-03', 'Massimiliano Della Valle'),
        invite: { inviteId: 'I-1', state: 'open', invitedAt, expiresAt: '2026-12-04T09:00:00+01:00' },
      },
      {
        ...person('P-04', 'Ada Okafor'),
        invite: { inviteId: 'I-2', state: 'expired', invitedAt, expiresAt: '2026-11-08T09:00:00+01:00' },
      },
      {
        ...person('P-05', 'Tom Becker'),
        invite: { inviteId: 'I-3', state: 'used', invitedAt, expiresAt: '2026-12-04T09:00:00+01:00' },
        devices: [
          { deviceId: 'D-1', deviceName: 'Chrome on Linux', connectedAt: '2026-10-05T09:00:00+02:00' },
          { deviceId: 'D-2', deviceName: 'Firefox on Windows', connectedAt: '2026-11-02T09:00:00+01:00' },
        ],
      },
      person('P-06', 'Noor Haddad'),
    ],
    webAppUrl: LINK.slice(0, LINK.indexOf('?')),
    isAddressProved: true,
    suggestedUrl: null,
    issues: [],
  };
}

/** A link as it is shown once. */
export const toLink = (personId: string, name: string) => ({
  personId,
  name,
  email: null,
  link: `${LINK}Zm9vYmFyYmF6${personId.replace(/\W/g, '')}0123456789abcdef`,
  expiresAt: '2026-12-07T09:00:00+01:00',
});
