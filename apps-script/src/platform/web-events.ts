/** What doGet and doPost are given, as far as it is used. There are no request headers. */
export interface GetEvent {
  parameter?: Partial<Record<string, string>>;
}

/** What Google gives a function that a trigger runs. */
export interface TriggerEvent {
  triggerUid?: unknown;
}

export interface PostEvent extends GetEvent {
  postData?: { contents: string; type: string; length: number };
}
