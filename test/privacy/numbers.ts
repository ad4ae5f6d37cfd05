import * as fc from 'fast-check';

/** Any NHS number with its right check digit, ten digits. */
export const nhsNumber = fc
  .array(fc.nat(9), { minLength: 9, maxLength: 9 })
  .filter((digits) => checkDigit(digits) !== 10)
  .map((digits) => digits.join('') + String(checkDigit(digits)));

function checkDigit(digits: readonly number[]): number {
  let sum = 0;
  for (const [place, digit] of digits.entries()) sum += digit * (10 - place);
  return (11 - (sum % 11)) % 11;
}

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Any unique pupil number with its right check letter: permanent, or temporary with a letter at the end. */
export const upn = fc
  .tuple(
    fc.array(fc.nat(9), { minLength: 11, maxLength: 11 }),
    fc.oneof(fc.nat(9), fc.constantFrom(...letters.split(''))),
  )
  .map(([digits, last]) => {
    const values = [...digits, typeof last === 'number' ? last : letters.indexOf(last)];
    let sum = 0;
    for (const [place, value] of values.entries()) sum += value * (place + 2);
    return letters.charAt(sum % 23) + digits.join('') + String(last);
  });
