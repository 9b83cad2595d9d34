/** What the options page shows, kept up to date with the storage. */
import { useEffect, useState } from 'preact/hooks';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { byAge, type StoredSubmission } from '../outbox/submission.ts';
import { families, keys } from '../store/keys.ts';
import type { Settings } from '../store/settings.ts';
import type { Connection } from '../transport/connection.ts';
import type { EnrollmentAttempt } from '../transport/enroll.ts';
import type { OptionsPorts } from './ports.ts';

export interface OptionsState {
  connection: Connection | null;
  briefing: Briefing | null;
  attempt: EnrollmentAttempt | null;
  submissions: StoredSubmission[];
  hasPermission: boolean;
  settings: Settings | null;
  /** The question of the first page was answered with yes. */
  hasAgreed: boolean;
}

/** The state; null until it is read for the first time. */
export function useOptionsState(ports: OptionsPorts): [OptionsState | null, () => Promise<void>] {
  const [state, setState] = useState<OptionsState | null>(null);
  const reload = async (): Promise<void> => {
    const [stored, hasPermission] = await Promise.all([ports.store.snapshot(), ports.permission.isGranted()]);
    const settings = stored.read(keys.settings);
    setState({
      connection: stored.read(keys.connection),
      briefing: stored.read(keys.briefing),
      attempt: stored.read(keys.enrollmentAttempt),
      submissions: stored.list(families.submissions).sort(byAge),
      hasPermission,
      settings,
      hasAgreed: settings?.agreedAt !== undefined,
    });
  };
  useEffect(() => {
    void reload();
    return ports.store.onChange(() => void reload());
  }, [ports]);
  return [state, reload];
}
