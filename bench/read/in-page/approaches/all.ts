import type { Approach } from './approach.ts';
import { nativeFloor, scriptFloor } from './floors.ts';
import { anchorme, autolinker, linkifyIt, linkifyJs } from './libraries.ts';
import { facet, facetAndPanel } from './reader.ts';
import { innerTextPattern, linkSelector, walkerPattern } from './text-patterns.ts';

export const APPROACHES: readonly Approach[] = [
  nativeFloor,
  scriptFloor,
  facet,
  facetAndPanel,
  innerTextPattern,
  walkerPattern,
  linkifyIt,
  linkifyJs,
  autolinker,
  anchorme,
  linkSelector,
];
