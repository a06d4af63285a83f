import './initials.css';

/** Stands for a photo: a photo is never loaded, because its host would learn who is looked at. */
export function Initials({ text }: { text: string }) {
  return (
    <span className="initials" aria-hidden="true">
      {text}
    </span>
  );
}
