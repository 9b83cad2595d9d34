/**
 * The only values that cross the border between a script's own world and the host: plain JSON.
 * A function or a host object slipping through here would hand Node to the script.
 */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
export type JsonObject = Record<string, JsonValue>;
