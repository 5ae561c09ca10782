/** Who has an account in the demonstration world. Names are invented, except the leaders', which the plan gives. */
import type { CalendarDate } from "#app/domain/calendar-date.ts";
import type { Plan } from "#app/domain/plan.ts";
import type { Assignment } from "#app/domain/role.ts";

export type DemoAccount = {
  readonly username: string;
  readonly name: string;
  readonly assignment: Assignment;
  readonly lastSeenOn: CalendarDate;
};

export const ADMIN = { name: "徐凯", lastSeenOn: "2025-06-20" };
export const QUALITY = { name: "沈丽萍", lastSeenOn: "2025-07-08" };
export const PRESIDENT = { name: "顾怀远", lastSeenOn: "2025-07-07" };
export const VIEWER = { name: "孙明珠", lastSeenOn: "2025-07-01" };

const LEADERS_LAST_SEEN: Readonly<Record<string, CalendarDate>> = {
  "he-fenqin": "2025-07-07",
  "li-guohua": "2025-07-07",
  "shao-jingsong": "2025-07-03",
  "zhou-zhongdong": "2025-07-04",
  "tao-jianhua": "2025-07-07",
};

type Staff = { readonly head: string; readonly reporter: string; readonly lastSeenOn: CalendarDate };

const DEPARTMENT_STAFF: Readonly<Record<string, Staff>> = {
  "outpatient-office": { head: "张敏", reporter: "王晓燕", lastSeenOn: "2025-07-08" },
  information: { head: "金立峰", reporter: "吴思远", lastSeenOn: "2025-06-24" },
  "medical-affairs": { head: "陈国平", reporter: "许佳宁", lastSeenOn: "2025-07-08" },
  "insurance-office": { head: "叶素珍", reporter: "朱文韬", lastSeenOn: "2025-07-07" },
  "western-pharmacy": { head: "章海燕", reporter: "余可", lastSeenOn: "2025-01-16" },
  "quality-office": { head: "蒋明月", reporter: "沈一诺", lastSeenOn: "2025-07-08" },
  "clinical-support": { head: "倪建新", reporter: "傅小雨", lastSeenOn: "2025-07-04" },
  nursing: { head: "俞慧琴", reporter: "施梦婷", lastSeenOn: "2025-07-07" },
  "external-liaison": { head: "董卫东", reporter: "丁悦", lastSeenOn: "2025-07-07" },
  emergency: { head: "胡志刚", reporter: "杜若琳", lastSeenOn: "2025-07-07" },
  "general-affairs": { head: "钱永康", reporter: "葛晨", lastSeenOn: "2025-06-23" },
  "operating-room": { head: "孟丽华", reporter: "石磊", lastSeenOn: "2025-07-04" },
  finance: { head: "袁秋萍", reporter: "方圆", lastSeenOn: "2025-07-02" },
};

/** @throws Error when the plan has a department the demonstration world does not know */
export function staffOf(departmentCode: string): Staff {
  const staff = DEPARTMENT_STAFF[departmentCode];
  if (!staff) throw new Error(`the demonstration world has no staff for ${departmentCode}`);
  return staff;
}

/** Every account, in the order in which they were created. */
export function demoAccounts(plan: Plan): DemoAccount[] {
  return [
    { username: "admin", ...ADMIN, assignment: held("admin") },
    { username: "quality", ...QUALITY, assignment: held("quality_office") },
    { username: "president", ...PRESIDENT, assignment: held("task_force_head") },
    { username: "viewer", ...VIEWER, assignment: held("viewer") },
    ...plan.leaders.map(({ code, name }) => ({
      username: `leader.${code}`,
      name,
      assignment: { role: "leader", departmentCode: null, leaderCode: code } as const,
      lastSeenOn: LEADERS_LAST_SEEN[code] ?? "2025-07-01",
    })),
    ...plan.departments.flatMap(({ code }) => {
      const { head, reporter, lastSeenOn } = staffOf(code);
      return [
        { username: `head.${code}`, name: head, assignment: inDepartment("department_head", code), lastSeenOn },
        { username: `reporter.${code}`, name: reporter, assignment: inDepartment("reporter", code), lastSeenOn },
      ];
    }),
  ];
}

function held(role: Assignment["role"]): Assignment {
  return { role, departmentCode: null, leaderCode: null };
}

function inDepartment(role: Assignment["role"], departmentCode: string): Assignment {
  return { role, departmentCode, leaderCode: null };
}
