/** The dialog on pairings: what people state, the proposal, terms over time, expectations on paper. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PairingForm, PairingsView } from '../../src/pairings/pairings-api.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { toRowEdits } from '../dialog/edits.ts';
import { newRowId } from '../dialog/new-row-id.ts';
import { Sections } from '../../../shared/components/sections.tsx';
import { useDialog } from '../dialog/use-dialog.ts';
import { useDraft } from '../frame/use-draft.ts';
import { useLatest } from '../frame/use-latest.ts';
import { nowMs } from '../platform/browser-clock.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { ExpectationPapers, SheetSection } from './expectations.tsx';
import { PeopleSection } from './people-section.tsx';
import { toBasis, toProposal, type Choices, type MentorChoices } from './proposal.ts';
import { ProposalSection } from './proposal-section.tsx';
import { findTermIssues, toEarlierPairings, toNewPairings, type RoundTerms } from './round-terms.ts';
import { TermsSection } from './terms-section.tsx';
import { pairingsWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export const SECTIONS = ['people', 'propose', 'terms', 'sheet'] as const;
type SectionName = (typeof SECTIONS)[number];

export const STATED_COLUMNS = ['role', 'strengths', 'needs', 'spokenLanguages'] as const;
const NO_CHOICES: Choices = { mentorOf: {}, whyOf: {} };

interface Draft {
  people: Person[];
  choices: Choices;
  /** Choices that the rest was proposed around. */
  settled: MentorChoices;
}
const toDraft = (view: PairingsView): Draft => ({ people: view.people, choices: NO_CHOICES, settled: {} });
const NOTHING: Draft = { people: [], choices: NO_CHOICES, settled: {} };

const readPairings = (words: FailureWords) => callScript(words, 'getPairings');

