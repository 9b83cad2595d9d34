/** A list before it is written: questions first, then what it adds, changes and no longer names. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { EmptyState } from '../../../shared/components/index.ts';
import type { Source } from '../records/use-import.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { useRequestId } from '../dialog/request-id.ts';
import { useLatest } from '../frame/use-latest.ts';
import { useFocusOn } from '../use-focus.ts';
import { AbsentPart } from './absent-part.tsx';
import { AddedPart, ChangedPart } from './changes-parts.tsx';
import { ColumnsPart } from './columns-part.tsx';
import { DoublesPart } from './doubles-part.tsx';
import type { RosterPlan } from '../../../shared/imports/roster-plan.ts';
import type { FormProps } from './form-props.ts';
import { toLeavingForm } from './leaving.ts';
import { NotesPart } from './notes-part.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { newReview, toListForm, toProposedLeaving, toReviewed, type Review } from './review.ts';
import type { PeopleWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export function ReviewStep({ source, ...props }: FormProps & { source: Source }) {
  const { view, words, isBusy, failure, onBack, onSave } = props;
  const { page, imports } = words;
  const requestIdFor = useRequestId();
  const [draft, setReview] = useKept('review', newReview);
  const [isAsked, setAsked] = useState(false);
  const { answers, decisions } = draft;
  // Not with every tick: reading hundreds of lines anew would lag behind the hand.
  const reviewed = useMemo(
    () => toReviewed(source.content, view, { answers, decisions }),
    [source, view, answers, decisions],
  );
  const ref = useFocusOn<HTMLDivElement>(reviewed.kind);
  const saving = useRef<() => void>(() => undefined);
  const again = useLatest(() => {
    saving.current();
  });
  const back = { label: page.otherList, onPress: onBack };

  if (reviewed.kind === 'refused') {
    return (
      <DialogShell title={words.names.people} at="people" words={words} back={back}>
        <div ref={ref} tabIndex={-1} class="done">
          <EmptyState title={page.refusedTitle}>
            {reviewed.refusals.map(({ code, params }) => (
              <p key={code}>{imports.refusal[code](params)}</p>
            ))}
          </EmptyState>
        </div>
      </DialogShell>
    );
  }
  if (reviewed.kind === 'asking') {
    return (
      <QuestionsStep
        questions={reviewed.questions}
        header={reviewed.header}
        words={words}
        back={back}
        onAnswers={(given) => {
          setReview({ ...draft, answers: { ...answers, ...given } });
        }}
      />
    );
  }
  const { file, plan } = reviewed;
  const review = { ...draft, leaving: draft.leaving ?? toProposedLeaving(plan, view.todayOn) };
  const onReview = (next: Review) => {
    setReview(next.leaving === review.leaving ? { ...next, leaving: draft.leaving } : next);
  };
  const list = toListForm(plan, review);
  const nameOf = (id: string): string => view.people.find((person) => person.id === id)?.name ?? '';
  const leavingForm = toLeavingForm(review.leaving, view.pairings, view.todayOn, (id) =>
    page.reasonLeft(nameOf(id)),
  );
  const count = list.added.length + list.changed.length + Object.keys(review.leaving.leftOn).length;
  const save = () => {
    setAsked(true);
    if (count > 0 && leavingForm && !isBusy) {
      const content = { ...list, ...leavingForm };
      onSave({ requestId: requestIdFor(content), ...content }, again);
    }
  };
  saving.current = save;
  const part = { review, view, words, onReview };
  return (
    <DialogShell
      title={page.reviewTitle}
      isTitleSeen
      lead={toSummary(plan, words)}
      at="people"
      words={words}
      isUnsaved={JSON.stringify(draft) !== JSON.stringify(newReview)}
      onSubmit={save}
      primary={count > 0 ? { label: page.write(count), isBusy } : null}
      back={back}
    >
      <div ref={ref} tabIndex={-1} class="done">
        {count === 0 && (
          <p>{plan.added.length + plan.changed.length > 0 ? page.nothingTicked : page.nothing}</p>
        )}
      </div>
      {failure}
      <ColumnsPart {...part} file={file} />
      <DoublesPart {...part} file={file} plan={plan} />
      <AddedPart {...part} plan={plan} />
      <ChangedPart {...part} plan={plan} />
      <AbsentPart {...part} plan={plan} isAsked={isAsked} />
      <NotesPart file={file} plan={plan} words={words} />
    </DialogShell>
  );
}

/** The figures of the list before its details. */
function toSummary({ added, changed, absent, unchanged }: RosterPlan, { page }: PeopleWords): string {
  return [
    added.length > 0 && `${page.addedTitle(added.length)}.`,
    changed.length > 0 && `${page.changedTitle(changed.length)}.`,
    absent.length > 0 && `${page.absentTitle(absent.length)}.`,
    unchanged > 0 && page.unchanged(unchanged),
  ]
    .filter(Boolean)
    .join(' ');
}
