import { AppManifestUtils } from '@microsoft/app-manifest';
import type { TeamsManifest } from '@microsoft/app-manifest';
import { zipSync } from 'fflate';
import { iconFaults } from './icons.ts';
import type { Icons } from './icons.ts';
import type { ManifestSettings } from './settings.ts';
import { withStarters } from './starters.ts';
import { fillTemplate } from './template.ts';

export type BuiltPackage =
  | { readonly ok: true; readonly manifest: string; readonly zip: Uint8Array }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Files in a zip carry a date; a fixed one makes the same sources give the same bytes. */
const fixedDate = new Date(2020, 0, 1);

/**
 * Builds the Teams app package: the filled manifest with the council's questions to begin with, and both icons, at the
 * root of a zip. Without an application to sign in with, the manifest asks for no single sign-on. Returns all faults instead
 * if the manifest breaks its schema (checked against the copy on disk, without the network) or an icon's size is
 * wrong. Throws if the template has a placeholder without a value or is not JSON.
 */
export async function buildAppPackage(
  template: string,
  settings: ManifestSettings,
  version: string,
  icons: Icons,
  questions: readonly string[] = [],
): Promise<BuiltPackage> {
  const filled: unknown = JSON.parse(fillTemplate(template, { ...settings, VERSION: version }));
  const { webApplicationInfo, ...rest } = withStarters(filled, questions);
  const manifest = JSON.stringify(
    settings.SIGN_IN_APP_ID === '' ? rest : { ...rest, webApplicationInfo },
    undefined,
    2,
  );
  const schemaFaults = await AppManifestUtils.validateAgainstSchema(JSON.parse(manifest) as TeamsManifest);
  const faults = [...schemaFaults.map((fault) => `manifest ${fault}`), ...iconFaults(icons)];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    manifest,
    zip: zipSync({ 'manifest.json': Buffer.from(manifest), ...icons }, { mtime: fixedDate }),
  };
}
