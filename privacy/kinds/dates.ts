const month = `(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?`;
const ordinal = String.raw`\d{1,2}(?:\s?(?:st|nd|rd|th))?`;
const yearEnd = String.raw`(?:(?:19|20)\d{2}|'?\d{2})(?!\d)`;

/** Source of a pattern for a day of a month, without its year: "3rd of March", "March 3". */
export const dayAndMonth = String.raw`(?:(?:the\s)?${ordinal}(?:\s+of)?[\s/.-]{0,2}${month}|${month}\s+(?:the\s)?${ordinal}(?!\d))`;

/** Source of a pattern for a whole date with its year, in figures or words: "3/9/11", "2011-09-03", "3rd of March 2012". */
export const wholeDate = String.raw`(?:(?:19|20)\d{2}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}(?!\d)|\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?${yearEnd}|\d{1,2} \d{1,2} (?:19|20)\d{2}(?!\d)|${dayAndMonth}[\s,/.-]{0,3}${yearEnd})`;

/** Source of a pattern for a whole date in figures: "3/9/2011", "2011-09-03". */
export const dateInFigures = String.raw`(?:(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}(?!\d))`;

/** Source of a pattern for less than a date: "March 2012", "2012", "12/2012", "19112016". Only for use behind a label. */
export const partOfDate = String.raw`(?:${month}[\s,]{0,2}(?:of\s)?${yearEnd}|\d{1,2}[/.-]\d{1,4}(?!\d)|\d{8}(?!\d)|\d{6}(?!\d)|(?:19|20)\d{2}(?!\d))`;

/** Source of a pattern for a whole date that is plain enough to be seen without a label: words, or figures with slashes and a short year that has passed. */
export const plainDate = String.raw`(?:${dateInFigures}|${dayAndMonth}[\s,/.-]{0,3}(?:19|20)\d{2}(?!\d)|\d{1,2} \d{1,2} (?:19|20)\d{2}(?!\d)|\d{1,2}/\d{1,2}/(?:0\d|1\d|20)(?!\d))`;
