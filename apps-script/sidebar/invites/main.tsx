/** Entry of the invitations dialog. */
import { mountPage } from '../mount.tsx';
import './invites.css';
import { InvitesPage } from './invites-page.tsx';

mountPage(<InvitesPage />);
