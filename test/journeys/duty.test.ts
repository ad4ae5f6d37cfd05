import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SharedConversation } from '../teams-simulator/shared-conversation.ts';
import { createPerson, type Person } from '../teams-simulator/people.ts';
import { HOME_TENANT } from '../teams-simulator/simulator.ts';
import type { SeenMessage } from '../teams-simulator/seen-message.ts';
import { unanswered } from './advice-line-stage.ts';
import { startClockedLine, type ClockedLine } from './clocked-line.ts';

const local = `
officeHours:
  - { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }
rota:
  - { days: [wed], person: "${createPerson('Ben Adviser', HOME_TENANT).aadObjectId}" }
  - { days: [fri], person: "00000000-0000-4000-8000-000000000000" }
`;

let line: ClockedLine;
beforeAll(async () => {
  line = await startClockedLine({ local, day: '2026-11-23', clock: '14:00' });
  await line.another();
}, 60_000);
afterAll(() => line.end());

/** Long enough for both services to have looked. */
const pastBothLooks = 7_000;
const patience = { patienceMs: 15_000 };
const count = (messages: readonly SeenMessage[], title: RegExp): number =>
  messages.filter(({ summary }) => title.test(summary)).length;

/** What is said after it in the channel. */
async function said(
  staff: SharedConversation,
  who: Person,
  text: string,
  mentions?: Person,
): Promise<string> {
  const before = staff.messages().at(-1);
  const bot = line.teams.world.bot;
  const spoken = mentions === undefined ? '' : `<at>${mentions.name}</at>`;
  const entity = (id: string, name: string) => ({
    type: 'mention',
    mentioned: { id, name },
    text: `<at>${name}</at>`,
  });
  await staff.mention(
    who,
    text,
    mentions === undefined
      ? {}
      : {
          overrides: {
            text: `<at>${bot.name}</at> duty ${spoken} ${text}`,
            entities: [entity(bot.id, bot.name), entity(mentions.id, mentions.name)],
          },
        },
  );
  const answer = await staff.waitFor(({ id }) => id !== before?.id, 'an answer', {
    ...(before && { after: before }),
  });
  return answer.words;
}

describe('the duty rota', () => {
  it('is shown and changed in the channel, by members only', async () => {
    const { staff, ada, ben, guest } = line;
    expect(await said(staff, ada, 'duty')).toMatch(/Today\W+nobody/);
    // By the rota of local.yaml, as far as Teams knows whom it names.
    const shown = await said(staff, ada, 'duty');
    expect(shown).toMatch(/Wed 25 Nov\W+Ben Adviser[^]*Fri 27 Nov\W+nobody/);
    const changed = await said(staff, ada, 'duty me today');
    expect(changed).toContain('On Monday 23 November Ada Adviser is on duty.');
    expect(await said(staff, ada, 'tue', ben)).toMatch(/Tue 24 Nov\W+Ben Adviser/);
    expect(await said(staff, ben, 'duty off tue')).toMatch(/Tue 24 Nov\W+nobody/);
    expect(await said(staff, ben, 'tue', ben)).toMatch(/Tue 24 Nov\W+Ben Adviser/);
    expect(await said(staff, ada, 'thu', guest)).toContain('Only members of this team can be on duty');
    expect(await said(staff, ada, 'duty me someday')).toContain('Which day is that?');
    expect(await said(staff, guest, 'duty me today')).toContain('Only members of the advice line’s team');
  }, 60_000);

  it('brings whoever is on duty word of what is new, once and without a word of it', async () => {
    const { teams, ada, ben } = line;
    const number = await line.handOver(unanswered);
    line.setClock('2026-11-23', '14:05');
    const told = await teams
      .chat(ada)
      .waitFor(({ summary }) => summary === `Advice line: ${number} has come in`, 'the notice', patience);
    expect(told.words).not.toMatch(/foster|allowance|Asha/);
    await new Promise((resolve) => setTimeout(resolve, pastBothLooks));
    expect(count(teams.chat(ada).messages(), /has come in/)).toBe(1);
    expect(count(teams.chat(ben).messages(), /has come in/)).toBe(0);
    await teams.chat(ada).press(told, 'claim-query');
    await line.staff.waitFor(({ words }) => words.includes('Ada Adviser has it'), 'the channel’s card');
  }, 60_000);

  it('hands a note to who comes next, with the digest, once by one of two services', async () => {
    const { staff, teams, ada, ben } = line;
    // Nobody else is told what was taken out of it.
    await said(staff, ada, 'duty note SL-0001 waits for the crime number; ring Zeb Marsh');
    const kept = await teams
      .chat(ada)
      .waitFor(({ summary }) => summary.includes('note is kept'), 'that it is kept');
    expect(kept.words).toContain('What could identify somebody (name) was taken out of it');
    line.setClock('2026-11-24', '09:00');
    const morning = await teams
      .chat(ben)
      .waitFor(
        ({ summary }) => summary === 'Advice line: you are on duty today',
        'the morning’s notice',
        patience,
      );
    expect(morning.words).toMatch(/Note from Ada Adviser[^]*waits for the crime number/);
    expect(morning.words).not.toContain('Zeb');
    const isDigest = ({ summary }: SeenMessage) => summary === 'Advice line: how the line stands';
    const digest = await staff.waitFor(isDigest, 'the digest', patience);
    expect(digest.words).toMatch(/With advisers\W+1/);
    expect(digest.words).toMatch(/Answered Mon 23 Nov\W+0/);
    expect(digest.words).toMatch(/On duty\W+Ben Adviser/);
    expect(digest.words).toContain('waits for the crime number');
    await new Promise((resolve) => setTimeout(resolve, pastBothLooks));
    expect(staff.messages().filter(isDigest)).toHaveLength(1);
    expect(count(teams.chat(ben).messages(), /on duty today/)).toBe(1);
    expect(await said(staff, ben, 'digest')).toMatch(/Waiting\W+0/);
  }, 90_000);

  it('is only for the advice line’s own channel: elsewhere these are words like others', async () => {
    const { asker } = line;
    await asker.say('duty');
    expect(asker.lastMessage().summary).not.toContain('on duty');
  }, 60_000);
});
