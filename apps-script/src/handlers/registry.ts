/** The handlers by message type. A new message is one handler file and one line here. */
import type { MessageType } from '../../../shared/protocol/registry.ts';
import { briefingHandler } from './briefing.ts';
import { checkInHandler } from './check-in.ts';
import { disconnectHandler } from './disconnect.ts';
import { feedbackHandler } from './feedback.ts';
import type { Handler } from './handler.ts';
import { ownPageHandler } from './own-page.ts';

export const handlers: Readonly<Record<MessageType, Handler>> = {
  'check-in': checkInHandler,
  briefing: briefingHandler,
  disconnect: disconnectHandler,
  feedback: feedbackHandler,
  'own-page': ownPageHandler,
};

/** The handler of a type; null for one that this version does not know. */
export const handlerOf = (type: string): Handler | null =>
  Object.prototype.hasOwnProperty.call(handlers, type) ? handlers[type as MessageType] : null;
