/**
 * The places of the highest values, highest first; of equals, the earlier first. At most `count`, and none at or below
 * zero. `skip` leaves places out. Costs one pass over all values and a sort of little more than `count`.
 */
export function nearest(
  values: Float32Array,
  count: number,
  skip: (place: number) => boolean = () => false,
): Int32Array {
  const steps = 512;
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  if (highest <= 0) return new Int32Array(0);
  const stepOf = (value: number): number => Math.min(steps - 1, Math.floor((value / highest) * steps));
  const counted = new Int32Array(steps);
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0;
    if (value > 0 && !skip(place)) {
      const step = stepOf(value);
      counted[step] = (counted[step] ?? 0) + 1;
    }
  }
  let lowest = steps - 1;
  for (let sum = counted[lowest] ?? 0; sum < count && lowest > 0; sum += counted[lowest] ?? 0) lowest -= 1;
  const kept: number[] = [];
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? 0;
    if (value > 0 && stepOf(value) >= lowest && !skip(place)) kept.push(place);
  }
  kept.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return Int32Array.from(kept.slice(0, count));
}
