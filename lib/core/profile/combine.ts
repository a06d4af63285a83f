import type { EmailValue, ExperienceValue, FieldKey, FieldValue, PhoneValue } from './fields';

/** Values of one list item, best first. */
type Values<T> = readonly [T, ...T[]];

/** The best value, its gaps filled from the next ones. */
const fillGaps = <T extends object>(values: Values<T>): T =>
  values.reduce((merged, value) => ({ ...value, ...merged }));

/** The state of an address and the date of its check belong together, so they come from one provider. */
const combineEmails = (values: Values<EmailValue>): EmailValue => {
  const { address } = values[0];
  const checked = values.find(({ status }) => status !== undefined) ?? values[0];
  const employer = values.find((value) => value.employer !== undefined)?.employer;
  return {
    address,
    ...(checked.status !== undefined && { status: checked.status }),
    ...(checked.lastValidated !== undefined && { lastValidated: checked.lastValidated }),
    ...(employer !== undefined && { employer }),
  };
};

/** One provider's "do not call" is enough. */
const combinePhones = (values: Values<PhoneValue>): PhoneValue => ({
  ...fillGaps(values),
  ...(values.some(({ doNotCall }) => doNotCall === true) && { doNotCall: true }),
});

const COMBINATIONS: { readonly [K in FieldKey]?: (values: Values<FieldValue<K>>) => FieldValue<K> } = {
  workEmail: combineEmails,
  personalEmail: combineEmails,
  pastEmail: combineEmails,
  phone: combinePhones,
  education: fillGaps,
};

/** One value from what several claims say about one item, best claim first. Spellings are never mixed: a gap is filled, a word is not changed. */
export const combineValues = <K extends FieldKey>(field: K, values: Values<FieldValue<K>>): FieldValue<K> =>
  COMBINATIONS[field]?.(values) ?? values[0];

/** The same for a job; whether it is held today was decided by rank, and a job held today has no end. */
export const combineJobs = (values: Values<ExperienceValue>, current: boolean): ExperienceValue => {
  const { end, ...job } = fillGaps(values);
  return current || end === undefined ? { ...job, current } : { ...job, current, end };
};
