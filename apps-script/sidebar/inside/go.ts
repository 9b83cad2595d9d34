/** Leads from one part of the sidebar to another: a page of Program or Settings, a pairing's or a person's page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SidebarPlace } from '../../src/pages.ts';

export const GoContext = createContext<(place: SidebarPlace) => void>(() => undefined);

/** Opens a place in the sidebar. */
export const useGo = (): ((place: SidebarPlace) => void) => useContext(GoContext);
