import type { Facts } from './facts.ts';
import type { Pack, ScopeRule, ScopeSubject, Status } from './schema.ts';

/** What an asker can say to a rule of scope before sending. */
export const scopeSayings = ['covered', 'sent-anyway', 'agreed', 'not-identified'] as const;
export type ScopeSaying = (typeof scopeSayings)[number];

const withSocialWorker: ReadonlySet<Status> = new Set<Status>(['cwsw', 'cin', 'cp', 'disabled-cwsw']);

/** Whom a question is about, as far as its words say so; a status that is not said is not guessed. */
export function scopeSubjectOf({ status }: Pick<Facts, 'status'>): ScopeSubject | undefined {
  // Who is in care has a social worker as well, and comes first.
  if (status.includes('cla')) return 'in-care';
  if (status.includes('plac')) return 'previously-in-care';
  return status.some((each) => withSocialWorker.has(each)) ? 'social-worker' : undefined;
}

/** The rule that the pack's documents have for a question about these; undefined where they have none. */
export function scopeRuleFor(pack: Pick<Pack, 'scope'>, about: ScopeSubject | ''): ScopeRule | undefined {
  return pack.scope.find((rule) => rule.about === about);
}

/** How a query keeps which rule its asker was told of, and what they said to it. */
export function scopeKept(rule: ScopeRule, saying: ScopeSaying): string {
  return `${rule.id}|${saying}`;
}

/** The same, read again; undefined where the pack has no such rule any more. */
export function readScope(
  pack: Pick<Pack, 'scope'>,
  kept: string,
): { readonly rule: ScopeRule; readonly saying: ScopeSaying } | undefined {
  const [id, said] = kept.split('|');
  const rule = pack.scope.find((each) => each.id === id);
  const saying = scopeSayings.find((each) => each === said);
  return rule === undefined || saying === undefined ? undefined : { rule, saying };
}
