/** Entry of the dialog that erases a person. */
import { mountPage } from '../mount.tsx';
import './erase.css';
import { ErasePage } from './erase-page.tsx';

mountPage(<ErasePage />);
