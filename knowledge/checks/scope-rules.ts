import { faultIn, type Check } from './check.ts';

/** One rule of scope for whom a question can be about; one that turns a question away says where to go instead. */
export const scopeRules: Check = {
  name: 'scope rules',
  find: (loaded) =>
    loaded.pack.scope.flatMap(({ id, about, kind, instead }, index, rules) => [
      ...(rules.findIndex((other) => other.about === about) < index
        ? [faultIn(loaded, id, 'about', `there is a rule for "${about}" already`)]
        : []),
      ...((kind === 'not-covered' || kind === 'other-route') && instead === undefined
        ? [faultIn(loaded, id, 'instead', 'say where to go instead')]
        : []),
    ]),
};
