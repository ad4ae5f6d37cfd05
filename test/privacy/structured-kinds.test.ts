import { describe, expect, it } from '@jest/globals';
import { redact } from '../../privacy/redact.ts';

/** Each row: what somebody typed, and what may be stored of it. */
const rows: Readonly<Record<string, readonly (readonly [typed: string, safe: string])[]>> = {
  'A date of birth is taken out however it is written': [
    ['DOB 19.11.2016', 'DOB [date of birth]'],
    ['dob: 19/11/16, no school', 'dob: [date of birth], no school'],
    ['d.o.b 4/5/14', 'd.o.b [date of birth]'],
    ['D.O.B. 2014-05-04', 'D.O.B. [date of birth]'],
    ['date of birth is 4 5 2014', 'date of birth is [date of birth]'],
    ['born 3rd of March 2012', 'born [date of birth]'],
    ['she was born in Kabul on 3 March 2012', 'she was born in Kabul on [date of birth]'],
    ['he was born in March 2012', 'he was born in [date of birth]'],
    ['her birthday is the 3rd of March', 'her birthday is the [date of birth]'],
    ['3/9/2011 is his dob', '[date of birth] is his dob'],
    ['he turns 18 on 14 March', 'he turns 18 on [date of birth]'],
    ['my yp 3/9/2011 needs a laptop', 'my yp [date of birth] needs a laptop'],
    ['UPN H801200001001 3/9/11', 'UPN [UPN] [date of birth]'],
  ],
  'A date that is nobody’s birthday stays': [
    ['review on 12 October', 'review on 12 October'],
    ['PEP due 14/11/2025', 'PEP due 14/11/2025'],
    ['back in 2016', 'back in 2016'],
    ['starts in sept 2024', 'starts in sept 2024'],
    ['placed on 03/02/2019', 'placed on 03/02/2019'],
    ['children born after 1 September 2020', 'children born after 1 September 2020'],
    ['the 2021-22 offer, dated 12 July 2021', 'the 2021-22 offer, dated 12 July 2021'],
  ],
  'An NHS number is taken out with any spacing, and behind its name even when mistyped': [
    ['943 476 5919', '[NHS number]'],
    ['9434765919', '[NHS number]'],
    ['943-476-5919', '[NHS number]'],
    ['94 34 76 59 19', '[NHS number]'],
    ['NHS number 943 476 5918', 'NHS number [NHS number]'],
    ['nhs no: 943476591', 'nhs no: [NHS number]'],
    ['NHS 943 476 5918', 'NHS [NHS number]'],
  ],
  'A UPN is taken out, and behind its name even when mistyped': [
    ['H801200001001', '[UPN]'],
    ['h801200001001', '[UPN]'],
    ['H 801 200 001 001', '[UPN]'],
    ['UPN is H80120000100', 'UPN is [UPN]'],
  ],
  'A National Insurance number is taken out': [
    ['QQ123456C', '[National Insurance number]'],
    ['AB 12 34 56 C', '[National Insurance number]'],
    ['ni number QQ123456C', 'ni number [National Insurance number]'],
    ['ab123456c', '[National Insurance number]'],
  ],
  'A phone number is taken out, and a sum, a year or a time is not': [
    ['07700900123', '[phone number]'],
    ['07700 900 123', '[phone number]'],
    ['07 700 900 123', '[phone number]'],
    ['+44 7700 900123', '[phone number]'],
    ['0044 7700 900123', '[phone number]'],
    ['(01753) 900 456', '[phone number]'],
    ['020 7946 0000', '[phone number]'],
    ['mobile 7700 900123', 'mobile [phone number]'],
    ['+48 601 234 567', '[phone number]'],
    ['£1,200 in 2024 at 09.30-10.30', '£1,200 in 2024 at 09.30-10.30'],
    ['02.03.2025 10.30', '02.03.2025 10.30'],
    ['ring 999 or 111', 'ring 999 or 111'],
  ],
  'An e-mail address is taken out': [
    ['jo.bloggs+pep@school.example.sch.uk please', '[email address] please'],
    ['write to zofka at mailbox dot com', 'write to [email address]'],
  ],
  'A postcode is taken out, and a course level, a year group or a section is not': [
    ['SL1 3QP', '[postcode]'],
    ['sl13qp', '[postcode]'],
    ['EC1A 1BB', '[postcode]'],
    ['L3 1st year', 'L3 1st year'],
    ['Y10, KS2, S47, P16, 1:1, E3 4pm', 'Y10, KS2, S47, P16, 1:1, E3 4pm'],
    ['lives in SL1', 'lives in SL1'],
  ],
  'A street address is taken out, and a count of things is not': [
    ['88 Nettlecombe Rise', '[address]'],
    ['88 nettlecombe rise', '[address]'],
    ['flat 2, 14 Xyz Road', '[address]'],
    ['14a high st', '[address]'],
    ['Flat 12, Rushmere Court', '[address]'],
    ['she lives on Nettlecombe Rise', 'she lives on [address]'],
    ['15 hours a week on the way', '15 hours a week on the way'],
    ['placement at 18, would you give your view', 'placement at 18, would you give your view'],
    ['2 children in the close family', '2 children in the close family'],
  ],
  'A number that a system knows a child by is taken out, and a year or a sum is not': [
    ['LCS 123456', 'LCS [case number]'],
    ['case 0042311', 'case [case number]'],
    ['Mosaic id: 778812', 'Mosaic id: [case number]'],
    ['Home Office ref S1234567', 'Home Office ref [case number]'],
    ['pupil no 4471', 'pupil no [case number]'],
    ['number 00423119', 'number [case number]'],
    ['the 2021-22 case, ref 2024/25', 'the 2021-22 case, ref 2024/25'],
    ['PEP 14/11/2025', 'PEP 14/11/2025'],
    ['£250000 for 120000 children', '£250000 for 120000 children'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  it.each(cases)('“%s” becomes “%s”', (typed, safe) => {
    expect(redact(typed).text).toBe(safe);
  });
});

describe('What is counted', () => {
  it('counts each kind, people by person and everything else by occurrence', () => {
    const { removed } = redact('Zeb Marsh, Zeb and Kofi Boakye: 07700 900123 or 07700 900124, SL1 3QP');
    expect(removed).toEqual({ name: 2, 'phone number': 2, postcode: 1 });
  });

  it('counts nothing in a clean question', () => {
    expect(redact('can my L2 lad get a laptop?').removed).toEqual({});
  });
});
