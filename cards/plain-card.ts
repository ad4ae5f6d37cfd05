import type { AdaptiveCard } from '@microsoft/teams.cards';
import { smallPrint } from './words.ts';

/** A card as JSON, as it goes to Teams. */
export type CardJson = Readonly<Record<string, unknown>>;

const pressed = new Set(['Action.Execute', 'Action.Submit']);

/**
 * The card for a place where the bot may not be: without whatever needs it. Links, and what unfolds where it stands,
 * remain.
 */
export function linksOnly(card: AdaptiveCard): CardJson {
  const kept = withoutPresses(jsonOf(card));
  return isRecord(kept) ? kept : {};
}

/**
 * Cards beneath each other for a dialog, in which Teams draws no Action.Execute: with its Action.Submit in the place of
 * each. `note` is small print at the bottom.
 */
export function forDialog(cards: readonly unknown[], note?: string): CardJson {
  const drawn = cards.map((card) => withSubmits(jsonOf(card))).filter(isRecord);
  const all = (name: string): readonly unknown[] =>
    drawn.flatMap((card) => (Array.isArray(card[name]) ? (card[name] as readonly unknown[]) : []));
  const actions = all('actions');
  const { refresh: _refresh, ...first } = drawn[0] ?? {};
  return {
    ...first,
    body: [...all('body'), ...(note === undefined ? [] : [jsonOf(smallPrint(note))])],
    ...(actions.length > 0 && { actions }),
  };
}

/** Said in a dialog that was opened from a chat in which the bot may not be. */
export const replyComesElsewhere =
  'The reply comes in your own chat with me. If you have not added me yet: Apps, then search for the advice line.';

/** Undefined where nothing is left to show. */
function withoutPresses(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPresses).filter((one) => one !== undefined);
  if (!isRecord(value)) return value;
  const { type, selectAction } = value;
  if (typeof type === 'string' && (pressed.has(type) || type.startsWith('Input.'))) return undefined;
  if (isRecord(selectAction) && pressed.has(String(selectAction['type']))) return undefined;
  // What unfolds to be filled in, or holds nothing but what is left out, says nothing by itself.
  if (type === 'Action.ShowCard' && JSON.stringify(value).includes('"Input.')) return undefined;
  const kept = Object.entries(value).map(([name, one]) => [name, withoutPresses(one)] as const);
  const filled = kept.filter(([name, one]) => one !== undefined && !(listed.has(name) && isEmpty(one)));
  const lost = Object.keys(value).some(
    (name) => listed.has(name) && name !== 'actions' && !filled.some(([left]) => left === name),
  );
  if (
    (lost && type !== 'AdaptiveCard') ||
    (type === 'ActionSet' && !filled.some(([name]) => name === 'actions'))
  )
    return undefined;
  const left = Object.fromEntries(filled);
  const unfolded = type === 'Action.ShowCard' && isRecord(left['card']) ? left['card'] : undefined;
  const before = isRecord(value['card']) ? value['card'] : {};
  // What unfolds to choose from says nothing once the choices are gone.
  const saysNothing =
    unfolded !== undefined &&
    !('actions' in unfolded) &&
    (!('body' in unfolded) || !isEmpty(before['actions'] ?? []));
  return saysNothing ? undefined : left;
}

const listed = new Set(['actions', 'items', 'columns', 'body']);

function withSubmits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSubmits);
  if (!isRecord(value)) return value;
  const { fallback } = value;
  const shown = value['type'] === 'Action.Execute' && isRecord(fallback) ? { ...value, ...fallback } : value;
  const { fallback: _fallback, verb: _verb, ...rest } = shown;
  return Object.fromEntries(
    Object.entries(value['type'] === 'Action.Execute' ? rest : shown).map(([name, one]) => [
      name,
      name === 'data' ? one : withSubmits(one),
    ]),
  );
}

function jsonOf(card: unknown): unknown {
  return JSON.parse(JSON.stringify(card));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
