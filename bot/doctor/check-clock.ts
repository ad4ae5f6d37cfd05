import { findingsOf, type Finding } from './finding.ts';

/** By how much this machine's clock is ahead of the login server's, in milliseconds; undefined where it did not answer. */
export type ClockAhead = number | undefined;

const { ok, warning, wrong, notChecked } = findingsOf('the clock');

/** The pages' sign-in allows a minute; botbuilder's check of tokens five. */
const pagesAllowMs = 60_000;
const teamsAllowsMs = 300_000;

/** Whether tokens are judged by the right time. The server says whole seconds, so a second means nothing. */
export function checkClock(ahead: ClockAhead): readonly Finding[] {
  if (ahead === undefined) {
    return [
      notChecked(
        'The login server did not answer, so there is nothing to compare with.',
        'See that the machine keeps time by NTP.',
      ),
    ];
  }
  const off = Math.abs(ahead);
  const says = `This machine’s clock is ${Math.round(off / 1000)} seconds ${ahead > 0 ? 'ahead' : 'behind'}.`;
  const next = 'Let the machine keep time by NTP; tokens are refused when their time does not fit.';
  if (off > teamsAllowsMs) return [wrong(says, next)];
  if (off > pagesAllowMs) return [wrong(`${says} The pages’ sign-in allows a minute.`, next)];
  return off > 5_000 ? [warning(says, next)] : [ok('It agrees with the login server’s.')];
}
