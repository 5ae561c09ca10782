/** Invented report texts of 2024年下半年, tasks 1–15: 预约诊疗, 门诊流程, 住院. */
import type { Prose } from "./row-story.ts";

export const prose2024H2A = {
  "1|outpatient-office": {
    progress:
      "7—12月预约诊疗率73.76%（131740/178600），较上期提高3.02个百分点；专家号源10月起按初诊、复诊分类放号，覆盖28个专科；到院后平均等待19.6分钟，较上期少2.5分钟。",
    difficulties: "候补挂号尚未开通，失约率4.1%。张敏负责，2025年3月上线候补挂号，连续失约3次暂停预约30天。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "专家号源分类放号通知",
  },
  "2|outpatient-office": {
    progress:
      "智能导诊11月在6个专科试运行，公众号、自助机均可使用，试运行期导诊3260人次，推荐科室采纳率77.9%；修订分诊规则186条。",
    difficulties: "儿童和孕产妇症状规则不全。王晓燕负责，2025年2月底前补齐，3月与门诊电子病历正式对接。",
    percent: 50,
    selfRating: "on_time_high_quality",
    evidence: "智能导诊试运行小结",
  },
  "2|information": {
    progress:
      "10月完成诊前病史回写门诊电子病历接口联调，推荐引擎接入科室画像34个、专家画像152位；系统平均响应1.8秒，试运行期无中断。",
    difficulties: "方言语音识别准确率只有76%。吴思远负责，2025年4月前引入本地方言样本500条，准确率提到85%。",
    percent: 55,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "3|outpatient-office": {
    progress:
      "互联网医院复诊检查预约上线，7—12月预约3980人次；自助机开单覆盖22个检验项目。号源匹配方案已论证，未启用。",
    difficulties: "报告时间与复诊号源匹配须改号源规则。王晓燕负责，2025年3月底前在内分泌科试用。",
    percent: 45,
    selfRating: "late_completed",
    evidence: "复诊检查预约统计（7—12月）",
  },
  "3|information": {
    progress:
      "复诊检查预约模块10月28日随互联网医院新版发布，检验项目字典对照480条全部完成；自助机开单接口由8台扩至26台，7—12月开单5120笔。",
    difficulties: "号源池接口须HIS厂家配合，报价未定。金立峰负责，2025年1月完成谈判，3月联调。",
    percent: 45,
    selfRating: "late_completed",
    evidence: "互联网医院版本发布记录",
  },
  "4|medical-affairs": {
    progress:
      "预住院扩至8个外科病区，7—12月预住院586例，较上期增加274例；预出院评估单使用率82.3%，出院前一日明确出院时间的患者占76.5%，床位使用率92.3%。",
    difficulties: "术前等待天数由手术室统计，本期未按时提供。陈国平负责，2025年1月底前与手术室明确取数口径和责任人。",
    percent: 55,
    selfRating: "on_time_high_quality",
    evidence: "预住院登记表（7—12月）",
  },
  "5|insurance-office": {
    progress:
      "信用就医签约累计2.31万人，7—12月使用1.52万人次；10月开放省内异地参保患者签约，首季签约640人；到期未还率0.3%，较上期降低0.1个百分点。",
    difficulties: "老年患者签约需子女协助。朱文韬负责，2025年3月起在服务台设代办岗，签约时间压缩到3分钟。",
    percent: 65,
    selfRating: "on_time_high_quality",
    evidence: "信用就医结算月报（7—12月）",
  },
  "5|information": {
    progress:
      "9月上线门诊楼院内导航，10月接入取药叫号推送，电子医保凭证使用率由58.2%升至67.5%；账单推送和复诊提醒12月试运行，推送1.9万条。",
    difficulties: "住院楼信号弱，导航定位偏差大。吴思远负责，2025年5月底前补装蓝牙信标120个。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "院内导航验收单",
  },
  "6|outpatient-office": {
    progress:
      "开设麻醉、疼痛、药学3类新型门诊；双休日门诊18个专科，夜门诊增至每周5天；当日检查结果回诊免挂号7415人次，较上期增加2155人次。",
    difficulties: "健康管理门诊缺少专职医师。张敏负责，2025年3月前确定人员并开诊，双休日门诊扩至20个专科。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "双休日门诊排班表（12月）",
  },
  "6|medical-affairs": {
    progress:
      "门诊中医非药物疗法比例25.18%（44970/178600），较上期提高1.30个百分点；中西医联合门诊扩至5个专科，接诊1184人次；新增治疗床12张已启用。",
    difficulties: "青年医师非药物技能偏弱。许佳宁负责，2025年上半年培训4期160人，逐人考核。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "7|medical-affairs": {
    progress:
      "MDT门诊病种增至5个（新增肝癌），7—12月会诊176例，较上期增加48例；固定每周二、周四下午出诊，从申请到会诊平均3.1天，缩短1.4天。",
    difficulties: "外院病理切片调阅耗时长。许佳宁负责，2025年4月前与2家医院开通远程病理。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "MDT门诊登记本（7—12月）",
  },
  "8|western-pharmacy": {
    progress:
      "外配处方管理规定10月印发，外配药品目录收录86种；7—12月外配处方397张，11月起纳入处方审核243张，拦截不合理处方12张。",
    difficulties: "电子处方平台未建，仍用纸质流转。章海燕负责，2025年3月完成平台立项，6月底前试运行。",
    percent: 35,
    selfRating: "late_completed",
    evidence: "外配处方管理规定、外配药品目录",
  },
  "9|medical-affairs": {
    progress:
      "日间手术占择期手术14.60%（648/4438），较上期提高1.50个百分点；病种目录增至66个，日间手术中心统一随访率98.2%；日间化疗1342人次，增加256人次。",
    difficulties: "三、四级手术日间占比不高。陈国平负责，2025年6月前遴选10个术式纳入目录并完成准入培训。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "日间手术准入与评估标准",
  },
  "10|quality-office": {
    progress:
      "临床路径病种增至112个，入径率65.99%（6718/10180），出径率78.00%（5240/6718）；11月上线变异自动提示，变异原因填写率由68%升至93%。",
    difficulties: "医联体一体化路径只签了2个病种。蒋明月负责，2025年4月前与3家成员单位共用高血压、糖尿病路径。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "变异自动提示上线报告",
  },
  "11|medical-affairs": {
    progress:
      "疼痛门诊7—12月接诊2980人次，较上期增加665人次；急诊疼痛评分执行率由43%升至84%；癌痛患者出院后72小时随访率90.6%，门急诊与住院评分表统一。",
    difficulties: "居家癌痛患者取药不便。许佳宁负责，2025年5月前开通线上复诊续方，覆盖60名患者。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "疼痛评分抽查表（12月）",
  },
  "12|outpatient-office": {
    progress:
      "线上入院平台12月完成联调，床位预约、入院登记可在手机办理，试运行412人次；入院服务中心集中办理住院4630人次，平均办理9分钟。",
    difficulties: "线上缴费待财务科对账通过。王晓燕负责，2025年2月平台正式上线，线上入院占比到30%。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "线上入院平台联调报告",
  },
  "13|medical-affairs": {
    progress:
      "临床营养科9月挂牌，专职3人，7—12月营养筛查4260人次、会诊318例；心理评估量表统一，评估2870人次；住院中医非药物疗法比例80.00%（8144/10180）。",
    difficulties: "心理干预缺少专职人员。陈国平负责，2025年6月前引进心理治疗师1名，重点科室评估全覆盖。",
    percent: 55,
    selfRating: "on_time_high_quality",
    evidence: "临床营养科设置批复",
  },
  "14|clinical-support": {
    progress:
      "2家照护企业签订新一轮合同，收费标准统一；扫码签到在4个病区试用，夜间在岗抽查合格率88%；7—12月投诉11件，3日内回访9件。",
    difficulties: "照护员流动大，培训跟不上。倪建新负责，2025年3月前建立岗前培训题库，持证上岗率到100%。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "照护服务合同2份",
  },
  "15|nursing": {
    progress:
      "护理文书减至16种，医护共享病情摘要10月上线，重复录入项由27项减至9项，护士日均书写52分钟，较上期减少9分钟；责任制整体护理22个病区全覆盖。",
    difficulties: "手术室与病房交接单仍是纸质。俞慧琴负责，2025年4月底前完成电子交接单，6月全院使用。",
    percent: 65,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
} satisfies Prose;
