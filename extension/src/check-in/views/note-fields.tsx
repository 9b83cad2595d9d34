/** What worked and what did not: one line in either is enough. Made for typing and for dictation alike. */
import { Paragraph } from '../../../../shared/components/index.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { usePage } from '../context.ts';
import { PhraseField } from './phrase-field.tsx';

interface NoteFieldsProps {
  draft: CheckInDraft;
  /** Else one line in one of the two is asked for. */
  isOptional: boolean;
  sentence: (column: string) => string | null;
}

export function NoteFields({ draft, isOptional, sentence }: NoteFieldsProps) {
  const { fields } = draft;
  const { words, session } = usePage();
  return (
    <>
      <PhraseField draft={draft} column="worked">
        <Paragraph
          label={words.columns.worked.header}
          optional={isOptional}
          value={fields.worked.value}
          onInput={(value) => session.input('worked', value)}
          issue={sentence('worked')}
        />
      </PhraseField>
      <PhraseField draft={draft} column="didNotWork">
        <Paragraph
          label={words.columns.didNotWork.header}
          {...(isOptional ? { optional: true } : { help: words.checkInForm.oneIsEnough })}
          value={fields.didNotWork.value}
          onInput={(value) => session.input('didNotWork', value)}
          issue={sentence('didNotWork')}
        />
      </PhraseField>
    </>
  );
}
