/** A paper as the page shows it: every figure with its list, every block with its number. */
export type RunFacts = string | { readonly value: string; readonly to: string };

export type CellFacts = {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly look: "head" | "body" | "line" | "group";
  readonly align: "left" | "center";
  readonly shaded: boolean;
  readonly to: string | null;
  readonly anchor: string | null;
};

export type TableFacts = {
  readonly caption: string;
  /** Shares of the width, in percent. */
  readonly widths: readonly number[];
  readonly headRows: readonly (readonly CellFacts[])[];
  readonly bodyRows: readonly (readonly CellFacts[])[];
  readonly notes: readonly string[];
};

export type BlockFacts =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly RunFacts[]; readonly flush: boolean }
  | { readonly kind: "table"; readonly table: TableFacts }
  | { readonly kind: "writing"; readonly label: string; readonly text: string; readonly lines: number };

export type AttachmentFacts = {
  readonly label: string;
  /** 「附件：1.」 in the list below the text. */
  readonly lead: string;
  /** In the list below the text. */
  readonly name: string;
  /** Above the table. */
  readonly title: string;
  readonly table: TableFacts;
  readonly colophon: string;
};

export type DocumentFacts = {
  readonly issuer: string;
  readonly letterhead: { readonly kind: string; readonly left: string; readonly right: string } | null;
  readonly titleLines: readonly string[];
  readonly subtitle: string | null;
  readonly blocks: readonly BlockFacts[];
  readonly attachments: readonly AttachmentFacts[];
  readonly signature: readonly string[];
  readonly colophon: string;
};
