CREATE TABLE `consistency_note` (
	`code` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`noted_at` text NOT NULL,
	`noted_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "consistency_note_version" CHECK("consistency_note"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `annual_override` (
	`measure_key` text NOT NULL,
	`year` integer NOT NULL,
	`value` text NOT NULL,
	`source` text NOT NULL,
	`reason` text NOT NULL,
	`stated_at` text NOT NULL,
	`stated_by` text NOT NULL,
	`withdrawn_at` text,
	`withdrawn_by` text,
	`withdraw_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`measure_key`, `year`),
	FOREIGN KEY (`measure_key`) REFERENCES `measure`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "annual_override_version" CHECK("annual_override"."version" >= 1),
	CONSTRAINT "annual_override_withdrawn" CHECK(("annual_override"."withdrawn_at" IS NULL) = ("annual_override"."withdrawn_by" IS NULL) AND ("annual_override"."withdrawn_at" IS NULL) = ("annual_override"."withdraw_reason" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE TABLE `counting_confirmation` (
	`measure_key` text NOT NULL,
	`version` integer NOT NULL,
	`department_code` text NOT NULL,
	`confirmed_at` text NOT NULL,
	`confirmed_by` text NOT NULL,
	PRIMARY KEY(`measure_key`, `version`, `department_code`),
	FOREIGN KEY (`measure_key`) REFERENCES `measure`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`department_code`) REFERENCES `department`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "counting_confirmation_version" CHECK("counting_confirmation"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `data_query` (
	`half_year` text NOT NULL,
	`measure_key` text NOT NULL,
	`code` text NOT NULL,
	`state` text NOT NULL,
	`severity` text NOT NULL,
	`details` text NOT NULL,
	`value` text NOT NULL,
	`value_version` integer NOT NULL,
	`opened_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`half_year`, `measure_key`, `code`),
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_key`) REFERENCES `measure`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "data_query_version" CHECK("data_query"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `data_query_event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`half_year` text NOT NULL,
	`measure_key` text NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`actor_name` text NOT NULL,
	`actor_id` integer,
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`half_year`,`measure_key`,`code`) REFERENCES `data_query`(`half_year`,`measure_key`,`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `data_query_event_query` ON `data_query_event` (`half_year`,`measure_key`,`code`);--> statement-breakpoint
CREATE TABLE `measure_revision` (
	`measure_key` text NOT NULL,
	`version` integer NOT NULL,
	`from_half_year` text NOT NULL,
	`terms` text NOT NULL,
	`basis` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	`revised_at` text NOT NULL,
	`revised_by` text NOT NULL,
	PRIMARY KEY(`measure_key`, `version`),
	FOREIGN KEY (`measure_key`) REFERENCES `measure`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`from_half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "measure_revision_version" CHECK("measure_revision"."version" >= 2)
) STRICT;
--> statement-breakpoint
ALTER TABLE `indicator` ADD `provenance` text DEFAULT '{"nationalIndicatorNo":null,"nationalNoInferred":false,"markMeaning":null}' NOT NULL;--> statement-breakpoint
ALTER TABLE `measure_value` ADD `entered_by_id` integer REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `measure_value` ADD `details` text DEFAULT '{}' NOT NULL;