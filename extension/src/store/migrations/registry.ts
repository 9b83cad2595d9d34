/** The steps from the first stored state to today's, in order. A new one is one file and one line here. */
import type { Migration } from '../migrate.ts';
import { firstState } from './1-first-state.ts';
import { eventKeyOfDrafts } from './2-event-key-of-drafts.ts';
import { meetingOfSeries } from './3-meeting-of-series.ts';

export const migrations: readonly Migration[] = [firstState, eventKeyOfDrafts, meetingOfSeries];
