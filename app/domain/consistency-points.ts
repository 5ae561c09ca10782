/**
 * The places of the plan as issued (绍市中医〔2023〕85号) that contradict one another or say less than a table needs, in
 * our words (domain.md §1, §2.1, §10). The text itself is never corrected: exports print it as it is.
 */
import type { ConsistencyPoint } from "./consistency.ts";

export const CONSISTENCY_POINTS: readonly ConsistencyPoint[] = [
  {
    code: "K01",
    title: "记号 Δ 没有解释",
    places: [
      { where: "附件3 第 2、7、8、14 项", what: "指标名后标 Δ" },
      { where: "附件3 第 25、29 项", what: "指标名后标 ▲" },
      { where: "附件3 注", what: "只说明 ▲ 适用于哪些医院，没有提到 Δ" },
    ],
    treatment: "两种记号照原样保留和打印；推定 Δ 与 ▲ 同义（国家评估指标在对应的四项上标的是 ▲），尚未证实。",
    indicators: [2, 7, 8, 14, 25, 29],
    tasks: [],
  },
  {
    code: "K02",
    title: "带 ▲ 的指标是否适用于本院",
    places: [
      { where: "附件3 注", what: "▲ 适用于三级综合医院和医联体牵头医院" },
      { where: "附件3 责任科室栏", what: "带记号的六项都落实到了本院科室" },
    ],
    treatment: "本院是中医医院，是否医联体牵头医院未见依据；六项默认要填，填“不适用”须写明理由。",
    indicators: [2, 7, 8, 14, 25, 29],
    tasks: [],
  },
  {
    code: "K03",
    title: "附件3 缺第 21 号",
    places: [{ where: "附件3", what: "第 20 项之后就是第 22 项，最后一号是 34，实有 33 项" }],
    treatment: "不补行，不重排编号。推定为国家指标中的分娩镇痛率（有产科的机构适用），本院原文没有这一项。",
    indicators: [20, 22],
    tasks: [],
  },
  {
    code: "K04",
    title: "附件3 的注没有写完",
    places: [{ where: "附件3 注", what: "一句话之后以分号结束，再没有下文" }],
    treatment: "注照原样打印，不补写。",
    indicators: [],
    tasks: [],
  },
  {
    code: "K05",
    title: "正文 27 项，附件1 有 30 项",
    places: [
      { where: "正文 主要任务 12、15、“加快适老化…”", what: "各为一项" },
      { where: "附件1 任务 12 和 13、16 和 17、23 和 24", what: "各拆成（一）（二）两项，由不同领导或科室负责" },
    ],
    treatment: "任务编号一律用附件1 的 1—30；正文第 13 项起与附件1 编号不同，引用时注明出处。",
    indicators: [],
    tasks: [12, 13, 16, 17, 23, 24],
  },
  {
    code: "K06",
    title: "正文三处标题丢了编号",
    places: [
      { where: "正文 二", what: "“舒心就医环境更加温馨”前面没有（六）" },
      { where: "正文 二", what: "“加快适老化和无障碍改造”前面没有 21." },
      { where: "正文 三", what: "“筹划准备阶段”前面没有（一）" },
    ],
    treatment: "按前后次序理解，不影响任务和阶段。",
    indicators: [],
    tasks: [23, 24],
  },
  {
    code: "K07",
    title: "任务 5 的两种写法",
    places: [
      { where: "正文 主要任务 5", what: "“积极探索在自助机、医生诊室、人工窗口等开通”信用无感支付" },
      {
        where: "附件1 任务 5",
        what: "“鼓励有条件的医疗机构在自助机、医生诊室、人工窗口等”开通，对本院是要求还是鼓励不明",
      },
    ],
    treatment: "任务 5 显示附件1 的文字；第 9 项按是否开展填报。",
    indicators: [9],
    tasks: [5],
  },
  {
    code: "K08",
    title: "“三大中心”与“五大中心”",
    places: [
      { where: "正文 主要任务 20、附件1 任务 22", what: "胸痛、卒中、创伤三大中心" },
      { where: "附件3 第 14 项", what: "是否设置急诊急救五大中心" },
    ],
    treatment: "是或否由科室填报并列出清单，达标看清单是否含胸痛、卒中、创伤三个中心；另两个中心要有产科、新生儿科。",
    indicators: [14],
    tasks: [22],
  },
  {
    code: "K09",
    title: "等候 30 分钟：按时段还是按平均",
    places: [
      { where: "正文 主要任务 1", what: "每个时段患者等候时间原则上控制在 30 分钟以内" },
      { where: "附件3 第 6 项", what: "到院后平均等待时间，只有一个平均数" },
    ],
    treatment: "以半年平均值对照 ≤30 分钟判断；各时段是否都在 30 分钟以内，平均数看不出来。",
    indicators: [6],
    tasks: [1],
  },
  {
    code: "K10",
    title: "指标责任科室与任务牵头科室不同",
    places: [
      { where: "附件3 第 5 项", what: "手术室；术前等待属任务 4，由医务科牵头" },
      { where: "附件3 第 20 项", what: "质控办；中医非药物疗法属任务 13，由医务科牵头" },
      { where: "附件3 第 31、32 项", what: "医务科；老年友善、无障碍属任务 23、24，由门诊办和总务科牵头" },
    ],
    treatment: "指标由附件3 的责任科室填，任务由附件1 的牵头科室报，各对各的；两边是否相符见下表。",
    indicators: [5, 20, 31, 32],
    tasks: [4, 13, 23, 24],
  },
  {
    code: "K11",
    title: "新型门诊列举不同",
    places: [
      { where: "正文 主要任务 6、附件1 任务 6", what: "麻醉、疼痛、药学、健康管理" },
      { where: "附件3 第 8 项", what: "麻醉、疼痛、药学、检验" },
    ],
    treatment: "两处列举的都可以写进清单；有一类即可填“是”。",
    indicators: [8],
    tasks: [6],
  },
  {
    code: "K12",
    title: "指标没有分管领导",
    places: [
      { where: "附件1", what: "每项任务有分管领导" },
      { where: "附件3", what: "没有分管领导一栏；手术室、财务科又不牵头任务；第 34 项没有对应的任务" },
    ],
    treatment: "按第一项关联任务的分管领导归口；第 34 项没有对应任务，暂不归到哪位领导。",
    indicators: [5, 24, 34],
    tasks: [],
  },
  {
    code: "K13",
    title: "报送没有截止日",
    places: [
      { where: "正文 三（二）", what: "每半年组织督查，没有写哪一天报、哪一天审" },
      { where: "附件2", what: "表头只有填报科室和日期，没有所属半年" },
    ],
    treatment: "开放、截止、关闭日由本院拟定，附件2 每个科室每个半年一份。",
    indicators: [],
    tasks: [],
  },
  {
    code: "K14",
    title: "附件3 的年份与实施阶段不一致",
    places: [
      { where: "正文", what: "2023-12-08 印发，组织实施从 2023年12月到 2025年9月，2025年10—12月评估总结" },
      { where: "附件3", what: "要填 2023年上半年到 2025年下半年全部六个半年和三个年度" },
    ],
    treatment: "2023年两个半年作为基线，不评定；2025年下半年先暂报、年末再报终值。",
    indicators: [],
    tasks: [],
  },
  {
    code: "K15",
    title: "“完成情况”由谁评、评到哪一级",
    places: [{ where: "附件2 末行", what: "印着四种完成情况，整张表只有一处，没有写由谁判断、按什么判断" }],
    treatment: "逐任务评定：由质控办按报送是否及时、内容是否合格提出，院长办公会通过；科室自评只作参考。",
    indicators: [],
    tasks: [],
  },
  {
    code: "K16",
    title: "多数指标没有目标值",
    places: [
      { where: "附件3", what: "没有目标一栏" },
      { where: "正文", what: "写明数值的只有等候 30 分钟、传输 70%、接受确认 80%" },
    ],
    treatment: "没有目标的指标显示“未设目标”，只看方向，不判断达标；目标由院办明确后再录入。",
    indicators: [1, 5, 7, 10, 12, 16, 19, 20, 24, 25, 26, 27, 30, 34],
    tasks: [],
  },
  {
    code: "K17",
    title: "“出径率”指完成还是退出",
    places: [
      { where: "正文 主要任务 10", what: "进一步提高入径率和出径率" },
      { where: "附件3 第 19 项", what: "只有名称，没有算法" },
    ],
    treatment: "两个率都要提高，所以按“完成路径出院”理解出径率；中途退出不算。",
    indicators: [19],
    tasks: [10],
  },
  {
    code: "K18",
    title: "附件1 的两个名称",
    places: [
      { where: "正文 附件目录", what: "主题活动责任分解" },
      { where: "附件1 题名", what: "主题活动任务清单" },
    ],
    treatment: "导出用附件1 自己的题名。",
    indicators: [],
    tasks: [],
  },
  {
    code: "K19",
    title: "指标名里多余的空格",
    places: [
      { where: "附件3 第 7、12 项", what: "“MDT 服务”“120 呼叫”" },
      { where: "附件3 第 22、28 项", what: "左引号后多一个空格" },
      { where: "附件3 第 25 项", what: "右括号与 ▲ 之间多一个空格" },
    ],
    treatment: "页面上去掉空格，导出的附件3 照原样打印。",
    indicators: [7, 12, 22, 25, 28],
    tasks: [],
  },
];

/** The point of that code; undefined where there is none. */
export function consistencyPoint(code: string): ConsistencyPoint | undefined {
  return CONSISTENCY_POINTS.find((point) => point.code === code);
}
