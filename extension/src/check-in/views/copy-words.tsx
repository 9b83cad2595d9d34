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

/** A button that copies a text and says that it has. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <Button look="link" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {isCopied ? done : label}
    </Button>
  );
}
