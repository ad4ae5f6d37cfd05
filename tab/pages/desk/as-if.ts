import type { DeskLine } from '../../contract-desk.ts';

/**
 * The line as it will be if the service does what was pressed; undefined for what does not show in a line. It is shown at
 * once, and taken back where the service says otherwise.
 */
export function asIf(
  line: DeskLine,
  pressed: Readonly<Record<string, unknown>>,
  myName: string,
): DeskLine | undefined {
  const { holder: _holder, mine: _mine, ...free } = line;
  const { urgent: _urgent, ...calm } = line;
  switch (pressed['verb']) {
    case 'claim-query':
      return { ...free, state: 'claimed', holder: myName, mine: true };
    case 'release-query':
      return { ...free, state: 'waiting' };
    case 'set-urgent':
      return pressed['urgent'] === true ? { ...line, urgent: true } : calm;
    case 'mark-query-answered':
      return { ...line, state: 'answered' };
    default:
      return undefined;
  }
}
