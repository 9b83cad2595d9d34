/**
 * The facts of the meeting as they were read: title, day, time. They open for editing where something has to be
 * checked, and at "Change".
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, DateInput, TextLine, TimeInput } from '../../../../shared/components/index.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { toDateText, toTimeRangeText } from '../../words/dates.ts';
import { usePage } from '../context.ts';
import { toMeeting } from '../meeting-text.ts';
import { OriginMark } from './origin-mark.tsx';

interface FactsCardProps {
  draft: CheckInDraft;
  /** The sentence for the start, if it cannot be right. */
  startIssue: string | null;
}

/** Facts that the person has to look at before anything else. */
export const needsCheck = ({ fields }: CheckInDraft): boolean =>
  fields.metOn.origin === 'please-check' ||
  fields.metTime.origin === 'please-check' ||
  fields.metOn.value === '' ||
  fields.metTime.value === '';

export function FactsCard({ draft, startIssue }: FactsCardProps) {
  const { words, locale, ports, session } = usePage();
  const { facts } = words.checkInForm;
  const { fields, event } = draft;
  const [mode, setMode] = useState<'read' | 'check' | 'change'>(needsCheck(draft) ? 'check' : 'read');
  const thisYear = String(new Date(ports.clock.nowMs()).getFullYear());
  const isEditing = mode !== 'read' || startIssue !== null;
  const fieldsOf = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (mode === 'change') fieldsOf.current?.querySelector('input')?.focus();
  }, [mode]);
  const confirm = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter') return;
    session.confirm('metOn', 'metTime');
  };
  return (
    <section class="ci-facts" data-confirm={needsCheck(draft) ? 'yes' : undefined}>
      <div class="ci-facts-head">
        <h2 class="ci-facts-title">{fields.title.value || (event ? facts.untitled : facts.byHand)}</h2>
        {mode !== 'change' && (
          <Button
            look="link"
            label={`${facts.change}: ${toMeeting(draft, words, locale, ports.clock.nowMs())}`}
            onClick={() => setMode('change')}
          >
            {facts.change}
          </Button>
        )}
      </div>
      {isEditing ? (
        <div class="ci-facts-fields" ref={fieldsOf} onKeyDown={confirm}>
          <DateInput
            label={facts.date}
            value={fields.metOn.value}
            onInput={(value) => session.input('metOn', value)}
            issue={startIssue}
          />
          <TimeInput
            label={facts.time}
            value={fields.metTime.value}
            onInput={(value) => session.input('metTime', value)}
          />
          {mode === 'change' && (
            <TextLine
              label={facts.eventTitle}
              optional
              value={fields.title.value}
              onInput={(value) => session.input('title', value)}
            />
          )}
        </div>
      ) : (
        <p class="ci-facts-when">
          {toDateText(fields.metOn.value, locale, thisYear)},{' '}
          {toTimeRangeText(fields.metTime.value, fields.minutes.value, locale)}
        </p>
      )}
      <p class="ci-facts-foot">
        <OriginMark origins={[fields.metOn.origin, fields.metTime.origin]} />
        <span>{facts.zone(draft.timeZone.value)}</span>
        {event && event.guests.length > 0 && (
          <span>
            {facts.guests(event.guests.length)} ({facts.guestsStay})
          </span>
        )}
      </p>
    </section>
  );
}
