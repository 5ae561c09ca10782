/** Invented report texts of 2024年上半年, tasks 1–15: 预约诊疗, 门诊流程, 住院. */
import type { Prose } from "./row-story.ts";

export const prose2024H1A = {
  "1|outpatient-office": {
    progress:
      "1—6月预约诊疗率70.74%（121530/171800），较2023年下半年提高3.74个百分点；分时段预约覆盖36个专科，时段由1小时细化至30分钟；到院后平均等待22.1分钟，较上期少2.7分钟。",
    difficulties:
      "专家号尚未按初诊、复诊分开放号。王晓燕负责，9月底前在内分泌科、脾胃病科各试2位专家，年底前全面铺开。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "分时段预约排班表（2024年6月）",
  },
  "2|outpatient-office": {
    progress:
      "智能分诊导诊系统完成需求调研和厂家演示，梳理了常见症状分诊规则；导诊台安排人员现场分诊，门诊患者反映较好，下半年继续推进。",
    difficulties: "系统尚未立项，症状规则不全。下一步与信息科沟通，争取年内上线。",
    percent: 20,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "2|information": {
    progress:
      "3月完成智能导诊接口方案论证，5月在测试环境打通门诊电子病历建档、挂号2个接口；导入症状词条1240条，覆盖12个专科，内部测试推荐科室准确率74.6%。",
    difficulties: "门诊病历厂家接口排期靠后。吴思远每周跟进，8月底前完成诊前病史回写接口，11月试运行。",
    percent: 30,
    selfRating: "on_time_high_quality",
    evidence: "接口联调记录（2024年5月）",
  },
  "3|outpatient-office": {
    progress:
      "拟定预就诊服务流程，4月起诊间可为复诊患者预约下次检查检验，1—6月预约2460人次；自助机开单先开放血常规、血糖等12个检验项目。",
    difficulties: "互联网医院复诊检查预约未上线，号源未与报告时间匹配。王晓燕牵头，10月底前上线，年底前论证匹配方案。",
    percent: 25,
    selfRating: "late_completed",
    evidence: "预就诊服务流程（试行）",
  },
  "3|information": {
    progress:
      "完成复诊检查预约模块设计评审，自助机开单接口于6月18日在门诊大厅8台自助机启用，当月开单1875笔；互联网医院端模块仍在开发。",
    difficulties: "检验项目字典与HIS编码不一致，已对照310条。吴思远负责，9月底前对照完，10月随互联网医院版本发布。",
    percent: 25,
    selfRating: "late_completed",
    evidence: "自助机开单上线报告",
  },
  "4|medical-affairs": {
    progress:
      "制定预住院管理办法，5个外科病区试行，1—6月预住院312例；择期手术患者术前平均等待2.4天，较上期缩短0.3天；建立预出院评估单，使用率61%。",
    difficulties: "预住院检查费用如何归集尚未明确。陈国平7月与医保办会商，9月底前扩至全部8个外科病区。",
    percent: 35,
    selfRating: "on_time_high_quality",
    evidence: "预住院管理办法（试行）",
  },
  "5|insurance-office": {
    progress:
      "“先诊疗后付费”签约患者累计1.26万人，1—6月信用就医9840人次，垫付182万元，到期未还率0.4%；人工窗口、诊间、自助机三处均可使用。",
    difficulties: "外地参保患者暂不能签约。叶素珍负责，8月前与市医保中心确认异地名单，10月开放省内异地。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "信用就医结算月报（1—6月）",
  },
  "5|information": {
    progress:
      "电子医保凭证扫码贯通建档、挂号、签到、缴费、取药5个环节，1—6月凭证使用率58.2%；4月上线检查预约和报告打印扫码，覆盖自助机26台。",
    difficulties: "院内导航和取药提醒未接入。金立峰安排2名工程师，10月底前完成门诊楼导航和取药叫号推送。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "6|outpatient-office": {
    progress:
      "3月新设药学门诊，新型门诊达3类；检查后回诊患者设专用诊室4间，当日检查结果回诊免挂号5260人次；双休日门诊16个专科，4月新开夜门诊，每周3天。",
    difficulties: "夜门诊只有3个专科，夜间检验出报告慢。王晓燕与检验科协商，9月底前夜间急查项目30分钟内出报告。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "夜门诊排班表、药学门诊开诊通知",
  },
  "6|medical-affairs": {
    progress:
      "门诊中医非药物疗法比例23.88%（41020/171800），较上期提高1.47个百分点；中西医联合诊疗在肿瘤、骨伤、肾病3个专科开展，联合门诊612人次。",
    difficulties: "针灸推拿治疗床高峰期不够用。陈国平负责，8月新增治疗床12张，年底前联合门诊扩至5个专科。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "7|medical-affairs": {
    progress:
      "MDT门诊病种由3个增至4个（新增乳腺癌），1—6月会诊128例，其中肿瘤96例；患者一次挂号、一处候诊，从申请到会诊平均4.5天。",
    difficulties: "胃癌、结直肠癌专家时间难协调。许佳宁负责，7月起固定每周二、周四下午，年内病种增至5个。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "MDT门诊登记本（1—6月）",
  },
  "8|western-pharmacy": {
    progress:
      "起草外配处方管理规定初稿，调研3家同级医院电子处方流转做法；1—6月手工登记外配处方214张，尚未纳入处方审核和专项点评。",
    difficulties: "外配药品目录未定，电子处方平台未立项，待科内讨论后再定时间安排。",
    percent: 10,
    selfRating: null,
    evidence: "",
  },
  "9|medical-affairs": {
    progress:
      "日间手术病种目录由42个增至58个，日间手术占择期手术13.10%（571/4360），较上期提高1.90个百分点；日间化疗床位增至14张，完成日间化疗1086人次。",
    difficulties:
      "术后随访由各科自行完成，质量不一。陈国平负责，7月起由日间手术中心统一随访，9月底前定准入和评估标准。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "日间手术病种目录（2024版）",
  },
  "10|quality-office": {
    progress:
      "临床路径病种由86个增至98个，入径率63.00%（6301/10002），出径率76.00%（4789/6301）；退出病例按月分析，1—6月反馈科室37份，与科室绩效挂钩。",
    difficulties: "路径表单与医嘱未联动，变异原因靠手工填。蒋明月与信息科对接，11月底前上线变异自动提示。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "临床路径质控月报（1—6月）",
  },
  "11|medical-affairs": {
    progress:
      "癌痛规范化诊疗病房通过院内复核，疼痛门诊每周5个半天，1—6月接诊2315人次；制定门急诊到住院的疼痛评估流程，6个病区试用统一评分表。",
    difficulties: "急诊疼痛评分执行率只有43%。许佳宁负责，10月底前培训急诊护士40人，执行率到80%。",
    percent: 35,
    selfRating: "on_time_high_quality",
    evidence: "疼痛评估流程（试行）",
  },
  "12|outpatient-office": {
    progress:
      "入院服务中心开通电话和窗口床位预约，1—6月预约住院4180人次；线上入院平台完成需求确认，入院须知、医保备案2项已可在公众号办理。",
    difficulties: "床位预约和入院登记未接入线上。王晓燕与信息科、财务科对接，12月完成平台联调，春节后上线。",
    percent: 35,
    selfRating: "on_time_high_quality",
    evidence: "线上入院平台需求确认单",
  },
  "13|medical-affairs": {
    progress:
      "住院患者中医非药物疗法比例77.00%（7702/10002），较上期提高3.00个百分点；临床营养科完成设置论证；心理评估在部分病区开展。",
    difficulties: "营养科人员未到位，心理评估没有统一工具。继续与人事部门沟通，逐步完善。",
    percent: 30,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "14|clinical-support": {
    progress:
      "对2家签约照护企业开展资质复核，照护员112人健康证、培训证全部入库；收费标准在各病区公示；1—6月受理投诉9件，办结9件。",
    difficulties: "照护员夜间在岗靠人工抽查。倪建新负责，10月底前在4个病区试用扫码签到，投诉3日内回访。",
    percent: 30,
    selfRating: "late_completed",
    evidence: "照护企业资质复核表",
  },
  "15|nursing": {
    progress:
      "护理文书由31种减为19种，4月起体温单、入院评估单自动引用医嘱和检验数据，护士日均书写时间由82分钟降至61分钟；责任制整体护理覆盖22个病区中的21个。",
    difficulties: "血透病区尚未实行责任制分组。俞慧琴牵头，9月底前完成排班调整，年底前22个病区全覆盖。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "护理文书简化目录",
  },
} satisfies Prose;
