import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareRosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import { findLookAlikes, isNearName } from '../../../shared/imports/roster-look-alikes.ts';
import {
  toRosterPlan,
  type LedgerPerson,
  type RosterDecisions,
  type RosterPlan,
} from '../../../shared/imports/roster-plan.ts';

const person = (id: string, name: string, more: Partial<LedgerPerson> = {}): LedgerPerson => ({
  ...{ id, name, email: null, status: 'active', jobTitle: null },
  ...{ department: null, employeeId: null, managerId: null },
  ...more,
});

const ready = (text: string, ledger: readonly LedgerPerson[], answers: Record<string, string> = {}) => {
  const result = prepareRosterImport({ kind: 'text', text }, { answers, ledger });
  if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
  return result;
};
const planOf = (
  text: string,
  ledger: readonly LedgerPerson[] = [],
  decisions: RosterDecisions = {},
  answers: Record<string, string> = {},
): RosterPlan => toRosterPlan(ready(text, ledger, answers), ledger, decisions);

describe('names that may be one person’s', () => {
  it.each([
    ['Ana Ruiz', 'Ruiz, Ana'],
    ['Ana Ruiz', 'Ana Ruiz-Díaz'],
    ['José Nuñez', 'Jose Nunez'],
    ['A. Rossi', 'Anna Rossi'],
    ['Anna Rossi', 'Anna Rosssi'],
    ['Anna Rossi', 'Anna Bossi'],
    ['Cher', 'CHER'],
  ])('%s and %s', (one, other) => {
    expect(isNearName(one, other)).toBe(true);
    expect(isNearName(other, one)).toBe(true);
  });
  it.each([
    ['Anna Rossi', 'Paolo Rossi'],
    ['Anna Rossi', 'Anna Bianchi'],
    ['Anna', 'Anna Rossi'],
    ['Ann Li', 'Ann Lu'],
    ['', 'Anna'],
  ])('not %s and %s', (one, other) => {
    expect(isNearName(one, other)).toBe(false);
  });
  it('is the same either way round, and every name is near itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isNearName(one, other)).toBe(isNearName(other, one));
      }),
    );
  });
  it('does not ask about two employee ids with near names, but about the very same name', () => {
    const text = 'Name,Employee id\nAnna Rossi,1\nAnna Bossi,2\nRossi Anna,3\nAnna Rossini,\nAnna Rossin,\n';
    const lines = findLookAlikes(ready(text, []).added, []).map(({ line, otherLine }) => [line, otherLine]);
    expect(lines).toEqual([
      [4, 2],
      [6, 2],
    ]);
    const ledger = [{ id: 'P-1', name: 'Anna Bossi', employeeId: '9' }];
    expect(findLookAlikes(ready('Name,Employee id\nAnna Rossi,1\n', []).added, ledger)).toEqual([]);
  });
  it('asks once for each line, a shared employee id before a near name', () => {
    const file = ready(
      'Name,Email,Employee ID\nAna Ruiz,new@firm.example,7\nAnna Ruiz,b@firm.example,8\n',
      [],
    );
    const ledger = [person('P-1', 'Ana Ruiz Diaz'), person('P-2', 'Someone Else', { employeeId: '7' })];
    expect(findLookAlikes(file.added, ledger)).toEqual([{ line: 2, why: 'employee-id', personId: 'P-2' }]);
    expect(
      findLookAlikes(ready('Name,Email\nAda Byron,a@f.example\nByron Ada,b@f.example\n', []).added, []),
    ).toEqual([{ line: 3, why: 'name', otherLine: 2 }]);
  });
});

