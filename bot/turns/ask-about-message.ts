import { randomUUID } from 'node:crypto';
import { forDialog, replyComesElsewhere } from '../../cards/plain-card.ts';
import { queryFormCard } from '../../cards/query-form-card.ts';
import { safetyOnTop } from '../../cards/safety-on-top.ts';
import { redact } from '../../privacy/redact.ts';
import { safeguardingMatter } from '../../privacy/safeguarding-signals.ts';
import type { Answered } from './asked.ts';
import { homeFor } from './home-authority.ts';
import { timingOf, type TimingParts } from './line-timing.ts';
import { today, type TurnParts } from './parts.ts';
import type { Turn } from './turn.ts';

/**
 * The form of the advice line with somebody's message in it, exactly as it would be sent and to be changed before: with
 * identifiers taken out, and without the name of whoever wrote it. The emergency routes stand above it where the
 * message may tell of risk.
 */
export async function askAboutMessage(
  { words, author }: { readonly words: string; readonly author: string | undefined },
  turn: Turn,
  parts: TimingParts &
    Pick<
      TurnParts,
      'now' | 'searchOf' | 'profiles' | 'homeAuthority' | 'mayStay' | 'privacyNotice' | 'routes' | 'log'
    >,
): Promise<Answered> {
  const pack = parts.searchOf(await homeFor(turn, parts))?.pack;
  if (pack === undefined)
    return { kind: 'words', of: 'dialog', text: 'This service has no advice line for your council.' };
  const { text, removed } = redact(withoutName(words, author).trim(), parts.mayStay);
  const form = queryFormCard({
    pack,
    form: randomUUID(),
    question: text,
    removed,
    privacyNotice: parts.privacyNotice,
    today: today(parts),
    timing: await timingOf(pack.authority, parts),
  });
  const signal = safeguardingMatter(words);
  const atRisk = signal !== null && signal.kind !== 'about';
  if (atRisk) parts.log({ event: 'safeguarding card shown', turn: turn.reference });
  const shown = atRisk ? safetyOnTop(form, parts.routes) : form;
  return { kind: 'dialog', title: 'Ask the advice line', card: forDialog([shown.card], replyComesElsewhere) };
}

/**
 * Without the name as Teams shows it, and without each part of it that is more than an initial: as it is written there,
 * since "Lane" may be a name and "lane" is not, or in any case where it is the last word.
 */
export function withoutName(words: string, author = ''): string {
  const parts = author.split(/[\s,()]+/).filter((part) => part.length > 2);
  const gone = (left: string, name: string, flags: string, after = ''): string =>
    left.replace(new RegExp(String.raw`(?<!\p{L})${escaped(name)}(?!\p{L})${after}`, flags), '[name]');
  const whole = author.length > 2 ? gone(words, author, 'giu') : words;
  return parts.reduce((left, part) => gone(gone(left, part, 'gu'), part, 'iu', String.raw`\W*$`), whole);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
