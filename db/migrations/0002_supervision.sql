CREATE TABLE `calendar_feed` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feed_token_hash_unique` ON `calendar_feed` (`token_hash`);--> statement-breakpoint
CREATE TABLE `half_year_change` (
	`id` integer PRIMARY KEY NOT NULL,
	`half_year` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`reason` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `half_year_change_half_year` ON `half_year_change` (`half_year`);--> statement-breakpoint
CREATE TABLE `finding` (
	`id` text PRIMARY KEY NOT NULL,
	`half_year` text NOT NULL,
	`serial` integer NOT NULL,
	`source` text NOT NULL,
	`title` text NOT NULL,
	`description` text NOT NULL,
	`category_no` integer NOT NULL,
	`severity` text NOT NULL,
	`task_no` integer,
	`indicator_no` integer,
	`department_code` text NOT NULL,
	`helping_codes` text NOT NULL,
	`leader_code` text NOT NULL,
	`measures` text DEFAULT '' NOT NULL,
	`acceptance` text DEFAULT '' NOT NULL,
	`found_on` text NOT NULL,
	`state` text NOT NULL,
	`due_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_no`) REFERENCES `task_category`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_no`) REFERENCES `task`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_no`) REFERENCES `indicator`(`no`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`leader_code`) REFERENCES `leader`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "finding_serial" CHECK("finding"."serial" >= 1),
	CONSTRAINT "finding_version" CHECK("finding"."version" >= 1),
	CONSTRAINT "finding_due" CHECK(("finding"."state" = 'found') OR "finding"."due_on" IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `finding_number` ON `finding` (`half_year`,`serial`);--> statement-breakpoint
CREATE TABLE `finding_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`finding_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_id` integer,
	`side` text,
	`text` text DEFAULT '' NOT NULL,
	`evidence` text DEFAULT '' NOT NULL,
	`due_on` text,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `finding_event_finding` ON `finding_event` (`finding_id`);--> statement-breakpoint
CREATE TABLE `mail_contact` (
	`user_id` integer PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`declined` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `notification` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`day` text NOT NULL,
	`title` text NOT NULL,
	`parts` text NOT NULL,
	`created_at` text NOT NULL,
	`read_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `notification_once` ON `notification` (`user_id`,`day`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`day` text NOT NULL,
	`channel` text NOT NULL,
	`recipient` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`state` text DEFAULT 'pending' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`last_attempt_at` integer,
	`next_attempt_at` integer NOT NULL,
	`last_error` text,
	`created_at` text NOT NULL,
	`sent_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_sent" CHECK(("outbox"."state" = 'sent') = ("outbox"."sent_at" IS NOT NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_once` ON `outbox` (`user_id`,`day`,`channel`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`next_attempt_at`);