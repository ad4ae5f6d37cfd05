import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import type { z } from 'zod';
import { calendarSchema } from '../../tab/contract-calendar.ts';
import { checklistsSchema } from '../../tab/contract-checklists.ts';
import { glossarySchema } from '../../tab/contract-glossary.ts';
import { offerSchema } from '../../tab/contract-offer.ts';
import { lookUpSchema, repliesSchema } from '../../tab/contract.ts';
import { discardServices, startService, type Service } from '../service.ts';

const local = mkdtempSync(join(tmpdir(), 'advice-line-local-'));
let service: Service;
beforeAll(async () => {
  const from = DateTime.now().setZone('Europe/London').plus({ days: 2 }).toISODate();
  writeFileSync(
    join(local, 'lambeth.yaml'),
    `sessions: [{ series: social-worker-drop-ins, every: week, weekday: mon, starts: ${from}, from: "12:00", minutes: 60, room: "Room 4" }]`,
  );
  service = await startService({
    env: { PACKS: 'slough,hillingdon,lambeth', HOME_AUTHORITY: 'slough', LOCAL_FOLDER: local },
  });
}, 60_000);
afterAll(async () => {
  await discardServices();
  rmSync(local, { recursive: true, force: true });
});

const ask = (path: string, as?: string, body?: unknown): Promise<Response> =>
  fetch(`${service.url}/tab/api/${path}`, {
    headers: {
      ...(as === undefined ? {} : { Authorization: `Bearer ${as}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  });

async function read<T>(path: string, shape: z.ZodType<T>, as = 'asker', body?: unknown): Promise<T> {
  const response = await ask(path, as, body);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return shape.parse(await response.json());
}

/** What comes back, as text, of something typed or pressed. */
async function turn(as: string, said: object): Promise<string> {
  const { replies } = await read('turn', repliesSchema, as, { id: randomUUID(), said });
  return JSON.stringify(replies);
}
const press = (as: string, data: object): Promise<string> =>
  turn(as, { kind: 'press', data: { v: 1, authority: 'slough', ...data } });

const offer = (as = 'asker') => read('offer?authority=slough', offerSchema, as);
const titles = async (authority: string, words: string, as = 'asker'): Promise<readonly string[]> =>
  (await read('look-up', lookUpSchema, as, { authority, words })).entries.map(({ title }) => title);

describe('what the askers’ pages read', () => {
  it.each(['offer', 'calendar', 'checklists', 'glossary'])(
    'is told to nobody who has not signed in, and of no council that is not here: %s',
    async (path) => {
      expect((await ask(`${path}?authority=slough`)).status).toBe(401);
      expect((await ask(`${path}?authority=slough`, 'somebody')).status).toBe(401);
      expect((await ask(path, 'asker')).status).toBe(400);
      expect((await ask(`${path}?authority=${'x'.repeat(41)}`, 'asker')).status).toBe(400);
      expect((await ask(`${path}?authority=cambridgeshire`, 'asker')).status).toBe(404);
      expect((await ask(`${path}?authority=../slough`, 'asker')).status).toBe(404);
    },
  );

  it('is looked up by words that stand in no address', async () => {
    expect((await ask('look-up?authority=slough&words=laptop', 'asker')).status).toBe(404);
    expect((await ask('look-up', undefined, { authority: 'slough' })).status).toBe(401);
    expect((await ask('look-up', 'asker', { words: 'laptop' })).status).toBe(400);
    expect((await ask('look-up', 'asker', { authority: 'slough', words: 'x'.repeat(201) })).status).toBe(400);
    expect((await ask('look-up', 'asker', { authority: 'kent', words: 'laptop' })).status).toBe(404);
  });
});

describe('the offer', () => {
  it('has every row with the words of the cards, and says that its time is over', async () => {
    const { rows, standing, commitments } = await offer();
    const laptop = rows.find(({ title }) => title === 'Laptop, Level 2');
    expect(laptop).toMatchObject({
      entry: 'laptops',
      cohort: 'post-16',
      area: 'Resources',
      commitment: 'will',
      amounts: ['£200'],
    });
    expect(commitments).toContainEqual({ id: 'cannot', name: 'Can no longer do', sign: '✖' });
    expect(standing).toEqual([expect.stringMatching(/ran to March 2022/)]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('has as many rows in a part as the card of that part', async () => {
    const { rows } = await offer();
    const part = rows.filter(({ area, cohort }) => area === 'PEPs' && cohort === 'secondary');
    const card = await press('asker', { verb: 'browse-area', cohort: 'secondary', area: 'PEPs' });
    for (const { title } of part) expect(card).toContain(title);
    expect(part).toHaveLength(11);
  });

  it('has the tiers of the graduated response', async () => {
    const { tiers } = await offer();
    expect(tiers.map(({ id }) => id)).toEqual(['universal', 'tailored', 'targeted']);
    expect(tiers.flatMap(({ parts }) => parts.map(({ entry }) => entry))).toContain(
      'education-information-surgeries',
    );
  });

  it('is empty for a council whose documents are of another kind', async () => {
    expect(await read('offer?authority=hillingdon', offerSchema)).toMatchObject({
      name: 'Hillingdon',
      rows: [],
      tiers: [],
      areas: [],
    });
  });
});

describe('who may see what', () => {
  it('keeps what is for council staff from a DSL, in titles and in words', async () => {
    const history = '2016 plan: recruiting the Virtual School Head';
    expect(await titles('slough', '')).toContain(history);
    expect(await titles('slough', 'recruiting the Virtual School Head')).toContain(history);
    await press('dsl', { verb: 'save-profile', worksIn: 'slough', worksAs: 'dsl' });
    expect(await titles('slough', '', 'dsl')).not.toContain(history);
    expect(await titles('slough', 'recruiting the Virtual School Head', 'dsl')).not.toContain(history);
    const terms = async (as: string) =>
      (await read('glossary?authority=slough', glossarySchema, as)).terms.length;
    expect(await terms('dsl')).toBeLessThan(await terms('asker'));
  });

  it('says which dates are for somebody in their role', async () => {
    const { series } = await read('calendar?authority=lambeth', calendarSchema, 'dsl');
    const mine = (id: string) => series.find((one) => one.id === id)?.mine;
    expect([mine('social-worker-drop-ins'), mine('post-16-neet-panel')]).toEqual([false, true]);
  });

  it('lists nothing that a lead withholds, on the page or on the cards', async () => {
    const code = /advisers' channel: .* (\d{4})/.exec(service.stdout())?.[1] ?? '';
    await turn('adviser', { kind: 'text', text: `go-live check ${code}` });
    const before = await offer();
    const card = () => press('asker', { verb: 'browse-area', cohort: 'post-16', area: 'Resources' });
    expect(before.rows.some(({ entry }) => entry === 'tuition')).toBe(true);
    expect(await card()).toContain('Laptop, Level 2');
    const typed = () => turn('asker', { kind: 'text', text: 'post-16' });
    expect(await typed()).toContain('EYJS');
    const youthJustice = ['youth-justice-consults', 'youth-justice-direct-work'];
    for (const entry of ['laptops', 'education-information-surgeries', ...youthJustice])
      await press('adviser', {
        verb: 'check-entry',
        document: 'slough-offer-2021',
        entry,
        skipped: 0,
        verdict: 'withheld',
      });
    const { rows, tiers } = await offer();
    expect(rows.length).toBeLessThan(before.rows.length);
    expect(rows.some(({ entry }) => entry === 'laptops')).toBe(false);
    expect(JSON.stringify(tiers)).not.toContain('education-information-surgeries');
    expect(await card()).not.toContain('Laptop, Level 2');
    expect(await press('asker', { verb: 'browse-tier', tier: 'tailored' })).not.toContain(
      'Education Information Surgeries',
    );
    expect(await typed()).not.toContain('EYJS');
    expect(await titles('slough', 'laptop')).not.toContain('Laptops');
  });
});

describe('the tiers, asked for in words', () => {
  it('are those of a council whose offer comes in tiers, and said of no other', async () => {
    const tiers = () => turn('dsl', { kind: 'text', text: 'universal, tailored and targeted' });
    await press('dsl', { verb: 'save-profile', worksIn: 'slough', worksAs: 'dsl' });
    expect(await tiers()).toContain('comes in three tiers');
    await press('dsl', { verb: 'save-profile', worksIn: 'hillingdon', worksAs: 'dsl' });
    expect(await tiers()).not.toContain('comes in three tiers');
    await press('dsl', { verb: 'save-profile', worksIn: 'slough', worksAs: 'dsl' });
  });
});

describe('the lists', () => {
  it('find a title with slips in it, likeliest first', async () => {
    expect((await titles('slough', 'tutiion'))[0]).toBe('Tuition');
    expect(await titles('slough', 'zzzzqqq')).toEqual([]);
  });

  it('count the ticks of whoever looks, and nobody else’s', async () => {
    const ticked = async (as: string) =>
      (await read('checklists?authority=hillingdon', checklistsSchema, as)).lists.map((list) => [
        list.items,
        list.ticked,
      ]);
    expect(await ticked('dsl')).toEqual([[14, 0]]);
    const opened = await press('asker', {
      verb: 'open-checklist',
      authority: 'hillingdon',
      checklist: 'sw-checklist',
    });
    const [, box = ''] = /"id":"(tick-[^"]+)"/.exec(opened) ?? [];
    await press('asker', {
      verb: 'save-checklist',
      authority: 'hillingdon',
      checklist: 'sw-checklist',
      [box]: 'true',
    });
    expect(await ticked('asker')).toEqual([[14, 1]]);
    expect(await ticked('dsl')).toEqual([[14, 0]]);
  });

  it('have words by the alphabet, with what no document says marked', async () => {
    const { terms } = await read('glossary?authority=slough', glossarySchema);
    const names = terms.map(({ term }) => term.toLowerCase());
    expect(names).toEqual(
      names.toSorted((one, other) => one.localeCompare(other, 'en-GB', { numeric: true })),
    );
    expect(terms.some(({ standing }) => standing === undefined)).toBe(true);
    expect(terms.some(({ standing }) => /no document we hold/.test(standing ?? ''))).toBe(true);
  });

  it('have coming dates with diary files, and plainly none where nobody has set any', async () => {
    const { series, diary } = await read('calendar?authority=lambeth', calendarSchema);
    const dropIn = series.find(({ id }) => id === 'social-worker-drop-ins');
    expect(dropIn?.sessions).toHaveLength(6);
    expect(dropIn?.sessions[0]).toMatchObject({
      room: 'Room 4',
      when: expect.stringMatching(/^Monday .*12:00–13:00$/),
    });
    for (const link of [diary, dropIn?.sessions[0]?.diary]) {
      const file = await fetch(link ?? '');
      expect(file.headers.get('content-type')).toMatch(/text\/calendar/);
      expect(await file.text()).toContain('BEGIN:VEVENT');
    }
    const slough = await read('calendar?authority=slough', calendarSchema);
    expect(
      slough.series.every(({ sessions, noDates }) => sessions.length === 0 && noDates !== undefined),
    ).toBe(true);
    expect(slough.diary).toBeUndefined();
  });
});
