/** What both forms on the phone are made of: issues by field, texts with their end in sight, the line above the form. */
import type { Issue } from '../../../shared/protocol/issue.ts';
import { LONGEST_TEXT } from '../../../shared/schema/longest-text.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, ChoiceRow, Notice, Paragraph } from '../../../shared/components/index.ts';
import { toLongDayText } from '../format.ts';
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import type { Kept } from '../platform/kept-storage.ts';
import { toWallTime } from '../../../shared/time/instants.ts';
import type { PhoneDevice } from './device.ts';
import type { Draft } from './drafts.ts';
import type { Session } from './use-session.ts';
import type { Writing } from './use-writing.ts';
import { toIssueText, type PhoneWords } from './words.ts';

export interface FormProps {
  kept: Kept;
  words: PhoneWords;
  language: Language;
  session: Session;
  writing: Writing;
  device: PhoneDevice;
  page: OwnPage;
  onSend: () => void;
  onSent: () => void;
  onExpectations: () => void;
}

/** The sentence of the first issue of these fields; `own` says a blank one in the form's own words. */
export function issueOf(
  issues: readonly Issue[],
  words: PhoneWords,
  fields: readonly string[],
  own?: string,
): string | null {
  const issue = issues.find(({ field }) => field !== undefined && fields.includes(field));
  if (!issue) return null;
  const isBlank = issue.code === 'required' || issue.code === 'not-an-instant';
  return isBlank && own !== undefined ? own : toIssueText(issue, words);
}

export interface WordsFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  words: PhoneWords;
  issue?: string | null;
  help?: string | undefined;
  name: string;
}

/** Longer than a cell holds is told, never cut. */
export function WordsField({ label, value, onInput, words, issue = null, help, name }: WordsFieldProps) {
  const left = value.trim().length - LONGEST_TEXT;
  const said = left > 0 ? words.page.tooLong(left) : issue;
  return <Paragraph rows={1} {...{ label, value, onInput, help, name }} issue={said} />;
}

export interface RatingFieldProps {
  value: number | null;
  onInput: (value: number) => void;
  words: PhoneWords;
  label: string;
  issue: string | null;
}

export const RatingField = ({ value, onInput, words, label, issue }: RatingFieldProps) => (
  <ChoiceRow
    label={label}
    issue={issue}
    value={value === null ? null : (String(value) as '1')}
    items={(['1', '2', '3', '4'] as const).map((one) => ({
      value: one,
      label: words.page.ratings[Number(one) as 1],
    }))}
    onInput={(chosen) => {
      onInput(Number(chosen));
    }}
  />
);

const HALF_A_DAY_MS = 43_200_000;

/** What stands above the fields: another role, another text, a form that was begun days ago, a text sent elsewhere. */
export function FormHead({ words, language, session, writing, page, draft }: FormProps & { draft: Draft }) {
  const { page: text } = words;
  const now = session.now();
  const hasBoth = page.mentee.length > 0 && page.briefing.pairings.length > 0;
  const begunOn = toWallTime(draft.begunMs, now.timeZone).slice(0, 10);
  const isOld = draft.isTouched && now.nowMs - draft.begunMs > HALF_A_DAY_MS;
  return (
    <>
      {hasBoth && (
        <ChoiceRow
          labelUnseen
          label={text.roles.label}
          value={draft.kind}
          items={(['mentee', 'mentor'] as const).map((value) => ({ value, label: text.roles[value] }))}
          onInput={writing.begin}
        />
      )}
      {writing.isSentElsewhere && <Notice kind="info">{text.sent.elsewhere}</Notice>}
      {isOld && <Notice kind="info">{text.begunOn(toLongDayText(begunOn, language))}</Notice>}
      {!writing.isKept && <Notice kind="warn">{text.sent.notKept}</Notice>}
      {session.trouble && session.trouble !== 'offline' && <p class="ph-quiet">{text.notRead}</p>}
      {writing.others.slice(0, 1).map((other) => (
        <Notice
          key={other.id}
          kind="info"
          title={text.drafts.title}
          actions={
            <>
              <Button
                onClick={() => {
                  writing.open(other);
                }}
              >
                {text.drafts.open}
              </Button>
              <Button
                look="link"
                onClick={() => {
                  writing.drop(other);
                }}
              >
                {text.drafts.drop}
              </Button>
            </>
          }
        >
          {[other.worked, other.didNotWork].find((one) => one.trim() !== '')?.slice(0, 120) ??
            toLongDayText(other.metOn === '' ? begunOn : other.metOn, language)}
        </Notice>
      ))}
    </>
  );
}
