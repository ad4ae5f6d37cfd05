/** Ukrainian letters in Latin ones, after the table of resolution 55 of the Cabinet of Ministers of Ukraine (27 January 2010). */
const ukrainian: Readonly<Record<string, readonly [first: string, later: string]>> = {
  ...Object.fromEntries(
    Array.from('абвгґдежзийклмнопрстуфхцчшщьюяєії').map((letter, place) => {
      const later =
        'a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch - iu ia ie i i'.split(' ')[place] ??
        '';
      return [letter, [later.replace('-', ''), later.replace('-', '')] as const];
    }),
  ),
  є: ['ye', 'ie'],
  ї: ['yi', 'i'],
  й: ['y', 'i'],
  ю: ['yu', 'iu'],
  я: ['ya', 'ia'],
};

/** A Ukrainian name as a Ukrainian passport writes it. Characters that are no Ukrainian letters are left out. */
export function romaniseUkrainian(name: string): string {
  const letters = Array.from(name.toLowerCase().replaceAll('зг', 'zgh'));
  const written = letters
    .map((letter, place) =>
      /[a-z -]/.test(letter) ? letter : (ukrainian[letter]?.[place === 0 ? 0 : 1] ?? ''),
    )
    .join('');
  return raised(written);
}

const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** A Korean name in Latin letters, syllable by syllable after the Revised Romanisation of 2000 as used for names. */
export function romaniseKorean(name: string): string {
  const written = Array.from(name)
    .map((syllable) => {
      const code = syllable.charCodeAt(0) - 0xac00;
      if (code < 0 || code > 11171) return '';
      const parts = [
        initials[Math.floor(code / 588)],
        vowels[Math.floor((code % 588) / 28)],
        finals[code % 28],
      ];
      return parts.join('').replaceAll('-', '');
    })
    .join('');
  return raised(written);
}

function raised(written: string): string {
  return written.charAt(0).toUpperCase() + written.slice(1);
}
