import { matchesOf, spanOf, type Span } from '../span.ts';

const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS
  HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN
  SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/u),
);
const shape = /(?<![\p{L}\d])([a-z]{1,2})\d[a-z\d]? {0,2}(\d[abd-hjlnp-uw-z]{2})(?![\p{L}\d])/dgiu;
/** "L3 1st year" and "E3 4yr course" are a level and an ordinal or a length. */
const ordinalOrLength = /^(?:1st|2nd|3rd|\dth|\dyr|\dhr)$/i;

/** Finds whole postcodes. The first half alone ("SL1") names thousands of homes and stays. */
export function findPostcodes(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(text, shape)) {
    const [, area = '', inward = ''] = match;
    const spokenOf = ordinalOrLength.test(inward) && (area.length === 1 || inward !== inward.toUpperCase());
    const span = spanOf(match);
    if (span !== undefined && areas.has(area.toUpperCase()) && !spokenOf) spans.push(span);
  }
  return spans;
}
