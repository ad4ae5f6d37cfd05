import type { Account } from '../../queue/profiles.ts';
import type { Records } from '../../queue/records.ts';

/** Whose records are meant, or a plain sentence: why that cannot be said. */
export type Whose =
  { readonly ok: true; readonly person: Account } | { readonly ok: false; readonly sentence: string };

/** Finds the account with this Entra object id: in the tenant that was named, or in the only one that knows it. */
export async function whose(
  records: Pick<Records, 'tenantsOf'>,
  entraId: string,
  tenant: string | undefined,
): Promise<Whose> {
  if (tenant !== undefined) return { ok: true, person: { tenant, entraId } };
  const [only, ...others] = await records.tenantsOf(entraId);
  if (only === undefined)
    return {
      ok: false,
      sentence: `Nothing is held under the Entra id ${entraId}. If that is the right id, name its tenant with --tenant to look once more.`,
    };
  return others.length === 0
    ? { ok: true, person: { tenant: only, entraId } }
    : {
        ok: false,
        sentence: `That id is known in several tenants. Name one with --tenant: ${[only, ...others].join(', ')}.`,
      };
}
