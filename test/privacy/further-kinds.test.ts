import { describe, expect, it } from '@jest/globals';
import { redact } from '../../privacy/redact.ts';

/** Each row: what somebody typed, and what may be stored of it. */
const rows: Readonly<Record<string, readonly (readonly [typed: string, safe: string])[]>> = {
  'A child’s initials are taken out, and the field’s short forms are not': [
    ['child KM is refusing school', 'child [initials] is refusing school'],
    ['yp j.b. has no laptop', 'yp [initials] has no laptop'],
    ['pupil initials: tw', 'pupil initials: [initials]'],
    ['can RJ in 8B at Wexham School have a tutor', 'can [initials] in 8B at Wexham School have a tutor'],
    ['PEP for rb, class 5k', 'PEP for [initials], class 5k'],
    ["JB's PEP is late", "[initials]'s PEP is late"],
    ['supporting tg with college forms', 'supporting [initials] with college forms'],
    ['the puppil, k.m., was suspended', 'the puppil, [initials], was suspended'],
    ['i am the sw for RJ and her brother', 'i am the sw for [initials] and her brother'],
    ['RK IS REFUSING TO GO', '[initials] IS REFUSING TO GO'],
    ['child hm not in school', 'child [initials] not in school'],
    ['CHILD KM HAS NO PLACE', 'CHILD [initials] HAS NO PLACE'],
    ['child SW is on leave', 'child SW is on leave'],
    ['the DT and the SW, e.g. at 9 a.m.', 'the DT and the SW, e.g. at 9 a.m.'],
    ['PEP for Y9, CP plan, CLA, EYPP in 5K', 'PEP for Y9, CP plan, CLA, EYPP in 5K'],
  ],
  'A learner number and a passport number are taken out behind their names': [
    ['ULN 1234567890', 'ULN [ULN]'],
    ['unique learner number is 123 456 7890', 'unique learner number is [ULN]'],
    ['passport 123456789', 'passport [passport number]'],
    ['her passport number is AB1234567', 'her passport number is [passport number]'],
    ['who pays for a passport, 82 pounds', 'who pays for a passport, 82 pounds'],
  ],
  'A car registration is taken out, and a year group and a word are not': [
    ['taxi AB12 CDE was late', 'taxi [car registration] was late'],
    ['ab12cde', '[car registration]'],
    ['reg R123 XYZ', 'reg [car registration]'],
    ['yr11 boy and yr10 and so on', 'yr11 boy and yr10 and so on'],
    ['of 16 and up to 18', 'of 16 and up to 18'],
  ],
  'A link to one person’s page is taken out, and a public page stays': [
    ['https://portal.example/pupil/448812', '[web address]'],
    ['see www.example.org/view?id=ab1, thanks', 'see [web address], thanks'],
    ['docs.example.com/d/1aB2cD3eF4gH5iJ6kL7mN8oP9', '[web address]'],
    ['https://www.slough.gov.uk/virtual-school', 'https://www.slough.gov.uk/virtual-school'],
    ['www.gov.uk/guidance/pupil-premium-2024-to-2025', 'www.gov.uk/guidance/pupil-premium-2024-to-2025'],
  ],
  'A name on social media is taken out, and a place behind an @ is not': [
    ['insta @zk_2011', 'insta [social media handle]'],
    ['her snapchat is zofk.hr09', 'her snapchat is [social media handle]'],
    ['meet @ 3pm or @3pm @school', 'meet @ 3pm or @3pm @school'],
  ],
  'A number known to a system is taken out wherever the system is named': [
    ['see AB12345 on LCS', 'see [case number] on LCS'],
    ['on mosaic as 12345', 'on mosaic as [case number]'],
    ['Home Office reference A1234567/2', 'Home Office reference [case number]'],
  ],
  'A date of birth is taken out behind a misspelt label': [
    ['her birthdday is 4 May 2012', 'her birthdday is [date of birth]'],
    ['date of brith 04 05 2012', 'date of brith [date of birth]'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, cases) => {
  it.each(cases)('“%s” becomes “%s”', (typed, safe) => {
    expect(redact(typed).text).toBe(safe);
  });
});

describe('What a council publishes may stay', () => {
  const mayStay = { publicContacts: ['01753 900 123', 'virtual.school@example.gov.uk'] };

  it.each([
    'ring 01753 900123 or (01753) 900 123',
    'ring +44 1753 900123',
    'write to Virtual.School@example.gov.uk',
  ])('%s', (text) => {
    expect(redact(text, mayStay)).toEqual({ text, removed: {} });
  });

  it('and nothing else does', () => {
    expect(redact('01753 900124, zofka@example.gov.uk', mayStay).text).toBe(
      '[phone number], [email address]',
    );
    expect(redact('01753 900123').text).toBe('[phone number]');
  });
});
