/** Entry of the import dialog. */
import { mountPage } from '../mount.tsx';
import './import-sales.css';
import { ImportPage } from './import-page.tsx';

mountPage(<ImportPage />);
