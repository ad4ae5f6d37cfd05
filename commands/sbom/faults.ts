import { licenceFault } from './licences.ts';
import type { LockedPackage } from './lock-file.ts';

/**
 * What stands against running what is locked: a licence that is unknown or not allowed, a package whose content is
 * not pinned by a hash, an install script that nobody has decided on. `decided` names the packages whose scripts
 * package.json allows or forbids; one that is not installed here cannot run any.
 */
export function faultsOf(
  packages: readonly LockedPackage[],
  decided: ReadonlySet<string>,
): readonly string[] {
  return packages
    .filter(({ path }) => path !== '')
    .flatMap((one) => {
      const licence = licenceFault(one);
      return [
        ...(licence === undefined ? [] : [`${one.name} ${one.version}: licence ${licence}`]),
        ...(one.integrity?.startsWith('sha512-') === true
          ? []
          : [`${one.name} ${one.version}: no SHA-512 hash`]),
        ...(one.installScript && one.installed && !decided.has(one.name)
          ? [
              `${one.name} ${one.version}: an install script that package.json does not name under allowScripts`,
            ]
          : []),
      ];
    });
}
