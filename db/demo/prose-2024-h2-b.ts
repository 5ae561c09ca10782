/** Invented report texts of 2024年下半年, tasks 16–30: 院后, 院前院内衔接, 舒心环境, 互联网. */
import type { Prose } from "./row-story.ts";

export const prose2024H2B = {
  "16|external-liaison": {
    progress:
      "7—12月下转门急诊283人次、住院71人次，均较上期增加；区域转诊平台接口测试中；与医联体单位保持联系，床源信息定期更新。",
    difficulties: "平台接口进度慢于计划，家庭病床等服务尚未与基层衔接，继续协调推进。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "17|nursing": {
    progress:
      "上门服务项目增至34项，7—12月上门418单，较上期增加132单；平均响应由31小时缩短到22小时；延续性护理病区由12个增至15个。",
    difficulties: "上门护士途中安全保障不足。施梦婷负责，2025年3月前配齐一键报警设备40台并投保意外险。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "上门护理工单汇总（7—12月）",
  },
  "18|outpatient-office": {
    progress: "建立随访计划模板26个专病；电话随访8582人，随访比例84.30%（8582/10180）。随访平台招标完成，未上线。",
    difficulties: "随访靠科室兼职护士，内容不统一。张敏负责，2025年4月前成立随访中心，平台同步上线。",
    percent: 50,
    selfRating: "on_time_high_quality",
    evidence: "随访平台中标通知书",
  },
  "19|medical-affairs": {
    progress:
      "非急救转运车增至2辆，7—12月转运138人次，较上期增加74人次；预约等候平均3.2小时，较上期缩短1.5小时；与市级平台数据每日核对。",
    difficulties: "跨区转运收费标准不一。陈国平负责，2025年3月前与市急救中心统一标准并公示。",
    percent: 55,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "19|emergency": {
    progress:
      "非急救转运轮值人员增至8人，完成院际转运83人次、出院返家55人次；登记完整率97.1%；与120急救呼叫分开受理后，派车冲突为零。",
    difficulties: "长途转运缺氧气保障。胡志刚负责，2025年2月配便携制氧机2台，制定长途转运核查单。",
    percent: 55,
    selfRating: "on_time_high_quality",
    evidence: "非急救转运登记（7—12月）",
  },
  "20|medical-affairs": {
    progress:
      "7—12月传输比例76.29%（251/329），接受确认比例84.46%（212/251），较上期分别提高0.82和2.79个百分点；创伤病例要素完整率由71%升至91%。",
    difficulties: "孕产妇、新生儿病例少，流程不熟。许佳宁负责，2025年上半年开展情景演练2次，人人考核。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "20|emergency": {
    progress:
      "值班手机同步提醒8月启用，院内确认平均用时1.9分钟，夜班由4.1分钟降至2.7分钟；329例清单病种中251例完成上车传输，未传输原因逐例登记。",
    difficulties: "车载设备掉线仍有11例。杜若琳负责，2025年3月前更换4辆车的通信模块。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "院前信息确认登记（7—12月）",
  },
  "21|medical-affairs": {
    progress:
      "绿色通道病种由8类增至10类，7—12月救治1418例，会诊及时率95.2%，较上期提高3.8个百分点；影像科夜班双人值守10月落实。",
    difficulties: "专科二线到位时间有23次超限。陈国平负责，2025年起每月公布到位时间，超限科室约谈。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "21|emergency": {
    progress:
      "留观患者平均滞留350分钟，较上期缩短16分钟；与呼吸科4小时分流机制11月运行，分流213例；经绿色通道收住院962例，多学科联合救治71例。",
    difficulties: "神经科床位紧张时滞留偏长。胡志刚负责，2025年4月前建立全院床位统一调配。",
    percent: 55,
    selfRating: "on_time_high_quality",
    evidence: "留观分流登记（11—12月）",
  },
  "22|medical-affairs": {
    progress:
      "三大中心联合例会召开2次，质控病例238例，上期19条整改项完成17条；组织创伤救治演练2次，多科到位平均8.5分钟；分诊准确率95.6%。",
    difficulties: "剩余2条涉及设备更新。许佳宁负责，2025年6月前配置快速输血加温仪并完成复查。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "创伤救治演练记录2份",
  },
  "22|emergency": {
    progress:
      "入门到球囊平均74分钟，入门到溶栓平均37分钟，较上期各缩短4分钟；3分钟出车率96.29%（2313/2402），120呼叫反应时间9.8分钟。",
    difficulties: "新入职司机路线不熟。胡志刚负责，2025年2月完成辖区路线考核，冬季出车提前热车。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "23|outpatient-office": {
    progress:
      "设老年服务岗1个，助老器具6类；老年患者导医陪同4120人次，较上期增加770人次；7—12月借出器具2245件次，二楼诊区服务点11月启用。",
    difficulties: "老年服务岗中午无人值守。王晓燕负责，2025年3月前增设第2个岗位，实行连班。",
    percent: 65,
    selfRating: "on_time_high_quality",
    evidence: "助老器具借用登记（7—12月）",
  },
  "24|outpatient-office": {
    progress: "“长辈模式”界面完成设计评审；无障碍坡道改造4处。远程手语翻译未启动；为听障、视障患者提供志愿陪诊86人次。",
    difficulties: "语音录入开发须单独立项。张敏负责，2025年3月完成立项，6月底前上线“长辈模式”。",
    percent: 30,
    selfRating: "late_completed",
    evidence: "长辈模式设计评审意见",
  },
  "24|general-affairs": {
    progress:
      "门诊楼、住院楼坡道改造4处，7—12月整改问题21处，累计完成39处；低位服务台覆盖8个窗口；因施工审批延误，住院楼扶手12月底才完工。",
    difficulties: "余下7处涉及电梯改造，费用较大。钱永康负责，2025年6月前完成2部电梯盲文按键和语音报站。",
    percent: 55,
    selfRating: "late_completed",
    evidence: "无障碍改造竣工单",
  },
  "25|general-affairs": {
    progress:
      "儿科输液区加装吸音板260平方米，噪声降低11分贝；防撞软包60米更换完毕；母婴室增至5间，7—12月使用3480人次，较上期增加550人次。",
    difficulties: "儿童候诊区高峰拥挤。葛晨负责，2025年4月前调整叫号屏位置，增设座椅40个。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "输液区噪声检测记录",
  },
  "26|general-affairs": {
    progress:
      "共享车位由80个增至210个，车位引导系统11月接入市停车平台，高峰排队由26分钟降至15分钟；清理违规张贴和二维码760处；智慧点餐覆盖12个病区。",
    difficulties: "治疗餐线上可选品种少。葛晨与临床营养科协作，2025年5月前上线治疗餐谱20种。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "27|information": {
    progress:
      "“浙医互认”调阅5.8万次，互联网医院复诊2.14万人次，线上医保结算9860笔，药品配送到家4120单；四类应用的统计口径12月统一。",
    difficulties: "药品配送仅覆盖主城区。吴思远负责，2025年5月前与邮政对接，配送扩至全市乡镇。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "互联网医院运行月报（12月）",
  },
  "27|medical-affairs": {
    progress:
      "7—12月互认1.76万项次，节省费用121万元，互认提醒跳过率由27%降至13%；互联网诊疗备案医师增至203人，开展线上复诊的专科由22个增至29个。",
    difficulties: "线上复诊病历质量参差。许佳宁负责，2025年起每月点评100份，合格率达到95%。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "互认项目统计（7—12月）",
  },
  "27|nursing": {
    progress:
      "线上护理咨询2140人次，较上期增加610人次；退单2个工作日内退费率98%；与“浙里健康e生”对接慢病档案，护士可查看上门患者用药史。",
    difficulties: "居家护理记录未回传电子病历。施梦婷负责，2025年6月前与信息科完成接口，记录当日回传。",
    percent: 60,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "28|information": {
    progress:
      "“云陪诊”平台9月开通账号，12月完成挂号、候诊、缴费3个节点消息推送，试推送6200条，到达率96%；其余18个节点进入联调。",
    difficulties: "检查检验节点依赖医技预约系统。金立峰负责，2025年4月前完成10个节点，6月底前全部接入。",
    percent: 35,
    selfRating: "late_completed",
    evidence: "云陪诊对接测试报告",
  },
  "29|information": {
    progress:
      "“自助开单”项目由19项增至22项，7—12月线上开单2980单；医技预约系统改造仍在进行，超声、胃镜还不能线上预约。",
    difficulties: "系统改造进度受厂家影响，具体完成时间待与厂家商定，将继续督促。",
    percent: 45,
    selfRating: "on_time_high_quality",
    evidence: "",
  },
  "30|information": {
    progress:
      "完成账号清查，停用闲置账号213个，外包人员全部实行双因素登录；11月开展应急演练1次，恢复用时38分钟；钓鱼邮件测试点击率由12%降至4%。",
    difficulties: "日志审计仍靠人工抽查。吴思远负责，2025年6月前上线数据库审计，敏感查询实时告警。",
    percent: 65,
    selfRating: "on_time_high_quality",
    evidence: "应急演练记录（2024年11月）",
  },
} satisfies Prose;
