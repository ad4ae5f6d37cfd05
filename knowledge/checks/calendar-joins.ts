import { entriesOf } from '../entries.ts';
import type { Fault } from '../fault.ts';
import type { LoadedPack } from '../loaded-pack.ts';
import type { Sessions } from '../schema.ts';
import { faultIn, type Check } from './check.ts';

/** A series shows its dates on entries that exist, and what a council sets belongs to a series that exists. */
export const calendarJoins: Check = {
  name: 'calendar joins',
  find: (loaded) => {
    const ids = new Set(entriesOf(loaded.pack).map(({ id }) => id));
    return [
      ...loaded.pack.calendar.flatMap((series) =>
        [...series.entries, ...series.related]
          .filter((entry) => !ids.has(entry))
          .map((entry) => faultIn(loaded, series.id, 'entries', `there is no entry "${entry}"`)),
      ),
      ...loaded.pack.local.sessions.flatMap((sessions) => faultsOf(sessions, loaded)),
    ];
  },
};

function faultsOf(sessions: Sessions, { pack }: LoadedPack): readonly Fault[] {
  const say = (field: string, message: string): Fault => ({
    file: 'local.yaml',
    field: `sessions › ${sessions.series} › ${field}`,
    message,
  });
  const series = pack.calendar.find(({ id }) => id === sessions.series);
  if (series === undefined) return [say('series', 'there is no such series in calendar.yaml')];
  const { firstKeyStage, starts } = sessions;
  if (firstKeyStage === undefined) return [];
  const order = sessions.keyStages.length > 0 ? sessions.keyStages : series.rolling;
  const [earliest] = pack.local.terms.map(({ from }) => from).toSorted();
  return [
    ...(order.includes(firstKeyStage)
      ? []
      : [
          say(
            'firstKeyStage',
            order.length === 0
              ? 'this series does not roll through key stages; leave it out, or give keyStages'
              : `must be one of: ${order.join(', ')}`,
          ),
        ]),
    // Sessions of a term that is not listed are not counted, and every key stage after them would be wrong.
    ...(starts !== undefined && earliest !== undefined && starts < earliest
      ? [say('starts', `lies before the first term listed (${earliest}); key stages are counted from it`)]
      : []),
  ];
}
