/** What Program knows, for its own pages: they stand inside the view that has read it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { DesignView } from '../../src/program/program-api.ts';
import { useAnswer, type AnswerState } from '../inside/use-answer.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { programWords, type ProgramWords } from './words.ts';

export interface ProgramState {
  state: AnswerState<DesignView>;
  words: ProgramWords;
}

const ask = () => callScript(programWords[toLanguage(browserLanguages())].pages, 'getDesign');

/** Reads what Program shows. */
export function useProgramAnswer(isResting: boolean): ProgramState {
  const state = useAnswer<DesignView>(ask, isResting);
  return { state, words: programWords[state.value?.language ?? toLanguage(browserLanguages())] };
}

export const ProgramContext = createContext<ProgramState | null>(null);

export function useProgram(): ProgramState {
  const state = useContext(ProgramContext);
  if (!state) throw new Error('This page stands inside Program or Settings.');
  return state;
}
