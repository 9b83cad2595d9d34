/** What the list leaves open before it can be read: how its letters are stored, what separates its columns. */
import { useState } from 'preact/hooks';
import type { ImportAnswers, ImportQuestion } from '../../../shared/imports/import-question.ts';
import type { RosterHeader } from '../../../shared/imports/prepare-roster-import.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { HeaderRowField } from '../records/header-row-field.tsx';
import { Part } from '../records/part.tsx';
import { QuestionField } from '../records/question-field.tsx';
import type { PeopleWords } from './words.ts';

export interface QuestionsStepProps {
  questions: readonly ImportQuestion[];
  header?: RosterHeader | undefined;
  words: PeopleWords;
  back: { label: string; onPress: () => void };
  onAnswers: (answers: ImportAnswers) => void;
}

export function QuestionsStep({ questions, header, words, back, onAnswers }: QuestionsStepProps) {
  const { page } = words;
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [isAsked, setAsked] = useState(false);
  return (
    <DialogShell
      title={page.questionsTitle(questions.length)}
      isTitleSeen
      at="people"
      words={words}
      isUnsaved={Object.keys(answers).length > 0}
      onSubmit={() => {
        setAsked(true);
        if (questions.every(({ id }) => id in answers)) onAnswers(answers);
      }}
      primary={{ label: page.goOn }}
      back={back}
    >
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={answers[question.id]}
          words={words}
          issue={isAsked && !(question.id in answers) ? page.answerAll : null}
          onInput={(value) => {
            setAnswers({ ...answers, [question.id]: value });
          }}
        />
      ))}
      {header && (
        <Part title={page.headerRowTitle} isOpen={false}>
          <HeaderRowField mapping={header} words={words} onAnswer={onAnswers} />
        </Part>
      )}
    </DialogShell>
  );
}
