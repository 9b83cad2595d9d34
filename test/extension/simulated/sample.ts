/** A small program for tests: one mentor, three pairings. */
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { Connection } from '../../../extension/src/transport/connection.ts';
import { DEVICE } from './web-app.ts';

export const NOW_MS = Date.parse('2026-11-23T14:00:00Z');

export const WEB_APP_URL = 'https://script.google.com/macros/s/AKfycbx0/exec';

export const briefing: Briefing = {
  madeAt: '2026-11-23T13:00:00Z',
  person: { id: 'p-mina', name: 'Mina Duarte', email: 'mina@firm.example' },
  program: {
    name: 'Keeping customers',
    ownerName: 'Olivia Brandt',
    language: 'en',
    timeZone: 'Europe/Rome',
    cadenceDays: 7,
    meetingMinutes: 45,
  },
  pairings: [
    {
      id: 'pair-sam',
      label: 'Mina Duarte → Sam Rivera',
      partnerName: 'Sam Rivera',
      partnerEmail: 'sam@firm.example',
      status: 'active',
      startsOn: '2026-05-01',
      endsOn: '2027-04-30',
      lastMetOn: '2026-11-16',
      heldCount: 4,
    },
    {
      id: 'pair-kim',
      label: 'Mina Duarte → Kim Okafor',
      partnerName: 'Kim Okafor',
      partnerEmail: 'Kim@firm.example',
      status: 'active',
      startsOn: '2026-09-01',
      endsOn: null,
      lastMetOn: null,
      heldCount: 0,
    },
    {
      id: 'pair-old',
      label: 'Mina Duarte → Rosa Lind',
      partnerName: 'Rosa Lind',
      partnerEmail: 'rosa@firm.example',
      status: 'completed',
      startsOn: '2025-01-01',
      endsOn: '2025-12-31',
      lastMetOn: '2025-12-20',
      heldCount: 40,
    },
  ],
};

export const connection: Connection = {
  webAppUrl: WEB_APP_URL,
  ...DEVICE,
  mode: 'anonymous',
  status: 'active',
  personId: briefing.person.id,
  personName: briefing.person.name,
  programName: briefing.program.name,
  connectedAt: '2026-11-01T08:00:00Z',
};
