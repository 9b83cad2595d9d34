/** No event is open: the meetings of the page, what was begun before, and the form by hand. */
import { useEffect, useRef } from 'preact/hooks';
import { Button, ListLine } from '../../../../shared/components/index.ts';
import { toEpochMs, toWallTime } from '../../../../shared/time/instants.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { toDateText, toTimeText } from '../../words/dates.ts';
import type { Candidate } from '../candidates.ts';
import { usePage } from '../context.ts';
import type { SessionState, View } from '../session-state.ts';

interface ChooseViewProps {
  view: Extract<View, { kind: 'choose' }>;
  state: SessionState;
}

export function ChooseView({ view, state }: ChooseViewProps) {
  const { words, session } = usePage();
  const { choose } = words.checkInForm;
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // Enter then opens the likeliest meeting: the keyboard is enough from the first key on.
    root.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  return (
    <section class="ci-choose" ref={root}>
      <h2 class="ml-title">{choose.title}</h2>
      {state.facts?.notes.includes('two-events-open') && <p class="ml-lead">{choose.twoOpen}</p>}
      {view.candidates.length > 0 && (
        <>
          <h3 class="ci-group">{choose.today}</h3>
          <ul class="ml-list">
            {view.candidates.map((candidate) => (
              <CandidateLine key={candidate.key} candidate={candidate} />
            ))}
          </ul>
        </>
      )}
      {state.drafts.length > 0 && (
        <>
          <h3 class="ci-group">{choose.drafts}</h3>
          <ul class="ml-list">
            {state.drafts.map((draft) => (
              <DraftLine key={draft.key} draft={draft} />
            ))}
          </ul>
        </>
      )}
      <div class="ml-actions">
        <Button onClick={() => void session.writeByHand()}>{choose.byHand}</Button>
      </div>
      <p class="ml-help">{choose.noEvent}</p>
    </section>
  );
}

function CandidateLine({ candidate }: { candidate: Candidate }) {
  const { words, session, ports, locale } = usePage();
  const { choose, facts } = words.checkInForm;
  const { event } = candidate;
  const zone = event.timeZone?.value ?? ports.clock.timeZone();
  const time = (instantAt: string) =>
    toTimeText(toWallTime(toEpochMs(instantAt), zone).slice(11, 16), locale);
  const isOver = event.endsAt ? toEpochMs(event.endsAt.value) <= ports.clock.nowMs() : false;
  const when = [
    event.startsAt && time(event.startsAt.value),
    event.endsAt && isOver && choose.ended(time(event.endsAt.value)),
    candidate.partnerNames.length > 0 &&
      `${candidate.isCertain ? '' : `${choose.mayBe}: `}${candidate.partnerNames.join(', ')}`,
  ].filter(Boolean);
  return (
    <ListLine
      title={
        <Button look="link" onClick={() => void session.chooseEvent(event)}>
          {event.title?.value ?? facts.untitled}
        </Button>
      }
      detail={when.join(' · ')}
      {...(candidate.isDone
        ? { status: { tone: 'success' as const, text: words.checkInForm.choose.done } }
        : {})}
    />
  );
}

function DraftLine({ draft }: { draft: CheckInDraft }) {
  const { words, session, ports, locale } = usePage();
  const { facts } = words.checkInForm;
  const { title, metOn, worked, didNotWork } = draft.fields;
  const thisYear = String(new Date(ports.clock.nowMs()).getFullYear());
  return (
    <ListLine
      title={
        <Button look="link" onClick={() => void session.showDraft(draft.key)}>
          {title.value || (draft.event ? facts.untitled : facts.byHand)}
        </Button>
      }
      detail={[toDateText(metOn.value, locale, thisYear), (worked.value || didNotWork.value).slice(0, 80)]
        .filter(Boolean)
        .join(' · ')}
    />
  );
}
