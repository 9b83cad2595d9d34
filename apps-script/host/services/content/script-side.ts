/**
 * ContentService: text answers of a web app. It has no way to set a status or a header; neither has the host.
 */
import { mismatch, requireSignature } from '../layer/parameters.ts';
import { enumeration, sealed, type EnumMember } from '../layer/sealed.ts';
import type { WebOutput } from '../../runtime/execution.ts';

const MimeType = enumeration(['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML']);

const mediaTypes: Record<keyof typeof MimeType, string> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

/** The service, and a reader that tells what a returned object holds (null when it is none of its own). */
export function createContentService(): { service: object; read: (value: object) => WebOutput | null } {
  const outputs = new WeakMap<object, () => WebOutput>();
  const createTextOutput = (...initial: unknown[]) => {
    requireSignature('ContentService.createTextOutput', initial, [], ['string']);
    let text = (initial[0] as string | undefined) ?? '';
    let mime: EnumMember = MimeType.TEXT;
    let fileName: string | null = null;
    const output: object = sealed('TextOutput', {
      append(...args: unknown[]) {
        requireSignature('ContentService.TextOutput.append', args, ['string']);
        text += args[0] as string;
        return output;
      },
      setContent(...args: unknown[]) {
        requireSignature('ContentService.TextOutput.setContent', args, ['string']);
        text = args[0] as string;
        return output;
      },
      clear() {
        text = '';
        return output;
      },
      downloadAsFile(...args: unknown[]) {
        requireSignature('ContentService.TextOutput.downloadAsFile', args, ['string']);
        fileName = args[0] as string;
        return output;
      },
      setMimeType(...args: unknown[]) {
        if (!Object.values(MimeType).includes(args[0] as EnumMember))
          throw mismatch('ContentService.TextOutput.setMimeType', args);
        mime = args[0] as EnumMember;
        return output;
      },
      getContent: () => text,
      getFileName: () => fileName,
      getMimeType: () => mime,
    });
    outputs.set(output, () => ({
      kind: 'text',
      text,
      mimeType: mediaTypes[mime.name() as keyof typeof MimeType],
      downloadAs: fileName,
    }));
    return output;
  };
  return {
    service: sealed('ContentService', { createTextOutput, MimeType }),
    read: (value) => outputs.get(value)?.() ?? null,
  };
}
