/**
 * Erases a person: shows first what goes and what stays, then does it in one batch after the name was typed. It cannot
 * be taken back: the texts of the last step are dropped as well, since they would keep what was erased. Connections go
 * after the cells, so that a refused batch removes nothing at all; asked again, what a failure left behind goes too.
 */
import { catalogs } from '../../words.ts';
import type { Person } from '../../../../shared/tables/people.ts';
import { tableNames } from '../../../../shared/tables/registry.ts';
import { openLedger, type Ledger } from '../../ledger/open-ledger.ts';
import type { Want } from '../../ledger/read-ledger.ts';
import { toState } from '../../ledger/state.ts';
import { toAuditLines, toCellRequest, toTopRequests } from '../../ledger/write-ledger.ts';
import { answer, Refusal, underLock, type OwnerContext } from '../../calls/answer.ts';
import { openWithIds } from '../../calls/missing-ids.ts';
import { TAKE_BACK_KEY } from '../../calls/rows/journal.ts';
import { toJournalRequests } from '../../calls/rows/write-rows.ts';
import type { Platform } from '../../platform/ports.ts';
import type { BatchRequest, EnteredCell, SheetFacts } from '../../platform/sheets-types.ts';
import type { Answer } from '../../calls/answers-api.ts';
import type { EraseDone, EraseForm, ErasePreview } from '../people-api.ts';
import { settleErasure } from './after-erasure.ts';
import { toConnections } from './connections.ts';
import { countWords, toRuleRanges } from './find-objects.ts';
import { toStatusCells } from './status-cells.ts';
import { toErasePlan, type ErasePlan } from './erase-plan.ts';
import { toErasePreview } from './erase-preview.ts';
import { toEditRequests } from './erase-requests.ts';
import { toMentions, toNameWords, type Mentions } from './mentions.ts';
import { toObjectEdits, type ObjectEdits } from './object-edits.ts';
import { readAllCells } from './read-cells.ts';

const PREVIEW_WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
  { table: 'pairings', rows: 'all' },
  { table: 'checkIns', rows: 'all', columns: ['id', 'pairingId', 'outcome', 'minutes', 'supersedesId'] },
  { table: 'talks', rows: 'all', columns: ['id', 'personId'] },
  { table: 'feedback', rows: 'all', columns: ['id', 'byPersonId', 'pairingId'] },
];

const WRITTEN = ['program', 'people', 'pairings'];
const ERASE_WANTS = tableNames.map((table): Want => ({
  table,
  rows: WRITTEN.includes(table) ? 'all' : 'none',
}));

/** What erasing the person would do. Nothing is written. */
export const getErasePreview = (platform: Platform, personId: string): Answer<ErasePreview> =>
  answer(platform, (context) => {
    const ledger = openWithIds(context, [...PREVIEW_WANTS, ...ERASE_WANTS.filter(isNew)]);
    const work = prepare(context, ledger, personId, []);
    return toErasePreview({
      ...{ ledger, person: work.person, plan: work.plan, facts: work.facts },
      ...{ replacement: work.replacement, language: ledger.program?.language ?? context.language },
      objects: work.objects.counts,
      ...toConnections(context.state.raw, personId),
    });
  });

const isNew = ({ table }: Want): boolean => !PREVIEW_WANTS.some((want) => want.table === table);

/** Erases the person, all or nothing. */
export const erasePerson = (platform: Platform, form: EraseForm): Answer<EraseDone> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const state = toState(platform.properties.readAll());
      const ledger = openLedger(platform, state, ERASE_WANTS)!;
      const language = ledger.program?.language ?? context.language;
      const finished = finishErasure(context, ledger, form.personId);
      if (finished) return finished;
      const work = prepare(context, ledger, form.personId, form.words);
      const { person, replacement, plan, facts, mentions } = work;
      if (fold(form.typedName) !== fold(person.name)) {
        const sentence = catalogs[context.language].script.people.nameDiffers(person.name);
        throw new Refusal(sentence, { issues: [{ code: 'required', field: 'typedName' }] });
      }
      const { requests: objectRequests, counts } = work.objects;
      const cells = plan.edits.length + counts.reduce((sum, { count }) => sum + count, 0);
      const lines = toAuditLines(platform, ledger, [
        {
          ...{ action: 'person-erased', table: 'people', rowId: person.id },
          detail: catalogs[language].script.people.erasedDetail(cells),
        },
      ]);
      const statuses = toStatusCells(context, ledger, person, plan);
      platform.sheets.batchUpdate(ledger.settings.spreadsheetId, [
        ...toEditRequests(plan.edits, person, replacement),
        ...statuses.flatMap(({ table, cells: own }) =>
          own.flatMap(({ rowIndex, column, value }) => toCellRequest(ledger, table, rowIndex, column, value)),
        ),
        ...objectRequests,
        ...toTitleRequests(facts, plan.replace),
        ...toJournalRequests(ledger, []),
        ...toTopRequests(ledger, 'audit', lines),
      ]);
      settleErasure(context, ledger, work, statuses, lines.length);
      // Only now: a batch that is refused must leave the person connected as they were.
      const { devices, invites, keys } = toConnections(state.raw, person.id);
      platform.properties.replaceAll(toKeptProperties(platform.properties.readAll(), keys, mentions));
      return { language, replacement, cells, devices, invites };
    }),
  );

