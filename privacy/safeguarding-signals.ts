import { cues } from './safeguarding/cues.ts';
import { exploitation } from './safeguarding/exploitation.ts';
import { marriageAndCutting } from './safeguarding/marriage-and-cutting.ts';
import { missing } from './safeguarding/missing.ts';
import { neglect, tonight } from './safeguarding/neglect-and-tonight.ts';
import { plainSpeech } from './safeguarding/plain-speech.ts';
import { selfHarm } from './safeguarding/self-harm.ts';
import { signsOfHarm } from './safeguarding/signs-of-harm.ts';
import type { Pattern, SafeguardingKind } from './safeguarding/signal.ts';
import { isTalkAbout, speaksOfSomebody } from './safeguarding/talk-about.ts';
import { violence } from './safeguarding/violence.ts';
import { weapons } from './safeguarding/weapons.ts';
import { workerInDanger } from './safeguarding/worker-in-danger.ts';
import { worries } from './safeguarding/worries.ts';

export type { SafeguardingKind } from './safeguarding/signal.ts';

/** That a message seems to tell of somebody who is not safe. */
export interface SafeguardingSignal {
  readonly kind: SafeguardingKind;
  /** Whether the message says so outright, rather than by signs or hints. */
  readonly explicit: boolean;
}

/** The gravest first: where a message says several things, the first that matches gives the kind. */
const patterns: readonly Pattern[] = [
  ...selfHarm,
  ...weapons,
  ...workerInDanger,
  ...marriageAndCutting,
  ...violence,
  ...neglect,
  ...signsOfHarm,
  ...missing,
  ...exploitation,
  ...tonight,
  ...worries,
  ...cues,
];

/**
 * Says whether a message tells of risk to a child or to whoever writes. Works on the raw message, in any case and
 * spelling, however long and wherever in it the words stand; depends on no other part of the product. What is said
 * outright always counts. A sign or a mention does not where its sentence asks about training, policy or the like;
 * a sign on somebody in particular counts even there. A safety net, not a judgement: it will miss some messages.
 */
export function safeguardingSignal(text: string): SafeguardingSignal | null {
  const speech = plainSpeech(text);
  const sentences = speech.split(' . ').map((sentence) => sentence.trim());
  const outright = patterns.find(({ strength, says }) => strength === 'explicit' && says.test(speech));
  if (outright !== undefined) return { kind: outright.kind, explicit: true };
  for (const { kind, strength, says } of patterns) {
    if (strength === 'explicit') continue;
    const counts = sentences.some((sentence) => {
      if (!says.test(sentence)) return false;
      if (strength === 'cue') return speaksOfSomebody(sentence) && !isTalkAbout(sentence);
      return !isTalkAbout(sentence) || (strength === 'implied' && speaksOfSomebody(sentence));
    });
    if (counts) return { kind, explicit: false };
  }
  return null;
}
