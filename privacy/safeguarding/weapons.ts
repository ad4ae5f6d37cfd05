import { says, type Pattern } from './signal.ts';

const arms =
  '(?:knife|knives|kitchen knife|blade|machete|zombie knife|gun|firearm|handgun|weapons?|sword|samurai sword|acid|taser|knuckle ?duster|bb gun|shotgun|dagger|lock knife|stanley knife|razor blade|bomb|explosives?|petrol bomb)(?! (?:crime|skills|policy|policies|training|awareness|set|sets|kit|roll|amnesty|arch|detector|search|course|talk|law|making course|for (?:catering|college|cooking|chef|food|his course|her course|the course|class)))';

/** A knife, a gun, a stabbing. */
export const weapons: readonly Pattern[] = [
  says(
    'weapon',
    'explicit',
    `(?:he|she|they|hes|shes|theyre|yp|young person|child|kid|lad|boy|girl|student|pupil|someone|who|dad|stepdad|boyfriend|brother|{who})(?: \\w+){0,3} (?:has|have|had|got|carr(?:y|ies|ied)|(?<!for |of |about )carrying|brought|bring(?:s|ing)?|took|takes|taking|hold(?:s|ing)|holding|hid|hides|hiding|keeps?|pulled|pulls|wav(?:es|ed|ing)|showed|shows|grabbed|picked up|came at|threatened|bought|with|owns|made|making|has got)(?: \\w+){0,4} ${arms}`,
  ),
  says(
    'weapon',
    'explicit',
    `${arms}(?: \\w+){0,3} (?:in|inside|under|down|on|to|at|from|up) (?:his|her|their|my|the|a|your) (?:\\w+ )?(?:bag|coat|pocket|pockets|waistband|trousers|room|bedroom|locker|bed|pillow|mattress|jacket|sock|socks|rucksack|school|house|throat|neck|face|sleeve|him|kitchen and)`,
  ),
  says(
    'weapon',
    'explicit',
    `(?:found|seen|saw|confiscated|discovered|finding)(?: \\w+){0,4} ${arms}(?! (?:at the|on the) (?:museum|film))`,
    `(?:threaten(?:s|ed|ing)?|attack(?:s|ed|ing)?|chas(?:es|ed|ing)|stab(?:s|bed|bing)?|hit|came|coming|went|going)(?: \\w+){0,3} (?:with|at me with|at him with|at her with) (?:a |the |his |her )?(?:\\w+ )?(?:${arms}|hammer|screwdriver|bat|baseball bat|axe|bottle|crowbar|scissors|chair|brick|metal bar|pole|belt|stick)`,
  ),
  says(
    'weapon',
    'explicit',
    `(?:he|she|they|hes|shes|yp|child|brother|friend|cousin|lad|boy|girl|who|him|mate|pupil|student|son|dad|sister|mum|{who})(?: (?:has|have|had|just|was|got|been|nearly|almost|is|were|gets|being|also)){1,3} (?:(?:jumped|chased|beaten|robbed|attacked) and (?:then )?)?(?:stabbed|slashed|knifed|shot(?! at (?:it|a|the)| of| put))(?<!(?:laptop|charger|screen|battery|phone|ipad|kindle|printer|wifi|it|which|that)(?: has| is| was)* shot)`,
  ),
  says(
    'weapon',
    'explicit',
    `(?:stab(?:s|bed|bing)?|shoot(?:s|ing)?|shot) (?:him|her|them|me|someone|somebody|a (?:boy|girl|lad|man|student|pupil|teacher|kid)|his|another)(?! an email)`,
    `(?:going to|wants? to|will|threaten(?:s|ed|ing) to|said hed|said shed|planning to|hell|shell) (?:stab|shoot|bomb|blow up|burn down|shank)`,
  ),
  says(
    'weapon',
    'implied',
    `(?:${arms})(?: \\w+){0,6} (?:for (?:protection|safety)|to (?:protect|defend)|in case)`,
    `(?:for|needs|need|wants?)(?: \\w+){0,2} (?:protection|to protect (?:him|her|them)self)(?: \\w+){0,4} (?:gang|knife|blade|street|school|walk|other)`,
    `(?:stabbing|shooting|knife attack|acid attack)(?: \\w+){0,5} (?:last night|yesterday|today|tonight|outside|near|involv\\w+|witness\\w+|saw|his friend|her friend|on (?:his|her|our) (?:road|street|estate))`,
    `(?:witness\\w*|saw|seen)(?: \\w+){0,4} (?:stabbing|stabbed|shooting|shot|murder)`,
  ),
  says(
    'weapon',
    'mention',
    `stabbed`,
    `stabbing(?! in the (?:dark|back))`,
    `machete`,
    `carr(?:y|ies|ying) (?:a )?knife`,
  ),
  says(
    'weapon',
    'explicit',
    `(?:{one}|{who}) (?:stabbed|knifed|slashed) (?:in|by|at|outside|near|on|through)(?! the (?:dark|back))`,
    `shoot(?:ing)? up`,
    `(?:bring|bringing|take|taking) (?:a |an )?(?:gun|knife|knives|machete|weapon|acid|blade) (?:to|in|into) (?:school|college|class|his|her|the)`,
  ),
  says(
    'weapon',
    'implied',
    `(?:something|surprise) planned (?:for|on)(?: \\w+){0,8} (?:forget|regret|know|see|pay|sorry)`,
    `(?:nobody|everyone|they|youll|you|people|school)(?: \\w+){0,2} (?:will|ll|is going to|are going to) (?:ever |never |all )?(?:forget|pay for|be sorry|regret|remember (?:him|her|me))`,
    `hit list`,
    `kill list`,
    `(?:obsess\\w*|fascinat\\w*|research\\w*)(?: \\w+){0,3} (?:shootings?|bombs?|massacres?|columbine|terroris\\w+|killings?)`,
  ),
];
