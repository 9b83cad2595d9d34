/** The private notes as a whole: take them along, or erase them. */
import { useState } from 'preact/hooks';
import { Button, Notice } from '../../../shared/components/index.ts';
import { toNotesFile } from '../notes/export-notes.ts';
import type { PrivateNote } from '../notes/private-note.ts';
import { families, keyIn } from '../store/keys.ts';
import type { HistoryPorts } from './ports.ts';

export function NotesSection({ ports, notes }: { ports: HistoryPorts; notes: readonly PrivateNote[] }) {
  const { history, common } = ports.words;
  const { notes: text } = history;
  const [isAsking, setAsking] = useState(false);
  const save = () => {
    const nowMs = ports.clock.nowMs();
    const day = new Date(nowMs).toISOString().slice(0, 10);
    ports.saveFile(`private-notes-${day}.json`, toNotesFile(notes, nowMs));
  };
  const eraseAll = async (): Promise<void> => {
    await ports.store.remove(...notes.map((note) => keyIn(families.privateNotes, note.submissionId)));
    setAsking(false);
  };
  return (
    <section class="op-section">
      <h2>{text.title}</h2>
      <p>{notes.length === 0 ? text.none : text.text(notes.length)}</p>
      {isAsking && (
        <Notice
          kind="warn"
          actions={
            <>
              <Button look="danger" onClick={() => void eraseAll()}>
                {history.erase}
              </Button>
              <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
            </>
          }
        >
          {text.eraseAllQuestion}
        </Notice>
      )}
      {notes.length > 0 && !isAsking && (
        <div class="ml-actions">
          <Button onClick={save}>{text.save}</Button>
          <Button look="link" onClick={() => setAsking(true)}>
            {text.eraseAll}
          </Button>
        </div>
      )}
    </section>
  );
}
