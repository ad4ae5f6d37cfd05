import { findCarRegistrations } from './kinds/car-registrations.ts';
import { findCaseNumbers } from './kinds/case-numbers.ts';
import { findDatesOfBirth } from './kinds/dates-of-birth.ts';
import { findEmailAddresses } from './kinds/email-addresses.ts';
import { findInitials } from './kinds/initials.ts';
import { findNames } from './kinds/names/find-names.ts';
import { createPeople, type People } from './kinds/names/people.ts';
import { findNationalInsuranceNumbers } from './kinds/national-insurance-numbers.ts';
import { findNhsNumbers } from './kinds/nhs-numbers.ts';
import { findPassportNumbers } from './kinds/passport-numbers.ts';
import { findPhoneNumbers } from './kinds/phone-numbers.ts';
import { findPostcodes } from './kinds/postcodes.ts';
import { findIdentifyingSchools } from './kinds/schools.ts';
import { findSocialMediaHandles } from './kinds/social-media-handles.ts';
import { findStreetAddresses } from './kinds/street-addresses.ts';
import { findUlns } from './kinds/ulns.ts';
import { findUpns } from './kinds/upns.ts';
import { findWebAddresses } from './kinds/web-addresses.ts';
import { overlap, publicContactsIn, type PublicContacts } from './public-contacts.ts';
import { identifierKinds, type IdentifierKind, type RedactedText, type Redaction } from './redacted-text.ts';
import type { Span } from './span.ts';
import { nameTokenPattern, schoolToken, tokenFor } from './token.ts';

/**
 * In this order: what is most certain first, so that no later kind sees its digits. Where a text has fewer digits than
 * anything of a kind is ever written with, the kind is not looked for.
 */
const kinds: readonly {
  readonly kind: IdentifierKind;
  readonly find: (text: string) => readonly Span[];
  readonly fewestDigits: number;
}[] = [
  { kind: 'web address', find: findWebAddresses, fewestDigits: 0 },
  { kind: 'email address', find: findEmailAddresses, fewestDigits: 0 },
  { kind: 'social media handle', find: findSocialMediaHandles, fewestDigits: 0 },
  { kind: 'UPN', find: findUpns, fewestDigits: 7 },
  { kind: 'ULN', find: findUlns, fewestDigits: 8 },
  { kind: 'NHS number', find: findNhsNumbers, fewestDigits: 6 },
  { kind: 'National Insurance number', find: findNationalInsuranceNumbers, fewestDigits: 5 },
  { kind: 'date of birth', find: findDatesOfBirth, fewestDigits: 1 },
  { kind: 'passport number', find: findPassportNumbers, fewestDigits: 5 },
  { kind: 'phone number', find: findPhoneNumbers, fewestDigits: 6 },
  { kind: 'postcode', find: findPostcodes, fewestDigits: 2 },
  { kind: 'car registration', find: findCarRegistrations, fewestDigits: 1 },
  { kind: 'address', find: findStreetAddresses, fewestDigits: 0 },
  { kind: 'case number', find: findCaseNumbers, fewestDigits: 4 },
  { kind: 'initials', find: findInitials, fewestDigits: 0 },
];

/** A name or a number taken out can show the next one for what it is; in practice the second round finds nothing. */
const mostRounds = 8;

const nameTokens = new RegExp(nameTokenPattern, 'g');
/** Characters that are not seen and would hide an identifier from every pattern. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const oddSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
/** What an English keyboard writes, of which nothing is changed or taken out. */
const plainlyVisible = /^[ -~\n\r\t]*$/;
const wideDigits = /[\uFF10-\uFF19]/g;

/** What may stay in a text although it has the shape of an identifier. */
export interface MayStay {
  /** Numbers and addresses that a council publishes; none when left out. */
  readonly publicContacts?: PublicContacts;
  /**
   * True where whoever typed the words says that none of them is anybody's name: then ordinary words and places stay
   * that were taken for one on their own. What the words around show to be a name does not, nor does any other word.
   */
  readonly ordinaryWords?: boolean;
}

