import { exactInstant } from '@/lib/core/words/numbers';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsRequestsWords } from '@/lib/core/words/en/settings-requests';
import { describePersonal, describePurpose, describeStatus } from './describe-request';
import { Section } from './section';

/** One request that left the extension, without secret or query. */
export interface RequestLine {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  host: string;
  purpose: string;
  /** The kinds of personal data that were sent: "email". */
  personal: readonly string[];
  credits: number;
  /** HTTP status, or the kind of Problem when no answer came; 'sent' while nobody knows. */
  status: string;
}

interface RequestsSectionProps {
  /** The newest first. */
  requests: readonly RequestLine[];
  onExport(): void;
}

const COLUMNS = ['time', 'host', 'purpose', 'personal', 'credits', 'status'] as const;

/** Everything that Facet has sent, as on a bank statement. */
export function RequestsSection({ requests, onExport }: RequestsSectionProps) {
  return (
    <Section id="requests" name={settingsWords.sections.requests} lead={settingsRequestsWords.lead}>
      <button type="button" className="button" onClick={onExport}>
        {settingsRequestsWords.export}
      </button>
      <div role="group" aria-label={settingsRequestsWords.latest} tabIndex={0} className="settings-requests">
        <table aria-label={settingsRequestsWords.requests}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={column === 'credits' ? 'settings-figure' : undefined}>
                  {settingsRequestsWords.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {requests.map(({ id, at, host, purpose, personal, credits, status }) => (
              <tr key={id}>
                <td>
                  <time dateTime={at}>{exactInstant(new Date(at))}</time>
                </td>
                <td>{host}</td>
                <td>{describePurpose(purpose)}</td>
                <td>{describePersonal(personal)}</td>
                <td className="settings-figure">{credits}</td>
                <td>{describeStatus(status)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {requests.length === 0 && <p className="quiet">{settingsRequestsWords.nothing}</p>}
      </div>
    </Section>
  );
}
