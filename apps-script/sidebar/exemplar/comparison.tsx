/** A comparison of shares: the answer first, then pictures, the table, and what to keep in mind. */
import { Notice } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import type { ComparisonView } from './comparison-view.ts';
import { toMeasureWords, type Measure } from './measure-words.ts';
import { FunnelPicture } from './funnel-picture.tsx';
import { IntervalPicture } from './interval-picture.tsx';
import { toPercent } from './percent.ts';
import { toIntervalWords } from './report.ts';
import { ShareTable } from './share-table.tsx';
import type { ExemplarPageWords } from './words.ts';

export interface ComparisonProps {
  view: ComparisonView;
  words: ExemplarPageWords;
  measure: Measure;
}

export function Comparison({ view, words, measure }: ComparisonProps) {
  const { page, exemplar } = words;
  const { picture, people, acquisition } = view;
  const nameOf = new Map(people.map(({ personId, name }) => [personId, name]));
  const toName = (personId: string): string => nameOf.get(personId) ?? personId;
  const say = toMeasureWords(words, measure);
  const overall = exemplar.picture.overall;
  const sentences = people.filter(({ sentence }) => sentence !== '');
  return (
    <div class="stack">
      <Answer headline={view.headline} tone={view.tone} words={words} />
      {view.flags.map((flag) => (
        <Notice key={flag} kind="warn">
          {flag}
        </Notice>
      ))}
      {picture && (
        <IntervalPicture
          picture={picture}
          toName={toName}
          title={say.dots}
          description={say.intervalAlt(toIntervalWords(view, words))}
          overall={overall}
        />
      )}
      <Section title={page.notesTitle} lines={view.notes} />
      <Fold title={page.tableTitle}>
        <ShareTable people={people} words={words} measure={measure} />
        {sentences.length > 0 && (
          <Section title={page.columns.standing} lines={sentences.map(({ sentence }) => sentence)} />
        )}
        <Section title={page.sizeTitle} lines={view.sizes} />
      </Fold>
      {picture && (
        <Fold title={say.funnel}>
          <FunnelPicture
            picture={picture}
            toName={toName}
            title={say.funnel}
            description={say.funnelAlt({ overall: toPercent(picture.overallRate), people: people.length })}
            overall={overall}
            words={{
              inner: exemplar.picture.inner,
              outer: exemplar.picture.outer,
              customers: say.total,
            }}
          />
        </Fold>
      )}
      <Fold title={page.windowsTitle}>
        <Section title={page.windowsTitle} lines={view.periods} />
        {acquisition && (
          <Section
            title={page.acquisitionTitle}
            lines={[
              acquisition.help,
              ...(acquisition.warning === null ? [] : [acquisition.warning]),
              ...acquisition.lines,
            ]}
          />
        )}
        <Section title={page.methodTitle} lines={[page.method]} isQuiet />
      </Fold>
    </div>
  );
}

/** The verdict in one sentence. */
export function Answer({
  headline,
  tone,
  words,
}: {
  headline: string;
  tone: ComparisonView['tone'];
  words: ExemplarPageWords;
}) {
  return (
    <section class={`answer answer-${tone}`} aria-labelledby="answer">
      <h2 id="answer" class="ml-unseen">
        {words.page.answer}
      </h2>
      <p role="status">{headline}</p>
    </section>
  );
}

/** A heading and its sentences; nothing without sentences. */
export function Section({
  title,
  lines,
  isQuiet = false,
}: {
  title: string;
  lines: readonly string[];
  isQuiet?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 class="section-title">{title}</h2>
      <ul class={isQuiet ? 'lines quiet' : 'lines'}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
