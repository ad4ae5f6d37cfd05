import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../teams-simulator/json-object.ts';
import { startStage, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
}, 60_000);
afterAll(() => stage.end());

/** What Teams adds to a message in the chat of a meeting. */
const inMeeting = (): { readonly overrides: JsonObject } => ({
  overrides: { channelData: { tenant: { id: stage.teams.tenantId }, meeting: { id: 'MCMxOTptZWV0aW5n' } } },
});

const meetingOf = (name: string) => {
  const worker = stage.teams.person(`${name} Worker`);
  const carer = stage.teams.person(`${name} Carer`);
  const own = stage.teams.chat(worker);
  return {
    worker,
    carer,
    own,
    meeting: stage.teams.groupChat(stage.teams.group(`PEP ${name}`, [worker, carer])),
  };
};

describe('in the chat of a meeting the bot', () => {
  it('says once that it does not work there, and answers nobody there', async () => {
    const { worker, carer, own, meeting } = meetingOf('Asha');
    await meeting.mention(worker, 'how soon is the first pep after a move', inMeeting());
    expect(meeting.messages().map(({ summary }) => summary)).toEqual(['Help: not in meeting chats']);
    await meeting.mention(carer, 'what is a pep', inMeeting());
    await meeting.mention(worker, 'my lad zeb is missing, what do i do', inMeeting());
    expect(meeting.messages()).toHaveLength(1);
    expect(own.messages().map(({ summary }) => summary)).toContain('Help: please ask me here');
  });

  it('keeps nothing of what was said', () => {
    const database = new DatabaseSync(stage.service().databaseFile, { readOnly: true });
    try {
      expect(database.prepare('select count(*) as kept from answers').get()).toEqual({ kept: 0 });
    } finally {
      database.close();
    }
  });

  it('still meets risk first, in the own chat of whoever told of it', async () => {
    const { worker, own, meeting } = meetingOf('Ben');
    await meeting.mention(worker, 'he has just told me dad strangled him this morning', inMeeting());
    expect(own.messages().map(({ summary }) => summary.split(':')[0])).toContain('Stay safe');
    expect(meeting.messages().map(({ summary }) => summary)).toEqual(['Help: not in meeting chats']);
  });

  it('works as in any group once MEETING_CHATS is on', async () => {
    await stage.restart({ MEETING_CHATS: 'on' });
    const { worker, meeting } = meetingOf('Cara');
    await meeting.mention(worker, 'what is a pep', inMeeting());
    expect(meeting.messages().map(({ summary }) => summary)).toEqual(['Answer: PEP']);
  }, 60_000);
});

describe('in a group chat that is no meeting the bot', () => {
  it('answers', async () => {
    const { worker, meeting } = meetingOf('Dev');
    await meeting.mention(worker, 'what is a pep');
    expect(meeting.messages().map(({ summary }) => summary)).toEqual(['Answer: PEP']);
  });
});
