/** Says that what stands before it may not be what it reads as. */
export const LookAlikeMark = () => (
  <span
    className="chip chip-caution"
    title="Some letters only look like the usual ones: this may pose as another address"
  >
    look-alike letters
  </span>
);
