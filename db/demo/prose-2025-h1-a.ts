/** Invented report texts of 2025年上半年, tasks 1–15: 预约诊疗, 门诊流程, 住院. */
import type { Prose } from "./row-story.ts";

export const prose2025H1A = {
  "1|outpatient-office": {
    progress:
      "2025年1—6月预约诊疗率76.98%（139480/181200），较上期提高3.22个百分点；全部门诊专科落实分时段预约，时段细化至30分钟。",
    difficulties: "候补挂号仅覆盖12个专科。下一步由门诊办于9月底前扩至全部专家门诊。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "候补挂号上线通知",
  },
  "2|outpatient-office": {
    progress: "智能分诊导诊系统3月完成与门诊电子病历对接，累计导诊18426人次，推荐科室采纳率83.1%。",
    difficulties: "诊前病史采集使用率偏低。已与信息科商定8月上线语音采集。",
    percent: 70,
    selfRating: "on_time_high_quality",
    evidence: "智能导诊使用统计（1—6月）",
  },
  "2|information": {
    progress:
      "推荐引擎4月升级，接入方言样本520条，语音识别准确率由76%升至86%；诊前病史采集接口稳定运行，日均调用310次，平均响应1.5秒。",
    difficulties: "",
    percent: 65,
    selfRating: null,
    evidence: "",
  },
  "3|outpatient-office": {
    progress:
      "互联网医院开放复诊检查检验预约，1—6月预约复诊检查6214人次；自助机开单覆盖38个检验项目；按报告时间匹配复诊号源在内分泌科、心内科试行。",
    difficulties: "报告时间匹配仅2个专科试行。下一步：门诊办张敏牵头，9月底前扩至8个专科。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "复诊检查预约统计_202501-06.xlsx",
  },
  "4|medical-affairs": {
    progress:
      "1—6月预住院742例，较上期增加156例；预出院评估单使用率91.0%；入院前完成术前检查的占择期手术患者46.8%，床位使用率93.5%，较上期提高1.2个百分点。",
    difficulties: "骨伤科预住院比例偏低。陈国平负责，9月底前骨伤科3个病区全部纳入，全院每月140例以上。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "预住院登记表（1—6月）",
  },
  "5|insurance-office": {
    progress:
      "信用就医签约累计3.48万人，1—6月使用2.16万人次，其中异地参保1120人次；代办岗3月设立，协助老年患者签约890人，到期未还率0.2%。",
    difficulties: "部分患者对扣款短信有疑问。朱文韬负责，8月底前短信增加明细链接，咨询量下降三成。",
    percent: 80,
    selfRating: "on_time_high_quality",
    evidence: "信用就医结算月报（1—6月）",
  },
  "6|outpatient-office": {
    progress:
      "健康管理门诊3月开诊，新型门诊达4类；双休日门诊开放21个专科，夜门诊每周5天；当日检查结果回诊免挂号9830人次。",
    difficulties: "",
    percent: 70,
    selfRating: "on_time_high_quality",
    evidence: "双休日门诊排班_6月.pdf、新型门诊开诊通知.pdf",
  },
  "6|medical-affairs": {
    progress:
      "门诊中医非药物疗法比例26.00%（47110/181200），较上期提高0.82个百分点；非药物技能培训4期168人全部考核合格；中西医联合门诊接诊1396人次。",
    difficulties: "联合门诊排班与专科门诊冲突。许佳宁负责，9月前固定5个专科联合门诊时段并在线放号。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "非药物技能考核成绩单",
  },
  "7|medical-affairs": {
    progress:
      "1—6月MDT门诊会诊203例，较上期增加27例，其中肿瘤158例；与2家医院的远程病理4月开通，从申请到会诊平均2.4天；胰腺癌专病联合门诊完成论证。",
    difficulties: "部分会诊意见执行情况无反馈。许佳宁负责，8月起会诊后14日内回访，执行率达到90%。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "MDT门诊登记本（1—6月）",
  },
  "9|medical-affairs": {
    progress:
      "日间手术占择期手术16.20%（729/4500），较上期提高1.60个百分点；新纳入三、四级术式10个；日间化疗1508人次，平均等候缩短到1.8天。",
    difficulties: "日间麻醉评估号源紧。陈国平负责，8月前增加2个半天，术前评估3日内完成。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "日间手术新增术式准入名单",
  },
  "10|quality-office": {
    progress:
      "临床路径病种增至120个，入径率65.99%（6718/10180），出径率78.92%（5302/6718）；与3家成员单位共用高血压、糖尿病路径，1—6月双向管理460人。",
    difficulties: "新增病种表单使用率低。蒋明月负责，9月底前逐科核对，低于50%的病种限期整改。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "一体化路径协议3份",
  },
  "11|medical-affairs": {
    progress:
      "疼痛门诊1—6月接诊3310人次，较上期增加330人次；线上续方5月开通，服务居家癌痛患者74人；急诊疼痛评分执行率89%，重度疼痛2小时缓解率92.3%。",
    difficulties: "基层转来癌痛患者评估不全。许佳宁负责，10月前对5家卫生院培训，统一转诊评估单。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "12|outpatient-office": {
    progress: "线上入院服务平台2月上线，床位预约、入院办理、入院缴费三项可在手机办理，线上入院占比41.6%。",
    difficulties: "检查预约尚未接入导检指引，9月底前由信息科完成。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "线上入院平台上线公告",
  },
  "13|medical-affairs": {
    progress:
      "营养筛查5130人次、营养会诊402例，均较上期增长两成以上；心理治疗师5月到岗，评估3420人次，中重度干预率88%；住院中医非药物疗法比例83.00%（8499/10240）。",
    difficulties: "营养治疗餐执行率仅64%。陈国平负责，9月底前与总务科打通点餐系统，执行率到85%。",
    percent: 70,
    selfRating: "on_time_high_quality",
    evidence: "营养会诊统计（1—6月）",
  },
  "14|clinical-support": {
    progress:
      "照护员岗前培训题库3月启用，持证上岗率达到要求；扫码签到扩大到更多病区，夜间在岗情况明显好转，投诉较上期减少。",
    difficulties: "部分企业配合不积极，下一步加强监督考核。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "15|nursing": {
    progress:
      "电子交接单4月上线，6月全院使用，护理文书减至14种，护士日均书写46分钟，较上期减少6分钟；责任制整体护理保持22个病区全覆盖。",
    difficulties: "新护士对结构化记录不熟。俞慧琴负责，8月底前完成轮训2期，抽查合格率95%。",
    percent: 80,
    selfRating: "on_time_high_quality",
    evidence: "电子交接单使用说明",
  },
} satisfies Prose;
