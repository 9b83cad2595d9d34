/** Entry of the sidebar. */
import { mountPage } from '../mount.tsx';
import '../today/today.css';
import '../program/design.css';
import { SidebarApp } from './sidebar-app.tsx';

mountPage(<SidebarApp />);
