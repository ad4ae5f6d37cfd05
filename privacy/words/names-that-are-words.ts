/**
 * More given names that are ordinary words, of children in England: virtues, flowers, stones, birds, trades. Each counts
 * as a word first; only a capital inside a sentence or what is said around it makes it a name.
 */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `blessing promise goodness treasure divine testimony victory miracle godsend wisdom marvel fortune 
constance chastity clemency felicity loyal earnest valour unity chance lucky maverick ransom royalty majesty psalm messiah gospel haven
queen queenie major baron knight squire sailor ranger rebel rogue blaze ember phoenix dragon lion tiger hawk falcon wren lark raven birdie dove swan colt bunny
bluebell primrose blossom petal clover rosemary basil ginger pepper juniper laurel magnolia marigold cherry clementine honey candy
diamond emerald sapphire garnet coral goldie amethyst onyx flint ivory scarlet rusty ebony auburn sunshine stormy rainbow 
tanner fletcher chandler potter baker skipper brewer gunner marshall piper harper sonny buster rocky dusty stoney
lyric sonnet aria echo dolly penny bunty teddy paddy patty twinkle pinky sweety beau bliss valentine 
drake lance glen norwood sterling tempest paradise eternity fantasy karma liberty`
    .split(/\s+/u)
    .filter(Boolean),
);
