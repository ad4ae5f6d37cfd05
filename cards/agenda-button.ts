import type { Action } from '@microsoft/teams.cards';
import type { Pack } from '../knowledge/schema.ts';
import { button } from './button.ts';
import type { DatesView } from './next-dates.ts';

/** The way to the agenda of the next sessions; undefined where nothing that takes questions is coming. */
export function agendaButton(pack: Pack, view: DatesView | undefined): Action | undefined {
  const taking = view?.dates.find(
    ({ series, sessions }) => series.agenda && sessions.some(({ starts }) => starts > view.now),
  );
  return taking === undefined
    ? undefined
    : button('Put a question on the agenda', {
        verb: 'open-agenda',
        authority: pack.authority,
        series: taking.series.id,
      });
}
