/** Everybody who may become a mentor, with their judgment and load. */
import { Button, EmptyState, ListLine } from '../../../shared/components/index.ts';
import { NameFilter, useNameFilter } from '../dialog/name-filter.tsx';
import type { PersonLine } from './draft.ts';
import type { CandidatesWords } from './words.ts';

export interface PeopleListProps {
  lines: readonly PersonLine[];
  words: CandidatesWords;
  onOpen: (personId: string) => void;
  /** Opens the dialog that brings people in. */
  onOpenPeople: () => void;
}

export function PeopleList({ lines, words, onOpen, onOpenPeople }: PeopleListProps) {
  const { page } = words;
  const { found, filter } = useNameFilter(lines, ({ name }) => name);
  if (lines.length === 0)
    return (
      <EmptyState
        title={page.none}
        actions={
          <Button look="primary" onClick={onOpenPeople}>
            {page.openPeople}
          </Button>
        }
      >
        {page.noneHelp}
      </EmptyState>
    );
  const accepted = lines.filter(({ load }) => load).length;
  return (
    <>
      {accepted > 0 && <p>{page.accepted(accepted)}</p>}
      <NameFilter {...filter} words={words.dialog} />
      <ul class="ml-list">
        {found.map((line) => (
          <ListLine
            key={line.personId}
            title={line.name}
            detail={[line.jobTitle, toLoadText(line, words)].filter(Boolean).join(' · ')}
            status={toStatus(line, words)}
            actions={
              <Button
                label={`${line.row ? page.change : page.open}: ${line.name}`}
                onClick={() => {
                  onOpen(line.personId);
                }}
              >
                {line.row ? page.change : page.open}
              </Button>
            }
          />
        ))}
      </ul>
    </>
  );
}

function toLoadText({ load, row }: PersonLine, { page }: CandidatesWords): string | null {
  if (!load) return null;
  if (row?.capacity === null) return page.noCapacity;
  return load.isOverCapacity
    ? page.over(load.mentees, load.capacity)
    : page.load(load.mentees, load.capacity);
}

function toStatus({ row, load }: PersonLine, { page }: CandidatesWords) {
  if (!row) return { tone: 'neutral' as const, text: page.notScored };
  if (row.decision === null) return { tone: 'info' as const, text: page.scored };
  const isOver = load?.isOverCapacity === true;
  const tone = isOver ? 'warn' : row.decision === 'accept' ? 'success' : 'neutral';
  return { tone, text: page.decided[row.decision] } as const;
}
