/** Entry of course.html. */
import { mountPage } from '../mount.tsx';
import { CourseDialog } from './course-dialog.tsx';

mountPage(<CourseDialog />);
