import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntryCheck } from '../../knowledge/entry-checks.ts';
import { comment } from '../../knowledge/live/moves.ts';
import type { PostedCard } from '../../queue/posted-cards.ts';
import type { Query, QueryEvent } from '../../queue/query.ts';
import type { QueryUnit } from '../../queue/query-store.ts';
import { stepsOf } from '../../queue/states.ts';
import type { Store } from '../../store/open.ts';
import { byAdviser, done, lineOn, type LineForTests, text } from '../queue/line-for-tests.ts';
import { adviser, asker, redacted, staffChannel } from '../queue/people-for-tests.ts';
import { engines } from './engines.ts';

/** Slough's, whose ids Lambeth has somehow got hold of. */
interface Theirs {
  readonly store: Store;
  readonly query: Query;
  readonly card: PostedCard;
  readonly check: EntryCheck;
  readonly at: number;
}
type Attempt = (theirs: Theirs) => Promise<unknown>;

const answer = {
  id: 'answer-1',
  at: 1000,
  authority: 'slough',
  question: redacted('Can [name] get a laptop?'),
  outcome: 'answer',
  removed: {},
} as const;
const dutyDay = '2026-09-04';
const theirSpan = { authority: 'lambeth', from: 0, to: 9e15 };
const list = { authority: 'slough', checklist: 'review' };
const inUnit =
  (work: (tx: QueryUnit, theirs: Theirs) => Promise<unknown>): Attempt =>
  (theirs) =>
    theirs.store.queries.unit((tx) => work(tx, theirs));

