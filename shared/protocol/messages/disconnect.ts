/** A device gives up its enrollment; later messages from it are turned away as revoked. */
import * as v from 'valibot';
import { defineMessage } from '../define-message.ts';

export const disconnectMessage = defineMessage({
  type: 'disconnect',
  dataSchema: v.object({}),
  resultSchema: v.object({}),
});
