/** The lines of the day: the next one open, the others below it, more on request. */
import { useState } from 'preact/hooks';
import type { Answer } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import { Button } from '../../../shared/components/index.ts';
import { LineCard } from './line-card.tsx';
import { toShownOrder } from './line-words.ts';
import type { TodayWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

/** So many lines stand below the first before the rest is folded. */
const SHOWN_AT_ONCE = 8;

export interface LineListProps {
  view: TodayView;
  words: TodayWords;
  onEditing: (lineKey: string, isEditing: boolean) => void;
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

export function LineList({ view, words, onEditing, onDone }: LineListProps) {
  const [chosenKey, setChosenKey] = useKept<string | null>('line', null);
  const [shownCount, setShownCount] = useState(SHOWN_AT_ONCE);
  const lines = toShownOrder(view.today.lines);
  const openKey =
    chosenKey === '' || lines.some((line) => line.key === chosenKey) ? chosenKey : (lines[0]?.key ?? null);
  const [first, ...others] = lines;
  if (!first) return null;
  const toCard = (line: typeof first) => (
    <LineCard
      key={line.key}
      line={line}
      todayOn={view.today.todayOn}
      language={view.language}
      words={words}
      isOpen={line.key === openKey}
      onToggle={() => {
        setChosenKey(line.key === openKey ? '' : line.key);
      }}
      onEditing={onEditing}
      onDone={(answer, message) => {
        setChosenKey(null);
        onDone(answer, message);
      }}
    />
  );
  const hiddenCount = others.length - shownCount;
  return (
    <>
      <section aria-labelledby="next">
        <h2 id="next" class="section-title">
          {words.page.next}
        </h2>
        <ul class="cards">{toCard(first)}</ul>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting" class="section-title">
            {words.page.waiting}
          </h2>
          <ul class="cards">{others.slice(0, shownCount).map(toCard)}</ul>
          {hiddenCount > 0 && (
            <Button
              look="link"
              onClick={() => {
                setShownCount(others.length);
              }}
            >
              {words.page.showMore(hiddenCount)}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
