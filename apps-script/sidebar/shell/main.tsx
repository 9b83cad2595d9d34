/** Entry of the sidebar. */
import { mountPage } from '../mount.tsx';
import '../today/today.css';
import '../program/program.css';
import { SidebarApp } from './sidebar-app.tsx';

mountPage(<SidebarApp />);
