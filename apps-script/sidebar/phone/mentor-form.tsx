/** The mentor's check-in by hand: everything that the extension's form has, the usual part of it on one screen. */
import { useState } from 'preact/hooks';
import {
  Button,
  Checkbox,
  ChoiceRow,
  DateInput,
  MinutesInput,
  Notice,
  TextLine,
  TimeInput,
} from '../../../shared/components/index.ts';
import type { MentorDraft } from './drafts.ts';
import { FormHead, issueOf, RatingField, WordsField, type FormProps } from './form-parts.tsx';
import { PeopleField } from './people-field.tsx';
import { SameDayQuestion } from './same-day.tsx';
import { Screen } from './screen.tsx';
import { asksFit } from './to-items.ts';

export function MentorForm(props: FormProps & { draft: MentorDraft }) {
  const { words, kept, writing, page, draft, device, onSend, onSent } = props;
  const text = words.page.mentor;
  const { issues, input } = writing;
  const { program } = page.briefing;
  const isCorrection = Object.keys(draft.supersedes).length > 0;
  const hasMore = draft.nextStep !== '' || draft.nextOn !== '' || draft.notePrivate || draft.talkWanted;
  const [isOpen, setOpen] = useState(hasMore || isCorrection);
  const isHeld = draft.outcome === null || draft.outcome === 'held';
  const presets = [...new Set([30, program.meetingMinutes, 60])].sort((a, b) => a - b);
  return (
    <Screen
      title={text.title}
      aside={<span class="ph-quiet">{device.personName}</span>}
      foot={
        <>
          <Button look="primary" wide onClick={onSend}>
            {words.page.send}
          </Button>
          <p class="ph-quiet">{text.reads(program.ownerName)}</p>
          <p class="ph-links">
            <Button look="link" onClick={onSent}>
              {words.page.history}
            </Button>
            <Button
              look="link"
              expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {isOpen ? text.less : text.more}
            </Button>
          </p>
        </>
      }
    >
      <FormHead {...props} />
      {isCorrection && <Notice kind="info">{text.correcting}</Notice>}
      <PeopleField
        {...{ words, draft, page }}
        language={props.language}
        onInput={(pairingIds) => {
          input({ pairingIds });
        }}
        issue={issueOf(issues, words, ['pairingId'], words.page.missing.pairing)}
      />
      <div class="ph-pair">
        <DateInput
          label={text.date}
          value={draft.metOn}
          onInput={(metOn) => {
            input({ metOn });
          }}
          issue={issueOf(issues, words, ['startsAt'], words.page.missing.time)}
        />
        <TimeInput
          label={text.time}
          value={draft.metTime}
          onInput={(metTime) => {
            input({ metTime });
          }}
        />
      </div>
      <SameDayQuestion {...{ words, draft, page, input }} />
      <ChoiceRow
        label={text.outcome}
        value={draft.outcome}
        items={(['held', 'moved', 'no-show'] as const).map((value) => ({
          value,
          label: text.outcomes[value],
        }))}
        onInput={(outcome) => {
          input({ outcome });
        }}
        issue={issueOf(issues, words, ['outcome'], words.page.missing.outcome)}
      />
      {isHeld && (
        <MinutesInput
          label={text.minutes}
          value={draft.minutes}
          presets={presets}
          onInput={(minutes) => {
            input({ minutes });
          }}
          issue={issueOf(issues, words, ['minutes'])}
        />
      )}
      <WordsField
        name="worked"
        label={words.page.mentee.worked}
        help={isHeld ? text.oneIsEnough : undefined}
        value={draft.worked}
        words={words}
        onInput={(worked) => {
          input({ worked });
        }}
        issue={issueOf(issues, words, ['worked'])}
      />
      <WordsField
        name="didNotWork"
        label={words.page.mentee.didNotWork}
        value={draft.didNotWork}
        words={words}
        onInput={(didNotWork) => {
          input({ didNotWork });
        }}
        issue={issueOf(issues, words, ['didNotWork'])}
      />
      {isHeld && (
        <RatingField
          label={words.page.mentee.rating}
          value={draft.rating}
          words={words}
          onInput={(rating) => {
            input({ rating });
          }}
          issue={issueOf(issues, words, ['rating'])}
        />
      )}
      {isHeld && draft.pairingIds.some((id) => asksFit(draft, page, id)) && (
        <ChoiceRow
          label={text.fit}
          value={draft.fit}
          items={(['good', 'undecided', 'not-good'] as const).map((value) => ({
            value,
            label: text.fits[value],
          }))}
          onInput={(fit) => {
            input({ fit });
          }}
        />
      )}
      {isOpen && (
        <>
          <WordsField
            name="nextStep"
            label={text.nextStep}
            value={draft.nextStep}
            words={words}
            onInput={(nextStep) => {
              input({ nextStep });
            }}
            issue={issueOf(issues, words, ['nextStep'])}
          />
          <DateInput
            label={text.nextOn}
            value={draft.nextOn}
            onInput={(nextOn) => {
              input({ nextOn });
            }}
            issue={issueOf(issues, words, ['nextOn'])}
          />
          <Checkbox
            label={words.page.mentee.talkWanted(program.ownerName)}
            checked={draft.talkWanted}
            onInput={(talkWanted) => {
              input({ talkWanted });
            }}
          />
          {kept.lasts && (
            <Checkbox
              label={text.private}
              help={text.privateHelp}
              checked={draft.notePrivate}
              onInput={(notePrivate) => {
                input({ notePrivate });
              }}
            />
          )}
          <TextLine
            label={text.meetingTitle}
            value={draft.title}
            onInput={(title) => {
              input({ title });
            }}
            issue={issueOf(issues, words, ['title'])}
          />
        </>
      )}
    </Screen>
  );
}
