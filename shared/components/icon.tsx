/** The few signs that stand beside words, drawn in the text's color; never the only carrier of a meaning. */

const PATHS = {
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7.25v4M8 4.75v.01',
  warn: 'M8 2 1.5 13.5h13L8 2ZM8 6.5v3.25M8 11.75v.01',
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 4.5V8.5M8 11.25v.01',
  success: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5 8.25l2.1 2.1L11 6.25',
  next: 'M6 3.5 10.5 8 6 12.5',
  talk: 'M2 3.5h12v7.5H8L4.75 13.5V11H2V3.5Z',
  gear: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM6.9 1.5h2.2l.4 1.8 1.2.7 1.8-.6 1.1 1.9-1.4 1.3v1.4l1.4 1.3-1.1 1.9-1.8-.6-1.2.7-.4 1.8H6.9l-.4-1.8-1.2-.7-1.8.6-1.1-1.9 1.4-1.3V6.6L2.4 5.3l1.1-1.9 1.8.6 1.2-.7Z',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign of 1 em; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`ml-icon ml-icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
