/// Tenant files with one fault each, and what the reader must say of it.
///
/// A case takes a piece of a sound file and puts another in its place; `§` marks where the fault
/// is to be shown.
enum BrokenFileCorpus {
    struct Case: Sendable, CustomStringConvertible {
        let name: String
        /// The piece of the sound file; empty for the whole of it.
        let piece: String
        let replacement: String
        let id: String
        let pointer: String
        let hint: String

        var description: String { name }

        init(
            _ name: String, _ piece: String, _ replacement: String, _ id: String,
            _ pointer: String, _ hint: String
        ) {
            self.name = name
            self.piece = piece
            self.replacement = replacement
            self.id = id
            self.pointer = pointer
            self.hint = hint
        }
    }

    static let sound = TenantFixture.file(
        "house",
        roles: #"{"keeper": {"name": {"de": "Lager"}, "duties": ["platform.administrator"]}}"#)

    static let cases = syntax + identity + description + roles + capabilities

    private static let settings = #"{"limitDays": 5}"#
    private static let name = #"{"de": "Haus house", "en": "House house"}"#

    private static let syntax = [
        Case(
            "nothing", "", "§", "file.json", "",
            "Write at least {}."),
        Case(
            "a list", "", "§[]", "file.value", "",
            "Begin with { and end with }."),
        Case(
            "a name twice", #""land": "SL","#, #""land": "SL", §"land": "NW","#, "file.json",
            "/land",
            "Remove or rename one of the two."),
        Case(
            "a comma too many", #"["de", "en"]"#, #"["de", "en"§,]"#, "file.json", "/languages",
            "Remove the comma before ]."),
        Case(
            "a comma missing", "\"land\": \"SL\",\n  ", "\"land\": \"SL\"\n  §", "file.json", "",
            "Mend the place in the message."),
        Case(
            "single quotes", #""SL""#, "§'SL'", "file.json", "/land",
            #"Write double quotes: "…"."#),
        Case(
            "nested too deep", #""land": "SL","#,
            #""land": "SL", "extensions": {"x-deep": "#
                + String(repeating: "[", count: 30) + "§[" + String(repeating: "]", count: 31)
                + "},", "file.json",
            "/extensions/x-deep/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
            "Mend the place in the message."),
    ]

    private static let identity = [
        Case(
            "id of another file", #""house","#, #"§"home","#, "file.id", "/id",
            #"Give "id": "house", or name the file home.json."#),
        Case(
            "id in capitals", #""house","#, #"§"House","#, "file.id", "/id",
            "Use a-z, 0-9 and single dashes, at most 40 characters, "
                + "and give the file the same name."
        ),
        Case(
            "no id", #""id": "house","#, "", "file.missing", "/id",
            #"Add "id": "house"."#),
        Case(
            "id a number", #""house","#, "§7,", "file.value", "/id",
            #"Give "house"."#),
        Case(
            "unknown member", #""land""#, #"§"langauges": [], "land""#, "file.member", "/langauges",
            #"Did you mean "languages"?"#),
        Case(
            "strange member", #""land""#, #"§"colour": "red", "land""#, "file.member", "/colour",
            #"Take it out, or move it below "extensions" with a name such as "x-…"."#),
        Case(
            "schema a list", #""tenant.schema.json""#, "§[]", "file.value", "/$schema",
            #"Give "tenant.schema.json", or take the member out."#),
        Case(
            "no hosts", #""hosts": ["house.localhost"],"#, "", "file.missing", "/hosts",
            "Add it."),
        Case(
            "no host among them", #"["house.localhost"]"#, "§[]", "file.value", "/hosts",
            "Give 1 to 20 entries."),
        Case(
            "host in capitals", #""house.localhost""#, #"§"House.localhost""#, "file.host",
            "/hosts/0",
            #"Did you mean "house.localhost"?"#),
        Case(
            "host as an address", #""house.localhost""#, #"§"https://house.localhost:8080/""#,
            "file.host", "/hosts/0",
            #"Did you mean "house.localhost"?"#),
        Case(
            "host with an underscore", #""house.localhost""#, #"§"my_house""#, "file.host",
            "/hosts/0",
            "Give one such as hor-saar.example.org: lower case, no port, no path."),
        Case(
            "host twice", #""house.localhost""#, #""house.localhost", §"house.localhost""#,
            "file.host", "/hosts/1",
            "Take one of them out."),
        Case(
            "host of the platform", #""house.localhost""#, #""house.localhost", §"localhost""#,
            "file.host", "/hosts/1",
            "Give one such as house.localhost."),
        Case(
            "address of the platform", #""house.localhost""#, #"§"127.0.0.1""#, "file.host",
            "/hosts/0",
            "Give one such as house.localhost."),
        Case(
            "host a number", #""house.localhost""#, #"§1"#, "file.value", "/hosts/0",
            "Give a text; this is a number."),
        Case(
            "language by name", #"["de", "en"]"#, #"["de", §"english"]"#, "file.value",
            "/languages/1",
            "Give a language tag such as de or prs."),
        Case(
            "language twice", #"["de", "en"]"#, #"["de", §"DE"]"#, "file.value", "/languages/1",
            "Take one of them out."),
        Case(
            "zone misspelt", #""Europe/Berlin""#, #"§"Europe/Belrin""#, "file.value", "/timeZone",
            #"Did you mean "Europe/Berlin"?"#),
        Case(
            "zone as an offset", #""Europe/Berlin""#, #"§"GMT+2""#, "file.value", "/timeZone",
            "Give one such as Europe/Berlin."),
        Case(
            "Land by name", #""SL""#, #"§"Saarland""#, "file.value", "/land",
            "Give one of: BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH."),
    ]

    private static let description = [
        Case(
            "no name", #""name": "# + name + ",", "", "file.missing", "/name",
            "Add it."),
        Case(
            "name null", name, "§null", "file.value", "/name",
            "Give a value."),
        Case(
            "name a text", name, #"§"Haus""#, "file.value", "/name",
            #"Give them such as {"de": "…", "en": "…"}."#),
        Case(
            "name in no language", name, "§{}", "file.value", "/name",
            #"Give texts by language, such as {"de": "…"}."#),
        Case(
            "name by a word", name, #"{§"german": "Haus"}"#, "file.value", "/name/german",
            "Give a language tag such as de or prs."),
        Case(
            "name a number", name, #"{"de": §7}"#, "file.value", "/name/de",
            "Give a text in double quotes."),
        Case(
            "name without its source", name, #"{"de": "Haus", "en": "House", "@source": §"tr"}"#,
            "file.value", "/name/@source",
            "Name one of the languages that stand here, or add the text."),
        Case(
            "name too long", name, #"{"de": §"\#(String(repeating: "x", count: 201))"}"#,
            "file.value", "/name/de",
            "Give 1 to 200 characters."),
        Case(
            "text turned round", #""land""#, #""about": {"de": §"Ha\u202eus"}, "land""#,
            "file.value",
            "/about/de",
            "Take out control characters, reversed text and what is no character."),
        Case(
            "closure on no day", #""land""#, #""closures": [§{"name": {"de": "Fest"}}], "land""#,
            "file.value", "/closures/0",
            #"Give "yearly", such as 12-24, or "from" and "until"."#),
        Case(
            "closure in two ways", #""land""#,
            #""closures": [§{"name": {"de": "Fest"}, "yearly": "12-24", "from": "2026-12-24"}], "#
                + #""land""#,
            "file.value", "/closures/0",
            #"Give either "yearly", or "from" and "until"."#),
        Case(
            "closure on a day of no year", #""land""#,
            #""closures": [{"name": {"de": "Fest"}, "yearly": §"02-30"}], "land""#,
            "file.value", "/closures/0/yearly",
            "Give month and day, such as 12-24, or two of them: 12-27/01-02."),
        Case(
            "closure that ends before it begins", #""land""#,
            #""closures": [{"name": {"de": "Fest"}, "from": "2026-08-02", "#
                + #""until": §"2026-08-01"}], "land""#,
            "file.value", "/closures/0/until",
            "Give a day from 2026-08-02 on."),
        Case(
            "empty contact", #""land""#, #""contacts": [§{}], "land""#, "file.value", "/contacts/0",
            "Give at least one of role, name, email, phone and address."),
        Case(
            "contact without an address", #""land""#,
            #""contacts": [{"email": §"office"}], "land""#,
            "file.value", "/contacts/0/email",
            "Give an address such as name@example.org."),
        Case(
            "contact misspelt", #""land""#, #""contacts": [{§"fone": "0711 2"}], "land""#,
            "file.member", "/contacts/0/fone",
            "Take it out."),
        Case(
            "shares over the whole", #""land""#,
            #""funders": §[{"name": {"de": "A"}, "share": 70}, "#
                + #"{"name": {"de": "B"}, "share": 50}], "land""#,
            "file.value", "/funders",
            "Correct them, so that they come to 100 at most."),
        Case(
            "funder without a name", #""land""#, #""funders": [§{"share": 70}], "land""#,
            "file.missing", "/funders/0/name",
            "Add it."),
        Case(
            "colour by name", #""land""#, #""look": {"accent": §"darkred"}, "land""#, "file.value",
            "/look/accent",
            "Give one such as #1d5c63."),
        Case(
            "fact on no day", #""land""#,
            #""facts": [{"label": {"de": "x"}, "value": "1", "asOf": §"2023-02-29"}], "land""#,
            "file.value", "/facts/0/asOf",
            "Give a date such as 2026-05-03."),
        Case(
            "extension without x-", #""land""#, #""extensions": {§"map": 1}, "land""#,
            "file.member", "/extensions/map",
            #"Let the name begin with x-, such as "x-map"."#),
    ]

    private static let roles = [
        Case(
            "role in capitals", #""keeper":"#, #"§"Keeper":"#, "file.value", "/roles/Keeper",
            "Use a-z, 0-9 and single dashes, at most 40 characters."),
        Case(
            "role with another member", #", "duties":"#, #", §"duty": [], "duties":"#,
            "file.member", "/roles/keeper/duty",
            "Take it out."),
        Case(
            "role without duties",
            #"{"name": {"de": "Lager"}, "duties": ["platform.administrator"]}"#,
            #"§{"name": {"de": "Lager"}}"#,
            "file.missing", "/roles/keeper/duties",
            "Add it."),
        Case(
            "role with no duty", #"["platform.administrator"]"#, "§[]", "file.value",
            "/roles/keeper/duties",
            "Give 1 to 200 entries."),
        Case(
            "duty twice", #""platform.administrator""#,
            #""platform.administrator", §"platform.administrator""#, "file.duty",
            "/roles/keeper/duties/1",
            "Take one of them out."),
        Case(
            "duty misspelt", #""platform.administrator""#, #"§"platform.administrater""#,
            "file.duty",
            "/roles/keeper/duties/0",
            #"Did you mean "platform.administrator"?"#),
        Case(
            "duty of a capability that is off", #""platform.administrator""#,
            #""platform.administrator", §"sample-notices.editor""#, "file.duty",
            "/roles/keeper/duties/1",
            "Switch its capability on, or choose among: platform.administrator, "
                + "platform.data-officer, sample-lending.borrower, sample-lending.keeper."
        ),
    ]

    private static let capabilities = [
        Case(
            "no capabilities", #","# + "\n  \"capabilities\": " + TenantFixture.lending, "",
            "file.missing", "/capabilities",
            #"Add "capabilities": {}, and in it what is to be switched on."#),
        Case(
            "capability misspelt", #""sample-lending":"#, #"§"sample-lendnig":"#,
            "capability.unknown", "/capabilities/sample-lendnig",
            "Did you mean 'sample-lending'?"),
        Case(
            "version a number", #""1.0""#, "§1.0", "file.value",
            "/capabilities/sample-lending/version",
            #"Give "1.2", as a text."#),
        Case(
            "version that is not there", #""sample-lending": {"version": "1.0""#,
            #"§"sample-lending": {"version": "3.0""#, "capability.version",
            "/capabilities/sample-lending",
            "The build has: 1.2."),
        Case(
            "no version", #"{"version": "1.0", "#, "§{", "file.missing",
            "/capabilities/sample-lending/version",
            #"Add "version": "1.2"."#),
        Case(
            "module that is not there", #""sample-lending": {"version""#,
            #"§"sample-lending": {"module": "other", "version""#, "capability.module",
            "/capabilities/sample-lending",
            #"Add "module" with one of: sample-lending."#),
        Case(
            "setting misspelt", settings, #"{§"limitDay": 5}"#, "file.member",
            "/capabilities/sample-lending/settings/limitDay",
            #"Did you mean "limitDays"?"#),
        Case(
            "setting unknown", settings, #"{§"colour": 5}"#, "file.member",
            "/capabilities/sample-lending/settings/colour",
            "Take it out; the settings are: limitDays, desk, rounding, deposit, greeting, areas."),
        Case(
            "setting too high", settings, #"{"limitDays": §31}"#, "file.setting",
            "/capabilities/sample-lending/settings/limitDays",
            "Give a number from 1 to 30."),
        Case(
            "setting of another kind", settings, #"{"limitDays": §[5]}"#, "file.setting",
            "/capabilities/sample-lending/settings/limitDays",
            "Give a number; this is a list."),
        Case(
            "setting not whole", settings, #"{"limitDays": §5.5}"#, "file.setting",
            "/capabilities/sample-lending/settings/limitDays",
            "Give a whole number."),
        Case(
            "setting not among its cases", settings, #"{"rounding": §"dya"}"#, "file.setting",
            "/capabilities/sample-lending/settings/rounding",
            "Give one of: hour, day. Did you mean 'day'?"),
        Case(
            "setting without a currency", settings, #"{"deposit": §"5.00"}"#, "file.setting",
            "/capabilities/sample-lending/settings/deposit",
            #"Give an amount such as "500.00 EUR"."#),
        Case(
            "setting with too many entries", settings,
            #"{"areas": §["a", "b", "c", "d", "e", "f"]}"#, "file.setting",
            "/capabilities/sample-lending/settings/areas",
            "Give 0 to 5 entries."),
        Case(
            "settings a list", settings, "§[]", "file.value",
            "/capabilities/sample-lending/settings",
            "Begin with { and end with }."),
        Case(
            "requirement that is off", TenantFixture.lending.dropLast() + "",
            #"{§"sample-notices": {"version": "2.0", "settings": {"board": "x"}}"#,
            "capability.requirement", "/capabilities/sample-notices",
            "Switch on 'sample-lending' from version 1.1."),
        Case(
            "setting that is needed", #""sample-lending": {"version": "1.0""#,
            #""sample-notices": §{"version": "2.0"}, "sample-lending": {"version": "1.0""#,
            "file.missing", "/capabilities/sample-notices/settings/board",
            "Add it."),
        Case(
            "two modules to choose from", #""sample-lending": {"version": "1.0""#,
            #"§"sample-maps": {"version": "1.0"}, "sample-lending": {"version": "1.0""#,
            "capability.module", "/capabilities/sample-maps",
            #"Add "module" with one of: paper-maps, wall-maps."#),
        Case(
            "module with a fault", #""sample-lending": {"version": "1.0""#,
            #"§"sample-faulty": {"version": "1.0"}, "sample-lending": {"version": "1.0""#,
            "duty.id", "/capabilities/sample-faulty",
            "Name it 'sample-faulty.duty'."),
    ]
}
