/** People as lines that open a person's page. */
import type { PersonRow } from '../../src/participants/participants-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toDayText } from '../format.ts';
import { Rows } from './rows.tsx';
import type { ParticipantsWords } from './words.ts';

export interface PersonLinesProps {
  rows: readonly PersonRow[];
  todayOn: string;
  language: Language;
  words: ParticipantsWords;
  onOpen: (personId: string) => void;
}

/** Their part in the program, or that they have left; blank for somebody without a part. */
export const toPartText = ({ role, status }: PersonRow, { participants: own }: ParticipantsWords): string =>
  status === 'left' ? own.left : role === 'none' ? '' : own.roles[role];

export function PersonLines({ rows, todayOn, language, words, onOpen }: PersonLinesProps) {
  const { participants: own } = words;
  return (
    <Rows
      rows={rows.map((row) => ({
        id: row.id,
        title: row.name,
        detail: (
          <span class="quiet">
            {[
              toPartText(row, words),
              row.lastTalkOn === null
                ? own.noTalk
                : own.lastTalk(toDayText(row.lastTalkOn, todayOn, language)),
            ]
              .filter((text) => text !== '')
              .join(' · ')}
          </span>
        ),
      }))}
      onOpen={onOpen}
    />
  );
}
