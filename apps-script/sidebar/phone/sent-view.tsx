/** After sending: whether it is in the ledger, what still waits or was refused, and everything of one's own before. */
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Notice } from '../../../shared/components/index.ts';
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { toWeekdayText } from '../format.ts';
import type { Kept } from '../platform/kept-storage.ts';
import type { PhoneDevice } from './device.ts';
import type { Draft, MentorDraft } from './drafts.ts';
import { putOut, type OutItem } from './outbox.ts';
import { OwnList } from './own-list.tsx';
import { Screen } from './screen.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { Session } from './use-session.ts';
import type { Writing } from './use-writing.ts';
import { toIssueText, type PhoneWords } from './words.ts';

export interface SentViewProps {
  kept: Kept;
  words: PhoneWords;
  language: Language;
  session: Session;
  writing: Writing;
  device: PhoneDevice;
  page: OwnPage;
  sentIds: readonly string[];
  onWrite: () => void;
}

export function SentView(props: SentViewProps) {
  const { kept, words, language, session, writing, device, page, sentIds, onWrite } = props;
  const text = words.page.sent;
  const waiting = session.out.filter(({ state }) => state === 'waiting');
  const refused = session.out.filter(({ state }) => state === 'refused');
  const isDone = sentIds.length > 0 && sentIds.every((id) => session.recorded.includes(id));
  const problem = waiting.find(({ trouble }) => trouble !== null);
  const wished = [...page.mentor.checkIns, ...page.mentee.flatMap(({ sent }) => sent)].some(
    ({ id, fields }) => sentIds.includes(id) && fields.talkWanted,
  );
  const write = (draft: Draft) => {
    writing.open(draft);
    onWrite();
  };
  const title =
    waiting.length > 0 && problem
      ? text.waitingTitle
      : refused.length > 0
        ? text.refusedTitle
        : sentIds.length === 0
          ? words.page.list.title
          : isDone
            ? text.title
            : words.page.sending;
  return (
    <Screen
      title={title}
      about={`${page.briefing.program.name} · ${device.personName}`}
      foot={
        <Button
          look={problem ? 'quiet' : 'primary'}
          wide
          onClick={() => {
            if (!writing.draft) writing.begin(page.mentee.length > 0 ? 'mentee' : 'mentor');
            onWrite();
          }}
        >
          {text.another}
        </Button>
      }
    >
      {isDone && (
        <Notice kind="success">
          {text.text} {wished && text.wish(page.briefing.program.ownerName)}
        </Notice>
      )}
      {problem?.trouble && (
        <TroubleNotice
          trouble={problem.trouble}
          issues={problem.issues}
          words={words}
          actions={
            <Button
              look="primary"
              busy={session.isBusy}
              onClick={() => {
                session.sync(true);
              }}
            >
              {text.now}
            </Button>
          }
        >
          <ul>
            {waiting.map(({ id, label, metOn }) => (
              <li key={id}>{`${label}, ${toWeekdayText(metOn, language)}`}</li>
            ))}
          </ul>
          {!kept.lasts && <p>{text.notKept}</p>}
        </TroubleNotice>
      )}
      {refused.map((item) => (
        <Refused key={item.id} {...props} item={item} onEdit={write} />
      ))}
      <OwnList {...{ kept, words, language, session, device, page, onCorrect: write }} />
      <p class="ph-quiet">{words.page.keep}</p>
    </Screen>
  );
}

function Refused({
  item,
  onEdit,
  ...props
}: SentViewProps & { item: OutItem; onEdit: (draft: Draft) => void }) {
  const { kept, words, language, session, device } = props;
  const sameDay = item.issues.find(({ code }) => code === 'same-day');
  const newest = item.issues.find(({ code }) => code === 'corrected-already')?.params?.['newestId'];
  const again = (changes: Partial<MentorDraft>, rowId: string | null) => {
    if (item.type !== 'check-in') return;
    const { capturedAt, fields } = item.data;
    putOut(kept, device.personId, {
      ...{ ...item, state: 'waiting', issues: [], trouble: null, nextMs: 0 },
      data: { capturedAt, fields: { ...fields, supersedesId: rowId } },
      draft: { ...item.draft, ...changes } as Draft,
    });
    session.reread();
    session.sync(true);
  };
  const edit = () => {
    const { draft } = item;
    const isNewer = draft.kind === 'mentor' && typeof newest === 'string';
    onEdit(isNewer ? { ...draft, supersedes: { [draft.pairingIds[0]!]: newest } } : draft);
  };
  const checkInId = sameDay?.params?.['checkInId'];
  return (
    <Notice
      kind="warn"
      title={`${item.label}, ${toWeekdayText(item.metOn, language)}`}
      actions={
        typeof checkInId === 'string' ? (
          <>
            <Button
              onClick={() => {
                again({}, checkInId);
              }}
            >
              {words.page.mentor.same}
            </Button>
            <Button
              onClick={() => {
                again({ isSecond: true }, null);
              }}
            >
              {words.page.mentor.second}
            </Button>
          </>
        ) : (
          <Button onClick={edit}>{words.page.sent.edit}</Button>
        )
      }
    >
      {sameDay
        ? words.page.mentor.sameDay(item.label)
        : item.issues.map((issue) => <p key={issue.code}>{toIssueText(issue, words)}</p>)}
    </Notice>
  );
}