/** What each function of the store gives to another authority with these ids; `undefined` where it gives nothing at all. */
const attempts: Readonly<Record<string, readonly [attempt: Attempt, given: unknown]>> = {
  'answers.find': [({ store }) => store.answers.find('lambeth', 'answer-1'), undefined],
  'answers.rate': [({ store }) => store.answers.rate('lambeth', 'answer-1', false, 5), false],
  'answers.sayUnhelpful': [
    ({ store }) => store.answers.sayUnhelpful('lambeth', 'answer-1', 'not-about'),
    false,
  ],
  'answers.handedOver': [({ store }) => store.answers.handedOver('lambeth', 'answer-1', 'x'), undefined],
  'missed.list': [({ store }) => store.missed.list('lambeth', 0, 100, 'all'), []],
  'missed.logged': [({ store }) => store.missed.logged('lambeth', 0, 100), []],
  'missed.put': [
    ({ store, at }) =>
      store.missed.put('lambeth', ['missed-1'], { state: 'dismissed', reason: text }, adviser, at),
    undefined,
  ],
  'missed.reopen': [({ store }) => store.missed.reopen('lambeth', 'proposal-1'), 0],
  'answerWaits.proposals': [({ store }) => store.answerWaits.proposals('lambeth'), []],
  'answerWaits.owe': [({ store, at }) => store.answerWaits.owe('lambeth', 'proposal-1', 'laptops', at), 0],
  'answerWaits.done': [
    ({ store }) => store.answerWaits.done({ authority: 'lambeth', missed: 'missed-1', person: asker }),
    undefined,
  ],
  'answerWaits.retryAt': [
    ({ store, at }) =>
      store.answerWaits.retryAt({ authority: 'lambeth', missed: 'missed-1', person: asker }, at),
    undefined,
  ],
  'answers.record': [({ store }) => store.answers.record({ ...answer, authority: 'lambeth' }), undefined],
  'queries.find': [({ store, query }) => store.queries.find('lambeth', query.id), undefined],
  'queries.byNumber': [({ store, query }) => store.queries.byNumber('lambeth', query.number), undefined],
  'queries.thread': [({ store, query }) => store.queries.thread('lambeth', query.id), []],
  'queries.linkedTo': [({ store, query }) => store.queries.linkedTo('lambeth', query.id), []],
  'queries.unsent': [({ store, query }) => store.queries.unsent('lambeth', query.id), undefined],
  'queries.inState': [({ store, query }) => store.queries.inState('lambeth', query.state), []],
  'queries.heldBy': [({ store }) => store.queries.heldBy('lambeth', adviser, 100), []],
  'queries.searchWords': [
    ({ store }) => store.queries.searchWords('lambeth', redacted('laptop'), { limit: 100, notes: true }),
    [],
  ],
  'queries.ratings': [
    ({ store }) => store.queries.ratings('lambeth', 0, 5),
    { counts: [0, 0, 0, 0, 0], words: [] },
  ],
  'deliveries.dead': [({ store }) => store.deliveries.dead('lambeth', 100), []],
  'cards.of': [({ store, query }) => store.cards.of('lambeth', query.id, 'asker'), []],
  'cards.put': [
    ({ store, card }) => store.cards.put({ ...card, authority: 'lambeth', version: 99, serviceUrl: 'x' }),
    undefined,
  ],
  'staffChannels.of': [({ store }) => store.staffChannels.of('lambeth'), undefined],
  'staffChannels.forQuery': [
    ({ store, query }) => store.staffChannels.forQuery({ authority: 'lambeth', id: query.id }),
    undefined,
  ],
  'staffChannels.routing': [
    ({ store }) => store.staffChannels.routing('lambeth'),
    { first: undefined, byTopic: new Map() },
  ],
  'filteredQueries.list': [
    ({ store }) => store.filteredQueries.list('lambeth', {}, { limit: 10 }),
    { queries: [] },
  ],
  'checklistTicks.of': [
    ({ store, at }) => store.checklistTicks.of(asker, { ...list, authority: 'lambeth' }, at),
    new Set(),
  ],
  'checklistTicks.set': [
    ({ store, at }) =>
      store.checklistTicks.set(asker, { ...list, authority: 'lambeth' }, [], { now: at, lapsesAt: at }),
    undefined,
  ],
  'rota.of': [({ store }) => store.rota.of('lambeth', '2000-01-01', '2100-01-01'), new Map()],
  'rota.set': [({ store, at }) => store.rota.set('lambeth', dutyDay, null, at), undefined],
  'dutyNotes.newest': [({ store }) => store.dutyNotes.newest('lambeth', 0), undefined],
  'rushNotices.of': [({ store }) => store.rushNotices.of('lambeth', '2000-01-01'), undefined],
  'rushNotices.end': [({ store }) => store.rushNotices.end('lambeth'), false],
  'lineNotices.isKnown': [
    ({ store }) => store.lineNotices.isKnown({ authority: 'lambeth', what: 'digest', day: dutyDay }),
    false,
  ],
  'lineNotices.done': [
    ({ store }) => store.lineNotices.done({ authority: 'lambeth', what: 'digest', day: dutyDay }),
    undefined,
  ],
  'lineNotices.retryAt': [
    ({ store, at }) => store.lineNotices.retryAt({ authority: 'lambeth', what: 'digest', day: dutyDay }, at),
    undefined,
  ],
  'queries.answeredBetween': [({ store }) => store.queries.answeredBetween('lambeth', 0, 9e15), 0],
  'queries.wasReminded': [
    ({ store, query, at }) =>
      store.queries.wasReminded({ authority: 'lambeth', query: query.id, what: 'reply-soon', instant: at }),
    false,
  ],
  'entryChecks.of': [({ store }) => store.entryChecks.of('lambeth'), []],
  'entryChecks.put': [
    ({ store, check }) => store.entryChecks.put({ ...check, authority: 'lambeth', verdict: 'confirmed' }),
    undefined,
  ],
  'knowledgeVersions.find': [
    ({ store }) => store.knowledgeVersions.find({ authority: 'lambeth', entry: 'laptops', number: 1 }),
    undefined,
  ],
  'knowledgeVersions.history': [({ store }) => store.knowledgeVersions.history('lambeth', 'laptops'), []],
  'knowledgeVersions.inState': [({ store }) => store.knowledgeVersions.inState('lambeth', ['published']), []],
  'knowledgeVersions.live': [
    ({ store }) => store.knowledgeVersions.live('lambeth'),
    { edition: 0, versions: [] },
  ],
  'knowledgeVersions.change': [
    ({ store, at }) =>
      store.knowledgeVersions.change(
        { authority: 'lambeth', entry: 'laptops', number: 1 },
        comment({ by: adviser, at }, text),
      ),
    undefined,
  ],
  'knowledgeVersions.importAll': [({ store, at }) => store.knowledgeVersions.importAll('lambeth', [], at), 0],
  'reportFigures.answersBy': [({ store }) => store.reportFigures.answersBy(theirSpan, 'entry'), []],
  'reportFigures.queriesBy': [({ store }) => store.reportFigures.queriesBy(theirSpan, 'topic'), []],
  'reportFigures.answersByHour': [({ store }) => store.reportFigures.answersByHour(theirSpan), []],
  'reportFigures.queriesByHour': [({ store }) => store.reportFigures.queriesByHour(theirSpan), []],
  'reportFigures.answerEnds': [({ store }) => store.reportFigures.answerEnds(theirSpan), []],
  'reportFigures.queriesByAsker': [({ store }) => store.reportFigures.queriesByAsker(theirSpan, 'role'), []],
  'reportFigures.askers': [({ store }) => store.reportFigures.askers(theirSpan), 0],
  'reportFigures.wordsNotAnswered': [
    ({ store }) => store.reportFigures.wordsNotAnswered(theirSpan, 10),
    { words: [], all: 0 },
  ],
  'reportFigures.punctual': [({ store, at }) => store.reportFigures.punctual(theirSpan, 'reply', at), []],
  'reportFigures.took': [
    ({ store }) => store.reportFigures.took(theirSpan, 'settle'),
    { known: 0, half: undefined, nineInTen: undefined },
  ],
  'reportFigures.ratedTopics': [({ store }) => store.reportFigures.ratedTopics(theirSpan), []],
  'unit.find': [inUnit((tx, { query }) => tx.find('lambeth', query.id)), undefined],
  'unit.byPress': [inUnit((tx) => tx.byPress('lambeth', 'form-1')), undefined],
  'unit.nextNumber': [inUnit((tx) => tx.nextNumber('lambeth')), 1],
  'unit.change': [
    inUnit((tx, { query, at }) =>
      tx.change({
        authority: 'lambeth',
        query: query.id,
        at,
        steps: stepsOf('release', 'adviser'),
        onlyIf: {},
        claimedBy: null,
      }),
    ),
    undefined,
  ],
  'unit.touch': [inUnit((tx, { query, at }) => tx.touch('lambeth', query.id, at)), undefined],
  'unit.linkedTo': [inUnit((tx, { query }) => tx.linkedTo('lambeth', query.id)), []],
  'unit.thread': [inUnit((tx, { query }) => tx.thread('lambeth', query.id)), []],
  'unit.addEvent': [
    inUnit((tx, { query, at }) => {
      const event: QueryEvent = {
        authority: 'lambeth',
        query: query.id,
        version: 99,
        at,
        kind: 'closed',
        by: { role: 'service' },
      };
      return tx.addEvent(event);
    }),
    undefined,
  ],
  'unit.hasPress': [inUnit((tx, { query }) => tx.hasPress('lambeth', query.id, 'reply-1')), false],
  'unit.oweAgain': [
    inUnit((tx, { query, at }) => tx.oweAgain({ authority: 'lambeth', query: query.id }, at)),
    0,
  ],
  'unit.putCard': [
    inUnit((tx, { card }) => tx.putCard({ ...card, authority: 'lambeth', version: 99, serviceUrl: 'x' })),
    undefined,
  ],
  'unit.cancelReplyDue': [
    inUnit((tx, { query }) => tx.cancelReplyDue('lambeth', query.id, query.version)),
    false,
  ],
  'unit.unsent': [inUnit((tx, { query }) => tx.unsent('lambeth', query.id)), undefined],
  'unit.dropUnsent': [inUnit((tx, { query }) => tx.dropUnsent('lambeth', query.id)), undefined],
  'unit.askerWroteSince': [inUnit((tx, { query }) => tx.askerWroteSince('lambeth', query.id, 0)), false],
  'unit.staffChannel': [inUnit((tx) => tx.staffChannel('lambeth')), undefined],
  'unit.routing': [inUnit((tx) => tx.routing('lambeth')), { first: undefined, byTopic: new Map() }],
  'unit.setTopicChannel': [
    inUnit((tx, { at }) =>
      tx.setTopicChannel({ ...staffChannel, authority: 'lambeth', channelId: '19:l' }, ['laptops'], at),
    ),
    undefined,
  ],
  'unit.setStaffChannel': [
    inUnit((tx, { at }) =>
      tx.setStaffChannel({ ...staffChannel, authority: 'lambeth', channelId: '19:l' }, at),
    ),
    undefined,
  ],
  'unit.setClocks': [
    inUnit((tx, { query, at }) => tx.setClocks('lambeth', query.id, { replyDue: at })),
    undefined,
  ],
  'unit.noteTimes': [inUnit((tx, { query }) => tx.noteTimes('lambeth', query.id, { stood: 5 })), undefined],
  'unit.rushNotice': [inUnit((tx) => tx.rushNotice('lambeth')), undefined],
  'unit.remindOnce': [
    inUnit((tx, { query, at }) =>
      tx.remindOnce({ authority: 'lambeth', query: query.id, what: 'reply-soon', instant: at }, at),
    ),
    false,
  ],
  'unit.inState': [inUnit((tx, { query }) => tx.inState('lambeth', query.state)), []],
  'unit.putWords': [inUnit((tx, { query }) => tx.putWords('lambeth', query.id, text)), undefined],
  'unit.eraseWords': [inUnit((tx, { query }) => tx.eraseWords('lambeth', query.id)), undefined],
  'unit.flag': [inUnit((tx, { query }) => tx.flag('lambeth', query.id)), undefined],
  'unit.setAsker': [inUnit((tx, { query }) => tx.setAsker('lambeth', query.id, adviser)), undefined],
  'unit.oweReplaced': [
    inUnit((tx, { query, at }) => tx.oweReplaced({ ...query, authority: 'lambeth' }, asker, at)),
    undefined,
  ],
  'unit.setStars': [inUnit((tx, { query }) => tx.setStars('lambeth', query.id, 1)), undefined],
  'unit.setHold': [inUnit((tx, { query, at }) => tx.setHold('lambeth', query.id, at)), undefined],
};

