export interface ListLineText {
  /** The address or slug, or the line as it came when it names nobody. */
  label: string;
  /** Who it is, where known: "Jane Doe · VP Sales · Acme". */
  who: string;
  /** "found", "waiting", …; "names nobody". */
  state: string;
  tone: 'quiet' | 'good' | 'caution' | 'bad';
  /** Why, and what to do. */
  note: string;
  /** There is a person to open. */
  opens: boolean;
}

/** One line of a list; opens its person. */
export function ListLine({
  place,
  label,
  who,
  state,
  tone,
  note,
  opens,
  onOpen,
}: ListLineText & { place: number; onOpen(place: number): void }) {
  const text = (
    <>
      {who !== '' && <bdi className="page-name">{who}</bdi>} <bdi className="quiet">{label}</bdi>
    </>
  );
  return (
    <>
      <span className="list-place">{place + 1}</span>
      {opens ? (
        <button type="button" className="page-person" data-row onClick={() => onOpen(place)}>
          {text}
        </button>
      ) : (
        <span className="page-person list-nobody">{text}</span>
      )}
      <span className={`list-state list-state-${tone}`}>{state}</span>
      {note !== '' && <p className="quiet list-note">{note}</p>}
    </>
  );
}
