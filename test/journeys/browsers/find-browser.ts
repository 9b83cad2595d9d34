/** Moved: the drivers are part of the local host, since `npm start` uses them too. */
export * from '../../../apps-script/host/browsers/find-browser.ts';
