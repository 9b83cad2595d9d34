/** Short words for what is wrong with one cell, after its place. */
export const cellIssues = {
  required: 'is blank',
  'not-text': 'is not text',
  'too-long': 'is too long',
  'not-an-email': 'is not an email address',
  'not-an-instant': 'is not a date with a time',
  'not-a-date': 'is not a date',
  'not-a-number': 'is not a number',
  'not-a-whole-number': 'is not a whole number',
  'too-small': 'is too small',
  'too-large': 'is too large',
  'not-a-choice': 'is not one of the choices',
  'not-yes-or-no': 'is neither yes nor no',
  'not-an-id': 'is not an id',
};
