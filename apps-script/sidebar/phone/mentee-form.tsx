/** The mentee's side of one meeting: which, whether, how it was, one line each, and whether the owner is to talk. */
import { Button, Checkbox, ChoiceRow, DateInput } from '../../../shared/components/index.ts';
import { isSameMeeting } from '../../../shared/rules/feedback.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import { toWallTime } from '../../../shared/time/instants.ts';
import { toLongDayText, toWeekdayText } from '../format.ts';
import type { MenteeDraft } from './drafts.ts';
import { FormHead, issueOf, RatingField, WordsField, type FormProps } from './form-parts.tsx';
import { Screen } from './screen.tsx';

/** More would be a list to read, not a choice to tap. */
const MOST_CHOICES = 3;
const BY_HAND = 'by-hand';

export function MenteeForm(props: FormProps & { draft: MenteeDraft }) {
  const { words, language, session, writing, page, draft, onSend } = props;
  const text = words.page.mentee;
  const { ownerName, name: programName } = page.briefing.program;
  const pairing = page.mentee.find(({ pairingId }) => pairingId === draft.pairingId) ?? page.mentee[0];
  const mentorName = pairing?.mentorName ?? '';
  const { issues } = writing;
  const todayOn = toWallTime(session.now().nowMs, session.now().timeZone).slice(0, 10);
  const meetings = (pairing?.unanswered ?? []).slice(0, MOST_CHOICES);
  const chosen = meetings.findIndex(
    ({ metOn, startsAt }) => draft.meeting?.metOn === metOn && draft.meeting.startsAt === startsAt,
  );
  const isByHand = chosen < 0;
  const isAnswered = pairing?.sent.some(({ fields }) =>
    isSameMeeting(
      { ...fields, givenOn: '' },
      { metOn: draft.metOn, startsAt: draft.meeting?.metOn === draft.metOn ? draft.meeting.startsAt : null },
    ),
  );
  return (
    <Screen
      title={text.title(mentorName)}
      about={[programName, isDateOn(draft.metOn) && toLongDayText(draft.metOn, language)]
        .filter(Boolean)
        .join(' · ')}
      foot={
        <>
          <p class="ph-quiet">{text.reads(ownerName, mentorName)}</p>
          <Button look="primary" wide onClick={onSend}>
            {words.page.send}
          </Button>
          <p class="ph-links">
            <Button look="link" onClick={props.onSent}>
              {words.page.history}
            </Button>
            <Button look="link" onClick={props.onExpectations}>
              {words.page.expectations.open}
            </Button>
          </p>
        </>
      }
    >
      <FormHead {...props} />
      {page.mentee.length > 1 && (
        <ChoiceRow
          label={text.with}
          value={draft.pairingId}
          items={page.mentee.map((one) => ({ value: one.pairingId, label: one.mentorName }))}
          onInput={(pairingId) => {
            const first = page.mentee.find((one) => one.pairingId === pairingId)?.unanswered[0] ?? null;
            writing.input({ pairingId, meeting: first, metOn: first?.metOn ?? todayOn });
          }}
          issue={issueOf(issues, words, ['pairingId'])}
        />
      )}
      {meetings.length > 0 && (
        <ChoiceRow
          label={text.which}
          value={isByHand ? BY_HAND : String(chosen)}
          items={[
            ...meetings.map(({ metOn }, index) => ({
              value: String(index),
              label: toWeekdayText(metOn, language),
            })),
            { value: BY_HAND, label: text.anotherDay },
          ]}
          onInput={(value) => {
            const meeting = value === BY_HAND ? null : meetings[Number(value)]!;
            writing.input({ meeting, metOn: meeting?.metOn ?? todayOn });
          }}
        />
      )}
      {isByHand && (
        <DateInput
          label={text.day}
          value={draft.metOn}
          onInput={(metOn) => {
            writing.input({ metOn });
          }}
          issue={issueOf(issues, words, ['metOn'], words.page.missing.day)}
        />
      )}
      {isAnswered && <p class="ph-quiet">{text.correcting}</p>}
      <ChoiceRow
        label={text.outcome}
        value={draft.outcome}
        items={(['held', 'moved', 'mentor-no-show'] as const).map((value) => ({
          value,
          label: text.outcomes[value],
        }))}
        onInput={(outcome) => {
          writing.input({ outcome });
        }}
        issue={
          issueOf(issues, words, ['outcome'], words.page.missing.outcome) ??
          (isByHand ? null : issueOf(issues, words, ['metOn']))
        }
      />
      {(draft.outcome === null || draft.outcome === 'held') && (
        <RatingField
          label={text.rating}
          value={draft.rating}
          words={words}
          onInput={(rating) => {
            writing.input({ rating });
          }}
          issue={issueOf(issues, words, ['rating'], words.page.missing.rating)}
        />
      )}
      <WordsField
        name="worked"
        label={text.worked}
        value={draft.worked}
        words={words}
        onInput={(worked) => {
          writing.input({ worked });
        }}
        issue={issueOf(issues, words, ['worked'])}
      />
      <WordsField
        name="didNotWork"
        label={text.didNotWork}
        value={draft.didNotWork}
        words={words}
        onInput={(didNotWork) => {
          writing.input({ didNotWork });
        }}
        issue={issueOf(issues, words, ['didNotWork'])}
      />
      <Checkbox
        label={text.talkWanted(ownerName)}
        checked={draft.talkWanted}
        onInput={(talkWanted) => {
          writing.input({ talkWanted });
        }}
      />
      {page.mentee.length < 2 && issueOf(issues, words, ['pairingId']) !== null && (
        <p class="ml-issue" role="alert">
          {issueOf(issues, words, ['pairingId'])}
        </p>
      )}
    </Screen>
  );
}
