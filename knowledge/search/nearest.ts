/** Among so few the place of a value is found sooner by moving those below it one by one. */
const few = 256;

/**
 * The places of the highest values, highest first; of equals, the earlier first. At most `count`, and none that is not `above`
 * what is given. `skip` leaves places out. Costs one pass over all values: only those above the lowest kept so far are put in order.
 */
export function nearest(
  values: Float32Array | Float64Array,
  count: number,
  skip?: (place: number) => boolean,
  above = 0,
): Int32Array {
  const places = new Int32Array(count);
  const kept = new Float64Array(count);
  let used = 0;
  let least = above;
  for (let place = 0; ; place += 1) {
    // Nearly every value is passed over here.
    while (place < values.length && !((values[place] ?? 0) > least)) place += 1;
    if (place >= values.length) break;
    if (skip?.(place) === true) continue;
    const value = values[place] ?? 0;
    let at = Math.min(used, count - 1);
    if (at <= few)
      for (; at > 0 && (kept[at - 1] ?? 0) < value; at -= 1) {
        kept[at] = kept[at - 1] ?? 0;
        places[at] = places[at - 1] ?? 0;
      }
    else {
      const end = at;
      at = placeFor(value, kept, used);
      kept.copyWithin(at + 1, at, end);
      places.copyWithin(at + 1, at, end);
    }
    kept[at] = value;
    places[at] = place;
    used = Math.min(used + 1, count);
    if (used === count) least = kept[count - 1] ?? 0;
  }
  return places.subarray(0, used);
}

/** Behind everything that is as high: what came earlier stays in front. */
function placeFor(value: number, kept: Float64Array, used: number): number {
  let low = 0;
  let high = used;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] ?? 0) >= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
