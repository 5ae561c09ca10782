/** Workbooks broken in hundreds of ways: each is refused in a sentence or previewed, none throws, none takes long. */
import { beforeAll, expect, test, vi } from "vitest";
import { samplePlan, TODAY } from "#app/exports/golden/sample-plan.ts";
import { fileFaultSentence } from "#app/wording/imports.ts";
import { findEvaluationTable } from "./evaluation-table.ts";
import { exportedTable, withParts } from "./filled-table.fixture.ts";
import { previewImport } from "./import-preview.ts";
import { readWorkbook } from "./read-workbook.server.ts";

vi.setConfig({ testTimeout: 120_000 });

const PARTS = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
];
/** Far beyond what reading takes, even on a busy machine. */
const MAX_MS = 15_000;

const plan = samplePlan();
let exported: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  exported = await exportedTable(plan, TODAY);
});

/** The same numbers on every run: mulberry32. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

type Outcome = "refused" | "faults" | "changes" | "unchanged";

/** What the page would answer. */
async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const started = performance.now();
  const read = await readWorkbook(bytes);
  const table = read.ok ? findEvaluationTable(plan, read.sheets) : read;
  let outcome: Outcome = "refused";
  if (table.ok) {
    const { faults, lines } = previewImport(plan, table.cells, () => true, TODAY);
    for (const { sentence, address } of faults) expect(`${address} ${sentence}`).toMatch(/^.+![A-L]\d+ .{8,}/s);
    outcome = faults.length > 0 ? "faults" : lines.length > 0 ? "changes" : "unchanged";
  } else {
    expect(fileFaultSentence(table.fault)).toMatch(/。$/);
  }
  expect(performance.now() - started).toBeLessThan(MAX_MS);
  return outcome;
}

async function outcomes(count: number, breakIt: (roll: (sides: number) => number) => Uint8Array) {
  const counted: Record<Outcome, number> = { refused: 0, faults: 0, changes: 0, unchanged: 0 };
  for (let seed = 1; seed <= count; seed++) counted[await outcomeOf(breakIt(dice(seed)))]++;
  return counted;
}

test("as exported, nothing changes", async () => {
  expect(await outcomeOf(exported)).toBe("unchanged");
});

test("bytes turned over: nothing that still reads says anything else", async () => {
  const counted = await outcomes(200, (roll) => {
    const bytes = exported.slice();
    for (let times = 0; times <= roll(8); times++) {
      const at = roll(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + roll(255));
    }
    return bytes;
  });
  expect(counted.changes + counted.faults).toBe(0);
  expect(counted.refused).toBeGreaterThan(100);
});

test("cut short, doubled, or with a piece missing or put in", async () => {
  const counted = await outcomes(150, (roll) => {
    const at = roll(exported.length);
    const to = at + roll(2000);
    const [before, piece, after] = [exported.subarray(0, at), exported.subarray(at, to), exported.subarray(to)];
    const broken = [
      [before],
      [before, after],
      [before, piece, piece, after],
      [before, Buffer.alloc(1 + roll(50), roll(256)), after],
    ];
    return Buffer.concat(broken[roll(4)] ?? []);
  });
  expect(counted.changes + counted.faults).toBe(0);
});

test("parts left out, emptied, or put in one another's place", async () => {
  for (const part of PARTS) {
    expect(await outcomeOf(withParts(exported, { [part]: () => "" }))).toMatch(/refused|unchanged/);
    expect(await outcomeOf(withParts(exported, { [part]: null }))).toMatch(/refused|unchanged|faults/);
    for (const other of PARTS) {
      let text = "";
      withParts(exported, { [other]: (own) => (text = own) });
      if (other !== part)
        expect(await outcomeOf(withParts(exported, { [part]: () => text }))).toMatch(/refused|unchanged/);
    }
  }
});

test("XML with pieces taken out, doubled, swapped for others or for nonsense", async () => {
  const nonsense = [
    "<",
    ">",
    "&",
    '"',
    "</c>",
    "<c>",
    "<row>",
    "<v>9e999</v>",
    "<f>1+1</f>",
    "\u0000",
    "]]>",
    "<!--",
    'r="A0"',
    "￿",
    "-1",
  ];
  const counted = await outcomes(150, (roll) => {
    const part = PARTS[roll(PARTS.length)] ?? "";
    return withParts(exported, {
      [part]: (xml) => {
        const at = roll(xml.length);
        const to = at + roll(300);
        const piece = xml.slice(at, to);
        const put =
          ["", piece + piece, nonsense[roll(nonsense.length)] ?? "", [...piece].reverse().join("")][roll(4)] ?? "";
        return xml.slice(0, at) + put + xml.slice(to);
      },
    });
  });
  expect(counted.refused).toBeGreaterThan(50);
});

test("cells full of anything", async () => {
  const pieces = [
    "81.25%",
    "（",
    "）",
    "(",
    "/",
    "1300",
    "暂报",
    "不适用",
    "：",
    "n=",
    "是",
    "传输",
    "确认",
    "备注1",
    "\n",
    "，",
    "级",
    "−",
    "𠮷",
    "=1+1",
  ];
  const counted = await outcomes(40, (roll) =>
    withParts(exported, {
      "xl/sharedStrings.xml": (xml) =>
        xml.replace(/<t([^>]*)>([^<]*%[^<]*)<\/t>/g, (whole, attributes: string) => {
          if (roll(3) > 0) return whole;
          const text = Array.from({ length: 1 + roll(12) }, () => pieces[roll(pieces.length)]).join("");
          return `<t${attributes}>${text}</t>`;
        }),
    }),
  );
  expect(counted.faults).toBeGreaterThan(30);
});
