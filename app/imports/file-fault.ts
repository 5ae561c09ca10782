/** Why a file is not read at all. The sentences live in `app/wording/imports.ts`. */
export const FILE_FAULT_CODES = [
  "no-file",
  "too-large",
  "not-workbook",
  "old-format",
  "encrypted",
  "other-format",
  "damaged",
  "too-much-inside",
  "no-table",
  "several-tables",
  "head-differs",
  "rows-differ",
] as const;
export type FileFaultCode = (typeof FILE_FAULT_CODES)[number];

export type FileFault = {
  readonly code: FileFaultCode;
  readonly details: Readonly<Record<string, string | number>>;
};

/** Takes a fault out of the depths of a file. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;

  constructor(code: FileFaultCode, details: FileFault["details"] = {}) {
    super(code);
    this.fault = { code, details };
  }
}
