import { says, type Pattern } from './signal.ts';

/**
 * Words so grave that one of them, said of somebody in particular and not of a training day, is enough. Words with an
 * everyday or a merely historical use (hit, cut, drugs, trafficked) are left to the patterns that look around them.
 */
export const cues: readonly Pattern[] = [
  says(
    'self-harm',
    'cue',
    `suicid(?:e|al)`,
    `overdos(?:e|es|ed|ing)`,
    `self harm(?:s|ed|ing)?`,
    `noose`,
    `ligature`,
    `(?:kill|hang) (?:him|her|them|my) ?sel(?:f|ves)`,
  ),
  says(
    'harm',
    'cue',
    `rap(?:ed|ist)`,
    `molest(?:s|ed|ing)?`,
    `strangl(?:e|es|ed|ing)`,
    `chok(?:ed|es) (?:him|her|his|them)`,
    `bruis(?:e|es|ed|ing)`,
    `sexually (?:abus|assault|touch|harass|exploit)\\w*`,
    `unconscious`,
    `paedophile`,
    `sex offender`,
    `risk of (?:significant |serious |immediate )harm`,
    `abduct(?:ed|ion)`,
    `kidnap(?:ped|ping)?`,
    `battered`,
    `tortur(?:ed|ing)`,
  ),
  says(
    'weapon',
    'cue',
    `stabbed`,
    `machete`,
    `(?:carries|carrying|pulled|brandish\\w*) (?:a )?(?:knife|blade|gun)`,
  ),
  says(
    'missing',
    'cue',
    `abscond(?:ed|s|ing)`,
    `(?:run|ran|running|runs) away from (?:home|placement|care|the)`,
  ),
  says(
    'exploitation',
    'cue',
    `nudes`,
    `sextort\\w*`,
    `pimp(?:s|ed|ing)?`,
    `prostitut\\w*`,
    `brothel`,
    `trap house`,
    `drug deal(?:er|ers|ing)`,
    `heroin`,
    `crack cocaine`,
    `cocaine`,
    `ketamine`,
  ),
  says('fgm-or-forced-marriage', 'cue', `fgm`, `forced marriage`, `honour killing`),
];
