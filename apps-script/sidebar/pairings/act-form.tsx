/** The questions of one act on a pairing: a day, what the paused days do, how it ends, why. */
import { useState } from 'preact/hooks';
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import { ENDS, PAUSED_DAYS } from '../../src/pairings/acts/acts-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button, ChoiceRow, DateInput, TextLine } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { useFocusInside } from '../use-focus.ts';
import {
  endOf,
  findActIssues,
  hasOpenBreak,
  needsReason,
  toActDraft,
  type ActDraft,
  type ActName,
} from './act-draft.ts';
import type { PairingsWords } from './words.ts';

export interface ActFormProps {
  view: PairingsView;
  words: PairingsWords;
  pairing: Pairing;
  label: string;
  act: ActName;
  isBusy: boolean;
  onSend: (draft: ActDraft) => void;
}

export function ActForm({ view, words, pairing, label, act, isBusy, onSend }: ActFormProps) {
  const { acts } = words;
  const form = useFocusInside<HTMLDivElement>();
  const [draft, setDraft] = useState(() => toActDraft(act, pairing, view));
  const [isChecked, setChecked] = useState(false);
  const asksPausedOn = act === 'resume' && !hasOpenBreak(pairing, view);
  const wrong = findActIssues(act, draft, asksPausedOn);
  const issueOf = (name: keyof typeof wrong, sentence: string) =>
    isChecked && wrong[name] ? sentence : null;
  const set = (change: Partial<ActDraft>) => {
    setDraft({ ...draft, ...change });
  };
  const asksEnd = act === 'extend' || act === 'reopen';
  const dayLabels = {
    ...{ pause: acts.pausedFrom, resume: acts.resumesOn, end: acts.lastOn },
    ...{ extend: acts.newEnd, reopen: acts.newEnd },
  };
  const send = () => {
    setChecked(true);
    if (!Object.values(wrong).includes(true)) onSend(draft);
  };
  return (
    <div ref={form} class="panel" role="group" aria-label={acts.actOf(acts.acts[act], label)}>
      <div class="columns">
        <DateInput
          label={dayLabels[act]}
          required
          {...(asksEnd ? { help: acts.newEndHelp(toFullDayText(endOf(pairing, view), view.language)) } : {})}
          issue={issueOf('dayOn', acts.why.day)}
          value={draft.dayOn}
          onInput={(dayOn) => {
            set({ dayOn });
          }}
        />
        {asksPausedOn && (
          <DateInput
            label={acts.pausedFrom}
            required
            issue={issueOf('pausedOn', acts.why.day)}
            value={draft.pausedOn}
            onInput={(pausedOn) => {
              set({ pausedOn });
            }}
          />
        )}
        {act !== 'resume' && (
          <TextLine
            label={acts.reason}
            {...(needsReason(act, draft) ? { required: true } : { optional: true })}
            issue={issueOf('reason', acts.why.missing)}
            value={draft.reason}
            onInput={(reason) => {
              set({ reason });
            }}
          />
        )}
      </div>
      {act === 'resume' && (
        <ChoiceRow
          label={acts.pausedDays}
          help={acts.pausedDaysHelp}
          required
          issue={issueOf('then', acts.why.choice)}
          value={draft.then}
          items={PAUSED_DAYS.map((value) => ({ value, label: acts.then[value] }))}
          onInput={(then) => {
            set({ then });
          }}
        />
      )}
      {act === 'end' && (
        <ChoiceRow
          label={acts.how}
          required
          issue={issueOf('how', acts.why.choice)}
          value={draft.how}
          items={ENDS.map((value) => ({ value, label: acts.ends[value] }))}
          onInput={(how) => {
            set({ how });
          }}
        />
      )}
      <Button busy={isBusy} label={acts.actOf(acts.acts[act], label)} onClick={send}>
        {acts.acts[act]}
      </Button>
    </div>
  );
}
