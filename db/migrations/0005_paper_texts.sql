CREATE TABLE `paper_text` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`paper` text NOT NULL,
	`half_year` text,
	`meeting` text,
	`field` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	FOREIGN KEY (`half_year`) REFERENCES `half_year`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_text_first_version" CHECK("paper_text"."version" >= 1)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `paper_text_version` ON `paper_text` (`paper`,quote("half_year"),quote("meeting"),`field`,`version`);