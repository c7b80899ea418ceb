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
INSERT INTO "equipment_lending_item" VALUES('01a221b7-b017-7010-a517-ef0e73096186',1,'recorded','2026-11-28T10:33:36.043Z','2026-11-28T10:33:36.043Z','BEISPIEL-BEAMER-1','01a221b7-b017-700f-b429-936340669c11','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment_lending_item" VALUES('01a221b7-b017-7011-8f1b-7f77d5fed83d',1,'recorded','2026-11-28T10:33:36.047Z','2026-11-28T10:33:36.047Z','BEISPIEL-BEAMER-2','01a221b7-b017-700f-b429-936340669c11','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment_lending_item" VALUES('01a221b7-b017-7012-b009-2b91eccee767',1,'recorded','2026-11-28T10:33:36.048Z','2026-11-28T10:33:36.048Z','BEISPIEL-BEAMER-3','01a221b7-b017-700f-b429-936340669c11','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment_lending_item" VALUES('01a221b7-b017-7013-ad95-ba5a92c7690a',1,'recorded','2026-11-28T10:33:36.048Z','2026-11-28T10:33:36.048Z','BEISPIEL-BEAMER-4','01a221b7-b017-700f-b429-936340669c11','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "equipment_lending_item_model" VALUES('01a221b7-b017-700c-b976-96804e1ff18f',1,'recorded','2026-11-28T10:33:36.040Z','2026-11-28T10:33:36.040Z','{"de":"Lautsprecher","en":"Loudspeaker","@source":"de"}','Ton','{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}','01a221b7-b017-700b-803a-fe20e6f6d8ce',1,'quantity',4,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a221b7-b017-700d-a8e2-87cf472bb962',1,'recorded','2026-11-28T10:33:36.042Z','2026-11-28T10:33:36.042Z','{"de":"Pavillon","en":"Pavilion","@source":"de"}','Zelte','{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}','01a221b7-b017-700b-803a-fe20e6f6d8ce',1,'quantity',3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a221b7-b017-700e-b730-3aeae2e3a243',1,'recorded','2026-11-28T10:33:36.042Z','2026-11-28T10:33:36.042Z','{"de":"Stehtisch","en":"Bar table","@source":"de"}','Möbel','{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}','01a221b7-b017-700b-803a-fe20e6f6d8ce',1,'quantity',12,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a221b7-b017-700f-b429-936340669c11',1,'recorded','2026-11-28T10:33:36.043Z','2026-11-28T10:33:36.043Z','{"de":"Beamer","en":"Projector","@source":"de"}','Bild','{"de":"Stückzahl und Pfand sind Beispiele.","en":"Quantity and deposit are samples.","@source":"de"}','01a221b7-b017-700b-803a-fe20e6f6d8ce',1,'individual',0,0,0,NULL,NULL,NULL,NULL,10000,'EUR',NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a221b8-2bb7-7000-baa1-c5af762a08fc',1,'recorded','2026-11-28T10:34:07.671Z','2026-11-28T10:34:07.671Z','{"de":"Kabel"}',NULL,NULL,'01a221b8-2b23-7000-b33d-08099b21cea0',1,'quantity',5,0,0,NULL,NULL,NULL,NULL,5000,'EUR',NULL,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "equipment_lending_loan" VALUES('01a221b8-2c6a-7000-ab37-9bfa5c5cd17b',1,'requested','2026-11-28T10:34:07.850Z','2026-11-28T10:34:07.850Z',1,'01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,NULL,'2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z',NULL,0,0,NULL,NULL,'01a221b8-2b23-7000-b33d-08099b21cea0',0,'EUR',5000,'EUR',0,NULL,NULL,NULL,0,0,0,0);
INSERT INTO "equipment_lending_loan" VALUES('01a221b8-2d3b-7000-b83d-29d72f20545d',2,'approved','2026-11-28T10:34:08.059Z','2026-11-28T10:34:08.210Z',2,'01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,NULL,'2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z',NULL,0,0,NULL,NULL,'01a221b8-2b23-7000-b33d-08099b21cea0',0,'EUR',5000,'EUR',0,NULL,NULL,NULL,0,0,0,0);
INSERT INTO "equipment_lending_loan" VALUES('01a221b8-2df4-7000-9dfc-dd53267a32f7',2,'approved','2026-11-28T10:34:08.244Z','2026-11-28T10:34:08.421Z',3,'01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,NULL,'2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z',NULL,0,0,NULL,NULL,'01a221b8-2b23-7000-b33d-08099b21cea0',0,'EUR',5000,'EUR',0,NULL,NULL,NULL,0,0,0,0);
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
INSERT INTO "equipment_lending_loan__lines" VALUES('01a221b8-2c6a-7000-ab37-9bfa5c5cd17b',0,'01a221b8-2bb7-7000-baa1-c5af762a08fc',1,NULL,0,NULL,NULL);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a221b8-2d3b-7000-b83d-29d72f20545d',0,'01a221b8-2bb7-7000-baa1-c5af762a08fc',1,NULL,0,NULL,NULL);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a221b8-2df4-7000-9dfc-dd53267a32f7',0,'01a221b8-2bb7-7000-baa1-c5af762a08fc',1,NULL,0,NULL,NULL);
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
INSERT INTO "equipment_lending_store" VALUES('01a221b7-b017-700b-803a-fe20e6f6d8ce',1,'recorded','2026-11-28T10:33:36.040Z','2026-11-28T10:33:36.040Z','{"de":"Verleihlager (Beispiel)","en":"Lending store (sample)","@source":"de"}',NULL,'{"de":"Die Öffnungszeiten sind ein Beispiel.","en":"The opening hours are a sample.","@source":"de"}','mo-fr 10:00-16:00',1,NULL);
INSERT INTO "equipment_lending_store" VALUES('01a221b8-2b23-7000-b33d-08099b21cea0',1,'recorded','2026-11-28T10:34:07.523Z','2026-11-28T10:34:07.523Z','{"de":"Lager"}',NULL,NULL,'mo-su 00:00-24:00',0,NULL);
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
INSERT INTO "member_network_contact" VALUES('01a221b7-b017-7005-a84e-585ce2291628',1,'recorded','2026-11-28T10:33:36.033Z','2026-11-28T10:33:36.033Z','Alex Beispiel','01a221b7-b017-7003-a935-9ce92dc7c42a','members','Ehrenamt',NULL,'editors',NULL,'editors','2025-01-01',NULL,1);
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
INSERT INTO "member_network_organisation" VALUES('01a221b7-b017-7000-bd6a-3d489d1e8f08',1,'listed','2026-11-28T10:33:36.027Z','2026-11-28T10:33:36.027Z','{"de":"AWO Saarland","en":"AWO Saarland","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,'{"de":"Träger des House of Resources Saar seit dem 1. Januar 2023.","en":"Carrier of the House of Resources Saar since 1 January 2023.","@source":"de"}',NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b017-7001-9881-e80b9fa52266',1,'listed','2026-11-28T10:33:36.029Z','2026-11-28T10:33:36.029Z','{"de":"Landeshauptstadt Saarbrücken","en":"State capital Saarbrücken","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Saarbrücken','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b017-7002-b0c8-bebfc87f5702',1,'listed','2026-11-28T10:33:36.029Z','2026-11-28T10:33:36.029Z','{"de":"House of Resources Saar","en":"House of Resources Saar","@source":"de"}','other',NULL,NULL,NULL,0,1,'01a221b7-b017-7000-bd6a-3d489d1e8f08','{"de":"Besteht seit 2021, gefördert von Bund und Land.","en":"Exists since 2021, funded by the federal government and the state.","@source":"de"}',NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b017-7003-a935-9ce92dc7c42a',1,'listed','2026-11-28T10:33:36.033Z','2026-11-28T10:33:36.033Z','{"de":"Kulturverein (Beispiel)","en":"Cultural association (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b017-7004-a0e6-04c63eab339e',1,'listed','2026-11-28T10:33:36.033Z','2026-11-28T10:33:36.033Z','{"de":"Nachbarschaftsinitiative (Beispiel)","en":"Neighbourhood initiative (sample)","@source":"de"}','initiative',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b8-2a74-7000-b336-4d2f9eab72d5',1,'listed','2026-11-28T10:34:07.348Z','2026-11-28T10:34:07.348Z','{"de":"Verein A"}','association',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members','+49 681 111111','editors',NULL,'public','2026-11-28','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL);
CREATE TABLE "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__aliases" VALUES('01a221b7-b017-7002-b0c8-bebfc87f5702',0,'Haus of Ressources Saar');
INSERT INTO "member_network_organisation__aliases" VALUES('01a221b7-b017-7002-b0c8-bebfc87f5702',1,'House or Ressources Saar');
INSERT INTO "member_network_organisation__aliases" VALUES('01a221b7-b017-7002-b0c8-bebfc87f5702',2,'HoR Saar');
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
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b017-7002-b0c8-bebfc87f5702',0,'participation');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b017-7002-b0c8-bebfc87f5702',1,'antiDiscrimination');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b017-7002-b0c8-bebfc87f5702',2,'education');
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
INSERT INTO "member_network_service" VALUES('01a221b7-b017-7006-b15a-32004f195d89',1,'listed','2026-11-28T10:33:36.034Z','2026-11-28T10:33:36.034Z','{"de":"Empowerment","en":"Empowerment","@source":"de"}','01a221b7-b017-7002-b0c8-bebfc87f5702','pillar','{"de":"Hilfe bei Anträgen, bei Social Media und beim Durchführen von Seminaren.","en":"Help with applications, with social media and with running seminars.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b017-7007-a2b4-a0db0fef3f78',1,'listed','2026-11-28T10:33:36.039Z','2026-11-28T10:33:36.039Z','{"de":"Förderung","en":"Grants","@source":"de"}','01a221b7-b017-7002-b0c8-bebfc87f5702','pillar','{"de":"Mikro-Projektgelder bis 500 Euro; über höhere Beträge entscheidet eine Jury.","en":"Micro-project money of up to 500 euro; a jury decides about higher amounts.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b017-7008-9e47-92c7a9a72d10',1,'listed','2026-11-28T10:33:36.039Z','2026-11-28T10:33:36.039Z','{"de":"Verleih","en":"Lending","@source":"de"}','01a221b7-b017-7002-b0c8-bebfc87f5702','pillar','{"de":"Lautsprecher, Pavillons, Stehtische und Beamer für Ehrenamtliche.","en":"Loudspeakers, pavilions, bar tables and projectors for volunteers.","@source":"de"}',NULL,0,NULL,'{"de":"kostenlos","en":"free of charge","@source":"de"}',NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b017-7009-9632-6e4fac0196f8',1,'listed','2026-11-28T10:33:36.039Z','2026-11-28T10:33:36.039Z','{"de":"Vernetzung","en":"Networking","@source":"de"}','01a221b7-b017-7002-b0c8-bebfc87f5702','pillar','{"de":"Brücke zwischen neuen und bestehenden Organisationen.","en":"A bridge between new and existing organisations.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b017-700a-be9d-6ac46a373fa5',1,'listed','2026-11-28T10:33:36.040Z','2026-11-28T10:33:36.040Z','{"de":"Räume","en":"Rooms","@source":"de"}','01a221b7-b017-7002-b0c8-bebfc87f5702','rooms',NULL,NULL,0,'{"de":"Organisationen und Initiativen","en":"Organisations and initiatives","@source":"de"}','{"de":"kostenlos","en":"free of charge","@source":"de"}',NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
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
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-7006-b15a-32004f195d89',0,'education');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-7006-b15a-32004f195d89',1,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-7007-a2b4-a0db0fef3f78',0,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-7008-9e47-92c7a9a72d10',0,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-7008-9e47-92c7a9a72d10',1,'culture');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-7009-9632-6e4fac0196f8',0,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-7009-9632-6e4fac0196f8',1,'dialogue');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b017-700a-be9d-6ac46a373fa5',0,'participation');
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
INSERT INTO "platform_claim" VALUES('01a221b8-2c6a-7001-a4eb-280a7e1c86ac','equipment-lending.item-model','01a221b8-2bb7-7000-baa1-c5af762a08fc',1,'2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z','2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z',259200000,0,'equipment-lending.loan','01a221b8-2c6a-7000-ab37-9bfa5c5cd17b');
INSERT INTO "platform_claim" VALUES('01a221b8-2dd2-7000-981d-f974aa010336','equipment-lending.item-model','01a221b8-2bb7-7000-baa1-c5af762a08fc',1,'2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z','2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z',259200000,0,'equipment-lending.loan','01a221b8-2d3b-7000-b83d-29d72f20545d');
INSERT INTO "platform_claim" VALUES('01a221b8-2ea5-7000-8fca-82cdfbec4096','equipment-lending.item-model','01a221b8-2bb7-7000-baa1-c5af762a08fc',1,'2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z','2026-11-28T10:34:00.000Z','2026-12-01T10:34:00.000Z',259200000,0,'equipment-lending.loan','01a221b8-2df4-7000-9dfc-dd53267a32f7');
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
INSERT INTO "platform_history" VALUES(1,'member-network.organisation','01a221b7-b017-7000-bd6a-3d489d1e8f08',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.027Z','{"name":[null,{"de":"AWO Saarland","en":"AWO Saarland","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"description":[null,{"de":"Träger des House of Resources Saar seit dem 1. Januar 2023.","en":"Carrier of the House of Resources Saar since 1 January 2023.","@source":"de"}],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(2,'member-network.organisation','01a221b7-b017-7001-9881-e80b9fa52266',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.029Z','{"name":[null,{"de":"Landeshauptstadt Saarbrücken","en":"State capital Saarbrücken","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Saarbrücken"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(3,'member-network.organisation','01a221b7-b017-7002-b0c8-bebfc87f5702',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.029Z','{"name":[null,{"de":"House of Resources Saar","en":"House of Resources Saar","@source":"de"}],"aliases":[[],["Haus of Ressources Saar","House or Ressources Saar","HoR Saar"]],"kind":[null,"other"],"isUmbrella":[null,false],"isTenant":[null,true],"parent":[null,"01a221b7-b017-7000-bd6a-3d489d1e8f08"],"description":[null,{"de":"Besteht seit 2021, gefördert von Bund und Land.","en":"Exists since 2021, funded by the federal government and the state.","@source":"de"}],"topics":[[],["participation","antiDiscrimination","education"]],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(4,'member-network.organisation','01a221b7-b017-7003-a935-9ce92dc7c42a',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.033Z','{"name":[null,{"de":"Kulturverein (Beispiel)","en":"Cultural association (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(5,'member-network.organisation','01a221b7-b017-7004-a0e6-04c63eab339e',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.033Z','{"name":[null,{"de":"Nachbarschaftsinitiative (Beispiel)","en":"Neighbourhood initiative (sample)","@source":"de"}],"kind":[null,"initiative"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(6,'member-network.contact','01a221b7-b017-7005-a84e-585ce2291628',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.033Z','{"name":[null,"Alex Beispiel"],"organisation":[null,"01a221b7-b017-7003-a935-9ce92dc7c42a"],"nameVisibility":[null,"members"],"role":[null,"Ehrenamt"],"emailVisibility":[null,"editors"],"phoneVisibility":[null,"editors"],"validFrom":[null,"2025-01-01"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(7,'member-network.service','01a221b7-b017-7006-b15a-32004f195d89',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.034Z','{"name":[null,{"de":"Empowerment","en":"Empowerment","@source":"de"}],"organisation":[null,"01a221b7-b017-7002-b0c8-bebfc87f5702"],"kind":[null,"pillar"],"description":[null,{"de":"Hilfe bei Anträgen, bei Social Media und beim Durchführen von Seminaren.","en":"Help with applications, with social media and with running seminars.","@source":"de"}],"topics":[[],["education","participation"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(8,'member-network.service','01a221b7-b017-7007-a2b4-a0db0fef3f78',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.039Z','{"name":[null,{"de":"Förderung","en":"Grants","@source":"de"}],"organisation":[null,"01a221b7-b017-7002-b0c8-bebfc87f5702"],"kind":[null,"pillar"],"description":[null,{"de":"Mikro-Projektgelder bis 500 Euro; über höhere Beträge entscheidet eine Jury.","en":"Micro-project money of up to 500 euro; a jury decides about higher amounts.","@source":"de"}],"topics":[[],["participation"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(9,'member-network.service','01a221b7-b017-7008-9e47-92c7a9a72d10',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.039Z','{"name":[null,{"de":"Verleih","en":"Lending","@source":"de"}],"organisation":[null,"01a221b7-b017-7002-b0c8-bebfc87f5702"],"kind":[null,"pillar"],"description":[null,{"de":"Lautsprecher, Pavillons, Stehtische und Beamer für Ehrenamtliche.","en":"Loudspeakers, pavilions, bar tables and projectors for volunteers.","@source":"de"}],"topics":[[],["participation","culture"]],"hasInterpreters":[null,false],"cost":[null,{"de":"kostenlos","en":"free of charge","@source":"de"}],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(10,'member-network.service','01a221b7-b017-7009-9632-6e4fac0196f8',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.039Z','{"name":[null,{"de":"Vernetzung","en":"Networking","@source":"de"}],"organisation":[null,"01a221b7-b017-7002-b0c8-bebfc87f5702"],"kind":[null,"pillar"],"description":[null,{"de":"Brücke zwischen neuen und bestehenden Organisationen.","en":"A bridge between new and existing organisations.","@source":"de"}],"topics":[[],["participation","dialogue"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(11,'member-network.service','01a221b7-b017-700a-be9d-6ac46a373fa5',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.040Z','{"name":[null,{"de":"Räume","en":"Rooms","@source":"de"}],"organisation":[null,"01a221b7-b017-7002-b0c8-bebfc87f5702"],"kind":[null,"rooms"],"topics":[[],["participation"]],"hasInterpreters":[null,false],"eligibility":[null,{"de":"Organisationen und Initiativen","en":"Organisations and initiatives","@source":"de"}],"cost":[null,{"de":"kostenlos","en":"free of charge","@source":"de"}],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(12,'equipment-lending.store','01a221b7-b017-700b-803a-fe20e6f6d8ce',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.040Z','{"name":[null,{"de":"Verleihlager (Beispiel)","en":"Lending store (sample)","@source":"de"}],"directions":[null,{"de":"Die Öffnungszeiten sind ein Beispiel.","en":"The opening hours are a sample.","@source":"de"}],"hours":[null,"mo-fr 10:00-16:00"],"closesOnPublicHolidays":[null,true]}');
INSERT INTO "platform_history" VALUES(13,'equipment-lending.item-model','01a221b7-b017-700c-b976-96804e1ff18f',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.040Z','{"name":[null,{"de":"Lautsprecher","en":"Loudspeaker","@source":"de"}],"category":[null,"Ton"],"description":[null,{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}],"store":[null,"01a221b7-b017-700b-803a-fe20e6f6d8ce"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,4],"maintenanceOpeningDays":[null,1],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}');
INSERT INTO "platform_history" VALUES(14,'equipment-lending.item-model','01a221b7-b017-700d-a8e2-87cf472bb962',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.042Z','{"name":[null,{"de":"Pavillon","en":"Pavilion","@source":"de"}],"category":[null,"Zelte"],"description":[null,{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}],"store":[null,"01a221b7-b017-700b-803a-fe20e6f6d8ce"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,3],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}');
INSERT INTO "platform_history" VALUES(15,'equipment-lending.item-model','01a221b7-b017-700e-b730-3aeae2e3a243',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.042Z','{"name":[null,{"de":"Stehtisch","en":"Bar table","@source":"de"}],"category":[null,"Möbel"],"description":[null,{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}],"store":[null,"01a221b7-b017-700b-803a-fe20e6f6d8ce"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,12],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}');
INSERT INTO "platform_history" VALUES(16,'equipment-lending.item-model','01a221b7-b017-700f-b429-936340669c11',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.043Z','{"name":[null,{"de":"Beamer","en":"Projector","@source":"de"}],"category":[null,"Bild"],"description":[null,{"de":"Stückzahl und Pfand sind Beispiele.","en":"Quantity and deposit are samples.","@source":"de"}],"store":[null,"01a221b7-b017-700b-803a-fe20e6f6d8ce"],"isOffered":[null,true],"tracking":[null,"individual"],"stock":[null,0],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"deposit":[null,"100.00 EUR"],"requiresBriefing":[null,false],"autoApproves":[null,false]}');
INSERT INTO "platform_history" VALUES(17,'equipment-lending.item','01a221b7-b017-7010-a517-ef0e73096186',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.043Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-1"],"model":[null,"01a221b7-b017-700f-b429-936340669c11"],"condition":[null,"good"],"isBorrowable":[null,true]}');
INSERT INTO "platform_history" VALUES(18,'equipment-lending.item','01a221b7-b017-7011-8f1b-7f77d5fed83d',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.047Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-2"],"model":[null,"01a221b7-b017-700f-b429-936340669c11"],"condition":[null,"good"],"isBorrowable":[null,true]}');
INSERT INTO "platform_history" VALUES(19,'equipment-lending.item','01a221b7-b017-7012-b009-2b91eccee767',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.048Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-3"],"model":[null,"01a221b7-b017-700f-b429-936340669c11"],"condition":[null,"good"],"isBorrowable":[null,true]}');
INSERT INTO "platform_history" VALUES(20,'equipment-lending.item','01a221b7-b017-7013-ad95-ba5a92c7690a',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.048Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-4"],"model":[null,"01a221b7-b017-700f-b429-936340669c11"],"condition":[null,"good"],"isBorrowable":[null,true]}');
INSERT INTO "platform_history" VALUES(21,'member-network.organisation','01a221b8-2a74-7000-b336-4d2f9eab72d5',1,'create',NULL,'listed','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:07.348Z','{"name":[null,{"de":"Verein A"}],"kind":[null,"association"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phone":[null,"+49 681 111111"],"phoneVisibility":[null,"editors"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"01a221b8-2a46-7000-a3d2-f5a30ed0e803"]}');
INSERT INTO "platform_history" VALUES(22,'equipment-lending.store','01a221b8-2b23-7000-b33d-08099b21cea0',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:07.523Z','{"name":[null,{"de":"Lager"}],"hours":[null,"mo-su 00:00-24:00"],"closesOnPublicHolidays":[null,false]}');
INSERT INTO "platform_history" VALUES(23,'equipment-lending.item-model','01a221b8-2bb7-7000-baa1-c5af762a08fc',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:07.671Z','{"name":[null,{"de":"Kabel"}],"store":[null,"01a221b8-2b23-7000-b33d-08099b21cea0"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,5],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"deposit":[null,"50.00 EUR"],"requiresBriefing":[null,false],"autoApproves":[null,false]}');
INSERT INTO "platform_history" VALUES(24,'equipment-lending.loan','01a221b8-2c6a-7000-ab37-9bfa5c5cd17b',1,'create',NULL,'requested','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:07.850Z','{"number":[null,1],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"lines":[[],[{"model":"01a221b8-2bb7-7000-baa1-c5af762a08fc","quantity":1,"item":null,"returned":0,"conditionOut":null,"conditionIn":null}]],"period":[null,{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"store":[null,"01a221b8-2b23-7000-b33d-08099b21cea0"],"price":[null,"0.00 EUR"],"depositDue":[null,"50.00 EUR"],"isShort":[null,false],"remindedDays":[null,0],"isCollectionReminded":[null,false],"isReturnReminded":[null,false],"isAnonymous":[null,false]}');
INSERT INTO "platform_history" VALUES(25,'platform.notice','01a221b8-2c6a-7002-84da-2fed426f0ed5',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:07.850Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2c6a-7000-ab37-9bfa5c5cd17b"],"message":[null,{"de":"Ihre Anfrage 1 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist eingegangen.","en":"Your request 1 for 28 November 2026, 11:34 – 1 December 2026, 11:34 has arrived.","@source":"de"}],"arguments":[null,"{\"grounds\":{\"text\":\"\"},\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
INSERT INTO "platform_history" VALUES(26,'platform.notice','01a221b8-2c6a-7003-aa7d-7e754c2d2cc8',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:07.850Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2c6a-7000-ab37-9bfa5c5cd17b"],"message":[null,{"de":"Anfrage 1 für 28.11.2026, 11:34 – 01.12.2026, 11:34 wartet auf eine Entscheidung.","en":"Request 1 for 28 November 2026, 11:34 – 1 December 2026, 11:34 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
INSERT INTO "platform_history" VALUES(27,'equipment-lending.loan','01a221b8-2d3b-7000-b83d-29d72f20545d',1,'create',NULL,'requested','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.059Z','{"number":[null,2],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"lines":[[],[{"model":"01a221b8-2bb7-7000-baa1-c5af762a08fc","quantity":1,"item":null,"returned":0,"conditionOut":null,"conditionIn":null}]],"period":[null,{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"store":[null,"01a221b8-2b23-7000-b33d-08099b21cea0"],"price":[null,"0.00 EUR"],"depositDue":[null,"50.00 EUR"],"isShort":[null,false],"remindedDays":[null,0],"isCollectionReminded":[null,false],"isReturnReminded":[null,false],"isAnonymous":[null,false]}');
INSERT INTO "platform_history" VALUES(28,'platform.notice','01a221b8-2d3b-7002-89e2-752ef798ec10',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.059Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2d3b-7000-b83d-29d72f20545d"],"message":[null,{"de":"Ihre Anfrage 2 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist eingegangen.","en":"Your request 2 for 28 November 2026, 11:34 – 1 December 2026, 11:34 has arrived.","@source":"de"}],"arguments":[null,"{\"grounds\":{\"text\":\"\"},\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
INSERT INTO "platform_history" VALUES(29,'platform.notice','01a221b8-2d3b-7003-b297-2ad72991357d',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.059Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2d3b-7000-b83d-29d72f20545d"],"message":[null,{"de":"Anfrage 2 für 28.11.2026, 11:34 – 01.12.2026, 11:34 wartet auf eine Entscheidung.","en":"Request 2 for 28 November 2026, 11:34 – 1 December 2026, 11:34 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
INSERT INTO "platform_history" VALUES(30,'equipment-lending.loan','01a221b8-2d3b-7000-b83d-29d72f20545d',2,'move','approve','approved','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.210Z','{}');
INSERT INTO "platform_history" VALUES(31,'platform.notice','01a221b8-2dd2-7001-95d0-b75c816f1d68',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.210Z','{"code":[null,"equipment-lending.request-approved"],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2d3b-7000-b83d-29d72f20545d"],"message":[null,{"de":"Ihre Ausleihe 2 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist zugesagt.","en":"Your loan 2 for 28 November 2026, 11:34 – 1 December 2026, 11:34 is approved.","@source":"de"}],"arguments":[null,"{\"grounds\":{\"text\":\"\"},\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
INSERT INTO "platform_history" VALUES(32,'equipment-lending.loan','01a221b8-2df4-7000-9dfc-dd53267a32f7',1,'create',NULL,'requested','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.244Z','{"number":[null,3],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"lines":[[],[{"model":"01a221b8-2bb7-7000-baa1-c5af762a08fc","quantity":1,"item":null,"returned":0,"conditionOut":null,"conditionIn":null}]],"period":[null,{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"store":[null,"01a221b8-2b23-7000-b33d-08099b21cea0"],"price":[null,"0.00 EUR"],"depositDue":[null,"50.00 EUR"],"isShort":[null,false],"remindedDays":[null,0],"isCollectionReminded":[null,false],"isReturnReminded":[null,false],"isAnonymous":[null,false]}');
INSERT INTO "platform_history" VALUES(33,'platform.notice','01a221b8-2df4-7002-8dcd-5b583e35ec14',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.244Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2df4-7000-9dfc-dd53267a32f7"],"message":[null,{"de":"Ihre Anfrage 3 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist eingegangen.","en":"Your request 3 for 28 November 2026, 11:34 – 1 December 2026, 11:34 has arrived.","@source":"de"}],"arguments":[null,"{\"grounds\":{\"text\":\"\"},\"number\":{\"integer\":3},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
INSERT INTO "platform_history" VALUES(34,'platform.notice','01a221b8-2df4-7003-95e7-be30a809a819',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.244Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2df4-7000-9dfc-dd53267a32f7"],"message":[null,{"de":"Anfrage 3 für 28.11.2026, 11:34 – 01.12.2026, 11:34 wartet auf eine Entscheidung.","en":"Request 3 for 28 November 2026, 11:34 – 1 December 2026, 11:34 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":3},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
INSERT INTO "platform_history" VALUES(35,'equipment-lending.loan','01a221b8-2df4-7000-9dfc-dd53267a32f7',2,'move','approve','approved','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.421Z','{}');
INSERT INTO "platform_history" VALUES(36,'platform.notice','01a221b8-2ea5-7001-a04d-4ccfbee71368',1,'create',NULL,'recorded','token','01a221b8-2a46-7000-a3d2-f5a30ed0e803',NULL,'2026-11-28T10:34:08.421Z','{"code":[null,"equipment-lending.request-approved"],"organisation":[null,"01a221b8-2a74-7000-b336-4d2f9eab72d5"],"about":[null,"equipment-lending.loan"],"record":[null,"01a221b8-2df4-7000-9dfc-dd53267a32f7"],"message":[null,{"de":"Ihre Ausleihe 3 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist zugesagt.","en":"Your loan 3 for 28 November 2026, 11:34 – 1 December 2026, 11:34 is approved.","@source":"de"}],"arguments":[null,"{\"grounds\":{\"text\":\"\"},\"number\":{\"integer\":3},\"period\":{\"period\":{\"start\":\"2026-11-28T10:34:00.000Z\",\"end\":\"2026-12-01T10:34:00.000Z\"}}}"]}');
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
INSERT INTO "platform_identity" VALUES('hor-saar','2026-11-28T10:33:35.943Z');
CREATE TABLE "platform_ledger" (
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
    "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
    PRIMARY KEY ("kind", "name")
) STRICT;
INSERT INTO "platform_ledger" VALUES('column','platform_history.sequence','platform','2026-11-28T10:33:35.953Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.resource','platform','2026-11-28T10:33:35.953Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.record','platform','2026-11-28T10:33:35.953Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.version','platform','2026-11-28T10:33:35.953Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.operation','platform','2026-11-28T10:33:35.953Z','text: "operation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.move','platform','2026-11-28T10:33:35.953Z','text: "move" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.state','platform','2026-11-28T10:33:35.953Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor_kind','platform','2026-11-28T10:33:35.953Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor','platform','2026-11-28T10:33:35.953Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.reason','platform','2026-11-28T10:33:35.953Z','text: "reason" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.at','platform','2026-11-28T10:33:35.953Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.changes','platform','2026-11-28T10:33:35.953Z','json: "changes" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_history','platform','2026-11-28T10:33:35.953Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.id','platform','2026-11-28T10:33:35.954Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.resource','platform','2026-11-28T10:33:35.954Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.pool','platform','2026-11-28T10:33:35.954Z','identifier: "pool" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.quantity','platform','2026-11-28T10:33:35.954Z','integer: "quantity" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.starts','platform','2026-11-28T10:33:35.954Z','instant: "starts" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.ends','platform','2026-11-28T10:33:35.954Z','instant: "ends" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_start','platform','2026-11-28T10:33:35.954Z','instant: "widened_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_end','platform','2026-11-28T10:33:35.954Z','instant: "widened_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.length','platform','2026-11-28T10:33:35.954Z','integer: "length" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_out','platform','2026-11-28T10:33:35.954Z','boolean: "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder_resource','platform','2026-11-28T10:33:35.954Z','text: "holder_resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder','platform','2026-11-28T10:33:35.954Z','identifier: "holder" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_claim','platform','2026-11-28T10:33:35.954Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.id','platform','2026-11-28T10:33:35.954Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.resource','platform','2026-11-28T10:33:35.954Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.record','platform','2026-11-28T10:33:35.954Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.name','platform','2026-11-28T10:33:35.954Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.due','platform','2026-11-28T10:33:35.954Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.level','platform','2026-11-28T10:33:35.954Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_deadline','platform','2026-11-28T10:33:35.954Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_number.sequence','platform','2026-11-28T10:33:35.954Z','text: "sequence" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_number.last','platform','2026-11-28T10:33:35.954Z','integer: "last" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_number','platform','2026-11-28T10:33:35.954Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.key','platform','2026-11-28T10:33:35.954Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.request','platform','2026-11-28T10:33:35.955Z','text: "request" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.resource','platform','2026-11-28T10:33:35.955Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.record','platform','2026-11-28T10:33:35.955Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.at','platform','2026-11-28T10:33:35.955Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_idempotency','platform','2026-11-28T10:33:35.955Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_token.id','platform','2026-11-28T10:33:35.955Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.hash','platform','2026-11-28T10:33:35.955Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.label','platform','2026-11-28T10:33:35.955Z','text: "label" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.duties','platform','2026-11-28T10:33:35.955Z','json: "duties" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.organisations','platform','2026-11-28T10:33:35.955Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.person','platform','2026-11-28T10:33:35.955Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.created_at','platform','2026-11-28T10:33:35.955Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.expires_at','platform','2026-11-28T10:33:35.955Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_at','platform','2026-11-28T10:33:35.955Z','instant: "revoked_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_token','platform','2026-11-28T10:33:35.955Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.key','platform','2026-11-28T10:33:35.955Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.resource','platform','2026-11-28T10:33:35.955Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.record','platform','2026-11-28T10:33:35.955Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_seed','platform','2026-11-28T10:33:35.955Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.id','platform','2026-11-28T10:33:35.955Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.version','platform','2026-11-28T10:33:35.955Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.state','platform','2026-11-28T10:33:35.955Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.created_at','platform','2026-11-28T10:33:35.955Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.updated_at','platform','2026-11-28T10:33:35.955Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.code','platform','2026-11-28T10:33:35.956Z','text: "code" TEXT DEFAULT ''notice''');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.organisation','platform','2026-11-28T10:33:35.956Z','text: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.duty','platform','2026-11-28T10:33:35.956Z','text: "duty" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.person','platform','2026-11-28T10:33:35.956Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.not_before','platform','2026-11-28T10:33:35.956Z','instant: "not_before" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.about','platform','2026-11-28T10:33:35.956Z','text: "about" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.record','platform','2026-11-28T10:33:35.956Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.message','platform','2026-11-28T10:33:35.956Z','json: "message" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.arguments','platform','2026-11-28T10:33:35.956Z','text: "arguments" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_notice','platform','2026-11-28T10:33:35.956Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.id','member-network','2026-11-28T10:33:35.956Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.version','member-network','2026-11-28T10:33:35.956Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.state','member-network','2026-11-28T10:33:35.956Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.created_at','member-network','2026-11-28T10:33:35.956Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.updated_at','member-network','2026-11-28T10:33:35.956Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.name','member-network','2026-11-28T10:33:35.956Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.kind','member-network','2026-11-28T10:33:35.956Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.legal_form','member-network','2026-11-28T10:33:35.956Z','text: "legal_form" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.register_number','member-network','2026-11-28T10:33:35.956Z','text: "register_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.founded_on','member-network','2026-11-28T10:33:35.956Z','date: "founded_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_umbrella','member-network','2026-11-28T10:33:35.956Z','boolean: "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_tenant','member-network','2026-11-28T10:33:35.956Z','boolean: "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.parent','member-network','2026-11-28T10:33:35.956Z','identifier: "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.description','member-network','2026-11-28T10:33:35.956Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.easy_description','member-network','2026-11-28T10:33:35.956Z','json: "easy_description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.origin_communities_visibility','member-network','2026-11-28T10:33:35.956Z','text: "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.street','member-network','2026-11-28T10:33:35.956Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.postcode','member-network','2026-11-28T10:33:35.957Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.city','member-network','2026-11-28T10:33:35.957Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.address_visibility','member-network','2026-11-28T10:33:35.957Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email','member-network','2026-11-28T10:33:35.957Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email_visibility','member-network','2026-11-28T10:33:35.957Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone','member-network','2026-11-28T10:33:35.957Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone_visibility','member-network','2026-11-28T10:33:35.957Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web','member-network','2026-11-28T10:33:35.957Z','text: "web" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web_visibility','member-network','2026-11-28T10:33:35.957Z','text: "web_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_on','member-network','2026-11-28T10:33:35.957Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_by','member-network','2026-11-28T10:33:35.957Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.unlisted_on','member-network','2026-11-28T10:33:35.957Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation','member-network','2026-11-28T10:33:35.957Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.owner','member-network','2026-11-28T10:33:35.957Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.position','member-network','2026-11-28T10:33:35.957Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.value','member-network','2026-11-28T10:33:35.957Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__aliases','member-network','2026-11-28T10:33:35.957Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.owner','member-network','2026-11-28T10:33:35.958Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.position','member-network','2026-11-28T10:33:35.958Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.value','member-network','2026-11-28T10:33:35.958Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__topics','member-network','2026-11-28T10:33:35.958Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.owner','member-network','2026-11-28T10:33:35.958Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.position','member-network','2026-11-28T10:33:35.958Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.value','member-network','2026-11-28T10:33:35.958Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__languages','member-network','2026-11-28T10:33:35.959Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.owner','member-network','2026-11-28T10:33:35.959Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.position','member-network','2026-11-28T10:33:35.959Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.value','member-network','2026-11-28T10:33:35.959Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__origin_communities','member-network','2026-11-28T10:33:35.959Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.id','member-network','2026-11-28T10:33:35.959Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.version','member-network','2026-11-28T10:33:35.959Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.state','member-network','2026-11-28T10:33:35.959Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.created_at','member-network','2026-11-28T10:33:35.959Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.updated_at','member-network','2026-11-28T10:33:35.959Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name','member-network','2026-11-28T10:33:35.959Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.organisation','member-network','2026-11-28T10:33:35.959Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name_visibility','member-network','2026-11-28T10:33:35.960Z','text: "name_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.role','member-network','2026-11-28T10:33:35.960Z','text: "role" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email','member-network','2026-11-28T10:33:35.960Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email_visibility','member-network','2026-11-28T10:33:35.960Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone','member-network','2026-11-28T10:33:35.960Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone_visibility','member-network','2026-11-28T10:33:35.960Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_from','member-network','2026-11-28T10:33:35.960Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_until','member-network','2026-11-28T10:33:35.960Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.is_organisation_listed','member-network','2026-11-28T10:33:35.960Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact','member-network','2026-11-28T10:33:35.960Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.owner','member-network','2026-11-28T10:33:35.960Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.position','member-network','2026-11-28T10:33:35.960Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.value','member-network','2026-11-28T10:33:35.960Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact__languages','member-network','2026-11-28T10:33:35.960Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.id','member-network','2026-11-28T10:33:35.961Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.version','member-network','2026-11-28T10:33:35.961Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.state','member-network','2026-11-28T10:33:35.961Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.created_at','member-network','2026-11-28T10:33:35.961Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.updated_at','member-network','2026-11-28T10:33:35.961Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.organisation','member-network','2026-11-28T10:33:35.961Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.umbrella','member-network','2026-11-28T10:33:35.961Z','identifier: "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.role','member-network','2026-11-28T10:33:35.961Z','text: "role" TEXT NOT NULL DEFAULT ''ordinary''');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_from','member-network','2026-11-28T10:33:35.961Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_until','member-network','2026-11-28T10:33:35.961Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.is_organisation_listed','member-network','2026-11-28T10:33:35.961Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_membership','member-network','2026-11-28T10:33:35.961Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.id','member-network','2026-11-28T10:33:35.962Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.version','member-network','2026-11-28T10:33:35.962Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.state','member-network','2026-11-28T10:33:35.962Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.created_at','member-network','2026-11-28T10:33:35.962Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.updated_at','member-network','2026-11-28T10:33:35.962Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.name','member-network','2026-11-28T10:33:35.962Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.organisation','member-network','2026-11-28T10:33:35.962Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.kind','member-network','2026-11-28T10:33:35.962Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.description','member-network','2026-11-28T10:33:35.962Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.street','member-network','2026-11-28T10:33:35.962Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.postcode','member-network','2026-11-28T10:33:35.962Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.city','member-network','2026-11-28T10:33:35.962Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.district','member-network','2026-11-28T10:33:35.963Z','text: "district" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.address_visibility','member-network','2026-11-28T10:33:35.963Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.opening_hours','member-network','2026-11-28T10:33:35.963Z','text: "opening_hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.accessibility','member-network','2026-11-28T10:33:35.963Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_from','member-network','2026-11-28T10:33:35.963Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_until','member-network','2026-11-28T10:33:35.963Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_on','member-network','2026-11-28T10:33:35.963Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_by','member-network','2026-11-28T10:33:35.963Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.unlisted_on','member-network','2026-11-28T10:33:35.963Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_organisation_listed','member-network','2026-11-28T10:33:35.963Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_place','member-network','2026-11-28T10:33:35.963Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.id','member-network','2026-11-28T10:33:35.963Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.version','member-network','2026-11-28T10:33:35.964Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.state','member-network','2026-11-28T10:33:35.964Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.created_at','member-network','2026-11-28T10:33:35.964Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.updated_at','member-network','2026-11-28T10:33:35.964Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.name','member-network','2026-11-28T10:33:35.964Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.organisation','member-network','2026-11-28T10:33:35.964Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.kind','member-network','2026-11-28T10:33:35.964Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.description','member-network','2026-11-28T10:33:35.964Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.place','member-network','2026-11-28T10:33:35.964Z','identifier: "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.has_interpreters','member-network','2026-11-28T10:33:35.964Z','boolean: "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.eligibility','member-network','2026-11-28T10:33:35.964Z','json: "eligibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.cost','member-network','2026-11-28T10:33:35.964Z','json: "cost" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.documents','member-network','2026-11-28T10:33:35.964Z','json: "documents" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.accessibility','member-network','2026-11-28T10:33:35.964Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.same_as','member-network','2026-11-28T10:33:35.964Z','identifier: "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_from','member-network','2026-11-28T10:33:35.964Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_until','member-network','2026-11-28T10:33:35.964Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_on','member-network','2026-11-28T10:33:35.964Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_by','member-network','2026-11-28T10:33:35.964Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.unlisted_on','member-network','2026-11-28T10:33:35.965Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.is_organisation_listed','member-network','2026-11-28T10:33:35.965Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_service','member-network','2026-11-28T10:33:35.965Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.owner','member-network','2026-11-28T10:33:35.965Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.position','member-network','2026-11-28T10:33:35.965Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.value','member-network','2026-11-28T10:33:35.965Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__topics','member-network','2026-11-28T10:33:35.965Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.owner','member-network','2026-11-28T10:33:35.966Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.position','member-network','2026-11-28T10:33:35.966Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.value','member-network','2026-11-28T10:33:35.966Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__languages','member-network','2026-11-28T10:33:35.966Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.id','equipment-lending','2026-11-28T10:33:35.966Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.version','equipment-lending','2026-11-28T10:33:35.966Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.state','equipment-lending','2026-11-28T10:33:35.966Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.created_at','equipment-lending','2026-11-28T10:33:35.966Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.updated_at','equipment-lending','2026-11-28T10:33:35.966Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.name','equipment-lending','2026-11-28T10:33:35.966Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.address','equipment-lending','2026-11-28T10:33:35.966Z','text: "address" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.directions','equipment-lending','2026-11-28T10:33:35.966Z','json: "directions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hours','equipment-lending','2026-11-28T10:33:35.966Z','text: "hours" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.closes_on_public_holidays','equipment-lending','2026-11-28T10:33:35.966Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hand_overs_per_day','equipment-lending','2026-11-28T10:33:35.967Z','integer: "hand_overs_per_day" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store','equipment-lending','2026-11-28T10:33:35.967Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.owner','equipment-lending','2026-11-28T10:33:35.967Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.position','equipment-lending','2026-11-28T10:33:35.967Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.from','equipment-lending','2026-11-28T10:33:35.967Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.until','equipment-lending','2026-11-28T10:33:35.967Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.cause','equipment-lending','2026-11-28T10:33:35.967Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__closures','equipment-lending','2026-11-28T10:33:35.967Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.id','equipment-lending','2026-11-28T10:33:35.970Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.version','equipment-lending','2026-11-28T10:33:35.970Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.state','equipment-lending','2026-11-28T10:33:35.970Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.created_at','equipment-lending','2026-11-28T10:33:35.970Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.updated_at','equipment-lending','2026-11-28T10:33:35.970Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.name','equipment-lending','2026-11-28T10:33:35.970Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.category','equipment-lending','2026-11-28T10:33:35.970Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.description','equipment-lending','2026-11-28T10:33:35.970Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.store','equipment-lending','2026-11-28T10:33:35.970Z','identifier: "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.is_offered','equipment-lending','2026-11-28T10:33:35.971Z','boolean: "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.tracking','equipment-lending','2026-11-28T10:33:35.971Z','text: "tracking" TEXT NOT NULL DEFAULT ''quantity''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.stock','equipment-lending','2026-11-28T10:33:35.971Z','integer: "stock" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_opening_days','equipment-lending','2026-11-28T10:33:35.971Z','integer: "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_minutes','equipment-lending','2026-11-28T10:33:35.971Z','integer: "maintenance_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.min_hours','equipment-lending','2026-11-28T10:33:35.971Z','integer: "min_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_hours','equipment-lending','2026-11-28T10:33:35.971Z','integer: "max_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.lead_time_hours','equipment-lending','2026-11-28T10:33:35.971Z','integer: "lead_time_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_ahead_days','equipment-lending','2026-11-28T10:33:35.971Z','integer: "max_ahead_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_amount','equipment-lending','2026-11-28T10:33:35.971Z','integer: "deposit_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_currency','equipment-lending','2026-11-28T10:33:35.971Z','text: "deposit_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_amount','equipment-lending','2026-11-28T10:33:35.971Z','integer: "value_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_currency','equipment-lending','2026-11-28T10:33:35.971Z','text: "value_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_amount','equipment-lending','2026-11-28T10:33:35.971Z','integer: "rent_per_day_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_currency','equipment-lending','2026-11-28T10:33:35.971Z','text: "rent_per_day_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.instructions','equipment-lending','2026-11-28T10:33:35.971Z','json: "instructions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.requires_briefing','equipment-lending','2026-11-28T10:33:35.971Z','boolean: "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.auto_approves','equipment-lending','2026-11-28T10:33:35.971Z','boolean: "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model','equipment-lending','2026-11-28T10:33:35.971Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.owner','equipment-lending','2026-11-28T10:33:35.971Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.position','equipment-lending','2026-11-28T10:33:35.971Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.model','equipment-lending','2026-11-28T10:33:35.972Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.quantity','equipment-lending','2026-11-28T10:33:35.972Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__kit_members','equipment-lending','2026-11-28T10:33:35.972Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.owner','equipment-lending','2026-11-28T10:33:35.972Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.position','equipment-lending','2026-11-28T10:33:35.972Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.value','equipment-lending','2026-11-28T10:33:35.972Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__accessories','equipment-lending','2026-11-28T10:33:35.972Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.id','equipment-lending','2026-11-28T10:33:35.972Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.version','equipment-lending','2026-11-28T10:33:35.972Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.state','equipment-lending','2026-11-28T10:33:35.973Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.created_at','equipment-lending','2026-11-28T10:33:35.973Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.updated_at','equipment-lending','2026-11-28T10:33:35.973Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.inventory_code','equipment-lending','2026-11-28T10:33:35.973Z','text: "inventory_code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.model','equipment-lending','2026-11-28T10:33:35.973Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.condition','equipment-lending','2026-11-28T10:33:35.973Z','text: "condition" TEXT NOT NULL DEFAULT ''good''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.is_borrowable','equipment-lending','2026-11-28T10:33:35.973Z','boolean: "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.serial_number','equipment-lending','2026-11-28T10:33:35.973Z','text: "serial_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.location','equipment-lending','2026-11-28T10:33:35.973Z','text: "location" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_from','equipment-lending','2026-11-28T10:33:35.973Z','text: "acquired_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_on','equipment-lending','2026-11-28T10:33:35.973Z','date: "acquired_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.last_safety_check','equipment-lending','2026-11-28T10:33:35.973Z','date: "last_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.next_safety_check','equipment-lending','2026-11-28T10:33:35.973Z','date: "next_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.noticed_safety_check','equipment-lending','2026-11-28T10:33:35.973Z','date: "noticed_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.note','equipment-lending','2026-11-28T10:33:35.973Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item','equipment-lending','2026-11-28T10:33:35.973Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.id','equipment-lending','2026-11-28T10:33:35.974Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.version','equipment-lending','2026-11-28T10:33:35.974Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.state','equipment-lending','2026-11-28T10:33:35.974Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.created_at','equipment-lending','2026-11-28T10:33:35.974Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.updated_at','equipment-lending','2026-11-28T10:33:35.974Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.number','equipment-lending','2026-11-28T10:33:35.974Z','integer: "number" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.organisation','equipment-lending','2026-11-28T10:33:35.974Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_in_charge','equipment-lending','2026-11-28T10:33:35.974Z','identifier: "person_in_charge" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_name','equipment-lending','2026-11-28T10:33:35.974Z','text: "person_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.purpose','equipment-lending','2026-11-28T10:33:35.974Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.project','equipment-lending','2026-11-28T10:33:35.975Z','text: "project" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_start','equipment-lending','2026-11-28T10:33:35.975Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_end','equipment-lending','2026-11-28T10:33:35.975Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.terms_version','equipment-lending','2026-11-28T10:33:35.975Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_briefed','equipment-lending','2026-11-28T10:33:35.975Z','boolean: "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_override','equipment-lending','2026-11-28T10:33:35.975Z','boolean: "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.refusal_kind','equipment-lending','2026-11-28T10:33:35.975Z','text: "refusal_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.staff_note','equipment-lending','2026-11-28T10:33:35.975Z','text: "staff_note" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.store','equipment-lending','2026-11-28T10:33:35.975Z','identifier: "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_amount','equipment-lending','2026-11-28T10:33:35.975Z','integer: "price_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_currency','equipment-lending','2026-11-28T10:33:35.975Z','text: "price_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_amount','equipment-lending','2026-11-28T10:33:35.975Z','integer: "deposit_due_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_currency','equipment-lending','2026-11-28T10:33:35.975Z','text: "deposit_due_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_short','equipment-lending','2026-11-28T10:33:35.975Z','boolean: "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.handed_over_at','equipment-lending','2026-11-28T10:33:35.975Z','instant: "handed_over_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.returned_at','equipment-lending','2026-11-28T10:33:35.975Z','instant: "returned_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.ended_at','equipment-lending','2026-11-28T10:33:35.975Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.reminded_days','equipment-lending','2026-11-28T10:33:35.975Z','integer: "reminded_days" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_collection_reminded','equipment-lending','2026-11-28T10:33:35.975Z','boolean: "is_collection_reminded" INTEGER DEFAULT 0 CHECK ("is_collection_reminded" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_return_reminded','equipment-lending','2026-11-28T10:33:35.975Z','boolean: "is_return_reminded" INTEGER DEFAULT 0 CHECK ("is_return_reminded" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_anonymous','equipment-lending','2026-11-28T10:33:35.975Z','boolean: "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan','equipment-lending','2026-11-28T10:33:35.975Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.owner','equipment-lending','2026-11-28T10:33:35.976Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.position','equipment-lending','2026-11-28T10:33:35.976Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.model','equipment-lending','2026-11-28T10:33:35.976Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.quantity','equipment-lending','2026-11-28T10:33:35.976Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.item','equipment-lending','2026-11-28T10:33:35.976Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.returned','equipment-lending','2026-11-28T10:33:35.976Z','integer: "returned" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_out','equipment-lending','2026-11-28T10:33:35.976Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_in','equipment-lending','2026-11-28T10:33:35.976Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__lines','equipment-lending','2026-11-28T10:33:35.976Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.owner','equipment-lending','2026-11-28T10:33:35.977Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.position','equipment-lending','2026-11-28T10:33:35.977Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.item','equipment-lending','2026-11-28T10:33:35.977Z','identifier: "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_out','equipment-lending','2026-11-28T10:33:35.977Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.is_returned','equipment-lending','2026-11-28T10:33:35.977Z','boolean: "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_in','equipment-lending','2026-11-28T10:33:35.977Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__assignments','equipment-lending','2026-11-28T10:33:35.977Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.owner','equipment-lending','2026-11-28T10:33:35.978Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.position','equipment-lending','2026-11-28T10:33:35.978Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.value','equipment-lending','2026-11-28T10:33:35.978Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__short_of','equipment-lending','2026-11-28T10:33:35.978Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.id','equipment-lending','2026-11-28T10:33:35.978Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.version','equipment-lending','2026-11-28T10:33:35.978Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.state','equipment-lending','2026-11-28T10:33:35.979Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.created_at','equipment-lending','2026-11-28T10:33:35.979Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.updated_at','equipment-lending','2026-11-28T10:33:35.979Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.loan','equipment-lending','2026-11-28T10:33:35.979Z','identifier: "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.organisation','equipment-lending','2026-11-28T10:33:35.979Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_amount','equipment-lending','2026-11-28T10:33:35.979Z','integer: "amount_amount" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_currency','equipment-lending','2026-11-28T10:33:35.979Z','text: "amount_currency" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_amount','equipment-lending','2026-11-28T10:33:35.979Z','integer: "kept_amount_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_currency','equipment-lending','2026-11-28T10:33:35.979Z','text: "kept_amount_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.receipt','equipment-lending','2026-11-28T10:33:35.979Z','text: "receipt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_deposit','equipment-lending','2026-11-28T10:33:35.979Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.id','equipment-lending','2026-11-28T10:33:35.980Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.version','equipment-lending','2026-11-28T10:33:35.980Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.state','equipment-lending','2026-11-28T10:33:35.980Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.created_at','equipment-lending','2026-11-28T10:33:35.980Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.updated_at','equipment-lending','2026-11-28T10:33:35.980Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.model','equipment-lending','2026-11-28T10:33:35.980Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.item','equipment-lending','2026-11-28T10:33:35.980Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.quantity','equipment-lending','2026-11-28T10:33:35.980Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.severity','equipment-lending','2026-11-28T10:33:35.980Z','text: "severity" TEXT NOT NULL DEFAULT ''unusable''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.loan','equipment-lending','2026-11-28T10:33:35.980Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.description','equipment-lending','2026-11-28T10:33:35.980Z','text: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.expected_until','equipment-lending','2026-11-28T10:33:35.980Z','date: "expected_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_amount','equipment-lending','2026-11-28T10:33:35.980Z','integer: "cost_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_currency','equipment-lending','2026-11-28T10:33:35.980Z','text: "cost_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage','equipment-lending','2026-11-28T10:33:35.980Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.id','equipment-lending','2026-11-28T10:33:35.981Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.version','equipment-lending','2026-11-28T10:33:35.981Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.state','equipment-lending','2026-11-28T10:33:35.981Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.created_at','equipment-lending','2026-11-28T10:33:35.981Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.updated_at','equipment-lending','2026-11-28T10:33:35.981Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.model','equipment-lending','2026-11-28T10:33:35.981Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.quantity','equipment-lending','2026-11-28T10:33:35.981Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_start','equipment-lending','2026-11-28T10:33:35.981Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_end','equipment-lending','2026-11-28T10:33:35.981Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.kind','equipment-lending','2026-11-28T10:33:35.981Z','text: "kind" TEXT NOT NULL DEFAULT ''reservedByTeam''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.note','equipment-lending','2026-11-28T10:33:35.981Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_block','equipment-lending','2026-11-28T10:33:35.981Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.id','equipment-lending','2026-11-28T10:33:35.982Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.version','equipment-lending','2026-11-28T10:33:35.982Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.state','equipment-lending','2026-11-28T10:33:35.982Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.created_at','equipment-lending','2026-11-28T10:33:35.982Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.updated_at','equipment-lending','2026-11-28T10:33:35.982Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.organisation','equipment-lending','2026-11-28T10:33:35.982Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.from','equipment-lending','2026-11-28T10:33:35.982Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.until','equipment-lending','2026-11-28T10:33:35.982Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.grounds','equipment-lending','2026-11-28T10:33:35.982Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_suspension','equipment-lending','2026-11-28T10:33:35.982Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.id','equipment-lending','2026-11-28T10:33:35.983Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.version','equipment-lending','2026-11-28T10:33:35.983Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.state','equipment-lending','2026-11-28T10:33:35.983Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.created_at','equipment-lending','2026-11-28T10:33:35.983Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.updated_at','equipment-lending','2026-11-28T10:33:35.983Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.organisation','equipment-lending','2026-11-28T10:33:35.983Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.model','equipment-lending','2026-11-28T10:33:35.983Z','identifier: "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.category','equipment-lending','2026-11-28T10:33:35.983Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_simultaneous','equipment-lending','2026-11-28T10:33:35.983Z','integer: "max_simultaneous" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_loans_per_year','equipment-lending','2026-11-28T10:33:35.983Z','integer: "max_loans_per_year" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_quota','equipment-lending','2026-11-28T10:33:35.983Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_history__by_record','platform','2026-11-28T10:33:35.984Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_pool','platform','2026-11-28T10:33:35.985Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_length','platform','2026-11-28T10:33:35.985Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_out','platform','2026-11-28T10:33:35.985Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_holder','platform','2026-11-28T10:33:35.985Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_due','platform','2026-11-28T10:33:35.986Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_record','platform','2026-11-28T10:33:35.990Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_idempotency__by_at','platform','2026-11-28T10:33:35.991Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_token__by_hash','platform','2026-11-28T10:33:35.991Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_organisation','platform','2026-11-28T10:33:35.992Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_person','platform','2026-11-28T10:33:35.992Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_record','platform','2026-11-28T10:33:35.993Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_state','member-network','2026-11-28T10:33:35.993Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_kind','member-network','2026-11-28T10:33:35.993Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_is_tenant','member-network','2026-11-28T10:33:35.993Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_parent','member-network','2026-11-28T10:33:35.994Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_assured_on','member-network','2026-11-28T10:33:35.994Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__aliases__by_value','member-network','2026-11-28T10:33:35.994Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__topics__by_value','member-network','2026-11-28T10:33:35.995Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__languages__by_value','member-network','2026-11-28T10:33:35.995Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__origin_communities__by_value','member-network','2026-11-28T10:33:35.996Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__by_organisation','member-network','2026-11-28T10:33:35.996Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__languages__by_value','member-network','2026-11-28T10:33:35.997Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_organisation','member-network','2026-11-28T10:33:35.997Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_umbrella','member-network','2026-11-28T10:33:35.997Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_from','member-network','2026-11-28T10:33:35.997Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_until','member-network','2026-11-28T10:33:35.998Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_state','member-network','2026-11-28T10:33:35.998Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_organisation','member-network','2026-11-28T10:33:35.998Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_kind','member-network','2026-11-28T10:33:35.998Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_district','member-network','2026-11-28T10:33:35.998Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_valid_until','member-network','2026-11-28T10:33:35.999Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_assured_on','member-network','2026-11-28T10:33:35.999Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_state','member-network','2026-11-28T10:33:35.999Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_organisation','member-network','2026-11-28T10:33:35.999Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_kind','member-network','2026-11-28T10:33:35.999Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_place','member-network','2026-11-28T10:33:36.000Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_same_as','member-network','2026-11-28T10:33:36.000Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_valid_until','member-network','2026-11-28T10:33:36.000Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_assured_on','member-network','2026-11-28T10:33:36.000Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__topics__by_value','member-network','2026-11-28T10:33:36.000Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__languages__by_value','member-network','2026-11-28T10:33:36.001Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_category','equipment-lending','2026-11-28T10:33:36.002Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_store','equipment-lending','2026-11-28T10:33:36.002Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_is_offered','equipment-lending','2026-11-28T10:33:36.002Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__kit_members__by_model','equipment-lending','2026-11-28T10:33:36.002Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__accessories__by_value','equipment-lending','2026-11-28T10:33:36.003Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_inventory_code','equipment-lending','2026-11-28T10:33:36.003Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_model','equipment-lending','2026-11-28T10:33:36.003Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_next_safety_check','equipment-lending','2026-11-28T10:33:36.003Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state','equipment-lending','2026-11-28T10:33:36.004Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_number','equipment-lending','2026-11-28T10:33:36.004Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_organisation','equipment-lending','2026-11-28T10:33:36.004Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_person_in_charge','equipment-lending','2026-11-28T10:33:36.004Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_project','equipment-lending','2026-11-28T10:33:36.004Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_period','equipment-lending','2026-11-28T10:33:36.005Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state_period','equipment-lending','2026-11-28T10:33:36.005Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_store','equipment-lending','2026-11-28T10:33:36.005Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_is_short','equipment-lending','2026-11-28T10:33:36.005Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_handed_over_at','equipment-lending','2026-11-28T10:33:36.005Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_ended_at','equipment-lending','2026-11-28T10:33:36.005Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_model','equipment-lending','2026-11-28T10:33:36.006Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_item','equipment-lending','2026-11-28T10:33:36.006Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__assignments__by_item','equipment-lending','2026-11-28T10:33:36.011Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__short_of__by_value','equipment-lending','2026-11-28T10:33:36.011Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_state','equipment-lending','2026-11-28T10:33:36.011Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_loan','equipment-lending','2026-11-28T10:33:36.011Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_organisation','equipment-lending','2026-11-28T10:33:36.012Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_state','equipment-lending','2026-11-28T10:33:36.012Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_model','equipment-lending','2026-11-28T10:33:36.012Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_item','equipment-lending','2026-11-28T10:33:36.012Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_loan','equipment-lending','2026-11-28T10:33:36.012Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_model','equipment-lending','2026-11-28T10:33:36.013Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_period','equipment-lending','2026-11-28T10:33:36.013Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_organisation','equipment-lending','2026-11-28T10:33:36.013Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_until','equipment-lending','2026-11-28T10:33:36.013Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_organisation','equipment-lending','2026-11-28T10:33:36.014Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_model','equipment-lending','2026-11-28T10:33:36.014Z','');
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
INSERT INTO "platform_notice" VALUES('01a221b8-2c6a-7002-84da-2fed426f0ed5',1,'recorded','2026-11-28T10:34:07.850Z','2026-11-28T10:34:07.850Z','equipment-lending.request-received','01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,'equipment-lending.loan','01a221b8-2c6a-7000-ab37-9bfa5c5cd17b','{"de":"Ihre Anfrage 1 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist eingegangen.","en":"Your request 1 for 28 November 2026, 11:34 – 1 December 2026, 11:34 has arrived.","@source":"de"}','{"grounds":{"text":""},"number":{"integer":1},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a221b8-2c6a-7003-aa7d-7e754c2d2cc8',1,'recorded','2026-11-28T10:34:07.850Z','2026-11-28T10:34:07.850Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a221b8-2c6a-7000-ab37-9bfa5c5cd17b','{"de":"Anfrage 1 für 28.11.2026, 11:34 – 01.12.2026, 11:34 wartet auf eine Entscheidung.","en":"Request 1 for 28 November 2026, 11:34 – 1 December 2026, 11:34 waits for a decision.","@source":"de"}','{"number":{"integer":1},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a221b8-2d3b-7002-89e2-752ef798ec10',1,'recorded','2026-11-28T10:34:08.059Z','2026-11-28T10:34:08.059Z','equipment-lending.request-received','01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,'equipment-lending.loan','01a221b8-2d3b-7000-b83d-29d72f20545d','{"de":"Ihre Anfrage 2 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist eingegangen.","en":"Your request 2 for 28 November 2026, 11:34 – 1 December 2026, 11:34 has arrived.","@source":"de"}','{"grounds":{"text":""},"number":{"integer":2},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a221b8-2d3b-7003-b297-2ad72991357d',1,'recorded','2026-11-28T10:34:08.059Z','2026-11-28T10:34:08.059Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a221b8-2d3b-7000-b83d-29d72f20545d','{"de":"Anfrage 2 für 28.11.2026, 11:34 – 01.12.2026, 11:34 wartet auf eine Entscheidung.","en":"Request 2 for 28 November 2026, 11:34 – 1 December 2026, 11:34 waits for a decision.","@source":"de"}','{"number":{"integer":2},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a221b8-2dd2-7001-95d0-b75c816f1d68',1,'recorded','2026-11-28T10:34:08.210Z','2026-11-28T10:34:08.210Z','equipment-lending.request-approved','01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,'equipment-lending.loan','01a221b8-2d3b-7000-b83d-29d72f20545d','{"de":"Ihre Ausleihe 2 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist zugesagt.","en":"Your loan 2 for 28 November 2026, 11:34 – 1 December 2026, 11:34 is approved.","@source":"de"}','{"grounds":{"text":""},"number":{"integer":2},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a221b8-2df4-7002-8dcd-5b583e35ec14',1,'recorded','2026-11-28T10:34:08.244Z','2026-11-28T10:34:08.244Z','equipment-lending.request-received','01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,'equipment-lending.loan','01a221b8-2df4-7000-9dfc-dd53267a32f7','{"de":"Ihre Anfrage 3 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist eingegangen.","en":"Your request 3 for 28 November 2026, 11:34 – 1 December 2026, 11:34 has arrived.","@source":"de"}','{"grounds":{"text":""},"number":{"integer":3},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a221b8-2df4-7003-95e7-be30a809a819',1,'recorded','2026-11-28T10:34:08.244Z','2026-11-28T10:34:08.244Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a221b8-2df4-7000-9dfc-dd53267a32f7','{"de":"Anfrage 3 für 28.11.2026, 11:34 – 01.12.2026, 11:34 wartet auf eine Entscheidung.","en":"Request 3 for 28 November 2026, 11:34 – 1 December 2026, 11:34 waits for a decision.","@source":"de"}','{"number":{"integer":3},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a221b8-2ea5-7001-a04d-4ccfbee71368',1,'recorded','2026-11-28T10:34:08.421Z','2026-11-28T10:34:08.421Z','equipment-lending.request-approved','01a221b8-2a74-7000-b336-4d2f9eab72d5',NULL,NULL,NULL,'equipment-lending.loan','01a221b8-2df4-7000-9dfc-dd53267a32f7','{"de":"Ihre Ausleihe 3 für 28.11.2026, 11:34 – 01.12.2026, 11:34 ist zugesagt.","en":"Your loan 3 for 28 November 2026, 11:34 – 1 December 2026, 11:34 is approved.","@source":"de"}','{"grounds":{"text":""},"number":{"integer":3},"period":{"period":{"start":"2026-11-28T10:34:00.000Z","end":"2026-12-01T10:34:00.000Z"}}}');
CREATE TABLE "platform_number" (
    "sequence" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
INSERT INTO "platform_number" VALUES('equipment-lending.equipment-lending.loan',3);
CREATE TABLE "platform_seed" (
    "key" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT;
INSERT INTO "platform_seed" VALUES('awo-saarland','member-network.organisation','01a221b7-b017-7000-bd6a-3d489d1e8f08');
INSERT INTO "platform_seed" VALUES('saarbruecken','member-network.organisation','01a221b7-b017-7001-9881-e80b9fa52266');
INSERT INTO "platform_seed" VALUES('hor-saar','member-network.organisation','01a221b7-b017-7002-b0c8-bebfc87f5702');
INSERT INTO "platform_seed" VALUES('sample-association','member-network.organisation','01a221b7-b017-7003-a935-9ce92dc7c42a');
INSERT INTO "platform_seed" VALUES('sample-initiative','member-network.organisation','01a221b7-b017-7004-a0e6-04c63eab339e');
INSERT INTO "platform_seed" VALUES('sample-contact','member-network.contact','01a221b7-b017-7005-a84e-585ce2291628');
INSERT INTO "platform_seed" VALUES('empowerment','member-network.service','01a221b7-b017-7006-b15a-32004f195d89');
INSERT INTO "platform_seed" VALUES('grants','member-network.service','01a221b7-b017-7007-a2b4-a0db0fef3f78');
INSERT INTO "platform_seed" VALUES('lending','member-network.service','01a221b7-b017-7008-9e47-92c7a9a72d10');
INSERT INTO "platform_seed" VALUES('networking','member-network.service','01a221b7-b017-7009-9632-6e4fac0196f8');
INSERT INTO "platform_seed" VALUES('rooms','member-network.service','01a221b7-b017-700a-be9d-6ac46a373fa5');
INSERT INTO "platform_seed" VALUES('store','equipment-lending.store','01a221b7-b017-700b-803a-fe20e6f6d8ce');
INSERT INTO "platform_seed" VALUES('loudspeaker','equipment-lending.item-model','01a221b7-b017-700c-b976-96804e1ff18f');
INSERT INTO "platform_seed" VALUES('pavilion','equipment-lending.item-model','01a221b7-b017-700d-a8e2-87cf472bb962');
INSERT INTO "platform_seed" VALUES('bar-table','equipment-lending.item-model','01a221b7-b017-700e-b730-3aeae2e3a243');
INSERT INTO "platform_seed" VALUES('projector','equipment-lending.item-model','01a221b7-b017-700f-b429-936340669c11');
INSERT INTO "platform_seed" VALUES('projector-1','equipment-lending.item','01a221b7-b017-7010-a517-ef0e73096186');
INSERT INTO "platform_seed" VALUES('projector-2','equipment-lending.item','01a221b7-b017-7011-8f1b-7f77d5fed83d');
INSERT INTO "platform_seed" VALUES('projector-3','equipment-lending.item','01a221b7-b017-7012-b009-2b91eccee767');
INSERT INTO "platform_seed" VALUES('projector-4','equipment-lending.item','01a221b7-b017-7013-ad95-ba5a92c7690a');
CREATE TABLE "platform_state" (
    "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_state" VALUES('schema','116 platform
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
CREATE INDEX "equipment_lending_quota__by_model" ON "equipment_lending_quota" ("model") WHERE "model" IS NOT NULL');
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
INSERT INTO "platform_token" VALUES('01a221b8-2a46-7000-a3d2-f5a30ed0e803','145e15f70e31429fa2d865d12ce3b8827ae09352966769929d58b575598d20c5','command line','["equipment-lending.manager","equipment-lending.reporter","member-network.administrator","member-network.editor"]','[]',NULL,'2026-11-28T10:34:07.302Z','2026-11-29T10:34:07.302Z',NULL);
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
COMMIT;
