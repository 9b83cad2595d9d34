/** Small words for building menus. */
import type { MenuItem } from './popup-menu.tsx';

type Item = Extract<MenuItem, { kind: 'item' }>;

export const line = (caption: string, choose: () => void, more: Partial<Item> = {}): MenuItem => ({
  kind: 'item',
  caption,
  choose,
  ...more,
});
export const separator: MenuItem = { kind: 'separator' };
