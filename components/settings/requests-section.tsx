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

const COLUMNS = ['Time', 'Host', 'Purpose', 'Personal fields sent', 'Credits', 'Status'];
const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** Everything that Facet has sent, as on a bank statement. */
export function RequestsSection({ requests, onExport }: RequestsSectionProps) {
  return (
    <Section
      id="requests"
      name="Requests"
      lead="Every request that left this browser through Facet, the newest first. The export holds all of them."
    >
      <button type="button" className="button" onClick={onExport}>
        Export requests
      </button>
      <div role="group" aria-label="Latest requests" tabIndex={0} className="settings-requests">
        <table aria-label="Requests">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={column === 'Credits' ? 'settings-figure' : undefined}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {requests.map(({ id, at, host, purpose, personal, credits, status }) => (
              <tr key={id}>
                <td>
                  <time dateTime={at}>{time.format(new Date(at))}</time>
                </td>
                <td>{host}</td>
                <td>{purpose}</td>
                <td>{personal.length === 0 ? 'none' : personal.join(', ')}</td>
                <td className="settings-figure">{credits}</td>
                <td>{status}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {requests.length === 0 && <p className="quiet">Nothing has been sent yet.</p>}
      </div>
    </Section>
  );
}
