/** The functions of these dialogs as google.script.run calls them: one entry each, bound to the platform. */
export { getPractices, savePractices, saveProblem } from '../practices/practices.ts';
export { getCandidates, saveCandidate } from './scorecards.ts';
export { confirmPairings, getPairings, savePairing, saveStated } from '../pairings/pairings.ts';
