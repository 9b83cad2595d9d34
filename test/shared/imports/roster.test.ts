import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareRosterImport } from '../../../shared/imports/prepare-roster-import.ts';
import type { KnownPerson, RosterImport } from '../../../shared/imports/prepare-roster-import.ts';

const datasets = new URL('../../../../shared/datasets/', import.meta.url);
const importPeople = (text: string, ledger: readonly KnownPerson[] = []): RosterImport =>
  prepareRosterImport({ kind: 'text', text }, { answers: {}, ledger });
const ready = (
  text: string,
  ledger: readonly KnownPerson[] = [],
): Extract<RosterImport, { kind: 'ready' }> => {
  const result = importPeople(text, ledger);
  if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
  return result;
};

const workspace = [
  'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],Recovery Email,Home Secondary Email,Work Secondary Email,Recovery Phone [MUST BE IN THE E.164 FORMAT],Work Phone,Home Phone,Mobile Phone,Work Address,Home Address,Employee ID,Employee Type,Employee Title,Manager Email,Department,Cost Center,New Status [UPLOAD ONLY]',
  'Anna,Bianchi,Anna@firm.example,s3cret,,/,,private@x.example,home@x.example,,+39333,,555,,,Via Roma 1,E1,,Sales lead,,Sales,,',
  'Bruno,Neri,bruno@firm.example,hunter2,,/,,,,,,,,,,,E2,,Seller,anna@firm.example,Sales,,',
].join('\n');

describe('people from a file', () => {
  it('Google Workspace: name, address, title, department and manager; never a password or a home column', () => {
    const result = ready(workspace);
    expect(result.added).toEqual([
      {
        line: 2,
        name: 'Anna Bianchi',
        email: 'anna@firm.example',
        jobTitle: 'Sales lead',
        department: 'Sales',
        rawManager: '',
        employeeId: 'E1',
        isInactive: false,
      },
      expect.objectContaining({ name: 'Bruno Neri', rawManager: 'anna@firm.example', managerLine: 2 }),
    ]);
    expect(JSON.stringify(result)).not.toMatch(/s3cret|hunter2|home@|private@|Via Roma|\+39333|555/);
    expect(result.neverRead).toContain('Password [Required]');
  });

  it('Microsoft 365', () => {
    const result = ready(
      'UserPrincipalName,DisplayName,GivenName,Surname,JobTitle,Department\nana@firm.example,Ana M. Ruiz,Ana,Ruiz,Seller,Sales\n',
    );
    expect(result.added[0]).toMatchObject({
      name: 'Ana M. Ruiz',
      email: 'ana@firm.example',
      jobTitle: 'Seller',
    });
  });

  it('Gusto: people without an address', () => {
    const result = ready('first_name,last_name,title,gusto_employee_id\nAna,Ruiz,Seller,77\n');
    expect(result.added[0]).toMatchObject({
      name: 'Ana Ruiz',
      email: '',
      jobTitle: 'Seller',
      employeeId: '77',
    });
  });

  it('BambooHR: managers by name, also turned around; who has left is marked', () => {
    const result = ready(
      [
        'Employee #,First Name,Last Name,Work Email,Job Title,Department,Division,Location,Reporting to,Hire Date,Employment Status',
        '1,Ana,Ruiz,ana@firm.example,Lead,Sales,,Rome,,2020-01-01,Full-Time',
        '2,Ben,Okoro,ben@firm.example,Seller,Sales,,Rome,"Ruiz, Ana",2021-01-01,Terminated',
      ].join('\n'),
    );
    expect(result.added[1]).toMatchObject({ employeeId: '2', managerLine: 2, isInactive: true });
  });

  it('shows doubled addresses, uses the first, sets rows without a name aside', () => {
    const result = ready('Name,Email\nAna Ruiz,ana@firm.example\nAna R.,ANA@firm.example\n,x@firm.example\n');
    expect(result.added.map(({ name }) => name)).toEqual(['Ana Ruiz']);
    expect(result.doubled).toMatchObject([{ lines: [2, 3], name: 'Ana Ruiz', usedLine: 2 }]);
    expect(result.withoutName).toEqual([4]);
  });

  it('recognizes people of the ledger by address, or by name where the ledger has no address; ends nobody', () => {
    const ledger = [
      { id: 'p1', name: 'Ana Ruiz', email: 'ana@firm.example' },
      { id: 'p2', name: 'Ben Okoro' },
      { id: 'p3', name: 'Cleo Tan', email: 'cleo@firm.example' },
    ];
    const result = ready(
      'Name,Email\nAna Ruiz-Diaz,ana@firm.example\nBEN OKORO,ben@firm.example\nDan Vo,dan@firm.example\n',
      ledger,
    );
    expect(result.known.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(result.added.map(({ name }) => name)).toEqual(['Dan Vo']);
    expect(result.notInFile).toEqual([ledger[2]]);
  });

  it('does not link a manager whose name two people bear', () => {
    const result = ready(
      'Name,Email,Manager\nAna Ruiz,a1@firm.example,\nAna Ruiz,a2@firm.example,\nBen,b@firm.example,Ana Ruiz\n',
    );
    expect(result.added[2]).not.toHaveProperty('managerLine');
  });

  it.each([
    ['Nome;Email\nAnna Rossi;anna@firm.example'],
    ['Cognome e nome;Mail aziendale;Reparto\nAnna Rossi;anna@firm.example;Vendite'],
    ['First,Last,Email\nAnna,Rossi,anna@firm.example'],
    ['Employee,Job title\nAnna Rossi,Seller'],
    ['Name,Manager\nAnna Rossi,Bruno Neri'],
    ['Staff of the shop\n\nName\nAnna Rossi'],
  ])('takes a list by hand: %s', (text) => {
    expect(ready(`${text}\n`).added).toMatchObject([{ name: 'Anna Rossi' }]);
  });

  it('asks which row names the columns where none says so', () => {
    expect(importPeople('Order,Total\n1,2\n')).toMatchObject({ questions: [{ id: 'header-row' }] });
  });
});

describe.skipIf(!existsSync(datasets))('the sample companies (needs ../shared/datasets)', () => {
  it.each([
    ['northwind', 9, 8],
    ['chinook', 8, 7],
  ])('%s: all people, managers linked by their id', (company, people, linked) => {
    const result = ready(readFileSync(new URL(`${company}/employees.csv`, datasets), 'utf8'));
    expect(result.added).toHaveLength(people);
    expect(result.added.filter(({ managerLine }) => managerLine !== undefined)).toHaveLength(linked);
  });
});
