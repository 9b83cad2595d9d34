/** The page Spread the word: what is due, facts worth praising, what was said, who may be named, fairness at a glance. */
import { useEffect, useState } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { Button } from '../../../shared/components/index.ts';
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import { isPublicPlace } from '../../../shared/tables/promotions.ts';
import type { PromotionForm, SpreadView } from '../../src/promotion/promotion-api.ts';
import { useRequestId } from '../dialog/request-id.ts';
import { useKept } from '../frame/kept.ts';
import { ActNotices } from '../inside/act-notices.tsx';
import type { InsidePageProps } from '../inside/inside-page.ts';
import { PageFrame } from '../inside/page-frame.tsx';
import { useActs } from '../inside/use-acts.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { takeAsked } from './asked.ts';
import { CadencePart } from './cadence-part.tsx';
import { toDraftText, toFactText } from './fact-text.ts';
import { FairnessTable } from './fairness-table.tsx';
import { SayForm } from './say-form.tsx';
import { spreadWords, type SpreadWords } from './words.ts';
import '../rewards/rewards.css';

const wordsOf = (view: SpreadView | null) => spreadWords[view?.language ?? toLanguage(browserLanguages())];
const ask = () => callScript(wordsOf(null).pages, 'getSpread');

/** Facts shown at first: more is a list that nobody reads. */
const FEW = 6;

type Begin = Pick<PromotionForm, 'place' | 'personId' | 'words' | 'factKey'>;

export function SpreadPage(props: InsidePageProps) {
  const [begin, setBegin] = useKept<Begin | null>('say-begin', null);
  const [isLong, setLong] = useState(false);
  const [asked] = useState(takeAsked);
  useEffect(() => {
    if (asked !== null) setBegin({ place: 'face-to-face', personId: asked, factKey: null, words: '' });
    // Asked for once, when the page is opened.
  }, []);
  const state = useActs<SpreadView>(ask, begin !== null, (view) => ({
    ...{ pages: wordsOf(view).pages, undone: wordsOf(view).dialog.takenBack },
  }));
  const words = wordsOf(state.value);
  const { page } = words;
  const requestIdOf = useRequestId();
  const open = (next: Begin) => {
    setBegin(next);
    state.forget();
  };
  const send = async (form: Omit<PromotionForm, 'requestId'>) => {
    const requestId = requestIdOf(form);
    const isDone = await state.act(
      () => callScript(words.pages, 'logPromotion', { ...form, requestId }),
      page.form.logged,
    );
    if (isDone) setBegin(null);
  };
  return (
    <PageFrame {...props} {...{ state, words, loading: page.loading }} titleOf={() => page.title}>
      {(view) => {
        const facts = isLong ? view.facts : view.facts.slice(0, FEW);
        return (
          <>
            <ActNotices {...{ state, words }} undoWord={page.form.undo} />
            <CadencePart
              {...{ view, words }}
              isBusy={state.isBusy}
              onSave={(form) =>
                state.act(() => callScript(words.pages, 'saveCadence', form), page.cadence.saved)
              }
            />
            {begin !== null ? (
              <SayForm
                {...{ view, words, begin }}
                isBusy={state.isBusy}
                onClose={() => {
                  setBegin(null);
                }}
                onSend={(form) => void send(form)}
              />
            ) : (
              <section class="group" aria-labelledby="praise-facts">
                <h2 class="section-title" id="praise-facts">
                  {page.factsTitle}
                </h2>
                <p class="quiet">{view.facts.length === 0 ? page.noFacts : page.factsLead}</p>
                <ul class="reward-list">
                  {facts.map((fact) => {
                    const text = toFactText(fact, words, view.language);
                    return (
                      <li key={fact.key} class="reward-line">
                        <p>{text}</p>
                        <div class="reward-acts">
                          <Button
                            look="link"
                            label={`${page.praise}: ${text}`}
                            onClick={() => {
                              open({
                                ...{ place: 'face-to-face', personId: fact.personId, factKey: fact.key },
                                words: toDraftText(fact, words),
                              });
                            }}
                          >
                            {page.praise}
                          </Button>
                        </div>
                      </li>
                    );
                  })}
                </ul>
                {view.facts.length > facts.length && (
                  <div>
                    <Button
                      look="link"
                      onClick={() => {
                        setLong(true);
                      }}
                    >
                      {page.more(view.facts.length - facts.length)}
                    </Button>
                  </div>
                )}
                <div>
                  <Button
                    onClick={() => {
                      open({ place: 'meeting', personId: null, factKey: null, words: '' });
                    }}
                  >
                    {page.form.open}
                  </Button>
                </div>
              </section>
            )}
            <FairnessTable {...{ view, words }} />
            <Said {...{ view, words }} />
            <Names
              {...{ view, words }}
              isBusy={state.isBusy}
              onWithdraw={(personId, name) => {
                const form = { personId, answer: 'no' as const, answeredOn: view.todayOn };
                const requestId = requestIdOf(form);
                void state.act(
                  () => callScript(words.pages, 'noteConsent', { ...form, requestId }),
                  page.noSince(name, toDateText(view.todayOn, view.language)),
                );
              }}
            />
          </>
        );
      }}
    </PageFrame>
  );
}

interface PartProps {
  view: SpreadView;
  words: SpreadWords;
}

function Said({ view, words }: PartProps) {
  const { page, tabs } = words;
  return (
    <section class="group" aria-labelledby="said">
      <h2 class="section-title" id="said">
        {page.logTitle}
      </h2>
      {view.promotions.length === 0 && <p class="quiet">{page.noLog}</p>}
      <ul class="reward-list">
        {view.promotions.map((one) => (
          <li key={one.id} class="reward-line">
            {(one.personName ?? one.about) !== null && (
              <p>
                <b>{one.personName ?? one.about}</b>
              </p>
            )}
            <p class="quiet">
              {tabs.promotions.choices.place[one.place]} (
              {isPublicPlace(one.place) ? page.public : page.private}
              ), {toDateText(one.saidOn, view.language)}
            </p>
            {one.words !== null && <p>{one.words}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Names({
  view,
  words: { page },
  isBusy,
  onWithdraw,
}: PartProps & { isBusy: boolean; onWithdraw: (personId: string, name: string) => void }) {
  const names = new Map(view.people.map(({ id, name }) => [id, name]));
  const answers = view.answers.filter(({ personId }) => names.has(personId));
  return (
    <section class="group" aria-labelledby="names">
      <h2 class="section-title" id="names">
        {page.namesTitle}
      </h2>
      {answers.length === 0 && <p class="quiet">{page.noYes}</p>}
      <ul class="reward-list">
        {answers.map(({ personId, answer, answeredOn }) => {
          const name = names.get(personId)!;
          const day = toDateText(answeredOn, view.language);
          return (
            <li key={personId} class="reward-line reward-head">
              <span>{answer === 'yes' ? page.yesSince(name, day) : page.noSince(name, day)}</span>
              {answer === 'yes' && (
                <Button
                  look="link"
                  busy={isBusy}
                  label={page.withdrawOf(name)}
                  onClick={() => {
                    onWithdraw(personId, name);
                  }}
                >
                  {page.withdraw}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
