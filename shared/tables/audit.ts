/**
 * One line for each thing the software wrote, in the same atomic call as the thing itself. The newest is on top, so
 * that a window of constant size tells whether a submission is known already.
 */
import { choice, defineTable, id, instant, reference, text, type RecordOf } from '../schema/index.ts';

export const audit = defineTable({
  name: 'audit',
  keptBy: 'software',
  hidden: true,
  newRows: 'at-top',
  columns: {
    id: id(),
    recordedAt: instant({ required: true, protected: true }),
    action: choice(
      [
        'set-up',
        'repaired',
        'invited',
        'invite-revoked',
        'enrolled',
        'device-revoked',
        'check-in-recorded',
        'check-in-corrected',
        'check-in-withdrawn',
        'feedback-recorded',
        'talk-recorded',
        'snoozed',
        'dismissed',
        'reconciled',
        'design-saved',
        'category-decided',
        'sales-imported',
        'people-imported',
        'mentor-decided',
        'paired',
        'person-erased',
        'taken-back',
        'pairing-paused',
        'pairing-resumed',
        'pairing-ended',
        'pairing-reopened',
        'pairing-extended',
        'terms-changed',
        'line-back',
        'plan-saved',
        'plan-shown',
        'reward-noted',
        'reward-approved',
        'reward-given',
        'reward-withdrawn',
        'reward-reversed',
        'course-saved',
        'promotion-noted',
        'consent-noted',
      ],
      { required: true, protected: true },
    ),
    byPersonId: reference('people', { protected: true }),
    table: text({ maxLength: 40, protected: true }),
    rowId: text({ maxLength: 80, protected: true }),
    detail: text({ maxLength: 1000, width: 360, protected: true }),
  },
});

export type AuditLine = RecordOf<typeof audit>;
