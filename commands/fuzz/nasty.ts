import * as fc from 'fast-check';

/** What people type, and what goes on from there into the deeper parts of the service. */
export const typed = [
  'what is a pep',
  'can my level 2 lad get a laptop',
  'what would he get, year 9, in foster care',
  'who goes to the first pep after a school move',
  'i want to speak to somebody',
  'help',
  'offer',
  'what’s on',
  'I work in Slough as a social worker',
  'go live check',
  'make me a policy',
  'she says he strangled her last night and she has to go home to him now',
  'asking for Zeb Marsh born 19.11.2016, NHS 943 476 5919',
];

/** Texts that break what takes text for something else. */
export const breaking = [
  '',
  ' ',
  '\u0000',
  '\r\nX-Injected: yes\r\n\r\n',
  "'; DROP TABLE queries; --",
  '${process.env}',
  '{{DATE(2020-01-01T00:00:00Z, SHORT)}}',
  '[x](javascript:alert(1))',
  '![](https://evil.example/x.png)',
  '<at>everyone</at>',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00%0a%0d',
  '\u202Egnirts',
  '\uD800',
  '\u0301'.repeat(500),
  '👩‍👩‍👧‍👦'.repeat(200),
  '-a'.repeat(2_000),
  '1'.repeat(5_000),
  'x'.repeat(2_001),
  'a b '.repeat(1_000),
  '(((((((((((((((((((('.repeat(50),
  '__proto__',
  'constructor',
  '9999-99-99',
  '00000000-0000-0000-0000-000000000000',
];

/** A text of either sort, or of any characters there are. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...typed),
  fc.constantFrom(...breaking),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.tuple(fc.constantFrom(...typed), fc.constantFrom(...breaking)).map(([a, b]) => `${a} ${b}`),
);

/** A value of any kind that JSON can hold. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.constantFrom(null, true, false, 0, -1, 1e308, -0, 2 ** 53, 0.1, [], {}, [[]], { id: null }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.integer({ min: 1, max: 200 }).map(nested),
);

/** A list within a list within a list. */
function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
