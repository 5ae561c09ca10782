/** What a run found, and how it is told. */
import { canPin } from "./server.ts";
import { median } from "./statistics.ts";
import { tableText, verdict } from "./table.ts";
import { IMPORT_TARGET, MEMORY_TARGET, REQUESTS_BEFORE_MEMORY, RULES_TARGET, START_TARGET } from "./targets.ts";
import type { ExportTime, PageTime } from "./measure.ts";
import type { ImportTime } from "./imports.ts";
import type { timeRules } from "./rules.ts";

export type Findings = {
  readonly takenAt: string;
  readonly machine: {
    readonly node: string;
    readonly processor: string;
    readonly cores: number;
    /** Load average of the last minute before and after the run, which itself makes up to two. */
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
  readonly pagesOnOneCore: boolean;
  readonly starts: readonly number[];
  readonly pages: readonly PageTime[];
  readonly exports: readonly ExportTime[];
  readonly rules: ReturnType<typeof timeRules>;
  readonly imports: ImportTime;
  /** MiB of resident memory; null where the system does not tell. */
  readonly memory: {
    readonly afterStart: number | null;
    readonly afterRequests: number | null;
    readonly afterExports: number | null;
  };
};

/** Load before the run from which other programs blur the times. */
const BUSY = 0.5;

const kibibytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
const mebibytes = (figure: number | null) => (figure === null ? "—" : `${figure} MiB`);

export function findingsText({ machine, starts, pages, exports, rules, imports, memory }: Findings): string {
  const start = Math.round(median(starts));
  return [
    `${machine.processor}，${machine.cores} 核，Node ${machine.node}，一分钟负载：开始前 ${machine.loadBefore}，结束时 ${machine.loadAfter}`,
    ...(machine.loadBefore > BUSY ? ["机器上还有别的程序在跑，以下各项时间偏大，请空闲时再测。"] : []),
    "",
    `页面：逐个请求，每页先预热，客户端计时至最后一个字节，保持连接，应答压缩；“处理器”是服务器每次请求平均占用的处理器时间；服务器${canPin ? "限在一个核上" : "没有限核（系统无 taskset）"}。单位毫秒。`,
    tableText(
      ["页面", "账号", "中位", "p95", "最大", "处理器", "压缩后", "目标（中位）"],
      pages.map((page) => [
        page.path,
        page.account,
        page.median.toFixed(1),
        page.p95.toFixed(1),
        page.max.toFixed(1),
        page.processor?.toFixed(1) ?? "—",
        kibibytes(page.bytes),
        verdict(page.median, page.target),
      ]),
    ),
    "",
    "导出：质控办账号。每种格式的第一个文件含载入库的时间。单位毫秒。",
    tableText(
      ["文件", "首次", "再次（中位）", "大小"],
      exports.map(({ path, first, repeated, bytes }) => [
        path,
        first.toFixed(1),
        repeated.toFixed(1),
        kibibytes(bytes),
      ]),
    ),
    "",
    `疑点规则：整张评估表 ${rules.values} 个值，每次都是新的快照，不经服务器。单位毫秒。`,
    tableText(
      ["何时", "中位", "p95", "处理器", "目标（中位）"],
      rules.runs.map((run) => [
        run.what,
        run.median.toFixed(2),
        run.p95.toFixed(2),
        run.processor.toFixed(2),
        verdict(run.median, RULES_TARGET),
      ]),
    ),
    "",
    `导入：整张评估表 ${imports.values} 个值，写入没有值的演示库。首次预览含载入读取库的时间。单位毫秒。`,
    tableText(
      ["步骤", "中位", "目标"],
      [
        ["进程里第一次预览", String(imports.firstPreview), ""],
        ["上传并预览", String(imports.preview), ""],
        ["确认写入（含全部疑点规则、审计）", String(imports.confirmation), ""],
        [
          "预览加确认",
          String(imports.preview + imports.confirmation),
          verdict(imports.preview + imports.confirmation, IMPORT_TARGET),
        ],
      ],
    ),
    "",
    tableText(
      ["启动与内存", "数值", "目标"],
      [
        [`从启动进程到拿到首个页面（${starts.length} 次中位）`, `${start} ms`, verdict(start, START_TARGET)],
        [`同上，最慢一次`, `${Math.max(...starts)} ms`, ""],
        ["登录后的内存", mebibytes(memory.afterStart), ""],
        [
          `${REQUESTS_BEFORE_MEMORY} 次请求后的内存`,
          mebibytes(memory.afterRequests),
          verdict(memory.afterRequests, MEMORY_TARGET),
        ],
        ["再导出全部文件后的内存", mebibytes(memory.afterExports), ""],
      ],
    ),
  ].join("\n");
}
