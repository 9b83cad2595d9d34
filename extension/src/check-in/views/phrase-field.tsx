/** A field for a note that offers lines used before while it is empty and has the focus. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { CheckInDraft } from '../../draft/draft.ts';
import { usePage } from '../context.ts';
import { toPhrases, type PhraseColumn } from '../phrases.ts';

interface PhraseFieldProps {
  draft: CheckInDraft;
  column: PhraseColumn;
  /** The field itself. */
  children: ComponentChildren;
}

export function PhraseField({ draft, column, children }: PhraseFieldProps) {
  const { words, session } = usePage();
  const { phrases: text } = words.checkInForm;
  const [isInside, setInside] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const isOffered = isInside && draft.fields[column].value === '';
  const phrases = isOffered ? toPhrases(session.state().submissions, column) : [];
  const use = (phrase: string) => {
    session.input(column, phrase);
    root.current?.querySelector('textarea')?.focus();
  };
  return (
    <div
      ref={root}
      onFocusIn={() => setInside(true)}
      onFocusOut={(event) => {
        const next = event.relatedTarget;
        if (!(next instanceof Node) || !root.current?.contains(next)) setInside(false);
      }}
    >
      {children}
      {phrases.length > 0 && (
        <div class="ci-phrases" role="group" aria-label={text.label}>
          {phrases.map((phrase) => (
            <button
              key={phrase}
              type="button"
              class="ml-preset"
              aria-label={text.use(phrase)}
              onClick={() => use(phrase)}
            >
              {phrase}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
