import { DatabaseSync } from 'node:sqlite';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { discardServices, startService, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ env: { PACKS: 'slough', UNDO_SECONDS: '0', RATE_PER_PERSON: '10' } });
}, 60_000);
afterAll(() => discardServices());

const ask = (path: string, as: string, body?: unknown): Promise<Response> =>
  fetch(`${service.url}/tab/api/${path}`, {
    headers: {
      Authorization: `Bearer ${as}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

interface Link {
  readonly what: string;
  readonly who: string | null;
  readonly about: string | null;
  readonly detail: string;
}

function audit(): readonly Link[] {
  const database = new DatabaseSync(service.databaseFile, { readOnly: true });
  try {
    return database
      .prepare('select what, who, about, detail from audit order by authority, number')
      .all() as unknown as readonly Link[];
  } finally {
    database.close();
  }
}

/** Asks the advice line, and gives the query's id. */
async function asked(question: string): Promise<string> {
  const say = (said: unknown) => ask('turn', 'asker', { id: randomUUID(), said });
  await say({
    kind: 'press',
    data: {
      v: 1,
      verb: 'send-query',
      authority: 'slough',
      form: randomUUID(),
      question,
      neededBy: '',
      purpose: 'advice',
      callBack: '',
    },
  });
  const lines = (await (await ask('mine', 'asker')).json()) as { lines: { id: string }[] };
  return lines.lines[0]?.id ?? '';
}

describe('what an adviser reads on the pages', () => {
  it('is in the audit: the words of a query that they opened, and nothing where they saw none', async () => {
    const id = await asked('what is the foster carer allowance for a zebrafish');
    await ask(`desk/query?authority=slough&id=${id}`, 'adviser');
    expect(audit().filter(({ what }) => what === 'viewed')).toEqual([]);
    await ask('turn', 'adviser', {
      id: randomUUID(),
      said: { kind: 'press', data: { v: 1, verb: 'claim-query', authority: 'slough', query: id } },
    });
    const before = audit().filter(({ what }) => what === 'viewed').length;
    const card = await (await ask(`desk/query?authority=slough&id=${id}`, 'adviser')).text();
    expect(card).toContain('zebrafish');
    const views = audit().filter(({ what }) => what === 'viewed');
    expect(views.length).toBeGreaterThan(before);
    expect(new Set(views.map(({ about }) => about))).toEqual(new Set([id]));
  });

  it('is in the audit when it was searched for, without the words', async () => {
    const found = await (await ask('desk/found', 'adviser', { words: 'foster carer allowance' })).text();
    expect(found).toContain('SL-0001');
    const searches = audit().filter(({ what }) => what === 'searched');
    expect(searches).toHaveLength(1);
    expect(searches[0]?.who).toMatch(/^\w+/);
    expect(JSON.parse(searches[0]?.detail ?? '')).toEqual({ in: 'page', found: 1 });
    expect(JSON.stringify(audit())).not.toMatch(/zebrafish|allowance/);
  });
});

describe('somebody who reads the pages without end', () => {
  it('is told that it is too fast, and nobody else is held up, nor a card about safety', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 90 }, async () => (await ask('mine', 'dsl')).status),
    );
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(50);
    expect(statuses).toContain(429);
    expect((await ask('me', 'dsl')).headers.get('retry-after')).toBe('60');
    expect((await ask('mine', 'asker')).status).toBe(200);
    const said = { kind: 'text', text: 'he says he is going to kill himself tonight' };
    expect(await (await ask('turn', 'dsl', { id: randomUUID(), said })).text()).toContain('Stay safe');
  });
});

describe('a body that is made to do harm', () => {
  const send = (body: string): Promise<Response> =>
    fetch(`${service.url}/tab/api/turn`, {
      method: 'POST',
      headers: { Authorization: 'Bearer second-adviser', 'Content-Type': 'application/json' },
      body,
    });
  const turnWith = (data: string): string =>
    `{"id":"${randomUUID()}","said":{"kind":"press","data":${data}}}`;

  it.each([
    ['deep', () => turnWith(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`), [200, 400]],
    ['a list a hundred thousand deep', () => turnWith('['.repeat(100_000) + ']'.repeat(100_000)), [400]],
    ['huge', () => turnWith(JSON.stringify({ v: 1, verb: 'help', more: 'x'.repeat(300_000) })), [413]],
    ['no JSON', () => '{"id":', [400]],
  ])('is met with a plain answer when it is %s, and the service goes on', async (_what, body, statuses) => {
    const answered = await send(body());
    expect(statuses).toContain(answered.status);
    expect(await answered.text()).not.toMatch(/at .*:\d+:\d+|node_modules|RangeError/);
    expect((await ask('mine', 'second-adviser')).status).toBe(200);
  });
});
