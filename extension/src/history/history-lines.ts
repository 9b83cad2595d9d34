/** What the history page lists: every check-in of this browser with its private note, the latest first, and the search. */
import type { PrivateNote } from '../notes/private-note.ts';
import { correctionOf, isWithdrawal } from '../outbox/corrections.ts';
import { byAge, type StoredSubmission } from '../outbox/submission.ts';

export interface HistoryLine {
  submission: StoredSubmission;
  note: PrivateNote | null;
  /** A later check-in corrects it, or is about to. */
  isCorrected: boolean;
  isWithdrawn: boolean;
}

/** The lines, the latest first. */
export function toHistoryLines(
  submissions: readonly StoredSubmission[],
  notes: readonly PrivateNote[],
): HistoryLine[] {
  const noteOf = new Map(notes.map((note) => [note.submissionId, note]));
  return [...submissions]
    .sort((a, b) => byAge(b, a))
    .map((submission) => {
      const correction = correctionOf(submission, submissions);
      return {
        submission,
        note: noteOf.get(submission.id) ?? null,
        isCorrected: correction !== null && correction.state !== 'refused',
        isWithdrawn: correction !== null && correction.state !== 'refused' && isWithdrawal(correction),
      };
    });
}

/** Private notes whose check-in is no longer kept here; they stay until the person erases them. */
export function toLooseNotes(
  submissions: readonly StoredSubmission[],
  notes: readonly PrivateNote[],
): PrivateNote[] {
  const ids = new Set(submissions.map(({ id }) => id));
  return notes.filter(({ submissionId }) => !ids.has(submissionId)).sort((a, b) => b.writtenMs - a.writtenMs);
}

/** Folds case and accents, so that `perche` finds `perché`. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const toText = ({ submission, note }: HistoryLine): string => {
  const { worked, didNotWork, nextStep, title } = submission.data.fields;
  return [
    submission.pairingLabel,
    submission.metOn,
    title,
    worked,
    didNotWork,
    nextStep,
    toNoteText(note),
  ].join(' ');
};

const toNoteText = (note: PrivateNote | null): string =>
  note ? [note.pairingLabel, note.metOn, note.worked, note.didNotWork, note.nextStep].join(' ') : '';

const hasAll = (text: string, query: string): boolean => {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
};

/** The lines that hold every word of the query. */
export const searchLines = (lines: readonly HistoryLine[], query: string): HistoryLine[] =>
  lines.filter((line) => hasAll(toText(line), query));

/** The loose notes that hold every word of the query. */
export const searchNotes = (notes: readonly PrivateNote[], query: string): PrivateNote[] =>
  notes.filter((note) => hasAll(toNoteText(note), query));
