import { z } from 'zod';

/** The words and forms that every knowledge file shares. */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');
export const line = z.string().trim().min(1);
export const day = z.iso.date();
/** A day, or a month where the document says no more than "March 2022". */
export const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'write YYYY-MM-DD or YYYY-MM');

export const cohorts = ['early-years-primary', 'secondary', 'post-16'] as const;
/** What a child or young person is to social care. One child may be several of these. */
export const statuses = [
  'cla',
  'plac',
  'cwsw',
  'cin',
  'cp',
  'previously-cwsw',
  'disabled-cwsw',
  'kinship',
  'uasc',
  'care-leaver',
] as const;
export const areas = [
  'School/Setting',
  'PEPs',
  'Resources',
  'CLA reviews',
  'PPMs',
  'EHCPs',
  'Adoption',
  'PLAC',
  'NEETs',
  'EYJS',
] as const;
export const commitments = ['will', 'will-try', 'cannot'] as const;
export const tiers = ['universal', 'tailored', 'targeted'] as const;
export const courseLevels = ['pre-entry', 'entry', '1', '2', '3', '4+'] as const;
export const courseKinds = ['esol', 'he', 'apprenticeship'] as const;
/** Who an entry is for. `council-staff` is withheld from everybody else; the others are told whom it is for. */
export const audiences = ['any-professional', 'social-worker', 'dsl', 'council-staff'] as const;

export type Cohort = (typeof cohorts)[number];
export type Status = (typeof statuses)[number];
export type Area = (typeof areas)[number];
export type Commitment = (typeof commitments)[number];
export type Tier = (typeof tiers)[number];
export type CourseLevel = (typeof courseLevels)[number];
export type CourseKind = (typeof courseKinds)[number];
export type Audience = (typeof audiences)[number];
