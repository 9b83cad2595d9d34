/** The three phases of Program: the one that the program is in is open, the others are one line each. */
import type { ComponentChildren } from 'preact';
import type { Phase } from '../../../shared/rules/program/phase.ts';
import type { DesignView } from '../../src/program/program-api.ts';
import { toDayText } from '../format.ts';
import type { HomePlace } from './homes.ts';
import { HomeLines, hasHomes } from './home-lines.tsx';
import { StepLine } from './step-line.tsx';
import type { ProgramWords } from './words.ts';

interface PhasePartsProps {
  view: DesignView;
  words: ProgramWords;
  onOpen: (place: HomePlace) => void;
}

const ORDERS: Record<Phase, readonly Phase[]> = {
  design: ['design', 'run', 'results'],
  run: ['run', 'results', 'design'],
  results: ['results', 'run', 'design'],
};

/** Run and Results are open together while the program runs. */
const OPEN: Record<Phase, readonly Phase[]> = {
  design: ['design'],
  run: ['run', 'results'],
  results: ['results'],
};

export function PhaseParts({ view, words, onOpen }: PhasePartsProps) {
  const { phase } = view;
  return (
    <div class="phases">
      {ORDERS[phase].map((name) =>
        name === 'design' ? (
          <Part
            key={name}
            title={words.page.design}
            detail={words.page.progress(
              view.steps.filter(({ state }) => state === 'done').length,
              view.steps.length,
            )}
            isOpen={phase === 'design'}
          >
            <DesignSteps {...{ view, words, onOpen }} />
          </Part>
        ) : (
          hasHomes(name) && (
            <Part
              key={name}
              title={words.homes.groups[name]}
              detail={toDetail(name, view, words)}
              isOpen={OPEN[phase].includes(name)}
            >
              <HomeLines group={name} {...{ view, words, onOpen }} />
            </Part>
          )
        ),
      )}
    </div>
  );
}

function toDetail(name: 'run' | 'results', view: DesignView, { page }: ProgramWords): string {
  if (view.phase === 'design') return name === 'run' ? page.fromFirstPairing : '';
  if (view.phase !== 'results' || name !== 'run' || !view.period) return '';
  const { period, todayOn, language } = view;
  return period.endsOn < todayOn ? page.endedOn(toDayText(period.endsOn, todayOn, language)) : page.over;
}

interface PartProps {
  title: string;
  detail: string;
  isOpen: boolean;
  children: ComponentChildren;
}

function Part({ title, detail, isOpen, children }: PartProps) {
  return (
    <details class="phase" open={isOpen}>
      <summary>
        <h2 class="phase-title">{title}</h2>
        {detail !== '' && <span class="quiet">{detail}</span>}
      </summary>
      {children}
    </details>
  );
}

const GROUPS = [1, 2, 3, 4] as const;

function DesignSteps({ view, words, onOpen }: PhasePartsProps) {
  return (
    <ol class="groups">
      {GROUPS.map((group) => (
        <li key={group}>
          <h3 class="group-title">{words.page.groups[group]}</h3>
          <ul class="steps">
            {view.steps
              .filter((step) => step.group === group)
              .map((step) => (
                <StepLine key={step.id} {...{ step, view, words, onOpen }} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
