/** What was done last in this dialog, with Undo for that act alone, asked about first. */
import { useEffect, useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import type { FrameWords } from '../page-words.ts';
import { useFocusOn } from '../use-focus.ts';

export interface DoneLineProps {
  done: string | null;
  /** The act just done, while it can be undone. */
  undo: { what: string; onUndo: () => void } | null;
  isBusy: boolean;
  words: FrameWords;
}

export function DoneLine({ done, undo, isBusy, words }: DoneLineProps) {
  const { frame } = words;
  const ref = useFocusOn<HTMLDivElement>(done);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    setAsking(false);
  }, [done]);
  return (
    <div ref={ref} tabIndex={-1} class="done">
      {done !== null && (
        <Notice kind="success">
          <div class="done-line">
            <span>{isAsking && undo ? frame.undoQuestion(undo.what) : done}</span>
            {undo &&
              (isAsking ? (
                <>
                  <Button look="danger" busy={isBusy} onClick={undo.onUndo}>
                    {frame.undo}
                  </Button>
                  <Button
                    onClick={() => {
                      setAsking(false);
                    }}
                  >
                    {frame.keepIt}
                  </Button>
                </>
              ) : (
                <Button
                  look="link"
                  label={`${frame.undo}: ${undo.what}`}
                  onClick={() => {
                    setAsking(true);
                  }}
                >
                  {frame.undo}
                </Button>
              ))}
          </div>
        </Notice>
      )}
    </div>
  );
}
