PRAGMA application_id = 1146573387;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "platform_identity" (
    "tenant" TEXT NOT NULL PRIMARY KEY, "created_at" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_identity" VALUES('hor-saar','2026-11-29T01:45:31.423Z');
CREATE TABLE IF NOT EXISTS "platform_state" (
    "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_state" VALUES('schema',replace('181 platform\nCREATE TABLE "platform_history" (\n    "sequence" INTEGER NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "operation" TEXT NOT NULL,\n    "move" TEXT,\n    "state" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "reason" TEXT,\n    "at" TEXT NOT NULL,\n    "changes" TEXT NOT NULL,\n    "salt" TEXT,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nresource text\nrecord identifier\nversion integer\noperation text\nmove text\nstate text\nactor_kind text\nactor text\nreason text\nat instant\nchanges json\nsalt text\nCREATE UNIQUE INDEX "platform_history__by_record" ON "platform_history" ("record", "version")\nplatform\nCREATE TABLE "platform_audit" (\n    "sequence" INTEGER NOT NULL,\n    "at" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "person" TEXT,\n    "resource" TEXT,\n    "record" TEXT,\n    "version" INTEGER,\n    "detail" TEXT,\n    "count" INTEGER NOT NULL,\n    "seal" TEXT,\n    "hash" TEXT NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence integer\nat instant\nkind text\nactor_kind text\nactor text\nperson identifier\nresource text\nrecord identifier\nversion integer\ndetail text\ncount integer\nseal text\nhash text\nplatform\nCREATE TABLE "platform_claim" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "pool" TEXT NOT NULL,\n    "quantity" INTEGER NOT NULL,\n    "starts" TEXT NOT NULL,\n    "ends" TEXT NOT NULL,\n    "widened_start" TEXT NOT NULL,\n    "widened_end" TEXT NOT NULL,\n    "length" INTEGER NOT NULL,\n    "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1)),\n    "holder_resource" TEXT NOT NULL,\n    "holder" TEXT NOT NULL,\n    "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nresource text\npool identifier\nquantity integer\nstarts instant\nends instant\nwidened_start instant\nwidened_end instant\nlength integer\nis_out boolean\nholder_resource text\nholder identifier\nis_long boolean\nCREATE INDEX "platform_claim__by_pool" ON "platform_claim" ("pool", "widened_start")\nCREATE INDEX "platform_claim__by_length" ON "platform_claim" ("is_long", "pool", "length") WHERE "is_long" = 1\nCREATE INDEX "platform_claim__by_out" ON "platform_claim" ("is_out", "pool") WHERE "is_out" = 1\nCREATE INDEX "platform_claim__by_holder" ON "platform_claim" ("holder")\nplatform\nCREATE TABLE "platform_deadline" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_deadline__by_due" ON "platform_deadline" ("due")\nCREATE INDEX "platform_deadline__by_record" ON "platform_deadline" ("record")\nplatform\nCREATE TABLE "platform_reminder" (\n    "id" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "due" TEXT NOT NULL,\n    "level" INTEGER NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nresource text\nrecord identifier\nname text\ndue instant\nlevel integer\nCREATE INDEX "platform_reminder__by_due" ON "platform_reminder" ("level", "due")\nCREATE INDEX "platform_reminder__by_record" ON "platform_reminder" ("record")\nplatform\nCREATE TABLE "platform_forgotten" (\n    "record" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "months" INTEGER,\n    "announced" TEXT,\n    PRIMARY KEY ("record")\n) STRICT\nrecord identifier\nresource text\nversion integer\nmonths integer\nannounced date\nCREATE INDEX "platform_forgotten__by_resource" ON "platform_forgotten" ("resource")\nplatform\nCREATE TABLE "platform_job" (\n    "job" TEXT NOT NULL,\n    "next" TEXT NOT NULL,\n    "last" TEXT NOT NULL,\n    "done" INTEGER NOT NULL,\n    "failed" INTEGER NOT NULL,\n    "failures" TEXT NOT NULL,\n    PRIMARY KEY ("job")\n) STRICT\njob text\nnext instant\nlast instant\ndone integer\nfailed integer\nfailures text\nplatform\nCREATE TABLE "platform_number" (\n    "sequence" TEXT NOT NULL,\n    "last" INTEGER NOT NULL,\n    PRIMARY KEY ("sequence")\n) STRICT\nsequence text\nlast integer\nplatform\nCREATE TABLE "platform_idempotency" (\n    "key" TEXT NOT NULL,\n    "request" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "answer" TEXT,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nrequest text\nresource text\nrecord identifier\nat instant\nanswer json\nCREATE INDEX "platform_idempotency__by_at" ON "platform_idempotency" ("at")\nplatform\nCREATE TABLE "platform_token" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "label" TEXT NOT NULL,\n    "duties" TEXT NOT NULL,\n    "organisations" TEXT NOT NULL,\n    "person" TEXT,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "revoked_at" TEXT,\n    "roles" TEXT,\n    "narrowed" TEXT,\n    "narrowed_at" TEXT,\n    "narrowed_by_kind" TEXT,\n    "narrowed_by" TEXT,\n    "revoked_by_kind" TEXT,\n    "revoked_by" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nlabel text\nduties json\norganisations json\nperson identifier\ncreated_at instant\nexpires_at instant\nrevoked_at instant\nroles json\nnarrowed json\nnarrowed_at instant\nnarrowed_by_kind text\nnarrowed_by text\nrevoked_by_kind text\nrevoked_by text\nCREATE UNIQUE INDEX "platform_token__by_hash" ON "platform_token" ("hash")\nplatform\nCREATE TABLE "platform_seed" (\n    "key" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    PRIMARY KEY ("key")\n) STRICT\nkey text\nresource text\nrecord identifier\nplatform\nCREATE TABLE "platform_restoration" (\n    "at" TEXT NOT NULL,\n    PRIMARY KEY ("at")\n) STRICT\nat instant\nplatform\nCREATE TABLE "platform_mark" (\n    "name" TEXT NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("name")\n) STRICT\nname text\nvalue text\nplatform\nCREATE TABLE "platform_session" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "account" TEXT NOT NULL,\n    "membership" TEXT NOT NULL,\n    "device" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "used_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "idle_minutes" INTEGER NOT NULL,\n    "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1)),\n    "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1)),\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\naccount identifier\nmembership identifier\ndevice text\ncreated_at instant\nused_at instant\nexpires_at instant\nidle_minutes integer\nhas_factor boolean\nis_shared boolean\nended_at instant\nCREATE UNIQUE INDEX "platform_session__by_hash" ON "platform_session" ("hash")\nCREATE INDEX "platform_session__by_account" ON "platform_session" ("account")\nplatform\nCREATE TABLE "platform_invitation" (\n    "id" TEXT NOT NULL,\n    "hash" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "roles" TEXT NOT NULL,\n    "person" TEXT,\n    "organisations" TEXT NOT NULL,\n    "until" TEXT,\n    "email" TEXT,\n    "actor" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "expires_at" TEXT NOT NULL,\n    "used_at" TEXT,\n    "ended_at" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nhash text\nname text\nroles json\nperson identifier\norganisations json\nuntil date\nemail text\nactor text\ncreated_at instant\nexpires_at instant\nused_at instant\nended_at instant\nCREATE UNIQUE INDEX "platform_invitation__by_hash" ON "platform_invitation" ("hash")\nplatform\nCREATE TABLE "platform_attachment" (\n    "id" TEXT NOT NULL,\n    "kept" TEXT NOT NULL,\n    "sha256" TEXT NOT NULL,\n    "size" INTEGER NOT NULL,\n    "type" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    "actor_kind" TEXT NOT NULL,\n    "actor" TEXT NOT NULL,\n    "at" TEXT NOT NULL,\n    "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nkept text\nsha256 text\nsize integer\ntype text\nname text\nresource text\nfield text\nactor_kind text\nactor text\nat instant\nis_waiting boolean\nCREATE INDEX "platform_attachment__by_waiting" ON "platform_attachment" ("is_waiting", "at") WHERE "is_waiting" = 1\nplatform\nCREATE TABLE "platform_attachment_use" (\n    "id" TEXT NOT NULL,\n    "file" TEXT NOT NULL,\n    "resource" TEXT NOT NULL,\n    "record" TEXT NOT NULL,\n    "field" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid text\nfile identifier\nresource text\nrecord identifier\nfield text\nCREATE INDEX "platform_attachment_use__by_file" ON "platform_attachment_use" ("file")\nCREATE INDEX "platform_attachment_use__by_record" ON "platform_attachment_use" ("record")\nplatform\nCREATE TABLE "platform_attachment_gone" (\n    "kept" TEXT NOT NULL,\n    PRIMARY KEY ("kept")\n) STRICT\nkept text\nplatform\nCREATE TABLE "platform_notice" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "code" TEXT DEFAULT ''notice'',\n    "organisation" TEXT,\n    "duty" TEXT,\n    "person" TEXT,\n    "not_before" TEXT,\n    "about" TEXT,\n    "record" TEXT,\n    "message" TEXT,\n    "arguments" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ncode text\norganisation text\nduty text\nperson text\nnot_before instant\nabout text\nrecord text\nmessage json\narguments text\nCREATE INDEX "platform_notice__by_organisation" ON "platform_notice" ("organisation")\nCREATE INDEX "platform_notice__by_person" ON "platform_notice" ("person")\nCREATE INDEX "platform_notice__by_record" ON "platform_notice" ("record")\nplatform\nCREATE TABLE "platform_hold" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "record" TEXT,\n    "grounds" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecord text\ngrounds text\nuntil date\nCREATE INDEX "platform_hold__by_record" ON "platform_hold" ("record")\nCREATE INDEX "platform_hold__by_until" ON "platform_hold" ("until")\nplatform\nCREATE TABLE "platform_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000'',\n    "name" TEXT NOT NULL,\n    "person" TEXT,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\naccount text\nname text\nperson text\nfrom date\nuntil date\nCREATE INDEX "platform_membership__by_account" ON "platform_membership" ("account")\nCREATE INDEX "platform_membership__by_person" ON "platform_membership" ("person")\nCREATE INDEX "platform_membership__by_until" ON "platform_membership" ("until")\nplatform\nCREATE TABLE "platform_membership__roles" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__roles__by_value" ON "platform_membership__roles" ("value")\nplatform\nCREATE TABLE "platform_membership__organisations" (\n    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "platform_membership__organisations__by_value" ON "platform_membership__organisations" ("value")\nplatform\nCREATE TABLE "platform_delivery" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "notice" TEXT DEFAULT '''',\n    "recipient" TEXT,\n    "due" TEXT,\n    "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1)),\n    "tries" INTEGER DEFAULT 0,\n    "reply" INTEGER,\n    "cause" TEXT,\n    "mark" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnotice text\nrecipient text\ndue instant\ndaily boolean\ntries integer\nreply integer\ncause text\nmark text\nCREATE INDEX "platform_delivery__by_state" ON "platform_delivery" ("state", "created_at")\nCREATE INDEX "platform_delivery__by_notice" ON "platform_delivery" ("notice")\nCREATE INDEX "platform_delivery__by_recipient" ON "platform_delivery" ("recipient")\nCREATE INDEX "platform_delivery__by_due" ON "platform_delivery" ("due")\nplatform\nCREATE TABLE "platform_mail_wish" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "recipient" TEXT NOT NULL,\n    "rhythm" TEXT NOT NULL DEFAULT ''each'',\n    "language" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nrecipient text\nrhythm text\nlanguage text\nCREATE UNIQUE INDEX "platform_mail_wish__by_recipient" ON "platform_mail_wish" ("recipient")\nmember-network\nCREATE TABLE "member_network_organisation" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "kind" TEXT NOT NULL,\n    "legal_form" TEXT,\n    "register_number" TEXT,\n    "founded_on" TEXT,\n    "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1)),\n    "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1)),\n    "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "description" TEXT,\n    "easy_description" TEXT,\n    "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "web" TEXT,\n    "web_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\nkind text\nlegal_form text\nregister_number text\nfounded_on date\nis_umbrella boolean\nis_tenant boolean\nparent identifier\ndescription json\neasy_description json\norigin_communities_visibility text\nstreet text\npostcode text\ncity text\naddress_visibility text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nweb text\nweb_visibility text\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nmerged_into identifier\nCREATE INDEX "member_network_organisation__by_state" ON "member_network_organisation" ("state", "created_at")\nCREATE INDEX "member_network_organisation__by_kind" ON "member_network_organisation" ("kind")\nCREATE INDEX "member_network_organisation__by_is_tenant" ON "member_network_organisation" ("is_tenant") WHERE "is_tenant" = 1\nCREATE INDEX "member_network_organisation__by_parent" ON "member_network_organisation" ("parent")\nCREATE INDEX "member_network_organisation__by_assured_on" ON "member_network_organisation" ("assured_on")\nCREATE INDEX "member_network_organisation__by_merged_into" ON "member_network_organisation" ("merged_into")\nmember-network\nCREATE TABLE "member_network_organisation__aliases" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__aliases__by_value" ON "member_network_organisation__aliases" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__topics__by_value" ON "member_network_organisation__topics" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__languages__by_value" ON "member_network_organisation__languages" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__origin_communities" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__origin_communities__by_value" ON "member_network_organisation__origin_communities" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__likely_duplicates" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "member_network_organisation__likely_duplicates__by_value" ON "member_network_organisation__likely_duplicates" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__match_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__match_keys__by_value" ON "member_network_organisation__match_keys" ("value")\nmember-network\nCREATE TABLE "member_network_organisation__contact_keys" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_organisation__contact_keys__by_value" ON "member_network_organisation__contact_keys" ("value")\nmember-network\nCREATE TABLE "member_network_contact" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "name_visibility" TEXT NOT NULL DEFAULT ''members'',\n    "role" TEXT,\n    "email" TEXT,\n    "email_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "phone" TEXT,\n    "phone_visibility" TEXT NOT NULL DEFAULT ''editors'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname text\norganisation identifier\nname_visibility text\nrole text\nemail text\nemail_visibility text\nphone text\nphone_visibility text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_contact__by_organisation" ON "member_network_contact" ("organisation")\nmember-network\nCREATE TABLE "member_network_contact__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_contact__languages__by_value" ON "member_network_contact__languages" ("value")\nmember-network\nCREATE TABLE "member_network_membership" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "role" TEXT NOT NULL DEFAULT ''ordinary'',\n    "valid_from" TEXT NOT NULL,\n    "valid_until" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\numbrella identifier\nrole text\nvalid_from date\nvalid_until date\nis_organisation_listed boolean\nCREATE INDEX "member_network_membership__by_organisation" ON "member_network_membership" ("organisation")\nCREATE INDEX "member_network_membership__by_umbrella" ON "member_network_membership" ("umbrella")\nCREATE INDEX "member_network_membership__by_valid_from" ON "member_network_membership" ("valid_from")\nCREATE INDEX "member_network_membership__by_valid_until" ON "member_network_membership" ("valid_until")\nmember-network\nCREATE TABLE "member_network_place" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "street" TEXT,\n    "postcode" TEXT,\n    "city" TEXT,\n    "district" TEXT,\n    "address_visibility" TEXT NOT NULL DEFAULT ''public'',\n    "opening_hours" TEXT,\n    "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1)),\n    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),\n    "accessibility" TEXT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nstreet text\npostcode text\ncity text\ndistrict text\naddress_visibility text\nopening_hours text\nis_by_appointment boolean\ncloses_on_public_holidays boolean\naccessibility json\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_place__by_state" ON "member_network_place" ("state", "created_at")\nCREATE INDEX "member_network_place__by_organisation" ON "member_network_place" ("organisation")\nCREATE INDEX "member_network_place__by_kind" ON "member_network_place" ("kind")\nCREATE INDEX "member_network_place__by_district" ON "member_network_place" ("district")\nCREATE INDEX "member_network_place__by_valid_until" ON "member_network_place" ("valid_until")\nCREATE INDEX "member_network_place__by_assured_on" ON "member_network_place" ("assured_on")\nmember-network\nCREATE TABLE "member_network_place__seasons" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1)),\n    "hours" TEXT,\n    "name" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nis_yearly boolean\nhours text\nname json\nmember-network\nCREATE TABLE "member_network_place__exceptions" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT,\n    "hours" TEXT,\n    "cause" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\nhours text\ncause json\nmember-network\nCREATE TABLE "member_network_service" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT,\n    "kind" TEXT,\n    "description" TEXT,\n    "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT,\n    "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1)),\n    "eligibility" TEXT,\n    "cost" TEXT,\n    "documents" TEXT,\n    "accessibility" TEXT,\n    "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT,\n    "valid_from" TEXT,\n    "valid_until" TEXT,\n    "assured_on" TEXT,\n    "assured_by" TEXT,\n    "unlisted_on" TEXT,\n    "announced_on" TEXT,\n    "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\norganisation identifier\nkind text\ndescription json\nplace identifier\nhas_interpreters boolean\neligibility json\ncost json\ndocuments json\naccessibility json\nsame_as identifier\nvalid_from date\nvalid_until date\nassured_on date\nassured_by text\nunlisted_on date\nannounced_on date\nis_organisation_listed boolean\nCREATE INDEX "member_network_service__by_state" ON "member_network_service" ("state", "created_at")\nCREATE INDEX "member_network_service__by_organisation" ON "member_network_service" ("organisation")\nCREATE INDEX "member_network_service__by_kind" ON "member_network_service" ("kind")\nCREATE INDEX "member_network_service__by_place" ON "member_network_service" ("place")\nCREATE INDEX "member_network_service__by_same_as" ON "member_network_service" ("same_as")\nCREATE INDEX "member_network_service__by_valid_until" ON "member_network_service" ("valid_until")\nCREATE INDEX "member_network_service__by_assured_on" ON "member_network_service" ("assured_on")\nmember-network\nCREATE TABLE "member_network_service__topics" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__topics__by_value" ON "member_network_service__topics" ("value")\nmember-network\nCREATE TABLE "member_network_service__languages" (\n    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue text\nCREATE INDEX "member_network_service__languages__by_value" ON "member_network_service__languages" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_store" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "address" TEXT,\n    "directions" TEXT,\n    "hours" TEXT NOT NULL,\n    "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1)),\n    "hand_overs_per_day" INTEGER,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\naddress text\ndirections json\nhours text\ncloses_on_public_holidays boolean\nhand_overs_per_day integer\nequipment-lending\nCREATE TABLE "equipment_lending_store__closures" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "cause" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfrom date\nuntil date\ncause text\nequipment-lending\nCREATE TABLE "equipment_lending_store__extra_hours" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "date" TEXT NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\ndate date\nfrom text\nuntil text\nequipment-lending\nCREATE TABLE "equipment_lending_item_model" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "name" TEXT NOT NULL,\n    "category" TEXT,\n    "description" TEXT,\n    "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT,\n    "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1)),\n    "tracking" TEXT NOT NULL DEFAULT ''quantity'',\n    "stock" INTEGER NOT NULL DEFAULT 0,\n    "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0,\n    "maintenance_minutes" INTEGER NOT NULL DEFAULT 0,\n    "min_hours" INTEGER,\n    "max_hours" INTEGER,\n    "lead_time_hours" INTEGER,\n    "max_ahead_days" INTEGER,\n    "deposit_amount" INTEGER,\n    "deposit_currency" TEXT,\n    "value_amount" INTEGER,\n    "value_currency" TEXT,\n    "rent_per_day_amount" INTEGER,\n    "rent_per_day_currency" TEXT,\n    "instructions" TEXT,\n    "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1)),\n    "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nname json\ncategory text\ndescription json\nstore identifier\nis_offered boolean\ntracking text\nstock integer\nmaintenance_opening_days integer\nmaintenance_minutes integer\nmin_hours integer\nmax_hours integer\nlead_time_hours integer\nmax_ahead_days integer\ndeposit_amount integer\ndeposit_currency text\nvalue_amount integer\nvalue_currency text\nrent_per_day_amount integer\nrent_per_day_currency text\ninstructions json\nrequires_briefing boolean\nauto_approves boolean\nCREATE INDEX "equipment_lending_item_model__by_store" ON "equipment_lending_item_model" ("store")\nCREATE INDEX "equipment_lending_item_model__by_is_offered" ON "equipment_lending_item_model" ("is_offered")\nCREATE INDEX "equipment_lending_item_model__list_category_value_amount_id" ON "equipment_lending_item_model" ("category", "value_amount", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_item_model__kit_members" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nCREATE INDEX "equipment_lending_item_model__kit_members__by_model" ON "equipment_lending_item_model__kit_members" ("model")\nequipment-lending\nCREATE TABLE "equipment_lending_item_model__accessories" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "equipment_lending_item_model__accessories__by_value" ON "equipment_lending_item_model__accessories" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_item" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "inventory_code" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "condition" TEXT NOT NULL DEFAULT ''good'',\n    "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1)),\n    "serial_number" TEXT,\n    "location" TEXT,\n    "acquired_from" TEXT,\n    "acquired_on" TEXT,\n    "last_safety_check" TEXT,\n    "next_safety_check" TEXT,\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\ninventory_code text\nmodel identifier\ncondition text\nis_borrowable boolean\nserial_number text\nlocation text\nacquired_from text\nacquired_on date\nlast_safety_check date\nnext_safety_check date\nnote text\nCREATE UNIQUE INDEX "equipment_lending_item__by_inventory_code" ON "equipment_lending_item" ("inventory_code")\nCREATE INDEX "equipment_lending_item__by_model" ON "equipment_lending_item" ("model")\nCREATE INDEX "equipment_lending_item__by_next_safety_check" ON "equipment_lending_item" ("next_safety_check")\nequipment-lending\nCREATE TABLE "equipment_lending_item__photos" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\nequipment-lending\nCREATE TABLE "equipment_lending_loan" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "number" INTEGER,\n    "organisation" TEXT NOT NULL,\n    "person_in_charge" TEXT,\n    "person_name" TEXT,\n    "purpose" TEXT,\n    "project" TEXT,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "terms_version" TEXT,\n    "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1)),\n    "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1)),\n    "is_by_agreement" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_agreement" IN (0, 1)),\n    "extension_until" TEXT,\n    "refusal_kind" TEXT,\n    "staff_note" TEXT,\n    "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT,\n    "price_amount" INTEGER DEFAULT 0,\n    "price_currency" TEXT DEFAULT ''EUR'',\n    "deposit_due_amount" INTEGER DEFAULT 0,\n    "deposit_due_currency" TEXT DEFAULT ''EUR'',\n    "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1)),\n    "handed_over_at" TEXT,\n    "returned_at" TEXT,\n    "lost_at" TEXT,\n    "ended_at" TEXT,\n    "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1)),\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nnumber integer\norganisation identifier\nperson_in_charge identifier\nperson_name text\npurpose text\nproject text\nperiod_start instant\nperiod_end instant\nterms_version text\nis_briefed boolean\nis_override boolean\nis_by_agreement boolean\nextension_until instant\nrefusal_kind text\nstaff_note text\nstore identifier\nprice_amount integer\nprice_currency text\ndeposit_due_amount integer\ndeposit_due_currency text\nis_short boolean\nhanded_over_at instant\nreturned_at instant\nlost_at instant\nended_at instant\nis_anonymous boolean\nCREATE INDEX "equipment_lending_loan__by_state" ON "equipment_lending_loan" ("state", "created_at")\nCREATE UNIQUE INDEX "equipment_lending_loan__by_number" ON "equipment_lending_loan" ("number")\nCREATE INDEX "equipment_lending_loan__by_person_in_charge" ON "equipment_lending_loan" ("person_in_charge")\nCREATE INDEX "equipment_lending_loan__by_project" ON "equipment_lending_loan" ("project")\nCREATE INDEX "equipment_lending_loan__by_period" ON "equipment_lending_loan" ("period_start", "period_end")\nCREATE INDEX "equipment_lending_loan__by_state_period" ON "equipment_lending_loan" ("state", "period_start")\nCREATE INDEX "equipment_lending_loan__by_extension_until" ON "equipment_lending_loan" ("extension_until")\nCREATE INDEX "equipment_lending_loan__by_is_short" ON "equipment_lending_loan" ("is_short") WHERE "is_short" = 1\nCREATE INDEX "equipment_lending_loan__by_handed_over_at" ON "equipment_lending_loan" ("handed_over_at")\nCREATE INDEX "equipment_lending_loan__by_ended_at" ON "equipment_lending_loan" ("ended_at")\nCREATE INDEX "equipment_lending_loan__list_organisation_period_start_id" ON "equipment_lending_loan" ("organisation", "period_start", "id")\nCREATE INDEX "equipment_lending_loan__list_store_period_start_id" ON "equipment_lending_loan" ("store", "period_start", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__lines" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "returned" INTEGER NOT NULL DEFAULT 0,\n    "condition_out" TEXT,\n    "condition_in" TEXT,\n    "damaged" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nitem identifier\nreturned integer\ncondition_out text\ncondition_in text\ndamaged integer\nCREATE INDEX "equipment_lending_loan__lines__by_model" ON "equipment_lending_loan__lines" ("model")\nCREATE INDEX "equipment_lending_loan__lines__by_item" ON "equipment_lending_loan__lines" ("item") WHERE "item" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_loan__assignments" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "condition_out" TEXT,\n    "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1)),\n    "condition_in" TEXT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nitem identifier\ncondition_out text\nis_returned boolean\ncondition_in text\nCREATE INDEX "equipment_lending_loan__assignments__by_item" ON "equipment_lending_loan__assignments" ("item")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__short_of" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nvalue identifier\nCREATE INDEX "equipment_lending_loan__short_of__by_value" ON "equipment_lending_loan__short_of" ("value")\nequipment-lending\nCREATE TABLE "equipment_lending_loan__returns" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "at" TEXT NOT NULL,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nitem identifier\nquantity integer\nat instant\nCREATE INDEX "equipment_lending_loan__returns__by_model" ON "equipment_lending_loan__returns" ("model")\nCREATE INDEX "equipment_lending_loan__returns__by_item" ON "equipment_lending_loan__returns" ("item") WHERE "item" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_deposit" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    "organisation" TEXT,\n    "amount_amount" INTEGER NOT NULL,\n    "amount_currency" TEXT NOT NULL,\n    "kept_amount_amount" INTEGER,\n    "kept_amount_currency" TEXT,\n    "way" TEXT NOT NULL DEFAULT ''cash'',\n    "taken_by" TEXT,\n    "receipt" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nloan identifier\norganisation identifier\namount_amount integer\namount_currency text\nkept_amount_amount integer\nkept_amount_currency text\nway text\ntaken_by text\nreceipt text\nCREATE INDEX "equipment_lending_deposit__by_state" ON "equipment_lending_deposit" ("state", "created_at")\nCREATE INDEX "equipment_lending_deposit__by_loan" ON "equipment_lending_deposit" ("loan")\nCREATE INDEX "equipment_lending_deposit__by_organisation" ON "equipment_lending_deposit" ("organisation")\nequipment-lending\nCREATE TABLE "equipment_lending_damage" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "severity" TEXT NOT NULL DEFAULT ''unusable'',\n    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    "description" TEXT,\n    "expected_until" TEXT,\n    "cost_amount" INTEGER,\n    "cost_currency" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nitem identifier\nquantity integer\nseverity text\nloan identifier\ndescription text\nexpected_until date\ncost_amount integer\ncost_currency text\nCREATE INDEX "equipment_lending_damage__by_state" ON "equipment_lending_damage" ("state", "created_at")\nCREATE INDEX "equipment_lending_damage__by_model" ON "equipment_lending_damage" ("model")\nCREATE INDEX "equipment_lending_damage__by_item" ON "equipment_lending_damage" ("item")\nCREATE INDEX "equipment_lending_damage__by_loan" ON "equipment_lending_damage" ("loan")\nequipment-lending\nCREATE TABLE "equipment_lending_damage__photos" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_damage" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "file" TEXT NOT NULL,\n    "name" TEXT NOT NULL DEFAULT '''',\n    "type" TEXT NOT NULL DEFAULT '''',\n    "size" INTEGER NOT NULL DEFAULT 0,\n    "sha256" TEXT NOT NULL DEFAULT '''',\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nfile text\nname text\ntype text\nsize integer\nsha256 text\nequipment-lending\nCREATE TABLE "equipment_lending_block" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "kind" TEXT NOT NULL DEFAULT ''reservedByTeam'',\n    "note" TEXT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nquantity integer\nperiod_start instant\nperiod_end instant\nkind text\nnote text\nCREATE INDEX "equipment_lending_block__by_model" ON "equipment_lending_block" ("model")\nCREATE INDEX "equipment_lending_block__by_period" ON "equipment_lending_block" ("period_start", "period_end")\nequipment-lending\nCREATE TABLE "equipment_lending_suspension" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT NOT NULL,\n    "from" TEXT NOT NULL,\n    "until" TEXT NOT NULL,\n    "grounds" TEXT NOT NULL,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\nfrom date\nuntil date\ngrounds text\nCREATE INDEX "equipment_lending_suspension__by_organisation" ON "equipment_lending_suspension" ("organisation")\nCREATE INDEX "equipment_lending_suspension__by_until" ON "equipment_lending_suspension" ("until")\nequipment-lending\nCREATE TABLE "equipment_lending_quota" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "organisation" TEXT,\n    "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "category" TEXT,\n    "max_simultaneous" INTEGER,\n    "max_loans_per_year" INTEGER,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\norganisation identifier\nmodel identifier\ncategory text\nmax_simultaneous integer\nmax_loans_per_year integer\nCREATE INDEX "equipment_lending_quota__by_organisation" ON "equipment_lending_quota" ("organisation")\nCREATE INDEX "equipment_lending_quota__by_model" ON "equipment_lending_quota" ("model") WHERE "model" IS NOT NULL\nequipment-lending\nCREATE TABLE "equipment_lending_demand" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "day" TEXT NOT NULL,\n    "refusals" INTEGER NOT NULL DEFAULT 0,\n    "pieces" INTEGER NOT NULL DEFAULT 0,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nmodel identifier\nday date\nrefusals integer\npieces integer\nCREATE INDEX "equipment_lending_demand__by_model" ON "equipment_lending_demand" ("model")\nCREATE INDEX "equipment_lending_demand__by_day" ON "equipment_lending_demand" ("day")\nequipment-lending\nCREATE TABLE "equipment_lending_inquiry" (\n    "id" TEXT NOT NULL,\n    "version" INTEGER NOT NULL,\n    "state" TEXT NOT NULL,\n    "created_at" TEXT NOT NULL,\n    "updated_at" TEXT NOT NULL,\n    "period_start" TEXT NOT NULL,\n    "period_end" TEXT NOT NULL,\n    "purpose" TEXT,\n    "name" TEXT,\n    "group" TEXT,\n    "phone" TEXT,\n    "email" TEXT,\n    "terms_version" TEXT,\n    "organisation" TEXT,\n    "answer" TEXT,\n    "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT,\n    PRIMARY KEY ("id")\n) STRICT\nid identifier\nversion integer\nstate text\ncreated_at instant\nupdated_at instant\nperiod_start instant\nperiod_end instant\npurpose text\nname text\ngroup text\nphone text\nemail text\nterms_version text\norganisation identifier\nanswer text\nloan identifier\nCREATE INDEX "equipment_lending_inquiry__by_state" ON "equipment_lending_inquiry" ("state", "created_at")\nCREATE INDEX "equipment_lending_inquiry__by_period" ON "equipment_lending_inquiry" ("period_start", "period_end")\nCREATE INDEX "equipment_lending_inquiry__by_state_period" ON "equipment_lending_inquiry" ("state", "period_start")\nCREATE INDEX "equipment_lending_inquiry__by_loan" ON "equipment_lending_inquiry" ("loan") WHERE "loan" IS NOT NULL\nCREATE INDEX "equipment_lending_inquiry__list_organisation_period_start_id" ON "equipment_lending_inquiry" ("organisation", "period_start", "id")\nequipment-lending\nCREATE TABLE "equipment_lending_inquiry__lines" (\n    "owner" TEXT NOT NULL REFERENCES "equipment_lending_inquiry" ON DELETE CASCADE,\n    "position" INTEGER NOT NULL,\n    "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT,\n    "quantity" INTEGER NOT NULL DEFAULT 1,\n    PRIMARY KEY ("owner", "position")\n) STRICT\nowner identifier\nposition integer\nmodel identifier\nquantity integer\nCREATE INDEX "equipment_lending_inquiry__lines__by_model" ON "equipment_lending_inquiry__lines" ("model")','\n',char(10)));
CREATE TABLE IF NOT EXISTS "platform_ledger" (
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
    "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
    PRIMARY KEY ("kind", "name")
) STRICT;
INSERT INTO "platform_ledger" VALUES('column','platform_history.sequence','platform','2026-11-29T01:45:31.469Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.resource','platform','2026-11-29T01:45:31.469Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.record','platform','2026-11-29T01:45:31.469Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.version','platform','2026-11-29T01:45:31.469Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.operation','platform','2026-11-29T01:45:31.469Z','text: "operation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.move','platform','2026-11-29T01:45:31.469Z','text: "move" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.state','platform','2026-11-29T01:45:31.469Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor_kind','platform','2026-11-29T01:45:31.469Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor','platform','2026-11-29T01:45:31.469Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.reason','platform','2026-11-29T01:45:31.469Z','text: "reason" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.at','platform','2026-11-29T01:45:31.469Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.changes','platform','2026-11-29T01:45:31.469Z','json: "changes" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.salt','platform','2026-11-29T01:45:31.469Z','text: "salt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_history','platform','2026-11-29T01:45:31.469Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.sequence','platform','2026-11-29T01:45:31.469Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.at','platform','2026-11-29T01:45:31.469Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.kind','platform','2026-11-29T01:45:31.469Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor_kind','platform','2026-11-29T01:45:31.469Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.actor','platform','2026-11-29T01:45:31.469Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.person','platform','2026-11-29T01:45:31.469Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.resource','platform','2026-11-29T01:45:31.469Z','text: "resource" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.record','platform','2026-11-29T01:45:31.469Z','identifier: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.version','platform','2026-11-29T01:45:31.469Z','integer: "version" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.detail','platform','2026-11-29T01:45:31.469Z','text: "detail" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.count','platform','2026-11-29T01:45:31.469Z','integer: "count" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.seal','platform','2026-11-29T01:45:31.469Z','text: "seal" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_audit.hash','platform','2026-11-29T01:45:31.469Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_audit','platform','2026-11-29T01:45:31.469Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.id','platform','2026-11-29T01:45:31.470Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.resource','platform','2026-11-29T01:45:31.470Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.pool','platform','2026-11-29T01:45:31.470Z','identifier: "pool" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.quantity','platform','2026-11-29T01:45:31.470Z','integer: "quantity" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.starts','platform','2026-11-29T01:45:31.470Z','instant: "starts" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.ends','platform','2026-11-29T01:45:31.470Z','instant: "ends" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_start','platform','2026-11-29T01:45:31.470Z','instant: "widened_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_end','platform','2026-11-29T01:45:31.470Z','instant: "widened_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.length','platform','2026-11-29T01:45:31.470Z','integer: "length" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_out','platform','2026-11-29T01:45:31.470Z','boolean: "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder_resource','platform','2026-11-29T01:45:31.470Z','text: "holder_resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder','platform','2026-11-29T01:45:31.470Z','identifier: "holder" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_long','platform','2026-11-29T01:45:31.470Z','boolean: "is_long" INTEGER NOT NULL DEFAULT 1 CHECK ("is_long" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_claim','platform','2026-11-29T01:45:31.470Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.id','platform','2026-11-29T01:45:31.470Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.resource','platform','2026-11-29T01:45:31.478Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.record','platform','2026-11-29T01:45:31.478Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.name','platform','2026-11-29T01:45:31.478Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.due','platform','2026-11-29T01:45:31.478Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.level','platform','2026-11-29T01:45:31.478Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_deadline','platform','2026-11-29T01:45:31.478Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.id','platform','2026-11-29T01:45:31.479Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.resource','platform','2026-11-29T01:45:31.479Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.record','platform','2026-11-29T01:45:31.479Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.name','platform','2026-11-29T01:45:31.479Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.due','platform','2026-11-29T01:45:31.479Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_reminder.level','platform','2026-11-29T01:45:31.479Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_reminder','platform','2026-11-29T01:45:31.479Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.record','platform','2026-11-29T01:45:31.479Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.resource','platform','2026-11-29T01:45:31.479Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.version','platform','2026-11-29T01:45:31.479Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.months','platform','2026-11-29T01:45:31.479Z','integer: "months" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_forgotten.announced','platform','2026-11-29T01:45:31.479Z','date: "announced" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_forgotten','platform','2026-11-29T01:45:31.479Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_job.job','platform','2026-11-29T01:45:31.479Z','text: "job" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.next','platform','2026-11-29T01:45:31.479Z','instant: "next" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.last','platform','2026-11-29T01:45:31.479Z','instant: "last" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.done','platform','2026-11-29T01:45:31.479Z','integer: "done" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failed','platform','2026-11-29T01:45:31.479Z','integer: "failed" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_job.failures','platform','2026-11-29T01:45:31.479Z','text: "failures" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_job','platform','2026-11-29T01:45:31.479Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_number.sequence','platform','2026-11-29T01:45:31.479Z','text: "sequence" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_number.last','platform','2026-11-29T01:45:31.479Z','integer: "last" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_number','platform','2026-11-29T01:45:31.479Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.key','platform','2026-11-29T01:45:31.479Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.request','platform','2026-11-29T01:45:31.479Z','text: "request" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.resource','platform','2026-11-29T01:45:31.479Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.record','platform','2026-11-29T01:45:31.479Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.at','platform','2026-11-29T01:45:31.479Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.answer','platform','2026-11-29T01:45:31.479Z','json: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_idempotency','platform','2026-11-29T01:45:31.479Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_token.id','platform','2026-11-29T01:45:31.480Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.hash','platform','2026-11-29T01:45:31.480Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.label','platform','2026-11-29T01:45:31.480Z','text: "label" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.duties','platform','2026-11-29T01:45:31.480Z','json: "duties" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.organisations','platform','2026-11-29T01:45:31.480Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.person','platform','2026-11-29T01:45:31.480Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.created_at','platform','2026-11-29T01:45:31.480Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.expires_at','platform','2026-11-29T01:45:31.480Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_at','platform','2026-11-29T01:45:31.480Z','instant: "revoked_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.roles','platform','2026-11-29T01:45:31.480Z','json: "roles" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed','platform','2026-11-29T01:45:31.480Z','json: "narrowed" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_at','platform','2026-11-29T01:45:31.480Z','instant: "narrowed_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by_kind','platform','2026-11-29T01:45:31.480Z','text: "narrowed_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.narrowed_by','platform','2026-11-29T01:45:31.480Z','text: "narrowed_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by_kind','platform','2026-11-29T01:45:31.480Z','text: "revoked_by_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_by','platform','2026-11-29T01:45:31.480Z','text: "revoked_by" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_token','platform','2026-11-29T01:45:31.480Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.key','platform','2026-11-29T01:45:31.480Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.resource','platform','2026-11-29T01:45:31.480Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.record','platform','2026-11-29T01:45:31.480Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_seed','platform','2026-11-29T01:45:31.480Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_restoration.at','platform','2026-11-29T01:45:31.480Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_restoration','platform','2026-11-29T01:45:31.480Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.name','platform','2026-11-29T01:45:31.480Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mark.value','platform','2026-11-29T01:45:31.480Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_mark','platform','2026-11-29T01:45:31.480Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_session.id','platform','2026-11-29T01:45:31.481Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.hash','platform','2026-11-29T01:45:31.481Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.account','platform','2026-11-29T01:45:31.481Z','identifier: "account" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.membership','platform','2026-11-29T01:45:31.481Z','identifier: "membership" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.device','platform','2026-11-29T01:45:31.481Z','text: "device" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.created_at','platform','2026-11-29T01:45:31.481Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.used_at','platform','2026-11-29T01:45:31.481Z','instant: "used_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.expires_at','platform','2026-11-29T01:45:31.481Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.idle_minutes','platform','2026-11-29T01:45:31.481Z','integer: "idle_minutes" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_session.has_factor','platform','2026-11-29T01:45:31.481Z','boolean: "has_factor" INTEGER NOT NULL CHECK ("has_factor" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.is_shared','platform','2026-11-29T01:45:31.481Z','boolean: "is_shared" INTEGER NOT NULL CHECK ("is_shared" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_session.ended_at','platform','2026-11-29T01:45:31.481Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_session','platform','2026-11-29T01:45:31.481Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.id','platform','2026-11-29T01:45:31.481Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.hash','platform','2026-11-29T01:45:31.481Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.name','platform','2026-11-29T01:45:31.481Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.roles','platform','2026-11-29T01:45:31.481Z','json: "roles" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.person','platform','2026-11-29T01:45:31.481Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.organisations','platform','2026-11-29T01:45:31.481Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.until','platform','2026-11-29T01:45:31.481Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.email','platform','2026-11-29T01:45:31.481Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.actor','platform','2026-11-29T01:45:31.481Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.created_at','platform','2026-11-29T01:45:31.481Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.expires_at','platform','2026-11-29T01:45:31.481Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.used_at','platform','2026-11-29T01:45:31.481Z','instant: "used_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_invitation.ended_at','platform','2026-11-29T01:45:31.481Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_invitation','platform','2026-11-29T01:45:31.481Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.id','platform','2026-11-29T01:45:31.481Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.kept','platform','2026-11-29T01:45:31.481Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.sha256','platform','2026-11-29T01:45:31.481Z','text: "sha256" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.size','platform','2026-11-29T01:45:31.481Z','integer: "size" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.type','platform','2026-11-29T01:45:31.482Z','text: "type" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.name','platform','2026-11-29T01:45:31.482Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.resource','platform','2026-11-29T01:45:31.482Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.field','platform','2026-11-29T01:45:31.482Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor_kind','platform','2026-11-29T01:45:31.482Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.actor','platform','2026-11-29T01:45:31.482Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.at','platform','2026-11-29T01:45:31.482Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment.is_waiting','platform','2026-11-29T01:45:31.482Z','boolean: "is_waiting" INTEGER NOT NULL CHECK ("is_waiting" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment','platform','2026-11-29T01:45:31.482Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.id','platform','2026-11-29T01:45:31.482Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.file','platform','2026-11-29T01:45:31.482Z','identifier: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.resource','platform','2026-11-29T01:45:31.482Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.record','platform','2026-11-29T01:45:31.482Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_use.field','platform','2026-11-29T01:45:31.482Z','text: "field" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_use','platform','2026-11-29T01:45:31.482Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_attachment_gone.kept','platform','2026-11-29T01:45:31.490Z','text: "kept" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_attachment_gone','platform','2026-11-29T01:45:31.490Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.id','platform','2026-11-29T01:45:31.491Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.version','platform','2026-11-29T01:45:31.491Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.state','platform','2026-11-29T01:45:31.491Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.created_at','platform','2026-11-29T01:45:31.491Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.updated_at','platform','2026-11-29T01:45:31.491Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.code','platform','2026-11-29T01:45:31.491Z','text: "code" TEXT DEFAULT ''notice''');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.organisation','platform','2026-11-29T01:45:31.491Z','text: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.duty','platform','2026-11-29T01:45:31.491Z','text: "duty" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.person','platform','2026-11-29T01:45:31.491Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.not_before','platform','2026-11-29T01:45:31.491Z','instant: "not_before" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.about','platform','2026-11-29T01:45:31.491Z','text: "about" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.record','platform','2026-11-29T01:45:31.491Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.message','platform','2026-11-29T01:45:31.491Z','json: "message" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.arguments','platform','2026-11-29T01:45:31.491Z','text: "arguments" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_notice','platform','2026-11-29T01:45:31.491Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.id','platform','2026-11-29T01:45:31.491Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.version','platform','2026-11-29T01:45:31.491Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.state','platform','2026-11-29T01:45:31.491Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.created_at','platform','2026-11-29T01:45:31.491Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.updated_at','platform','2026-11-29T01:45:31.491Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.record','platform','2026-11-29T01:45:31.491Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.grounds','platform','2026-11-29T01:45:31.491Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_hold.until','platform','2026-11-29T01:45:31.491Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_hold','platform','2026-11-29T01:45:31.491Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.id','platform','2026-11-29T01:45:31.491Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.version','platform','2026-11-29T01:45:31.491Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.state','platform','2026-11-29T01:45:31.492Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.created_at','platform','2026-11-29T01:45:31.492Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.updated_at','platform','2026-11-29T01:45:31.492Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.account','platform','2026-11-29T01:45:31.492Z','text: "account" TEXT DEFAULT ''00000000-0000-7000-8000-000000000000''');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.name','platform','2026-11-29T01:45:31.492Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.person','platform','2026-11-29T01:45:31.492Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.from','platform','2026-11-29T01:45:31.492Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership.until','platform','2026-11-29T01:45:31.492Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_membership','platform','2026-11-29T01:45:31.492Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.owner','platform','2026-11-29T01:45:31.492Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.position','platform','2026-11-29T01:45:31.492Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__roles.value','platform','2026-11-29T01:45:31.492Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__roles','platform','2026-11-29T01:45:31.492Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.owner','platform','2026-11-29T01:45:31.492Z','identifier: "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.position','platform','2026-11-29T01:45:31.492Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_membership__organisations.value','platform','2026-11-29T01:45:31.492Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_membership__organisations','platform','2026-11-29T01:45:31.492Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.id','platform','2026-11-29T01:45:31.492Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.version','platform','2026-11-29T01:45:31.492Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.state','platform','2026-11-29T01:45:31.492Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.created_at','platform','2026-11-29T01:45:31.492Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.updated_at','platform','2026-11-29T01:45:31.492Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.notice','platform','2026-11-29T01:45:31.492Z','text: "notice" TEXT DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.recipient','platform','2026-11-29T01:45:31.492Z','text: "recipient" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.due','platform','2026-11-29T01:45:31.492Z','instant: "due" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.daily','platform','2026-11-29T01:45:31.493Z','boolean: "daily" INTEGER DEFAULT 0 CHECK ("daily" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.tries','platform','2026-11-29T01:45:31.493Z','integer: "tries" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.reply','platform','2026-11-29T01:45:31.493Z','integer: "reply" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.cause','platform','2026-11-29T01:45:31.493Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_delivery.mark','platform','2026-11-29T01:45:31.493Z','text: "mark" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_delivery','platform','2026-11-29T01:45:31.493Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.id','platform','2026-11-29T01:45:31.493Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.version','platform','2026-11-29T01:45:31.493Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.state','platform','2026-11-29T01:45:31.493Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.created_at','platform','2026-11-29T01:45:31.493Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.updated_at','platform','2026-11-29T01:45:31.493Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.recipient','platform','2026-11-29T01:45:31.493Z','text: "recipient" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.rhythm','platform','2026-11-29T01:45:31.493Z','text: "rhythm" TEXT NOT NULL DEFAULT ''each''');
INSERT INTO "platform_ledger" VALUES('column','platform_mail_wish.language','platform','2026-11-29T01:45:31.493Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_mail_wish','platform','2026-11-29T01:45:31.493Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.id','member-network','2026-11-29T01:45:31.493Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.version','member-network','2026-11-29T01:45:31.493Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.state','member-network','2026-11-29T01:45:31.493Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.created_at','member-network','2026-11-29T01:45:31.493Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.updated_at','member-network','2026-11-29T01:45:31.493Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.name','member-network','2026-11-29T01:45:31.493Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.kind','member-network','2026-11-29T01:45:31.493Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.legal_form','member-network','2026-11-29T01:45:31.493Z','text: "legal_form" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.register_number','member-network','2026-11-29T01:45:31.493Z','text: "register_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.founded_on','member-network','2026-11-29T01:45:31.493Z','date: "founded_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_umbrella','member-network','2026-11-29T01:45:31.494Z','boolean: "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_tenant','member-network','2026-11-29T01:45:31.494Z','boolean: "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.parent','member-network','2026-11-29T01:45:31.494Z','identifier: "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.description','member-network','2026-11-29T01:45:31.494Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.easy_description','member-network','2026-11-29T01:45:31.494Z','json: "easy_description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.origin_communities_visibility','member-network','2026-11-29T01:45:31.494Z','text: "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.street','member-network','2026-11-29T01:45:31.494Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.postcode','member-network','2026-11-29T01:45:31.494Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.city','member-network','2026-11-29T01:45:31.494Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.address_visibility','member-network','2026-11-29T01:45:31.494Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email','member-network','2026-11-29T01:45:31.494Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email_visibility','member-network','2026-11-29T01:45:31.494Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone','member-network','2026-11-29T01:45:31.494Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone_visibility','member-network','2026-11-29T01:45:31.494Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web','member-network','2026-11-29T01:45:31.494Z','text: "web" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web_visibility','member-network','2026-11-29T01:45:31.494Z','text: "web_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_on','member-network','2026-11-29T01:45:31.494Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_by','member-network','2026-11-29T01:45:31.494Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.unlisted_on','member-network','2026-11-29T01:45:31.494Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.announced_on','member-network','2026-11-29T01:45:31.494Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.merged_into','member-network','2026-11-29T01:45:31.502Z','identifier: "merged_into" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation','member-network','2026-11-29T01:45:31.502Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.owner','member-network','2026-11-29T01:45:31.503Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.position','member-network','2026-11-29T01:45:31.503Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.value','member-network','2026-11-29T01:45:31.503Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__aliases','member-network','2026-11-29T01:45:31.503Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.owner','member-network','2026-11-29T01:45:31.503Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.position','member-network','2026-11-29T01:45:31.503Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.value','member-network','2026-11-29T01:45:31.503Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__topics','member-network','2026-11-29T01:45:31.503Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.owner','member-network','2026-11-29T01:45:31.503Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.position','member-network','2026-11-29T01:45:31.503Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.value','member-network','2026-11-29T01:45:31.503Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__languages','member-network','2026-11-29T01:45:31.503Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.owner','member-network','2026-11-29T01:45:31.503Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.position','member-network','2026-11-29T01:45:31.503Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.value','member-network','2026-11-29T01:45:31.503Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__origin_communities','member-network','2026-11-29T01:45:31.503Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.owner','member-network','2026-11-29T01:45:31.503Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.position','member-network','2026-11-29T01:45:31.503Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__likely_duplicates.value','member-network','2026-11-29T01:45:31.504Z','identifier: "value" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__likely_duplicates','member-network','2026-11-29T01:45:31.504Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.owner','member-network','2026-11-29T01:45:31.504Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.position','member-network','2026-11-29T01:45:31.504Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__match_keys.value','member-network','2026-11-29T01:45:31.504Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__match_keys','member-network','2026-11-29T01:45:31.504Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.owner','member-network','2026-11-29T01:45:31.504Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.position','member-network','2026-11-29T01:45:31.504Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__contact_keys.value','member-network','2026-11-29T01:45:31.504Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__contact_keys','member-network','2026-11-29T01:45:31.504Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.id','member-network','2026-11-29T01:45:31.504Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.version','member-network','2026-11-29T01:45:31.504Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.state','member-network','2026-11-29T01:45:31.504Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.created_at','member-network','2026-11-29T01:45:31.504Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.updated_at','member-network','2026-11-29T01:45:31.504Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name','member-network','2026-11-29T01:45:31.504Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.organisation','member-network','2026-11-29T01:45:31.504Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name_visibility','member-network','2026-11-29T01:45:31.504Z','text: "name_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.role','member-network','2026-11-29T01:45:31.504Z','text: "role" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email','member-network','2026-11-29T01:45:31.504Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email_visibility','member-network','2026-11-29T01:45:31.504Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone','member-network','2026-11-29T01:45:31.506Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone_visibility','member-network','2026-11-29T01:45:31.506Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_from','member-network','2026-11-29T01:45:31.506Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_until','member-network','2026-11-29T01:45:31.506Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.is_organisation_listed','member-network','2026-11-29T01:45:31.506Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact','member-network','2026-11-29T01:45:31.506Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.owner','member-network','2026-11-29T01:45:31.506Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.position','member-network','2026-11-29T01:45:31.506Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.value','member-network','2026-11-29T01:45:31.506Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact__languages','member-network','2026-11-29T01:45:31.506Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.id','member-network','2026-11-29T01:45:31.507Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.version','member-network','2026-11-29T01:45:31.507Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.state','member-network','2026-11-29T01:45:31.507Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.created_at','member-network','2026-11-29T01:45:31.507Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.updated_at','member-network','2026-11-29T01:45:31.507Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.organisation','member-network','2026-11-29T01:45:31.507Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.umbrella','member-network','2026-11-29T01:45:31.507Z','identifier: "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.role','member-network','2026-11-29T01:45:31.507Z','text: "role" TEXT NOT NULL DEFAULT ''ordinary''');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_from','member-network','2026-11-29T01:45:31.507Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_until','member-network','2026-11-29T01:45:31.507Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.is_organisation_listed','member-network','2026-11-29T01:45:31.507Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_membership','member-network','2026-11-29T01:45:31.507Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.id','member-network','2026-11-29T01:45:31.507Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.version','member-network','2026-11-29T01:45:31.507Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.state','member-network','2026-11-29T01:45:31.507Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.created_at','member-network','2026-11-29T01:45:31.507Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.updated_at','member-network','2026-11-29T01:45:31.507Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.name','member-network','2026-11-29T01:45:31.507Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.organisation','member-network','2026-11-29T01:45:31.507Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.kind','member-network','2026-11-29T01:45:31.507Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.description','member-network','2026-11-29T01:45:31.507Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.street','member-network','2026-11-29T01:45:31.507Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.postcode','member-network','2026-11-29T01:45:31.507Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.city','member-network','2026-11-29T01:45:31.507Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.district','member-network','2026-11-29T01:45:31.507Z','text: "district" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.address_visibility','member-network','2026-11-29T01:45:31.507Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.opening_hours','member-network','2026-11-29T01:45:31.508Z','text: "opening_hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_by_appointment','member-network','2026-11-29T01:45:31.508Z','boolean: "is_by_appointment" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_appointment" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.closes_on_public_holidays','member-network','2026-11-29T01:45:31.508Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.accessibility','member-network','2026-11-29T01:45:31.508Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_from','member-network','2026-11-29T01:45:31.508Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_until','member-network','2026-11-29T01:45:31.508Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_on','member-network','2026-11-29T01:45:31.508Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_by','member-network','2026-11-29T01:45:31.508Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.unlisted_on','member-network','2026-11-29T01:45:31.508Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.announced_on','member-network','2026-11-29T01:45:31.508Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_organisation_listed','member-network','2026-11-29T01:45:31.508Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_place','member-network','2026-11-29T01:45:31.508Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.owner','member-network','2026-11-29T01:45:31.508Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.position','member-network','2026-11-29T01:45:31.508Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.from','member-network','2026-11-29T01:45:31.508Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.until','member-network','2026-11-29T01:45:31.508Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.is_yearly','member-network','2026-11-29T01:45:31.508Z','boolean: "is_yearly" INTEGER NOT NULL DEFAULT 1 CHECK ("is_yearly" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.hours','member-network','2026-11-29T01:45:31.508Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__seasons.name','member-network','2026-11-29T01:45:31.508Z','json: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__seasons','member-network','2026-11-29T01:45:31.508Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.owner','member-network','2026-11-29T01:45:31.508Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_place" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.position','member-network','2026-11-29T01:45:31.508Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.from','member-network','2026-11-29T01:45:31.508Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.until','member-network','2026-11-29T01:45:31.508Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.hours','member-network','2026-11-29T01:45:31.508Z','text: "hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place__exceptions.cause','member-network','2026-11-29T01:45:31.508Z','json: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_place__exceptions','member-network','2026-11-29T01:45:31.508Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.id','member-network','2026-11-29T01:45:31.509Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.version','member-network','2026-11-29T01:45:31.509Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.state','member-network','2026-11-29T01:45:31.509Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.created_at','member-network','2026-11-29T01:45:31.509Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.updated_at','member-network','2026-11-29T01:45:31.509Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.name','member-network','2026-11-29T01:45:31.509Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.organisation','member-network','2026-11-29T01:45:31.509Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.kind','member-network','2026-11-29T01:45:31.509Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.description','member-network','2026-11-29T01:45:31.509Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.place','member-network','2026-11-29T01:45:31.509Z','identifier: "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.has_interpreters','member-network','2026-11-29T01:45:31.509Z','boolean: "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.eligibility','member-network','2026-11-29T01:45:31.509Z','json: "eligibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.cost','member-network','2026-11-29T01:45:31.509Z','json: "cost" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.documents','member-network','2026-11-29T01:45:31.509Z','json: "documents" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.accessibility','member-network','2026-11-29T01:45:31.509Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.same_as','member-network','2026-11-29T01:45:31.509Z','identifier: "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_from','member-network','2026-11-29T01:45:31.509Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_until','member-network','2026-11-29T01:45:31.509Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_on','member-network','2026-11-29T01:45:31.509Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_by','member-network','2026-11-29T01:45:31.509Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.unlisted_on','member-network','2026-11-29T01:45:31.509Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.announced_on','member-network','2026-11-29T01:45:31.509Z','date: "announced_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.is_organisation_listed','member-network','2026-11-29T01:45:31.509Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_service','member-network','2026-11-29T01:45:31.509Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.owner','member-network','2026-11-29T01:45:31.509Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.position','member-network','2026-11-29T01:45:31.509Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.value','member-network','2026-11-29T01:45:31.509Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__topics','member-network','2026-11-29T01:45:31.509Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.owner','member-network','2026-11-29T01:45:31.509Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.position','member-network','2026-11-29T01:45:31.510Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.value','member-network','2026-11-29T01:45:31.510Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__languages','member-network','2026-11-29T01:45:31.510Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.id','equipment-lending','2026-11-29T01:45:31.510Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.version','equipment-lending','2026-11-29T01:45:31.510Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.state','equipment-lending','2026-11-29T01:45:31.510Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.created_at','equipment-lending','2026-11-29T01:45:31.510Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.updated_at','equipment-lending','2026-11-29T01:45:31.518Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.name','equipment-lending','2026-11-29T01:45:31.518Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.address','equipment-lending','2026-11-29T01:45:31.518Z','text: "address" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.directions','equipment-lending','2026-11-29T01:45:31.518Z','json: "directions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hours','equipment-lending','2026-11-29T01:45:31.518Z','text: "hours" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.closes_on_public_holidays','equipment-lending','2026-11-29T01:45:31.518Z','boolean: "closes_on_public_holidays" INTEGER NOT NULL DEFAULT 1 CHECK ("closes_on_public_holidays" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store.hand_overs_per_day','equipment-lending','2026-11-29T01:45:31.518Z','integer: "hand_overs_per_day" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store','equipment-lending','2026-11-29T01:45:31.518Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.owner','equipment-lending','2026-11-29T01:45:31.519Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.position','equipment-lending','2026-11-29T01:45:31.519Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.from','equipment-lending','2026-11-29T01:45:31.519Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.until','equipment-lending','2026-11-29T01:45:31.519Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__closures.cause','equipment-lending','2026-11-29T01:45:31.519Z','text: "cause" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__closures','equipment-lending','2026-11-29T01:45:31.519Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.owner','equipment-lending','2026-11-29T01:45:31.519Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.position','equipment-lending','2026-11-29T01:45:31.519Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.date','equipment-lending','2026-11-29T01:45:31.519Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.from','equipment-lending','2026-11-29T01:45:31.519Z','text: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_store__extra_hours.until','equipment-lending','2026-11-29T01:45:31.519Z','text: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_store__extra_hours','equipment-lending','2026-11-29T01:45:31.519Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.id','equipment-lending','2026-11-29T01:45:31.519Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.version','equipment-lending','2026-11-29T01:45:31.519Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.state','equipment-lending','2026-11-29T01:45:31.519Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.created_at','equipment-lending','2026-11-29T01:45:31.519Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.updated_at','equipment-lending','2026-11-29T01:45:31.519Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.name','equipment-lending','2026-11-29T01:45:31.520Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.category','equipment-lending','2026-11-29T01:45:31.520Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.description','equipment-lending','2026-11-29T01:45:31.520Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.store','equipment-lending','2026-11-29T01:45:31.520Z','identifier: "store" TEXT NOT NULL REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.is_offered','equipment-lending','2026-11-29T01:45:31.520Z','boolean: "is_offered" INTEGER NOT NULL DEFAULT 1 CHECK ("is_offered" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.tracking','equipment-lending','2026-11-29T01:45:31.520Z','text: "tracking" TEXT NOT NULL DEFAULT ''quantity''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.stock','equipment-lending','2026-11-29T01:45:31.520Z','integer: "stock" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_opening_days','equipment-lending','2026-11-29T01:45:31.520Z','integer: "maintenance_opening_days" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.maintenance_minutes','equipment-lending','2026-11-29T01:45:31.520Z','integer: "maintenance_minutes" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.min_hours','equipment-lending','2026-11-29T01:45:31.520Z','integer: "min_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_hours','equipment-lending','2026-11-29T01:45:31.520Z','integer: "max_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.lead_time_hours','equipment-lending','2026-11-29T01:45:31.520Z','integer: "lead_time_hours" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.max_ahead_days','equipment-lending','2026-11-29T01:45:31.520Z','integer: "max_ahead_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_amount','equipment-lending','2026-11-29T01:45:31.520Z','integer: "deposit_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.deposit_currency','equipment-lending','2026-11-29T01:45:31.520Z','text: "deposit_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_amount','equipment-lending','2026-11-29T01:45:31.520Z','integer: "value_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.value_currency','equipment-lending','2026-11-29T01:45:31.520Z','text: "value_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_amount','equipment-lending','2026-11-29T01:45:31.520Z','integer: "rent_per_day_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.rent_per_day_currency','equipment-lending','2026-11-29T01:45:31.520Z','text: "rent_per_day_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.instructions','equipment-lending','2026-11-29T01:45:31.520Z','json: "instructions" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.requires_briefing','equipment-lending','2026-11-29T01:45:31.520Z','boolean: "requires_briefing" INTEGER NOT NULL DEFAULT 0 CHECK ("requires_briefing" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model.auto_approves','equipment-lending','2026-11-29T01:45:31.520Z','boolean: "auto_approves" INTEGER NOT NULL DEFAULT 0 CHECK ("auto_approves" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model','equipment-lending','2026-11-29T01:45:31.520Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.owner','equipment-lending','2026-11-29T01:45:31.520Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.position','equipment-lending','2026-11-29T01:45:31.520Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.model','equipment-lending','2026-11-29T01:45:31.520Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__kit_members.quantity','equipment-lending','2026-11-29T01:45:31.520Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__kit_members','equipment-lending','2026-11-29T01:45:31.520Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.owner','equipment-lending','2026-11-29T01:45:31.520Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.position','equipment-lending','2026-11-29T01:45:31.520Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item_model__accessories.value','equipment-lending','2026-11-29T01:45:31.520Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item_model__accessories','equipment-lending','2026-11-29T01:45:31.520Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.id','equipment-lending','2026-11-29T01:45:31.521Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.version','equipment-lending','2026-11-29T01:45:31.521Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.state','equipment-lending','2026-11-29T01:45:31.521Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.created_at','equipment-lending','2026-11-29T01:45:31.521Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.updated_at','equipment-lending','2026-11-29T01:45:31.521Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.inventory_code','equipment-lending','2026-11-29T01:45:31.521Z','text: "inventory_code" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.model','equipment-lending','2026-11-29T01:45:31.521Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.condition','equipment-lending','2026-11-29T01:45:31.521Z','text: "condition" TEXT NOT NULL DEFAULT ''good''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.is_borrowable','equipment-lending','2026-11-29T01:45:31.521Z','boolean: "is_borrowable" INTEGER NOT NULL DEFAULT 1 CHECK ("is_borrowable" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.serial_number','equipment-lending','2026-11-29T01:45:31.521Z','text: "serial_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.location','equipment-lending','2026-11-29T01:45:31.521Z','text: "location" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_from','equipment-lending','2026-11-29T01:45:31.521Z','text: "acquired_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.acquired_on','equipment-lending','2026-11-29T01:45:31.521Z','date: "acquired_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.last_safety_check','equipment-lending','2026-11-29T01:45:31.521Z','date: "last_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.next_safety_check','equipment-lending','2026-11-29T01:45:31.521Z','date: "next_safety_check" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item.note','equipment-lending','2026-11-29T01:45:31.521Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item','equipment-lending','2026-11-29T01:45:31.521Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.owner','equipment-lending','2026-11-29T01:45:31.521Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.position','equipment-lending','2026-11-29T01:45:31.521Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.file','equipment-lending','2026-11-29T01:45:31.521Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.name','equipment-lending','2026-11-29T01:45:31.521Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.type','equipment-lending','2026-11-29T01:45:31.521Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.size','equipment-lending','2026-11-29T01:45:31.521Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_item__photos.sha256','equipment-lending','2026-11-29T01:45:31.522Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_item__photos','equipment-lending','2026-11-29T01:45:31.522Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.id','equipment-lending','2026-11-29T01:45:31.522Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.version','equipment-lending','2026-11-29T01:45:31.522Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.state','equipment-lending','2026-11-29T01:45:31.522Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.created_at','equipment-lending','2026-11-29T01:45:31.522Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.updated_at','equipment-lending','2026-11-29T01:45:31.530Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.number','equipment-lending','2026-11-29T01:45:31.530Z','integer: "number" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.organisation','equipment-lending','2026-11-29T01:45:31.530Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_in_charge','equipment-lending','2026-11-29T01:45:31.530Z','identifier: "person_in_charge" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.person_name','equipment-lending','2026-11-29T01:45:31.530Z','text: "person_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.purpose','equipment-lending','2026-11-29T01:45:31.530Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.project','equipment-lending','2026-11-29T01:45:31.530Z','text: "project" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_start','equipment-lending','2026-11-29T01:45:31.530Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.period_end','equipment-lending','2026-11-29T01:45:31.530Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.terms_version','equipment-lending','2026-11-29T01:45:31.530Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_briefed','equipment-lending','2026-11-29T01:45:31.530Z','boolean: "is_briefed" INTEGER NOT NULL DEFAULT 0 CHECK ("is_briefed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_override','equipment-lending','2026-11-29T01:45:31.531Z','boolean: "is_override" INTEGER NOT NULL DEFAULT 0 CHECK ("is_override" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_by_agreement','equipment-lending','2026-11-29T01:45:31.531Z','boolean: "is_by_agreement" INTEGER NOT NULL DEFAULT 0 CHECK ("is_by_agreement" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.extension_until','equipment-lending','2026-11-29T01:45:31.531Z','instant: "extension_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.refusal_kind','equipment-lending','2026-11-29T01:45:31.531Z','text: "refusal_kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.staff_note','equipment-lending','2026-11-29T01:45:31.531Z','text: "staff_note" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.store','equipment-lending','2026-11-29T01:45:31.531Z','identifier: "store" TEXT REFERENCES "equipment_lending_store" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_amount','equipment-lending','2026-11-29T01:45:31.531Z','integer: "price_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.price_currency','equipment-lending','2026-11-29T01:45:31.531Z','text: "price_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_amount','equipment-lending','2026-11-29T01:45:31.531Z','integer: "deposit_due_amount" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.deposit_due_currency','equipment-lending','2026-11-29T01:45:31.531Z','text: "deposit_due_currency" TEXT DEFAULT ''EUR''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_short','equipment-lending','2026-11-29T01:45:31.531Z','boolean: "is_short" INTEGER DEFAULT 0 CHECK ("is_short" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.handed_over_at','equipment-lending','2026-11-29T01:45:31.531Z','instant: "handed_over_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.returned_at','equipment-lending','2026-11-29T01:45:31.531Z','instant: "returned_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.lost_at','equipment-lending','2026-11-29T01:45:31.531Z','instant: "lost_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.ended_at','equipment-lending','2026-11-29T01:45:31.531Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan.is_anonymous','equipment-lending','2026-11-29T01:45:31.531Z','boolean: "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan','equipment-lending','2026-11-29T01:45:31.531Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.owner','equipment-lending','2026-11-29T01:45:31.531Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.position','equipment-lending','2026-11-29T01:45:31.531Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.model','equipment-lending','2026-11-29T01:45:31.531Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.quantity','equipment-lending','2026-11-29T01:45:31.531Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.item','equipment-lending','2026-11-29T01:45:31.531Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.returned','equipment-lending','2026-11-29T01:45:31.531Z','integer: "returned" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_out','equipment-lending','2026-11-29T01:45:31.531Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.condition_in','equipment-lending','2026-11-29T01:45:31.531Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__lines.damaged','equipment-lending','2026-11-29T01:45:31.531Z','integer: "damaged" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__lines','equipment-lending','2026-11-29T01:45:31.531Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.owner','equipment-lending','2026-11-29T01:45:31.532Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.position','equipment-lending','2026-11-29T01:45:31.532Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.item','equipment-lending','2026-11-29T01:45:31.532Z','identifier: "item" TEXT NOT NULL REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_out','equipment-lending','2026-11-29T01:45:31.532Z','text: "condition_out" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.is_returned','equipment-lending','2026-11-29T01:45:31.532Z','boolean: "is_returned" INTEGER NOT NULL DEFAULT 0 CHECK ("is_returned" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__assignments.condition_in','equipment-lending','2026-11-29T01:45:31.532Z','text: "condition_in" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__assignments','equipment-lending','2026-11-29T01:45:31.532Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.owner','equipment-lending','2026-11-29T01:45:31.532Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.position','equipment-lending','2026-11-29T01:45:31.532Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__short_of.value','equipment-lending','2026-11-29T01:45:31.532Z','identifier: "value" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__short_of','equipment-lending','2026-11-29T01:45:31.532Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.owner','equipment-lending','2026-11-29T01:45:31.532Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.position','equipment-lending','2026-11-29T01:45:31.532Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.model','equipment-lending','2026-11-29T01:45:31.532Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.item','equipment-lending','2026-11-29T01:45:31.532Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.quantity','equipment-lending','2026-11-29T01:45:31.532Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_loan__returns.at','equipment-lending','2026-11-29T01:45:31.532Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_loan__returns','equipment-lending','2026-11-29T01:45:31.532Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.id','equipment-lending','2026-11-29T01:45:31.533Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.version','equipment-lending','2026-11-29T01:45:31.533Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.state','equipment-lending','2026-11-29T01:45:31.533Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.created_at','equipment-lending','2026-11-29T01:45:31.533Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.updated_at','equipment-lending','2026-11-29T01:45:31.533Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.loan','equipment-lending','2026-11-29T01:45:31.533Z','identifier: "loan" TEXT NOT NULL REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.organisation','equipment-lending','2026-11-29T01:45:31.533Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_amount','equipment-lending','2026-11-29T01:45:31.533Z','integer: "amount_amount" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.amount_currency','equipment-lending','2026-11-29T01:45:31.533Z','text: "amount_currency" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_amount','equipment-lending','2026-11-29T01:45:31.533Z','integer: "kept_amount_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.kept_amount_currency','equipment-lending','2026-11-29T01:45:31.533Z','text: "kept_amount_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.way','equipment-lending','2026-11-29T01:45:31.533Z','text: "way" TEXT NOT NULL DEFAULT ''cash''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.taken_by','equipment-lending','2026-11-29T01:45:31.533Z','text: "taken_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_deposit.receipt','equipment-lending','2026-11-29T01:45:31.533Z','text: "receipt" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_deposit','equipment-lending','2026-11-29T01:45:31.533Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.id','equipment-lending','2026-11-29T01:45:31.533Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.version','equipment-lending','2026-11-29T01:45:31.533Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.state','equipment-lending','2026-11-29T01:45:31.533Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.created_at','equipment-lending','2026-11-29T01:45:31.533Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.updated_at','equipment-lending','2026-11-29T01:45:31.533Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.model','equipment-lending','2026-11-29T01:45:31.533Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.item','equipment-lending','2026-11-29T01:45:31.533Z','identifier: "item" TEXT REFERENCES "equipment_lending_item" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.quantity','equipment-lending','2026-11-29T01:45:31.533Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.severity','equipment-lending','2026-11-29T01:45:31.533Z','text: "severity" TEXT NOT NULL DEFAULT ''unusable''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.loan','equipment-lending','2026-11-29T01:45:31.533Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.description','equipment-lending','2026-11-29T01:45:31.533Z','text: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.expected_until','equipment-lending','2026-11-29T01:45:31.533Z','date: "expected_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_amount','equipment-lending','2026-11-29T01:45:31.533Z','integer: "cost_amount" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage.cost_currency','equipment-lending','2026-11-29T01:45:31.533Z','text: "cost_currency" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage','equipment-lending','2026-11-29T01:45:31.533Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.owner','equipment-lending','2026-11-29T01:45:31.534Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_damage" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.position','equipment-lending','2026-11-29T01:45:31.534Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.file','equipment-lending','2026-11-29T01:45:31.534Z','text: "file" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.name','equipment-lending','2026-11-29T01:45:31.534Z','text: "name" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.type','equipment-lending','2026-11-29T01:45:31.534Z','text: "type" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.size','equipment-lending','2026-11-29T01:45:31.534Z','integer: "size" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_damage__photos.sha256','equipment-lending','2026-11-29T01:45:31.534Z','text: "sha256" TEXT NOT NULL DEFAULT ''''');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_damage__photos','equipment-lending','2026-11-29T01:45:31.534Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.id','equipment-lending','2026-11-29T01:45:31.542Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.version','equipment-lending','2026-11-29T01:45:31.542Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.state','equipment-lending','2026-11-29T01:45:31.542Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.created_at','equipment-lending','2026-11-29T01:45:31.542Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.updated_at','equipment-lending','2026-11-29T01:45:31.542Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.model','equipment-lending','2026-11-29T01:45:31.542Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.quantity','equipment-lending','2026-11-29T01:45:31.542Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_start','equipment-lending','2026-11-29T01:45:31.542Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.period_end','equipment-lending','2026-11-29T01:45:31.542Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.kind','equipment-lending','2026-11-29T01:45:31.543Z','text: "kind" TEXT NOT NULL DEFAULT ''reservedByTeam''');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_block.note','equipment-lending','2026-11-29T01:45:31.543Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_block','equipment-lending','2026-11-29T01:45:31.543Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.id','equipment-lending','2026-11-29T01:45:31.543Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.version','equipment-lending','2026-11-29T01:45:31.543Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.state','equipment-lending','2026-11-29T01:45:31.543Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.created_at','equipment-lending','2026-11-29T01:45:31.543Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.updated_at','equipment-lending','2026-11-29T01:45:31.543Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.organisation','equipment-lending','2026-11-29T01:45:31.543Z','identifier: "organisation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.from','equipment-lending','2026-11-29T01:45:31.543Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.until','equipment-lending','2026-11-29T01:45:31.543Z','date: "until" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_suspension.grounds','equipment-lending','2026-11-29T01:45:31.543Z','text: "grounds" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_suspension','equipment-lending','2026-11-29T01:45:31.543Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.id','equipment-lending','2026-11-29T01:45:31.543Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.version','equipment-lending','2026-11-29T01:45:31.543Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.state','equipment-lending','2026-11-29T01:45:31.543Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.created_at','equipment-lending','2026-11-29T01:45:31.543Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.updated_at','equipment-lending','2026-11-29T01:45:31.543Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.organisation','equipment-lending','2026-11-29T01:45:31.543Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.model','equipment-lending','2026-11-29T01:45:31.543Z','identifier: "model" TEXT REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.category','equipment-lending','2026-11-29T01:45:31.543Z','text: "category" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_simultaneous','equipment-lending','2026-11-29T01:45:31.543Z','integer: "max_simultaneous" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_quota.max_loans_per_year','equipment-lending','2026-11-29T01:45:31.543Z','integer: "max_loans_per_year" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_quota','equipment-lending','2026-11-29T01:45:31.543Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.id','equipment-lending','2026-11-29T01:45:31.544Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.version','equipment-lending','2026-11-29T01:45:31.544Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.state','equipment-lending','2026-11-29T01:45:31.544Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.created_at','equipment-lending','2026-11-29T01:45:31.544Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.updated_at','equipment-lending','2026-11-29T01:45:31.544Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.model','equipment-lending','2026-11-29T01:45:31.544Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.day','equipment-lending','2026-11-29T01:45:31.544Z','date: "day" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.refusals','equipment-lending','2026-11-29T01:45:31.544Z','integer: "refusals" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_demand.pieces','equipment-lending','2026-11-29T01:45:31.544Z','integer: "pieces" INTEGER NOT NULL DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_demand','equipment-lending','2026-11-29T01:45:31.544Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.id','equipment-lending','2026-11-29T01:45:31.544Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.version','equipment-lending','2026-11-29T01:45:31.544Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.state','equipment-lending','2026-11-29T01:45:31.544Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.created_at','equipment-lending','2026-11-29T01:45:31.544Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.updated_at','equipment-lending','2026-11-29T01:45:31.544Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.period_start','equipment-lending','2026-11-29T01:45:31.544Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.period_end','equipment-lending','2026-11-29T01:45:31.544Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.purpose','equipment-lending','2026-11-29T01:45:31.544Z','text: "purpose" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.name','equipment-lending','2026-11-29T01:45:31.544Z','text: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.group','equipment-lending','2026-11-29T01:45:31.544Z','text: "group" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.phone','equipment-lending','2026-11-29T01:45:31.544Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.email','equipment-lending','2026-11-29T01:45:31.544Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.terms_version','equipment-lending','2026-11-29T01:45:31.544Z','text: "terms_version" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.organisation','equipment-lending','2026-11-29T01:45:31.544Z','identifier: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.answer','equipment-lending','2026-11-29T01:45:31.544Z','text: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry.loan','equipment-lending','2026-11-29T01:45:31.544Z','identifier: "loan" TEXT REFERENCES "equipment_lending_loan" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_inquiry','equipment-lending','2026-11-29T01:45:31.544Z','');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.owner','equipment-lending','2026-11-29T01:45:31.544Z','identifier: "owner" TEXT NOT NULL REFERENCES "equipment_lending_inquiry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.position','equipment-lending','2026-11-29T01:45:31.544Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.model','equipment-lending','2026-11-29T01:45:31.545Z','identifier: "model" TEXT NOT NULL REFERENCES "equipment_lending_item_model" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','equipment_lending_inquiry__lines.quantity','equipment-lending','2026-11-29T01:45:31.545Z','integer: "quantity" INTEGER NOT NULL DEFAULT 1');
INSERT INTO "platform_ledger" VALUES('table','equipment_lending_inquiry__lines','equipment-lending','2026-11-29T01:45:31.545Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_history__by_record','platform','2026-11-29T01:45:31.545Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_pool','platform','2026-11-29T01:45:31.545Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_length','platform','2026-11-29T01:45:31.545Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_out','platform','2026-11-29T01:45:31.546Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_holder','platform','2026-11-29T01:45:31.546Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_due','platform','2026-11-29T01:45:31.546Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_record','platform','2026-11-29T01:45:31.546Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_due','platform','2026-11-29T01:45:31.554Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_reminder__by_record','platform','2026-11-29T01:45:31.555Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_forgotten__by_resource','platform','2026-11-29T01:45:31.555Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_idempotency__by_at','platform','2026-11-29T01:45:31.555Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_token__by_hash','platform','2026-11-29T01:45:31.555Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_hash','platform','2026-11-29T01:45:31.555Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_session__by_account','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_invitation__by_hash','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment__by_waiting','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_file','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_attachment_use__by_record','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_organisation','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_person','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_record','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_record','platform','2026-11-29T01:45:31.556Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_hold__by_until','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_account','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_person','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__by_until','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__roles__by_value','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_membership__organisations__by_value','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_state','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_notice','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_recipient','platform','2026-11-29T01:45:31.557Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_delivery__by_due','platform','2026-11-29T01:45:31.558Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_mail_wish__by_recipient','platform','2026-11-29T01:45:31.558Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_state','member-network','2026-11-29T01:45:31.558Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_kind','member-network','2026-11-29T01:45:31.566Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_is_tenant','member-network','2026-11-29T01:45:31.566Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_parent','member-network','2026-11-29T01:45:31.566Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_assured_on','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_merged_into','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__aliases__by_value','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__topics__by_value','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__languages__by_value','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__origin_communities__by_value','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__likely_duplicates__by_value','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__match_keys__by_value','member-network','2026-11-29T01:45:31.567Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__contact_keys__by_value','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__by_organisation','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__languages__by_value','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_organisation','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_umbrella','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_from','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_until','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_state','member-network','2026-11-29T01:45:31.568Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_organisation','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_kind','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_district','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_valid_until','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_assured_on','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_state','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_organisation','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_kind','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_place','member-network','2026-11-29T01:45:31.569Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_same_as','member-network','2026-11-29T01:45:31.570Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_valid_until','member-network','2026-11-29T01:45:31.570Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_assured_on','member-network','2026-11-29T01:45:31.570Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__topics__by_value','member-network','2026-11-29T01:45:31.570Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__languages__by_value','member-network','2026-11-29T01:45:31.586Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_store','equipment-lending','2026-11-29T01:45:31.587Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__by_is_offered','equipment-lending','2026-11-29T01:45:31.587Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__list_category_value_amount_id','equipment-lending','2026-11-29T01:45:31.587Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__kit_members__by_model','equipment-lending','2026-11-29T01:45:31.587Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item_model__accessories__by_value','equipment-lending','2026-11-29T01:45:31.587Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_inventory_code','equipment-lending','2026-11-29T01:45:31.587Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_model','equipment-lending','2026-11-29T01:45:31.587Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_item__by_next_safety_check','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_number','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_person_in_charge','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_project','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_period','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_state_period','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_extension_until','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_is_short','equipment-lending','2026-11-29T01:45:31.588Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_handed_over_at','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__by_ended_at','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__list_organisation_period_start_id','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__list_store_period_start_id','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_model','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__lines__by_item','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__assignments__by_item','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__short_of__by_value','equipment-lending','2026-11-29T01:45:31.589Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__returns__by_model','equipment-lending','2026-11-29T01:45:31.590Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_loan__returns__by_item','equipment-lending','2026-11-29T01:45:31.590Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_state','equipment-lending','2026-11-29T01:45:31.590Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_loan','equipment-lending','2026-11-29T01:45:31.598Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_deposit__by_organisation','equipment-lending','2026-11-29T01:45:31.599Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_state','equipment-lending','2026-11-29T01:45:31.599Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_model','equipment-lending','2026-11-29T01:45:31.599Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_item','equipment-lending','2026-11-29T01:45:31.599Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_damage__by_loan','equipment-lending','2026-11-29T01:45:31.599Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_model','equipment-lending','2026-11-29T01:45:31.599Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_block__by_period','equipment-lending','2026-11-29T01:45:31.599Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_organisation','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_suspension__by_until','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_organisation','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_quota__by_model','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_demand__by_model','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_demand__by_day','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_state','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_period','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_state_period','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__by_loan','equipment-lending','2026-11-29T01:45:31.600Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__list_organisation_period_start_id','equipment-lending','2026-11-29T01:45:31.601Z','');
INSERT INTO "platform_ledger" VALUES('index','equipment_lending_inquiry__lines__by_model','equipment-lending','2026-11-29T01:45:31.601Z','');
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
INSERT INTO "platform_history" VALUES(1,'member-network.organisation','01a224fa-9523-7000-96ea-2f7071033bd1',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.686Z','{"name":[null,{"de":"AWO Saarland","en":"AWO Saarland","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"description":[null,{"de":"Träger des House of Resources Saar seit dem 1. Januar 2023.","en":"Carrier of the House of Resources Saar since 1 January 2023.","@source":"de"}],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name awo saarland"]]}','1od5cfbqa0t792jo3f07e1pn63');
INSERT INTO "platform_history" VALUES(2,'member-network.organisation','01a224fa-9523-7001-a604-1a8a6fc8b1bb',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.688Z','{"name":[null,{"de":"Landeshauptstadt Saarbrücken","en":"State capital Saarbrücken","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Saarbrücken"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name capital saarbrucken state","name landeshauptstadt saarbrucken"]]}','2sxri1ip1c7wd1gsewuigyo97w');
INSERT INTO "platform_history" VALUES(3,'member-network.organisation','01a224fa-9523-7002-9ba1-745456ff912f',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.689Z','{"name":[null,{"de":"House of Resources Saar","en":"House of Resources Saar","@source":"de"}],"aliases":[[],["Haus of Ressources Saar","House or Ressources Saar","HoR Saar"]],"kind":[null,"other"],"isUmbrella":[null,false],"isTenant":[null,true],"parent":[null,"01a224fa-9523-7000-96ea-2f7071033bd1"],"description":[null,{"de":"Besteht seit 2021, gefördert von Bund und Land.","en":"Exists since 2021, funded by the federal government and the state.","@source":"de"}],"topics":[[],["participation","antiDiscrimination","education"]],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name haus ressources saar","name hor saar","name house or ressources saar","name house resources saar"]]}','3q3aq7qo58ic01bkk34j807rma');
INSERT INTO "platform_history" VALUES(4,'member-network.organisation','01a224fa-9523-7003-a60b-18717e48249c',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.699Z','{"name":[null,{"de":"Kulturverein (Beispiel)","en":"Cultural association (sample)","@source":"de"}],"kind":[null,"migrantOrganisation"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel kulturverein","name cultural sample"]]}','3p7az87kuij9p1xomlezocl2jp');
INSERT INTO "platform_history" VALUES(5,'member-network.organisation','01a224fa-9523-7004-9c3c-0293dd4cce98',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.700Z','{"name":[null,{"de":"Nachbarschaftsinitiative (Beispiel)","en":"Neighbourhood initiative (sample)","@source":"de"}],"kind":[null,"initiative"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"matchKeys":[[],["name beispiel nachbarschaftsinitiative","name initiative neighbourhood sample"]]}','15hf4ruy25g8s29n6qqfwmfj0d');
INSERT INTO "platform_history" VALUES(6,'member-network.contact','01a224fa-9523-7005-a42c-77c1740bd026',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.701Z','{"name":[null,"Alex Beispiel"],"organisation":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"nameVisibility":[null,"members"],"role":[null,"Ehrenamt"],"emailVisibility":[null,"editors"],"phoneVisibility":[null,"editors"],"validFrom":[null,"2025-01-01"],"isOrganisationListed":[null,true]}','32ms6kitsqgbk395twrdx2fyip');
INSERT INTO "platform_history" VALUES(7,'member-network.service','01a224fa-9523-7006-84a8-c5ae84b32c61',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.701Z','{"name":[null,{"de":"Empowerment","en":"Empowerment","@source":"de"}],"organisation":[null,"01a224fa-9523-7002-9ba1-745456ff912f"],"kind":[null,"pillar"],"description":[null,{"de":"Hilfe bei Anträgen, bei Social Media und beim Durchführen von Seminaren.","en":"Help with applications, with social media and with running seminars.","@source":"de"}],"topics":[[],["education","participation"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','32scvzuw1rl9q24ivvwzftv53a');
INSERT INTO "platform_history" VALUES(8,'member-network.service','01a224fa-9523-7007-a164-68564fc224a5',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.711Z','{"name":[null,{"de":"Förderung","en":"Grants","@source":"de"}],"organisation":[null,"01a224fa-9523-7002-9ba1-745456ff912f"],"kind":[null,"pillar"],"description":[null,{"de":"Mikro-Projektgelder bis 500 Euro; über höhere Beträge entscheidet eine Jury.","en":"Micro-project money of up to 500 euro; a jury decides about higher amounts.","@source":"de"}],"topics":[[],["participation"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','2sojao1xzscvs15vwyjb5gg1g0');
INSERT INTO "platform_history" VALUES(9,'member-network.service','01a224fa-9523-7008-bda3-c0348cde08a6',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.712Z','{"name":[null,{"de":"Verleih","en":"Lending","@source":"de"}],"organisation":[null,"01a224fa-9523-7002-9ba1-745456ff912f"],"kind":[null,"pillar"],"description":[null,{"de":"Lautsprecher, Pavillons, Stehtische und Beamer für Ehrenamtliche.","en":"Loudspeakers, pavilions, bar tables and projectors for volunteers.","@source":"de"}],"topics":[[],["participation","culture"]],"hasInterpreters":[null,false],"cost":[null,{"de":"kostenlos","en":"free of charge","@source":"de"}],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','3u19iltd39e1u2ibjskmcp1sjy');
INSERT INTO "platform_history" VALUES(10,'member-network.service','01a224fa-9523-7009-b624-f0382aee06c7',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.712Z','{"name":[null,{"de":"Vernetzung","en":"Networking","@source":"de"}],"organisation":[null,"01a224fa-9523-7002-9ba1-745456ff912f"],"kind":[null,"pillar"],"description":[null,{"de":"Brücke zwischen neuen und bestehenden Organisationen.","en":"A bridge between new and existing organisations.","@source":"de"}],"topics":[[],["participation","dialogue"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','33cue90h7qvkz22nkubs2uyttw');
INSERT INTO "platform_history" VALUES(11,'member-network.service','01a224fa-9523-700a-b922-be8d314f9979',1,'create',NULL,'listed','system','first-records','first record','2026-11-29T01:45:31.712Z','{"name":[null,{"de":"Räume","en":"Rooms","@source":"de"}],"organisation":[null,"01a224fa-9523-7002-9ba1-745456ff912f"],"kind":[null,"rooms"],"topics":[[],["participation"]],"hasInterpreters":[null,false],"eligibility":[null,{"de":"Organisationen und Initiativen","en":"Organisations and initiatives","@source":"de"}],"cost":[null,{"de":"kostenlos","en":"free of charge","@source":"de"}],"assuredOn":[null,"2026-11-29"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}','1axv9yyqp6kh92le9vh3vqutul');
INSERT INTO "platform_history" VALUES(12,'equipment-lending.store','01a224fa-9523-700b-af3d-2f264886e4c7',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.713Z','{"name":[null,{"de":"Verleihlager (Beispiel)","en":"Lending store (sample)","@source":"de"}],"directions":[null,{"de":"Die Öffnungszeiten sind ein Beispiel.","en":"The opening hours are a sample.","@source":"de"}],"hours":[null,"mo-fr 10:00-16:00"],"closesOnPublicHolidays":[null,true]}','18bb00njso0i028e9qtx62pak0');
INSERT INTO "platform_history" VALUES(13,'equipment-lending.item-model','01a224fa-9523-700c-a2a6-7a4313176615',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.714Z','{"name":[null,{"de":"Lautsprecher","en":"Loudspeaker","@source":"de"}],"category":[null,"Ton"],"description":[null,{"de":"Stückzahl und Wartungstag sind Beispiele.","en":"Quantity and maintenance day are samples.","@source":"de"}],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,4],"maintenanceOpeningDays":[null,1],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}','y4tzafq9mghzrrg3hy9wqkwc');
INSERT INTO "platform_history" VALUES(14,'equipment-lending.item-model','01a224fa-9523-700d-99db-44b02f3bd316',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.727Z','{"name":[null,{"de":"Pavillon","en":"Pavilion","@source":"de"}],"category":[null,"Zelte"],"description":[null,{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,3],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}','3px0pct8r4tbqkgy4dpsv9e9u');
INSERT INTO "platform_history" VALUES(15,'equipment-lending.item-model','01a224fa-9523-700e-b469-d06d414b29b8',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.728Z','{"name":[null,{"de":"Stehtisch","en":"Bar table","@source":"de"}],"category":[null,"Möbel"],"description":[null,{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"isOffered":[null,true],"tracking":[null,"quantity"],"stock":[null,12],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"requiresBriefing":[null,false],"autoApproves":[null,false]}','3a1a7m8vkcv9g1hd235dm1gmvx');
INSERT INTO "platform_history" VALUES(16,'equipment-lending.item-model','01a224fa-9523-700f-a18e-c68ff0ded8df',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.728Z','{"name":[null,{"de":"Beamer","en":"Projector","@source":"de"}],"category":[null,"Bild"],"description":[null,{"de":"Stückzahl und Pfand sind Beispiele.","en":"Quantity and deposit are samples.","@source":"de"}],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"isOffered":[null,true],"tracking":[null,"individual"],"stock":[null,0],"maintenanceOpeningDays":[null,0],"maintenanceMinutes":[null,0],"deposit":[null,"100.00 EUR"],"requiresBriefing":[null,false],"autoApproves":[null,false]}','l69stwfy783d1bs4m06mpmfac');
INSERT INTO "platform_history" VALUES(17,'equipment-lending.item','01a224fa-9523-7010-8bc9-58501723f9c9',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.729Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-1"],"model":[null,"01a224fa-9523-700f-a18e-c68ff0ded8df"],"condition":[null,"good"],"isBorrowable":[null,true]}','kqfayqvvt3te17azefjv1i005');
INSERT INTO "platform_history" VALUES(18,'equipment-lending.item','01a224fa-9523-7011-b803-13b029283d08',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.730Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-2"],"model":[null,"01a224fa-9523-700f-a18e-c68ff0ded8df"],"condition":[null,"good"],"isBorrowable":[null,true]}','3cz6y8i5eo1531oejb3jeh1ufi');
INSERT INTO "platform_history" VALUES(19,'equipment-lending.item','01a224fa-9523-7012-9602-2162d55dea64',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.730Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-3"],"model":[null,"01a224fa-9523-700f-a18e-c68ff0ded8df"],"condition":[null,"good"],"isBorrowable":[null,true]}','2m645kn18zfva2a76rtcjt75we');
INSERT INTO "platform_history" VALUES(20,'equipment-lending.item','01a224fa-9523-7013-8ac5-e51518361ad5',1,'create',NULL,'recorded','system','first-records','first record','2026-11-29T01:45:31.743Z','{"inventoryCode":[null,"BEISPIEL-BEAMER-4"],"model":[null,"01a224fa-9523-700f-a18e-c68ff0ded8df"],"condition":[null,"good"],"isBorrowable":[null,true]}','1g7bg3qps6x7m2bbt8qd3iz49p');
INSERT INTO "platform_history" VALUES(21,'platform.membership','01a224fa-9697-7000-8829-8aa0b5720bdc',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:32.055Z','{"account":[null,"01a224fa-9669-7000-a23d-369e6628b169"],"name":[null,"Verwaltung"],"roles":[[],["administrator"]],"organisations":[[],["01a224fa-9523-7000-96ea-2f7071033bd1"]],"from":[null,"2026-11-29"]}','1qibrvu7vfke518uhu21o3hcay');
INSERT INTO "platform_history" VALUES(22,'platform.membership','01a224fa-970a-7000-bbd3-611a72e67d1e',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:32.170Z','{"account":[null,"01a224fa-9707-7000-a440-a0933c77b744"],"name":[null,"Projektkoordination"],"roles":[[],["coordinator"]],"organisations":[[],["01a224fa-9523-7000-96ea-2f7071033bd1"]],"from":[null,"2026-11-29"]}','37fu8p32ocg329psguq2wc5q7');
INSERT INTO "platform_history" VALUES(23,'platform.membership','01a224fa-9746-7001-9e16-2927a0f1276d',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:32.230Z','{"account":[null,"01a224fa-9744-7000-8026-65aff3ddd75c"],"name":[null,"Verleih"],"roles":[[],["equipment-keeper"]],"organisations":[[],["01a224fa-9523-7000-96ea-2f7071033bd1"]],"from":[null,"2026-11-29"]}','1jtnav0ux1ltd3h5osgwgkptq7');
INSERT INTO "platform_history" VALUES(24,'platform.membership','01a224fa-979e-7000-8b04-aeeedc9d7267',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:32.318Z','{"account":[null,"01a224fa-9790-7000-9c57-690d688174a3"],"name":[null,"Ehrenamtliche einer Organisation"],"roles":[[],["volunteer"]],"organisations":[[],["01a224fa-9523-7000-96ea-2f7071033bd1"]],"from":[null,"2026-11-29"]}','1zw5yjrpolqgm38d95wek42r34');
INSERT INTO "platform_history" VALUES(25,'platform.membership','01a224fa-97fd-7000-a5d9-31b7bd730848',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:32.413Z','{"account":[null,"01a224fa-97f6-7000-a967-af17eedaf1f7"],"name":[null,"Lenkungsteam"],"roles":[[],["steering-team"]],"organisations":[[],["01a224fa-9523-7000-96ea-2f7071033bd1"]],"from":[null,"2026-11-29"]}','36unvtn2tocwpvpx59kcpvf2n');
INSERT INTO "platform_history" VALUES(26,'platform.membership','01a224fa-9846-7000-b814-d535e968ccd6',1,'create',NULL,'recorded','system','scheduler',NULL,'2026-11-29T01:45:32.486Z','{"account":[null,"01a224fa-9842-7000-b0c2-1145931a5d35"],"name":[null,"Fördermittelgeber"],"roles":[[],["funder"]],"organisations":[[],["01a224fa-9523-7000-96ea-2f7071033bd1"]],"from":[null,"2026-11-29"]}','eh3hydmrbtgx33zsyvm0xu9ac');
INSERT INTO "platform_history" VALUES(27,'platform.membership','01a224fa-979e-7000-8b04-aeeedc9d7267',2,'change',NULL,'recorded','person','01a224fa-9697-7000-8829-8aa0b5720bdc',NULL,'2026-11-29T01:45:32.501Z','{"person":[null,"01a224fa-9523-7005-a42c-77c1740bd026"],"organisations":[["01a224fa-9523-7000-96ea-2f7071033bd1"],["01a224fa-9523-7003-a60b-18717e48249c"]]}','3hvegy7haxq5v1w81lm1jsvffv');
INSERT INTO "platform_history" VALUES(28,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',1,'create',NULL,'requested','person','01a224fa-970a-7000-bbd3-611a72e67d1e','Termin vereinbart (Beispiel)','2026-11-29T01:45:32.508Z','{"number":[null,1],"organisation":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"personName":[null,"Kim Beispiel"],"purpose":[null,"Seminar über Vereinsrecht (Beispiel)"],"project":[null,"Beispiel 1"],"lines":[[],[{"model":"01a224fa-9523-700c-a2a6-7a4313176615","quantity":2,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0},{"model":"01a224fa-9523-700e-b469-d06d414b29b8","quantity":4,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}]],"period":[null,{"start":"2026-11-29T02:00:00.000Z","end":"2026-12-01T13:00:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,true],"isByAgreement":[null,true],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"price":[null,"0.00 EUR"],"depositDue":[null,"0.00 EUR"],"isShort":[null,false],"isAnonymous":[null,false]}','3beam2ns8j6p43iauvdjvbdq9w');
INSERT INTO "platform_history" VALUES(29,'platform.notice','01a224fa-985c-7003-8ed8-e4ae4dc1ce06',1,'create',NULL,'recorded','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'2026-11-29T01:45:32.508Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-985c-7000-805e-fa679abd22ce"],"message":[null,{"de":"Ihre Anfrage 1 für 29.11.2026, 03:00 – 01.12.2026, 14:00 ist eingegangen.","en":"Your request 1 for 29 November 2026, 03:00 – 1 December 2026, 14:00 has arrived.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-11-29T02:00:00.000Z\",\"end\":\"2026-12-01T13:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(30,'platform.notice','01a224fa-985c-7004-b37f-34764a4a3a3f',1,'create',NULL,'recorded','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'2026-11-29T01:45:32.508Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-985c-7000-805e-fa679abd22ce"],"message":[null,{"de":"Anfrage 1 für 29.11.2026, 03:00 – 01.12.2026, 14:00 wartet auf eine Entscheidung.","en":"Request 1 for 29 November 2026, 03:00 – 1 December 2026, 14:00 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-11-29T02:00:00.000Z\",\"end\":\"2026-12-01T13:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(31,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',2,'move','approve','approved','person','01a224fa-9746-7001-9e16-2927a0f1276d','Termin vereinbart (Beispiel)','2026-11-29T01:45:32.579Z','{}','dl8isbomtc2221208hq4284tu');
INSERT INTO "platform_history" VALUES(32,'platform.notice','01a224fa-98a3-7000-800b-cdaf7847fff8',1,'create',NULL,'recorded','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'2026-11-29T01:45:32.579Z','{"code":[null,"equipment-lending.request-approved"],"organisation":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-985c-7000-805e-fa679abd22ce"],"message":[null,{"de":"Ihre Ausleihe 1 für 29.11.2026, 03:00 – 01.12.2026, 14:00 ist zugesagt.","en":"Your loan 1 for 29 November 2026, 03:00 – 1 December 2026, 14:00 is approved.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-11-29T02:00:00.000Z\",\"end\":\"2026-12-01T13:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(33,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',3,'move','hand-over','handedOver','person','01a224fa-9746-7001-9e16-2927a0f1276d','Früher geholt (Beispiel)','2026-11-29T01:45:32.592Z','{"isBriefed":[false,true],"handedOverAt":[null,"2026-11-29T01:45:32.592Z"]}','1ogcbw7mufw4t1pnpu6xea7of7');
INSERT INTO "platform_history" VALUES(34,'platform.notice','01a224fa-98b0-7000-a49d-35724f4be6f1',1,'create',NULL,'recorded','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'2026-11-29T01:45:32.592Z','{"code":[null,"equipment-lending.handed-over"],"organisation":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-985c-7000-805e-fa679abd22ce"],"message":[null,{"de":"Ausleihe 1 ist ausgegeben, Zeitraum 29.11.2026, 03:00 – 01.12.2026, 14:00.","en":"Loan 1 is handed over, period 29 November 2026, 03:00 – 1 December 2026, 14:00.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":1},\"period\":{\"period\":{\"start\":\"2026-11-29T02:00:00.000Z\",\"end\":\"2026-12-01T13:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(35,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',4,'move','return-part','partlyReturned','person','01a224fa-9746-7001-9e16-2927a0f1276d','Stehtische zurück (Beispiel)','2026-11-29T01:45:32.599Z','{"lines":[[{"model":"01a224fa-9523-700c-a2a6-7a4313176615","quantity":2,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0},{"model":"01a224fa-9523-700e-b469-d06d414b29b8","quantity":4,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}],[{"model":"01a224fa-9523-700c-a2a6-7a4313176615","quantity":2,"item":null,"returned":0,"conditionOut":"good","conditionIn":null,"damaged":0},{"model":"01a224fa-9523-700e-b469-d06d414b29b8","quantity":4,"item":null,"returned":4,"conditionOut":null,"conditionIn":null,"damaged":0}]],"returns":[[],[{"model":"01a224fa-9523-700e-b469-d06d414b29b8","item":null,"quantity":4,"at":"2026-11-29T01:45:32.599Z"}]]}','1y341ndh0vrup27gtirma6z7bh');
INSERT INTO "platform_history" VALUES(36,'equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7',1,'create',NULL,'requested','person','01a224fa-979e-7000-8b04-aeeedc9d7267',NULL,'2026-11-29T01:45:32.603Z','{"number":[null,2],"organisation":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"personInCharge":[null,"01a224fa-9523-7005-a42c-77c1740bd026"],"purpose":[null,"Nachbarschaftsfest im Hof (Beispiel)"],"lines":[[],[{"model":"01a224fa-9523-700d-99db-44b02f3bd316","quantity":2,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0},{"model":"01a224fa-9523-700e-b469-d06d414b29b8","quantity":6,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}]],"period":[null,{"start":"2026-11-30T09:00:00.000Z","end":"2026-12-02T13:00:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"isByAgreement":[null,false],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"price":[null,"0.00 EUR"],"depositDue":[null,"0.00 EUR"],"isShort":[null,false],"isAnonymous":[null,false]}','3i50jnc0r8y6k39euzpohif7nt');
INSERT INTO "platform_history" VALUES(37,'platform.notice','01a224fa-98bb-7003-80fb-5f3c9ad2cd0f',1,'create',NULL,'recorded','person','01a224fa-979e-7000-8b04-aeeedc9d7267',NULL,'2026-11-29T01:45:32.603Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98bb-7000-a525-fcaaa05f50c7"],"message":[null,{"de":"Ihre Anfrage 2 für 30.11.2026, 10:00 – 02.12.2026, 14:00 ist eingegangen.","en":"Your request 2 for 30 November 2026, 10:00 – 2 December 2026, 14:00 has arrived.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-11-30T09:00:00.000Z\",\"end\":\"2026-12-02T13:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(38,'platform.notice','01a224fa-98bb-7004-97d6-714e50a69e90',1,'create',NULL,'recorded','person','01a224fa-979e-7000-8b04-aeeedc9d7267',NULL,'2026-11-29T01:45:32.603Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98bb-7000-a525-fcaaa05f50c7"],"message":[null,{"de":"Anfrage 2 für 30.11.2026, 10:00 – 02.12.2026, 14:00 wartet auf eine Entscheidung.","en":"Request 2 for 30 November 2026, 10:00 – 2 December 2026, 14:00 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":2},\"period\":{\"period\":{\"start\":\"2026-11-30T09:00:00.000Z\",\"end\":\"2026-12-02T13:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(39,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db',1,'create',NULL,'requested','person','01a224fa-979e-7000-8b04-aeeedc9d7267',NULL,'2026-11-29T01:45:32.611Z','{"number":[null,3],"organisation":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"personInCharge":[null,"01a224fa-9523-7005-a42c-77c1740bd026"],"purpose":[null,"Filmabend mit Gespräch (Beispiel)"],"lines":[[],[{"model":"01a224fa-9523-700f-a18e-c68ff0ded8df","quantity":1,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0},{"model":"01a224fa-9523-700c-a2a6-7a4313176615","quantity":1,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}]],"period":[null,{"start":"2026-12-01T11:00:00.000Z","end":"2026-12-03T11:00:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"isByAgreement":[null,false],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"price":[null,"0.00 EUR"],"depositDue":[null,"100.00 EUR"],"isShort":[null,false],"isAnonymous":[null,false]}','38artg9qggp8fjaipjre8j1g9');
INSERT INTO "platform_history" VALUES(40,'platform.notice','01a224fa-98c3-7003-b4c8-d99875a787d8',1,'create',NULL,'recorded','person','01a224fa-979e-7000-8b04-aeeedc9d7267',NULL,'2026-11-29T01:45:32.611Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98c3-7000-ae91-872f1ca962db"],"message":[null,{"de":"Ihre Anfrage 3 für 01.12.2026, 12:00 – 03.12.2026, 12:00 ist eingegangen.","en":"Your request 3 for 1 December 2026, 12:00 – 3 December 2026, 12:00 has arrived.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":3},\"period\":{\"period\":{\"start\":\"2026-12-01T11:00:00.000Z\",\"end\":\"2026-12-03T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(41,'platform.notice','01a224fa-98c3-7004-bdb1-c2c16415a359',1,'create',NULL,'recorded','person','01a224fa-979e-7000-8b04-aeeedc9d7267',NULL,'2026-11-29T01:45:32.611Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98c3-7000-ae91-872f1ca962db"],"message":[null,{"de":"Anfrage 3 für 01.12.2026, 12:00 – 03.12.2026, 12:00 wartet auf eine Entscheidung.","en":"Request 3 for 1 December 2026, 12:00 – 3 December 2026, 12:00 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":3},\"period\":{\"period\":{\"start\":\"2026-12-01T11:00:00.000Z\",\"end\":\"2026-12-03T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(42,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db',2,'move','approve','approved','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'2026-11-29T01:45:32.623Z','{}','2mrcpy4h2d6pv3qe9h0oc1e89x');
INSERT INTO "platform_history" VALUES(43,'platform.notice','01a224fa-98cf-7000-b373-8944b66155ad',1,'create',NULL,'recorded','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'2026-11-29T01:45:32.623Z','{"code":[null,"equipment-lending.request-approved"],"organisation":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98c3-7000-ae91-872f1ca962db"],"message":[null,{"de":"Ihre Ausleihe 3 für 01.12.2026, 12:00 – 03.12.2026, 12:00 ist zugesagt.","en":"Your loan 3 for 1 December 2026, 12:00 – 3 December 2026, 12:00 is approved.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":3},\"period\":{\"period\":{\"start\":\"2026-12-01T11:00:00.000Z\",\"end\":\"2026-12-03T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(44,'equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c',1,'create',NULL,'requested','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'2026-11-29T01:45:32.631Z','{"number":[null,4],"organisation":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"personName":[null,"Kim Beispiel"],"purpose":[null,"Konzert im Park (Beispiel)"],"lines":[[],[{"model":"01a224fa-9523-700c-a2a6-7a4313176615","quantity":2,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}]],"period":[null,{"start":"2026-12-09T09:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"isByAgreement":[null,false],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"price":[null,"0.00 EUR"],"depositDue":[null,"0.00 EUR"],"isShort":[null,false],"isAnonymous":[null,false]}','3setycl995qp21utx2jxdok96a');
INSERT INTO "platform_history" VALUES(45,'platform.notice','01a224fa-98d7-7002-9e04-a9e1ee37d868',1,'create',NULL,'recorded','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'2026-11-29T01:45:32.631Z','{"code":[null,"equipment-lending.request-received"],"organisation":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98d7-7000-a4ac-193710f24d9c"],"message":[null,{"de":"Ihre Anfrage 4 für 09.12.2026, 10:00 – 11.12.2026, 12:00 ist eingegangen.","en":"Your request 4 for 9 December 2026, 10:00 – 11 December 2026, 12:00 has arrived.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":4},\"period\":{\"period\":{\"start\":\"2026-12-09T09:00:00.000Z\",\"end\":\"2026-12-11T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(46,'platform.notice','01a224fa-98d7-7003-833e-762fd032d89f',1,'create',NULL,'recorded','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'2026-11-29T01:45:32.631Z','{"code":[null,"equipment-lending.request-to-decide"],"duty":[null,"equipment-lending.keeper"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98d7-7000-a4ac-193710f24d9c"],"message":[null,{"de":"Anfrage 4 für 09.12.2026, 10:00 – 11.12.2026, 12:00 wartet auf eine Entscheidung.","en":"Request 4 for 9 December 2026, 10:00 – 11 December 2026, 12:00 waits for a decision.","@source":"de"}],"arguments":[null,"{\"number\":{\"integer\":4},\"period\":{\"period\":{\"start\":\"2026-12-09T09:00:00.000Z\",\"end\":\"2026-12-11T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(47,'equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c',2,'move','refuse','refused','person','01a224fa-9746-7001-9e16-2927a0f1276d','Privates Fest, kein Vereinszweck (Beispiel)','2026-11-29T01:45:32.640Z','{"refusalKind":[null,"purpose"],"endedAt":[null,"2026-11-29T01:45:32.640Z"]}','17q7yodv5c6c1s4jl24fuv80y');
INSERT INTO "platform_history" VALUES(48,'platform.notice','01a224fa-98e0-7000-b15c-5ecf70054d6e',1,'create',NULL,'recorded','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'2026-11-29T01:45:32.640Z','{"code":[null,"equipment-lending.request-refused"],"organisation":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"about":[null,"equipment-lending.loan"],"record":[null,"01a224fa-98d7-7000-a4ac-193710f24d9c"],"message":[null,{"de":"Ihre Anfrage 4 für 09.12.2026, 10:00 – 11.12.2026, 12:00 wurde abgesagt: Privates Fest, kein Vereinszweck (Beispiel)","en":"Your request 4 for 9 December 2026, 10:00 – 11 December 2026, 12:00 was refused: Privates Fest, kein Vereinszweck (Beispiel)","@source":"de"}],"arguments":[null,"{\"grounds\":{\"text\":\"Privates Fest, kein Vereinszweck (Beispiel)\"},\"number\":{\"integer\":4},\"period\":{\"period\":{\"start\":\"2026-12-09T09:00:00.000Z\",\"end\":\"2026-12-11T11:00:00.000Z\"}}}"]}',NULL);
INSERT INTO "platform_history" VALUES(49,'equipment-lending.loan','01a224fa-98e8-7000-af7f-38abde7b6fc4',1,'create',NULL,'draft','person','01a224fa-979e-7000-8b04-aeeedc9d7267',NULL,'2026-11-29T01:45:32.648Z','{"organisation":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"personInCharge":[null,"01a224fa-9523-7005-a42c-77c1740bd026"],"purpose":[null,"Sprachcafé (Beispiel)"],"lines":[[],[{"model":"01a224fa-9523-700e-b469-d06d414b29b8","quantity":3,"item":null,"returned":0,"conditionOut":null,"conditionIn":null,"damaged":0}]],"period":[null,{"start":"2026-12-10T09:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}],"isBriefed":[null,false],"isOverride":[null,false],"isByAgreement":[null,false],"store":[null,"01a224fa-9523-700b-af3d-2f264886e4c7"],"price":[null,"0.00 EUR"],"depositDue":[null,"0.00 EUR"],"isShort":[null,false],"isAnonymous":[null,false]}','2bprsox4l6g9a6zja74mgezq1');
INSERT INTO "platform_history" VALUES(50,'equipment-lending.damage','01a224fa-98f0-7000-a4be-3490c0da4fb7',1,'create',NULL,'open','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'2026-11-29T01:45:32.656Z','{"model":[null,"01a224fa-9523-700d-99db-44b02f3bd316"],"quantity":[null,1],"severity":[null,"minor"],"description":[null,"Naht am Dach offen (Beispiel)"]}','2u5ocxtqkqm1m3fqbnotsxb0wf');
INSERT INTO "platform_history" VALUES(52,'platform.delivery','01a224fb-7f11-7000-bedb-235f4eaddba4',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-985c-7003-8ed8-e4ae4dc1ce06"],"recipient":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','2x3etyr4gjzdm2meratuqqzqzi');
INSERT INTO "platform_history" VALUES(53,'platform.delivery','01a224fb-7f11-7001-b194-c47087615d91',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-985c-7004-b37f-34764a4a3a3f"],"recipient":[null,"01a224fa-9746-7001-9e16-2927a0f1276d"],"due":[null,"2026-11-29T01:45:32.508Z"],"daily":[null,false],"tries":[null,0]}','1zotuqwkzehgn2g2cu2pze7kx3');
INSERT INTO "platform_history" VALUES(54,'platform.delivery','01a224fb-7f11-7002-b03b-12d3984ee244',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98a3-7000-800b-cdaf7847fff8"],"recipient":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','18p8bp8shrur81ddqnw412bnap');
INSERT INTO "platform_history" VALUES(55,'platform.delivery','01a224fb-7f11-7003-8db4-ec8048bdac18',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98b0-7000-a49d-35724f4be6f1"],"recipient":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','13xdjl4hrdwq62uaaxqpn8q936');
INSERT INTO "platform_history" VALUES(56,'platform.delivery','01a224fb-7f11-7004-b228-0672fb07b466',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98bb-7003-80fb-5f3c9ad2cd0f"],"recipient":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','7arrjvjkf7x4f5plfmkzcjwa');
INSERT INTO "platform_history" VALUES(57,'platform.delivery','01a224fb-7f11-7005-9129-9d8d4d1191e4',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98bb-7004-97d6-714e50a69e90"],"recipient":[null,"01a224fa-9746-7001-9e16-2927a0f1276d"],"due":[null,"2026-11-29T01:45:32.603Z"],"daily":[null,false],"tries":[null,0]}','1cf0vhtmjl02q2dc2gaf174bx0');
INSERT INTO "platform_history" VALUES(58,'platform.delivery','01a224fb-7f11-7006-b1df-d4128eac5d92',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98c3-7003-b4c8-d99875a787d8"],"recipient":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','3uyma7wuhfwnv3ko6d2qd56piy');
INSERT INTO "platform_history" VALUES(59,'platform.delivery','01a224fb-7f11-7007-b29b-e76bf273b5f2',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98c3-7004-bdb1-c2c16415a359"],"recipient":[null,"01a224fa-9746-7001-9e16-2927a0f1276d"],"due":[null,"2026-11-29T01:45:32.611Z"],"daily":[null,false],"tries":[null,0]}','1ywpw1gp490h72czkpptzqmolv');
INSERT INTO "platform_history" VALUES(60,'platform.delivery','01a224fb-7f11-7008-a451-2ac3639331d7',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98cf-7000-b373-8944b66155ad"],"recipient":[null,"01a224fa-9523-7003-a60b-18717e48249c"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','fxllmvy9mh0h36jh91l0virh');
INSERT INTO "platform_history" VALUES(61,'platform.delivery','01a224fb-7f11-7009-a926-fe85e67bd977',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98d7-7002-9e04-a9e1ee37d868"],"recipient":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','2vuay3s8z0kga125vom4znn2h9');
INSERT INTO "platform_history" VALUES(62,'platform.delivery','01a224fb-7f11-700a-985b-30011c5f199f',1,'create',NULL,'queued','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98d7-7003-833e-762fd032d89f"],"recipient":[null,"01a224fa-9746-7001-9e16-2927a0f1276d"],"due":[null,"2026-11-29T01:45:32.631Z"],"daily":[null,false],"tries":[null,0]}','256b9pv2fyfid28pdu70l4vuvd');
INSERT INTO "platform_history" VALUES(63,'platform.delivery','01a224fb-7f11-700b-bfd6-fb048f491bc7',1,'create',NULL,'refused','system','scheduler',NULL,'2026-11-29T01:46:31.569Z','{"notice":[null,"01a224fa-98e0-7000-b15c-5ecf70054d6e"],"recipient":[null,"01a224fa-9523-7004-9c3c-0293dd4cce98"],"daily":[null,false],"tries":[null,0],"cause":[null,"noAddress"]}','1lmpmnljec5f7v1311hetfuwb');
INSERT INTO "platform_history" VALUES(64,'platform.delivery','01a224fb-7f11-7001-b194-c47087615d91',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.608Z','{"tries":[0,1]}','2oau0is7ncadw58pwabecpxkp');
INSERT INTO "platform_history" VALUES(65,'platform.delivery','01a224fb-7f11-7001-b194-c47087615d91',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.669Z','{"due":["2026-11-29T01:45:32.508Z",null]}','30jhpwchdwhj43f6mvr7pgeg33');
INSERT INTO "platform_history" VALUES(66,'platform.delivery','01a224fb-7f11-7005-9129-9d8d4d1191e4',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.672Z','{"tries":[0,1]}','2jh8o82ojh7m73qvw4gzypgvhn');
INSERT INTO "platform_history" VALUES(67,'platform.delivery','01a224fb-7f11-7005-9129-9d8d4d1191e4',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.679Z','{"due":["2026-11-29T01:45:32.603Z",null]}','shwfg8o6hcyy3fguv6d6xngvs');
INSERT INTO "platform_history" VALUES(68,'platform.delivery','01a224fb-7f11-7007-b29b-e76bf273b5f2',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.681Z','{"tries":[0,1]}','3a3wsalpdg7it3b0krgimdy2s6');
INSERT INTO "platform_history" VALUES(69,'platform.delivery','01a224fb-7f11-7007-b29b-e76bf273b5f2',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.699Z','{"due":["2026-11-29T01:45:32.611Z",null]}','1le8q5mr390dgdjvt634hrl4p');
INSERT INTO "platform_history" VALUES(70,'platform.delivery','01a224fb-7f11-700a-985b-30011c5f199f',2,'move','attempt','sending','system','scheduler',NULL,'2026-11-29T01:46:31.700Z','{"tries":[0,1]}','1acpudh2hn0huqatgqwvarve1');
INSERT INTO "platform_history" VALUES(71,'platform.delivery','01a224fb-7f11-700a-985b-30011c5f199f',3,'move','deliver','sent','system','scheduler',NULL,'2026-11-29T01:46:31.710Z','{"due":["2026-11-29T01:45:32.631Z",null]}','1q04oc69xjtn72ay8ccuqe7bp5');
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
INSERT INTO "platform_audit" VALUES(1,'2026-11-29T01:45:31.686Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9523-7000-96ea-2f7071033bd1',1,NULL,1,'684881245132588812005dfd4399e7ef37e7b65c484e1af792e6c86acd5c269b','b08bc63303b1eaf1c2b15c5b4fa2f6f630c79563b95a5a02c630fab9df3c89cf');
INSERT INTO "platform_audit" VALUES(2,'2026-11-29T01:45:31.688Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9523-7001-a604-1a8a6fc8b1bb',1,NULL,1,'a32d4ac454179cd6f8727e5701438e5a1a1c38648d60cf84ef85d961b2a4785c','e80acd5c593f11d9eb4203dfa5326a2ae30d2c92640ba4bccabd5b188d3a12ee');
INSERT INTO "platform_audit" VALUES(3,'2026-11-29T01:45:31.689Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9523-7002-9ba1-745456ff912f',1,NULL,1,'cafc4338c50ce5350029b4e4a424a70f0a9eea8b315fe61795f33466cb8e40d6','1f8641350817747a3b687d2fb80410e86b0ec20e5576ede119e66ae9385d6066');
INSERT INTO "platform_audit" VALUES(4,'2026-11-29T01:45:31.699Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9523-7003-a60b-18717e48249c',1,NULL,1,'2466ab363e24d08123c0f40dbdad52aa7812674cf6b3a8fde709c40596472630','54083f9b014cfbb8c7cdb3db7faba94cd34c15b67b66b7a00989842b91f50ebf');
INSERT INTO "platform_audit" VALUES(5,'2026-11-29T01:45:31.700Z','created','system','first-records',NULL,'member-network.organisation','01a224fa-9523-7004-9c3c-0293dd4cce98',1,NULL,1,'72a02d41f5df20f93d33def67a9ebb36bcff8ac49a54d425f91a664b8e51bebb','2e57f8f914fe4e44f0a25856914ebb0051f190ad710cbb288cc91c228d8cb578');
INSERT INTO "platform_audit" VALUES(6,'2026-11-29T01:45:31.701Z','created','system','first-records',NULL,'member-network.contact','01a224fa-9523-7005-a42c-77c1740bd026',1,NULL,1,'e5a93ba4c694e05e04eb2b3f8e519ef6ee6cf803c4e337366ecf4e80d85eb07d','3dfccfa27a9a5b3fa35d8c067eec8e77a8b6b7c06a28d67e2bcfa80552741e09');
INSERT INTO "platform_audit" VALUES(7,'2026-11-29T01:45:31.701Z','created','system','first-records',NULL,'member-network.service','01a224fa-9523-7006-84a8-c5ae84b32c61',1,NULL,1,'1f0bb24320965147b5566cd24f4da2af57d38c496e4dd6e01abe0dfb6ec0b53f','9ac5fca7af5c4b82be05aef60121547aa3a8b26cc930ec890b9bd842ca5f52aa');
INSERT INTO "platform_audit" VALUES(8,'2026-11-29T01:45:31.711Z','created','system','first-records',NULL,'member-network.service','01a224fa-9523-7007-a164-68564fc224a5',1,NULL,1,'9c7a8d25c7cf52cf7faf53b4e788a829d0557ebf3db6e34f6b0fbbcf933406be','62f577e4908d35b2598107aaf754b74622ae9117f6a73cbd0c11e66f0108e347');
INSERT INTO "platform_audit" VALUES(9,'2026-11-29T01:45:31.712Z','created','system','first-records',NULL,'member-network.service','01a224fa-9523-7008-bda3-c0348cde08a6',1,NULL,1,'940d8b01b9ebb6acfdc8874423d33bdb6483ec3fa1411bd18ca1a517f5208614','8298b9c65e6e9a1c302e7ec6b04718a21fe4947d372fa77995f9b23d8a167a63');
INSERT INTO "platform_audit" VALUES(10,'2026-11-29T01:45:31.712Z','created','system','first-records',NULL,'member-network.service','01a224fa-9523-7009-b624-f0382aee06c7',1,NULL,1,'cb372ce71bd410095a6da3a98926564a3c453ae8f72a43987a19102bc8a0e116','7ec770c8e2458efa6ec97059775e5f10c8d8ac773f847ec8a99621e36cf36b04');
INSERT INTO "platform_audit" VALUES(11,'2026-11-29T01:45:31.712Z','created','system','first-records',NULL,'member-network.service','01a224fa-9523-700a-b922-be8d314f9979',1,NULL,1,'191555dc2a7da88d33b5e9e82e899a617dccb916ba812463ef89ccaa0d9225c9','8ae96a471c6f36aba1d816bd061babd82e62bdbf0e244aafc0a5ed40645b707c');
INSERT INTO "platform_audit" VALUES(12,'2026-11-29T01:45:31.713Z','created','system','first-records',NULL,'equipment-lending.store','01a224fa-9523-700b-af3d-2f264886e4c7',1,NULL,1,'47292145f093e9f045e383f3d17936cbc0a456ac5880f52f3f74770411042b7a','aa44424b74c3df3904aa86d3cb7faf5f7bd1abe336fb5064e278a423dac128bd');
INSERT INTO "platform_audit" VALUES(13,'2026-11-29T01:45:31.714Z','created','system','first-records',NULL,'equipment-lending.item-model','01a224fa-9523-700c-a2a6-7a4313176615',1,NULL,1,'da404d12acf91157f30e1acbc169169f3129b54e0e98c8178839d29e2f49d5eb','6d6ed9a70687538e957d7823545165f9a881b24b552fcc73ea64098785fb0f36');
INSERT INTO "platform_audit" VALUES(14,'2026-11-29T01:45:31.727Z','created','system','first-records',NULL,'equipment-lending.item-model','01a224fa-9523-700d-99db-44b02f3bd316',1,NULL,1,'ca7fc43c3728f3220ed8a29f795e43cd8660f9687f2eef2d0b0ae4c56a7baa7c','bc03e5052b62605e86a93d6ffb535c80d1ad9708b608ad98cb4110f9d646895c');
INSERT INTO "platform_audit" VALUES(15,'2026-11-29T01:45:31.728Z','created','system','first-records',NULL,'equipment-lending.item-model','01a224fa-9523-700e-b469-d06d414b29b8',1,NULL,1,'65c8027470fd79f23e0daa4a599ebae5b2c70412268ffc0342651d547fe4ff9d','1c356ab699527fbcefe32f798468c1c882454c3d63e4715a83d7e31092b36284');
INSERT INTO "platform_audit" VALUES(16,'2026-11-29T01:45:31.728Z','created','system','first-records',NULL,'equipment-lending.item-model','01a224fa-9523-700f-a18e-c68ff0ded8df',1,NULL,1,'979763d8a58adbe02af5ca53c2f1c84e68eb7d4bc968f61db1cc5549365611a2','ef0f3dc8fd0d0c6a009764994aea96e284b279bd5ee762191d24b018bf2cdbbc');
INSERT INTO "platform_audit" VALUES(17,'2026-11-29T01:45:31.729Z','created','system','first-records',NULL,'equipment-lending.item','01a224fa-9523-7010-8bc9-58501723f9c9',1,NULL,1,'775fba6edff9157925833daf270af9237d5b2db57983813f6983178eb99fc506','ea28b1b2e2ba7c74164cc629af79d321275ac3fa500078657c45c607ef6a7b51');
INSERT INTO "platform_audit" VALUES(18,'2026-11-29T01:45:31.730Z','created','system','first-records',NULL,'equipment-lending.item','01a224fa-9523-7011-b803-13b029283d08',1,NULL,1,'426874f990d31d121491b4d234ab9d4de0991e2ce2706dbf8966a3ce572a1616','7ad36a19967d727fdaba17d8a4099b3124367786417200270f3a5611eed2cfb6');
INSERT INTO "platform_audit" VALUES(19,'2026-11-29T01:45:31.730Z','created','system','first-records',NULL,'equipment-lending.item','01a224fa-9523-7012-9602-2162d55dea64',1,NULL,1,'b1f7ec4a60df7d57ad991d45f3155f28b6051506a3d1283cc68029401df24abf','4220e2b2f81e7f1b6f4fb5c64e81a9c95161126e238f7dd96a67428f7f22f5a9');
INSERT INTO "platform_audit" VALUES(20,'2026-11-29T01:45:31.743Z','created','system','first-records',NULL,'equipment-lending.item','01a224fa-9523-7013-8ac5-e51518361ad5',1,NULL,1,'f9f9f896f9136926dfb44e627b4d82d3ea0b8287c9239f341e1665547be67819','e96a98a88d97bbf19371eba2cca458098111e0fa7f74ecb6072b625554f715e3');
INSERT INTO "platform_audit" VALUES(21,'2026-11-29T01:45:32.055Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9697-7000-8829-8aa0b5720bdc',1,NULL,1,'9f3e746b7c7af638f3e5564502f6282255fdcb35f88c5c031f0ca3acc5539f47','7b88fe56049ce24e907b8265e7e29893491fc4346c1cde0639f9ac7f6eb6b75b');
INSERT INTO "platform_audit" VALUES(22,'2026-11-29T01:45:32.170Z','created','system','scheduler',NULL,'platform.membership','01a224fa-970a-7000-bbd3-611a72e67d1e',1,NULL,1,'68ce7e35a6acca8aa501b9a6202e359a37d39c42666b6e3f913a78cd11ad29ea','061af5bdcc06d2dacff8822ebd9db0f99ce5bbf7a5774e52cae0731069d57078');
INSERT INTO "platform_audit" VALUES(23,'2026-11-29T01:45:32.230Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9746-7001-9e16-2927a0f1276d',1,NULL,1,'51bc4bba42de15396fab79c05096601bedcb55835c98cd8a2d59a9394efba2ce','d36d0179b4c2dded32b2b124e01f0439a177417cc1ce77524c47c0441066517e');
INSERT INTO "platform_audit" VALUES(24,'2026-11-29T01:45:32.318Z','created','system','scheduler',NULL,'platform.membership','01a224fa-979e-7000-8b04-aeeedc9d7267',1,NULL,1,'84896bd47abc8e37bb9ab81b5d935eb0d2175e08802ac67f91bb9be5dbb8b430','0da1de9e7ff6b585df035e7f30101dc7acf58ffd18fe896deb20bd944aa24e40');
INSERT INTO "platform_audit" VALUES(25,'2026-11-29T01:45:32.413Z','created','system','scheduler',NULL,'platform.membership','01a224fa-97fd-7000-a5d9-31b7bd730848',1,NULL,1,'31e5376338e04d8d2bf7465332cac3b34b5cf04f145e7566546528d2af456cb1','b6700e15c575af6076b22441ca677b33278aef69109bd738d5c3a183ae07d78f');
INSERT INTO "platform_audit" VALUES(26,'2026-11-29T01:45:32.486Z','created','system','scheduler',NULL,'platform.membership','01a224fa-9846-7000-b814-d535e968ccd6',1,NULL,1,'dbcbb0e57ba28198fb614f3d8f71a6685a4ae471f271b7f2d34597d199e15049','6566395283c3096de5973ea97e12c1429350f070f0abc03954399875b4ae1e36');
INSERT INTO "platform_audit" VALUES(27,'2026-11-29T01:45:32.501Z','changed','person','01a224fa-9697-7000-8829-8aa0b5720bdc',NULL,'platform.membership','01a224fa-979e-7000-8b04-aeeedc9d7267',2,NULL,1,'a78faa2b02519f143df6bd12c4e106cf0c2c9e71bf944fbcdc76e28a0d846c62','086fab593eeb92875b3a881d4f072277f9aa38be048d35bca0405a3264658bb5');
INSERT INTO "platform_audit" VALUES(28,'2026-11-29T01:45:32.508Z','created','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',1,NULL,1,'f8cd713e04e0346d2aeb32e015b19af1e157da7249281b10a69caf3d739827aa','a3e4b1c86dfb67692749205a51530df1401fe932f0729001e5e3c09653f537ed');
INSERT INTO "platform_audit" VALUES(29,'2026-11-29T01:45:32.508Z','created','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'platform.notice','01a224fa-985c-7003-8ed8-e4ae4dc1ce06',1,NULL,1,NULL,'b49747062bb3200840357c47050cf1e3032a0322a26b1761a853232685c2d5ff');
INSERT INTO "platform_audit" VALUES(30,'2026-11-29T01:45:32.508Z','created','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'platform.notice','01a224fa-985c-7004-b37f-34764a4a3a3f',1,NULL,1,NULL,'6eb01f28ffb3185cbda7b8de8fa3d07ea9342c5594ae1450fb1fd6d51118ba14');
INSERT INTO "platform_audit" VALUES(31,'2026-11-29T01:45:32.579Z','moved','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',2,'approve',1,'193749437052a79f8c421e271fc2ec2474030dd376d7b88798fb7f5c5fe7fafd','ba2602680fa326f12b995c63762ad35961a06d16a1dc9eb42ab7b0cecf21833b');
INSERT INTO "platform_audit" VALUES(32,'2026-11-29T01:45:32.579Z','created','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'platform.notice','01a224fa-98a3-7000-800b-cdaf7847fff8',1,NULL,1,NULL,'832fb40b17e4ba5961cbb040f1c3dbfa2bfe0a340132a00dab978fc6fc10b800');
INSERT INTO "platform_audit" VALUES(33,'2026-11-29T01:45:32.592Z','moved','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',3,'hand-over',1,'c4400d50672f7ceb03b951ed7fc30c55e6914242f4e12d0d4fc08eca99c4962d','d78d2646dc4990d45e04baba478653c5fb86375d2e2c29ec743658dd8061261a');
INSERT INTO "platform_audit" VALUES(34,'2026-11-29T01:45:32.592Z','created','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'platform.notice','01a224fa-98b0-7000-a49d-35724f4be6f1',1,NULL,1,NULL,'2ea6d996692cc401d8fd47c0235f8cfdb5cb63a61b188b769714b1a824dec817');
INSERT INTO "platform_audit" VALUES(35,'2026-11-29T01:45:32.599Z','moved','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',4,'return-part',1,'04615fa4754f20426bd4af11efb9bd55941f2f9faba0ca32dab95a679ef68f00','7ab8a728b8aac2288bd5d9669fa53d12e9a13d10aa794efb774b123dc4693e60');
INSERT INTO "platform_audit" VALUES(36,'2026-11-29T01:45:32.603Z','created','person','01a224fa-979e-7000-8b04-aeeedc9d7267','01a224fa-9523-7005-a42c-77c1740bd026','equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7',1,NULL,1,'651a0cc26e5a9f603e26d420d342d75d150b243c33bcb54d97aedaabad509eae','248c8d8a6dcf253ff76c8b3c7c203f108d6f04ab3bcba136cf23e56a277ab3ea');
INSERT INTO "platform_audit" VALUES(37,'2026-11-29T01:45:32.603Z','created','person','01a224fa-979e-7000-8b04-aeeedc9d7267','01a224fa-9523-7005-a42c-77c1740bd026','platform.notice','01a224fa-98bb-7003-80fb-5f3c9ad2cd0f',1,NULL,1,NULL,'70e0b0ff9c741a73c024f35448ace0bc991552cb177ee0e8909d859e988df246');
INSERT INTO "platform_audit" VALUES(38,'2026-11-29T01:45:32.603Z','created','person','01a224fa-979e-7000-8b04-aeeedc9d7267','01a224fa-9523-7005-a42c-77c1740bd026','platform.notice','01a224fa-98bb-7004-97d6-714e50a69e90',1,NULL,1,NULL,'c4cc747c5f64ba20cc9ed74df2bdf5febca47333f4602d675e4828bd5517743c');
INSERT INTO "platform_audit" VALUES(39,'2026-11-29T01:45:32.611Z','created','person','01a224fa-979e-7000-8b04-aeeedc9d7267','01a224fa-9523-7005-a42c-77c1740bd026','equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db',1,NULL,1,'368e6d7449aa1e3ec5d4f69e1056f3940fbb61a6e8345323f13b95649d97e043','c38bcdaa9e42ece831c67e1ab0fd1956e620fa99a050364b506a74d4a0a443fe');
INSERT INTO "platform_audit" VALUES(40,'2026-11-29T01:45:32.611Z','created','person','01a224fa-979e-7000-8b04-aeeedc9d7267','01a224fa-9523-7005-a42c-77c1740bd026','platform.notice','01a224fa-98c3-7003-b4c8-d99875a787d8',1,NULL,1,NULL,'cdd8efcb76fc199eb8578bdd0f021cee1269ba99b0648ffbb00a7b5db97f4812');
INSERT INTO "platform_audit" VALUES(41,'2026-11-29T01:45:32.611Z','created','person','01a224fa-979e-7000-8b04-aeeedc9d7267','01a224fa-9523-7005-a42c-77c1740bd026','platform.notice','01a224fa-98c3-7004-bdb1-c2c16415a359',1,NULL,1,NULL,'f8d0b98cc2f8373c97f2da9f18533b462c41ad064cbad1354c9532702ba71749');
INSERT INTO "platform_audit" VALUES(42,'2026-11-29T01:45:32.623Z','moved','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db',2,'approve',1,'df91ffabec28305a8e1018acb5ebf2a85eb6d535363a649f0e04687fc3470015','989b5810a4b016f36fb8c3ceb27b3a2d300ef0e9ad4950cc89f237b2f525be01');
INSERT INTO "platform_audit" VALUES(43,'2026-11-29T01:45:32.623Z','created','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'platform.notice','01a224fa-98cf-7000-b373-8944b66155ad',1,NULL,1,NULL,'33f28e6d95b01c43681175c922eaa8b42205b328121857551d69b1e27828134a');
INSERT INTO "platform_audit" VALUES(44,'2026-11-29T01:45:32.631Z','created','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c',1,NULL,1,'f25c298a5fb7b5b90f49f078eca76d642902c81c8c95fee72be8be1a73c00530','5b5109860f8c30f158392743613822be8557c05effbc7af33509161a4cf9a353');
INSERT INTO "platform_audit" VALUES(45,'2026-11-29T01:45:32.631Z','created','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'platform.notice','01a224fa-98d7-7002-9e04-a9e1ee37d868',1,NULL,1,NULL,'93dd0189f41fd7c762bac3195e50fabb90d7a07ddf3e6d221c692f1b61ae498b');
INSERT INTO "platform_audit" VALUES(46,'2026-11-29T01:45:32.631Z','created','person','01a224fa-970a-7000-bbd3-611a72e67d1e',NULL,'platform.notice','01a224fa-98d7-7003-833e-762fd032d89f',1,NULL,1,NULL,'acfd3cd4965414f87764d3702cd1faffcdd6788735d8dd5560c35766f4a11cb1');
INSERT INTO "platform_audit" VALUES(47,'2026-11-29T01:45:32.640Z','moved','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c',2,'refuse',1,'3f37bd09ee8042eee9f5eea8f55ecbd2eee76191be595a1cc7badf5becd135de','b98de02633f45a6178b20147883ccc9c4b767258094a80f98bf291dbbfdbe8cb');
INSERT INTO "platform_audit" VALUES(48,'2026-11-29T01:45:32.640Z','created','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'platform.notice','01a224fa-98e0-7000-b15c-5ecf70054d6e',1,NULL,1,NULL,'f6c83a1500c32849b67e11440ded044bd6025e72e46718d4fda15e6c812fec9b');
INSERT INTO "platform_audit" VALUES(49,'2026-11-29T01:45:32.648Z','created','person','01a224fa-979e-7000-8b04-aeeedc9d7267','01a224fa-9523-7005-a42c-77c1740bd026','equipment-lending.loan','01a224fa-98e8-7000-af7f-38abde7b6fc4',1,NULL,1,'f56be25c14159fd2c8d5b4470097c1b54b48f81981d596c2549a5d72044e45f6','36b5127f8aeab2482979266f682fc4d143c991a5e129ee1ada4c5f89dfa039e9');
INSERT INTO "platform_audit" VALUES(50,'2026-11-29T01:45:32.656Z','created','person','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,'equipment-lending.damage','01a224fa-98f0-7000-a4be-3490c0da4fb7',1,NULL,1,'c87efa0933c7e56266606f31289f6a1cf2123f7c70323db08843c109ca6faa74','bdf1821e114afe9dc2bea49bb971da2412956a24f42478dca3a2272f365be713');
INSERT INTO "platform_audit" VALUES(51,'2026-11-29T01:46:29.992Z','token-made','system','operator',NULL,NULL,'01a224fb-78e8-7000-8bed-7e678f988a33',NULL,NULL,1,NULL,'d1e8d199679fb7e36454b4971d5564d0367f10524f2c1c729b804db1415dc524');
INSERT INTO "platform_audit" VALUES(52,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7000-bedb-235f4eaddba4',1,NULL,1,'b02f07247bd3a28b7e14560a36b06d637df5ba3d5f4d295d052200856ee6ab39','0836ab8b80bb3ff339e65acaf4329572ca5db778e7d6f9f74b1216f7f5efb4db');
INSERT INTO "platform_audit" VALUES(53,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7001-b194-c47087615d91',1,NULL,1,'d2a613a396c784bdf90751aa9ccdeb23876125603609c0a4afa97e4804ab5b67','cac3f10535c632820ee323d6a97df6974eeef594b4bdcf44cd72a7663b86976b');
INSERT INTO "platform_audit" VALUES(54,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7002-b03b-12d3984ee244',1,NULL,1,'32a04d98555eb33ff10e1284a99aef069009a7aa8de6441d1e722ee01045cee3','e650714a46f4962699c11f55e7df6811556ef103f18eaed0445f30a2c7ea40a1');
INSERT INTO "platform_audit" VALUES(55,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7003-8db4-ec8048bdac18',1,NULL,1,'4c6495f177c06fc478067008f537bdde77d11df891a50abab5a6baa0624a7283','ca6f92d42eea14915f5ce69d354b40cdefc6579494789205e1e7ea5f8cb5952e');
INSERT INTO "platform_audit" VALUES(56,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7004-b228-0672fb07b466',1,NULL,1,'f913f58b0eef5f50c075d9d1c33e31e055ece5c9152f5f04b1204a1557211b85','dcb9a7189c0becf2cb2c2b6ee0b08296eb95a8606c5947a5a4411dd53bb2280c');
INSERT INTO "platform_audit" VALUES(57,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7005-9129-9d8d4d1191e4',1,NULL,1,'8b6f99978477655931c4efc8404a695376d8188b66122939184474f40d8922e3','df897179b7f9e266d089f3ee141e8c915ef5f9ca699f8f571d667fe86e1673fd');
INSERT INTO "platform_audit" VALUES(58,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7006-b1df-d4128eac5d92',1,NULL,1,'7ac08832e711999780ed7c9de273dc5a4c21ebcf1680bb02e9cf85024aafa19a','332492dc9f2bfc71a08360ba1f7d4a0264031dfbca8ed6933c78793456ac1c82');
INSERT INTO "platform_audit" VALUES(59,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7007-b29b-e76bf273b5f2',1,NULL,1,'8ceca47181b0f23294e9bb675fa6540ada8082f1bfa7ad65d0cee0be32b554c1','46bb5a016fe370c4953d7cf6c73ee05c5a4f6368098d97ce16f03344eef0fadc');
INSERT INTO "platform_audit" VALUES(60,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7008-a451-2ac3639331d7',1,NULL,1,'32e4a2910c655771afca9b370e61a2845d04a7a114de75c9431062e33b667a48','ae3ae53eba61ca91ef2b98a6ea60cf5a5d2442f07fb6a0aab7aff8081ff9a517');
INSERT INTO "platform_audit" VALUES(61,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7009-a926-fe85e67bd977',1,NULL,1,'3e96028a88c2a2426bca45ba5cd70c933087b2dae377a0206d408307f266e056','a322406c29aac420d766e4681b3fecc8f783ddb94b9bde80f7b2bc91e89af19e');
INSERT INTO "platform_audit" VALUES(62,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-700a-985b-30011c5f199f',1,NULL,1,'0aa8b26c5c72d615afbc853b65523088bef836852a35e81a1beee7420eab4c11','80e1f66e3385b268c728d7171b405b3ef48c29dae5ea291bc0880e9530124fe2');
INSERT INTO "platform_audit" VALUES(63,'2026-11-29T01:46:31.569Z','created','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-700b-bfd6-fb048f491bc7',1,NULL,1,'a9e5bcbc2188fa04741b34666f842885fc2065fd60a3eee54de46c1cd262942d','8af8b6c0477e790b9a7a88af7c5e8c134e3a9ed25a66b87dd952ff80620c8e3e');
INSERT INTO "platform_audit" VALUES(64,'2026-11-29T01:46:31.608Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7001-b194-c47087615d91',2,'attempt',1,'8f9aac721424c55510a9ab3f871ede74d4afc9543150b83c9aab8f014b5b134d','77cdca1d63459c500cc945418631aff05023e1bc62add83e6e0a474831910b10');
INSERT INTO "platform_audit" VALUES(65,'2026-11-29T01:46:31.669Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7001-b194-c47087615d91',3,'deliver',1,'3d026568bf08b402fe1c88b9f6367971bfe0b3e65dd0c1e9ae9a79c3bddf7714','e4a56bbc4d305a84ac93903f9dba49772baae9cd3690dce25d15f52be1bd30d6');
INSERT INTO "platform_audit" VALUES(66,'2026-11-29T01:46:31.672Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7005-9129-9d8d4d1191e4',2,'attempt',1,'333bc11b944500b24bddc4341d779cc13054e3661b83e3f509d13683246f20b6','ee01e5a8a5de99dd262f05ffda455004c2059f1b0f851c6b1f625511efed104c');
INSERT INTO "platform_audit" VALUES(67,'2026-11-29T01:46:31.679Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7005-9129-9d8d4d1191e4',3,'deliver',1,'0fc800582cf559be20fd617817da9061ed7a2c447baa86c98968686c01632fd2','055f873d22d075354380078cc51544380a8d6369d7b7414c440e0c8060ab3f41');
INSERT INTO "platform_audit" VALUES(68,'2026-11-29T01:46:31.681Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7007-b29b-e76bf273b5f2',2,'attempt',1,'8919cf84c55d000b9446120882f78e3a4f5f6195689209203b2f8e5b20bb7490','70093b233cc8dcea7d7469301ab31570448cdcdad418db0d30a240ae8c45b916');
INSERT INTO "platform_audit" VALUES(69,'2026-11-29T01:46:31.699Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-7007-b29b-e76bf273b5f2',3,'deliver',1,'c3cc0d31988e44b6c5a3249446d4d915f3ff2b721a1f24127d0aa520cf92e145','fbf04f07c75f38e3107f16709a354b8bdc33f93d0e1e5bdaa119c85e4b085912');
INSERT INTO "platform_audit" VALUES(70,'2026-11-29T01:46:31.700Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-700a-985b-30011c5f199f',2,'attempt',1,'79408a40b9f6ef6feffb60914aa194d56aea4bf37520f01097ba909d3b1089a0','c6fb5a6576117451b10137d229e3a24b425abd2f43ff0ad1ca4f06c42203f29d');
INSERT INTO "platform_audit" VALUES(71,'2026-11-29T01:46:31.710Z','moved','system','scheduler',NULL,'platform.delivery','01a224fb-7f11-700a-985b-30011c5f199f',3,'deliver',1,'eb96c3d46d1556aabf9fb47aec43df022766e253000919262caff102fa4ab558','26d1696119f21c2843e1eb447b4933d0b42a60d01314e3d8beb39e3c5b4cb2a6');
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
INSERT INTO "platform_claim" VALUES('01a224fa-98b7-7000-b05a-19f5a186e1b5','equipment-lending.item-model','01a224fa-9523-700c-a2a6-7a4313176615',2,'2026-11-29T01:45:32.592Z','2026-12-01T13:00:00.000Z','2026-11-29T01:45:32.592Z','2026-12-02T23:00:00.000Z',335667408,1,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',1);
INSERT INTO "platform_claim" VALUES('01a224fa-98b7-7001-ba63-9718db1d8c79','equipment-lending.item-model','01a224fa-9523-700e-b469-d06d414b29b8',4,'2026-11-30T08:59:00.000Z','2026-11-30T09:00:00.000Z','2026-11-30T08:59:00.000Z','2026-11-30T09:00:00.000Z',60000,0,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce',0);
INSERT INTO "platform_claim" VALUES('01a224fa-98cf-7001-864a-a9463bb4613e','equipment-lending.item-model','01a224fa-9523-700f-a18e-c68ff0ded8df',1,'2026-12-01T11:00:00.000Z','2026-12-03T11:00:00.000Z','2026-12-01T11:00:00.000Z','2026-12-03T11:00:00.000Z',172800000,0,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db',0);
INSERT INTO "platform_claim" VALUES('01a224fa-98cf-7002-8798-62ef391475f5','equipment-lending.item-model','01a224fa-9523-700c-a2a6-7a4313176615',1,'2026-12-01T11:00:00.000Z','2026-12-03T11:00:00.000Z','2026-12-01T11:00:00.000Z','2026-12-04T23:00:00.000Z',302400000,0,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db',1);
INSERT INTO "platform_claim" VALUES('01a224fa-98f0-7004-9425-68658674ce21','equipment-lending.item-model','01a224fa-9523-700d-99db-44b02f3bd316',2,'2026-11-30T09:00:00.000Z','2026-12-02T13:00:00.000Z','2026-11-30T09:00:00.000Z','2026-12-02T13:00:00.000Z',187200000,0,'equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7',0);
INSERT INTO "platform_claim" VALUES('01a224fa-98f0-7005-8fe8-6015c8903e5f','equipment-lending.item-model','01a224fa-9523-700e-b469-d06d414b29b8',6,'2026-11-30T09:00:00.000Z','2026-12-02T13:00:00.000Z','2026-11-30T09:00:00.000Z','2026-12-02T13:00:00.000Z',187200000,0,'equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7',0);
CREATE TABLE IF NOT EXISTS "platform_deadline" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_deadline" VALUES('01a224fa-985c-7000-805e-fa679abd22ce/overdue','equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce','overdue','2026-12-01T13:01:00.000Z',0);
INSERT INTO "platform_deadline" VALUES('01a224fa-98bb-7000-a525-fcaaa05f50c7/end','equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7','end','2026-12-01T09:00:00.000Z',0);
INSERT INTO "platform_deadline" VALUES('01a224fa-98c3-7000-ae91-872f1ca962db/end','equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db','end','2026-12-02T11:00:00.000Z',0);
CREATE TABLE IF NOT EXISTS "platform_reminder" (
    "id" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "due" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "platform_reminder" VALUES('01a224fa-985c-7000-805e-fa679abd22ce/equipment-lending.return-tomorrow -1 period.end','equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce','equipment-lending.return-tomorrow -1 period.end','2026-11-30T07:00:00.000Z',0);
INSERT INTO "platform_reminder" VALUES('01a224fa-98c3-7000-ae91-872f1ca962db/equipment-lending.hand-over-tomorrow -1 period.start','equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db','equipment-lending.hand-over-tomorrow -1 period.start','2026-11-30T07:00:00.000Z',0);
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
INSERT INTO "platform_job" VALUES('platform.retention','2026-11-30T01:46:31.396Z','2026-11-29T01:46:31.396Z',0,0,'');
INSERT INTO "platform_job" VALUES('platform.attachments','2026-11-30T01:46:31.435Z','2026-11-29T01:46:31.435Z',0,0,'');
INSERT INTO "platform_job" VALUES('member-network.ageing','2026-11-30T01:46:31.455Z','2026-11-29T01:46:31.455Z',0,0,'');
INSERT INTO "platform_job" VALUES('equipment-lending.deadlines','2026-11-30T01:46:31.487Z','2026-11-29T01:46:31.487Z',3,0,'');
INSERT INTO "platform_job" VALUES('equipment-lending.demand-count','2026-11-29T01:51:31.542Z','2026-11-29T01:46:31.542Z',1,0,'');
CREATE TABLE IF NOT EXISTS "platform_number" (
    "sequence" TEXT NOT NULL,
    "last" INTEGER NOT NULL,
    PRIMARY KEY ("sequence")
) STRICT;
INSERT INTO "platform_number" VALUES('equipment-lending.loan',4);
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
INSERT INTO "platform_token" VALUES('01a224fb-78e8-7000-8bed-7e678f988a33','4ce04ec69404b981c03f9e6b8e189a64be84ec0f962fe02bf94a263e31c6efdf','command line','["equipment-lending.manager","equipment-lending.keeper","member-network.editor"]','[]',NULL,'2026-11-29T01:46:29.992Z','2026-11-30T01:46:29.992Z',NULL,'[]',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "platform_seed" (
    "key" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT;
INSERT INTO "platform_seed" VALUES('awo-saarland','member-network.organisation','01a224fa-9523-7000-96ea-2f7071033bd1');
INSERT INTO "platform_seed" VALUES('saarbruecken','member-network.organisation','01a224fa-9523-7001-a604-1a8a6fc8b1bb');
INSERT INTO "platform_seed" VALUES('hor-saar','member-network.organisation','01a224fa-9523-7002-9ba1-745456ff912f');
INSERT INTO "platform_seed" VALUES('sample-association','member-network.organisation','01a224fa-9523-7003-a60b-18717e48249c');
INSERT INTO "platform_seed" VALUES('sample-initiative','member-network.organisation','01a224fa-9523-7004-9c3c-0293dd4cce98');
INSERT INTO "platform_seed" VALUES('sample-contact','member-network.contact','01a224fa-9523-7005-a42c-77c1740bd026');
INSERT INTO "platform_seed" VALUES('empowerment','member-network.service','01a224fa-9523-7006-84a8-c5ae84b32c61');
INSERT INTO "platform_seed" VALUES('grants','member-network.service','01a224fa-9523-7007-a164-68564fc224a5');
INSERT INTO "platform_seed" VALUES('lending','member-network.service','01a224fa-9523-7008-bda3-c0348cde08a6');
INSERT INTO "platform_seed" VALUES('networking','member-network.service','01a224fa-9523-7009-b624-f0382aee06c7');
INSERT INTO "platform_seed" VALUES('rooms','member-network.service','01a224fa-9523-700a-b922-be8d314f9979');
INSERT INTO "platform_seed" VALUES('store','equipment-lending.store','01a224fa-9523-700b-af3d-2f264886e4c7');
INSERT INTO "platform_seed" VALUES('loudspeaker','equipment-lending.item-model','01a224fa-9523-700c-a2a6-7a4313176615');
INSERT INTO "platform_seed" VALUES('pavilion','equipment-lending.item-model','01a224fa-9523-700d-99db-44b02f3bd316');
INSERT INTO "platform_seed" VALUES('bar-table','equipment-lending.item-model','01a224fa-9523-700e-b469-d06d414b29b8');
INSERT INTO "platform_seed" VALUES('projector','equipment-lending.item-model','01a224fa-9523-700f-a18e-c68ff0ded8df');
INSERT INTO "platform_seed" VALUES('projector-1','equipment-lending.item','01a224fa-9523-7010-8bc9-58501723f9c9');
INSERT INTO "platform_seed" VALUES('projector-2','equipment-lending.item','01a224fa-9523-7011-b803-13b029283d08');
INSERT INTO "platform_seed" VALUES('projector-3','equipment-lending.item','01a224fa-9523-7012-9602-2162d55dea64');
INSERT INTO "platform_seed" VALUES('projector-4','equipment-lending.item','01a224fa-9523-7013-8ac5-e51518361ad5');
INSERT INTO "platform_seed" VALUES('demo:seminar','equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce');
INSERT INTO "platform_seed" VALUES('demo:summer-party','equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7');
INSERT INTO "platform_seed" VALUES('demo:film-night','equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db');
INSERT INTO "platform_seed" VALUES('demo:concert','equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c');
INSERT INTO "platform_seed" VALUES('demo:language-cafe','equipment-lending.loan','01a224fa-98e8-7000-af7f-38abde7b6fc4');
INSERT INTO "platform_seed" VALUES('demo:torn-roof','equipment-lending.damage','01a224fa-98f0-7000-a4be-3490c0da4fb7');
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
INSERT INTO "platform_mark" VALUES('calendar','Europe/Berlin SL');
INSERT INTO "platform_mark" VALUES('organisation',replace('host hor-saar.localhost\nname Haus of Ressources Saar\nname HoR Saar\nname House of Resources Saar\nname House or Ressources Saar\nname Maison des ressources de la Sarre','\n',char(10)));
INSERT INTO "platform_mark" VALUES('roles',replace('administrator equipment-lending.manager member-network.administrator member-network.editor platform.administrator platform.data-officer\ncoordinator equipment-lending.manager equipment-lending.reporter member-network.administrator member-network.editor member-network.reporter\nequipment-keeper equipment-lending.keeper member-network.viewer\nfunder equipment-lending.reporter member-network.reporter\nsteering-team equipment-lending.reporter equipment-lending.viewer member-network.reporter member-network.viewer\nvolunteer equipment-lending.borrower member-network.member','\n',char(10)));
INSERT INTO "platform_mark" VALUES('deliveries','50');
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
INSERT INTO "platform_invitation" VALUES('01a224fa-967b-7000-9849-95112113ccc4','f41bf035e303d31a29935468d5ab4cfb2ec3721d82c99e4678173fcf8bdb52b7','Verwaltung','["administrator"]',NULL,'["01a224fa-9523-7000-96ea-2f7071033bd1"]',NULL,NULL,'demo','2026-11-29T01:45:32.027Z','2026-11-29T01:46:32.027Z','2026-11-29T01:45:32.055Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9709-7000-8c14-181e4d49041c','c768c608a39eb39b43a2f05b5cd5eef16655439c1156c769dd214c0f56e6ea0e','Projektkoordination','["coordinator"]',NULL,'["01a224fa-9523-7000-96ea-2f7071033bd1"]',NULL,NULL,'demo','2026-11-29T01:45:32.169Z','2026-11-29T01:46:32.169Z','2026-11-29T01:45:32.170Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9746-7000-bfcb-fdb69545c618','3955b3ea41fb58de7651de63a716bc08d7a9ed803d5d5b855e72e098fae82e43','Verleih','["equipment-keeper"]',NULL,'["01a224fa-9523-7000-96ea-2f7071033bd1"]',NULL,NULL,'demo','2026-11-29T01:45:32.230Z','2026-11-29T01:46:32.230Z','2026-11-29T01:45:32.230Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9792-7000-91de-c81a290d349e','df51213de8e127743b69b2af91dbe5a6c71ff7223e023740545cbd83d27471d2','Ehrenamtliche einer Organisation','["volunteer"]',NULL,'["01a224fa-9523-7000-96ea-2f7071033bd1"]',NULL,NULL,'demo','2026-11-29T01:45:32.306Z','2026-11-29T01:46:32.306Z','2026-11-29T01:45:32.318Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-97fc-7000-b263-013cd843d0fd','ecb921f2b56215f1490de26881e950055f71cb57268c536e41e27a1234deb507','Lenkungsteam','["steering-team"]',NULL,'["01a224fa-9523-7000-96ea-2f7071033bd1"]',NULL,NULL,'demo','2026-11-29T01:45:32.412Z','2026-11-29T01:46:32.412Z','2026-11-29T01:45:32.413Z',NULL);
INSERT INTO "platform_invitation" VALUES('01a224fa-9845-7000-be29-7f13d358a9ff','b2faa29f9a932fb119ca055028c75aea8d22c4bbd5bbf713679afec148775aa2','Fördermittelgeber','["funder"]',NULL,'["01a224fa-9523-7000-96ea-2f7071033bd1"]',NULL,NULL,'demo','2026-11-29T01:45:32.485Z','2026-11-29T01:46:32.485Z','2026-11-29T01:45:32.486Z',NULL);
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
INSERT INTO "platform_notice" VALUES('01a224fa-985c-7003-8ed8-e4ae4dc1ce06',1,'recorded','2026-11-29T01:45:32.508Z','2026-11-29T01:45:32.508Z','equipment-lending.request-received','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce','{"de":"Ihre Anfrage 1 für 29.11.2026, 03:00 – 01.12.2026, 14:00 ist eingegangen.","en":"Your request 1 for 29 November 2026, 03:00 – 1 December 2026, 14:00 has arrived.","@source":"de"}','{"number":{"integer":1},"period":{"period":{"start":"2026-11-29T02:00:00.000Z","end":"2026-12-01T13:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-985c-7004-b37f-34764a4a3a3f',1,'recorded','2026-11-29T01:45:32.508Z','2026-11-29T01:45:32.508Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce','{"de":"Anfrage 1 für 29.11.2026, 03:00 – 01.12.2026, 14:00 wartet auf eine Entscheidung.","en":"Request 1 for 29 November 2026, 03:00 – 1 December 2026, 14:00 waits for a decision.","@source":"de"}','{"number":{"integer":1},"period":{"period":{"start":"2026-11-29T02:00:00.000Z","end":"2026-12-01T13:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98a3-7000-800b-cdaf7847fff8',1,'recorded','2026-11-29T01:45:32.579Z','2026-11-29T01:45:32.579Z','equipment-lending.request-approved','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce','{"de":"Ihre Ausleihe 1 für 29.11.2026, 03:00 – 01.12.2026, 14:00 ist zugesagt.","en":"Your loan 1 for 29 November 2026, 03:00 – 1 December 2026, 14:00 is approved.","@source":"de"}','{"number":{"integer":1},"period":{"period":{"start":"2026-11-29T02:00:00.000Z","end":"2026-12-01T13:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98b0-7000-a49d-35724f4be6f1',1,'recorded','2026-11-29T01:45:32.592Z','2026-11-29T01:45:32.592Z','equipment-lending.handed-over','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-985c-7000-805e-fa679abd22ce','{"de":"Ausleihe 1 ist ausgegeben, Zeitraum 29.11.2026, 03:00 – 01.12.2026, 14:00.","en":"Loan 1 is handed over, period 29 November 2026, 03:00 – 1 December 2026, 14:00.","@source":"de"}','{"number":{"integer":1},"period":{"period":{"start":"2026-11-29T02:00:00.000Z","end":"2026-12-01T13:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98bb-7003-80fb-5f3c9ad2cd0f',1,'recorded','2026-11-29T01:45:32.603Z','2026-11-29T01:45:32.603Z','equipment-lending.request-received','01a224fa-9523-7003-a60b-18717e48249c',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7','{"de":"Ihre Anfrage 2 für 30.11.2026, 10:00 – 02.12.2026, 14:00 ist eingegangen.","en":"Your request 2 for 30 November 2026, 10:00 – 2 December 2026, 14:00 has arrived.","@source":"de"}','{"number":{"integer":2},"period":{"period":{"start":"2026-11-30T09:00:00.000Z","end":"2026-12-02T13:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98bb-7004-97d6-714e50a69e90',1,'recorded','2026-11-29T01:45:32.603Z','2026-11-29T01:45:32.603Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a224fa-98bb-7000-a525-fcaaa05f50c7','{"de":"Anfrage 2 für 30.11.2026, 10:00 – 02.12.2026, 14:00 wartet auf eine Entscheidung.","en":"Request 2 for 30 November 2026, 10:00 – 2 December 2026, 14:00 waits for a decision.","@source":"de"}','{"number":{"integer":2},"period":{"period":{"start":"2026-11-30T09:00:00.000Z","end":"2026-12-02T13:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98c3-7003-b4c8-d99875a787d8',1,'recorded','2026-11-29T01:45:32.611Z','2026-11-29T01:45:32.611Z','equipment-lending.request-received','01a224fa-9523-7003-a60b-18717e48249c',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db','{"de":"Ihre Anfrage 3 für 01.12.2026, 12:00 – 03.12.2026, 12:00 ist eingegangen.","en":"Your request 3 for 1 December 2026, 12:00 – 3 December 2026, 12:00 has arrived.","@source":"de"}','{"number":{"integer":3},"period":{"period":{"start":"2026-12-01T11:00:00.000Z","end":"2026-12-03T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98c3-7004-bdb1-c2c16415a359',1,'recorded','2026-11-29T01:45:32.611Z','2026-11-29T01:45:32.611Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db','{"de":"Anfrage 3 für 01.12.2026, 12:00 – 03.12.2026, 12:00 wartet auf eine Entscheidung.","en":"Request 3 for 1 December 2026, 12:00 – 3 December 2026, 12:00 waits for a decision.","@source":"de"}','{"number":{"integer":3},"period":{"period":{"start":"2026-12-01T11:00:00.000Z","end":"2026-12-03T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98cf-7000-b373-8944b66155ad',1,'recorded','2026-11-29T01:45:32.623Z','2026-11-29T01:45:32.623Z','equipment-lending.request-approved','01a224fa-9523-7003-a60b-18717e48249c',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-98c3-7000-ae91-872f1ca962db','{"de":"Ihre Ausleihe 3 für 01.12.2026, 12:00 – 03.12.2026, 12:00 ist zugesagt.","en":"Your loan 3 for 1 December 2026, 12:00 – 3 December 2026, 12:00 is approved.","@source":"de"}','{"number":{"integer":3},"period":{"period":{"start":"2026-12-01T11:00:00.000Z","end":"2026-12-03T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98d7-7002-9e04-a9e1ee37d868',1,'recorded','2026-11-29T01:45:32.631Z','2026-11-29T01:45:32.631Z','equipment-lending.request-received','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c','{"de":"Ihre Anfrage 4 für 09.12.2026, 10:00 – 11.12.2026, 12:00 ist eingegangen.","en":"Your request 4 for 9 December 2026, 10:00 – 11 December 2026, 12:00 has arrived.","@source":"de"}','{"number":{"integer":4},"period":{"period":{"start":"2026-12-09T09:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98d7-7003-833e-762fd032d89f',1,'recorded','2026-11-29T01:45:32.631Z','2026-11-29T01:45:32.631Z','equipment-lending.request-to-decide',NULL,'equipment-lending.keeper',NULL,NULL,'equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c','{"de":"Anfrage 4 für 09.12.2026, 10:00 – 11.12.2026, 12:00 wartet auf eine Entscheidung.","en":"Request 4 for 9 December 2026, 10:00 – 11 December 2026, 12:00 waits for a decision.","@source":"de"}','{"number":{"integer":4},"period":{"period":{"start":"2026-12-09T09:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}}}');
INSERT INTO "platform_notice" VALUES('01a224fa-98e0-7000-b15c-5ecf70054d6e',1,'recorded','2026-11-29T01:45:32.640Z','2026-11-29T01:45:32.640Z','equipment-lending.request-refused','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,NULL,NULL,'equipment-lending.loan','01a224fa-98d7-7000-a4ac-193710f24d9c','{"de":"Ihre Anfrage 4 für 09.12.2026, 10:00 – 11.12.2026, 12:00 wurde abgesagt: Privates Fest, kein Vereinszweck (Beispiel)","en":"Your request 4 for 9 December 2026, 10:00 – 11 December 2026, 12:00 was refused: Privates Fest, kein Vereinszweck (Beispiel)","@source":"de"}','{"grounds":{"text":"Privates Fest, kein Vereinszweck (Beispiel)"},"number":{"integer":4},"period":{"period":{"start":"2026-12-09T09:00:00.000Z","end":"2026-12-11T11:00:00.000Z"}}}');
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
INSERT INTO "platform_membership" VALUES('01a224fa-9697-7000-8829-8aa0b5720bdc',1,'recorded','2026-11-29T01:45:32.055Z','2026-11-29T01:45:32.055Z','01a224fa-9669-7000-a23d-369e6628b169','Verwaltung',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-970a-7000-bbd3-611a72e67d1e',1,'recorded','2026-11-29T01:45:32.170Z','2026-11-29T01:45:32.170Z','01a224fa-9707-7000-a440-a0933c77b744','Projektkoordination',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9746-7001-9e16-2927a0f1276d',1,'recorded','2026-11-29T01:45:32.230Z','2026-11-29T01:45:32.230Z','01a224fa-9744-7000-8026-65aff3ddd75c','Verleih',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-979e-7000-8b04-aeeedc9d7267',2,'recorded','2026-11-29T01:45:32.318Z','2026-11-29T01:45:32.501Z','01a224fa-9790-7000-9c57-690d688174a3','Ehrenamtliche einer Organisation','01a224fa-9523-7005-a42c-77c1740bd026','2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-97fd-7000-a5d9-31b7bd730848',1,'recorded','2026-11-29T01:45:32.413Z','2026-11-29T01:45:32.413Z','01a224fa-97f6-7000-a967-af17eedaf1f7','Lenkungsteam',NULL,'2026-11-29',NULL);
INSERT INTO "platform_membership" VALUES('01a224fa-9846-7000-b814-d535e968ccd6',1,'recorded','2026-11-29T01:45:32.486Z','2026-11-29T01:45:32.486Z','01a224fa-9842-7000-b0c2-1145931a5d35','Fördermittelgeber',NULL,'2026-11-29',NULL);
CREATE TABLE IF NOT EXISTS "platform_membership__roles" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9697-7000-8829-8aa0b5720bdc',0,'administrator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-970a-7000-bbd3-611a72e67d1e',0,'coordinator');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9746-7001-9e16-2927a0f1276d',0,'equipment-keeper');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-979e-7000-8b04-aeeedc9d7267',0,'volunteer');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-97fd-7000-a5d9-31b7bd730848',0,'steering-team');
INSERT INTO "platform_membership__roles" VALUES('01a224fa-9846-7000-b814-d535e968ccd6',0,'funder');
CREATE TABLE IF NOT EXISTS "platform_membership__organisations" (
    "owner" TEXT NOT NULL REFERENCES "platform_membership" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9697-7000-8829-8aa0b5720bdc',0,'01a224fa-9523-7000-96ea-2f7071033bd1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-970a-7000-bbd3-611a72e67d1e',0,'01a224fa-9523-7000-96ea-2f7071033bd1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9746-7001-9e16-2927a0f1276d',0,'01a224fa-9523-7000-96ea-2f7071033bd1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-97fd-7000-a5d9-31b7bd730848',0,'01a224fa-9523-7000-96ea-2f7071033bd1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-9846-7000-b814-d535e968ccd6',0,'01a224fa-9523-7000-96ea-2f7071033bd1');
INSERT INTO "platform_membership__organisations" VALUES('01a224fa-979e-7000-8b04-aeeedc9d7267',0,'01a224fa-9523-7003-a60b-18717e48249c');
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
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7000-bedb-235f4eaddba4',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-985c-7003-8ed8-e4ae4dc1ce06','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7001-b194-c47087615d91',3,'sent','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.669Z','01a224fa-985c-7004-b37f-34764a4a3a3f','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,0,1,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7002-b03b-12d3984ee244',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-98a3-7000-800b-cdaf7847fff8','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7003-8db4-ec8048bdac18',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-98b0-7000-a49d-35724f4be6f1','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7004-b228-0672fb07b466',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-98bb-7003-80fb-5f3c9ad2cd0f','01a224fa-9523-7003-a60b-18717e48249c',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7005-9129-9d8d4d1191e4',3,'sent','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.679Z','01a224fa-98bb-7004-97d6-714e50a69e90','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,0,1,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7006-b1df-d4128eac5d92',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-98c3-7003-b4c8-d99875a787d8','01a224fa-9523-7003-a60b-18717e48249c',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7007-b29b-e76bf273b5f2',3,'sent','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.699Z','01a224fa-98c3-7004-bdb1-c2c16415a359','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,0,1,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7008-a451-2ac3639331d7',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-98cf-7000-b373-8944b66155ad','01a224fa-9523-7003-a60b-18717e48249c',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-7009-a926-fe85e67bd977',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-98d7-7002-9e04-a9e1ee37d868','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,0,0,NULL,'noAddress',NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-700a-985b-30011c5f199f',3,'sent','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.710Z','01a224fa-98d7-7003-833e-762fd032d89f','01a224fa-9746-7001-9e16-2927a0f1276d',NULL,0,1,NULL,NULL,NULL);
INSERT INTO "platform_delivery" VALUES('01a224fb-7f11-700b-bfd6-fb048f491bc7',1,'refused','2026-11-29T01:46:31.569Z','2026-11-29T01:46:31.569Z','01a224fa-98e0-7000-b15c-5ecf70054d6e','01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,0,0,NULL,'noAddress',NULL);
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
INSERT INTO "member_network_organisation" VALUES('01a224fa-9523-7000-96ea-2f7071033bd1',1,'listed','2026-11-29T01:45:31.686Z','2026-11-29T01:45:31.686Z','{"de":"AWO Saarland","en":"AWO Saarland","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,'{"de":"Träger des House of Resources Saar seit dem 1. Januar 2023.","en":"Carrier of the House of Resources Saar since 1 January 2023.","@source":"de"}',NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9523-7001-a604-1a8a6fc8b1bb',1,'listed','2026-11-29T01:45:31.688Z','2026-11-29T01:45:31.688Z','{"de":"Landeshauptstadt Saarbrücken","en":"State capital Saarbrücken","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Saarbrücken','public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',1,'listed','2026-11-29T01:45:31.689Z','2026-11-29T01:45:31.689Z','{"de":"House of Resources Saar","en":"House of Resources Saar","@source":"de"}','other',NULL,NULL,NULL,0,1,'01a224fa-9523-7000-96ea-2f7071033bd1','{"de":"Besteht seit 2021, gefördert von Bund und Land.","en":"Exists since 2021, funded by the federal government and the state.","@source":"de"}',NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9523-7003-a60b-18717e48249c',1,'listed','2026-11-29T01:45:31.699Z','2026-11-29T01:45:31.699Z','{"de":"Kulturverein (Beispiel)","en":"Cultural association (sample)","@source":"de"}','migrantOrganisation',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
INSERT INTO "member_network_organisation" VALUES('01a224fa-9523-7004-9c3c-0293dd4cce98',1,'listed','2026-11-29T01:45:31.700Z','2026-11-29T01:45:31.700Z','{"de":"Nachbarschaftsinitiative (Beispiel)","en":"Neighbourhood initiative (sample)","@source":"de"}','initiative',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-29','first-records',NULL,NULL,NULL);
CREATE TABLE IF NOT EXISTS "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__aliases" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',0,'Haus of Ressources Saar');
INSERT INTO "member_network_organisation__aliases" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',1,'House or Ressources Saar');
INSERT INTO "member_network_organisation__aliases" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',2,'HoR Saar');
CREATE TABLE IF NOT EXISTS "member_network_organisation__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',0,'participation');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',1,'antiDiscrimination');
INSERT INTO "member_network_organisation__topics" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',2,'education');
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
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7000-96ea-2f7071033bd1',0,'name awo saarland');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7001-a604-1a8a6fc8b1bb',0,'name capital saarbrucken state');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7001-a604-1a8a6fc8b1bb',1,'name landeshauptstadt saarbrucken');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',0,'name haus ressources saar');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',1,'name hor saar');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',2,'name house or ressources saar');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7002-9ba1-745456ff912f',3,'name house resources saar');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7003-a60b-18717e48249c',0,'name beispiel kulturverein');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7003-a60b-18717e48249c',1,'name cultural sample');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7004-9c3c-0293dd4cce98',0,'name beispiel nachbarschaftsinitiative');
INSERT INTO "member_network_organisation__match_keys" VALUES('01a224fa-9523-7004-9c3c-0293dd4cce98',1,'name initiative neighbourhood sample');
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
INSERT INTO "member_network_contact" VALUES('01a224fa-9523-7005-a42c-77c1740bd026',1,'recorded','2026-11-29T01:45:31.701Z','2026-11-29T01:45:31.701Z','Alex Beispiel','01a224fa-9523-7003-a60b-18717e48249c','members','Ehrenamt',NULL,'editors',NULL,'editors','2025-01-01',NULL,1);
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
INSERT INTO "member_network_service" VALUES('01a224fa-9523-7006-84a8-c5ae84b32c61',1,'listed','2026-11-29T01:45:31.701Z','2026-11-29T01:45:31.701Z','{"de":"Empowerment","en":"Empowerment","@source":"de"}','01a224fa-9523-7002-9ba1-745456ff912f','pillar','{"de":"Hilfe bei Anträgen, bei Social Media und beim Durchführen von Seminaren.","en":"Help with applications, with social media and with running seminars.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9523-7007-a164-68564fc224a5',1,'listed','2026-11-29T01:45:31.711Z','2026-11-29T01:45:31.711Z','{"de":"Förderung","en":"Grants","@source":"de"}','01a224fa-9523-7002-9ba1-745456ff912f','pillar','{"de":"Mikro-Projektgelder bis 500 Euro; über höhere Beträge entscheidet eine Jury.","en":"Micro-project money of up to 500 euro; a jury decides about higher amounts.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9523-7008-bda3-c0348cde08a6',1,'listed','2026-11-29T01:45:31.712Z','2026-11-29T01:45:31.712Z','{"de":"Verleih","en":"Lending","@source":"de"}','01a224fa-9523-7002-9ba1-745456ff912f','pillar','{"de":"Lautsprecher, Pavillons, Stehtische und Beamer für Ehrenamtliche.","en":"Loudspeakers, pavilions, bar tables and projectors for volunteers.","@source":"de"}',NULL,0,NULL,'{"de":"kostenlos","en":"free of charge","@source":"de"}',NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9523-7009-b624-f0382aee06c7',1,'listed','2026-11-29T01:45:31.712Z','2026-11-29T01:45:31.712Z','{"de":"Vernetzung","en":"Networking","@source":"de"}','01a224fa-9523-7002-9ba1-745456ff912f','pillar','{"de":"Brücke zwischen neuen und bestehenden Organisationen.","en":"A bridge between new and existing organisations.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
INSERT INTO "member_network_service" VALUES('01a224fa-9523-700a-b922-be8d314f9979',1,'listed','2026-11-29T01:45:31.712Z','2026-11-29T01:45:31.712Z','{"de":"Räume","en":"Rooms","@source":"de"}','01a224fa-9523-7002-9ba1-745456ff912f','rooms',NULL,NULL,0,'{"de":"Organisationen und Initiativen","en":"Organisations and initiatives","@source":"de"}','{"de":"kostenlos","en":"free of charge","@source":"de"}',NULL,NULL,NULL,NULL,NULL,'2026-11-29','first-records',NULL,NULL,1);
CREATE TABLE IF NOT EXISTS "member_network_service__topics" (
    "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-7006-84a8-c5ae84b32c61',0,'education');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-7006-84a8-c5ae84b32c61',1,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-7007-a164-68564fc224a5',0,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-7008-bda3-c0348cde08a6',0,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-7008-bda3-c0348cde08a6',1,'culture');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-7009-b624-f0382aee06c7',0,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-7009-b624-f0382aee06c7',1,'dialogue');
INSERT INTO "member_network_service__topics" VALUES('01a224fa-9523-700a-b922-be8d314f9979',0,'participation');
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
INSERT INTO "equipment_lending_store" VALUES('01a224fa-9523-700b-af3d-2f264886e4c7',1,'recorded','2026-11-29T01:45:31.713Z','2026-11-29T01:45:31.713Z','{"de":"Verleihlager (Beispiel)","en":"Lending store (sample)","@source":"de"}',NULL,'{"de":"Die Öffnungszeiten sind ein Beispiel.","en":"The opening hours are a sample.","@source":"de"}','mo-fr 10:00-16:00',1,NULL);
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
INSERT INTO "equipment_lending_item_model" VALUES('01a224fa-9523-700c-a2a6-7a4313176615',1,'recorded','2026-11-29T01:45:31.714Z','2026-11-29T01:45:31.714Z','{"de":"Lautsprecher","en":"Loudspeaker","@source":"de"}','Ton','{"de":"Stückzahl und Wartungstag sind Beispiele.","en":"Quantity and maintenance day are samples.","@source":"de"}','01a224fa-9523-700b-af3d-2f264886e4c7',1,'quantity',4,1,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a224fa-9523-700d-99db-44b02f3bd316',1,'recorded','2026-11-29T01:45:31.727Z','2026-11-29T01:45:31.727Z','{"de":"Pavillon","en":"Pavilion","@source":"de"}','Zelte','{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}','01a224fa-9523-700b-af3d-2f264886e4c7',1,'quantity',3,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a224fa-9523-700e-b469-d06d414b29b8',1,'recorded','2026-11-29T01:45:31.728Z','2026-11-29T01:45:31.728Z','{"de":"Stehtisch","en":"Bar table","@source":"de"}','Möbel','{"de":"Die Stückzahl ist ein Beispiel.","en":"The quantity is a sample.","@source":"de"}','01a224fa-9523-700b-af3d-2f264886e4c7',1,'quantity',12,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0);
INSERT INTO "equipment_lending_item_model" VALUES('01a224fa-9523-700f-a18e-c68ff0ded8df',1,'recorded','2026-11-29T01:45:31.728Z','2026-11-29T01:45:31.728Z','{"de":"Beamer","en":"Projector","@source":"de"}','Bild','{"de":"Stückzahl und Pfand sind Beispiele.","en":"Quantity and deposit are samples.","@source":"de"}','01a224fa-9523-700b-af3d-2f264886e4c7',1,'individual',0,0,0,NULL,NULL,NULL,NULL,10000,'EUR',NULL,NULL,NULL,NULL,NULL,0,0);
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
INSERT INTO "equipment_lending_item" VALUES('01a224fa-9523-7010-8bc9-58501723f9c9',1,'recorded','2026-11-29T01:45:31.729Z','2026-11-29T01:45:31.729Z','BEISPIEL-BEAMER-1','01a224fa-9523-700f-a18e-c68ff0ded8df','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment_lending_item" VALUES('01a224fa-9523-7011-b803-13b029283d08',1,'recorded','2026-11-29T01:45:31.730Z','2026-11-29T01:45:31.730Z','BEISPIEL-BEAMER-2','01a224fa-9523-700f-a18e-c68ff0ded8df','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment_lending_item" VALUES('01a224fa-9523-7012-9602-2162d55dea64',1,'recorded','2026-11-29T01:45:31.730Z','2026-11-29T01:45:31.730Z','BEISPIEL-BEAMER-3','01a224fa-9523-700f-a18e-c68ff0ded8df','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment_lending_item" VALUES('01a224fa-9523-7013-8ac5-e51518361ad5',1,'recorded','2026-11-29T01:45:31.743Z','2026-11-29T01:45:31.743Z','BEISPIEL-BEAMER-4','01a224fa-9523-700f-a18e-c68ff0ded8df','good',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "equipment_lending_loan" VALUES('01a224fa-985c-7000-805e-fa679abd22ce',4,'partlyReturned','2026-11-29T01:45:32.508Z','2026-11-29T01:45:32.599Z',1,'01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,'Kim Beispiel','Seminar über Vereinsrecht (Beispiel)','Beispiel 1','2026-11-29T02:00:00.000Z','2026-12-01T13:00:00.000Z',NULL,1,1,1,NULL,NULL,NULL,'01a224fa-9523-700b-af3d-2f264886e4c7',0,'EUR',0,'EUR',0,'2026-11-29T01:45:32.592Z',NULL,NULL,NULL,0);
INSERT INTO "equipment_lending_loan" VALUES('01a224fa-98bb-7000-a525-fcaaa05f50c7',1,'requested','2026-11-29T01:45:32.603Z','2026-11-29T01:45:32.603Z',2,'01a224fa-9523-7003-a60b-18717e48249c','01a224fa-9523-7005-a42c-77c1740bd026',NULL,'Nachbarschaftsfest im Hof (Beispiel)',NULL,'2026-11-30T09:00:00.000Z','2026-12-02T13:00:00.000Z',NULL,0,0,0,NULL,NULL,NULL,'01a224fa-9523-700b-af3d-2f264886e4c7',0,'EUR',0,'EUR',0,NULL,NULL,NULL,NULL,0);
INSERT INTO "equipment_lending_loan" VALUES('01a224fa-98c3-7000-ae91-872f1ca962db',2,'approved','2026-11-29T01:45:32.611Z','2026-11-29T01:45:32.623Z',3,'01a224fa-9523-7003-a60b-18717e48249c','01a224fa-9523-7005-a42c-77c1740bd026',NULL,'Filmabend mit Gespräch (Beispiel)',NULL,'2026-12-01T11:00:00.000Z','2026-12-03T11:00:00.000Z',NULL,0,0,0,NULL,NULL,NULL,'01a224fa-9523-700b-af3d-2f264886e4c7',0,'EUR',10000,'EUR',0,NULL,NULL,NULL,NULL,0);
INSERT INTO "equipment_lending_loan" VALUES('01a224fa-98d7-7000-a4ac-193710f24d9c',2,'refused','2026-11-29T01:45:32.631Z','2026-11-29T01:45:32.640Z',4,'01a224fa-9523-7004-9c3c-0293dd4cce98',NULL,'Kim Beispiel','Konzert im Park (Beispiel)',NULL,'2026-12-09T09:00:00.000Z','2026-12-11T11:00:00.000Z',NULL,0,0,0,NULL,'purpose',NULL,'01a224fa-9523-700b-af3d-2f264886e4c7',0,'EUR',0,'EUR',0,NULL,NULL,NULL,'2026-11-29T01:45:32.640Z',0);
INSERT INTO "equipment_lending_loan" VALUES('01a224fa-98e8-7000-af7f-38abde7b6fc4',1,'draft','2026-11-29T01:45:32.648Z','2026-11-29T01:45:32.648Z',NULL,'01a224fa-9523-7003-a60b-18717e48249c','01a224fa-9523-7005-a42c-77c1740bd026',NULL,'Sprachcafé (Beispiel)',NULL,'2026-12-10T09:00:00.000Z','2026-12-11T11:00:00.000Z',NULL,0,0,0,NULL,NULL,NULL,'01a224fa-9523-700b-af3d-2f264886e4c7',0,'EUR',0,'EUR',0,NULL,NULL,NULL,NULL,0);
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
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-985c-7000-805e-fa679abd22ce',0,'01a224fa-9523-700c-a2a6-7a4313176615',2,NULL,0,'good',NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-985c-7000-805e-fa679abd22ce',1,'01a224fa-9523-700e-b469-d06d414b29b8',4,NULL,4,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-98bb-7000-a525-fcaaa05f50c7',0,'01a224fa-9523-700d-99db-44b02f3bd316',2,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-98bb-7000-a525-fcaaa05f50c7',1,'01a224fa-9523-700e-b469-d06d414b29b8',6,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-98c3-7000-ae91-872f1ca962db',0,'01a224fa-9523-700f-a18e-c68ff0ded8df',1,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-98c3-7000-ae91-872f1ca962db',1,'01a224fa-9523-700c-a2a6-7a4313176615',1,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-98d7-7000-a4ac-193710f24d9c',0,'01a224fa-9523-700c-a2a6-7a4313176615',2,NULL,0,NULL,NULL,0);
INSERT INTO "equipment_lending_loan__lines" VALUES('01a224fa-98e8-7000-af7f-38abde7b6fc4',0,'01a224fa-9523-700e-b469-d06d414b29b8',3,NULL,0,NULL,NULL,0);
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
INSERT INTO "equipment_lending_loan__returns" VALUES('01a224fa-985c-7000-805e-fa679abd22ce',0,'01a224fa-9523-700e-b469-d06d414b29b8',NULL,4,'2026-11-29T01:45:32.599Z');
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
INSERT INTO "equipment_lending_damage" VALUES('01a224fa-98f0-7000-a4be-3490c0da4fb7',1,'open','2026-11-29T01:45:32.656Z','2026-11-29T01:45:32.656Z','01a224fa-9523-700d-99db-44b02f3bd316',NULL,1,'minor',NULL,'Naht am Dach offen (Beispiel)',NULL,NULL,NULL);
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
