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
        roles: #"{"keeper": {"name": {"de": "Lager"}, "duties": ["sample-lending.keeper"]}}"#)

    static let cases = syntax + identity + description + roles + capabilities

    private static let settings = #"{"limitDays": 5}"#
    private static let name = #"{"de": "Haus house", "en": "House house"}"#

    private static let syntax = [
        Case("nothing", "", "§", "file.json", "", "?"),
        Case("a list", "", "§[]", "file.value", "", "?"),
        Case(
            "a name twice", #""land": "SL","#, #""land": "SL", §"land": "NW","#, "file.json",
            "/land", "?"),
        Case("a comma too many", #"["de", "en"]"#, #"["de", "en",§]"#, "file.json", "", "?"),
        Case("a comma missing", #""land": "SL","#, #""land": "SL""#, "file.json", "", "?"),
        Case("single quotes", #""SL""#, "§'SL'", "file.json", "/land", "?"),
        Case(
            "nested too deep", #""land": "SL","#,
            #""land": "SL", "extensions": {"x-deep": "#
                + String(repeating: "[", count: 30) + "§[" + String(repeating: "]", count: 31)
                + "},", "file.json", "", "?"),
    ]

    private static let identity = [
        Case("id of another file", #""house","#, #"§"home","#, "file.id", "/id", "?"),
        Case("id in capitals", #""house","#, #"§"House","#, "file.id", "/id", "?"),
        Case("no id", #""id": "house","#, "", "file.missing", "/id", "?"),
        Case("id a number", #""house","#, "§7,", "file.value", "/id", "?"),
        Case("unknown member", #""land""#, #"§"langauges": [], "land""#, "file.member", "/langauges", "?"),
        Case("strange member", #""land""#, #"§"colour": "red", "land""#, "file.member", "/colour", "?"),
        Case("schema a list", #""tenant.schema.json""#, "§[]", "file.value", "/$schema", "?"),
        Case("no hosts", #""hosts": ["house.localhost"],"#, "", "file.missing", "/hosts", "?"),
        Case("no host among them", #"["house.localhost"]"#, "§[]", "file.value", "/hosts", "?"),
        Case("host in capitals", #""house.localhost""#, #"§"House.localhost""#, "file.host", "/hosts/0", "?"),
        Case(
            "host as an address", #""house.localhost""#, #"§"https://house.localhost:8080/""#,
            "file.host", "/hosts/0", "?"),
        Case("host with an underscore", #""house.localhost""#, #"§"my_house""#, "file.host", "/hosts/0", "?"),
        Case(
            "host twice", #""house.localhost""#, #""house.localhost", §"house.localhost""#,
            "file.host", "/hosts/1", "?"),
        Case("host a number", #""house.localhost""#, #"§1"#, "file.value", "/hosts/0", "?"),
        Case("language by name", #"["de", "en"]"#, #"["de", §"english"]"#, "file.value", "/languages/1", "?"),
        Case("language twice", #"["de", "en"]"#, #"["de", §"DE"]"#, "file.value", "/languages/1", "?"),
        Case("zone misspelt", #""Europe/Berlin""#, #"§"Europe/Belrin""#, "file.value", "/timeZone", "?"),
        Case("zone as an offset", #""Europe/Berlin""#, #"§"GMT+2""#, "file.value", "/timeZone", "?"),
        Case("Land by name", #""SL""#, #"§"Saarland""#, "file.value", "/land", "?"),
    ]

    private static let description = [
        Case("no name", #""name": "# + name + ",", "", "file.missing", "/name", "?"),
        Case("name null", name, "§null", "file.missing", "/name", "?"),
        Case("name a text", name, #"§"Haus""#, "file.value", "/name", "?"),
        Case("name in no language", name, "§{}", "file.value", "/name", "?"),
        Case("name by a word", name, #"{§"german": "Haus"}"#, "file.value", "/name/german", "?"),
        Case("name a number", name, #"{"de": §7}"#, "file.value", "/name/de", "?"),
        Case(
            "name without its source", name, #"{"de": "Haus", "en": "House", "@source": §"tr"}"#,
            "file.value", "/name/@source", "?"),
        Case("name too long", name, #"{"de": §"\#(String(repeating: "x", count: 201))"}"#, "file.value", "/name/de", "?"),
        Case(
            "text turned round", #""land""#, #""about": {"de": §"Ha\u202eus"}, "land""#, "file.value",
            "/about/de", "?"),
        Case("empty contact", #""land""#, #""contacts": [§{}], "land""#, "file.value", "/contacts/0", "?"),
        Case(
            "contact without an address", #""land""#, #""contacts": [{"email": §"office"}], "land""#,
            "file.value", "/contacts/0/email", "?"),
        Case(
            "contact misspelt", #""land""#, #""contacts": [{§"fone": "0711 2"}], "land""#,
            "file.member", "/contacts/0/fone", "?"),
        Case(
            "shares over the whole", #""land""#,
            #""funders": §[{"name": {"de": "A"}, "share": 70}, {"name": {"de": "B"}, "share": 50}], "land""#,
            "file.value", "/funders", "?"),
        Case("funder without a name", #""land""#, #""funders": [§{"share": 70}], "land""#, "file.missing", "/funders/0/name", "?"),
        Case("colour by name", #""land""#, #""look": {"accent": §"darkred"}, "land""#, "file.value", "/look/accent", "?"),
        Case(
            "fact on no day", #""land""#,
            #""facts": [{"label": {"de": "x"}, "value": "1", "asOf": §"2023-02-29"}], "land""#,
            "file.value", "/facts/0/asOf", "?"),
        Case("extension without x-", #""land""#, #""extensions": {§"map": 1}, "land""#, "file.member", "/extensions/map", "?"),
    ]

    private static let roles = [
        Case("role in capitals", #""keeper":"#, #"§"Keeper":"#, "file.value", "/roles/Keeper", "?"),
        Case("role without duties", #", "duties": ["sample-lending.keeper"]"#, #", §"duty": []"#, "file.member", "/roles/keeper/duty", "?"),
        Case(
            "duty misspelt", #""sample-lending.keeper""#, #"§"sample-lending.keper""#, "file.duty",
            "/roles/keeper/duties/0", "?"),
        Case(
            "duty of a capability that is off", #""sample-lending.keeper""#,
            #""sample-lending.keeper", §"sample-notices.editor""#, "file.duty",
            "/roles/keeper/duties/1", "?"),
    ]

    private static let capabilities = [
        Case("no capabilities", #","# + "\n  \"capabilities\": " + TenantFixture.lending, "", "file.missing", "/capabilities", "?"),
        Case("capability misspelt", #""sample-lending":"#, #"§"sample-lendnig":"#, "capability.unknown", "/capabilities/sample-lendnig", "?"),
        Case("version a number", #""1.0""#, "§1.0", "file.value", "/capabilities/sample-lending/version", "?"),
        Case("version that is not there", #""sample-lending": {"version": "1.0""#, #"§"sample-lending": {"version": "3.0""#, "capability.version", "/capabilities/sample-lending", "?"),
        Case("no version", #"{"version": "1.0", "#, "§{", "file.missing", "/capabilities/sample-lending/version", "?"),
        Case("module that is not there", #""sample-lending": {"version""#, #"§"sample-lending": {"module": "other", "version""#, "capability.module", "/capabilities/sample-lending", "?"),
        Case("setting misspelt", settings, #"{§"limitDay": 5}"#, "file.member", "/capabilities/sample-lending/settings/limitDay", "?"),
        Case("setting unknown", settings, #"{§"colour": 5}"#, "file.member", "/capabilities/sample-lending/settings/colour", "?"),
        Case("setting too high", settings, #"{"limitDays": §31}"#, "file.setting", "/capabilities/sample-lending/settings/limitDays", "?"),
        Case("setting of another kind", settings, #"{"limitDays": §"5"}"#, "file.setting", "/capabilities/sample-lending/settings/limitDays", "?"),
        Case("setting not whole", settings, #"{"limitDays": §5.5}"#, "file.setting", "/capabilities/sample-lending/settings/limitDays", "?"),
        Case("setting not among its cases", settings, #"{"rounding": §"dya"}"#, "file.setting", "/capabilities/sample-lending/settings/rounding", "?"),
        Case("setting without a currency", settings, #"{"deposit": §"5.00"}"#, "file.setting", "/capabilities/sample-lending/settings/deposit", "?"),
        Case("setting with too many entries", settings, #"{"areas": §["a", "b", "c", "d", "e", "f"]}"#, "file.setting", "/capabilities/sample-lending/settings/areas", "?"),
        Case("settings a list", settings, "§[]", "file.value", "/capabilities/sample-lending/settings", "?"),
        Case("requirement that is off", TenantFixture.lending.dropLast() + "", #"{§"sample-notices": {"version": "2.0", "settings": {"board": "x"}}"#, "capability.requirement", "/capabilities/sample-notices", "?"),
        Case("setting that is needed", #""sample-lending": {"version": "1.0""#, #""sample-notices": §{"version": "2.0"}, "sample-lending": {"version": "1.0""#, "file.missing", "/capabilities/sample-notices/settings/board", "?"),
        Case("two modules to choose from", #""sample-lending": {"version": "1.0""#, #"§"sample-maps": {"version": "1.0"}, "sample-lending": {"version": "1.0""#, "capability.module", "/capabilities/sample-maps", "?"),
        Case("module with a fault", #""sample-lending": {"version": "1.0""#, #"§"sample-faulty": {"version": "1.0"}, "sample-lending": {"version": "1.0""#, "duty.id", "/capabilities/sample-faulty", "?"),
    ]
}
