PRAGMA application_id = 1146573387;
BEGIN TRANSACTION;
CREATE TABLE "complaint_mediation_absence" (
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
CREATE TABLE "complaint_mediation_agreement" (
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
CREATE TABLE "complaint_mediation_agreement__points" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "who" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_agreement__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_case" (
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
    "statement_language" TEXT,
    "names_complainant" INTEGER CHECK ("names_complainant" IN (0, 1)),
    "occurred_on" TEXT,
    "occurred_at" TEXT,
    "occurred_minutes" INTEGER,
    "is_danger" INTEGER CHECK ("is_danger" IN (0, 1)),
    "danger" TEXT,
    "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "contact_name" TEXT,
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
CREATE TABLE "complaint_mediation_case__complainant_side" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_case__escalated_to" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_case__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_case__leaders" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_case__participants" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_case__team" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_cause" (
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
INSERT INTO "complaint_mediation_cause" VALUES('01a221b7-b2b8-7017-901e-90d56e2554cf',1,'recorded','2026-11-28T10:33:36.739Z','2026-11-28T10:33:36.739Z','{"de":"Hausordnung nicht verstanden, weil Deutsch fehlt","en":"House rules not understood for lack of German","@source":"de"}','rulesNotUnderstood','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a221b7-b2b8-7018-b6db-4ea64fcc36be',1,'recorded','2026-11-28T10:33:36.739Z','2026-11-28T10:33:36.739Z','{"de":"Kinder sind tagsüber laut, noch ohne Schul- oder Kitaplatz","en":"Children are loud by day, not yet in school or nursery","@source":"de"}','noise','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a221b7-b2b8-7019-9294-063a5eef268f',1,'recorded','2026-11-28T10:33:36.739Z','2026-11-28T10:33:36.739Z','{"de":"Verschiedene Tageszeiten und Gewohnheiten","en":"Different times of day and habits","@source":"de"}','habits','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a221b7-b2b8-701a-b3d6-47a1f45bd27f',1,'recorded','2026-11-28T10:33:36.740Z','2026-11-28T10:33:36.740Z','{"de":"Das Gebäude ist hellhörig oder etwas ist defekt","en":"The building lets sound through, or something is broken","@source":"de"}','technical','normal',1,NULL,3,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a221b7-b2b8-701b-a7f6-d1b4c35f7d1b',1,'recorded','2026-11-28T10:33:36.740Z','2026-11-28T10:33:36.740Z','{"de":"Älterer Streit zwischen den Parteien","en":"Older quarrel between the parties","@source":"de"}','quarrel','normal',NULL,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a221b7-b2b8-701c-a49a-a6b7c833e5aa',1,'recorded','2026-11-28T10:33:36.740Z','2026-11-28T10:33:36.740Z','{"de":"Abwertung wegen Herkunft, Religion oder Sprache","en":"Contempt for origin, religion or language","@source":"de"}','discrimination','high',1,NULL,NULL,NULL);
INSERT INTO "complaint_mediation_cause" VALUES('01a221b7-b2b8-701d-8539-1f0ccb6709a9',1,'recorded','2026-11-28T10:33:36.740Z','2026-11-28T10:33:36.740Z','{"de":"Jemand braucht Unterstützung anderer Art","en":"Somebody needs support of another kind","@source":"de"}','needForHelp','normal',NULL,NULL,NULL,NULL);
CREATE TABLE "complaint_mediation_disclosed_name" (
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
CREATE TABLE "complaint_mediation_disclosed_name__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_disclosed_name" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_entry" (
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
CREATE TABLE "complaint_mediation_entry__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_entry__translations" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "quality" TEXT NOT NULL DEFAULT 'machine',
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_house" (
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
INSERT INTO "complaint_mediation_house" VALUES('01a221b7-b2b8-7013-8a6f-3374d4db4862',1,'recorded','2026-11-28T10:33:36.736Z','2026-11-28T10:33:36.736Z','{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}','Bremerhaven','01a221b7-b2b8-700c-9bf0-ae854deac5f0');
INSERT INTO "complaint_mediation_house" VALUES('01a221b7-b2b8-7014-bf2a-9ca1c2007b06',1,'recorded','2026-11-28T10:33:36.737Z','2026-11-28T10:33:36.737Z','{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}','Bremerhaven',NULL);
CREATE TABLE "complaint_mediation_house__stairs" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_house__stairs" VALUES('01a221b7-b2b8-7013-8a6f-3374d4db4862',0,'A');
INSERT INTO "complaint_mediation_house__stairs" VALUES('01a221b7-b2b8-7013-8a6f-3374d4db4862',1,'B');
INSERT INTO "complaint_mediation_house__stairs" VALUES('01a221b7-b2b8-7014-bf2a-9ca1c2007b06',0,'A');
CREATE TABLE "complaint_mediation_house_rule" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT INTO "complaint_mediation_house_rule" VALUES('01a221b7-b2b8-701e-a8ee-0c6098d265a2',1,'recorded','2026-11-28T10:33:36.740Z','2026-11-28T10:33:36.740Z','{"de":"Ruhezeiten","ar":"أوقات الهدوء","en":"Quiet hours","@source":"de"}','{"de":"Von 22 bis 6 Uhr und von 13 bis 15 Uhr ist Ruhe im Haus. An Sonntagen und Feiertagen ist den ganzen Tag Ruhe. Musik und Fernseher stellen Sie so ein, dass man sie nebenan nicht hört. Kinder dürfen spielen; tagsüber gehört das zum Leben im Haus.","ar":"يسود الهدوء في المبنى من الساعة العاشرة مساءً حتى السادسة صباحًا، ومن الواحدة حتى الثالثة بعد الظهر. وفي أيام الأحد والعطل الرسمية يسود الهدوء طوال اليوم. اضبطوا صوت الموسيقى والتلفاز بحيث لا يسمعه الجيران. ويحق للأطفال أن يلعبوا، فاللعب نهارًا جزء من الحياة في المبنى.","en":"From 10 p.m. to 6 a.m. and from 1 to 3 p.m. the house is quiet. On Sundays and public holidays it is quiet all day. Set music and television so that nobody hears them next door. Children may play; by day that is part of life in the house.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a221b7-b2b8-701f-a60d-0dacc52fbf0b',1,'recorded','2026-11-28T10:33:36.751Z','2026-11-28T10:33:36.751Z','{"de":"Müll trennen","ar":"فرز النفايات","en":"Separating waste","@source":"de"}','{"de":"Papier kommt in die blaue Tonne, Verpackungen kommen in die gelbe Tonne, Essensreste in die braune und der übrige Müll in die schwarze. Glas bringen Sie zum Container an der Straße. Für Möbel und große Geräte bestellen Sie eine Abholung; sie dürfen nicht neben den Tonnen stehen.","ar":"يوضع الورق في الحاوية الزرقاء، ومواد التغليف في الحاوية الصفراء، وبقايا الطعام في البنية، وباقي النفايات في السوداء. أما الزجاج فيوضع في حاوية الزجاج في الشارع. وللأثاث والأجهزة الكبيرة اطلبوا موعدًا لأخذها، ولا يجوز تركها بجانب الحاويات.","en":"Paper goes into the blue bin, packaging into the yellow bin, food scraps into the brown one and all other waste into the black one. Take glass to the container in the street. Order a collection for furniture and large appliances; they must not stand beside the bins.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a221b7-b2b8-7020-b1f7-aa23b6456b51',1,'recorded','2026-11-28T10:33:36.751Z','2026-11-28T10:33:36.751Z','{"de":"Treppenhaus","ar":"بيت الدرج","en":"Stairwell","@source":"de"}','{"de":"Das Treppenhaus ist der Rettungsweg. Schuhe, Möbel und Fahrräder gehören in die Wohnung, in den Keller oder in den Fahrradraum. Ein Kinderwagen darf unten stehen, wenn alle gut daran vorbeikommen. Jede Mietpartei reinigt ihre Treppe, wenn sie an der Reihe ist; der Plan hängt am Eingang.","ar":"بيت الدرج هو طريق النجاة. مكان الأحذية والأثاث والدراجات هو الشقة أو القبو أو غرفة الدراجات. ويجوز ترك عربة الأطفال في الأسفل إذا كان المرور بجانبها سهلًا للجميع. وتنظف كل أسرة درجها عندما يأتي دورها، والجدول معلق عند المدخل.","en":"The stairwell is the escape route. Shoes, furniture and bicycles belong in the flat, the cellar or the bicycle room. A pram may stand downstairs if everybody can pass it easily. Each household cleans its stairs when it is its turn; the plan hangs at the entrance.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a221b7-b2b8-7021-9d57-1a4117541e38',1,'recorded','2026-11-28T10:33:36.751Z','2026-11-28T10:33:36.751Z','{"de":"Waschküche und Trockenraum","ar":"غرفة الغسيل وغرفة التجفيف","en":"Laundry and drying room","@source":"de"}','{"de":"Tragen Sie sich in den Plan an der Tür ein, bevor Sie waschen. Gewaschen wird werktags von 7 bis 20 Uhr. Nehmen Sie die Wäsche am Ende Ihrer Zeit ab und wischen Sie Maschine und Boden trocken, damit die Nächsten gleich anfangen können.","ar":"سجلوا أسماءكم في الجدول المعلق على الباب قبل الغسيل. أوقات الغسيل من السابعة صباحًا حتى الثامنة مساءً في أيام العمل. خذوا غسيلكم عند انتهاء وقتكم، وامسحوا الغسالة والأرض حتى يستطيع من بعدكم أن يبدأ فورًا.","en":"Enter your name in the plan at the door before you wash. Washing hours are from 7 a.m. to 8 p.m. on working days. Take your laundry down at the end of your time and wipe machine and floor dry, so that the next ones can start at once.","@source":"de"}');
INSERT INTO "complaint_mediation_house_rule" VALUES('01a221b7-b2b8-7022-92b2-41b1ee9780b3',1,'recorded','2026-11-28T10:33:36.752Z','2026-11-28T10:33:36.752Z','{"de":"Lüften und Heizen","ar":"التهوية والتدفئة","en":"Airing and heating","@source":"de"}','{"de":"Öffnen Sie die Fenster drei- bis viermal am Tag für fünf bis zehn Minuten ganz und drehen Sie dabei die Heizung ab. Ein gekipptes Fenster kühlt die Wand aus, und es entsteht Schimmel. Lüften Sie nach dem Kochen und Duschen nach draußen, nicht ins Treppenhaus. Melden Sie Schimmel bitte sofort.","ar":"افتحوا النوافذ بالكامل ثلاث إلى أربع مرات في اليوم مدة خمس إلى عشر دقائق، وأطفئوا التدفئة في أثناء ذلك. النافذة المفتوحة قليلًا من الأعلى تبرّد الجدار فينشأ العفن. بعد الطبخ والاستحمام وجّهوا التهوية إلى الخارج لا إلى بيت الدرج. ونرجو إبلاغنا بالعفن فورًا.","en":"Open the windows wide three to four times a day for five to ten minutes and turn the heating off meanwhile. A window on tilt cools the wall, and mould grows. After cooking and showering air the flat to the outside, not into the stairwell. Please report mould at once.","@source":"de"}');
CREATE TABLE "complaint_mediation_house_rule__causes" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a221b7-b2b8-701e-a8ee-0c6098d265a2',0,'01a221b7-b2b8-7017-901e-90d56e2554cf');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a221b7-b2b8-701f-a60d-0dacc52fbf0b',0,'01a221b7-b2b8-7017-901e-90d56e2554cf');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a221b7-b2b8-7020-b1f7-aa23b6456b51',0,'01a221b7-b2b8-7017-901e-90d56e2554cf');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a221b7-b2b8-7021-9d57-1a4117541e38',0,'01a221b7-b2b8-7017-901e-90d56e2554cf');
INSERT INTO "complaint_mediation_house_rule__causes" VALUES('01a221b7-b2b8-7022-92b2-41b1ee9780b3',0,'01a221b7-b2b8-7017-901e-90d56e2554cf');
CREATE TABLE "complaint_mediation_house_rule__houses" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_house_rule__subjects" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-701e-a8ee-0c6098d265a2',0,'noise');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-701e-a8ee-0c6098d265a2',1,'children');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-701f-a60d-0dacc52fbf0b',0,'cleanliness');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-7020-b1f7-aa23b6456b51',0,'stairwell');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-7020-b1f7-aa23b6456b51',1,'parking');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-7020-b1f7-aa23b6456b51',2,'cleanliness');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-7021-9d57-1a4117541e38',0,'laundry');
INSERT INTO "complaint_mediation_house_rule__subjects" VALUES('01a221b7-b2b8-7022-92b2-41b1ee9780b3',0,'air');
CREATE TABLE "complaint_mediation_household" (
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
INSERT INTO "complaint_mediation_household" VALUES('01a221b7-b2b8-7015-96e7-8693903e2233',1,'recorded','2026-11-28T10:33:36.737Z','2026-11-28T10:33:36.737Z','Mietpartei 1 (Beispiel)','01a221b7-b2b8-7013-8a6f-3374d4db4862','A',NULL,'de',0,'inPerson',NULL,NULL);
INSERT INTO "complaint_mediation_household" VALUES('01a221b7-b2b8-7016-b4c7-907d2b8f4660',1,'recorded','2026-11-28T10:33:36.739Z','2026-11-28T10:33:36.739Z','Mietpartei 2 (Beispiel)','01a221b7-b2b8-7013-8a6f-3374d4db4862','A',NULL,'ar',0,'inPerson',NULL,NULL);
CREATE TABLE "complaint_mediation_household__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'selfDeclared',
    "uses" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_measure" (
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
CREATE TABLE "complaint_mediation_measure__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_measure" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_mediation_session" (
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
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "complaint_mediation_mediation_session__interpreters" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_mediation_session__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_occurrence" (
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
CREATE TABLE "complaint_mediation_occurrence__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_occurrence" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_party" (
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
CREATE TABLE "complaint_mediation_party__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_party" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_survey" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "satisfaction" INTEGER NOT NULL,
    "month" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "complaint_mediation_team_member" (
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
INSERT INTO "complaint_mediation_team_member" VALUES('01a221b7-b2b8-700c-9bf0-ae854deac5f0',1,'recorded','2026-11-28T10:33:36.716Z','2026-11-28T10:33:36.716Z','A. Muster (Beispiel)',1,NULL,1,1,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a221b7-b2b8-700d-80f3-df2441a5e58e',1,'recorded','2026-11-28T10:33:36.717Z','2026-11-28T10:33:36.717Z','B. Muster (Beispiel)',2,'01a221b7-b2b8-700c-9bf0-ae854deac5f0',1,1,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a221b7-b2b8-700e-8e2c-2f58f266c41c',1,'recorded','2026-11-28T10:33:36.726Z','2026-11-28T10:33:36.726Z','C. Muster (Beispiel)',3,'01a221b7-b2b8-700d-80f3-df2441a5e58e',1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a221b7-b2b8-700f-8db8-a5a17a4711b3',1,'recorded','2026-11-28T10:33:36.726Z','2026-11-28T10:33:36.726Z','D. Muster (Beispiel)',NULL,NULL,1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a221b7-b2b8-7010-9304-fa3ce104863a',1,'recorded','2026-11-28T10:33:36.726Z','2026-11-28T10:33:36.726Z','E. Muster (Beispiel)',NULL,NULL,1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a221b7-b2b8-7011-944e-f568f0031781',1,'recorded','2026-11-28T10:33:36.727Z','2026-11-28T10:33:36.727Z','F. Muster (Beispiel)',NULL,NULL,1,0,NULL,NULL);
INSERT INTO "complaint_mediation_team_member" VALUES('01a221b7-b2b8-7012-891e-122c4a013ffb',1,'recorded','2026-11-28T10:33:36.727Z','2026-11-28T10:33:36.727Z','G. Muster (Beispiel)',NULL,NULL,1,1,NULL,NULL);
CREATE TABLE "complaint_mediation_team_member__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT 'selfDeclared',
    "uses" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700c-9bf0-ae854deac5f0',0,'de','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700c-9bf0-ae854deac5f0',1,'en','b2','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700d-80f3-df2441a5e58e',0,'de','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700d-80f3-df2441a5e58e',1,'tr','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700e-8e2c-2f58f266c41c',0,'de','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700e-8e2c-2f58f266c41c',1,'ar','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700f-8db8-a5a17a4711b3',0,'de','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-700f-8db8-a5a17a4711b3',1,'en','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-7010-9304-fa3ce104863a',0,'de','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-7010-9304-fa3ce104863a',1,'ar','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-7011-944e-f568f0031781',0,'de','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-7011-944e-f568f0031781',1,'ar','native','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-7011-944e-f568f0031781',2,'ku','c1','selfDeclared','[]');
INSERT INTO "complaint_mediation_team_member__languages" VALUES('01a221b7-b2b8-7012-891e-122c4a013ffb',0,'de','native','selfDeclared','[]');
CREATE TABLE "complaint_mediation_team_member__linked_households" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT;
CREATE TABLE "complaint_mediation_team_member__work" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-700c-9bf0-ae854deac5f0',0,'contactPerson');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-700c-9bf0-ae854deac5f0',1,'emergency');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-700d-80f3-df2441a5e58e',0,'contactPerson');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-700d-80f3-df2441a5e58e',1,'emergency');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-700e-8e2c-2f58f266c41c',0,'contactPerson');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-700f-8db8-a5a17a4711b3',0,'mediator');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-7010-9304-fa3ce104863a',0,'mediator');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-7010-9304-fa3ce104863a',1,'interpreter');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-7011-944e-f568f0031781',0,'interpreter');
INSERT INTO "complaint_mediation_team_member__work" VALUES('01a221b7-b2b8-7012-891e-122c4a013ffb',0,'management');
CREATE TABLE "complaint_mediation_translation_task" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "house_rule" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT,
    "language" TEXT NOT NULL,
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
INSERT INTO "member_network_organisation" VALUES('01a221b7-b2b8-7000-9f17-d39189c8fda0',1,'listed','2026-11-28T10:33:36.700Z','2026-11-28T10:33:36.700Z','{"de":"WoGe Bremerhaven","en":"WoGe Bremerhaven","@source":"de"}','company','cooperative',NULL,NULL,0,1,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b2b8-7001-90ba-24276da2592e',1,'listed','2026-11-28T10:33:36.708Z','2026-11-28T10:33:36.708Z','{"de":"Stadt Bremerhaven","en":"City of Bremerhaven","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b2b8-7002-8f50-82a79392f7ba',1,'listed','2026-11-28T10:33:36.708Z','2026-11-28T10:33:36.708Z','{"de":"Sozialamt Bremerhaven","en":"Social office Bremerhaven","@source":"de"}','publicAuthority',NULL,NULL,NULL,0,0,'01a221b7-b2b8-7001-90ba-24276da2592e','{"de":"Mit einem mobilen Betreuungsteam.","en":"With a mobile support team.","@source":"de"}',NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b2b8-7003-8153-8dbda44554c3',1,'listed','2026-11-28T10:33:36.713Z','2026-11-28T10:33:36.713Z','{"de":"GdW, Bundesverband der Wohnungs- und Immobilienwirtschaft","en":"GdW, federal association of the housing and real-estate sector","@source":"de"}','association',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,NULL,'public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b2b8-7004-9275-2652ad87a453',1,'listed','2026-11-28T10:33:36.713Z','2026-11-28T10:33:36.713Z','{"de":"Weitere Wohnungsgesellschaft (Beispiel)","en":"Another housing company (sample)","@source":"de"}','company',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b2b8-7005-b541-30d33c92c809',1,'listed','2026-11-28T10:33:36.713Z','2026-11-28T10:33:36.713Z','{"de":"Hilfsorganisation (Beispiel)","en":"Aid organisation (sample)","@source":"de"}','socialProvider',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
INSERT INTO "member_network_organisation" VALUES('01a221b7-b2b8-7006-9daa-fb700baeeb54',1,'listed','2026-11-28T10:33:36.713Z','2026-11-28T10:33:36.713Z','{"de":"Gruppe von Ehrenamtlichen (Beispiel)","en":"Group of volunteers (sample)","@source":"de"}','initiative',NULL,NULL,NULL,0,0,NULL,NULL,NULL,'members',NULL,NULL,'Bremerhaven','public',NULL,'members',NULL,'members',NULL,'public','2026-11-28','first-records',NULL);
CREATE TABLE "member_network_organisation__aliases" (
    "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT;
INSERT INTO "member_network_organisation__aliases" VALUES('01a221b7-b2b8-7003-8153-8dbda44554c3',0,'GdW');
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
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b2b8-7000-9f17-d39189c8fda0',0,'housing');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b2b8-7000-9f17-d39189c8fda0',1,'refuge');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b2b8-7002-8f50-82a79392f7ba',0,'refuge');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b2b8-7003-8153-8dbda44554c3',0,'housing');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b2b8-7004-9275-2652ad87a453',0,'housing');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b2b8-7005-b541-30d33c92c809',0,'refuge');
INSERT INTO "member_network_organisation__topics" VALUES('01a221b7-b2b8-7006-9daa-fb700baeeb54',0,'arrival');
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
INSERT INTO "member_network_place" VALUES('01a221b7-b2b8-7007-bb18-25175ba09e22',1,'listed','2026-11-28T10:33:36.714Z','2026-11-28T10:33:36.714Z','{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}','01a221b7-b2b8-7000-9f17-d39189c8fda0','house',NULL,NULL,NULL,'Bremerhaven',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_place" VALUES('01a221b7-b2b8-7008-962a-c84b0a4b4f9f',1,'listed','2026-11-28T10:33:36.715Z','2026-11-28T10:33:36.715Z','{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}','01a221b7-b2b8-7000-9f17-d39189c8fda0','house',NULL,NULL,NULL,'Bremerhaven',NULL,'public',NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
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
INSERT INTO "member_network_service" VALUES('01a221b7-b2b8-7009-a093-824ffdc6b34b',1,'listed','2026-11-28T10:33:36.715Z','2026-11-28T10:33:36.715Z','{"de":"Mit:Menschen","en":"Mit:Menschen","@source":"de"}','01a221b7-b2b8-7000-9f17-d39189c8fda0','project','{"de":"Wohnungen für geflüchtete Familien und gute Nachbarschaft, ohne zusätzliches Personal.","en":"Homes for refugee families and good neighbourhood, without extra staff.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b2b8-700a-97e6-b914ca81681f',1,'listed','2026-11-28T10:33:36.716Z','2026-11-28T10:33:36.716Z','{"de":"Runder Tisch","en":"Round table","@source":"de"}','01a221b7-b2b8-7000-9f17-d39189c8fda0','round-table','{"de":"Ehrenamtliche, Hilfsorganisationen, Stadt und weitere Beteiligte treffen sich halbjährlich; dazwischen gibt es einen heißen Draht.","en":"Volunteers, aid organisations, the city and others meet half-yearly, with a hot line in between.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
INSERT INTO "member_network_service" VALUES('01a221b7-b2b8-700b-96a9-88a8db826f27',1,'listed','2026-11-28T10:33:36.716Z','2026-11-28T10:33:36.716Z','{"de":"Ansprechpersonen bei Beschwerden","en":"Contact persons for complaints","@source":"de"}','01a221b7-b2b8-7000-9f17-d39189c8fda0','mediation','{"de":"Kümmern sich um Lösungen zwischen alten und neuen Mietparteien.","en":"Care for solutions between old and new tenants.","@source":"de"}',NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-28','first-records',NULL,1);
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
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b2b8-7009-a093-824ffdc6b34b',0,'refuge');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b2b8-7009-a093-824ffdc6b34b',1,'housing');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b2b8-700a-97e6-b914ca81681f',0,'housing');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b2b8-700a-97e6-b914ca81681f',1,'participation');
INSERT INTO "member_network_service__topics" VALUES('01a221b7-b2b8-700b-96a9-88a8db826f27',0,'housing');
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
INSERT INTO "platform_history" VALUES(1,'member-network.organisation','01a221b7-b2b8-7000-9f17-d39189c8fda0',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.700Z','{"name":[null,{"de":"WoGe Bremerhaven","en":"WoGe Bremerhaven","@source":"de"}],"kind":[null,"company"],"legalForm":[null,"cooperative"],"isUmbrella":[null,false],"isTenant":[null,true],"topics":[[],["housing","refuge"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(2,'member-network.organisation','01a221b7-b2b8-7001-90ba-24276da2592e',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.708Z','{"name":[null,{"de":"Stadt Bremerhaven","en":"City of Bremerhaven","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(3,'member-network.organisation','01a221b7-b2b8-7002-8f50-82a79392f7ba',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.708Z','{"name":[null,{"de":"Sozialamt Bremerhaven","en":"Social office Bremerhaven","@source":"de"}],"kind":[null,"publicAuthority"],"isUmbrella":[null,false],"isTenant":[null,false],"parent":[null,"01a221b7-b2b8-7001-90ba-24276da2592e"],"description":[null,{"de":"Mit einem mobilen Betreuungsteam.","en":"With a mobile support team.","@source":"de"}],"topics":[[],["refuge"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(4,'member-network.organisation','01a221b7-b2b8-7003-8153-8dbda44554c3',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.713Z','{"name":[null,{"de":"GdW, Bundesverband der Wohnungs- und Immobilienwirtschaft","en":"GdW, federal association of the housing and real-estate sector","@source":"de"}],"aliases":[[],["GdW"]],"kind":[null,"association"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["housing"]],"originCommunitiesVisibility":[null,"members"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(5,'member-network.organisation','01a221b7-b2b8-7004-9275-2652ad87a453',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.713Z','{"name":[null,{"de":"Weitere Wohnungsgesellschaft (Beispiel)","en":"Another housing company (sample)","@source":"de"}],"kind":[null,"company"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["housing"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(6,'member-network.organisation','01a221b7-b2b8-7005-b541-30d33c92c809',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.713Z','{"name":[null,{"de":"Hilfsorganisation (Beispiel)","en":"Aid organisation (sample)","@source":"de"}],"kind":[null,"socialProvider"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["refuge"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(7,'member-network.organisation','01a221b7-b2b8-7006-9daa-fb700baeeb54',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.713Z','{"name":[null,{"de":"Gruppe von Ehrenamtlichen (Beispiel)","en":"Group of volunteers (sample)","@source":"de"}],"kind":[null,"initiative"],"isUmbrella":[null,false],"isTenant":[null,false],"topics":[[],["arrival"]],"originCommunitiesVisibility":[null,"members"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"emailVisibility":[null,"members"],"phoneVisibility":[null,"members"],"webVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"]}');
INSERT INTO "platform_history" VALUES(8,'member-network.place','01a221b7-b2b8-7007-bb18-25175ba09e22',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.714Z','{"name":[null,{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}],"organisation":[null,"01a221b7-b2b8-7000-9f17-d39189c8fda0"],"kind":[null,"house"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(9,'member-network.place','01a221b7-b2b8-7008-962a-c84b0a4b4f9f',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.715Z','{"name":[null,{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}],"organisation":[null,"01a221b7-b2b8-7000-9f17-d39189c8fda0"],"kind":[null,"house"],"city":[null,"Bremerhaven"],"addressVisibility":[null,"public"],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(10,'member-network.service','01a221b7-b2b8-7009-a093-824ffdc6b34b',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.715Z','{"name":[null,{"de":"Mit:Menschen","en":"Mit:Menschen","@source":"de"}],"organisation":[null,"01a221b7-b2b8-7000-9f17-d39189c8fda0"],"kind":[null,"project"],"description":[null,{"de":"Wohnungen für geflüchtete Familien und gute Nachbarschaft, ohne zusätzliches Personal.","en":"Homes for refugee families and good neighbourhood, without extra staff.","@source":"de"}],"topics":[[],["refuge","housing"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(11,'member-network.service','01a221b7-b2b8-700a-97e6-b914ca81681f',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.716Z','{"name":[null,{"de":"Runder Tisch","en":"Round table","@source":"de"}],"organisation":[null,"01a221b7-b2b8-7000-9f17-d39189c8fda0"],"kind":[null,"round-table"],"description":[null,{"de":"Ehrenamtliche, Hilfsorganisationen, Stadt und weitere Beteiligte treffen sich halbjährlich; dazwischen gibt es einen heißen Draht.","en":"Volunteers, aid organisations, the city and others meet half-yearly, with a hot line in between.","@source":"de"}],"topics":[[],["housing","participation"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(12,'member-network.service','01a221b7-b2b8-700b-96a9-88a8db826f27',1,'create',NULL,'listed','system','first-records','first record','2026-11-28T10:33:36.716Z','{"name":[null,{"de":"Ansprechpersonen bei Beschwerden","en":"Contact persons for complaints","@source":"de"}],"organisation":[null,"01a221b7-b2b8-7000-9f17-d39189c8fda0"],"kind":[null,"mediation"],"description":[null,{"de":"Kümmern sich um Lösungen zwischen alten und neuen Mietparteien.","en":"Care for solutions between old and new tenants.","@source":"de"}],"topics":[[],["housing"]],"hasInterpreters":[null,false],"assuredOn":[null,"2026-11-28"],"assuredBy":[null,"first-records"],"isOrganisationListed":[null,true]}');
INSERT INTO "platform_history" VALUES(13,'complaint-mediation.team-member','01a221b7-b2b8-700c-9bf0-ae854deac5f0',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.716Z','{"name":[null,"A. Muster (Beispiel)"],"work":[[],["contactPerson","emergency"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]},{"language":"en","level":"b2","source":"selfDeclared","uses":[]}]],"rotaPosition":[null,1],"isActive":[null,true],"decides":[null,true]}');
INSERT INTO "platform_history" VALUES(14,'complaint-mediation.team-member','01a221b7-b2b8-700d-80f3-df2441a5e58e',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.717Z','{"name":[null,"B. Muster (Beispiel)"],"work":[[],["contactPerson","emergency"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]},{"language":"tr","level":"c1","source":"selfDeclared","uses":[]}]],"rotaPosition":[null,2],"deputy":[null,"01a221b7-b2b8-700c-9bf0-ae854deac5f0"],"isActive":[null,true],"decides":[null,true]}');
INSERT INTO "platform_history" VALUES(15,'complaint-mediation.team-member','01a221b7-b2b8-700e-8e2c-2f58f266c41c',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.726Z','{"name":[null,"C. Muster (Beispiel)"],"work":[[],["contactPerson"]],"languages":[[],[{"language":"de","level":"c1","source":"selfDeclared","uses":[]},{"language":"ar","level":"native","source":"selfDeclared","uses":[]}]],"rotaPosition":[null,3],"deputy":[null,"01a221b7-b2b8-700d-80f3-df2441a5e58e"],"isActive":[null,true],"decides":[null,false]}');
INSERT INTO "platform_history" VALUES(16,'complaint-mediation.team-member','01a221b7-b2b8-700f-8db8-a5a17a4711b3',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.726Z','{"name":[null,"D. Muster (Beispiel)"],"work":[[],["mediator"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]},{"language":"en","level":"c1","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,false]}');
INSERT INTO "platform_history" VALUES(17,'complaint-mediation.team-member','01a221b7-b2b8-7010-9304-fa3ce104863a',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.726Z','{"name":[null,"E. Muster (Beispiel)"],"work":[[],["mediator","interpreter"]],"languages":[[],[{"language":"de","level":"c1","source":"selfDeclared","uses":[]},{"language":"ar","level":"native","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,false]}');
INSERT INTO "platform_history" VALUES(18,'complaint-mediation.team-member','01a221b7-b2b8-7011-944e-f568f0031781',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.727Z','{"name":[null,"F. Muster (Beispiel)"],"work":[[],["interpreter"]],"languages":[[],[{"language":"de","level":"c1","source":"selfDeclared","uses":[]},{"language":"ar","level":"native","source":"selfDeclared","uses":[]},{"language":"ku","level":"c1","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,false]}');
INSERT INTO "platform_history" VALUES(19,'complaint-mediation.team-member','01a221b7-b2b8-7012-891e-122c4a013ffb',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.727Z','{"name":[null,"G. Muster (Beispiel)"],"work":[[],["management"]],"languages":[[],[{"language":"de","level":"native","source":"selfDeclared","uses":[]}]],"isActive":[null,true],"decides":[null,true]}');
INSERT INTO "platform_history" VALUES(20,'complaint-mediation.house','01a221b7-b2b8-7013-8a6f-3374d4db4862',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.736Z','{"name":[null,{"de":"Wohnhaus 1 (Beispiel)","en":"House 1 (sample)","@source":"de"}],"city":[null,"Bremerhaven"],"stairs":[[],["A","B"]],"contactPerson":[null,"01a221b7-b2b8-700c-9bf0-ae854deac5f0"]}');
INSERT INTO "platform_history" VALUES(21,'complaint-mediation.house','01a221b7-b2b8-7014-bf2a-9ca1c2007b06',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.737Z','{"name":[null,{"de":"Wohnhaus 2 (Beispiel)","en":"House 2 (sample)","@source":"de"}],"city":[null,"Bremerhaven"],"stairs":[[],["A"]]}');
INSERT INTO "platform_history" VALUES(22,'complaint-mediation.household','01a221b7-b2b8-7015-96e7-8693903e2233',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.737Z','{"name":[null,"Mietpartei 1 (Beispiel)"],"house":[null,"01a221b7-b2b8-7013-8a6f-3374d4db4862"],"stair":[null,"A"],"language":[null,"de"],"acceptsCloseLanguage":[null,false],"contactPreference":[null,"inPerson"]}');
INSERT INTO "platform_history" VALUES(23,'complaint-mediation.household','01a221b7-b2b8-7016-b4c7-907d2b8f4660',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.739Z','{"name":[null,"Mietpartei 2 (Beispiel)"],"house":[null,"01a221b7-b2b8-7013-8a6f-3374d4db4862"],"stair":[null,"A"],"language":[null,"ar"],"acceptsCloseLanguage":[null,false],"contactPreference":[null,"inPerson"]}');
INSERT INTO "platform_history" VALUES(24,'complaint-mediation.cause','01a221b7-b2b8-7017-901e-90d56e2554cf',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.739Z','{"name":[null,{"de":"Hausordnung nicht verstanden, weil Deutsch fehlt","en":"House rules not understood for lack of German","@source":"de"}],"kind":[null,"rulesNotUnderstood"],"severity":[null,"normal"]}');
INSERT INTO "platform_history" VALUES(25,'complaint-mediation.cause','01a221b7-b2b8-7018-b6db-4ea64fcc36be',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.739Z','{"name":[null,{"de":"Kinder sind tagsüber laut, noch ohne Schul- oder Kitaplatz","en":"Children are loud by day, not yet in school or nursery","@source":"de"}],"kind":[null,"noise"],"severity":[null,"normal"]}');
INSERT INTO "platform_history" VALUES(26,'complaint-mediation.cause','01a221b7-b2b8-7019-9294-063a5eef268f',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.739Z','{"name":[null,{"de":"Verschiedene Tageszeiten und Gewohnheiten","en":"Different times of day and habits","@source":"de"}],"kind":[null,"habits"],"severity":[null,"normal"]}');
INSERT INTO "platform_history" VALUES(27,'complaint-mediation.cause','01a221b7-b2b8-701a-b3d6-47a1f45bd27f',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.740Z','{"name":[null,{"de":"Das Gebäude ist hellhörig oder etwas ist defekt","en":"The building lets sound through, or something is broken","@source":"de"}],"kind":[null,"technical"],"severity":[null,"normal"],"firstResponseDays":[null,1],"nextStepDays":[null,3]}');
INSERT INTO "platform_history" VALUES(28,'complaint-mediation.cause','01a221b7-b2b8-701b-a7f6-d1b4c35f7d1b',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.740Z','{"name":[null,{"de":"Älterer Streit zwischen den Parteien","en":"Older quarrel between the parties","@source":"de"}],"kind":[null,"quarrel"],"severity":[null,"normal"]}');
INSERT INTO "platform_history" VALUES(29,'complaint-mediation.cause','01a221b7-b2b8-701c-a49a-a6b7c833e5aa',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.740Z','{"name":[null,{"de":"Abwertung wegen Herkunft, Religion oder Sprache","en":"Contempt for origin, religion or language","@source":"de"}],"kind":[null,"discrimination"],"severity":[null,"high"],"firstResponseDays":[null,1]}');
INSERT INTO "platform_history" VALUES(30,'complaint-mediation.cause','01a221b7-b2b8-701d-8539-1f0ccb6709a9',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.740Z','{"name":[null,{"de":"Jemand braucht Unterstützung anderer Art","en":"Somebody needs support of another kind","@source":"de"}],"kind":[null,"needForHelp"],"severity":[null,"normal"]}');
INSERT INTO "platform_history" VALUES(31,'complaint-mediation.house-rule','01a221b7-b2b8-701e-a8ee-0c6098d265a2',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.740Z','{"title":[null,{"de":"Ruhezeiten","ar":"أوقات الهدوء","en":"Quiet hours","@source":"de"}],"text":[null,{"de":"Von 22 bis 6 Uhr und von 13 bis 15 Uhr ist Ruhe im Haus. An Sonntagen und Feiertagen ist den ganzen Tag Ruhe. Musik und Fernseher stellen Sie so ein, dass man sie nebenan nicht hört. Kinder dürfen spielen; tagsüber gehört das zum Leben im Haus.","ar":"يسود الهدوء في المبنى من الساعة العاشرة مساءً حتى السادسة صباحًا، ومن الواحدة حتى الثالثة بعد الظهر. وفي أيام الأحد والعطل الرسمية يسود الهدوء طوال اليوم. اضبطوا صوت الموسيقى والتلفاز بحيث لا يسمعه الجيران. ويحق للأطفال أن يلعبوا، فاللعب نهارًا جزء من الحياة في المبنى.","en":"From 10 p.m. to 6 a.m. and from 1 to 3 p.m. the house is quiet. On Sundays and public holidays it is quiet all day. Set music and television so that nobody hears them next door. Children may play; by day that is part of life in the house.","@source":"de"}],"causes":[[],["01a221b7-b2b8-7017-901e-90d56e2554cf"]],"subjects":[[],["noise","children"]]}');
INSERT INTO "platform_history" VALUES(32,'complaint-mediation.house-rule','01a221b7-b2b8-701f-a60d-0dacc52fbf0b',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.751Z','{"title":[null,{"de":"Müll trennen","ar":"فرز النفايات","en":"Separating waste","@source":"de"}],"text":[null,{"de":"Papier kommt in die blaue Tonne, Verpackungen kommen in die gelbe Tonne, Essensreste in die braune und der übrige Müll in die schwarze. Glas bringen Sie zum Container an der Straße. Für Möbel und große Geräte bestellen Sie eine Abholung; sie dürfen nicht neben den Tonnen stehen.","ar":"يوضع الورق في الحاوية الزرقاء، ومواد التغليف في الحاوية الصفراء، وبقايا الطعام في البنية، وباقي النفايات في السوداء. أما الزجاج فيوضع في حاوية الزجاج في الشارع. وللأثاث والأجهزة الكبيرة اطلبوا موعدًا لأخذها، ولا يجوز تركها بجانب الحاويات.","en":"Paper goes into the blue bin, packaging into the yellow bin, food scraps into the brown one and all other waste into the black one. Take glass to the container in the street. Order a collection for furniture and large appliances; they must not stand beside the bins.","@source":"de"}],"causes":[[],["01a221b7-b2b8-7017-901e-90d56e2554cf"]],"subjects":[[],["cleanliness"]]}');
INSERT INTO "platform_history" VALUES(33,'complaint-mediation.house-rule','01a221b7-b2b8-7020-b1f7-aa23b6456b51',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.751Z','{"title":[null,{"de":"Treppenhaus","ar":"بيت الدرج","en":"Stairwell","@source":"de"}],"text":[null,{"de":"Das Treppenhaus ist der Rettungsweg. Schuhe, Möbel und Fahrräder gehören in die Wohnung, in den Keller oder in den Fahrradraum. Ein Kinderwagen darf unten stehen, wenn alle gut daran vorbeikommen. Jede Mietpartei reinigt ihre Treppe, wenn sie an der Reihe ist; der Plan hängt am Eingang.","ar":"بيت الدرج هو طريق النجاة. مكان الأحذية والأثاث والدراجات هو الشقة أو القبو أو غرفة الدراجات. ويجوز ترك عربة الأطفال في الأسفل إذا كان المرور بجانبها سهلًا للجميع. وتنظف كل أسرة درجها عندما يأتي دورها، والجدول معلق عند المدخل.","en":"The stairwell is the escape route. Shoes, furniture and bicycles belong in the flat, the cellar or the bicycle room. A pram may stand downstairs if everybody can pass it easily. Each household cleans its stairs when it is its turn; the plan hangs at the entrance.","@source":"de"}],"causes":[[],["01a221b7-b2b8-7017-901e-90d56e2554cf"]],"subjects":[[],["stairwell","parking","cleanliness"]]}');
INSERT INTO "platform_history" VALUES(34,'complaint-mediation.house-rule','01a221b7-b2b8-7021-9d57-1a4117541e38',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.751Z','{"title":[null,{"de":"Waschküche und Trockenraum","ar":"غرفة الغسيل وغرفة التجفيف","en":"Laundry and drying room","@source":"de"}],"text":[null,{"de":"Tragen Sie sich in den Plan an der Tür ein, bevor Sie waschen. Gewaschen wird werktags von 7 bis 20 Uhr. Nehmen Sie die Wäsche am Ende Ihrer Zeit ab und wischen Sie Maschine und Boden trocken, damit die Nächsten gleich anfangen können.","ar":"سجلوا أسماءكم في الجدول المعلق على الباب قبل الغسيل. أوقات الغسيل من السابعة صباحًا حتى الثامنة مساءً في أيام العمل. خذوا غسيلكم عند انتهاء وقتكم، وامسحوا الغسالة والأرض حتى يستطيع من بعدكم أن يبدأ فورًا.","en":"Enter your name in the plan at the door before you wash. Washing hours are from 7 a.m. to 8 p.m. on working days. Take your laundry down at the end of your time and wipe machine and floor dry, so that the next ones can start at once.","@source":"de"}],"causes":[[],["01a221b7-b2b8-7017-901e-90d56e2554cf"]],"subjects":[[],["laundry"]]}');
INSERT INTO "platform_history" VALUES(35,'complaint-mediation.house-rule','01a221b7-b2b8-7022-92b2-41b1ee9780b3',1,'create',NULL,'recorded','system','first-records','first record','2026-11-28T10:33:36.752Z','{"title":[null,{"de":"Lüften und Heizen","ar":"التهوية والتدفئة","en":"Airing and heating","@source":"de"}],"text":[null,{"de":"Öffnen Sie die Fenster drei- bis viermal am Tag für fünf bis zehn Minuten ganz und drehen Sie dabei die Heizung ab. Ein gekipptes Fenster kühlt die Wand aus, und es entsteht Schimmel. Lüften Sie nach dem Kochen und Duschen nach draußen, nicht ins Treppenhaus. Melden Sie Schimmel bitte sofort.","ar":"افتحوا النوافذ بالكامل ثلاث إلى أربع مرات في اليوم مدة خمس إلى عشر دقائق، وأطفئوا التدفئة في أثناء ذلك. النافذة المفتوحة قليلًا من الأعلى تبرّد الجدار فينشأ العفن. بعد الطبخ والاستحمام وجّهوا التهوية إلى الخارج لا إلى بيت الدرج. ونرجو إبلاغنا بالعفن فورًا.","en":"Open the windows wide three to four times a day for five to ten minutes and turn the heating off meanwhile. A window on tilt cools the wall, and mould grows. After cooking and showering air the flat to the outside, not into the stairwell. Please report mould at once.","@source":"de"}],"causes":[[],["01a221b7-b2b8-7017-901e-90d56e2554cf"]],"subjects":[[],["air"]]}');
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
INSERT INTO "platform_identity" VALUES('woge-bremerhaven','2026-11-28T10:33:36.527Z');
CREATE TABLE "platform_ledger" (
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "owner" TEXT NOT NULL,
    "created_at" TEXT NOT NULL, "detail" TEXT NOT NULL,
    PRIMARY KEY ("kind", "name")
) STRICT;
INSERT INTO "platform_ledger" VALUES('column','platform_history.sequence','platform','2026-11-28T10:33:36.542Z','integer: "sequence" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.resource','platform','2026-11-28T10:33:36.542Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.record','platform','2026-11-28T10:33:36.542Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.version','platform','2026-11-28T10:33:36.542Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.operation','platform','2026-11-28T10:33:36.542Z','text: "operation" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.move','platform','2026-11-28T10:33:36.542Z','text: "move" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.state','platform','2026-11-28T10:33:36.542Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor_kind','platform','2026-11-28T10:33:36.542Z','text: "actor_kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.actor','platform','2026-11-28T10:33:36.542Z','text: "actor" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.reason','platform','2026-11-28T10:33:36.542Z','text: "reason" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_history.at','platform','2026-11-28T10:33:36.542Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_history.changes','platform','2026-11-28T10:33:36.542Z','json: "changes" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_history','platform','2026-11-28T10:33:36.542Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.id','platform','2026-11-28T10:33:36.542Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.resource','platform','2026-11-28T10:33:36.542Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.pool','platform','2026-11-28T10:33:36.542Z','identifier: "pool" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.quantity','platform','2026-11-28T10:33:36.542Z','integer: "quantity" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.starts','platform','2026-11-28T10:33:36.542Z','instant: "starts" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.ends','platform','2026-11-28T10:33:36.542Z','instant: "ends" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_start','platform','2026-11-28T10:33:36.542Z','instant: "widened_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.widened_end','platform','2026-11-28T10:33:36.542Z','instant: "widened_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.length','platform','2026-11-28T10:33:36.542Z','integer: "length" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.is_out','platform','2026-11-28T10:33:36.542Z','boolean: "is_out" INTEGER NOT NULL CHECK ("is_out" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder_resource','platform','2026-11-28T10:33:36.543Z','text: "holder_resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_claim.holder','platform','2026-11-28T10:33:36.543Z','identifier: "holder" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_claim','platform','2026-11-28T10:33:36.543Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.id','platform','2026-11-28T10:33:36.543Z','text: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.resource','platform','2026-11-28T10:33:36.543Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.record','platform','2026-11-28T10:33:36.543Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.name','platform','2026-11-28T10:33:36.543Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.due','platform','2026-11-28T10:33:36.543Z','instant: "due" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_deadline.level','platform','2026-11-28T10:33:36.543Z','integer: "level" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_deadline','platform','2026-11-28T10:33:36.543Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_number.sequence','platform','2026-11-28T10:33:36.543Z','text: "sequence" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_number.last','platform','2026-11-28T10:33:36.543Z','integer: "last" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_number','platform','2026-11-28T10:33:36.543Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.key','platform','2026-11-28T10:33:36.543Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.request','platform','2026-11-28T10:33:36.543Z','text: "request" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.resource','platform','2026-11-28T10:33:36.543Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.record','platform','2026-11-28T10:33:36.543Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_idempotency.at','platform','2026-11-28T10:33:36.543Z','instant: "at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_idempotency','platform','2026-11-28T10:33:36.543Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_token.id','platform','2026-11-28T10:33:36.544Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.hash','platform','2026-11-28T10:33:36.544Z','text: "hash" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.label','platform','2026-11-28T10:33:36.544Z','text: "label" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.duties','platform','2026-11-28T10:33:36.544Z','json: "duties" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.organisations','platform','2026-11-28T10:33:36.544Z','json: "organisations" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.person','platform','2026-11-28T10:33:36.544Z','identifier: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_token.created_at','platform','2026-11-28T10:33:36.544Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.expires_at','platform','2026-11-28T10:33:36.544Z','instant: "expires_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_token.revoked_at','platform','2026-11-28T10:33:36.544Z','instant: "revoked_at" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_token','platform','2026-11-28T10:33:36.544Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.key','platform','2026-11-28T10:33:36.544Z','text: "key" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.resource','platform','2026-11-28T10:33:36.544Z','text: "resource" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_seed.record','platform','2026-11-28T10:33:36.544Z','identifier: "record" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','platform_seed','platform','2026-11-28T10:33:36.544Z','');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.id','platform','2026-11-28T10:33:36.544Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.version','platform','2026-11-28T10:33:36.544Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.state','platform','2026-11-28T10:33:36.544Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.created_at','platform','2026-11-28T10:33:36.544Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.updated_at','platform','2026-11-28T10:33:36.544Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.code','platform','2026-11-28T10:33:36.544Z','text: "code" TEXT DEFAULT ''notice''');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.organisation','platform','2026-11-28T10:33:36.544Z','text: "organisation" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.duty','platform','2026-11-28T10:33:36.544Z','text: "duty" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.person','platform','2026-11-28T10:33:36.545Z','text: "person" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.not_before','platform','2026-11-28T10:33:36.545Z','instant: "not_before" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.about','platform','2026-11-28T10:33:36.545Z','text: "about" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.record','platform','2026-11-28T10:33:36.545Z','text: "record" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.message','platform','2026-11-28T10:33:36.545Z','json: "message" TEXT');
INSERT INTO "platform_ledger" VALUES('column','platform_notice.arguments','platform','2026-11-28T10:33:36.545Z','text: "arguments" TEXT');
INSERT INTO "platform_ledger" VALUES('table','platform_notice','platform','2026-11-28T10:33:36.545Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.id','member-network','2026-11-28T10:33:36.545Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.version','member-network','2026-11-28T10:33:36.545Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.state','member-network','2026-11-28T10:33:36.545Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.created_at','member-network','2026-11-28T10:33:36.545Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.updated_at','member-network','2026-11-28T10:33:36.545Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.name','member-network','2026-11-28T10:33:36.545Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.kind','member-network','2026-11-28T10:33:36.545Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.legal_form','member-network','2026-11-28T10:33:36.545Z','text: "legal_form" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.register_number','member-network','2026-11-28T10:33:36.550Z','text: "register_number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.founded_on','member-network','2026-11-28T10:33:36.550Z','date: "founded_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_umbrella','member-network','2026-11-28T10:33:36.550Z','boolean: "is_umbrella" INTEGER NOT NULL DEFAULT 0 CHECK ("is_umbrella" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.is_tenant','member-network','2026-11-28T10:33:36.550Z','boolean: "is_tenant" INTEGER NOT NULL DEFAULT 0 CHECK ("is_tenant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.parent','member-network','2026-11-28T10:33:36.550Z','identifier: "parent" TEXT REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.description','member-network','2026-11-28T10:33:36.550Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.easy_description','member-network','2026-11-28T10:33:36.550Z','json: "easy_description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.origin_communities_visibility','member-network','2026-11-28T10:33:36.550Z','text: "origin_communities_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.street','member-network','2026-11-28T10:33:36.550Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.postcode','member-network','2026-11-28T10:33:36.550Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.city','member-network','2026-11-28T10:33:36.550Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.address_visibility','member-network','2026-11-28T10:33:36.550Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email','member-network','2026-11-28T10:33:36.551Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.email_visibility','member-network','2026-11-28T10:33:36.551Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone','member-network','2026-11-28T10:33:36.551Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.phone_visibility','member-network','2026-11-28T10:33:36.551Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web','member-network','2026-11-28T10:33:36.551Z','text: "web" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.web_visibility','member-network','2026-11-28T10:33:36.551Z','text: "web_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_on','member-network','2026-11-28T10:33:36.551Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.assured_by','member-network','2026-11-28T10:33:36.551Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation.unlisted_on','member-network','2026-11-28T10:33:36.551Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation','member-network','2026-11-28T10:33:36.551Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.owner','member-network','2026-11-28T10:33:36.551Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.position','member-network','2026-11-28T10:33:36.551Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__aliases.value','member-network','2026-11-28T10:33:36.551Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__aliases','member-network','2026-11-28T10:33:36.551Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.owner','member-network','2026-11-28T10:33:36.551Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.position','member-network','2026-11-28T10:33:36.551Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__topics.value','member-network','2026-11-28T10:33:36.551Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__topics','member-network','2026-11-28T10:33:36.551Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.owner','member-network','2026-11-28T10:33:36.552Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.position','member-network','2026-11-28T10:33:36.552Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__languages.value','member-network','2026-11-28T10:33:36.552Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__languages','member-network','2026-11-28T10:33:36.552Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.owner','member-network','2026-11-28T10:33:36.552Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.position','member-network','2026-11-28T10:33:36.552Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_organisation__origin_communities.value','member-network','2026-11-28T10:33:36.552Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_organisation__origin_communities','member-network','2026-11-28T10:33:36.552Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.id','member-network','2026-11-28T10:33:36.552Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.version','member-network','2026-11-28T10:33:36.553Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.state','member-network','2026-11-28T10:33:36.553Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.created_at','member-network','2026-11-28T10:33:36.553Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.updated_at','member-network','2026-11-28T10:33:36.553Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name','member-network','2026-11-28T10:33:36.553Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.organisation','member-network','2026-11-28T10:33:36.553Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.name_visibility','member-network','2026-11-28T10:33:36.553Z','text: "name_visibility" TEXT NOT NULL DEFAULT ''members''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.role','member-network','2026-11-28T10:33:36.553Z','text: "role" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email','member-network','2026-11-28T10:33:36.553Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.email_visibility','member-network','2026-11-28T10:33:36.553Z','text: "email_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone','member-network','2026-11-28T10:33:36.553Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.phone_visibility','member-network','2026-11-28T10:33:36.553Z','text: "phone_visibility" TEXT NOT NULL DEFAULT ''editors''');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_from','member-network','2026-11-28T10:33:36.553Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.valid_until','member-network','2026-11-28T10:33:36.553Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact.is_organisation_listed','member-network','2026-11-28T10:33:36.553Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact','member-network','2026-11-28T10:33:36.553Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.owner','member-network','2026-11-28T10:33:36.553Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_contact" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.position','member-network','2026-11-28T10:33:36.553Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_contact__languages.value','member-network','2026-11-28T10:33:36.553Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_contact__languages','member-network','2026-11-28T10:33:36.553Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.id','member-network','2026-11-28T10:33:36.554Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.version','member-network','2026-11-28T10:33:36.554Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.state','member-network','2026-11-28T10:33:36.554Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.created_at','member-network','2026-11-28T10:33:36.554Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.updated_at','member-network','2026-11-28T10:33:36.554Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.organisation','member-network','2026-11-28T10:33:36.554Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.umbrella','member-network','2026-11-28T10:33:36.554Z','identifier: "umbrella" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.role','member-network','2026-11-28T10:33:36.554Z','text: "role" TEXT NOT NULL DEFAULT ''ordinary''');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_from','member-network','2026-11-28T10:33:36.554Z','date: "valid_from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.valid_until','member-network','2026-11-28T10:33:36.554Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_membership.is_organisation_listed','member-network','2026-11-28T10:33:36.554Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_membership','member-network','2026-11-28T10:33:36.554Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.id','member-network','2026-11-28T10:33:36.554Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.version','member-network','2026-11-28T10:33:36.554Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.state','member-network','2026-11-28T10:33:36.554Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.created_at','member-network','2026-11-28T10:33:36.554Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.updated_at','member-network','2026-11-28T10:33:36.554Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.name','member-network','2026-11-28T10:33:36.554Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.organisation','member-network','2026-11-28T10:33:36.555Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.kind','member-network','2026-11-28T10:33:36.555Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.description','member-network','2026-11-28T10:33:36.555Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.street','member-network','2026-11-28T10:33:36.555Z','text: "street" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.postcode','member-network','2026-11-28T10:33:36.555Z','text: "postcode" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.city','member-network','2026-11-28T10:33:36.555Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.district','member-network','2026-11-28T10:33:36.555Z','text: "district" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.address_visibility','member-network','2026-11-28T10:33:36.555Z','text: "address_visibility" TEXT NOT NULL DEFAULT ''public''');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.opening_hours','member-network','2026-11-28T10:33:36.555Z','text: "opening_hours" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.accessibility','member-network','2026-11-28T10:33:36.555Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_from','member-network','2026-11-28T10:33:36.555Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.valid_until','member-network','2026-11-28T10:33:36.555Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_on','member-network','2026-11-28T10:33:36.555Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.assured_by','member-network','2026-11-28T10:33:36.555Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.unlisted_on','member-network','2026-11-28T10:33:36.555Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_place.is_organisation_listed','member-network','2026-11-28T10:33:36.555Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_place','member-network','2026-11-28T10:33:36.555Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.id','member-network','2026-11-28T10:33:36.555Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.version','member-network','2026-11-28T10:33:36.555Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.state','member-network','2026-11-28T10:33:36.555Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.created_at','member-network','2026-11-28T10:33:36.556Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.updated_at','member-network','2026-11-28T10:33:36.556Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.name','member-network','2026-11-28T10:33:36.556Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.organisation','member-network','2026-11-28T10:33:36.556Z','identifier: "organisation" TEXT NOT NULL REFERENCES "member_network_organisation" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.kind','member-network','2026-11-28T10:33:36.556Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.description','member-network','2026-11-28T10:33:36.556Z','json: "description" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.place','member-network','2026-11-28T10:33:36.556Z','identifier: "place" TEXT REFERENCES "member_network_place" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.has_interpreters','member-network','2026-11-28T10:33:36.556Z','boolean: "has_interpreters" INTEGER NOT NULL DEFAULT 0 CHECK ("has_interpreters" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.eligibility','member-network','2026-11-28T10:33:36.556Z','json: "eligibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.cost','member-network','2026-11-28T10:33:36.556Z','json: "cost" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.documents','member-network','2026-11-28T10:33:36.556Z','json: "documents" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.accessibility','member-network','2026-11-28T10:33:36.556Z','json: "accessibility" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.same_as','member-network','2026-11-28T10:33:36.556Z','identifier: "same_as" TEXT REFERENCES "member_network_service" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_from','member-network','2026-11-28T10:33:36.556Z','date: "valid_from" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.valid_until','member-network','2026-11-28T10:33:36.556Z','date: "valid_until" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_on','member-network','2026-11-28T10:33:36.556Z','date: "assured_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.assured_by','member-network','2026-11-28T10:33:36.556Z','text: "assured_by" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.unlisted_on','member-network','2026-11-28T10:33:36.556Z','date: "unlisted_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','member_network_service.is_organisation_listed','member-network','2026-11-28T10:33:36.556Z','boolean: "is_organisation_listed" INTEGER DEFAULT 0 CHECK ("is_organisation_listed" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','member_network_service','member-network','2026-11-28T10:33:36.556Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.owner','member-network','2026-11-28T10:33:36.556Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.position','member-network','2026-11-28T10:33:36.556Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__topics.value','member-network','2026-11-28T10:33:36.556Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__topics','member-network','2026-11-28T10:33:36.556Z','');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.owner','member-network','2026-11-28T10:33:36.557Z','identifier: "owner" TEXT NOT NULL REFERENCES "member_network_service" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.position','member-network','2026-11-28T10:33:36.557Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','member_network_service__languages.value','member-network','2026-11-28T10:33:36.557Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','member_network_service__languages','member-network','2026-11-28T10:33:36.557Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.id','complaint-mediation','2026-11-28T10:33:36.557Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.version','complaint-mediation','2026-11-28T10:33:36.557Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.state','complaint-mediation','2026-11-28T10:33:36.557Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.created_at','complaint-mediation','2026-11-28T10:33:36.557Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.updated_at','complaint-mediation','2026-11-28T10:33:36.557Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.name','complaint-mediation','2026-11-28T10:33:36.557Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.city','complaint-mediation','2026-11-28T10:33:36.557Z','text: "city" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house.contact_person','complaint-mediation','2026-11-28T10:33:36.557Z','identifier: "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house','complaint-mediation','2026-11-28T10:33:36.557Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house__stairs.owner','complaint-mediation','2026-11-28T10:33:36.558Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house__stairs.position','complaint-mediation','2026-11-28T10:33:36.558Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house__stairs.value','complaint-mediation','2026-11-28T10:33:36.558Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house__stairs','complaint-mediation','2026-11-28T10:33:36.558Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.id','complaint-mediation','2026-11-28T10:33:36.558Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.version','complaint-mediation','2026-11-28T10:33:36.558Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.state','complaint-mediation','2026-11-28T10:33:36.558Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.created_at','complaint-mediation','2026-11-28T10:33:36.558Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.updated_at','complaint-mediation','2026-11-28T10:33:36.558Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.name','complaint-mediation','2026-11-28T10:33:36.558Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.house','complaint-mediation','2026-11-28T10:33:36.558Z','identifier: "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.stair','complaint-mediation','2026-11-28T10:33:36.558Z','text: "stair" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.flat','complaint-mediation','2026-11-28T10:33:36.558Z','text: "flat" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.language','complaint-mediation','2026-11-28T10:33:36.558Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.accepts_close_language','complaint-mediation','2026-11-28T10:33:36.558Z','boolean: "accepts_close_language" INTEGER NOT NULL DEFAULT 0 CHECK ("accepts_close_language" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.contact_preference','complaint-mediation','2026-11-28T10:33:36.558Z','text: "contact_preference" TEXT NOT NULL DEFAULT ''inPerson''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.phone','complaint-mediation','2026-11-28T10:33:36.559Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household.email','complaint-mediation','2026-11-28T10:33:36.559Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_household','complaint-mediation','2026-11-28T10:33:36.559Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.owner','complaint-mediation','2026-11-28T10:33:36.559Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.position','complaint-mediation','2026-11-28T10:33:36.559Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.language','complaint-mediation','2026-11-28T10:33:36.559Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.level','complaint-mediation','2026-11-28T10:33:36.559Z','text: "level" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.source','complaint-mediation','2026-11-28T10:33:36.559Z','text: "source" TEXT NOT NULL DEFAULT ''selfDeclared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_household__languages.uses','complaint-mediation','2026-11-28T10:33:36.559Z','json: "uses" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_household__languages','complaint-mediation','2026-11-28T10:33:36.559Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.id','complaint-mediation','2026-11-28T10:33:36.560Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.version','complaint-mediation','2026-11-28T10:33:36.560Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.state','complaint-mediation','2026-11-28T10:33:36.560Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.created_at','complaint-mediation','2026-11-28T10:33:36.560Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.updated_at','complaint-mediation','2026-11-28T10:33:36.560Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.name','complaint-mediation','2026-11-28T10:33:36.560Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.rota_position','complaint-mediation','2026-11-28T10:33:36.560Z','integer: "rota_position" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.deputy','complaint-mediation','2026-11-28T10:33:36.560Z','identifier: "deputy" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.is_active','complaint-mediation','2026-11-28T10:33:36.560Z','boolean: "is_active" INTEGER NOT NULL DEFAULT 1 CHECK ("is_active" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.decides','complaint-mediation','2026-11-28T10:33:36.560Z','boolean: "decides" INTEGER NOT NULL DEFAULT 0 CHECK ("decides" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.phone','complaint-mediation','2026-11-28T10:33:36.560Z','text: "phone" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member.email','complaint-mediation','2026-11-28T10:33:36.560Z','text: "email" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member','complaint-mediation','2026-11-28T10:33:36.560Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__work.owner','complaint-mediation','2026-11-28T10:33:36.560Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__work.position','complaint-mediation','2026-11-28T10:33:36.560Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__work.value','complaint-mediation','2026-11-28T10:33:36.560Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member__work','complaint-mediation','2026-11-28T10:33:36.560Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.owner','complaint-mediation','2026-11-28T10:33:36.561Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.position','complaint-mediation','2026-11-28T10:33:36.561Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.language','complaint-mediation','2026-11-28T10:33:36.561Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.level','complaint-mediation','2026-11-28T10:33:36.561Z','text: "level" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.source','complaint-mediation','2026-11-28T10:33:36.561Z','text: "source" TEXT NOT NULL DEFAULT ''selfDeclared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__languages.uses','complaint-mediation','2026-11-28T10:33:36.561Z','json: "uses" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member__languages','complaint-mediation','2026-11-28T10:33:36.561Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__linked_households.owner','complaint-mediation','2026-11-28T10:33:36.561Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__linked_households.position','complaint-mediation','2026-11-28T10:33:36.561Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_team_member__linked_households.value','complaint-mediation','2026-11-28T10:33:36.562Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_team_member__linked_households','complaint-mediation','2026-11-28T10:33:36.562Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.id','complaint-mediation','2026-11-28T10:33:36.562Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.version','complaint-mediation','2026-11-28T10:33:36.566Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.state','complaint-mediation','2026-11-28T10:33:36.566Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.created_at','complaint-mediation','2026-11-28T10:33:36.566Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.updated_at','complaint-mediation','2026-11-28T10:33:36.566Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.member','complaint-mediation','2026-11-28T10:33:36.566Z','identifier: "member" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.from','complaint-mediation','2026-11-28T10:33:36.566Z','date: "from" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_absence.until','complaint-mediation','2026-11-28T10:33:36.566Z','date: "until" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_absence','complaint-mediation','2026-11-28T10:33:36.566Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.id','complaint-mediation','2026-11-28T10:33:36.567Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.version','complaint-mediation','2026-11-28T10:33:36.567Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.state','complaint-mediation','2026-11-28T10:33:36.567Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.created_at','complaint-mediation','2026-11-28T10:33:36.567Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.updated_at','complaint-mediation','2026-11-28T10:33:36.567Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.name','complaint-mediation','2026-11-28T10:33:36.567Z','json: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.kind','complaint-mediation','2026-11-28T10:33:36.567Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.severity','complaint-mediation','2026-11-28T10:33:36.567Z','text: "severity" TEXT NOT NULL DEFAULT ''normal''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.first_response_days','complaint-mediation','2026-11-28T10:33:36.567Z','integer: "first_response_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.first_response_minutes','complaint-mediation','2026-11-28T10:33:36.567Z','integer: "first_response_minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.next_step_days','complaint-mediation','2026-11-28T10:33:36.567Z','integer: "next_step_days" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_cause.next_step_minutes','complaint-mediation','2026-11-28T10:33:36.567Z','integer: "next_step_minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_cause','complaint-mediation','2026-11-28T10:33:36.567Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.id','complaint-mediation','2026-11-28T10:33:36.567Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.version','complaint-mediation','2026-11-28T10:33:36.567Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.state','complaint-mediation','2026-11-28T10:33:36.567Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.created_at','complaint-mediation','2026-11-28T10:33:36.567Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.updated_at','complaint-mediation','2026-11-28T10:33:36.567Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.title','complaint-mediation','2026-11-28T10:33:36.567Z','json: "title" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule.text','complaint-mediation','2026-11-28T10:33:36.567Z','json: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule','complaint-mediation','2026-11-28T10:33:36.568Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__causes.owner','complaint-mediation','2026-11-28T10:33:36.568Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__causes.position','complaint-mediation','2026-11-28T10:33:36.568Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__causes.value','complaint-mediation','2026-11-28T10:33:36.568Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule__causes','complaint-mediation','2026-11-28T10:33:36.568Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__subjects.owner','complaint-mediation','2026-11-28T10:33:36.568Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__subjects.position','complaint-mediation','2026-11-28T10:33:36.568Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__subjects.value','complaint-mediation','2026-11-28T10:33:36.568Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule__subjects','complaint-mediation','2026-11-28T10:33:36.569Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__houses.owner','complaint-mediation','2026-11-28T10:33:36.569Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__houses.position','complaint-mediation','2026-11-28T10:33:36.569Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_house_rule__houses.value','complaint-mediation','2026-11-28T10:33:36.569Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_house_rule__houses','complaint-mediation','2026-11-28T10:33:36.569Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.id','complaint-mediation','2026-11-28T10:33:36.570Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.version','complaint-mediation','2026-11-28T10:33:36.570Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.state','complaint-mediation','2026-11-28T10:33:36.570Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.created_at','complaint-mediation','2026-11-28T10:33:36.570Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.updated_at','complaint-mediation','2026-11-28T10:33:36.570Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.number','complaint-mediation','2026-11-28T10:33:36.570Z','text: "number" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.subject','complaint-mediation','2026-11-28T10:33:36.570Z','text: "subject" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.cause','complaint-mediation','2026-11-28T10:33:36.570Z','identifier: "cause" TEXT REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.house','complaint-mediation','2026-11-28T10:33:36.570Z','identifier: "house" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.stair','complaint-mediation','2026-11-28T10:33:36.570Z','text: "stair" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.severity','complaint-mediation','2026-11-28T10:33:36.570Z','text: "severity" TEXT NOT NULL DEFAULT ''normal''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.channel','complaint-mediation','2026-11-28T10:33:36.570Z','text: "channel" TEXT NOT NULL DEFAULT ''portal''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.complainant','complaint-mediation','2026-11-28T10:33:36.570Z','identifier: "complainant" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.statement','complaint-mediation','2026-11-28T10:33:36.570Z','text: "statement" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.statement_language','complaint-mediation','2026-11-28T10:33:36.570Z','text: "statement_language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.names_complainant','complaint-mediation','2026-11-28T10:33:36.570Z','boolean: "names_complainant" INTEGER CHECK ("names_complainant" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurred_on','complaint-mediation','2026-11-28T10:33:36.571Z','date: "occurred_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurred_at','complaint-mediation','2026-11-28T10:33:36.571Z','text: "occurred_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurred_minutes','complaint-mediation','2026-11-28T10:33:36.571Z','integer: "occurred_minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.is_danger','complaint-mediation','2026-11-28T10:33:36.571Z','boolean: "is_danger" INTEGER CHECK ("is_danger" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.danger','complaint-mediation','2026-11-28T10:33:36.571Z','text: "danger" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.contact_person','complaint-mediation','2026-11-28T10:33:36.571Z','identifier: "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.contact_name','complaint-mediation','2026-11-28T10:33:36.571Z','text: "contact_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.mediator','complaint-mediation','2026-11-28T10:33:36.571Z','identifier: "mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.mediator_name','complaint-mediation','2026-11-28T10:33:36.571Z','text: "mediator_name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.escalation_level','complaint-mediation','2026-11-28T10:33:36.571Z','integer: "escalation_level" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.escalations','complaint-mediation','2026-11-28T10:33:36.571Z','integer: "escalations" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.promise','complaint-mediation','2026-11-28T10:33:36.571Z','text: "promise" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.next_deadline','complaint-mediation','2026-11-28T10:33:36.571Z','instant: "next_deadline" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.promised_at','complaint-mediation','2026-11-28T10:33:36.571Z','instant: "promised_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.occurrence_count','complaint-mediation','2026-11-28T10:33:36.571Z','integer: "occurrence_count" INTEGER DEFAULT 0');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.responded_at','complaint-mediation','2026-11-28T10:33:36.571Z','instant: "responded_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.solved_at','complaint-mediation','2026-11-28T10:33:36.571Z','instant: "solved_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.first_solved_at','complaint-mediation','2026-11-28T10:33:36.571Z','instant: "first_solved_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.renewed_at','complaint-mediation','2026-11-28T10:33:36.571Z','instant: "renewed_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.ended_at','complaint-mediation','2026-11-28T10:33:36.571Z','instant: "ended_at" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.outcome','complaint-mediation','2026-11-28T10:33:36.571Z','text: "outcome" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.is_agreement_kept','complaint-mediation','2026-11-28T10:33:36.571Z','boolean: "is_agreement_kept" INTEGER CHECK ("is_agreement_kept" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.referred_to','complaint-mediation','2026-11-28T10:33:36.571Z','identifier: "referred_to" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.erases_on','complaint-mediation','2026-11-28T10:33:36.571Z','date: "erases_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.is_anonymous','complaint-mediation','2026-11-28T10:33:36.571Z','boolean: "is_anonymous" INTEGER DEFAULT 0 CHECK ("is_anonymous" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case.has_mediation','complaint-mediation','2026-11-28T10:33:36.571Z','boolean: "has_mediation" INTEGER DEFAULT 0 CHECK ("has_mediation" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case','complaint-mediation','2026-11-28T10:33:36.571Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__escalated_to.owner','complaint-mediation','2026-11-28T10:33:36.572Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__escalated_to.position','complaint-mediation','2026-11-28T10:33:36.572Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__escalated_to.value','complaint-mediation','2026-11-28T10:33:36.572Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__escalated_to','complaint-mediation','2026-11-28T10:33:36.572Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__languages.owner','complaint-mediation','2026-11-28T10:33:36.573Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__languages.position','complaint-mediation','2026-11-28T10:33:36.573Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__languages.value','complaint-mediation','2026-11-28T10:33:36.573Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__languages','complaint-mediation','2026-11-28T10:33:36.573Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__participants.owner','complaint-mediation','2026-11-28T10:33:36.573Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__participants.position','complaint-mediation','2026-11-28T10:33:36.573Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__participants.value','complaint-mediation','2026-11-28T10:33:36.573Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__participants','complaint-mediation','2026-11-28T10:33:36.573Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__complainant_side.owner','complaint-mediation','2026-11-28T10:33:36.574Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__complainant_side.position','complaint-mediation','2026-11-28T10:33:36.574Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__complainant_side.value','complaint-mediation','2026-11-28T10:33:36.574Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__complainant_side','complaint-mediation','2026-11-28T10:33:36.574Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__team.owner','complaint-mediation','2026-11-28T10:33:36.574Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__team.position','complaint-mediation','2026-11-28T10:33:36.574Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__team.value','complaint-mediation','2026-11-28T10:33:36.574Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__team','complaint-mediation','2026-11-28T10:33:36.574Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__leaders.owner','complaint-mediation','2026-11-28T10:33:36.575Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__leaders.position','complaint-mediation','2026-11-28T10:33:36.575Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_case__leaders.value','complaint-mediation','2026-11-28T10:33:36.575Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_case__leaders','complaint-mediation','2026-11-28T10:33:36.575Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.id','complaint-mediation','2026-11-28T10:33:36.575Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.version','complaint-mediation','2026-11-28T10:33:36.575Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.state','complaint-mediation','2026-11-28T10:33:36.576Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.created_at','complaint-mediation','2026-11-28T10:33:36.576Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.updated_at','complaint-mediation','2026-11-28T10:33:36.576Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.case','complaint-mediation','2026-11-28T10:33:36.576Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.role','complaint-mediation','2026-11-28T10:33:36.576Z','text: "role" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.household','complaint-mediation','2026-11-28T10:33:36.576Z','identifier: "household" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.name','complaint-mediation','2026-11-28T10:33:36.576Z','text: "name" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.language','complaint-mediation','2026-11-28T10:33:36.576Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.accepts_close_language','complaint-mediation','2026-11-28T10:33:36.576Z','boolean: "accepts_close_language" INTEGER CHECK ("accepts_close_language" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.contact_preference','complaint-mediation','2026-11-28T10:33:36.576Z','text: "contact_preference" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.is_named_to_others','complaint-mediation','2026-11-28T10:33:36.576Z','boolean: "is_named_to_others" INTEGER NOT NULL DEFAULT 0 CHECK ("is_named_to_others" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.consents_to_mediation','complaint-mediation','2026-11-28T10:33:36.576Z','boolean: "consents_to_mediation" INTEGER CHECK ("consents_to_mediation" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.interpreter','complaint-mediation','2026-11-28T10:33:36.576Z','identifier: "interpreter" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.refused_mediator','complaint-mediation','2026-11-28T10:33:36.576Z','identifier: "refused_mediator" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.answer','complaint-mediation','2026-11-28T10:33:36.576Z','text: "answer" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.has_rated','complaint-mediation','2026-11-28T10:33:36.576Z','boolean: "has_rated" INTEGER DEFAULT 0 CHECK ("has_rated" IN (0, 1))');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.satisfaction','complaint-mediation','2026-11-28T10:33:36.576Z','integer: "satisfaction" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party.compartment','complaint-mediation','2026-11-28T10:33:36.576Z','text: "compartment" TEXT DEFAULT ''team''');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_party','complaint-mediation','2026-11-28T10:33:36.576Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party__readers.owner','complaint-mediation','2026-11-28T10:33:36.577Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_party" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party__readers.position','complaint-mediation','2026-11-28T10:33:36.577Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_party__readers.value','complaint-mediation','2026-11-28T10:33:36.577Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_party__readers','complaint-mediation','2026-11-28T10:33:36.577Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.id','complaint-mediation','2026-11-28T10:33:36.577Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.version','complaint-mediation','2026-11-28T10:33:36.577Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.state','complaint-mediation','2026-11-28T10:33:36.577Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.created_at','complaint-mediation','2026-11-28T10:33:36.577Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.updated_at','complaint-mediation','2026-11-28T10:33:36.577Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.case','complaint-mediation','2026-11-28T10:33:36.577Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.compartment','complaint-mediation','2026-11-28T10:33:36.577Z','text: "compartment" TEXT NOT NULL DEFAULT ''shared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.role','complaint-mediation','2026-11-28T10:33:36.577Z','text: "role" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name.name','complaint-mediation','2026-11-28T10:33:36.578Z','text: "name" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_disclosed_name','complaint-mediation','2026-11-28T10:33:36.578Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name__readers.owner','complaint-mediation','2026-11-28T10:33:36.582Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_disclosed_name" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name__readers.position','complaint-mediation','2026-11-28T10:33:36.582Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_disclosed_name__readers.value','complaint-mediation','2026-11-28T10:33:36.582Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_disclosed_name__readers','complaint-mediation','2026-11-28T10:33:36.583Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.id','complaint-mediation','2026-11-28T10:33:36.583Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.version','complaint-mediation','2026-11-28T10:33:36.583Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.state','complaint-mediation','2026-11-28T10:33:36.583Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.created_at','complaint-mediation','2026-11-28T10:33:36.583Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.updated_at','complaint-mediation','2026-11-28T10:33:36.583Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.case','complaint-mediation','2026-11-28T10:33:36.583Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.compartment','complaint-mediation','2026-11-28T10:33:36.583Z','text: "compartment" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.text','complaint-mediation','2026-11-28T10:33:36.583Z','text: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.language','complaint-mediation','2026-11-28T10:33:36.583Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.author','complaint-mediation','2026-11-28T10:33:36.583Z','text: "author" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry.writer','complaint-mediation','2026-11-28T10:33:36.583Z','identifier: "writer" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry','complaint-mediation','2026-11-28T10:33:36.583Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.owner','complaint-mediation','2026-11-28T10:33:36.584Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.position','complaint-mediation','2026-11-28T10:33:36.584Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.language','complaint-mediation','2026-11-28T10:33:36.584Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.text','complaint-mediation','2026-11-28T10:33:36.584Z','text: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__translations.quality','complaint-mediation','2026-11-28T10:33:36.584Z','text: "quality" TEXT NOT NULL DEFAULT ''machine''');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry__translations','complaint-mediation','2026-11-28T10:33:36.584Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__readers.owner','complaint-mediation','2026-11-28T10:33:36.585Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__readers.position','complaint-mediation','2026-11-28T10:33:36.585Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_entry__readers.value','complaint-mediation','2026-11-28T10:33:36.585Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_entry__readers','complaint-mediation','2026-11-28T10:33:36.585Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.id','complaint-mediation','2026-11-28T10:33:36.585Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.version','complaint-mediation','2026-11-28T10:33:36.585Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.state','complaint-mediation','2026-11-28T10:33:36.585Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.created_at','complaint-mediation','2026-11-28T10:33:36.585Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.updated_at','complaint-mediation','2026-11-28T10:33:36.585Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.case','complaint-mediation','2026-11-28T10:33:36.585Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.compartment','complaint-mediation','2026-11-28T10:33:36.585Z','text: "compartment" TEXT NOT NULL DEFAULT ''partyA''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.date','complaint-mediation','2026-11-28T10:33:36.585Z','date: "date" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.time','complaint-mediation','2026-11-28T10:33:36.585Z','text: "time" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.minutes','complaint-mediation','2026-11-28T10:33:36.585Z','integer: "minutes" INTEGER');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.kind','complaint-mediation','2026-11-28T10:33:36.586Z','text: "kind" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence.note','complaint-mediation','2026-11-28T10:33:36.586Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_occurrence','complaint-mediation','2026-11-28T10:33:36.586Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence__readers.owner','complaint-mediation','2026-11-28T10:33:36.590Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_occurrence" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence__readers.position','complaint-mediation','2026-11-28T10:33:36.591Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_occurrence__readers.value','complaint-mediation','2026-11-28T10:33:36.591Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_occurrence__readers','complaint-mediation','2026-11-28T10:33:36.591Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.id','complaint-mediation','2026-11-28T10:33:36.591Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.version','complaint-mediation','2026-11-28T10:33:36.591Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.state','complaint-mediation','2026-11-28T10:33:36.591Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.created_at','complaint-mediation','2026-11-28T10:33:36.591Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.updated_at','complaint-mediation','2026-11-28T10:33:36.591Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.case','complaint-mediation','2026-11-28T10:33:36.591Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.compartment','complaint-mediation','2026-11-28T10:33:36.591Z','text: "compartment" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.kind','complaint-mediation','2026-11-28T10:33:36.591Z','text: "kind" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.house_rule','complaint-mediation','2026-11-28T10:33:36.591Z','identifier: "house_rule" TEXT REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.language','complaint-mediation','2026-11-28T10:33:36.592Z','text: "language" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.partner','complaint-mediation','2026-11-28T10:33:36.592Z','identifier: "partner" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.due_on','complaint-mediation','2026-11-28T10:33:36.592Z','date: "due_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure.note','complaint-mediation','2026-11-28T10:33:36.592Z','text: "note" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_measure','complaint-mediation','2026-11-28T10:33:36.592Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure__readers.owner','complaint-mediation','2026-11-28T10:33:36.592Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_measure" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure__readers.position','complaint-mediation','2026-11-28T10:33:36.592Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_measure__readers.value','complaint-mediation','2026-11-28T10:33:36.592Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_measure__readers','complaint-mediation','2026-11-28T10:33:36.592Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.id','complaint-mediation','2026-11-28T10:33:36.593Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.version','complaint-mediation','2026-11-28T10:33:36.593Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.state','complaint-mediation','2026-11-28T10:33:36.593Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.created_at','complaint-mediation','2026-11-28T10:33:36.593Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.updated_at','complaint-mediation','2026-11-28T10:33:36.593Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.house_rule','complaint-mediation','2026-11-28T10:33:36.593Z','identifier: "house_rule" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_translation_task.language','complaint-mediation','2026-11-28T10:33:36.593Z','text: "language" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_translation_task','complaint-mediation','2026-11-28T10:33:36.593Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.id','complaint-mediation','2026-11-28T10:33:36.594Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.version','complaint-mediation','2026-11-28T10:33:36.594Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.state','complaint-mediation','2026-11-28T10:33:36.594Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.created_at','complaint-mediation','2026-11-28T10:33:36.594Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.updated_at','complaint-mediation','2026-11-28T10:33:36.594Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.case','complaint-mediation','2026-11-28T10:33:36.594Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.compartment','complaint-mediation','2026-11-28T10:33:36.594Z','text: "compartment" TEXT NOT NULL DEFAULT ''shared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.kind','complaint-mediation','2026-11-28T10:33:36.594Z','text: "kind" TEXT NOT NULL DEFAULT ''joint''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.period_start','complaint-mediation','2026-11-28T10:33:36.594Z','instant: "period_start" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.period_end','complaint-mediation','2026-11-28T10:33:36.594Z','instant: "period_end" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session.place','complaint-mediation','2026-11-28T10:33:36.594Z','text: "place" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_mediation_session','complaint-mediation','2026-11-28T10:33:36.594Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__interpreters.owner','complaint-mediation','2026-11-28T10:33:36.595Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__interpreters.position','complaint-mediation','2026-11-28T10:33:36.595Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__interpreters.value','complaint-mediation','2026-11-28T10:33:36.595Z','identifier: "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_mediation_session__interpreters','complaint-mediation','2026-11-28T10:33:36.595Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__readers.owner','complaint-mediation','2026-11-28T10:33:36.595Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__readers.position','complaint-mediation','2026-11-28T10:33:36.595Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_mediation_session__readers.value','complaint-mediation','2026-11-28T10:33:36.595Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_mediation_session__readers','complaint-mediation','2026-11-28T10:33:36.596Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.id','complaint-mediation','2026-11-28T10:33:36.596Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.version','complaint-mediation','2026-11-28T10:33:36.596Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.state','complaint-mediation','2026-11-28T10:33:36.596Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.created_at','complaint-mediation','2026-11-28T10:33:36.596Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.updated_at','complaint-mediation','2026-11-28T10:33:36.596Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.case','complaint-mediation','2026-11-28T10:33:36.596Z','identifier: "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.compartment','complaint-mediation','2026-11-28T10:33:36.596Z','text: "compartment" TEXT DEFAULT ''shared''');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.follow_up_on','complaint-mediation','2026-11-28T10:33:36.596Z','date: "follow_up_on" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.complainant_consent','complaint-mediation','2026-11-28T10:33:36.596Z','text: "complainant_consent" TEXT');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement.other_consent','complaint-mediation','2026-11-28T10:33:36.596Z','text: "other_consent" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_agreement','complaint-mediation','2026-11-28T10:33:36.596Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.owner','complaint-mediation','2026-11-28T10:33:36.597Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.position','complaint-mediation','2026-11-28T10:33:36.597Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.text','complaint-mediation','2026-11-28T10:33:36.597Z','json: "text" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__points.who','complaint-mediation','2026-11-28T10:33:36.597Z','text: "who" TEXT');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_agreement__points','complaint-mediation','2026-11-28T10:33:36.597Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__readers.owner','complaint-mediation','2026-11-28T10:33:36.598Z','identifier: "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__readers.position','complaint-mediation','2026-11-28T10:33:36.598Z','integer: "position" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_agreement__readers.value','complaint-mediation','2026-11-28T10:33:36.598Z','text: "value" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_agreement__readers','complaint-mediation','2026-11-28T10:33:36.598Z','');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.id','complaint-mediation','2026-11-28T10:33:36.603Z','identifier: "id" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.version','complaint-mediation','2026-11-28T10:33:36.603Z','integer: "version" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.state','complaint-mediation','2026-11-28T10:33:36.603Z','text: "state" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.created_at','complaint-mediation','2026-11-28T10:33:36.603Z','instant: "created_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.updated_at','complaint-mediation','2026-11-28T10:33:36.603Z','instant: "updated_at" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.satisfaction','complaint-mediation','2026-11-28T10:33:36.603Z','integer: "satisfaction" INTEGER NOT NULL');
INSERT INTO "platform_ledger" VALUES('column','complaint_mediation_survey.month','complaint-mediation','2026-11-28T10:33:36.603Z','date: "month" TEXT NOT NULL');
INSERT INTO "platform_ledger" VALUES('table','complaint_mediation_survey','complaint-mediation','2026-11-28T10:33:36.603Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_history__by_record','platform','2026-11-28T10:33:36.604Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_pool','platform','2026-11-28T10:33:36.605Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_length','platform','2026-11-28T10:33:36.605Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_out','platform','2026-11-28T10:33:36.605Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_claim__by_holder','platform','2026-11-28T10:33:36.606Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_due','platform','2026-11-28T10:33:36.611Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_deadline__by_record','platform','2026-11-28T10:33:36.611Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_idempotency__by_at','platform','2026-11-28T10:33:36.612Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_token__by_hash','platform','2026-11-28T10:33:36.612Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_organisation','platform','2026-11-28T10:33:36.613Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_person','platform','2026-11-28T10:33:36.613Z','');
INSERT INTO "platform_ledger" VALUES('index','platform_notice__by_record','platform','2026-11-28T10:33:36.613Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_state','member-network','2026-11-28T10:33:36.614Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_kind','member-network','2026-11-28T10:33:36.614Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_is_tenant','member-network','2026-11-28T10:33:36.616Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_parent','member-network','2026-11-28T10:33:36.616Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__by_assured_on','member-network','2026-11-28T10:33:36.617Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__aliases__by_value','member-network','2026-11-28T10:33:36.617Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__topics__by_value','member-network','2026-11-28T10:33:36.618Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__languages__by_value','member-network','2026-11-28T10:33:36.622Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_organisation__origin_communities__by_value','member-network','2026-11-28T10:33:36.623Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__by_organisation','member-network','2026-11-28T10:33:36.624Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_contact__languages__by_value','member-network','2026-11-28T10:33:36.624Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_organisation','member-network','2026-11-28T10:33:36.624Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_umbrella','member-network','2026-11-28T10:33:36.625Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_from','member-network','2026-11-28T10:33:36.625Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_membership__by_valid_until','member-network','2026-11-28T10:33:36.625Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_state','member-network','2026-11-28T10:33:36.625Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_organisation','member-network','2026-11-28T10:33:36.626Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_kind','member-network','2026-11-28T10:33:36.626Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_district','member-network','2026-11-28T10:33:36.626Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_valid_until','member-network','2026-11-28T10:33:36.626Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_place__by_assured_on','member-network','2026-11-28T10:33:36.626Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_state','member-network','2026-11-28T10:33:36.627Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_organisation','member-network','2026-11-28T10:33:36.627Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_kind','member-network','2026-11-28T10:33:36.627Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_place','member-network','2026-11-28T10:33:36.627Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_same_as','member-network','2026-11-28T10:33:36.628Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_valid_until','member-network','2026-11-28T10:33:36.628Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__by_assured_on','member-network','2026-11-28T10:33:36.628Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__topics__by_value','member-network','2026-11-28T10:33:36.629Z','');
INSERT INTO "platform_ledger" VALUES('index','member_network_service__languages__by_value','member-network','2026-11-28T10:33:36.629Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house__by_contact_person','complaint-mediation','2026-11-28T10:33:36.630Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house__stairs__by_value','complaint-mediation','2026-11-28T10:33:36.635Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_household__by_house','complaint-mediation','2026-11-28T10:33:36.635Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__by_rota_position','complaint-mediation','2026-11-28T10:33:36.636Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__by_deputy','complaint-mediation','2026-11-28T10:33:36.636Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__by_is_active','complaint-mediation','2026-11-28T10:33:36.636Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__work__by_value','complaint-mediation','2026-11-28T10:33:36.637Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_team_member__linked_households__by_value','complaint-mediation','2026-11-28T10:33:36.637Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_absence__by_member','complaint-mediation','2026-11-28T10:33:36.638Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_absence__by_from','complaint-mediation','2026-11-28T10:33:36.638Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_absence__by_until','complaint-mediation','2026-11-28T10:33:36.638Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_cause__by_kind','complaint-mediation','2026-11-28T10:33:36.639Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house_rule__causes__by_value','complaint-mediation','2026-11-28T10:33:36.639Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house_rule__subjects__by_value','complaint-mediation','2026-11-28T10:33:36.640Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_house_rule__houses__by_value','complaint-mediation','2026-11-28T10:33:36.640Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_state','complaint-mediation','2026-11-28T10:33:36.641Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_number','complaint-mediation','2026-11-28T10:33:36.641Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_subject','complaint-mediation','2026-11-28T10:33:36.641Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_cause','complaint-mediation','2026-11-28T10:33:36.642Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_house','complaint-mediation','2026-11-28T10:33:36.642Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_complainant','complaint-mediation','2026-11-28T10:33:36.646Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_contact_person','complaint-mediation','2026-11-28T10:33:36.646Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_mediator','complaint-mediation','2026-11-28T10:33:36.646Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_next_deadline','complaint-mediation','2026-11-28T10:33:36.647Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_first_solved_at','complaint-mediation','2026-11-28T10:33:36.647Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_ended_at','complaint-mediation','2026-11-28T10:33:36.647Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_outcome','complaint-mediation','2026-11-28T10:33:36.647Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_referred_to','complaint-mediation','2026-11-28T10:33:36.647Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__by_is_anonymous','complaint-mediation','2026-11-28T10:33:36.648Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__escalated_to__by_value','complaint-mediation','2026-11-28T10:33:36.648Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__languages__by_value','complaint-mediation','2026-11-28T10:33:36.649Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__participants__by_value','complaint-mediation','2026-11-28T10:33:36.649Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__complainant_side__by_value','complaint-mediation','2026-11-28T10:33:36.650Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__team__by_value','complaint-mediation','2026-11-28T10:33:36.650Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_case__leaders__by_value','complaint-mediation','2026-11-28T10:33:36.651Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_state','complaint-mediation','2026-11-28T10:33:36.651Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_case','complaint-mediation','2026-11-28T10:33:36.652Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_household','complaint-mediation','2026-11-28T10:33:36.652Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_interpreter','complaint-mediation','2026-11-28T10:33:36.652Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__by_refused_mediator','complaint-mediation','2026-11-28T10:33:36.652Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_party__readers__by_value','complaint-mediation','2026-11-28T10:33:36.653Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_disclosed_name__by_case','complaint-mediation','2026-11-28T10:33:36.653Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_disclosed_name__readers__by_value','complaint-mediation','2026-11-28T10:33:36.654Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__by_case','complaint-mediation','2026-11-28T10:33:36.659Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__by_compartment','complaint-mediation','2026-11-28T10:33:36.659Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__by_writer','complaint-mediation','2026-11-28T10:33:36.659Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_entry__readers__by_value','complaint-mediation','2026-11-28T10:33:36.660Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_occurrence__by_case','complaint-mediation','2026-11-28T10:33:36.660Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_occurrence__by_date','complaint-mediation','2026-11-28T10:33:36.661Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_occurrence__readers__by_value','complaint-mediation','2026-11-28T10:33:36.661Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_state','complaint-mediation','2026-11-28T10:33:36.662Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_case','complaint-mediation','2026-11-28T10:33:36.662Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_house_rule','complaint-mediation','2026-11-28T10:33:36.662Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__by_partner','complaint-mediation','2026-11-28T10:33:36.662Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_measure__readers__by_value','complaint-mediation','2026-11-28T10:33:36.663Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_translation_task__by_state','complaint-mediation','2026-11-28T10:33:36.663Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_translation_task__by_house_rule','complaint-mediation','2026-11-28T10:33:36.664Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_translation_task__by_language','complaint-mediation','2026-11-28T10:33:36.664Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_state','complaint-mediation','2026-11-28T10:33:36.664Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_case','complaint-mediation','2026-11-28T10:33:36.665Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_period','complaint-mediation','2026-11-28T10:33:36.665Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__by_state_period','complaint-mediation','2026-11-28T10:33:36.665Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__interpreters__by_value','complaint-mediation','2026-11-28T10:33:36.670Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_mediation_session__readers__by_value','complaint-mediation','2026-11-28T10:33:36.671Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_agreement__by_state','complaint-mediation','2026-11-28T10:33:36.672Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_agreement__by_case','complaint-mediation','2026-11-28T10:33:36.672Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_agreement__readers__by_value','complaint-mediation','2026-11-28T10:33:36.673Z','');
INSERT INTO "platform_ledger" VALUES('index','complaint_mediation_survey__by_month','complaint-mediation','2026-11-28T10:33:36.673Z','');
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
INSERT INTO "platform_seed" VALUES('woge','member-network.organisation','01a221b7-b2b8-7000-9f17-d39189c8fda0');
INSERT INTO "platform_seed" VALUES('stadt-bremerhaven','member-network.organisation','01a221b7-b2b8-7001-90ba-24276da2592e');
INSERT INTO "platform_seed" VALUES('sozialamt','member-network.organisation','01a221b7-b2b8-7002-8f50-82a79392f7ba');
INSERT INTO "platform_seed" VALUES('gdw','member-network.organisation','01a221b7-b2b8-7003-8153-8dbda44554c3');
INSERT INTO "platform_seed" VALUES('housing-companies','member-network.organisation','01a221b7-b2b8-7004-9275-2652ad87a453');
INSERT INTO "platform_seed" VALUES('aid-organisation','member-network.organisation','01a221b7-b2b8-7005-b541-30d33c92c809');
INSERT INTO "platform_seed" VALUES('volunteers','member-network.organisation','01a221b7-b2b8-7006-9daa-fb700baeeb54');
INSERT INTO "platform_seed" VALUES('house-1','member-network.place','01a221b7-b2b8-7007-bb18-25175ba09e22');
INSERT INTO "platform_seed" VALUES('house-2','member-network.place','01a221b7-b2b8-7008-962a-c84b0a4b4f9f');
INSERT INTO "platform_seed" VALUES('mit-menschen','member-network.service','01a221b7-b2b8-7009-a093-824ffdc6b34b');
INSERT INTO "platform_seed" VALUES('round-table','member-network.service','01a221b7-b2b8-700a-97e6-b914ca81681f');
INSERT INTO "platform_seed" VALUES('contact-persons','member-network.service','01a221b7-b2b8-700b-96a9-88a8db826f27');
INSERT INTO "platform_seed" VALUES('contact-1','complaint-mediation.team-member','01a221b7-b2b8-700c-9bf0-ae854deac5f0');
INSERT INTO "platform_seed" VALUES('contact-2','complaint-mediation.team-member','01a221b7-b2b8-700d-80f3-df2441a5e58e');
INSERT INTO "platform_seed" VALUES('contact-3','complaint-mediation.team-member','01a221b7-b2b8-700e-8e2c-2f58f266c41c');
INSERT INTO "platform_seed" VALUES('mediator-1','complaint-mediation.team-member','01a221b7-b2b8-700f-8db8-a5a17a4711b3');
INSERT INTO "platform_seed" VALUES('mediator-2','complaint-mediation.team-member','01a221b7-b2b8-7010-9304-fa3ce104863a');
INSERT INTO "platform_seed" VALUES('interpreter-1','complaint-mediation.team-member','01a221b7-b2b8-7011-944e-f568f0031781');
INSERT INTO "platform_seed" VALUES('management-1','complaint-mediation.team-member','01a221b7-b2b8-7012-891e-122c4a013ffb');
INSERT INTO "platform_seed" VALUES('complaint-house-1','complaint-mediation.house','01a221b7-b2b8-7013-8a6f-3374d4db4862');
INSERT INTO "platform_seed" VALUES('complaint-house-2','complaint-mediation.house','01a221b7-b2b8-7014-bf2a-9ca1c2007b06');
INSERT INTO "platform_seed" VALUES('household-1','complaint-mediation.household','01a221b7-b2b8-7015-96e7-8693903e2233');
INSERT INTO "platform_seed" VALUES('household-2','complaint-mediation.household','01a221b7-b2b8-7016-b4c7-907d2b8f4660');
INSERT INTO "platform_seed" VALUES('cause-rules','complaint-mediation.cause','01a221b7-b2b8-7017-901e-90d56e2554cf');
INSERT INTO "platform_seed" VALUES('cause-children','complaint-mediation.cause','01a221b7-b2b8-7018-b6db-4ea64fcc36be');
INSERT INTO "platform_seed" VALUES('cause-habits','complaint-mediation.cause','01a221b7-b2b8-7019-9294-063a5eef268f');
INSERT INTO "platform_seed" VALUES('cause-technical','complaint-mediation.cause','01a221b7-b2b8-701a-b3d6-47a1f45bd27f');
INSERT INTO "platform_seed" VALUES('cause-quarrel','complaint-mediation.cause','01a221b7-b2b8-701b-a7f6-d1b4c35f7d1b');
INSERT INTO "platform_seed" VALUES('cause-discrimination','complaint-mediation.cause','01a221b7-b2b8-701c-a49a-a6b7c833e5aa');
INSERT INTO "platform_seed" VALUES('cause-help','complaint-mediation.cause','01a221b7-b2b8-701d-8539-1f0ccb6709a9');
INSERT INTO "platform_seed" VALUES('rule-quiet','complaint-mediation.house-rule','01a221b7-b2b8-701e-a8ee-0c6098d265a2');
INSERT INTO "platform_seed" VALUES('rule-waste','complaint-mediation.house-rule','01a221b7-b2b8-701f-a60d-0dacc52fbf0b');
INSERT INTO "platform_seed" VALUES('rule-stairwell','complaint-mediation.house-rule','01a221b7-b2b8-7020-b1f7-aa23b6456b51');
INSERT INTO "platform_seed" VALUES('rule-laundry','complaint-mediation.house-rule','01a221b7-b2b8-7021-9d57-1a4117541e38');
INSERT INTO "platform_seed" VALUES('rule-airing','complaint-mediation.house-rule','01a221b7-b2b8-7022-92b2-41b1ee9780b3');
CREATE TABLE "platform_state" (
    "name" TEXT NOT NULL PRIMARY KEY, "value" TEXT NOT NULL
) STRICT;
INSERT INTO "platform_state" VALUES('schema','173 platform
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
complaint-mediation
CREATE TABLE "complaint_mediation_house" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT,
    "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
city text
contact_person identifier
CREATE INDEX "complaint_mediation_house__by_contact_person" ON "complaint_mediation_house" ("contact_person")
complaint-mediation
CREATE TABLE "complaint_mediation_house__stairs" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_house__stairs__by_value" ON "complaint_mediation_house__stairs" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_household" (
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
    "contact_preference" TEXT NOT NULL DEFAULT ''inPerson'',
    "phone" TEXT,
    "email" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name text
house identifier
stair text
flat text
language text
accepts_close_language boolean
contact_preference text
phone text
email text
CREATE INDEX "complaint_mediation_household__by_house" ON "complaint_mediation_household" ("house")
complaint-mediation
CREATE TABLE "complaint_mediation_household__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE CASCADE,
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
complaint-mediation
CREATE TABLE "complaint_mediation_team_member" (
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
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name text
rota_position integer
deputy identifier
is_active boolean
decides boolean
phone text
email text
CREATE INDEX "complaint_mediation_team_member__by_rota_position" ON "complaint_mediation_team_member" ("rota_position")
CREATE INDEX "complaint_mediation_team_member__by_deputy" ON "complaint_mediation_team_member" ("deputy") WHERE "deputy" IS NOT NULL
CREATE INDEX "complaint_mediation_team_member__by_is_active" ON "complaint_mediation_team_member" ("is_active")
complaint-mediation
CREATE TABLE "complaint_mediation_team_member__work" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_team_member__work__by_value" ON "complaint_mediation_team_member__work" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_team_member__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
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
complaint-mediation
CREATE TABLE "complaint_mediation_team_member__linked_households" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "complaint_mediation_team_member__linked_households__by_value" ON "complaint_mediation_team_member__linked_households" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_absence" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "member" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "from" TEXT NOT NULL,
    "until" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
member identifier
from date
until date
CREATE INDEX "complaint_mediation_absence__by_member" ON "complaint_mediation_absence" ("member")
CREATE INDEX "complaint_mediation_absence__by_from" ON "complaint_mediation_absence" ("from")
CREATE INDEX "complaint_mediation_absence__by_until" ON "complaint_mediation_absence" ("until")
complaint-mediation
CREATE TABLE "complaint_mediation_cause" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL DEFAULT ''normal'',
    "first_response_days" INTEGER,
    "first_response_minutes" INTEGER,
    "next_step_days" INTEGER,
    "next_step_minutes" INTEGER,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
name json
kind text
severity text
first_response_days integer
first_response_minutes integer
next_step_days integer
next_step_minutes integer
CREATE INDEX "complaint_mediation_cause__by_kind" ON "complaint_mediation_cause" ("kind")
complaint-mediation
CREATE TABLE "complaint_mediation_house_rule" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
title json
text json
complaint-mediation
CREATE TABLE "complaint_mediation_house_rule__causes" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_cause" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "complaint_mediation_house_rule__causes__by_value" ON "complaint_mediation_house_rule__causes" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_house_rule__subjects" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_house_rule__subjects__by_value" ON "complaint_mediation_house_rule__subjects" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_house_rule__houses" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_house" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "complaint_mediation_house_rule__houses__by_value" ON "complaint_mediation_house_rule__houses" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_case" (
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
    "severity" TEXT NOT NULL DEFAULT ''normal'',
    "channel" TEXT NOT NULL DEFAULT ''portal'',
    "complainant" TEXT REFERENCES "complaint_mediation_household" ON DELETE RESTRICT,
    "statement" TEXT,
    "statement_language" TEXT,
    "names_complainant" INTEGER CHECK ("names_complainant" IN (0, 1)),
    "occurred_on" TEXT,
    "occurred_at" TEXT,
    "occurred_minutes" INTEGER,
    "is_danger" INTEGER CHECK ("is_danger" IN (0, 1)),
    "danger" TEXT,
    "contact_person" TEXT REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    "contact_name" TEXT,
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
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
number text
subject text
cause identifier
house identifier
stair text
severity text
channel text
complainant identifier
statement text
statement_language text
names_complainant boolean
occurred_on date
occurred_at text
occurred_minutes integer
is_danger boolean
danger text
contact_person identifier
contact_name text
mediator identifier
mediator_name text
escalation_level integer
escalations integer
promise text
next_deadline instant
promised_at instant
occurrence_count integer
responded_at instant
solved_at instant
first_solved_at instant
renewed_at instant
ended_at instant
outcome text
is_agreement_kept boolean
referred_to identifier
erases_on date
is_anonymous boolean
has_mediation boolean
CREATE INDEX "complaint_mediation_case__by_state" ON "complaint_mediation_case" ("state", "created_at")
CREATE UNIQUE INDEX "complaint_mediation_case__by_number" ON "complaint_mediation_case" ("number")
CREATE INDEX "complaint_mediation_case__by_subject" ON "complaint_mediation_case" ("subject")
CREATE INDEX "complaint_mediation_case__by_cause" ON "complaint_mediation_case" ("cause")
CREATE INDEX "complaint_mediation_case__by_house" ON "complaint_mediation_case" ("house")
CREATE INDEX "complaint_mediation_case__by_complainant" ON "complaint_mediation_case" ("complainant") WHERE "complainant" IS NOT NULL
CREATE INDEX "complaint_mediation_case__by_contact_person" ON "complaint_mediation_case" ("contact_person")
CREATE INDEX "complaint_mediation_case__by_mediator" ON "complaint_mediation_case" ("mediator")
CREATE INDEX "complaint_mediation_case__by_next_deadline" ON "complaint_mediation_case" ("next_deadline")
CREATE INDEX "complaint_mediation_case__by_first_solved_at" ON "complaint_mediation_case" ("first_solved_at")
CREATE INDEX "complaint_mediation_case__by_ended_at" ON "complaint_mediation_case" ("ended_at")
CREATE INDEX "complaint_mediation_case__by_outcome" ON "complaint_mediation_case" ("outcome")
CREATE INDEX "complaint_mediation_case__by_referred_to" ON "complaint_mediation_case" ("referred_to") WHERE "referred_to" IS NOT NULL
CREATE INDEX "complaint_mediation_case__by_is_anonymous" ON "complaint_mediation_case" ("is_anonymous")
complaint-mediation
CREATE TABLE "complaint_mediation_case__escalated_to" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "complaint_mediation_case__escalated_to__by_value" ON "complaint_mediation_case__escalated_to" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_case__languages" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_case__languages__by_value" ON "complaint_mediation_case__languages" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_case__participants" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_case__participants__by_value" ON "complaint_mediation_case__participants" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_case__complainant_side" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_case__complainant_side__by_value" ON "complaint_mediation_case__complainant_side" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_case__team" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_case__team__by_value" ON "complaint_mediation_case__team" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_case__leaders" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "complaint_mediation_case__leaders__by_value" ON "complaint_mediation_case__leaders" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_party" (
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
    "compartment" TEXT DEFAULT ''team'',
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
case identifier
role text
household identifier
name text
language text
accepts_close_language boolean
contact_preference text
is_named_to_others boolean
consents_to_mediation boolean
interpreter identifier
refused_mediator identifier
answer text
has_rated boolean
satisfaction integer
compartment text
CREATE INDEX "complaint_mediation_party__by_state" ON "complaint_mediation_party" ("state", "created_at")
CREATE INDEX "complaint_mediation_party__by_case" ON "complaint_mediation_party" ("case")
CREATE INDEX "complaint_mediation_party__by_household" ON "complaint_mediation_party" ("household")
CREATE INDEX "complaint_mediation_party__by_interpreter" ON "complaint_mediation_party" ("interpreter") WHERE "interpreter" IS NOT NULL
CREATE INDEX "complaint_mediation_party__by_refused_mediator" ON "complaint_mediation_party" ("refused_mediator") WHERE "refused_mediator" IS NOT NULL
complaint-mediation
CREATE TABLE "complaint_mediation_party__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_party" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_party__readers__by_value" ON "complaint_mediation_party__readers" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_disclosed_name" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL DEFAULT ''shared'',
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
case identifier
compartment text
role text
name text
CREATE INDEX "complaint_mediation_disclosed_name__by_case" ON "complaint_mediation_disclosed_name" ("case")
complaint-mediation
CREATE TABLE "complaint_mediation_disclosed_name__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_disclosed_name" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_disclosed_name__readers__by_value" ON "complaint_mediation_disclosed_name__readers" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_entry" (
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
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
case identifier
compartment text
text text
language text
author text
writer identifier
CREATE INDEX "complaint_mediation_entry__by_case" ON "complaint_mediation_entry" ("case")
CREATE INDEX "complaint_mediation_entry__by_compartment" ON "complaint_mediation_entry" ("compartment")
CREATE INDEX "complaint_mediation_entry__by_writer" ON "complaint_mediation_entry" ("writer") WHERE "writer" IS NOT NULL
complaint-mediation
CREATE TABLE "complaint_mediation_entry__translations" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "quality" TEXT NOT NULL DEFAULT ''machine'',
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
language text
text text
quality text
complaint-mediation
CREATE TABLE "complaint_mediation_entry__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_entry" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_entry__readers__by_value" ON "complaint_mediation_entry__readers" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_occurrence" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL DEFAULT ''partyA'',
    "date" TEXT NOT NULL,
    "time" TEXT,
    "minutes" INTEGER,
    "kind" TEXT,
    "note" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
case identifier
compartment text
date date
time text
minutes integer
kind text
note text
CREATE INDEX "complaint_mediation_occurrence__by_case" ON "complaint_mediation_occurrence" ("case")
CREATE INDEX "complaint_mediation_occurrence__by_date" ON "complaint_mediation_occurrence" ("date")
complaint-mediation
CREATE TABLE "complaint_mediation_occurrence__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_occurrence" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_occurrence__readers__by_value" ON "complaint_mediation_occurrence__readers" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_measure" (
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
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
case identifier
compartment text
kind text
house_rule identifier
language text
partner identifier
due_on date
note text
CREATE INDEX "complaint_mediation_measure__by_state" ON "complaint_mediation_measure" ("state", "created_at")
CREATE INDEX "complaint_mediation_measure__by_case" ON "complaint_mediation_measure" ("case")
CREATE INDEX "complaint_mediation_measure__by_house_rule" ON "complaint_mediation_measure" ("house_rule")
CREATE INDEX "complaint_mediation_measure__by_partner" ON "complaint_mediation_measure" ("partner") WHERE "partner" IS NOT NULL
complaint-mediation
CREATE TABLE "complaint_mediation_measure__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_measure" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_measure__readers__by_value" ON "complaint_mediation_measure__readers" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_translation_task" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "house_rule" TEXT NOT NULL REFERENCES "complaint_mediation_house_rule" ON DELETE RESTRICT,
    "language" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
house_rule identifier
language text
CREATE INDEX "complaint_mediation_translation_task__by_state" ON "complaint_mediation_translation_task" ("state", "created_at")
CREATE INDEX "complaint_mediation_translation_task__by_house_rule" ON "complaint_mediation_translation_task" ("house_rule")
CREATE INDEX "complaint_mediation_translation_task__by_language" ON "complaint_mediation_translation_task" ("language")
complaint-mediation
CREATE TABLE "complaint_mediation_mediation_session" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT NOT NULL DEFAULT ''shared'',
    "kind" TEXT NOT NULL DEFAULT ''joint'',
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "place" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
case identifier
compartment text
kind text
period_start instant
period_end instant
place text
CREATE INDEX "complaint_mediation_mediation_session__by_state" ON "complaint_mediation_mediation_session" ("state", "created_at")
CREATE INDEX "complaint_mediation_mediation_session__by_case" ON "complaint_mediation_mediation_session" ("case")
CREATE INDEX "complaint_mediation_mediation_session__by_period" ON "complaint_mediation_mediation_session" ("period_start", "period_end")
CREATE INDEX "complaint_mediation_mediation_session__by_state_period" ON "complaint_mediation_mediation_session" ("state", "period_start")
complaint-mediation
CREATE TABLE "complaint_mediation_mediation_session__interpreters" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL REFERENCES "complaint_mediation_team_member" ON DELETE RESTRICT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value identifier
CREATE INDEX "complaint_mediation_mediation_session__interpreters__by_value" ON "complaint_mediation_mediation_session__interpreters" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_mediation_session__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_mediation_session" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_mediation_session__readers__by_value" ON "complaint_mediation_mediation_session__readers" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_agreement" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "case" TEXT NOT NULL REFERENCES "complaint_mediation_case" ON DELETE RESTRICT,
    "compartment" TEXT DEFAULT ''shared'',
    "follow_up_on" TEXT,
    "complainant_consent" TEXT,
    "other_consent" TEXT,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
case identifier
compartment text
follow_up_on date
complainant_consent text
other_consent text
CREATE INDEX "complaint_mediation_agreement__by_state" ON "complaint_mediation_agreement" ("state", "created_at")
CREATE INDEX "complaint_mediation_agreement__by_case" ON "complaint_mediation_agreement" ("case")
complaint-mediation
CREATE TABLE "complaint_mediation_agreement__points" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "who" TEXT,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
text json
who text
complaint-mediation
CREATE TABLE "complaint_mediation_agreement__readers" (
    "owner" TEXT NOT NULL REFERENCES "complaint_mediation_agreement" ON DELETE CASCADE,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY ("owner", "position")
) STRICT
owner identifier
position integer
value text
CREATE INDEX "complaint_mediation_agreement__readers__by_value" ON "complaint_mediation_agreement__readers" ("value")
complaint-mediation
CREATE TABLE "complaint_mediation_survey" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TEXT NOT NULL,
    "updated_at" TEXT NOT NULL,
    "satisfaction" INTEGER NOT NULL,
    "month" TEXT NOT NULL,
    PRIMARY KEY ("id")
) STRICT
id identifier
version integer
state text
created_at instant
updated_at instant
satisfaction integer
month date
CREATE INDEX "complaint_mediation_survey__by_month" ON "complaint_mediation_survey" ("month")');
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
CREATE INDEX "complaint_mediation_case__by_mediator" ON "complaint_mediation_case" ("mediator");
CREATE INDEX "complaint_mediation_case__by_next_deadline" ON "complaint_mediation_case" ("next_deadline");
CREATE INDEX "complaint_mediation_case__by_first_solved_at" ON "complaint_mediation_case" ("first_solved_at");
CREATE INDEX "complaint_mediation_case__by_ended_at" ON "complaint_mediation_case" ("ended_at");
CREATE INDEX "complaint_mediation_case__by_outcome" ON "complaint_mediation_case" ("outcome");
CREATE INDEX "complaint_mediation_case__by_referred_to" ON "complaint_mediation_case" ("referred_to") WHERE "referred_to" IS NOT NULL;
CREATE INDEX "complaint_mediation_case__by_is_anonymous" ON "complaint_mediation_case" ("is_anonymous");
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
CREATE INDEX "complaint_mediation_mediation_session__by_state" ON "complaint_mediation_mediation_session" ("state", "created_at");
CREATE INDEX "complaint_mediation_mediation_session__by_case" ON "complaint_mediation_mediation_session" ("case");
CREATE INDEX "complaint_mediation_mediation_session__by_period" ON "complaint_mediation_mediation_session" ("period_start", "period_end");
CREATE INDEX "complaint_mediation_mediation_session__by_state_period" ON "complaint_mediation_mediation_session" ("state", "period_start");
CREATE INDEX "complaint_mediation_mediation_session__interpreters__by_value" ON "complaint_mediation_mediation_session__interpreters" ("value");
CREATE INDEX "complaint_mediation_mediation_session__readers__by_value" ON "complaint_mediation_mediation_session__readers" ("value");
CREATE INDEX "complaint_mediation_agreement__by_state" ON "complaint_mediation_agreement" ("state", "created_at");
CREATE INDEX "complaint_mediation_agreement__by_case" ON "complaint_mediation_agreement" ("case");
CREATE INDEX "complaint_mediation_agreement__readers__by_value" ON "complaint_mediation_agreement__readers" ("value");
CREATE INDEX "complaint_mediation_survey__by_month" ON "complaint_mediation_survey" ("month");
COMMIT;
