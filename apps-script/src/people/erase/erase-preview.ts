/** What erasing a person takes and leaves, in figures by tab, for the owner to see before. */
import type { Person } from '../../../../shared/tables/people.ts';
import { tableNames } from '../../../../shared/tables/registry.ts';
import type { Language } from '../../../../shared/tables/program.ts';
import type { Ledger } from '../../ledger/open-ledger.ts';
import type { SheetFacts } from '../../platform/sheets-types.ts';
import type { ErasedTab, ErasePreview } from '../people-api.ts';
import { isOpenPairing } from '../read-people.ts';
import type { CellEdit, ErasePlan } from './erase-plan.ts';

export interface PreviewInput {
  ledger: Ledger;
  person: Person;
  plan: ErasePlan;
  facts: readonly SheetFacts[];
  replacement: string;
  language: Language;
  devices: number;
  invites: number;
  objects: ErasePreview['objects'];
}

/** The preview of a plan. */
export function toErasePreview(input: PreviewInput): ErasePreview {
  const { ledger, person, plan } = input;
  const { id: personId, name, email } = person;
  const tabsOf = (kind: CellEdit['kind']): ErasedTab[] =>
    input.facts.flatMap(({ sheetId, title }) => {
      const own = plan.edits.filter((edit) => edit.sheetId === sheetId && edit.kind === kind);
      const rows = new Set(own.map(({ row }) => row)).size;
      const table = tableNames.find((name) => ledger.layout[name]?.sheetId === sheetId) ?? null;
      return own.length > 0 ? [{ title, table, rows, cells: own.length }] : [];
    });
  const isTheirs = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) =>
    mentorId === personId || menteeId === personId;
  const pairings = ledger.rows('pairings').records.filter(isTheirs);
  const pairingIds = new Set(pairings.map(({ id }) => id));
  const all = ledger.rows('checkIns').records;
  const superseded = new Set(all.map(({ supersedesId }) => supersedesId));
  const held = all.filter(
    ({ id, pairingId, outcome }) => pairingIds.has(pairingId) && outcome === 'held' && !superseded.has(id),
  );
  return {
    ...{ language: input.language, personId, name, email, replacement: input.replacement },
    emptied: tabsOf('emptied'),
    renamed: tabsOf('replaced'),
    words: plan.words,
    objects: input.objects,
    devices: input.devices,
    invites: input.invites,
    openPairings: pairings.filter(isOpenPairing).map(({ label, id }) => label ?? id),
    stays: {
      pairings: pairings.length,
      checkIns: held.length,
      minutes: held.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
      talks: ledger.rows('talks').records.filter((talk) => talk.personId === personId).length,
      feedback: ledger.rows('feedback').records.filter(({ pairingId }) => pairingIds.has(pairingId)).length,
    },
  };
}
