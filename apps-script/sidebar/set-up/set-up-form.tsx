/**
 * The form of the set-up dialog. Everything has a sensible answer already but the program's name; what will be created
 * is said before it is.
 */
import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { SetUpAnswers, SetUpDone, SetUpView } from '../../src/set-up/set-up-api.ts';
import { LANGUAGES } from '../../../shared/tables/program.ts';
import { ChoiceRow, Progress, TextLine } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { callScript } from '../platform/script.ts';
import { listTimeZones } from '../platform/browser.ts';
import { checkAnswers, type AnswerName } from './check-answers.ts';
import { TermFields } from './term-fields.tsx';
import { ZoneField } from './zone-field.tsx';
import type { SetUpWords } from './words.ts';

export interface SetUpFormProps {
  view: SetUpView;
  title: string;
  answers: SetUpAnswers;
  words: SetUpWords;
  onInput: (answers: SetUpAnswers) => void;
  onDone: (done: SetUpDone) => void;
}

export function SetUpForm({ view, title, answers, words, onInput, onDone }: SetUpFormProps) {
  const { page } = words;
  const frame = useRef<HTMLDivElement>(null);
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [zones] = useState(() => listTimeZones(view.answers.timeZone));
  const issues = checkAnswers(answers);
  const newTabs = view.tabs.filter((tab) => !tab.exists).map((tab) => tab.title);

  const set = <N extends AnswerName>(name: N, value: SetUpAnswers[N]) => {
    onInput({ ...answers, [name]: value });
  };
  const issueOf = (name: AnswerName): string | null => {
    const told = failure?.issues.find((issue) => issue.field === name);
    const issue = isChecked ? issues[name] : undefined;
    return issue ? words.issues[issue.code](issue) : told ? words.issues[told.code](told) : null;
  };
  const submit = async (): Promise<boolean> => {
    if (isBusy) return false;
    setChecked(true);
    if (Object.keys(issues).length > 0) {
      // After the issues have been drawn.
      setTimeout(() => frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return false;
    }
    setBusy(true);
    setFailure(null);
    const answer = await callScript(words.pages, 'setUp', {
      ...answers,
      programName: answers.programName.trim(),
      ownerName: answers.ownerName.trim(),
    });
    setBusy(false);
    if (answer.ok) onDone(answer.value);
    else setFailure({ ...answer, needsSetUp: false });
    return answer.ok;
  };

  return (
    <div ref={frame} class="fill">
      <DialogShell
        title={title}
        lead={view.isSetUp ? page.repairLead : page.lead}
        words={words}
        isUnsaved={JSON.stringify(answers) !== JSON.stringify(view.answers)}
        onSave={submit}
        onSubmit={() => void submit()}
        primary={{ label: view.isSetUp ? page.repair : page.submit, isBusy }}
      >
        <section class="group" aria-labelledby="program">
          <h2 id="program" class="group-title">
            {page.sectionProgram}
          </h2>
          <div class="columns">
            <TextLine
              label={page.name}
              help={page.nameHelp}
              issue={issueOf('programName')}
              required
              value={answers.programName}
              onInput={(value) => {
                set('programName', value);
              }}
            />
            <TextLine
              label={page.owner}
              help={page.ownerHelp}
              issue={issueOf('ownerName')}
              optional
              autocomplete="name"
              value={answers.ownerName}
              onInput={(value) => {
                set('ownerName', value);
              }}
            />
          </div>
          <div class="columns">
            <ChoiceRow
              label={page.language}
              value={answers.language}
              items={LANGUAGES.map((value) => ({
                value,
                label: words.tables.program.choices.language[value],
              }))}
              onInput={(value) => {
                set('language', value);
              }}
            />
            <ZoneField
              label={page.timeZone}
              issue={issueOf('timeZone')}
              zones={zones}
              value={answers.timeZone}
              onInput={(value) => {
                set('timeZone', value);
              }}
            />
          </div>
        </section>
        <TermFields answers={answers} issueOf={issueOf} words={words} set={set} />
        {view.found.length > 0 && (
          <section class="creates">
            <p>
              <strong>{page.mends}:</strong>
            </p>
            <ul>
              {view.found.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
        <section class="creates">
          {newTabs.length > 0 ? (
            <p>
              <strong>{page.creates(newTabs.length)}:</strong> {newTabs.join(', ')}. {page.keeps}
            </p>
          ) : (
            <p>
              {page.createsNothing} {page.keeps}
            </p>
          )}
        </section>
        {isBusy && <Progress label={page.working} />}
        {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void submit()} />}
      </DialogShell>
    </div>
  );
}
