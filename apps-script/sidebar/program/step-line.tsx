/** One step of the design as one line: its sign, its name, what the ledger knows of it; pressed, it opens. */
import { useId } from 'preact/hooks';
import type { DesignStep } from '../../../shared/rules/program/design-steps.ts';
import type { DesignView } from '../../src/program/program-api.ts';
import { STEP_PLACES, type HomePlace } from './homes.ts';
import { toStepFact } from './step-facts.ts';
import type { ProgramWords } from './words.ts';

export interface StepLineProps {
  step: DesignStep;
  view: DesignView;
  words: ProgramWords;
  onOpen: (place: HomePlace) => void;
}

export function StepLine({ step, view, words, onOpen }: StepLineProps) {
  const fact = toStepFact(step.id, view, words);
  const id = useId();
  return (
    <li class={`step step-${step.state}`}>
      <Sign state={step.state} />
      <span class="step-text">
        <button
          type="button"
          class="step-title line-button"
          data-row={step.id}
          aria-describedby={`${id}-state`}
          onClick={() => {
            onOpen(STEP_PLACES[step.id]);
          }}
        >
          {words.page.steps[step.id].title}
        </button>
        <span id={`${id}-state`}>
          <span class="ml-unseen">{words.page.states[step.state]} </span>
          {fact !== null && <span class="step-fact">{fact}</span>}
        </span>
      </span>
    </li>
  );
}

const CIRCLE = 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z';

/** Done, half, next, open: told apart by their form. */
function Sign({ state }: { state: DesignStep['state'] }) {
  return (
    <svg class="step-sign ml-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={CIRCLE} />
      {state === 'done' && <path d="M5 8.25l2.1 2.1L11 6.25" />}
      {state === 'next' && <circle class="step-sign-filled" cx="8" cy="8" r="3.5" />}
      {state === 'begun' && <path class="step-sign-filled" d="M8 1.5a6.5 6.5 0 0 0 0 13Z" />}
    </svg>
  );
}
