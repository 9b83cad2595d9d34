/** The words of a draft to the clipboard, for whoever wants them safe elsewhere: no permission is asked for. */
import { useState } from 'preact/hooks';
import { Button } from '../../../../shared/components/index.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { usePage } from '../context.ts';

export function CopyWords({ draft }: { draft: CheckInDraft }) {
  const { words } = usePage();
  const { fields } = draft;
  const parts = (['worked', 'didNotWork', 'nextStep'] as const)
    .filter((name) => fields[name].value.trim() !== '')
    .map((name) => `${words.columns[name].header}\n${fields[name].value}`);
  return (
    <CopyButton
      text={[`${fields.title.value} ${fields.metOn.value} ${fields.metTime.value}`.trim(), ...parts].join(
        '\n\n',
      )}
      label={words.checkInForm.copy}
      done={words.checkInForm.copied}
    />
  );
}

interface CopyButtonProps {
  text: string;
  label: string;
  /** In place of the label, once this very text is copied. */
  done: string;
  /** What it is about, where several stand on a page. */
  about?: string;
}

/** A button that copies a text and says that it has: its name is what it shows. */
export function CopyButton({ text, label, done, about }: CopyButtonProps) {
  const [copied, setCopied] = useState<string | null>(null);
  const shown = copied === text ? done : label;
  return (
    <>
      <Button
        look="link"
        {...(about !== undefined && { label: `${shown}: ${about}` })}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
      >
        {shown}
      </Button>
      <span class="ml-unseen" role="status">
        {copied === text && done}
      </span>
    </>
  );
}
