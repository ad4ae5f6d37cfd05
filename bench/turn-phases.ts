import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The parts of a turn, each known by where its code lies; of a stack the innermost one that is known counts. */
const phases: readonly (readonly [string, RegExp])[] = [
  ['safeguarding', /\/privacy\/safeguarding|\/stay-safe\.ts$/],
  ['redact', /\/privacy\//],
  ['facts', /\/knowledge\/(facts|responsible-authority|authorities|follow-up)/],
  ['search', /\/knowledge\/(search\/|visible)|\/node_modules\/(ml-matrix|stemmer|fuse|fastest-)/],
  ['card', /\/cards\/|\/bot\/turns\/draw-/],
  ['decide', /\/knowledge\//],
  ['store', /\/store\/|\/node_modules\/kysely\//],
  ['receive', /\/bot\/http\/|\/bot\/teams\/(messages|read-)|\/node_modules\/restify\//],
  ['send', /\/bot\/teams\/|\/node_modules\/(botbuilder|botframework|@azure|@typespec)/],
  ['rest of the turn', /\/(bot|queue|tab)\//],
];
const collecting = 'garbage collection';
const runtime = 'sockets, timers and the rest of Node';

const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).optional(),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Profile = z.infer<typeof profileSchema>;

/** What one part of the turns took. */
export interface Phase {
  readonly name: string;
  /** Together for all turns of the profile, by the clock. */
  readonly ms: number;
}

/**
 * How much time the main thread spent on each part from the first turn on, dearest first, from the profile that Node left in
 * `folder` (`--cpu-prof`). Of several, the largest: the others are of threads that encode or calibrate.
 */
export function phasesOf(folder: string): readonly Phase[] {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const largest = texts.toSorted((a, b) => b.length - a.length)[0] ?? '{}';
  const profile = profileSchema.parse(JSON.parse(largest));
  const phaseOf = phaseByNode(profile);
  const took = new Map<string, number>();
  profile.samples.slice(firstTurn(profile)).forEach((node, at, { length }) => {
    const phase = phaseOf(node);
    const micros = profile.timeDeltas[profile.timeDeltas.length - length + at] ?? 0;
    if (phase !== undefined) took.set(phase, (took.get(phase) ?? 0) + micros / 1_000);
  });
  return [...took].map(([name, ms]) => ({ name, ms })).toSorted((a, b) => b.ms - a.ms);
}

/** What starting took is not the turns'. */
function firstTurn({ nodes, samples }: Profile): number {
  const receiving = new Set(
    nodes.flatMap(({ id, callFrame }) => (callFrame.url.endsWith('/bot/turns/take-turn.ts') ? [id] : [])),
  );
  return Math.max(
    0,
    samples.findIndex((node) => receiving.has(node)),
  );
}

/** Undefined for the time in which there was nothing to do. */
function phaseByNode({ nodes }: Profile): (node: number) => string | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callerOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const known = new Map<number, string | undefined>();
  const phaseOf = (id: number | undefined): string | undefined => {
    if (id === undefined) return runtime;
    if (known.has(id)) return known.get(id);
    const { functionName = '', url = '' } = byId.get(id)?.callFrame ?? {};
    const own = phases.find(([, lies]) => lies.test(url))?.[0];
    const phase =
      functionName === '(idle)'
        ? undefined
        : functionName === '(garbage collector)'
          ? collecting
          : (own ?? phaseOf(callerOf.get(id)));
    known.set(id, phase);
    return phase;
  };
  return phaseOf;
}
