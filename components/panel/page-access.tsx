import { useShown } from '@/components/settings/use-shown';
import type { PageViewProps } from './page-view';

interface AlwaysReadProps {
  host: string;
  alwaysRead: boolean;
  onChange(on: boolean): Promise<boolean>;
}

export function AlwaysRead({ host, alwaysRead, onChange }: AlwaysReadProps) {
  const [shown, choose] = useShown(alwaysRead, onChange);
  return (
    <label className="switch-row">
      <input
        type="checkbox"
        role="switch"
        checked={shown}
        onChange={(event) => choose(event.target.checked)}
      />
      Always read {host}
    </label>
  );
}

/** What is going on with the page, and what to do when it cannot be read. */
export function PageStatus({ state, host, empty }: PageViewProps & { empty: boolean }) {
  const text = statusText(state, host, empty);
  return text === undefined ? null : (
    <p role="status" className="quiet page-note">
      {text}
    </p>
  );
}

function statusText(
  state: PageViewProps['state'],
  host: string | undefined,
  empty: boolean,
): string | undefined {
  switch (state) {
    case 'unread':
      return empty ? 'Facet has not read this page.' : undefined;
    case 'reading':
      return 'Reading …';
    case 'waiting':
      return 'LinkedIn is still loading this profile.';
    case 'read':
      return empty ? 'No LinkedIn profile and no email on this page.' : undefined;
    case 'no-access':
      return host === undefined
        ? 'Facet may not read this page yet. Click its icon in the toolbar while the page is in front.'
        : `Facet may not read ${host} yet. “Read this page” asks for this site only.`;
    case 'not-a-web-page':
      return 'Browsers do not let extensions read this page. Paste an email or a LinkedIn URL above.';
    case 'pdf':
      return 'Browsers do not let extensions read a PDF. Select an address in it and right-click, or paste it above.';
    case 'file':
      return 'Browsers let extensions read files only when you allow it: open Facet’s details in the browser’s list of extensions and switch on “Allow access to file URLs”.';
  }
}
