/** What only the owner can mend, said when Today opens: since when, what it stops, and the way to mend it. */
import type { OwnerTrouble } from '../../src/today/today-api.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Notice } from '../../../shared/components/index.ts';
import { toInstantDayText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';

const MENDED_BY_SET_UP: readonly OwnerTrouble['kind'][] = ['forbidden', 'missing', 'nights-missed'];

export interface OwnerTroublesProps {
  troubles: readonly OwnerTrouble[];
  language: Language;
  words: TodayWords;
}

export function OwnerTroubles({ troubles, language, words }: OwnerTroublesProps) {
  const { page, pages } = words;
  return (
    <>
      {troubles.map(({ kind, sinceAt }) => (
        <Notice
          key={kind}
          kind="warn"
          actions={
            MENDED_BY_SET_UP.includes(kind) && (
              <Button look="primary" onClick={() => void callScript(pages, 'showDialog', 'set-up')}>
                {pages.setUp}
              </Button>
            )
          }
        >
          <p>{page.troubles[kind](toInstantDayText(sinceAt, language))}</p>
          {kind !== 'nights-missed' && <p>{page.troublesWait}</p>}
        </Notice>
      ))}
    </>
  );
}
