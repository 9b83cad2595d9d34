/**
 * The keyboard of the form: Enter moves on to the next thing, Ctrl or Cmd and Enter sends, Shift and Enter makes a new
 * line. Buttons keep their own Enter. A key that is held down does nothing again. While a word is being composed (Japanese, dictation) no key is taken.
 * It would break if Enter answered what may stay unanswered: passing by a rating would be a bad rating.
 */

const STOPS = 'input, textarea, select, button.ml-button-primary';

const isUsable = (element: HTMLElement): boolean =>
  !element.hasAttribute('disabled') && element.closest('[hidden]') === null;

/** The controls in a place; those of a form also where they stand outside of it. */
const controlsOf = (place: HTMLElement): HTMLElement[] =>
  place instanceof HTMLFormElement
    ? [...place.elements].filter((one): one is HTMLElement => one.matches(STOPS))
    : [...place.querySelectorAll<HTMLElement>(STOPS)];

/** The places Enter goes to, in order; a row of choices is one place. */
function toStops(form: HTMLElement): HTMLElement[] {
  const stops: HTMLElement[] = [];
  const groups = new Set<string>();
  for (const element of controlsOf(form)) {
    if (!isUsable(element)) continue;
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (groups.has(element.name)) continue;
      groups.add(element.name);
      const checked = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
        (radio) => radio.name === element.name && radio.checked,
      );
      stops.push(checked ?? element);
    } else stops.push(element);
  }
  return stops;
}

const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio';

/** In a row that has to be answered Enter takes the choice it stands on; in any other it only passes by. */
const isAsked = (radio: HTMLInputElement): boolean => radio.closest('[aria-required=true]') !== null;

/** Moves the focus to the place after `current`. */
export function focusNext(form: HTMLElement, current: Element): void {
  const stops = toStops(form);
  const index = stops.findIndex(
    (stop) => stop === current || (isRadio(stop) && isRadio(current) && stop.name === current.name),
  );
  const next = stops[index + 1];
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}

/** Starts at the first field with an issue, else at the first thing to confirm, else at the first place of all. */
export function focusFirst(form: HTMLElement | null, hasIssues: boolean): void {
  if (!form) return;
  const invalid = hasIssues ? form.querySelector<HTMLElement>('[aria-invalid=true]') : null;
  const start = invalid ?? form.querySelector<HTMLElement>('[data-confirm=yes]') ?? form;
  const [first] = start.matches(STOPS) ? [start] : toStops(start);
  first?.focus();
}

/** Handles one key press in the form. */
export function handleKey(event: KeyboardEvent, form: HTMLElement, send: () => void): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || event.isComposing) return;
  if (event.repeat && event.key === 'Enter') {
    // A key that is held answers nothing, moves nothing and sends nothing; in a text it still makes lines.
    if (!event.shiftKey) event.preventDefault();
    return;
  }
  if (isRadio(target) && /^[1-9]$/.test(event.key)) chooseByNumber(form, target, Number(event.key));
  if (event.key !== 'Enter') return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    send();
    return;
  }
  if (event.shiftKey || event.altKey || target instanceof HTMLButtonElement) return;
  event.preventDefault();
  const move = () => {
    focusNext(form, target);
  };
  if (isRadio(target) && !target.checked && isAsked(target)) {
    target.click();
    // What the choice shows or hides is drawn first, and all before the next key: who types fast loses none.
    queueMicrotask(move);
  } else move();
}

/** 1 to 9 choose in a row of choices. */
function chooseByNumber(form: HTMLElement, radio: HTMLInputElement, place: number): void {
  const row = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === radio.name,
  );
  row[place - 1]?.focus();
  row[place - 1]?.click();
}
