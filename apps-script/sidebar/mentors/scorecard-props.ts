/** What the parts of one person's scorecard share. */
import type { CandidateForm, CandidatesView } from '../../src/mentors/mentors-api.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { CandidatesWords } from './words.ts';

export interface ScorecardProps {
  view: CandidatesView;
  person: Person;
  draft: CandidateForm;
  words: CandidatesWords;
  isChecked: boolean;
  onInput: (draft: CandidateForm) => void;
}
