import { describe, expect, test } from '@jest/globals';
import { KeptClients } from '../../../bot/teams/kept-clients.ts';

describe('clients that are kept between turns', () => {
  test('are made once for each address, even by turns at the same time', async () => {
    const kept = new KeptClients<string>();
    let made = 0;
    const make = (): Promise<string> => Promise.resolve(`client ${++made}`);
    const both = await Promise.all([kept.of('a', make), kept.of('a', make)]);
    expect(both).toEqual(['client 1', 'client 1']);
    expect(await kept.of('b', make)).toBe('client 2');
    expect(await kept.of('a', make)).toBe('client 1');
  });

  test('are made again after it went wrong', async () => {
    const kept = new KeptClients<string>();
    await expect(kept.of('a', () => Promise.reject(new Error('no token')))).rejects.toThrow('no token');
    expect(await kept.of('a', () => Promise.resolve('client'))).toBe('client');
  });

  test('do not pile up, whatever addresses are made up', async () => {
    const kept = new KeptClients<number>();
    let made = 0;
    const make = (): Promise<number> => Promise.resolve(++made);
    for (let at = 0; at < 1_000; at += 1) await kept.of(`address ${at}`, make);
    await kept.of('address 0', make);
    expect(made).toBe(1_001);
    await kept.of('address 999', make);
    expect(made).toBe(1_001);
  });
});
