/** Entry of the Design page of the sidebar. */
import { mountPage } from '../mount.tsx';
import './design.css';
import { DesignPage } from './design-page.tsx';

mountPage(<DesignPage />);
