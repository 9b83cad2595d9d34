/**
 * The figure from the firm's own records: worked out on request, shown with its window and what is imperfect about it,
 * and taken into the fields only when the owner says so. Typing stays possible.
 */
import { useState } from 'preact/hooks';
import type { PracticesView, ProblemFields } from '../../src/practices/practices-api.ts';
import type { BaselineOffer } from '../../../shared/rules/practices/baseline-offers.ts';
import { toFlagSentence } from '../../../shared/rules/exemplar/sentences.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Notice, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toAmountText, toCountText, toFullDayText } from '../format.ts';
import { useRecords } from './use-records.ts';
import type { PracticesWords } from './words.ts';

export interface RecordsPartProps {
  view: PracticesView;
  words: PracticesWords;
  language: Language;
  /** The measure as it is typed so far; a blank one is named by the offer. */
  measure: string | null;
  onUse: (fields: Partial<ProblemFields>) => void;
}

export function RecordsPart({ view, words, language, measure, onUse }: RecordsPartProps) {
  const { page, exemplar } = words;
  const { found, share, isWaiting, failure, read } = useRecords(words.pages, {
    startsOn: view.program.startsOn,
    todayOn: view.todayOn,
  });
  const [used, setUsed] = useState<BaselineOffer | null>(null);
  return (
    <section class="panel" aria-labelledby="records">
      <h3 id="records" class="group-title">
        {page.records}
      </h3>
      <p class="quiet">{page.recordsHelp}</p>
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={read} />}
      {share !== null && (
        <>
          <Progress label={page.readingRecords} share={share} />
          {isWaiting && <p class="quiet">{page.waiting}</p>}
        </>
      )}
      {found && (
        <>
          {found.isUnfinished && <Notice kind="warn">{page.importUnfinished}</Notice>}
          {found.unreadableRows > 0 && <Notice kind="warn">{page.unreadable(found.unreadableRows)}</Notice>}
          {found.isTooShort && <Notice kind="info">{page.tooShort}</Notice>}
          {!found.isTooShort && found.offers.length === 0 && <Notice kind="info">{page.noRecords}</Notice>}
          <ul class="offers">
            {found.offers.map((offer) => {
              const sentence = toOfferSentence(offer, words, language);
              return (
                <li key={sentence} class="offer">
                  <p>{sentence}</p>
                  {offer.kind === 'retention' &&
                    offer.flags.map((flag) => (
                      <p key={flag.code} class="quiet">
                        {toFlagSentence(flag, exemplar)}
                      </p>
                    ))}
                  {offer.kind === 'new-customers' && offer.isUnseenBefore && (
                    <p class="quiet">{exemplar.unseenBefore}</p>
                  )}
                  <Button
                    label={`${page.useFigure}: ${sentence}`}
                    onClick={() => {
                      setUsed(offer);
                      onUse({
                        ...toFields(offer, sentence),
                        measure: measure?.trim() ? measure : toMeasure(offer, words),
                      });
                    }}
                  >
                    {page.useFigure}
                  </Button>
                  {used === offer && (
                    <p class="quiet" role="status">
                      {page.figureUsed}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {share === null && !found && <Button onClick={read}>{page.readRecords}</Button>}
    </section>
  );
}

/** The fields of the statement that an offer fills. */
export function toFields(offer: BaselineOffer, sentence: string): Partial<ProblemFields> {
  const { baseline, window } = offer;
  const isCount = typeof baseline === 'object';
  return {
    baselineSuccesses: isCount ? baseline.successes : null,
    baselineTrials: isCount ? baseline.total : null,
    baselineValue: isCount ? null : baseline,
    baselineFromOn: window.startsOn,
    baselineBeforeOn: window.endsBeforeOn,
    baselineText: sentence.slice(0, 500),
  };
}

const toMeasure = (offer: BaselineOffer, { page }: PracticesWords): string =>
  offer.kind === 'retention' || offer.kind === 'new-customers'
    ? page.offerMeasure[offer.kind]
    : (offer.measure ?? page.ownMeasure);

/** An offer with its figure and its days; last days are shown, not the day after. */
export function toOfferSentence(offer: BaselineOffer, { page }: PracticesWords, language: Language): string {
  const count = (value: number) => toCountText(value, language);
  const first = (dateOn: string) => toFullDayText(dateOn, language);
  const last = (beforeOn: string) => first(addDays(beforeOn, -1));
  const days = { from: first(offer.window.startsOn), to: last(offer.window.endsBeforeOn) };
  switch (offer.kind) {
    case 'retention':
      return page.offer.retention({
        successes: count(offer.baseline.successes),
        total: count(offer.baseline.total),
        from: first(offer.pair.base.startsOn),
        to: last(offer.pair.base.endsBeforeOn),
        nextFrom: first(offer.pair.next.startsOn),
        nextTo: last(offer.pair.next.endsBeforeOn),
      });
    case 'new-customers':
      return page.offer['new-customers']({ value: count(offer.baseline), ...days });
    case 'own-share':
      return page.offer['own-share']({
        measure: offer.measure ?? page.ownMeasure,
        successes: count(offer.baseline.successes),
        total: count(offer.baseline.total),
        ...days,
      });
    case 'own-amount':
      return page.offer['own-amount']({
        measure: offer.measure ?? page.ownMeasure,
        value: toAmountText(offer.baseline, language),
        rows: count(offer.figures),
        ...days,
      });
  }
}
