/**
 * With whom the meeting was: one line when the guests tell, tick boxes when the person has to say. Several ticks give
 * one check-in for each.
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Checkbox, Icon } from '../../../../shared/components/index.ts';
import type { Briefing } from '../../../../shared/protocol/messages/briefing.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { findInvited, isOpenOn, type BriefedPairing } from '../../draft/propose-pairing.ts';
import { toDateText } from '../../words/dates.ts';
import type { StoredSubmission } from '../../outbox/submission.ts';
import { usePage } from '../context.ts';
import type { CheckInWords } from '../words.ts';
import { OriginMark } from './origin-mark.tsx';

interface PairingFieldProps {
  draft: CheckInDraft;
  briefing: Briefing | null;
  /** All that this browser keeps: they know the names of pairings that the briefing has no more. */
  submissions: readonly StoredSubmission[];
  issue: string | null;
}

/** More than this are shown only when asked for. */
const MOST_SHOWN = 6;

export function PairingField({ draft, briefing, submissions, issue }: PairingFieldProps) {
  const { words, locale } = usePage();
  const { pairing: text } = words.checkInForm;
  const { value: chosenIds, origin } = draft.fields.pairingIds;
  const goneIds = chosenIds.filter((id) => !briefing?.pairings.some((pairing) => pairing.id === id));
  const [isOpen, setOpen] = useState(chosenIds.length !== 1 || origin === 'please-check');
  const [isAllShown, setAllShown] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const issueId = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (isAsked) group.current?.querySelector('input')?.focus();
  }, [isAsked]);
  useLayoutEffect(() => {
    if (isAllShown) group.current?.querySelectorAll('input')[goneIds.length + MOST_SHOWN]?.focus();
  }, [isAllShown]);
  const groupIssueId = issue ? issueId : undefined;
  if (!briefing) return <p class="ml-help">{text.notConnected}</p>;
  if (briefing.pairings.length === 0 && goneIds.length === 0) return <p class="ml-help">{text.none}</p>;
  const [chosen] = briefing.pairings.filter(({ id }) => chosenIds.includes(id));
  if (!isOpen && chosen && chosenIds.length === 1 && !issue) {
    return (
      <div class="ci-pairing-line">
        <span class="ml-label">{text.label}</span>
        <strong>{toName(chosen, briefing, words, locale)}</strong>
        <OriginMark origins={[origin]} />
        <Button
          look="link"
          onClick={() => {
            setOpen(true);
            setAsked(true);
          }}
          label={`${words.checkInForm.facts.change}: ${text.label}`}
        >
          {words.checkInForm.facts.change}
        </Button>
      </div>
    );
  }
  const invited = findInvited(briefing, draft.event?.guests ?? [], draft.fields.metOn.value);
  const ordered = toOrder(briefing.pairings, invited, chosenIds, draft.fields.metOn.value);
  const shown = isAllShown ? ordered : ordered.slice(0, MOST_SHOWN);
  return (
    <fieldset
      ref={group}
      class="ml-field"
      data-confirm={chosenIds.length === 0 || origin === 'please-check' ? 'yes' : undefined}
    >
      <legend class="ml-label">{text.label}</legend>
      {invited.length > 1 && <p class="ml-help">{text.several}</p>}
      {goneIds.length > 0 && <p class="ml-help">{text.replace}</p>}
      {goneIds.map((id) => (
        <GoneBox key={id} id={id} draft={draft} submissions={submissions} groupIssueId={groupIssueId} />
      ))}
      {shown.map((pairing) => (
        <PairingBox
          key={pairing.id}
          pairing={pairing}
          name={toName(pairing, briefing, words, locale)}
          draft={draft}
          groupIssueId={groupIssueId}
        />
      ))}
      {shown.length < ordered.length && (
        <Button look="link" onClick={() => setAllShown(true)}>
          {text.showAll}
        </Button>
      )}
      <div aria-live="polite">
        {issue && (
          <p class="ml-issue" id={issueId}>
            <Icon name="error" />
            <span>{issue}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** With the beginning of the pairing where one person stands in several. */
function toName(
  pairing: BriefedPairing,
  { pairings }: Briefing,
  words: CheckInWords,
  locale: string,
): string {
  const isShared = pairings.some(
    ({ id, partnerName }) => id !== pairing.id && partnerName === pairing.partnerName,
  );
  if (!isShared) return pairing.partnerName;
  const since = words.checkInForm.pairing.since(toDateText(pairing.startsOn, locale, ''));
  return `${pairing.partnerName} · ${since}`;
}

/** The ticked ones after one was ticked or not. A correction is of one row: who is chosen takes its place. */
const toChosen = (draft: CheckInDraft, id: string, isChecked: boolean): string[] => {
  const others = draft.fields.pairingIds.value.filter((one) => one !== id);
  if (!isChecked) return others;
  return draft.supersedesId !== null ? [id] : [...others, id];
};

/** Somebody who was chosen and is not in the program any more: can be left out, the words stay. */
function GoneBox({
  id,
  draft,
  submissions,
  groupIssueId,
}: {
  id: string;
  draft: CheckInDraft;
  submissions: readonly StoredSubmission[];
  groupIssueId: string | undefined;
}) {
  const { words, session } = usePage();
  const { pairing: text } = words.checkInForm;
  const label = submissions.find(({ data }) => data.fields.pairingId === id)?.pairingLabel;
  return (
    <Checkbox
      label={label === undefined ? text.unknown : text.gone(label)}
      checked
      groupIssueId={groupIssueId}
      onInput={() => session.input('pairingIds', toChosen(draft, id, false))}
    />
  );
}

interface PairingBoxProps {
  pairing: BriefedPairing;
  name: string;
  draft: CheckInDraft;
  groupIssueId: string | undefined;
}

function PairingBox({ pairing, name, draft, groupIssueId }: PairingBoxProps) {
  const chosenIds = draft.fields.pairingIds.value;
  const metOn = draft.fields.metOn.value;
  const { words, session, locale } = usePage();
  const { pairing: text } = words.checkInForm;
  const met = pairing.lastMetOn
    ? text.lastMet(toDateText(pairing.lastMetOn, locale, metOn.slice(0, 4)))
    : text.neverMet;
  const about = isOpenOn(pairing, metOn) ? met : text.ended;
  return (
    <Checkbox
      label={`${name} · ${about}`}
      checked={chosenIds.includes(pairing.id)}
      groupIssueId={groupIssueId}
      onInput={(checked) => session.input('pairingIds', toChosen(draft, pairing.id, checked))}
    />
  );
}

/** The invited first, then those open on the day, then the others; what is ticked is always among the first. */
function toOrder(
  pairings: readonly BriefedPairing[],
  invited: readonly BriefedPairing[],
  chosenIds: readonly string[],
  metOn: string,
): BriefedPairing[] {
  const weight = (pairing: BriefedPairing): number =>
    (chosenIds.includes(pairing.id) ? 4 : 0) +
    (invited.includes(pairing) ? 2 : 0) +
    (isOpenOn(pairing, metOn) ? 1 : 0);
  return [...pairings].sort((a, b) => weight(b) - weight(a) || a.partnerName.localeCompare(b.partnerName));
}
