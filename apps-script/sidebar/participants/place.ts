/** Where one is in the People view. */
export type Place =
  | { readonly kind: 'lists' }
  | { readonly kind: 'pairing'; readonly id: string }
  | { readonly kind: 'person'; readonly id: string };
