/**
 * One thing that is scored, in one line: its name, the points, and what shows it, which is a line of text until it is
 * opened. The digits of the keyboard give the points while the focus is on them; what cannot be scored has no evidence.
 */
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button, TextLine } from '../../../shared/components/index.ts';

export interface ScoreLineProps {
  label: string;
  help?: string | undefined;
  /** Points from 0 to this. */
  most: number;
  score: number | null;
  evidence: string;
  words: { add: string; evidence: string; clear: string };
  issue?: string | null | undefined;
  evidenceIssue?: string | null | undefined;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onScore: (score: number | null) => void;
  onEvidence: (text: string) => void;
}

export function ScoreLine(props: ScoreLineProps) {
  const { label, most, score, evidence, words } = props;
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(props.isOpen);
  useEffect(() => {
    if (props.isOpen && !wasOpen.current) field.current?.querySelector('input')?.focus();
    wasOpen.current = props.isOpen;
  }, [props.isOpen]);
  const points = Array.from({ length: most + 1 }, (_, value) => value);
  return (
    <div class={props.isOpen ? 'score-line score-line-open' : 'score-line'}>
      <div class="score-name" id={id}>
        {label}
        {props.help && <span class="score-help">{props.help}</span>}
      </div>
      <div
        class="score-points"
        role="radiogroup"
        aria-labelledby={id}
        aria-invalid={props.issue ? 'true' : undefined}
        onKeyDown={(event) => {
          const value = /^\d$/.test(event.key) ? Number(event.key) : Number.NaN;
          if (!(value <= most) || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          props.onScore(value);
          event.currentTarget.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
        }}
      >
        {points.map((value) => (
          <label key={value} class="ml-segment">
            <input
              type="radio"
              name={id}
              value={String(value)}
              checked={score === value}
              onChange={() => {
                props.onScore(value);
              }}
            />
            <span>{value}</span>
          </label>
        ))}
      </div>
      {score !== null && (
        <div class="score-evidence">
          <button
            type="button"
            class={evidence === '' ? 'score-add' : 'score-text'}
            aria-label={`${label}: ${evidence === '' ? words.add : evidence}`}
            aria-expanded={props.isOpen}
            onClick={() => {
              props.onOpen(!props.isOpen);
            }}
          >
            {evidence === '' ? words.add : evidence}
          </button>
        </div>
      )}
      {(props.isOpen || props.evidenceIssue) && (
        <div class="score-open" ref={field}>
          <TextLine
            label={`${words.evidence}: ${label}`}
            labelUnseen
            placeholder={words.evidence}
            issue={props.evidenceIssue ?? null}
            value={evidence}
            onInput={props.onEvidence}
          />
          {score !== null && (
            <Button
              look="link"
              label={`${words.clear}: ${label}`}
              onClick={() => {
                props.onScore(null);
              }}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
      {props.issue && <p class="ml-issue score-issue">{props.issue}</p>}
    </div>
  );
}
