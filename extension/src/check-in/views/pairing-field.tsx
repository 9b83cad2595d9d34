/**
 * With whom the meeting was: one line when the guests tell, tick boxes when the person has to say. Several ticks give
 * one check-in for each.
 */
import { useState } from 'preact/hooks';
import { Button, Checkbox, Icon } from '../../../../shared/components/index.ts';
import type { Briefing } from '../../../../shared/protocol/messages/briefing.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { findInvited, isOpenOn, type BriefedPairing } from '../../draft/propose-pairing.ts';
import { toDateText } from '../../words/dates.ts';
import { usePage } from '../context.ts';
import { OriginMark } from './origin-mark.tsx';

interface PairingFieldProps {
  draft: CheckInDraft;
  briefing: Briefing | null;
  issue: string | null;
}

/** More than this are shown only when asked for. */
const MOST_SHOWN = 6;

export function PairingField({ draft, briefing, issue }: PairingFieldProps) {
  const { words } = usePage();
  const { pairing: text } = words.checkInForm;
  const { value: chosenIds, origin } = draft.fields.pairingIds;
  const [isOpen, setOpen] = useState(chosenIds.length !== 1 || origin === 'please-check');
  const [isAllShown, setAllShown] = useState(false);
  if (!briefing) return <p class="ml-help">{text.notConnected}</p>;
  if (briefing.pairings.length === 0) return <p class="ml-help">{text.none}</p>;
  const [chosen] = briefing.pairings.filter(({ id }) => chosenIds.includes(id));
  if (!isOpen && chosen && chosenIds.length === 1 && !issue) {
    return (
      <div class="ci-pairing-line">
        <span class="ml-label">{text.label}</span>
        <strong>{chosen.partnerName}</strong>
        <OriginMark origins={[origin]} />
        <Button
          look="link"
          onClick={() => setOpen(true)}
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
      class="ml-field"
      data-confirm={chosenIds.length === 0 || origin === 'please-check' ? 'yes' : undefined}
    >
      <legend class="ml-label">{text.label}</legend>
      {invited.length > 1 && <p class="ml-help">{text.several}</p>}
      {shown.map((pairing) => (
        <PairingBox
          key={pairing.id}
          pairing={pairing}
          chosenIds={chosenIds}
          metOn={draft.fields.metOn.value}
        />
      ))}
      {shown.length < ordered.length && (
        <Button look="link" onClick={() => setAllShown(true)}>
          {text.showAll}
        </Button>
      )}
      <div aria-live="polite">
        {issue && (
          <p class="ml-issue">
            <Icon name="error" />
            <span>{issue}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}

interface PairingBoxProps {
  pairing: BriefedPairing;
  chosenIds: readonly string[];
  metOn: string;
}

function PairingBox({ pairing, chosenIds, metOn }: PairingBoxProps) {
  const { words, session, locale } = usePage();
  const { pairing: text } = words.checkInForm;
  const met = pairing.lastMetOn
    ? text.lastMet(toDateText(pairing.lastMetOn, locale, metOn.slice(0, 4)))
    : text.neverMet;
  const about = isOpenOn(pairing, metOn) ? met : text.ended;
  return (
    <Checkbox
      label={`${pairing.partnerName} · ${about}`}
      checked={chosenIds.includes(pairing.id)}
      onInput={(checked) =>
        session.input(
          'pairingIds',
          checked ? [...chosenIds, pairing.id] : chosenIds.filter((id) => id !== pairing.id),
        )
      }
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
