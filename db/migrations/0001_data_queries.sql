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
	`text` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`half_year`,`measure_key`,`code`) REFERENCES `data_query`(`half_year`,`measure_key`,`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `data_query_event_query` ON `data_query_event` (`half_year`,`measure_key`,`code`);--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `measure_value` ADD `entered_by_id` integer REFERENCES user(id);--> statement-breakpoint
ALTER TABLE `measure_value` ADD `details` text DEFAULT '{}' NOT NULL;