/** The cells are gone already, but a failure after that left connections: they go when it is asked again. */
function finishErasure(
  { platform, language: own }: OwnerContext,
  ledger: Ledger,
  personId: string,
): EraseDone | null {
  const person = ledger.rows('people').byId.get(personId);
  const raw = platform.properties.readAll();
  const { devices, invites, keys } = toConnections(raw, personId);
  if (!person || !isErased(person.name) || keys.length === 0) return null;
  platform.properties.replaceAll(toKeptProperties(raw, keys, { replace: (text) => text }));
  const language = ledger.program?.language ?? own;
  return { language, replacement: person.name, cells: 0, devices, invites };
}

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
interface Work {
  person: Person;
  replacement: string;
  plan: ErasePlan;
  facts: SheetFacts[];
  mentions: Mentions;
  /** As they were read. */
  cells: EnteredCell[];
  objects: ObjectEdits;
}

function prepare(context: OwnerContext, ledger: Ledger, personId: string, words: readonly string[]): Work {
  const { platform, language } = context;
  const failures = catalogs[language].script;
  const people = ledger.rows('people');
  const person = people.byId.get(personId);
  if (!person) throw new Refusal(failures.failures.personGone);
  if (isErased(person.name)) throw new Refusal(failures.people.erasedAlready);
  const ownerEmail = ledger.program?.ownerEmail?.toLowerCase();
  if (ownerEmail && person.email === ownerEmail) throw new Refusal(failures.people.isOwner);
  const replacement = toReplacement(
    people.records.map(({ name }) => name),
    ledger.program?.language ?? language,
  );
  const others = people.records.filter(({ id }) => id !== personId);
  const { spreadsheetId } = ledger.settings;
  const facts = platform.sheets.readFacts(spreadsheetId).sheets;
  const journal = ledger.layout.takeBacks?.sheetId;
  const cells = readAllCells(
    platform,
    spreadsheetId,
    facts.filter(({ sheetId }) => sheetId !== journal),
  );
  const isOwnWord = new Set(toNameWords(person.name));
  const plan = toErasePlan({
    ...{ ledger, cells, person, others, replacement },
    words: words.filter((word) => isOwnWord.has(word)),
  });
  const found = platform.sheets.readObjects(spreadsheetId, toRuleRanges(facts, ledger));
  const objects = toObjectEdits(found, person, replacement, plan.replace);
  const counted = countWords(plan, found, person);
  const mentions = toMentions(person, others, replacement);
  return { person, replacement, plan: { ...plan, words: counted }, facts, mentions, cells, objects };
}

const erasedNumber = (name: string): number | null => {
  const number = Number(/(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  const isOurs = Object.values(catalogs).some(({ script }) => script.people.erased(number) === name);
  return isOurs ? number : null;
};

const isErased = (name: string): boolean => erasedNumber(name) !== null;

/** Numbered, so that two people who were erased stay two. */
function toReplacement(names: readonly string[], language: OwnerContext['language']): string {
  const taken = names.map((name) => erasedNumber(name) ?? 0);
  return catalogs[language].script.people.erased(Math.max(0, ...taken) + 1);
}

/** A kept layout that names the person is learned anew; the last step's name goes with its texts. */
function toKeptProperties(
  raw: Readonly<Record<string, string>>,
  keys: readonly string[],
  mentions: Mentions,
): Record<string, string> {
  const kept = Object.entries(raw).filter(
    ([key, text]) => !keys.includes(key) && !(key.startsWith('layout.') && mentions.replace(text) !== text),
  );
  return { ...Object.fromEntries(kept), [TAKE_BACK_KEY]: 'null' };
}

/** Tabs that are called after the person. */
const toTitleRequests = (facts: readonly SheetFacts[], replace: (text: string) => string): BatchRequest[] =>
  facts.flatMap(({ sheetId, title }): BatchRequest[] => {
    const next = replace(title);
    if (next === title) return [];
    return [{ updateSheetProperties: { properties: { sheetId, title: next }, fields: 'title' } }];
  });
