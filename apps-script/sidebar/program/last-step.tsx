/** The last action of a dialog with the offer to take it back; it is asked for once more before it happens. */
import { useState } from 'preact/hooks';
import { Button } from '../../../shared/components/index.ts';
import { useFocusInside } from '../use-focus.ts';
import type { DesignPageState } from './use-design.ts';
import type { DesignWords } from './words.ts';

export function LastStep({ state, words }: { state: DesignPageState; words: DesignWords }) {
  const { page } = words;
  const last = state.view?.takeBack ?? null;
  const [asking, setAsking] = useState<string | null>(null);
  if (!last) return null;
  const isAsking = asking === last.id;
  return (
    <section class="last" aria-labelledby="last">
      <h2 id="last" class="section-title">
        {page.lastStep}
      </h2>
      <p>{last.what}</p>
      {isAsking ? (
        <Sure
          words={words}
          isBusy={state.isLoading}
          onYes={state.takeBack}
          onNo={() => {
            setAsking(null);
          }}
        />
      ) : (
        <div>
          <Button
            label={`${page.takeBack}: ${last.what}`}
            onClick={() => {
              setAsking(last.id);
            }}
          >
            {page.takeBack}
          </Button>
        </div>
      )}
    </section>
  );
}

interface SureProps {
  words: DesignWords;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}

function Sure({ words, isBusy, onYes, onNo }: SureProps) {
  const ref = useFocusInside<HTMLDivElement>();
  return (
    <div ref={ref} class="sure">
      <p class="quiet">{words.page.takeBackSure}</p>
      <div class="ml-actions">
        <Button look="danger" busy={isBusy} onClick={onYes}>
          {words.page.takeBackYes}
        </Button>
        <Button onClick={onNo}>{words.page.takeBackNo}</Button>
      </div>
    </div>
  );
}
