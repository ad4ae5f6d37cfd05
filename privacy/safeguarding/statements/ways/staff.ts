/** Somebody who works with or cares for children crosses a line; somebody threatens or hurts a worker. */
export const staff = `
allegation:
  have|made|make|making|is|been|weve|ive an? allegation|allegations against|about ..5 @adult|staff|him|her|member|@kin
  @adult ..4 relationship|affair with ..3 pupil|student|girl|girls|boy|resident|child
  relationship|affair with ..2 teacher|tutor|coach|ta|carer
  is|are|was|been|hes|shes|started|keeps sleeping with ..3 pupil|student|girl|girls|boy|resident|residents|child|men|teacher
  kissing|kissed|touching|groping|grooming|filming ..1 pupil|pupils|student|girls|boys|resident
worker-in-danger:
  @kin|@adult|@pronoun|client|user ..3 threatened|threatening|threatens|attacked|assaulted|punched|hit|followed|following|stalking|grabbed|pushed|cornered|bit|kicked|chasing me !up|about|that|for|back|with
  im|am|ive|i|colleague|worker ..2 threatened|attacked|assaulted|followed|stalked|trapped|cornered|bitten|punched on|in|at|right|now|and|outside|during|$|a|home
  i|colleague|im ..3 being|been held|locked|trapped|attacked|assaulted|barricaded
  followed|following me|us home
  standing|waiting|sat|parked|stood|hes|shes|is outside my house
  wont|wouldnt|not|refuses|refusing let|letting me|us leave|out
  wont|wouldnt|not|refuses|refusing let|letting me|us go !to|on
  came|coming|comes at me|him|her|them with|and
  run|knock|mow me|us off|over|down
  @kin|carer|landlord ..2 barricaded|locked|blocked ..2 door|in|us|me
`;
