/**
 * The menu of one filtered column: sort, and which values are shown. Long columns list the first values only; the
 * search looks through all of them.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SheetView } from '../../owner-page/protocol.ts';
import { toColumnLetters } from '../../owner-page/a1.ts';
import { readColumnValues } from '../state/api.ts';
import { act, ask, say } from '../state/page-state.ts';
import { DialogFrame } from '../windows/dialog-frame.tsx';

const listed = 200;

interface Props {
  sheet: SheetView;
  column: number;
  onClose(): void;
}

export function FilterMenu({ sheet, column, onClose }: Props) {
  const [values, setValues] = useState<string[] | null>(null);
  const [hidden, setHidden] = useState<Set<string>>(() => new Set(sheet.filter?.hiddenValues[column] ?? []));
  const [search, setSearch] = useState('');
  const { sheetId } = sheet;

  useEffect(() => {
    readColumnValues(sheetId, column).then(
      (reply) =>
        setValues([...reply.values].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }))),
      (error: Error) => void ask(error.message, { onlyOk: true }),
    );
  }, [sheetId, column]);
  const matching = useMemo(
    () => (values ?? []).filter((value) => value.toLowerCase().includes(search.trim().toLowerCase())),
    [values, search],
  );

  const sort = (ascending: boolean) => {
    const range = sheet.filter?.range;
    onClose();
    if (range)
      void act({
        kind: 'sort',
        sheetId,
        range: { ...range, startRow: range.startRow + 1 },
        column,
        ascending,
      });
  };
  const apply = () => {
    onClose();
    void act({ kind: 'filter-values', sheetId, column, hiddenValues: [...hidden] });
  };
  const setAll = (shown: boolean) => {
    const next = new Set(hidden);
    for (const value of matching) {
      if (shown) next.delete(value);
      else next.add(value);
    }
    setHidden(next);
  };

  return (
    <DialogFrame
      title={say('filter.open', { column: toColumnLetters(column) })}
      modal
      onClose={onClose}
      className="filter-menu"
    >
      <div class="button-row">
        <button type="button" onClick={() => sort(true)}>
          {say('sort.rangeAscending')}
        </button>
        <button type="button" onClick={() => sort(false)}>
          {say('sort.rangeDescending')}
        </button>
      </div>
      <input
        type="search"
        data-first-focus
        aria-label={say('filter.search')}
        placeholder={say('filter.search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <div class="link-row">
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say('filter.all')}
        </button>
        <button type="button" class="link" onClick={() => setAll(false)}>
          {say('filter.none')}
        </button>
      </div>
      <ul class="value-list">
        {values === null ? <li>{say('grid.loading')}</li> : null}
        {matching.slice(0, listed).map((value) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                checked={!hidden.has(value)}
                onChange={(event) => {
                  const next = new Set(hidden);
                  if (event.currentTarget.checked) next.delete(value);
                  else next.add(value);
                  setHidden(next);
                }}
              />
              {value === '' ? say('filter.blank') : value}
            </label>
          </li>
        ))}
        {matching.length > listed ? <li>{say('filter.more', { n: matching.length - listed })}</li> : null}
      </ul>
      <div class="button-row is-end">
        <button type="button" onClick={onClose}>
          {say('button.CANCEL')}
        </button>
        <button type="button" class="is-primary" onClick={apply}>
          {say('button.OK')}
        </button>
      </div>
    </DialogFrame>
  );
}
