import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { tellOfAnswers, type TellOfAnswersParts } from '../../../bot/rounds/tell-of-answers.ts';
import type { AnswerGiven } from '../../../knowledge/answers-given.ts';
import type { Sent } from '../../../bot/sender.ts';
import type { EntryVersion, VersionState } from '../../../knowledge/live/entry-version.ts';
import { loadPack } from '../../../knowledge/load.ts';
import { packSearch } from '../../../knowledge/search/pack-search.ts';
import { smallPack } from '../../knowledge/small-pack.ts';
import { asker, redacted } from '../../queue/people-for-tests.ts';
import { engines, openForTest } from '../../store/engines.ts';
import type { Store } from '../../../store/open.ts';

const takenUp = { state: 'taken-up', proposal: 'advice#1', entry: 'advice' } as const;
const by = { tenant: 'tenant-1', entraId: 'adviser' };
const { tenant, entraId } = asker;

describe('telling whoever wanted to know', () => {
  let store: Store;
  let now = 1_000_000;
  let state: VersionState;
  let teams: Sent;
  let sent: string[];
  let parts: TellOfAnswersParts;
  beforeEach(async () => {
    store = await openForTest((await engines[1]?.fresh())?.url ?? '', () => now);
    state = 'in-review';
    sent = [];
    const packs = smallPack();
    const load = loadPack(packs.folder, 'anytown');
    packs.remove();
    if (!load.ok) throw new Error('the small pack has faults');
    const search = packSearch(load.loaded.pack, () => true);
    await store.answers.record({
      id: 'missed',
      at: now,
      authority: 'anytown',
      question: redacted('who do we ring'),
      outcome: 'no-answer',
      removed: {},
    });
    await store.answerWaits.wait(
      { authority: 'anytown', missed: 'missed', person: { tenant, entraId } },
      now,
    );
    await store.missed.put('anytown', ['missed'], takenUp, by, now);
    parts = {
      now: () => now,
      packs: [load.loaded.pack],
      searchOf: () => search,
      versionShown: () => ({ number: 1, print: 'print' }),
      live: { versions: { find: async () => version(), inState: async () => [] } },
      answers: store.answers,
      profiles: store.profiles,
      conversations: { ...store.conversations, ofPerson: async () => ({ key: 'chat' }) },
      withheld: Object.assign(async () => new Set<string>(), { forget: () => undefined }),
      isBankHoliday: () => false,
      signedLink: () => undefined,
      log: () => undefined,
      answerWaits: store.answerWaits,
      missed: store.missed,
      sender: {
        post: async (_: unknown, { summary }: { readonly summary: string }) => {
          sent.push(summary);
          return teams;
        },
      },
    } as unknown as TellOfAnswersParts;
  });
  afterEach(() => store.close());

  const version = () => ({ authority: 'anytown', entry: 'advice', number: 1, state }) as EntryVersion;
  const place = { serviceUrl: 'https://smba.example/', conversationId: 'a:1', activityId: '1' };

  it('waits until it is published, tries until Teams has taken it, and then forgets them', async () => {
    teams = { kind: 'later' };
    await tellOfAnswers(parts);
    expect(sent).toEqual([]);
    state = 'published';
    await tellOfAnswers(parts);
    expect(sent).toEqual(['Answer: The advice line']);
    // Not at once again.
    await tellOfAnswers(parts);
    expect(sent.length).toBe(1);
    now += 60 * 60_000;
    teams = { kind: 'sent', place };
    await tellOfAnswers(parts);
    now += 60 * 60_000;
    await tellOfAnswers(parts);
    expect(sent.length).toBe(2);
    expect(await store.answerWaits.take(now + 1e9, 10, 1)).toEqual([]);
  });

  it('keeps which version they were told of, and as what they work, as with every answer', async () => {
    state = 'published';
    teams = { kind: 'sent', place };
    await store.profiles.change({ tenant, entraId }, { role: 'dsl' }, now);
    const kept: AnswerGiven[] = [];
    const record: Store['answers']['record'] = async (answer) => void kept.push(answer);
    parts = { ...parts, answers: { ...store.answers, record } };
    await tellOfAnswers(parts);
    expect(kept).toEqual([
      expect.objectContaining({ entry: 'advice', role: 'dsl', version: { number: 1, print: 'print' } }),
    ]);
  });

  it('gives up one that fails again and again', async () => {
    state = 'published';
    const post = async (): Promise<never> => {
      sent.push('tried');
      throw new Error('out of order');
    };
    parts = { ...parts, sender: { post } };
    for (let round = 0; round < 30; round += 1) {
      await tellOfAnswers(parts).catch(() => undefined);
      now += 60 * 60_000;
    }
    expect(sent).toHaveLength(20);
    expect(await store.answerWaits.take(now, 10, 1)).toEqual([]);
  });

  it('tells nobody of what was given up, and what it was made from is open again', async () => {
    state = 'withdrawn';
    await tellOfAnswers(parts);
    expect(sent).toEqual([]);
    expect((await store.missed.list('anytown', 0, 10)).map(({ id }) => id)).toEqual(['missed']);
  });

  it('tells nobody whose question is gone', async () => {
    state = 'published';
    teams = { kind: 'sent', place };
    const find: Store['answers']['find'] = async (authority, id) => {
      const found = await store.answers.find(authority, id);
      return found && { ...found, question: redacted('') };
    };
    parts = { ...parts, answers: { ...store.answers, find } };
    await tellOfAnswers(parts);
    expect(sent).toEqual([]);
    expect(await store.answerWaits.take(now + 1e9, 10, 1)).toEqual([]);
  });
});
