import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { momentOf } from '../../knowledge/calendar/local-time.ts';
import { startService, type Service } from '../service.ts';
import { type AdviceLineStage, startAdviceLine } from './advice-line-stage.ts';

/** An advice line whose clock a test moves, with as many services on its database as it likes. */
export interface ClockedLine extends AdviceLineStage {
  /** Lets it be this time in England, for all services; it runs on from there. */
  readonly setClock: (day: string, clock: string) => void;
  /** Starts one more service on the same database; people go on talking to the first. */
  readonly another: () => Promise<Service>;
}

const entry = 'test/journeys/clocked-service.ts';

/** Starts it for Slough, with this `local.yaml` and at this time. */
export async function startClockedLine({
  local,
  day,
  clock,
  env: more = {},
}: {
  readonly local: string;
  readonly day: string;
  readonly clock: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<ClockedLine> {
  const folder = mkdtempSync(join(tmpdir(), 'advice-line-clock-'));
  const file = join(folder, 'ahead');
  const setClock = (on: string, at: string): void =>
    writeFileSync(file, String(momentOf(on, at) - Date.now()));
  setClock(day, clock);
  writeFileSync(join(folder, 'slough.yaml'), local);
  const env = { CLOCK_FILE: file, LOCAL_FOLDER: folder, PACKS: 'slough', ...more };
  const line = await startAdviceLine({ entry, env });
  const others: Service[] = [];
  return {
    ...line,
    setClock,
    another: async () => {
      const { dataFolder } = line.service();
      const other = await startService({ entry, env, dataFolder });
      others.push(other);
      return other;
    },
    end: async () => {
      for (const other of others) await other.kill();
      await line.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
