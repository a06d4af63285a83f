import type { SandboxPerson } from '../types.ts';
import { claireFontaine } from './claire-fontaine.ts';
import { eleanorWhitfield } from './eleanor-whitfield.ts';
import { hannaVisser } from './hanna-visser.ts';
import { harutoMori } from './haruto-mori.ts';
import { janeDoe } from './jane-doe.ts';
import { johnSmith } from './john-smith.ts';
import { marcusAdeyemi } from './marcus-adeyemi.ts';
import { mateusOliveira } from './mateus-oliveira.ts';
import { nilsUnbekannt } from './nils-unbekannt.ts';
import { priyaRaman } from './priya-raman.ts';
import { samiraHaddad } from './samira-haddad.ts';
import { tobiasLindqvist } from './tobias-lindqvist.ts';
import { wilhelminaFeatherstonehaugh } from './wilhelmina-featherstonehaugh.ts';
import { zoeAkerstrom } from './zoe-akerstrom.ts';

/** Everybody in the sandbox; the sample person first. None of them exists. */
export const people: readonly SandboxPerson[] = [
  janeDoe,
  tobiasLindqvist,
  priyaRaman,
  mateusOliveira,
  johnSmith,
  hannaVisser,
  marcusAdeyemi,
  claireFontaine,
  samiraHaddad,
  zoeAkerstrom,
  harutoMori,
  wilhelminaFeatherstonehaugh,
  nilsUnbekannt,
  eleanorWhitfield,
];
