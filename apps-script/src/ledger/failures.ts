/** The cause of whatever a service of Google's has thrown. What follows from it is in the protocol's table. */
import { toCause, type FailureCause } from '../../../shared/protocol/google-failures.ts';

/** The cause that a thrown value tells of. */
export function toFailureCause(error: unknown): FailureCause {
  const { message, details } = Object(error) as { message?: unknown; details?: { code?: unknown } };
  const code = details?.code;
  return toCause(
    typeof message === 'string' ? message : String(error),
    typeof code === 'number' ? code : undefined,
  );
}
