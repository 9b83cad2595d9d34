/**
 * Writes what the owner confirmed about people: whom to add, what to change, who has left and what becomes of their
 * pairings. One batch that can be taken back. Ids of new people follow from the form's request id, so that a repeated
 * call finds them there.
 */
import { toDigest } from '../../../shared/protocol/signing.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { people as peopleTable, type Person } from '../../../shared/tables/people.ts';
import { toNewId } from '../ledger/new-ids.ts';
import { openLedger, type Ledger } from '../ledger/open-ledger.ts';
import { answer, orElse, Refusal, underLock, type OwnerContext } from '../calls/answer.ts';
import { openWithIds } from '../calls/missing-ids.ts';
import { WRITE_WANTS, writeRows } from '../calls/rows/write-rows.ts';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from '../calls/answers-api.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { catalogs } from '../words.ts';
import type { NewPerson, PeopleForm, PeopleSaved } from './people-api.ts';
import { toNameWants, toPins } from './pin-names.ts';
import { PEOPLE_WANTS, toPeopleView } from './read-people.ts';

interface Update<T> {
  id: string;
  fields: Partial<T>;
}

/** Saves the form, all or nothing. */
export const savePeople = (platform: Platform, form: PeopleForm): Answer<PeopleSaved> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const isNamed =
        form.added.length > 0 || form.changed.some(({ fields }) => 'name' in fields || 'email' in fields);
      const named = isNamed ? toNameWants(PEOPLE_WANTS.map(({ table }) => table)) : [];
      const ledger = openLedger(platform, context.state, [...PEOPLE_WANTS, ...named, ...WRITE_WANTS])!;
      // Before anything is written: the view that answers needs it.
      const shown = toPeopleView(context, ledger, context.state.raw);
      const idOf = toIds(ledger, form);
      const fresh = form.added.filter(({ key }) => !ledger.rows('people').byId.has(idOf(key)));
      refuseDoubled(context, ledger, form, fresh, idOf);
      const append = fresh.map((person) => toPerson(person, idOf));
      const changes = form.changed.map(({ personId, fields: { manager, ...fields }, isBack }) => ({
        id: personId,
        fields: {
          ...fields,
          ...(manager !== undefined && { managerId: idOf(manager) }),
          ...(isBack && { status: 'active' as const, leftOn: null }),
        },
      }));
      const left = toLeft(context, ledger, form);
      const pairings = toPairings(context, ledger, form);
      const counts = {
        ...{ added: form.added.length, changed: changes.length },
        ...{ ended: left.length, pairings: pairings.length },
      };
      const what = catalogs[context.language].script.people.saved(counts);
      writeRows(context, ledger, {
        changes: [
          { table: 'people', append, update: [...changes, ...left] },
          { table: 'pairings', update: pairings },
        ],
        audit: [{ action: 'people-imported', table: 'people', detail: what }],
        takeBack: { what },
        along: isNamed ? toPins(ledger, toAfter(ledger, append, changes)) : [],
      });
      // What is written is answered as written, though a hand has made a tab unreadable meanwhile.
      const view = orElse(platform, shown, () =>
        toPeopleView(context, openWithIds(context, PEOPLE_WANTS), platform.properties.readAll()),
      );
      return { ...counts, view };
    }),
  );

/** Who is there once the form is saved. */
const toAfter = (
  ledger: Ledger,
  append: readonly Person[],
  changes: readonly Update<Person>[],
): Pick<Person, 'id' | 'name' | 'email'>[] => {
  const fieldsOf = new Map(changes.map(({ id, fields }) => [id, fields]));
  return [
    ...ledger.rows('people').records.map(({ id, name, email }) => ({
      ...{ id, name, email },
      ...fieldsOf.get(id),
    })),
    ...append,
  ];
};

