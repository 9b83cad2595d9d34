/** Program health: each measure with its counts, its rows one press away, and the months. The numbers are Today's. */
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { HealthMeasure, HealthRow } from '../../../shared/rules/health/health.ts';
import { Button } from '../../../shared/components/index.ts';
import { Fold } from '../../../shared/components/fold.tsx';
import { MonthsPicture } from '../charts/months-picture.tsx';
import { useGo } from '../inside/go.ts';
import type { InsidePageProps } from '../inside/inside-page.ts';
import { PageFrame } from '../inside/page-frame.tsx';
import { useAnswer } from '../inside/use-answer.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { healthWords } from './words.ts';
import './health.css';

const ask = () => callScript(healthWords[toLanguage(browserLanguages())].pages, 'getHealth');

/** Rows of a measure that are listed; the rest are counted. */
const MOST_ROWS = 30;

export function HealthPage(props: InsidePageProps) {
  const state = useAnswer(ask);
  const words = healthWords[state.value?.language ?? toLanguage(browserLanguages())];
  const { health } = words;
  return (
    <PageFrame {...props} {...{ state, words, loading: words.common.loading }} titleOf={() => health.title}>
      {({ measures, months }) => (
        <>
          <p class="quiet">{health.lead}</p>
          <div class="health">
            {measures.map((measure) => (
              <Measure key={measure.id} measure={measure} words={health} />
            ))}
          </div>
          {months.length > 0 && (
            <MonthsPicture
              months={months}
              title={health.monthsTitle}
              toMonthText={health.month}
              legend={{ held: health.heldWord, missed: health.missedWord }}
              description={`${health.monthsTitle}. ${months
                .map(({ monthOn, held }) => `${health.month(monthOn)}: ${String(held)}`)
                .join('; ')}`}
            />
          )}
          {months.length > 0 && (
            <Fold title={health.byMonth}>
              <table class="facts">
                <thead>
                  <tr>
                    {health.monthHead.map((text) => (
                      <th key={text} scope="col">
                        {text}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {[...months].reverse().map(({ monthOn, held, missed, minutes, talks, reports }) => (
                    <tr key={monthOn}>
                      <th scope="row">{health.month(monthOn)}</th>
                      {[
                        health.of({ done: held, of: held + missed }),
                        health.hours(minutes),
                        talks,
                        reports,
                      ].map((value, index) => (
                        <td key={index}>{value}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Fold>
          )}
        </>
      )}
    </PageFrame>
  );
}

type Words = (typeof healthWords)['it']['health'];

function Measure({ measure, words }: { measure: HealthMeasure; words: Words }) {
  const { id, done, of, rows } = measure;
  const value = of === 0 ? '–' : words.of({ done, of });
  if (of === 0 || rows.length === 0) {
    return (
      <p class="health-line">
        <span>{words.measures[id]}</span>
        <strong>{value}</strong>
      </p>
    );
  }
  return (
    <Fold title={words.measures[id]} state={value}>
      <p class="quiet">{words.rowsOf[id]}</p>
      <ul class="health-rows">
        {rows.slice(0, MOST_ROWS).map((row) => (
          <li key={`${row.pairingId ?? ''}${row.personId ?? ''}`}>
            <Row row={row} id={id} words={words} />
          </li>
        ))}
      </ul>
      {rows.length > MOST_ROWS && <p class="quiet">{words.more(rows.length - MOST_ROWS)}</p>}
    </Fold>
  );
}

function Row({ row, id, words }: { row: HealthRow; id: HealthMeasure['id']; words: Words }) {
  const go = useGo();
  const { pairingId, personId, title, done, of } = row;
  const about =
    pairingId === null
      ? { kind: 'person' as const, id: personId ?? '' }
      : { kind: 'pairing' as const, id: pairingId };
  return (
    <>
      <Button
        look="link"
        onClick={() => {
          go({ sidebar: 'people', about });
        }}
      >
        {title}
      </Button>
      {done !== null && of !== null && (
        <span class="quiet">
          {id === 'hours'
            ? words.hoursOf({ done: words.hours(done), of: words.hours(of) })
            : words.of({ done, of })}
        </span>
      )}
    </>
  );
}
