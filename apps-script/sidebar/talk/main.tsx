/** Entry of log-talk.html. */
import { mountPage } from '../mount.tsx';
import './talk.css';
import { TalkDialog } from './talk-dialog.tsx';

mountPage(<TalkDialog />);
