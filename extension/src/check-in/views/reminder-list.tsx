/**
 * In the form, while nothing else is being written: the meetings that ended today and have no check-in yet, and whether
 * some may be missing because the calendar cannot be read. It also remembers the meetings of the page that was read, if
 * the person chose that.
 */
import { useEffect, useState } from 'preact/hooks';
import { Button, ListLine, Notice } from '../../../../shared/components/index.ts';
import { toWallTime } from '../../../../shared/time/instants.ts';
import { usePage } from '../context.ts';
import type { SessionState } from '../session-state.ts';
import { hasInput } from '../../draft/draft.ts';
import { toTimeText } from '../../words/dates.ts';
import { toFeedTrouble } from '../../reminders/feed/feed-trouble.ts';
import { dismissReminder, listReminders, rememberMeetings } from '../../reminders/reminder-store.ts';
import type { Reminder } from '../../reminders/to-reminders.ts';

export function ReminderList({ state }: { state: SessionState }) {
  const { ports, words, session, locale } = usePage();
  const { reminders: text, checkInForm } = words;
  const [reminders, setReminders] = useState<Reminder[]>([]);
  const [isFeedFailing, setFeedFailing] = useState(false);
  useEffect(() => {
    const load = () =>
      void ports.store.snapshot().then((snapshot) => {
        setReminders(listReminders(snapshot, ports.clock));
        setFeedFailing(toFeedTrouble(snapshot, ports.clock.nowMs()) !== null);
      });
    load();
    return ports.store.onChange(load);
  }, [ports]);
  useEffect(() => {
    if (state.facts) void rememberMeetings(ports, state.facts.events);
  }, [ports, state.facts]);
  if (!isIdle(state)) return null;
  const shown = reminders.filter((reminder) => !isListed(reminder, state));
  const trouble = isFeedFailing && (
    <Notice
      kind="warn"
      actions={
        <Button look="link" onClick={() => void ports.openOptions()}>
          {checkInForm.revoked.action}
        </Button>
      }
    >
      {text.feedTrouble}
    </Notice>
  );
  if (shown.length === 0) return trouble || null;
  const timeOf = (reminder: Reminder): string =>
    toTimeText(toWallTime(reminder.endsMs, ports.clock.timeZone()).slice(11, 16), locale);
  return (
    <section class="ci-choose">
      {trouble}
      <h2 class="ci-group">{text.listTitle}</h2>
      <ul class="ml-list">
        {shown.map((reminder) => {
          const title = reminder.meeting.event.title?.value ?? checkInForm.facts.untitled;
          return (
            <ListLine
              key={reminder.key}
              title={
                <Button look="link" onClick={() => session.chooseEvent(reminder.meeting.event)}>
                  {title}
                </Button>
              }
              detail={`${text.withWhom(reminder.partnerNames.join(', '))} · ${checkInForm.choose.ended(timeOf(reminder))}`}
              actions={
                <Button
                  look="link"
                  label={text.dismissLabel(title)}
                  onClick={() => void dismissReminder(ports, reminder.key)}
                >
                  {text.dismiss}
                </Button>
              }
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Nothing is being written: the person may as well begin with one of these. */
function isIdle({ view }: SessionState): boolean {
  if (view.kind === 'form') return view.draft.event === null && !hasInput(view.draft);
  return view.kind === 'choose' || view.kind === 'sent' || view.kind === 'already';
}

/** The page's own list shows it already. */
const isListed = ({ key, meeting }: Reminder, { view }: SessionState): boolean =>
  view.kind === 'choose' &&
  view.candidates.some(
    (candidate) => candidate.key === key || candidate.event.startsAt?.value === meeting.event.startsAt?.value,
  );
