import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { leaksIn } from '../../commands/fuzz/leaks.ts';

const run = promisify(execFile);

describe('a short run of npm run fuzz', () => {
  it('finds no 5xx, nothing thrown and not caught, and no word of the inside', async () => {
    const { stdout } = await run(
      process.execPath,
      ['--import', './bot/require-node-24.js', 'commands/fuzz.ts', '--count', '1500', '--seed', '42'],
      { cwd: `${import.meta.dirname}/../..` },
    ).catch((error: { readonly stdout: string }) => error);
    expect(stdout).toMatch(/^1500 sent in/);
    expect(stdout).toMatch(/no fault found\n$/);
    // Enough of it must have gone deep: answers, and messages to Teams.
    expect(Number(/\b200: (\d+)/.exec(stdout)?.[1])).toBeGreaterThan(700);
    expect(Number(/(\d+) calls to Teams/.exec(stdout)?.[1])).toBeGreaterThan(500);
  }, 240_000);
});

describe('a word of the inside', () => {
  it.each([
    ['TypeError: x is not a function\n    at answer (/app/bot/http/server.ts:70:3)'],
    ['SQLITE_CONSTRAINT: UNIQUE constraint failed: queries.id'],
    ['Hello [object Object]'],
    ['ZodError: invalid_type'],
    ['DATABASE_URL is not set'],
  ])('is found in %s', (out) => {
    expect(leaksIn(out, '')).not.toEqual([]);
  });

  it('is none where somebody said it first, or where nothing is amiss', () => {
    expect(leaksIn('you asked: what is undefined', 'what is undefined')).toEqual([]);
    expect(leaksIn('{"summary":"Answer: PEP","text":"The meeting is at 10:30 (in school)."}', '')).toEqual(
      [],
    );
  });
});
