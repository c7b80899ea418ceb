PRAGMA application_id = 1146573387;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "platform_identity" (
    "tenant" TEXT NOT NULL PRIMARY KEY, "created_at" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_identity" VALUES('woge-bremerhaven','2026-11-29T01:45:33.970Z');
CREATE TABLE IF NOT EXISTS "platform_state" (
    "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_state" VALUES('schema',replace('229 platform\nCREATE TABLE "platform_history" (\n    "sequence" INTEGER NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "operation" TEXT NOT NULL,\n    "move" TEXT,\n    "state" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "reason" TEXT,\n    "at" TEXT NOT NULL,\n    "changes" TEXT NOT NULL,\n    "salt" TEXT,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nresource text\nrecord identifier\nversion integer\noperation text\nmove text\nstate text\nactor_kind text\nactor text\nreason text\nat instant\nchanges json\nsalt text\nCREATE UNIQUE INDEX "platform_history__by_record" ON "platform_history" ("record", "version")\nplatform\nCREATE TABLE "platform_audit" (\n    "sequence" INTEGER NOT NULL,\n    "at" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "person" TEXT,\n    "resource" TEXT,\n    "record" TEXT,\n    "version" INTEGER,\n    "detail" TEXT,\n    "count" INTEGER NOT NULL,\n    "seal" TEXT,\n    "hash" TEXT NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nat instant\nkind text\nactor_kind text\nactor text\nperson identifier\nresource text\nrecord identifier\nversion integer\ndetail text\ncount integer\nseal text\nhash text\nplatform\nCREATE TABLE "platform_claim" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "pool" TEXT NOT NULL,\n    "quantity" INTEGER NOT NULL,\n    "starts" TEXT NOT NULL,\n    "ends" TEXT NOT NULL,\n    "widened_start" TEXT NOT NULL,\n    "widened_end" TEXT NOT NULL,\n    "length" INTEGER NOT NULL,\n    "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1)),\n    "holder_resource" TEXT NOT NULL,\n    "holder" TEXT NOT NULL,\n    "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nresource text\npool identifier\nquantity integer\nstarts instant\nends instant\nwidened_start instant\nwidened_end instant\nlength integer\nis_out boolean\nholder_resource text\nholder identifier\nis_long boolean\nCREATE INDEX "platform_claim__by_pool" ON "platform_claim" ("pool", "widened_start")\nCREATE INDEX "platform_claim__by_length" ON "platform_claim" ("is_long", "pool", "length") WHERE "is_long" = 1\nCREATE INDEX "platform_claim__by_out" ON "platform_claim" ("is_out", "pool") WHERE "is_out" = 1\nCREATE INDEX "platform_claim__by_holder" ON "platform_claim" ("holder")\nplatform\nCREATE TABLE "platform_deadline" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_deadline__by_due" ON "platform_deadline" ("due")\nCREATE INDEX "platform_deadline__by_record" ON "platform_deadline" ("record")\nplatform\nCREATE TABLE "platform_reminder" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_reminder__by_due" ON "platform_reminder" ("level", "due")\nCREATE INDEX "platform_reminder__by_record" ON "platform_reminder" ("record")\nplatform\nCREATE TABLE "platform_forgotten" (\n    "record" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "months" INTEGER,\n    "announced" TEXT,\n    PRIMARY KEY ("record")\n) STRICT\nrecord identifier\nresource text\nversion integer\nmonths integer\nannounced date\nCREATE INDEX "platform_forgotten__by_resource" ON "platform_forgotten" ("resource")\nplatform\nCREATE TABLE "platform_job" (\n    "job" TEXT NOT NULL,\n    "next" TEXT NOT NULL,\n    "last" TEXT NOT NULL,\n    "done" INTEGER NOT NULL,\n    "failed" INTEGER NOT NULL,\n    "failures" TEXT NOT NULL,\n    PRIMARY KEY ("job")\n) STRICT\njob text\nnext instant\nlast instant\ndone integer\nfailed integer\nfailures text\nplatform\nCREATE TABLE "platform_number" (\n    "sequence" TEXT NOT NULL,\n    "last" INTEGER NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence text\nlast integer\nplatform\nCREATE TABLE "platform_idempotency" (\n    "key" TEXT NOT NULL,\n    "request" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "answer" TEXT,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nrequest text\nresource text\nrecord identifier\nat instant\nanswer json\nCREATE INDEX "platform_idempotency__by_at" ON "platform_idempotency" ("at")\nplatform\nCREATE TABLE "platform_token" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "label" TEXT NOT NULL,\n    "duties" TEXT NOT NULL,\n    "organisations" TEXT NOT NULL,\n    "person" TEXT,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "revoked_at" TEXT,\n    "roles" TEXT,\n    "narrowed" TEXT,\n    "narrowed_at" TEXT,\n    "narrowed_by_kind" TEXT,\n    "narrowed_by" TEXT,\n    "revoked_by_kind" TEXT,\n    "revoked_by" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nlabel text\nduties json\norganisations json\nperson identifier\ncreated_at instant\nexpires_at instant\nrevoked_at instant\nroles json\nnarrowed json\nnarrowed_at instant\nnarrowed_by_kind text\nnarrowed_by text\nrevoked_by_kind text\nrevoked_by text\nCREATE UNIQUE INDEX "platform_token__by_hash" ON "platform_token" ("hash")\nplatform\nCREATE TABLE "platform_seed" (\n    "key" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nresource text\nrecord identifier\nplatform\nCREATE TABLE "platform_restoration" (\n    "at" TEXT NOT NULL,\n    PRIMARY KEY ("at")\n) STRICT\nat instant\nplatform\nCREATE TABLE "platform_mark" (\n    "name" TEXT NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("name")\n) STRICT\nname text\nvalue text\nplatform\nCREATE TABLE "platform_session" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "account" TEXT NOT NULL,\n    "membership" TEXT NOT NULL,\n    "device" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "used_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "idle_minutes" INTEGER NOT NULL,\n    "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1)),\n    "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1)),\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\naccount identifier\nmembership identifier\ndevice text\ncreated_at instant\nused_at instant\nexpires_at instant\nidle_minutes integer\nhas_factor boolean\nis_shared boolean\nended_at instant\nCREATE UNIQUE INDEX "platform_session__by_hash" ON "platform_session" ("hash")\nCREATE INDEX "platform_session__by_account" ON "platform_session" ("account")\nplatform\nCREATE TABLE "platform_invitation" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "roles" TEXT NOT NULL,\n    "person" TEXT,\n    "organisations" TEXT NOT NULL,\n    "until" TEXT,\n    "email" TEXT,\n    "actor" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "used_at" TEXT,\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nname text\nroles json\nperson identifier\norganisations json\nuntil date\nemail text\nactor text\ncreated_at instant\nexpires_at instant\nused_at instant\nended_at instant\nCREATE UNIQUE INDEX "platform_invitation__by_hash" ON "platform_invitation" ("hash")\nplatform\nCREATE TABLE "platform_attachment" (\n    "id" TEXT NOT NULL,\n    "kept" TEXT NOT NULL,\n    "sha256" TEXT NOT NULL,\n    "size" INTEGER NOT NULL,\n    "type" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nkept text\nsha256 text\nsize integer\ntype text\nname text\nresource text\nfield text\nactor_kind text\nactor text\nat instant\nis_waiting boolean\nCREATE INDEX "platform_attachment__by_waiting" ON "platform_attachment" ("is_waiting", "at") WHERE "is_waiting" = 1\nplatform\nCREATE TABLE "platform_attachment_use" (\n    "id" TEXT NOT NULL,\n    "file" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nfile identifier\nresource text\nrecord identifier\nfield text\nCREATE INDEX "platform_attachment_use__by_file" ON "platform_attachment_use" ("file")\nCREATE INDEX "platform_attachment_use__by_record" ON "platform_attachment_use" ("record")\nplatform\nCREATE TABLE "platform_attachment_gone" (\n    "kept" TEXT NOT NULL,\n    PRIMARY KEY ("kept")\n) STRICT\nkept text\nplatform\nCREATE TABLE "platform_notice" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "code" TEXT DEFAULT ''notice'',\n    "organisation" TEXT,\n    "duty" TEXT,\n    "person" TEXT,\n    "not_before" TEXT,\n    "about" TEXT,\n    "record" TEXT,\n    "message" TEXT,\n    "arguments" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncode text\norganisation text\nduty text\nperson text\nnot_before instant\nabout text\nrecord text\nmessage json\narguments text\nCREATE INDEX "platform_notice__by_organisation" ON "platform_notice" ("organisation")\nCREATE INDEX "platform_notice__by_person" ON "platform_notice" ("person")\nCREATE INDEX "platform_notice__by_record" ON "platform_notice" ("record")\nplatform\nCREATE TABLE "platform_hold" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "record" TEXT,\n    "grounds" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecord text\ngrounds text\nuntil date\nCREATE INDEX "platform_hold__by_record" ON "platform_hold" ("record")\nCREATE INDEX "platform_hold__by_until" ON "platform_hold" ("until")\nplatform\nCREATE TABLE "platform_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000'',\n    "name" TEXT NOT NULL,\n    "person" TEXT,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\naccount text\nname text\nperson text\nfrom date\nuntil date\nCREATE INDEX "platform_membership__by_account" ON "platform_membership" ("account")\nCREATE INDEX "platform_membership__by_person" ON "platform_membership" ("person")\nCREATE INDEX "platform_membership__by_until" ON "platform_membership" ("until")\nplatform\nCREATE TABLE "platform_membership__roles" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__roles__by_value" ON "platform_membership__roles" ("value")\nplatform\nCREATE TABLE "platform_membership__organisations" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__organisations__by_value" ON "platform_membership__organisations" ("value")\nplatform\nCREATE TABLE "platform_delivery" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "notice" TEXT DEFAULT '''',\n    "recipient" TEXT,\n    "due" TEXT,\n    "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1)),\n    "tries" INTEGER DEFAULT 0,\n    "reply" INTEGER,\n    "cause" TEXT,\n    "mark" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnotice text\nrecipient text\ndue instant\ndaily boolean\ntries integer\nreply integer\ncause text\nmark text\nCREATE INDEX "platform_delivery__by_state" ON "platform_delivery" ("state", "created_at")\nCREATE INDEX "platform_delivery__by_notice" ON "platform_delivery" ("notice")\nCREATE INDEX "platform_delivery__by_recipient" ON "platform_delivery" ("recipient")\nCREATE INDEX "platform_delivery__by_due" ON "platform_delivery" ("due")\nplatform\nCREATE TABLE "platform_mail_wish" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "recipient" TEXT NOT NULL,\n    "rhythm" TEXT NOT NULL DEFAULT ''each'',\n    "language" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecipient text\nrhythm text\nlanguage text\nCREATE UNIQUE INDEX "platform_mail_wish__by_recipient" ON "platform_mail_wish" ("recipient")\nmember-network\nCREATE TABLE "member_network_organisation" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "legal_form" TEXT,\n    "register_number" TEXT,\n    "founded_on" TEXT,\n    "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1)),\n    "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1)),\n    "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "description" TEXT,\n    "easy_description" TEXT,\n    "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "web" TEXT,\n    "web_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\nkind text\nlegal_form text\nregister_number text\nfounded_on date\nis_umbrella boolean\nis_tenant boolean\nparent identifier\ndescription json\neasy_description json\norigin_communities_visibility text\nstreet text\npostcode text\ncity text\naddress_visibility text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nweb text\nweb_visibility text\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nmerged_into identifier\nCREATE INDEX "member_network_organisation__by_state" ON "member_network_organisation" ("state", "created_at")\nCREATE INDEX "member_network_organisation__by_kind" ON "member_network_organisation" ("kind")\nCREATE INDEX "member_network_organisation__by_is_tenant" ON "member_network_organisation" ("is_tenant") WHERE "is_tenant" = 1\nCREATE INDEX "member_network_organisation__by_parent" ON "member_network_organisation" ("parent")\nCREATE INDEX "member_network_organisation__by_assured_on" ON "member_network_organisation" ("assured_on")\nCREATE INDEX "member_network_organisation__by_merged_into" ON "member_network_organisation" ("merged_into")\nmember-network\nCREATE TABLE "member_network_organisation__aliases" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__aliases__by_value" ON "member_network_organisation__aliases" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__topics__by_value" ON "member_network_organisation__topics" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__languages__by_value" ON "member_network_organisation__languages" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__origin_communities" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__origin_communities__by_value" ON "member_network_organisation__origin_communities" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__likely_duplicates" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "member_network_organisation__likely_duplicates__by_value" ON "member_network_organisation__likely_duplicates" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__match_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__match_keys__by_value" ON "member_network_organisation__match_keys" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__contact_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__contact_keys__by_value" ON "member_network_organisation__contact_keys" ("value")\nmember-network\nCREATE TABLE "member_network_contact" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "name_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "role" TEXT,\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname text\norganisation identifier\nname_visibility text\nrole text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_contact__by_organisation" ON "member_network_contact" ("organisation")\nmember-network\nCREATE TABLE "member_network_contact__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_contact__languages__by_value" ON "member_network_contact__languages" ("value")\nmember-network\nCREATE TABLE "member_network_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "role" TEXT NOT NULL DEFAULT ''ordinary'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\numbrella identifier\nrole text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_membership__by_organisation" ON "member_network_membership" ("organisation")\nCREATE INDEX "member_network_membership__by_umbrella" ON "member_network_membership" ("umbrella")\nCREATE INDEX "member_network_membership__by_valid_from" ON "member_network_membership" ("valid_from")\nCREATE INDEX "member_network_membership__by_valid_until" ON "member_network_membership" ("valid_until")\nmember-network\nCREATE TABLE "member_network_place" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "district" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "opening_hours" TEXT,\n    "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1)),\n    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),\n    "accessibility" TEXT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nstreet text\npostcode text\ncity text\ndistrict text\naddress_visibility text\nopening_hours text\nis_by_appointment boolean\ncloses_on_public_holidays boolean\naccessibility json\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_place__by_state" ON "member_network_place" ("state", "created_at")\nCREATE INDEX "member_network_place__by_organisation" ON "member_network_place" ("organisation")\nCREATE INDEX "member_network_place__by_kind" ON "member_network_place" ("kind")\nCREATE INDEX "member_network_place__by_district" ON "member_network_place" ("district")\nCREATE INDEX "member_network_place__by_valid_until" ON "member_network_place" ("valid_until")\nCREATE INDEX "member_network_place__by_assured_on" ON "member_network_place" ("assured_on")\nmember-network\nCREATE TABLE "member_network_place__seasons" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1)),\n    "hours" TEXT,\n    "name" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nis_yearly boolean\nhours text\nname json\nmember-network\nCREATE TABLE "member_network_place__exceptions" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    "hours" TEXT,\n    "cause" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nhours text\ncause json\nmember-network\nCREATE TABLE "member_network_service" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT,\n    "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1)),\n    "eligibility" TEXT,\n    "cost" TEXT,\n    "documents" TEXT,\n    "accessibility" TEXT,\n    "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nplace identifier\nhas_interpreters boolean\neligibility json\ncost json\ndocuments json\naccessibility json\nsame_as identifier\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_service__by_state" ON "member_network_service" ("state", "created_at")\nCREATE INDEX "member_network_service__by_organisation" ON "member_network_service" ("organisation")\nCREATE INDEX "member_network_service__by_kind" ON "member_network_service" ("kind")\nCREATE INDEX "member_network_service__by_place" ON "member_network_service" ("place")\nCREATE INDEX "member_network_service__by_same_as" ON "member_network_service" ("same_as")\nCREATE INDEX "member_network_service__by_valid_until" ON "member_network_service" ("valid_until")\nCREATE INDEX "member_network_service__by_assured_on" ON "member_network_service" ("assured_on")\nmember-network\nCREATE TABLE "member_network_service__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__topics__by_value" ON "member_network_service__topics" ("value")\nmember-network\nCREATE TABLE "member_network_service__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__languages__by_value" ON "member_network_service__languages" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_house" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "city" TEXT,\n    "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\ncity text\ncontact_person identifier\nCREATE INDEX "complaint_mediation_house__by_contact_person" ON "complaint_mediation_house" ("contact_person")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_house__stairs" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_house__stairs__by_value" ON "complaint_mediation_house__stairs" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_household" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,\n    "stair" TEXT,\n    "flat" TEXT,\n    "language" TEXT NOT NULL,\n    "accepts_close_language" INTEGER NOT NULL DEFAULT 0 CHECK ("accepts_close_language" IN (0, 1)),\n    "contact_preference" TEXT NOT NULL DEFAULT ''inPerson'',\n    "phone" TEXT,\n    "email" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname text\nhouse identifier\nstair text\nflat text\nlanguage text\naccepts_close_language boolean\ncontact_preference text\nphone text\nemail text\nCREATE INDEX "complaint_mediation_household__by_house" ON "complaint_mediation_household" ("house")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_household__languages" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "language" TEXT NOT NULL,\n    "level" TEXT NOT NULL,\n    "source" TEXT NOT NULL DEFAULT ''selfDeclared'',\n    "uses" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nlanguage text\nlevel text\nsource text\nuses json\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_team_member" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "rota_position" INTEGER,\n    "deputy" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "is_active" INTEGER NOT NULL DEFAULT 1 CHECK ("is_active" IN (0, 1)),\n    "decides" INTEGER NOT NULL DEFAULT 0 CHECK ("decides" IN (0, 1)),\n    "phone" TEXT,\n    "email" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname text\nrota_position integer\ndeputy identifier\nis_active boolean\ndecides boolean\nphone text\nemail text\nCREATE INDEX "complaint_mediation_team_member__by_rota_position" ON "complaint_mediation_team_member" ("rota_position")\nCREATE INDEX "complaint_mediation_team_member__by_deputy" ON "complaint_mediation_team_member" ("deputy") WHERE "deputy" IS NOT NULL\nCREATE INDEX "complaint_mediation_team_member__by_is_active" ON "complaint_mediation_team_member" ("is_active")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_team_member__work" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_team_member__work__by_value" ON "complaint_mediation_team_member__work" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_team_member__languages" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "language" TEXT NOT NULL,\n    "level" TEXT NOT NULL,\n    "source" TEXT NOT NULL DEFAULT ''selfDeclared'',\n    "uses" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nlanguage text\nlevel text\nsource text\nuses json\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_team_member__linked_households" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "complaint_mediation_team_member__linked_households__by_value" ON "complaint_mediation_team_member__linked_households" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_absence" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "member" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmember identifier\nfrom date\nuntil date\nCREATE INDEX "complaint_mediation_absence__by_member" ON "complaint_mediation_absence" ("member")\nCREATE INDEX "complaint_mediation_absence__by_from" ON "complaint_mediation_absence" ("from")\nCREATE INDEX "complaint_mediation_absence__by_until" ON "complaint_mediation_absence" ("until")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_cause" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "severity" TEXT NOT NULL DEFAULT ''normal'',\n    "first_response_days" INTEGER,\n    "first_response_minutes" INTEGER,\n    "next_step_days" INTEGER,\n    "next_step_minutes" INTEGER,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\nkind text\nseverity text\nfirst_response_days integer\nfirst_response_minutes integer\nnext_step_days integer\nnext_step_minutes integer\nCREATE INDEX "complaint_mediation_cause__by_kind" ON "complaint_mediation_cause" ("kind")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_house_rule" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "title" TEXT NOT NULL,\n    "text" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ntitle json\ntext json\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_house_rule__causes" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "complaint_mediation_house_rule__causes__by_value" ON "complaint_mediation_house_rule__causes" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_house_rule__subjects" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_house_rule__subjects__by_value" ON "complaint_mediation_house_rule__subjects" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_house_rule__houses" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "complaint_mediation_house_rule__houses__by_value" ON "complaint_mediation_house_rule__houses" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_case" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "number" TEXT,\n    "subject" TEXT NOT NULL,\n    "cause" TEXT REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT,\n    "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,\n    "stair" TEXT,\n    "severity" TEXT NOT NULL DEFAULT ''normal'',\n    "channel" TEXT NOT NULL DEFAULT ''portal'',\n    "complainant" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,\n    "statement" TEXT,\n    "complainant_name" TEXT,\n    "complainant_phone" TEXT,\n    "complainant_email" TEXT,\n    "statement_language" TEXT,\n    "names_complainant" INTEGER CHECK ("names_complainant" IN (0, 1)),\n    "occurred_on" TEXT,\n    "occurred_at" TEXT,\n    "occurred_minutes" INTEGER,\n    "is_danger" INTEGER CHECK ("is_danger" IN (0, 1)),\n    "danger" TEXT,\n    "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "contact_name" TEXT,\n    "stand_in" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "stand_in_name" TEXT,\n    "filed_by" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "mediator_name" TEXT,\n    "escalation_level" INTEGER DEFAULT 0,\n    "escalations" INTEGER DEFAULT 0,\n    "promise" TEXT,\n    "next_deadline" TEXT,\n    "promised_at" TEXT,\n    "occurrence_count" INTEGER DEFAULT 0,\n    "responded_at" TEXT,\n    "solved_at" TEXT,\n    "first_solved_at" TEXT,\n    "renewed_at" TEXT,\n    "ended_at" TEXT,\n    "outcome" TEXT,\n    "is_agreement_kept" INTEGER CHECK ("is_agreement_kept" IN (0, 1)),\n    "referred_to" TEXT,\n    "erases_on" TEXT,\n    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),\n    "has_mediation" INTEGER DEFAULT 0 CHECK ("has_mediation" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnumber text\nsubject text\ncause identifier\nhouse identifier\nstair text\nseverity text\nchannel text\ncomplainant identifier\nstatement text\ncomplainant_name text\ncomplainant_phone text\ncomplainant_email text\nstatement_language text\nnames_complainant boolean\noccurred_on date\noccurred_at text\noccurred_minutes integer\nis_danger boolean\ndanger text\ncontact_person identifier\ncontact_name text\nstand_in identifier\nstand_in_name text\nfiled_by identifier\nmediator identifier\nmediator_name text\nescalation_level integer\nescalations integer\npromise text\nnext_deadline instant\npromised_at instant\noccurrence_count integer\nresponded_at instant\nsolved_at instant\nfirst_solved_at instant\nrenewed_at instant\nended_at instant\noutcome text\nis_agreement_kept boolean\nreferred_to identifier\nerases_on date\nis_anonymous boolean\nhas_mediation boolean\nCREATE INDEX "complaint_mediation_case__by_state" ON "complaint_mediation_case" ("state", "created_at")\nCREATE UNIQUE INDEX "complaint_mediation_case__by_number" ON "complaint_mediation_case" ("number")\nCREATE INDEX "complaint_mediation_case__by_subject" ON "complaint_mediation_case" ("subject")\nCREATE INDEX "complaint_mediation_case__by_cause" ON "complaint_mediation_case" ("cause")\nCREATE INDEX "complaint_mediation_case__by_house" ON "complaint_mediation_case" ("house")\nCREATE INDEX "complaint_mediation_case__by_complainant" ON "complaint_mediation_case" ("complainant") WHERE "complainant" IS NOT NULL\nCREATE INDEX "complaint_mediation_case__by_contact_person" ON "complaint_mediation_case" ("contact_person")\nCREATE INDEX "complaint_mediation_case__by_stand_in" ON "complaint_mediation_case" ("stand_in")\nCREATE INDEX "complaint_mediation_case__by_filed_by" ON "complaint_mediation_case" ("filed_by")\nCREATE INDEX "complaint_mediation_case__by_mediator" ON "complaint_mediation_case" ("mediator")\nCREATE INDEX "complaint_mediation_case__by_next_deadline" ON "complaint_mediation_case" ("next_deadline")\nCREATE INDEX "complaint_mediation_case__by_first_solved_at" ON "complaint_mediation_case" ("first_solved_at")\nCREATE INDEX "complaint_mediation_case__by_ended_at" ON "complaint_mediation_case" ("ended_at")\nCREATE INDEX "complaint_mediation_case__by_outcome" ON "complaint_mediation_case" ("outcome")\nCREATE INDEX "complaint_mediation_case__by_referred_to" ON "complaint_mediation_case" ("referred_to") WHERE "referred_to" IS NOT NULL\nCREATE INDEX "complaint_mediation_case__by_is_anonymous" ON "complaint_mediation_case" ("is_anonymous") WHERE "is_anonymous" = 1\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_case__escalated_to" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "complaint_mediation_case__escalated_to__by_value" ON "complaint_mediation_case__escalated_to" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_case__languages" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_case__languages__by_value" ON "complaint_mediation_case__languages" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_case__participants" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_case__participants__by_value" ON "complaint_mediation_case__participants" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_case__complainant_side" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_case__complainant_side__by_value" ON "complaint_mediation_case__complainant_side" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_case__team" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_case__team__by_value" ON "complaint_mediation_case__team" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_case__leaders" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "complaint_mediation_case__leaders__by_value" ON "complaint_mediation_case__leaders" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_party" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,\n    "role" TEXT NOT NULL,\n    "household" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,\n    "name" TEXT,\n    "language" TEXT,\n    "accepts_close_language" INTEGER CHECK ("accepts_close_language" IN (0, 1)),\n    "contact_preference" TEXT,\n    "is_named_to_others" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_to_others" IN (0, 1)),\n    "consents_to_mediation" INTEGER CHECK ("consents_to_mediation" IN (0, 1)),\n    "interpreter" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "refused_mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    "answer" TEXT,\n    "has_rated" INTEGER DEFAULT 0 CHECK ("has_rated" IN (0, 1)),\n    "satisfaction" INTEGER,\n    "compartment" TEXT DEFAULT ''team'',\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncase identifier\nrole text\nhousehold identifier\nname text\nlanguage text\naccepts_close_language boolean\ncontact_preference text\nis_named_to_others boolean\nconsents_to_mediation boolean\ninterpreter identifier\nrefused_mediator identifier\nanswer text\nhas_rated boolean\nsatisfaction integer\ncompartment text\nCREATE INDEX "complaint_mediation_party__by_state" ON "complaint_mediation_party" ("state", "created_at")\nCREATE INDEX "complaint_mediation_party__by_case" ON "complaint_mediation_party" ("case")\nCREATE INDEX "complaint_mediation_party__by_household" ON "complaint_mediation_party" ("household")\nCREATE INDEX "complaint_mediation_party__by_interpreter" ON "complaint_mediation_party" ("interpreter") WHERE "interpreter" IS NOT NULL\nCREATE INDEX "complaint_mediation_party__by_refused_mediator" ON "complaint_mediation_party" ("refused_mediator") WHERE "refused_mediator" IS NOT NULL\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_party__readers" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_party" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_party__readers__by_value" ON "complaint_mediation_party__readers" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_disclosed_name" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,\n    "compartment" TEXT NOT NULL DEFAULT ''shared'',\n    "role" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncase identifier\ncompartment text\nrole text\nname text\nCREATE INDEX "complaint_mediation_disclosed_name__by_case" ON "complaint_mediation_disclosed_name" ("case")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_disclosed_name__readers" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_disclosed_name" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_disclosed_name__readers__by_value" ON "complaint_mediation_disclosed_name__readers" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_entry" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,\n    "compartment" TEXT NOT NULL,\n    "text" TEXT NOT NULL,\n    "language" TEXT,\n    "author" TEXT,\n    "writer" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncase identifier\ncompartment text\ntext text\nlanguage text\nauthor text\nwriter identifier\nCREATE INDEX "complaint_mediation_entry__by_case" ON "complaint_mediation_entry" ("case")\nCREATE INDEX "complaint_mediation_entry__by_compartment" ON "complaint_mediation_entry" ("compartment")\nCREATE INDEX "complaint_mediation_entry__by_writer" ON "complaint_mediation_entry" ("writer") WHERE "writer" IS NOT NULL\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_entry__attachments" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_entry__translations" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "language" TEXT NOT NULL,\n    "text" TEXT NOT NULL,\n    "quality" TEXT NOT NULL DEFAULT ''machine'',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nlanguage text\ntext text\nquality text\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_entry__translators" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "language" TEXT NOT NULL,\n    "writer" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nlanguage text\nwriter text\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_entry__readers" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_entry__readers__by_value" ON "complaint_mediation_entry__readers" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_occurrence" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,\n    "compartment" TEXT NOT NULL DEFAULT ''partyA'',\n    "date" TEXT NOT NULL,\n    "time" TEXT,\n    "minutes" INTEGER,\n    "kind" TEXT,\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncase identifier\ncompartment text\ndate date\ntime text\nminutes integer\nkind text\nnote text\nCREATE INDEX "complaint_mediation_occurrence__by_case" ON "complaint_mediation_occurrence" ("case")\nCREATE INDEX "complaint_mediation_occurrence__by_date" ON "complaint_mediation_occurrence" ("date")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_occurrence__readers" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_occurrence" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_occurrence__readers__by_value" ON "complaint_mediation_occurrence__readers" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_measure" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,\n    "compartment" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "house_rule" TEXT REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT,\n    "language" TEXT,\n    "partner" TEXT,\n    "due_on" TEXT,\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncase identifier\ncompartment text\nkind text\nhouse_rule identifier\nlanguage text\npartner identifier\ndue_on date\nnote text\nCREATE INDEX "complaint_mediation_measure__by_state" ON "complaint_mediation_measure" ("state", "created_at")\nCREATE INDEX "complaint_mediation_measure__by_case" ON "complaint_mediation_measure" ("case")\nCREATE INDEX "complaint_mediation_measure__by_house_rule" ON "complaint_mediation_measure" ("house_rule")\nCREATE INDEX "complaint_mediation_measure__by_partner" ON "complaint_mediation_measure" ("partner") WHERE "partner" IS NOT NULL\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_measure__readers" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_measure" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_measure__readers__by_value" ON "complaint_mediation_measure__readers" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_translation_task" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "house_rule" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT,\n    "language" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nhouse_rule identifier\nlanguage text\nCREATE INDEX "complaint_mediation_translation_task__by_state" ON "complaint_mediation_translation_task" ("state", "created_at")\nCREATE INDEX "complaint_mediation_translation_task__by_house_rule" ON "complaint_mediation_translation_task" ("house_rule")\nCREATE INDEX "complaint_mediation_translation_task__by_language" ON "complaint_mediation_translation_task" ("language")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_room" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "house" TEXT REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,\n    "directions" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\nhouse identifier\ndirections json\nCREATE INDEX "complaint_mediation_room__by_house" ON "complaint_mediation_room" ("house")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_mediation_session" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,\n    "compartment" TEXT NOT NULL DEFAULT ''shared'',\n    "kind" TEXT NOT NULL DEFAULT ''joint'',\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "place" TEXT,\n    "room" TEXT REFERENCES "complaint_mediation_room" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncase identifier\ncompartment text\nkind text\nperiod_start instant\nperiod_end instant\nplace text\nroom identifier\nCREATE INDEX "complaint_mediation_mediation_session__by_state" ON "complaint_mediation_mediation_session" ("state", "created_at")\nCREATE INDEX "complaint_mediation_mediation_session__by_case" ON "complaint_mediation_mediation_session" ("case")\nCREATE INDEX "complaint_mediation_mediation_session__by_period" ON "complaint_mediation_mediation_session" ("period_start", "period_end")\nCREATE INDEX "complaint_mediation_mediation_session__by_state_period" ON "complaint_mediation_mediation_session" ("state", "period_start")\nCREATE INDEX "complaint_mediation_mediation_session__by_room" ON "complaint_mediation_mediation_session" ("room")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_mediation_session__interpreters" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "complaint_mediation_mediation_session__interpreters__by_value" ON "complaint_mediation_mediation_session__interpreters" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_mediation_session__invited" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_mediation_session__invited__by_value" ON "complaint_mediation_mediation_session__invited" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_mediation_session__readers" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_mediation_session__readers__by_value" ON "complaint_mediation_mediation_session__readers" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_agreement" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,\n    "compartment" TEXT DEFAULT ''shared'',\n    "follow_up_on" TEXT,\n    "complainant_consent" TEXT,\n    "other_consent" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncase identifier\ncompartment text\nfollow_up_on date\ncomplainant_consent text\nother_consent text\nCREATE INDEX "complaint_mediation_agreement__by_state" ON "complaint_mediation_agreement" ("state", "created_at")\nCREATE INDEX "complaint_mediation_agreement__by_case" ON "complaint_mediation_agreement" ("case")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_agreement__points" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "text" TEXT NOT NULL,\n    "who" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\ntext json\nwho text\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_agreement__readers" (\n    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "complaint_mediation_agreement__readers__by_value" ON "complaint_mediation_agreement__readers" ("value")\ncomplaint-mediation\nCREATE TABLE "complaint_mediation_survey" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "satisfaction" INTEGER NOT NULL,\n    "month" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nsatisfaction integer\nmonth date\nCREATE INDEX "complaint_mediation_survey__by_month" ON "complaint_mediation_survey" ("month")','\n',char(10)));
CREATE TABLE IF NOT EXISTS "platform_ledger" (
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
    "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
    PRIMARY KEY ("kind", "name")
) STRICT;
INSERT INTO "platform_ledger" VALUES('column','platform_history.sequence','platform','2026-11-29T01:45:34.019Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.resource','platform','2026-11-29T01:45:34.019Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.record','platform','2026-11-29T01:45:34.019Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.version','platform','2026-11-29T01:45:34.019Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.operation','platform','2026-11-29T01:45:34.019Z','text: "operation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.move','platform','2026-11-29T01:45:34.019Z','text: "move" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.state','platform','2026-11-29T01:45:34.019Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor_kind','platform','2026-11-29T01:45:34.019Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor','platform','2026-11-29T01:45:34.019Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.reason','platform','2026-11-29T01:45:34.019Z','text: "reason" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.at','platform','2026-11-29T01:45:34.019Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.changes','platform','2026-11-29T01:45:34.019Z','json: "changes" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.salt','platform','2026-11-29T01:45:34.019Z','text: "salt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_history','platform','2026-11-29T01:45:34.019Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.sequence','platform','2026-11-29T01:45:34.019Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.at','platform','2026-11-29T01:45:34.019Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.kind','platform','2026-11-29T01:45:34.019Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor_kind','platform','2026-11-29T01:45:34.019Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor','platform','2026-11-29T01:45:34.019Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.person','platform','2026-11-29T01:45:34.019Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.resource','platform','2026-11-29T01:45:34.019Z','text: "resource" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.record','platform','2026-11-29T01:45:34.019Z','identifier: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.version','platform','2026-11-29T01:45:34.019Z','integer: "version" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.detail','platform','2026-11-29T01:45:34.019Z','text: "detail" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.count','platform','2026-11-29T01:45:34.020Z','integer: "count" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.seal','platform','2026-11-29T01:45:34.020Z','text: "seal" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.hash','platform','2026-11-29T01:45:34.020Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_audit','platform','2026-11-29T01:45:34.020Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.id','platform','2026-11-29T01:45:34.020Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.resource','platform','2026-11-29T01:45:34.020Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.pool','platform','2026-11-29T01:45:34.020Z','identifier: "pool" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.quantity','platform','2026-11-29T01:45:34.020Z','integer: "quantity" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.starts','platform','2026-11-29T01:45:34.020Z','instant: "starts" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.ends','platform','2026-11-29T01:45:34.020Z','instant: "ends" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_start','platform','2026-11-29T01:45:34.020Z','instant: "widened_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_end','platform','2026-11-29T01:45:34.020Z','instant: "widened_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.length','platform','2026-11-29T01:45:34.020Z','integer: "length" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_out','platform','2026-11-29T01:45:34.020Z','boolean: "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder_resource','platform','2026-11-29T01:45:34.020Z','text: "holder_resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder','platform','2026-11-29T01:45:34.020Z','identifier: "holder" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_long','platform','2026-11-29T01:45:34.020Z','boolean: "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_claim','platform','2026-11-29T01:45:34.020Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.id','platform','2026-11-29T01:45:34.020Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.resource','platform','2026-11-29T01:45:34.020Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.record','platform','2026-11-29T01:45:34.020Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.name','platform','2026-11-29T01:45:34.020Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.due','platform','2026-11-29T01:45:34.020Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.level','platform','2026-11-29T01:45:34.020Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_deadline','platform','2026-11-29T01:45:34.020Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.id','platform','2026-11-29T01:45:34.020Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.resource','platform','2026-11-29T01:45:34.020Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.record','platform','2026-11-29T01:45:34.020Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.name','platform','2026-11-29T01:45:34.020Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.due','platform','2026-11-29T01:45:34.020Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.level','platform','2026-11-29T01:45:34.020Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_reminder','platform','2026-11-29T01:45:34.020Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.record','platform','2026-11-29T01:45:34.020Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.resource','platform','2026-11-29T01:45:34.020Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.version','platform','2026-11-29T01:45:34.020Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.months','platform','2026-11-29T01:45:34.020Z','integer: "months" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.announced','platform','2026-11-29T01:45:34.020Z','date: "announced" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_forgotten','platform','2026-11-29T01:45:34.020Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_job.job','platform','2026-11-29T01:45:34.020Z','text: "job" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.next','platform','2026-11-29T01:45:34.020Z','instant: "next" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.last','platform','2026-11-29T01:45:34.020Z','instant: "last" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.done','platform','2026-11-29T01:45:34.020Z','integer: "done" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failed','platform','2026-11-29T01:45:34.020Z','integer: "failed" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failures','platform','2026-11-29T01:45:34.020Z','text: "failures" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_job','platform','2026-11-29T01:45:34.020Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_number.sequence','platform','2026-11-29T01:45:34.020Z','text: "sequence" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_number.last','platform','2026-11-29T01:45:34.020Z','integer: "last" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_number','platform','2026-11-29T01:45:34.020Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.key','platform','2026-11-29T01:45:34.020Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.request','platform','2026-11-29T01:45:34.020Z','text: "request" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.resource','platform','2026-11-29T01:45:34.020Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.record','platform','2026-11-29T01:45:34.020Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.at','platform','2026-11-29T01:45:34.020Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.answer','platform','2026-11-29T01:45:34.021Z','json: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_idempotency','platform','2026-11-29T01:45:34.021Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_token.id','platform','2026-11-29T01:45:34.021Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.hash','platform','2026-11-29T01:45:34.021Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.label','platform','2026-11-29T01:45:34.021Z','text: "label" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.duties','platform','2026-11-29T01:45:34.021Z','json: "duties" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.organisations','platform','2026-11-29T01:45:34.021Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.person','platform','2026-11-29T01:45:34.021Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.created_at','platform','2026-11-29T01:45:34.021Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.expires_at','platform','2026-11-29T01:45:34.021Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_at','platform','2026-11-29T01:45:34.021Z','instant: "revoked_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.roles','platform','2026-11-29T01:45:34.021Z','json: "roles" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed','platform','2026-11-29T01:45:34.021Z','json: "narrowed" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_at','platform','2026-11-29T01:45:34.021Z','instant: "narrowed_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by_kind','platform','2026-11-29T01:45:34.021Z','text: "narrowed_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by','platform','2026-11-29T01:45:34.021Z','text: "narrowed_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by_kind','platform','2026-11-29T01:45:34.021Z','text: "revoked_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by','platform','2026-11-29T01:45:34.021Z','text: "revoked_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_token','platform','2026-11-29T01:45:34.021Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.key','platform','2026-11-29T01:45:34.021Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.resource','platform','2026-11-29T01:45:34.021Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.record','platform','2026-11-29T01:45:34.021Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_seed','platform','2026-11-29T01:45:34.021Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_restoration.at','platform','2026-11-29T01:45:34.021Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_restoration','platform','2026-11-29T01:45:34.021Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.name','platform','2026-11-29T01:45:34.021Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.value','platform','2026-11-29T01:45:34.021Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_mark','platform','2026-11-29T01:45:34.021Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_session.id','platform','2026-11-29T01:45:34.021Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.hash','platform','2026-11-29T01:45:34.021Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.account','platform','2026-11-29T01:45:34.021Z','identifier: "account" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.membership','platform','2026-11-29T01:45:34.021Z','identifier: "membership" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.device','platform','2026-11-29T01:45:34.021Z','text: "device" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.created_at','platform','2026-11-29T01:45:34.021Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.used_at','platform','2026-11-29T01:45:34.021Z','instant: "used_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.expires_at','platform','2026-11-29T01:45:34.021Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.idle_minutes','platform','2026-11-29T01:45:34.021Z','integer: "idle_minutes" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.has_factor','platform','2026-11-29T01:45:34.021Z','boolean: "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.is_shared','platform','2026-11-29T01:45:34.021Z','boolean: "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.ended_at','platform','2026-11-29T01:45:34.021Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_session','platform','2026-11-29T01:45:34.021Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.id','platform','2026-11-29T01:45:34.021Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.hash','platform','2026-11-29T01:45:34.021Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.name','platform','2026-11-29T01:45:34.021Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.roles','platform','2026-11-29T01:45:34.021Z','json: "roles" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.person','platform','2026-11-29T01:45:34.021Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.organisations','platform','2026-11-29T01:45:34.021Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.until','platform','2026-11-29T01:45:34.021Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.email','platform','2026-11-29T01:45:34.021Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.actor','platform','2026-11-29T01:45:34.022Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.created_at','platform','2026-11-29T01:45:34.022Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.expires_at','platform','2026-11-29T01:45:34.022Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.used_at','platform','2026-11-29T01:45:34.022Z','instant: "used_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.ended_at','platform','2026-11-29T01:45:34.022Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_invitation','platform','2026-11-29T01:45:34.022Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.id','platform','2026-11-29T01:45:34.022Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.kept','platform','2026-11-29T01:45:34.022Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.sha256','platform','2026-11-29T01:45:34.022Z','text: "sha256" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.size','platform','2026-11-29T01:45:34.022Z','integer: "size" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.type','platform','2026-11-29T01:45:34.022Z','text: "type" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.name','platform','2026-11-29T01:45:34.022Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.resource','platform','2026-11-29T01:45:34.022Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.field','platform','2026-11-29T01:45:34.022Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor_kind','platform','2026-11-29T01:45:34.022Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor','platform','2026-11-29T01:45:34.022Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.at','platform','2026-11-29T01:45:34.022Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.is_waiting','platform','2026-11-29T01:45:34.022Z','boolean: "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment','platform','2026-11-29T01:45:34.022Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.id','platform','2026-11-29T01:45:34.022Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.file','platform','2026-11-29T01:45:34.022Z','identifier: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.resource','platform','2026-11-29T01:45:34.022Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.record','platform','2026-11-29T01:45:34.022Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.field','platform','2026-11-29T01:45:34.022Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_use','platform','2026-11-29T01:45:34.022Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_gone.kept','platform','2026-11-29T01:45:34.041Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_gone','platform','2026-11-29T01:45:34.041Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.id','platform','2026-11-29T01:45:34.041Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.version','platform','2026-11-29T01:45:34.041Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.state','platform','2026-11-29T01:45:34.041Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.created_at','platform','2026-11-29T01:45:34.041Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.updated_at','platform','2026-11-29T01:45:34.041Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.code','platform','2026-11-29T01:45:34.041Z','text: "code" TEXT DEFAULT ''notice''');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.organisation','platform','2026-11-29T01:45:34.041Z','text: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.duty','platform','2026-11-29T01:45:34.041Z','text: "duty" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.person','platform','2026-11-29T01:45:34.041Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.not_before','platform','2026-11-29T01:45:34.041Z','instant: "not_before" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.about','platform','2026-11-29T01:45:34.041Z','text: "about" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.record','platform','2026-11-29T01:45:34.041Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.message','platform','2026-11-29T01:45:34.041Z','json: "message" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.arguments','platform','2026-11-29T01:45:34.041Z','text: "arguments" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_notice','platform','2026-11-29T01:45:34.041Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.id','platform','2026-11-29T01:45:34.041Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.version','platform','2026-11-29T01:45:34.041Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.state','platform','2026-11-29T01:45:34.041Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.created_at','platform','2026-11-29T01:45:34.041Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.updated_at','platform','2026-11-29T01:45:34.041Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.record','platform','2026-11-29T01:45:34.041Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.grounds','platform','2026-11-29T01:45:34.041Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.until','platform','2026-11-29T01:45:34.041Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_hold','platform','2026-11-29T01:45:34.041Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.id','platform','2026-11-29T01:45:34.041Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.version','platform','2026-11-29T01:45:34.041Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.state','platform','2026-11-29T01:45:34.041Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.created_at','platform','2026-11-29T01:45:34.041Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.updated_at','platform','2026-11-29T01:45:34.041Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.account','platform','2026-11-29T01:45:34.041Z','text: "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000''');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.name','platform','2026-11-29T01:45:34.041Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.person','platform','2026-11-29T01:45:34.041Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.from','platform','2026-11-29T01:45:34.041Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.until','platform','2026-11-29T01:45:34.041Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_membership','platform','2026-11-29T01:45:34.041Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.owner','platform','2026-11-29T01:45:34.041Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.position','platform','2026-11-29T01:45:34.041Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.value','platform','2026-11-29T01:45:34.041Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__roles','platform','2026-11-29T01:45:34.041Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.owner','platform','2026-11-29T01:45:34.042Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.position','platform','2026-11-29T01:45:34.042Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.value','platform','2026-11-29T01:45:34.042Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__organisations','platform','2026-11-29T01:45:34.042Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.id','platform','2026-11-29T01:45:34.042Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.version','platform','2026-11-29T01:45:34.042Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.state','platform','2026-11-29T01:45:34.042Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.created_at','platform','2026-11-29T01:45:34.042Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.updated_at','platform','2026-11-29T01:45:34.042Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.notice','platform','2026-11-29T01:45:34.042Z','text: "notice" TEXT DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.recipient','platform','2026-11-29T01:45:34.042Z','text: "recipient" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.due','platform','2026-11-29T01:45:34.042Z','instant: "due" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.daily','platform','2026-11-29T01:45:34.042Z','boolean: "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.tries','platform','2026-11-29T01:45:34.042Z','integer: "tries" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.reply','platform','2026-11-29T01:45:34.042Z','integer: "reply" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.cause','platform','2026-11-29T01:45:34.042Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.mark','platform','2026-11-29T01:45:34.042Z','text: "mark" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_delivery','platform','2026-11-29T01:45:34.042Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.id','platform','2026-11-29T01:45:34.054Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.version','platform','2026-11-29T01:45:34.054Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.state','platform','2026-11-29T01:45:34.054Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.created_at','platform','2026-11-29T01:45:34.054Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.updated_at','platform','2026-11-29T01:45:34.054Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.recipient','platform','2026-11-29T01:45:34.054Z','text: "recipient" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.rhythm','platform','2026-11-29T01:45:34.054Z','text: "rhythm" TEXT NOT NULL DEFAULT ''each''');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.language','platform','2026-11-29T01:45:34.054Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_mail_wish','platform','2026-11-29T01:45:34.054Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.id','member-network','2026-11-29T01:45:34.055Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.version','member-network','2026-11-29T01:45:34.055Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.state','member-network','2026-11-29T01:45:34.055Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.created_at','member-network','2026-11-29T01:45:34.055Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.updated_at','member-network','2026-11-29T01:45:34.055Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.name','member-network','2026-11-29T01:45:34.055Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.kind','member-network','2026-11-29T01:45:34.055Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.legal_form','member-network','2026-11-29T01:45:34.055Z','text: "legal_form" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.register_number','member-network','2026-11-29T01:45:34.055Z','text: "register_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.founded_on','member-network','2026-11-29T01:45:34.055Z','date: "founded_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_umbrella','member-network','2026-11-29T01:45:34.055Z','boolean: "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_tenant','member-network','2026-11-29T01:45:34.055Z','boolean: "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.parent','member-network','2026-11-29T01:45:34.055Z','identifier: "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.description','member-network','2026-11-29T01:45:34.055Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.easy_description','member-network','2026-11-29T01:45:34.055Z','json: "easy_description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.origin_communities_visibility','member-network','2026-11-29T01:45:34.055Z','text: "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.street','member-network','2026-11-29T01:45:34.055Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.postcode','member-network','2026-11-29T01:45:34.055Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.city','member-network','2026-11-29T01:45:34.055Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.address_visibility','member-network','2026-11-29T01:45:34.055Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email','member-network','2026-11-29T01:45:34.055Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email_visibility','member-network','2026-11-29T01:45:34.055Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone','member-network','2026-11-29T01:45:34.055Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone_visibility','member-network','2026-11-29T01:45:34.055Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web','member-network','2026-11-29T01:45:34.055Z','text: "web" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web_visibility','member-network','2026-11-29T01:45:34.055Z','text: "web_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_on','member-network','2026-11-29T01:45:34.055Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_by','member-network','2026-11-29T01:45:34.055Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.unlisted_on','member-network','2026-11-29T01:45:34.055Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.announced_on','member-network','2026-11-29T01:45:34.055Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.merged_into','member-network','2026-11-29T01:45:34.055Z','identifier: "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation','member-network','2026-11-29T01:45:34.055Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.owner','member-network','2026-11-29T01:45:34.055Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.position','member-network','2026-11-29T01:45:34.055Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.value','member-network','2026-11-29T01:45:34.055Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__aliases','member-network','2026-11-29T01:45:34.055Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.owner','member-network','2026-11-29T01:45:34.055Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.position','member-network','2026-11-29T01:45:34.055Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.value','member-network','2026-11-29T01:45:34.055Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__topics','member-network','2026-11-29T01:45:34.055Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.owner','member-network','2026-11-29T01:45:34.055Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.position','member-network','2026-11-29T01:45:34.055Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.value','member-network','2026-11-29T01:45:34.055Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__languages','member-network','2026-11-29T01:45:34.055Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.owner','member-network','2026-11-29T01:45:34.055Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.position','member-network','2026-11-29T01:45:34.056Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.value','member-network','2026-11-29T01:45:34.056Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__origin_communities','member-network','2026-11-29T01:45:34.056Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.owner','member-network','2026-11-29T01:45:34.056Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.position','member-network','2026-11-29T01:45:34.056Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.value','member-network','2026-11-29T01:45:34.056Z','identifier: "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__likely_duplicates','member-network','2026-11-29T01:45:34.056Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.owner','member-network','2026-11-29T01:45:34.056Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.position','member-network','2026-11-29T01:45:34.056Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.value','member-network','2026-11-29T01:45:34.056Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__match_keys','member-network','2026-11-29T01:45:34.056Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.owner','member-network','2026-11-29T01:45:34.056Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.position','member-network','2026-11-29T01:45:34.056Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.value','member-network','2026-11-29T01:45:34.056Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__contact_keys','member-network','2026-11-29T01:45:34.056Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.id','member-network','2026-11-29T01:45:34.056Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.version','member-network','2026-11-29T01:45:34.056Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.state','member-network','2026-11-29T01:45:34.056Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.created_at','member-network','2026-11-29T01:45:34.056Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.updated_at','member-network','2026-11-29T01:45:34.056Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name','member-network','2026-11-29T01:45:34.056Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.organisation','member-network','2026-11-29T01:45:34.056Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name_visibility','member-network','2026-11-29T01:45:34.056Z','text: "name_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.role','member-network','2026-11-29T01:45:34.056Z','text: "role" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email','member-network','2026-11-29T01:45:34.056Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email_visibility','member-network','2026-11-29T01:45:34.056Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone','member-network','2026-11-29T01:45:34.056Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone_visibility','member-network','2026-11-29T01:45:34.056Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_from','member-network','2026-11-29T01:45:34.056Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_until','member-network','2026-11-29T01:45:34.056Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.is_organisation_listed','member-network','2026-11-29T01:45:34.056Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact','member-network','2026-11-29T01:45:34.056Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.owner','member-network','2026-11-29T01:45:34.056Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.position','member-network','2026-11-29T01:45:34.056Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.value','member-network','2026-11-29T01:45:34.056Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact__languages','member-network','2026-11-29T01:45:34.056Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.id','member-network','2026-11-29T01:45:34.057Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.version','member-network','2026-11-29T01:45:34.057Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.state','member-network','2026-11-29T01:45:34.057Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.created_at','member-network','2026-11-29T01:45:34.057Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.updated_at','member-network','2026-11-29T01:45:34.057Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.organisation','member-network','2026-11-29T01:45:34.057Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.umbrella','member-network','2026-11-29T01:45:34.057Z','identifier: "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.role','member-network','2026-11-29T01:45:34.057Z','text: "role" TEXT NOT NULL DEFAULT ''ordinary''');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_from','member-network','2026-11-29T01:45:34.057Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_until','member-network','2026-11-29T01:45:34.057Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.is_organisation_listed','member-network','2026-11-29T01:45:34.057Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_membership','member-network','2026-11-29T01:45:34.057Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.id','member-network','2026-11-29T01:45:34.057Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.version','member-network','2026-11-29T01:45:34.057Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.state','member-network','2026-11-29T01:45:34.057Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.created_at','member-network','2026-11-29T01:45:34.057Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.updated_at','member-network','2026-11-29T01:45:34.057Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.name','member-network','2026-11-29T01:45:34.057Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.organisation','member-network','2026-11-29T01:45:34.057Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.kind','member-network','2026-11-29T01:45:34.057Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.description','member-network','2026-11-29T01:45:34.057Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.street','member-network','2026-11-29T01:45:34.057Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.postcode','member-network','2026-11-29T01:45:34.057Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.city','member-network','2026-11-29T01:45:34.057Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.district','member-network','2026-11-29T01:45:34.057Z','text: "district" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.address_visibility','member-network','2026-11-29T01:45:34.057Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.opening_hours','member-network','2026-11-29T01:45:34.057Z','text: "opening_hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_by_appointment','member-network','2026-11-29T01:45:34.057Z','boolean: "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.closes_on_public_holidays','member-network','2026-11-29T01:45:34.057Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.accessibility','member-network','2026-11-29T01:45:34.057Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_from','member-network','2026-11-29T01:45:34.057Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_until','member-network','2026-11-29T01:45:34.057Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_on','member-network','2026-11-29T01:45:34.057Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_by','member-network','2026-11-29T01:45:34.057Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.unlisted_on','member-network','2026-11-29T01:45:34.057Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.announced_on','member-network','2026-11-29T01:45:34.057Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_organisation_listed','member-network','2026-11-29T01:45:34.057Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_place','member-network','2026-11-29T01:45:34.057Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.owner','member-network','2026-11-29T01:45:34.057Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.position','member-network','2026-11-29T01:45:34.057Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.from','member-network','2026-11-29T01:45:34.057Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.until','member-network','2026-11-29T01:45:34.057Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.is_yearly','member-network','2026-11-29T01:45:34.057Z','boolean: "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.hours','member-network','2026-11-29T01:45:34.057Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.name','member-network','2026-11-29T01:45:34.057Z','json: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__seasons','member-network','2026-11-29T01:45:34.057Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.owner','member-network','2026-11-29T01:45:34.057Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.position','member-network','2026-11-29T01:45:34.057Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.from','member-network','2026-11-29T01:45:34.057Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.until','member-network','2026-11-29T01:45:34.057Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.hours','member-network','2026-11-29T01:45:34.057Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.cause','member-network','2026-11-29T01:45:34.057Z','json: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__exceptions','member-network','2026-11-29T01:45:34.057Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.id','member-network','2026-11-29T01:45:34.058Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.version','member-network','2026-11-29T01:45:34.058Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.state','member-network','2026-11-29T01:45:34.058Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.created_at','member-network','2026-11-29T01:45:34.058Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.updated_at','member-network','2026-11-29T01:45:34.058Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.name','member-network','2026-11-29T01:45:34.058Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.organisation','member-network','2026-11-29T01:45:34.058Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.kind','member-network','2026-11-29T01:45:34.058Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.description','member-network','2026-11-29T01:45:34.058Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.place','member-network','2026-11-29T01:45:34.058Z','identifier: "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.has_interpreters','member-network','2026-11-29T01:45:34.058Z','boolean: "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.eligibility','member-network','2026-11-29T01:45:34.058Z','json: "eligibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.cost','member-network','2026-11-29T01:45:34.058Z','json: "cost" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.documents','member-network','2026-11-29T01:45:34.058Z','json: "documents" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.accessibility','member-network','2026-11-29T01:45:34.058Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.same_as','member-network','2026-11-29T01:45:34.058Z','identifier: "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_from','member-network','2026-11-29T01:45:34.058Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_until','member-network','2026-11-29T01:45:34.058Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_on','member-network','2026-11-29T01:45:34.058Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_by','member-network','2026-11-29T01:45:34.058Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.unlisted_on','member-network','2026-11-29T01:45:34.058Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.announced_on','member-network','2026-11-29T01:45:34.058Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.is_organisation_listed','member-network','2026-11-29T01:45:34.058Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_service','member-network','2026-11-29T01:45:34.058Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.owner','member-network','2026-11-29T01:45:34.071Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.position','member-network','2026-11-29T01:45:34.072Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.value','member-network','2026-11-29T01:45:34.072Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__topics','member-network','2026-11-29T01:45:34.072Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.owner','member-network','2026-11-29T01:45:34.072Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.position','member-network','2026-11-29T01:45:34.072Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.value','member-network','2026-11-29T01:45:34.072Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__languages','member-network','2026-11-29T01:45:34.072Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.id','complaint-mediation','2026-11-29T01:45:34.072Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.version','complaint-mediation','2026-11-29T01:45:34.072Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.state','complaint-mediation','2026-11-29T01:45:34.072Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.created_at','complaint-mediation','2026-11-29T01:45:34.072Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.updated_at','complaint-mediation','2026-11-29T01:45:34.072Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.name','complaint-mediation','2026-11-29T01:45:34.072Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.city','complaint-mediation','2026-11-29T01:45:34.072Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.contact_person','complaint-mediation','2026-11-29T01:45:34.072Z','identifier: "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house','complaint-mediation','2026-11-29T01:45:34.072Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house__stairs.owner','complaint-mediation','2026-11-29T01:45:34.072Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house__stairs.position','complaint-mediation','2026-11-29T01:45:34.072Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house__stairs.value','complaint-mediation','2026-11-29T01:45:34.072Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house__stairs','complaint-mediation','2026-11-29T01:45:34.072Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.id','complaint-mediation','2026-11-29T01:45:34.072Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.version','complaint-mediation','2026-11-29T01:45:34.072Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.state','complaint-mediation','2026-11-29T01:45:34.072Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.created_at','complaint-mediation','2026-11-29T01:45:34.072Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.updated_at','complaint-mediation','2026-11-29T01:45:34.072Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.name','complaint-mediation','2026-11-29T01:45:34.072Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.house','complaint-mediation','2026-11-29T01:45:34.072Z','identifier: "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.stair','complaint-mediation','2026-11-29T01:45:34.072Z','text: "stair" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.flat','complaint-mediation','2026-11-29T01:45:34.072Z','text: "flat" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.language','complaint-mediation','2026-11-29T01:45:34.072Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.accepts_close_language','complaint-mediation','2026-11-29T01:45:34.072Z','boolean: "accepts_close_language" INTEGER NOT NULL DEFAULT 0 CHECK ("accepts_close_language" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.contact_preference','complaint-mediation','2026-11-29T01:45:34.072Z','text: "contact_preference" TEXT NOT NULL DEFAULT ''inPerson''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.phone','complaint-mediation','2026-11-29T01:45:34.072Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.email','complaint-mediation','2026-11-29T01:45:34.072Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_household','complaint-mediation','2026-11-29T01:45:34.072Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.owner','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.position','complaint-mediation','2026-11-29T01:45:34.073Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.language','complaint-mediation','2026-11-29T01:45:34.073Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.level','complaint-mediation','2026-11-29T01:45:34.073Z','text: "level" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.source','complaint-mediation','2026-11-29T01:45:34.073Z','text: "source" TEXT NOT NULL DEFAULT ''selfDeclared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.uses','complaint-mediation','2026-11-29T01:45:34.073Z','json: "uses" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_household__languages','complaint-mediation','2026-11-29T01:45:34.073Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.id','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.version','complaint-mediation','2026-11-29T01:45:34.073Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.state','complaint-mediation','2026-11-29T01:45:34.073Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.created_at','complaint-mediation','2026-11-29T01:45:34.073Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.updated_at','complaint-mediation','2026-11-29T01:45:34.073Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.name','complaint-mediation','2026-11-29T01:45:34.073Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.rota_position','complaint-mediation','2026-11-29T01:45:34.073Z','integer: "rota_position" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.deputy','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "deputy" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.is_active','complaint-mediation','2026-11-29T01:45:34.073Z','boolean: "is_active" INTEGER NOT NULL DEFAULT 1 CHECK ("is_active" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.decides','complaint-mediation','2026-11-29T01:45:34.073Z','boolean: "decides" INTEGER NOT NULL DEFAULT 0 CHECK ("decides" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.phone','complaint-mediation','2026-11-29T01:45:34.073Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.email','complaint-mediation','2026-11-29T01:45:34.073Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member','complaint-mediation','2026-11-29T01:45:34.073Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__work.owner','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__work.position','complaint-mediation','2026-11-29T01:45:34.073Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__work.value','complaint-mediation','2026-11-29T01:45:34.073Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member__work','complaint-mediation','2026-11-29T01:45:34.073Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.owner','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.position','complaint-mediation','2026-11-29T01:45:34.073Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.language','complaint-mediation','2026-11-29T01:45:34.073Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.level','complaint-mediation','2026-11-29T01:45:34.073Z','text: "level" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.source','complaint-mediation','2026-11-29T01:45:34.073Z','text: "source" TEXT NOT NULL DEFAULT ''selfDeclared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.uses','complaint-mediation','2026-11-29T01:45:34.073Z','json: "uses" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member__languages','complaint-mediation','2026-11-29T01:45:34.073Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__linked_households.owner','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__linked_households.position','complaint-mediation','2026-11-29T01:45:34.073Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__linked_households.value','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member__linked_households','complaint-mediation','2026-11-29T01:45:34.073Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.id','complaint-mediation','2026-11-29T01:45:34.073Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.version','complaint-mediation','2026-11-29T01:45:34.074Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.state','complaint-mediation','2026-11-29T01:45:34.074Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.created_at','complaint-mediation','2026-11-29T01:45:34.074Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.updated_at','complaint-mediation','2026-11-29T01:45:34.074Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.member','complaint-mediation','2026-11-29T01:45:34.074Z','identifier: "member" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.from','complaint-mediation','2026-11-29T01:45:34.074Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.until','complaint-mediation','2026-11-29T01:45:34.074Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_absence','complaint-mediation','2026-11-29T01:45:34.074Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.id','complaint-mediation','2026-11-29T01:45:34.074Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.version','complaint-mediation','2026-11-29T01:45:34.074Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.state','complaint-mediation','2026-11-29T01:45:34.074Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.created_at','complaint-mediation','2026-11-29T01:45:34.074Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.updated_at','complaint-mediation','2026-11-29T01:45:34.074Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.name','complaint-mediation','2026-11-29T01:45:34.074Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.kind','complaint-mediation','2026-11-29T01:45:34.074Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.severity','complaint-mediation','2026-11-29T01:45:34.074Z','text: "severity" TEXT NOT NULL DEFAULT ''normal''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.first_response_days','complaint-mediation','2026-11-29T01:45:34.074Z','integer: "first_response_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.first_response_minutes','complaint-mediation','2026-11-29T01:45:34.074Z','integer: "first_response_minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.next_step_days','complaint-mediation','2026-11-29T01:45:34.074Z','integer: "next_step_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.next_step_minutes','complaint-mediation','2026-11-29T01:45:34.074Z','integer: "next_step_minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_cause','complaint-mediation','2026-11-29T01:45:34.074Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.id','complaint-mediation','2026-11-29T01:45:34.082Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.version','complaint-mediation','2026-11-29T01:45:34.082Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.state','complaint-mediation','2026-11-29T01:45:34.082Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.created_at','complaint-mediation','2026-11-29T01:45:34.082Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.updated_at','complaint-mediation','2026-11-29T01:45:34.082Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.title','complaint-mediation','2026-11-29T01:45:34.082Z','json: "title" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.text','complaint-mediation','2026-11-29T01:45:34.082Z','json: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule','complaint-mediation','2026-11-29T01:45:34.082Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__causes.owner','complaint-mediation','2026-11-29T01:45:34.082Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__causes.position','complaint-mediation','2026-11-29T01:45:34.082Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__causes.value','complaint-mediation','2026-11-29T01:45:34.082Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule__causes','complaint-mediation','2026-11-29T01:45:34.082Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__subjects.owner','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__subjects.position','complaint-mediation','2026-11-29T01:45:34.083Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__subjects.value','complaint-mediation','2026-11-29T01:45:34.083Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule__subjects','complaint-mediation','2026-11-29T01:45:34.083Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__houses.owner','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__houses.position','complaint-mediation','2026-11-29T01:45:34.083Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__houses.value','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule__houses','complaint-mediation','2026-11-29T01:45:34.083Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.id','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.version','complaint-mediation','2026-11-29T01:45:34.083Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.state','complaint-mediation','2026-11-29T01:45:34.083Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.created_at','complaint-mediation','2026-11-29T01:45:34.083Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.updated_at','complaint-mediation','2026-11-29T01:45:34.083Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.number','complaint-mediation','2026-11-29T01:45:34.083Z','text: "number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.subject','complaint-mediation','2026-11-29T01:45:34.083Z','text: "subject" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.cause','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "cause" TEXT REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.house','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.stair','complaint-mediation','2026-11-29T01:45:34.083Z','text: "stair" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.severity','complaint-mediation','2026-11-29T01:45:34.083Z','text: "severity" TEXT NOT NULL DEFAULT ''normal''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.channel','complaint-mediation','2026-11-29T01:45:34.083Z','text: "channel" TEXT NOT NULL DEFAULT ''portal''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.complainant','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "complainant" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.statement','complaint-mediation','2026-11-29T01:45:34.083Z','text: "statement" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.complainant_name','complaint-mediation','2026-11-29T01:45:34.083Z','text: "complainant_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.complainant_phone','complaint-mediation','2026-11-29T01:45:34.083Z','text: "complainant_phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.complainant_email','complaint-mediation','2026-11-29T01:45:34.083Z','text: "complainant_email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.statement_language','complaint-mediation','2026-11-29T01:45:34.083Z','text: "statement_language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.names_complainant','complaint-mediation','2026-11-29T01:45:34.083Z','boolean: "names_complainant" INTEGER CHECK ("names_complainant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurred_on','complaint-mediation','2026-11-29T01:45:34.083Z','date: "occurred_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurred_at','complaint-mediation','2026-11-29T01:45:34.083Z','text: "occurred_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurred_minutes','complaint-mediation','2026-11-29T01:45:34.083Z','integer: "occurred_minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.is_danger','complaint-mediation','2026-11-29T01:45:34.083Z','boolean: "is_danger" INTEGER CHECK ("is_danger" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.danger','complaint-mediation','2026-11-29T01:45:34.083Z','text: "danger" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.contact_person','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.contact_name','complaint-mediation','2026-11-29T01:45:34.083Z','text: "contact_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.stand_in','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "stand_in" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.stand_in_name','complaint-mediation','2026-11-29T01:45:34.083Z','text: "stand_in_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.filed_by','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "filed_by" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.mediator','complaint-mediation','2026-11-29T01:45:34.083Z','identifier: "mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.mediator_name','complaint-mediation','2026-11-29T01:45:34.083Z','text: "mediator_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.escalation_level','complaint-mediation','2026-11-29T01:45:34.083Z','integer: "escalation_level" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.escalations','complaint-mediation','2026-11-29T01:45:34.083Z','integer: "escalations" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.promise','complaint-mediation','2026-11-29T01:45:34.083Z','text: "promise" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.next_deadline','complaint-mediation','2026-11-29T01:45:34.083Z','instant: "next_deadline" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.promised_at','complaint-mediation','2026-11-29T01:45:34.084Z','instant: "promised_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurrence_count','complaint-mediation','2026-11-29T01:45:34.084Z','integer: "occurrence_count" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.responded_at','complaint-mediation','2026-11-29T01:45:34.084Z','instant: "responded_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.solved_at','complaint-mediation','2026-11-29T01:45:34.084Z','instant: "solved_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.first_solved_at','complaint-mediation','2026-11-29T01:45:34.084Z','instant: "first_solved_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.renewed_at','complaint-mediation','2026-11-29T01:45:34.084Z','instant: "renewed_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.ended_at','complaint-mediation','2026-11-29T01:45:34.084Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.outcome','complaint-mediation','2026-11-29T01:45:34.084Z','text: "outcome" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.is_agreement_kept','complaint-mediation','2026-11-29T01:45:34.084Z','boolean: "is_agreement_kept" INTEGER CHECK ("is_agreement_kept" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.referred_to','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "referred_to" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.erases_on','complaint-mediation','2026-11-29T01:45:34.084Z','date: "erases_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.is_anonymous','complaint-mediation','2026-11-29T01:45:34.084Z','boolean: "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.has_mediation','complaint-mediation','2026-11-29T01:45:34.084Z','boolean: "has_mediation" INTEGER DEFAULT 0 CHECK ("has_mediation" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case','complaint-mediation','2026-11-29T01:45:34.084Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__escalated_to.owner','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__escalated_to.position','complaint-mediation','2026-11-29T01:45:34.084Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__escalated_to.value','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__escalated_to','complaint-mediation','2026-11-29T01:45:34.084Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__languages.owner','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__languages.position','complaint-mediation','2026-11-29T01:45:34.084Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__languages.value','complaint-mediation','2026-11-29T01:45:34.084Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__languages','complaint-mediation','2026-11-29T01:45:34.084Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__participants.owner','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__participants.position','complaint-mediation','2026-11-29T01:45:34.084Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__participants.value','complaint-mediation','2026-11-29T01:45:34.084Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__participants','complaint-mediation','2026-11-29T01:45:34.084Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__complainant_side.owner','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__complainant_side.position','complaint-mediation','2026-11-29T01:45:34.084Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__complainant_side.value','complaint-mediation','2026-11-29T01:45:34.084Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__complainant_side','complaint-mediation','2026-11-29T01:45:34.084Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__team.owner','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__team.position','complaint-mediation','2026-11-29T01:45:34.084Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__team.value','complaint-mediation','2026-11-29T01:45:34.084Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__team','complaint-mediation','2026-11-29T01:45:34.084Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__leaders.owner','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__leaders.position','complaint-mediation','2026-11-29T01:45:34.084Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__leaders.value','complaint-mediation','2026-11-29T01:45:34.084Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__leaders','complaint-mediation','2026-11-29T01:45:34.085Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.id','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.version','complaint-mediation','2026-11-29T01:45:34.085Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.state','complaint-mediation','2026-11-29T01:45:34.085Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.created_at','complaint-mediation','2026-11-29T01:45:34.085Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.updated_at','complaint-mediation','2026-11-29T01:45:34.085Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.case','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.role','complaint-mediation','2026-11-29T01:45:34.085Z','text: "role" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.household','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "household" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.name','complaint-mediation','2026-11-29T01:45:34.085Z','text: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.language','complaint-mediation','2026-11-29T01:45:34.085Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.accepts_close_language','complaint-mediation','2026-11-29T01:45:34.085Z','boolean: "accepts_close_language" INTEGER CHECK ("accepts_close_language" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.contact_preference','complaint-mediation','2026-11-29T01:45:34.085Z','text: "contact_preference" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.is_named_to_others','complaint-mediation','2026-11-29T01:45:34.085Z','boolean: "is_named_to_others" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_to_others" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.consents_to_mediation','complaint-mediation','2026-11-29T01:45:34.085Z','boolean: "consents_to_mediation" INTEGER CHECK ("consents_to_mediation" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.interpreter','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "interpreter" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.refused_mediator','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "refused_mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.answer','complaint-mediation','2026-11-29T01:45:34.085Z','text: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.has_rated','complaint-mediation','2026-11-29T01:45:34.085Z','boolean: "has_rated" INTEGER DEFAULT 0 CHECK ("has_rated" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.satisfaction','complaint-mediation','2026-11-29T01:45:34.085Z','integer: "satisfaction" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.compartment','complaint-mediation','2026-11-29T01:45:34.085Z','text: "compartment" TEXT DEFAULT ''team''');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_party','complaint-mediation','2026-11-29T01:45:34.085Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party__readers.owner','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_party" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party__readers.position','complaint-mediation','2026-11-29T01:45:34.085Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party__readers.value','complaint-mediation','2026-11-29T01:45:34.085Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_party__readers','complaint-mediation','2026-11-29T01:45:34.085Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.id','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.version','complaint-mediation','2026-11-29T01:45:34.085Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.state','complaint-mediation','2026-11-29T01:45:34.085Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.created_at','complaint-mediation','2026-11-29T01:45:34.085Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.updated_at','complaint-mediation','2026-11-29T01:45:34.085Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.case','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.compartment','complaint-mediation','2026-11-29T01:45:34.085Z','text: "compartment" TEXT NOT NULL DEFAULT ''shared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.role','complaint-mediation','2026-11-29T01:45:34.085Z','text: "role" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.name','complaint-mediation','2026-11-29T01:45:34.085Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_disclosed_name','complaint-mediation','2026-11-29T01:45:34.085Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name__readers.owner','complaint-mediation','2026-11-29T01:45:34.085Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_disclosed_name" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name__readers.position','complaint-mediation','2026-11-29T01:45:34.085Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name__readers.value','complaint-mediation','2026-11-29T01:45:34.085Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_disclosed_name__readers','complaint-mediation','2026-11-29T01:45:34.085Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.id','complaint-mediation','2026-11-29T01:45:34.086Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.version','complaint-mediation','2026-11-29T01:45:34.086Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.state','complaint-mediation','2026-11-29T01:45:34.086Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.created_at','complaint-mediation','2026-11-29T01:45:34.086Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.updated_at','complaint-mediation','2026-11-29T01:45:34.086Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.case','complaint-mediation','2026-11-29T01:45:34.086Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.compartment','complaint-mediation','2026-11-29T01:45:34.086Z','text: "compartment" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.text','complaint-mediation','2026-11-29T01:45:34.086Z','text: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.language','complaint-mediation','2026-11-29T01:45:34.086Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.author','complaint-mediation','2026-11-29T01:45:34.086Z','text: "author" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.writer','complaint-mediation','2026-11-29T01:45:34.086Z','identifier: "writer" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry','complaint-mediation','2026-11-29T01:45:34.086Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__attachments.owner','complaint-mediation','2026-11-29T01:45:34.086Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__attachments.position','complaint-mediation','2026-11-29T01:45:34.086Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__attachments.file','complaint-mediation','2026-11-29T01:45:34.086Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__attachments.name','complaint-mediation','2026-11-29T01:45:34.086Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__attachments.type','complaint-mediation','2026-11-29T01:45:34.086Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__attachments.size','complaint-mediation','2026-11-29T01:45:34.086Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__attachments.sha256','complaint-mediation','2026-11-29T01:45:34.086Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry__attachments','complaint-mediation','2026-11-29T01:45:34.086Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.owner','complaint-mediation','2026-11-29T01:45:34.116Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.position','complaint-mediation','2026-11-29T01:45:34.116Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.language','complaint-mediation','2026-11-29T01:45:34.116Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.text','complaint-mediation','2026-11-29T01:45:34.116Z','text: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.quality','complaint-mediation','2026-11-29T01:45:34.116Z','text: "quality" TEXT NOT NULL DEFAULT ''machine''');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry__translations','complaint-mediation','2026-11-29T01:45:34.116Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translators.owner','complaint-mediation','2026-11-29T01:45:34.116Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translators.position','complaint-mediation','2026-11-29T01:45:34.116Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translators.language','complaint-mediation','2026-11-29T01:45:34.116Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translators.writer','complaint-mediation','2026-11-29T01:45:34.116Z','text: "writer" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry__translators','complaint-mediation','2026-11-29T01:45:34.116Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__readers.owner','complaint-mediation','2026-11-29T01:45:34.116Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__readers.position','complaint-mediation','2026-11-29T01:45:34.116Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__readers.value','complaint-mediation','2026-11-29T01:45:34.116Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry__readers','complaint-mediation','2026-11-29T01:45:34.116Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.id','complaint-mediation','2026-11-29T01:45:34.116Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.version','complaint-mediation','2026-11-29T01:45:34.116Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.state','complaint-mediation','2026-11-29T01:45:34.116Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.created_at','complaint-mediation','2026-11-29T01:45:34.116Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.updated_at','complaint-mediation','2026-11-29T01:45:34.116Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.case','complaint-mediation','2026-11-29T01:45:34.116Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.compartment','complaint-mediation','2026-11-29T01:45:34.116Z','text: "compartment" TEXT NOT NULL DEFAULT ''partyA''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.date','complaint-mediation','2026-11-29T01:45:34.116Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.time','complaint-mediation','2026-11-29T01:45:34.116Z','text: "time" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.minutes','complaint-mediation','2026-11-29T01:45:34.116Z','integer: "minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.kind','complaint-mediation','2026-11-29T01:45:34.116Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.note','complaint-mediation','2026-11-29T01:45:34.116Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_occurrence','complaint-mediation','2026-11-29T01:45:34.116Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence__readers.owner','complaint-mediation','2026-11-29T01:45:34.116Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_occurrence" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence__readers.position','complaint-mediation','2026-11-29T01:45:34.116Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence__readers.value','complaint-mediation','2026-11-29T01:45:34.116Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_occurrence__readers','complaint-mediation','2026-11-29T01:45:34.116Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.id','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.version','complaint-mediation','2026-11-29T01:45:34.117Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.state','complaint-mediation','2026-11-29T01:45:34.117Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.created_at','complaint-mediation','2026-11-29T01:45:34.117Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.updated_at','complaint-mediation','2026-11-29T01:45:34.117Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.case','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.compartment','complaint-mediation','2026-11-29T01:45:34.117Z','text: "compartment" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.kind','complaint-mediation','2026-11-29T01:45:34.117Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.house_rule','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "house_rule" TEXT REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.language','complaint-mediation','2026-11-29T01:45:34.117Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.partner','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "partner" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.due_on','complaint-mediation','2026-11-29T01:45:34.117Z','date: "due_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.note','complaint-mediation','2026-11-29T01:45:34.117Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_measure','complaint-mediation','2026-11-29T01:45:34.117Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure__readers.owner','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_measure" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure__readers.position','complaint-mediation','2026-11-29T01:45:34.117Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure__readers.value','complaint-mediation','2026-11-29T01:45:34.117Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_measure__readers','complaint-mediation','2026-11-29T01:45:34.117Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.id','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.version','complaint-mediation','2026-11-29T01:45:34.117Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.state','complaint-mediation','2026-11-29T01:45:34.117Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.created_at','complaint-mediation','2026-11-29T01:45:34.117Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.updated_at','complaint-mediation','2026-11-29T01:45:34.117Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.house_rule','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "house_rule" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.language','complaint-mediation','2026-11-29T01:45:34.117Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_translation_task','complaint-mediation','2026-11-29T01:45:34.117Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.id','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.version','complaint-mediation','2026-11-29T01:45:34.117Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.state','complaint-mediation','2026-11-29T01:45:34.117Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.created_at','complaint-mediation','2026-11-29T01:45:34.117Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.updated_at','complaint-mediation','2026-11-29T01:45:34.117Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.name','complaint-mediation','2026-11-29T01:45:34.117Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.house','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "house" TEXT REFERENCES "complaint_mediation_house" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_room.directions','complaint-mediation','2026-11-29T01:45:34.117Z','json: "directions" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_room','complaint-mediation','2026-11-29T01:45:34.117Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.id','complaint-mediation','2026-11-29T01:45:34.117Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.version','complaint-mediation','2026-11-29T01:45:34.117Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.state','complaint-mediation','2026-11-29T01:45:34.117Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.created_at','complaint-mediation','2026-11-29T01:45:34.118Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.updated_at','complaint-mediation','2026-11-29T01:45:34.118Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.case','complaint-mediation','2026-11-29T01:45:34.118Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.compartment','complaint-mediation','2026-11-29T01:45:34.118Z','text: "compartment" TEXT NOT NULL DEFAULT ''shared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.kind','complaint-mediation','2026-11-29T01:45:34.118Z','text: "kind" TEXT NOT NULL DEFAULT ''joint''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.period_start','complaint-mediation','2026-11-29T01:45:34.118Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.period_end','complaint-mediation','2026-11-29T01:45:34.118Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.place','complaint-mediation','2026-11-29T01:45:34.118Z','text: "place" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.room','complaint-mediation','2026-11-29T01:45:34.118Z','identifier: "room" TEXT REFERENCES "complaint_mediation_room" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_mediation_session','complaint-mediation','2026-11-29T01:45:34.118Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__interpreters.owner','complaint-mediation','2026-11-29T01:45:34.118Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__interpreters.position','complaint-mediation','2026-11-29T01:45:34.118Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__interpreters.value','complaint-mediation','2026-11-29T01:45:34.118Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_mediation_session__interpreters','complaint-mediation','2026-11-29T01:45:34.118Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__invited.owner','complaint-mediation','2026-11-29T01:45:34.118Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__invited.position','complaint-mediation','2026-11-29T01:45:34.118Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__invited.value','complaint-mediation','2026-11-29T01:45:34.118Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_mediation_session__invited','complaint-mediation','2026-11-29T01:45:34.118Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__readers.owner','complaint-mediation','2026-11-29T01:45:34.126Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__readers.position','complaint-mediation','2026-11-29T01:45:34.126Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__readers.value','complaint-mediation','2026-11-29T01:45:34.126Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_mediation_session__readers','complaint-mediation','2026-11-29T01:45:34.126Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.id','complaint-mediation','2026-11-29T01:45:34.126Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.version','complaint-mediation','2026-11-29T01:45:34.126Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.state','complaint-mediation','2026-11-29T01:45:34.126Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.created_at','complaint-mediation','2026-11-29T01:45:34.126Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.updated_at','complaint-mediation','2026-11-29T01:45:34.126Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.case','complaint-mediation','2026-11-29T01:45:34.126Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.compartment','complaint-mediation','2026-11-29T01:45:34.127Z','text: "compartment" TEXT DEFAULT ''shared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.follow_up_on','complaint-mediation','2026-11-29T01:45:34.127Z','date: "follow_up_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.complainant_consent','complaint-mediation','2026-11-29T01:45:34.127Z','text: "complainant_consent" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.other_consent','complaint-mediation','2026-11-29T01:45:34.127Z','text: "other_consent" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_agreement','complaint-mediation','2026-11-29T01:45:34.127Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.owner','complaint-mediation','2026-11-29T01:45:34.127Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.position','complaint-mediation','2026-11-29T01:45:34.127Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.text','complaint-mediation','2026-11-29T01:45:34.127Z','json: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.who','complaint-mediation','2026-11-29T01:45:34.127Z','text: "who" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_agreement__points','complaint-mediation','2026-11-29T01:45:34.127Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__readers.owner','complaint-mediation','2026-11-29T01:45:34.127Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__readers.position','complaint-mediation','2026-11-29T01:45:34.127Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__readers.value','complaint-mediation','2026-11-29T01:45:34.127Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_agreement__readers','complaint-mediation','2026-11-29T01:45:34.127Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.id','complaint-mediation','2026-11-29T01:45:34.127Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.version','complaint-mediation','2026-11-29T01:45:34.127Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.state','complaint-mediation','2026-11-29T01:45:34.127Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.created_at','complaint-mediation','2026-11-29T01:45:34.127Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.updated_at','complaint-mediation','2026-11-29T01:45:34.127Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.satisfaction','complaint-mediation','2026-11-29T01:45:34.127Z','integer: "satisfaction" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.month','complaint-mediation','2026-11-29T01:45:34.127Z','date: "month" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_survey','complaint-mediation','2026-11-29T01:45:34.127Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_history__by_record','platform','2026-11-29T01:45:34.127Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_pool','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_length','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_out','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_holder','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_due','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_record','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_due','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_record','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_forgotten__by_resource','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_idempotency__by_at','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_token__by_hash','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_hash','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_account','platform','2026-11-29T01:45:34.128Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_invitation__by_hash','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment__by_waiting','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_file','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_record','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_organisation','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_person','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_record','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_record','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_until','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_account','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_person','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_until','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__roles__by_value','platform','2026-11-29T01:45:34.129Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__organisations__by_value','platform','2026-11-29T01:45:34.134Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_state','platform','2026-11-29T01:45:34.134Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_notice','platform','2026-11-29T01:45:34.134Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_recipient','platform','2026-11-29T01:45:34.134Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_due','platform','2026-11-29T01:45:34.134Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_mail_wish__by_recipient','platform','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_state','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_kind','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_is_tenant','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_parent','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_assured_on','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_merged_into','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__aliases__by_value','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__topics__by_value','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__languages__by_value','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__origin_communities__by_value','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__likely_duplicates__by_value','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__match_keys__by_value','member-network','2026-11-29T01:45:34.135Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__contact_keys__by_value','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__by_organisation','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__languages__by_value','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_organisation','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_umbrella','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_from','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_until','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_state','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_organisation','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_kind','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_district','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_valid_until','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_assured_on','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_state','member-network','2026-11-29T01:45:34.136Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_organisation','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_kind','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_place','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_same_as','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_valid_until','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_assured_on','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__topics__by_value','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__languages__by_value','member-network','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house__by_contact_person','complaint-mediation','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house__stairs__by_value','complaint-mediation','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_household__by_house','complaint-mediation','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__by_rota_position','complaint-mediation','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__by_deputy','complaint-mediation','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__by_is_active','complaint-mediation','2026-11-29T01:45:34.137Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__work__by_value','complaint-mediation','2026-11-29T01:45:34.138Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__linked_households__by_value','complaint-mediation','2026-11-29T01:45:34.138Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_absence__by_member','complaint-mediation','2026-11-29T01:45:34.138Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_absence__by_from','complaint-mediation','2026-11-29T01:45:34.138Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_absence__by_until','complaint-mediation','2026-11-29T01:45:34.138Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_cause__by_kind','complaint-mediation','2026-11-29T01:45:34.150Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house_rule__causes__by_value','complaint-mediation','2026-11-29T01:45:34.150Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house_rule__subjects__by_value','complaint-mediation','2026-11-29T01:45:34.150Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house_rule__houses__by_value','complaint-mediation','2026-11-29T01:45:34.150Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_state','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_number','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_subject','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_cause','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_house','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_complainant','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_contact_person','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_stand_in','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_filed_by','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_mediator','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_next_deadline','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_first_solved_at','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_ended_at','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_outcome','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_referred_to','complaint-mediation','2026-11-29T01:45:34.151Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_is_anonymous','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__escalated_to__by_value','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__languages__by_value','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__participants__by_value','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__complainant_side__by_value','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__team__by_value','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__leaders__by_value','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_state','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_case','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_household','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_interpreter','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_refused_mediator','complaint-mediation','2026-11-29T01:45:34.152Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__readers__by_value','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_disclosed_name__by_case','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_disclosed_name__readers__by_value','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__by_case','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__by_compartment','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__by_writer','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__readers__by_value','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_occurrence__by_case','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_occurrence__by_date','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_occurrence__readers__by_value','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_state','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_case','complaint-mediation','2026-11-29T01:45:34.153Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_house_rule','complaint-mediation','2026-11-29T01:45:34.154Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_partner','complaint-mediation','2026-11-29T01:45:34.154Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__readers__by_value','complaint-mediation','2026-11-29T01:45:34.154Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_translation_task__by_state','complaint-mediation','2026-11-29T01:45:34.154Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_translation_task__by_house_rule','complaint-mediation','2026-11-29T01:45:34.154Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_translation_task__by_language','complaint-mediation','2026-11-29T01:45:34.154Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_room__by_house','complaint-mediation','2026-11-29T01:45:34.166Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_state','complaint-mediation','2026-11-29T01:45:34.166Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_case','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_period','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_state_period','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_room','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__interpreters__by_value','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__invited__by_value','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__readers__by_value','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_agreement__by_state','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_agreement__by_case','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_agreement__readers__by_value','complaint-mediation','2026-11-29T01:45:34.167Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_survey__by_month','complaint-mediation','2026-11-29T01:45:34.167Z','');
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
INSERT INTO "platform_history" VALUES(1,'member-network.organisation','01a224fa-9f36-7000-9f2c-d8adc1b53e70',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.267Z','{"name":[null,{"de":"WoGe Bremerhaven","en":"WoGe Bremerhaven","@source":"de"}],"kind":[null,"company"],"legalForm":[null,"cooperative"],"isUmbrella":[null,false],"isTenant":[null,true],"topics":[[],["housing","refuge"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name bremerhaven woge"]]}','djw3rxg5qyg33k4trnq3xn5cx');
INSERT INTO "platform_history" VALUES(2,'member-network.organisation','01a224fa-9f36-7001-8dc1-ea5f7e5770c6',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.268Z','{"name":[null,{"de":"Stadt Bremerhaven","en":"City of Bremerhaven","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name bremerhaven city","name bremerhaven stadt"]]}','22x1p5y77ohzh21grs7wapb9bk');
INSERT INTO "platform_history" VALUES(3,'member-network.organisation','01a224fa-9f36-7002-bb13-b014bd892818',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.269Z','{"name":[null,{"de":"Sozialamt Bremerhaven","en":"Social office Bremerhaven","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"parent":[null,"01a224fa-9f36-7001-8dc1-ea5f7e5770c6"],"description":[null,{"de":"Mit einem mobilen Betreuungsteam.","en":"With a mobile support team.","@source":"de"}],"topics":[[],["refuge"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name bremerhaven office social","name bremerhaven sozialamt"]]}','2fw1h7jox51ek2f3qs47np27g5');
INSERT INTO "platform_history" VALUES(4,'member-network.organisation','01a224fa-9f36-7003-8a07-a568b4ff6979',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.281Z','{"name":[null,{"de":"GdW, Bundesverband der Wohnungs- und Immobilienwirtschaft","en":"GdW, federal association of the housing and real-estate sector","@source":"de"}],"aliases":[[],["GdW"]],"kind":[null,"association"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["housing"]],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name bundesverband gdw immobilienwirtschaft wohnungs","name estate federal gdw housing real sector","name gdw"]]}','4o2cn2ae2lre38nams9hcdt3p');
INSERT INTO "platform_history" VALUES(5,'member-network.organisation','01a224fa-9f36-7004-8228-c2d8097c87ef',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.282Z','{"name":[null,{"de":"Weitere Wohnungsgesellschaft (Beispiel)","en":"Another housing company (sample)","@source":"de"}],"kind":[null,"company"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["housing"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name another company housing sample","name beispiel weitere wohnungsgesellschaft"]]}','k6y1b9w8sbnw9ok6a5vfyzm7');
INSERT INTO "platform_history" VALUES(6,'member-network.organisation','01a224fa-9f36-7005-bdb2-5d8c3e4ba706',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.283Z','{"name":[null,{"de":"Hilfsorganisation (Beispiel)","en":"Aid organisation (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["refuge"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name aid organisation sample","name beispiel hilfsorganisation"]]}','3ki01hn98yjqy17asxbfgbimz2');
INSERT INTO "platform_history" VALUES(7,'member-network.organisation','01a224fa-9f36-7006-ad32-ebb83bc6c553',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.284Z','{"name":[null,{"de":"Gruppe von Ehrenamtlichen (Beispiel)","en":"Group of volunteers (sample)","@source":"de"}],"kind":[null,"initiative"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["arrival"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel ehrenamtlichen gruppe","name group sample volunteers"]]}','1bav9w9974u95z0sl4rsckfgm');
INSERT INTO "platform_history" VALUES(8,'member-network.place','01a224fa-9f36-7007-8f1a-80a9ee5cdcee',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.284Z','{"name":[null,{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}],"organisation":[null,"01a224fa-9f36-7000-9f2c-d8adc1b53e70"],"kind":[null,"house"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','2iipczn5va0s62wmlyhlnnfsgl');
INSERT INTO "platform_history" VALUES(9,'member-network.place','01a224fa-9f36-7008-a031-bc8ae6cd5ad7',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.285Z','{"name":[null,{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}],"organisation":[null,"01a224fa-9f36-7000-9f2c-d8adc1b53e70"],"kind":[null,"house"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"isByAppointment":[null,false],"closesOnPublicHolidays":[null,true],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3tnr71mmhl4t743pb6akm0ch3');
INSERT INTO "platform_history" VALUES(10,'member-network.service','01a224fa-9f36-7009-aa50-070bce37a46f',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.285Z','{"name":[null,{"de":"Mit:Menschen","en":"Mit:Menschen","@source":"de"}],"organisation":[null,"01a224fa-9f36-7000-9f2c-d8adc1b53e70"],"kind":[null,"project"],"description":[null,{"de":"Wohnungen für geflüchtete Familien und gute Nachbarschaft, ohne zusätzliches Personal.","en":"Homes for refugee families and good neighbourhood, without extra staff.","@source":"de"}],"topics":[[],["refuge","housing"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','g4bxekk7eu86lv08syfwnicy');
INSERT INTO "platform_history" VALUES(11,'member-network.service','01a224fa-9f36-700a-95fa-72b9636bc039',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.286Z','{"name":[null,{"de":"Runder Tisch","en":"Round table","@source":"de"}],"organisation":[null,"01a224fa-9f36-7000-9f2c-d8adc1b53e70"],"kind":[null,"round-table"],"description":[null,{"de":"Ehrenamtliche, Hilfsorganisationen, Stadt und weitere Beteiligte treffen sich halbjährlich; dazwischen gibt es einen heißen Draht.","en":"Volunteers, aid organisations, the city and others meet half-yearly, with a hot line in between.","@source":"de"}],"topics":[[],["housing","participation"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','2iui3shbsroqhq4ga31g6bf0z');
INSERT INTO "platform_history" VALUES(12,'member-network.service','01a224fa-9f36-700b-b4ce-165b2be2f2db',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:34.306Z','{"name":[null,{"de":"Ansprechpersonen bei Beschwerden","en":"Contact persons for complaints","@source":"de"}],"organisation":[null,"01a224fa-9f36-7000-9f2c-d8adc1b53e70"],"kind":[null,"mediation"],"description":[null,{"de":"Kümmern sich um Lösungen zwischen alten und neuen Mietparteien.","en":"Care for solutions between old and new tenants.","@source":"de"}],"topics":[[],["housing"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','sf179gyi9ru2jmog90jn2xh9');
INSERT INTO "platform_history" VALUES(13,'complaint-mediation.team-member','01a224fa-9f36-700c-b000-0411558c7b13',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.307Z','{"name":[null,"A. Muster (Beispiel)"],"work":[[],["contactPerson","emergency"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]},{"language":"en","level":"b2","source":"selfDeclared","uses":[]}]],"rotaPosition":[null,1],"isActive":[null,true],"decides":[null,true]}','3gokydy860pll2f4x59x6dd0co');
INSERT INTO "platform_history" VALUES(14,'complaint-mediation.team-member','01a224fa-9f36-700d-ac4e-818c65edb95f',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.308Z','{"name":[null,"B. Muster (Beispiel)"],"work":[[],["contactPerson","emergency"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]},{"language":"tr","level":"c1","source":"selfDeclared","uses":[]}]],"rotaPosition":[null,2],"deputy":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"isActive":[null,true],"decides":[null,true]}','1rtxjrwpbc9vs234wrzmffafe5');
INSERT INTO "platform_history" VALUES(15,'complaint-mediation.team-member','01a224fa-9f36-700e-abf7-bfcbc0434c03',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.309Z','{"name":[null,"C. Muster (Beispiel)"],"work":[[],["contactPerson"]],"languages":[[],[{"language":"de","level":"c1","source":"selfDeclared","uses":[]},{"language":"ar","level":"native","source":"selfDeclared","uses":[]}]],"rotaPosition":[null,3],"deputy":[null,"01a224fa-9f36-700d-ac4e-818c65edb95f"],"isActive":[null,true],"decides":[null,false]}','33uio2q3fx8vh2qj2pza9vbyzy');
INSERT INTO "platform_history" VALUES(16,'complaint-mediation.team-member','01a224fa-9f36-700f-8bd6-8ea45a67adbe',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.310Z','{"name":[null,"D. Muster (Beispiel)"],"work":[[],["mediator"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]},{"language":"en","level":"c1","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,false]}','268hok4qszno13w1ae3be55xzc');
INSERT INTO "platform_history" VALUES(17,'complaint-mediation.team-member','01a224fa-9f36-7010-bd31-efe8ffb18f6e',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.330Z','{"name":[null,"E. Muster (Beispiel)"],"work":[[],["mediator","interpreter"]],"languages":[[],[{"language":"de","level":"c1","source":"selfDeclared","uses":[]},{"language":"ar","level":"native","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,false]}','1vsup46kmr97f1me0lx4njdfg2');
INSERT INTO "platform_history" VALUES(18,'complaint-mediation.team-member','01a224fa-9f36-7011-843f-1a4eb4402ed7',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.331Z','{"name":[null,"F. Muster (Beispiel)"],"work":[[],["interpreter"]],"languages":[[],[{"language":"de","level":"c1","source":"selfDeclared","uses":[]},{"language":"ar","level":"native","source":"selfDeclared","uses":[]},{"language":"ku","level":"c1","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,false]}','25t1gkqvcovwy19p36ktr9nsuv');
INSERT INTO "platform_history" VALUES(19,'complaint-mediation.team-member','01a224fa-9f36-7012-a8cf-672f01beab80',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.332Z','{"name":[null,"G. Muster (Beispiel)"],"work":[[],["management"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,true]}','2nfe1bhsqgf2a33r7ucq2k137a');
INSERT INTO "platform_history" VALUES(20,'complaint-mediation.house','01a224fa-9f36-7013-ad5c-7865d370bfb3',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.332Z','{"name":[null,{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}],"city":[null,"Bremerhaven"],"stairs":[[],["A","B"]],"contactPerson":[null,"01a224fa-9f36-700c-b000-0411558c7b13"]}','m29lb8wou961mfu1kvo3wijm');
INSERT INTO "platform_history" VALUES(21,'complaint-mediation.house','01a224fa-9f36-7014-b26a-9c84a866a817',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.333Z','{"name":[null,{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}],"city":[null,"Bremerhaven"],"stairs":[[],["A"]]}','3h1s16nj4hg293bmz5anqixpva');
INSERT INTO "platform_history" VALUES(22,'complaint-mediation.household','01a224fa-9f36-7015-936e-752584982af2',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.333Z','{"name":[null,"Mietpartei 1 (Beispiel)"],"house":[null,"01a224fa-9f36-7013-ad5c-7865d370bfb3"],"stair":[null,"A"],"language":[null,"de"],"acceptsCloseLanguage":[null,false],"contactPreference":[null,"inPerson"]}','1hwuebpnv5d562xrd4bqev9mcp');
INSERT INTO "platform_history" VALUES(23,'complaint-mediation.household','01a224fa-9f36-7016-9dbc-d28f7591fe8f',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.333Z','{"name":[null,"Mietpartei 2 (Beispiel)"],"house":[null,"01a224fa-9f36-7013-ad5c-7865d370bfb3"],"stair":[null,"A"],"language":[null,"ar"],"acceptsCloseLanguage":[null,false],"contactPreference":[null,"inPerson"]}','w3w37zd2nw6t3l7ce8t7a7lv7');
INSERT INTO "platform_history" VALUES(24,'complaint-mediation.cause','01a224fa-9f36-7017-be91-58e21131da7a',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.334Z','{"name":[null,{"de":"Hausordnung nicht verstanden, weil Deutsch fehlt","en":"House rules not understood for lack of German","@source":"de"}],"kind":[null,"rulesNotUnderstood"],"severity":[null,"normal"]}','16a5ww0ar3tlv7jwnprz1vinh');
INSERT INTO "platform_history" VALUES(25,'complaint-mediation.cause','01a224fa-9f36-7018-9dcb-474939f42515',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.334Z','{"name":[null,{"de":"Kinder sind laut, weil sie noch nicht in Schule oder Kindergarten sind","en":"Children are loud because they are not yet in school or nursery school","@source":"de"}],"kind":[null,"noise"],"severity":[null,"normal"]}','1lj43myynveh61ulpzf99fjvhq');
INSERT INTO "platform_history" VALUES(26,'complaint-mediation.cause','01a224fa-9f36-7019-a066-bf372cf39ba9',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.343Z','{"name":[null,{"de":"Verschiedene Tageszeiten und Gewohnheiten (Beispiel)","en":"Different times of day and habits (sample)","@source":"de"}],"kind":[null,"habits"],"severity":[null,"normal"]}','2s1ie7vh84o26itbrav84ctcq');
INSERT INTO "platform_history" VALUES(27,'complaint-mediation.cause','01a224fa-9f36-701a-964a-75a4d8409b61',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.343Z','{"name":[null,{"de":"Das Gebäude ist hellhörig oder etwas ist defekt (Beispiel)","en":"The building lets sound through, or something is broken (sample)","@source":"de"}],"kind":[null,"technical"],"severity":[null,"normal"],"firstResponseDays":[null,1],"nextStepDays":[null,3]}','3nqidcok2fvhz35x9t7elcxhby');
INSERT INTO "platform_history" VALUES(28,'complaint-mediation.cause','01a224fa-9f36-701b-adc5-ea7475e553b5',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.343Z','{"name":[null,{"de":"Älterer Streit zwischen den Parteien (Beispiel)","en":"Older quarrel between the parties (sample)","@source":"de"}],"kind":[null,"quarrel"],"severity":[null,"normal"]}','2n0vl7g7ik19k2hoe8ds7v5w8r');
INSERT INTO "platform_history" VALUES(29,'complaint-mediation.cause','01a224fa-9f36-701c-a1f3-e0c68d2282e0',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.344Z','{"name":[null,{"de":"Abwertung wegen Herkunft, Religion oder Sprache (Beispiel)","en":"Contempt for origin, religion or language (sample)","@source":"de"}],"kind":[null,"discrimination"],"severity":[null,"high"],"firstResponseDays":[null,1]}','3u1vqb4jb1gcl3m8basy4tzib3');
INSERT INTO "platform_history" VALUES(30,'complaint-mediation.cause','01a224fa-9f36-701d-a394-73c83b1dad63',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.344Z','{"name":[null,{"de":"Jemand braucht Unterstützung anderer Art (Beispiel)","en":"Somebody needs support of another kind (sample)","@source":"de"}],"kind":[null,"needForHelp"],"severity":[null,"normal"]}','2rn53734tqity27hjvth2lko8x');
INSERT INTO "platform_history" VALUES(31,'complaint-mediation.house-rule','01a224fa-9f36-701e-9449-b4c9e6907851',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.344Z','{"title":[null,{"de":"Ruhezeiten (Beispiel)","ar":"أوقات الهدوء (مثال)","en":"Quiet hours (sample)","@source":"de"}],"text":[null,{"de":"Von 22 bis 6 Uhr und von 13 bis 15 Uhr ist Ruhe im Haus. An Sonntagen und Feiertagen ist den ganzen Tag Ruhe. Musik und Fernseher stellen Sie so ein, dass man sie nebenan nicht hört. Kinder dürfen spielen; tagsüber gehört das zum Leben im Haus.","ar":"يسود الهدوء في المبنى من الساعة العاشرة مساءً حتى السادسة صباحًا، ومن الواحدة حتى الثالثة بعد الظهر. وفي أيام الأحد والعطل الرسمية يسود الهدوء طوال اليوم. اضبطوا صوت الموسيقى والتلفاز بحيث لا يسمعه الجيران. ويحق للأطفال أن يلعبوا، فاللعب نهارًا جزء من الحياة في المبنى.","en":"From 10 p.m. to 6 a.m. and from 1 to 3 p.m. the house is quiet. On Sundays and public holidays it is quiet all day. Set music and television so that nobody hears them next door. Children may play; by day that is part of life in the house.","@source":"de"}],"causes":[[],["01a224fa-9f36-7017-be91-58e21131da7a"]],"subjects":[[],["noise","children"]]}','1fqqoxoyy9jn9e9qrzx9wdswl');
INSERT INTO "platform_history" VALUES(32,'complaint-mediation.house-rule','01a224fa-9f36-701f-b5aa-a98ed35036ee',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.346Z','{"title":[null,{"de":"Müll trennen (Beispiel)","ar":"فرز النفايات (مثال)","en":"Separating waste (sample)","@source":"de"}],"text":[null,{"de":"Papier kommt in die blaue Tonne, Verpackungen kommen in die gelbe Tonne, Essensreste in die braune und der übrige Müll in die schwarze. Glas bringen Sie zum Container an der Straße. Für Möbel und große Geräte bestellen Sie eine Abholung; sie dürfen nicht neben den Tonnen stehen.","ar":"يوضع الورق في الحاوية الزرقاء، ومواد التغليف في الحاوية الصفراء، وبقايا الطعام في البنية، وباقي النفايات في السوداء. أما الزجاج فيوضع في حاوية الزجاج في الشارع. وللأثاث والأجهزة الكبيرة اطلبوا موعدًا لأخذها، ولا يجوز تركها بجانب الحاويات.","en":"Paper goes into the blue bin, packaging into the yellow bin, food scraps into the brown one and all other waste into the black one. Take glass to the container in the street. Order a collection for furniture and large appliances; they must not stand beside the bins.","@source":"de"}],"causes":[[],["01a224fa-9f36-7017-be91-58e21131da7a"]],"subjects":[[],["cleanliness"]]}','3h50d6hcquesp6t92bouyjnsr');
INSERT INTO "platform_history" VALUES(33,'complaint-mediation.house-rule','01a224fa-9f36-7020-aad6-fb0faf84a4ef',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.359Z','{"title":[null,{"de":"Treppenhaus (Beispiel)","ar":"بيت الدرج (مثال)","en":"Stairwell (sample)","@source":"de"}],"text":[null,{"de":"Das Treppenhaus ist der Rettungsweg. Schuhe, Möbel und Fahrräder gehören in die Wohnung, in den Keller oder in den Fahrradraum. Ein Kinderwagen darf unten stehen, wenn alle gut daran vorbeikommen. Jede Mietpartei reinigt ihre Treppe, wenn sie an der Reihe ist; der Plan hängt am Eingang.","ar":"بيت الدرج هو طريق النجاة. مكان الأحذية والأثاث والدراجات هو الشقة أو القبو أو غرفة الدراجات. ويجوز ترك عربة الأطفال في الأسفل إذا كان المرور بجانبها سهلًا للجميع. وتنظف كل أسرة درجها عندما يأتي دورها، والجدول معلق عند المدخل.","en":"The stairwell is the escape route. Shoes, furniture and bicycles belong in the flat, the cellar or the bicycle room. A pram may stand downstairs if everybody can pass it easily. Each household cleans its stairs when it is its turn; the plan hangs at the entrance.","@source":"de"}],"causes":[[],["01a224fa-9f36-7017-be91-58e21131da7a"]],"subjects":[[],["stairwell","parking","cleanliness"]]}','26namo22ntnji3rxv3zmi0vo1j');
INSERT INTO "platform_history" VALUES(34,'complaint-mediation.house-rule','01a224fa-9f36-7021-98cd-b1d9b90bf1d8',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.359Z','{"title":[null,{"de":"Waschküche und Trockenraum (Beispiel)","ar":"غرفة الغسيل وغرفة التجفيف (مثال)","en":"Laundry and drying room (sample)","@source":"de"}],"text":[null,{"de":"Tragen Sie sich in den Plan an der Tür ein, bevor Sie waschen. Gewaschen wird werktags von 7 bis 20 Uhr. Nehmen Sie die Wäsche am Ende Ihrer Zeit ab und wischen Sie Maschine und Boden trocken, damit die Nächsten gleich anfangen können.","ar":"سجلوا أسماءكم في الجدول المعلق على الباب قبل الغسيل. أوقات الغسيل من السابعة صباحًا حتى الثامنة مساءً في أيام العمل. خذوا غسيلكم عند انتهاء وقتكم، وامسحوا الغسالة والأرض حتى يستطيع من بعدكم أن يبدأ فورًا.","en":"Enter your name in the plan at the door before you wash. Washing hours are from 7 a.m. to 8 p.m. on working days. Take your laundry down at the end of your time and wipe machine and floor dry, so that the next ones can start at once.","@source":"de"}],"causes":[[],["01a224fa-9f36-7017-be91-58e21131da7a"]],"subjects":[[],["laundry"]]}','3gbkuma778xz52ucsvbl4ti5vp');
INSERT INTO "platform_history" VALUES(35,'complaint-mediation.house-rule','01a224fa-9f36-7022-91b0-340317c6eb3c',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:34.360Z','{"title":[null,{"de":"Lüften und Heizen (Beispiel)","ar":"التهوية والتدفئة (مثال)","en":"Airing and heating (sample)","@source":"de"}],"text":[null,{"de":"Öffnen Sie die Fenster drei- bis viermal am Tag für fünf bis zehn Minuten ganz und drehen Sie dabei die Heizung ab. Ein gekipptes Fenster kühlt die Wand aus, und es entsteht Schimmel. Lüften Sie nach dem Kochen und Duschen nach draußen, nicht ins Treppenhaus. Melden Sie Schimmel bitte sofort.","ar":"افتحوا النوافذ بالكامل ثلاث إلى أربع مرات في اليوم مدة خمس إلى عشر دقائق، وأطفئوا التدفئة في أثناء ذلك. النافذة المفتوحة قليلًا من الأعلى تبرّد الجدار فينشأ العفن. بعد الطبخ والاستحمام وجّهوا التهوية إلى الخارج لا إلى بيت الدرج. ونرجو إبلاغنا بالعفن فورًا.","en":"Open the windows wide three to four times a day for five to ten minutes and turn the heating off meanwhile. A window on tilt cools the wall, and mould grows. After cooking and showering air the flat to the outside, not into the stairwell. Please report mould at once.","@source":"de"}],"causes":[[],["01a224fa-9f36-7017-be91-58e21131da7a"]],"subjects":[[],["air"]]}','2yxc793l1xjei2z5jqsrmuc24t');
INSERT INTO "platform_history" VALUES(36,'platform.membership','01a224fa-a02a-7000-87d7-a2e275f33b7c',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:34.506Z','{"account":[null,"01a224fa-a01a-7000-8310-b868867e2477"],"name":[null,"Verwaltung"],"roles":[[],["administrator"]],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"organisations":[[],["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]],"from":[null,"2026-11-29"]}','2jlkprzsuuc611sskfq2misfmd');
INSERT INTO "platform_history" VALUES(37,'platform.membership','01a224fa-a0d6-7000-a3eb-4a0f57375604',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:34.678Z','{"account":[null,"01a224fa-a0b7-7000-864f-cc3288bc95f2"],"name":[null,"Geschäftsleitung"],"roles":[[],["management"]],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"organisations":[[],["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]],"from":[null,"2026-11-29"]}','2222mm40ufi5t1psl0o2og8qua');
INSERT INTO "platform_history" VALUES(38,'platform.membership','01a224fa-a17c-7000-8c7c-06f78e84936c',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:34.844Z','{"account":[null,"01a224fa-a169-7000-aa85-52653c5af15e"],"name":[null,"Ansprechperson bei Beschwerden"],"roles":[[],["contact-person"]],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"organisations":[[],["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]],"from":[null,"2026-11-29"]}','jjpq01rjzyo03i8dkw7w21nbs');
INSERT INTO "platform_history" VALUES(39,'platform.membership','01a224fa-a1ce-7000-97d0-064a79ff340e',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:34.926Z','{"account":[null,"01a224fa-a1c7-7000-be87-3c726a5888b3"],"name":[null,"Quartiersmanagement"],"roles":[[],["neighbourhood-manager"]],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"organisations":[[],["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]],"from":[null,"2026-11-29"]}','hqgxuooawppu2ptmz6rld4608');
INSERT INTO "platform_history" VALUES(40,'platform.membership','01a224fa-a23e-7000-b67b-f6b0fc373fc1',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:35.038Z','{"account":[null,"01a224fa-a228-7000-8756-e505a017bed0"],"name":[null,"Mietpartei"],"roles":[[],["tenant"]],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"from":[null,"2026-11-29"]}','36kgo8zjglwqc18qufdhsit3xo');
INSERT INTO "platform_history" VALUES(41,'platform.membership','01a224fa-a2b2-7000-8577-b7e3649fdfc2',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:35.154Z','{"account":[null,"01a224fa-a294-7000-8c69-f8ff3ae151e9"],"name":[null,"Vermittlung"],"roles":[[],["mediator"]],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"organisations":[[],["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]],"from":[null,"2026-11-29"]}','32ds93rm0iuslzj6ri63by60b');
INSERT INTO "platform_history" VALUES(42,'platform.membership','01a224fa-a325-7000-8d59-386f9cf30b3d',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:35.269Z','{"account":[null,"01a224fa-a31a-7000-b601-78d6d6037362"],"name":[null,"Dolmetschen"],"roles":[[],["interpreter"]],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"from":[null,"2026-11-29"]}','17ky0bwh615j32wtcua8x3vuzc');
INSERT INTO "platform_history" VALUES(43,'platform.membership','01a224fa-a3a8-7000-a660-f80a7dbcf487',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:35.400Z','{"account":[null,"01a224fa-a397-7000-9105-326efd0a9bea"],"name":[null,"Moderation des Runden Tischs"],"roles":[[],["moderator"]],"organisations":[[],["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]],"from":[null,"2026-11-29"]}','24w926fcjmuwx3tlzd314s873h');
INSERT INTO "platform_history" VALUES(44,'platform.membership','01a224fa-a434-7000-8189-732af12aaffb',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:35.540Z','{"account":[null,"01a224fa-a42f-7000-a8c2-bce9aa691c36"],"name":[null,"Partnerorganisation"],"roles":[[],["partner"]],"organisations":[[],["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]],"from":[null,"2026-11-29"]}','21h8ceduajjj8t49bkul9buuu');
INSERT INTO "platform_history" VALUES(45,'platform.membership','01a224fa-a23e-7000-b67b-f6b0fc373fc1',2,'change',NULL,'recorded','person','01a224fa-a02a-7000-87d7-a2e275f33b7c',NULL,'2026-11-29T01:45:35.549Z','{"person":["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7015-936e-752584982af2"]}','182yv8kx66ab42ihahi6i1xva0');
INSERT INTO "platform_history" VALUES(46,'platform.membership','01a224fa-a17c-7000-8c7c-06f78e84936c',2,'change',NULL,'recorded','person','01a224fa-a02a-7000-87d7-a2e275f33b7c',NULL,'2026-11-29T01:45:35.559Z','{}','2wmujphdpj57z1b9l9w3jthaak');
INSERT INTO "platform_history" VALUES(47,'platform.membership','01a224fa-a2b2-7000-8577-b7e3649fdfc2',2,'change',NULL,'recorded','person','01a224fa-a02a-7000-87d7-a2e275f33b7c',NULL,'2026-11-29T01:45:35.565Z','{"person":["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7010-bd31-efe8ffb18f6e"]}','1i8tomvch9fm82xc0pqokt7gfz');
INSERT INTO "platform_history" VALUES(48,'platform.membership','01a224fa-a325-7000-8d59-386f9cf30b3d',2,'change',NULL,'recorded','person','01a224fa-a02a-7000-87d7-a2e275f33b7c',NULL,'2026-11-29T01:45:35.567Z','{"person":["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7011-843f-1a4eb4402ed7"]}','2vf90nyswl0r3269lgehpmv1nf');
INSERT INTO "platform_history" VALUES(49,'platform.membership','01a224fa-a0d6-7000-a3eb-4a0f57375604',2,'change',NULL,'recorded','person','01a224fa-a02a-7000-87d7-a2e275f33b7c',NULL,'2026-11-29T01:45:35.575Z','{"person":["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80"]}','1lptcm6dkn1lk1noff2ypxk7rz');
INSERT INTO "platform_history" VALUES(50,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',1,'create',NULL,'received','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"number":[null,"2026-0001"],"subject":[null,"noise"],"house":[null,"01a224fa-9f36-7013-ad5c-7865d370bfb3"],"stair":[null,"A"],"severity":[null,"normal"],"channel":[null,"portal"],"contactPerson":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"contactName":[null,"A. Muster (Beispiel)"],"escalationLevel":[null,0],"escalations":[null,0],"promise":[null,"firstResponse"],"nextDeadline":[null,"2026-12-02T07:00:00.000Z"],"promisedAt":[null,"2026-11-29T01:45:35.579Z"],"occurrenceCount":[null,0],"isAnonymous":[null,false],"hasMediation":[null,false]}','xhg8jwfu10vcvlutxfrzr8rc');
INSERT INTO "platform_history" VALUES(51,'complaint-mediation.party','01a224fa-a45b-7001-ab79-c8150e803412',1,'create',NULL,'involved','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"case":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"role":[null,"complainant"],"household":[null,"01a224fa-9f36-7015-936e-752584982af2"],"language":[null,"de"],"acceptsCloseLanguage":[null,false],"contactPreference":[null,"inPerson"],"isNamedToOthers":[null,false],"hasRated":[null,false],"compartment":[null,"partyA"]}','9pzwmqh7j2ut2wfmshelw5yb7');
INSERT INTO "platform_history" VALUES(52,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',2,'change',NULL,'received','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"languages":[[],["de"]],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7015-936e-752584982af2"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7015-936e-752584982af2"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]],"leaders":[[],["01a224fa-9f36-700c-b000-0411558c7b13"]]}','3h449x4x3rwzbogwg0ir769x2');
INSERT INTO "platform_history" VALUES(53,'complaint-mediation.entry','01a224fa-a45b-7002-9184-c237cb2ff49d',1,'create',NULL,'recorded','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"case":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"compartment":[null,"partyA"],"text":[null,"Nach 22 Uhr laufen über mir Kinder und es wird laut gesprochen (Beispiel)."],"language":[null,"de"],"author":[null,"complainant"]}','18vffrgt86jgc2lsrysxs75vmk');
INSERT INTO "platform_history" VALUES(54,'complaint-mediation.occurrence','01a224fa-a45b-7003-851a-0bf3cd4cdf3d',1,'create',NULL,'recorded','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"case":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"compartment":[null,"partyA"],"date":[null,"2026-11-28"],"time":[null,"22:30"],"kind":[null,"noise"]}','aa2ilt8m3fo910y63hcymifsp');
INSERT INTO "platform_history" VALUES(55,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',3,'change',NULL,'received','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"occurrenceCount":[0,1],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7015-936e-752584982af2"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7015-936e-752584982af2"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]]}','s6vm1zhgct01sk2lytumm45u');
INSERT INTO "platform_history" VALUES(56,'platform.notice','01a224fa-a45b-7004-b6b0-c0961d10bf17',1,'create',NULL,'recorded','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"code":[null,"complaint-mediation.receipt"],"person":[null,"01a224fa-9f36-7015-936e-752584982af2"],"about":[null,"complaint-mediation.case"],"record":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"message":[null,{"de":"Ihre Beschwerde 2026-0001 ist eingegangen. Ihre Ansprechperson ist A. Muster (Beispiel).","ar":"وصلت شكواكم رقم 2026-0001. الشخص المسؤول عنها هو A. Muster (Beispiel).","en":"Your complaint 2026-0001 has come in. Your contact person is A. Muster (Beispiel).","@source":"de"}],"arguments":[null,"{\"contact\":{\"text\":\"A. Muster (Beispiel)\"},\"number\":{\"text\":\"2026-0001\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(57,'platform.notice','01a224fa-a45b-7005-8816-3070b34756a2',1,'create',NULL,'recorded','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1',NULL,'2026-11-29T01:45:35.579Z','{"code":[null,"complaint-mediation.assigned"],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"notBefore":[null,"2026-11-30T07:00:00.000Z"],"about":[null,"complaint-mediation.case"],"record":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"message":[null,{"de":"Der Fall 2026-0001 liegt bei Ihnen.","en":"The case 2026-0001 is with you.","@source":"de"}],"arguments":[null,"{\"number\":{\"text\":\"2026-0001\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(58,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',4,'move','acknowledge','acknowledged','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.652Z','{"promise":["firstResponse","nextStep"],"nextDeadline":["2026-12-02T07:00:00.000Z","2026-12-07T07:00:00.000Z"],"promisedAt":["2026-11-29T01:45:35.579Z","2026-11-29T01:45:35.652Z"],"respondedAt":[null,"2026-11-29T01:45:35.652Z"],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7015-936e-752584982af2"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7015-936e-752584982af2"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]]}','10el88mo7x7nv1t3hpkfyjzr90');
INSERT INTO "platform_history" VALUES(59,'platform.notice','01a224fa-a4a4-7000-b685-7a81130b8c2b',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.652Z','{"code":[null,"complaint-mediation.acknowledged"],"person":[null,"01a224fa-9f36-7015-936e-752584982af2"],"notBefore":[null,"2026-11-30T07:00:00.000Z"],"about":[null,"complaint-mediation.case"],"record":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"message":[null,{"de":"A. Muster (Beispiel) kümmert sich um Ihre Beschwerde 2026-0001.","ar":"يهتم A. Muster (Beispiel) بشكواكم رقم 2026-0001.","en":"A. Muster (Beispiel) is taking care of your complaint 2026-0001.","@source":"de"}],"arguments":[null,"{\"contact\":{\"text\":\"A. Muster (Beispiel)\"},\"number\":{\"text\":\"2026-0001\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(60,'complaint-mediation.party','01a224fa-a4b8-7000-a0e3-dc2f18f2d851',1,'create',NULL,'involved','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.672Z','{"case":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"role":[null,"other"],"household":[null,"01a224fa-9f36-7016-9dbc-d28f7591fe8f"],"language":[null,"ar"],"acceptsCloseLanguage":[null,false],"contactPreference":[null,"inPerson"],"isNamedToOthers":[null,false],"hasRated":[null,false],"compartment":[null,"partyB"]}','3hgibnvmkjayt2ncsuwi7hsi1m');
INSERT INTO "platform_history" VALUES(61,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',5,'change',NULL,'acknowledged','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.672Z','{"languages":[["de"],["ar","de"]],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7015-936e-752584982af2","01a224fa-9f36-7016-9dbc-d28f7591fe8f"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7015-936e-752584982af2"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]]}','e92vnn93uu572m7aoj8g1jgd');
INSERT INTO "platform_history" VALUES(62,'platform.notice','01a224fa-a4b8-7001-bf15-4eb2e2aeaa33',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.672Z','{"code":[null,"complaint-mediation.informed"],"person":[null,"01a224fa-9f36-7016-9dbc-d28f7591fe8f"],"notBefore":[null,"2026-11-30T07:00:00.000Z"],"about":[null,"complaint-mediation.case"],"record":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"message":[null,{"de":"Im Fall 2026-0001 geht es um Sie und Ihre Nachbarschaft. Ihre Ansprechperson ist A. Muster (Beispiel).","ar":"الحالة رقم 2026-0001 تخصكم وتخص جيرانكم. الشخص المسؤول عنها هو A. Muster (Beispiel).","en":"The case 2026-0001 concerns you and your neighbourhood. Your contact person is A. Muster (Beispiel).","@source":"de"}],"arguments":[null,"{\"contact\":{\"text\":\"A. Muster (Beispiel)\"},\"number\":{\"text\":\"2026-0001\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(63,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',6,'move','hear-complainant','heardA','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.695Z','{"promisedAt":["2026-11-29T01:45:35.652Z","2026-11-29T01:45:35.695Z"],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7015-936e-752584982af2","01a224fa-9f36-7016-9dbc-d28f7591fe8f"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7015-936e-752584982af2"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]]}','1l4i66yi8wuwbgcxa3o2767kt');
INSERT INTO "platform_history" VALUES(64,'complaint-mediation.entry','01a224fa-a4d4-7000-9065-9190e2b13309',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.700Z','{"case":[null,"01a224fa-a45b-7000-8839-20761e944b0d"],"compartment":[null,"team"],"text":[null,"Gespräch geführt: vor allem an Wochenenden. Vorschlag: Teppich, Ruhezeiten auf Arabisch (Beispiel)."],"language":[null,"de"],"author":[null,"contactPerson"]}','3nv360mz7azszwskpl5w3qd');
INSERT INTO "platform_history" VALUES(65,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',7,'move','hear-other','heardB','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.716Z','{"promisedAt":["2026-11-29T01:45:35.695Z","2026-11-29T01:45:35.716Z"],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7015-936e-752584982af2","01a224fa-9f36-7016-9dbc-d28f7591fe8f"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7015-936e-752584982af2"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]]}','2yjuu7w5jmtfw20lla95yxtujs');
INSERT INTO "platform_history" VALUES(66,'complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496',1,'create',NULL,'received','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"number":[null,"2026-0002"],"subject":[null,"stairwell"],"house":[null,"01a224fa-9f36-7013-ad5c-7865d370bfb3"],"severity":[null,"normal"],"channel":[null,"inPerson"],"contactPerson":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"contactName":[null,"A. Muster (Beispiel)"],"filedBy":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"escalationLevel":[null,0],"escalations":[null,0],"promise":[null,"firstResponse"],"nextDeadline":[null,"2026-12-02T07:00:00.000Z"],"promisedAt":[null,"2026-11-29T01:45:35.720Z"],"occurrenceCount":[null,0],"isAnonymous":[null,false],"hasMediation":[null,false]}','26obo39kvkn6w1rankyiaam8x');
INSERT INTO "platform_history" VALUES(67,'complaint-mediation.party','01a224fa-a4e8-7001-ba27-e4bc23c096b4',1,'create',NULL,'involved','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"case":[null,"01a224fa-a4e8-7000-ab1b-229b8d531496"],"role":[null,"complainant"],"household":[null,"01a224fa-9f36-7016-9dbc-d28f7591fe8f"],"language":[null,"ar"],"acceptsCloseLanguage":[null,false],"contactPreference":[null,"inPerson"],"isNamedToOthers":[null,false],"hasRated":[null,false],"compartment":[null,"partyA"]}','2nczt3fmp9b4x1ivug1078jrms');
INSERT INTO "platform_history" VALUES(68,'complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496',2,'change',NULL,'received','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"languages":[[],["ar"]],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7016-9dbc-d28f7591fe8f"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7016-9dbc-d28f7591fe8f"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]],"leaders":[[],["01a224fa-9f36-700c-b000-0411558c7b13"]]}','3h9z2wdy6mci51jnihhn0cdas9');
INSERT INTO "platform_history" VALUES(69,'complaint-mediation.entry','01a224fa-a4e8-7002-a428-2edc22007bb9',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"case":[null,"01a224fa-a4e8-7000-ab1b-229b8d531496"],"compartment":[null,"partyA"],"text":[null,"الأحذية والدراجات تسد بيت الدرج (مثال)."],"language":[null,"ar"],"author":[null,"contactPerson"]}','7vnzv51l8r5b10hx1ice157x3');
INSERT INTO "platform_history" VALUES(70,'complaint-mediation.occurrence','01a224fa-a4e8-7003-8611-563cbdafb26e',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"case":[null,"01a224fa-a4e8-7000-ab1b-229b8d531496"],"compartment":[null,"partyA"],"date":[null,"2026-11-29"],"kind":[null,"stairwell"]}','248c9zp3hl0aj2vz8muykedzsh');
INSERT INTO "platform_history" VALUES(71,'complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496',3,'change',NULL,'received','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"occurrenceCount":[0,1],"participants":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7012-a8cf-672f01beab80","01a224fa-9f36-7016-9dbc-d28f7591fe8f"]],"complainantSide":[["01a224fa-9f36-700c-b000-0411558c7b13","01a224fa-9f36-7016-9dbc-d28f7591fe8f"]],"team":[["01a224fa-9f36-700c-b000-0411558c7b13"]]}','3ctlv6vgcofe71yj0jblzzzyqv');
INSERT INTO "platform_history" VALUES(72,'platform.notice','01a224fa-a4e8-7004-be16-dce717f960a6',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"code":[null,"complaint-mediation.receipt"],"person":[null,"01a224fa-9f36-7016-9dbc-d28f7591fe8f"],"about":[null,"complaint-mediation.case"],"record":[null,"01a224fa-a4e8-7000-ab1b-229b8d531496"],"message":[null,{"de":"Ihre Beschwerde 2026-0002 ist eingegangen. Ihre Ansprechperson ist A. Muster (Beispiel).","ar":"وصلت شكواكم رقم 2026-0002. الشخص المسؤول عنها هو A. Muster (Beispiel).","en":"Your complaint 2026-0002 has come in. Your contact person is A. Muster (Beispiel).","@source":"de"}],"arguments":[null,"{\"contact\":{\"text\":\"A. Muster (Beispiel)\"},\"number\":{\"text\":\"2026-0002\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(73,'platform.notice','01a224fa-a4e8-7005-9c79-56b053e09af8',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"code":[null,"complaint-mediation.filed"],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"about":[null,"complaint-mediation.case"],"record":[null,"01a224fa-a4e8-7000-ab1b-229b8d531496"],"message":[null,{"de":"Die Beschwerde ist als Fall 2026-0002 aufgenommen. Die Ansprechperson ist A. Muster (Beispiel).","en":"The complaint is the case 2026-0002. Its contact person is A. Muster (Beispiel).","@source":"de"}],"arguments":[null,"{\"contact\":{\"text\":\"A. Muster (Beispiel)\"},\"number\":{\"text\":\"2026-0002\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(74,'platform.notice','01a224fa-a4e8-7006-a1d6-5f1cb5c2c894',1,'create',NULL,'recorded','person','01a224fa-a17c-7000-8c7c-06f78e84936c',NULL,'2026-11-29T01:45:35.720Z','{"code":[null,"complaint-mediation.assigned"],"person":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"notBefore":[null,"2026-11-30T07:00:00.000Z"],"about":[null,"complaint-mediation.case"],"record":[null,"01a224fa-a4e8-7000-ab1b-229b8d531496"],"message":[null,{"de":"Der Fall 2026-0002 liegt bei Ihnen.","en":"The case 2026-0002 is with you.","@source":"de"}],"arguments":[null,"{\"number\":{\"text\":\"2026-0002\"}}"]}',NULL);
INSERT INTO "platform_history" VALUES(75,'platform.delivery','01a224fb-7ed6-7000-9f4d-298987fa0cb6',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.510Z','{"notice":[null,"01a224fa-a45b-7004-b6b0-c0961d10bf17"],"recipient":[null,"01a224fa-9f36-7015-936e-752584982af2"],"due":[null,"2026-11-29T01:45:35.579Z"],"daily":[null,false],"tries":[null,0]}','1n50fhsl38iz96v2uzfiv6oqt');
INSERT INTO "platform_history" VALUES(76,'platform.delivery','01a224fb-7ed6-7001-8f8d-20dca14b630b',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.510Z','{"notice":[null,"01a224fa-a45b-7005-8816-3070b34756a2"],"recipient":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"due":[null,"2026-11-30T07:00:00.000Z"],"daily":[null,false],"tries":[null,0]}','kuwce4rrav2i26j9f0g14adps');
INSERT INTO "platform_history" VALUES(77,'platform.delivery','01a224fb-7ed6-7002-a2f6-b8c93a58c485',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.510Z','{"notice":[null,"01a224fa-a4a4-7000-b685-7a81130b8c2b"],"recipient":[null,"01a224fa-9f36-7015-936e-752584982af2"],"due":[null,"2026-11-30T07:00:00.000Z"],"daily":[null,false],"tries":[null,0]}','eqzil65u1suo2xrrnzh437d16');
INSERT INTO "platform_history" VALUES(78,'platform.delivery','01a224fb-7ed6-7003-a696-3d5d67d8ebae',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.510Z','{"notice":[null,"01a224fa-a4b8-7001-bf15-4eb2e2aeaa33"],"recipient":[null,"01a224fa-9f36-7016-9dbc-d28f7591fe8f"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','w4f8x587me81p10auvr5sgxd');
INSERT INTO "platform_history" VALUES(79,'platform.delivery','01a224fb-7ed6-7004-b4e7-3bd070a87c1b',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.510Z','{"notice":[null,"01a224fa-a4e8-7004-be16-dce717f960a6"],"recipient":[null,"01a224fa-9f36-7016-9dbc-d28f7591fe8f"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','ppwzs10cciq91ov81gfjlt3ot');
INSERT INTO "platform_history" VALUES(80,'platform.delivery','01a224fb-7ed6-7005-af0e-99ef78baf202',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.510Z','{"notice":[null,"01a224fa-a4e8-7005-9c79-56b053e09af8"],"recipient":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"due":[null,"2026-11-29T01:45:35.720Z"],"daily":[null,false],"tries":[null,0]}','e2w02vulufdc18w700u9u1211');
INSERT INTO "platform_history" VALUES(81,'platform.delivery','01a224fb-7ed6-7006-a8c0-4ef5527f5ae6',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.510Z','{"notice":[null,"01a224fa-a4e8-7006-a1d6-5f1cb5c2c894"],"recipient":[null,"01a224fa-9f36-700c-b000-0411558c7b13"],"due":[null,"2026-11-30T07:00:00.000Z"],"daily":[null,false],"tries":[null,0]}','27ephv8z9ddc83smv5uy2gak50');
INSERT INTO "platform_history" VALUES(82,'platform.delivery','01a224fb-7ed6-7000-9f4d-298987fa0cb6',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.544Z','{"tries":[0,1]}','10eg3zezkhdro2nnil1oa1r00y');
INSERT INTO "platform_history" VALUES(83,'platform.delivery','01a224fb-7ed6-7000-9f4d-298987fa0cb6',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.668Z','{"due":["2026-11-29T01:45:35.579Z",null]}','1ewbs9r34p62832992r9148hox');
INSERT INTO "platform_history" VALUES(84,'platform.delivery','01a224fb-7ed6-7005-af0e-99ef78baf202',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.675Z','{"tries":[0,1]}','s6f4idsyqfgj2q6sr4152kwrl');
INSERT INTO "platform_history" VALUES(85,'platform.delivery','01a224fb-7ed6-7005-af0e-99ef78baf202',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.681Z','{"due":["2026-11-29T01:45:35.720Z",null]}','5o3xq5ypft2p2yptxkn5nyje1');
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
INSERT INTO "platform_audit" VALUES(1,'2026-11-29T01:45:34.267Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9f36-7000-9f2c-d8adc1b53e70',1,NULL,1,'6d0e848c144b402b4f1af2091e05e157d0bb02e9af0271055b53bb41c7668fda','1e87bfc4921e66620f7963f08944e99f3a5a076661ce4117d2837f14e55500fe');
INSERT INTO "platform_audit" VALUES(2,'2026-11-29T01:45:34.268Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9f36-7001-8dc1-ea5f7e5770c6',1,NULL,1,'f0815584d7917829b3d06409efd64d2389ca580e189bb76922129b8e2998b8b4','c6117dd62f986fadc33c28e2588aea29267cbeda61511e09204dd60de7a6aa75');
INSERT INTO "platform_audit" VALUES(3,'2026-11-29T01:45:34.269Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9f36-7002-bb13-b014bd892818',1,NULL,1,'1af4aac373181a0bc7948d17c72b6d7bbca321a204d0724d9531688a86510936','ffa429959ec2970f0072d0850758c6269462aff5daa28c43aa9fce5286179cfd');
INSERT INTO "platform_audit" VALUES(4,'2026-11-29T01:45:34.281Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9f36-7003-8a07-a568b4ff6979',1,NULL,1,'c2f92d907c7c1a65ccdba0fa6dd987d9703c2593df2e8e105671458bd79e54bf','ed052c09c3542a7ec75b3b80ac62ee426d82de3d69a267da4bf321e67c5cbb3e');
INSERT INTO "platform_audit" VALUES(5,'2026-11-29T01:45:34.282Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9f36-7004-8228-c2d8097c87ef',1,NULL,1,'b70b2ed1ebb476f92a6ced7ce5a6611dd28a80d19a3e6f90e8c79f0e2004b39a','4f27fabbdf4e69f6871fb97080115ddf3c5a0096ff5d38ff073e317a8c5ae7dc');
INSERT INTO "platform_audit" VALUES(6,'2026-11-29T01:45:34.283Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9f36-7005-bdb2-5d8c3e4ba706',1,NULL,1,'37a5e0e029d0769b91bdaf62e15a7329f1d491ad902ed8ac9e3e1086ad8f6dca','de19614078f2df9876246c997c536f81f48350bee3125858dc44f747f7fd13dd');
INSERT INTO "platform_audit" VALUES(7,'2026-11-29T01:45:34.284Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9f36-7006-ad32-ebb83bc6c553',1,NULL,1,'9c8bb6208f4964c18f83fcf7fdcf771cf87a119192b45f5b5252c03d326d2a1f','abcf96c7e21f0ade6343aeb1ce469944356828e55230372d81812d90b9050188');
INSERT INTO "platform_audit" VALUES(8,'2026-11-29T01:45:34.284Z','created','system','first-records',NULL,'member-network.place','01a224fa-9f36-7007-8f1a-80a9ee5cdcee',1,NULL,1,'000853e76048b4d0b456512cdc7ff8260b4a0776051de297245d400cdab78173','a9856d69c2c71f9a2a33a3be65f6b88a8b8a0294b1ec5aa426fb4c0ed1f1f37a');
INSERT INTO "platform_audit" VALUES(9,'2026-11-29T01:45:34.285Z','created','system','first-records',NULL,'member-network.place','01a224fa-9f36-7008-a031-bc8ae6cd5ad7',1,NULL,1,'fe5a82fe54501cdce2fff78b9421a13bb578e3986634fe40722ef802f1b706df','55d540f0ae39e00af9ef048c38e23b2ac1c0702d26824cd400a4228b1dc2d81a');
INSERT INTO "platform_audit" VALUES(10,'2026-11-29T01:45:34.285Z','created','system','first-records',NULL,'member-network.service','01a224fa-9f36-7009-aa50-070bce37a46f',1,NULL,1,'62562c00cc0944805c30f3bd91eaa6facdb4bd2a3bb959309e74c92ff3ac765f','e0e1a9c4ae7e410f9cdc0fe96e9b29a7fe62dc28f4132607e03fb39c9f136b67');
INSERT INTO "platform_audit" VALUES(11,'2026-11-29T01:45:34.286Z','created','system','first-records',NULL,'member-network.service','01a224fa-9f36-700a-95fa-72b9636bc039',1,NULL,1,'8c175a3ff180c5e9f71d7ea9aacf087805f943e732ae7b790c3cc43cb7d9dda6','149655c89791f6a1fd7020688c3c44690f2e8887047a5300cba7d61203caca4c');
INSERT INTO "platform_audit" VALUES(12,'2026-11-29T01:45:34.306Z','created','system','first-records',NULL,'member-network.service','01a224fa-9f36-700b-b4ce-165b2be2f2db',1,NULL,1,'154d024f45295b30d08b5b9762cb35fea7f1dd8b335a9f03a13d44cce18e0f1e','dd6ff2f3f3d749fdc1af8835995f3a06c3427736db50613dfe3eefd0baefc648');
INSERT INTO "platform_audit" VALUES(13,'2026-11-29T01:45:34.307Z','created','system','first-records',NULL,'complaint-mediation.team-member','01a224fa-9f36-700c-b000-0411558c7b13',1,NULL,1,'326468805c2f7b3b0961ee9f3d3921cb1b9b3e192b9ea2b9a19a4a306b6c3698','d02b658eb7ed0d3a04534f8ec0eafac57296d7dfc3d12496ca03257d0eba1c7d');
INSERT INTO "platform_audit" VALUES(14,'2026-11-29T01:45:34.308Z','created','system','first-records',NULL,'complaint-mediation.team-member','01a224fa-9f36-700d-ac4e-818c65edb95f',1,NULL,1,'2702e028c515b378f06c816220d540386de3d3e7e9a9997ddfec94ec741ea2ba','87cb64e9b3f80a4c4d14cefcf83e1af53cefcfb109f4228b689ee356b83b346e');
INSERT INTO "platform_audit" VALUES(15,'2026-11-29T01:45:34.309Z','created','system','first-records',NULL,'complaint-mediation.team-member','01a224fa-9f36-700e-abf7-bfcbc0434c03',1,NULL,1,'80dd10aa96bae0874a0f44decf8fa18aca269ae9898f74489e1341c5506e801a','0d8c1fc8ec21e7e9d99c919df6e1dfec43b6a66939c1553cb891d2b2fd980eac');
INSERT INTO "platform_audit" VALUES(16,'2026-11-29T01:45:34.310Z','created','system','first-records',NULL,'complaint-mediation.team-member','01a224fa-9f36-700f-8bd6-8ea45a67adbe',1,NULL,1,'7ba290ffdaebf205a87a1e2be0dbc8fddfef3dfd210bdb68d8cc13d390473d3e','8bbbf0ccc4b69b68a13cc6f7d912e467e39dffea07fbe1aa74080f3dd3235cd8');
INSERT INTO "platform_audit" VALUES(17,'2026-11-29T01:45:34.330Z','created','system','first-records',NULL,'complaint-mediation.team-member','01a224fa-9f36-7010-bd31-efe8ffb18f6e',1,NULL,1,'1d05691b36b6d477528456ce8ad7f80f1f3cc8cbdfe1b5b5b260dcfb9c8ce3b3','56dd5e5083fc79a12247ec382f9499a3939c67ecf6736a8acd9fb51a51b0a72e');
INSERT INTO "platform_audit" VALUES(18,'2026-11-29T01:45:34.331Z','created','system','first-records',NULL,'complaint-mediation.team-member','01a224fa-9f36-7011-843f-1a4eb4402ed7',1,NULL,1,'539086dfaee28f3f998a414a614f8c0d11dd77fb12f5ad99366ffa380fbc255a','921c2a3526f0cd2b9c80cfa66ec9e2624af0e71d088ca7edf38818fc7ddd2d93');
INSERT INTO "platform_audit" VALUES(19,'2026-11-29T01:45:34.332Z','created','system','first-records',NULL,'complaint-mediation.team-member','01a224fa-9f36-7012-a8cf-672f01beab80',1,NULL,1,'b0cfc1f7819d84a1dc691b13620ac673df74ce5995f8163521191c0b1186c7ab','67fdc05c88db4b98c5d338fe399ff327d6bb00e78d9dedaaddbc3e5d34f47137');
INSERT INTO "platform_audit" VALUES(20,'2026-11-29T01:45:34.332Z','created','system','first-records',NULL,'complaint-mediation.house','01a224fa-9f36-7013-ad5c-7865d370bfb3',1,NULL,1,'3ac77b99966d13e2c46da0d832a918ac247df567b3d8e2c26eb454c7c7dce89a','2b16831ae41e18bd480a3a1c46c8fef9ef43011cd20bbdb302659e52e0a47a05');
INSERT INTO "platform_audit" VALUES(21,'2026-11-29T01:45:34.333Z','created','system','first-records',NULL,'complaint-mediation.house','01a224fa-9f36-7014-b26a-9c84a866a817',1,NULL,1,'f895a014851582c0a177fcdedb22b8d9f335195a94172b3f4960c02dc3cb71ac','3eeca2ae068a8f0bd2dd956d5da513a845f8e9b8cd9b5228e3b48b2b885c73af');
INSERT INTO "platform_audit" VALUES(22,'2026-11-29T01:45:34.333Z','created','system','first-records',NULL,'complaint-mediation.household','01a224fa-9f36-7015-936e-752584982af2',1,NULL,1,'31431067fe6df1cabb6389b8687290c1b9cf90d5a78df56e33793b8bb118d77b','a46bb8aaf8711d61a488c8092b58089d418d7fd61af467c191961fec5caaffec');
INSERT INTO "platform_audit" VALUES(23,'2026-11-29T01:45:34.333Z','created','system','first-records',NULL,'complaint-mediation.household','01a224fa-9f36-7016-9dbc-d28f7591fe8f',1,NULL,1,'79035161eaca4d959395ddaa60ebd2423126ab27f6d117a3e3014e1d81e75046','3cf6e15b42ad1eeea4343d66f45b67848fdcd96c44648410c0e60409c0f42717');
INSERT INTO "platform_audit" VALUES(24,'2026-11-29T01:45:34.334Z','created','system','first-records',NULL,'complaint-mediation.cause','01a224fa-9f36-7017-be91-58e21131da7a',1,NULL,1,'4f85a3b26d3d410c4b8bac91f3267c71326143147d5bc722499614c56ea3c72f','7dcc3bd52679f8869afffd8f0e31580be6baec9784a3e74f92fee41d6633e52b');
INSERT INTO "platform_audit" VALUES(25,'2026-11-29T01:45:34.334Z','created','system','first-records',NULL,'complaint-mediation.cause','01a224fa-9f36-7018-9dcb-474939f42515',1,NULL,1,'75311324dc2401eca3598b1949683b77806ffbaaeea49df8aa0fec0739c094f1','fdcffdc1c97fe969cc8bec349b06e26ca253a5ab2905f15927e128241167e25f');
INSERT INTO "platform_audit" VALUES(26,'2026-11-29T01:45:34.343Z','created','system','first-records',NULL,'complaint-mediation.cause','01a224fa-9f36-7019-a066-bf372cf39ba9',1,NULL,1,'5befe8a8f873a26a08432e659df4df93b9d6221e34cc9a30b2861ce0207e50fe','a220017f1aadb4ab0f7516d2cfcf2ebd522227719daaefe5326dd251a1bdf6d0');
INSERT INTO "platform_audit" VALUES(27,'2026-11-29T01:45:34.343Z','created','system','first-records',NULL,'complaint-mediation.cause','01a224fa-9f36-701a-964a-75a4d8409b61',1,NULL,1,'c880c4ce6ddf3ee61c5d7269ffdf6e75eb5abe417938b476cc0ca44cd1435540','e6713142458060a59f0738d9148e4e66bb29930a53e128ac3582cb2a96ea510d');
INSERT INTO "platform_audit" VALUES(28,'2026-11-29T01:45:34.343Z','created','system','first-records',NULL,'complaint-mediation.cause','01a224fa-9f36-701b-adc5-ea7475e553b5',1,NULL,1,'2aeb1dbb0eb7d468bde0c433c61cc73683bd5557247c8c52da74a2fc3ac73e34','bb0c7f6aecf4060ccd305d73d825fee34ad9541bb12cadbf9a757a498ecce6ec');
INSERT INTO "platform_audit" VALUES(29,'2026-11-29T01:45:34.344Z','created','system','first-records',NULL,'complaint-mediation.cause','01a224fa-9f36-701c-a1f3-e0c68d2282e0',1,NULL,1,'1ed5ab8c404b6f96219e441ea0660136fddc1ad068f10164ba1c15e9b025f095','530995dea2679c714ec6b8a970fb2c4bf0a64d8a50a603c928e5347ad3572f0f');
INSERT INTO "platform_audit" VALUES(30,'2026-11-29T01:45:34.344Z','created','system','first-records',NULL,'complaint-mediation.cause','01a224fa-9f36-701d-a394-73c83b1dad63',1,NULL,1,'ba5f9ef8a02d056e48fd5f8357f3094da8bfa244f4639e4d51128f7e5f77bb01','10dcceee3a02bec94ab04060692125a727150b3473d8b3d0a902a2ecc13f759d');
INSERT INTO "platform_audit" VALUES(31,'2026-11-29T01:45:34.344Z','created','system','first-records',NULL,'complaint-mediation.house-rule','01a224fa-9f36-701e-9449-b4c9e6907851',1,NULL,1,'4ccfe12780d8a586f47a7556f69712959ab06b275c6a97d50ebba67c196d56e4','fdf24f3d51a9100c773ee798c333fbe5d75b18ac793e7f9d9feae3b5d50ee4c7');
INSERT INTO "platform_audit" VALUES(32,'2026-11-29T01:45:34.346Z','created','system','first-records',NULL,'complaint-mediation.house-rule','01a224fa-9f36-701f-b5aa-a98ed35036ee',1,NULL,1,'9993c11ae3bb6be02f3e019306bee74fcb7cf55b8dbb64120fad6ed543ff095f','71d996e1116497198f4dc2c4597eb1d91fcc5049b3a1b9ee8c055fe1b208ba27');
INSERT INTO "platform_audit" VALUES(33,'2026-11-29T01:45:34.359Z','created','system','first-records',NULL,'complaint-mediation.house-rule','01a224fa-9f36-7020-aad6-fb0faf84a4ef',1,NULL,1,'c03bcafacf97914a5098bd83f275a71b615f6f73439ab90579658fec7d308998','b0c8ec2f8d033f0497d9e9132d3a9450d14738df6eb245bf93505d2f9655c30e');
INSERT INTO "platform_audit" VALUES(34,'2026-11-29T01:45:34.359Z','created','system','first-records',NULL,'complaint-mediation.house-rule','01a224fa-9f36-7021-98cd-b1d9b90bf1d8',1,NULL,1,'c8624e10e45dd97db3a2dc92a537726a38cac0403fdf0123a52bba74753ed290','cfa9afecdec710309a4db103048fcf51ae67f12d826ad4ba60a9c587f80ac63a');
INSERT INTO "platform_audit" VALUES(35,'2026-11-29T01:45:34.360Z','created','system','first-records',NULL,'complaint-mediation.house-rule','01a224fa-9f36-7022-91b0-340317c6eb3c',1,NULL,1,'080bda4112e0f048a0973b708eb0ad60df9d96e5fb40943dc89749ee4262a804','98f7242b39730f1b4ded69ec75d0db0cb42ecc27b15fcb1c3533029d35c6350d');
INSERT INTO "platform_audit" VALUES(36,'2026-11-29T01:45:34.506Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a02a-7000-87d7-a2e275f33b7c',1,NULL,1,'16aada4b962cb63ae898bd5565d0f20db8c7c10caa44cfe750c0c2cc791880c7','ed83e52aaa2be2b41beeb476ae2fdccc1ff7b53a8c853300f2e3d6cab429bd0b');
INSERT INTO "platform_audit" VALUES(37,'2026-11-29T01:45:34.678Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a0d6-7000-a3eb-4a0f57375604',1,NULL,1,'8070e71f4678b0dd46903466a1db40dbb018453de12bcab27b3ebccaed335be5','54b8af26ff05408eaabd9865d0ebd1591cc99b30bce173268fbac8c6ed776f4b');
INSERT INTO "platform_audit" VALUES(38,'2026-11-29T01:45:34.844Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a17c-7000-8c7c-06f78e84936c',1,NULL,1,'4073621eb1d261a75a1873c7c045f57b7324e78fa20db0e035f8b6d366ae970b','5f8ded31545a7fbe5f113f0f4f52dceaedf9f4ea9abd55894e4aca6efe55b838');
INSERT INTO "platform_audit" VALUES(39,'2026-11-29T01:45:34.926Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a1ce-7000-97d0-064a79ff340e',1,NULL,1,'452f0c7c349634d28656dc683e936753533574047826d93a36fde5b1fa1fd67e','9f8724d3dad1fdcb88829bfa91dcc590e737fb2383b66e01252edcaf69ab68d2');
INSERT INTO "platform_audit" VALUES(40,'2026-11-29T01:45:35.038Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a23e-7000-b67b-f6b0fc373fc1',1,NULL,1,'01f50aa4910b0b3a3c490dd6c55a110f25f8a4649446352b2bd6d4a58242e232','de3710a9ced4b8462729089c2cc607fc10630ca321ee543a557dbaa6574d1a45');
INSERT INTO "platform_audit" VALUES(41,'2026-11-29T01:45:35.154Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a2b2-7000-8577-b7e3649fdfc2',1,NULL,1,'74b1924bcfd3b8643fe8255e049d5e7df60506067b718a33d8804977fe6e7de8','3399d9e6de2ebbe367484073373ed59063d0bf0554e2a4ee93afa9e991223d22');
INSERT INTO "platform_audit" VALUES(42,'2026-11-29T01:45:35.269Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a325-7000-8d59-386f9cf30b3d',1,NULL,1,'4846326652a2c6c13d9f5a49d13a507f22d153aa21d101f4f31f851f95c94349','d90e48122bc079aee877ba3146441a59d61b5ab3b8a21f7eb1ebef3005bb1b98');
INSERT INTO "platform_audit" VALUES(43,'2026-11-29T01:45:35.400Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a3a8-7000-a660-f80a7dbcf487',1,NULL,1,'88e4761b5c45c394373f67534f77269f45548d84025f83b41947995beba8ec10','9498c30a272b304f55023ce5da6e96651f4628cf76cbe3d12c3ead9d85b420e8');
INSERT INTO "platform_audit" VALUES(44,'2026-11-29T01:45:35.540Z','created','system','scheduler',NULL,'platform.membership','01a224fa-a434-7000-8189-732af12aaffb',1,NULL,1,'1c7e036e64e3075d639a2e58c7fece597ed54f4456cfa2100982715acf2e4ec2','ec54064e32aa2a77a665608878ecd487d2950ab022f7680946cc74abae17b621');
INSERT INTO "platform_audit" VALUES(45,'2026-11-29T01:45:35.549Z','changed','person','01a224fa-a02a-7000-87d7-a2e275f33b7c','01a224fa-9f36-700c-b000-0411558c7b13','platform.membership','01a224fa-a23e-7000-b67b-f6b0fc373fc1',2,NULL,1,'d7434cc828439d87d9a02b418712fa2acc7e9230c330f0c3a99c842f076ca704','1d9a884f81cbb5d25222efdcf0b3c08722110f04ce8c0fdd1fa7049525b38572');
INSERT INTO "platform_audit" VALUES(46,'2026-11-29T01:45:35.559Z','changed','person','01a224fa-a02a-7000-87d7-a2e275f33b7c','01a224fa-9f36-700c-b000-0411558c7b13','platform.membership','01a224fa-a17c-7000-8c7c-06f78e84936c',2,NULL,1,'94355e25c6455a79af15fa1383a7d03d0c7b543b0a45f86164d2644215704be1','b96499e74252537e68fa038e994e1f50460759b374ebd5902cd2f9df76c19f98');
INSERT INTO "platform_audit" VALUES(47,'2026-11-29T01:45:35.565Z','changed','person','01a224fa-a02a-7000-87d7-a2e275f33b7c','01a224fa-9f36-700c-b000-0411558c7b13','platform.membership','01a224fa-a2b2-7000-8577-b7e3649fdfc2',2,NULL,1,'6cbd7ad5f1df5128bacb5639f6b723865fab5da2bf5e49f2dce2be1458a529c2','6e1a1b87ee4b6932652aad06598375aa900cb7b243795184a30840736fd7de7f');
INSERT INTO "platform_audit" VALUES(48,'2026-11-29T01:45:35.567Z','changed','person','01a224fa-a02a-7000-87d7-a2e275f33b7c','01a224fa-9f36-700c-b000-0411558c7b13','platform.membership','01a224fa-a325-7000-8d59-386f9cf30b3d',2,NULL,1,'ab70bf6e7054fa988864e4312f6159a5305fd6759b2110b5e8f0e0a29689c8e4','254124af6c158650e28fd8fcfed452a794baed44438e5eb63e916a480cd67c37');
INSERT INTO "platform_audit" VALUES(49,'2026-11-29T01:45:35.575Z','changed','person','01a224fa-a02a-7000-87d7-a2e275f33b7c','01a224fa-9f36-700c-b000-0411558c7b13','platform.membership','01a224fa-a0d6-7000-a3eb-4a0f57375604',2,NULL,1,'18f40029a34b3823204a142f162c829e39c25a9223b7272ff005706b3ec67782','3d1c3df62315d2209c2383561706d395f14536133cf5c5b08be2c03227635bac');
INSERT INTO "platform_audit" VALUES(50,'2026-11-29T01:45:35.579Z','created','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',1,NULL,1,'b5f55e9b8203e768c0171dc25ffe6af46245c2f3132219cc2f23363422733725','ab3e4ac754f41a1d9b864920144e183b78c8cc29908642f7ad90e72ffc685306');
INSERT INTO "platform_audit" VALUES(51,'2026-11-29T01:45:35.579Z','created','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','complaint-mediation.party','01a224fa-a45b-7001-ab79-c8150e803412',1,NULL,1,'9b2b12f97acb0003ac9e2a9e3fac283a12323a889157cf772f1548e203a38cc9','4d649a99046fcd97709fedcdce8dadd3b528d6db7c1402899ceac960b27d21f9');
INSERT INTO "platform_audit" VALUES(52,'2026-11-29T01:45:35.579Z','changed','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',2,NULL,1,'55b16e9366b1b1df52fa2ae7421fad5d8fd9d215aeb81e80960ab2cd81244215','33b72c101eb17ffd4c8da1c6282ae1720488daebd38daeb0592a30a66c6aac3b');
INSERT INTO "platform_audit" VALUES(53,'2026-11-29T01:45:35.579Z','created','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','complaint-mediation.entry','01a224fa-a45b-7002-9184-c237cb2ff49d',1,NULL,1,'ca56fc3ff9d77eb06448e9519d936419dd3fd1809bbb14174b077748e04cefd9','44b62f7effb9aac00608160270a837ef1767e9ead0c6b1c838168bdf3d6fcd05');
INSERT INTO "platform_audit" VALUES(54,'2026-11-29T01:45:35.579Z','created','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','complaint-mediation.occurrence','01a224fa-a45b-7003-851a-0bf3cd4cdf3d',1,NULL,1,'ba8416e1a410964ddd0cfa688cbdbdb61a2d7606f75c9c237eb4384cc25293a0','832db62e5e665a91ee9a8d599642825f913931e9e156cd27b0a8774b3573170b');
INSERT INTO "platform_audit" VALUES(55,'2026-11-29T01:45:35.579Z','changed','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',3,NULL,1,'bc01792ded7de413817dd2e27b828111c1cb59a66736b18ea48d07998223c99e','0ca1ab94480c81beb8eae8612681ffa0617a806daa75149b6fb62b6d895340a1');
INSERT INTO "platform_audit" VALUES(56,'2026-11-29T01:45:35.579Z','created','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','platform.notice','01a224fa-a45b-7004-b6b0-c0961d10bf17',1,NULL,1,NULL,'585ac2442851ec9a2c58f11b62082a35cbf7f4ced166c21082118b97d15e2d63');
INSERT INTO "platform_audit" VALUES(57,'2026-11-29T01:45:35.579Z','created','person','01a224fa-a23e-7000-b67b-f6b0fc373fc1','01a224fa-9f36-7015-936e-752584982af2','platform.notice','01a224fa-a45b-7005-8816-3070b34756a2',1,NULL,1,NULL,'ca868be7315c0cc549a90be2704a8f529ac2e1cadfbfc0999d01449b29f9c9cd');
INSERT INTO "platform_audit" VALUES(58,'2026-11-29T01:45:35.652Z','moved','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',4,'acknowledge',1,'446abb24c6c1f1c542c5d40cc19fca812b8049f095413e70cb0016f5199d1e72','f3145ff2d1561a54244eed8c9bf622b97a5135aca066262f6f74b67aca9d01cb');
INSERT INTO "platform_audit" VALUES(59,'2026-11-29T01:45:35.652Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','platform.notice','01a224fa-a4a4-7000-b685-7a81130b8c2b',1,NULL,1,NULL,'91de8802e4980f19d8fa17e7bc05687c0007e472610cf70e668c530b1075b5f4');
INSERT INTO "platform_audit" VALUES(60,'2026-11-29T01:45:35.672Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.party','01a224fa-a4b8-7000-a0e3-dc2f18f2d851',1,NULL,1,'b5f0229e428f2d03f7ee58c84994182ba63f9678e1111447c406e08d7d513425','f2d12b0558fec2d6576cb427caa44d814065e5946dc6c3d30368b019c416be0e');
INSERT INTO "platform_audit" VALUES(61,'2026-11-29T01:45:35.672Z','changed','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',5,NULL,1,'06fb24a6541ae02dfa4b0761afaf3995d3fd4bb55322a77862deffc440788a97','1ff96fb5b30559c354ae0dfcfe1384758415a0c2a6ddff1c84669a1f5e6072c7');
INSERT INTO "platform_audit" VALUES(62,'2026-11-29T01:45:35.672Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','platform.notice','01a224fa-a4b8-7001-bf15-4eb2e2aeaa33',1,NULL,1,NULL,'3d52978023e0a79dd7a175083797eeb0fe647b20280e90095c8740275887b449');
INSERT INTO "platform_audit" VALUES(63,'2026-11-29T01:45:35.695Z','moved','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',6,'hear-complainant',1,'0dc22cbd6f1e95f78cc4d7553d75d93015422007306828d58cba057d6d27365f','51dada162ad060998b4c0ce13cae4e5f0d6245d583fb63d9c78a2957a12d2d36');
INSERT INTO "platform_audit" VALUES(64,'2026-11-29T01:45:35.700Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.entry','01a224fa-a4d4-7000-9065-9190e2b13309',1,NULL,1,'3c3d18dc6dce3489497d63193ac8f86f8947fa865a84373305a0e0a00f7f951c','91fc6eaa920fee9c0a94466c99375c1aa174027c3efc096a0c93e0c46a5f3a9e');
INSERT INTO "platform_audit" VALUES(65,'2026-11-29T01:45:35.716Z','moved','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d',7,'hear-other',1,'3269f2b8e355e5ec8dd65ca43ea756c9a1eddca752bb2ea6ad25cce6cd0f9552','37ab3bfd90446c01d9dde63627c8a7f072ee12adb365c75d16bdbd6e262a5260');
INSERT INTO "platform_audit" VALUES(66,'2026-11-29T01:45:35.720Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496',1,NULL,1,'2a1c437840f85ed76f62491e1cab4fe696ca628d274c4d65213056c6fddd048c','13a7be232619810f004d136757a3a835eb0faf438d90fc4e6b1470ccadb43388');
INSERT INTO "platform_audit" VALUES(67,'2026-11-29T01:45:35.720Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.party','01a224fa-a4e8-7001-ba27-e4bc23c096b4',1,NULL,1,'9f8aaf9308f3195eb287f95e63441bb7ae44fbf11e8b2810183088fdc2ee3e1a','62961ed6218395e88614ec2441f1b71e86898e94c1e5f0c13064e07d9968cae1');
INSERT INTO "platform_audit" VALUES(68,'2026-11-29T01:45:35.720Z','changed','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496',2,NULL,1,'4da7e2d9fd87036c6618ec72afa479470fdb5428fea189f2f68e1c664d0e2675','998ea277f298899d489aec038ef5889c3854719dd0d242622aba7a5f91ab59c2');
INSERT INTO "platform_audit" VALUES(69,'2026-11-29T01:45:35.720Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.entry','01a224fa-a4e8-7002-a428-2edc22007bb9',1,NULL,1,'b8b7fd7b93e2fec4cf6b717bb109d4a44a42818cfc87f780b92b4c4d9d810e79','797b6b60313ec2e9a3c3d5dcf57d7d33ffaf639ed1f2809fc374d33a875f2a2a');
INSERT INTO "platform_audit" VALUES(70,'2026-11-29T01:45:35.720Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.occurrence','01a224fa-a4e8-7003-8611-563cbdafb26e',1,NULL,1,'84a72a0194d377c5d99b72ffa36b30c32b9144cdf4f9da777e49f05ba0de35a7','98d3186511a48b8fd9ea4080d56a000de67ee75b4ee4928f455c473d8969cddb');
INSERT INTO "platform_audit" VALUES(71,'2026-11-29T01:45:35.720Z','changed','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496',3,NULL,1,'d5e520729622ac8c8264e9d185c06aae580d0712dacd42555823e64d72a3bfa4','878fb6ef653369ad6c740b9c9f7390129b1ac9743bbc7a6a96141ad072ea49d4');
INSERT INTO "platform_audit" VALUES(72,'2026-11-29T01:45:35.720Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','platform.notice','01a224fa-a4e8-7004-be16-dce717f960a6',1,NULL,1,NULL,'1c255d95a6e2a3f0f187df4147cf187d4506fc483e4fc06e8560f9e0447ea6e1');
INSERT INTO "platform_audit" VALUES(73,'2026-11-29T01:45:35.720Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','platform.notice','01a224fa-a4e8-7005-9c79-56b053e09af8',1,NULL,1,NULL,'3cd7997188f55e67c0e92f194d927feb7325548644539a8fab786fe0f5eae274');
INSERT INTO "platform_audit" VALUES(74,'2026-11-29T01:45:35.720Z','created','person','01a224fa-a17c-7000-8c7c-06f78e84936c','01a224fa-9f36-700c-b000-0411558c7b13','platform.notice','01a224fa-a4e8-7006-a1d6-5f1cb5c2c894',1,NULL,1,NULL,'7b4489f93d6f287de9fcb046fc6cfdccb621ec892cdce7d374edd066c666b322');
INSERT INTO "platform_audit" VALUES(75,'2026-11-29T01:46:31.510Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7000-9f4d-298987fa0cb6',1,NULL,1,'384562d466fdcbbc0f98f25db257bb218c6db428b697e14f41112fd98e8feeb0','619afdd1cda70091e7588725cc5517eea05530597141d1702ea5d9443a62d1b0');
INSERT INTO "platform_audit" VALUES(76,'2026-11-29T01:46:31.510Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7001-8f8d-20dca14b630b',1,NULL,1,'68babe24f895afddb078a6f585f5bf9dffb018c117ed7c1f1cf18396ea395197','ab7e41c70b4a2ec75e2033a940476acac3851bcab83126df022eb1270910ab02');
INSERT INTO "platform_audit" VALUES(77,'2026-11-29T01:46:31.510Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7002-a2f6-b8c93a58c485',1,NULL,1,'aad67530854645c258ef164c663895a08191270b611fd54f4e0d7bb70a625a03','333d916e0be45a52cbce26b6d94a181757573da08dd912c84e656ee8290e8ca1');
INSERT INTO "platform_audit" VALUES(78,'2026-11-29T01:46:31.510Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7003-a696-3d5d67d8ebae',1,NULL,1,'ba58d4fe04f9855dc57f706837df85e93f15ef737e670317b366fbc4b5ee9253','b650098dc05a8011e23344fe12309fba6200ed7fbb7611b3a074e37181e5c99a');
INSERT INTO "platform_audit" VALUES(79,'2026-11-29T01:46:31.510Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7004-b4e7-3bd070a87c1b',1,NULL,1,'9563b77d0d3a7f7ad0592c01a1291e6f2da1f4a0f2952ce40337b201de87c9f9','7f08c8ab618c73cf87c98b3772e8312503fe350164c2a2b26a0605c638bce616');
INSERT INTO "platform_audit" VALUES(80,'2026-11-29T01:46:31.510Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7005-af0e-99ef78baf202',1,NULL,1,'126685361dcbdcf7be54022ce20735d5044a00662b4c4b18fb8728a0217f6e5a','ebf70ab74e7bf3d25c2d8212b78d4e9580a8b7223977314bdc724223f023efcf');
INSERT INTO "platform_audit" VALUES(81,'2026-11-29T01:46:31.510Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7006-a8c0-4ef5527f5ae6',1,NULL,1,'1e69b18f91f34abc3f4aebcd405d7bfb6dd5657b75b4aa13e4f849fc3367e43e','dfb2d534d872f9fb7c7c7e3b47ac2284c078a3d964e62cbe72c864c1910344df');
INSERT INTO "platform_audit" VALUES(82,'2026-11-29T01:46:31.544Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7000-9f4d-298987fa0cb6',2,'attempt',1,'50514a82d2e30a4a10d9e7c41166efd13fc194aedbd1ac9366ce8bb8f556fabb','19dc427ec9355e477b9bb7944594856a0e54dec3c3212bef495eeaf4348771aa');
INSERT INTO "platform_audit" VALUES(83,'2026-11-29T01:46:31.668Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7000-9f4d-298987fa0cb6',3,'deliver',1,'54f9a51ecd9b778308209c0ba4323f52999f742a27c61c7bffda8e3d856a808f','4be32a360d1a06f82e16e82ff1853e9d2e1d1e7f0914eb8a52dda9c4927b415b');
INSERT INTO "platform_audit" VALUES(84,'2026-11-29T01:46:31.675Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7005-af0e-99ef78baf202',2,'attempt',1,'da026a7f2b2c1924b555100e7ddd29be6636de7a05842253b14537f17e2b9494','aec22abb9a6575ecc04aff59aa0f79af8fcf755ed41dfdb3e328add6b70f85b5');
INSERT INTO "platform_audit" VALUES(85,'2026-11-29T01:46:31.681Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7ed6-7005-af0e-99ef78baf202',3,'deliver',1,'fed01c6ccad344e929405b61f9d011962563a4cba91fbaad4b1bf96d7f212981','d1f11621153c45e7c0ac5edde1b58f596f62144b0e34cc03f8054381643b17c3');
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
INSERT INTO "platform_deadline" VALUES('01a224fa-a45b-7000-8839-20761e944b0d/next-step','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d','next-step','2026-12-07T07:00:00.000Z',0);
INSERT INTO "platform_deadline" VALUES('01a224fa-a45b-7000-8839-20761e944b0d/reminder','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d','reminder','2026-12-04T07:00:00.000Z',0);
INSERT INTO "platform_deadline" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496/first-response','complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496','first-response','2026-12-02T07:00:00.000Z',0);
INSERT INTO "platform_deadline" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496/reminder','complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496','reminder','2026-12-01T07:00:00.000Z',0);
CREATE TABLE IF NOT EXISTS "platform_reminder" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
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
INSERT INTO "platform_job" VALUES('platform.retention','2026-11-30T01:46:31.417Z','2026-11-29T01:46:31.417Z',0,0,'');
INSERT INTO "platform_job" VALUES('platform.attachments','2026-11-30T01:46:31.439Z','2026-11-29T01:46:31.439Z',0,0,'');
INSERT INTO "platform_job" VALUES('member-network.ageing','2026-11-30T01:46:31.458Z','2026-11-29T01:46:31.458Z',0,0,'');
INSERT INTO "platform_job" VALUES('complaint-mediation.absences','2026-11-29T02:01:31.480Z','2026-11-29T01:46:31.480Z',2,0,'');
CREATE TABLE IF NOT EXISTS "platform_number" (
    "sequence" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
INSERT INTO "platform_number" VALUES('complaint-mediation.case-2026',2);
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
INSERT INTO "platform_seed" VALUES('woge','member-network.organisation','01a224fa-9f36-7000-9f2c-d8adc1b53e70');
INSERT INTO "platform_seed" VALUES('stadt-bremerhaven','member-network.organisation','01a224fa-9f36-7001-8dc1-ea5f7e5770c6');
INSERT INTO "platform_seed" VALUES('sozialamt','member-network.organisation','01a224fa-9f36-7002-bb13-b014bd892818');
INSERT INTO "platform_seed" VALUES('gdw','member-network.organisation','01a224fa-9f36-7003-8a07-a568b4ff6979');
INSERT INTO "platform_seed" VALUES('housing-companies','member-network.organisation','01a224fa-9f36-7004-8228-c2d8097c87ef');
INSERT INTO "platform_seed" VALUES('aid-organisation','member-network.organisation','01a224fa-9f36-7005-bdb2-5d8c3e4ba706');
INSERT INTO "platform_seed" VALUES('volunteers','member-network.organisation','01a224fa-9f36-7006-ad32-ebb83bc6c553');
INSERT INTO "platform_seed" VALUES('house-1','member-network.place','01a224fa-9f36-7007-8f1a-80a9ee5cdcee');
INSERT INTO "platform_seed" VALUES('house-2','member-network.place','01a224fa-9f36-7008-a031-bc8ae6cd5ad7');
INSERT INTO "platform_seed" VALUES('mit-menschen','member-network.service','01a224fa-9f36-7009-aa50-070bce37a46f');
INSERT INTO "platform_seed" VALUES('round-table','member-network.service','01a224fa-9f36-700a-95fa-72b9636bc039');
INSERT INTO "platform_seed" VALUES('contact-persons','member-network.service','01a224fa-9f36-700b-b4ce-165b2be2f2db');
INSERT INTO "platform_seed" VALUES('contact-1','complaint-mediation.team-member','01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "platform_seed" VALUES('contact-2','complaint-mediation.team-member','01a224fa-9f36-700d-ac4e-818c65edb95f');
INSERT INTO "platform_seed" VALUES('contact-3','complaint-mediation.team-member','01a224fa-9f36-700e-abf7-bfcbc0434c03');
INSERT INTO "platform_seed" VALUES('mediator-1','complaint-mediation.team-member','01a224fa-9f36-700f-8bd6-8ea45a67adbe');
INSERT INTO "platform_seed" VALUES('mediator-2','complaint-mediation.team-member','01a224fa-9f36-7010-bd31-efe8ffb18f6e');
INSERT INTO "platform_seed" VALUES('interpreter-1','complaint-mediation.team-member','01a224fa-9f36-7011-843f-1a4eb4402ed7');
INSERT INTO "platform_seed" VALUES('management-1','complaint-mediation.team-member','01a224fa-9f36-7012-a8cf-672f01beab80');
INSERT INTO "platform_seed" VALUES('complaint-house-1','complaint-mediation.house','01a224fa-9f36-7013-ad5c-7865d370bfb3');
INSERT INTO "platform_seed" VALUES('complaint-house-2','complaint-mediation.house','01a224fa-9f36-7014-b26a-9c84a866a817');
INSERT INTO "platform_seed" VALUES('household-1','complaint-mediation.household','01a224fa-9f36-7015-936e-752584982af2');
INSERT INTO "platform_seed" VALUES('household-2','complaint-mediation.household','01a224fa-9f36-7016-9dbc-d28f7591fe8f');
INSERT INTO "platform_seed" VALUES('cause-rules','complaint-mediation.cause','01a224fa-9f36-7017-be91-58e21131da7a');
INSERT INTO "platform_seed" VALUES('cause-children','complaint-mediation.cause','01a224fa-9f36-7018-9dcb-474939f42515');
INSERT INTO "platform_seed" VALUES('cause-habits','complaint-mediation.cause','01a224fa-9f36-7019-a066-bf372cf39ba9');
INSERT INTO "platform_seed" VALUES('cause-technical','complaint-mediation.cause','01a224fa-9f36-701a-964a-75a4d8409b61');
INSERT INTO "platform_seed" VALUES('cause-quarrel','complaint-mediation.cause','01a224fa-9f36-701b-adc5-ea7475e553b5');
INSERT INTO "platform_seed" VALUES('cause-discrimination','complaint-mediation.cause','01a224fa-9f36-701c-a1f3-e0c68d2282e0');
INSERT INTO "platform_seed" VALUES('cause-help','complaint-mediation.cause','01a224fa-9f36-701d-a394-73c83b1dad63');
INSERT INTO "platform_seed" VALUES('rule-quiet','complaint-mediation.house-rule','01a224fa-9f36-701e-9449-b4c9e6907851');
INSERT INTO "platform_seed" VALUES('rule-waste','complaint-mediation.house-rule','01a224fa-9f36-701f-b5aa-a98ed35036ee');
INSERT INTO "platform_seed" VALUES('rule-stairwell','complaint-mediation.house-rule','01a224fa-9f36-7020-aad6-fb0faf84a4ef');
INSERT INTO "platform_seed" VALUES('rule-laundry','complaint-mediation.house-rule','01a224fa-9f36-7021-98cd-b1d9b90bf1d8');
INSERT INTO "platform_seed" VALUES('rule-airing','complaint-mediation.house-rule','01a224fa-9f36-7022-91b0-340317c6eb3c');
INSERT INTO "platform_seed" VALUES('demo:night-noise','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d');
INSERT INTO "platform_seed" VALUES('demo:family-above','complaint-mediation.party','01a224fa-a4b8-7000-a0e3-dc2f18f2d851');
INSERT INTO "platform_seed" VALUES('demo:heard','complaint-mediation.entry','01a224fa-a4d4-7000-9065-9190e2b13309');
INSERT INTO "platform_seed" VALUES('demo:stairwell','complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496');
CREATE TABLE IF NOT EXISTS "platform_restoration" (
    "at" TEXT NOT NULL,
    PRIMARY KEY ("at")
) STRICT;
CREATE TABLE IF NOT EXISTS "platform_mark" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("name")
) STRICT;
INSERT INTO "platform_mark" VALUES('form',replace('platform.notice | |\nplatform.hold | |\nplatform.membership | |\nplatform.delivery queued sending sent deferred refused bounced uncertain | | cause noAddress bouncedBefore noNotice wish later unavailable server unfit gaveUp unanswered interrupted\nplatform.mail-wish | | rhythm each daily never\nmember-network.organisation proposed checked listed stale unlisted archived | | kind migrantOrganisation association initiative socialProvider publicAuthority educationalInstitution healthService religiousCommunity company foundation other legal_form registeredAssociation unregisteredAssociation charitableCompany limitedCompany cooperative foundation publicBody none other value arrival refuge residenceAndLaw language education work business housing health family youth women olderPeople disability queerLife antiDiscrimination participation dialogue culture sport environment development origin_communities_visibility public members editors address_visibility public members editors email_visibility public members editors phone_visibility public members editors web_visibility public members editors\nmember-network.contact | | name_visibility public members editors email_visibility public members editors phone_visibility public members editors\nmember-network.membership | | role founding ordinary supporting honorary\nmember-network.place proposed checked listed stale unlisted archived | | address_visibility public members editors\nmember-network.service proposed checked listed stale unlisted archived | | value arrival refuge residenceAndLaw language education work business housing health family youth women olderPeople disability queerLife antiDiscrimination participation dialogue culture sport environment development\ncomplaint-mediation.house | |\ncomplaint-mediation.household | | level a1 a2 b1 b2 c1 c2 native source selfDeclared assessed certificate contact_preference inPerson phone letter email portal partner\ncomplaint-mediation.team-member | | value contactPerson mediator interpreter management emergency level a1 a2 b1 b2 c1 c2 native source selfDeclared assessed certificate\ncomplaint-mediation.absence | |\ncomplaint-mediation.cause | | kind rulesNotUnderstood noise technical habits quarrel discrimination needForHelp other severity low normal high\ncomplaint-mediation.house-rule | | value noise cleanliness stairwell laundry air children animals damage parking conduct threat other\ncomplaint-mediation.case received acknowledged heardA heardB clarified inMediation agreement noAgreement followUp closed withdrawn referredOut reopened formalTrack emergency | | subject noise cleanliness stairwell laundry air children animals damage parking conduct threat other severity low normal high channel inPerson phone letter email portal partner promise firstResponse nextStep followUp outcome clarifiedByExplanation clarified agreement noAgreement referredOut withdrawn formalTrack emergency\ncomplaint-mediation.party involved left | | role complainant other witness contact_preference inPerson phone letter email portal partner answer holds broken compartment shared partyA partyB team mediatorNotes management\ncomplaint-mediation.disclosed-name | | compartment shared partyA partyB team mediatorNotes management role complainant other witness\ncomplaint-mediation.entry | | compartment shared partyA partyB team mediatorNotes management author complainant other contactPerson mediator interpreter management quality machine human checked\ncomplaint-mediation.occurrence | | compartment shared partyA partyB team mediatorNotes management kind noise cleanliness stairwell laundry air children animals damage parking conduct threat other\ncomplaint-mediation.measure offered done declined | | compartment shared partyA partyB team mediatorNotes management kind explainRules talk shuttleTalks mediationSession technicalFix referral formalNotice\ncomplaint-mediation.translation-task open done | |\ncomplaint-mediation.room | |\ncomplaint-mediation.mediation-session planned confirmed held cancelled | | compartment shared partyA partyB team mediatorNotes management kind joint single\ncomplaint-mediation.agreement proposed concluded kept broken | | compartment shared partyA partyB team mediatorNotes management who complainant other witness complainant_consent spoken signed digital other_consent spoken signed digital\ncomplaint-mediation.survey | |','\n',char(10)));
INSERT INTO "platform_mark" VALUES('step complaint-mediation','1');
INSERT INTO "platform_mark" VALUES('calendar','Europe/Berlin HB 12-24 12-31');
INSERT INTO "platform_mark" VALUES('organisation',replace('host woge-bremerhaven.localhost\nname Integration Mit:Menschen\nname Mit:Menschen\nname WoGe\nname WoGe Bremerhaven\nname WoGe Bremerhaven housing co-operative','\n',char(10)));
INSERT INTO "platform_mark" VALUES('roles',replace('administrator complaint-mediation.coordinator member-network.administrator member-network.editor platform.administrator platform.data-officer\ncontact-person complaint-mediation.contact-person complaint-mediation.emergency member-network.editor\ninterpreter complaint-mediation.interpreter\nmanagement complaint-mediation.management complaint-mediation.reporter member-network.reporter member-network.viewer\nmediator complaint-mediation.mediator member-network.viewer\nmoderator member-network.editor\nneighbourhood-manager complaint-mediation.coordinator complaint-mediation.emergency complaint-mediation.reporter member-network.editor\npartner member-network.member\ntenant complaint-mediation.resident','\n',char(10)));
INSERT INTO "platform_mark" VALUES('deliveries','74');
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
INSERT INTO "platform_invitation" VALUES('01a224fa-a021-7000-aa2a-643a39917cd5','616f7e7d4d41c26907069dbe321c6705f7d1b115623125db6dea3cdd7a418421','Verwaltung','["administrator"]','01a224fa-9f36-700c-b000-0411558c7b13','["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]',NULL,NULL,'demo','2026-11-29T01:45:34.497Z','2026-11-29T01:46:34.497Z','2026-11-29T01:45:34.506Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a0c8-7000-ba72-40af217b477f','f58fde4ab956ae87e062f41a61a25e02d9b78cc466dbdbef924615ca9bb5eaa2','Geschäftsleitung','["management"]','01a224fa-9f36-700c-b000-0411558c7b13','["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]',NULL,NULL,'demo','2026-11-29T01:45:34.664Z','2026-11-29T01:46:34.664Z','2026-11-29T01:45:34.678Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a178-7000-977f-75b571a8e351','c7d3d1ef40dc5feb2f746dff6ce0d6c8d8f9f4d8d033de392a3f27bf207dec73','Ansprechperson bei Beschwerden','["contact-person"]','01a224fa-9f36-700c-b000-0411558c7b13','["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]',NULL,NULL,'demo','2026-11-29T01:45:34.840Z','2026-11-29T01:46:34.840Z','2026-11-29T01:45:34.844Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a1ca-7000-ab5a-dea863528c1d','b3a6ab11b9864825e0e4679d84935efc896a5160221f6f985e029f2836d01065','Quartiersmanagement','["neighbourhood-manager"]','01a224fa-9f36-700c-b000-0411558c7b13','["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]',NULL,NULL,'demo','2026-11-29T01:45:34.922Z','2026-11-29T01:46:34.922Z','2026-11-29T01:45:34.926Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a231-7000-ba79-2b52a29b595b','0c4249ff4f57a67d36f31c65f736673664e4e8da5716ce1df94a0f230345d910','Mietpartei','["tenant"]','01a224fa-9f36-700c-b000-0411558c7b13','[]',NULL,NULL,'demo','2026-11-29T01:45:35.025Z','2026-11-29T01:46:35.025Z','2026-11-29T01:45:35.038Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a2a5-7000-b3f4-868ccde3a89b','e6e9d13228db2479790f893abca15a840142ea0ee272900ae16f4e2aef96ee92','Vermittlung','["mediator"]','01a224fa-9f36-700c-b000-0411558c7b13','["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]',NULL,NULL,'demo','2026-11-29T01:45:35.141Z','2026-11-29T01:46:35.140Z','2026-11-29T01:45:35.154Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a320-7000-bbc8-ad978025d18b','8c6d017c96abe01f780d3f923d0d69a47ef41b59bac31342a63f341e12eb5ebf','Dolmetschen','["interpreter"]','01a224fa-9f36-700c-b000-0411558c7b13','[]',NULL,NULL,'demo','2026-11-29T01:45:35.264Z','2026-11-29T01:46:35.264Z','2026-11-29T01:45:35.269Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a3a7-7000-ace7-648ec150d173','557c67d234d0df0b499dfa0cf275cad41841409306fd34ce2d833df72cddf7be','Moderation des Runden Tischs','["moderator"]',NULL,'["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]',NULL,NULL,'demo','2026-11-29T01:45:35.399Z','2026-11-29T01:46:35.399Z','2026-11-29T01:45:35.400Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-a431-7000-82c6-3711294ec942','d49a0035f88aac7caf986e3879ad541819fd4b7e4a457efe72f6302970797623','Partnerorganisation','["partner"]',NULL,'["01a224fa-9f36-7000-9f2c-d8adc1b53e70"]',NULL,NULL,'demo','2026-11-29T01:45:35.537Z','2026-11-29T01:46:35.537Z','2026-11-29T01:45:35.540Z',NULL);
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
INSERT INTO "platform_notice" VALUES('01a224fa-a45b-7004-b6b0-c0961d10bf17',1,'recorded','2026-11-29T01:45:35.579Z','2026-11-29T01:45:35.579Z','complaint-mediation.receipt',NULL,NULL,'01a224fa-9f36-7015-936e-752584982af2',NULL,'complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d','{"de":"Ihre Beschwerde 2026-0001 ist eingegangen. Ihre Ansprechperson ist A. Muster (Beispiel).","ar":"وصلت شكواكم رقم 2026-0001. الشخص المسؤول عنها هو A. Muster (Beispiel).","en":"Your complaint 2026-0001 has come in. Your contact person is A. Muster (Beispiel).","@source":"de"}','{"contact":{"text":"A. Muster (Beispiel)"},"number":{"text":"2026-0001"}}');
INSERT INTO "platform_notice" VALUES('01a224fa-a45b-7005-8816-3070b34756a2',1,'recorded','2026-11-29T01:45:35.579Z','2026-11-29T01:45:35.579Z','complaint-mediation.assigned',NULL,NULL,'01a224fa-9f36-700c-b000-0411558c7b13','2026-11-30T07:00:00.000Z','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d','{"de":"Der Fall 2026-0001 liegt bei Ihnen.","en":"The case 2026-0001 is with you.","@source":"de"}','{"number":{"text":"2026-0001"}}');
INSERT INTO "platform_notice" VALUES('01a224fa-a4a4-7000-b685-7a81130b8c2b',1,'recorded','2026-11-29T01:45:35.652Z','2026-11-29T01:45:35.652Z','complaint-mediation.acknowledged',NULL,NULL,'01a224fa-9f36-7015-936e-752584982af2','2026-11-30T07:00:00.000Z','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d','{"de":"A. Muster (Beispiel) kümmert sich um Ihre Beschwerde 2026-0001.","ar":"يهتم A. Muster (Beispiel) بشكواكم رقم 2026-0001.","en":"A. Muster (Beispiel) is taking care of your complaint 2026-0001.","@source":"de"}','{"contact":{"text":"A. Muster (Beispiel)"},"number":{"text":"2026-0001"}}');
INSERT INTO "platform_notice" VALUES('01a224fa-a4b8-7001-bf15-4eb2e2aeaa33',1,'recorded','2026-11-29T01:45:35.672Z','2026-11-29T01:45:35.672Z','complaint-mediation.informed',NULL,NULL,'01a224fa-9f36-7016-9dbc-d28f7591fe8f','2026-11-30T07:00:00.000Z','complaint-mediation.case','01a224fa-a45b-7000-8839-20761e944b0d','{"de":"Im Fall 2026-0001 geht es um Sie und Ihre Nachbarschaft. Ihre Ansprechperson ist A. Muster (Beispiel).","ar":"الحالة رقم 2026-0001 تخصكم وتخص جيرانكم. الشخص المسؤول عنها هو A. Muster (Beispiel).","en":"The case 2026-0001 concerns you and your neighbourhood. Your contact person is A. Muster (Beispiel).","@source":"de"}','{"contact":{"text":"A. Muster (Beispiel)"},"number":{"text":"2026-0001"}}');
INSERT INTO "platform_notice" VALUES('01a224fa-a4e8-7004-be16-dce717f960a6',1,'recorded','2026-11-29T01:45:35.720Z','2026-11-29T01:45:35.720Z','complaint-mediation.receipt',NULL,NULL,'01a224fa-9f36-7016-9dbc-d28f7591fe8f',NULL,'complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496','{"de":"Ihre Beschwerde 2026-0002 ist eingegangen. Ihre Ansprechperson ist A. Muster (Beispiel).","ar":"وصلت شكواكم رقم 2026-0002. الشخص المسؤول عنها هو A. Muster (Beispiel).","en":"Your complaint 2026-0002 has come in. Your contact person is A. Muster (Beispiel).","@source":"de"}','{"contact":{"text":"A. Muster (Beispiel)"},"number":{"text":"2026-0002"}}');
INSERT INTO "platform_notice" VALUES('01a224fa-a4e8-7005-9c79-56b053e09af8',1,'recorded','2026-11-29T01:45:35.720Z','2026-11-29T01:45:35.720Z','complaint-mediation.filed',NULL,NULL,'01a224fa-9f36-700c-b000-0411558c7b13',NULL,'complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496','{"de":"Die Beschwerde ist als Fall 2026-0002 aufgenommen. Die Ansprechperson ist A. Muster (Beispiel).","en":"The complaint is the case 2026-0002. Its contact person is A. Muster (Beispiel).","@source":"de"}','{"contact":{"text":"A. Muster (Beispiel)"},"number":{"text":"2026-0002"}}');
INSERT INTO "platform_notice" VALUES('01a224fa-a4e8-7006-a1d6-5f1cb5c2c894',1,'recorded','2026-11-29T01:45:35.720Z','2026-11-29T01:45:35.720Z','complaint-mediation.assigned',NULL,NULL,'01a224fa-9f36-700c-b000-0411558c7b13','2026-11-30T07:00:00.000Z','complaint-mediation.case','01a224fa-a4e8-7000-ab1b-229b8d531496','{"de":"Der Fall 2026-0002 liegt bei Ihnen.","en":"The case 2026-0002 is with you.","@source":"de"}','{"number":{"text":"2026-0002"}}');
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
INSERT INTO "platform_membership" VALUES('01a224fa-a02a-7000-87d7-a2e275f33b7c',1,'recorded','2026-11-29T01:45:34.506Z','2026-11-29T01:45:34.506Z','01a224fa-a01a-7000-8310-b868867e2477','Verwaltung','01a224fa-9f36-700c-b000-0411558c7b13','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a0d6-7000-a3eb-4a0f57375604',2,'recorded','2026-11-29T01:45:34.678Z','2026-11-29T01:45:35.575Z','01a224fa-a0b7-7000-864f-cc3288bc95f2','Geschäftsleitung','01a224fa-9f36-7012-a8cf-672f01beab80','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a17c-7000-8c7c-06f78e84936c',2,'recorded','2026-11-29T01:45:34.844Z','2026-11-29T01:45:35.559Z','01a224fa-a169-7000-aa85-52653c5af15e','Ansprechperson bei Beschwerden','01a224fa-9f36-700c-b000-0411558c7b13','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a1ce-7000-97d0-064a79ff340e',1,'recorded','2026-11-29T01:45:34.926Z','2026-11-29T01:45:34.926Z','01a224fa-a1c7-7000-be87-3c726a5888b3','Quartiersmanagement','01a224fa-9f36-700c-b000-0411558c7b13','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a23e-7000-b67b-f6b0fc373fc1',2,'recorded','2026-11-29T01:45:35.038Z','2026-11-29T01:45:35.549Z','01a224fa-a228-7000-8756-e505a017bed0','Mietpartei','01a224fa-9f36-7015-936e-752584982af2','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a2b2-7000-8577-b7e3649fdfc2',2,'recorded','2026-11-29T01:45:35.154Z','2026-11-29T01:45:35.565Z','01a224fa-a294-7000-8c69-f8ff3ae151e9','Vermittlung','01a224fa-9f36-7010-bd31-efe8ffb18f6e','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a325-7000-8d59-386f9cf30b3d',2,'recorded','2026-11-29T01:45:35.269Z','2026-11-29T01:45:35.567Z','01a224fa-a31a-7000-b601-78d6d6037362','Dolmetschen','01a224fa-9f36-7011-843f-1a4eb4402ed7','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a3a8-7000-a660-f80a7dbcf487',1,'recorded','2026-11-29T01:45:35.400Z','2026-11-29T01:45:35.400Z','01a224fa-a397-7000-9105-326efd0a9bea','Moderation des Runden Tischs',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-a434-7000-8189-732af12aaffb',1,'recorded','2026-11-29T01:45:35.540Z','2026-11-29T01:45:35.540Z','01a224fa-a42f-7000-a8c2-bce9aa691c36','Partnerorganisation',NULL,'2026-11-29',NULL);
CREATE TABLE IF NOT EXISTS "platform_membership__roles" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a02a-7000-87d7-a2e275f33b7c',0,'administrator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a0d6-7000-a3eb-4a0f57375604',0,'management');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a17c-7000-8c7c-06f78e84936c',0,'contact-person');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a1ce-7000-97d0-064a79ff340e',0,'neighbourhood-manager');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a23e-7000-b67b-f6b0fc373fc1',0,'tenant');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a2b2-7000-8577-b7e3649fdfc2',0,'mediator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a325-7000-8d59-386f9cf30b3d',0,'interpreter');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a3a8-7000-a660-f80a7dbcf487',0,'moderator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-a434-7000-8189-732af12aaffb',0,'partner');
CREATE TABLE IF NOT EXISTS "platform_membership__organisations" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-a02a-7000-87d7-a2e275f33b7c',0,'01a224fa-9f36-7000-9f2c-d8adc1b53e70');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-a0d6-7000-a3eb-4a0f57375604',0,'01a224fa-9f36-7000-9f2c-d8adc1b53e70');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-a17c-7000-8c7c-06f78e84936c',0,'01a224fa-9f36-7000-9f2c-d8adc1b53e70');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-a1ce-7000-97d0-064a79ff340e',0,'01a224fa-9f36-7000-9f2c-d8adc1b53e70');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-a2b2-7000-8577-b7e3649fdfc2',0,'01a224fa-9f36-7000-9f2c-d8adc1b53e70');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-a3a8-7000-a660-f80a7dbcf487',0,'01a224fa-9f36-7000-9f2c-d8adc1b53e70');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-a434-7000-8189-732af12aaffb',0,'01a224fa-9f36-7000-9f2c-d8adc1b53e70');
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
INSERT INTO "platform_delivery" VALUES('01a224fb-7ed6-7000-9f4d-298987fa0cb6',3,'sent','2026-11-29T01:46:31.510Z','2026-11-29T01:46:31.668Z','01a224fa-a45b-7004-b6b0-c0961d10bf17','01a224fa-9f36-7015-936e-752584982af2',NULL,0,1,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7ed6-7001-8f8d-20dca14b630b',1,'queued','2026-11-29T01:46:31.510Z','2026-11-29T01:46:31.510Z','01a224fa-a45b-7005-8816-3070b34756a2','01a224fa-9f36-700c-b000-0411558c7b13','2026-11-30T07:00:00.000Z',0,0,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7ed6-7002-a2f6-b8c93a58c485',1,'queued','2026-11-29T01:46:31.510Z','2026-11-29T01:46:31.510Z','01a224fa-a4a4-7000-b685-7a81130b8c2b','01a224fa-9f36-7015-936e-752584982af2','2026-11-30T07:00:00.000Z',0,0,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7ed6-7003-a696-3d5d67d8ebae',1,'refused','2026-11-29T01:46:31.510Z','2026-11-29T01:46:31.510Z','01a224fa-a4b8-7001-bf15-4eb2e2aeaa33','01a224fa-9f36-7016-9dbc-d28f7591fe8f',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7ed6-7004-b4e7-3bd070a87c1b',1,'refused','2026-11-29T01:46:31.510Z','2026-11-29T01:46:31.510Z','01a224fa-a4e8-7004-be16-dce717f960a6','01a224fa-9f36-7016-9dbc-d28f7591fe8f',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7ed6-7005-af0e-99ef78baf202',3,'sent','2026-11-29T01:46:31.510Z','2026-11-29T01:46:31.681Z','01a224fa-a4e8-7005-9c79-56b053e09af8','01a224fa-9f36-700c-b000-0411558c7b13',NULL,0,1,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7ed6-7006-a8c0-4ef5527f5ae6',1,'queued','2026-11-29T01:46:31.510Z','2026-11-29T01:46:31.510Z','01a224fa-a4e8-7006-a1d6-5f1cb5c2c894','01a224fa-9f36-700c-b000-0411558c7b13','2026-11-30T07:00:00.000Z',0,0,NULL,NULL,NULL);
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
INSERT INTO "member_network_organisation" VALUES('01a224fa-9f36-7000-9f2c-d8adc1b53e70',1,'listed','2026-11-29T01:45:34.267Z','2026-11-29T01:45:34.267Z','{"de":"WoGe Bremerhaven","en":"WoGe Bremerhaven","@source":"de"}','company','cooperative',NULL,NULL,0,1,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9f36-7001-8dc1-ea5f7e5770c6',1,'listed','2026-11-29T01:45:34.268Z','2026-11-29T01:45:34.268Z','{"de":"Stadt Bremerhaven","en":"City of Bremerhaven","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9f36-7002-bb13-b014bd892818',1,'listed','2026-11-29T01:45:34.269Z','2026-11-29T01:45:34.269Z','{"de":"Sozialamt Bremerhaven","en":"Social office Bremerhaven","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,'01a224fa-9f36-7001-8dc1-ea5f7e5770c6','{"de":"Mit einem mobilen Betreuungsteam.","en":"With a mobile support team.","@source":"de"}',NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9f36-7003-8a07-a568b4ff6979',1,'listed','2026-11-29T01:45:34.281Z','2026-11-29T01:45:34.281Z','{"de":"GdW, Bundesverband der Wohnungs- und Immobilienwirtschaft","en":"GdW, federal association of the housing and real-estate sector","@source":"de"}','association',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9f36-7004-8228-c2d8097c87ef',1,'listed','2026-11-29T01:45:34.282Z','2026-11-29T01:45:34.282Z','{"de":"Weitere Wohnungsgesellschaft (Beispiel)","en":"Another housing company (sample)","@source":"de"}','company',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9f36-7005-bdb2-5d8c3e4ba706',1,'listed','2026-11-29T01:45:34.283Z','2026-11-29T01:45:34.283Z','{"de":"Hilfsorganisation (Beispiel)","en":"Aid organisation (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9f36-7006-ad32-ebb83bc6c553',1,'listed','2026-11-29T01:45:34.284Z','2026-11-29T01:45:34.284Z','{"de":"Gruppe von Ehrenamtlichen (Beispiel)","en":"Group of volunteers (sample)","@source":"de"}','initiative',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__aliases" VALUES('01a224fa-9f36-7003-8a07-a568b4ff6979',0,'GdW');
CREATE TABLE IF NOT EXISTS "member_network_organisation__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9f36-7000-9f2c-d8adc1b53e70',0,'housing');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9f36-7000-9f2c-d8adc1b53e70',1,'refuge');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9f36-7002-bb13-b014bd892818',0,'refuge');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9f36-7003-8a07-a568b4ff6979',0,'housing');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9f36-7004-8228-c2d8097c87ef',0,'housing');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9f36-7005-bdb2-5d8c3e4ba706',0,'refuge');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9f36-7006-ad32-ebb83bc6c553',0,'arrival');
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
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7000-9f2c-d8adc1b53e70',0,'name bremerhaven woge');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7001-8dc1-ea5f7e5770c6',0,'name bremerhaven city');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7001-8dc1-ea5f7e5770c6',1,'name bremerhaven stadt');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7002-bb13-b014bd892818',0,'name bremerhaven office social');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7002-bb13-b014bd892818',1,'name bremerhaven sozialamt');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7003-8a07-a568b4ff6979',0,'name bundesverband gdw immobilienwirtschaft wohnungs');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7003-8a07-a568b4ff6979',1,'name estate federal gdw housing real sector');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7003-8a07-a568b4ff6979',2,'name gdw');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7004-8228-c2d8097c87ef',0,'name another company housing sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7004-8228-c2d8097c87ef',1,'name beispiel weitere wohnungsgesellschaft');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7005-bdb2-5d8c3e4ba706',0,'name aid organisation sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7005-bdb2-5d8c3e4ba706',1,'name beispiel hilfsorganisation');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7006-ad32-ebb83bc6c553',0,'name beispiel ehrenamtlichen gruppe');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9f36-7006-ad32-ebb83bc6c553',1,'name group sample volunteers');
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
INSERT INTO "member_network_place" VALUES('01a224fa-9f36-7007-8f1a-80a9ee5cdcee',1,'listed','2026-11-29T01:45:34.284Z','2026-11-29T01:45:34.284Z','{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}','01a224fa-9f36-7000-9f2c-d8adc1b53e70','house',NULL,NULL,NULL,'Bremerhaven',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_place" VALUES('01a224fa-9f36-7008-a031-bc8ae6cd5ad7',1,'listed','2026-11-29T01:45:34.285Z','2026-11-29T01:45:34.285Z','{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}','01a224fa-9f36-7000-9f2c-d8adc1b53e70','house',NULL,NULL,NULL,'Bremerhaven',NULL,'public',NULL,0,1,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
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
INSERT INTO "member_network_service" VALUES('01a224fa-9f36-7009-aa50-070bce37a46f',1,'listed','2026-11-29T01:45:34.285Z','2026-11-29T01:45:34.285Z','{"de":"Mit:Menschen","en":"Mit:Menschen","@source":"de"}','01a224fa-9f36-7000-9f2c-d8adc1b53e70','project','{"de":"Wohnungen für geflüchtete Familien und gute Nachbarschaft, ohne zusätzliches Personal.","en":"Homes for refugee families and good neighbourhood, without extra staff.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9f36-700a-95fa-72b9636bc039',1,'listed','2026-11-29T01:45:34.286Z','2026-11-29T01:45:34.286Z','{"de":"Runder Tisch","en":"Round table","@source":"de"}','01a224fa-9f36-7000-9f2c-d8adc1b53e70','round-table','{"de":"Ehrenamtliche, Hilfsorganisationen, Stadt und weitere Beteiligte treffen sich halbjährlich; dazwischen gibt es einen heißen Draht.","en":"Volunteers, aid organisations, the city and others meet half-yearly, with a hot line in between.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9f36-700b-b4ce-165b2be2f2db',1,'listed','2026-11-29T01:45:34.306Z','2026-11-29T01:45:34.306Z','{"de":"Ansprechpersonen bei Beschwerden","en":"Contact persons for complaints","@source":"de"}','01a224fa-9f36-7000-9f2c-d8adc1b53e70','mediation','{"de":"Kümmern sich um Lösungen zwischen alten und neuen Mietparteien.","en":"Care for solutions between old and new tenants.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
CREATE TABLE IF NOT EXISTS "member_network_service__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9f36-7009-aa50-070bce37a46f',0,'refuge');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9f36-7009-aa50-070bce37a46f',1,'housing');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9f36-700a-95fa-72b9636bc039',0,'housing');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9f36-700a-95fa-72b9636bc039',1,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9f36-700b-b4ce-165b2be2f2db',0,'housing');
CREATE TABLE IF NOT EXISTS "member_network_service__languages" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_house" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT,
    "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_house" VALUES('01a224fa-9f36-7013-ad5c-7865d370bfb3',1,'recorded','2026-11-29T01:45:34.332Z','2026-11-29T01:45:34.332Z','{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}','Bremerhaven','01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_house" VALUES('01a224fa-9f36-7014-b26a-9c84a866a817',1,'recorded','2026-11-29T01:45:34.333Z','2026-11-29T01:45:34.333Z','{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}','Bremerhaven',NULL);
CREATE TABLE IF NOT EXISTS "complaint_mediation_house__stairs" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_house__stairs" VALUES('01a224fa-9f36-7013-ad5c-7865d370bfb3',0,'A');
INSERT INTO "complaint_mediation_house__stairs" VALUES('01a224fa-9f36-7013-ad5c-7865d370bfb3',1,'B');
INSERT INTO "complaint_mediation_house__stairs" VALUES('01a224fa-9f36-7014-b26a-9c84a866a817',0,'A');
CREATE TABLE IF NOT EXISTS "complaint_mediation_household" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,
    "stair" TEXT,
    "flat" TEXT,
    "language" TEXT NOT NULL,
    "accepts_close_language" INTEGER NOT NULL DEFAULT 0 CHECK ("accepts_close_language" IN (0, 1)),
    "contact_preference" TEXT NOT NULL DEFAULT 'inPerson',
    "phone" TEXT,
    "email" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_household" VALUES('01a224fa-9f36-7015-936e-752584982af2',1,'recorded','2026-11-29T01:45:34.333Z','2026-11-29T01:45:34.333Z','Mietpartei 1 (Beispiel)','01a224fa-9f36-7013-ad5c-7865d370bfb3','A',NULL,'de',0,'inPerson',NULL,NULL);
INSERT INTO "complaint_mediation_household" VALUES('01a224fa-9f36-7016-9dbc-d28f7591fe8f',1,'recorded','2026-11-29T01:45:34.333Z','2026-11-29T01:45:34.333Z','Mietpartei 2 (Beispiel)','01a224fa-9f36-7013-ad5c-7865d370bfb3','A',NULL,'ar',0,'inPerson',NULL,NULL);
CREATE TABLE IF NOT EXISTS "complaint_mediation_household__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'selfDeclared',
    "uses" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_team_member" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "rota_position" INTEGER,
    "deputy" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "is_active" INTEGER NOT NULL DEFAULT 1 CHECK ("is_active" IN (0, 1)),
    "decides" INTEGER NOT NULL DEFAULT 0 CHECK ("decides" IN (0, 1)),
    "phone" TEXT,
    "email" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_team_member" VALUES('01a224fa-9f36-700c-b000-0411558c7b13',1,'recorded','2026-11-29T01:45:34.307Z','2026-11-29T01:45:34.307Z','A. Muster (Beispiel)',1,NULL,1,1,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a224fa-9f36-700d-ac4e-818c65edb95f',1,'recorded','2026-11-29T01:45:34.308Z','2026-11-29T01:45:34.308Z','B. Muster (Beispiel)',2,'01a224fa-9f36-700c-b000-0411558c7b13',1,1,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a224fa-9f36-700e-abf7-bfcbc0434c03',1,'recorded','2026-11-29T01:45:34.309Z','2026-11-29T01:45:34.309Z','C. Muster (Beispiel)',3,'01a224fa-9f36-700d-ac4e-818c65edb95f',1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a224fa-9f36-700f-8bd6-8ea45a67adbe',1,'recorded','2026-11-29T01:45:34.310Z','2026-11-29T01:45:34.310Z','D. Muster (Beispiel)',NULL,NULL,1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a224fa-9f36-7010-bd31-efe8ffb18f6e',1,'recorded','2026-11-29T01:45:34.330Z','2026-11-29T01:45:34.330Z','E. Muster (Beispiel)',NULL,NULL,1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a224fa-9f36-7011-843f-1a4eb4402ed7',1,'recorded','2026-11-29T01:45:34.331Z','2026-11-29T01:45:34.331Z','F. Muster (Beispiel)',NULL,NULL,1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a224fa-9f36-7012-a8cf-672f01beab80',1,'recorded','2026-11-29T01:45:34.332Z','2026-11-29T01:45:34.332Z','G. Muster (Beispiel)',NULL,NULL,1,1,NULL,NULL);
CREATE TABLE IF NOT EXISTS "complaint_mediation_team_member__work" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-700c-b000-0411558c7b13',0,'contactPerson');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-700c-b000-0411558c7b13',1,'emergency');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-700d-ac4e-818c65edb95f',0,'contactPerson');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-700d-ac4e-818c65edb95f',1,'emergency');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-700e-abf7-bfcbc0434c03',0,'contactPerson');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-700f-8bd6-8ea45a67adbe',0,'mediator');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-7010-bd31-efe8ffb18f6e',0,'mediator');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-7010-bd31-efe8ffb18f6e',1,'interpreter');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-7011-843f-1a4eb4402ed7',0,'interpreter');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a224fa-9f36-7012-a8cf-672f01beab80',0,'management');
CREATE TABLE IF NOT EXISTS "complaint_mediation_team_member__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'selfDeclared',
    "uses" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700c-b000-0411558c7b13',0,'de','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700c-b000-0411558c7b13',1,'en','b2','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700d-ac4e-818c65edb95f',0,'de','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700d-ac4e-818c65edb95f',1,'tr','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700e-abf7-bfcbc0434c03',0,'de','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700e-abf7-bfcbc0434c03',1,'ar','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700f-8bd6-8ea45a67adbe',0,'de','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-700f-8bd6-8ea45a67adbe',1,'en','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-7010-bd31-efe8ffb18f6e',0,'de','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-7010-bd31-efe8ffb18f6e',1,'ar','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-7011-843f-1a4eb4402ed7',0,'de','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-7011-843f-1a4eb4402ed7',1,'ar','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-7011-843f-1a4eb4402ed7',2,'ku','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a224fa-9f36-7012-a8cf-672f01beab80',0,'de','native','selfDeclared','[]');
CREATE TABLE IF NOT EXISTS "complaint_mediation_team_member__linked_households" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_absence" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "member" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "from" TEXT NOT NULL,
    "until" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_cause" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL DEFAULT 'normal',
    "first_response_days" INTEGER,
    "first_response_minutes" INTEGER,
    "next_step_days" INTEGER,
    "next_step_minutes" INTEGER,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_cause" VALUES('01a224fa-9f36-7017-be91-58e21131da7a',1,'recorded','2026-11-29T01:45:34.334Z','2026-11-29T01:45:34.334Z','{"de":"Hausordnung nicht verstanden, weil Deutsch fehlt","en":"House rules not understood for lack of German","@source":"de"}','rulesNotUnderstood','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a224fa-9f36-7018-9dcb-474939f42515',1,'recorded','2026-11-29T01:45:34.334Z','2026-11-29T01:45:34.334Z','{"de":"Kinder sind laut, weil sie noch nicht in Schule oder Kindergarten sind","en":"Children are loud because they are not yet in school or nursery school","@source":"de"}','noise','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a224fa-9f36-7019-a066-bf372cf39ba9',1,'recorded','2026-11-29T01:45:34.343Z','2026-11-29T01:45:34.343Z','{"de":"Verschiedene Tageszeiten und Gewohnheiten (Beispiel)","en":"Different times of day and habits (sample)","@source":"de"}','habits','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a224fa-9f36-701a-964a-75a4d8409b61',1,'recorded','2026-11-29T01:45:34.343Z','2026-11-29T01:45:34.343Z','{"de":"Das Gebäude ist hellhörig oder etwas ist defekt (Beispiel)","en":"The building lets sound through, or something is broken (sample)","@source":"de"}','technical','normal',1,NULL,3,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a224fa-9f36-701b-adc5-ea7475e553b5',1,'recorded','2026-11-29T01:45:34.343Z','2026-11-29T01:45:34.343Z','{"de":"Älterer Streit zwischen den Parteien (Beispiel)","en":"Older quarrel between the parties (sample)","@source":"de"}','quarrel','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a224fa-9f36-701c-a1f3-e0c68d2282e0',1,'recorded','2026-11-29T01:45:34.344Z','2026-11-29T01:45:34.344Z','{"de":"Abwertung wegen Herkunft, Religion oder Sprache (Beispiel)","en":"Contempt for origin, religion or language (sample)","@source":"de"}','discrimination','high',1,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a224fa-9f36-701d-a394-73c83b1dad63',1,'recorded','2026-11-29T01:45:34.344Z','2026-11-29T01:45:34.344Z','{"de":"Jemand braucht Unterstützung anderer Art (Beispiel)","en":"Somebody needs support of another kind (sample)","@source":"de"}','needForHelp','normal',NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "complaint_mediation_house_rule" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_house_rule" VALUES('01a224fa-9f36-701e-9449-b4c9e6907851',1,'recorded','2026-11-29T01:45:34.344Z','2026-11-29T01:45:34.344Z','{"de":"Ruhezeiten (Beispiel)","ar":"أوقات الهدوء (مثال)","en":"Quiet hours (sample)","@source":"de"}','{"de":"Von 22 bis 6 Uhr und von 13 bis 15 Uhr ist Ruhe im Haus. An Sonntagen und Feiertagen ist den ganzen Tag Ruhe. Musik und Fernseher stellen Sie so ein, dass man sie nebenan nicht hört. Kinder dürfen spielen; tagsüber gehört das zum Leben im Haus.","ar":"يسود الهدوء في المبنى من الساعة العاشرة مساءً حتى السادسة صباحًا، ومن الواحدة حتى الثالثة بعد الظهر. وفي أيام الأحد والعطل الرسمية يسود الهدوء طوال اليوم. اضبطوا صوت الموسيقى والتلفاز بحيث لا يسمعه الجيران. ويحق للأطفال أن يلعبوا، فاللعب نهارًا جزء من الحياة في المبنى.","en":"From 10 p.m. to 6 a.m. and from 1 to 3 p.m. the house is quiet. On Sundays and public holidays it is quiet all day. Set music and television so that nobody hears them next door. Children may play; by day that is part of life in the house.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a224fa-9f36-701f-b5aa-a98ed35036ee',1,'recorded','2026-11-29T01:45:34.346Z','2026-11-29T01:45:34.346Z','{"de":"Müll trennen (Beispiel)","ar":"فرز النفايات (مثال)","en":"Separating waste (sample)","@source":"de"}','{"de":"Papier kommt in die blaue Tonne, Verpackungen kommen in die gelbe Tonne, Essensreste in die braune und der übrige Müll in die schwarze. Glas bringen Sie zum Container an der Straße. Für Möbel und große Geräte bestellen Sie eine Abholung; sie dürfen nicht neben den Tonnen stehen.","ar":"يوضع الورق في الحاوية الزرقاء، ومواد التغليف في الحاوية الصفراء، وبقايا الطعام في البنية، وباقي النفايات في السوداء. أما الزجاج فيوضع في حاوية الزجاج في الشارع. وللأثاث والأجهزة الكبيرة اطلبوا موعدًا لأخذها، ولا يجوز تركها بجانب الحاويات.","en":"Paper goes into the blue bin, packaging into the yellow bin, food scraps into the brown one and all other waste into the black one. Take glass to the container in the street. Order a collection for furniture and large appliances; they must not stand beside the bins.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a224fa-9f36-7020-aad6-fb0faf84a4ef',1,'recorded','2026-11-29T01:45:34.359Z','2026-11-29T01:45:34.359Z','{"de":"Treppenhaus (Beispiel)","ar":"بيت الدرج (مثال)","en":"Stairwell (sample)","@source":"de"}','{"de":"Das Treppenhaus ist der Rettungsweg. Schuhe, Möbel und Fahrräder gehören in die Wohnung, in den Keller oder in den Fahrradraum. Ein Kinderwagen darf unten stehen, wenn alle gut daran vorbeikommen. Jede Mietpartei reinigt ihre Treppe, wenn sie an der Reihe ist; der Plan hängt am Eingang.","ar":"بيت الدرج هو طريق النجاة. مكان الأحذية والأثاث والدراجات هو الشقة أو القبو أو غرفة الدراجات. ويجوز ترك عربة الأطفال في الأسفل إذا كان المرور بجانبها سهلًا للجميع. وتنظف كل أسرة درجها عندما يأتي دورها، والجدول معلق عند المدخل.","en":"The stairwell is the escape route. Shoes, furniture and bicycles belong in the flat, the cellar or the bicycle room. A pram may stand downstairs if everybody can pass it easily. Each household cleans its stairs when it is its turn; the plan hangs at the entrance.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a224fa-9f36-7021-98cd-b1d9b90bf1d8',1,'recorded','2026-11-29T01:45:34.359Z','2026-11-29T01:45:34.359Z','{"de":"Waschküche und Trockenraum (Beispiel)","ar":"غرفة الغسيل وغرفة التجفيف (مثال)","en":"Laundry and drying room (sample)","@source":"de"}','{"de":"Tragen Sie sich in den Plan an der Tür ein, bevor Sie waschen. Gewaschen wird werktags von 7 bis 20 Uhr. Nehmen Sie die Wäsche am Ende Ihrer Zeit ab und wischen Sie Maschine und Boden trocken, damit die Nächsten gleich anfangen können.","ar":"سجلوا أسماءكم في الجدول المعلق على الباب قبل الغسيل. أوقات الغسيل من السابعة صباحًا حتى الثامنة مساءً في أيام العمل. خذوا غسيلكم عند انتهاء وقتكم، وامسحوا الغسالة والأرض حتى يستطيع من بعدكم أن يبدأ فورًا.","en":"Enter your name in the plan at the door before you wash. Washing hours are from 7 a.m. to 8 p.m. on working days. Take your laundry down at the end of your time and wipe machine and floor dry, so that the next ones can start at once.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a224fa-9f36-7022-91b0-340317c6eb3c',1,'recorded','2026-11-29T01:45:34.360Z','2026-11-29T01:45:34.360Z','{"de":"Lüften und Heizen (Beispiel)","ar":"التهوية والتدفئة (مثال)","en":"Airing and heating (sample)","@source":"de"}','{"de":"Öffnen Sie die Fenster drei- bis viermal am Tag für fünf bis zehn Minuten ganz und drehen Sie dabei die Heizung ab. Ein gekipptes Fenster kühlt die Wand aus, und es entsteht Schimmel. Lüften Sie nach dem Kochen und Duschen nach draußen, nicht ins Treppenhaus. Melden Sie Schimmel bitte sofort.","ar":"افتحوا النوافذ بالكامل ثلاث إلى أربع مرات في اليوم مدة خمس إلى عشر دقائق، وأطفئوا التدفئة في أثناء ذلك. النافذة المفتوحة قليلًا من الأعلى تبرّد الجدار فينشأ العفن. بعد الطبخ والاستحمام وجّهوا التهوية إلى الخارج لا إلى بيت الدرج. ونرجو إبلاغنا بالعفن فورًا.","en":"Open the windows wide three to four times a day for five to ten minutes and turn the heating off meanwhile. A window on tilt cools the wall, and mould grows. After cooking and showering air the flat to the outside, not into the stairwell. Please report mould at once.","@source":"de"}');
CREATE TABLE IF NOT EXISTS "complaint_mediation_house_rule__causes" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a224fa-9f36-701e-9449-b4c9e6907851',0,'01a224fa-9f36-7017-be91-58e21131da7a');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a224fa-9f36-701f-b5aa-a98ed35036ee',0,'01a224fa-9f36-7017-be91-58e21131da7a');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a224fa-9f36-7020-aad6-fb0faf84a4ef',0,'01a224fa-9f36-7017-be91-58e21131da7a');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a224fa-9f36-7021-98cd-b1d9b90bf1d8',0,'01a224fa-9f36-7017-be91-58e21131da7a');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a224fa-9f36-7022-91b0-340317c6eb3c',0,'01a224fa-9f36-7017-be91-58e21131da7a');
CREATE TABLE IF NOT EXISTS "complaint_mediation_house_rule__subjects" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-701e-9449-b4c9e6907851',0,'noise');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-701e-9449-b4c9e6907851',1,'children');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-701f-b5aa-a98ed35036ee',0,'cleanliness');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-7020-aad6-fb0faf84a4ef',0,'stairwell');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-7020-aad6-fb0faf84a4ef',1,'parking');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-7020-aad6-fb0faf84a4ef',2,'cleanliness');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-7021-98cd-b1d9b90bf1d8',0,'laundry');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a224fa-9f36-7022-91b0-340317c6eb3c',0,'air');
CREATE TABLE IF NOT EXISTS "complaint_mediation_house_rule__houses" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_case" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "number" TEXT,
    "subject" TEXT NOT NULL,
    "cause" TEXT REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT,
    "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,
    "stair" TEXT,
    "severity" TEXT NOT NULL DEFAULT 'normal',
    "channel" TEXT NOT NULL DEFAULT 'portal',
    "complainant" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,
    "statement" TEXT,
    "complainant_name" TEXT,
    "complainant_phone" TEXT,
    "complainant_email" TEXT,
    "statement_language" TEXT,
    "names_complainant" INTEGER CHECK ("names_complainant" IN (0, 1)),
    "occurred_on" TEXT,
    "occurred_at" TEXT,
    "occurred_minutes" INTEGER,
    "is_danger" INTEGER CHECK ("is_danger" IN (0, 1)),
    "danger" TEXT,
    "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "contact_name" TEXT,
    "stand_in" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "stand_in_name" TEXT,
    "filed_by" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "mediator_name" TEXT,
    "escalation_level" INTEGER DEFAULT 0,
    "escalations" INTEGER DEFAULT 0,
    "promise" TEXT,
    "next_deadline" TEXT,
    "promised_at" TEXT,
    "occurrence_count" INTEGER DEFAULT 0,
    "responded_at" TEXT,
    "solved_at" TEXT,
    "first_solved_at" TEXT,
    "renewed_at" TEXT,
    "ended_at" TEXT,
    "outcome" TEXT,
    "is_agreement_kept" INTEGER CHECK ("is_agreement_kept" IN (0, 1)),
    "referred_to" TEXT,
    "erases_on" TEXT,
    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),
    "has_mediation" INTEGER DEFAULT 0 CHECK ("has_mediation" IN (0, 1)),
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_case" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',7,'heardB','2026-11-29T01:45:35.579Z','2026-11-29T01:45:35.716Z','2026-0001','noise',NULL,'01a224fa-9f36-7013-ad5c-7865d370bfb3','A','normal','portal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a224fa-9f36-700c-b000-0411558c7b13','A. Muster (Beispiel)',NULL,NULL,NULL,NULL,NULL,0,0,'nextStep','2026-12-07T07:00:00.000Z','2026-11-29T01:45:35.716Z',1,'2026-11-29T01:45:35.652Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "complaint_mediation_case" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',3,'received','2026-11-29T01:45:35.720Z','2026-11-29T01:45:35.720Z','2026-0002','stairwell',NULL,'01a224fa-9f36-7013-ad5c-7865d370bfb3',NULL,'normal','inPerson',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a224fa-9f36-700c-b000-0411558c7b13','A. Muster (Beispiel)',NULL,NULL,'01a224fa-9f36-700c-b000-0411558c7b13',NULL,NULL,0,0,'firstResponse','2026-12-02T07:00:00.000Z','2026-11-29T01:45:35.720Z',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
CREATE TABLE IF NOT EXISTS "complaint_mediation_case__escalated_to" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_case__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_case__languages" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',0,'ar');
INSERT INTO "complaint_mediation_case__languages" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',1,'de');
INSERT INTO "complaint_mediation_case__languages" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',0,'ar');
CREATE TABLE IF NOT EXISTS "complaint_mediation_case__participants" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_case__participants" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_case__participants" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',1,'01a224fa-9f36-7012-a8cf-672f01beab80');
INSERT INTO "complaint_mediation_case__participants" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',2,'01a224fa-9f36-7015-936e-752584982af2');
INSERT INTO "complaint_mediation_case__participants" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',3,'01a224fa-9f36-7016-9dbc-d28f7591fe8f');
INSERT INTO "complaint_mediation_case__participants" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_case__participants" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',1,'01a224fa-9f36-7012-a8cf-672f01beab80');
INSERT INTO "complaint_mediation_case__participants" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',2,'01a224fa-9f36-7016-9dbc-d28f7591fe8f');
CREATE TABLE IF NOT EXISTS "complaint_mediation_case__complainant_side" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_case__complainant_side" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_case__complainant_side" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',1,'01a224fa-9f36-7015-936e-752584982af2');
INSERT INTO "complaint_mediation_case__complainant_side" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_case__complainant_side" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',1,'01a224fa-9f36-7016-9dbc-d28f7591fe8f');
CREATE TABLE IF NOT EXISTS "complaint_mediation_case__team" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_case__team" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_case__team" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',0,'01a224fa-9f36-700c-b000-0411558c7b13');
CREATE TABLE IF NOT EXISTS "complaint_mediation_case__leaders" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_case__leaders" VALUES('01a224fa-a45b-7000-8839-20761e944b0d',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_case__leaders" VALUES('01a224fa-a4e8-7000-ab1b-229b8d531496',0,'01a224fa-9f36-700c-b000-0411558c7b13');
CREATE TABLE IF NOT EXISTS "complaint_mediation_party" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "role" TEXT NOT NULL,
    "household" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,
    "name" TEXT,
    "language" TEXT,
    "accepts_close_language" INTEGER CHECK ("accepts_close_language" IN (0, 1)),
    "contact_preference" TEXT,
    "is_named_to_others" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_to_others" IN (0, 1)),
    "consents_to_mediation" INTEGER CHECK ("consents_to_mediation" IN (0, 1)),
    "interpreter" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "refused_mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "answer" TEXT,
    "has_rated" INTEGER DEFAULT 0 CHECK ("has_rated" IN (0, 1)),
    "satisfaction" INTEGER,
    "compartment" TEXT DEFAULT 'team',
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_party" VALUES('01a224fa-a45b-7001-ab79-c8150e803412',1,'involved','2026-11-29T01:45:35.579Z','2026-11-29T01:45:35.579Z','01a224fa-a45b-7000-8839-20761e944b0d','complainant','01a224fa-9f36-7015-936e-752584982af2',NULL,'de',0,'inPerson',0,NULL,NULL,NULL,NULL,0,NULL,'partyA');
INSERT INTO "complaint_mediation_party" VALUES('01a224fa-a4b8-7000-a0e3-dc2f18f2d851',1,'involved','2026-11-29T01:45:35.672Z','2026-11-29T01:45:35.672Z','01a224fa-a45b-7000-8839-20761e944b0d','other','01a224fa-9f36-7016-9dbc-d28f7591fe8f',NULL,'ar',0,'inPerson',0,NULL,NULL,NULL,NULL,0,NULL,'partyB');
INSERT INTO "complaint_mediation_party" VALUES('01a224fa-a4e8-7001-ba27-e4bc23c096b4',1,'involved','2026-11-29T01:45:35.720Z','2026-11-29T01:45:35.720Z','01a224fa-a4e8-7000-ab1b-229b8d531496','complainant','01a224fa-9f36-7016-9dbc-d28f7591fe8f',NULL,'ar',0,'inPerson',0,NULL,NULL,NULL,NULL,0,NULL,'partyA');
CREATE TABLE IF NOT EXISTS "complaint_mediation_party__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_party" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_party__readers" VALUES('01a224fa-a45b-7001-ab79-c8150e803412',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_party__readers" VALUES('01a224fa-a45b-7001-ab79-c8150e803412',1,'01a224fa-9f36-7015-936e-752584982af2');
INSERT INTO "complaint_mediation_party__readers" VALUES('01a224fa-a4b8-7000-a0e3-dc2f18f2d851',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_party__readers" VALUES('01a224fa-a4b8-7000-a0e3-dc2f18f2d851',1,'01a224fa-9f36-7016-9dbc-d28f7591fe8f');
INSERT INTO "complaint_mediation_party__readers" VALUES('01a224fa-a4e8-7001-ba27-e4bc23c096b4',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_party__readers" VALUES('01a224fa-a4e8-7001-ba27-e4bc23c096b4',1,'01a224fa-9f36-7016-9dbc-d28f7591fe8f');
CREATE TABLE IF NOT EXISTS "complaint_mediation_disclosed_name" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL DEFAULT 'shared',
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_disclosed_name__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_disclosed_name" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_entry" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "author" TEXT,
    "writer" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_entry" VALUES('01a224fa-a45b-7002-9184-c237cb2ff49d',1,'recorded','2026-11-29T01:45:35.579Z','2026-11-29T01:45:35.579Z','01a224fa-a45b-7000-8839-20761e944b0d','partyA','Nach 22 Uhr laufen über mir Kinder und es wird laut gesprochen (Beispiel).','de','complainant',NULL);
INSERT INTO "complaint_mediation_entry" VALUES('01a224fa-a4d4-7000-9065-9190e2b13309',1,'recorded','2026-11-29T01:45:35.700Z','2026-11-29T01:45:35.700Z','01a224fa-a45b-7000-8839-20761e944b0d','team','Gespräch geführt: vor allem an Wochenenden. Vorschlag: Teppich, Ruhezeiten auf Arabisch (Beispiel).','de','contactPerson',NULL);
INSERT INTO "complaint_mediation_entry" VALUES('01a224fa-a4e8-7002-a428-2edc22007bb9',1,'recorded','2026-11-29T01:45:35.720Z','2026-11-29T01:45:35.720Z','01a224fa-a4e8-7000-ab1b-229b8d531496','partyA','الأحذية والدراجات تسد بيت الدرج (مثال).','ar','contactPerson',NULL);
CREATE TABLE IF NOT EXISTS "complaint_mediation_entry__attachments" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" TEXT NOT NULL DEFAULT '',
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_entry__translations" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "quality" TEXT NOT NULL DEFAULT 'machine',
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_entry__translators" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "writer" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_entry__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_entry__readers" VALUES('01a224fa-a45b-7002-9184-c237cb2ff49d',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_entry__readers" VALUES('01a224fa-a45b-7002-9184-c237cb2ff49d',1,'01a224fa-9f36-7015-936e-752584982af2');
INSERT INTO "complaint_mediation_entry__readers" VALUES('01a224fa-a4d4-7000-9065-9190e2b13309',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_entry__readers" VALUES('01a224fa-a4e8-7002-a428-2edc22007bb9',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_entry__readers" VALUES('01a224fa-a4e8-7002-a428-2edc22007bb9',1,'01a224fa-9f36-7016-9dbc-d28f7591fe8f');
CREATE TABLE IF NOT EXISTS "complaint_mediation_occurrence" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL DEFAULT 'partyA',
    "date" TEXT NOT NULL,
    "time" TEXT,
    "minutes" INTEGER,
    "kind" TEXT,
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_occurrence" VALUES('01a224fa-a45b-7003-851a-0bf3cd4cdf3d',1,'recorded','2026-11-29T01:45:35.579Z','2026-11-29T01:45:35.579Z','01a224fa-a45b-7000-8839-20761e944b0d','partyA','2026-11-28','22:30',NULL,'noise',NULL);
INSERT INTO "complaint_mediation_occurrence" VALUES('01a224fa-a4e8-7003-8611-563cbdafb26e',1,'recorded','2026-11-29T01:45:35.720Z','2026-11-29T01:45:35.720Z','01a224fa-a4e8-7000-ab1b-229b8d531496','partyA','2026-11-29',NULL,NULL,'stairwell',NULL);
CREATE TABLE IF NOT EXISTS "complaint_mediation_occurrence__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_occurrence" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_occurrence__readers" VALUES('01a224fa-a45b-7003-851a-0bf3cd4cdf3d',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_occurrence__readers" VALUES('01a224fa-a45b-7003-851a-0bf3cd4cdf3d',1,'01a224fa-9f36-7015-936e-752584982af2');
INSERT INTO "complaint_mediation_occurrence__readers" VALUES('01a224fa-a4e8-7003-8611-563cbdafb26e',0,'01a224fa-9f36-700c-b000-0411558c7b13');
INSERT INTO "complaint_mediation_occurrence__readers" VALUES('01a224fa-a4e8-7003-8611-563cbdafb26e',1,'01a224fa-9f36-7016-9dbc-d28f7591fe8f');
CREATE TABLE IF NOT EXISTS "complaint_mediation_measure" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "house_rule" TEXT REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT,
    "language" TEXT,
    "partner" TEXT,
    "due_on" TEXT,
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_measure__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_measure" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_translation_task" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "house_rule" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT,
    "language" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_room" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "house" TEXT REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,
    "directions" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_mediation_session" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL DEFAULT 'shared',
    "kind" TEXT NOT NULL DEFAULT 'joint',
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "place" TEXT,
    "room" TEXT REFERENCES "complaint_mediation_room" ON DELETE RESTRICT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_mediation_session__interpreters" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_mediation_session__invited" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_mediation_session__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_agreement" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT DEFAULT 'shared',
    "follow_up_on" TEXT,
    "complainant_consent" TEXT,
    "other_consent" TEXT,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_agreement__points" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "who" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_agreement__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE IF NOT EXISTS "complaint_mediation_survey" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "satisfaction" INTEGER NOT NULL,
    "month" TEXT NOT NULL,
    PRIMARY KEY ("id")
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
CREATE INDEX "complaint_mediation_house__by_contact_person" ON "complaint_mediation_house" ("contact_person");
CREATE INDEX "complaint_mediation_house__stairs__by_value" ON "complaint_mediation_house__stairs" ("value");
CREATE INDEX "complaint_mediation_household__by_house" ON "complaint_mediation_household" ("house");
CREATE INDEX "complaint_mediation_team_member__by_rota_position" ON "complaint_mediation_team_member" ("rota_position");
CREATE INDEX "complaint_mediation_team_member__by_deputy" ON "complaint_mediation_team_member" ("deputy") WHERE "deputy" IS NOT NULL;
CREATE INDEX "complaint_mediation_team_member__by_is_active" ON "complaint_mediation_team_member" ("is_active");
CREATE INDEX "complaint_mediation_team_member__work__by_value" ON "complaint_mediation_team_member__work" ("value");
CREATE INDEX "complaint_mediation_team_member__linked_households__by_value" ON "complaint_mediation_team_member__linked_households" ("value");
CREATE INDEX "complaint_mediation_absence__by_member" ON "complaint_mediation_absence" ("member");
CREATE INDEX "complaint_mediation_absence__by_from" ON "complaint_mediation_absence" ("from");
CREATE INDEX "complaint_mediation_absence__by_until" ON "complaint_mediation_absence" ("until");
CREATE INDEX "complaint_mediation_cause__by_kind" ON "complaint_mediation_cause" ("kind");
CREATE INDEX "complaint_mediation_house_rule__causes__by_value" ON "complaint_mediation_house_rule__causes" ("value");
CREATE INDEX "complaint_mediation_house_rule__subjects__by_value" ON "complaint_mediation_house_rule__subjects" ("value");
CREATE INDEX "complaint_mediation_house_rule__houses__by_value" ON "complaint_mediation_house_rule__houses" ("value");
CREATE INDEX "complaint_mediation_case__by_state" ON "complaint_mediation_case" ("state", "created_at");
CREATE UNIQUE INDEX "complaint_mediation_case__by_number" ON "complaint_mediation_case" ("number");
CREATE INDEX "complaint_mediation_case__by_subject" ON "complaint_mediation_case" ("subject");
CREATE INDEX "complaint_mediation_case__by_cause" ON "complaint_mediation_case" ("cause");
CREATE INDEX "complaint_mediation_case__by_house" ON "complaint_mediation_case" ("house");
CREATE INDEX "complaint_mediation_case__by_complainant" ON "complaint_mediation_case" ("complainant") WHERE "complainant" IS NOT NULL;
CREATE INDEX "complaint_mediation_case__by_contact_person" ON "complaint_mediation_case" ("contact_person");
CREATE INDEX "complaint_mediation_case__by_stand_in" ON "complaint_mediation_case" ("stand_in");
CREATE INDEX "complaint_mediation_case__by_filed_by" ON "complaint_mediation_case" ("filed_by");
CREATE INDEX "complaint_mediation_case__by_mediator" ON "complaint_mediation_case" ("mediator");
CREATE INDEX "complaint_mediation_case__by_next_deadline" ON "complaint_mediation_case" ("next_deadline");
CREATE INDEX "complaint_mediation_case__by_first_solved_at" ON "complaint_mediation_case" ("first_solved_at");
CREATE INDEX "complaint_mediation_case__by_ended_at" ON "complaint_mediation_case" ("ended_at");
CREATE INDEX "complaint_mediation_case__by_outcome" ON "complaint_mediation_case" ("outcome");
CREATE INDEX "complaint_mediation_case__by_referred_to" ON "complaint_mediation_case" ("referred_to") WHERE "referred_to" IS NOT NULL;
CREATE INDEX "complaint_mediation_case__by_is_anonymous" ON "complaint_mediation_case" ("is_anonymous") WHERE "is_anonymous" = 1;
CREATE INDEX "complaint_mediation_case__escalated_to__by_value" ON "complaint_mediation_case__escalated_to" ("value");
CREATE INDEX "complaint_mediation_case__languages__by_value" ON "complaint_mediation_case__languages" ("value");
CREATE INDEX "complaint_mediation_case__participants__by_value" ON "complaint_mediation_case__participants" ("value");
CREATE INDEX "complaint_mediation_case__complainant_side__by_value" ON "complaint_mediation_case__complainant_side" ("value");
CREATE INDEX "complaint_mediation_case__team__by_value" ON "complaint_mediation_case__team" ("value");
CREATE INDEX "complaint_mediation_case__leaders__by_value" ON "complaint_mediation_case__leaders" ("value");
CREATE INDEX "complaint_mediation_party__by_state" ON "complaint_mediation_party" ("state", "created_at");
CREATE INDEX "complaint_mediation_party__by_case" ON "complaint_mediation_party" ("case");
CREATE INDEX "complaint_mediation_party__by_household" ON "complaint_mediation_party" ("household");
CREATE INDEX "complaint_mediation_party__by_interpreter" ON "complaint_mediation_party" ("interpreter") WHERE "interpreter" IS NOT NULL;
CREATE INDEX "complaint_mediation_party__by_refused_mediator" ON "complaint_mediation_party" ("refused_mediator") WHERE "refused_mediator" IS NOT NULL;
CREATE INDEX "complaint_mediation_party__readers__by_value" ON "complaint_mediation_party__readers" ("value");
CREATE INDEX "complaint_mediation_disclosed_name__by_case" ON "complaint_mediation_disclosed_name" ("case");
CREATE INDEX "complaint_mediation_disclosed_name__readers__by_value" ON "complaint_mediation_disclosed_name__readers" ("value");
CREATE INDEX "complaint_mediation_entry__by_case" ON "complaint_mediation_entry" ("case");
CREATE INDEX "complaint_mediation_entry__by_compartment" ON "complaint_mediation_entry" ("compartment");
CREATE INDEX "complaint_mediation_entry__by_writer" ON "complaint_mediation_entry" ("writer") WHERE "writer" IS NOT NULL;
CREATE INDEX "complaint_mediation_entry__readers__by_value" ON "complaint_mediation_entry__readers" ("value");
CREATE INDEX "complaint_mediation_occurrence__by_case" ON "complaint_mediation_occurrence" ("case");
CREATE INDEX "complaint_mediation_occurrence__by_date" ON "complaint_mediation_occurrence" ("date");
CREATE INDEX "complaint_mediation_occurrence__readers__by_value" ON "complaint_mediation_occurrence__readers" ("value");
CREATE INDEX "complaint_mediation_measure__by_state" ON "complaint_mediation_measure" ("state", "created_at");
CREATE INDEX "complaint_mediation_measure__by_case" ON "complaint_mediation_measure" ("case");
CREATE INDEX "complaint_mediation_measure__by_house_rule" ON "complaint_mediation_measure" ("house_rule");
CREATE INDEX "complaint_mediation_measure__by_partner" ON "complaint_mediation_measure" ("partner") WHERE "partner" IS NOT NULL;
CREATE INDEX "complaint_mediation_measure__readers__by_value" ON "complaint_mediation_measure__readers" ("value");
CREATE INDEX "complaint_mediation_translation_task__by_state" ON "complaint_mediation_translation_task" ("state", "created_at");
CREATE INDEX "complaint_mediation_translation_task__by_house_rule" ON "complaint_mediation_translation_task" ("house_rule");
CREATE INDEX "complaint_mediation_translation_task__by_language" ON "complaint_mediation_translation_task" ("language");
CREATE INDEX "complaint_mediation_room__by_house" ON "complaint_mediation_room" ("house");
CREATE INDEX "complaint_mediation_mediation_session__by_state" ON "complaint_mediation_mediation_session" ("state", "created_at");
CREATE INDEX "complaint_mediation_mediation_session__by_case" ON "complaint_mediation_mediation_session" ("case");
CREATE INDEX "complaint_mediation_mediation_session__by_period" ON "complaint_mediation_mediation_session" ("period_start", "period_end");
CREATE INDEX "complaint_mediation_mediation_session__by_state_period" ON "complaint_mediation_mediation_session" ("state", "period_start");
CREATE INDEX "complaint_mediation_mediation_session__by_room" ON "complaint_mediation_mediation_session" ("room");
CREATE INDEX "complaint_mediation_mediation_session__interpreters__by_value" ON "complaint_mediation_mediation_session__interpreters" ("value");
CREATE INDEX "complaint_mediation_mediation_session__invited__by_value" ON "complaint_mediation_mediation_session__invited" ("value");
CREATE INDEX "complaint_mediation_mediation_session__readers__by_value" ON "complaint_mediation_mediation_session__readers" ("value");
CREATE INDEX "complaint_mediation_agreement__by_state" ON "complaint_mediation_agreement" ("state", "created_at");
CREATE INDEX "complaint_mediation_agreement__by_case" ON "complaint_mediation_agreement" ("case");
CREATE INDEX "complaint_mediation_agreement__readers__by_value" ON "complaint_mediation_agreement__readers" ("value");
CREATE INDEX "complaint_mediation_survey__by_month" ON "complaint_mediation_survey" ("month");
COMMIT;
