/**
 * The file for the repair of a reader, shown word for word before it is saved: a page of its own, since a popup is too
 * narrow to look through it and gone at the next click.
 */
import { useEffect, useState } from 'preact/hooks';
import { Button, ComponentWordsContext, Notice, Progress } from '../../../../shared/components/index.ts';
import { toDiagnosticsText, type Diagnostics } from '../diagnostics.ts';
import type { DiagnosticsWords } from './words.ts';

export interface DiagnosticsPorts {
  words: DiagnosticsWords;
  /** Looks at the page once more; null when the browser does not let it. */
  makeDiagnostics(): Promise<Diagnostics | null>;
  /** Hands a text to the person as a file. */
  saveFile(name: string, text: string): void;
}

type Step = 'making' | 'unavailable' | 'shown' | 'saved';

export function DiagnosticsApp({ ports }: { ports: DiagnosticsPorts }) {
  const { diagnostics: text, components } = ports.words;
  const [step, setStep] = useState<Step>('making');
  const [diagnostics, setDiagnostics] = useState<Diagnostics | null>(null);
  useEffect(() => {
    void ports.makeDiagnostics().then((made) => {
      setDiagnostics(made);
      setStep(made ? 'shown' : 'unavailable');
    });
  }, [ports]);
  const save = (): void => {
    if (!diagnostics) return;
    ports.saveFile(
      `mentor-ledger-diagnostics-${diagnostics.madeAt.slice(0, 10)}.json`,
      toDiagnosticsText(diagnostics),
    );
    setStep('saved');
  };
  return (
    <ComponentWordsContext value={components}>
      <main class="op-page dg-page">
        <h1 class="ml-title">{text.title}</h1>
        {step === 'making' && <Progress label={text.making} />}
        {step === 'unavailable' && <Notice kind="warn">{text.unavailable}</Notice>}
        {diagnostics && (
          <>
            <p>{text.text}</p>
            {diagnostics.excerpt.isCut && <p class="ml-help">{text.cut}</p>}
            <div class="ml-actions">
              <Button look="primary" onClick={save}>
                {text.save}
              </Button>
            </div>
            {step === 'saved' && <Notice kind="success">{text.saved}</Notice>}
            <textarea
              class="dg-content"
              readOnly
              spellcheck={false}
              aria-label={text.contents}
              value={toDiagnosticsText(diagnostics)}
            />
          </>
        )}
      </main>
    </ComponentWordsContext>
  );
}
