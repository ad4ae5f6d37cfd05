import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { meSchema, repliesSchema } from '../../tab/contract.ts';
import {
  diffSchema,
  doneSchema,
  type EntryForm,
  editedEntrySchema,
  editedLinesSchema,
  editedListSchema,
  openedFormSchema,
  previewedSchema,
  type Written,
} from '../../tab/contract-knowledge.ts';
import { discardServices, startService, type Service } from '../service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ env: { PACKS: 'slough,lambeth', HOME_AUTHORITY: 'slough' } });
}, 60_000);
afterAll(discardServices);

const ask = (path: string, as?: string, body?: object): Promise<Response> =>
  fetch(`${service.url}/tab/api/${path}`, {
    headers: {
      ...(as !== undefined && { Authorization: `Bearer ${as}` }),
      'Content-Type': 'application/json',
    },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
const read = async (path: string, as: string, body?: object): Promise<unknown> => {
  const response = await ask(path, as, body);
  expect(response.status).toBe(200);
  return response.json();
};
const press = async (as: string, data: object): Promise<string> => {
  const said = { kind: 'press', data: { v: 1, authority: 'slough', ...data } };
  const { replies } = repliesSchema.parse(await read('turn', as, { id: randomUUID(), said }));
  return JSON.stringify(replies);
};

const of = { authority: 'slough', entry: 'cwsw-fixed-term' };
const opened = async (as = 'adviser') =>
  openedFormSchema.parse(await read(`knowledge/form?authority=slough&entry=${of.entry}`, as));
const written = (form: EntryForm, more: Partial<Written> = {}): Written => ({
  ...of,
  kind: 'article',
  basedOn: 0,
  reason: 'It was asked for in these words',
  form,
  ...more,
});
const save = async (as: string, what: Written) => doneSchema.parse(await read('knowledge/save', as, what));
/** Keeps a draft with one more way of asking, and sends it to be read. */
async function sent(as: string, way: string, basedOn = 0): Promise<number> {
  const { form } = await opened(as);
  if (form.as !== 'article') throw new Error('no form of an article');
  const kept = await save(as, written({ ...form, aliases: `${form.aliases}\n${way}` }, { basedOn }));
  if (!kept.ok) throw new Error(JSON.stringify(kept));
  await read('knowledge/move', as, { ...of, number: kept.number, move: 'submit' });
  return kept.number;
}
/** Approves what waits, as it was sent. */
async function approve(as: string, number: number, entry = of.entry): Promise<string> {
  const { open } = editedListSchema.parse(await read('knowledge/list', as, { authority: 'slough' }));
  const submittedAt = open.find((one) => one.entry === entry && one.number === number)?.at;
  return press(as, { verb: 'approve-proposal', entry, number, submittedAt });
}

describe('what the pages on which knowledge is edited give out', () => {
  const reading = [
    'knowledge/entry?authority=slough&entry=laptops',
    'knowledge/form?authority=slough&entry=laptops',
    'knowledge/diff?authority=slough&entry=laptops&from=0&to=1',
  ];
  const writing: readonly (readonly [path: string, body: object])[] = [
    ['knowledge/list', { authority: 'slough' }],
    ['knowledge/preview', written({ as: 'yaml', text: 'title: x' })],
    ['knowledge/save', written({ as: 'yaml', text: 'title: x' })],
    ['knowledge/move', { ...of, number: 1, move: 'submit' }],
    ['knowledge/again', { ...of, what: 'archive', reason: 'x' }],
  ];

  it('is nothing for who has not signed in, and nothing for who only asks', async () => {
    for (const [as, status] of [
      [undefined, 401],
      ['asker', 403],
      ['dsl', 403],
    ] as const) {
      for (const path of reading) expect((await ask(path, as)).status).toBe(status);
      for (const [path, body] of writing) expect((await ask(path, as, body)).status).toBe(status);
    }
    expect(editedLinesSchema.parse(await read('knowledge', 'asker')).lines).toEqual([]);
  });

  it('is nothing of an authority that is not loaded, and nothing for what cannot be read', async () => {
    expect((await ask('knowledge/list', 'adviser', { authority: 'hillingdon' })).status).toBe(403);
    expect((await ask('knowledge/entry?authority=slough&entry=no-such', 'adviser')).status).toBe(404);
    expect((await ask('knowledge/entry?authority=slough', 'adviser')).status).toBe(400);
    expect((await ask('knowledge/move', 'adviser', { ...of, number: 1, move: 'publish' })).status).toBe(400);
  });

  it('is every entry with how it stands, by its title too, slips included', async () => {
    const all = editedListSchema.parse(await read('knowledge/list', 'adviser', { authority: 'slough' }));
    expect(all.entries.find(({ entry }) => entry === 'laptops')).toMatchObject({
      kind: 'topic',
      standings: expect.arrayContaining(['live']),
    });
    expect(all.entries.map(({ entry }) => entry)).toContain('local.yaml');
    const found = editedListSchema.parse(
      await read('knowledge/list', 'adviser', { authority: 'slough', words: 'lapotp' }),
    );
    expect(found.entries[0]?.entry).toBe('laptops');
    expect(found.entries.length).toBeLessThan(all.entries.length);
  });
});

describe('what is written on the pages', () => {
  it('is shown as the card it will be, and what is wrong with it by field', async () => {
    const { form } = await opened();
    if (form.as !== 'article') throw new Error('no form of an article');
    const says = 'A link: [the form](https://www.example.org/form).';
    const good = previewedSchema.parse(
      await read('knowledge/preview', 'adviser', written({ ...form, answer: says })),
    );
    expect(good.faults).toEqual([]);
    expect(JSON.stringify(good.card)).toContain('https://www.example.org/form');
    const bad = { ...form, aliases: 'one way', answer: '[the form](htps://x y)', reviewBy: 'soon' };
    const wrong = previewedSchema.parse(await read('knowledge/preview', 'adviser', written(bad)));
    expect(wrong.faults.map(({ field }) => field.split(' ')[0])).toEqual(['aliases', 'reviewBy']);
    const link = previewedSchema.parse(
      await read('knowledge/preview', 'adviser', written({ ...form, answer: bad.answer })),
    );
    expect(link.faults).toEqual([{ field: 'answer', message: expect.stringContaining('a space in it') }]);
    const yaml = previewedSchema.parse(
      await read('knowledge/preview', 'adviser', {
        ...written({ as: 'yaml', text: 'id: laptops\ntitle: [' }),
        entry: 'laptops',
        kind: 'topic',
      }),
    );
    expect(yaml.faults[0]?.message).toMatch(/^This cannot be read/);
  });

  it('holds no name of a child: it is refused, and nothing is kept', async () => {
    const { form } = await opened();
    if (form.as !== 'article') throw new Error('no form of an article');
    const kept = await save(
      'adviser',
      written({ ...form, answer: 'Ask for Jayden Okafor, born 03/04/2011, at the school.' }),
    );
    expect(kept).toMatchObject({ ok: false, faults: [{ field: 'answer' }] });
    const entry = editedEntrySchema.parse(
      await read(`knowledge/entry?authority=slough&entry=${of.entry}`, 'adviser'),
    );
    expect(entry.history).toEqual([]);
  });

  it('is its author’s alone while it is a draft, and is sent only with a reason', async () => {
    const { form } = await opened();
    const kept = await save('adviser', written(form, { reason: '' }));
    if (!kept.ok) throw new Error(kept.says);
    const list = async (as: string) =>
      editedListSchema.parse(await read('knowledge/list', as, { authority: 'slough' })).open;
    expect(await list('adviser')).toMatchObject([{ entry: of.entry, mine: true, state: 'draft' }]);
    expect(await list('second-adviser')).toEqual([]);
    const draft = `knowledge/form?authority=slough&entry=${of.entry}&number=${kept.number}`;
    expect((await ask(draft, 'second-adviser')).status).toBe(404);
    const copied = { ...of, what: 'restore', number: kept.number, reason: 'x' };
    expect((await ask('knowledge/again', 'second-adviser', copied)).status).toBe(404);
    const move = async (as: string, what: string) =>
      doneSchema.parse(await read('knowledge/move', as, { ...of, number: kept.number, move: what }));
    expect(await move('adviser', 'submit')).toMatchObject({ ok: false, says: /say why/ });
    expect(await move('second-adviser', 'withdraw')).toMatchObject({ ok: false, says: /its author/ });
    expect(await move('adviser', 'withdraw')).toMatchObject({ ok: true });
  });

  it('is approved by a colleague and never by its author; what another has overtaken is refused with whose that is', async () => {
    const first = await sent('adviser', 'fixed-term exclusion of a child in need');
    const second = await sent('second-adviser', 'suspension of a child in need');
    expect(await approve('adviser', first)).toContain('Nobody approves or sends back their own proposal');
    expect(await approve('second-adviser', first)).toContain('It is live');
    // Begun before the first went live.
    expect(await approve('adviser', second)).toContain('by Alex Adviser, has gone live since');
    const entry = editedEntrySchema.parse(
      await read(`knowledge/entry?authority=slough&entry=${of.entry}`, 'adviser'),
    );
    expect(entry.history.find(({ number }) => number === first)).toMatchObject({
      live: true,
      by: 'Alex Adviser',
      reviewer: 'Bo Adviser',
      reason: 'It was asked for in these words',
    });
    const { lines } = diffSchema.parse(
      await read(`knowledge/diff?authority=slough&entry=${of.entry}&from=0&to=${first}`, 'adviser'),
    );
    expect(lines).toContainEqual({
      what: 'added',
      text: 'Asked as: fixed-term exclusion of a child in need',
    });
    // Its author goes on with it, and is told.
    const again = openedFormSchema.parse(
      await read(`knowledge/form?authority=slough&entry=${of.entry}&number=${second}`, 'second-adviser'),
    );
    expect(again).toMatchObject({ basedOn: first, overtakenBy: 'Alex Adviser' });
  }, 120_000);

  it('is not taken out while others lead to it', async () => {
    const asked = { ...of, what: 'archive', reason: 'Nobody needs it' };
    const refused = doneSchema.parse(await read('knowledge/again', 'adviser', asked));
    expect(refused).toMatchObject({ ok: false, faults: [{ message: /there is no entry/ }, {}, {}, {}, {}] });
  });

  it('can be new, be taken out and be brought back, each time through a colleague', async () => {
    const form = {
      as: 'article',
      title: 'Minibus hire',
      aliases: 'minibus hire\nwho hires the minibus\nis a minibus paid for',
      answer: 'The school hires the minibus.',
      sources: [{ document: 'slough-offer-2021', statements: 'intro.1' }],
      owner: '',
      reviewBy: '2030-01-01',
    } as const;
    const fresh = { authority: 'slough', kind: 'article', basedOn: 0, reason: 'It was asked for' } as const;
    const made = await save('adviser', { ...fresh, form: { ...form, sources: [...form.sources] } });
    const published = async (done: typeof made): Promise<void> => {
      if (!done.ok) throw new Error(JSON.stringify(done));
      const { entry, number } = done;
      await read('knowledge/move', 'adviser', { authority: 'slough', entry, number, move: 'submit' });
      expect(await approve('second-adviser', number, entry)).toContain('It is live');
    };
    await published(made);
    const minibus = { authority: 'slough', entry: 'minibus-hire', reason: 'Nobody needs it' };
    const again = async (asked: object) =>
      doneSchema.parse(await read('knowledge/again', 'adviser', { ...minibus, ...asked }));
    const now = async () =>
      editedEntrySchema.parse(await read('knowledge/entry?authority=slough&entry=minibus-hire', 'adviser'));
    await published(await again({ what: 'archive' }));
    expect(await now()).toMatchObject({ inForce: false, history: [{ live: true, archived: true }, {}] });
    const list = editedListSchema.parse(await read('knowledge/list', 'adviser', { authority: 'slough' }));
    expect(list.entries.find(({ entry }) => entry === 'minibus-hire')?.standings).toEqual(['archived']);
    await published(await again({ what: 'restore', number: 1 }));
    expect(await now()).toMatchObject({ inForce: true, title: 'Minibus hire' });
  }, 120_000);

  it('is in the audit with each of its steps, by nobody’s name', () => {
    const database = new DatabaseSync(service.databaseFile, { readOnly: true });
    const noted = database.prepare("select who, detail from audit where what = 'knowledge'").all();
    database.close();
    expect(noted.length).toBeGreaterThan(4);
    expect(JSON.stringify(noted)).not.toMatch(/Alex|Bo Adviser|local-adviser/);
  });
});

describe('who is shown the pages', () => {
  it('is whoever edits', async () => {
    const me = async (as: string) => meSchema.parse(await read('me', as));
    expect((await me('asker')).adviserOf).toEqual([]);
    expect((await me('adviser')).adviserOf).toContain('slough');
  });
});
