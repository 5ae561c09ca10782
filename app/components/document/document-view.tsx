import { DocumentTable } from "./document-table.tsx";
import type { BlockFacts, DocumentFacts, RunFacts } from "./document-facts.ts";

/** A paper on the page, as the Word file has it; figures lead to their lists, attachments are sheets of their own. */
export function DocumentView({ document }: { document: DocumentFacts }) {
  const { issuer, letterhead, titleLines, subtitle, blocks, attachments, signature, colophon } = document;
  return (
    <>
      <article className="doc" lang="zh-CN">
        {letterhead && (
          <header className="doc-red">
            <p>{issuer}</p>
            <p>{letterhead.kind}</p>
            <p>
              <span>{letterhead.left}</span>
              <span>{letterhead.right}</span>
            </p>
          </header>
        )}
        <h2 className="doc-title">
          {titleLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h2>
        {subtitle !== null && <p className="doc-sub">{subtitle}</p>}
        {blocks.map((block, index) => (
          <DocumentBlock key={index} block={block} />
        ))}
        {attachments.map(({ lead, name }, index) => (
          <p className={index === 0 ? "doc-att first" : "doc-att"} key={name}>
            {lead}
            <a href={`#attachment-${index + 1}`}>{name}</a>
          </p>
        ))}
        {signature.map((line, index) => (
          <p className="doc-sign" key={index}>
            {line}
          </p>
        ))}
        <p className="doc-end">{colophon}</p>
      </article>
      {attachments.map(({ label, name, title, table, colophon: own }, index) => (
        <section className="doc doc-annex" lang="zh-CN" id={`attachment-${index + 1}`} key={name}>
          <p className="doc-label">{label}</p>
          <h3 className="doc-title">{title}</h3>
          <DocumentTable table={table} name={title} />
          <p className="doc-end">{own}</p>
        </section>
      ))}
    </>
  );
}

function DocumentBlock({ block }: { block: BlockFacts }) {
  switch (block.kind) {
    case "heading":
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>;
    case "paragraph":
      return (
        <p className={block.flush ? "doc-p flush" : "doc-p"}>
          <Runs runs={block.runs} />
        </p>
      );
    case "table":
      return <DocumentTable table={block.table} />;
    case "writing":
      return block.text ? (
        `${block.label && `${block.label}：`}${block.text}`.split("\n").map((line, index) => (
          <p className="doc-p" key={index}>
            {line}
          </p>
        ))
      ) : (
        <div className="doc-lines">
          {block.label && <p className="doc-p">{block.label}：</p>}
          {Array.from({ length: block.lines }, (_, line) => (
            <span key={line} />
          ))}
        </div>
      );
  }
}

function Runs({ runs }: { runs: readonly RunFacts[] }) {
  return runs.map((run, index) =>
    typeof run === "string" ? (
      run
    ) : (
      <a key={index} href={run.to}>
        {run.value}
      </a>
    ),
  );
}
