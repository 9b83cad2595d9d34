/** The acts on one pairing: a row of buttons; the one that is pressed opens its few questions in place. */
import { useState } from 'preact/hooks';
import type { Answer } from '../../src/calls/answers-api.ts';
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button } from '../../../shared/components/index.ts';
import { actsOf, callAct, type ActDraft, type ActName } from './act-draft.ts';
import { ActForm } from './act-form.tsx';
import type { PairingsWords } from './words.ts';

export interface PairingActsProps {
  view: PairingsView;
  words: PairingsWords;
  pairing: Pairing;
  label: string;
  isBusy: boolean;
  onRun: (call: () => Promise<Answer<PairingsView>>, sentence: string) => Promise<boolean>;
}

export function PairingActs({ view, words, pairing, label, isBusy, onRun }: PairingActsProps) {
  const { acts } = words;
  const [open, setOpen] = useState<ActName | null>(null);
  const run = (act: ActName, draft: ActDraft) =>
    void onRun(() => callAct(words.pages, act, pairing.id, draft), acts.done[act](label)).then((isDone) => {
      if (isDone) setOpen(null);
    });
  return (
    <div class="stack">
      <div class="row">
        {actsOf(pairing).map((act) => (
          <Button
            key={act}
            label={acts.actOf(acts.acts[act], label)}
            onClick={() => {
              setOpen(open === act ? null : act);
            }}
          >
            {acts.acts[act]}
          </Button>
        ))}
      </div>
      {open && actsOf(pairing).includes(open) && (
        <ActForm
          key={open}
          {...{ view, words, pairing, label, isBusy }}
          act={open}
          onSend={(draft) => {
            run(open, draft);
          }}
        />
      )}
    </div>
  );
}
