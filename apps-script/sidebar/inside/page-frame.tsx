/** The frame of a page inside the sidebar: the way back, the title, what failed, what is being read. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, Progress } from '../../../shared/components/index.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { CommonWords } from '../page-words.ts';
import { Foot } from './foot.tsx';
import type { AnswerState } from './use-answer.ts';

interface PageFrameProps<V> {
  state: AnswerState<V>;
  titleOf: (value: V) => string;
  /** Where the way back leads, and what is said while it is read. */
  backTo: string;
  loading: string;
  words: Pick<CommonWords, 'pages'>;
  onBack: () => void;
  children: (value: V) => ComponentChildren;
}

export function PageFrame<V>({
  state,
  titleOf,
  backTo,
  loading,
  words,
  onBack,
  children,
}: PageFrameProps<V>) {
  const { value, failure, refresh } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const isShown = value !== null;
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  return (
    <div
      class="page"
      onKeyDown={(event) => {
        const isInForm = event.target instanceof Element && event.target.closest('form') !== null;
        if (event.key === 'Escape' && !event.defaultPrevented && !isInForm) onBack();
      }}
    >
      <div>
        <Button look="link" onClick={onBack}>
          ← {backTo}
        </Button>
      </div>
      {value && (
        <h1 class="ml-title" tabIndex={-1} ref={heading}>
          {titleOf(value)}
        </h1>
      )}
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={refresh} />}
      {!value && !failure && <Progress label={loading} />}
      {value && children(value)}
      <Foot {...state} language={toLanguage([document.documentElement.lang])} onRefresh={refresh} />
    </div>
  );
}
