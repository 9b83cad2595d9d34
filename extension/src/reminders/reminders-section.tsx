/**
 * The choice of reminders in the options: from pages that were opened, and from the calendar at its secret address.
 * Turning one off deletes at once what it had kept.
 */
import { useEffect, useState } from 'preact/hooks';
import { Button, Checkbox, Notice, TextLine } from '../../../shared/components/index.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import type { CalendarAccess } from '../platform/calendar-access.ts';
import type { Clock } from '../platform/ports.ts';
import { keys } from '../store/keys.ts';
import { entry, type Store } from '../store/store.ts';
import { toMomentText } from '../words/dates.ts';
import { parseFeedAddress, toHost, toOriginPattern } from './feed/address.ts';
import type { CalendarFeed, FeedReading, ReminderSettings } from './known-meeting.ts';
import { forgetMeetings } from './reminder-store.ts';
import { forgetCalendar } from './turn-off.ts';

export interface ReminderPorts {
  store: Store;
  clock: Clock;
  access: CalendarAccess;
  words: Messages['reminderOptions'];
  locale: string;
  /** Has the worker read the calendar now. */
  readCalendar(): Promise<void>;
}

interface Chosen {
  settings: ReminderSettings | null;
  feed: CalendarFeed | null;
  reading: FeedReading | null;
}

export function RemindersSection({ ports }: { ports: ReminderPorts }) {
  const { words: text, store, clock } = ports;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    const load = async (): Promise<void> => {
      const stored = await store.snapshot();
      setChosen({
        settings: stored.read(keys.reminderSettings),
        feed: stored.read(keys.calendarFeed),
        reading: stored.read(keys.feedReading),
      });
    };
    void load();
    return store.onChange(() => void load());
  }, [store]);
  if (!chosen) return null;
  const choosePages = async (fromPages: boolean): Promise<void> => {
    await store.write(
      entry(keys.reminderSettings, { fromPages, chosenAt: new Date(clock.nowMs()).toISOString() }),
    );
    if (!fromPages) await forgetMeetings(ports, true);
  };
  return (
    <section class="op-section">
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      <Checkbox
        label={text.fromPages}
        help={text.fromPagesHelp}
        checked={chosen.settings?.fromPages ?? false}
        onInput={(checked) => void choosePages(checked)}
      />
      <h3 class="op-sub">{text.fromAddress}</h3>
      {chosen.feed ? (
        <FeedInUse ports={ports} feed={chosen.feed} reading={chosen.reading} />
      ) : (
        <FeedForm ports={ports} />
      )}
    </section>
  );
}

function FeedForm({ ports }: { ports: ReminderPorts }) {
  const { words: text, store, clock, access } = ports;
  const [raw, setRaw] = useState('');
  const [issue, setIssue] = useState<string | null>(null);
  const address = parseFeedAddress(raw);
  const use = async (): Promise<void> => {
    if (address === null) {
      setIssue(text.notAnAddress);
      return;
    }
    // The request comes first in the click: after another wait the browser would no longer show it.
    if (!(await access.request(toOriginPattern(address)))) {
      setIssue(text.denied(toHost(address)));
      return;
    }
    await store.write(entry(keys.calendarFeed, { address, addedAt: new Date(clock.nowMs()).toISOString() }));
    await ports.readCalendar();
  };
  return (
    <form
      class="op-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void use();
      }}
    >
      <p class="ml-help">{text.fromAddressHelp}</p>
      <TextLine
        label={text.address}
        help={text.whereToFind}
        value={raw}
        onInput={(value) => {
          setRaw(value);
          setIssue(null);
        }}
        issue={issue}
      />
      {address !== null && <p class="ml-help">{text.askAccess(toHost(address))}</p>}
      <div class="ml-actions">
        <Button type="submit">{text.use}</Button>
      </div>
    </form>
  );
}

function FeedInUse({
  ports,
  feed,
  reading,
}: {
  ports: ReminderPorts;
  feed: CalendarFeed;
  reading: FeedReading | null;
}) {
  const { words: text, access, locale } = ports;
  const origin = toOriginPattern(feed.address);
  const allow = async (): Promise<void> => {
    if (await access.request(origin)) await ports.readCalendar();
  };
  return (
    <>
      <p>
        {text.inUse(toHost(feed.address))}{' '}
        {reading?.readMs && (
          <span class="op-quiet">{text.lastRead(toMomentText(reading.readMs, locale))}</span>
        )}
      </p>
      {reading?.problem && (
        <Notice
          kind="warn"
          {...(reading.problem === 'permission-missing' && {
            actions: <Button onClick={() => void allow()}>{text.allow}</Button>,
          })}
        >
          {text.problems[reading.problem]}
        </Notice>
      )}
      {reading?.unreadable !== undefined && <p class="ml-help">{text.unreadable(reading.unreadable)}</p>}
      <div class="ml-actions">
        <Button look="link" onClick={() => void forgetCalendar(ports)}>
          {text.remove}
        </Button>
      </div>
    </>
  );
}
