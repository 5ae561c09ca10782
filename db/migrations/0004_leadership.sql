CREATE TABLE `scoreboard` (
	`half_year` text NOT NULL,
	`version` integer NOT NULL,
	`board` text NOT NULL,
	`proposed_at` text NOT NULL,
	`proposed_by` text NOT NULL,
	`edition` integer,
	`released_at` text,
	`released_by` text,
	`withdrawn_at` text,
	`withdrawn_by` text,
	`withdraw_reason` text,
	PRIMARY KEY(`half_year`, `version`),
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "scoreboard_version" CHECK("scoreboard"."version" >= 1),
	CONSTRAINT "scoreboard_released" CHECK(("scoreboard"."released_at" IS NULL) = ("scoreboard"."released_by" IS NULL) AND ("scoreboard"."released_at" IS NULL) = ("scoreboard"."edition" IS NULL)),
	CONSTRAINT "scoreboard_withdrawn" CHECK(("scoreboard"."withdrawn_at" IS NULL) = ("scoreboard"."withdrawn_by" IS NULL) AND ("scoreboard"."withdrawn_at" IS NULL) = ("scoreboard"."withdraw_reason" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE TABLE `case_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_id` integer,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `exemplary_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_event_case` ON `case_event` (`case_id`);--> statement-breakpoint
CREATE TABLE `case_picture` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` text NOT NULL,
	`type` text NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`size` integer NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `exemplary_case`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_picture_case` ON `case_picture` (`case_id`);--> statement-breakpoint
CREATE TABLE `exemplary_case` (
	`id` text PRIMARY KEY NOT NULL,
	`half_year` text NOT NULL,
	`serial` integer NOT NULL,
	`title` text NOT NULL,
	`department_code` text NOT NULL,
	`task_no` integer,
	`practice` text DEFAULT '' NOT NULL,
	`effect` text DEFAULT '' NOT NULL,
	`measure_key` text,
	`state` text NOT NULL,
	`reported_on` text,
	`recipient` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "exemplary_case_serial" CHECK("exemplary_case"."serial" >= 1),
	CONSTRAINT "exemplary_case_version" CHECK("exemplary_case"."version" >= 1),
	CONSTRAINT "exemplary_case_reported" CHECK(("exemplary_case"."state" = 'reported') = ("exemplary_case"."reported_on" IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`background` text DEFAULT '' NOT NULL,
	`task_no` integer,
	`leader_comment` text DEFAULT '' NOT NULL,
	`decision` text DEFAULT '' NOT NULL,
	`department_code` text,
	`leader_code` text,
	`due_on` text,
	`origin` text,
	`version` integer DEFAULT 1 NOT NULL,
	`finding_id` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_code`) REFERENCES `leader`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_item_position" CHECK("agenda_item"."position" >= 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `agenda_item_meeting` ON `agenda_item` (`meeting_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `agenda_item_finding` ON `agenda_item` (`finding_id`);--> statement-breakpoint
CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`half_year` text NOT NULL,
	`serial` integer NOT NULL,
	`title` text NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`chair_id` integer,
	`chair_name` text DEFAULT '' NOT NULL,
	`attendee_ids` text NOT NULL,
	`other_attendees` text DEFAULT '' NOT NULL,
	`absences` text NOT NULL,
	`state` text NOT NULL,
	`minutes_no` text DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chair_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_serial" CHECK("meeting"."serial" >= 1),
	CONSTRAINT "meeting_version" CHECK("meeting"."version" >= 1),
	CONSTRAINT "meeting_chair" CHECK("meeting"."chair_id" IS NOT NULL OR "meeting"."chair_name" <> '')
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_id` integer,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_event_meeting` ON `meeting_event` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `task_note` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`task_no` integer NOT NULL,
	`agenda_item_id` integer NOT NULL,
	`text` text NOT NULL,
	`noted_at` text NOT NULL,
	`noted_by` text NOT NULL,
	`meeting_title` text NOT NULL,
	`meeting_on` text NOT NULL,
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_item`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `task_note_agenda_item` ON `task_note` (`agenda_item_id`);--> statement-breakpoint
ALTER TABLE `adoption` ADD `meeting_id` text REFERENCES meeting(id);