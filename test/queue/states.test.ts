import { describe, expect, it } from '@jest/globals';
import { mermaid } from '../../queue/state-diagram.ts';
import { isOver, moves, type MoveName, queryStates, type Role, roles, stepsOf } from '../../queue/states.ts';

function allowed(role: Role): ReadonlySet<MoveName> {
  return new Set(moves.filter(({ by }) => by.includes(role)).map(({ name }) => name));
}

describe('The table of moves', () => {
  it('never says two things about the same move from the same state', () => {
    const seen = moves.flatMap(({ name, from, by }) =>
      from.flatMap((state) => by.map((role) => `${name} ${state} ${role}`)),
    );
    expect(new Set(seen).size).toBe(seen.length);
  });
  it('reaches every state, and leaves no way out of withdrawn', () => {
    const reached = new Set(moves.map(({ to }) => to));
    expect(queryStates.filter((state) => state !== 'waiting' && !reached.has(state))).toEqual([]);
    expect(moves.filter(({ from }) => from.includes('withdrawn'))).toEqual([]);
  });
  it('lets nobody do what is another’s to do', () => {
    expect(Array.from(allowed('asker')).filter((name) => allowed('adviser').has(name))).toEqual([]);
    expect(stepsOf('claim', 'asker')).toEqual([]);
    expect(stepsOf('withdraw', 'adviser')).toEqual([]);
    expect(stepsOf('close', 'asker')).toEqual([]);
  });
  it('lets the asker answer in every state in which a reply box can still be on their card', () => {
    const from = stepsOf('answer-back', 'asker').map((step) => step.from);
    expect(from.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'answered',
      'awaiting-asker',
      'claimed',
      'waiting',
    ]);
  });
  it('never leads from an end back to work but by reopening', () => {
    const back = moves.filter(({ from, to }) => from.some(isOver) && to !== 'same' && !isOver(to));
    expect(back.map(({ name }): MoveName => name)).toEqual(['reopen']);
  });
});

describe('The picture of the states', () => {
  const lines = mermaid().split('\n');
  it('shows every way that the table has', () => {
    for (const role of roles) {
      for (const { name } of moves) {
        for (const { from, to } of stepsOf(name, role)) {
          const edge = `${from.replace('-', '_')} --> ${to.replace('-', '_')} : `;
          expect(lines.find((line) => line.includes(edge))).toContain(`${name} (`);
        }
      }
    }
  });
  it('uses names that Mermaid can read', () => {
    expect(lines[0]).toBe('stateDiagram-v2');
    for (const line of lines.slice(1)) {
      expect(line).toMatch(
        /^ {2}(state "[a-z-]+" as [a-z_]+|(\[\*\]|[a-z_]+) --> (\[\*\]|[a-z_]+)( : [a-z(),; -]+)?)$/,
      );
    }
  });
});
