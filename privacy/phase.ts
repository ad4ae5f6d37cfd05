/** For whom a school is, as its name says it. */
export type Phase = 'nursery' | 'primary' | 'secondary' | 'special' | 'college' | 'school';