/** Functions that take no authority, and why they need none. */
const without: Readonly<Record<string, string>> = {
  ready: 'about the database',
  'knowledgeVersions.draft': 'the proposal names its authority',
  'knowledgeVersions.editions': 'a number for each authority',
  eraseRemains: 'about the database',
  close: 'about the database',
  'inbox.begin': 'by the id that Teams gave one activity of one tenant',
  'inbox.finish': 'by the id that Teams gave one activity of one tenant',
  'inbox.abandon': 'by the id that Teams gave one activity of one tenant',
  'inbox.forgetResponses': 'by the id that Teams gave one conversation of one tenant',
  'inbox.prune': 'for all, by age',
  'answers.latestOf': 'by the pseudonym of one person, who was told it themselves',
  'answers.wordsOf': 'by the stand-in for one message of one tenant',
  'answers.reword': 'by the stand-in for one message of one tenant',
  'answers.eraseWords': 'by the stand-in for one message of one tenant',
  'queries.ofMessage': 'by the stand-in for one message of one tenant; it names the authority of each',
  'queries.ofAsker': 'a person is of a tenant; it names the authority of each',
  'audit.note': 'the entry names its authority',
  'lineStates.now': 'for whoever runs the service: counts, and nothing of anybody',
  'audit.walk': 'for whoever works at the command line; it says what is whole and shows nothing',
  'retention.remove': 'for all, by age',
  'retention.noteSetting': 'about the service',
  'cardRemovals.take': 'for the rounds alone; each names its authority',
  'cardRemovals.done': 'by the id of a message that only take gives out',
  'cardRemovals.retryAt': 'by the id of a message that only take gives out',
  'cardRemovals.refused': 'by the id of a message that only take gives out',
  'cardRemovals.forgetRefused': 'for all, by age',
  'cardRemovals.unremovable': 'for whoever works at the command line',
  'records.tenantsOf': 'for whoever works at the command line',
  'records.export': 'for whoever works at the command line; a person is of a tenant',
  'records.underWay': 'a person is of a tenant; it names the authority of each',
  'records.erase': 'for whoever works at the command line; a person is of a tenant',
  'conversations.byKey': 'a key holds the tenant',
  'conversations.remember': 'a key holds the tenant',
  'conversations.welcome': 'a key holds the tenant',
  'conversations.unreachable': 'a key holds the tenant',
  'conversations.forget': 'a key holds the tenant',
  'conversations.ofPerson': 'a person is of a tenant',
  facts: 'of the database itself',
  'tenantChanges.all': 'of the whole service, said by its leads',
  'tenantChanges.put': 'of the whole service, said by its leads',
  'tenantChanges.takeBack': 'of the whole service, said by its leads',
  'settings.get': 'the service’s own',
  'settings.set': 'the service’s own',
  'settings.setOnce': 'the service’s own',
  'queries.unit': 'tried function by function, as unit.…',
  'queries.dueBefore': 'for the rounds alone; each names its authority',
  'queries.heldAndQuiet': 'for the rounds alone; each names its authority',
  'answerWaits.wait': 'the wait names its authority',
  'answerWaits.take': 'for the rounds alone; each names its authority',
  'rota.prune': 'for all, by age',
  'dutyNotes.put': 'the note names its authority',
  'dutyNotes.prune': 'for all, by age',
  'rushNotices.set': 'the notice names its authority',
  'rushNotices.prune': 'for all, by age',
  'lineNotices.owe': 'the notice names its authority',
  'lineNotices.take': 'for the rounds alone; each names its authority',
  'lineNotices.prune': 'for all, by age',
  'queries.answeredAndQuiet': 'for the service alone; it names the authority of each',
  'deliveries.claimDue': 'for the sender alone; each is drawn for the authority that it names',
  'deliveries.sent': 'by an id that only claimDue gives out',
  'deliveries.retryAt': 'by an id that only claimDue gives out',
  'deliveries.nextDueAt': 'a time',
  'deliveries.prune': 'for all, by age',
  'cards.forget': 'by the id of a message that Teams says is gone',
  'staffChannels.byChannel': 'by the channel, of which the tenant is part; it says whose it is',
  'profiles.of': 'a person is of a tenant',
  'profiles.change': 'a person is of a tenant',
  'profiles.forget': 'a person is of a tenant',
  'checklistTicks.prune': 'for all, by age',
  'changes.listen': 'says that something changed, not what',
  'changes.announce': 'says that something changed, not what',
  'unit.add': 'the query names its authority',
  'unit.putUnsent': 'it names the authority of its query',
  'unit.owe': 'each names its authority, and is drawn for that one',
  'unit.giveUp': 'by an id that only claimDue gives out',
};

