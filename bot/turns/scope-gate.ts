import type { ButtonData } from '../../cards/button-data.ts';
import type { Pack, ScopeRule } from '../../knowledge/schema.ts';
import { scopeKept, scopeRuleFor } from '../../knowledge/scope.ts';

/** What stands between a question and the advisers: a rule to be read first, or what is kept of the one that was. */
export interface Gate {
  readonly shown?: ScopeRule;
  readonly kept?: string;
}

/**
 * Whether a rule of the pack's has to be read before the question is sent. One that was shown and answered is not
 * shown again, unless whom the question is about has changed since.
 */
export function gateOf(
  pack: Pack,
  {
    about,
    told,
    agreement,
  }: Pick<Extract<ButtonData, { verb: 'send-query' }>, 'about' | 'told' | 'agreement'>,
): Gate {
  const rule = scopeRuleFor(pack, about);
  if (rule === undefined) return {};
  if (rule.kind === 'covered') return { kept: scopeKept(rule, 'covered') };
  if (told !== rule.id) return { shown: rule };
  if (rule.kind !== 'agreement') return { kept: scopeKept(rule, 'sent-anyway') };
  return agreement === '' ? { shown: rule } : { kept: scopeKept(rule, agreement) };
}
