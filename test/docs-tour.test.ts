import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStage, type Stage } from './journeys/stage.ts';

const root = join(import.meta.dirname, '..');
/** `1. [bot/main.ts](../bot/main.ts), "compose": …`, in the order of the page. */
const steps = [
  ...readFileSync(join(root, 'docs/tour.md'), 'utf8').matchAll(
    /^(\d+)\. \[([\w./-]+)\]\(\.\.\/([\w./-]+)\)(?:, `(\w+)`)?/gm,
  ),
].map(([, number, path = '', link = '', name]) => ({ number: Number(number), path, link, name }));

let folder = '';
let stage: Stage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tour-'));
  const named = steps.flatMap(({ path, name }) => (name === undefined ? [] : [`${path}#${name}`]));
  stage = await startStage({
    env: {
      NODE_OPTIONS: `--import ${pathToFileURL(join(root, 'test/docs-tour/mark-calls.ts')).href}`,
      TOUR_CALLS: join(folder, 'calls'),
      TOUR_STEPS: named.join(','),
    },
  });
}, 60_000);
afterAll(async () => {
  await stage.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('the tour', () => {
  it('numbers its stops, and links each to the file that it names', () => {
    expect(steps.length).toBeGreaterThan(15);
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.filter(({ path, link }) => path !== link || !existsSync(join(root, path)))).toEqual([]);
  });

  it('goes the way that a question really goes', async () => {
    const calls = (): readonly string[] => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
    const atStart = new Set(calls());
    writeFileSync(join(folder, 'calls'), '');
    const chat = stage.teams.chat(stage.teams.person('Sam Asker'));
    writeFileSync(join(folder, 'calls'), '');
    await chat.say('who goes to the first pep');
    const onTheWay = [...new Set(calls())];
    const inOrder = steps.flatMap(({ path, name }) => (name === undefined ? [] : [`${path}#${name}`]));
    // What builds the service runs before anybody asks; everything after it is called for the question, in this order.
    const asked = inOrder.filter((step) => !atStart.has(step) || onTheWay.includes(step));
    expect(onTheWay).toEqual(asked);
    expect(inOrder.slice(0, inOrder.length - asked.length)).toEqual(
      inOrder.filter((step) => !asked.includes(step)),
    );
  });
});
