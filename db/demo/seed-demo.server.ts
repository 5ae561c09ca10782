/** Fills a database that holds the shipped plan with the demonstration world. All of it is invented. */
import { inTransaction, type Db, type Writer } from "../connection.server.ts";
import { recordGrant } from "../half-years.ts";
import { loadPlan } from "../load-plan.server.ts";
import { raiseDataVersion, writeMeta } from "../meta.ts";
import { insertUser, replaceAssignments } from "../people.ts";
import { caseHappenings } from "./case-happenings.ts";
import { definitionHappenings } from "./definition-happenings.ts";
import { findingHappenings } from "./finding-happenings.ts";
import { auditDeed, instantOf, type Happening, type WorldInTheMaking } from "./happening.ts";
import { inspectionHappenings } from "./inspection-happenings.ts";
import { meetingHappenings } from "./meeting-happenings.ts";
import { orderHappenings } from "./order-happenings.ts";
import { demoAccounts, QUALITY, type DemoAccount } from "./people.ts";
import { recordDemoQueries } from "./query-records.ts";
import { ROUNDS } from "./rounds.ts";
import { rowHappenings } from "./row-happenings.ts";
import { scoreboardHappenings } from "./scoreboard-happenings.ts";
import { valueHappenings } from "./value-happenings.ts";

/** The day the plan was issued. */
const ACCOUNTS_CREATED_AT = instantOf("2023-12-08 14:00");

/**
 * Writes accounts, report rows, measure values, cards, findings, adoptions and one grant in one transaction, in the order in which
 * they happened. The same plan and hash always give the same database.
 * @param passwordHash of the password all accounts share
 * @param others what happened besides, written by commands
 * @throws Error when the plan is not loaded, or accounts exist already
 */
export function seedDemo(
  db: Db,
  passwordHash: string,
  others: (world: WorldInTheMaking) => readonly Happening[] = () => [],
): void {
  inTransaction(db, (writer) => {
    const plan = loadPlan(writer);
    const accountIds = new Map(
      demoAccounts(plan).map((account) => [account.name, createAccount(writer, account, passwordHash)]),
    );
    const world: WorldInTheMaking = { writer, plan, accountIds };
    const happenings = [
      ...definitionHappenings(world),
      ...valueHappenings(world),
      ...ROUNDS.flatMap((round) => rowHappenings(world, round)),
      ...findingHappenings(world),
      ...inspectionHappenings(world),
      ...orderHappenings(world),
      ...meetingHappenings(world),
      ...caseHappenings(world),
      ...scoreboardHappenings(world),
      reopening(world),
      ...others(world),
    ];
    happenings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    for (const { write } of happenings) write();
    recordDemoQueries(writer, loadPlan(writer));
    writeMeta(writer, "demo", "1");
    raiseDataVersion(writer);
  });
}

function createAccount(writer: Writer, { username, name, assignment, lastSeenOn }: DemoAccount, passwordHash: string) {
  const id = insertUser(writer, { username, name, passwordHash, lastSeenOn, createdAt: ACCOUNTS_CREATED_AT });
  replaceAssignments(writer, id, [assignment]);
  return id;
}

/** 手术室 may still fill indicator 5 of 2024-H2. */
function reopening(world: WorldInTheMaking): Happening {
  const at = instantOf("2025-07-04 10:30");
  const grant = {
    halfYear: "2024-H2",
    departmentCode: "operating-room",
    until: "2025-07-15",
    reason: "手麻系统升级后历史数据已恢复，补报2024年下半年术前等待时间",
    grantedAt: at,
    grantedBy: QUALITY.name,
  } as const;
  return {
    at,
    write() {
      recordGrant(world.writer, { kind: "reopening", ...grant });
      auditDeed(world, at, QUALITY.name, {
        command: "reopen-report",
        subject: "window/2024-H2/operating-room",
        after: grant,
      });
    },
  };
}
