PRAGMA application_id = 1146573387;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "platform_identity" (
    "tenant" TEXT NOT NULL PRIMARY KEY, "created_at" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_identity" VALUES('mimi-stuttgart','2026-11-29T01:45:32.703Z');
CREATE TABLE IF NOT EXISTS "platform_state" (
    "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_state" VALUES('schema',replace('263 platform\nCREATE TABLE "platform_history" (\n    "sequence" INTEGER NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "operation" TEXT NOT NULL,\n    "move" TEXT,\n    "state" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "reason" TEXT,\n    "at" TEXT NOT NULL,\n    "changes" TEXT NOT NULL,\n    "salt" TEXT,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nresource text\nrecord identifier\nversion integer\noperation text\nmove text\nstate text\nactor_kind text\nactor text\nreason text\nat instant\nchanges json\nsalt text\nCREATE UNIQUE INDEX "platform_history__by_record" ON "platform_history" ("record", "version")\nplatform\nCREATE TABLE "platform_audit" (\n    "sequence" INTEGER NOT NULL,\n    "at" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "person" TEXT,\n    "resource" TEXT,\n    "record" TEXT,\n    "version" INTEGER,\n    "detail" TEXT,\n    "count" INTEGER NOT NULL,\n    "seal" TEXT,\n    "hash" TEXT NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nat instant\nkind text\nactor_kind text\nactor text\nperson identifier\nresource text\nrecord identifier\nversion integer\ndetail text\ncount integer\nseal text\nhash text\nplatform\nCREATE TABLE "platform_claim" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "pool" TEXT NOT NULL,\n    "quantity" INTEGER NOT NULL,\n    "starts" TEXT NOT NULL,\n    "ends" TEXT NOT NULL,\n    "widened_start" TEXT NOT NULL,\n    "widened_end" TEXT NOT NULL,\n    "length" INTEGER NOT NULL,\n    "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1)),\n    "holder_resource" TEXT NOT NULL,\n    "holder" TEXT NOT NULL,\n    "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nresource text\npool identifier\nquantity integer\nstarts instant\nends instant\nwidened_start instant\nwidened_end instant\nlength integer\nis_out boolean\nholder_resource text\nholder identifier\nis_long boolean\nCREATE INDEX "platform_claim__by_pool" ON "platform_claim" ("pool", "widened_start")\nCREATE INDEX "platform_claim__by_length" ON "platform_claim" ("is_long", "pool", "length") WHERE "is_long" = 1\nCREATE INDEX "platform_claim__by_out" ON "platform_claim" ("is_out", "pool") WHERE "is_out" = 1\nCREATE INDEX "platform_claim__by_holder" ON "platform_claim" ("holder")\nplatform\nCREATE TABLE "platform_deadline" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_deadline__by_due" ON "platform_deadline" ("due")\nCREATE INDEX "platform_deadline__by_record" ON "platform_deadline" ("record")\nplatform\nCREATE TABLE "platform_reminder" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_reminder__by_due" ON "platform_reminder" ("level", "due")\nCREATE INDEX "platform_reminder__by_record" ON "platform_reminder" ("record")\nplatform\nCREATE TABLE "platform_forgotten" (\n    "record" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "months" INTEGER,\n    "announced" TEXT,\n    PRIMARY KEY ("record")\n) STRICT\nrecord identifier\nresource text\nversion integer\nmonths integer\nannounced date\nCREATE INDEX "platform_forgotten__by_resource" ON "platform_forgotten" ("resource")\nplatform\nCREATE TABLE "platform_job" (\n    "job" TEXT NOT NULL,\n    "next" TEXT NOT NULL,\n    "last" TEXT NOT NULL,\n    "done" INTEGER NOT NULL,\n    "failed" INTEGER NOT NULL,\n    "failures" TEXT NOT NULL,\n    PRIMARY KEY ("job")\n) STRICT\njob text\nnext instant\nlast instant\ndone integer\nfailed integer\nfailures text\nplatform\nCREATE TABLE "platform_number" (\n    "sequence" TEXT NOT NULL,\n    "last" INTEGER NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence text\nlast integer\nplatform\nCREATE TABLE "platform_idempotency" (\n    "key" TEXT NOT NULL,\n    "request" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "answer" TEXT,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nrequest text\nresource text\nrecord identifier\nat instant\nanswer json\nCREATE INDEX "platform_idempotency__by_at" ON "platform_idempotency" ("at")\nplatform\nCREATE TABLE "platform_token" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "label" TEXT NOT NULL,\n    "duties" TEXT NOT NULL,\n    "organisations" TEXT NOT NULL,\n    "person" TEXT,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "revoked_at" TEXT,\n    "roles" TEXT,\n    "narrowed" TEXT,\n    "narrowed_at" TEXT,\n    "narrowed_by_kind" TEXT,\n    "narrowed_by" TEXT,\n    "revoked_by_kind" TEXT,\n    "revoked_by" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nlabel text\nduties json\norganisations json\nperson identifier\ncreated_at instant\nexpires_at instant\nrevoked_at instant\nroles json\nnarrowed json\nnarrowed_at instant\nnarrowed_by_kind text\nnarrowed_by text\nrevoked_by_kind text\nrevoked_by text\nCREATE UNIQUE INDEX "platform_token__by_hash" ON "platform_token" ("hash")\nplatform\nCREATE TABLE "platform_seed" (\n    "key" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nresource text\nrecord identifier\nplatform\nCREATE TABLE "platform_restoration" (\n    "at" TEXT NOT NULL,\n    PRIMARY KEY ("at")\n) STRICT\nat instant\nplatform\nCREATE TABLE "platform_mark" (\n    "name" TEXT NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("name")\n) STRICT\nname text\nvalue text\nplatform\nCREATE TABLE "platform_session" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "account" TEXT NOT NULL,\n    "membership" TEXT NOT NULL,\n    "device" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "used_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "idle_minutes" INTEGER NOT NULL,\n    "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1)),\n    "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1)),\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\naccount identifier\nmembership identifier\ndevice text\ncreated_at instant\nused_at instant\nexpires_at instant\nidle_minutes integer\nhas_factor boolean\nis_shared boolean\nended_at instant\nCREATE UNIQUE INDEX "platform_session__by_hash" ON "platform_session" ("hash")\nCREATE INDEX "platform_session__by_account" ON "platform_session" ("account")\nplatform\nCREATE TABLE "platform_invitation" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "roles" TEXT NOT NULL,\n    "person" TEXT,\n    "organisations" TEXT NOT NULL,\n    "until" TEXT,\n    "email" TEXT,\n    "actor" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "used_at" TEXT,\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nname text\nroles json\nperson identifier\norganisations json\nuntil date\nemail text\nactor text\ncreated_at instant\nexpires_at instant\nused_at instant\nended_at instant\nCREATE UNIQUE INDEX "platform_invitation__by_hash" ON "platform_invitation" ("hash")\nplatform\nCREATE TABLE "platform_attachment" (\n    "id" TEXT NOT NULL,\n    "kept" TEXT NOT NULL,\n    "sha256" TEXT NOT NULL,\n    "size" INTEGER NOT NULL,\n    "type" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nkept text\nsha256 text\nsize integer\ntype text\nname text\nresource text\nfield text\nactor_kind text\nactor text\nat instant\nis_waiting boolean\nCREATE INDEX "platform_attachment__by_waiting" ON "platform_attachment" ("is_waiting", "at") WHERE "is_waiting" = 1\nplatform\nCREATE TABLE "platform_attachment_use" (\n    "id" TEXT NOT NULL,\n    "file" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nfile identifier\nresource text\nrecord identifier\nfield text\nCREATE INDEX "platform_attachment_use__by_file" ON "platform_attachment_use" ("file")\nCREATE INDEX "platform_attachment_use__by_record" ON "platform_attachment_use" ("record")\nplatform\nCREATE TABLE "platform_attachment_gone" (\n    "kept" TEXT NOT NULL,\n    PRIMARY KEY ("kept")\n) STRICT\nkept text\nplatform\nCREATE TABLE "platform_notice" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "code" TEXT DEFAULT ''notice'',\n    "organisation" TEXT,\n    "duty" TEXT,\n    "person" TEXT,\n    "not_before" TEXT,\n    "about" TEXT,\n    "record" TEXT,\n    "message" TEXT,\n    "arguments" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncode text\norganisation text\nduty text\nperson text\nnot_before instant\nabout text\nrecord text\nmessage json\narguments text\nCREATE INDEX "platform_notice__by_organisation" ON "platform_notice" ("organisation")\nCREATE INDEX "platform_notice__by_person" ON "platform_notice" ("person")\nCREATE INDEX "platform_notice__by_record" ON "platform_notice" ("record")\nplatform\nCREATE TABLE "platform_hold" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "record" TEXT,\n    "grounds" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecord text\ngrounds text\nuntil date\nCREATE INDEX "platform_hold__by_record" ON "platform_hold" ("record")\nCREATE INDEX "platform_hold__by_until" ON "platform_hold" ("until")\nplatform\nCREATE TABLE "platform_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000'',\n    "name" TEXT NOT NULL,\n    "person" TEXT,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\naccount text\nname text\nperson text\nfrom date\nuntil date\nCREATE INDEX "platform_membership__by_account" ON "platform_membership" ("account")\nCREATE INDEX "platform_membership__by_person" ON "platform_membership" ("person")\nCREATE INDEX "platform_membership__by_until" ON "platform_membership" ("until")\nplatform\nCREATE TABLE "platform_membership__roles" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__roles__by_value" ON "platform_membership__roles" ("value")\nplatform\nCREATE TABLE "platform_membership__organisations" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__organisations__by_value" ON "platform_membership__organisations" ("value")\nplatform\nCREATE TABLE "platform_delivery" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "notice" TEXT DEFAULT '''',\n    "recipient" TEXT,\n    "due" TEXT,\n    "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1)),\n    "tries" INTEGER DEFAULT 0,\n    "reply" INTEGER,\n    "cause" TEXT,\n    "mark" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnotice text\nrecipient text\ndue instant\ndaily boolean\ntries integer\nreply integer\ncause text\nmark text\nCREATE INDEX "platform_delivery__by_state" ON "platform_delivery" ("state", "created_at")\nCREATE INDEX "platform_delivery__by_notice" ON "platform_delivery" ("notice")\nCREATE INDEX "platform_delivery__by_recipient" ON "platform_delivery" ("recipient")\nCREATE INDEX "platform_delivery__by_due" ON "platform_delivery" ("due")\nplatform\nCREATE TABLE "platform_mail_wish" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "recipient" TEXT NOT NULL,\n    "rhythm" TEXT NOT NULL DEFAULT ''each'',\n    "language" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecipient text\nrhythm text\nlanguage text\nCREATE UNIQUE INDEX "platform_mail_wish__by_recipient" ON "platform_mail_wish" ("recipient")\nmember-network\nCREATE TABLE "member_network_organisation" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "legal_form" TEXT,\n    "register_number" TEXT,\n    "founded_on" TEXT,\n    "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1)),\n    "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1)),\n    "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "description" TEXT,\n    "easy_description" TEXT,\n    "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "web" TEXT,\n    "web_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\nkind text\nlegal_form text\nregister_number text\nfounded_on date\nis_umbrella boolean\nis_tenant boolean\nparent identifier\ndescription json\neasy_description json\norigin_communities_visibility text\nstreet text\npostcode text\ncity text\naddress_visibility text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nweb text\nweb_visibility text\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nmerged_into identifier\nCREATE INDEX "member_network_organisation__by_state" ON "member_network_organisation" ("state", "created_at")\nCREATE INDEX "member_network_organisation__by_kind" ON "member_network_organisation" ("kind")\nCREATE INDEX "member_network_organisation__by_is_tenant" ON "member_network_organisation" ("is_tenant") WHERE "is_tenant" = 1\nCREATE INDEX "member_network_organisation__by_parent" ON "member_network_organisation" ("parent")\nCREATE INDEX "member_network_organisation__by_assured_on" ON "member_network_organisation" ("assured_on")\nCREATE INDEX "member_network_organisation__by_merged_into" ON "member_network_organisation" ("merged_into")\nmember-network\nCREATE TABLE "member_network_organisation__aliases" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__aliases__by_value" ON "member_network_organisation__aliases" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__topics__by_value" ON "member_network_organisation__topics" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__languages__by_value" ON "member_network_organisation__languages" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__origin_communities" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__origin_communities__by_value" ON "member_network_organisation__origin_communities" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__likely_duplicates" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "member_network_organisation__likely_duplicates__by_value" ON "member_network_organisation__likely_duplicates" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__match_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__match_keys__by_value" ON "member_network_organisation__match_keys" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__contact_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__contact_keys__by_value" ON "member_network_organisation__contact_keys" ("value")\nmember-network\nCREATE TABLE "member_network_contact" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "name_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "role" TEXT,\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname text\norganisation identifier\nname_visibility text\nrole text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_contact__by_organisation" ON "member_network_contact" ("organisation")\nmember-network\nCREATE TABLE "member_network_contact__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_contact__languages__by_value" ON "member_network_contact__languages" ("value")\nmember-network\nCREATE TABLE "member_network_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "role" TEXT NOT NULL DEFAULT ''ordinary'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\numbrella identifier\nrole text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_membership__by_organisation" ON "member_network_membership" ("organisation")\nCREATE INDEX "member_network_membership__by_umbrella" ON "member_network_membership" ("umbrella")\nCREATE INDEX "member_network_membership__by_valid_from" ON "member_network_membership" ("valid_from")\nCREATE INDEX "member_network_membership__by_valid_until" ON "member_network_membership" ("valid_until")\nmember-network\nCREATE TABLE "member_network_place" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "district" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "opening_hours" TEXT,\n    "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1)),\n    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),\n    "accessibility" TEXT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nstreet text\npostcode text\ncity text\ndistrict text\naddress_visibility text\nopening_hours text\nis_by_appointment boolean\ncloses_on_public_holidays boolean\naccessibility json\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_place__by_state" ON "member_network_place" ("state", "created_at")\nCREATE INDEX "member_network_place__by_organisation" ON "member_network_place" ("organisation")\nCREATE INDEX "member_network_place__by_kind" ON "member_network_place" ("kind")\nCREATE INDEX "member_network_place__by_district" ON "member_network_place" ("district")\nCREATE INDEX "member_network_place__by_valid_until" ON "member_network_place" ("valid_until")\nCREATE INDEX "member_network_place__by_assured_on" ON "member_network_place" ("assured_on")\nmember-network\nCREATE TABLE "member_network_place__seasons" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1)),\n    "hours" TEXT,\n    "name" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nis_yearly boolean\nhours text\nname json\nmember-network\nCREATE TABLE "member_network_place__exceptions" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    "hours" TEXT,\n    "cause" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nhours text\ncause json\nmember-network\nCREATE TABLE "member_network_service" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT,\n    "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1)),\n    "eligibility" TEXT,\n    "cost" TEXT,\n    "documents" TEXT,\n    "accessibility" TEXT,\n    "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nplace identifier\nhas_interpreters boolean\neligibility json\ncost json\ndocuments json\naccessibility json\nsame_as identifier\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_service__by_state" ON "member_network_service" ("state", "created_at")\nCREATE INDEX "member_network_service__by_organisation" ON "member_network_service" ("organisation")\nCREATE INDEX "member_network_service__by_kind" ON "member_network_service" ("kind")\nCREATE INDEX "member_network_service__by_place" ON "member_network_service" ("place")\nCREATE INDEX "member_network_service__by_same_as" ON "member_network_service" ("same_as")\nCREATE INDEX "member_network_service__by_valid_until" ON "member_network_service" ("valid_until")\nCREATE INDEX "member_network_service__by_assured_on" ON "member_network_service" ("assured_on")\nmember-network\nCREATE TABLE "member_network_service__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__topics__by_value" ON "member_network_service__topics" ("value")\nmember-network\nCREATE TABLE "member_network_service__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__languages__by_value" ON "member_network_service__languages" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_store" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "address" TEXT,\n    "directions" TEXT,\n    "hours" TEXT NOT NULL,\n    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),\n    "hand_overs_per_day" INTEGER,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\naddress text\ndirections json\nhours text\ncloses_on_public_holidays boolean\nhand_overs_per_day integer\nequipment-lending\nCREATE TABLE "equipment_lending_store__closures" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "cause" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\ncause text\nequipment-lending\nCREATE TABLE "equipment_lending_store__extra_hours" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "date" TEXT NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\ndate date\nfrom text\nuntil text\nequipment-lending\nCREATE TABLE "equipment_lending_item_model" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "category" TEXT,\n    "description" TEXT,\n    "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT,\n    "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1)),\n    "tracking" TEXT NOT NULL DEFAULT ''quantity'',\n    "stock" INTEGER NOT NULL DEFAULT 0,\n    "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0,\n    "maintenance_minutes" INTEGER NOT NULL DEFAULT 0,\n    "min_hours" INTEGER,\n    "max_hours" INTEGER,\n    "lead_time_hours" INTEGER,\n    "max_ahead_days" INTEGER,\n    "deposit_amount" INTEGER,\n    "deposit_currency" TEXT,\n    "value_amount" INTEGER,\n    "value_currency" TEXT,\n    "rent_per_day_amount" INTEGER,\n    "rent_per_day_currency" TEXT,\n    "instructions" TEXT,\n    "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1)),\n    "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\ncategory text\ndescription json\nstore identifier\nis_offered boolean\ntracking text\nstock integer\nmaintenance_opening_days integer\nmaintenance_minutes integer\nmin_hours integer\nmax_hours integer\nlead_time_hours integer\nmax_ahead_days integer\ndeposit_amount integer\ndeposit_currency text\nvalue_amount integer\nvalue_currency text\nrent_per_day_amount integer\nrent_per_day_currency text\ninstructions json\nrequires_briefing boolean\nauto_approves boolean\nCREATE INDEX "equipment_lending_item_model__by_store" ON "equipment_lending_item_model" ("store")\nCREATE INDEX "equipment_lending_item_model__by_is_offered" ON "equipment_lending_item_model" ("is_offered")\nCREATE INDEX "equipment_lending_item_model__list_category_value_amount_id" ON "equipment_lending_item_model" ("category", "value_amount", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_item_model__kit_members" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nCREATE INDEX "equipment_lending_item_model__kit_members__by_model" ON "equipment_lending_item_model__kit_members" ("model")\nequipment-lending\nCREATE TABLE "equipment_lending_item_model__accessories" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "equipment_lending_item_model__accessories__by_value" ON "equipment_lending_item_model__accessories" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_item" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "inventory_code" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "condition" TEXT NOT NULL DEFAULT ''good'',\n    "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1)),\n    "serial_number" TEXT,\n    "location" TEXT,\n    "acquired_from" TEXT,\n    "acquired_on" TEXT,\n    "last_safety_check" TEXT,\n    "next_safety_check" TEXT,\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ninventory_code text\nmodel identifier\ncondition text\nis_borrowable boolean\nserial_number text\nlocation text\nacquired_from text\nacquired_on date\nlast_safety_check date\nnext_safety_check date\nnote text\nCREATE UNIQUE INDEX "equipment_lending_item__by_inventory_code" ON "equipment_lending_item" ("inventory_code")\nCREATE INDEX "equipment_lending_item__by_model" ON "equipment_lending_item" ("model")\nCREATE INDEX "equipment_lending_item__by_next_safety_check" ON "equipment_lending_item" ("next_safety_check")\nequipment-lending\nCREATE TABLE "equipment_lending_item__photos" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\nequipment-lending\nCREATE TABLE "equipment_lending_loan" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "number" INTEGER,\n    "organisation" TEXT NOT NULL,\n    "person_in_charge" TEXT,\n    "person_name" TEXT,\n    "purpose" TEXT,\n    "project" TEXT,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "terms_version" TEXT,\n    "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1)),\n    "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1)),\n    "is_by_agreement" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_agreement" IN (0, 1)),\n    "extension_until" TEXT,\n    "refusal_kind" TEXT,\n    "staff_note" TEXT,\n    "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT,\n    "price_amount" INTEGER DEFAULT 0,\n    "price_currency" TEXT DEFAULT ''EUR'',\n    "deposit_due_amount" INTEGER DEFAULT 0,\n    "deposit_due_currency" TEXT DEFAULT ''EUR'',\n    "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1)),\n    "handed_over_at" TEXT,\n    "returned_at" TEXT,\n    "lost_at" TEXT,\n    "ended_at" TEXT,\n    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnumber integer\norganisation identifier\nperson_in_charge identifier\nperson_name text\npurpose text\nproject text\nperiod_start instant\nperiod_end instant\nterms_version text\nis_briefed boolean\nis_override boolean\nis_by_agreement boolean\nextension_until instant\nrefusal_kind text\nstaff_note text\nstore identifier\nprice_amount integer\nprice_currency text\ndeposit_due_amount integer\ndeposit_due_currency text\nis_short boolean\nhanded_over_at instant\nreturned_at instant\nlost_at instant\nended_at instant\nis_anonymous boolean\nCREATE INDEX "equipment_lending_loan__by_state" ON "equipment_lending_loan" ("state", "created_at")\nCREATE UNIQUE INDEX "equipment_lending_loan__by_number" ON "equipment_lending_loan" ("number")\nCREATE INDEX "equipment_lending_loan__by_person_in_charge" ON "equipment_lending_loan" ("person_in_charge")\nCREATE INDEX "equipment_lending_loan__by_project" ON "equipment_lending_loan" ("project")\nCREATE INDEX "equipment_lending_loan__by_period" ON "equipment_lending_loan" ("period_start", "period_end")\nCREATE INDEX "equipment_lending_loan__by_state_period" ON "equipment_lending_loan" ("state", "period_start")\nCREATE INDEX "equipment_lending_loan__by_extension_until" ON "equipment_lending_loan" ("extension_until")\nCREATE INDEX "equipment_lending_loan__by_is_short" ON "equipment_lending_loan" ("is_short") WHERE "is_short" = 1\nCREATE INDEX "equipment_lending_loan__by_handed_over_at" ON "equipment_lending_loan" ("handed_over_at")\nCREATE INDEX "equipment_lending_loan__by_ended_at" ON "equipment_lending_loan" ("ended_at")\nCREATE INDEX "equipment_lending_loan__list_organisation_period_start_id" ON "equipment_lending_loan" ("organisation", "period_start", "id")\nCREATE INDEX "equipment_lending_loan__list_store_period_start_id" ON "equipment_lending_loan" ("store", "period_start", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__lines" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "returned" INTEGER NOT NULL DEFAULT 0,\n    "condition_out" TEXT,\n    "condition_in" TEXT,\n    "damaged" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nitem identifier\nreturned integer\ncondition_out text\ncondition_in text\ndamaged integer\nCREATE INDEX "equipment_lending_loan__lines__by_model" ON "equipment_lending_loan__lines" ("model")\nCREATE INDEX "equipment_lending_loan__lines__by_item" ON "equipment_lending_loan__lines" ("item") WHERE "item" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_loan__assignments" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "condition_out" TEXT,\n    "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1)),\n    "condition_in" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nitem identifier\ncondition_out text\nis_returned boolean\ncondition_in text\nCREATE INDEX "equipment_lending_loan__assignments__by_item" ON "equipment_lending_loan__assignments" ("item")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__short_of" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "equipment_lending_loan__short_of__by_value" ON "equipment_lending_loan__short_of" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__returns" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "at" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nitem identifier\nquantity integer\nat instant\nCREATE INDEX "equipment_lending_loan__returns__by_model" ON "equipment_lending_loan__returns" ("model")\nCREATE INDEX "equipment_lending_loan__returns__by_item" ON "equipment_lending_loan__returns" ("item") WHERE "item" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_deposit" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    "organisation" TEXT,\n    "amount_amount" INTEGER NOT NULL,\n    "amount_currency" TEXT NOT NULL,\n    "kept_amount_amount" INTEGER,\n    "kept_amount_currency" TEXT,\n    "way" TEXT NOT NULL DEFAULT ''cash'',\n    "taken_by" TEXT,\n    "receipt" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nloan identifier\norganisation identifier\namount_amount integer\namount_currency text\nkept_amount_amount integer\nkept_amount_currency text\nway text\ntaken_by text\nreceipt text\nCREATE INDEX "equipment_lending_deposit__by_state" ON "equipment_lending_deposit" ("state", "created_at")\nCREATE INDEX "equipment_lending_deposit__by_loan" ON "equipment_lending_deposit" ("loan")\nCREATE INDEX "equipment_lending_deposit__by_organisation" ON "equipment_lending_deposit" ("organisation")\nequipment-lending\nCREATE TABLE "equipment_lending_damage" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "severity" TEXT NOT NULL DEFAULT ''unusable'',\n    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    "description" TEXT,\n    "expected_until" TEXT,\n    "cost_amount" INTEGER,\n    "cost_currency" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nitem identifier\nquantity integer\nseverity text\nloan identifier\ndescription text\nexpected_until date\ncost_amount integer\ncost_currency text\nCREATE INDEX "equipment_lending_damage__by_state" ON "equipment_lending_damage" ("state", "created_at")\nCREATE INDEX "equipment_lending_damage__by_model" ON "equipment_lending_damage" ("model")\nCREATE INDEX "equipment_lending_damage__by_item" ON "equipment_lending_damage" ("item")\nCREATE INDEX "equipment_lending_damage__by_loan" ON "equipment_lending_damage" ("loan")\nequipment-lending\nCREATE TABLE "equipment_lending_damage__photos" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_damage" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\nequipment-lending\nCREATE TABLE "equipment_lending_block" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "kind" TEXT NOT NULL DEFAULT ''reservedByTeam'',\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nquantity integer\nperiod_start instant\nperiod_end instant\nkind text\nnote text\nCREATE INDEX "equipment_lending_block__by_model" ON "equipment_lending_block" ("model")\nCREATE INDEX "equipment_lending_block__by_period" ON "equipment_lending_block" ("period_start", "period_end")\nequipment-lending\nCREATE TABLE "equipment_lending_suspension" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "grounds" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\nfrom date\nuntil date\ngrounds text\nCREATE INDEX "equipment_lending_suspension__by_organisation" ON "equipment_lending_suspension" ("organisation")\nCREATE INDEX "equipment_lending_suspension__by_until" ON "equipment_lending_suspension" ("until")\nequipment-lending\nCREATE TABLE "equipment_lending_quota" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT,\n    "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "category" TEXT,\n    "max_simultaneous" INTEGER,\n    "max_loans_per_year" INTEGER,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\nmodel identifier\ncategory text\nmax_simultaneous integer\nmax_loans_per_year integer\nCREATE INDEX "equipment_lending_quota__by_organisation" ON "equipment_lending_quota" ("organisation")\nCREATE INDEX "equipment_lending_quota__by_model" ON "equipment_lending_quota" ("model") WHERE "model" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_demand" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "day" TEXT NOT NULL,\n    "refusals" INTEGER NOT NULL DEFAULT 0,\n    "pieces" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nday date\nrefusals integer\npieces integer\nCREATE INDEX "equipment_lending_demand__by_model" ON "equipment_lending_demand" ("model")\nCREATE INDEX "equipment_lending_demand__by_day" ON "equipment_lending_demand" ("day")\nequipment-lending\nCREATE TABLE "equipment_lending_inquiry" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "purpose" TEXT,\n    "name" TEXT,\n    "group" TEXT,\n    "phone" TEXT,\n    "email" TEXT,\n    "terms_version" TEXT,\n    "organisation" TEXT,\n    "answer" TEXT,\n    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nperiod_start instant\nperiod_end instant\npurpose text\nname text\ngroup text\nphone text\nemail text\nterms_version text\norganisation identifier\nanswer text\nloan identifier\nCREATE INDEX "equipment_lending_inquiry__by_state" ON "equipment_lending_inquiry" ("state", "created_at")\nCREATE INDEX "equipment_lending_inquiry__by_period" ON "equipment_lending_inquiry" ("period_start", "period_end")\nCREATE INDEX "equipment_lending_inquiry__by_state_period" ON "equipment_lending_inquiry" ("state", "period_start")\nCREATE INDEX "equipment_lending_inquiry__by_loan" ON "equipment_lending_inquiry" ("loan") WHERE "loan" IS NOT NULL\nCREATE INDEX "equipment_lending_inquiry__list_organisation_period_start_id" ON "equipment_lending_inquiry" ("organisation", "period_start", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_inquiry__lines" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_inquiry" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nCREATE INDEX "equipment_lending_inquiry__lines__by_model" ON "equipment_lending_inquiry__lines" ("model")\nmediator-training\nCREATE TABLE "mediator_training_topic" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "code" TEXT NOT NULL,\n    "title" TEXT NOT NULL,\n    "description" TEXT,\n    "materials" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncode text\ntitle json\ndescription json\nmaterials json\nCREATE UNIQUE INDEX "mediator_training_topic__by_code" ON "mediator_training_topic" ("code")\nmediator-training\nCREATE TABLE "mediator_training_curriculum" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "code" TEXT NOT NULL,\n    "edition" INTEGER DEFAULT 1,\n    "name" TEXT NOT NULL,\n    "valid_from" TEXT NOT NULL,\n    "methods_minutes" INTEGER NOT NULL DEFAULT 0,\n    "requires_methods" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_methods" IN (0, 1)),\n    "requires_presentation" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_presentation" IN (0, 1)),\n    "minimum_hours" INTEGER NOT NULL DEFAULT 0,\n    "attendance_percent" INTEGER NOT NULL DEFAULT 80,\n    "validity_months" INTEGER,\n    "refresher_months" INTEGER NOT NULL DEFAULT 6,\n    "refresher_minutes" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncode text\nedition integer\nname json\nvalid_from date\nmethods_minutes integer\nrequires_methods boolean\nrequires_presentation boolean\nminimum_hours integer\nattendance_percent integer\nvalidity_months integer\nrefresher_months integer\nrefresher_minutes integer\nCREATE INDEX "mediator_training_curriculum__by_state" ON "mediator_training_curriculum" ("state", "created_at")\nCREATE INDEX "mediator_training_curriculum__by_code" ON "mediator_training_curriculum" ("code")\nmediator-training\nCREATE TABLE "mediator_training_curriculum__topics" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    "minutes" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\ntopic identifier\nminutes integer\nCREATE INDEX "mediator_training_curriculum__topics__by_topic" ON "mediator_training_curriculum__topics" ("topic")\nmediator-training\nCREATE TABLE "mediator_training_mediator" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT,\n    "email" TEXT,\n    "phone" TEXT,\n    "country" TEXT,\n    "gender" TEXT,\n    "age_group" TEXT,\n    "has_health_profession" INTEGER CHECK ("has_health_profession" IN (0, 1)),\n    "radius_kilometres" INTEGER,\n    "availability" TEXT,\n    "staff_note" TEXT,\n    "is_in_directory" INTEGER NOT NULL DEFAULT 0 CHECK ("is_in_directory" IN (0, 1)),\n    "is_named_on_verification" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_on_verification" IN (0, 1)),\n    "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,\n    "certificate" TEXT REFERENCES "mediator_training_certificate" ON DELETE RESTRICT,\n    "certified_until" TEXT,\n    "standing" TEXT DEFAULT ''none'',\n    "is_update_due" INTEGER DEFAULT 0 CHECK ("is_update_due" IN (0, 1)),\n    "accepted_on" TEXT,\n    "started_on" TEXT,\n    "certified_on" TEXT,\n    "lapsed_from" TEXT,\n    "left_on" TEXT,\n    "left_from" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname text\nemail text\nphone text\ncountry text\ngender text\nage_group text\nhas_health_profession boolean\nradius_kilometres integer\navailability text\nstaff_note text\nis_in_directory boolean\nis_named_on_verification boolean\ncurriculum identifier\ncertificate identifier\ncertified_until date\nstanding text\nis_update_due boolean\naccepted_on date\nstarted_on date\ncertified_on date\nlapsed_from text\nleft_on date\nleft_from text\nCREATE INDEX "mediator_training_mediator__by_state" ON "mediator_training_mediator" ("state", "created_at")\nCREATE INDEX "mediator_training_mediator__by_curriculum" ON "mediator_training_mediator" ("curriculum")\nCREATE INDEX "mediator_training_mediator__by_certificate" ON "mediator_training_mediator" ("certificate") WHERE "certificate" IS NOT NULL\nCREATE INDEX "mediator_training_mediator__by_certified_until" ON "mediator_training_mediator" ("certified_until")\nCREATE INDEX "mediator_training_mediator__by_standing" ON "mediator_training_mediator" ("standing")\nCREATE INDEX "mediator_training_mediator__by_is_update_due" ON "mediator_training_mediator" ("is_update_due") WHERE "is_update_due" = 1\nCREATE INDEX "mediator_training_mediator__by_started_on" ON "mediator_training_mediator" ("started_on")\nCREATE INDEX "mediator_training_mediator__by_certified_on" ON "mediator_training_mediator" ("certified_on")\nCREATE INDEX "mediator_training_mediator__by_left_on" ON "mediator_training_mediator" ("left_on")\nmediator-training\nCREATE TABLE "mediator_training_mediator__languages" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "language" TEXT NOT NULL,\n    "level" TEXT NOT NULL,\n    "source" TEXT NOT NULL DEFAULT ''selfDeclared'',\n    "uses" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nlanguage text\nlevel text\nsource text\nuses json\nmediator-training\nCREATE TABLE "mediator_training_mediator__spoken_languages" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "mediator_training_mediator__spoken_languages__by_value" ON "mediator_training_mediator__spoken_languages" ("value")\nmediator-training\nCREATE TABLE "mediator_training_mediator__communities" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "mediator_training_mediator__communities__by_value" ON "mediator_training_mediator__communities" ("value")\nmediator-training\nCREATE TABLE "mediator_training_mediator__topics" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "mediator_training_mediator__topics__by_value" ON "mediator_training_mediator__topics" ("value")\nmediator-training\nCREATE TABLE "mediator_training_mediator__update_topics" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "mediator_training_mediator__update_topics__by_value" ON "mediator_training_mediator__update_topics" ("value")\nmediator-training\nCREATE TABLE "mediator_training_mediator__active_times" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nmediator-training\nCREATE TABLE "mediator_training_endorsement" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "organisation" TEXT NOT NULL,\n    "person_name" TEXT NOT NULL,\n    "decided_on" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\norganisation identifier\nperson_name text\ndecided_on date\nCREATE INDEX "mediator_training_endorsement__by_state" ON "mediator_training_endorsement" ("state", "created_at")\nCREATE INDEX "mediator_training_endorsement__by_mediator" ON "mediator_training_endorsement" ("mediator")\nCREATE INDEX "mediator_training_endorsement__by_organisation" ON "mediator_training_endorsement" ("organisation")\nmediator-training\nCREATE TABLE "mediator_training_cohort" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "curriculum" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,\n    "starts_on" TEXT NOT NULL,\n    "ends_on" TEXT,\n    "place" TEXT,\n    "places" INTEGER NOT NULL,\n    "minimum" INTEGER NOT NULL DEFAULT 1,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\ncurriculum identifier\nstarts_on date\nends_on date\nplace text\nplaces integer\nminimum integer\nCREATE INDEX "mediator_training_cohort__by_state" ON "mediator_training_cohort" ("state", "created_at")\nCREATE INDEX "mediator_training_cohort__by_curriculum" ON "mediator_training_cohort" ("curriculum")\nCREATE INDEX "mediator_training_cohort__by_starts_on" ON "mediator_training_cohort" ("starts_on")\nmediator-training\nCREATE TABLE "mediator_training_participation" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT,\n    "offered_on" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\ncohort identifier\noffered_on date\nCREATE INDEX "mediator_training_participation__by_state" ON "mediator_training_participation" ("state", "created_at")\nCREATE INDEX "mediator_training_participation__by_mediator" ON "mediator_training_participation" ("mediator")\nCREATE INDEX "mediator_training_participation__by_cohort" ON "mediator_training_participation" ("cohort")\nmediator-training\nCREATE TABLE "mediator_training_unit" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT,\n    "part" TEXT NOT NULL DEFAULT ''topic'',\n    "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    "trainer" TEXT,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "minutes" INTEGER,\n    "place" TEXT,\n    "replaces" TEXT REFERENCES "mediator_training_unit" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncohort identifier\npart text\ntopic identifier\ntrainer text\nperiod_start instant\nperiod_end instant\nminutes integer\nplace text\nreplaces identifier\nCREATE INDEX "mediator_training_unit__by_state" ON "mediator_training_unit" ("state", "created_at")\nCREATE INDEX "mediator_training_unit__by_cohort" ON "mediator_training_unit" ("cohort")\nCREATE INDEX "mediator_training_unit__by_part" ON "mediator_training_unit" ("part")\nCREATE INDEX "mediator_training_unit__by_topic" ON "mediator_training_unit" ("topic")\nCREATE INDEX "mediator_training_unit__by_period" ON "mediator_training_unit" ("period_start", "period_end")\nCREATE INDEX "mediator_training_unit__by_state_period" ON "mediator_training_unit" ("state", "period_start")\nCREATE INDEX "mediator_training_unit__by_replaces" ON "mediator_training_unit" ("replaces")\nmediator-training\nCREATE TABLE "mediator_training_unit__material" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\nmediator-training\nCREATE TABLE "mediator_training_attendance" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "unit" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE RESTRICT,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "minutes" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nunit identifier\nmediator identifier\nminutes integer\nCREATE INDEX "mediator_training_attendance__by_unit" ON "mediator_training_attendance" ("unit")\nCREATE INDEX "mediator_training_attendance__by_mediator" ON "mediator_training_attendance" ("mediator")\nmediator-training\nCREATE TABLE "mediator_training_assessment" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "part" TEXT NOT NULL DEFAULT ''topic'',\n    "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    "is_passed" INTEGER NOT NULL DEFAULT 1 CHECK ("is_passed" IN (0, 1)),\n    "date" TEXT NOT NULL,\n    "assessed_by" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\npart text\ntopic identifier\nis_passed boolean\ndate date\nassessed_by text\nCREATE INDEX "mediator_training_assessment__by_mediator" ON "mediator_training_assessment" ("mediator")\nCREATE INDEX "mediator_training_assessment__by_topic" ON "mediator_training_assessment" ("topic")\nmediator-training\nCREATE TABLE "mediator_training_recognition" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    "grounds" TEXT,\n    "evidence_seen_on" TEXT,\n    "decided_by" TEXT,\n    "decided_on" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\ntopic identifier\ngrounds text\nevidence_seen_on date\ndecided_by text\ndecided_on date\nCREATE INDEX "mediator_training_recognition__by_state" ON "mediator_training_recognition" ("state", "created_at")\nCREATE INDEX "mediator_training_recognition__by_mediator" ON "mediator_training_recognition" ("mediator")\nCREATE INDEX "mediator_training_recognition__by_topic" ON "mediator_training_recognition" ("topic")\nmediator-training\nCREATE TABLE "mediator_training_certificate" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "occasion" TEXT NOT NULL DEFAULT ''initial'',\n    "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT,\n    "signed_by" TEXT NOT NULL,\n    "number" TEXT,\n    "methods_on" TEXT,\n    "presented_on" TEXT,\n    "issued_on" TEXT,\n    "valid_until" TEXT,\n    "code" TEXT,\n    "ended_on" TEXT,\n    "earlier_number" TEXT,\n    "earlier_issued_on" TEXT,\n    "earlier_valid_until" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\noccasion text\ncurriculum identifier\nsigned_by text\nnumber text\nmethods_on date\npresented_on date\nissued_on date\nvalid_until date\ncode text\nended_on date\nearlier_number text\nearlier_issued_on date\nearlier_valid_until date\nCREATE INDEX "mediator_training_certificate__by_state" ON "mediator_training_certificate" ("state", "created_at")\nCREATE INDEX "mediator_training_certificate__by_mediator" ON "mediator_training_certificate" ("mediator")\nCREATE INDEX "mediator_training_certificate__by_curriculum" ON "mediator_training_certificate" ("curriculum")\nCREATE UNIQUE INDEX "mediator_training_certificate__by_number" ON "mediator_training_certificate" ("number")\nCREATE INDEX "mediator_training_certificate__by_issued_on" ON "mediator_training_certificate" ("issued_on")\nCREATE INDEX "mediator_training_certificate__by_valid_until" ON "mediator_training_certificate" ("valid_until")\nCREATE UNIQUE INDEX "mediator_training_certificate__by_code" ON "mediator_training_certificate" ("code")\nmediator-training\nCREATE TABLE "mediator_training_certificate__former_numbers" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "mediator_training_certificate__former_numbers__by_value" ON "mediator_training_certificate__former_numbers" ("value")\nmediator-training\nCREATE TABLE "mediator_training_certificate__topics" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    "title" TEXT NOT NULL,\n    "date" TEXT NOT NULL,\n    "is_recognised" INTEGER NOT NULL DEFAULT 0 CHECK ("is_recognised" IN (0, 1)),\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\ntopic identifier\ntitle json\ndate date\nis_recognised boolean\nCREATE INDEX "mediator_training_certificate__topics__by_topic" ON "mediator_training_certificate__topics" ("topic")\nmediator-training\nCREATE TABLE "mediator_training_certificate__earlier_topics" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "mediator_training_certificate__earlier_topics__by_value" ON "mediator_training_certificate__earlier_topics" ("value")\nmediator-training\nCREATE TABLE "mediator_training_specialisation" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,\n    "acquired_on" TEXT NOT NULL,\n    "valid_until" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\ntopic identifier\nacquired_on date\nvalid_until date\nCREATE INDEX "mediator_training_specialisation__by_mediator" ON "mediator_training_specialisation" ("mediator")\nCREATE INDEX "mediator_training_specialisation__by_topic" ON "mediator_training_specialisation" ("topic")\nmediator-training\nCREATE TABLE "mediator_training_agreement" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "kind" TEXT NOT NULL,\n    "text_version" TEXT NOT NULL,\n    "accepted_on" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\nkind text\ntext_version text\naccepted_on date\nCREATE INDEX "mediator_training_agreement__by_mediator" ON "mediator_training_agreement" ("mediator")\nmediator-training\nCREATE TABLE "mediator_training_check_document" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT,\n    "kind" TEXT NOT NULL,\n    "seen_on" TEXT NOT NULL,\n    "seen_by" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmediator identifier\nkind text\nseen_on date\nseen_by text\nCREATE INDEX "mediator_training_check_document__by_mediator" ON "mediator_training_check_document" ("mediator")\nmediator-training\nCREATE TABLE "mediator_training_reported_count" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "population" TEXT NOT NULL,\n    "size" INTEGER NOT NULL,\n    "dimension" TEXT NOT NULL DEFAULT ''none'',\n    "stated_on" TEXT,\n    "source" TEXT NOT NULL,\n    "known" INTEGER DEFAULT 0,\n    "unknown" INTEGER DEFAULT 0,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\npopulation text\nsize integer\ndimension text\nstated_on date\nsource text\nknown integer\nunknown integer\nCREATE INDEX "mediator_training_reported_count__by_stated_on" ON "mediator_training_reported_count" ("stated_on")\nmediator-training\nCREATE TABLE "mediator_training_reported_count__lines" (\n    "owner" TEXT NOT NULL REFERENCES "mediator_training_reported_count" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "category" TEXT NOT NULL,\n    "label" TEXT,\n    "count" INTEGER NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\ncategory text\nlabel json\ncount integer','\n',char(10)));
CREATE TABLE IF NOT EXISTS "platform_ledger" (
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
    "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
    PRIMARY KEY ("kind", "name")
) STRICT;
INSERT INTO "platform_ledger" VALUES('column','platform_history.sequence','platform','2026-11-29T01:45:32.720Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.resource','platform','2026-11-29T01:45:32.720Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.record','platform','2026-11-29T01:45:32.720Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.version','platform','2026-11-29T01:45:32.720Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.operation','platform','2026-11-29T01:45:32.720Z','text: "operation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.move','platform','2026-11-29T01:45:32.720Z','text: "move" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.state','platform','2026-11-29T01:45:32.720Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor_kind','platform','2026-11-29T01:45:32.720Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor','platform','2026-11-29T01:45:32.720Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.reason','platform','2026-11-29T01:45:32.720Z','text: "reason" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.at','platform','2026-11-29T01:45:32.720Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.changes','platform','2026-11-29T01:45:32.720Z','json: "changes" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.salt','platform','2026-11-29T01:45:32.720Z','text: "salt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_history','platform','2026-11-29T01:45:32.720Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.sequence','platform','2026-11-29T01:45:32.720Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.at','platform','2026-11-29T01:45:32.720Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.kind','platform','2026-11-29T01:45:32.720Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor_kind','platform','2026-11-29T01:45:32.720Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor','platform','2026-11-29T01:45:32.721Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.person','platform','2026-11-29T01:45:32.721Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.resource','platform','2026-11-29T01:45:32.721Z','text: "resource" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.record','platform','2026-11-29T01:45:32.721Z','identifier: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.version','platform','2026-11-29T01:45:32.721Z','integer: "version" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.detail','platform','2026-11-29T01:45:32.721Z','text: "detail" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.count','platform','2026-11-29T01:45:32.721Z','integer: "count" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.seal','platform','2026-11-29T01:45:32.721Z','text: "seal" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.hash','platform','2026-11-29T01:45:32.721Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_audit','platform','2026-11-29T01:45:32.721Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.id','platform','2026-11-29T01:45:32.721Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.resource','platform','2026-11-29T01:45:32.721Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.pool','platform','2026-11-29T01:45:32.721Z','identifier: "pool" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.quantity','platform','2026-11-29T01:45:32.721Z','integer: "quantity" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.starts','platform','2026-11-29T01:45:32.721Z','instant: "starts" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.ends','platform','2026-11-29T01:45:32.721Z','instant: "ends" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_start','platform','2026-11-29T01:45:32.721Z','instant: "widened_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_end','platform','2026-11-29T01:45:32.721Z','instant: "widened_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.length','platform','2026-11-29T01:45:32.721Z','integer: "length" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_out','platform','2026-11-29T01:45:32.721Z','boolean: "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder_resource','platform','2026-11-29T01:45:32.721Z','text: "holder_resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder','platform','2026-11-29T01:45:32.721Z','identifier: "holder" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_long','platform','2026-11-29T01:45:32.721Z','boolean: "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_claim','platform','2026-11-29T01:45:32.721Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.id','platform','2026-11-29T01:45:32.721Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.resource','platform','2026-11-29T01:45:32.721Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.record','platform','2026-11-29T01:45:32.721Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.name','platform','2026-11-29T01:45:32.721Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.due','platform','2026-11-29T01:45:32.721Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.level','platform','2026-11-29T01:45:32.721Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_deadline','platform','2026-11-29T01:45:32.721Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.id','platform','2026-11-29T01:45:32.721Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.resource','platform','2026-11-29T01:45:32.721Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.record','platform','2026-11-29T01:45:32.721Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.name','platform','2026-11-29T01:45:32.721Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.due','platform','2026-11-29T01:45:32.721Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.level','platform','2026-11-29T01:45:32.721Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_reminder','platform','2026-11-29T01:45:32.721Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.record','platform','2026-11-29T01:45:32.721Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.resource','platform','2026-11-29T01:45:32.721Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.version','platform','2026-11-29T01:45:32.721Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.months','platform','2026-11-29T01:45:32.721Z','integer: "months" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.announced','platform','2026-11-29T01:45:32.721Z','date: "announced" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_forgotten','platform','2026-11-29T01:45:32.721Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_job.job','platform','2026-11-29T01:45:32.721Z','text: "job" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.next','platform','2026-11-29T01:45:32.721Z','instant: "next" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.last','platform','2026-11-29T01:45:32.721Z','instant: "last" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.done','platform','2026-11-29T01:45:32.721Z','integer: "done" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failed','platform','2026-11-29T01:45:32.722Z','integer: "failed" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failures','platform','2026-11-29T01:45:32.722Z','text: "failures" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_job','platform','2026-11-29T01:45:32.722Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_number.sequence','platform','2026-11-29T01:45:32.722Z','text: "sequence" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_number.last','platform','2026-11-29T01:45:32.722Z','integer: "last" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_number','platform','2026-11-29T01:45:32.722Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.key','platform','2026-11-29T01:45:32.722Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.request','platform','2026-11-29T01:45:32.722Z','text: "request" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.resource','platform','2026-11-29T01:45:32.722Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.record','platform','2026-11-29T01:45:32.722Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.at','platform','2026-11-29T01:45:32.722Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.answer','platform','2026-11-29T01:45:32.722Z','json: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_idempotency','platform','2026-11-29T01:45:32.722Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_token.id','platform','2026-11-29T01:45:32.722Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.hash','platform','2026-11-29T01:45:32.722Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.label','platform','2026-11-29T01:45:32.722Z','text: "label" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.duties','platform','2026-11-29T01:45:32.722Z','json: "duties" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.organisations','platform','2026-11-29T01:45:32.722Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.person','platform','2026-11-29T01:45:32.722Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.created_at','platform','2026-11-29T01:45:32.722Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.expires_at','platform','2026-11-29T01:45:32.722Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_at','platform','2026-11-29T01:45:32.722Z','instant: "revoked_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.roles','platform','2026-11-29T01:45:32.726Z','json: "roles" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed','platform','2026-11-29T01:45:32.726Z','json: "narrowed" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_at','platform','2026-11-29T01:45:32.726Z','instant: "narrowed_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by_kind','platform','2026-11-29T01:45:32.726Z','text: "narrowed_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by','platform','2026-11-29T01:45:32.726Z','text: "narrowed_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by_kind','platform','2026-11-29T01:45:32.726Z','text: "revoked_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by','platform','2026-11-29T01:45:32.726Z','text: "revoked_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_token','platform','2026-11-29T01:45:32.726Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.key','platform','2026-11-29T01:45:32.727Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.resource','platform','2026-11-29T01:45:32.727Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.record','platform','2026-11-29T01:45:32.727Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_seed','platform','2026-11-29T01:45:32.727Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_restoration.at','platform','2026-11-29T01:45:32.727Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_restoration','platform','2026-11-29T01:45:32.727Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.name','platform','2026-11-29T01:45:32.727Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.value','platform','2026-11-29T01:45:32.727Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_mark','platform','2026-11-29T01:45:32.727Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_session.id','platform','2026-11-29T01:45:32.727Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.hash','platform','2026-11-29T01:45:32.727Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.account','platform','2026-11-29T01:45:32.727Z','identifier: "account" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.membership','platform','2026-11-29T01:45:32.727Z','identifier: "membership" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.device','platform','2026-11-29T01:45:32.727Z','text: "device" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.created_at','platform','2026-11-29T01:45:32.727Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.used_at','platform','2026-11-29T01:45:32.727Z','instant: "used_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.expires_at','platform','2026-11-29T01:45:32.727Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.idle_minutes','platform','2026-11-29T01:45:32.727Z','integer: "idle_minutes" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.has_factor','platform','2026-11-29T01:45:32.727Z','boolean: "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.is_shared','platform','2026-11-29T01:45:32.727Z','boolean: "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.ended_at','platform','2026-11-29T01:45:32.727Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_session','platform','2026-11-29T01:45:32.727Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.id','platform','2026-11-29T01:45:32.728Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.hash','platform','2026-11-29T01:45:32.728Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.name','platform','2026-11-29T01:45:32.728Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.roles','platform','2026-11-29T01:45:32.728Z','json: "roles" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.person','platform','2026-11-29T01:45:32.728Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.organisations','platform','2026-11-29T01:45:32.728Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.until','platform','2026-11-29T01:45:32.728Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.email','platform','2026-11-29T01:45:32.728Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.actor','platform','2026-11-29T01:45:32.728Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.created_at','platform','2026-11-29T01:45:32.728Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.expires_at','platform','2026-11-29T01:45:32.728Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.used_at','platform','2026-11-29T01:45:32.728Z','instant: "used_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.ended_at','platform','2026-11-29T01:45:32.728Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_invitation','platform','2026-11-29T01:45:32.728Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.id','platform','2026-11-29T01:45:32.728Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.kept','platform','2026-11-29T01:45:32.728Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.sha256','platform','2026-11-29T01:45:32.728Z','text: "sha256" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.size','platform','2026-11-29T01:45:32.728Z','integer: "size" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.type','platform','2026-11-29T01:45:32.728Z','text: "type" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.name','platform','2026-11-29T01:45:32.728Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.resource','platform','2026-11-29T01:45:32.728Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.field','platform','2026-11-29T01:45:32.728Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor_kind','platform','2026-11-29T01:45:32.728Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor','platform','2026-11-29T01:45:32.729Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.at','platform','2026-11-29T01:45:32.729Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.is_waiting','platform','2026-11-29T01:45:32.729Z','boolean: "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment','platform','2026-11-29T01:45:32.729Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.id','platform','2026-11-29T01:45:32.729Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.file','platform','2026-11-29T01:45:32.729Z','identifier: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.resource','platform','2026-11-29T01:45:32.729Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.record','platform','2026-11-29T01:45:32.729Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.field','platform','2026-11-29T01:45:32.729Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_use','platform','2026-11-29T01:45:32.729Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_gone.kept','platform','2026-11-29T01:45:32.729Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_gone','platform','2026-11-29T01:45:32.729Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.id','platform','2026-11-29T01:45:32.729Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.version','platform','2026-11-29T01:45:32.729Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.state','platform','2026-11-29T01:45:32.729Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.created_at','platform','2026-11-29T01:45:32.729Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.updated_at','platform','2026-11-29T01:45:32.729Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.code','platform','2026-11-29T01:45:32.729Z','text: "code" TEXT DEFAULT ''notice''');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.organisation','platform','2026-11-29T01:45:32.729Z','text: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.duty','platform','2026-11-29T01:45:32.729Z','text: "duty" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.person','platform','2026-11-29T01:45:32.729Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.not_before','platform','2026-11-29T01:45:32.729Z','instant: "not_before" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.about','platform','2026-11-29T01:45:32.729Z','text: "about" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.record','platform','2026-11-29T01:45:32.729Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.message','platform','2026-11-29T01:45:32.729Z','json: "message" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.arguments','platform','2026-11-29T01:45:32.729Z','text: "arguments" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_notice','platform','2026-11-29T01:45:32.729Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.id','platform','2026-11-29T01:45:32.729Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.version','platform','2026-11-29T01:45:32.729Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.state','platform','2026-11-29T01:45:32.729Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.created_at','platform','2026-11-29T01:45:32.729Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.updated_at','platform','2026-11-29T01:45:32.729Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.record','platform','2026-11-29T01:45:32.729Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.grounds','platform','2026-11-29T01:45:32.729Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.until','platform','2026-11-29T01:45:32.729Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_hold','platform','2026-11-29T01:45:32.729Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.id','platform','2026-11-29T01:45:32.729Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.version','platform','2026-11-29T01:45:32.729Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.state','platform','2026-11-29T01:45:32.729Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.created_at','platform','2026-11-29T01:45:32.729Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.updated_at','platform','2026-11-29T01:45:32.729Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.account','platform','2026-11-29T01:45:32.730Z','text: "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000''');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.name','platform','2026-11-29T01:45:32.730Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.person','platform','2026-11-29T01:45:32.730Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.from','platform','2026-11-29T01:45:32.730Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.until','platform','2026-11-29T01:45:32.730Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_membership','platform','2026-11-29T01:45:32.730Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.owner','platform','2026-11-29T01:45:32.730Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.position','platform','2026-11-29T01:45:32.730Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.value','platform','2026-11-29T01:45:32.730Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__roles','platform','2026-11-29T01:45:32.730Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.owner','platform','2026-11-29T01:45:32.730Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.position','platform','2026-11-29T01:45:32.730Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.value','platform','2026-11-29T01:45:32.730Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__organisations','platform','2026-11-29T01:45:32.730Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.id','platform','2026-11-29T01:45:32.735Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.version','platform','2026-11-29T01:45:32.735Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.state','platform','2026-11-29T01:45:32.735Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.created_at','platform','2026-11-29T01:45:32.735Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.updated_at','platform','2026-11-29T01:45:32.735Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.notice','platform','2026-11-29T01:45:32.735Z','text: "notice" TEXT DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.recipient','platform','2026-11-29T01:45:32.735Z','text: "recipient" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.due','platform','2026-11-29T01:45:32.735Z','instant: "due" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.daily','platform','2026-11-29T01:45:32.735Z','boolean: "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.tries','platform','2026-11-29T01:45:32.735Z','integer: "tries" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.reply','platform','2026-11-29T01:45:32.735Z','integer: "reply" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.cause','platform','2026-11-29T01:45:32.735Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.mark','platform','2026-11-29T01:45:32.735Z','text: "mark" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_delivery','platform','2026-11-29T01:45:32.735Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.id','platform','2026-11-29T01:45:32.735Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.version','platform','2026-11-29T01:45:32.735Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.state','platform','2026-11-29T01:45:32.735Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.created_at','platform','2026-11-29T01:45:32.735Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.updated_at','platform','2026-11-29T01:45:32.735Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.recipient','platform','2026-11-29T01:45:32.735Z','text: "recipient" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.rhythm','platform','2026-11-29T01:45:32.735Z','text: "rhythm" TEXT NOT NULL DEFAULT ''each''');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.language','platform','2026-11-29T01:45:32.735Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_mail_wish','platform','2026-11-29T01:45:32.735Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.id','member-network','2026-11-29T01:45:32.735Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.version','member-network','2026-11-29T01:45:32.735Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.state','member-network','2026-11-29T01:45:32.735Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.created_at','member-network','2026-11-29T01:45:32.735Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.updated_at','member-network','2026-11-29T01:45:32.735Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.name','member-network','2026-11-29T01:45:32.735Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.kind','member-network','2026-11-29T01:45:32.735Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.legal_form','member-network','2026-11-29T01:45:32.735Z','text: "legal_form" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.register_number','member-network','2026-11-29T01:45:32.735Z','text: "register_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.founded_on','member-network','2026-11-29T01:45:32.735Z','date: "founded_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_umbrella','member-network','2026-11-29T01:45:32.735Z','boolean: "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_tenant','member-network','2026-11-29T01:45:32.735Z','boolean: "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.parent','member-network','2026-11-29T01:45:32.735Z','identifier: "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.description','member-network','2026-11-29T01:45:32.735Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.easy_description','member-network','2026-11-29T01:45:32.735Z','json: "easy_description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.origin_communities_visibility','member-network','2026-11-29T01:45:32.735Z','text: "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.street','member-network','2026-11-29T01:45:32.736Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.postcode','member-network','2026-11-29T01:45:32.736Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.city','member-network','2026-11-29T01:45:32.736Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.address_visibility','member-network','2026-11-29T01:45:32.736Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email','member-network','2026-11-29T01:45:32.736Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email_visibility','member-network','2026-11-29T01:45:32.736Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone','member-network','2026-11-29T01:45:32.736Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone_visibility','member-network','2026-11-29T01:45:32.736Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web','member-network','2026-11-29T01:45:32.736Z','text: "web" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web_visibility','member-network','2026-11-29T01:45:32.736Z','text: "web_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_on','member-network','2026-11-29T01:45:32.736Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_by','member-network','2026-11-29T01:45:32.736Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.unlisted_on','member-network','2026-11-29T01:45:32.736Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.announced_on','member-network','2026-11-29T01:45:32.736Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.merged_into','member-network','2026-11-29T01:45:32.736Z','identifier: "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation','member-network','2026-11-29T01:45:32.736Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.owner','member-network','2026-11-29T01:45:32.736Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.position','member-network','2026-11-29T01:45:32.736Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.value','member-network','2026-11-29T01:45:32.736Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__aliases','member-network','2026-11-29T01:45:32.736Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.owner','member-network','2026-11-29T01:45:32.736Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.position','member-network','2026-11-29T01:45:32.736Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.value','member-network','2026-11-29T01:45:32.736Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__topics','member-network','2026-11-29T01:45:32.736Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.owner','member-network','2026-11-29T01:45:32.736Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.position','member-network','2026-11-29T01:45:32.736Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.value','member-network','2026-11-29T01:45:32.736Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__languages','member-network','2026-11-29T01:45:32.736Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.owner','member-network','2026-11-29T01:45:32.736Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.position','member-network','2026-11-29T01:45:32.736Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.value','member-network','2026-11-29T01:45:32.736Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__origin_communities','member-network','2026-11-29T01:45:32.736Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.owner','member-network','2026-11-29T01:45:32.737Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.position','member-network','2026-11-29T01:45:32.737Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.value','member-network','2026-11-29T01:45:32.737Z','identifier: "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__likely_duplicates','member-network','2026-11-29T01:45:32.737Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.owner','member-network','2026-11-29T01:45:32.737Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.position','member-network','2026-11-29T01:45:32.737Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.value','member-network','2026-11-29T01:45:32.737Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__match_keys','member-network','2026-11-29T01:45:32.737Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.owner','member-network','2026-11-29T01:45:32.737Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.position','member-network','2026-11-29T01:45:32.737Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.value','member-network','2026-11-29T01:45:32.737Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__contact_keys','member-network','2026-11-29T01:45:32.737Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.id','member-network','2026-11-29T01:45:32.737Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.version','member-network','2026-11-29T01:45:32.737Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.state','member-network','2026-11-29T01:45:32.737Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.created_at','member-network','2026-11-29T01:45:32.737Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.updated_at','member-network','2026-11-29T01:45:32.737Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name','member-network','2026-11-29T01:45:32.737Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.organisation','member-network','2026-11-29T01:45:32.737Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name_visibility','member-network','2026-11-29T01:45:32.737Z','text: "name_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.role','member-network','2026-11-29T01:45:32.737Z','text: "role" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email','member-network','2026-11-29T01:45:32.737Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email_visibility','member-network','2026-11-29T01:45:32.737Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone','member-network','2026-11-29T01:45:32.738Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone_visibility','member-network','2026-11-29T01:45:32.738Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_from','member-network','2026-11-29T01:45:32.738Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_until','member-network','2026-11-29T01:45:32.738Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.is_organisation_listed','member-network','2026-11-29T01:45:32.738Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact','member-network','2026-11-29T01:45:32.738Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.owner','member-network','2026-11-29T01:45:32.738Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.position','member-network','2026-11-29T01:45:32.738Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.value','member-network','2026-11-29T01:45:32.738Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact__languages','member-network','2026-11-29T01:45:32.738Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.id','member-network','2026-11-29T01:45:32.738Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.version','member-network','2026-11-29T01:45:32.738Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.state','member-network','2026-11-29T01:45:32.738Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.created_at','member-network','2026-11-29T01:45:32.738Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.updated_at','member-network','2026-11-29T01:45:32.738Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.organisation','member-network','2026-11-29T01:45:32.738Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.umbrella','member-network','2026-11-29T01:45:32.738Z','identifier: "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.role','member-network','2026-11-29T01:45:32.738Z','text: "role" TEXT NOT NULL DEFAULT ''ordinary''');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_from','member-network','2026-11-29T01:45:32.738Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_until','member-network','2026-11-29T01:45:32.738Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.is_organisation_listed','member-network','2026-11-29T01:45:32.738Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_membership','member-network','2026-11-29T01:45:32.738Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.id','member-network','2026-11-29T01:45:32.739Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.version','member-network','2026-11-29T01:45:32.739Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.state','member-network','2026-11-29T01:45:32.739Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.created_at','member-network','2026-11-29T01:45:32.739Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.updated_at','member-network','2026-11-29T01:45:32.739Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.name','member-network','2026-11-29T01:45:32.739Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.organisation','member-network','2026-11-29T01:45:32.739Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.kind','member-network','2026-11-29T01:45:32.739Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.description','member-network','2026-11-29T01:45:32.739Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.street','member-network','2026-11-29T01:45:32.739Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.postcode','member-network','2026-11-29T01:45:32.739Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.city','member-network','2026-11-29T01:45:32.739Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.district','member-network','2026-11-29T01:45:32.739Z','text: "district" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.address_visibility','member-network','2026-11-29T01:45:32.739Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.opening_hours','member-network','2026-11-29T01:45:32.739Z','text: "opening_hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_by_appointment','member-network','2026-11-29T01:45:32.739Z','boolean: "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.closes_on_public_holidays','member-network','2026-11-29T01:45:32.739Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.accessibility','member-network','2026-11-29T01:45:32.739Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_from','member-network','2026-11-29T01:45:32.739Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_until','member-network','2026-11-29T01:45:32.739Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_on','member-network','2026-11-29T01:45:32.739Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_by','member-network','2026-11-29T01:45:32.739Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.unlisted_on','member-network','2026-11-29T01:45:32.739Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.announced_on','member-network','2026-11-29T01:45:32.739Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_organisation_listed','member-network','2026-11-29T01:45:32.739Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_place','member-network','2026-11-29T01:45:32.739Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.owner','member-network','2026-11-29T01:45:32.739Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.position','member-network','2026-11-29T01:45:32.739Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.from','member-network','2026-11-29T01:45:32.739Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.until','member-network','2026-11-29T01:45:32.739Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.is_yearly','member-network','2026-11-29T01:45:32.739Z','boolean: "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.hours','member-network','2026-11-29T01:45:32.739Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.name','member-network','2026-11-29T01:45:32.739Z','json: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__seasons','member-network','2026-11-29T01:45:32.739Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.owner','member-network','2026-11-29T01:45:32.739Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.position','member-network','2026-11-29T01:45:32.739Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.from','member-network','2026-11-29T01:45:32.739Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.until','member-network','2026-11-29T01:45:32.739Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.hours','member-network','2026-11-29T01:45:32.739Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.cause','member-network','2026-11-29T01:45:32.739Z','json: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__exceptions','member-network','2026-11-29T01:45:32.739Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.id','member-network','2026-11-29T01:45:32.740Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.version','member-network','2026-11-29T01:45:32.740Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.state','member-network','2026-11-29T01:45:32.740Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.created_at','member-network','2026-11-29T01:45:32.740Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.updated_at','member-network','2026-11-29T01:45:32.740Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.name','member-network','2026-11-29T01:45:32.740Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.organisation','member-network','2026-11-29T01:45:32.740Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.kind','member-network','2026-11-29T01:45:32.740Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.description','member-network','2026-11-29T01:45:32.740Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.place','member-network','2026-11-29T01:45:32.740Z','identifier: "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.has_interpreters','member-network','2026-11-29T01:45:32.740Z','boolean: "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.eligibility','member-network','2026-11-29T01:45:32.740Z','json: "eligibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.cost','member-network','2026-11-29T01:45:32.740Z','json: "cost" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.documents','member-network','2026-11-29T01:45:32.740Z','json: "documents" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.accessibility','member-network','2026-11-29T01:45:32.740Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.same_as','member-network','2026-11-29T01:45:32.740Z','identifier: "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_from','member-network','2026-11-29T01:45:32.740Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_until','member-network','2026-11-29T01:45:32.740Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_on','member-network','2026-11-29T01:45:32.740Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_by','member-network','2026-11-29T01:45:32.740Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.unlisted_on','member-network','2026-11-29T01:45:32.740Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.announced_on','member-network','2026-11-29T01:45:32.740Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.is_organisation_listed','member-network','2026-11-29T01:45:32.740Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_service','member-network','2026-11-29T01:45:32.740Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.owner','member-network','2026-11-29T01:45:32.740Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.position','member-network','2026-11-29T01:45:32.740Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.value','member-network','2026-11-29T01:45:32.740Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__topics','member-network','2026-11-29T01:45:32.740Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.owner','member-network','2026-11-29T01:45:32.740Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.position','member-network','2026-11-29T01:45:32.740Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.value','member-network','2026-11-29T01:45:32.740Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__languages','member-network','2026-11-29T01:45:32.741Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.id','equipment-lending','2026-11-29T01:45:32.741Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.version','equipment-lending','2026-11-29T01:45:32.741Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.state','equipment-lending','2026-11-29T01:45:32.741Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.created_at','equipment-lending','2026-11-29T01:45:32.741Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.updated_at','equipment-lending','2026-11-29T01:45:32.741Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.name','equipment-lending','2026-11-29T01:45:32.741Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.address','equipment-lending','2026-11-29T01:45:32.741Z','text: "address" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.directions','equipment-lending','2026-11-29T01:45:32.741Z','json: "directions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hours','equipment-lending','2026-11-29T01:45:32.741Z','text: "hours" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.closes_on_public_holidays','equipment-lending','2026-11-29T01:45:32.741Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hand_overs_per_day','equipment-lending','2026-11-29T01:45:32.741Z','integer: "hand_overs_per_day" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store','equipment-lending','2026-11-29T01:45:32.741Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.owner','equipment-lending','2026-11-29T01:45:32.741Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.position','equipment-lending','2026-11-29T01:45:32.741Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.from','equipment-lending','2026-11-29T01:45:32.741Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.until','equipment-lending','2026-11-29T01:45:32.741Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.cause','equipment-lending','2026-11-29T01:45:32.741Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__closures','equipment-lending','2026-11-29T01:45:32.741Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.owner','equipment-lending','2026-11-29T01:45:32.741Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.position','equipment-lending','2026-11-29T01:45:32.741Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.date','equipment-lending','2026-11-29T01:45:32.741Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.from','equipment-lending','2026-11-29T01:45:32.741Z','text: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.until','equipment-lending','2026-11-29T01:45:32.741Z','text: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__extra_hours','equipment-lending','2026-11-29T01:45:32.741Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.id','equipment-lending','2026-11-29T01:45:32.742Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.version','equipment-lending','2026-11-29T01:45:32.742Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.state','equipment-lending','2026-11-29T01:45:32.742Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.created_at','equipment-lending','2026-11-29T01:45:32.742Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.updated_at','equipment-lending','2026-11-29T01:45:32.742Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.name','equipment-lending','2026-11-29T01:45:32.742Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.category','equipment-lending','2026-11-29T01:45:32.742Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.description','equipment-lending','2026-11-29T01:45:32.742Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.store','equipment-lending','2026-11-29T01:45:32.742Z','identifier: "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.is_offered','equipment-lending','2026-11-29T01:45:32.742Z','boolean: "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.tracking','equipment-lending','2026-11-29T01:45:32.742Z','text: "tracking" TEXT NOT NULL DEFAULT ''quantity''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.stock','equipment-lending','2026-11-29T01:45:32.742Z','integer: "stock" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_opening_days','equipment-lending','2026-11-29T01:45:32.746Z','integer: "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_minutes','equipment-lending','2026-11-29T01:45:32.746Z','integer: "maintenance_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.min_hours','equipment-lending','2026-11-29T01:45:32.747Z','integer: "min_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_hours','equipment-lending','2026-11-29T01:45:32.747Z','integer: "max_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.lead_time_hours','equipment-lending','2026-11-29T01:45:32.747Z','integer: "lead_time_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_ahead_days','equipment-lending','2026-11-29T01:45:32.747Z','integer: "max_ahead_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_amount','equipment-lending','2026-11-29T01:45:32.747Z','integer: "deposit_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_currency','equipment-lending','2026-11-29T01:45:32.747Z','text: "deposit_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_amount','equipment-lending','2026-11-29T01:45:32.747Z','integer: "value_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_currency','equipment-lending','2026-11-29T01:45:32.747Z','text: "value_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_amount','equipment-lending','2026-11-29T01:45:32.747Z','integer: "rent_per_day_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_currency','equipment-lending','2026-11-29T01:45:32.747Z','text: "rent_per_day_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.instructions','equipment-lending','2026-11-29T01:45:32.747Z','json: "instructions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.requires_briefing','equipment-lending','2026-11-29T01:45:32.747Z','boolean: "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.auto_approves','equipment-lending','2026-11-29T01:45:32.747Z','boolean: "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model','equipment-lending','2026-11-29T01:45:32.747Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.owner','equipment-lending','2026-11-29T01:45:32.747Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.position','equipment-lending','2026-11-29T01:45:32.747Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.model','equipment-lending','2026-11-29T01:45:32.747Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.quantity','equipment-lending','2026-11-29T01:45:32.747Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__kit_members','equipment-lending','2026-11-29T01:45:32.747Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.owner','equipment-lending','2026-11-29T01:45:32.748Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.position','equipment-lending','2026-11-29T01:45:32.748Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.value','equipment-lending','2026-11-29T01:45:32.748Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__accessories','equipment-lending','2026-11-29T01:45:32.748Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.id','equipment-lending','2026-11-29T01:45:32.748Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.version','equipment-lending','2026-11-29T01:45:32.748Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.state','equipment-lending','2026-11-29T01:45:32.748Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.created_at','equipment-lending','2026-11-29T01:45:32.748Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.updated_at','equipment-lending','2026-11-29T01:45:32.748Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.inventory_code','equipment-lending','2026-11-29T01:45:32.748Z','text: "inventory_code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.model','equipment-lending','2026-11-29T01:45:32.748Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.condition','equipment-lending','2026-11-29T01:45:32.748Z','text: "condition" TEXT NOT NULL DEFAULT ''good''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.is_borrowable','equipment-lending','2026-11-29T01:45:32.748Z','boolean: "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.serial_number','equipment-lending','2026-11-29T01:45:32.748Z','text: "serial_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.location','equipment-lending','2026-11-29T01:45:32.748Z','text: "location" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_from','equipment-lending','2026-11-29T01:45:32.748Z','text: "acquired_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_on','equipment-lending','2026-11-29T01:45:32.748Z','date: "acquired_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.last_safety_check','equipment-lending','2026-11-29T01:45:32.748Z','date: "last_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.next_safety_check','equipment-lending','2026-11-29T01:45:32.748Z','date: "next_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.note','equipment-lending','2026-11-29T01:45:32.748Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item','equipment-lending','2026-11-29T01:45:32.748Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.owner','equipment-lending','2026-11-29T01:45:32.748Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.position','equipment-lending','2026-11-29T01:45:32.748Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.file','equipment-lending','2026-11-29T01:45:32.748Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.name','equipment-lending','2026-11-29T01:45:32.749Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.type','equipment-lending','2026-11-29T01:45:32.749Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.size','equipment-lending','2026-11-29T01:45:32.749Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.sha256','equipment-lending','2026-11-29T01:45:32.749Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item__photos','equipment-lending','2026-11-29T01:45:32.749Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.id','equipment-lending','2026-11-29T01:45:32.749Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.version','equipment-lending','2026-11-29T01:45:32.749Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.state','equipment-lending','2026-11-29T01:45:32.749Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.created_at','equipment-lending','2026-11-29T01:45:32.749Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.updated_at','equipment-lending','2026-11-29T01:45:32.749Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.number','equipment-lending','2026-11-29T01:45:32.749Z','integer: "number" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.organisation','equipment-lending','2026-11-29T01:45:32.749Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_in_charge','equipment-lending','2026-11-29T01:45:32.749Z','identifier: "person_in_charge" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_name','equipment-lending','2026-11-29T01:45:32.749Z','text: "person_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.purpose','equipment-lending','2026-11-29T01:45:32.749Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.project','equipment-lending','2026-11-29T01:45:32.749Z','text: "project" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_start','equipment-lending','2026-11-29T01:45:32.749Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_end','equipment-lending','2026-11-29T01:45:32.749Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.terms_version','equipment-lending','2026-11-29T01:45:32.749Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_briefed','equipment-lending','2026-11-29T01:45:32.749Z','boolean: "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_override','equipment-lending','2026-11-29T01:45:32.749Z','boolean: "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_by_agreement','equipment-lending','2026-11-29T01:45:32.749Z','boolean: "is_by_agreement" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_agreement" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.extension_until','equipment-lending','2026-11-29T01:45:32.749Z','instant: "extension_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.refusal_kind','equipment-lending','2026-11-29T01:45:32.749Z','text: "refusal_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.staff_note','equipment-lending','2026-11-29T01:45:32.749Z','text: "staff_note" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.store','equipment-lending','2026-11-29T01:45:32.749Z','identifier: "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_amount','equipment-lending','2026-11-29T01:45:32.749Z','integer: "price_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_currency','equipment-lending','2026-11-29T01:45:32.749Z','text: "price_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_amount','equipment-lending','2026-11-29T01:45:32.749Z','integer: "deposit_due_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_currency','equipment-lending','2026-11-29T01:45:32.749Z','text: "deposit_due_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_short','equipment-lending','2026-11-29T01:45:32.749Z','boolean: "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.handed_over_at','equipment-lending','2026-11-29T01:45:32.749Z','instant: "handed_over_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.returned_at','equipment-lending','2026-11-29T01:45:32.749Z','instant: "returned_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.lost_at','equipment-lending','2026-11-29T01:45:32.749Z','instant: "lost_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.ended_at','equipment-lending','2026-11-29T01:45:32.749Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_anonymous','equipment-lending','2026-11-29T01:45:32.749Z','boolean: "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan','equipment-lending','2026-11-29T01:45:32.749Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.owner','equipment-lending','2026-11-29T01:45:32.750Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.position','equipment-lending','2026-11-29T01:45:32.750Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.model','equipment-lending','2026-11-29T01:45:32.750Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.quantity','equipment-lending','2026-11-29T01:45:32.750Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.item','equipment-lending','2026-11-29T01:45:32.750Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.returned','equipment-lending','2026-11-29T01:45:32.750Z','integer: "returned" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_out','equipment-lending','2026-11-29T01:45:32.750Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_in','equipment-lending','2026-11-29T01:45:32.750Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.damaged','equipment-lending','2026-11-29T01:45:32.750Z','integer: "damaged" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__lines','equipment-lending','2026-11-29T01:45:32.750Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.owner','equipment-lending','2026-11-29T01:45:32.750Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.position','equipment-lending','2026-11-29T01:45:32.755Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.item','equipment-lending','2026-11-29T01:45:32.755Z','identifier: "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_out','equipment-lending','2026-11-29T01:45:32.755Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.is_returned','equipment-lending','2026-11-29T01:45:32.755Z','boolean: "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_in','equipment-lending','2026-11-29T01:45:32.755Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__assignments','equipment-lending','2026-11-29T01:45:32.755Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.owner','equipment-lending','2026-11-29T01:45:32.755Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.position','equipment-lending','2026-11-29T01:45:32.755Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.value','equipment-lending','2026-11-29T01:45:32.755Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__short_of','equipment-lending','2026-11-29T01:45:32.755Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.owner','equipment-lending','2026-11-29T01:45:32.756Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.position','equipment-lending','2026-11-29T01:45:32.756Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.model','equipment-lending','2026-11-29T01:45:32.756Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.item','equipment-lending','2026-11-29T01:45:32.756Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.quantity','equipment-lending','2026-11-29T01:45:32.756Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.at','equipment-lending','2026-11-29T01:45:32.756Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__returns','equipment-lending','2026-11-29T01:45:32.756Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.id','equipment-lending','2026-11-29T01:45:32.756Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.version','equipment-lending','2026-11-29T01:45:32.756Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.state','equipment-lending','2026-11-29T01:45:32.756Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.created_at','equipment-lending','2026-11-29T01:45:32.756Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.updated_at','equipment-lending','2026-11-29T01:45:32.756Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.loan','equipment-lending','2026-11-29T01:45:32.756Z','identifier: "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.organisation','equipment-lending','2026-11-29T01:45:32.756Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_amount','equipment-lending','2026-11-29T01:45:32.756Z','integer: "amount_amount" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_currency','equipment-lending','2026-11-29T01:45:32.756Z','text: "amount_currency" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_amount','equipment-lending','2026-11-29T01:45:32.756Z','integer: "kept_amount_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_currency','equipment-lending','2026-11-29T01:45:32.756Z','text: "kept_amount_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.way','equipment-lending','2026-11-29T01:45:32.756Z','text: "way" TEXT NOT NULL DEFAULT ''cash''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.taken_by','equipment-lending','2026-11-29T01:45:32.756Z','text: "taken_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.receipt','equipment-lending','2026-11-29T01:45:32.756Z','text: "receipt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_deposit','equipment-lending','2026-11-29T01:45:32.756Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.id','equipment-lending','2026-11-29T01:45:32.756Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.version','equipment-lending','2026-11-29T01:45:32.756Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.state','equipment-lending','2026-11-29T01:45:32.756Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.created_at','equipment-lending','2026-11-29T01:45:32.756Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.updated_at','equipment-lending','2026-11-29T01:45:32.757Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.model','equipment-lending','2026-11-29T01:45:32.757Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.item','equipment-lending','2026-11-29T01:45:32.757Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.quantity','equipment-lending','2026-11-29T01:45:32.757Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.severity','equipment-lending','2026-11-29T01:45:32.757Z','text: "severity" TEXT NOT NULL DEFAULT ''unusable''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.loan','equipment-lending','2026-11-29T01:45:32.757Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.description','equipment-lending','2026-11-29T01:45:32.757Z','text: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.expected_until','equipment-lending','2026-11-29T01:45:32.757Z','date: "expected_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_amount','equipment-lending','2026-11-29T01:45:32.757Z','integer: "cost_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_currency','equipment-lending','2026-11-29T01:45:32.757Z','text: "cost_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage','equipment-lending','2026-11-29T01:45:32.757Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.owner','equipment-lending','2026-11-29T01:45:32.757Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_damage" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.position','equipment-lending','2026-11-29T01:45:32.757Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.file','equipment-lending','2026-11-29T01:45:32.757Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.name','equipment-lending','2026-11-29T01:45:32.757Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.type','equipment-lending','2026-11-29T01:45:32.757Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.size','equipment-lending','2026-11-29T01:45:32.757Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.sha256','equipment-lending','2026-11-29T01:45:32.757Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage__photos','equipment-lending','2026-11-29T01:45:32.757Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.id','equipment-lending','2026-11-29T01:45:32.757Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.version','equipment-lending','2026-11-29T01:45:32.757Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.state','equipment-lending','2026-11-29T01:45:32.757Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.created_at','equipment-lending','2026-11-29T01:45:32.757Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.updated_at','equipment-lending','2026-11-29T01:45:32.757Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.model','equipment-lending','2026-11-29T01:45:32.757Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.quantity','equipment-lending','2026-11-29T01:45:32.757Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_start','equipment-lending','2026-11-29T01:45:32.757Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_end','equipment-lending','2026-11-29T01:45:32.757Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.kind','equipment-lending','2026-11-29T01:45:32.757Z','text: "kind" TEXT NOT NULL DEFAULT ''reservedByTeam''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.note','equipment-lending','2026-11-29T01:45:32.757Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_block','equipment-lending','2026-11-29T01:45:32.757Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.id','equipment-lending','2026-11-29T01:45:32.757Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.version','equipment-lending','2026-11-29T01:45:32.757Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.state','equipment-lending','2026-11-29T01:45:32.758Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.created_at','equipment-lending','2026-11-29T01:45:32.758Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.updated_at','equipment-lending','2026-11-29T01:45:32.758Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.organisation','equipment-lending','2026-11-29T01:45:32.758Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.from','equipment-lending','2026-11-29T01:45:32.758Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.until','equipment-lending','2026-11-29T01:45:32.758Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.grounds','equipment-lending','2026-11-29T01:45:32.758Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_suspension','equipment-lending','2026-11-29T01:45:32.758Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.id','equipment-lending','2026-11-29T01:45:32.758Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.version','equipment-lending','2026-11-29T01:45:32.758Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.state','equipment-lending','2026-11-29T01:45:32.758Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.created_at','equipment-lending','2026-11-29T01:45:32.758Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.updated_at','equipment-lending','2026-11-29T01:45:32.758Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.organisation','equipment-lending','2026-11-29T01:45:32.758Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.model','equipment-lending','2026-11-29T01:45:32.758Z','identifier: "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.category','equipment-lending','2026-11-29T01:45:32.758Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_simultaneous','equipment-lending','2026-11-29T01:45:32.758Z','integer: "max_simultaneous" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_loans_per_year','equipment-lending','2026-11-29T01:45:32.758Z','integer: "max_loans_per_year" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_quota','equipment-lending','2026-11-29T01:45:32.758Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.id','equipment-lending','2026-11-29T01:45:32.758Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.version','equipment-lending','2026-11-29T01:45:32.758Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.state','equipment-lending','2026-11-29T01:45:32.759Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.created_at','equipment-lending','2026-11-29T01:45:32.759Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.updated_at','equipment-lending','2026-11-29T01:45:32.759Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.model','equipment-lending','2026-11-29T01:45:32.759Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.day','equipment-lending','2026-11-29T01:45:32.759Z','date: "day" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.refusals','equipment-lending','2026-11-29T01:45:32.759Z','integer: "refusals" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.pieces','equipment-lending','2026-11-29T01:45:32.759Z','integer: "pieces" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_demand','equipment-lending','2026-11-29T01:45:32.759Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.id','equipment-lending','2026-11-29T01:45:32.759Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.version','equipment-lending','2026-11-29T01:45:32.759Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.state','equipment-lending','2026-11-29T01:45:32.759Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.created_at','equipment-lending','2026-11-29T01:45:32.759Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.updated_at','equipment-lending','2026-11-29T01:45:32.759Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.period_start','equipment-lending','2026-11-29T01:45:32.759Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.period_end','equipment-lending','2026-11-29T01:45:32.759Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.purpose','equipment-lending','2026-11-29T01:45:32.759Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.name','equipment-lending','2026-11-29T01:45:32.759Z','text: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.group','equipment-lending','2026-11-29T01:45:32.759Z','text: "group" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.phone','equipment-lending','2026-11-29T01:45:32.759Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.email','equipment-lending','2026-11-29T01:45:32.759Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.terms_version','equipment-lending','2026-11-29T01:45:32.759Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.organisation','equipment-lending','2026-11-29T01:45:32.759Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.answer','equipment-lending','2026-11-29T01:45:32.759Z','text: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.loan','equipment-lending','2026-11-29T01:45:32.759Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_inquiry','equipment-lending','2026-11-29T01:45:32.759Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.owner','equipment-lending','2026-11-29T01:45:32.759Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_inquiry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.position','equipment-lending','2026-11-29T01:45:32.759Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.model','equipment-lending','2026-11-29T01:45:32.759Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.quantity','equipment-lending','2026-11-29T01:45:32.759Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_inquiry__lines','equipment-lending','2026-11-29T01:45:32.759Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.id','mediator-training','2026-11-29T01:45:32.759Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.version','mediator-training','2026-11-29T01:45:32.759Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.state','mediator-training','2026-11-29T01:45:32.759Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.created_at','mediator-training','2026-11-29T01:45:32.759Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.updated_at','mediator-training','2026-11-29T01:45:32.759Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.code','mediator-training','2026-11-29T01:45:32.760Z','text: "code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.title','mediator-training','2026-11-29T01:45:32.760Z','json: "title" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.description','mediator-training','2026-11-29T01:45:32.760Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_topic.materials','mediator-training','2026-11-29T01:45:32.760Z','json: "materials" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_topic','mediator-training','2026-11-29T01:45:32.760Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.id','mediator-training','2026-11-29T01:45:32.760Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.version','mediator-training','2026-11-29T01:45:32.760Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.state','mediator-training','2026-11-29T01:45:32.760Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.created_at','mediator-training','2026-11-29T01:45:32.760Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.updated_at','mediator-training','2026-11-29T01:45:32.760Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.code','mediator-training','2026-11-29T01:45:32.760Z','text: "code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.edition','mediator-training','2026-11-29T01:45:32.760Z','integer: "edition" INTEGER DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.name','mediator-training','2026-11-29T01:45:32.760Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.valid_from','mediator-training','2026-11-29T01:45:32.760Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.methods_minutes','mediator-training','2026-11-29T01:45:32.760Z','integer: "methods_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.requires_methods','mediator-training','2026-11-29T01:45:32.760Z','boolean: "requires_methods" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_methods" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.requires_presentation','mediator-training','2026-11-29T01:45:32.760Z','boolean: "requires_presentation" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_presentation" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.minimum_hours','mediator-training','2026-11-29T01:45:32.760Z','integer: "minimum_hours" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.attendance_percent','mediator-training','2026-11-29T01:45:32.760Z','integer: "attendance_percent" INTEGER NOT NULL DEFAULT 80');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.validity_months','mediator-training','2026-11-29T01:45:32.760Z','integer: "validity_months" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.refresher_months','mediator-training','2026-11-29T01:45:32.760Z','integer: "refresher_months" INTEGER NOT NULL DEFAULT 6');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum.refresher_minutes','mediator-training','2026-11-29T01:45:32.760Z','integer: "refresher_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_curriculum','mediator-training','2026-11-29T01:45:32.760Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.owner','mediator-training','2026-11-29T01:45:32.760Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.position','mediator-training','2026-11-29T01:45:32.760Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.topic','mediator-training','2026-11-29T01:45:32.760Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_curriculum__topics.minutes','mediator-training','2026-11-29T01:45:32.760Z','integer: "minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_curriculum__topics','mediator-training','2026-11-29T01:45:32.760Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.id','mediator-training','2026-11-29T01:45:32.761Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.version','mediator-training','2026-11-29T01:45:32.761Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.state','mediator-training','2026-11-29T01:45:32.761Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.created_at','mediator-training','2026-11-29T01:45:32.761Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.updated_at','mediator-training','2026-11-29T01:45:32.761Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.name','mediator-training','2026-11-29T01:45:32.761Z','text: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.email','mediator-training','2026-11-29T01:45:32.761Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.phone','mediator-training','2026-11-29T01:45:32.761Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.country','mediator-training','2026-11-29T01:45:32.761Z','text: "country" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.gender','mediator-training','2026-11-29T01:45:32.761Z','text: "gender" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.age_group','mediator-training','2026-11-29T01:45:32.761Z','text: "age_group" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.has_health_profession','mediator-training','2026-11-29T01:45:32.761Z','boolean: "has_health_profession" INTEGER CHECK ("has_health_profession" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.radius_kilometres','mediator-training','2026-11-29T01:45:32.761Z','integer: "radius_kilometres" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.availability','mediator-training','2026-11-29T01:45:32.761Z','text: "availability" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.staff_note','mediator-training','2026-11-29T01:45:32.761Z','text: "staff_note" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.is_in_directory','mediator-training','2026-11-29T01:45:32.761Z','boolean: "is_in_directory" INTEGER NOT NULL DEFAULT 0 CHECK ("is_in_directory" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.is_named_on_verification','mediator-training','2026-11-29T01:45:32.761Z','boolean: "is_named_on_verification" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_on_verification" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.curriculum','mediator-training','2026-11-29T01:45:32.761Z','identifier: "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.certificate','mediator-training','2026-11-29T01:45:32.761Z','identifier: "certificate" TEXT REFERENCES "mediator_training_certificate" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.certified_until','mediator-training','2026-11-29T01:45:32.761Z','date: "certified_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.standing','mediator-training','2026-11-29T01:45:32.761Z','text: "standing" TEXT DEFAULT ''none''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.is_update_due','mediator-training','2026-11-29T01:45:32.761Z','boolean: "is_update_due" INTEGER DEFAULT 0 CHECK ("is_update_due" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.accepted_on','mediator-training','2026-11-29T01:45:32.761Z','date: "accepted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.started_on','mediator-training','2026-11-29T01:45:32.761Z','date: "started_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.certified_on','mediator-training','2026-11-29T01:45:32.761Z','date: "certified_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.lapsed_from','mediator-training','2026-11-29T01:45:32.761Z','text: "lapsed_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.left_on','mediator-training','2026-11-29T01:45:32.761Z','date: "left_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator.left_from','mediator-training','2026-11-29T01:45:32.761Z','text: "left_from" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator','mediator-training','2026-11-29T01:45:32.761Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.owner','mediator-training','2026-11-29T01:45:32.762Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.position','mediator-training','2026-11-29T01:45:32.762Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.language','mediator-training','2026-11-29T01:45:32.762Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.level','mediator-training','2026-11-29T01:45:32.762Z','text: "level" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.source','mediator-training','2026-11-29T01:45:32.762Z','text: "source" TEXT NOT NULL DEFAULT ''selfDeclared''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__languages.uses','mediator-training','2026-11-29T01:45:32.762Z','json: "uses" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__languages','mediator-training','2026-11-29T01:45:32.762Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__spoken_languages.owner','mediator-training','2026-11-29T01:45:32.762Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__spoken_languages.position','mediator-training','2026-11-29T01:45:32.762Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__spoken_languages.value','mediator-training','2026-11-29T01:45:32.762Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__spoken_languages','mediator-training','2026-11-29T01:45:32.762Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__communities.owner','mediator-training','2026-11-29T01:45:32.767Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__communities.position','mediator-training','2026-11-29T01:45:32.767Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__communities.value','mediator-training','2026-11-29T01:45:32.767Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__communities','mediator-training','2026-11-29T01:45:32.767Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__topics.owner','mediator-training','2026-11-29T01:45:32.767Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__topics.position','mediator-training','2026-11-29T01:45:32.767Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__topics.value','mediator-training','2026-11-29T01:45:32.767Z','identifier: "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__topics','mediator-training','2026-11-29T01:45:32.767Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__update_topics.owner','mediator-training','2026-11-29T01:45:32.767Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__update_topics.position','mediator-training','2026-11-29T01:45:32.767Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__update_topics.value','mediator-training','2026-11-29T01:45:32.767Z','identifier: "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__update_topics','mediator-training','2026-11-29T01:45:32.767Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.owner','mediator-training','2026-11-29T01:45:32.767Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.position','mediator-training','2026-11-29T01:45:32.767Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.from','mediator-training','2026-11-29T01:45:32.767Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_mediator__active_times.until','mediator-training','2026-11-29T01:45:32.767Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_mediator__active_times','mediator-training','2026-11-29T01:45:32.767Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.id','mediator-training','2026-11-29T01:45:32.767Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.version','mediator-training','2026-11-29T01:45:32.767Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.state','mediator-training','2026-11-29T01:45:32.768Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.created_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.updated_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.mediator','mediator-training','2026-11-29T01:45:32.768Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.organisation','mediator-training','2026-11-29T01:45:32.768Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.person_name','mediator-training','2026-11-29T01:45:32.768Z','text: "person_name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_endorsement.decided_on','mediator-training','2026-11-29T01:45:32.768Z','date: "decided_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_endorsement','mediator-training','2026-11-29T01:45:32.768Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.id','mediator-training','2026-11-29T01:45:32.768Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.version','mediator-training','2026-11-29T01:45:32.768Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.state','mediator-training','2026-11-29T01:45:32.768Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.created_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.updated_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.name','mediator-training','2026-11-29T01:45:32.768Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.curriculum','mediator-training','2026-11-29T01:45:32.768Z','identifier: "curriculum" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.starts_on','mediator-training','2026-11-29T01:45:32.768Z','date: "starts_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.ends_on','mediator-training','2026-11-29T01:45:32.768Z','date: "ends_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.place','mediator-training','2026-11-29T01:45:32.768Z','text: "place" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.places','mediator-training','2026-11-29T01:45:32.768Z','integer: "places" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_cohort.minimum','mediator-training','2026-11-29T01:45:32.768Z','integer: "minimum" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_cohort','mediator-training','2026-11-29T01:45:32.768Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.id','mediator-training','2026-11-29T01:45:32.768Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.version','mediator-training','2026-11-29T01:45:32.768Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.state','mediator-training','2026-11-29T01:45:32.768Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.created_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.updated_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.mediator','mediator-training','2026-11-29T01:45:32.768Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.cohort','mediator-training','2026-11-29T01:45:32.768Z','identifier: "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_participation.offered_on','mediator-training','2026-11-29T01:45:32.768Z','date: "offered_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_participation','mediator-training','2026-11-29T01:45:32.768Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.id','mediator-training','2026-11-29T01:45:32.768Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.version','mediator-training','2026-11-29T01:45:32.768Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.state','mediator-training','2026-11-29T01:45:32.768Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.created_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.updated_at','mediator-training','2026-11-29T01:45:32.768Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.cohort','mediator-training','2026-11-29T01:45:32.768Z','identifier: "cohort" TEXT NOT NULL REFERENCES "mediator_training_cohort" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.part','mediator-training','2026-11-29T01:45:32.768Z','text: "part" TEXT NOT NULL DEFAULT ''topic''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.topic','mediator-training','2026-11-29T01:45:32.768Z','identifier: "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.trainer','mediator-training','2026-11-29T01:45:32.768Z','text: "trainer" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.period_start','mediator-training','2026-11-29T01:45:32.769Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.period_end','mediator-training','2026-11-29T01:45:32.769Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.minutes','mediator-training','2026-11-29T01:45:32.769Z','integer: "minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.place','mediator-training','2026-11-29T01:45:32.769Z','text: "place" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit.replaces','mediator-training','2026-11-29T01:45:32.769Z','identifier: "replaces" TEXT REFERENCES "mediator_training_unit" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_unit','mediator-training','2026-11-29T01:45:32.769Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit__material.owner','mediator-training','2026-11-29T01:45:32.769Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit__material.position','mediator-training','2026-11-29T01:45:32.769Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit__material.file','mediator-training','2026-11-29T01:45:32.769Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit__material.name','mediator-training','2026-11-29T01:45:32.769Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit__material.type','mediator-training','2026-11-29T01:45:32.769Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit__material.size','mediator-training','2026-11-29T01:45:32.769Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_unit__material.sha256','mediator-training','2026-11-29T01:45:32.769Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_unit__material','mediator-training','2026-11-29T01:45:32.769Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.id','mediator-training','2026-11-29T01:45:32.769Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.version','mediator-training','2026-11-29T01:45:32.769Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.state','mediator-training','2026-11-29T01:45:32.769Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.created_at','mediator-training','2026-11-29T01:45:32.769Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.updated_at','mediator-training','2026-11-29T01:45:32.769Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.unit','mediator-training','2026-11-29T01:45:32.769Z','identifier: "unit" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.mediator','mediator-training','2026-11-29T01:45:32.769Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_attendance.minutes','mediator-training','2026-11-29T01:45:32.769Z','integer: "minutes" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_attendance','mediator-training','2026-11-29T01:45:32.769Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.id','mediator-training','2026-11-29T01:45:32.769Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.version','mediator-training','2026-11-29T01:45:32.769Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.state','mediator-training','2026-11-29T01:45:32.769Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.created_at','mediator-training','2026-11-29T01:45:32.769Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.updated_at','mediator-training','2026-11-29T01:45:32.769Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.mediator','mediator-training','2026-11-29T01:45:32.769Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.part','mediator-training','2026-11-29T01:45:32.769Z','text: "part" TEXT NOT NULL DEFAULT ''topic''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.topic','mediator-training','2026-11-29T01:45:32.769Z','identifier: "topic" TEXT REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.is_passed','mediator-training','2026-11-29T01:45:32.769Z','boolean: "is_passed" INTEGER NOT NULL DEFAULT 1 CHECK ("is_passed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.date','mediator-training','2026-11-29T01:45:32.769Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_assessment.assessed_by','mediator-training','2026-11-29T01:45:32.769Z','text: "assessed_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_assessment','mediator-training','2026-11-29T01:45:32.769Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.id','mediator-training','2026-11-29T01:45:32.770Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.version','mediator-training','2026-11-29T01:45:32.770Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.state','mediator-training','2026-11-29T01:45:32.770Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.created_at','mediator-training','2026-11-29T01:45:32.770Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.updated_at','mediator-training','2026-11-29T01:45:32.770Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.mediator','mediator-training','2026-11-29T01:45:32.770Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.topic','mediator-training','2026-11-29T01:45:32.770Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.grounds','mediator-training','2026-11-29T01:45:32.770Z','text: "grounds" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.evidence_seen_on','mediator-training','2026-11-29T01:45:32.770Z','date: "evidence_seen_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.decided_by','mediator-training','2026-11-29T01:45:32.770Z','text: "decided_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_recognition.decided_on','mediator-training','2026-11-29T01:45:32.770Z','date: "decided_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_recognition','mediator-training','2026-11-29T01:45:32.770Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.id','mediator-training','2026-11-29T01:45:32.770Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.version','mediator-training','2026-11-29T01:45:32.770Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.state','mediator-training','2026-11-29T01:45:32.770Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.created_at','mediator-training','2026-11-29T01:45:32.770Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.updated_at','mediator-training','2026-11-29T01:45:32.770Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.mediator','mediator-training','2026-11-29T01:45:32.770Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.occasion','mediator-training','2026-11-29T01:45:32.770Z','text: "occasion" TEXT NOT NULL DEFAULT ''initial''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.curriculum','mediator-training','2026-11-29T01:45:32.770Z','identifier: "curriculum" TEXT REFERENCES "mediator_training_curriculum" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.signed_by','mediator-training','2026-11-29T01:45:32.770Z','text: "signed_by" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.number','mediator-training','2026-11-29T01:45:32.774Z','text: "number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.methods_on','mediator-training','2026-11-29T01:45:32.775Z','date: "methods_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.presented_on','mediator-training','2026-11-29T01:45:32.775Z','date: "presented_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.issued_on','mediator-training','2026-11-29T01:45:32.775Z','date: "issued_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.valid_until','mediator-training','2026-11-29T01:45:32.775Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.code','mediator-training','2026-11-29T01:45:32.775Z','text: "code" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.ended_on','mediator-training','2026-11-29T01:45:32.775Z','date: "ended_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.earlier_number','mediator-training','2026-11-29T01:45:32.775Z','text: "earlier_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.earlier_issued_on','mediator-training','2026-11-29T01:45:32.775Z','date: "earlier_issued_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate.earlier_valid_until','mediator-training','2026-11-29T01:45:32.775Z','date: "earlier_valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_certificate','mediator-training','2026-11-29T01:45:32.775Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__former_numbers.owner','mediator-training','2026-11-29T01:45:32.775Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__former_numbers.position','mediator-training','2026-11-29T01:45:32.775Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__former_numbers.value','mediator-training','2026-11-29T01:45:32.775Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_certificate__former_numbers','mediator-training','2026-11-29T01:45:32.775Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.owner','mediator-training','2026-11-29T01:45:32.775Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.position','mediator-training','2026-11-29T01:45:32.775Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.topic','mediator-training','2026-11-29T01:45:32.775Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.title','mediator-training','2026-11-29T01:45:32.775Z','json: "title" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.date','mediator-training','2026-11-29T01:45:32.775Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__topics.is_recognised','mediator-training','2026-11-29T01:45:32.775Z','boolean: "is_recognised" INTEGER NOT NULL DEFAULT 0 CHECK ("is_recognised" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_certificate__topics','mediator-training','2026-11-29T01:45:32.775Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__earlier_topics.owner','mediator-training','2026-11-29T01:45:32.775Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__earlier_topics.position','mediator-training','2026-11-29T01:45:32.775Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_certificate__earlier_topics.value','mediator-training','2026-11-29T01:45:32.775Z','identifier: "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_certificate__earlier_topics','mediator-training','2026-11-29T01:45:32.775Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.id','mediator-training','2026-11-29T01:45:32.776Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.version','mediator-training','2026-11-29T01:45:32.776Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.state','mediator-training','2026-11-29T01:45:32.776Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.created_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.updated_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.mediator','mediator-training','2026-11-29T01:45:32.776Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.topic','mediator-training','2026-11-29T01:45:32.776Z','identifier: "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.acquired_on','mediator-training','2026-11-29T01:45:32.776Z','date: "acquired_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_specialisation.valid_until','mediator-training','2026-11-29T01:45:32.776Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_specialisation','mediator-training','2026-11-29T01:45:32.776Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.id','mediator-training','2026-11-29T01:45:32.776Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.version','mediator-training','2026-11-29T01:45:32.776Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.state','mediator-training','2026-11-29T01:45:32.776Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.created_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.updated_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.mediator','mediator-training','2026-11-29T01:45:32.776Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.kind','mediator-training','2026-11-29T01:45:32.776Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.text_version','mediator-training','2026-11-29T01:45:32.776Z','text: "text_version" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_agreement.accepted_on','mediator-training','2026-11-29T01:45:32.776Z','date: "accepted_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_agreement','mediator-training','2026-11-29T01:45:32.776Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.id','mediator-training','2026-11-29T01:45:32.776Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.version','mediator-training','2026-11-29T01:45:32.776Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.state','mediator-training','2026-11-29T01:45:32.776Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.created_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.updated_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.mediator','mediator-training','2026-11-29T01:45:32.776Z','identifier: "mediator" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.kind','mediator-training','2026-11-29T01:45:32.776Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.seen_on','mediator-training','2026-11-29T01:45:32.776Z','date: "seen_on" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_check_document.seen_by','mediator-training','2026-11-29T01:45:32.776Z','text: "seen_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_check_document','mediator-training','2026-11-29T01:45:32.776Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.id','mediator-training','2026-11-29T01:45:32.776Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.version','mediator-training','2026-11-29T01:45:32.776Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.state','mediator-training','2026-11-29T01:45:32.776Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.created_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.updated_at','mediator-training','2026-11-29T01:45:32.776Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.population','mediator-training','2026-11-29T01:45:32.776Z','text: "population" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.size','mediator-training','2026-11-29T01:45:32.776Z','integer: "size" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.dimension','mediator-training','2026-11-29T01:45:32.777Z','text: "dimension" TEXT NOT NULL DEFAULT ''none''');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.stated_on','mediator-training','2026-11-29T01:45:32.777Z','date: "stated_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.source','mediator-training','2026-11-29T01:45:32.777Z','text: "source" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.known','mediator-training','2026-11-29T01:45:32.777Z','integer: "known" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count.unknown','mediator-training','2026-11-29T01:45:32.777Z','integer: "unknown" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_reported_count','mediator-training','2026-11-29T01:45:32.777Z','');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.owner','mediator-training','2026-11-29T01:45:32.777Z','identifier: "owner" TEXT NOT NULL REFERENCES "mediator_training_reported_count" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.position','mediator-training','2026-11-29T01:45:32.777Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.category','mediator-training','2026-11-29T01:45:32.777Z','text: "category" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.label','mediator-training','2026-11-29T01:45:32.777Z','json: "label" TEXT');
INSERT INTO "platform_ledger" VALUES('column','mediator_training_reported_count__lines.count','mediator-training','2026-11-29T01:45:32.777Z','integer: "count" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','mediator_training_reported_count__lines','mediator-training','2026-11-29T01:45:32.777Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_history__by_record','platform','2026-11-29T01:45:32.777Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_pool','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_length','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_out','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_holder','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_due','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_record','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_due','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_record','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_forgotten__by_resource','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_idempotency__by_at','platform','2026-11-29T01:45:32.778Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_token__by_hash','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_hash','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_account','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_invitation__by_hash','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment__by_waiting','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_file','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_record','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_organisation','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_person','platform','2026-11-29T01:45:32.779Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_record','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_record','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_until','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_account','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_person','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_until','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__roles__by_value','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__organisations__by_value','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_state','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_notice','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_recipient','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_due','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_mail_wish__by_recipient','platform','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_state','member-network','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_kind','member-network','2026-11-29T01:45:32.780Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_is_tenant','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_parent','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_assured_on','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_merged_into','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__aliases__by_value','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__topics__by_value','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__languages__by_value','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__origin_communities__by_value','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__likely_duplicates__by_value','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__match_keys__by_value','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__contact_keys__by_value','member-network','2026-11-29T01:45:32.781Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__by_organisation','member-network','2026-11-29T01:45:32.782Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__languages__by_value','member-network','2026-11-29T01:45:32.782Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_organisation','member-network','2026-11-29T01:45:32.782Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_umbrella','member-network','2026-11-29T01:45:32.782Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_from','member-network','2026-11-29T01:45:32.786Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_until','member-network','2026-11-29T01:45:32.787Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_state','member-network','2026-11-29T01:45:32.787Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_organisation','member-network','2026-11-29T01:45:32.787Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_kind','member-network','2026-11-29T01:45:32.787Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_district','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_valid_until','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_assured_on','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_state','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_organisation','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_kind','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_place','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_same_as','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_valid_until','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_assured_on','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__topics__by_value','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__languages__by_value','member-network','2026-11-29T01:45:32.788Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_store','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_is_offered','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__list_category_value_amount_id','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__kit_members__by_model','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__accessories__by_value','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_inventory_code','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_model','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_next_safety_check','equipment-lending','2026-11-29T01:45:32.789Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state','equipment-lending','2026-11-29T01:45:32.790Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_number','equipment-lending','2026-11-29T01:45:32.790Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_person_in_charge','equipment-lending','2026-11-29T01:45:32.790Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_project','equipment-lending','2026-11-29T01:45:32.790Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_period','equipment-lending','2026-11-29T01:45:32.790Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state_period','equipment-lending','2026-11-29T01:45:32.794Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_extension_until','equipment-lending','2026-11-29T01:45:32.794Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_is_short','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_handed_over_at','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_ended_at','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__list_organisation_period_start_id','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__list_store_period_start_id','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_model','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_item','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__assignments__by_item','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__short_of__by_value','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__returns__by_model','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__returns__by_item','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_state','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_loan','equipment-lending','2026-11-29T01:45:32.795Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_organisation','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_state','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_model','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_item','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_loan','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_model','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_period','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_organisation','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_until','equipment-lending','2026-11-29T01:45:32.796Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_organisation','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_model','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_demand__by_model','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_demand__by_day','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_state','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_period','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_state_period','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_loan','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__list_organisation_period_start_id','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__lines__by_model','equipment-lending','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_topic__by_code','mediator-training','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_curriculum__by_state','mediator-training','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_curriculum__by_code','mediator-training','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_curriculum__topics__by_topic','mediator-training','2026-11-29T01:45:32.797Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_state','mediator-training','2026-11-29T01:45:32.798Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_curriculum','mediator-training','2026-11-29T01:45:32.798Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_certificate','mediator-training','2026-11-29T01:45:32.798Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_certified_until','mediator-training','2026-11-29T01:45:32.798Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_standing','mediator-training','2026-11-29T01:45:32.798Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_is_update_due','mediator-training','2026-11-29T01:45:32.798Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_started_on','mediator-training','2026-11-29T01:45:32.798Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_certified_on','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__by_left_on','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__spoken_languages__by_value','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__communities__by_value','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__topics__by_value','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_mediator__update_topics__by_value','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_endorsement__by_state','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_endorsement__by_mediator','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_endorsement__by_organisation','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_cohort__by_state','mediator-training','2026-11-29T01:45:32.799Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_cohort__by_curriculum','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_cohort__by_starts_on','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_participation__by_state','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_participation__by_mediator','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_participation__by_cohort','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_state','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_cohort','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_part','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_topic','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_period','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_state_period','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_unit__by_replaces','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_attendance__by_unit','mediator-training','2026-11-29T01:45:32.800Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_attendance__by_mediator','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_assessment__by_mediator','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_assessment__by_topic','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_recognition__by_state','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_recognition__by_mediator','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_recognition__by_topic','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_state','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_mediator','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_curriculum','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_number','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_issued_on','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_valid_until','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__by_code','mediator-training','2026-11-29T01:45:32.801Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__former_numbers__by_value','mediator-training','2026-11-29T01:45:32.802Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__topics__by_topic','mediator-training','2026-11-29T01:45:32.802Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_certificate__earlier_topics__by_value','mediator-training','2026-11-29T01:45:32.807Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_specialisation__by_mediator','mediator-training','2026-11-29T01:45:32.807Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_specialisation__by_topic','mediator-training','2026-11-29T01:45:32.807Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_agreement__by_mediator','mediator-training','2026-11-29T01:45:32.807Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_check_document__by_mediator','mediator-training','2026-11-29T01:45:32.807Z','');
INSERT INTO "platform_ledger" VALUES('index','mediator_training_reported_count__by_stated_on','mediator-training','2026-11-29T01:45:32.807Z','');
CREATE TABLE IF NOT EXISTS "platform_history" (
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
    "salt" TEXT,
    PRIMARY KEY ("sequence")
) STRICT;
INSERT INTO "platform_history" VALUES(1,'member-network.organisation','01a224fa-99b7-7000-9420-58e3abb70ff1',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.871Z','{"name":[null,{"de":"Landeshauptstadt Stuttgart","en":"State capital Stuttgart","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name capital state stuttgart","name landeshauptstadt stuttgart"]]}','3u78sugimcai7wzfseqg1h86h');
INSERT INTO "platform_history" VALUES(2,'member-network.organisation','01a224fa-99b7-7001-9f59-1ba276c09dba',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.874Z','{"name":[null,{"de":"Abteilung Integrationspolitik","en":"Department for integration policy","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"parent":[null,"01a224fa-99b7-7000-9420-58e3abb70ff1"],"description":[null,{"de":"Koordiniert MiMi in Stuttgart; hier fragt man nach Mediatorinnen und Mediatoren.","en":"Coordinates MiMi in Stuttgart; ask here for mediators.","@source":"de"}],"originCommunitiesVisibility":[null,"members"],"street":[null,"Eberhardstraße 61"],"postcode":[null,"70173"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phone":[null,"+49 711 216-80399"],"phoneVisibility":[null,"public"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name abteilung integrationspolitik","name department for integration policy"]]}','vvsbnjrykaxc2dqipcnclgp');
INSERT INTO "platform_history" VALUES(3,'member-network.organisation','01a224fa-99b7-7002-b718-814d1ad70c76',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.876Z','{"name":[null,{"de":"MiMi Stuttgart","en":"MiMi Stuttgart","@source":"de"}],"aliases":[[],["Mit Migranten für Migranten"]],"kind":[null,"healthService"],"isUmbrella":[null,false],"isTenant":[null,true],"parent":[null,"01a224fa-99b7-7001-9f59-1ba276c09dba"],"topics":[[],["health"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name migranten migranten mit","name mimi stuttgart"]]}','1sprsontwy3o42yhh4g42urjso');
INSERT INTO "platform_history" VALUES(4,'member-network.organisation','01a224fa-99b7-7003-be79-e985a3c5d76f',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.879Z','{"name":[null,{"de":"Ethno-Medizinisches Zentrum","en":"Ethno-Medical Centre","@source":"de"}],"aliases":[[],["EMZ"]],"kind":[null,"healthService"],"isUmbrella":[null,false],"isTenant":[null,false],"description":[null,{"de":"Koordiniert MiMi bundesweit in 23 Städten und Regionen.","en":"Coordinates MiMi nationwide in 23 cities and regions.","@source":"de"}],"topics":[[],["health"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Hannover"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name centre ethno medical","name emz","name ethno medizinisches zentrum"]]}','3ub6g1p5102b918l0vgfy46g39');
INSERT INTO "platform_history" VALUES(5,'member-network.organisation','01a224fa-99b7-7004-8cd9-7bfbbaf0382c',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.880Z','{"name":[null,{"de":"Bundesverband der Betriebskrankenkassen","en":"Federal association of company health insurance funds","@source":"de"}],"kind":[null,"association"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["health"]],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name betriebskrankenkassen bundesverband","name company federal funds health insurance"]]}','3uprznsnd5iefxa1vavmrofcy');
INSERT INTO "platform_history" VALUES(6,'member-network.organisation','01a224fa-99b7-7005-a2f4-1120c4ffdd52',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.881Z','{"name":[null,{"de":"Migrantenverein (Beispiel)","en":"Migrant association (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel migrantenverein","name migrant sample"]]}','1t7y1bt5nk86734j4b6z1ehpsq');
INSERT INTO "platform_history" VALUES(7,'member-network.organisation','01a224fa-99b7-7006-b3d0-3c628cdc9785',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.881Z','{"name":[null,{"de":"Bürgerhaus (Beispiel)","en":"Community centre (sample)","@source":"de"}],"kind":[null,"association"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel burgerhaus","name centre community sample"]]}','3qgk6vhl3sgbd15o440jvejtd');
INSERT INTO "platform_history" VALUES(8,'member-network.organisation','01a224fa-99b7-7007-b6ff-72119af397f0',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.882Z','{"name":[null,{"de":"Beratungsstelle (Beispiel)","en":"Counselling centre (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel beratungsstelle","name centre counselling sample"]]}','20tm6toc7k3m01jw9wgyatu2e3');
INSERT INTO "platform_history" VALUES(9,'member-network.organisation','01a224fa-99b7-7008-968a-5b6fff449b7b',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.888Z','{"name":[null,{"de":"Schule (Beispiel)","en":"School (sample)","@source":"de"}],"kind":[null,"educationalInstitution"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel schule","name sample school"]]}','7jae2fwjriei1ljlr5g25olsf');
INSERT INTO "platform_history" VALUES(10,'member-network.organisation','01a224fa-99b7-7009-9706-82a2118f82f4',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.888Z','{"name":[null,{"de":"Kindergarten (Beispiel)","en":"Nursery school (sample)","@source":"de"}],"kind":[null,"educationalInstitution"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel kindergarten","name nursery sample school"]]}','3r8vpxl8gfd1q2lmdwek102j0s');
INSERT INTO "platform_history" VALUES(11,'member-network.organisation','01a224fa-99b7-700a-b55c-a9beee039363',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.889Z','{"name":[null,{"de":"Moschee (Beispiel)","en":"Mosque (sample)","@source":"de"}],"kind":[null,"religiousCommunity"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel moschee","name mosqu sample"]]}','1djbk1rg9zybm11ucppa6jnznb');
INSERT INTO "platform_history" VALUES(12,'member-network.organisation','01a224fa-99b7-700b-872c-a1042a7d13e7',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.890Z','{"name":[null,{"de":"Unterkunft für Geflüchtete (Beispiel)","en":"Refugee centre (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel gefluchtete unterkunft","name centre refugee sample"]]}','3t2i7io65rtaw2d3aod6zd8nxv');
INSERT INTO "platform_history" VALUES(13,'member-network.organisation','01a224fa-99b7-700c-8ac3-c16f785498d5',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.891Z','{"name":[null,{"de":"Begegnungsstätte für Ältere (Beispiel)","en":"Senior citizens’ centre (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name altere begegnungsstatte beispiel","name centre citizens sample senior"]]}','ez21x336uyf23l1xknylvru5v');
INSERT INTO "platform_history" VALUES(14,'member-network.organisation','01a224fa-99b7-700d-9abb-8c5ceb3dd137',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.892Z','{"name":[null,{"de":"Betrieb (Beispiel)","en":"Business (sample)","@source":"de"}],"kind":[null,"company"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel betrieb","name business sample"]]}','2xd98cfpu7kxi3n4dcm10ee62t');
INSERT INTO "platform_history" VALUES(15,'member-network.place','01a224fa-99b7-700e-999d-a0fda03e1428',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.893Z','{"name":[null,{"de":"Migrantenverein (Beispielort)","en":"Migrant association (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-7005-a2f4-1120c4ffdd52"],"kind":[null,"migrant-association"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','30fq2bb8qaw8022ephsgh8cw20');
INSERT INTO "platform_history" VALUES(16,'member-network.place','01a224fa-99b7-700f-b33b-5d56f6ce77e2',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.893Z','{"name":[null,{"de":"Bürgerhaus (Beispielort)","en":"Community centre (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-7006-b3d0-3c628cdc9785"],"kind":[null,"community-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','349mtxn17vyf9aiclrvsvndj');
INSERT INTO "platform_history" VALUES(17,'member-network.place','01a224fa-99b7-7010-88df-5bb2ecdb3857',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.894Z','{"name":[null,{"de":"Beratungsstelle (Beispielort)","en":"Counselling centre (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-7007-b6ff-72119af397f0"],"kind":[null,"counselling-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','36im9qn5bl9swenripgsxp0uu');
INSERT INTO "platform_history" VALUES(18,'member-network.place','01a224fa-99b7-7011-ba76-57e1af23a976',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.900Z','{"name":[null,{"de":"Schule (Beispielort)","en":"School (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-7008-968a-5b6fff449b7b"],"kind":[null,"school"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','1clbhknto2xf224araasxewlaq');
INSERT INTO "platform_history" VALUES(19,'member-network.place','01a224fa-99b7-7012-84bb-e35a4b3debb3',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.901Z','{"name":[null,{"de":"Kindergarten (Beispielort)","en":"Nursery school (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-7009-9706-82a2118f82f4"],"kind":[null,"nursery-school"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','1pdvmajyy4bq71ggsxaaizcs7x');
INSERT INTO "platform_history" VALUES(20,'member-network.place','01a224fa-99b7-7013-a5cc-3a4a8872347c',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.901Z','{"name":[null,{"de":"Moschee (Beispielort)","en":"Mosque (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-700a-b55c-a9beee039363"],"kind":[null,"mosque"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','wh9uebmdjx8aoifxzoz4rz1o');
INSERT INTO "platform_history" VALUES(21,'member-network.place','01a224fa-99b7-7014-adad-58894d34f691',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.902Z','{"name":[null,{"de":"Unterkunft für Geflüchtete (Beispielort)","en":"Refugee centre (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-700b-872c-a1042a7d13e7"],"kind":[null,"refugee-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','m0t3jhxt90cw1hd9q82cw969i');
INSERT INTO "platform_history" VALUES(22,'member-network.place','01a224fa-99b7-7015-b8b4-e804facc5258',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.903Z','{"name":[null,{"de":"Begegnungsstätte für Ältere (Beispielort)","en":"Senior citizens’ centre (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-700c-8ac3-c16f785498d5"],"kind":[null,"senior-citizens-centre"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','4etw9cvag1uv3r9hbof7grq2');
INSERT INTO "platform_history" VALUES(23,'member-network.place','01a224fa-99b7-7016-9ab2-980e9791447e',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.904Z','{"name":[null,{"de":"Betrieb (Beispielort)","en":"Business (sample venue)","@source":"de"}],"organisation":[null,"01a224fa-99b7-700d-9abb-8c5ceb3dd137"],"kind":[null,"business"],"city":[null,"Stuttgart"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3p15qxqhswjck1qjz7mcritmh5');
INSERT INTO "platform_history" VALUES(24,'member-network.service','01a224fa-99b7-7017-b2dc-1347f35da89b',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.904Z','{"name":[null,{"de":"Das deutsche Gesundheitssystem","en":"The German health system","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3b1gje6xqhbvi3ubqfegrq2tfd');
INSERT INTO "platform_history" VALUES(25,'member-network.service','01a224fa-99b7-7018-a03d-4f9192a6f62d',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.905Z','{"name":[null,{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','178enk1d6jwrh2n2ct1p8zf7fz');
INSERT INTO "platform_history" VALUES(26,'member-network.service','01a224fa-99b7-7019-b82e-ff51913b8bb8',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.905Z','{"name":[null,{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','11qytl38hi82c3izdj1bqv2p9x');
INSERT INTO "platform_history" VALUES(27,'member-network.service','01a224fa-99b7-701a-8bb0-5685a0a9c664',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.906Z','{"name":[null,{"de":"Tabak und Aufhören","en":"Tobacco and quitting","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','8gdd3dubyrpy2871adjzx2n1r');
INSERT INTO "platform_history" VALUES(28,'member-network.service','01a224fa-99b7-701b-9e10-b5e8d7e99b3f',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.910Z','{"name":[null,{"de":"Umgang mit Medikamenten","en":"Handling medication","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3g8pugtoxlui325kc7kbsw8sri');
INSERT INTO "platform_history" VALUES(29,'member-network.service','01a224fa-99b7-701c-aa26-40c7fcc35f26',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.910Z','{"name":[null,{"de":"Mundgesundheit","en":"Oral health","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','1fgkqfsar97w33h2wesog86ova');
INSERT INTO "platform_history" VALUES(30,'member-network.service','01a224fa-99b7-701d-b90c-b9940cb471e4',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.911Z','{"name":[null,{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','1nry5bds0v0he18ct7yfq83fpn');
INSERT INTO "platform_history" VALUES(31,'member-network.service','01a224fa-99b7-701e-b203-1e8028a5bd14',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.911Z','{"name":[null,{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','gj5jqqfeitq43vzouxr02m16q');
INSERT INTO "platform_history" VALUES(32,'member-network.service','01a224fa-99b7-701f-8e26-247b6a5c731e',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:32.912Z','{"name":[null,{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","@source":"de"}],"organisation":[null,"01a224fa-99b7-7002-b718-814d1ad70c76"],"kind":[null,"information-session"],"description":[null,{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}],"topics":[[],["health"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','h91tp06wk77wcr97ci97tzn5');
INSERT INTO "platform_history" VALUES(33,'mediator-training.topic','01a224fa-99b7-7020-9118-14e601c43e82',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.912Z','{"code":[null,"german-health-system"],"title":[null,{"de":"Das deutsche Gesundheitssystem","en":"The German health system","ru":"Система здравоохранения Германии","tr":"Alman sağlık sistemi","@source":"de"}]}','2dya4lcq015f6zmxwci6nmwht');
INSERT INTO "platform_history" VALUES(34,'mediator-training.topic','01a224fa-99b7-7021-b7b1-6678068a9303',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.913Z','{"code":[null,"family-planning-and-pregnancy"],"title":[null,{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","ru":"Планирование семьи и беременность","tr":"Aile planlaması ve gebelik","@source":"de"}]}','3r1gk7r4tehti9z6g4mi17d12');
INSERT INTO "platform_history" VALUES(35,'mediator-training.topic','01a224fa-99b7-7022-9ed8-bc041c0aafdc',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.913Z','{"code":[null,"childrens-health"],"title":[null,{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","ru":"Здоровье детей и предупреждение несчастных случаев","tr":"Çocuk sağlığı ve kazalardan korunma","@source":"de"}]}','w8iykdyjlbq5qtz3pagagc2h');
INSERT INTO "platform_history" VALUES(36,'mediator-training.topic','01a224fa-99b7-7023-8a8e-de77e2b9e00a',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.913Z','{"code":[null,"tobacco"],"title":[null,{"de":"Tabakkonsum und Aufhören","en":"Tobacco consumption and giving up smoking","ru":"Курение и отказ от него","tr":"Tütün kullanımı ve sigarayı bırakma","@source":"de"}]}','18u1rdy4e49003c9t8nxvh3qa0');
INSERT INTO "platform_history" VALUES(37,'mediator-training.topic','01a224fa-99b7-7024-a8b6-b03155855df5',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.914Z','{"code":[null,"medication"],"title":[null,{"de":"Umgang mit Medikamenten","en":"Handling medication","ru":"Обращение с лекарствами","tr":"İlaç kullanımı","@source":"de"}]}','3o73hw052xbg2v4s0hv0nbh6w');
INSERT INTO "platform_history" VALUES(38,'mediator-training.topic','01a224fa-99b7-7025-80f5-b4b9cf898297',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.914Z','{"code":[null,"oral-health"],"title":[null,{"de":"Mundgesundheit","en":"Oral health","ru":"Здоровье полости рта","tr":"Ağız sağlığı","@source":"de"}]}','j1yxtg4h511h1ir35fdc090fd');
INSERT INTO "platform_history" VALUES(39,'mediator-training.topic','01a224fa-99b7-7026-9cbe-17dae58e9f89',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.923Z','{"code":[null,"nutrition-and-activity"],"title":[null,{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","ru":"Здоровое питание и физическая активность","tr":"Sağlıklı beslenme ve hareket","@source":"de"}]}','1hdjqwgbadu9u2gov1lxdy901i');
INSERT INTO "platform_history" VALUES(40,'mediator-training.topic','01a224fa-99b7-7027-8760-71ea29726fe0',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.923Z','{"code":[null,"old-age-and-care"],"title":[null,{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","ru":"Старость, здоровье и уход","tr":"Yaşlılık, sağlık ve bakım","@source":"de"}]}','ozbe4jenrnza338i8dtbof88c');
INSERT INTO "platform_history" VALUES(41,'mediator-training.topic','01a224fa-99b7-7028-a5e7-a88f27108d94',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.923Z','{"code":[null,"mental-health"],"title":[null,{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","ru":"Психическое здоровье: депрессия и зависимость","tr":"Ruh sağlığı, özellikle depresyon ve bağımlılık","@source":"de"}]}','36pjj18jr5eni2wdp5namj0pr');
INSERT INTO "platform_history" VALUES(42,'mediator-training.curriculum','01a224fa-99b7-7029-a955-8e39a12e2a6b',1,'create',NULL,'draft','system','first-records','first record','2026-11-29T01:45:32.924Z','{"code":[null,"health-mediation"],"edition":[null,1],"name":[null,{"de":"Interkulturelle Gesundheitsmediation (Beginn als Beispiel)","en":"Intercultural health mediation (sample of a first day)","@source":"de"}],"validFrom":[null,"2025-01-01"],"topics":[[],[{"topic":"01a224fa-99b7-7020-9118-14e601c43e82","minutes":0},{"topic":"01a224fa-99b7-7021-b7b1-6678068a9303","minutes":0},{"topic":"01a224fa-99b7-7022-9ed8-bc041c0aafdc","minutes":0},{"topic":"01a224fa-99b7-7023-8a8e-de77e2b9e00a","minutes":0},{"topic":"01a224fa-99b7-7024-a8b6-b03155855df5","minutes":0},{"topic":"01a224fa-99b7-7025-80f5-b4b9cf898297","minutes":0},{"topic":"01a224fa-99b7-7026-9cbe-17dae58e9f89","minutes":0},{"topic":"01a224fa-99b7-7027-8760-71ea29726fe0","minutes":0},{"topic":"01a224fa-99b7-7028-a5e7-a88f27108d94","minutes":0}]],"methodsMinutes":[null,0],"requiresMethods":[null,true],"requiresPresentation":[null,false],"minimumHours":[null,0],"attendancePercent":[null,80],"refresherMonths":[null,6],"refresherMinutes":[null,0]}','2prgdj40p80ed2mqit03a8tws2');
INSERT INTO "platform_history" VALUES(43,'mediator-training.curriculum','01a224fa-99b7-7029-a955-8e39a12e2a6b',2,'move','publish','published','system','first-records','first record','2026-11-29T01:45:32.926Z','{}','32muhdr52zxocum748rekkfgu');
INSERT INTO "platform_history" VALUES(44,'mediator-training.reported-count','01a224fa-99b7-702a-9163-8df4b834490f',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.927Z','{"population":[null,"trained"],"size":[null,30],"dimension":[null,"none"],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,0],"unknown":[null,0]}','ghnycg6bb1bj123097sp2wng7');
INSERT INTO "platform_history" VALUES(45,'mediator-training.reported-count','01a224fa-99b7-702b-a9bb-03b8e9fb12d6',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.927Z','{"population":[null,"active"],"size":[null,25],"dimension":[null,"none"],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,0],"unknown":[null,0]}','1504qgkhxl8hj2bghcbw3l80nr');
INSERT INTO "platform_history" VALUES(46,'mediator-training.reported-count','01a224fa-99b7-702c-bac3-ad305bf334d4',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.931Z','{"population":[null,"active"],"size":[null,25],"dimension":[null,"gender"],"lines":[[],[{"category":"female","label":{"de":"Frauen","en":"Women","@source":"de"},"count":21},{"category":"male","label":{"de":"Männer","en":"Men","@source":"de"},"count":4}]],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,25],"unknown":[null,0]}','1mxz71cgqrrzp2l8tsl6zk3l4h');
INSERT INTO "platform_history" VALUES(47,'mediator-training.reported-count','01a224fa-99b7-702d-aab4-e5d1ef429a5a',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.932Z','{"population":[null,"active"],"size":[null,25],"dimension":[null,"country"],"lines":[[],[{"category":"TR","label":{"de":"Türkei","en":"Turkey","@source":"de"},"count":8},{"category":"RU","label":{"de":"Russland","en":"Russia","@source":"de"},"count":4},{"category":"GR","label":{"de":"Griechenland","en":"Greece","@source":"de"},"count":3},{"category":"IR","label":{"de":"Iran","en":"Iran","@source":"de"},"count":1},{"category":"GH","label":{"de":"Ghana","en":"Ghana","@source":"de"},"count":1},{"category":"XK","label":{"de":"Kosovo","en":"Kosovo","@source":"de"},"count":1},{"category":"PE","label":{"de":"Peru","en":"Peru","@source":"de"},"count":1},{"category":"RW","label":{"de":"Ruanda","en":"Rwanda","@source":"de"},"count":1},{"category":"VN","label":{"de":"Vietnam","en":"Vietnam","@source":"de"},"count":1}]],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,21],"unknown":[null,4]}','222ukyv1h7ed95u213ga6y7k9');
INSERT INTO "platform_history" VALUES(48,'mediator-training.reported-count','01a224fa-99b7-702e-af5b-1e3c5dece8c2',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:32.933Z','{"population":[null,"trained"],"size":[null,30],"dimension":[null,"healthProfession"],"lines":[[],[{"category":"health-profession","label":{"de":"Beruf im Gesundheitswesen","en":"Health profession","@source":"de"},"count":10}]],"source":[null,"Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)"],"known":[null,10],"unknown":[null,0]}','32na48h9hf97v14dogmnydy4hw');
INSERT INTO "platform_history" VALUES(49,'platform.membership','01a224fa-9a46-7000-9be1-28e84dd57232',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:32.998Z','{"account":[null,"01a224fa-9a3c-7000-b6f9-24fd14ff04ab"],"name":[null,"Verwaltung"],"roles":[[],["administrator"]],"organisations":[[],["01a224fa-99b7-7000-9420-58e3abb70ff1"]],"from":[null,"2026-11-29"]}','25auutovzep7a344gklkpkw3dz');
INSERT INTO "platform_history" VALUES(50,'platform.membership','01a224fa-9a7d-7000-9165-302395eac6d1',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.053Z','{"account":[null,"01a224fa-9a72-7000-8165-4b9a0053c78a"],"name":[null,"Koordination"],"roles":[[],["coordinator"]],"organisations":[[],["01a224fa-99b7-7000-9420-58e3abb70ff1"]],"from":[null,"2026-11-29"]}','2o4uuyqvnndr3rqq7n6wzabi');
INSERT INTO "platform_history" VALUES(51,'platform.membership','01a224fa-9ab5-7000-9795-854545502831',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.109Z','{"account":[null,"01a224fa-9aaa-7000-8286-e49e6e6b1673"],"name":[null,"Schulungsleitung"],"roles":[[],["trainer"]],"organisations":[[],["01a224fa-99b7-7000-9420-58e3abb70ff1"]],"from":[null,"2026-11-29"]}','18iyedfhlhjmr2kpmple1w2wly');
INSERT INTO "platform_history" VALUES(52,'platform.membership','01a224fa-9ae7-7000-9514-2377efeec9e1',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.159Z','{"account":[null,"01a224fa-9adf-7000-92f7-b0609a7bd619"],"name":[null,"Gesundheitsmediation"],"roles":[[],["mediator"]],"organisations":[[],["01a224fa-99b7-7000-9420-58e3abb70ff1"]],"from":[null,"2026-11-29"]}','3dt39pmwa5jqcag21jngi999c');
INSERT INTO "platform_history" VALUES(53,'platform.membership','01a224fa-9b14-7000-94a1-7a873f889a3b',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.204Z','{"account":[null,"01a224fa-9b0a-7000-92f7-d7996af87ceb"],"name":[null,"Gastgebende Einrichtung"],"roles":[[],["host-venue"]],"organisations":[[],["01a224fa-99b7-7000-9420-58e3abb70ff1"]],"from":[null,"2026-11-29"]}','1mgmyfj8424jmonj3o1y64zye');
INSERT INTO "platform_history" VALUES(54,'platform.membership','01a224fa-9b48-7000-a6f4-6349b821faea',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.256Z','{"account":[null,"01a224fa-9b3e-7000-9857-00784b65ccf1"],"name":[null,"Auftraggeber"],"roles":[[],["funder"]],"organisations":[[],["01a224fa-99b7-7000-9420-58e3abb70ff1"]],"from":[null,"2026-11-29"]}','4g6x48h9katb13p9qzw7b6k11');
INSERT INTO "platform_history" VALUES(55,'mediator-training.mediator','01a224fa-9b54-7000-9169-b9075a2c9b0e',1,'create',NULL,'applicant','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.268Z','{"name":[null,"Amira Beispiel"],"email":[null,"amira@example.org"],"languages":[[],[{"language":"ar","level":"native","source":"selfDeclared","uses":[]},{"language":"de","level":"c1","source":"selfDeclared","uses":[]}]],"spokenLanguages":[[],["ar","de"]],"country":[null,"SY"],"radiusKilometres":[null,20],"isInDirectory":[null,false],"isNamedOnVerification":[null,false],"curriculum":[null,"01a224fa-99b7-7029-a955-8e39a12e2a6b"],"standing":[null,"none"],"isUpdateDue":[null,false]}','ww1o36o7dxwu187889plw029p');
INSERT INTO "platform_history" VALUES(56,'mediator-training.mediator','01a224fa-9b60-7000-96e4-5023fd52a652',1,'create',NULL,'applicant','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.280Z','{"name":[null,"Deniz Beispiel"],"email":[null,"deniz@example.org"],"languages":[[],[{"language":"tr","level":"native","source":"selfDeclared","uses":[]},{"language":"de","level":"c2","source":"selfDeclared","uses":[]}]],"spokenLanguages":[[],["de","tr"]],"country":[null,"TR"],"isInDirectory":[null,false],"isNamedOnVerification":[null,false],"curriculum":[null,"01a224fa-99b7-7029-a955-8e39a12e2a6b"],"standing":[null,"none"],"isUpdateDue":[null,false]}','3hdzff8hy0bs2aygijtbblzan');
INSERT INTO "platform_history" VALUES(57,'mediator-training.mediator','01a224fa-9b6b-7000-819e-06686366f980',1,'create',NULL,'applicant','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.291Z','{"name":[null,"Olena Beispiel"],"email":[null,"olena@example.org"],"languages":[[],[{"language":"uk","level":"native","source":"selfDeclared","uses":[]},{"language":"ru","level":"c2","source":"selfDeclared","uses":[]}]],"spokenLanguages":[[],["ru","uk"]],"country":[null,"UA"],"isInDirectory":[null,false],"isNamedOnVerification":[null,false],"curriculum":[null,"01a224fa-99b7-7029-a955-8e39a12e2a6b"],"standing":[null,"none"],"isUpdateDue":[null,false]}','16o31ooiud4jl2tbt56l5aqatq');
INSERT INTO "platform_history" VALUES(58,'mediator-training.mediator','01a224fa-9b54-7000-9169-b9075a2c9b0e',2,'move','accept','accepted','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.299Z','{"acceptedOn":[null,"2026-11-29"]}','pmuqqwrezb251s35t6wmxmgjb');
INSERT INTO "platform_history" VALUES(59,'mediator-training.mediator','01a224fa-9b54-7000-9169-b9075a2c9b0e',3,'move','start-training','inTraining','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.307Z','{"startedOn":[null,"2026-11-29"]}','2046imfnvz3xt27qy8ht6mj7vi');
INSERT INTO "platform_history" VALUES(60,'mediator-training.mediator','01a224fa-9b60-7000-96e4-5023fd52a652',2,'move','accept','accepted','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.312Z','{"acceptedOn":[null,"2026-11-29"]}','1gppm7xtxrq6t3dnn01hu5r4is');
INSERT INTO "platform_history" VALUES(61,'platform.membership','01a224fa-9ae7-7000-9514-2377efeec9e1',2,'change',NULL,'recorded','person','01a224fa-9a46-7000-9be1-28e84dd57232',NULL,'2026-11-29T01:45:33.316Z','{"person":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"]}','1gdztuukzqbiz3jv82fhrgpofq');
INSERT INTO "platform_history" VALUES(62,'mediator-training.cohort','01a224fa-9b98-7000-a37b-e37c4dc327cc',1,'create',NULL,'planned','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.336Z','{"name":[null,{"de":"Kurs im Frühjahr (Beispiel)","en":"Spring course (sample)","@source":"de"}],"curriculum":[null,"01a224fa-99b7-7029-a955-8e39a12e2a6b"],"startsOn":[null,"2026-12-06"],"endsOn":[null,"2027-03-29"],"place":[null,"Haus der Kulturen (Beispiel)"],"places":[null,16],"minimum":[null,2]}','1swhilrmo8hp6l0zo5ndkfkc2');
INSERT INTO "platform_history" VALUES(63,'mediator-training.cohort','01a224fa-9ba0-7000-8f3b-341c1e937082',1,'create',NULL,'planned','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.344Z','{"name":[null,{"de":"Kurs im Herbst (Beispiel)","en":"Autumn course (sample)","@source":"de"}],"curriculum":[null,"01a224fa-99b7-7029-a955-8e39a12e2a6b"],"startsOn":[null,"2026-10-30"],"endsOn":[null,"2027-01-28"],"place":[null,"Haus der Kulturen (Beispiel)"],"places":[null,12],"minimum":[null,1]}','2kocazzt9rtga181vr6karpn9b');
INSERT INTO "platform_history" VALUES(64,'mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207',1,'create',NULL,'waiting','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.353Z','{"mediator":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"],"cohort":[null,"01a224fa-9ba0-7000-8f3b-341c1e937082"]}','37bf2a3yenazq1f2krqm1q407m');
INSERT INTO "platform_history" VALUES(65,'mediator-training.participation','01a224fa-9bb4-7000-b947-2b3c93455a22',1,'create',NULL,'waiting','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.364Z','{"mediator":[null,"01a224fa-9b60-7000-96e4-5023fd52a652"],"cohort":[null,"01a224fa-9b98-7000-a37b-e37c4dc327cc"]}','jz5ob79gl43333qxum3bp8m3a');
INSERT INTO "platform_history" VALUES(66,'mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207',2,'move','offer','offered','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.391Z','{"offeredOn":[null,"2026-11-29"]}','2rkn9ix7w6rgaxlfzcshxuwdx');
INSERT INTO "platform_history" VALUES(67,'platform.notice','01a224fa-9bcf-7000-b618-6838ab076a8c',1,'create',NULL,'recorded','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.391Z','{"code":[null,"mediator-training.place-offered"],"person":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"],"about":[null,"mediator-training.participation"],"record":[null,"01a224fa-9ba9-7000-906c-c3a3ae8ed207"],"message":[null,{"de":"Für Sie ist ein Platz im Kurs „Kurs im Herbst (Beispiel)“ ab 30.10.2026 frei. Bitte nehmen Sie ihn an.","en":"There is a place for you in the cohort “Autumn course (sample)” from 30 October 2026. Please take it.","@source":"de"}],"arguments":[null,"{\"cohort\":{\"localized\":{\"de\":\"Kurs im Herbst (Beispiel)\",\"en\":\"Autumn course (sample)\",\"@source\":\"de\"}},\"start\":{\"date\":\"2026-10-30\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(68,'mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207',3,'move','confirm','confirmed','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.394Z','{}','368p7gqneb6mk1dtategyqvtu1');
INSERT INTO "platform_history" VALUES(69,'mediator-training.cohort','01a224fa-9ba0-7000-8f3b-341c1e937082',2,'move','start','running','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.404Z','{}','2ohrtpay8zv1o1ah8n1jd416ww');
INSERT INTO "platform_history" VALUES(70,'mediator-training.unit','01a224fa-9be0-7000-b518-16ac3a69d0a1',1,'create',NULL,'planned','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.408Z','{"cohort":[null,"01a224fa-9ba0-7000-8f3b-341c1e937082"],"part":[null,"topic"],"topic":[null,"01a224fa-99b7-7020-9118-14e601c43e82"],"trainer":[null,"Robin Beispiel"],"period":[null,{"start":"2026-11-22T09:00:00.000Z","end":"2026-11-22T12:00:00.000Z"}],"minutes":[null,180],"place":[null,"Raum 2 (Beispiel)"]}','3djwi6st9cqzsjmjtk0n12z5l');
INSERT INTO "platform_history" VALUES(71,'mediator-training.unit','01a224fa-9bec-7000-a190-4e8584e25a10',1,'create',NULL,'planned','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.420Z','{"cohort":[null,"01a224fa-9ba0-7000-8f3b-341c1e937082"],"part":[null,"topic"],"topic":[null,"01a224fa-99b7-7026-9cbe-17dae58e9f89"],"trainer":[null,"Robin Beispiel"],"period":[null,{"start":"2026-12-04T09:00:00.000Z","end":"2026-12-04T12:00:00.000Z"}],"minutes":[null,180],"place":[null,"Raum 2 (Beispiel)"]}','xtbvzljopsam2cpged40oao41');
INSERT INTO "platform_history" VALUES(72,'mediator-training.unit','01a224fa-9be0-7000-b518-16ac3a69d0a1',2,'move','hold','held','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.423Z','{}','1p2abxw41og7ee9zqhlzh639t');
INSERT INTO "platform_history" VALUES(73,'platform.notice','01a224fa-9bef-7000-a02e-1ecdeb0c1f57',1,'create',NULL,'recorded','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'2026-11-29T01:45:33.423Z','{"code":[null,"mediator-training.unit-missed"],"person":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"],"about":[null,"mediator-training.unit"],"record":[null,"01a224fa-9be0-7000-b518-16ac3a69d0a1"],"message":[null,{"de":"Sie haben einen Kurstermin verpasst: Das deutsche Gesundheitssystem, 22.11.2026, 10:00 – 13:00. Ein Ersatztermin wird noch genannt.","en":"You missed a unit: The German health system, 22 November 2026, 10:00 – 13:00. Another date will be announced.","@source":"de"}],"arguments":[null,"{\"period\":{\"period\":{\"start\":\"2026-11-22T09:00:00.000Z\",\"end\":\"2026-11-22T12:00:00.000Z\"}},\"unit\":{\"localized\":{\"de\":\"Das deutsche Gesundheitssystem\",\"en\":\"The German health system\",\"ru\":\"Система здравоохранения Германии\",\"tr\":\"Alman sağlık sistemi\",\"@source\":\"de\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(74,'mediator-training.attendance','01a224fa-9bf5-7000-8e18-7a843dda4151',1,'create',NULL,'recorded','person','01a224fa-9ab5-7000-9795-854545502831',NULL,'2026-11-29T01:45:33.429Z','{"unit":[null,"01a224fa-9be0-7000-b518-16ac3a69d0a1"],"mediator":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"],"minutes":[null,180]}','2yu3fk9tbs32z2gh8cjh0p4w6s');
INSERT INTO "platform_history" VALUES(75,'mediator-training.assessment','01a224fa-9c00-7000-ae65-58573773eb98',1,'create',NULL,'recorded','person','01a224fa-9ab5-7000-9795-854545502831',NULL,'2026-11-29T01:45:33.440Z','{"mediator":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"],"part":[null,"topic"],"topic":[null,"01a224fa-99b7-7020-9118-14e601c43e82"],"isPassed":[null,true],"date":[null,"2026-11-28"],"assessedBy":[null,"01a224fa-9ab5-7000-9795-854545502831"]}','nx4fuxdajk0x2uhtefor6ijak');
INSERT INTO "platform_history" VALUES(76,'platform.delivery','01a224fb-7f2b-7000-90bb-e3219292f31b',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.595Z','{"notice":[null,"01a224fa-9bcf-7000-b618-6838ab076a8c"],"recipient":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"],"due":[null,"2026-11-29T01:45:33.391Z"],"daily":[null,false],"tries":[null,0]}','3k3dmetz1m0zx1q17fsxf5txmu');
INSERT INTO "platform_history" VALUES(77,'platform.delivery','01a224fb-7f2b-7001-9188-ebd4a2519d77',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.595Z','{"notice":[null,"01a224fa-9bef-7000-a02e-1ecdeb0c1f57"],"recipient":[null,"01a224fa-9b54-7000-9169-b9075a2c9b0e"],"due":[null,"2026-11-29T01:45:33.423Z"],"daily":[null,false],"tries":[null,0]}','1q1ggnokd3mr023anumdrueaxz');
INSERT INTO "platform_history" VALUES(78,'platform.delivery','01a224fb-7f2b-7000-90bb-e3219292f31b',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.650Z','{"tries":[0,1]}','ycm79bx28j5fkeiutx0sku5x');
INSERT INTO "platform_history" VALUES(79,'platform.delivery','01a224fb-7f2b-7000-90bb-e3219292f31b',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.671Z','{"due":["2026-11-29T01:45:33.391Z",null]}','2rd3wr0ncvd5338qee38qipxpy');
INSERT INTO "platform_history" VALUES(80,'platform.delivery','01a224fb-7f2b-7001-9188-ebd4a2519d77',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.673Z','{"tries":[0,1]}','33bwivc95zxp11akipclscx94');
INSERT INTO "platform_history" VALUES(81,'platform.delivery','01a224fb-7f2b-7001-9188-ebd4a2519d77',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.680Z','{"due":["2026-11-29T01:45:33.423Z",null]}','3625wli6j23k13jin2nyyj9qqx');
CREATE TABLE IF NOT EXISTS "platform_audit" (
    "sequence" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "person" TEXT,
    "resource" TEXT,
    "record" TEXT,
    "version" INTEGER,
    "detail" TEXT,
    "count" INTEGER NOT NULL,
    "seal" TEXT,
    "hash" TEXT NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
INSERT INTO "platform_audit" VALUES(1,'2026-11-29T01:45:32.871Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7000-9420-58e3abb70ff1',1,NULL,1,'1d63b13c335f1ab1f92c708fde887dc81d2efee8bfbc62f2ce06e0bc41d248af','e56f554ab00b4be76e9d40d2cf603da7a249a59fb40a328e374b33350bd8287d');
INSERT INTO "platform_audit" VALUES(2,'2026-11-29T01:45:32.874Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7001-9f59-1ba276c09dba',1,NULL,1,'cfb1090b8d976b6772bd215ad0e96ceb7c19374c4d30f61c621e64e553b04178','12e93e2c2bda4e6fb8e61aaff807771fe1ec6fbd753a05cba1bfd00f018a3d8b');
INSERT INTO "platform_audit" VALUES(3,'2026-11-29T01:45:32.876Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7002-b718-814d1ad70c76',1,NULL,1,'01d06ce09b385a8ecb2477cfe46228daaa56e63a6781b76703c306829c76a9bf','e6d4f654c444e8dcda9cf15ca2e0b4d2b33b132d3884d17625d6edf2659f3cc4');
INSERT INTO "platform_audit" VALUES(4,'2026-11-29T01:45:32.879Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7003-be79-e985a3c5d76f',1,NULL,1,'1b5e5822405bc0b97340fd8c7e554c86a2d79dfa2987ad71f00280a45031f663','4ec24f939ea9e2cd8a994b6b52d3933f4fff7ecbaf01e622d0f3f9633c7b1d76');
INSERT INTO "platform_audit" VALUES(5,'2026-11-29T01:45:32.880Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7004-8cd9-7bfbbaf0382c',1,NULL,1,'123ef6c4d69308fb541b93953e95ebf81b184b1cc921eb6025b1d7f496ebae01','472c2d572c5ce5aa9c4079866e276c80c693c87dc81dbaa7ffaa33f9a0b3c82f');
INSERT INTO "platform_audit" VALUES(6,'2026-11-29T01:45:32.881Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7005-a2f4-1120c4ffdd52',1,NULL,1,'6fc85b050e1ee8260be2f14914ed9c363e2c18be03a7cff39e90d2f72238032d','0f9020dc83a99f0066181a2b83327e4c5a791f6c78410c134a96822c40a983fb');
INSERT INTO "platform_audit" VALUES(7,'2026-11-29T01:45:32.881Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7006-b3d0-3c628cdc9785',1,NULL,1,'8135b6bf16ca2d1098d1b30243b9a95698fda43278f2a4d1011ed912351e662a','f29ff6ec3068f0d8c34c54531220e4c2f436a53e65575289ff8ac0b59acf712a');
INSERT INTO "platform_audit" VALUES(8,'2026-11-29T01:45:32.882Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7007-b6ff-72119af397f0',1,NULL,1,'7d4718491f33d97624bd97a1a195687a3e14b3da9b30ac6012ba6bd80b01b762','87601428160db08b9edcad1d48f622f56b792763a1bb03ed2df5d285daf3afb6');
INSERT INTO "platform_audit" VALUES(9,'2026-11-29T01:45:32.888Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7008-968a-5b6fff449b7b',1,NULL,1,'5c1d7307716f9d43372a9da5e24828f2cfcc321c7ce4399cdc43221a64770714','2e0bd2250e9b81c19735d3f53f4e1ca6c6018422905b8471618eabe50a8f7cd1');
INSERT INTO "platform_audit" VALUES(10,'2026-11-29T01:45:32.888Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-7009-9706-82a2118f82f4',1,NULL,1,'84d8c1599797ef810e1dc9c467c4b01b059dedc6e1ef0b0bdd4b4410c805c54a','6fd878873d554cdc93a93d56d0e211e42861c060e61e5348da3a724f3bccf839');
INSERT INTO "platform_audit" VALUES(11,'2026-11-29T01:45:32.889Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-700a-b55c-a9beee039363',1,NULL,1,'1e4ba6bbbc153fabb3c75eed455475e758f95bf213ba140ea1237932cbe7a5d6','3ff7c6d896a5126f96fb06146f89adea5d382a61c6b423f76a5edb4adc05402d');
INSERT INTO "platform_audit" VALUES(12,'2026-11-29T01:45:32.890Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-700b-872c-a1042a7d13e7',1,NULL,1,'8cb660d62c467119fea127d78e86fbc98f27cbbeb7cd1315ca3519c6b2b24ff1','5d32d16e65d2d221dbc24c1653ff646995532fc2cc96b16277c6c63a6dc173ad');
INSERT INTO "platform_audit" VALUES(13,'2026-11-29T01:45:32.891Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-700c-8ac3-c16f785498d5',1,NULL,1,'bc59913912ac798b6ce48dd3ca066f795720a718d1752fe3a2cf2a92a7962e3b','f944024a57eb214d6dd4aa14fcc44c38b9c889fc60b02fcc1813802ef858e448');
INSERT INTO "platform_audit" VALUES(14,'2026-11-29T01:45:32.892Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-99b7-700d-9abb-8c5ceb3dd137',1,NULL,1,'0fffe3a11035c617ce9e3298e68c36bdd67ed2aa1b6215dd642b08881493300c','77457c6195b55985b2c2fa708c90a8c0250ab41dc99ed3009169ab8119ce9dc5');
INSERT INTO "platform_audit" VALUES(15,'2026-11-29T01:45:32.893Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-700e-999d-a0fda03e1428',1,NULL,1,'ea5c0cfadec1d0de4cc93eed4cc14f02a537c544c3c2928e2a44bc0c7779b0d3','e9c30efd8fd82e109d0a3a6bfc263719385a44b7b5e2a807592307162300581a');
INSERT INTO "platform_audit" VALUES(16,'2026-11-29T01:45:32.893Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-700f-b33b-5d56f6ce77e2',1,NULL,1,'93c0fc99dac283bfcd2f0e29275518ad8ec1a9dd4bbe1e7176003beef4992314','d8bbe25943271dd268be7d068606632c5040045dd839f90774e80de419dd827a');
INSERT INTO "platform_audit" VALUES(17,'2026-11-29T01:45:32.894Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-7010-88df-5bb2ecdb3857',1,NULL,1,'90dfca63c7b506fdd96ef26599943649313967c21507f71936d3bb3a7a0fbaee','01d4bda5493ce33c6adb6f58d56b3eaa4a2ff44c01478245c46387a043ccfcef');
INSERT INTO "platform_audit" VALUES(18,'2026-11-29T01:45:32.900Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-7011-ba76-57e1af23a976',1,NULL,1,'84766cea744a8feb4dc301a13817f654183c94eff740654cb11dc8ec806ffe46','f9085fde7e046779e7f19e07704ab0bfea88a2019762ecc5dcd60ffe9d313341');
INSERT INTO "platform_audit" VALUES(19,'2026-11-29T01:45:32.901Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-7012-84bb-e35a4b3debb3',1,NULL,1,'8549bd05a2c2c2892c093c4d42f643f42b522890252216310a4effbd2990f058','09ef4a3621966f6602a693cefbbec8f5765b9802dd54742d796b216e199ceba2');
INSERT INTO "platform_audit" VALUES(20,'2026-11-29T01:45:32.901Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-7013-a5cc-3a4a8872347c',1,NULL,1,'0b76786659f831331b295fc7024b9abbf7ef61f01bf0bc058d8c468e96635ef6','bf7f184b1cbf0f20ec7136c195a67eda0f5595418b05a53198476840290fe263');
INSERT INTO "platform_audit" VALUES(21,'2026-11-29T01:45:32.902Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-7014-adad-58894d34f691',1,NULL,1,'759d6c276a90a64593d6c256e0f3677ea3a533c497b7d6781afd13f01647ae96','94a7e8e5fc5dd87fbdecdf580bb21a17ff1383eb3197b8fc3ecf0e8c3f94f1e5');
INSERT INTO "platform_audit" VALUES(22,'2026-11-29T01:45:32.903Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-7015-b8b4-e804facc5258',1,NULL,1,'a0b86de10203c344e344c7c88112caf4cdce4dc5522a25bd1b6a8093c836920a','e50a8c4c53f840e3aac7324b5accd05bc93e9b106472c2a26b65fcfaf0e525bf');
INSERT INTO "platform_audit" VALUES(23,'2026-11-29T01:45:32.904Z','created','system','first-records',NULL,'member-network.place','01a224fa-99b7-7016-9ab2-980e9791447e',1,NULL,1,'9ba3e3a172365e38733cf560ad2119a9f6d2270479ce252059df1be791d4ce5f','c8a055843c01d77acc5248dbcfa83e227ab1d5b9e1e7538c1a401932f5633396');
INSERT INTO "platform_audit" VALUES(24,'2026-11-29T01:45:32.904Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-7017-b2dc-1347f35da89b',1,NULL,1,'12b3c06ba028b6d9d998616acdd8564a0d5d968b27f19466eb7e6450c911beab','83620cce015c54f3dae68da14454c7ab7d465a55b9696250b54e98a2390f4b4f');
INSERT INTO "platform_audit" VALUES(25,'2026-11-29T01:45:32.905Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-7018-a03d-4f9192a6f62d',1,NULL,1,'120c86c0a865eb658fdbc9137d6bdc0dfc1120c149caf544145113b47dac5422','1b90108ad70163be168c2ea2829052412d92682851582fc25dc98d71fa5fb1ef');
INSERT INTO "platform_audit" VALUES(26,'2026-11-29T01:45:32.905Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-7019-b82e-ff51913b8bb8',1,NULL,1,'6fa0fe5871cdb0777afc3dd71936b6910ef8342096935584763b5f2de3a8cce4','c20733373a78b8e4b9f8737273dab16aa047588707e1b484520ef9da6c0ceded');
INSERT INTO "platform_audit" VALUES(27,'2026-11-29T01:45:32.906Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-701a-8bb0-5685a0a9c664',1,NULL,1,'a7a08713294e77ff42f2fc1ff90135e1c04d4d2f15bc47e2e61dd277c2eac051','22e2f9c1520f82bbc493e6f1f90aff95e594983417dd2a2fd234d11bdb75a40a');
INSERT INTO "platform_audit" VALUES(28,'2026-11-29T01:45:32.910Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-701b-9e10-b5e8d7e99b3f',1,NULL,1,'3fc7f954a7ddeb0b512a9a9f254174406e0037f5a48caaf3a1db9e850f996f9b','9ed75ee75013ce6d766a2aa98d5fab42a442d040a91366195b944686712dd184');
INSERT INTO "platform_audit" VALUES(29,'2026-11-29T01:45:32.910Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-701c-aa26-40c7fcc35f26',1,NULL,1,'e4823a45c4f27a372a496ff88c42c4f3a4862d27069cd4876d6ba651a9348106','3e44e2812f9a663292dd542c7343e88599ec7775b43e028be4af9c17233a6ea4');
INSERT INTO "platform_audit" VALUES(30,'2026-11-29T01:45:32.911Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-701d-b90c-b9940cb471e4',1,NULL,1,'af806c175a3a0f3ad8a44d5ec363b4294d0d3aa2af382980c30bd44d9276b89c','fdd30de7f4165c8c98807cbf6ae9d34c3bc92dc50e7d28ef0e0cd12e6d3c9755');
INSERT INTO "platform_audit" VALUES(31,'2026-11-29T01:45:32.911Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-701e-b203-1e8028a5bd14',1,NULL,1,'b3bd12f1bb75e05c8d647efb9cab240d46ffd523426bb29084384a758a2ff6eb','0f0cb41652e47960beabeb0a3c95535f76ef9d9554a6c810ac6de52c66e21882');
INSERT INTO "platform_audit" VALUES(32,'2026-11-29T01:45:32.912Z','created','system','first-records',NULL,'member-network.service','01a224fa-99b7-701f-8e26-247b6a5c731e',1,NULL,1,'e27061f7e9d1a451f9281e2337a1ac4180191dacdad0fdb43e7232449512f0ff','5d97ab406ae2e473526195117f306fc7d0e2f154b356038105f23aa765bd2958');
INSERT INTO "platform_audit" VALUES(33,'2026-11-29T01:45:32.912Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7020-9118-14e601c43e82',1,NULL,1,'c1168a7f7f019e595ec98b38e2db39afb508aa88defd598e2abf6d317782a820','c005c1b4e91d90d22013c0fb7240111d765a414f61ad60162e4ac69efb427318');
INSERT INTO "platform_audit" VALUES(34,'2026-11-29T01:45:32.913Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7021-b7b1-6678068a9303',1,NULL,1,'95d9d2cbf59b60a6c54320343d482b061bdd5d98cba3d9d965410e6b1826b380','823a321c6bc27de53a25e11c8b70770fa617695f42c077cc83484626c5dc3a5b');
INSERT INTO "platform_audit" VALUES(35,'2026-11-29T01:45:32.913Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7022-9ed8-bc041c0aafdc',1,NULL,1,'0425769cf948cd9adbd16cb65239fce8a99711d8e7487328874d158e055f26d5','9833060dbe14dcae8130945dcd0ebd76aa90f9f267478eabc5d73ed83ebf1646');
INSERT INTO "platform_audit" VALUES(36,'2026-11-29T01:45:32.913Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7023-8a8e-de77e2b9e00a',1,NULL,1,'58e761e14b2d88d59b74dc8c9380fe23effa03742dbd54d1895eccb48381c609','d2fc90144e36f78788adb3794be6b252b00d0f31f5b57e6b4edec1a53a215567');
INSERT INTO "platform_audit" VALUES(37,'2026-11-29T01:45:32.914Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7024-a8b6-b03155855df5',1,NULL,1,'d9d2e09c53d3670e795bddfaa92220db3fb8042b0e6ec815dd8e26a0385cd6fb','d6d113885590cdb23945733079a4bdf98789a9ae9d1f59b99b0bdb52e3c56722');
INSERT INTO "platform_audit" VALUES(38,'2026-11-29T01:45:32.914Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7025-80f5-b4b9cf898297',1,NULL,1,'a7be68ceed69ca3a8e0b7cb3c37c36949405ce10e21ddbca0863eca498db89ec','ee187d32bd91f76abddea23769dbff523c89358adb2af99106d6cf3e802aacf0');
INSERT INTO "platform_audit" VALUES(39,'2026-11-29T01:45:32.923Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7026-9cbe-17dae58e9f89',1,NULL,1,'fdf23cf946c204c378e489b1d22676024fb0dee97bb4171e35101b80a940472c','e6df07bf5f02a7ecb8ddd4b516198b629b486e411f5042f823626ba72146664d');
INSERT INTO "platform_audit" VALUES(40,'2026-11-29T01:45:32.923Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7027-8760-71ea29726fe0',1,NULL,1,'9264eca26cd02e89fbce652e5f5bebd9542880fe8bbefdd61755bf4f1d66b62f','a0b92ca300ae385f1b7cb450732cc2c1607ea05fb7a6d81331a267d24f034c8c');
INSERT INTO "platform_audit" VALUES(41,'2026-11-29T01:45:32.923Z','created','system','first-records',NULL,'mediator-training.topic','01a224fa-99b7-7028-a5e7-a88f27108d94',1,NULL,1,'fa718e4d89814de7db9445cd3b95c0d4aae61326474f47ac88af166d6a68389c','3e8bc504bd1006c900372351fdc721566ac0e279b822273e877928909f150509');
INSERT INTO "platform_audit" VALUES(42,'2026-11-29T01:45:32.924Z','created','system','first-records',NULL,'mediator-training.curriculum','01a224fa-99b7-7029-a955-8e39a12e2a6b',1,NULL,1,'d12ac48327ea760d4e537eeefe5fa3fbc04e1208f6a0f77ebbaea2fc05f257b1','2d03abff319518fc77d707c1d89bde3dc20465cc6bcf0efdc5668e3939b134fe');
INSERT INTO "platform_audit" VALUES(43,'2026-11-29T01:45:32.926Z','moved','system','first-records',NULL,'mediator-training.curriculum','01a224fa-99b7-7029-a955-8e39a12e2a6b',2,'publish',1,'bd0a98718261af516366d5f288811da9fb36d065ef663ae1230bf4569ef1ae1e','281958f600ea192404f81cb03edee63e94b5f83dda35083ab0763ddeb568d136');
INSERT INTO "platform_audit" VALUES(44,'2026-11-29T01:45:32.927Z','created','system','first-records',NULL,'mediator-training.reported-count','01a224fa-99b7-702a-9163-8df4b834490f',1,NULL,1,'de95365db7d668e95a5a8348ee777bdded1763073fd804606fafd0292b50bc99','e19a4eab0ade6e052fe7ba345f3cd5a9ecfc4fb62e3a89c20b80a74731ba2b3c');
INSERT INTO "platform_audit" VALUES(45,'2026-11-29T01:45:32.927Z','created','system','first-records',NULL,'mediator-training.reported-count','01a224fa-99b7-702b-a9bb-03b8e9fb12d6',1,NULL,1,'8257acf4365fa041453d78ccc8bcc3237071a1599bc8bbef60ec72b8b837ec58','5b4fed0e9eae535e119ef96adb4ade3c4c2482d28dd0d9cd7ca1a0b8403061f7');
INSERT INTO "platform_audit" VALUES(46,'2026-11-29T01:45:32.931Z','created','system','first-records',NULL,'mediator-training.reported-count','01a224fa-99b7-702c-bac3-ad305bf334d4',1,NULL,1,'c22fa36870f7852bcf3a4e7d27b086df6aee473aae8267eba40f72794dd4ecd8','7cb67d86dd3e2cc86f5e5e5be21db05ec8ad7812c632b0c34ee20e949671875d');
INSERT INTO "platform_audit" VALUES(47,'2026-11-29T01:45:32.932Z','created','system','first-records',NULL,'mediator-training.reported-count','01a224fa-99b7-702d-aab4-e5d1ef429a5a',1,NULL,1,'c8088ec4f266367e78890dacf9167ad0428f305384e3f297bf21a70fdef255ae','a1172bacf8ebe427360d0a57c73bdea869ce89ddc68a0982fcbd264967548c7c');
INSERT INTO "platform_audit" VALUES(48,'2026-11-29T01:45:32.933Z','created','system','first-records',NULL,'mediator-training.reported-count','01a224fa-99b7-702e-af5b-1e3c5dece8c2',1,NULL,1,'f7f690cb0ded64e96f661cf184fe4c1eb8c5b371e3bb6140d1faddfcecb3ab9b','d7a7aed9cc78276677b978b14545e89068e7214d214aa3bc3f9ccdd49698c39f');
INSERT INTO "platform_audit" VALUES(49,'2026-11-29T01:45:32.998Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9a46-7000-9be1-28e84dd57232',1,NULL,1,'1728bb5ba69daf2d88ba982321f6757310af5e5adac840d99d864f16a8dc3094','5c334fc7c6a7dbe7c11b8c552a59fc775cff000c41648ff90f8cf326746bc4c7');
INSERT INTO "platform_audit" VALUES(50,'2026-11-29T01:45:33.053Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9a7d-7000-9165-302395eac6d1',1,NULL,1,'42e960cec52b11983499b6d12659c90e4eb97fb360fa251116c50d5f4ba0799c','dcf2a542acbc1b0fbfd274aa0962dc0d8baa10b59b6ae6cbaa6462c9670bc1c3');
INSERT INTO "platform_audit" VALUES(51,'2026-11-29T01:45:33.109Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9ab5-7000-9795-854545502831',1,NULL,1,'e8402b250889e37e553e7d1ab242192b3531f832fc7b38652c7a9341f6f521fc','241892d315fe1f0eee6c4e8be879e8135f40eceaab3e8d32f12ff73f1e5f1e36');
INSERT INTO "platform_audit" VALUES(52,'2026-11-29T01:45:33.159Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9ae7-7000-9514-2377efeec9e1',1,NULL,1,'62ea4617421392f24cfc5f08d357026b4286fa743e632d4967d4846f8bb65a86','926490380c168403b94e214dff7f98a46008a60454e0c134119d65b0a5a440d4');
INSERT INTO "platform_audit" VALUES(53,'2026-11-29T01:45:33.204Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9b14-7000-94a1-7a873f889a3b',1,NULL,1,'d53e420225f2e53502524c4152a41d7df15a7fb51697d3af473c14837694d303','dd198e9df703392dbc6e563efbc29650c520b69e4fc5ec21b09a0534812d575a');
INSERT INTO "platform_audit" VALUES(54,'2026-11-29T01:45:33.256Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9b48-7000-a6f4-6349b821faea',1,NULL,1,'d59daa4d13c82a295ea16b4234c0f36822e8802a514719d0083804af87d6d4bd','2da9a0f4f74ee3235f90d9a4cffc78a968b78ec7907cf75f42758e65c539a85a');
INSERT INTO "platform_audit" VALUES(55,'2026-11-29T01:45:33.268Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.mediator','01a224fa-9b54-7000-9169-b9075a2c9b0e',1,NULL,1,'a4fb74e8e33299976df55d8d5ed6c259ecd054a6a18f0f2e7c3984dbf7b1c069','aa91280cb4a2325472a12cd83e3c5ade3d60da83ee9d63fff6af6d5ec04bd082');
INSERT INTO "platform_audit" VALUES(56,'2026-11-29T01:45:33.280Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.mediator','01a224fa-9b60-7000-96e4-5023fd52a652',1,NULL,1,'4d48efdb6d01ee99c181e01ecfa818aa2ed05ba52dff0caf3e5365ffb121beaf','ef3ef60e16f8b208486846b2411f92f8f36fbe627726e32f9fad2f114db3c937');
INSERT INTO "platform_audit" VALUES(57,'2026-11-29T01:45:33.291Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.mediator','01a224fa-9b6b-7000-819e-06686366f980',1,NULL,1,'b5e34fad740de70095567329e91122a66d29e925c7d9b9d0efb0fb475a00636d','e04327cbd9827c9be6d68816f1aba351c996750a33f95580109e8b0b2606c369');
INSERT INTO "platform_audit" VALUES(58,'2026-11-29T01:45:33.299Z','moved','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.mediator','01a224fa-9b54-7000-9169-b9075a2c9b0e',2,'accept',1,'702aaab229da85286cd1f262fb8ebcb723dadf227e6a9181e3e500cf1a0c4052','58a49855261179ba5f72baaf67bd698b16ca3793341239289504cabed1da0551');
INSERT INTO "platform_audit" VALUES(59,'2026-11-29T01:45:33.307Z','moved','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.mediator','01a224fa-9b54-7000-9169-b9075a2c9b0e',3,'start-training',1,'37b0391b38bfc26a5234b318900a3857d4aca20cce6e62d271517d42d7e644d9','ea790a3e017c1af38068e116dedf47aae0dfaecd2b49a3012b3014b47737a99e');
INSERT INTO "platform_audit" VALUES(60,'2026-11-29T01:45:33.312Z','moved','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.mediator','01a224fa-9b60-7000-96e4-5023fd52a652',2,'accept',1,'33e59cfefad8e15b51d0257354111ba5c59d3ff7e3b3862ff4528e7e07c8465a','f97d74739f92f2ab12de781188d53c14ca66e2a99f34897d5482a95a170e635d');
INSERT INTO "platform_audit" VALUES(61,'2026-11-29T01:45:33.316Z','changed','person','01a224fa-9a46-7000-9be1-28e84dd57232',NULL,'platform.membership','01a224fa-9ae7-7000-9514-2377efeec9e1',2,NULL,1,'437d4f42321ad2403c9b78604e33f8de8485eb78b6228be37be5f27b7d19f778','1e31df3a6e5f27ae3d8f8f81def9f477b9aed07454c323c60701f5734af68c61');
INSERT INTO "platform_audit" VALUES(62,'2026-11-29T01:45:33.336Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.cohort','01a224fa-9b98-7000-a37b-e37c4dc327cc',1,NULL,1,'a5c27e135cf48a5d53aa53e87f94dcb813376061d8be56d068231a0925187c07','4d01f176c389cba237ffd0546051115052ae3d3f12a8903dfee5218f70ce0dfa');
INSERT INTO "platform_audit" VALUES(63,'2026-11-29T01:45:33.344Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.cohort','01a224fa-9ba0-7000-8f3b-341c1e937082',1,NULL,1,'7bb1093aff1f12ed40247dc3aa41bf04091e13029a4830301a0fc7a20f02295b','3ef2eedd2304500a9d5ba4ed79faa409add43b0cacff497c0a85809cedb326cf');
INSERT INTO "platform_audit" VALUES(64,'2026-11-29T01:45:33.353Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207',1,NULL,1,'fafceb4f9ce2f1441e7df61ebf3a6f54e31e3f8458091d077008a9d2235e2417','a92826db657007df8d2731099cdfbf9523d71992ea40d75d5cfea2f0392b9765');
INSERT INTO "platform_audit" VALUES(65,'2026-11-29T01:45:33.364Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.participation','01a224fa-9bb4-7000-b947-2b3c93455a22',1,NULL,1,'f768be8619c14115e8814d54f88a797331711fc10c746534f072a61c0bd86bc3','e4e6724e7bbc6cfd1b407f6e6f482b42538a3be68a235c4775365d470a8f26b3');
INSERT INTO "platform_audit" VALUES(66,'2026-11-29T01:45:33.391Z','moved','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207',2,'offer',1,'2530d75dd7f0c8f075036a77b33947fee2cbe5ae2fcc9f96910a99be5dea38fd','0da29aa7922909439bf1cf481bd53dbfd8cbb6e55def11d677993b8fa161fbf3');
INSERT INTO "platform_audit" VALUES(67,'2026-11-29T01:45:33.391Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'platform.notice','01a224fa-9bcf-7000-b618-6838ab076a8c',1,NULL,1,NULL,'a651a0ab72e8054d0460c1cce1f7503750c00e9a6e2658967f0b11c67c618854');
INSERT INTO "platform_audit" VALUES(68,'2026-11-29T01:45:33.394Z','moved','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207',3,'confirm',1,'06fcb5c03c96be4f9123a64f46cb0890df58af68af821bf4330ad81637022ab1','01853fce0ce4b34a21af9c5fd64e6745444eb8b39841e4b2041e4a14778603ad');
INSERT INTO "platform_audit" VALUES(69,'2026-11-29T01:45:33.404Z','moved','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.cohort','01a224fa-9ba0-7000-8f3b-341c1e937082',2,'start',1,'39f724891453d24bc16e0931eaa8f8b3799d7ca1d5e8acfe0de68b0cb6d92876','536aa98a3c81fa694e097526f2586676016be12d79810a399a11c5c8f5d95df3');
INSERT INTO "platform_audit" VALUES(70,'2026-11-29T01:45:33.408Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.unit','01a224fa-9be0-7000-b518-16ac3a69d0a1',1,NULL,1,'2f889ada9ff53195a8b6bf69da5bbdeac73ca6ad51944164b553744f9e484f52','07ffe75bab6d5a0c2707ebea6cadaae350f3ac8759968ccf2e43136775452ea6');
INSERT INTO "platform_audit" VALUES(71,'2026-11-29T01:45:33.420Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.unit','01a224fa-9bec-7000-a190-4e8584e25a10',1,NULL,1,'40a0a54144806666c65ae99ef0a30100f731fad6fb5159cd3dd01941bf46ced4','021778c2653f0500848c54ee81e2922ff9b80230fe8cf0b8aa203f24344e18aa');
INSERT INTO "platform_audit" VALUES(72,'2026-11-29T01:45:33.423Z','moved','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'mediator-training.unit','01a224fa-9be0-7000-b518-16ac3a69d0a1',2,'hold',1,'98f8010bbe8428b6baea81e494e110b5634a938b8d307d7b051e70e5d0f6d023','89f4df664fe2dc023e917696d2e8c919a2bbeec0cb8be7e6bdd45218030b8514');
INSERT INTO "platform_audit" VALUES(73,'2026-11-29T01:45:33.423Z','created','person','01a224fa-9a7d-7000-9165-302395eac6d1',NULL,'platform.notice','01a224fa-9bef-7000-a02e-1ecdeb0c1f57',1,NULL,1,NULL,'7cea4852d530570cc2ed98bf3a30f686d5fe074368e97e6c5cbddf91e7a5ebdb');
INSERT INTO "platform_audit" VALUES(74,'2026-11-29T01:45:33.429Z','created','person','01a224fa-9ab5-7000-9795-854545502831',NULL,'mediator-training.attendance','01a224fa-9bf5-7000-8e18-7a843dda4151',1,NULL,1,'880fcef81a2709ce869fbef2be48c9e6e50b0feef241ba737f2e10f00dcd1e11','204709f59e414961b2a7fad8ac228a8c640d3f21dbd0956525c56b0a8fce7fa2');
INSERT INTO "platform_audit" VALUES(75,'2026-11-29T01:45:33.440Z','created','person','01a224fa-9ab5-7000-9795-854545502831',NULL,'mediator-training.assessment','01a224fa-9c00-7000-ae65-58573773eb98',1,NULL,1,'07da3d187e3996191cbcfdb88081dcbb362dfdaf251a26ea7a5f983f3ac67941','62c0b018c7fcc684c0c07f00fc38440139ed5267ec0f0584ceb24a723b93e142');
INSERT INTO "platform_audit" VALUES(76,'2026-11-29T01:46:31.595Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f2b-7000-90bb-e3219292f31b',1,NULL,1,'e77f8c59c56db562c4dc06c64a990f83575ee006a07f9e68eb78cd4ca9af1fc4','54ede66f7a25cb78ef3a1461c5952e0e0a09803fbcf4a01004fc2860da1eeeae');
INSERT INTO "platform_audit" VALUES(77,'2026-11-29T01:46:31.595Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f2b-7001-9188-ebd4a2519d77',1,NULL,1,'183a53b565363610c41772e34dcae17f76b997ae6a917c96024e42bc25f8a000','42b1050a3552a236b7e3d7ec8323a1e730ed0eb40965811ba1519ae14378cbeb');
INSERT INTO "platform_audit" VALUES(78,'2026-11-29T01:46:31.650Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f2b-7000-90bb-e3219292f31b',2,'attempt',1,'876c4639f6e9ce9f6f2130f9f552e0f8f449967b752e54ee503d722139f1db67','2df55c2ef029beb23834d6916f0c4fc8dc022abf8baf9ba2daaaf10a6442751c');
INSERT INTO "platform_audit" VALUES(79,'2026-11-29T01:46:31.671Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f2b-7000-90bb-e3219292f31b',3,'deliver',1,'148884d5b23487d75f8c826a6776fcda16cf1a3a0a3ea6b82a1dbcfb40127efb','bd6dae7394003238c1fe79504714aa143946d826ca8d6b61fca30bac4e94394e');
INSERT INTO "platform_audit" VALUES(80,'2026-11-29T01:46:31.673Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f2b-7001-9188-ebd4a2519d77',2,'attempt',1,'dd278ec579dad56b708f9a25b4b61211ff4b41fc5a003f8ba4f88fd916434b2f','e00bafb1d5e2fbce28369dd257ee6eb431d25f0c8cdd5799362b0b63bce4f955');
INSERT INTO "platform_audit" VALUES(81,'2026-11-29T01:46:31.680Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f2b-7001-9188-ebd4a2519d77',3,'deliver',1,'961596b943924d9bc63160a7d147746938fd846e97bb108907dc5cbc2c338542','b7dc976f69d1ee37227c83b7f3b5436e388e43e6b0cebf66d72828493a158384');
CREATE TABLE IF NOT EXISTS "platform_claim" (
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
    "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_deadline" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_reminder" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_reminder" VALUES('01a224fa-9bec-7000-a190-4e8584e25a10/mediator-training.unit-tomorrow-at -1 period.start','mediator-training.unit','01a224fa-9bec-7000-a190-4e8584e25a10','mediator-training.unit-tomorrow-at -1 period.start','2026-12-03T07:00:00.000Z',0);
CREATE TABLE IF NOT EXISTS "platform_forgotten" (
    "record" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "months" INTEGER,
    "announced" TEXT,
    PRIMARY KEY ("record")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_job" (
    "job" TEXT NOT NULL,
    "next" TEXT NOT NULL,
    "last" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "failures" TEXT NOT NULL,
    PRIMARY KEY ("job")
) STRICT;
INSERT INTO "platform_job" VALUES('platform.retention','2026-11-30T01:46:31.399Z','2026-11-29T01:46:31.399Z',0,0,'');
INSERT INTO "platform_job" VALUES('platform.attachments','2026-11-30T01:46:31.435Z','2026-11-29T01:46:31.435Z',0,0,'');
INSERT INTO "platform_job" VALUES('member-network.ageing','2026-11-30T01:46:31.442Z','2026-11-29T01:46:31.442Z',0,0,'');
INSERT INTO "platform_job" VALUES('equipment-lending.deadlines','2026-11-30T01:46:31.488Z','2026-11-29T01:46:31.488Z',0,0,'');
INSERT INTO "platform_job" VALUES('equipment-lending.demand-count','2026-11-29T01:51:31.499Z','2026-11-29T01:46:31.499Z',1,0,'');
INSERT INTO "platform_job" VALUES('mediator-training.validity','2026-11-29T02:46:31.542Z','2026-11-29T01:46:31.542Z',0,0,'');
CREATE TABLE IF NOT EXISTS "platform_number" (
    "sequence" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_idempotency" (
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "answer" TEXT,
    PRIMARY KEY ("key")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_token" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "duties" TEXT NOT NULL,
    "organisations" TEXT NOT NULL,
    "person" TEXT,
    "created_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "revoked_at" TEXT,
    "roles" TEXT,
    "narrowed" TEXT,
    "narrowed_at" TEXT,
    "narrowed_by_kind" TEXT,
    "narrowed_by" TEXT,
    "revoked_by_kind" TEXT,
    "revoked_by" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_seed" (
    "key" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT;
INSERT INTO "platform_seed" VALUES('stuttgart','member-network.organisation','01a224fa-99b7-7000-9420-58e3abb70ff1');
INSERT INTO "platform_seed" VALUES('integration-policy','member-network.organisation','01a224fa-99b7-7001-9f59-1ba276c09dba');
INSERT INTO "platform_seed" VALUES('mimi','member-network.organisation','01a224fa-99b7-7002-b718-814d1ad70c76');
INSERT INTO "platform_seed" VALUES('emz','member-network.organisation','01a224fa-99b7-7003-be79-e985a3c5d76f');
INSERT INTO "platform_seed" VALUES('bkk','member-network.organisation','01a224fa-99b7-7004-8cd9-7bfbbaf0382c');
INSERT INTO "platform_seed" VALUES('host-migrant-association','member-network.organisation','01a224fa-99b7-7005-a2f4-1120c4ffdd52');
INSERT INTO "platform_seed" VALUES('host-community-centre','member-network.organisation','01a224fa-99b7-7006-b3d0-3c628cdc9785');
INSERT INTO "platform_seed" VALUES('host-counselling-centre','member-network.organisation','01a224fa-99b7-7007-b6ff-72119af397f0');
INSERT INTO "platform_seed" VALUES('host-school','member-network.organisation','01a224fa-99b7-7008-968a-5b6fff449b7b');
INSERT INTO "platform_seed" VALUES('host-nursery-school','member-network.organisation','01a224fa-99b7-7009-9706-82a2118f82f4');
INSERT INTO "platform_seed" VALUES('host-mosque','member-network.organisation','01a224fa-99b7-700a-b55c-a9beee039363');
INSERT INTO "platform_seed" VALUES('host-refugee-centre','member-network.organisation','01a224fa-99b7-700b-872c-a1042a7d13e7');
INSERT INTO "platform_seed" VALUES('host-senior-citizens-centre','member-network.organisation','01a224fa-99b7-700c-8ac3-c16f785498d5');
INSERT INTO "platform_seed" VALUES('host-business','member-network.organisation','01a224fa-99b7-700d-9abb-8c5ceb3dd137');
INSERT INTO "platform_seed" VALUES('venue-migrant-association','member-network.place','01a224fa-99b7-700e-999d-a0fda03e1428');
INSERT INTO "platform_seed" VALUES('venue-community-centre','member-network.place','01a224fa-99b7-700f-b33b-5d56f6ce77e2');
INSERT INTO "platform_seed" VALUES('venue-counselling-centre','member-network.place','01a224fa-99b7-7010-88df-5bb2ecdb3857');
INSERT INTO "platform_seed" VALUES('venue-school','member-network.place','01a224fa-99b7-7011-ba76-57e1af23a976');
INSERT INTO "platform_seed" VALUES('venue-nursery-school','member-network.place','01a224fa-99b7-7012-84bb-e35a4b3debb3');
INSERT INTO "platform_seed" VALUES('venue-mosque','member-network.place','01a224fa-99b7-7013-a5cc-3a4a8872347c');
INSERT INTO "platform_seed" VALUES('venue-refugee-centre','member-network.place','01a224fa-99b7-7014-adad-58894d34f691');
INSERT INTO "platform_seed" VALUES('venue-senior-citizens-centre','member-network.place','01a224fa-99b7-7015-b8b4-e804facc5258');
INSERT INTO "platform_seed" VALUES('venue-business','member-network.place','01a224fa-99b7-7016-9ab2-980e9791447e');
INSERT INTO "platform_seed" VALUES('session-1','member-network.service','01a224fa-99b7-7017-b2dc-1347f35da89b');
INSERT INTO "platform_seed" VALUES('session-2','member-network.service','01a224fa-99b7-7018-a03d-4f9192a6f62d');
INSERT INTO "platform_seed" VALUES('session-3','member-network.service','01a224fa-99b7-7019-b82e-ff51913b8bb8');
INSERT INTO "platform_seed" VALUES('session-4','member-network.service','01a224fa-99b7-701a-8bb0-5685a0a9c664');
INSERT INTO "platform_seed" VALUES('session-5','member-network.service','01a224fa-99b7-701b-9e10-b5e8d7e99b3f');
INSERT INTO "platform_seed" VALUES('session-6','member-network.service','01a224fa-99b7-701c-aa26-40c7fcc35f26');
INSERT INTO "platform_seed" VALUES('session-7','member-network.service','01a224fa-99b7-701d-b90c-b9940cb471e4');
INSERT INTO "platform_seed" VALUES('session-8','member-network.service','01a224fa-99b7-701e-b203-1e8028a5bd14');
INSERT INTO "platform_seed" VALUES('session-9','member-network.service','01a224fa-99b7-701f-8e26-247b6a5c731e');
INSERT INTO "platform_seed" VALUES('topic-german-health-system','mediator-training.topic','01a224fa-99b7-7020-9118-14e601c43e82');
INSERT INTO "platform_seed" VALUES('topic-family-planning-and-pregnancy','mediator-training.topic','01a224fa-99b7-7021-b7b1-6678068a9303');
INSERT INTO "platform_seed" VALUES('topic-childrens-health','mediator-training.topic','01a224fa-99b7-7022-9ed8-bc041c0aafdc');
INSERT INTO "platform_seed" VALUES('topic-tobacco','mediator-training.topic','01a224fa-99b7-7023-8a8e-de77e2b9e00a');
INSERT INTO "platform_seed" VALUES('topic-medication','mediator-training.topic','01a224fa-99b7-7024-a8b6-b03155855df5');
INSERT INTO "platform_seed" VALUES('topic-oral-health','mediator-training.topic','01a224fa-99b7-7025-80f5-b4b9cf898297');
INSERT INTO "platform_seed" VALUES('topic-nutrition-and-activity','mediator-training.topic','01a224fa-99b7-7026-9cbe-17dae58e9f89');
INSERT INTO "platform_seed" VALUES('topic-old-age-and-care','mediator-training.topic','01a224fa-99b7-7027-8760-71ea29726fe0');
INSERT INTO "platform_seed" VALUES('topic-mental-health','mediator-training.topic','01a224fa-99b7-7028-a5e7-a88f27108d94');
INSERT INTO "platform_seed" VALUES('curriculum-1','mediator-training.curriculum','01a224fa-99b7-7029-a955-8e39a12e2a6b');
INSERT INTO "platform_seed" VALUES('reported-trained','mediator-training.reported-count','01a224fa-99b7-702a-9163-8df4b834490f');
INSERT INTO "platform_seed" VALUES('reported-active','mediator-training.reported-count','01a224fa-99b7-702b-a9bb-03b8e9fb12d6');
INSERT INTO "platform_seed" VALUES('reported-genders','mediator-training.reported-count','01a224fa-99b7-702c-bac3-ad305bf334d4');
INSERT INTO "platform_seed" VALUES('reported-countries','mediator-training.reported-count','01a224fa-99b7-702d-aab4-e5d1ef429a5a');
INSERT INTO "platform_seed" VALUES('reported-health-profession','mediator-training.reported-count','01a224fa-99b7-702e-af5b-1e3c5dece8c2');
INSERT INTO "platform_seed" VALUES('demo:amira','mediator-training.mediator','01a224fa-9b54-7000-9169-b9075a2c9b0e');
INSERT INTO "platform_seed" VALUES('demo:deniz','mediator-training.mediator','01a224fa-9b60-7000-96e4-5023fd52a652');
INSERT INTO "platform_seed" VALUES('demo:olena','mediator-training.mediator','01a224fa-9b6b-7000-819e-06686366f980');
INSERT INTO "platform_seed" VALUES('demo:spring','mediator-training.cohort','01a224fa-9b98-7000-a37b-e37c4dc327cc');
INSERT INTO "platform_seed" VALUES('demo:autumn','mediator-training.cohort','01a224fa-9ba0-7000-8f3b-341c1e937082');
INSERT INTO "platform_seed" VALUES('demo:amira-autumn','mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207');
INSERT INTO "platform_seed" VALUES('demo:deniz-spring','mediator-training.participation','01a224fa-9bb4-7000-b947-2b3c93455a22');
INSERT INTO "platform_seed" VALUES('demo:health-system','mediator-training.unit','01a224fa-9be0-7000-b518-16ac3a69d0a1');
INSERT INTO "platform_seed" VALUES('demo:nutrition','mediator-training.unit','01a224fa-9bec-7000-a190-4e8584e25a10');
INSERT INTO "platform_seed" VALUES('demo:amira-there','mediator-training.attendance','01a224fa-9bf5-7000-8e18-7a843dda4151');
INSERT INTO "platform_seed" VALUES('demo:amira-passed','mediator-training.assessment','01a224fa-9c00-7000-ae65-58573773eb98');
CREATE TABLE IF NOT EXISTS "platform_restoration" (
    "at" TEXT NOT NULL,
    PRIMARY KEY ("at")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_mark" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("name")
) STRICT;
INSERT INTO "platform_mark" VALUES('form',replace('platform.notice | |\nplatform.hold | |\nplatform.membership | |\nplatform.delivery queued sending sent deferred refused bounced uncertain | | cause noAddress bouncedBefore noNotice wish later unavailable server unfit gaveUp unanswered interrupted\nplatform.mail-wish | | rhythm each daily never\nmember-network.organisation proposed checked listed stale unlisted archived | | kind migrantOrganisation association initiative socialProvider publicAuthority educationalInstitution healthService religiousCommunity company foundation other legal_form registeredAssociation unregisteredAssociation charitableCompany limitedCompany cooperative foundation publicBody none other value arrival refuge residenceAndLaw language education work business housing health family youth women olderPeople disability queerLife antiDiscrimination participation dialogue culture sport environment development origin_communities_visibility public members editors address_visibility public members editors email_visibility public members editors phone_visibility public members editors web_visibility public members editors\nmember-network.contact | | name_visibility public members editors email_visibility public members editors phone_visibility public members editors\nmember-network.membership | | role founding ordinary supporting honorary\nmember-network.place proposed checked listed stale unlisted archived | | address_visibility public members editors\nmember-network.service proposed checked listed stale unlisted archived | | value arrival refuge residenceAndLaw language education work business housing health family youth women olderPeople disability queerLife antiDiscrimination participation dialogue culture sport environment development\nequipment-lending.store | |\nequipment-lending.item-model | | tracking quantity individual\nequipment-lending.item | | condition good worn incomplete broken lost\nequipment-lending.loan draft requested approved refused cancelled expired noShow handedOver partlyReturned returned closed overdue lost | | condition_out good worn incomplete broken lost condition_in good worn incomplete broken lost condition_out good worn incomplete broken lost condition_in good worn incomplete broken lost refusal_kind stock purpose other\nequipment-lending.deposit recorded refunded kept | | way cash transfer card other\nequipment-lending.damage open resolved writtenOff | | severity minor unusable lost\nequipment-lending.block | | kind repair closed reservedByTeam\nequipment-lending.suspension | |\nequipment-lending.quota | |\nequipment-lending.demand | |\nequipment-lending.inquiry asked accepted declined withdrawn | |\nmediator-training.topic | |\nmediator-training.curriculum draft published retired | |\nmediator-training.mediator applicant declined accepted inTraining topicsPassed presented certified active paused lapsed left anonymous | | level a1 a2 b1 b2 c1 c2 native source selfDeclared assessed certificate gender female male diverse age_group under25 from25 from40 from55 from65 standing none valid expiring lapsed revoked lapsed_from applicant declined accepted inTraining topicsPassed presented certified active paused lapsed left anonymous left_from applicant declined accepted inTraining topicsPassed presented certified active paused lapsed left anonymous\nmediator-training.endorsement requested approved refused | |\nmediator-training.cohort planned running finished cancelled | |\nmediator-training.participation waiting offered confirmed finished withdrawn | |\nmediator-training.unit planned held cancelled | | part topic methods presentation refresher\nmediator-training.attendance | |\nmediator-training.assessment | | part topic methods presentation refresher\nmediator-training.recognition requested approved refused | |\nmediator-training.certificate valid expiring lapsed revoked superseded | | occasion initial renewal reissue earlier\nmediator-training.specialisation | |\nmediator-training.agreement | | kind codeOfConduct feeAndExpenses confidentiality\nmediator-training.check-document | | kind certificateOfConduct extendedCertificateOfConduct\nmediator-training.reported-count | | population trained active dimension none country gender ageGroup healthProfession','\n',char(10)));
INSERT INTO "platform_mark" VALUES('reminders',replace('Europe/Berlin\nequipment-lending.loan equipment-lending.hand-over-tomorrow -1 period.start 08:00 all([DachwerkKit.Condition.compare(state, DachwerkKit.Condition.Comparison.equal, DachwerkKit.FieldContent.text("approved")), DachwerkKit.Condition.compare(isShort, DachwerkKit.Condition.Comparison.equal, DachwerkKit.FieldContent.boolean(false))])\nequipment-lending.loan equipment-lending.return-tomorrow -1 period.end 08:00 all([DachwerkKit.Condition.isOneOf(state, [DachwerkKit.FieldContent.text("handedOver"), DachwerkKit.FieldContent.text("partlyReturned"), DachwerkKit.FieldContent.text("overdue")]), DachwerkKit.Condition.compare(isShort, DachwerkKit.Condition.Comparison.equal, DachwerkKit.FieldContent.boolean(false))])\nmediator-training.unit mediator-training.unit-tomorrow-at -1 period.start 08:00 compare(state, DachwerkKit.Condition.Comparison.equal, DachwerkKit.FieldContent.text("planned"))','\n',char(10)));
INSERT INTO "platform_mark" VALUES('calendar','Europe/Berlin BW');
INSERT INTO "platform_mark" VALUES('organisation',replace('host mimi-stuttgart.localhost\nname MiMi\nname MiMi Stuttgart: Göçmenlerle göçmenler için\nname MiMi Stuttgart: Mit Migranten für Migranten\nname MiMi Stuttgart: With Migrants for Migrants\nname MiMi Stuttgart: con migrantes para migrantes\nname MiMi Штутгарт: с мигрантами для мигрантов\nname Mit Migranten für Migranten\nname With Migrants for Migrants','\n',char(10)));
INSERT INTO "platform_mark" VALUES('roles',replace('administrator equipment-lending.manager mediator-training.coordinator mediator-training.reporter member-network.administrator member-network.editor platform.administrator platform.data-officer\ncoordinator equipment-lending.manager mediator-training.coordinator mediator-training.reporter member-network.administrator member-network.editor member-network.reporter\nfunder mediator-training.reporter member-network.reporter\nhost-venue member-network.member\nmediator equipment-lending.borrower mediator-training.mediator member-network.viewer\ntrainer mediator-training.trainer member-network.viewer','\n',char(10)));
INSERT INTO "platform_mark" VALUES('deliveries','75');
CREATE TABLE IF NOT EXISTS "platform_session" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "membership" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "used_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "idle_minutes" INTEGER NOT NULL,
    "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1)),
    "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1)),
    "ended_at" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_invitation" (
    "id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" TEXT NOT NULL,
    "person" TEXT,
    "organisations" TEXT NOT NULL,
    "until" TEXT,
    "email" TEXT,
    "actor" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "expires_at" TEXT NOT NULL,
    "used_at" TEXT,
    "ended_at" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_invitation" VALUES('01a224fa-9a43-7000-97fa-224d97475369','7ef421931e4981192c431c1f483e53e8466e47cd7c11eed5ca6f901cede6627b','Verwaltung','["administrator"]',NULL,'["01a224fa-99b7-7000-9420-58e3abb70ff1"]',NULL,NULL,'demo','2026-11-29T01:45:32.995Z','2026-11-29T01:46:32.995Z','2026-11-29T01:45:32.998Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9a7c-7000-b507-02a8d1d2b3bb','a56fd3a2e2fce2ce5acbee3d3b84c6268b72347afd75261ac89b0b8feeafc5f0','Koordination','["coordinator"]',NULL,'["01a224fa-99b7-7000-9420-58e3abb70ff1"]',NULL,NULL,'demo','2026-11-29T01:45:33.052Z','2026-11-29T01:46:33.052Z','2026-11-29T01:45:33.053Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9ab4-7000-abb7-417d377f0b0e','b246315fb8e649db471be9083d3b0a00acb93a79d276914fef59a568121d0619','Schulungsleitung','["trainer"]',NULL,'["01a224fa-99b7-7000-9420-58e3abb70ff1"]',NULL,NULL,'demo','2026-11-29T01:45:33.108Z','2026-11-29T01:46:33.108Z','2026-11-29T01:45:33.109Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9ae2-7000-b48a-19ff3ef579c7','f77f6b42a3ef05fdba50c07ba5aa5fc11924bd3567f2e8b16509bc3be8f54c59','Gesundheitsmediation','["mediator"]',NULL,'["01a224fa-99b7-7000-9420-58e3abb70ff1"]',NULL,NULL,'demo','2026-11-29T01:45:33.154Z','2026-11-29T01:46:33.154Z','2026-11-29T01:45:33.159Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9b10-7000-b369-00d403242afb','97042f005be782ce6c7f8fa79485aa90c20133ccbe30aa2e52e4bef4182f927f','Gastgebende Einrichtung','["host-venue"]',NULL,'["01a224fa-99b7-7000-9420-58e3abb70ff1"]',NULL,NULL,'demo','2026-11-29T01:45:33.200Z','2026-11-29T01:46:33.200Z','2026-11-29T01:45:33.204Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9b47-7000-b623-e8111f3dd3ef','599d210790cc9ab31445d73e30b17fcc1d14d2882d84ba05cdaf650a591011ac','Auftraggeber','["funder"]',NULL,'["01a224fa-99b7-7000-9420-58e3abb70ff1"]',NULL,NULL,'demo','2026-11-29T01:45:33.255Z','2026-11-29T01:46:33.255Z','2026-11-29T01:45:33.256Z',NULL);
CREATE TABLE IF NOT EXISTS "platform_attachment" (
    "id" TEXT NOT NULL,
    "kept" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_attachment_use" (
    "id" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_attachment_gone" (
    "kept" TEXT NOT NULL,
    PRIMARY KEY ("kept")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_notice" (
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
INSERT INTO "platform_notice" VALUES('01a224fa-9bcf-7000-b618-6838ab076a8c',1,'recorded','2026-11-29T01:45:33.391Z','2026-11-29T01:45:33.391Z','mediator-training.place-offered',NULL,NULL,'01a224fa-9b54-7000-9169-b9075a2c9b0e',NULL,'mediator-training.participation','01a224fa-9ba9-7000-906c-c3a3ae8ed207','{"de":"Für Sie ist ein Platz im Kurs „Kurs im Herbst (Beispiel)“ ab 30.10.2026 frei. Bitte nehmen Sie ihn an.","en":"There is a place for you in the cohort “Autumn course (sample)” from 30 October 2026. Please take it.","@source":"de"}','{"cohort":{"localized":{"de":"Kurs im Herbst (Beispiel)","en":"Autumn course (sample)","@source":"de"}},"start":{"date":"2026-10-30"}}');
INSERT INTO "platform_notice" VALUES('01a224fa-9bef-7000-a02e-1ecdeb0c1f57',1,'recorded','2026-11-29T01:45:33.423Z','2026-11-29T01:45:33.423Z','mediator-training.unit-missed',NULL,NULL,'01a224fa-9b54-7000-9169-b9075a2c9b0e',NULL,'mediator-training.unit','01a224fa-9be0-7000-b518-16ac3a69d0a1','{"de":"Sie haben einen Kurstermin verpasst: Das deutsche Gesundheitssystem, 22.11.2026, 10:00 – 13:00. Ein Ersatztermin wird noch genannt.","en":"You missed a unit: The German health system, 22 November 2026, 10:00 – 13:00. Another date will be announced.","@source":"de"}','{"period":{"period":{"start":"2026-11-22T09:00:00.000Z","end":"2026-11-22T12:00:00.000Z"}},"unit":{"localized":{"de":"Das deutsche Gesundheitssystem","en":"The German health system","ru":"Система здравоохранения Германии","tr":"Alman sağlık sistemi","@source":"de"}}}');
CREATE TABLE IF NOT EXISTS "platform_hold" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "record" TEXT,
    "grounds" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_membership" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "account" TEXT DEFAULT '00000000-0000-7000-8000-000000000000',
    "name" TEXT NOT NULL,
    "person" TEXT,
    "from" TEXT NOT NULL,
    "until" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_membership" VALUES('01a224fa-9a46-7000-9be1-28e84dd57232',1,'recorded','2026-11-29T01:45:32.998Z','2026-11-29T01:45:32.998Z','01a224fa-9a3c-7000-b6f9-24fd14ff04ab','Verwaltung',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9a7d-7000-9165-302395eac6d1',1,'recorded','2026-11-29T01:45:33.053Z','2026-11-29T01:45:33.053Z','01a224fa-9a72-7000-8165-4b9a0053c78a','Koordination',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9ab5-7000-9795-854545502831',1,'recorded','2026-11-29T01:45:33.109Z','2026-11-29T01:45:33.109Z','01a224fa-9aaa-7000-8286-e49e6e6b1673','Schulungsleitung',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9ae7-7000-9514-2377efeec9e1',2,'recorded','2026-11-29T01:45:33.159Z','2026-11-29T01:45:33.316Z','01a224fa-9adf-7000-92f7-b0609a7bd619','Gesundheitsmediation','01a224fa-9b54-7000-9169-b9075a2c9b0e','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9b14-7000-94a1-7a873f889a3b',1,'recorded','2026-11-29T01:45:33.204Z','2026-11-29T01:45:33.204Z','01a224fa-9b0a-7000-92f7-d7996af87ceb','Gastgebende Einrichtung',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9b48-7000-a6f4-6349b821faea',1,'recorded','2026-11-29T01:45:33.256Z','2026-11-29T01:45:33.256Z','01a224fa-9b3e-7000-9857-00784b65ccf1','Auftraggeber',NULL,'2026-11-29',NULL);
CREATE TABLE IF NOT EXISTS "platform_membership__roles" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9a46-7000-9be1-28e84dd57232',0,'administrator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9a7d-7000-9165-302395eac6d1',0,'coordinator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9ab5-7000-9795-854545502831',0,'trainer');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9ae7-7000-9514-2377efeec9e1',0,'mediator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9b14-7000-94a1-7a873f889a3b',0,'host-venue');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9b48-7000-a6f4-6349b821faea',0,'funder');
CREATE TABLE IF NOT EXISTS "platform_membership__organisations" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9a46-7000-9be1-28e84dd57232',0,'01a224fa-99b7-7000-9420-58e3abb70ff1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9a7d-7000-9165-302395eac6d1',0,'01a224fa-99b7-7000-9420-58e3abb70ff1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9ab5-7000-9795-854545502831',0,'01a224fa-99b7-7000-9420-58e3abb70ff1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9ae7-7000-9514-2377efeec9e1',0,'01a224fa-99b7-7000-9420-58e3abb70ff1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9b14-7000-94a1-7a873f889a3b',0,'01a224fa-99b7-7000-9420-58e3abb70ff1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9b48-7000-a6f4-6349b821faea',0,'01a224fa-99b7-7000-9420-58e3abb70ff1');
CREATE TABLE IF NOT EXISTS "platform_delivery" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "notice" TEXT DEFAULT '',
    "recipient" TEXT,
    "due" TEXT,
    "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1)),
    "tries" INTEGER DEFAULT 0,
    "reply" INTEGER,
    "cause" TEXT,
    "mark" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_delivery" VALUES('01a224fb-7f2b-7000-90bb-e3219292f31b',3,'sent','2026-11-29T01:46:31.595Z','2026-11-29T01:46:31.671Z','01a224fa-9bcf-7000-b618-6838ab076a8c','01a224fa-9b54-7000-9169-b9075a2c9b0e',NULL,0,1,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f2b-7001-9188-ebd4a2519d77',3,'sent','2026-11-29T01:46:31.595Z','2026-11-29T01:46:31.680Z','01a224fa-9bef-7000-a02e-1ecdeb0c1f57','01a224fa-9b54-7000-9169-b9075a2c9b0e',NULL,0,1,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "platform_mail_wish" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL DEFAULT 'each',
    "language" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_organisation" (
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
    "announced_on" TEXT,
    "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7000-9420-58e3abb70ff1',1,'listed','2026-11-29T01:45:32.871Z','2026-11-29T01:45:32.871Z','{"de":"Landeshauptstadt Stuttgart","en":"State capital Stuttgart","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7001-9f59-1ba276c09dba',1,'listed','2026-11-29T01:45:32.874Z','2026-11-29T01:45:32.874Z','{"de":"Abteilung Integrationspolitik","en":"Department for integration policy","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,'01a224fa-99b7-7000-9420-58e3abb70ff1','{"de":"Koordiniert MiMi in Stuttgart; hier fragt man nach Mediatorinnen und Mediatoren.","en":"Coordinates MiMi in Stuttgart; ask here for mediators.","@source":"de"}',NULL,'members','Eberhardstraße 61','70173','Stuttgart','public',NULL,'members','+49 711 216-80399','public',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7002-b718-814d1ad70c76',1,'listed','2026-11-29T01:45:32.876Z','2026-11-29T01:45:32.876Z','{"de":"MiMi Stuttgart","en":"MiMi Stuttgart","@source":"de"}','healthService',NULL,NULL,NULL,0,1,'01a224fa-99b7-7001-9f59-1ba276c09dba',NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7003-be79-e985a3c5d76f',1,'listed','2026-11-29T01:45:32.879Z','2026-11-29T01:45:32.879Z','{"de":"Ethno-Medizinisches Zentrum","en":"Ethno-Medical Centre","@source":"de"}','healthService',NULL,NULL,NULL,0,0,NULL,'{"de":"Koordiniert MiMi bundesweit in 23 Städten und Regionen.","en":"Coordinates MiMi nationwide in 23 cities and regions.","@source":"de"}',NULL,'members',NULL,NULL,'Hannover','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7004-8cd9-7bfbbaf0382c',1,'listed','2026-11-29T01:45:32.880Z','2026-11-29T01:45:32.880Z','{"de":"Bundesverband der Betriebskrankenkassen","en":"Federal association of company health insurance funds","@source":"de"}','association',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7005-a2f4-1120c4ffdd52',1,'listed','2026-11-29T01:45:32.881Z','2026-11-29T01:45:32.881Z','{"de":"Migrantenverein (Beispiel)","en":"Migrant association (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7006-b3d0-3c628cdc9785',1,'listed','2026-11-29T01:45:32.881Z','2026-11-29T01:45:32.881Z','{"de":"Bürgerhaus (Beispiel)","en":"Community centre (sample)","@source":"de"}','association',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7007-b6ff-72119af397f0',1,'listed','2026-11-29T01:45:32.882Z','2026-11-29T01:45:32.882Z','{"de":"Beratungsstelle (Beispiel)","en":"Counselling centre (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7008-968a-5b6fff449b7b',1,'listed','2026-11-29T01:45:32.888Z','2026-11-29T01:45:32.888Z','{"de":"Schule (Beispiel)","en":"School (sample)","@source":"de"}','educationalInstitution',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-7009-9706-82a2118f82f4',1,'listed','2026-11-29T01:45:32.888Z','2026-11-29T01:45:32.888Z','{"de":"Kindergarten (Beispiel)","en":"Nursery school (sample)","@source":"de"}','educationalInstitution',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-700a-b55c-a9beee039363',1,'listed','2026-11-29T01:45:32.889Z','2026-11-29T01:45:32.889Z','{"de":"Moschee (Beispiel)","en":"Mosque (sample)","@source":"de"}','religiousCommunity',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-700b-872c-a1042a7d13e7',1,'listed','2026-11-29T01:45:32.890Z','2026-11-29T01:45:32.890Z','{"de":"Unterkunft für Geflüchtete (Beispiel)","en":"Refugee centre (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-700c-8ac3-c16f785498d5',1,'listed','2026-11-29T01:45:32.891Z','2026-11-29T01:45:32.891Z','{"de":"Begegnungsstätte für Ältere (Beispiel)","en":"Senior citizens’ centre (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-99b7-700d-9abb-8c5ceb3dd137',1,'listed','2026-11-29T01:45:32.892Z','2026-11-29T01:45:32.892Z','{"de":"Betrieb (Beispiel)","en":"Business (sample)","@source":"de"}','company',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Stuttgart','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__aliases" VALUES('01a224fa-99b7-7002-b718-814d1ad70c76',0,'Mit Migranten für Migranten');
INSERT INTO "member_network_organisation__aliases" VALUES('01a224fa-99b7-7003-be79-e985a3c5d76f',0,'EMZ');
CREATE TABLE IF NOT EXISTS "member_network_organisation__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-99b7-7002-b718-814d1ad70c76',0,'health');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-99b7-7003-be79-e985a3c5d76f',0,'health');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-99b7-7004-8cd9-7bfbbaf0382c',0,'health');
CREATE TABLE IF NOT EXISTS "member_network_organisation__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_organisation__origin_communities" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_organisation__likely_duplicates" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_organisation__match_keys" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7000-9420-58e3abb70ff1',0,'name capital state stuttgart');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7000-9420-58e3abb70ff1',1,'name landeshauptstadt stuttgart');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7001-9f59-1ba276c09dba',0,'name abteilung integrationspolitik');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7001-9f59-1ba276c09dba',1,'name department for integration policy');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7002-b718-814d1ad70c76',0,'name migranten migranten mit');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7002-b718-814d1ad70c76',1,'name mimi stuttgart');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7003-be79-e985a3c5d76f',0,'name centre ethno medical');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7003-be79-e985a3c5d76f',1,'name emz');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7003-be79-e985a3c5d76f',2,'name ethno medizinisches zentrum');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7004-8cd9-7bfbbaf0382c',0,'name betriebskrankenkassen bundesverband');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7004-8cd9-7bfbbaf0382c',1,'name company federal funds health insurance');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7005-a2f4-1120c4ffdd52',0,'name beispiel migrantenverein');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7005-a2f4-1120c4ffdd52',1,'name migrant sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7006-b3d0-3c628cdc9785',0,'name beispiel burgerhaus');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7006-b3d0-3c628cdc9785',1,'name centre community sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7007-b6ff-72119af397f0',0,'name beispiel beratungsstelle');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7007-b6ff-72119af397f0',1,'name centre counselling sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7008-968a-5b6fff449b7b',0,'name beispiel schule');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7008-968a-5b6fff449b7b',1,'name sample school');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7009-9706-82a2118f82f4',0,'name beispiel kindergarten');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-7009-9706-82a2118f82f4',1,'name nursery sample school');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700a-b55c-a9beee039363',0,'name beispiel moschee');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700a-b55c-a9beee039363',1,'name mosqu sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700b-872c-a1042a7d13e7',0,'name beispiel gefluchtete unterkunft');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700b-872c-a1042a7d13e7',1,'name centre refugee sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700c-8ac3-c16f785498d5',0,'name altere begegnungsstatte beispiel');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700c-8ac3-c16f785498d5',1,'name centre citizens sample senior');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700d-9abb-8c5ceb3dd137',0,'name beispiel betrieb');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-99b7-700d-9abb-8c5ceb3dd137',1,'name business sample');
CREATE TABLE IF NOT EXISTS "member_network_organisation__contact_keys" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_contact" (
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
CREATE TABLE IF NOT EXISTS "member_network_contact__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_membership" (
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
CREATE TABLE IF NOT EXISTS "member_network_place" (
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
    "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1)),
    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),
    "accessibility" TEXT,
    "valid_from" TEXT,
    "valid_until" TEXT,
    "assured_on" TEXT,
    "assured_by" TEXT,
    "unlisted_on" TEXT,
    "announced_on" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-700e-999d-a0fda03e1428',1,'listed','2026-11-29T01:45:32.893Z','2026-11-29T01:45:32.893Z','{"de":"Migrantenverein (Beispielort)","en":"Migrant association (sample venue)","@source":"de"}','01a224fa-99b7-7005-a2f4-1120c4ffdd52','migrant-association',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-700f-b33b-5d56f6ce77e2',1,'listed','2026-11-29T01:45:32.893Z','2026-11-29T01:45:32.893Z','{"de":"Bürgerhaus (Beispielort)","en":"Community centre (sample venue)","@source":"de"}','01a224fa-99b7-7006-b3d0-3c628cdc9785','community-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-7010-88df-5bb2ecdb3857',1,'listed','2026-11-29T01:45:32.894Z','2026-11-29T01:45:32.894Z','{"de":"Beratungsstelle (Beispielort)","en":"Counselling centre (sample venue)","@source":"de"}','01a224fa-99b7-7007-b6ff-72119af397f0','counselling-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-7011-ba76-57e1af23a976',1,'listed','2026-11-29T01:45:32.900Z','2026-11-29T01:45:32.900Z','{"de":"Schule (Beispielort)","en":"School (sample venue)","@source":"de"}','01a224fa-99b7-7008-968a-5b6fff449b7b','school',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-7012-84bb-e35a4b3debb3',1,'listed','2026-11-29T01:45:32.901Z','2026-11-29T01:45:32.901Z','{"de":"Kindergarten (Beispielort)","en":"Nursery school (sample venue)","@source":"de"}','01a224fa-99b7-7009-9706-82a2118f82f4','nursery-school',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-7013-a5cc-3a4a8872347c',1,'listed','2026-11-29T01:45:32.901Z','2026-11-29T01:45:32.901Z','{"de":"Moschee (Beispielort)","en":"Mosque (sample venue)","@source":"de"}','01a224fa-99b7-700a-b55c-a9beee039363','mosque',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-7014-adad-58894d34f691',1,'listed','2026-11-29T01:45:32.902Z','2026-11-29T01:45:32.902Z','{"de":"Unterkunft für Geflüchtete (Beispielort)","en":"Refugee centre (sample venue)","@source":"de"}','01a224fa-99b7-700b-872c-a1042a7d13e7','refugee-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-7015-b8b4-e804facc5258',1,'listed','2026-11-29T01:45:32.903Z','2026-11-29T01:45:32.903Z','{"de":"Begegnungsstätte für Ältere (Beispielort)","en":"Senior citizens’ centre (sample venue)","@source":"de"}','01a224fa-99b7-700c-8ac3-c16f785498d5','senior-citizens-centre',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-99b7-7016-9ab2-980e9791447e',1,'listed','2026-11-29T01:45:32.904Z','2026-11-29T01:45:32.904Z','{"de":"Betrieb (Beispielort)","en":"Business (sample venue)","@source":"de"}','01a224fa-99b7-700d-9abb-8c5ceb3dd137','business',NULL,NULL,NULL,'Stuttgart',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
CREATE TABLE IF NOT EXISTS "member_network_place__seasons" (
    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1)),
    "hours" TEXT,
    "name" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_place__exceptions" (
    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT,
    "hours" TEXT,
    "cause" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "member_network_service" (
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
    "announced_on" TEXT,
    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-7017-b2dc-1347f35da89b',1,'listed','2026-11-29T01:45:32.904Z','2026-11-29T01:45:32.904Z','{"de":"Das deutsche Gesundheitssystem","en":"The German health system","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-7018-a03d-4f9192a6f62d',1,'listed','2026-11-29T01:45:32.905Z','2026-11-29T01:45:32.905Z','{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-7019-b82e-ff51913b8bb8',1,'listed','2026-11-29T01:45:32.905Z','2026-11-29T01:45:32.905Z','{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-701a-8bb0-5685a0a9c664',1,'listed','2026-11-29T01:45:32.906Z','2026-11-29T01:45:32.906Z','{"de":"Tabak und Aufhören","en":"Tobacco and quitting","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-701b-9e10-b5e8d7e99b3f',1,'listed','2026-11-29T01:45:32.910Z','2026-11-29T01:45:32.910Z','{"de":"Umgang mit Medikamenten","en":"Handling medication","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-701c-aa26-40c7fcc35f26',1,'listed','2026-11-29T01:45:32.910Z','2026-11-29T01:45:32.910Z','{"de":"Mundgesundheit","en":"Oral health","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-701d-b90c-b9940cb471e4',1,'listed','2026-11-29T01:45:32.911Z','2026-11-29T01:45:32.911Z','{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-701e-b203-1e8028a5bd14',1,'listed','2026-11-29T01:45:32.911Z','2026-11-29T01:45:32.911Z','{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-99b7-701f-8e26-247b6a5c731e',1,'listed','2026-11-29T01:45:32.912Z','2026-11-29T01:45:32.912Z','{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","@source":"de"}','01a224fa-99b7-7002-b718-814d1ad70c76','information-session','{"de":"Informationsveranstaltung in der Muttersprache; die Termine stehen in der Tagespresse.","en":"Information session in the mother tongue; dates are in the daily press.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
CREATE TABLE IF NOT EXISTS "member_network_service__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-7017-b2dc-1347f35da89b',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-7018-a03d-4f9192a6f62d',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-7019-b82e-ff51913b8bb8',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-701a-8bb0-5685a0a9c664',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-701b-9e10-b5e8d7e99b3f',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-701c-aa26-40c7fcc35f26',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-701d-b90c-b9940cb471e4',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-701e-b203-1e8028a5bd14',0,'health');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-99b7-701f-8e26-247b6a5c731e',0,'health');
CREATE TABLE IF NOT EXISTS "member_network_service__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_store" (
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
CREATE TABLE IF NOT EXISTS "equipment_lending_store__closures" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    "cause" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_store__extra_hours" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "date" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_item_model" (
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
CREATE TABLE IF NOT EXISTS "equipment_lending_item_model__kit_members" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_item_model__accessories" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_item" (
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
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_item__photos" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT NOT NULL DEFAULT '',
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_loan" (
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
    "is_by_agreement" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_agreement" IN (0, 1)),
    "extension_until" TEXT,
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
    "lost_at" TEXT,
    "ended_at" TEXT,
    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_loan__lines" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "returned" INTEGER NOT NULL DEFAULT 0,
    "condition_out" TEXT,
    "condition_in" TEXT,
    "damaged" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_loan__assignments" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "condition_out" TEXT,
    "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1)),
    "condition_in" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_loan__short_of" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_loan__returns" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "at" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_deposit" (
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
    "way" TEXT NOT NULL DEFAULT 'cash',
    "taken_by" TEXT,
    "receipt" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_damage" (
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
CREATE TABLE IF NOT EXISTS "equipment_lending_damage__photos" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_damage" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT NOT NULL DEFAULT '',
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_block" (
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
CREATE TABLE IF NOT EXISTS "equipment_lending_suspension" (
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
CREATE TABLE IF NOT EXISTS "equipment_lending_quota" (
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
CREATE TABLE IF NOT EXISTS "equipment_lending_demand" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "day" TEXT NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0,
    "pieces" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_inquiry" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "purpose" TEXT,
    "name" TEXT,
    "group" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "terms_version" TEXT,
    "organisation" TEXT,
    "answer" TEXT,
    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "equipment_lending_inquiry__lines" (
    "owner" TEXT NOT NULL REFERENCES "equipment_lending_inquiry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_topic" (
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
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7020-9118-14e601c43e82',1,'recorded','2026-11-29T01:45:32.912Z','2026-11-29T01:45:32.912Z','german-health-system','{"de":"Das deutsche Gesundheitssystem","en":"The German health system","ru":"Система здравоохранения Германии","tr":"Alman sağlık sistemi","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7021-b7b1-6678068a9303',1,'recorded','2026-11-29T01:45:32.913Z','2026-11-29T01:45:32.913Z','family-planning-and-pregnancy','{"de":"Familienplanung und Schwangerschaft","en":"Family planning and pregnancy","ru":"Планирование семьи и беременность","tr":"Aile planlaması ve gebelik","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7022-9ed8-bc041c0aafdc',1,'recorded','2026-11-29T01:45:32.913Z','2026-11-29T01:45:32.913Z','childrens-health','{"de":"Kindergesundheit und Unfallvorbeugung","en":"Children’s health and accident prevention","ru":"Здоровье детей и предупреждение несчастных случаев","tr":"Çocuk sağlığı ve kazalardan korunma","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7023-8a8e-de77e2b9e00a',1,'recorded','2026-11-29T01:45:32.913Z','2026-11-29T01:45:32.913Z','tobacco','{"de":"Tabakkonsum und Aufhören","en":"Tobacco consumption and giving up smoking","ru":"Курение и отказ от него","tr":"Tütün kullanımı ve sigarayı bırakma","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7024-a8b6-b03155855df5',1,'recorded','2026-11-29T01:45:32.914Z','2026-11-29T01:45:32.914Z','medication','{"de":"Umgang mit Medikamenten","en":"Handling medication","ru":"Обращение с лекарствами","tr":"İlaç kullanımı","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7025-80f5-b4b9cf898297',1,'recorded','2026-11-29T01:45:32.914Z','2026-11-29T01:45:32.914Z','oral-health','{"de":"Mundgesundheit","en":"Oral health","ru":"Здоровье полости рта","tr":"Ağız sağlığı","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7026-9cbe-17dae58e9f89',1,'recorded','2026-11-29T01:45:32.923Z','2026-11-29T01:45:32.923Z','nutrition-and-activity','{"de":"Gesunde Ernährung und Bewegung","en":"Healthy eating and physical activity","ru":"Здоровое питание и физическая активность","tr":"Sağlıklı beslenme ve hareket","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7027-8760-71ea29726fe0',1,'recorded','2026-11-29T01:45:32.923Z','2026-11-29T01:45:32.923Z','old-age-and-care','{"de":"Alter, Gesundheit und Pflege","en":"Old age, health and care","ru":"Старость, здоровье и уход","tr":"Yaşlılık, sağlık ve bakım","@source":"de"}',NULL,NULL);
INSERT INTO "mediator_training_topic" VALUES('01a224fa-99b7-7028-a5e7-a88f27108d94',1,'recorded','2026-11-29T01:45:32.923Z','2026-11-29T01:45:32.923Z','mental-health','{"de":"Seelische Gesundheit, vor allem Depression und Sucht","en":"Mental health, above all depression and addiction","ru":"Психическое здоровье: депрессия и зависимость","tr":"Ruh sağlığı, özellikle depresyon ve bağımlılık","@source":"de"}',NULL,NULL);
CREATE TABLE IF NOT EXISTS "mediator_training_curriculum" (
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
INSERT INTO "mediator_training_curriculum" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',2,'published','2026-11-29T01:45:32.924Z','2026-11-29T01:45:32.926Z','health-mediation',1,'{"de":"Interkulturelle Gesundheitsmediation (Beginn als Beispiel)","en":"Intercultural health mediation (sample of a first day)","@source":"de"}','2025-01-01',0,1,0,0,80,NULL,6,0);
CREATE TABLE IF NOT EXISTS "mediator_training_curriculum__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_curriculum" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "minutes" INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',0,'01a224fa-99b7-7020-9118-14e601c43e82',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',1,'01a224fa-99b7-7021-b7b1-6678068a9303',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',2,'01a224fa-99b7-7022-9ed8-bc041c0aafdc',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',3,'01a224fa-99b7-7023-8a8e-de77e2b9e00a',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',4,'01a224fa-99b7-7024-a8b6-b03155855df5',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',5,'01a224fa-99b7-7025-80f5-b4b9cf898297',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',6,'01a224fa-99b7-7026-9cbe-17dae58e9f89',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',7,'01a224fa-99b7-7027-8760-71ea29726fe0',0);
INSERT INTO "mediator_training_curriculum__topics" VALUES('01a224fa-99b7-7029-a955-8e39a12e2a6b',8,'01a224fa-99b7-7028-a5e7-a88f27108d94',0);
CREATE TABLE IF NOT EXISTS "mediator_training_mediator" (
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
INSERT INTO "mediator_training_mediator" VALUES('01a224fa-9b54-7000-9169-b9075a2c9b0e',3,'inTraining','2026-11-29T01:45:33.268Z','2026-11-29T01:45:33.307Z','Amira Beispiel','amira@example.org',NULL,'SY',NULL,NULL,NULL,20,NULL,NULL,0,0,'01a224fa-99b7-7029-a955-8e39a12e2a6b',NULL,NULL,'none',0,'2026-11-29','2026-11-29',NULL,NULL,NULL,NULL);
INSERT INTO "mediator_training_mediator" VALUES('01a224fa-9b60-7000-96e4-5023fd52a652',2,'accepted','2026-11-29T01:45:33.280Z','2026-11-29T01:45:33.312Z','Deniz Beispiel','deniz@example.org',NULL,'TR',NULL,NULL,NULL,NULL,NULL,NULL,0,0,'01a224fa-99b7-7029-a955-8e39a12e2a6b',NULL,NULL,'none',0,'2026-11-29',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "mediator_training_mediator" VALUES('01a224fa-9b6b-7000-819e-06686366f980',1,'applicant','2026-11-29T01:45:33.291Z','2026-11-29T01:45:33.291Z','Olena Beispiel','olena@example.org',NULL,'UA',NULL,NULL,NULL,NULL,NULL,NULL,0,0,'01a224fa-99b7-7029-a955-8e39a12e2a6b',NULL,NULL,'none',0,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "mediator_training_mediator__languages" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'selfDeclared',
    "uses" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "mediator_training_mediator__languages" VALUES('01a224fa-9b54-7000-9169-b9075a2c9b0e',0,'ar','native','selfDeclared','[]');
INSERT INTO "mediator_training_mediator__languages" VALUES('01a224fa-9b54-7000-9169-b9075a2c9b0e',1,'de','c1','selfDeclared','[]');
INSERT INTO "mediator_training_mediator__languages" VALUES('01a224fa-9b60-7000-96e4-5023fd52a652',0,'tr','native','selfDeclared','[]');
INSERT INTO "mediator_training_mediator__languages" VALUES('01a224fa-9b60-7000-96e4-5023fd52a652',1,'de','c2','selfDeclared','[]');
INSERT INTO "mediator_training_mediator__languages" VALUES('01a224fa-9b6b-7000-819e-06686366f980',0,'uk','native','selfDeclared','[]');
INSERT INTO "mediator_training_mediator__languages" VALUES('01a224fa-9b6b-7000-819e-06686366f980',1,'ru','c2','selfDeclared','[]');
CREATE TABLE IF NOT EXISTS "mediator_training_mediator__spoken_languages" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "mediator_training_mediator__spoken_languages" VALUES('01a224fa-9b54-7000-9169-b9075a2c9b0e',0,'ar');
INSERT INTO "mediator_training_mediator__spoken_languages" VALUES('01a224fa-9b54-7000-9169-b9075a2c9b0e',1,'de');
INSERT INTO "mediator_training_mediator__spoken_languages" VALUES('01a224fa-9b60-7000-96e4-5023fd52a652',0,'de');
INSERT INTO "mediator_training_mediator__spoken_languages" VALUES('01a224fa-9b60-7000-96e4-5023fd52a652',1,'tr');
INSERT INTO "mediator_training_mediator__spoken_languages" VALUES('01a224fa-9b6b-7000-819e-06686366f980',0,'ru');
INSERT INTO "mediator_training_mediator__spoken_languages" VALUES('01a224fa-9b6b-7000-819e-06686366f980',1,'uk');
CREATE TABLE IF NOT EXISTS "mediator_training_mediator__communities" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_mediator__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_mediator__update_topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_mediator__active_times" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_mediator" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "until" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_endorsement" (
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
CREATE TABLE IF NOT EXISTS "mediator_training_cohort" (
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
INSERT INTO "mediator_training_cohort" VALUES('01a224fa-9b98-7000-a37b-e37c4dc327cc',1,'planned','2026-11-29T01:45:33.336Z','2026-11-29T01:45:33.336Z','{"de":"Kurs im Frühjahr (Beispiel)","en":"Spring course (sample)","@source":"de"}','01a224fa-99b7-7029-a955-8e39a12e2a6b','2026-12-06','2027-03-29','Haus der Kulturen (Beispiel)',16,2);
INSERT INTO "mediator_training_cohort" VALUES('01a224fa-9ba0-7000-8f3b-341c1e937082',2,'running','2026-11-29T01:45:33.344Z','2026-11-29T01:45:33.404Z','{"de":"Kurs im Herbst (Beispiel)","en":"Autumn course (sample)","@source":"de"}','01a224fa-99b7-7029-a955-8e39a12e2a6b','2026-10-30','2027-01-28','Haus der Kulturen (Beispiel)',12,1);
CREATE TABLE IF NOT EXISTS "mediator_training_participation" (
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
INSERT INTO "mediator_training_participation" VALUES('01a224fa-9ba9-7000-906c-c3a3ae8ed207',3,'confirmed','2026-11-29T01:45:33.353Z','2026-11-29T01:45:33.394Z','01a224fa-9b54-7000-9169-b9075a2c9b0e','01a224fa-9ba0-7000-8f3b-341c1e937082','2026-11-29');
INSERT INTO "mediator_training_participation" VALUES('01a224fa-9bb4-7000-b947-2b3c93455a22',1,'waiting','2026-11-29T01:45:33.364Z','2026-11-29T01:45:33.364Z','01a224fa-9b60-7000-96e4-5023fd52a652','01a224fa-9b98-7000-a37b-e37c4dc327cc',NULL);
CREATE TABLE IF NOT EXISTS "mediator_training_unit" (
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
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "mediator_training_unit" VALUES('01a224fa-9be0-7000-b518-16ac3a69d0a1',2,'held','2026-11-29T01:45:33.408Z','2026-11-29T01:45:33.423Z','01a224fa-9ba0-7000-8f3b-341c1e937082','topic','01a224fa-99b7-7020-9118-14e601c43e82','Robin Beispiel','2026-11-22T09:00:00.000Z','2026-11-22T12:00:00.000Z',180,'Raum 2 (Beispiel)',NULL);
INSERT INTO "mediator_training_unit" VALUES('01a224fa-9bec-7000-a190-4e8584e25a10',1,'planned','2026-11-29T01:45:33.420Z','2026-11-29T01:45:33.420Z','01a224fa-9ba0-7000-8f3b-341c1e937082','topic','01a224fa-99b7-7026-9cbe-17dae58e9f89','Robin Beispiel','2026-12-04T09:00:00.000Z','2026-12-04T12:00:00.000Z',180,'Raum 2 (Beispiel)',NULL);
CREATE TABLE IF NOT EXISTS "mediator_training_unit__material" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_unit" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT NOT NULL DEFAULT '',
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_attendance" (
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
INSERT INTO "mediator_training_attendance" VALUES('01a224fa-9bf5-7000-8e18-7a843dda4151',1,'recorded','2026-11-29T01:45:33.429Z','2026-11-29T01:45:33.429Z','01a224fa-9be0-7000-b518-16ac3a69d0a1','01a224fa-9b54-7000-9169-b9075a2c9b0e',180);
CREATE TABLE IF NOT EXISTS "mediator_training_assessment" (
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
INSERT INTO "mediator_training_assessment" VALUES('01a224fa-9c00-7000-ae65-58573773eb98',1,'recorded','2026-11-29T01:45:33.440Z','2026-11-29T01:45:33.440Z','01a224fa-9b54-7000-9169-b9075a2c9b0e','topic','01a224fa-99b7-7020-9118-14e601c43e82',1,'2026-11-28','01a224fa-9ab5-7000-9795-854545502831');
CREATE TABLE IF NOT EXISTS "mediator_training_recognition" (
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
CREATE TABLE IF NOT EXISTS "mediator_training_certificate" (
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
    "earlier_number" TEXT,
    "earlier_issued_on" TEXT,
    "earlier_valid_until" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_certificate__former_numbers" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_certificate__topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "topic" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    "title" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "is_recognised" INTEGER NOT NULL DEFAULT 0 CHECK ("is_recognised" IN (0, 1)),
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_certificate__earlier_topics" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_certificate" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "mediator_training_topic" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "mediator_training_specialisation" (
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
CREATE TABLE IF NOT EXISTS "mediator_training_agreement" (
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
CREATE TABLE IF NOT EXISTS "mediator_training_check_document" (
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
CREATE TABLE IF NOT EXISTS "mediator_training_reported_count" (
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
INSERT INTO "mediator_training_reported_count" VALUES('01a224fa-99b7-702a-9163-8df4b834490f',1,'recorded','2026-11-29T01:45:32.927Z','2026-11-29T01:45:32.927Z','trained',30,'none',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',0,0);
INSERT INTO "mediator_training_reported_count" VALUES('01a224fa-99b7-702b-a9bb-03b8e9fb12d6',1,'recorded','2026-11-29T01:45:32.927Z','2026-11-29T01:45:32.927Z','active',25,'none',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',0,0);
INSERT INTO "mediator_training_reported_count" VALUES('01a224fa-99b7-702c-bac3-ad305bf334d4',1,'recorded','2026-11-29T01:45:32.931Z','2026-11-29T01:45:32.931Z','active',25,'gender',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',25,0);
INSERT INTO "mediator_training_reported_count" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',1,'recorded','2026-11-29T01:45:32.932Z','2026-11-29T01:45:32.932Z','active',25,'country',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',21,4);
INSERT INTO "mediator_training_reported_count" VALUES('01a224fa-99b7-702e-af5b-1e3c5dece8c2',1,'recorded','2026-11-29T01:45:32.933Z','2026-11-29T01:45:32.933Z','trained',30,'healthProfession',NULL,'Landeshauptstadt Stuttgart: Mit Migranten für Migranten (ohne Datum)',10,0);
CREATE TABLE IF NOT EXISTS "mediator_training_reported_count__lines" (
    "owner" TEXT NOT NULL REFERENCES "mediator_training_reported_count" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "label" TEXT,
    "count" INTEGER NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702c-bac3-ad305bf334d4',0,'female','{"de":"Frauen","en":"Women","@source":"de"}',21);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702c-bac3-ad305bf334d4',1,'male','{"de":"Männer","en":"Men","@source":"de"}',4);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',0,'TR','{"de":"Türkei","en":"Turkey","@source":"de"}',8);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',1,'RU','{"de":"Russland","en":"Russia","@source":"de"}',4);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',2,'GR','{"de":"Griechenland","en":"Greece","@source":"de"}',3);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',3,'IR','{"de":"Iran","en":"Iran","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',4,'GH','{"de":"Ghana","en":"Ghana","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',5,'XK','{"de":"Kosovo","en":"Kosovo","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',6,'PE','{"de":"Peru","en":"Peru","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',7,'RW','{"de":"Ruanda","en":"Rwanda","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702d-aab4-e5d1ef429a5a',8,'VN','{"de":"Vietnam","en":"Vietnam","@source":"de"}',1);
INSERT INTO "mediator_training_reported_count__lines" VALUES('01a224fa-99b7-702e-af5b-1e3c5dece8c2',0,'health-profession','{"de":"Beruf im Gesundheitswesen","en":"Health profession","@source":"de"}',10);
CREATE UNIQUE INDEX "platform_history__by_record" ON "platform_history" ("record", "version");
CREATE INDEX "platform_claim__by_pool" ON "platform_claim" ("pool", "widened_start");
CREATE INDEX "platform_claim__by_length" ON "platform_claim" ("is_long", "pool", "length") WHERE "is_long" = 1;
CREATE INDEX "platform_claim__by_out" ON "platform_claim" ("is_out", "pool") WHERE "is_out" = 1;
CREATE INDEX "platform_claim__by_holder" ON "platform_claim" ("holder");
CREATE INDEX "platform_deadline__by_due" ON "platform_deadline" ("due");
CREATE INDEX "platform_deadline__by_record" ON "platform_deadline" ("record");
CREATE INDEX "platform_reminder__by_due" ON "platform_reminder" ("level", "due");
CREATE INDEX "platform_reminder__by_record" ON "platform_reminder" ("record");
CREATE INDEX "platform_forgotten__by_resource" ON "platform_forgotten" ("resource");
CREATE INDEX "platform_idempotency__by_at" ON "platform_idempotency" ("at");
CREATE UNIQUE INDEX "platform_token__by_hash" ON "platform_token" ("hash");
CREATE UNIQUE INDEX "platform_session__by_hash" ON "platform_session" ("hash");
CREATE INDEX "platform_session__by_account" ON "platform_session" ("account");
CREATE UNIQUE INDEX "platform_invitation__by_hash" ON "platform_invitation" ("hash");
CREATE INDEX "platform_attachment__by_waiting" ON "platform_attachment" ("is_waiting", "at") WHERE "is_waiting" = 1;
CREATE INDEX "platform_attachment_use__by_file" ON "platform_attachment_use" ("file");
CREATE INDEX "platform_attachment_use__by_record" ON "platform_attachment_use" ("record");
CREATE INDEX "platform_notice__by_organisation" ON "platform_notice" ("organisation");
CREATE INDEX "platform_notice__by_person" ON "platform_notice" ("person");
CREATE INDEX "platform_notice__by_record" ON "platform_notice" ("record");
CREATE INDEX "platform_hold__by_record" ON "platform_hold" ("record");
CREATE INDEX "platform_hold__by_until" ON "platform_hold" ("until");
CREATE INDEX "platform_membership__by_account" ON "platform_membership" ("account");
CREATE INDEX "platform_membership__by_person" ON "platform_membership" ("person");
CREATE INDEX "platform_membership__by_until" ON "platform_membership" ("until");
CREATE INDEX "platform_membership__roles__by_value" ON "platform_membership__roles" ("value");
CREATE INDEX "platform_membership__organisations__by_value" ON "platform_membership__organisations" ("value");
CREATE INDEX "platform_delivery__by_state" ON "platform_delivery" ("state", "created_at");
CREATE INDEX "platform_delivery__by_notice" ON "platform_delivery" ("notice");
CREATE INDEX "platform_delivery__by_recipient" ON "platform_delivery" ("recipient");
CREATE INDEX "platform_delivery__by_due" ON "platform_delivery" ("due");
CREATE UNIQUE INDEX "platform_mail_wish__by_recipient" ON "platform_mail_wish" ("recipient");
CREATE INDEX "member_network_organisation__by_state" ON "member_network_organisation" ("state", "created_at");
CREATE INDEX "member_network_organisation__by_kind" ON "member_network_organisation" ("kind");
CREATE INDEX "member_network_organisation__by_is_tenant" ON "member_network_organisation" ("is_tenant") WHERE "is_tenant" = 1;
CREATE INDEX "member_network_organisation__by_parent" ON "member_network_organisation" ("parent");
CREATE INDEX "member_network_organisation__by_assured_on" ON "member_network_organisation" ("assured_on");
CREATE INDEX "member_network_organisation__by_merged_into" ON "member_network_organisation" ("merged_into");
CREATE INDEX "member_network_organisation__aliases__by_value" ON "member_network_organisation__aliases" ("value");
CREATE INDEX "member_network_organisation__topics__by_value" ON "member_network_organisation__topics" ("value");
CREATE INDEX "member_network_organisation__languages__by_value" ON "member_network_organisation__languages" ("value");
CREATE INDEX "member_network_organisation__origin_communities__by_value" ON "member_network_organisation__origin_communities" ("value");
CREATE INDEX "member_network_organisation__likely_duplicates__by_value" ON "member_network_organisation__likely_duplicates" ("value");
CREATE INDEX "member_network_organisation__match_keys__by_value" ON "member_network_organisation__match_keys" ("value");
CREATE INDEX "member_network_organisation__contact_keys__by_value" ON "member_network_organisation__contact_keys" ("value");
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
CREATE INDEX "equipment_lending_item_model__by_store" ON "equipment_lending_item_model" ("store");
CREATE INDEX "equipment_lending_item_model__by_is_offered" ON "equipment_lending_item_model" ("is_offered");
CREATE INDEX "equipment_lending_item_model__list_category_value_amount_id" ON "equipment_lending_item_model" ("category", "value_amount", "id");
CREATE INDEX "equipment_lending_item_model__kit_members__by_model" ON "equipment_lending_item_model__kit_members" ("model");
CREATE INDEX "equipment_lending_item_model__accessories__by_value" ON "equipment_lending_item_model__accessories" ("value");
CREATE UNIQUE INDEX "equipment_lending_item__by_inventory_code" ON "equipment_lending_item" ("inventory_code");
CREATE INDEX "equipment_lending_item__by_model" ON "equipment_lending_item" ("model");
CREATE INDEX "equipment_lending_item__by_next_safety_check" ON "equipment_lending_item" ("next_safety_check");
CREATE INDEX "equipment_lending_loan__by_state" ON "equipment_lending_loan" ("state", "created_at");
CREATE UNIQUE INDEX "equipment_lending_loan__by_number" ON "equipment_lending_loan" ("number");
CREATE INDEX "equipment_lending_loan__by_person_in_charge" ON "equipment_lending_loan" ("person_in_charge");
CREATE INDEX "equipment_lending_loan__by_project" ON "equipment_lending_loan" ("project");
CREATE INDEX "equipment_lending_loan__by_period" ON "equipment_lending_loan" ("period_start", "period_end");
CREATE INDEX "equipment_lending_loan__by_state_period" ON "equipment_lending_loan" ("state", "period_start");
CREATE INDEX "equipment_lending_loan__by_extension_until" ON "equipment_lending_loan" ("extension_until");
CREATE INDEX "equipment_lending_loan__by_is_short" ON "equipment_lending_loan" ("is_short") WHERE "is_short" = 1;
CREATE INDEX "equipment_lending_loan__by_handed_over_at" ON "equipment_lending_loan" ("handed_over_at");
CREATE INDEX "equipment_lending_loan__by_ended_at" ON "equipment_lending_loan" ("ended_at");
CREATE INDEX "equipment_lending_loan__list_organisation_period_start_id" ON "equipment_lending_loan" ("organisation", "period_start", "id");
CREATE INDEX "equipment_lending_loan__list_store_period_start_id" ON "equipment_lending_loan" ("store", "period_start", "id");
CREATE INDEX "equipment_lending_loan__lines__by_model" ON "equipment_lending_loan__lines" ("model");
CREATE INDEX "equipment_lending_loan__lines__by_item" ON "equipment_lending_loan__lines" ("item") WHERE "item" IS NOT NULL;
CREATE INDEX "equipment_lending_loan__assignments__by_item" ON "equipment_lending_loan__assignments" ("item");
CREATE INDEX "equipment_lending_loan__short_of__by_value" ON "equipment_lending_loan__short_of" ("value");
CREATE INDEX "equipment_lending_loan__returns__by_model" ON "equipment_lending_loan__returns" ("model");
CREATE INDEX "equipment_lending_loan__returns__by_item" ON "equipment_lending_loan__returns" ("item") WHERE "item" IS NOT NULL;
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
CREATE INDEX "equipment_lending_demand__by_model" ON "equipment_lending_demand" ("model");
CREATE INDEX "equipment_lending_demand__by_day" ON "equipment_lending_demand" ("day");
CREATE INDEX "equipment_lending_inquiry__by_state" ON "equipment_lending_inquiry" ("state", "created_at");
CREATE INDEX "equipment_lending_inquiry__by_period" ON "equipment_lending_inquiry" ("period_start", "period_end");
CREATE INDEX "equipment_lending_inquiry__by_state_period" ON "equipment_lending_inquiry" ("state", "period_start");
CREATE INDEX "equipment_lending_inquiry__by_loan" ON "equipment_lending_inquiry" ("loan") WHERE "loan" IS NOT NULL;
CREATE INDEX "equipment_lending_inquiry__list_organisation_period_start_id" ON "equipment_lending_inquiry" ("organisation", "period_start", "id");
CREATE INDEX "equipment_lending_inquiry__lines__by_model" ON "equipment_lending_inquiry__lines" ("model");
CREATE UNIQUE INDEX "mediator_training_topic__by_code" ON "mediator_training_topic" ("code");
CREATE INDEX "mediator_training_curriculum__by_state" ON "mediator_training_curriculum" ("state", "created_at");
CREATE INDEX "mediator_training_curriculum__by_code" ON "mediator_training_curriculum" ("code");
CREATE INDEX "mediator_training_curriculum__topics__by_topic" ON "mediator_training_curriculum__topics" ("topic");
CREATE INDEX "mediator_training_mediator__by_state" ON "mediator_training_mediator" ("state", "created_at");
CREATE INDEX "mediator_training_mediator__by_curriculum" ON "mediator_training_mediator" ("curriculum");
CREATE INDEX "mediator_training_mediator__by_certificate" ON "mediator_training_mediator" ("certificate") WHERE "certificate" IS NOT NULL;
CREATE INDEX "mediator_training_mediator__by_certified_until" ON "mediator_training_mediator" ("certified_until");
CREATE INDEX "mediator_training_mediator__by_standing" ON "mediator_training_mediator" ("standing");
CREATE INDEX "mediator_training_mediator__by_is_update_due" ON "mediator_training_mediator" ("is_update_due") WHERE "is_update_due" = 1;
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
CREATE INDEX "mediator_training_certificate__earlier_topics__by_value" ON "mediator_training_certificate__earlier_topics" ("value");
CREATE INDEX "mediator_training_specialisation__by_mediator" ON "mediator_training_specialisation" ("mediator");
CREATE INDEX "mediator_training_specialisation__by_topic" ON "mediator_training_specialisation" ("topic");
CREATE INDEX "mediator_training_agreement__by_mediator" ON "mediator_training_agreement" ("mediator");
CREATE INDEX "mediator_training_check_document__by_mediator" ON "mediator_training_check_document" ("mediator");
CREATE INDEX "mediator_training_reported_count__by_stated_on" ON "mediator_training_reported_count" ("stated_on");
COMMIT;
