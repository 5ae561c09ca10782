/** Words for an uploaded evaluation table: why a file is not read, and what is wrong in which cell. */
import type { CellTextFault, CellTextFaultCode } from "#app/domain/parse-figure.ts";

/** Why a file is not read; the codes are those of `app/imports/file-fault.ts`. */
type FileFault = { readonly code: string; readonly details: Readonly<Record<string, string | number>> };

const SAVE_AS = "请在 Excel、WPS 或 LibreOffice 里另存为“Excel 工作簿（.xlsx）”再上传。";
const TAKE_OURS = "请用本系统导出的“附件3 评估表”，或下载空白表填写。";

const FILE_SENTENCES: Readonly<Record<string, (details: FileFault["details"]) => string>> = {
  "no-file": () => "没有收到文件，请先选择要导入的 .xlsx 文件。",
  "too-large": ({ max }) => `文件超过 ${max} MiB，没有读取。评估表不到 1 MiB，请删去图片等多余内容后再上传。`,
  "not-workbook": () => `这不是 Excel 工作簿。${SAVE_AS}`,
  "old-format": () => `这是旧的 .xls 格式，不能读取。${SAVE_AS}`,
  encrypted: () => "文件有打开密码，不能读取。请取消密码后再上传。",
  "other-format": () => `这不是 .xlsx 工作簿，是别的办公文件格式。${SAVE_AS}`,
  damaged: () => `文件已损坏，读不出内容。请重新打开并${SAVE_AS.slice(1)}`,
  "too-much-inside": () => `文件展开后内容太多，没有读取。${TAKE_OURS}`,
  "no-table": () => `没有找到评估表：表头应依次是 维度、指标、责任科室和各半年。${TAKE_OURS}`,
  "several-tables": ({ names }) => `有几张工作表都是评估表（${names}），不知道以哪张为准，请只留一张。`,
  "head-differs": ({ address, expected, found }) =>
    `表头与附件3 不一致：${address} 应为“${expected}”，现为“${brief(found)}”。${TAKE_OURS}`,
  "rows-differ": rowsDiffer,
};

function rowsDiffer(details: FileFault["details"]): string {
  const { address, expected, found, twice, missing, count, total, no, previous } = details;
  if (missing)
    return `附件3 有 ${total} 项指标，文件里缺 ${count} 项：第 ${missing} 项。请把行补全，空着的格不会改动。`;
  if (twice) return `${address} 是第 ${twice} 项，前面已经有过，请只留一行。`;
  if (previous)
    return `${address} 的行序变了：第 ${no} 项排在第 ${previous} 项后面。请保留原表的行序，以免数填到别的指标。`;
  if (expected) return `${address} 应为“${expected}”，现为“${brief(found)}”。请保留原表的指标名称和责任科室。`;
  return found
    ? `${address}“${brief(found)}”不是附件3 的指标。请保留原表的行，表外的说明写到表下面。`
    : `${address} 有内容，但这一行没有指标名称。请保留原表的行。`;
}

/** Long enough to recognise what was meant. */
function brief(text: string | number | undefined): string {
  const characters = [...String(text ?? "").replace(/\s+/g, " ")];
  return characters.length > 30 ? `${characters.slice(0, 30).join("")}…` : characters.join("");
}

export function fileFaultSentence({ code, details }: FileFault): string {
  return FILE_SENTENCES[code]?.(details) ?? "";
}

/** What to write instead, by input mode. */
const EXAMPLES: Readonly<Record<string, string>> = {
  numerator_denominator: "81.25%（1300/1600），或只写 1300/1600",
  mean_with_n: "11.2（n=121060）",
  score_with_n: "91.73（n=1312）",
  count: "整数，如 36",
  grade: "等级数字，如 4 级",
  boolean: "“是”或“否”",
  list: "名称，用顿号隔开",
};

const CELL_SENTENCES: Record<CellTextFaultCode, (details: CellTextFault["details"]) => string> = {
  unreadable: ({ text, inputMode }) =>
    `看不懂“${brief(text)}”，请写${EXAMPLES[String(inputMode)] ?? ""}；没有数的写“不适用”并说明理由。`,
  "too-long": ({ max }) => `一格的文字超过 ${max} 个字，请缩短。`,
  "fraction-missing": ({ text }) =>
    `只写了“${brief(text)}”，没有分子、分母，无法复核和计算年度值。请写成 ${EXAMPLES.numerator_denominator ?? ""}。`,
  "DQ-B01": ({ value }) => `比例 ${value}% 超出 0—100%，请核对。`,
  "DQ-B03": ({ value, calculated, numerator, denominator }) =>
    `填报 ${value}%，按分子分母 ${numerator}/${denominator} 计算应为 ${calculated}%，请核对。`,
  "unit-differs": ({ given, unit }) => `单位写的是“${brief(given)}”，本项的单位是“${unit}”，请换算后再填。`,
  "extra-text": ({ text }) => `多出“${brief(text)}”，这一格只填数；说明请写到系统的填报页。`,
  "list-count-differs": ({ count, listed, unit }) => `写了 ${count} ${unit}，列出的名称有 ${listed} 个，请核对。`,
  "labels-missing": ({ labels }) => `这一格有几项，请分行写，每行以名称开头：${labels}。`,
  "label-twice": ({ label }) => `“${label}”写了两次，请只留一次。`,
};

export function cellTextSentence({ code, details }: CellTextFault): string {
  return CELL_SENTENCES[code](details);
}

export const CONTENT_SENTENCES = {
  formula: "是公式，系统不执行公式。请选中该格，复制后“粘贴为数值”。",
  date: "被表格软件变成了日期。请把该格设为“文本”格式，重新填写分子/分母。",
  error: "是错误值（如 #N/A），请填实际内容或清空。",
} as const;

export const IMPORT_SENTENCES = {
  stale: "预览之后有人改过其中的值，没有写入任何值。下面是按现在的值重新算的预览，请核对后再确认。",
  notPermitted: (departments: string) => `由${departments}填报，您的账号不能改。请恢复原值或清空这一格。`,
  listUnnamed: (count: number) => `写了 ${count} 项，但没有列出名称。请写成“是（2 类：麻醉门诊、药学门诊）”的样子。`,
  annual: (found: string, computed: string) =>
    `年度列由系统按上、下半年计算，不能填写：文件中为“${brief(found)}”，计算为“${brief(computed)}”。请清空这一格，或改上、下半年。`,
} as const;
