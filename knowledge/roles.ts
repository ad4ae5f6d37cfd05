import type { Audience } from './schema.ts';

/** What an asker says they are. `dsl` stands for the designated teacher too. */
export const askerRoles = ['social-worker', 'dsl', 'other-professional', 'adviser'] as const;

/** One of the roles of askers. */
export type AskerRole = (typeof askerRoles)[number];

/**
 * Whether an entry for this audience is for somebody in this role. Who has not said counts as council staff: they are
 * let in by the council's own tenant, and are asked for their role after the first answer.
 */
export function isFor(audience: Audience, role: AskerRole | undefined): boolean {
  if (role === undefined || role === 'adviser' || audience === 'any-professional') return true;
  return audience === 'dsl' ? role === 'dsl' : role === 'social-worker';
}

/** Whether the entry may be shown at all: what is for council staff is withheld from schools and others. */
export function maySee(audience: Audience, role: AskerRole | undefined): boolean {
  return audience !== 'council-staff' || isFor(audience, role);
}
