/**
 * The dialog on candidates. The script judges what it writes: the result in the tab is never the page's word. Decided
 * again later is a new row; the earlier judgment stays.
 */
import { toCandidate, toCurrentCandidates } from '../../../shared/rules/mentors/candidate-row.ts';
import { isDecisionAgainstScore, judgeCandidate } from '../../../shared/rules/mentors/scorecard.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { candidates as candidatesTable, type CandidateRow } from '../../../shared/tables/candidates.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { catalogs } from '../words.ts';
import type { CandidateForm, CandidatesView } from './mentors-api.ts';
import { openRows, toDialogView, type OpenRows } from '../calls/open-rows.ts';
import { toPersonIn } from '../people/people-in.ts';
import { toTableChange } from '../calls/row-edits.ts';

const TABLES = ['candidates', 'pairings'] as const;

const SET_BY_SCRIPT: readonly (keyof CandidateRow)[] = [
  'id', 'personId', 'personName', 'result', 'decision', 'decidedOn', 'decidedBy', 'decisionReason',
  'supersedesId',
]; // prettier-ignore
const COLUMNS = (Object.keys(candidatesTable.columns) as (keyof CandidateRow)[]).filter(
  (name) => !SET_BY_SCRIPT.includes(name),
);

export const getCandidates = (platform: Platform): Answer<CandidatesView> =>
  answer(platform, (context) => toCandidatesView(context, openRows(context, TABLES)));

/** Saves scores and, if there is one, the owner's decision. */
export const saveCandidate = (platform: Platform, form: CandidateForm): Answer<CandidatesView> =>
  answer(platform, (context) => {
    underLock(context, () => {
      const { ledger, todayOn } = openRows(context, TABLES, true);
      const words = catalogs[context.language].script.mentors;
      const person = toPersonIn(context, ledger, form.personId);
      const { records, byId } = ledger.rows('candidates');
      const current = toCurrentCandidates(records).get(person.id) ?? null;
      const isNew = !byId.has(form.id) && (current === null || current.decision !== null);
      const outcome = judgeCandidate(
        toCandidate({ ...blankOf(candidatesTable), ...form.fields, personId: person.id }),
      );
      const reason = form.decisionReason?.trim() ?? '';
      refuseUnready(context, form, reason, outcome);
      const decided: Partial<CandidateRow> = {
        personId: person.id,
        personName: person.name,
        result: outcome.result,
        decision: form.decision,
        decidedOn: form.decision === null ? null : todayOn,
        decidedBy: form.decision === null ? null : platform.session.ownerEmail(),
        decisionReason: reason === '' ? null : reason,
      };
      const id = isNew || byId.has(form.id) ? form.id : current!.id;
      const change = toTableChange(
        ledger,
        'candidates',
        [{ id, fields: form.fields }],
        COLUMNS,
        () => decided,
      );
      const isAccepted = form.decision === 'accept';
      const role = isAccepted ? ROLE_OF_MENTOR[person.role] : person.role;
      const what = form.decision === null ? words.scored(person.name) : words.decided(person.name);
      writeRows(context, ledger, {
        changes: [
          {
            ...change,
            append: change.append.map((row) => ({ ...row, supersedesId: current?.id ?? null })),
          },
          ...(role === person.role
            ? []
            : [{ table: 'people' as const, update: [{ id: person.id, fields: { role } }] }]),
        ],
        audit: [
          {
            action: form.decision === null ? 'design-saved' : 'mentor-decided',
            table: 'candidates',
            rowId: id,
            detail: what,
          },
        ],
        takeBack: { what },
      });
    });
    return toCandidatesView(context, openRows(context, TABLES));
  });

/** The role of somebody who is a mentor from now on. */
export const ROLE_OF_MENTOR: Readonly<Record<Person['role'], Person['role']>> = {
  mentor: 'mentor',
  mentee: 'both',
  both: 'both',
  owner: 'owner',
  none: 'mentor',
};

function refuseUnready(
  { language }: OwnerContext,
  form: CandidateForm,
  reason: string,
  outcome: ReturnType<typeof judgeCandidate>,
): void {
  const words = catalogs[language].script.mentors;
  if (form.decision === null) return;
  if (isDecisionAgainstScore(outcome, form.decision) && reason === '') {
    throw new Refusal(words.reasonNeeded, { issues: [{ code: 'required', field: 'decisionReason' }] });
  }
  if (form.decision === 'accept' && !((form.fields.capacity ?? 0) >= 1)) {
    throw new Refusal(words.capacityNeeded, { issues: [{ code: 'required', field: 'capacity' }] });
  }
}

/** The view of what was read. */
export function toCandidatesView(context: OwnerContext, open: OpenRows): CandidatesView {
  const rows = {
    candidates: open.ledger.rows('candidates').records,
    pairings: open.ledger.rows('pairings').records,
  };
  return { ...toDialogView(context, open), ...rows };
}
