import CornerDownLeft from 'lucide-react/icons/corner-down-left';
import Search from 'lucide-react/icons/search';
import { useId, useState } from 'react';
import { IconButton } from '@/components/ui/button';
import './look-up.css';

/**
 * The box for any form of an email or LinkedIn URL. It is a text area because a browser glues pasted lines together in a one-line
 * box; Enter looks up, Shift and Enter make a new line. Text that is no identity stays, with the reason below it.
 */
export function LookUp({ onLookUp }: { onLookUp(text: string): string | undefined }) {
  const id = useId();
  const [text, setText] = useState('');
  const [reason, setReason] = useState<string>();
  const lookUp = (): void => {
    const refused = onLookUp(text);
    setReason(refused);
    if (refused === undefined) setText('');
  };
  return (
    <form
      className="look-up"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        lookUp();
      }}
    >
      <div className="look-up-box">
        <Search aria-hidden="true" />
        <textarea
          role="searchbox"
          aria-label="Email or LinkedIn URL"
          placeholder="Email or LinkedIn URL"
          rows={Math.min(5, text.split('\n').length)}
          value={text}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          aria-invalid={reason === undefined ? undefined : true}
          aria-describedby={reason === undefined ? undefined : id}
          onChange={(event) => {
            setText(event.target.value);
            setReason(undefined);
          }}
          onKeyDown={(event) => {
            // While an input method composes, Enter belongs to it.
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            lookUp();
          }}
        />
        <IconButton type="submit" label="Look up">
          <CornerDownLeft />
        </IconButton>
      </div>
      {reason !== undefined && (
        <p id={id} role="alert" className="look-up-reason">
          {reason}
        </p>
      )}
    </form>
  );
}
