import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAdviceLine, type AdviceLineStage } from './advice-line-stage.ts';

let line: AdviceLineStage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'local-'));
  const rule = '{ matters: [money], deputies: the deputy head, afterMinutes: 60 }';
  writeFileSync(join(folder, 'slough.yaml'), `line:\n  secondReader: ${rule}\n`);
  line = await startAdviceLine({ env: { LOCAL_FOLDER: folder } });
}, 60_000);
afterAll(async () => {
  await line.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('a reply about money', () => {
  it('is read by a colleague, sent back, written anew, approved, and only then the asker’s', async () => {
    const { teams, asker, staff, ada, ben } = line;
    const number = await line.handOver('who pays for horse riding lessons');
    const card = await staff.waitFor(({ words }) => words.includes(number), 'the card in the channel');
    await staff.press(ada, card, 'claim-query');
    const [adas, bens] = [teams.chat(ada), teams.chat(ben)];
    const detail = await adas.waitFor(
      ({ words }) => words.includes(number) && words.includes('horse riding'),
      'the detail in Ada’s chat',
    );
    await adas.press(detail, 'reply-query', { reply: 'We pay up to £900.' }, { title: 'Reply' });
    await adas.waitFor(
      ({ words }) => words.includes('Waits for a second reader'),
      'Ada to see that it waits',
    );
    const asks = await staff.waitFor(
      ({ words }) => words.includes(`${number} needs a second reader (the deputy head)`),
      'the channel to be asked',
    );
    expect(asks.words).not.toMatch(/900|riding/);
    const own = await staff.press(ada, asks, 'read-reply');
    expect(own.outcome).toMatchObject({ kind: 'message', text: expect.stringContaining('somebody else') });
    await staff.press(ben, asks, 'read-reply');
    const first = await bens.waitFor(({ words }) => words.includes('£900'), 'the reply in Ben’s chat');
    expect(first.words).toContain('horse riding');
    expect(first.words).not.toContain('Asha');
    await bens.press(first, 'send-back-reply', { reason: 'It is £90, not more.' });
    await bens.waitFor(
      ({ id, words }) => id === first.id && !words.includes('£900'),
      'the words to go from Ben’s',
    );
    const back = await adas.waitFor(({ words }) => words.includes('It is £90'), 'Ben’s words in Ada’s chat');
    expect(JSON.stringify(back.activity)).toContain('We pay up to £900.');

    await adas.press(back, 'reply-query', { reply: 'We pay up to £90.' }, { title: 'Reply' });
    const again = await staff.waitFor(
      ({ id, words }) => id !== asks.id && words.includes(`${number} needs a second reader`),
      'the channel to be asked again',
    );
    await staff.press(ben, again, 'read-reply');
    const second = await bens.waitFor(
      ({ words }) => words.includes('up to £90.'),
      'the second in Ben’s chat',
    );
    expect(JSON.stringify(asker.messages())).not.toContain('We pay up to');
    await bens.press(second, 'approve-reply');
    const reply = await asker.waitFor(({ words }) => words.includes('We pay up to £90.'), 'the reply');
    expect(JSON.stringify(asker.messages())).not.toContain('900');
    expect(reply.words).not.toContain('Ben');
  }, 60_000);
});
