import process from 'node:process';
import { lookAtStore, openStore } from '../bot/compose.ts';
import type { Config } from '../bot/config.ts';
import { settingNames } from '../bot/config.ts';
import { askManagedIdentity } from '../bot/doctor/ask-microsoft.ts';
import { knowledgeFaults } from '../bot/doctor/check-knowledge.ts';
import { settingFaults, settingSlips } from '../bot/doctor/check-settings.ts';
import { examine } from '../bot/doctor/examine.ts';
import type { Finding } from '../bot/doctor/finding.ts';
import { packsFolder, readPacks } from '../bot/knowledge.ts';
import { safeguardingRoutes } from '../bot/safeguarding-routes.ts';
import { readSettings } from '../bot/secret-files.ts';
import { today } from '../bot/turns/parts.ts';
import type { TenantChange } from '../queue/tenants.ts';
import { checkManifest } from './doctor/check-manifest.ts';
import { exitCodeOf, reportOf } from './doctor/report.ts';

/**
 * `npm run doctor`: looks at the settings, the credentials, the clock, the database, the knowledge, the routes, the
 * tenants, the advisers' channel, the app package and the public address, and says of each what is wrong and what to do.
 * It changes nothing: a database that is older or not there stays so. Ends with 1 where something is wrong. `--json`
 * prints the findings for a program.
 */
const findings = await lookAtEverything();
process.stdout.write(
  `${process.argv.includes('--json') ? JSON.stringify(findings, undefined, 2) : reportOf(findings)}\n`,
);
process.exitCode = exitCodeOf(findings);

async function lookAtEverything(): Promise<readonly Finding[]> {
  const read = readSettings(process.env);
  const slips = settingSlips(
    Object.keys(process.env).filter((name) => process.env[name] !== ''),
    settingNames,
  );
  if (!read.ok) return [...settingFaults(read.faults), ...slips];
  const { config } = read;
  const knowledge = readPacks(config.packs, packsFolder, config.localFolder);
  const packs = knowledge.ok ? knowledge.loaded.map(({ pack }) => pack) : [];
  const kept = await whatIsKept(
    config,
    packs.map(({ authority }) => authority),
  );
  return [
    ...slips,
    ...(knowledge.ok ? [] : knowledgeFaults(knowledge.faults)),
    ...(await examine({
      config,
      packs,
      routesOf: (pack) =>
        safeguardingRoutes(
          pack,
          pack.authority === (config.homeAuthority ?? packs[0]?.authority) ? config.routes : {},
        ),
      ...kept,
      fetch,
      askIdentity: () => askManagedIdentity(config.credentials?.appId ?? '', process.env, fetch),
      now: Date.now,
      today: today({ now: Date.now }),
    })),
    ...(await checkManifest(process.env, config)),
  ];
}

/** What the database says, where it is there and of this version. */
async function whatIsKept(config: Config, authorities: readonly string[]) {
  const storeFacts = await lookAtStore(config.databaseUrl);
  const bySettings = config.tenants.map((rule): TenantChange => ({ ...rule, letIn: true }));
  const unknown = { storeFacts, tenants: bySettings, routingOf: () => Promise.resolve(undefined) };
  if (storeFacts.found !== 'database' || storeFacts.step !== storeFacts.known) return unknown;
  const opened = await openStore(config.databaseUrl, { now: Date.now });
  if (!opened.ok) return unknown;
  const { store } = opened;
  const routings = new Map(
    await Promise.all(
      authorities.map(
        async (authority) => [authority, await store.staffChannels.routing(authority)] as const,
      ),
    ),
  );
  const said = await store.tenantChanges.all();
  await store.close();
  const notSaid = bySettings.filter(({ tenant }) => !said.some((change) => change.tenant === tenant));
  return {
    storeFacts,
    tenants: [...notSaid, ...said],
    routingOf: (authority: string) => Promise.resolve(routings.get(authority)),
  };
}
