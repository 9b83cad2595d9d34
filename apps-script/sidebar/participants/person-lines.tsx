/** People as lines that open a person's page. */
import type { PersonRow } from '../../src/participants/participants-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toDayText } from '../format.ts';
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
    <ul class="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            class="row"
            data-row={row.id}
            onClick={() => {
              onOpen(row.id);
            }}
          >
            <span class="row-title">{row.name}</span>
            <span class="row-detail quiet">
              {[
                toPartText(row, words),
                row.lastTalkOn === null
                  ? own.noTalk
                  : own.lastTalk(toDayText(row.lastTalkOn, todayOn, language)),
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
