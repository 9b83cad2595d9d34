/** Entry of the Priorities dialog. */
import { mountPage } from '../mount.tsx';
import '../dialog/score-line.css';
import './priorities.css';
import { PrioritiesPage } from './priorities-page.tsx';

mountPage(<PrioritiesPage />);
