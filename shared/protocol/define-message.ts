/** One message of the protocol: its type name and the shapes of what is asked and answered. */
import type { GenericSchema } from 'valibot';

export interface MessageDefinition<T extends string, D extends GenericSchema, R extends GenericSchema> {
  type: T;
  dataSchema: D;
  resultSchema: R;
}

export const defineMessage = <const T extends string, D extends GenericSchema, R extends GenericSchema>(
  message: MessageDefinition<T, D, R>,
): MessageDefinition<T, D, R> => message;
