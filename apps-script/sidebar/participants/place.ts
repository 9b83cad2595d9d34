/** Whose page is open in the People view. */
export interface Place {
  readonly kind: 'pairing' | 'person';
  readonly id: string;
}
