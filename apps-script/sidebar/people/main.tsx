/** Entry of the dialog on people. */
import { mountPage } from '../mount.tsx';
import '../records/import-sales.css';
import './people.css';
import { PeoplePage } from './people-page.tsx';

mountPage(<PeoplePage />);
