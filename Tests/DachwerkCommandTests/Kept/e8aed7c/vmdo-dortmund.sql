PRAGMA application_id = 1146573387;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "platform_identity" (
    "tenant" TEXT NOT NULL PRIMARY KEY, "created_at" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_identity" VALUES('vmdo-dortmund','2026-11-29T01:45:33.450Z');
CREATE TABLE IF NOT EXISTS "platform_state" (
    "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_state" VALUES('schema',replace('181 platform\nCREATE TABLE "platform_history" (\n    "sequence" INTEGER NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "operation" TEXT NOT NULL,\n    "move" TEXT,\n    "state" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "reason" TEXT,\n    "at" TEXT NOT NULL,\n    "changes" TEXT NOT NULL,\n    "salt" TEXT,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nresource text\nrecord identifier\nversion integer\noperation text\nmove text\nstate text\nactor_kind text\nactor text\nreason text\nat instant\nchanges json\nsalt text\nCREATE UNIQUE INDEX "platform_history__by_record" ON "platform_history" ("record", "version")\nplatform\nCREATE TABLE "platform_audit" (\n    "sequence" INTEGER NOT NULL,\n    "at" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "person" TEXT,\n    "resource" TEXT,\n    "record" TEXT,\n    "version" INTEGER,\n    "detail" TEXT,\n    "count" INTEGER NOT NULL,\n    "seal" TEXT,\n    "hash" TEXT NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nat instant\nkind text\nactor_kind text\nactor text\nperson identifier\nresource text\nrecord identifier\nversion integer\ndetail text\ncount integer\nseal text\nhash text\nplatform\nCREATE TABLE "platform_claim" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "pool" TEXT NOT NULL,\n    "quantity" INTEGER NOT NULL,\n    "starts" TEXT NOT NULL,\n    "ends" TEXT NOT NULL,\n    "widened_start" TEXT NOT NULL,\n    "widened_end" TEXT NOT NULL,\n    "length" INTEGER NOT NULL,\n    "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1)),\n    "holder_resource" TEXT NOT NULL,\n    "holder" TEXT NOT NULL,\n    "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nresource text\npool identifier\nquantity integer\nstarts instant\nends instant\nwidened_start instant\nwidened_end instant\nlength integer\nis_out boolean\nholder_resource text\nholder identifier\nis_long boolean\nCREATE INDEX "platform_claim__by_pool" ON "platform_claim" ("pool", "widened_start")\nCREATE INDEX "platform_claim__by_length" ON "platform_claim" ("is_long", "pool", "length") WHERE "is_long" = 1\nCREATE INDEX "platform_claim__by_out" ON "platform_claim" ("is_out", "pool") WHERE "is_out" = 1\nCREATE INDEX "platform_claim__by_holder" ON "platform_claim" ("holder")\nplatform\nCREATE TABLE "platform_deadline" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_deadline__by_due" ON "platform_deadline" ("due")\nCREATE INDEX "platform_deadline__by_record" ON "platform_deadline" ("record")\nplatform\nCREATE TABLE "platform_reminder" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_reminder__by_due" ON "platform_reminder" ("level", "due")\nCREATE INDEX "platform_reminder__by_record" ON "platform_reminder" ("record")\nplatform\nCREATE TABLE "platform_forgotten" (\n    "record" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "months" INTEGER,\n    "announced" TEXT,\n    PRIMARY KEY ("record")\n) STRICT\nrecord identifier\nresource text\nversion integer\nmonths integer\nannounced date\nCREATE INDEX "platform_forgotten__by_resource" ON "platform_forgotten" ("resource")\nplatform\nCREATE TABLE "platform_job" (\n    "job" TEXT NOT NULL,\n    "next" TEXT NOT NULL,\n    "last" TEXT NOT NULL,\n    "done" INTEGER NOT NULL,\n    "failed" INTEGER NOT NULL,\n    "failures" TEXT NOT NULL,\n    PRIMARY KEY ("job")\n) STRICT\njob text\nnext instant\nlast instant\ndone integer\nfailed integer\nfailures text\nplatform\nCREATE TABLE "platform_number" (\n    "sequence" TEXT NOT NULL,\n    "last" INTEGER NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence text\nlast integer\nplatform\nCREATE TABLE "platform_idempotency" (\n    "key" TEXT NOT NULL,\n    "request" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "answer" TEXT,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nrequest text\nresource text\nrecord identifier\nat instant\nanswer json\nCREATE INDEX "platform_idempotency__by_at" ON "platform_idempotency" ("at")\nplatform\nCREATE TABLE "platform_token" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "label" TEXT NOT NULL,\n    "duties" TEXT NOT NULL,\n    "organisations" TEXT NOT NULL,\n    "person" TEXT,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "revoked_at" TEXT,\n    "roles" TEXT,\n    "narrowed" TEXT,\n    "narrowed_at" TEXT,\n    "narrowed_by_kind" TEXT,\n    "narrowed_by" TEXT,\n    "revoked_by_kind" TEXT,\n    "revoked_by" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nlabel text\nduties json\norganisations json\nperson identifier\ncreated_at instant\nexpires_at instant\nrevoked_at instant\nroles json\nnarrowed json\nnarrowed_at instant\nnarrowed_by_kind text\nnarrowed_by text\nrevoked_by_kind text\nrevoked_by text\nCREATE UNIQUE INDEX "platform_token__by_hash" ON "platform_token" ("hash")\nplatform\nCREATE TABLE "platform_seed" (\n    "key" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nresource text\nrecord identifier\nplatform\nCREATE TABLE "platform_restoration" (\n    "at" TEXT NOT NULL,\n    PRIMARY KEY ("at")\n) STRICT\nat instant\nplatform\nCREATE TABLE "platform_mark" (\n    "name" TEXT NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("name")\n) STRICT\nname text\nvalue text\nplatform\nCREATE TABLE "platform_session" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "account" TEXT NOT NULL,\n    "membership" TEXT NOT NULL,\n    "device" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "used_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "idle_minutes" INTEGER NOT NULL,\n    "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1)),\n    "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1)),\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\naccount identifier\nmembership identifier\ndevice text\ncreated_at instant\nused_at instant\nexpires_at instant\nidle_minutes integer\nhas_factor boolean\nis_shared boolean\nended_at instant\nCREATE UNIQUE INDEX "platform_session__by_hash" ON "platform_session" ("hash")\nCREATE INDEX "platform_session__by_account" ON "platform_session" ("account")\nplatform\nCREATE TABLE "platform_invitation" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "roles" TEXT NOT NULL,\n    "person" TEXT,\n    "organisations" TEXT NOT NULL,\n    "until" TEXT,\n    "email" TEXT,\n    "actor" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "used_at" TEXT,\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nname text\nroles json\nperson identifier\norganisations json\nuntil date\nemail text\nactor text\ncreated_at instant\nexpires_at instant\nused_at instant\nended_at instant\nCREATE UNIQUE INDEX "platform_invitation__by_hash" ON "platform_invitation" ("hash")\nplatform\nCREATE TABLE "platform_attachment" (\n    "id" TEXT NOT NULL,\n    "kept" TEXT NOT NULL,\n    "sha256" TEXT NOT NULL,\n    "size" INTEGER NOT NULL,\n    "type" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nkept text\nsha256 text\nsize integer\ntype text\nname text\nresource text\nfield text\nactor_kind text\nactor text\nat instant\nis_waiting boolean\nCREATE INDEX "platform_attachment__by_waiting" ON "platform_attachment" ("is_waiting", "at") WHERE "is_waiting" = 1\nplatform\nCREATE TABLE "platform_attachment_use" (\n    "id" TEXT NOT NULL,\n    "file" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nfile identifier\nresource text\nrecord identifier\nfield text\nCREATE INDEX "platform_attachment_use__by_file" ON "platform_attachment_use" ("file")\nCREATE INDEX "platform_attachment_use__by_record" ON "platform_attachment_use" ("record")\nplatform\nCREATE TABLE "platform_attachment_gone" (\n    "kept" TEXT NOT NULL,\n    PRIMARY KEY ("kept")\n) STRICT\nkept text\nplatform\nCREATE TABLE "platform_notice" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "code" TEXT DEFAULT ''notice'',\n    "organisation" TEXT,\n    "duty" TEXT,\n    "person" TEXT,\n    "not_before" TEXT,\n    "about" TEXT,\n    "record" TEXT,\n    "message" TEXT,\n    "arguments" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncode text\norganisation text\nduty text\nperson text\nnot_before instant\nabout text\nrecord text\nmessage json\narguments text\nCREATE INDEX "platform_notice__by_organisation" ON "platform_notice" ("organisation")\nCREATE INDEX "platform_notice__by_person" ON "platform_notice" ("person")\nCREATE INDEX "platform_notice__by_record" ON "platform_notice" ("record")\nplatform\nCREATE TABLE "platform_hold" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "record" TEXT,\n    "grounds" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecord text\ngrounds text\nuntil date\nCREATE INDEX "platform_hold__by_record" ON "platform_hold" ("record")\nCREATE INDEX "platform_hold__by_until" ON "platform_hold" ("until")\nplatform\nCREATE TABLE "platform_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000'',\n    "name" TEXT NOT NULL,\n    "person" TEXT,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\naccount text\nname text\nperson text\nfrom date\nuntil date\nCREATE INDEX "platform_membership__by_account" ON "platform_membership" ("account")\nCREATE INDEX "platform_membership__by_person" ON "platform_membership" ("person")\nCREATE INDEX "platform_membership__by_until" ON "platform_membership" ("until")\nplatform\nCREATE TABLE "platform_membership__roles" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__roles__by_value" ON "platform_membership__roles" ("value")\nplatform\nCREATE TABLE "platform_membership__organisations" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__organisations__by_value" ON "platform_membership__organisations" ("value")\nplatform\nCREATE TABLE "platform_delivery" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "notice" TEXT DEFAULT '''',\n    "recipient" TEXT,\n    "due" TEXT,\n    "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1)),\n    "tries" INTEGER DEFAULT 0,\n    "reply" INTEGER,\n    "cause" TEXT,\n    "mark" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnotice text\nrecipient text\ndue instant\ndaily boolean\ntries integer\nreply integer\ncause text\nmark text\nCREATE INDEX "platform_delivery__by_state" ON "platform_delivery" ("state", "created_at")\nCREATE INDEX "platform_delivery__by_notice" ON "platform_delivery" ("notice")\nCREATE INDEX "platform_delivery__by_recipient" ON "platform_delivery" ("recipient")\nCREATE INDEX "platform_delivery__by_due" ON "platform_delivery" ("due")\nplatform\nCREATE TABLE "platform_mail_wish" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "recipient" TEXT NOT NULL,\n    "rhythm" TEXT NOT NULL DEFAULT ''each'',\n    "language" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecipient text\nrhythm text\nlanguage text\nCREATE UNIQUE INDEX "platform_mail_wish__by_recipient" ON "platform_mail_wish" ("recipient")\nmember-network\nCREATE TABLE "member_network_organisation" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "legal_form" TEXT,\n    "register_number" TEXT,\n    "founded_on" TEXT,\n    "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1)),\n    "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1)),\n    "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "description" TEXT,\n    "easy_description" TEXT,\n    "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "web" TEXT,\n    "web_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\nkind text\nlegal_form text\nregister_number text\nfounded_on date\nis_umbrella boolean\nis_tenant boolean\nparent identifier\ndescription json\neasy_description json\norigin_communities_visibility text\nstreet text\npostcode text\ncity text\naddress_visibility text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nweb text\nweb_visibility text\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nmerged_into identifier\nCREATE INDEX "member_network_organisation__by_state" ON "member_network_organisation" ("state", "created_at")\nCREATE INDEX "member_network_organisation__by_kind" ON "member_network_organisation" ("kind")\nCREATE INDEX "member_network_organisation__by_is_tenant" ON "member_network_organisation" ("is_tenant") WHERE "is_tenant" = 1\nCREATE INDEX "member_network_organisation__by_parent" ON "member_network_organisation" ("parent")\nCREATE INDEX "member_network_organisation__by_assured_on" ON "member_network_organisation" ("assured_on")\nCREATE INDEX "member_network_organisation__by_merged_into" ON "member_network_organisation" ("merged_into")\nmember-network\nCREATE TABLE "member_network_organisation__aliases" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__aliases__by_value" ON "member_network_organisation__aliases" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__topics__by_value" ON "member_network_organisation__topics" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__languages__by_value" ON "member_network_organisation__languages" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__origin_communities" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__origin_communities__by_value" ON "member_network_organisation__origin_communities" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__likely_duplicates" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "member_network_organisation__likely_duplicates__by_value" ON "member_network_organisation__likely_duplicates" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__match_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__match_keys__by_value" ON "member_network_organisation__match_keys" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__contact_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__contact_keys__by_value" ON "member_network_organisation__contact_keys" ("value")\nmember-network\nCREATE TABLE "member_network_contact" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "name_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "role" TEXT,\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname text\norganisation identifier\nname_visibility text\nrole text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_contact__by_organisation" ON "member_network_contact" ("organisation")\nmember-network\nCREATE TABLE "member_network_contact__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_contact__languages__by_value" ON "member_network_contact__languages" ("value")\nmember-network\nCREATE TABLE "member_network_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "role" TEXT NOT NULL DEFAULT ''ordinary'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\numbrella identifier\nrole text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_membership__by_organisation" ON "member_network_membership" ("organisation")\nCREATE INDEX "member_network_membership__by_umbrella" ON "member_network_membership" ("umbrella")\nCREATE INDEX "member_network_membership__by_valid_from" ON "member_network_membership" ("valid_from")\nCREATE INDEX "member_network_membership__by_valid_until" ON "member_network_membership" ("valid_until")\nmember-network\nCREATE TABLE "member_network_place" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "district" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "opening_hours" TEXT,\n    "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1)),\n    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),\n    "accessibility" TEXT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nstreet text\npostcode text\ncity text\ndistrict text\naddress_visibility text\nopening_hours text\nis_by_appointment boolean\ncloses_on_public_holidays boolean\naccessibility json\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_place__by_state" ON "member_network_place" ("state", "created_at")\nCREATE INDEX "member_network_place__by_organisation" ON "member_network_place" ("organisation")\nCREATE INDEX "member_network_place__by_kind" ON "member_network_place" ("kind")\nCREATE INDEX "member_network_place__by_district" ON "member_network_place" ("district")\nCREATE INDEX "member_network_place__by_valid_until" ON "member_network_place" ("valid_until")\nCREATE INDEX "member_network_place__by_assured_on" ON "member_network_place" ("assured_on")\nmember-network\nCREATE TABLE "member_network_place__seasons" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1)),\n    "hours" TEXT,\n    "name" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nis_yearly boolean\nhours text\nname json\nmember-network\nCREATE TABLE "member_network_place__exceptions" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    "hours" TEXT,\n    "cause" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nhours text\ncause json\nmember-network\nCREATE TABLE "member_network_service" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT,\n    "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1)),\n    "eligibility" TEXT,\n    "cost" TEXT,\n    "documents" TEXT,\n    "accessibility" TEXT,\n    "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nplace identifier\nhas_interpreters boolean\neligibility json\ncost json\ndocuments json\naccessibility json\nsame_as identifier\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_service__by_state" ON "member_network_service" ("state", "created_at")\nCREATE INDEX "member_network_service__by_organisation" ON "member_network_service" ("organisation")\nCREATE INDEX "member_network_service__by_kind" ON "member_network_service" ("kind")\nCREATE INDEX "member_network_service__by_place" ON "member_network_service" ("place")\nCREATE INDEX "member_network_service__by_same_as" ON "member_network_service" ("same_as")\nCREATE INDEX "member_network_service__by_valid_until" ON "member_network_service" ("valid_until")\nCREATE INDEX "member_network_service__by_assured_on" ON "member_network_service" ("assured_on")\nmember-network\nCREATE TABLE "member_network_service__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__topics__by_value" ON "member_network_service__topics" ("value")\nmember-network\nCREATE TABLE "member_network_service__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__languages__by_value" ON "member_network_service__languages" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_store" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "address" TEXT,\n    "directions" TEXT,\n    "hours" TEXT NOT NULL,\n    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),\n    "hand_overs_per_day" INTEGER,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\naddress text\ndirections json\nhours text\ncloses_on_public_holidays boolean\nhand_overs_per_day integer\nequipment-lending\nCREATE TABLE "equipment_lending_store__closures" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "cause" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\ncause text\nequipment-lending\nCREATE TABLE "equipment_lending_store__extra_hours" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "date" TEXT NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\ndate date\nfrom text\nuntil text\nequipment-lending\nCREATE TABLE "equipment_lending_item_model" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "category" TEXT,\n    "description" TEXT,\n    "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT,\n    "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1)),\n    "tracking" TEXT NOT NULL DEFAULT ''quantity'',\n    "stock" INTEGER NOT NULL DEFAULT 0,\n    "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0,\n    "maintenance_minutes" INTEGER NOT NULL DEFAULT 0,\n    "min_hours" INTEGER,\n    "max_hours" INTEGER,\n    "lead_time_hours" INTEGER,\n    "max_ahead_days" INTEGER,\n    "deposit_amount" INTEGER,\n    "deposit_currency" TEXT,\n    "value_amount" INTEGER,\n    "value_currency" TEXT,\n    "rent_per_day_amount" INTEGER,\n    "rent_per_day_currency" TEXT,\n    "instructions" TEXT,\n    "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1)),\n    "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\ncategory text\ndescription json\nstore identifier\nis_offered boolean\ntracking text\nstock integer\nmaintenance_opening_days integer\nmaintenance_minutes integer\nmin_hours integer\nmax_hours integer\nlead_time_hours integer\nmax_ahead_days integer\ndeposit_amount integer\ndeposit_currency text\nvalue_amount integer\nvalue_currency text\nrent_per_day_amount integer\nrent_per_day_currency text\ninstructions json\nrequires_briefing boolean\nauto_approves boolean\nCREATE INDEX "equipment_lending_item_model__by_store" ON "equipment_lending_item_model" ("store")\nCREATE INDEX "equipment_lending_item_model__by_is_offered" ON "equipment_lending_item_model" ("is_offered")\nCREATE INDEX "equipment_lending_item_model__list_category_value_amount_id" ON "equipment_lending_item_model" ("category", "value_amount", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_item_model__kit_members" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nCREATE INDEX "equipment_lending_item_model__kit_members__by_model" ON "equipment_lending_item_model__kit_members" ("model")\nequipment-lending\nCREATE TABLE "equipment_lending_item_model__accessories" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "equipment_lending_item_model__accessories__by_value" ON "equipment_lending_item_model__accessories" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_item" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "inventory_code" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "condition" TEXT NOT NULL DEFAULT ''good'',\n    "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1)),\n    "serial_number" TEXT,\n    "location" TEXT,\n    "acquired_from" TEXT,\n    "acquired_on" TEXT,\n    "last_safety_check" TEXT,\n    "next_safety_check" TEXT,\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ninventory_code text\nmodel identifier\ncondition text\nis_borrowable boolean\nserial_number text\nlocation text\nacquired_from text\nacquired_on date\nlast_safety_check date\nnext_safety_check date\nnote text\nCREATE UNIQUE INDEX "equipment_lending_item__by_inventory_code" ON "equipment_lending_item" ("inventory_code")\nCREATE INDEX "equipment_lending_item__by_model" ON "equipment_lending_item" ("model")\nCREATE INDEX "equipment_lending_item__by_next_safety_check" ON "equipment_lending_item" ("next_safety_check")\nequipment-lending\nCREATE TABLE "equipment_lending_item__photos" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\nequipment-lending\nCREATE TABLE "equipment_lending_loan" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "number" INTEGER,\n    "organisation" TEXT NOT NULL,\n    "person_in_charge" TEXT,\n    "person_name" TEXT,\n    "purpose" TEXT,\n    "project" TEXT,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "terms_version" TEXT,\n    "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1)),\n    "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1)),\n    "is_by_agreement" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_agreement" IN (0, 1)),\n    "extension_until" TEXT,\n    "refusal_kind" TEXT,\n    "staff_note" TEXT,\n    "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT,\n    "price_amount" INTEGER DEFAULT 0,\n    "price_currency" TEXT DEFAULT ''EUR'',\n    "deposit_due_amount" INTEGER DEFAULT 0,\n    "deposit_due_currency" TEXT DEFAULT ''EUR'',\n    "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1)),\n    "handed_over_at" TEXT,\n    "returned_at" TEXT,\n    "lost_at" TEXT,\n    "ended_at" TEXT,\n    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnumber integer\norganisation identifier\nperson_in_charge identifier\nperson_name text\npurpose text\nproject text\nperiod_start instant\nperiod_end instant\nterms_version text\nis_briefed boolean\nis_override boolean\nis_by_agreement boolean\nextension_until instant\nrefusal_kind text\nstaff_note text\nstore identifier\nprice_amount integer\nprice_currency text\ndeposit_due_amount integer\ndeposit_due_currency text\nis_short boolean\nhanded_over_at instant\nreturned_at instant\nlost_at instant\nended_at instant\nis_anonymous boolean\nCREATE INDEX "equipment_lending_loan__by_state" ON "equipment_lending_loan" ("state", "created_at")\nCREATE UNIQUE INDEX "equipment_lending_loan__by_number" ON "equipment_lending_loan" ("number")\nCREATE INDEX "equipment_lending_loan__by_person_in_charge" ON "equipment_lending_loan" ("person_in_charge")\nCREATE INDEX "equipment_lending_loan__by_project" ON "equipment_lending_loan" ("project")\nCREATE INDEX "equipment_lending_loan__by_period" ON "equipment_lending_loan" ("period_start", "period_end")\nCREATE INDEX "equipment_lending_loan__by_state_period" ON "equipment_lending_loan" ("state", "period_start")\nCREATE INDEX "equipment_lending_loan__by_extension_until" ON "equipment_lending_loan" ("extension_until")\nCREATE INDEX "equipment_lending_loan__by_is_short" ON "equipment_lending_loan" ("is_short") WHERE "is_short" = 1\nCREATE INDEX "equipment_lending_loan__by_handed_over_at" ON "equipment_lending_loan" ("handed_over_at")\nCREATE INDEX "equipment_lending_loan__by_ended_at" ON "equipment_lending_loan" ("ended_at")\nCREATE INDEX "equipment_lending_loan__list_organisation_period_start_id" ON "equipment_lending_loan" ("organisation", "period_start", "id")\nCREATE INDEX "equipment_lending_loan__list_store_period_start_id" ON "equipment_lending_loan" ("store", "period_start", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__lines" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "returned" INTEGER NOT NULL DEFAULT 0,\n    "condition_out" TEXT,\n    "condition_in" TEXT,\n    "damaged" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nitem identifier\nreturned integer\ncondition_out text\ncondition_in text\ndamaged integer\nCREATE INDEX "equipment_lending_loan__lines__by_model" ON "equipment_lending_loan__lines" ("model")\nCREATE INDEX "equipment_lending_loan__lines__by_item" ON "equipment_lending_loan__lines" ("item") WHERE "item" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_loan__assignments" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "condition_out" TEXT,\n    "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1)),\n    "condition_in" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nitem identifier\ncondition_out text\nis_returned boolean\ncondition_in text\nCREATE INDEX "equipment_lending_loan__assignments__by_item" ON "equipment_lending_loan__assignments" ("item")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__short_of" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "equipment_lending_loan__short_of__by_value" ON "equipment_lending_loan__short_of" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__returns" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "at" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nitem identifier\nquantity integer\nat instant\nCREATE INDEX "equipment_lending_loan__returns__by_model" ON "equipment_lending_loan__returns" ("model")\nCREATE INDEX "equipment_lending_loan__returns__by_item" ON "equipment_lending_loan__returns" ("item") WHERE "item" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_deposit" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    "organisation" TEXT,\n    "amount_amount" INTEGER NOT NULL,\n    "amount_currency" TEXT NOT NULL,\n    "kept_amount_amount" INTEGER,\n    "kept_amount_currency" TEXT,\n    "way" TEXT NOT NULL DEFAULT ''cash'',\n    "taken_by" TEXT,\n    "receipt" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nloan identifier\norganisation identifier\namount_amount integer\namount_currency text\nkept_amount_amount integer\nkept_amount_currency text\nway text\ntaken_by text\nreceipt text\nCREATE INDEX "equipment_lending_deposit__by_state" ON "equipment_lending_deposit" ("state", "created_at")\nCREATE INDEX "equipment_lending_deposit__by_loan" ON "equipment_lending_deposit" ("loan")\nCREATE INDEX "equipment_lending_deposit__by_organisation" ON "equipment_lending_deposit" ("organisation")\nequipment-lending\nCREATE TABLE "equipment_lending_damage" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "severity" TEXT NOT NULL DEFAULT ''unusable'',\n    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    "description" TEXT,\n    "expected_until" TEXT,\n    "cost_amount" INTEGER,\n    "cost_currency" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nitem identifier\nquantity integer\nseverity text\nloan identifier\ndescription text\nexpected_until date\ncost_amount integer\ncost_currency text\nCREATE INDEX "equipment_lending_damage__by_state" ON "equipment_lending_damage" ("state", "created_at")\nCREATE INDEX "equipment_lending_damage__by_model" ON "equipment_lending_damage" ("model")\nCREATE INDEX "equipment_lending_damage__by_item" ON "equipment_lending_damage" ("item")\nCREATE INDEX "equipment_lending_damage__by_loan" ON "equipment_lending_damage" ("loan")\nequipment-lending\nCREATE TABLE "equipment_lending_damage__photos" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_damage" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\nequipment-lending\nCREATE TABLE "equipment_lending_block" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "kind" TEXT NOT NULL DEFAULT ''reservedByTeam'',\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nquantity integer\nperiod_start instant\nperiod_end instant\nkind text\nnote text\nCREATE INDEX "equipment_lending_block__by_model" ON "equipment_lending_block" ("model")\nCREATE INDEX "equipment_lending_block__by_period" ON "equipment_lending_block" ("period_start", "period_end")\nequipment-lending\nCREATE TABLE "equipment_lending_suspension" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "grounds" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\nfrom date\nuntil date\ngrounds text\nCREATE INDEX "equipment_lending_suspension__by_organisation" ON "equipment_lending_suspension" ("organisation")\nCREATE INDEX "equipment_lending_suspension__by_until" ON "equipment_lending_suspension" ("until")\nequipment-lending\nCREATE TABLE "equipment_lending_quota" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT,\n    "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "category" TEXT,\n    "max_simultaneous" INTEGER,\n    "max_loans_per_year" INTEGER,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\nmodel identifier\ncategory text\nmax_simultaneous integer\nmax_loans_per_year integer\nCREATE INDEX "equipment_lending_quota__by_organisation" ON "equipment_lending_quota" ("organisation")\nCREATE INDEX "equipment_lending_quota__by_model" ON "equipment_lending_quota" ("model") WHERE "model" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_demand" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "day" TEXT NOT NULL,\n    "refusals" INTEGER NOT NULL DEFAULT 0,\n    "pieces" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nday date\nrefusals integer\npieces integer\nCREATE INDEX "equipment_lending_demand__by_model" ON "equipment_lending_demand" ("model")\nCREATE INDEX "equipment_lending_demand__by_day" ON "equipment_lending_demand" ("day")\nequipment-lending\nCREATE TABLE "equipment_lending_inquiry" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "purpose" TEXT,\n    "name" TEXT,\n    "group" TEXT,\n    "phone" TEXT,\n    "email" TEXT,\n    "terms_version" TEXT,\n    "organisation" TEXT,\n    "answer" TEXT,\n    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nperiod_start instant\nperiod_end instant\npurpose text\nname text\ngroup text\nphone text\nemail text\nterms_version text\norganisation identifier\nanswer text\nloan identifier\nCREATE INDEX "equipment_lending_inquiry__by_state" ON "equipment_lending_inquiry" ("state", "created_at")\nCREATE INDEX "equipment_lending_inquiry__by_period" ON "equipment_lending_inquiry" ("period_start", "period_end")\nCREATE INDEX "equipment_lending_inquiry__by_state_period" ON "equipment_lending_inquiry" ("state", "period_start")\nCREATE INDEX "equipment_lending_inquiry__by_loan" ON "equipment_lending_inquiry" ("loan") WHERE "loan" IS NOT NULL\nCREATE INDEX "equipment_lending_inquiry__list_organisation_period_start_id" ON "equipment_lending_inquiry" ("organisation", "period_start", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_inquiry__lines" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_inquiry" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nCREATE INDEX "equipment_lending_inquiry__lines__by_model" ON "equipment_lending_inquiry__lines" ("model")','\n',char(10)));
CREATE TABLE IF NOT EXISTS "platform_ledger" (
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
    "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
    PRIMARY KEY ("kind", "name")
) STRICT;
INSERT INTO "platform_ledger" VALUES('column','platform_history.sequence','platform','2026-11-29T01:45:33.467Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.resource','platform','2026-11-29T01:45:33.467Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.record','platform','2026-11-29T01:45:33.467Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.version','platform','2026-11-29T01:45:33.467Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.operation','platform','2026-11-29T01:45:33.467Z','text: "operation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.move','platform','2026-11-29T01:45:33.467Z','text: "move" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.state','platform','2026-11-29T01:45:33.467Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor_kind','platform','2026-11-29T01:45:33.467Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor','platform','2026-11-29T01:45:33.467Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.reason','platform','2026-11-29T01:45:33.467Z','text: "reason" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.at','platform','2026-11-29T01:45:33.467Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.changes','platform','2026-11-29T01:45:33.467Z','json: "changes" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.salt','platform','2026-11-29T01:45:33.467Z','text: "salt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_history','platform','2026-11-29T01:45:33.467Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.sequence','platform','2026-11-29T01:45:33.467Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.at','platform','2026-11-29T01:45:33.467Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.kind','platform','2026-11-29T01:45:33.467Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor_kind','platform','2026-11-29T01:45:33.467Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor','platform','2026-11-29T01:45:33.467Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.person','platform','2026-11-29T01:45:33.467Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.resource','platform','2026-11-29T01:45:33.467Z','text: "resource" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.record','platform','2026-11-29T01:45:33.467Z','identifier: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.version','platform','2026-11-29T01:45:33.467Z','integer: "version" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.detail','platform','2026-11-29T01:45:33.467Z','text: "detail" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.count','platform','2026-11-29T01:45:33.467Z','integer: "count" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.seal','platform','2026-11-29T01:45:33.467Z','text: "seal" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.hash','platform','2026-11-29T01:45:33.467Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_audit','platform','2026-11-29T01:45:33.467Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.id','platform','2026-11-29T01:45:33.467Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.resource','platform','2026-11-29T01:45:33.467Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.pool','platform','2026-11-29T01:45:33.467Z','identifier: "pool" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.quantity','platform','2026-11-29T01:45:33.467Z','integer: "quantity" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.starts','platform','2026-11-29T01:45:33.467Z','instant: "starts" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.ends','platform','2026-11-29T01:45:33.467Z','instant: "ends" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_start','platform','2026-11-29T01:45:33.468Z','instant: "widened_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_end','platform','2026-11-29T01:45:33.468Z','instant: "widened_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.length','platform','2026-11-29T01:45:33.468Z','integer: "length" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_out','platform','2026-11-29T01:45:33.468Z','boolean: "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder_resource','platform','2026-11-29T01:45:33.468Z','text: "holder_resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder','platform','2026-11-29T01:45:33.468Z','identifier: "holder" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_long','platform','2026-11-29T01:45:33.468Z','boolean: "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_claim','platform','2026-11-29T01:45:33.468Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.id','platform','2026-11-29T01:45:33.468Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.resource','platform','2026-11-29T01:45:33.468Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.record','platform','2026-11-29T01:45:33.468Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.name','platform','2026-11-29T01:45:33.468Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.due','platform','2026-11-29T01:45:33.468Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.level','platform','2026-11-29T01:45:33.468Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_deadline','platform','2026-11-29T01:45:33.468Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.id','platform','2026-11-29T01:45:33.468Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.resource','platform','2026-11-29T01:45:33.468Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.record','platform','2026-11-29T01:45:33.468Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.name','platform','2026-11-29T01:45:33.468Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.due','platform','2026-11-29T01:45:33.468Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.level','platform','2026-11-29T01:45:33.468Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_reminder','platform','2026-11-29T01:45:33.468Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.record','platform','2026-11-29T01:45:33.468Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.resource','platform','2026-11-29T01:45:33.468Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.version','platform','2026-11-29T01:45:33.468Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.months','platform','2026-11-29T01:45:33.468Z','integer: "months" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.announced','platform','2026-11-29T01:45:33.468Z','date: "announced" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_forgotten','platform','2026-11-29T01:45:33.468Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_job.job','platform','2026-11-29T01:45:33.468Z','text: "job" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.next','platform','2026-11-29T01:45:33.468Z','instant: "next" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.last','platform','2026-11-29T01:45:33.468Z','instant: "last" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.done','platform','2026-11-29T01:45:33.468Z','integer: "done" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failed','platform','2026-11-29T01:45:33.468Z','integer: "failed" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failures','platform','2026-11-29T01:45:33.468Z','text: "failures" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_job','platform','2026-11-29T01:45:33.468Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_number.sequence','platform','2026-11-29T01:45:33.468Z','text: "sequence" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_number.last','platform','2026-11-29T01:45:33.468Z','integer: "last" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_number','platform','2026-11-29T01:45:33.468Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.key','platform','2026-11-29T01:45:33.468Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.request','platform','2026-11-29T01:45:33.468Z','text: "request" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.resource','platform','2026-11-29T01:45:33.468Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.record','platform','2026-11-29T01:45:33.468Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.at','platform','2026-11-29T01:45:33.468Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.answer','platform','2026-11-29T01:45:33.468Z','json: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_idempotency','platform','2026-11-29T01:45:33.468Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_token.id','platform','2026-11-29T01:45:33.469Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.hash','platform','2026-11-29T01:45:33.469Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.label','platform','2026-11-29T01:45:33.469Z','text: "label" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.duties','platform','2026-11-29T01:45:33.469Z','json: "duties" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.organisations','platform','2026-11-29T01:45:33.469Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.person','platform','2026-11-29T01:45:33.469Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.created_at','platform','2026-11-29T01:45:33.469Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.expires_at','platform','2026-11-29T01:45:33.469Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_at','platform','2026-11-29T01:45:33.469Z','instant: "revoked_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.roles','platform','2026-11-29T01:45:33.469Z','json: "roles" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed','platform','2026-11-29T01:45:33.469Z','json: "narrowed" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_at','platform','2026-11-29T01:45:33.469Z','instant: "narrowed_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by_kind','platform','2026-11-29T01:45:33.469Z','text: "narrowed_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by','platform','2026-11-29T01:45:33.469Z','text: "narrowed_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by_kind','platform','2026-11-29T01:45:33.469Z','text: "revoked_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by','platform','2026-11-29T01:45:33.469Z','text: "revoked_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_token','platform','2026-11-29T01:45:33.469Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.key','platform','2026-11-29T01:45:33.469Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.resource','platform','2026-11-29T01:45:33.469Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.record','platform','2026-11-29T01:45:33.469Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_seed','platform','2026-11-29T01:45:33.469Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_restoration.at','platform','2026-11-29T01:45:33.469Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_restoration','platform','2026-11-29T01:45:33.469Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.name','platform','2026-11-29T01:45:33.469Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.value','platform','2026-11-29T01:45:33.469Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_mark','platform','2026-11-29T01:45:33.469Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_session.id','platform','2026-11-29T01:45:33.469Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.hash','platform','2026-11-29T01:45:33.469Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.account','platform','2026-11-29T01:45:33.469Z','identifier: "account" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.membership','platform','2026-11-29T01:45:33.469Z','identifier: "membership" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.device','platform','2026-11-29T01:45:33.469Z','text: "device" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.created_at','platform','2026-11-29T01:45:33.469Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.used_at','platform','2026-11-29T01:45:33.469Z','instant: "used_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.expires_at','platform','2026-11-29T01:45:33.469Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.idle_minutes','platform','2026-11-29T01:45:33.469Z','integer: "idle_minutes" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.has_factor','platform','2026-11-29T01:45:33.469Z','boolean: "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.is_shared','platform','2026-11-29T01:45:33.469Z','boolean: "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.ended_at','platform','2026-11-29T01:45:33.469Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_session','platform','2026-11-29T01:45:33.469Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.id','platform','2026-11-29T01:45:33.469Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.hash','platform','2026-11-29T01:45:33.469Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.name','platform','2026-11-29T01:45:33.469Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.roles','platform','2026-11-29T01:45:33.469Z','json: "roles" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.person','platform','2026-11-29T01:45:33.469Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.organisations','platform','2026-11-29T01:45:33.469Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.until','platform','2026-11-29T01:45:33.469Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.email','platform','2026-11-29T01:45:33.469Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.actor','platform','2026-11-29T01:45:33.469Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.created_at','platform','2026-11-29T01:45:33.470Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.expires_at','platform','2026-11-29T01:45:33.470Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.used_at','platform','2026-11-29T01:45:33.470Z','instant: "used_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.ended_at','platform','2026-11-29T01:45:33.470Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_invitation','platform','2026-11-29T01:45:33.470Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.id','platform','2026-11-29T01:45:33.470Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.kept','platform','2026-11-29T01:45:33.470Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.sha256','platform','2026-11-29T01:45:33.470Z','text: "sha256" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.size','platform','2026-11-29T01:45:33.470Z','integer: "size" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.type','platform','2026-11-29T01:45:33.470Z','text: "type" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.name','platform','2026-11-29T01:45:33.470Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.resource','platform','2026-11-29T01:45:33.470Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.field','platform','2026-11-29T01:45:33.470Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor_kind','platform','2026-11-29T01:45:33.470Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor','platform','2026-11-29T01:45:33.470Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.at','platform','2026-11-29T01:45:33.470Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.is_waiting','platform','2026-11-29T01:45:33.470Z','boolean: "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment','platform','2026-11-29T01:45:33.470Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.id','platform','2026-11-29T01:45:33.470Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.file','platform','2026-11-29T01:45:33.470Z','identifier: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.resource','platform','2026-11-29T01:45:33.470Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.record','platform','2026-11-29T01:45:33.470Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.field','platform','2026-11-29T01:45:33.470Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_use','platform','2026-11-29T01:45:33.470Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_gone.kept','platform','2026-11-29T01:45:33.470Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_gone','platform','2026-11-29T01:45:33.470Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.id','platform','2026-11-29T01:45:33.471Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.version','platform','2026-11-29T01:45:33.471Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.state','platform','2026-11-29T01:45:33.471Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.created_at','platform','2026-11-29T01:45:33.471Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.updated_at','platform','2026-11-29T01:45:33.471Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.code','platform','2026-11-29T01:45:33.471Z','text: "code" TEXT DEFAULT ''notice''');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.organisation','platform','2026-11-29T01:45:33.471Z','text: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.duty','platform','2026-11-29T01:45:33.471Z','text: "duty" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.person','platform','2026-11-29T01:45:33.471Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.not_before','platform','2026-11-29T01:45:33.471Z','instant: "not_before" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.about','platform','2026-11-29T01:45:33.471Z','text: "about" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.record','platform','2026-11-29T01:45:33.471Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.message','platform','2026-11-29T01:45:33.471Z','json: "message" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.arguments','platform','2026-11-29T01:45:33.471Z','text: "arguments" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_notice','platform','2026-11-29T01:45:33.471Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.id','platform','2026-11-29T01:45:33.471Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.version','platform','2026-11-29T01:45:33.471Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.state','platform','2026-11-29T01:45:33.471Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.created_at','platform','2026-11-29T01:45:33.471Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.updated_at','platform','2026-11-29T01:45:33.471Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.record','platform','2026-11-29T01:45:33.471Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.grounds','platform','2026-11-29T01:45:33.471Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.until','platform','2026-11-29T01:45:33.471Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_hold','platform','2026-11-29T01:45:33.471Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.id','platform','2026-11-29T01:45:33.471Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.version','platform','2026-11-29T01:45:33.471Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.state','platform','2026-11-29T01:45:33.471Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.created_at','platform','2026-11-29T01:45:33.471Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.updated_at','platform','2026-11-29T01:45:33.471Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.account','platform','2026-11-29T01:45:33.471Z','text: "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000''');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.name','platform','2026-11-29T01:45:33.471Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.person','platform','2026-11-29T01:45:33.471Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.from','platform','2026-11-29T01:45:33.471Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.until','platform','2026-11-29T01:45:33.471Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_membership','platform','2026-11-29T01:45:33.471Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.owner','platform','2026-11-29T01:45:33.471Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.position','platform','2026-11-29T01:45:33.471Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.value','platform','2026-11-29T01:45:33.471Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__roles','platform','2026-11-29T01:45:33.471Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.owner','platform','2026-11-29T01:45:33.472Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.position','platform','2026-11-29T01:45:33.472Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.value','platform','2026-11-29T01:45:33.472Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__organisations','platform','2026-11-29T01:45:33.472Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.id','platform','2026-11-29T01:45:33.472Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.version','platform','2026-11-29T01:45:33.472Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.state','platform','2026-11-29T01:45:33.472Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.created_at','platform','2026-11-29T01:45:33.472Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.updated_at','platform','2026-11-29T01:45:33.472Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.notice','platform','2026-11-29T01:45:33.472Z','text: "notice" TEXT DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.recipient','platform','2026-11-29T01:45:33.472Z','text: "recipient" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.due','platform','2026-11-29T01:45:33.472Z','instant: "due" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.daily','platform','2026-11-29T01:45:33.472Z','boolean: "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.tries','platform','2026-11-29T01:45:33.472Z','integer: "tries" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.reply','platform','2026-11-29T01:45:33.472Z','integer: "reply" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.cause','platform','2026-11-29T01:45:33.472Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.mark','platform','2026-11-29T01:45:33.472Z','text: "mark" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_delivery','platform','2026-11-29T01:45:33.472Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.id','platform','2026-11-29T01:45:33.472Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.version','platform','2026-11-29T01:45:33.472Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.state','platform','2026-11-29T01:45:33.472Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.created_at','platform','2026-11-29T01:45:33.472Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.updated_at','platform','2026-11-29T01:45:33.472Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.recipient','platform','2026-11-29T01:45:33.472Z','text: "recipient" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.rhythm','platform','2026-11-29T01:45:33.472Z','text: "rhythm" TEXT NOT NULL DEFAULT ''each''');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.language','platform','2026-11-29T01:45:33.472Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_mail_wish','platform','2026-11-29T01:45:33.472Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.id','member-network','2026-11-29T01:45:33.472Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.version','member-network','2026-11-29T01:45:33.472Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.state','member-network','2026-11-29T01:45:33.472Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.created_at','member-network','2026-11-29T01:45:33.472Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.updated_at','member-network','2026-11-29T01:45:33.472Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.name','member-network','2026-11-29T01:45:33.472Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.kind','member-network','2026-11-29T01:45:33.472Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.legal_form','member-network','2026-11-29T01:45:33.472Z','text: "legal_form" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.register_number','member-network','2026-11-29T01:45:33.472Z','text: "register_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.founded_on','member-network','2026-11-29T01:45:33.472Z','date: "founded_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_umbrella','member-network','2026-11-29T01:45:33.472Z','boolean: "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_tenant','member-network','2026-11-29T01:45:33.472Z','boolean: "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.parent','member-network','2026-11-29T01:45:33.472Z','identifier: "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.description','member-network','2026-11-29T01:45:33.472Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.easy_description','member-network','2026-11-29T01:45:33.472Z','json: "easy_description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.origin_communities_visibility','member-network','2026-11-29T01:45:33.472Z','text: "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.street','member-network','2026-11-29T01:45:33.472Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.postcode','member-network','2026-11-29T01:45:33.472Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.city','member-network','2026-11-29T01:45:33.472Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.address_visibility','member-network','2026-11-29T01:45:33.472Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email','member-network','2026-11-29T01:45:33.472Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email_visibility','member-network','2026-11-29T01:45:33.472Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone','member-network','2026-11-29T01:45:33.472Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone_visibility','member-network','2026-11-29T01:45:33.472Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web','member-network','2026-11-29T01:45:33.472Z','text: "web" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web_visibility','member-network','2026-11-29T01:45:33.473Z','text: "web_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_on','member-network','2026-11-29T01:45:33.473Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_by','member-network','2026-11-29T01:45:33.473Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.unlisted_on','member-network','2026-11-29T01:45:33.473Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.announced_on','member-network','2026-11-29T01:45:33.473Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.merged_into','member-network','2026-11-29T01:45:33.473Z','identifier: "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.owner','member-network','2026-11-29T01:45:33.473Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.position','member-network','2026-11-29T01:45:33.473Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.value','member-network','2026-11-29T01:45:33.473Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__aliases','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.owner','member-network','2026-11-29T01:45:33.473Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.position','member-network','2026-11-29T01:45:33.473Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.value','member-network','2026-11-29T01:45:33.473Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__topics','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.owner','member-network','2026-11-29T01:45:33.473Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.position','member-network','2026-11-29T01:45:33.473Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.value','member-network','2026-11-29T01:45:33.473Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__languages','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.owner','member-network','2026-11-29T01:45:33.473Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.position','member-network','2026-11-29T01:45:33.473Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.value','member-network','2026-11-29T01:45:33.473Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__origin_communities','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.owner','member-network','2026-11-29T01:45:33.473Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.position','member-network','2026-11-29T01:45:33.473Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.value','member-network','2026-11-29T01:45:33.473Z','identifier: "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__likely_duplicates','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.owner','member-network','2026-11-29T01:45:33.473Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.position','member-network','2026-11-29T01:45:33.473Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.value','member-network','2026-11-29T01:45:33.473Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__match_keys','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.owner','member-network','2026-11-29T01:45:33.473Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.position','member-network','2026-11-29T01:45:33.473Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.value','member-network','2026-11-29T01:45:33.473Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__contact_keys','member-network','2026-11-29T01:45:33.473Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.id','member-network','2026-11-29T01:45:33.474Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.version','member-network','2026-11-29T01:45:33.474Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.state','member-network','2026-11-29T01:45:33.474Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.created_at','member-network','2026-11-29T01:45:33.474Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.updated_at','member-network','2026-11-29T01:45:33.474Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name','member-network','2026-11-29T01:45:33.474Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.organisation','member-network','2026-11-29T01:45:33.474Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name_visibility','member-network','2026-11-29T01:45:33.474Z','text: "name_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.role','member-network','2026-11-29T01:45:33.474Z','text: "role" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email','member-network','2026-11-29T01:45:33.474Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email_visibility','member-network','2026-11-29T01:45:33.474Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone','member-network','2026-11-29T01:45:33.474Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone_visibility','member-network','2026-11-29T01:45:33.474Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_from','member-network','2026-11-29T01:45:33.474Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_until','member-network','2026-11-29T01:45:33.474Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.is_organisation_listed','member-network','2026-11-29T01:45:33.474Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact','member-network','2026-11-29T01:45:33.474Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.owner','member-network','2026-11-29T01:45:33.474Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.position','member-network','2026-11-29T01:45:33.474Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.value','member-network','2026-11-29T01:45:33.474Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact__languages','member-network','2026-11-29T01:45:33.474Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.id','member-network','2026-11-29T01:45:33.474Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.version','member-network','2026-11-29T01:45:33.474Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.state','member-network','2026-11-29T01:45:33.474Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.created_at','member-network','2026-11-29T01:45:33.474Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.updated_at','member-network','2026-11-29T01:45:33.474Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.organisation','member-network','2026-11-29T01:45:33.474Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.umbrella','member-network','2026-11-29T01:45:33.474Z','identifier: "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.role','member-network','2026-11-29T01:45:33.474Z','text: "role" TEXT NOT NULL DEFAULT ''ordinary''');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_from','member-network','2026-11-29T01:45:33.474Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_until','member-network','2026-11-29T01:45:33.474Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.is_organisation_listed','member-network','2026-11-29T01:45:33.474Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_membership','member-network','2026-11-29T01:45:33.474Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.id','member-network','2026-11-29T01:45:33.475Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.version','member-network','2026-11-29T01:45:33.475Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.state','member-network','2026-11-29T01:45:33.475Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.created_at','member-network','2026-11-29T01:45:33.475Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.updated_at','member-network','2026-11-29T01:45:33.475Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.name','member-network','2026-11-29T01:45:33.475Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.organisation','member-network','2026-11-29T01:45:33.475Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.kind','member-network','2026-11-29T01:45:33.475Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.description','member-network','2026-11-29T01:45:33.475Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.street','member-network','2026-11-29T01:45:33.475Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.postcode','member-network','2026-11-29T01:45:33.475Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.city','member-network','2026-11-29T01:45:33.475Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.district','member-network','2026-11-29T01:45:33.475Z','text: "district" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.address_visibility','member-network','2026-11-29T01:45:33.475Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.opening_hours','member-network','2026-11-29T01:45:33.475Z','text: "opening_hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_by_appointment','member-network','2026-11-29T01:45:33.475Z','boolean: "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.closes_on_public_holidays','member-network','2026-11-29T01:45:33.475Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.accessibility','member-network','2026-11-29T01:45:33.475Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_from','member-network','2026-11-29T01:45:33.475Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_until','member-network','2026-11-29T01:45:33.475Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_on','member-network','2026-11-29T01:45:33.475Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_by','member-network','2026-11-29T01:45:33.475Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.unlisted_on','member-network','2026-11-29T01:45:33.475Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.announced_on','member-network','2026-11-29T01:45:33.475Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_organisation_listed','member-network','2026-11-29T01:45:33.475Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_place','member-network','2026-11-29T01:45:33.475Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.owner','member-network','2026-11-29T01:45:33.475Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.position','member-network','2026-11-29T01:45:33.475Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.from','member-network','2026-11-29T01:45:33.475Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.until','member-network','2026-11-29T01:45:33.475Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.is_yearly','member-network','2026-11-29T01:45:33.475Z','boolean: "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.hours','member-network','2026-11-29T01:45:33.475Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.name','member-network','2026-11-29T01:45:33.475Z','json: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__seasons','member-network','2026-11-29T01:45:33.475Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.owner','member-network','2026-11-29T01:45:33.475Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.position','member-network','2026-11-29T01:45:33.475Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.from','member-network','2026-11-29T01:45:33.475Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.until','member-network','2026-11-29T01:45:33.475Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.hours','member-network','2026-11-29T01:45:33.475Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.cause','member-network','2026-11-29T01:45:33.475Z','json: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__exceptions','member-network','2026-11-29T01:45:33.475Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.id','member-network','2026-11-29T01:45:33.475Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.version','member-network','2026-11-29T01:45:33.475Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.state','member-network','2026-11-29T01:45:33.475Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.created_at','member-network','2026-11-29T01:45:33.475Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.updated_at','member-network','2026-11-29T01:45:33.475Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.name','member-network','2026-11-29T01:45:33.475Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.organisation','member-network','2026-11-29T01:45:33.475Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.kind','member-network','2026-11-29T01:45:33.475Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.description','member-network','2026-11-29T01:45:33.475Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.place','member-network','2026-11-29T01:45:33.476Z','identifier: "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.has_interpreters','member-network','2026-11-29T01:45:33.476Z','boolean: "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.eligibility','member-network','2026-11-29T01:45:33.476Z','json: "eligibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.cost','member-network','2026-11-29T01:45:33.476Z','json: "cost" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.documents','member-network','2026-11-29T01:45:33.476Z','json: "documents" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.accessibility','member-network','2026-11-29T01:45:33.476Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.same_as','member-network','2026-11-29T01:45:33.476Z','identifier: "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_from','member-network','2026-11-29T01:45:33.476Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_until','member-network','2026-11-29T01:45:33.476Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_on','member-network','2026-11-29T01:45:33.476Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_by','member-network','2026-11-29T01:45:33.476Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.unlisted_on','member-network','2026-11-29T01:45:33.476Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.announced_on','member-network','2026-11-29T01:45:33.476Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.is_organisation_listed','member-network','2026-11-29T01:45:33.476Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_service','member-network','2026-11-29T01:45:33.476Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.owner','member-network','2026-11-29T01:45:33.476Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.position','member-network','2026-11-29T01:45:33.476Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.value','member-network','2026-11-29T01:45:33.476Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__topics','member-network','2026-11-29T01:45:33.476Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.owner','member-network','2026-11-29T01:45:33.476Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.position','member-network','2026-11-29T01:45:33.476Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.value','member-network','2026-11-29T01:45:33.476Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__languages','member-network','2026-11-29T01:45:33.476Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.id','equipment-lending','2026-11-29T01:45:33.476Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.version','equipment-lending','2026-11-29T01:45:33.476Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.state','equipment-lending','2026-11-29T01:45:33.476Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.created_at','equipment-lending','2026-11-29T01:45:33.476Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.updated_at','equipment-lending','2026-11-29T01:45:33.476Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.name','equipment-lending','2026-11-29T01:45:33.476Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.address','equipment-lending','2026-11-29T01:45:33.476Z','text: "address" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.directions','equipment-lending','2026-11-29T01:45:33.476Z','json: "directions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hours','equipment-lending','2026-11-29T01:45:33.476Z','text: "hours" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.closes_on_public_holidays','equipment-lending','2026-11-29T01:45:33.476Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hand_overs_per_day','equipment-lending','2026-11-29T01:45:33.476Z','integer: "hand_overs_per_day" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store','equipment-lending','2026-11-29T01:45:33.476Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.owner','equipment-lending','2026-11-29T01:45:33.476Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.position','equipment-lending','2026-11-29T01:45:33.476Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.from','equipment-lending','2026-11-29T01:45:33.476Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.until','equipment-lending','2026-11-29T01:45:33.476Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.cause','equipment-lending','2026-11-29T01:45:33.476Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__closures','equipment-lending','2026-11-29T01:45:33.476Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.owner','equipment-lending','2026-11-29T01:45:33.476Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.position','equipment-lending','2026-11-29T01:45:33.476Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.date','equipment-lending','2026-11-29T01:45:33.476Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.from','equipment-lending','2026-11-29T01:45:33.476Z','text: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.until','equipment-lending','2026-11-29T01:45:33.477Z','text: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__extra_hours','equipment-lending','2026-11-29T01:45:33.477Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.id','equipment-lending','2026-11-29T01:45:33.477Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.version','equipment-lending','2026-11-29T01:45:33.477Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.state','equipment-lending','2026-11-29T01:45:33.477Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.created_at','equipment-lending','2026-11-29T01:45:33.477Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.updated_at','equipment-lending','2026-11-29T01:45:33.477Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.name','equipment-lending','2026-11-29T01:45:33.477Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.category','equipment-lending','2026-11-29T01:45:33.477Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.description','equipment-lending','2026-11-29T01:45:33.477Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.store','equipment-lending','2026-11-29T01:45:33.477Z','identifier: "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.is_offered','equipment-lending','2026-11-29T01:45:33.477Z','boolean: "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.tracking','equipment-lending','2026-11-29T01:45:33.477Z','text: "tracking" TEXT NOT NULL DEFAULT ''quantity''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.stock','equipment-lending','2026-11-29T01:45:33.477Z','integer: "stock" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_opening_days','equipment-lending','2026-11-29T01:45:33.477Z','integer: "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_minutes','equipment-lending','2026-11-29T01:45:33.477Z','integer: "maintenance_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.min_hours','equipment-lending','2026-11-29T01:45:33.477Z','integer: "min_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_hours','equipment-lending','2026-11-29T01:45:33.477Z','integer: "max_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.lead_time_hours','equipment-lending','2026-11-29T01:45:33.477Z','integer: "lead_time_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_ahead_days','equipment-lending','2026-11-29T01:45:33.477Z','integer: "max_ahead_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_amount','equipment-lending','2026-11-29T01:45:33.477Z','integer: "deposit_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_currency','equipment-lending','2026-11-29T01:45:33.477Z','text: "deposit_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_amount','equipment-lending','2026-11-29T01:45:33.477Z','integer: "value_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_currency','equipment-lending','2026-11-29T01:45:33.477Z','text: "value_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_amount','equipment-lending','2026-11-29T01:45:33.477Z','integer: "rent_per_day_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_currency','equipment-lending','2026-11-29T01:45:33.477Z','text: "rent_per_day_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.instructions','equipment-lending','2026-11-29T01:45:33.477Z','json: "instructions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.requires_briefing','equipment-lending','2026-11-29T01:45:33.477Z','boolean: "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.auto_approves','equipment-lending','2026-11-29T01:45:33.477Z','boolean: "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model','equipment-lending','2026-11-29T01:45:33.477Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.owner','equipment-lending','2026-11-29T01:45:33.477Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.position','equipment-lending','2026-11-29T01:45:33.477Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.model','equipment-lending','2026-11-29T01:45:33.477Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.quantity','equipment-lending','2026-11-29T01:45:33.477Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__kit_members','equipment-lending','2026-11-29T01:45:33.477Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.owner','equipment-lending','2026-11-29T01:45:33.477Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.position','equipment-lending','2026-11-29T01:45:33.477Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.value','equipment-lending','2026-11-29T01:45:33.477Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__accessories','equipment-lending','2026-11-29T01:45:33.477Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.id','equipment-lending','2026-11-29T01:45:33.478Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.version','equipment-lending','2026-11-29T01:45:33.478Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.state','equipment-lending','2026-11-29T01:45:33.478Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.created_at','equipment-lending','2026-11-29T01:45:33.478Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.updated_at','equipment-lending','2026-11-29T01:45:33.478Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.inventory_code','equipment-lending','2026-11-29T01:45:33.478Z','text: "inventory_code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.model','equipment-lending','2026-11-29T01:45:33.478Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.condition','equipment-lending','2026-11-29T01:45:33.478Z','text: "condition" TEXT NOT NULL DEFAULT ''good''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.is_borrowable','equipment-lending','2026-11-29T01:45:33.478Z','boolean: "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.serial_number','equipment-lending','2026-11-29T01:45:33.478Z','text: "serial_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.location','equipment-lending','2026-11-29T01:45:33.478Z','text: "location" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_from','equipment-lending','2026-11-29T01:45:33.482Z','text: "acquired_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_on','equipment-lending','2026-11-29T01:45:33.482Z','date: "acquired_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.last_safety_check','equipment-lending','2026-11-29T01:45:33.482Z','date: "last_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.next_safety_check','equipment-lending','2026-11-29T01:45:33.482Z','date: "next_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.note','equipment-lending','2026-11-29T01:45:33.482Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item','equipment-lending','2026-11-29T01:45:33.482Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.owner','equipment-lending','2026-11-29T01:45:33.482Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.position','equipment-lending','2026-11-29T01:45:33.482Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.file','equipment-lending','2026-11-29T01:45:33.482Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.name','equipment-lending','2026-11-29T01:45:33.483Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.type','equipment-lending','2026-11-29T01:45:33.483Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.size','equipment-lending','2026-11-29T01:45:33.483Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.sha256','equipment-lending','2026-11-29T01:45:33.483Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item__photos','equipment-lending','2026-11-29T01:45:33.483Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.id','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.version','equipment-lending','2026-11-29T01:45:33.483Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.state','equipment-lending','2026-11-29T01:45:33.483Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.created_at','equipment-lending','2026-11-29T01:45:33.483Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.updated_at','equipment-lending','2026-11-29T01:45:33.483Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.number','equipment-lending','2026-11-29T01:45:33.483Z','integer: "number" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.organisation','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_in_charge','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "person_in_charge" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_name','equipment-lending','2026-11-29T01:45:33.483Z','text: "person_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.purpose','equipment-lending','2026-11-29T01:45:33.483Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.project','equipment-lending','2026-11-29T01:45:33.483Z','text: "project" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_start','equipment-lending','2026-11-29T01:45:33.483Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_end','equipment-lending','2026-11-29T01:45:33.483Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.terms_version','equipment-lending','2026-11-29T01:45:33.483Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_briefed','equipment-lending','2026-11-29T01:45:33.483Z','boolean: "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_override','equipment-lending','2026-11-29T01:45:33.483Z','boolean: "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_by_agreement','equipment-lending','2026-11-29T01:45:33.483Z','boolean: "is_by_agreement" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_agreement" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.extension_until','equipment-lending','2026-11-29T01:45:33.483Z','instant: "extension_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.refusal_kind','equipment-lending','2026-11-29T01:45:33.483Z','text: "refusal_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.staff_note','equipment-lending','2026-11-29T01:45:33.483Z','text: "staff_note" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.store','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_amount','equipment-lending','2026-11-29T01:45:33.483Z','integer: "price_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_currency','equipment-lending','2026-11-29T01:45:33.483Z','text: "price_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_amount','equipment-lending','2026-11-29T01:45:33.483Z','integer: "deposit_due_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_currency','equipment-lending','2026-11-29T01:45:33.483Z','text: "deposit_due_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_short','equipment-lending','2026-11-29T01:45:33.483Z','boolean: "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.handed_over_at','equipment-lending','2026-11-29T01:45:33.483Z','instant: "handed_over_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.returned_at','equipment-lending','2026-11-29T01:45:33.483Z','instant: "returned_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.lost_at','equipment-lending','2026-11-29T01:45:33.483Z','instant: "lost_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.ended_at','equipment-lending','2026-11-29T01:45:33.483Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_anonymous','equipment-lending','2026-11-29T01:45:33.483Z','boolean: "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan','equipment-lending','2026-11-29T01:45:33.483Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.owner','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.position','equipment-lending','2026-11-29T01:45:33.483Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.model','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.quantity','equipment-lending','2026-11-29T01:45:33.483Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.item','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.returned','equipment-lending','2026-11-29T01:45:33.483Z','integer: "returned" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_out','equipment-lending','2026-11-29T01:45:33.483Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_in','equipment-lending','2026-11-29T01:45:33.483Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.damaged','equipment-lending','2026-11-29T01:45:33.483Z','integer: "damaged" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__lines','equipment-lending','2026-11-29T01:45:33.483Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.owner','equipment-lending','2026-11-29T01:45:33.483Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.position','equipment-lending','2026-11-29T01:45:33.483Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.item','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_out','equipment-lending','2026-11-29T01:45:33.484Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.is_returned','equipment-lending','2026-11-29T01:45:33.484Z','boolean: "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_in','equipment-lending','2026-11-29T01:45:33.484Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__assignments','equipment-lending','2026-11-29T01:45:33.484Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.owner','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.position','equipment-lending','2026-11-29T01:45:33.484Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.value','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__short_of','equipment-lending','2026-11-29T01:45:33.484Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.owner','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.position','equipment-lending','2026-11-29T01:45:33.484Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.model','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.item','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.quantity','equipment-lending','2026-11-29T01:45:33.484Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.at','equipment-lending','2026-11-29T01:45:33.484Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__returns','equipment-lending','2026-11-29T01:45:33.484Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.id','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.version','equipment-lending','2026-11-29T01:45:33.484Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.state','equipment-lending','2026-11-29T01:45:33.484Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.created_at','equipment-lending','2026-11-29T01:45:33.484Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.updated_at','equipment-lending','2026-11-29T01:45:33.484Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.loan','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.organisation','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_amount','equipment-lending','2026-11-29T01:45:33.484Z','integer: "amount_amount" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_currency','equipment-lending','2026-11-29T01:45:33.484Z','text: "amount_currency" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_amount','equipment-lending','2026-11-29T01:45:33.484Z','integer: "kept_amount_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_currency','equipment-lending','2026-11-29T01:45:33.484Z','text: "kept_amount_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.way','equipment-lending','2026-11-29T01:45:33.484Z','text: "way" TEXT NOT NULL DEFAULT ''cash''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.taken_by','equipment-lending','2026-11-29T01:45:33.484Z','text: "taken_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.receipt','equipment-lending','2026-11-29T01:45:33.484Z','text: "receipt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_deposit','equipment-lending','2026-11-29T01:45:33.484Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.id','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.version','equipment-lending','2026-11-29T01:45:33.484Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.state','equipment-lending','2026-11-29T01:45:33.484Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.created_at','equipment-lending','2026-11-29T01:45:33.484Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.updated_at','equipment-lending','2026-11-29T01:45:33.484Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.model','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.item','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.quantity','equipment-lending','2026-11-29T01:45:33.484Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.severity','equipment-lending','2026-11-29T01:45:33.484Z','text: "severity" TEXT NOT NULL DEFAULT ''unusable''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.loan','equipment-lending','2026-11-29T01:45:33.484Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.description','equipment-lending','2026-11-29T01:45:33.484Z','text: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.expected_until','equipment-lending','2026-11-29T01:45:33.484Z','date: "expected_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_amount','equipment-lending','2026-11-29T01:45:33.484Z','integer: "cost_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_currency','equipment-lending','2026-11-29T01:45:33.484Z','text: "cost_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage','equipment-lending','2026-11-29T01:45:33.484Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.owner','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_damage" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.position','equipment-lending','2026-11-29T01:45:33.485Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.file','equipment-lending','2026-11-29T01:45:33.485Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.name','equipment-lending','2026-11-29T01:45:33.485Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.type','equipment-lending','2026-11-29T01:45:33.485Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.size','equipment-lending','2026-11-29T01:45:33.485Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.sha256','equipment-lending','2026-11-29T01:45:33.485Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage__photos','equipment-lending','2026-11-29T01:45:33.485Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.id','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.version','equipment-lending','2026-11-29T01:45:33.485Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.state','equipment-lending','2026-11-29T01:45:33.485Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.created_at','equipment-lending','2026-11-29T01:45:33.485Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.updated_at','equipment-lending','2026-11-29T01:45:33.485Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.model','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.quantity','equipment-lending','2026-11-29T01:45:33.485Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_start','equipment-lending','2026-11-29T01:45:33.485Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_end','equipment-lending','2026-11-29T01:45:33.485Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.kind','equipment-lending','2026-11-29T01:45:33.485Z','text: "kind" TEXT NOT NULL DEFAULT ''reservedByTeam''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.note','equipment-lending','2026-11-29T01:45:33.485Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_block','equipment-lending','2026-11-29T01:45:33.485Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.id','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.version','equipment-lending','2026-11-29T01:45:33.485Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.state','equipment-lending','2026-11-29T01:45:33.485Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.created_at','equipment-lending','2026-11-29T01:45:33.485Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.updated_at','equipment-lending','2026-11-29T01:45:33.485Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.organisation','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.from','equipment-lending','2026-11-29T01:45:33.485Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.until','equipment-lending','2026-11-29T01:45:33.485Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.grounds','equipment-lending','2026-11-29T01:45:33.485Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_suspension','equipment-lending','2026-11-29T01:45:33.485Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.id','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.version','equipment-lending','2026-11-29T01:45:33.485Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.state','equipment-lending','2026-11-29T01:45:33.485Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.created_at','equipment-lending','2026-11-29T01:45:33.485Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.updated_at','equipment-lending','2026-11-29T01:45:33.485Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.organisation','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.model','equipment-lending','2026-11-29T01:45:33.485Z','identifier: "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.category','equipment-lending','2026-11-29T01:45:33.485Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_simultaneous','equipment-lending','2026-11-29T01:45:33.485Z','integer: "max_simultaneous" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_loans_per_year','equipment-lending','2026-11-29T01:45:33.485Z','integer: "max_loans_per_year" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_quota','equipment-lending','2026-11-29T01:45:33.485Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.id','equipment-lending','2026-11-29T01:45:33.486Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.version','equipment-lending','2026-11-29T01:45:33.486Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.state','equipment-lending','2026-11-29T01:45:33.486Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.created_at','equipment-lending','2026-11-29T01:45:33.486Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.updated_at','equipment-lending','2026-11-29T01:45:33.486Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.model','equipment-lending','2026-11-29T01:45:33.486Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.day','equipment-lending','2026-11-29T01:45:33.486Z','date: "day" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.refusals','equipment-lending','2026-11-29T01:45:33.486Z','integer: "refusals" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.pieces','equipment-lending','2026-11-29T01:45:33.486Z','integer: "pieces" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_demand','equipment-lending','2026-11-29T01:45:33.486Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.id','equipment-lending','2026-11-29T01:45:33.486Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.version','equipment-lending','2026-11-29T01:45:33.486Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.state','equipment-lending','2026-11-29T01:45:33.486Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.created_at','equipment-lending','2026-11-29T01:45:33.486Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.updated_at','equipment-lending','2026-11-29T01:45:33.486Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.period_start','equipment-lending','2026-11-29T01:45:33.486Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.period_end','equipment-lending','2026-11-29T01:45:33.486Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.purpose','equipment-lending','2026-11-29T01:45:33.486Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.name','equipment-lending','2026-11-29T01:45:33.486Z','text: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.group','equipment-lending','2026-11-29T01:45:33.486Z','text: "group" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.phone','equipment-lending','2026-11-29T01:45:33.486Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.email','equipment-lending','2026-11-29T01:45:33.486Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.terms_version','equipment-lending','2026-11-29T01:45:33.486Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.organisation','equipment-lending','2026-11-29T01:45:33.486Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.answer','equipment-lending','2026-11-29T01:45:33.486Z','text: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.loan','equipment-lending','2026-11-29T01:45:33.486Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_inquiry','equipment-lending','2026-11-29T01:45:33.486Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.owner','equipment-lending','2026-11-29T01:45:33.486Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_inquiry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.position','equipment-lending','2026-11-29T01:45:33.486Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.model','equipment-lending','2026-11-29T01:45:33.486Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.quantity','equipment-lending','2026-11-29T01:45:33.486Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_inquiry__lines','equipment-lending','2026-11-29T01:45:33.486Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_history__by_record','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_pool','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_length','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_out','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_holder','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_due','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_record','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_due','platform','2026-11-29T01:45:33.487Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_record','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_forgotten__by_resource','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_idempotency__by_at','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_token__by_hash','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_hash','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_account','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_invitation__by_hash','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment__by_waiting','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_file','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_record','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_organisation','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_person','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_record','platform','2026-11-29T01:45:33.488Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_record','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_until','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_account','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_person','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_until','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__roles__by_value','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__organisations__by_value','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_state','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_notice','platform','2026-11-29T01:45:33.489Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_recipient','platform','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_due','platform','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_mail_wish__by_recipient','platform','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_state','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_kind','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_is_tenant','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_parent','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_assured_on','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_merged_into','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__aliases__by_value','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__topics__by_value','member-network','2026-11-29T01:45:33.490Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__languages__by_value','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__origin_communities__by_value','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__likely_duplicates__by_value','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__match_keys__by_value','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__contact_keys__by_value','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__by_organisation','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__languages__by_value','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_organisation','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_umbrella','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_from','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_until','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_state','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_organisation','member-network','2026-11-29T01:45:33.491Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_kind','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_district','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_valid_until','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_assured_on','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_state','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_organisation','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_kind','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_place','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_same_as','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_valid_until','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_assured_on','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__topics__by_value','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__languages__by_value','member-network','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_store','equipment-lending','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_is_offered','equipment-lending','2026-11-29T01:45:33.492Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__list_category_value_amount_id','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__kit_members__by_model','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__accessories__by_value','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_inventory_code','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_model','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_next_safety_check','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_number','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_person_in_charge','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_project','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_period','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state_period','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_extension_until','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_is_short','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_handed_over_at','equipment-lending','2026-11-29T01:45:33.493Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_ended_at','equipment-lending','2026-11-29T01:45:33.494Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__list_organisation_period_start_id','equipment-lending','2026-11-29T01:45:33.494Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__list_store_period_start_id','equipment-lending','2026-11-29T01:45:33.494Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_model','equipment-lending','2026-11-29T01:45:33.494Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_item','equipment-lending','2026-11-29T01:45:33.494Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__assignments__by_item','equipment-lending','2026-11-29T01:45:33.494Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__short_of__by_value','equipment-lending','2026-11-29T01:45:33.498Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__returns__by_model','equipment-lending','2026-11-29T01:45:33.498Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__returns__by_item','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_state','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_loan','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_organisation','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_state','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_model','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_item','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_loan','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_model','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_period','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_organisation','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_until','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_organisation','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_model','equipment-lending','2026-11-29T01:45:33.499Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_demand__by_model','equipment-lending','2026-11-29T01:45:33.500Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_demand__by_day','equipment-lending','2026-11-29T01:45:33.500Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_state','equipment-lending','2026-11-29T01:45:33.500Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_period','equipment-lending','2026-11-29T01:45:33.500Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_state_period','equipment-lending','2026-11-29T01:45:33.500Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_loan','equipment-lending','2026-11-29T01:45:33.500Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__list_organisation_period_start_id','equipment-lending','2026-11-29T01:45:33.500Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__lines__by_model','equipment-lending','2026-11-29T01:45:33.500Z','');
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
INSERT INTO "platform_history" VALUES(1,'member-network.organisation','01a224fa-9c57-7000-b197-810b072a8801',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.534Z','{"name":[null,{"de":"Verbund der sozial-kulturellen Migrantenvereine in Dortmund e. V.","en":"Association of Socio-Cultural Migrant Organisations in Dortmund","@source":"de"}],"aliases":[[],["VMDO"]],"kind":[null,"migrantOrganisation"],"legalForm":[null,"registeredAssociation"],"foundedOn":[null,"2008-05-08"],"isUmbrella":[null,true],"isTenant":[null,true],"description":[null,{"de":"Verbund von Migrantenvereinen in Dortmund; Träger des Hauses der Vielfalt.","en":"Umbrella of migrant associations in Dortmund; runs the Haus der Vielfalt.","@source":"de"}],"topics":[[],["arrival","refuge","participation"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name cultural dortmund migrant organisations socio","name dortmund kulturellen migrantenvereine sozial verbund","name vmdo"]]}','3fuij2tnas9zi2vv314184e0qq');
INSERT INTO "platform_history" VALUES(2,'member-network.organisation','01a224fa-9c57-7001-bdbc-1b77a8128c46',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.536Z','{"name":[null,{"de":"Bundesverband NEMO","en":"Federal association NEMO","@source":"de"}],"kind":[null,"association"],"isUmbrella":[null,true],"isTenant":[null,false],"description":[null,{"de":"Bundesverband, an dessen Gründung der VMDO maßgeblich beteiligt war.","en":"Federal association in whose founding the VMDO took a decisive part.","@source":"de"}],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name bundesverband nemo","name federal nemo"]]}','1c27yw0f8qoah941vnu3kvn20');
INSERT INTO "platform_history" VALUES(3,'member-network.organisation','01a224fa-9c57-7002-b2e4-6ed48a15ed7e',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.537Z','{"name":[null,{"de":"Stadt Dortmund","en":"City of Dortmund","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name city dortmund","name dortmund stadt"]]}','shrtbpbt5lgp2qblf0jhcj2hv');
INSERT INTO "platform_history" VALUES(4,'member-network.organisation','01a224fa-9c57-7003-9556-22432ea28b4d',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.538Z','{"name":[null,{"de":"Gründungsmitglied 1 (Beispiel)","en":"Founding member 1 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 1 beispiel grundungsmitglied","name 1 founding member sample"]]}','2gdtw3sq3olnj2wt9kxpm7uwsl');
INSERT INTO "platform_history" VALUES(5,'member-network.organisation','01a224fa-9c57-7004-9b5f-4703affbfb4c',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.539Z','{"name":[null,{"de":"Gründungsmitglied 2 (Beispiel)","en":"Founding member 2 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 2 beispiel grundungsmitglied","name 2 founding member sample"]]}','18feoilo5jgzj3g22x45vrr3uq');
INSERT INTO "platform_history" VALUES(6,'member-network.organisation','01a224fa-9c57-7005-8aad-233ac382fd61',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.539Z','{"name":[null,{"de":"Gründungsmitglied 3 (Beispiel)","en":"Founding member 3 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 3 beispiel grundungsmitglied","name 3 founding member sample"]]}','1liljb723m4bj14sfeb87ewgc5');
INSERT INTO "platform_history" VALUES(7,'member-network.organisation','01a224fa-9c57-7006-af40-33d75dfbc163',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.542Z','{"name":[null,{"de":"Gründungsmitglied 4 (Beispiel)","en":"Founding member 4 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 4 beispiel grundungsmitglied","name 4 founding member sample"]]}','8yh03kurh6ijactuc50j52tf');
INSERT INTO "platform_history" VALUES(8,'member-network.organisation','01a224fa-9c57-7007-9113-85410f9f8cec',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.543Z','{"name":[null,{"de":"Gründungsmitglied 5 (Beispiel)","en":"Founding member 5 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 5 beispiel grundungsmitglied","name 5 founding member sample"]]}','125ly9rp8ug2h2nur156jue6ax');
INSERT INTO "platform_history" VALUES(9,'member-network.organisation','01a224fa-9c57-7008-8ab3-c17dbba05327',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.544Z','{"name":[null,{"de":"Gründungsmitglied 6 (Beispiel)","en":"Founding member 6 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 6 beispiel grundungsmitglied","name 6 founding member sample"]]}','2qbesc91yb0ed2er382hdga1ie');
INSERT INTO "platform_history" VALUES(10,'member-network.organisation','01a224fa-9c57-7009-8014-f2abcec923f6',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.544Z','{"name":[null,{"de":"Gründungsmitglied 7 (Beispiel)","en":"Founding member 7 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 7 beispiel grundungsmitglied","name 7 founding member sample"]]}','21uijym7u2xi820fr11jzph0c2');
INSERT INTO "platform_history" VALUES(11,'member-network.organisation','01a224fa-9c57-700a-b092-956c0e46d672',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.545Z','{"name":[null,{"de":"Gründungsmitglied 8 (Beispiel)","en":"Founding member 8 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 8 beispiel grundungsmitglied","name 8 founding member sample"]]}','3jr9lwbm3kzgr4y1tnej6xscs');
INSERT INTO "platform_history" VALUES(12,'member-network.organisation','01a224fa-9c57-700b-94e6-e7e8b3b089d5',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.545Z','{"name":[null,{"de":"Gründungsmitglied 9 (Beispiel)","en":"Founding member 9 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 9 beispiel grundungsmitglied","name 9 founding member sample"]]}','2bhiskg007jui1d97tff2ycaj4');
INSERT INTO "platform_history" VALUES(13,'member-network.organisation','01a224fa-9c57-700c-b8d1-5e0963d14776',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.546Z','{"name":[null,{"de":"Gründungsmitglied 10 (Beispiel)","en":"Founding member 10 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 10 beispiel grundungsmitglied","name 10 founding member sample"]]}','1mousxzw4oca7zai39ugqvt8x');
INSERT INTO "platform_history" VALUES(14,'member-network.organisation','01a224fa-9c57-700d-8bb5-0e3a43df81bf',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.547Z','{"name":[null,{"de":"Gründungsmitglied 11 (Beispiel)","en":"Founding member 11 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 11 beispiel grundungsmitglied","name 11 founding member sample"]]}','3g25d7ux5rza42be4dohyqasx0');
INSERT INTO "platform_history" VALUES(15,'member-network.organisation','01a224fa-9c57-700e-9ee8-2395ff682101',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.547Z','{"name":[null,{"de":"Gründungsmitglied 12 (Beispiel)","en":"Founding member 12 (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name 12 beispiel grundungsmitglied","name 12 founding member sample"]]}','15i88jv0q7e917tsa86vntfjz');
INSERT INTO "platform_history" VALUES(16,'member-network.membership','01a224fa-9c57-700f-9407-2ecf64cda5d3',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.548Z','{"organisation":[null,"01a224fa-9c57-7003-9556-22432ea28b4d"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','b0v690ybg1jb291mdrtfjzk4z');
INSERT INTO "platform_history" VALUES(17,'member-network.membership','01a224fa-9c57-7010-accd-c73c35a29273',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.549Z','{"organisation":[null,"01a224fa-9c57-7004-9b5f-4703affbfb4c"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','yogymknc6h203q0vx7rkjdxc6');
INSERT INTO "platform_history" VALUES(18,'member-network.membership','01a224fa-9c57-7011-bd78-3bafa8df0228',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.550Z','{"organisation":[null,"01a224fa-9c57-7005-8aad-233ac382fd61"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','788czki8ljrml00jmr88cfw');
INSERT INTO "platform_history" VALUES(19,'member-network.membership','01a224fa-9c57-7012-af42-6c6ea827c1ca',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.555Z','{"organisation":[null,"01a224fa-9c57-7006-af40-33d75dfbc163"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','3t9u2dzmstlkf2c2pyatqnr5lu');
INSERT INTO "platform_history" VALUES(20,'member-network.membership','01a224fa-9c57-7013-a48b-a70c900613dd',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.556Z','{"organisation":[null,"01a224fa-9c57-7007-9113-85410f9f8cec"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','2qrgimgkistih190wi49i91wq3');
INSERT INTO "platform_history" VALUES(21,'member-network.membership','01a224fa-9c57-7014-bef9-556da201e0c5',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.556Z','{"organisation":[null,"01a224fa-9c57-7008-8ab3-c17dbba05327"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','1uomz22oos4y63kec6bfronums');
INSERT INTO "platform_history" VALUES(22,'member-network.membership','01a224fa-9c57-7015-8d8f-7138cef0cb37',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.556Z','{"organisation":[null,"01a224fa-9c57-7009-8014-f2abcec923f6"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','27ajgg4y85sfy3frguw4q8jqy2');
INSERT INTO "platform_history" VALUES(23,'member-network.membership','01a224fa-9c57-7016-840a-0951f606d427',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.557Z','{"organisation":[null,"01a224fa-9c57-700a-b092-956c0e46d672"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','1ue27bkwxw0qz2amoinb1dco73');
INSERT INTO "platform_history" VALUES(24,'member-network.membership','01a224fa-9c57-7017-8a0b-dd9c27dfd0ec',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.557Z','{"organisation":[null,"01a224fa-9c57-700b-94e6-e7e8b3b089d5"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','1ircg1khdfztp39e7ttvcxers9');
INSERT INTO "platform_history" VALUES(25,'member-network.membership','01a224fa-9c57-7018-b08d-379be1adfbc0',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.558Z','{"organisation":[null,"01a224fa-9c57-700c-b8d1-5e0963d14776"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','k28n93t7pu5412nxdo6ai6ym1');
INSERT INTO "platform_history" VALUES(26,'member-network.membership','01a224fa-9c57-7019-9f3c-7eb3ff2ef40b',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.559Z','{"organisation":[null,"01a224fa-9c57-700d-8bb5-0e3a43df81bf"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','2qpnt7vqep58023edl5r6gokh4');
INSERT INTO "platform_history" VALUES(27,'member-network.membership','01a224fa-9c57-701a-bad3-489964e27701',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:33.559Z','{"organisation":[null,"01a224fa-9c57-700e-9ee8-2395ff682101"],"umbrella":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"role":[null,"founding"],"validFrom":[null,"2008-05-08"],"isOrganisationListed":[null,true]}','1902x5j8smmmk2olcjek04pawj');
INSERT INTO "platform_history" VALUES(28,'member-network.place','01a224fa-9c57-701b-819a-63771f579f3c',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.560Z','{"name":[null,{"de":"Haus der Vielfalt","en":"Haus der Vielfalt (House of Diversity)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"house"],"description":[null,{"de":"Geschützter Ort zum Vernetzen und Lernen; hier arbeiten die Vereine unter einem Dach.","en":"A protected place to meet and to learn, where the associations work under one roof.","@source":"de"}],"city":[null,"Dortmund"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','25a63rcdllho018305gmym53id');
INSERT INTO "platform_history" VALUES(29,'member-network.place','01a224fa-9c57-701c-8118-1e266493b80a',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.560Z','{"name":[null,{"de":"Lokal Willkommen Nordstadt 1 (Beispielname)","en":"Lokal Willkommen Nordstadt 1 (sample name)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"lokal-willkommen"],"city":[null,"Dortmund"],"district":[null,"Nordstadt"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','22byu5nwiu7yt341nuk262ler9');
INSERT INTO "platform_history" VALUES(30,'member-network.place','01a224fa-9c57-701d-946d-dbf087e10df3',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.561Z','{"name":[null,{"de":"Lokal Willkommen Nordstadt 2 (Beispielname)","en":"Lokal Willkommen Nordstadt 2 (sample name)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"lokal-willkommen"],"city":[null,"Dortmund"],"district":[null,"Nordstadt"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','2xpzwevzhi2aw3hu5yb76q9y5c');
INSERT INTO "platform_history" VALUES(31,'member-network.place','01a224fa-9c57-701e-a7b1-875e79e6720d',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.561Z','{"name":[null,{"de":"Lokal Willkommen Nordstadt 3 (Beispielname)","en":"Lokal Willkommen Nordstadt 3 (sample name)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"lokal-willkommen"],"city":[null,"Dortmund"],"district":[null,"Nordstadt"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3tfe6vnqfqbt22gde9m8psntp');
INSERT INTO "platform_history" VALUES(32,'member-network.place','01a224fa-9c57-701f-b4bb-294e78a93f6a',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.561Z','{"name":[null,{"de":"Lokal Willkommen Nordstadt 4 (Beispielname)","en":"Lokal Willkommen Nordstadt 4 (sample name)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"lokal-willkommen"],"city":[null,"Dortmund"],"district":[null,"Nordstadt"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','2j22vtkc3g62z3bhvb1pftphjd');
INSERT INTO "platform_history" VALUES(33,'member-network.place','01a224fa-9c57-7020-9066-0ccb9e6d2b66',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.562Z','{"name":[null,{"de":"Lokal Willkommen Nordstadt 5 (Beispielname)","en":"Lokal Willkommen Nordstadt 5 (sample name)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"lokal-willkommen"],"city":[null,"Dortmund"],"district":[null,"Nordstadt"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','mtdjugxbabbo1xrnzyv2tlfi6');
INSERT INTO "platform_history" VALUES(34,'member-network.place','01a224fa-9c57-7021-85a4-13c96d1a5cbc',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.562Z','{"name":[null,{"de":"Lokal Willkommen Nordstadt 6 (Beispielname)","en":"Lokal Willkommen Nordstadt 6 (sample name)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"lokal-willkommen"],"city":[null,"Dortmund"],"district":[null,"Nordstadt"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','2mjf8wmu479671aun186d8n5z2');
INSERT INTO "platform_history" VALUES(35,'member-network.place','01a224fa-9c57-7022-a97f-242f80e8c8d8',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.563Z','{"name":[null,{"de":"Lokal Willkommen Nordstadt 7 (Beispielname)","en":"Lokal Willkommen Nordstadt 7 (sample name)","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"lokal-willkommen"],"city":[null,"Dortmund"],"district":[null,"Nordstadt"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','12utmx538utic2kk7qkmg8c369');
INSERT INTO "platform_history" VALUES(36,'member-network.service','01a224fa-9c57-7023-82bf-0b517ec15299',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.563Z','{"name":[null,{"de":"Regionale Flüchtlingsberatung","en":"Regional refugee counselling","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"counselling"],"topics":[[],["refuge","residenceAndLaw"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3eeumlkaxdz302yjrvxfp807yu');
INSERT INTO "platform_history" VALUES(37,'member-network.service','01a224fa-9c57-7024-b617-93f1c096e1f5',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.564Z','{"name":[null,{"de":"Übergangseinrichtungen","en":"Transitional facilities","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"transitional-facility"],"description":[null,{"de":"Im Auftrag der Stadt Dortmund betrieben, bis Ende 2024.","en":"Run on behalf of the city of Dortmund until the end of 2024.","@source":"de"}],"topics":[[],["refuge","housing"]],"hasInterpreters":[null,false],"validUntil":[null,"2024-12-31"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','1twsebwzflre11ri1mydx5ic8m');
INSERT INTO "platform_history" VALUES(38,'member-network.service','01a224fa-9c57-7025-9c04-05806651d431',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.564Z','{"name":[null,{"de":"samo.fa","en":"samo.fa","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"project"],"description":[null,{"de":"Bundesprojekt, das der Verbund durchführt.","en":"Federal project that the umbrella carries out.","@source":"de"}],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','uh8nhexy08by3fppggjzocmkg');
INSERT INTO "platform_history" VALUES(39,'member-network.service','01a224fa-9c57-7026-a0c7-fea6a2c7d86b',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:33.565Z','{"name":[null,{"de":"gleichTeilhaben","en":"gleichTeilhaben","@source":"de"}],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"kind":[null,"project"],"description":[null,{"de":"Projekt, das der Verbund durchführt.","en":"Project that the umbrella carries out.","@source":"de"}],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3halt24hy6jczag1dv63i8o49');
INSERT INTO "platform_history" VALUES(40,'platform.membership','01a224fa-9ca6-7000-85af-0f7a5f7ce59f',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.606Z','{"account":[null,"01a224fa-9ca0-7000-a601-899d9c6f163d"],"name":[null,"Verwaltung"],"roles":[[],["administrator"]],"organisations":[[],["01a224fa-9c57-7000-b197-810b072a8801"]],"from":[null,"2026-11-29"]}','3hhu5bm72kpdu1rxzkymcoxz2g');
INSERT INTO "platform_history" VALUES(41,'platform.membership','01a224fa-9cd5-7001-a30b-ccf28c977bb9',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.653Z','{"account":[null,"01a224fa-9ccf-7000-aa34-0abb83ebf9b7"],"name":[null,"Leitung des Hauses der Vielfalt"],"roles":[[],["house-manager"]],"organisations":[[],["01a224fa-9c57-7000-b197-810b072a8801"]],"from":[null,"2026-11-29"]}','19s9iv4ip78ok3sqhz3cfxgl7e');
INSERT INTO "platform_history" VALUES(42,'platform.membership','01a224fa-9d0b-7000-8555-f74031dbf30a',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.707Z','{"account":[null,"01a224fa-9d00-7000-9da9-985cd5561cf7"],"name":[null,"Ansprechperson eines Mitgliedsvereins"],"roles":[[],["member-organisation"]],"organisations":[[],["01a224fa-9c57-7000-b197-810b072a8801"]],"from":[null,"2026-11-29"]}','hnvhbrp9i1qh191grv0siyhnd');
INSERT INTO "platform_history" VALUES(43,'platform.membership','01a224fa-9d3f-7000-bcc1-1e00a8eac0d6',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.759Z','{"account":[null,"01a224fa-9d37-7000-8d4c-d0c61b2de13d"],"name":[null,"Beratung"],"roles":[[],["counsellor"]],"organisations":[[],["01a224fa-9c57-7000-b197-810b072a8801"]],"from":[null,"2026-11-29"]}','246d2b1yv0v981ty93fzfq676q');
INSERT INTO "platform_history" VALUES(44,'platform.membership','01a224fa-9d72-7000-812a-c9ffcbc9c432',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.810Z','{"account":[null,"01a224fa-9d6a-7000-8145-06a2325e8a53"],"name":[null,"Beirat"],"roles":[[],["advisory-board"]],"organisations":[[],["01a224fa-9c57-7000-b197-810b072a8801"]],"from":[null,"2026-11-29"]}','9q60simoc1zewdlpbyllgxx1');
INSERT INTO "platform_history" VALUES(45,'platform.membership','01a224fa-9d9f-7000-a1c4-c6b4182c75d7',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:33.855Z','{"account":[null,"01a224fa-9d9a-7000-bcf7-0dcfe486ae2e"],"name":[null,"Ehrenamtliche"],"roles":[[],["volunteer"]],"organisations":[[],["01a224fa-9c57-7000-b197-810b072a8801"]],"from":[null,"2026-11-29"]}','1ziqrc6zgfdll10y9srffrbcp');
INSERT INTO "platform_history" VALUES(46,'platform.membership','01a224fa-9d0b-7000-8555-f74031dbf30a',2,'change',NULL,'recorded','person','01a224fa-9ca6-7000-85af-0f7a5f7ce59f',NULL,'2026-11-29T01:45:33.861Z','{"organisations":[["01a224fa-9c57-7000-b197-810b072a8801"],["01a224fa-9c57-7003-9556-22432ea28b4d"]]}','27eg5wzgd02761hoznu9v53txk');
INSERT INTO "platform_history" VALUES(47,'equipment-lending.store','01a224fa-9dab-7000-938b-ff709c05a066',1,'create',NULL,'recorded','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.867Z','{"name":[null,{"de":"Lager im Haus der Vielfalt (Beispiel)","en":"Store in the Haus der Vielfalt (sample)","@source":"de"}],"hours":[null,"mo-fr 09:00-18:00"],"closesOnPublicHolidays":[null,true]}','onne4i4pbep61ukbdom1jkosb');
INSERT INTO "platform_history" VALUES(48,'equipment-lending.item-model','01a224fa-9dbb-7000-86a6-727f123f4df3',1,'create',NULL,'recorded','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.883Z','{"name":[null,{"de":"Stapelstuhl","en":"Stacking chair","@source":"de"}],"category":[null,"Möbel"],"store":[null,"01a224fa-9dab-7000-938b-ff709c05a066"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,80],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}','1z7z9utrfberw2jdp4nbale7p9');
INSERT INTO "platform_history" VALUES(49,'equipment-lending.item-model','01a224fa-9dc3-7000-8f58-d98abfbbf771',1,'create',NULL,'recorded','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.891Z','{"name":[null,{"de":"Funkmikrofon","en":"Radio microphone","@source":"de"}],"category":[null,"Ton"],"store":[null,"01a224fa-9dab-7000-938b-ff709c05a066"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,4],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}','29z9d4s10tmib1oqto6exgkdq3');
INSERT INTO "platform_history" VALUES(50,'equipment-lending.item-model','01a224fa-9dd3-7000-b959-f75312573928',1,'create',NULL,'recorded','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.907Z','{"name":[null,{"de":"Videokamera","en":"Video camera","@source":"de"}],"category":[null,"Bild"],"store":[null,"01a224fa-9dab-7000-938b-ff709c05a066"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,2],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"deposit":[null,"150.00 EUR"],"requiresBriefing":[null,false],"autoApproves":[null,false]}','3229m5qygtin51i4kskjfw4qq3');
INSERT INTO "platform_history" VALUES(51,'equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd',1,'create',NULL,'requested','person','01a224fa-9d0b-7000-8555-f74031dbf30a',NULL,'2026-11-29T01:45:33.911Z','{"number":[null,1],"organisation":[null,"01a224fa-9c57-7003-9556-22432ea28b4d"],"personName":[null,"Kim Beispiel"],"purpose":[null,"Vereinsjubiläum (Beispiel)"],"lines":[[],[{"model":"01a224fa-9dbb-7000-86a6-727f123f4df3","quantity":60,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0},{"model":"01a224fa-9dc3-7000-8f58-d98abfbbf771","quantity":2,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}]],"period":[null,{"start":"2026-12-01T08:00:00.000Z","end":"2026-12-04T14:00:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"isByAgreement":[null,false],"store":[null,"01a224fa-9dab-7000-938b-ff709c05a066"],"price":[null,"0.00 EUR"],"depositDue":[null,"0.00 EUR"],"isShort":[null,false],"isAnonymous":[null,false]}','1cu381mt23tmr2pqj4ewtgw62c');
INSERT INTO "platform_history" VALUES(52,'platform.notice','01a224fa-9dd7-7003-9973-4dc0b8a78bc9',1,'create',NULL,'recorded','person','01a224fa-9d0b-7000-8555-f74031dbf30a',NULL,'2026-11-29T01:45:33.911Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a224fa-9c57-7003-9556-22432ea28b4d"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-9dd7-7000-ac72-c8e6831b52bd"],"message":[null,{"de":"Ihre Anfrage 1 für 01.12.2026, 09:00 – 04.12.2026, 15:00 ist eingegangen.","en":"Your request 1 for 1 December 2026, 09:00 – 4 December 2026, 15:00 has arrived.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-12-01T08:00:00.000Z\",\"end\":\"2026-12-04T14:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(53,'platform.notice','01a224fa-9dd7-7004-bdf6-c7b10871332a',1,'create',NULL,'recorded','person','01a224fa-9d0b-7000-8555-f74031dbf30a',NULL,'2026-11-29T01:45:33.911Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-9dd7-7000-ac72-c8e6831b52bd"],"message":[null,{"de":"Anfrage 1 für 01.12.2026, 09:00 – 04.12.2026, 15:00 wartet auf eine Entscheidung.","en":"Request 1 for 1 December 2026, 09:00 – 4 December 2026, 15:00 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-12-01T08:00:00.000Z\",\"end\":\"2026-12-04T14:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(54,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97',1,'create',NULL,'requested','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.924Z','{"number":[null,2],"organisation":[null,"01a224fa-9c57-7004-9b5f-4703affbfb4c"],"personName":[null,"Sascha Beispiel"],"purpose":[null,"Lesung in drei Sprachen (Beispiel)"],"lines":[[],[{"model":"01a224fa-9dbb-7000-86a6-727f123f4df3","quantity":30,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0},{"model":"01a224fa-9dc3-7000-8f58-d98abfbbf771","quantity":1,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}]],"period":[null,{"start":"2026-12-09T11:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"isByAgreement":[null,false],"store":[null,"01a224fa-9dab-7000-938b-ff709c05a066"],"price":[null,"0.00 EUR"],"depositDue":[null,"0.00 EUR"],"isShort":[null,false],"isAnonymous":[null,false]}','6hg66jm0pcd72px1q26c7x7le');
INSERT INTO "platform_history" VALUES(55,'platform.notice','01a224fa-9de4-7003-910f-03797b274004',1,'create',NULL,'recorded','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.924Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a224fa-9c57-7004-9b5f-4703affbfb4c"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-9de4-7000-a8be-f2628cbc0f97"],"message":[null,{"de":"Ihre Anfrage 2 für 09.12.2026, 12:00 – 11.12.2026, 12:00 ist eingegangen.","en":"Your request 2 for 9 December 2026, 12:00 – 11 December 2026, 12:00 has arrived.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-12-09T11:00:00.000Z\",\"end\":\"2026-12-11T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(56,'platform.notice','01a224fa-9de4-7004-8b83-41c95f14dcf3',1,'create',NULL,'recorded','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.924Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-9de4-7000-a8be-f2628cbc0f97"],"message":[null,{"de":"Anfrage 2 für 09.12.2026, 12:00 – 11.12.2026, 12:00 wartet auf eine Entscheidung.","en":"Request 2 for 9 December 2026, 12:00 – 11 December 2026, 12:00 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-12-09T11:00:00.000Z\",\"end\":\"2026-12-11T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(57,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97',2,'move','approve','approved','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.936Z','{}','1mi08bd4bfzxy3qeumwhrptq8t');
INSERT INTO "platform_history" VALUES(58,'platform.notice','01a224fa-9df0-7000-81c4-a0fd8ff9d5dd',1,'create',NULL,'recorded','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'2026-11-29T01:45:33.936Z','{"code":[null,"equipment-lending.request-approved"],"organisation":[null,"01a224fa-9c57-7004-9b5f-4703affbfb4c"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-9de4-7000-a8be-f2628cbc0f97"],"message":[null,{"de":"Ihre Ausleihe 2 für 09.12.2026, 12:00 – 11.12.2026, 12:00 ist zugesagt.","en":"Your loan 2 for 9 December 2026, 12:00 – 11 December 2026, 12:00 is approved.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-12-09T11:00:00.000Z\",\"end\":\"2026-12-11T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(59,'member-network.service','01a224fa-9c57-7024-b617-93f1c096e1f5',2,'move','expire','archived','system','scheduler',NULL,'2026-11-29T01:46:31.440Z','{"unlistedOn":[null,"2026-11-29"]}','2ndzy4o6ta0cltq6lf2qqlg55');
INSERT INTO "platform_history" VALUES(60,'platform.notice','01a224fb-7e90-7000-a001-ec7a7be1a6f9',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:46:31.440Z','{"code":[null,"member-network.expired"],"organisation":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"about":[null,"member-network.service"],"record":[null,"01a224fa-9c57-7024-b617-93f1c096e1f5"],"message":[null,{"de":"Dieser Eintrag ist beendet, weil sein letzter Tag vorbei ist.","en":"This entry has ended, because its last day is over.","@source":"de"}]}',NULL);
INSERT INTO "platform_history" VALUES(61,'platform.delivery','01a224fb-7f12-7000-ab2e-8d2ead0d3646',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.570Z','{"notice":[null,"01a224fa-9dd7-7003-9973-4dc0b8a78bc9"],"recipient":[null,"01a224fa-9c57-7003-9556-22432ea28b4d"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','21l165ca6gekl2zekxmytk1pt2');
INSERT INTO "platform_history" VALUES(62,'platform.delivery','01a224fb-7f12-7001-ac9a-b98735e69382',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.570Z','{"notice":[null,"01a224fa-9de4-7003-910f-03797b274004"],"recipient":[null,"01a224fa-9c57-7004-9b5f-4703affbfb4c"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','1unpru17en3ns110ig6lhs0mky');
INSERT INTO "platform_history" VALUES(63,'platform.delivery','01a224fb-7f12-7002-b816-2397c85daba3',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.570Z','{"notice":[null,"01a224fa-9df0-7000-81c4-a0fd8ff9d5dd"],"recipient":[null,"01a224fa-9c57-7004-9b5f-4703affbfb4c"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','16z9c66o191ax214iuls7qoyk4');
INSERT INTO "platform_history" VALUES(64,'platform.delivery','01a224fb-7f12-7003-9750-098a6baf8bb5',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.570Z','{"notice":[null,"01a224fb-7e90-7000-a001-ec7a7be1a6f9"],"recipient":[null,"01a224fa-9c57-7000-b197-810b072a8801"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','1nhlrlksnk93s2pea0y3fflp7k');
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
INSERT INTO "platform_audit" VALUES(1,'2026-11-29T01:45:33.534Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7000-b197-810b072a8801',1,NULL,1,'16a00798a2f2b71b40a5cb7111b5e8fe45eefe79de77994d2cf4dcd902a99b79','7f7df2d0f140a0fdc4cbf53a51a8206b959b627ea01acb61f7fe944c0cbd852c');
INSERT INTO "platform_audit" VALUES(2,'2026-11-29T01:45:33.536Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7001-bdbc-1b77a8128c46',1,NULL,1,'8a2c64f88eb56394ecfba90a84ac3790535151162b186bcfcc36228fa7aedfe6','0ed2e683a33cc8980e8d26847f5e520ad3a200dda63286b7f94ff0f03856377d');
INSERT INTO "platform_audit" VALUES(3,'2026-11-29T01:45:33.537Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7002-b2e4-6ed48a15ed7e',1,NULL,1,'c1d6205e67ff8141feda5b20f1b81b45323c8368ee856c99c14b16505a7d95e8','6df337bf67a21b4bd012a0db2120ccc92f41fde04f1b73035a7bb08428e6111a');
INSERT INTO "platform_audit" VALUES(4,'2026-11-29T01:45:33.538Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7003-9556-22432ea28b4d',1,NULL,1,'59b9658124204e188e52a5cc2620db56e1758b677844dc4450ffeaa4d6565ec0','4bed45d955d95efeeab1740515b4ad3a007e35452186987d7395811287d7a80c');
INSERT INTO "platform_audit" VALUES(5,'2026-11-29T01:45:33.539Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7004-9b5f-4703affbfb4c',1,NULL,1,'7a13543bc844ab8687a90de89eb073a9bef20282b2b3dd8044440d28b19c7a52','5473246474616aae9f1431090b3bd81121592697ae55052f903a0a4d7e4eb51a');
INSERT INTO "platform_audit" VALUES(6,'2026-11-29T01:45:33.539Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7005-8aad-233ac382fd61',1,NULL,1,'27197de6bb4f0068ee6b9a309881265f4f3d9de80776731b86aa214812b0e336','4458704db6f943700b72b1bf40e6ced9af6563d3ed7d7af080b1da66bf40480a');
INSERT INTO "platform_audit" VALUES(7,'2026-11-29T01:45:33.542Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7006-af40-33d75dfbc163',1,NULL,1,'80b4bddca3a20619f0a0f1c6238f2f610794decadd52daf0eb0b1c6260b8755e','baebe1e34c0d1d0c853e9013fcec19900fe85b64d64f45c9b36bf498850e666f');
INSERT INTO "platform_audit" VALUES(8,'2026-11-29T01:45:33.543Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7007-9113-85410f9f8cec',1,NULL,1,'9d7ece288cdf54310db8ed3e6e1a1621d9eefcad010fd9d0ba1da3914596e342','b1d41b8cb3daea89ac7e8a11a11c07f818179a749c1cf8ad21fbf5da0ba27e75');
INSERT INTO "platform_audit" VALUES(9,'2026-11-29T01:45:33.544Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7008-8ab3-c17dbba05327',1,NULL,1,'94a327e3e3f5c91a46d16137517089fa0b2c862b1131f6118aed53c66c745106','d71643a190a8bef81bc2fe38f89860f72d75c5c1310633d34425ec0df3cfcb3c');
INSERT INTO "platform_audit" VALUES(10,'2026-11-29T01:45:33.544Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-7009-8014-f2abcec923f6',1,NULL,1,'327f90d61d91e18d4f898b0d9b6ab9e91b403a62855e31950cc9c3aa4aebc5bb','4a11f701b97d993ab2499d76b105cbc16cf56107a6eb4cdfd96e41770f66b8fa');
INSERT INTO "platform_audit" VALUES(11,'2026-11-29T01:45:33.545Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-700a-b092-956c0e46d672',1,NULL,1,'fa294a6e0dfcbd22ab3c2e50b2a426565709d7c29c23d8ea12256a00f553145b','c3785a94e04a4c657b2b91bc895e62adaf26512f52c9da8a9be8679f379c2812');
INSERT INTO "platform_audit" VALUES(12,'2026-11-29T01:45:33.545Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-700b-94e6-e7e8b3b089d5',1,NULL,1,'de6204d28c96ed9e0ef351861858dc9a7da1478d542b89cff721d28be1456959','228728dcd566731b8b7bb2bf79a122fde80d57bc4195c4ed205daa13cc1795f9');
INSERT INTO "platform_audit" VALUES(13,'2026-11-29T01:45:33.546Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-700c-b8d1-5e0963d14776',1,NULL,1,'853f5322a45d9bf9784f247a7d6ed13561551c1cc2f7cc26765d3b6d1a8864a6','f7193049ad12a02f535df881d398bd6465c800bbdb72e213c5568305adfb2a1f');
INSERT INTO "platform_audit" VALUES(14,'2026-11-29T01:45:33.547Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-700d-8bb5-0e3a43df81bf',1,NULL,1,'8e91c98482fa16685ee4d45ab1e8e2cebecccf1f2aa9f6fabad477571dd46fc7','609bc19251c3c5d7793efaadd86bda7b0cd0e5633f721224ab7005bffa1c3d80');
INSERT INTO "platform_audit" VALUES(15,'2026-11-29T01:45:33.547Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9c57-700e-9ee8-2395ff682101',1,NULL,1,'b10a5c644f7305b8dc7bff2fbc522f078cc74921750967cbedf8fd72292c9100','759f156111bc0203c4b4b4edbe80045d2296efed6a370d526649c1b7ee7e4423');
INSERT INTO "platform_audit" VALUES(16,'2026-11-29T01:45:33.548Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-700f-9407-2ecf64cda5d3',1,NULL,1,'e3a9f254c42005dda6727ca35399c294dc15a0bc79534158947c3cd50ef8a64a','90a1ba24a21049d71b19117af04233a7a26c989825e258bf58c23731292be77c');
INSERT INTO "platform_audit" VALUES(17,'2026-11-29T01:45:33.549Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7010-accd-c73c35a29273',1,NULL,1,'50020a6f4dc589055a1e8d957a435f6e285529ada7b7d30edcbbf5770fb28c65','0c798c312d928412e6f2de3202a815573341e7c5ef47f24b94aad5603d8d2ac9');
INSERT INTO "platform_audit" VALUES(18,'2026-11-29T01:45:33.550Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7011-bd78-3bafa8df0228',1,NULL,1,'9fbece219b5761a9ee37f8128794b1759a0549ffffeb87be076f9a041472a330','669b5a4aeb64c18c460b694b0111d34c5bd1e2779215db492db09cee073c7c4a');
INSERT INTO "platform_audit" VALUES(19,'2026-11-29T01:45:33.555Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7012-af42-6c6ea827c1ca',1,NULL,1,'e2e394c92b30db3f7ece801a245e75c46f6a22727a08f703ee437102332bed56','30661a4e7787ebf3b9c5dfb0eaf425e99ad97731a69a6da661594940acffdea0');
INSERT INTO "platform_audit" VALUES(20,'2026-11-29T01:45:33.556Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7013-a48b-a70c900613dd',1,NULL,1,'aad5f455eeb66164f8844ccc3195eb3dc69eaa373759637f8a9c680f5719b0c8','5b7ba96955a127dafb872d49e3b9d6cc54e4950dcd8dfba54c99b530bd7419ee');
INSERT INTO "platform_audit" VALUES(21,'2026-11-29T01:45:33.556Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7014-bef9-556da201e0c5',1,NULL,1,'313c5361eca5c175fbcafbbc55f26c290d2869b79ce41aa6afdbc08916851f46','f796b4c98eefa08d114e5d488488bf7abbb1e3031f64685bcd1f6193e28eac27');
INSERT INTO "platform_audit" VALUES(22,'2026-11-29T01:45:33.556Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7015-8d8f-7138cef0cb37',1,NULL,1,'fe800fde117e7566b3857048ca103e3f8db15d1be068c53df4f95eca790de46f','82677927cfd244d81915aa867ec2d3bb4e7e20df10f8c21e6eee894a1bd340fe');
INSERT INTO "platform_audit" VALUES(23,'2026-11-29T01:45:33.557Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7016-840a-0951f606d427',1,NULL,1,'6f6bb34028dc0141c00ca5f851e6efcba4b2dec815c77850b94175c5e73124bd','62bbcc5c5f573aaa4682683f60daccc83d3ba913712514a90592e2aae7d2765e');
INSERT INTO "platform_audit" VALUES(24,'2026-11-29T01:45:33.557Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7017-8a0b-dd9c27dfd0ec',1,NULL,1,'a5d1a19b0eda5ce4d84c01f3d5e9807848bedc84dc7a1e1a297b8f77240ed1da','b15d592c35f7e28b2a3f663e588b14a9212c71c6f527c665ff14e51ec8033318');
INSERT INTO "platform_audit" VALUES(25,'2026-11-29T01:45:33.558Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7018-b08d-379be1adfbc0',1,NULL,1,'31e87583be51948c868f54fad3af25b1a75fef47aaf920ce033590c2963d8cd2','85e0d3e7c96cdd7e5127192e34a7bcdc00e93747113fa528423842f0718e1e4a');
INSERT INTO "platform_audit" VALUES(26,'2026-11-29T01:45:33.559Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-7019-9f3c-7eb3ff2ef40b',1,NULL,1,'912ea2b2f1d4e2f642fc62599404bd5de5c238a2486e3d03b50ada1b74033784','6e53f1ac2140c0c983720cd3ff7d679729e7ab73c240796cee7c146d2e07e760');
INSERT INTO "platform_audit" VALUES(27,'2026-11-29T01:45:33.559Z','created','system','first-records',NULL,'member-network.membership','01a224fa-9c57-701a-bad3-489964e27701',1,NULL,1,'3ebce9b1ff132b806cd140d6ceed6cb0ab66a8e190881c04ea8a49443b458bf5','c607e497d0d7fa53c7eeee36ba7da01d29457d5a1d9ddcb6a6394fd12df5e4a3');
INSERT INTO "platform_audit" VALUES(28,'2026-11-29T01:45:33.560Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-701b-819a-63771f579f3c',1,NULL,1,'6bffe7760d1f92d66456740a739d6007522f3e685c35a2a817e23217cac549d9','a64381d373912bbac486ec80c76b7e263f09df0e9837c7bc5f7bd1ee4d22c293');
INSERT INTO "platform_audit" VALUES(29,'2026-11-29T01:45:33.560Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-701c-8118-1e266493b80a',1,NULL,1,'a0a654c3b7e12deedeb75351c4792c580afdbcea7f546e75a991e99c4aed43fe','bd4cc49ab66f5cba1735000c7ac0076db6f4975b214efea3e1c908aff9f8dd0e');
INSERT INTO "platform_audit" VALUES(30,'2026-11-29T01:45:33.561Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-701d-946d-dbf087e10df3',1,NULL,1,'4a6a37c7b8f1abdbd8a8f93399ed0044a1a07f922511742c782fbbb338867686','6e6cea00625a81e9efbc6901fb3f835b6c78fcb9ae822d7a7058f893b943aca1');
INSERT INTO "platform_audit" VALUES(31,'2026-11-29T01:45:33.561Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-701e-a7b1-875e79e6720d',1,NULL,1,'00d65cd75b3cef981f8a55b37bb9b6ca1b8a302c995039a0d907801693bfb484','0730ba5a753fa92f40f93c0575f63a0b987e355a6b31d45f28fc07499aa51a57');
INSERT INTO "platform_audit" VALUES(32,'2026-11-29T01:45:33.561Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-701f-b4bb-294e78a93f6a',1,NULL,1,'8f57ea025ebdf4015c0cef1264760967ea76134f89b71066244c4a327828b833','e5970d4fda2188b16aba74a48e0c89b238a287caaad9cf1a6a7e235f20f255c0');
INSERT INTO "platform_audit" VALUES(33,'2026-11-29T01:45:33.562Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-7020-9066-0ccb9e6d2b66',1,NULL,1,'0bc9594a19308af95f0cc31ea895303da39b4feb9e4c509f94dd7b75ce89020a','a6cb6ad104b4dd613e961482ee23602ec3c160fe7ce9136ff587bd26d3fae090');
INSERT INTO "platform_audit" VALUES(34,'2026-11-29T01:45:33.562Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-7021-85a4-13c96d1a5cbc',1,NULL,1,'48c5a381b0cbc80e6a39f35e4c7dcfdec0d2ff9201f8196e5a164546afba8423','6da1853a1f6eace5d1e369c7f47c51b24d57424aad5a93be0952d41d447c3a19');
INSERT INTO "platform_audit" VALUES(35,'2026-11-29T01:45:33.563Z','created','system','first-records',NULL,'member-network.place','01a224fa-9c57-7022-a97f-242f80e8c8d8',1,NULL,1,'fda4f6c7bf355bbdea134a1414ca0da944def6aa8c3a271022329ca651828ec9','c569237fa18c61267449c63dd8be834a7bfc7e42a16f81c432e880239da8acb8');
INSERT INTO "platform_audit" VALUES(36,'2026-11-29T01:45:33.563Z','created','system','first-records',NULL,'member-network.service','01a224fa-9c57-7023-82bf-0b517ec15299',1,NULL,1,'8a5f23104ea813349cf9a02779922667a71b60dddb309443c93020e2b839f690','7581c8281de3d717d489bd3f577f04f7c193d430d030f537dc17f1c6abcfa750');
INSERT INTO "platform_audit" VALUES(37,'2026-11-29T01:45:33.564Z','created','system','first-records',NULL,'member-network.service','01a224fa-9c57-7024-b617-93f1c096e1f5',1,NULL,1,'7fc84cf934f9a990fb7b25ad711df5cfeac5469ba4bd8d41d39089acd3410ec0','ef9db7d517ec0783f8567c7ce5f82451849cf1c80f26ce7ec80a212827806cd0');
INSERT INTO "platform_audit" VALUES(38,'2026-11-29T01:45:33.564Z','created','system','first-records',NULL,'member-network.service','01a224fa-9c57-7025-9c04-05806651d431',1,NULL,1,'a5403f10e5b77de7ce1b265ae3becfaaf68d7c02240583baa2bf16e8054ef629','ae2ca34ea7592487b08b2aca24a3012c81064547b217742226e963193b0112b4');
INSERT INTO "platform_audit" VALUES(39,'2026-11-29T01:45:33.565Z','created','system','first-records',NULL,'member-network.service','01a224fa-9c57-7026-a0c7-fea6a2c7d86b',1,NULL,1,'d6134b844dc16a1de957116447c11c1ee4748b3b0589d40c2d8d9edda3f504ae','043d0f6b9eaccd953360f62ff4b405ed163f5b0154311da0c5823f747bc3591d');
INSERT INTO "platform_audit" VALUES(40,'2026-11-29T01:45:33.606Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9ca6-7000-85af-0f7a5f7ce59f',1,NULL,1,'4a6f2c2445c6d411f30b3507721227102eae70701ec95a521f55e5c96c5f8920','86123446318bef66d5e433241115d919f5472fbea3767fedb071d01003088b26');
INSERT INTO "platform_audit" VALUES(41,'2026-11-29T01:45:33.653Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9cd5-7001-a30b-ccf28c977bb9',1,NULL,1,'9429eadb6cabc8bd1b7a9d07d135bfd9b229f3b54b130158bc84ffa03de4322f','dbf428b59ea7012d0a23bec5946b7eb70d2d22695ae98058636ea8bdf1be830a');
INSERT INTO "platform_audit" VALUES(42,'2026-11-29T01:45:33.707Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9d0b-7000-8555-f74031dbf30a',1,NULL,1,'c138fe51d34abb21695b7f6720c4b8f3b43c89075f45e7dddb047dba5eaf7c79','fbb37712898952f0206bd9eff6d3300f2d7cb998be1ef58369110c5d892989a0');
INSERT INTO "platform_audit" VALUES(43,'2026-11-29T01:45:33.759Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9d3f-7000-bcc1-1e00a8eac0d6',1,NULL,1,'b2792192a96315a2bc92b9c6ed3b0e7de1d79068fc5d8c52d5f7820ea808d286','d6510c6d591a4c9a0a50a10febf41890e40fda60406bc19ac352b0bf795ab5ee');
INSERT INTO "platform_audit" VALUES(44,'2026-11-29T01:45:33.810Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9d72-7000-812a-c9ffcbc9c432',1,NULL,1,'5e3ccddcea0df0a44dffef1f5151b9224e6f900456a008d47fd7087995c8e451','957d30eeaed87b870fb0d41a14d54d8b3d89daca189728b3e577bc7255b519de');
INSERT INTO "platform_audit" VALUES(45,'2026-11-29T01:45:33.855Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9d9f-7000-a1c4-c6b4182c75d7',1,NULL,1,'c2d21258d65d262b0912fa18adce74188b3b10cf0234f0b7ee8e860ec34b82b3','fde05f3a3dd134ba8435c66eb278279291d2941ff0fa09696c73481a29e6f5ef');
INSERT INTO "platform_audit" VALUES(46,'2026-11-29T01:45:33.861Z','changed','person','01a224fa-9ca6-7000-85af-0f7a5f7ce59f',NULL,'platform.membership','01a224fa-9d0b-7000-8555-f74031dbf30a',2,NULL,1,'d8c10a4d69ec91b3b8dd47d45b7c0203ea24511ecad74b2f33830482655a25fc','92e7e9fe788a320312794a1bf3113755afdcd09355802c445cbe5c2cf6caf304');
INSERT INTO "platform_audit" VALUES(47,'2026-11-29T01:45:33.867Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'equipment-lending.store','01a224fa-9dab-7000-938b-ff709c05a066',1,NULL,1,'ce68f55cb9ccbac57c876814f363233bcbf1386edcdfe90577493c1edfe4cfad','fdd86cbabedfb50d45e58709aa2e3ab67348903ed79d8826f616240d48273d74');
INSERT INTO "platform_audit" VALUES(48,'2026-11-29T01:45:33.883Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'equipment-lending.item-model','01a224fa-9dbb-7000-86a6-727f123f4df3',1,NULL,1,'26a886d42dd57b233227eee54a0d562dfac49b7dc14321af23ff13b32d9f21f9','6e03cfbaae52769280d7836982e197a3abe3bd40c00fc4055153a8f2297be8a2');
INSERT INTO "platform_audit" VALUES(49,'2026-11-29T01:45:33.891Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'equipment-lending.item-model','01a224fa-9dc3-7000-8f58-d98abfbbf771',1,NULL,1,'75a8782945f8e260d766e661ec9e4cee067d571fa957426fa6b8cffa6c485279','59bf4b013d91c1c763de927761a8929f86e73aa394dbfdb99c18960ff475a592');
INSERT INTO "platform_audit" VALUES(50,'2026-11-29T01:45:33.907Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'equipment-lending.item-model','01a224fa-9dd3-7000-b959-f75312573928',1,NULL,1,'231649102702bfdab04e7eb291b097b526c7a0f7394996c92970f422baaac211','30d57cf1527165fe4616568ba790ced090c01ef822a37304edaca1403a67f455');
INSERT INTO "platform_audit" VALUES(51,'2026-11-29T01:45:33.911Z','created','person','01a224fa-9d0b-7000-8555-f74031dbf30a',NULL,'equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd',1,NULL,1,'83336eb9d52a1a34c3537e197f2ee7e0fea46ded70fc11efe6dbe8b4dab73963','0fd7cd693c3532a9e45883baecbfa9ffb6ff75d37b35da7bcdcde939db6d5050');
INSERT INTO "platform_audit" VALUES(52,'2026-11-29T01:45:33.911Z','created','person','01a224fa-9d0b-7000-8555-f74031dbf30a',NULL,'platform.notice','01a224fa-9dd7-7003-9973-4dc0b8a78bc9',1,NULL,1,NULL,'260d02776294b1a1555fba4e21fefbe4f0ef2a6ed907e599053bb7b47d1ae711');
INSERT INTO "platform_audit" VALUES(53,'2026-11-29T01:45:33.911Z','created','person','01a224fa-9d0b-7000-8555-f74031dbf30a',NULL,'platform.notice','01a224fa-9dd7-7004-bdf6-c7b10871332a',1,NULL,1,NULL,'c4e7d731f015c8eedc6478099022e4e4ff92bce644fce5cc22edddf9c7216c17');
INSERT INTO "platform_audit" VALUES(54,'2026-11-29T01:45:33.924Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97',1,NULL,1,'2a850f2594c6d59c71aa2b855081f8b95482eee9f3335684eaa5e26a6d3f989b','746a99b094c7543b5a361502f9421b83bbce5e63c79c6519623fbefc6b7cee33');
INSERT INTO "platform_audit" VALUES(55,'2026-11-29T01:45:33.924Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'platform.notice','01a224fa-9de4-7003-910f-03797b274004',1,NULL,1,NULL,'be1c9b49e8efadb5af540c7a4c6e6592bbbe1d207cf1f01cf86e8cdea5659c7a');
INSERT INTO "platform_audit" VALUES(56,'2026-11-29T01:45:33.924Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'platform.notice','01a224fa-9de4-7004-8b83-41c95f14dcf3',1,NULL,1,NULL,'2898597cb40ba04013be79c4d7396804b298870764fa60eab131b75e44e7038f');
INSERT INTO "platform_audit" VALUES(57,'2026-11-29T01:45:33.936Z','moved','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97',2,'approve',1,'ff1371cde897baa420d489b74aa73af9509924b19da2ddb5598de6e57d197d0a','9bd6561c58f90b1466f833cf1735f812c48b792fd767371f2486f5e5a93aded9');
INSERT INTO "platform_audit" VALUES(58,'2026-11-29T01:45:33.936Z','created','person','01a224fa-9cd5-7001-a30b-ccf28c977bb9',NULL,'platform.notice','01a224fa-9df0-7000-81c4-a0fd8ff9d5dd',1,NULL,1,NULL,'85f0c8675cd18b9f1eedcaac7f911bd5acfd89ab65d72a20e2996ab57df90521');
INSERT INTO "platform_audit" VALUES(59,'2026-11-29T01:46:31.440Z','moved','system','scheduler',NULL,'member-network.service','01a224fa-9c57-7024-b617-93f1c096e1f5',2,'expire',1,'541b9fdd9aaccd76f6bce773cf245f428a1f4bf7e4f21573629c9afd79bd19e7','fd129cdbf814a2c0e7d2d758a46ac86eceec634ef5e02015ed56ea292c01bd38');
INSERT INTO "platform_audit" VALUES(60,'2026-11-29T01:46:31.440Z','created','system','scheduler',NULL,'platform.notice','01a224fb-7e90-7000-a001-ec7a7be1a6f9',1,NULL,1,NULL,'6b97f79644a28d9333aa9ff3ea22629fced91da6918e19458dbd01de2dd0bf83');
INSERT INTO "platform_audit" VALUES(61,'2026-11-29T01:46:31.570Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f12-7000-ab2e-8d2ead0d3646',1,NULL,1,'8a62af820871093321106abb6c9d965b0dadc2186b7e3278b5412b60702f5696','c0d1eed4837254db930f0a89e7e3cf11ced72d8a15377eaef7370b8eb8df6694');
INSERT INTO "platform_audit" VALUES(62,'2026-11-29T01:46:31.570Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f12-7001-ac9a-b98735e69382',1,NULL,1,'edf15dee3d79b58069483e06779cad7026c41e0a82e0f5318e07c548b1b10fe0','0f214b73509ce6ea40ce31a8a06b8d10d5395c13e8e9934eb4f73c8a91ee3dcf');
INSERT INTO "platform_audit" VALUES(63,'2026-11-29T01:46:31.570Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f12-7002-b816-2397c85daba3',1,NULL,1,'6411d7408d22f98ab55b8573b2b934002a019518409e75dff7862172d71ca9b4','febbbc36f8e5d93589fc04fb5da6ab4fddd8211c49a7479cc1fba2f7323d65e3');
INSERT INTO "platform_audit" VALUES(64,'2026-11-29T01:46:31.570Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f12-7003-9750-098a6baf8bb5',1,NULL,1,'7e8d94c09ec98fef684574563f95ab98a782e1bb0a03ec6c6e74ecaadd2fb2be','148636223d25b2759dac9c3ac8351f4a7dbf861f9f5405b93dc4661037458478');
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
INSERT INTO "platform_claim" VALUES('01a224fa-9dd7-7001-84eb-c742b799f4ab','equipment-lending.item-model','01a224fa-9dbb-7000-86a6-727f123f4df3',60,'2026-12-01T08:00:00.000Z','2026-12-04T14:00:00.000Z','2026-12-01T08:00:00.000Z','2026-12-04T14:00:00.000Z',280800000,0,'equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd',1);
INSERT INTO "platform_claim" VALUES('01a224fa-9dd7-7002-b854-2d75ef1f2b9f','equipment-lending.item-model','01a224fa-9dc3-7000-8f58-d98abfbbf771',2,'2026-12-01T08:00:00.000Z','2026-12-04T14:00:00.000Z','2026-12-01T08:00:00.000Z','2026-12-04T14:00:00.000Z',280800000,0,'equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd',1);
INSERT INTO "platform_claim" VALUES('01a224fa-9df0-7001-bb16-72b31c460fb4','equipment-lending.item-model','01a224fa-9dbb-7000-86a6-727f123f4df3',30,'2026-12-09T11:00:00.000Z','2026-12-11T11:00:00.000Z','2026-12-09T11:00:00.000Z','2026-12-11T11:00:00.000Z',172800000,0,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97',0);
INSERT INTO "platform_claim" VALUES('01a224fa-9df0-7002-acd5-058ca05489bd','equipment-lending.item-model','01a224fa-9dc3-7000-8f58-d98abfbbf771',1,'2026-12-09T11:00:00.000Z','2026-12-11T11:00:00.000Z','2026-12-09T11:00:00.000Z','2026-12-11T11:00:00.000Z',172800000,0,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97',0);
CREATE TABLE IF NOT EXISTS "platform_deadline" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_deadline" VALUES('01a224fa-9dd7-7000-ac72-c8e6831b52bd/end','equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd','end','2026-12-02T08:00:00.000Z',0);
INSERT INTO "platform_deadline" VALUES('01a224fa-9de4-7000-a8be-f2628cbc0f97/end','equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97','end','2026-12-10T11:00:00.000Z',0);
CREATE TABLE IF NOT EXISTS "platform_reminder" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_reminder" VALUES('01a224fa-9de4-7000-a8be-f2628cbc0f97/equipment-lending.hand-over-tomorrow -1 period.start','equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97','equipment-lending.hand-over-tomorrow -1 period.start','2026-12-08T07:00:00.000Z',0);
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
INSERT INTO "platform_job" VALUES('platform.retention','2026-11-30T01:46:31.407Z','2026-11-29T01:46:31.407Z',0,0,'');
INSERT INTO "platform_job" VALUES('platform.attachments','2026-11-30T01:46:31.426Z','2026-11-29T01:46:31.426Z',0,0,'');
INSERT INTO "platform_job" VALUES('member-network.ageing','2026-11-30T01:46:31.440Z','2026-11-29T01:46:31.440Z',1,0,'');
INSERT INTO "platform_job" VALUES('equipment-lending.deadlines','2026-11-30T01:46:31.487Z','2026-11-29T01:46:31.487Z',2,0,'');
INSERT INTO "platform_job" VALUES('equipment-lending.demand-count','2026-11-29T01:51:31.543Z','2026-11-29T01:46:31.543Z',1,0,'');
CREATE TABLE IF NOT EXISTS "platform_number" (
    "sequence" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
INSERT INTO "platform_number" VALUES('equipment-lending.loan',2);
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
INSERT INTO "platform_seed" VALUES('vmdo','member-network.organisation','01a224fa-9c57-7000-b197-810b072a8801');
INSERT INTO "platform_seed" VALUES('nemo','member-network.organisation','01a224fa-9c57-7001-bdbc-1b77a8128c46');
INSERT INTO "platform_seed" VALUES('stadt-dortmund','member-network.organisation','01a224fa-9c57-7002-b2e4-6ed48a15ed7e');
INSERT INTO "platform_seed" VALUES('founder-1','member-network.organisation','01a224fa-9c57-7003-9556-22432ea28b4d');
INSERT INTO "platform_seed" VALUES('founder-2','member-network.organisation','01a224fa-9c57-7004-9b5f-4703affbfb4c');
INSERT INTO "platform_seed" VALUES('founder-3','member-network.organisation','01a224fa-9c57-7005-8aad-233ac382fd61');
INSERT INTO "platform_seed" VALUES('founder-4','member-network.organisation','01a224fa-9c57-7006-af40-33d75dfbc163');
INSERT INTO "platform_seed" VALUES('founder-5','member-network.organisation','01a224fa-9c57-7007-9113-85410f9f8cec');
INSERT INTO "platform_seed" VALUES('founder-6','member-network.organisation','01a224fa-9c57-7008-8ab3-c17dbba05327');
INSERT INTO "platform_seed" VALUES('founder-7','member-network.organisation','01a224fa-9c57-7009-8014-f2abcec923f6');
INSERT INTO "platform_seed" VALUES('founder-8','member-network.organisation','01a224fa-9c57-700a-b092-956c0e46d672');
INSERT INTO "platform_seed" VALUES('founder-9','member-network.organisation','01a224fa-9c57-700b-94e6-e7e8b3b089d5');
INSERT INTO "platform_seed" VALUES('founder-10','member-network.organisation','01a224fa-9c57-700c-b8d1-5e0963d14776');
INSERT INTO "platform_seed" VALUES('founder-11','member-network.organisation','01a224fa-9c57-700d-8bb5-0e3a43df81bf');
INSERT INTO "platform_seed" VALUES('founder-12','member-network.organisation','01a224fa-9c57-700e-9ee8-2395ff682101');
INSERT INTO "platform_seed" VALUES('membership-1','member-network.membership','01a224fa-9c57-700f-9407-2ecf64cda5d3');
INSERT INTO "platform_seed" VALUES('membership-2','member-network.membership','01a224fa-9c57-7010-accd-c73c35a29273');
INSERT INTO "platform_seed" VALUES('membership-3','member-network.membership','01a224fa-9c57-7011-bd78-3bafa8df0228');
INSERT INTO "platform_seed" VALUES('membership-4','member-network.membership','01a224fa-9c57-7012-af42-6c6ea827c1ca');
INSERT INTO "platform_seed" VALUES('membership-5','member-network.membership','01a224fa-9c57-7013-a48b-a70c900613dd');
INSERT INTO "platform_seed" VALUES('membership-6','member-network.membership','01a224fa-9c57-7014-bef9-556da201e0c5');
INSERT INTO "platform_seed" VALUES('membership-7','member-network.membership','01a224fa-9c57-7015-8d8f-7138cef0cb37');
INSERT INTO "platform_seed" VALUES('membership-8','member-network.membership','01a224fa-9c57-7016-840a-0951f606d427');
INSERT INTO "platform_seed" VALUES('membership-9','member-network.membership','01a224fa-9c57-7017-8a0b-dd9c27dfd0ec');
INSERT INTO "platform_seed" VALUES('membership-10','member-network.membership','01a224fa-9c57-7018-b08d-379be1adfbc0');
INSERT INTO "platform_seed" VALUES('membership-11','member-network.membership','01a224fa-9c57-7019-9f3c-7eb3ff2ef40b');
INSERT INTO "platform_seed" VALUES('membership-12','member-network.membership','01a224fa-9c57-701a-bad3-489964e27701');
INSERT INTO "platform_seed" VALUES('haus-der-vielfalt','member-network.place','01a224fa-9c57-701b-819a-63771f579f3c');
INSERT INTO "platform_seed" VALUES('lokal-willkommen-1','member-network.place','01a224fa-9c57-701c-8118-1e266493b80a');
INSERT INTO "platform_seed" VALUES('lokal-willkommen-2','member-network.place','01a224fa-9c57-701d-946d-dbf087e10df3');
INSERT INTO "platform_seed" VALUES('lokal-willkommen-3','member-network.place','01a224fa-9c57-701e-a7b1-875e79e6720d');
INSERT INTO "platform_seed" VALUES('lokal-willkommen-4','member-network.place','01a224fa-9c57-701f-b4bb-294e78a93f6a');
INSERT INTO "platform_seed" VALUES('lokal-willkommen-5','member-network.place','01a224fa-9c57-7020-9066-0ccb9e6d2b66');
INSERT INTO "platform_seed" VALUES('lokal-willkommen-6','member-network.place','01a224fa-9c57-7021-85a4-13c96d1a5cbc');
INSERT INTO "platform_seed" VALUES('lokal-willkommen-7','member-network.place','01a224fa-9c57-7022-a97f-242f80e8c8d8');
INSERT INTO "platform_seed" VALUES('refugee-counselling','member-network.service','01a224fa-9c57-7023-82bf-0b517ec15299');
INSERT INTO "platform_seed" VALUES('transitional-facilities','member-network.service','01a224fa-9c57-7024-b617-93f1c096e1f5');
INSERT INTO "platform_seed" VALUES('samofa','member-network.service','01a224fa-9c57-7025-9c04-05806651d431');
INSERT INTO "platform_seed" VALUES('gleichteilhaben','member-network.service','01a224fa-9c57-7026-a0c7-fea6a2c7d86b');
INSERT INTO "platform_seed" VALUES('demo:cellar','equipment-lending.store','01a224fa-9dab-7000-938b-ff709c05a066');
INSERT INTO "platform_seed" VALUES('demo:chair','equipment-lending.item-model','01a224fa-9dbb-7000-86a6-727f123f4df3');
INSERT INTO "platform_seed" VALUES('demo:microphone','equipment-lending.item-model','01a224fa-9dc3-7000-8f58-d98abfbbf771');
INSERT INTO "platform_seed" VALUES('demo:camera','equipment-lending.item-model','01a224fa-9dd3-7000-b959-f75312573928');
INSERT INTO "platform_seed" VALUES('demo:anniversary','equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd');
INSERT INTO "platform_seed" VALUES('demo:reading','equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97');
CREATE TABLE IF NOT EXISTS "platform_restoration" (
    "at" TEXT NOT NULL,
    PRIMARY KEY ("at")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_mark" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("name")
) STRICT;
INSERT INTO "platform_mark" VALUES('form',replace('platform.notice | |\nplatform.hold | |\nplatform.membership | |\nplatform.delivery queued sending sent deferred refused bounced uncertain | | cause noAddress bouncedBefore noNotice wish later unavailable server unfit gaveUp unanswered interrupted\nplatform.mail-wish | | rhythm each daily never\nmember-network.organisation proposed checked listed stale unlisted archived | | kind migrantOrganisation association initiative socialProvider publicAuthority educationalInstitution healthService religiousCommunity company foundation other legal_form registeredAssociation unregisteredAssociation charitableCompany limitedCompany cooperative foundation publicBody none other value arrival refuge residenceAndLaw language education work business housing health family youth women olderPeople disability queerLife antiDiscrimination participation dialogue culture sport environment development origin_communities_visibility public members editors address_visibility public members editors email_visibility public members editors phone_visibility public members editors web_visibility public members editors\nmember-network.contact | | name_visibility public members editors email_visibility public members editors phone_visibility public members editors\nmember-network.membership | | role founding ordinary supporting honorary\nmember-network.place proposed checked listed stale unlisted archived | | address_visibility public members editors\nmember-network.service proposed checked listed stale unlisted archived | | value arrival refuge residenceAndLaw language education work business housing health family youth women olderPeople disability queerLife antiDiscrimination participation dialogue culture sport environment development\nequipment-lending.store | |\nequipment-lending.item-model | | tracking quantity individual\nequipment-lending.item | | condition good worn incomplete broken lost\nequipment-lending.loan draft requested approved refused cancelled expired noShow handedOver partlyReturned returned closed overdue lost | | condition_out good worn incomplete broken lost condition_in good worn incomplete broken lost condition_out good worn incomplete broken lost condition_in good worn incomplete broken lost refusal_kind stock purpose other\nequipment-lending.deposit recorded refunded kept | | way cash transfer card other\nequipment-lending.damage open resolved writtenOff | | severity minor unusable lost\nequipment-lending.block | | kind repair closed reservedByTeam\nequipment-lending.suspension | |\nequipment-lending.quota | |\nequipment-lending.demand | |\nequipment-lending.inquiry asked accepted declined withdrawn | |','\n',char(10)));
INSERT INTO "platform_mark" VALUES('reminders',replace('Europe/Berlin\nequipment-lending.loan equipment-lending.hand-over-tomorrow -1 period.start 08:00 all([DachwerkKit.Condition.compare(state, DachwerkKit.Condition.Comparison.equal, DachwerkKit.FieldContent.text("approved")), DachwerkKit.Condition.compare(isShort, DachwerkKit.Condition.Comparison.equal, DachwerkKit.FieldContent.boolean(false))])\nequipment-lending.loan equipment-lending.return-tomorrow -1 period.end 08:00 all([DachwerkKit.Condition.isOneOf(state, [DachwerkKit.FieldContent.text("handedOver"), DachwerkKit.FieldContent.text("partlyReturned"), DachwerkKit.FieldContent.text("overdue")]), DachwerkKit.Condition.compare(isShort, DachwerkKit.Condition.Comparison.equal, DachwerkKit.FieldContent.boolean(false))])','\n',char(10)));
INSERT INTO "platform_mark" VALUES('calendar','Europe/Berlin NW');
INSERT INTO "platform_mark" VALUES('organisation',replace('host vmdo-dortmund.localhost\nname Association of Socio-Cultural Migrant Organisations in Dortmund\nname Dortmund Sosyokültürel Göçmen Dernekleri Birliği\nname Fédération des associations socioculturelles de migrants à Dortmund\nname VMDO\nname VMDO e. V.\nname Verbund der sozial-kulturellen Migrantenvereine in Dortmund e. V.','\n',char(10)));
INSERT INTO "platform_mark" VALUES('roles',replace('administrator equipment-lending.manager equipment-lending.reporter member-network.administrator member-network.editor member-network.reporter platform.administrator platform.data-officer\nadvisory-board member-network.reporter member-network.viewer\ncounsellor member-network.viewer\nhouse-manager equipment-lending.manager member-network.editor\nmember-organisation equipment-lending.borrower member-network.member\nvolunteer member-network.viewer','\n',char(10)));
INSERT INTO "platform_mark" VALUES('deliveries','60');
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
INSERT INTO "platform_invitation" VALUES('01a224fa-9ca4-7000-a1a2-9524563e5ba2','17baa9751fd51b5f48b049aa652e06ab9c876724d49fde51ba3d0690d0a4b403','Verwaltung','["administrator"]',NULL,'["01a224fa-9c57-7000-b197-810b072a8801"]',NULL,NULL,'demo','2026-11-29T01:45:33.604Z','2026-11-29T01:46:33.604Z','2026-11-29T01:45:33.606Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9cd5-7000-bb44-43e5e416efae','47527cc094cec07eec12775090e204334d331e34d68c02ed2c4de7157b2712fe','Leitung des Hauses der Vielfalt','["house-manager"]',NULL,'["01a224fa-9c57-7000-b197-810b072a8801"]',NULL,NULL,'demo','2026-11-29T01:45:33.653Z','2026-11-29T01:46:33.653Z','2026-11-29T01:45:33.653Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9d08-7000-8089-52b2a7005088','48d5064a31a26e925cf106b574ad200692c6f2db89a4b247a622a292d0c4dc4d','Ansprechperson eines Mitgliedsvereins','["member-organisation"]',NULL,'["01a224fa-9c57-7000-b197-810b072a8801"]',NULL,NULL,'demo','2026-11-29T01:45:33.704Z','2026-11-29T01:46:33.704Z','2026-11-29T01:45:33.707Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9d39-7000-92e0-3478e42a567e','f6e4ccfcd096e5e3cc006175e4954585b8793a195ba767e3f31747a0c98ebef8','Beratung','["counsellor"]',NULL,'["01a224fa-9c57-7000-b197-810b072a8801"]',NULL,NULL,'demo','2026-11-29T01:45:33.753Z','2026-11-29T01:46:33.753Z','2026-11-29T01:45:33.759Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9d6d-7000-b119-8a317f9d5e77','cdc9b0cd0d3e2c053e0f39a3ef1d711246dd8c4d751d59e3c687c2966ba0988c','Beirat','["advisory-board"]',NULL,'["01a224fa-9c57-7000-b197-810b072a8801"]',NULL,NULL,'demo','2026-11-29T01:45:33.805Z','2026-11-29T01:46:33.805Z','2026-11-29T01:45:33.810Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9d9c-7000-b5aa-47e80dbe43b6','5e9ce54752839f46d5776b3609b3139a5d1fee436571ee0328e0ceef9b1ddfcb','Ehrenamtliche','["volunteer"]',NULL,'["01a224fa-9c57-7000-b197-810b072a8801"]',NULL,NULL,'demo','2026-11-29T01:45:33.852Z','2026-11-29T01:46:33.852Z','2026-11-29T01:45:33.855Z',NULL);
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
INSERT INTO "platform_notice" VALUES('01a224fa-9dd7-7003-9973-4dc0b8a78bc9',1,'recorded','2026-11-29T01:45:33.911Z','2026-11-29T01:45:33.911Z','equipment-lending.request-received','01a224fa-9c57-7003-9556-22432ea28b4d',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd','{"de":"Ihre Anfrage 1 für 01.12.2026, 09:00 – 04.12.2026, 15:00 ist eingegangen.","en":"Your request 1 for 1 December 2026, 09:00 – 4 December 2026, 15:00 has arrived.","@source":"de"}','{"number":{"integer":1},"period":{"period":{"start":"2026-12-01T08:00:00.000Z","end":"2026-12-04T14:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-9dd7-7004-bdf6-c7b10871332a',1,'recorded','2026-11-29T01:45:33.911Z','2026-11-29T01:45:33.911Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a224fa-9dd7-7000-ac72-c8e6831b52bd','{"de":"Anfrage 1 für 01.12.2026, 09:00 – 04.12.2026, 15:00 wartet auf eine Entscheidung.","en":"Request 1 for 1 December 2026, 09:00 – 4 December 2026, 15:00 waits for a decision.","@source":"de"}','{"number":{"integer":1},"period":{"period":{"start":"2026-12-01T08:00:00.000Z","end":"2026-12-04T14:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-9de4-7003-910f-03797b274004',1,'recorded','2026-11-29T01:45:33.924Z','2026-11-29T01:45:33.924Z','equipment-lending.request-received','01a224fa-9c57-7004-9b5f-4703affbfb4c',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97','{"de":"Ihre Anfrage 2 für 09.12.2026, 12:00 – 11.12.2026, 12:00 ist eingegangen.","en":"Your request 2 for 9 December 2026, 12:00 – 11 December 2026, 12:00 has arrived.","@source":"de"}','{"number":{"integer":2},"period":{"period":{"start":"2026-12-09T11:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-9de4-7004-8b83-41c95f14dcf3',1,'recorded','2026-11-29T01:45:33.924Z','2026-11-29T01:45:33.924Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97','{"de":"Anfrage 2 für 09.12.2026, 12:00 – 11.12.2026, 12:00 wartet auf eine Entscheidung.","en":"Request 2 for 9 December 2026, 12:00 – 11 December 2026, 12:00 waits for a decision.","@source":"de"}','{"number":{"integer":2},"period":{"period":{"start":"2026-12-09T11:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-9df0-7000-81c4-a0fd8ff9d5dd',1,'recorded','2026-11-29T01:45:33.936Z','2026-11-29T01:45:33.936Z','equipment-lending.request-approved','01a224fa-9c57-7004-9b5f-4703affbfb4c',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-9de4-7000-a8be-f2628cbc0f97','{"de":"Ihre Ausleihe 2 für 09.12.2026, 12:00 – 11.12.2026, 12:00 ist zugesagt.","en":"Your loan 2 for 9 December 2026, 12:00 – 11 December 2026, 12:00 is approved.","@source":"de"}','{"number":{"integer":2},"period":{"period":{"start":"2026-12-09T11:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fb-7e90-7000-a001-ec7a7be1a6f9',1,'recorded','2026-11-29T01:46:31.440Z','2026-11-29T01:46:31.440Z','member-network.expired','01a224fa-9c57-7000-b197-810b072a8801',NULL,NULL,NULL,'member-network.service','01a224fa-9c57-7024-b617-93f1c096e1f5','{"de":"Dieser Eintrag ist beendet, weil sein letzter Tag vorbei ist.","en":"This entry has ended, because its last day is over.","@source":"de"}',NULL);
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
INSERT INTO "platform_membership" VALUES('01a224fa-9ca6-7000-85af-0f7a5f7ce59f',1,'recorded','2026-11-29T01:45:33.606Z','2026-11-29T01:45:33.606Z','01a224fa-9ca0-7000-a601-899d9c6f163d','Verwaltung',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9cd5-7001-a30b-ccf28c977bb9',1,'recorded','2026-11-29T01:45:33.653Z','2026-11-29T01:45:33.653Z','01a224fa-9ccf-7000-aa34-0abb83ebf9b7','Leitung des Hauses der Vielfalt',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9d0b-7000-8555-f74031dbf30a',2,'recorded','2026-11-29T01:45:33.707Z','2026-11-29T01:45:33.861Z','01a224fa-9d00-7000-9da9-985cd5561cf7','Ansprechperson eines Mitgliedsvereins',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9d3f-7000-bcc1-1e00a8eac0d6',1,'recorded','2026-11-29T01:45:33.759Z','2026-11-29T01:45:33.759Z','01a224fa-9d37-7000-8d4c-d0c61b2de13d','Beratung',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9d72-7000-812a-c9ffcbc9c432',1,'recorded','2026-11-29T01:45:33.810Z','2026-11-29T01:45:33.810Z','01a224fa-9d6a-7000-8145-06a2325e8a53','Beirat',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9d9f-7000-a1c4-c6b4182c75d7',1,'recorded','2026-11-29T01:45:33.855Z','2026-11-29T01:45:33.855Z','01a224fa-9d9a-7000-bcf7-0dcfe486ae2e','Ehrenamtliche',NULL,'2026-11-29',NULL);
CREATE TABLE IF NOT EXISTS "platform_membership__roles" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9ca6-7000-85af-0f7a5f7ce59f',0,'administrator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9cd5-7001-a30b-ccf28c977bb9',0,'house-manager');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9d0b-7000-8555-f74031dbf30a',0,'member-organisation');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9d3f-7000-bcc1-1e00a8eac0d6',0,'counsellor');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9d72-7000-812a-c9ffcbc9c432',0,'advisory-board');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9d9f-7000-a1c4-c6b4182c75d7',0,'volunteer');
CREATE TABLE IF NOT EXISTS "platform_membership__organisations" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9ca6-7000-85af-0f7a5f7ce59f',0,'01a224fa-9c57-7000-b197-810b072a8801');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9cd5-7001-a30b-ccf28c977bb9',0,'01a224fa-9c57-7000-b197-810b072a8801');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9d3f-7000-bcc1-1e00a8eac0d6',0,'01a224fa-9c57-7000-b197-810b072a8801');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9d72-7000-812a-c9ffcbc9c432',0,'01a224fa-9c57-7000-b197-810b072a8801');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9d9f-7000-a1c4-c6b4182c75d7',0,'01a224fa-9c57-7000-b197-810b072a8801');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9d0b-7000-8555-f74031dbf30a',0,'01a224fa-9c57-7003-9556-22432ea28b4d');
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
INSERT INTO "platform_delivery" VALUES('01a224fb-7f12-7000-ab2e-8d2ead0d3646',1,'refused','2026-11-29T01:46:31.570Z','2026-11-29T01:46:31.570Z','01a224fa-9dd7-7003-9973-4dc0b8a78bc9','01a224fa-9c57-7003-9556-22432ea28b4d',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f12-7001-ac9a-b98735e69382',1,'refused','2026-11-29T01:46:31.570Z','2026-11-29T01:46:31.570Z','01a224fa-9de4-7003-910f-03797b274004','01a224fa-9c57-7004-9b5f-4703affbfb4c',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f12-7002-b816-2397c85daba3',1,'refused','2026-11-29T01:46:31.570Z','2026-11-29T01:46:31.570Z','01a224fa-9df0-7000-81c4-a0fd8ff9d5dd','01a224fa-9c57-7004-9b5f-4703affbfb4c',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f12-7003-9750-098a6baf8bb5',1,'refused','2026-11-29T01:46:31.570Z','2026-11-29T01:46:31.570Z','01a224fb-7e90-7000-a001-ec7a7be1a6f9','01a224fa-9c57-7000-b197-810b072a8801',NULL,0,0,NULL,'noAddress',NULL);
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
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7000-b197-810b072a8801',1,'listed','2026-11-29T01:45:33.534Z','2026-11-29T01:45:33.534Z','{"de":"Verbund der sozial-kulturellen Migrantenvereine in Dortmund e. V.","en":"Association of Socio-Cultural Migrant Organisations in Dortmund","@source":"de"}','migrantOrganisation','registeredAssociation',NULL,'2008-05-08',1,1,NULL,'{"de":"Verbund von Migrantenvereinen in Dortmund; Träger des Hauses der Vielfalt.","en":"Umbrella of migrant associations in Dortmund; runs the Haus der Vielfalt.","@source":"de"}',NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7001-bdbc-1b77a8128c46',1,'listed','2026-11-29T01:45:33.536Z','2026-11-29T01:45:33.536Z','{"de":"Bundesverband NEMO","en":"Federal association NEMO","@source":"de"}','association',NULL,NULL,NULL,1,0,NULL,'{"de":"Bundesverband, an dessen Gründung der VMDO maßgeblich beteiligt war.","en":"Federal association in whose founding the VMDO took a decisive part.","@source":"de"}',NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7002-b2e4-6ed48a15ed7e',1,'listed','2026-11-29T01:45:33.537Z','2026-11-29T01:45:33.537Z','{"de":"Stadt Dortmund","en":"City of Dortmund","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7003-9556-22432ea28b4d',1,'listed','2026-11-29T01:45:33.538Z','2026-11-29T01:45:33.538Z','{"de":"Gründungsmitglied 1 (Beispiel)","en":"Founding member 1 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7004-9b5f-4703affbfb4c',1,'listed','2026-11-29T01:45:33.539Z','2026-11-29T01:45:33.539Z','{"de":"Gründungsmitglied 2 (Beispiel)","en":"Founding member 2 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7005-8aad-233ac382fd61',1,'listed','2026-11-29T01:45:33.539Z','2026-11-29T01:45:33.539Z','{"de":"Gründungsmitglied 3 (Beispiel)","en":"Founding member 3 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7006-af40-33d75dfbc163',1,'listed','2026-11-29T01:45:33.542Z','2026-11-29T01:45:33.542Z','{"de":"Gründungsmitglied 4 (Beispiel)","en":"Founding member 4 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7007-9113-85410f9f8cec',1,'listed','2026-11-29T01:45:33.543Z','2026-11-29T01:45:33.543Z','{"de":"Gründungsmitglied 5 (Beispiel)","en":"Founding member 5 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7008-8ab3-c17dbba05327',1,'listed','2026-11-29T01:45:33.544Z','2026-11-29T01:45:33.544Z','{"de":"Gründungsmitglied 6 (Beispiel)","en":"Founding member 6 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-7009-8014-f2abcec923f6',1,'listed','2026-11-29T01:45:33.544Z','2026-11-29T01:45:33.544Z','{"de":"Gründungsmitglied 7 (Beispiel)","en":"Founding member 7 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-700a-b092-956c0e46d672',1,'listed','2026-11-29T01:45:33.545Z','2026-11-29T01:45:33.545Z','{"de":"Gründungsmitglied 8 (Beispiel)","en":"Founding member 8 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-700b-94e6-e7e8b3b089d5',1,'listed','2026-11-29T01:45:33.545Z','2026-11-29T01:45:33.545Z','{"de":"Gründungsmitglied 9 (Beispiel)","en":"Founding member 9 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-700c-b8d1-5e0963d14776',1,'listed','2026-11-29T01:45:33.546Z','2026-11-29T01:45:33.546Z','{"de":"Gründungsmitglied 10 (Beispiel)","en":"Founding member 10 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-700d-8bb5-0e3a43df81bf',1,'listed','2026-11-29T01:45:33.547Z','2026-11-29T01:45:33.547Z','{"de":"Gründungsmitglied 11 (Beispiel)","en":"Founding member 11 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9c57-700e-9ee8-2395ff682101',1,'listed','2026-11-29T01:45:33.547Z','2026-11-29T01:45:33.547Z','{"de":"Gründungsmitglied 12 (Beispiel)","en":"Founding member 12 (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Dortmund','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__aliases" VALUES('01a224fa-9c57-7000-b197-810b072a8801',0,'VMDO');
CREATE TABLE IF NOT EXISTS "member_network_organisation__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9c57-7000-b197-810b072a8801',0,'arrival');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9c57-7000-b197-810b072a8801',1,'refuge');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9c57-7000-b197-810b072a8801',2,'participation');
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
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7000-b197-810b072a8801',0,'name cultural dortmund migrant organisations socio');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7000-b197-810b072a8801',1,'name dortmund kulturellen migrantenvereine sozial verbund');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7000-b197-810b072a8801',2,'name vmdo');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7001-bdbc-1b77a8128c46',0,'name bundesverband nemo');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7001-bdbc-1b77a8128c46',1,'name federal nemo');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7002-b2e4-6ed48a15ed7e',0,'name city dortmund');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7002-b2e4-6ed48a15ed7e',1,'name dortmund stadt');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7003-9556-22432ea28b4d',0,'name 1 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7003-9556-22432ea28b4d',1,'name 1 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7004-9b5f-4703affbfb4c',0,'name 2 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7004-9b5f-4703affbfb4c',1,'name 2 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7005-8aad-233ac382fd61',0,'name 3 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7005-8aad-233ac382fd61',1,'name 3 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7006-af40-33d75dfbc163',0,'name 4 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7006-af40-33d75dfbc163',1,'name 4 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7007-9113-85410f9f8cec',0,'name 5 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7007-9113-85410f9f8cec',1,'name 5 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7008-8ab3-c17dbba05327',0,'name 6 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7008-8ab3-c17dbba05327',1,'name 6 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7009-8014-f2abcec923f6',0,'name 7 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-7009-8014-f2abcec923f6',1,'name 7 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700a-b092-956c0e46d672',0,'name 8 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700a-b092-956c0e46d672',1,'name 8 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700b-94e6-e7e8b3b089d5',0,'name 9 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700b-94e6-e7e8b3b089d5',1,'name 9 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700c-b8d1-5e0963d14776',0,'name 10 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700c-b8d1-5e0963d14776',1,'name 10 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700d-8bb5-0e3a43df81bf',0,'name 11 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700d-8bb5-0e3a43df81bf',1,'name 11 founding member sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700e-9ee8-2395ff682101',0,'name 12 beispiel grundungsmitglied');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9c57-700e-9ee8-2395ff682101',1,'name 12 founding member sample');
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
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-700f-9407-2ecf64cda5d3',1,'recorded','2026-11-29T01:45:33.548Z','2026-11-29T01:45:33.548Z','01a224fa-9c57-7003-9556-22432ea28b4d','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7010-accd-c73c35a29273',1,'recorded','2026-11-29T01:45:33.549Z','2026-11-29T01:45:33.549Z','01a224fa-9c57-7004-9b5f-4703affbfb4c','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7011-bd78-3bafa8df0228',1,'recorded','2026-11-29T01:45:33.550Z','2026-11-29T01:45:33.550Z','01a224fa-9c57-7005-8aad-233ac382fd61','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7012-af42-6c6ea827c1ca',1,'recorded','2026-11-29T01:45:33.555Z','2026-11-29T01:45:33.555Z','01a224fa-9c57-7006-af40-33d75dfbc163','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7013-a48b-a70c900613dd',1,'recorded','2026-11-29T01:45:33.556Z','2026-11-29T01:45:33.556Z','01a224fa-9c57-7007-9113-85410f9f8cec','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7014-bef9-556da201e0c5',1,'recorded','2026-11-29T01:45:33.556Z','2026-11-29T01:45:33.556Z','01a224fa-9c57-7008-8ab3-c17dbba05327','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7015-8d8f-7138cef0cb37',1,'recorded','2026-11-29T01:45:33.556Z','2026-11-29T01:45:33.556Z','01a224fa-9c57-7009-8014-f2abcec923f6','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7016-840a-0951f606d427',1,'recorded','2026-11-29T01:45:33.557Z','2026-11-29T01:45:33.557Z','01a224fa-9c57-700a-b092-956c0e46d672','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7017-8a0b-dd9c27dfd0ec',1,'recorded','2026-11-29T01:45:33.557Z','2026-11-29T01:45:33.557Z','01a224fa-9c57-700b-94e6-e7e8b3b089d5','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7018-b08d-379be1adfbc0',1,'recorded','2026-11-29T01:45:33.558Z','2026-11-29T01:45:33.558Z','01a224fa-9c57-700c-b8d1-5e0963d14776','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-7019-9f3c-7eb3ff2ef40b',1,'recorded','2026-11-29T01:45:33.559Z','2026-11-29T01:45:33.559Z','01a224fa-9c57-700d-8bb5-0e3a43df81bf','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
INSERT INTO "member_network_membership" VALUES('01a224fa-9c57-701a-bad3-489964e27701',1,'recorded','2026-11-29T01:45:33.559Z','2026-11-29T01:45:33.559Z','01a224fa-9c57-700e-9ee8-2395ff682101','01a224fa-9c57-7000-b197-810b072a8801','founding','2008-05-08',NULL,1);
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
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-701b-819a-63771f579f3c',1,'listed','2026-11-29T01:45:33.560Z','2026-11-29T01:45:33.560Z','{"de":"Haus der Vielfalt","en":"Haus der Vielfalt (House of Diversity)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','house','{"de":"Geschützter Ort zum Vernetzen und Lernen; hier arbeiten die Vereine unter einem Dach.","en":"A protected place to meet and to learn, where the associations work under one roof.","@source":"de"}',NULL,NULL,'Dortmund',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-701c-8118-1e266493b80a',1,'listed','2026-11-29T01:45:33.560Z','2026-11-29T01:45:33.560Z','{"de":"Lokal Willkommen Nordstadt 1 (Beispielname)","en":"Lokal Willkommen Nordstadt 1 (sample name)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','lokal-willkommen',NULL,NULL,NULL,'Dortmund','Nordstadt','public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-701d-946d-dbf087e10df3',1,'listed','2026-11-29T01:45:33.561Z','2026-11-29T01:45:33.561Z','{"de":"Lokal Willkommen Nordstadt 2 (Beispielname)","en":"Lokal Willkommen Nordstadt 2 (sample name)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','lokal-willkommen',NULL,NULL,NULL,'Dortmund','Nordstadt','public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-701e-a7b1-875e79e6720d',1,'listed','2026-11-29T01:45:33.561Z','2026-11-29T01:45:33.561Z','{"de":"Lokal Willkommen Nordstadt 3 (Beispielname)","en":"Lokal Willkommen Nordstadt 3 (sample name)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','lokal-willkommen',NULL,NULL,NULL,'Dortmund','Nordstadt','public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-701f-b4bb-294e78a93f6a',1,'listed','2026-11-29T01:45:33.561Z','2026-11-29T01:45:33.561Z','{"de":"Lokal Willkommen Nordstadt 4 (Beispielname)","en":"Lokal Willkommen Nordstadt 4 (sample name)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','lokal-willkommen',NULL,NULL,NULL,'Dortmund','Nordstadt','public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-7020-9066-0ccb9e6d2b66',1,'listed','2026-11-29T01:45:33.562Z','2026-11-29T01:45:33.562Z','{"de":"Lokal Willkommen Nordstadt 5 (Beispielname)","en":"Lokal Willkommen Nordstadt 5 (sample name)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','lokal-willkommen',NULL,NULL,NULL,'Dortmund','Nordstadt','public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-7021-85a4-13c96d1a5cbc',1,'listed','2026-11-29T01:45:33.562Z','2026-11-29T01:45:33.562Z','{"de":"Lokal Willkommen Nordstadt 6 (Beispielname)","en":"Lokal Willkommen Nordstadt 6 (sample name)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','lokal-willkommen',NULL,NULL,NULL,'Dortmund','Nordstadt','public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9c57-7022-a97f-242f80e8c8d8',1,'listed','2026-11-29T01:45:33.563Z','2026-11-29T01:45:33.563Z','{"de":"Lokal Willkommen Nordstadt 7 (Beispielname)","en":"Lokal Willkommen Nordstadt 7 (sample name)","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','lokal-willkommen',NULL,NULL,NULL,'Dortmund','Nordstadt','public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
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
INSERT INTO "member_network_service" VALUES('01a224fa-9c57-7023-82bf-0b517ec15299',1,'listed','2026-11-29T01:45:33.563Z','2026-11-29T01:45:33.563Z','{"de":"Regionale Flüchtlingsberatung","en":"Regional refugee counselling","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','counselling',NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9c57-7024-b617-93f1c096e1f5',2,'archived','2026-11-29T01:45:33.564Z','2026-11-29T01:46:31.440Z','{"de":"Übergangseinrichtungen","en":"Transitional facilities","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','transitional-facility','{"de":"Im Auftrag der Stadt Dortmund betrieben, bis Ende 2024.","en":"Run on behalf of the city of Dortmund until the end of 2024.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,'2024-12-31','2026-11-29','first-records','2026-11-29',NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9c57-7025-9c04-05806651d431',1,'listed','2026-11-29T01:45:33.564Z','2026-11-29T01:45:33.564Z','{"de":"samo.fa","en":"samo.fa","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','project','{"de":"Bundesprojekt, das der Verbund durchführt.","en":"Federal project that the umbrella carries out.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9c57-7026-a0c7-fea6a2c7d86b',1,'listed','2026-11-29T01:45:33.565Z','2026-11-29T01:45:33.565Z','{"de":"gleichTeilhaben","en":"gleichTeilhaben","@source":"de"}','01a224fa-9c57-7000-b197-810b072a8801','project','{"de":"Projekt, das der Verbund durchführt.","en":"Project that the umbrella carries out.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
CREATE TABLE IF NOT EXISTS "member_network_service__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9c57-7023-82bf-0b517ec15299',0,'refuge');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9c57-7023-82bf-0b517ec15299',1,'residenceAndLaw');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9c57-7024-b617-93f1c096e1f5',0,'refuge');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9c57-7024-b617-93f1c096e1f5',1,'housing');
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
INSERT INTO "equipment_lending_store" VALUES('01a224fa-9dab-7000-938b-ff709c05a066',1,'recorded','2026-11-29T01:45:33.867Z','2026-11-29T01:45:33.867Z','{"de":"Lager im Haus der Vielfalt (Beispiel)","en":"Store in the Haus der Vielfalt (sample)","@source":"de"}',NULL,NULL,'mo-fr 09:00-18:00',1,NULL);
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
INSERT INTO "equipment_lending_item_model" VALUES('01a224fa-9dbb-7000-86a6-727f123f4df3',1,'recorded','2026-11-29T01:45:33.883Z','2026-11-29T01:45:33.883Z','{"de":"Stapelstuhl","en":"Stacking chair","@source":"de"}','Möbel',NULL,'01a224fa-9dab-7000-938b-ff709c05a066',1,'quantity',80,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a224fa-9dc3-7000-8f58-d98abfbbf771',1,'recorded','2026-11-29T01:45:33.891Z','2026-11-29T01:45:33.891Z','{"de":"Funkmikrofon","en":"Radio microphone","@source":"de"}','Ton',NULL,'01a224fa-9dab-7000-938b-ff709c05a066',1,'quantity',4,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a224fa-9dd3-7000-b959-f75312573928',1,'recorded','2026-11-29T01:45:33.907Z','2026-11-29T01:45:33.907Z','{"de":"Videokamera","en":"Video camera","@source":"de"}','Bild',NULL,'01a224fa-9dab-7000-938b-ff709c05a066',1,'quantity',2,0,0,NULL,NULL,NULL,NULL,15000,'EUR',NULL,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "equipment_lending_loan" VALUES('01a224fa-9dd7-7000-ac72-c8e6831b52bd',1,'requested','2026-11-29T01:45:33.911Z','2026-11-29T01:45:33.911Z',1,'01a224fa-9c57-7003-9556-22432ea28b4d',NULL,'Kim Beispiel','Vereinsjubiläum (Beispiel)',NULL,'2026-12-01T08:00:00.000Z','2026-12-04T14:00:00.000Z',NULL,0,0,0,NULL,NULL,NULL,'01a224fa-9dab-7000-938b-ff709c05a066',0,'EUR',0,'EUR',0,NULL,NULL,NULL,NULL,0);
INSERT INTO "equipment_lending_loan" VALUES('01a224fa-9de4-7000-a8be-f2628cbc0f97',2,'approved','2026-11-29T01:45:33.924Z','2026-11-29T01:45:33.936Z',2,'01a224fa-9c57-7004-9b5f-4703affbfb4c',NULL,'Sascha Beispiel','Lesung in drei Sprachen (Beispiel)',NULL,'2026-12-09T11:00:00.000Z','2026-12-11T11:00:00.000Z',NULL,0,0,0,NULL,NULL,NULL,'01a224fa-9dab-7000-938b-ff709c05a066',0,'EUR',0,'EUR',0,NULL,NULL,NULL,NULL,0);
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
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-9dd7-7000-ac72-c8e6831b52bd',0,'01a224fa-9dbb-7000-86a6-727f123f4df3',60,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-9dd7-7000-ac72-c8e6831b52bd',1,'01a224fa-9dc3-7000-8f58-d98abfbbf771',2,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-9de4-7000-a8be-f2628cbc0f97',0,'01a224fa-9dbb-7000-86a6-727f123f4df3',30,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-9de4-7000-a8be-f2628cbc0f97',1,'01a224fa-9dc3-7000-8f58-d98abfbbf771',1,NULL,0,NULL,NULL,0);
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
COMMIT;
