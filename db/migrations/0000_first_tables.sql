CREATE TABLE `adoption` (
	`half_year` text PRIMARY KEY NOT NULL,
	`meeting_on` text NOT NULL,
	`minutes_no` text NOT NULL,
	`adopted_at` text NOT NULL,
	`adopted_by` text NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `assignment` (
	`id` integer PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`role` text NOT NULL,
	`department_code` text,
	`leader_code` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_code`) REFERENCES `leader`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignment_department" CHECK(("assignment"."role" IN ('reporter', 'department_head')) = ("assignment"."department_code" IS NOT NULL)),
	CONSTRAINT "assignment_leader" CHECK(("assignment"."role" = 'leader') = ("assignment"."leader_code" IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_department_once` ON `assignment` (`user_id`,`role`,`department_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `assignment_leader_once` ON `assignment` (`user_id`,`role`,`leader_code`);--> statement-breakpoint
CREATE TABLE `audit_entry` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_id` integer,
	`command` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_entry_subject` ON `audit_entry` (`subject`);--> statement-breakpoint
CREATE TABLE `department` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `department_name_unique` ON `department` (`name`);--> statement-breakpoint
CREATE TABLE `half_year` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`baseline` integer NOT NULL,
	`progress_report` text NOT NULL,
	`opens_on` text NOT NULL,
	`due_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "half_year_id" CHECK("half_year"."id" GLOB '[0-9][0-9][0-9][0-9]-H[12]'),
	CONSTRAINT "half_year_order" CHECK("half_year"."opens_on" <= "half_year"."due_on" AND "half_year"."due_on" <= "half_year"."closes_on")
) STRICT;
--> statement-breakpoint
CREATE TABLE `indicator` (
	`no` integer PRIMARY KEY NOT NULL,
	`table_text` text NOT NULL,
	`display_name` text NOT NULL,
	`mark` text,
	`dimension` text NOT NULL,
	`department_text` text NOT NULL,
	`composite` integer NOT NULL,
	`related_tasks` text NOT NULL,
	`source` text NOT NULL,
	`judgement` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `indicator_department` (
	`indicator_no` integer NOT NULL,
	`department_code` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`indicator_no`, `department_code`),
	FOREIGN KEY (`indicator_no`) REFERENCES `indicator`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `leader` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `leader_name_unique` ON `leader` (`name`);--> statement-breakpoint
CREATE TABLE `measure` (
	`key` text PRIMARY KEY NOT NULL,
	`indicator_no` integer NOT NULL,
	`position` integer NOT NULL,
	`definition` text NOT NULL,
	FOREIGN KEY (`indicator_no`) REFERENCES `indicator`(`no`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `measure_value` (
	`half_year` text NOT NULL,
	`measure_key` text NOT NULL,
	`status` text NOT NULL,
	`numerator` real,
	`denominator` real,
	`amount` real,
	`sample` real,
	`yes` integer,
	`list` text,
	`note` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`entered_at` text NOT NULL,
	`entered_by` text NOT NULL,
	`first_entered_at` text NOT NULL,
	PRIMARY KEY(`half_year`, `measure_key`),
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_key`) REFERENCES `measure`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_value_parts" CHECK("measure_value"."numerator" >= 0 AND "measure_value"."denominator" >= 0 AND "measure_value"."sample" >= 0),
	CONSTRAINT "measure_value_share" CHECK("measure_value"."numerator" <= "measure_value"."denominator")
) STRICT;
--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_row` (
	`half_year` text NOT NULL,
	`task_no` integer NOT NULL,
	`department_code` text NOT NULL,
	`progress` text DEFAULT '' NOT NULL,
	`difficulties` text DEFAULT '' NOT NULL,
	`percent` integer,
	`self_rating` text,
	`evidence` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`saved_at` text,
	`saved_by` text,
	`first_submitted_at` text,
	`correction_due_on` text,
	`rating` text,
	`rating_proposed` text,
	`rating_reason` text,
	PRIMARY KEY(`half_year`, `task_no`, `department_code`),
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_no`,`department_code`) REFERENCES `task_department`(`task_no`,`department_code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_row_percent" CHECK("report_row"."percent" BETWEEN 0 AND 100),
	CONSTRAINT "report_row_version" CHECK("report_row"."version" >= 1),
	CONSTRAINT "report_row_returned" CHECK(("report_row"."state" <> 'returned') OR "report_row"."correction_due_on" IS NOT NULL),
	CONSTRAINT "report_row_rated" CHECK(("report_row"."state" NOT IN ('rated', 'adopted')) OR "report_row"."rating" IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE TABLE `report_row_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`half_year` text NOT NULL,
	`task_no` integer NOT NULL,
	`department_code` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`comment` text,
	`content` text,
	FOREIGN KEY (`half_year`,`task_no`,`department_code`) REFERENCES `report_row`(`half_year`,`task_no`,`department_code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `report_row_event_row` ON `report_row_event` (`half_year`,`task_no`,`department_code`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `task` (
	`no` integer PRIMARY KEY NOT NULL,
	`category_no` integer NOT NULL,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`leader_code` text NOT NULL,
	FOREIGN KEY (`category_no`) REFERENCES `task_category`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_code`) REFERENCES `leader`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `task_category` (
	`no` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `task_department` (
	`task_no` integer NOT NULL,
	`department_code` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`task_no`, `department_code`),
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `user` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`username` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer DEFAULT false NOT NULL,
	`disabled_at` text,
	`failed_attempts` integer DEFAULT 0 NOT NULL,
	`locked_until` integer,
	`last_seen_on` text,
	`created_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `user_username` ON `user` (`username`);--> statement-breakpoint
CREATE TABLE `window_grant` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`half_year` text NOT NULL,
	`department_code` text NOT NULL,
	`until` text NOT NULL,
	`reason` text NOT NULL,
	`granted_at` text NOT NULL,
	`granted_by` text NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
