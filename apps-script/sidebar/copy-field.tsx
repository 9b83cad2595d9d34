/** A text to be taken along: shown in full, copied by one press, selected for copying by hand where that is refused. */
import { useRef, useState } from 'preact/hooks';
import { Button, Field } from '../../shared/components/index.ts';
import { copyText } from './platform/browser.ts';
import type { FailureWords } from './platform/script.ts';

export interface CopyFieldProps {
  label: string;
  help?: string;
  text: string;
  words: FailureWords;
  look?: 'primary' | 'quiet';
  onCopied?: () => void;
}

export function CopyField({ label, help, text, words, look = 'quiet', onCopied }: CopyFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ text: string; state: 'copied' | 'by-hand' } | null>(null);
  const state = outcome?.text === text ? outcome.state : 'idle';
  const shown = state === 'copied' ? words.copied : words.copy;
  const copy = async () => {
    const isCopied = await copyText(text, field.current);
    setOutcome({ text, state: isCopied ? 'copied' : 'by-hand' });
    if (isCopied) onCopied?.();
  };
  return (
    <div class="copy">
      <Field label={label} help={help}>
        {(control) => (
          <div class="copy-line">
            <input
              {...control}
              ref={field}
              class="ml-input copy-text"
              type="text"
              readOnly
              dir="ltr"
              value={text}
              onFocus={(event) => {
                event.currentTarget.select();
              }}
            />
            <Button look={look} label={`${shown}: ${label}`} onClick={() => void copy()}>
              {shown}
            </Button>
          </div>
        )}
      </Field>
      <p class="copy-state" role="status">
        {state === 'copied' && <span class="ml-unseen">{words.copied}</span>}
        {state === 'by-hand' && words.copyByHand}
      </p>
    </div>
  );
}
