/** Asks in place before something is taken away; what was pressed has the focus again when it is called off. */
import type { JSX, TargetedMouseEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import { useFocusOn } from '../use-focus.ts';

export interface Question {
  sentence: string;
  button: string;
  isDanger: boolean;
  run: () => void;
}

/** `asked` is the question in its place; null when nothing is asked. */
export function useQuestion(cancel: string): {
  ask: (event: TargetedMouseEvent<HTMLButtonElement>, question: Question) => void;
  asked: JSX.Element | null;
} {
  const [question, setQuestion] = useState<Question | null>(null);
  const place = useFocusOn<HTMLDivElement>(question);
  const asker = useRef<HTMLButtonElement | null>(null);
  const asked = question && (
    <div class="question" ref={place} tabIndex={-1}>
      <Notice
        kind="warn"
        actions={
          <>
            <Button
              look={question.isDanger ? 'danger' : 'primary'}
              onClick={() => {
                setQuestion(null);
                question.run();
              }}
            >
              {question.button}
            </Button>
            <Button
              onClick={() => {
                setQuestion(null);
                asker.current?.focus();
              }}
            >
              {cancel}
            </Button>
          </>
        }
      >
        {question.sentence}
      </Notice>
    </div>
  );
  return {
    ask: (event, next) => {
      asker.current = event.currentTarget;
      setQuestion(next);
    },
    asked,
  };
}