/**
 * Replaces everything that could identify a child, a parent or a carer by a readable token. Pure and idempotent:
 * redacting what comes out changes nothing. Works in time linear in the length of the text. It errs towards
 * redacting what has the shape of a person and towards leaving the field's own words; it cannot promise that no
 * name is left; `npm run eval:privacy` says how often one is.
 */
export function redact(text: string, mayStay: MayStay = {}): Redaction {
  if (mayStay.ordinaryWords !== true) return redactAll(text, mayStay);
  const strict = redactAll(text, { ...mayStay, ordinaryWords: false });
  const told = redactAll(text, mayStay);
  // A word that is said to be no name must not bring back the date or the school that stood out beside it.
  return identifierKinds.every((kind) => kind === 'name' || strict.removed[kind] === told.removed[kind])
    ? told
    : strict;
}

function redactAll(text: string, mayStay: MayStay): Redaction {
  const stays = (safe: string): readonly Span[] => publicContactsIn(safe, mayStay.publicContacts ?? []);
  const removed = new Map<IdentifierKind, number>();
  const alreadyThere = text.includes('[name') ? (text.match(nameTokens) ?? []) : [];
  const people = createPeople(
    Math.max(0, ...alreadyThere.map((token) => Number(/\d+/.exec(token)?.[0] ?? 1))),
  );
  let safe = visible(text);
  for (let round = 0; round < mostRounds; round += 1) {
    const before = safe;
    let digits = digitsIn(safe);
    for (const { kind, find, fewestDigits } of kinds) {
      if (digits < fewestDigits) continue;
      const found = find(safe);
      if (found.length === 0) continue;
      const kept = stays(safe);
      safe = replaceSpans(
        safe,
        found.filter((span) => !kept.some((one) => overlap(one, span))),
        kind,
        removed,
      );
      digits = digitsIn(safe);
    }
    safe = replaceNames(safe, people, stays(safe), mayStay.ordinaryWords === true);
    safe = replaceSchools(safe, removed);
    if (safe === before) break;
  }
  if (people.count > 0) removed.set('name', people.count);
  if (people.count === 1 && alreadyThere.length === 0) safe = safe.replaceAll(nameTokens, tokenFor('name'));
  // The one place that puts on the brand: every kind has been looked for.
  return { text: safe as RedactedText, removed: Object.fromEntries(removed) };
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits;
}

function visible(text: string): string {
  if (plainlyVisible.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(oddSpaces, ' ')
    .replaceAll(wideDigits, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function replaceSpans(
  text: string,
  found: readonly Span[],
  kind: IdentifierKind,
  removed: Map<IdentifierKind, number>,
): string {
  let safe = '';
  let after = 0;
  for (const { start, end } of found.toSorted(
    (one, other) => one.start - other.start || other.end - one.end,
  )) {
    if (end <= after && after > 0) continue;
    if (start >= after) {
      safe += text.slice(after, start) + tokenFor(kind);
      removed.set(kind, (removed.get(kind) ?? 0) + 1);
    }
    after = end;
  }
  return safe + text.slice(after);
}

/** "Fernhollow Primary" becomes "[a primary school]" where the text says something of one child besides. */
function replaceSchools(text: string, removed: Map<IdentifierKind, number>): string {
  let safe = '';
  let after = 0;
  for (const { start, end, phase } of findIdentifyingSchools(text)) {
    safe += text.slice(after, start) + schoolToken(phase);
    removed.set('school', (removed.get('school') ?? 0) + 1);
    after = end;
  }
  return safe + text.slice(after);
}

function replaceNames(text: string, people: People, stays: readonly Span[], ordinaryWords: boolean): string {
  let safe = '';
  let after = 0;
  for (const { start, end, person } of findNames(text, people, { stays, ordinaryWords })) {
    safe += text.slice(after, start) + tokenFor('name', person);
    after = end;
  }
  return safe + text.slice(after);
}
