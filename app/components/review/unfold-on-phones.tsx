/** A card that a phone shows folded, without scripts: the tick stands before its header, the label within. */
export function UnfoldTick({ id }: { id: string }) {
  return <input className="vh unfold" type="checkbox" id={id} aria-label="展开" />;
}

export function UnfoldLabel({ id }: { id: string }) {
  return (
    <label className="btn btn-s only-phone" htmlFor={id}>
      <span>展开</span>
      <span>收起</span>
    </label>
  );
}
