import './person-loading.css';

/** The person's own shape while the database is read, so that nothing jumps; shows itself after 300 ms only. */
export function PersonLoading() {
  return (
    <div className="person-loading" aria-hidden="true">
      <div className="person-loading-head" />
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className="person-loading-row" />
      ))}
    </div>
  );
}
