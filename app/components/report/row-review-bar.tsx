import { Icon } from "#app/components/icon.tsx";

type Props = { version: number; may: { approve: boolean; return: boolean; rate: boolean } };

/** On a phone the decision stays in reach of the thumb; the forms that ask for a reason are an anchor away. */
export function RowReviewBar({ version, may }: Props) {
  return (
    <div className="row-bar">
      {may.approve && (
        <form method="post">
          <input type="hidden" name="version" value={version} />
          <button className="btn btn-p" name="intent" value="approve">
            <Icon name="check" />
            审核通过
          </button>
        </form>
      )}
      {may.rate && (
        <a className="btn btn-p" href="#rate">
          <Icon name="stamp" />
          评定…
        </a>
      )}
      {may.return && (
        <a className="btn" href="#return">
          <Icon name="undo" />
          退回…
        </a>
      )}
    </div>
  );
}
