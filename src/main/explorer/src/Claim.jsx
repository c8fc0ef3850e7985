/** "Kazakhstan supports China peace plan". */
export function Claim({ claim }) {
  return (
    <span className="claim">
      {claim.who && <b>{claim.who} </b>}
      <span className="claim-what">{claim.what}</span>
      {claim.whom && <b> {claim.whom}</b>}
      {claim.realis && <span className="claim-realis"> ({claim.realis})</span>}
    </span>
  );
}
