/** Two windows wrote about one meeting at the same time: the other text in full, and what can be done with it. */
import { Button, Notice } from '../../../../shared/components/index.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { usePage } from '../context.ts';
import type { SessionState } from '../session-state.ts';

export function RivalNotice({ draft, state }: { draft: CheckInDraft; state: SessionState }) {
  const { words, session } = usePage();
  const { rival: text } = words.checkInForm;
  const rivals = state.drafts.filter(
    ({ id, rivalOf }) => id !== draft.id && (rivalOf === draft.id || id === draft.rivalOf),
  );
  return (
    <>
      {rivals.map((rival) => (
        <Notice
          key={rival.key}
          kind="warn"
          title={text.title}
          actions={
            <>
              <Button onClick={() => void session.takeWords(rival.key)}>{text.take}</Button>
              <Button look="link" onClick={() => void session.showDraft(rival.key)}>
                {text.open}
              </Button>
            </>
          }
        >
          <p>{text.text}</p>
          {(['worked', 'didNotWork', 'nextStep'] as const)
            .filter((name) => rival.fields[name].value.trim() !== '')
            .map((name) => (
              <p key={name} class="ci-rival">
                <strong>{words.columns[name].header}:</strong> {rival.fields[name].value}
              </p>
            ))}
        </Notice>
      ))}
    </>
  );
}
