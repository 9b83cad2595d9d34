/** What the steps of the dialog share that end in a write. */
import type { ComponentChildren } from 'preact';
import type { PeopleForm, PeopleView } from '../../src/people/people-api.ts';
import type { PeopleWords } from './words.ts';

export interface FormProps {
  view: PeopleView;
  words: PeopleWords;
  isBusy: boolean;
  /** The notice of a call that failed, or that one is under way. */
  failure: ComponentChildren;
  onBack: () => void;
  /** `again` is the whole act as the form then stands, for "Try again". */
  onSave: (form: PeopleForm, again: () => void) => void;
}
