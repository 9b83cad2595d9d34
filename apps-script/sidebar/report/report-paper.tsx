/** The report as it is read and printed: the same sections as the tab. Sections are not cut across pages. */
import type { ReportFacts } from '../../../shared/rules/report/facts.ts';
import type { ReportBlock, ReportModel } from '../../../shared/rules/report/model.ts';
import { MeasurePicture } from '../charts/measure-picture.tsx';
import { MonthsPicture } from '../charts/months-picture.tsx';
import type { ReportPageWords } from './words.ts';

export interface ReportPaperProps {
  model: ReportModel;
  facts: ReportFacts;
  words: ReportPageWords;
}

export function ReportPaper({ model, facts, words }: ReportPaperProps) {
  return (
    <article class="report">
      <p class="report-eyebrow">{model.eyebrow}</p>
      <h1>{model.title}</h1>
      <p class="report-lead">{model.lead}</p>
      <ul class="report-numbers">
        {model.numbers.map(({ value, label }) => (
          <li key={label}>
            <strong>{value}</strong>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      {model.sections.map((section) => (
        <section key={section.id} class={`report-section report-${section.id}`}>
          <h2>{section.title}</h2>
          {section.blocks.map((block, index) => (
            <Block key={index} block={block} model={model} facts={facts} words={words} />
          ))}
        </section>
      ))}
      <p class="report-foot">{model.foot}</p>
    </article>
  );
}

function Block({ block, model, facts, words }: ReportPaperProps & { block: ReportBlock }) {
  const { page } = words;
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'quiet':
      return <p class="report-quiet">{block.text}</p>;
    case 'list':
      return (
        <ul class="report-list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table>
          {block.head && (
            <thead>
              <tr>
                {block.head.map((text, index) =>
                  text === '' ? <td key={index} /> : <th key={index}>{text}</th>,
                )}
              </tr>
            </thead>
          )}
          <tbody>
            {block.rows.map(([name = '', ...cells], row) => (
              <tr key={row}>
                <th scope="row">{name}</th>
                {cells.map((text, index) => (
                  <td key={index}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'groups': {
      if (!model.measure || !facts.measure) return null;
      const { design } = facts.measure;
      const last = model.measure.result.windows[model.measure.result.windows.length - 1]!.beforeOn;
      return (
        <MeasurePicture
          design={design}
          result={model.measure.result}
          finding={model.measure.told.headline}
          marks={facts.changes.filter(({ on }) => on > design.startsOn && on <= facts.todayOn && on < last)}
          words={{ page: words.measures, measure: words.measure }}
        />
      );
    }
    case 'months':
      return (
        <MonthsPicture
          months={facts.months}
          title={page.monthsTitle}
          toMonthText={page.month}
          legend={{ held: page.heldWord, missed: page.missedWord }}
          description={`${page.monthsTitle}. ${page.monthsOf({
            held: facts.held,
            missed: facts.moved + facts.noShows,
          })}`}
        />
      );
  }
}
