import type { Random } from './random.ts';

const WORDS =
  'about above after again arm axis balance battery bearing before belt between board both budget build cable calm carry change clear coast come copper cost could crew data day deck design door draft drive early edge even every factory fast field first floor follow frame from gear give glass grip hand harbor have heavy hold hour idea inside joint keep large later lead less level light line little load long machine make many metal might month more most motor move much near never next night north often open order other over paper part path people place plan point power press price quick quiet ready river robot room round safe same season sensor set shape share short simple since small some south speed stage start steel step still stone store strong table take team test their then there these thing this those time today torque track under until valve very walk water week well west wheel when where which while wind winter wire with work year'.split(
    ' ',
  );

export function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

export function sentence(random: Random): string {
  const text = words(random, random.between(6, 18));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${random.pick(['.', '.', '.', '!', '?'])}`;
}

export function paragraph(random: Random, sentences = random.between(2, 5)): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** Class names as build tools make them. */
export function className(random: Random): string {
  return `_${random.digits(6)} ${random.pick(['flex', 'grid', 'mt-2', 'text-sm', 'ember-view'])} _${random.digits(6)}`;
}
