/**
 * What a measure of the owner's own says, with its report. It is worked out once for the same figures and after the
 * page has been drawn, since relabeling thousands of values takes a moment.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ExemplarReport, ExemplarStart } from '../../src/exemplar/exemplar-api.ts';
import { Progress } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { pause } from '../platform/browser.ts';
import { AmountTable } from './amount-table.tsx';
import type { ComparisonView } from './comparison-view.ts';
import { Comparison } from './comparison.tsx';
import { toAmountReport } from './own-report.ts';
import { toAmountView, toShareView, type AmountView } from './own-view.ts';
import type { Figure, MeasureKind } from './read-outcomes.ts';
import { SettlePart, type SettleAct } from './settle-part.tsx';
import { toReport } from './report.ts';
import type { ExemplarPageWords } from './words.ts';

export interface OwnResultProps {
  figures: readonly Figure[];
  kind: MeasureKind;
  /** Where the figures stand, and what they count, in words. */
  tab: string;
  measure: string;
  start: ExemplarStart;
  words: ExemplarPageWords;
  /** The report that can be written now; null while there is none. */
  onReport: (report: ExemplarReport | null) => void;
  onAct: (act: SettleAct | null) => void;
}

type Made =
  | { readonly kind: 'share'; readonly view: ComparisonView }
  | { readonly kind: 'amount'; readonly view: AmountView };

export function OwnResult({ figures, kind, tab, measure, start, words, onReport, onAct }: OwnResultProps) {
  const [made, setMade] = useState<Made | null>(null);
  const { language, todayOn } = start;
  useEffect(() => {
    let isOld = false;
    setMade(null);
    onReport(null);
    const run = async () => {
      await pause(20);
      if (isOld) return;
      const setting = { words, language, todayOn };
      const head = {
        words,
        made: words.page.madeOfTab({ day: toFullDayText(todayOn, language), tab }),
        measured: words.page.ownPicture.title(measure),
      };
      if (kind === 'share') {
        const view = toShareView(figures, setting);
        setMade({ kind, view });
        onReport(toReport(view, { ...head, measure: 'own' }));
      } else {
        const view = toAmountView(figures, setting);
        setMade({ kind, view });
        onReport(toAmountReport(view, { ...head, language }));
      }
    };
    void run();
    return () => {
      isOld = true;
      onReport(null);
    };
  }, [figures, kind, tab, measure, language, todayOn, words, onReport]);
  if (!made) return <Progress label={words.page.working} />;
  const people = made.kind === 'share' ? made.view.people : made.view.lines;
  return (
    <div class="halves">
      {made.kind === 'share' ? (
        <Comparison view={made.view} words={words} measure="own" />
      ) : (
        <AmountTable view={made.view} words={words} language={language} />
      )}
      <div class="aside">
        <SettlePart
          names={people.map(({ name }) => name)}
          named={made.view.named}
          finding={`${words.page.ownPicture.title(measure)}. ${made.view.headline}`}
          settled={start.settled}
          words={words}
          language={language}
          onAct={onAct}
        />
      </div>
    </div>
  );
}
