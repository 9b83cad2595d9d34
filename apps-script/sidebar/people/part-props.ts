/** What every part of the review gets. */
import type { PeopleView } from '../../src/people/people-api.ts';
import type { Review } from './review.ts';
import type { PeopleWords } from './words.ts';

export interface PartProps {
  review: Review;
  view: PeopleView;
  words: PeopleWords;
  onReview: (review: Review) => void;
}
