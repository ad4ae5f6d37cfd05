import { describe, expect, it } from '@jest/globals';
import { readWhile } from '../../../bench/knowledge/readers.ts';
import { lastingEngines } from '../../store/engines.ts';

describe('500 readers while editions take each other’s place', () => {
  it.each(lastingEngines)('see the old or the new, never a mixture, on $name', async (engine) => {
    const database = await engine.fresh({ mayBeUpToDate: true });
    try {
      const { reads, mixed, editions } = await readWhile(database.url, 500, 4);
      expect(mixed).toBe(0);
      expect(reads).toBeGreaterThan(500);
      expect(editions).toBeGreaterThan(1);
    } finally {
      await database.remove();
    }
  });
});
