/** What a person themselves sent, the latest first, each to be corrected. Nothing of anybody else. */
import type { Language } from '../../../shared/tables/program.ts';
import { Button } from '../../../shared/components/index.ts';
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { toDayText } from '../format.ts';
import type { Kept } from '../platform/kept-storage.ts';
import { toWallTime } from '../../../shared/time/instants.ts';
import type { PhoneDevice } from './device.ts';
import { fromAnswer, fromCheckIn, type Draft } from './drafts.ts';
import { readNote } from './notes.ts';
import type { Session } from './use-session.ts';
import type { PhoneWords } from './words.ts';

export interface OwnListProps {
  kept: Kept;
  words: PhoneWords;
  language: Language;
  session: Session;
  device: PhoneDevice;
  page: OwnPage;
  onCorrect: (draft: Draft) => void;
}

interface Line {
  id: string;
  metOn: string;
  name: string;
  says: string;
  /** Null where it cannot be corrected here. */
  toDraft: (() => Draft) | null;
}

export function OwnList(props: OwnListProps) {
  const { words, language, page, onCorrect, session } = props;
  const text = words.page.list;
  const now = session.now();
  const todayOn = toWallTime(now.nowMs, now.timeZone).slice(0, 10);
  const lines = [...toAnswerLines(props), ...toCheckInLines(props)].sort((a, b) =>
    a.metOn < b.metOn ? 1 : -1,
  );
  const names = new Set(lines.map(({ name }) => name));
  const noted = new Set(page.mentor.checkIns.map(({ fields }) => fields.pairingId));
  const notYet = page.briefing.pairings.filter(({ id, status }) => status === 'active' && !noted.has(id));
  return (
    <section class="ph-list">
      <h2>{text.title}</h2>
      {lines.length === 0 && <p class="ph-quiet">{text.none}</p>}
      <ul>
        {lines.map(({ id, metOn, name, says, toDraft }) => {
          const day = toDayText(metOn, todayOn, language);
          return (
            <li key={id}>
              <div>
                <p>{names.size > 1 ? `${day} · ${name}` : day}</p>
                <p class="ph-quiet ph-says">{says}</p>
              </div>
              {toDraft && (
                <Button
                  look="link"
                  label={`${text.correctOf(day)}${names.size > 1 ? `, ${name}` : ''}`}
                  onClick={() => {
                    onCorrect(toDraft());
                  }}
                >
                  {text.correct}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {notYet.length > 0 && lines.length > 0 && (
        <>
          <h2>{text.notWritten}</h2>
          <ul>
            {notYet.map(({ id, partnerName, lastMetOn }) => (
              <li key={id}>
                <div>
                  <p>{partnerName}</p>
                  <p class="ph-quiet">
                    {lastMetOn === null
                      ? text.neverMet
                      : text.lastMet(toDayText(lastMetOn, todayOn, language))}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const join = (...parts: (string | null | false)[]): string => parts.filter(Boolean).join('. ');

const quoted = (text: string | null): string | null => (text === null ? null : `“${text}”`);

function toAnswerLines({ words, page, session }: OwnListProps): Line[] {
  return page.mentee.flatMap(({ mentorName, sent }) =>
    sent.map((row): Line => {
      const { outcome, rating, worked, didNotWork, talkWanted, metOn } = row.fields;
      return {
        ...{ id: row.id, metOn: metOn ?? '', name: mentorName },
        says: join(
          outcome !== null && outcome !== 'held' && words.page.mentee.outcomes[outcome],
          rating !== null && words.page.ratings[rating as 1],
          quoted(worked),
          quoted(didNotWork),
          talkWanted && words.page.list.wish,
        ),
        toDraft: () => fromAnswer(row, session.now()),
      };
    }),
  );
}

function toCheckInLines({ kept, words, page, session, device }: OwnListProps): Line[] {
  return page.mentor.checkIns.map((row): Line => {
    const { outcome, rating, worked, didNotWork, talkWanted, notePrivate, pairingId } = row.fields;
    const note = notePrivate ? readNote(kept, device.personId, row.id) : null;
    return {
      ...{ id: row.id, metOn: row.metOn },
      name: page.briefing.pairings.find(({ id }) => id === pairingId)?.partnerName ?? '',
      says: join(
        outcome !== 'held' && outcome !== 'withdrawn' && words.page.mentor.outcomes[outcome],
        rating !== null && words.page.ratings[rating as 1],
        quoted(worked ?? note?.worked ?? null),
        quoted(didNotWork ?? note?.didNotWork ?? null),
        notePrivate && words.page.list.private,
        talkWanted && words.page.list.wish,
      ),
      // Its words are in another browser: a correction from here would not know them.
      toDraft: notePrivate && note === null ? null : () => fromCheckIn(row, session.now(), note),
    };
  });
}
