/**
 * What one batchUpdate request is: its message and what it does to a draft. One request is one file and one line
 * in the registry.
 */
import type { JsonObject } from '../json.ts';
import type { Draft } from '../model/draft.ts';
import type { Fields, MessageKind, MessageValue } from '../schema/kinds.ts';

export interface RequestDefinition {
  readonly kind: MessageKind<Fields>;
  /** True when it reads what cells come to, so that formulas must be worked out before it. */
  readonly readsValues: boolean;
  /** Changes the draft; the answer is the reply's content, `undefined` for an empty reply. */
  apply(draft: Draft, request: object): JsonObject | undefined;
}

export const defineRequest = <F extends Fields>(
  kind: MessageKind<F>,
  apply: (draft: Draft, request: MessageValue<F>) => JsonObject | undefined,
  { readsValues = false } = {},
): RequestDefinition => ({
  readsValues,
  kind: kind as unknown as MessageKind<Fields>,
  apply: (draft, request) => apply(draft, request as MessageValue<F>),
});
