/**
 * Licences a council may run, change and pass on under, by their SPDX ids: permissive ones only. Whatever obliges to
 * publish one's own source is not among them.
 */
const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'PSF-2.0',
  // Data and fonts: to be named as the source, as the bill of materials does.
  'CC-BY-3.0',
  'CC-BY-4.0',
  'OFL-1.1',
]);

/**
 * Licences fit for tools that build or test and are no part of what runs: whoever changes such a tool publishes that
 * change, and nothing of ours.
 */
const allowedInDevelopment = new Set(['MPL-2.0']);

/** Packages that say something else or nothing, each read by a person. `development` ones must be no part of what runs. */
const read: Readonly<Record<string, { readonly licence: string; readonly developmentOnly?: true }>> = {
  // Its readme ends with "License: MIT"; its package.json has no field for it.
  'escape-regexp-component': { licence: 'MIT' },
  // Microsoft's pre-release terms: for trying bots out, not to be passed on. The service never loads it.
  '@microsoft/m365agentsplayground': {
    licence: 'LicenseRef-Microsoft-pre-release',
    developmentOnly: true,
  },
};

/** A package as far as its licence goes. */
interface Licensed {
  readonly name: string;
  readonly licence: string | undefined;
  readonly development: boolean;
}

/** The licence of a package: what it says, or what was read of it. Undefined where neither is known. */
export function licenceOf({ name, licence }: Pick<Licensed, 'name' | 'licence'>): string | undefined {
  return read[name]?.licence ?? licence;
}

/** What is wrong with the licence of a package; undefined where it may be used. */
export function licenceFault(of: Licensed): string | undefined {
  const exception = read[of.name];
  if (exception?.developmentOnly === true && !of.development)
    return `${exception.licence}, outside of development`;
  if (exception !== undefined) return undefined;
  if (of.licence === undefined) return 'unknown';
  if (of.development && allowedInDevelopment.has(of.licence)) return undefined;
  return mayUse(of.licence) ? undefined : of.licence;
}

/** Of an SPDX expression: with OR one is enough, with AND each is needed. What cannot be read is not allowed. */
function mayUse(expression: string): boolean {
  const words = expression.match(/\(|\)|[\w.+-]+/g) ?? [];
  let at = 0;
  const one = (): boolean => {
    const word = words[at++];
    if (word !== '(') return word !== undefined && allowed.has(word);
    const inside = either();
    return words[at++] === ')' && inside;
  };
  const each = (): boolean => {
    let sofar = one();
    while (words[at] === 'AND') {
      at += 1;
      sofar = one() && sofar;
    }
    return sofar;
  };
  const either = (): boolean => {
    let sofar = each();
    while (words[at] === 'OR') {
      at += 1;
      sofar = each() || sofar;
    }
    return sofar;
  };
  return either() && at === words.length;
}
