/** Entry of the web page behind a participant's personal link. */
import { mountPage } from '../mount.tsx';
import { openStorage } from '../platform/kept-storage.ts';
import './phone.css';
import { PhonePage } from './phone-page.tsx';
import { readModel } from './read-model.ts';

mountPage(<PhonePage model={readModel(document)} kept={openStorage()} />);
