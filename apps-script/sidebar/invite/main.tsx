/** Entry of the web page behind an invite link. */
import { mountPage } from '../mount.tsx';
import './invite.css';
import { InvitePage } from './invite-page.tsx';
import { readModel } from './read-model.ts';

mountPage(<InvitePage model={readModel(document)} />);
