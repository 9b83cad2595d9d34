/** Entry of the sidebar. */
import { mountPage } from '../mount.tsx';
import './today.css';
import { TodayPage } from './today-page.tsx';

mountPage(<TodayPage />);
