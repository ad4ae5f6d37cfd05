import { spansOf, type Span } from '../span.ts';

/** 0 and nine or ten digits; the first group has at least three, so that dates and times are not phone numbers. */
const national = /(?<![\d£.,/])\(?0\d{2,10}\)?(?:[ .()-]{1,2}\d{2,8}){0,4}(?![\d/])/dg;
/** 07 written in pairs or threes: "07 911 123 456". */
const mobileInGroups = /(?<![\d£.,/])07 \d{3} \d{3} \d{3}(?!\d)/dg;
const international = /(?<![\d£])(?:\+|00)\s?\d{1,3}(?:[ .()-]{0,3}\d){7,12}(?!\d)/dg;
/** A number that somebody is told to ring needs no leading 0. */
const labelled =
  /\b(?:phone|tel|telephone|mobile|mob|cell|whatsapp|ring|text)(?:\s{0,2}(?:number|no\.?|num|is|on|him|her|them|me|mum|dad|:|=|-)){0,4}\s{0,2}(\d(?:[ -]{0,2}\d){5,11})(?!\d)/dgi;

/** Finds phone numbers: British mobiles and landlines, and numbers with a country code. */
export function findPhoneNumbers(text: string): Span[] {
  const nationals = spansOf(text, national).filter(({ start, end }) => {
    const digits = text.slice(start, end).replaceAll(/\D/g, '').length;
    return digits === 10 || digits === 11;
  });
  return [
    ...nationals,
    ...spansOf(text, mobileInGroups),
    ...spansOf(text, international),
    ...spansOf(text, labelled, 1),
  ];
}
