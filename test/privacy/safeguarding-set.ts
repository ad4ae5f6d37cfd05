/** Messages to measure the safeguarding signals by, in three kinds. */
export { explicit } from './safeguarding-set/explicit.ts';
export { implied } from './safeguarding-set/implied.ts';
export { talkAbout } from './safeguarding-set/talk-about.ts';
