import type { ClaimOf, ProviderId } from './claim';
import { bucket, makeGroup } from './group';
import { normalKey } from './normalise/key';
import { foldText } from './normalise/text';
import type { ValueGroup } from './profile';

type StudyClaim = ClaimOf<'education'>;

const schoolOf = ({ value }: StudyClaim): string => foldText(value.school);
const degreeOf = ({ value }: StudyClaim): string => foldText(value.degree ?? '');

/** Studies by school and degree. A claim without a degree joins the school's only degree; with several it stands for itself. */
export const groupEducation = (
  claims: readonly StudyClaim[],
  order: readonly ProviderId[],
): ValueGroup<'education'>[] =>
  [...bucket(claims, schoolOf).values()].flatMap((atSchool) => {
    const keys = new Map(atSchool.map((claim) => [degreeOf(claim), normalKey('education', claim.value)]));
    const degrees = [...keys].filter(([degree]) => degree !== '');
    const only = degrees.length === 1 ? degrees[0]?.[1] : undefined;
    return [...bucket(atSchool, (claim) => only ?? normalKey('education', claim.value))].flatMap(
      ([key, same]) => makeGroup(key, same, order),
    );
  });
