/** The messages that a signed envelope may carry. A new one is one file, one line here, one handler. */
import { briefingMessage } from './messages/briefing.ts';
import { checkInMessage } from './messages/check-in.ts';
import { disconnectMessage } from './messages/disconnect.ts';
import { feedbackMessage } from './messages/feedback.ts';
import { ownPageMessage } from './messages/own-page.ts';

export const messages = [
  checkInMessage,
  briefingMessage,
  disconnectMessage,
  feedbackMessage,
  ownPageMessage,
] as const;

export type MessageType = (typeof messages)[number]['type'];
