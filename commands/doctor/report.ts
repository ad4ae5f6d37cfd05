import type { Finding, FindingState } from '../../bot/doctor/finding.ts';

const marks: Readonly<Record<FindingState, string>> = {
  ok: 'ok         ',
  warning: 'warning    ',
  wrong: 'WRONG      ',
  'not checked': 'not checked',
};

/** The findings for a terminal, those of one check together, with how many there are of each kind. */
export function reportOf(findings: readonly Finding[]): string {
  const groups = Map.groupBy(findings, ({ check }) => check);
  const lines = [...groups].flatMap(([check, of]) => [
    '',
    `${check.charAt(0).toUpperCase()}${check.slice(1)}`,
    ...of.flatMap(({ state, says, next }) => [
      `  ${marks[state]}  ${says}`,
      ...(next === undefined ? [] : [`               → ${next}`]),
    ]),
  ]);
  const count = (state: FindingState): number => findings.filter((one) => one.state === state).length;
  return [
    ...lines.slice(1),
    '',
    `${count('ok')} ok, ${count('warning')} warnings, ${count('wrong')} wrong, ${count('not checked')} not checked.`,
  ].join('\n');
}

/** 1 where something is wrong, so that a script can tell; warnings and what could not be checked are 0. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}
