/** Invented report texts of 2025年上半年, tasks 16–30: 院后, 院前院内衔接, 舒心环境, 互联网. */
import type { Prose } from "./row-story.ts";

export const prose2025H1B = {
  "16|external-liaison": {
    progress:
      "1—6月下转门急诊302人次、住院88人次，较上期分别增加19人次和17人次；区域转诊平台3月完成对接，床源每日更新；家庭病床与2家社区衔接，建床26张。",
    difficulties: "安宁疗护下转对接仅1家。董卫东负责，10月底前再签2家，下转后7日回访率到90%。",
    percent: 70,
    selfRating: "on_time_high_quality",
    evidence: "转诊平台对接验收单",
  },
  "17|nursing": {
    progress:
      "上门服务项目增至38项，1—6月上门536单，较上期增加118单；一键报警设备40台配齐；延续性护理病区由15个增至17个，占77.27%（17/22）。",
    difficulties: "夜间和节假日接单能力不足。施梦婷负责，9月起建立12人机动班，节假日接单率到80%。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "上门护理工单汇总（1—6月）",
  },
  "18|outpatient-office": {
    progress: "随访中心4月成立，建立出院患者随访档案，电话、短信等多途径随访平台已运行，随访率明显提升。",
    difficulties: "人员不足，下一步增加人手。",
    percent: 65,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "19|medical-affairs": {
    progress:
      "1—6月非急救转运186人次，较上期增加48人次；跨区收费标准3月统一并公示，投诉为零；与市级平台数据核对一致率99.5%。",
    difficulties: "节假日高峰车辆不足。陈国平负责，9月底前与2家转运机构签订备用协议。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "非急救转运收费公示",
  },
  "19|emergency": {
    progress:
      "完成院际转运109人次、出院返家77人次，长途转运核查单使用率100%；便携制氧机2台投入使用，保障长途转运22人次，无不良事件。",
    difficulties: "转运护士持证率82%。胡志刚负责，10月底前完成专项培训，持证率到100%。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "20|medical-affairs": {
    progress:
      "传输比例79.15%（262/331），接受确认比例88.17%（231/262），较上期分别提高2.86和3.71个百分点；孕产妇、新生儿情景演练2次，参加94人。",
    difficulties: "心脏骤停病例传输比例仅68%。许佳宁负责，9月前简化为一键传输，年底前到75%。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "情景演练签到表",
  },
  "20|emergency": {
    progress:
      "4辆车通信模块3月更换，掉线由11例降至2例；院内确认平均1.6分钟，夜班2.1分钟；清单病种331例，传输262例，未传输69例逐例分析。",
    difficulties: "个别随车人员漏点传输。杜若琳负责，7月起纳入班次考核，每周通报到人。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "院前信息确认登记（1—6月）",
  },
  "21|medical-affairs": {
    progress:
      "绿色通道1—6月救治1502例，会诊及时率96.8%，较上期提高1.6个百分点；专科二线到位时间按月公布，超限由23次降至9次，约谈科室2个。",
    difficulties: "节假日二线到位仍偏慢。陈国平负责，国庆前落实节假日二线在院值守名单。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "21|emergency": {
    progress:
      "全院床位统一调配4月运行，经绿色通道收住院1034例，较上期增加72例；多学科联合救治83例；留观患者平均滞留371分钟，较上期延长21分钟。",
    difficulties: "2月流感高峰留观积压。胡志刚负责，9月前制定高峰分流预案，留观超6小时逐例登记原因。",
    percent: 65,
    selfRating: "on_time_unsatisfactory",
    evidence: "",
  },
  "22|medical-affairs": {
    progress:
      "三大中心质控病例252例，上期剩余2条整改项6月完成；快速输血加温仪5月到位，创伤患者用血平均提前14分钟；分诊准确率96.4%，较上期提高0.8个百分点。",
    difficulties: "卒中取栓夜间待命不足。许佳宁负责，9月底前排定24小时取栓团队。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "三大中心质控记录（1—6月）",
  },
  "22|emergency": {
    progress:
      "入门到球囊平均71分钟，入门到溶栓平均34分钟，较上期各缩短3分钟；3分钟出车率94.11%（2236/2376），较上期下降2.18个百分点，低于95%。",
    difficulties: "2月起1辆车大修，替班出车超时多。胡志刚负责，8月底前恢复5车值班，出车率回到95%以上。",
    percent: 65,
    selfRating: "on_time_unsatisfactory",
    evidence: "",
  },
  "23|outpatient-office": {
    progress:
      "一站式综合服务中心设老年服务岗2个，轮椅、老花镜、放大镜、助听器等助老器具9类可借用，1—6月借出3127件次；老年患者导医陪同5460人次。",
    difficulties: "助听器仅2台。已列入下半年采购计划，10月到位。",
    percent: 80,
    selfRating: "on_time_high_quality",
    evidence: "助老器具借用登记.xlsx、老年服务岗照片.jpg",
  },
  "25|general-affairs": {
    progress:
      "儿童候诊区4月调整叫号屏、增设座椅40个；母婴室1—5月使用3260人次，月均较上期增加72人次；新增儿童洗手台6处、卡通导视牌22块。",
    difficulties: "",
    percent: 70,
    selfRating: null,
    evidence: "",
  },
  "27|medical-affairs": {
    progress:
      "1—6月互认2.03万项次，节省费用138万元，互认提醒跳过率降至9%；互联网诊疗备案医师226人，线上复诊病历点评600份，合格率95.8%。",
    difficulties: "线上续方药品目录偏窄。许佳宁负责，9月底前与西药剂科增补慢病用药60种。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "线上复诊病历点评汇总",
  },
  "27|nursing": {
    progress:
      "居家护理记录6月起回传电子病历，当日回传率94%；线上护理咨询2680人次，较上期增加540人次；“浙里护理”好评率98.6%。",
    difficulties: "部分家属不会线上评价和续约。施梦婷负责，8月起上门护士现场指导，续约率到60%。",
    percent: 75,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
} satisfies Prose;
