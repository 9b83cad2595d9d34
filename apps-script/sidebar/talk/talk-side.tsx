/** What helps beside the form: what to ask whom was chosen, what was agreed last, how it went since. */
import type { TalkView } from '../../src/talks/talks-api.ts';
import type { TalkGuide } from '../../../shared/rules/talk-guide.ts';
import { toDayText } from '../format.ts';
import type { TalkDraft } from './draft.ts';
import { toQuestionText, toSinceText } from './guide-texts.ts';
import type { TalkWords } from './words.ts';

interface SideProps {
  view: TalkView;
  draft: TalkDraft;
  words: TalkWords;
}

export function TalkSide({ view, draft, words }: SideProps) {
  const { page } = words;
  const guides = draft.personIds.flatMap((id) => view.guides.find(({ personId }) => personId === id) ?? []);
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? '';
  const { signal } = draft;
  return (
    <aside class="side" aria-label={page.ask}>
      {(signal === 'not-getting-along' || signal === 'too-busy') && (
        <section>
          <h2>{page.helped.title}</h2>
          <ul>
            {page.helped[signal].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {guides.map((guide) => (
        <Guide
          key={guide.personId}
          {...{ guide, view, words }}
          title={guides.length > 1 ? page.askOf(nameOf(guide.personId)) : page.ask}
        />
      ))}
      {guides.length === 0 && <Usual words={words} />}
    </aside>
  );
}

interface GuideProps {
  guide: TalkGuide;
  title: string;
  view: TalkView;
  words: TalkWords;
}

function Guide({ guide, title, view, words }: GuideProps) {
  const { page } = words;
  const { language, todayOn } = view;
  return (
    <>
      <section>
        <h2>{title}</h2>
        <ul>
          {guide.questions.map((question) => (
            <li key={question.ask}>
              {toQuestionText(question, todayOn, language, words)}
              {question.ask === 'versions' && <span class="quiet"> {page.versionsHelp}</span>}
            </li>
          ))}
        </ul>
      </section>
      {guide.last?.agreed && (
        <section>
          <h2>{page.agreedOn(toDayText(guide.last.talkedOn, todayOn, language))}</h2>
          <p>{guide.last.agreed}</p>
        </section>
      )}
      {guide.since.length > 0 && (
        <section>
          <h2>{guide.last ? page.since : page.sinceStart}</h2>
          {guide.since.map((since) => (
            <p key={since.title}>
              {guide.since.length > 1 && <span class="quiet">{since.title}: </span>}
              {toSinceText(since, language, words)}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

function Usual({ words }: { words: TalkWords }) {
  const { page } = words;
  const { worked, change, leave } = page.questions;
  return (
    <section>
      <h2>{page.ask}</h2>
      <ul>
        {[worked, change, leave].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
