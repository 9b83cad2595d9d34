/** The questions that the file leaves open, all at once; reading goes on when each has its answer. */
import { useState } from 'preact/hooks';
import type { SalesMapping } from '../../../shared/imports/prepare-sales-import.ts';
import type { ImportQuestion } from '../../../shared/imports/import-question.ts';
import { Button, Progress } from '../../../shared/components/index.ts';
import { useFocusInside } from '../use-focus.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { HeaderRowField } from './header-row-field.tsx';
import { Part } from './part.tsx';
import { QuestionField } from './question-field.tsx';
import type { ImportWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export interface QuestionsStepProps {
  questions: readonly ImportQuestion[];
  mapping?: SalesMapping | undefined;
  fileName: string;
  isReading: boolean;
  words: ImportWords;
  onAnswer: (answers: Record<string, string>) => void;
  onBack: () => void;
  /** The further file chosen last, which can be left out again. */
  lastFile?: string | undefined;
  onLeaveOut: () => void;
}

export function QuestionsStep(props: QuestionsStepProps) {
  const { questions, words, isReading } = props;
  const { page } = words;
  const [given, setGiven] = useKept<Record<string, string>>('given', {});
  const [isAsked, setAsked] = useState(false);
  const frame = useFocusInside<HTMLDivElement>();
  const goOn = () => {
    setAsked(true);
    if (isReading || questions.some(({ id }) => given[id] === undefined)) return;
    setAsked(false);
    props.onAnswer(Object.fromEntries(questions.map(({ id }) => [id, given[id]!])));
  };
  return (
    <div ref={frame} class="fill">
      <DialogShell
        title={page.questionsTitle(questions.length)}
        isTitleSeen
        lead={`${props.fileName}. ${page.questionsHelp}`}
        words={words}
        isUnsaved={Object.keys(given).length > 0}
        onSubmit={goOn}
        primary={{ label: page.goOn, isBusy: isReading }}
        back={{ label: page.otherRecords, onPress: props.onBack }}
      >
        {props.lastFile !== undefined && (
          <Button look="link" onClick={props.onLeaveOut}>{`${page.removeFile}: ${props.lastFile}`}</Button>
        )}
        {questions.map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            value={given[question.id]}
            words={words}
            issue={isAsked && given[question.id] === undefined ? page.answerAll : null}
            onInput={(value) => {
              setGiven({ ...given, [question.id]: value });
            }}
          />
        ))}
        {props.mapping && (
          <Part title={page.headerRowTitle} isOpen={false}>
            <HeaderRowField mapping={props.mapping} words={words} onAnswer={props.onAnswer} />
          </Part>
        )}
        {isReading && <Progress label={page.reading} />}
      </DialogShell>
    </div>
  );
}
