/** Where labels at the ends of lines stand so that none covers another. Pure. */

/**
 * Heights of labels, pushed apart to at least `gap`, in the order given.
 * @param wished the heights at which they would stand alone
 */
export function toPlaces(wished: readonly number[], gap: number): number[] {
  const order = wished.map((_, index) => index).sort((a, b) => wished[a]! - wished[b]!);
  const places = [...wished];
  wished.forEach(() => {
    for (let at = 1; at < order.length; at += 1) {
      const [above, below] = [order[at - 1]!, order[at]!];
      const lacking = gap - (places[below]! - places[above]!);
      if (lacking <= 0) continue;
      places[above] = places[above]! - lacking / 2;
      places[below] = places[below]! + lacking / 2;
    }
  });
  return places;
}