export function PairingsDialog() {
  const state = useDialog<PairingsView>(pairingsWords, readPairings);
  const { view, version, language } = state;
  const words = pairingsWords[language];
  const { page } = words;
  const frame = useRef<HTMLDivElement>(null);
  const ids = useRef(new Map<string, string>());
  const [atMs] = useState(nowMs);
  const [section, setSection] = useKept<SectionName>('section', 'people');
  const [moves, setMoves] = useState<number | null>(null);
  const { draft, edit, send } = useDraft('pairings', view, version, toDraft);
  const { people, choices, settled } = draft ?? NOTHING;
  const [terms, setTerms] = useKept<RoundTerms | null>('round', null);
  /** Pairings whose terms are typed and not saved. */
  const [openTerms, setOpenTerms] = useState<readonly string[]>([]);
  const [isChecked, setChecked] = useState(false);
  const [printed, setPrinted] = useState<string | null>(null);
  useEffect(() => {
    if (!view) return;
    setChecked(false);
    setTerms(
      (earlier) =>
        earlier ?? { startsOn: toFirstDay(view), endsOn: '', cadenceDays: null, minimumHours: null },
    );
  }, [version]);

  const edits = view ? toRowEdits(view.people, people, STATED_COLUMNS) : [];
  const basis = useMemo(() => view && toBasis(view, settled, atMs), [view, settled, atMs]);
  const proposal = useMemo(() => basis && toProposal(basis, choices, words), [basis, choices, words]);
  const fresh =
    proposal && terms
      ? toNewPairings(
          proposal.lines,
          terms,
          (key) => idOf(ids.current, key, terms),
          toEarlierPairings(proposal.lines, view?.pairings ?? []),
        )
      : [];
  const isTouched = Object.keys(choices.mentorOf).length + Object.keys(choices.whyOf).length > 0;
  const go = (name: SectionName) => {
    setSection(name);
    setMoves((count) => (count ?? 0) + 1);
  };
  const savePeople = () =>
    send(['people'], () =>
      state.run(() => callScript(words.pages, 'saveStated', edits), page.peopleSaved, savePeopleAgain),
    );
  const savePeopleAgain = useLatest(() => void savePeople());
  const confirm = async (): Promise<boolean> => {
    if (!terms) return false;
    setChecked(true);
    if (Object.keys(findTermIssues(terms)).length > 0) {
      setSection('propose');
      // After the issues have been drawn.
      setTimeout(() => frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return false;
    }
    const count = fresh.length;
    return send(['choices', 'settled'], () =>
      state.run(() => callScript(words.pages, 'confirmPairings', fresh), page.confirmed(count), confirmAgain),
    );
  };
  const confirmAgain = useLatest(() => void confirm());
  // Confirming makes pairings: leaving does that only where nothing else is typed and pairs were chosen.
  const save = async (): Promise<boolean> =>
    (edits.length === 0 || (await savePeople())) && (!isTouched || fresh.length === 0 || (await confirm()));
  const saveTerms = (form: PairingForm, label: string) =>
    state.run(() => callScript(words.pages, 'savePairing', form), page.termsSaved(label));
  const openCandidates = async () => {
    const answer = await callScript(words.pages, 'showDialog', 'candidates');
    if (!answer.ok) void state.run(() => Promise.resolve(answer), '');
  };
  return (
    <div ref={frame}>
      <DialogPage
        state={state}
        at="pairings"
        words={words}
        isUnsaved={edits.length > 0 || isTouched || openTerms.length > 0}
        print={view && <ExpectationPapers view={view} chosen={printed} words={words} />}
        onSave={openTerms.length > 0 ? undefined : save}
        {...(section === 'people' ? { onSubmit: () => void savePeople() } : {})}
        {...(section === 'propose' ? { onSubmit: () => void confirm() } : {})}
        primary={
          section === 'people'
            ? {
                label: page.savePeople,
                isBusy: state.isBusy,
                offBecause: edits.length > 0 ? null : words.frame.nothingChanged,
              }
            : section === 'propose'
              ? {
                  label: fresh.length === 0 ? page.confirmNone : page.confirm(fresh.length),
                  isBusy: state.isBusy,
                  offBecause: fresh.length > 0 ? null : page.nothingToConfirm,
                }
              : null
        }
      >
        {view && basis && proposal && terms && (
          <>
            <Sections
              label={words.dialog.sections}
              names={SECTIONS}
              titles={page.sections}
              current={section}
              onGo={go}
            />
            {section === 'people' && (
              <PeopleSection
                view={view}
                people={people}
                words={words}
                token={moves}
                onInput={(next) => {
                  edit({ people: next });
                  state.forgetDone();
                }}
                onOpenCandidates={() => void openCandidates()}
              />
            )}
            {section === 'propose' && (
              <ProposalSection
                {...{ view, basis, proposal, terms, words, isChecked }}
                token={moves}
                onChoose={(next) => {
                  edit({ choices: next(choices) });
                }}
                {...(isUnsettled(choices.mentorOf, settled)
                  ? {
                      onSettle: () => {
                        edit({ settled: choices.mentorOf });
                      },
                    }
                  : {})}
                onTerms={setTerms}
                onOpenCandidates={() => void openCandidates()}
              />
            )}
            {/* Kept while another section is shown: what is typed there must not vanish. */}
            <div hidden={section !== 'terms'}>
              <TermsSection
                view={view}
                words={words}
                token={section === 'terms' ? moves : null}
                isBusy={state.isBusy}
                onTouched={(id, isTyped) => {
                  setOpenTerms((ids) => [...ids.filter((each) => each !== id), ...(isTyped ? [id] : [])]);
                }}
                onSave={saveTerms}
                onRun={state.run}
              />
            </div>
            {section === 'sheet' && (
              <SheetSection view={view} chosen={printed} words={words} token={moves} onChoose={setPrinted} />
            )}
          </>
        )}
      </DialogPage>
    </div>
  );
}

/** Whether the owner chose something that the rest was not proposed around yet. */
const isUnsettled = (mentorOf: MentorChoices, settled: MentorChoices): boolean =>
  Object.keys(mentorOf).some((menteeId) => settled[menteeId] !== mentorOf[menteeId]);

/** Pairings begin with the program, or today when it runs already. */
const toFirstDay = ({ program, todayOn }: PairingsView): string =>
  program.startsOn > todayOn ? program.startsOn : todayOn;

/** The same pairing keeps its id, so that a repeated call adds it once; on other terms it is another. */
function idOf(ids: Map<string, string>, pair: string, terms: RoundTerms): string {
  const key = JSON.stringify([pair, terms]);
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = newRowId('PAIR');
  ids.set(key, id);
  return id;
}
