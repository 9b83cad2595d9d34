/** Entry of the import dialog, and of the worker that reads for it. */
import { mountPage } from '../mount.tsx';
import { isOwnWorker } from '../platform/own-worker.ts';
import './import-sales.css';
import { ImportPage } from './import-page.tsx';
import { serveReading, type ReaderPort } from './reading/serve-reading.ts';

if (isOwnWorker()) serveReading(globalThis as unknown as ReaderPort);
else mountPage(<ImportPage />);
