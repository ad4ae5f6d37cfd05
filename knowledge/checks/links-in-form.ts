import { answerLinks, wrongForm } from '../answer-links.ts';
import { faultIn, type Check } from './check.ts';

/** Links in answers are whole: words to press, and an address of a kind that Teams opens. */
export const linksInForm: Check = {
  name: 'links in form',
  find: (loaded) =>
    answerLinks(loaded.pack).flatMap((link) => {
      const wrong = wrongForm(link);
      return wrong === undefined ? [] : [faultIn(loaded, link.entry, link.field, wrong)];
    }),
};
