import type { Routing } from '../../queue/staff-channel.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, warning, wrong, notChecked } = findingsOf('the advisers’ channel');

/** Whether each authority's queries reach anybody; `routing` is undefined where the database could not be asked. */
export function checkStaffChannels(
  lines: readonly {
    readonly authority: string;
    readonly name: string;
    readonly routing: Routing | undefined;
  }[],
  inUse: boolean,
): readonly Finding[] {
  return lines.map(({ authority, name, routing }) => {
    if (routing === undefined)
      return notChecked(
        `${name}: nobody could ask the database.`,
        'Start the service once, or put the database right first.',
      );
    if (routing.first !== undefined) return ok(`${name}: queries are announced in its channel.`);
    const say = inUse ? wrong : warning;
    return say(
      routing.byTopic.size === 0
        ? `${name}: no channel is named, so queries wait where nobody sees them.`
        : `${name}: only some topics have a channel; everything else waits where nobody sees it.`,
      `In the advisers’ channel a lead says: @bot use this channel for the advice line of ${authority}.`,
    );
  });
}
