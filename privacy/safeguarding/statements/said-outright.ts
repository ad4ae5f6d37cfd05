import { innocent } from '../concepts.ts';
import type { Reading, Stretch } from '../reading.ts';
import { takesBack } from './taken-back.ts';
import { inStatements, type Step, type WayOfSaying } from './ways-of-saying.ts';

/** A statement that somebody is not safe: how it was said, and where in the message. */
export interface Statement {
  readonly way: WayOfSaying;
  readonly stretch: Stretch;
}

/** Words around a statement that help to say what kind of risk it tells of. */
const around = 5;
/**
 * The first statement in a message that says outright that somebody is not safe, wherever it stands and whatever stands
 * around it; undefined where there is none. Talk about a subject, what is long past, a sanction at school for what one
 * child did to another, and innocent turns of phrase are no statements. Time grows with the length.
 */
export function saidOutright(reading: Reading): Statement | undefined {
  for (const sentence of reading.sentences) {
    const found = statementIn(reading, sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}

function statementIn({ words: all, marks }: Reading, { from, to }: Stretch): Statement | undefined {
  const words = all.slice(from, to);
  const possible = new Set<WayOfSaying>();
  const fitting: ReadonlySet<number>[] = [];
  for (let at = 0; at <= words.length; at += 1) {
    const { choices, ways } = inStatements(words[at] ?? '');
    fitting.push(choices);
    for (const way of ways) possible.add(way);
  }
  if (possible.size === 0) return undefined;
  let isTakenBack: ReturnType<typeof takesBack> | undefined;
  for (let at = 0; at < words.length; at += 1) {
    for (const way of possible) {
      const end = endOf(way.steps, 0, fitting, at);
      if (end === undefined) continue;
      isTakenBack ??= takesBack(words);
      if (isTakenBack({ from: at, to: end, byChild: way.byChild })) continue;
      if (marks.slice(from + at, from + end).some(([first]) => first !== undefined && first === innocent))
        continue;
      return {
        way,
        stretch: { from: Math.max(from, from + at - around), to: Math.min(to, from + end + around) },
      };
    }
  }
  return undefined;
}

/** Where the steps from one on end when they begin at a place; undefined where they do not fit. */
function endOf(
  steps: readonly Step[],
  index: number,
  fitting: readonly ReadonlySet<number>[],
  at: number,
): number | undefined {
  const step = steps[index];
  const last = fitting.length - 1;
  if (step === undefined) return Math.min(at, last);
  const { choice, gap, must } = step;
  if (must === 'not stand') {
    return fitting[Math.min(at, last)]?.has(choice) === true
      ? undefined
      : endOf(steps, index + 1, fitting, at);
  }
  for (let place = at; place <= Math.min(at + gap, last); place += 1) {
    if (fitting[place]?.has(choice) !== true) continue;
    const end = endOf(steps, index + 1, fitting, place + 1);
    if (end !== undefined) return end;
  }
  return must === 'stand or be left out' ? endOf(steps, index + 1, fitting, at) : undefined;
}