/** Row ids by key. A key that the form does not add is the id of a person who is there. */
function toIds(ledger: Ledger, { requestId, added }: PeopleForm): (key: string) => string {
  const { byId, unusableIds } = ledger.rows('people');
  const ids = new Map<string, string>();
  for (const { key, name } of added) {
    const taken = new Set<string>([...ids.values(), ...unusableIds]);
    for (const [id, known] of byId) if (known.name !== name.trim()) taken.add(id);
    let tries = 0;
    ids.set(
      key,
      toNewId('people', () => toDigest(`${requestId}\n${key}\n${(tries += 1)}`), taken),
    );
  }
  return (key) => ids.get(key) ?? key;
}

function toPerson(person: NewPerson, idOf: (key: string) => string): Person {
  const { name, email, role, jobTitle, department, employeeId, manager } = person;
  return {
    ...blankOf(peopleTable),
    ...{ id: idOf(person.key), name: name.trim(), email, role, status: 'active' },
    ...{ jobTitle, department, employeeId, managerId: manager === null ? null : idOf(manager) },
  };
}

/** Two people with one address could not be told apart by their meetings. */
function refuseDoubled(
  { language }: OwnerContext,
  ledger: Ledger,
  { changed }: PeopleForm,
  fresh: readonly NewPerson[],
  idOf: (key: string) => string,
): void {
  const words = catalogs[language].script.people;
  const emails = new Map<string, string>();
  const changes = new Map(changed.map(({ personId, fields }) => [personId, fields]));
  const after = [
    ...ledger.rows('people').records.map(({ id, name, email }) => ({
      ...{ id, name: changes.get(id)?.name ?? name },
      email: changes.get(id)?.email ?? email,
      isTouched: changes.get(id)?.email !== undefined,
    })),
    ...fresh.map(({ key, name, email }) => ({ id: idOf(key), name, email, isTouched: true })),
  ];
  for (const { email, name } of after.filter(({ isTouched }) => !isTouched)) {
    if (email) emails.set(email.toLowerCase(), name);
  }
  for (const { email, name } of after.filter(({ isTouched }) => isTouched)) {
    const address = email?.trim().toLowerCase() ?? '';
    const other = emails.get(address);
    if (other !== undefined && address !== '') {
      throw new Refusal(words.addressTaken(name, other), {
        issues: [{ code: 'id-doubled', field: 'email' }],
      });
    }
    emails.set(address, name);
  }
}

function toLeft(context: OwnerContext, ledger: Ledger, { left }: PeopleForm): Update<Person>[] {
  const words = catalogs[context.language].script.people;
  const todayOn = toTodayOn(ledger, context.platform.clock.nowMs());
  return left.map(({ personId, leftOn }) => {
    if (!isDateOn(leftOn) || leftOn > todayOn) {
      throw new Refusal(words.badDay, { issues: [{ code: 'not-a-date', field: 'leftOn' }] });
    }
    return { id: personId, fields: { status: 'left', leftOn } };
  });
}

/** An ended pairing ends on the day its person left, so that no later meeting counts; one to come just never begins. */
function toPairings(
  { platform, language }: OwnerContext,
  ledger: Ledger,
  { pairings, left }: PeopleForm,
): Update<Pairing>[] {
  const leftOn = new Map(left.map((one) => [one.personId, one.leftOn]));
  const todayOn = toTodayOn(ledger, platform.clock.nowMs());
  return pairings.map(({ pairingId, status, reason }) => {
    const statusReason = reason.trim();
    if (statusReason === '') {
      const sentence = catalogs[language].script.people.noReason;
      throw new Refusal(sentence, { issues: [{ code: 'required', field: 'reason' }] });
    }
    const pairing = ledger.rows('pairings').byId.get(pairingId);
    const lastOn = leftOn.get(pairing?.mentorId ?? '') ?? leftOn.get(pairing?.menteeId ?? '') ?? todayOn;
    const isCut = pairing && pairing.startsOn <= lastOn && (pairing.endsOn ?? lastOn) >= lastOn;
    const isEnded = status === 'ended-early';
    return { id: pairingId, fields: { status, statusReason, ...(isEnded && isCut && { endsOn: lastOn }) } };
  });
}
