/**
 * What is needed to take the owner's last action back, in as many rows as its text fills. Written with the action in
 * one call and replaced by the next one, so that no old text of people stays behind.
 */
import { defineTable, id, longText, text, type RecordOf } from '../schema/index.ts';

/** Characters of one row; below what a cell holds. */
export const TAKE_BACK_PART_LENGTH = 40_000;

export const takeBacks = defineTable({
  name: 'takeBacks',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id(),
    what: text({ required: true, maxLength: 300, width: 300, protected: true }),
    content: longText({ required: true, maxLength: TAKE_BACK_PART_LENGTH, protected: true }),
  },
});

export type TakeBackPart = RecordOf<typeof takeBacks>;
