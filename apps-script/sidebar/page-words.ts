/** The words that every page of the spreadsheet shows, in every language; a page adds its own areas. */
import { inEveryLanguage, type Area } from '../../shared/messages/in-every-language.ts';
import type { Messages } from '../../shared/messages/registry.ts';
import type { Language } from '../../shared/tables/program.ts';

export type CommonWords = Pick<Messages, 'pages' | 'common' | 'components'>;
/** What a page in a dialog says besides. */
export type FrameWords = { frame: Messages['dialogFrame']; names: Messages['stepNames'] };

const common = {
  pages: import.meta.glob<Messages['pages']>('../../shared/messages/??/pages.ts', {
    eager: true,
    import: 'pages',
  }),
  common: import.meta.glob<Messages['common']>('../../shared/messages/??/common.ts', {
    eager: true,
    import: 'common',
  }),
  components: import.meta.glob<Messages['components']>('../../shared/messages/??/components.ts', {
    eager: true,
    import: 'components',
  }),
};

/** The words of a page: the common ones, and its own areas of the catalogs. */
export const toPageWords = <W extends object>(areas: {
  [Name in keyof W]: Area<W[Name]>;
}): Record<Language, CommonWords & W> => inEveryLanguage<CommonWords & W>({ ...common, ...areas } as never);

const frame = {
  frame: import.meta.glob<Messages['dialogFrame']>('../../shared/messages/??/dialog-frame.ts', {
    eager: true,
    import: 'dialogFrame',
  }),
  names: import.meta.glob<Messages['stepNames']>('../../shared/messages/??/step-names.ts', {
    eager: true,
    import: 'stepNames',
  }),
};

/** The words of a dialog: those of a page, those of the frame, and its own areas. */
export const toDialogWords = <W extends object>(areas: {
  [Name in keyof W]: Area<W[Name]>;
}): Record<Language, CommonWords & FrameWords & W> =>
  inEveryLanguage<CommonWords & FrameWords & W>({ ...common, ...frame, ...areas } as never);
