/** One step: what it is, how far it is, why it matters, and one press to where it is done. */
import type { DesignStep } from '../../../shared/rules/program/design-steps.ts';
import { Button, Status, type Tone } from '../../../shared/components/index.ts';
import type { DesignView } from '../../src/program/program-api.ts';
import { callScript } from '../platform/script.ts';
import { toStepFact } from './step-facts.ts';
import { STEP_PLACES } from './step-places.ts';
import type { DesignPageState } from './use-design.ts';
import type { DesignWords } from './words.ts';

const TONES: Record<DesignStep['state'], Tone> = {
  done: 'success',
  next: 'info',
  begun: 'neutral',
  open: 'neutral',
};

export interface StepLineProps {
  step: DesignStep;
  view: DesignView;
  words: DesignWords;
  open: DesignPageState['open'];
}

export function StepLine({ step, view, words, open }: StepLineProps) {
  const { page } = words;
  const { title, why, action } = page.steps[step.id];
  const fact = toStepFact(step.id, view, words);
  const place = STEP_PLACES[step.id];
  const isNext = step.state === 'next';
  const go = () => {
    open(() =>
      'dialog' in place
        ? callScript(words.pages, 'showDialog', place.dialog)
        : callScript(words.pages, 'openTab', place.table),
    );
  };
  return (
    <li class={isNext ? 'step step-next' : 'step'}>
      <div class="step-head">
        <h3 class="step-title">{title}</h3>
        <Status tone={TONES[step.state]}>{page.states[step.state]}</Status>
      </div>
      {fact !== null && <p class="quiet">{fact}</p>}
      {isNext ? (
        <>
          <p>{why}</p>
          <Button look="primary" wide onClick={go}>
            {action}
          </Button>
        </>
      ) : (
        <div class="step-foot">
          <Button look="link" onClick={go}>
            {action}
          </Button>
          <details class="why">
            <summary aria-label={`${page.why}: ${title}`}>{page.why}</summary>
            <p>{why}</p>
          </details>
        </div>
      )}
    </li>
  );
}
