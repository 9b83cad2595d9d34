/** Logging a talk from a page: the button, then the form in place, then one line that says it is done. */
import { useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { TalkForm, type TalkAbout } from '../today/talk-form.tsx';
import type { ParticipantsWords } from './words.ts';

interface TalkPartProps {
  about: TalkAbout;
  todayOn: string;
  language: Language;
  words: ParticipantsWords;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  /** The talk is in the ledger. */
  onLogged: () => void;
}

export function TalkPart({ about, todayOn, language, words, isOpen, onOpen, onLogged }: TalkPartProps) {
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <div role="status">{done !== null && <Notice kind="success">{done}</Notice>}</div>
      {isOpen ? (
        <TalkForm
          line={about}
          {...{ todayOn, language, words }}
          onCancel={() => {
            onOpen(false);
          }}
          onDone={(_answer, message) => {
            setDone(message);
            onOpen(false);
            onLogged();
          }}
        />
      ) : (
        <Button
          look="primary"
          wide
          onClick={() => {
            setDone(null);
            onOpen(true);
          }}
        >
          {words.participants.logTalk}
        </Button>
      )}
    </>
  );
}
