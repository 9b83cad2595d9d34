/** How the set-up speaks: one line for each thing, its end with what to do. */
export const say = (text) => console.log(`set-up: ${text}`);

/** Ends the set-up with a sentence. */
export function stop(text) {
  console.error(`set-up: ${text}`);
  process.exit(1);
}
