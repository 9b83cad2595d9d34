/** Imports a simulated people file with its person, plans it against a ledger that has some of them, and compares. */
import { toStatusesAnswer } from '../../../../shared/imports/decide-statuses.ts';
import type { ImportQuestion } from '../../../../shared/imports/import-question.ts';
import { prepareRosterImport } from '../../../../shared/imports/prepare-roster-import.ts';
import { toRosterPlan } from '../../../../shared/imports/roster-plan.ts';
import type { LedgerPerson } from '../../../../shared/imports/roster-plan.ts';
import { toRosterFile } from './rosters.ts';
import type { RosterTruth, TruePerson } from './rosters.ts';
import type { Outcome } from './try-sales.ts';

export interface TriedRoster {
  readonly outcome: Outcome;
  readonly questions: readonly string[];
  readonly truth: RosterTruth;
  readonly text: string;
  readonly why: string;
}

function toTrueAnswer(question: ImportQuestion, truth: RosterTruth): string | undefined {
  const { id, answers } = question;
  const values = answers.map(({ value }) => value);
  const offered = (value: string): string | undefined => (values.includes(value) ? value : undefined);
  if (id === 'separator') return offered(truth.separator);
  if (id === 'header-row') return offered(String(truth.headerLine));
  if (id === 'date-order') return offered('day-first');
  if (id === 'statuses') return toStatusesAnswer(question, values.filter(truth.isGone));
  if (!id.startsWith('column:')) return undefined;
  const role = id.slice('column:'.length);
  const column = truth.columns[role] ?? (role === 'fullName' ? truth.columns['firstName'] : undefined);
  // Where nobody has left, the column says nothing and is not offered.
  return (column === undefined ? undefined : offered(String(column))) ?? offered('none');
}

/** Names in whichever order. */
const toWords = (name: string): string => name.toLowerCase().replace(',', ' ').split(/\s+/).sort().join(' ');

export function tryRoster(seed: number): TriedRoster {
  const { text, truth } = toRosterFile(seed);
  const known = truth.people.filter((_person, index) => index % 3 === 0);
  const ledger = known.map(({ name, email }, index): LedgerPerson => ({
    ...{ id: `PER-${index}`, name, email, status: 'active' },
    ...{ jobTitle: null, department: null, employeeId: null, managerId: null },
  }));
  const answers: Record<string, string> = {};
  const questions: string[] = [];
  const to = (outcome: Outcome, why: string): TriedRoster => ({ outcome, questions, truth, text, why });
  for (let round = 0; round < 10; round += 1) {
    const file = prepareRosterImport(
      { kind: 'text', text },
      { answers, ledger, todayOn: '2026-11-23', localeDateOrder: 'day-first' },
    );
    if (file.kind === 'refused') return to('misleadingly refused', file.refusals[0]!.code);
    if (file.kind === 'ready') {
      const plan = toRosterPlan(file, ledger, {});
      const byKey = new Map([
        ...plan.added.map(({ key, name }) => [key, name] as const),
        ...ledger.map(({ id, name }) => [id, name] as const),
      ]);
      const managers = new Map([
        ...plan.added.map(({ email, manager }) => [email, manager] as const),
        ...plan.changed.map(({ personId, fields }) => [
          ledger.find(({ id }) => id === personId)!.email,
          fields.manager ?? null,
        ] as const),
      ]); // prettier-ignore
      const wrong = truth.people.flatMap((person) =>
        toWrong(person, { plan, ledger, managers, byKey, truth }),
      );
      if (wrong.length > 0) return to('wrong silently', wrong.slice(0, 3).join('; '));
      return to(questions.length > 0 ? 'right after questions' : 'right', '');
    }
    for (const question of file.questions) {
      const answer = toTrueAnswer(question, truth);
      questions.push(question.id);
      if (answer === undefined) return to('misleadingly refused', `no true answer to ${question.id}`);
      answers[question.id] = answer;
    }
  }
  return to('misleadingly refused', 'asks without end');
}

interface Planned {
  readonly plan: ReturnType<typeof toRosterPlan>;
  readonly ledger: readonly LedgerPerson[];
  readonly managers: ReadonlyMap<string | null | undefined, string | null>;
  readonly byKey: ReadonlyMap<string, string>;
  readonly truth: RosterTruth;
}

/** What came out otherwise than it is for one person. */
function toWrong(person: TruePerson, { plan, ledger, managers, byKey, truth }: Planned): string[] {
  const added = plan.added.find(({ email }) => email === person.email);
  const known = ledger.find(({ email }) => email === person.email);
  const isEnded = known && plan.absent.some(({ personId, why }) => personId === known.id && why === 'inactive');
  if (person.hasLeft) return added || (known && !isEnded) ? [`${person.name} has left`] : [];
  if (known ? isEnded : !added) return [`${person.name} is there`];
  if (added && toWords(added.name) !== toWords(person.name)) return [`${added.name} is ${person.name}`];
  const boss = truth.people.find(({ name }) => name === person.manager);
  // A manager who has left is nobody's manager any more, and is said to be unknown.
  if (!boss || boss.hasLeft) return [];
  const manager = byKey.get(managers.get(person.email) ?? '') ?? '';
  return toWords(manager) === toWords(person.manager) ? [] : [`manager of ${person.name}: ${manager || 'none'}`];
} // prettier-ignore
