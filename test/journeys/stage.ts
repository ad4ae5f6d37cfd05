import { startService, type Service, type ServiceOptions } from '../service.ts';
import { startSimulator, type Simulator } from '../teams-simulator/simulator.ts';

/** Teams and the service, talking to each other. */
export interface Stage {
  readonly teams: Simulator;
  readonly service: () => Service;
  /** Starts the service again on its data, as after a crash or an upgrade. */
  readonly restart: (env?: ServiceOptions['env']) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Starts both. The service runs as a process of its own, on a database of its own. */
export async function startStage(options: ServiceOptions = {}): Promise<Stage> {
  const teams = await startSimulator();
  // One pack is enough for a journey, and loads in a fraction of the time that all take.
  const env = { PACKS: 'slough', ...options.env };
  let service = await startService({ ...options, env }).catch(async (error: unknown) => {
    // What listens keeps the test run from ending.
    await teams.close();
    throw error;
  });
  teams.connectTo(service.url);
  return {
    teams,
    service: () => service,
    restart: async (changes = {}) => {
      await service.kill();
      service = await startService({
        ...options,
        env: { ...env, ...changes },
        dataFolder: service.dataFolder,
      });
      teams.connectTo(service.url);
    },
    end: async () => {
      await service.discard();
      await teams.close();
    },
  };
}
