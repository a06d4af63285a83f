import { personWords } from '@/lib/core/words/en/person';

/** Says that what stands before it may not be what it reads as. */
export const LookAlikeMark = () => (
  <span className="chip chip-caution" title={personWords.lookAlikeWhy}>
    {personWords.lookAlike}
  </span>
);
