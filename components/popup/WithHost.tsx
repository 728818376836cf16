/** A sentence about a site, whose name stands on one line where it fits: a hyphen in it is no place to break. */
export function WithHost({ says, host }: { says: string; host: string }) {
  const at = says.indexOf(host);
  if (at < 0 || host === '') return <>{says}</>;
  return (
    <>
      {says.slice(0, at)}
      <span class="host">{host}</span>
      {says.slice(at + host.length)}
    </>
  );
}
