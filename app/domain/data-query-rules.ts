/** The 疑点 rules of domain.md §4 that look at a figure once it is stored, one entry per rule, in the order of §4. */
import type { QueryRule } from "./data-query-context.ts";
import { compositeIncomplete, countingUntold, withoutEvidence, withoutParts } from "./data-query-completeness.ts";
import { digitsDropped, outsideUsualRange, unitSlip } from "./data-query-arithmetic.ts";
import { exactlyOnTarget, nothingExcluded, perfectShare, suspiciousZero, tooRound } from "./data-query-suspicion.ts";
import {
  baseJump,
  fellBack,
  jump,
  jumpSeverity,
  sameParts,
  sameQuantity,
  trendSeverity,
  yearJump,
  yearJumpSeverity,
} from "./data-query-trend.ts";
import {
  acknowledgedNotTransmitted,
  acknowledgementSeverity,
  dischargesDisagree,
  exitsNotEntries,
  listContradicts,
  operationsDisagree,
  referredExceedTotal,
  visitsDisagree,
  wardsDisagree,
} from "./data-query-agreement.ts";
import {
  ambulanceTooGood,
  surveyTooGood,
  taskContradicts,
  waitContradictsAppointments,
} from "./data-query-plausibility.ts";
import { betterThanTheBest, countedOtherwise, otherSystemDiffers, partlyCounted } from "./data-query-external.ts";
import { changedAfterClose, enteredInBurst, enteredLate } from "./data-query-process.ts";

export const QUERY_RULES: readonly QueryRule[] = [
  { code: "DQ-A02", severity: "QUERY", fires: withoutParts },
  { code: "DQ-A05", severity: "QUERY", fires: withoutEvidence },
  { code: "DQ-A06", severity: "QUERY", fires: compositeIncomplete },
  { code: "DQ-A07", severity: "QUERY", fires: countingUntold },
  { code: "DQ-B06", severity: "QUERY", fires: outsideUsualRange },
  { code: "DQ-B07", severity: "QUERY", fires: unitSlip },
  { code: "DQ-B08", severity: "NOTE", fires: digitsDropped },
  { code: "DQ-C01", severity: "QUERY", fires: perfectShare },
  { code: "DQ-C02", severity: "QUERY", fires: suspiciousZero },
  { code: "DQ-C03", severity: "NOTE", fires: exactlyOnTarget },
  { code: "DQ-C04", severity: "NOTE", fires: tooRound },
  { code: "DQ-C05", severity: "QUERY", fires: nothingExcluded },
  { code: "DQ-D01", severity: "QUERY", severityOf: jumpSeverity, fires: jump },
  { code: "DQ-D02", severity: "QUERY", severityOf: yearJumpSeverity, fires: yearJump },
  { code: "DQ-D03", severity: "QUERY", severityOf: trendSeverity, fires: sameQuantity },
  { code: "DQ-D04", severity: "QUERY", severityOf: trendSeverity, fires: sameParts },
  { code: "DQ-D05", severity: "QUERY", fires: fellBack },
  { code: "DQ-D07", severity: "QUERY", severityOf: trendSeverity, fires: baseJump },
  { code: "DQ-E01", severity: "QUERY", fires: dischargesDisagree },
  { code: "DQ-E02", severity: "QUERY", fires: wardsDisagree },
  { code: "DQ-E03", severity: "QUERY", severityOf: acknowledgementSeverity, fires: acknowledgedNotTransmitted },
  { code: "DQ-E04", severity: "QUERY", fires: exitsNotEntries },
  { code: "DQ-E05", severity: "BLOCK", fires: referredExceedTotal },
  { code: "DQ-E06", severity: "BLOCK", fires: listContradicts },
  { code: "DQ-E07", severity: "QUERY", fires: operationsDisagree },
  { code: "DQ-E08", severity: "QUERY", fires: visitsDisagree },
  { code: "DQ-E09", severity: "QUERY", fires: ambulanceTooGood },
  { code: "DQ-E10", severity: "QUERY", fires: waitContradictsAppointments },
  { code: "DQ-E11", severity: "QUERY", fires: surveyTooGood },
  { code: "DQ-E12", severity: "QUERY", fires: taskContradicts },
  { code: "DQ-F01", severity: "QUERY", fires: otherSystemDiffers },
  { code: "DQ-F02", severity: "QUERY", fires: countedOtherwise },
  { code: "DQ-F03", severity: "QUERY", fires: partlyCounted },
  { code: "DQ-F04", severity: "NOTE", fires: betterThanTheBest },
  { code: "DQ-G01", severity: "NOTE", fires: enteredLate },
  { code: "DQ-G02", severity: "QUERY", fires: changedAfterClose },
  { code: "DQ-G04", severity: "NOTE", fires: enteredInBurst },
];
