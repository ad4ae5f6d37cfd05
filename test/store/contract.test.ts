import { describe, expect, it } from '@jest/globals';
import type { AnswerGiven } from '../../knowledge/answers-given.ts';
import { type RedactedText } from '../../privacy/redacted-text.ts';
import { type Conversation, conversationKey } from '../../queue/conversations.ts';
import { engines, testClock } from './engines.ts';
import { freshStore } from './fresh-store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const redacted = (text: string) => text as RedactedText;

const conversation: Conversation = {
  key: conversationKey('tenant-1', 'a:1'),
  tenant: 'tenant-1',
  conversationId: 'a:1',
  serviceUrl: 'https://smba.example/uk/',
  kind: 'personal',
  person: { channelUserId: '29:asker', entraId: 'entra-asker' },
  botId: '28:bot',
};

const answer: AnswerGiven = {
  id: 'answer-1',
  at: 1000,
  authority: 'slough',
  question: redacted('Can [name] get a laptop?'),
  outcome: 'answer',
  entry: 'laptops-post-16',
  removed: { name: 1 },
};

for (const engine of engines) {
  describe(`The store on ${engine.name}`, () => {
    const clock = testClock();
    const on = freshStore(engine, clock.now);

    describe('keeps an inbox, in which an activity', () => {
      it('that comes twice is new once, then in hand', async () => {
        const now = clock.now();
        expect(await on.store.inbox.begin('a', now, minute)).toEqual({ kind: 'new' });
        expect(await on.store.inbox.begin('a', now + 1, minute)).toEqual({
          kind: 'in-hand',
          until: now + minute,
        });
        expect(await on.store.inbox.begin('b', now, minute)).toEqual({ kind: 'new' });
      });
      it('that comes thirty times at once is new for one of them', async () => {
        const all = await Promise.all(
          Array.from({ length: 30 }, () => on.store.inbox.begin('a', clock.now(), minute)),
        );
        expect(all.filter(({ kind }) => kind === 'new')).toHaveLength(1);
      });
      it('that is done answers with its kept response, however late', async () => {
        await on.store.inbox.begin('a', clock.now(), minute);
        await on.store.inbox.finish('a', { status: 200, body: ['x'] });
        await on.store.inbox.finish('a', { status: 500 });
        expect(await on.store.inbox.begin('a', clock.now() + 10 * minute, minute)).toEqual({
          kind: 'done',
          response: { status: 200, body: ['x'] },
        });
      });
      it('that is done without a response says just that', async () => {
        await on.store.inbox.begin('a', clock.now(), minute);
        await on.store.inbox.finish('a');
        expect(await on.store.inbox.begin('a', clock.now(), minute)).toEqual({ kind: 'done' });
      });
      it('whose lease has run out is taken over by one caller, for a lease of its own', async () => {
        const now = clock.now();
        await on.store.inbox.begin('a', now, minute);
        expect((await on.store.inbox.begin('a', now + minute - 1, minute)).kind).toBe('in-hand');
        const later = now + minute;
        expect(await on.store.inbox.begin('a', later, minute)).toEqual({ kind: 'new' });
        expect(await on.store.inbox.begin('a', later, minute)).toEqual({
          kind: 'in-hand',
          until: later + minute,
        });
      });
      it('that was given up may start at once, but not once it is done', async () => {
        await on.store.inbox.begin('a', clock.now(), minute);
        await on.store.inbox.abandon('a');
        expect(await on.store.inbox.begin('a', clock.now(), minute)).toEqual({ kind: 'new' });
        await on.store.inbox.finish('a');
        await on.store.inbox.abandon('a');
        expect(await on.store.inbox.begin('a', clock.now(), minute)).toEqual({ kind: 'done' });
      });
      it('is forgotten after a day', async () => {
        await on.store.inbox.begin('old', clock.now() - day - 1, minute);
        await on.store.inbox.begin('recent', clock.now() - day + 1, minute);
        expect(await on.store.inbox.prune(clock.now())).toBe(1);
        await on.store.inbox.finish('recent');
        expect((await on.store.inbox.begin('recent', clock.now(), minute)).kind).toBe('done');
      });
    });

    describe('keeps what was answered', () => {
      it('and finds it again by its id, for its own authority only', async () => {
        await on.store.answers.record(answer);
        await on.store.answers.record({ ...answer, question: redacted('Something else') });
        expect(await on.store.answers.find('slough', 'answer-1')).toEqual(answer);
        expect(await on.store.answers.find('lambeth', 'answer-1')).toBeUndefined();
      });
      it('with the latest verdict of the asker', async () => {
        await on.store.answers.record({ ...answer, asker: 'p-1' });
        expect(await on.store.answers.rate('lambeth', 'answer-1', true, 1)).toBe(false);
        expect(await on.store.answers.rate('slough', 'answer-2', true, 1)).toBe(false);
        expect(await on.store.answers.rate('slough', 'answer-1', true, 2000)).toBe(true);
        expect(await on.store.answers.rate('slough', 'answer-1', false, 3000)).toBe(true);
        expect(await on.store.answers.find('slough', 'answer-1')).toEqual({
          ...answer,
          asker: 'p-1',
          rating: { helpful: false, at: 3000 },
        });
      });
      it('and takes no text that was not redacted', () => {
        const raw = 'Can Sam Smith get a laptop?';
        // @ts-expect-error a plain string is not RedactedText
        const refused: AnswerGiven = { ...answer, question: raw };
        expect(refused.question).toBe(raw);
      });
    });

    describe('keeps conversations', () => {
      it('and finds a person by who they are, in their own tenant', async () => {
        await on.store.conversations.remember(conversation);
        const expected = { ...conversation, welcomed: false, reachable: true };
        expect(await on.store.conversations.byKey(conversation.key)).toEqual(expected);
        expect(await on.store.conversations.ofPerson('tenant-1', 'entra-asker')).toEqual(expected);
        expect(await on.store.conversations.ofPerson('tenant-2', 'entra-asker')).toBeUndefined();
      });
      it('and lets one of several installs at once send the welcome', async () => {
        await on.store.conversations.remember(conversation);
        const all = await Promise.all([1, 2, 3].map(() => on.store.conversations.welcome(conversation)));
        expect(all.filter(Boolean)).toEqual([true]);
        await on.store.conversations.remember({ ...conversation, serviceUrl: 'https://smba.example/new/' });
        expect(await on.store.conversations.byKey(conversation.key)).toMatchObject({
          welcomed: true,
          serviceUrl: 'https://smba.example/new/',
        });
      });
      it('and welcomes again after an uninstall', async () => {
        await on.store.conversations.welcome(conversation);
        await on.store.conversations.forget(conversation.key);
        expect(await on.store.conversations.welcome(conversation)).toBe(true);
      });
      it('and treats a person who blocked the bot as reachable again once they speak', async () => {
        await on.store.conversations.remember(conversation);
        await on.store.conversations.unreachable(conversation.key);
        expect(await on.store.conversations.byKey(conversation.key)).toMatchObject({ reachable: false });
        await on.store.conversations.remember(conversation);
        expect(await on.store.conversations.byKey(conversation.key)).toMatchObject({ reachable: true });
      });
      it('and counts the threads of a channel as one', () => {
        expect(conversationKey('t', '19:abc@thread.tacv2;messageid=170')).toBe(
          conversationKey('t', '19:abc@thread.tacv2'),
        );
        expect(conversationKey('t', 'a:1')).not.toBe(conversationKey('u', 'a:1'));
      });
    });

    describe('keeps settings', () => {
      it('which can be changed', async () => {
        expect(await on.store.settings.get('x')).toBeUndefined();
        await on.store.settings.set('x', '1');
        await on.store.settings.set('x', '2');
        expect(await on.store.settings.get('x')).toBe('2');
      });
      it('of which some are decided once, by whoever is first', async () => {
        const kept = await Promise.all(
          ['4821', '7734'].map((code) => on.store.settings.setOnce('pairing', code)),
        );
        expect(new Set(kept).size).toBe(1);
        expect(await on.store.settings.get('pairing')).toBe(kept[0]);
      });
    });

    it('says that it is ready, and no longer once closed', async () => {
      expect(await on.store.ready()).toBe(true);
      await on.store.close();
      expect(await on.store.ready()).toBe(false);
      await expect(on.store.settings.get('x')).rejects.toThrow('closed');
    });
  });
}
