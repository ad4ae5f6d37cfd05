import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '../teams-simulator/people.ts';
import type { SharedConversation } from '../teams-simulator/shared-conversation.ts';
import { startAdviceLine, unanswered, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
let laptops: SharedConversation;
let hidden: SharedConversation;
let lambeth: SharedConversation;
let tess: Person;
beforeAll(async () => {
  line = await startAdviceLine({ env: { PACKS: 'slough,lambeth', HOME_AUTHORITY: 'slough' } });
  const { teams, ada } = line;
  tess = teams.person('Tess Technician');
  const team = teams.team('Equipment', { channels: ['Laptops', 'Closed', 'Lambeth'], members: [tess] });
  laptops = teams.channel(team, 'Laptops');
  hidden = teams.channel(team, 'Closed');
  lambeth = teams.channel(team, 'Lambeth');
  await teams.chat(tess).say('hello');
  // Ada has given the code in her own channel, and is a lead until the service is started again.
  await laptops.mention(ada, 'use this channel for laptops');
}, 90_000);
afterAll(() => line.end());

/** Asks about laptops, says that the answer is not enough, and sends the question on. */
async function askAboutLaptops(): Promise<string> {
  const { asker } = line;
  await asker.say('can a level 2 student get a laptop');
  await asker.press('last', 'ask-advice-line');
  await asker.press('last', 'send-query', {});
  const sent = await asker.waitFor(
    ({ words }) => /SL-\d{4}/.test(words) && !words.includes('Check and send'),
    'the query’s card',
  );
  return /SL-\d{4}/.exec(sent.words)?.[0] ?? 'none';
}

describe('several channels', () => {
  it('brings a topic to its own channel, and everything else to the first', async () => {
    expect(laptops.lastMessage().words).toContain('for some topics');
    const about = await askAboutLaptops();
    await laptops.waitFor(({ words }) => words.includes(about), 'the card in the laptops’ channel');
    const other = await line.handOver(unanswered);
    await line.staff.waitFor(({ words }) => words.includes(other), 'the card in the first channel');
    expect(laptops.messages().filter(({ words }) => words.includes(other))).toEqual([]);
    expect(line.staff.messages().filter(({ words }) => words.includes(about))).toEqual([]);
  }, 30_000);

  it('lets only the team of its channel at a query, and lists only theirs', async () => {
    const { staff, ada, teams } = line;
    const about = await askAboutLaptops();
    const card = await laptops.waitFor(({ words }) => words.includes(about), 'the card');
    const refused = await laptops.press(ada, card, 'claim-query');
    expect(refused.outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('Only members') });
    const claimed = await laptops.press(tess, card, 'claim-query');
    expect(claimed.outcome?.kind).toBe('card');
    await staff.mention(ada, 'queries');
    expect(staff.lastMessage().words).not.toContain(about);
    await laptops.mention(tess, 'queries');
    expect(laptops.lastMessage().words).toContain(about);
    const tesss = teams.chat(tess);
    await tesss.say('queries mine');
    expect(tesss.lastMessage().words).toContain(about);
    await tesss.say('queries waiting');
    expect(tesss.lastMessage().words).not.toMatch(/foster/);
  }, 30_000);

  it('moves the cards when a topic gets another channel', async () => {
    const { staff, ada, ben } = line;
    const about = await askAboutLaptops();
    const card = await laptops.waitFor(({ words }) => words.includes(about), 'the card');
    await staff.mention(ada, 'use this channel for Laptops');
    const moved = await staff.waitFor(({ words }) => words.includes(about), 'the card in the other channel');
    await laptops.waitFor(
      ({ id, words }) => id === card.id && words.includes('another channel'),
      'the old card to say so',
    );
    expect((await staff.press(ben, moved, 'claim-query')).outcome?.kind).toBe('card');
    await staff.mention(ada, 'use this channel for laptops');
    expect(staff.lastMessage().words).toContain('already');
  }, 30_000);

  it('says which topics it does not know and changes nothing', async () => {
    await line.staff.mention(line.ada, 'use this channel for laptops, <at>all</at> **unicorns**');
    const { words, summary } = line.staff.lastMessage();
    expect(summary).toBe('Advice line: which topics?');
    expect(words).toContain('unicorns');
    expect(words).not.toContain('“laptops”');
  });

  it('binds a channel to one council', async () => {
    const { ada, staff } = line;
    await lambeth.mention(ada, 'use this channel for Lambeth');
    expect(lambeth.lastMessage().words).toContain('advice line for Lambeth');
    await staff.mention(ada, 'use this channel for the advice line of Lambeth');
    expect(staff.lastMessage().words).toContain('works for one council');
    await lambeth.mention(ada, 'use this channel for Slough');
    expect(lambeth.lastMessage().words).toContain('works for one council');
  });

  it('refuses private and shared channels and says why', async () => {
    for (const type of ['private', 'shared'] as const) {
      const { teamId, id } = channelOf(hidden);
      await hidden.mention(line.ada, 'use this channel for books', {
        overrides: {
          channelData: { tenant: { id: line.teams.tenantId }, team: { id: teamId }, channel: { id, type } },
        },
      });
      expect(hidden.lastMessage().summary).toBe(`Advice line: not in a ${type} channel`);
    }
  });

  it('is set by a lead only', async () => {
    await laptops.mention(tess, 'use this channel for books');
    expect(laptops.lastMessage().words).toContain('pairing code');
    await laptops.mention(tess, 'use this channel for books 0000');
    expect(laptops.lastMessage().words).toContain('pairing code');
  });
});

function channelOf({ place }: SharedConversation): { readonly teamId: string; readonly id: string } {
  if (place.kind !== 'channel') throw new Error('no channel');
  return { teamId: place.team.id, id: place.id };
}
