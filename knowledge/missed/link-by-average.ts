import type { Steps } from '../search/slices.ts';

/**
 * Average-link clustering of `count` things by a square matrix of how alike they are, which it uses up: the groups, as
 * places, in which things are at least `threshold` alike on average as they were joined. By the chain of nearest neighbours (Murtagh
 * 1983), which joins in another order than the greedy way and comes to the same groups in time that grows with the square.
 */
export function* linkByAverage(
  alike: Float32Array,
  count: number,
  threshold: number,
): Steps<readonly (readonly number[])[]> {
  const members = new Map<number, readonly number[]>(
    Array.from({ length: count }, (_, place) => [place, [place]]),
  );
  const done: (readonly number[])[] = [];
  const chain: number[] = [];
  const size = (group: number): number => members.get(group)?.length ?? 0;
  while (members.size > 0) {
    yield;
    const last = chain.at(-1) ?? members.keys().next().value ?? 0;
    if (chain.length === 0) chain.push(last);
    const before = chain.at(-2);
    const { group: next, value } = nearestOf(last, before, members, alike, count);
    if (next === undefined || value < threshold) {
      // Joining others makes nothing more alike to it than its nearest is.
      done.push(members.get(last) ?? []);
      members.delete(last);
      chain.pop();
    } else if (next === before) {
      chain.length -= 2;
      join(last, next);
    } else {
      chain.push(next);
    }
  }
  return done;

  function join(one: number, other: number): void {
    const [first, second] = [size(one), size(other)];
    for (const group of members.keys()) {
      if (group === one || group === other) continue;
      const mean =
        ((alike[one * count + group] ?? 0) * first + (alike[other * count + group] ?? 0) * second) /
        (first + second);
      alike[one * count + group] = mean;
      alike[group * count + one] = mean;
    }
    members.set(one, [...(members.get(one) ?? []), ...(members.get(other) ?? [])]);
    members.delete(other);
  }
}

/** Of equals the one before in the chain, without which the chain could go round for ever. */
function nearestOf(
  last: number,
  before: number | undefined,
  members: ReadonlyMap<number, unknown>,
  alike: Float32Array,
  count: number,
): { readonly group: number | undefined; readonly value: number } {
  let group = before;
  let value = before === undefined ? -1 : (alike[last * count + before] ?? 0);
  for (const other of members.keys()) {
    const found = alike[last * count + other] ?? 0;
    if (other !== last && found > value) {
      group = other;
      value = found;
    }
  }
  return { group, value };
}
