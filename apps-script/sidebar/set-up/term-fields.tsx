/** The expectations: how long, how often, how many hours, and how often the owner talks with each participant. */
import { useState } from 'preact/hooks';
import type { SetUpAnswers } from '../../src/set-up/set-up-api.ts';
import { ChoiceRow, DateInput, MinutesInput, Notice, NumberInput } from '../../../shared/components/index.ts';
import { toExpectedHours, type AnswerName } from './check-answers.ts';
import type { SetUpWords } from './words.ts';

export interface TermFieldsProps {
  answers: SetUpAnswers;
  issueOf: (name: AnswerName) => string | null;
  words: SetUpWords;
  set: <N extends AnswerName>(name: N, value: SetUpAnswers[N]) => void;
}

const CADENCES = ['7', '14', '28'] as const;
const OTHER = 'other';

/** A blank number stays a blank: `NaN` is told as missing when the form is sent. */
const orMissing = (value: number | null): number => value ?? Number.NaN;

export function TermFields({ answers, issueOf, words, set }: TermFieldsProps) {
  const { page } = words;
  const usual = CADENCES.find((days) => Number(days) === answers.cadenceDays);
  const [isOther, setOther] = useState(usual === undefined);
  const hours = toExpectedHours(answers);
  const hoursText = hours === null ? '' : String(Math.round(hours));
  return (
    <section class="group" aria-labelledby="terms">
      <h2 id="terms" class="group-title">
        {page.sectionTerms}
      </h2>
      <div class="columns">
        <DateInput
          label={page.startsOn}
          issue={issueOf('startsOn')}
          required
          value={answers.startsOn}
          onInput={(value) => {
            set('startsOn', value);
          }}
        />
        <NumberInput
          label={page.months}
          help={page.monthsHelp}
          issue={issueOf('periodMonths')}
          required
          unit={page.monthsUnit}
          value={answers.periodMonths}
          onInput={(value) => {
            set('periodMonths', orMissing(value));
          }}
        />
      </div>
      <ChoiceRow
        label={page.cadence}
        value={isOther ? OTHER : (usual ?? OTHER)}
        items={[
          ...CADENCES.map((days) => ({ value: days, label: page.cadences[days] })),
          { value: OTHER, label: page.otherCadence },
        ]}
        onInput={(value) => {
          setOther(value === OTHER);
          if (value !== OTHER) set('cadenceDays', Number(value));
        }}
      />
      {isOther && (
        <NumberInput
          label={page.cadenceDays}
          issue={issueOf('cadenceDays')}
          required
          unit={page.daysUnit}
          value={answers.cadenceDays}
          onInput={(value) => {
            set('cadenceDays', orMissing(value));
          }}
        />
      )}
      <div class="columns">
        <MinutesInput
          label={page.meetingMinutes}
          issue={issueOf('meetingMinutes')}
          required
          presets={[30, 45, 60]}
          value={answers.meetingMinutes}
          onInput={(value) => {
            set('meetingMinutes', orMissing(value));
          }}
        />
        <NumberInput
          label={page.minimumHours}
          help={page.minimumHoursHelp}
          issue={issueOf('minimumHours')}
          required
          unit={page.hoursUnit}
          value={answers.minimumHours}
          onInput={(value) => {
            set('minimumHours', orMissing(value));
          }}
        />
      </div>
      {hours !== null &&
        (hours < answers.minimumHours ? (
          <Notice kind="warn">{page.paceShort(hoursText)}</Notice>
        ) : (
          <p class="quiet">{page.pace(hoursText)}</p>
        ))}
      <NumberInput
        label={page.talkEvery}
        help={page.talkEveryHelp}
        issue={issueOf('talkEveryDays')}
        required
        unit={page.daysUnit}
        value={answers.talkEveryDays}
        onInput={(value) => {
          set('talkEveryDays', orMissing(value));
        }}
      />
    </section>
  );
}
