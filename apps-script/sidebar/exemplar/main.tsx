/** Entry of the exemplar dialog. */
import { mountPage } from '../mount.tsx';
import './exemplar.css';
import { ExemplarPage } from './exemplar-page.tsx';

mountPage(<ExemplarPage />);
