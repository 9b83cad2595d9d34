/** Entry of the Priorities dialog. */
import { mountPage } from '../mount.tsx';
import './priorities.css';
import { PrioritiesPage } from './priorities-page.tsx';

mountPage(<PrioritiesPage />);
