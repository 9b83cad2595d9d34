/** The context menu of cells, row headers and column headers. */
import type { SheetView } from '../../owner-page/protocol.ts';
import { cellMenu, headerMenu } from '../chrome/own-menus.ts';
import { PopupMenu } from '../chrome/popup-menu.tsx';
import { say } from '../state/page-state.ts';
import type { MenuPlace } from './sheet-grid.tsx';

export function GridMenu({ sheet, place, onClose }: { sheet: SheetView; place: MenuPlace; onClose(): void }) {
  const items =
    place.part === 'row' ? headerMenu('ROWS') : place.part === 'column' ? headerMenu('COLUMNS') : cellMenu();
  return (
    <PopupMenu
      items={items}
      label={say('sheet.options', { title: sheet.title })}
      x={place.x}
      y={place.y}
      onClose={onClose}
    />
  );
}
