PRAGMA application_id = 1146573387;
BEGIN TRANSACTION;
CREATE TABLE "equipment_lending_block" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'reservedByTeam',
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_damage" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "severity" TEXT NOT NULL DEFAULT 'unusable',
    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,
    "description" TEXT,
    "expected_until" TEXT,
    "cost_amount" INTEGER,
    "cost_currency" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_deposit" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,
    "organisation" TEXT,
    "amount_amount" INTEGER NOT NULL,
    "amount_currency" TEXT NOT NULL,
    "kept_amount_amount" INTEGER,
    "kept_amount_currency" TEXT,
    "receipt" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_item" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "inventory_code" TEXT NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "condition" TEXT NOT NULL DEFAULT 'good',
    "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1)),
    "serial_number" TEXT,
    "location" TEXT,
    "acquired_from" TEXT,
    "acquired_on" TEXT,
    "last_safety_check" TEXT,
    "next_safety_check" TEXT,
    "noticed_safety_check" TEXT,
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_item_model" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT,
    "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1)),
    "tracking" TEXT NOT NULL DEFAULT 'quantity',
    "stock" INTEGER NOT NULL DEFAULT 0,
    "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0,
    "maintenance_minutes" INTEGER NOT NULL DEFAULT 0,
    "min_hours" INTEGER,
    "max_hours" INTEGER,
    "lead_time_hours" INTEGER,
    "max_ahead_days" INTEGER,
    "deposit_amount" INTEGER,
    "deposit_currency" TEXT,
    "value_amount" INTEGER,
    "value_currency" TEXT,
    "rent_per_day_amount" INTEGER,
    "rent_per_day_currency" TEXT,
    "instructions" TEXT,
    "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1)),
    "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_item_model__accessories" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "equipment_lending_item_model__kit_members" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "equipment_lending_loan" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "number" INTEGER,
    "organisation" TEXT NOT NULL,
    "person_in_charge" TEXT,
    "person_name" TEXT,
    "purpose" TEXT,
    "project" TEXT,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "terms_version" TEXT,
    "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1)),
    "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1)),
    "refusal_kind" TEXT,
    "staff_note" TEXT,
    "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT,
    "price_amount" INTEGER DEFAULT 0,
    "price_currency" TEXT DEFAULT 'EUR',
    "deposit_due_amount" INTEGER DEFAULT 0,
    "deposit_due_currency" TEXT DEFAULT 'EUR',
    "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1)),
    "handed_over_at" TEXT,
    "returned_at" TEXT,
    "ended_at" TEXT,
    "reminded_days" INTEGER DEFAULT 0,
    "is_collection_reminded" INTEGER DEFAULT 0 CHECK ("is_collection_reminded" IN (0, 1)),
    "is_return_reminded" INTEGER DEFAULT 0 CHECK ("is_return_reminded" IN (0, 1)),
    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_loan__assignments" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "condition_out" TEXT,
    "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1)),
    "condition_in" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "equipment_lending_loan__lines" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "returned" INTEGER NOT NULL DEFAULT 0,
    "condition_out" TEXT,
    "condition_in" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "equipment_lending_loan__short_of" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "equipment_lending_quota" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "organisation" TEXT,
    "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "category" TEXT,
    "max_simultaneous" INTEGER,
    "max_loans_per_year" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_store" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "directions" TEXT,
    "hours" TEXT NOT NULL,
    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),
    "hand_overs_per_day" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "equipment_lending_store__closures" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "cause" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "equipment_lending_suspension" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_agreement" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "kind" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "accepted_on" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_assessment" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "part" TEXT NOT NULL DEFAULT 'topic',
    "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "is_passed" INTEGER NOT NULL DEFAULT 1 CHECK ("is_passed" IN (0, 1)),
    "date" TEXT NOT NULL,
    "assessed_by" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_attendance" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "unit" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE RESTRICT,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "minutes" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_certificate" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "occasion" TEXT NOT NULL DEFAULT 'initial',
    "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,
    "signed_by" TEXT NOT NULL,
    "number" TEXT,
    "methods_on" TEXT,
    "presented_on" TEXT,
    "issued_on" TEXT,
    "valid_until" TEXT,
    "code" TEXT,
    "ended_on" TEXT,
    "noticed_days" INTEGER,
    "is_refresher_offered" INTEGER DEFAULT 0 CHECK ("is_refresher_offered" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_certificate__former_numbers" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_certificate__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "is_recognised" INTEGER NOT NULL DEFAULT 0 CHECK ("is_recognised" IN (0, 1)),
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_check_document" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "kind" TEXT NOT NULL,
    "seen_on" TEXT NOT NULL,
    "seen_by" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_cohort" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "curriculum" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "place" TEXT,
    "places" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_curriculum" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "edition" INTEGER DEFAULT 1,
    "name" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "methods_minutes" INTEGER NOT NULL DEFAULT 0,
    "requires_methods" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_methods" IN (0, 1)),
    "requires_presentation" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_presentation" IN (0, 1)),
    "minimum_hours" INTEGER NOT NULL DEFAULT 0,
    "attendance_percent" INTEGER NOT NULL DEFAULT 80,
    "validity_months" INTEGER,
    "refresher_months" INTEGER NOT NULL DEFAULT 6,
    "refresher_minutes" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "mediator_training_curriculum" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',2,'published','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.335Z','health-mediation',1,'{"de":"Interkulturelle Gesundheitsmediation","en":"Intercultural health mediation","@source":"de"}','2025-01-01',0,0,0,0,80,NULL,6,0);
CREATE TABLE "mediator_training_curriculum__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "minutes" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',0,'01a221b7-b123-7020-8c47-5b37674d4ceb',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',1,'01a221b7-b123-7021-a81b-7ebc44d7e562',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',2,'01a221b7-b123-7022-af1f-2e3186bdf649',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',3,'01a221b7-b123-7023-be29-2681d1f7c26e',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',4,'01a221b7-b123-7024-8a42-b4303ad0d581',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',5,'01a221b7-b123-7025-a4e0-38b058c8d9a5',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',6,'01a221b7-b123-7026-9196-f23771889a44',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',7,'01a221b7-b123-7027-a44d-eada7ec70697',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a221b7-b123-7029-b6d9-9944967fb795',8,'01a221b7-b123-7028-adeb-3236a0705cbb',0);
CREATE TABLE "mediator_training_endorsement" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "organisation" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "decided_on" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_mediator" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "country" TEXT,
    "gender" TEXT,
    "age_group" TEXT,
    "has_health_profession" INTEGER CHECK ("has_health_profession" IN (0, 1)),
    "radius_kilometres" INTEGER,
    "availability" TEXT,
    "staff_note" TEXT,
    "is_in_directory" INTEGER NOT NULL DEFAULT 0 CHECK ("is_in_directory" IN (0, 1)),
    "is_named_on_verification" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_on_verification" IN (0, 1)),
    "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,
    "certificate" TEXT REFERENCES "mediator_training_certificate" ON DELETE RESTRICT,
    "certified_until" TEXT,
    "standing" TEXT DEFAULT 'none',
    "is_update_due" INTEGER DEFAULT 0 CHECK ("is_update_due" IN (0, 1)),
    "accepted_on" TEXT,
    "started_on" TEXT,
    "certified_on" TEXT,
    "lapsed_from" TEXT,
    "left_on" TEXT,
    "left_from" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_mediator__active_times" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_mediator__communities" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_mediator__languages" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'selfDeclared',
    "uses" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_mediator__spoken_languages" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_mediator__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_mediator__update_topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "mediator_training_participation" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT,
    "offered_on" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_recognition" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "grounds" TEXT,
    "evidence_seen_on" TEXT,
    "decided_by" TEXT,
    "decided_on" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_reported_count" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL DEFAULT 'none',
    "stated_on" TEXT,
    "source" TEXT NOT NULL,
    "known" INTEGER DEFAULT 0,
    "unknown" INTEGER DEFAULT 0,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "mediator_training_reported_count" VALUES('01a221b7-b123-702a-9ba8-54acf0322aea',1,'recorded','2026-11-28T10:33:36.345Z','2026-11-28T10:33:36.345Z','trained',30,'none',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',0,0);
INSERT INTO "mediator_training_reported_count" VALUES('01a221b7-b123-702b-a0d1-ed0bf0fe0ecc',1,'recorded','2026-11-28T10:33:36.346Z','2026-11-28T10:33:36.346Z','active',25,'none',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',0,0);
INSERT INTO "mediator_training_reported_count" VALUES('01a221b7-b123-702c-8591-861603b51dfd',1,'recorded','2026-11-28T10:33:36.346Z','2026-11-28T10:33:36.346Z','active',25,'gender',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',25,0);
INSERT INTO "mediator_training_reported_count" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',1,'recorded','2026-11-28T10:33:36.347Z','2026-11-28T10:33:36.347Z','active',25,'country',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',21,4);
INSERT INTO "mediator_training_reported_count" VALUES('01a221b7-b123-702e-8eee-c29eceb2498e',1,'recorded','2026-11-28T10:33:36.347Z','2026-11-28T10:33:36.347Z','trained',30,'healthProfession',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',10,0);
CREATE TABLE "mediator_training_reported_count__lines" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_reported_count" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "label" TEXT,
    "count" INTEGER NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702c-8591-861603b51dfd',0,'female','{"de":"Frauen","en":"Women","@source":"de"}',21);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702c-8591-861603b51dfd',1,'male','{"de":"Männer","en":"Men","@source":"de"}',4);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',0,'TR','{"de":"Türkei","en":"Turkey","@source":"de"}',8);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',1,'RU','{"de":"Russland","en":"Russia","@source":"de"}',4);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',2,'GR','{"de":"Griechenland","en":"Greece","@source":"de"}',3);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',3,'IR','{"de":"Iran","en":"Iran","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',4,'GH','{"de":"Ghana","en":"Ghana","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',5,'XK','{"de":"Kosovo","en":"Kosovo","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',6,'PE','{"de":"Peru","en":"Peru","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',7,'RW','{"de":"Ruanda","en":"Rwanda","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702d-b5c0-37a6a9d1cf64',8,'VN','{"de":"Vietnam","en":"Vietnam","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a221b7-b123-702e-8eee-c29eceb2498e',0,'health-profession','{"de":"Beruf im Gesundheitswesen","en":"Health profession","@source":"de"}',10);
CREATE TABLE "mediator_training_specialisation" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "acquired_on" TEXT NOT NULL,
    "valid_until" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "mediator_training_topic" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "materials" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7020-8c47-5b37674d4ceb',1,'recorded','2026-11-28T10:33:36.326Z','2026-11-28T10:33:36.326Z','german-health-system','{"de":"Das deutsche Gesundheitssystem","en":"The German health system","ru":"Система здравоохранения Германии","tr":"Alman sağlık sistemi","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7021-a81b-7ebc44d7e562',1,'recorded','2026-11-28T10:33:36.330Z','2026-11-28T10:33:36.330Z','family-planning-and-pregnancy','{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","ru":"Планирование семьи и беременность","tr":"Aile planlaması ve gebelik","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7022-af1f-2e3186bdf649',1,'recorded','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.331Z','childrens-health','{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","ru":"Здоровье детей и предупреждение несчастных случаев","tr":"Çocuk sağlığı ve kazalardan korunma","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7023-be29-2681d1f7c26e',1,'recorded','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.331Z','tobacco','{"de":"Tabakkonsum und Aufhören","en":"Tobacco consumption and giving up smoking","ru":"Курение и отказ от него","tr":"Tütün kullanımı ve sigarayı bırakma","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7024-8a42-b4303ad0d581',1,'recorded','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.331Z','medication','{"de":"Umgang mit Medikamenten","en":"Handling medication","ru":"Обращение с лекарствами","tr":"İlaç kullanımı","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7025-a4e0-38b058c8d9a5',1,'recorded','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.331Z','oral-health','{"de":"Mundgesundheit","en":"Oral health","ru":"Здоровье полости рта","tr":"Ağız sağlığı","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7026-9196-f23771889a44',1,'recorded','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.331Z','nutrition-and-activity','{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","ru":"Здоровое питание и физическая активность","tr":"Sağlıklı beslenme ve hareket","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7027-a44d-eada7ec70697',1,'recorded','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.331Z','old-age-and-care','{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","ru":"Старость, здоровье и уход","tr":"Yaşlılık, sağlık ve bakım","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a221b7-b123-7028-adeb-3236a0705cbb',1,'recorded','2026-11-28T10:33:36.331Z','2026-11-28T10:33:36.331Z','mental-health','{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","ru":"Психическое здоровье: депрессия и зависимость","tr":"Ruh sağlığı, özellikle depresyon ve bağımlılık","@source":"de"}',NULL,NULL);
CREATE TABLE "mediator_training_unit" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT,
    "part" TEXT NOT NULL DEFAULT 'topic',
    "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "trainer" TEXT,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "minutes" INTEGER,
    "place" TEXT,
    "replaces" TEXT REFERENCES "mediator_training_unit" ON DELETE RESTRICT,
    "is_reminded" INTEGER DEFAULT 0 CHECK ("is_reminded" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "member_network_contact" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "name_visibility" TEXT NOT NULL DEFAULT 'members',
    "role" TEXT,
    "email" TEXT,
    "email_visibility" TEXT NOT NULL DEFAULT 'editors',
    "phone" TEXT,
    "phone_visibility" TEXT NOT NULL DEFAULT 'editors',
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "member_network_contact__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "member_network_membership" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "role" TEXT NOT NULL DEFAULT 'ordinary',
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "member_network_organisation" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "legal_form" TEXT,
    "register_number" TEXT,
    "founded_on" TEXT,
    "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1)),
    "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1)),
    "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "description" TEXT,
    "easy_description" TEXT,
    "origin_communities_visibility" TEXT NOT NULL DEFAULT 'members',
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "address_visibility" TEXT NOT NULL DEFAULT 'public',
    "email" TEXT,
    "email_visibility" TEXT NOT NULL DEFAULT 'members',
    "phone" TEXT,
    "phone_visibility" TEXT NOT NULL DEFAULT 'members',
    "web" TEXT,
    "web_visibility" TEXT NOT NULL DEFAULT 'public',
    "assured_on" TEXT,
    "assured_by" TEXT,
    "unlisted_on" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7000-8679-a720036034b6',1,'listed','2026-11-28T10:33:36.302Z','2026-11-28T10:33:36.302Z','{"de":"Landeshauptstadt Stuttgart","en":"State capital Stuttgart","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7001-96e8-f5724f410237',1,'listed','2026-11-28T10:33:36.304Z','2026-11-28T10:33:36.304Z','{"de":"Abteilung Integrationspolitik","en":"Department for integration policy","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,'01a221b7-b123-7000-8679-a720036034b6','{"de":"Koordiniert MiMi in Stuttgart; hier fragt man nach Mediatorinnen und Mediatoren.","en":"Coordinates MiMi in Stuttgart; ask here for mediators.","@source":"de"}',NULL,'members','Eberhardstraße 61','70173','Stuttgart','public',NULL,'members','+49 711 216-80399','public',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7002-a5f7-fe9b96691ee6',1,'listed','2026-11-28T10:33:36.313Z','2026-11-28T10:33:36.313Z','{"de":"MiMi Stuttgart","en":"MiMi Stuttgart","@source":"de"}','healthService',NULL,NULL,NULL,0,1,'01a221b7-b123-7001-96e8-f5724f410237',NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7003-be87-b01152c48446',1,'listed','2026-11-28T10:33:36.313Z','2026-11-28T10:33:36.313Z','{"de":"Ethno-Medizinisches Zentrum","en":"Ethno-Medical Centre","@source":"de"}','healthService',NULL,NULL,NULL,0,0,NULL,'{"de":"Koordiniert MiMi bundesweit in 23 Städten und Regionen.","en":"Coordinates MiMi nationwide in 23 cities and regions.","@source":"de"}',NULL,'members',NULL,NULL,'Hannover','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7004-bff7-df44264a8278',1,'listed','2026-11-28T10:33:36.314Z','2026-11-28T10:33:36.314Z','{"de":"Bundesverband der Betriebskrankenkassen","en":"Federal association of company health insurance funds","@source":"de"}','association',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7005-a163-db54a4bae45b',1,'listed','2026-11-28T10:33:36.314Z','2026-11-28T10:33:36.314Z','{"de":"Migrantenverein (Beispiel)","en":"Migrant association (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7006-896d-9ed6a2f818ac',1,'listed','2026-11-28T10:33:36.318Z','2026-11-28T10:33:36.318Z','{"de":"Bürgerhaus (Beispiel)","en":"Community centre (sample)","@source":"de"}','association',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7007-9499-38618590d69a',1,'listed','2026-11-28T10:33:36.319Z','2026-11-28T10:33:36.319Z','{"de":"Beratungsstelle (Beispiel)","en":"Counselling centre (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7008-adb5-2796efd42285',1,'listed','2026-11-28T10:33:36.319Z','2026-11-28T10:33:36.319Z','{"de":"Schule (Beispiel)","en":"School (sample)","@source":"de"}','educationalInstitution',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-7009-992c-274cdfece23b',1,'listed','2026-11-28T10:33:36.319Z','2026-11-28T10:33:36.319Z','{"de":"Kindergarten (Beispiel)","en":"Nursery school (sample)","@source":"de"}','educationalInstitution',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-700a-9e79-9050e1ec4279',1,'listed','2026-11-28T10:33:36.319Z','2026-11-28T10:33:36.319Z','{"de":"Moschee (Beispiel)","en":"Mosque (sample)","@source":"de"}','religiousCommunity',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-700b-8a95-1b0d019b2492',1,'listed','2026-11-28T10:33:36.319Z','2026-11-28T10:33:36.319Z','{"de":"Unterkunft für Geflüchtete (Beispiel)","en":"Refugee centre (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-700c-b443-011471749633',1,'listed','2026-11-28T10:33:36.319Z','2026-11-28T10:33:36.319Z','{"de":"Begegnungsstätte für Ältere (Beispiel)","en":"Senior citizens’ centre (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b123-700d-bcf2-7e28186cf39f',1,'listed','2026-11-28T10:33:36.320Z','2026-11-28T10:33:36.320Z','{"de":"Betrieb (Beispiel)","en":"Business (sample)","@source":"de"}','company',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
CREATE TABLE "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__aliases" VALUES('01a221b7-b123-7002-a5f7-fe9b96691ee6',0,'Mit Migranten für Migranten');
INSERT INTO "member_network_organisation__aliases" VALUES('01a221b7-b123-7003-be87-b01152c48446',0,'EMZ');
CREATE TABLE "member_network_organisation__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "member_network_organisation__origin_communities" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "member_network_organisation__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b123-7002-a5f7-fe9b96691ee6',0,'health');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b123-7003-be87-b01152c48446',0,'health');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b123-7004-bff7-df44264a8278',0,'health');
CREATE TABLE "member_network_place" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "kind" TEXT,
    "description" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "district" TEXT,
    "address_visibility" TEXT NOT NULL DEFAULT 'public',
    "opening_hours" TEXT,
    "accessibility" TEXT,
    "valid_from" TEXT,
    "valid_until" TEXT,
    "assured_on" TEXT,
    "assured_by" TEXT,
    "unlisted_on" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "member_network_place" VALUES('01a221b7-b123-700e-a14c-8df14094e244',1,'listed','2026-11-28T10:33:36.320Z','2026-11-28T10:33:36.320Z','{"de":"Migrantenverein (Beispielort)","en":"Migrant association (sample venue)","@source":"de"}','01a221b7-b123-7005-a163-db54a4bae45b','migrant-association',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-700f-b659-77bb95e34726',1,'listed','2026-11-28T10:33:36.321Z','2026-11-28T10:33:36.321Z','{"de":"Bürgerhaus (Beispielort)","en":"Community centre (sample venue)","@source":"de"}','01a221b7-b123-7006-896d-9ed6a2f818ac','community-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-7010-87f0-ed6088475892',1,'listed','2026-11-28T10:33:36.321Z','2026-11-28T10:33:36.321Z','{"de":"Beratungsstelle (Beispielort)","en":"Counselling centre (sample venue)","@source":"de"}','01a221b7-b123-7007-9499-38618590d69a','counselling-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-7011-a2fa-0c06a345ea81',1,'listed','2026-11-28T10:33:36.321Z','2026-11-28T10:33:36.321Z','{"de":"Schule (Beispielort)","en":"School (sample venue)","@source":"de"}','01a221b7-b123-7008-adb5-2796efd42285','school',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-7012-aadf-f447ba55f56f',1,'listed','2026-11-28T10:33:36.322Z','2026-11-28T10:33:36.322Z','{"de":"Kindergarten (Beispielort)","en":"Nursery school (sample venue)","@source":"de"}','01a221b7-b123-7009-992c-274cdfece23b','nursery-school',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-7013-afab-c59d4fb12f53',1,'listed','2026-11-28T10:33:36.322Z','2026-11-28T10:33:36.322Z','{"de":"Moschee (Beispielort)","en":"Mosque (sample venue)","@source":"de"}','01a221b7-b123-700a-9e79-9050e1ec4279','mosque',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-7014-a2e4-d347cb12eb4d',1,'listed','2026-11-28T10:33:36.322Z','2026-11-28T10:33:36.322Z','{"de":"Unterkunft für Geflüchtete (Beispielort)","en":"Refugee centre (sample venue)","@source":"de"}','01a221b7-b123-700b-8a95-1b0d019b2492','refugee-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-7015-8a17-2bb37831d46c',1,'listed','2026-11-28T10:33:36.323Z','2026-11-28T10:33:36.323Z','{"de":"Begegnungsstätte für Ältere (Beispielort)","en":"Senior citizens’ centre (sample venue)","@source":"de"}','01a221b7-b123-700c-b443-011471749633','senior-citizens-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b123-7016-92f3-9e4029ee1355',1,'listed','2026-11-28T10:33:36.323Z','2026-11-28T10:33:36.323Z','{"de":"Betrieb (Beispielort)","en":"Business (sample venue)","@source":"de"}','01a221b7-b123-700d-bcf2-7e28186cf39f','business',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
CREATE TABLE "member_network_service" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "kind" TEXT,
    "description" TEXT,
    "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT,
    "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1)),
    "eligibility" TEXT,
    "cost" TEXT,
    "documents" TEXT,
    "accessibility" TEXT,
    "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT,
    "valid_from" TEXT,
    "valid_until" TEXT,
    "assured_on" TEXT,
    "assured_by" TEXT,
    "unlisted_on" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "member_network_service" VALUES('01a221b7-b123-7017-9de5-f7413a5165c1',1,'listed','2026-11-28T10:33:36.323Z','2026-11-28T10:33:36.323Z','{"de":"Das deutsche Gesundheitssystem","en":"The German health system","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-7018-a827-872ce96c5c2b',1,'listed','2026-11-28T10:33:36.324Z','2026-11-28T10:33:36.324Z','{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-7019-a020-f4cec7539f00',1,'listed','2026-11-28T10:33:36.324Z','2026-11-28T10:33:36.324Z','{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-701a-b716-c4f4ea04fbc9',1,'listed','2026-11-28T10:33:36.325Z','2026-11-28T10:33:36.325Z','{"de":"Tabak und Aufhören","en":"Tobacco and quitting","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-701b-a6ba-c1fd9794996f',1,'listed','2026-11-28T10:33:36.325Z','2026-11-28T10:33:36.325Z','{"de":"Umgang mit Medikamenten","en":"Handling medication","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-701c-901d-9ee0a47d8fdc',1,'listed','2026-11-28T10:33:36.325Z','2026-11-28T10:33:36.325Z','{"de":"Mundgesundheit","en":"Oral health","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-701d-81ae-d3c92eb6e20f',1,'listed','2026-11-28T10:33:36.325Z','2026-11-28T10:33:36.325Z','{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-701e-aa56-9ea23fa68ee1',1,'listed','2026-11-28T10:33:36.325Z','2026-11-28T10:33:36.325Z','{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b123-701f-9651-70855fe69236',1,'listed','2026-11-28T10:33:36.326Z','2026-11-28T10:33:36.326Z','{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","@source":"de"}','01a221b7-b123-7002-a5f7-fe9b96691ee6','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
CREATE TABLE "member_network_service__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "member_network_service__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-7017-9de5-f7413a5165c1',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-7018-a827-872ce96c5c2b',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-7019-a020-f4cec7539f00',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-701a-b716-c4f4ea04fbc9',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-701b-a6ba-c1fd9794996f',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-701c-901d-9ee0a47d8fdc',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-701d-81ae-d3c92eb6e20f',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-701e-aa56-9ea23fa68ee1',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b123-701f-9651-70855fe69236',0,'health');
CREATE TABLE "platform_claim" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "pool" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "starts" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "widened_start" TEXT NOT NULL,
    "widened_end" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1)),
    "holder_resource" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "platform_deadline" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "platform_history" (
    "sequence" INTEGER NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "operation" TEXT NOT NULL,
    "move" TEXT,
    "state" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
INSERT INTO "platform_history" VALUES(1,'member-network.organisation','01a221b7-b123-7000-8679-a720036034b6',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.302Z','{"name":[null,{"de":"Landeshauptstadt Stuttgart","en":"State capital Stuttgart","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(2,'member-network.organisation','01a221b7-b123-7001-96e8-f5724f410237',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.304Z','{"name":[null,{"de":"Abteilung Integrationspolitik","en":"Department for integration policy","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"parent":[null,"01a221b7-b123-7000-8679-a720036034b6"],"description":[null,{"de":"Koordiniert MiMi in Stuttgart; hier fragt man nach Mediatorinnen und Mediatoren.","en":"Coordinates MiMi in Stuttgart; ask here for mediators.","@source":"de"}],"originCommunitiesVisibility":[null,"members"],"street":[null,"Eberhardstraße 61"],"postcode":[null,"70173"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phone":[null,"+49 711 216-80399"],"phoneVisibility":[null,"public"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(3,'member-network.organisation','01a221b7-b123-7002-a5f7-fe9b96691ee6',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.313Z','{"name":[null,{"de":"MiMi Stuttgart","en":"MiMi Stuttgart","@source":"de"}],"aliases":[[],["Mit Migranten für Migranten"]],"kind":[null,"healthService"],"isUmbrella":[null,false],"isTenant":[null,true],"parent":[null,"01a221b7-b123-7001-96e8-f5724f410237"],"topics":[[],["health"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(4,'member-network.organisation','01a221b7-b123-7003-be87-b01152c48446',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.313Z','{"name":[null,{"de":"Ethno-Medizinisches Zentrum","en":"Ethno-Medical Centre","@source":"de"}],"aliases":[[],["EMZ"]],"kind":[null,"healthService"],"isUmbrella":[null,false],"isTenant":[null,false],"description":[null,{"de":"Koordiniert MiMi bundesweit in 23 Städten und Regionen.","en":"Coordinates MiMi nationwide in 23 cities and regions.","@source":"de"}],"topics":[[],["health"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Hannover"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(5,'member-network.organisation','01a221b7-b123-7004-bff7-df44264a8278',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.314Z','{"name":[null,{"de":"Bundesverband der Betriebskrankenkassen","en":"Federal association of company health insurance funds","@source":"de"}],"kind":[null,"association"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["health"]],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(6,'member-network.organisation','01a221b7-b123-7005-a163-db54a4bae45b',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.314Z','{"name":[null,{"de":"Migrantenverein (Beispiel)","en":"Migrant association (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(7,'member-network.organisation','01a221b7-b123-7006-896d-9ed6a2f818ac',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.318Z','{"name":[null,{"de":"Bürgerhaus (Beispiel)","en":"Community centre (sample)","@source":"de"}],"kind":[null,"association"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(8,'member-network.organisation','01a221b7-b123-7007-9499-38618590d69a',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.319Z','{"name":[null,{"de":"Beratungsstelle (Beispiel)","en":"Counselling centre (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(9,'member-network.organisation','01a221b7-b123-7008-adb5-2796efd42285',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.319Z','{"name":[null,{"de":"Schule (Beispiel)","en":"School (sample)","@source":"de"}],"kind":[null,"educationalInstitution"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(10,'member-network.organisation','01a221b7-b123-7009-992c-274cdfece23b',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.319Z','{"name":[null,{"de":"Kindergarten (Beispiel)","en":"Nursery school (sample)","@source":"de"}],"kind":[null,"educationalInstitution"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(11,'member-network.organisation','01a221b7-b123-700a-9e79-9050e1ec4279',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.319Z','{"name":[null,{"de":"Moschee (Beispiel)","en":"Mosque (sample)","@source":"de"}],"kind":[null,"religiousCommunity"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(12,'member-network.organisation','01a221b7-b123-700b-8a95-1b0d019b2492',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.319Z','{"name":[null,{"de":"Unterkunft für Geflüchtete (Beispiel)","en":"Refugee centre (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(13,'member-network.organisation','01a221b7-b123-700c-b443-011471749633',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.319Z','{"name":[null,{"de":"Begegnungsstätte für Ältere (Beispiel)","en":"Senior citizens’ centre (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(14,'member-network.organisation','01a221b7-b123-700d-bcf2-7e28186cf39f',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.320Z','{"name":[null,{"de":"Betrieb (Beispiel)","en":"Business (sample)","@source":"de"}],"kind":[null,"company"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(15,'member-network.place','01a221b7-b123-700e-a14c-8df14094e244',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.320Z','{"name":[null,{"de":"Migrantenverein (Beispielort)","en":"Migrant association (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-7005-a163-db54a4bae45b"],"kind":[null,"migrant-association"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(16,'member-network.place','01a221b7-b123-700f-b659-77bb95e34726',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.321Z','{"name":[null,{"de":"Bürgerhaus (Beispielort)","en":"Community centre (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-7006-896d-9ed6a2f818ac"],"kind":[null,"community-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(17,'member-network.place','01a221b7-b123-7010-87f0-ed6088475892',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.321Z','{"name":[null,{"de":"Beratungsstelle (Beispielort)","en":"Counselling centre (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-7007-9499-38618590d69a"],"kind":[null,"counselling-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(18,'member-network.place','01a221b7-b123-7011-a2fa-0c06a345ea81',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.321Z','{"name":[null,{"de":"Schule (Beispielort)","en":"School (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-7008-adb5-2796efd42285"],"kind":[null,"school"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(19,'member-network.place','01a221b7-b123-7012-aadf-f447ba55f56f',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.322Z','{"name":[null,{"de":"Kindergarten (Beispielort)","en":"Nursery school (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-7009-992c-274cdfece23b"],"kind":[null,"nursery-school"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(20,'member-network.place','01a221b7-b123-7013-afab-c59d4fb12f53',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.322Z','{"name":[null,{"de":"Moschee (Beispielort)","en":"Mosque (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-700a-9e79-9050e1ec4279"],"kind":[null,"mosque"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(21,'member-network.place','01a221b7-b123-7014-a2e4-d347cb12eb4d',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.322Z','{"name":[null,{"de":"Unterkunft für Geflüchtete (Beispielort)","en":"Refugee centre (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-700b-8a95-1b0d019b2492"],"kind":[null,"refugee-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(22,'member-network.place','01a221b7-b123-7015-8a17-2bb37831d46c',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.323Z','{"name":[null,{"de":"Begegnungsstätte für Ältere (Beispielort)","en":"Senior citizens’ centre (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-700c-b443-011471749633"],"kind":[null,"senior-citizens-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(23,'member-network.place','01a221b7-b123-7016-92f3-9e4029ee1355',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.323Z','{"name":[null,{"de":"Betrieb (Beispielort)","en":"Business (sample venue)","@source":"de"}],"organisation":[null,"01a221b7-b123-700d-bcf2-7e28186cf39f"],"kind":[null,"business"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(24,'member-network.service','01a221b7-b123-7017-9de5-f7413a5165c1',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.323Z','{"name":[null,{"de":"Das deutsche Gesundheitssystem","en":"The German health system","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(25,'member-network.service','01a221b7-b123-7018-a827-872ce96c5c2b',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.324Z','{"name":[null,{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(26,'member-network.service','01a221b7-b123-7019-a020-f4cec7539f00',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.324Z','{"name":[null,{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(27,'member-network.service','01a221b7-b123-701a-b716-c4f4ea04fbc9',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.325Z','{"name":[null,{"de":"Tabak und Aufhören","en":"Tobacco and quitting","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(28,'member-network.service','01a221b7-b123-701b-a6ba-c1fd9794996f',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.325Z','{"name":[null,{"de":"Umgang mit Medikamenten","en":"Handling medication","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(29,'member-network.service','01a221b7-b123-701c-901d-9ee0a47d8fdc',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.325Z','{"name":[null,{"de":"Mundgesundheit","en":"Oral health","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(30,'member-network.service','01a221b7-b123-701d-81ae-d3c92eb6e20f',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.325Z','{"name":[null,{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(31,'member-network.service','01a221b7-b123-701e-aa56-9ea23fa68ee1',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.325Z','{"name":[null,{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(32,'member-network.service','01a221b7-b123-701f-9651-70855fe69236',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.326Z','{"name":[null,{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","@source":"de"}],"organisation":[null,"01a221b7-b123-7002-a5f7-fe9b96691ee6"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(33,'mediator-training.topic','01a221b7-b123-7020-8c47-5b37674d4ceb',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.326Z','{"code":[null,"german-health-system"],"title":[null,{"de":"Das deutsche Gesundheitssystem","en":"The German health system","ru":"Система здравоохранения Германии","tr":"Alman sağlık sistemi","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(34,'mediator-training.topic','01a221b7-b123-7021-a81b-7ebc44d7e562',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.330Z','{"code":[null,"family-planning-and-pregnancy"],"title":[null,{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","ru":"Планирование семьи и беременность","tr":"Aile planlaması ve gebelik","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(35,'mediator-training.topic','01a221b7-b123-7022-af1f-2e3186bdf649',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"childrens-health"],"title":[null,{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","ru":"Здоровье детей и предупреждение несчастных случаев","tr":"Çocuk sağlığı ve kazalardan korunma","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(36,'mediator-training.topic','01a221b7-b123-7023-be29-2681d1f7c26e',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"tobacco"],"title":[null,{"de":"Tabakkonsum und Aufhören","en":"Tobacco consumption and giving up smoking","ru":"Курение и отказ от него","tr":"Tütün kullanımı ve sigarayı bırakma","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(37,'mediator-training.topic','01a221b7-b123-7024-8a42-b4303ad0d581',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"medication"],"title":[null,{"de":"Umgang mit Medikamenten","en":"Handling medication","ru":"Обращение с лекарствами","tr":"İlaç kullanımı","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(38,'mediator-training.topic','01a221b7-b123-7025-a4e0-38b058c8d9a5',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"oral-health"],"title":[null,{"de":"Mundgesundheit","en":"Oral health","ru":"Здоровье полости рта","tr":"Ağız sağlığı","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(39,'mediator-training.topic','01a221b7-b123-7026-9196-f23771889a44',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"nutrition-and-activity"],"title":[null,{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","ru":"Здоровое питание и физическая активность","tr":"Sağlıklı beslenme ve hareket","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(40,'mediator-training.topic','01a221b7-b123-7027-a44d-eada7ec70697',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"old-age-and-care"],"title":[null,{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","ru":"Старость, здоровье и уход","tr":"Yaşlılık, sağlık ve bakım","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(41,'mediator-training.topic','01a221b7-b123-7028-adeb-3236a0705cbb',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"mental-health"],"title":[null,{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","ru":"Психическое здоровье: депрессия и зависимость","tr":"Ruh sağlığı, özellikle depresyon ve bağımlılık","@source":"de"}]}');
INSERT INTO "platform_history" VALUES(42,'mediator-training.curriculum','01a221b7-b123-7029-b6d9-9944967fb795',1,'create',NULL,'draft','system','first-records','first record','2026-11-28T10:33:36.331Z','{"code":[null,"health-mediation"],"edition":[null,1],"name":[null,{"de":"Interkulturelle Gesundheitsmediation","en":"Intercultural health mediation","@source":"de"}],"validFrom":[null,"2025-01-01"],"topics":[[],[{"topic":"01a221b7-b123-7020-8c47-5b37674d4ceb","minutes":0},{"topic":"01a221b7-b123-7021-a81b-7ebc44d7e562","minutes":0},{"topic":"01a221b7-b123-7022-af1f-2e3186bdf649","minutes":0},{"topic":"01a221b7-b123-7023-be29-2681d1f7c26e","minutes":0},{"topic":"01a221b7-b123-7024-8a42-b4303ad0d581","minutes":0},{"topic":"01a221b7-b123-7025-a4e0-38b058c8d9a5","minutes":0},{"topic":"01a221b7-b123-7026-9196-f23771889a44","minutes":0},{"topic":"01a221b7-b123-7027-a44d-eada7ec70697","minutes":0},{"topic":"01a221b7-b123-7028-adeb-3236a0705cbb","minutes":0}]],"methodsMinutes":[null,0],"requiresMethods":[null,false],"requiresPresentation":[null,false],"minimumHours":[null,0],"attendancePercent":[null,80],"refresherMonths":[null,6],"refresherMinutes":[null,0]}');
INSERT INTO "platform_history" VALUES(43,'mediator-training.curriculum','01a221b7-b123-7029-b6d9-9944967fb795',2,'move','publish','published','system','first-records','first record','2026-11-28T10:33:36.335Z','{}');
INSERT INTO "platform_history" VALUES(44,'mediator-training.reported-count','01a221b7-b123-702a-9ba8-54acf0322aea',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.345Z','{"population":[null,"trained"],"size":[null,30],"dimension":[null,"none"],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,0],"unknown":[null,0]}');
INSERT INTO "platform_history" VALUES(45,'mediator-training.reported-count','01a221b7-b123-702b-a0d1-ed0bf0fe0ecc',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.346Z','{"population":[null,"active"],"size":[null,25],"dimension":[null,"none"],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,0],"unknown":[null,0]}');
INSERT INTO "platform_history" VALUES(46,'mediator-training.reported-count','01a221b7-b123-702c-8591-861603b51dfd',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.346Z','{"population":[null,"active"],"size":[null,25],"dimension":[null,"gender"],"lines":[[],[{"category":"female","label":{"de":"Frauen","en":"Women","@source":"de"},"count":21},{"category":"male","label":{"de":"Männer","en":"Men","@source":"de"},"count":4}]],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,25],"unknown":[null,0]}');
INSERT INTO "platform_history" VALUES(47,'mediator-training.reported-count','01a221b7-b123-702d-b5c0-37a6a9d1cf64',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.347Z','{"population":[null,"active"],"size":[null,25],"dimension":[null,"country"],"lines":[[],[{"category":"TR","label":{"de":"Türkei","en":"Turkey","@source":"de"},"count":8},{"category":"RU","label":{"de":"Russland","en":"Russia","@source":"de"},"count":4},{"category":"GR","label":{"de":"Griechenland","en":"Greece","@source":"de"},"count":3},{"category":"IR","label":{"de":"Iran","en":"Iran","@source":"de"},"count":1},{"category":"GH","label":{"de":"Ghana","en":"Ghana","@source":"de"},"count":1},{"category":"XK","label":{"de":"Kosovo","en":"Kosovo","@source":"de"},"count":1},{"category":"PE","label":{"de":"Peru","en":"Peru","@source":"de"},"count":1},{"category":"RW","label":{"de":"Ruanda","en":"Rwanda","@source":"de"},"count":1},{"category":"VN","label":{"de":"Vietnam","en":"Vietnam","@source":"de"},"count":1}]],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,21],"unknown":[null,4]}');
INSERT INTO "platform_history" VALUES(48,'mediator-training.reported-count','01a221b7-b123-702e-8eee-c29eceb2498e',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.347Z','{"population":[null,"trained"],"size":[null,30],"dimension":[null,"healthProfession"],"lines":[[],[{"category":"health-profession","label":{"de":"Beruf im Gesundheitswesen","en":"Health profession","@source":"de"},"count":10}]],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,10],"unknown":[null,0]}');
CREATE TABLE "platform_idempotency" (
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT;
CREATE TABLE "platform_identity" (
    "tenant" TEXT NOT NULL PRIMARY KEY, "created_at" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_identity" VALUES('mimi-stuttgart','2026-11-28T10:33:36.091Z');
CREATE TABLE "platform_ledger" (
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
    "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
    PRIMARY KEY ("kind", "name")
) STRICT;
INSERT INTO "platform_ledger" VALUES('column','platform_history.sequence','platform','2026-11-28T10:33:36.105Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.resource','platform','2026-11-28T10:33:36.105Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.record','platform','2026-11-28T10:33:36.105Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.version','platform','2026-11-28T10:33:36.105Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.operation','platform','2026-11-28T10:33:36.105Z','text: "operation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.move','platform','2026-11-28T10:33:36.105Z','text: "move" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.state','platform','2026-11-28T10:33:36.105Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor_kind','platform','2026-11-28T10:33:36.105Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor','platform','2026-11-28T10:33:36.105Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.reason','platform','2026-11-28T10:33:36.105Z','text: "reason" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.at','platform','2026-11-28T10:33:36.105Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.changes','platform','2026-11-28T10:33:36.105Z','json: "changes" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_history','platform','2026-11-28T10:33:36.105Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.id','platform','2026-11-28T10:33:36.106Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.resource','platform','2026-11-28T10:33:36.106Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.pool','platform','2026-11-28T10:33:36.106Z','identifier: "pool" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.quantity','platform','2026-11-28T10:33:36.106Z','integer: "quantity" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.starts','platform','2026-11-28T10:33:36.106Z','instant: "starts" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.ends','platform','2026-11-28T10:33:36.106Z','instant: "ends" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_start','platform','2026-11-28T10:33:36.106Z','instant: "widened_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_end','platform','2026-11-28T10:33:36.106Z','instant: "widened_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.length','platform','2026-11-28T10:33:36.106Z','integer: "length" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_out','platform','2026-11-28T10:33:36.106Z','boolean: "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder_resource','platform','2026-11-28T10:33:36.106Z','text: "holder_resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder','platform','2026-11-28T10:33:36.106Z','identifier: "holder" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_claim','platform','2026-11-28T10:33:36.106Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.id','platform','2026-11-28T10:33:36.106Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.resource','platform','2026-11-28T10:33:36.106Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.record','platform','2026-11-28T10:33:36.106Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.name','platform','2026-11-28T10:33:36.106Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.due','platform','2026-11-28T10:33:36.106Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.level','platform','2026-11-28T10:33:36.106Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_deadline','platform','2026-11-28T10:33:36.106Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_number.sequence','platform','2026-11-28T10:33:36.107Z','text: "sequence" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_number.last','platform','2026-11-28T10:33:36.107Z','integer: "last" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_number','platform','2026-11-28T10:33:36.107Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.key','platform','2026-11-28T10:33:36.107Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.request','platform','2026-11-28T10:33:36.107Z','text: "request" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.resource','platform','2026-11-28T10:33:36.107Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.record','platform','2026-11-28T10:33:36.107Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.at','platform','2026-11-28T10:33:36.107Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_idempotency','platform','2026-11-28T10:33:36.107Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_token.id','platform','2026-11-28T10:33:36.107Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.hash','platform','2026-11-28T10:33:36.107Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.label','platform','2026-11-28T10:33:36.107Z','text: "label" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.duties','platform','2026-11-28T10:33:36.107Z','json: "duties" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.organisations','platform','2026-11-28T10:33:36.107Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.person','platform','2026-11-28T10:33:36.107Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.created_at','platform','2026-11-28T10:33:36.107Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.expires_at','platform','2026-11-28T10:33:36.107Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_at','platform','2026-11-28T10:33:36.108Z','instant: "revoked_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_token','platform','2026-11-28T10:33:36.108Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.key','platform','2026-11-28T10:33:36.108Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.resource','platform','2026-11-28T10:33:36.108Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.record','platform','2026-11-28T10:33:36.108Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_seed','platform','2026-11-28T10:33:36.108Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.id','platform','2026-11-28T10:33:36.108Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.version','platform','2026-11-28T10:33:36.108Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.state','platform','2026-11-28T10:33:36.108Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.created_at','platform','2026-11-28T10:33:36.108Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.updated_at','platform','2026-11-28T10:33:36.108Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.code','platform','2026-11-28T10:33:36.108Z','text: "code" TEXT DEFAULT ''notice''');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.organisation','platform','2026-11-28T10:33:36.108Z','text: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.duty','platform','2026-11-28T10:33:36.108Z','text: "duty" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.person','platform','2026-11-28T10:33:36.108Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.not_before','platform','2026-11-28T10:33:36.108Z','instant: "not_before" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.about','platform','2026-11-28T10:33:36.108Z','text: "about" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.record','platform','2026-11-28T10:33:36.108Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.message','platform','2026-11-28T10:33:36.108Z','json: "message" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.arguments','platform','2026-11-28T10:33:36.108Z','text: "arguments" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_notice','platform','2026-11-28T10:33:36.109Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.id','member-network','2026-11-28T10:33:36.109Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.version','member-network','2026-11-28T10:33:36.109Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.state','member-network','2026-11-28T10:33:36.109Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.created_at','member-network','2026-11-28T10:33:36.109Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.updated_at','member-network','2026-11-28T10:33:36.109Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.name','member-network','2026-11-28T10:33:36.109Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.kind','member-network','2026-11-28T10:33:36.109Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.legal_form','member-network','2026-11-28T10:33:36.109Z','text: "legal_form" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.register_number','member-network','2026-11-28T10:33:36.109Z','text: "register_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.founded_on','member-network','2026-11-28T10:33:36.109Z','date: "founded_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_umbrella','member-network','2026-11-28T10:33:36.109Z','boolean: "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_tenant','member-network','2026-11-28T10:33:36.109Z','boolean: "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.parent','member-network','2026-11-28T10:33:36.109Z','identifier: "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.description','member-network','2026-11-28T10:33:36.109Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.easy_description','member-network','2026-11-28T10:33:36.109Z','json: "easy_description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.origin_communities_visibility','member-network','2026-11-28T10:33:36.109Z','text: "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.street','member-network','2026-11-28T10:33:36.110Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.postcode','member-network','2026-11-28T10:33:36.110Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.city','member-network','2026-11-28T10:33:36.110Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.address_visibility','member-network','2026-11-28T10:33:36.110Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email','member-network','2026-11-28T10:33:36.110Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email_visibility','member-network','2026-11-28T10:33:36.110Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone','member-network','2026-11-28T10:33:36.110Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone_visibility','member-network','2026-11-28T10:33:36.110Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web','member-network','2026-11-28T10:33:36.110Z','text: "web" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web_visibility','member-network','2026-11-28T10:33:36.114Z','text: "web_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_on','member-network','2026-11-28T10:33:36.114Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_by','member-network','2026-11-28T10:33:36.114Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.unlisted_on','member-network','2026-11-28T10:33:36.114Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation','member-network','2026-11-28T10:33:36.114Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.owner','member-network','2026-11-28T10:33:36.115Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.position','member-network','2026-11-28T10:33:36.115Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.value','member-network','2026-11-28T10:33:36.115Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__aliases','member-network','2026-11-28T10:33:36.115Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.owner','member-network','2026-11-28T10:33:36.115Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.position','member-network','2026-11-28T10:33:36.115Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.value','member-network','2026-11-28T10:33:36.115Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__topics','member-network','2026-11-28T10:33:36.115Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.owner','member-network','2026-11-28T10:33:36.116Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.position','member-network','2026-11-28T10:33:36.116Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.value','member-network','2026-11-28T10:33:36.116Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__languages','member-network','2026-11-28T10:33:36.116Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.owner','member-network','2026-11-28T10:33:36.116Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.position','member-network','2026-11-28T10:33:36.116Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.value','member-network','2026-11-28T10:33:36.116Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__origin_communities','member-network','2026-11-28T10:33:36.116Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.id','member-network','2026-11-28T10:33:36.117Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.version','member-network','2026-11-28T10:33:36.117Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.state','member-network','2026-11-28T10:33:36.117Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.created_at','member-network','2026-11-28T10:33:36.117Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.updated_at','member-network','2026-11-28T10:33:36.117Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name','member-network','2026-11-28T10:33:36.117Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.organisation','member-network','2026-11-28T10:33:36.117Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name_visibility','member-network','2026-11-28T10:33:36.117Z','text: "name_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.role','member-network','2026-11-28T10:33:36.117Z','text: "role" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email','member-network','2026-11-28T10:33:36.117Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email_visibility','member-network','2026-11-28T10:33:36.117Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone','member-network','2026-11-28T10:33:36.117Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone_visibility','member-network','2026-11-28T10:33:36.117Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_from','member-network','2026-11-28T10:33:36.117Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_until','member-network','2026-11-28T10:33:36.117Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.is_organisation_listed','member-network','2026-11-28T10:33:36.117Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact','member-network','2026-11-28T10:33:36.117Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.owner','member-network','2026-11-28T10:33:36.118Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.position','member-network','2026-11-28T10:33:36.118Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.value','member-network','2026-11-28T10:33:36.118Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact__languages','member-network','2026-11-28T10:33:36.118Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.id','member-network','2026-11-28T10:33:36.118Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.version','member-network','2026-11-28T10:33:36.118Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.state','member-network','2026-11-28T10:33:36.118Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.created_at','member-network','2026-11-28T10:33:36.118Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.updated_at','member-network','2026-11-28T10:33:36.118Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.organisation','member-network','2026-11-28T10:33:36.118Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.umbrella','member-network','2026-11-28T10:33:36.118Z','identifier: "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.role','member-network','2026-11-28T10:33:36.119Z','text: "role" TEXT NOT NULL DEFAULT ''ordinary''');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_from','member-network','2026-11-28T10:33:36.119Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_until','member-network','2026-11-28T10:33:36.119Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.is_organisation_listed','member-network','2026-11-28T10:33:36.119Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_membership','member-network','2026-11-28T10:33:36.119Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.id','member-network','2026-11-28T10:33:36.119Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.version','member-network','2026-11-28T10:33:36.119Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.state','member-network','2026-11-28T10:33:36.119Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.created_at','member-network','2026-11-28T10:33:36.119Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.updated_at','member-network','2026-11-28T10:33:36.119Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.name','member-network','2026-11-28T10:33:36.119Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.organisation','member-network','2026-11-28T10:33:36.119Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.kind','member-network','2026-11-28T10:33:36.119Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.description','member-network','2026-11-28T10:33:36.119Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.street','member-network','2026-11-28T10:33:36.119Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.postcode','member-network','2026-11-28T10:33:36.120Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.city','member-network','2026-11-28T10:33:36.120Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.district','member-network','2026-11-28T10:33:36.120Z','text: "district" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.address_visibility','member-network','2026-11-28T10:33:36.120Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.opening_hours','member-network','2026-11-28T10:33:36.120Z','text: "opening_hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.accessibility','member-network','2026-11-28T10:33:36.120Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_from','member-network','2026-11-28T10:33:36.120Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_until','member-network','2026-11-28T10:33:36.120Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_on','member-network','2026-11-28T10:33:36.120Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_by','member-network','2026-11-28T10:33:36.120Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.unlisted_on','member-network','2026-11-28T10:33:36.120Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_organisation_listed','member-network','2026-11-28T10:33:36.120Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_place','member-network','2026-11-28T10:33:36.120Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.id','member-network','2026-11-28T10:33:36.121Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.version','member-network','2026-11-28T10:33:36.121Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.state','member-network','2026-11-28T10:33:36.121Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.created_at','member-network','2026-11-28T10:33:36.121Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.updated_at','member-network','2026-11-28T10:33:36.121Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.name','member-network','2026-11-28T10:33:36.121Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.organisation','member-network','2026-11-28T10:33:36.121Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.kind','member-network','2026-11-28T10:33:36.121Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.description','member-network','2026-11-28T10:33:36.121Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.place','member-network','2026-11-28T10:33:36.121Z','identifier: "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.has_interpreters','member-network','2026-11-28T10:33:36.121Z','boolean: "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.eligibility','member-network','2026-11-28T10:33:36.121Z','json: "eligibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.cost','member-network','2026-11-28T10:33:36.121Z','json: "cost" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.documents','member-network','2026-11-28T10:33:36.121Z','json: "documents" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.accessibility','member-network','2026-11-28T10:33:36.121Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.same_as','member-network','2026-11-28T10:33:36.121Z','identifier: "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_from','member-network','2026-11-28T10:33:36.121Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_until','member-network','2026-11-28T10:33:36.121Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_on','member-network','2026-11-28T10:33:36.121Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_by','member-network','2026-11-28T10:33:36.121Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.unlisted_on','member-network','2026-11-28T10:33:36.121Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.is_organisation_listed','member-network','2026-11-28T10:33:36.121Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_service','member-network','2026-11-28T10:33:36.121Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.owner','member-network','2026-11-28T10:33:36.122Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.position','member-network','2026-11-28T10:33:36.122Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.value','member-network','2026-11-28T10:33:36.126Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__topics','member-network','2026-11-28T10:33:36.126Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.owner','member-network','2026-11-28T10:33:36.127Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.position','member-network','2026-11-28T10:33:36.127Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.value','member-network','2026-11-28T10:33:36.127Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__languages','member-network','2026-11-28T10:33:36.127Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.id','equipment-lending','2026-11-28T10:33:36.127Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.version','equipment-lending','2026-11-28T10:33:36.127Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.state','equipment-lending','2026-11-28T10:33:36.127Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.created_at','equipment-lending','2026-11-28T10:33:36.127Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.updated_at','equipment-lending','2026-11-28T10:33:36.127Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.name','equipment-lending','2026-11-28T10:33:36.127Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.address','equipment-lending','2026-11-28T10:33:36.127Z','text: "address" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.directions','equipment-lending','2026-11-28T10:33:36.127Z','json: "directions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hours','equipment-lending','2026-11-28T10:33:36.127Z','text: "hours" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.closes_on_public_holidays','equipment-lending','2026-11-28T10:33:36.127Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hand_overs_per_day','equipment-lending','2026-11-28T10:33:36.127Z','integer: "hand_overs_per_day" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store','equipment-lending','2026-11-28T10:33:36.127Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.owner','equipment-lending','2026-11-28T10:33:36.128Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.position','equipment-lending','2026-11-28T10:33:36.128Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.from','equipment-lending','2026-11-28T10:33:36.128Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.until','equipment-lending','2026-11-28T10:33:36.128Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.cause','equipment-lending','2026-11-28T10:33:36.128Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__closures','equipment-lending','2026-11-28T10:33:36.128Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.id','equipment-lending','2026-11-28T10:33:36.129Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.version','equipment-lending','2026-11-28T10:33:36.129Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.state','equipment-lending','2026-11-28T10:33:36.129Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.created_at','equipment-lending','2026-11-28T10:33:36.129Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.updated_at','equipment-lending','2026-11-28T10:33:36.129Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.name','equipment-lending','2026-11-28T10:33:36.129Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.category','equipment-lending','2026-11-28T10:33:36.129Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.description','equipment-lending','2026-11-28T10:33:36.129Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.store','equipment-lending','2026-11-28T10:33:36.129Z','identifier: "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.is_offered','equipment-lending','2026-11-28T10:33:36.129Z','boolean: "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.tracking','equipment-lending','2026-11-28T10:33:36.129Z','text: "tracking" TEXT NOT NULL DEFAULT ''quantity''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.stock','equipment-lending','2026-11-28T10:33:36.129Z','integer: "stock" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_opening_days','equipment-lending','2026-11-28T10:33:36.129Z','integer: "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_minutes','equipment-lending','2026-11-28T10:33:36.129Z','integer: "maintenance_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.min_hours','equipment-lending','2026-11-28T10:33:36.129Z','integer: "min_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_hours','equipment-lending','2026-11-28T10:33:36.129Z','integer: "max_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.lead_time_hours','equipment-lending','2026-11-28T10:33:36.129Z','integer: "lead_time_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_ahead_days','equipment-lending','2026-11-28T10:33:36.129Z','integer: "max_ahead_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_amount','equipment-lending','2026-11-28T10:33:36.129Z','integer: "deposit_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_currency','equipment-lending','2026-11-28T10:33:36.129Z','text: "deposit_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_amount','equipment-lending','2026-11-28T10:33:36.129Z','integer: "value_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_currency','equipment-lending','2026-11-28T10:33:36.129Z','text: "value_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_amount','equipment-lending','2026-11-28T10:33:36.129Z','integer: "rent_per_day_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_currency','equipment-lending','2026-11-28T10:33:36.130Z','text: "rent_per_day_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.instructions','equipment-lending','2026-11-28T10:33:36.130Z','json: "instructions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.requires_briefing','equipment-lending','2026-11-28T10:33:36.130Z','boolean: "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.auto_approves','equipment-lending','2026-11-28T10:33:36.130Z','boolean: "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model','equipment-lending','2026-11-28T10:33:36.130Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.owner','equipment-lending','2026-11-28T10:33:36.130Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.position','equipment-lending','2026-11-28T10:33:36.130Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.model','equipment-lending','2026-11-28T10:33:36.130Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.quantity','equipment-lending','2026-11-28T10:33:36.130Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__kit_members','equipment-lending','2026-11-28T10:33:36.130Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.owner','equipment-lending','2026-11-28T10:33:36.131Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.position','equipment-lending','2026-11-28T10:33:36.131Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.value','equipment-lending','2026-11-28T10:33:36.131Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__accessories','equipment-lending','2026-11-28T10:33:36.131Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.id','equipment-lending','2026-11-28T10:33:36.131Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.version','equipment-lending','2026-11-28T10:33:36.131Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.state','equipment-lending','2026-11-28T10:33:36.131Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.created_at','equipment-lending','2026-11-28T10:33:36.131Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.updated_at','equipment-lending','2026-11-28T10:33:36.131Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.inventory_code','equipment-lending','2026-11-28T10:33:36.131Z','text: "inventory_code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.model','equipment-lending','2026-11-28T10:33:36.131Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.condition','equipment-lending','2026-11-28T10:33:36.131Z','text: "condition" TEXT NOT NULL DEFAULT ''good''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.is_borrowable','equipment-lending','2026-11-28T10:33:36.131Z','boolean: "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.serial_number','equipment-lending','2026-11-28T10:33:36.132Z','text: "serial_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.location','equipment-lending','2026-11-28T10:33:36.132Z','text: "location" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_from','equipment-lending','2026-11-28T10:33:36.132Z','text: "acquired_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_on','equipment-lending','2026-11-28T10:33:36.132Z','date: "acquired_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.last_safety_check','equipment-lending','2026-11-28T10:33:36.132Z','date: "last_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.next_safety_check','equipment-lending','2026-11-28T10:33:36.132Z','date: "next_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.noticed_safety_check','equipment-lending','2026-11-28T10:33:36.132Z','date: "noticed_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.note','equipment-lending','2026-11-28T10:33:36.132Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item','equipment-lending','2026-11-28T10:33:36.132Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.id','equipment-lending','2026-11-28T10:33:36.132Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.version','equipment-lending','2026-11-28T10:33:36.132Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.state','equipment-lending','2026-11-28T10:33:36.132Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.created_at','equipment-lending','2026-11-28T10:33:36.132Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.updated_at','equipment-lending','2026-11-28T10:33:36.132Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.number','equipment-lending','2026-11-28T10:33:36.133Z','integer: "number" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.organisation','equipment-lending','2026-11-28T10:33:36.133Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_in_charge','equipment-lending','2026-11-28T10:33:36.133Z','identifier: "person_in_charge" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_name','equipment-lending','2026-11-28T10:33:36.133Z','text: "person_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.purpose','equipment-lending','2026-11-28T10:33:36.133Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.project','equipment-lending','2026-11-28T10:33:36.133Z','text: "project" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_start','equipment-lending','2026-11-28T10:33:36.133Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_end','equipment-lending','2026-11-28T10:33:36.133Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.terms_version','equipment-lending','2026-11-28T10:33:36.133Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_briefed','equipment-lending','2026-11-28T10:33:36.133Z','boolean: "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_override','equipment-lending','2026-11-28T10:33:36.133Z','boolean: "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.refusal_kind','equipment-lending','2026-11-28T10:33:36.133Z','text: "refusal_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.staff_note','equipment-lending','2026-11-28T10:33:36.133Z','text: "staff_note" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.store','equipment-lending','2026-11-28T10:33:36.133Z','identifier: "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_amount','equipment-lending','2026-11-28T10:33:36.133Z','integer: "price_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_currency','equipment-lending','2026-11-28T10:33:36.133Z','text: "price_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_amount','equipment-lending','2026-11-28T10:33:36.133Z','integer: "deposit_due_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_currency','equipment-lending','2026-11-28T10:33:36.133Z','text: "deposit_due_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_short','equipment-lending','2026-11-28T10:33:36.133Z','boolean: "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.handed_over_at','equipment-lending','2026-11-28T10:33:36.133Z','instant: "handed_over_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.returned_at','equipment-lending','2026-11-28T10:33:36.133Z','instant: "returned_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.ended_at','equipment-lending','2026-11-28T10:33:36.133Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.reminded_days','equipment-lending','2026-11-28T10:33:36.133Z','integer: "reminded_days" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_collection_reminded','equipment-lending','2026-11-28T10:33:36.133Z','boolean: "is_collection_reminded" INTEGER DEFAULT 0 CHECK ("is_collection_reminded" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_return_reminded','equipment-lending','2026-11-28T10:33:36.133Z','boolean: "is_return_reminded" INTEGER DEFAULT 0 CHECK ("is_return_reminded" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_anonymous','equipment-lending','2026-11-28T10:33:36.133Z','boolean: "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan','equipment-lending','2026-11-28T10:33:36.133Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.owner','equipment-lending','2026-11-28T10:33:36.134Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.position','equipment-lending','2026-11-28T10:33:36.134Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.model','equipment-lending','2026-11-28T10:33:36.134Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.quantity','equipment-lending','2026-11-28T10:33:36.134Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.item','equipment-lending','2026-11-28T10:33:36.134Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.returned','equipment-lending','2026-11-28T10:33:36.138Z','integer: "returned" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_out','equipment-lending','2026-11-28T10:33:36.138Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_in','equipment-lending','2026-11-28T10:33:36.138Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__lines','equipment-lending','2026-11-28T10:33:36.138Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.owner','equipment-lending','2026-11-28T10:33:36.139Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.position','equipment-lending','2026-11-28T10:33:36.139Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.item','equipment-lending','2026-11-28T10:33:36.139Z','identifier: "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_out','equipment-lending','2026-11-28T10:33:36.139Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.is_returned','equipment-lending','2026-11-28T10:33:36.139Z','boolean: "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_in','equipment-lending','2026-11-28T10:33:36.139Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__assignments','equipment-lending','2026-11-28T10:33:36.139Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.owner','equipment-lending','2026-11-28T10:33:36.139Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.position','equipment-lending','2026-11-28T10:33:36.140Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.value','equipment-lending','2026-11-28T10:33:36.140Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__short_of','equipment-lending','2026-11-28T10:33:36.140Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.id','equipment-lending','2026-11-28T10:33:36.140Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.version','equipment-lending','2026-11-28T10:33:36.140Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.state','equipment-lending','2026-11-28T10:33:36.140Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.created_at','equipment-lending','2026-11-28T10:33:36.140Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.updated_at','equipment-lending','2026-11-28T10:33:36.140Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.loan','equipment-lending','2026-11-28T10:33:36.140Z','identifier: "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.organisation','equipment-lending','2026-11-28T10:33:36.140Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_amount','equipment-lending','2026-11-28T10:33:36.140Z','integer: "amount_amount" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_currency','equipment-lending','2026-11-28T10:33:36.140Z','text: "amount_currency" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_amount','equipment-lending','2026-11-28T10:33:36.140Z','integer: "kept_amount_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_currency','equipment-lending','2026-11-28T10:33:36.140Z','text: "kept_amount_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.receipt','equipment-lending','2026-11-28T10:33:36.140Z','text: "receipt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_deposit','equipment-lending','2026-11-28T10:33:36.140Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.id','equipment-lending','2026-11-28T10:33:36.141Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.version','equipment-lending','2026-11-28T10:33:36.141Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.state','equipment-lending','2026-11-28T10:33:36.141Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.created_at','equipment-lending','2026-11-28T10:33:36.141Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.updated_at','equipment-lending','2026-11-28T10:33:36.141Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.model','equipment-lending','2026-11-28T10:33:36.141Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.item','equipment-lending','2026-11-28T10:33:36.141Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.quantity','equipment-lending','2026-11-28T10:33:36.141Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.severity','equipment-lending','2026-11-28T10:33:36.141Z','text: "severity" TEXT NOT NULL DEFAULT ''unusable''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.loan','equipment-lending','2026-11-28T10:33:36.141Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.description','equipment-lending','2026-11-28T10:33:36.141Z','text: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.expected_until','equipment-lending','2026-11-28T10:33:36.141Z','date: "expected_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_amount','equipment-lending','2026-11-28T10:33:36.141Z','integer: "cost_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_currency','equipment-lending','2026-11-28T10:33:36.141Z','text: "cost_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage','equipment-lending','2026-11-28T10:33:36.141Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.id','equipment-lending','2026-11-28T10:33:36.142Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.version','equipment-lending','2026-11-28T10:33:36.142Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.state','equipment-lending','2026-11-28T10:33:36.142Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.created_at','equipment-lending','2026-11-28T10:33:36.142Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.updated_at','equipment-lending','2026-11-28T10:33:36.142Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.model','equipment-lending','2026-11-28T10:33:36.142Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.quantity','equipment-lending','2026-11-28T10:33:36.142Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_start','equipment-lending','2026-11-28T10:33:36.142Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_end','equipment-lending','2026-11-28T10:33:36.142Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.kind','equipment-lending','2026-11-28T10:33:36.142Z','text: "kind" TEXT NOT NULL DEFAULT ''reservedByTeam''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.note','equipment-lending','2026-11-28T10:33:36.142Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_block','equipment-lending','2026-11-28T10:33:36.142Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.id','equipment-lending','2026-11-28T10:33:36.143Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.version','equipment-lending','2026-11-28T10:33:36.143Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.state','equipment-lending','2026-11-28T10:33:36.143Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.created_at','equipment-lending','2026-11-28T10:33:36.143Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.updated_at','equipment-lending','2026-11-28T10:33:36.143Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.organisation','equipment-lending','2026-11-28T10:33:36.143Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.from','equipment-lending','2026-11-28T10:33:36.143Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.until','equipment-lending','2026-11-28T10:33:36.143Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.grounds','equipment-lending','2026-11-28T10:33:36.143Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_suspension','equipment-lending','2026-11-28T10:33:36.143Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.id','equipment-lending','2026-11-28T10:33:36.143Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.version','equipment-lending','2026-11-28T10:33:36.143Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.state','equipment-lending','2026-11-28T10:33:36.143Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.created_at','equipment-lending','2026-11-28T10:33:36.143Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.updated_at','equipment-lending','2026-11-28T10:33:36.143Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.organisation','equipment-lending','2026-11-28T10:33:36.144Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.model','equipment-lending','2026-11-28T10:33:36.144Z','identifier: "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.category','equipment-lending','2026-11-28T10:33:36.144Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_simultaneous','equipment-lending','2026-11-28T10:33:36.144Z','integer: "max_simultaneous" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_loans_per_year','equipment-lending','2026-11-28T10:33:36.144Z','integer: "max_loans_per_year" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_quota','equipment-lending','2026-11-28T10:33:36.144Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.id','mediator-training','2026-11-28T10:33:36.144Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.version','mediator-training','2026-11-28T10:33:36.144Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.state','mediator-training','2026-11-28T10:33:36.146Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.created_at','mediator-training','2026-11-28T10:33:36.146Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.updated_at','mediator-training','2026-11-28T10:33:36.146Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.code','mediator-training','2026-11-28T10:33:36.146Z','text: "code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.title','mediator-training','2026-11-28T10:33:36.146Z','json: "title" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.description','mediator-training','2026-11-28T10:33:36.146Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.materials','mediator-training','2026-11-28T10:33:36.146Z','json: "materials" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_topic','mediator-training','2026-11-28T10:33:36.146Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.id','mediator-training','2026-11-28T10:33:36.147Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.version','mediator-training','2026-11-28T10:33:36.147Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.state','mediator-training','2026-11-28T10:33:36.147Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.created_at','mediator-training','2026-11-28T10:33:36.147Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.updated_at','mediator-training','2026-11-28T10:33:36.147Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.code','mediator-training','2026-11-28T10:33:36.147Z','text: "code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.edition','mediator-training','2026-11-28T10:33:36.147Z','integer: "edition" INTEGER DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.name','mediator-training','2026-11-28T10:33:36.147Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.valid_from','mediator-training','2026-11-28T10:33:36.147Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.methods_minutes','mediator-training','2026-11-28T10:33:36.147Z','integer: "methods_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.requires_methods','mediator-training','2026-11-28T10:33:36.147Z','boolean: "requires_methods" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_methods" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.requires_presentation','mediator-training','2026-11-28T10:33:36.147Z','boolean: "requires_presentation" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_presentation" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.minimum_hours','mediator-training','2026-11-28T10:33:36.147Z','integer: "minimum_hours" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.attendance_percent','mediator-training','2026-11-28T10:33:36.147Z','integer: "attendance_percent" INTEGER NOT NULL DEFAULT 80');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.validity_months','mediator-training','2026-11-28T10:33:36.147Z','integer: "validity_months" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.refresher_months','mediator-training','2026-11-28T10:33:36.147Z','integer: "refresher_months" INTEGER NOT NULL DEFAULT 6');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.refresher_minutes','mediator-training','2026-11-28T10:33:36.148Z','integer: "refresher_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_curriculum','mediator-training','2026-11-28T10:33:36.148Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.owner','mediator-training','2026-11-28T10:33:36.148Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.position','mediator-training','2026-11-28T10:33:36.148Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.topic','mediator-training','2026-11-28T10:33:36.148Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.minutes','mediator-training','2026-11-28T10:33:36.148Z','integer: "minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_curriculum__topics','mediator-training','2026-11-28T10:33:36.148Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.id','mediator-training','2026-11-28T10:33:36.149Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.version','mediator-training','2026-11-28T10:33:36.149Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.state','mediator-training','2026-11-28T10:33:36.149Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.created_at','mediator-training','2026-11-28T10:33:36.149Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.updated_at','mediator-training','2026-11-28T10:33:36.149Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.name','mediator-training','2026-11-28T10:33:36.149Z','text: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.email','mediator-training','2026-11-28T10:33:36.149Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.phone','mediator-training','2026-11-28T10:33:36.149Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.country','mediator-training','2026-11-28T10:33:36.149Z','text: "country" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.gender','mediator-training','2026-11-28T10:33:36.149Z','text: "gender" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.age_group','mediator-training','2026-11-28T10:33:36.149Z','text: "age_group" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.has_health_profession','mediator-training','2026-11-28T10:33:36.149Z','boolean: "has_health_profession" INTEGER CHECK ("has_health_profession" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.radius_kilometres','mediator-training','2026-11-28T10:33:36.149Z','integer: "radius_kilometres" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.availability','mediator-training','2026-11-28T10:33:36.149Z','text: "availability" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.staff_note','mediator-training','2026-11-28T10:33:36.149Z','text: "staff_note" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.is_in_directory','mediator-training','2026-11-28T10:33:36.149Z','boolean: "is_in_directory" INTEGER NOT NULL DEFAULT 0 CHECK ("is_in_directory" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.is_named_on_verification','mediator-training','2026-11-28T10:33:36.149Z','boolean: "is_named_on_verification" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_on_verification" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.curriculum','mediator-training','2026-11-28T10:33:36.150Z','identifier: "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.certificate','mediator-training','2026-11-28T10:33:36.150Z','identifier: "certificate" TEXT REFERENCES "mediator_training_certificate" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.certified_until','mediator-training','2026-11-28T10:33:36.150Z','date: "certified_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.standing','mediator-training','2026-11-28T10:33:36.150Z','text: "standing" TEXT DEFAULT ''none''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.is_update_due','mediator-training','2026-11-28T10:33:36.150Z','boolean: "is_update_due" INTEGER DEFAULT 0 CHECK ("is_update_due" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.accepted_on','mediator-training','2026-11-28T10:33:36.150Z','date: "accepted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.started_on','mediator-training','2026-11-28T10:33:36.150Z','date: "started_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.certified_on','mediator-training','2026-11-28T10:33:36.150Z','date: "certified_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.lapsed_from','mediator-training','2026-11-28T10:33:36.154Z','text: "lapsed_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.left_on','mediator-training','2026-11-28T10:33:36.154Z','date: "left_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.left_from','mediator-training','2026-11-28T10:33:36.154Z','text: "left_from" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator','mediator-training','2026-11-28T10:33:36.154Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.owner','mediator-training','2026-11-28T10:33:36.155Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.position','mediator-training','2026-11-28T10:33:36.155Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.language','mediator-training','2026-11-28T10:33:36.155Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.level','mediator-training','2026-11-28T10:33:36.155Z','text: "level" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.source','mediator-training','2026-11-28T10:33:36.155Z','text: "source" TEXT NOT NULL DEFAULT ''selfDeclared''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.uses','mediator-training','2026-11-28T10:33:36.155Z','json: "uses" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__languages','mediator-training','2026-11-28T10:33:36.155Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__spoken_languages.owner','mediator-training','2026-11-28T10:33:36.156Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__spoken_languages.position','mediator-training','2026-11-28T10:33:36.156Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__spoken_languages.value','mediator-training','2026-11-28T10:33:36.156Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__spoken_languages','mediator-training','2026-11-28T10:33:36.156Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__communities.owner','mediator-training','2026-11-28T10:33:36.156Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__communities.position','mediator-training','2026-11-28T10:33:36.156Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__communities.value','mediator-training','2026-11-28T10:33:36.156Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__communities','mediator-training','2026-11-28T10:33:36.156Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__topics.owner','mediator-training','2026-11-28T10:33:36.157Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__topics.position','mediator-training','2026-11-28T10:33:36.157Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__topics.value','mediator-training','2026-11-28T10:33:36.157Z','identifier: "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__topics','mediator-training','2026-11-28T10:33:36.157Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__update_topics.owner','mediator-training','2026-11-28T10:33:36.157Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__update_topics.position','mediator-training','2026-11-28T10:33:36.157Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__update_topics.value','mediator-training','2026-11-28T10:33:36.158Z','identifier: "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__update_topics','mediator-training','2026-11-28T10:33:36.158Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.owner','mediator-training','2026-11-28T10:33:36.158Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.position','mediator-training','2026-11-28T10:33:36.158Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.from','mediator-training','2026-11-28T10:33:36.158Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.until','mediator-training','2026-11-28T10:33:36.158Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__active_times','mediator-training','2026-11-28T10:33:36.158Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.id','mediator-training','2026-11-28T10:33:36.159Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.version','mediator-training','2026-11-28T10:33:36.159Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.state','mediator-training','2026-11-28T10:33:36.159Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.created_at','mediator-training','2026-11-28T10:33:36.159Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.updated_at','mediator-training','2026-11-28T10:33:36.159Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.mediator','mediator-training','2026-11-28T10:33:36.159Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.organisation','mediator-training','2026-11-28T10:33:36.159Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.person_name','mediator-training','2026-11-28T10:33:36.159Z','text: "person_name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.decided_on','mediator-training','2026-11-28T10:33:36.159Z','date: "decided_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_endorsement','mediator-training','2026-11-28T10:33:36.159Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.id','mediator-training','2026-11-28T10:33:36.159Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.version','mediator-training','2026-11-28T10:33:36.160Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.state','mediator-training','2026-11-28T10:33:36.160Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.created_at','mediator-training','2026-11-28T10:33:36.160Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.updated_at','mediator-training','2026-11-28T10:33:36.160Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.name','mediator-training','2026-11-28T10:33:36.160Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.curriculum','mediator-training','2026-11-28T10:33:36.160Z','identifier: "curriculum" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.starts_on','mediator-training','2026-11-28T10:33:36.160Z','date: "starts_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.ends_on','mediator-training','2026-11-28T10:33:36.160Z','date: "ends_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.place','mediator-training','2026-11-28T10:33:36.160Z','text: "place" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.places','mediator-training','2026-11-28T10:33:36.160Z','integer: "places" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.minimum','mediator-training','2026-11-28T10:33:36.160Z','integer: "minimum" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_cohort','mediator-training','2026-11-28T10:33:36.160Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.id','mediator-training','2026-11-28T10:33:36.160Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.version','mediator-training','2026-11-28T10:33:36.161Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.state','mediator-training','2026-11-28T10:33:36.161Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.created_at','mediator-training','2026-11-28T10:33:36.161Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.updated_at','mediator-training','2026-11-28T10:33:36.161Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.mediator','mediator-training','2026-11-28T10:33:36.161Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.cohort','mediator-training','2026-11-28T10:33:36.161Z','identifier: "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.offered_on','mediator-training','2026-11-28T10:33:36.161Z','date: "offered_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_participation','mediator-training','2026-11-28T10:33:36.161Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.id','mediator-training','2026-11-28T10:33:36.161Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.version','mediator-training','2026-11-28T10:33:36.161Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.state','mediator-training','2026-11-28T10:33:36.161Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.created_at','mediator-training','2026-11-28T10:33:36.162Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.updated_at','mediator-training','2026-11-28T10:33:36.162Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.cohort','mediator-training','2026-11-28T10:33:36.162Z','identifier: "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.part','mediator-training','2026-11-28T10:33:36.162Z','text: "part" TEXT NOT NULL DEFAULT ''topic''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.topic','mediator-training','2026-11-28T10:33:36.162Z','identifier: "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.trainer','mediator-training','2026-11-28T10:33:36.162Z','text: "trainer" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.period_start','mediator-training','2026-11-28T10:33:36.162Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.period_end','mediator-training','2026-11-28T10:33:36.162Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.minutes','mediator-training','2026-11-28T10:33:36.162Z','integer: "minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.place','mediator-training','2026-11-28T10:33:36.162Z','text: "place" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.replaces','mediator-training','2026-11-28T10:33:36.166Z','identifier: "replaces" TEXT REFERENCES "mediator_training_unit" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.is_reminded','mediator-training','2026-11-28T10:33:36.166Z','boolean: "is_reminded" INTEGER DEFAULT 0 CHECK ("is_reminded" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_unit','mediator-training','2026-11-28T10:33:36.166Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.id','mediator-training','2026-11-28T10:33:36.167Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.version','mediator-training','2026-11-28T10:33:36.167Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.state','mediator-training','2026-11-28T10:33:36.167Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.created_at','mediator-training','2026-11-28T10:33:36.167Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.updated_at','mediator-training','2026-11-28T10:33:36.167Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.unit','mediator-training','2026-11-28T10:33:36.167Z','identifier: "unit" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.mediator','mediator-training','2026-11-28T10:33:36.167Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.minutes','mediator-training','2026-11-28T10:33:36.167Z','integer: "minutes" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_attendance','mediator-training','2026-11-28T10:33:36.167Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.id','mediator-training','2026-11-28T10:33:36.168Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.version','mediator-training','2026-11-28T10:33:36.168Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.state','mediator-training','2026-11-28T10:33:36.168Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.created_at','mediator-training','2026-11-28T10:33:36.168Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.updated_at','mediator-training','2026-11-28T10:33:36.168Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.mediator','mediator-training','2026-11-28T10:33:36.168Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.part','mediator-training','2026-11-28T10:33:36.168Z','text: "part" TEXT NOT NULL DEFAULT ''topic''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.topic','mediator-training','2026-11-28T10:33:36.168Z','identifier: "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.is_passed','mediator-training','2026-11-28T10:33:36.168Z','boolean: "is_passed" INTEGER NOT NULL DEFAULT 1 CHECK ("is_passed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.date','mediator-training','2026-11-28T10:33:36.168Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.assessed_by','mediator-training','2026-11-28T10:33:36.168Z','text: "assessed_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_assessment','mediator-training','2026-11-28T10:33:36.168Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.id','mediator-training','2026-11-28T10:33:36.169Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.version','mediator-training','2026-11-28T10:33:36.169Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.state','mediator-training','2026-11-28T10:33:36.169Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.created_at','mediator-training','2026-11-28T10:33:36.169Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.updated_at','mediator-training','2026-11-28T10:33:36.169Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.mediator','mediator-training','2026-11-28T10:33:36.169Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.topic','mediator-training','2026-11-28T10:33:36.169Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.grounds','mediator-training','2026-11-28T10:33:36.169Z','text: "grounds" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.evidence_seen_on','mediator-training','2026-11-28T10:33:36.169Z','date: "evidence_seen_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.decided_by','mediator-training','2026-11-28T10:33:36.169Z','text: "decided_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.decided_on','mediator-training','2026-11-28T10:33:36.169Z','date: "decided_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_recognition','mediator-training','2026-11-28T10:33:36.169Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.id','mediator-training','2026-11-28T10:33:36.170Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.version','mediator-training','2026-11-28T10:33:36.170Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.state','mediator-training','2026-11-28T10:33:36.170Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.created_at','mediator-training','2026-11-28T10:33:36.170Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.updated_at','mediator-training','2026-11-28T10:33:36.170Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.mediator','mediator-training','2026-11-28T10:33:36.170Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.occasion','mediator-training','2026-11-28T10:33:36.170Z','text: "occasion" TEXT NOT NULL DEFAULT ''initial''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.curriculum','mediator-training','2026-11-28T10:33:36.170Z','identifier: "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.signed_by','mediator-training','2026-11-28T10:33:36.170Z','text: "signed_by" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.number','mediator-training','2026-11-28T10:33:36.170Z','text: "number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.methods_on','mediator-training','2026-11-28T10:33:36.170Z','date: "methods_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.presented_on','mediator-training','2026-11-28T10:33:36.170Z','date: "presented_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.issued_on','mediator-training','2026-11-28T10:33:36.170Z','date: "issued_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.valid_until','mediator-training','2026-11-28T10:33:36.171Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.code','mediator-training','2026-11-28T10:33:36.171Z','text: "code" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.ended_on','mediator-training','2026-11-28T10:33:36.171Z','date: "ended_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.noticed_days','mediator-training','2026-11-28T10:33:36.171Z','integer: "noticed_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.is_refresher_offered','mediator-training','2026-11-28T10:33:36.171Z','boolean: "is_refresher_offered" INTEGER DEFAULT 0 CHECK ("is_refresher_offered" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_certificate','mediator-training','2026-11-28T10:33:36.171Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__former_numbers.owner','mediator-training','2026-11-28T10:33:36.171Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__former_numbers.position','mediator-training','2026-11-28T10:33:36.171Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__former_numbers.value','mediator-training','2026-11-28T10:33:36.171Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_certificate__former_numbers','mediator-training','2026-11-28T10:33:36.171Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.owner','mediator-training','2026-11-28T10:33:36.172Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.position','mediator-training','2026-11-28T10:33:36.172Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.topic','mediator-training','2026-11-28T10:33:36.172Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.title','mediator-training','2026-11-28T10:33:36.172Z','json: "title" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.date','mediator-training','2026-11-28T10:33:36.172Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.is_recognised','mediator-training','2026-11-28T10:33:36.172Z','boolean: "is_recognised" INTEGER NOT NULL DEFAULT 0 CHECK ("is_recognised" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_certificate__topics','mediator-training','2026-11-28T10:33:36.172Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.id','mediator-training','2026-11-28T10:33:36.173Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.version','mediator-training','2026-11-28T10:33:36.173Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.state','mediator-training','2026-11-28T10:33:36.173Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.created_at','mediator-training','2026-11-28T10:33:36.173Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.updated_at','mediator-training','2026-11-28T10:33:36.173Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.mediator','mediator-training','2026-11-28T10:33:36.173Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.topic','mediator-training','2026-11-28T10:33:36.173Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.acquired_on','mediator-training','2026-11-28T10:33:36.173Z','date: "acquired_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.valid_until','mediator-training','2026-11-28T10:33:36.173Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_specialisation','mediator-training','2026-11-28T10:33:36.173Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.id','mediator-training','2026-11-28T10:33:36.174Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.version','mediator-training','2026-11-28T10:33:36.174Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.state','mediator-training','2026-11-28T10:33:36.174Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.created_at','mediator-training','2026-11-28T10:33:36.174Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.updated_at','mediator-training','2026-11-28T10:33:36.174Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.mediator','mediator-training','2026-11-28T10:33:36.174Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.kind','mediator-training','2026-11-28T10:33:36.178Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.text_version','mediator-training','2026-11-28T10:33:36.178Z','text: "text_version" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.accepted_on','mediator-training','2026-11-28T10:33:36.178Z','date: "accepted_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_agreement','mediator-training','2026-11-28T10:33:36.178Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.id','mediator-training','2026-11-28T10:33:36.179Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.version','mediator-training','2026-11-28T10:33:36.179Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.state','mediator-training','2026-11-28T10:33:36.179Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.created_at','mediator-training','2026-11-28T10:33:36.179Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.updated_at','mediator-training','2026-11-28T10:33:36.179Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.mediator','mediator-training','2026-11-28T10:33:36.179Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.kind','mediator-training','2026-11-28T10:33:36.179Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.seen_on','mediator-training','2026-11-28T10:33:36.179Z','date: "seen_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.seen_by','mediator-training','2026-11-28T10:33:36.179Z','text: "seen_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_check_document','mediator-training','2026-11-28T10:33:36.179Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.id','mediator-training','2026-11-28T10:33:36.180Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.version','mediator-training','2026-11-28T10:33:36.180Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.state','mediator-training','2026-11-28T10:33:36.180Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.created_at','mediator-training','2026-11-28T10:33:36.180Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.updated_at','mediator-training','2026-11-28T10:33:36.180Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.population','mediator-training','2026-11-28T10:33:36.180Z','text: "population" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.size','mediator-training','2026-11-28T10:33:36.180Z','integer: "size" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.dimension','mediator-training','2026-11-28T10:33:36.180Z','text: "dimension" TEXT NOT NULL DEFAULT ''none''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.stated_on','mediator-training','2026-11-28T10:33:36.180Z','date: "stated_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.source','mediator-training','2026-11-28T10:33:36.180Z','text: "source" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.known','mediator-training','2026-11-28T10:33:36.181Z','integer: "known" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.unknown','mediator-training','2026-11-28T10:33:36.181Z','integer: "unknown" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_reported_count','mediator-training','2026-11-28T10:33:36.181Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.owner','mediator-training','2026-11-28T10:33:36.181Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_reported_count" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.position','mediator-training','2026-11-28T10:33:36.181Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.category','mediator-training','2026-11-28T10:33:36.181Z','text: "category" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.label','mediator-training','2026-11-28T10:33:36.181Z','json: "label" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.count','mediator-training','2026-11-28T10:33:36.181Z','integer: "count" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_reported_count__lines','mediator-training','2026-11-28T10:33:36.181Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_history__by_record','platform','2026-11-28T10:33:36.182Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_pool','platform','2026-11-28T10:33:36.183Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_length','platform','2026-11-28T10:33:36.183Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_out','platform','2026-11-28T10:33:36.183Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_holder','platform','2026-11-28T10:33:36.183Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_due','platform','2026-11-28T10:33:36.184Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_record','platform','2026-11-28T10:33:36.184Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_idempotency__by_at','platform','2026-11-28T10:33:36.185Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_token__by_hash','platform','2026-11-28T10:33:36.185Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_organisation','platform','2026-11-28T10:33:36.190Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_person','platform','2026-11-28T10:33:36.191Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_record','platform','2026-11-28T10:33:36.191Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_state','member-network','2026-11-28T10:33:36.191Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_kind','member-network','2026-11-28T10:33:36.191Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_is_tenant','member-network','2026-11-28T10:33:36.192Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_parent','member-network','2026-11-28T10:33:36.192Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_assured_on','member-network','2026-11-28T10:33:36.192Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__aliases__by_value','member-network','2026-11-28T10:33:36.192Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__topics__by_value','member-network','2026-11-28T10:33:36.193Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__languages__by_value','member-network','2026-11-28T10:33:36.193Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__origin_communities__by_value','member-network','2026-11-28T10:33:36.194Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__by_organisation','member-network','2026-11-28T10:33:36.195Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__languages__by_value','member-network','2026-11-28T10:33:36.196Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_organisation','member-network','2026-11-28T10:33:36.196Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_umbrella','member-network','2026-11-28T10:33:36.197Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_from','member-network','2026-11-28T10:33:36.197Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_until','member-network','2026-11-28T10:33:36.197Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_state','member-network','2026-11-28T10:33:36.198Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_organisation','member-network','2026-11-28T10:33:36.198Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_kind','member-network','2026-11-28T10:33:36.202Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_district','member-network','2026-11-28T10:33:36.203Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_valid_until','member-network','2026-11-28T10:33:36.203Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_assured_on','member-network','2026-11-28T10:33:36.203Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_state','member-network','2026-11-28T10:33:36.204Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_organisation','member-network','2026-11-28T10:33:36.204Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_kind','member-network','2026-11-28T10:33:36.204Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_place','member-network','2026-11-28T10:33:36.204Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_same_as','member-network','2026-11-28T10:33:36.204Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_valid_until','member-network','2026-11-28T10:33:36.204Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_assured_on','member-network','2026-11-28T10:33:36.205Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__topics__by_value','member-network','2026-11-28T10:33:36.205Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__languages__by_value','member-network','2026-11-28T10:33:36.206Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_category','equipment-lending','2026-11-28T10:33:36.207Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_store','equipment-lending','2026-11-28T10:33:36.207Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_is_offered','equipment-lending','2026-11-28T10:33:36.207Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__kit_members__by_model','equipment-lending','2026-11-28T10:33:36.208Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__accessories__by_value','equipment-lending','2026-11-28T10:33:36.208Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_inventory_code','equipment-lending','2026-11-28T10:33:36.209Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_model','equipment-lending','2026-11-28T10:33:36.209Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_next_safety_check','equipment-lending','2026-11-28T10:33:36.209Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state','equipment-lending','2026-11-28T10:33:36.210Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_number','equipment-lending','2026-11-28T10:33:36.214Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_organisation','equipment-lending','2026-11-28T10:33:36.215Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_person_in_charge','equipment-lending','2026-11-28T10:33:36.215Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_project','equipment-lending','2026-11-28T10:33:36.215Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_period','equipment-lending','2026-11-28T10:33:36.215Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state_period','equipment-lending','2026-11-28T10:33:36.216Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_store','equipment-lending','2026-11-28T10:33:36.216Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_is_short','equipment-lending','2026-11-28T10:33:36.216Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_handed_over_at','equipment-lending','2026-11-28T10:33:36.216Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_ended_at','equipment-lending','2026-11-28T10:33:36.216Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_model','equipment-lending','2026-11-28T10:33:36.217Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_item','equipment-lending','2026-11-28T10:33:36.217Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__assignments__by_item','equipment-lending','2026-11-28T10:33:36.218Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__short_of__by_value','equipment-lending','2026-11-28T10:33:36.218Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_state','equipment-lending','2026-11-28T10:33:36.219Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_loan','equipment-lending','2026-11-28T10:33:36.219Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_organisation','equipment-lending','2026-11-28T10:33:36.219Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_state','equipment-lending','2026-11-28T10:33:36.220Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_model','equipment-lending','2026-11-28T10:33:36.220Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_item','equipment-lending','2026-11-28T10:33:36.220Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_loan','equipment-lending','2026-11-28T10:33:36.220Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_model','equipment-lending','2026-11-28T10:33:36.221Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_period','equipment-lending','2026-11-28T10:33:36.221Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_organisation','equipment-lending','2026-11-28T10:33:36.222Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_until','equipment-lending','2026-11-28T10:33:36.222Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_organisation','equipment-lending','2026-11-28T10:33:36.227Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_model','equipment-lending','2026-11-28T10:33:36.227Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_topic__by_code','mediator-training','2026-11-28T10:33:36.228Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_curriculum__by_state','mediator-training','2026-11-28T10:33:36.228Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_curriculum__by_code','mediator-training','2026-11-28T10:33:36.228Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_curriculum__topics__by_topic','mediator-training','2026-11-28T10:33:36.229Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_state','mediator-training','2026-11-28T10:33:36.229Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_curriculum','mediator-training','2026-11-28T10:33:36.230Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_certificate','mediator-training','2026-11-28T10:33:36.230Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_certified_until','mediator-training','2026-11-28T10:33:36.230Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_standing','mediator-training','2026-11-28T10:33:36.230Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_is_update_due','mediator-training','2026-11-28T10:33:36.231Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_started_on','mediator-training','2026-11-28T10:33:36.231Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_certified_on','mediator-training','2026-11-28T10:33:36.231Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_left_on','mediator-training','2026-11-28T10:33:36.231Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__spoken_languages__by_value','mediator-training','2026-11-28T10:33:36.232Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__communities__by_value','mediator-training','2026-11-28T10:33:36.232Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__topics__by_value','mediator-training','2026-11-28T10:33:36.233Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__update_topics__by_value','mediator-training','2026-11-28T10:33:36.233Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_endorsement__by_state','mediator-training','2026-11-28T10:33:36.239Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_endorsement__by_mediator','mediator-training','2026-11-28T10:33:36.239Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_endorsement__by_organisation','mediator-training','2026-11-28T10:33:36.240Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_cohort__by_state','mediator-training','2026-11-28T10:33:36.240Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_cohort__by_curriculum','mediator-training','2026-11-28T10:33:36.241Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_cohort__by_starts_on','mediator-training','2026-11-28T10:33:36.241Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_participation__by_state','mediator-training','2026-11-28T10:33:36.242Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_participation__by_mediator','mediator-training','2026-11-28T10:33:36.242Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_participation__by_cohort','mediator-training','2026-11-28T10:33:36.243Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_state','mediator-training','2026-11-28T10:33:36.243Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_cohort','mediator-training','2026-11-28T10:33:36.244Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_part','mediator-training','2026-11-28T10:33:36.244Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_topic','mediator-training','2026-11-28T10:33:36.244Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_period','mediator-training','2026-11-28T10:33:36.250Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_state_period','mediator-training','2026-11-28T10:33:36.251Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_replaces','mediator-training','2026-11-28T10:33:36.251Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_attendance__by_unit','mediator-training','2026-11-28T10:33:36.252Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_attendance__by_mediator','mediator-training','2026-11-28T10:33:36.252Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_assessment__by_mediator','mediator-training','2026-11-28T10:33:36.252Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_assessment__by_topic','mediator-training','2026-11-28T10:33:36.253Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_recognition__by_state','mediator-training','2026-11-28T10:33:36.254Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_recognition__by_mediator','mediator-training','2026-11-28T10:33:36.254Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_recognition__by_topic','mediator-training','2026-11-28T10:33:36.254Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_state','mediator-training','2026-11-28T10:33:36.255Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_mediator','mediator-training','2026-11-28T10:33:36.255Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_curriculum','mediator-training','2026-11-28T10:33:36.256Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_number','mediator-training','2026-11-28T10:33:36.256Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_issued_on','mediator-training','2026-11-28T10:33:36.256Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_valid_until','mediator-training','2026-11-28T10:33:36.256Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_code','mediator-training','2026-11-28T10:33:36.257Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__former_numbers__by_value','mediator-training','2026-11-28T10:33:36.257Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__topics__by_topic','mediator-training','2026-11-28T10:33:36.258Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_specialisation__by_mediator','mediator-training','2026-11-28T10:33:36.258Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_specialisation__by_topic','mediator-training','2026-11-28T10:33:36.259Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_agreement__by_mediator','mediator-training','2026-11-28T10:33:36.259Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_check_document__by_mediator','mediator-training','2026-11-28T10:33:36.260Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_reported_count__by_stated_on','mediator-training','2026-11-28T10:33:36.260Z','');
CREATE TABLE "platform_notice" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "code" TEXT DEFAULT 'notice',
    "organisation" TEXT,
    "duty" TEXT,
    "person" TEXT,
    "not_before" TEXT,
    "about" TEXT,
    "record" TEXT,
    "message" TEXT,
    "arguments" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "platform_number" (
    "sequence" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
CREATE TABLE "platform_seed" (
    "key" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT;
INSERT INTO "platform_seed" VALUES('stuttgart','member-network.organisation','01a221b7-b123-7000-8679-a720036034b6');
INSERT INTO "platform_seed" VALUES('integration-policy','member-network.organisation','01a221b7-b123-7001-96e8-f5724f410237');
INSERT INTO "platform_seed" VALUES('mimi','member-network.organisation','01a221b7-b123-7002-a5f7-fe9b96691ee6');
INSERT INTO "platform_seed" VALUES('emz','member-network.organisation','01a221b7-b123-7003-be87-b01152c48446');
INSERT INTO "platform_seed" VALUES('bkk','member-network.organisation','01a221b7-b123-7004-bff7-df44264a8278');
INSERT INTO "platform_seed" VALUES('host-migrant-association','member-network.organisation','01a221b7-b123-7005-a163-db54a4bae45b');
INSERT INTO "platform_seed" VALUES('host-community-centre','member-network.organisation','01a221b7-b123-7006-896d-9ed6a2f818ac');
INSERT INTO "platform_seed" VALUES('host-counselling-centre','member-network.organisation','01a221b7-b123-7007-9499-38618590d69a');
INSERT INTO "platform_seed" VALUES('host-school','member-network.organisation','01a221b7-b123-7008-adb5-2796efd42285');
INSERT INTO "platform_seed" VALUES('host-nursery-school','member-network.organisation','01a221b7-b123-7009-992c-274cdfece23b');
INSERT INTO "platform_seed" VALUES('host-mosque','member-network.organisation','01a221b7-b123-700a-9e79-9050e1ec4279');
INSERT INTO "platform_seed" VALUES('host-refugee-centre','member-network.organisation','01a221b7-b123-700b-8a95-1b0d019b2492');
INSERT INTO "platform_seed" VALUES('host-senior-citizens-centre','member-network.organisation','01a221b7-b123-700c-b443-011471749633');
INSERT INTO "platform_seed" VALUES('host-business','member-network.organisation','01a221b7-b123-700d-bcf2-7e28186cf39f');
INSERT INTO "platform_seed" VALUES('venue-migrant-association','member-network.place','01a221b7-b123-700e-a14c-8df14094e244');
INSERT INTO "platform_seed" VALUES('venue-community-centre','member-network.place','01a221b7-b123-700f-b659-77bb95e34726');
INSERT INTO "platform_seed" VALUES('venue-counselling-centre','member-network.place','01a221b7-b123-7010-87f0-ed6088475892');
INSERT INTO "platform_seed" VALUES('venue-school','member-network.place','01a221b7-b123-7011-a2fa-0c06a345ea81');
INSERT INTO "platform_seed" VALUES('venue-nursery-school','member-network.place','01a221b7-b123-7012-aadf-f447ba55f56f');
INSERT INTO "platform_seed" VALUES('venue-mosque','member-network.place','01a221b7-b123-7013-afab-c59d4fb12f53');
INSERT INTO "platform_seed" VALUES('venue-refugee-centre','member-network.place','01a221b7-b123-7014-a2e4-d347cb12eb4d');
INSERT INTO "platform_seed" VALUES('venue-senior-citizens-centre','member-network.place','01a221b7-b123-7015-8a17-2bb37831d46c');
INSERT INTO "platform_seed" VALUES('venue-business','member-network.place','01a221b7-b123-7016-92f3-9e4029ee1355');
INSERT INTO "platform_seed" VALUES('session-1','member-network.service','01a221b7-b123-7017-9de5-f7413a5165c1');
INSERT INTO "platform_seed" VALUES('session-2','member-network.service','01a221b7-b123-7018-a827-872ce96c5c2b');
INSERT INTO "platform_seed" VALUES('session-3','member-network.service','01a221b7-b123-7019-a020-f4cec7539f00');
INSERT INTO "platform_seed" VALUES('session-4','member-network.service','01a221b7-b123-701a-b716-c4f4ea04fbc9');
INSERT INTO "platform_seed" VALUES('session-5','member-network.service','01a221b7-b123-701b-a6ba-c1fd9794996f');
INSERT INTO "platform_seed" VALUES('session-6','member-network.service','01a221b7-b123-701c-901d-9ee0a47d8fdc');
INSERT INTO "platform_seed" VALUES('session-7','member-network.service','01a221b7-b123-701d-81ae-d3c92eb6e20f');
INSERT INTO "platform_seed" VALUES('session-8','member-network.service','01a221b7-b123-701e-aa56-9ea23fa68ee1');
INSERT INTO "platform_seed" VALUES('session-9','member-network.service','01a221b7-b123-701f-9651-70855fe69236');
INSERT INTO "platform_seed" VALUES('topic-german-health-system','mediator-training.topic','01a221b7-b123-7020-8c47-5b37674d4ceb');
INSERT INTO "platform_seed" VALUES('topic-family-planning-and-pregnancy','mediator-training.topic','01a221b7-b123-7021-a81b-7ebc44d7e562');
INSERT INTO "platform_seed" VALUES('topic-childrens-health','mediator-training.topic','01a221b7-b123-7022-af1f-2e3186bdf649');
INSERT INTO "platform_seed" VALUES('topic-tobacco','mediator-training.topic','01a221b7-b123-7023-be29-2681d1f7c26e');
INSERT INTO "platform_seed" VALUES('topic-medication','mediator-training.topic','01a221b7-b123-7024-8a42-b4303ad0d581');
INSERT INTO "platform_seed" VALUES('topic-oral-health','mediator-training.topic','01a221b7-b123-7025-a4e0-38b058c8d9a5');
INSERT INTO "platform_seed" VALUES('topic-nutrition-and-activity','mediator-training.topic','01a221b7-b123-7026-9196-f23771889a44');
INSERT INTO "platform_seed" VALUES('topic-old-age-and-care','mediator-training.topic','01a221b7-b123-7027-a44d-eada7ec70697');
INSERT INTO "platform_seed" VALUES('topic-mental-health','mediator-training.topic','01a221b7-b123-7028-adeb-3236a0705cbb');
INSERT INTO "platform_seed" VALUES('curriculum-1','mediator-training.curriculum','01a221b7-b123-7029-b6d9-9944967fb795');
INSERT INTO "platform_seed" VALUES('reported-trained','mediator-training.reported-count','01a221b7-b123-702a-9ba8-54acf0322aea');
INSERT INTO "platform_seed" VALUES('reported-active','mediator-training.reported-count','01a221b7-b123-702b-a0d1-ed0bf0fe0ecc');
INSERT INTO "platform_seed" VALUES('reported-genders','mediator-training.reported-count','01a221b7-b123-702c-8591-861603b51dfd');
INSERT INTO "platform_seed" VALUES('reported-countries','mediator-training.reported-count','01a221b7-b123-702d-b5c0-37a6a9d1cf64');
INSERT INTO "platform_seed" VALUES('reported-health-profession','mediator-training.reported-count','01a221b7-b123-702e-8eee-c29eceb2498e');
CREATE TABLE "platform_state" (
    "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_state" VALUES('schema','195 platform
CREATE TABLE "platform_history" (
    "sequence" INTEGER NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "operation" TEXT NOT NULL,
    "move" TEXT,
    "state" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT
sequence integer
resource text
record identifier
version integer
operation text
move text
state text
actor_kind text
actor text
reason text
at instant
changes json
CREATE UNIQUE INDEX "platform_history__by_record" ON "platform_history" ("record", "version")
platform
CREATE TABLE "platform_claim" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "pool" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "starts" TEXT NOT NULL,
    "ends" TEXT NOT NULL,
    "widened_start" TEXT NOT NULL,
    "widened_end" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1)),
    "holder_resource" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
resource text
pool identifier
quantity integer
starts instant
ends instant
widened_start instant
widened_end instant
length integer
is_out boolean
holder_resource text
holder identifier
CREATE INDEX "platform_claim__by_pool" ON "platform_claim" ("pool", "widened_start")
CREATE INDEX "platform_claim__by_length" ON "platform_claim" ("pool", "length")
CREATE INDEX "platform_claim__by_out" ON "platform_claim" ("is_out", "pool")
CREATE INDEX "platform_claim__by_holder" ON "platform_claim" ("holder")
platform
CREATE TABLE "platform_deadline" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id text
resource text
record identifier
name text
due instant
level integer
CREATE INDEX "platform_deadline__by_due" ON "platform_deadline" ("due")
CREATE INDEX "platform_deadline__by_record" ON "platform_deadline" ("record")
platform
CREATE TABLE "platform_number" (
    "sequence" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT
sequence text
last integer
platform
CREATE TABLE "platform_idempotency" (
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT
key text
request text
resource text
record identifier
at instant
CREATE INDEX "platform_idempotency__by_at" ON "platform_idempotency" ("at")
platform
CREATE TABLE "platform_token" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    "organisations" TEXT NOT NULL,
    "person" TEXT,
    "created_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "revoked_at" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
hash text
label text
duties json
organisations json
person identifier
created_at instant
expires_at instant
revoked_at instant
CREATE UNIQUE INDEX "platform_token__by_hash" ON "platform_token" ("hash")
platform
CREATE TABLE "platform_seed" (
    "key" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT
key text
resource text
record identifier
platform
CREATE TABLE "platform_notice" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "code" TEXT DEFAULT ''notice'',
    "organisation" TEXT,
    "duty" TEXT,
    "person" TEXT,
    "not_before" TEXT,
    "about" TEXT,
    "record" TEXT,
    "message" TEXT,
    "arguments" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
code text
organisation text
duty text
person text
not_before instant
about text
record text
message json
arguments text
CREATE INDEX "platform_notice__by_organisation" ON "platform_notice" ("organisation")
CREATE INDEX "platform_notice__by_person" ON "platform_notice" ("person")
CREATE INDEX "platform_notice__by_record" ON "platform_notice" ("record")
member-network
CREATE TABLE "member_network_organisation" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "legal_form" TEXT,
    "register_number" TEXT,
    "founded_on" TEXT,
    "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1)),
    "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1)),
    "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "description" TEXT,
    "easy_description" TEXT,
    "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members'',
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "address_visibility" TEXT NOT NULL DEFAULT ''public'',
    "email" TEXT,
    "email_visibility" TEXT NOT NULL DEFAULT ''members'',
    "phone" TEXT,
    "phone_visibility" TEXT NOT NULL DEFAULT ''members'',
    "web" TEXT,
    "web_visibility" TEXT NOT NULL DEFAULT ''public'',
    "assured_on" TEXT,
    "assured_by" TEXT,
    "unlisted_on" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
kind text
legal_form text
register_number text
founded_on date
is_umbrella boolean
is_tenant boolean
parent identifier
description json
easy_description json
origin_communities_visibility text
street text
postcode text
city text
address_visibility text
email text
email_visibility text
phone text
phone_visibility text
web text
web_visibility text
assured_on date
assured_by text
unlisted_on date
CREATE INDEX "member_network_organisation__by_state" ON "member_network_organisation" ("state", "created_at")
CREATE INDEX "member_network_organisation__by_kind" ON "member_network_organisation" ("kind")
CREATE INDEX "member_network_organisation__by_is_tenant" ON "member_network_organisation" ("is_tenant")
CREATE INDEX "member_network_organisation__by_parent" ON "member_network_organisation" ("parent")
CREATE INDEX "member_network_organisation__by_assured_on" ON "member_network_organisation" ("assured_on")
member-network
CREATE TABLE "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "member_network_organisation__aliases__by_value" ON "member_network_organisation__aliases" ("value")
member-network
CREATE TABLE "member_network_organisation__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "member_network_organisation__topics__by_value" ON "member_network_organisation__topics" ("value")
member-network
CREATE TABLE "member_network_organisation__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "member_network_organisation__languages__by_value" ON "member_network_organisation__languages" ("value")
member-network
CREATE TABLE "member_network_organisation__origin_communities" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "member_network_organisation__origin_communities__by_value" ON "member_network_organisation__origin_communities" ("value")
member-network
CREATE TABLE "member_network_contact" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "name_visibility" TEXT NOT NULL DEFAULT ''members'',
    "role" TEXT,
    "email" TEXT,
    "email_visibility" TEXT NOT NULL DEFAULT ''editors'',
    "phone" TEXT,
    "phone_visibility" TEXT NOT NULL DEFAULT ''editors'',
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name text
organisation identifier
name_visibility text
role text
email text
email_visibility text
phone text
phone_visibility text
valid_from date
valid_until date
is_organisation_listed boolean
CREATE INDEX "member_network_contact__by_organisation" ON "member_network_contact" ("organisation")
member-network
CREATE TABLE "member_network_contact__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "member_network_contact__languages__by_value" ON "member_network_contact__languages" ("value")
member-network
CREATE TABLE "member_network_membership" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "role" TEXT NOT NULL DEFAULT ''ordinary'',
    "valid_from" TEXT NOT NULL,
    "valid_until" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
organisation identifier
umbrella identifier
role text
valid_from date
valid_until date
is_organisation_listed boolean
CREATE INDEX "member_network_membership__by_organisation" ON "member_network_membership" ("organisation")
CREATE INDEX "member_network_membership__by_umbrella" ON "member_network_membership" ("umbrella")
CREATE INDEX "member_network_membership__by_valid_from" ON "member_network_membership" ("valid_from")
CREATE INDEX "member_network_membership__by_valid_until" ON "member_network_membership" ("valid_until")
member-network
CREATE TABLE "member_network_place" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "kind" TEXT,
    "description" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "district" TEXT,
    "address_visibility" TEXT NOT NULL DEFAULT ''public'',
    "opening_hours" TEXT,
    "accessibility" TEXT,
    "valid_from" TEXT,
    "valid_until" TEXT,
    "assured_on" TEXT,
    "assured_by" TEXT,
    "unlisted_on" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
organisation identifier
kind text
description json
street text
postcode text
city text
district text
address_visibility text
opening_hours text
accessibility json
valid_from date
valid_until date
assured_on date
assured_by text
unlisted_on date
is_organisation_listed boolean
CREATE INDEX "member_network_place__by_state" ON "member_network_place" ("state", "created_at")
CREATE INDEX "member_network_place__by_organisation" ON "member_network_place" ("organisation")
CREATE INDEX "member_network_place__by_kind" ON "member_network_place" ("kind")
CREATE INDEX "member_network_place__by_district" ON "member_network_place" ("district")
CREATE INDEX "member_network_place__by_valid_until" ON "member_network_place" ("valid_until")
CREATE INDEX "member_network_place__by_assured_on" ON "member_network_place" ("assured_on")
member-network
CREATE TABLE "member_network_service" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    "kind" TEXT,
    "description" TEXT,
    "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT,
    "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1)),
    "eligibility" TEXT,
    "cost" TEXT,
    "documents" TEXT,
    "accessibility" TEXT,
    "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT,
    "valid_from" TEXT,
    "valid_until" TEXT,
    "assured_on" TEXT,
    "assured_by" TEXT,
    "unlisted_on" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
organisation identifier
kind text
description json
place identifier
has_interpreters boolean
eligibility json
cost json
documents json
accessibility json
same_as identifier
valid_from date
valid_until date
assured_on date
assured_by text
unlisted_on date
is_organisation_listed boolean
CREATE INDEX "member_network_service__by_state" ON "member_network_service" ("state", "created_at")
CREATE INDEX "member_network_service__by_organisation" ON "member_network_service" ("organisation")
CREATE INDEX "member_network_service__by_kind" ON "member_network_service" ("kind")
CREATE INDEX "member_network_service__by_place" ON "member_network_service" ("place")
CREATE INDEX "member_network_service__by_same_as" ON "member_network_service" ("same_as")
CREATE INDEX "member_network_service__by_valid_until" ON "member_network_service" ("valid_until")
CREATE INDEX "member_network_service__by_assured_on" ON "member_network_service" ("assured_on")
member-network
CREATE TABLE "member_network_service__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "member_network_service__topics__by_value" ON "member_network_service__topics" ("value")
member-network
CREATE TABLE "member_network_service__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "member_network_service__languages__by_value" ON "member_network_service__languages" ("value")
equipment-lending
CREATE TABLE "equipment_lending_store" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "directions" TEXT,
    "hours" TEXT NOT NULL,
    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),
    "hand_overs_per_day" INTEGER,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
address text
directions json
hours text
closes_on_public_holidays boolean
hand_overs_per_day integer
equipment-lending
CREATE TABLE "equipment_lending_store__closures" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "cause" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
from date
until date
cause text
equipment-lending
CREATE TABLE "equipment_lending_item_model" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT,
    "description" TEXT,
    "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT,
    "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1)),
    "tracking" TEXT NOT NULL DEFAULT ''quantity'',
    "stock" INTEGER NOT NULL DEFAULT 0,
    "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0,
    "maintenance_minutes" INTEGER NOT NULL DEFAULT 0,
    "min_hours" INTEGER,
    "max_hours" INTEGER,
    "lead_time_hours" INTEGER,
    "max_ahead_days" INTEGER,
    "deposit_amount" INTEGER,
    "deposit_currency" TEXT,
    "value_amount" INTEGER,
    "value_currency" TEXT,
    "rent_per_day_amount" INTEGER,
    "rent_per_day_currency" TEXT,
    "instructions" TEXT,
    "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1)),
    "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
category text
description json
store identifier
is_offered boolean
tracking text
stock integer
maintenance_opening_days integer
maintenance_minutes integer
min_hours integer
max_hours integer
lead_time_hours integer
max_ahead_days integer
deposit_amount integer
deposit_currency text
value_amount integer
value_currency text
rent_per_day_amount integer
rent_per_day_currency text
instructions json
requires_briefing boolean
auto_approves boolean
CREATE INDEX "equipment_lending_item_model__by_category" ON "equipment_lending_item_model" ("category")
CREATE INDEX "equipment_lending_item_model__by_store" ON "equipment_lending_item_model" ("store")
CREATE INDEX "equipment_lending_item_model__by_is_offered" ON "equipment_lending_item_model" ("is_offered")
equipment-lending
CREATE TABLE "equipment_lending_item_model__kit_members" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
model identifier
quantity integer
CREATE INDEX "equipment_lending_item_model__kit_members__by_model" ON "equipment_lending_item_model__kit_members" ("model")
equipment-lending
CREATE TABLE "equipment_lending_item_model__accessories" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "equipment_lending_item_model__accessories__by_value" ON "equipment_lending_item_model__accessories" ("value")
equipment-lending
CREATE TABLE "equipment_lending_item" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "inventory_code" TEXT NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "condition" TEXT NOT NULL DEFAULT ''good'',
    "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1)),
    "serial_number" TEXT,
    "location" TEXT,
    "acquired_from" TEXT,
    "acquired_on" TEXT,
    "last_safety_check" TEXT,
    "next_safety_check" TEXT,
    "noticed_safety_check" TEXT,
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
inventory_code text
model identifier
condition text
is_borrowable boolean
serial_number text
location text
acquired_from text
acquired_on date
last_safety_check date
next_safety_check date
noticed_safety_check date
note text
CREATE UNIQUE INDEX "equipment_lending_item__by_inventory_code" ON "equipment_lending_item" ("inventory_code")
CREATE INDEX "equipment_lending_item__by_model" ON "equipment_lending_item" ("model")
CREATE INDEX "equipment_lending_item__by_next_safety_check" ON "equipment_lending_item" ("next_safety_check")
equipment-lending
CREATE TABLE "equipment_lending_loan" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "number" INTEGER,
    "organisation" TEXT NOT NULL,
    "person_in_charge" TEXT,
    "person_name" TEXT,
    "purpose" TEXT,
    "project" TEXT,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "terms_version" TEXT,
    "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1)),
    "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1)),
    "refusal_kind" TEXT,
    "staff_note" TEXT,
    "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT,
    "price_amount" INTEGER DEFAULT 0,
    "price_currency" TEXT DEFAULT ''EUR'',
    "deposit_due_amount" INTEGER DEFAULT 0,
    "deposit_due_currency" TEXT DEFAULT ''EUR'',
    "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1)),
    "handed_over_at" TEXT,
    "returned_at" TEXT,
    "ended_at" TEXT,
    "reminded_days" INTEGER DEFAULT 0,
    "is_collection_reminded" INTEGER DEFAULT 0 CHECK ("is_collection_reminded" IN (0, 1)),
    "is_return_reminded" INTEGER DEFAULT 0 CHECK ("is_return_reminded" IN (0, 1)),
    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
number integer
organisation identifier
person_in_charge identifier
person_name text
purpose text
project text
period_start instant
period_end instant
terms_version text
is_briefed boolean
is_override boolean
refusal_kind text
staff_note text
store identifier
price_amount integer
price_currency text
deposit_due_amount integer
deposit_due_currency text
is_short boolean
handed_over_at instant
returned_at instant
ended_at instant
reminded_days integer
is_collection_reminded boolean
is_return_reminded boolean
is_anonymous boolean
CREATE INDEX "equipment_lending_loan__by_state" ON "equipment_lending_loan" ("state", "created_at")
CREATE UNIQUE INDEX "equipment_lending_loan__by_number" ON "equipment_lending_loan" ("number")
CREATE INDEX "equipment_lending_loan__by_organisation" ON "equipment_lending_loan" ("organisation")
CREATE INDEX "equipment_lending_loan__by_person_in_charge" ON "equipment_lending_loan" ("person_in_charge")
CREATE INDEX "equipment_lending_loan__by_project" ON "equipment_lending_loan" ("project")
CREATE INDEX "equipment_lending_loan__by_period" ON "equipment_lending_loan" ("period_start", "period_end")
CREATE INDEX "equipment_lending_loan__by_state_period" ON "equipment_lending_loan" ("state", "period_start")
CREATE INDEX "equipment_lending_loan__by_store" ON "equipment_lending_loan" ("store")
CREATE INDEX "equipment_lending_loan__by_is_short" ON "equipment_lending_loan" ("is_short")
CREATE INDEX "equipment_lending_loan__by_handed_over_at" ON "equipment_lending_loan" ("handed_over_at")
CREATE INDEX "equipment_lending_loan__by_ended_at" ON "equipment_lending_loan" ("ended_at")
equipment-lending
CREATE TABLE "equipment_lending_loan__lines" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "returned" INTEGER NOT NULL DEFAULT 0,
    "condition_out" TEXT,
    "condition_in" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
model identifier
quantity integer
item identifier
returned integer
condition_out text
condition_in text
CREATE INDEX "equipment_lending_loan__lines__by_model" ON "equipment_lending_loan__lines" ("model")
CREATE INDEX "equipment_lending_loan__lines__by_item" ON "equipment_lending_loan__lines" ("item") WHERE "item" IS NOT NULL
equipment-lending
CREATE TABLE "equipment_lending_loan__assignments" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "condition_out" TEXT,
    "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1)),
    "condition_in" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
item identifier
condition_out text
is_returned boolean
condition_in text
CREATE INDEX "equipment_lending_loan__assignments__by_item" ON "equipment_lending_loan__assignments" ("item")
equipment-lending
CREATE TABLE "equipment_lending_loan__short_of" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "equipment_lending_loan__short_of__by_value" ON "equipment_lending_loan__short_of" ("value")
equipment-lending
CREATE TABLE "equipment_lending_deposit" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,
    "organisation" TEXT,
    "amount_amount" INTEGER NOT NULL,
    "amount_currency" TEXT NOT NULL,
    "kept_amount_amount" INTEGER,
    "kept_amount_currency" TEXT,
    "receipt" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
loan identifier
organisation identifier
amount_amount integer
amount_currency text
kept_amount_amount integer
kept_amount_currency text
receipt text
CREATE INDEX "equipment_lending_deposit__by_state" ON "equipment_lending_deposit" ("state", "created_at")
CREATE INDEX "equipment_lending_deposit__by_loan" ON "equipment_lending_deposit" ("loan")
CREATE INDEX "equipment_lending_deposit__by_organisation" ON "equipment_lending_deposit" ("organisation")
equipment-lending
CREATE TABLE "equipment_lending_damage" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "severity" TEXT NOT NULL DEFAULT ''unusable'',
    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,
    "description" TEXT,
    "expected_until" TEXT,
    "cost_amount" INTEGER,
    "cost_currency" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
model identifier
item identifier
quantity integer
severity text
loan identifier
description text
expected_until date
cost_amount integer
cost_currency text
CREATE INDEX "equipment_lending_damage__by_state" ON "equipment_lending_damage" ("state", "created_at")
CREATE INDEX "equipment_lending_damage__by_model" ON "equipment_lending_damage" ("model")
CREATE INDEX "equipment_lending_damage__by_item" ON "equipment_lending_damage" ("item")
CREATE INDEX "equipment_lending_damage__by_loan" ON "equipment_lending_damage" ("loan")
equipment-lending
CREATE TABLE "equipment_lending_block" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT ''reservedByTeam'',
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
model identifier
quantity integer
period_start instant
period_end instant
kind text
note text
CREATE INDEX "equipment_lending_block__by_model" ON "equipment_lending_block" ("model")
CREATE INDEX "equipment_lending_block__by_period" ON "equipment_lending_block" ("period_start", "period_end")
equipment-lending
CREATE TABLE "equipment_lending_suspension" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "grounds" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
organisation identifier
from date
until date
grounds text
CREATE INDEX "equipment_lending_suspension__by_organisation" ON "equipment_lending_suspension" ("organisation")
CREATE INDEX "equipment_lending_suspension__by_until" ON "equipment_lending_suspension" ("until")
equipment-lending
CREATE TABLE "equipment_lending_quota" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "organisation" TEXT,
    "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "category" TEXT,
    "max_simultaneous" INTEGER,
    "max_loans_per_year" INTEGER,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
organisation identifier
model identifier
category text
max_simultaneous integer
max_loans_per_year integer
CREATE INDEX "equipment_lending_quota__by_organisation" ON "equipment_lending_quota" ("organisation")
CREATE INDEX "equipment_lending_quota__by_model" ON "equipment_lending_quota" ("model") WHERE "model" IS NOT NULL
mediator-training
CREATE TABLE "mediator_training_topic" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "materials" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
code text
title json
description json
materials json
CREATE UNIQUE INDEX "mediator_training_topic__by_code" ON "mediator_training_topic" ("code")
mediator-training
CREATE TABLE "mediator_training_curriculum" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "edition" INTEGER DEFAULT 1,
    "name" TEXT NOT NULL,
    "valid_from" TEXT NOT NULL,
    "methods_minutes" INTEGER NOT NULL DEFAULT 0,
    "requires_methods" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_methods" IN (0, 1)),
    "requires_presentation" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_presentation" IN (0, 1)),
    "minimum_hours" INTEGER NOT NULL DEFAULT 0,
    "attendance_percent" INTEGER NOT NULL DEFAULT 80,
    "validity_months" INTEGER,
    "refresher_months" INTEGER NOT NULL DEFAULT 6,
    "refresher_minutes" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
code text
edition integer
name json
valid_from date
methods_minutes integer
requires_methods boolean
requires_presentation boolean
minimum_hours integer
attendance_percent integer
validity_months integer
refresher_months integer
refresher_minutes integer
CREATE INDEX "mediator_training_curriculum__by_state" ON "mediator_training_curriculum" ("state", "created_at")
CREATE INDEX "mediator_training_curriculum__by_code" ON "mediator_training_curriculum" ("code")
mediator-training
CREATE TABLE "mediator_training_curriculum__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "minutes" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
topic identifier
minutes integer
CREATE INDEX "mediator_training_curriculum__topics__by_topic" ON "mediator_training_curriculum__topics" ("topic")
mediator-training
CREATE TABLE "mediator_training_mediator" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "country" TEXT,
    "gender" TEXT,
    "age_group" TEXT,
    "has_health_profession" INTEGER CHECK ("has_health_profession" IN (0, 1)),
    "radius_kilometres" INTEGER,
    "availability" TEXT,
    "staff_note" TEXT,
    "is_in_directory" INTEGER NOT NULL DEFAULT 0 CHECK ("is_in_directory" IN (0, 1)),
    "is_named_on_verification" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_on_verification" IN (0, 1)),
    "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,
    "certificate" TEXT REFERENCES "mediator_training_certificate" ON DELETE RESTRICT,
    "certified_until" TEXT,
    "standing" TEXT DEFAULT ''none'',
    "is_update_due" INTEGER DEFAULT 0 CHECK ("is_update_due" IN (0, 1)),
    "accepted_on" TEXT,
    "started_on" TEXT,
    "certified_on" TEXT,
    "lapsed_from" TEXT,
    "left_on" TEXT,
    "left_from" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name text
email text
phone text
country text
gender text
age_group text
has_health_profession boolean
radius_kilometres integer
availability text
staff_note text
is_in_directory boolean
is_named_on_verification boolean
curriculum identifier
certificate identifier
certified_until date
standing text
is_update_due boolean
accepted_on date
started_on date
certified_on date
lapsed_from text
left_on date
left_from text
CREATE INDEX "mediator_training_mediator__by_state" ON "mediator_training_mediator" ("state", "created_at")
CREATE INDEX "mediator_training_mediator__by_curriculum" ON "mediator_training_mediator" ("curriculum")
CREATE INDEX "mediator_training_mediator__by_certificate" ON "mediator_training_mediator" ("certificate") WHERE "certificate" IS NOT NULL
CREATE INDEX "mediator_training_mediator__by_certified_until" ON "mediator_training_mediator" ("certified_until")
CREATE INDEX "mediator_training_mediator__by_standing" ON "mediator_training_mediator" ("standing")
CREATE INDEX "mediator_training_mediator__by_is_update_due" ON "mediator_training_mediator" ("is_update_due")
CREATE INDEX "mediator_training_mediator__by_started_on" ON "mediator_training_mediator" ("started_on")
CREATE INDEX "mediator_training_mediator__by_certified_on" ON "mediator_training_mediator" ("certified_on")
CREATE INDEX "mediator_training_mediator__by_left_on" ON "mediator_training_mediator" ("left_on")
mediator-training
CREATE TABLE "mediator_training_mediator__languages" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT ''selfDeclared'',
    "uses" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
language text
level text
source text
uses json
mediator-training
CREATE TABLE "mediator_training_mediator__spoken_languages" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "mediator_training_mediator__spoken_languages__by_value" ON "mediator_training_mediator__spoken_languages" ("value")
mediator-training
CREATE TABLE "mediator_training_mediator__communities" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "mediator_training_mediator__communities__by_value" ON "mediator_training_mediator__communities" ("value")
mediator-training
CREATE TABLE "mediator_training_mediator__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "mediator_training_mediator__topics__by_value" ON "mediator_training_mediator__topics" ("value")
mediator-training
CREATE TABLE "mediator_training_mediator__update_topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "mediator_training_mediator__update_topics__by_value" ON "mediator_training_mediator__update_topics" ("value")
mediator-training
CREATE TABLE "mediator_training_mediator__active_times" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
from date
until date
mediator-training
CREATE TABLE "mediator_training_endorsement" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "organisation" TEXT NOT NULL,
    "person_name" TEXT NOT NULL,
    "decided_on" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
organisation identifier
person_name text
decided_on date
CREATE INDEX "mediator_training_endorsement__by_state" ON "mediator_training_endorsement" ("state", "created_at")
CREATE INDEX "mediator_training_endorsement__by_mediator" ON "mediator_training_endorsement" ("mediator")
CREATE INDEX "mediator_training_endorsement__by_organisation" ON "mediator_training_endorsement" ("organisation")
mediator-training
CREATE TABLE "mediator_training_cohort" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "curriculum" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,
    "starts_on" TEXT NOT NULL,
    "ends_on" TEXT,
    "place" TEXT,
    "places" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
curriculum identifier
starts_on date
ends_on date
place text
places integer
minimum integer
CREATE INDEX "mediator_training_cohort__by_state" ON "mediator_training_cohort" ("state", "created_at")
CREATE INDEX "mediator_training_cohort__by_curriculum" ON "mediator_training_cohort" ("curriculum")
CREATE INDEX "mediator_training_cohort__by_starts_on" ON "mediator_training_cohort" ("starts_on")
mediator-training
CREATE TABLE "mediator_training_participation" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT,
    "offered_on" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
cohort identifier
offered_on date
CREATE INDEX "mediator_training_participation__by_state" ON "mediator_training_participation" ("state", "created_at")
CREATE INDEX "mediator_training_participation__by_mediator" ON "mediator_training_participation" ("mediator")
CREATE INDEX "mediator_training_participation__by_cohort" ON "mediator_training_participation" ("cohort")
mediator-training
CREATE TABLE "mediator_training_unit" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT,
    "part" TEXT NOT NULL DEFAULT ''topic'',
    "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "trainer" TEXT,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "minutes" INTEGER,
    "place" TEXT,
    "replaces" TEXT REFERENCES "mediator_training_unit" ON DELETE RESTRICT,
    "is_reminded" INTEGER DEFAULT 0 CHECK ("is_reminded" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
cohort identifier
part text
topic identifier
trainer text
period_start instant
period_end instant
minutes integer
place text
replaces identifier
is_reminded boolean
CREATE INDEX "mediator_training_unit__by_state" ON "mediator_training_unit" ("state", "created_at")
CREATE INDEX "mediator_training_unit__by_cohort" ON "mediator_training_unit" ("cohort")
CREATE INDEX "mediator_training_unit__by_part" ON "mediator_training_unit" ("part")
CREATE INDEX "mediator_training_unit__by_topic" ON "mediator_training_unit" ("topic")
CREATE INDEX "mediator_training_unit__by_period" ON "mediator_training_unit" ("period_start", "period_end")
CREATE INDEX "mediator_training_unit__by_state_period" ON "mediator_training_unit" ("state", "period_start")
CREATE INDEX "mediator_training_unit__by_replaces" ON "mediator_training_unit" ("replaces")
mediator-training
CREATE TABLE "mediator_training_attendance" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "unit" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE RESTRICT,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "minutes" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
unit identifier
mediator identifier
minutes integer
CREATE INDEX "mediator_training_attendance__by_unit" ON "mediator_training_attendance" ("unit")
CREATE INDEX "mediator_training_attendance__by_mediator" ON "mediator_training_attendance" ("mediator")
mediator-training
CREATE TABLE "mediator_training_assessment" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "part" TEXT NOT NULL DEFAULT ''topic'',
    "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "is_passed" INTEGER NOT NULL DEFAULT 1 CHECK ("is_passed" IN (0, 1)),
    "date" TEXT NOT NULL,
    "assessed_by" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
part text
topic identifier
is_passed boolean
date date
assessed_by text
CREATE INDEX "mediator_training_assessment__by_mediator" ON "mediator_training_assessment" ("mediator")
CREATE INDEX "mediator_training_assessment__by_topic" ON "mediator_training_assessment" ("topic")
mediator-training
CREATE TABLE "mediator_training_recognition" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "grounds" TEXT,
    "evidence_seen_on" TEXT,
    "decided_by" TEXT,
    "decided_on" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
topic identifier
grounds text
evidence_seen_on date
decided_by text
decided_on date
CREATE INDEX "mediator_training_recognition__by_state" ON "mediator_training_recognition" ("state", "created_at")
CREATE INDEX "mediator_training_recognition__by_mediator" ON "mediator_training_recognition" ("mediator")
CREATE INDEX "mediator_training_recognition__by_topic" ON "mediator_training_recognition" ("topic")
mediator-training
CREATE TABLE "mediator_training_certificate" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "occasion" TEXT NOT NULL DEFAULT ''initial'',
    "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,
    "signed_by" TEXT NOT NULL,
    "number" TEXT,
    "methods_on" TEXT,
    "presented_on" TEXT,
    "issued_on" TEXT,
    "valid_until" TEXT,
    "code" TEXT,
    "ended_on" TEXT,
    "noticed_days" INTEGER,
    "is_refresher_offered" INTEGER DEFAULT 0 CHECK ("is_refresher_offered" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
occasion text
curriculum identifier
signed_by text
number text
methods_on date
presented_on date
issued_on date
valid_until date
code text
ended_on date
noticed_days integer
is_refresher_offered boolean
CREATE INDEX "mediator_training_certificate__by_state" ON "mediator_training_certificate" ("state", "created_at")
CREATE INDEX "mediator_training_certificate__by_mediator" ON "mediator_training_certificate" ("mediator")
CREATE INDEX "mediator_training_certificate__by_curriculum" ON "mediator_training_certificate" ("curriculum")
CREATE UNIQUE INDEX "mediator_training_certificate__by_number" ON "mediator_training_certificate" ("number")
CREATE INDEX "mediator_training_certificate__by_issued_on" ON "mediator_training_certificate" ("issued_on")
CREATE INDEX "mediator_training_certificate__by_valid_until" ON "mediator_training_certificate" ("valid_until")
CREATE UNIQUE INDEX "mediator_training_certificate__by_code" ON "mediator_training_certificate" ("code")
mediator-training
CREATE TABLE "mediator_training_certificate__former_numbers" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "mediator_training_certificate__former_numbers__by_value" ON "mediator_training_certificate__former_numbers" ("value")
mediator-training
CREATE TABLE "mediator_training_certificate__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "is_recognised" INTEGER NOT NULL DEFAULT 0 CHECK ("is_recognised" IN (0, 1)),
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
topic identifier
title json
date date
is_recognised boolean
CREATE INDEX "mediator_training_certificate__topics__by_topic" ON "mediator_training_certificate__topics" ("topic")
mediator-training
CREATE TABLE "mediator_training_specialisation" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "acquired_on" TEXT NOT NULL,
    "valid_until" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
topic identifier
acquired_on date
valid_until date
CREATE INDEX "mediator_training_specialisation__by_mediator" ON "mediator_training_specialisation" ("mediator")
CREATE INDEX "mediator_training_specialisation__by_topic" ON "mediator_training_specialisation" ("topic")
mediator-training
CREATE TABLE "mediator_training_agreement" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "kind" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "accepted_on" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
kind text
text_version text
accepted_on date
CREATE INDEX "mediator_training_agreement__by_mediator" ON "mediator_training_agreement" ("mediator")
mediator-training
CREATE TABLE "mediator_training_check_document" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,
    "kind" TEXT NOT NULL,
    "seen_on" TEXT NOT NULL,
    "seen_by" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
mediator identifier
kind text
seen_on date
seen_by text
CREATE INDEX "mediator_training_check_document__by_mediator" ON "mediator_training_check_document" ("mediator")
mediator-training
CREATE TABLE "mediator_training_reported_count" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL DEFAULT ''none'',
    "stated_on" TEXT,
    "source" TEXT NOT NULL,
    "known" INTEGER DEFAULT 0,
    "unknown" INTEGER DEFAULT 0,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
population text
size integer
dimension text
stated_on date
source text
known integer
unknown integer
CREATE INDEX "mediator_training_reported_count__by_stated_on" ON "mediator_training_reported_count" ("stated_on")
mediator-training
CREATE TABLE "mediator_training_reported_count__lines" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_reported_count" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "label" TEXT,
    "count" INTEGER NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
category text
label json
count integer');
CREATE TABLE "platform_token" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    "organisations" TEXT NOT NULL,
    "person" TEXT,
    "created_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "revoked_at" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE UNIQUE INDEX "platform_history__by_record" ON "platform_history" ("record", "version");
CREATE INDEX "platform_claim__by_pool" ON "platform_claim" ("pool", "widened_start");
CREATE INDEX "platform_claim__by_length" ON "platform_claim" ("pool", "length");
CREATE INDEX "platform_claim__by_out" ON "platform_claim" ("is_out", "pool");
CREATE INDEX "platform_claim__by_holder" ON "platform_claim" ("holder");
CREATE INDEX "platform_deadline__by_due" ON "platform_deadline" ("due");
CREATE INDEX "platform_deadline__by_record" ON "platform_deadline" ("record");
CREATE INDEX "platform_idempotency__by_at" ON "platform_idempotency" ("at");
CREATE UNIQUE INDEX "platform_token__by_hash" ON "platform_token" ("hash");
CREATE INDEX "platform_notice__by_organisation" ON "platform_notice" ("organisation");
CREATE INDEX "platform_notice__by_person" ON "platform_notice" ("person");
CREATE INDEX "platform_notice__by_record" ON "platform_notice" ("record");
CREATE INDEX "member_network_organisation__by_state" ON "member_network_organisation" ("state", "created_at");
CREATE INDEX "member_network_organisation__by_kind" ON "member_network_organisation" ("kind");
CREATE INDEX "member_network_organisation__by_is_tenant" ON "member_network_organisation" ("is_tenant");
CREATE INDEX "member_network_organisation__by_parent" ON "member_network_organisation" ("parent");
CREATE INDEX "member_network_organisation__by_assured_on" ON "member_network_organisation" ("assured_on");
CREATE INDEX "member_network_organisation__aliases__by_value" ON "member_network_organisation__aliases" ("value");
CREATE INDEX "member_network_organisation__topics__by_value" ON "member_network_organisation__topics" ("value");
CREATE INDEX "member_network_organisation__languages__by_value" ON "member_network_organisation__languages" ("value");
CREATE INDEX "member_network_organisation__origin_communities__by_value" ON "member_network_organisation__origin_communities" ("value");
CREATE INDEX "member_network_contact__by_organisation" ON "member_network_contact" ("organisation");
CREATE INDEX "member_network_contact__languages__by_value" ON "member_network_contact__languages" ("value");
CREATE INDEX "member_network_membership__by_organisation" ON "member_network_membership" ("organisation");
CREATE INDEX "member_network_membership__by_umbrella" ON "member_network_membership" ("umbrella");
CREATE INDEX "member_network_membership__by_valid_from" ON "member_network_membership" ("valid_from");
CREATE INDEX "member_network_membership__by_valid_until" ON "member_network_membership" ("valid_until");
CREATE INDEX "member_network_place__by_state" ON "member_network_place" ("state", "created_at");
CREATE INDEX "member_network_place__by_organisation" ON "member_network_place" ("organisation");
CREATE INDEX "member_network_place__by_kind" ON "member_network_place" ("kind");
CREATE INDEX "member_network_place__by_district" ON "member_network_place" ("district");
CREATE INDEX "member_network_place__by_valid_until" ON "member_network_place" ("valid_until");
CREATE INDEX "member_network_place__by_assured_on" ON "member_network_place" ("assured_on");
CREATE INDEX "member_network_service__by_state" ON "member_network_service" ("state", "created_at");
CREATE INDEX "member_network_service__by_organisation" ON "member_network_service" ("organisation");
CREATE INDEX "member_network_service__by_kind" ON "member_network_service" ("kind");
CREATE INDEX "member_network_service__by_place" ON "member_network_service" ("place");
CREATE INDEX "member_network_service__by_same_as" ON "member_network_service" ("same_as");
CREATE INDEX "member_network_service__by_valid_until" ON "member_network_service" ("valid_until");
CREATE INDEX "member_network_service__by_assured_on" ON "member_network_service" ("assured_on");
CREATE INDEX "member_network_service__topics__by_value" ON "member_network_service__topics" ("value");
CREATE INDEX "member_network_service__languages__by_value" ON "member_network_service__languages" ("value");
CREATE INDEX "equipment_lending_item_model__by_category" ON "equipment_lending_item_model" ("category");
CREATE INDEX "equipment_lending_item_model__by_store" ON "equipment_lending_item_model" ("store");
CREATE INDEX "equipment_lending_item_model__by_is_offered" ON "equipment_lending_item_model" ("is_offered");
CREATE INDEX "equipment_lending_item_model__kit_members__by_model" ON "equipment_lending_item_model__kit_members" ("model");
CREATE INDEX "equipment_lending_item_model__accessories__by_value" ON "equipment_lending_item_model__accessories" ("value");
CREATE UNIQUE INDEX "equipment_lending_item__by_inventory_code" ON "equipment_lending_item" ("inventory_code");
CREATE INDEX "equipment_lending_item__by_model" ON "equipment_lending_item" ("model");
CREATE INDEX "equipment_lending_item__by_next_safety_check" ON "equipment_lending_item" ("next_safety_check");
CREATE INDEX "equipment_lending_loan__by_state" ON "equipment_lending_loan" ("state", "created_at");
CREATE UNIQUE INDEX "equipment_lending_loan__by_number" ON "equipment_lending_loan" ("number");
CREATE INDEX "equipment_lending_loan__by_organisation" ON "equipment_lending_loan" ("organisation");
CREATE INDEX "equipment_lending_loan__by_person_in_charge" ON "equipment_lending_loan" ("person_in_charge");
CREATE INDEX "equipment_lending_loan__by_project" ON "equipment_lending_loan" ("project");
CREATE INDEX "equipment_lending_loan__by_period" ON "equipment_lending_loan" ("period_start", "period_end");
CREATE INDEX "equipment_lending_loan__by_state_period" ON "equipment_lending_loan" ("state", "period_start");
CREATE INDEX "equipment_lending_loan__by_store" ON "equipment_lending_loan" ("store");
CREATE INDEX "equipment_lending_loan__by_is_short" ON "equipment_lending_loan" ("is_short");
CREATE INDEX "equipment_lending_loan__by_handed_over_at" ON "equipment_lending_loan" ("handed_over_at");
CREATE INDEX "equipment_lending_loan__by_ended_at" ON "equipment_lending_loan" ("ended_at");
CREATE INDEX "equipment_lending_loan__lines__by_model" ON "equipment_lending_loan__lines" ("model");
CREATE INDEX "equipment_lending_loan__lines__by_item" ON "equipment_lending_loan__lines" ("item") WHERE "item" IS NOT NULL;
CREATE INDEX "equipment_lending_loan__assignments__by_item" ON "equipment_lending_loan__assignments" ("item");
CREATE INDEX "equipment_lending_loan__short_of__by_value" ON "equipment_lending_loan__short_of" ("value");
CREATE INDEX "equipment_lending_deposit__by_state" ON "equipment_lending_deposit" ("state", "created_at");
CREATE INDEX "equipment_lending_deposit__by_loan" ON "equipment_lending_deposit" ("loan");
CREATE INDEX "equipment_lending_deposit__by_organisation" ON "equipment_lending_deposit" ("organisation");
CREATE INDEX "equipment_lending_damage__by_state" ON "equipment_lending_damage" ("state", "created_at");
CREATE INDEX "equipment_lending_damage__by_model" ON "equipment_lending_damage" ("model");
CREATE INDEX "equipment_lending_damage__by_item" ON "equipment_lending_damage" ("item");
CREATE INDEX "equipment_lending_damage__by_loan" ON "equipment_lending_damage" ("loan");
CREATE INDEX "equipment_lending_block__by_model" ON "equipment_lending_block" ("model");
CREATE INDEX "equipment_lending_block__by_period" ON "equipment_lending_block" ("period_start", "period_end");
CREATE INDEX "equipment_lending_suspension__by_organisation" ON "equipment_lending_suspension" ("organisation");
CREATE INDEX "equipment_lending_suspension__by_until" ON "equipment_lending_suspension" ("until");
CREATE INDEX "equipment_lending_quota__by_organisation" ON "equipment_lending_quota" ("organisation");
CREATE INDEX "equipment_lending_quota__by_model" ON "equipment_lending_quota" ("model") WHERE "model" IS NOT NULL;
CREATE UNIQUE INDEX "mediator_training_topic__by_code" ON "mediator_training_topic" ("code");
CREATE INDEX "mediator_training_curriculum__by_state" ON "mediator_training_curriculum" ("state", "created_at");
CREATE INDEX "mediator_training_curriculum__by_code" ON "mediator_training_curriculum" ("code");
CREATE INDEX "mediator_training_curriculum__topics__by_topic" ON "mediator_training_curriculum__topics" ("topic");
CREATE INDEX "mediator_training_mediator__by_state" ON "mediator_training_mediator" ("state", "created_at");
CREATE INDEX "mediator_training_mediator__by_curriculum" ON "mediator_training_mediator" ("curriculum");
CREATE INDEX "mediator_training_mediator__by_certificate" ON "mediator_training_mediator" ("certificate") WHERE "certificate" IS NOT NULL;
CREATE INDEX "mediator_training_mediator__by_certified_until" ON "mediator_training_mediator" ("certified_until");
CREATE INDEX "mediator_training_mediator__by_standing" ON "mediator_training_mediator" ("standing");
CREATE INDEX "mediator_training_mediator__by_is_update_due" ON "mediator_training_mediator" ("is_update_due");
CREATE INDEX "mediator_training_mediator__by_started_on" ON "mediator_training_mediator" ("started_on");
CREATE INDEX "mediator_training_mediator__by_certified_on" ON "mediator_training_mediator" ("certified_on");
CREATE INDEX "mediator_training_mediator__by_left_on" ON "mediator_training_mediator" ("left_on");
CREATE INDEX "mediator_training_mediator__spoken_languages__by_value" ON "mediator_training_mediator__spoken_languages" ("value");
CREATE INDEX "mediator_training_mediator__communities__by_value" ON "mediator_training_mediator__communities" ("value");
CREATE INDEX "mediator_training_mediator__topics__by_value" ON "mediator_training_mediator__topics" ("value");
CREATE INDEX "mediator_training_mediator__update_topics__by_value" ON "mediator_training_mediator__update_topics" ("value");
CREATE INDEX "mediator_training_endorsement__by_state" ON "mediator_training_endorsement" ("state", "created_at");
CREATE INDEX "mediator_training_endorsement__by_mediator" ON "mediator_training_endorsement" ("mediator");
CREATE INDEX "mediator_training_endorsement__by_organisation" ON "mediator_training_endorsement" ("organisation");
CREATE INDEX "mediator_training_cohort__by_state" ON "mediator_training_cohort" ("state", "created_at");
CREATE INDEX "mediator_training_cohort__by_curriculum" ON "mediator_training_cohort" ("curriculum");
CREATE INDEX "mediator_training_cohort__by_starts_on" ON "mediator_training_cohort" ("starts_on");
CREATE INDEX "mediator_training_participation__by_state" ON "mediator_training_participation" ("state", "created_at");
CREATE INDEX "mediator_training_participation__by_mediator" ON "mediator_training_participation" ("mediator");
CREATE INDEX "mediator_training_participation__by_cohort" ON "mediator_training_participation" ("cohort");
CREATE INDEX "mediator_training_unit__by_state" ON "mediator_training_unit" ("state", "created_at");
CREATE INDEX "mediator_training_unit__by_cohort" ON "mediator_training_unit" ("cohort");
CREATE INDEX "mediator_training_unit__by_part" ON "mediator_training_unit" ("part");
CREATE INDEX "mediator_training_unit__by_topic" ON "mediator_training_unit" ("topic");
CREATE INDEX "mediator_training_unit__by_period" ON "mediator_training_unit" ("period_start", "period_end");
CREATE INDEX "mediator_training_unit__by_state_period" ON "mediator_training_unit" ("state", "period_start");
CREATE INDEX "mediator_training_unit__by_replaces" ON "mediator_training_unit" ("replaces");
CREATE INDEX "mediator_training_attendance__by_unit" ON "mediator_training_attendance" ("unit");
CREATE INDEX "mediator_training_attendance__by_mediator" ON "mediator_training_attendance" ("mediator");
CREATE INDEX "mediator_training_assessment__by_mediator" ON "mediator_training_assessment" ("mediator");
CREATE INDEX "mediator_training_assessment__by_topic" ON "mediator_training_assessment" ("topic");
CREATE INDEX "mediator_training_recognition__by_state" ON "mediator_training_recognition" ("state", "created_at");
CREATE INDEX "mediator_training_recognition__by_mediator" ON "mediator_training_recognition" ("mediator");
CREATE INDEX "mediator_training_recognition__by_topic" ON "mediator_training_recognition" ("topic");
CREATE INDEX "mediator_training_certificate__by_state" ON "mediator_training_certificate" ("state", "created_at");
CREATE INDEX "mediator_training_certificate__by_mediator" ON "mediator_training_certificate" ("mediator");
CREATE INDEX "mediator_training_certificate__by_curriculum" ON "mediator_training_certificate" ("curriculum");
CREATE UNIQUE INDEX "mediator_training_certificate__by_number" ON "mediator_training_certificate" ("number");
CREATE INDEX "mediator_training_certificate__by_issued_on" ON "mediator_training_certificate" ("issued_on");
CREATE INDEX "mediator_training_certificate__by_valid_until" ON "mediator_training_certificate" ("valid_until");
CREATE UNIQUE INDEX "mediator_training_certificate__by_code" ON "mediator_training_certificate" ("code");
CREATE INDEX "mediator_training_certificate__former_numbers__by_value" ON "mediator_training_certificate__former_numbers" ("value");
CREATE INDEX "mediator_training_certificate__topics__by_topic" ON "mediator_training_certificate__topics" ("topic");
CREATE INDEX "mediator_training_specialisation__by_mediator" ON "mediator_training_specialisation" ("mediator");
CREATE INDEX "mediator_training_specialisation__by_topic" ON "mediator_training_specialisation" ("topic");
CREATE INDEX "mediator_training_agreement__by_mediator" ON "mediator_training_agreement" ("mediator");
CREATE INDEX "mediator_training_check_document__by_mediator" ON "mediator_training_check_document" ("mediator");
CREATE INDEX "mediator_training_reported_count__by_stated_on" ON "mediator_training_reported_count" ("stated_on");
COMMIT;
