/** What the People view of the sidebar gets: all pairings and people in lines, and everything known of one. */
import type { BothSides } from '../../../shared/rules/both-sides.ts';
import type { TodayLine, UnsureReport } from '../../../shared/rules/today/model.ts';
import type { HoursPace } from '../../../shared/rules/hours.ts';
import type { TimelineEntry } from '../../../shared/rules/timeline.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { Talk } from '../../../shared/tables/talks.ts';

/** What a pairing is in, in one word: a line of Today, its place beside the list, or its own status. */
export type PairingState =
  TodayLine['state'] | 'on-track' | 'put-off' | 'not-begun' | 'paused' | 'completed' | 'ended-early';

export interface PairingRow {
  id: string;
  title: string;
  state: PairingState;
  /** Whether it needs the owner: it has a line on the list of the day. */
  needsYou: boolean;
  /** `YYYY-MM-DD`; null before the first meeting. */
  lastMetOn: string | null;
  startsOn: string;
  endsOn: string;
}

export interface PersonRow {
  id: string;
  name: string;
  role: Person['role'];
  status: Person['status'];
  lastTalkOn: string | null;
  /** Titles of the pairings that go on. */
  pairings: string[];
}

export interface ParticipantsView {
  language: Language;
  todayOn: string;
  pairings: PairingRow[];
  people: PersonRow[];
}

export interface PairingPage {
  language: Language;
  todayOn: string;
  row: PairingRow;
  people: { personId: string; name: string; role: 'mentor' | 'mentee' }[];
  /** The lines of today, the most urgent first. */
  lines: TodayLine[];
  cadenceDays: number;
  hours: HoursPace | null;
  heldCount: number;
  why: string | null;
  statusReason: string | null;
  status: Pairing['status'];
  timeline: TimelineEntry[];
  bothSides: BothSides;
  /** What the mentee told that may belong to either of two meetings. */
  askWhichMeeting: UnsureReport[];
}

export interface PersonPage {
  language: Language;
  todayOn: string;
  row: PersonRow;
  jobTitle: string | null;
  leftOn: string | null;
  strengths: string | null;
  needs: string | null;
  /** Browsers that may send check-ins. */
  devices: number;
  pairings: PairingRow[];
  /** The latest first. */
  talks: Pick<Talk, 'talkedOn' | 'channel' | 'signal' | 'heard' | 'agreed' | 'pairingId'>[];
}