describe('what a people file would change', () => {
  const ledger = [
    person('P-1', 'Ana Ruiz', { email: 'ana@firm.example', jobTitle: 'Seller', department: 'Sales' }),
    person('P-2', 'Ben Okoro', { email: 'ben@firm.example' }),
    person('P-3', 'Cleo Tan', { email: 'cleo@firm.example', status: 'left' }),
  ];

  it('adds, changes, keeps, and lists who is absent; a blank in the file erases nothing', () => {
    const plan = planOf(
      'Name,Email,Title,Department,Manager\nAna Ruiz,ana@firm.example,Lead,,\nDan Vo,dan@firm.example,Seller,Sales,Ana Ruiz\n',
      ledger,
    );
    expect(plan.added).toEqual([
      {
        ...{ key: 'line-3', line: 3, name: 'Dan Vo', email: 'dan@firm.example', jobTitle: 'Seller' },
        ...{ department: 'Sales', employeeId: null, manager: 'P-1' },
      },
    ]);
    expect(plan.changed).toMatchObject([
      { personId: 'P-1', fields: { jobTitle: 'Lead' }, before: { jobTitle: 'Seller' } },
    ]);
    expect(Object.keys(plan.changed[0]!.fields)).toEqual(['jobTitle']);
    expect(plan.absent).toEqual([{ personId: 'P-2', name: 'Ben Okoro', why: 'not-in-file' }]);
  });

  it('has nothing to do for the same file again', () => {
    const text = 'Name,Email,Title\nAna Ruiz,ana@firm.example,Seller\nBen Okoro,ben@firm.example,\n';
    expect(planOf(text, ledger)).toMatchObject({ added: [], changed: [], unchanged: 2, absent: [] });
  });

  it('offers to take somebody back who had left, and lists who is marked as gone', () => {
    const plan = planOf(
      'Name,Email,Status\nCleo Tan,cleo@firm.example,Active\nBen Okoro,ben@firm.example,Terminated\nEva New,eva@firm.example,Suspended\n',
      ledger.slice(1),
    );
    expect(plan.changed).toMatchObject([{ personId: 'P-3', isBack: true, fields: {} }]);
    expect(plan.absent).toEqual([{ personId: 'P-2', name: 'Ben Okoro', why: 'inactive' }]);
    expect(plan.alreadyGone).toEqual(['Eva New']);
    expect(plan.added).toEqual([]);
  });

  it('takes a look-alike for a new person until told that it is the same one', () => {
    const text = 'Name,Email\nAna Ruiz-Diaz,ana.ruiz@firm.example\nBen Okoro,ben@firm.example\n';
    expect(planOf(text, ledger).added).toHaveLength(1);
    const same = planOf(text, ledger, { 2: 'same' });
    expect(same.added).toEqual([]);
    expect(same.changed).toMatchObject([
      { personId: 'P-1', fields: { name: 'Ana Ruiz-Diaz', email: 'ana.ruiz@firm.example' } },
    ]);
    expect(same.absent).toEqual([]);
  });

  it('leaves the later of two lines out once they are told to be one, and keeps who reports to it', () => {
    const text =
      'Name,Email,Manager\nAda Byron,ada@f.example,\nByron Ada,a.byron@f.example,\nTom Low,tom@f.example,a.byron@f.example\n';
    const plan = planOf(text, [], { 3: 'same' });
    expect(plan.added.map(({ name }) => name)).toEqual(['Ada Byron', 'Tom Low']);
    expect(plan.added[1]!.manager).toBe('line-2');
  });

  it('links managers to new people by line, to known ones by id, and tells which nobody fits', () => {
    const plan = planOf(
      'Name,Email,Manager\nLea Boss,lea@f.example,\nTim Low,tim@f.example,Lea Boss\nUma Low,uma@f.example,"Okoro, Ben"\nVic Low,vic@f.example,Nobody Known\n',
      ledger,
    );
    expect(plan.added.map(({ manager }) => manager)).toEqual([null, 'line-2', 'P-2', null]);
    expect(plan.unknownManagers).toEqual([{ rawManager: 'Nobody Known', people: 1 }]);
  });

  it('uses the line of a doubled address that was chosen', () => {
    const text = 'Name,Email\nAna R.,a@f.example\nAna Ruiz,a@f.example\n';
    expect(planOf(text).added.map(({ name }) => name)).toEqual(['Ana R.']);
    expect(planOf(text, [], {}, { 'line:2': '3' }).added.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('takes another column where a person says so, but never one that must not be read', () => {
    const text = 'Name,Email,Title,Team,Home Address\nAna Ruiz,a@f.example,Lead,Blue,Via Roma 1\n';
    expect(planOf(text, [], {}, { 'column:department': '3' }).added[0]).toMatchObject({ department: 'Blue' });
    expect(planOf(text, [], {}, { 'column:jobTitle': '' }).added[0]).toMatchObject({ jobTitle: null });
    const forbidden = planOf(text, [], {}, { 'column:department': '4' });
    expect(JSON.stringify(forbidden)).not.toContain('Via Roma');
    const { samples, choosable } = ready(text, []);
    expect(samples.jobTitle).toEqual(['Lead']);
    expect(choosable.map(({ header }) => header)).not.toContain('Home Address');
  });

  it('brings a person without a cell that the ledger does not take, and tells where it is', () => {
    const plan = planOf(`Name,Email\nAna Ruiz,not an address\n${'x'.repeat(121)},b@f.example\n`);
    expect(plan.added).toMatchObject([{ name: 'Ana Ruiz', email: null }]);
    expect(plan.unusable).toEqual([
      { line: 2, column: 'email', text: 'not an address' },
      { line: 3, column: 'name', text: 'x'.repeat(60) },
    ]);
  });
});
