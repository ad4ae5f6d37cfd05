import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../../bot/config.ts';
import { findingsOf, type Finding } from '../../bot/doctor/finding.ts';
import { readIcons } from '../../manifest/icons.ts';
import { readManifestSettings } from '../../manifest/settings.ts';
import { readTemplate } from '../../manifest/template.ts';

const { ok, warning, wrong, notChecked } = findingsOf('the app package');
const packageJson = z.object({ version: z.string() });
/** As much of the manifest as must fit the service's settings. */
const idsIn = z.object({
  bots: z.array(z.object({ botId: z.string() })),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }).optional(),
  validDomains: z.array(z.string()).default([]),
});

/** Whether the package that Teams is given would be valid, and speaks of this bot and this address. */
export async function checkManifest(
  environment: Readonly<Record<string, string | undefined>>,
  config: Config,
): Promise<readonly Finding[]> {
  const reading = readManifestSettings(environment);
  if (!reading.ok)
    return reading.faults.map((fault) =>
      wrong(fault, 'Put the setting right and run “npm run manifest” again.'),
    );
  const build = await import('../../manifest/build.ts').catch(() => undefined);
  if (build === undefined) {
    return [
      notChecked(
        'The schema of manifests is not installed here.',
        'Run “npm run doctor” where the package is made: on a machine with “npm ci”.',
      ),
    ];
  }
  const version = packageJson.parse(
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')),
  ).version;
  const built = await build.buildAppPackage(readTemplate(), reading.settings, version, readIcons());
  if (!built.ok)
    return built.faults.map((fault) =>
      wrong(fault, 'Correct manifest/manifest.template.json; Teams would refuse the package.'),
    );
  const found = [
    ...idFindings(idsIn.parse(JSON.parse(built.manifest)), config),
    ...(reading.examples.length > 0 && config.mode === 'production'
      ? [
          warning(
            `Examples stand in for ${reading.examples.join(', ')}.`,
            'Set them before “npm run manifest”; administrators and people see them.',
          ),
        ]
      : []),
  ];
  return found.length === 0 ? [ok(`It is valid, version ${version}.`)] : found;
}

/** What the manifest says beside what the service is set to. Pure. */
export function idFindings(manifest: z.infer<typeof idsIn>, config: Config): readonly Finding[] {
  if (config.credentials === undefined) return [];
  const { appId } = config.credentials;
  const signInId = config.signInAppId ?? appId;
  const host = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).host;
  const { bots, webApplicationInfo: web, validDomains } = manifest;
  const again = 'Run “npm run manifest” with the service’s own settings and upload the new package.';
  return [
    ...(bots.some(({ botId }) => botId !== appId)
      ? [wrong('Its bot id is not MICROSOFT_APP_ID.', again)]
      : []),
    ...(web !== undefined && web.id !== signInId
      ? [wrong('The app that its pages sign in with is not the one the service believes.', again)]
      : []),
    ...(host !== undefined && web !== undefined && !web.resource.includes(`//${host}/`)
      ? [wrong(`Its pages sign in for another host than ${host}.`, again)]
      : []),
    ...(host !== undefined &&
    !validDomains.includes(host.replace(/:\d+$/, '')) &&
    !validDomains.includes(host)
      ? [wrong(`${host} is not among its valid domains, so its pages stay empty.`, again)]
      : []),
  ];
}