async function functionsOf(store: Store): Promise<string[]> {
  const unit = await store.queries.unit(async (tx) => tx);
  return Object.entries({ ...store, unit }).flatMap(([part, value]) =>
    typeof value === 'function'
      ? [part]
      : Object.entries(value)
          .filter(([, inner]) => typeof inner === 'function')
          .map(([name]) => `${part}.${name}`),
  );
}

for (const engine of engines) {
  describe(`With another authority’s ids, on ${engine.name},`, () => {
    let on: LineForTests;
    let theirs: Theirs;
    // Once for all: nothing of it is changed.
    beforeAll(async () => {
      on = await lineOn(engine);
      const { store } = on;
      const query = await on.claimed();
      done(await on.line.reply({ ...byAdviser(query), text, press: 'reply-1' }));
      const at = on.clock.now();
      const card: PostedCard = {
        serviceUrl: 'https://smba.example/uk/',
        conversationId: 'a:1',
        activityId: '17',
        authority: 'slough',
        queryId: query.id,
        face: 'asker',
        entraId: asker.entraId,
        version: 2,
        postedAt: at,
      };
      const check: EntryCheck = {
        authority: 'slough',
        entry: 'laptops',
        fingerprint: 'f',
        verdict: 'withheld',
        by: { tenant: adviser.tenant, entraId: adviser.entraId },
        at,
      };
      await store.answers.record(answer);
      await store.answers.record({ ...answer, id: 'missed-1', outcome: 'no-answer' });
      await store.answerWaits.wait({ authority: 'slough', missed: 'missed-1', person: asker }, at);
      const takenUp = { state: 'taken-up', proposal: 'proposal-1', entry: 'laptops' } as const;
      await store.missed.put('slough', ['missed-1'], takenUp, adviser, at);
      await store.cards.put(card);
      await store.entryChecks.put(check);
      await store.checklistTicks.set(asker, list, ['1'], { now: at, lapsesAt: at + 1000 });
      const content = { id: 'laptops' };
      const laptops = { entry: 'laptops', kind: 'article', content, reason: text } as const;
      await store.knowledgeVersions.importAll('slough', [laptops], at);
      await store.rota.set('slough', dutyDay, adviser, at);
      await store.dutyNotes.put({ authority: 'slough', day: dutyDay, by: adviser, text, at });
      await store.rushNotices.set({ authority: 'slough', text, until: '2100-01-01', by: adviser, at });
      await store.lineNotices.owe({ authority: 'slough', what: 'digest', day: dutyDay }, at);
      const [due] = await store.deliveries.claimDue(at, 1, 1000);
      await store.queries.unit((tx) => tx.giveUp(due?.id ?? 0, 'gone'));
      const now = (await store.queries.find('slough', query.id)) ?? query;
      theirs = { store, query: now, card, check, at };
    });
    afterAll(() => on.end());

    /** All of Slough's that another authority could have found or changed. */
    const seenBySlough = async ({ store, query, at }: Theirs) => ({
      missed: await store.missed.list('slough', 0, 10, 'all'),
      waits: await store.answerWaits.proposals('slough'),
      query: await store.queries.find('slough', query.id),
      byNumber: await store.queries.byNumber('slough', query.number),
      thread: await store.queries.thread('slough', query.id),
      inState: await store.queries.inState('slough', query.state),
      dead: await store.deliveries.dead('slough', 10),
      cards: await store.cards.of('slough', query.id, 'asker'),
      channel: await store.staffChannels.of('slough'),
      answer: await store.answers.find('slough', 'answer-1'),
      ticks: await store.checklistTicks.of(asker, list, at),
      checks: await store.entryChecks.of('slough'),
      knowledge: await store.knowledgeVersions.live('slough'),
    });

    it.each(Object.keys(attempts))('%s gives nothing and changes nothing', async (name) => {
      const [attempt, given] = attempts[name] ?? [];
      const before = await seenBySlough(theirs);
      expect(Object.values(before).every((part) => part !== undefined)).toBe(true);
      expect(await attempt?.(theirs)).toEqual(given);
      expect(await seenBySlough(theirs)).toEqual(before);
    });

    it('the advice line knows of no such query', async () => {
      const by = { authority: 'lambeth', query: theirs.query.id };
      expect(await on.line.claim({ ...by, adviser })).toEqual({ ok: false, why: 'unknown' });
      expect(await on.line.withdraw({ ...by, asker })).toEqual({ ok: false, why: 'unknown' });
    });

    it('every function of the store has been tried, or needs no authority', async () => {
      const known = new Set([...Object.keys(attempts), ...Object.keys(without)]);
      const found = await functionsOf(theirs.store);
      expect(found.filter((name) => !known.has(name))).toEqual([]);
      expect([...known].filter((name) => !found.includes(name))).toEqual([]);
    });
  });
}
