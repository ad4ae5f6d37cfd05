/** Settings as they were given, before anything is made of them. */
type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong with settings that are each right by themselves: missing, halved or at odds. Plain sentences. */
export function faultsTogether(given: Given): readonly string[] {
  return [
    ...missingCredentials(given),
    ...missingPacks(given),
    ...halfChannel(given),
    ...listensToLocalKeys(given),
  ];
}

function missingCredentials(given: Given): readonly string[] {
  const production = given['NODE_ENV'] === 'production';
  if (given['MICROSOFT_APP_ID'] === undefined) {
    return production
      ? [
          'MICROSOFT_APP_ID is missing: in production the bot accepts signed messages only. Set it to the bot’s app id.',
        ]
      : [];
  }
  const managed = given['MICROSOFT_APP_TYPE'] === 'UserAssignedMSI';
  return [
    ...(given['MICROSOFT_APP_TENANT_ID'] === undefined
      ? ['MICROSOFT_APP_TENANT_ID is missing: set it to the Entra tenant the bot is registered in.']
      : []),
    ...(!managed && given['MICROSOFT_APP_PASSWORD'] === undefined
      ? [
          'MICROSOFT_APP_PASSWORD is missing: set the bot’s client secret, or MICROSOFT_APP_TYPE=UserAssignedMSI to use a managed identity.',
        ]
      : []),
    ...(managed && given['MICROSOFT_APP_PASSWORD'] !== undefined
      ? [
          'MICROSOFT_APP_PASSWORD must be absent with MICROSOFT_APP_TYPE=UserAssignedMSI: a managed identity has no secret.',
        ]
      : []),
  ];
}

/** A council's service answers from its own documents, not from all that happen to lie there. */
function missingPacks(given: Given): readonly string[] {
  return given['MICROSOFT_APP_ID'] !== undefined &&
    given['PACKS'] === undefined &&
    given['HOME_AUTHORITY'] === undefined
    ? ['PACKS is missing: in production only the packs named are loaded. Set it to yours, such as slough.']
    : [];
}

function halfChannel(given: Given): readonly string[] {
  const names = ['ADVICE_LINE_TEAM_ID', 'ADVICE_LINE_CHANNEL_ID'];
  const absent = names.filter((name) => given[name] === undefined);
  return absent.length === 1
    ? [`${absent.join()} is missing: the advice line's team and channel are set together or not at all.`]
    : [];
}

/** Keys from this machine are for rehearsals: whoever may open a port here could sign for everybody. */
function listensToLocalKeys(given: Given): readonly string[] {
  const local = given['BOT_OPENID_METADATA_URL']?.startsWith('http:') === true;
  return local && (given['HOST'] ?? '127.0.0.1') !== '127.0.0.1'
    ? ['HOST must be 127.0.0.1 with a BOT_OPENID_METADATA_URL on this machine, which is for rehearsals only.']
    : [];
}
