CREATE TABLE `chase` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`matter` text NOT NULL,
	`tile` text NOT NULL,
	`half_year` text NOT NULL,
	`department_code` text NOT NULL,
	`task_no` integer,
	`measure_key` text,
	`query_code` text,
	`finding_id` text,
	`order_id` text,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`by_id` integer,
	`note` text DEFAULT '' NOT NULL,
	`recipients` text NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `chase_matter` ON `chase` (`matter`);--> statement-breakpoint
CREATE TABLE `reminded_matter` (
	`matter` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`matter`, `day`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `inspection` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`half_year` text NOT NULL,
	`serial` integer NOT NULL,
	`title` text NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`lead_id` integer NOT NULL,
	`member_ids` text NOT NULL,
	`other_members` text DEFAULT '' NOT NULL,
	`department_codes` text NOT NULL,
	`task_nos` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`methods` text NOT NULL,
	`route` text,
	`scheme` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lead_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "inspection_serial" CHECK("inspection"."serial" >= 1),
	CONSTRAINT "inspection_version" CHECK("inspection"."version" >= 1),
	CONSTRAINT "inspection_days" CHECK("inspection"."ends_on" >= "inspection"."starts_on"),
	CONSTRAINT "inspection_route" CHECK(("inspection"."kind" = 'walkthrough') = ("inspection"."route" IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE TABLE `inspection_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`inspection_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_id` integer,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`inspection_id`) REFERENCES `inspection`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `inspection_event_inspection` ON `inspection_event` (`inspection_id`);--> statement-breakpoint
CREATE TABLE `observation` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`inspection_id` text NOT NULL,
	`step` text,
	`mark` text NOT NULL,
	`text` text NOT NULL,
	`department_code` text,
	`task_no` integer,
	`minutes_waited` integer,
	`evidence` text DEFAULT '' NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`finding_id` text,
	FOREIGN KEY (`inspection_id`) REFERENCES `inspection`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "observation_minutes" CHECK("observation"."minutes_waited" IS NULL OR "observation"."minutes_waited" >= 0),
	CONSTRAINT "observation_place" CHECK("observation"."step" IS NOT NULL OR "observation"."department_code" IS NOT NULL OR "observation"."task_no" IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE INDEX `observation_inspection` ON `observation` (`inspection_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `observation_finding` ON `observation` (`finding_id`);--> statement-breakpoint
CREATE TABLE `follow_up_order` (
	`id` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`serial` integer NOT NULL,
	`colour` text NOT NULL,
	`title` text NOT NULL,
	`grounds` text NOT NULL,
	`requirement` text NOT NULL,
	`department_code` text NOT NULL,
	`leader_code` text,
	`half_year` text NOT NULL,
	`task_no` integer,
	`measure_key` text,
	`finding_id` text,
	`state` text NOT NULL,
	`due_on` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_code`) REFERENCES `leader`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_key`) REFERENCES `measure`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "follow_up_order_serial" CHECK("follow_up_order"."serial" >= 1),
	CONSTRAINT "follow_up_order_version" CHECK("follow_up_order"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_order_number` ON `follow_up_order` (`year`,`serial`);--> statement-breakpoint
CREATE TABLE `follow_up_order_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`order_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_id` integer,
	`text` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`due_on` text,
	`colour` text,
	FOREIGN KEY (`order_id`) REFERENCES `follow_up_order`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `follow_up_order_event_order` ON `follow_up_order_event` (`order_id`);--> statement-breakpoint
DROP INDEX `notification_once`;--> statement-breakpoint
ALTER TABLE `notification` ADD `occasion` text DEFAULT 'digest' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `notification_once` ON `notification` (`user_id`,`day`,`occasion`);--> statement-breakpoint
DROP INDEX `outbox_once`;--> statement-breakpoint
ALTER TABLE `outbox` ADD `occasion` text DEFAULT 'digest' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`user_id`,`day`,`occasion`,`channel`);