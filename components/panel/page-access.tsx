import { useShown } from '@/components/settings/use-shown';
import { pageAccessWords } from '@/lib/core/words/en/page-access';
import { pageTabWords } from '@/lib/core/words/en/page-tab';
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
      {pageTabWords.alwaysRead(host)}
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
      return empty ? pageAccessWords.unread : undefined;
    case 'reading':
      return pageAccessWords.reading;
    case 'waiting':
      return pageAccessWords.waiting;
    case 'read':
      return empty ? pageAccessWords.nobody : undefined;
    case 'no-access':
      return host === undefined ? pageAccessWords.noAccess : pageAccessWords.noAccessTo(host);
    case 'not-a-web-page':
      return pageAccessWords.notAWebPage;
    case 'pdf':
      return pageAccessWords.pdf;
    case 'file':
      return pageAccessWords.file;
  }
}
