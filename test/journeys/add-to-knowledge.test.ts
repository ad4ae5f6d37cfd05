import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { elementsOf } from '../teams-simulator/card-elements.ts';
import type { JsonObject } from '../teams-simulator/json-object.ts';
import type { Seat } from '../teams-simulator/seat.ts';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
beforeAll(async () => {
  line = await startAdviceLine();
}, 60_000);
afterAll(() => line.end());

const message = {
  commandId: 'addToKnowledge',
  commandContext: 'message',
  messagePayload: {
    id: '1',
    from: { user: { displayName: 'April Lane', id: 'x' } },
    body: {
      contentType: 'html',
      content: '<p>Who hires the minibus for a trip?</p><p>The school does, says April Lane.</p>',
    },
  },
};
interface Dialog {
  readonly task: { readonly value: { readonly card: { readonly content: JsonObject } } & string };
}
const open = async (seat: Seat): Promise<Dialog> =>
  (await seat.invoke('composeExtension/fetchTask', message)).body as Dialog;

describe('a message in a channel', () => {
  it('begins an answer for who edits, without who wrote it; what is kept of it stands in its place', async () => {
    const { teams, ada, stranger } = line;
    const chat = teams.groupChat(teams.group('Duty team', [ada, stranger]));
    const refused = JSON.stringify((await open(chat.as(stranger))).task.value);
    expect(refused).toContain('Only members of the advice line’s team and leads can do that');
    expect(refused).not.toContain('minibus');

    const { content } = (await open(chat.as(ada))).task.value.card;
    const drawn = JSON.stringify(content);
    expect(drawn).toContain('Who hires the minibus for a trip?');
    expect(drawn).toContain('The school does');
    expect(drawn).not.toMatch(/April|Lane/);
    const check = [...elementsOf(content, { hidden: true })].find(
      ({ element }) => (element['data'] as JsonObject | undefined)?.['verb'] === 'check-proposal',
    );
    const [pick = ''] = /entry:[a-z0-9-]+/.exec(drawn) ?? [];
    const typed = {
      question: 'Minibus hire',
      addition: 'who hires the minibus\nminibus hire\nis a minibus paid for',
      reply: 'The school hires the minibus.',
      reason: 'It was asked in the channel',
      day: '2030-01-01',
      pick,
    };
    const { status, body } = await chat.as(ada).invoke('composeExtension/submitAction', {
      commandId: 'addToKnowledge',
      data: { ...(check?.element['data'] as JsonObject), ...typed },
    });
    expect(status).toBe(200);
    // What becomes of it is shown in the dialog's place, to be sent from there or from the page.
    const kept = JSON.stringify(body);
    expect(kept).toContain('Minibus hire');
    expect(kept).toMatch(/"verb":"(submit-proposal|open-review)"/);
  }, 60_000);
});
