import { describe, expect, it } from '@jest/globals';
import { messageActions, readAsked, searchCommands } from '../../bot/teams/read-asked.ts';
import { activitySchema } from '../../bot/teams/activity-shape.ts';
import { lineCommand } from '../../bot/turns/line-commands.ts';
import { asksForMyQueries } from '../../bot/turns/my-queries.ts';
import { smallTalk } from '../../bot/turns/small-talk.ts';
import { staffCommand } from '../../bot/turns/staff-commands.ts';
import { botCommands, extensionCommands } from '../../manifest/bot-commands.ts';

/** Who understands a command that is no question. */
const understood: readonly ((said: string) => boolean)[] = [
  (said) => smallTalk(said) !== null,
  (said) => staffCommand(said) !== undefined,
  (said) => lineCommand(said, false) !== undefined,
  asksForMyQueries,
];

describe('What the app package offers', () => {
  it.each(botCommands.filter(({ kind }) => kind === 'command').map(({ title }) => title))(
    'has a command that the bot understands: %s',
    (title) => {
      expect(understood.some((understands) => understands(title))).toBe(true);
    },
  );

  it('leaves what is no command alone', () => {
    for (const said of ['queries about laptops', 'finding a school', 'SL-12', 'what is the duty to promote'])
      expect({ said, understood: understood.some((understands) => understands(said)) }).toEqual({
        said,
        understood: false,
      });
  });

  it('has the commands of the message extension that the bot knows, and no others', () => {
    const ids = (kind: string) =>
      extensionCommands.filter((command) => command.kind === kind).map(({ id }) => id);
    expect(ids('search').toSorted()).toEqual(Object.values(searchCommands).toSorted());
    expect(ids('message action').toSorted()).toEqual(Object.values(messageActions).toSorted());
  });

  it.each(
    extensionCommands
      .filter(({ kind }) => kind === 'search')
      .map(({ id, parameters }) => ({ id, parameters })),
  )('hands what is typed to the search under the name that it reads: $id', ({ id, parameters }) => {
    const activity = activitySchema.parse({
      type: 'invoke',
      name: 'composeExtension/query',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/uk/',
      from: { id: '29:someone' },
      recipient: { id: '28:bot' },
      conversation: { id: 'a:chat' },
      value: { commandId: id, parameters: parameters.map((name) => ({ name, value: 'typed' })) },
    });
    expect(readAsked(activity)).toMatchObject({ kind: 'search', in: id, words: 'typed' });
  });

  it('offers advisers’ commands only where they work', () => {
    const inGroups = botCommands.filter(({ scopes }) => scopes.includes('groupChat'));
    expect(inGroups.filter(({ says }) => staffCommand(says) !== undefined)).toEqual([]);
  });
});
