/** Pairings as lines that open a pairing's page. */
import type { PairingRow } from '../../src/participants/participants-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Status, type Tone } from '../../../shared/components/index.ts';
import { toDayText } from '../format.ts';
import { Rows } from './rows.tsx';
import type { ParticipantsWords } from './words.ts';

export interface PairingLinesProps {
  rows: readonly PairingRow[];
  todayOn: string;
  language: Language;
  words: ParticipantsWords;
  onOpen: (pairingId: string) => void;
}

export const toStateText = ({ state }: PairingRow, { participants, page }: ParticipantsWords): string =>
  ({ ...page.states, ...participants.states })[state];

export const toTone = ({ state, needsYou }: PairingRow): Tone =>
  needsYou ? 'warn' : state === 'on-track' ? 'success' : 'neutral';

export function PairingLines({ rows, todayOn, language, words, onOpen }: PairingLinesProps) {
  const { participants: own } = words;
  return (
    <Rows
      rows={rows.map((row) => ({
        id: row.id,
        title: row.title,
        detail: (
          <>
            <Status tone={toTone(row)}>{toStateText(row, words)}</Status>
            <span class="quiet">
              {row.lastMetOn === null ? own.notMet : own.lastMet(toDayText(row.lastMetOn, todayOn, language))}
            </span>
          </>
        ),
      }))}
      onOpen={onOpen}
    />
  );
}
