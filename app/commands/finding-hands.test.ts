/** Whose hands a finding has to pass: nobody closes their own, and the graver ones need two. */
import { describe, expect, test } from "vitest";
import type { Actor } from "#app/domain/role.ts";
import { assignFinding } from "./assign-finding.ts";
import { endorseFinding } from "./endorse-finding.ts";
import type { FindingInput } from "./register-finding.ts";
import { reportRectification } from "./report-rectification.ts";
import { reviewFinding } from "./review-finding.ts";
import { holds } from "./test-world.ts";
import { MEASURES, DONE, ACCEPT, BACK, openFindingLife } from "./finding-life.fixture.ts";

describe("nobody closes a finding of their own department", () => {
  function pendingWith(
    { president, register, step }: ReturnType<typeof openFindingLife>,
    more: Partial<FindingInput>,
    reportedBy: Actor,
  ) {
    register(more);
    step(president, assignFinding, { ...MEASURES, dueOn: "2025-08-01" });
    expect(step(reportedBy, reportRectification, DONE)).toBe("done");
  }

  test("not 质控办's own, nor one it helps with: 专班组长 does", () => {
    const life = openFindingLife();
    const { world, quality, president, step } = life;
    const ownHead = world.person("own", holds("department_head", "quality-office"));
    pendingWith(life, { departmentCode: "quality-office" }, ownHead);
    expect(step(quality, reviewFinding, ACCEPT)).toBe("not-permitted");
    expect(step(president, reviewFinding, ACCEPT)).toBe("done");
  });

  test("专班组长 leaves those of other departments to 质控办", () => {
    const life = openFindingLife();
    const { president, head, step } = life;
    pendingWith(life, {}, head);
    expect(step(president, reviewFinding, ACCEPT)).toBe("not-permitted");
  });

  test.each([
    ["of the department", holds("reporter", "outpatient-office")],
    ["of a department that helps", holds("department_head", "nursing")],
  ])("not someone of 质控办 who is also %s", (_what, assignment) => {
    const life = openFindingLife();
    const { world, quality, head, step } = life;
    const both = world.person("both", holds("quality_office"), assignment);
    pendingWith(life, {}, head);
    expect(step(both, reviewFinding, ACCEPT)).toBe("own-finding");
    expect(step(quality, reviewFinding, ACCEPT)).toBe("done");
  });

  test("not who reported it, whatever they are by then", () => {
    const life = openFindingLife();
    const { head, step } = life;
    pendingWith(life, {}, head);
    const moved: Actor = { ...head, assignments: [holds("quality_office")] };
    expect(step(moved, reviewFinding, ACCEPT)).toBe("own-finding");
  });
});

describe("较重 and 重大 need 质控办 and the leader", () => {
  function openReported() {
    const life = openFindingLife();
    life.register({ severity: "critical" });
    life.step(life.quality, assignFinding, MEASURES);
    life.step(life.head, reportRectification, DONE);
    return life;
  }

  test("fifteen days, and both in either order", () => {
    const { quality, leader, finding, step } = openReported();
    expect(finding().dueOn).toBe("2025-07-23");
    expect(step(leader, endorseFinding, ACCEPT)).toBe("done");
    expect(finding().state).toBe("pending_review");
    expect(step(leader, endorseFinding, ACCEPT)).toBe("own-finding");
    expect(step(quality, reviewFinding, ACCEPT)).toBe("done");
    expect(finding().state).toBe("closed");
  });

  test("either may send it back, and then both review anew", () => {
    const { quality, head, leader, finding, step } = openReported();
    step(quality, reviewFinding, ACCEPT);
    expect(step(leader, endorseFinding, BACK)).toBe("done");
    step(head, reportRectification, DONE);
    expect(step(leader, endorseFinding, ACCEPT)).toBe("done");
    expect(finding().state).toBe("pending_review");
  });

  test("not another leader; and one person is not two", () => {
    const { world, other, step } = openReported();
    expect(step(other, endorseFinding, ACCEPT)).toBe("not-permitted");
    const both = world.person("both", holds("quality_office"), holds("leader", "he-fenqin"));
    expect(step(both, reviewFinding, ACCEPT)).toBe("done");
    expect(step(both, endorseFinding, ACCEPT)).toBe("own-finding");
  });
});
