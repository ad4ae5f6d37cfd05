import { messageCard } from '../../cards/message-card.ts';
import { asTyped } from '../../cards/words.ts';
import { evenSpaces } from '../../knowledge/even-spaces.ts';
import type { Pack } from '../../knowledge/schema.ts';
import { isLead } from './leads.ts';
import { isShared } from './own-chat.ts';
import type { TurnParts } from './parts.ts';
import { asNew, type Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** What leads can say of the tenants that are let in. */
export type TenantCommand =
  | { readonly kind: 'list' }
  | { readonly kind: 'belongs'; readonly tenant: string; readonly authorities: string }
  | { readonly kind: 'out'; readonly tenant: string }
  | { readonly kind: 'as-set'; readonly tenant: string };

/** A card holds no more. */
const mostShown = 100;
const id = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const belongs = new RegExp(String.raw`^tenant ${id} belongs to (\S.*?)[.!]?$`, 'i');
const out = new RegExp(String.raw`^tenant ${id} is not let in[.!]?$`, 'i');
const asSet = new RegExp(String.raw`^tenant ${id} as (?:the )?settings(?: say)?[.!]?$`, 'i');

/** Reads "tenants", "tenant <id> belongs to slough and lambeth", "tenant <id> is not let in" or "tenant <id> as the settings say". */
export function tenantCommand(text: string): TenantCommand | undefined {
  const said = evenSpaces(text.trim());
  if (/^tenants[.!?]?$/i.test(said)) return { kind: 'list' };
  const [, whose, authorities] = belongs.exec(said) ?? [];
  if (whose !== undefined && authorities !== undefined)
    return { kind: 'belongs', tenant: whose.toLowerCase(), authorities };
  const shutOut = out.exec(said)?.[1];
  if (shutOut !== undefined) return { kind: 'out', tenant: shutOut.toLowerCase() };
  const set = asSet.exec(said)?.[1];
  return set === undefined ? undefined : { kind: 'as-set', tenant: set.toLowerCase() };
}

/**
 * Does what a lead says of a tenant, in their own chat; the door and the pages' sign-in follow at once. Undefined for
 * words that are no such command, and for a bare "tenants" of who is no lead. No lead can shut themselves out.
 */
export async function answerTenantCommand(
  text: string,
  turn: Turn,
  parts: TurnParts,
): Promise<readonly Reply[] | undefined> {
  const command = tenantCommand(text);
  if (command === undefined) return undefined;
  if (!isLead(turn, parts)) return command.kind === 'list' ? undefined : says('for leads', onlyLeads(parts));
  if (isShared(turn))
    return says('ask me in our own chat', 'Tenants are changed in our own chat. Please say it to me there.');
  const { tenants } = parts;
  const { person } = turn;
  switch (command.kind) {
    case 'list':
      return says('tenants', listed(parts));
    case 'belongs': {
      const { known, unknown } = authoritiesNamed(command.authorities, parts.packs);
      if (unknown.length > 0) return says('which authority?', notLoaded(unknown, parts.packs));
      await tenants.change({ tenant: command.tenant, letIn: true, authorities: known }, person);
      return says('tenants', `Done, and in force from now. ${lineOf(command.tenant, parts)}`);
    }
    case 'out':
      if (command.tenant === person.tenant.toLowerCase()) return says('that is your own tenant', ownTenant);
      await tenants.change({ tenant: command.tenant, letIn: false, authorities: [] }, person);
      return says('tenants', `Done, and in force from now. ${lineOf(command.tenant, parts)}`);
    case 'as-set':
      if (command.tenant === person.tenant.toLowerCase() && !tenants.isLetInBySettings(command.tenant))
        return says('that is your own tenant', ownTenant);
      await tenants.takeBack(command.tenant, person);
      return says(
        'tenants',
        `Done: for that tenant the settings hold again. ${lineOf(command.tenant, parts)}`,
      );
  }
}

/** The ids of the packs named by id or name, in the order in which they were said, and what is none. */
function authoritiesNamed(
  words: string,
  packs: readonly Pick<Pack, 'authority' | 'name'>[],
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const said = words
    .split(/\s*(?:,|\+|&|\band\b)\s*/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = said.map((part) => ({
    part,
    pack: packs.find(({ authority, name }) =>
      [authority, name].some((one) => one.toLowerCase() === part.toLowerCase()),
    ),
  }));
  return {
    known: [...new Set(found.flatMap(({ pack }) => pack?.authority ?? []))],
    unknown: found.flatMap(({ part, pack }) => (pack === undefined ? [part] : [])),
  };
}

function listed(parts: TurnParts): string {
  const all = parts.tenants.all();
  const lines = all.slice(0, mostShown).map(({ tenant }) => `- ${lineOf(tenant, parts)}`);
  if (all.length > mostShown) lines.push(`- and ${all.length - mostShown} more.`);
  return [
    ...(all.length === 0 ? ['No tenant is named: this service runs in local mode.'] : lines),
    howTo,
  ].join('\n');
}

function lineOf(tenant: string, parts: TurnParts): string {
  const rule = parts.tenants.all().find((one) => one.tenant === tenant);
  if (rule === undefined) return `${tenant} is not let in.`;
  const names = rule.authorities.map((authority) => parts.searchOf(authority)?.pack.name ?? authority);
  const whose = names.length === 0 ? 'let in' : `let in, belongs to ${names.join(' and ')}`;
  return `${tenant}: ${rule.letIn ? whose : 'not let in'} (${rule.saidBy === 'lead' ? 'a lead said so' : 'from the settings'}).`;
}

function notLoaded(unknown: readonly string[], packs: readonly Pick<Pack, 'authority'>[]): string {
  const ids = packs.map(({ authority }) => authority).join(', ');
  return `Nothing was changed: I hold no knowledge of ${asTyped(unknown.join(', '))}. I know ${ids}.`;
}

function onlyLeads(parts: TurnParts): string {
  return parts.leads.length > 0
    ? 'Only a lead of this service can change tenants. Its settings (LEADS) say who is one.'
    : 'Only a lead can change tenants. Set LEADS, or use the code that was printed at start to name the channel first.';
}

const ownTenant =
  'Nothing was changed: that would shut out your own tenant, and you with it. A lead of another tenant can do it, or the settings.';
const howTo =
  'To change one: “tenant ID belongs to slough”, “tenant ID belongs to slough and lambeth”, “tenant ID is not let in”, “tenant ID as the settings say”.';

function says(title: string, text: string): readonly Reply[] {
  return [asNew(messageCard('Help', title, text))];
}
