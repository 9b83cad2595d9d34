/** The history page: search, the check-ins of this browser, the private notes. */
import { useEffect, useState } from 'preact/hooks';
import { ComponentWordsContext, EmptyState, Progress, TextLine } from '../../../shared/components/index.ts';
import type { PrivateNote } from '../notes/private-note.ts';
import { LONGEST_HISTORY } from '../outbox/prune.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import { families } from '../store/keys.ts';
import { searchLines, searchNotes, toHistoryLines, toLooseNotes } from './history-lines.ts';
import { HistoryEntry, LooseNote } from './history-entry.tsx';
import { NotesSection } from './notes-section.tsx';
import type { HistoryPorts } from './ports.ts';

interface Kept {
  submissions: StoredSubmission[];
  notes: PrivateNote[];
}

export function HistoryApp({ ports }: { ports: HistoryPorts }) {
  const { history: text, common, components } = ports.words;
  const [kept, setKept] = useState<Kept | null>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    const reload = async () => {
      const stored = await ports.store.snapshot();
      setKept({ submissions: stored.list(families.submissions), notes: stored.list(families.privateNotes) });
    };
    void reload();
    return ports.store.onChange(() => void reload());
  }, [ports]);
  return (
    <ComponentWordsContext value={components}>
      <main class="op-page">
        <h1 class="ml-title">{text.title}</h1>
        <p class="ml-lead">{text.lead}</p>
        {!kept && <Progress label={common.loading} />}
        {kept && kept.submissions.length + kept.notes.length === 0 && <EmptyState title={text.empty} />}
        {kept && kept.submissions.length + kept.notes.length > 0 && (
          <>
            <TextLine label={text.search} help={text.searchHelp} value={query} onInput={setQuery} />
            <Lines ports={ports} kept={kept} query={query} />
            <NotesSection ports={ports} notes={kept.notes} />
          </>
        )}
      </main>
    </ComponentWordsContext>
  );
}

function Lines({ ports, kept, query }: { ports: HistoryPorts; kept: Kept; query: string }) {
  const { history: text } = ports.words;
  const lines = searchLines(toHistoryLines(kept.submissions, kept.notes), query);
  const loose = searchNotes(toLooseNotes(kept.submissions, kept.notes), query);
  const count = lines.length + loose.length;
  return (
    <section class="op-section">
      <p class="op-quiet" role="status">
        {count === 0 ? text.noMatch : text.found(count)}
      </p>
      <ul class="ml-list">
        {lines.map((line) => (
          <HistoryEntry key={line.submission.id} ports={ports} line={line} />
        ))}
        {loose.map((note) => (
          <LooseNote key={note.submissionId} ports={ports} note={note} />
        ))}
      </ul>
      {kept.submissions.length >= LONGEST_HISTORY && <p class="ml-help">{text.kept(LONGEST_HISTORY)}</p>}
    </section>
  );
}
