/** How long a check-in can be taken back after Send: who needs more time chooses it once. */
import { ChoiceRow } from '../../../shared/components/index.ts';
import { keys } from '../store/keys.ts';
import { toUndoMs, UNDO_CHOICES } from '../store/settings.ts';
import { entry } from '../store/store.ts';
import type { OptionsState } from './options-state.ts';
import type { OptionsPorts } from './ports.ts';

export function UndoSection({ ports, state }: { ports: OptionsPorts; state: OptionsState }) {
  const { undo: text } = ports.words.options;
  const choose = async (undoSeconds: number): Promise<void> => {
    const settings = await ports.store.read(keys.settings);
    await ports.store.write(entry(keys.settings, { ...settings, undoSeconds }));
  };
  return (
    <section class="op-section">
      <h2>{text.title}</h2>
      <ChoiceRow
        label={text.label}
        help={text.help}
        value={String(toUndoMs(state.settings) / 1000)}
        items={UNDO_CHOICES.map((seconds) => ({ value: String(seconds), label: text.seconds(seconds) }))}
        onInput={(value) => void choose(Number(value))}
      />
    </section>
  );
}
