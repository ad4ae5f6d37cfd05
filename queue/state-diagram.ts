import { moves, type QueryState, queryStates } from './states.ts';

/** The table of moves as a Mermaid state diagram, for `docs/query-states.md`. */
export function mermaid(): string {
  const labels = new Map<string, string[]>();
  for (const { name, from, to, by } of moves) {
    for (const state of from) {
      const edge = `${identifier(state)} --> ${identifier(to === 'same' ? state : to)}`;
      labels.set(edge, [...(labels.get(edge) ?? []), `${name} (${by.join(', ')})`]);
    }
  }
  return [
    'stateDiagram-v2',
    ...queryStates.map((state) => `  state "${state}" as ${identifier(state)}`),
    '  [*] --> waiting : ask (asker)',
    ...Array.from(labels, ([edge, names]) => `  ${edge} : ${names.join('; ')}`),
    '  closed --> [*]',
    '  withdrawn --> [*]',
  ].join('\n');
}

/** Mermaid takes no hyphen in the name of a state. */
function identifier(state: QueryState): string {
  return state.replace('-', '_');
}
