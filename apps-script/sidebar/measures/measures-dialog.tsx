/** The Measures dialog: first what is fixed before the start, then figures and result. Nothing is written before its button. */
import { useEffect, useState } from 'preact/hooks';
import { toBeforeStart } from '../../../shared/rules/measure/before-start.ts';
import { toMeasureWindows } from '../../../shared/rules/measure/model.ts';
import { toBeforeSentences } from '../../../shared/rules/measure/sentences.ts';
import { Sections } from '../../../shared/components/sections.tsx';
import type { MeasuresView } from '../../src/measures/measures-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { useDialog } from '../dialog/use-dialog.ts';
import { useDraft } from '../frame/use-draft.ts';
import { useKept } from '../frame/kept.ts';
import { useLatest } from '../frame/use-latest.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { keyOf, toDraft, toFigureForms, toForm, toStateOf, type MeasureDraft } from './draft.ts';
import { FiguresPart } from './figures-part.tsx';
import { FixForm, hasIssues } from './fix-form.tsx';
import { FixedPart } from './fixed-part.tsx';
import { ResultView } from './result-view.tsx';
import { measuresWords } from './words.ts';
import './measures.css';

const SECTIONS = ['result', 'figures', 'fixed'] as const;
type SectionName = (typeof SECTIONS)[number];

const readMeasures = (words: FailureWords) => callScript(words, 'getMeasures');

interface Drafts {
  measure: MeasureDraft;
}

export function MeasuresDialog() {
  const state = useDialog<MeasuresView>(measuresWords, readMeasures);
  const { view, version, language } = state;
  const words = measuresWords[language];
  const { page } = words;
  const [section, setSection] = useKept<SectionName>('section', 'result');
  const [isChecked, setChecked] = useState(false);
  const {
    draft: drafts,
    edit,
    send,
  } = useDraft<MeasuresView, Drafts>('measure', view, version, (read) => ({
    measure: toDraft(read),
  }));
  const draft = drafts?.measure ?? null;
  useEffect(() => {
    setChecked(false);
  }, [version]);
  const known = view ? toStateOf(view) : null;
  const current = known?.current ?? null;
  const isForm = current === null || (draft?.isChanging ?? false);
  const frozen = new Set(
    isForm
      ? []
      : (known?.figures ?? []).flatMap(({ personId, fromOn, frozenOn }) =>
          frozenOn ? [keyOf(personId, fromOn)] : [],
        ),
  );
  const isUnsaved =
    view !== null &&
    draft !== null &&
    textOf(draft) !== textOf(toDraft(view)) &&
    (isForm || areFiguresTyped(view, draft));
  const input = (measure: MeasureDraft) => {
    edit({ measure });
    state.forgetDone();
  };
  const fix = async (): Promise<boolean> => {
    if (!draft) return false;
    if (hasIssues(draft)) {
      setChecked(true);
      return false;
    }
    const isDone = await send(['measure'], () =>
      state.run(() => callScript(words.pages, 'fixMeasure', toForm(draft)), page.fixed, fixAgain),
    );
    if (isDone) edit({ measure: { ...draft, isChanging: false } });
    return isDone;
  };
  const fixAgain = useLatest(() => void fix());
  const keep = async (): Promise<boolean> => {
    if (!draft || !current) return false;
    const people = draft.members.map(({ personId }) => personId);
    const figures = toFigureForms(draft, people, toMeasureWindows(current)).filter(
      ({ personId, fromOn }) => !frozen.has(keyOf(personId, fromOn)),
    );
    return send(['measure'], () =>
      state.run(
        () => callScript(words.pages, 'keepFigures', { measureId: current.id, figures }),
        page.kept,
        keepAgain,
      ),
    );
  };
  const keepAgain = useLatest(() => void keep());
  const save = () => (isForm ? fix() : keep());
  return (
    <DialogPage
      state={state}
      at="measures"
      lead={page.lead}
      words={words}
      isUnsaved={isUnsaved}
      onSave={save}
      onSubmit={() => void save()}
      primary={
        isForm
          ? { label: current ? page.saveChange : page.fix, isBusy: state.isBusy }
          : section === 'figures'
            ? {
                label: page.keep,
                isBusy: state.isBusy,
                offBecause: isUnsaved ? null : words.frame.nothingChanged,
              }
            : null
      }
      back={
        isForm && current && draft
          ? {
              label: page.keepAsIs,
              onPress: () => {
                if (view) input(toDraft(view));
              },
            }
          : null
      }
    >
      {view && draft && known && isForm && (
        <div class="work-and-help">
          <div class="stack">
            <FixForm view={view} draft={draft} words={words} isChecked={isChecked} onInput={input} />
            <FiguresPart view={view} draft={draft} words={words} frozen={frozen} onInput={input} />
          </div>
          <CanShow draft={draft} words={words} />
        </div>
      )}
      {view && draft && known && current && !isForm && (
        <>
          <Sections
            label={words.dialog.sections}
            names={SECTIONS}
            titles={page.sections}
            current={section}
            onGo={(name) => {
              setSection(name);
              state.forgetDone();
            }}
          />
          {section === 'result' && (
            <ResultView view={view} state={{ ...known, current }} words={words} language={language} />
          )}
          {section === 'figures' && (
            <FiguresPart view={view} draft={draft} words={words} frozen={frozen} onInput={input} />
          )}
          {section === 'fixed' && (
            <FixedPart
              state={{ ...known, current }}
              words={words}
              onChange={() => {
                input({ ...draft, isChanging: true });
              }}
            />
          )}
        </>
      )}
    </DialogPage>
  );
}

/** At the side: what so few people can show, before anything is fixed. */
function CanShow({ draft, words }: { draft: MeasureDraft; words: (typeof measuresWords)['it'] }) {
  const { form } = draft;
  const design = { ...form, unit: form.unit || null };
  const members = draft.members.map((member) => ({ ...member, personName: null, lot: null }));
  const figures = toFigureForms(
    draft,
    draft.members.map(({ personId }) => personId),
  );
  const isWhole =
    form.windowMonths > 0 && form.windowsBefore > 0 && form.windowsAfter > 0 && form.startsOn !== '';
  return (
    <aside class="help" aria-live="polite">
      <h2 class="group-title">{words.page.canShow}</h2>
      {isWhole &&
        toBeforeSentences(toBeforeStart(design, members, figures), design, words.measure).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </aside>
  );
}

/** What a person can change, without the ids that are made anew. */
const textOf = ({ form: { id: _id, seed: _seed, ...form }, members, figures }: MeasureDraft): string =>
  JSON.stringify([form, members, figures]);

const areFiguresTyped = (view: MeasuresView, draft: MeasureDraft): boolean =>
  JSON.stringify(toDraft(view).figures) !== JSON.stringify(draft.figures);
