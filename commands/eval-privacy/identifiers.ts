import type { Faker } from '@faker-js/faker';

/** Made-up identifiers in the forms in which people type them; check digits are right where there is one. */
export type MakeIdentifier = (faker: Faker) => string;

const pick = (faker: Faker, ...forms: readonly string[]): string => faker.helpers.arrayElement(forms);
const digits = (faker: Faker, length: number): string => faker.string.numeric({ length });
const upper = (faker: Faker, length: number): string =>
  faker.string.fromCharacters('ABCEGHJKLMNPRTWXY', length);

/** One maker for each kind of slot that a sentence may hold, besides the names. */
export const identifierMakers: Readonly<Record<string, MakeIdentifier>> = {
  'date of birth': (faker) => dateOfBirth(faker, true),
  'whole date of birth': (faker) => dateOfBirth(faker, false),
  'NHS number': (faker) => {
    const number = nhsNumber(faker);
    const [one, two, three] = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
    return pick(faker, number, `${one} ${two} ${three}`, `${one}-${two}-${three}`);
  },
  UPN: (faker) => upn(faker),
  ULN: (faker) => uln(faker),
  'National Insurance number': (faker) => {
    const [front, middle, end] = [upper(faker, 2), digits(faker, 6), pick(faker, 'A', 'B', 'C', 'D')];
    const paired = middle.replaceAll(/(\d\d)(?=\d)/g, '$1 ');
    return pick(faker, `${front}${middle}${end}`, `${front} ${paired} ${end}`);
  },
  'case number': (faker) => {
    const number = faker.string.numeric({ length: { min: 5, max: 8 }, allowLeadingZeros: false });
    return pick(faker, number, number, `${upper(faker, 2)}${number}`, `${upper(faker, 1)}-${number}`);
  },
  'Home Office number': (faker) =>
    pick(faker, `${upper(faker, 1)}${digits(faker, 7)}`, `${upper(faker, 1)}${digits(faker, 7)}/2`),
  'passport number': (faker) =>
    pick(
      faker,
      digits(faker, 9),
      `${upper(faker, 2)}${digits(faker, 7)}`,
      `${upper(faker, 1)}${digits(faker, 8)}`,
    ),
  'phone number': (faker) => {
    const mobile = `07${digits(faker, 9)}`;
    const land = digits(faker, 6);
    return pick(
      faker,
      mobile,
      `${mobile.slice(0, 5)} ${mobile.slice(5)}`,
      `${mobile.slice(0, 5)} ${mobile.slice(5, 8)} ${mobile.slice(8)}`,
      `+44 ${mobile.slice(1, 5)} ${mobile.slice(5)}`,
      `01753 ${land}`,
      `(01753) ${land}`,
      `020 7${digits(faker, 3)} ${digits(faker, 4)}`,
    );
  },
  'email address': (faker) => faker.internet.email().toLowerCase(),
  postcode: (faker) => {
    const outward = pick(faker, 'SL1', 'UB8', 'SE5', 'PE29', 'RG30', 'W1A', 'EC2M', 'B12', 'LS9', 'CF10');
    const inward = `${digits(faker, 1)}${faker.string.fromCharacters('ABDEFGHJLNPQRSTUWXYZ', 2)}`;
    return pick(faker, `${outward} ${inward}`, `${outward}${inward}`);
  },
  address: (faker) => {
    const number = faker.number.int({ min: 1, max: 199 });
    const street = `${pick(faker, 'Thornbury', 'Quarry', 'Elmhurst', 'Kestrel', 'Ledgers', 'Mirador', 'Wessex', 'Tolpuddle')} ${pick(faker, 'Road', 'Lane', 'Close', 'Way', 'Drive', 'Court', 'Rd', 'Avenue', 'Crescent')}`;
    return pick(
      faker,
      `${number} ${street}`,
      `${number} ${street}`,
      `Flat ${number % 30}, ${number} ${street}`,
      `${number}b ${street}`,
    );
  },
  'car registration': (faker) => {
    const plate = `${upper(faker, 2)}${pick(faker, '12', '19', '23', '64', '71')}`;
    return pick(faker, `${plate} ${upper(faker, 3)}`, `${plate}${upper(faker, 3)}`);
  },
  'web address': (faker) => {
    const host = pick(faker, 'epep.welfarecall.example', 'portal.example.sch.uk', 'docs.example.com');
    return `${pick(faker, 'https://', 'http://', 'https://www.')}${host}/${pick(faker, 'pupil', 'learner', 'd')}/${digits(faker, 6)}${pick(faker, '', '?view=plan', '/edit')}`;
  },
  'social media handle': (faker) =>
    `@${faker.string.alpha({ length: { min: 4, max: 8 }, casing: 'lower' })}${pick(faker, '', '_', '.')}${digits(faker, 2)}`,
  initials: (faker) => {
    const [one, two] = [upper(faker, 1), pick(faker, 'B', 'D', 'G', 'K', 'M', 'R')];
    return pick(faker, `${one}${two}`, `${one}.${two}.`, `${one}.${two}`);
  },
};

/** A date on which a child in school or a care leaver may have been born, in any form or only in those with a whole year. */
function dateOfBirth(faker: Faker, anyForm: boolean): string {
  const date = faker.date.between({ from: '2004-01-01', to: '2020-12-31' });
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const two = (value: number): string => String(value).padStart(2, '0');
  const word = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  const short = word.slice(0, 3);
  const ending = /^1\d$/.test(String(day)) ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  const whole = [
    `${two(day)}/${two(month)}/${year}`,
    `${day}/${month}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${year}-${two(month)}-${two(day)}`,
  ];
  const others = [
    `${day} ${word} ${year}`,
    `${day}${ending} ${short} ${year}`,
    `${day}-${short}-${year}`,
    `${word} ${day}${ending}, ${year}`,
    `${day}${ending} of ${word} ${year}`,
    `${two(day)} ${two(month)} ${year}`,
    `${day}/${month}/${String(year).slice(2)}`,
    `${two(day)}${two(month)}${year}`,
  ];
  return faker.helpers.arrayElement(anyForm ? [...whole, ...others] : whole);
}

function nhsNumber(faker: Faker): string {
  for (;;) {
    const nine = digits(faker, 9);
    const sum = Array.from(nine).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${nine}${check}`;
  }
}

function upn(faker: Faker): string {
  const rest = `${faker.number.int({ min: 201, max: 938 })}${digits(faker, 9)}`;
  const sum = Array.from(rest).reduce((total, digit, place) => total + Number(digit) * (place + 2), 0);
  return `${'ABCDEFGHJKLMNPQRTUVWXYZ'.charAt(sum % 23)}${rest}`;
}

/** Ten digits, the last ten less the remainder of the weighted sum by eleven. */
function uln(faker: Faker): string {
  for (;;) {
    const nine = faker.string.numeric({ length: 9, allowLeadingZeros: false });
    const sum = Array.from(nine).reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
    if (sum % 11 !== 0) return `${nine}${10 - (sum % 11)}`;
  }
}
