/** Invented report texts of 2024年上半年, tasks 16–30: 院后, 院前院内衔接, 舒心环境, 互联网. */
import type { Prose } from "./row-story.ts";

export const prose2024H1B = {
  "16|external-liaison": {
    progress:
      "与9家基层医疗机构签订双向转诊协议，1—6月下转门急诊251人次、住院62人次，较上期分别增加37人次和12人次；每周向医联体单位发布空床信息。",
    difficulties: "区域转诊平台未与HIS对接，靠电话联系。董卫东负责，年底前完成接口联调，下转登记全部走平台。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "双向转诊协议9份",
  },
  "17|nursing": {
    progress:
      "“浙里护理”上门服务项目由18项增至27项，注册护士146人，1—6月上门286单，较上期增加94单；延续性护理病区由10个增至12个，服务覆盖4个街道。",
    difficulties: "偏远乡镇接单少，平均响应31小时。施梦婷负责，9月前与3家卫生院共建接单点，响应缩短到24小时内。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "上门护理服务项目清单",
  },
  "18|outpatient-office": {
    progress:
      "建立出院患者随访档案10002份，随访比例77.99%（7801/10002），较上期提高6.99个百分点；随访计划模板覆盖14个专病，用电话、短信两种方式随访。",
    difficulties: "随访平台尚未采购，靠人工拨打。张敏负责，8月底前完成采购需求论证，12月底前完成招标。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "随访计划模板14份",
  },
  "19|medical-affairs": {
    progress:
      "制定非急救转运管理规定，明确转运对象、收费和人员配备；3月与市急救中心签订协议，通过“浙里急救”受理，4—6月转运64人次，无不良事件。",
    difficulties: "转运车仅1辆，预约等候平均4.7小时。陈国平负责，下半年申请增配1辆，等候控制在4小时内。",
    percent: 35,
    selfRating: "on_time_high_quality",
    evidence: "非急救转运管理规定",
  },
  "19|emergency": {
    progress:
      "4月起承担非急救转运任务，固定医护6人轮值，完成院际转运41人次、出院返家23人次；呼叫分类登记表启用，与120急救呼叫分开统计。",
    difficulties: "夜间转运人手紧张，登记完整率仅86%。胡志刚负责，8月底前补充2名护士，完整率达到95%。",
    percent: 30,
    selfRating: "late_completed",
    evidence: "",
  },
  "20|medical-affairs": {
    progress:
      "印发重点病种院前信息传输清单，对驻点急救人员培训3场76人；1—6月传输比例75.47%（240/318），接受确认比例81.67%（196/240），均达到方案要求。",
    difficulties: "创伤病例传输内容不全，完整率71%。许佳宁每月抽查30份，10月底前完整率达到90%。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "重点病种传输清单",
  },
  "20|emergency": {
    progress:
      "急诊抢救室设院前信息接收大屏，2名护士24小时值守确认；清单病种318例中240例上车后完成传输，院内平均确认用时2.6分钟，较上期缩短0.8分钟。",
    difficulties: "夜班确认偏慢，平均4.1分钟。杜若琳负责，8月起值班手机同步提醒，夜班确认控制在3分钟内。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "院前信息确认登记（1—6月）",
  },
  "21|medical-affairs": {
    progress:
      "修订急诊绿色通道管理制度，明确急性胸痛、卒中等8类病种会诊10分钟到位；1—6月绿色通道救治1326例，会诊及时率91.4%，较上期提高3.2个百分点。",
    difficulties: "夜间影像会诊偶有延迟。陈国平牵头，10月底前影像科夜班双人值守，会诊及时率到95%。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "急诊绿色通道管理制度（修订）",
  },
  "21|emergency": {
    progress:
      "急诊留观患者平均滞留366分钟，较上期缩短32分钟；抢救室优先收治床位每日预留6张，1—6月经绿色通道收住院884例，多学科联合救治57例。",
    difficulties: "呼吸道疾病高峰时留观床位不足。胡志刚负责，11月底前与呼吸科建立4小时分流机制。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "22|medical-affairs": {
    progress:
      "胸痛、卒中、创伤三大中心每季度召开联合例会，1—6月质控病例215例，提出整改项19条；急诊四级分诊标准修订后重新培训，考核合格率97%。",
    difficulties: "创伤中心多科协作流程不熟。许佳宁负责，下半年组织演练2次，10月底前复查全部整改项。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "三大中心联合例会纪要2份",
  },
  "22|emergency": {
    progress:
      "胸痛中心入门到球囊平均78分钟，卒中中心入门到溶栓平均41分钟，均较上期缩短；3分钟出车率95.58%（2208/2310），急救技能考核人人过关。",
    difficulties: "夜间出车偶有超时。胡志刚负责，7月起按月公布超时车次，年底前3分钟出车率稳定在96%以上。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "23|outpatient-office": {
    progress:
      "门诊一站式综合服务中心设老年服务岗1个，轮椅、老花镜、放大镜等助老器具5类可借用，1—6月借出1860件次；为老年患者导医陪同3350人次。",
    difficulties: "助听器尚未配备。王晓燕负责，9月底前采购1台，年底前在二楼诊区加设服务点1个。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "助老器具借用登记（1—6月）",
  },
  "24|outpatient-office": {
    progress:
      "“长辈模式”界面正在设计，语音录入、手语翻译等功能已与厂家初步沟通；门诊安排志愿者帮助老年和残障患者，服务效果较好。",
    difficulties: "开发经费未落实，时间表待定。下一步加强沟通，尽快推进界面开发工作。",
    percent: 15,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "24|general-affairs": {
    progress:
      "完成全院无障碍设施排查，列出问题46处，1—6月整改坡道、扶手、低位服务台共18处；无障碍卫生间由5间增至8间，盲道修复120米。",
    difficulties: "住院楼坡道改造须停用部分车位。钱永康负责，9月完成方案公示，年底前再改造坡道4处。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "无障碍设施排查清单",
  },
  "25|general-affairs": {
    progress:
      "儿科诊区完成色彩和图案改造，设游戏角2处、卡通导视牌34块；母婴室由2间增至4间，配齐护理台、恒温水，1—6月使用2930人次。",
    difficulties: "儿科输液区噪声大。钱永康负责，暑期加装吸音板，9月底前更换防撞软包60米。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "儿科诊区改造照片",
  },
  "26|general-affairs": {
    progress:
      "卫生巡查每日2次，清理违规张贴广告和可疑二维码1140处；与周边2处写字楼签订错峰停车协议，新增共享车位80个；智慧点餐在6个病区试行。",
    difficulties: "停车引导系统未联网，高峰排队26分钟。葛晨负责，11月底前接入市停车平台，智慧点餐扩至12个病区。",
    percent: 35,
    selfRating: "late_completed",
    evidence: "错峰停车协议2份",
  },
  "27|information": {
    progress:
      "“浙医互认”调阅量稳步增加，“浙里护理”“浙里健康e生”按要求完成升级；互联网医院运行平稳，药品配送到家服务持续优化。",
    difficulties: "各应用数据未打通，统计口径不一。下一步加强与上级部门沟通，完善功能。",
    percent: 30,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "27|medical-affairs": {
    progress:
      "检查检验互认开单提醒覆盖全部门诊，1—6月“浙医互认”互认1.42万项次，为患者节省费用96万元；互联网诊疗备案医师由138人增至175人。",
    difficulties: "部分医生习惯性跳过互认提醒，跳过率27%。许佳宁每月通报，12月底前降到15%以下。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "互认项目统计（1—6月）",
  },
  "27|nursing": {
    progress:
      "“浙里护理”与互联网医院复诊打通，出院患者可线上约护理；1—6月线上护理咨询1530人次，居家换药、导尿管护理占上门服务的62%。",
    difficulties: "线上支付后退单流程长。施梦婷负责，8月底前与财务科明确退费时限，2个工作日内退回。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "28|information": {
    progress:
      "对全市统一“云陪诊”平台接口文档研读2次，完成本院就医环节梳理，列出需推送消息的节点21个；平台对接尚未开始。",
    difficulties: "平台账号未开通，院内消息中间件未建。金立峰负责，8月提交对接申请，12月底前接入首批节点。",
    percent: 10,
    selfRating: "on_time_unsatisfactory",
    evidence: "就医环节消息节点表",
  },
  "29|information": {
    progress:
      "互联网医院“自助开单”5月上线，首批开放检验16项、检查3项，5—6月线上开单742单，线上付费率99%，到院即检平均等候14分钟。",
    difficulties: "超声、胃镜暂不能线上预约。吴思远负责，10月底前完成医技预约系统改造，年内项目增至25项。",
    percent: 40,
    selfRating: "on_time_high_quality",
    evidence: "自助开单项目目录",
  },
  "30|information": {
    progress:
      "修订信息安全管理制度9项，3月完成等级保护三级复测并整改高危漏洞7个；患者敏感信息脱敏展示覆盖HIS等5个系统，全员培训2场1120人。",
    difficulties: "外包人员账号权限偏大。吴思远负责，10月底前完成账号清查，推行双因素登录。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "等级保护测评报告（2024年3月）",
  },
} satisfies Prose;
