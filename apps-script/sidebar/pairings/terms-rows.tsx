/** The dated cadences and breaks that are agreed; each can be marked to go with the next save. */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import type { PairingsWords } from './words.ts';

export interface TermsRowsProps {
  view: PairingsView;
  words: PairingsWords;
  /** Null: breaks of everybody. */
  pairing: Pairing | null;
  removedIds: string[];
  onRemoved: (ids: string[]) => void;
}

export function TermsRows({ view, words, pairing, removedIds, onRemoved }: TermsRowsProps) {
  const { page } = words;
  return (
    <>
      {toRows(view, words, pairing).map((row) => (
        <div class="row" key={row.id}>
          <span class={removedIds.includes(row.id) ? 'leaving' : undefined}>{row.text}</span>
          {removedIds.includes(row.id) ? (
            <>
              <span class="quiet">{page.willRemove}</span>
              <Button
                look="link"
                label={page.keepRow(row.text)}
                onClick={() => {
                  onRemoved(removedIds.filter((id) => id !== row.id));
                }}
              >
                {page.keep}
              </Button>
            </>
          ) : (
            <Button
              look="link"
              label={page.removeRow(row.text)}
              onClick={() => {
                onRemoved([...removedIds, row.id]);
              }}
            >
              {words.dialog.remove}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}

function toRows(
  view: PairingsView,
  { page, acts }: PairingsWords,
  pairing: Pairing | null,
): { id: string; text: string }[] {
  const day = (dateOn: string) => toFullDayText(dateOn, view.language);
  const inOrder = <R extends { fromOn: string }>(rows: R[]): R[] =>
    rows.sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const cadences = view.cadences.filter(({ pairingId }) => pairing !== null && pairingId === pairing.id);
  const breaks = view.breaks.filter(({ pairingId }) => pairingId === (pairing?.id ?? null));
  return [
    ...inOrder(cadences).map((row) => ({
      id: row.id,
      text: page.cadenceRow({ on: day(row.fromOn), days: row.cadenceDays, why: row.why ?? '' }),
    })),
    ...inOrder(breaks).map((row) => ({
      id: row.id,
      text:
        row.personName !== null && row.toOn !== null
          ? acts.awayRow({
              ...{ name: row.personName, from: day(row.fromOn), to: day(row.toOn) },
              why: row.reason ?? '',
            })
          : row.toOn === null
            ? page.pauseRow({ from: day(row.fromOn), why: row.reason ?? '' })
            : page.breakRow({ from: day(row.fromOn), to: day(row.toOn), why: row.reason ?? '' }),
    })),
  ];
}
