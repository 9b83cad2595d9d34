/** The report's dialog: a preview, with or without names, what comes next; printed, or made as a tab. */
import { toReportModel } from '../../../shared/rules/report/model.ts';
import { Button, Checkbox, Paragraph } from '../../../shared/components/index.ts';
import type { ReportView } from '../../src/report/report-api.ts';
import { DialogPage } from '../dialog/dialog-page.tsx';
import { useDialog } from '../dialog/use-dialog.ts';
import { useKept } from '../frame/kept.ts';
import { useDraft } from '../frame/use-draft.ts';
import { useLatest } from '../frame/use-latest.ts';
import { printPage } from '../platform/printer.ts';
import { callScript, type FailureWords } from '../platform/script.ts';
import { ReportPaper } from './report-paper.tsx';
import { toTabReport } from './tab-report.ts';
import { reportWords } from './words.ts';
import './report.css';

const readReport = (words: FailureWords) => callScript(words, 'getReport');

export function ReportDialog() {
  const state = useDialog<ReportView>(reportWords, readReport);
  const { view, version, language } = state;
  const words = reportWords[language];
  const { page } = words;
  const [isForOutside, setForOutside] = useKept('outside', false);
  const { draft, edit, send } = useDraft('report', view, version, ({ facts }: ReportView) => ({
    next: facts.next,
  }));
  const next = draft?.next ?? '';
  const model = view && toReportModel({ facts: view.facts, words, withNames: !isForOutside, next });
  const makeTab = async (): Promise<boolean> => {
    if (!view || !model) return false;
    const report = toTabReport(model, view.facts, words);
    return send(['next'], () =>
      state.run(() => callScript(words.pages, 'writeReport', { report, next }), page.tabMade, makeTabAgain),
    );
  };
  const makeTabAgain = useLatest(() => void makeTab());
  const paper = view && model && <ReportPaper model={model} facts={view.facts} words={words} />;
  return (
    <DialogPage
      state={state}
      at="report"
      lead={page.dialogLead}
      words={words}
      isUnsaved={view !== null && next !== view.facts.next}
      print={paper}
      onSave={makeTab}
      onSubmit={() => void makeTab()}
      primary={{ label: page.makeTab, isBusy: state.isBusy }}
    >
      {view && (
        <>
          <div class="columns">
            <div class="stack">
              <Checkbox label={page.forOutside} checked={isForOutside} onInput={setForOutside} />
              <Button onClick={printPage}>{page.print}</Button>
            </div>
            <Paragraph
              label={page.nextLabel}
              help={page.nextHelp}
              optional
              value={next}
              onInput={(text) => {
                edit({ next: text });
                state.forgetDone();
              }}
            />
          </div>
          <div class="preview" role="region" aria-label={page.preview} tabIndex={0}>
            {paper}
          </div>
        </>
      )}
    </DialogPage>
  );
}
