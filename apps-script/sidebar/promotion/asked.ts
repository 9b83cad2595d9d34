/** Whom the page on spreading the word is opened for, from elsewhere in the sidebar; taken once. */
let asked: string | null = null;

/** Says whom to praise before the page is opened. */
export function askToPraise(personId: string): void {
  asked = personId;
}

export function takeAsked(): string | null {
  const personId = asked;
  asked = null;
  return personId;
}
