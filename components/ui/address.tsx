import './address.css';

/** An email address that, where it must break, breaks only after `@` or `.`, and never hides its end. */
export function Address({ text }: { text: string }) {
  return (
    <span className="address">
      {text.split(/(?<=[@.])/).map((piece, index) => (
        <span key={index}>{piece}</span>
      ))}
    </span>
  );
}
